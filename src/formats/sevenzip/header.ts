/**
 * The header of a 7z archive: which folders of compressed data there are, how each is packed, and what the files in them
 * are called. It decodes nothing.
 *
 * Source: 7-Zip 24.09, DOC/7zFormat.txt.
 */

import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { MemberError } from '../member-error.ts';

export const HEADER_BYTES = 32;
export const ID = {
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

export interface Coder {
  readonly method: string;
  readonly properties: Uint8Array;
}

/** Compressed data that are decoded as one. */
export interface Folder {
  /** In the order in which they decode. */
  readonly coders: Coder[];
  start: number;
  packedSize: number;
  size: number;
  hasDigest: boolean;
  /** Sizes of the files in it. */
  files: number[];
}

export interface Header {
  folders: Folder[];
  /** Of the files that are not empty, in order. */
  names: string[];
}

export class HeaderReader {
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

  #count(what: string, most: number = LIMITS.archiveEntries): number {
    const count = this.number();
    if (count > most) {
      throw new MemberError('limit-exceeded', `${count} ${what}, more than ${most}`, this.#cursor.position);
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
    const count = this.#count('coders of a folder', LIMITS.coders);
    if (count === 0) {
      throw this.broken('expected coders of a folder, found none');
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
    const length = (flags & 0x20) !== 0 ? this.#count('bytes of properties', LIMITS.coderProperties) : 0;
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
      if (last < 0) {
        throw this.broken(`expected files of ${folder.size} bytes together, found ${folder.size - last}`);
      }
      folder.files = counts[index] === 0 ? [] : [...sizes, last];
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
        if (this.#cursor.uint8('a flag') !== 0) {
          throw this.broken('names that are described elsewhere are not read');
        }
        names = Buffer.from(this.#cursor.bytes(size - 1, 'names'))
          .toString('utf16le')
          .split('\0');
      }
      this.#cursor.skip(end - this.#cursor.position, 'a property');
    }
    return Array.from({ length: count }, (_, at) => names[at] ?? `${at}`).filter((_, at) => !empty[at]);
  }
}
