/**
 * What torch.save writes since 1.6: a zip archive with `<name>/data.pkl` and one record a storage. Only the directory
 * and the pickles are read, so the size of the checkpoint does not matter.
 *
 * Source: torch/serialization.py `_save` and `_load`, caffe2/serialize/inline_container.cc (look-up ignores case).
 */
import { type ZipDirectory, type ZipEntry, ZipError } from '../bytes/zip-directory.ts';
import type { Machine } from '../pickle/machine.ts';
import type { Value } from '../pickle/values.ts';
import type { Findings } from './findings.ts';
import { type Content, type FormatReader, hasPrefix } from './format.ts';
import { Storages } from './torch-storages.ts';
import { MemberError, openMember, zipDirectoryOf } from './zip-members.ts';

const isDataPickle = (entry: ZipEntry): boolean => /(^|\/)data\.pkl$/i.test(entry.name);

export const torchZip: FormatReader = {
  format: 'torch-zip',
  detect({ source, head }) {
    if (!hasPrefix(head, 'PK')) {
      return false;
    }
    const directory = zipDirectoryOf(source);
    return !(directory instanceof ZipError) && directory.entries.some(isDataPickle);
  },
  read(content, findings) {
    const directory = zipDirectoryOf(content.source);
    if (directory instanceof ZipError) {
      throw directory;
    }
    findings.torchCheckpoint = true;
    const storages = readPickles(content, directory, findings);
    readOtherRecords(content, directory, storages, findings);
  },
};

/** Walks every record that torch, or a reader less forgiving, would take for data.pkl. */
function readPickles(content: Content, directory: ZipDirectory, findings: Findings): ReadonlySet<string> {
  const named = new Set<string>();
  for (const entry of directory.entries.filter((candidate) => /\.pkl$/i.test(candidate.name))) {
    const storages = new Storages();
    const listener = { onPersistentId: (id: Value, machine: Machine) => storages.add(id, machine.literals) };
    try {
      findings.walk(openMember(content.source, entry), { member: entry.name, listener });
    } catch (error) {
      keepMemberError(error, entry, findings);
    }
    const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
    for (const key of storages.keys()) {
      named.add(`${folder}data/${key}`.toLowerCase());
    }
  }
  return named;
}

/** A record that no persistent id names is looked at like any file. */
function readOtherRecords(
  content: Content,
  directory: ZipDirectory,
  storages: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const entry of directory.entries) {
    const known = /\.pkl$|\/$/i.test(entry.name) || storages.has(entry.name.toLowerCase());
    if (!known && entry.size > 0) {
      findings.nested.push({ name: entry.name, open: () => openMember(content.source, entry) });
    }
  }
}

function keepMemberError(error: unknown, entry: ZipEntry, findings: Findings): void {
  if (!(error instanceof MemberError)) {
    throw error;
  }
  findings.problem(error.id, error.message, entry.name);
}
