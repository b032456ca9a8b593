/** Trees of opcodes to bytes. What has several parents is put into the memo once and read from there. */
import { CODE, lengthBytes, OPCODE_OF_BYTE, type OpcodeName } from '../../src/pickle/opcodes.ts';
import { Random } from './random.ts';
import { framed, respell } from './respell.ts';
import { BASED, MARKED, type Node } from './tree.ts';

/** How a pickle writes its memo. `MEMOIZE` needs protocol 4. */
export type MemoStyle = 'PUT' | 'BINPUT' | 'LONG_BINPUT' | 'MEMOIZE';

export interface Style {
  /** Written as PROTO; null for none. */
  protocol: number | null;
  memo: MemoStyle;
  /** A seed: the same values are spelt in other ways (respell.ts). */
  noise?: number;
}

/** One opcode with its argument, length and newline included. */
function encode(op: OpcodeName, arg: Uint8Array): Buffer {
  const code = Buffer.from([CODE[op]]);
  const opcode = OPCODE_OF_BYTE[CODE[op]]!;
  if (opcode.argument === 'line' || opcode.argument === 'line-pair') {
    return Buffer.concat([code, arg, Buffer.from('\n')]);
  }
  const prefix = Buffer.alloc(lengthBytes(opcode));
  if (prefix.length > 0) {
    prefix.writeUIntLE(arg.length, 0, Math.min(prefix.length, 6));
  }
  return Buffer.concat([code, prefix, arg]);
}

function parents(root: Node): Map<Node, number> {
  const counts = new Map<Node, number>();
  const visit = (one: Node): void => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count + 1);
    if (count === 0) {
      for (const kid of one.kids) {
        visit(kid);
      }
    }
  };
  visit(root);
  return counts;
}

/** Writes one tree. */
class Emitter {
  readonly chunks: Buffer[] = [];
  readonly #style: Style;
  readonly #parents: Map<Node, number>;
  readonly #memo = new Map<Node, number>();
  readonly #running = new Set<Node>();
  readonly #random: Random | null;

  constructor(root: Node, style: Style, random: Random | null) {
    this.#style = style;
    this.#random = random;
    this.#parents = parents(root);
  }

  put(op: OpcodeName, arg: Uint8Array = Buffer.alloc(0)): void {
    this.chunks.push(encode(op, arg));
  }

  /** Leaves what `one` makes on the stack. A node inside itself is written as None. */
  emit(one: Node): void {
    const index = this.#memo.get(one);
    if (index !== undefined) {
      this.#get(index);
      return;
    }
    if (this.#running.has(one)) {
      this.put('NONE');
      return;
    }
    this.#running.add(one);
    this.#operands(one);
    this.#running.delete(one);
    this.put(one.op, one.arg);
    if (one.trailer !== undefined) {
      this.chunks.push(Buffer.from(one.trailer));
    } else if (this.#parents.get(one)! > 1) {
      this.#remember(one);
    }
    if (this.#random?.chance(0.05) && one.trailer === undefined) {
      this.#fidget(one);
    }
  }

  /** Opcodes that leave everything as it is. */
  #fidget(one: Node): void {
    const ways: (() => void)[] = [
      () => this.#put(['DUP', 'POP']),
      () => this.#put(['MARK', 'POP']),
      () => this.#put(['MARK', 'NONE', 'EMPTY_DICT', 'POP_MARK']),
      () => this.#put(['EMPTY_LIST', 'POP']),
      () => this.#memo.has(one) || this.#remember(one),
    ];
    this.#random!.pick(ways)();
  }

  #put(ops: readonly OpcodeName[]): void {
    for (const op of ops) {
      this.put(op);
    }
  }

  #operands(one: Node): void {
    const kids = [...one.kids];
    if (BASED.has(one.op)) {
      this.emit(kids.shift()!);
    }
    if (BASED.has(one.op) || MARKED.has(one.op)) {
      this.put('MARK');
    }
    for (const kid of kids) {
      this.emit(kid);
    }
  }

  #remember(one: Node): void {
    const index = this.#memo.size;
    this.#memo.set(one, index);
    const { memo } = this.#style;
    if (memo === 'MEMOIZE') {
      this.put('MEMOIZE');
    } else if (memo === 'PUT') {
      this.put('PUT', Buffer.from(String(index)));
    } else if (memo === 'BINPUT' && index < 256) {
      this.put('BINPUT', Buffer.from([index]));
    } else {
      this.put('LONG_BINPUT', uint4(index));
    }
  }

  #get(index: number): void {
    if (this.#style.memo === 'PUT') {
      this.put('GET', Buffer.from(String(index)));
    } else if (index < 256) {
      this.put('BINGET', Buffer.from([index]));
    } else {
      this.put('LONG_BINGET', uint4(index));
    }
  }
}

function uint4(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The bytes of one pickle, from PROTO to STOP. */
export function emit(original: Node, style: Style): Buffer {
  const random = style.noise === undefined ? null : new Random(style.noise);
  const root = random === null ? original : respell(original, random, style.protocol);
  const emitter = new Emitter(root, style, random);
  if (style.protocol !== null) {
    emitter.put('PROTO', Buffer.from([style.protocol]));
  }
  emitter.emit(root);
  emitter.put('STOP');
  return Buffer.concat(random === null ? emitter.chunks : framed(emitter.chunks, random, style.protocol));
}
