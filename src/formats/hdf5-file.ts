/**
 * The structure of an HDF5 file, as far as attributes and variable-length values go: object headers, groups, heaps. The
 * data of arrays are never read, so a file of gigabytes costs its headers.
 *
 * Source: HDF5 File Format Specification 3.0 (superblocks 0 to 3), docs.hdfgroup.org.
 */
import { Cursor, OutOfBytes } from '../bytes/cursor.ts';
import { type ByteSource, WindowSource } from '../bytes/source.ts';

export const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

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

/** The file does not follow the specification, or uses what is not read. `offset` is in bytes from its start. */
export class Hdf5Error extends Error {
  readonly id = 'broken-archive';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Child {
  readonly path: string;
  readonly address: number;
}

export class Hdf5File {
  readonly #source: ByteSource;
  readonly #visited = new Set<number>();
  #base = 0;
  #wide = 8;

  constructor(source: ByteSource) {
    this.#source = source;
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

  /** The values of all global heaps, found by their signature. */
  *heapValues(): Generator<ByteSource, void, undefined> {
    const step = 1 << 20;
    for (let at = 0; at < this.#source.size; at += step) {
      const window = Buffer.from(this.#source.read(at, step + 4));
      for (let found = window.indexOf('GCOL', 0, 'latin1'); found >= 0 && found < step; ) {
        yield* this.#heapObjects(at + found);
        found = window.indexOf('GCOL', found + 4, 'latin1');
      }
    }
  }

  #cursor(address: number): Cursor {
    return new Cursor(this.#source, this.#base + address);
  }

  #address(cursor: Cursor): number {
    const value = this.#wide === 8 ? cursor.uint64('an address') : cursor.uint32('an address');
    const none = this.#wide === 8 ? 2 ** 64 : 0xffffffff;
    return value >= none ? -1 : value;
  }

  #signature(cursor: Cursor): string {
    return Buffer.from(cursor.bytes(4, 'a signature')).toString('latin1');
  }

