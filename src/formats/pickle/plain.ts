/**
 * The most common small file: one that starts as a pickle and that no other format claims. It is told apart by looks
 * alone, so that the readers of all other formats need not be loaded for it.
 */
import { LENGTH_BYTES } from '../../bytes/safetensors.ts';
import { startsAsTar } from '../../bytes/tar/header.ts';
import { findEndRecords } from '../../bytes/zip/end-record.ts';
import type { FormatName } from '../../report.ts';
import type { Content, FormatReader } from '../format.ts';
import { hdf5Start } from '../signatures.ts';
import { isNamedAsGraph } from '../tensorflow/saved-model.ts';
import { torchLegacy } from '../torch/torch-legacy.ts';
import { unknown } from '../unknown.ts';
import { pickle, startsWithProtocol } from './pickle.ts';

/** With what the header of a safetensors file begins, behind its length. */
const BRACE = 0x7b;

/** The readers that such a file may need, in the order of formats/index.ts. */
export const PLAIN_READERS: readonly FormatReader[] = [torchLegacy, pickle, unknown];

/**
 * By what the other formats are known that may take a content which starts as a pickle: those that begin elsewhere (their
 * readers have `alsoClaims`), and those whose first bytes can be any. A test asks every reader whether one is missing.
 */
export const LOOKS: Readonly<Partial<Record<FormatName, (content: Content) => boolean>>> = {
  tar: ({ head }) => startsAsTar(head),
  safetensors: ({ head }) => head[LENGTH_BYTES] === BRACE,
  hdf5: (content) => hdf5Start(content) !== null,
  zip: ({ source }) => findEndRecords(source).length > 0,
  unknown: ({ path }) => isNamedAsGraph(path),
};

/** Whether no reader but PLAIN_READERS can recognise or claim the content. */
export function isPlainPickle(content: Content): boolean {
  return startsWithProtocol(content.head) && !looksOtherwise(content);
}

function looksOtherwise(content: Content): boolean {
  try {
    return Object.values(LOOKS).some((look) => look(content));
  } catch {
    // A read that fails here must not hide what the start of the file does: the readers meet it again, and say so.
    return true;
  }
}
