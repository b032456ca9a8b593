/**
 * joblib's description of an array whose bytes follow it in the file.
 * Source: joblib/numpy_pickle.py, `NumpyArrayWrapper` (0.10 to 1.6).
 */
import { isContainer, type Value } from '../../pickle/values.ts';
import { type ArrayFact, type InstanceFact, MEMBER, type MemberFact } from './facts.ts';
import { buildAttributes, emptyInstance } from './instance.ts';
import { arrayDtype } from './numpy-fields.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { type BuildUse, type CallUse, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** What each key of the state is. */
const PARTS: Readonly<Record<string, (value: Value, values: Values) => boolean>> = {
  subclass: (value, values) => values.global(value) !== null,
  shape: (value, values) => values.ints(value)?.every((length) => length >= 0) ?? false,
  order: (value, values) => ['C', 'F'].includes(values.text(value) ?? ''),
  dtype: (value, values) => arrayDtype(value, values) !== null,
  allow_mmap: (value, values) => values.bool(value) !== null,
  numpy_array_alignment_bytes: (value, values) => values.isNone(value) || (values.int(value) ?? -1) >= 0,
};

export const joblibArray: Shape = {
  native: true,
  call: (use) =>
    use.args?.length === 0 && use.call.kind === 'new'
      ? ({ kind: 'instance', owner: use.owner } satisfies InstanceFact)
      : faultOfCall(use, 'an empty NumpyArrayWrapper'),
  build: buildWrapper,
};

function buildWrapper({ target, state, values }: BuildUse): Fault | null {
  const items = values.dict(state);
  if (items === null) {
    return faultOf(values, 'the attributes of a NumpyArrayWrapper', state);
  }
  const parts = new Map<string, Value>();
  for (let at = 0; at < items.length; at += 2) {
    const key = values.text(items[at]) ?? '';
    if (!Object.hasOwn(PARTS, key)) {
      return { expected: `one of ${Object.keys(PARTS).join(', ')}`, found: values.write(items[at]), kind: 'newer' };
    }
    if (!PARTS[key](items[at + 1], values)) {
      return faultOf(values, `a plain ${key}`, items[at + 1]);
    }
    seal(items[at + 1]);
    parts.set(key, items[at + 1]);
  }
  target.fact = arrayOf(parts, values);
  return null;
}

/** The array that joblib puts in the place of the wrapper. */
function arrayOf(parts: ReadonlyMap<string, Value>, values: Values): ArrayFact {
  const shape = values.ints(parts.get('shape'));
  const count = shape?.reduce((product, length) => product * length, 1) ?? null;
  return { kind: 'array', masked: false, dtype: arrayDtype(parts.get('dtype'), values), count, shape, built: true };
}

/** Where the results of a Memory are. */
const FOLDER: ReadonlySet<string> = new Set(['location', 'store_backend']);

/**
 * A Memory, whose settings are put in place and nothing more (joblib/memory.py and logger.py, 0.12 to 1.6). One with a
 * folder loads the pickles that lie there whenever a function is called through it; one without calls the function
 * (`if self.store_backend is None`). Before, it was called with its settings: without a folder it makes none (0.9 to 0.11).
 */
export const joblibMemory: Shape = {
  call: (use) => (use.call.kind === 'new' ? emptyInstance(use) : calledMemory(use)),
  mustBuild: true,
  build: (use) => {
    const { state, values } = use;
    const noted = isContainer(state) ? (state.keys?.hooks ?? []).filter(({ key }) => FOLDER.has(key)) : [];
    const right = noted.length > 1 && noted.every(({ value }) => values.isNone(value));
    return right ? buildAttributes()(use) : faultOf(values, 'the settings of a Memory without a folder', state);
  },
};

/** Memory(None, mmap_mode, compress, verbose), to which nothing is done any more. */
function calledMemory(use: CallUse): Fault | MemberFact {
  const { args, values } = use;
  const right =
    args !== null && args.length > 0 && values.isNone(args[0]) && args.every((arg) => values.isConstant(arg));
  return right ? MEMBER : faultOfCall(use, 'no folder, and constants');
}
