/**
 * Tensors as far as a load can fail over them: shapes against storages, and who may require gradients. No element is
 * looked at here.
 *
 * Source: aten/src/ATen/native/Resize.h, aten/src/ATen/EmptyTensor.cpp (computeStorageNbytes) of torch 2.x.
 */

import { ELEMENT_BYTES } from '../../bytes/element-types.ts';
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import {
  asNumber,
  isInt,
  List,
  type Storage,
  type StorageView,
  Tensor,
  Tuple,
  tpName,
  typeOf,
  UNKNOWN,
  type Value,
} from '../values.ts';
import { unpacked } from './arity.ts';
import { iterate } from './iterate.ts';

export const PARAMETER = 'torch.nn.parameter.Parameter';

/** `tensor.set_` got arguments that none of its forms takes. */
const refuseSet = (args: readonly Value[]): never =>
  refuse(
    'TypeError',
    `set_() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`,
  );

/** The integers of a shape; null where they are not known, undefined where it is none. */
export function integers(value: Value, context: LoadContext): number[] | null | undefined {
  if (value === UNKNOWN) {
    context.doubt('a shape is not known');
    return null;
  }
  if (!(value instanceof Tuple || value instanceof List)) {
    return undefined;
  }
  if (value.items === null) {
    context.doubt('a shape has more dimensions than are kept');
    return null;
  }
  const numbers: number[] = [];
  for (const item of value.items) {
    if (item === UNKNOWN || item instanceof Tensor) {
      context.doubt('a dimension is not known');
      return null;
    }
    if (!isInt(item) || typeof item === 'boolean') {
      return undefined;
    }
    numbers.push(asNumber(item));
  }
  return numbers;
}

/** `tensor.set_(storage, offset, size, stride)`. @returns shape and place, or null where they are not known */
export function setStorage(
  storage: Storage,
  dtype: string,
  args: readonly Value[],
  context: LoadContext,
): { size: number[]; view: StorageView } | null {
  const [offset, sizes, strides] = args;
  const size = integers(sizes, context);
  const stride = strides === null ? contiguous(size) : integers(strides, context);
  if (offset === UNKNOWN) {
    context.doubt('a storage offset is not known');
    return null;
  }
  if (!isInt(offset) || typeof offset === 'boolean' || size === undefined || stride === undefined) {
    return refuseSet([storage, ...args]);
  }
  if (size === null || stride === null) {
    return null;
  }
  if ([asNumber(offset), ...size, ...stride].some((number) => number >= 2 ** 63 || number < -(2 ** 63))) {
    refuse('RuntimeError', 'Overflow when unpacking long long');
  }
  if (size.length !== stride.length) {
    refuse('RuntimeError', `unequal size length (${size.length}) and stride length (${stride.length})`);
  }
  // The kernel of quantized tensors does not look at the storage (pytorch#184652).
  if (!/^qu?int/.test(dtype)) {
    checkExtent(storage, dtype, asNumber(offset), size, stride);
  }
  return { size, view: { storage, offset: asNumber(offset), stride } };
}

function contiguous(size: number[] | null | undefined): number[] | null | undefined {
  return (
    size?.map((_, place) => size.slice(place + 1).reduce((product, extent) => product * Math.max(extent, 1), 1)) ?? size
  );
}

function checkExtent(storage: Storage, dtype: string, offset: number, size: number[], stride: number[]): void {
  if (offset < 0) {
    refuse('RuntimeError', `Tensor: invalid storage offset ${offset}`);
  }
  if (size.some((extent) => extent < 0)) {
    refuse('RuntimeError', 'numel: integer multiplication overflow');
  }
  if (size.includes(0)) {
    return;
  }
  const steps = size.map((extent, place) => (extent - 1) * stride[place]);
  const needed = (steps.reduce((sum, step) => sum + step, 1) + offset) * (ELEMENT_BYTES[dtype] ?? 1);
  const elements = size.reduce((product, extent) => product * extent, 1);
  // Sizes are unsigned there: a step backwards is an overflow.
  if (steps.some((step) => step < 0) || needed >= 2 ** 63 || elements >= 2 ** 63) {
    refuse(
      'RuntimeError',
      `Storage size calculation overflowed with sizes=[${size.join(', ')}] and strides=[${stride.join(', ')}]`,
    );
  }
  if (needed <= storage.bytes) {
    return;
  }
  if (!storage.resizable) {
    refuse('RuntimeError', 'Trying to resize storage that is not resizable');
  }
  storage.bytes = needed;
}

/** `tensor.requires_grad = value`. */
export function setRequiresGrad(value: Value, dtype: string | undefined, context: LoadContext): void {
  if (value === UNKNOWN) {
    context.doubt('requires_grad is not known');
    return;
  }
  if (typeof value !== 'boolean') {
    refuse('RuntimeError', 'requires_grad must be a bool');
  }
  requireFloating(value, dtype, 'only Tensors of floating point and complex dtype can require gradients', context);
}

/** Gradients exist for floating point and complex tensors only. */
export function requireFloating(
  wanted: boolean,
  dtype: string | undefined,
  message: string,
  context: LoadContext,
): void {
  if (!wanted) {
    return;
  }
  if (dtype === undefined) {
    context.doubt('a tensor of unknown type requires gradients');
  } else if (!/^(float|bfloat|complex|bcomplex)/.test(dtype)) {
    refuse('RuntimeError', message);
  }
}

/** `Tensor.set_(*state)`, as BUILD gives a tensor its state. */
export function setTensor(tensor: Tensor, state: Value, context: LoadContext): void {
  const items = iterate(state);
  if (items === undefined) {
    refuse('TypeError', `Tensor.set_() argument after * must be an iterable, not ${tpName(state)}`);
  }
  if (items === null || items.includes(UNKNOWN)) {
    context.doubt('the state of a tensor is not known');
    return;
  }
  const [source, ...rest] = items;
  if (source !== undefined && !isStorage(source) && !(source instanceof Tensor)) {
    refuseSet(items);
  }
  if (rest.length > 0 && (rest.length > 3 || rest.length < 2 || !isInt(rest[0]) || typeof rest[0] === 'boolean')) {
    refuseSet(items);
  }
  if (tensor.requiresGrad === true) {
    refuse('RuntimeError', 'a leaf Variable that requires grad is being used in an in-place operation.');
  }
  if (isStorage(source) && rest.length >= 2 && tensor.dtype !== undefined) {
    setStorage(source as Storage, tensor.dtype, [rest[0], rest[1], rest[2] ?? null], context);
  } else if (source instanceof Tensor) {
    context.doubt('a tensor takes the place of another');
  }
}

const isStorage = (value: Value | undefined): boolean =>
  value !== undefined && typeOf(value) === 'torch.storage.TypedStorage';

/** `Parameter.__setstate__(state)`, which is that of Tensor (torch/_tensor.py). */
export function setParameter(parameter: Tensor, state: Value, context: LoadContext): void {
  const items = iterate(state);
  if (items === undefined) {
    refuse('TypeError', `object of type '${tpName(state)}' has no len()`);
  }
  if (items === null) {
    context.doubt('the state of a parameter is not known');
    return;
  }
  if (items.length === 4) {
    setTensor(parameter, state, context);
    return;
  }
  const parts = items.length === 5 ? [items[3], items[4], items[2]] : items;
  if (items.length === 5 && !(items[0] instanceof Tensor)) {
    refuse('TypeError', `Variable data has to be a tensor, but got ${tpName(items[0])}`);
  }
  setRequiresGrad(unpacked(parts, 3)[0], parameter.dtype, context);
}
