/**
 * Makes values of every kind out of listed names: the parts of a random program. `odd` says how often a part is not what
 * an honest pickle has in its place.
 */
import type { ShapeName } from '../../src/policy/shapes/index.ts';
import * as b from './build.ts';
import { GUESSES, HINTS } from './hints.ts';
import { KEYS, NUMERALS, ODD_KEYS, SIZES, TEXTS } from './literals.ts';
import { Inventory, type Pair } from './names.ts';
import type { Random } from './random.ts';
import type { Node } from './tree.ts';

export class Maker {
  readonly random: Random;
  readonly odd: number;
  /** What is already there and may be used again, through the memo. */
  readonly shared: Node[] = [];
  /** Parts of honest files; each call gives a copy. */
  readonly fragment: () => Node | null;
  readonly #inventory: Inventory;
  /** Whether names are used as their shapes have it. */
  inShape = false;
  /** Makes arrays; set by whoever knows their shape. */
  array: (make: Maker) => Node = () => b.none();
  /** Uses a name as its shape has it; set by whoever knows those. */
  use: (make: Maker, pair: Pair, depth: number) => Node = () => b.none();

  constructor(random: Random, odd: number, fragment: () => Node | null, inventory = new Inventory()) {
    this.random = random;
    this.odd = odd;
    this.fragment = fragment;
    this.#inventory = inventory;
  }

  /** Whether this part is to be odd. */
  isOdd(): boolean {
    return this.odd > 0 && this.random.chance(this.odd);
  }

  integer(): number {
    return this.random.weighted([
      [6, this.random.below(10)],
      [2, this.random.below(300)],
      [this.odd > 0 ? 2 : 0, this.random.pick(SIZES)],
    ]);
  }

  int(): Node {
    const wide = this.isOdd();
    return wide ? b.int(this.random.pick([2n ** 31n, 2n ** 63n - 1n, 2n ** 64n, -(2n ** 63n)])) : b.int(this.integer());
  }

  text(): Node {
    return b.str(this.random.pick(TEXTS));
  }

  key(): string {
    return this.random.pick(this.isOdd() ? ODD_KEYS : KEYS);
  }

  pair(): Pair {
    return this.inShape && this.random.chance(0.5)
      ? this.#inventory.byShape(this.random)
      : this.#inventory.any(this.random);
  }

  /** A name of one of the shapes, else any. */
  pairOf(shapes: readonly ShapeName[], fits?: (pair: Pair) => boolean): Pair {
    return this.#inventory.ofShape(this.random, shapes, fits) ?? this.pair();
  }

  /** A use of a name of one of the shapes. */
  shaped(shapes: readonly ShapeName[], depth: number): Node {
    return this.use(this, this.pairOf(shapes), depth);
  }

  /** Any listed global, now and then with its names on the stack or as an attribute. */
  global(pair = this.pair()): Node {
    const [module, name] = pair;
    if (name.includes('.') || this.random.chance(0.2)) {
      return b.stackGlobal(b.str(module), b.str(name));
    }
    return b.global(module, name);
  }

  /** A value without globals. */
  plain(depth = 2): Node {
    const { random } = this;
    const items = (): Node[] => random.times(random.below(4), () => this.plain(depth - 1));
    const kind = random.below(depth > 0 ? 11 : 7);
    switch (kind) {
      case 0:
        return b.none();
      case 1:
        return b.bool(random.chance(0.5));
      case 2:
        return b.float(random.pick([0, 1, -1.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY]));
      case 3:
      case 4:
        return this.int();
      case 5:
        return this.text();
      case 6:
        return b.bytes(Buffer.alloc(random.pick([0, 1, 4, 8, 16]), random.below(256)));
      case 7:
        return b.list(items());
      case 8:
        return b.tuple(items());
      case 9:
        return b.set(random.times(random.below(3), () => this.plain(0)));
      default:
        return b.dict(random.times(random.below(4), () => [this.plain(0), this.plain(depth - 1)] as const));
    }
  }

  /** Any value: plain, shared, a fragment of an honest file, a call, an object with a state. */
  any(depth = 2): Node {
    const { random } = this;
    const made = random.weighted<() => Node | null>([
      [5, () => this.plain(depth)],
      [this.shared.length > 0 ? 2 : 0, () => random.pick(this.shared)],
      [depth > 0 ? 3 : 0, () => this.call(depth - 1)],
      [depth > 0 ? 3 : 0, () => this.object(depth - 1)],
      [2, () => this.fragment()],
      [1, () => this.array(this)],
      [this.odd, () => this.global()],
    ])();
    const value = made ?? this.plain(depth);
    if (random.chance(0.15)) {
      this.shared.push(value);
    }
    return value;
  }

