/**
 * The structure of a 7z archive: which folders of compressed data there are, how each is decoded, and which files lie
 * in them. Nothing is decoded here but the header itself.
 *
 * Source: 7-Zip 24.09, DOC/7zFormat.txt; the methods: DOC/Methods.txt.
 */
import { Cursor, OutOfBytes } from '../bytes/cursor.ts';
import { bunzip2 } from '../bytes/decoders/bzip2.ts';
import { DecodeError, type Decoder } from '../bytes/decoders/decoder.ts';
import { inflate } from '../bytes/decoders/inflate.ts';
import { Lzma, readProperties } from '../bytes/decoders/lzma.ts';
import { unfilterX86 } from '../bytes/decoders/x86.ts';
import { readLzma2 } from '../bytes/decoders/xz.ts';
import { ExpandedSource, type ExpansionBudget } from '../bytes/expand.ts';
import { type ByteSource, WindowSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import { MemberError } from './member-error.ts';

export const HEADER_BYTES = 32;
const ID = {
  end: 0,
  header: 1,
  mainStreams: 4,
  files: 5,
  pack: 6,
  unpack: 7,
  substreams: 8,
  size: 9,
  digests: 10,
  folder: 11,
  unpackSizes: 12,
  unpackCount: 13,
  emptyStream: 14,
  names: 17,
  encodedHeader: 23,
};
const METHOD = {
  copy: '00',
  lzma2: '21',
  lzma: '030101',
  x86: '03030103',
  x86New: '04',
  deflate: '040108',
  bzip2: '040202',
  aes: '06f10701',
};
const MAX_CODERS = 8;

interface Coder {
  readonly method: string;
  readonly properties: Uint8Array;
}

/** Compressed data that are decoded as one. */
interface Folder {
  /** In the order in which they decode. */
  readonly coders: Coder[];
  start: number;
  packedSize: number;
  size: number;
  hasDigest: boolean;
  /** Sizes of the files in it. */
  files: number[];
}

export interface SevenZipFile {
  readonly name: string;
  /** Index of the folder of `folders` that holds it, and where in its output. */
  readonly folder: number;
  readonly offset: number;
  readonly size: number;
}

export interface SevenZipArchive {
  readonly files: SevenZipFile[];
  /** Behind the last byte of the archive. */
  readonly end: number;
  /** Decodes a folder. */
  open(folder: number, budget: ExpansionBudget): ExpandedSource;
}

/** @throws {MemberError} where the archive cannot be read */
export function readSevenZip(source: ByteSource, budget: ExpansionBudget): SevenZipArchive {
  try {
    const start = new Cursor(source, 12);
    const offset = HEADER_BYTES + start.uint64('the place of the header');
    const size = start.uint64('the size of the header');
    if (offset + size > source.size || size > LIMITS.centralDirectory) {
      throw new MemberError(
        'broken-archive',
        `expected a header of ${size} bytes at byte ${offset}, found ${source.size} bytes`,
        12,
      );
    }
    const { folders, names } =
      size === 0 ? { folders: [], names: [] } : readHeader(source, new WindowSource(source, offset, size), budget);
    return {
      files: placeFiles(folders, names),
      end: offset + size,
      open: (folder, spent) => openFolder(source, folders[folder], spent),
    };
  } catch (error) {
    throw error instanceof OutOfBytes ? new MemberError('broken-archive', error.message, error.offset) : error;
  }
}

interface Header {
  folders: Folder[];
  /** Of the files that are not empty, in order. */
  names: string[];
}

function readHeader(source: ByteSource, header: ByteSource, budget: ExpansionBudget): Header {
  let window = header;
  for (let depth = 0; depth < LIMITS.nesting; depth += 1) {
    const reader = new Reader(new Cursor(window));
    const id = reader.number();
    if (id === ID.header) {
      return reader.header();
    }
    if (id !== ID.encodedHeader) {
      throw reader.broken(`expected a header, found ${id}`);
    }
    const [folder] = reader.streams();
    if (folder === undefined || folder.size > LIMITS.centralDirectory) {
      throw reader.broken('expected one packed header, found none or a larger one than is read');
    }
    const expanded = openFolder(source, folder, budget);
    const fault = expanded.settle();
    if (fault !== null) {
      throw new MemberError(fault.id, fault.message, fault.offset);
    }
    window = expanded;
  }
  throw new MemberError('limit-exceeded', `headers are packed more than ${LIMITS.nesting} times`);
}

class Reader {
  readonly #cursor: Cursor;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  broken(message: string): MemberError {
    return new MemberError('broken-archive', message, this.#cursor.position);
  }

  /** A number of up to nine bytes: the high bits of the first tell how many follow. */
  number(): number {
    const first = this.#cursor.uint8('a number');
    let value = 0;
    let mask = 0x80;
    for (let at = 0; at < 8; at += 1, mask >>= 1) {
      if ((first & mask) === 0) {
        return value + (first & (mask - 1)) * 2 ** (8 * at);
      }
      value += this.#cursor.uint8('a number') * 2 ** (8 * at);
    }
    return value;
  }

  #count(what: string): number {
    const count = this.number();
    if (count > LIMITS.archiveEntries) {
      throw new MemberError(
        'limit-exceeded',
        `${count} ${what}, more than ${LIMITS.archiveEntries}`,
        this.#cursor.position,
      );
    }
    return count;
  }

  #bits(count: number): boolean[] {
    const bytes = this.#cursor.bytes(Math.ceil(count / 8), 'bits');
    return Array.from({ length: count }, (_, at) => ((bytes[at >> 3] >> (7 - (at & 7))) & 1) === 1);
  }

  /** Which of `count` have a CRC; the CRCs themselves are passed over. */
  #digests(count: number): boolean[] {
    const all = this.#cursor.uint8('digests') !== 0;
    const defined = all ? Array.from({ length: count }, () => true) : this.#bits(count);
    this.#cursor.skip(4 * defined.filter(Boolean).length, 'digests');
    return defined;
  }

  #expect(id: number, wanted: number): void {
    if (id !== wanted) {
      throw this.broken(`expected property ${wanted}, found ${id}`);
    }
  }

  header(): Header {
    let folders: Folder[] = [];
    let names: string[] = [];
    for (let id = this.number(); id !== ID.end; id = this.number()) {
      if (id === ID.mainStreams) {
        folders = this.streams();
      } else {
        this.#expect(id, ID.files);
        names = this.#files();
      }
    }
    return { folders, names };
  }

  streams(): Folder[] {
    let packed: number[] = [];
    let start = HEADER_BYTES;
    let folders: Folder[] = [];
    for (let id = this.number(); id !== ID.end; id = this.number()) {
      if (id === ID.pack) {
        start += this.number();
        packed = this.#packSizes();
      } else if (id === ID.unpack) {
        folders = this.#folders();
      } else {
        this.#expect(id, ID.substreams);
        this.#substreams(folders);
      }
    }
    for (const [index, folder] of folders.entries()) {
      folder.start = start;
      folder.packedSize = packed[index] ?? 0;
      start += folder.packedSize;
    }
    return folders;
  }

  #packSizes(): number[] {
    const count = this.#count('packed streams');
    let sizes: number[] = [];
    for (let id = this.number(); id !== ID.end; id = this.number()) {
      if (id === ID.size) {
        sizes = Array.from({ length: count }, () => this.number());
      } else {
        this.#expect(id, ID.digests);
        this.#digests(count);
      }
    }
    return sizes;
  }

  #folders(): Folder[] {
    this.#expect(this.number(), ID.folder);
    const count = this.#count('folders');
    if (this.#cursor.uint8('a flag') !== 0) {
      throw this.broken('folders that are described elsewhere are not read');
    }
    const folders = Array.from({ length: count }, () => this.#folder());
    this.#expect(this.number(), ID.unpackSizes);
    for (const folder of folders) {
      // Of each coder's output, in the order they are listed; that of the last to decode is the folder's.
      const sizes = folder.coders.map(() => this.number());
      folder.size = Math.max(0, ...sizes);
      folder.files = [folder.size];
    }
    for (let id = this.number(); id !== ID.end; id = this.number()) {
      this.#expect(id, ID.digests);
      for (const [index, defined] of this.#digests(count).entries()) {
        folders[index].hasDigest = defined;
      }
    }
    return folders;
  }

  #folder(): Folder {
    const count = this.number();
    if (count === 0 || count > MAX_CODERS) {
      throw this.broken(`expected up to ${MAX_CODERS} coders, found ${count}`);
    }
    const coders = Array.from({ length: count }, () => this.#coder());
    const next = new Map<number, number>();
    const bound = new Set<number>();
    for (let left = count - 1; left > 0; left -= 1) {
      const input = this.number();
      next.set(this.number(), input);
      bound.add(input);
    }
    const order: Coder[] = [];
    let at = coders.findIndex((_, index) => !bound.has(index));
    while (at >= 0 && coders[at] !== undefined && order.length <= count) {
      order.push(coders[at]);
      at = next.get(at) ?? -1;
    }
    if (order.length !== count) {
      throw this.broken('coders that do not form a chain');
    }
    return { coders: order, start: 0, packedSize: 0, size: 0, hasDigest: false, files: [] };
  }

  #coder(): Coder {
    const flags = this.#cursor.uint8('a coder');
    const method = Buffer.from(this.#cursor.bytes(flags & 15, 'a method')).toString('hex');
    if ((flags & 0x10) !== 0) {
      throw new MemberError(
        'unsupported-compression',
        `method ${method} of several streams is not read`,
        this.#cursor.position,
      );
    }
    const length = (flags & 0x20) !== 0 ? this.number() : 0;
    if (length > 256) {
      throw this.broken(`expected up to 256 bytes of properties, found ${length}`);
    }
    return { method, properties: this.#cursor.bytes(length, 'properties').slice() };
  }

  #substreams(folders: Folder[]): void {
    let id = this.number();
    let counts = folders.map(() => 1);
    if (id === ID.unpackCount) {
      counts = folders.map(() => this.#count('files'));
      id = this.number();
    }
    for (const [index, folder] of folders.entries()) {
      const sizes = id === ID.size ? Array.from({ length: Math.max(0, counts[index] - 1) }, () => this.number()) : [];
      const last = folder.size - sizes.reduce((sum, size) => sum + size, 0);
      folder.files = counts[index] === 0 ? [] : [...sizes, Math.max(0, last)];
    }
    id = id === ID.size ? this.number() : id;
    if (id === ID.digests) {
      this.#digests(
        folders.reduce((sum, folder, index) => sum + (counts[index] === 1 && folder.hasDigest ? 0 : counts[index]), 0),
      );
      id = this.number();
    }
    this.#expect(id, ID.end);
  }

  #files(): string[] {
    const count = this.#count('files');
    let names: string[] = [];
    let empty: boolean[] = [];
    for (let id = this.number(); id !== ID.end; id = this.number()) {
      const size = this.number();
      const end = this.#cursor.position + size;
      if (id === ID.emptyStream) {
        empty = this.#bits(count);
      } else if (id === ID.names) {
        this.#cursor.skip(1, 'a flag');
        names = Buffer.from(this.#cursor.bytes(size - 1, 'names'))
          .toString('utf16le')
          .split('\0');
      }
      this.#cursor.skip(end - this.#cursor.position, 'a property');
    }
    return Array.from({ length: count }, (_, at) => names[at] ?? `${at}`).filter((_, at) => !empty[at]);
  }
}

