/** Built-in types and functions, as Lib/pickle.py and the `__reduce__` of these types write them (CPython 2.7 to 3.13). */
import { type GlobalObject, isContainer, type Value } from '../../pickle/values.ts';
import { type Fact, FOREIGN, type InstanceFact, MEMBER, thing } from './facts.ts';
import { anyItems, buildAttributes } from './instance.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, type Check, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Only mentioned: as the class of a subclass, a dtype, the factory of a defaultdict. */
export const mention: Shape = {};

/** A call whose arguments pass `test`, and whose result no native code trusts. */
export function valueFrom(
  sort: string,
  expected: string,
  test: (args: readonly Value[], values: Values) => boolean,
): Shape {
  return {
    call: (use) => {
      const { args, call, values } = use;
      return args !== null && call.kind === 'call' && test(args, values) ? thing(sort) : faultOfCall(use, expected);
    },
  };
}

/** list, tuple, set, frozenset, dict: of nothing, or of a container of the stream. */
export const container: Shape = {
  call(use) {
    const { args, values } = use;
    const [items] = args ?? [];
    const right =
      args !== null && args.length <= 1 && (items === undefined || isContainer(items) || values.isForeign(items));
    return right
      ? ({ kind: 'instance', owner: use.owner } satisfies InstanceFact)
      : faultOfCall(use, 'one list of the items');
  },
  items: anyItems,
};

/** object(), by NEWOBJ */
export const object: Shape = {
  call: (use) => (use.args?.length === 0 ? thing('object') : faultOfCall(use, 'object()')),
};

/** bytes(), bytes(constant text, 'latin1'), bytearray(constant bytes), bytearray(constant text, 'latin-1'), bytearray(…) */
export const bytesLike: Shape = {
  call(use): Fault | Fact {
    const { args, values } = use;
    const [data, encoding] = args ?? [];
    const named = encoding === undefined || ['latin1', 'latin-1'].includes(values.text(encoding) ?? '');
    const text = encoding !== undefined && values.isText(data);
    const constant = encoding === undefined && (data === undefined || values.isBytes(data) || isNumbers(data, values));
    if (args === null || args.length > 2 || !named || !(text || constant)) {
      return faultOfCall(use, 'a constant');
    }
    const length = data === undefined ? { least: 0, most: 0 } : values.byteLength(data);
    const most = length?.most ?? (isContainer(data!) ? data.length : 0);
    return { kind: 'bytes', length: length?.least === most || length === null ? most : null, most };
  },
};

const isNumbers = (value: Value, values: Values): boolean =>
  isContainer(value) && ['list', 'tuple'].includes(value.kind) && values.isPlain(value);

export const complex = valueFrom(
  'number',
  'two numbers',
  (args, values) => args.length <= 2 && args.every((arg) => values.isNumber(arg)),
);
export const range = valueFrom(
  'range',
  'three integers',
  (args, values) => args.length <= 3 && args.every((arg) => values.int(arg) !== null || values.isNumber(arg)),
);
/** A slice of constants: numbers, None. */
export const slice = valueFrom(
  'slice',
  'three constants',
  (args, values) => args.length === 3 && args.every((arg) => values.isConstant(arg)),
);

/** The place in what an iterator goes through, or whether it is strict; the type checks both. */
const buildPlace: Check<BuildUse> = ({ state, values }) =>
  values.int(state) === null ? faultOf(values, 'a number', state) : null;

/** Iterators, made of containers, constants and what iter() gives; not of one another, without end and without bottom. */
export const iterator: Shape = {
  ...valueFrom('iterator', 'containers, constants or iterators', (args, values) =>
    args.every((arg) => values.isConstant(arg) || isIterable(arg, values) || isThing(arg, 'list iterator', values)),
  ),
  build: buildPlace,
};

/** iter(x) of what the stream made or a constant; with a second argument it would call the first. */
export const iter: Shape = {
  ...valueFrom(
    'list iterator',
    'one container',
    (args, values) => args.length === 1 && (values.isConstant(args[0]) || isIterable(args[0], values)),
  ),
  build: buildPlace,
};

/** _deque_iterator(deque, values to leave out) (Modules/_collectionsmodule.c, dequeiter_reduce) */
export const dequeIterator = valueFrom(
  'list iterator',
  'a deque and a number',
  (args, values) =>
    args.length === 2 &&
    (values.isForeign(args[0]) || isInstanceOf(args[0], /^deque$/, values)) &&
    values.int(args[1]) !== null,
);

function isIterable(value: Value, values: Values): boolean {
  const thingLike = ['range', 'array'].some((sort) => isThing(value, sort, values));
  return isContainer(value) || values.isForeign(value) || thingLike || isInstanceOf(value, /./, values);
}

/** An instance of a container of builtins or collections, whose iteration is compiled code or looks at it alone. */
function isInstanceOf(value: Value, name: RegExp, values: Values): boolean {
  const fact = values.fact(value);
  return fact?.kind === 'instance' && /^(builtins|collections)$/.test(fact.owner.module) && name.test(fact.owner.name);
}

