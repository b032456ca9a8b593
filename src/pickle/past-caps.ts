/**
 * A walk that goes on where a cap of memory is reached: what the stream did so far is forgotten, and from there on the
 * stack and the memo may hold anything. So bytes that nobody has shown to be a pickle are not judged for reaching a cap,
 * and what a pickle hides behind one is met all the same. Only the budget of opcodes ends it.
 */

import { LIMITS } from '../base/limits.ts';
import type { Cursor } from '../bytes/cursor.ts';
import { LimitExceeded, LineTooLong, StreamBreak } from './breaks.ts';
import { Machine } from './machine.ts';
import { Memo } from './memo.ts';
import { CODE } from './opcodes.ts';
import { ELIDED, type Value } from './values.ts';

/** Opcodes that only push: a run of one of them, such as the bytes that fill an image, is gone past in one step. */
const FILL: ReadonlySet<number> = new Set([
  CODE.NONE,
  CODE.NEWTRUE,
  CODE.NEWFALSE,
  CODE.EMPTY_TUPLE,
  CODE.EMPTY_LIST,
  CODE.EMPTY_DICT,
  CODE.EMPTY_SET,
  CODE.MARK,
]);

/** The memo of a stream whose beginning was forgotten: any entry may be there. */
class OpenMemo extends Memo {
  override get(): Value {
    return ELIDED;
  }

  override set(): void {}

  override get excess(): null {
    return null;
  }
}

/** The machine of such a stream: below what it has pushed since lies anything, marks too. */
class OpenMachine extends Machine {
  get #isOpen(): boolean {
    return this.stack.length === 0 && this.marks.length === 0;
  }

  override pop(): Value {
    return this.#isOpen ? ELIDED : super.pop();
  }

  override top(): Value {
    return this.#isOpen ? ELIDED : super.top();
  }

  /** Where no mark is known there is one further down, with two objects above it: enough for every opcode. */
  override get markHeight(): number {
    if (this.marks.length > 0) {
      return super.markHeight;
    }
    this.stack.length = 0;
    this.stack.push(ELIDED, ELIDED);
    return 0;
  }

  override popMark(): void {
    if (this.marks.length > 0) {
      super.popMark();
    } else {
      this.stack.length = 0;
    }
  }
}

/** How far a walk has come: the machine that is at work now. */
export interface Progress {
  machine: Machine;
}

/**
 * Walks to STOP, or to where an unpickler raises, past every cap of memory.
 * @throws {StreamBreak} as Machine.run; LimitExceeded only where forgetting makes no room
 */
export function runPastCaps(walked: Progress): void {
  for (let last = -1; ; ) {
    const { machine } = walked;
    try {
      machine.run();
      return;
    } catch (error) {
      if (error instanceof LineTooLong && !error.plausible) {
        throw new StreamBreak(error.message, error.offset);
      }
      // The budget, or an opcode that is itself too much: nothing that could be forgotten makes room.
      if (!(error instanceof LimitExceeded) || machine.at === last) {
        throw error;
      }
      last = machine.at;
      walked.machine = resumed(machine);
    }
  }
}

/** A machine at the opcode that reached the cap, with all before it forgotten. */
function resumed({ cursor, listener, budget, reading, protocol, frameEnd, at }: Machine): Machine {
  const machine = new OpenMachine(cursor, listener, budget, reading, new OpenMemo());
  machine.protocol = protocol;
  machine.frameEnd = frameEnd;
  cursor.position = frameEnd < 0 ? endOfFill(cursor, at) : at;
  return machine;
}

function endOfFill(cursor: Cursor, start: number): number {
  const byte = cursor.read(start, 1)[0];
  if (!FILL.has(byte)) {
    return start;
  }
  for (let at = start; at < cursor.size; at += LIMITS.window) {
    const other = cursor.read(at, LIMITS.window).findIndex((next) => next !== byte);
    if (other >= 0) {
      return at + other;
    }
  }
  return cursor.size;
}
