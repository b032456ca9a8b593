/** What a persistent id of a checkpoint says, and how torch takes it apart: shared by the zip and the legacy reader. */

import { ELEMENT_BYTES, STORAGE_DTYPES } from '../../bytes/element-types.ts';
import { refuse, Undecided } from '../faults.ts';
import { unpacked } from '../functions/arity.ts';
import type { Release } from '../releases.ts';
import { Global, Storage, Tensor, Tuple, typeOf, UNKNOWN, type Value } from '../values.ts';

/**
 * The items behind `'storage'` of a persistent id, `wanted` of them.
 * @throws {Refusal} as `persistent_load` in torch/serialization.py does
 */
export function storageItems(id: Value, wanted: number, release: Release): readonly Value[] {
  if (!(id instanceof Tuple)) {
    refuse('AssertionError', assertText(id, release));
  }
  if (id.items === null) {
    throw new Undecided('a persistent id of more items than this tool keeps');
  }
  if (id.items.length === 0) {
    refuse('IndexError', 'tuple index out of range');
  }
  return unpacked(id.items.slice(1), wanted);
}

/** torch 2.11 replaced its bare assertions by ones with words. */
const assertText = (id: Value, release: Release): string =>
  release.rules.assertions === 'words' ? `saved_id must be a tuple, got ${typeOf(id)}` : '';

/**
 * The element type that a storage class in a persistent id stands for.
 * @param untyped whether `UntypedStorage` stands for bytes, as in zip archives
 */
export function elementType(type: Value, untyped: boolean): string {
  if (type instanceof Global) {
    const last = type.name.slice(type.name.lastIndexOf('.') + 1);
    if (Object.hasOwn(STORAGE_DTYPES, last)) {
      return STORAGE_DTYPES[last];
    }
    const tensorClass = /^torch\.(\w+)Tensor$/.exec(type.name);
    if (tensorClass !== null && Object.hasOwn(STORAGE_DTYPES, `${tensorClass[1]}Storage`)) {
      return STORAGE_DTYPES[`${tensorClass[1]}Storage`];
    }
    if (type.name === 'torch.storage.UntypedStorage' && untyped) {
      return 'uint8';
    }
    refuse('AttributeError', `${owner(type)} has no attribute 'dtype'`);
  }
  if (type instanceof Storage) {
    return type.dtype;
  }
  if (type instanceof Tensor && type.dtype !== undefined && Object.hasOwn(ELEMENT_BYTES, type.dtype)) {
    return type.dtype;
  }
  if (type === UNKNOWN || type instanceof Tensor) {
    throw new Undecided('the type of a storage is the result of a call this tool does not follow');
  }
  return refuse('AttributeError', `'${typeOf(type)}' object has no attribute 'dtype'`);
}

function owner(type: Global): string {
  if (type.type === 'function' || type.type === 'torch.dtype' || type.type.startsWith('builtin')) {
    return `'${type.type}' object`;
  }
  return `type object '${type.name.startsWith('torch.storage.') ? type.name : type.name.slice(type.name.lastIndexOf('.') + 1)}'`;
}
