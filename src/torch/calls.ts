/**
 * What REDUCE, NEWOBJ and BUILD do under the rules of a release: whom they accept, and what the accepted functions
 * themselves refuse, as far as the bytes can tell. The functions that rebuild tensors are in rebuild.ts.
 *
 * Source: torch/_weights_only_unpickler.py (class Unpickler) of torch 1.13 to 2.15.
 */
import { BUILTINS } from './builtins.ts';
import { refuse } from './faults.ts';
import { REBUILDERS } from './rebuild.ts';
import { legacyTensor } from './tensors.ts';
import type { LoadContext } from './unpickler.ts';
import { buildKnown, callKnown } from './user-types.ts';
import {
  BYTES,
  classOf,
  Dict,
  FLOAT,
  Global,
  List,
  LONG_TEXT,
  PythonSet,
  Tensor,
  Thing,
  Tuple,
  text,
  typeOf,
  UNKNOWN,
  type Value,
} from './values.ts';

/** A function that REDUCE may call: its result, or a refusal. */
export type Call = (args: readonly Value[], context: LoadContext) => Value;

const PARAMETER = 'torch.nn.parameter.Parameter';

/** REDUCE: `func(*args)`. */
export function reduce(func: Value, args: Value, context: LoadContext): Value {
  if (func === UNKNOWN) {
    context.doubt('REDUCE calls the result of a call this tool does not follow');
    return UNKNOWN;
  }
  if (!(func instanceof Global)) {
    const belongs = context.release.rules.pidTypes === 'inverted' ? '' : selfOf(func);
    refuse('UnpicklingError', `Trying to call reduce for unrecognized function ${text(func)}${belongs}`);
  }
  return call(func, args, context);
}

/** torch 2.9 and later say what a method belongs to; no value that can be here has one. */
const selfOf = (_func: Value): string => '';

/** Calls a global with the items of `args`. */
export function call(func: Global, args: Value, context: LoadContext): Value {
  if (['torch.dtype', 'torch.serialization.StorageType', 'torch.qscheme'].includes(func.type)) {
    spread(func, args, context);
    refuse('TypeError', `'${func.type.replace('torch.serialization.', '')}' object is not callable`);
  }
  const items = spread(func, args, context);
  if (items === null) {
    context.doubt(`the arguments of ${func.name} are the result of a call this tool does not follow`);
    return UNKNOWN;
  }
  if (func.user) {
    return callKnown(func, items, context);
  }
  const known = REBUILDERS[func.name] ?? BUILTINS[func.name];
  if (known !== undefined) {
    return known(items, context);
  }
  return legacyTensor(func, items, context);
}

/** `*args`: the items, or null where they are not known. */
function spread(func: Global, args: Value, context: LoadContext): readonly Value[] | null {
  if (args instanceof Tuple || args instanceof List) {
    return args.items;
  }
  if (args instanceof Dict) {
    return args.entries === null ? null : distinctKeys(args.entries);
  }
  if (typeof args === 'string') {
    return [...args];
  }
  if (args instanceof Tensor || args instanceof PythonSet || args === LONG_TEXT || args === BYTES || isOpaque(args)) {
    return null;
  }
  const name = callName(func, context);
  return refuse('TypeError', `${name} argument after * must be an iterable, not ${shortName(typeOf(args))}`);
}

const isOpaque = (value: Value): boolean => value instanceof Thing && value !== FLOAT && value.type === '?';

const distinctKeys = (entries: readonly [Value, Value][]): Value[] => [...new Set(entries.map(([key]) => key))];

const shortName = (type: string): string =>
  type.startsWith('collections.') ? type.slice('collections.'.length) : type;

/** How CPython names a callable in such an error (Objects/object.c, _PyObject_FunctionStr). */
function callName(func: Global, _context: LoadContext): string {
  if (['torch.dtype', 'torch.serialization.StorageType', 'torch.qscheme'].includes(func.type)) {
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
  switch (cls.type) {
    case 'function':
    case 'builtin_function_or_method':
      return refuse('TypeError', `${cls.type}.__new__(X): X is not a type object (${cls.type})`);
    case 'torch.dtype':
    case 'torch.qscheme':
    case 'torch.serialization.StorageType': {
      const type = cls.type === 'torch.serialization.StorageType' ? 'StorageType' : cls.type;
      return refuse('TypeError', `object.__new__(X): X is not a type object (${type})`);
    }
    default:
  }
  const items = spread(cls, args, context);
  if (items === null) {
    context.doubt(`the arguments of ${cls.name} are the result of a call this tool does not follow`);
    return UNKNOWN;
  }
  if (cls.user) {
    return callKnown(cls, items, context);
  }
  return allocate(cls, items, context);
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
      return (BUILTINS[cls.name] ?? ((given) => legacyTensor(cls, given, context)))(items, context);
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
    context.doubt('BUILD on a tensor');
    return;
  }
  if (inst instanceof Tensor && inst.type === PARAMETER) {
    context.doubt('BUILD on a parameter');
    return;
  }
  if (inst instanceof Dict && inst.type === 'collections.OrderedDict') {
    updateAttributes(state);
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

/** `inst.__dict__.update(state)`. */
function updateAttributes(state: Value): void {
  if (state instanceof Dict || state === UNKNOWN || state instanceof PythonSet) {
    return;
  }
  if (state instanceof Tuple || state instanceof List) {
    const [first] = state.items ?? [];
    if (first !== undefined && (first === null || typeof first !== 'object')) {
      refuse('TypeError', 'cannot convert dictionary update sequence element #0 to a sequence');
    }
    return;
  }
  if (state === '') {
    return;
  }
  if (typeof state === 'string') {
    refuse('ValueError', 'dictionary update sequence element #0 has length 1; 2 is required');
  }
  refuse('TypeError', `'${typeOf(state)}' object is not iterable`);
}

/** A type of the default list that has no `__setstate__`: its `__dict__`, where it has one. */
function buildAllowed(inst: Thing, state: Value, context: LoadContext): void {
  if (inst instanceof Dict) {
    updateAttributes(state);
    return;
  }
  const empty = state === null || (state instanceof Dict && state.entries?.length === 0);
  if (empty) {
    return;
  }
  context.doubt(`BUILD on ${inst.type}`);
}
