/**
 * Types of scipy, classified by hand, beside those of libraries.ts. It knows nothing of verdicts.
 *
 * Not here, though honest files hold them: what compiled code walks by numbers that nobody checks (cKDTree, Delaunay, ConvexHull,
 * Voronoi, Rotation, Sobol, gaussian_kde, RegularGridInterpolator, the splines of FITPACK), and what holds methods by
 * builtins.getattr (interp1d, Rbf, numpy.vectorize).
 */
import { SCIPY_DISTRIBUTIONS } from './scipy-distributions.ts';
import type { DataRow } from './table.ts';

const SYSTEMS = `StateSpace StateSpaceContinuous StateSpaceDiscrete TransferFunction TransferFunctionContinuous TransferFunctionDiscrete \
ZerosPolesGain ZerosPolesGainContinuous ZerosPolesGainDiscrete`;
const RESULTS = `DescribeResult F_onewayResult KstestResult LinregressResult MannwhitneyuResult ModeResult SpearmanrResult Ttest_indResult`;

/** Read in scipy 0.17 to 1.18. */
export const SCIPY_DATA: readonly DataRow[] = [
  {
    power: 'runs its own __setstate__',
    shape: 'scipy distribution',
    why: 'is a distribution of scipy, whose __setstate__ runs the text that scipy makes of its arguments',
    // dist_*.pkl of 0.17 to 1.5, frozen_*.pkl of 0.17 to 1.18
    names: `${SCIPY_DISTRIBUTIONS}
scipy.stats._distn_infrastructure rv_continuous rv_discrete`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a distribution of scipy with its arguments',
    // frozen_*.pkl of 0.17 to 1.18
    names: `
scipy.stats._distn_infrastructure rv_continuous_frozen rv_discrete_frozen rv_frozen
scipy.stats._covariance CovViaPSD
scipy.stats._multivariate _PSD dirichlet_frozen dirichlet_gen multivariate_normal_frozen multivariate_normal_gen wishart_frozen wishart_gen`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a sparse array, made of numpy arrays',
    // scipy 1.8 to 1.10 had them in a module of their own
    names: `
scipy.sparse._arrays bsr_array coo_array csc_array csr_array dia_array lil_array`,
  },
  {
    power: 'holds data',
    shape: 'filled instance',
    why: 'is a sparse array, made of a dict of numbers',
    names: `
scipy.sparse._arrays dok_array`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'is a curve, made of numpy arrays',
    // ppoly.pkl, bpoly.pkl of 0.17 to 1.7, cubic.pkl of 0.17 to 1.1
    names: `
scipy.interpolate._monotone Akima1DInterpolator PchipInterpolator
scipy.interpolate.interpolate BPoly PPoly`,
  },
  {
    power: 'holds data',
    shape: 'library tuple',
    why: 'is the result of a test or a fit, a tuple of numbers',
    // anova.pkl, describe.pkl, ks.pkl, linregress.pkl, … of 0.19 to 1.18
    names: `
scipy.stats._common ConfidenceInterval
scipy.stats._mannwhitneyu MannwhitneyuResult
scipy.stats._morestats ShapiroResult WilcoxonResult
scipy.stats._stats_mstats_common LinregressResult
scipy.stats._stats_py ${RESULTS} PearsonRResultBase SignificanceResult TtestResultBase
scipy.stats.contingency Chi2ContingencyResult
scipy.stats.morestats ShapiroResult WilcoxonResult
scipy.stats.stats ${RESULTS}`,
  },
  {
    power: 'holds data',
    shape: 'filled instance',
    why: 'holds the result of a computation',
    // ode.pkl of 1.2 to 1.18, rootres.pkl of 1.2 to 1.18
    names: `
scipy.integrate._ivp.ivp OdeResult
scipy.optimize._zeros_py RootResults
scipy.optimize.zeros RootResults`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'describes a problem, a linear system or an operator by numbers and arrays',
    // bounds.pkl, lincon.pkl, bfgs.pkl, lbfgsinv.pkl, lti.pkl, ss.pkl, zpk.pkl, linop.pkl, rect.pkl of 0.19 to 1.18
    names: `
scipy.optimize._constraints Bounds LinearConstraint
scipy.optimize._hessian_update_strategy BFGS SR1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct
scipy.optimize.lbfgsb LbfgsInvHessProduct
scipy.signal._ltisys ${SYSTEMS}
scipy.signal.ltisys ${SYSTEMS}
scipy.sparse.linalg._interface MatrixLinearOperator
scipy.sparse.linalg.interface MatrixLinearOperator
scipy.spatial._kdtree Rectangle
scipy.spatial.kdtree Rectangle`,
  },
  {
    power: 'holds data',
    shape: 'called instance',
    why: 'is a node of a tree of clusters',
    // clusternode.pkl of 0.17 to 1.18
    names: `
scipy.cluster.hierarchy ClusterNode
scipy.cluster.hierarchy._hierarchy_impl ClusterNode`,
  },
  {
    power: 'holds data',
    shape: 'exception',
    why: 'is an exception or a warning, made of its arguments',
    // errors.pkl of scipy 0.17 to 1.18, warnings_.pkl of numpy 1.8 to 2.4; none has an __init__ of its own
    names: `
numpy ComplexWarning ModuleDeprecationWarning RankWarning VisibleDeprecationWarning
numpy.exceptions ComplexWarning DTypePromotionError ModuleDeprecationWarning RankWarning TooHardError VisibleDeprecationWarning
numpy.linalg LinAlgError
numpy.linalg.linalg LinAlgError
scipy.integrate._quadpack_py IntegrationWarning
scipy.integrate.quadpack IntegrationWarning
scipy.optimize._optimize OptimizeWarning
scipy.optimize.optimize OptimizeWarning
scipy.sparse._base SparseEfficiencyWarning SparseWarning
scipy.sparse.base SparseEfficiencyWarning SparseWarning`,
  },
];
