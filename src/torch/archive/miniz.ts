/**
 * A zip archive as torch reads it: PyTorchStreamReader over miniz. What counts here is what that reader does, field by
 * field: the central directory decides, local headers give only two lengths, checksums are never compared, names are
 * found by a sort and a binary search that ignore case. It knows nothing of pickles. It stays apart from
 * bytes/zip/directory.ts and formats/zip/members.ts on purpose (miniz-directory.ts says why).
 *
 * Source: third_party/miniz-3.0.2/miniz.c (mz_zip_locate_file_binary_search,
 * mz_zip_reader_extract_to_mem_no_alloc1, mz_zip_reader_is_file_supported) and
 * caffe2/serialize/inline_container.cc (PyTorchStreamReader) of torch 1.13 to 2.15.
 */

import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import { DecodeError } from '../../bytes/decoders/decoder.ts';
import { inflate } from '../../bytes/decoders/inflate.ts';
import { BufferSource, type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import { DEFLATED, LOCAL_SIGNATURE, STORED } from '../../bytes/zip/directory.ts';
import { refuse, Undecided } from '../faults.ts';
import { decodeUtf8 } from '../unpickler/utf8.ts';
import { CORRUPT, failed, LOCAL_BYTES, type Record, readDirectory } from './miniz-directory.ts';

/** Bytes of a name that reach torch (MZ_ZIP_MAX_ARCHIVE_FILENAME_SIZE, with the closing zero). */
const NAME_BYTES = 511;

const ASCII = /^[\0-\x7f]*$/;

export class MinizArchive {
  readonly #source: ByteSource;
  readonly records: readonly Record[];
  /** The name of the first entry up to its first slash, and that slash. */
  readonly prefix: string;
  readonly #index: ReadonlyMap<string, number> | null;
  #sorted: number[] | null = null;
  /** Bytes of deflated tensor data that may still be expanded to see whether they can be. */
  #checks: number = LIMITS.torchInflated;
  readonly #keys: readonly string[];

  /** @throws {Refusal} RuntimeError, where torch cannot open the archive */
  constructor(source: ByteSource, miniz: '2' | '3') {
    this.#source = source;
    this.records = readDirectory(source, miniz);
    const [first] = this.records;
    if (first === undefined) {
      refuse('RuntimeError', 'archive does not contain any files');
    }
    const slash = first.name.indexOf('/');
    if (slash < 0) {
      refuse('RuntimeError', `file in archive is not in a subdirectory: ${first.name}`);
    }
    this.prefix = first.name.slice(0, slash + 1);
    this.#keys = this.records.map((record) => lower(record.name));
    const index = new Map(this.#keys.map((key, at) => [key, at]));
    this.#index = index.size === this.#keys.length ? index : null;
  }

  /**
   * Names below the prefix, as `getAllRecords` lists them.
   * @throws {Refusal} where an entry lies elsewhere
   */
  names(): string[] {
    const prefix = cString(this.prefix);
    const names = this.records.map((record) => {
      const shown = cString(record.name.slice(0, NAME_BYTES));
      if (!shown.startsWith(prefix)) {
        refuse('RuntimeError', `file in archive is not in a subdirectory ${prefix}: ${shown}`);
      }
      return shown.slice(this.prefix.length);
    });
    // The whole list becomes Python text before anyone looks at it.
    return names.map((name) => (ASCII.test(name) ? name : decodeUtf8(Buffer.from(name, 'latin1'), false)));
  }

  /** The record that torch opens under `name`, or undefined. */
  find(name: string): Record | undefined {
    const key = lower(cString(`${this.prefix}${name}`));
    const at = this.#index === null ? this.#search(key) : this.#index.get(key);
    return at === undefined ? undefined : this.records[at];
  }

  /**
   * The content of a record.
   * @throws {Refusal} RuntimeError, where torch cannot read it
   */
  open(name: string): ByteSource {
    const record = this.stat(name);
    const start = this.#dataOffset(name, record);
    if (start === null) {
      return new BufferSource(new Uint8Array(0));
    }
    if (record.method === STORED) {
      return new WindowSource(this.#source, start, record.size);
    }
    return this.#inflate(name, record, start);
  }

  /** Checks that a record of tensor data can be read; its bytes are not. @returns its size in bytes */
  check(name: string): number {
    const record = this.stat(name);
    const start = this.#dataOffset(name, record);
    // Deflated tensor data are rare and small; beyond the budget they are taken to be sound.
    if (start !== null && record.method === DEFLATED && record.size <= this.#checks) {
      this.#checks -= record.size;
      this.#inflate(name, record, start);
    }
    return record.size;
  }

  /** The record, after what torch asks of its directory entry. */
  stat(name: string): Record {
    const record = this.find(name) ?? failed(`locating file ${name}`, 'file not found');
    const what = `retrieving file meta-data for ${name}`;
    if (record.broken) {
      failed(what, CORRUPT);
    }
    if (record.method !== STORED && record.method !== DEFLATED) {
      failed(what, 'unsupported method');
    }
    if ((record.flags & 0x41) !== 0) {
      failed(what, 'unsupported encryption');
    }
    if ((record.flags & 0x20) !== 0) {
      failed(what, 'unsupported feature');
    }
    return record;
  }

  /** Where the data begin; null where miniz reads none. */
  #dataOffset(name: string, record: Record): number | null {
    if (record.directory && record.size > 0) {
      throw new Undecided(`torch leaves the memory of ${name} as it finds it: the entry is marked as a folder`);
    }
    if (record.directory || record.compressedSize === 0) {
      if (record.size > 0) {
        throw new Undecided(`torch leaves the memory of ${name} as it finds it: the entry has no data`);
      }
      return null;
    }
    const header = Buffer.from(this.#source.read(record.localOffset, LOCAL_BYTES));
    if (header.length < LOCAL_BYTES) {
      failed(`reading file ${name}`, 'file read failed');
    }
    if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
      failed(`reading file ${name}`, CORRUPT);
    }
    const start = record.localOffset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + record.compressedSize > this.#source.size) {
      failed(`reading file ${name}`, CORRUPT);
    }
    if (record.method === STORED && start + record.size > this.#source.size) {
      failed(`reading file ${name}`, 'file read failed');
    }
    return start;
  }

  #inflate(name: string, record: Record, start: number): ByteSource {
    if (record.compressedSize > LIMITS.expandedBytes) {
      throw new Undecided(`${name} has ${record.compressedSize} bytes compressed, more than this tool reads`);
    }
    if (record.size > LIMITS.expandedBytes || record.size > record.compressedSize * LIMITS.expansionRatio + 1024) {
      throw new Undecided(`${name} expands to ${record.size} bytes, more than this tool reads`);
    }
    const { bytes, broken } = inflated(new WindowSource(this.#source, start, record.compressedSize), record.size);
    if (bytes.length === record.size) {
      return new BufferSource(bytes);
    }
    if (!broken) {
      failed(`reading file ${name}`, 'unexpected decompressed size');
    }
    throw new Undecided(`torch leaves the end of the memory of ${name} as it finds it: the data break off`);
  }

  /** mz_zip_locate_file_binary_search: which of several records of one name is found depends on the sort. */
  #search(key: string): number | undefined {
    this.#sorted ??= heapSort(this.#keys);
    let low = 0;
    let high = this.#sorted.length - 1;
    while (low <= high) {
      const middle = low + ((high - low) >> 1);
      const found = this.#keys[this.#sorted[middle]];
      if (found === key) {
        return this.#sorted[middle];
      }
      if (found < key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return undefined;
  }
}

/**
 * The first `size` bytes that a deflate stream gives. What does not fit is lost without an error, and so is a break:
 * miniz sets none where deflate fails (`mz_zip_reader_extract_to_mem_no_alloc1`).
 */
function inflated(packed: ByteSource, size: number): { bytes: Uint8Array; broken: boolean } {
  const bytes = new Uint8Array(size);
  let filled = 0;
  try {
    for (const piece of inflate(new Cursor(packed))) {
      const fitting = piece.subarray(0, size - filled);
      bytes.set(fitting, filled);
      filled += fitting.length;
      if (fitting.length < piece.length) {
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof OutOfBytes)) {
      throw error;
    }
    return { bytes: bytes.subarray(0, filled), broken: true };
  }
  return { bytes: bytes.subarray(0, filled), broken: false };
}

/** ASCII letters only, as miniz lowers them. */
const lower = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const cString = (name: string): string => (name.includes('\0') ? name.slice(0, name.indexOf('\0')) : name);

/** mz_zip_reader_sort_central_dir_offsets_by_filename: a heap sort, which keeps no order among equal names. */
function heapSort(keys: readonly string[]): number[] {
  const order = keys.map((_, index) => index);
  for (let start = (keys.length - 2) >> 1; start >= 0; start -= 1) {
    siftDown(keys, order, start, keys.length);
  }
  for (let end = keys.length - 1; end > 0; end -= 1) {
    [order[0], order[end]] = [order[end], order[0]];
    siftDown(keys, order, 0, end);
  }
  return order;
}

function siftDown(keys: readonly string[], order: number[], start: number, end: number): void {
  for (let root = start; ; ) {
    let child = root * 2 + 1;
    if (child >= end) {
      return;
    }
    if (child + 1 < end && keys[order[child]] < keys[order[child + 1]]) {
      child += 1;
    }
    if (!(keys[order[root]] < keys[order[child]])) {
      return;
    }
    [order[root], order[child]] = [order[child], order[root]];
    root = child;
  }
}
