/**
 * `numpy.dtype(code, False, True)` and the state it is built with. numpy takes sizes, offsets and flags from the state
 * without computing them again: a dtype that denies its references lets bytes be taken for pointers.
 *
 * Source: numpy/core/src/multiarray/descriptor.c, `arraydescr_reduce` and `arraydescr_setstate` (1.8 to 2.4);
 * `_convert_to_stringdtype_kwargs` in numpy/_core/_internal.py (2.0 to 2.4).
 */
import type { Value } from '../../pickle/values.ts';
import { type DtypeFact, MEMBER } from './facts.ts';
import { seal, type Values } from './read.ts';
import { type BuildUse, type CallUse, contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

const CODE = /^([biufcmMSUVO])(\d{1,10})$/;
/** Sizes of the kinds that have fixed ones, in bytes; 4 is a pointer, 12 and 24 are long doubles of 32-bit machines. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8, 12, 16],
  c: [8, 16, 24, 32],
  m: [8],
  M: [8],
  O: [8, 4],
};
/** Of a sub-array of elements that another library defines. */
const ANY_FLAGS: readonly number[] = Array.from({ length: 256 }, (_, flags) => flags);
/** Of a dtype made of a scalar type: the state has the size. */
const UNKNOWN = -1;
const MOST_BYTES = 2 ** 31 - 1;
const ALIGNMENTS: readonly number[] = [1, 2, 4, 8, 16];
/** numpy/core/include/numpy/ndarraytypes.h: NPY_OBJECT_DTYPE_FLAGS, NPY_FROM_FIELDS, NPY_NEEDS_INIT, NPY_NEEDS_PYAPI, NPY_ALIGNED_STRUCT. */
const FLAGS = { object: 63, fromFields: 27, needsInit: 8, struct: 16, aligned: 128 } as const;

const EXPECTED_CALL = "numpy.dtype('f8', False, True), or a scalar type for the code";

function callDtype(use: CallUse): Fault | DtypeFact {
  const { args, call, values } = use;
  const [type, align, copy] = args ?? [];
  if (args?.length !== 3 || call.kind !== 'call' || values.bool(align) !== false || values.bool(copy) !== true) {
    return faultOfCall(use, EXPECTED_CALL);
  }
  if (typeof type === 'object' && type.kind === 'global') {
    return ofScalarType(use, type);
  }
  const code = values.text(type);
  const match = code === null ? null : CODE.exec(code);
  const size = match === null ? null : Number(match[2]) * (match[1] === 'U' ? 4 : 1);
  if (match === null || size === null || size > MOST_BYTES || SIZES[match[1]]?.includes(size) === false) {
    return values.isForeign(type) ? dtypeOf('V', UNKNOWN, { foreign: true }) : faultOfCall(use, EXPECTED_CALL);
  }
  return dtypeOf(match[1], size);
}

/** Of records the code is their class; numpy's own scalar types are never written so, and those of others are not known. */
function ofScalarType(use: CallUse, type: { module: string; name: string }): Fault | DtypeFact {
  const record = type.name === 'record' && /^numpy(\.|$)/.test(type.module);
  if (record || (type.name === 'void' && type.module === 'numpy')) {
    return dtypeOf('V', UNKNOWN);
  }
  return use.values.isForeign(use.args![0])
    ? dtypeOf('V', UNKNOWN, { foreign: true })
    : faultOfCall(use, EXPECTED_CALL);
}

function dtypeOf(code: string, size: number, more: Partial<DtypeFact> = {}): DtypeFact {
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

/** The parts of a state, of version 3 or 4 (1 and 2 are those of numpy before 1.2, which no registry has). */
interface State {
  readonly order: Value;
  readonly subarray: Value;
  readonly names: Value;
  readonly fields: Value;
  readonly size: number | null;
  readonly alignment: number | null;
  readonly flags: number | null;
  readonly metadata: Value | undefined;
}

function partsOf(state: Value, values: Values): State | null {
  const items = values.tuple(state);
  const version = values.int(items?.[0]);
  if (items === null || (version === 3 && items.length !== 8) || (version === 4 && items.length !== 9)) {
    return null;
  }
  if (version !== 3 && version !== 4) {
    return null;
  }
  const [, order, subarray, names, fields, size, alignment, flags, metadata] = items;
  const [sizeNumber, alignmentNumber, flagsNumber] = [size, alignment, flags].map((item) => values.int(item));
  return { order, subarray, names, fields, size: sizeNumber, alignment: alignmentNumber, flags: flagsNumber, metadata };
}

function buildDtype({ target, state, values }: BuildUse): Fault | null {
  const dtype = target.fact as DtypeFact;
  if (dtype.kind !== 'dtype' || dtype.built) {
    return contradiction('a numpy dtype that is built once', values.write(state));
  }
  dtype.built = true;
  const parts = partsOf(state, values);
  if (parts === null) {
    return faultOf(
      values,
      'the state (3, byte order, sub-array, names, fields, size, alignment, flags) of a numpy dtype',
      state,
    );
  }
  if (dtype.foreign) {
    return null;
  }
  const [fault, layout] = layoutOf(dtype, parts, values);
  return fault ?? orderFault(dtype, layout, parts, values) ?? numbersFault(dtype, layout, parts, state, values);
}

/** What a dtype is made of: nothing more, elements of a sub-array, or fields. */
type Layout = 'plain' | 'subarray' | 'fields';

/** Takes the sub-array or the fields into the dtype. */
function layoutOf(dtype: DtypeFact, parts: State, values: Values): [Fault | null, Layout] {
  const { subarray, names, fields } = parts;
  if (!values.isNone(subarray)) {
    const alone = values.isNone(names) && values.isNone(fields) && dtype.code === 'V';
    const expected = 'the sub-array (dtype, shape) of a void dtype without fields';
    return [alone ? takeSubarray(dtype, parts, values) : faultOf(values, expected, subarray), 'subarray'];
  }
  if (values.isNone(names) && values.isNone(fields)) {
    return [null, 'plain'];
  }
  if (dtype.code !== 'V') {
    return [faultOf(values, 'a void dtype where there are fields', fields), 'fields'];
  }
  return [takeFields(dtype, parts, values), 'fields'];
}

function takeSubarray(dtype: DtypeFact, { subarray, size }: State, values: Values): Fault | null {
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
function takeFields(dtype: DtypeFact, parts: State, values: Values): Fault | null {
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

function orderFault(dtype: DtypeFact, layout: Layout, { order }: State, values: Values): Fault | null {
  const none = layout !== 'plain' || 'bSVO'.includes(dtype.code) || dtype.size === 1;
  const expected = none ? '|' : '< or >';
  const found = values.text(order);
  const right = none ? found === '|' : found === '<' || found === '>';
  return right ? null : faultOf(values, `byte order ${expected}`, order);
}

function numbersFault(dtype: DtypeFact, layout: Layout, parts: State, state: Value, values: Values): Fault | null {
  const { size, alignment, flags } = parts;
  const extended = 'SUV'.includes(dtype.code);
  const sized = extended ? sizeOf(dtype, size) : size === -1;
  const aligned = extended ? ALIGNMENTS.includes(alignment ?? 0) : alignment === -1;
  if (!sized || !aligned) {
    return contradiction(
      extended ? `the size ${dtype.size === UNKNOWN ? '' : dtype.size} and an alignment` : 'size and alignment -1',
      `size ${size ?? '?'} and alignment ${alignment ?? '?'}`,
    );
  }
  const expected = flagsOf(dtype, layout);
  dtype.flags = expected;
  if (flags === null || !expected.includes(flags < 0 ? flags + 256 : flags)) {
    return contradiction(
      `flags ${expected.join(' or ')}, as numpy computes them for these elements`,
      `${flags ?? '?'}`,
    );
  }
  return metadataFault(dtype, parts.metadata, values, state);
}

/** A record's own class stands for the code of a void dtype, and its size is that of the state. */
function sizeOf(dtype: DtypeFact, size: number | null): boolean {
  if (size === null || size < 0 || size > MOST_BYTES) {
    return false;
  }
  if (dtype.size === UNKNOWN) {
    dtype.size = size;
  }
  return size === dtype.size;
}

/** The flags numpy computes; bit 8 is there since 1.9 where there is Unicode text, bit 128 says that a struct is aligned. */
function flagsOf(dtype: DtypeFact, layout: Layout): readonly number[] {
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

/** A dict with text keys (h5py: `{'vlen': str}`), or for dates that and (unit, count, 1, 1). */
function metadataFault(dtype: DtypeFact, metadata: Value | undefined, values: Values, state: Value): Fault | null {
  const isDate = dtype.code === 'M' || dtype.code === 'm';
  if (isDate !== (values.tuple(metadata) !== null)) {
    return faultOf(values, isDate ? 'the unit of a date' : 'metadata of elements that are no dates', metadata ?? state);
  }
  if (metadata === undefined) {
    return null;
  }
  const pair = values.tuple(metadata);
  const dict = pair === null ? metadata : pair[0];
  const unit = pair === null ? null : values.tuple(pair[1]);
  const dated = pair === null || (pair.length === 2 && unit?.length === 4 && isUnit(unit, values));
  const container = values.container(dict, ['dict']);
  const named = values.isNone(dict) || (container?.keys?.text ?? container !== null);
  return dated && named
    ? null
    : faultOf(values, 'metadata as numpy writes it', values.isUnknown(metadata) ? metadata : state);
}

/** (unit, count, 1, 1): numpy multiplies and divides by these numbers without a check (datetime.c). */
function isUnit([unit, count, ...ones]: readonly Value[], values: Values): boolean {
  const length = values.byteLength(unit)?.most ?? 0;
  const number = values.int(count) ?? 0;
  const single = ones.length === 2 && ones.every((one) => values.int(one) === 1);
  return length > 0 && length < 10 && number > 0 && number <= MOST_BYTES && single;
}

/** The dtype of a part of a record: never StringDType, which numpy refuses there. */
function elementFact(value: Value | undefined, values: Values): DtypeFact | null {
  const dtype = dtypeFact(value, values);
  return dtype?.code === 'T' ? null : dtype;
}

/** The dtype that a value is, built or in no need of it; null for anything else. */
export function dtypeFact(value: Value | undefined, values: Values): DtypeFact | null {
  const fact = values.fact(value);
  if (fact?.kind === 'dtype') {
    return fact;
  }
  return values.isForeign(value) ? dtypeOf('V', UNKNOWN, { foreign: true, built: true }) : null;
}

export const numpyDtype: Shape = { native: true, call: callDtype, build: buildDtype };

/** StringDType(coerce, na_object): its elements are written as text. */
export const numpyStringDtype: Shape = {
  native: true,
  call(use) {
    const { args, values } = use;
    const [coerce, missing] = args ?? [];
    const simple = missing === undefined || values.isConstant(missing) || values.global(missing) !== null;
    const right = args !== null && args.length >= 1 && args.length <= 2 && values.bool(coerce) !== null;
    if (!right || !(simple || values.fact(missing) !== null)) {
      return faultOfCall(use, '_convert_to_stringdtype_kwargs(coerce[, na_object])');
    }
    return dtypeOf('T', 16, { built: true });
  },
};

/** The class of a dtype, made of the scalar type that it is for (numpy/_core/__init__.py, _DType_reconstruct). */
export const numpyDtypeClass: Shape = {
  call(use) {
    const [type] = use.args ?? [];
    const right = use.args?.length === 1 && (use.values.global(type) !== null || use.values.isForeign(type));
    return right ? MEMBER : faultOfCall(use, '_DType_reconstruct(a scalar type)');
  },
};

/** The dtype of an array or a scalar: any but that of a sub-array, whose shape numpy takes into the array's own. */
export function arrayDtype(value: Value | undefined, values: Values): DtypeFact | null {
  const dtype = dtypeFact(value, values);
  return dtype?.subarray === true ? null : dtype;
}
