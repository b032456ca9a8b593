/**
 * torch's own functions that put tensors together again, and what they refuse.
 * Source: torch/_utils.py, torch/_tensor.py and torch/nn/parameter.py of torch 1.13 to 2.15.
 */
import { checkArity } from './arity.ts';
import { refuse } from './faults.ts';
import { itemsOf } from './iterate.ts';
import { sparseTensor } from './sparse.ts';
import { integers, requireFloating, setRequiresGrad, setStorage } from './tensors.ts';
import type { LoadContext } from './unpickler.ts';
import {
  Dict,
  FLOAT,
  Global,
  isInt,
  List,
  Storage,
  Tensor,
  Thing,
  Tuple,
  text,
  tpName,
  truth,
  typeOf,
  UNKNOWN,
  type Value,
} from './values.ts';

type Rebuild = (args: readonly Value[], context: LoadContext) => Value;

const PARAMETER = 'torch.nn.parameter.Parameter';
const COMPRESSED = ['torch.sparse_csr', 'torch.sparse_csc', 'torch.sparse_bsr', 'torch.sparse_bsc'];

/** Names below `torch._utils.`, with their parameters and how many of these have defaults. */
const UTILS: readonly [name: string, parameters: string, optional: number, rebuild: Rebuild][] = [
  ['_rebuild_tensor', 'storage storage_offset size stride', 0, (args, context) => rebuildTensor(args, context, null)],
  [
    '_rebuild_tensor_v3',
    'storage storage_offset size stride requires_grad backward_hooks dtype metadata',
    1,
    typedTensor,
  ],
  [
    '_rebuild_parameter',
    'data requires_grad backward_hooks',
    0,
    (args, context) => parameter(args[0], args[1], context),
  ],
  ['_rebuild_parameter_with_state', 'data requires_grad backward_hooks state', 0, parameterWithState],
  ['_rebuild_sparse_tensor', 'layout data', 0, sparse],
  [
    '_rebuild_sparse_csr_tensor',
    'layout data',
    0,
    (args, context) => sparseTensor(args[0], args[1], COMPRESSED.slice(0, 1), context),
  ],
  ['_rebuild_meta_tensor_no_storage', 'dtype size stride requires_grad', 0, metaTensor],
  ['_rebuild_nested_tensor', 'buffer sizes strides storage_offsets', 0, nestedTensor],
  [
    '_rebuild_qtensor',
    'storage storage_offset size stride quantizer_params requires_grad backward_hooks',
    0,
    quantizedTensor,
  ],
  ['_rebuild_wrapper_subclass', 'cls dtype size stride storage_offset layout device requires_grad', 0, wrapperSubclass],
  ['_rebuild_device_tensor_from_numpy', 'data dtype device requires_grad', 0, fromNumpy],
  ['_rebuild_device_tensor_from_cpu_tensor', 'data dtype device requires_grad', 0, fromCpu],
];

export const REBUILDERS: Readonly<Record<string, Rebuild>> = {
  ...Object.fromEntries(
    UTILS.map(([name, parameters, optional, rebuild]): [string, Rebuild] => [
      `torch._utils.${name}`,
      (args, context) => {
        checkArity(name, parameters, optional, args);
        return rebuild(args, context);
      },
    ]),
  ),
  'torch._utils._rebuild_tensor_v2': tensorV2,
  'torch._tensor._rebuild_from_type_v2': fromType,
  [PARAMETER]: (args, context) => {
    checkArity('Parameter.__new__', 'cls data requires_grad', 2, [null, ...args]);
    return parameter(args[0] ?? null, args[1] ?? true, context);
  },
};

/** `_rebuild_tensor`; `dtype` is that of `_rebuild_tensor_v3`, null where the storage's counts. */
function rebuildTensor(args: readonly Value[], context: LoadContext, dtype: Value): Tensor {
  const [storage, ...place] = args;
  if (!(storage instanceof Storage)) {
    if (storage === UNKNOWN || (storage instanceof Thing && storage.type === 'torch.storage.TypedStorage')) {
      context.doubt('the storage of a tensor is not known');
      return new Tensor('torch.Tensor');
    }
    refuseStorage(storage, dtype);
  }
  let element = storage.dtype;
  if (dtype !== null) {
    if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
      refuse('TypeError', `empty(): argument 'dtype' must be torch.dtype, not ${tpName(dtype)}`);
    }
    element = dtype.name.slice('torch.'.length);
  }
  const placed = setStorage(storage, element, place.slice(0, 3), context);
  return new Tensor('torch.Tensor', {
    dtype: element,
    size: placed?.size,
    view: placed?.view,
    device: 'cpu',
    requiresGrad: false,
  });
}

