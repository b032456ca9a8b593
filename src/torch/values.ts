/**
 * What the restricted unpickler's stack holds, as far as torch looks at it: Python's small values as themselves, and
 * objects by their type and what decides whether a later opcode takes them. Contents of big containers and tensors are
 * only counted. It knows nothing of opcodes or archives.
 */

import { LIMITS } from '../base/limits.ts';
import { STORAGE_DTYPES } from '../bytes/element-types.ts';
import type { ByteSource } from '../bytes/source.ts';

/** Integers are numbers, or bigints where a number is not exact; floats are `FLOAT`, for only their type is asked for. */
export type Value = number | bigint | string | boolean | null | Thing;

/** An object of Python. `type` is its class as `<class '…'>` prints it; `?` is not known. */
export class Thing {
  readonly type: string;
  /** Type name that makes it unhashable, null where it can be a key, undefined where that is not known. */
  unhashable: string | null | undefined;

  constructor(type: string, unhashable: string | null | undefined = null) {
    this.type = type;
    this.unhashable = unhashable;
  }
}

export const FLOAT = new Thing('float');
/** A string too long to keep: its text is never asked for in an honest file. */
export const LONG_TEXT = new Thing('str');

/** Bytes, one character each; null where they are not known. */
export class Bytes extends Thing {
  readonly text: string | null;

  constructor(text: string | null) {
    super('bytes');
    this.text = text;
  }
}

/** The result of something this tool does not follow. */
export const UNKNOWN = new Thing('?', undefined);

/** A tuple, or a `torch.Size`. `items` is null where the tuple is only known to be one. */
export class Tuple extends Thing {
  readonly items: readonly Value[] | null;
  /** Objects below it, itself included: what is nested too deep is let go, so that memory stays bounded. */
  readonly weight: number;

  constructor(items: readonly Value[] | null, type = 'tuple') {
    super(type, items === null ? undefined : firstUnhashable(items));
    const weight = (items ?? []).reduce<number>((sum, item) => sum + (item instanceof Tuple ? item.weight : 1), 1);
    this.items = weight > LIMITS.torchWeight ? null : items;
    this.weight = this.items === null ? 1 : weight;
  }
}

/** A list, by what can still be asked of it. */
export class List extends Thing {
  items: Value[] | null = [];
  /** Whether everything in it can be a key of a dict, as `set(list)` asks. */
  itemsUnhashable: string | null | undefined = null;

  constructor() {
    super('list', 'list');
  }
}

/** A dict, OrderedDict or Counter. `entries` is null where it has grown beyond what is kept. */
export class Dict extends Thing {
  entries: [Value, Value][] | null = [];

  constructor(type = 'dict') {
    super(type, type);
  }
}

/** A set. `items` is null where they are not known. */
export class PythonSet extends Thing {
  readonly items: readonly Value[] | null;

  constructor(items: readonly Value[] | null = []) {
    super('set', 'set');
    this.items = items;
  }
}

/** What GLOBAL pushed. `name` is `module.name` after the mapping. */
export class Global extends Thing {
  readonly name: string;
  /** Added by the user or by `import torch`, not on the default list. */
  readonly user: boolean;

  constructor(name: string, type: string, user: boolean) {
    super(type, user ? undefined : null);
    this.name = name;
    this.user = user;
  }
}

/** A typed storage. */
export class Storage extends Thing {
  /** `float32`. */
  readonly dtype: string;
  /** Bytes, and whether torch may make it larger (it may not where it stands for a record of an archive). */
  bytes: number;
  readonly resizable: boolean;
  /** Reads its content, where that is at hand. */
  readonly open: (() => ByteSource) | undefined;

  constructor(dtype: string, bytes: number, resizable: boolean, open?: () => ByteSource) {
    super('torch.storage.TypedStorage');
    this.open = open;
    this.dtype = dtype;
    this.bytes = bytes;
    this.resizable = resizable;
  }
}

export interface TensorFacts {
  dtype?: string | undefined;
  size?: readonly number[] | undefined;
  layout?: string;
  device?: 'cpu' | 'meta' | undefined;
  requiresGrad?: boolean | undefined;
  view?: StorageView | undefined;
}

/** Where the elements of a tensor lie in its storage. */
export interface StorageView {
  readonly storage: Storage;
  readonly offset: number;
  readonly stride: readonly number[];
}

/** A tensor; what is undefined is not known. */
export class Tensor extends Thing {
  readonly dtype: string | undefined;
  readonly size: readonly number[] | undefined;
  readonly layout: string;
  readonly device: 'cpu' | 'meta' | undefined;
  readonly requiresGrad: boolean | undefined;
  readonly view: StorageView | undefined;

