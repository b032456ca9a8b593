/**
 * What PyTables, and so pandas, unpickles in a file: text and bytes of an attribute that end in a dot, and the rows of
 * a VLArray that its attributes call objects.
 *
 * Source: tables/attributeset.py `AttributeSet.__getattr__`, tables/vlarray.py `VLArray._g_open`, tables/atom.py
 * `ObjectAtom.fromarray` (PyTables 2.0 to 3.11; in file format 1 the flavour says it); pandas/io/pytables.py
 * `GenericFixed.read_array` (pandas 3.1) reads object blocks as such rows.
 */

const DOT = 0x2e;
const KIND = 'PSEUDOATOM';
const OLD_KIND = 'FLAVOR';
const FORMAT = 'PYTABLES_FORMAT_VERSION';

/** The value without the zeros that pad it, as numpy gives it. */
export function trimmed(value: Uint8Array): Uint8Array {
  let end = value.length;
  while (end > 0 && value[end - 1] === 0) {
    end -= 1;
  }
  return value.subarray(0, end);
}

/** Whether PyTables takes the value of an attribute, without the zeros behind it, for a pickle. */
export const isTakenForPickle = (value: Uint8Array): boolean => value.at(-1) === DOT;

/** What the attributes of one object say of its rows. */
export class RowKinds {
  readonly #kinds: string[] = [];
  readonly #oldKinds: string[] = [];

  /** @param text null where the value is no plain text: then it may say anything */
  see(name: string, text: string | null): void {
    if (name === KIND) {
      this.#kinds.push(text ?? 'object');
    } else if (name === OLD_KIND) {
      this.#oldKinds.push(text ?? 'Object');
    }
  }

  /** @param format the version of PyTables' own format */
  arePickles(format: FileFormat): boolean {
    return this.#kinds.length > 0 ? this.#kinds.includes('object') : format.isOld && this.#oldKinds.includes('Object');
  }
}

/** The version of PyTables' own format, which the root group says. */
export class FileFormat {
  /** Of format 1. */
  isOld = false;

  /** @param text null where the value is no plain text */
  see(name: string, text: string | null): void {
    if (name === FORMAT) {
      this.isOld ||= text === null || text.startsWith('1');
    }
  }
}
