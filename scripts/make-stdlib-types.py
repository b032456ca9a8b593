#!/usr/bin/env python3
"""Writes src/policy/tables/stdlib-types.ts: the families of data types of CPython's standard library.

Asked are the interpreters given, every 3.x that can be had (an unpickler maps names of Python 2 to these): each imports the modules of its own Lib/ and says which
exceptions, named tuples, struct sequences, enumerations and nodes of syntax trees it has, where an unpickler finds them
(the class's own place, and the names of `__all__`), and which Python code of theirs loading or holding one would run. A
class without such code is data. One with it is on one of the lists below, each of which was read; else this script stops.
With --stubs also the exceptions that the stubs of typeshed have (the folder `stdlib` of it, in the wheel of mypy), for
releases that are not there, where they define no method and their bases are known.

usage: make-stdlib-types.py [--stubs DIR] PYTHON...        for example ~/.pyenv/versions/3*/bin/python
"""
import ast
import json
import os
import pathlib
import subprocess
import sys
import tempfile

OUT = pathlib.Path(__file__).parent.parent / 'src/policy/tables/stdlib-types.ts'

# Their __init__ only stores what it is given.
STORES = {
    'subprocess CalledProcessError', 'subprocess TimeoutExpired', 'urllib.error URLError', 'xmlrpc.client Fault',
    'configparser Error', 'getopt GetoptError', 'http.client IncompleteRead', 'email.errors MessageDefect',
    'asyncio.exceptions LimitOverrunError', 'asyncio.streams LimitOverrunError',
}
# Their __init__ writes a message of what it is given, or looks for places in it: of constants it can do nothing else.
WRITES_A_MESSAGE = (
    '_pyio argparse asyncio.exceptions asyncio.streams calendar concurrent.futures.process configparser doctest email.errors getopt '
    'html.parser http.client json.decoder multiprocessing.pool netrc nntplib optparse plistlib re smtplib sre_constants '
    'subprocess tabnanny unittest.case urllib.error xdrlib xml.dom xml.sax._exceptions xmlrpc.client'
).split()
# Named tuples with a __new__ or a property of their own, which only stores.
FIELDS = {
    'doctest TestResults', 'inspect FrameInfo', 'inspect Traceback', 'urllib.parse DefragResult',
}
# Nodes of syntax trees that are made as others are, under an old name; properties that set another attribute.
NODES = {'Bytes', 'Constant', 'Ellipsis', 'ExtSlice', 'NameConstant', 'Num', 'Str', 'Tuple'}
NOT = {
    'urllib.error HTTPError': 'hands out the attributes of a file',
    'pickle _Stop': 'is part of the unpickler',
    'pydoc ErrorDuringImport': 'takes an exception apart',
    'py_compile PyCompileError': 'takes an exception apart',
    'xml.sax._exceptions SAXParseException': 'calls methods of what it is given',
    'importlib.metadata EntryPoint': 'imports what it names when it is used',
    'platform uname_result': 'starts the program uname when it is looked through',
    'sched Event': 'holds a call that a scheduler makes',
    'ssl Purpose': 'cannot be unpickled: its value is looked up by what is not hashed alike',
    'ssl _ASN1Object': 'cannot be unpickled: its __new__ takes one argument, its pickle four',
    'ast Index': 'returns its argument, so it is no class',
    **{f'tarfile {name}': 'reads an attribute of what it is given' for name in (
        'AbsoluteLinkError', 'AbsolutePathError', 'LinkOutsideDestinationError', 'OutsideDestinationError',
        'SpecialFileError', 'LinkFallbackError')},
    # Called with a name and members they make a class.
    **{f'enum {name}': 'makes a class' for name in ('Enum', 'Flag', 'IntEnum', 'IntFlag', 'ReprEnum', 'StrEnum')},
}
# In shapes of their own: src/policy/tables/stdlib.ts.
ELSEWHERE = {
    'builtins UnicodeDecodeError', 'builtins UnicodeEncodeError', 'builtins UnicodeTranslateError', 'time struct_time',
    'urllib.parse DefragResultBytes', 'urllib.parse DefragResult', 'urllib.parse ParseResult',
    'urllib.parse ParseResultBytes', 'urllib.parse SplitResult', 'urllib.parse SplitResultBytes',
    # what decimal arithmetic signals, with a reason of its own there
    *(f'decimal {name}' for name in (
        'Clamped ConversionSyntax DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext '
        'InvalidOperation Overflow Rounded Subnormal Underflow').split()),
}

