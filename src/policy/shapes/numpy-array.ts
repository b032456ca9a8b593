/**
 * Arrays as numpy writes them: an empty one, then a state of shape, dtype, order and data, whose sizes must agree; numpy
 * reads as many objects from a list as the shape says, however long the list is.
 *
 * Source: numpy/core/src/multiarray/methods.c, `array_reduce`, `array_setstate`, `_setlist_pkl`; numpy/core/numeric.py,
 * `_frombuffer`; numpy/ma/core.py, `__reduce__`, `__getstate__`, `_mareconstruct` (1.8 to 2.4).
 */
import type { Value } from '../../pickle/values.ts';
import { type ArrayFact, type DtypeFact, type Fact, FOREIGN } from './facts.ts';
import { arrayDtype } from './numpy-fields.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { type BuildUse, type CallUse, contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** numpy/core/include/numpy/ndarraytypes.h, NPY_MAXDIMS: 32, and 64 since 2.0; releases before that write past their end for more. */
const MOST_DIMENSIONS = 32;

/** Whether a value is a class that arrays can have: one of numpy's, or one of another library, which is judged itself. */
function isArrayClass(value: Value | undefined, values: Values): boolean {
  const global = values.global(value);
  const own = global !== null && /^(numpy|pandas|sklearn|scipy|joblib)(\.|$)/.test(global.module);
  return (own && ARRAY_CLASSES.has(global.name)) || values.isForeign(value);
}

/** Of numpy, and of old releases of pandas, whose indexes were arrays. */
const ARRAY_CLASSES: ReadonlySet<string> = new Set(
  `ndarray matrix recarray chararray memmap MaskedArray MaskedRecords mrecarray mvoid FrozenNDArray Index Int64Index
Float64Index DatetimeIndex TimedeltaIndex PeriodIndex MultiIndex CategoricalIndex Series`.split(/\s+/),
);

function isEmptyShape(value: Value | undefined, values: Values): boolean {
  const lengths = values.ints(value);
  return lengths?.length === 1 && lengths[0] === 0;
}

/** `b'b'`, or the text of it that Python 2 wrote: the code of a dtype that the state replaces. */
function isPlaceholder(value: Value | undefined, values: Values): boolean {
  const encoded = typeof value === 'object' && value.kind === 'call' && values.fact(value)?.kind === 'bytes';
  return values.word(encoded ? values.tuple(value.args)?.[0] : value) === 'b';
}

function newArray(masked: boolean): ArrayFact {
  return { kind: 'array', masked, dtype: null, count: null, shape: null, built: false };
}

/** _reconstruct(class, (0,), b'b') */
export const numpyReconstruct: Shape = {
  native: true,
  mustBuild: true,
  call(use) {
    const { args, values } = use;
    const [type, shape, code] = args ?? [];
    const right = args?.length === 3 && isEmptyShape(shape, values) && isPlaceholder(code, values);
    if (!right || !isArrayClass(type, values)) {
      return faultOfCall(use, "_reconstruct(an array class, (0,), b'b')");
    }
    // A class that is on no list has a __setstate__ of its own, and its verdict covers it.
    return values.isForeign(type) ? FOREIGN : newArray(false);
  },
  build: buildArray,
};

/** _mareconstruct(class, base class, (0,), b'b') */
export const numpyMaskedReconstruct: Shape = {
  native: true,
  mustBuild: true,
  call(use) {
    const { args, values } = use;
    const [type, base, shape, code] = args ?? [];
    const right = args?.length === 4 && isEmptyShape(shape, values) && isPlaceholder(code, values);
    if (!right || !isArrayClass(type, values) || !isArrayClass(base, values)) {
      return faultOfCall(use, "_mareconstruct(a class, its base class, (0,), b'b')");
    }
    return values.isForeign(type) ? FOREIGN : newArray(true);
  },
  build: buildArray,
};

/** What a state says of an array, once its parts go together. */
interface Extent {
  readonly dtype: DtypeFact;
  readonly shape: readonly number[];
  readonly count: number;
}

function extentOf(shape: Value | undefined, type: Value | undefined, values: Values): Extent | Fault {
  const lengths = values.ints(shape);
  const dtype = arrayDtype(type, values);
  if (lengths === null || lengths.some((length) => length < 0) || lengths.length > MOST_DIMENSIONS) {
    return faultOf(values, 'a shape of lengths from 0', shape);
  }
  if (dtype === null) {
    return faultOf(values, 'a numpy dtype', type);
  }
  const count = lengths.reduce((product, length) => product * length, 1);
  if (!Number.isSafeInteger(count * Math.max(1, dtype.size))) {
    return contradiction('an array that fits into memory', `${count} elements of ${dtype.size} bytes`);
  }
  seal(type);
  return { dtype, shape: lengths, count };
}

function buildArray({ target, state, values }: BuildUse): Fault | null {
  const array = target.fact as ArrayFact;
  const items = values.tuple(state);
  if (array.kind !== 'array' || array.built) {
    return contradiction('an array that is built once', values.write(state));
  }
  array.built = true;
  const [version, shape, type, order, data, mask, fill] = items ?? [];
  if (items?.length !== (array.masked ? 7 : 5) || values.int(version) !== 1 || values.bool(order) === null) {
    const more = array.masked ? ', mask, fill value' : '';
    return faultOf(values, `the state (1, shape, dtype, order, data${more}) of an array`, state);
  }
  const extent = extentOf(shape, type, values);
  if ('expected' in extent) {
    return extent;
  }
  Object.assign(array, extent);
  // Places of blocks are read from these; a list of objects would be kept for nothing.
  if (data !== undefined && extent.dtype.code === 'i' && extent.shape.length === 1) {
    array.data = data;
  }
  return dataFault(extent, data, values) ?? (array.masked ? maskFault(extent, mask, fill, values) : null);
}