function refuseStorage(storage: Value, dtype: Value): never {
  if (
    storage instanceof Global &&
    storage.type.startsWith('torch.') &&
    storage.type.includes('torch.storage._Legacy')
  ) {
    refuse('AttributeError', `type object '${storage.name}' has no attribute '_untyped_storage'`);
  }
  const hasType = storage instanceof Tensor || (storage instanceof Global && storage.type.endsWith('StorageType'));
  const missing = dtype === null && !hasType ? 'dtype' : '_untyped_storage';
  refuse('AttributeError', `'${tpName(storage)}' object has no attribute '${missing}'`);
}

function tensorV2(args: readonly Value[], context: LoadContext): Value {
  const hasMetadata = context.release.rules.metadata !== 'none';
  const parameters = `storage storage_offset size stride requires_grad backward_hooks${hasMetadata ? ' metadata' : ''}`;
  checkArity('_rebuild_tensor_v2', parameters, hasMetadata ? 1 : 0, args);
  const made = rebuildTensor(args, context, null);
  setRequiresGrad(args[4], made.dtype, context);
  setMetadata(args[6] ?? null, made, context);
  return new Tensor(made.type, { ...made, requiresGrad: args[4] === true });
}

function typedTensor(args: readonly Value[], context: LoadContext): Value {
  const [requiresGrad, , dtype] = args.slice(4);
  if (typeof requiresGrad !== 'boolean' && requiresGrad !== null && requiresGrad !== UNKNOWN) {
    refuse('TypeError', `empty(): argument 'requires_grad' must be bool, not ${tpName(requiresGrad)}`);
  }
  if (dtype === null) {
    context.doubt('_rebuild_tensor_v3 without a dtype');
  }
  const made = rebuildTensor(args, context, dtype);
  requireFloating(
    requiresGrad === true,
    made.dtype,
    'Only Tensors of floating point and complex dtype can require gradients',
    context,
  );
  setMetadata(args[7] ?? null, made, context);
  return new Tensor(made.type, { ...made, requiresGrad: requiresGrad === true });
}

/** `set_tensor_metadata`: the conjugate and the negative bit. */
function setMetadata(metadata: Value, tensor: Tensor, context: LoadContext): void {
  const given = truth(metadata);
  if (given === false) {
    return;
  }
  if (!(metadata instanceof Dict)) {
    if (given === undefined) {
      context.doubt('the metadata of a tensor are not known');
      return;
    }
    refuse(
      'AssertionError',
      context.release.rules.assertions === 'words' ? `expected dict, got ${tpName(metadata)}` : '',
    );
  }
  if (metadata.entries === null) {
    context.doubt('the metadata of a tensor are not kept');
    return;
  }
  for (const [key, value] of metadata.entries) {
    if (value === UNKNOWN || (value instanceof Thing && value.type === '?')) {
      context.doubt('the metadata of a tensor are not known');
    } else if (typeof key !== 'string' || typeof value === 'string') {
      refuse('TypeError', '_set_tensor_metadata(): incompatible function arguments.');
    } else if (key !== 'conj' && key !== 'neg' && context.release.rules.metadata === 'known keys') {
      refuse('RuntimeError', `Unexpected key \`${key}\` passed to setTensorMetadata.`);
    } else if (key === 'conj' && tensor.dtype === undefined) {
      context.doubt('a conjugate bit on a tensor of unknown type');
    } else if (key === 'conj' && !tensor.dtype?.includes('complex')) {
      refuse('RuntimeError', 'isComplexType(typeMetaToScalarType(dtype())) INTERNAL ASSERT FAILED');
    }
  }
}

