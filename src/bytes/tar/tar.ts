/**
 * The members of an uncompressed tar archive: `.tar`, `.nemo`, old `.mar`, and the checkpoints of torch 0.1. The reading
 * is that of Python's tarfile, by which torch and NeMo load; where GNU tar goes on at another place, its reading is
 * followed as well, and the difference is a problem.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_member and what it calls, TarFile.next) of CPython 3.8 to 3.14; GNU tar 1.34,
 * src/list.c and src/xheader.c; POSIX.1-2024 pax, ustar and pax interchange formats.
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import {
  globalExtension,
  isExtension,
  makesSparse,
  movesNext,
  patched,
  readTarExtension,
  type Said,
  type TarExtension,
} from './extensions.ts';
import { readTarHeader, TAR_BLOCK, type TarHeader } from './header.ts';

/** Types behind whose headers tarfile expects no data: links, devices, folders, pipes. */
const WITHOUT_DATA = '123456';
/** Those among them for which GNU tar expects none either, whatever their size field says. */
const EMPTY_TO_GNU = '15';

export interface TarMember extends Said {
  /** `0` for a file, `1` and `2` for links, `5` for a folder; see TarHeader. */
  readonly type: string;
  /** Of the data, in bytes from the start of the archive. */
  readonly start: number;
  /** Whether the data are packed: what lies at `start` has none of the holes that a reader of the member sees. */
  readonly sparse: boolean;
}

interface TarProblem {
  readonly id: 'broken-archive' | 'ambiguous-archive' | 'limit-exceeded';
  readonly message: string;
  /** In bytes from the start of the archive. */
  readonly offset: number;
}

export interface TarListing {
  /** What tarfile lists, in the order of the archive. */
  readonly members: readonly TarMember[];
  /** What only GNU tar finds. */
  readonly others: readonly TarMember[];
  readonly problems: readonly TarProblem[];
  /** Behind the block of zeros that ends the archive, or the last member; null where it was not read to its end. */
  readonly end: number | null;
  /** Why tarfile raises ReadError once it looks for a member; null where it does not. */
  readonly readError: string | null;
  /** Why it is not known what tarfile lists: releases of Python differ, or a cap was reached; or null. */
  readonly doubt: string | null;
}

/** Whether the member has data of its own, as a file has. Unknown types do. */
export const holdsData = ({ type }: { readonly type: string }): boolean => !WITHOUT_DATA.includes(type);

export const isLink = ({ type }: { readonly type: string }): boolean => type === '1' || type === '2';

/** Lists an archive. Never throws for what it holds. */
export function listTar(source: ByteSource): TarListing {
  const walk = new TarWalk(source);
  const last = walk.run(0, 'tarfile');
  const members = walk.members.splice(0);
  for (const fork of walk.forks) {
    // What breaks there is no further problem: that the readers part is one already.
    walk.run(fork, 'GNU tar');
  }
  return { members, others: walk.members, problems: walk.problems, ...last };
}

/** Whether `tarfile.open(mode='r:')` takes the content: its first member decides, and a block of zeros is an empty archive. */
export function opensAsTar(source: ByteSource): boolean {
  return new TarWalk(source).first() === null;
}

type Reader = 'tarfile' | 'GNU tar';

/** How a reading ended. */
type Ending = Pick<TarListing, 'end' | 'readError' | 'doubt'>;

/** No further member can be read. */
class Stop extends Error {
  readonly ending: Ending;
  readonly problem: TarProblem | null;

  constructor(ending: Partial<Ending>, problem: TarProblem | null = null) {
    super(problem?.message ?? 'the end of the archive');
    this.ending = { end: null, readError: null, doubt: null, ...ending };
    this.problem = problem;
  }
}

interface Found {
  readonly member: TarMember;
  /** Where the next header is, to each reader. */
  readonly next: Readonly<Record<Reader, number>>;
}

const padded = (size: number): number => Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;

