import { type Entry, factsOf } from '../report.ts';

/** Names that promise a model (contract.md, Which files). Content decides; a promise that is not kept is unreadable. */
const PROMISING: ReadonlySet<string> = new Set(
  'pt pth ckpt pt2 pkl pickle p pck pcl dill joblib sav npy npz mar nemo keras h5 hdf5 safetensors gguf onnx distcp'.split(
    ' ',
  ),
);

/** The extensions under which people keep torch checkpoints: text for people speaks of torch only there. */
const TORCH: ReadonlySet<string> = new Set(['pt', 'pth', 'ckpt', 'pt2', 'distcp']);

/** The part after the last dot of the last path component, in lower case; `` where there is none. */
export function extension(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

export function promisesModel(path: string): boolean {
  return PROMISING.has(extension(path)) || /(^|[/!])\.metadata$/.test(path);
}

export function promisesTorch(path: string): boolean {
  return TORCH.has(extension(path));
}

/** Only a file that torch would be asked to load is spoken of in torch's terms. */
export function concernsTorch({ format, path }: Pick<Entry, 'format' | 'path'>): boolean {
  return factsOf(format).ofTorch === true || promisesTorch(path);
}
