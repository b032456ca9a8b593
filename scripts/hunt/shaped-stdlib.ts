/** Recipes for names of the standard library, which shaped.ts lists by their shape. */
import * as b from './build.ts';
import type { Maker } from './maker.ts';
import { built, bytes, content, edge, fill, none, plainCall, type Recipe, small, zone } from './shaped-parts.ts';
import type { Node } from './tree.ts';

export const date: Recipe = (make, pair) => {
  const { random } = make;
  const type = make.global(pair);
  const stamp = bytes(make, random.pick([4, 6, 10]));
  const honest = b.bytes(Buffer.from([7, 230, 1 + random.below(12), random.below(256), 3, 4, 5, 0, 0, 0]));
  return random.pick([
    () => plainCall()(make, pair, 0),
    () => b.call(type, [random.chance(0.5) ? stamp : honest]),
    () => b.call(type, [honest, zone(make)]),
    () => b.call(type, [small(make), small(make), small(make)]),
    () => b.call(type, [b.tuple(random.times(random.pick([9, 11]), () => edge(make))), b.dict([])]),
    () => b.call(type, [b.call(b.named('datetime.timedelta'), [edge(make), small(make)]), make.text()]),
  ])();
};

export const exception: Recipe = (make, pair, depth) => {
  const args = make.random.times(make.random.below(5), () => make.any(depth));
  const made = b.call(make.global(pair), args);
  return make.random.chance(0.5) ? made : built(make, made, pair, depth);
};

export const namedFields: Recipe = (make, pair, depth) => {
  const count = make.random.pick([2, 2, 3, 5]);
  const values = make.random.times(count, () => make.any(depth));
  const made = b.newObject(make.global(pair), values);
  return make.random.chance(0.2) ? built(make, made, pair, depth) : made;
};

export const unicodeError: Recipe = (make, pair) => {
  const object = pair[1] === 'UnicodeDecodeError' ? bytes(make) : make.text();
  const made = b.call(make.global(pair), [make.text(), object, small(make), small(make), make.text()]);
  return make.random.chance(0.6) ? made : built(make, made, pair, 0);
};

export const container: Recipe = (make, pair, depth) => {
  const made = (make.random.chance(0.7) ? b.call : b.newObject)(
    make.global(pair),
    make.random.chance(0.2) ? [] : [content(make, depth)],
  );
  const method = { list: 'append', set: 'add', dict: 'setitem' }[pair[1]];
  return method !== undefined && make.random.chance(0.4) ? fill(make, made, method, depth) : made;
};

export const collection =
  (args: (make: Maker, depth: number) => Node[], methods: readonly string[]): Recipe =>
  (make, pair, depth) => {
    let made = b.call(make.global(pair), args(make, depth));
    if (methods.length > 0 && make.random.chance(0.6)) {
      made = fill(make, made, make.random.pick(methods), depth);
    }
    return make.random.chance(0.3) ? built(make, made, pair, depth) : made;
  };

export const pairsOrNothing = (make: Maker, depth: number): Node[] => {
  const pair = (): Node => b.list([b.str(make.key()), make.any(depth)]);
  return make.random.chance(0.6) ? [] : [b.list(make.random.times(make.random.below(4), pair))];
};

export const iterator: Recipe = (make, pair, depth) => {
  const inner = (): Node =>
    make.random.chance(0.2) && depth > 0 ? iterator(make, ['itertools', 'repeat'], depth - 1) : content(make, 0);
  const args = pair[0] === 'itertools' ? [small(make), ...(make.random.chance(0.5) ? [small(make)] : [])] : [inner()];
  const made = b.call(make.global(pair), args);
  return make.random.chance(0.5) ? b.build(made, edge(make)) : made;
};

export const chain: Recipe = (make, pair, depth) => {
  const parts = make.random.times(make.random.below(3), () => iterator(make, ['builtins', 'zip'], depth));
  return b.build(b.call(make.global(pair), []), b.tuple(parts));
};

const BASES = 'dict list tuple set int float str bytes'.split(' ');

export const reconstructor: Recipe = (make, pair, depth) => {
  const base = make.random.pick(BASES);
  const inner = make.pairOf(['filled instance', 'called instance', 'tuple instance', 'ordered dict', 'library list']);
  const values: Record<string, () => Node> = {
    int: () => edge(make),
    float: () => b.float(1.5),
    str: () => make.text(),
    bytes: () => bytes(make),
  };
  const value = values[base]?.() ?? content(make, depth, [base]);
  const made = b.call(make.global(pair), [make.global(inner), b.global('builtins', base), value]);
  return make.random.chance(0.5) ? built(make, made, inner, depth) : made;
};