function placeFiles(folders: readonly Folder[], names: readonly string[]): SevenZipFile[] {
  const files: SevenZipFile[] = [];
  for (const [folder, { files: sizes }] of folders.entries()) {
    let offset = 0;
    for (const size of sizes) {
      files.push({ name: names[files.length] ?? `@${files.length}`, folder, offset, size });
      offset += size;
    }
  }
  return files;
}

function openFolder(source: ByteSource, folder: Folder, budget: ExpansionBudget): ExpandedSource {
  if (folder.start + folder.packedSize > source.size) {
    throw new MemberError(
      'broken-archive',
      `expected ${folder.packedSize} bytes of packed data, found fewer`,
      folder.start,
    );
  }
  const decoder: Decoder = (cursor) =>
    folder.coders.slice(1).reduce(filter, decode(folder.coders[0], cursor, folder.size));
  return new ExpandedSource(new WindowSource(source, folder.start, folder.packedSize), decoder, { budget });
}

/** The first decoder of a folder. */
function decode({ method, properties }: Coder, cursor: Cursor, size: number): ReturnType<Decoder> {
  switch (method) {
    case METHOD.copy:
      return copy(cursor);
    case METHOD.lzma2:
      return readLzma2(
        cursor,
        properties[0] >= 40 ? 0xffffffff : (2 | (properties[0] & 1)) * 2 ** ((properties[0] >> 1) + 11),
      );
    case METHOD.lzma:
      return lzma(cursor, properties, size);
    case METHOD.deflate:
      return inflate(cursor);
    case METHOD.bzip2:
      return bunzip2(cursor);
    case METHOD.aes:
      throw new MemberError('encrypted-member', 'the archive is encrypted');
    default:
      throw new DecodeError('unsupported-compression', `method ${method} of 7z is not read`, cursor.position);
  }
}

