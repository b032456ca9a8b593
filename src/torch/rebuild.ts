/**
 * torch's own functions that put tensors together again, and what they refuse.
 * Source: torch/_utils.py, torch/_tensor.py and torch/nn/parameter.py of torch 1.13 to 2.15.
 */
import { call } from './calls.ts';
import { refuse } from './faults.ts';
import { integers, requireFloating, setRequiresGrad, setStorage } from './tensors.ts';
import type { LoadContext } from './unpickler.ts';
import {
  Constant,
  Dict,
  FLOAT,
  Global,
  isInt,
  List,
  Storage,
  Tensor,
  Tuple,
  truth,
  typeOf,
  UNKNOWN,
  type Value,
} from './values.ts';

type Call = (args: readonly Value[], context: LoadContext) => Value;

const PARAMETER = 'torch.nn.parameter.Parameter';

/** Checks the number of positional arguments, in CPython's words. */
function arity(name: string, names: string, optional: number, args: readonly Value[]): void {
  const parameters = names.split(' ');
  const least = parameters.length - optional;
  if (args.length > parameters.length) {
    const takes = optional > 0 ? `from ${least} to ${parameters.length}` : String(parameters.length);
    refuse(
      'TypeError',
      `${name}() takes ${takes} positional argument${parameters.length === 1 ? '' : 's'} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
    );
  }
  if (args.length < least) {
    const missing = parameters.slice(args.length, least).map((parameter) => `'${parameter}'`);
    const last = missing.pop();
    const list = missing.length === 0 ? last : `${missing.join(', ')}${missing.length > 1 ? ',' : ''} and ${last}`;
    refuse(
      'TypeError',
      `${name}() missing ${missing.length + 1} required positional argument${missing.length === 0 ? '' : 's'}: ${list}`,
    );
  }
}

export const REBUILDERS: Readonly<Record<string, Call>> = {
  'torch._utils._rebuild_tensor': (args, context) => {
    arity('_rebuild_tensor', 'storage storage_offset size stride', 0, args);
    return rebuildTensor(args, context, null);
  },
  'torch._utils._rebuild_tensor_v2': (args, context) => {
    const hasMetadata = context.release.rules.floats;
    arity(
      '_rebuild_tensor_v2',
      `storage storage_offset size stride requires_grad backward_hooks${hasMetadata ? ' metadata' : ''}`,
      hasMetadata ? 1 : 0,
      args,
    );
    const made = rebuildTensor(args, context, null);
    setRequiresGrad(args[4], made.dtype, context);
    setMetadata(args[6] ?? null, made, context);
    return made;
  },
  'torch._utils._rebuild_tensor_v3': (args, context) => {
    arity(
      '_rebuild_tensor_v3',
      'storage storage_offset size stride requires_grad backward_hooks dtype metadata',
      1,
      args,
    );
    const made = rebuildTensor(args, context, args[6]);
    setRequiresGrad(args[4], made.dtype, context);
    setMetadata(args[7] ?? null, made, context);
    return made;
  },
  'torch._utils._rebuild_parameter': (args, context) => {
    arity('_rebuild_parameter', 'data requires_grad backward_hooks', 0, args);
    return parameter(args[0], args[1], context);
  },
  'torch._utils._rebuild_parameter_with_state': (args, context) => {
    arity('_rebuild_parameter_with_state', 'data requires_grad backward_hooks state', 0, args);
    const made = parameter(args[0], args[1], context);
    setState(args[3], context);
    return made;
  },
  [PARAMETER]: (args, context) => {
    arity('Parameter.__new__', 'cls data requires_grad', 2, [null, ...args]);
    return parameter(args[0] ?? null, args[1] ?? true, context);
  },
  'torch._utils._rebuild_sparse_tensor': (args, context) => {
    arity('_rebuild_sparse_tensor', 'layout data', 0, args);
    return sparseTensor(args[0], args[1], context);
  },
  'torch._utils._rebuild_sparse_csr_tensor': (args, context) => {
    arity('_rebuild_sparse_csr_tensor', 'layout data', 0, args);
    return sparseTensor(args[0], args[1], context);
  },
  'torch._utils._rebuild_meta_tensor_no_storage': (args, context) => {
    arity('_rebuild_meta_tensor_no_storage', 'dtype size stride requires_grad', 0, args);
    return metaTensor(args, context);
  },
  'torch._utils._rebuild_nested_tensor': (args, context) => {
    arity('_rebuild_nested_tensor', 'buffer sizes strides storage_offsets', 0, args);
    requireTensors('_nested_view_from_buffer', args, context);
    return new Tensor('torch.Tensor');
  },
  'torch._utils._rebuild_qtensor': (args, context) => {
    arity(
      '_rebuild_qtensor',
      'storage storage_offset size stride quantizer_params requires_grad backward_hooks',
      0,
      args,
    );
    return quantizedTensor(args, context);
  },
  'torch._utils._rebuild_wrapper_subclass': (args, context) => {
    arity('_rebuild_wrapper_subclass', 'cls dtype size stride storage_offset layout device requires_grad', 0, args);
    context.doubt('_rebuild_wrapper_subclass');
    return new Tensor('?');
  },
  'torch._utils._rebuild_device_tensor_from_numpy': (args, context) => {
    arity('_rebuild_device_tensor_from_numpy', 'data dtype device requires_grad', 0, args);
    context.doubt('_rebuild_device_tensor_from_numpy');
    return new Tensor('torch.Tensor');
  },
  'torch._utils._rebuild_device_tensor_from_cpu_tensor': (args, context) => {
    arity('_rebuild_device_tensor_from_cpu_tensor', 'data dtype device requires_grad', 0, args);
    return deviceTensor(args, context);
  },
  'torch._tensor._rebuild_from_type_v2': (args, context) => {
    arity('_rebuild_from_type_v2', 'func new_type args state', 0, args);
    return fromType(args, context);
  },
};

/** `_rebuild_tensor`; `dtype` is that of `_rebuild_tensor_v3`, null where the storage's counts. */
function rebuildTensor(args: readonly Value[], context: LoadContext, dtype: Value): Tensor {
  const [storage, offset, size, stride] = args;
  if (!(storage instanceof Storage)) {
    if (storage === UNKNOWN || storage instanceof Tensor) {
      context.doubt('a tensor of the result of a call this tool does not follow');
      return new Tensor('torch.Tensor');
    }
    const missing =
      dtype === null && !(storage instanceof Global && storage.type.endsWith('StorageType'))
        ? 'dtype'
        : '_untyped_storage';
    refuse('AttributeError', `'${typeOf(storage)}' object has no attribute '${missing}'`);
  }
  let element = storage.dtype;
  if (dtype !== null) {
    if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
      refuse('TypeError', `empty(): argument 'dtype' must be torch.dtype, not ${typeOf(dtype)}`);
    }
    element = dtype.name.slice('torch.'.length);
  }
  const shape = setStorage({ storage, dtype: element, offset, size, stride }, context);
  return new Tensor('torch.Tensor', { dtype: element, size: shape ?? undefined, device: 'cpu' });
}

function setMetadata(metadata: Value, tensor: Tensor, context: LoadContext): void {
  const given = truth(metadata);
  if (given === false) {
    return;
  }
  if (!(metadata instanceof Dict) || metadata.entries === null) {
    if (given === true && !(metadata instanceof Dict)) {
      refuse(
        'AssertionError',
        context.release.rules.setitem === 'dicts' ? `expected dict, got ${typeOf(metadata)}` : '',
      );
    }
    context.doubt('tensor metadata this tool does not follow');
    return;
  }
  for (const [key, value] of metadata.entries) {
    if ((key !== 'conj' && key !== 'neg') || typeof value !== 'boolean') {
      context.doubt('unusual tensor metadata');
    }
  }
  const conjugate = metadata.entries.some(([key]) => key === 'conj');
  if (conjugate && tensor.dtype !== undefined && !tensor.dtype.includes('complex')) {
    context.doubt('a conjugate bit on a real tensor');
  }
}

/** `torch.nn.Parameter(data, requires_grad)`. */
function parameter(data: Value, requiresGrad: Value, context: LoadContext): Value {
  if (data === null) {
    return new Tensor(PARAMETER, { dtype: 'float32', size: [0], device: 'cpu' });
  }
  if (!(data instanceof Tensor)) {
    if (data === UNKNOWN) {
      context.doubt('a Parameter of the result of a call this tool does not follow');
      return new Tensor(PARAMETER);
    }
    refuse('AttributeError', `'${typeOf(data)}' object has no attribute 'detach'`);
  }
  const wanted = truth(requiresGrad);
  if (typeof requiresGrad !== 'boolean') {
    const type = typeOf(requiresGrad);
    if (type !== '?') {
      refuse('TypeError', `_make_subclass(): argument 'require_grad' (position 3) must be bool, not ${type}`);
    }
    context.doubt('a Parameter with an unusual requires_grad');
  }
  requireFloating(
    wanted === true,
    data.dtype,
    context,
    'Only Tensors of floating point and complex dtype can require gradients',
  );
  const type = data.type === 'torch.Tensor' || data.type === PARAMETER ? PARAMETER : data.type;
  return new Tensor(type, data);
}

/** `_set_obj_state`: attributes of a tensor. */
function setState(state: Value, context: LoadContext): void {
  let attributes: Value = state;
  let slots: Value = null;
  if (state instanceof Tuple && state.items !== null) {
    if (state.items.length !== 2) {
      refuse('RuntimeError', 'Invalid serialized state: ' + `(${state.items.length} items)`);
    }
    [attributes, slots] = state.items;
  }
  for (const part of [attributes, slots]) {
    if (part instanceof Dict) {
      checkAttributes(part, context);
    } else if (truth(part) !== false) {
      if (part === UNKNOWN || truth(part) === undefined) {
        context.doubt('a state this tool does not follow');
      } else {
        refuse('AttributeError', `'${typeOf(part)}' object has no attribute 'items'`);
      }
    }
  }
}

/** Attributes of a tensor that torch guards. */
const GUARDED: ReadonlySet<string> = new Set(
  'data grad requires_grad _base _cdata _grad _grad_fn grad_fn is_leaf shape dtype device layout names volatile output_nr real imag T H mT mH'.split(
    ' ',
  ),
);

function checkAttributes(state: Dict, context: LoadContext): void {
  if (state.entries === null) {
    return;
  }
  for (const [key] of state.entries) {
    if (typeof key !== 'string') {
      refuse('TypeError', `attribute name must be string, not '${typeOf(key)}'`);
    }
    if (GUARDED.has(key) || key.startsWith('__')) {
      context.doubt(`the attribute ${key} of a tensor is set`);
    }
  }
}

function sparseTensor(layout: Value, data: Value, context: LoadContext): Value {
  const named = layout instanceof Constant ? layout.text : null;
  const known = context.release.rules.floats
    ? ['torch.sparse_coo', 'torch.sparse_csr', 'torch.sparse_csc', 'torch.sparse_bsr', 'torch.sparse_bsc']
    : ['torch.sparse_coo', 'torch.sparse_csr'];
  if (layout === UNKNOWN) {
    context.doubt('a sparse layout this tool does not follow');
    return new Tensor('torch.Tensor');
  }
  if (named === null || !known.includes(named)) {
    refuse('NotImplementedError', `rebuilding sparse tensor for layout ${named ?? layout}`);
  }
  const items = data instanceof Tuple || data instanceof List ? data.items : null;
  if (items === null) {
    context.doubt('sparse data this tool does not follow');
    return new Tensor('torch.Tensor', { layout: named });
  }
  const wanted = named === 'torch.sparse_coo' ? [3, 4] : [4];
  if (!wanted.includes(items.length)) {
    const expected = wanted.at(-1);
    const message =
      items.length > 4
        ? `too many values to unpack (expected ${expected})`
        : `not enough values to unpack (expected ${expected}, got ${items.length})`;
    refuse('ValueError', message);
  }
  const parts = items.slice(0, named === 'torch.sparse_coo' ? 2 : 3);
  if (!parts.every((part) => part instanceof Tensor)) {
    context.doubt('sparse data that are not tensors');
  }
  const values = parts.at(-1);
  return new Tensor('torch.Tensor', { layout: named, dtype: values instanceof Tensor ? values.dtype : undefined });
}

function metaTensor(args: readonly Value[], context: LoadContext): Value {
  const [dtype, size, stride, requiresGrad] = args;
  if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
    refuse('TypeError', `empty_strided(): argument 'dtype' must be torch.dtype, not ${typeOf(dtype)}`);
  }
  const element = dtype.name.slice('torch.'.length);
  const shape = integers(size, 3, context);
  const strides = integers(stride, 4, context);
  if (shape !== null && strides !== null && shape.length !== strides.length) {
    refuse(
      'RuntimeError',
      `mismatch in length of strides and shape. Length of strides: ${strides.length}; length of shape: ${shape.length}`,
    );
  }
  setRequiresGrad(requiresGrad, element, context);
  return new Tensor('torch.Tensor', { dtype: element, size: shape ?? undefined, device: 'meta' });
}

function requireTensors(name: string, args: readonly Value[], context: LoadContext): void {
  for (const arg of args) {
    if (!(arg instanceof Tensor)) {
      context.doubt(`${name} of what is not a tensor`);
    }
  }
}

function quantizedTensor(args: readonly Value[], context: LoadContext): Value {
  const [storage, offset, size, stride, params, requiresGrad] = args;
  const scheme = params instanceof Tuple && params.items !== null ? params.items[0] : undefined;
  if (!(storage instanceof Storage) || !(scheme instanceof Global) || scheme.type !== 'torch.qscheme') {
    context.doubt('a quantized tensor of unusual parts');
    return new Tensor('torch.Tensor');
  }
  const items = (params as Tuple).items!;
  const affine = scheme.name === 'torch.per_tensor_affine';
  const channel =
    scheme.name === 'torch.per_channel_affine' || scheme.name === 'torch.per_channel_affine_float_qparams';
  if (!affine && !channel) {
    refuse('RuntimeError', `Can't deserialize quantized tensor with qscheme ${scheme.name}`);
  }
  const wanted = affine ? 3 : 4;
  if (items.length !== wanted) {
    refuse(
      'ValueError',
      items.length > wanted
        ? `too many values to unpack (expected ${wanted})`
        : `not enough values to unpack (expected ${wanted}, got ${items.length})`,
    );
  }
  if (!storage.dtype.startsWith('q') || (affine && (!(items[1] === FLOAT || isInt(items[1])) || !isInt(items[2])))) {
    context.doubt('a quantized tensor of unusual parts');
  }
  const shape = setStorage({ storage, dtype: storage.dtype, offset, size, stride }, context);
  setRequiresGrad(requiresGrad, storage.dtype, context);
  return new Tensor('torch.Tensor', { dtype: storage.dtype, size: shape ?? undefined, device: 'cpu' });
}

function deviceTensor(args: readonly Value[], context: LoadContext): Value {
  const [data, dtype, , requiresGrad] = args;
  if (!(data instanceof Tensor)) {
    refuse('AttributeError', `'${typeOf(data)}' object has no attribute 'to'`);
  }
  if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
    context.doubt('a tensor moved to an unusual type');
    return new Tensor('torch.Tensor');
  }
  const element = dtype.name.slice('torch.'.length);
  setRequiresGrad(requiresGrad, element, context);
  return new Tensor('torch.Tensor', { dtype: element, size: data.size, device: 'cpu' });
}

/** `_rebuild_from_type_v2(func, new_type, args, state)` calls `func(*args)` whatever it is. */
function fromType(args: readonly Value[], context: LoadContext): Value {
  const [func, newType, inner, state] = args;
  if (!(func instanceof Global)) {
    if (func === UNKNOWN) {
      context.doubt('_rebuild_from_type_v2 calls the result of a call this tool does not follow');
      return UNKNOWN;
    }
    refuse('TypeError', `'${typeOf(func)}' object is not callable`);
  }
  const made = call(func, inner, context);
  const wanted = newType instanceof Global ? newType.name : null;
  if (wanted === null || made === UNKNOWN) {
    context.doubt('_rebuild_from_type_v2 of what this tool does not follow');
    return UNKNOWN;
  }
  if (typeOf(made) === wanted.replace(/^builtins\./, '')) {
    setState(state, context);
    return made;
  }
  if (!(made instanceof Tensor)) {
    refuse('AttributeError', `'${typeOf(made)}' object has no attribute 'as_subclass'`);
  }
  if (wanted !== 'torch.Tensor') {
    context.doubt(`a tensor of the class ${wanted}`);
  }
  setState(state, context);
  return new Tensor(wanted, made);
}
