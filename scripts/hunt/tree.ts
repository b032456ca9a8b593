/**
 * Pickles as trees: each node is one opcode with what it takes from the stack. What the memo shares is one node with
 * several parents. Parsing, copying and looking through trees; emit.ts makes bytes of them. Honest, well-formed pickles
 * are all that is parsed here, so what is odd is an error and no finding.
 */
import { ARGUMENTS, lengthBytes, OPCODE_OF_BYTE, type Opcode, type OpcodeName } from '../../src/pickle/opcodes.ts';

export interface Node {
  op: OpcodeName;
  /** The argument without its length or newline; empty for none. */
  arg: Uint8Array;
  /** What it takes from the stack, deepest first. */
  kids: Node[];
  /** Bytes right after the opcode that are no opcodes: what joblib writes after a wrapper. */
  trailer?: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** Opcodes that take a fixed number of objects and leave one. */
const FIXED: Partial<Record<OpcodeName, number>> = {
  TUPLE1: 1,
  TUPLE2: 2,
  TUPLE3: 3,
  REDUCE: 2,
  NEWOBJ: 2,
  NEWOBJ_EX: 3,
  BUILD: 2,
  APPEND: 2,
  SETITEM: 3,
  STACK_GLOBAL: 2,
  BINPERSID: 1,
  READONLY_BUFFER: 1,
};
/** Opcodes that take what is above a mark. */
export const MARKED: ReadonlySet<OpcodeName> = new Set(['TUPLE', 'LIST', 'DICT', 'FROZENSET', 'OBJ', 'INST']);
/** Opcodes that take an object, a mark and what is above it. */
export const BASED: ReadonlySet<OpcodeName> = new Set(['APPENDS', 'SETITEMS', 'ADDITEMS']);
const PUTS: ReadonlySet<OpcodeName> = new Set(['PUT', 'BINPUT', 'LONG_BINPUT', 'MEMOIZE']);
const GETS: ReadonlySet<OpcodeName> = new Set(['GET', 'BINGET', 'LONG_BINGET']);

/** Trees are walked by functions that call themselves. */
const DEEPEST = 400;

export function node(op: OpcodeName, kids: Node[] = [], arg: Uint8Array = NOTHING): Node {
  return { op, arg, kids };
}

/** One opcode as it lies in the bytes. */
interface Step {
  opcode: Opcode;
  arg: Uint8Array;
  end: number;
}

function readStep(bytes: Uint8Array, at: number): Step {
  const opcode = OPCODE_OF_BYTE[bytes[at]];
  if (opcode === undefined) {
    throw new Error(`expected an opcode at byte ${at}, found ${bytes[at]}`);
  }
  const start = at + 1;
  if (opcode.argument === 'line' || opcode.argument === 'line-pair') {
    const first = bytes.indexOf(10, start);
    const last = opcode.argument === 'line' || first < 0 ? first : bytes.indexOf(10, first + 1);
    if (last < 0) {
      throw new Error(`expected a line at byte ${start}, found none`);
    }
    return { opcode, arg: bytes.subarray(start, last), end: last + 1 };
  }
  const prefix = lengthBytes(opcode);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = prefix === 0 ? ARGUMENTS[opcode.argument] : view.readUIntLE(start, Math.min(prefix, 6));
  const end = start + prefix + length;
  if (end > bytes.length) {
    throw new Error(`expected ${length} bytes at byte ${start}, found fewer`);
  }
  return { opcode, arg: bytes.subarray(start + prefix, end), end };
}

function memoIndex({ opcode, arg }: Step, size: number): number {
  if (opcode.name === 'MEMOIZE') {
    return size;
  }
  return opcode.argument === 'line' ? Number(Buffer.from(arg).toString()) : Buffer.from(arg).readUIntLE(0, arg.length);
}

/** Finds how many bytes after a BUILD are no opcodes. */
export type TrailerFinder = (built: Node, bytes: Uint8Array, at: number) => number;

/** The stack and the memo while a stream is parsed. */
class Parser {
  #stack: (Node | null)[] = [];
  readonly #memo = new Map<number, Node>();
  readonly #depths = new Map<Node, number>();

