/**
 * lzma-alone around anything: what joblib writes as `.lzma`. It has no magic, so the whole header must make sense.
 *
 * Source: LZMA SDK, DOC/lzma-specification.txt; joblib looks for 5d 00 only.
 */

import { hasPrefix } from '../format.ts';
import { compressedFormat } from './compressed.ts';

function isHeader(head: Uint8Array): boolean {
  if (!hasPrefix(head, [0x5d, 0x00]) || head.length < 14 || head[13] !== 0) {
    return false;
  }
  const view = new DataView(head.buffer, head.byteOffset, 13);
  const dictionary = view.getUint32(1, true);
  const size = view.getBigUint64(5, true);
  const plain = dictionary === 0xffffffff || /^1?10*$/.test(dictionary.toString(2));
  return plain && (size === 0xffffffffffffffffn || size < 2n ** 40n);
}

export const lzma = compressedFormat({
  format: 'lzma',
  about: 'lzma-alone, decompressed and judged as a file',
  detect: ({ head }) => isHeader(head),
  decoder: async () => (await import('../../bytes/decoders/lzma.ts')).unlzma,
});
