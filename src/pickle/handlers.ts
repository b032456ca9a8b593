/**
 * What each opcode does to the machine: one handler a row of the opcode table. References are to Lib/pickle.py of
 * CPython 3.11 (`_Unpickler.load_*`); where Modules/_pickle.c differs, the handler says so.
 */
import { LIMITS } from '../base/limits.ts';
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
import { attributeOf, call, countKnownCall, tellConstantCall } from './calls.ts';
import { fromMark, gather, intoBelow, intoBelowMark, tuple } from './containers.ts';
import { floatOfLine, intOfLine, longOfLine } from './lines.ts';
import type { MemoIndex } from './memo.ts';
import { HIGHEST_PROTOCOL, OPCODE_OF_BYTE, type OpcodeName } from './opcodes.ts';
import type { MachineState } from './state.ts';
import {
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

type Handler = (machine: MachineState) => void;

/** Imports what GLOBAL or INST names. */
function importPair(machine: MachineState, opcode: 'GLOBAL' | 'INST'): GlobalObject {
  const { module, name, cut } = namePair(machine, opcode === 'INST');
  const global = machine.importGlobal(module, name, opcode);
  if (cut) {
    throw machine.broken('expected a newline that ends a global name, found none before the end');
  }
  return global;
}

function get(machine: MachineState, index: MemoIndex): void {
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

/** The text of a STACK_GLOBAL operand; `?` where it is computed while loading. */
function nameOperand(machine: MachineState, value: Value): string {
  if (typeof value === 'object' && value.kind !== 'detached') {
    if (isContainer(value) || value.kind === 'buffer') {
      throw machine.broken(`expected a str for a name, found a ${value.kind}`);
    }
    if (value.kind !== 'persistent' && machine.listener.mayBeText?.(value) === false) {
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

function extension(machine: MachineState, code: number, opcode: OpcodeName): void {
  if (code <= 0) {
    throw machine.broken(`expected an extension code from 1, found ${code}`);
  }
  machine.importExtension(code, opcode);
}

function persistent(machine: MachineState, id: Value): void {
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
    countKnownCall(machine, callee, args);
    call(machine, 'call', callee, args);
  },
  BUILD: (machine) => {
    const state = machine.pop();
    const target = machine.top();
    machine.use(target, 'built', () => machine.expressions.writeBuild(target, state));
    if (typeof target === 'object' && target.kind === 'global') {
      target.handled += 1;
    }
    machine.listener.onBuild?.(target, state, machine);
    const region = machine.listener.regionBehind?.(target, state, machine);
    if (typeof target === 'object' && 'state' in target) {
      target.state = machine.objects.link(state);
    }
    if (region !== undefined) {
      machine.meet(region);
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
