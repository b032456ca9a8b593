/**
 * The central directory of a zip archive, read by range: a 5 GB archive costs its last pages. It says what the
 * directory says; which entry a reader opens, and whether two readers could disagree, is decided elsewhere.
 *
 * torch/archive/miniz-directory.ts reads the same records a second time, on purpose: this reader looks for every entry that some
 * reader could take, that one repeats miniz, mistakes included, to say what torch does. Sharing the steps would let a
 * correction here change torch's answer. The layout (signatures, lengths) stands in this folder alone.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central header), 4.5.3
 * (zip64 extra field).
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../cursor.ts';
import type { ByteSource } from '../source.ts';
import { END_BYTES, type EndRecord, findEndRecords, readEndRecord } from './end-record.ts';
import { findSignature, type SearchBudget } from './search.ts';
import { ZipError } from './zip-error.ts';

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64_EXTRA = 0x0001;

/** Systems on which an archive was written that keep a Unix mode: Unix, macOS (APPNOTE 4.4.2). */
const UNIX_SYSTEMS: ReadonlySet<number> = new Set([3, 19]);

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
  /** Of the file, as Unix has it, where the archive was written there: its upper half says of what type it is. */
  readonly unixMode: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory lies: bytes up to behind its last entry. */
  readonly offset: number;
  readonly size: number;
  /** How many of the entries a reader sees that goes by their count, and one that goes by the size of the directory. */
  readonly counted: number;
  readonly sized: number;
  /** Of the end record, and of what follows the archive (a comment included in `endBytes`). */
  readonly endOffset: number;
  readonly endBytes: number;
  /** Bytes before the archive that shift every offset it holds: 0 for an honest one, negative where some are missing. */
  readonly shift: number;
  /** Bytes between where the directory should end, by its own offsets, and its end record: 0 for an honest one. */
  readonly gap: number;
  /** Why there is no directory that can be read: then the entries are those of the local headers. */
  readonly fault: ZipError | null;
}

/**
 * Reads the central directory that the last end record names, as the first reader that finds one does.
 * @throws {ZipError} where there is none, or no reader can read it
 */
export function readZipDirectory(source: ByteSource): ZipDirectory {
  const [last] = findEndRecords(source);
  if (last === undefined) {
    const none = 'expected an end-of-central-directory record in the last 64 KiB, found none';
    throw new ZipError(`${none}: the archive has no directory, the file is cut`, source.size);
  }
  const faults: ZipError[] = [];
  for (const end of readEndRecord(source, last)) {
    // What lies at the declared offset may be a decoy: zipfile goes by the end record alone.
    const empty = end.entries === 0 && end.directorySize === 0;
    for (const moved of [!empty && !startsCentral(source, Number(end.directoryOffset)), true]) {
      const found = tryZipDirectory(source, end, moved);
      if (!(found instanceof ZipError)) {
        return found;
      }
      faults.push(found);
    }
  }
  throw faults.find(({ id }) => id === 'limit-exceeded') ?? faults[0];
}

/** As `readDirectoryAt`, with the error as a value: whether it matters is the caller's to say. */
export function tryZipDirectory(
  source: ByteSource,
  end: EndRecord,
  moved: boolean,
  most: number = LIMITS.archiveEntries,
): ZipDirectory | ZipError {
  try {
    return readDirectoryAt(source, end, moved, most);
  } catch (error) {
    if (!(error instanceof ZipError)) {
      throw error;
    }
    return error;
  }
}

/**
 * Reads the central directory that an end record names: as many entries as it counts, and as many as its size holds,
 * for zipfile goes by the size and miniz by the count. What is not a header ends it for one that has enough by then.
 * @param moved whether the directory is taken to end at its end record, wherever its offset says: readers differ
 * @throws {ZipError} where it cannot be read
 */
function readDirectoryAt(source: ByteSource, end: EndRecord, moved: boolean, most: number): ZipDirectory {
  const gap = BigInt(end.offset - end.directorySize) - end.directoryOffset;
  const shift = moved ? gap : 0n;
  const offset = Number(end.directoryOffset + shift);
  if (offset < 0 || offset > end.offset) {
    const expected = `expected the central directory before its end record at byte ${end.place}`;
    throw new ZipError(`${expected}, found it at byte ${offset}`, end.place);
  }
  const cursor = new Cursor(source, offset);
  const entries: ZipEntry[] = [];
  let sized = 0;
  while (entries.length < end.entries || cursor.position - offset < end.directorySize) {
    const bySize = cursor.position - offset < end.directorySize;
    if ((!bySize || entries.length >= end.entries) && !startsCentral(source, cursor.position)) {
      break;
    }
    if (entries.length >= most || cursor.position - offset > LIMITS.centralDirectory) {
      const limits = `${most} entries or ${LIMITS.centralDirectory} bytes`;
      throw new ZipError(`a central directory of more than ${limits}`, cursor.position, 'limit-exceeded');
    }
    entries.push(readCentralHeader(cursor, entries.length, shift));
    sized += bySize ? 1 : 0;
  }
  return {
    entries,
    offset,
    size: cursor.position - offset,
    counted: Math.min(end.entries, entries.length),
    sized,
    endOffset: end.place,
    endBytes: end.bytes,
    shift: Number(shift),
    gap: Number(gap),
    fault: null,
  };
}

/**
 * Archives that lie one behind another from the first byte on, at most `most` of them: each whole in itself.
 * `limit` is where there was too much to look through.
 */
export function splitArchives(
  source: ByteSource,
  most: number,
  budget: SearchBudget,
): { archives: { start: number; end: number }[]; limit: ZipError | null } {
  const archives: { start: number; end: number }[] = [];
  let start = 0;
  try {
    for (const offset of findSignature(source, 'PK\x05\x06', 0, source.size, budget)) {
      if (offset < start || offset + END_BYTES > source.size) {
        continue;
      }
      const end = readEndRecord(source, offset)[0];
      if (end.directoryOffset !== BigInt(end.offset - end.directorySize - start)) {
        continue;
      }
      archives.push({ start, end: offset + end.bytes });
      start = offset + end.bytes;
      if (archives.length >= most || Buffer.from(source.read(start, 4)).toString('latin1') !== 'PK\x03\x04') {
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof ZipError)) {
      throw error;
    }
    return { archives, limit: error };
  }
  return { archives, limit: null };
}

/** Whether a header of a central directory is at `offset`. */
export function startsCentral(source: ByteSource, offset: number): boolean {
  return Buffer.from(source.read(offset, 4)).toString('latin1') === 'PK\x01\x02';
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
  // What is missing at the end of the file zipfile does without.
  const field = (at: number, what: string): Uint8Array =>
    cursor.bytes(Math.min(header.readUInt16LE(at), cursor.left), what);
  const nameBytes = field(28, 'an entry name');
  const extra = Buffer.from(field(30, 'an extra field'));
  field(32, 'an entry comment');
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
    localOffset: Number(wide.localOffset + shift), // 34: disk, 36: attributes
    centralOffset,
    unixMode: UNIX_SYSTEMS.has(header[5]) ? header.readUInt16LE(40) : 0, // 38: those of DOS
  };
}

/** The 32-bit fields of a central header, each replaced by a zip64 extra field where it is all ones. */
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
