/**
 * What a numpy dtype is made of: the elements of a sub-array, or fields at places inside of a record, and the flags that
 * follow from them.
 *
 * Source: numpy/core/src/multiarray/descriptor.c and ndarraytypes.h (1.8 to 2.4).
 */
import type { Value } from '../../pickle/values.ts';
import type { DtypeFact } from './facts.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { contradiction, type Fault, faultOf } from './shape.ts';

/** numpy/core/include/numpy/ndarraytypes.h: NPY_OBJECT_DTYPE_FLAGS, NPY_FROM_FIELDS, NPY_NEEDS_INIT, NPY_NEEDS_PYAPI, NPY_ALIGNED_STRUCT. */
const FLAGS = { object: 63, fromFields: 27, needsInit: 8, struct: 16, aligned: 128 } as const;

/** Of a sub-array of elements that another library defines. */
const ANY_FLAGS: readonly number[] = Array.from({ length: 256 }, (_, flags) => flags);
/** Of a dtype made of a scalar type: the state has the size. */
export const UNKNOWN = -1;

/** The parts of a state. */
export interface State {
  readonly order: Value;
  readonly subarray: Value;
  readonly names: Value;
  readonly fields: Value;
  readonly size: number | null;
  readonly alignment: number | null;
  /** Undefined where the version has none; null where they are no number. */
  readonly flags: number | null | undefined;
  readonly metadata: Value | undefined;
}

/** What a dtype is made of: nothing more, elements of a sub-array, or fields. */
export type Layout = 'plain' | 'subarray' | 'fields';

export function dtypeOf(code: string, size: number, more: Partial<DtypeFact> = {}): DtypeFact {
  const objects = code === 'O';
  return {
    kind: 'dtype',
    shared: true,
    subarray: false,
    flags: [],
    code,
    size,
    objects,
    maskBytes: 1,
    zeroed: code === 'U',
    foreign: false,
    built: false,
    ...more,
  };
}

/** The dtype that a value is, built or in no need of it; null for anything else. */
function dtypeFact(value: Value | undefined, values: Values): DtypeFact | null {
  const fact = values.fact(value);
  if (fact?.kind === 'dtype') {
    return fact;
  }
  return values.isForeign(value) ? dtypeOf('V', UNKNOWN, { foreign: true, built: true }) : null;
}

/** The dtype of a part of a record: never StringDType, which numpy refuses there. */
function elementFact(value: Value | undefined, values: Values): DtypeFact | null {
  const dtype = dtypeFact(value, values);
  return dtype?.code === 'T' ? null : dtype;
}

/** The dtype of an array or a scalar: any but that of a sub-array, whose shape numpy takes into the array's own. */
export function arrayDtype(value: Value | undefined, values: Values): DtypeFact | null {
  const dtype = dtypeFact(value, values);
  return dtype?.subarray === true ? null : dtype;
}

/** The flags numpy computes; bit 8 is there since 1.9 where there is Unicode text, bit 128 says that a struct is aligned. */
export function flagsOf(dtype: DtypeFact, layout: Layout): readonly number[] {
  const { object, fromFields, needsInit, struct, aligned } = FLAGS;
  if (layout === 'subarray') {
    return dtype.flags;
  }
  if (layout === 'plain') {
    return dtype.objects ? [object] : dtype.zeroed ? [0, needsInit] : [0];
  }
  const fields = dtype.objects ? [fromFields] : dtype.zeroed ? [struct, struct + needsInit] : [struct];
  return [...fields, ...fields.map((flags) => flags + aligned)];
}

export function takeSubarray(dtype: DtypeFact, { subarray, size }: State, values: Values): Fault | null {
  const [inner, shape] = values.tuple(subarray) ?? [];
  const base = elementFact(inner, values);
  const lengths = values.ints(shape) ?? (values.int(shape) === null ? null : [values.int(shape)!]);
  if (base === null || lengths === null || lengths.some((length) => length < 0)) {
    return faultOf(values, 'a sub-array (dtype, shape of lengths from 0)', subarray);
  }
  const count = lengths.reduce((product, length) => product * length, 1);
  if (!base.foreign && size !== base.size * count) {
    return contradiction(`a sub-array of ${count} elements of ${base.size} bytes`, `a size of ${size ?? '?'} bytes`);
  }
  seal(inner);
  dtype.subarray = true;
  dtype.flags = base.foreign ? ANY_FLAGS : base.flags.length > 0 ? base.flags : flagsOf(base, 'plain');
  dtype.objects = base.objects;
  dtype.zeroed = base.zeroed;
  dtype.maskBytes = base.maskBytes * count;
  return null;
}

interface Field {
  readonly dtype: DtypeFact;
  readonly start: number;
  readonly end: number;
}

/** Each name is a key of the fields; a title is one more key with the same value. */
export function takeFields(dtype: DtypeFact, parts: State, values: Values): Fault | null {
  const names = values.tuple(parts.names)?.map((name) => values.text(name));
  const entries = values.dict(parts.fields);
  if (names === undefined || names.includes(null) || new Set(names).size !== names.length) {
    return faultOf(values, 'distinct names of fields', parts.names);
  }
  if (entries === null) {
    return faultOf(values, 'the fields {name: (dtype, offset)} of a numpy dtype', parts.fields);
  }
  const found = new Map<string, Field>();
  for (let at = 0; at < entries.length; at += 2) {
    const key = values.text(entries[at]);
    const field = fieldOf(entries[at + 1], values);
    if (key === null || field === null || field.start < 0 || field.end > (parts.size ?? -1)) {
      return faultOf(values, `a field (dtype, offset[, title]) inside ${parts.size ?? '?'} bytes`, entries[at + 1]);
    }
    if (names.includes(key)) {
      found.set(key, field);
    } else if (values.text(values.tuple(entries[at + 1])?.[2]) !== key) {
      return faultOf(values, 'a field that names has, or the title of one', entries[at]);
    }
  }
  if (found.size !== names.length) {
    return faultOf(values, `fields for the ${names.length} names`, parts.fields);
  }
  return takeAll(dtype, [...found.values()]);
}

function takeAll(dtype: DtypeFact, fields: readonly Field[]): Fault | null {
  const overlap = fields.find(
    (field) =>
      field.dtype.objects &&
      fields.some((other) => other !== field && other.start < field.end && field.start < other.end),
  );
  if (overlap !== undefined) {
    return contradiction('fields of objects that overlap no other', `one at byte ${overlap.start} that does`);
  }
  dtype.objects = fields.some((field) => field.dtype.objects);
  dtype.zeroed = fields.some((field) => field.dtype.zeroed);
  dtype.maskBytes = fields.reduce((sum, field) => sum + field.dtype.maskBytes, 0);
  return null;
}

function fieldOf(value: Value, values: Values): Field | null {
  const [inner, offset, ...title] = values.tuple(value) ?? [];
  const dtype = elementFact(inner, values);
  const start = values.int(offset);
  if (dtype === null || start === null || title.length > 1) {
    return null;
  }
  seal(inner);
  return { dtype, start, end: start + dtype.size };
}
