#!/usr/bin/env python3
"""Writes test/fixtures/pickle/corpus.json: generated pickles and what the unpicklers of CPython import from each.

`globals` is what the Python unpickler imports, in order; `also` what only others import; `end` is `stop` where every
reader comes to the end at the same places. The mapping of Python 2 names plays no part: the names are not Python 2's.
"""
import base64
import json
import os
import random
import resource
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, 'scripts', 'machine'))
from generate import Generator  # noqa: E402
from readers import READERS, read_all  # noqa: E402

COUNT, LONGEST = 300, 400


def entry(data):
    runs = {reader: read_all(reader, data) for reader in READERS}
    lists = {reader: list(dict.fromkeys(names)) for reader, (names, _, _) in runs.items()}
    also = sorted({name for names in lists.values() for name in names} - set(lists['python']))
    agree = len({(end, tuple(ends)) for _, end, ends in runs.values()}) == 1
    forks = any(a[:len(b)] != b and b[:len(a)] != a for a in lists.values() for b in lists.values())
    end = 'stop' if agree and runs['python'][1] == 'stop' else 'error'
    return {'pickle': base64.b64encode(data).decode(), 'globals': lists['python'], 'also': also, 'end': end, 'forks': forks}


def main():
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    rng = random.Random(20)
    entries, forks = [], []
    while len(entries) < COUNT or len(forks) < 40:
        data = Generator(rng).pickle()
        made = entry(data) if len(data) < LONGEST else {'globals': [], 'also': []}
        if made.get('forks'):
            forks.append(made)
        elif made['globals'] and len(entries) < COUNT:
            entries.append(made)
    with open(os.path.join(ROOT, 'test', 'fixtures', 'pickle', 'corpus.json'), 'w') as file:
        lines = ',\n'.join(json.dumps(made) for made in entries + forks[:40])
        file.write(f'{{"python": "{sys.version.split()[0]}", "pickles": [\n{lines}\n]}}\n')


if __name__ == '__main__':
    main()
