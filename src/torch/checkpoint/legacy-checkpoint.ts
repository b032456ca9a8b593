/**
 * `torch.load(weights_only=True)` of a file without an archive: five pickles one after another, each read by the
 * restricted unpickler, and the storages behind them.
 * Source: torch/serialization.py (`_legacy_load`) of torch 1.13 to 2.15; torch/csrc/generic/serialization.cpp.
 */

import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import { TORCH_LEGACY_MAGIC } from '../../bytes/magic.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { refuse, Undecided } from '../faults.ts';
import { unpacked } from '../functions/arity.ts';
import { iterate } from '../functions/iterate.ts';
import type { Loaded, LoadOptions } from '../load.ts';
import { Unpickler } from '../unpickler/unpickler.ts';
import { Dict, FLOAT, isInt, PythonSet, Storage, text, tpName, unhashable, type Value } from '../values.ts';
import { elementType, storageItems } from './storages.ts';

/** torch/serialization.py, PROTOCOL_VERSION. */
const PROTOCOL = 1001;

/**
 * Loads the file.
 * @throws {Refusal} what torch raises
 */
export function loadLegacy(source: ByteSource, options: LoadOptions): Loaded {
  const storages = new Map<string, Storage>();
  const refuseId = (): never => refuse('UnpicklingError', 'unsupported persistent id encountered');
  let position = 0;
  let doubt: string | null = null;
  const read = (persistentLoad: (id: Value) => Value): Value => {
    const unpickler = new Unpickler(source, position, { ...options, persistentLoad });
    const value = unpickler.load();
    position = unpickler.cursor.position;
    doubt ??= unpickler.doubted;
    return value;
  };
  if (read(refuseId) !== TORCH_LEGACY_MAGIC) {
    refuse('RuntimeError', 'Invalid magic number; corrupt file?');
  }
  const protocol = read(refuseId);
  if (protocol !== PROTOCOL) {
    refuse('RuntimeError', `Invalid protocol version: ${text(protocol)}`);
  }
  read(refuseId);
  read((id) => loadStorage(id, storages, options));
  const keys = read(refuseId);
  readStorages(source, position, keyList(keys), storages, options);
  return { doubt, allowed: true };
}

/** `('storage', type, key, location, numel, view)`. */
function loadStorage(id: Value, storages: Map<string, Storage>, options: LoadOptions): Value {
  const [type, key, , count, view] = storageItems(id, 5, options.release);
  const dtype = elementType(type, false);
  const bytes = byteCount(count, dtype);
  const name = keyName(key);
  const storage = storages.get(name) ?? new Storage(dtype, allocate(count, bytes), true);
  storages.set(name, storage);
  if (view === null) {
    return storage;
  }
  const items = iterate(view);
  if (items === undefined) {
    refuse('TypeError', `cannot unpack non-iterable ${tpName(view)} object`);
  }
  const [viewKey, offset, size] = unpacked(items ?? [], 3);
  const viewName = keyName(viewKey);
  const made =
    storages.get(viewName) ?? new Storage(dtype, slice(storage.bytes, offset, size, ELEMENT_BYTES[dtype]), false);
  storages.set(viewName, made);
  return made;
}

/** A key as it is told from others: text and numbers are different keys. */
function keyName(key: Value): string {
  const why = unhashable(key);
  if (typeof why === 'string') {
    refuse('TypeError', `unhashable type: '${why}'`);
  }
  if (typeof key !== 'string' && !isInt(key) && key !== null) {
    throw new Undecided('the key of a storage is neither text nor a number');
  }
  return typeof key === 'string' ? `'${key}'` : String(Number(key));
}

/** `numel * element_size`, where `numel` is a number. */
function byteCount(count: Value, dtype: string): number {
  if (isInt(count)) {
    return Number(count) * ELEMENT_BYTES[dtype];
  }
  if (count === null || count instanceof Dict || count instanceof PythonSet) {
    refuse('TypeError', `unsupported operand type(s) for *: '${tpName(count)}' and 'int'`);
  }
  if (typeof count === 'string') {
    refuse(
      'RuntimeError',
      'torch.UntypedStorage(): tried to construct a storage from a sequence (str), but one of the items was of type str instead of int',
    );
  }
  if (count === FLOAT) {
    refuse('RuntimeError', 'torch.UntypedStorage(): Expected a sequence type, but got float');
  }
  throw new Undecided('the length of a storage is unusual');
}

/** `torch.UntypedStorage(bytes)` takes memory. */
function allocate(count: Value, bytes: number): number {
  if (bytes < 0) {
    refuse('RuntimeError', 'alloc_cpu() seems to have been called with negative number');
  }
  if (bytes >= 2 ** 47) {
    refuse('RuntimeError', `DefaultCPUAllocator: can't allocate memory: you tried to allocate ${bytes} bytes.`);
  }
  if (bytes > 2 ** 40) {
    throw new Undecided(`a storage of ${text(count)} elements needs more memory than can be counted on`);
  }
  return bytes;
}

/** Bytes of `storage[offset * width : (offset + size) * width]`. */
function slice(bytes: number, offset: Value, size: Value, width: number): number {
  if (!isInt(offset) || !isInt(size)) {
    return refuse('TypeError', 'slice indices must be integers or None or have an __index__ method');
  }
  const clip = (place: number): number => Math.min(Math.max(place < 0 ? place + bytes : place, 0), bytes);
  return Math.max(0, clip((Number(offset) + Number(size)) * width) - clip(Number(offset) * width));
}

function keyList(keys: Value): readonly Value[] {
  const items = iterate(keys);
  if (items === undefined) {
    refuse('TypeError', `'${tpName(keys)}' object is not iterable`);
  }
  if (items === null) {
    throw new Undecided('more storages than this tool keeps');
  }
  return items;
}

/** Each storage: its number of elements in eight bytes, and its bytes. */
function readStorages(
  source: ByteSource,
  start: number,
  keys: readonly Value[],
  storages: ReadonlyMap<string, Storage>,
  options: LoadOptions,
): void {
  let position = start;
  for (const key of keys) {
    const storage =
      storages.get(keyName(key)) ??
      refuse(
        'AssertionError',
        options.release.rules.assertions === 'words'
          ? `storage key ${typeof key === 'string' ? `'${key}'` : text(key)} not found in deserialized_objects`
          : '',
      );
    const left = source.size - position;
    if (left < 8) {
      refuse('RuntimeError', `unexpected EOF, expected ${8 - left} more bytes. The file might be corrupted.`);
    }
    const count = Number(Buffer.from(source.read(position, 8)).readBigInt64LE(0));
    const bytes = count * ELEMENT_BYTES[storage.dtype];
    if (bytes !== storage.bytes) {
      refuse(
        'RuntimeError',
        `storage has wrong byte size: expected ${BigInt.asUintN(64, BigInt(bytes))} got ${storage.bytes}`,
      );
    }
    position += 8;
    if (source.size - position < bytes) {
      refuse(
        'RuntimeError',
        `unexpected EOF, expected ${bytes - (source.size - position)} more bytes. The file might be corrupted.`,
      );
    }
    position += bytes;
  }
}
