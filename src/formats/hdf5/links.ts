/**
 * The links of groups: messages of a header, objects of a heap, and the symbol tables of old groups.
 *
 * Source: HDF5 File Format Specification 3.0, III.A.1 (B-trees of version 1), III.B (symbol table nodes), III.D (local
 * heaps), IV.A.2.c (link info message), IV.A.2.g (link message).
 */
import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { breakOf, type Extent, type Hdf5Bytes, Hdf5Error, number, requireFew, signature } from './bytes.ts';
import { FractalHeap } from './fractal-heap.ts';
import { type HeapIndex, indexedObjects } from './heap-index.ts';

/** Indexes of links by name and by order; a heap id of seven bytes ends their records. */
const BY_NAME = 5;
const BY_ORDER = 6;
const HEAP_ID = 7;
/** Types of links. */
const HARD = 0;
const SOFT = 1;
const EXTERNAL = 64;
/** What the entry of an old group holds in place of an address. */
const CACHED_SOFT_LINK = 2;
/** Bytes of a name that are kept: names only say where something is, and there are many of them. */
const SHOWN = 200;

export interface Hdf5Link {
  readonly name: string;
  /** The object header; null for a link that is only a name. */
  readonly address: number | null;
  /** Where a link that is only a name leads; null for the others. */
  readonly target: { readonly kind: 'soft' | 'external' | 'user-defined'; readonly text: string } | null;
}

/** @throws {Hdf5Error | OutOfBytes} where `body` holds no link */
export function readLink(file: Hdf5Bytes, body: Extent): Hdf5Link {
  const cursor = body.cursor();
  const version = cursor.uint8('a version');
  const flags = cursor.uint8('flags');
  if (version !== 1 || (flags & 0xe0) !== 0) {
    throw new Hdf5Error(`expected version 1 of a link, found version ${version} with flags ${flags}`, body.place);
  }
  const type = (flags & 8) !== 0 ? cursor.uint8('a type of link') : HARD;
  cursor.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0), 'a link');
  const length = number(cursor, 1 << (flags & 3), 'the length of a name');
  const start = cursor.position;
  cursor.skip(length, 'a name');
  const name = shown(cursor.read(start, Math.min(length, SHOWN + 1)));
  if (type === HARD) {
    return { name, address: file.address(cursor), target: null };
  }
  const size = cursor.uint16('the length of a target');
  const bytes = cursor.bytes(size, 'a target');
  return { name, address: null, target: readTarget(type, bytes) };
}

function readTarget(type: number, bytes: Uint8Array): Hdf5Link['target'] {
  if (type === SOFT) {
    return { kind: 'soft', text: shown(bytes) };
  }
  if (type === EXTERNAL) {
    // A version, then the name of a file and the path of an object in it.
    const end = bytes.indexOf(0, 1);
    const file = shown(bytes.subarray(1, end < 0 ? bytes.length : end));
    return { kind: 'external', text: end < 0 ? file : `${file}:${shown(bytes.subarray(end + 1))}` };
  }
  return { kind: 'user-defined', text: `type ${type}` };
}

/** As far as its NUL, and no further than is shown. */
function shown(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const length = end < 0 ? bytes.length : end;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, SHOWN)).toString('utf8');
  return length > SHOWN ? `${text}…` : text;
}

/** The links of a link info message, which lie in a heap; what cannot be read is an error among them. */
export function* denseLinks(file: Hdf5Bytes, body: Extent): Generator<Hdf5Link | Hdf5Error> {
  const cursor = body.cursor();
  cursor.skip(1, 'a version');
  const flags = cursor.uint8('flags');
  cursor.skip((flags & 1) !== 0 ? 8 : 0, 'an index');
  const address = file.address(cursor);
  if (address < 0) {
    return;
  }
  const heap = new FractalHeap(file, address);
  const indexes: HeapIndex[] = [{ type: BY_NAME, address: file.address(cursor) }];
  if ((flags & 2) !== 0) {
    indexes.push({ type: BY_ORDER, address: file.address(cursor) });
  }
  yield* indexedObjects(file, indexes, (record) =>
    readLink(file, heap.object(record.subarray(record.length - HEAP_ID))),
  );
}

/** The links of an old group: a B-tree of symbol nodes, and a heap of names. What cannot be read is an error among them. */
export function* oldLinks(file: Hdf5Bytes, body: Extent): Generator<Hdf5Link | Hdf5Error> {
  const cursor = body.cursor();
  const tree = file.address(cursor);
  const heap = file.cursor(file.address(cursor), 8 + 2 * file.lengthSize + file.addressSize);
  file.expectSignature(heap, 'HEAP', 'a local heap');
  heap.skip(4 + 2 * file.lengthSize, 'a local heap');
  const names = file.address(heap);
  const pending = [tree];
  const seen = new Set<number>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) {
      throw new Hdf5Error('expected a tree, found a node that is met twice', body.place);
    }
    seen.add(node);
    requireFew(seen.size, LIMITS.hdf5Blocks, 'blocks of one group, heap or tree', body.place);
    const children: number[] = [];
    try {
      yield* readNode(file, node, names, children);
    } catch (error) {
      yield breakOf(error);
    }
    for (const child of children) {
      pending.push(child);
    }
  }
}

/** The links of a symbol node; the children of a node of the tree are put behind `children`. */
function* readNode(file: Hdf5Bytes, address: number, names: number, children: number[]): Generator<Hdf5Link> {
  const head = file.cursor(address, 8);
  const kind = signature(head);
  const word = head.uint16('a version or a level');
  const count = head.uint16('a number of entries');
  if (kind === 'SNOD') {
    const cursor = file.cursor(address + 8, count * (file.lengthSize + file.addressSize + 24));
    for (let left = count; left > 0; left -= 1) {
      file.count(cursor.position);
      yield readSymbol(file, cursor, names);
    }
    return;
  }
  if (kind !== 'TREE' || (word & 0xff) !== 0) {
    throw new Hdf5Error('expected a node of a group, found other bytes', file.base + address);
  }
  const cursor = file.cursor(address + 8, 2 * file.addressSize + count * (file.lengthSize + file.addressSize));
  cursor.skip(2 * file.addressSize, 'siblings');
  for (let left = count; left > 0; left -= 1) {
    cursor.skip(file.lengthSize, 'a key');
    children.push(file.address(cursor));
  }
}

function readSymbol(file: Hdf5Bytes, cursor: Cursor, names: number): Hdf5Link {
  const nameAt = file.length(cursor);
  const address = file.address(cursor);
  const cached = cursor.uint32('a type of entry');
  cursor.skip(4, 'reserved bytes');
  const scratch = cursor.bytes(16, 'an entry');
  const name = nameIn(file, names + nameAt);
  if (cached === CACHED_SOFT_LINK) {
    const target = nameIn(file, names + Buffer.from(scratch).readUInt32LE(0));
    return { name, address: null, target: { kind: 'soft', text: target } };
  }
  return { name, address, target: null };
}

function nameIn(file: Hdf5Bytes, address: number): string {
  const { source, start, size } = file.extent(address, SHOWN + 1);
  return shown(source.read(start, size));
}
