/**
 * A zip archive that is none of the special ones: `.zip`, `.mar`, `.nemo`, archives of archives. Every member is judged
 * as a file of its own.
 */

import type { ByteSource } from '../../bytes/source.ts';
import { findEndRecords } from '../../bytes/zip/end-record.ts';
import { factsOf } from '../../report.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { looksForZip } from '../loaders.ts';
import { ZipMembers, zipDirectoryOf } from './members.ts';

const SMALLEST = 22;

export const zip: FormatReader = {
  format: 'zip',
  about: 'every member is judged as a file',
  checked:
    'files of CPython 3.11 and of pandas 0.25 and 3.1; `check-zip.py` with zipfile of CPython 3.8 to 3.14 and torch’s miniz',
  detect: ({ head }) => hasPrefix(head, 'PK\x03\x04') || hasPrefix(head, 'PK\x05\x06'),
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      members.nest(entry);
    }
  },
  // A tar archive may end with a zip member, which is judged as such.
  alsoClaims({ source, path }, findings, end) {
    const { payload } = factsOf(findings.format);
    const inside = payload && looksForZip({ path }) ? 0 : end;
    if (source.size < SMALLEST) {
      return false;
    }
    const directory = zipDirectoryOf(source, findings.expansion);
    if (directory.fault !== null || directory.entries.length === 0) {
      return namesDirectory(source, inside);
    }
    // Offsets from the first byte of the file on are those of an archive made for it. miniz takes no others, so torch.jit.load,
    // which looks at the end whatever the name, opens no archive that an honest pickle holds as bytes.
    return directory.offset >= inside || (payload === true && directory.shift === 0);
  },
};

/** Whether an end record has central headers right before it, which zipfile reads whatever the record counts. */
function namesDirectory(source: ByteSource, from: number): boolean {
  return findEndRecords(source).some((record) => {
    const size = Buffer.from(source.read(record + 12, 4)).readUInt32LE(0);
    const start = record - size;
    return start >= from && size > 0 && Buffer.from(source.read(start, 4)).toString('latin1') === 'PK\x01\x02';
  });
}
