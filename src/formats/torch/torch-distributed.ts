/**
 * `.distcp` files of torch.distributed.checkpoint: checkpoints one behind another, each of which is loaded by its place.
 * The place, in bytes, is the name of the member.
 *
 * Source: torch/distributed/checkpoint/filesystem.py, `_write_item` and `read_data` (2.0 to 2.15).
 */
import { WindowSource } from '../../bytes/source.ts';
import { splitArchives, ZipError } from '../../bytes/zip/directory.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { zipDirectoryOf } from '../zip/members.ts';

export const torchDistributed: FormatReader = {
  format: 'torch-zip',
  about: '`.distcp`: checkpoints one behind another, each judged as a file named by its place in bytes',
  detect({ source, head }) {
    if (!hasPrefix(head, 'PK\x03\x04')) {
      return false;
    }
    const directory = zipDirectoryOf(source);
    return (directory instanceof ZipError || directory.gap !== 0) && splitArchives(source, 2).length > 1;
  },
  read({ source }, findings) {
    const archives = splitArchives(source);
    for (const { start, end } of archives) {
      findings.nested.push({ name: String(start), open: () => new WindowSource(source, start, end - start) });
    }
    findings.torchCheckpoint = true;
    findings.end = archives.at(-1)?.end ?? 0;
  },
};
