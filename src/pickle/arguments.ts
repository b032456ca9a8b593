/**
 * How the bytes behind an opcode are read: integers, counted payloads, lines. Every read first tells the machine how
 * long it is, because a frame may end inside it. What an opcode does with its argument is in handlers.ts.
 */

import { LIMITS } from '../base/limits.ts';
import type { Cursor } from '../bytes/cursor.ts';
import { OutOfBytes } from '../bytes/source.ts';
import { LineTooLong } from './breaks.ts';
import { isIdentifiers, memoIndexOfLine } from './lines.ts';
import type { MemoIndex } from './memo.ts';
import { CODE, HIGHEST_PROTOCOL, lengthBytes, OPCODE_OF_BYTE } from './opcodes.ts';
import type { MachineState } from './state.ts';

/** Where the payload of a literal lies, in bytes. */
interface Extent {
  start: number;
  length: number;
}

/** Bytes of a line of protocol 0 that are looked at; a longer one is taken as it is. */
const MAX_LINE = 4096;
const MODULE_NAME = 'a module name';
/** Made when the first name is read: most small files have none, and making it takes time. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Pushes the literal at the current opcode, after `skip` has gone past its argument. */
export const literal =
  (skip: (machine: MachineState) => Extent) =>
  (machine: MachineState): void => {
    const opcode = OPCODE_OF_BYTE[machine.cursor.read(machine.at, 1)[0]]!;
    const { start, length } = skip(machine);
    if (start === machine.at + 1 + lengthBytes(opcode)) {
      machine.push(machine.at);
    } else {
      machine.pushObject({ kind: 'detached', opcode: opcode.name, start, length });
    }
  };

export const fixed = (length: number) => (machine: MachineState) => {
  const { cursor } = machine;
  machine.enterArgument(length);
  const start = cursor.position;
  cursor.skip(length, 'argument');
  return { start, length };
};

/** A length of `width` bytes and that many bytes. `signed` lengths may not be negative. */
export const counted =
  (width: 1 | 4 | 8, signed = false) =>
  (machine: MachineState): Extent => {
    const { cursor } = machine;
    machine.enterArgument(width);
    const length = readLength(machine, width, signed);
    machine.enterArgument(length);
    const start = cursor.position;
    cursor.skip(length, 'argument');
    return { start, length };
  };

function readLength(machine: MachineState, width: 1 | 4 | 8, signed: boolean): number {
  const { cursor } = machine;
  if (width === 1) {
    return cursor.uint8('a length');
  }
  const length =
    width === 8 ? cursor.uint64('a length') : signed ? cursor.int32('a length') : cursor.uint32('a length');
  if (length < 0) {
    throw machine.broken(`expected a length from 0, found ${length}`);
  }
  return length;
}

/** Bytes, after a look at whether they could be a pickle: PROTO, an opcode, …, STOP. */
export const bytes =
  (width: 1 | 4 | 8): ((machine: MachineState) => Extent) =>
  (machine) => {
    const { start, length } = counted(width)(machine);
    if (length > 3 && machine.listener.onPickleLikeBytes !== undefined) {
      const [proto, protocol, next] = machine.cursor.read(start, 3);
      const begins = proto === CODE.PROTO && protocol >= 2 && protocol <= HIGHEST_PROTOCOL && next in OPCODE_OF_BYTE;
      if (begins && machine.cursor.read(start + length - 1, 1)[0] === CODE.STOP) {
        machine.listener.onPickleLikeBytes(start, length);
      }
    }
    return { start, length };
  };

/** Goes past the line at the cursor, newline and all. */
function lineExtent(machine: MachineState, what: string): Extent {
  const { cursor } = machine;
  if (machine.frameEnd >= 0) {
    // The line is read in one piece, so its length must be known before it is.
    const start = cursor.position;
    cursor.skipLine(what);
    const length = cursor.position - start;
    cursor.position = start;
    machine.enterArgument(length);
  }
  const start = cursor.position;
  return { start, length: cursor.skipLine(what) };
}

/** The start of a line, as Latin-1, so that bytes can be had back. */
function lineText(machine: MachineState, { start, length }: Extent): string {
  return Buffer.from(machine.cursor.read(start, Math.min(length, MAX_LINE))).toString('latin1');
}

/** A line that `parse` must understand. */
export const matching = (parse: (line: string) => unknown, what: string) => (machine: MachineState) => {
  const extent = lineExtent(machine, 'a line');
  const text = lineText(machine, extent);
  if (extent.length <= MAX_LINE && parse(text) === null) {
    throw machine.broken(`expected ${what}, found ${JSON.stringify(text.slice(0, 40))}`);
  }
  return extent;
};

export const quotedLine = (machine: MachineState): Extent => {
  const extent = lineExtent(machine, 'a quoted string');
  const { start, length } = extent;
  const first = length >= 2 ? machine.cursor.read(start, 1)[0] : 0;
  const last = length >= 2 ? machine.cursor.read(start + length - 1, 1)[0] : 0;
  if (first !== last || (first !== 0x22 && first !== 0x27)) {
    throw machine.broken('expected a quoted string, found no quotes around it');
  }
  return extent;
};

export const anyLine = (machine: MachineState): Extent => lineExtent(machine, 'a line');

/**
 * The two lines of GLOBAL and INST. At the end of the source the Python unpickler takes what is left for a line, and
 * its last byte for the newline, so it still imports: such a pair is `cut`.
 */