/** A state of numpy.ndarray that another class hands on: (1, shape, dtype, order, data). */
export function arrayStateFault(state: Value, values: Values): Fault | null {
  const [version, shape, type, order, data] = values.tuple(state) ?? [];
  if (values.int(version) !== 1 || values.bool(order) === null || data === undefined) {
    return faultOf(values, 'the state (1, shape, dtype, order, data) of an array', state);
  }
  const extent = extentOf(shape, type, values);
  return 'expected' in extent ? extent : dataFault(extent, data, values);
}

/** References are in a list of as many objects as the shape says; everything else is in bytes of exactly that size. */
function dataFault({ dtype, count }: Extent, data: Value | undefined, values: Values): Fault | null {
  if (values.isForeign(data)) {
    return null;
  }
  if (dtype.foreign) {
    return values.container(data, ['list']) !== null || values.byteLength(data) !== null
      ? null
      : faultOf(values, 'the bytes of an array, or a list of its objects', data);
  }
  if (dtype.objects || dtype.code === 'T') {
    const list = values.ownList(data);
    if (list?.length !== count) {
      return listFault(count, list?.length, data, values);
    }
    return null;
  }
  return bytesFault(count * dtype.size, data, values);
}

function listFault(count: number, length: number | undefined, data: Value | undefined, values: Values): Fault {
  const found = length === undefined ? faultOf(values, '', data) : contradiction('', `a list of ${length}`);
  return { ...found, expected: `a list of ${count} objects, as the dtype holds references` };
}

function bytesFault(size: number, data: Value | undefined, values: Values): Fault | null {
  const length = values.byteLength(data);
  if (length !== null && length.least <= size && size <= length.most) {
    return null;
  }
  const found = length === null ? values.write(data ?? 0) : `${length.least} bytes`;
  const kind = values.isUnknown(data) ? 'unknown' : 'contradiction';
  return { expected: `${size} bytes, as shape and dtype give`, found, kind };
}

/** numpy converts the fill value, so it must be nothing that hands out memory: a constant, or an array or number of numpy's. */
function maskFault(extent: Extent, mask: Value | undefined, fill: Value | undefined, values: Values): Fault | null {
  // A record without fields has a mask of one byte in numpy before 1.14.
  const least = extent.dtype.maskBytes === 0 ? bytesFault(extent.count, mask, values) : null;
  const exact = bytesFault(extent.count * extent.dtype.maskBytes, mask, values);
  const fault = extent.dtype.foreign || (extent.dtype.maskBytes === 0 && least === null) ? null : exact;
  return fault ?? (isNumpyData(fill, values) ? null : faultOf(values, 'a fill value of numpy', fill));
}

/** Constants, and what numpy made in shape. */
export function isNumpyData(value: Value | undefined, values: Values): boolean {
  const fact = values.fact(value);
  const made =
    (fact?.kind === 'array' && fact.built) ||
    fact?.kind === 'dtype' ||
    (fact?.kind === 'thing' && fact.sort === 'number');
  return values.isPlain(value) || made || values.isForeign(value);
}

/** _frombuffer(buffer, dtype, shape, order[, axis order]) */
export const numpyFromBuffer: Shape = {
  native: true,
  call(use): Fault | Fact {
    const { args, values } = use;
    const [data, type, shape, order, axes] = args ?? [];
    const ordered = ['C', 'F', 'K'].includes(values.text(order) ?? '');
    const known = args !== null && (args.length === 4 || (args.length === 5 && axesFit(axes, values)));
    if (!known || !ordered) {
      return faultOfCall(use, "_frombuffer(buffer, dtype, shape, 'C' or 'F')");
    }
    const extent = extentOf(shape, type, values);
    if ('expected' in extent) {
      return extent;
    }
    if (extent.dtype.objects || extent.dtype.code === 'T') {
      return contradiction('elements that are no references', 'a dtype that holds references');
    }
    const fault = extent.dtype.foreign ? null : bytesFault(extent.count * extent.dtype.size, data, values);
    return fault ?? { ...newArray(false), ...extent, data, built: true };
  },
};

const axesFit = (axes: Value | undefined, values: Values): boolean => values.isNone(axes) || values.ints(axes) !== null;

/** scalar(dtype, bytes); a record with references comes as an array of one element, whose memory is copied. */
export const numpyScalar: Shape = {
  native: true,
  call(use) {
    const { args, values } = use;
    const [type, data] = args ?? [];
    const dtype = arrayDtype(type, values);
    if (dtype === null || args!.length > 2 || args!.length < 1) {
      return faultOfCall(use, 'scalar(a numpy dtype, bytes)');
    }
    seal(type);
    const fault = scalarFault(use, dtype, data);
    return fault ?? { kind: 'thing', sort: 'number' };
  },
};

function scalarFault(use: CallUse, dtype: DtypeFact, data: Value | undefined): Fault | null {
  const { values } = use;
  if (dtype.foreign || values.isForeign(data)) {
    return null;
  }
  // The result would be the object itself, or a str: numpy writes no such scalar.
  if (dtype.code === 'O' || dtype.code === 'T') {
    return contradiction('a dtype of numbers, text, dates or records', `one of kind ${dtype.code}`);
  }
  if (dtype.objects && values.container(data, ['tuple']) !== null) {
    return null; // numpy 1.17 to 1.19 wrote the values of a record
  }
  if (dtype.objects) {
    const array = values.fact(data);
    const same = array?.kind === 'array' && array.dtype === dtype && (array.count ?? 0) >= 1 && !array.masked;
    return same ? null : faultOf(values, 'an array of the same dtype', data);
  }
  return data === undefined ? null : bytesFault(dtype.size, data, values);
}
