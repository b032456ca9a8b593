/** 7z, recognised. */
import { type FormatReader, hasPrefix } from './format.ts';

export const sevenzip: FormatReader = {
  format: 'sevenzip',
  about: 'recognised, not read',
  detect: ({ head }) => hasPrefix(head, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  read(_content, findings) {
    findings.problem('unsupported-compression', '7z archives are not read', null, 0);
  },
};
