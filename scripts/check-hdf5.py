#!/usr/bin/env python3
"""Compares what is read of HDF5 files, and of mutations of them, with what this Python's h5py reads.

Files are written by h5py, by PyTables where it is installed, and by libhdf5 itself where neither has a function for what
is wanted, in every layout that their release knows. Every attribute value and every row of variable length that h5py
hands out must be read, or a problem be told; and none be told of a file as it was written, where h5py reads all of it.
Else the difference is printed and the exit status is 1. Files are drawn by the seed (13) and each is mutated, 1,000
mutants in all; what libhdf5 crashes on or does not finish is counted apart.
"""
import argparse
import base64
import collections
import ctypes
import io
import json
import os
import random
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import warnings

import h5py
import numpy

try:
    import tables
except ImportError:
    tables = None

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEED = 13
COUNT = 1000
MUTANTS_OF_ONE = 20
SECONDS = 10
LIBVERS = ('earliest', 'v108', 'v110', 'v112', 'v114', 'v200', 'latest')
SIGNATURES = (b'OHDR', b'OCHK', b'BTHD', b'BTLF', b'BTIN', b'FRHP', b'FHIB', b'FHDB', b'FAHD', b'FADB', b'EAHD', b'EAIB',
              b'EASB', b'EADB', b'SMTB', b'SMLI', b'SNOD', b'TREE', b'HEAP', b'GCOL', b'\x89HDF')
TEXT = h5py.special_dtype(vlen=str)
BYTES = h5py.special_dtype(vlen=bytes)


def library():
    """The libhdf5 that h5py has loaded, or None."""
    with open('/proc/self/maps') as maps:
        found = [line.split()[-1] for line in maps if re.search(r'h5py.*libhdf5-[^/]*\.so', line)]
    return ctypes.CDLL(found[0]) if found else None


LIB = library()
if LIB is not None:
    for function in ('H5Pset_shared_mesg_nindexes', 'H5Pset_shared_mesg_index', 'H5Pset_deflate',
                     'H5Pset_shared_mesg_phase_change', 'H5Pset_sizes'):
        getattr(LIB, function).argtypes = None


