/**
 * LZ4 frames. Checksums are passed over: they say nothing about what a reader has been given by then.
 *
 * Source: github.com/lz4/lz4, doc/lz4_Frame_format.md 1.6.4 and doc/lz4_Block_format.md.
 */
import type { Cursor } from '../cursor.ts';
import { broken, copyThrough, History } from './decoder.ts';

const MAGIC = 0x184d2204;
/** Frames of other programs' data have one of sixteen magic numbers; Zstandard has the same ones. */
const SKIPPABLE = 0x184d2a5;
const WINDOW = 1 << 16;

interface Frame {
  blockChecksums: boolean;
  contentChecksum: boolean;
}

function readHeader(cursor: Cursor): Frame {
  if (cursor.uint32('a frame header') !== MAGIC) {
    throw broken('expected the start of an LZ4 frame, found another', cursor);
  }
  const flags = cursor.uint8('frame flags');
  if (flags >> 6 !== 1) {
    throw broken(`expected version 1 of the LZ4 frame, found ${flags >> 6}`, cursor);
  }
  cursor.skip(1 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0) + 1, 'a frame header');
  return { blockChecksums: (flags & 16) !== 0, contentChecksum: (flags & 4) !== 0 };
}

/** A length of four bits, which goes on in the bytes that follow. */
function readLength(cursor: Cursor, first: number): number {
  let length = first;
  if (first === 15) {
    let byte: number;
    do {
      byte = cursor.uint8('a length');
      length += byte;
    } while (byte === 255);
  }
  return length;
}

function* copyMatch(history: History, distance: number, length: number): Generator<Uint8Array> {
  for (let left = length; left > 0; ) {
    if (history.full) {
      yield history.take();
    }
    const piece = Math.min(left, History.ROOM);
    if (distance === 0) {
      // Not valid, and no error to liblz4 1.9 either (lz4.c, `LZ4_memcpy_using_offset_base`): zeros come out.
      history.append(new Uint8Array(piece));
    } else {
      history.copy(distance, piece);
    }
    left -= piece;
  }
}

function* readBlock(cursor: Cursor, end: number, history: History): Generator<Uint8Array> {
  while (cursor.position < end) {
    const token = cursor.uint8('a token');
    yield* copyThrough(cursor, history, readLength(cursor, token >> 4), 'literals');
    if (cursor.position >= end) {
      return;
    }
    const distance = cursor.uint16('a distance');
    if (!history.reaches(distance)) {
      throw broken(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
    }
    yield* copyMatch(history, distance, readLength(cursor, token & 15) + 4);
  }
}

/** Goes past frames that are to be skipped, as far as there are whole ones. */
export function skipFrames(cursor: Cursor): void {
  while (cursor.left >= 8) {
    const start = cursor.position;
    const skippable = cursor.uint32('a magic number') >>> 4 === SKIPPABLE;
    const size = cursor.uint32('the size of a frame');
    if (!skippable || size > cursor.left) {
      cursor.position = start;
      return;
    }
    cursor.position += size;
  }
}

/** One LZ4 frame, and those to be skipped in front of it. */
export function* unlz4(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  skipFrames(cursor);
  const frame = readHeader(cursor);
  const history = new History(WINDOW);
  try {
    for (;;) {
      const header = cursor.uint32('a block size');
      if (header === 0) {
        break;
      }
      const size = header & 0x7fffffff;
      if (header >= 0x80000000) {
        yield* copyThrough(cursor, history, size, 'literals');
      } else {
        yield* readBlock(cursor, cursor.position + size, history);
      }
      if (frame.blockChecksums) {
        cursor.skip(4, 'a block checksum');
      }
    }
  } catch (error) {
    yield history.take();
    throw error;
  }
  yield history.take();
  if (frame.contentChecksum) {
    cursor.skip(4, 'the checksum');
  }
}
