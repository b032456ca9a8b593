/**
 * Sparse tensors: what `_rebuild_sparse_tensor` and its kin refuse at once, and what torch validates when everything is
 * loaded, where the release does. Indices are read from their records; nothing else of a tensor is.
 *
 * Source: torch/_utils.py (`_rebuild_sparse_tensor`, `_validate_loaded_sparse_tensors`);
 * aten/src/ATen/native/sparse/SparseTensor.cpp, ValidateCompressedIndicesCommon.h.
 */

import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import { Constant, List, Tensor, Tuple, text, tpName, UNKNOWN, type Value } from '../values.ts';
import { refuseCount } from './arity.ts';
import { integers } from './tensors.ts';

/** Indices read of one sparse tensor. */
const MAX_INDICES = 1 << 22;

/** `_rebuild_sparse_tensor(layout, data)`. */
export function sparseTensor(layout: Value, data: Value, known: readonly string[], context: LoadContext): Value {
  if (layout === UNKNOWN) {
    context.doubt('a sparse layout is not known');
    return new Tensor('torch.Tensor');
  }
  const named = layout instanceof Constant && layout.type === 'torch.layout' ? layout.text : null;
  if (named === null || !known.includes(named)) {
    refuse('NotImplementedError', `rebuilding sparse tensor for layout ${named ?? text(layout)}`);
  }
  const coo = named === 'torch.sparse_coo';
  const items = data instanceof Tuple || data instanceof List ? data.items : undefined;
  if (items === undefined) {
    refuseData(data, coo, context);
  }
  if (items == null) {
    context.doubt('the data of a sparse tensor are not known');
    return new Tensor('torch.Tensor', { layout: named });
  }
  checkCount(items.length, coo, context);
  const parts = items.slice(0, coo ? 2 : 3);
  const size = integers(items[coo ? 2 : 3], context);
  if (!parts.every((part) => part instanceof Tensor) || size == null) {
    context.doubt('unusual data of a sparse tensor');
    return new Tensor('torch.Tensor', { layout: named });
  }
  const tensors = parts as Tensor[];
  const validated = context.release.rules.sparse === 'validated';
  if (coo) {
    checkCoordinates(tensors[0], tensors[1], size, validated, context);
  } else if (validated) {
    checkCompressed(named, tensors, size, context);
  }
  return new Tensor('torch.Tensor', {
    layout: named,
    dtype: tensors.at(-1)!.dtype,
    size,
    device: 'cpu',
    requiresGrad: false,
  });
}

function refuseData(data: Value, coo: boolean, context: LoadContext): void {
  if (data === UNKNOWN || data instanceof Tensor) {
    return;
  }
  const counted = coo && context.release.rules.sparseItems === 'four';
  refuse(
    'TypeError',
    counted ? `object of type '${tpName(data)}' has no len()` : `cannot unpack non-iterable ${tpName(data)} object`,
  );
}

function checkCount(count: number, coo: boolean, context: LoadContext): void {
  const four = context.release.rules.sparseItems === 'four';
  const wanted = coo && !four ? 3 : 4;
  if (count !== wanted && !(coo && four && count === 3)) {
    refuseCount(count, wanted);
  }
}

function checkCoordinates(
  indices: Tensor,
  values: Tensor,
  size: number[],
  validated: boolean,
  context: LoadContext,
): void {
  if (indices.size === undefined || values.size === undefined) {
    context.doubt('the shape of a sparse tensor is not known');
    return;
  }
  if (indices.size.length !== 2) {
    refuse('RuntimeError', `indices must be sparse_dim x nnz, but got: [${indices.size.join(', ')}]`);
  }
  const [sparseDim, count] = indices.size;
  const denseDim = values.size.length - 1;
  if (size.length !== sparseDim + denseDim) {
    refuse(
      'RuntimeError',
      `number of dimensions must be sparse_dim (${sparseDim}) + dense_dim (${denseDim}), but got ${size.length}`,
    );
  }
  if (count !== values.size[0] || values.size.slice(1).some((extent, place) => extent !== size[sparseDim + place])) {
    refuse('RuntimeError', 'values and indices of a sparse tensor differ in their number');
  }
  if (!validated || count === 0) {
    return;
  }
  const read = reader(indices, context);
  for (let dim = 0; read !== null && dim < sparseDim; dim += 1) {
    for (let at = 0; at < count; at += 1) {
      const index = read(dim, at);
      if (index < 0) {
        refuse('RuntimeError', `found negative index ${index} for dim ${dim}`);
      }
      if (index >= size[dim]) {
        refuse(
          'RuntimeError',
          `size is inconsistent with indices: for dim ${dim}, size is ${size[dim]} but found index ${index}`,
        );
      }
    }
  }
}

