/** Honest files of real libraries are in shape; one number of them changed to another that contradicts is never safe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { BufferSource } from '../../../src/bytes/source.ts';
import { CODE } from '../../../src/pickle/opcodes.ts';
import { type Call, isContainer, type Value } from '../../../src/pickle/values.ts';
import { walkPickles } from '../../../src/pickle/walk.ts';
import { IN_TORCH, inShort, judged, judgedAll, misused, told } from '../judged.ts';
import { array, dtype, OBJECT, storage, struct } from './honest.ts';

const SEED = 20_240_101;
const root = new URL('../../../', import.meta.url);
const manifest: { path: string; size: number; code: boolean }[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('test/real/MANIFEST.json', root)), 'utf8'),
);
const bytesOf = (path: string): Buffer => readFileSync(fileURLToPath(new URL(path, root)));
const REAL = manifest.filter(
  ({ path, size }) => size < 60_000 && /^test\/real\/(joblib|numpy|pandas|pickles|sklearn|torch\w*)\//.test(path),
);

test('every real file is in shape', async () => {
  const wrong: string[] = [];
  for (const { path } of REAL) {
    for (const report of await judgedAll(bytesOf(path), path)) {
      const fault = misused(report);
      // A nested class of the author's own is getattr to us, and what that gives is called.
      const own = report.globals.some(({ name }) => name === 'builtins.getattr');
      if (fault !== undefined && !(own && fault.name === '?')) {
        wrong.push(`${path}: ${fault.name} ${fault.why}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

/** A number in a stream, and whether another value in its place contradicts the rest. */
interface Place {
  readonly what: string;
  readonly offset: number;
  readonly width: number;
  readonly contradicts: (value: number) => boolean;
}

const WIDTHS: Readonly<Record<number, number>> = { [CODE.BININT1]: 1, [CODE.BININT2]: 2, [CODE.BININT]: 4 };

/** The numbers in the states of dtypes and arrays, told by the machine itself. */
function placesIn(bytes: Buffer): Place[] {
  const places: Place[] = [];
  const add = (what: string, literal: Value | undefined, contradicts: (value: number) => boolean): void => {
    const width = typeof literal === 'number' && literal >= 0 ? WIDTHS[bytes[literal]] : undefined;
    if (width !== undefined) {
      const offset = (literal as number) + 1;
      const own = bytes.readIntLE(offset, width);
      places.push({ what, offset, width, contradicts: (value) => value !== own && contradicts(value) });
    }
  };
  const listener = {
    onBuild(target: Value, state: Value) {
      const name = typeof target === 'object' ? ((target as Call).callee as { name?: string }).name : undefined;
      const items = isContainer(state) && state.kind === 'tuple' && !state.cut ? state.items : [];
      if (name === 'dtype') {
        dtypePlaces(items, codeOf(target as Call, bytes), add);
      } else if (name === '_reconstruct' && isContainer(items[1])) {
        add('version of an array', items[0], () => true);
        const lengths = items[1].items;
        const empty = lengths.some(
          (length) => typeof length === 'number' && bytes[length] === CODE.BININT1 && bytes[length + 1] === 0,
        );
        for (const length of empty ? [] : lengths) {
          add('length of an array', length, () => true);
        }
      }
      return undefined;
    },
  };
  walkPickles(new BufferSource(bytes), { budget: { opcodes: 10_000_000 }, listener });
  return places;
}

/** The kind of a dtype, V where it is a class. */
function codeOf({ args }: Call, bytes: Buffer): string {
  const [code] = isContainer(args) ? args.items : [];
  return typeof code === 'number' && code >= 0
    ? String.fromCharCode(bytes[code + (bytes[code] === CODE.BINUNICODE ? 5 : 2)])
    : 'V';
}

function dtypePlaces(
  items: readonly Value[],
  code: string,
  add: (what: string, literal: Value | undefined, contradicts: (value: number) => boolean) => void,
): void {
  const extended = 'SUV'.includes(code);
  // 1 and 2 have the same items (numpy-dtype.ts).
  add('version of a dtype', items[0], (value) => value !== 1 && value !== 2);
  add('size of a dtype', items[5], () => true);
  add('alignment of a dtype', items[6], (value) => !extended || ![1, 2, 4, 8, 16].includes(value));
  // Text may need no zeroes, structs may be aligned: 8 and 128.
  add(
    'flags of a dtype',
    items[7],
    (value) => (extended ? (value & ~(8 + 128 + 16)) !== 0 : true) && value >= -128 && value < 128,
  );
}

test('a number of a real dtype or array in the place of another is never safe', async () => {
  const files = REAL.filter(({ path }) => /\.(pkl|joblib|npy)$/.test(path))
    .map(({ path }) => ({ path, bytes: bytesOf(path) }))
    .map((file) => ({ ...file, places: placesIn(file.bytes) }))
    .filter(({ places }) => places.length > 0);
  const honest = new Set<string>();
  for (const { path, bytes } of files) {
    if ((await judged(bytes, path)).verdict === 'safe') {
      honest.add(path);
    }
  }
  const safe = files.filter(({ path }) => honest.has(path));
  assert.ok(safe.length > 20, `${safe.length} files`);
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...safe),
      fc.nat(),
      fc.oneof(fc.integer({ min: -2, max: 130 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      async ({ path, bytes, places }, at, wanted) => {
        const place = places[at % places.length];
        const value = Buffer.alloc(4);
        value.writeInt32LE(wanted);
        const written = value.readIntLE(0, place.width);
        fc.pre(place.contradicts(written));
        kinds.add(place.what);
        const changed = Buffer.from(bytes);
        value.copy(changed, place.offset, 0, place.width);
        const report = await judged(changed, path);
        assert.notEqual(report.verdict, 'safe', `${path}: ${place.what} at ${place.offset} = ${written}`);
      },
    ),
    { seed: SEED, numRuns: 100 },
  );
  assert.equal(kinds.size, 6, [...kinds].join(', '));
});

