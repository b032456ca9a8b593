/**
 * One member of a tar archive: its header, and the headers before it that say more of it, as one reader takes them. What
 * another reader would make of them is told to the readings.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_member and what it calls) of CPython 3.8 to 3.14; GNU tar 1.34, src/list.c and
 * src/xheader.c.
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
import { readTarHeader, TAR_BLOCK, type TarHeader } from './header.ts';
import { isSize, requireSize, Stop } from './listing.ts';
import { holdsData, type TarMember } from './member.ts';
import type { Reader, Readings } from './readings.ts';
import { type OldMap, readMapOfData, readOldMap, type SparsePart, soundParts } from './sparse.ts';

/** Bytes that say whether blocks with more of the map of an old GNU sparse file follow: of its header, of these blocks. */
const MAP_GOES_ON = 482;
const BLOCK_MAP_GOES_ON = 504;
/** Those of the types without data for which GNU tar expects none either, whatever their size field says. */
const EMPTY_TO_GNU = '15';

export interface Found {
  readonly member: TarMember;
  /** Where the next header is, to each reader. */
  readonly next: Readonly<Record<Reader, number>>;
}

/** An extension, and where the header behind it is. */
interface PlacedExtension extends TarExtension {
  readonly next: number;
}

const padded = (size: number): number => Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;

export class MemberReader {
  readonly #source: ByteSource;
  readonly #readings: Readings;
  /** Places of headers that the first reading has read, or reads. */
  readonly #first: ReadonlySet<number>;
  /** Records of the global pax headers that each reader has seen. */
  readonly #globals: Record<Reader, ReadonlyMap<string, string>> = { tarfile: new Map(), 'GNU tar': new Map() };
  #blocks = 0;
  /** What may still be unpacked of sparse files: bytes, and parts. */
  #unpacked: number = LIMITS.expandedBytes;
  #parts: number = LIMITS.sparseParts;

  constructor(source: ByteSource, readings: Readings, first: ReadonlySet<number>) {
    this.#source = source;
    this.#readings = readings;
    this.#first = first;
  }

  /** GNU tar knows by now what tarfile has seen of global headers. */
  shareGlobals(): void {
    this.#globals['GNU tar'] = this.#globals.tarfile;
  }

  /**
   * The member whose first header is at `at`.
   * @throws {Stop} where there is none
   */
  memberAt(at: number, reader: Reader): Found {
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
      this.#readings.fork(
        'GNU tar',
        at,
        `Python's tarfile ends before a header, of which ${header.fault}, GNU tar does not`,
        place,
      );
      throw new Stop({ readError: matters ? header.fault : null }, null, place + TAR_BLOCK);
    }
    if (header.fault === null && header.gnuSize !== header.size && (reader === 'tarfile' || !this.#first.has(at))) {
      const sizes = `the size of a member is ${header.size} to Python's tarfile, ${header.gnuSize ?? 'none'} to GNU tar`;
      this.#readings.fork(reader === 'tarfile' ? 'GNU tar' : 'tarfile', at, sizes, place);
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
      this.#readings.unsure('broken-archive', message, start + extension.broken);
      // Later releases of Python give up here; who goes on finds the member without what is said of it.
      this.#readings.searchFrom(start);
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
      this.#readings.fork('tarfile', later, message, behind);
      this.#readings.doubt ??= message;
    }
    const { name, target, size, packed } = said;
    const member: TarMember = { name, type, target, start, size, packed: packed - (start - first), parts: null };
    // One extension stands for what is global.
    if (header.folderByName && extensions.length > 1) {
      const message = "releases of Python's tarfile differ over a folder with data";
      this.#readings.doubt ??= message;
      if (header.size > 0) {
        this.#readings.fork('tarfile', start + padded(packed), message, behind);
        this.#readings.alternatives.push({ ...member, type: '0' });
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
    this.#readings.unsure('broken-archive', `expected the size of a member, found ${wrong} bytes`, offset);
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
      this.#readings.unsure('ambiguous-archive', message, member.start);
      this.#readings.searchFrom(behind);
      return { ...member, size: Math.max(0, member.packed) };
    }
    this.#unpacked -= member.size;
    this.#parts -= parts.length;
    if (this.#unpacked < 0 || this.#parts < 0) {
      const most = `${LIMITS.expandedBytes} bytes or ${LIMITS.sparseParts} parts`;
      this.#readings.unsure('limit-exceeded', `more than ${most} of sparse files are not unpacked`, member.start);
      return { ...member, size: member.packed };
    }
    return { ...member, parts };
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
