/**
 * Ideas that have reached native memory or other people's objects with nothing but listed names. Each is harmless in
 * itself: addresses are nonsense, and what is replaced is replaced by plain data. A scanner must not call them safe.
 */
import * as b from './build.ts';
import type { Maker } from './maker.ts';
import { type Node, node } from './tree.ts';

const ADDRESS = 0x41414141;

/** An object that tells numpy where its data lies. */
function pretender(make: Maker, key: string, value: Node): Node {
  const type = make.random.pick(['types.SimpleNamespace', 'argparse.Namespace', 'sklearn.svm._classes.SVC']);
  return b.build(b.newObject(b.named(type), []), b.record({ [key]: value }));
}

function arrayInterface(make: Maker): Node {
  const description = b.record({
    data: b.tuple([b.int(make.random.pick([0, 8, ADDRESS])), b.bool(true)]),
    typestr: b.str(make.random.pick(['|O', '<u8', '|V8', '<M8[s]', '|u1'])),
    shape: b.tuple([b.int(make.random.pick([0, 1, 4]))]),
    version: b.int(3),
  });
  const key = make.random.pick(['__array_interface__', '__array_struct__', '__array__', '__buffer__']);
  const honest = key === '__array_interface__';
  const object = pretender(make, key, honest ? description : make.any(0));
  return b.call(b.named(make.random.pick(CONVERTERS)), [object]);
}

/** What looks at the array interface of its argument. */
const CONVERTERS = [
  'numpy.object_',
  'numpy.float64',
  'numpy.poly1d',
  'numpy.str_',
  'numpy.ma.core.MaskedArray',
  'numpy.polynomial.polynomial.Polynomial',
  'pandas.core.series.Series',
  'pandas.core.indexes.base.Index',
  'scipy.sparse._csr.csr_matrix',
  'pandas._libs.internals.BlockPlacement',
];

/** An enum class whose look-up table is replaced, then called. */
function enumMap(make: Maker): Node {
  const type = b.named(make.random.pick(['http.HTTPStatus', 'http.HTTPMethod', 're.RegexFlag', 'uuid.SafeUUID']));
  const key = make.random.pick(['_value2member_map_', '_member_map_', '_missing_', '_value_', '__dict__']);
  const changed = b.build(type, b.record({ [key]: make.plain(1) }));
  return make.random.chance(0.5) ? changed : b.both(b.call(type, [b.int(200)]), changed);
}

/** BUILD or items on a class, a function, a singleton or a member. */
function onShared(make: Maker): Node {
  const shared = make.random.pick<() => Node>([
    () => make.global(),
    () => b.call(b.named('http.HTTPStatus'), [b.int(200)]),
    () => b.call(b.named('re.RegexFlag'), [b.int(2)]),
    () => b.named('pandas._libs.missing.NA'),
    () => b.call(b.named('numpy.dtype'), [b.str('f8')]),
    () => b.call(b.named('pathlib.PurePosixPath'), [b.str('a')]),
    () => b.call(b.named('pandas.core.dtypes.dtypes.PeriodDtype'), [b.str('D')]),
    () => b.call(b.named('zoneinfo.ZoneInfo'), [b.str('UTC')]),
  ])();
  return make.random.pick<() => Node>([
    () => b.build(shared, b.record({ [make.key()]: make.any(0) })),
    () => b.build(shared, b.tuple([b.none(), b.record({ [make.key()]: make.any(0) })])),
    () => b.append(shared, make.any(0)),
    () => b.setItem(shared, b.str(make.key()), make.any(0)),
  ])();
}

/** An attribute of an instance that the next opcode looks up on it and calls. */
function instanceHook(make: Maker): Node {
  const [hook, use] = make.random.pick<[string, (object: Node) => Node]>([
    ['append', (object) => b.append(object, make.any(0))],
    ['extend', (object) => node('APPENDS', [object, make.any(0)])],
    ['add', (object) => node('ADDITEMS', [object, make.any(0)])],
    ['__setstate__', (object) => b.build(object, make.any(0))],
    ['__class__', (object) => b.build(object, make.state(0))],
    ['__dict__', (object) => b.build(object, make.state(0))],
  ]);
  const object = b.build(b.newObject(make.global(), []), b.record({ [hook]: make.global() }));
  return use(object);
}

