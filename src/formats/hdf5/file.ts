/**
 * The structure of an HDF5 file, as far as attributes and variable-length values go: object headers, groups, heaps. The
 * data of arrays are never read, so a file of gigabytes costs its headers.
 *
 * Source: HDF5 File Format Specification 3.0 (superblocks 0 to 3), docs.hdfgroup.org.
 */
import { Cursor } from '../../bytes/cursor.ts';
import { HDF5_MAGIC } from '../../bytes/magic.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import { everywhere, Hdf5Bytes, Hdf5Error, heapBlocks, heapObjects, heapValues } from './heaps.ts';

const MESSAGE = { linkInfo: 0x02, link: 0x06, attribute: 0x0c, continuation: 0x10, symbols: 0x11, attributeInfo: 0x15 };
const STRING_CLASS = 3;
const VARIABLE_CLASS = 9;
const MAX_OBJECTS = 1_000_000;
const MAX_MESSAGES = 1 << 20;
const MAX_NAME = 1 << 12;
const MAX_BLOCKS = 100_000;

export interface Hdf5Attribute {
  /** Of the object that has it, from the root. */
  readonly object: string;
  readonly name: string;
  /** Whether the value is text or bytes; else only `value` as it lies in the file is known. */
  readonly isString: boolean;
  /** Padding of zeros included; the text itself for a variable-length one. */
  readonly value: ByteSource;
}

interface Child {
  readonly path: string;
  readonly address: number;
}

export class Hdf5File {
  readonly #file: Hdf5Bytes;
  readonly #visited = new Set<number>();

  constructor(source: ByteSource) {
    this.#file = new Hdf5Bytes(source);
  }

