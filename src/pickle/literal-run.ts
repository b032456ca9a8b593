/**
 * The hot loop: most of every big pickle is a run of plain literals and memo writes, and one typed scan over the
 * window takes them. Whatever is near the end of the window or frame, or near a cap, is left to `Machine.step`.
 */
import { LIMITS } from '../base/limits.ts';
import { CODE } from './opcodes.ts';
import type { MachineState } from './state.ts';

/** Longest fixed-width literal, in bytes. */
const LONGEST = 9;

/** Walks the run of plain literals at the cursor. It never throws and stops before anything it does not take. */
export function walkLiteralRun(machine: MachineState): void {
  const { cursor, stack, memo, budget, fence } = machine;
  const { window, base } = cursor;
  const frame = machine.frameEnd < 0 ? Number.POSITIVE_INFINITY : machine.frameEnd - base;
  const start = cursor.index;
  // Every opcode has at least one byte, so the bytes bound the opcodes and the stack.
  const room = Math.min(LIMITS.stack - stack.length, budget.opcodes);
  const end = Math.min(window.length, frame, start + room);
  if (start < 0) {
    return;
  }
  let at = start;
  let count = 0;
  scan: for (; at + LONGEST <= end; count += 1) {
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
        at += LONGEST;
        break;
      case CODE.SHORT_BINUNICODE:
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
      case CODE.SHORT_BINBYTES: {
        const next = at + 2 + window[at + 1];
        // Bytes that may be a pickle are told to the listener.
        if (next > end || window[at + 2] === CODE.PROTO) {
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
        if (stack.length <= fence || memo.excess !== null) {
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
  budget.opcodes -= count;
}
