/** The objects that links lead to and that were not read yet: a million of them, so each is kept in few bytes. */
import { LIMITS } from '../../base/limits.ts';
import { requireFew } from './bytes.ts';

/** Characters of a path that another name is put behind. */
const LONGEST_PATH = 4096;

export interface PendingObject {
  /** From the root. */
  readonly path: string;
  readonly address: number;
}

/** Each object once, under the name by which it was met first; the last that was met comes first. */
export class PendingObjects {
  /** Addresses of all that were met; a link to one of them is another name of it. */
  readonly #met = new Set<number>();
  readonly #addresses: number[] = [];
  readonly #parents: string[] = [];
  /** Where the name of each begins, one behind another. */
  readonly #starts: number[] = [];
  #names = Buffer.alloc(1024);
  #end = 0;

  /**
   * @param parent the path of the group whose link was met
   * @throws {Hdf5Error} where there are too many
   */
  meet(parent: string, name: string, address: number): void {
    if (this.#met.has(address)) {
      return;
    }
    this.#met.add(address);
    requireFew(this.#met.size, LIMITS.hdf5Objects, 'objects', address);
    const size = Buffer.byteLength(name);
    requireFew(this.#end + size, LIMITS.hdf5Names, 'bytes in names of objects', address);
    this.#addresses.push(address);
    this.#parents.push(parent);
    this.#starts.push(this.#end);
    this.#makeRoom(size);
    this.#end += this.#names.write(name, this.#end);
  }

  next(): PendingObject | null {
    const [address, parent, start] = [this.#addresses.pop(), this.#parents.pop(), this.#starts.pop()];
    if (address === undefined || parent === undefined || start === undefined) {
      return null;
    }
    const name = this.#names.toString('utf8', start, this.#end);
    this.#end = start;
    return { path: join(parent, name), address };
  }

  #makeRoom(size: number): void {
    if (this.#end + size > this.#names.length) {
      const grown = Buffer.alloc(2 * (this.#end + size));
      this.#names.copy(grown);
      this.#names = grown;
    }
  }
}

/** The path of a group's member. Of one that is very deep only the end is kept: groups can lie in groups a million times. */
export function join(path: string, name: string): string {
  const shown = path.length > LONGEST_PATH ? '…' : path;
  return `${path === '/' ? '' : shown}/${name}`;
}
