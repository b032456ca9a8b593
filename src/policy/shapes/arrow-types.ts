/**
 * Types of Arrow as pyarrow writes them: a type by its alias, or by the function that makes it; fields and schemas of such.
 *
 * Source: pyarrow/types.pxi, the `__reduce__` of each type and `_type_aliases` (12 to 26). Not here, since pandas makes
 * none of them and their arrays are laid out in other ways: unions, views, run ends; an extension type names a class.
 */
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import { type ArrowType, type Fact, FOREIGN } from './facts.ts';
import type { Values } from './read.ts';
import { type CallUse, type Fault, faultOfCall, type Shape } from './shape.ts';

/** Types that one type is made of, at any depth. Each array of it has as many parts, which are looked at. */
const MOST_PARTS = 1000;

const leaf = (layout: ArrowType['layout'], width: number, more: Partial<ArrowType> = {}): ArrowType => ({
  layout,
  width,
  text: false,
  signed: false,
  children: [],
  parts: 1,
  ...more,
});

/** Aliases by what their arrays are: bytes of one element, or of one offset. */
const ALIASES: readonly (readonly [string, ArrowType])[] = [
  ['null', leaf('null', 0)],
  ['bool', leaf('bits', 0)],
  ['int8', leaf('fixed', 1, { signed: true })],
  ['int16', leaf('fixed', 2, { signed: true })],
  ['int32', leaf('fixed', 4, { signed: true })],
  ['int64', leaf('fixed', 8, { signed: true })],
  ['uint8', leaf('fixed', 1)],
  ['uint16 halffloat', leaf('fixed', 2)],
  ['uint32 float date32[day] time32[s] time32[ms]', leaf('fixed', 4)],
  ['uint64 double date64[ms] time64[us] time64[ns]', leaf('fixed', 8)],
  ['timestamp[s] timestamp[ms] timestamp[us] timestamp[ns]', leaf('fixed', 8)],
  ['duration[s] duration[ms] duration[us] duration[ns]', leaf('fixed', 8)],
  ['month_day_nano_interval', leaf('fixed', 16)],
  ['string', leaf('binary', 4, { text: true })],
  ['large_string', leaf('binary', 8, { text: true })],
  ['binary', leaf('binary', 4)],
  ['large_binary', leaf('binary', 8)],
];

let byAlias: Map<string, ArrowType> | undefined;

function typeOfAlias(alias: string): ArrowType | undefined {
  byAlias ??= new Map(ALIASES.flatMap(([names, type]) => names.split(' ').map((name) => [name, type] as const)));
  return byAlias.get(alias);
}

const UNITS: ReadonlySet<string> = new Set(['s', 'ms', 'us', 'ns']);
/** What may be an index of a dictionary: whole numbers (cpp/src/arrow/type.cc, DictionaryType). */
const isIndex = ({ layout, width }: ArrowType): boolean => layout === 'fixed' && width <= 8;

/** Whether arrays of both are laid out alike; the names of their fields say nothing about that. */
export function isSameType(one: ArrowType, other: ArrowType): boolean {
  return (
    one === other ||
    (one.layout === other.layout &&
      one.width === other.width &&
      one.text === other.text &&
      one.signed === other.signed &&
      one.children.length === other.children.length &&
      one.children.every((child, at) => isSameType(child, other.children[at])))
  );
}

/** A type of others; undefined where it is made of too many. */
function nested(
  layout: ArrowType['layout'],
  width: number,
  children: readonly (ArrowType | undefined)[],
): ArrowType | undefined {
  const known = children.filter((child) => child !== undefined);
  const parts = known.reduce((sum, child) => sum + child.parts, 1);
  return known.length === children.length && parts <= MOST_PARTS
    ? leaf(layout, width, { children: known, parts })
    : undefined;
}

/** The type itself, or that of a field. */
function typeOf(value: Value | undefined, values: Values): ArrowType | undefined {
  const fact = values.fact(value);
  return fact?.kind === 'arrow type' || fact?.kind === 'arrow field' ? fact.type : undefined;
}

function listOf(width: number, args: readonly Value[], values: Values): ArrowType | undefined {
  const child = typeOf(args[0], values);
  if (args.length === 1) {
    return nested('list', width, [child]);
  }
  const size = values.int(args[1]) ?? -1;
  return args.length === 2 && width === 4 && size >= 0 ? nested('fixed list', size, [child]) : undefined;
}

function fieldsOf(value: Value | undefined, values: Values): readonly (ArrowType | undefined)[] | undefined {
  return values.sequence(value)?.map((item) => {
    const fact = values.fact(item);
    return fact?.kind === 'arrow field' ? fact.type : undefined;
  });
}

const isUnit = (value: Value | undefined, values: Values): boolean => UNITS.has(values.text(value) ?? '');

/** Digits and the place of the point, which may lie outside of them by as many. */
function isDecimal([digits, point]: readonly Value[], most: number, values: Values): boolean {
  const count = values.int(digits) ?? 0;
  return count > 0 && count <= most && Math.abs(values.int(point) ?? Number.NaN) <= most;
}

