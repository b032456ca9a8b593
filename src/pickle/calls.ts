/** What is told of a call beyond that it is made: constants that may be pickles, and attributes that are dotted names. */

import { LIMITS } from '../base/limits.ts';
import { type ByteSource, WindowSource } from '../bytes/source.ts';
import type { MachineState } from './state.ts';
import { type GlobalObject, isContainer, type Value } from './values.ts';

export function call(
  machine: MachineState,
  kind: 'call' | 'new',
  callee: Value,
  args: Value,
  kwargs: Value | null = null,
): void {
  const value = machine.objects.call(kind, callee, args, kwargs);
  machine.use(callee, kind === 'call' ? 'called' : 'instantiated', () => machine.expressions.write(value));
  machine.listener.onResult?.(value, machine);
  machine.pushObject(value);
}

/** Tells what the only argument holds, where it is a constant bytes value. */
export function tellConstantCall(machine: MachineState, callee: Value, args: Value): void {
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

/** Counts a call that does one known thing. */
export function countKnownCall(machine: MachineState, callee: Value, args: Value): void {
  if (typeof callee === 'object' && callee.kind === 'global' && machine.listener.isKnownCall?.(callee, args, machine)) {
    callee.knownCalls += 1;
  }
}

/** The bytes of a constant: a bytes value, a byte string of Python 2, or text encoded as protocols 0 to 2 write bytes. */
function constantBytes(machine: MachineState, value: Value): { start: number; open: () => ByteSource } | null {
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
function encodedText({ literals }: MachineState, value: Value): number | null {
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
export function attributeOf(machine: MachineState, callee: Value, args: Value): [GlobalObject, string] | null {
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