  /** A call of a listed name with arguments that it may take. */
  call(depth: number, pair = this.pair()): Node {
    const { random } = this;
    if (this.inShape && !this.isOdd()) {
      return this.use(this, pair, depth);
    }
    const args = this.arguments(pair, depth);
    const callee = this.global(pair);
    return random.weighted<() => Node>([
      [6, () => b.call(callee, args)],
      [2, () => b.newObject(callee, args)],
      [1, () => ({ op: 'OBJ', arg: Buffer.alloc(0), kids: [callee, ...args] })],
      [1, () => this.#inst(pair, args)],
      [
        this.odd * 3,
        () => ({ op: 'NEWOBJ_EX', arg: Buffer.alloc(0), kids: [callee, b.tuple(args), this.#keywords()] }),
      ],
    ])();
  }

  #inst([module, name]: Pair, args: Node[]): Node {
    return { op: 'INST', arg: Buffer.from(`${module}\n${name}`), kids: args };
  }

  #keywords(): Node {
    return b.record({ [this.key()]: this.any(0) });
  }

  /** Arguments that a name may take. */
  arguments([module, name]: Pair, depth: number): Node[] {
    const dotted = `${module}.${name}`.replace(/^numpy\._core/, 'numpy.core');
    const ways = HINTS[dotted] ?? GUESSES.find(([form]) => form.test(dotted))?.[1] ?? ['', '', 'i', 'o'];
    const args = [...this.random.pick(ways)].map((letter) => this.#argument(letter, depth));
    if (this.isOdd()) {
      args.push(this.any(depth));
    }
    return args;
  }

  #argument(letter: string, depth: number): Node {
    if (this.isOdd()) {
      return this.any(depth);
    }
    const { random } = this;
    const ints = (): Node[] => random.times(random.below(4), () => b.int(this.integer()));
    const pairs = (): [Node, Node][] => random.times(random.below(3), () => [this.plain(0), this.any(depth)]);
    const makers: Record<string, () => Node> = {
      i: () => b.int(random.below(9)),
      I: () => b.int(random.below(2 ** 31)),
      f: () => b.float(random.pick([0, 0.5, 2, 100])),
      s: () => this.text(),
      n: () => b.str(random.pick(NUMERALS)),
      y: () => b.bytes(Buffer.alloc(random.pick([0, 4, 8, 16]), random.below(256))),
      b: () => b.bool(random.chance(0.5)),
      N: () => b.none(),
      l: () => b.list(ints()),
      L: () => b.list(random.times(random.below(3), () => this.any(depth))),
      t: () => b.tuple(ints()),
      d: () => b.dict(pairs()),
      p: () => b.list(pairs().map((pair) => b.tuple(pair))),
      a: () => this.array(this),
      D: () => b.str(random.pick(['f8', 'i4', 'u1', 'b1', 'O8', 'M8[ns]', 'S3', 'U2'])),
      G: () => this.global(),
      T: () => b.bytes(Buffer.from([7, 230, 1 + random.below(12), 1 + random.below(28), 3, 4, 5, 0, 0, 0])),
      z: () => b.call(b.named('datetime.timezone'), [b.call(b.named('datetime.timedelta'), [b.int(0), b.int(3600)])]),
      e: () => b.tuple([]),
    };
    return (makers[letter] ?? (() => this.any(depth)))();
  }

  /** A state: a dict of attributes, the same beside slots, or something odd. */
  state(depth: number): Node {
    const { random } = this;
    const entries = random.times(random.below(5), () => [b.str(this.key()), this.any(depth)] as const);
    if (this.isOdd()) {
      return random.pick([
        () => this.any(depth),
        () => b.tuple([b.none(), b.dict(entries)]),
        () => b.tuple([b.dict(entries), b.dict(entries)]),
        () => b.tuple(random.times(random.below(6), () => this.plain(1))),
      ])();
    }
    return random.chance(0.05) ? b.tuple([b.none(), b.dict(entries)]) : b.dict(entries);
  }

  /** An instance of a listed name with a state. */
  object(depth: number, pair = this.#inventory.object(this.random)): Node {
    const { random } = this;
    if (this.inShape && !this.isOdd()) {
      return this.use(this, pair, depth);
    }
    const type = this.global(pair);
    const fresh = random.weighted<() => Node>([
      [6, () => b.newObject(type, [])],
      [3, () => b.call(b.named('copyreg._reconstructor'), [type, b.named('builtins.object'), b.none()])],
      [1, () => this.call(depth, pair)],
    ])();
    const built = b.build(fresh, this.state(depth));
    return this.isOdd() ? this.mutate(built, depth) : built;
  }

  /** Does one more thing to an object: items, a state, an attribute. */
  mutate(object: Node, depth: number): Node {
    return this.random.pick([
      () => b.append(object, this.any(depth)),
      () => ({ op: 'APPENDS' as const, arg: Buffer.alloc(0), kids: [object, this.any(0), this.any(0)] }),
      () => b.setItem(object, this.any(0), this.any(depth)),
      () => ({ op: 'ADDITEMS' as const, arg: Buffer.alloc(0), kids: [object, this.plain(0)] }),
      () => b.build(object, this.state(depth)),
    ])();
  }
}
