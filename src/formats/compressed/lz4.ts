/** LZ4 frames around anything. */

import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

const MAGIC = [0x04, 0x22, 0x4d, 0x18];

export const lz4 = compressedFormat({
  format: 'lz4',
  about: 'frames, decompressed and judged as a file',
  detect: ({ head }) => hasPrefix(head, MAGIC),
  decoder: async () => (await import('../../bytes/decoders/lz4.ts')).unlz4,
  another: anotherStream(MAGIC),
});
