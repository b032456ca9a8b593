/** What is remembered of everything that goes into a container, kept or not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { isPlainValue } from '../../src/pickle/summary.ts';
import { type Container, ELIDED, isContainer, NONE, type Value } from '../../src/pickle/values.ts';
import { walkPickles } from '../../src/pickle/walk.ts';
import { python } from '../policy/python.ts';
import { assemble } from './assemble.ts';

function resultOf(bytes: Uint8Array): Container {
  let result: Value | undefined;
  const listener = {
    onStop(value: Value) {
      result = value;
    },
  };
  walkPickles(new BufferSource(bytes), { budget: { opcodes: 10_000_000 }, listener });
  assert.ok(result !== undefined && isContainer(result));
  return result;
}
const of = (text: string): Container => resultOf(python(text));
const numbersAsKeys = (count: number): string => Array.from({ length: count }, (_, at) => `'n${at}': 1`).join(', ');
const numbers = (count: number): string => '0, '.repeat(count);

test('how much it is, kept or not', () => {
  const list = of(`[${numbers(100)}]`);
  assert.deepEqual([list.length, list.items.length, list.cut, list.plain], [100, LIMITS.keptItems, true, true]);
  const twice = of(`[${numbers(20)}] += [${numbers(5)}] += [1]`);
  assert.deepEqual([twice.length, twice.cut], [26, true]);
  assert.deepEqual(
    [of('{1: 2, 3: 4}').length, of('{1, 2}').length, of('(1, 2)').length, of('[]').length],
    [4, 2, 2, 0],
  );
  assert.equal(of(`(${numbers(100)})`).items.length, 100);
});

test('whether it is plain data, to any depth, whatever was not kept', () => {
  for (const text of ['[]', "[1, 'x', b'x', None, True, 0.5]", '[[1], (2, {3: [4]}), {5}]', `[${numbers(50)}]`]) {
    assert.equal(of(text).plain, true, text);
  }
  for (const text of [
    '[a.b]',
    '[1, a.b()]',
    `[${numbers(50)}a.b]`,
    `[${numbers(50)}[1, [a.b]]]`,
    '{1: a.b}',
    '{a.b: 1}',
    '(1, new a.b())',
    '(1, a.b, 2)',
    '(a.b, 1)',
    '[pid(1)]',
    `[${numbers(20)}] += [a.b]`,
    '{1} += {a.b}',
    "{1: 2} += {'x': a.b}",
  ]) {
    assert.equal(of(text).plain, false, text);
  }
});

test('a container that holds itself is plain; one that is filled later is stale', () => {
  assert.equal(of('(a := []) += [1, a]').plain, true);
  let stale: boolean | undefined;
  const listener = {
    onStop(_: Value, machine: { objects: { stale: boolean } }) {
      stale = machine.objects.stale;
    },
  };
  const walk = (text: string): boolean | undefined => {
    walkPickles(new BufferSource(python(text)), { budget: { opcodes: 100_000 }, listener });
    return stale;
  };
  assert.equal(walk('[(a := []), a]; a.b'), false);
  assert.equal(walk('(b := [(a := [])]); a += [1]'), false);
  assert.equal(walk('(b := [(a := [])]); a += [a.b]'), true);
  assert.equal(walk('(a := []) += [a.b]'), false);
});

test('what made the items of a list', () => {
  const sole = (text: string) => {
    const found = of(text).sole;
    return typeof found === 'object' && found !== null ? (found as { name?: string }).name : found;
  };
  assert.equal(sole('[]'), undefined);
  assert.equal(sole('[a.b(), new a.b()]'), 'b');
  assert.equal(sole(`[${'a.b(), '.repeat(40)}]`), 'b');
  assert.equal(sole(`[${'a.b(), '.repeat(40)}a.c()]`), null);
  assert.equal(sole('[a.b(), 1]'), null);
  assert.equal(sole('[1, a.b()]'), null);
  assert.equal(sole('[a.b(), a.b]'), null);
  assert.equal(sole('[1]'), null);
  assert.equal(sole('[a.b()] += [a.c()]'), null);
  assert.equal(sole('(a.b(), a.b())'), undefined);
});

test('keys: whether all are text, and those that are looked up', () => {
  const keys = (text: string) => of(text).keys;
  assert.equal(keys('{}')?.count ?? 0, 0);
  assert.deepEqual(keys("{'a': 1, 'b': 2}"), { count: 2, text: true, hooks: [], globals: [] });
  for (const text of ['{1: 2}', "{b'x': 1}", '{None: 1}', '{a.b: 1}', "{'a': 1, (1,): 2}", '{a.b(): 1}']) {
    assert.equal(keys(text)?.text, false, text);
  }
  const hooks = (text: string) => keys(text)?.hooks.map(({ key }) => key);
  assert.deepEqual(hooks("{'append': 1, 'extend': a.b, 'add': [a.b], '__a__': [1], '_x': 1, 'adds': 1, 'appen': 1}"), [
    'append',
    'extend',
    'add',
    '__a__',
  ]);
  assert.deepEqual(hooks("{'____': 1, '__': 1, '__a': 1, 'a__': 1, '___': 1, '_____': 1, '__a_': 1}"), ['_____']);
  assert.deepEqual(hooks("{'__caf\xe9__': 1}"), ['__caf\xe9__']);
  assert.deepEqual(hooks(`{${Array.from({ length: 40 }, (_, at) => `'k${at}': 1`).join(', ')}, 'append': a.b}`), [
    'append',
  ]);
  const globals = (text: string) => keys(text)?.globals.map(({ key }) => key);
  assert.deepEqual(globals("{'a': 1, 'b': c.d, 'e': c.d(), 'f': [c.d], 'g': x.y}"), ['b', 'g']);
  assert.equal(
    globals(`{${Array.from({ length: 40 }, (_, at) => `'k${at}': a.b`).join(', ')}}`)?.length,
    LIMITS.keptItems + 1,
  );
  assert.deepEqual(hooks("{'a': 1} += {'append': a.b}"), ['append']);
  assert.equal(
    hooks(`{${Array.from({ length: 40 }, (_, at) => `'__${at}__': 1`).join(', ')}}`)?.length,
    LIMITS.keptItems + 1,
  );
  const many = `{${Array.from({ length: LIMITS.stateKeys + 10 }, (_, at) => `'k${at}': 1`).join(', ')}}`;
  assert.equal(keys(many)?.count, LIMITS.stateKeys + 10);
  // Keys beyond those that are looked at only count.
  const behind = (count: number): string =>
    `{${Array.from({ length: count }, (_, at) => `'k${at}': 1`).join(', ')}, 'append': a.b, 'extend': a.b}`;
  assert.equal(hooks(behind(LIMITS.stateKeys - 2))?.length, 2);
  assert.equal(hooks(behind(LIMITS.stateKeys - 1))?.length, 1);
  assert.equal(hooks(behind(LIMITS.stateKeys))?.length, 0);
  assert.equal(hooks(`{${numbersAsKeys(LIMITS.stateKeys)}} += {'append': a.b}`)?.length, 0);
  const single = resultOf(
    assemble(
      'PROTO 2\nEMPTY_DICT\nSHORT_BINUNICODE "append"\nGLOBAL a b\nSETITEM\nSHORT_BINUNICODE "b"\nNONE\nSETITEM\nSTOP',
    ),
  );
  assert.deepEqual([single.keys?.count, single.keys?.hooks.length, single.length], [2, 1, 4]);
  const lines = resultOf(assemble("PROTO 0\nMARK\nUNICODE append\nNONE\nSTRING '__x__'\nNONE\nDICT\nSTOP"));
  assert.deepEqual(
    lines.keys?.hooks.map(({ key }) => key),
    ['append', '__x__'],
  );
});

test('a value alone', () => {
  assert.equal(isPlainValue(5), true);
  assert.equal(isPlainValue(NONE), true);
  assert.equal(isPlainValue(ELIDED), false);
  assert.equal(isPlainValue({ kind: 'buffer' }), false);
  assert.equal(isPlainValue({ kind: 'detached', opcode: 'BINUNICODE', start: 0, length: 0 }), true);
  assert.equal(isPlainValue(of('[a.b]')), false);
  assert.equal(isPlainValue(of('[1]')), true);
});
