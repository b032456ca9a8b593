/**
 * What iterating a value gives, as `*args`, `set(x)` and `dict.update(x)` do it.
 * Reference: CPython 3.11 (Objects/dictobject.c, dict_merge_from_seq2); torch/_tensor.py and torch/storage.py (`__iter__`).
 */

import { LIMITS } from '../../base/limits.ts';
import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import {
  Bytes,
  Dict,
  FLOAT,
  List,
  LONG_TEXT,
  PythonSet,
  Storage,
  Tensor,
  Thing,
  Tuple,
  tpName,
  typeOf,
  UNKNOWN,
  unhashable,
  type Value,
} from '../values.ts';

/** What iterating gives: the items, null where they are not known, undefined where the value cannot be iterated. */
export function iterate(value: Value): readonly Value[] | null | undefined {
  if (typeof value === 'string') {
    return value.length <= LIMITS.torchItems ? [...value] : null;
  }
  if (!(value instanceof Thing)) {
    return undefined;
  }
  if (value instanceof Tuple || value instanceof List || value instanceof PythonSet) {
    return value.items;
  }
  if (value instanceof Dict) {
    return value.entries === null ? null : [...new Set(value.entries.map(([key]) => key))];
  }
  if (value instanceof Bytes) {
    return value.text === null || value.text.length > LIMITS.torchItems
      ? null
      : [...value.text].map((unit) => unit.charCodeAt(0));
  }
  if (value instanceof Tensor) {
    return tensorItems(value);
  }
  if (value instanceof Storage) {
    return repeated(value.bytes / ELEMENT_BYTES[value.dtype], /^(u?int|bool)/.test(value.dtype) ? 0 : FLOAT);
  }
  if (value.type === 'bytearray') {
    return null;
  }
  return value === UNKNOWN || value === LONG_TEXT || value.type === '?' || value.type.startsWith('numpy.')
    ? null
    : undefined;
}

function tensorItems(tensor: Tensor): readonly Value[] | null {
  if (tensor.size === undefined) {
    return null;
  }
  const [count, ...rest] = tensor.size;
  if (count === undefined) {
    refuse('TypeError', 'iteration over a 0-d tensor');
  }
  return repeated(count, new Tensor('torch.Tensor', { ...tensor, size: rest }));
}

const repeated = (count: number, item: Value): Value[] | null =>
  count <= LIMITS.torchItems ? Array.from({ length: count }, () => item) : null;

/** The items of what must be iterable; null, with a doubt, where they are not known. */
export function itemsOf(value: Value, context: LoadContext): readonly Value[] | null {
  const items = iterate(value);
  if (items === undefined) {
    refuse('TypeError', `'${tpName(value)}' object is not iterable`);
  }
  if (items === null) {
    context.doubt(`the items of a ${typeOf(value)} are not kept`);
  }
  return items;
}

/** A key of a dict or set. */
export function requireHashable(value: Value, context: LoadContext): void {
  const why = unhashable(value);
  if (why === undefined) {
    context.doubt('a key is not known');
  } else if (why !== null) {
    refuse('TypeError', `unhashable type: '${why.replace(/^collections\.Counter$/, 'Counter')}'`);
  }
}

/** What iterating gives must be hashable, as for `set(value)`. */
export function requireHashableItems(value: Value, context: LoadContext): void {
  if (value instanceof List) {
    if (value.itemsUnhashable === undefined) {
      context.doubt('a set of items that are not known');
    } else if (value.itemsUnhashable !== null) {
      refuse('TypeError', `unhashable type: '${value.itemsUnhashable.replace(/^collections\.Counter$/, 'Counter')}'`);
    }
    return;
  }
  if (value === LONG_TEXT || value instanceof Dict || value instanceof PythonSet || value instanceof Bytes) {
    return;
  }
  if (value instanceof Thing && value.type === 'bytearray') {
    return;
  }
  for (const item of itemsOf(value, context) ?? []) {
    requireHashable(item, context);
  }
}

/** `dict.update(value)`, by a mapping or by pairs. `words` are those of dict or of OrderedDict. */
export function updateFrom(value: Value, words: 'dict' | 'OrderedDict', context: LoadContext): [Value, Value][] | null {
  if (value instanceof Dict) {
    return value.entries === null ? null : [...value.entries];
  }
  const items = itemsOf(value, context);
  if (items === null) {
    return null;
  }
  return items.map((item, place) => pairOf(item, place, words, context));
}

function pairOf(item: Value, place: number, words: 'dict' | 'OrderedDict', context: LoadContext): [Value, Value] {
  const pair = iterate(item);
  if (pair === undefined) {
    refuse(
      'TypeError',
      words === 'dict'
        ? `cannot convert dictionary update sequence element #${place} to a sequence`
        : `'${tpName(item)}' object is not iterable`,
    );
  }
  if (pair === null) {
    context.doubt('the items of a pair are not kept');
    return [UNKNOWN, UNKNOWN];
  }
  if (pair.length !== 2) {
    refuse('ValueError', pairLength(pair.length, place, words));
  }
  requireHashable(pair[0], context);
  return [pair[0], pair[1]];
}

function pairLength(length: number, place: number, words: 'dict' | 'OrderedDict'): string {
  if (words === 'dict') {
    return `dictionary update sequence element #${place} has length ${length}; 2 is required`;
  }
  return length > 2
    ? 'too many values to unpack (expected 2)'
    : `need more than ${length} value${length === 1 ? '' : 's'} to unpack`;
}
