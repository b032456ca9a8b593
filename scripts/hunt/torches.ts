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

/** Makes the parts of one checkpoint. */
export class TorchMaker {
  readonly storages = new Map<string, Stored>();
  readonly #make: Maker;
  readonly #random: Random;
  readonly #legacy: boolean;

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
    return node('BINPERSID', [b.tuple(this.#legacy ? [...parts, b.none()] : parts)]);
  }

  global(): Node {
    const [module, name] = this.#random.pick(torchNames());
    return b.global(module, name);
  }

  tensor(): Node {
    const rows = this.#random.between(0, 3);
    const columns = this.#random.between(1, 3);
    const size = b.tuple([this.#number(rows), this.#number(columns)]);
    const stride = b.tuple([this.#number(columns), this.#number(1)]);
    const offset = this.#random.below(3);
    const storage = this.#storage(rows * columns + offset);
    const hooks = b.call(b.named('collections.OrderedDict'), []);
    const args = [storage, this.#number(offset), size, stride];
    if (this.#random.chance(0.1)) {
      return b.call(b.named('torch._utils._rebuild_tensor'), args);
    }
    const flag = b.bool(this.#random.chance(0.2));
    const tensor = b.call(b.named('torch._utils._rebuild_tensor_v2'), [...args, flag, hooks]);
    if (this.#random.chance(0.2)) {
      return b.call(b.named('torch._utils._rebuild_parameter'), [tensor, b.bool(true), hooks]);
    }
    return tensor;
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
    const parameters = b.tuple([b.named('torch.per_tensor_affine'), b.float(0.5), this.#number(0)]);
    const hooks = b.call(b.named('collections.OrderedDict'), []);
    return b.call(b.named('torch._utils._rebuild_qtensor'), [
      this.#storage(4),
      b.int(0),
      b.tuple([this.#number(4)]),
      b.tuple([this.#number(1)]),
      parameters,
      b.bool(false),
      hooks,
    ]);
  }

  value(depth = 2): Node {
    const { random } = this;
    return random.weighted<() => Node>([
      [4, () => this.tensor()],
      [2, () => this.special()],
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
