/** Collections of the standard library, as their `__reduce__` writes them (Lib/collections, Modules/_collectionsmodule.c). */
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import type { Fact } from './facts.ts';
import { anyItems, buildAttributes, emptyInstance } from './instance.ts';
import type { Values } from './read.ts';
import { type CallUse, type Check, type Fault, faultOf, faultOfCall, type ItemsUse, type Shape } from './shape.ts';

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

/** Items of constants: a Morsel makes its keys lower-case, with their own method (Lib/http/cookies.py). */
const constantItems: Check<ItemsUse> = ({ method, items, values }) => {
  const other = items.find((item) => !values.isPlain(item));
  return method === 'setitem' && other === undefined ? null : faultOf(values, 'items of constants', other ?? items[0]);
};

/** http.cookies.Morsel, whose __setstate__ takes key, value and coded_value. */
export const morsel: Shape = {
  call: emptyInstance,
  items: constantItems,
  build: ({ state, values }) =>
    values.dict(state) !== null && values.isPlain(state) ? null : faultOf(values, 'a dict of three texts', state),
};

/** http.cookies.SimpleCookie: a value that is no Morsel would be encoded by a method that attributes can replace. */
export const cookie: Shape = {
  call: emptyInstance,
  items: ({ method, items, values }) => {
    const isMorsel = (value: Value): boolean => {
      const fact = values.fact(value);
      return values.isForeign(value) || (fact?.kind === 'instance' && fact.owner.name === 'Morsel');
    };
    const other = items.find((item, index) => (index % 2 === 0 ? !values.isPlain(item) : !isMorsel(item)));
    return method === 'setitem' && other === undefined ? null : faultOf(values, 'morsels', other ?? items[0]);
  },
};
