"""Adds the types of the installed scikit-learn to src/policy/tables/sklearn-types.ts, which keeps those of earlier releases.
It runs on Python 2.7 as well: scikit-learn 0.17 to 0.20 have other module names.

What may be on the list is decided here, by reading, the rest is mechanical:
- estimators, kernels and splitters: their `__init__` and their `__setstate__` (BaseEstimator's) only store what they
  are given, and this script refuses a class that has another `__setstate__`, `__reduce__`, `__getattr__` or `__del__`, or that
  can be called and is no kernel (REDUCE calls any object, and a scorer calls a method whose name is in its state);
- REVIEWED: classes that fitted estimators hold, each module read;
- NOT: what was read and refused.
usage, once for each release: pip install scikit-learn==1.7.2 && python scripts/make-sklearn-types.py
"""

import importlib
import io
import os
import pkgutil
import re
import sys
import warnings

import sklearn
from sklearn.base import BaseEstimator

warnings.simplefilter("ignore")

SKIP = re.compile(
    r"\.(tests|datasets|externals|conftest|_build_utils|callback|setup|utils\.(_testing|_mocking|_show_versions|parallel|"
    r"estimator_checks|_test_common|testing|mocking|_unittest_backport|_pprint))(\.|$)"
)


def family(module, name):
    """A class that not every release has; None where it is missing."""
    try:
        return getattr(importlib.import_module(module), name, None)
    except ImportError:
        return None


KERNEL = family("sklearn.gaussian_process.kernels", "Kernel")  # from 0.18 on
SPLITTERS = [
    family("sklearn.model_selection._split", name) for name in ("BaseCrossValidator", "BaseShuffleSplit", "_RepeatedSplits")
] + [family("sklearn.cross_validation", name) for name in ("_PartitionIterator", "BaseShuffleSplit", "PredefinedSplit")]
FAMILIES = tuple(cls for cls in [BaseEstimator, KERNEL] + SPLITTERS if cls is not None)
NOT = {
    "IsotonicRegression",  # its __setstate__ interpolates: src/policy/tables/sklearn-native.ts
    "FrozenEstimator",  # __getattr__ hands out attributes of what it holds
}
# Python classes that fitted estimators hold; none has a __setstate__ that does more than store.
REVIEWED = {
    "sklearn._loss.link": "Interval IdentityLink LogLink LogitLink HalfLogitLink MultinomialLogit",
    "sklearn._loss.loss": "AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss HalfPoissonLoss "
    "HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss",
    "sklearn._loss.glm_distribution": "DistributionBoundary GammaDistribution InverseGaussianDistribution NormalDistribution "
    "PoissonDistribution TweedieDistribution",
    "sklearn.calibration": "_CalibratedClassifier _SigmoidCalibration",
    "sklearn.cluster._birch": "_CFNode _CFSubcluster",
    "sklearn.cluster.birch": "_CFNode _CFSubcluster",
    "sklearn.cluster._bisect_k_means": "_BisectingTree",
    "sklearn.ensemble._gb_losses": "BinomialDeviance ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError "
    "MultinomialDeviance QuantileLossFunction",
    # 0.17 to 0.21, under the name of its module then.
    "sklearn.ensemble.gradient_boosting": "BinomialDeviance ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError "
    "MultinomialDeviance QuantileLossFunction",
    "sklearn.ensemble._hist_gradient_boosting.loss": "BinaryCrossEntropy CategoricalCrossEntropy LeastAbsoluteDeviation "
    "LeastSquares Poisson",
    "sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
    "sklearn.gaussian_process.kernels": "Hyperparameter",
    "sklearn.compose._column_transformer": "_RemainderColsList",
    "sklearn.covariance._graph_lasso": "_DictWithDeprecatedKeys",
    "sklearn.impute._iterative": "_ImputerTriplet",
    "sklearn.linear_model._glm.link": "IdentityLink LogLink LogitLink",
    "sklearn.neural_network._stochastic_optimizers": "AdamOptimizer SGDOptimizer",
    "sklearn.utils": "Bunch",
    "sklearn.utils._bunch": "Bunch",
    "sklearn.utils.deprecation": "DeprecationDict",  # 0.18 to 0.20: warns when some of its keys are read
    "sklearn.utils._metadata_requests": "MetadataRequest MethodMetadataRequest",
}
HEAD = '''/**
 * Types of scikit-learn that may load outside torch. Written by scripts/make-sklearn-types.py, which says what was read, from
 * scikit-learn {releases}; do not edit by hand.
 */
import type {{ DataRow }} from './table.ts';

export const SKLEARN_DATA: readonly DataRow[] = ['''
ROW = """
  {{
    power: '{power}',
    shape: '{shape}',
    why: '{why}',
    names: `
{names}`,
  }},"""
