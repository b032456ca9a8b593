/**
 * The members of a zip archive, in every reading of it: what the directory names, and what only local headers or other
 * header bits show. Which members are pickles of one entry and which are files of their own is for the formats to say.
 */

import { LIMITS } from '../../base/limits.ts';
import { crc32 } from '../../bytes/crc32.ts';
import type { Decoder } from '../../bytes/decoders/decoder.ts';
import { ExpandedSource } from '../../bytes/expand.ts';
import { NUMPY_MAGIC } from '../../bytes/magic.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import { decodeName, readZipDirectory, STORED, type ZipDirectory, type ZipEntry } from '../../bytes/zip/directory.ts';
import { readLocally } from '../../bytes/zip/local.ts';
import { recoverDirectory } from '../../bytes/zip/recover.ts';
import { canSearch, type SearchBudget } from '../../bytes/zip/search.ts';
import { ZipError } from '../../bytes/zip/zip-error.ts';
import type { FormatListener } from '../../pickle/listener.ts';
import { extractionNote } from '../extraction.ts';
import type { Findings } from '../findings.ts';
import { type Content, hasPrefix } from '../format.ts';
import { MemberError } from '../member-error.ts';
import type { ArchiveMember, Doubt, NestedContent } from '../nested.ts';
import { decoderOf, openMember, startOf, windowOf } from './open-member.ts';

/** The type of a file in its Unix mode (POSIX, sys/stat.h), and that of a symbolic link. */
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
/** Bytes of a path on Linux (PATH_MAX): no link points further. */
const LINK_BYTES = 4096;

const directories = new WeakMap<ByteSource, ZipDirectory>();

/** The central directory of `source`, read once; where none can be read, what the local headers tell instead of it. */
export function zipDirectoryOf(source: ByteSource, budget: SearchBudget): ZipDirectory {
  let directory = directories.get(source);
  if (directory === undefined) {
    directory = readOrRecover(source, budget);
    directories.set(source, directory);
  }
  return directory;
}

function readOrRecover(source: ByteSource, budget: SearchBudget): ZipDirectory {
  try {
    return readZipDirectory(source);
  } catch (error) {
    if (!(error instanceof ZipError)) {
      throw error;
    }
    return recoverDirectory(source, error, budget);
  }
}

/** The names of the archive's members. */
export const zipNames = (source: ByteSource, budget: SearchBudget): string[] =>
  zipDirectoryOf(source, budget).entries.map((entry) => entry.name);

export class ZipMembers {
  readonly entries: readonly ZipEntry[];
  readonly #source: ByteSource;
  readonly #findings: Findings;
  readonly #doubts = new Map<ZipEntry, Doubt[]>();
  readonly #checksums: boolean;

