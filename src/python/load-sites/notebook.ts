/**
 * A Jupyter notebook as one Python text: its code cells one behind the other, with what leads back to cell, line and
 * the place in the JSON. IPython's own lines are blanked so that what remains is Python.
 */

import { lastAtMost, type Place, type Places, TextPlaces } from '../syntax/places.ts';
import type { Piece } from '../syntax/syntax.ts';
import { type JsonValue, parseJson, rawOffset, stringAt } from './json-positions.ts';

export interface Notebook {
  /** The cells as they are written. */
  readonly source: string;
  /** The same, position by position, with everything blanked that is not Python. */
  readonly python: string;
  readonly pieces: readonly Piece[];
  readonly places: Places;
}

/** One string of a cell's source. */
interface Segment {
  /** Where it starts in the joined text. */
  readonly from: number;
  readonly value: JsonValue;
  /** From 1, of all cells. */
  readonly cell: number;
  readonly cellFrom: number;
}

/**
 * Formats 3 and 4 (nbformat/v3 and v4 schema).
 * @returns a string that says why there is nothing to read
 */
export function readNotebook(raw: string): Notebook | string {
  let root: JsonValue;
  try {
    root = parseJson(raw);
    const language = languageOf(raw, root);
    if (language !== null && !/python/i.test(language)) {
      return `skipped: a notebook in ${language.slice(0, 40)}`;
    }
    const cells = cellsOf(root);
    return cells === null ? 'skipped: JSON without cells, so it is no notebook' : assemble(raw, cells);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    return `skipped: not a notebook, ${error.message}`;
  }
}

function languageOf(raw: string, root: JsonValue): string | null {
  const metadata = root.members.get('metadata');
  const name =
    metadata?.members.get('kernelspec')?.members.get('language') ??
    metadata?.members.get('language_info')?.members.get('name');
  return name?.kind === 'string' ? stringAt(raw, name) : null;
}

function cellsOf(root: JsonValue): JsonValue[] | null {
  const sheets = root.members.get('worksheets')?.items;
  if (sheets !== undefined) {
    return sheets.flatMap((sheet) => sheet.members.get('cells')?.items ?? []);
  }
  return root.members.get('cells')?.items ?? null;
}

function assemble(raw: string, cells: readonly JsonValue[]): Notebook {
  const segments: Segment[] = [];
  const pieces: Piece[] = [];
  let source = '';
  cells.forEach((cell, index) => {
    const type = cell.members.get('cell_type');
    const written = cell.members.get('source') ?? cell.members.get('input');
    if (type?.kind !== 'string' || stringAt(raw, type) !== 'code' || written === undefined) {
      return;
    }
    const cellFrom = source.length;
    for (const value of written.kind === 'array' ? written.items : [written]) {
      if (value.kind !== 'string') {
        continue;
      }
      segments.push({ from: source.length, value, cell: index + 1, cellFrom });
      source += stringAt(raw, value);
    }
    pieces.push({ from: cellFrom, to: source.length });
    source += '\n';
  });
  return { source, python: blankMagics(source, pieces), pieces, places: new NotebookPlaces(raw, source, segments) };
}

class NotebookPlaces implements Places {
  readonly #raw: string;
  readonly #inFile: TextPlaces;
  readonly #inSource: TextPlaces;
  readonly #segments: readonly Segment[];
  readonly #starts: readonly number[];

  constructor(raw: string, source: string, segments: readonly Segment[]) {
    this.#raw = raw;
    this.#inFile = new TextPlaces(raw);
    this.#inSource = new TextPlaces(source);
    this.#segments = segments;
    this.#starts = segments.map((segment) => segment.from);
  }

  at(position: number): Place {
    const segment = this.#segments[lastAtMost(this.#starts, position)];
    if (segment === undefined) {
      return this.#inFile.at(0);
    }
    const place = this.#inFile.at(rawOffset(this.#raw, segment.value, position - segment.from));
    const line = this.#inSource.at(position).line - this.#inSource.at(segment.cellFrom).line + 1;
    return { ...place, within: `cell ${segment.cell}, line ${line}` };
  }
}

/** Cell magics whose cell is Python all the same. */
const PYTHON_CELLS = /^%%(time|timeit|capture|prun|python3?|pypy)\b/;
/** Line magics that run the Python behind them: the magic becomes an `if 1:` of the same length. */
const PYTHON_LINES = /^([ \t]*)(%(?:time|timeit|prun|memit|mprun)\b)(?=[ \t]+[^-\s])/;

function blankMagics(source: string, pieces: readonly Piece[]): string {
  return pieces.map(({ from, to }) => `${blankCell(source.slice(from, to))}\n`).join('');
}

function blankCell(cell: string): string {
  const first = /^\s*(%%.*)/.exec(cell);
  if (first !== null && !PYTHON_CELLS.test(first[1])) {
    return blank(cell);
  }
  const lines = cell.replace(/^(\s*)(%%.*)/, (_, gap: string, magic: string) => gap + blank(magic));
  return lines.replaceAll(/^.*$/gm, (line) => {
    if (PYTHON_LINES.test(line)) {
      return line.replace(PYTHON_LINES, (_, gap: string, magic: string) => `${gap}${'if 1'.padEnd(magic.length - 1)}:`);
    }
    if (/^\s*[%!?]/.test(line) || /^[\w.\s]+\?{1,2}\s*$/.test(line)) {
      return blank(line);
    }
    return line.replace(/(=\s*)([%!].*)$/, (whole, sign: string, magic: string) =>
      /^[%!]=/.test(magic) || /[!<>=%]=\s*$/.test(whole.slice(0, 2)) ? whole : `${sign}${'0'.padEnd(magic.length)}`,
    );
  });
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