ROWS = [
    ("runs its own __setstate__", "instance", "is a scikit-learn estimator, whose __setstate__ stores attributes and compares version numbers"),
    ("holds data", "library part", "is a part of a scikit-learn estimator"),
]


def modules():
    for info in pkgutil.walk_packages(sklearn.__path__, "sklearn.", onerror=lambda name: None):
        name = info[1]
        if not SKIP.search(name):
            try:
                yield importlib.import_module(name)
            except (ImportError, AttributeError, SyntaxError):  # optional dependencies; what its Python no longer has
                continue


HOOKS = {"__setstate__", "__reduce__", "__reduce_ex__", "__getattr__", "__getattribute__", "__del__", "__setattr__"}


def only_stores(cls):
    """Whether nothing but BaseEstimator's own methods takes part in unpickling."""
    if any("__call__" in vars(base) for base in cls.__mro__) and (KERNEL is None or not issubclass(cls, KERNEL)):
        return False
    for base in cls.__mro__:
        own = HOOKS & set(vars(base))
        if own and base not in (object, BaseEstimator) and base.__module__.startswith("sklearn."):
            return False
    return True


def collect():
    estimators = {}
    parts = {}
    for module in modules():
        for name, cls in list(vars(module).items()):
            if not isinstance(cls, type) or cls.__module__ != module.__name__ or name in NOT or name != cls.__name__:
                continue
            if issubclass(cls, FAMILIES) and only_stores(cls):
                (estimators if issubclass(cls, BaseEstimator) else parts).setdefault(module.__name__, set()).add(name)
    return [estimators, parts]


def present(module, names):
    try:
        return set(names.split()) & set(vars(importlib.import_module(module)))
    except ImportError:
        return set()


def read(text):
    """The rows that an earlier run wrote."""
    rows = []
    for block in re.findall(r"names: `\n(.*?)`", text, re.S):
        rows.append({line.split()[0]: set(line.split()[1:]) for line in block.split("\n") if line})
    return rows + [{} for _ in range(len(ROWS) - len(rows))]


def main():
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/policy/tables/sklearn-types.ts")
    old = io.open(out, encoding="utf-8").read() if os.path.exists(out) else u""
    rows = collect()
    for module, names in REVIEWED.items():
        rows[1].setdefault(module, set()).update(present(module, names))
    for row, earlier in zip(rows, read(old)):
        for module, names in earlier.items():
            row.setdefault(module, set()).update(names)
    for module, names in rows[1].items():
        names -= rows[0].get(module, set())
    known = set(re.findall(r"\d+\.\d+\.\d+", old.split("*/")[0])) | {sklearn.__version__}
    releases = ", ".join(sorted(known, key=lambda v: [int(part) for part in re.findall(r"\d+", v)]))
    body = "".join(
        ROW.format(power=power, shape=shape, why=why, names="\n".join(" ".join([m] + sorted(row[m])) for m in sorted(row) if row[m]))
        for (power, shape, why), row in zip(ROWS, rows)
    )
    with io.open(out, "w", encoding="utf-8") as file:
        file.write(u"" + HEAD.format(releases=releases) + body + "\n];\n")
    sys.stderr.write("%s %s\n" % (sklearn.__version__, [sum(map(len, row.values())) for row in rows]))


main()