# Run by every interpreter.
ASK = r'''
import json, os, pkgutil, sys, warnings
warnings.simplefilter('ignore')
SKIPPED = ('antigravity', 'idlelib', 'lib2to3', 'site-packages', 'test', 'this', 'turtledemo')
HOOKS = set('__new__ __init__ __setstate__ __reduce__ __reduce_ex__ __del__ __getattr__ __getattribute__ __setattr__ '
    '__hash__ __eq__ __call__ _missing_ __setitem__ __iter__'.split())
lib = os.path.dirname(os.__file__)
try:
    import enum
except ImportError:
    enum = None

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

def code_of(value):
    return getattr(getattr(value, '__func__', value), '__code__', None)

def own(cls):
    """The Python code of a class that loading or holding an instance may run; not what enum and namedtuple write."""
    found = set()
    for part in cls.__mro__:
        for key, value in vars(part).items():
            code = code_of(value)
            written = code is None or code.co_filename.endswith('enum.py') or code.co_filename.startswith(('<string>', '<namedtuple'))
            if (key in HOOKS and not written) or (isinstance(value, property) and value.fset is not None):
                found.add(key)
    return sorted(found)

def kind_of(cls):
    if issubclass(cls, BaseException):
        return 'exception'
    if enum and issubclass(cls, enum.Enum):
        return 'enum'
    if issubclass(cls, tuple) and hasattr(cls, '_fields'):
        return 'fields'
    if issubclass(cls, tuple) and hasattr(cls, 'n_fields'):
        return 'structure'
    return 'node' if '_ast' in sys.modules and issubclass(cls, sys.modules['_ast'].AST) else None

def members(cls):
    """Names by which the members of an enumeration are pickled, where that is not by their value."""
    reduced = [member.__reduce_ex__(2) for member in cls.__members__.values()] if kind_of(cls) == 'enum' else []
    return [r for r in reduced if isinstance(r, str)] + ['%s.%s' % (cls.__name__, r[1][1]) for r in reduced if r[0] is getattr]

def places(module, name, cls):
    """The class's own place, and the names by which its module or another hands it out."""
    own_name = getattr(cls, '__qualname__', cls.__name__)
    at = sys.modules.get(cls.__module__)
    for part in own_name.split('.'):
        at = getattr(at, part, None)
    if at is cls:
        yield cls.__module__, own_name
    public = name in getattr(sys.modules[module], '__all__', ()) or module == 'builtins'
    if public or (module == cls.__module__ and name[0] != '_'):
        yield module, name

listed = sorted(set(filter(wanted, modules())))
tops = set(name.split('.')[0] for name in listed)
for name in listed:
    try:
        __import__(name)
    except BaseException:
        pass  # of another system
found = {}
for module, at in sorted(sys.modules.items()):
    if at is not None and wanted(module) and module.split('.')[0] in tops:
        for name, cls in list(vars(at).items()):
            if isinstance(cls, type) and kind_of(cls):
                for where, called in places(module, name, cls):
                    if wanted(where) and where.split('.')[0] in tops:
                        found['%s %s' % (where, called)] = [kind_of(cls), cls.__module__, own(cls), members(cls)]
with open(sys.argv[1], 'w') as file:
    json.dump({'version': '%d.%d' % sys.version_info[:2], 'found': found}, file)
'''

# Shape and reason of each row, in order.
ROWS = {
    'exception': ('holds data', 'exception', 'is an exception, which keeps its arguments'),
    'written exception': ('holds data', 'plain exception', 'is an exception, which writes its message from its arguments'),
    'fields': ('holds data', 'fields', 'is a tuple whose fields have names'),
    'structure': ('holds data', 'structure', 'is a tuple of numbers and texts that the system gave'),
    'enum': ('holds data', 'enumeration', 'is an enumeration'),
    'member': ('holds data', 'mention', 'is a member of an enumeration'),
    'node': ('holds data', 'node', 'is a node of a syntax tree, which keeps its fields'),
}

HEAD = '''/**
 * Families of data types of the standard library: exceptions, tuples, enumerations and their members, nodes of syntax trees.
 * Written by scripts/make-stdlib-types.py, which says what was read, from
 * CPython {versions};
 * do not edit by hand.
 */
import type {{ DataRow }} from './table.ts';

export const STDLIB_TYPES: readonly DataRow[] = [
{rows}];
'''


