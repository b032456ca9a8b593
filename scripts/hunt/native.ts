/**
 * numpy's own pickles, each part honest unless the maker is odd: dtypes, arrays, scalars, masked arrays, random states.
 * After numpy/core/src/multiarray/descriptor.c (arraydescr_reduce) and numpy/random/_pickle.py.
 */
import * as b from './build.ts';
import { SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
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
];
const ODD_FLAGS = [0, 1, 2, 4, 8, 16, 27, 31, 32, 59, 62, 63, 64, 127, 128, 255, -1];

/** One that a part of odd programs has instead. */
function number(make: Maker, honest: number, odd: readonly number[] = SIZES): Node {
  return b.int(make.isOdd() ? make.random.pick(odd) : honest);
}

function structured(make: Maker): { dtype: Node; kind: Kind } {
  const fields = make.random.times(make.random.between(1, 3), () => make.random.pick(KINDS));
  const names = fields.map((_, index) => 'abc'[index]);
  let size = 0;
  const entries = fields.map((kind, index) => {
    const offset = number(make, size);
    size += kind.size;
    return [b.str(names[index]), b.tuple([dtypeOf(make, kind), offset])] as const;
  });
  const objects = fields.some(({ code }) => code === 'O8');
  const kind: Kind = { code: `V${size}`, size, order: '|', tail: [size, 1, objects ? 27 : 16] };
  return { dtype: dtypeOf(make, kind, b.tuple(names.map(b.str)), b.dict(entries)), kind };
}

function dtypeOf(make: Maker, kind: Kind, names = b.none(), fields = b.none()): Node {
  const code = make.isOdd() ? make.random.pick(KINDS).code : kind.code;
  const fresh = b.call(b.named('numpy.dtype'), [
    make.isOdd() ? make.global() : b.str(code),
    b.bool(make.isOdd()),
    b.bool(!make.isOdd()),
  ]);
  const [size, alignment, flags] = kind.tail;
  const subarray = make.isOdd() ? b.tuple([dtypeOf(make, make.random.pick(KINDS)), b.tuple([make.int()])]) : b.none();
  const state = [
    number(make, 3, [0, 1, 2, 4, 5]),
    b.str(make.isOdd() ? make.random.pick(['>', '=', '|', '<', '']) : kind.order),
    subarray,
    names,
    fields,
    number(make, size),
    number(make, alignment),
    number(make, flags, ODD_FLAGS),
  ];
  if (make.isOdd()) {
    state.push(make.any(1));
  }
  return make.isOdd() ? fresh : b.build(fresh, b.tuple(state));
}

/** A dtype with the kind that it should be. */
export function dtype(make: Maker): { dtype: Node; kind: Kind } {
  if (make.random.chance(0.15)) {
    return structured(make);
  }
  const kind = make.random.pick(KINDS);
  return { dtype: dtypeOf(make, kind), kind };
}

/** The data of an array: bytes of the right size, or a list where it holds objects. */
function content(make: Maker, kind: Kind, count: number): Node {
  const objects = kind.code === 'O8';
  if (objects !== make.isOdd()) {
    return b.list(make.random.times(Math.min(count, 8), () => make.any(0)));
  }
  const size = make.isOdd() ? make.random.pick([0, 1, 7, 8, 16, 4096]) : Math.min(kind.size * count, 4096);
  return b.bytes(Buffer.alloc(size, make.random.pick([0, 1, 0x41, 0xff])));
}

/** An array as `numpy.ndarray.__reduce__` writes it. */
export function array(make: Maker): Node {
  const { random } = make;
  const shape = random.times(random.pick([0, 1, 1, 1, 2]), () => random.between(0, 3));
  const count = shape.reduce((product, size) => product * size, 1);
  const { dtype: type, kind } = dtype(make);
  const core = random.pick(['numpy.core', 'numpy._core']);
  const fresh = b.call(b.global(`${core}.multiarray`, '_reconstruct'), [
    make.isOdd() ? make.global() : b.named(random.chance(0.1) ? 'numpy.matrix' : 'numpy.ndarray'),
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
  const value = kind.code === 'O8' ? make.any(0) : content(make, kind, 1);
  return b.call(b.named('numpy.core.multiarray.scalar'), [type, value]);
}

/** An array of protocol 5. */
export function fromBuffer(make: Maker): Node {
  const { dtype: type, kind } = dtype(make);
  const count = make.random.between(0, 4);
  const order = b.str(make.isOdd() ? 'K' : 'C');
  const shape = b.tuple([number(make, count)]);
  return b.call(b.named('numpy.core.numeric._frombuffer'), [content(make, kind, count), type, shape, order]);
}

/** A masked array as `MaskedArray.__reduce__` writes it. */
export function masked(make: Maker): Node {
  const size = make.random.between(0, 3);
  const kind = KINDS[make.isOdd() ? make.random.below(KINDS.length) : 0];
  const fresh = b.call(b.named('numpy.ma.core._mareconstruct'), [
    make.isOdd() ? make.global() : b.named('numpy.ma.core.MaskedArray'),
    make.isOdd() ? make.global() : b.named('numpy.ndarray'),
    b.tuple([number(make, 0)]),
    b.str('b'),
  ]);
  const state = [
    number(make, 1),
    b.tuple([number(make, size)]),
    dtypeOf(make, kind),
    b.bool(false),
    content(make, kind, size),
    b.bytes(Buffer.alloc(make.isOdd() ? make.integer() & 0xff : size)),
    make.isOdd() ? make.any(1) : b.none(),
  ];
  return b.build(fresh, b.tuple(state));
}

/** A random state; the generator's key has 624 words. */
export function randomState(make: Maker): Node {
  const words = make.isOdd() ? make.random.pick([0, 1, 623, 625, 4]) : 624;
  const uint4: Kind = { code: 'u4', size: 4, order: '<', tail: [-1, -1, 0] };
  const fresh = b.call(b.named('numpy.core.multiarray._reconstruct'), [
    b.named('numpy.ndarray'),
    b.tuple([b.int(0)]),
    b.bytes('b'),
  ]);
  const key = b.build(
    fresh,
    b.tuple([
      b.int(1),
      b.tuple([b.int(words)]),
      dtypeOf(make, uint4),
      b.bool(false),
      b.bytes(Buffer.alloc(words * 4, 7)),
    ]),
  );
  const generator = make.isOdd() ? make.text() : b.str('MT19937');
  const state = b.record({
    bit_generator: generator,
    state: b.record({ key, pos: number(make, 624) }),
    has_gauss: number(make, 0),
    gauss: b.float(0),
  });
  return b.build(b.call(b.named('numpy.random._pickle.__randomstate_ctor'), [generator]), state);
}
