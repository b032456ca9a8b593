/** What to do about code that needs no pickle, by the format that holds it: the problem `contains-code`. It knows reports alone. */
import type { Entry, FormatName } from '../report.ts';

const KERAS =
  'Keras: save the weights alone (`model.save_weights`) and build the model from its code, with a layer of your own instead of a Lambda';
const ARCHIVE =
  'share the weights and the configuration without the code, and keep the code in a package that is reviewed';

/** Formats whose code torch itself speaks of are not here: TorchScript, torch.package. */
const LINES: Readonly<Partial<Record<FormatName, string>>> = {
  keras: KERAS,
  hdf5: KERAS,
  gguf: 'GGUF: write the file again with the chat template of the original model (`gguf_new_metadata.py --chat-template`), and render templates in the sandbox of jinja2 only',
  onnx: "ONNX: keep external data in the model's own folder (`onnx.save_model(model, path, save_as_external_data=True)`), and export without operators that call Python",
  'torch-export':
    'export the program again from the code of its model: `torch.export.save` writes no other expressions or names',
  zip: ARCHIVE,
  tar: ARCHIVE,
  sevenzip: ARCHIVE,
  unknown: 'save the model again without operators and modules that run code of yours, or share its weights alone',
};

const ACCEPT =
  'if you have read the code that is named and trust it, accept `contains-code` for this file in the policy file, with your reason';

/** @returns the lines, each once; none where nothing in `entries` holds such code */
export function codeAdvice(entries: readonly Entry[]): string[] {
  const holders = entries.filter(({ problems }) => problems.some(({ id }) => id === 'contains-code'));
  const lines = holders.flatMap(({ format }) => LINES[format] ?? []);
  const trusting = entries.some(({ verdict }) => verdict === 'dangerous') ? [] : [ACCEPT];
  return lines.length === 0 ? [] : [...new Set([...lines, ...trusting])];
}
