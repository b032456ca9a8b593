/** Functions that estimators of scikit-learn keep, and what calls them: data only where the library keeps them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, told } from '../judged.ts';

const SELECT = 'sklearn.feature_selection._univariate_selection';
const METRICS = 'sklearn.metrics';
const SCORER = `new ${METRICS}._scorer._Scorer() << {'_score_func': ${METRICS}._classification.f1_score, '_sign': 1, '_kwargs': {'average': 'macro'}, '_response_method': 'predict'}`;
const MODEL = "new sklearn.linear_model._logistic.LogisticRegression() << {'C': 1.0}";
const GAUSSIAN = 'sklearn.gaussian_process';

test('a function is data under the attribute, and of the class, that keeps it', async () => {
  await allSafe([
    `new ${SELECT}.SelectKBest() << {'score_func': ${SELECT}.f_classif, 'k': 2}`,
    `new ${SELECT}._BaseFilter() << {'score_func': sklearn.feature_selection._mutual_info.mutual_info_classif}`,
    "new sklearn.feature_selection.univariate_selection.SelectFdr() << {'score_func': sklearn.feature_selection.univariate_selection.chi2}",
    "new sklearn.preprocessing._function_transformer.FunctionTransformer() << {'func': numpy.log1p, 'inverse_func': numpy.expm1}",
    "new sklearn.compose._target.TransformedTargetRegressor() << {'func': numpy.core._multiarray_umath.log1p}",
    "new sklearn.cluster._agglomerative.FeatureAgglomeration() << {'pooling_func': numpy.mean}",
    "new sklearn.cluster._bisect_k_means.BisectingKMeans() << {'_kmeans_single': sklearn.cluster._kmeans._kmeans_single_lloyd}",
    "new sklearn.model_selection._search_successive_halving.HalvingGridSearchCV() << {'refit': sklearn.model_selection._search_successive_halving._refit_callable}",
    `new ${GAUSSIAN}.gaussian_process.GaussianProcess() << {'regr': ${GAUSSIAN}.regression_models.constant, 'corr': ${GAUSSIAN}.correlation_models.cubic}`,
    "new sklearn.model_selection._search.GridSearchCV() << {'scorer_': sklearn.metrics._scorer._passthrough_scorer}",
    `[${METRICS}._regression.r2_score, {'m': ${METRICS}._classification.f1_score}, numpy.mean, numpy._core._multiarray_umath.add]`,
    "numpy.exceptions.RankWarning('x')",
  ]);
});

/** More attributes, and more classes, than are kept of a dict. */
const MANY = Array.from({ length: 20 }, (_, at) => `'x${at}': ${at}`).join(', ');
const CLASSES = Array.from({ length: 17 }, (_, at) => `'x${at}': collections.Counter`).join(', ');

test('under another key, or of another class, it stands for something else', async () => {
  for (const text of [
    `new ${SELECT}.SelectKBest() << {'fit': ${SELECT}.f_classif}`,
    `new sklearn.preprocessing._data.StandardScaler() << {'score_func': ${SELECT}.f_classif}`,
    "new sklearn.preprocessing._function_transformer.FunctionTransformer() << {'transform': numpy.log1p}",
    "new sklearn.preprocessing._data.StandardScaler() << {'func': numpy.log1p}",
    `new ${SELECT}.SelectKBest() << {'score_func': numpy.mean}`,
    `new sklearn.cluster._agglomerative.FeatureAgglomeration() << {'pooling_func': ${METRICS}._classification.f1_score}`,
    "new sklearn.cluster._bisect_k_means.BisectingKMeans() << {'predict': sklearn.cluster._kmeans._kmeans_single_lloyd}",
    "new sklearn.model_selection._search.GridSearchCV() << {'predict': sklearn.metrics._scorer._passthrough_scorer}",
    `new ${SELECT}.SelectKBest() << {${MANY}, 'fit': ${SELECT}.f_classif}`,
    `new ${SELECT}.SelectKBest() << {${CLASSES}}`,
    "new collections.Counter() << {'func': numpy.log1p}".replace('new ', ''),
  ]) {
    const entry = await told(text);
    assert.equal(entry.verdict, 'unsafe', text);
    assert.ok(
      entry.globals.some(({ why }) => /keeps a function for something else: expected (\S+ where|at most 16)/.test(why)),
      text,
    );
  }
});

test('nobody calls it, and torch has no use for it', async () => {
  await allRefused([
    'numpy.log1p(1)',
    `${SELECT}.f_classif([1], [1])`,
    'sklearn.cluster._kmeans._kmeans_single_lloyd()',
    `new ${METRICS}._classification.f1_score()`,
  ]);
  assert.equal((await told('numpy.log1p', IN_TORCH)).verdict, 'unsafe');
});

