/**
 * `torch.load(weights_only=True)` of a file without an archive: five pickles one after another, each read by the
 * restricted unpickler, and the storages behind them.
 * Source: torch/serialization.py (`_legacy_load`) of torch 1.13 to 2.15; torch/csrc/generic/serialization.cpp.
 */
import type { ByteSource } from '../bytes/source.ts';
import { refuse, Undecided } from './faults.ts';
import { elementType, storageItems } from './storages.ts';
import { Unpickler } from './unpickler.ts';
import { Dict, ELEMENT_BYTES, isInt, List, PythonSet, Storage, Tuple, text, typeOf, type Value } from './values.ts';
import type { Doubt, LoadOptions } from './zip-checkpoint.ts';

/** torch/serialization.py, MAGIC_NUMBER and PROTOCOL_VERSION. */
const MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL = 1001;

/** Members of a legacy file, as contract.md names them. */
export const LEGACY_MEMBERS = ['magic', 'protocol', 'sys_info', 'object', 'keys'] as const;

/**
 * Loads the file.
 * @returns null where torch loads it, else what could not be followed
 * @throws {Refusal} what torch raises
 */
export function loadLegacy(source: ByteSource, options: LoadOptions): Doubt {
  const storages = new Map<Value, Storage>();
  const refuseId = (): never => refuse('UnpicklingError', 'unsupported persistent id encountered');
  let position = 0;
  let doubted: Doubt = null;
  const read = (persistentLoad: (id: Value) => Value): Value => {
    const unpickler = new Unpickler(source, position, { ...options, persistentLoad });
    const value = unpickler.load();
    position = unpickler.cursor.position;
    doubted ??= unpickler.doubted;
    return value;
  };
  if (read(refuseId) !== MAGIC) {
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
  return doubted;
}

/** `('storage', type, key, location, numel, view)`. */
function loadStorage(id: Value, storages: Map<Value, Storage>, options: LoadOptions): Value {
  const [type, key, , count, view] = storageItems(id, 5, options.release);
  const dtype = elementType(type, false);
  if (!isInt(count) || Number(count) < 0 || Number(count) > 2 ** 40) {
    throw new Undecided('the length of a storage is unusual');
  }
  if (typeof key !== 'string' && !isInt(key)) {
    throw new Undecided('the key of a storage is neither text nor a number');
  }
  const known = storages.get(key);
  const storage = known ?? new Storage(dtype, Number(count) * ELEMENT_BYTES[dtype], true);
  storages.set(key, storage);
  if (view === null) {
    return storage;
  }
  const items = view instanceof Tuple || view instanceof List ? view.items : null;
  if (items === null || items.length !== 3 || !isInt(items[1]) || !isInt(items[2])) {
    throw new Undecided('the view of a storage is unusual');
  }
  const made = storages.get(items[0]) ?? new Storage(dtype, Number(items[2]) * ELEMENT_BYTES[dtype], true);
  storages.set(items[0], made);
  return made;
}

function keyList(keys: Value): readonly Value[] {
  if (keys instanceof List || keys instanceof Tuple) {
    if (keys.items === null) {
      throw new Undecided('more storages than this tool keeps');
    }
    return keys.items;
  }
  if (keys instanceof Dict && keys.entries !== null) {
    return keys.entries.map(([key]) => key);
  }
  if (typeof keys === 'string') {
    return [...keys];
  }
  if (keys instanceof PythonSet || keys instanceof Dict) {
    throw new Undecided('the list of storages is unusual');
  }
  return refuse('TypeError', `'${typeOf(keys)}' object is not iterable`);
}

/** Each storage: its number of elements in eight bytes, and its bytes. */
function readStorages(
  source: ByteSource,
  start: number,
  keys: readonly Value[],
  storages: ReadonlyMap<Value, Storage>,
  options: LoadOptions,
): void {
  let position = start;
  for (const key of keys) {
    const storage =
      storages.get(key) ??
      refuse(
        'AssertionError',
        options.release.rules.assertions === 'words'
          ? `storage key ${text(key)} not found in deserialized_objects`
          : '',
      );
    const left = source.size - position;
    if (left < 8) {
      refuse('RuntimeError', `unexpected EOF, expected ${8 - left} more bytes. The file might be corrupted.`);
    }
    const count = Number(Buffer.from(source.read(position, 8)).readBigInt64LE(0));
    const bytes = count * ELEMENT_BYTES[storage.dtype];
    if (bytes !== storage.bytes) {
      refuse('RuntimeError', `storage has wrong byte size: expected ${storage.bytes} got ${bytes}`);
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
