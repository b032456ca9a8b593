"""Tries, with real torch, what can be advised for a checkpoint that weights_only=True refuses; writes
docs/advice-tried.json.

    python scripts/try-advice.py COMMAND…     one command per release, oldest first: '/venvs/torch-2.6/bin/python'
    COMMAND scripts/try-advice.py             one release: prints {release: {numpy, cases: {case: {refused, advice}}}}

refused: the globals of the file that this release does not allow. advice: {what was tried: result}; a result is
'loads', 'loads, another value', the exception's class with torch's reason, or null where the release has no such means
or it would open a hole. Every load runs in a forked child, so one advice never helps the next.
"""

import contextlib
import importlib
import json
import os
import pathlib
import pickletools
import re
import shlex
import subprocess
import sys
import tempfile
import warnings
import zipfile

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parent))
from fixtures import recorder  # noqa: E402

ADDRESS = re.compile(r' at 0x[0-9a-f]+')
# Never allow-listed, so not tried: with it torch's own allowed functions run any code.
NEVER = {'builtins.getattr'}
OTHER_NUMPY = 'numpy.float64, file of the other numpy major'
OTHER_NUMPY_ARRAY = 'numpy.ndarray, file of the other numpy major'


def refused(path):
    """'module.name' of every GLOBAL in the checkpoint that this release does not allow by default, in order."""
    import torch._weights_only_unpickler as restricted

    allowed = restricted._get_allowed_globals()
    with zipfile.ZipFile(path) as archive:
        data = archive.read(f'{path.stem}/data.pkl')
    pairs = [tuple(argument.split(' ')) for opcode, argument, _ in pickletools.genops(data) if opcode.name == 'GLOBAL']
    # The list has Python 2's names up to torch 2.3 and Python 3's after it.
    both = {recorder.global_name(*pair, 2): '.'.join(pair) for pair in dict.fromkeys(pairs)}
    return [name for name, written in both.items() if not {name, written} & set(allowed)]


def resolve(name):
    module, _, attribute = name.rpartition('.')
    return getattr(importlib.import_module(module), attribute)


def hidden_dtypes(value):
    """The DType classes that numpy's dtype objects turn out to be: torch asks for them, and lists them nowhere."""
    import numpy

    arrays = value if isinstance(value, tuple) else [value]
    kinds = {type(item) if isinstance(item, numpy.dtype) else type(getattr(item, 'dtype', None)) for item in arrays}
    return sorted((kind for kind in kinds if kind.__module__ == 'numpy.dtypes'), key=repr)


def load(path, value, listed=(), means=None):
    """One answer of torch.load(weights_only=True), compared with the value by its text."""
    import torch
    from torch_oracle import reason_of

    try:
        with (means or (lambda _: contextlib.nullcontext()))(list(listed)) or contextlib.nullcontext():
            loaded = torch.load(path, map_location='cpu', weights_only=True)
    except Exception as error:  # what it raises is the result
        return f'{type(error).__name__}: {reason_of(str(error))}'
    same = ADDRESS.sub('', repr(loaded)) == ADDRESS.sub('', repr(value))
    return 'loads' if same else 'loads, another value'


def try_case(folder, value, plain, rename):
    import torch

    path, flat = folder / 'refused.pt', folder / 'plain.pt'
    try:
        torch.save(value, path)
    except TypeError as error:  # this release cannot write it either
        return {'refused': [], 'advice': {'torch.save': f'TypeError: {error}'}}
    torch.save(plain, flat)
    if rename:
        swap_numpy(path)
    names = refused(path)
    objects = [resolve(name) for name in names]
    pairs = list(zip(objects, names, strict=True))
    add, use = (getattr(torch.serialization, name, None) for name in ('add_safe_globals', 'safe_globals'))
    if NEVER & set(names):
        add = use = None
    tuples = add if hasattr(torch.serialization, 'get_unsafe_globals_in_checkpoint') else None
    hidden = hidden_dtypes(value)
    tries = {
        'nothing': (True, (path, value)),
        'add_safe_globals([listed])': (add, (path, value, objects, add)),
        'safe_globals([listed])': (use, (path, value, objects, use)),
        'add_safe_globals([(object, name)])': (tuples, (path, value, pairs, add)),
        're-save as plain data': (True, (flat, plain)),
    }
    if hidden:
        tries['add_safe_globals([listed, DType class])'] = (add, (path, value, [*objects, *hidden], add))
        tries['safe_globals([listed, DType class])'] = (use, (path, value, [*objects, *hidden], use))
        tries['add_safe_globals([(object, name), DType class])'] = (tuples, (path, value, [*pairs, *hidden], add))
    results = {name: forked(load, arguments) if there else None for name, (there, arguments) in tries.items()}
    return {'refused': names, 'advice': results}


def forked(function, arguments):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writing, 'w') as pipe:
            json.dump(function(*arguments), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)


def swap_numpy(path):
    """Renames numpy's core module in the pickle to the other major's, as a file from such an environment has it."""
    with zipfile.ZipFile(path) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    here, there = (
        (b'numpy._core', b'numpy.core')
        if b'numpy._core' in members['refused/data.pkl']
        else (b'numpy.core', b'numpy._core')
    )
    with zipfile.ZipFile(path, 'w') as archive:
        for name, content in members.items():
            archive.writestr(name, content.replace(here, there))


def one_release():
    import numpy
    import torch
    from fixtures.advice_cases import CASES

    warnings.simplefilter('ignore')
    cases = {**CASES, OTHER_NUMPY: CASES['numpy.float64 (metrics)'], OTHER_NUMPY_ARRAY: CASES['numpy.ndarray']}
    with tempfile.TemporaryDirectory() as folder:
        results = {name: try_case(pathlib.Path(folder), *case, 'other' in name) for name, case in cases.items()}
    release = '.'.join(torch.__version__.split('.')[:2])
    return {release: {'numpy': '.'.join(numpy.__version__.split('.')[:2]), 'cases': results}}


def main(commands):
    if not commands:
        print(json.dumps(one_release()))
        return
    out = {}
    for command in commands:
        run = subprocess.run([*shlex.split(command), str(HERE)], stdout=subprocess.PIPE, text=True, check=True)
        out.update(json.loads(run.stdout))
    (HERE.parents[1] / 'docs/advice-tried.json').write_text(document(out), encoding='utf-8')


def document(releases):
    """JSON with one case a line."""
    blocks = []
    for release, tried in releases.items():
        lines = [
            f'  {json.dumps(name)}: {json.dumps(case, ensure_ascii=False)}' for name, case in tried['cases'].items()
        ]
        blocks.append(f'"{release}": {{"numpy": "{tried["numpy"]}", "cases": {{\n' + ',\n'.join(lines) + '\n}}')
    return '{\n' + ',\n'.join(blocks) + '\n}\n'


if __name__ == '__main__':
    main(sys.argv[1:])
