/**
 * Streams of xz, LZMA alone and lzip, one behind another in any order: how `lzma.open`, and pandas and joblib with it,
 * read a file. Each stream is recognised by its own start, and what is none of them behind one is passed over.
 *
 * Source: CPython 3.8 to 3.14, Lib/lzma.py (FORMAT_AUTO), Lib/_compression.py `DecompressReader`; XZ Utils 5.8,
 * liblzma/common/auto_decoder.c; Debian's xz 5.4 for padding with zeros, which Python does not know.
 */
import type { Cursor } from '../cursor.ts';
import { EMPTY_BYTES, isAloneHeader, LZIP_MAGIC, unlzip, unlzma } from './lzma-alone.ts';
import { unxz, XZ_MAGIC } from './xz.ts';

/** Bytes that tell how a stream begins. */
const LOOK = 14;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Whether a stream begins with `bytes`. */
function isStart(bytes: Uint8Array): boolean {
  return startsWith(bytes, XZ_MAGIC) || startsWith(bytes, LZIP_MAGIC) || isAloneHeader(bytes);
}

/** Goes to the next stream that holds something. Zeros are empty streams of LZMA alone, or padding of xz. @returns whether there is one */
export function seekStream(cursor: Cursor): boolean {
  const start = cursor.position;
  const zeros = countZeros(cursor);
  const aligned = start + zeros - (zeros % EMPTY_BYTES);
  for (const at of [aligned, start + zeros]) {
    const bytes = cursor.read(at, LOOK);
    if (at < cursor.size && isStart(bytes) && bytes.some((byte) => byte !== 0)) {
      cursor.position = at;
      return true;
    }
  }
  cursor.position = start;
  return false;
}

/** How many zeros there are from the cursor, which stays where it is. */
function countZeros(cursor: Cursor): number {
  const start = cursor.position;
  let count = 0;
  while (cursor.left > 0 && cursor.uint8('padding') === 0) {
    count += 1;
  }
  cursor.position = start;
  return count;
}

/** One stream. */
export function unlzmaAuto(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const bytes = cursor.read(cursor.position, LOOK);
  return startsWith(bytes, XZ_MAGIC) ? unxz(cursor) : startsWith(bytes, LZIP_MAGIC) ? unlzip(cursor) : unlzma(cursor);
}
