/**
 * numpy's random state: constructors that call one of five bit generators, and states that compiled code copies into its
 * memory. A position outside of the key is read where it points.
 *
 * Source: numpy/random/_pickle.py; `__setstate__` and `state` in mtrand.pyx, _mt19937.pyx, _philox.pyx, _pcg64.pyx,
 * _sfc64.pyx and bit_generator.pyx (1.8 to 2.4).
 */
import { NONE, type Value } from '../../pickle/values.ts';
import { type ArrayFact, type Fact, thing } from './facts.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Each bit generator: elements of the arrays of its state, and the highest value of its numbers that are positions. */
const GENERATORS: Readonly<
  Record<string, { arrays: Readonly<Record<string, number>>; positions: Readonly<Record<string, number>> }>
> = {
  MT19937: { arrays: { key: 624 }, positions: { pos: 624 } },
  PCG64: { arrays: {}, positions: {} },
  PCG64DXSM: { arrays: {}, positions: {} },
  Philox: { arrays: { counter: 4, key: 2, buffer: 4 }, positions: { buffer_pos: 4 } },
  SFC64: { arrays: { state: 4 }, positions: {} },
};
const MODULE = /^numpy\.random(\.|$)/;

/** The name of a bit generator, as text or as its class; null for anything else. */
function generatorName(value: Value | undefined, values: Values): string | null {
  const global = values.global(value);
  const name = global !== null && MODULE.test(global.module) ? global.name : values.text(value);
  return name !== null && Object.hasOwn(GENERATORS, name) ? name : null;
}

/** A call `name([bit generator or its name][, constructor])` whose result is `sort`. */
function generatorCall(sort: string, expected: string): (use: CallUse) => Fault | Fact {
  return (use) => {
    const { args, values } = use;
    const [generator, maker] = args ?? [];
    const made = values.fact(generator);
    const isGenerator = made?.kind === 'thing' && made.sort === 'bit generator';
    const known = generator === undefined || isGenerator || generatorName(generator, values) !== null;
    const simple =
      maker === undefined ||
      (values.global(maker)?.name === '__bit_generator_ctor' && MODULE.test(values.global(maker)!.module));
    if (args === null || args.length > 2 || !known || !simple || !isText(generator, values, isGenerator)) {
      return faultOfCall(use, expected);
    }
    return thing(sort);
  };
}

/** __bit_generator_ctor calls what it is given, so an instance of one is no argument for it; the others wrap instances. */
const isText = (value: Value | undefined, values: Values, isGenerator: boolean): boolean =>
  value === undefined || isGenerator || values.text(value) !== null || values.global(value) !== null;

export const numpyBitGenerator: Shape = {
  native: true,
  call: generatorCall('bit generator', '__bit_generator_ctor(one of the five bit generators of numpy)'),
  build: buildState,
};

export const numpyGenerator: Shape = {
  native: true,
  call: generatorCall('generator', '__generator_ctor(a bit generator of numpy)'),
  build: buildState,
};

export const numpyRandomState: Shape = {
  native: true,
  call: generatorCall('random state', '__randomstate_ctor(a bit generator of numpy)'),
  build: buildState,
};

/** Before 1.17: __RandomState_ctor(), then the state as a tuple. */
export const numpyOldRandomState: Shape = {
  native: true,
  call: (use) => (use.args?.length === 0 ? thing('random state') : faultOfCall(use, '__RandomState_ctor()')),
  build: buildState,
};

function buildState({ state, values }: BuildUse): Fault | null {
  const items = values.tuple(state);
  if (items !== null && values.text(items[0]) !== null) {
    return legacyFault(items, state, values);
  }
  const [dict, seed] = items ?? [state];
  const seeded = seed === undefined || seed === NONE || isSeed(seed, values);
  if ((items !== null && items.length !== 2) || !seeded) {
    return faultOf(values, 'the state of a bit generator, and the seed it began with', state);
  }
  // A Generator is given what its bit generator has as well; numpy 2 writes None.
  return values.isNone(dict) ? null : dictFault(dict, values);
}

const isSeed = (value: Value, values: Values): boolean => {
  const fact = values.fact(value);
  return (fact?.kind === 'thing' && fact.sort === 'seed') || values.isForeign(value);
};