/** An element of a dtype as numpy writes it: its text, and its bytes. */
const element = fc.constantFrom(
  ...['b1 i1 u1', 'i2 i4 i8 u2 u4 u8 f2 f4 f8 c8 c16'].flatMap((codes, index) =>
    codes.split(' ').map((code) => ({ code, size: Number(code.slice(1)), text: dtype(code, index === 0 ? '|' : '<') })),
  ),
);

test('generated arrays: any shape, and data or a list of any other length', async () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      element,
      lengths,
      fc.integer({ min: -3, max: 3 }),
      fc.boolean(),
      async ({ size, text }, shape, more, objects) => {
        const count = shape.reduce((product, length) => product * length, 1);
        const written = `(${shape.map((length) => `${length},`).join(' ')})`;
        const right = objects ? count : count * size;
        const data = Math.max(0, right + more);
        const report = await told(
          objects ? array(OBJECT, written, `[None] * ${data}`) : array(text, written, `b'x' * ${data}`),
        );
        assert.equal(
          report.verdict,
          data === right ? 'safe' : 'dangerous',
          `${text} ${written} ${data}: ${inShort(report)}`,
        );
      },
    ),
    { seed: SEED, numRuns: 100 },
  );
});

test('generated structs: any offset beyond, any flags that numpy does not compute', async () => {
  const fields = fc.array(element, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fields,
      fc.boolean(),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -128, max: 255 }),
      async (elements, hasObject, shift, flags) => {
        const all = hasObject ? [...elements, { text: OBJECT, size: 8 }] : elements;
        const starts = all.map((_, index) => all.slice(0, index).reduce((sum, { size }) => sum + size, 0));
        const total = all.reduce((sum, { size }) => sum + size, 0);
        const write = (offsets: readonly number[], numbers: string): string =>
          struct(
            total,
            `(${all.map((_, index) => `'f${index}',`).join(' ')})`,
            `{${all.map(({ text }, index) => `'f${index}': (${text}, ${offsets[index]})`).join(', ')}}`,
            numbers,
          );
        const right = hasObject ? 27 : 16;
        const unsigned = (flags + 256) % 256;
        const known = unsigned === right || unsigned === right + 128;
        assert.equal(
          (await told(write(starts, `1, ${flags}`))).verdict,
          known ? 'safe' : 'dangerous',
          `flags ${flags}`,
        );
        const last = starts.length - 1;
        const moved = starts.map((start, index) => (index === last ? start + shift : start));
        const outside = moved[last] < 0 || shift > 0;
        const overlaps = hasObject && shift !== 0;
        assert.equal(
          (await told(write(moved, `1, ${right}`))).verdict,
          outside || overlaps ? 'dangerous' : 'safe',
          `offset ${moved[last]} of ${total}`,
        );
      },
    ),
    { seed: SEED, numRuns: 100 },
  );
});

test('generated tensors: inside the storage or not', async () => {
  const numbers = fc.record({
    elements: fc.integer({ min: 0, max: 16 }),
    offset: fc.integer({ min: -1, max: 4 }),
    size: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    strides: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(numbers, async ({ elements, offset, size, strides }) => {
      const stride = strides.slice(0, size.length);
      const tuple = (lengths: readonly number[]): string => `(${lengths.map((length) => `${length},`).join(' ')})`;
      const text = `torch._utils._rebuild_tensor_v2(${storage(elements)}, ${offset}, ${tuple(size)}, ${tuple(stride)}, False, collections.OrderedDict())`;
      const last = size.reduce((sum, length, index) => sum + (length - 1) * stride[index], offset);
      const inside = offset >= 0 && (size.includes(0) || last < elements);
      const report = await told(text, IN_TORCH);
      assert.equal(misused(report) === undefined, inside, `${text}: ${inShort(report)}`);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('generated random states: any position', async () => {
  const key = array(dtype('u4'), '(624,)', "b'x' * 2496");
  const position = fc.oneof(fc.integer({ min: -5, max: 630 }), fc.integer());
  await fc.assert(
    fc.asyncProperty(position, async (at) => {
      const inside = at >= 0 && at <= 624;
      for (const text of [
        `numpy.random.__RandomState_ctor() << ('MT19937', ${key}, ${at}, 0, 0.0)`,
        `numpy.random._pickle.__bit_generator_ctor('MT19937') << {'bit_generator': 'MT19937', 'state': {'key': ${key}, 'pos': ${at}}}`,
      ]) {
        assert.equal((await told(text)).verdict, inside ? 'safe' : 'dangerous', `${at}`);
      }
    }),
    { seed: SEED, numRuns: 100 },
  );
});