test('a scorer is a metric, numbers, and one of the methods of an estimator', async () => {
  await allSafe([
    SCORER,
    SCORER.replace("'predict'", "['predict_proba', 'decision_function']"),
    SCORER.replace("'predict'", "('decision_function',)"),
    SCORER.replace("'_sign': 1", "'_sign': -1"),
    SCORER.replace(", '_response_method': 'predict'", ", '_deprecation_msg': None").replace('_Scorer', '_ProbaScorer'),
    SCORER.replace("{'average': 'macro'}", '{}'),
    SCORER.replace("'_response_method'", "'_thresholds': 100, '_response_method'").replace('_Scorer', '_CurveScorer'),
    `${SCORER.slice(0, -1)}, '_metadata_request': new sklearn.utils._metadata_requests.MetadataRequest() << {'owner': '_Scorer'}}`.replace(
      /(new sklearn.utils.*\})\}$/,
      '($1)}',
    ),
    `new ${METRICS}._scorer._PassthroughScorer() << {'_estimator': (${MODEL})}`,
  ]);
  await allRefused(
    [
      [`${METRICS}._classification.f1_score`, 'numpy.mean'],
      [`${METRICS}._classification.f1_score`, 'collections.Counter'],
      [`${METRICS}._classification.f1_score`, `(${MODEL})`],
      [`${METRICS}._classification.f1_score`, "'f1_score'"],
      [`'_score_func': ${METRICS}._classification.f1_score, `, ''],
      ["'_sign': 1", "'_sign': 'x'"],
      ["'_kwargs': {'average': 'macro'}", "'_kwargs': 5"],
      ["'macro'", '(new sklearn.utils._bunch.Bunch() << {})'],
      ["'predict'", "'fit'"],
      ["'predict'", "['predict', 'set_params']"],
      ["'predict'", '[]'],
      ["'predict'", '5'],
      ["'_response_method': 'predict'", "'_thresholds': 'x', '_response_method': 'x'"],
      ["'_response_method': 'predict'", "'_metadata_request': 5"],
      ["'_response_method': 'predict'", `'_metadata_request': (${MODEL})`],
      ["'_response_method': 'predict'", "'_deprecation_msg': numpy.ndarray"],
      ['new ', ''],
    ],
    SCORER,
  );
  const other = await told(SCORER.replace("'_response_method'", "'_score'"));
  assert.match(other.globals.map(({ verdict, why }) => `${verdict} ${why}`).join(), /unsafe is used .* found _score/);
});

test('a scorer, or another instance that can be called, is never called by a pickle', async () => {
  for (const text of [
    `(${SCORER})(1, 2, 3)`,
    "(new sklearn.compose._column_transformer.make_column_selector() << {'pattern': 'x'})(1)",
    `(new ${METRICS}._scorer._PassthroughScorer() << {'_estimator': (${MODEL})})(1)`,
  ]) {
    assert.equal((await told(text)).verdict, 'dangerous', text);
  }
});

test('what is frozen is an estimator of scikit-learn, always', async () => {
  const honest = `new sklearn.frozen._frozen.FrozenEstimator() << {'estimator': (${MODEL})}`;
  await allSafe([honest, honest.replace("'estimator':", "'_sklearn_version': '1.9.1', 'estimator':")]);
  await allRefused(
    [
      [`(${MODEL})`, '5'],
      [`(${MODEL})`, '(new sklearn.utils._bunch.Bunch() << {})'],
      [`(${MODEL})`, 'collections.Counter()'],
      [`(${MODEL})`, 'new sklearn.frozen._frozen.FrozenEstimator()'],
      ["'estimator'", "'other'"],
      [` << {'estimator': (${MODEL})}`, ''],
    ],
    honest,
  );
});

test('ufuncs are handed out by the names of their modules', async () => {
  await allSafe([
    "numpy.core._ufunc_reconstruct('numpy', 'log1p')",
    "numpy._core._ufunc_reconstruct('numpy.core.umath', 'absolute')",
    "numpy.core._ufunc_reconstruct('scipy.special._ufuncs', 'expit')",
    "new sklearn.preprocessing._function_transformer.FunctionTransformer() << {'func': numpy.core._ufunc_reconstruct('numpy', 'log1p')}",
  ]);
  for (const text of [
    "numpy.core._ufunc_reconstruct('os', 'system')",
    "numpy.core._ufunc_reconstruct('numpy', 'load')",
    "numpy.core._ufunc_reconstruct('numpy', 'expit')",
    "numpy.core._ufunc_reconstruct('mine', 'log1p')",
    "numpy.core._ufunc_reconstruct('numpy')",
    "numpy.core._ufunc_reconstruct('numpy', 'log1p', 1)",
    "numpy.core._ufunc_reconstruct('numpy', 'log1p')(1)",
    "numpy.core._ufunc_reconstruct('numpy', 'log1p') << {'x': 1}",
  ]) {
    assert.equal((await told(text)).verdict, 'dangerous', text);
  }
});
