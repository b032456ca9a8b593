/**
 * Instances of classes written in Python: made empty, then given their attributes (Lib/copyreg.py, `__reduce_ex__`;
 * protocols 0 and 1 by copyreg._reconstructor). Nothing of the class runs but its __setstate__, which was read.
 */
import { LIMITS } from '../../base/limits.ts';
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import type { InstanceFact } from './facts.ts';
import { isNumpyData } from './numpy-array.ts';
import type { Values } from './read.ts';
import {
  type BuildUse,
  type CallUse,
  type Check,
  type Fault,
  faultOf,
  faultOfCall,
  type ItemsUse,
  type Shape,
} from './shape.ts';
import { attributesFault, attributesOf, NATIVE_HOOKS, nestedFault } from './state.ts';

/** An instance without arguments, by NEWOBJ: nothing of the class but __new__ runs. */
export function emptyInstance(use: CallUse): Fault | InstanceFact {
  return use.args?.length === 0 && use.call.kind === 'new'
    ? { kind: 'instance', owner: use.owner }
    : faultOfCall(use, 'an empty instance, made by NEWOBJ');
}

/** The same, or a call without arguments: old classes of Python 2, and classes whose `__reduce__` says so. */
function calledInstance(use: CallUse): Fault | InstanceFact {
  return use.args?.length === 0 ? { kind: 'instance', owner: use.owner } : faultOfCall(use, 'no arguments');
}

/** Attributes as a dict; no pair, whose second part setattr would put through the properties of the class. */
export const buildAttributes =
  (own: readonly string[] = []): Check<BuildUse> =>
  ({ state, values }): Fault | null => {
    const attributes = attributesOf(state, values);
    const plain = attributes !== null && attributes.slots === NONE;
    return plain ? attributesFault(attributes, values, own) : faultOf(values, 'a dict of attributes', state);
  };

/** Attributes as a dict, or as the pair of a dict and slots. */
const buildSlots: Check<BuildUse> = ({ state, values }) => {
  const attributes = attributesOf(state, values);
  return attributes === null ? buildState({ state, values }) : attributesFault(attributes, values);
};

/** A dict of attributes, or what else the class's own __setstate__ takes apart. */
export function buildState({ state, values }: Pick<BuildUse, 'state' | 'values'>): Fault | null {
  const attributes = attributesOf(state, values);
  if (attributes !== null && attributes.slots === NONE) {
    return attributesFault(attributes, values);
  }
  const plain = isContainer(state) || values.isConstant(state) || values.isForeign(state);
  return plain ? nestedFault(state, values) : faultOf(values, 'a dict or a tuple', state);
}

export const anyItems: Check<ItemsUse> = () => null;

/** With attributes only. */
export const instance: Shape = { call: emptyInstance, build: buildAttributes() };

/** Of a class that is called without arguments. */
export const calledClass: Shape = {
  call: calledInstance,
  build: (use) =>
    attributesOf(use.state, use.values) === null
      ? faultOf(use.values, 'a dict of attributes', use.state)
      : buildSlots(use),
};

/** A node of a syntax tree: from 3.13 on called with None for each of its fields (Python/Python-ast.c, ast_type_reduce). */
export const node: Shape = {
  call: (use) =>
    use.args?.every((arg) => use.values.isPlain(arg))
      ? { kind: 'instance', owner: use.owner }
      : faultOfCall(use, 'nothing, or None for each field'),
  build: buildAttributes(),
};

/** Of a class whose __setstate__ takes a tuple or the like apart; it was read. */
export const stateInstance: Shape = { call: emptyInstance, build: buildState };

/** Of a class with __slots__ and no properties that set. */
export const slotsInstance: Shape = { call: emptyInstance, build: buildSlots };

/** No key by which native code asks an object for its memory: classes of this kind answer for their items as attributes. */
export const namedItems: Check<ItemsUse> = ({ method, items, values }) => {
  const keys = items.filter((_, index) => method !== 'setitem' || index % 2 === 0);
  const hook = keys.find((key) => NATIVE_HOOKS.has(values.text(key) ?? ''));
  if (items.length >= LIMITS.stateKeys) {
    return { expected: `fewer than ${LIMITS.stateKeys} items at once`, found: `${items.length}`, kind: 'unknown' };
  }
  return hook === undefined ? null : faultOf(values, 'items that no native code looks up', hook);
};