class TarWalk {
  readonly members: TarMember[] = [];
  readonly problems: TarProblem[] = [];
  /** Where GNU tar reads on and tarfile does not. */
  readonly forks: number[] = [];
  readonly #source: ByteSource;
  /** Records of global pax headers. */
  #globals: ReadonlyMap<string, string> = new Map();
  /** Where headers of members were read: readings that meet again go on as one. */
  readonly #seen = new Set<number>();
  #blocks = 0;
  #doubt: string | null = null;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Reads the first member. @returns why tarfile does not open the archive, or null */
  first(): string | null {
    try {
      this.#memberAt(0, 'tarfile');
      return null;
    } catch (error) {
      return stopOf(error).ending.readError;
    }
  }

  /** Reads members from `position` on, as far as `reader` does. */
  run(position: number, reader: Reader): Ending {
    try {
      for (let at = position; ; ) {
        if (this.#seen.has(at)) {
          throw new Stop({});
        }
        this.#seen.add(at);
        const { member, next } = this.#memberAt(at, reader);
        this.members.push(member);
        if (next.tarfile !== next['GNU tar']) {
          const gnu = next['GNU tar'];
          this.#fork(gnu, `looks for the next header at byte ${next.tarfile}`, `at byte ${gnu}`, at);
        }
        at = next[reader];
        if (at > this.#source.size) {
          throw this.#cut(member);
        }
      }
    } catch (error) {
      const { ending, problem } = stopOf(error);
      if (problem !== null && reader === 'tarfile') {
        this.problems.push(problem);
      }
      return { ...ending, doubt: ending.doubt ?? this.#doubt };
    }
  }

  /** Has GNU tar's reading followed from `at`; the first place where the readers part is told, and what each does. */
  #fork(at: number, tarfile: string, gnu: string, offset: number): void {
    if (this.forks.length === 0) {
      const message = `Python's tarfile ${tarfile}, GNU tar ${gnu}: they list different members`;
      this.problems.push({ id: 'ambiguous-archive', message, offset });
    }
    this.forks.push(at);
  }

