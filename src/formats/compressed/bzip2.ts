/** bzip2 around anything: streams one behind another. */

import { hasPrefix } from '../format.ts';
import { anotherStream, compressedFormat } from './compressed.ts';

/** Behind the header: the start of a block, or the end of an empty stream. */
const FIRST = [
  [0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
  [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
];

export const bzip2 = compressedFormat({
  format: 'bzip2',
  about: 'decompressed and judged as a file',
  checked: 'files of joblib 0.10 and 1.6, pandas 0.25 and 3.1; `npm run streams` with CPython 3.11 and bzip2 1.0.8',
  detect: ({ head }) =>
    hasPrefix(head, 'BZh') && (head.length < 10 || FIRST.some((magic) => hasPrefix(head, magic, 4))),
  decoder: async () => (await import('../../bytes/decoders/bzip2.ts')).bunzip2,
  another: anotherStream([0x42, 0x5a, 0x68]),
});
