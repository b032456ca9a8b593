"""What the unpicklers of CPython import from a pickle, recorded without importing or calling anything real.

Each reader is one way in which programs unpickle: the C unpickler on memory, on a file without and with `peek`, with
frames that do and do not fit its buffer, and the Python unpickler (joblib and older torch use it). `read_all` loads
stream after stream as a program that calls `pickle.load` in a loop does.
"""
import _compat_pickle
import copyreg
import io
import pickle

EXTENSIONS = {1: ('extmod', 'one'), 2: ('extmod', 'two'), 300: ('extmod', 'three'), 70000: ('extmod', 'four')}
for code, (module, name) in EXTENSIONS.items():
    if code not in copyreg._inverted_registry:
        copyreg.add_extension(module, name, code)
EXTENSION_NAMES = {'.'.join(pair): f'extension({code})' for code, pair in EXTENSIONS.items()}


PADDING = b'\0 \r\n'


class Anything:
    """Stands in for whatever a pickle imports or makes: can be called, filled and built, and does nothing."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Anything()

    def __setstate__(self, state):
        pass

    def append(self, item):
        pass

    def extend(self, items):
        pass

    def add(self, item):
        pass

    def __setitem__(self, key, value):
        pass


class Text(Anything):
    """A callable that makes a str, so that a stream can compute a name."""

    def __new__(cls, *args, **kwargs):
        return 'computed'


def stand_in(names, module, name, protocol):
    if module == '':
        raise ValueError('Empty module name')
    if protocol < 3:
        if (module, name) in _compat_pickle.NAME_MAPPING:
            module, name = _compat_pickle.NAME_MAPPING[module, name]
        elif module in _compat_pickle.IMPORT_MAPPING:
            module = _compat_pickle.IMPORT_MAPPING[module]
    full = f'{module}.{name}'
    names.append(EXTENSION_NAMES.get(full, full))
    return Text if name.endswith('text') else type('Global', (Anything,), {})


def recorder(base, names, protocols):
    class Recorder(base):
        def find_class(self, module, name):
            # The C unpickler maps names by a protocol it does not show, so the caller tells it.
            return stand_in(names, module, name, protocols(self))

        def persistent_load(self, identifier):
            return Anything()

        def get_extension(self, code):
            copyreg._extension_cache.clear()
            super().get_extension(code)

    return Recorder


class NoPeek(io.BytesIO):
    """BytesIO has no peek: the C unpickler reads exactly what it needs, and whole frames."""


class Peek(io.BufferedReader):
    def __init__(self, data, size):
        super().__init__(io.BytesIO(data), size)


class WholePeek(io.BytesIO):
    """Shows everything at once, as pickle.loads sees it."""

    def peek(self, _size=0):
        return self.getvalue()[self.tell():]


READERS = {
    'c-memory': (pickle.Unpickler, WholePeek),
    'c-file': (pickle.Unpickler, NoPeek),
    'c-peek-16': (pickle.Unpickler, lambda data: Peek(data, 16)),
    'c-peek-64': (pickle.Unpickler, lambda data: Peek(data, 64)),
    'c-peek-8192': (pickle.Unpickler, lambda data: Peek(data, 8192)),
    'python': (pickle._Unpickler, NoPeek),
}


def _unpickler(reader, file, names):
    base, _ = READERS[reader]
    if base is pickle._Unpickler:
        protocols = lambda unpickler: getattr(unpickler, 'proto', 0)
    else:
        # fix_imports is off, so find_class gets the names as they are written; the mapping is applied afterwards.
        protocols = lambda unpickler: 3
    fix = {} if base is pickle._Unpickler else {'fix_imports': False}
    buffers = {'buffers': [b'buffer'] * 64} if hasattr(pickle, 'PickleBuffer') else {}
    copyreg._extension_cache.clear()
    return recorder(base, names, protocols)(file, encoding='latin1', **fix, **buffers)


def read_all(reader, data, one_unpickler=False):
    """-> (names in order of import, how it ended: 'stop' or the error, offset behind each complete stream)"""
    file = READERS[reader][1](data)
    names, ends, unpickler = [], [], None
    while data[file.tell():].strip(PADDING):
        if unpickler is None or not one_unpickler:
            unpickler = _unpickler(reader, file, names)
        try:
            unpickler.load()
        except Exception as error:  # whatever it is, this reader goes no further
            return names, f'{type(error).__name__}: {error}', ends
        ends.append(file.tell())
    return names, 'stop', ends
