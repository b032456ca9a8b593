/** A line as torch reads the two of a GLOBAL (torch/_weights_only_unpickler.py, `load` and `get_globals_in_pkl`). */

import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * `readline()[:-1].decode('utf-8')`: without a newline the last byte is what is cut off. Of a long one the start.
 * @throws {Refusal} UnicodeDecodeError
 */
export function readLine(cursor: Cursor): string {
  const start = cursor.position;
  const length = lineLength(cursor);
  cursor.position = start;
  const text = decodeUtf8(cursor.bytes(Math.min(length, LIMITS.nameBytes), 'a name').slice(), false);
  cursor.position = Math.min(start + length + 1, cursor.size);
  return text;
}

function lineLength(cursor: Cursor): number {
  const start = cursor.position;
  while (cursor.left > 0) {
    cursor.require(1, 'a line');
    const newline = cursor.window.indexOf(0x0a, cursor.index);
    if (newline >= 0) {
      return cursor.base + newline - start;
    }
    cursor.position = cursor.base + cursor.window.length;
  }
  return Math.max(0, cursor.position - start - 1);
}
