/**
 * .npz: a zip archive of .npy members. numpy.load unpickles members of objects; any other member is judged as a file.
 *
 * Source: numpy/lib/_npyio_impl.py, `NpzFile` and `_savez` (numpy 2.4).
 */
import { type FormatReader, hasPrefix } from '../format.ts';
import { ZipMembers, zipNames } from '../zip/members.ts';

export const npz: FormatReader = {
  format: 'npz',
  about: 'a zip archive of `.npy`, each judged as a file',
  checked: 'files of numpy 1.16 and 2.4',
  detect({ source, head, path }, { expansion }) {
    const names = hasPrefix(head, 'PK') ? zipNames(source, expansion) : [];
    return names.length > 0 && (/\.npz$/i.test(path) || names.every((name) => name.endsWith('.npy')));
  },
  read(content, findings) {
    const members = new ZipMembers(content, findings);
    for (const entry of members.entries) {
      members.nest(entry);
    }
  },
};
