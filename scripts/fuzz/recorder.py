#!/usr/bin/env python3
"""What CPython's own unpicklers import from a file, recorded without importing or calling anything of it.

Reads one base64 file a line from standard input and answers each with one line of JSON: a list of imports, each
[module, name, module, name]: as written, and as Python 3 names it where the protocol is below 3. A part that only a call
makes is "?". The file is unpickled as it is, and whatever the standard library opens in it: members of zip and tar
archives, gzip, bzip2, xz and zlib streams, .npy files. Stand-ins take the place of everything that is imported.
"""
import _compat_pickle
import base64
import bz2
import gzip
import io
import json
import lzma
import pickle
import resource
import signal
import sys
import tarfile
import zipfile
import zlib

MOST_BYTES = 1 << 20
MOST_NAMES = 64
MOST_STREAMS = 64
SECONDS = 2


class Anything:
    """Can be called, filled and built, and does nothing."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Anything()

    def nothing(*args):
        pass

    __setstate__ = append = extend = add = __setitem__ = nothing


def part(text):
    return text if type(text) is str else '?'


def recorder(base, names):
    class Recorder(base):
        def find_class(self, module, name):
            module, name = part(module), part(name)
            mapped = _compat_pickle.NAME_MAPPING.get((module, name))
            mapped = mapped or (_compat_pickle.IMPORT_MAPPING.get(module, module), name)
            if len(names) < MOST_NAMES:
                # The Python unpickler knows its protocol; the C one does not show it, so both names are told.
                known = getattr(self, 'proto', None)
                pair = (module, name) if known is not None and known >= 3 else mapped
                written = pair if known is not None else (module, name)
                names.append([*written, *pair])
            return type('Global', (Anything,), {})

        def persistent_load(self, identifier):
            return Anything()

        def get_extension(self, code):
            if code <= 0:
                raise pickle.UnpicklingError('EXT specifies code <= 0')
            # What a code names depends on the program that loads, so it is not told.
            self.append(Anything)

    return Recorder


class Peek(io.BytesIO):
    """Shows everything at once, as pickle.loads sees it."""

    def peek(self, _size=0):
        return self.getvalue()[self.tell():]


def unpickle(data, names):
    """Stream after stream, with each unpickler, as far as it comes."""
    for base, make in ((pickle._Unpickler, io.BytesIO), (pickle.Unpickler, io.BytesIO), (pickle.Unpickler, Peek)):
        file = make(data)
        kind = recorder(base, names)
        for _ in range(MOST_STREAMS):
            if file.tell() >= len(data):
                break
            try:
                kind(file, encoding='latin1', buffers=[b'buffer'] * 64).load()
            except Exception:  # whatever it is, this unpickler goes no further
                break


def read_stream(file):
    """What can be read before a stream breaks off."""
    read = io.BytesIO()
    try:
        while read.tell() < MOST_BYTES and (piece := file.read(512)):
            read.write(piece)
    except Exception:  # a loader that unpickles while it reads has what came before
        pass
    return read.getvalue()


def zip_members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist()[:64]:
            try:
                yield read_stream(archive.open(info))
            except Exception:  # this member cannot be opened, another may
                continue


def tar_members(data):
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for info in archive:
            if info.isfile():
                yield read_stream(archive.extractfile(info))


def npy_payload(data):
    if data[:6] == b'\x93NUMPY':
        width = 2 if data[6] == 1 else 4
        yield data[8 + width + int.from_bytes(data[8:8 + width], 'little'):]


def zlib_stream(data):
    yield zlib.decompressobj().decompress(data, MOST_BYTES)


OPENERS = (
    zip_members,
    tar_members,
    npy_payload,
    zlib_stream,
    lambda data: [read_stream(gzip.GzipFile(fileobj=io.BytesIO(data)))],
    lambda data: [read_stream(bz2.BZ2File(io.BytesIO(data)))],
    lambda data: [read_stream(lzma.LZMAFile(io.BytesIO(data)))],
)


def imports(data, names, depth=0):
    unpickle(data, names)
    if depth == 2:
        return
    for opener in OPENERS:
        try:
            for inner in opener(data):
                if inner:
                    imports(inner, names, depth + 1)
        except Exception:  # not of this kind, or broken
            continue


class Slow(BaseException):
    """The file takes too long for the reference; what it imported so far stands."""


def stop(_signal, _frame):
    raise Slow()


def main():
    # A hostile memo index would make the C unpickler clear gigabytes.
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    signal.signal(signal.SIGALRM, stop)
    for line in sys.stdin:
        names = []
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            imports(base64.b64decode(line), names)
        except Slow:
            pass
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        print(json.dumps(names), flush=True)


if __name__ == '__main__':
    main()
