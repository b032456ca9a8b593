/**
 * Parts of scikit-learn with code of their own that may load outside torch, classified by hand; the other classes are generated
 * (sklearn-types.ts). It knows nothing of verdicts.
 */
import type { DataRow } from './table.ts';

/**
 * Read in scikit-learn 0.17 to 1.9. 0.17 to 0.19 name trees of neighbors by the class they share, BinaryTree; up to 0.21 modules have
 * no underscore in front, up to 0.24 the metrics are in sklearn.neighbors. `_loss` is the name that 1.4 to 1.7 write for sklearn._loss._loss, by mistake.
 */
export const SKLEARN_NATIVE: readonly DataRow[] = [
  {
    power: 'native state',
    shape: 'sklearn loss',
    why: 'is the loss of a scikit-learn estimator, made of numbers',
    names: `
_loss CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyPinballLoss
sklearn._loss._loss CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyPinballLoss
sklearn.linear_model._sgd_fast EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss
sklearn.linear_model.sgd_fast EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss`,
  },
  {
    power: 'native state',
    shape: 'sklearn loss maker',
    why: 'makes the loss of a scikit-learn estimator of numbers',
    names: `
_loss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyPinballLoss
sklearn._loss._loss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyPinballLoss`,
  },
  {
    power: 'native state',
    shape: 'mention',
    why: 'is a compiled class of scikit-learn, made by a function of its module',
    names: `
sklearn.metrics._dist_metrics BrayCurtisDistance BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance CanberraDistance32 CanberraDistance64 ChebyshevDistance ChebyshevDistance32 ChebyshevDistance64 DiceDistance DiceDistance32 DiceDistance64 EuclideanDistance EuclideanDistance32 EuclideanDistance64 HammingDistance HammingDistance32 HammingDistance64 HaversineDistance HaversineDistance32 HaversineDistance64 JaccardDistance JaccardDistance32 JaccardDistance64 KulsinskiDistance KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance ManhattanDistance32 ManhattanDistance64 MatchingDistance MatchingDistance32 MatchingDistance64 MinkowskiDistance MinkowskiDistance32 MinkowskiDistance64 RogersTanimotoDistance RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance SokalSneathDistance32 SokalSneathDistance64
sklearn.neighbors._ball_tree BallTree BallTree32 BallTree64
sklearn.neighbors._dist_metrics BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance
sklearn.neighbors._kd_tree KDTree KDTree32 KDTree64
sklearn.neighbors.ball_tree BallTree BinaryTree
sklearn.neighbors.dist_metrics BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance
sklearn.neighbors.kd_tree BinaryTree KDTree`,
  },
  {
    power: 'native state',
    shape: 'sklearn neighbor tree',
    why: 'makes an empty tree of neighbors, whose numbers follow',
    names: `
sklearn.neighbors._ball_tree newObj
sklearn.neighbors._kd_tree newObj
sklearn.neighbors.ball_tree newObj
sklearn.neighbors.kd_tree newObj`,
  },
  {
    power: 'native state',
    shape: 'sklearn metric',
    why: 'makes an empty metric, whose numbers follow',
    names: `
sklearn.metrics._dist_metrics newObj
sklearn.neighbors._dist_metrics newObj
sklearn.neighbors.dist_metrics newObj`,
  },
  {
    power: 'native state',
    shape: 'sklearn tree',
    why: 'is a decision tree, made of arrays of numbers',
    names: `
sklearn.tree._tree Tree`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'isotonic',
    why: 'is a scikit-learn estimator, whose __setstate__ interpolates its own numbers',
    names: `
sklearn.isotonic IsotonicRegression`,
  },
];