export const array: Recipe = (make, pair) => {
  const { random } = make;
  const code = b.str(random.pick([...'bBuhHiIlLqQfd', 'w', '', 'x']));
  if (pair[1] !== 'array') {
    return b.call(make.global(pair), [b.named('array.array'), code, b.int(random.between(-1, 23)), bytes(make)]);
  }
  const numbers = b.list(random.times(random.below(5), () => small(make)));
  return b.call(
    make.global(pair),
    random.chance(0.2) ? [code] : [code, random.pick([numbers, bytes(make), make.text()])],
  );
};

export const element: Recipe = (make, pair, depth) => {
  const child = (): Node => element(make, pair, depth - 1);
  const children = b.list(depth > 0 ? make.random.times(make.random.pick([0, 1, 2, 18]), child) : []);
  const parts: Record<string, Node> = { tag: make.any(0), _children: children, attrib: make.any(0), text: make.any(0) };
  for (const key of Object.keys(parts)) {
    if (make.random.chance(0.2)) {
      delete parts[key];
    }
  }
  return b.build(b.newObject(make.global(pair), []), b.record({ ...parts, tail: make.plain(1) }));
};

export const stream: Recipe = (make, pair) => {
  const old = b.dict([[b.str(make.key()), make.any(0)]]);
  const rest = make.random.chance(0.5) ? none() : old;
  const text = pair[1] === 'StringIO';
  const parts = text ? [make.text(), b.str(make.random.pick(['', '\n', 'x'])), edge(make)] : [bytes(make), edge(make)];
  const kept = make.random.chance(0.85) ? parts : parts.slice(1).concat(make.plain(0));
  return b.build(b.call(make.global(pair), []), make.random.chance(0.9) ? b.tuple([...kept, rest]) : old);
};

export const random: Recipe = (make, pair) => {
  const words = make.random.times(625, () => b.int(make.random.pick([0, 1, 2 ** 31])));
  if (make.random.chance(0.5)) {
    words[624] = edge(make);
  }
  const version = b.int(make.random.pick([2, 3]));
  return b.build(
    b.call(make.global(pair), []),
    b.tuple([version, b.tuple(words), make.random.pick([none(), b.float(0)])]),
  );
};

export const codecs: Recipe = (make, pair) =>
  b.call(make.global(pair), [
    make.random.pick([make.text(), b.str('\u00ff\u0080')]),
    b.str(make.random.pick(['latin1', 'latin-1'])),
  ]);

export const bytesLike: Recipe = (make, pair) => {
  const type = make.global(pair);
  return make.random.pick([
    () => b.call(type, []),
    () => b.call(type, [make.text(), b.str('latin-1')]),
    () => b.call(type, [bytes(make)]),
    () => b.call(type, [b.list(make.random.times(make.random.pick([2, 20]), () => b.int(make.random.below(256))))]),
    () => b.call(type, [b.list([make.plain(0)])]),
  ])();
};

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'GMT', 'Nowhere/Land', ''];

export const singleton: Recipe = (make, pair) => {
  const args: Record<string, () => Node[]> = {
    _p: () => [
      b.str(make.random.pick(ZONES)),
      ...make.random.times(make.random.pick([0, 2, 3]), () => small(make)),
      make.text(),
    ],
    'ZoneInfo._unpickle': () => [b.str(make.random.pick(ZONES)), b.int(make.random.below(2))],
  };
  return b.call(make.global(pair), args[pair[1]]?.() ?? []);
};

/** Numbers of the members that there are, and others. */
export const enumeration: Recipe = (make, pair) =>
  b.call(make.global(pair), [make.random.pick([b.int(200), b.int(2), b.str('GET'), b.int(0), make.plain(1)])]);

export const context: Recipe = (make, pair) => {
  const signals = (): Node =>
    b.list(
      make.random.times(make.random.below(3), () =>
        b.named(`decimal.${make.random.pick(['Overflow', 'Inexact', 'Clamped'])}`),
      ),
    );
  const numbers = [small(make), b.str('ROUND_HALF_EVEN'), small(make), small(make), b.int(1), b.int(0)];
  return b.call(make.global(pair), [...numbers, signals(), signals()]);
};