def ask(python, folder):
    """What one interpreter has."""
    script, answer = folder / 'ask.py', folder / 'answer.json'
    script.write_text(ASK)
    subprocess.run([python, '-E', script, answer], check=True, timeout=300, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    return json.loads(answer.read_text())


def row_of(pair, kind, module, own):
    """The row of a class, None where it stays off; stops where nobody has read its code."""
    name = pair.split(' ')[1]
    if pair in NOT or f'{module} {name}' in NOT or pair in ELSEWHERE:
        return None
    if not own or (kind == 'enum' and own == ['__new__']) or (kind == 'node' and name in NODES) or pair in STORES | FIELDS:
        return kind
    if kind == 'exception' and module in WRITES_A_MESSAGE and '__getattr__' not in own:
        return 'written exception'
    raise SystemExit(f'expected code that was read, found {own} of {pair}')


def defined(body):
    """The statements of a stub, whatever the release and the system."""
    for node in body:
        yield from defined(node.body + node.orelse) if isinstance(node, ast.If) else (node,)


def stub_exceptions(folder, known):
    """Exceptions of the stubs that no interpreter here has: no method of their own, and bases that are known."""
    names = {pair.split(' ')[1] for pair in known if pair.startswith('builtins ')}
    for path in sorted(folder.rglob('*.pyi')):
        parts = path.relative_to(folder).with_suffix('').parts
        module = '.'.join(parts[:-1] if parts[-1] == '__init__' else parts)
        if parts[0] in ('_typeshed', 'lib2to3', 'xxlimited') or module == 'builtins':
            continue
        own = set(names)
        for node in defined(ast.parse(path.read_text()).body):
            bases = [base.id for base in getattr(node, 'bases', ()) if isinstance(base, ast.Name)]
            if isinstance(node, ast.ClassDef) and bases and all(base in own for base in bases):
                if not any(isinstance(part, ast.FunctionDef) for part in node.body) and f'{module} {node.name}' not in NOT:
                    own.add(node.name)
                    yield f'{module} {node.name}'


def collect(pythons):
    """Each pair with its row, and the versions."""
    table, versions = {}, set()
    with tempfile.TemporaryDirectory() as folder:
        for python in pythons:
            answer = ask(os.path.abspath(python), pathlib.Path(folder))
            versions.add(answer['version'])
            for pair, (kind, module, own, members) in answer['found'].items():
                row = row_of(pair, kind, module, own)
                # The worst of all releases counts.
                table[pair] = None if row is None or table.get(pair, row) is None else max(row, table.get(pair, row))
                for member in members if row else ():
                    table[f'{module} {member}'] = 'member'
    # On Windows only; and 3.14's, whose module is not the one that its stub is in (Modules/_zstd/_zstdmodule.c).
    table.update({'builtins WindowsError': 'exception', 'compression.zstd ZstdError': 'exception'})
    return {pair: row for pair, row in table.items() if row}, versions


def written(row, pairs):
    power, shape, why = ROWS[row]
    modules = {}
    for module, name in sorted(pair.split(' ') for pair in pairs):
        modules.setdefault(module, []).append(name)
    lines = '\n'.join(' '.join([module, *names]) for module, names in modules.items())
    return f"  {{\n    power: '{power}',\n    shape: '{shape}',\n    why: '{why}',\n    names: `\n{lines}`,\n  }},\n"


def main():
    arguments = sys.argv[1:]
    stubs = None
    if '--stubs' in arguments:
        at = arguments.index('--stubs')
        stubs = pathlib.Path(arguments[at + 1])
        del arguments[at:at + 2]
    table, versions = collect(arguments)
    for pair in stub_exceptions(stubs, table) if stubs else ():
        if pair not in table and pair not in ELSEWHERE:
            print('of the stubs alone:', pair)
            table[pair] = 'exception'
    asked = sorted(versions, key=lambda version: tuple(map(int, version.split('.'))))
    says = ', '.join(asked) + (' and the stubs of typeshed' if stubs else '')
    rows = ''.join(written(row, [pair for pair in table if table[pair] == row]) for row in ROWS)
    OUT.write_text(HEAD.format(versions=says, rows=rows))


main()
