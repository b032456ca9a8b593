/**
 * HDF5, as far as reading it runs code. PyTables, and so pandas.read_hdf, unpickles every byte-string attribute that
 * ends in a dot, and the rows of object arrays; Keras rebuilds a model from its configuration, Lambda layers included.
 *
 * Source: pytables.ts; keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15).
 */
import { HDF5_MAGIC } from '../../bytes/magic.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { looksForHdf5 } from '../loaders.ts';
import { hdf5Start, isSuperblock } from '../signatures.ts';

export const hdf5: FormatReader = {
  format: 'hdf5',
  about:
    'attributes and object arrays that PyTables and pandas unpickle are walked, wherever in the file and behind which filters they lie; the model of a Keras `.h5` and how it was trained are judged as those of a `.keras`; external links are named and not followed',
  checked:
    'files of PyTables 3.6, 3.7 and 3.11, h5py 2.10, 3.1 and 3.16 (libhdf5 1.10 to 2.0), pandas 3.1 and Keras 3.15',
  detect: (content) =>
    hasPrefix(content.head, HDF5_MAGIC) ||
    (looksForHdf5(content) && [512, 1024, 2048].some((at) => hasPrefix(content.head, HDF5_MAGIC, at))),
  async read(content, findings) {
    const { Hdf5Reading } = await import('./reading.ts');
    new Hdf5Reading(findings).read(content.source, hdf5Start(content) ?? 0);
  },
  // Inside of what another format explains, only to a loader that looks there.
  alsoClaims(content, findings, end) {
    const start = findings.format === 'hdf5' ? null : hdf5Start(content);
    return start !== null && (start >= end || looksForHdf5(content)) && isSuperblock(content.source, start);
  },
};
