/** What a numpy.dtype says of the elements of an array: how wide they are, and whether they are objects. */
import type { Literals } from '../../pickle/literals.ts';
import { type Call, isContainer, type Value } from '../../pickle/values.ts';
import { textOf } from '../torch/storages.ts';

const TEXT = 256;
/** A dtype as numpy.dtype takes it: `f8`, `U5`, `V12`, `O8`. */
const DTYPE = /^[<>=|]?([a-zA-Z?])(\d*)(\[.*\])?$/;
const HAS_OBJECTS = 1;
/** Of one text in an array of numpy's StringDType, which joblib pickles as it does objects. */
const STRING_BYTES = 16;

export interface ElementType {
  readonly bytes: number;
  readonly objects: boolean;
}

/**
 * What `numpy.dtype('f8', False, True)` and the state given to it say; null where they contradict each other or are no
 * constants. Source of the state: numpy, arraydescr_reduce and arraydescr_setstate in descriptor.c.
 */
export function elementType(value: Value | undefined, literals: Literals): ElementType | null {
  if (value === undefined || typeof value === 'number' || (value.kind !== 'call' && value.kind !== 'new')) {
    return null;
  }
  const callee = classOf(value.callee);
  if (callee?.name === '_convert_to_stringdtype_kwargs') {
    return { bytes: STRING_BYTES, objects: true };
  }
  const text = isContainer(value.args) ? textOf(value.args.items[0], literals) : null;
  const match = text === null ? null : DTYPE.exec(text);
  if (callee?.module !== 'numpy' || callee.name !== 'dtype' || match === null || text!.length > TEXT) {
    return null;
  }
  const letter = match[1];
  const bytes = letter === '?' ? 1 : Number(match[2]) * (letter === 'U' ? 4 : 1);
  return match[2] === '' && letter !== '?' ? null : withState(value, letter, bytes, literals);
}

function withState(dtype: Call, letter: string, bytes: number, literals: Literals): ElementType | null {
  if (dtype.state === null) {
    return letter === 'V' ? null : { bytes, objects: letter === 'O' };
  }
  const items = isContainer(dtype.state) && dtype.state.kind === 'tuple' ? dtype.state.items : [];
  const size = intOf(items[5], literals);
  const flags = intOf(items[7], literals);
  if (size === null || flags === null || (size !== -1n && size !== BigInt(bytes))) {
    return null;
  }
  const objects = (Number(flags & 0xffn) & HAS_OBJECTS) !== 0;
  return letter === 'V' || objects === (letter === 'O') ? { bytes, objects } : null;
}

/** The numpy.dtype objects among `values` and what these hold, at most `depth` containers down. */
export function* elementTypesIn(values: readonly Value[], depth: number): Generator<Call> {
  for (const value of values) {
    if (isContainer(value) && depth > 0) {
      yield* elementTypesIn(value.items, depth - 1);
    } else if (typeof value === 'object' && value.kind === 'call' && classOf(value.callee)?.name === 'dtype') {
      yield value;
    }
  }
}

/** The global that `value` is, or null. */
export const classOf = (value: Value): { module: string; name: string } | null =>
  typeof value === 'object' && value.kind === 'global' ? value : null;

/** An integer literal, or null. */
export const intOf = (value: Value | undefined, literals: Literals): bigint | null =>
  typeof value === 'number' && value >= 0 ? literals.int(value) : null;
