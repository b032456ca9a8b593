/**
 * THE classified table of globals: every name that may load outside torch, and every name known to be dangerous, with its power
 * and the reason in words. The rows live in one file for each library; this file joins them and looks names up. It knows
 * nothing of files, of torch's own lists, or of the verdict that follows (judge.ts).
 */

import { SHAPES, torchShape } from './shapes/index.ts';
import type { Shape } from './shapes/shape.ts';
import { LIBRARY_DANGER, LIBRARY_DATA, LIBRARY_REFUSED } from './tables/libraries.ts';
import { STDLIB_DANGER, STDLIB_DATA } from './tables/stdlib.ts';
import { STDLIB_COMPUTES } from './tables/stdlib-computes.ts';
import { STDLIB_TYPES } from './tables/stdlib-types.ts';
import type { DangerRow, DataRow } from './tables/table.ts';

export const DATA_ROWS: readonly DataRow[] = [...STDLIB_DATA, ...STDLIB_TYPES, ...LIBRARY_DATA];
export const DANGER_ROWS: readonly DangerRow[] = [...STDLIB_DANGER, ...LIBRARY_DANGER];

/** Read, and refused without being dangerous. */
export const REFUSED_ROWS: readonly DataRow[] = [...STDLIB_COMPUTES, ...LIBRARY_REFUSED];

/** Of one module: each row that names it, and the names in that row. */
type ByModule = Map<string, { row: DataRow; names: string }[]>;

let data: ByModule | undefined;
let refused: ByModule | undefined;
let danger: Map<string, DangerRow> | undefined;

/** Words of a text, in order. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The pairs of a row of data, as [module, name]. */
export function* pairs(row: DataRow): Generator<[string, string]> {
  for (const line of row.names.split('\n')) {
    const [module, ...names] = words(line);
    for (const name of names) {
      yield [module, name];
    }
  }
}

/** numpy 2 renamed numpy.core to numpy._core; both name the same objects. */
export function withoutNumpyAlias(dotted: string): string {
  return dotted.replace(/^numpy\._core(?=\.|$)/, 'numpy.core');
}

/** Only modules are indexed: names are taken apart when one is asked for, since a program starts far more often than it asks. */
function byModule(rows: readonly DataRow[]): ByModule {
  const map: ByModule = new Map();
  for (const row of rows) {
    for (const line of row.names.split('\n')) {
      const end = line.indexOf(' ');
      if (end === -1) {
        continue;
      }
      const module = line.slice(0, end);
      const rest = { row, names: line.slice(end + 1) };
      const known = map.get(module);
      if (known === undefined) {
        map.set(module, [rest]);
      } else {
        known.push(rest);
      }
    }
  }
  return map;
}

function find(map: ByModule, module: string, name: string): DataRow | undefined {
  return map.get(module)?.find(({ names }) => names.split(' ').includes(name))?.row;
}

/** The row of a name that may load outside torch, or undefined. The exact pair counts, never a prefix. */
export function dataRow(module: string, name: string): DataRow | undefined {
  data ??= byModule(DATA_ROWS);
  return find(data, module, name);
}

/** How the library of a name uses it: names of our table and of torch's; undefined for a name without shapes. */
export function shapeOf(module: string, name: string): Shape | undefined {
  const shape = dataRow(module, name)?.shape;
  return shape === undefined ? torchShape(module, name) : SHAPES[shape];
}

/** The row of a name that was read and refused, or undefined. */
export function refusedRow(module: string, name: string): DataRow | undefined {
  refused ??= byModule(REFUSED_ROWS);
  return find(refused, module, name);
}

/** The row of the longest dangerous name that is `dotted` or above it (`pickle` for `pickle.loads`), or undefined. */
export function dangerRow(dotted: string): DangerRow | undefined {
  if (danger === undefined) {
    danger = new Map();
    for (const row of DANGER_ROWS) {
      for (const name of words(row.names)) {
        danger.set(name, row);
      }
    }
  }
  for (let path = withoutNumpyAlias(dotted); path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const row = danger.get(path);
    if (row !== undefined) {
      return row;
    }
  }
  return undefined;
}

/** Whether `dotted` is itself a row of the dangerous names, not only below one. */
export function isDangerEntry(dotted: string): boolean {
  const path = withoutNumpyAlias(dotted);
  return dangerRow(path) !== undefined && danger!.has(path);
}
