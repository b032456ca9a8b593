/**
 * A zip archive as torch reads it: PyTorchStreamReader over miniz. What counts here is what that reader does, field by
 * field: the central directory decides, local headers give only two lengths, checksums are never compared, names are
 * found by a sort and a binary search that ignore case. It knows nothing of pickles.
 *
 * Source: third_party/miniz-3.0.2/miniz.c (mz_zip_reader_read_central_dir, mz_zip_reader_locate_header_sig,
 * mz_zip_locate_file_binary_search, mz_zip_reader_extract_to_mem_no_alloc1, mz_zip_reader_is_file_supported) and
 * caffe2/serialize/inline_container.cc (PyTorchStreamReader) of torch 1.13 to 2.15.
 */
import { BufferSource, type ByteSource, WindowSource } from '../bytes/source.ts';
import { DEFLATED, LOCAL_SIGNATURE, STORED } from '../bytes/zip-directory.ts';
import { LIMITS } from '../limits.ts';
import { refuse, Undecided } from './faults.ts';

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const ZIP64_END_BYTES = 56;
const ZIP64_LOCATOR_BYTES = 20;
const ALL_ONES = 0xffffffff;
/** The end record is looked for in windows of this size, from the end, until this far back. */
const SEARCH_WINDOW = 4096;
const SEARCH_REACH = 0xffff + END_BYTES;
/** Bytes of a name that reach torch (MZ_ZIP_MAX_ARCHIVE_FILENAME_SIZE, with the closing zero). */
const NAME_BYTES = 511;

const CORRUPT = 'invalid header or archive is corrupted';
const NO_DIRECTORY = 'failed finding central directory';

export interface Record {
  /** As torch sees it: one character a byte, cut at a zero and at 511 bytes. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  /** Bytes. */
  readonly size: number;
  readonly localOffset: number;
  readonly directory: boolean;
}

interface Directory {
  offset: number;
  size: number;
  entries: number;
  disk: number;
}

/** What PyTorchStreamReader says when miniz fails. */
const failed = (what: string, why: string): never =>
  refuse('RuntimeError', `PytorchStreamReader failed ${what}: ${why}`);
const unreadable = (why: string): never => failed('reading zip archive', why);

export class MinizArchive {
  readonly #source: ByteSource;
  readonly records: readonly Record[];
  /** The name of the first entry up to its first slash, and that slash. */
  readonly prefix: string;
  readonly #index: ReadonlyMap<string, number> | null;
  #sorted: number[] | null = null;
  readonly #keys: readonly string[];

  /** @throws {Refusal} RuntimeError, where torch cannot open the archive */
  constructor(source: ByteSource) {
    this.#source = source;
    this.records = readDirectory(source);
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
    return this.records.map((record) => {
      if (!record.name.startsWith(this.prefix)) {
        refuse('RuntimeError', `file in archive is not in a subdirectory ${this.prefix}: ${record.name}`);
      }
      return record.name.slice(this.prefix.length);
    });
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
    if (start !== null && record.method === DEFLATED) {
      this.#inflate(name, record, start);
    }
    return record.size;
  }

  /** The record, after what torch asks of its directory entry. */
  stat(name: string): Record {
    const record = this.find(name) ?? failed(`locating file ${name}`, 'file not found');
    const what = `retrieving file meta-data for ${name}`;
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
    if (record.size > LIMITS.expandedBytes || record.size > record.compressedSize * LIMITS.expansionRatio + 1024) {
      throw new Undecided(`${name} expands to ${record.size} bytes, more than this tool reads`);
    }
    const packed = this.#source.read(start, record.compressedSize);
    const bytes =
      inflate(packed, record.size) ?? failed(`reading file ${name}`, 'decompression failed or archive is corrupted');
    if (bytes.length !== record.size) {
      failed(`reading file ${name}`, 'unexpected decompressed size');
    }
    return new BufferSource(bytes);
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

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // Loaded only here: most archives are stored, and node:zlib costs start-up time.
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size + 1) });
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      return null;
    }
    throw error;
  }
}

