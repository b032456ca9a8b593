/**
 * B-trees of version 2: the indexes of attributes, links, huge objects of a heap, and chunks.
 *
 * Source: HDF5 File Format Specification 3.0, III.A.2; H5B2hdr.c, `H5B2__hdr_init` (libhdf5 1.14).
 */
import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { bytesOf, type Hdf5Bytes, Hdf5Error, number, requireFew } from './bytes.ts';

/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
const MOST_DEPTH = 64;

/** What each level of a tree holds at most, from the leaves up. */
interface Level {
  readonly records: number;
  /** Bytes of the number of all records below; none for a leaf. */
  readonly totalBytes: number;
}

interface Tree {
  readonly recordSize: number;
  readonly nodeSize: number;
  /** Bytes of the number of records of one node. */
  readonly countBytes: number;
  readonly levels: readonly Level[];
}

interface Node {
  readonly address: number;
  readonly depth: number;
  readonly count: number;
}

export interface TreeRecord {
  readonly bytes: Uint8Array;
  /** In the file. */
  readonly place: number;
}

/**
 * The records of the tree at `address`, which must be of `type`; those of a node in front of its children's.
 * @throws {Hdf5Error | OutOfBytes} where the tree breaks off
 */
export function* treeRecords(file: Hdf5Bytes, address: number, type: number): Generator<TreeRecord, void, undefined> {
  const { tree, root } = readTree(file, address, type);
  const pending = root === null ? [] : [root];
  const seen = new Set<number>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const cursor = file.cursor(node.address, tree.nodeSize);
    if (seen.has(node.address)) {
      throw new Hdf5Error('expected a tree, found a node that is met twice', cursor.position);
    }
    seen.add(node.address);
    requireFew(seen.size, LIMITS.hdf5Blocks, 'blocks of one group, heap or tree', cursor.position);
    file.expectSignature(cursor, node.depth === 0 ? 'BTLF' : 'BTIN', 'a node of a tree');
    cursor.skip(2, 'a version and a type');
    for (let left = node.count; left > 0; left -= 1) {
      const place = cursor.position;
      file.count(place);
      yield { bytes: cursor.bytes(tree.recordSize, 'a record'), place };
    }
    pending.push(...children(file, cursor, tree, node));
  }
}

function readTree(file: Hdf5Bytes, address: number, type: number): { tree: Tree; root: Node | null } {
  const cursor = file.cursor(address, 20 + file.addressSize + file.lengthSize);
  const start = cursor.position;
  file.expectSignature(cursor, 'BTHD', 'a tree of version 2');
  cursor.skip(1, 'a version');
  const found = cursor.uint8('a type');
  if (found !== type) {
    throw new Hdf5Error(`expected a tree of type ${type}, found ${found}`, start);
  }
  const nodeSize = cursor.uint32('the size of a node');
  const recordSize = cursor.uint16('the size of a record');
  const depth = cursor.uint16('the depth of a tree');
  cursor.skip(2, 'percents');
  const root = file.address(cursor);
  const count = cursor.uint16('a number of records');
  if (recordSize === 0 || nodeSize < NODE_OVERHEAD + recordSize || depth > MOST_DEPTH) {
    const found = `depth ${depth}, nodes of ${nodeSize} bytes and records of ${recordSize}`;
    throw new Hdf5Error(`expected a tree, found ${found}`, start);
  }
  const tree = layTree(file, nodeSize, recordSize, depth);
  return { tree, root: root < 0 ? null : boundedNode(tree, root, depth, count, start) };
}

/** The levels of a tree: a node holds as many records as fit, with a pointer between each two above the leaves. */
function layTree(file: Hdf5Bytes, nodeSize: number, recordSize: number, depth: number): Tree {
  const leaf = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
  const countBytes = bytesOf(leaf);
  const levels: Level[] = [{ records: leaf, totalBytes: 0 }];
  let total = leaf;
  for (let level = 1; level <= depth; level += 1) {
    const pointer = file.addressSize + countBytes + levels[level - 1].totalBytes;
    const records = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
    total = (records + 1) * total + records;
    levels.push({ records, totalBytes: Math.min(8, bytesOf(total)) });
  }
  return { recordSize, nodeSize, countBytes, levels };
}

function boundedNode({ levels }: Tree, address: number, depth: number, count: number, place: number): Node {
  if (count > levels[depth].records) {
    throw new Hdf5Error(`expected at most ${levels[depth].records} records of a node, found ${count}`, place);
  }
  return { address, depth, count };
}

function children(file: Hdf5Bytes, cursor: Cursor, tree: Tree, { depth, count }: Node): Node[] {
  if (depth === 0) {
    return [];
  }
  return Array.from({ length: count + 1 }, () => {
    const place = cursor.position;
    const address = file.address(cursor);
    const records = number(cursor, tree.countBytes, 'a number of records');
    cursor.skip(tree.levels[depth - 1].totalBytes, 'a number of all records');
    return boundedNode(tree, address, depth - 1, records, place);
  });
}
