/**
 * TorchScript: a zip archive of Python-like source under `code/` and pickles. torch.jit.load, and torch.load before 2.6
 * whatever `weights_only` says, compile and run that code.
 *
 * Source: torch/serialization.py `_is_torchscript_zip`; torch/csrc/jit/serialization/export_module.cpp; look-up of
 * a record ignores case.
 */
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';
import { readTorchRecords } from './torch-zip.ts';

export const torchscript: FormatReader = {
  format: 'torchscript',
  about: 'a zip archive with compiled code; always `contains-code`, its pickles are walked',
  checked: 'files of torch 1.4, 1.13, 2.0, 2.6 and 2.15',
  detect({ source, head }, { expansion }) {
    return (
      hasPrefix(head, 'PK') &&
      zipNames(source, expansion).some((name) => /^[^/]*\/(constants\.pkl$|code\/.*\.py$)/i.test(name))
    );
  },
  read(content, findings) {
    findings.torchCheckpoint = true;
    findings.problem('contains-code', 'a TorchScript archive holds code that runs when the model is used');
    readTorchRecords(new ZipMembers(content, findings), /\.(debug_)?pkl$/i);
  },
};
