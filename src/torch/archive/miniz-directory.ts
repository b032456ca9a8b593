/**
 * The central directory of an archive as miniz reads it, with its sanity checks and its words. A second reading beside
 * bytes/zip/directory.ts, on purpose: what counts here is what miniz does, right or wrong, and not what may be there.
 *
 * Source: third_party/miniz-3.0.2/miniz.c of torch 2.6 and later, miniz-2.1.0 before (mz_zip_reader_read_central_dir,
 * mz_zip_reader_locate_header_sig, mz_zip_file_stat_internal).
 */

import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { CENTRAL_SIGNATURE } from '../../bytes/zip/directory.ts';
import { END_BYTES, LOCATOR_BYTES, ZIP64_END_SIGNATURE, ZIP64_LOCATOR_SIGNATURE } from '../../bytes/zip/end-record.ts';
import { refuse, Undecided } from '../faults.ts';

const END_SIGNATURE = 0x06054b50;
const CENTRAL_BYTES = 46;
export const LOCAL_BYTES = 30;
const ZIP64_END_BYTES = 56;
const ALL_ONES = 0xffffffff;
/** The end record is looked for in windows of this size, from the end, until this far back. */
const SEARCH_WINDOW = 4096;
const SEARCH_REACH = 0xffff + END_BYTES;
export const CORRUPT = 'invalid header or archive is corrupted';
const NO_DIRECTORY = 'failed finding central directory';

export interface Record {
  /** One character a byte. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  /** Bytes. */
  readonly size: number;
  readonly localOffset: number;
  readonly directory: boolean;
  /** Whether its zip64 field is too short: found out when the record is looked at. */
  readonly broken: boolean;
}

interface Directory {
  offset: number;
  size: number;
  entries: number;
  disk: number;
}

/** What PyTorchStreamReader says when miniz fails. */
export const failed = (what: string, why: string): never =>
  refuse('RuntimeError', `PytorchStreamReader failed ${what}: ${why}`);
const unreadable = (why: string): never => failed('reading zip archive', why);

/** @throws {Refusal} RuntimeError, where miniz gives up */
export function readDirectory(source: ByteSource, miniz: '2' | '3'): Record[] {
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
  return readEntries(source, directory, miniz);
}

/** The offset of the end record that miniz finds, or null. */
function findEnd(source: ByteSource): number | null {
  for (let at = Math.max(0, source.size - SEARCH_WINDOW); ; at -= SEARCH_WINDOW - 3) {
    // A window that would begin before the file is read at a nonsense offset, and fails.
    if (at < 0) {
      refuse('OSError', '[Errno 22] Invalid argument');
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
  if (at < LOCATOR_BYTES + ZIP64_END_BYTES) {
    return null;
  }
  const locator = Buffer.from(source.read(at - LOCATOR_BYTES, LOCATOR_BYTES));
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

function readEntries(source: ByteSource, directory: Directory, miniz: '2' | '3'): Record[] {
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
    checkEntry(source, bytes, at, directory, { wide, miniz, extra: bytes.subarray(nameEnd, extraEnd) });
    wide ||= hasWideSizes(bytes, at) && findZip64(bytes.subarray(nameEnd, extraEnd), true) !== null;
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
  miniz: '2' | '3';
}

/** The sanity checks of mz_zip_reader_read_central_dir. */
function checkEntry(source: ByteSource, bytes: Buffer, at: number, directory: Directory, extra: Extra): void {
  const compressed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  let offset = bytes.readUInt32LE(at + 42);
  if (hasWideSizes(bytes, at) && (extra.miniz === '3' || !extra.wide)) {
    const field = findZip64(extra.extra);
    const place = (compressed === ALL_ONES ? 8 : 0) + (size === ALL_ONES ? 8 : 0);
    if (extra.miniz === '3' && offset === ALL_ONES && field !== null && field.length >= place + 8) {
      offset = Number(field.readBigUInt64LE(place));
    }
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
  if (compressed !== ALL_ONES && offset + LOCAL_BYTES + compressed > source.size) {
    unreadable(CORRUPT);
  }
  if ((bytes.readUInt16LE(at + 8) & 0x2000) !== 0) {
    unreadable('unsupported encryption');
  }
}

/** The zip64 field of an extra field; null where there is none. @param lenient whether a broken field counts as none */
function findZip64(extra: Buffer, lenient = false): Buffer | null {
  for (let at = 0; at < extra.length; ) {
    const length = extra.length - at < 4 ? extra.length : extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) {
      return lenient ? null : unreadable(CORRUPT);
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
  const name = bytes.toString('latin1', nameStart, nameEnd);
  const sizes = {
    size: bytes.readUInt32LE(at + 24),
    compressedSize: bytes.readUInt32LE(at + 20),
    localOffset: bytes.readUInt32LE(at + 42),
  };
  const wide = hasWideSizes(bytes, at) ? findZip64(extra, true) : null;
  let broken = false;
  let field = 0;
  for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
    if (wide !== null && sizes[key] === ALL_ONES) {
      broken ||= field + 8 > wide.length;
      sizes[key] = broken ? 0 : Number(wide.readBigUInt64LE(field));
      field += 8;
    }
  }
  return {
    name,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    ...sizes,
    broken,
    directory: bytes[nameEnd - 1] === 0x2f || (bytes.readUInt32LE(at + 38) & 0x10) !== 0,
  };
}
