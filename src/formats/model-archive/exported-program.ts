/**
 * The programs in an archive that torch.export.load opens, whatever else the archive is: members of a checkpoint may lie beside them.
 *
 * Source: torch/export/__init__.py `load` (2.1 to 2.15), torch/export/pt2_archive/_package.py (2.7 to 2.15).
 */
import { CodeFound } from '../code-found.ts';
import { EXPORT_LAYOUT, EXPORTED_PROGRAM } from '../torch/torch-export.ts';
import { type ModelArchiveKind, withMember } from './kind.ts';

export const exportedProgram: ModelArchiveKind = {
  name: 'The programs of torch.export',
  about:
    '`serialized_exported_program.json`, and what lies below `models/` where there is an `archive_format`, is read as in a `.pt2`',
  checked: 'torch 2.15, which loads such files',
  members: new RegExp(`${EXPORT_LAYOUT.source}|${EXPORTED_PROGRAM.source}`, 'i'),
  async read(members, _archive, findings) {
    if (!members.some(({ name }) => EXPORT_LAYOUT.test(name))) {
      return;
    }
    const { readExportedProgram } = await import('../torch/export-program.ts');
    for (const member of members.filter(({ name }) => EXPORTED_PROGRAM.test(name))) {
      const found = new CodeFound(findings, member.name);
      await withMember(member, findings, (source) => readExportedProgram(source, found));
      found.end();
    }
  },
};
