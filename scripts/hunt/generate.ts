/** The programs of a run: number `index` of seed `seed` is always the same. */
import * as b from './build.ts';
import { danger } from './dangers.ts';
import { Maker } from './maker.ts';
import { mutate } from './mutate.ts';
import { Inventory } from './names.ts';
import * as native from './native.ts';
import { copyProgram, type Program, program, STYLES, torchLegacy, torchZip } from './program.ts';
import { Random } from './random.ts';
import { shaped } from './shaped.ts';
import { checkpoint } from './torches.ts';
import { copyTree, type Node, nodesOf } from './tree.ts';

/** Of a part: how large it may be, in nodes. */
const LARGEST_FRAGMENT = 120;

/** Programs that use names as their shapes have it, or nearly so; the others know nothing of shapes. */
const IN_SHAPE = 0.85;

export class Generator {
  readonly #seed: number;
  readonly #seeds: readonly Program[];
  readonly #fragments: readonly Node[];
  readonly #torch: boolean;
  readonly #inventory: Inventory;

  /**
   * @param seeds honest programs, to be mutated and taken apart
   * @param torch whether torch checkpoints are wanted
   * @param inventory the names that are there
   */
  constructor(seed: number, seeds: readonly Program[], torch: boolean, inventory = new Inventory()) {
    this.#seed = seed;
    this.#seeds = seeds.filter(({ loader }) => torch || loader !== 'torch');
    this.#torch = torch;
    this.#inventory = inventory;
    this.#fragments = seeds
      .filter(({ loader }) => loader === 'pickle')
      .flatMap(({ roots }) => roots.flatMap(fragments));
  }

  /** Program number `index`. */
  make(index: number): Program {
    const random = new Random(this.#seed, index);
    const odd = random.weighted([
      [68, 0],
      [20, 0.04],
      [12, 0.25],
    ]);
    const fragment = (): Node | null => {
      return this.#fragments.length === 0 ? null : copyTree(random.pick(this.#fragments));
    };
    const maker = new Maker(random, odd, fragment, this.#inventory);
    maker.array = native.array;
    maker.use = shaped;
    maker.inShape = random.chance(IN_SHAPE);
    return random.weighted<() => Program>([
      [this.#seeds.length > 0 ? 45 : 0, () => this.#mutant(maker)],
      [this.#torch ? 10 : 0, () => this.#checkpoint(maker)],
      [20, () => this.#single('object', maker, (make) => make.object(2))],
      [9, () => this.#single('call', maker, (make) => make.call(2))],
      [8, () => this.#single('mixed', maker, sequence)],
      [8, () => this.#single('native', maker, nativeValue)],
      [3, () => this.#single('danger', maker, danger)],
    ])();
  }

  #mutant(maker: Maker): Program {
    const made = copyProgram(maker.random.pick(this.#seeds));
    mutate(
      made,
      maker,
      maker.random.weighted([
        [6, 1],
        [3, 2],
        [1, 4],
      ]),
    );
    const style = made.style.protocol !== null && made.style.protocol >= 4 ? STYLES[3] : made.style;
    return noisy({ ...made, style }, maker.random);
  }

  #checkpoint(maker: Maker): Program {
    const legacy = maker.random.chance(0.25);
    const { root, storages } = checkpoint(maker, legacy);
    const made = (legacy ? torchLegacy : torchZip)(
      legacy ? 'random legacy checkpoint' : 'random checkpoint',
      root,
      storages,
    );
    return noisy(made, maker.random);
  }

  #single(kind: string, maker: Maker, make: (maker: Maker) => Node): Program {
    return noisy(program(`random ${kind}`, make(maker), maker.random.pick(STYLES)), maker.random);
  }
}

/** A part of the programs is written in ways that picklers have given up, or never had. joblib's bytes stay where they are. */
function noisy(made: Program, random: Random): Program {
  const noise = random.chance(0.4) && made.loader !== 'joblib' ? random.next() : 0;
  return noise === 0 ? made : { ...made, style: { ...made.style, noise } };
}

/** Parts of a pickle that stand for themselves: calls and objects. */
function fragments(root: Node): Node[] {
  return nodesOf(root).filter(
    (one) =>
      (one.op === 'REDUCE' || one.op === 'BUILD' || one.op === 'NEWOBJ') && nodesOf(one).length <= LARGEST_FRAGMENT,
  );
}

/** Several values one after another, later ones using and changing earlier ones. */
function sequence(make: Maker): Node {
  const items = make.random.times(make.random.between(2, 4), () => {
    const value = make.any(2);
    make.shared.push(value);
    return make.isOdd() ? make.mutate(value, 1) : value;
  });
  return b.list(items);
}

function nativeValue(make: Maker): Node {
  return make.random.weighted<(make: Maker) => Node>([
    [4, (one) => native.array(one)],
    [2, native.scalar],
    [2, native.fromBuffer],
    [1, native.masked],
    [1, (one) => native.generator(one)],
    [1, (one) => native.dtype(one).dtype],
  ])(make);
}
