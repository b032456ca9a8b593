/** Opens the members of a zip archive: stored ones as a window, deflated ones expanded under the caps of limits.ts. */
import { BufferSource, type ByteSource, WindowSource } from '../bytes/source.ts';
import {
  DEFLATED,
  dataOffset,
  readZipDirectory,
  STORED,
  type ZipDirectory,
  type ZipEntry,
  ZipError,
} from '../bytes/zip-directory.ts';
import { LIMITS } from '../limits.ts';
import type { ProblemId } from '../report.ts';

/** A member that cannot be opened, and as which problem that counts. */
export class MemberError extends Error {
  readonly id: ProblemId;

  constructor(id: ProblemId, message: string) {
    super(message);
    this.id = id;
  }
}

const directories = new WeakMap<ByteSource, ZipDirectory | ZipError>();

/** The central directory of `source`, read once; the error where it has none that can be read. */
export function zipDirectoryOf(source: ByteSource): ZipDirectory | ZipError {
  let directory = directories.get(source);
  if (directory === undefined) {
    try {
      directory = readZipDirectory(source);
    } catch (error) {
      if (!(error instanceof ZipError)) {
        throw error;
      }
      directory = error;
    }
    directories.set(source, directory);
  }
  return directory;
}

/**
 * The bytes of `entry`. Flags and header fields that contradict each other are not judged here.
 * @throws {MemberError} where they cannot be had
 */
export function openMember(source: ByteSource, entry: ZipEntry): ByteSource {
  if ((entry.flags & 1) === 1) {
    throw new MemberError('encrypted-member', 'the member is encrypted');
  }
  let start: number;
  try {
    start = dataOffset(source, entry);
  } catch (error) {
    if (error instanceof ZipError) {
      throw new MemberError('broken-archive', error.message);
    }
    throw error;
  }
  if (start + entry.compressedSize > source.size) {
    throw new MemberError(
      'broken-archive',
      `expected ${entry.compressedSize} bytes, found ${Math.max(0, source.size - start)}`,
    );
  }
  const window = new WindowSource(source, start, entry.compressedSize);
  switch (entry.method) {
    case STORED:
      return window;
    case DEFLATED:
      return inflate(window);
    default:
      throw new MemberError('unsupported-compression', `compression method ${entry.method} is not read`);
  }
}

function inflate(window: ByteSource): ByteSource {
  const cap = Math.min(LIMITS.expandedBytes, window.size * LIMITS.expansionRatio + 1024);
  try {
    // Loaded only here: most torch archives are stored, and node:zlib costs start-up time.
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    return new BufferSource(inflateRawSync(window.read(0, window.size), { maxOutputLength: cap }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new MemberError('limit-exceeded', `the member expands to more than ${cap} bytes`);
    }
    throw new MemberError('broken-archive', `the member does not inflate: ${(error as Error).message}`);
  }
}
