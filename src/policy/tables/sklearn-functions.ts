/**
 * Functions that estimators of scikit-learn keep, and what calls them, classified by hand: each only computes with the arrays it is
 * given. Not those that call an argument (pairwise_distances, silhouette_score, metric_at_thresholds: a metric; consensus_score: a
 * similarity).
 */
import type { DataRow } from './table.ts';

const SCORE = 'chi2 f_classif f_oneway f_regression r_regression';
const CLASSIFICATION = `accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios cohen_kappa_score confusion_matrix \
d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score jaccard_similarity_score log_loss \
matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score zero_one_loss`;
const REGRESSION = `d2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error \
mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error \
mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error`;
const RANKING = `auc average_precision_score coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss \
ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score`;
const CLUSTERS = `adjusted_mutual_info_score adjusted_rand_score completeness_score fowlkes_mallows_score \
homogeneity_completeness_v_measure homogeneity_score mutual_info_score normalized_mutual_info_score rand_score v_measure_score`;
const UFUNCS = `abs absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh cbrt ceil copysign cos cosh deg2rad degrees \
divide equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod greater greater_equal hypot isfinite \
isinf isnan less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor \
maximum minimum mod multiply negative not_equal positive power rad2deg radians reciprocal remainder rint sign signbit \
sin sinh sqrt square subtract tan tanh true_divide trunc`;
const MEANS = 'amax amin mean prod std sum var';

/** Read in scikit-learn 0.17 to 1.9 and numpy 1.8 to 2.4. */
export const SKLEARN_FUNCTIONS: readonly DataRow[] = [
  {
    power: 'only computes',
    shape: 'score function',
    why: 'is a function of scikit-learn that scores features, which an estimator keeps',
    // SelectKBest_arr.joblib of 0.17 to 1.9
    names: `
sklearn.feature_selection._mutual_info mutual_info_classif mutual_info_regression
sklearn.feature_selection._univariate_selection ${SCORE}
sklearn.feature_selection.mutual_info_ mutual_info_classif mutual_info_regression
sklearn.feature_selection.univariate_selection ${SCORE}`,
  },
  {
    power: 'only computes',
    shape: 'metric function',
    why: 'is a metric of scikit-learn, which a scorer keeps',
    // grid_scoring.joblib of 0.19 to 1.9
    names: `
sklearn.metrics._classification ${CLASSIFICATION}
sklearn.metrics._ranking ${RANKING}
sklearn.metrics._regression ${REGRESSION}
sklearn.metrics._scorer negative_likelihood_ratio positive_likelihood_ratio
sklearn.metrics.classification ${CLASSIFICATION}
sklearn.metrics.cluster._supervised ${CLUSTERS}
sklearn.metrics.cluster.supervised ${CLUSTERS}
sklearn.metrics.ranking ${RANKING}
sklearn.metrics.regression ${REGRESSION}`,
  },
  {
    power: 'holds data',
    shape: 'sklearn scorer',
    why: 'is a scorer of scikit-learn: a metric, and one of three methods of an estimator',
    // grid_scoring.joblib of 0.19 to 1.9; _CurveScorer: TunedThresholdClassifierCV_arr.joblib of 1.5 to 1.9
    names: `
sklearn.metrics._scorer _CurveScorer _PredictScorer _ProbaScorer _Scorer _ThresholdScorer
sklearn.metrics.scorer _PredictScorer _ProbaScorer _ThresholdScorer
sklearn.model_selection._classification_threshold _CurveScorer`,
  },
  {
    power: 'holds data',
    shape: 'library part',
    why: 'is the scorer of a search that has none of its own: it calls the method score of an estimator',
    // GridSearchCV_arr.joblib of 1.3 to 1.9; sklearn/metrics/_scorer.py, _PassthroughScorer.__call__
    names: `
sklearn.metrics._scorer _PassthroughScorer`,
  },
  {
    power: 'only computes',
    shape: 'scorer function',
    why: 'is the scorer of a search that has none of its own: it calls the method score of an estimator',
    // GridSearchCV_arr.joblib of 0.19 to 1.2
    names: `
sklearn.metrics._scorer _passthrough_scorer
sklearn.metrics.scorer _passthrough_scorer`,
  },
  {
    power: 'only computes',
    shape: 'array function',
    why: 'is a function of numpy that only computes, which an estimator keeps',
    // pipe_fn.joblib, ttr.joblib, FeatureAgglomeration_arr.joblib of 0.17 to 1.9
    names: `
numpy ${UFUNCS} ${MEANS} max min median average nanmean nanmedian
numpy._core._multiarray_umath ${UFUNCS}
numpy._core.fromnumeric ${MEANS} max min
numpy.core._multiarray_umath ${UFUNCS}
numpy.core.fromnumeric ${MEANS}
numpy.core.umath ${UFUNCS}
numpy.lib._function_base_impl average median
numpy.lib.function_base average median
scipy.special._special_ufuncs erf expit gammaln logit
scipy.special._ufuncs erf expit gammaln logit`,
  },
  {
    power: 'only computes',
    shape: 'numpy ufunc',
    why: 'hands out a ufunc of numpy or scipy by its name',
    // pipe_fn.joblib of 0.17 to 0.23, with numpy before 1.22
    names: `
numpy._core _ufunc_reconstruct
numpy.core _ufunc_reconstruct`,
  },
  {
    power: 'only computes',
    shape: 'estimator function',
    why: 'is a function of scikit-learn that an estimator computes with',
    // BisectingKMeans_arr.joblib of 1.1 to 1.9, HalvingGridSearchCV_arr.joblib of 0.24, GaussianProcess_arr.joblib of 0.17 to 0.19
    names: `
sklearn.cluster._kmeans _kmeans_single_elkan _kmeans_single_lloyd
sklearn.gaussian_process.correlation_models absolute_exponential cubic generalized_exponential linear pure_nugget squared_exponential
sklearn.gaussian_process.regression_models constant linear quadratic
sklearn.model_selection._search_successive_halving _refit_callable`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'picks columns of a table by their names and types',
    // columns_sel.joblib of 0.22 to 1.9
    names: `
sklearn.compose._column_transformer make_column_selector`,
  },
  {
    power: 'holds data',
    shape: 'sklearn frozen',
    why: 'holds an estimator of scikit-learn, whose attributes it hands out',
    // FrozenEstimator_raw.joblib of 1.6 to 1.9
    names: `
sklearn.frozen._frozen FrozenEstimator`,
  },
  {
    power: 'holds data',
    shape: 'library part',
    why: 'holds the numbers of a plot',
    // display.pkl of 0.22 to 1.9; __init__ stores its arguments
    names: `
sklearn.calibration CalibrationDisplay
sklearn.metrics._plot.confusion_matrix ConfusionMatrixDisplay
sklearn.metrics._plot.det_curve DetCurveDisplay
sklearn.metrics._plot.precision_recall_curve PrecisionRecallDisplay
sklearn.metrics._plot.regression PredictionErrorDisplay
sklearn.metrics._plot.roc_curve RocCurveDisplay
sklearn.model_selection._plot LearningCurveDisplay ValidationCurveDisplay`,
  },
  {
    power: 'holds data',
    shape: 'exception',
    why: 'is an exception or a warning, made of its arguments',
    // errors.pkl of 0.19 to 1.9; not those with an __init__ of their own
    names: `
sklearn.exceptions ChangedBehaviorWarning ConvergenceWarning DataConversionWarning DataDimensionalityWarning EfficiencyWarning FitFailedWarning NonBLASDotWarning NotFittedError PositiveSpectrumWarning SkipTestWarning UndefinedMetricWarning`,
  },
];
