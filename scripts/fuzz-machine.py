#!/usr/bin/env python3
"""Compares the machine with every unpickler of this CPython on generated pickles.

usage: python3 scripts/fuzz-machine.py [SEED [COUNT]]

For each pickle, what any reader imports must be listed; where two readers import different things (neither list begins
with the other), it must be `ambiguous-stream`; where all readers come to the end alike, there may be no problem.
Prints what differs, and the figures. Ends with 1 where something was missed.
"""
import base64
import json
import os
import random
import resource
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, 'scripts', 'machine'))
from generate import Generator  # noqa: E402
from readers import READERS, read_all  # noqa: E402


def ours(pickles):
    node = os.environ.get('NODE', os.path.join(ROOT, 'node_modules', '.bin', 'node'))
    lines = '\n'.join(base64.b64encode(data).decode() for data in pickles)
    done = subprocess.run([node, os.path.join(ROOT, 'scripts', 'pickle-events.ts')], input=lines, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return [json.loads(line) for line in done.stdout.strip('\n').split('\n')]


def listed(name, names):
    """Whether `name` is in `names`, which write `?` for a part that a call makes."""
    if name in names:
        return True
    return 'computed' in name and any('?' in other for other in names)


def prefix(a, b):
    return a[:len(b)] == b or b[:len(a)] == a


def compare(data, seen):
    """-> what is wrong, and whether the readers differ"""
    runs = {reader: read_all(reader, data) for reader in READERS}
    lists = [list(dict.fromkeys(names)) for names, _, _ in runs.values()]
    differ = any(not prefix(a, b) for a in lists for b in lists)
    missed = {name for names in lists for name in names if not listed(name, seen['names'])}
    ends = {(end, tuple(offsets)) for _, end, offsets in runs.values()}
    wrong = []
    if missed:
        wrong.append(f'missed {sorted(missed)}')
    if differ and 'ambiguous-stream' not in seen['problems']:
        wrong.append('readers differ, not ambiguous')
    if len(ends) == 1 and next(iter(ends))[0] == 'stop' and seen['problems']:
        wrong.append(f'all readers agree, but {seen["problems"]}')
    lenient = all(end != 'stop' for _, end, _ in runs.values()) and not seen['problems']
    return wrong, differ, lenient, runs


def main():
    seed, count = int(sys.argv[1]) if len(sys.argv) > 1 else 1, int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    rng = random.Random(seed)
    pickles = [Generator(rng).pickle() for _ in range(count)]
    seen_by_us = ours(pickles)
    # A hostile memo index would make the C unpickler clear gigabytes.
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    figures = {'pickles': count, 'readers differ': 0, 'clean for us, refused by all': 0, 'wrong': 0}
    for data, seen in zip(pickles, seen_by_us):
        wrong, differ, lenient, runs = compare(data, seen)
        figures['readers differ'] += differ
        figures['clean for us, refused by all'] += lenient
        if lenient and os.environ.get('LENIENT'):
            print('lenient', data, {end for _, end, _ in runs.values()})
        if wrong:
            figures['wrong'] += 1
            if figures['wrong'] <= 10:
                print(wrong, data, seen, *(f'\n    {reader}: {names} {end} {at}' for reader, (names, end, at) in runs.items()))
    print(sys.version.split()[0], figures)
    sys.exit(figures['wrong'] > 0)


if __name__ == '__main__':
    main()
