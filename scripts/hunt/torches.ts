/** Trees of torch checkpoints: tensors over storages, state dicts, parameters. Offsets and strides are honest unless odd. */
import * as b from './build.ts';
import { SIZES } from './literals.ts';
import type { Maker } from './maker.ts';
import { torchNames } from './names.ts';
import type { Random } from './random.ts';
import { type Node, node } from './tree.ts';

/** What a checkpoint is made of. */
export interface Checkpoint {
  root: Node;
  /** By key. */
  storages: Map<string, Stored>;
}

/** The content of one storage. */
export interface Stored {
  data: Uint8Array;
  elements: number;
}

const STORAGES: readonly (readonly [name: string, size: number])[] = [
  ['FloatStorage', 4],
  ['DoubleStorage', 8],
  ['HalfStorage', 2],
  ['LongStorage', 8],
  ['IntStorage', 4],
  ['ByteStorage', 1],
  ['BoolStorage', 1],
  ['BFloat16Storage', 2],
];

/** Attributes that torch itself gives to tensors. */
const TENSOR_KEYS = ['data', 'grad', 'requires_grad', '_backward_hooks', 'names', 'shape', '_base', 'dtype', 'is_leaf'];

function contiguous(size: readonly number[]): number[] {
  const stride: number[] = [];
  let step = 1;
  for (const length of [...size].reverse()) {
    stride.unshift(step);
    step *= Math.max(1, length);
  }
  return stride;
}

/** Makes the parts of one checkpoint. */
class TorchMaker {
  readonly storages = new Map<string, Stored>();
  readonly #make: Maker;
  readonly #random: Random;
  readonly #legacy: boolean;
  readonly #values: Node[] = [];
  readonly #made: { storage: Node; count: number }[] = [];

  constructor(make: Maker, legacy: boolean) {
    this.#make = make;
    this.#random = make.random;
    this.#legacy = legacy;
  }

  #number(honest: number): Node {
    return b.int(this.#make.isOdd() ? this.#random.pick(SIZES) : honest);
  }