  /**
   * Reads the directory and the local headers. Members that only another reading shows are told to `findings` here, and
   * so is a directory that cannot be read.
   */
  constructor({ source }: Content, findings: Findings) {
    const directory = zipDirectoryOf(source, findings.expansion);
    const { fault } = directory;
    if (fault !== null) {
      findings.problem(fault.id, fault.message, null, fault.offset);
    }
    this.#source = source;
    this.#findings = findings;
    this.entries = directory.entries;
    // torch.serialization.set_crc32_options(False) writes 0 for all of them.
    this.#checksums = directory.entries.some((entry) => entry.crc32 !== 0);
    findings.end = directory.endOffset + directory.endBytes;
    this.#readOtherwise(directory);
    findings.archives.push(() => this.#members());
    const note = extractionNote(this.#extracted());
    if (note !== null) {
      findings.note(note);
    }
  }

  *#members(): Generator<ArchiveMember, void, undefined> {
    for (const entry of this.entries) {
      yield { name: entry.name, open: () => openMember(this.#source, entry, this.#findings.expansion) };
    }
  }

  *#extracted(): Generator<{ name: string; target: string | null }, void, undefined> {
    for (const entry of this.entries) {
      yield { name: entry.name, target: (entry.unixMode & FILE_TYPE) === SYMBOLIC_LINK ? this.#target(entry) : null };
    }
  }

  /** Where a link points: its content. Null where that cannot be read, which is told when it is judged as a file. */
  #target(entry: ZipEntry): string | null {
    try {
      const source = openMember(this.#source, entry, this.#findings.expansion);
      const target = decodeName(source.read(0, LINK_BYTES));
      source.close();
      return target;
    } catch (error) {
      if (!(error instanceof MemberError)) {
        throw error;
      }
      return null;
    }
  }

  /** What two readers could see differently about `entry`. */
  doubts(entry: ZipEntry): readonly Doubt[] {
    return this.#doubts.get(entry) ?? [];
  }

  /** Walks the pickles in `entry`, which belong to the archive's own entry. */
  walk(entry: ZipEntry, listener?: FormatListener): void {
    const findings = this.#findings;
    const source = this.#open(entry);
    if (source === null) {
      return;
    }
    const fault = source instanceof ExpandedSource ? source.settle() : null;
    if (fault !== null) {
      findings.problem(fault.id, fault.message, entry.name, fault.offset);
    }
    findings.walk(source, { member: entry.name, ...(listener && { listener }) });
    for (const doubt of [...this.doubts(entry), ...this.#checksumDoubt(entry, source)]) {
      findings.problem('ambiguous-archive', doubt.message, entry.name, doubt.offset);
    }
    source.close();
  }

  /** Whether numpy.load, which opens any zip archive, would read `entry` as an array; one of objects is a pickle. */
  startsAsArray(entry: ZipEntry): boolean {
    const source = this.#open(entry);
    const starts = source !== null && hasPrefix(source.read(0, NUMPY_MAGIC.length), NUMPY_MAGIC);
    source?.close();
    return starts;
  }

  /**
   * Tells of a record that holds fewer bytes than the pickle says of its storage: torch before 2.13 reads on behind it
   * (torch/serialization.py, load_tensor). A record that is not there at all is torch's own error.
   */
  requireSize(name: string, bytes: number): void {
    const wanted = name.toLowerCase();
    const short = this.entries.find((entry) => entry.size < bytes && entry.name.toLowerCase() === wanted);
    if (short !== undefined) {
      const message = `expected ${bytes} bytes for a storage, found a record of ${short.size}`;
      this.#findings.problem('broken-archive', message, short.name, 0);
    }
  }

  /** Has `entry` judged as a file of its own. */
  nest(entry: ZipEntry): void {
    if (entry.size === 0 && entry.compressedSize === 0) {
      return;
    }
    this.#findings.nested.push({
      name: entry.name,
      open: () => this.#openWhole(entry),
      doubts: (source) => [...this.doubts(entry), ...this.#checksumDoubt(entry, source)],
    });
    this.#nestOtherwise(entry);
  }

  #open(entry: ZipEntry): ByteSource | null {
    this.#nestOtherwise(entry);
    try {
      return this.#openWhole(entry);
    } catch (error) {
      if (!(error instanceof MemberError)) {
        throw error;
      }
      this.#findings.problem(error.id, error.message, entry.name, error.offset);
      return null;
    }
  }

  /** What is there of `entry`; told where that is not all of it, for zipfile hands out the rest. */
  #openWhole(entry: ZipEntry): ByteSource {
    const member = openMember(this.#source, entry, this.#findings.expansion);
    const start = startOf(this.#source, entry);
    if (start + entry.compressedSize > this.#source.size) {
      const message = `expected ${entry.compressedSize} bytes, found ${Math.max(0, this.#source.size - start)}`;
      this.#findings.problem('broken-archive', message, entry.name, start);
    }
    return member;
  }

  #checksumDoubt(entry: ZipEntry, source: ByteSource): Doubt[] {
    if (!this.#checksums) {
      return [];
    }
    if (!canSearch(this.#findings.expansion, source.size)) {
      const message = `its CRC is not computed: more than ${LIMITS.searchedBytes} bytes of archives to look through`;
      this.#findings.problem('limit-exceeded', message, entry.name, 0);
      return [];
    }
    if (crc32(source) === entry.crc32) {
      return [];
    }
    return [{ message: 'the CRC of the member is wrong: some readers refuse it, torch does not look', offset: null }];
  }

  /** Headers that lie about encryption or method are ignored by some readers: the bytes as those get them. */
  #nestOtherwise(entry: ZipEntry): void {
    const encrypted = (entry.flags & 1) !== 0;
    const decoder = decoderOf(entry.method, entry.size);
    if (encrypted || (entry.method !== STORED && decoder === null)) {
      const doubt = { message: 'its header says that it cannot be read, and it can', offset: entry.centralOffset };
      this.#alternative(entry.name, [doubt], () => {
        const window = windowOf(this.#source, entry);
        return this.#decoded(window, decoder);
      });
    }
  }

  #readOtherwise(directory: ZipDirectory): void {
    const { differences, hidden, limit } = readLocally(this.#source, directory, this.#findings.expansion);
    if (limit !== null) {
      this.#findings.problem(limit.id, limit.message, null, limit.offset);
    }
    for (const { message, offset, entries } of differences) {
      for (const entry of entries) {
        const doubts = this.#doubts.get(entry) ?? [];
        doubts.push({ message, offset });
        this.#doubts.set(entry, doubts);
      }
    }
    for (const { name, start, size, method, why } of hidden) {
      // Without a directory they are hidden from nobody.
      const doubts = directory.fault === null ? [{ message: `there is a pickle ${why}`, offset: start }] : [];
      this.#alternative(name, doubts, () => {
        const window = new WindowSource(this.#source, start, size);
        return this.#decoded(window, decoderOf(method, size));
      });
    }
  }

  #alternative(name: string, doubts: readonly Doubt[], open: NestedContent['open']): void {
    this.#findings.nested.push({ name, open, doubts: () => doubts, alternative: true });
  }

  #decoded(window: ByteSource, decoder: Decoder | null): ByteSource {
    return decoder === null ? window : new ExpandedSource(window, decoder, { budget: this.#findings.expansion });
  }
}
