#!/usr/bin/env python3
"""Compares what is found in mutated zip archives with what this Python's zipfile opens in them, and with what torch does.

Every member holds a pickle that names a module of its own. What zipfile reads of a member, as far as it reads it, and
every record that our model of miniz opens (which agrees with torch: test/fixtures/torch), must have its module found by
an inspection. A member that is missed is a difference, whatever problem the file has: then it is printed and the exit
status is 1. The same seed makes the same archives in every Python.
"""
import argparse
import base64
import io
import json
import os
import random
import re
import struct
import subprocess
import sys
import warnings
import zlib

try:
    from backports.zstd import zipfile  # that of CPython 3.14, for 3.9 to 3.13
except ImportError:
    import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEED = 12
COUNT = 20000
# What a member must begin with to import its module: longer or cut ones do as well.
MODULE = re.compile(rb'\x80[\x00-\x05]c(evil_\d\d)\nf\n\(tR')
END = b'PK\x05\x06'
CENTRAL = b'PK\x01\x02'
LOCAL = b'PK\x03\x04'
HUGE = (0, 1, 21, 22, 45, 46, 76, 0xffff, 0x7fffffff, 0xffffffff)
WIDE = HUGE + (1 << 32, (1 << 53) + 1, 1 << 63, (1 << 64) - 1)


class Builder:
    """Writes archives with every field to be had (PKWARE APPNOTE 6.3.10): zipfile itself writes only honest ones."""

    def __init__(self, rng):
        self.rng = rng
        self.modules = 0

    def payload(self):
        self.modules += 1
        return b'\x80\x02cevil_%02d\nf\n(tR.' % (self.modules % 100)

    def archive(self, depth=0):
        rng = self.rng
        out, central = bytearray(), []
        names = [b'x/data.pkl', b'x/a.pkl', b'x/version', b'x/Data.pkl', b'x/b.bin', b'x/data/0']
        for _ in range(rng.randrange(1, 5)):
            name = rng.choice(names)
            data = self.payload()
            if depth == 0 and rng.random() < 0.1:
                name, data = b'x/in.zip', self.archive(depth + 1)
            if rng.random() < 0.1:
                out += rng.choice([b'slack', bytes(5), self.archive(1) if depth == 0 else b''])
            central.append(self.member(out, name, data))
        if rng.random() < 0.05:
            central.append(rng.choice(central))
        if rng.random() < 0.1:
            out += rng.choice([b'slack', bytes(7)])
        return bytes(out) + self.directory(b''.join(central), len(out), len(central))

    def member(self, out, name, data):
        rng = self.rng
        method = rng.choice([0, 0, 8])
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = deflate.compress(data) + deflate.flush() if method else data
        flags = 8 if rng.random() < 0.3 else 0
        sizes = (zlib.crc32(data), len(packed), len(data))
        start = len(out)
        shown = (0, 0, 0) if flags else sizes
        out += struct.pack('<4s5H3L2H', LOCAL, 20, flags, method, 0, 0x21, *shown, len(name), 0) + name + packed
        if flags:
            out += rng.choice([b'', b'PK\x07\x08']) + struct.pack('<3L', *sizes)
        wide = b''
        offset, (crc, compressed, size) = start, sizes
        if rng.random() < 0.15:
            fields = []
            if rng.random() < 0.5:
                fields.append(size)
                size = 0xffffffff
            if rng.random() < 0.5:
                fields.append(compressed)
                compressed = 0xffffffff
            if rng.random() < 0.7:
                fields.append(offset)
                offset = 0xffffffff
            wide = struct.pack('<HH%dQ' % len(fields), 1, 8 * len(fields), *fields)
            if rng.random() < 0.2:
                wide = rng.choice([wide + wide, b'\xfe\xca\x04\0abcd' + wide, struct.pack('<HH', 1, 0) + wide])
        comment = rng.choice([b'', b'', b'', b'comment', self.fake_end()])
        fixed = struct.pack('<4s4B4H3L5H2L', CENTRAL, 20, 3, 20, 0, flags, method, 0, 0x21, crc, compressed, size,
                            len(name), len(wide), len(comment), 0, 0, 0, offset)
        return fixed + name + wide + comment

    def fake_end(self):
        return END + struct.pack('<4H2LH', 0, 0, 1, 1, self.rng.choice(HUGE), self.rng.choice(HUGE), 0)

    def directory(self, central, offset, count):
        rng = self.rng
        size = len(central)
        end = b''
        if rng.random() < 0.25:
            record = struct.pack('<4sQ2H2L4Q', b'PK\x06\x06', 44, 45, 45, 0, 0, count, count, size, offset)
            slack = rng.choice([b'', b'', b'', bytes(9), record])
            place = offset + size + rng.choice([0, 0, 0, len(slack)])
            end = record + slack + struct.pack('<4sLQL', b'PK\x06\x07', 0, place, 1)
            if rng.random() < 0.6:
                count, size, offset = 0xffff, 0xffffffff, 0xffffffff
        comment = b''
        if rng.random() < 0.2:
            comment = rng.choice([b'a comment', self.fake_end(), self.fake_end() + b'\0', END, b'PK\x05', bytes(30)])
        length = len(comment) if rng.random() < 0.8 else rng.choice([0, 1, 22, 0xffff])
        return central + end + END + struct.pack('<4H2LH', 0, 0, count & 0xffff, count & 0xffff, size & 0xffffffff,
                                                 offset & 0xffffffff, length) + comment


