"""Writes test/real/MANIFEST.json from the real files and from what installed torch releases answer.

    python make-manifest.py COMMAND…       one command per release, oldest first: '/venvs/torch-2.6/bin/python'

The running interpreter needs joblib, numpy, pandas, PyTables and torch: it loads the files, which this repository
wrote itself.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from fixtures import manifest, oracle  # noqa: E402

if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    paths = [path.relative_to(manifest.ROOT).as_posix() for path in manifest.files()]
    answers = oracle.answers(sys.argv[1:], paths, manifest.ROOT)
    (manifest.ROOT / 'test/real/MANIFEST.json').write_text(manifest.build(answers), encoding='utf-8')
