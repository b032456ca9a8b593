/**
 * .keras: a zip archive of the model's configuration, its weights in HDF5, and metadata. The configuration can hold
 * code (model-archive/keras-config.ts); any pickle among the members is judged as a file of its own.
 *
 * Source: keras/src/saving/saving_lib.py (Keras 3.11).
 */

import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';

export const keras: FormatReader = {
  format: 'keras',
  about:
    "`.keras`: `load_model` makes what `config.json` names (Keras 3.8 imports any module and calls what it finds there, with `safe_mode` too). A class or function that is not Keras' own by module and name, a Lambda layer, a vocabulary in a file of the machine and a `TFSMLayer` are `contains-code`; the checkpoint of a `TorchModuleWrapper` and every member are judged as files",
  checked: 'files of Keras 3.15; the names of Keras 2.2 to 3.15 and tf_keras 2.21',
  detect({ source, head, path }, { expansion }) {
    const names = hasPrefix(head, 'PK') ? zipNames(source, expansion) : [];
    return (
      names.length > 0 &&
      (/\.keras$/i.test(path) || (names.includes('config.json') && names.some((name) => name.endsWith('.weights.h5'))))
    );
  },
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      members.nest(entry);
    }
  },
};
