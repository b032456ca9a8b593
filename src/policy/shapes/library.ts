/**
 * Functions and compiled classes of pandas, scipy and scikit-learn that make an object of numbers, arrays and one another.
 * What reaches them is what their own library writes: no object of another kind, whose attributes they would read.
 */
import { isContainer, type Value } from '../../pickle/values.ts';
import { type Fact, MEMBER, thing } from './facts.ts';
import { buildAttributes, buildState, namedItems } from './instance.ts';
import { isNumpyData } from './numpy-array.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Packages whose instances these libraries hand to one another. */
const PACKAGES = /^(pandas|numpy|scipy|sklearn|_loss|joblib|pytz|dateutil|datetime|zoneinfo|decimal|fractions)(\.|$)/;
/** Tables answer for an attribute with the column or row of that name, so they are never data for compiled code. */
const LABELLED: ReadonlySet<string> = new Set(['Series', 'DataFrame', 'Bunch']);
/** How deep containers are looked through. */
const DEPTH = 8;

/** Constants, arrays, and objects of these libraries, in containers or not. */
export function isLibraryData(value: Value, values: Values, depth = DEPTH): boolean {
  if (isNumpyData(value, values) || values.global(value) !== null) {
    return true;
  }
  if (isContainer(value)) {
    return (
      depth > 0 && !value.cut && value.items.every((item) => item === value || isLibraryData(item, values, depth - 1))
    );
  }
  const fact = values.fact(value);
  if (fact?.kind === 'instance') {
    return PACKAGES.test(fact.owner.module) && !LABELLED.has(fact.owner.name) && fact.built !== false;
  }
  return fact !== null && !(fact.kind === 'thing' && (fact.sort === 'iterator' || fact.built === false));
}

function callWithData(use: CallUse): Fault | Fact {
  const { args, call, owner, values } = use;
  const keywords = call.kwargs === null || isLibraryData(call.kwargs, values);
  const right = args?.every((arg) => isLibraryData(arg, values)) && keywords;
  return right ? { kind: 'instance', owner } : faultOfCall(use, `values that ${owner.module.split('.')[0]} writes`);
}

function buildWithData({ state, values }: BuildUse): Fault | null {
  return isLibraryData(state, values)
    ? null
    : faultOf(values, 'a state of numbers, arrays and objects of the library', state);
}

/** A class written in Python that is also called with data, and whose state its __setstate__ takes apart. */
export const libraryClass: Shape = { call: callWithData, keywords: true, build: buildState, items: namedItems };

/** A class that is made by NEWOBJ alone, empty or with the values of its fields, and given attributes or items. */
export const libraryPart: Shape = {
  call: (use) => (use.call.kind === 'new' ? callWithData(use) : faultOfCall(use, 'an instance made by NEWOBJ')),
  build: buildAttributes(),
  items: namedItems,
};

/** A list with other methods, called with its items or empty. */
export const libraryList: Shape = { call: callWithData, build: buildAttributes(), items: namedItems };

/**
 * A time zone of dateutil: an instance of its own by NEWOBJ, given its attributes; a call hands out the one that all
 * programs share (dateutil/tz/_factories.py).
 */
export const timeZone: Shape = {
  call(use) {
    const made = callWithData(use);
    return 'expected' in made || use.call.kind === 'new' ? made : MEMBER;
  },
  build: buildAttributes(),
};

/** A function that makes an object of a class of its own package, given first: `_new_Index(class, {…})`. */
export const libraryMaker: Shape = {
  native: true,
  keywords: true,
  call(use) {
    const { args, owner, values } = use;
    const type = values.global(args?.[0]);
    const top = owner.module.split('.')[0];
    const own = type !== null && (type.module.split('.')[0] === top || values.isForeign(args![0]));
    return own ? callWithData(use) : faultOfCall(use, `a class of ${top}, and its values`);
  },
  build: buildWithData,
};

/** The same, where what is made cannot do without its state. */
export const libraryBackedMaker: Shape = { ...libraryMaker, mustBuild: true };

/** A function that gives a value of its library. */
export const libraryValue: Shape = {
  native: true,
  keywords: true,
  call(use) {
    const made = callWithData(use);
    return 'expected' in made ? made : thing('library value');
  },
};

/** A class that keeps the objects it has made, and hands them out again: nobody may change one. */
export const librarySingleton: Shape = {
  call(use) {
    const made = callWithData(use);
    // By NEWOBJ without arguments old releases made one of its own (pandas/core/dtypes/dtypes.py, before 1.0).
    const own = use.call.kind === 'new' && use.args?.length === 0;
    return 'expected' in made || own ? made : MEMBER;
  },
  build: buildAttributes(),
};
