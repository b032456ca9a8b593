/**
 * Lines that fetch a model when the program runs. What they fetch is not in the repository, so nothing here judges it;
 * the reader should know that. Notes, never findings.
 */
import type { Resolver } from '../syntax/resolve.ts';
import { descendants, type Node } from '../syntax/syntax.ts';

export const FETCHERS: readonly string[] = [
  'huggingface_hub.hf_hub_download',
  'huggingface_hub.snapshot_download',
  'huggingface_hub.cached_download',
  'torch.hub.load',
  'torch.hub.load_state_dict_from_url',
  'torch.hub.download_url_to_file',
  'torch.utils.model_zoo.load_url',
  'torchvision.datasets.utils.download_url',
  'gdown.download',
  'gdown.download_folder',
  'modelscope.snapshot_download',
  'keras.utils.get_file',
  'tensorflow.keras.utils.get_file',
];

/** An address that ends like the name of a model. */
export const MODEL_URL_IN_TEXT =
  /["']https?:\/\/[^"'\s]+\.(pt|pth|ckpt|pkl|pickle|joblib|bin|npy|npz|h5|keras|nemo|mar|safetensors|tar|tar\.gz|tgz)(\?[^"'\s]*)?["']/i;
const KNOWN = new Set(FETCHERS);

export interface Download {
  readonly node: Node;
  /** The function, or the address that is written out. */
  readonly what: string;
}

export function findDownloads(resolver: Resolver): Download[] {
  const found: Download[] = [];
  for (const node of descendants(resolver.syntax.root)) {
    if (node.kind === 'CallExpression') {
      const path = resolver.paths(node.children[0]).find((one) => KNOWN.has(one));
      if (path !== undefined) {
        found.push({ node, what: path });
      }
    } else if (node.kind === 'String') {
      const written = resolver.syntax.text.slice(node.from, node.to);
      if (written.length < 2000 && MODEL_URL_IN_TEXT.test(written)) {
        found.push({ node, what: 'a URL of a model' });
      }
    }
  }
  return found;
}
