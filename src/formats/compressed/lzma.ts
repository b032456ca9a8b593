/**
 * LZMA without xz around anything: lzma-alone, which joblib writes as `.lzma` and pandas reads under `.xz`, and lzip.
 * Lzma-alone has no magic number: its header must make sense to liblzma, and what follows must be data to it.
 */

import { Cursor } from '../../bytes/cursor.ts';
import { DecodeError } from '../../bytes/decoders/decoder.ts';
import { seekStream, unlzmaAuto } from '../../bytes/decoders/lzma-auto.ts';
import { BufferSource, type ByteSource, OutOfBytes } from '../../bytes/source.ts';
import { compressedFormat } from './compressed.ts';

/**
 * Bytes that Python's readers ask the decoder for at a time (CPython 3.8 to 3.13, io.DEFAULT_BUFFER_SIZE). Where it meets
 * what is no LZMA before them, they raise and hand out nothing.
 */
const PROBE = 8192;
/** Bytes of the shortest pickle that calls something, `(ios\nabort\n`: fewer, cut off, may be anything and do nothing. */
const LEAST = 11;

/** Names under which the header is enough: a stream that breaks at its start is said to be broken. */
const NAMED = /\.(lzma|xz|lz)$/i;

export const lzma = compressedFormat({
  format: 'lzma',
  about: 'lzma-alone as liblzma recognises it under any name, and lzip, decompressed and judged as a file',
  checked: 'files of joblib 0.10 and 1.6; `npm run streams` with CPython 3.11 and liblzma 5.4',
  detect({ path, source, head }) {
    const cursor = new Cursor(new BufferSource(head));
    return seekStream(cursor) && (NAMED.test(path) || handsOut(source, cursor.position));
  },
  decoder: async () => unlzmaAuto,
  another: seekStream,
});

/**
 * Whether a reader gets anything out of the streams from `start` on that may be a pickle. None begins with a zero; zeros
 * are valid data of LZMA, and out of them come zeros, which is what files are that only hold many zeros.
 */
function handsOut(source: ByteSource, start: number): boolean {
  const cursor = new Cursor(source, start);
  let complete = 0;
  let size = 0;
  try {
    do {
      complete = size;
      for (const piece of unlzmaAuto(cursor)) {
        if (size === 0 && piece[0] === 0) {
          return false;
        }
        size += piece.length;
        if (size >= PROBE) {
          return true;
        }
      }
    } while (seekStream(cursor));
  } catch (error) {
    if (error instanceof OutOfBytes || (error instanceof DecodeError && error.id === 'limit-exceeded')) {
      return size >= LEAST;
    }
    if (error instanceof DecodeError) {
      return complete > 0;
    }
    throw error;
  }
  return size > 0;
}
