"""Writes the real files under examples/ and test/real/ with the libraries that users have.

    python make-fixtures.py GROUP OUT      e.g. `python make-fixtures.py examples examples`

A group is a module of scripts/fixtures; it uses what the running interpreter has installed, so each library release
is a run of its own. scripts/fixtures/README.md lists the groups, the releases used and what cannot be made the same
twice.
"""

import importlib
import pathlib
import sys

if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    out = pathlib.Path(sys.argv[2])
    if not out.exists():
        out.mkdir(parents=True)
    importlib.import_module('fixtures.' + sys.argv[1].replace('-', '_')).write(out)
