/**
 * torch.export's `.pt2`: up to 2.6 JSON and checkpoints side by side, later a `pt2_archive` with weights, constants and
 * sample inputs. What is pickled in it is a checkpoint of its own, and judged as one.
 *
 * Source: torch/export/__init__.py `load` (2.1 to 2.6), torch/export/pt2_archive/_package.py (2.7 to 2.15).
 */
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';

const LAYOUT = /(^|\/)(archive_format|serialized_exported_program\.json|models\/[^/]+\.json)$/;
/** What AOTInductor compiles into a package, and torch loads as a library. */
const NATIVE_CODE = /\.(so|dylib|dll|pyd|o|cubin)$/i;

export const torchExport: FormatReader = {
  format: 'torch-export',
  about: '`.pt2`; what is pickled in it is judged as a checkpoint of its own, compiled libraries are `contains-code`',
  checked: 'files of torch 2.6 and 2.15; the sources of 2.1 to 2.15',
  detect({ source, head }, { expansion }) {
    return hasPrefix(head, 'PK') && zipNames(source, expansion).some((name) => LAYOUT.test(name));
  },
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      if (NATIVE_CODE.test(entry.name)) {
        findings.problem('contains-code', 'the package holds compiled code', entry.name);
      }
      members.nest(entry);
    }
  },
};