/** `torch.nn.Parameter(data, requires_grad)`. */
function parameter(data: Value, requiresGrad: Value, context: LoadContext): Tensor {
  if (data === UNKNOWN || requiresGrad === UNKNOWN) {
    context.doubt('the data of a parameter are not known');
    return new Tensor(PARAMETER);
  }
  const given = data === null ? new Tensor('torch.Tensor', { dtype: 'float32', size: [0], device: 'cpu' }) : data;
  if (!(given instanceof Tensor)) {
    refuse('AttributeError', `'${tpName(data)}' object has no attribute 'detach'`);
  }
  if (typeof requiresGrad !== 'boolean') {
    refuse(
      'TypeError',
      `_make_subclass(): argument 'require_grad' (position 3) must be bool, not ${tpName(requiresGrad)}`,
    );
  }
  requireFloating(
    requiresGrad,
    given.dtype,
    'Only Tensors of floating point and complex dtype can require gradients',
    context,
  );
  const type = given.type === 'torch.Tensor' ? PARAMETER : given.type;
  return new Tensor(type, { ...given, requiresGrad });
}

function parameterWithState(args: readonly Value[], context: LoadContext): Value {
  const made = parameter(args[0], args[1], context);
  setState(args[3], made, context);
  return made;
}

/** `_set_obj_state`: attributes of a tensor, or of whatever `_rebuild_from_type_v2` made. */
function setState(state: Value, target: Value, context: LoadContext): void {
  let parts: readonly Value[] = [state];
  if (state instanceof Tuple) {
    if (state.items === null) {
      context.doubt('the state of a tensor is not kept');
      return;
    }
    if (state.items.length !== 2) {
      refuse('RuntimeError', `Invalid serialized state: ${text(state)}`);
    }
    parts = state.items;
  }
  for (const part of parts) {
    if (part instanceof Dict) {
      setAttributes(part, target, context);
    } else if (truth(part) === true) {
      refuse('AttributeError', `'${tpName(part)}' object has no attribute 'items'`);
    } else if (truth(part) === undefined) {
      context.doubt('the state of a tensor is not known');
    }
  }
}

/** Attributes of a tensor that cannot be written (torch/csrc/autograd/python_variable.cpp, THPVariable_properties). */
const READ_ONLY: ReadonlySet<string> = new Set(
  `T H mT mH shape is_leaf dtype layout device output_nr is_cuda is_cpu is_xla is_xpu is_ipu is_hpu is_sparse is_sparse_csr is_mkldnn is_mps
is_maia is_vulkan is_quantized is_meta is_nested ndim itemsize nbytes name _version _is_view`.split(/\s+/),
);
/** Attributes whose new value torch looks at. */
const CHECKED: ReadonlySet<string> = new Set(
  'data grad _grad requires_grad names real imag _backward_hooks __class__ __dict__ _grad_fn grad_fn _base'.split(' '),
);

function setAttributes(state: Dict, target: Value, context: LoadContext): void {
  for (const [key, value] of state.entries ?? []) {
    if (typeof key !== 'string') {
      refuse('TypeError', `attribute name must be string, not '${tpName(key)}'`);
    }
    if (!(target instanceof Tensor)) {
      setPlainAttribute(key, target, context);
    } else if (READ_ONLY.has(key)) {
      refuse('AttributeError', `attribute '${key}' of 'torch._C.TensorBase' objects is not writable`);
    } else if (CHECKED.has(key) || key.startsWith('__')) {
      setChecked(key, value, context);
    }
  }
  if (state.entries === null) {
    context.doubt('the state of a tensor is not kept');
  }
}

function setPlainAttribute(key: string, target: Value, context: LoadContext): void {
  if (target instanceof Dict && target.type !== 'dict') {
    return;
  }
  if (target instanceof Thing && target.type === '?') {
    context.doubt('an attribute of what is not known is set');
    return;
  }
  refuse('AttributeError', `'${tpName(target)}' object has no attribute '${key}'`);
}

function setChecked(key: string, value: Value, context: LoadContext): void {
  if (value === null && /^(grad|_grad|names|_backward_hooks)$/.test(key)) {
    return;
  }
  if (
    key === '_backward_hooks' ||
    (key === '__dict__' && value instanceof Dict) ||
    (key === 'requires_grad' && value === true)
  ) {
    return;
  }
  if (isInt(value) || typeof value === 'string' || value === null) {
    const wrong: Readonly<Record<string, string>> = {
      data: `Variable data has to be a tensor, but got ${tpName(value)}`,
      grad: `assigned grad expected to be a Tensor or None but got grad of type ${tpName(value)}`,
      __class__: `__class__ must be set to a class, not '${tpName(value)}' object`,
      __dict__: `__dict__ must be set to a dictionary, not a '${tpName(value)}'`,
    };
    if (Object.hasOwn(wrong, key)) {
      refuse('TypeError', wrong[key]);
    }
  }
  context.doubt(`the attribute ${key} of a tensor is set`);
}

