/**
 * The structure of an HDF5 file, as far as attributes and variable-length values go: object headers, groups, heaps. The
 * data of arrays are never read, so a file of gigabytes costs its headers.
 *
 * Source: HDF5 File Format Specification 3.0 (superblocks 0 to 3), docs.hdfgroup.org.
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import { expected, Hdf5Bytes, Hdf5Error, readSuperblock, requireFew, unsigned } from './bytes.ts';
import { everywhere, heapBlocks, heapObjects, heapValues } from './heaps.ts';

const MESSAGE = { linkInfo: 0x02, link: 0x06, attribute: 0x0c, continuation: 0x10, symbols: 0x11, attributeInfo: 0x15 };
const STRING_CLASS = 3;
const VARIABLE_CLASS = 9;

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
    const pending: Child[] = [{ path: '/', address: readSuperblock(this.#file, start) }];
    for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
      // A soft link in an old group has no address.
      if (object.address < 0 || this.#visited.has(object.address)) {
        continue;
      }
      this.#visited.add(object.address);
      requireFew(this.#visited.size, LIMITS.hdf5Objects, 'objects', object.address);
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

  *#readObject({ path, address }: Child, pending: Child[]): Generator<Hdf5Attribute> {
    for (const { type, start, end } of this.#messages(address)) {
      const cursor = new Cursor(new WindowSource(this.#file.source, 0, end), start);
      switch (type) {
        case MESSAGE.attribute:
          yield expected(this.#readAttribute(cursor, path), 'an attribute', start);
          break;
        case MESSAGE.attributeInfo:
          cursor.skip(1, 'a version');
          cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 2 : 0, 'an index');
          yield* this.#denseAttributes(this.#file.address(cursor), path);
          break;
        case MESSAGE.symbols:
          queue(pending, this.#symbols(this.#file.address(cursor), this.#file.address(cursor), path));
          break;
        case MESSAGE.link:
          queue(pending, expected(this.#link(cursor, path), 'a link', start));
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
    if (!this.#isObject(address)) {
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
      const size = unsigned(cursor, flags & 3, 'a size');
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
        requireFew(count, LIMITS.hdf5Messages, 'messages of one object', start);
        if (start + size > chunk.end) {
          throw new Hdf5Error(`expected a message of ${size} bytes, found ${chunk.end - start}`, start);
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
    if (version < 1 || version > 3 || sizes[0] === 0) {
      return null;
    }
    cursor.skip(version === 3 ? 1 : 0, 'a character set');
    const [name, type] = sizes.map((size) => {
      const { buffer, byteOffset, length } = cursor.bytes(size, 'an attribute');
      cursor.skip(version === 1 ? (8 - (size & 7)) & 7 : 0, 'padding');
      return Buffer.from(buffer, byteOffset, length);
    });
    if (name.at(-1) !== 0 || type.length < 8) {
      return null;
    }
    const kind = type[0] & 15;
    const inline = new WindowSource(cursor.source, cursor.position, cursor.left);
    const variable = kind === VARIABLE_CLASS ? this.#variable(cursor) : null;
    return {
      object,
      name: name.subarray(0, name.indexOf(0)).toString('utf8'),
      isString: kind === STRING_CLASS || variable !== null,
      value: variable ?? inline,
    };
  }

  /**
   * A variable-length value: its length, and where it lies in which global heap.
   * @returns null where the attribute has no value
   * @throws {OutOfBytes} where the value is not there
   */
  #variable(cursor: Cursor): ByteSource | null {
    if (cursor.left < 8 + this.#file.wide) {
      return null;
    }
    const { position } = cursor;
    const length = cursor.uint32('the length of a value');
    const heap = this.#file.address(cursor);
    const index = cursor.uint32('the index of a value');
    if (length === 0 || heap <= 0) {
      return null;
    }
    for (const value of heapObjects(this.#file, this.#file.base + heap, index)) {
      return new WindowSource(value, 0, length);
    }
    throw new OutOfBytes(`expected value ${index} in the global heap at byte ${heap}, found none`, position);
  }

  /** The members of an old group: a B-tree of symbol nodes, and a heap of names. */
  *#symbols(tree: number, heap: number, path: string): Generator<Child> {
    const names = this.#file.cursor(heap);
    names.skip(8 + 2 * this.#file.wide, 'a local heap');
    const data = this.#file.address(names);
    const nodes = [tree];
    let count = 0;
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      count += 1;
      requireFew(count, LIMITS.hdf5Blocks, 'blocks in one group', this.#file.base + node);
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
    const start = this.#file.base + address;
    const bytes = Buffer.from(this.#file.source.read(start, LIMITS.linkName + 1));
    const length = bytes.indexOf(0);
    if (length < 0 && bytes.length <= LIMITS.linkName) {
      throw new Hdf5Error('expected a NUL behind the name of a link, found the end', start);
    }
    return this.#text(this.#file.source, start, length < 0 ? bytes.length : length);
  }

  #text(source: ByteSource, start: number, length: number): string {
    requireFew(length, LIMITS.linkName, 'bytes in the name of a link', start);
    return Buffer.from(source.read(start, length)).toString('utf8');
  }

  /** A link message: where it leads, if that is an object of this file; null where no link begins at the cursor. */
  #link(cursor: Cursor, path: string): Child[] | null {
    const version = cursor.uint8('a version');
    const flags = cursor.uint8('flags');
    if (version !== 1 || (flags & 0xe0) !== 0) {
      return null;
    }
    const hard = (flags & 8) === 0 || cursor.uint8('a type of link') === 0;
    cursor.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0), 'a link');
    const length = unsigned(cursor, flags & 3, 'a length');
    const start = cursor.position;
    cursor.skip(length, 'a name');
    const address = hard ? this.#file.address(cursor) : -1;
    if (length === 0 || (hard && !this.#isObject(address))) {
      return null;
    }
    return hard ? [{ path: join(path, this.#text(cursor.source, start, length)), address }] : [];
  }

  #isObject(address: number): boolean {
    const head = address < 0 ? [] : this.#file.source.read(this.#file.base + address, 4);
    return head[0] === 1 || Buffer.from(head).toString('latin1') === 'OHDR';
  }

  *#denseAttributes(heap: number, path: string): Generator<Hdf5Attribute> {
    for (const block of heapBlocks(this.#file, heap)) {
      yield* everywhere(block, (cursor) => this.#readAttribute(cursor, path));
    }
  }

  *#denseLinks(heap: number, path: string): Generator<Child> {
    for (const block of heapBlocks(this.#file, heap)) {
      for (const children of everywhere(block, (cursor) => this.#link(cursor, path))) {
        yield* children;
      }
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
