/**
 * numpy's own pickles, each part honest unless the maker is odd: dtypes, arrays, scalars, masked arrays, random states.
 * After numpy/core/src/multiarray/descriptor.c (arraydescr_reduce) and numpy/random/_pickle.py.
 */
import * as b from './build.ts';
import { SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import type { Node } from './tree.ts';

/** A kind of element: its code, bytes of one, byte order, and what the state says of size, alignment and flags. */
interface Kind {
  code: string;
  size: number;
  order: string;
  tail: readonly [size: number, alignment: number, flags: number];
}

const KINDS: readonly Kind[] = [
  { code: 'f8', size: 8, order: '<', tail: [-1, -1, 0] },
  { code: 'f4', size: 4, order: '<', tail: [-1, -1, 0] },
  { code: 'i8', size: 8, order: '<', tail: [-1, -1, 0] },
  { code: 'i4', size: 4, order: '<', tail: [-1, -1, 0] },
  { code: 'u1', size: 1, order: '|', tail: [-1, -1, 0] },
  { code: 'b1', size: 1, order: '|', tail: [-1, -1, 0] },
  { code: 'c16', size: 16, order: '<', tail: [-1, -1, 0] },
  { code: 'O8', size: 8, order: '|', tail: [-1, -1, 63] },
  { code: 'S3', size: 3, order: '|', tail: [3, 1, 0] },
  { code: 'U2', size: 8, order: '<', tail: [8, 4, 8] },
  { code: 'V4', size: 4, order: '|', tail: [4, 1, 0] },
  { code: 'f2', size: 2, order: '>', tail: [-1, -1, 0] },
  { code: 'f16', size: 16, order: '<', tail: [-1, -1, 0] },
  { code: 'i8', size: 8, order: '>', tail: [-1, -1, 0] },
  { code: 'S0', size: 0, order: '|', tail: [0, 1, 0] },
  { code: 'U0', size: 0, order: '>', tail: [0, 4, 8] },
  { code: 'V0', size: 0, order: '|', tail: [0, 1, 0] },
  { code: 'M8', size: 8, order: '<', tail: [-1, -1, 0] },
  { code: 'm8', size: 8, order: '>', tail: [-1, -1, 0] },
];
const UNITS = ['ns', 's', 'D', 'generic', 'as', 'M', 'Y'];
const ODD_FLAGS = [0, 1, 2, 4, 8, 16, 27, 31, 32, 59, 62, 63, 64, 127, 128, 255, -1];

/** One that a part of odd programs has instead. */
function number(make: Maker, honest: number, odd: readonly number[] = SIZES): Node {
  return b.int(make.isOdd() ? make.random.pick(odd) : honest);
}

function structured(make: Maker, depth: number, subarrays = 0.3): { dtype: Node; kind: Kind } {
  if (make.random.chance(subarrays)) {
    return subarrayOf(make, depth);
  }
  const fields = make.random.times(make.random.pick([0, 1, 1, 2, 3, 18]), () => make.random.pick(KINDS));
  const names = fields.map((_, index) => 'abcdefghijklmnopqr'[index]);
  const aligned = make.random.chance(0.2) ? 128 : 0;
  const inners = fields.map((kind) =>
    depth > 0 && make.random.chance(0.2) ? structured(make, depth - 1) : { dtype: dtypeOf(make, kind), kind },
  );
  let size = make.random.pick([0, 0, 0, 4]);
  const entries: (readonly [Node, Node])[] = inners.flatMap(({ dtype: inner, kind }, index) => {
    const offset = number(make, size);
    size += kind.size;
    const title = make.random.chance(0.1) ? [b.str(`title ${index}`)] : [];
    const field = b.tuple([inner, offset, ...title]);
    return [b.str(names[index]), ...title].map((name) => [name, field] as const);
  });
  const objects = inners.some(({ kind }) => (kind.tail[2] & 1) === 1);
  const zeroed = inners.some(({ kind }) => (kind.tail[2] & 9) === 8);
  const flags = (objects ? 27 : zeroed ? 24 : 16) + aligned;
  const kind: Kind = { code: `V${size}`, size, order: '|', tail: [size, make.random.pick([1, 8]), flags] };
  return { dtype: dtypeOf(make, kind, b.tuple(names.map(b.str)), b.dict(entries)), kind };
}

/** Elements that are small arrays. */
function subarrayOf(make: Maker, depth: number): { dtype: Node; kind: Kind } {
  const { random } = make;
  const plain = random.pick(KINDS);
  const inner =
    depth > 0 && random.chance(0.3) ? structured(make, depth - 1) : { dtype: dtypeOf(make, plain), kind: plain };
  const shape = random.times(random.pick([0, 1, 1, 2]), () => random.pick([0, 1, 2, 3]));
  const size = shape.reduce((product, length) => product * length, inner.kind.size);
  const kind: Kind = { code: `V${size}`, size, order: '|', tail: [size, 1, inner.kind.tail[2]] };
  const lengths = b.tuple(shape.map((length) => b.int(length)));
  return { dtype: dtypeOf(make, kind, b.none(), b.none(), b.tuple([inner.dtype, lengths])), kind };
}

function dtypeOf(make: Maker, kind: Kind, names = b.none(), fields = b.none(), of = b.none()): Node {
  const code = make.isOdd() ? make.random.pick(KINDS).code : kind.code;
  const fresh = b.call(b.named('numpy.dtype'), [
    make.isOdd() ? make.global() : b.str(code),
    b.bool(make.isOdd()),
    b.bool(!make.isOdd()),
  ]);
  const [size, alignment, flags] = kind.tail;
  const subarray = make.isOdd() ? b.tuple([dtypeOf(make, make.random.pick(KINDS)), b.tuple([make.int()])]) : of;
  const state = [
    number(make, 'mM'.includes(kind.code[0]) ? 4 : 3, [0, 1, 2, 4, 5]),
    b.str(make.isOdd() ? make.random.pick(['>', '=', '|', '<', '']) : kind.order),
    subarray,
    names,
    fields,
    number(make, size),
    number(make, alignment),
    number(make, flags, ODD_FLAGS),
  ];
  if ('mM'.includes(kind.code[0])) {
    const unit = [b.bytes(make.random.pick(UNITS)), b.int(make.random.pick([1, 2, 25])), b.int(1), b.int(1)];
    state.push(b.tuple([b.dict([]), b.tuple(unit)]));
  } else if (make.random.chance(0.05)) {
    state[0] = b.int(4);
    state.push(b.record({ [make.key()]: make.any(0) }));
  } else if (make.isOdd()) {
    state.push(make.any(1));
  }
  return make.isOdd() ? fresh : b.build(fresh, b.tuple(state));
}

/** A dtype with the kind that it should be. */
export function dtype(make: Maker): { dtype: Node; kind: Kind } {
  if (make.random.chance(0.2)) {
    return structured(make, 2, 0.04);
  }
  const kind = make.random.pick(KINDS);
  return { dtype: dtypeOf(make, kind), kind };
}

/** The data of an array: bytes of the right size, or a list where it holds objects. */
function content(make: Maker, kind: Kind, count: number): Node {
  const objects = (kind.tail[2] & 1) === 1 || kind.code === 'T';
  if (objects !== make.isOdd()) {
    const one = (): Node => (kind.code === 'T' ? make.text() : make.any(0));
    return b.list(make.random.times(Math.min(count, 300), one));
  }
  const size = make.isOdd() ? make.random.pick([0, 1, 7, 8, 16, 4096]) : Math.min(kind.size * count, 1 << 16);
  const data = Buffer.alloc(size, make.random.pick([0, 1, 0x41, 0xff]));
  if (make.random.chance(0.1)) {
    return b.call(b.named('_codecs.encode'), [b.str(data.toString('latin1')), b.str('latin1')]);
  }
  return make.random.chance(0.03) ? b.str(data.toString('latin1')) : b.bytes(data);
}

const TEXT: Kind = { code: 'T', size: 16, order: '|', tail: [-1, -1, 0] };
const ARRAY_CLASSES = ['numpy.matrix', 'numpy.recarray', 'numpy.rec.recarray', 'numpy.chararray'];

export function stringDtype(make: Maker): Node {
  const missing = make.random.pick([() => [], () => [b.none()], () => [make.plain(0)], () => [make.any(0)]])();
  return b.call(b.named('numpy._core._internal._convert_to_stringdtype_kwargs'), [
    b.bool(make.random.chance(0.5)),
    ...missing,
  ]);
}

/** An honest array of `count` 64-bit integers. */
export function numbers(make: Maker, count: number): Node {
  const core = make.random.pick(['numpy.core', 'numpy._core']);
  const data = Buffer.alloc(count * 8);
  for (let at = 0; at < count; at += 1) {
    data.writeInt32LE(make.random.chance(0.2) ? make.random.pick(SIZES) : make.random.below(3), at * 8);
  }
  const args = [b.named('numpy.ndarray'), b.tuple([b.int(0)]), b.bytes('b')];
  const fresh = b.call(b.global(`${core}.multiarray`, '_reconstruct'), args);
  const kind = KINDS[make.random.chance(0.8) ? 2 : 0];
  return b.build(
    fresh,
    b.tuple([b.int(1), b.tuple([b.int(count)]), dtypeOf(make, kind), b.bool(false), b.bytes(data)]),
  );
}

/** An array of one of the kinds of elements, with one dimension or two. */
export function ofKind(
  make: Maker,
  code: string,
  dimensions = make.random.pick([1, 1, 1, 2]),
  shape = make.random.times(dimensions, () => make.random.below(4)),
): Node {
  const kind = make.random.pick(KINDS.filter((one) => one.code[0] === code));
  const count = shape.reduce((product, length) => product * length, 1);
  const core = make.random.pick(['numpy.core', 'numpy._core']);
  const args = [b.named('numpy.ndarray'), b.tuple([b.int(0)]), b.bytes('b')];
  const lengths = b.tuple(shape.map((length) => b.int(length)));
  const parts = [b.int(1), lengths, dtypeOf(make, kind), b.bool(make.random.chance(0.2)), content(make, kind, count)];
  return b.build(b.call(b.global(`${core}.multiarray`, '_reconstruct'), args), b.tuple(parts));
}

/** An array as `numpy.ndarray.__reduce__` writes it. */
export function array(make: Maker): Node {
  const { random } = make;
  const shape = random.times(random.pick([0, 1, 1, 1, 2, 5]), () => random.between(0, 3));
  if (random.chance(0.06)) {
    shape.push(...random.pick([[0], [0, 2 ** 31], [17], [0, 2 ** 62], new Array(random.pick([27, 28, 58])).fill(1)]));
  }
  const count = shape.reduce((product, size) => product * size, 1);
  const { dtype: type, kind } = random.chance(0.03) ? { dtype: stringDtype(make), kind: TEXT } : dtype(make);
  const core = random.pick(['numpy.core', 'numpy._core']);
  const fresh = b.call(b.global(`${core}.multiarray`, '_reconstruct'), [
    make.isOdd() ? make.global() : b.named(random.chance(0.12) ? random.pick(ARRAY_CLASSES) : 'numpy.ndarray'),
    b.tuple([number(make, 0)]),
    b.bytes('b'),
  ]);
  const state = [
    number(make, 1, [0, 2, 3]),
    b.tuple(shape.map((size) => number(make, size))),
    type,
    make.isOdd() ? make.any(0) : b.bool(random.chance(0.2)),
    content(make, kind, count),
  ];
  return b.build(fresh, b.tuple(state));
}

/** A scalar as `numpy.generic.__reduce__` writes it. */
export function scalar(make: Maker): Node {
  const { dtype: type, kind } = dtype(make);
  const core = make.random.pick(['numpy.core', 'numpy._core']);
  if ((kind.tail[2] & 1) === 1 && make.random.chance(0.7)) {
    const fresh = b.call(b.global(`${core}.multiarray`, '_reconstruct'), [
      b.named('numpy.ndarray'),
      b.tuple([b.int(0)]),
      b.bytes('b'),
    ]);
    const state = b.tuple([b.int(1), b.tuple([]), type, b.bool(false), b.list([make.any(0)])]);
    return b.call(b.global(`${core}.multiarray`, 'scalar'), [type, b.build(fresh, state)]);
  }
  return b.call(b.global(`${core}.multiarray`, 'scalar'), [type, content(make, kind, 1)]);
}

/** An array of protocol 5. */
export function fromBuffer(make: Maker): Node {
  const { dtype: type, kind } = dtype(make);
  const count = make.random.between(0, 4);
  const order = b.str(make.isOdd() ? 'K' : 'C');
  const shape = b.tuple([number(make, count)]);
  const core = make.random.pick(['numpy.core', 'numpy._core']);
  return b.call(b.global(`${core}.numeric`, '_frombuffer'), [content(make, kind, count), type, shape, order]);
}

/** A masked array as `MaskedArray.__reduce__` writes it. */
export function masked(make: Maker): Node {
  const size = make.random.between(0, 3);
  const { kind, dtype: type } = dtype(make);
  const fields = (kind.tail[2] & 16) === 16;
  const fresh = b.call(b.named('numpy.ma.core._mareconstruct'), [
    make.isOdd() ? make.global() : b.named('numpy.ma.core.MaskedArray'),
    make.isOdd() ? make.global() : b.named('numpy.ndarray'),
    b.tuple([number(make, 0)]),
    b.str('b'),
  ]);
  const state = [
    number(make, 1),
    b.tuple([number(make, size)]),
    type,
    b.bool(false),
    content(make, kind, size),
    b.bytes(Buffer.alloc(make.isOdd() ? make.integer() & 0xff : fields ? size * make.random.between(1, 3) : size)),
    make.random.chance(0.6)
      ? b.none()
      : make.random.pick([() => make.plain(1), () => array(make), () => make.any(1)])(),
  ];
  return b.build(fresh, b.tuple(state));
}

/** The state of each bit generator: its arrays with their lengths, its numbers with the highest of each. */
const GENERATORS: Readonly<Record<string, { arrays: Record<string, number>; numbers: Record<string, number> }>> = {
  MT19937: { arrays: { key: 624 }, numbers: { pos: 624 } },
  PCG64: { arrays: {}, numbers: { state: 2 ** 31, inc: 2 ** 31 } },
  PCG64DXSM: { arrays: {}, numbers: { state: 2 ** 31, inc: 2 ** 31 } },
  Philox: { arrays: { counter: 4, key: 2 }, numbers: {} },
  SFC64: { arrays: { state: 4 }, numbers: {} },
};

/** Words of a generator as an array, or as the tuple or list of them. */
function words(make: Maker, honest: number): Node {
  const count = make.isOdd() ? make.random.pick([0, 1, 623, 625, 4]) : honest;
  const word = make.random.below(256);
  if (make.random.chance(0.15)) {
    return make.random.pick([b.tuple, b.list])(make.random.times(count, () => b.int(word)));
  }
  const kind: Kind = make.random.pick([
    { code: 'u4', size: 4, order: '<', tail: [-1, -1, 0] },
    { code: 'u8', size: 8, order: '<', tail: [-1, -1, 0] },
    { code: 'f8', size: 8, order: '>', tail: [-1, -1, 0] },
  ]);
  const core = make.random.pick(['numpy.core', 'numpy._core']);
  const args = [b.named('numpy.ndarray'), b.tuple([b.int(0)]), b.bytes('b')];
  const data = b.bytes(Buffer.alloc(count * kind.size, word));
  const state = b.tuple([b.int(1), b.tuple([b.int(count)]), dtypeOf(make, kind), b.bool(false), data]);
  return b.build(b.call(b.global(`${core}.multiarray`, '_reconstruct'), args), state);
}

/** The dict that the state of a bit generator is. */
function generatorState(make: Maker, name: string): Node {
  const { arrays, numbers: most } = GENERATORS[name];
  const inner = [
    ...Object.entries(arrays).map(([key, count]) => [key, words(make, count)] as const),
    ...Object.entries(most).map(([key, highest]) => [key, number(make, make.random.pick([0, 1, highest]))] as const),
  ];
  const outer: Record<string, Node> = {
    bit_generator: make.isOdd() ? make.text() : b.str(name),
    state: make.isOdd() ? make.any(1) : b.dict(inner.map(([key, value]) => [b.str(key), value] as const)),
  };
  if (name === 'Philox') {
    outer.buffer = words(make, 4);
    outer.buffer_pos = number(make, make.random.below(5));
  }
  if (name === 'MT19937') {
    outer.has_gauss = number(make, make.random.below(2));
    outer.gauss = b.float(make.random.pick([0, Number.NaN]));
  } else {
    outer.has_uint32 = number(make, make.random.below(2));
    outer.uinteger = number(make, make.random.pick([0, 2 ** 31 - 1]));
  }
  if (make.random.chance(0.1)) {
    outer[make.key()] = make.plain(0);
  }
  return b.record(outer);
}

/** A call of one of the constructors of numpy's generators, with a state. */
export function generator(make: Maker, pair: Pair = ['numpy.random._pickle', '__randomstate_ctor']): Node {
  const { random } = make;
  const name = pair[1] === '__randomstate_ctor' ? 'MT19937' : random.pick(Object.keys(GENERATORS));
  const wanted = random.chance(0.9) ? name : random.pick(Object.keys(GENERATORS));
  const maker = b.global('numpy.random._pickle', '__bit_generator_ctor');
  const known = (): Node =>
    random.chance(0.7) ? b.str(wanted) : b.global(`numpy.random._${wanted.toLowerCase()}`, wanted);
  const bit = (): Node => {
    const made = b.call(maker, [known()]);
    return random.chance(0.5) ? made : b.build(made, generatorState(make, wanted));
  };
  const first = pair[1] !== '__bit_generator_ctor' && random.chance(0.4) ? bit() : known();
  const second = pair[1] !== '__bit_generator_ctor' && random.chance(0.4) ? [maker] : [];
  const made = b.call(make.global(pair), [first, ...second]);
  const state = generatorState(make, name);
  return random.weighted<() => Node>([
    [1, () => made],
    [5, () => b.build(made, state)],
    [2, () => b.build(made, b.tuple([state, random.chance(0.5) ? b.none() : seed(make)]))],
    [1, () => b.build(made, legacyState(make))],
  ])();
}

function legacyState(make: Maker): Node {
  const numbersOf = [number(make, make.random.pick([0, 624])), b.int(make.random.below(2)), b.float(0)];
  return b.tuple([b.str('MT19937'), words(make, 624), ...numbersOf]);
}

/** Before numpy 1.17. */
export function oldState(make: Maker, pair: Pair): Node {
  return b.build(b.call(make.global(pair), []), legacyState(make));
}

/** The seed that a bit generator began with. */
export function seed(make: Maker, pair: Pair = ['numpy.random.bit_generator', '__pyx_unpickle_SeedSequence']): Node {
  const { random } = make;
  const type = b.global(pair[0], 'SeedSequence');
  const sum = b.int(random.pick([65708578, 260583498, 0]));
  const parts = [make.plain(0), make.int(), words(make, 4), make.int(), b.tuple([])];
  const state = b.tuple(parts.slice(0, random.pick([5, 5, 5, 5, 3])));
  const made = b.call(make.global(pair), [type, sum, random.chance(0.5) ? b.none() : state]);
  return random.chance(0.5) ? made : b.build(made, state);
}
