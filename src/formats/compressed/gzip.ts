/** gzip around anything: members one behind another, as Python and joblib read them. */

import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

const MAGIC = [0x1f, 0x8b];

export const gzip = compressedFormat({
  format: 'gzip',
  about: 'members one behind another, decompressed and judged as a file',
  checked: 'files of joblib 0.10 and 1.6 and pandas 3.1; `npm run streams` with CPython 3.11 and zlib 1.2.13',
  detect: ({ head }) => hasPrefix(head, MAGIC),
  decoder: async () => (await import('../../bytes/decoders/inflate.ts')).gunzip,
  another: anotherStream(MAGIC),
});
