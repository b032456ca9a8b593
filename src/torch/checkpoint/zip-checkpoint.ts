/**
 * `torch.load(weights_only=True)` of a zip archive: the records it reads in order, the pickle, and the storages that
 * the pickle's persistent ids name. Tensor data are checked for being there, not read.
 * Source: torch/serialization.py (`load`, `_load`) of torch 1.13 to 2.15.
 */

import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { MinizArchive } from '../archive/miniz.ts';
import { refuse, Undecided } from '../faults.ts';
import type { Loaded, LoadOptions } from '../load.ts';
import type { Release } from '../releases.ts';
import { Unpickler } from '../unpickler/unpickler.ts';
import { decodeUtf8 } from '../unpickler/utf8.ts';
import {
  Dict,
  Global,
  isInt,
  PythonSet,
  Storage,
  Tensor,
  Thing,
  Tuple,
  text,
  tpName,
  UNKNOWN,
  unhashable,
  type Value,
} from '../values.ts';
import { elementType, storageItems } from './storages.ts';
import { loadTorchScript } from './torchscript.ts';

const MAX_VERSION = 10;
const SERIALIZATION_ID = '.data/serialization_id';
/** Longest of the small text records that is read, in bytes. */
const RECORD_TEXT = 1024 * 1024;

/**
 * Loads the checkpoint.
 * @throws {Refusal} what torch raises
 */
export function loadZip(source: ByteSource, options: LoadOptions): Loaded {
  const archive = openArchive(source, options.release);
  const { rules } = options.release;
  if (isTorchScript(archive)) {
    if (rules.torchscript === 'refused') {
      refuse('RuntimeError', 'Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``.');
    }
    loadTorchScript(archive, options.budget);
    return { doubt: null, allowed: false };
  }
  checkRecords(archive, options.release);
  const unpickler = new Unpickler(archive.open('data.pkl'), 0, {
    ...options,
    persistentLoad: storageLoader(archive, options.release),
  });
  unpickler.load();
  if (rules.serializationId && archive.find(SERIALIZATION_ID) !== undefined) {
    decodeUtf8(Buffer.from(recordText(archive, SERIALIZATION_ID), 'latin1'), false);
  }
  return { doubt: unpickler.doubted, allowed: true };
}

/** Opens the archive as PyTorchStreamReader does: its name, and a version it reads. */
export function openArchive(source: ByteSource, release: Release): MinizArchive {
  const archive = new MinizArchive(source, release.rules.miniz);
  if (release.rules.serializationId && archive.find(SERIALIZATION_ID) !== undefined) {
    archive.open(SERIALIZATION_ID);
  }
  const name = archive.find('.data/version') !== undefined ? '.data/version' : 'version';
  if (archive.find(name) === undefined) {
    refuse('RuntimeError', 'Expected hasRecord("version") to be true, but got false.');
  }
  checkVersion(recordText(archive, name));
  return archive;
}

/** Whether torch takes the archive for TorchScript. */
const isTorchScript = (archive: MinizArchive): boolean => archive.names().includes('constants.pkl');

/** `std::stoull` of the version, and its range. */
function checkVersion(version: string): void {
  const digits = /^[ \t\n\v\f\r]*([+-]?)(\d+)/.exec(version);
  if (digits === null) {
    refuse('RuntimeError', `Couldn't parse the version ${version} as Long Long.`);
  }
  const size = BigInt(digits[2]);
  if (size >= 1n << 64n) {
    refuse('IndexError', 'stoull');
  }
  const value = BigInt.asIntN(64, digits[1] === '-' ? -size : size);
  const attempted = `Attempted to read a PyTorch file with version ${value}, but the`;
  if (value < 1n) {
    refuse('RuntimeError', `${attempted} minimum supported version for reading is 1.`);
  }
  if (value > BigInt(MAX_VERSION)) {
    refuse('RuntimeError', `${attempted} maximum supported version for reading is ${MAX_VERSION}.`);
  }
}

/** A record as one character a byte. */
function recordText(archive: MinizArchive, name: string): string {
  const source = archive.open(name);
  if (source.size > RECORD_TEXT) {
    throw new Undecided(`the record ${name} has ${source.size} bytes`);
  }
  return Buffer.from(source.read(0, source.size)).toString('latin1');
}

/** The small records that `_load` reads before the pickle. */
function checkRecords(archive: MinizArchive, release: Release): void {
  const { rules } = release;
  if (rules.records === 'alignment' && archive.find('.format_version') !== undefined) {
    archive.open('.format_version');
  }
  if (rules.byteorder && archive.find('byteorder') !== undefined) {
    const order = recordText(archive, 'byteorder');
    if (order !== 'little' && order !== 'big') {
      refuse('ValueError', `Unknown endianness type: ${order}`);
    }
  }
  if (rules.records === 'alignment' && archive.find('.storage_alignment') !== undefined) {
    const alignment = recordText(archive, '.storage_alignment');
    if (alignment.replace(/\D/g, '').length > 4300) {
      refuse('ValueError', 'Exceeds the limit (4300 digits) for integer string conversion');
    }
    if (!/^[ \t\n\v\f\r]*[+-]?\d+(_\d+)*[ \t\n\v\f\r]*$/.test(alignment)) {
      refuse('ValueError', `invalid literal for int() with base 10: b'${alignment}'`);
    }
  }
}

/** The `persistent_load` of `_load`: `('storage', type, key, location, numel)`. */
function storageLoader(archive: MinizArchive, release: Release): (id: Value) => Value {
  const loaded = new Map<Value, Storage>();
  return (id) => {
    const [type, key, , count] = storageItems(id, 4, release);
    const dtype = elementType(type, true);
    const name = recordName(key);
    const known = loaded.get(name);
    if (known !== undefined) {
      return known;
    }
    const bytes = byteCount(count, dtype);
    const there = archive.check(name);
    if (release.rules.recordSize === 'exact' && there !== bytes) {
      const expected = `${bytes} bytes = ${bytes} elements * 1 bytes/element`;
      refuse('RuntimeError', `record size (${there} bytes) does not match expected size (${expected}) for dtype Byte`);
    }
    if (there === 0 && bytes > 0) {
      refuse('RuntimeError', 'Attempted to access the data pointer on an invalid python storage.');
    }
    const storage = new Storage(dtype, bytes, false, () => archive.open(name));
    if (bytes > 0) {
      loaded.set(name, storage);
    }
    return storage;
  };
}

/** `f'data/{key}'`, of what can be a key of a dict. */
function recordName(key: Value): string {
  const why = unhashable(key);
  if (typeof why === 'string') {
    refuse('TypeError', `unhashable type: '${why}'`);
  }
  if (typeof key !== 'string' && key instanceof Thing && !(key instanceof Tuple)) {
    throw new Undecided(`the key of a storage is a ${key.type}`);
  }
  return `data/${text(key)}`;
}

function byteCount(count: Value, dtype: string): number {
  if (
    count === null ||
    (count instanceof Thing && (count instanceof Dict || count instanceof PythonSet || count instanceof Global))
  ) {
    refuse('TypeError', `unsupported operand type(s) for *: '${tpName(count)}' and 'int'`);
  }
  if (count === UNKNOWN || count instanceof Tensor) {
    throw new Undecided('the length of a storage is not known');
  }
  const bytes = isInt(count) ? Number(count) * ELEMENT_BYTES[dtype] : -1;
  if (bytes < 0 || bytes >= 2 ** 64) {
    refuse('TypeError', 'get_storage_from_record(): incompatible function arguments.');
  }
  return bytes;
}
