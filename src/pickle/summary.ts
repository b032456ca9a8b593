/**
 * What is remembered of everything that goes into a container, whether it is kept or not: how much it is, whether it is
 * plain data, and which keys of a dict an unpickler or native code would look up. Big containers keep few of their items,
 * so a question about all of them is answered here, while they pass.
 */
import { LIMITS } from '../base/limits.ts';
import type { Literals } from './literals.ts';
import { type Container, isContainer, isElided, type KeySummary, type ObjectBudget, type Value } from './values.ts';

/** Attributes of tensors that C++ sets (torch/csrc/autograd/python_variable.cpp, THPVariable_properties). */
export const TENSOR_PROPERTIES: ReadonlySet<string> = new Set(
  `_backward_hooks _post_accumulate_grad_hooks _cdata _grad _grad_fn data grad grad_fn grad_dtype names real imag requires_grad
volatile`.split(/\s+/),
);
/**
 * Keys that somebody looks up while the pickle is loaded: methods of the unpickler (Lib/pickle.py: load_appends,
 * load_additems), the version that scikit-learn compares with its own (sklearn/base.py, __setstate__), what its
 * IsotonicRegression interpolates (sklearn/isotonic.py, __setstate__), the text that distributions of scipy run
 * (scipy/stats/_distn_infrastructure.py, __setstate__), where pandas keeps what it has computed (pandas/_libs/properties.pyx), and
 * the folder of a Memory of joblib.
 */
const READ_KEYS: ReadonlySet<string> = new Set([
  ...'append extend add _sklearn_version X_thresholds_ y_thresholds_ _necessary_X_ _necessary_y_ _cache location store_backend _parse_arg_template'.split(
    ' ',
  ),
  ...TENSOR_PROPERTIES,
]);
/** What these keys start with. */
const STARTS = '_aeXydgnrivls';
/** Longest key that is read: dunders are shorter. */
const KEY_BYTES = 256;

/** Takes note of `items[start…end)`, which go into `container` now; in turn keys and values where it is a dict. */
export function summarize(
  container: Container,
  items: readonly Value[],
  start: number,
  end: number,
  { literals, objects }: { readonly literals: Literals; readonly objects: ObjectBudget },
): void {
  let plain = true;
  noteMaker(container, items, start, end);
  for (let at = start; at < end; at += 1) {
    const item = items[at];
    if (typeof item === 'number' ? isElided(item) : !holds(container, item)) {
      plain = false;
    }
  }
  if (!plain && container.plain) {
    container.plain = false;
    objects.stale ||= container.held;
  }
  if (container.kind === 'dict') {
    noteKeys(container, items, start, end, literals);
  }
}

/** Takes note of what made the objects that go into a list. */
function noteMaker(container: Container, items: readonly Value[], start: number, end: number): void {
  if (container.kind !== 'list' || container.sole === null) {
    return;
  }
  for (let at = start; at < end && container.sole !== null; at += 1) {
    const maker = makerOf(items[at]);
    container.sole = maker === (container.sole ?? maker) ? maker : null;
  }
}

function makerOf(value: Value): Value | null {
  return typeof value === 'object' && (value.kind === 'new' || value.kind === 'call') ? value.callee : null;
}

/** Whether an object that `container` takes in is plain data. */
function holds(container: Container, item: Exclude<Value, number>): boolean {
  if (isContainer(item)) {
    if (!item.held) {
      item.held = true;
    }
    return item === container || item.plain;
  }
  return item.kind === 'detached';
}

function noteKeys(dict: Container, items: readonly Value[], start: number, end: number, literals: Literals): void {
  dict.keys ??= { count: 0, text: true, hooks: [], globals: [] };
  const { keys } = dict;
  const most = Math.min(end, start + 2 * Math.max(0, LIMITS.stateKeys - keys.count));
  keys.count += (end - start) / 2;
  for (let at = start; at + 1 < most; at += 2) {
    noteKey(keys, items[at], items[at + 1], literals);
  }
}

function noteKey(keys: KeySummary, key: Value, value: Value, literals: Literals): void {
  if (typeof key !== 'number' || key < 0 || literals.type(key) !== 'str') {
    keys.text = false;
    return;
  }
  if (typeof value === 'object' && value.kind === 'global' && keys.globals.length <= LIMITS.keptItems) {
    keys.globals.push({ key: literals.text(key, KEY_BYTES) ?? '', value });
  }
  if (!literals.mayStart(key, STARTS)) {
    return;
  }
  const text = literals.text(key, KEY_BYTES) ?? '';
  if ((isDunder(text) || READ_KEYS.has(text)) && keys.hooks.length <= LIMITS.keptItems) {
    keys.hooks.push({ key: text, value });
  }
}

const isDunder = (text: string): boolean => text.length > 4 && text.startsWith('__') && text.endsWith('__');

/** Whether `value` is a constant or a container of constants, as far as that is known without looking into it. */
export function isPlainValue(value: Value): boolean {
  if (typeof value === 'number') {
    return !isElided(value);
  }
  return isContainer(value) ? value.plain : value.kind === 'detached';
}
