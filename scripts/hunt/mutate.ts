/** Changes of honest programs, by their grammar: the result is a well-formed pickle that is a little wrong. */
import type { OpcodeName } from '../../src/pickle/opcodes.ts';
import * as b from './build.ts';
import { KEYS, ODD_KEYS, SIZES, TEXTS } from './literals.ts';
import type { Maker } from './maker.ts';
import { dataNames, torchNames } from './names.ts';
import * as native from './native.ts';
import type { Program } from './program.ts';
import { attributes, shapeNameOf } from './shaped-parts.ts';
import { BASED, become, copyTree, MARKED, type Node, node, nodesOf } from './tree.ts';
import { nativeParts, sortOf } from './zones.ts';

const INTS: ReadonlySet<OpcodeName> = new Set(['BININT', 'BININT1', 'BININT2', 'LONG1', 'INT', 'LONG']);
const BYTES: ReadonlySet<OpcodeName> = new Set([
  'BINBYTES',
  'SHORT_BINBYTES',
  'BYTEARRAY8',
  'BINSTRING',
  'SHORT_BINSTRING',
]);
const TUPLES: ReadonlySet<OpcodeName> = new Set(['TUPLE1', 'TUPLE2', 'TUPLE3', 'TUPLE']);
const DTYPES = ['f8', 'f4', 'i8', 'u1', 'b1', 'c16', 'O8', 'O', 'S3', 'U2', 'V4', 'M8', 'm8', 'T', 'f16'];

/** Does one thing to one node. @returns false where it does not fit the node */
type Change = (target: Node, make: Maker, all: readonly Node[], torch: boolean) => boolean;

const changeInt: Change = (target, { random }) => {
  if (!INTS.has(target.op)) {
    return false;
  }
  const small = Buffer.from(target.arg);
  const value = target.op.startsWith('BIN') ? small.readUIntLE(0, small.length) | 0 : 1;
  const near = [value + 1, value - 1, value * 2, value ^ (1 << random.below(8))];
  become(target, b.int(random.chance(0.6) ? random.pick(near) : random.pick(SIZES)));
  return true;
};

const changeText: Change = (target, make) => {
  const text = b.textOf(target);
  if (text === null) {
    return false;
  }
  const { random } = make;
  const pools: readonly (readonly string[])[] = /^[<>|=]?[a-zA-Z]\d*$/.test(text) ? [DTYPES] : [KEYS, TEXTS, KEYS];
  become(target, b.str(random.pick(make.isOdd() ? ODD_KEYS : random.pick(pools))));
  return true;
};

const changeBytes: Change = (target, { random }) => {
  if (!BYTES.has(target.op)) {
    return false;
  }
  const old = Buffer.from(target.arg);
  const flipped = Buffer.from(old);
  if (flipped.length > 0) {
    flipped[random.below(flipped.length)] ^= 1 << random.below(8);
  }
  const other = [old.subarray(0, old.length >> 1), Buffer.concat([old, old]), Buffer.alloc(0), Buffer.alloc(8, 0x41)];
  target.arg = random.chance(0.6) ? flipped : random.pick(other.filter(({ length }) => length < 256));
  return true;
};

const changeGlobal: Change = (target, make, _all, torch) => {
  const { random } = make;
  const old = b.importOf(target);
  if (old === null) {
    return false;
  }
  const names = torch ? torchNames() : dataNames();
  const library = old[0].split('.')[0];
  const shape = shapeNameOf(old);
  if (make.inShape && shape !== undefined) {
    const [module, name] = torch
      ? random.pick(names.filter((one) => shapeNameOf([...one]) === shape))
      : make.pairOf([shape]);
    become(
      target,
      target.op === 'INST' ? { ...target, arg: Buffer.from(`${module}\n${name}`) } : make.global([module, name]),
    );
    return true;
  }
  const near = names.filter(([module]) => module.split('.')[0] === library);
  const [module, name] = random.pick(near.length > 0 && random.chance(0.8) ? near : names);
  if (target.op === 'INST') {
    target.arg = Buffer.from(`${module}\n${name}`);
  } else {
    become(target, name.includes('.') ? b.stackGlobal(b.str(module), b.str(name)) : b.global(module, name));
  }
  return true;
};

