/**
 * One reader's way through the members of a tar archive: Python's tarfile, or GNU tar. Where the two part, the way of the
 * other is noted, to be followed as well.
 *
 * Source: Lib/tarfile.py (TarFile.next) of CPython 3.8 to 3.14; GNU tar 1.34, src/list.c.
 */
import type { ByteSource } from '../source.ts';
import { type Ending, Stop, stopOf } from './listing.ts';
import { packedSize, type TarMember } from './member.ts';
import { MemberReader } from './member-reader.ts';
import { type Reader, Readings } from './readings.ts';

export class TarWalk {
  readonly members: TarMember[] = [];
  readonly readings: Readings;
  /** Members of the other readings, by place and size. */
  readonly #listed = new Set<string>();
  readonly #source: ByteSource;
  readonly #reader: MemberReader;
  /** Where headers of members were read: a reading that meets the first one, or one of its own reader, goes on as that. */
  readonly #first = new Set<number>();
  readonly #seen: Readonly<Record<Reader, Set<number>>> = { tarfile: new Set(), 'GNU tar': new Set() };

  constructor(source: ByteSource) {
    this.#source = source;
    this.readings = new Readings(source);
    this.#reader = new MemberReader(source, this.readings, this.#first);
  }

  /** Reads the first member. @returns why tarfile does not open the archive, or null */
  first(): string | null {
    try {
      this.#reader.memberAt(0, 'tarfile');
      return null;
    } catch (error) {
      return stopOf(error).ending.readError;
    }
  }

  /** Reads what other readers find; what breaks there is no further problem: that the readers part is one already. */
  followForks(): void {
    this.#reader.shareGlobals();
    for (const { reader, at } of this.readings.forks) {
      this.run(at, reader);
    }
    for (const member of this.readings.alternatives) {
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
        const { member, next } = this.#reader.memberAt(at, reader);
        this.#list(member, !isFirst);
        if (next.tarfile !== next['GNU tar']) {
          const message = `Python's tarfile looks for the next header at byte ${next.tarfile}, GNU tar at byte ${next['GNU tar']}`;
          const other = reader === 'tarfile' ? 'GNU tar' : 'tarfile';
          this.readings.fork(other, next[other], message, at);
        }
        at = next[reader];
        if (at > this.#source.size) {
          throw this.#cut(member);
        }
      }
    } catch (error) {
      const { ending, problem, next } = stopOf(error);
      if (problem !== null && isFirst) {
        this.readings.problems.push(problem);
      }
      if (next !== null) {
        this.readings.searchFrom(next);
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
}
