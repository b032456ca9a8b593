/**
 * By what some formats are known from outside, apart from their readers: these looks are asked of nearly every file, and
 * a small pickle must not cost the time to load every reader.
 */
import { type Content, hasPrefix } from './format.ts';

/** HDF5 File Format Specification 3.0, section II.A. */
export const HDF5 = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** Where the signature lies: at 0, or behind a user block of 512 bytes or a power of two times as many. */
export function hdf5Start({ source, head }: Content): number | null {
  if (hasPrefix(head, HDF5)) {
    return 0;
  }
  for (let at = 512; at + HDF5.length <= source.size; at *= 2) {
    if (hasPrefix(source.read(at, HDF5.length), HDF5)) {
      return at;
    }
  }
  return null;
}

/** Bytes of a tar header, and of the blocks that data fill. */
export const TAR_BLOCK = 512;

/** Whether a header with a right checksum begins the content. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= TAR_BLOCK && head[0] !== 0 && hasChecksum(head.subarray(0, TAR_BLOCK));
}

/** Whether the checksum of a tar header is right, its bytes taken as unsigned or, as old tars did, signed. */
export function hasChecksum(header: Uint8Array): boolean {
  const expected = octal(header, 148, 8);
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let at = 0; at < TAR_BLOCK; at += 1) {
    if (at < 148 || at >= 156) {
      unsigned += header[at];
      signed += (header[at] << 24) >> 24;
    }
  }
  return expected === unsigned || expected === signed;
}

export const tarText = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
};

/** An octal number, or one in base 256 where its first bit is set (GNU). */
export function octal(header: Uint8Array, offset: number, length: number): number {
  const field = header.subarray(offset, offset + length);
  if ((field[0] & 0x80) !== 0) {
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, field[0] & 0x7f);
  }
  const digits = tarText(field).trim();
  return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