/** Row, column and block formats: one list of starts and one of places. */
function checkCompressed(layout: string, parts: Tensor[], size: number[], context: LoadContext): void {
  const [starts, places, values] = parts;
  if (starts.size === undefined || places.size === undefined || values.size === undefined) {
    context.doubt('the shape of a sparse tensor is not known');
    return;
  }
  const blocked = layout === 'torch.sparse_bsr' || layout === 'torch.sparse_bsc';
  const least = blocked ? 3 : 1;
  if (values.size.length < starts.size.length - 1 + least) {
    refuse(
      'RuntimeError',
      `values must have dimensionality > sum of batch and block dimensionalities (=${starts.size.length - 1} + ${blocked ? 2 : 0}) but got ${values.size.length}`,
    );
  }
  if (starts.size.length !== 1 || places.size.length !== 1 || values.size.length !== least || size.length !== 2) {
    context.doubt('a sparse tensor with batch or dense dimensions');
    return;
  }
  const byRow = layout === 'torch.sparse_csr' || layout === 'torch.sparse_bsr';
  const block = blocked ? [values.size[1], values.size[2]] : [1, 1];
  const extents = [size[0] / block[0], size[1] / block[1]];
  const [along, across] = byRow ? extents : [extents[1], extents[0]];
  checkStarts(starts, places, values, [along, across], byRow, context);
}

function checkStarts(
  starts: Tensor,
  places: Tensor,
  values: Tensor,
  extents: number[],
  byRow: boolean,
  context: LoadContext,
): void {
  const [along, across] = extents;
  const [compressed, plain] = byRow ? ['crow_indices', 'col_indices'] : ['ccol_indices', 'row_indices'];
  const count = places.size![0];
  if (starts.size![0] !== along + 1 || values.size![0] !== count) {
    refuse('RuntimeError', `${compressed}.shape[-1] must be equal to the number of ${byRow ? 'rows' : 'columns'} + 1`);
  }
  const start = reader(starts, context);
  const place = reader(places, context);
  if (start === null || place === null) {
    return;
  }
  if (start(0) !== 0) {
    refuse('RuntimeError', `\`${compressed}[..., 0] == 0\` is not satisfied.`);
  }
  if (start(along) !== count) {
    refuse('RuntimeError', `\`${compressed}[..., -1] == nnz\` is not satisfied.`);
  }
  for (let row = 0; row < along; row += 1) {
    const length = start(row + 1) - start(row);
    if (length < 0 || length > across) {
      refuse(
        'RuntimeError',
        `\`0 <= ${compressed}[..., 1:] - ${compressed}[..., :-1] <= ${byRow ? 'ncols' : 'nrows'}\` is not satisfied.`,
      );
    }
    for (let at = start(row); at < start(row + 1); at += 1) {
      if (place(at) < 0 || place(at) >= across) {
        refuse('RuntimeError', `\`0 <= ${plain} < ${byRow ? 'ncols' : 'nrows'}\` is not satisfied.`);
      }
      if (at > start(row) && place(at) <= place(at - 1)) {
        refuse(
          'RuntimeError',
          `\`${plain}[..., ${compressed}[..., i - 1]:${compressed}[..., i]] for all i = 1, ..., ${byRow ? 'nrows' : 'ncols'} are sorted and distinct along the last dimension values\` is not satisfied.`,
        );
      }
    }
  }
}

/** Reads elements of a tensor of integers; null, with a doubt, where that cannot be done here. */
function reader(tensor: Tensor, context: LoadContext): ((...index: number[]) => number) | null {
  const { view, size } = tensor;
  const elements = size?.reduce((product, extent) => product * extent, 1) ?? 0;
  if (view?.storage.open === undefined || elements > MAX_INDICES || !/^int(64|32)$/.test(tensor.dtype ?? '')) {
    context.doubt('the indices of a sparse tensor were not read');
    return null;
  }
  const width = tensor.dtype === 'int64' ? 8 : 4;
  const source = view.storage.open();
  const steps = view.stride.map((stride, dim) => stride * (size![dim] - 1));
  const start = view.offset * width;
  const reach = elements === 0 ? 0 : (steps.reduce((sum, step) => sum + step, 0) + 1) * width;
  if (reach > MAX_INDICES * width) {
    context.doubt('the indices of a sparse tensor were not read');
    return null;
  }
  const bytes = Buffer.from(source.read(start, reach));
  return (...index) => {
    const at = index.reduce((sum, place, dim) => sum + place * view.stride[dim], 0) * width;
    if (at + width > bytes.length) {
      return 0;
    }
    return width === 8 ? Number(bytes.readBigInt64LE(at)) : bytes.readInt32LE(at);
  };
}
