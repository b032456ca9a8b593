/** How pandas 1.3 writes the blocks of a table: functools.partial of one function, which is called on values and places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, told } from '../judged.ts';
import { array, I8 } from './honest.ts';

const NUMBERS = array(I8, '(1, 3)', "b'x' * 24");
const NEW_BLOCK = 'pandas.core.internals.blocks.new_block';
const MAKER = `(functools.partial(${NEW_BLOCK}) << (${NEW_BLOCK}, (), {'ndim': 2}, None))`;
const PLACES = 'builtins.slice(0, 1, 1)';
const BLOCK = `(p := (${MAKER})); p(${NUMBERS}, ${PLACES})`;

test('new_block with its dimensions makes blocks', async () => {
  await allSafe([BLOCK, `${BLOCK}; p(${NUMBERS}, ${PLACES})`, MAKER]);
  await allRefused(
    [
      ['(), {', '(1,), {'],
      ["{'ndim': 2}", "{'ndim': 0}"],
      ["{'ndim': 2}", "{'klass': 2}"],
      ["{'ndim': 2}", "{'ndim': 2, 'klass': builtins.list}"],
      ["{'ndim': 2}", '{}'],
      ["{'ndim': 2}", 'None'],
      [', None))', ', {}))'],
      [', None))', ', None, None))'],
      [`<< (${NEW_BLOCK}`, '<< (builtins.list'],
      [`${PLACES})`, `${PLACES}, 5)`],
      [`, ${PLACES})`, ')'],
      [PLACES, 'builtins.slice(-1, 1, 1)'],
      [NUMBERS, '(new argparse.Namespace())'],
      [MAKER, `functools.partial(${NEW_BLOCK})`],
      ['; p(', '; new p('],
    ],
    BLOCK,
  );
  const kept = BLOCK.replace("{'ndim': 2}", "(k := ({'ndim': 2}))");
  await allSafe([kept]);
  await allRefused([kept.replace('; p(', "; k += {'klass': builtins.list}; p(")]);
});

test('functools.partial of anything else, or handed on, stays dangerous', async () => {
  for (const text of [
    'functools.partial(builtins.list)',
    `functools.partial(${NEW_BLOCK}, 1)`,
    `functools.partial()`,
    `new functools.partial(${NEW_BLOCK})`,
    'functools.partial',
    '[functools.partial]',
    `${BLOCK}; functools.partial`,
    `${BLOCK}; functools.partial(builtins.list)`,
    `(q := (functools.partial)); q(${NEW_BLOCK}); [q]`,
    'functools.partial(mine.function)',
    `functools.partial(mine.new_block)`,
  ]) {
    const { verdict, globals } = await told(text);
    assert.equal(verdict, 'dangerous', text);
    assert.ok(
      globals.some((global) => global.name === 'functools.partial' && global.verdict === 'dangerous'),
      text,
    );
  }
  assert.equal((await told(BLOCK, IN_TORCH)).verdict, 'unsafe');
});
