/**
 * What the exact machine has in hand over one stream: stack, marks and memo as CPython's unpickler has them, the frame, and
 * how each changes. It tells a listener of every import, call, instantiation, build and persistent load, and knows
 * nothing of opcodes (handlers.ts) or of the loop over them (machine.ts).
 *
 * Reference: Lib/pickle.py `_Unpickler` and Modules/_pickle.c of CPython 3.11.
 */

import { LIMITS } from '../base/limits.ts';
import type { Cursor } from '../bytes/cursor.ts';
import type { Use } from '../report.ts';
import { LimitExceeded, StreamBreak } from './breaks.ts';
import { Expressions } from './expression.ts';
import type { Listener, MachineView, PickleRegion, Region } from './listener.ts';
import { Literals } from './literals.ts';
import { Memo, type MemoIndex } from './memo.ts';
import { OPCODE_OF_BYTE, type OpcodeName } from './opcodes.ts';
import { asPython3 } from './python2-names.ts';
import { Reading } from './reading.ts';
import { elided, type GlobalObject, isContainer, ObjectBudget, type PickleObject, type Value } from './values.ts';

/** What is left of the caps that all streams of one file share; what is absent was not touched yet. */
export interface OpcodeBudget {
  opcodes: number;
  globals?: number;
  /** Characters of the names of globals. */
  globalNames?: number;
  readings?: number;
}

export class MachineState implements MachineView {
  readonly cursor: Cursor;
  readonly literals: Literals;
  readonly expressions: Expressions;
  readonly objects = new ObjectBudget();
  readonly memo: Memo;
  readonly listener: Listener;
  readonly budget: OpcodeBudget;
  readonly reading: Reading;

  readonly stack: Value[] = [];
  /** Heights of the stack at each open mark; nothing below the last one can be popped. */
  readonly marks: number[] = [];
  protocol = 0;
  /** Offset of the opcode at work. */
  at = 0;
  /** End of the current frame, or -1. */
  frameEnd = -1;
  /** A memo entry was asked for that this stream never stored. */
  missedMemo = false;
  /** Set by STOP. */
  result: Value | undefined;
  /** Set by a BUILD with a pickle of another unpickler behind it: the machine waits for `resume`. */
  region: PickleRegion | null = null;
  readonly #globals = new Map<string, GlobalObject>();

  /**
   * @param cursor stands at the first opcode; it may be one that walked other streams of the source
   * @param memo that of an Unpickler that loaded the streams before this one, or a new one
   */
  constructor(cursor: Cursor, listener: Listener, budget: OpcodeBudget, reading = new Reading(), memo = new Memo()) {
    this.cursor = cursor;
    this.literals = new Literals(cursor);
    this.expressions = new Expressions(this.literals);
    this.listener = listener;
    this.budget = budget;
    this.reading = reading;
    this.memo = memo;
  }

  /** A region lies behind the BUILD at work. Raw bytes are stepped over; a pickle is for whoever runs the machine. */
  meet(region: Region): void {
    if (region.kind === 'pickle') {
      this.region = region;
    } else {
      this.resume(region.end, region.result);
    }
  }

  /** Goes on at `end`, behind a region, with `result` in the place of what was built. */
  resume(end: number, result: Value): void {
    this.region = null;
    this.stack[this.stack.length - 1] = result;
    this.cursor.position = end;
    this.frameEnd = -1;
  }

  /** Height below which nothing can be popped: that of the last mark. */
  get fence(): number {
    return this.marks.length === 0 ? 0 : this.marks[this.marks.length - 1];
  }

  broken(message: string): StreamBreak {
    const opcode = this.at < this.cursor.size ? OPCODE_OF_BYTE[this.cursor.read(this.at, 1)[0]] : undefined;
    return new StreamBreak(opcode === undefined ? message : `${opcode.name}: ${message}`, this.at);
  }

  push(value: Value): void {
    if (this.stack.length >= LIMITS.stack) {
      throw new LimitExceeded(`more than ${LIMITS.stack} objects on the stack`, this.at);
    }
    this.stack.push(value);
  }

  /** Whether a new object is kept: on a stack so high that nobody honest wrote it, only that it is there. */
  get keepsObjects(): boolean {
    return this.stack.length < LIMITS.keptObjects;
  }

