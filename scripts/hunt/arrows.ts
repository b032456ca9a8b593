/** Arrays of Arrow with their types and buffers, each part honest unless the maker is odd (pyarrow/array.pxi). */
import * as b from './build.ts';
import { SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
import type { Pair } from './names.ts';
import type { Node } from './tree.ts';

const at = (name: string): Node => b.global('pyarrow.lib', name);
/** A number that a part of odd programs has another of. */
const number = (make: Maker, honest: number): Node =>
  b.int(make.isOdd() ? make.random.pick([-1, honest - 1, honest + 1, ...SIZES]) : honest);

/** A type, and the arrays of it: of so many elements. */
interface Kind {
  readonly type: () => Node;
  readonly parts: (make: Maker, count: number) => { buffers: Node[]; children?: Node[]; dictionary?: Node };
}

const buffer = (data: Uint8Array): Node => b.call(at('py_buffer'), [b.bytes(data)]);
const zeros = (make: Maker, size: number): Node => buffer(Buffer.alloc(Math.max(0, make.isOdd() ? size - 1 : size)));

/** Offsets of elements of `size` bytes or items each. */
function offsets(make: Maker, count: number, size: number): Node {
  const data = Buffer.alloc(4 * (count + 1));
  for (let index = 0; index <= count; index += 1) {
    data.writeInt32LE(make.isOdd() ? make.random.pick([-1, 2 ** 31 - 1, 0]) : index * size, 4 * index);
  }
  return buffer(data);
}

const alias = (name: string) => (): Node => b.call(at('type_for_alias'), [b.str(name)]);
const INT64: Kind = {
  type: alias('int64'),
  parts: (make, count) => ({ buffers: [b.none(), zeros(make, 8 * count)] }),
};
const TEXT: Kind = {
  type: alias('string'),
  parts: (make, count) => ({ buffers: [b.none(), offsets(make, count, 1), zeros(make, count)] }),
};
const KINDS: readonly Kind[] = [
  INT64,
  TEXT,
  {
    type: () => b.call(at('list_'), [b.call(at('field'), [b.str('item'), INT64.type(), b.bool(true), b.none()])]),
    parts: (make, count) => ({ buffers: [b.none(), offsets(make, count, 1)], children: [parts(make, INT64, count)] }),
  },
  {
    type: () => b.call(at('dictionary'), [alias('int32')(), TEXT.type(), b.bool(false)]),
    parts: (make, count) => ({ buffers: [b.none(), zeros(make, 4 * count)], dictionary: parts(make, TEXT, 1) }),
  },
];

function parts(make: Maker, kind: Kind, count: number): Node {
  const { buffers, children = [], dictionary = b.none() } = kind.parts(make, count);
  const numbers = [number(make, count), number(make, 0), number(make, 0)];
  return b.tuple([kind.type(), ...numbers, b.list(buffers), b.list(children), dictionary]);
}

const kindOf = (make: Maker): Kind => make.random.pick(KINDS);

/** An array of up to three elements. */
const arrayOf = (make: Maker, kind: Kind): Node =>
  b.call(at('_restore_array'), [parts(make, kind, make.random.below(4))]);

export const array = (make: Maker): Node => arrayOf(make, kindOf(make));
export const type = (make: Maker): Node => kindOf(make).type();
export const buffers = (make: Maker): Node => zeros(make, make.random.below(20));
export const field = (make: Maker): Node =>
  b.call(at('field'), [b.str('x'), type(make), b.bool(make.random.chance(0.5)), b.none()]);
export const schema = (make: Maker): Node =>
  b.call(at('schema'), [b.list(make.random.times(make.random.below(3), () => field(make))), b.none()]);

export function chunks(make: Maker): Node {
  const kind = kindOf(make);
  const arrays = make.random.times(make.random.below(3), () => arrayOf(make, kind));
  return b.call(at('chunked_array'), [b.list(arrays), kind.type()]);
}

/** A column of pandas, of the class that is asked for. */
export function column(make: Maker, pair: Pair): Node {
  const kept = make.random.chance(0.1) ? make.any(0) : make.random.chance(0.5) ? array(make) : chunks(make);
  const state = { [make.random.pick(['_pa_array', '_data'])]: kept, _dtype: make.any(0) };
  return b.build(b.newObject(make.global(pair), []), b.record(state));
}
