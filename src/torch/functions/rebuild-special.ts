/**
 * torch's functions that put special tensors together again: meta, nested, quantized, moved ones.
 * Source: torch/_utils.py of torch 1.13 to 2.15.
 */

import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import {
  FLOAT,
  Global,
  isInt,
  List,
  Storage,
  Tensor,
  Tuple,
  text,
  tpName,
  typeOf,
  UNKNOWN,
  type Value,
} from '../values.ts';
import { unpacked } from './arity.ts';
import { integers, PARAMETER, requireFloating, setRequiresGrad, setStorage } from './tensors.ts';

export function metaTensor(args: readonly Value[], context: LoadContext): Value {
  const [dtype, sizes, strides, requiresGrad] = args;
  if (args.includes(UNKNOWN)) {
    context.doubt('a meta tensor of what is not known');
    return new Tensor('torch.Tensor');
  }
  if (dtype !== null && (!(dtype instanceof Global) || dtype.type !== 'torch.dtype')) {
    refuse('TypeError', `empty_strided(): argument 'dtype' must be torch.dtype, not ${tpName(dtype)}`);
  }
  const element = dtype === null ? 'float32' : dtype.name.slice('torch.'.length);
  const size = integers(sizes, context);
  const stride = integers(strides, context);
  if (size === undefined || stride === undefined) {
    const [place, wrong] = size === undefined ? ["'size' (position 1)", sizes] : ["'stride' (position 2)", strides];
    refuse('TypeError', `empty_strided(): argument ${place} must be tuple of ints, not ${tpName(wrong)}`);
  }
  if (requiresGrad !== null && typeof requiresGrad !== 'boolean') {
    refuse('TypeError', `empty_strided(): argument 'requires_grad' must be bool, not ${tpName(requiresGrad)}`);
  }
  if (size !== null && stride !== null && size.length !== stride.length) {
    refuse(
      'RuntimeError',
      `dimensionality of sizes (${size.length}) must match dimensionality of strides (${stride.length})`,
    );
  }
  const negative = size?.find((extent) => extent < 0);
  if (negative !== undefined) {
    refuse('RuntimeError', `Trying to create tensor with negative dimension ${negative}: [${size?.join(', ')}]`);
  }
  requireFloating(
    requiresGrad === true,
    element,
    'Only Tensors of floating point and complex dtype can require gradients',
    context,
  );
  return new Tensor('torch.Tensor', {
    dtype: element,
    size: size ?? undefined,
    device: 'meta',
    requiresGrad: requiresGrad === true,
  });
}

export function nestedTensor(args: readonly Value[], context: LoadContext): Value {
  const odd = args.findIndex((arg) => !(arg instanceof Tensor));
  if (odd >= 0) {
    const name = ['self', 'nested_size', 'nested_strides', 'offsets'][odd];
    if (args[odd] === UNKNOWN || odd === 3) {
      context.doubt('the parts of a nested tensor are not known');
    } else {
      refuse(
        'TypeError',
        `_nested_view_from_buffer(): argument '${name}' (position ${odd + 1}) must be Tensor, not ${tpName(args[odd])}`,
      );
    }
  }
  return new Tensor('torch.Tensor', { layout: 'torch.strided' });
}

export function quantizedTensor(args: readonly Value[], context: LoadContext): Value {
  const [storage, offset, size, stride, params, requiresGrad] = args;
  if (args.includes(UNKNOWN)) {
    context.doubt('a quantized tensor of what is not known');
    return new Tensor('torch.Tensor');
  }
  if (!(params instanceof Tuple || params instanceof List)) {
    refuse('TypeError', `'${tpName(params)}' object is not subscriptable`);
  }
  const scheme = params.items?.[0];
  const name = scheme instanceof Global && scheme.type === 'torch.qscheme' ? scheme.name : null;
  const channel = name === 'torch.per_channel_affine' || name === 'torch.per_channel_affine_float_qparams';
  if (params.items !== null && name !== 'torch.per_tensor_affine' && !channel) {
    refuse(
      'RuntimeError',
      `Can't deserialize quantized tensor with qscheme ${scheme === undefined ? '' : text(scheme)}`,
    );
  }
  checkQuantizer(params.items ?? [], channel ? 4 : 3, size, context);
  if (!(storage instanceof Storage)) {
    return refuse('AttributeError', `'${tpName(storage)}' object has no attribute 'dtype'`);
  }
  if (!storage.dtype.startsWith('q')) {
    refuse('RuntimeError', 'Creation of quantized tensor requires quantized dtype like torch.quint8');
  }
  const placed = setStorage(storage, storage.dtype, [offset, size, stride], context);
  setRequiresGrad(requiresGrad, storage.dtype, context);
  return new Tensor('torch.Tensor', { dtype: storage.dtype, size: placed?.size, view: placed?.view, device: 'cpu' });
}