  pushObject(object: PickleObject): void {
    this.push(this.keepsObjects ? object : elided(object));
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

  /** Height of the stack at the last mark. */
  get markHeight(): number {
    const height = this.marks.at(-1);
    if (height === undefined) {
      throw this.broken('expected a mark on the stack, found none');
    }
    return height;
  }

  /** Takes the last mark and everything above it away. */
  popMark(): void {
    this.stack.length = this.markHeight;
    this.marks.length -= 1;
  }

  mark(): void {
    if (this.marks.length >= LIMITS.stack) {
      throw new LimitExceeded(`more than ${LIMITS.stack} marks on the stack`, this.at);
    }
    this.marks.push(this.stack.length);
  }

  memoize(index: MemoIndex): void {
    const value = this.top();
    const { excess } = this.memo;
    if (excess !== null) {
      throw new LimitExceeded(excess, this.at);
    }
    this.memo.set(index, value);
  }

  /** Pushes an object that is on the stack or in the memo already. */
  pushAgain(value: Value): void {
    if (typeof value === 'object' && value.kind === 'global') {
      value.handled += 1;
    } else if (typeof value === 'object' && (isContainer(value) || 'state' in value)) {
      value.fetched = true;
    }
    this.push(value);
  }

  /** Imports module.name, mapped from Python 2 below protocol 3, and pushes it. */
  importGlobal(module: string, name: string, opcode: OpcodeName): GlobalObject {
    if (module === '') {
      throw this.broken('expected the name of a module, found nothing');
    }
    return this.#pushGlobal(this.#intern(...asPython3(module, name, this.protocol)), opcode);
  }

  /** Pushes what the extension registry of the loading program holds under `code`: module '', name `extension(code)`. */
  importExtension(code: number, opcode: OpcodeName): void {
    this.#pushGlobal(this.#intern('', `extension(${code})`), opcode);
  }

  /** Pushes the attribute `name` of `owner`, which REDUCE gets by builtins.getattr: the global with that dotted name. */
  importAttribute(owner: GlobalObject, name: string): void {
    this.#pushGlobal(this.#intern(owner.module, `${owner.name}.${name}`), 'REDUCE');
  }

  #pushGlobal(global: GlobalObject, opcode: OpcodeName): GlobalObject {
    this.listener.onImport?.(global, opcode, this.at);
    this.pushAgain(global);
    return global;
  }

  /** The globals that this stream imported. */
  get globals(): Iterable<GlobalObject> {
    return this.#globals.values();
  }

  /** One object for each distinct global of the stream. */
  #intern(module: string, name: string): GlobalObject {
    const key = `${module}\n${name}`;
    let global = this.#globals.get(key);
    if (global === undefined) {
      global = { kind: 'global', module, name, handled: 0, constantCalls: 0, attributeCalls: 0, knownCalls: 0 };
      this.#globals.set(key, global);
    }
    return global;
  }

  /** Tells that `callee` was called, instantiated or built, where it is a global. */
  use(callee: Value, use: Use, write: () => string): void {
    if (typeof callee === 'object' && callee.kind === 'global') {
      this.listener.onUse?.(callee, use, this.at, write);
    }
  }

  /** Readies the cursor for a read of `length` bytes: a frame may end inside it (reading.ts). */
  enterArgument(length: number): void {
    const { cursor, frameEnd } = this;
    if (frameEnd < 0 || length === 0 || cursor.position + length <= frameEnd) {
      return;
    }
    if (cursor.position < frameEnd && this.reading.dropsFrame(this.at)) {
      cursor.position = frameEnd;
    }
    this.frameEnd = -1;
  }

  /** A frame of `length` bytes begins at the cursor. One inside another changes nothing for those who take it. */
  startFrame(length: number): void {
    const { cursor, reading } = this;
    if (length > cursor.left && reading.frameBeyondEnd < 0) {
      reading.frameBeyondEnd = this.at;
    }
    this.enterArgument(length);
    this.frameEnd = Math.max(this.frameEnd, cursor.position + length);
  }

  /** STOP: where a frame reaches further, a file may stand behind it or behind STOP. */
  endStream(): void {
    const { cursor, frameEnd } = this;
    if (frameEnd > cursor.position && frameEnd <= cursor.size && this.reading.dropsFrame(this.at)) {
      cursor.position = frameEnd;
    }
  }

  /** To be asked before each opcode. */
  leaveFrame(): void {
    if (this.frameEnd >= 0 && this.cursor.position >= this.frameEnd) {
      this.frameEnd = -1;
    }
  }
}
