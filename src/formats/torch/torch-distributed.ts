/**
 * `.distcp` files of torch.distributed.checkpoint: checkpoints one behind another, each of which is loaded by its place.
 * The place, in bytes, is the name of the member.
 *
 * Source: torch/distributed/checkpoint/filesystem.py, `_write_item` and `read_data` (2.0 to 2.15).
 */
import { LIMITS } from '../../base/limits.ts';
import { WindowSource } from '../../bytes/source.ts';
import { splitArchives, startsCentral } from '../../bytes/zip/directory.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { zipDirectoryOf } from '../zip/members.ts';

export const torchDistributed: FormatReader = {
  format: 'torch-zip',
  about: '`.distcp`: checkpoints one behind another, each judged as a file named by its place in bytes',
  checked: 'files of torch 2.0, 2.6 and 2.15',
  detect({ source, head }, { expansion }) {
    if (!hasPrefix(head, 'PK\x03\x04')) {
      return false;
    }
    const { fault, gap, offset } = zipDirectoryOf(source, expansion);
    const several = fault === null ? gap !== 0 : startsCentral(source, offset); // in a cut file the first is whole
    return several && splitArchives(source, 2, expansion).archives.length > 1;
  },
  read({ source }, findings) {
    // One more than is looked at, so that the limit is told where they are.
    const { archives, limit } = splitArchives(source, LIMITS.members + 1, findings.expansion);
    for (const { start, end } of archives) {
      findings.nested.push({ name: String(start), open: () => new WindowSource(source, start, end - start) });
    }
    if (limit !== null) {
      findings.problem(limit.id, limit.message, null, limit.offset);
    }
    findings.torchCheckpoint = true;
    findings.end = archives.at(-1)?.end ?? 0;
  },
};