  /** The archive ends in `member`; where only the padding behind it is missing, only tarfile minds. */
  #cut({ start, size }: TarMember): Stop {
    const readError = 'unexpected end of data';
    const left = Math.max(0, this.#source.size - start);
    if (left >= size) {
      return new Stop({ end: this.#source.size, readError });
    }
    const message = `expected ${size} bytes of a member, found ${left}`;
    return new Stop({ readError }, { id: 'broken-archive', message, offset: start });
  }

  /** @throws {Stop} */
  #memberAt(at: number, reader: Reader): Found {
    const extensions: TarExtension[] = [];
    for (let place = at; ; ) {
      const header = this.#headerAt(place, at, reader);
      const start = place + TAR_BLOCK;
      if (!isExtension(header.type)) {
        return header.type === 'S'
          ? this.#placed(header, this.#behindMap(header, start), extensions)
          : this.#placed(header, start, [...extensions, globalExtension(this.#globals)]);
      }
      extensions.push(this.#extensionAt(header, start));
      place = start + padded(header.size);
    }
  }

  /**
   * The header at `place`, of the member whose first header is at `at`.
   * @throws {Stop}
   */
  #headerAt(place: number, at: number, reader: Reader): TarHeader {
    this.#count(place);
    const block = this.#source.read(place, TAR_BLOCK);
    // tarfile minds what comes first, and what must follow a header of its own.
    const matters = place === 0 || place !== at;
    if (block.length === 0 && place === at) {
      throw new Stop({ end: place, readError: matters ? 'empty file' : null });
    }
    if (block.length < TAR_BLOCK) {
      const message = `expected a header of ${TAR_BLOCK} bytes, found ${block.length}`;
      throw new Stop({ readError: matters ? message : null }, { id: 'broken-archive', message, offset: place });
    }
    if (block.every((byte) => byte === 0)) {
      if (place === at) {
        throw new Stop({ end: place + TAR_BLOCK });
      }
      const message = 'expected a member behind the header that names it, found the end of the archive';
      throw new Stop({ readError: message }, { id: 'broken-archive', message, offset: place });
    }
    const header = readTarHeader(block);
    if (header === null) {
      const message = 'expected the header of a member, found other bytes';
      throw new Stop({ readError: matters ? message : null }, { id: 'broken-archive', message, offset: place });
    }
    if (header.fault !== null && reader === 'tarfile') {
      this.#fork(at, `ends before a header, of which ${header.fault}`, `at byte ${at}`, place);
      this.#seen.delete(at);
      throw new Stop({ readError: matters ? header.fault : null });
    }
    const { size, gnuSize } = header;
    if (reader === 'GNU tar') {
      if (gnuSize === null || gnuSize < 0) {
        throw new Stop({});
      }
      return { ...header, size: gnuSize };
    }
    requireSize(size, place);
    if (gnuSize !== size) {
      this.#fork(at, `reads ${size} bytes behind a header`, gnuSize === null ? 'no header' : `${gnuSize}`, place);
      this.#seen.delete(at);
    }
    return header;
  }

  /** Where the data of an old GNU sparse file begin: behind the blocks with more of its map. */
  #behindMap(header: TarHeader, start: number): number {
    let place = start;
    for (let more = header.mapGoesOn; more; place += TAR_BLOCK) {
      this.#count(place);
      const block = this.#source.read(place, TAR_BLOCK);
      if (block.length < TAR_BLOCK) {
        const message = `expected ${TAR_BLOCK} bytes with the map of a sparse file, found ${block.length}`;
        throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset: place });
      }
      more = block[504] !== 0;
    }
    return place;
  }

  /** @throws {Stop} */
  #extensionAt(header: TarHeader, start: number): TarExtension {
    if (header.size > LIMITS.tarHeader) {
      const message = `a header of ${header.size} bytes is more than is read (${LIMITS.tarHeader})`;
      throw new Stop({ doubt: message }, { id: 'limit-exceeded', message, offset: start });
    }
    const bytes = this.#source.read(start, padded(header.size));
    const extension = readTarExtension(header.type, bytes, this.#globals);
    if (extension.broken !== null) {
      const message = 'expected a record of a pax header, found other bytes';
      this.#doubt ??= message;
      this.problems.push({ id: 'broken-archive', message, offset: start + extension.broken });
    }
    if (header.type === 'g') {
      this.#globals = extension.records;
    }
    return extension;
  }

  /** The member of a header and of what the headers before it say: the first of these has the last word. */
  #placed(header: TarHeader, start: number, extensions: readonly TarExtension[]): Found {
    const { type } = header;
    const data = holdsData(header);
    let said: Said = header;
    let sparse = type === 'S';
    let tarfile = data ? start + padded(header.size) : start;
    for (const extension of extensions.toReversed()) {
      said = patched(said, extension, type);
      sparse ||= makesSparse(extension);
      if (data && movesNext(extension)) {
        tarfile = start + padded(said.size);
      }
    }
    const { name, target, size } = said;
    requireSize(size, start);
    const gnu = EMPTY_TO_GNU.includes(type) ? start : start + padded(size);
    return { member: { name, type, target, start, size, sparse }, next: { tarfile, 'GNU tar': gnu } };
  }

  /** @throws {Stop} where the archive has more headers than are read */
  #count(offset: number): void {
    this.#blocks += 1;
    if (this.#blocks > LIMITS.archiveEntries) {
      const message = `a tar archive of more than ${LIMITS.archiveEntries} headers is not read to its end`;
      throw new Stop({ doubt: message }, { id: 'limit-exceeded', message, offset });
    }
  }
}

/** A negative size leads tarfile before 3.14 back, without end; later ones and GNU tar refuse it. */
function requireSize(size: number, offset: number): void {
  if (!Number.isSafeInteger(size) || size < 0) {
    const message = `expected the size of a member, found ${size} bytes`;
    throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset });
  }
}

function stopOf(error: unknown): Stop {
  if (error instanceof Stop) {
    return error;
  }
  throw error;
}
