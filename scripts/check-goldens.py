#!/usr/bin/env python3
"""Checks the goldens of the machine (test/fixtures/pickle/*.golden) against the unpicklers of this CPython.

What any reader imports must be in the golden; where all readers come to the end alike, the golden has the same imports
in the same order and no problem; where two import different things, the golden says `ambiguous-stream`.
"""
import _compat_pickle
import glob
import os
import re
import resource
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, 'scripts', 'machine'))
from readers import READERS, read_all  # noqa: E402


# What only a stand-in refuses, and what the program that loads decides.
NOT_THE_STREAM = ('STACK_GLOBAL requires str', '__setstate__() missing', 'unregistered extension code', 'buffers')


def mapped(names, imports):
    """The C readers tell names as they are written, so a name of Python 2 counts as what it is imported as."""
    return [name if name in imports else python3_name(name) for name in names]


def python3_name(full):
    module, _, name = full.rpartition('.')
    pair = _compat_pickle.NAME_MAPPING.get((module, name), (_compat_pickle.IMPORT_MAPPING.get(module, module), name))
    return '.'.join(pair)


def check(path):
    text = open(path).read()
    data = bytes.fromhex(re.match(r'bytes (.*)', text)[1])
    imports = list(dict.fromkeys(re.findall(r'^\d+ import (\S*)', text, re.M)))
    problems = re.findall(r'^problem (\S+)', text, re.M)
    runs = {reader: read_all(reader, data) for reader in READERS}
    python = list(dict.fromkeys(runs['python'][0]))
    together, _, _ = read_all('python', data, one_unpickler=True)
    lists = {reader: list(dict.fromkeys(names)) if reader == 'python' else mapped(list(dict.fromkeys(names)), imports) for reader, (names, _, _) in runs.items()}
    wrong = []
    for names in [*lists.values(), together]:
        missing = [name for name in names if name not in imports and not (('computed' in name or '?' in ''.join(imports)) and 'computed' in name)]
        if missing:
            wrong.append(f'not listed: {missing}')
    forks = any(a[:len(b)] != b and b[:len(a)] != a for a in lists.values() for b in lists.values())
    if forks and 'ambiguous-stream' not in problems:
        wrong.append('readers differ, not ambiguous')
    if all(end == 'stop' for _, end, _ in runs.values()) and len({tuple(ends) for _, _, ends in runs.values()}) == 1:
        if problems:
            wrong.append(f'all readers agree, golden has {problems}')
        if 'computed' not in ''.join(python) and '?' not in ''.join(imports) and python != imports:
            wrong.append(f'readers import {python}, golden {imports}')
    refused = [end for _, end, _ in runs.values() if end != 'stop' and not any(text in end for text in NOT_THE_STREAM)]
    if len(refused) == len(runs) and not problems:
        wrong.append(f'all readers refuse it, golden has no problem: {set(refused)}')
    return wrong


def main():
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    failed = 0
    paths = sorted(glob.glob(os.path.join(ROOT, 'test', 'fixtures', 'pickle', '*.golden')))
    for path in paths:
        for line in check(path):
            failed += 1
            print(f'{os.path.basename(path)}: {line}')
    print(f'{len(paths)} goldens, {failed} differences from CPython {sys.version.split()[0]}')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
