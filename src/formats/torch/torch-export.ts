/**
 * torch.export's `.pt2`: up to 2.6 JSON and checkpoints side by side, later a `pt2_archive` with weights, constants and
 * sample inputs. What is pickled in it is a checkpoint of its own, and judged as one; the program is JSON, which
 * model-archive/exported-program.ts reads.
 *
 * Source: torch/export/__init__.py `load` (2.1 to 2.6), torch/export/pt2_archive/_package.py (2.7 to 2.15).
 */
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';

/** Without `archive_format`, whose case does not matter, torch opens none of the later kind. */
export const EXPORT_LAYOUT = /(^|\/)(archive_format|serialized_exported_program\.json)$/i;
/** torch reads every member below `models/`, whatever its name. */
export const EXPORTED_PROGRAM = /(^|\/)(serialized_exported_program\.json|models\/.+)$/;
/** What AOTInductor compiles into a package, and torch loads as a library. */
const NATIVE_CODE = /\.(so|dylib|dll|pyd|o|cubin)$/i;

export const torchExport: FormatReader = {
  format: 'torch-export',
  about:
    '`.pt2`; `torch.export.load` (2.1 to 2.15) evaluates the expressions of the program, writes its names into Python that it runs, and imports the enums and factories of its structure; the JSON is read, and what is more than torch writes, or a compiled library, is `contains-code`; what is pickled is judged as a checkpoint of its own',
  checked: 'files of torch 2.6 and 2.15; the sources of 2.1 to 2.15',
  detect({ source, head }, { expansion }) {
    return hasPrefix(head, 'PK') && zipNames(source, expansion).some((name) => EXPORT_LAYOUT.test(name));
  },
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      if (NATIVE_CODE.test(entry.name)) {
        findings.problem('contains-code', 'the package holds compiled code', entry.name);
      }
      if (EXPORTED_PROGRAM.test(entry.name)) {
        for (const { message, offset } of members.doubts(entry)) {
          findings.problem('ambiguous-archive', message, entry.name, offset);
        }
      }
      members.nest(entry);
    }
  },
};
