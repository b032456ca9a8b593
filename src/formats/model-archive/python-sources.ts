/**
 * An archive of Python sources under a model's name. Nothing that loads a model reads it; what imports or runs it
 * (`python model.pt` runs its `__main__.py`, zipimport takes any name) runs the sources.
 *
 * Source: Lib/zipimport.py and Lib/runpy.py (`run_path`); CPython 3.8, 3.11 and 3.13 run such a `model.pt`.
 */
import type { FormatName } from '../../report.ts';
import { listed, type ModelArchiveKind } from './kind.ts';
import { isManifest } from './torchserve.ts';

/** Where no format of its own explains the sources: TorchScript and torch.package say themselves that they hold code. */
const PLAIN: ReadonlySet<FormatName> = new Set(['zip', 'tar', 'sevenzip']);

export const pythonSources: ModelArchiveKind = {
  name: 'Python sources under a model’s name',
  about: 'a zip, tar or 7z whose name promises a model and that holds `.py` or `.pyc` files, which are `contains-code`',
  checked: 'CPython 3.8, 3.11 and 3.13, which run such files',
  members: /\.pyc?$|MAR-INF\/MANIFEST\.json$/i,
  read(members, { format, promised }, findings) {
    if (promised && PLAIN.has(format) && !members.some(isManifest)) {
      const names = members.map(({ name }) => name);
      findings.problem('contains-code', `Python sources under a model's name: ${listed(names)}`, names[0]);
    }
  },
};
