"""Adds the distributions of the installed scipy to src/policy/tables/scipy-distributions.ts, which keeps those of earlier releases.

On the list are the subclasses of rv_continuous and rv_discrete in scipy.stats that leave every method alone which takes part in
unpickling or in making the argument parser; those are rv_generic's, and were read in 0.17 to 1.18 (src/policy/shapes/scipy-stats.ts).
It runs on Python 2.7 as well.
usage, once for each release: pip install scipy==1.16.3 && python scripts/make-scipy-distributions.py
"""

import io
import os
import re

import scipy
import scipy.stats
from scipy.stats import _distn_infrastructure as base

OWN = set(
    "__setstate__ __getstate__ __reduce__ __reduce_ex__ __getattr__ __getattribute__ __setattr__ __init__ __new__ __del__ "
    "_attach_methods _attach_argparser_methods _construct_argparser _construct_docstrings _construct_doc _updated_ctor_param".split()
)
HEAD = '''/**
 * Distributions of scipy.stats that may load outside torch. Written by scripts/make-scipy-distributions.py, which says what was
 * read, from scipy {releases}; do not edit by hand.
 */

export const SCIPY_DISTRIBUTIONS = `
{names}`;
'''


def subclasses(cls):
    for sub in cls.__subclasses__():
        yield sub
        for one in subclasses(sub):
            yield one


def collect():
    found = {}
    for root in (base.rv_continuous, base.rv_discrete):
        for cls in subclasses(root):
            between = [c for c in cls.__mro__ if c not in (base.rv_continuous, base.rv_discrete, base.rv_generic, object)]
            if cls.__module__.startswith("scipy.stats.") and not any(OWN & set(vars(c)) for c in between):
                found.setdefault(cls.__module__, set()).add(cls.__name__)
    return found


def main():
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/policy/tables/scipy-distributions.ts")
    old = io.open(out, encoding="utf-8").read() if os.path.exists(out) else u""
    rows = collect()
    for line in (re.findall(r"`\n(.*?)`;", old, re.S) or [""])[0].split("\n"):
        for name in line.split()[1:]:
            rows.setdefault(line.split()[0], set()).add(name)
    known = set(re.findall(r"\d+\.\d+\.\d+", old.split("*/")[0])) | {scipy.__version__}
    releases = ", ".join(sorted(known, key=lambda v: [int(part) for part in v.split(".")]))
    names = "\n".join(" ".join([module] + sorted(rows[module])) for module in sorted(rows))
    with io.open(out, "w", encoding="utf-8") as file:
        file.write(u"" + HEAD.format(releases=releases, names=names))


main()
