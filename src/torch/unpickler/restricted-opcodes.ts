/**
 * The 35 opcodes that torch's restricted unpickler knows, as handlers by their byte.
 * Source: torch/_weights_only_unpickler.py (Unpickler.load) of torch 1.13 to 2.15.
 */
import { LIMITS } from '../../base/limits.ts';
import { fromTwosComplement } from '../../pickle/decode.ts';
import { CODE } from '../../pickle/opcodes.ts';
import { refuse } from '../faults.ts';
import { Dict, FLOAT, List, PythonSet, Tuple } from '../values.ts';
import { build, construct, reduce } from './calls.ts';
import { extend, setItems } from './containers.ts';
import type { UnpicklerState } from './unpickler-state.ts';

function tuple(machine: UnpicklerState, size: number): void {
  machine.top(size);
  const items = machine.stack.splice(machine.stack.length - size, size);
  machine.push(new Tuple(items));
}

type Handler = (machine: UnpicklerState) => void;

/** What each byte does; undefined where the restricted unpickler knows no such opcode. */
export const HANDLERS: (Handler | undefined)[] = [];
const on = (code: number, handler: Handler): void => {
  HANDLERS[code] = handler;
};

for (let code = 0; code < 256; code += 1) {
  HANDLERS.push(undefined);
}
on(CODE.GLOBAL, (machine) => machine.importGlobal());
on(CODE.NEWOBJ, (machine) => {
  const args = machine.pop();
  const cls = machine.pop();
  machine.push(construct(cls, args, machine));
});
on(CODE.REDUCE, (machine) => {
  const args = machine.pop();
  machine.replaceTop(reduce(machine.top(), args, machine));
});
on(CODE.BUILD, (machine) => {
  const state = machine.pop();
  build(machine.top(), state, machine);
});
on(CODE.APPEND, (machine) => {
  const item = machine.pop();
  extend(machine, 'append', [item]);
});
on(CODE.APPENDS, (machine) => extend(machine, 'extend', machine.popMark()));
on(CODE.SETITEM, (machine) => {
  const value = machine.pop();
  const key = machine.pop();
  setItems(machine, 'SETITEM', [key, value]);
});
on(CODE.SETITEMS, (machine) => setItems(machine, 'SETITEMS', machine.popMark()));
on(CODE.MARK, (machine) => machine.mark());
on(CODE.TUPLE, (machine) => {
  const items = machine.popMark();
  machine.push(new Tuple(items.length <= LIMITS.torchItems ? items : null));
});
on(CODE.TUPLE1, (machine) => tuple(machine, 1));
on(CODE.TUPLE2, (machine) => tuple(machine, 2));
on(CODE.TUPLE3, (machine) => tuple(machine, 3));
on(CODE.NONE, (machine) => machine.push(null));
on(CODE.NEWFALSE, (machine) => machine.push(false));
on(CODE.NEWTRUE, (machine) => machine.push(true));
on(CODE.EMPTY_TUPLE, (machine) => machine.push(EMPTY_TUPLE));
on(CODE.EMPTY_LIST, (machine) => machine.push(new List()));
on(CODE.EMPTY_DICT, (machine) => machine.push(new Dict()));
on(CODE.EMPTY_SET, (machine) => machine.push(new PythonSet()));
on(CODE.BININT, (machine) => machine.push(machine.int32()));
on(CODE.BININT1, (machine) => machine.push(machine.byte()));
on(CODE.BININT2, (machine) => machine.push(machine.uint16()));
on(CODE.BINFLOAT, (machine) => {
  if (!machine.rules.floats) {
    refuse('UnpicklingError', `Unsupported operand ${CODE.BINFLOAT}`);
  }
  machine.need(8);
  machine.cursor.skip(8, 'a float');
  machine.push(FLOAT);
});
on(CODE.BINUNICODE, (machine) => machine.pushText(machine.uint32(), true));
on(CODE.SHORT_BINSTRING, (machine) => machine.pushText(machine.byte(), false));
on(CODE.BINPERSID, (machine) => machine.persistentId());
on(CODE.BINGET, (machine) => recall(machine, machine.byte()));
on(CODE.LONG_BINGET, (machine) => recall(machine, machine.uint32()));
on(CODE.BINPUT, (machine) => remember(machine, machine.byte()));
on(CODE.LONG_BINPUT, (machine) => remember(machine, machine.uint32()));
on(CODE.LONG1, (machine) => machine.push(decodeLong(machine.read(machine.byte()))));
on(CODE.PROTO, (machine) => machine.protocol());

const EMPTY_TUPLE = new Tuple([]);

function recall(machine: UnpicklerState, index: number): void {
  const value = machine.memo.get(index);
  machine.push(value === undefined ? refuse('KeyError', String(index)) : value);
}

function remember(machine: UnpicklerState, index: number): void {
  machine.memo.set(index, machine.top());
}

/** `pickle.decode_long`: a bigint only where a number would lose digits. */
function decodeLong(bytes: Uint8Array): number | bigint {
  const value = fromTwosComplement(bytes);
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}
