/**
 * Functions that fitted estimators of scikit-learn keep, and the objects that call them by a fixed method name. A function is data
 * only where its library keeps it: under that key of that class. Under another key it would stand for a method.
 *
 * Source: sklearn/feature_selection/_univariate_selection.py, sklearn/metrics/_scorer.py, sklearn/preprocessing/
 * _function_transformer.py, sklearn/cluster/_bisect_k_means.py, sklearn/frozen/_frozen.py (0.17 to 1.9).
 */
import { LIMITS } from '../../base/limits.ts';
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import { MEMBER } from './facts.ts';
import { buildAttributes, emptyInstance } from './instance.ts';
import { isLibraryData } from './library.ts';
import type { Values } from './read.ts';
import { type BuildUse, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';
import { attributesOf } from './state.ts';

/** @param places the classes of scikit-learn that keep such a function, by the attribute they keep it under */
function keptFunction(places: Readonly<Record<string, RegExp>>): Shape {
  return {
    isKeptBy: ({ module, name }, key) =>
      module.startsWith('sklearn.') && Object.hasOwn(places, key) && places[key].test(name),
  };
}

const TRANSFORMERS = /^(FunctionTransformer|TransformedTargetRegressor)$/;

/** f_classif and the like, of SelectKBest and its kin. */
export const scoreFunction = keptFunction({
  score_func: /^(GenericUnivariateSelect|Select(Fdr|Fpr|Fwe|KBest|Percentile)|_BaseFilter)$/,
});
/** accuracy_score and the like, of scorers. */
export const metricFunction = keptFunction({ _score_func: /^_(Predict|Proba|Threshold|Curve)?Scorer$/ });
/** Of a search: it calls the method `score` of the estimator. */
export const scorerFunction = keptFunction({ scorer_: /SearchCV$|^RFECV$/, scoring: /SearchCV$|^RFECV$/ });
/** Arithmetic of numpy. */
export const arrayFunction = keptFunction({
  func: TRANSFORMERS,
  inverse_func: TRANSFORMERS,
  pooling_func: /^(AgglomerativeClustering|FeatureAgglomeration)$/,
});
/** What an estimator computes with, chosen by its parameters. */
export const estimatorFunction = keptFunction({
  _kmeans_single: /^(BisectingKMeans|KMeans|MiniBatchKMeans)$/,
  refit: /^Halving\w+SearchCV$/,
  regr: /^GaussianProcess$/,
  corr: /^GaussianProcess$/,
});

/**
 * _ufunc_reconstruct(module, name): imports the module and hands out that name of it, so both are of ufuncs (numpy/core/__init__.py,
 * 1.8 to 1.21; numpy names the module where it found the ufunc first).
 */
export const numpyUfunc: Shape = {
  call(use) {
    const [module, name] = use.args ?? [];
    const names = UFUNCS.get(use.values.text(module) ?? '') ?? new Set();
    return use.args?.length === 2 && names.has(use.values.text(name) ?? '')
      ? MEMBER
      : faultOfCall(use, 'a ufunc of numpy');
  },
};

const OF_NUMPY = new Set(
  `absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_or bitwise_xor cbrt ceil conjugate copysign
cos cosh deg2rad degrees divide equal exp exp2 expm1 fabs floor floor_divide fmax fmin fmod greater greater_equal hypot invert isfinite
isinf isnan ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor
maximum minimum multiply negative nextafter not_equal ones_like power rad2deg radians reciprocal remainder right_shift rint sign signbit
sin sinh spacing sqrt square subtract tan tanh true_divide trunc`.split(/\s+/),
);
const OF_SCIPY = new Set('erf erfc expit gammaln log_ndtr logit ndtr ndtri'.split(' '));
const UFUNCS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['numpy', OF_NUMPY],
  ['numpy.core.umath', OF_NUMPY],
  ['numpy.core._multiarray_umath', OF_NUMPY],
  ['scipy.stats._discrete_distns', OF_NUMPY], // imports them by name
  ['scipy.special', OF_SCIPY],
  ['scipy.special._ufuncs', OF_SCIPY],
]);

/** Methods of an estimator that a scorer may call: sklearn/utils/_response.py. */
const RESPONSES: ReadonlySet<string> = new Set(['predict', 'predict_proba', 'decision_function', 'default']);

function isResponse(value: Value, values: Values): boolean {
  const items = values.sequence(value) ?? [value];
  return items.length > 0 && items.every((item) => RESPONSES.has(values.text(item) ?? ''));
}