function checkQuantizer(items: readonly Value[], wanted: number, shape: Value, context: LoadContext): void {
  const [, scale, zeroPoint] = unpacked(items, wanted);
  if (wanted === 4) {
    const tensors = [scale, zeroPoint].every((part) => part instanceof Tensor || part instanceof List);
    if (!tensors || !isInt(items[3])) {
      context.doubt('a tensor that is quantized by channel');
    } else if (context.release.rules.quantizedAxis === 'checked') {
      checkChannels(integers(shape, context) ?? [], Number(items[3]), [scale, zeroPoint], context);
    }
    return;
  }
  if (scale !== FLOAT && !isInt(scale)) {
    refuse('TypeError', `_empty_affine_quantized(): argument 'scale' must be float, not ${tpName(scale)}`);
  }
  if (!isInt(zeroPoint)) {
    refuse('TypeError', `_empty_affine_quantized(): argument 'zero_point' must be int, not ${tpName(zeroPoint)}`);
  }
}

/** One scale and one zero point for each place along the axis. */
function checkChannels(size: readonly number[], axis: number, parts: readonly Value[], context: LoadContext): void {
  if (axis < 0 || axis >= size.length) {
    refuse('ValueError', `_rebuild_qtensor: per_channel axis ${axis} out of range for size (${size.join(', ')})`);
  }
  const lengths = parts.map((part) =>
    part instanceof Tensor ? part.size?.reduce((product, extent) => product * extent, 1) : (part as List).items?.length,
  );
  if (lengths.includes(undefined)) {
    context.doubt('the scales of a quantized tensor are not known');
  } else if (lengths.some((length) => length !== size[axis])) {
    const [scales, zeroPoints] = lengths;
    refuse(
      'ValueError',
      `_rebuild_qtensor: per_channel scales/zero_points length must equal size[axis]=${size[axis]}, got scales=${scales}, zero_points=${zeroPoints}`,
    );
  }
}

/** @throws {Refusal} TypeError, where `value` is no class */
export function requireType(value: Value): asserts value is Global {
  if (
    !(value instanceof Global) ||
    ['function', 'torch.dtype', 'torch.qscheme', 'builtin_function_or_method'].includes(value.type) ||
    value.type.endsWith('StorageType')
  ) {
    refuse('TypeError', `cls must be a type (got ${tpName(value)})`);
  }
}

/** No class of torch's own list defines `__torch_dispatch__`. */
export function wrapperSubclass(args: readonly Value[], context: LoadContext): Value {
  const [cls] = args;
  if (cls === UNKNOWN || (cls instanceof Global && cls.user)) {
    context.doubt('a tensor of a class of the user');
    return new Tensor('?');
  }
  requireType(cls);
  if (cls.name !== 'torch.Tensor' && cls.name !== PARAMETER) {
    refuse('TypeError', 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
  }
  return refuse('TypeError', `${cls.name.slice(cls.name.lastIndexOf('.') + 1)} must define __torch_dispatch__`);
}

export function fromNumpy(args: readonly Value[], context: LoadContext): Value {
  const [data] = args;
  if (data === UNKNOWN || typeOf(data) === 'numpy.ndarray') {
    context.doubt('a tensor of a numpy array');
    return new Tensor('torch.Tensor');
  }
  return refuse('TypeError', `expected np.ndarray (got ${tpName(data)})`);
}

export function fromCpu(args: readonly Value[], context: LoadContext): Value {
  const [data, dtype, , requiresGrad] = args;
  if (data === UNKNOWN || dtype === UNKNOWN) {
    context.doubt('a moved tensor is not known');
    return new Tensor('torch.Tensor');
  }
  if (!(data instanceof Tensor)) {
    refuse('AttributeError', `'${tpName(data)}' object has no attribute 'to'`);
  }
  if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
    refuse(
      'TypeError',
      `to() received an invalid combination of arguments - got (device=str, dtype=${tpName(dtype)}, ), but expected one of:`,
    );
  }
  const element = dtype.name.slice('torch.'.length);
  setRequiresGrad(requiresGrad, element, context);
  return new Tensor('torch.Tensor', {
    dtype: element,
    size: data.size,
    device: 'cpu',
    requiresGrad: requiresGrad === true,
  });
}
