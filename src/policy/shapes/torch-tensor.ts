/**
 * Tensors as torch writes them: a storage that the checkpoint names, and a place inside of it. Under the full unpickler
 * torch's own functions take what they are given; keywords such as `cdata` and `allocator` are addresses.
 *
 * Source: torch/_utils.py (`_rebuild_*`, `_set_obj_state`), torch/_tensor.py (`_reduce_ex_internal`,
 * `_rebuild_from_type_v2`, `__setstate__`), torch/nn/parameter.py, torch/serialization.py (1.0 to 2.15).
 */

import { TENSOR_PROPERTIES } from '../../pickle/summary.ts';
import { isContainer, type Value } from '../../pickle/values.ts';
import { type Fact, MEMBER, type StorageFact, thing } from './facts.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';
import { attributesFault, attributesOf } from './state.ts';

type Test = (value: Value, values: Values) => boolean;

const sortOf = (value: Value, values: Values): string | null => {
  const fact = values.fact(value);
  return fact?.kind === 'thing' ? fact.sort : null;
};

const isTensor: Test = (value, values) => sortOf(value, values) === 'tensor' || values.isForeign(value);
const isStorage: Test = (value, values) => values.fact(value)?.kind === 'storage' || values.isForeign(value);
const isLengths: Test = (value, values) => isSize(value, values) || values.isForeign(value);
const isInt: Test = (value, values) => values.int(value) !== null;
const isGrad: Test = (value, values) => values.bool(value) !== null;
const isHooks: Test = (value, values) => values.isNone(value) || isContainer(value) || values.fact(value) !== null;
const isGlobal: Test = (value, values) => values.global(value) !== null;
const isDevice: Test = (value, values) =>
  values.isText(value) || sortOf(value, values) === 'device' || values.isForeign(value);
const isLayout: Test = (value, values) => values.fact(value)?.kind === 'member' || values.isForeign(value);
const isState: Test = (value, values) => values.isNone(value) || isContainer(value) || values.isForeign(value);
/** Metadata are attributes that C++ sets by name: conj, neg (torch/_utils.py, set_tensor_metadata). */
const isMetadata: Test = (value, values) => values.isNone(value) || isContainer(value) || values.isForeign(value);

/** Lengths as a tuple, a list or a torch.Size of them. */
function isSize(value: Value, values: Values): boolean {
  return lengthsOf(value, values)?.every((length) => length >= 0) ?? false;
}

function lengthsOf(value: Value | undefined, values: Values): readonly number[] | null {
  const direct = values.ints(value);
  if (direct !== null || value === undefined) {
    return direct;
  }
  const made = sortOf(value, values) === 'size' && typeof value === 'object' && value.kind === 'call';
  return made ? values.ints(values.tuple(value.args)?.[0]) : null;
}

/** A function of torch with these parameters, the last `optional` of which may be missing. */
function rebuild(
  parameters: Readonly<Record<string, Test>>,
  optional = 0,
  more?: (use: CallUse) => Fault | null,
): Shape {
  const names = Object.keys(parameters);
  return {
    native: true,
    call(use): Fault | Fact {
      const { args, values } = use;
      const count = args?.length ?? -1;
      if (args === null || count > names.length || count < names.length - optional || use.call.kind !== 'call') {
        return faultOfCall(use, `the arguments ${names.join(', ')}`);
      }
      for (const [index, arg] of args.entries()) {
        if (!parameters[names[index]](arg, values)) {
          return { ...faultOf(values, `a ${names[index]} as torch writes it`, arg) };
        }
      }
      return more?.(use) ?? thing('tensor');
    },
    build: buildTensor,
  };
}

const PLACED = { storage: isStorage, offset: isInt, size: isLengths, stride: isLengths };
const TYPED = { ...PLACED, requires_grad: isGrad, hooks: isHooks };

