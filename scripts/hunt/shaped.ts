/**
 * Uses of listed names inside of their shapes, or at the very edge: what an honest pickle could hold, with values that
 * nobody would choose. One recipe for each shape, so that a new shape needs a line here.
 */
import { dataRow } from '../../src/policy/known-globals.ts';
import type { ShapeName } from '../../src/policy/shapes/index.ts';
import { TORCH_NAMES } from '../../src/policy/shapes/torch-names.ts';
import * as arrows from './arrows.ts';
import * as b from './build.ts';
import { keysOf } from './keys.ts';
import { ODD_KEYS, SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import * as native from './native.ts';
import { type Node, node } from './tree.ts';

/** Makes one use of a name. */
type Recipe = (make: Maker, pair: Pair, depth: number) => Node;

/** The shape that the table, or torch's, has for a pair; undefined for a name without one. */
export function shapeNameOf([module, name]: Pair): ShapeName | undefined {
  const dotted = `${module}.${name}`;
  const ofTorch = Object.entries(TORCH_NAMES).find(([, names]) => names?.split(/\s+/).includes(dotted));
  return dataRow(module, name)?.shape ?? (ofTorch?.[0] as ShapeName | undefined);
}

/** A use of a name in its shape. */
export function shaped(make: Maker, pair: Pair, depth: number): Node {
  const shape = shapeNameOf(pair);
  return shape === undefined ? make.global(pair) : (RECIPES[shape] ?? instance())(make, pair, depth);
}

const edge = (make: Maker): Node =>
  b.int(make.random.pick([...SIZES, 2n ** 31n, 2n ** 63n - 1n, 2n ** 64n, -(2n ** 63n)]));
const small = (make: Maker): Node => (make.random.chance(0.2) ? edge(make) : b.int(make.random.below(9)));
const none = (): Node => b.none();

/** Values in a container of some kind; now and then more of them than the machine keeps. */
function content(make: Maker, depth: number, kinds: readonly string[] = ['list', 'tuple', 'dict', 'set']): Node {
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
function fill(make: Maker, object: Node, method: string, depth: number): Node {
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
function state(make: Maker, pair: Pair, depth: number): Node {
  const made = attributes(make, pair, depth);
  return make.random.weighted<() => Node>([
    [30, () => made],
    [1, () => b.tuple([none(), made])],
    [1, () => b.tuple([made, none()])],
    [1, none],
  ])();
}

/** The same, with the pair of a dict and slots as often. */
function slots(make: Maker, pair: Pair, depth: number): Node {
  const made = attributes(make, pair, depth);
  return make.random.pick([
    () => made,
    () => b.tuple([none(), made]),
    () => b.tuple([made, attributes(make, pair, 0)]),
    () => b.tuple([made, none()]),
  ])();
}

/** The same, or something that only the class's own __setstate__ could take. */
function anyState(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  return random.weighted<() => Node>([
    [6, () => state(make, pair, depth)],
    [2, () => b.tuple(random.times(random.below(6), () => make.any(depth)))],
    [1, () => make.any(depth)],
  ])();
}

type Build = (make: Maker, pair: Pair, depth: number) => Node;

/** Gives what was made a state, mostly once. */
function built(make: Maker, made: Node, pair: Pair, depth: number, build: Build = state): Node {
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
function empty(make: Maker, pair: Pair): Node {
  const type = make.global(pair);
  return make.random.weighted<() => Node>([
    [8, () => b.newObject(type, [])],
    [3, () => b.call(b.named('copyreg._reconstructor'), [type, b.named('builtins.object'), none()])],
    [1, () => node('NEWOBJ_EX', [type, b.tuple([]), b.dict([])])],
  ])();
}

const instance =
  (build: Build = state, methods: readonly string[] = []): Recipe =>
  (make, pair, depth) => {
    const object = built(make, empty(make, pair), pair, depth, build);
    const method = methods.length > 0 && make.random.chance(0.3) ? make.random.pick(methods) : null;
    return method === null ? object : fill(make, object, method, depth);
  };

/** What the libraries hand to one another. */
function data(make: Maker, depth: number): Node {
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
function callWithData(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  const args = make.arguments(pair, depth).map((arg) => (random.chance(0.25) ? data(make, depth) : arg));
  if (random.chance(0.15)) {
    const keys = keysOf(pair.join('.'));
    const key = keys.length > 0 ? random.pick(keys) : make.key();
    return node('NEWOBJ_EX', [make.global(pair), b.tuple(args), b.record({ [key]: data(make, depth) })]);
  }
  return (random.chance(0.6) ? b.call : b.newObject)(make.global(pair), args);
}

const plainCall =
  (plain: (make: Maker) => Node = (make) => make.plain(1)): Recipe =>
  (make, pair) => {
    const hinted = make.arguments(pair, 0);
    return b.call(
      make.global(pair),
      hinted.map((arg) => (make.random.chance(0.2) ? plain(make) : arg)),
    );
  };

const bytes = (make: Maker, length = make.random.pick([0, 1, 6, 10, 16, 600])): Node =>
  b.bytes(Buffer.from(make.random.times(length, () => make.random.below(256))));

const zone = (make: Maker): Node => make.shaped(['time zone', 'date', 'singleton'], 0);

const date: Recipe = (make, pair) => {
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

const exception: Recipe = (make, pair, depth) => {
  const args = make.random.times(make.random.below(5), () => make.any(depth));
  const made = b.call(make.global(pair), args);
  return make.random.chance(0.5) ? made : built(make, made, pair, depth);
};

const namedFields: Recipe = (make, pair, depth) => {
  const count = make.random.pick([2, 2, 3, 5]);
  const values = make.random.times(count, () => make.any(depth));
  const made = b.newObject(make.global(pair), values);
  return make.random.chance(0.2) ? built(make, made, pair, depth) : made;
};

const unicodeError: Recipe = (make, pair) => {
  const object = pair[1] === 'UnicodeDecodeError' ? bytes(make) : make.text();
  const made = b.call(make.global(pair), [make.text(), object, small(make), small(make), make.text()]);
  return make.random.chance(0.6) ? made : built(make, made, pair, 0);
};

const container: Recipe = (make, pair, depth) => {
  const made = (make.random.chance(0.7) ? b.call : b.newObject)(
    make.global(pair),
    make.random.chance(0.2) ? [] : [content(make, depth)],
  );
  const method = { list: 'append', set: 'add', dict: 'setitem' }[pair[1]];
  return method !== undefined && make.random.chance(0.4) ? fill(make, made, method, depth) : made;
};

const collection =
  (args: (make: Maker, depth: number) => Node[], methods: readonly string[]): Recipe =>
  (make, pair, depth) => {
    let made = b.call(make.global(pair), args(make, depth));
    if (methods.length > 0 && make.random.chance(0.6)) {
      made = fill(make, made, make.random.pick(methods), depth);
    }
    return make.random.chance(0.3) ? built(make, made, pair, depth) : made;
  };

const pairsOrNothing = (make: Maker, depth: number): Node[] => {
  const pair = (): Node => b.list([b.str(make.key()), make.any(depth)]);
  return make.random.chance(0.6) ? [] : [b.list(make.random.times(make.random.below(4), pair))];
};

const iterator: Recipe = (make, pair, depth) => {
  const inner = (): Node =>
    make.random.chance(0.2) && depth > 0 ? iterator(make, ['itertools', 'repeat'], depth - 1) : content(make, 0);
  const args = pair[0] === 'itertools' ? [small(make), ...(make.random.chance(0.5) ? [small(make)] : [])] : [inner()];
  const made = b.call(make.global(pair), args);
  return make.random.chance(0.5) ? b.build(made, edge(make)) : made;
};

const chain: Recipe = (make, pair, depth) => {
  const parts = make.random.times(make.random.below(3), () => iterator(make, ['builtins', 'zip'], depth));
  return b.build(b.call(make.global(pair), []), b.tuple(parts));
};

const BASES = 'dict list tuple set int float str bytes'.split(' ');

const reconstructor: Recipe = (make, pair, depth) => {
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

const array: Recipe = (make, pair) => {
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

const element: Recipe = (make, pair, depth) => {
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

const stream: Recipe = (make, pair) => {
  const old = b.dict([[b.str(make.key()), make.any(0)]]);
  const rest = make.random.chance(0.5) ? none() : old;
  const text = pair[1] === 'StringIO';
  const parts = text ? [make.text(), b.str(make.random.pick(['', '\n', 'x'])), edge(make)] : [bytes(make), edge(make)];
  const kept = make.random.chance(0.85) ? parts : parts.slice(1).concat(make.plain(0));
  return b.build(b.call(make.global(pair), []), make.random.chance(0.9) ? b.tuple([...kept, rest]) : old);
};

const random: Recipe = (make, pair) => {
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

const codecs: Recipe = (make, pair) =>
  b.call(make.global(pair), [
    make.random.pick([make.text(), b.str('\u00ff\u0080')]),
    b.str(make.random.pick(['latin1', 'latin-1'])),
  ]);

const bytesLike: Recipe = (make, pair) => {
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

const singleton: Recipe = (make, pair) => {
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
const enumeration: Recipe = (make, pair) =>
  b.call(make.global(pair), [make.random.pick([b.int(200), b.int(2), b.str('GET'), b.int(0), make.plain(1)])]);

const context: Recipe = (make, pair) => {
  const signals = (): Node =>
    b.list(
      make.random.times(make.random.below(3), () =>
        b.named(`decimal.${make.random.pick(['Overflow', 'Inexact', 'Clamped'])}`),
      ),
    );
  const numbers = [small(make), b.str('ROUND_HALF_EVEN'), small(make), small(make), b.int(1), b.int(0)];
  return b.call(make.global(pair), [...numbers, signals(), signals()]);
};

/** A function of a library that makes an instance of a class, given first. */
const maker: Recipe = (make, pair, depth) => {
  const known = pair[1].startsWith('__pyx')
    ? /IntervalMixin$/.test(pair[1])
      ? /IntervalArray$/
      : undefined
    : /Index$/;
  const shapes: ShapeName[] = known === undefined ? ['backed instance'] : ['library class', 'instance by __setstate__'];
  const made = make.pairOf(shapes, known && ((one) => known.test(one[1])));
  const type = make.global(make.random.chance(0.9) ? made : make.pairOf(['library class', 'backed instance']));
  if (pair[1].startsWith('__pyx')) {
    const sum = b.int(make.random.pick([82904607, 223698104, 0]));
    const given = make.random.pick([none(), b.tuple(make.random.times(3, () => data(make, depth)))]);
    return built(make, b.call(make.global(pair), [type, sum, given]), made, depth, known ? dataState : backedState);
  }
  const keys = keysOf(pair.join('.'));
  const entries = make.random.times(
    make.random.below(4),
    () => [b.str(make.random.pick(keys)), data(make, depth)] as const,
  );
  return b.call(make.global(pair), [type, b.dict(entries)]);
};

function dataState(make: Maker, pair: Pair, depth: number): Node {
  const keys = keysOf(pair.join('.'));
  const dict = b.dict(
    make.random.times(
      make.random.below(4),
      () => [b.str(keys.length > 0 ? make.random.pick(keys) : make.key()), data(make, depth)] as const,
    ),
  );
  const items = make.random.times(make.random.between(1, 4), () => data(make, depth));
  return make.random.pick([() => dict, () => b.tuple(items), () => b.tuple([...items, dict])])();
}

/** What the columns of pandas keep: a dtype, an array of their own kind, and perhaps a dict, in one order or another. */
function backedState(make: Maker, pair: Pair, depth: number): Node {
  const { random } = make;
  if (random.chance(0.1)) {
    return dataState(make, pair, depth);
  }
  const code =
    { DatetimeArray: 'M', TimedeltaArray: 'm', PeriodArray: 'i', StringArray: 'O', Categorical: 'i' }[pair[1]] ?? 'f';
  const kept = native.ofKind(make, code);
  const type = random.chance(0.5)
    ? make.shaped(['numpy dtype'], 0)
    : make.shaped(['library class', 'library singleton'], 0);
  const dict = b.record({ [random.pick(keysOf(pair.join('.')))]: data(make, 0) });
  return random.pick([
    () => b.tuple([type, kept]),
    () => b.tuple([type, kept, dict]),
    () => b.tuple([kept, type, dict]),
    () => b.record({ _ndarray: kept, _dtype: type, [make.key()]: data(make, 0) }),
  ])();
}

/** Numbers that a regression interpolates when it is given its state. */
function isotonicState(make: Maker, pair: Pair, depth: number): Node {
  const numbers = (): Node => (make.random.chance(0.7) ? native.numbers(make, make.random.below(4)) : make.plain(1));
  const entries = keysOf(pair.join('.')).map((key) => [b.str(key), numbers()] as const);
  return b.dict([...entries.filter(() => make.random.chance(0.7)), [b.str(make.key()), make.any(depth)]]);
}

const lossMaker: Recipe = (make, pair) => {
  const type = pair[1].replace('__pyx_unpickle_', '');
  const wanted = make.random.chance(0.8) ? type : make.pairOf(['sklearn loss'], (one) => one[0] === pair[0])[1];
  const sum = b.int(make.random.pick([0x63bcabf, 0x4f4a941, 0x736fcab, 222419149, 0xe3b0c44, 0xda39a3e]));
  const numbers = b.tuple(make.random.times(make.random.below(3), () => b.float(1e300)));
  return b.call(make.global(pair), [b.global(pair[0], wanted), sum, make.random.pick([none(), numbers])]);
};

/** newObj(a class of its module), then numbers and arrays. */
const newObj =
  (parts: (make: Maker) => Node[]): Recipe =>
  (make, pair) => {
    const type = make.pairOf(['mention'], (one) => one[0] === pair[0]);
    const made = b.call(make.global(pair), [make.global(type)]);
    return make.random.chance(0.1) ? made : b.build(made, b.tuple(parts(make)));
  };

/** A power, weights and a square matrix, mostly; then what only the metric of a function has. */
const metricParts = (make: Maker): Node[] => {
  const { random } = make;
  const side = random.below(3);
  const matrix = random.chance(0.9) ? native.ofKind(make, 'f', 2, [side, side]) : native.ofKind(make, 'f');
  const more = random.chance(0.1) ? [make.global(), b.dict([])] : [];
  return [random.pick([b.float(2), small(make)]), native.ofKind(make, 'f', 1), matrix, ...more];
};

/** Arrays of the right dimensions, mostly, then counts, a metric and weights. */
const treeParts = (make: Maker): Node[] => {
  const { random } = make;
  const arrays = [2, 1, 1, 3].map((dimensions, index) =>
    random.chance(0.95) ? native.ofKind(make, 'fiVf'[index], dimensions) : make.array(make),
  );
  const counts = random.times(7, () => b.int(random.pick([0, 0, 0, 1, 2 ** 31 - 1])));
  counts[2] = b.int(0);
  const metric = random.chance(0.3) ? make.any(0) : make.shaped(['sklearn metric'], 0);
  return [...arrays, ...counts, metric, ...(random.chance(0.5) ? [random.pick([none(), make.array(make)])] : [])];
};

const tree: Recipe = (make, pair) => {
  const count = make.random.pick([0, 1, 2, 3]);
  const classes = native.numbers(make, count);
  const made = b.call(make.global(pair), [small(make), classes, b.int(make.random.between(0, count))]);
  const parts = {
    max_depth: b.int(1),
    node_count: b.int(make.random.pick([0, 0, 1])),
    nodes: native.ofKind(make, make.random.pick(['V', 'f']), 1),
    values: make.random.chance(0.9) ? native.ofKind(make, 'f', 3) : make.array(make),
  };
  return make.random.chance(0.4) ? made : b.build(made, b.record(parts));
};

const identity: Recipe = (make, pair, depth) => {
  const type = pair[1] === 'restore_type_tag' ? [b.str(make.random.pick(['List[int]', 'Dict[str, int]']))] : [];
  return b.call(make.global(pair), [content(make, depth, ['list', 'dict']), ...type]);
};

/** Of torch: checkpoints have them in torches.ts; outside of one they are only mentioned here. */
const torchName: Recipe = (make, pair) => make.global(pair);

/** Places of the rows of a block: mostly those from 0 on. */
const places = (make: Maker): Node => {
  const start = make.random.pick([0, 0, 0, 1, 2, 2 ** 20]);
  return make.random.chance(0.7)
    ? b.call(b.global('builtins', 'slice'), [b.int(start), b.int(start + make.random.below(3)), b.int(1)])
    : native.ofKind(make, 'i', 1);
};

const block: Recipe = (make, pair) => b.call(make.global(pair), [make.array(make), places(make), small(make)]);

const blockManager: Recipe = (make, pair, depth) => {
  const blocks = make.random.times(make.random.below(3), () => make.shaped(['block'], 0));
  const axes = make.random.times(make.random.between(1, 2), () => make.shaped(['library maker'], depth));
  return b.call(make.global(pair), [b.tuple(blocks), b.list(axes)]);
};

const libraryPart: Recipe = (make, pair, depth) => {
  const made = b.newObject(make.global(pair), make.random.chance(0.7) ? [] : [data(make, depth)]);
  const object = built(make, made, pair, depth);
  return make.random.chance(0.15) ? fill(make, object, make.random.pick(['setitem', 'append']), depth) : object;
};

/** What scipy writes for a distribution without arguments of its own. */
const PARSER = `
def _parse_args(self,  loc=0, scale=1):
    return (), loc, scale

def _parse_args_rvs(self,  loc=0, scale=1, size=None):
    return self._argcheck_rvs( loc, scale, size=size)

def _parse_args_stats(self,  loc=0, scale=1, moments='mv'):
    return (), loc, scale, moments
`;

const RECIPES: Readonly<Record<ShapeName, Recipe>> = {
  mention: torchName,
  'block manager': blockManager,
  'block placement': (make, pair) => b.call(make.global(pair), [places(make)]),
  block,
  fraction: (make, pair) =>
    make.random.chance(0.5)
      ? b.call(make.global(pair), [b.str(make.random.pick(['1/3', '-2', '0']))])
      : b.call(make.global(pair), [edge(make), b.int(3)]),
  container,
  object: (make, pair) => b.newObject(make.global(pair), []),
  bytes: bytesLike,
  complex: (make, pair) => b.call(make.global(pair), [b.float(Number.NaN), small(make)]),
  range: (make, pair) => b.call(make.global(pair), [edge(make), edge(make), make.random.pick([b.int(1), edge(make)])]),
  slice: (make, pair, depth) => b.call(make.global(pair), [make.any(depth), make.any(depth), none()]),
  iterator,
  chain,
  enumeration,
  singleton,
  identity,
  reconstructor,
  exception,
  'plain exception': exception,
  iter: (make, pair, depth) =>
    b.call(make.global(pair), [make.random.chance(0.7) ? content(make, depth) : make.any(depth)]),
  'deque iterator': (make, pair, depth) => {
    const deque = b.call(b.named('collections.deque'), [content(make, depth, ['list'])]);
    return b.call(make.global(pair), [deque, small(make)]);
  },
  morsel: (make, pair) => b.setItem(empty(make, pair), make.text(), make.plain(1)),
  cookie: (make, pair, depth) => {
    const value = make.random.chance(0.7) ? b.newObject(b.named('http.cookies.Morsel'), []) : make.any(depth);
    return b.setItem(empty(make, pair), make.text(), value);
  },
  'unicode error': unicodeError,
  fields: namedFields,
  structure: (make, pair, depth) => b.call(make.global(pair), [content(make, depth, ['tuple']), make.plain(1)]),
  node: (make, pair, depth) => {
    const nothings = make.random.times(make.random.below(4), () => b.none());
    return built(make, b.call(make.global(pair), nothings), pair, depth);
  },
  instance: instance(),
  'called instance': (make, pair, depth) => {
    const made = make.random.chance(0.5) ? b.call(make.global(pair), []) : empty(make, pair);
    return built(make, made, pair, depth);
  },
  'slots instance': instance(slots),
  isotonic: instance(isotonicState),
  'backed instance': instance(backedState),
  'filled instance': instance(state, ['setitem', 'setitem', 'append']),
  'instance by __setstate__': instance(anyState),
  'tuple instance': (make, pair, depth) => {
    const count = make.random.pick([1, 2, 5, 6]);
    const made = b.newObject(
      make.global(pair),
      make.random.times(count, () => make.plain(1)),
    );
    return make.random.chance(0.3) ? built(make, made, pair, depth) : made;
  },
  constants: plainCall(),
  date,
  'decimal context': context,
  array,
  element,
  stream,
  random,
  'ordered dict': collection(pairsOrNothing, ['setitem']),
  counter: collection(
    (make, depth) => (make.random.chance(0.3) ? [] : [content(make, depth, ['dict', 'list'])]),
    ['setitem'],
  ),
  'default dict': collection(
    (make) =>
      make.random.pick([
        () => [make.global()],
        () => [none()],
        () => [make.shaped(['default dict', 'date'], 0)],
        () => [],
      ])(),
    ['setitem'],
  ),
  deque: collection(
    (make, depth) => [content(make, depth, ['list', 'tuple']), ...(make.random.chance(0.5) ? [small(make)] : [])],
    ['append'],
  ),
  'latin-1': codecs,
  'numpy dtype': (make) => native.dtype(make).dtype,
  'numpy dtype class': (make, pair) =>
    b.call(make.global(pair), [
      make.global(
        make.random.chance(0.7)
          ? ['numpy', make.random.pick(['float64', 'int8', 'void', 'str_', 'object_'])]
          : make.pair(),
      ),
    ]),
  'numpy string dtype': (make) => native.stringDtype(make),
  'numpy array': (make) => native.array(make),
  'numpy masked array': (make) => native.masked(make),
  'numpy buffer': (make) => native.fromBuffer(make),
  'numpy scalar': (make) => native.scalar(make),
  'numpy bit generator': native.generator,
  'numpy generator': native.generator,
  'numpy random state': native.generator,
  'numpy old random state': native.oldState,
  'numpy seed': native.seed,
  'scipy distribution': instance((make, _pair, depth) =>
    b.record({
      _parse_arg_template: b.str(make.random.pick([PARSER, PARSER.replace('size', 'sizes'), `${PARSER}\n`])),
      numargs: small(make),
      [make.key()]: data(make, depth),
    }),
  ),
  'sklearn scorer': instance((make) =>
    b.record({
      _score_func: make.random.chance(0.8) ? make.global(make.pairOf(['metric function'])) : make.any(0),
      _sign: b.int(1),
      _kwargs: b.dict([]),
      [make.random.chance(0.8) ? '_response_method' : make.key()]: b.str(make.random.pick(['predict', 'fit'])),
    }),
  ),
  'sklearn frozen': instance((make) =>
    b.record({ estimator: make.random.chance(0.7) ? make.shaped(['instance'], 1) : make.any(1) }),
  ),
  'score function': torchName,
  'metric function': torchName,
  'scorer function': torchName,
  'array function': torchName,
  'estimator function': torchName,
  'numpy ufunc': (make, pair) =>
    b.call(make.global(pair), [
      b.str(make.random.pick(['numpy', 'numpy.core.umath', 'scipy.special', 'os'])),
      b.str(make.random.pick(['log1p', 'expit', 'load', 'system'])),
    ]),
  'joblib memory': (make, pair) =>
    make.random.chance(0.5)
      ? b.call(make.global(pair), [none(), none(), b.bool(false), small(make)])
      : b.build(
          b.newObject(make.global(pair), []),
          b.record({ backend: make.plain(0), location: none(), depth: small(make) }),
        ),
  'history buffer': (make, pair) => {
    const statistic = make.random.pick(['min', 'max', 'mean', 'current']);
    const methods = b.record({ [statistic]: b.global(pair[0], `${pair[1]}.${statistic}`) });
    const parts = { max_length: small(make), _log_history: make.array(make), statistics_methods: methods };
    return b.build(b.newObject(make.global(pair), []), b.record(parts));
  },
  'joblib array': (make, pair) => {
    const parts = {
      subclass: b.named('numpy.ndarray'),
      shape: b.tuple([b.int(0)]),
      order: b.str('C'),
      dtype: native.dtype(make).dtype,
      allow_mmap: b.bool(true),
    };
    return b.build(b.newObject(make.global(pair), []), b.record(parts));
  },
  'arrow alias': arrows.type,
  'arrow type': arrows.type,
  'arrow field': arrows.field,
  'arrow schema': arrows.schema,
  'arrow buffer': arrows.buffers,
  'arrow array': arrows.array,
  'arrow chunks': arrows.chunks,
  'arrow backed instance': arrows.column,
  'library class': (make, pair, depth) => {
    const made = make.random.chance(0.5) ? empty(make, pair) : callWithData(make, pair, depth);
    return make.random.chance(0.7)
      ? built(make, made, pair, depth, make.random.chance(0.5) ? dataState : anyState)
      : made;
  },
  'library part': libraryPart,
  'library tuple': libraryPart,
  'library list': (make, pair, depth) => {
    const made = b.call(
      make.global(pair),
      make.random.chance(0.3) ? [] : [b.list(make.random.times(3, () => data(make, depth)))],
    );
    return make.random.chance(0.3) ? fill(make, made, 'append', depth) : made;
  },
  'time zone': (make, pair, depth) => {
    const args = pair[1] === 'tzoffset' || pair[1] === '_FixedOffset' ? [make.text(), small(make)] : [];
    const called = b.call(make.global(pair), args);
    return make.random.chance(0.5) ? called : built(make, b.newObject(make.global(pair), []), pair, depth);
  },
  'bare time zone': (make, pair) => b.call(make.global(pair), []),
  'library state': instance(dataState),
  'business days': callWithData,
  'library maker': maker,
  'interval maker': maker,
  'library backed maker': maker,
  'library singleton': (make, pair, depth) => {
    const made = make.random.chance(0.5) ? b.newObject(make.global(pair), []) : callWithData(make, pair, depth);
    return make.random.chance(0.4) ? built(make, made, pair, depth) : made;
  },
  'library value': callWithData,
  'sklearn loss': (make, pair) =>
    (make.random.chance(0.7) ? b.call : b.newObject)(
      make.global(pair),
      make.random.times(make.random.below(3), () => make.random.pick([b.float(1.5), small(make)])),
    ),
  'sklearn loss maker': lossMaker,
  'sklearn neighbor tree': newObj(treeParts),
  'sklearn metric': newObj(metricParts),
  'sklearn tree': tree,
  'torch tensor': torchName,
  'torch tensor v2': torchName,
  'torch tensor v3': torchName,
  'torch quantized tensor': torchName,
  'torch parameter': torchName,
  'torch parameter with state': torchName,
  'torch sparse tensor': torchName,
  'torch nested tensor': torchName,
  'torch meta tensor': torchName,
  'torch wrapper subclass': torchName,
  'torch tensor from numpy': torchName,
  'torch tensor from cpu': torchName,
  'torch tensor of a type': torchName,
  'torch class': torchName,
  'torch size': torchName,
  'torch device': torchName,
  'torch layout': torchName,
  'torch storage from bytes': torchName,
};