/** ASCII letters only, as miniz lowers them. */
const lower = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const cString = (name: string): string => (name.includes('\0') ? name.slice(0, name.indexOf('\0')) : name);

/** mz_zip_reader_sort_central_dir_offsets_by_filename: a heap sort, which keeps no order among equal names. */
export function heapSort(keys: readonly string[]): number[] {
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

function readDirectory(source: ByteSource): Record[] {
  if (source.size < END_BYTES) {
    unreadable('not a ZIP archive');
  }
  const head = Buffer.from(source.read(0, 8)).toString('latin1');
  if (source.size > 8 && head === 'PYTORCH1') {
    refuse('RuntimeError', 'File is an unsupported archive format from the preview release.');
  }
  const end = findEnd(source) ?? unreadable(NO_DIRECTORY);
  const directory = readEnd(source, end);
  if (directory.size < directory.entries * CENTRAL_BYTES || directory.offset + directory.size > source.size) {
    unreadable(CORRUPT);
  }
  if (directory.size > LIMITS.centralDirectory || directory.entries > LIMITS.archiveEntries) {
    throw new Undecided(`a central directory of ${directory.size} bytes is more than this tool reads`);
  }
  return readEntries(source, directory);
}

/** The offset of the end record that miniz finds, or null. */
function findEnd(source: ByteSource): number | null {
  for (let at = Math.max(0, source.size - SEARCH_WINDOW); ; at -= SEARCH_WINDOW - 3) {
    // A window that would begin before the file is read at a nonsense offset, and fails.
    if (at < 0) {
      return null;
    }
    const window = Buffer.from(source.read(at, SEARCH_WINDOW));
    for (let index = window.length - 4; index >= 0; index -= 1) {
      if (window.readUInt32LE(index) === END_SIGNATURE && source.size - (at + index) >= END_BYTES) {
        return at + index;
      }
    }
    if (at === 0 || source.size - at >= SEARCH_REACH) {
      return null;
    }
  }
}

function readEnd(source: ByteSource, at: number): Directory {
  const record = Buffer.from(source.read(at, END_BYTES));
  const plain = {
    disk: record.readUInt16LE(4),
    directoryDisk: record.readUInt16LE(6),
    entriesHere: record.readUInt16LE(8),
    entries: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
  };
  const end = readZip64End(source, at) ?? plain;
  const { disk, directoryDisk } = end;
  if (end.entries !== end.entriesHere || ((disk | directoryDisk) !== 0 && (disk !== 1 || directoryDisk !== 1))) {
    unreadable('unsupported multidisk archive');
  }
  return end;
}

function readZip64End(
  source: ByteSource,
  at: number,
): (Directory & { directoryDisk: number; entriesHere: number }) | null {
  if (at < ZIP64_LOCATOR_BYTES + ZIP64_END_BYTES) {
    return null;
  }
  const locator = Buffer.from(source.read(at - ZIP64_LOCATOR_BYTES, ZIP64_LOCATOR_BYTES));
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) {
    return null;
  }
  const offset = Number(locator.readBigUInt64LE(8));
  if (offset > source.size - ZIP64_END_BYTES) {
    unreadable('not a ZIP archive');
  }
  const record = Buffer.from(source.read(offset, ZIP64_END_BYTES));
  if (record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    return null;
  }
  const end = {
    disk: record.readUInt32LE(16),
    directoryDisk: record.readUInt32LE(20),
    entriesHere: Number(record.readBigUInt64LE(24)),
    entries: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
  if (record.readBigUInt64LE(4) < BigInt(ZIP64_END_BYTES - 12)) {
    unreadable(CORRUPT);
  }
  if (locator.readUInt32LE(16) !== 1) {
    unreadable('unsupported multidisk archive');
  }
  if (end.entries > ALL_ONES || end.entriesHere > ALL_ONES) {
    unreadable('too many files');
  }
  if (end.size > ALL_ONES) {
    unreadable('unsupported central directory size');
  }
  return end;
}

function readEntries(source: ByteSource, directory: Directory): Record[] {
  const bytes = Buffer.from(source.read(directory.offset, directory.size));
  const records: Record[] = [];
  let at = 0;
  let wide = false;
  for (let index = 0; index < directory.entries; index += 1) {
    if (bytes.length - at < CENTRAL_BYTES || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      unreadable(CORRUPT);
    }
    const nameEnd = at + CENTRAL_BYTES + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    checkEntry(source, bytes, at, directory, { wide, extra: bytes.subarray(nameEnd, extraEnd) });
    wide ||= hasWideSizes(bytes, at) && findZip64(bytes.subarray(nameEnd, extraEnd)) !== null;
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) {
      unreadable(CORRUPT);
    }
    records.push(readEntry(bytes, at, nameEnd, bytes.subarray(nameEnd, extraEnd)));
    at = next;
  }
  return records;
}

