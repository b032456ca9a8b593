/** xz around anything: streams one behind another. */

import { seekStream, unlzmaAuto } from '../../bytes/decoders/lzma-auto.ts';
import { XZ_MAGIC } from '../../bytes/decoders/xz.ts';
import { hasPrefix } from '../format.ts';
import { compressedFormat } from './compressed.ts';

export const xz = compressedFormat({
  format: 'xz',
  about: 'LZMA2 and all filters of liblzma, streams of LZMA alone behind it too, decompressed and judged as a file',
  checked: 'files of joblib 0.10 and 1.6, pandas 0.25 and 3.1; `npm run streams` with CPython 3.11 and liblzma 5.4',
  detect: ({ head }) => hasPrefix(head, XZ_MAGIC),
  decoder: async () => unlzmaAuto,
  another: seekStream,
});
