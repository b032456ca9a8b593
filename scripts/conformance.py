"""Compares `weights-only --format json --torch X` with what real torch X does, file by file. Exit status 1 where they
differ, or where nothing could be compared.

    python scripts/conformance.py --python 'COMMAND' [--python …] [--cli 'node dist/cli'] PATH…

COMMAND starts an interpreter that has one torch release, e.g. '/venvs/torch-2.6/bin/python'. PATH: files or folders.
Compared: whether it loads (null, "the bytes cannot tell", is counted, never a match), torch's reason where it does not,
and the unsafe globals where get_unsafe_globals_in_checkpoint answers. A file that the tool leaves without an answer is
counted as well.
"""

import argparse
import collections
import json
import pathlib
import shlex
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from fixtures import oracle  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[1]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--python', action='append', required=True, metavar='COMMAND')
    parser.add_argument('--cli', default=f'node {ROOT / "dist/cli"}')
    parser.add_argument('paths', nargs='+', type=pathlib.Path, metavar='PATH')
    return parser.parse_args()


def files_of(paths):
    """Every file below the paths, as text, sorted."""
    found = [file for path in paths for file in (path.rglob('*') if path.is_dir() else [path])]
    return sorted(str(file) for file in found if file.is_file())


def ours(cli, release, files):
    """{path: weightsOnly} as the tool reports it; files are given by path so that none is left out by a walk."""
    command = [
        *shlex.split(cli),
        '--format',
        'json',
        '--torch',
        release,
        '--fail-on',
        'never',
        '--no-load-sites',
        '--',
        *files,
    ]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f'{cli}: expected exit status 0, as --fail-on never gives, got {run.returncode}')
    return {file['path']: file['weightsOnly'] for file in json.loads(run.stdout)['files']}


def differences(real, said):
    """The fields that differ, as (field, torch's, ours); 'silent' where there is no answer to compare."""
    if said is None or said['loads'] is None:
        return [('silent', real['loads'], None)]
    out = []
    if said['loads'] != real['loads']:
        out.append(('loads', real['loads'], said['loads']))
    elif not (said['reason'] or '').startswith(real['reason'] or '') and not (real['reason'] or '').startswith(
        said['reason'] or '\0'
    ):
        out.append(('reason', real['reason'], said['reason']))
    if real['unsafe'] is not None and sorted(said['unsafeGlobals']) != real['unsafe']:
        out.append(('unsafe', real['unsafe'], said['unsafeGlobals']))
    return out


def main():
    options = arguments()
    files = files_of(options.paths)
    real, right = oracle.answers(options.python, files, pathlib.Path.cwd()), True
    releases = {release for answers in real.values() for release in answers}
    for release in sorted(releases, key=lambda text: [int(part) for part in text.split('.')]):
        said, counts = ours(options.cli, release, files), collections.Counter()
        for path in files:
            for field, theirs, mine in differences(real[path][release], said.get(path)):
                counts[field] += 1
                print(f'{release} {path}: {field}: torch {theirs!r}, weights-only {mine!r}')
        compared = len(files) - counts['silent']
        right = right and compared > 0 and counts.total() == counts['silent']
        wrong = ', '.join(f'{counts[field]} differ in {field}' for field in ('loads', 'reason', 'unsafe'))
        print(f'torch {release}: {len(files)} files, {compared} compared, {wrong}')
    return 0 if right else 1


if __name__ == '__main__':
    sys.exit(main())