  /**
   * Every attribute of every object that hard links reach, dense ones included.
   * @throws {Hdf5Error} where the structure breaks off; what was yielded before stands
   */
  *attributes(start: number): Generator<Hdf5Attribute, void, undefined> {
    const pending: Child[] = [{ path: '/', address: this.#readSuperblock(start) }];
    for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
      // A soft link in an old group has no address.
      if (object.address < 0 || this.#visited.has(object.address)) {
        continue;
      }
      if (this.#visited.size >= MAX_OBJECTS) {
        throw new Hdf5Error(`more than ${MAX_OBJECTS} objects`, object.address);
      }
      this.#visited.add(object.address);
      try {
        yield* this.#readObject(object, pending);
      } catch (error) {
        throw error instanceof OutOfBytes ? new Hdf5Error(error.message, error.offset) : error;
      }
    }
  }

  /** The values of all global heaps. */
  heapValues(): Generator<ByteSource, void, undefined> {
    return heapValues(this.#file);
  }

  /** @returns the address of the root object's header */
  #readSuperblock(start: number): number {
    const cursor = new Cursor(this.#file.source, start + HDF5_MAGIC.length);
    try {
      const version = cursor.uint8('a version');
      if (version > 3) {
        throw new Hdf5Error(`expected version 0 to 3 of the superblock, found ${version}`, start);
      }
      cursor.skip(version < 2 ? 4 : 0, 'versions');
      this.#file.wide = cursor.uint8('the size of addresses');
      cursor.skip(version < 2 ? (version === 0 ? 10 : 14) : 2, 'sizes and flags');
      if (this.#file.wide !== 4 && this.#file.wide !== 8) {
        throw new Hdf5Error(`expected addresses of 4 or 8 bytes, found ${this.#file.wide}`, start);
      }
      this.#file.base = Math.max(this.#file.address(cursor), start);
      cursor.skip(this.#file.wide, 'an address');
      const end = this.#file.address(cursor);
      if (end > this.#file.source.size) {
        throw new Hdf5Error(`expected a file of ${end} bytes, found ${this.#file.source.size}`, this.#file.source.size);
      }
      cursor.skip(version < 2 ? 2 * this.#file.wide : 0, 'addresses');
      return this.#file.address(cursor);
    } catch (error) {
      throw error instanceof OutOfBytes ? new Hdf5Error(error.message, error.offset) : error;
    }
  }

  *#readObject({ path, address }: Child, pending: Child[]): Generator<Hdf5Attribute> {
    for (const { type, start, end } of this.#messages(address)) {
      const cursor = new Cursor(new WindowSource(this.#file.source, 0, end), start);
      switch (type) {
        case MESSAGE.attribute: {
          const attribute = this.#readAttribute(cursor, path);
          if (attribute === null) {
            throw new Hdf5Error('expected an attribute, found other bytes', start);
          }
          yield attribute;
          break;
        }
        case MESSAGE.attributeInfo:
          cursor.skip(1, 'a version');
          cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 2 : 0, 'an index');
          yield* this.#denseAttributes(this.#file.address(cursor), path);
          break;
        case MESSAGE.symbols:
          queue(pending, this.#symbols(this.#file.address(cursor), this.#file.address(cursor), path));
          break;
        case MESSAGE.link:
          queue(pending, this.#link(cursor, path));
          break;
        case MESSAGE.linkInfo:
          cursor.skip(1, 'a version');
          cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 8 : 0, 'an index');
          queue(pending, this.#denseLinks(this.#file.address(cursor), path));
          break;
      }
    }
  }

  /** The messages of an object header of either version, continuations included. */
  *#messages(address: number): Generator<{ type: number; start: number; end: number }> {
    const cursor = this.#file.cursor(address);
    const first = cursor.source.read(cursor.position, 4);
    const old = first[0] === 1;
    if (!old && Buffer.from(first).toString('latin1') !== 'OHDR') {
      throw new Hdf5Error('expected an object header, found other bytes', cursor.position);
    }
    let ordered = false;
    let chunks: { start: number; end: number }[];
    if (old) {
      cursor.skip(8, 'an object header');
      const size = cursor.uint32('the size of an object header');
      chunks = [{ start: cursor.position + 4, end: cursor.position + 4 + size }];
    } else {
      cursor.skip(5, 'an object header');
      const flags = cursor.uint8('flags');
      ordered = (flags & 4) !== 0;
      cursor.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0), 'times');
      const width = 1 << (flags & 3);
      const size =
        width === 8
          ? cursor.uint64('a size')
          : width === 4
            ? cursor.uint32('a size')
            : width === 2
              ? cursor.uint16('a size')
              : cursor.uint8('a size');
      chunks = [{ start: cursor.position, end: cursor.position + size }];
    }
    let count = 0;
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      cursor.position = chunk.start;
      while (cursor.position + 4 <= chunk.end) {
        count += 1;
        const type = old ? cursor.uint16('a message') : cursor.uint8('a message');
        const size = cursor.uint16('the size of a message');
        cursor.skip(1 + (old ? 3 : ordered ? 2 : 0), 'flags');
        const start = cursor.position;
        if (start + size > chunk.end || start + size > this.#file.source.size || count > MAX_MESSAGES) {
          break;
        }
        if (type === MESSAGE.continuation) {
          const next = this.#file.base + this.#file.address(cursor);
          const length = this.#file.wide === 8 ? cursor.uint64('a length') : cursor.uint32('a length');
          chunks.push(old ? { start: next, end: next + length } : { start: next + 4, end: next + length - 4 });
        } else {
          yield { type, start, end: start + size };
        }
        cursor.position = start + size;
      }
    }
  }

  /** @returns null where no attribute begins at the cursor */
  #readAttribute(cursor: Cursor, object: string): Hdf5Attribute | null {
    const version = cursor.uint8('a version');
    cursor.skip(1, 'flags');
    const sizes = [0, 1, 2].map(() => cursor.uint16('the sizes of an attribute'));
    if (version < 1 || version > 3 || sizes[0] === 0 || sizes[0] > MAX_NAME) {
      return null;
    }
    cursor.skip(version === 3 ? 1 : 0, 'a character set');
    const [name, type] = sizes.map((size) => {
      const bytes = cursor.bytes(size, 'an attribute').slice();
      cursor.skip(version === 1 ? (8 - (size & 7)) & 7 : 0, 'padding');
      return Buffer.from(bytes);
    });
    if (name.at(-1) !== 0 || type.length < 8) {
      return null;
    }
    const kind = type[0] & 15;
    const inline = new WindowSource(this.#file.source, cursor.position, cursor.left);
    const variable = kind === VARIABLE_CLASS ? this.#variable(cursor) : null;
    return {
      object,
      name: name.subarray(0, name.indexOf(0)).toString('utf8'),
      isString: kind === STRING_CLASS || variable !== null,
      value: variable ?? inline,
    };
  }

  /** A variable-length value: its length, and where it lies in which global heap. */
  #variable(cursor: Cursor): ByteSource | null {
    if (cursor.left < 8 + this.#file.wide) {
      return null;
    }
    const length = cursor.uint32('the length of a value');
    const heap = this.#file.address(cursor);
    const index = cursor.uint32('the index of a value');
    for (const value of heap < 0 ? [] : heapObjects(this.#file, this.#file.base + heap, index)) {
      return new WindowSource(value, 0, length);
    }
    return null;
  }

  /** The members of an old group: a B-tree of symbol nodes, and a heap of names. */
  *#symbols(tree: number, heap: number, path: string): Generator<Child> {
    const names = this.#file.cursor(heap);
    names.skip(8 + 2 * this.#file.wide, 'a local heap');
    const data = this.#file.address(names);
    const nodes = [tree];
    for (let count = 0, node = nodes.pop(); node !== undefined && count < MAX_BLOCKS; node = nodes.pop(), count += 1) {
      const cursor = this.#file.cursor(node);
      if (this.#file.signature(cursor) === 'SNOD') {
        cursor.skip(2, 'a version');
        for (let left = cursor.uint16('a number of symbols'); left > 0; left -= 1) {
          const name = this.#file.address(cursor);
          const address = this.#file.address(cursor);
          cursor.skip(24, 'a symbol');
          yield { path: join(path, this.#name(data + name)), address };
        }
        continue;
      }
      cursor.skip(2, 'a level');
      const entries = cursor.uint16('a number of entries');
      cursor.skip(2 * this.#file.wide, 'siblings');
      for (let left = entries; left > 0; left -= 1) {
        cursor.skip(this.#file.wide, 'a key');
        nodes.push(this.#file.address(cursor));
      }
    }
  }

  #name(address: number): string {
    const bytes = this.#file.source.read(this.#file.base + address, MAX_NAME);
    return Buffer.from(bytes.subarray(0, Math.max(0, bytes.indexOf(0)))).toString('utf8');
  }

  /** A link message; nothing where the link is soft or leads out of the file. */
  *#link(cursor: Cursor, path: string): Generator<Child> {
    const version = cursor.uint8('a version');
    const flags = cursor.uint8('flags');
    if (version !== 1 || (flags & 0xe0) !== 0) {
      return;
    }
    const type = (flags & 8) !== 0 ? cursor.uint8('a type of link') : 0;
    cursor.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0), 'a link');
    const width = 1 << (flags & 3);
    const length =
      width === 1 ? cursor.uint8('a length') : width === 2 ? cursor.uint16('a length') : cursor.uint32('a length');
    if (length === 0 || length > MAX_NAME || width === 8) {
      return;
    }
    const name = Buffer.from(cursor.bytes(length, 'a name')).toString('utf8');
    if (type === 0) {
      yield { path: join(path, name), address: this.#file.address(cursor) };
    }
  }

  *#denseAttributes(heap: number, path: string): Generator<Hdf5Attribute> {
    for (const block of heapBlocks(this.#file, heap)) {
      yield* everywhere(block, (cursor) => this.#readAttribute(cursor, path));
    }
  }

  *#denseLinks(heap: number, path: string): Generator<Child> {
    for (const block of heapBlocks(this.#file, heap)) {
      yield* everywhere(block, (cursor) => {
        for (const child of this.#link(cursor, path)) {
          const head = this.#file.source.read(this.#file.base + child.address, 4);
          return head[0] === 1 || Buffer.from(head).toString('latin1') === 'OHDR' ? child : null;
        }
        return null;
      });
    }
  }
}

const join = (path: string, name: string): string => `${path === '/' ? '' : path}/${name}`;

/** One by one: a crafted file has more of them than a call may have arguments. */
function queue(pending: Child[], children: Iterable<Child>): void {
  for (const child of children) {
    pending.push(child);
  }
}
