/**
 * torch.package: a zip archive of Python sources and pickles. PackageImporter runs the sources.
 *
 * Source: torch/package/package_exporter.py, package_importer.py (1.13 to 2.15); look-up of a record ignores
 * case.
 */
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';
import { readTorchRecords } from './torch-zip.ts';

export const torchPackage: FormatReader = {
  format: 'torch-package',
  about: 'a zip archive of Python sources and pickles; always `contains-code`',
  checked: 'files of torch 1.13, 2.0, 2.6 and 2.15',
  detect({ source, head }, { expansion }) {
    return (
      hasPrefix(head, 'PK') && zipNames(source, expansion).some((name) => /^[^/]*\/\.data\/extern_modules$/i.test(name))
    );
  },
  read(content, findings) {
    findings.torchCheckpoint = true;
    findings.problem('contains-code', 'a torch.package holds Python code that runs when it is imported');
    readTorchRecords(new ZipMembers(content, findings));
  },
};
