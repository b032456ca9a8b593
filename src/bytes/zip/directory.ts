/**
 * The central directory of a zip archive, read by range: a 5 GB archive costs its last pages. It says what the
 * directory says; which entry a reader opens, and whether two readers could disagree, is decided elsewhere.
 *
 * torch/archive/miniz-directory.ts reads the same records a second time, on purpose: this reader looks for every entry that some
 * reader could take, that one repeats miniz, mistakes included, to say what torch does. Sharing the steps would let a
 * correction here change torch's answer. The layout (signatures, lengths) stands here alone.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central header), 4.3.14 to
 * 4.3.16 (end records), 4.5.3 (zip64 extra field).
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../cursor.ts';
import type { ByteSource } from '../source.ts';
import { END_BYTES, findEndRecords } from './end-record.ts';

export { findEndRecords };

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const ZIP64_END_SIGNATURE = 0x06064b50;
export const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
export const LOCATOR_BYTES = 20;
const ZIP64_EXTRA = 0x0001;

export const STORED = 0;
export const DEFLATED = 8;

export interface ZipEntry {
  /** Place in the central directory, from 0. */
  readonly index: number;
  /** The name as it is written; compare these bytes, not the text. */
  readonly nameBytes: Uint8Array;
  /** The name for people: UTF-8 where it is valid, else Latin-1. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  /** Bytes. */
  readonly compressedSize: number;
  readonly size: number;
  /**
   * Of the local header, in bytes from the start of the source; negative where the archive is shifted by more than its
   * directory says, and zipfile opens all members but that one.
   */
  readonly localOffset: number;
  /** Of the central header. */
  readonly centralOffset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory lies, and what the end record counts. */
  readonly offset: number;
  readonly size: number;
  readonly declaredEntries: number;
  /** Of the end record, and of what follows the archive (a comment included in `endBytes`). */
  readonly endOffset: number;
  readonly endBytes: number;
  /** Bytes before the archive that shift every offset it holds: 0 for an honest one, negative where some are missing. */
  readonly shift: number;
  /** Bytes between where the directory should end, by its own offsets, and its end record: 0 for an honest one. */
  readonly gap: number;
}

/** The archive cannot be read. `offset` is in bytes from the start of the source. */
export class ZipError extends Error {
  readonly id = 'broken-archive';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface EndRecord {
  offset: number;
  bytes: number;
  entries: number;
  /** Exact: with what the entries say, a number beyond 2**53 may still make a place in the file. */
  directoryOffset: bigint;
  directorySize: number;
}

/**
 * Reads the central directory that an end record names.
 * @param record offset of the end record; the last one where none is given
 * @param moved whether the directory is taken to end at its end record, wherever its offset says: readers differ
 * @throws {ZipError} where there is none, or it cannot be read
 */
export function readZipDirectory(source: ByteSource, record?: number, moved = false): ZipDirectory {
  const last = record ?? findEndRecords(source)[0];
  if (last === undefined) {
    throw new ZipError('expected an end-of-central-directory record in the last 64 KiB, found none', source.size);
  }
  const end = readEndRecord(source, last);
  if (end.directorySize > LIMITS.centralDirectory || end.entries > LIMITS.archiveEntries) {
    throw new ZipError(
      `a central directory of ${end.directorySize} bytes and ${end.entries} entries is too large`,
      last,
    );
  }
  if (end.directorySize > end.offset) {
    throw new ZipError(
      `expected the central directory before its end record at byte ${last}, found it overlapping`,
      last,
    );
  }
  const gap = BigInt(end.offset - end.directorySize) - end.directoryOffset;
  const direct = !moved && (startsCentral(source, Number(end.directoryOffset)) || end.entries === 0);
  const shift = direct ? 0n : gap;
  const offset = Number(end.directoryOffset + shift);
  return {
    entries: readEntries(source, offset, end, shift),
    offset,
    size: end.directorySize,
    declaredEntries: end.entries,
    endOffset: last,
    endBytes: end.bytes,
    shift: Number(shift),
    gap: Number(gap),
  };
}

/** Archives that lie one behind another from the first byte on, at most `most` of them: each whole in itself. */
export function splitArchives(source: ByteSource, most: number = LIMITS.members): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  let start = 0;
  for (let at = 0; at < source.size && found.length < most; at += LIMITS.window - END_BYTES) {
    const window = Buffer.from(source.read(at, LIMITS.window));
    for (let place = window.indexOf(signature); place >= 0; place = window.indexOf(signature, place + 4)) {
      const offset = at + place;
      if (offset < start || offset + END_BYTES > source.size || found.length >= most) {
        continue;
      }
      const end = readEndRecord(source, offset);
      if (end.directoryOffset === BigInt(end.offset - end.directorySize - start)) {
        found.push({ start, end: offset + end.bytes });
        start = offset + end.bytes;
        if (Buffer.from(source.read(start, 4)).toString('latin1') !== 'PK\x03\x04') {
          return found;
        }
      }
    }
  }
  return found;
}

function startsCentral(source: ByteSource, offset: number): boolean {
  return Buffer.from(source.read(offset, 4)).toString('latin1') === 'PK\x01\x02';
}

