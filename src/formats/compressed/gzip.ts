/** gzip around anything: members one behind another, as Python and joblib read them. */

import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

const MAGIC = [0x1f, 0x8b];

export const gzip = compressedFormat({
  format: 'gzip',
  about: 'members one behind another, decompressed and judged as a file',
  detect: ({ head }) => hasPrefix(head, MAGIC),
  decoder: async () => (await import('../../bytes/decoders/inflate.ts')).gunzip,
  another: anotherStream(MAGIC),
});
