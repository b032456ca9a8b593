/**
 * One reader's way through the headers of a tar archive: Python's tarfile, or GNU tar. Where the two part, the way of the
 * other is noted, to be followed as well.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_member and what it calls, TarFile.next) of CPython 3.8 to 3.14; GNU tar 1.34,
 * src/list.c and src/xheader.c.
 */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import {
  globalExtension,
  isExtension,
  movesNext,
  patched,
  readTarExtension,
  type Said,
  type TarExtension,
} from './extensions.ts';
import { readTarHeader, startsAsTar, TAR_BLOCK, type TarHeader } from './header.ts';
import { type Ending, isSize, requireSize, Stop, stopOf, type TarProblem } from './listing.ts';
import { holdsData, packedSize, type TarMember } from './member.ts';
import { type OldMap, readMapOfData, readOldMap, type SparsePart, soundParts } from './sparse.ts';

/** Bytes that say whether blocks with more of the map of an old GNU sparse file follow: of its header, of these blocks. */
const MAP_GOES_ON = 482;
const BLOCK_MAP_GOES_ON = 504;
/** Those of the types without data for which GNU tar expects none either, whatever their size field says. */
const EMPTY_TO_GNU = '15';

/** Bytes that are searched at a time for a header: all of them count, wherever it is. */
const SEARCHED = 64 * 1024;

type Reader = 'tarfile' | 'GNU tar';

interface Found {
  readonly member: TarMember;
  /** Where the next header is, to each reader. */
  readonly next: Readonly<Record<Reader, number>>;
}

/** An extension, and where the header behind it is. */
interface PlacedExtension extends TarExtension {
  readonly next: number;
}

const padded = (size: number): number => Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;

export class TarWalk {
  readonly members: TarMember[] = [];
  readonly problems: TarProblem[] = [];
  /** Where a reader reads on, or otherwise, and the first reading does not: each place once. */
  readonly #forks: { readonly reader: Reader; readonly at: number }[] = [];
  readonly #forked = new Set<string>();
  /** Files to later releases of Python, which are folders to earlier ones. */
  readonly #alternatives: TarMember[] = [];
  /** Members of those readings, by place and size. */
  readonly #listed = new Set<string>();
  doubt: string | null = null;
  readonly #source: ByteSource;
  /** Records of the global pax headers that each reader has seen. */
  readonly #globals: Record<Reader, ReadonlyMap<string, string>> = { tarfile: new Map(), 'GNU tar': new Map() };
  /** Where headers of members were read: a reading that meets the first one, or one of its own reader, goes on as that. */
  readonly #first = new Set<number>();
  readonly #seen: Readonly<Record<Reader, Set<number>>> = { tarfile: new Set(), 'GNU tar': new Set() };
  #differs = false;
  #blocks = 0;
  /** What may still be read: bytes looked through for a header, bytes of sparse files, parts of these. */
  #search: number = LIMITS.tarSearch;
  #unpacked: number = LIMITS.expandedBytes;
  #parts: number = LIMITS.sparseParts;

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

  /** Reads what other readers find; what breaks there is no further problem: that the readers part is one already. */
  followForks(): void {
    this.#globals['GNU tar'] = this.#globals.tarfile;
    for (const { reader, at } of this.#forks) {
      this.run(at, reader);
    }
    for (const member of this.#alternatives) {
      this.#list(member, true);
    }
  }

  /** Reads members from `position` on, as far as `reader` does. */
  run(position: number, reader: Reader): Ending {
    const isFirst = reader === 'tarfile' && position === 0;
    const seen = isFirst ? this.#first : this.#seen[reader];
    try {
      for (let at = position; ; ) {
        if (seen.has(at) || (at !== position && this.#first.has(at))) {
          throw new Stop({});
        }
        seen.add(at);
        const { member, next } = this.#memberAt(at, reader);
        this.#list(member, !isFirst);
        if (next.tarfile !== next['GNU tar']) {
          const message = `Python's tarfile looks for the next header at byte ${next.tarfile}, GNU tar at byte ${next['GNU tar']}`;
          const other = reader === 'tarfile' ? 'GNU tar' : 'tarfile';
          this.#fork(other, next[other], message, at);
        }
        at = next[reader];
        if (at > this.#source.size) {
          throw this.#cut(member);
        }
      }
    } catch (error) {
      const { ending, problem, next } = stopOf(error);
      if (problem !== null && isFirst) {
        this.problems.push(problem);
      }
      if (next !== null) {
        this.#searchFrom(next);
      }
      return ending;
    }
  }

  /** Keeps a member; those of other readings once. */
  #list(member: TarMember, other: boolean): void {
    const key = other ? `${member.type} ${member.start} ${member.size}` : '';
    if (!other || !this.#listed.has(key)) {
      this.members.push(member);
    }
    if (other) {
      this.#listed.add(key);
    }
  }

