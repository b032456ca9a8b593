/** Collections of the standard library, as their `__reduce__` writes them (Lib/collections, Modules/_collectionsmodule.c). */
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import type { Fact } from './facts.ts';
import { anyItems, buildAttributes } from './instance.ts';
import type { Values } from './read.ts';
import { type CallUse, type Fault, faultOfCall, type Shape } from './shape.ts';

/** A collection whose constructor gets `test`ed arguments; filled and given attributes afterwards. */
function collection(expected: string, test: (args: readonly Value[], values: Values) => boolean): Shape {
  return {
    call: (use: CallUse): Fault | Fact =>
      use.args !== null && test(use.args, use.values)
        ? { kind: 'instance', owner: use.owner }
        : faultOfCall(use, expected),
    build: buildAttributes(),
    items: anyItems,
  };
}

const isContent = (value: Value, values: Values): boolean => isContainer(value) || values.isForeign(value);

/** OrderedDict(), or in Python 2 OrderedDict([[key, value], …]). */
export const orderedDict = collection(
  'nothing, or a list of pairs',
  (args, values) => args.length === 0 || (args.length === 1 && isContent(args[0], values)),
);

/** Counter({…}) */
export const counter = collection(
  'a dict of counts',
  (args, values) => args.length === 0 || (args.length === 1 && isContent(args[0], values)),
);

/** defaultdict(a class or function, which is only kept) */
export const defaultDict = collection(
  'the factory of missing values',
  (args, values) =>
    args.length === 0 ||
    (args.length === 1 && (args[0] === NONE || values.global(args[0]) !== null || values.fact(args[0]) !== null)),
);

/** deque(), deque([…]), deque([…], most), deque((), most) */
export const deque = collection(
  'a list and the most items',
  (args, values) =>
    args.length <= 2 &&
    (args[0] === undefined || isContent(args[0], values)) &&
    (args[1] === undefined || args[1] === NONE || values.int(args[1]) !== null),
);
