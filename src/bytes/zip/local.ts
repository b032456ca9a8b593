/**
 * The second reading of a zip archive: its local headers, against what the central directory says. A reader that goes
 * from header to header can see other members than one that trusts the directory; here every difference is found, and
 * every member that only the other reading shows.
 *
 * What honest archives contain is no difference: zeros in a local header whose flag bit 3 announces a descriptor behind
 * the data, sizes that a zip64 extra field resolves, zip64 end records, padding in extra fields (torch and numpy write
 * all of these).
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.9 (descriptor), 4.4.4 (flags), 4.5.3.
 */
import type { ByteSource } from '../source.ts';
import {
  decodeName,
  findEndRecords,
  readZipDirectory,
  type ZipDirectory,
  type ZipEntry,
  ZipError,
} from './directory.ts';
import { contradictions, DESCRIPTOR_FLAG, type LocalHeader, LocalHeaders } from './local-header.ts';

const WINDOW = 1 << 16;
/** Bytes of one gap that are searched for local headers. */
const MAX_GAP_SEARCH = 1 << 26;
const MAX_HIDDEN = 1000;

/** Something two readers could see differently. */
interface Difference {
  readonly message: string;
  /** In bytes from the start of the archive. */
  readonly offset: number;
  /** Members of the directory that it concerns. */
  readonly entries: readonly ZipEntry[];
}

/** A member that only another reading shows. */
interface HiddenMember {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly method: number;
  readonly why: string;
}

export interface LocalReading {
  readonly differences: Difference[];
  readonly hidden: HiddenMember[];
}

/** Reads every local header that the directory names, and looks at the bytes that no member claims. */
export function readLocally(source: ByteSource, directory: ZipDirectory): LocalReading {
  const reading = new Reading(source, directory);
  reading.run();
  return reading;
}

class Reading implements LocalReading {
  readonly differences: Difference[] = [];
  readonly hidden: HiddenMember[] = [];
  readonly #source: ByteSource;
  readonly #directory: ZipDirectory;
  readonly #headers: LocalHeaders;

  constructor(source: ByteSource, directory: ZipDirectory) {
    this.#source = source;
    this.#directory = directory;
    this.#headers = new LocalHeaders(source);
  }

  run(): void {
    const { entries, offset, size, endOffset, shift } = this.#directory;
    this.#findSameNames();
    let position = 0;
    let previous: ZipEntry | null = null;
    for (const entry of [...entries].sort((a, b) => a.localOffset - b.localOffset)) {
      if (entry.localOffset < position && previous !== null) {
        this.#differ(`${entry.name} overlaps ${previous.name}`, entry.localOffset, entry, previous);
      }
      this.#lookIntoGap(position, entry.localOffset);
      const end = this.#checkEntry(entry);
      if (end > position) {
        position = end;
        previous = entry;
      }
    }
    if (position > offset && previous !== null) {
      this.#differ(`${previous.name} overlaps the central directory`, offset, previous);
    }
    this.#lookIntoGap(position, offset);
    this.#lookIntoGap(this.#skipZip64(offset + size, endOffset), endOffset);
    if (shift !== 0) {
      const message = shift > 0 ? `${shift} bytes lie before the archive` : `its offsets are ${-shift} bytes too large`;
      this.#differ(message, 0, ...entries);
    }
    this.#findOtherDirectories(Math.min(offset + size, endOffset));
  }

