/**
 * The members of an archive without a directory that can be read, as of a download that was cut: from one local header
 * to the next, as far as each member is whole. What comes behind is no member yet, and is searched like any bytes that
 * nothing claims.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.9 (descriptor).
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import { decodeName, type ZipDirectory, type ZipEntry } from './directory.ts';
import { DESCRIPTOR_FLAG, isOpen, type LocalHeader, LocalHeaders } from './local-header.ts';
import { findSignature, type SearchBudget } from './search.ts';
import { ZipError } from './zip-error.ts';

/** @param fault why there is no directory */
export function recoverDirectory(source: ByteSource, fault: ZipError, budget: SearchBudget): ZipDirectory {
  const entries: ZipEntry[] = [];
  let offset = 0;
  try {
    for (const [entry, end] of readMembers(source, budget)) {
      entries.push(entry);
      offset = end;
    }
  } catch (error) {
    // A limit. It is told where the rest is searched, which reaches it as well.
    if (!(error instanceof ZipError)) {
      throw error;
    }
  }
  return {
    entries,
    offset,
    size: 0,
    counted: entries.length,
    sized: entries.length,
    endOffset: source.size,
    endBytes: 0,
    shift: 0,
    gap: 0,
    fault,
  };
}

/** Each member with the place behind it. */
function* readMembers(source: ByteSource, budget: SearchBudget): Generator<[ZipEntry, number], void, undefined> {
  const headers = new LocalHeaders(source);
  let at = 0;
  let index = 0;
  for (let local = headers.header(at); local !== null; local = headers.header(at)) {
    const sizes = isOpen(local) ? describedSizes(source, local, budget) : { ...local, end: endOf(local) };
    if (sizes === null || sizes.end > source.size || index >= LIMITS.archiveEntries) {
      return; // The rest is searched, within limits of its own.
    }
    const entry: ZipEntry = {
      index,
      nameBytes: local.nameBytes,
      name: decodeName(local.nameBytes),
      flags: local.flags,
      method: local.method,
      crc32: sizes.crc32,
      compressedSize: sizes.compressedSize,
      size: sizes.size,
      localOffset: at,
      centralOffset: at,
      unixMode: 0,
    };
    const described = (local.flags & DESCRIPTOR_FLAG) !== 0;
    at = sizes.end + (described && !isOpen(local) ? headers.descriptorBytes(sizes.end, entry) : 0);
    index += 1;
    yield [entry, at];
  }
}

const endOf = ({ dataStart, compressedSize }: LocalHeader): number => dataStart + compressedSize;

interface Sizes {
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Behind the descriptor. */
  readonly end: number;
}

/** What the descriptor of a member says whose local header leaves the sizes to it: the first that fits its place. */
function describedSizes(source: ByteSource, { dataStart }: LocalHeader, budget: SearchBudget): Sizes | null {
  for (const at of findSignature(source, 'PK\x07\x08', dataStart, source.size, budget)) {
    const bytes = Buffer.from(source.read(at, 24));
    const compressedSize = at - dataStart;
    if (bytes.length === 24 && bytes.readBigUInt64LE(8) === BigInt(compressedSize)) {
      return { crc32: bytes.readUInt32LE(4), compressedSize, size: Number(bytes.readBigUInt64LE(16)), end: at + 24 };
    }
    if (bytes.length >= 16 && bytes.readUInt32LE(8) === compressedSize) {
      return { crc32: bytes.readUInt32LE(4), compressedSize, size: bytes.readUInt32LE(12), end: at + 16 };
    }
  }
  return null;
}
