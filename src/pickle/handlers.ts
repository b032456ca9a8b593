/**
 * What each opcode does to the machine: one handler a row of the opcode table. References are to Lib/pickle.py of
 * CPython 3.11 (`_Unpickler.load_*`); where Modules/_pickle.c differs, the handler says so.
 */
import { LIMITS } from '../limits.ts';
import { LimitExceeded, type Listener, type Machine } from './machine.ts';
import { HIGHEST_PROTOCOL, type OpcodeName } from './opcodes.ts';
import { type ContainerKind, FALSE, isContainer, NONE, type PersistentObject, TRUE, type Value } from './values.ts';

type Handler = (machine: Machine) => void;

const MAX_LINE = 4096;
/** int(line, 0) and strtol with base 0; what only one of the two takes is taken. */
const INTEGER = /^\s*[-+]?(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)\s*$/;
const FLOAT = /^\s*[-+]?(([0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)([eE][-+]?[0-9_]+)?|inf|infinity|nan)\s*$/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Pushes the literal at the current opcode, after `skip` has gone past its argument. */
const literal =
  (skip: Handler): Handler =>
  (machine) => {
    const crossing = machine.frameFault;
    skip(machine);
    // In the dropped reading a literal that a frame cuts is not in one piece, so it cannot be read again by offset.
    machine.push(
      machine.frames === 'dropped' && machine.frameFault !== crossing ? textBehindFrame(machine) : machine.at,
    );
  };

/** The text that the dropped reading took from behind a frame. */
function textBehindFrame(machine: Machine): Value {
  const length = Math.min(machine.argumentLength, LIMITS.nameBytes);
  return {
    kind: 'text',
    text: Buffer.from(machine.cursor.source.read(machine.argumentStart, length)).toString('utf8'),
  };
}

const fixed =
  (length: number): Handler =>
  (machine) => {
    machine.enterArgument(length);
    machine.cursor.skip(length, 'argument');
  };

/** A length of `width` bytes and that many bytes. `signed` lengths may not be negative. */
const counted =
  (width: 1 | 4 | 8, options: { signed?: boolean; direct?: boolean } = {}): Handler =>
  (machine) => {
    const { cursor } = machine;
    machine.enterArgument(width);
    const length = readLength(machine, width, options.signed ?? false);
    machine.enterArgument(length, options.direct);
    machine.argumentStart = cursor.position;
    machine.argumentLength = length;
    cursor.skip(length, 'argument');
  };

function readLength(machine: Machine, width: 1 | 4 | 8, signed: boolean): number {
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

/** The text of the line at the cursor, which goes past it; Latin-1, so that bytes can be had back. */
function line(machine: Machine): string {
  const { cursor } = machine;
  enterLine(machine);
  const start = cursor.position;
  const length = cursor.skipLine('a line');
  return Buffer.from(cursor.source.read(start, Math.min(length, MAX_LINE))).toString('latin1');
}

/** A line that runs past the end of its frame is read like any argument: its length is only known by looking. */
function enterLine(machine: Machine): void {
  const { cursor, frameEnd } = machine;
  if (frameEnd >= 0 && cursor.position < frameEnd) {
    const start = cursor.position;
    cursor.skipLine('a line');
    const length = cursor.position - start;
    cursor.position = start;
    machine.enterArgument(length);
  }
}

const matching =
  (pattern: RegExp, what: string): Handler =>
  (machine) => {
    const text = line(machine);
    const digits = what === 'an integer' ? text.replace(/L$/, '') : text;
    if (text.length < MAX_LINE && !pattern.test(digits)) {
      throw machine.broken(`expected ${what}, found ${JSON.stringify(text.slice(0, 40))}`);
    }
  };

const quotedLine: Handler = (machine) => {
  const { cursor } = machine;
  enterLine(machine);
  const start = cursor.position;
  const length = cursor.skipLine('a quoted string');
  const first = length >= 2 ? cursor.source.read(start, 1)[0] : 0;
  const last = length >= 2 ? cursor.source.read(start + length - 1, 1)[0] : 0;
  if (first !== last || (first !== 0x22 && first !== 0x27)) {
    throw machine.broken('expected a quoted string, found no quotes around it');
  }
};

const anyLine: Handler = (machine) => {
  enterLine(machine);
  machine.argumentStart = machine.cursor.position;
  machine.argumentLength = machine.cursor.skipLine('a line');
};

/** A module or a name on a line of its own. */
function nameLine(machine: Machine, what: string): string {
  const { cursor } = machine;
  enterLine(machine);
  const start = cursor.position;
  const length = cursor.skipLine(what);
  if (length > LIMITS.nameBytes) {
    throw new LimitExceeded(`${what} of ${length} bytes, more than ${LIMITS.nameBytes}`, machine.at);
  }
  try {
    return UTF8.decode(cursor.source.read(start, length));
  } catch {
    throw machine.broken(`expected UTF-8 in ${what}, found other bytes`);
  }
}

/** GET and PUT carry their index as decimal text. */
function memoIndex(machine: Machine): number {
  const text = line(machine);
  const index = INTEGER.test(text) ? Number(text.trim().replaceAll('_', '')) : Number.NaN;
  if (!Number.isSafeInteger(index) || index < 0) {
    throw machine.broken(`expected a memo index, found ${JSON.stringify(text.slice(0, 40))}`);
  }
  return index;
}

function get(machine: Machine, index: number): void {
  const value = machine.memo.get(index);
  if (value === undefined) {
    throw machine.broken(`expected memo entry ${index}, found nothing stored there`);
  }
  machine.push(value);
}

const argument = {
  uint1: (machine: Machine): number => {
    machine.enterArgument(1);
    return machine.cursor.uint8('argument');
  },
  uint2: (machine: Machine): number => {
    machine.enterArgument(2);
    return machine.cursor.uint16('argument');
  },
  uint4: (machine: Machine): number => {
    machine.enterArgument(4);
    return machine.cursor.uint32('argument');
  },
  int4: (machine: Machine): number => {
    machine.enterArgument(4);
    return machine.cursor.int32('argument');
  },
};

const constant =
  (value: number): Handler =>
  (machine) =>
    machine.push(value);

const empty =
  (kind: ContainerKind): Handler =>
  (machine) =>
    machine.pushObject(machine.objects.container(kind));

const fromMark =
  (kind: ContainerKind): Handler =>
  (machine) => {
    const items = machine.popMark();
    if (kind === 'dict' && machine.poppedItems % 2 === 1) {
      throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    machine.pushObject(machine.objects.container(kind, items));
  };

const tuple =
  (length: number): Handler =>
  (machine) => {
    const items: Value[] = [];
    for (let count = 0; count < length; count += 1) {
      items.unshift(machine.pop());
    }
    machine.pushObject(machine.objects.container('tuple', items));
  };

type ItemMethod = Parameters<NonNullable<Listener['onItems']>>[1];

/** APPENDS, SETITEMS, ADDITEMS: what is above the mark goes into what is below it. */
const intoBelowMark =
  (method: ItemMethod, pairs = false): Handler =>
  (machine) => {
    const items = machine.popMark();
    if (pairs && machine.poppedItems % 2 === 1) {
      throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    putInto(machine, machine.top(), method, items);
  };

function putInto(machine: Machine, target: Value, method: ItemMethod, items: readonly Value[]): void {
  if (isContainer(target)) {
    machine.objects.extend(target, items);
  } else {
    machine.listener.onItems?.(target, method, items);
  }
}

/** The text of a STACK_GLOBAL operand; `?` where it is computed while loading. */
function nameOperand(machine: Machine, value: Value): string {
  if (typeof value === 'object') {
    if (value.kind === 'text') {
      return value.text;
    }
    if (isContainer(value)) {
      throw machine.broken(`expected a str for a name, found a ${value.kind}`);
    }
    return '?';
  }
  if (value < 0) {
    if (value === NONE || value === TRUE || value === FALSE) {
      throw machine.broken('expected a str for a name, found a constant');
    }
    return '?';
  }
  const { literals } = machine;
  if (literals.type(value) === 'str' && literals.length(value) > LIMITS.nameBytes) {
    throw new LimitExceeded(`a name of ${literals.length(value)} bytes, more than ${LIMITS.nameBytes}`, machine.at);
  }
  const text = literals.text(value, LIMITS.nameBytes);
  if (text === null) {
    throw machine.broken(`expected a str for a name, found ${literals.type(value)}`);
  }
  return text;
}

function call(machine: Machine, kind: 'call' | 'new', callee: Value, args: Value, kwargs: Value | null = null): void {
  const value = machine.objects.call(kind, callee, args, kwargs);
  machine.use(callee, kind === 'call' ? 'called' : 'instantiated', () => machine.expressions.write(value));
  machine.listener.onCall?.(callee, args, machine, machine.at);
  machine.listener.onResult?.(value);
  machine.pushObject(value);
}

function extension(machine: Machine, code: number, opcode: OpcodeName): void {
  if (code <= 0) {
    throw machine.broken(`expected an extension code from 1, found ${code}`);
  }
  const global = machine.intern('', `extension(${code})`);
  machine.listener.onImport?.(global, opcode, machine.at);
  machine.push(global);
}

function persistent(machine: Machine, id: Value): void {
  machine.listener.onPersistentId?.(id, machine);
  const object: PersistentObject = { kind: 'persistent', id };
  machine.listener.onResult?.(object);
  machine.pushObject(object);
}

export const HANDLERS = {
  PROTO: (machine) => {
    const protocol = argument.uint1(machine);
    if (protocol > HIGHEST_PROTOCOL) {
      throw machine.broken(`expected a protocol up to ${HIGHEST_PROTOCOL}, found ${protocol}`);
    }
    machine.protocol = protocol;
  },
  FRAME: (machine) => {
    machine.enterArgument(8);
    machine.startFrame(machine.cursor.uint64('a frame length'));
  },
  STOP: (machine) => {
    machine.result = machine.pop();
    machine.listener.onStop?.(machine.result, machine);
  },

  GLOBAL: (machine) => {
    const module = nameLine(machine, 'a module name');
    const name = nameLine(machine, 'a global name');
    machine.push(machine.importGlobal(module, name, 'GLOBAL'));
  },
  STACK_GLOBAL: (machine) => {
    const name = machine.pop();
    const module = machine.pop();
    const names = [nameOperand(machine, module), nameOperand(machine, name)] as const;
    machine.push(machine.importGlobal(...names, 'STACK_GLOBAL'));
  },
  EXT1: (machine) => extension(machine, argument.uint1(machine), 'EXT1'),
  EXT2: (machine) => extension(machine, argument.uint2(machine), 'EXT2'),
  EXT4: (machine) => extension(machine, argument.int4(machine), 'EXT4'),

  // INST and OBJ call the class, or, without arguments, cls.__new__ where it has no __getinitargs__: a call to us.
  INST: (machine) => {
    const module = nameLine(machine, 'a module name');
    const name = nameLine(machine, 'a global name');
    const global = machine.importGlobal(module, name, 'INST');
    call(machine, 'call', global, machine.objects.container('tuple', machine.popMark()));
  },
  OBJ: (machine) => {
    const [callee, ...args] = machine.popMark();
    if (callee === undefined) {
      throw machine.broken('expected a class above the mark, found nothing');
    }
    call(machine, 'call', callee, machine.objects.container('tuple', args));
  },
  NEWOBJ: (machine) => {
    const args = machine.pop();
    call(machine, 'new', machine.pop(), args);
  },
  NEWOBJ_EX: (machine) => {
    const kwargs = machine.pop();
    const args = machine.pop();
    call(machine, 'new', machine.pop(), args, kwargs);
  },
  REDUCE: (machine) => {
    const args = machine.pop();
    call(machine, 'call', machine.pop(), args);
  },
  BUILD: (machine) => {
    const state = machine.pop();
    const target = machine.top();
    machine.use(target, 'built', () => machine.expressions.writeBuild(target, state));
    if (typeof target === 'object' && 'state' in target) {
      target.state = isContainer(state) ? state : null;
    }
    const next = machine.listener.onBuild?.(target, state, machine);
    if (next !== undefined) {
      machine.cursor.position = next;
      machine.frameEnd = -1;
    }
  },

  PERSID: (machine) => {
    const text = line(machine);
    persistent(machine, { kind: 'text', text });
  },
  BINPERSID: (machine) => persistent(machine, machine.pop()),

  INT: literal(matching(INTEGER, 'an integer')),
  LONG: literal(matching(INTEGER, 'an integer')),
  FLOAT: literal(matching(FLOAT, 'a float')),
  BININT: literal(fixed(4)),
  BININT1: literal(fixed(1)),
  BININT2: literal(fixed(2)),
  BINFLOAT: literal(fixed(8)),
  LONG1: literal(counted(1)),
  LONG4: literal(counted(4, { signed: true })),
  STRING: literal(quotedLine),
  BINSTRING: literal(counted(4, { signed: true })),
  SHORT_BINSTRING: literal(counted(1)),
  UNICODE: literal(anyLine),
  SHORT_BINUNICODE: literal(counted(1)),
  BINUNICODE: literal(counted(4)),
  BINUNICODE8: literal(counted(8)),
  SHORT_BINBYTES: literal(counted(1, { direct: true })),
  BINBYTES: literal(counted(4, { direct: true })),
  BINBYTES8: literal(counted(8, { direct: true })),
  BYTEARRAY8: literal(counted(8, { direct: true })),

  NONE: constant(NONE),
  NEWTRUE: constant(TRUE),
  NEWFALSE: constant(FALSE),
  NEXT_BUFFER: (machine) => machine.pushObject({ kind: 'buffer' }),
  READONLY_BUFFER: (machine) => void machine.top(),

  EMPTY_TUPLE: empty('tuple'),
  EMPTY_LIST: empty('list'),
  EMPTY_DICT: empty('dict'),
  EMPTY_SET: empty('set'),
  TUPLE: fromMark('tuple'),
  TUPLE1: tuple(1),
  TUPLE2: tuple(2),
  TUPLE3: tuple(3),
  LIST: fromMark('list'),
  DICT: fromMark('dict'),
  FROZENSET: fromMark('frozenset'),
  APPEND: (machine) => {
    const item = machine.pop();
    putInto(machine, machine.top(), 'append', [item]);
  },
  SETITEM: (machine) => {
    const value = machine.pop();
    const key = machine.pop();
    putInto(machine, machine.top(), 'update', [key, value]);
  },
  APPENDS: intoBelowMark('extend'),
  SETITEMS: intoBelowMark('update', true),
  ADDITEMS: intoBelowMark('add'),

  MARK: (machine) => machine.mark(),
  // Both unpicklers take the mark itself where nothing lies above it.
  POP: (machine) =>
    void (machine.marks.length > 0 && machine.stack.length === machine.fence ? machine.marks.pop() : machine.pop()),
  POP_MARK: (machine) => void machine.popMark(),
  DUP: (machine) => machine.push(machine.top()),
  GET: (machine) => get(machine, memoIndex(machine)),
  BINGET: (machine) => get(machine, argument.uint1(machine)),
  LONG_BINGET: (machine) => get(machine, argument.uint4(machine)),
  PUT: (machine) => machine.memoize(memoIndex(machine)),
  BINPUT: (machine) => machine.memoize(argument.uint1(machine)),
  LONG_BINPUT: (machine) => machine.memoize(argument.uint4(machine)),
  MEMOIZE: (machine) => machine.memoize(machine.memo.size),
} satisfies Record<OpcodeName, Handler>;