/** chain(), given its iterators by BUILD. */
export const chain: Shape = {
  call: (use) => (use.args?.length === 0 ? thing('iterator') : faultOfCall(use, 'chain()')),
  build: ({ state, values }) => {
    const right = values.tuple(state)?.every((part) => isIterator(part, values) || values.isForeign(part));
    return right ? null : faultOf(values, 'iterators', state);
  },
};

const isIterator = (value: Value | undefined, values: Values): boolean =>
  ['iterator', 'list iterator'].some((sort) => isThing(value, sort, values));

function isThing(value: Value | undefined, sort: string, values: Values): boolean {
  const fact = values.fact(value);
  return fact?.kind === 'thing' && fact.sort === sort;
}

/** An enumeration, called with the value of a member: the result exists already. */
export const enumeration: Shape = {
  call: (use) =>
    use.args?.length === 1 && (use.values.isPlain(use.args[0]) || use.values.isForeign(use.args[0]))
      ? MEMBER
      : faultOfCall(use, 'the value of a member'),
};

/** A function that gives the one object of its kind, or one of a registry, by constants. */
export const singleton: Shape = {
  call: (use) =>
    use.args?.every((arg) => use.values.isPlain(arg) || use.values.isForeign(arg))
      ? MEMBER
      : faultOfCall(use, 'constants'),
};

/** Returns what it is given; torch writes it around lists and dicts of the stream. */
export const identity: Shape = {
  call: (use) => {
    const [items, type] = use.args ?? [];
    const known = items !== undefined && isContainer(items) && (type === undefined || use.values.isText(type));
    return use.args !== null && use.args.length <= 2 && known
      ? thing('list')
      : faultOfCall(use, 'a list or dict, and its type');
  },
};

const BASES: ReadonlySet<string> = new Set(
  'object dict list tuple set frozenset int float complex str bytes bytearray'.split(' '),
);

/**
 * copyreg._reconstructor(class, base, state): base.__new__(class, state), then base.__init__ where that is not object's
 * (Lib/copyreg.py). What comes of it is an instance of the class, with the shape of that.
 */
export const reconstructor: Shape = {
  call(use: CallUse) {
    const { args, values } = use;
    const [type, base, state] = args ?? [];
    const owner = values.global(type);
    const builtin = values.global(base);
    const known = builtin !== null && builtin.module === 'builtins' && BASES.has(builtin.name);
    const right = args?.length === 3 && (known || values.isForeign(base)) && isState(state, values);
    if (args?.length === 3 && owner !== null && isThing(state, 'bare time zone', values)) {
      return zoneOf(use, owner, builtin);
    }
    if (!right || (builtin?.name === 'object' && !values.isNone(state))) {
      return faultOfCall(use, '_reconstructor(a class, a built-in base, its value)');
    }
    if (owner === null) {
      return values.isForeign(type) ? FOREIGN : faultOfCall(use, '_reconstructor(a class, …)');
    }
    return ofClass(use, owner, known ? builtin.name : 'object');
  },
  build: buildAttributes(),
};

/** A time zone of a class that makes one by NEWOBJ, which calls `datetime.tzinfo.__new__` as well. */
function zoneOf(use: CallUse, owner: GlobalObject, base: GlobalObject | null): Fault | Fact {
  const shape = use.shapeOf(owner.module, owner.name);
  const right = base?.module === 'datetime' && base.name === 'tzinfo';
  if (!right) {
    return faultOfCall(use, '_reconstructor(a time zone, tzinfo, tzinfo())');
  }
  const empty: CallUse = { ...use, owner, args: [], call: { ...use.call, kind: 'new', kwargs: null } };
  return shape === undefined
    ? { kind: 'instance', owner }
    : (shape.call?.(empty) ?? faultOfCall(use, `${owner.module}.${owner.name} only mentioned`));
}

/** An instance of a class that its own shape lets be made empty, and filled where the base is a container. */
function ofClass(use: CallUse, owner: GlobalObject, base: string): Fault | Fact {
  const shape = use.shapeOf(owner.module, owner.name);
  const made: Fact = { kind: 'instance', owner, ...(base === 'tuple' && { tuple: true as const }) };
  if (shape === undefined) {
    // The class may be str itself, under another name.
    return base === 'str' ? FOREIGN : made;
  }
  if (base === 'str') {
    return faultOfCall(use, 'no text with another class');
  }
  if (base !== 'object') {
    const filled = shape.items !== undefined || ['int', 'float', 'tuple', 'bytes'].includes(base);
    return filled && shape.call !== undefined && shape.native === undefined
      ? made
      : faultOfCall(use, `an instance of ${owner.module}.${owner.name} as its library writes it`);
  }
  const empty: CallUse = { ...use, owner, args: [], call: { ...use.call, kind: 'new', kwargs: null } };
  return shape.call?.(empty) ?? faultOfCall(use, `${owner.module}.${owner.name} only mentioned`);
}

const isState = (state: Value, values: Values): boolean =>
  isContainer(state) || values.isConstant(state) || values.isForeign(state) || values.fact(state) !== null;