function sparse(args: readonly Value[], context: LoadContext): Value {
  const separate = context.release.safeGlobals.has('torch._utils._rebuild_sparse_csr_tensor');
  return sparseTensor(args[0], args[1], ['torch.sparse_coo', ...(separate ? [] : COMPRESSED)], context);
}

function metaTensor(args: readonly Value[], context: LoadContext): Value {
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

function nestedTensor(args: readonly Value[], context: LoadContext): Value {
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

function quantizedTensor(args: readonly Value[], context: LoadContext): Value {
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
  if (items.length !== wanted) {
    refuse(
      'ValueError',
      items.length > wanted
        ? `too many values to unpack (expected ${wanted})`
        : `not enough values to unpack (expected ${wanted}, got ${items.length})`,
    );
  }
  const [, scale, zeroPoint] = items;
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

/** No class of torch's own list defines `__torch_dispatch__`. */
function wrapperSubclass(args: readonly Value[], context: LoadContext): Value {
  const [cls] = args;
  if (cls === UNKNOWN || (cls instanceof Global && cls.user)) {
    context.doubt('a tensor of a class of the user');
    return new Tensor('?');
  }
  if (
    !(cls instanceof Global) ||
    ['function', 'torch.dtype', 'torch.qscheme', 'builtin_function_or_method'].includes(cls.type) ||
    cls.type.endsWith('StorageType')
  ) {
    refuse('TypeError', `cls must be a type (got ${tpName(cls)})`);
  }
  if (cls.name !== 'torch.Tensor' && cls.name !== PARAMETER) {
    refuse('TypeError', 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
  }
  return refuse('TypeError', `${cls.name.slice(cls.name.lastIndexOf('.') + 1)} must define __torch_dispatch__`);
}

function fromNumpy(args: readonly Value[], context: LoadContext): Value {
  const [data] = args;
  if (data === UNKNOWN || typeOf(data) === 'numpy.ndarray') {
    context.doubt('a tensor of a numpy array');
    return new Tensor('torch.Tensor');
  }
  return refuse('TypeError', `expected np.ndarray (got ${tpName(data)})`);
}

function fromCpu(args: readonly Value[], context: LoadContext): Value {
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

/** `_rebuild_from_type_v2(func, new_type, args, state)` calls `func(*args)` whatever it is. */
function fromType(args: readonly Value[], context: LoadContext): Value {
  checkArity('_rebuild_from_type_v2', 'func new_type args state', 0, args);
  const [func, newType, inner, state] = args;
  if (func === UNKNOWN) {
    context.doubt('_rebuild_from_type_v2 calls what is not known');
    return UNKNOWN;
  }
  if (!(func instanceof Global)) {
    itemsOf(inner, context);
    refuse('TypeError', `'${tpName(func)}' object is not callable`);
  }
  const made = context.call(func, inner);
  if (made === UNKNOWN || newType === UNKNOWN || (newType instanceof Global && newType.user)) {
    context.doubt('_rebuild_from_type_v2 of what is not known');
    return UNKNOWN;
  }
  const wanted = newType instanceof Global ? newType.name : null;
  if (wanted !== null && typeOf(made) === wanted.replace(/^builtins\./, '')) {
    setState(state, made, context);
    return made;
  }
  return asSubclass(made, newType, state, context);
}

function asSubclass(made: Value, newType: Value, state: Value, context: LoadContext): Value {
  if (!(made instanceof Tensor)) {
    refuse('AttributeError', `'${tpName(made)}' object has no attribute 'as_subclass'`);
  }
  if (
    !(newType instanceof Global) ||
    ['function', 'torch.dtype', 'torch.qscheme', 'builtin_function_or_method'].includes(newType.type) ||
    newType.type.endsWith('StorageType')
  ) {
    refuse('TypeError', `cls must be a type (got ${tpName(newType)})`);
  }
  if (newType.name !== 'torch.Tensor' && newType.name !== PARAMETER) {
    const error = context.release.rules.setitem === 'dicts' ? 'TypeError' : 'RuntimeError';
    refuse(error, 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
  }
  const result = new Tensor(newType.name, made);
  setState(state, result, context);
  return result;
}