/** Of a class that is a dict, list or set as well: filled as those are. */
export const filledInstance: Shape = { call: emptyInstance, build: buildAttributes(), items: namedItems };

/**
 * An exception keeps whatever it is called with, but makes tuples of some of it: nothing that may never end; its
 * __setstate__ calls setattr (Objects/exceptions.c).
 */
export const exception: Shape = {
  call: (use) =>
    use.args === null || use.args.some((arg) => isEndless(arg, use.values))
      ? faultOfCall(use, 'the arguments of an exception')
      : { kind: 'instance', owner: use.owner },
  build({ state, values }) {
    const attributes = attributesOf(state, values);
    const asSlots = attributes && { dict: attributes.slots, slots: attributes.dict };
    return asSlots === null
      ? faultOf(values, 'a dict of attributes', state)
      : attributesFault(asSlots, values, ['__notes__']);
  },
};

function isEndless(value: Value, values: Values): boolean {
  const fact = values.fact(value);
  return fact?.kind === 'thing' && ['iterator', 'list iterator', 'range'].includes(fact.sort);
}

/** An exception whose __init__ writes a message of its arguments, with methods of theirs: they are constants. */
export const plainException: Shape = {
  ...exception,
  call: (use) =>
    use.args?.every((arg) => use.values.isPlain(arg))
      ? { kind: 'instance', owner: use.owner }
      : faultOfCall(use, 'constants for an exception'),
};

/** A tuple whose fields have names, made by NEWOBJ with their values, which it only keeps (Lib/collections/__init__.py). */
export const fields: Shape = {
  call: (use) =>
    use.call.kind === 'new' && use.args !== null
      ? { kind: 'instance', owner: use.owner, tuple: true }
      : faultOfCall(use, 'the values of its fields, by NEWOBJ'),
  build: buildAttributes(),
};

/** A tuple of the system: called with the values in order, and a dict of the others (Objects/structseq.c). */
export const structure: Shape = {
  call: (use) => {
    const [visible, others, ...more] = use.args ?? [];
    const plain = use.values.isPlain(visible) && (others === undefined || use.values.isPlain(others));
    return plain && more.length === 0
      ? { kind: 'instance', owner: use.owner, tuple: true }
      : faultOfCall(use, 'a tuple and a dict of constants');
  },
};

/** Made by NEWOBJ with the values of its fields: a text with methods, an address. */
export const tupleInstance: Shape = {
  call: (use) =>
    use.call.kind === 'new' && use.args?.every((arg) => use.values.isPlain(arg))
      ? { kind: 'instance', owner: use.owner, tuple: true }
      : faultOfCall(use, 'plain values for its fields'),
  build: buildAttributes(),
};

/**
 * UnicodeDecodeError and its kin: compiled code writes their message from places that it does not check before 3.14
 * (Objects/exceptions.c), so no state may set these.
 */
export const unicodeError: Shape = {
  ...exception,
  call: (use) => {
    const numbers = use.args?.filter((arg) => use.values.isNumber(arg)) ?? [];
    const placed = numbers.every((arg) => (use.values.int(arg) ?? -1) >= 0);
    const plain = use.args?.every((arg) => use.values.isPlain(arg));
    return placed && plain ? exception.call!(use) : faultOfCall(use, 'plain values, and places from 0');
  },
  build: (use) => {
    const keys = use.values.dict(use.state);
    const notes = keys?.every((key, index) => index % 2 === 1 || use.values.text(key) === '__notes__');
    return notes ? exception.build!(use) : faultOf(use.values, 'notes and no other attribute', use.state);
  },
};

/** IsotonicRegression: its __setstate__ interpolates these, so they are numbers (sklearn/isotonic.py, 0.22 to 1.9). */
export const isotonic: Shape = {
  call: emptyInstance,
  build: (use) => {
    const { state, values } = use;
    const noted = isContainer(state) ? (state.keys?.hooks ?? []) : [];
    const other = noted.find(({ key, value }) => INTERPOLATED.test(key) && !isNumpyData(value, values));
    return other === undefined ? buildAttributes()(use) : faultOf(values, `numbers under ${other.key}`, other.value);
  },
};

const INTERPOLATED = /^(X_thresholds_|y_thresholds_|_necessary_X_|_necessary_y_)$/;
