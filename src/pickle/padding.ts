/** What may follow a pickle and means nothing: zeros, spaces and line ends. */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';

const isPaddingByte = (byte: number): boolean => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d;

/** Whether only zeros, spaces and line ends follow, as far as that is looked at. */
export function isPadding(source: Pick<ByteSource, 'read' | 'size'>, start: number): boolean {
  // A first look at a few bytes, because most of what follows a pickle is another one.
  if (source.size - start > LIMITS.padding || !source.read(start, 16).every(isPaddingByte)) {
    return false;
  }
  for (let at = start; at < source.size; at += LIMITS.window) {
    if (!source.read(at, LIMITS.window).every(isPaddingByte)) {
      return false;
    }
  }
  return true;
}
