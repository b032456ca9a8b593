/** The programs of the hunt, without a Python: they follow from the seed, are whole pickles, and are called what they should be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as b from '../../scripts/hunt/build.ts';
import { emit } from '../../scripts/hunt/emit.ts';
import { Generator } from '../../scripts/hunt/generate.ts';
import { verdicts } from '../../scripts/hunt/judge.ts';
import { Maker } from '../../scripts/hunt/maker.ts';
import { minimise } from '../../scripts/hunt/minimise.ts';
import { Inventory } from '../../scripts/hunt/names.ts';
import * as native from '../../scripts/hunt/native.ts';
import { bytesOf, type Program, pathOf, program, STYLES } from '../../scripts/hunt/program.ts';
import { Random } from '../../scripts/hunt/random.ts';
import { honestPrograms, programOf } from '../../scripts/hunt/seeds.ts';
import { shaped } from '../../scripts/hunt/shaped.ts';
import { namesIn, render } from '../../scripts/hunt/text.ts';
import { parse } from '../../scripts/hunt/tree.ts';
import { DATA_ROWS } from '../../src/policy/known-globals.ts';

const honest = honestPrograms();
const some = (count: number, seed = 1): Program[] => {
  const generator = new Generator(seed, honest, true);
  return Array.from({ length: count }, (_, index) => generator.make(index));
};

test('the same seed makes the same programs, another one others', () => {
  const first = some(300).map((one) => bytesOf(one).toString('hex'));
  assert.deepEqual(
    some(300).map((one) => bytesOf(one).toString('hex')),
    first,
  );
  assert.notDeepEqual(
    some(300, 2).map((one) => bytesOf(one).toString('hex')),
    first,
  );
});

test('a program does not depend on those before it', () => {
  const generator = new Generator(1, honest, true);
  assert.deepEqual(bytesOf(generator.make(250)), bytesOf(some(251)[250]));
});

test('programs are whole pickles', () => {
  for (const one of some(500)) {
    const bare = one.wrapping === 'bare' && one.loader !== 'joblib';
    if (bare) {
      const file = bytesOf(one);
      let end = 0;
      for (const _ of one.roots) {
        ({ end } = parse(file, end));
      }
      assert.equal(end, file.length - one.tail.length, one.origin);
    }
  }
});

test('honest files are taken apart and put together to what is taken apart the same', () => {
  assert.ok(honest.length > 200, `${honest.length} files`);
  for (const loader of ['pickle', 'torch', 'joblib']) {
    assert.ok(honest.filter((one) => one.loader === loader).length > 20, loader);
  }
  for (const one of honest) {
    const again = programOf(one.origin, bytesOf(one));
    assert.deepEqual(again?.roots.map(render), one.roots.map(render), one.origin);
  }
});

test('half of the programs made of honest files that are safe are called safe', async () => {
  const judged = await verdicts(honest.map((one) => ({ path: pathOf(one), bytes: bytesOf(one) })));
  const safe = honest.filter((_, index) => judged[index] === 'safe');
  const generator = new Generator(3, safe, true);
  const programs = Array.from({ length: 400 }, (_, index) => generator.make(index));
  const verdict = await verdicts(programs.map((one) => ({ path: pathOf(one), bytes: bytesOf(one) })));
  assert.ok(verdict.filter((one) => one === 'safe').length >= 200);
});

test('names of every shape are used as it has them, most of the time', async () => {
  const inventory = new Inventory();
  const shapes = [...new Set(DATA_ROWS.map(({ shape }) => shape!))];
  const made = shapes.flatMap((shape, index) =>
    Array.from({ length: 24 }, (_, number) => {
      const maker = new Maker(new Random(4, index, number), 0, () => null, inventory);
      Object.assign(maker, { array: native.array, use: shaped, inShape: true });
      return { shape, bytes: bytesOf(program('test', maker.shaped([shape], 0), STYLES[3])) };
    }),
  );
  const verdict = await verdicts(made.map(({ bytes }) => ({ path: 'x.pkl', bytes })));
  for (const shape of shapes) {
    const safe = made.filter((one, index) => one.shape === shape && verdict[index] === 'safe');
    assert.ok(safe.length > 0, shape);
  }
  assert.ok(verdict.filter((one) => one === 'safe').length > verdict.length * 0.6);
});

test('what is safe is safe in old spellings', async () => {
  const file = (one: Program, noise: number) => {
    return { path: pathOf(one), bytes: bytesOf({ ...one, style: { ...one.style, noise } }) };
  };
  const judged = await verdicts(honest.map((one) => ({ path: pathOf(one), bytes: bytesOf(one) })));
  const safe = honest.filter((one, index) => judged[index] === 'safe' && one.loader === 'pickle');
  const verdict = await verdicts([1, 2, 3].flatMap((noise) => safe.map((one) => file(one, noise))));
  assert.ok(verdict.every((one) => one === 'safe'));
});

test('numbers and shared objects are written as Python reads them', () => {
  const shared = b.list([b.int(255), b.int(-1), b.int(2n ** 31n), b.int(-(2n ** 63n))]);
  const root = b.tuple([shared, shared]);
  const written = emit(root, STYLES[1]).toString('latin1');
  const items = 'K\xffJ\xff\xff\xff\xff\x8a\x05\0\0\0\x80\0\x8a\x08\0\0\0\0\0\0\0\x80';
  assert.equal(written, `\x80\x02](${items}eq\0h\0\x86.`);
  const [left, right] = parse(Buffer.from(written, 'latin1')).root.kids;
  assert.equal(left, right);
});

test('a program is made as small as what is looked for lets it', async () => {
  const wanted = 'builtins.complex';
  const root = b.list([b.int(1), b.record({ a: b.call(b.named(wanted), [b.int(1)]), b: b.str('x') }), b.none()]);
  const small = await minimise(program('test', root, STYLES[1]), async (one) => namesIn(one).includes(wanted));
  assert.equal(render(small.roots[0]), wanted);
});
