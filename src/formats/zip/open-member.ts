/** Where the bytes of one member of a zip archive lie, and what comes out of them. */
import { bunzip2 } from '../../bytes/decoders/bzip2.ts';
import type { Decoder } from '../../bytes/decoders/decoder.ts';
import { inflate } from '../../bytes/decoders/inflate.ts';
import { unzipLzma } from '../../bytes/decoders/lzma.ts';
import { unxz } from '../../bytes/decoders/xz.ts';
import { unzstd } from '../../bytes/decoders/zstd.ts';
import { ExpandedSource, type ExpansionBudget } from '../../bytes/expand.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import { DEFLATED, dataOffset, STORED, type ZipEntry } from '../../bytes/zip/directory.ts';
import { ZipError } from '../../bytes/zip/zip-error.ts';
import { MemberError } from '../member-error.ts';

/** How a member of each method is decoded (APPNOTE 4.4.5); torch reads deflate only, Python's zipfile all but xz. */
export function decoderOf(method: number, size: number): Decoder | null {
  switch (method) {
    case DEFLATED:
      return inflate;
    case 12:
      return bunzip2;
    case 14:
      return (cursor) => unzipLzma(cursor, size);
    case 93:
      return unzstd;
    case 95:
      return unxz;
    default:
      return null;
  }
}

/** The bytes that `entry` names, as many as there are. */
export const windowOf = (source: ByteSource, entry: ZipEntry): ByteSource =>
  new WindowSource(source, startOf(source, entry), entry.compressedSize);

/** @throws {MemberError} where no local header is */
export function startOf(source: ByteSource, entry: ZipEntry): number {
  try {
    return dataOffset(source, entry);
  } catch (error) {
    if (error instanceof ZipError) {
      throw new MemberError('broken-archive', error.message, error.offset);
    }
    throw error;
  }
}

/**
 * The bytes of `entry`, compressed ones expanded as they are read. Flags and header fields that contradict each other are
 * not judged here.
 * @throws {MemberError} where they cannot be had
 */
export function openMember(source: ByteSource, entry: ZipEntry, budget: ExpansionBudget): ByteSource {
  if ((entry.flags & 1) === 1) {
    throw new MemberError('encrypted-member', 'the member is encrypted', entry.localOffset);
  }
  const window = windowOf(source, entry);
  if (entry.method === STORED) {
    return window;
  }
  const decoder = decoderOf(entry.method, entry.size);
  if (decoder === null) {
    throw new MemberError(
      'unsupported-compression',
      `compression method ${entry.method} of zip is not read`,
      entry.localOffset,
    );
  }
  return new ExpandedSource(window, decoder, { budget, declaredSize: entry.size });
}
