/**
 * THE classified table of globals: every name that may load outside torch, and every name known to be dangerous, with its power
 * and the reason in words. The rows live in one file for each library; this file joins them and looks names up. It knows
 * nothing of files, of torch's own lists, or of the verdict that follows (judge.ts).
 */
import { LIBRARY_DANGER, LIBRARY_DATA, LIBRARY_REFUSED } from './libraries.ts';
import { STDLIB_DANGER, STDLIB_DATA } from './stdlib.ts';
import type { DangerRow, DataRow } from './table.ts';

export const DATA_ROWS: readonly DataRow[] = [...STDLIB_DATA, ...LIBRARY_DATA];
export const DANGER_ROWS: readonly DangerRow[] = [...STDLIB_DANGER, ...LIBRARY_DANGER];

/** Read, and refused without being dangerous. */
export const REFUSED_ROWS: readonly DataRow[] = LIBRARY_REFUSED;

let data: Map<string, DataRow> | undefined;
let refused: Map<string, DataRow> | undefined;
let danger: Map<string, DangerRow> | undefined;

/** Words of a text, in order. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The pairs of a row of data, as [module, name]. */
export function* pairs(row: DataRow): Generator<[string, string]> {
  for (const line of row.names.split('\n')) {
    const [module, ...names] = words(line);
    for (const name of names) yield [module, name];
  }
}

/** numpy 2 renamed numpy.core to numpy._core; both name the same objects. */
export function withoutNumpyAlias(dotted: string): string {
  return dotted.startsWith('numpy._core.') ? `numpy.core.${dotted.slice('numpy._core.'.length)}` : dotted;
}

function byPair(rows: readonly DataRow[]): Map<string, DataRow> {
  const map = new Map<string, DataRow>();
  for (const row of rows) for (const [module, name] of pairs(row)) map.set(`${module}\n${name}`, row);
  return map;
}

/** The row of a name that may load outside torch, or undefined. The exact pair counts, never a prefix. */
export function dataRow(module: string, name: string): DataRow | undefined {
  data ??= byPair(DATA_ROWS);
  return data.get(`${module}\n${name}`);
}

/** The row of a name that was read and refused, or undefined. */
export function refusedRow(module: string, name: string): DataRow | undefined {
  refused ??= byPair(REFUSED_ROWS);
  return refused.get(`${module}\n${name}`);
}

/** The row of the longest dangerous name that is `dotted` or above it (`pickle` for `pickle.loads`), or undefined. */
export function dangerRow(dotted: string): DangerRow | undefined {
  if (danger === undefined) {
    danger = new Map();
    for (const row of DANGER_ROWS) for (const name of words(row.names)) danger.set(name, row);
  }
  for (let path = withoutNumpyAlias(dotted); path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const row = danger.get(path);
    if (row !== undefined) return row;
  }
  return undefined;
}
