/**
 * Where the loaders of a name look for a format. Content decides, but bytes in the middle of a content are another format
 * only to a loader that looks there: honest pickles hold whole zip archives and HDF5 files as bytes.
 */
import { extension } from './extensions.ts';
import { type Content, hasPrefix } from './format.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Names whose loaders go by the first bytes: torch.load (torch/serialization.py, `_is_zipfile`, 1.6 to 2.15), pickle.load,
 * joblib.load (joblib/numpy_pickle_utils.py, `_detect_compressor`, 1.6), numpy.load (numpy/lib/_npyio_impl.py, 2.4), tarfile, and
 * the libraries of safetensors, GGUF and ONNX.
 */
const BY_FIRST_BYTES = words(
  'pt pth ckpt bin distcp pkl pickle p pck pcl dill joblib sav npy tar tgz nemo safetensors gguf onnx',
);
/**
 * Names whose loaders ask zipfile, which looks at the end, before anything else: Keras (keras/src/saving/saving_api.py, 2.12 to
 * 3.15), torch.export, TorchServe.
 */
const ZIP_FIRST = words('zip keras npz mar pt2');

/** Whether a loader of a file so called looks for a zip archive at its end, whatever it begins with. */
export const looksForZip = ({ path }: Pick<Content, 'path'>): boolean => !BY_FIRST_BYTES.has(extension(path));

/** Whether a loader of a file so called looks for HDF5 behind its beginning, as the HDF5 library does. */
export function looksForHdf5({ path, head }: Pick<Content, 'path' | 'head'>): boolean {
  const name = extension(path);
  return !BY_FIRST_BYTES.has(name) && !(ZIP_FIRST.has(name) && hasPrefix(head, 'PK\x03\x04'));
}
