/**
 * The tensor and storage classes of the list, when a pickle calls them or makes an instance: what they take.
 * Source: torch/csrc/utils/tensor_new.cpp (legacy_tensor_generic_ctor_new), torch/csrc/Storage.cpp, torch/storage.py.
 */

import { ELEMENT_BYTES, STORAGE_DTYPES } from '../../bytes/element-types.ts';
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import {
  asNumber,
  FLOAT,
  type Global,
  isInt,
  List,
  Storage,
  Tensor,
  Thing,
  Tuple,
  tpName,
  UNKNOWN,
  type Value,
} from '../values.ts';
import { iterate } from './iterate.ts';

/** `cls(*args)`; `bare` for `cls.__new__(cls, *args)`. */
export function makeInstance(cls: Global, args: readonly Value[], bare: boolean, context: LoadContext): Value {
  if (cls.name.startsWith('torch.cuda.')) {
    return makeCuda(cls, context);
  }
  if (cls.name === 'torch.storage.UntypedStorage') {
    return makeUntyped(args, context);
  }
  if (cls.name === 'torch.storage.TypedStorage') {
    return bare ? new Thing('torch.storage.TypedStorage') : makeTyped('float32', args, context);
  }
  const last = cls.name.slice(cls.name.lastIndexOf('.') + 1);
  if (Object.hasOwn(STORAGE_DTYPES, last)) {
    return bare && args.length > 0 ? doubtful(cls, context) : makeTyped(STORAGE_DTYPES[last], args, context);
  }
  if (last.endsWith('Tensor')) {
    return makeTensor(cls, last, args, context);
  }
  return doubtful(cls, context);
}

function doubtful(cls: Global, context: LoadContext): Value {
  context.doubt(`a call of ${cls.name}`);
  return UNKNOWN;
}

/** A build for the CPU, or a machine without a GPU. */
function makeCuda(cls: Global, context: LoadContext): Value {
  if (cls.name.endsWith('Storage')) {
    return doubtful(cls, context);
  }
  return refuse('TypeError', `type ${cls.name} not available.`);
}

function makeTensor(cls: Global, last: string, args: readonly Value[], context: LoadContext): Value {
  const sparse = cls.name.includes('.sparse.');
  const dtype = STORAGE_DTYPES[`${last.slice(0, -'Tensor'.length)}Storage`] ?? 'float32';
  const facts = {
    dtype,
    layout: sparse ? 'torch.sparse_coo' : 'torch.strided',
    device: 'cpu' as const,
    requiresGrad: false,
  };
  if (args.includes(UNKNOWN)) {
    return doubtful(cls, context);
  }
  if (args.length > 0 && args.every((arg) => isInt(arg) && typeof arg !== 'boolean')) {
    return new Tensor('torch.Tensor', {
      ...facts,
      size: checkShape((args as number[]).map(asNumber), sparse, context),
    });
  }
  const [given] = args;
  if (given === undefined) {
    return new Tensor('torch.Tensor', { ...facts, size: [0] });
  }
  if (given instanceof Tuple && given.type === 'torch.Size' && given.items !== null && args.length === 1) {
    const size = given.items.map((item) => asNumber(item as number));
    return new Tensor('torch.Tensor', { ...facts, size: checkShape(size, sparse, context) });
  }
  if (sparse) {
    return makeSparse(cls, args, context);
  }
  if (args.length > 1) {
    refuse(
      'TypeError',
      `new() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`,
    );
  }
  return new Tensor('torch.Tensor', { ...facts, size: fromData(cls, given, dtype, context) });
}

function makeSparse(cls: Global, args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    return doubtful(cls, context);
  }
  if (args[0] instanceof Tuple || args[0] instanceof List) {
    refuse('TypeError', 'torch.sparse.SparseTensor(sequence) only accepts sizes.');
  }
  return refuse(
    'TypeError',
    `new() received an invalid combination of arguments - got (${tpName(args[0])}), but expected one of:`,
  );
}

function checkShape(size: number[], sparse: boolean, context: LoadContext): number[] {
  const negative = size.find((extent) => extent < 0);
  if (negative !== undefined) {
    refuse(
      'RuntimeError',
      sparse
        ? 'numel: integer multiplication overflow'
        : `Trying to create tensor with negative dimension ${negative}: [${size.join(', ')}]`,
    );
  }
  if (!sparse && size.reduce((product, extent) => product * extent, 1) > 2 ** 31) {
    context.doubt('a tensor of that size needs more memory than can be counted on');
  }
  return size;
}

