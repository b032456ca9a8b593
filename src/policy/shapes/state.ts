/**
 * The attributes that BUILD gives to an instance of a Python class, and which of them an unpickler or native code would
 * look up: a dunder or a hook must be plain data (contract.md, "dangerous use").
 *
 * Source: Lib/pickle.py, `load_build`: a dict goes into `__dict__`, the second part of a pair through setattr.
 */
import { LIMITS } from '../../base/limits.ts';
import { type Container, isContainer, NONE, type Value } from '../../pickle/values.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import type { Fault } from './shape.ts';

/** Read by native code from any object, whatever its class, so never data: they hand out memory or a class. */
export const NATIVE_HOOKS: ReadonlySet<string> = new Set(
  '__array__ __array_interface__ __array_struct__ __array_finalize__ __array_wrap__ __cuda_array_interface__ __dlpack__'.split(
    ' ',
  ),
);
/** Methods that the unpickler calls; contract.md, "dangerous use". */
const UNPICKLER_HOOKS: ReadonlySet<string> = new Set(
  'append extend add __setstate__ __reduce__ __reduce_ex__'.split(' '),
);
/** Compared with text of the library, so it must be text as well. */
const VERSION = '_sklearn_version';

const isHook = (key: string): boolean => key.startsWith('__') || UNPICKLER_HOOKS.has(key) || key === VERSION;

/** Attributes that typing gives to instances of `C[int]()`: a class or what stands for one. */
const HARMLESS = ['__orig_class__'];

/** What a state is: attributes for __dict__, attributes for setattr, or something that only a __setstate__ takes. */
export interface Attributes {
  readonly dict: Value;
  readonly slots: Value;
}

/** The two parts of a state as the unpickler takes them apart, or null where it is neither a dict nor a pair of them. */
export function attributesOf(state: Value, values: Values): Attributes | null {
  const isPart = (value: Value): boolean => value === NONE || (isContainer(value) && value.kind === 'dict');
  if (isPart(state)) {
    return { dict: state, slots: NONE };
  }
  const [dict, slots, ...more] = values.tuple(state) ?? [];
  const pair = dict !== undefined && slots !== undefined && more.length === 0 && isPart(dict) && isPart(slots);
  return pair ? { dict, slots } : null;
}

/** @param own keys that the class's own library writes */
export function attributesFault(
  { dict, slots }: Attributes,
  values: Values,
  own: readonly string[] = [],
): Fault | null {
  return partFault(dict, values, own, false) ?? partFault(slots, values, own, true);
}

function partFault(part: Value, values: Values, own: readonly string[], bySetattr: boolean): Fault | null {
  if (!isContainer(part)) {
    return null;
  }
  seal(part);
  const { keys } = part as Container;
  if (keys === undefined) {
    return null;
  }
  if (!keys.text) {
    return { expected: 'attributes named by constant text', found: values.write(part), kind: 'contradiction' };
  }
  for (const { key, value } of keys.hooks.filter(({ key }) => isHook(key))) {
    const known = own.includes(key) || (!bySetattr && HARMLESS.includes(key));
    const hook = NATIVE_HOOKS.has(key) || (bySetattr && key.startsWith('__')) || !values.isPlain(value);
    if (!known && hook) {
      const found = `the attribute ${key} = ${values.write(value)}`;
      return { expected: 'attributes that no unpickler and no native code looks up', found, kind: 'contradiction' };
    }
  }
  const seen = keys.hooks.length <= LIMITS.keptItems && keys.count <= Math.min(part.length, LIMITS.stateKeys);
  return seen ? null : { expected: `at most ${LIMITS.stateKeys} attributes`, found: `${keys.count}`, kind: 'unknown' };
}

/**
 * The dicts that lie in a state which only a __setstate__ takes apart: it may set their keys by setattr. An object in place
 * of a dict has keys that are not known.
 */
export function nestedFault(state: Value, values: Values, depth = 3): Fault | null {
  if (!isContainer(state)) {
    const expected = 'a state of dicts, tuples and lists of the stream';
    return isHidden(state, values) ? { expected, found: values.write(state), kind: 'contradiction' } : null;
  }
  if (state.kind === 'dict') {
    return attributesFault({ dict: NONE, slots: state }, values);
  }
  for (const item of depth > 0 && ['tuple', 'list'].includes(state.kind) ? state.items : []) {
    const fault = item === state ? null : nestedFault(item, values, depth - 1);
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}

/** Whether a call has made it a dict or a tuple whose contents nobody here knows. */
function isHidden(value: Value, values: Values): boolean {
  const fact = values.fact(value);
  return fact?.kind === 'instance' && (fact.tuple === true || /^(builtins|collections)$/.test(fact.owner.module));
}

/**
 * Attributes that a call has made, in place of a dict of the stream: OrderedDict(), dict(…). Where the unpickler puts them
 * into an object nobody knows their names.
 */
export function hiddenFault(state: Value, values: Values): Fault | null {
  const parts = values.tuple(state)?.length === 2 ? values.tuple(state)! : [state];
  const hidden = parts.find((part) => isHidden(part, values));
  return hidden === undefined
    ? null
    : { expected: 'attributes in a dict of the stream', found: values.write(hidden), kind: 'contradiction' };
}
