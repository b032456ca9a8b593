/**
 * A zip archive that is none of the special ones: `.zip`, `.mar`, `.nemo`, archives of archives. Every member is judged
 * as a file of its own.
 */

import type { ByteSource } from '../bytes/source.ts';
import { findEndRecords, ZipError } from '../bytes/zip-directory.ts';
import { type FormatReader, hasPrefix } from './format.ts';
import { ZipMembers, zipDirectoryOf } from './zip-members.ts';

const SMALLEST = 22;

export const zip: FormatReader = {
  format: 'zip',
  about: 'every member is judged as a file',
  detect: ({ head }) => hasPrefix(head, 'PK\x03\x04') || hasPrefix(head, 'PK\x05\x06'),
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      members.nest(entry);
    }
  },
  alsoClaims({ source }, _findings, end) {
    if (source.size < end + SMALLEST) {
      return false;
    }
    const directory = zipDirectoryOf(source);
    if (directory instanceof ZipError || directory.entries.length === 0) {
      return namesDirectory(source, end);
    }
    return directory.offset >= end;
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
