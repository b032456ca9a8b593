/** Where a position of a text is for a reader: line and column, both from 1; columns count UTF-16 code units. */

export interface Place {
  readonly line: number;
  readonly column: number;
  /** Of a notebook: `cell 3, line 2`, both from 1; else null. */
  readonly within: string | null;
}

export interface Places {
  at(position: number): Place;
}

/** Lines end at LF, CR LF or CR, as Python reads them. */
export class TextPlaces implements Places {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const found of text.matchAll(/\r\n|\r|\n/g)) {
      this.#starts.push(found.index + found[0].length);
    }
  }

  at(position: number): Place {
    const line = lastAtMost(this.#starts, position);
    return { line: line + 1, column: position - this.#starts[line] + 1, within: null };
  }
}

/** Index of the last of some rising numbers that is not above a limit. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle] <= limit) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