class Writer:
    """Draws one file."""

    def __init__(self, rng, path):
        self.rng = rng
        self.path = path

    def write(self):
        if tables is not None and self.rng.random() < 0.25:
            return self.by_pytables()
        rng = self.rng
        plist = h5py.h5p.create(h5py.h5p.FILE_CREATE)
        plist.set_userblock(rng.choice([0, 0, 0, 512, 1024, 2048]))
        if rng.random() < 0.2:
            plist.set_sizes(rng.choice([4, 8]), rng.choice([4, 8]))
        if rng.random() < 0.3:
            plist.set_link_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
        if LIB is not None and rng.random() < 0.25:
            share(plist)
        access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
        libvers = [each for each in LIBVERS if each in h5py._hl.files.libver_dict]
        low = h5py._hl.files.libver_dict[rng.choice(libvers)]
        access.set_libver_bounds(low, h5py.h5f.LIBVER_LATEST)
        access.set_fclose_degree(h5py.h5f.CLOSE_STRONG)
        with h5py.File(h5py.h5f.create(os.fsencode(self.path), h5py.h5f.ACC_TRUNC, fcpl=plist, fapl=access)) as file:
            self.fill(file, 0)
        return None

    def fill(self, group, depth):
        rng = self.rng
        self.attributes(group)
        for number in range(rng.choice([[3], [1, 3, 5], [0, 1, 2, 3, 3, 30]][depth])):
            name = 'n%d' % number + 'x' * rng.choice([0, 0, 0, 300, 5000])
            kind = rng.random()
            if depth < 2 and kind < 0.4:
                self.fill(self.group(group, name), depth + 1)
            elif kind < 0.8:
                self.attempt(lambda: self.dataset(group, name))
            elif kind < 0.9:
                group[name] = rng.choice([h5py.SoftLink('/n0'), h5py.ExternalLink('x.h5', '/a')])
            else:
                group[name] = numpy.dtype('S%d' % rng.randrange(1, 40))
                self.attributes(group[name])
        for name in [name for name in group if rng.random() < 0.1]:
            del group[name]

    def attempt(self, make):
        """What this release does not write is left out."""
        try:
            make()
        except (ValueError, TypeError, OSError, RuntimeError, KeyError, AttributeError, NotImplementedError):
            pass

    def group(self, parent, name):
        plist = h5py.h5p.create(h5py.h5p.GROUP_CREATE)
        if self.rng.random() < 0.3:
            plist.set_link_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
        if self.rng.random() < 0.3 and hasattr(plist, 'set_attr_creation_order'):
            plist.set_attr_creation_order(h5py.h5p.CRT_ORDER_TRACKED | h5py.h5p.CRT_ORDER_INDEXED)
        if LIB is not None and self.rng.random() < 0.3:
            LIB.H5Pset_deflate(ctypes.c_int64(plist.id), 5)
        return h5py.Group(h5py.h5g.create(parent.id, name.encode(), gcpl=plist))

    def attributes(self, thing):
        rng = self.rng
        count = rng.choice([0, 1, 3, 9, 30])
        for number in range(count):
            name = 'a%d' % number + 'y' * rng.choice([0, 0, 0, 200])
            self.attempt(lambda: self.attribute(thing, name))
        for number in range(count):
            if rng.random() < 0.1:
                self.attempt(lambda: thing.attrs.__delitem__('a%d' % number))

    def attribute(self, thing, name):
        rng = self.rng
        value = bytes(bytearray(rng.randrange(1, 256) for _ in range(rng.choice([1, 5, 30, 300]))))
        kind = rng.randrange(9)
        if kind == 0:
            thing.attrs.create(name, numpy.bytes_(value))
        elif kind == 1:
            thing.attrs.create(name, value.hex(), dtype=rng.choice([TEXT, BYTES]))
        elif kind == 2:
            thing.attrs.create(name, [value.hex(), '', 'b.'], dtype=TEXT)
        elif kind == 3:
            thing.attrs.create(name, numpy.frombuffer(value, 'u1'))
        elif kind == 4:
            thing.attrs.create(name, numpy.bytes_(value * rng.choice([1, 250, 1000])))
        elif kind == 5:
            named = '/t%d' % rng.randrange(5)
            if named not in thing.file:
                thing.file[named] = numpy.dtype('S%d' % rng.randrange(1, 90))
            thing.attrs.create(name, numpy.bytes_(value), dtype=thing.file[named])
        elif kind == 6:
            thing.attrs.create(name, numpy.array([value[:9], b'zz.']))
        elif kind == 7:
            thing.attrs.create(name, h5py.Empty('S10'))
        else:
            thing.attrs.create(name, rng.random(), dtype=rng.choice(['>f8', '<f4', '>i2', 'u1']))

    def dataset(self, group, name):
        rng = self.rng
        base = rng.choice(['u1', 'u1', 'u1', '>u2', '<i4'])
        dtype = rng.choice([h5py.special_dtype(vlen=numpy.dtype(base))] * 2 + [TEXT])
        rows = rng.choice([1, 1, 3, 3, 20, 20, 20, 200])
        options = {'dtype': dtype, 'shape': (rows,)}
        if rng.random() < 0.85:
            options['chunks'] = (rng.choice([1, 2, 7, rows]),)
            options['chunks'] = (min(options['chunks'][0], rows),)
            options['maxshape'] = (rng.choice([None, rows, rows * 3]),)
            options['compression'] = rng.choice([None, 'gzip', 'lzf'])
            options['shuffle'] = rng.random() < 0.3
            options['fletcher32'] = rng.random() < 0.3
        data = group.create_dataset(name, **options)
        for row in range(rows):
            if rng.random() < 0.8:
                text = '%s-%d.' % (name[:9], row) * rng.choice([1, 1, 20])
                data[row] = text if dtype is TEXT else numpy.frombuffer(text.encode()[:len(text) // 4 * 4], base)
        if options.get('chunks') and rng.random() < 0.2:
            data.resize((max(1, rows // 2),))
        self.attributes(data)

    def by_pytables(self):
        rng = self.rng
        with tables.open_file(self.path, 'w', user_block_size=rng.choice([0, 0, 512])) as file:
            for number in range(rng.choice([1, 3, 12])):
                filters = tables.Filters(complevel=rng.choice([0, 5]), shuffle=rng.random() < 0.5,
                                         complib=rng.choice(['zlib', 'bzip2', 'blosc', 'lzo']),
                                         fletcher32=rng.random() < 0.3)
                array = file.create_vlarray('/', 'o%d' % number, tables.ObjectAtom(), filters=filters,
                                            chunkshape=rng.choice([1, 4, 50]))
                for row in range(rng.choice([0, 1, 5, 100])):
                    array.append({'row': row, 'n': number})
                array.attrs.meta = [number] * rng.choice([1, 100, 1000])
                array.attrs.text = 'ends in a dot.'
            file.create_earray('/', 'numbers', tables.Float64Atom(), (0,)).append(numpy.arange(100.0))


def share(plist):
    """Attributes, datatypes and dataspaces of the whole file in heaps of their own: H5O_SHMESG_*_FLAG."""
    LIB.H5Pset_shared_mesg_nindexes(ctypes.c_int64(plist.id), 2)
    LIB.H5Pset_shared_mesg_index(ctypes.c_int64(plist.id), 0, 1 << 12, 20)
    LIB.H5Pset_shared_mesg_index(ctypes.c_int64(plist.id), 1, (1 << 1) | (1 << 3), 5)


def lookup3(data):
    """Jenkins' checksum, as `H5_checksum_lookup3`."""
    mask = 0xffffffff

    def rot(value, by):
        return ((value << by) | (value >> (32 - by))) & mask

    a = b = c = (0xdeadbeef + len(data)) & mask
    padded = data + bytes(-len(data) % 12)
    words = struct.unpack('<%dL' % (len(padded) // 4), padded)
    for at in range(0, len(words), 3):
        a, b, c = (a + words[at]) & mask, (b + words[at + 1]) & mask, (c + words[at + 2]) & mask
        if at + 3 < len(words):
            for by in (4, 6, 8, 16, 19, 4):
                a = ((a - c) & mask) ^ rot(c, by)
                c = (c + b) & mask
                a, b, c = b, c, a
    if not words:
        return c
    for by in (14, 11, 25, 16, 4, 14, 24):
        c = ((c ^ b) - rot(b, by)) & mask
        a, b, c = b, c, a
    return b


def structures(rng, data):
    """Where some structures with a checksum begin and where that stands, as far as they are short."""
    found = []
    starts = [match.start() for match in re.finditer(b'|'.join(re.escape(each) for each in SIGNATURES), data)]
    for start in rng.sample(starts, min(30, len(starts))):
        for end in range(start + 8, min(start + 700, len(data) - 3)):
            if struct.unpack_from('<L', data, end)[0] == lookup3(data[start:end]):
                found.append((start, end))
                break
    return found


class Mutator:
    """Changes bytes of one file, mostly in its structures, and puts their checksums right again."""

    def __init__(self, rng, data):
        self.rng = rng
        self.data = data
        self.checked = structures(rng, data)
        self.starts = [match.start() for each in SIGNATURES for match in re.finditer(re.escape(each), data)] or [0]

    def mutant(self):
        out = bytearray(self.data)
        for _ in range(self.rng.choice([1, 1, 1, 2, 3])):
            self.rng.choice([self.flip, self.flip, self.number, self.number, self.copy])(out)
        if self.rng.random() < 0.1:
            out = out[:self.rng.randrange(len(out))]
        for start, end in self.checked:
            if end + 4 <= len(out):
                struct.pack_into('<L', out, end, lookup3(bytes(out[start:end])))
        return bytes(out)

    def place(self, size):
        rng = self.rng
        if self.checked and rng.random() < 0.5:
            start, end = rng.choice(self.checked)
            return rng.randrange(start, max(start + 1, end - size))
        start = rng.choice(self.starts) if rng.random() < 0.8 else rng.randrange(len(self.data))
        return min(start + rng.randrange(200), len(self.data) - size)

    def flip(self, out):
        out[self.place(1)] ^= 1 << self.rng.randrange(8)

    def number(self, out):
        form = self.rng.choice(['<B', '<H', '<L', '<Q'])
        at = self.place(struct.calcsize(form))
        old, = struct.unpack_from(form, out, at)
        top = 1 << 8 * struct.calcsize(form)
        new = old + self.rng.choice([-8, -1, 1, 8, 16, 4096]) if self.rng.random() < 0.7 else self.rng.choice(
            [0, 1, 255, top - 1, top >> 1, self.rng.choice(self.starts)])
        struct.pack_into(form, out, at, new % top)

    def copy(self, out):
        """An address or an entry once more in another place."""
        size = self.rng.choice([8, 16, 24, 40])
        source, target = self.place(size), self.place(size)
        out[target:target + size] = out[source:source + size]


def text_of(value):
    return value.encode('utf-8', 'surrogateescape') if isinstance(value, str) else bytes(value)


def row_of(value):
    if isinstance(value, numpy.ndarray):
        return value.astype(value.dtype.newbyteorder('=')).tobytes()
    return text_of(value)


class Reader:
    """Everything that h5py hands out of a file; where it raises, nothing."""

    def __init__(self):
        self.attributes = []
        self.rows = []
        self.seen = set()
        self.failed = 0

    def attempt(self, read):
        try:
            return read()
        except Exception:  # h5py raises whatever libhdf5 or numpy say: this is not handed out
            self.failed += 1
            return None

    def read(self, path):
        file = self.attempt(lambda: h5py.File(path, 'r'))
        if file is not None:
            self.attempt(lambda: self.visit(h5py.h5g.open(file.id, b'/')))

    def visit(self, thing):
        key = self.attempt(lambda: h5py.h5o.get_info(thing).objno)
        if key in self.seen or len(self.seen) > 3000:
            return
        self.seen.add(key)
        names = []
        self.attempt(lambda: h5py.h5a.iterate(thing, lambda name, *_: names.append(name)))
        for name in names:
            self.attempt(lambda: self.attribute(name, h5py.h5a.open(thing, name)))
        if isinstance(thing, h5py.h5d.DatasetID):
            self.attempt(lambda: self.dataset(h5py.Dataset(thing)))
        elif isinstance(thing, h5py.h5g.GroupID):
            links = []
            self.attempt(lambda: thing.links.iterate(lambda name, *_: links.append(name)))
            for name in links:
                if self.attempt(lambda: thing.links.get_info(name).type) == h5py.h5l.TYPE_HARD:
                    child = self.attempt(lambda: h5py.h5o.open(thing, name))
                    if child is not None:
                        self.visit(child)

    def attribute(self, name, attribute):
        kind = attribute.get_type()
        dtype = attribute.dtype
        values = numpy.zeros(attribute.shape, dtype)
        if attribute.get_space().get_simple_extent_type() != h5py.h5s.NULL:
            attribute.read(values)
        else:
            values = values.reshape(-1)[:0]
        if dtype.kind == 'O':
            got = [row_of(each) if each is not None else b'' for each in values.reshape(-1).tolist()]
        elif isinstance(kind, h5py.h5t.TypeStringID):
            got = [each.tobytes() for each in values.reshape(-1)]
        elif dtype.kind in 'iuf':
            got = [values.tobytes()]
        else:
            return
        self.attributes.append([name.decode('utf-8', 'replace'), [each.hex() for each in got]])

    def dataset(self, data):
        if h5py.check_dtype(vlen=data.dtype) is None or data.shape is None or len(data.shape) != 1:
            return
        for row in range(min(data.shape[0], 300)):
            value = self.attempt(lambda: data[row])
            if value is not None:
                self.rows.append(row_of(value).hex())


def read_apart(path):
    """What h5py reads, in a process of its own, for libhdf5 may crash; None where it did or took too long."""
    source, target = os.pipe()
    child = os.fork()
    if child == 0:
        sys.stderr = io.StringIO()
        os.close(source)
        reader = Reader()
        reader.read(path)
        with os.fdopen(target, 'w') as out:
            json.dump({'attributes': reader.attributes, 'rows': reader.rows, 'failed': reader.failed}, out)
            out.flush()
        os._exit(0)
    os.close(target)
    text = b''
    with os.fdopen(source, 'rb') as got:
        while True:
            if not select.select([got], [], [], SECONDS)[0]:
                os.kill(child, signal.SIGKILL)
                break
            piece = got.read1(1 << 16)
            if not piece:
                break
            text += piece
    status = os.waitpid(child, 0)[1]
    return json.loads(text.decode()) if status == 0 and text else None


def trimmed(values):
    """Padding of zeros is not compared, and so are no empty values."""
    return tuple(each for each in (re.sub('(00)+$', '', value) if len(value) % 2 == 0 else value for value in values)
                 if each)


def missed(want, told):
    """What h5py hands out and is not told."""
    got = {(name, trimmed(values)) for name, values in told['attributes']}
    lost = [('attribute', name, values) for name, values in want['attributes'] if (name, trimmed(values)) not in got]
    rows = collections.Counter(told['rows'])
    return lost + [('row', '', row) for row in want['rows'] if row and rows[row] == 0]


def write_apart(seed, path):
    """Whether a file could be written, in a process of its own: libhdf5 may crash here too."""
    child = os.fork()
    if child == 0:
        sys.stderr = io.StringIO()  # h5py tells of every object that libhdf5 cannot close
        status = 1
        try:
            Writer(random.Random(seed), path).write()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1] == 0


def files(rng, count, folder):
    """Files as they were written, each with its mutants."""
    path = os.path.join(folder, 'x.h5')
    done = 0
    while done < count:
        if not write_apart(rng.getrandbits(64), path):
            continue
        with open(path, 'rb') as file:
            data = file.read()
        yield data
        mutator = Mutator(rng, data)
        for _ in range(min(MUTANTS_OF_ONE, count - done)):
            done += 1
            yield mutator.mutant()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--seed', type=int, default=SEED)
    parser.add_argument('--count', type=int, default=COUNT)
    options = parser.parse_args()
    warnings.simplefilter('ignore')
    h5py._errors.silence_errors()
    node = os.path.join(ROOT, 'node_modules', '.bin', 'node')
    ours = subprocess.Popen([node, os.path.join(ROOT, 'scripts', 'hdf5-values.ts')], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE)
    tally = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(files(random.Random(options.seed), options.count, folder)):
            path = os.path.join(folder, 'y.h5')
            with open(path, 'wb') as file:
                file.write(data)
            want = read_apart(path)
            ours.stdin.write(base64.b64encode(data) + b'\n')
            ours.stdin.flush()
            told = json.loads(ours.stdout.readline().decode())
            tally['files'] += 1
            tally['crashes'] += want is None
            lost = [] if want is None else missed(want, told)
            tally['values'] += 0 if want is None else len(want['attributes']) + len(want['rows'])
            tally['with problems'] += bool(told['problems'])
            if lost and told['problems']:
                tally['missed with a problem'] += 1
            elif lost or (told['problems'] and want is not None and not want['failed'] and
                          number % (MUTANTS_OF_ONE + 1) == 0):
                tally['differences'] += 1
                kept = os.path.join(tempfile.gettempdir(), 'check-hdf5-%d.h5' % number)
                with open(kept, 'wb') as file:
                    file.write(data)
                print('%d: %s; %s; kept as %s' % (number, str(lost[:3])[:300], told['problems'][:3], kept))
    ours.stdin.close()
    print('h5py %s, libhdf5 %s, PyTables %s: %s' % (
        h5py.__version__, h5py.version.hdf5_version, tables.__version__ if tables else 'none',
        ', '.join('%s %d' % each for each in sorted(tally.items()))))
    return 1 if tally['differences'] else 0


if __name__ == '__main__':
    sys.exit(main())
