"""Adds the torch release of this Python to src/torch/releases.json, or says how it differs from its row.

usage: python add-torch-release.py PREVIOUS_UNPICKLER.py
PREVIOUS_UNPICKLER.py: torch/_weights_only_unpickler.py of the newest release in the table, to compare the rules with.

The allow list is what the release itself computes when it is imported (empty stand-ins for the NVIDIA libraries are
enough on a machine without them). Rules are not guessed: they are carried over, and the difference between the two
unpicklers is printed for a person to read. Then ask the release with torch-fixtures.py and run the tests.
"""
import difflib
import json
import os
import sys

import torch
from torch import _weights_only_unpickler as unpickler

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'src', 'torch', 'releases.json')


def main(previous):
    table = json.load(open(TABLE))
    version = '.'.join(torch.__version__.split('.')[:2])
    before, registered = set(), []
    for row in table['releases']:
        if row['version'] == version:
            break
        before = before - set(row.get('remove', [])) | set(row.get('add', []))
        registered = row.get('registered', registered)
    now = set(unpickler._get_allowed_globals())
    users = sorted(getattr(unpickler, '_get_user_allowed_globals', dict)())
    row = {'version': version}
    row.update({key: names for key, names in (('add', sorted(now - before)), ('remove', sorted(before - now))) if names})
    if users != registered:
        row['registered'] = users
    known = [old for old in table['releases'] if old['version'] == version]
    if known:
        same = all(known[0].get(key) == row.get(key) for key in ('add', 'remove', 'registered'))
        sys.exit(0 if same else f'{version}: the table has {known[0]}, the release {row}')
    rules = difflib.unified_diff(open(previous).readlines(), open(unpickler.__file__).readlines(), previous, version, n=2)
    sys.stdout.writelines(rules)
    table['releases'].append(row)
    with open(TABLE, 'w') as out:
        rows = ',\n'.join(json.dumps(old) for old in table['releases'])
        out.write(f'{{\n"names": {json.dumps(table["names"])},\n"modules": {json.dumps(table["modules"])},\n"releases": [\n{rows}\n]\n}}\n')


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
