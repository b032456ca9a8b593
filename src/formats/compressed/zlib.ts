/**
 * zlib around anything: what joblib writes as `.z` and, in files of joblib before 0.10, behind a header of its own.
 *
 * Source: joblib/numpy_pickle_utils.py `BinaryZlibFile`, joblib/numpy_pickle_compat.py `read_zfile`.
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { unzlib } from '../../bytes/decoders/inflate.ts';
import { ExpandedSource } from '../../bytes/expand.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

/**
 * `ZF` and the size in hexadecimal, padded to 19 characters: that of 2**64 (numpy_pickle_compat.py, `_MAX_LEN`). Joblib
 * gives them to `int(size, 16)`, which takes blanks, a sign, `_` between digits, and less than writers write; Python 2
 * an `L` as well.
 */
const OLD_HEADER = /^ZF[\t-\r ]*[+-]?(0x_?)?[0-9a-f]+(_[0-9a-f]+)*L?[\t-\r ]*$/i;
const OLD_HEADER_BYTES = 21;
/** Bytes that must decode before two magic bytes count as zlib. */
const PROBE = 4096;

const isZlib = (head: Uint8Array, start: number): boolean =>
  (head[start] & 0x0f) === 8 &&
  head[start] >> 4 <= 7 &&
  ((head[start] << 8) | head[start + 1]) % 31 === 0 &&
  (head[start + 1] & 0x20) === 0;

/** With a window of 32 KiB, as all writers make it: it is no text, and no pickle begins so. */
const USUAL = 0x78;

function givesSomething(source: ByteSource): boolean {
  const options = { budget: { bytes: PROBE * 64 }, declaredSize: PROBE };
  const probe = new ExpandedSource(new WindowSource(source, 0), unzlib, options);
  return probe.read(0, PROBE).length > 0 || probe.settle() === null;
}

/**
 * Whether there is a stream to its end, checksum and all, or one that goes on for long: smaller windows, which
 * `zlib.decompress` takes too, begin with bytes that stand at the start of text and of pickles.
 */
function isWhole(source: ByteSource): boolean {
  const probe = new ExpandedSource(new WindowSource(source, 0), unzlib, { budget: { bytes: PROBE * 64 } });
  const output = probe.read(0, PROBE);
  if (output.length >= PROBE || probe.settle() !== null) {
    return output.length >= PROBE;
  }
  const stored = Buffer.from(source.read(probe.consumed - 4, 4)).readUInt32BE(0);
  return output.length > 0 && adler32(output) === stored;
}

/** The checksum of zlib (RFC 1950, section 8.2) of few bytes. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 0x10000 + low;
}

export const zlib = compressedFormat({
  format: 'zlib',
  about: 'decompressed and judged as a file',
  checked: 'files of joblib 0.10 and 1.6; `npm run streams` with CPython 3.11 and zlib 1.2.13',
  detect: ({ source, head }) => isZlib(head, 0) && (head[0] === USUAL ? givesSomething(source) : isWhole(source)),
  decoder: async () => unzlib,
  another: anotherStream([0x78]),
});

export const oldZlib: FormatReader = compressedFormat({
  format: 'joblib',
  about:
    'what `joblib.dump` writes: raw arrays between the opcodes are stepped over; arrays in files beside it are noted',
  checked: 'files of joblib 0.9, 0.10 and 1.6, and of scikit-learn 0.20 and 1.9',
  detect({ head }) {
    const header = Buffer.from(head.subarray(0, OLD_HEADER_BYTES)).toString('latin1');
    return hasPrefix(head, 'ZF') && OLD_HEADER.test(header) && isZlib(head, startOf(head));
  },
  start: OLD_HEADER_BYTES,
  // Some releases wrote one more space.
  decoder: async () =>
    function* (cursor: Cursor) {
      if (cursor.source.read(cursor.position, 1)[0] === 0x20) {
        cursor.skip(1, 'a space');
      }
      yield* unzlib(cursor);
    },
});

const startOf = (head: Uint8Array): number => OLD_HEADER_BYTES + (head[OLD_HEADER_BYTES] === 0x20 ? 1 : 0);
