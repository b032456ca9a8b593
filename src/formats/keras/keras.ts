/**
 * .keras: a zip archive of the model's configuration, its weights in HDF5, and metadata. The configuration can hold
 * code; any pickle among the members is judged as a file of its own.
 *
 * Source: keras/src/saving/saving_lib.py (Keras 3.11).
 */

import type { ByteSource } from '../../bytes/source.ts';
import type { ZipEntry } from '../../bytes/zip/directory.ts';
import type { Findings } from '../findings.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { MemberError } from '../member-error.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';
import { openMember } from '../zip/open-member.ts';
import { readKerasConfig } from './config.ts';

export const keras: FormatReader = {
  format: 'keras',
  about:
    '`.keras`; a Lambda layer or a function from outside Keras is `contains-code`, every member is judged as a file',
  checked: 'files of Keras 3.15',
  detect({ source, head, path }, { expansion }) {
    const names = hasPrefix(head, 'PK') ? zipNames(source, expansion) : [];
    return (
      names.length > 0 &&
      (/\.keras$/i.test(path) || (names.includes('config.json') && names.some((name) => name.endsWith('.weights.h5'))))
    );
  },
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      members.nest(entry);
      if (/(^|\/)config\.json$/i.test(entry.name)) {
        readConfig(content.source, entry, findings);
      }
    }
  },
};

function readConfig(archive: ByteSource, entry: ZipEntry, findings: Findings): void {
  try {
    const source = openMember(archive, entry, findings.expansion);
    try {
      readKerasConfig(source, entry.name, findings);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    findings.problem(error.id, error.message, entry.name, error.offset);
  }
}
