/** The CRC-32 of zip and gzip. node:zlib has one from 20.15 on; the tool runs on older ones too. */
import { LIMITS } from '../limits.ts';
import type { ByteSource } from './source.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value >>> 0;
});

/** Of all bytes of `source`. */
export function crc32(source: ByteSource): number {
  let value = 0xffffffff;
  for (let at = 0; at < source.size; at += LIMITS.window) {
    for (const byte of source.read(at, LIMITS.window)) {
      value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff];
    }
  }
  return (value ^ 0xffffffff) >>> 0;
}