/** The elements from `offset` on, by size and stride, must lie in the storage that the persistent id declares. */
function outside({ args, values }: CallUse): Fault | null {
  const [storage, offsetValue, sizeValue, strideValue] = args!;
  const fact = values.fact(storage);
  const offset = values.int(offsetValue)!;
  const size = lengthsOf(sizeValue, values);
  const stride = lengthsOf(strideValue, values);
  if (size === null || stride === null) {
    return null;
  }
  if (size.length !== stride.length || offset < 0) {
    return contradiction(
      'a stride for each length, and an offset from 0',
      `${values.write(sizeValue)}, ${values.write(strideValue)}, ${offset}`,
    );
  }
  const elements = fact?.kind === 'storage' ? fact.elements : null;
  const last = size.reduce((sum, length, index) => sum + (length - 1) * stride[index], offset);
  if (elements === null || size.includes(0) || last < elements) {
    return null;
  }
  return contradiction(`elements inside the storage of ${elements}`, `element ${last}`);
}

/** Torch writes the numbers of a quantized storage by _rebuild_qtensor alone, with their quantizer. */
function dense(use: CallUse): Fault | null {
  const fact = use.values.fact(use.args![0]);
  return fact?.kind === 'storage' && fact.quantized
    ? contradiction('a storage of plain numbers', 'a quantized one, without a quantizer')
    : outside(use);
}

export const tensor = rebuild(PLACED, 0, dense);
export const tensorV2 = rebuild({ ...TYPED, metadata: isMetadata }, 1, dense);
export const tensorV3 = rebuild({ ...TYPED, dtype: isGlobal, metadata: isMetadata }, 1);
export const quantizedTensor = rebuild(
  {
    ...PLACED,
    quantizer: (value, values) => values.tuple(value) !== null || values.isForeign(value),
    requires_grad: isGrad,
    hooks: isHooks,
  },
  0,
  outside,
);
export const parameter = rebuild({ data: isTensor, requires_grad: isGrad, hooks: isHooks });
export const parameterWithState = rebuild(
  { data: isTensor, requires_grad: isGrad, hooks: isHooks, state: isState },
  0,
  ({ args, values }) => stateFault(args![3], values),
);
export const sparseTensor = rebuild({
  layout: isLayout,
  data: (value, values) =>
    values.tuple(value)?.every((part) => isTensor(part, values) || isLengths(part, values) || isGrad(part, values)) ??
    false,
});
export const nestedTensor = rebuild({
  buffer: isTensor,
  sizes: isTensor,
  strides: isTensor,
  offsets: (value, values) => isTensor(value, values) || isLengths(value, values),
});
export const metaTensor = rebuild({ dtype: isGlobal, size: isLengths, stride: isLengths, requires_grad: isGrad });
export const wrapperSubclass = rebuild({
  class: isGlobal,
  dtype: isGlobal,
  size: isLengths,
  stride: isLengths,
  offset: isInt,
  layout: isLayout,
  device: isDevice,
  requires_grad: isGrad,
});
export const fromNumpy = rebuild({
  data: (value, values) => values.fact(value)?.kind === 'array' || values.isForeign(value),
  dtype: isGlobal,
  device: isDevice,
  requires_grad: isGrad,
});
export const fromCpu = rebuild({ data: isTensor, dtype: isGlobal, device: isDevice, requires_grad: isGrad });

/** State that torch gives a tensor by setattr: what C++ sets by name is never part of it. */
function stateFault(state: Value, values: Values): Fault | null {
  if (values.isNone(state) || values.isForeign(state)) {
    return null;
  }
  const attributes = attributesOf(state, values);
  if (attributes === null) {
    return faultOf(values, 'a dict of attributes', state);
  }
  for (const part of [attributes.dict, attributes.slots]) {
    const noted = isContainer(part) ? (part.keys?.hooks ?? []) : [];
    const property = noted.find(({ key }) => TENSOR_PROPERTIES.has(key));
    if (property !== undefined) {
      return faultOf(values, `no ${property.key}, which is no attribute of Python`, property.value);
    }
  }
  return (
    attributesFault(attributes, values) ?? attributesFault({ dict: attributes.slots, slots: attributes.dict }, values)
  );
}

