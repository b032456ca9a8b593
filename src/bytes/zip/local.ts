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
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import { decodeName, STORED, tryZipDirectory, type ZipDirectory, type ZipEntry } from './directory.ts';
import { findEndRecords, readEndRecord } from './end-record.ts';
import { contradictions, DESCRIPTOR_FLAG, isOpen, type LocalHeader, LocalHeaders } from './local-header.ts';
import { findSignature, type SearchBudget, spendSearch } from './search.ts';
import { ZipError } from './zip-error.ts';

const WINDOW = 1 << 16;

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
  /** Where the reading ended before all was seen: there may be more of both. */
  readonly limit: ZipError | null;
}

/** Reads every local header that the directory names, and looks at the bytes that no member claims. */
export function readLocally(source: ByteSource, directory: ZipDirectory, budget: SearchBudget): LocalReading {
  const reading = new Reading(source, directory, budget);
  try {
    reading.run();
  } catch (error) {
    if (!(error instanceof ZipError)) {
      throw error;
    }
    reading.limit = error;
  }
  return reading;
}

class Reading implements LocalReading {
  readonly differences: Difference[] = [];
  readonly hidden: HiddenMember[] = [];
  limit: ZipError | null = null;
  readonly #source: ByteSource;
  readonly #directory: ZipDirectory;
  readonly #headers: LocalHeaders;
  readonly #budget: SearchBudget;

  constructor(source: ByteSource, directory: ZipDirectory, budget: SearchBudget) {
    this.#source = source;
    this.#directory = directory;
    this.#budget = budget;
    this.#headers = new LocalHeaders(source);
  }

  run(): void {
    const { entries, offset, size, endOffset, shift } = this.#directory;
    this.#findSameNames();
    this.#compareCounts();
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

  /** Some readers go by the number of entries, others by the size of the directory: what only one of these sees. */
  #compareCounts(): void {
    const { entries, counted, sized } = this.#directory;
    const beyond = entries.slice(Math.min(counted, sized));
    if (beyond.length > 0) {
      const message = `the directory has ${sized} entries by its size, ${counted} by their count`;
      this.#differ(message, beyond[0].centralOffset, ...beyond);
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

  /** @returns where the member's data end */
  #hide(local: LocalHeader, offset: number, why: string, limit = this.#source.size): number {
    const left = Math.max(0, limit - local.dataStart);
    const name = decodeName(local.nameBytes) || `@${offset}`;
    const size = isOpen(local) ? left : Math.min(local.compressedSize, left);
    this.#keep({ name, start: local.dataStart, size, method: local.method, why }, offset);
    return local.dataStart + size;
  }

  #keep(member: HiddenMember, offset: number): void {
    if (this.hidden.length >= LIMITS.members) {
      const message = `more than ${LIMITS.members} members that only some readers see`;
      throw new ZipError(message, offset, 'limit-exceeded');
    }
    this.hidden.push(member);
  }

  /** Bytes that nothing claims: local headers in them, or else the bytes themselves. */
  #lookIntoGap(start: number, limit: number): void {
    const end = Math.min(limit, this.#source.size);
    if (end <= start || this.#isZero(start, end)) {
      return;
    }
    const before = this.hidden.length;
    let inside = start;
    for (const found of findSignature(this.#source, 'PK\x03\x04', start, end, this.#budget)) {
      const local = found < inside ? null : this.#headers.header(found);
      if (local !== null) {
        const dataEnd = this.#hide(local, found, 'which the central directory does not name', end);
        // A stored archive has its headers found where it is read itself.
        inside = local.method === STORED && this.#headers.header(local.dataStart) !== null ? dataEnd : inside;
      }
    }
    // All of the file would only be what it is already.
    if (this.hidden.length === before && end - start < this.#source.size) {
      const why = 'which no member of the archive claims';
      this.#keep({ name: `@${start}`, start, size: end - start, method: 0, why }, start);
    }
  }

  #isZero(start: number, end: number): boolean {
    for (let at = start; at < end; at += WINDOW) {
      if (this.#source.read(at, Math.min(WINDOW, end - at)).some((byte) => byte !== 0)) {
        return false;
      }
      spendSearch(this.#budget, Math.min(WINDOW, end - at), at);
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
   * Other directories: of other end records behind this one, of what readers make of the same one, and at the place
   * where the directory would lie if the archive had been moved. A reader that takes one of them sees other members.
   * One that cannot be read is no directory to any reader, and nothing is said of it.
   */
  #findOtherDirectories(behind: number): void {
    const known = new Set(this.#directory.entries.map(contentOf));
    let most: number = LIMITS.archiveEntries;
    for (const record of findEndRecords(this.#source).filter((candidate) => candidate >= behind)) {
      for (const end of readEndRecord(this.#source, record)) {
        for (const moved of [false, true]) {
          const other = tryZipDirectory(this.#source, end, moved, most);
          if (!(other instanceof ZipError)) {
            most -= other.entries.length;
            this.#hideOthers(other.entries, known);
          } else if (other.id === 'limit-exceeded') {
            throw other;
          }
        }
      }
    }
  }

  #hideOthers(entries: readonly ZipEntry[], known: Set<string>): void {
    for (const entry of entries.filter((candidate) => !known.has(contentOf(candidate)))) {
      known.add(contentOf(entry));
      const local = this.#headers.header(entry.localOffset);
      if (local !== null) {
        const seen = { ...local, ...entry, dataStart: local.dataStart };
        this.#hide(seen, entry.localOffset, 'in another directory of the archive');
      }
    }
  }
}

/** What tells the content of one entry from that of another. */
const contentOf = ({ localOffset, compressedSize, method }: ZipEntry): string =>
  `${localOffset} ${compressedSize} ${method}`;
