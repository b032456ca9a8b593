/**
 * Tensors as far as a load can fail over them: element types, shapes against storages, the constructors that REDUCE and
 * NEWOBJ may call. No element is ever looked at.
 *
 * Source: aten/src/ATen/native/Resize.h, c10/core/TensorImpl.h and torch/csrc/utils/tensor_new.cpp of torch 2.x.
 */
import { refuse } from './faults.ts';
import type { LoadContext } from './unpickler.ts';
import {
  asNumber,
  ELEMENT_BYTES,
  FLOAT,
  type Global,
  isInt,
  List,
  type Storage,
  Tensor,
  Thing,
  Tuple,
  typeOf,
  UNKNOWN,
  type Value,
} from './values.ts';

/** The integers of a shape or stride; null where it is not known. */
export function integers(value: Value, position: number, context: LoadContext): number[] | null {
  const items = value instanceof Tuple || value instanceof List ? value.items : undefined;
  if (items === undefined) {
    if (value === UNKNOWN) {
      context.doubt('a shape is the result of a call this tool does not follow');
      return null;
    }
    return refuse(
      'TypeError',
      `set_(): argument '${['size', 'stride'][position - 3]}' (position ${position}) must be tuple of ints, not ${typeOf(value)}`,
    );
  }
  if (items === null) {
    context.doubt('a shape has more dimensions than this tool keeps');
    return null;
  }
  return items.map((item, place) => {
    if (!isInt(item) || typeof item === 'boolean') {
      if (item === UNKNOWN || item instanceof Tensor || typeof item === 'boolean') {
        context.doubt('a shape holds what this tool does not follow');
        return 0;
      }
      refuse(
        'TypeError',
        `set_(): argument '${['size', 'stride'][position - 3]}' (position ${position}) must be tuple of ints, but found element of type ${typeOf(item)} at pos ${place}`,
      );
    }
    if (typeof item === 'bigint' && (item >= 1n << 63n || item < -(1n << 63n))) {
      refuse('RuntimeError', 'Overflow when unpacking long long');
    }
    return asNumber(item);
  });
}

export interface View {
  storage: Storage;
  dtype: string;
  offset: Value;
  size: Value;
  stride: Value;
}

/** `tensor.set_(storage, offset, size, stride)`. @returns the shape, or null where it is not known */
export function setStorage(view: View, context: LoadContext): number[] | null {
  const size = integers(view.size, 3, context);
  const stride = integers(view.stride, 4, context);
  const { offset } = view;
  if (!isInt(offset) || typeof offset === 'boolean') {
    if (offset === UNKNOWN || offset instanceof Tensor || typeof offset === 'boolean') {
      context.doubt('a storage offset is the result of a call this tool does not follow');
      return size;
    }
    refuse('TypeError', `set_(): argument 'storage_offset' (position 2) must be int, not ${typeOf(offset)}`);
  }
  if (size === null || stride === null) {
    return null;
  }
  if (size.length !== stride.length) {
    refuse('RuntimeError', `unequal size length (${size.length}) and stride length (${stride.length})`);
  }
  checkExtent(view, asNumber(offset), size, stride);
  return size;
}

function checkExtent(view: View, offset: number, size: number[], stride: number[]): void {
  if (offset < 0) {
    refuse('RuntimeError', `Tensor: invalid storage offset ${offset}`);
  }
  const negative = size.find((extent) => extent < 0);
  if (negative !== undefined) {
    refuse('RuntimeError', `Trying to create tensor with negative dimension ${negative}: [${size.join(', ')}]`);
  }
  const bytes = ELEMENT_BYTES[view.dtype] ?? 1;
  const last = size.reduce((sum, extent, index) => sum + stride[index] * (extent - 1), 1);
  const needed = size.includes(0) ? 0 : (offset + last) * bytes;
  if (needed > view.storage.bytes) {
    if (!view.storage.resizable) {
      refuse('RuntimeError', 'Trying to resize storage that is not resizable');
    }
    view.storage.bytes = needed;
  }
}

/** `tensor.requires_grad = value`. */
export function setRequiresGrad(value: Value, dtype: string | undefined, context: LoadContext): void {
  if (value === UNKNOWN) {
    context.doubt('requires_grad is the result of a call this tool does not follow');
    return;
  }
  if (typeof value !== 'boolean') {
    refuse('RuntimeError', 'requires_grad must be a bool');
  }
  requireFloating(value, dtype, context, 'only Tensors of floating point dtype can require gradients');
}

/** Gradients exist for floating point and complex tensors only. */
export function requireFloating(
  wanted: boolean,
  dtype: string | undefined,
  context: LoadContext,
  message: string,
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

/** A tensor class, a storage class, Parameter or another class of the list, called or made with `__new__`. */
export function legacyTensor(cls: Global, args: readonly Value[], context: LoadContext): Value {
  if (cls.name.startsWith('torch.cuda.')) {
    if (/\.sparse\.|Tensor$/.test(cls.name)) {
      const last = cls.name.slice('torch.cuda.'.length);
      refuse('TypeError', `type torch.cuda.${last} not available. Torch not compiled with CUDA enabled.`);
    }
    context.doubt(`a call of ${cls.name}`);
    return UNKNOWN;
  }
  if (/Tensor$/.test(cls.name)) {
    return newTensor(cls, args, context);
  }
  if (/Storage$/.test(cls.name)) {
    if (args.length > 0) {
      context.doubt(`a call of ${cls.name} with arguments`);
    }
    return new Thing(cls.name.startsWith('torch.storage.') ? cls.name : `${cls.name}`);
  }
  context.doubt(`a call of ${cls.name}`);
  return UNKNOWN;
}

function newTensor(cls: Global, args: readonly Value[], context: LoadContext): Value {
  const sparse = cls.name.includes('.sparse.');
  const made = new Tensor('torch.Tensor', {
    size: [0],
    layout: sparse ? 'torch.sparse_coo' : 'torch.strided',
    device: 'cpu',
  });
  if (args.length === 0) {
    return made;
  }
  if (args.every((arg) => typeof arg === 'number' && arg >= 0 && arg < 2 ** 20) && args.length <= 4 && !sparse) {
    const size = args as number[];
    if (size.reduce((product, extent) => product * extent, 1) < 2 ** 28) {
      return new Tensor('torch.Tensor', { size, device: 'cpu' });
    }
  }
  if (args.length === 1 && (args[0] === FLOAT || typeof args[0] === 'string')) {
    const message = args[0] === FLOAT ? 'new(): data must be a sequence (got float)' : 'new(): invalid data type';
    refuse('TypeError', `${message}${args[0] === FLOAT ? '' : " 'str'"}`);
  }
  context.doubt(`${cls.name} of given data`);
  return new Tensor('torch.Tensor', {});
}
