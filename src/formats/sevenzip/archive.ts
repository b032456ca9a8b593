/**
 * A 7z archive: how each of its folders of compressed data is decoded, and which files lie in them.
 *
 * Source: 7-Zip 24.09, DOC/7zFormat.txt; the methods: DOC/Methods.txt.
 */

import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import { bunzip2 } from '../../bytes/decoders/bzip2.ts';
import { DecodeError, type Decoder } from '../../bytes/decoders/decoder.ts';
import { filterPropertyBytes, undoFilter } from '../../bytes/decoders/filters.ts';
import { inflate } from '../../bytes/decoders/inflate.ts';
import { Lzma, readProperties, run } from '../../bytes/decoders/lzma.ts';
import { dictionaryOf, readLzma2 } from '../../bytes/decoders/xz.ts';
import { unzstd } from '../../bytes/decoders/zstd.ts';
import { ExpandedSource, type ExpansionBudget } from '../../bytes/expand.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import { MemberError } from '../member-error.ts';
import { type Coder, type Folder, HEADER_BYTES, type Header, HeaderReader, ID } from './header.ts';

const METHOD = {
  copy: '00',
  lzma2: '21',
  lzma: '030101',
  deflate: '040108',
  bzip2: '040202',
  zstd: '04f71101',
  aes: '06f10701',
};
/** The numbers that filters for machine code had before they got those of xz: x86, PowerPC, IA-64, ARM, ARM Thumb, SPARC. */
const FIRST_BRANCH = 4;
const OLD_FILTERS = ['03030103', '03030205', '03030401', '03030501', '03030701', '03030805'];

interface SevenZipFile {
  readonly name: string;
  /** Index of the folder of `folders` that holds it, and where in its output. */
  readonly folder: number;
  readonly offset: number;
  readonly size: number;
}

export interface SevenZipArchive {
  readonly files: SevenZipFile[];
  /** Behind the last byte of the archive. */
  readonly end: number;
  /** Decodes a folder. */
  open(folder: number, budget: ExpansionBudget): ExpandedSource;
}

/** @throws {MemberError} where the archive cannot be read */
export function readSevenZip(source: ByteSource, budget: ExpansionBudget): SevenZipArchive {
  try {
    const start = new Cursor(source, 12);
    const offset = HEADER_BYTES + start.uint64('the place of the header');
    const size = start.uint64('the size of the header');
    if (offset + size > source.size) {
      throw new MemberError(
        'broken-archive',
        `expected a header of ${size} bytes at byte ${offset}, found ${source.size} bytes`,
        12,
      );
    }
    requireHeaderSize(size, 12);
    const { folders, names } =
      size === 0 ? { folders: [], names: [] } : readHeader(source, new WindowSource(source, offset, size), budget);
    return {
      files: placeFiles(folders, names),
      end: offset + size,
      open: (folder, spent) => openFolder(source, folders[folder], spent),
    };
  } catch (error) {
    throw error instanceof OutOfBytes ? new MemberError('broken-archive', error.message, error.offset) : error;
  }
}

function readHeader(source: ByteSource, header: ByteSource, budget: ExpansionBudget): Header {
  let window = header;
  for (let depth = 0; depth < LIMITS.nesting; depth += 1) {
    const reader = new HeaderReader(new Cursor(window));
    const id = reader.number();
    if (id === ID.header) {
      return reader.header();
    }
    if (id !== ID.encodedHeader) {
      throw reader.broken(`expected a header, found ${id}`);
    }
    const [folder] = reader.streams();
    if (folder === undefined) {
      throw reader.broken('expected one packed header, found none');
    }
    requireHeaderSize(folder.size, folder.start);
    const expanded = openFolder(source, folder, budget);
    const fault = expanded.settle();
    if (fault !== null) {
      throw new MemberError(fault.id, fault.message, fault.offset);
    }
    window = expanded;
  }
  throw new MemberError('limit-exceeded', `headers are packed more than ${LIMITS.nesting} times`);
}

function requireHeaderSize(size: number, offset: number): void {
  if (size > LIMITS.centralDirectory) {
    const message = `a header of ${size} bytes, more than ${LIMITS.centralDirectory}`;
    throw new MemberError('limit-exceeded', message, offset);
  }
}

function placeFiles(folders: readonly Folder[], names: readonly string[]): SevenZipFile[] {
  const files: SevenZipFile[] = [];
  for (const [folder, { files: sizes }] of folders.entries()) {
    let offset = 0;
    for (const size of sizes) {
      files.push({ name: names[files.length] ?? `@${files.length}`, folder, offset, size });
      offset += size;
    }
  }
  return files;
}

function openFolder(source: ByteSource, folder: Folder, budget: ExpansionBudget): ExpandedSource {
  if (folder.start + folder.packedSize > source.size) {
    throw new MemberError(
      'broken-archive',
      `expected ${folder.packedSize} bytes of packed data, found fewer`,
      folder.start,
    );
  }
  const decoder: Decoder = (cursor) =>
    folder.coders.slice(1).reduce(filter, decode(folder.coders[0], cursor, folder.size));
  return new ExpandedSource(new WindowSource(source, folder.start, folder.packedSize), decoder, { budget });
}

/** The first decoder of a folder. */
function decode({ method, properties }: Coder, cursor: Cursor, size: number): ReturnType<Decoder> {
  switch (method) {
    case METHOD.copy:
      return copy(cursor);
    case METHOD.lzma2:
      return readLzma2(cursor, dictionaryOf(properties[0]));
    case METHOD.lzma:
      return lzma(cursor, properties, size);
    case METHOD.deflate:
      return inflate(cursor);
    case METHOD.bzip2:
      return bunzip2(cursor);
    case METHOD.zstd:
      return unzstd(cursor);
    case METHOD.aes:
      throw new MemberError('encrypted-member', 'the archive is encrypted');
    default:
      throw new DecodeError('unsupported-compression', `method ${method} of 7z is not read`, cursor.position);
  }
}

/** Another decoder behind the first. */
function filter(pieces: ReturnType<Decoder>, { method, properties }: Coder): ReturnType<Decoder> {
  if (method === METHOD.copy) {
    return pieces;
  }
  if (method === METHOD.aes) {
    throw new MemberError('encrypted-member', 'the archive is encrypted');
  }
  const old = OLD_FILTERS.indexOf(method);
  const number = old >= 0 ? FIRST_BRANCH + old : method.length === 2 ? Number.parseInt(method, 16) : Number.NaN;
  const lengths = filterPropertyBytes(number);
  if (lengths === undefined) {
    throw new DecodeError('unsupported-compression', `filter ${method} of 7z is not read`, 0);
  }
  if (!lengths.includes(properties.length)) {
    const expected = `expected ${lengths.join(' or ')} bytes of properties of filter ${method}`;
    throw new DecodeError('broken-archive', `${expected}, found ${properties.length}`, 0);
  }
  return undoFilter(pieces, number, properties);
}

function* copy(cursor: Cursor): ReturnType<Decoder> {
  while (cursor.left > 0) {
    yield cursor.bytes(Math.min(cursor.left, 1 << 16), 'stored data');
  }
}

function* lzma(cursor: Cursor, properties: Uint8Array, size: number): ReturnType<Decoder> {
  if (properties.length < 5) {
    throw new DecodeError(
      'broken-archive',
      `expected 5 bytes of LZMA properties, found ${properties.length}`,
      cursor.position,
    );
  }
  const dictionary = new DataView(properties.buffer, properties.byteOffset).getUint32(1, true);
  yield* run(new Lzma(readProperties(properties[0], cursor), dictionary), cursor, size);
}