  /** Has the reading followed that goes on at `at`; the first place where readers part is told. */
  #fork(reader: Reader, at: number, how: string, offset: number): void {
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
      this.#forks.push({ reader, at });
    }
  }

  /** Has the reading followed of those who go on at the next block with the checksum of a header, from `from` on. */
  #searchFrom(from: number): void {
    for (let at = from; at < this.#source.size; at += SEARCHED) {
      if (this.#search <= 0) {
        const message = `more than ${LIMITS.tarSearch} bytes are not looked through for further headers`;
        this.#unsure('limit-exceeded', message, at);
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

  /** The archive ends in `member`; where only the padding behind it is missing, only tarfile minds. */
  #cut(member: TarMember): Stop {
    const readError = 'unexpected end of data';
    const size = packedSize(member);
    const left = Math.max(0, this.#source.size - member.start);
    if (left >= size) {
      return new Stop({ end: this.#source.size, readError });
    }
    const message = `expected ${size} bytes of a member, found ${left}`;
    return new Stop({ readError }, { id: 'broken-archive', message, offset: member.start });
  }

  /** @throws {Stop} */
  #memberAt(at: number, reader: Reader): Found {
    const extensions: PlacedExtension[] = [];
    for (let place = at; ; ) {
      const header = this.#headerAt(place, at, reader);
      const start = place + TAR_BLOCK;
      if (!isExtension(header.type)) {
        return header.type === 'S'
          ? this.#placed(header, start, readOldMap(this.#mapBlocks(place), start), extensions)
          : this.#placed(header, start, null, [
              ...extensions,
              { ...globalExtension(this.#globals[reader]), next: start },
            ]);
      }
      place = start + padded(header.size);
      extensions.push({ ...this.#extensionAt(header, start, reader), next: place });
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
        throw new Stop({ end: place + TAR_BLOCK }, null, place + TAR_BLOCK);
      }
      const message = 'expected a member behind the header that names it, found the end of the archive';
      throw new Stop({ readError: message }, { id: 'broken-archive', message, offset: place }, place + TAR_BLOCK);
    }
    const header = readTarHeader(block);
    if (header === null) {
      const message = 'expected the header of a member, found other bytes';
      const problem = { id: 'broken-archive', message, offset: place } as const;
      throw new Stop({ readError: matters ? message : null }, problem, place + TAR_BLOCK);
    }
    if (reader === 'tarfile' && header.fault !== null) {
      this.#fork(
        'GNU tar',
        at,
        `Python's tarfile ends before a header, of which ${header.fault}, GNU tar does not`,
        place,
      );
      throw new Stop({ readError: matters ? header.fault : null }, null, place + TAR_BLOCK);
    }
    if (header.fault === null && header.gnuSize !== header.size && (reader === 'tarfile' || !this.#first.has(at))) {
      const sizes = `the size of a member is ${header.size} to Python's tarfile, ${header.gnuSize ?? 'none'} to GNU tar`;
      this.#fork(reader === 'tarfile' ? 'GNU tar' : 'tarfile', at, sizes, place);
    }
    const size = reader === 'tarfile' ? header.size : header.gnuSize;
    if (size === null) {
      throw new Stop({}, null, place + TAR_BLOCK);
    }
    requireSize(size, place + TAR_BLOCK);
    return { ...header, size, unpacked: header.type === 'S' ? header.unpacked : size };
  }

  /** The header of an old GNU sparse file, and the blocks behind it with more of its map. */
  *#mapBlocks(place: number): Generator<Uint8Array> {
    let block = this.#source.read(place, TAR_BLOCK);
    yield block;
    for (let at = place + TAR_BLOCK, more = block[MAP_GOES_ON] !== 0; more; at += TAR_BLOCK) {
      this.#count(at);
      block = this.#source.read(at, TAR_BLOCK);
      if (block.length < TAR_BLOCK) {
        const message = `expected ${TAR_BLOCK} bytes with the map of a sparse file, found ${block.length}`;
        throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset: at });
      }
      yield block;
      more = block[BLOCK_MAP_GOES_ON] !== 0;
    }
  }

  /** @throws {Stop} */
  #extensionAt(header: TarHeader, start: number, reader: Reader): TarExtension {
    if (header.size > LIMITS.tarHeader) {
      const message = `a header of ${header.size} bytes is more than is read (${LIMITS.tarHeader})`;
      const problem = { id: 'limit-exceeded', message, offset: start } as const;
      throw new Stop({ doubt: message }, problem, start + padded(header.size));
    }
    const bytes = this.#source.read(start, padded(header.size));
    const extension = readTarExtension(header.type, bytes, this.#globals[reader]);
    if (extension.broken !== null) {
      const message = 'expected a record of a pax header, found other bytes';
      this.#unsure('broken-archive', message, start + extension.broken);
      // Later releases of Python give up here; who goes on finds the member without what is said of it.
      this.#searchFrom(start);
    }
    if (header.type === 'g') {
      this.#globals[reader] = extension.records;
    }
    return extension;
  }

  /** The member of a header and of what the headers before it say: the first of these has the last word. */
  #placed(header: TarHeader, behind: number, old: OldMap | null, extensions: readonly PlacedExtension[]): Found {
    const { type } = header;
    const data = holdsData(header);
    const first = old?.start ?? behind;
    let said: Said = { ...header, size: header.unpacked, packed: header.size };
    requireSize(said.size, behind);
    let start = first;
    let tarfile = data ? start + padded(header.size) : start;
    let later = tarfile;
    const maps: (readonly SparsePart[] | null)[] = old === null ? [] : [old.parts];
    for (const extension of extensions.toReversed()) {
      if (extension.sparse !== null) {
        const inData = extension.sparse === 'before its data' ? readMapOfData(this.#source, start) : null;
        maps.push(inData === null ? (extension.sparse as { parts: SparsePart[] | null }).parts : inData.parts);
        start += inData?.bytes ?? 0;
      }
      said = this.#sized(said, patched(said, extension, type), behind);
      if (movesNext(extension)) {
        tarfile = data ? start + padded(said.size) : start;
        later = extension.next + TAR_BLOCK + (data ? padded(said.packed) : 0);
      }
    }
    // From 3.14 on the size of the pax header counts alone, and from the header behind it on (tarfile.py, _proc_pax).
    if (later !== tarfile) {
      const message = `releases of Python's tarfile look for the next header at byte ${tarfile} or ${later}`;
      this.#fork('tarfile', later, message, behind);
      this.doubt ??= message;
    }
    const { name, target, size, packed } = said;
    const member: TarMember = { name, type, target, start, size, packed: packed - (start - first), parts: null };
    // One extension stands for what is global.
    if (header.folderByName && extensions.length > 1) {
      const message = "releases of Python's tarfile differ over a folder with data";
      this.doubt ??= message;
      if (header.size > 0) {
        this.#fork('tarfile', start + padded(packed), message, behind);
        this.#alternatives.push({ ...member, type: '0' });
      }
    }
    const gnu = EMPTY_TO_GNU.includes(type) ? behind : (old?.gnuStart ?? behind) + padded(packed);
    return {
      member: maps.length > 0 ? this.#sparse(member, maps, behind) : member,
      next: { tarfile, 'GNU tar': gnu },
    };
  }

  /** What is said, but for sizes that are none: tarfile gives up over those, or reads without end, GNU tar passes over them. */
  #sized(before: Said, said: Said, offset: number): Said {
    const wrong = [said.size, said.packed].find((size) => !isSize(size));
    if (wrong === undefined) {
      return said;
    }
    this.#unsure('broken-archive', `expected the size of a member, found ${wrong} bytes`, offset);
    return { ...said, size: before.size, packed: before.packed };
  }

  /** A sparse file by its map, of which there must be one. Where readers may differ, its packed bytes stand for it. */
  #sparse(member: TarMember, maps: readonly (readonly SparsePart[] | null)[], behind: number): TarMember {
    const [map] = maps;
    if (!holdsData(member) && map !== null) {
      return member;
    }
    const parts = maps.length > 1 || map === null ? null : soundParts(map, member.size, member.packed);
    if (parts === null) {
      const message = "the map of a sparse file is none that Python's tarfile and GNU tar read alike";
      this.#unsure('ambiguous-archive', message, member.start);
      this.#searchFrom(behind);
      return { ...member, size: Math.max(0, member.packed) };
    }
    this.#unpacked -= member.size;
    this.#parts -= parts.length;
    if (this.#unpacked < 0 || this.#parts < 0) {
      const most = `${LIMITS.expandedBytes} bytes or ${LIMITS.sparseParts} parts`;
      this.#unsure('limit-exceeded', `more than ${most} of sparse files are not unpacked`, member.start);
      return { ...member, size: member.packed };
    }
    return { ...member, parts };
  }

  /** Notes that it is not certain what is in the archive; it is read on. */
  #unsure(id: TarProblem['id'], message: string, offset: number): void {
    this.doubt ??= message;
    if (!this.problems.some((problem) => problem.id === id && problem.message === message)) {
      this.problems.push({ id, message, offset });
    }
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