/** The one argument of a tensor class: a storage, a tensor, or data. */
function fromData(cls: Global, given: Value, dtype: string, context: LoadContext): number[] | undefined {
  if (given instanceof Storage) {
    return given.dtype === dtype
      ? [given.bytes / ELEMENT_BYTES[dtype]]
      : refuse(
          'RuntimeError',
          `Expected a Storage of type ${dtype} or an UntypedStorage, but got type ${given.dtype} for argument 1 'storage'`,
        );
  }
  if (given instanceof Tensor) {
    if (given.dtype === undefined) {
      context.doubt(`${cls.name} of a tensor of unknown type`);
    } else if (given.dtype !== dtype) {
      refuse('TypeError', `expected TensorOptions(dtype=${dtype}) (got TensorOptions(dtype=${given.dtype}))`);
    }
    return given.size === undefined ? undefined : [...given.size];
  }
  if (typeof given === 'string') {
    refuse('TypeError', "new(): invalid data type 'str'");
  }
  if (!(given instanceof Tuple || given instanceof List)) {
    if (given instanceof Thing && given !== FLOAT) {
      context.doubt(`${cls.name} of ${given.type}`);
      return undefined;
    }
    refuse('TypeError', `new(): data must be a sequence (got ${tpName(given)})`);
  }
  return fromSequence(cls, given.items, context);
}

function fromSequence(cls: Global, items: readonly Value[] | null, context: LoadContext): number[] | undefined {
  if (items?.every((item) => typeof item === 'number' && Math.abs(item) < 128)) {
    return [items.length];
  }
  context.doubt(`${cls.name} of data`);
  return undefined;
}

function makeTyped(dtype: string, args: readonly Value[], context: LoadContext): Value {
  const [given] = args;
  if (args.length > 1) {
    refuse('RuntimeError', 'TypedStorage.__init__ received an invalid combination of arguments. Expected one of:');
  }
  if (given === undefined) {
    return new Storage(dtype, 0, true);
  }
  if (isInt(given)) {
    return new Storage(dtype, checkBytes(asNumber(given) * ELEMENT_BYTES[dtype], context), true);
  }
  if (given === UNKNOWN) {
    context.doubt('a storage of what is not known');
    return new Storage(dtype, 0, true);
  }
  const items = given instanceof Tuple || given instanceof List ? given.items : undefined;
  if (items === undefined) {
    refuse(
      'TypeError',
      typeof given === 'string'
        ? "new(): invalid data type 'str'"
        : 'TypedStorage.__init__ received an invalid combination of arguments. Expected one of:',
    );
  }
  if (!items?.every((item) => typeof item === 'number' && Math.abs(item) < 128)) {
    context.doubt('a storage of data');
  }
  return new Storage(dtype, (items?.length ?? 0) * ELEMENT_BYTES[dtype], true);
}

function makeUntyped(args: readonly Value[], context: LoadContext): Value {
  const made = new Thing('torch.storage.UntypedStorage');
  const [given] = args;
  if (args.length > 1) {
    refuse(
      'TypeError',
      `torch.UntypedStorage() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`,
    );
  }
  if (given === undefined) {
    return made;
  }
  if (isInt(given)) {
    checkBytes(asNumber(given), context);
    return made;
  }
  const items = given instanceof Tensor ? undefined : iterate(given);
  if (items === undefined) {
    refuse('RuntimeError', `torch.UntypedStorage(): Expected a sequence type, but got ${tpName(given)}`);
  }
  const odd = items?.find((item) => !isInt(item));
  if (odd !== undefined) {
    refuse(
      'RuntimeError',
      `torch.UntypedStorage(): tried to construct a storage from a sequence (${tpName(given)}), but one of the items was of type ${tpName(odd)} instead of int`,
    );
  }
  if (items === null) {
    context.doubt('a storage of what is not known');
  }
  return made;
}

function checkBytes(bytes: number, context: LoadContext): number {
  if (bytes < 0) {
    refuse('RuntimeError', 'alloc_cpu() seems to have been called with negative number');
  }
  if (bytes > 2 ** 31) {
    context.doubt('a storage of that size needs more memory than can be counted on');
  }
  return bytes;
}