const hasWideSizes = (bytes: Buffer, at: number): boolean =>
  bytes.readUInt32LE(at + 20) === ALL_ONES ||
  bytes.readUInt32LE(at + 24) === ALL_ONES ||
  bytes.readUInt32LE(at + 42) === ALL_ONES;

interface Extra {
  /** Whether an earlier entry had a zip64 field: miniz then looks at no further ones. */
  wide: boolean;
  extra: Buffer;
}

/** The sanity checks of mz_zip_reader_read_central_dir. */
function checkEntry(source: ByteSource, bytes: Buffer, at: number, directory: Directory, extra: Extra): void {
  const compressed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  if (!extra.wide && hasWideSizes(bytes, at)) {
    findZip64(extra.extra);
  }
  if (compressed !== ALL_ONES && size !== ALL_ONES) {
    // miniz reads four bytes here: the method and the time of day.
    const stored = bytes.readUInt32LE(at + 10) === 0;
    if ((stored && size !== compressed) || (size !== 0 && compressed === 0)) {
      unreadable(CORRUPT);
    }
  }
  const disk = bytes.readUInt16LE(at + 34);
  if (disk === 0xffff || (disk !== directory.disk && disk !== 1)) {
    unreadable('unsupported multidisk archive');
  }
  if (compressed !== ALL_ONES && bytes.readUInt32LE(at + 42) + LOCAL_BYTES + compressed > source.size) {
    unreadable(CORRUPT);
  }
  if ((bytes.readUInt16LE(at + 8) & 0x2000) !== 0) {
    unreadable('unsupported encryption');
  }
}

/** The zip64 field of an extra field; null where there is none. */
function findZip64(extra: Buffer): Buffer | null {
  for (let at = 0; at < extra.length; ) {
    if (extra.length - at < 4) {
      unreadable(CORRUPT);
    }
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) {
      unreadable(CORRUPT);
    }
    if (extra.readUInt16LE(at) === 1) {
      return extra.subarray(at + 4, at + 4 + length);
    }
    at += 4 + length;
  }
  return null;
}

function readEntry(bytes: Buffer, at: number, nameEnd: number, extra: Buffer): Record {
  const nameStart = at + CENTRAL_BYTES;
  const raw = bytes.toString('latin1', nameStart, Math.min(nameEnd, nameStart + NAME_BYTES));
  const sizes = {
    size: bytes.readUInt32LE(at + 24),
    compressedSize: bytes.readUInt32LE(at + 20),
    localOffset: bytes.readUInt32LE(at + 42),
  };
  const wide = hasWideSizes(bytes, at) ? findZip64(extra) : null;
  let field = 0;
  for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
    if (wide !== null && sizes[key] === ALL_ONES) {
      if (field + 8 > wide.length) {
        unreadable(CORRUPT);
      }
      sizes[key] = Number(wide.readBigUInt64LE(field));
      field += 8;
    }
  }
  return {
    name: cString(raw),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    ...sizes,
    directory: bytes[nameEnd - 1] === 0x2f || (bytes.readUInt32LE(at + 38) & 0x10) !== 0,
  };
}
