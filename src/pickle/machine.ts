/**
 * The exact machine: stack, marks and memo as CPython's unpickler has them, over one stream. Nothing is imported or
 * called; every import, call, instantiation, build and persistent load is told to a listener. It knows nothing of
 * verdicts, archives or torch.
 *
 * Reference: Lib/pickle.py `_Unpickler` and Modules/_pickle.c `load` of CPython 3.11. What happens at an opcode is in
 * handlers.ts; this file holds the state and the loop.
 */
import { Cursor, OutOfBytes } from '../bytes/cursor.ts';
import type { ByteSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import type { Use } from '../report.ts';
import { Expressions } from './expression.ts';
import { HANDLERS } from './handlers.ts';
import { Literals } from './literals.ts';
import { Memo } from './memo.ts';
import { CODE, OPCODE_OF_BYTE, type Opcode, type OpcodeName } from './opcodes.ts';
import { asPython3 } from './python2-names.ts';
import { ELIDED, type GlobalObject, ObjectBudget, type PickleObject, type Value } from './values.ts';

/** The stream is not valid, or breaks off: an unpickler raises here. */
export class StreamBreak extends Error {
  /** Bytes from the start of the source. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A cap of limits.ts was reached. */
export class LimitExceeded extends StreamBreak {}

export interface Listener {
  /** A global is imported, at `offset`; each import, not only the first of its name. */
  onImport?(global: GlobalObject, opcode: OpcodeName, offset: number): void;
  /** A global is called, instantiated or built; `write` gives the expression. */
  onUse?(global: GlobalObject, use: Use, offset: number, write: () => string): void;
  onPersistentId?(id: Value, machine: Machine): void;
  /**
   * BUILD ran.
   * @returns where the stream goes on, in bytes, for readers that keep raw data there (joblib); undefined to go on
   */
  onBuild?(target: Value, state: Value, machine: Machine): number | undefined;
  /** APPEND(S), SETITEM(S) or ADDITEMS put items into an object that is no plain container: its methods are called. */
  onItems?(target: Value, method: 'append' | 'extend' | 'update' | 'add', items: readonly Value[]): void;
  /** A call, an instantiation or a persistent load gave an object that is pushed now. */
  onResult?(object: PickleObject): void;
  /** STOP was reached with this on top of the stack. */
  onStop?(result: Value, machine: Machine): void;
  /** A callable was called: with what, for those whose constant argument is itself a pickle. */
  onCall?(callee: Value, args: Value, machine: Machine, offset: number): void;
}

/**
 * How a frame that ends inside an opcode's argument is read. `whole`: the bytes as they lie, as pickle.loads does.
 * `dropped`: what is left of the frame is lost and the argument is read behind it, as the C unpickler does on a file
 * (cpython#154848; Modules/_pickle.c, _Unpickler_ReadImpl). The Python unpickler raises, and so sees a part of both.
 */
export type FrameReading = 'whole' | 'dropped';

/** Opcodes left of the budget that all streams of one file share. */
export interface OpcodeBudget {
  opcodes: number;
}

export class Machine {
  readonly cursor: Cursor;
  readonly literals: Literals;
  readonly expressions: Expressions;
  readonly objects = new ObjectBudget();
  readonly memo = new Memo();
  readonly listener: Listener;
  readonly frames: FrameReading;
  readonly budget: OpcodeBudget;

  stack: Value[] = [];
  /** Heights of the stack at each open mark; nothing below the last one can be popped. */
  readonly marks: number[] = [];
  protocol = 0;
  /** Offset of the opcode at work. */
  at = 0;
  /** End of the current frame, or -1. */
  frameEnd = -1;
  /** A frame ended inside an opcode, or began inside another: readers differ. Offset of the first, or -1. */
  frameFault = -1;
  /** How many objects the last `popMark` found; it hands out only as many as are ever kept, and one more. */
  poppedItems = 0;
  /** Where the payload of the last string or bytes opcode lies. */
  argumentStart = 0;
  argumentLength = 0;
  /** Set by STOP. */
  result: Value | undefined;
  readonly #globals = new Map<string, GlobalObject>();

  constructor(source: ByteSource, position: number, listener: Listener, frames: FrameReading, budget: OpcodeBudget) {
    this.cursor = new Cursor(source, position);
    this.literals = new Literals(source);
    this.expressions = new Expressions(this.literals);
    this.listener = listener;
    this.frames = frames;
    this.budget = budget;
  }

  /**
   * Walks to STOP.
   * @throws {StreamBreak} where an unpickler would raise; what was told before stands
   */
  run(): void {
    while (this.result === undefined) {
      this.#pushLiterals();
      this.step();
    }
  }

  /** Walks one opcode. @returns it */
  step(): Opcode {
    const { cursor } = this;
    this.at = cursor.position;
    this.#leaveFrame();
    if (this.budget.opcodes <= 0) {
      throw new LimitExceeded(`more than ${LIMITS.opcodes} opcodes in one file`, this.at);
    }
    this.budget.opcodes -= 1;
    try {
      const byte = cursor.uint8('an opcode');
      const opcode = OPCODE_OF_BYTE[byte];
      if (opcode === undefined) {
        throw this.broken(`expected an opcode, found byte 0x${byte.toString(16).padStart(2, '0')}`);
      }
      HANDLERS[opcode.name](this);
      return opcode;
    } catch (error) {
      if (error instanceof OutOfBytes) {
        throw this.broken(error.message);
      }
      throw error;
    }
  }

  /**
   * Pushes the run of plain literals and memo writes at the cursor: most of every big pickle, so this loop keeps
   * everything in locals and leaves whatever is near the end of the window or frame to `step`.
   */
  #pushLiterals(): void {
    const { cursor, stack, memo, protocol } = this;
    const { window, base } = cursor;
    const frameLimit = this.frameEnd < 0 ? Number.POSITIVE_INFINITY : this.frameEnd - base;
    const end = Math.min(window.length, frameLimit, cursor.index + this.budget.opcodes);
    const room = Math.min(LIMITS.stack - stack.length, LIMITS.memo - memo.size);
    const start = cursor.index;
    if (start < 0 || end - start > room || protocol > 5) {
      return;
    }
    let at = start;
    let count = 0;
    scan: for (; at + 9 <= end; count += 1) {
      switch (window[at]) {
        case CODE.BININT:
          stack.push(base + at);
          at += 5;
          break;
        case CODE.BININT1:
          stack.push(base + at);
          at += 2;
          break;
        case CODE.BININT2:
          stack.push(base + at);
          at += 3;
          break;
        case CODE.BINFLOAT:
          stack.push(base + at);
          at += 9;
          break;
        case CODE.SHORT_BINUNICODE:
        case CODE.SHORT_BINBYTES:
        case CODE.SHORT_BINSTRING:
        case CODE.LONG1: {
          const next = at + 2 + window[at + 1];
          if (next > end) {
            break scan;
          }
          stack.push(base + at);
          at = next;
          break;
        }
        case CODE.BINUNICODE: {
          const next =
            at + 5 + window[at + 1] + window[at + 2] * 0x100 + window[at + 3] * 0x10000 + window[at + 4] * 0x1000000;
          if (next > end) {
            break scan;
          }
          stack.push(base + at);
          at = next;
          break;
        }
        case CODE.MEMOIZE:
          if (stack.length <= this.fence) {
            break scan;
          }
          memo.set(memo.size, stack[stack.length - 1]);
          at += 1;
          break;
        default:
          break scan;
      }
    }
    cursor.position = base + at;
    this.budget.opcodes -= count;
  }

  /** Height below which nothing can be popped: that of the last mark. */
  get fence(): number {
    return this.marks.length === 0 ? 0 : this.marks[this.marks.length - 1];
  }

  broken(message: string): StreamBreak {
    const opcode = this.at < this.cursor.size ? OPCODE_OF_BYTE[this.cursor.source.read(this.at, 1)[0]] : undefined;
    return new StreamBreak(opcode === undefined ? message : `${opcode.name}: ${message}`, this.at);
  }

  push(value: Value): void {
    if (this.stack.length >= LIMITS.stack) {
      throw new LimitExceeded(`more than ${LIMITS.stack} objects on the stack`, this.at);
    }
    this.stack.push(value);
  }

  /** Pushes a new object; on a stack so high that nobody honest wrote it, only that it is there is kept. */
  pushObject(object: PickleObject): void {
    this.push(this.stack.length < LIMITS.keptObjects ? object : ELIDED);
  }

  pop(): Value {
    if (this.stack.length <= this.fence) {
      throw this.broken('expected an object on the stack, found none');
    }
    return this.stack.pop()!;
  }

  top(): Value {
    if (this.stack.length <= this.fence) {
      throw this.broken('expected an object on the stack, found none');
    }
    return this.stack[this.stack.length - 1];
  }

  /** Everything above the last mark, which goes too. */
  popMark(): Value[] {
    const height = this.marks.pop();
    if (height === undefined) {
      throw this.broken('expected a mark on the stack, found none');
    }
    const length = this.stack.length - height;
    const items =
      length <= LIMITS.keptItems + 1
        ? this.stack.slice(height)
        : this.stack.slice(height, height + LIMITS.keptItems + 1);
    this.stack.length = height;
    this.poppedItems = length;
    return items;
  }

  mark(): void {
    if (this.marks.length >= LIMITS.stack) {
      throw new LimitExceeded(`more than ${LIMITS.stack} marks on the stack`, this.at);
    }
    this.marks.push(this.stack.length);
  }

  memoize(index: number): void {
    const value = this.top();
    if (this.memo.full) {
      throw new LimitExceeded(`more than ${LIMITS.memo} entries in the memo`, this.at);
    }
    this.memo.set(index, value);
  }

  /** Imports module.name, mapped from Python 2 below protocol 3, and pushes it. */
  importGlobal(module: string, name: string, opcode: OpcodeName): GlobalObject {
    const global = this.intern(...asPython3(module, name, this.protocol));
    this.listener.onImport?.(global, opcode, this.at);
    return global;
  }

  /** One object for each distinct global of the stream. */
  intern(module: string, name: string): GlobalObject {
    const key = `${module}\n${name}`;
    let global = this.#globals.get(key);
    if (global === undefined) {
      if (this.#globals.size >= LIMITS.globals) {
        throw new LimitExceeded(`more than ${LIMITS.globals} distinct globals`, this.at);
      }
      global = { kind: 'global', module, name };
      this.#globals.set(key, global);
    }
    return global;
  }

  /** Tells that `callee` was called or instantiated, where it is a global. */
  use(callee: Value, use: Use, write: () => string): void {
    if (typeof callee === 'object' && callee.kind === 'global') {
      this.listener.onUse?.(callee, use, this.at, write);
    }
  }

  /**
   * Readies the cursor for an argument of `length` bytes: here a frame may end inside it.
   * @param direct true for the opcodes whose payload the C unpickler reads past its buffer and so in one piece
   */
  enterArgument(length: number, direct = false): void {
    const { cursor } = this;
    if (this.frameEnd < 0 || cursor.position + length <= this.frameEnd || length === 0) {
      return;
    }
    const inside = cursor.position < this.frameEnd || this.at < this.frameEnd;
    if (inside && this.frameFault < 0) {
      this.frameFault = this.at;
    }
    if (inside && this.frames === 'dropped' && !direct) {
      cursor.position = this.frameEnd;
    }
    this.frameEnd = -1;
  }

  /** A frame of `length` bytes begins at the cursor. */
  startFrame(length: number): void {
    const { cursor } = this;
    const end = cursor.position + length;
    if (end > cursor.size && this.frameFault < 0) {
      // The C unpickler raises here, the Python one reads on.
      this.frameFault = this.at;
    }
    if (this.frameEnd > cursor.position) {
      this.enterArgument(length);
    }
    this.frameEnd = Math.max(this.frameEnd, end);
  }

  #leaveFrame(): void {
    if (this.frameEnd >= 0 && this.cursor.position >= this.frameEnd) {
      this.frameEnd = -1;
    }
  }
}
