/** Values of the standard library that their own code checks, as their `__reduce__` writes them (CPython 2.7 to 3.13). */
import { type Container, type GlobalObject, isContainer, type Value } from '../../pickle/values.ts';
import { valueFrom } from './builtin.ts';
import { emptyInstance } from './instance.ts';
import type { Values } from './read.ts';
import { faultOf, type Shape } from './shape.ts';
import { attributesFault, attributesOf } from './state.ts';

/** Numbers, text and the like only; attributes for the few of them that have some. */
export const constants = valueFrom('constant', 'constant arguments', (args, values) =>
  args.every((arg) => values.isPlain(arg)),
);

/** Of constants, and of another date, duration or time zone. */
export const date = valueFrom('date', 'constants and a time zone', (args, values) =>
  args.every((arg) => values.isPlain(arg) || values.fact(arg) !== null),
);

/** Two whole numbers, or both in one text; no exponent, whose power of ten it would compute (Lib/fractions.py). */
export const fraction = valueFrom('number', 'two whole numbers, or a text such as 1/3', (args, values) =>
  args.length === 2
    ? args.every((arg) => values.int(arg) !== null || values.isNumber(arg))
    : args.length === 1 && /^-?\d+(\/\d+)?$/.test(values.text(args[0]) ?? ''),
);

const settings = valueFrom('constant', 'constants and lists of signals', (args, values) =>
  args.every((arg) => values.isPlain(arg) || isListOfGlobals(arg, values)),
);

/** decimal.Context(…, flags, traps): lists of signals, which are classes. */
export const decimalContext: Shape = {
  // Python 2 wrote an empty instance and its attributes.
  call: (use) => (use.args?.length === 0 ? emptyInstance(use) : settings.call!(use)),
  build: ({ state, values }) => {
    const attributes = attributesOf(state, values);
    return attributes === null ? faultOf(values, 'a dict of attributes', state) : attributesFault(attributes, values);
  },
};

const isListOfGlobals = (value: Value, values: Values): boolean =>
  isContainer(value) && !value.cut && value.items.every((item) => values.global(item) !== null);

/** array.array(code, numbers or bytes); _array_reconstructor(array.array, code, format, bytes) */
export const array: Shape = {
  native: true,
  ...valueFrom('array', 'a code and constants', (args, values) => {
    const [first, ...rest] = args;
    const owner = values.global(first);
    const isClass = owner?.module === 'array' && owner.name === 'array';
    return (isClass || values.isText(first)) && rest.every((arg) => values.isPlain(arg));
  }),
  build: ({ state, values }) => {
    const attributes = attributesOf(state, values);
    return attributes === null ? faultOf(values, 'a dict of attributes', state) : attributesFault(attributes, values);
  },
};

/** An element of an XML tree: its children are elements too, which compiled code before 3.9 took for granted. */
export const element: Shape = {
  call: emptyInstance,
  build: ({ state, values }) => {
    const attributes = attributesOf(state, values);
    const children = attributes === null ? undefined : childrenOf(attributes.dict, values);
    if (attributes === null || children === undefined || !areElements(children, values)) {
      return faultOf(values, 'tag, text, attributes and children, which are elements', state);
    }
    return attributesFault(attributes, values);
  },
};

/** The list of children; null where there is none, undefined where that is not known. */
function childrenOf(state: Value, values: Values): Container | null | undefined {
  const items = values.dict(state);
  if (items === null) {
    return values.isNone(state) ? null : undefined;
  }
  // The last of equal keys counts.
  const at = items.findLastIndex((item, index) => index % 2 === 0 && values.text(item) === '_children');
  return at < 0 ? null : (values.container(items[at + 1], ['list']) ?? undefined);
}

function areElements(children: Container | null, values: Values): boolean {
  if (children === null || children.length === 0) {
    return true;
  }
  const one = (item: Value): boolean => {
    const fact = values.fact(item);
    return values.isForeign(item) || (fact?.kind === 'instance' && isElementClass(fact.owner));
  };
  return children.cut ? isElementClass(values.global(children.sole ?? undefined)) : children.items.every(one);
}

function isElementClass(type: GlobalObject | null): boolean {
  return type !== null && /ElementTree$/.test(type.module) && type.name === 'Element';
}
