/** xz around anything: streams one behind another. */

import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

export const xz = compressedFormat({
  format: 'xz',
  about: 'LZMA2, decompressed and judged as a file',
  detect: ({ head }) => hasPrefix(head, MAGIC),
  decoder: async () => (await import('../../bytes/decoders/xz.ts')).unxz,
  another: anotherStream(MAGIC),
});
