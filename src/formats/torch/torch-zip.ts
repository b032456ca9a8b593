/**
 * What torch.save writes since 1.6: a zip archive with `<name>/data.pkl` and one record a storage. Only the directory
 * and the pickles are read, so the size of the checkpoint does not matter.
 *
 * Source: torch/serialization.py `_save` and `_load`, caffe2/serialize/inline_container.cc (look-up ignores case).
 */
import type { ZipEntry } from '../../bytes/zip/directory.ts';
import type { MachineView } from '../../pickle/listener.ts';
import type { Value } from '../../pickle/values.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';
import { Storages } from './storages.ts';

export const torchZip: FormatReader = {
  format: 'torch-zip',
  about:
    'what `torch.save` writes since 1.6; its pickles are walked, storages that a persistent id names are not read, any other record is judged as a file',
  checked: 'files of torch 1.13, 2.0, 2.6 and 2.15, and the answers of 15 releases from 1.13 to 2.15',
  detect({ source, head }, { expansion }) {
    return hasPrefix(head, 'PK') && zipNames(source, expansion).some((name) => /(^|\/)data\.pkl$/i.test(name));
  },
  read(content, findings) {
    findings.torchCheckpoint = true;
    readTorchRecords(new ZipMembers(content, findings));
  },
};

/**
 * Walks every record that torch, or a reader less forgiving, would take for a pickle, as part of the archive's own
 * entry. Storages that a persistent id names are not read, but for those that numpy.load would take for an array; any
 * other record is looked at like any file.
 * @param pickles which records are pickles, by name
 */
export function readTorchRecords(members: ZipMembers, pickles = /\.pkl$/i): void {
  const isPickle = (entry: ZipEntry): boolean => pickles.test(entry.name);
  const named = new Set<string>();
  for (const entry of members.entries.filter(isPickle)) {
    const storages = new Storages();
    members.walk(entry, {
      onPersistentId: (id: Value, machine: MachineView) => storages.add(id, machine.literals),
    });
    const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
    const root = entry.name.slice(0, entry.name.indexOf('/') + 1);
    for (const key of storages.keys()) {
      members.requireSize(`${folder}data/${key}`, storages.bytesOf(key));
      named.add(`${folder}data/${key}`.toLowerCase());
      named.add(`${root}.data/${key}.storage`.toLowerCase()); // torch.package
    }
  }
  for (const entry of members.entries) {
    const storage =
      named.has(entry.name.toLowerCase()) && members.doubts(entry).length === 0 && !members.startsAsArray(entry);
    if (!isPickle(entry) && !storage) {
      members.nest(entry);
    }
  }
}
