"""Writes src/policy/tables/stdlib-modules.ts: every top-level module of the standard library, Python 2.7 and 3.0 to the newest.

Source: the package `stdlibs` (https://pypi.org/project/stdlibs), which reads CPython's documentation, Lib/, Modules/ and
`sys.stdlib_module_names` of each release, joined with `sys.stdlib_module_names` of the Python that runs this script.
usage: pip install stdlibs && python scripts/make-stdlib-modules.py
"""

import pathlib
import sys
import textwrap

import stdlibs

# SGI and Mac OS 9 modules of 2.7 that no Python on Linux, macOS or Windows has had, and whose names are those of
# packages of today (panel) or too short to mean anything.
NOT_OURS = {"panel", "cl", "cd", "fl", "gl", "al", "sv", "ic", "pure"}
# In every CPython, and on no list: CPython's own tests (they start processes) and modules that only some builds have.
ALSO = {"test", "_testcapi", "_testinternalcapi", "_ctypes_test", "_testbuffer", "_testmultiphase", "_sysconfigdata",
        "_frozen_importlib", "_frozen_importlib_external", "_winreg", "_xxsubinterpreters", "_xxinterpchannels"}

HEAD = '''/**
 * The top-level modules of the standard library, of Python 2.7 and of Python 3.0 to {newest}, with private ones and those since
 * removed. Written by scripts/make-stdlib-modules.py from the package stdlibs {version}; do not edit by hand.
 */

/** Of Python 3. */
export const PYTHON3_MODULES = `
{python3}
`;

/** Of Python 2.7 only. */
export const PYTHON2_MODULES = `
{python2}
`;
'''


def main() -> None:
    releases = [v for v in stdlibs.KNOWN_VERSIONS if tuple(map(int, v.split("."))) >= (2, 7)]
    names = {v: set(stdlibs.stdlib_module_names(v)) for v in releases}
    python3 = set().union(*(n for v, n in names.items() if v != "2.7")) | set(sys.stdlib_module_names) | ALSO
    python2 = names["2.7"] - python3 - NOT_OURS
    fill = lambda words: textwrap.fill(" ".join(sorted(words)), 118, break_long_words=False, break_on_hyphens=False)
    out = pathlib.Path(__file__).parent.parent / "src/policy/tables/stdlib-modules.ts"
    out.write_text(HEAD.format(newest=releases[-1], version=stdlibs.__version__, python3=fill(python3 - NOT_OURS), python2=fill(python2)))


main()