export function namePair(machine: MachineState, ascii: boolean): { module: string; name: string; cut: boolean } {
  const module = nameLine(machine, MODULE_NAME, ascii);
  const name = module.cut ? { text: '', cut: true } : nameLine(machine, 'a global name', ascii);
  return { module: module.text, name: name.text, cut: name.cut };
}

function nameLine(machine: MachineState, what: string, ascii: boolean): { text: string; cut: boolean } {
  const { cursor } = machine;
  // What is left of a frame is no line; where nothing is left, that is an empty one.
  const inFrame = cursor.position < Math.min(machine.frameEnd, cursor.size);
  const start = cursor.position;
  try {
    const extent = lineExtent(machine, what);
    return { text: nameText(machine, extent, what, ascii), cut: false };
  } catch (error) {
    if (!(error instanceof OutOfBytes) || inFrame) {
      throw error;
    }
    return { text: nameText(machine, { start, length: Math.max(0, cursor.size - start - 1) }, what, ascii), cut: true };
  }
}

function nameText(machine: MachineState, { start, length }: Extent, what: string, ascii: boolean): string {
  if (length > LIMITS.nameBytes) {
    const message = `${what} of ${length} bytes, more than ${LIMITS.nameBytes}`;
    throw new LineTooLong(message, machine.at, isLongName(machine, start, what));
  }
  const bytes = machine.cursor.read(start, length);
  const text = decodeUtf8(bytes);
  if (text === null || (ascii && bytes.some((byte) => byte > 0x7f))) {
    throw machine.broken(`expected ${ascii ? 'ASCII' : 'UTF-8'} in ${what}, found other bytes`);
  }
  return text;
}

/**
 * Whether a name that long can be imported. A module cannot: no file system holds one, so CPython raises
 * ModuleNotFoundError. A global can where a dotted name is taken apart (`path.os.path.os.system`), from protocol 4 on
 * (Lib/pickle.py, `find_class`).
 */
function isLongName(machine: MachineState, start: number, what: string): boolean {
  const beginning = Buffer.from(machine.cursor.read(start, LIMITS.nameBytes)).toString('latin1');
  return what !== MODULE_NAME && machine.protocol >= 4 && isIdentifiers(beginning.replace(/\.$/, ''));
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** GET and PUT carry their index as decimal text. */
export function memoIndex(machine: MachineState): MemoIndex {
  const extent = lineExtent(machine, 'a memo index');
  const number = extent.length > MAX_LINE ? withoutPadding(machine, extent) : extent;
  const text = lineText(machine, number);
  if (number.length > MAX_LINE && /^[0-9_]+$/.test(text)) {
    throw new LineTooLong(`a memo index of ${extent.length} bytes, more than ${MAX_LINE}`, machine.at, true);
  }
  const index = number.length > MAX_LINE ? null : memoIndexOfLine(text);
  if (index === null) {
    throw machine.broken(`expected a memo index, found ${JSON.stringify(text.slice(0, 40))}`);
  }
  return index;
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isZero = (byte: number): boolean => byte === 0x30 || byte === 0x5f;

/** The number in a long line: int() strips any number of blanks around it and zeros in front; in C a NUL ends the line. */
function withoutPadding({ cursor }: MachineState, { start, length }: Extent): Extent {
  const nul = findIn(cursor, start, start + length, (byte) => byte === 0);
  const first = findIn(cursor, start, nul, (byte) => !isBlank(byte));
  const end = findEndIn(cursor, first, nul, (byte) => !isBlank(byte));
  if (end - first <= MAX_LINE) {
    return { start: first, length: end - first };
  }
  const signed = '+-'.includes(String.fromCharCode(cursor.read(first, 1)[0]));
  const digits = findIn(cursor, first + (signed ? 1 : 0), end - 1, (byte) => !isZero(byte));
  return { start: digits, length: end - digits };
}

/** Offset of the first byte from `start` on that `wanted` takes; `end` where there is none. */
function findIn(cursor: Cursor, start: number, end: number, wanted: (byte: number) => boolean): number {
  for (let at = start; at < end; at += LIMITS.window) {
    const found = cursor.read(at, Math.min(LIMITS.window, end - at)).findIndex(wanted);
    if (found >= 0) {
      return at + found;
    }
  }
  return end;
}

/** Offset behind the last byte that `wanted` takes; `start` where there is none. */
function findEndIn(cursor: Cursor, start: number, end: number, wanted: (byte: number) => boolean): number {
  for (let at = end; at > start; at -= LIMITS.window) {
    const from = Math.max(start, at - LIMITS.window);
    const found = cursor.read(from, at - from).findLastIndex(wanted);
    if (found >= 0) {
      return from + found + 1;
    }
  }
  return start;
}

/** The integers behind an opcode. */
export const argument = {
  uint1: (machine: MachineState): number => {
    machine.enterArgument(1);
    return machine.cursor.uint8('argument');
  },
  uint2: (machine: MachineState): number => {
    machine.enterArgument(2);
    return machine.cursor.uint16('argument');
  },
  uint4: (machine: MachineState): number => {
    machine.enterArgument(4);
    return machine.cursor.uint32('argument');
  },
  int4: (machine: MachineState): number => {
    machine.enterArgument(4);
    return machine.cursor.int32('argument');
  },
};
