/**
 * What REDUCE, NEWOBJ and BUILD do under the rules of a release: whom they accept, and what the accepted functions
 * themselves refuse, as far as the bytes can tell. The functions that rebuild tensors are in rebuild.ts.
 *
 * Source: torch/_weights_only_unpickler.py (class Unpickler) of torch 1.13 to 2.15.
 */

import { refuse } from '../faults.ts';
import { BUILTINS } from '../functions/builtins.ts';
import { makeInstance } from '../functions/classes.ts';
import { iterate, updateFrom } from '../functions/iterate.ts';
import { REBUILDERS } from '../functions/rebuild.ts';
import { PARAMETER, setParameter, setTensor } from '../functions/tensors.ts';
import { buildKnown, callKnown } from '../functions/user-types.ts';
import {
  classOf,
  Dict,
  Global,
  PythonSet,
  Tensor,
  Thing,
  Tuple,
  text,
  tpName,
  truth,
  typeOf,
  UNKNOWN,
  type Value,
} from '../values.ts';
import type { LoadContext } from './load-context.ts';

/** REDUCE: `func(*args)`. */
export function reduce(func: Value, args: Value, context: LoadContext): Value {
  if (func === UNKNOWN) {
    context.doubt('REDUCE calls the result of a call this tool does not follow');
    return UNKNOWN;
  }
  if (!(func instanceof Global)) {
    refuse('UnpicklingError', `Trying to call reduce for unrecognized function ${text(func)}`);
  }
  return call(func, args, context);
}

const NOT_CALLABLE: ReadonlySet<string> = new Set(['torch.dtype', 'torch.serialization.StorageType', 'torch.qscheme']);

/** Calls a global with the items of `args`. */
export function call(func: Global, args: Value, context: LoadContext): Value {
  const items = spread(func, args, context);
  if (NOT_CALLABLE.has(func.type)) {
    refuse('TypeError', `'${tpName(func)}' object is not callable`);
  }
  if (items === null) {
    return UNKNOWN;
  }
  if (func.user) {
    return callKnown(func, items, context);
  }
  const known = REBUILDERS[func.name] ?? BUILTINS[func.name];
  return known === undefined ? makeInstance(func, items, false, context) : known(items, context);
}

/** `*args`: the items, or null, with a doubt, where they are not known. */
function spread(func: Global, args: Value, context: LoadContext): readonly Value[] | null {
  const items = iterate(args);
  if (items === undefined) {
    refuse('TypeError', `${callName(func)} argument after * must be an iterable, not ${tpName(args)}`);
  }
  if (items === null) {
    context.doubt(`the arguments of ${func.name} are not known`);
  }
  return items;
}

/** How CPython names a callable in such an error (Objects/object.c, _PyObject_FunctionStr). */
function callName(func: Global): string {
  if (NOT_CALLABLE.has(func.type)) {
    return text(func);
  }
  return `${func.name.replace(/^builtins\./, '')}()`;
}

/** NEWOBJ: `cls.__new__(cls, *args)`. */
export function construct(cls: Value, args: Value, context: LoadContext): Value {
  const { rules } = context.release;
  if (cls instanceof Global && cls.name === PARAMETER) {
    return call(cls, args, context);
  }
  const accepted = cls instanceof Global && (rules.newobj === 'allowed' || (rules.newobj === 'user' && cls.user));
  if (cls === UNKNOWN) {
    context.doubt('NEWOBJ on the result of a call this tool does not follow');
    return UNKNOWN;
  }
  if (!accepted) {
    const shown = text(cls);
    refuse(
      'UnpicklingError',
      rules.newobjMessage === 'instantiate'
        ? `Trying to instantiate unsupported class ${shown}`
        : 'Can only create new object for nn.Parameter or classes allowlisted via `add_safe_globals` ' +
            `but got ${shown}`,
    );
  }
  return newObject(cls, args, context);
}