const changeConstant: Change = (target, make) => {
  if (!['NONE', 'NEWTRUE', 'NEWFALSE', 'BINFLOAT', 'EMPTY_TUPLE', 'EMPTY_DICT', 'EMPTY_LIST'].includes(target.op)) {
    return false;
  }
  become(target, make.plain(1));
  return true;
};

/** Puts another part of the file, or of another file, in the place of this one. */
const splice: Change = (target, make, all) => {
  const from = make.random.chance(0.5) ? copyTree(make.random.pick(all)) : make.fragment();
  if (from === null || from === target) {
    return false;
  }
  become(target, from);
  return true;
};

/** The same node in another place: two holders of one object. */
const alias: Change = (target, { random }, all) => {
  const from = random.pick(all);
  const fits = ['BUILD', 'REDUCE', 'NEWOBJ', 'APPENDS', 'SETITEMS', 'EMPTY_DICT', 'EMPTY_LIST'];
  if (!fits.includes(target.op) || !fits.includes(from.op) || nodesOf(from).includes(target)) {
    return false;
  }
  for (const one of all) {
    one.kids = one.kids.map((kid) => (kid === target ? from : kid));
  }
  return true;
};

/** Another array in the place of an array, as numpy could have written it. */
const changeNative: Change = (target, make, _all, torch) => {
  const sort = sortOf(target);
  if (sort === null || torch) {
    return false;
  }
  const made = { array: native.array, scalar: native.scalar, dtype: (one: Maker) => native.dtype(one).dtype }[sort](
    make,
  );
  become(target, make.random.chance(0.5) ? made : native.numbers(make, make.random.below(4)));
  return true;
};

/** A state of attributes that its class could have, in the place of the state or after it. */
const changeState: Change = (target, make) => {
  const maker = target.op === 'BUILD' && target.kids[0].op === 'NEWOBJ' ? b.importOf(target.kids[0].kids[0]) : null;
  if (maker === null) {
    return false;
  }
  const state = attributes(make, maker, 1);
  if (make.random.chance(0.5)) {
    target.kids = [target.kids[0], node('SETITEMS', [target.kids[1], b.str(make.key()), make.any(1)])];
  } else {
    become(target, b.build({ ...target }, state));
  }
  return true;
};

/** One of the keys again, with another value. */
const doubleKey: Change = (target, make, all) => {
  if (target.op !== 'SETITEMS' || target.kids.length < 3) {
    return false;
  }
  const at = 1 + 2 * make.random.below((target.kids.length - 1) >> 1);
  const value = make.random.chance(0.5) ? make.any(1) : copyTree(make.random.pick(all));
  target.kids = [...target.kids, copyTree(target.kids[at]), value];
  return true;
};

/** More items than the machine keeps. */
const lengthen: Change = (target, make) => {
  if (target.op !== 'SETITEMS' && target.op !== 'APPENDS') {
    return false;
  }
  const items = make.random.times(18, () =>
    target.op === 'APPENDS' ? [make.plain(0)] : [b.str(make.key()), make.plain(0)],
  );
  target.kids = make.random.chance(0.5)
    ? [...target.kids, ...items.flat()]
    : [target.kids[0], ...items.flat(), ...target.kids.slice(1)];
  return true;
};

const buildAgain: Change = (target, make, all) => {
  if (target.op !== 'BUILD') {
    return false;
  }
  const builds = all.filter(({ op }) => op === 'BUILD');
  const state = make.random.chance(0.5) ? target.kids[1] : make.random.pick(builds).kids[1];
  const inner = { ...target };
  become(target, b.build(inner, copyTree(state)));
  return true;
};

const swapStates: Change = (target, { random }, all) => {
  const other = random.pick(all);
  const last = target.kids.length - 1;
  if (target.op !== 'BUILD' || other.op !== 'BUILD' || other === target) {
    return false;
  }
  [target.kids[last], other.kids[last]] = [other.kids[last], target.kids[last]];
  return true;
};