  /** Does what one opcode does. @returns the node it made, or null */
  step(step: Step): Node | null {
    const { name } = step.opcode;
    if (name === 'PROTO' || name === 'FRAME') {
      return null;
    }
    if (name === 'MARK') {
      this.#stack.push(null);
      return null;
    }
    if (PUTS.has(name)) {
      this.#memo.set(memoIndex(step, this.#memo.size), this.top());
      return null;
    }
    if (GETS.has(name)) {
      this.#stack.push(this.#recall(memoIndex(step, 0)));
      return null;
    }
    if (name === 'DUP') {
      this.#stack.push(this.top());
      return null;
    }
    if (name === 'POP' || name === 'POP_MARK') {
      this.#drop(name);
      return null;
    }
    const made = node(name, this.#operands(name), step.arg);
    this.#stack.push(made);
    this.#measure(made);
    return made;
  }

  #measure(made: Node): void {
    const depth = 1 + made.kids.reduce((most, kid) => Math.max(most, this.#depths.get(kid) ?? 0), 0);
    if (depth > DEEPEST) {
      throw new Error(`expected at most ${DEEPEST} opcodes inside each other, found more`);
    }
    this.#depths.set(made, depth);
  }

  top(): Node {
    const top = this.#stack.at(-1);
    if (!top) {
      throw new Error('expected an object on the stack, found none');
    }
    return top;
  }

  #recall(index: number): Node {
    const found = this.#memo.get(index);
    if (found === undefined) {
      throw new Error(`expected an object in the memo at ${index}, found none`);
    }
    return found;
  }

  #drop(name: OpcodeName): void {
    if (name === 'POP_MARK') {
      this.#slice();
      return;
    }
    const dropped = this.#stack.pop();
    const below = this.#stack.at(-1);
    if (dropped && below) {
      this.#stack[this.#stack.length - 1] = node('POP', [below, dropped]);
    }
  }

  #slice(): Node[] {
    const mark = this.#stack.lastIndexOf(null);
    if (mark < 0) {
      throw new Error('expected a mark, found none');
    }
    const above = this.#stack.splice(mark).slice(1);
    return above as Node[];
  }

  #operands(name: OpcodeName): Node[] {
    if (MARKED.has(name)) {
      return this.#slice();
    }
    if (BASED.has(name)) {
      const items = this.#slice();
      return [this.#pop(), ...items];
    }
    const kids: Node[] = [];
    for (let left = FIXED[name] ?? 0; left > 0; left -= 1) {
      kids.unshift(this.#pop());
    }
    return kids;
  }

  #pop(): Node {
    const top = this.top();
    this.#stack.pop();
    return top;
  }
}

/**
 * Reads one pickle.
 * @returns its tree, and the byte after its STOP
 * @throws {Error} where the bytes are no whole pickle
 */
export function parse(bytes: Uint8Array, start = 0, trailerOf?: TrailerFinder): { root: Node; end: number } {
  const parser = new Parser();
  for (let at = start; ; ) {
    const step = readStep(bytes, at);
    if (step.opcode.name === 'STOP') {
      return { root: parser.top(), end: step.end };
    }
    const made = parser.step(step);
    at = step.end;
    if (made?.op === 'BUILD' && trailerOf !== undefined) {
      const length = trailerOf(made, bytes, at);
      if (length > 0) {
        made.trailer = bytes.subarray(at, at + length);
        at += length;
      }
    }
  }
}

/** Every node below and with `root`, each once, in the order in which they run. */
export function nodesOf(root: Node): Node[] {
  const seen = new Set<Node>();
  const order: Node[] = [];
  const visit = (one: Node): void => {
    if (seen.has(one)) {
      return;
    }
    seen.add(one);
    for (const kid of one.kids) {
      visit(kid);
    }
    order.push(one);
  };
  visit(root);
  return order;
}

/** A copy that shares no node with the original, and shares within itself what the original does. */
export function copyTree(root: Node, copies = new Map<Node, Node>()): Node {
  const known = copies.get(root);
  if (known !== undefined) {
    return known;
  }
  const copy: Node = { ...root, kids: [] };
  copies.set(root, copy);
  copy.kids = root.kids.map((kid) => copyTree(kid, copies));
  return copy;
}

/** Makes one node what another is; all its parents see it. */
export function become(target: Node, source: Node): void {
  target.op = source.op;
  target.arg = source.arg;
  target.kids = source.kids;
  if (source.trailer === undefined) {
    delete target.trailer;
  } else {
    target.trailer = source.trailer;
  }
}
