/** The CRC-32 of zip and gzip. */
import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from './source.ts';

/** Of all bytes of `source`, read window by window. */
export function crc32(source: ByteSource): number {
  // Loaded only here: many files have no checksum to compare, and node:zlib costs a millisecond at the start.
  const zlib = process.getBuiltinModule('node:zlib');
  let value = 0;
  for (let at = 0; at < source.size; at += LIMITS.window) {
    value = zlib.crc32(source.read(at, LIMITS.window), value);
  }
  return value;
}