  /** @returns the address of the root object's header */
  #readSuperblock(start: number): number {
    const cursor = new Cursor(this.#source, start + SIGNATURE.length);
    try {
      const version = cursor.uint8('a version');
      if (version > 3) {
        throw new Hdf5Error(`expected version 0 to 3 of the superblock, found ${version}`, start);
      }
      cursor.skip(version < 2 ? 4 : 0, 'versions');
      this.#wide = cursor.uint8('the size of addresses');
      cursor.skip(version < 2 ? (version === 0 ? 10 : 14) : 2, 'sizes and flags');
      if (this.#wide !== 4 && this.#wide !== 8) {
        throw new Hdf5Error(`expected addresses of 4 or 8 bytes, found ${this.#wide}`, start);
      }
      this.#base = Math.max(this.#address(cursor), start);
      cursor.skip(this.#wide, 'an address');
      const end = this.#address(cursor);
      if (end > this.#source.size) {
        throw new Hdf5Error(`expected a file of ${end} bytes, found ${this.#source.size}`, this.#source.size);
      }
      cursor.skip(version < 2 ? 2 * this.#wide : 0, 'addresses');
      return this.#address(cursor);
    } catch (error) {
      throw error instanceof OutOfBytes ? new Hdf5Error(error.message, error.offset) : error;
    }
  }

  *#readObject({ path, address }: Child, pending: Child[]): Generator<Hdf5Attribute> {
    for (const { type, start, end } of this.#messages(address)) {
      const cursor = new Cursor(new WindowSource(this.#source, 0, end), start);
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
          yield* this.#denseAttributes(this.#address(cursor), path);
          break;
        case MESSAGE.symbols:
          pending.push(...this.#symbols(this.#address(cursor), this.#address(cursor), path));
          break;
        case MESSAGE.link:
          pending.push(...this.#link(cursor, path));
          break;
        case MESSAGE.linkInfo:
          cursor.skip(1, 'a version');
          cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 8 : 0, 'an index');
          pending.push(...this.#denseLinks(this.#address(cursor), path));
          break;
      }
    }
  }

  /** The messages of an object header of either version, continuations included. */
  *#messages(address: number): Generator<{ type: number; start: number; end: number }> {
    const cursor = this.#cursor(address);
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
        if (start + size > chunk.end || start + size > this.#source.size || count > MAX_MESSAGES) {
          break;
        }
        if (type === MESSAGE.continuation) {
          const next = this.#base + this.#address(cursor);
          const length = this.#wide === 8 ? cursor.uint64('a length') : cursor.uint32('a length');
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
    const inline = new WindowSource(this.#source, cursor.position, cursor.left);
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
    if (cursor.left < 8 + this.#wide) {
      return null;
    }
    const length = cursor.uint32('the length of a value');
    const heap = this.#address(cursor);
    const index = cursor.uint32('the index of a value');
    for (const value of heap < 0 ? [] : this.#heapObjects(this.#base + heap, index)) {
      return new WindowSource(value, 0, length);
    }
    return null;
  }

  /** The objects of the global heap collection at `offset`, or the one of that index. */
  *#heapObjects(offset: number, wanted?: number): Generator<ByteSource> {
    const header = Buffer.from(this.#source.read(offset, 16));
    if (header.length < 16 || header.toString('latin1', 0, 4) !== 'GCOL' || header[4] !== 1) {
      return;
    }
    const size = this.#wide === 8 ? Number(header.readBigUInt64LE(8)) : header.readUInt32LE(8);
    const end = Math.min(offset + size, this.#source.size);
    for (let at = offset + 8 + this.#wide; at + 8 + this.#wide <= end; ) {
      const object = Buffer.from(this.#source.read(at, 16));
      const index = object.readUInt16LE(0);
      const length = this.#wide === 8 ? Number(object.readBigUInt64LE(8)) : object.readUInt32LE(8);
      const data = at + 8 + this.#wide;
      if (index === 0 || data + length > end) {
        return;
      }
      if (wanted === undefined || wanted === index) {
        yield new WindowSource(this.#source, data, length);
      }
      at = data + Math.ceil(length / 8) * 8;
    }
  }

  /** The members of an old group: a B-tree of symbol nodes, and a heap of names. */
  *#symbols(tree: number, heap: number, path: string): Generator<Child> {
    const names = this.#cursor(heap);
    names.skip(8 + 2 * this.#wide, 'a local heap');
    const data = this.#address(names);
    const nodes = [tree];
    for (let count = 0, node = nodes.pop(); node !== undefined && count < MAX_BLOCKS; node = nodes.pop(), count += 1) {
      const cursor = this.#cursor(node);
      if (this.#signature(cursor) === 'SNOD') {
        cursor.skip(2, 'a version');
        for (let left = cursor.uint16('a number of symbols'); left > 0; left -= 1) {
          const name = this.#address(cursor);
          const address = this.#address(cursor);
          cursor.skip(24, 'a symbol');
          yield { path: join(path, this.#name(data + name)), address };
        }
        continue;
      }
      cursor.skip(2, 'a level');
      const entries = cursor.uint16('a number of entries');
      cursor.skip(2 * this.#wide, 'siblings');
      for (let left = entries; left > 0; left -= 1) {
        cursor.skip(this.#wide, 'a key');
        nodes.push(this.#address(cursor));
      }
    }
  }

  #name(address: number): string {
    const bytes = this.#source.read(this.#base + address, MAX_NAME);
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
      yield { path: join(path, name), address: this.#address(cursor) };
    }
  }

  *#denseAttributes(heap: number, path: string): Generator<Hdf5Attribute> {
    for (const block of this.#heapBlocks(heap)) {
      yield* everywhere(block, (cursor) => this.#readAttribute(cursor, path));
    }
  }

  *#denseLinks(heap: number, path: string): Generator<Child> {
    for (const block of this.#heapBlocks(heap)) {
      yield* everywhere(block, (cursor) => {
        for (const child of this.#link(cursor, path)) {
          const head = this.#source.read(this.#base + child.address, 4);
          return head[0] === 1 || Buffer.from(head).toString('latin1') === 'OHDR' ? child : null;
        }
        return null;
      });
    }
  }

  /** The direct blocks of a fractal heap. */
  *#heapBlocks(address: number): Generator<WindowSource> {
    if (address < 0) {
      return;
    }
    const cursor = this.#cursor(address);
    if (this.#signature(cursor) !== 'FRHP') {
      throw new Hdf5Error('expected a fractal heap, found other bytes', this.#base + address);
    }
    cursor.skip(3, 'a fractal heap');
    if (cursor.uint16('the size of filters') > 0) {
      throw new Hdf5Error('a compressed fractal heap is not read', this.#base + address);
    }
    const checksum = (cursor.uint8('flags') & 2) !== 0 ? 4 : 0;
    cursor.skip(4 + 12 * this.#wide, 'a fractal heap');
    const width = cursor.uint16('the width of a table');
    const blockSize = this.#wide === 8 ? cursor.uint64('a size') : cursor.uint32('a size');
    cursor.skip(this.#wide, 'a size');
    const offsetBytes = Math.ceil(cursor.uint16('the size of a heap') / 8);
    cursor.skip(2, 'a number of rows');
    const root = this.#address(cursor);
    const rows = cursor.uint16('a number of rows');
    const header = 5 + this.#wide + offsetBytes;
    const pending = root < 0 ? [] : [{ at: root, size: blockSize, rows }];
    for (
      let count = 0, block = pending.pop();
      block !== undefined && count < MAX_BLOCKS;
      block = pending.pop(), count += 1
    ) {
      const inner = this.#cursor(block.at);
      if (this.#signature(inner) === 'FHDB') {
        yield new WindowSource(this.#source, this.#base + block.at + header + checksum, block.size - header - checksum);
        continue;
      }
      inner.skip(header - 4, 'an indirect block');
      for (let entry = 0; entry < (block.rows || 64) * width && inner.left >= this.#wide; entry += 1) {
        const child = this.#address(inner);
        const row = Math.floor(entry / width);
        const known =
          child > 0 && /^FH[DI]B$/.test(Buffer.from(this.#source.read(this.#base + child, 4)).toString('latin1'));
        if (known) {
          pending.push({ at: child, size: blockSize * 2 ** Math.max(0, row - 1), rows: 0 });
        }
      }
    }
  }
}

const join = (path: string, name: string): string => `${path === '/' ? '' : path}/${name}`;

/** What `read` finds in a heap's block, wherever it begins: objects lie behind one another, with gaps where some were removed. */
function* everywhere<Found>(block: ByteSource, read: (cursor: Cursor) => Found | null): Generator<Found> {
  const cursor = new Cursor(block);
  for (let start = 0; start < block.size; start += 1) {
    cursor.position = start;
    try {
      const found = read(cursor);
      if (found !== null) {
        yield found;
      }
    } catch (error) {
      if (!(error instanceof OutOfBytes)) {
        throw error;
      }
    }
  }
}
