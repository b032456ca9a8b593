/** Zstandard frames, by fzstd. Output comes block by block, at most 128 KiB each. */

import { Decompress } from 'fzstd';
import { messageOf } from '../../base/errors.ts';
import type { Cursor } from '../cursor.ts';
import { broken } from './decoder.ts';

/** Bytes of input at a time. Four of them may stand for a block of 128 KiB, and all that one step gives is in memory. */
const STEP = 1 << 9;

/** All frames to the end of the source, as fzstd takes one behind another. */
export function* unzstd(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  const decompress = new Decompress((piece) => pieces.push(piece));
  while (cursor.left > 0) {
    const length = Math.min(STEP, cursor.left);
    const input = cursor.bytes(length, 'compressed data').slice();
    try {
      decompress.push(input, cursor.left === 0);
    } catch (error) {
      yield* pieces;
      throw broken(`not valid: ${messageOf(error)}`, cursor);
    }
    yield* pieces;
    pieces = [];
  }
}
