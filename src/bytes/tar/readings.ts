/**
 * Where the readers of a tar archive part, Python's tarfile and GNU tar, and what is not certain: the way of each is
 * followed, and that there are two is a problem.
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import { startsAsTar, TAR_BLOCK } from './header.ts';
import type { TarProblem } from './listing.ts';
import type { TarMember } from './member.ts';

/** Bytes that are searched at a time for a header: all of them count, wherever it is. */
const SEARCHED = 64 * 1024;

export type Reader = 'tarfile' | 'GNU tar';

export class Readings {
  readonly problems: TarProblem[] = [];
  doubt: string | null = null;
  /** Where a reader reads on, or otherwise, and the first reading does not: each place once. */
  readonly forks: { readonly reader: Reader; readonly at: number }[] = [];
  readonly #forked = new Set<string>();
  /** Files to later releases of Python, which are folders to earlier ones. */
  readonly alternatives: TarMember[] = [];
  readonly #source: ByteSource;
  #differs = false;
  /** Bytes that may still be looked through for a header. */
  #search: number = LIMITS.tarSearch;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Has the reading followed that goes on at `at`; the first place where readers part is told. */
  fork(reader: Reader, at: number, how: string, offset: number): void {
    if (!this.#differs) {
      const message = `${how}: they list different members`;
      this.problems.push({ id: 'ambiguous-archive', message, offset });
    }
    this.#differs = true;
    this.#follow(reader, at);
  }

  #follow(reader: Reader, at: number): void {
    const key = `${reader} ${at}`;
    if (!this.#forked.has(key)) {
      this.#forked.add(key);
      this.forks.push({ reader, at });
    }
  }

  /** Has the reading followed of those who go on at the next block with the checksum of a header, from `from` on. */
  searchFrom(from: number): void {
    for (let at = from; at < this.#source.size; at += SEARCHED) {
      if (this.#search <= 0) {
        const message = `more than ${LIMITS.tarSearch} bytes are not looked through for further headers`;
        this.unsure('limit-exceeded', message, at);
        return;
      }
      const bytes = this.#source.read(at, SEARCHED);
      this.#search -= bytes.length;
      for (let block = 0; block < bytes.length; block += TAR_BLOCK) {
        if (startsAsTar(bytes.subarray(block))) {
          this.#follow('GNU tar', at + block);
          this.#follow('tarfile', at + block);
          return;
        }
      }
    }
  }

  /** Notes that it is not certain what is in the archive; it is read on. */
  unsure(id: TarProblem['id'], message: string, offset: number): void {
    this.doubt ??= message;
    if (!this.problems.some((problem) => problem.id === id && problem.message === message)) {
      this.problems.push({ id, message, offset });
    }
  }
}
