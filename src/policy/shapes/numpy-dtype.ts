/**
 * `numpy.dtype(code, False, True)` and the state it is built with. numpy takes sizes, offsets and flags from the state
 * without computing them again: a dtype that denies its references lets bytes be taken for pointers.
 *
 * Source: numpy/core/src/multiarray/descriptor.c, `arraydescr_reduce` and `arraydescr_setstate` (1.8 to 2.4);
 * `_convert_to_stringdtype_kwargs` in numpy/_core/_internal.py (2.0 to 2.4).
 */
import type { Value } from '../../pickle/values.ts';
import { type DtypeFact, MEMBER } from './facts.ts';
import { dtypeOf, flagsOf, type Layout, type State, takeFields, takeSubarray, UNKNOWN } from './numpy-fields.ts';
import type { Values } from './read.ts';
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
const MOST_BYTES = 2 ** 31 - 1;
const ALIGNMENTS: readonly number[] = [1, 2, 4, 8, 16];

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

function partsOf(state: Value, values: Values): State | null {
  const items = values.tuple(state);
  const version = values.int(items?.[0]) ?? 0;
  if (items === null || !(LENGTHS[version] ?? []).includes(items.length)) {
    return null;
  }
  const [, order, subarray, names, fields, size, alignment, flags, metadata] = items;
  const [sizeNumber, alignmentNumber] = [size, alignment].map((item) => values.int(item));
  // Without flags numpy computes them itself, as it does for versions 1 and 2 anyway.
  const flagsNumber = flags === undefined ? undefined : values.int(flags);
  return { order, subarray, names, fields, size: sizeNumber, alignment: alignmentNumber, flags: flagsNumber, metadata };
}

/** Items of a state, by its version; 1 and 2 are those of numpy before 1.2. */
const LENGTHS: Readonly<Record<number, readonly number[]>> = { 1: [7, 8], 2: [7, 8], 3: [8], 4: [9] };

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
  if (flags === null || (flags !== undefined && !expected.includes(flags < 0 ? flags + 256 : flags))) {
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
