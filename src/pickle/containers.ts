/**
 * How containers are made of what lies on the stack, and filled: what LIST, TUPLE, DICT, APPENDS, SETITEMS and their kin
 * do. References are to Lib/pickle.py of CPython 3.11 (`_Unpickler.load_*`).
 */
import { LIMITS } from '../base/limits.ts';
import type { ItemsMethod } from './listener.ts';
import type { MachineState } from './state.ts';
import { summarize } from './summary.ts';
import { type Container, type ContainerKind, ELIDED, isContainer, isElided, type Value } from './values.ts';

type Handler = (machine: MachineState) => void;

/** A container of what lies above the last mark, which goes. */
export function gather(machine: MachineState, kind: ContainerKind): Container {
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

export const fromMark =
  (kind: ContainerKind): Handler =>
  (machine) =>
    machine.pushObject(gather(machine, kind));

const isConstant = (value: Value): boolean => typeof value === 'number' && !isElided(value);

export const tuple =
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
function extend(machine: MachineState, method: ItemsMethod, items: readonly Value[], length: number): void {
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

function takes(machine: MachineState, target: Value, method: ItemsMethod): boolean {
  if (isContainer(target)) {
    return (TAKES[method] as readonly ContainerKind[]).includes(target.kind);
  }
  if (typeof target === 'object') {
    return target.kind !== 'detached' || target.opcode === 'BYTEARRAY8';
  }
  return isElided(target) || (target >= 0 && machine.literals.type(target) === 'bytearray');
}

/** APPENDS, SETITEMS, ADDITEMS: what is above the mark goes into what is below it. */
export const intoBelowMark =
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
export const intoBelow =
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