/** Keywords and arguments that compiled constructors take for addresses or sizes. */
function nativeArguments(make: Maker): Node {
  const keyword = make.random.pick(['cdata', 'allocator', '_cdata', 'buffer', 'data', 'strides', 'offset', 'handle']);
  const sizes = b.tuple([b.int(make.random.pick([-1, 2 ** 31 - 1, 2 ** 40]))]);
  return node('NEWOBJ_EX', [
    make.global(),
    make.random.chance(0.5) ? b.tuple([]) : b.tuple([sizes]),
    b.record({ [keyword]: b.int(ADDRESS) }),
  ]);
}

/** Addresses of functions as numbers and text. */
function addressOf(make: Maker): Node {
  const reader = make.random.pick(['builtins.hash', 'builtins.str', 'builtins.int', 'numpy.str_', 'builtins.bytes']);
  return b.call(b.named(reader), [b.named(make.random.pick(['_codecs.encode', 're._compile', 'builtins.len']))]);
}

/** A dtype that denies its objects, over bytes. */
function forgedObjects(make: Maker): Node {
  const flags = make.random.pick([0, 1, 2, 16, 61, 27]);
  const state = [b.int(3), b.str('|'), b.none(), b.none(), b.none(), b.int(-1), b.int(-1), b.int(flags)];
  const fresh = b.call(b.named('numpy.dtype'), [b.str('O8'), b.bool(false), b.bool(true)]);
  const type = b.build(fresh, b.tuple(state));
  const core = make.random.pick(['numpy.core.multiarray', 'numpy._core.multiarray']);
  const array = b.call(b.global(core, '_reconstruct'), [b.named('numpy.ndarray'), b.tuple([b.int(0)]), b.bytes('b')]);
  const data = b.bytes(Buffer.alloc(8, 0x41));
  return make.random.pick<() => Node>([
    () => b.build(array, b.tuple([b.int(1), b.tuple([b.int(1)]), type, b.bool(false), data])),
    () => b.call(b.global(core, 'scalar'), [type, data]),
    () => b.call(b.named('numpy.core.numeric._frombuffer'), [data, type, b.tuple([b.int(1)]), b.str('C')]),
    () => b.call(b.named('numpy.ndarray'), [b.tuple([b.int(1)]), type, data]),
  ])();
}

/** A compiled object with a state of the wrong form. */
function forgedState(make: Maker): Node {
  const type = make.random.pick([
    'sklearn.tree._tree.Tree',
    'sklearn.neighbors._kd_tree.KDTree',
    'sklearn.neighbors._ball_tree.BallTree',
    'sklearn.neighbors._quad_tree._QuadTree',
    'sklearn.metrics._dist_metrics.EuclideanDistance',
    'sklearn._loss._loss.CyHuberLoss',
    'pandas._libs.internals.BlockManager',
    'pandas._libs.interval.Interval',
    'random.Random',
    'collections.deque',
    'itertools.count',
    'array.array',
    'io.BytesIO',
    'decimal.Decimal',
    'datetime.datetime',
    'functools.partial',
    'xml.etree.ElementTree.Element',
  ]);
  const fresh = b.newObject(
    b.named(type),
    make.random.times(make.random.below(4), () => make.any(0)),
  );
  return b.build(fresh, b.tuple(make.random.times(make.random.below(10), () => make.any(0))));
}

const IDEAS: readonly ((make: Maker) => Node)[] = [
  arrayInterface,
  enumMap,
  onShared,
  instanceHook,
  nativeArguments,
  addressOf,
  forgedObjects,
  forgedState,
];

/** One of the ideas. */
export function danger(make: Maker): Node {
  return make.random.pick(IDEAS)(make);
}
