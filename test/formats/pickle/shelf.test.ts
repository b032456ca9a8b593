/** Shelves on dbm.dumb: pickles at blocks of 512 bytes. scripts/fixtures/shelves.py wrote the real ones. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { BufferSource } from '../../../src/bytes/source.ts';
import { walkPickles } from '../../../src/pickle/walk.ts';
import { globalNames, HARMLESS, inspectBuffer, inspectBytes, PAYLOAD, PAYLOAD2, problemIds } from '../sources.ts';

const BLOCK = 512;
const real = (name: string): Buffer => readFileSync(new URL(`../../fixtures/formats/${name}.dat`, import.meta.url));
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const BROKEN = bytes('\x80\x02}}}\xff');

/** The values as dbm.dumb writes them, each filled up to a whole block with `fill`, the last one as it is. */
function shelfOf(values: readonly Uint8Array[], fill = 0): Buffer {
  const padded = values.map((value, index) => {
    const size = index === values.length - 1 ? value.length : Math.ceil(value.length / BLOCK) * BLOCK;
    return Buffer.concat([value, Buffer.alloc(size - value.length, fill)]);
  });
  return Buffer.concat(padded);
}

test('every value of a real shelf is a pickle of its own', async () => {
  for (const protocol of [0, 2, 5]) {
    const shelf = real(`shelf_protocol${protocol}`);
    const { starts, complete, problems, end } = walkPickles(new BufferSource(shelf), {
      shelf: true,
      budget: { opcodes: LIMITS.opcodes },
    });
    assert.deepEqual([complete, problems, end], [4, [], shelf.length], `protocol ${protocol}`);
    assert.ok(starts.every((start) => start % BLOCK === 0));
    const { findings } = await inspectBytes('x.pkl', shelf);
    assert.deepEqual([findings.format, findings.problems], ['pickle', []]);
  }
});

test('the rest of a value that was overwritten is no padding, and hides no value behind it', async () => {
  const shelf = real('shelf_overwritten');
  const { findings } = await inspectBytes('x.dat', Buffer.concat([shelf, Buffer.alloc(-shelf.length & 511), PAYLOAD]));
  assert.deepEqual(
    findings.problems.map(({ id, message, offset }) => [id, message, offset]),
    [['trailing-data', '1007 bytes between two pickles of a shelf are no padding', 17]],
  );
  assert.deepEqual(
    [...findings.globals.values()].map(({ offset }) => offset),
    [1536],
  );
});

test('a value is walked wherever it lies, and without PROTO', async () => {
  for (const payload of [PAYLOAD, PAYLOAD2]) {
    for (const values of [
      [HARMLESS, payload, HARMLESS],
      [HARMLESS, HARMLESS, payload],
      [bytes('N.'), payload],
    ]) {
      const inspection = await inspectBytes('x.dat', shelfOf(values));
      assert.deepEqual([globalNames(inspection), problemIds(inspection)], [['os.system'], []]);
    }
  }
});

test('a broken value hides none behind it, nor one that swallows them', async () => {
  // A string that says to be longer than the file, and one that breaks behind the payload.
  const swallowing = [bytes('\x80\x03B\xff\xff\xff\x7f'), bytes('\x80\x03B\xff\x07\0\0')];
  for (const broken of [BROKEN, ...swallowing]) {
    for (const payload of [PAYLOAD, PAYLOAD2]) {
      const inspection = await inspectBytes('x.dat', shelfOf([broken, HARMLESS, payload, bytes('\xff'.repeat(2000))]));
      assert.deepEqual(globalNames(inspection), ['os.system']);
      assert.ok(problemIds(inspection).includes('broken-stream'));
    }
  }
});

test('a value that fills its blocks is followed by the next, broken or not', async () => {
  const full = Buffer.concat([bytes('\x80\x02X\xf8\x01\0\0'), Buffer.alloc(504, 'x'), bytes('.')]);
  assert.equal(full.length, BLOCK);
  assert.deepEqual(problemIds(await inspectBytes('x.dat', shelfOf([full, PAYLOAD]))), []);
  const broken = await inspectBytes('x.dat', shelfOf([BROKEN, full, bytes('\x01'), full, PAYLOAD]));
  assert.deepEqual(globalNames(broken), ['os.system']);
  assert.deepEqual(problemIds(broken), ['broken-stream', 'trailing-data']);
});

test('only zeros up to the next block are padding', async () => {
  const zeros = Buffer.alloc(BLOCK);
  const odd = Buffer.concat([HARMLESS, Buffer.alloc(100), HARMLESS]);
  for (const [what, file] of [
    ['spaces', shelfOf([HARMLESS, HARMLESS], 0x20)],
    ['a block of zeros', shelfOf([HARMLESS, zeros, HARMLESS])],
    ['a pickle beside a block', odd],
    ['another pickle in the padding', Buffer.concat([odd, Buffer.alloc(-odd.length & 511), HARMLESS])],
    ['text at the block', shelfOf([HARMLESS, bytes('text')])],
  ] as const) {
    assert.deepEqual(problemIds(await inspectBytes('x.dat', file)), ['trailing-data'], what);
  }
});

test('a member that is one pickle has no shelf behind it', () => {
  const shelf = new BufferSource(shelfOf([HARMLESS, HARMLESS]));
  const { problems } = walkPickles(shelf, { budget: { opcodes: LIMITS.opcodes } });
  assert.deepEqual(
    problems.map(({ id }) => id),
    ['trailing-data'],
  );
});

test('more broken values than are told end the walk, and that is said', async () => {
  const imports = bytes('\x80\x02ccopy\ncopy\n\xff');
  const most = shelfOf(new Array(LIMITS.brokenStreams).fill(imports));
  const ids = problemIds(await inspectBuffer('x.pkl', most));
  assert.deepEqual([ids.length, ids.at(-1)], [LIMITS.brokenStreams, 'broken-stream']);
  const more = shelfOf(new Array(LIMITS.brokenStreams + 2).fill(imports));
  assert.equal(problemIds(await inspectBuffer('x.pkl', more)).at(-1), 'limit-exceeded');
  // A broken value that imports nothing is no value of a shelf: it is told once.
  assert.deepEqual(problemIds(await inspectBuffer('x.pkl', shelfOf(new Array(2000).fill(BROKEN)))), ['broken-stream']);
});
