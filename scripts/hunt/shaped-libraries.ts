/** Recipes for names of numpy, pandas, scikit-learn, scipy and torch, which shaped.ts lists by their shape. */

import type { ShapeName } from '../../src/policy/shapes/index.ts';
import * as b from './build.ts';
import { keysOf } from './keys.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import * as native from './native.ts';
import { built, content, data, fill, none, type Recipe, small } from './shaped-parts.ts';
import type { Node } from './tree.ts';

/** A function of a library that makes an instance of a class, given first. */
export const maker: Recipe = (make, pair, depth) => {
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

export function dataState(make: Maker, pair: Pair, depth: number): Node {
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
export function backedState(make: Maker, pair: Pair, depth: number): Node {
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
export function isotonicState(make: Maker, pair: Pair, depth: number): Node {
  const numbers = (): Node => (make.random.chance(0.7) ? native.numbers(make, make.random.below(4)) : make.plain(1));
  const entries = keysOf(pair.join('.')).map((key) => [b.str(key), numbers()] as const);
  return b.dict([...entries.filter(() => make.random.chance(0.7)), [b.str(make.key()), make.any(depth)]]);
}

export const lossMaker: Recipe = (make, pair) => {
  const type = pair[1].replace('__pyx_unpickle_', '');
  const wanted = make.random.chance(0.8) ? type : make.pairOf(['sklearn loss'], (one) => one[0] === pair[0])[1];
  const sum = b.int(make.random.pick([0x63bcabf, 0x4f4a941, 0x736fcab, 222419149, 0xe3b0c44, 0xda39a3e]));
  const numbers = b.tuple(make.random.times(make.random.below(3), () => b.float(1e300)));
  return b.call(make.global(pair), [b.global(pair[0], wanted), sum, make.random.pick([none(), numbers])]);
};

/** newObj(a class of its module), then numbers and arrays. */
export const newObj =
  (parts: (make: Maker) => Node[]): Recipe =>
  (make, pair) => {
    const type = make.pairOf(['mention'], (one) => one[0] === pair[0]);
    const made = b.call(make.global(pair), [make.global(type)]);
    return make.random.chance(0.1) ? made : b.build(made, b.tuple(parts(make)));
  };

/** A power, weights and a square matrix, mostly; then what only the metric of a function has. */
export const metricParts = (make: Maker): Node[] => {
  const { random } = make;
  const side = random.below(3);
  const matrix = random.chance(0.9) ? native.ofKind(make, 'f', 2, [side, side]) : native.ofKind(make, 'f');
  const more = random.chance(0.1) ? [make.global(), b.dict([])] : [];
  return [random.pick([b.float(2), small(make)]), native.ofKind(make, 'f', 1), matrix, ...more];
};

/** Arrays of the right dimensions, mostly, then counts, a metric and weights. */
export const treeParts = (make: Maker): Node[] => {
  const { random } = make;
  const arrays = [2, 1, 1, 3].map((dimensions, index) =>
    random.chance(0.95) ? native.ofKind(make, 'fiVf'[index], dimensions) : make.array(make),
  );
  const counts = random.times(7, () => b.int(random.pick([0, 0, 0, 1, 2 ** 31 - 1])));
  counts[2] = b.int(0);
  const metric = random.chance(0.3) ? make.any(0) : make.shaped(['sklearn metric'], 0);
  return [...arrays, ...counts, metric, ...(random.chance(0.5) ? [random.pick([none(), make.array(make)])] : [])];
};

export const tree: Recipe = (make, pair) => {
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

export const identity: Recipe = (make, pair, depth) => {
  const type = pair[1] === 'restore_type_tag' ? [b.str(make.random.pick(['List[int]', 'Dict[str, int]']))] : [];
  return b.call(make.global(pair), [content(make, depth, ['list', 'dict']), ...type]);
};

/** Of torch: checkpoints have them in torches.ts; outside of one they are only mentioned here. */
export const torchName: Recipe = (make, pair) => make.global(pair);

/** Places of the rows of a block: mostly those from 0 on. */
export const places = (make: Maker): Node => {
  const start = make.random.pick([0, 0, 0, 1, 2, 2 ** 20]);
  return make.random.chance(0.7)
    ? b.call(b.global('builtins', 'slice'), [b.int(start), b.int(start + make.random.below(3)), b.int(1)])
    : native.ofKind(make, 'i', 1);
};

export const block: Recipe = (make, pair) => b.call(make.global(pair), [make.array(make), places(make), small(make)]);

export const blockManager: Recipe = (make, pair, depth) => {
  const blocks = make.random.times(make.random.below(3), () => make.shaped(['block'], 0));
  const axes = make.random.times(make.random.between(1, 2), () => make.shaped(['library maker'], depth));
  return b.call(make.global(pair), [b.tuple(blocks), b.list(axes)]);
};

export const libraryPart: Recipe = (make, pair, depth) => {
  const made = b.newObject(make.global(pair), make.random.chance(0.7) ? [] : [data(make, depth)]);
  const object = built(make, made, pair, depth);
  return make.random.chance(0.15) ? fill(make, object, make.random.pick(['setitem', 'append']), depth) : object;
};

/** What scipy writes for a distribution without arguments of its own. */
export const PARSER = `
def _parse_args(self,  loc=0, scale=1):
    return (), loc, scale

def _parse_args_rvs(self,  loc=0, scale=1, size=None):
    return self._argcheck_rvs( loc, scale, size=size)

def _parse_args_stats(self,  loc=0, scale=1, moments='mv'):
    return (), loc, scale, moments
`;
