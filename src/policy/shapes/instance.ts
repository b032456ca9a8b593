/**
 * Instances of classes written in Python: made empty, then given their attributes (Lib/copyreg.py, `__reduce_ex__`;
 * protocols 0 and 1 by copyreg._reconstructor). Nothing of the class runs but its __setstate__, which was read.
 */
import type { InstanceFact } from './facts.ts';
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
import { attributesFault, attributesOf } from './state.ts';

/** An instance without arguments, by NEWOBJ: nothing of the class but __new__ runs. */
export function emptyInstance(use: CallUse): Fault | InstanceFact {
  return use.args?.length === 0 && use.call.kind === 'new'
    ? { kind: 'instance', owner: use.owner }
    : faultOfCall(use, 'an empty instance, made by NEWOBJ');
}

/** The same, or a call without arguments: old classes of Python 2, and classes whose `__reduce__` says so. */
export function calledInstance(use: CallUse): Fault | InstanceFact {
  return use.args?.length === 0 ? { kind: 'instance', owner: use.owner } : faultOfCall(use, 'no arguments');
}

/** Attributes, as a dict or as the pair of dict and slots. */
export const buildAttributes =
  (own: readonly string[] = []): Check<BuildUse> =>
  ({ state, values }): Fault | null => {
    const attributes = attributesOf(state, values);
    return attributes === null
      ? faultOf(values, 'a dict of attributes', state)
      : attributesFault(attributes, values, own);
  };

/** A dict of attributes, or whatever else the class's own __setstate__ takes apart, where that is data. */
export const buildAnything =
  (own: readonly string[] = []): Check<BuildUse> =>
  ({ state, values }): Fault | null => {
    const attributes = attributesOf(state, values);
    return attributes === null ? null : attributesFault(attributes, values, own);
  };

export const anyItems: Check<ItemsUse> = () => null;

/** With attributes only. */
export const instance: Shape = { call: emptyInstance, build: buildAttributes() };

/** Of a class that is called without arguments. */
export const calledClass: Shape = { call: calledInstance, build: buildAttributes() };

/** Of a class whose __setstate__ takes a tuple or the like apart; it was read. */
export const stateInstance: Shape = { call: emptyInstance, build: buildAnything() };

/** Of a class that is a dict, list or set as well: filled as those are. */
export const filledInstance: Shape = { call: emptyInstance, build: buildAttributes(), items: anyItems };

/** An exception keeps whatever it is called with; its __setstate__ calls setattr (Objects/exceptions.c). */
export const exception: Shape = {
  call: (use) =>
    use.args === null ? faultOfCall(use, 'the arguments of an exception') : { kind: 'instance', owner: use.owner },
  build({ state, values }) {
    const attributes = attributesOf(state, values);
    const asSlots = attributes && { dict: attributes.slots, slots: attributes.dict };
    return asSlots === null
      ? faultOf(values, 'a dict of attributes', state)
      : attributesFault(asSlots, values, ['__notes__']);
  },
};

/** Made by NEWOBJ with the values of its fields: a namedtuple, a text with methods. */
export const tupleInstance: Shape = {
  call: (use) =>
    use.call.kind === 'new' && use.args?.every((arg) => use.values.isPlain(arg))
      ? { kind: 'instance', owner: use.owner }
      : faultOfCall(use, 'plain values for its fields'),
  build: buildAttributes(),
};

/** UnicodeDecodeError and its kin: compiled code writes their message from places that it does not check before 3.12. */
export const unicodeError: Shape = {
  ...exception,
  call: (use) => {
    const numbers = use.args?.filter((arg) => use.values.isNumber(arg)) ?? [];
    const placed = numbers.every((arg) => (use.values.int(arg) ?? -1) >= 0);
    return placed ? exception.call!(use) : faultOfCall(use, 'places from 0');
  },
};