FIELDS = {
    END: [(8, 'H'), (10, 'H'), (12, 'L'), (16, 'L'), (20, 'H')],
    CENTRAL: [(8, 'H'), (10, 'H'), (20, 'L'), (24, 'L'), (28, 'H'), (30, 'H'), (32, 'H'), (42, 'L')],
    LOCAL: [(6, 'H'), (8, 'H'), (18, 'L'), (22, 'L'), (26, 'H'), (28, 'H')],
    b'PK\x06\x06': [(4, 'Q'), (24, 'Q'), (32, 'Q'), (40, 'Q'), (48, 'Q')],
    b'PK\x06\x07': [(4, 'L'), (8, 'Q'), (16, 'L')],
}


def places(data, signature):
    return [match.start() for match in re.finditer(re.escape(signature), data)]


def set_field(rng, data):
    """One field of one header: a little more or less, or an extreme."""
    signature = rng.choice(list(FIELDS))
    found = places(data, signature)
    if not found:
        return data
    at, form = rng.choice(FIELDS[signature])
    at += rng.choice(found)
    size = struct.calcsize('<' + form)
    if at + size > len(data):
        return data
    old, = struct.unpack_from('<' + form, data, at)
    near = old + rng.choice([-1000, -76, -56, -46, -22, -1, 1, 4, 22, 46, 56, 76, 1000])
    value = near if rng.random() < 0.7 else rng.choice(WIDE)
    return data[:at] + struct.pack('<' + form, value % (1 << 8 * size)) + data[at + size:]


def shift_all(rng, data):
    """The directory's offset and all or some of those of its entries moved by one number: negative ones included."""
    by = rng.choice([-200, -30, -1, 1, 30, 1000, 1 << 31])
    out = bytearray(data)
    for signature, at in ((END, 16), (CENTRAL, 42)):
        for place in places(data, signature):
            if place + at + 4 <= len(out) and rng.random() < 0.85:
                old, = struct.unpack_from('<L', out, place + at)
                struct.pack_into('<L', out, place + at, (old + by) % (1 << 32))
    return bytes(out)


def prepend(rng, data):
    more = [b'junk', bytes(64), CENTRAL * 40, data[:rng.randrange(len(data))], b'PK\x03\x04', b'#!/bin/sh\n']
    return rng.choice(more) + data


def append(rng, data):
    return data + rng.choice([b'\0', b'junk', bytes(30), data[-22:], END, END + bytes(18), data])


def cut(rng, data):
    return data[rng.randrange(1, 40):] if rng.random() < 0.4 else data[:-rng.randrange(1, len(data))]


def repeat(rng, data):
    """A piece of the file once more: a second directory, a second end record, a header twice."""
    start = rng.choice([place for signature in FIELDS for place in places(data, signature)] or [0])
    piece = data[start:start + rng.choice([22, 46, 76, 98, 200])]
    at = rng.choice([start, start + len(piece), len(data) - 22, rng.randrange(len(data))])
    return data[:at] + piece + data[at:]


def flip(rng, data):
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1:]


MUTATIONS = (set_field, set_field, set_field, set_field, shift_all, prepend, append, cut, repeat, flip)


def mutants(seed, count):
    rng = random.Random(seed)
    for _ in range(count):
        data = Builder(rng).archive()
        for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3, 4])):
            if len(data) > 1:
                data = rng.choice(MUTATIONS)(rng, data)
        yield data


def named(data):
    match = MODULE.match(data)
    return {match.group(1).decode()} if match else set()


def read_member(archive, info):
    """As much of a member as zipfile hands out: an unpickler has run what it was given before an error is raised."""
    got = b''
    try:
        with archive.open(info) as member:
            while len(got) < 1 << 20:
                piece = member.read1(7)
                if not piece:
                    break
                got += piece
    except Exception:  # zipfile raises BadZipFile, OSError, zlib.error, ValueError and more: it reads no further
        pass
    return got


def read_archive(data, depth=0):
    """The modules that zipfile reaches, in archives inside archives too."""
    found = set()
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except Exception:  # as above: nothing is opened
        return found
    for info in archive.infolist():
        got = read_member(archive, info)
        found |= named(got)
        if got[:4] == LOCAL and info.orig_filename.endswith('.zip') and depth < 3:
            found |= read_archive(got, depth + 1)
    return found


def check(data, told):
    want = {'zipfile': read_archive(data)}
    want['torch'] = set().union(*(named(text.encode('latin1')) for text in told['torch']))
    return {reader: sorted(modules - set(told['modules'])) for reader, modules in want.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--seed', type=int, default=SEED)
    parser.add_argument('--count', type=int, default=COUNT)
    options = parser.parse_args()
    warnings.simplefilter('ignore')
    node = os.path.join(ROOT, 'node_modules', '.bin', 'node')
    files = list(mutants(options.seed, options.count))
    lines = ''.join(base64.b64encode(data).decode() + '\n' for data in files)
    run = subprocess.run([node, os.path.join(ROOT, 'scripts', 'zip-events.ts')], input=lines, stdout=subprocess.PIPE,
                         universal_newlines=True, check=True)
    failed = opened = 0
    for number, (data, line) in enumerate(zip(files, run.stdout.split('\n'))):
        told = json.loads(line)
        missed = check(data, told)
        opened += bool(read_archive(data))
        if any(missed.values()):
            failed += 1
            print(f'{number}: {missed} is not found, problems {sorted(set(told["problems"]))}: {data.hex()}')
    version = sys.version.split()[0]
    print(f'{len(files)} archives of seed {options.seed}, {opened} opened by zipfile of CPython {version}, {failed} differences')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
