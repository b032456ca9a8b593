"""Adds the names that the installed skops trusts by default to src/formats/model-archive/skops-types.ts, which keeps those of
earlier releases: skops asks the installed scikit-learn, numpy and scipy for most of them.

usage, once for each set of releases: pip install skops==0.16.0 scikit-learn && python scripts/make-skops-types.py
"""

import pathlib
import re
import textwrap

import skops
import sklearn
from skops.io import _sklearn, _trusted_types
from skops.io._utils import get_module

OUT = pathlib.Path(__file__).resolve().parent.parent / 'src/formats/model-archive/skops-types.ts'
HEAD = '''/**
{about}
 */
export const SKOPS_TRUSTED = {{
'''
ABOUT = (
    'Names that skops trusts by default, by its lists. Written by scripts/make-skops-types.py from skops and scikit-learn {}; '
    'do not edit by hand.'
)
LOSSES = 'ALLOWED_LOSSES' if hasattr(_sklearn, 'ALLOWED_LOSSES') else 'ALLOWED_SGD_LOSSES'


def installed():
    """The lists of this skops; a list that it does not have is empty."""
    lists = {
        'estimators': ('SKLEARN_ESTIMATOR_TYPE_NAMES', 'SKLEARN_INTERNAL_TYPE_NAMES'),
        'functions': ('SCIPY_UFUNC_TYPE_NAMES', 'NUMPY_UFUNC_TYPE_NAMES'),
        'dtypes': ('NUMPY_DTYPE_TYPE_NAMES',),
    }
    found = {key: {n for name in names for n in getattr(_trusted_types, name, ())} for key, names in lists.items()}
    found['losses'] = {f'{get_module(loss)}.{loss.__name__}' for loss in getattr(_sklearn, LOSSES)}
    return found


def written():
    """The lists of the file and the releases that they come from."""
    text = OUT.read_text() if OUT.exists() else ''
    found = {key: set(names(rows)) for key, rows in re.findall(r'  (\w+): `\n(.*?)`', text, re.S)}
    known = re.search('from skops and scikit-learn (.*?);', text.replace('\n * ', ' '))
    return found, set(known[1].split(', ')) if known else set()


def names(rows):
    for row in rows.strip().split('\n'):
        module, *attributes = row.split()
        for attribute in attributes:
            yield f'{module}.{attribute}'


def table(found):
    modules = {}
    for name in sorted(found):
        module, _, attribute = name.rpartition('.')
        modules.setdefault(module, []).append(attribute)
    return ''.join(f'{module} {" ".join(attributes)}\n' for module, attributes in modules.items())


if __name__ == '__main__':
    known, releases = written()
    releases.add(f'{skops.__version__} with {sklearn.__version__}')
    lists = {key: known.get(key, set()) | found for key, found in installed().items()}
    rows = ''.join(f'  {key}: `\n{table(found)}`,\n' for key, found in lists.items())
    order = sorted(releases, key=lambda text: [int(part) for part in re.findall(r'\d+', text)])
    about = textwrap.fill(ABOUT.format(', '.join(order)), 118, initial_indent=' * ', subsequent_indent=' * ', break_on_hyphens=False)
    OUT.write_text(HEAD.format(about=about) + rows + '};\n')
