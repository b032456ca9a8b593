/**
 * Attributes that a pickle gives to a tensor, and what torch says to them.
 * Source: torch/_utils.py (`_set_obj_state`); torch/csrc/autograd/python_variable.cpp (THPVariable_properties).
 */
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import { Dict, isInt, Tensor, Thing, Tuple, text, tpName, truth, type Value } from '../values.ts';

/** `_set_obj_state`: attributes of a tensor, or of whatever `_rebuild_from_type_v2` made. */
export function setState(state: Value, target: Value, context: LoadContext): void {
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
