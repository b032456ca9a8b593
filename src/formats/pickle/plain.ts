/**
 * The most common small file: one that starts as a pickle and that no other format claims. It is told apart by looks
 * alone, so that the readers of all other formats need not be loaded for it.
 */
import { LENGTH_BYTES } from '../../bytes/safetensors.ts';
import { startsAsTar } from '../../bytes/tar/header.ts';
import { findEndRecords } from '../../bytes/zip/end-record.ts';
import type { Content, FormatReader } from '../format.ts';
import { hdf5Start } from '../signatures.ts';
import { torchLegacy } from '../torch/torch-legacy.ts';
import { unknown } from '../unknown.ts';
import { pickle, startsWithProtocol } from './pickle.ts';

/** With what the header of a safetensors file begins, behind its length (safetensors.ts). */
const BRACE = 0x7b;

/** The readers that such a file may need, in the order of formats/index.ts. */
export const PLAIN_READERS: readonly FormatReader[] = [torchLegacy, pickle, unknown];

/**
 * Whether no reader but these can recognise or claim the content: every other format starts with other bytes (its
 * `detect`), but for safetensors, whose first bytes are a length; and those that may begin elsewhere (their `alsoClaims`:
 * zip, tar, HDF5) are looked for here.
 */
export function isPlainPickle(content: Content): boolean {
  const { head } = content;
  return startsWithProtocol(head) && head[LENGTH_BYTES] !== BRACE && !startsAsTar(head) && !beginsElsewhere(content);
}

/** Whether an archive or HDF5 lies in it, behind its start. */
function beginsElsewhere(content: Content): boolean {
  try {
    return hdf5Start(content) !== null || findEndRecords(content.source).length > 0;
  } catch {
    // A read that fails here must not hide what the start of the file does: the readers meet it again, and say so.
    return true;
  }
}