/** The end record at `offset`, with the zip64 record in place of it where one is announced. */
function readEndRecord(source: ByteSource, offset: number): EndRecord {
  const record = Buffer.from(source.read(offset, END_BYTES));
  const end: EndRecord = {
    offset,
    bytes: END_BYTES + record.readUInt16LE(20), // comment
    entries: record.readUInt16LE(10), // 4, 6: disks; 8: entries on this disk
    directorySize: record.readUInt32LE(12),
    directoryOffset: BigInt(record.readUInt32LE(16)),
  };
  return readZip64End(source, end) ?? end;
}

function readZip64End(source: ByteSource, end: EndRecord): EndRecord | null {
  if (end.offset < LOCATOR_BYTES) {
    return null;
  }
  const locator = Buffer.from(source.read(end.offset - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) {
    return null;
  }
  const named = Number(locator.readBigUInt64LE(8)); // 4: disk, 16: disks
  // In an archive that has been moved the offset is short; a record without extensions lies right before its locator.
  const offset = [end.offset - LOCATOR_BYTES - 56, named].find((place) => isZip64End(source, place, end.offset));
  if (offset === undefined) {
    return null;
  }
  const record = Buffer.from(source.read(offset, 56));
  return {
    ...end,
    offset, // the directory ends where the zip64 record begins
    entries: Number(record.readBigUInt64LE(32)), // 4: size, 12: versions, 16: disks, 24: entries on this disk
    directorySize: Number(record.readBigUInt64LE(40)),
    directoryOffset: record.readBigUInt64LE(48),
  };
}

function isZip64End(source: ByteSource, offset: number, before: number): boolean {
  const record = offset >= 0 && offset + 56 <= before ? Buffer.from(source.read(offset, 56)) : null;
  return record?.length === 56 && record.readUInt32LE(0) === ZIP64_END_SIGNATURE;
}

function readEntries(source: ByteSource, offset: number, end: EndRecord, shift: bigint): ZipEntry[] {
  const cursor = new Cursor(source, offset);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < end.entries; index += 1) {
    const entry = readCentralHeader(cursor, index, shift);
    entries.push(entry);
  }
  return entries;
}

function readCentralHeader(cursor: Cursor, index: number, shift: bigint): ZipEntry {
  const centralOffset = cursor.position;
  if (cursor.left < 46) {
    throw new ZipError(`expected 46 bytes of central header ${index}, found ${cursor.left}`, centralOffset);
  }
  const header = Buffer.from(cursor.bytes(46, 'a central header'));
  const signature = header.readUInt32LE(0);
  if (signature !== CENTRAL_SIGNATURE) {
    throw new ZipError(
      `expected the signature of central header ${index}, found 0x${signature.toString(16)}`,
      centralOffset,
    );
  }
  const nameLength = header.readUInt16LE(28);
  const extraLength = header.readUInt16LE(30);
  const commentLength = header.readUInt16LE(32);
  if (cursor.left < nameLength + extraLength + commentLength) {
    throw new ZipError(`expected the fields of central header ${index}, found the end of the file`, centralOffset);
  }
  const nameBytes = cursor.bytes(nameLength, 'an entry name');
  const extra = Buffer.from(cursor.bytes(extraLength, 'an extra field'));
  cursor.skip(commentLength, 'an entry comment');
  const wide = readZip64Extra(extra, header);
  return {
    index,
    nameBytes,
    name: decodeName(nameBytes),
    flags: header.readUInt16LE(8), // 4: made by, 6: needed
    method: header.readUInt16LE(10), // 12: time, 14: date
    crc32: header.readUInt32LE(16),
    compressedSize: Number(wide.compressedSize),
    size: Number(wide.size),
    localOffset: Number(wide.localOffset + shift), // 34: disk, 36: attributes, 38: external attributes
    centralOffset,
  };
}

/** The 32-bit fields of a central header, each replaced by its zip64 extra field where it is all ones. */
function readZip64Extra(extra: Buffer, header: Buffer): { size: bigint; compressedSize: bigint; localOffset: bigint } {
  const fields = {
    size: BigInt(header.readUInt32LE(24)),
    compressedSize: BigInt(header.readUInt32LE(20)),
    localOffset: BigInt(header.readUInt32LE(42)),
  };
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    if (id === ZIP64_EXTRA) {
      let field = at + 4;
      for (const key of ['size', 'compressedSize', 'localOffset'] as const) {
        if (fields[key] === 0xffffffffn && field + 8 <= Math.min(at + 4 + length, extra.length)) {
          fields[key] = extra.readBigUInt64LE(field);
          field += 8;
        }
      }
      return fields;
    }
    at += 4 + length;
  }
  return fields;
}

/** The text of an entry name: UTF-8 where it is valid, else Latin-1. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

/**
 * Where the data of an entry begin: behind its local header, whose own name and extra lengths count.
 * @throws {ZipError} where no local header is there
 */
export function dataOffset(source: ByteSource, entry: ZipEntry): number {
  if (entry.localOffset < 0) {
    const found = `found it ${-entry.localOffset} bytes before it`;
    throw new ZipError(`expected the local header of ${entry.name} in the file, ${found}`, entry.localOffset);
  }
  const header = Buffer.from(source.read(entry.localOffset, 30));
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
    throw new ZipError(`expected the local header of ${entry.name}, found other bytes`, entry.localOffset);
  }
  return entry.localOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