/** What torch wrote before 0.4: BUILD with (storage, offset, size, stride), or (data, _, requires_grad, _, hooks). */
function buildTensor({ state, values }: BuildUse): Fault | null {
  const items = values.tuple(state);
  const [first] = items ?? [];
  const old =
    items !== null && items.length <= 5 && first !== undefined && items.every((item) => isOldPart(item, values));
  return old ? null : stateFault(state, values);
}

const isOldPart: Test = (value, values) =>
  isStorage(value, values) ||
  isTensor(value, values) ||
  isLengths(value, values) ||
  isInt(value, values) ||
  isHooks(value, values);

/** The class of tensors, or of parameters: an instance without arguments, as torch before 0.4 wrote it. */
export const tensorClass: Shape = {
  native: true,
  call: (use) =>
    use.args?.length === 0 && isBare(use) ? thing('tensor') : faultOfCall(use, 'no argument and no keyword'),
  build: buildTensor,
};

function isBare({ call, values }: CallUse): boolean {
  return call.kwargs === null || values.dict(call.kwargs)?.length === 0;
}

/** _rebuild_from_type_v2(a function of torch, the class, its arguments, a state): the function is judged as if it were called. */
export function fromType(shapeOf: (value: Value, values: Values) => Shape | undefined): Shape {
  return {
    native: true,
    call(use): Fault | Fact {
      const { args, call, values } = use;
      const [func, type, inner, state] = args ?? [];
      const shape = func === undefined ? undefined : shapeOf(func, values);
      const right = args?.length === 4 && isGlobal(type, values) && values.tuple(inner) !== null;
      if (!right || !(shape?.call !== undefined || values.isForeign(func))) {
        return faultOfCall(use, 'a function of torch, a class, the arguments and a state');
      }
      const fault = stateFault(state, values);
      return (
        fault ??
        shape?.call?.({ ...use, call: { ...call, args: inner, kwargs: null }, args: values.tuple(inner) }) ??
        thing('tensor')
      );
    },
    build: buildTensor,
  };
}

/** torch.Size((…)), torch.device('cpu'[, 0]), a layout by its name. */
export const size: Shape = {
  call: (use) =>
    use.args?.length === 1 && isSize(use.args[0], use.values) ? thing('size') : faultOfCall(use, 'lengths from 0'),
};
export const device: Shape = {
  call: (use) =>
    use.args !== null &&
    use.args.length >= 1 &&
    use.args.length <= 2 &&
    use.args.every((arg) => use.values.isConstant(arg))
      ? thing('device')
      : faultOfCall(use, 'the name of a device'),
};
export const layout: Shape = {
  call: (use) =>
    use.args?.length === 1 && use.values.isText(use.args[0]) ? MEMBER : faultOfCall(use, 'the name of a layout'),
};

/** torch.storage._load_from_bytes(constant): what it loads is walked as a member. */
export const storageFromBytes: Shape = {
  native: true,
  call: (use): Fault | StorageFact =>
    use.args?.length === 1 && (use.values.isBytes(use.args[0]) || use.values.isText(use.args[0]))
      ? { kind: 'storage', elements: null, quantized: false }
      : faultOfCall(use, 'constant bytes'),
};

/** Elements that lie in one byte (c10/core/ScalarType.h). */
const PACKED: Readonly<Record<string, number>> = { QUInt4x2Storage: 2, QUInt2x4Storage: 4 };

/** The storage that a persistent id ('storage', class, key, location, elements[, view]) names. */
export function storageOf(id: Value, values: Values): StorageFact | null {
  const [word, type, , , elementsValue] = values.tuple(id) ?? [];
  if (values.word(word) !== 'storage') {
    return null;
  }
  const elements = values.int(elementsValue);
  const name = values.global(type)?.name ?? '';
  const packed = PACKED[name] ?? 1;
  const quantized = /^QU?Int/.test(name);
  return { kind: 'storage', elements: (elements ?? 0) * packed, quantized };
}
