import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cursor } from '../../src/bytes/cursor.ts';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';

const SIZE = 3 << 20;
const BYTES = Uint8Array.from({ length: SIZE }, (_, at) => (at * 31 + (at >>> 8)) & 0xff);

/** Counts the reads of a source. */
class Counted implements ByteSource {
  readonly #bytes = new BufferSource(BYTES);
  readonly size = SIZE;
  reads = 0;

  read(offset: number, length: number): Uint8Array {
    this.reads += 1;
    return this.#bytes.read(offset, length);
  }

  close(): void {}
}

test('bytes away from the window are the bytes of the source, wherever pages end', () => {
  const cursor = new Cursor(new BufferSource(BYTES), 2 << 20);
  cursor.require(1, 'a byte');
  for (const [offset, length] of [
    [0, 1],
    [4095, 1],
    [4095, 2],
    [4096, 9],
    [64 * 4096 + 3, 5],
    [3, 5],
    [100, 5000],
    [8191, 0],
    [SIZE - 3, 9],
    [SIZE, 4],
    [SIZE + 5000, 4],
  ] as const) {
    assert.deepEqual(cursor.read(offset, length), BYTES.slice(offset, offset + length), `${offset}, ${length}`);
  }
});

test('the same few places are read once', () => {
  const source = new Counted();
  const cursor = new Cursor(source, 2 << 20);
  cursor.require(1, 'a byte');
  for (let at = 0; at < 10_000; at += 1) {
    cursor.read((at % 100) * 40, 6);
  }
  assert.equal(source.reads, 2);
});