/** By the name of the function: what it makes of its arguments; undefined where it never gets such ones. */
const MAKERS: Readonly<Record<string, (args: readonly Value[], values: Values) => ArrowType | undefined>> = {
  timestamp: ([unit, zone = NONE, ...more], values) =>
    isUnit(unit, values) && (zone === NONE || values.isText(zone)) && more.length === 0 ? leaf('fixed', 8) : undefined,
  decimal128: (args, values) => (args.length === 2 && isDecimal(args, 38, values) ? leaf('fixed', 16) : undefined),
  decimal256: (args, values) => (args.length === 2 && isDecimal(args, 76, values) ? leaf('fixed', 32) : undefined),
  binary: ([width, ...more], values) => {
    const bytes = values.int(width) ?? -1;
    return bytes >= 0 && more.length === 0 ? leaf('fixed', bytes) : undefined;
  },
  list_: (args, values) => listOf(4, args, values),
  large_list: (args, values) => listOf(8, args, values),
  struct: ([fields, ...more], values) => {
    const children = more.length === 0 ? fieldsOf(fields, values) : undefined;
    return children && nested('struct', 0, children);
  },
  /** A list of structs of key and value. */
  map_: ([key, item, ...more], values) => {
    const entry = more.length === 0 ? nested('struct', 0, [typeOf(key, values), typeOf(item, values)]) : undefined;
    return nested('list', 4, [entry]);
  },
  dictionary: ([index, value, ordered, ...more], values) => {
    const places = typeOf(index, values);
    const right = places !== undefined && isIndex(places) && values.bool(ordered) !== null && more.length === 0;
    return right ? nested('dictionary', places.width, [places, typeOf(value, values)]) : undefined;
  },
};

/** A fault of a call; not known where a list in it was cut. */
function arrowFault(use: CallUse, expected: string): Fault {
  const cut = use.args?.some((arg) => isContainer(arg) && arg.cut);
  return { ...faultOfCall(use, expected), ...(cut ? { kind: 'unknown' } : {}) };
}

/** Whether something of another name is among the arguments, whose verdict covers what is made of them. */
function holdsForeign(args: readonly Value[], values: Values, depth = 2): boolean {
  return args.some(
    (arg) => values.isForeign(arg) || (depth > 0 && isContainer(arg) && holdsForeign(arg.items, values, depth - 1)),
  );
}

/** type_for_alias('large_string') */
export const arrowAlias: Shape = {
  call(use): Fault | Fact {
    const type = use.args?.length === 1 ? typeOfAlias(use.values.text(use.args[0]) ?? '') : undefined;
    return type === undefined ? faultOfCall(use, 'the name of a type') : { kind: 'arrow type', shared: true, type };
  },
};

/** timestamp('ns', 'UTC'), list_(a field), … */
export const arrowType: Shape = {
  call(use): Fault | Fact {
    const { args, owner, values } = use;
    if (holdsForeign(args ?? [], values)) {
      return FOREIGN;
    }
    const type = args === null ? undefined : MAKERS[owner.name]?.(args, values);
    return type === undefined
      ? arrowFault(use, `what ${owner.name} makes a type of`)
      : { kind: 'arrow type', shared: true, type };
  },
};

/**
 * Constants, none of which names an extension type: whoever reads a schema with one back hands its metadata to the class,
 * and pyarrow before 14.0.1 unpickled it (`arrow.py_extension_type`).
 */
function isMetadata(value: Value | undefined, values: Values): boolean {
  const items = values.dict(value);
  const key = (at: number): string => values.word(items![at]) ?? wordOf(items![at], values);
  return (
    values.isNone(value) ||
    (items !== null && values.isPlain(value) && items.every((_, at) => at % 2 === 1 || !/^ARROW:/i.test(key(at))))
  );
}

/** Bytes that protocols below 3 write as text. */
function wordOf(value: Value, values: Values): string {
  const content = values.content(value);
  return content === null ? 'ARROW:' : Buffer.from(content.read(0, 64)).toString('latin1');
}

/** field('name', type, nullable, metadata) */
export const arrowField: Shape = {
  call(use): Fault | Fact {
    const { args, values } = use;
    const [name, type, nullable, metadata] = args ?? [];
    const fact = values.fact(type);
    const right = args?.length === 4 && values.isText(name) && values.bool(nullable) !== null;
    if (!right || !isMetadata(metadata, values) || !(fact?.kind === 'arrow type' || values.isForeign(type))) {
      return faultOfCall(use, 'a name, a type, whether there may be nulls, and metadata');
    }
    return fact?.kind === 'arrow type' ? { kind: 'arrow field', shared: true, type: fact.type } : FOREIGN;
  },
};

/** schema([fields], metadata) */
export const arrowSchema: Shape = {
  call(use): Fault | Fact {
    const { args, values } = use;
    if (args?.length !== 2 || !isMetadata(args[1], values)) {
      return arrowFault(use, 'a list of fields, and metadata');
    }
    if (holdsForeign([args[0]], values)) {
      return FOREIGN;
    }
    const right = fieldsOf(args[0], values)?.every((type) => type !== undefined);
    return right ? { kind: 'thing', sort: 'arrow schema' } : arrowFault(use, 'a list of fields, and metadata');
  },
};