function newObject(cls: Global, args: Value, context: LoadContext): Value {
  if (['function', 'builtin_function_or_method', ...NOT_CALLABLE].includes(cls.type)) {
    const type = tpName(cls);
    const owner = NOT_CALLABLE.has(cls.type) ? 'object' : type;
    refuse('TypeError', `${owner}.__new__(X): X is not a type object (${type})`);
  }
  const items = spread(cls, args, context);
  const ignores = ['collections.OrderedDict', 'collections.Counter', 'builtins.set', 'builtins.bytearray'].includes(
    cls.name,
  );
  if (items === null && !ignores) {
    return UNKNOWN;
  }
  if (cls.user) {
    return callKnown(cls, items ?? [], context);
  }
  return allocate(cls, items ?? [], context);
}

/** `__new__` alone, which for the containers takes any arguments and ignores them. */
function allocate(cls: Global, items: readonly Value[], context: LoadContext): Value {
  switch (cls.name) {
    case 'collections.OrderedDict':
    case 'collections.Counter':
      return new Dict(cls.name);
    case 'builtins.set':
      return new PythonSet();
    case 'builtins.bytearray':
      return new Thing('bytearray', 'bytearray');
    default:
      return BUILTINS[cls.name]?.(items, context) ?? makeInstance(cls, items, true, context);
  }
}

/** BUILD: gives `inst` its state. */
export function build(inst: Value, state: Value, context: LoadContext): void {
  const { rules } = context.release;
  if (inst === UNKNOWN) {
    context.doubt('BUILD on the result of a call this tool does not follow');
    return;
  }
  if (inst instanceof Tensor && inst.type === 'torch.Tensor') {
    setTensor(inst, state, context);
    return;
  }
  if (inst instanceof Tensor && inst.type === PARAMETER) {
    setParameter(inst, state, context);
    return;
  }
  if (inst instanceof Dict && inst.type === 'collections.OrderedDict') {
    updateFrom(state, 'dict', context);
    return;
  }
  if (inst instanceof Thing && buildKnown(inst, state, context)) {
    return;
  }
  if (rules.build === 'allowed' && isAllowedType(typeOf(inst), context)) {
    buildAllowed(inst as Thing, state, context);
    return;
  }
  const expected =
    rules.buildMessage === 'allowlisted'
      ? 'Can only build Tensor, Parameter, OrderedDict or types allowlisted via `add_safe_globals`, but got '
      : `Can only build Tensor, ${rules.buildMessage} objects, but got `;
  refuse('UnpicklingError', expected + classOf(inst));
}

function isAllowedType(type: string, context: LoadContext): boolean {
  const name = type.includes('.') ? type : `builtins.${type}`;
  return context.release.safeGlobals.has(name);
}

/** A type of the default list, none of which has a `__setstate__`: its `__dict__`, where it has one, then its slots. */
function buildAllowed(inst: Thing, state: Value, context: LoadContext): void {
  const pair = state instanceof Tuple && state.items?.length === 2 ? state.items : [state, null];
  const hasDict = inst instanceof Dict || inst.type.startsWith('torch.storage.') || inst.type === '?';
  if (truth(pair[0]) !== false) {
    if (!hasDict) {
      refuse('AttributeError', `'${tpName(inst)}' object has no attribute '__dict__'`);
    }
    updateFrom(pair[0], 'dict', context);
  }
  setSlots(inst, pair[1], hasDict, context);
}

function setSlots(inst: Thing, slots: Value, hasDict: boolean, context: LoadContext): void {
  if (truth(slots) === false) {
    return;
  }
  if (!(slots instanceof Dict)) {
    if (truth(slots) === undefined) {
      context.doubt('the slots of an object are not known');
      return;
    }
    refuse('AttributeError', `'${tpName(slots)}' object has no attribute 'items'`);
  }
  for (const [key] of slots.entries ?? []) {
    if (typeof key !== 'string') {
      refuse('TypeError', `attribute name must be string, not '${tpName(key)}'`);
    }
    if (!hasDict) {
      refuse('AttributeError', `'${tpName(inst)}' object has no attribute '${key}'`);
    }
  }
}
