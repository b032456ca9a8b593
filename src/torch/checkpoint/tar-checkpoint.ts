/**
 * The tar format of torch 0.1 under `weights_only=True`: refused from 2.6 on, before that read with the restricted
 * unpickler: the members `storages`, `tensors` and `pickle`.
 * Source: torch/serialization.py (`legacy_load` inside `_legacy_load`) of torch 1.13 to 2.15.
 */

import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { TarMembers, TarReadError } from '../archive/tar-members.ts';
import { refuse, Undecided } from '../faults.ts';
import { unpacked } from '../functions/arity.ts';
import type { Loaded, LoadOptions } from '../load.ts';
import { Unpickler } from '../unpickler/unpickler.ts';
import { isInt, Storage, Tensor, Tuple, text, tpName, type Value } from '../values.ts';
import { loadLegacy } from './legacy-checkpoint.ts';
import { elementType } from './storages.ts';

/** A member, and how far it has been read. */
interface Stream {
  source: ByteSource;
  position: number;
}

/**
 * Loads the archive.
 * @throws {Refusal} what torch raises
 */
export function loadTar(source: ByteSource, options: LoadOptions): Loaded {
  if (options.release.rules.tar === 'refused') {
    refuse('RuntimeError', 'Cannot use ``weights_only=True`` with files saved in the legacy .tar format.');
  }
  try {
    const members = new TarMembers(source);
    if (members.doubt !== null) {
      throw new Undecided(`of a tar archive: ${members.doubt}`);
    }
    return loadMembers(members, options);
  } catch (error) {
    if (error instanceof TarReadError) {
      return loadLegacy(source, options);
    }
    throw error;
  }
}

function loadMembers(members: TarMembers, options: LoadOptions): Loaded {
  const member = (name: string): Stream => ({
    source: members.open(name) ?? refuse('KeyError', `"filename '${name}' not found"`),
    position: 0,
  });
  const objects = new Map<string, Value>();
  readStorages(member('storages'), objects, options);
  readTensors(member('tensors'), objects, options);
  const [, doubt] = unpickle(member('pickle'), options, (id) => {
    if (id instanceof Tuple) {
      return id.items?.[0] ?? refuse('IndexError', 'tuple index out of range');
    }
    const digits = text(id).trim();
    if (!/^[+-]?\d+$/.test(digits)) {
      refuse('ValueError', `invalid literal for int() with base 10: '${text(id)}'`);
    }
    return objects.get(String(BigInt(digits))) ?? refuse('KeyError', digits);
  });
  return { doubt, allowed: true };
}

function unpickle(
  stream: Stream,
  options: LoadOptions,
  persistentLoad: (id: Value) => Value = refuseId,
): [Value, string | null] {
  const unpickler = new Unpickler(stream.source, stream.position, { ...options, persistentLoad });
  const value = unpickler.load();
  stream.position = unpickler.cursor.position;
  return [value, unpickler.doubted];
}

const refuseId = (): never => refuse('UnpicklingError', 'unsupported persistent id encountered');

/** `range(count)` of the first pickle. */
function readCount(stream: Stream, options: LoadOptions): number {
  const [count] = unpickle(stream, options);
  return isInt(count)
    ? Number(count)
    : refuse('TypeError', `'${tpName(count)}' object cannot be interpreted as an integer`);
}

function readTriple(stream: Stream, options: LoadOptions): readonly Value[] {
  const [args] = unpickle(stream, options);
  const items = args instanceof Tuple ? args.items : null;
  if (items === null) {
    throw new Undecided('an entry of the tar format is no tuple');
  }
  return unpacked(items, 3);
}

function readStorages(stream: Stream, objects: Map<string, Value>, options: LoadOptions): void {
  const count = readCount(stream, options);
  for (let index = 0; index < count; index += 1) {
    const [key, , type] = readTriple(stream, options);
    const dtype = elementType(type, false);
    const elements = Number(readBytes(stream, 8).readBigInt64LE(0));
    const bytes = elements * ELEMENT_BYTES[dtype];
    const left = stream.source.size - stream.position;
    if (bytes < 0 || left < bytes) {
      refuse('RuntimeError', `unexpected EOF, expected ${bytes - left} more bytes. The file might be corrupted.`);
    }
    stream.position += bytes;
    objects.set(text(key), new Storage(dtype, bytes, true));
  }
  readViews(stream, objects, options);
}

/** `for target, root, offset, numel in views`. */
function readViews(stream: Stream, objects: Map<string, Value>, options: LoadOptions): void {
  const [views] = unpickle(stream, options);
  const items =
    views !== null && typeof views === 'object' && 'items' in views ? (views.items as readonly Value[] | null) : null;
  if (items === null) {
    throw new Undecided('the list of views of the tar format is unusual');
  }
  for (const view of items) {
    if (!(view instanceof Tuple) || view.items?.length !== 4) {
      throw new Undecided('a view of the tar format is unusual');
    }
    const [target, root, , count] = view.items;
    const storage = objects.get(text(root)) ?? refuse('KeyError', text(root));
    if (storage instanceof Storage && isInt(count)) {
      objects.set(text(target), new Storage(storage.dtype, Number(count) * ELEMENT_BYTES[storage.dtype], false));
    }
  }
}

function readTensors(stream: Stream, objects: Map<string, Value>, options: LoadOptions): void {
  const count = readCount(stream, options);
  for (let index = 0; index < count; index += 1) {
    const [key, root] = readTriple(stream, options);
    const storage = objects.get(text(root)) ?? refuse('KeyError', text(root));
    const dimensions = unpack(stream, 4).readInt32LE(0);
    skip(stream, 4);
    const size = unpack(stream, 8 * dimensions);
    unpack(stream, 8 * dimensions); // strides
    unpack(stream, 8); // storage offset
    const shape = Array.from({ length: dimensions }, (_, place) => Number(size.readBigInt64LE(8 * place)));
    objects.set(
      text(key),
      new Tensor('torch.Tensor', { size: shape, dtype: storage instanceof Storage ? storage.dtype : undefined }),
    );
  }
}

/** `struct.unpack` of what is read. */
function unpack(stream: Stream, length: number): Buffer {
  if (length < 0) {
    refuse('error', 'bad char in struct format');
  }
  const bytes = Buffer.from(stream.source.read(stream.position, length));
  stream.position += bytes.length;
  if (bytes.length < length) {
    refuse('error', `unpack requires a buffer of ${length} bytes`);
  }
  return bytes;
}

function skip(stream: Stream, length: number): void {
  stream.position = Math.min(stream.position + length, stream.source.size);
}

function readBytes(stream: Stream, length: number): Buffer {
  const bytes = Buffer.from(stream.source.read(stream.position, length));
  if (bytes.length < length) {
    refuse(
      'RuntimeError',
      `unexpected EOF, expected ${length - bytes.length} more bytes. The file might be corrupted.`,
    );
  }
  stream.position += length;
  return bytes;
}
