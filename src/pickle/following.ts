/**
 * What follows a pickle: another one, padding, or bytes that do not belong there. Pickles follow one another as
 * `pickle.dump` called again and again writes them, or at the blocks of a shelf on dbm.dumb.
 *
 * Source: CPython 3.8 to 3.14, Lib/dbm/dumb.py, `_Database._addval`: a value begins at the next multiple of `_BLOCKSIZE`,
 * and NULs lie in front of it.
 */

import { LIMITS } from '../base/limits.ts';
import type { Cursor } from '../bytes/cursor.ts';
import { LimitExceeded, LineTooLong, StreamBreak } from './breaks.ts';
import { Machine } from './machine.ts';
import { CODE, HIGHEST_PROTOCOL } from './opcodes.ts';
import { isPadding } from './padding.ts';
import { type GlobalRecords, recorder } from './recorder.ts';
import type { OpcodeBudget } from './state.ts';

/** `_BLOCKSIZE` of Lib/dbm/dumb.py, in bytes. */
const BLOCK = 512;

/** What lies at `end`, behind a STOP. */
export function following(cursor: Cursor, end: number, budget: OpcodeBudget): 'nothing' | 'pickle' | 'other' {
  if (end >= cursor.size) {
    return 'nothing';
  }
  if (startsWithProto(cursor, end)) {
    return 'pickle';
  }
  if (isPadding(cursor, end)) {
    return 'nothing';
  }
  return isPickle(cursor, end, budget) ? 'pickle' : 'other';
}

/** Where the next value of a shelf begins, behind one that ends at `end`; null where it is no pickle, or no padding lies between. */
export function nextBlock(cursor: Cursor, end: number, budget: OpcodeBudget): number | null {
  const start = blockFrom(end);
  const between = cursor.read(end, start - end);
  return start < cursor.size && between.every((byte) => byte === 0) && isAnyPickle(cursor, start, budget)
    ? start
    : null;
}

/**
 * The first block behind `after` with a value that is a pickle, whatever lies between. In front of a value lies padding,
 * or the last byte of another pickle that fills its blocks.
 */
export function laterBlock(cursor: Cursor, after: number, budget: OpcodeBudget): number | null {
  for (let at = blockFrom(after + 1); at < cursor.size; at += LIMITS.window) {
    const bytes = cursor.read(at - 1, LIMITS.window + 1);
    for (let index = 1; index < bytes.length && budget.opcodes > 0; index += BLOCK) {
      const before = bytes[index - 1];
      if ((before === 0 || before === CODE.STOP) && bytes[index] !== 0 && isPickle(cursor, at + index - 1, budget)) {
        return at + index - 1;
      }
    }
  }
  return null;
}

const blockFrom = (offset: number): number => Math.ceil(offset / BLOCK) * BLOCK;

const isAnyPickle = (cursor: Cursor, start: number, budget: OpcodeBudget): boolean =>
  startsWithProto(cursor, start) || isPickle(cursor, start, budget);

function startsWithProto(cursor: Cursor, start: number): boolean {
  const [first, second] = cursor.read(start, 2);
  return first === CODE.PROTO && second >= 2 && second <= HIGHEST_PROTOCOL;
}

/**
 * Whether a pickle begins at `start`, with or without PROTO: it comes to its end, imports something, or can be read in
 * other ways.
 */
function isPickle(cursor: Cursor, start: number, budget: OpcodeBudget): boolean {
  const opcodes = Math.min(LIMITS.probeOpcodes, budget.opcodes);
  const probe = { opcodes };
  const records: GlobalRecords = new Map();
  cursor.position = start;
  const machine = new Machine(cursor, recorder(records, probe, {}), probe);
  try {
    machine.run();
    return true;
  } catch (error) {
    if (!(error instanceof StreamBreak)) {
      throw error;
    }
    const forks = machine.reading.firstFork >= 0;
    // A long line is what text has too.
    const capped = error instanceof LimitExceeded && !(error instanceof LineTooLong && !error.plausible);
    return records.size > 0 || forks || (capped && budget.opcodes > 0);
  } finally {
    budget.opcodes -= opcodes - probe.opcodes;
  }
}