function isMetric(value: Value, values: Values): boolean {
  const global = values.global(value);
  const shape = global === null ? undefined : values.lists.shapeOf(global.module, global.name);
  return shape === metricFunction || values.isForeign(value);
}

const isNumber = (value: Value, values: Values): boolean => values.isNumber(value);
const isArguments = (value: Value, values: Values): boolean =>
  values.container(value, ['dict']) !== null && isLibraryData(value, values);
const isPlain = (value: Value, values: Values): boolean => values.isPlain(value);

/** What each attribute of a scorer is. */
const PARTS: Readonly<Record<string, (value: Value, values: Values) => boolean>> = {
  _score_func: isMetric,
  _sign: isNumber,
  _kwargs: isArguments,
  _response_method: isResponse, // from 1.4 on; before, the class says which
  _factory_args: isPlain,
  _deprecation_msg: isPlain,
  _thresholds: (value, values) => values.isNumber(value) || isLibraryData(value, values),
  _metadata_request: (value, values) => ofRequests(value, values),
};

function ofRequests(value: Value, values: Values): boolean {
  const fact = values.fact(value);
  const name = fact?.kind === 'instance' ? `${fact.owner.module}.${fact.owner.name}` : '';
  return name === 'sklearn.utils._metadata_requests.MetadataRequest' || values.isForeign(value);
}

/** The attributes of a state, by name; null where one has no name, or there are too many to know them all. */
function attributes(state: Value, values: Values): Map<string, Value> | null {
  const items = values.dict(state);
  const found = new Map<string, Value>();
  for (let at = 0; at < (items?.length ?? 0); at += 2) {
    const key = values.text(items![at]);
    if (key === null) {
      return null;
    }
    found.set(key, items![at + 1]);
  }
  return items === null ? null : found;
}

/** A scorer: a metric of scikit-learn, and which of three methods of an estimator gives what it compares. */
export const scorer: Shape = {
  call: emptyInstance,
  build: (use: BuildUse): Fault | null => {
    const { state, values } = use;
    const parts = attributes(state, values);
    if (parts === null || !parts.has('_score_func')) {
      return faultOf(values, 'the attributes of a scorer', state);
    }
    for (const [key, value] of parts) {
      if (!Object.hasOwn(PARTS, key)) {
        return { expected: `one of ${Object.keys(PARTS).join(', ')}`, found: key, kind: 'newer' };
      }
      if (!PARTS[key](value, values)) {
        return faultOf(values, `${key} of a scorer`, value);
      }
    }
    return buildAttributes()(use);
  },
};

/** Hands out the attributes of the estimator it holds, which is one of scikit-learn's, and is never without one. */
export const frozen: Shape = {
  call: emptyInstance,
  mustBuild: true,
  build: (use) => {
    const estimator = attributes(use.state, use.values)?.get('estimator') ?? NONE;
    const fact = use.values.fact(estimator);
    const own = fact?.kind === 'instance' && fact.owner.module.startsWith('sklearn.') && fact.owner.name !== 'Bunch';
    const right = (own && fact.built !== false) || use.values.isForeign(estimator);
    return right ? buildAttributes()(use) : faultOf(use.values, 'an estimator of scikit-learn', estimator);
  },
};

/**
 * Where the state of an instance keeps a function that belongs elsewhere: then it is more than data.
 * @param owner the class of the instance
 */
export function misplacedFault({ owner, state, values }: Pick<BuildUse, 'owner' | 'state' | 'values'>): Fault | null {
  const parts = attributesOf(state, values);
  const kept = parts === null ? [] : [parts.dict, parts.slots].map(globalsIn);
  for (const { key, value } of kept.flat()) {
    const global = values.global(value);
    const shape = global === null ? undefined : values.lists.shapeOf(global.module, global.name);
    if (shape?.isKeptBy !== undefined && !shape.isKeptBy(owner, key)) {
      const expected = `${global!.module}.${global!.name} where its library keeps it`;
      return { expected, found: `${key} of ${owner.name}`, kind: 'misplaced' };
    }
  }
  const many = kept.find(({ length }) => length > LIMITS.keptItems);
  const expected = `at most ${LIMITS.keptItems} classes and functions`;
  return many === undefined ? null : { expected, found: `more in ${owner.name}`, kind: 'misplaced' };
}

const globalsIn = (part: Value) => (isContainer(part) ? (part.keys?.globals ?? []) : []);
