/** The names that programs are made of: those that count as data, and those on torch's allow list. */
import { DATA_ROWS, pairs } from '../../src/policy/known-globals.ts';
import type { ShapeName } from '../../src/policy/shapes/index.ts';
import { newestRelease, release } from '../../src/torch/releases.ts';
import type { Random } from './random.ts';

export type Pair = readonly [module: string, name: string];

let data: Pair[] | undefined;
let torch: Pair[] | undefined;

/** Every listed pair outside torch, in the order of the table. */
export function dataNames(): readonly Pair[] {
  data ??= DATA_ROWS.flatMap((row) => [...pairs(row)]).filter(([, name]) => name !== undefined);
  return data;
}

/** What a name is in a Python: a class whose instances keep attributes, another class, anything else. */
export type Kind = 'object' | 'class' | 'other';

/** The listed names by library, so that one with many names is not met more often for that. */
export class Inventory {
  readonly #libraries: readonly (readonly Pair[])[];
  readonly #all: readonly Pair[];
  readonly #objects: readonly Pair[];
  readonly #shapes = new Map<ShapeName, Pair[]>();

  /** @param kinds what there is, by `module\nname`; without it everything is taken to be there */
  constructor(kinds?: Readonly<Record<string, Kind>>) {
    const kindOf = (pair: Pair): Kind | undefined => (kinds === undefined ? 'object' : kinds[pair.join('\n')]);
    this.#all = dataNames().filter((pair) => kindOf(pair) !== undefined);
    this.#objects = this.#all.filter((pair) => kindOf(pair) === 'object');
    const libraries = new Map<string, Pair[]>();
    for (const pair of this.#all) {
      const library = pair[0].split('.')[0];
      libraries.set(library, [...(libraries.get(library) ?? []), pair]);
    }
    this.#libraries = [...libraries.values()];
    for (const row of DATA_ROWS) {
      const those = [...pairs(row)].filter(([module, name]) => kindOf([module, name]) !== undefined);
      this.#shapes.set(row.shape!, [...(this.#shapes.get(row.shape!) ?? []), ...those]);
    }
  }

  /** A name of one of the shapes; undefined where there is none. */
  ofShape(random: Random, shapes: readonly ShapeName[], fits: (pair: Pair) => boolean = () => true): Pair | undefined {
    const found = shapes.map((shape) => this.#shapes.get(shape)?.filter(fits) ?? []).filter(({ length }) => length > 0);
    return found.length === 0 ? undefined : random.pick(random.pick(found));
  }

  /** A name by its shape: each shape as often as another, whatever its names. */
  byShape(random: Random): Pair {
    return this.ofShape(random, [...this.#shapes.keys()]) ?? this.any(random);
  }

  /** Any name; now and then one that is not there. */
  any(random: Random): Pair {
    if (random.chance(0.02)) {
      return random.pick(dataNames());
    }
    return random.chance(0.5) ? random.pick(this.#all) : random.pick(random.pick(this.#libraries));
  }

  /** A name for an object with attributes, mostly. */
  object(random: Random): Pair {
    return random.chance(0.8) ? random.pick(this.#objects) : this.any(random);
  }
}

/** The allow list of torch's newest known release. */
export function torchNames(): readonly Pair[] {
  torch ??= [...release(newestRelease()).safeGlobals].sort().map((dotted) => {
    const dot = dotted.lastIndexOf('.');
    return [dotted.slice(0, dot), dotted.slice(dot + 1)] as const;
  });
  return torch;
}
