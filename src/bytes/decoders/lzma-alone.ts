/**
 * Streams of LZMA alone, `.lzma`, and of lzip, `.lz`: the two that liblzma reads where it is not told which format to
 * expect, xz apart. Checksums are passed over: they say nothing about what a reader has been given by then.
 *
 * Source: XZ Utils 5.8, liblzma/common/alone_decoder.c, lzip_decoder.c and auto_decoder.c.
 */
import type { Cursor } from '../cursor.ts';
import { broken } from './decoder.ts';
import { Lzma, type Properties, readProperties, run } from './lzma.ts';

/** Properties, dictionary size and output size of LZMA alone. */
const HEADER_BYTES = 13;
/** The range coder begins with a zero and four bytes of a number. */
const START_BYTES = 5;
/** A stream of LZMA alone that holds nothing. Zeros are one: all that its header says is the smallest there is. */
export const EMPTY_BYTES = HEADER_BYTES + START_BYTES;
const UNKNOWN_SIZE = 0xffff_ffff_ffff_ffffn;
const MAX_SIZE = 2n ** 38n;
/** What lc and lp may be together: more is legal LZMA that liblzma does not read (LZMA_LCLP_MAX). */
const MAX_LITERAL_BITS = 4;

export const LZIP_MAGIC = [0x4c, 0x5a, 0x49, 0x50];
const LZIP_PROPERTIES: Properties = { literalContext: 3, literalPosition: 0, positionBits: 2 };

/** Zero, all bits, or a power of two with the half of it added or not: all that writers choose. */
const isUsualDictionary = (size: number): boolean => size === 0xffff_ffff || /^(0|11?0*)$/.test(size.toString(2));

/**
 * Whether a stream of LZMA alone begins with `bytes`, at least 14 of them, as liblzma decides where it is not told
 * what to expect. LZMA has no magic number; `80`, with which pickles begin, stands for lc + lp = 6 and is never one.
 */
export function isAloneHeader(bytes: Uint8Array): boolean {
  if (bytes.length <= HEADER_BYTES || bytes[HEADER_BYTES] !== 0 || bytes[0] >= 9 * 5 * 5) {
    return false;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const size = view.getBigUint64(5, true);
  return (
    (bytes[0] % 9) + (Math.floor(bytes[0] / 9) % 5) <= MAX_LITERAL_BITS &&
    isUsualDictionary(view.getUint32(1, true)) &&
    (size === UNKNOWN_SIZE || size < MAX_SIZE)
  );
}

/** One stream of LZMA alone: properties, dictionary size and output size, then the data. */
export function* unlzma(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const properties = readProperties(cursor.uint8('properties'), cursor);
  const dictionary = cursor.uint32('a dictionary size');
  const low = cursor.uint32('an output size');
  const high = cursor.uint32('an output size');
  const size = low === 0xffffffff && high === 0xffffffff ? null : high * 2 ** 32 + low;
  yield* run(new Lzma(properties, dictionary), cursor, size, true);
}

/** One member of lzip: a magic number, a version, the size of the dictionary, the data, checksum and sizes. */
export function* unlzip(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const magic = cursor.bytes(LZIP_MAGIC.length, 'an lzip header');
  if (LZIP_MAGIC.some((byte, at) => magic[at] !== byte)) {
    throw broken('expected an lzip header, found another', cursor);
  }
  const version = cursor.uint8('a version');
  if (version > 1) {
    throw broken(`expected version 0 or 1 of lzip, found ${version}`, cursor);
  }
  const code = cursor.uint8('a dictionary size');
  const power = 2 ** (code & 0x1f);
  const lzma = new Lzma(LZIP_PROPERTIES, power - (code >> 5) * (power / 16));
  yield* run(lzma, cursor, null, true);
  cursor.skip(version === 0 ? 12 : 20, 'the checksum and sizes');
}
