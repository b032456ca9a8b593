/** One program: trees with what surrounds them in a file, and the bytes of that file. */
import { crc32 } from 'node:zlib';
import { TORCH_LEGACY_MAGIC } from '../../src/bytes/magic.ts';
import * as b from './build.ts';
import { emit, type MemoStyle, type Style } from './emit.ts';
import type { Stored } from './torches.ts';
import { copyTree, type Node } from './tree.ts';

/** How the reference loads it. */
export type Loader = 'pickle' | 'torch' | 'joblib';

/** What surrounds the pickles in the file. */
type Wrapping = 'bare' | 'torch-zip';

export interface Program {
  loader: Loader;
  wrapping: Wrapping;
  /** What it was made from, for the report. */
  origin: string;
  /** One pickle after another. */
  roots: Node[];
  style: Style;
  /** After the last pickle. */
  tail: Uint8Array;
  /** Members of the archive beside the pickle: name without its folder, and bytes. */
  members: Map<string, Uint8Array>;
}

export function program(origin: string, root: Node, style: Style): Program {
  return {
    loader: 'pickle',
    wrapping: 'bare',
    origin,
    roots: [root],
    style,
    tail: new Uint8Array(0),
    members: new Map(),
  };
}

export const STYLES: readonly Style[] = [
  { protocol: null, memo: 'PUT' },
  { protocol: 2, memo: 'BINPUT' },
  { protocol: 3, memo: 'BINPUT' },
  { protocol: 4, memo: 'MEMOIZE' },
  { protocol: 5, memo: 'MEMOIZE' },
  { protocol: 2, memo: 'LONG_BINPUT' as MemoStyle },
];

/** A copy that can be changed; what is only replaced as a whole is shared. */
export function copyProgram(original: Program): Program {
  const copies = new Map<Node, Node>();
  return { ...original, roots: original.roots.map((root) => copyTree(root, copies)) };
}

/** The path under which it is judged: the extension that its loader's files have. */
export function pathOf({ loader }: Program): string {
  return { pickle: 'program.pkl', torch: 'program.pt', joblib: 'program.joblib' }[loader];
}

/** The file. */
export function bytesOf({ roots, style, tail, wrapping, members }: Program): Buffer {
  const pickles = roots.map((root) => emit(root, style));
  if (wrapping === 'torch-zip') {
    return zip([['data.pkl', pickles[0]], ...members], 'archive');
  }
  return Buffer.concat([...pickles, tail]);
}

/** A zip archive of stored members in one folder, each aligned as torch does. */
function zip(parts: readonly (readonly [name: string, data: Uint8Array])[], folder: string): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const path = Buffer.from(`${folder}/${name}`);
    const padding = Buffer.alloc((64 - ((offset + 30 + path.length + 4) % 64)) % 64, 0x5a);
    const extra = Buffer.concat([Buffer.from('FB'), Buffer.from([padding.length, 0]), padding]);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    fields(header, 4, data, path.length, extra.length);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    fields(entry, 6, data, path.length, 0);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, path);
    chunks.push(header, path, extra, Buffer.from(data));
    offset += 30 + path.length + extra.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** What a local header and an entry of the directory have alike, from the byte of their version. */
function fields(header: Buffer, at: number, data: Uint8Array, name: number, extra: number): void {
  header.writeUInt32LE(crc32(data), at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(data.length, at + 18);
  header.writeUInt16LE(name, at + 22);
  header.writeUInt16LE(extra, at + 24);
}

/** A torch zip of a tree and its storages. */
export function torchZip(origin: string, root: Node, storages: ReadonlyMap<string, Stored>): Program {
  const members = new Map<string, Uint8Array>([
    ['version', Buffer.from('3\n')],
    ['byteorder', Buffer.from('little')],
  ]);
  for (const [key, { data }] of storages) {
    members.set(`data/${key}`, data);
  }
  const made = program(origin, root, { protocol: 2, memo: 'BINPUT' });
  return { ...made, loader: 'torch', wrapping: 'torch-zip', members };
}

/** The five pickles that torch wrote before 1.6, then the storages. */
export function torchLegacy(origin: string, root: Node, storages: ReadonlyMap<string, Stored>): Program {
  const system = b.record({
    protocol_version: b.int(1001),
    little_endian: b.bool(true),
    type_sizes: b.record({ short: b.int(2), int: b.int(4), long: b.int(4) }),
  });
  const keys = [...storages.keys()];
  const roots = [b.int(TORCH_LEGACY_MAGIC), b.int(1001), system, root, b.list(keys.map(b.str))];
  const tail = Buffer.concat(
    [...storages.values()].flatMap(({ data, elements }) => {
      const count = Buffer.alloc(8);
      count.writeBigInt64LE(BigInt(elements));
      return [count, data];
    }),
  );
  const made = program(origin, root, { protocol: 2, memo: 'BINPUT' });
  return { ...made, loader: 'torch', roots, tail };
}
