/** Short names for the trees that programs are made of. Every function makes a new node. */
import type { OpcodeName } from '../../src/pickle/opcodes.ts';
import { type Node, node } from './tree.ts';

export const none = (): Node => node('NONE');
export const bool = (value: boolean): Node => node(value ? 'NEWTRUE' : 'NEWFALSE');

/** An int of any size. */
export function int(value: number | bigint): Node {
  const number = BigInt(value);
  if (number >= 0n && number < 256n) {
    return node('BININT1', [], Buffer.from([Number(number)]));
  }
  if (number >= -(2n ** 31n) && number < 2n ** 31n) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(Number(number));
    return node('BININT', [], bytes);
  }
  return node('LONG1', [], twosComplement(number));
}

/** As `int.to_bytes(…, 'little', signed=True)` in the fewest bytes. */
export function twosComplement(value: bigint): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 8n) {
    bytes.push(Number(left & 0xffn));
    const high = bytes[bytes.length - 1] & 0x80;
    if ((left >> 8n === 0n && high === 0) || (left >> 8n === -1n && high !== 0)) {
      return Buffer.from(bytes);
    }
  }
}

export function float(value: number): Node {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return node('BINFLOAT', [], bytes);
}

export const str = (value: string): Node => node('BINUNICODE', [], Buffer.from(value));

export function bytes(value: Uint8Array | string): Node {
  const content = typeof value === 'string' ? Buffer.from(value, 'latin1') : value;
  return content.length < 256 ? node('SHORT_BINBYTES', [], content) : node('BINBYTES', [], content);
}

/** A tuple, by the shortest opcode unless `marked`. */
export function tuple(items: Node[], marked = false): Node {
  if (items.length === 0) {
    return node('EMPTY_TUPLE');
  }
  const short: OpcodeName[] = ['TUPLE1', 'TUPLE2', 'TUPLE3'];
  return node(marked || items.length > 3 ? 'TUPLE' : short[items.length - 1], items);
}

export const list = (items: Node[]): Node =>
  items.length === 0 ? node('EMPTY_LIST') : node('APPENDS', [node('EMPTY_LIST'), ...items]);
export const set = (items: Node[]): Node => node('ADDITEMS', [node('EMPTY_SET'), ...items]);

/** A dict of pairs. */
export function dict(items: readonly (readonly [Node, Node])[]): Node {
  return items.length === 0 ? node('EMPTY_DICT') : node('SETITEMS', [node('EMPTY_DICT'), ...items.flat()]);
}

/** A dict whose keys are text. */
export const record = (entries: Readonly<Record<string, Node>>): Node =>
  dict(Object.entries(entries).map(([key, value]) => [str(key), value] as const));

/** A global by its dotted name, the name being the part after the last dot. */
export function named(dotted: string): Node {
  const dot = dotted.lastIndexOf('.');
  return global(dotted.slice(0, dot), dotted.slice(dot + 1));
}

export const global = (module: string, name: string): Node => node('GLOBAL', [], Buffer.from(`${module}\n${name}`));
/** The same global with its names on the stack. */
export const stackGlobal = (module: Node, name: Node): Node => node('STACK_GLOBAL', [module, name]);

export const call = (callee: Node, args: Node[]): Node => node('REDUCE', [callee, tuple(args)]);
export const newObject = (type: Node, args: Node[]): Node => node('NEWOBJ', [type, tuple(args)]);
export const build = (object: Node, state: Node): Node => node('BUILD', [object, state]);
export const append = (object: Node, item: Node): Node => node('APPEND', [object, item]);
export const setItem = (object: Node, key: Node, value: Node): Node => node('SETITEM', [object, key, value]);
/** Runs `second`, drops what it made, and is `first`. */
export const both = (first: Node, second: Node): Node => node('POP', [first, second]);

/** Text of a constant str node, or null. */
export function textOf(one: Node): string | null {
  const kinds: OpcodeName[] = ['BINUNICODE', 'SHORT_BINUNICODE', 'UNICODE', 'BINUNICODE8'];
  return kinds.includes(one.op) ? Buffer.from(one.arg).toString() : null;
}

/** The pair that a node imports, or null where it imports none or its names are not constants. */
export function importOf(one: Node): [module: string, name: string] | null {
  if (one.op === 'GLOBAL' || one.op === 'INST') {
    const [module, name] = Buffer.from(one.arg).toString().split('\n');
    return [module, name];
  }
  if (one.op === 'STACK_GLOBAL') {
    const [module, name] = one.kids.map(textOf);
    return module === null || name === null ? null : [module, name];
  }
  return null;
}
