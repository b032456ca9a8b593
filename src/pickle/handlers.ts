/**
 * What each opcode does to the machine: one handler a row of the opcode table. References are to Lib/pickle.py of
 * CPython 3.11 (`_Unpickler.load_*`); where Modules/_pickle.c differs, the handler says so.
 */
import { type ByteSource, WindowSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import {
  anyLine,
  argument,
  bytes,
  counted,
  fixed,
  literal,
  matching,
  memoIndex,
  namePair,
  quotedLine,
} from './arguments.ts';
import { LimitExceeded } from './breaks.ts';
import { floatOfLine, intOfLine, longOfLine } from './lines.ts';
import type { ItemsMethod } from './listener.ts';
import type { Machine } from './machine.ts';
import type { MemoIndex } from './memo.ts';
import { HIGHEST_PROTOCOL, OPCODE_OF_BYTE, type OpcodeName } from './opcodes.ts';
import { summarize } from './summary.ts';
import {
  type Container,
  type ContainerKind,
  ELIDED,
  FALSE,
  type GlobalObject,
  isContainer,
  isElided,
  NONE,
  TRUE,
  type Value,
} from './values.ts';

type Handler = (machine: Machine) => void;

/** Imports what GLOBAL or INST names. */
function importPair(machine: Machine, opcode: 'GLOBAL' | 'INST'): GlobalObject {
  const { module, name, cut } = namePair(machine, opcode === 'INST');
  const global = machine.importGlobal(module, name, opcode);
  if (cut) {
    throw machine.broken('expected a newline that ends a global name, found none before the end');
  }
  return global;
}

function get(machine: Machine, index: MemoIndex): void {
  const value = machine.memo.get(index);
  if (value === undefined) {
    machine.missedMemo = true;
    throw machine.broken(`expected memo entry ${index}, found nothing stored there`);
  }
  machine.pushAgain(value);
}

const constant =
  (value: number): Handler =>
  (machine) =>
    machine.push(value);

const empty =
  (kind: ContainerKind): Handler =>
  (machine) =>
    machine.keepsObjects ? machine.push(machine.objects.container(kind)) : machine.push(ELIDED);

/** A container of what lies above the last mark, which goes. */
function gather(machine: Machine, kind: ContainerKind): Container {
  const { stack, markHeight: start } = machine;
  const end = stack.length;
  if (kind === 'dict' && (end - start) % 2 === 1) {
    throw machine.broken('expected an even number of objects above the mark, found an odd one');
  }
  const most = kind === 'tuple' ? LIMITS.wideItems : LIMITS.keptItems;
  const items = stack.slice(start, Math.min(end, start + most));
  const container = machine.objects.container(kind, items, end - start);
  summarize(container, stack, start, end, machine);
  machine.popMark();
  return container;
}

const fromMark =
  (kind: ContainerKind): Handler =>
  (machine) =>
    machine.pushObject(gather(machine, kind));

const isConstant = (value: Value): boolean => typeof value === 'number' && !isElided(value);

const tuple =
  (length: 1 | 2 | 3): Handler =>
  (machine) => {
    const last = machine.pop();
    // Written out: this is the one container that big pickles hold by the million.
    const items = length === 1 ? [last] : length === 2 ? [machine.pop(), last] : [machine.pop(), machine.pop(), last];
    if (length === 3) {
      items.splice(0, 2, items[1], items[0]);
    }
    const object = machine.objects.container('tuple', items);
    if (!items.every(isConstant)) {
      summarize(object, items, 0, length, machine);
    }
    // A tuple of which nothing is kept is not kept either: bombs make millions of them.
    if (object.items.every((item) => typeof item === 'number' && isElided(item))) {
      machine.push(ELIDED);
    } else {
      machine.pushObject(object);
    }
  };

/** The containers that have the method an opcode calls; an object that a call made may have it as well. */
const TAKES = {
  append: ['list'],
  setitem: ['dict', 'list'],
  add: ['set'],
} as const satisfies Record<ItemsMethod, readonly ContainerKind[]>;

/**
 * Puts what lies on the stack from `start` on into what is on top of the stack once that is gone. Without any, the C
 * unpickler does not even look at it.
 */
function extend(machine: Machine, method: ItemsMethod, items: readonly Value[], length: number): void {
  const target = machine.top();
  if (length > 0 && !takes(machine, target, method)) {
    throw machine.broken(`expected an object to put items into, found ${machine.expressions.write(target)}`);
  }
  if (isContainer(target)) {
    if (target.kind === 'list' && method === 'setitem' && length > 0) {
      // A slice for an index makes a list longer or shorter: how long it is nobody knows from here on.
      target.length = Number.NaN;
      target.plain = false;
    }
    machine.objects.extend(target, items, length);
    if (target.sealed && length > 0) {
      machine.listener.onSealed?.(target, machine);
    }
  } else {
    machine.listener.onItems?.(target, method, items, machine);
  }
}

function takes(machine: Machine, target: Value, method: ItemsMethod): boolean {
  if (isContainer(target)) {
    return (TAKES[method] as readonly ContainerKind[]).includes(target.kind);
  }
  if (typeof target === 'object') {
    return target.kind !== 'detached' || target.opcode === 'BYTEARRAY8';
  }
  return isElided(target) || (target >= 0 && machine.literals.type(target) === 'bytearray');
}

/** APPENDS, SETITEMS, ADDITEMS: what is above the mark goes into what is below it. */
const intoBelowMark =
  (method: ItemsMethod): Handler =>
  (machine) => {
    const { stack, markHeight: start } = machine;
    const length = stack.length - start;
    if (method === 'setitem' && length % 2 === 1) {
      throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    const target = stack[start - 1];
    if (target !== undefined && isContainer(target)) {
      summarize(target, stack, start, stack.length, machine);
    }
    const items = stack.slice(start, Math.min(stack.length, start + LIMITS.stateKeys));
    machine.popMark();
    extend(machine, method, items, length);
  };

/** APPEND and SETITEM: the `length` objects on top of the stack go into what is below them. */
const intoBelow =
  (method: ItemsMethod, length: 1 | 2): Handler =>
  (machine) => {
    const last = machine.pop();
    const items = length === 1 ? [last] : [machine.pop(), last];
    const target = machine.top();
    if (isContainer(target)) {
      summarize(target, items, 0, length, machine);
    }
    extend(machine, method, items, length);
  };

/** The text of a STACK_GLOBAL operand; `?` where it is computed while loading. */
function nameOperand(machine: Machine, value: Value): string {
  if (typeof value === 'object' && value.kind !== 'detached') {
    if (isContainer(value) || value.kind === 'buffer') {
      throw machine.broken(`expected a str for a name, found a ${value.kind}`);
    }
    if ((value.kind === 'call' || value.kind === 'new') && machine.listener.mayBeText?.(value) === false) {
      throw machine.broken(`expected a str for a name, found ${machine.expressions.write(value)}`);
    }
    return '?';
  }
  if (isElided(value)) {
    return '?';
  }
  const { literals } = machine;
  const type = literals.type(value);
  if (type !== 'str') {
    throw machine.broken(`expected a str for a name, found ${type === 'other' ? 'a constant' : type}`);
  }
  if (literals.length(value) > LIMITS.nameBytes) {
    throw new LimitExceeded(`a name of ${literals.length(value)} bytes, more than ${LIMITS.nameBytes}`, machine.at);
  }
  return literals.text(value, LIMITS.nameBytes)!;
}

function call(machine: Machine, kind: 'call' | 'new', callee: Value, args: Value, kwargs: Value | null = null): void {
  const value = machine.objects.call(kind, callee, args, kwargs);
  machine.use(callee, kind === 'call' ? 'called' : 'instantiated', () => machine.expressions.write(value));
  machine.listener.onResult?.(value, machine);
  machine.pushObject(value);
}

/** Tells what the only argument holds, where it is a constant bytes value. */
function tellConstantCall(machine: Machine, callee: Value, args: Value): void {
  if (typeof callee !== 'object' || callee.kind !== 'global') {
    return;
  }
  const [argument, ...more] = isContainer(args) && args.kind === 'tuple' && !args.cut ? args.items : [];
  const constant = argument === undefined || more.length > 0 ? null : constantBytes(machine, argument);
  if (constant !== null) {
    callee.constantCalls += 1;
    machine.listener.onConstantCall?.(callee, constant.start, constant.open);
  }
}

/** The bytes of a constant: a bytes value, a byte string of Python 2, or text encoded as protocols 0 to 2 write bytes. */
function constantBytes(machine: Machine, value: Value): { start: number; open: () => ByteSource } | null {
  const { cursor, literals } = machine;
  const isString = typeof value === 'number' && value >= 0;
  const extent = literals.bytesExtent(value) ?? (isString ? literals.byteStringExtent(value) : null);
  if (extent !== null) {
    return { start: extent.start, open: () => new WindowSource(cursor.source, extent.start, extent.length) };
  }
  const text = encodedText(machine, value);
  const source = text === null ? null : literals.latin1(text);
  return text === null || source === null ? null : { start: text, open: () => source };
}

/** The offset of the text of `_codecs.encode(text, 'latin1')`, or null for any other value. */
function encodedText({ literals }: Machine, value: Value): number | null {
  if (typeof value !== 'object' || value.kind !== 'call' || !isContainer(value.args) || value.args.length !== 2) {
    return null;
  }
  const { callee, args } = value;
  const isEncode = typeof callee === 'object' && callee.kind === 'global' && callee.name === 'encode';
  const [text, encoding] = args.items;
  if (!isEncode || callee.module !== '_codecs' || typeof text !== 'number' || typeof encoding !== 'number') {
    return null;
  }
  const latin1 = encoding >= 0 && ['latin1', 'latin-1'].includes(literals.text(encoding, 16) ?? '');
  return latin1 && text >= 0 ? text : null;
}

/**
 * Where `callee(*args)` is builtins.getattr of a global and a constant name that stands for the global with that dotted
 * name: the two. Pickles of protocols 0 to 3 write nested names so (Lib/pickle.py, save_global).
 */
function attributeOf(machine: Machine, callee: Value, args: Value): [GlobalObject, string] | null {
  const named = typeof callee === 'object' && callee.kind === 'global' && callee.name === 'getattr';
  if (!named || callee.module !== 'builtins' || !isContainer(args) || args.kind !== 'tuple' || args.length !== 2) {
    return null;
  }
  const [owner, nameValue] = args.items;
  if (typeof owner !== 'object' || owner.kind !== 'global' || typeof nameValue !== 'number' || nameValue < 0) {
    return null;
  }
  const name = machine.literals.text(nameValue, LIMITS.nameBytes);
  if (name === null || machine.listener.isAttribute?.(owner, name) !== true) {
    return null;
  }
  callee.attributeCalls += 1;
  return [owner, name];
}

function extension(machine: Machine, code: number, opcode: OpcodeName): void {
  if (code <= 0) {
    throw machine.broken(`expected an extension code from 1, found ${code}`);
  }
  machine.importExtension(code, opcode);
}

function persistent(machine: Machine, id: Value): void {
  machine.listener.onPersistentId?.(id, machine);
  const object = machine.objects.persistent(id);
  machine.listener.onResult?.(object, machine);
  machine.pushObject(object);
}

const HANDLERS = {
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
    machine.endStream();
    machine.listener.onStop?.(machine.result, machine);
  },

  GLOBAL: (machine) => void importPair(machine, 'GLOBAL'),
  STACK_GLOBAL: (machine) => {
    const name = machine.pop();
    const module = machine.pop();
    const names = [nameOperand(machine, module), nameOperand(machine, name)] as const;
    machine.importGlobal(...names, 'STACK_GLOBAL');
  },
  EXT1: (machine) => extension(machine, argument.uint1(machine), 'EXT1'),
  EXT2: (machine) => extension(machine, argument.uint2(machine), 'EXT2'),
  EXT4: (machine) => extension(machine, argument.int4(machine), 'EXT4'),

  // INST and OBJ call the class, or, without arguments, cls.__new__ where it has no __getinitargs__: a call to us.
  INST: (machine) => {
    const global = importPair(machine, 'INST');
    machine.pop();
    call(machine, 'call', global, gather(machine, 'tuple'));
  },
  OBJ: (machine) => {
    const { stack, markHeight } = machine;
    if (stack.length === markHeight) {
      throw machine.broken('expected a class above the mark, found nothing');
    }
    const [callee] = stack.splice(markHeight, 1);
    call(machine, 'call', callee, gather(machine, 'tuple'));
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
    const callee = machine.pop();
    const attribute = attributeOf(machine, callee, args);
    if (attribute !== null) {
      machine.importAttribute(...attribute);
      return;
    }
    tellConstantCall(machine, callee, args);
    call(machine, 'call', callee, args);
  },
  BUILD: (machine) => {
    const state = machine.pop();
    const target = machine.top();
    machine.use(target, 'built', () => machine.expressions.writeBuild(target, state));
    if (typeof target === 'object' && target.kind === 'global') {
      target.handled += 1;
    }
    const next = machine.listener.onBuild?.(target, state, machine);
    if (typeof target === 'object' && 'state' in target) {
      target.state = machine.objects.link(state);
    }
    if (next !== undefined) {
      machine.cursor.position = next;
      machine.frameEnd = -1;
    }
  },

  PERSID: (machine) => {
    literal(anyLine)(machine);
    persistent(machine, machine.pop());
  },
  BINPERSID: (machine) => persistent(machine, machine.pop()),

  INT: literal(matching(intOfLine, 'an integer')),
  LONG: literal(matching(longOfLine, 'an integer')),
  FLOAT: literal(matching(floatOfLine, 'a float')),
  BININT: literal(fixed(4)),
  BININT1: literal(fixed(1)),
  BININT2: literal(fixed(2)),
  BINFLOAT: literal(fixed(8)),
  LONG1: literal(counted(1)),
  LONG4: literal(counted(4, true)),
  STRING: literal(quotedLine),
  // The C unpickler takes the length as unsigned, the Python one refuses it from 2**31.
  BINSTRING: literal(counted(4)),
  SHORT_BINSTRING: literal(counted(1)),
  UNICODE: literal(anyLine),
  SHORT_BINUNICODE: literal(counted(1)),
  BINUNICODE: literal(counted(4)),
  BINUNICODE8: literal(counted(8)),
  SHORT_BINBYTES: literal(bytes(1)),
  BINBYTES: literal(bytes(4)),
  BINBYTES8: literal(bytes(8)),
  BYTEARRAY8: literal(counted(8)),

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
  APPEND: intoBelow('append', 1),
  SETITEM: intoBelow('setitem', 2),
  APPENDS: intoBelowMark('append'),
  SETITEMS: intoBelowMark('setitem'),
  ADDITEMS: intoBelowMark('add'),

  MARK: (machine) => machine.mark(),
  // Both unpicklers take the mark itself where nothing lies above it.
  POP: (machine) => {
    if (machine.marks.length > 0 && machine.stack.length === machine.fence) {
      machine.marks.pop();
    } else {
      machine.pop();
    }
  },
  POP_MARK: (machine) => void machine.popMark(),
  DUP: (machine) => machine.pushAgain(machine.top()),
  GET: (machine) => get(machine, memoIndex(machine)),
  BINGET: (machine) => get(machine, argument.uint1(machine)),
  LONG_BINGET: (machine) => get(machine, argument.uint4(machine)),
  PUT: (machine) => machine.memoize(memoIndex(machine)),
  BINPUT: (machine) => machine.memoize(argument.uint1(machine)),
  LONG_BINPUT: (machine) => machine.memoize(argument.uint4(machine)),
  MEMOIZE: (machine) => machine.memoize(machine.memo.size),
} satisfies Record<OpcodeName, Handler>;

/** The handler of each of the 256 bytes, or undefined. */
export const HANDLER_OF_BYTE: readonly (Handler | undefined)[] = OPCODE_OF_BYTE.map(
  (opcode) => opcode && HANDLERS[opcode.name],
);
