/**
 * One stream, opcode by opcode: what each reads, takes from the stack, leaves there and writes to the memo; and the
 * Python that the stream amounts to, with the pickles in it that another unpickler loads. The machine does the walking;
 * this only watches it.
 */

import { Cursor } from '../bytes/cursor.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../bytes/source.ts';
import { StreamBreak } from './breaks.ts';
import { cut, quote } from './expression.ts';
import { type FormatListener, together } from './listener.ts';
import { Machine } from './machine.ts';
import type { Opcode } from './opcodes.ts';
import { type Remark, Script } from './script.ts';
import type { OpcodeBudget } from './state.ts';
import type { Value } from './values.ts';

/** One opcode that was walked. */
export interface Step {
  /** Bytes from the start of the source. */
  readonly offset: number;
  readonly opcode: Opcode;
  /** As text; empty where there is none. */
  readonly argument: string;
  /** Objects on the stack afterwards. */
  readonly depth: number;
  /** How many objects it took from the stack. */
  readonly popped: number;
  /** What it left on top of the stack, as Python; null where it pushed nothing. */
  readonly pushed: string | null;
  /** The memo entry it wrote, or null. */
  readonly memo: { index: number; value: string } | null;
  /** Whether it is of a pickle inside the stream, which another unpickler loads: stack and memo are its own. */
  readonly inner: boolean;
}

export interface Trace {
  /** Python statements, in the order they would happen. */
  readonly script: string[];
  /** Where and why it stops before STOP; null where it does not. */
  readonly stopped: { message: string; offset: number } | null;
  /** Offset behind the last opcode. */
  readonly end: number;
}

/** Characters of an argument and of a value in a step. */
const SHOWN = 60;

export interface TraceOptions {
  /** Where the stream begins, in bytes. */
  start: number;
  budget: OpcodeBudget;
  /** The listener of the format. */
  format?: FormatListener | undefined;
  /** What to say of a global. */
  remark?: Remark;
  /** Told of each opcode. */
  onStep(step: Step): void;
}

/** Walks one stream. */
export function trace(source: ByteSource, { start, budget, format, remark, onStep }: TraceOptions): Trace {
  const script = new Script(source, remark);
  const walk = (machine: Machine, inner: boolean): Value => {
    while (machine.result === undefined) {
      onStep(oneStep(machine, script, inner));
      if (machine.region !== null) {
        const other = new Machine(new Cursor(source, machine.region.start), script.listener, budget);
        const result = walk(other, true);
        machine.resume(other.cursor.position, result);
      }
    }
    return machine.result;
  };
  const machine = new Machine(new Cursor(source, start), together(script.listener, format ?? {}), budget);
  let stopped: Trace['stopped'] = null;
  try {
    script.finish(walk(machine, false));
  } catch (error) {
    if (!(error instanceof StreamBreak)) {
      throw error;
    }
    stopped = { message: error.message, offset: error.offset };
  }
  return { script: script.statements, stopped, end: machine.cursor.position };
}

function oneStep(machine: Machine, script: Script, inner: boolean): Step {
  const { memo } = machine;
  const before = machine.stack.length;
  const sizeBefore = memo.size;
  const offset = machine.cursor.position;
  const opcode = machine.step();
  const depth = machine.stack.length;
  const pushes = opcode.after.split(' ').filter((object) => object !== 'mark' && object !== '-').length;
  const top = machine.stack[depth - 1];
  const write = (): string => cut(script.write(top), SHOWN);
  const index = memoIndex(machine, opcode, offset, sizeBefore);
  return {
    offset,
    opcode,
    argument: argumentOf(machine, opcode, offset),
    depth,
    popped: Math.max(0, before - (depth - pushes)),
    pushed: pushes > 0 && depth > 0 ? write() : null,
    memo: index === null ? null : { index, value: write() },
    inner,
  };
}

/** PUT, BINPUT, LONG_BINPUT and MEMOIZE write the memo. */
function memoIndex(machine: Machine, opcode: Opcode, offset: number, sizeBefore: number): number | null {
  if (opcode.name === 'MEMOIZE') {
    return sizeBefore;
  }
  return opcode.name.endsWith('PUT') ? Number(argumentOf(machine, opcode, offset)) : null;
}

function argumentOf(machine: Machine, opcode: Opcode, offset: number): string {
  const { literals } = machine;
  switch (opcode.argument) {
    case 'none':
      return '';
    case 'line':
    case 'line-pair':
      return lines(machine.cursor.source, offset + 1, opcode.argument === 'line' ? 1 : 2);
    case 'float8':
      return String(literals.float(offset));
    case 'uint1':
    case 'uint2':
    case 'int4':
    case 'uint4':
    case 'uint8':
      return String(fixed(machine.cursor.source, offset + 1, opcode.argument));
    default:
      return cut(machine.expressions.write(offset), SHOWN);
  }
}

function fixed(source: ByteSource, offset: number, kind: 'uint1' | 'uint2' | 'int4' | 'uint4' | 'uint8'): number {
  const cursor = new Cursor(new WindowSource(source, offset, 8));
  const read = {
    uint1: () => cursor.uint8('argument'),
    uint2: () => cursor.uint16('argument'),
    int4: () => cursor.int32('argument'),
    uint4: () => cursor.uint32('argument'),
    uint8: () => cursor.uint64('argument'),
  };
  return read[kind]();
}

function lines(source: ByteSource, offset: number, count: number): string {
  const cursor = new Cursor(source, offset);
  const found: string[] = [];
  try {
    for (let line = 0; line < count; line += 1) {
      const start = cursor.position;
      const length = cursor.skipLine('a line');
      found.push(Buffer.from(source.read(start, Math.min(length, SHOWN))).toString('latin1'));
    }
  } catch (error) {
    if (!(error instanceof OutOfBytes)) {
      throw error;
    }
  }
  return cut(quote(found.join(' ')).slice(1, -1), SHOWN);
}
