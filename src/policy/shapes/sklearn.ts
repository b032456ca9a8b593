/**
 * Compiled parts of scikit-learn: trees that it walks by index, and metrics. What the numbers in their arrays say is not
 * looked at.
 *
 * Source: sklearn/tree/_tree.pyx (`Tree.__reduce__`, `__setstate__`), sklearn/neighbors/_binary_tree.pxi (`__getstate__`),
 * sklearn/metrics/_dist_metrics.pyx (`__getstate__`), sklearn/_loss/_loss.pyx (0.22 to 1.9).
 */
import { NONE, type Value } from '../../pickle/values.ts';
import { valueFrom } from './builtin.ts';
import { type ArrayFact, type Fact, thing } from './facts.ts';
import type { Values } from './read.ts';
import { type BuildUse, type CallUse, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Numbers that a loss is made of. */
export const loss = valueFrom('loss', 'numbers', (args, values) => args.every((arg) => values.isNumber(arg)));

/** Numbers in the state of each loss that has some; compiled code reads them unchecked. */
const NUMBERS: Readonly<Record<string, number>> = {
  CyHalfTweedieLoss: 1,
  CyHalfTweedieLossIdentity: 1,
  CyHuberLoss: 1,
  CyPinballLoss: 1,
};
/** __pyx_unpickle_X(X, a checksum, None or a tuple of constants): the class is of the same module. */
export const lossMaker: Shape = {
  native: true,
  call(use: CallUse): Fault | Fact {
    const { args, owner, values } = use;
    const [type, checksum, state] = args ?? [];
    const global = values.global(type);
    const own = global?.module === owner.module && owner.name === `__pyx_unpickle_${global.name}`;
    const numbers = values.tuple(state) ?? [];
    const counted = numbers.length === (NUMBERS[values.global(type)?.name ?? ''] ?? 0);
    const plain = values.isNone(state) || (counted && numbers.every((item) => values.isNumber(item)));
    const right = args?.length === 3 && own && values.int(checksum) !== null && plain;
    return right ? thing('loss') : faultOfCall(use, 'a class of its module, a checksum and constants');
  },
};

/** newObj(a class of the same module), whose numbers follow by BUILD. */
function maker(build: (use: BuildUse) => Fault | null): Shape {
  return {
    native: true,
    mustBuild: true,
    call(use: CallUse): Fault | Fact {
      const { args, owner, values } = use;
      const own = args?.length === 1 && values.global(args[0])?.module === owner.module;
      return own ? thing(owner.module) : faultOfCall(use, 'a class of its module');
    },
    build,
  };
}

const arrayOf = (value: Value | undefined, values: Values): ArrayFact | null => {
  const fact = values.fact(value);
  return fact?.kind === 'array' && fact.built ? fact : null;
};
/** An array of so many dimensions, as far as that is known: joblib's old wrappers are read from other files. */
function isArray(value: Value | undefined, values: Values, dimensions?: number): boolean {
  const array = arrayOf(value, values);
  const shaped = dimensions === undefined || array?.shape?.length === dimensions;
  return (array !== null && shaped) || values.isForeign(value);
}
const isCount = (value: Value | undefined, values: Values): boolean => (values.int(value) ?? -1) >= 0;

/** Rows of an array, as far as they are known. */
const rowsOf = (value: Value | undefined, values: Values): number | null => arrayOf(value, values)?.shape?.[0] ?? null;

/** (data, indices, nodes, bounds, seven counts, metric, weights): as many indices as rows, and as many nodes as are counted. */
export const neighborTree = maker(({ state, values }) => {
  const items = values.tuple(state);
  const [data, indices, nodes, bounds, ...rest] = items ?? [];
  const counts = rest.slice(0, 7);
  const arrays = [data, indices, nodes, bounds].every((item, index) => isArray(item, values, [2, 1, 1, 3][index]));
  const right =
    (items?.length === 12 || items?.length === 13) && arrays && counts.every((count) => isCount(count, values));
  const sized =
    fits(rowsOf(data, values), rowsOf(indices, values)) && fits(values.int(counts[2]), rowsOf(nodes, values));
  return right && sized ? null : faultOf(values, 'the arrays and counts of a tree, which agree', state);
});

/** Whether `count` things are in an array of `rows`; what is not known has been told by the name it came from. */
const fits = (count: number | null, rows: number | null): boolean => count === null || rows === null || count <= rows;

/**
 * (p, weights, covariance[, function, its arguments]): a number and two arrays of floats, which compiled code reads by the
 * length of either; a metric of a function holds that, which is a name of its own.
 */
export const metric = maker(({ state, values }) => {
  const items = values.tuple(state);
  const [p, weights, covariance, of, keywords] = items ?? [];
  const numbers = (values.isNumber(p ?? NONE) || values.isForeign(p)) && isArray(weights, values, 1);
  const square = isArray(covariance, values, 2) && isSquare(covariance, values);
  const isFunction = values.global(of) !== null || values.isForeign(of);
  const own = items?.length === 3 || (items?.length === 5 && isFunction && values.dict(keywords) !== null);
  return numbers && square && own ? null : faultOf(values, 'the numbers of a metric and its arrays', state);
});

function isSquare(value: Value | undefined, values: Values): boolean {
  const [rows, columns] = arrayOf(value, values)?.shape ?? [];
  return rows === columns;
}

/** The number of classes of each output, which compiled code reads as many of as there are outputs. */
function isClasses(value: Value | undefined, values: Values): boolean {
  const array = arrayOf(value, values);
  const numbers = array?.shape?.length === 1 && array.dtype?.code === 'i' && array.dtype.size === 8;
  return numbers || values.isForeign(value);
}

/** Tree(features, classes, outputs), then its nodes and values: no more of them than there are. */
export const tree: Shape = {
  native: true,
  call(use: CallUse): Fault | Fact {
    const { args, call, values } = use;
    const [features, classes, outputs] = args ?? [];
    const right = args?.length === 3 && call.kind === 'call' && isClasses(classes, values);
    const counted = isCount(features, values) && isCount(outputs, values);
    return right && counted && fits(values.int(outputs), rowsOf(classes, values))
      ? thing('tree')
      : faultOfCall(use, 'a number of features, an array of classes, a number of outputs');
  },
  build({ state, values }) {
    const items = values.dict(state);
    const parts = new Map<string, Value>();
    for (let at = 0; at + 1 < (items?.length ?? 0); at += 2) {
      parts.set(values.text(items![at]) ?? '', items![at + 1]);
    }
    const unknown = [...parts.keys()].find((key) => !['max_depth', 'node_count', 'nodes', 'values'].includes(key));
    const count = values.int(parts.get('node_count'));
    const depth = parts.get('max_depth'); // from 0.18 on
    const counted = isCount(parts.get('node_count'), values) && (depth === undefined || isCount(depth, values));
    const [nodes, leaves] = [parts.get('nodes'), parts.get('values')];
    const sized = fits(count, rowsOf(nodes, values)) && fits(count, rowsOf(leaves, values));
    if (unknown !== undefined) {
      return { expected: 'nodes, values, node_count and max_depth', found: unknown, kind: 'newer' };
    }
    const right = counted && sized && isArray(nodes, values, 1) && isArray(leaves, values, 3);
    return right ? null : faultOf(values, 'the nodes and values of a tree, as many as it counts', state);
  },
};
