/**
 * torch's own functions that put tensors together again, and what they refuse.
 * Source: torch/_utils.py, torch/_tensor.py and torch/nn/parameter.py of torch 1.13 to 2.15.
 */

import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import { Dict, Global, Storage, Tensor, Thing, tpName, truth, typeOf, UNKNOWN, type Value } from '../values.ts';
import { checkArity } from './arity.ts';
import { setState } from './attributes.ts';
import { itemsOf } from './iterate.ts';
import {
  fromCpu,
  fromNumpy,
  metaTensor,
  nestedTensor,
  quantizedTensor,
  requireType,
  wrapperSubclass,
} from './rebuild-special.ts';
import { sparseTensor } from './sparse.ts';
import { PARAMETER, requireFloating, setRequiresGrad, setStorage } from './tensors.ts';

type Rebuild = (args: readonly Value[], context: LoadContext) => Value;

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

function sparse(args: readonly Value[], context: LoadContext): Value {
  const separate = context.release.safeGlobals.has('torch._utils._rebuild_sparse_csr_tensor');
  return sparseTensor(args[0], args[1], ['torch.sparse_coo', ...(separate ? [] : COMPRESSED)], context);
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
  requireType(newType);
  if (newType.name !== 'torch.Tensor' && newType.name !== PARAMETER) {
    const error = context.release.rules.setitem === 'dicts' ? 'TypeError' : 'RuntimeError';
    refuse(error, 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
  }
  const result = new Tensor(newType.name, made);
  setState(state, result, context);
  return result;
}
