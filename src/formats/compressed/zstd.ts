/** Zstandard frames around anything. */

import { hasPrefix } from '../format.ts';
import { compressedFormat } from './compressed.ts';

/** A frame, or one of the sixteen kinds that are skipped (RFC 8878, 3.1.2). */
const isFrame = (head: Uint8Array): boolean =>
  hasPrefix(head, [0x28, 0xb5, 0x2f, 0xfd]) || (hasPrefix(head, [0x2a, 0x4d, 0x18], 1) && head[0] >> 4 === 5);

export const zstd = compressedFormat({
  format: 'zstd',
  about: 'decompressed and judged as a file',
  checked: 'files of pandas 3.1',
  detect: ({ head }) => isFrame(head),
  decoder: async () => (await import('../../bytes/decoders/zstd.ts')).unzstd,
});
