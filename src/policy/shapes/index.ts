/** Every shape by the name that the table of globals calls it; to add one: a file, and a line here. */
import type { Value } from '../../pickle/values.ts';
import * as arrowArray from './arrow-array.ts';
import * as arrow from './arrow-types.ts';
import * as builtin from './builtin.ts';
import { codecsEncode } from './codecs.ts';
import * as collection from './collection.ts';
import * as instance from './instance.ts';
import { joblibArray, joblibMemory } from './joblib.ts';
import * as library from './library.ts';
import { historyBuffer } from './mmengine.ts';
import * as array from './numpy-array.ts';
import * as dtype from './numpy-dtype.ts';
import * as numpyRandom from './numpy-random.ts';
import * as blocks from './pandas-blocks.ts';
import { random } from './random.ts';
import type { Values } from './read.ts';
import { distribution } from './scipy-stats.ts';
import type { Shape } from './shape.ts';
import * as sklearn from './sklearn.ts';
import * as functions from './sklearn-functions.ts';
import { stream } from './stream.ts';
import { TORCH_NAMES } from './torch-names.ts';
import * as torch from './torch-tensor.ts';
import * as value from './value.ts';

export const SHAPES = {
  mention: builtin.mention,
  container: builtin.container,
  object: builtin.object,
  bytes: builtin.bytesLike,
  complex: builtin.complex,
  range: builtin.range,
  slice: builtin.slice,
  iterator: builtin.iterator,
  iter: builtin.iter,
  'deque iterator': builtin.dequeIterator,
  chain: builtin.chain,
  enumeration: builtin.enumeration,
  singleton: builtin.singleton,
  identity: builtin.identity,
  reconstructor: builtin.reconstructor,
  exception: instance.exception,
  'plain exception': instance.plainException,
  'unicode error': instance.unicodeError,
  fields: instance.fields,
  structure: instance.structure,
  node: instance.node,
  instance: instance.instance,
  'called instance': instance.calledClass,
  'slots instance': instance.slotsInstance,
  isotonic: instance.isotonic,
  'backed instance': library.backedInstance,
  'interval maker': library.intervalMaker,
  'library backed maker': library.libraryBackedMaker,
  'filled instance': instance.filledInstance,
  'instance by __setstate__': instance.stateInstance,
  'tuple instance': instance.tupleInstance,
  constants: value.constants,
  fraction: value.fraction,
  date: value.date,
  'decimal context': value.decimalContext,
  array: value.array,
  element: value.element,
  stream,
  random,
  'ordered dict': collection.orderedDict,
  counter: collection.counter,
  'default dict': collection.defaultDict,
  deque: collection.deque,
  morsel: collection.morsel,
  cookie: collection.cookie,
  'latin-1': codecsEncode,
  'numpy dtype': dtype.numpyDtype,
  'numpy dtype class': dtype.numpyDtypeClass,
  'numpy string dtype': dtype.numpyStringDtype,
  'numpy array': array.numpyReconstruct,
  'numpy masked array': array.numpyMaskedReconstruct,
  'numpy buffer': array.numpyFromBuffer,
  'numpy scalar': array.numpyScalar,
  'numpy bit generator': numpyRandom.numpyBitGenerator,
  'numpy generator': numpyRandom.numpyGenerator,
  'numpy random state': numpyRandom.numpyRandomState,
  'numpy old random state': numpyRandom.numpyOldRandomState,
  'numpy seed': numpyRandom.numpySeed,
  'joblib array': joblibArray,
  'joblib memory': joblibMemory,
  'history buffer': historyBuffer,
  'block manager': blocks.blockManager,
  'block placement': blocks.blockPlacement,
  block: blocks.block,
  'arrow alias': arrow.arrowAlias,
  'arrow type': arrow.arrowType,
  'arrow field': arrow.arrowField,
  'arrow schema': arrow.arrowSchema,
  'arrow buffer': arrowArray.arrowBuffer,
  'arrow array': arrowArray.arrowArray,
  'arrow chunks': arrowArray.arrowChunks,
  'arrow backed instance': library.arrowBackedInstance,
  'library class': library.libraryClass,
  'library part': library.libraryPart,
  'library tuple': library.libraryTuple,
  'library list': library.libraryList,
  'time zone': library.timeZone,
  'bare time zone': library.bareTimeZone,
  'library state': library.libraryState,
  'business days': library.businessDays,
  'library maker': library.libraryMaker,
  'library singleton': library.librarySingleton,
  'library value': library.libraryValue,
  'sklearn loss': sklearn.loss,
  'sklearn loss maker': sklearn.lossMaker,
  'sklearn neighbor tree': sklearn.neighborTree,
  'sklearn metric': sklearn.metric,
  'sklearn tree': sklearn.tree,
  'scipy distribution': distribution,
  'sklearn scorer': functions.scorer,
  'sklearn frozen': functions.frozen,
  'score function': functions.scoreFunction,
  'metric function': functions.metricFunction,
  'scorer function': functions.scorerFunction,
  'array function': functions.arrayFunction,
  'estimator function': functions.estimatorFunction,
  'numpy ufunc': functions.numpyUfunc,
  'torch tensor': torch.tensor,
  'torch tensor v2': torch.tensorV2,
  'torch tensor v3': torch.tensorV3,
  'torch quantized tensor': torch.quantizedTensor,
  'torch parameter': torch.parameter,
  'torch parameter with state': torch.parameterWithState,
  'torch sparse tensor': torch.sparseTensor,
  'torch nested tensor': torch.nestedTensor,
  'torch meta tensor': torch.metaTensor,
  'torch wrapper subclass': torch.wrapperSubclass,
  'torch tensor from numpy': torch.fromNumpy,
  'torch tensor from cpu': torch.fromCpu,
  'torch tensor of a type': torch.fromType(torchFunction),
  'torch class': torch.tensorClass,
  'torch size': torch.size,
  'torch device': torch.device,
  'torch layout': torch.layout,
  'torch storage from bytes': torch.storageFromBytes,
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

let ofTorch: Map<string, Shape> | undefined;

/** The shape of a name of torch's, whether or not the release at hand lists it. */
export function torchShape(module: string, name: string): Shape | undefined {
  if (!module.startsWith('torch')) {
    return undefined;
  }
  if (ofTorch === undefined) {
    ofTorch = new Map();
    const names: Readonly<Partial<Record<ShapeName, string>>> = TORCH_NAMES;
    for (const [shape, list] of Object.entries(names)) {
      for (const dotted of list.split(/\s+/)) {
        ofTorch.set(dotted, SHAPES[shape as ShapeName]);
      }
    }
  }
  return ofTorch.get(`${module}.${name}`) ?? torchStorageClass(module, name);
}

/** Storage and tensor classes, and dtypes, are only mentioned. */
function torchStorageClass(module: string, name: string): Shape | undefined {
  const place = /^torch(\.cuda|\.sparse|\.cuda\.sparse|\.storage)?$/.test(module);
  return place && /(Storage|Tensor)$/.test(name) ? SHAPES.mention : undefined;
}

/** The shape of a function that makes tensors, as an argument names it. */
function torchFunction(func: Value, values: Values): Shape | undefined {
  const global = values.global(func);
  return global === null ? undefined : torchShape(global.module, global.name);
}