/** Another decoder behind the first. */
function filter(pieces: ReturnType<Decoder>, { method }: Coder): ReturnType<Decoder> {
  if (method === METHOD.x86 || method === METHOD.x86New) {
    return unfilterX86(pieces);
  }
  if (method === METHOD.copy) {
    return pieces;
  }
  throw method === METHOD.aes
    ? new MemberError('encrypted-member', 'the archive is encrypted')
    : new DecodeError('unsupported-compression', `filter ${method} of 7z is not read`, 0);
}

function* copy(cursor: Cursor): ReturnType<Decoder> {
  while (cursor.left > 0) {
    yield cursor.bytes(Math.min(cursor.left, 1 << 16), 'stored data');
  }
}

function* lzma(cursor: Cursor, properties: Uint8Array, size: number): ReturnType<Decoder> {
  if (properties.length < 5) {
    throw new DecodeError(
      'broken-archive',
      `expected 5 bytes of LZMA properties, found ${properties.length}`,
      cursor.position,
    );
  }
  const dictionary = new DataView(properties.buffer, properties.byteOffset).getUint32(1, true);
  const decoder = new Lzma(readProperties(properties[0], cursor), dictionary);
  try {
    yield* decoder.decode(cursor, size);
  } catch (error) {
    yield decoder.history.take();
    throw error;
  }
  yield decoder.history.take();
}
