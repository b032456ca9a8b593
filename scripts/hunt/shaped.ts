/**
 * Uses of listed names inside of their shapes, or at the very edge: what an honest pickle could hold, with values that
 * nobody would choose. One recipe for each shape, so that a new shape needs a line here.
 */

import type { ShapeName } from '../../src/policy/shapes/index.ts';
import * as arrows from './arrows.ts';
import * as b from './build.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import * as native from './native.ts';
import {
  backedState,
  block,
  blockManager,
  dataState,
  identity,
  isotonicState,
  libraryPart,
  lossMaker,
  maker,
  metricParts,
  newObj,
  PARSER,
  places,
  torchName,
  tree,
  treeParts,
} from './shaped-libraries.ts';
import {
  anyState,
  built,
  callWithData,
  content,
  data,
  edge,
  empty,
  fill,
  instance,
  none,
  plainCall,
  type Recipe,
  shapeNameOf,
  slots,
  small,
  state,
} from './shaped-parts.ts';
import {
  array,
  bytesLike,
  chain,
  codecs,
  collection,
  container,
  context,
  date,
  element,
  enumeration,
  exception,
  iterator,
  namedFields,
  pairsOrNothing,
  random,
  reconstructor,
  singleton,
  stream,
  unicodeError,
} from './shaped-stdlib.ts';
import type { Node } from './tree.ts';

/** A use of a name in its shape. */
export function shaped(make: Maker, pair: Pair, depth: number): Node {
  const shape = shapeNameOf(pair);
  return shape === undefined ? make.global(pair) : (RECIPES[shape] ?? instance())(make, pair, depth);
}

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
