/**
 * Functions and compiled classes of pandas, scipy and scikit-learn that make an object of numbers, arrays and one another.
 * What reaches them is what their own library writes: no object of another kind, whose attributes they would read.
 */
import { type GlobalObject, isContainer, type Value } from '../../pickle/values.ts';
import { type ArrayFact, type Fact, MEMBER, thing } from './facts.ts';
import { buildAttributes, buildState, emptyInstance, namedItems } from './instance.ts';
import { isNumpyData } from './numpy-array.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Packages whose instances these libraries hand to one another. */
const PACKAGES = /^(pandas|numpy|scipy|sklearn|_loss|joblib|pytz|dateutil|datetime|zoneinfo|decimal|fractions)(\.|$)/;
/** Tables answer for an attribute with the column or row of that name, so they are never data for compiled code. */
const LABELLED: ReadonlySet<string> = new Set(['Series', 'DataFrame', 'Bunch']);
/** What has no items of its own: to list them may never end. */
const LONG: ReadonlySet<string> = new Set(['iterator', 'list iterator', 'range']);
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
  return fact !== null && !(fact.kind === 'thing' && (LONG.has(fact.sort) || fact.built === false));
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

/**
 * An instance of data whose __setstate__ makes compiled objects of it: numpy asks the objects among its dates for theirs
 * (pandas/tseries/offsets.py, 0.18 to 1.0; pandas/_libs/tslibs/offsets.pyx since).
 */
export const libraryState: Shape = {
  call: callWithData,
  build: (use) => buildWithData(use) ?? buildState(use),
};

/** A compiled class made of days, times and numbers. It asks a calendar for its holidays, so nobody gives it one but None. */
export const businessDays: Shape = {
  native: true,
  call(use) {
    const made = callWithData(use);
    const { args, values } = use;
    const simple = args?.every((arg) => !holdsInstance(arg, values)) && use.call.kwargs === null;
    return 'expected' in made || simple ? made : faultOfCall(use, 'days, times and numbers');
  },
};

const holdsInstance = (value: Value, values: Values): boolean =>
  isContainer(value)
    ? value.items.some((item) => holdsInstance(item, values))
    : values.fact(value)?.kind === 'instance' || values.global(value) !== null;

/** A class that is made by NEWOBJ alone, empty or with the values of its fields, and given attributes or items. */
export const libraryPart: Shape = {
  call: (use) => (use.call.kind === 'new' ? callWithData(use) : faultOfCall(use, 'an instance made by NEWOBJ')),
  build: buildAttributes(),
  items: namedItems,
};

/** A tuple with names, whose `__getnewargs_ex__` adds fields that are no items (scipy/_lib/_bunch.py, `_make_tuple_bunch`). */
export const libraryTuple: Shape = { ...libraryPart, keywords: true };

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

/** tzinfo(), of which _reconstructor then makes a time zone (Lib/copyreg.py; CPython writes it for protocols 0 and 1). */
export const bareTimeZone: Shape = {
  call: (use) =>
    use.args?.length === 0 && use.call.kind === 'call' ? thing('bare time zone') : faultOfCall(use, 'tzinfo()'),
};

/**
 * A function that makes an object of a class of its own package, given first: `_new_Index(class, {…})`. What comes of it
 * has the shape of the class.
 * @param isClass whether the function makes instances of that class
 */
function makerOf(isClass: (type: GlobalObject, values: Values) => boolean): Shape {
  return {
    native: true,
    keywords: true,
    call(use) {
      const { args, owner, values } = use;
      const type = values.global(args?.[0]);
      const own = type !== null && type.module.split('.')[0] === owner.module.split('.')[0] && isClass(type, values);
      if (type === null || !(own || values.isForeign(args![0]))) {
        return faultOfCall(use, `a class that ${owner.name} makes, and its values`);
      }
      const made = callWithData(use);
      return 'expected' in made ? made : { kind: 'instance', owner: type };
    },
    build: buildWithData,
  };
}

/** Indexes of pandas. */
export const libraryMaker = makerOf(({ name }) => name.endsWith('Index'));
/** Arrays of intervals of pandas. */
export const intervalMaker = makerOf(({ name }) => name === 'IntervalArray');
/** Columns of pandas that cannot do without their array. */
export const libraryBackedMaker: Shape = {
  ...makerOf(({ module, name }, values) => values.lists.shapeOf(module, name)?.mustBuild === true),
  mustBuild: true,
};

/** The kind of the numpy array that each class keeps; others keep any (pandas/core/arrays). */
const KEPT: Readonly<Record<string, string>> = {
  DatetimeArray: 'M',
  TimedeltaArray: 'm',
  PeriodArray: 'i',
  StringArray: 'OT',
  StringArrayNumpySemantics: 'OT',
  Categorical: 'i',
};

/** A column of pandas, kept in an array of numpy whose kind and dimensions compiled code takes for granted. */
export const backedInstance: Shape = {
  call: emptyInstance,
  mustBuild: true,
  build: (use) => {
    const { owner, state, values } = use;
    const kept = KEPT[owner.name];
    const arrays = arraysIn(state, values);
    if (arrays.length === 0 && !holdsForeign(state, values)) {
      return faultOf(values, 'a state with the array of the column', state);
    }
    const wrong = arrays.find(
      ({ built, dtype, shape }) =>
        !built ||
        shape?.length === 0 ||
        (kept !== undefined && !(dtype?.foreign ?? true) && !kept.includes(dtype!.code)),
    );
    return wrong === undefined
      ? buildState(use)
      : contradiction(
          `an array of kind ${kept ?? 'any'}, of one dimension or more`,
          `one of ${wrong.dtype?.code ?? '?'}`,
        );
  },
};

/**
 * A column of pandas, kept in an array of Arrow: its __setstate__ asks what is under these keys for its memory
 * (pandas/core/arrays/arrow/array.py, 1.5 to 3.1).
 */
export const arrowBackedInstance: Shape = {
  call: emptyInstance,
  mustBuild: true,
  build: (use) => {
    const { state, values } = use;
    const items = values.dict(state) ?? [];
    const kept = items.filter((_, at) => at % 2 === 1 && ARROW_KEYS.has(values.text(items[at - 1]) ?? ''));
    const right = kept.every((value) => values.fact(value)?.kind === 'arrow array' || values.isForeign(value));
    return right && kept.length > 0 ? buildAttributes()(use) : faultOf(values, 'an array of Arrow', state);
  },
};

const ARROW_KEYS: ReadonlySet<string> = new Set(['_data', '_pa_array']);

/** The arrays of a state, and of the tuples, lists and dicts in it. */
function arraysIn(state: Value, values: Values, depth = 2): ArrayFact[] {
  const fact = values.fact(state);
  if (fact?.kind === 'array') {
    return [fact];
  }
  return isContainer(state) && depth > 0 ? state.items.flatMap((item) => arraysIn(item, values, depth - 1)) : [];
}

/** Whether what a name without shapes made lies in a state: it may be the array. */
function holdsForeign(state: Value, values: Values, depth = 2): boolean {
  const inner = isContainer(state) && depth > 0 ? state.items : [];
  return values.isForeign(state) || inner.some((item) => holdsForeign(item, values, depth - 1));
}

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