const changeItems: Change = (target, make) => {
  const first = BASED.has(target.op) ? 1 : 0;
  const { random } = make;
  if (!(MARKED.has(target.op) || BASED.has(target.op) || TUPLES.has(target.op)) || target.kids.length <= first) {
    return false;
  }
  const kids = [...target.kids];
  const at = random.between(first, kids.length - 1);
  const step = target.op === 'SETITEMS' || target.op === 'DICT' ? 2 : 1;
  const start = first + Math.floor((at - first) / step) * step;
  if (random.chance(0.5)) {
    kids.splice(start, step);
  } else {
    kids.splice(start, 0, ...(step === 2 ? [b.str(make.key()), make.any(1)] : [make.any(1)]));
  }
  become(target, { ...target, op: TUPLES.has(target.op) ? 'TUPLE' : target.op, kids });
  return true;
};

const swapItems: Change = (target, { random }) => {
  if (target.kids.length < 2) {
    return false;
  }
  const at = random.below(target.kids.length - 1);
  const kids = [...target.kids];
  [kids[at], kids[at + 1]] = [kids[at + 1], kids[at]];
  target.kids = kids;
  return true;
};

/** Does one more thing to what is there. */
const addStep: Change = (target, make) => {
  const inner = { ...target };
  delete target.trailer;
  become(target, make.isOdd() ? make.mutate(inner, 1) : b.build(inner, make.state(1)));
  return inner.op === 'NEWOBJ' || inner.op === 'REDUCE' || make.isOdd();
};

const changeCall: Change = (target, make) => {
  if (target.op !== 'REDUCE' && target.op !== 'NEWOBJ') {
    return false;
  }
  const { random } = make;
  if (random.chance(0.5)) {
    target.op = target.op === 'REDUCE' ? 'NEWOBJ' : 'REDUCE';
  } else {
    become(target, node('NEWOBJ_EX', [...target.kids, b.record({ [make.key()]: make.plain(0) })]));
  }
  return true;
};

/** How often each is tried. */
const IN_SHAPE: readonly (readonly [weight: number, change: Change])[] = [
  [2, changeInt],
  [3, changeText],
  [2, changeBytes],
  [1, changeGlobal],
  [4, changeConstant],
  [3, splice],
  [1, swapStates],
  [3, changeItems],
  [1, swapItems],
  [1, addStep],
  [4, alias],
  [5, changeNative],
  [4, changeState],
  [3, doubleKey],
  [2, lengthen],
];

/** The same for programs that know nothing of shapes. */
const CHANGES: readonly (readonly [weight: number, change: Change])[] = [
  [5, changeInt],
  [5, changeText],
  [3, changeBytes],
  [2, changeGlobal],
  [4, changeConstant],
  [2, splice],
  [1, buildAgain],
  [1, swapStates],
  [3, changeItems],
  [1, swapItems],
  [2, addStep],
  [1, changeCall],
];

/** Changes `target` in `count` places, as far as something fits. */
export function mutate(target: Program, make: Maker, count: number): void {
  const torch = target.loader === 'torch';
  const index = target.roots.length === 5 ? 3 : 0;
  for (let left = count, tries = 60; left > 0 && tries > 0; tries -= 1) {
    const all = nodesOf(target.roots[index]);
    const change = make.random.weighted(make.inShape ? IN_SHAPE : CHANGES);
    const one = make.random.pick(all);
    const wrong = make.inShape && !make.random.chance(IN_NATIVE) && nativeParts(target.roots[index]).has(one);
    if (wrong ? change === changeBytes && flip(one, make) : change(one, make, all, torch)) {
      left -= 1;
    }
  }
}

/** How often a part of a use of native code is changed by itself: mostly that is out of shape. */
const IN_NATIVE = 0.06;

/** Other bytes of the same length; small ones are codes of dtypes and stay. */
function flip(one: Node, { random }: Maker): boolean {
  if (!BYTES.has(one.op) || one.arg.length < 4) {
    return false;
  }
  const bytes = Buffer.from(one.arg);
  for (let left = random.between(1, 8); left > 0; left -= 1) {
    bytes[random.below(bytes.length)] = random.pick([0, 1, 0x7f, 0x80, 0xff]);
  }
  one.arg = bytes;
  return true;
}