/** ('MT19937', key, position, has_gauss, cached_gaussian) */
function legacyFault(items: readonly Value[], state: Value, values: Values): Fault | null {
  const [name, key, position, hasGauss, gauss] = items;
  const numbers = values.bool(hasGauss) !== null && values.isNumber(gauss);
  const at = values.int(position) ?? -1;
  const right =
    items.length === 5 && values.text(name) === 'MT19937' && isNumbers(key, 624, values) && at >= 0 && at <= 624;
  return right && numbers
    ? null
    : faultOf(values, "('MT19937', 624 numbers, a position in them, 0 or 1, a number)", state);
}

/** The value of a text key; undefined where the dict has it not or is not known. */
function entry(dict: Value | undefined, name: string, values: Values): Value | undefined {
  const items = values.dict(dict) ?? [];
  let found: Value | undefined;
  for (let at = 0; at + 1 < items.length; at += 2) {
    if (values.text(items[at]) === name) {
      found = items[at + 1];
    }
  }
  return found;
}

/** {'bit_generator': name, 'state': {…}, …}; numbers and arrays of the right length, positions inside of them. */
function dictFault(dict: Value | undefined, values: Values): Fault | null {
  const name = values.text(entry(dict, 'bit_generator', values));
  const generator = name !== null && Object.hasOwn(GENERATORS, name) ? GENERATORS[name] : null;
  if (generator === null) {
    return faultOf(values, 'the state of one of the five bit generators of numpy', dict);
  }
  const outer = values.dict(dict) ?? [];
  const inner = values.dict(entry(dict, 'state', values));
  if (inner === null) {
    return faultOf(values, `the numbers of ${name}`, entry(dict, 'state', values) ?? dict);
  }
  for (const items of [outer, inner]) {
    for (let at = 0; at + 1 < items.length; at += 2) {
      const key = values.text(items[at]) ?? '';
      const value = items[at + 1];
      const nested = key === 'state' && items === outer;
      if (!nested && key !== 'bit_generator' && !fits(key, value, generator, values)) {
        return faultOf(values, `a number or array that ${name} has under ${JSON.stringify(key)}`, value);
      }
    }
  }
  return null;
}

function fits(key: string, value: Value, { arrays, positions }: (typeof GENERATORS)[string], values: Values): boolean {
  if (Object.hasOwn(arrays, key)) {
    return isNumbers(value, arrays[key], values);
  }
  if (Object.hasOwn(positions, key)) {
    const number = values.int(value) ?? -1;
    return number >= 0 && number <= positions[key];
  }
  return values.isNumber(value);
}

/** An array of `count` numbers, or a tuple or list of them. */
function isNumbers(value: Value | undefined, count: number, values: Values): boolean {
  const fact = values.fact(value);
  if (fact?.kind === 'array') {
    return fact.count === count && isNumeric(fact);
  }
  const container = values.container(value, ['tuple', 'list']);
  return (container !== null && container.length === count && values.isPlain(container)) || values.isForeign(value);
}

const isNumeric = ({ dtype }: ArrayFact): boolean => dtype !== null && (dtype.foreign || 'iuf'.includes(dtype.code));

/** __pyx_unpickle_SeedSequence(SeedSequence, a checksum, None or the state) */
export const numpySeed: Shape = {
  native: true,
  call(use) {
    const { args, values } = use;
    const [type, checksum, state] = args ?? [];
    const global = values.global(type);
    const known = global !== null && MODULE.test(global.module) && /SeedSequence$/.test(global.name);
    const right = args?.length === 3 && known && values.int(checksum) !== null;
    if (!right || !(values.isNone(state) || seedFault(state, values) === null)) {
      return faultOfCall(use, '__pyx_unpickle_SeedSequence(SeedSequence, a number, None)');
    }
    return thing('seed');
  },
  build: ({ state, values }) => seedFault(state, values),
};

/** (entropy, children spawned, pool, size of the pool, spawn key): numbers, and an array of them for the pool. */
function seedFault(state: Value | undefined, values: Values): Fault | null {
  const items = values.tuple(state);
  const right = items?.length === 5 && items.every((item) => isSeedPart(item, values));
  return right ? null : faultOf(values, 'numbers, and an array of numbers for the pool', state);
}

function isSeedPart(value: Value, values: Values): boolean {
  const fact = values.fact(value);
  const array = fact?.kind === 'array' && isNumeric(fact);
  const number = fact?.kind === 'thing' && fact.sort === 'number';
  return array || number || values.isPlain(value) || values.isForeign(value);
}
