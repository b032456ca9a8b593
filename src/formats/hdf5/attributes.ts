/**
 * Attributes, in the header of their object or in a heap.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.2.m (attribute message), IV.A.2.v (attribute info message); H5Oattr.c,
 * `H5O__attr_decode`, H5Adense.c (libhdf5 1.14).
 */
import { Extent, type Hdf5Bytes, Hdf5Error } from './bytes.ts';
import { FractalHeap } from './fractal-heap.ts';
import type { GlobalHeaps } from './global-heap.ts';
import { indexedObjects } from './heap-index.ts';
import { MESSAGE } from './object-header.ts';
import type { SharedMessages } from './shared-messages.ts';
import { type Datatype, readDataspace, readDatatype } from './types.ts';

/** Indexes of attributes by name and by order, and bytes of a heap id there. */
const BY_NAME = 8;
const BY_ORDER = 9;
const HEAP_ID = 8;
/** Flags of an attribute, and of its record in an index. */
const SHARED_TYPE = 1;
const SHARED_SPACE = 2;
const SHARED_RECORD = 2;

export interface Hdf5Attribute {
  readonly name: string;
  readonly type: Datatype;
  /** Whether it is one value, and not an array, which PyTables takes for no pickle. */
  readonly isScalar: boolean;
  readonly count: number;
  /** The values as they lie: text of variable length lies elsewhere. */
  readonly stored: Extent;
}

/** What is needed to read parts that lie elsewhere. */
export interface Hdf5Parts {
  readonly file: Hdf5Bytes;
  readonly shared: SharedMessages;
  readonly heaps: GlobalHeaps;
}

/** @throws {Hdf5Error | OutOfBytes} where `body` holds no attribute */
export function readAttribute({ file, shared }: Hdf5Parts, body: Extent): Hdf5Attribute {
  const cursor = body.cursor();
  const version = cursor.uint8('a version');
  if (version < 1 || version > 3) {
    throw new Hdf5Error(`expected version 1 to 3 of an attribute, found ${version}`, body.place);
  }
  const flags = version === 1 ? cursor.uint8('a reserved byte') & 0 : cursor.uint8('flags');
  const sizes = [0, 1, 2].map(() => cursor.uint16('the sizes of an attribute'));
  cursor.skip(version === 3 ? 1 : 0, 'a character set');
  const [name, type, space] = sizes.map((size) => {
    const start = cursor.position;
    cursor.skip(version === 1 ? Math.ceil(size / 8) * 8 : size, 'an attribute');
    return new Extent(body.source, start, start + size, body.place);
  });
  const part = (message: 'datatype' | 'dataspace', flag: number, extent: Extent): Extent =>
    shared.resolve({ type: MESSAGE[message], isShared: (flags & flag) !== 0, body: extent });
  const datatype = readDatatype(part('datatype', SHARED_TYPE, type).cursor());
  const dataspace = readDataspace(file, part('dataspace', SHARED_SPACE, space).cursor());
  const start = cursor.position;
  const size = dataspace.count * datatype.size;
  if (size > body.end - start) {
    throw new Hdf5Error(`expected ${size} bytes of an attribute, found ${body.end - start}`, body.place);
  }
  return {
    name: textUpToZero(name),
    type: datatype,
    isScalar: dataspace.dimensions.length === 0,
    count: dataspace.count,
    stored: new Extent(body.source, start, start + size, body.place),
  };
}

function textUpToZero(extent: Extent): string {
  const bytes = Buffer.from(extent.source.read(extent.start, extent.size));
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/**
 * The values of an attribute that are text or bytes, as a program gets them but for the padding of zeros behind text of
 * a fixed length; none where they are of another type.
 * @throws {Hdf5Error | OutOfBytes} where a value is not there
 */
export function* attributeValues({ file, heaps }: Hdf5Parts, attribute: Hdf5Attribute): Generator<Extent> {
  const { type, count, stored } = attribute;
  if (type.kind === 'string') {
    for (let at = 0; at < count; at += 1) {
      const start = stored.start + at * type.size;
      file.count(stored.place);
      yield new Extent(stored.source, start, start + type.size, stored.place);
    }
    return;
  }
  const width = type.kind === 'variable-string' ? 1 : (type.base?.size ?? 0);
  if (width === 0) {
    return;
  }
  const cursor = stored.cursor();
  for (let at = 0; at < count; at += 1) {
    cursor.position = stored.start + at * type.size;
    file.count(stored.place);
    const value = heaps.value(heaps.readReference(cursor, stored.place), width);
    if (value !== null) {
      file.spend(value.size, value.start);
      yield type.kind === 'variable-string' ? upToZero(value) : value;
    }
  }
}

/** libhdf5 hands out text of variable length as a string of C. */
function upToZero({ source, start, end }: Extent): Extent {
  const cursor = new Extent(source, start, end).cursor();
  while (cursor.position < end) {
    cursor.require(1, 'text');
    const found = cursor.window.indexOf(0, cursor.index);
    if (found >= 0) {
      return new Extent(source, start, Math.min(end, cursor.base + found));
    }
    cursor.position = cursor.base + cursor.window.length;
  }
  return new Extent(source, start, end);
}

/**
 * The attributes of an attribute info message, which lie in a heap: those that an index names, twice where two do. What
 * cannot be read is an error among them.
 */
export function* denseAttributes(parts: Hdf5Parts, body: Extent): Generator<Hdf5Attribute | Hdf5Error> {
  const { file } = parts;
  const cursor = body.cursor();
  cursor.skip(1, 'a version');
  const flags = cursor.uint8('flags');
  cursor.skip((flags & 1) !== 0 ? 2 : 0, 'an index');
  const address = file.address(cursor);
  if (address < 0) {
    return;
  }
  const heap = new FractalHeap(file, address);
  const indexes = [{ type: BY_NAME, address: file.address(cursor) }];
  if ((flags & 2) !== 0) {
    indexes.push({ type: BY_ORDER, address: file.address(cursor) });
  }
  yield* indexedObjects(file, indexes, (record) => {
    const isShared = (record[HEAP_ID] & SHARED_RECORD) !== 0;
    const from = isShared ? parts.shared.heapOf(MESSAGE.attribute, body.place) : heap;
    return readAttribute(parts, from.object(record.subarray(0, HEAP_ID)));
  });
}
