/** 7z: every file in it is judged as a file of its own. PPMd, BCJ2 and Brotli are not read. */
import type { ExpandedSource } from '../../bytes/expand.ts';
import { WindowSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { MemberError } from '../member-error.ts';
import type { ArchiveMember } from '../nested.ts';
import type { SevenZipArchive } from './archive.ts';

export const sevenzip: FormatReader = {
  format: 'sevenzip',
  about:
    'LZMA, LZMA2, deflate, bzip2 and Zstandard, behind the filters of xz too; every file in it is judged as a file',
  checked: 'files of py7zr 1.1',
  detect: ({ head }) => hasPrefix(head, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  async read({ source }, findings) {
    const { readSevenZip } = await import('./archive.ts');
    const archive = readSevenZip(source, findings.expansion);
    const members: ArchiveMember[] = [];
    findings.archives.push(() => members);
    const folders = new Map<number, ExpandedSource | null>();
    for (const { name, folder, offset, size } of archive.files) {
      if (!folders.has(folder)) {
        folders.set(folder, openFolder(archive, folder, name, findings));
      }
      const output = folders.get(folder);
      if (output && size > 0) {
        const member = { name, open: () => new WindowSource(output, offset, size) };
        findings.nested.push(member);
        members.push(member);
      }
    }
    findings.end = archive.end;
  },
};

/** Decodes a folder to its end, and says what is wrong with it under the name of the first file in it. */
function openFolder(archive: SevenZipArchive, folder: number, name: string, findings: Findings): ExpandedSource | null {
  try {
    const output = archive.open(folder, findings.expansion);
    findings.resources.push(output);
    const fault = output.settle();
    if (fault !== null) {
      findings.problem(fault.id, fault.message, name, fault.offset);
    }
    return output;
  } catch (error) {
    if (!(error instanceof MemberError)) {
      throw error;
    }
    findings.problem(error.id, error.message, name, error.offset);
    return null;
  }
}
