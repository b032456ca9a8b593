/**
 * mmengine's log of numbers. Its __setstate__ puts the functions of its state into a dict that the whole class shares
 * (mmengine/logging/history_buffer.py, 0.10), so these are its own four.
 */
import type { Value } from '../../pickle/values.ts';
import { emptyInstance } from './instance.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { type BuildUse, type Fault, faultOf, type Shape } from './shape.ts';

const MODULE = 'mmengine.logging.history_buffer';
/** What a program may register more of, under names of its own. */
const STATISTICS: ReadonlySet<string> = new Set(['min', 'max', 'current', 'mean']);

/** What each key of the state is. */
const PARTS: Readonly<Record<string, (value: Value, values: Values) => boolean>> = {
  max_length: (value, values) => (values.int(value) ?? -1) >= 0,
  _log_history: isNumbers,
  _count_history: isNumbers,
  statistics_methods: areStatistics,
};

function isNumbers(value: Value, values: Values): boolean {
  const fact = values.fact(value);
  return values.isForeign(value) || (fact?.kind === 'array' && fact.built && fact.dtype?.objects === false);
}

/**
 * Each name with the function of that name, or with one of no list, which is judged itself. All logs of a stream share
 * this dict, which is their class's, so it has been given to code before; nothing may be put into it.
 */
function areStatistics(value: Value, values: Values): boolean {
  const methods = values.container(value, ['dict']);
  if (methods === null || methods.cut) {
    return false;
  }
  seal(methods);
  return methods.items.every((item, at) => {
    const name = at % 2 === 0 ? '' : (values.text(methods.items[at - 1]) ?? '');
    const method = values.global(item);
    const own = STATISTICS.has(name) && method?.module === MODULE && method.name === `HistoryBuffer.${name}`;
    return at % 2 === 0 || own || values.isForeign(item);
  });
}

export const historyBuffer: Shape = {
  call: emptyInstance,
  build({ state, values }: BuildUse): Fault | null {
    const items = values.dict(state);
    if (items === null) {
      return faultOf(values, 'the attributes of a HistoryBuffer', state);
    }
    for (let at = 0; at < items.length; at += 2) {
      const key = values.text(items[at]) ?? '';
      if (!Object.hasOwn(PARTS, key)) {
        return { expected: `one of ${Object.keys(PARTS).join(', ')}`, found: values.write(items[at]), kind: 'newer' };
      }
      if (!PARTS[key](items[at + 1], values)) {
        return faultOf(values, `the ${key} of a HistoryBuffer`, items[at + 1]);
      }
    }
    seal(state);
    return null;
  },
};
