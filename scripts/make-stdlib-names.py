#!/usr/bin/env python3
"""Writes src/policy/tables/stdlib-names.ts: which names the modules of CPython's standard library have.

Asked are the interpreters given, 2.7 and every 3.x that can be had: each imports the modules of its own Lib/ and says
what is in them. With --stubs also the stubs of typeshed (the folder `stdlib` of it, in the wheel of mypy), for modules
of Windows and releases that are not there. Left out: names with two underscores around them, which every module has;
numbers, strings and None, which can do nothing; CPython's own tests, IDLE and demos, which the reader takes whole.

usage: make-stdlib-names.py [--stubs DIR] PYTHON...        for example ~/.pyenv/versions/*/bin/python
"""
import _compat_pickle
import ast
import json
import os
import pathlib
import subprocess
import sys
import tempfile

OUT = pathlib.Path(__file__).parent.parent / 'src/policy/tables/stdlib-names.ts'

# Run by every interpreter, so written for Python 2 as well.
ASK = r'''
import json, os, pkgutil, sys, warnings
warnings.simplefilter('ignore')
SKIPPED = ('antigravity', 'idlelib', 'site-packages', 'test', 'this', 'turtledemo')
CONSTANTS = (bool, bytes, complex, float, int, str, type(u''), type(None))
lib = os.path.dirname(os.__file__)
found = {}

def modules():
    for name in sys.builtin_module_names:
        yield name
    for folder in (lib, os.path.join(lib, 'lib-dynload')):
        for module in pkgutil.walk_packages([folder], onerror=lambda name: None):
            yield module[1]

def wanted(name):
    parts = name.split('.')
    own_test = parts[0].startswith(('_test', 'xx', '_xx')) or 'test' in parts or 'tests' in parts
    return not own_test and parts[0] not in SKIPPED and parts[-1] != '__main__'

def names(module):
    for name in dir(module):
        try:
            constant = isinstance(getattr(module, name), CONSTANTS)
        except Exception:
            constant = False
        if not constant and not (name.startswith('__') and name.endswith('__')):
            yield str(name)

listed = sorted(set(filter(wanted, modules())))
tops = set(name.split('.')[0] for name in listed)
for name in listed:
    try:
        __import__(name)
    except BaseException:
        pass  # of another system
for name, module in sorted(sys.modules.items()):
    if module is not None and wanted(name) and name.split('.')[0] in tops:
        found[name] = sorted(set(names(module)))
with open(sys.argv[1], 'w') as file:
    json.dump({'version': '%d.%d' % sys.version_info[:2], 'modules': found}, file)
'''

HEAD = '''/**
 * Which names the modules of CPython's standard library have: functions, classes, containers and modules, not plain
 * constants, which can do nothing. A line is `module name name…`; of a module inside a package only that it is there.
 * Written by scripts/make-stdlib-names.py from CPython {versions};
 * do not edit by hand.
 */
export const STDLIB_NAMES = `
{lines}
`;
'''


def ask(python, folder):
    """What one interpreter has."""
    script, answer = folder / 'ask.py', folder / 'answer.json'
    script.write_text(ASK)
    subprocess.run([python, '-E', script, answer], check=True, timeout=300, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    return json.loads(answer.read_text())


def defined(body):
    """The names that a stub defines, whatever the release and the system; constants are in capitals."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.If):
            yield from defined(node.body + node.orelse)
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name) and not target.id.isupper())
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname for alias in node.names if alias.asname == alias.name and not alias.name.isupper())


def read_stubs(folder):
    for path in sorted(folder.rglob('*.pyi')):
        parts = path.relative_to(folder).with_suffix('').parts
        parts = parts[:-1] if parts[-1] == '__init__' else parts
        if parts and parts[0] not in ('__main__', '_typeshed', 'antigravity', 'this', 'typing_extensions'):
            yield '.'.join(parts), set(defined(ast.parse(path.read_text()).body))


def python3_name(module, name):
    """As an unpickler of Python 3 maps a name of Python 2 (Lib/pickle.py, find_class)."""
    if (module, name) in _compat_pickle.NAME_MAPPING:
        return _compat_pickle.NAME_MAPPING[module, name]
    return _compat_pickle.IMPORT_MAPPING.get(module, module), name


def main():
    arguments = sys.argv[1:]
    stubs = None
    if '--stubs' in arguments:
        at = arguments.index('--stubs')
        stubs = pathlib.Path(arguments[at + 1])
        del arguments[at:at + 2]
    table, versions = {}, set()
    with tempfile.TemporaryDirectory() as folder:
        for python in arguments:
            answer = ask(os.path.abspath(python), pathlib.Path(folder))
            versions.add(answer['version'])
            for module, names in answer['modules'].items():
                table.setdefault(module, set()).update(names)
                for name in names if answer['version'].startswith('2.') else ():
                    mapped, new = python3_name(module, name)
                    table.setdefault(mapped, set()).add(new)
    for module, names in read_stubs(stubs) if stubs else ():
        # Names of their own, by custom with an underscore, are not in the module.
        table.setdefault(module, set()).update(name for name in names if module[0] == '_' or name[0] != '_')
    # Both are Modules/posixmodule.c; the last are there on Windows only.
    table.setdefault('nt', set()).update(table.get('posix', ()), ('spawnv', 'spawnve', 'startfile'))
    lines = [' '.join([module, *([] if '.' in module else sorted(names))]) for module, names in sorted(table.items())]
    asked = sorted(versions, key=lambda version: tuple(map(int, version.split('.'))))
    says = ", ".join(asked) + (" and the stubs of typeshed" if stubs else "")
    OUT.write_text(HEAD.format(versions=says, lines='\n'.join(lines)))


main()