  /** A persistent id of a storage of `count` elements. */
  #storage(count: number): Node {
    const [name, size] = this.#random.pick(STORAGES);
    const key = String(this.storages.size);
    const short = this.#make.isOdd() ? this.#random.pick([0, 1, 7]) : count * size;
    this.storages.set(key, { data: Buffer.alloc(short, this.#random.below(2)), elements: count });
    const type = this.#make.isOdd() ? this.global() : b.named(`torch.${name}`);
    const parts = [
      b.str(this.#make.isOdd() ? 'module' : 'storage'),
      type,
      b.str(key),
      b.str('cpu'),
      this.#number(count),
    ];
    const storage = node('BINPERSID', [b.tuple(this.#legacy ? [...parts, b.none()] : parts)]);
    this.#made.push({ storage, count });
    return storage;
  }

  global(): Node {
    const [module, name] = this.#random.pick(torchNames());
    return b.global(module, name);
  }

  /** A storage, an offset in it, sizes and strides: inside of it, at its very edge, or of nothing at all. */
  #place(): { storage: Node; count: number; parts: Node[] } {
    const { random } = this;
    const size = random.times(random.pick([0, 1, 2, 2, 3, 9]), () => random.between(random.chance(0.1) ? 0 : 1, 3));
    const stride = contiguous(size);
    if (random.chance(0.15) && size.length > 0) {
      stride[random.below(size.length)] = random.pick([0, 1, 2]);
    }
    if (random.chance(0.06)) {
      size.push(0);
      stride.push(random.pick([0, 1, -1, 2 ** 31, 2 ** 62]));
    }
    const offset = random.below(3);
    const last = size.includes(0) ? 0 : size.reduce((sum, length, at) => sum + (length - 1) * stride[at], offset) + 1;
    const count = last + random.pick([0, 0, 1, 5]);
    const storage = this.#reused(count) ?? this.#storage(count);
    const lengths = (numbers: readonly number[]): Node => this.#lengths(numbers);
    return { storage, count, parts: [storage, this.#number(offset), lengths(size), lengths(stride)] };
  }

  /** Lengths as a tuple, mostly. */
  #lengths(numbers: readonly number[]): Node {
    const items = numbers.map((length) => this.#number(length));
    return this.#random.weighted<() => Node>([
      [12, () => b.tuple(items)],
      [1, () => b.list(items)],
      [1, () => b.call(b.named('torch.Size'), [b.tuple(items)])],
    ])();
  }

  /** A storage that another tensor has already, where it is large enough. */
  #reused(count: number): Node | null {
    const large = this.#made.filter((one) => one.count >= count);
    return large.length > 0 && this.#random.chance(0.3) ? this.#random.pick(large).storage : null;
  }

  #hooks(): Node {
    return this.#random.weighted<() => Node>([
      [12, () => b.call(b.named('collections.OrderedDict'), [])],
      [1, () => b.none()],
      [1, () => b.dict([[b.str('0'), this.#make.plain(0)]])],
    ])();
  }

  tensor(): Node {
    const { random } = this;
    const args = this.#place().parts;
    if (random.chance(0.1)) {
      return b.call(b.named('torch._utils._rebuild_tensor'), args);
    }
    const flag = b.bool(random.chance(0.2));
    const metadata = random.chance(0.1)
      ? [b.record({ [random.pick(['conj', 'neg', 'x'])]: b.bool(random.chance(0.5)) })]
      : [];
    const tensor = b.call(b.named('torch._utils._rebuild_tensor_v2'), [...args, flag, this.#hooks(), ...metadata]);
    const state = b.record({ [random.chance(0.5) ? this.#make.key() : random.pick(TENSOR_KEYS)]: this.#make.plain(1) });
    return random.weighted<() => Node>([
      [12, () => tensor],
      [3, () => b.call(b.named('torch._utils._rebuild_parameter'), [tensor, b.bool(true), this.#hooks()])],
      [
        1,
        () =>
          b.call(b.named('torch._utils._rebuild_parameter_with_state'), [tensor, b.bool(true), this.#hooks(), state]),
      ],
      [1, () => this.#ofType(args, flag, state)],
      [1, () => b.build(tensor, state)],
    ])();
  }

  #ofType(args: Node[], flag: Node, state: Node): Node {
    const inner = b.tuple([...args, flag, this.#hooks()]);
    const type = b.named(this.#random.pick(['torch.Tensor', 'torch.nn.parameter.Parameter', 'torch.FloatTensor']));
    return b.call(b.named('torch._tensor._rebuild_from_type_v2'), [
      b.named('torch._utils._rebuild_tensor_v2'),
      type,
      inner,
      state,
    ]);
  }

  /** A tensor of a rarer kind. */
  special(): Node {
    const { random } = this;
    const size = b.tuple([this.#number(2), this.#number(2)]);
    return random.pick([
      () => b.call(b.named('torch.Size'), [b.list([this.#number(2)])]),
      () => b.call(b.named('torch.device'), [b.str(random.pick(['cpu', 'meta', 'cpu:0']))]),
      () => b.call(b.named('torch.serialization._get_layout'), [b.str('torch.sparse_coo')]),
      () =>
        b.call(b.named('torch._utils._rebuild_meta_tensor_no_storage'), [
          b.named('torch.float32'),
          size,
          b.tuple([this.#number(2), this.#number(1)]),
          b.bool(false),
        ]),
      () => this.#sparse(size),
      () => this.#quantized(),
      () => this.#version3(),
      () => this.#nested(),
      () => this.#wrapped(size),
      () => b.build(b.newObject(b.named('torch.nn.parameter.Parameter'), []), b.tuple(this.#place().parts)),
      () => b.named(random.pick(['torch.float32', 'torch.int64', 'torch.bool', 'torch.per_tensor_affine'])),
      () => b.call(b.named('_codecs.encode'), [b.str('abc'), b.str('latin1')]),
      () => b.call(b.named('collections.Counter'), [b.dict([[b.str('a'), b.int(1)]])]),
      () => b.set([b.int(1)]),
    ])();
  }

  get random(): Random {
    return this.#random;
  }

  #sparse(size: Node): Node {
    const layout = b.call(b.named('torch.serialization._get_layout'), [b.str('torch.sparse_coo')]);
    const parts = b.tuple([this.tensor(), this.tensor(), size]);
    return b.call(b.named('torch._utils._rebuild_sparse_tensor'), [layout, parts]);
  }

  #quantized(): Node {
    const { random } = this;
    const place = this.#place();
    const hooks = b.call(b.named('collections.OrderedDict'), []);
    const type = random.pick(['QUInt8Storage', 'QInt8Storage', 'QInt32Storage', 'QUInt4x2Storage', 'QUInt2x4Storage']);
    place.storage.kids[0].kids[1] = b.named(`torch.${type}`);
    const numbers = (): Node =>
      random.chance(0.5) ? this.tensor() : b.list(random.times(random.below(3), () => b.float(0.5)));
    const quantizer = random.pick([
      () =>
        b.tuple([
          b.named('torch.per_tensor_affine'),
          b.float(random.pick([0.5, 0, Number.NaN])),
          this.#number(random.below(300)),
        ]),
      () => b.tuple([b.named('torch.per_channel_affine'), numbers(), numbers(), b.int(random.below(3))]),
      () => b.tuple([b.named('torch.per_channel_affine_float_qparams'), numbers(), numbers(), this.#number(0)]),
    ])();
    return b.call(b.named('torch._utils._rebuild_qtensor'), [...place.parts, quantizer, b.bool(false), hooks]);
  }

  #dtype(): Node {
    return b.named(
      `torch.${this.random.pick(['float32', 'int64', 'bool', 'bfloat16', 'uint16', 'float8_e5m2', 'complex64'])}`,
    );
  }

  #version3(): Node {
    const place = this.#place();
    place.storage.kids[0].kids[1] = b.named('torch.storage.UntypedStorage');
    const args = [...place.parts, b.bool(false), this.#hooks(), this.#dtype()];
    return b.call(b.named('torch._utils._rebuild_tensor_v3'), args);
  }

  #nested(): Node {
    return b.call(b.named('torch._utils._rebuild_nested_tensor'), [
      this.tensor(),
      this.tensor(),
      this.tensor(),
      this.tensor(),
    ]);
  }

  #wrapped(size: Node): Node {
    const layout = b.call(b.named('torch.serialization._get_layout'), [b.str('torch.strided')]);
    const type = b.named(this.random.pick(['torch.Tensor', 'torch.nn.parameter.Parameter']));
    const stride = b.tuple([this.#number(2), this.#number(1)]);
    const args = [type, this.#dtype(), size, stride, this.#number(0), layout, b.str('cpu'), b.bool(false)];
    return b.call(b.named('torch._utils._rebuild_wrapper_subclass'), args);
  }

  value(depth = 2): Node {
    const { random } = this;
    return random.weighted<() => Node>([
      [6, () => this.tensor()],
      [2, () => this.special()],
      [this.#made.length > 0 ? 1 : 0, () => this.#again()],
      [3, () => this.#make.plain(1)],
      [depth > 0 ? 2 : 0, () => this.dict(depth - 1)],
      [
        this.#make.odd,
        () =>
          b.call(
            this.global(),
            random.times(random.below(4), () => this.value(0)),
          ),
      ],
      [this.#make.odd, () => b.build(this.value(0), this.#make.state(0))],
      [this.#make.odd, () => node('NEWOBJ_EX', [this.global(), b.tuple([]), this.#keywords()])],
    ])();
  }

  /** A value that is already there. */
  #again(): Node {
    this.#values.push(this.tensor());
    return this.random.pick(this.#values);
  }

  #keywords(): Node {
    return b.record({ [this.#make.key()]: this.#make.plain(0) });
  }

  dict(depth = 2): Node {
    const entries = this.random.times(this.random.between(1, 4), () => {
      return [b.str(this.#make.key()), this.value(depth)] as const;
    });
    const ordered = this.random.chance(0.5);
    const base = ordered ? b.call(b.named('collections.OrderedDict'), []) : node('EMPTY_DICT');
    const filled = node('SETITEMS', [base, ...entries.flat()]);
    const metadata = b.record({ _metadata: b.record({ '': b.record({ version: b.int(1) }) }) });
    return ordered && this.random.chance(0.4) ? b.build(filled, metadata) : filled;
  }
}

/** A random checkpoint. `legacy`: for the format of five pickles, whose ids have a view of the storage too. */
export function checkpoint(make: Maker, legacy: boolean): Checkpoint {
  const torch = new TorchMaker(make, legacy);
  return { root: torch.dict(), storages: torch.storages };
}
