/**
 * Where a zip archive says that it ends. It is asked of nearly every file, for an archive may lie behind anything.
 *
 * Source: PKWARE APPNOTE 6.3.10, section 4.3.16.
 */
import type { ByteSource } from '../source.ts';

/** Bytes of an end record without its comment. */
export const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/**
 * Offsets of end-of-central-directory records in the last 64 KiB, from the last to the first: other readers may take
 * another than the last.
 */
export function findEndRecords(source: ByteSource): number[] {
  const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES);
  const tail = Buffer.from(source.read(tailStart, source.size - tailStart));
  const found: number[] = [];
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  for (let at = tail.lastIndexOf(signature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
    if (at + END_BYTES <= tail.length) {
      found.push(tailStart + at);
    }
  }
  return found;
}