  #differ(message: string, offset: number, ...entries: ZipEntry[]): void {
    this.differences.push({ message, offset, entries });
  }

  #findSameNames(): void {
    const seen = new Map<string, ZipEntry>();
    for (const entry of this.#directory.entries) {
      const folded = entry.name.toLowerCase();
      const first = seen.get(folded);
      if (first === undefined) {
        seen.set(folded, entry);
      } else {
        const what = first.name === entry.name ? 'have the same name' : 'have names that differ only in case';
        this.#differ(`two members ${what}: ${first.name}, ${entry.name}`, entry.centralOffset, first, entry);
      }
    }
  }

  /** Compares an entry with its local header. @returns the offset behind its data and descriptor */
  #checkEntry(entry: ZipEntry): number {
    const local = this.#headers.header(entry.localOffset);
    if (local === null) {
      this.#differ(`${entry.name} has no local header`, entry.localOffset, entry);
      return entry.localOffset;
    }
    const found = contradictions(local, entry);
    if (found.length > 0) {
      this.#differ(`the local header of ${entry.name} differs: ${found.join(', ')}`, entry.localOffset, entry);
      this.#hide(local, entry.localOffset, 'as its local header says');
    }
    const end = local.dataStart + entry.compressedSize;
    return end + ((entry.flags | local.flags) & DESCRIPTOR_FLAG ? this.#headers.descriptorBytes(end, entry) : 0);
  }

  #hide(local: LocalHeader, offset: number, why: string, limit = this.#source.size): void {
    const open = (local.flags & DESCRIPTOR_FLAG) !== 0 && local.compressedSize === 0;
    const left = Math.max(0, limit - local.dataStart);
    if (this.hidden.length < MAX_HIDDEN) {
      const name = decodeName(local.nameBytes) || `@${offset}`;
      const size = open ? left : Math.min(local.compressedSize, left);
      this.hidden.push({ name, start: local.dataStart, size, method: local.method, why });
    }
  }

  /** Bytes that nothing claims: local headers in them, or else the bytes themselves. */
  #lookIntoGap(start: number, limit: number): void {
    const end = Math.min(limit, this.#source.size);
    if (end <= start || this.#isZero(start, end)) {
      return;
    }
    const before = this.hidden.length;
    for (let at = start; at < Math.min(end, start + MAX_GAP_SEARCH); at += WINDOW) {
      const bytes = Buffer.from(this.#source.read(at, Math.min(WINDOW + 3, end - at)));
      for (let found = bytes.indexOf('PK\x03\x04', 0, 'latin1'); found >= 0 && found < WINDOW; ) {
        const local = this.#headers.header(at + found);
        if (local !== null) {
          this.#hide(local, at + found, 'which the central directory does not name', end);
        }
        found = bytes.indexOf('PK\x03\x04', found + 4, 'latin1');
      }
    }
    if (this.hidden.length === before) {
      const why = 'which no member of the archive claims';
      this.hidden.push({ name: `@${start}`, start, size: end - start, method: 0, why });
    }
  }

  #isZero(start: number, end: number): boolean {
    for (let at = start; at < end; at += WINDOW) {
      if (this.#source.read(at, Math.min(WINDOW, end - at)).some((byte) => byte !== 0)) {
        return false;
      }
    }
    return true;
  }

  /** Where the zip64 end record and its locator, if they lie between `start` and `end`, are over. */
  #skipZip64(start: number, end: number): number {
    const record = Buffer.from(this.#source.read(start, 12));
    if (record.length < 12 || record.toString('latin1', 0, 4) !== 'PK\x06\x06') {
      return start;
    }
    const behind = start + 12 + Number(record.readBigUInt64LE(4)) + 20;
    return behind > end ? start : behind;
  }

  /**
   * Other directories: of other end records behind this one, and at the place where the directory would lie if the
   * archive had been moved. A reader that takes one of them sees other members.
   */
  #findOtherDirectories(behind: number): void {
    const { endOffset, gap, shift } = this.#directory;
    for (const offset of findEndRecords(this.#source).filter((candidate) => candidate >= behind)) {
      for (const moved of [false, true]) {
        if (offset !== endOffset || (gap !== 0 && moved !== (shift !== 0))) {
          this.#readOther(offset, moved);
        }
      }
    }
  }

  #readOther(record: number, moved: boolean): void {
    const known = new Set(this.#directory.entries.map((entry) => entry.localOffset));
    let entries: readonly ZipEntry[];
    try {
      entries = readZipDirectory(this.#source, record, moved).entries;
    } catch (error) {
      if (error instanceof ZipError) {
        return;
      }
      throw error;
    }
    for (const entry of entries.filter((candidate) => !known.has(candidate.localOffset))) {
      const local = this.#headers.header(entry.localOffset);
      if (local !== null) {
        this.#hide(
          { ...local, ...entry, dataStart: local.dataStart },
          entry.localOffset,
          'in another directory of the archive',
        );
      }
    }
  }
}
