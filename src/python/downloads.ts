/**
 * Lines that fetch a model when the program runs. What they fetch is not in the repository, so nothing here judges it;
 * the reader should know that. Notes, never findings.
 */
import type { Resolver } from './resolve.ts';
import { descendants, type Node } from './syntax.ts';

const FETCHERS =
  /^(huggingface_hub\.(hf_hub_download|snapshot_download|cached_download)|torch\.hub\.(load|load_state_dict_from_url|download_url_to_file)|torch\.utils\.model_zoo\.load_url|gdown\.(download|download_folder)|torchvision\.datasets\.utils\.download_url|modelscope\.snapshot_download|tensorflow\.keras\.utils\.get_file|keras\.utils\.get_file)$/;
const MODEL_URL =
  /^["']https?:\/\/[^"'\s]+\.(pt|pth|ckpt|pkl|pickle|joblib|bin|npy|npz|h5|keras|nemo|mar|safetensors|tar|tar\.gz|tgz)(\?[^"']*)?["']$/i;

export interface Download {
  readonly node: Node;
  /** The function, or the address that is written out. */
  readonly what: string;
}

export function findDownloads(resolver: Resolver): Download[] {
  const found: Download[] = [];
  for (const node of descendants(resolver.syntax.root)) {
    if (node.kind === 'CallExpression') {
      const path = resolver.paths(node.children[0]).find((one) => FETCHERS.test(one));
      if (path !== undefined) found.push({ node, what: path });
    } else if (node.kind === 'String') {
      const written = resolver.syntax.text.slice(node.from, node.to);
      if (written.length < 2000 && MODEL_URL.test(written)) found.push({ node, what: 'a URL of a model' });
    }
  }
  return found;
}
