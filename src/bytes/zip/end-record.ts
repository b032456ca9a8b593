/**
 * Where a zip archive says that it ends, and what it says there of its directory. It is asked of nearly every file, for
 * an archive may lie behind anything.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16; Lib/zipfile, `_EndRecData64`, of CPython 3.8 to 3.14.
 */
import type { ByteSource } from '../source.ts';

/** Bytes of an end record without its comment. */
export const END_BYTES = 22;
export const ZIP64_END_SIGNATURE = 0x06064b50;
export const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
export const LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const MAX_COMMENT_BYTES = 0xffff;

export interface EndRecord {
  /** Where the directory ends if it ends where the records begin: here, or at the zip64 record that stands in for this. */
  readonly offset: number;
  /** Of the end record itself, in bytes from the start of the source, and its bytes with the comment. */
  readonly place: number;
  readonly bytes: number;
  readonly entries: number;
  /** Exact: with what the entries say, a number beyond 2**53 may still make a place in the file. */
  readonly directoryOffset: bigint;
  readonly directorySize: number;
}

/**
 * Offsets of end-of-central-directory records in the last 64 KiB, from the last to the first: other readers may take
 * another than the last.
 */
export function findEndRecords(source: ByteSource): number[] {
  const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES);
  const tail = Buffer.from(source.read(tailStart, source.size - tailStart));
  const found: number[] = [];
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  for (let at = tail.lastIndexOf(signature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
    if (at + END_BYTES <= tail.length) {
      found.push(tailStart + at);
    }
  }
  return found;
}

/**
 * What readers make of the end record at `place`, the likeliest first. Where a zip64 locator lies before it, its record
 * is the one right before the locator (zipfile before 3.14, which knows no other), the one that the locator names
 * (zipfile 3.14, miniz), or none (all of them, where no such record is there).
 */
export function readEndRecord(source: ByteSource, place: number): EndRecord[] {
  const record = Buffer.from(source.read(place, END_BYTES));
  const end: EndRecord = {
    offset: place,
    place,
    bytes: END_BYTES + record.readUInt16LE(20), // comment
    entries: record.readUInt16LE(10), // 4, 6: disks; 8: entries on this disk
    directorySize: record.readUInt32LE(12),
    directoryOffset: BigInt(record.readUInt32LE(16)),
  };
  return [...readZip64End(source, end), end];
}

function readZip64End(source: ByteSource, end: EndRecord): EndRecord[] {
  if (end.place < LOCATOR_BYTES) {
    return [];
  }
  const before = end.place - LOCATOR_BYTES;
  const locator = Buffer.from(source.read(before, LOCATOR_BYTES));
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) {
    return [];
  }
  const named = Number(locator.readBigUInt64LE(8)); // 4: disk, 16: disks
  return [...new Set([before - ZIP64_END_BYTES, named])]
    .filter((offset) => isZip64End(source, offset, before))
    .map((offset) => {
      const record = Buffer.from(source.read(offset, ZIP64_END_BYTES));
      return {
        ...end,
        offset,
        entries: Number(record.readBigUInt64LE(32)), // 4: size, 12: versions, 16: disks, 24: entries on this disk
        directorySize: Number(record.readBigUInt64LE(40)),
        directoryOffset: record.readBigUInt64LE(48),
      };
    });
}

function isZip64End(source: ByteSource, offset: number, before: number): boolean {
  return (
    offset >= 0 &&
    offset + ZIP64_END_BYTES <= before &&
    Buffer.from(source.read(offset, 4)).readUInt32LE(0) === ZIP64_END_SIGNATURE
  );
}
