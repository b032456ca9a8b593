/**
 * What every class of pandas takes from its state without a look, whatever else its own shape says.
 *
 * Source: pandas/_libs/properties.pyx (CachedProperty), pandas/core/series.py and pandas/core/indexes/base.py
 * (`__setstate__`, 0.18 to 3.1).
 */
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import { arrayStateFault } from './numpy-array.ts';
import type { Values } from './read.ts';
import type { Fault } from './shape.ts';

/** How deep containers are looked through. */
const DEPTH = 3;

/** A fault of the state of an object of pandas, or of a container in it. */
export function pandasFault(state: Value, values: Values, depth = DEPTH): Fault | null {
  if (!isContainer(state)) {
    return null;
  }
  // Compiled code reads the dict of what was computed.
  const cache = state.keys?.hooks.find(({ key, value }) => key === '_cache' && !isDict(value));
  if (cache !== undefined) {
    return { expected: 'a dict under _cache', found: values.write(cache.value), kind: 'contradiction' };
  }
  // Until pandas 1.0 an Index or a Series gives the first part of its state to numpy.ndarray.__setstate__.
  const fault = isArrayState(state.items, values) ? arrayStateFault(state, values) : null;
  if (fault !== null || depth === 0) {
    return fault;
  }
  for (const item of state.items) {
    const inner = item === state ? null : pandasFault(item, values, depth - 1);
    if (inner !== null) {
      return inner;
    }
  }
  return null;
}

const isDict = (value: Value): boolean => value === NONE || (isContainer(value) && value.kind === 'dict');

/** (version, shape, dtype, order, data), which numpy takes without the version as well. */
const isArrayState = (items: readonly Value[], values: Values): boolean =>
  (items.length === 4 || items.length === 5) &&
  items.slice(1, 3).some((item) => values.fact(item)?.kind === 'dtype') &&
  values.ints(items[items.length - 4]) !== null;