  constructor(type: string, facts: TensorFacts = {}) {
    super(type);
    this.dtype = facts.dtype;
    this.size = facts.size;
    this.layout = facts.layout ?? 'torch.strided';
    this.device = facts.device;
    this.requiresGrad = facts.requiresGrad;
    this.view = facts.view;
  }
}

/** `torch.sparse_coo` and its kin, and other named constants. */
export class Constant extends Thing {
  readonly text: string;

  constructor(type: string, text: string) {
    super(type);
    this.text = text;
  }
}

/** The class of a value, as Python names it. */
export function typeOf(value: Value): string {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 'int';
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    default:
      return value === null ? 'NoneType' : value.type;
  }
}

/**
 * The type name of Python's own error messages: classes written in Python are named without their module there, those
 * written in C with it.
 */
export function tpName(value: Value): string {
  const type = typeOf(value);
  if (value instanceof Global && /Meta$|tensortype$/.test(type)) {
    return type;
  }
  const inPython =
    /^(torch\.(Tensor|nn\.parameter\.Parameter|storage\.TypedStorage|serialization\.StorageType)|collections\.Counter)$/;
  return inPython.test(type) ? type.slice(type.lastIndexOf('.') + 1) : type;
}

/** `<class 'int'>`. */
export const classOf = (value: Value): string => `<class '${typeOf(value)}'>`;

/** Why a value cannot be a key: the type name Python's message has; null where it can; undefined where not known. */
export function unhashable(value: Value): string | null | undefined {
  return value instanceof Thing ? value.unhashable : null;
}

function firstUnhashable(items: readonly Value[]): string | null | undefined {
  for (const item of items) {
    const why = unhashable(item);
    if (why !== null) {
      return why;
    }
  }
  return null;
}

export const isInt = (value: Value): value is number | bigint | boolean =>
  typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';

/** An integer as Python counts: True is 1. */
export const asNumber = (value: number | bigint | boolean): number => Number(value);

/** `bool(value)`, or undefined where that is not known. */
export function truth(value: Value): boolean | undefined {
  if (value === null || typeof value !== 'object') {
    return Boolean(value);
  }
  if (value instanceof Tuple || value instanceof List) {
    return value.items === null ? undefined : value.items.length > 0;
  }
  if (value instanceof Dict) {
    return value.entries === null ? true : value.entries.length > 0;
  }
  if (value instanceof PythonSet) {
    return value.items === null ? undefined : value.items.length > 0;
  }
  return value instanceof Global || value instanceof Constant || value === LONG_TEXT ? true : undefined;
}

/** `str(value)` of what torch prints in a message; an ellipsis where only the type is known. */
export function text(value: Value): string {
  if (typeof value === 'string') {
    return value;
  }
  return repr(value);
}

function repr(value: Value): string {
  if (value === null || typeof value === 'boolean') {
    return value === null ? 'None' : value ? 'True' : 'False';
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return String(value);
  }
  if (typeof value === 'string') {
    return value.includes("'") ? `"${value}"` : `'${value}'`;
  }
  if (value instanceof Global) {
    return reprGlobal(value);
  }
  if (value instanceof Constant) {
    return value.text;
  }
  return reprContainer(value);
}

function reprContainer(value: Thing): string {
  const items = value instanceof Tuple || value instanceof List ? value.items : null;
  if (items !== null && items.length <= 4) {
    const inner = items
      .map((item) => (item instanceof Thing && !(item instanceof Global) ? '…' : repr(item)))
      .join(', ');
    if (value instanceof List) {
      return `[${inner}]`;
    }
    const tuple = `(${inner}${items.length === 1 ? ',' : ''})`;
    return value.type === 'tuple' ? tuple : `torch.Size([${inner}])`;
  }
  if (value instanceof Dict && value.entries?.length === 0) {
    return value.type === 'dict' ? '{}' : `${value.type.slice(value.type.lastIndexOf('.') + 1)}()`;
  }
  return `<${value.type} object>`;
}

function reprGlobal(value: Global): string {
  const last = value.name.slice(value.name.lastIndexOf('.') + 1);
  switch (value.type) {
    case 'function':
      return `<function ${last}>`;
    case 'builtin_function_or_method':
      return `<built-in function ${last}>`;
    case 'torch.dtype':
    case 'torch.qscheme':
      return value.name;
    case 'torch.serialization.StorageType':
      return `StorageType(dtype=torch.${STORAGE_DTYPES[last]})`;
    default:
      return `<class '${value.name.replace(/^builtins\./, '')}'>`;
  }
}
