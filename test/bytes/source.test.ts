/** What is a place in a source and what is none: the same for all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { LIMITS } from '../../src/base/limits.ts';
import { Cursor } from '../../src/bytes/cursor.ts';
import { inflate } from '../../src/bytes/decoders/inflate.ts';
import { ExpandedSource } from '../../src/bytes/expand.ts';
import { BufferSource, type ByteSource, OutOfBytes, WindowSource } from '../../src/bytes/source.ts';
import { Latin1Source } from '../../src/pickle/latin1.ts';
import { everySource } from './every-source.ts';

const BYTES = Buffer.from('0123456789');
/** More than a spool keeps in memory. */
const SPOOLED = LIMITS.memorySpool + BYTES.length;

const expanded = (bytes: Uint8Array, declaredSize?: number): ExpandedSource =>
  new ExpandedSource(new BufferSource(deflateRawSync(bytes)), inflate, {
    budget: { bytes: LIMITS.expandedBytes },
    ...(declaredSize !== undefined && { declaredSize }),
  });

/** Every source there is, with BYTES at its end. */
function* sources(): Generator<[string, ByteSource]> {
  for (const { kind, source } of everySource(BYTES)) {
    yield [kind, source];
  }
  const far = Buffer.concat([Buffer.alloc(SPOOLED - BYTES.length), BYTES]);
  const others: [string, ByteSource][] = [
    ['an expanded stream', expanded(BYTES)],
    ['an expanded stream of declared size', expanded(BYTES, BYTES.length)],
    ['an expanded stream in a temporary file', expanded(far)],
    ['a window of an expanded stream', new WindowSource(expanded(far), SPOOLED - BYTES.length)],
    ['text in Latin-1', Latin1Source.of(new BufferSource(Buffer.concat([BYTES, BYTES])), BYTES.length, BYTES.length)!],
  ];
  for (const [kind, source] of others) {
    yield [kind, source];
    source.close();
  }
}

const NO_OFFSETS = [-1, -1000, -(2 ** 60), 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

test('a negative offset or length, or one that is no whole number, is no place', () => {
  for (const [kind, source] of sources()) {
    const cursor = new Cursor(source);
    cursor.require(1, 'a byte');
    for (const reader of [source, cursor]) {
      for (const wrong of NO_OFFSETS) {
        const isOurs = (error: unknown): boolean =>
          error instanceof OutOfBytes && error.id === 'broken-archive' && error.message.includes(`found byte ${wrong}`);
        assert.throws(() => reader.read(wrong, 1), isOurs, `${kind}: offset ${wrong}`);
        assert.throws(() => reader.read(wrong, 0), isOurs, `${kind}: offset ${wrong}, no bytes`);
        assert.throws(() => reader.read(0, wrong), OutOfBytes, `${kind}: length ${wrong}`);
      }
    }
  }
});

test('at the end and behind it there are no bytes, and a length is cut at the end', () => {
  for (const [kind, source] of sources()) {
    const start = source.size - BYTES.length;
    for (const reader of [source, new Cursor(source)]) {
      const read = (offset: number, length: number): string => Buffer.from(reader.read(offset, length)).toString();
      for (const length of [0, 1, 2 ** 33, 2 ** 53, 2 ** 64]) {
        assert.equal(read(start + 7, length), '789'.slice(0, length), `${kind}: ${length} bytes`);
        for (const behind of [source.size, source.size + 1, 2 ** 53, 2 ** 64]) {
          assert.equal(read(behind, length), '', `${kind}: ${length} bytes at ${behind}`);
        }
      }
    }
  }
});

test('a window is made of a place too', () => {
  const source = new BufferSource(BYTES);
  for (const wrong of NO_OFFSETS) {
    assert.throws(() => new WindowSource(source, wrong, 1), OutOfBytes, `start ${wrong}`);
    assert.throws(() => new WindowSource(source, 1, wrong), OutOfBytes, `length ${wrong}`);
  }
  assert.equal(new WindowSource(source, 4).size, 6);
  assert.equal(new WindowSource(source, 4, 100).size, 6);
  assert.equal(new WindowSource(source, 2 ** 60).size, 0);
  assert.equal(new WindowSource(source, 2 ** 60, 5).size, 0);
});

test('a cursor never goes backwards', () => {
  for (const wrong of NO_OFFSETS) {
    const cursor = new Cursor(new BufferSource(BYTES), 5);
    cursor.require(1, 'a byte');
    assert.throws(() => cursor.skip(wrong, 'a field'), { id: 'broken-archive', offset: 5 }, `skip ${wrong}`);
    assert.throws(() => cursor.bytes(wrong, 'a field'), { id: 'broken-archive', offset: 5 }, `bytes ${wrong}`);
    assert.equal(cursor.position, 5);
  }
  assert.throws(() => new Cursor(new BufferSource(BYTES), -3).uint8('a byte'), OutOfBytes);
});
