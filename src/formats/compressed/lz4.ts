/** LZ4 frames around anything. */

import { Cursor } from '../../bytes/cursor.ts';
import { skipFrames } from '../../bytes/decoders/lz4.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

const MAGIC = [0x04, 0x22, 0x4d, 0x18];
/** All sixteen kinds of frames that are skipped have it behind their first byte. */
const SKIPPABLE = [0x2a, 0x4d, 0x18];
const again = anotherStream(MAGIC);

/** Whether a frame with data lies behind those to be skipped; they are Zstandard's as well. */
function skipsToFrame(source: ByteSource): boolean {
  const cursor = new Cursor(source);
  skipFrames(cursor);
  return hasPrefix(cursor.read(cursor.position, MAGIC.length), MAGIC);
}

export const lz4 = compressedFormat({
  format: 'lz4',
  about: 'frames, those to be skipped before and between them too, decompressed and judged as a file',
  checked: 'files of joblib 1.6; `npm run streams` with CPython 3.11 and lz4 1.9',
  detect: ({ source, head }) =>
    hasPrefix(head, MAGIC) || (head[0] >> 4 === 5 && hasPrefix(head, SKIPPABLE, 1) && skipsToFrame(source)),
  decoder: async () => (await import('../../bytes/decoders/lz4.ts')).unlz4,
  another(cursor) {
    skipFrames(cursor);
    return again(cursor);
  },
});
