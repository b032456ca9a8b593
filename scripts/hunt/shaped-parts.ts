/** What recipes for uses of names are put together from: values at the edge, containers, states, instances. */

import { dataRow } from '../../src/policy/known-globals.ts';
import type { ShapeName } from '../../src/policy/shapes/index.ts';
import { TORCH_NAMES } from '../../src/policy/shapes/torch-names.ts';
import * as b from './build.ts';
import { keysOf } from './keys.ts';
import { ODD_KEYS, SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import * as native from './native.ts';
import { type Node, node } from './tree.ts';

/** Makes one use of a name. */
export type Recipe = (make: Maker, pair: Pair, depth: number) => Node;

/** The shape that the table, or torch's, has for a pair; undefined for a name without one. */
export function shapeNameOf([module, name]: Pair): ShapeName | undefined {
  const dotted = `${module}.${name}`;
  const ofTorch = Object.entries(TORCH_NAMES).find(([, names]) => names?.split(/\s+/).includes(dotted));
  return dataRow(module, name)?.shape ?? (ofTorch?.[0] as ShapeName | undefined);
}

export const edge = (make: Maker): Node =>
  b.int(make.random.pick([...SIZES, 2n ** 31n, 2n ** 63n - 1n, 2n ** 64n, -(2n ** 63n)]));
export const small = (make: Maker): Node => (make.random.chance(0.2) ? edge(make) : b.int(make.random.below(9)));
export const none = (): Node => b.none();

/** Values in a container of some kind; now and then more of them than the machine keeps. */
export function content(make: Maker, depth: number, kinds: readonly string[] = ['list', 'tuple', 'dict', 'set']): Node {
  const { random } = make;
  const one = (): Node => (depth > 0 ? make.any(depth - 1) : make.plain(0));
  const count = random.chance(0.06) ? random.between(17, 40) : random.below(4);
  switch (random.pick(kinds)) {
    case 'list':
      return b.list(random.times(count, one));
    case 'tuple':
      return b.tuple(random.times(count, one));
    case 'set':
      return b.set(random.times(count, () => make.plain(0)));
    default:
      return b.dict(random.times(count, () => [make.plain(0), one()] as const));
  }
}

/** Fills an object by a method that its kind has, or by one that it has not. */
export function fill(make: Maker, object: Node, method: string, depth: number): Node {
  const count = make.random.chance(0.08) ? 20 : make.random.between(1, 3);
  const items = make.random.times(count, () => make.any(Math.min(depth, 1)));
  const method2 = make.random.chance(0.05) ? make.random.pick(['append', 'add', 'setitem']) : method;
  if (method2 === 'setitem') {
    return node('SETITEMS', [object, ...items.flatMap((item) => [b.str(make.key()), item])]);
  }
  return node(method2 === 'add' ? 'ADDITEMS' : 'APPENDS', [object, ...items]);
}

/** Attributes that the class itself writes, others, and hooks with plain values. */
export function attributes(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  const own = keysOf(pair.join('.'));
  const count = random.chance(0.04) ? random.between(17, 30) : random.below(6);
  const entries = random.times(count, (): readonly [Node, Node] => {
    if (random.chance(0.06)) {
      return [b.str(random.pick(ODD_KEYS)), make.plain(1)];
    }
    return [b.str(own.length > 0 && random.chance(0.8) ? random.pick(own) : make.key()), make.any(depth)];
  });
  return b.dict(entries);
}

/** A state as BUILD takes it: attributes, the same beside slots, nothing. */
export function state(make: Maker, pair: Pair, depth: number): Node {
  const made = attributes(make, pair, depth);
  return make.random.weighted<() => Node>([
    [30, () => made],
    [1, () => b.tuple([none(), made])],
    [1, () => b.tuple([made, none()])],
    [1, none],
  ])();
}

/** The same, with the pair of a dict and slots as often. */
export function slots(make: Maker, pair: Pair, depth: number): Node {
  const made = attributes(make, pair, depth);
  return make.random.pick([
    () => made,
    () => b.tuple([none(), made]),
    () => b.tuple([made, attributes(make, pair, 0)]),
    () => b.tuple([made, none()]),
  ])();
}

/** The same, or something that only the class's own __setstate__ could take. */
export function anyState(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  return random.weighted<() => Node>([
    [6, () => state(make, pair, depth)],
    [2, () => b.tuple(random.times(random.below(6), () => make.any(depth)))],
    [1, () => make.any(depth)],
  ])();
}

type Build = (make: Maker, pair: Pair, depth: number) => Node;

/** Gives what was made a state, mostly once. */
export function built(make: Maker, made: Node, pair: Pair, depth: number, build: Build = state): Node {
  const times = make.random.weighted([
    [1, 0],
    [12, 1],
    [2, 2],
  ]);
  let object = made;
  for (let left = times; left > 0; left -= 1) {
    object = b.build(object, build(make, pair, depth));
  }
  return object;
}

/** An empty instance: by NEWOBJ, by what protocols 0 and 1 write, or with empty keywords. */
export function empty(make: Maker, pair: Pair): Node {
  const type = make.global(pair);
  return make.random.weighted<() => Node>([
    [8, () => b.newObject(type, [])],
    [3, () => b.call(b.named('copyreg._reconstructor'), [type, b.named('builtins.object'), none()])],
    [1, () => node('NEWOBJ_EX', [type, b.tuple([]), b.dict([])])],
  ])();
}

export const instance =
  (build: Build = state, methods: readonly string[] = []): Recipe =>
  (make, pair, depth) => {
    const object = built(make, empty(make, pair), pair, depth, build);
    const method = methods.length > 0 && make.random.chance(0.3) ? make.random.pick(methods) : null;
    return method === null ? object : fill(make, object, method, depth);
  };

/** What the libraries hand to one another. */
export function data(make: Maker, depth: number): Node {
  const { random } = make;
  return random.weighted<() => Node>([
    [4, () => make.plain(1)],
    [3, () => make.array(make)],
    [1, () => native.scalar(make)],
    [1, () => native.dtype(make).dtype],
    [1, () => make.global()],
    [1, () => small(make)],
    [depth > 0 ? 3 : 0, () => make.shaped(LIBRARY_SHAPES, depth - 1)],
    [depth > 0 ? 2 : 0, () => b.list(random.times(random.below(3), () => data(make, depth - 1)))],
    [depth > 0 ? 1 : 0, () => b.tuple(random.times(random.below(4), () => data(make, depth - 1)))],
  ])();
}

const LIBRARY_SHAPES: readonly ShapeName[] = [
  'library class',
  'library value',
  'library maker',
  'library list',
  'backed instance',
  'date',
  'instance by __setstate__',
  'time zone',
];

/** A call with the arguments that its hint names, data in their place now and then, and sometimes keywords. */
export function callWithData(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  const args = make.arguments(pair, depth).map((arg) => (random.chance(0.25) ? data(make, depth) : arg));
  if (random.chance(0.15)) {
    const keys = keysOf(pair.join('.'));
    const key = keys.length > 0 ? random.pick(keys) : make.key();
    return node('NEWOBJ_EX', [make.global(pair), b.tuple(args), b.record({ [key]: data(make, depth) })]);
  }
  return (random.chance(0.6) ? b.call : b.newObject)(make.global(pair), args);
}

export const plainCall =
  (plain: (make: Maker) => Node = (make) => make.plain(1)): Recipe =>
  (make, pair) => {
    const hinted = make.arguments(pair, 0);
    return b.call(
      make.global(pair),
      hinted.map((arg) => (make.random.chance(0.2) ? plain(make) : arg)),
    );
  };

export const bytes = (make: Maker, length = make.random.pick([0, 1, 6, 10, 16, 600])): Node =>
  b.bytes(Buffer.from(make.random.times(length, () => make.random.below(256))));

export const zone = (make: Maker): Node => make.shaped(['time zone', 'date', 'singleton'], 0);
