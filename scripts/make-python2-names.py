#!/usr/bin/env python3
"""Writes the tables of src/pickle/python2-names.ts from CPython's own (Lib/_compat_pickle.py).

usage: make-python2-names.py        then: npm run format
The code around the tables is kept as it is. Their contents have not changed from CPython 3.4 to 3.13.
"""
import os
import re
import _compat_pickle

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'src', 'pickle', 'python2-names.ts')


def quoted(text):
    return "'" + text + "'"


def main():
    with open(PATH, encoding='utf-8') as file:
        source = file.read()
    modules = ''.join(f'    {quoted(old)}: {quoted(new)},\n' for old, new in sorted(_compat_pickle.IMPORT_MAPPING.items()))
    names = ''.join(
        f'  [{quoted(old[0] + " " + old[1])}, [{quoted(new[0])}, {quoted(new[1])}]],\n'
        for old, new in sorted(_compat_pickle.NAME_MAPPING.items())
    )
    source = re.sub(r'(Object\.entries\(\{\n).*?(  \}\))', lambda m: m[1] + modules + m[2], source, count=1, flags=re.S)
    source = re.sub(r'(\]>\(\[\n).*?(\]\);)', lambda m: m[1] + names + m[2], source, count=1, flags=re.S)
    with open(PATH, 'w', encoding='utf-8') as file:
        file.write(source)


if __name__ == '__main__':
    main()
