#!/usr/bin/env python3
"""Compares the reader of tar archives with the tarfile of this Python, and with GNU tar, on generated archives.

usage: python3 scripts/check-tar.py [SEED [COUNT [FILE…]]]

FILE: further archives, as CPython's own testtar.tar, which is compared as it is and with bytes changed.

Of each archive: every file that tarfile lists, and every one that GNU tar does, must be found, with the content that
tarfile reads, or a problem must say that not all is known; where nothing is said, names, types, targets, sizes and places
must be those of tarfile, in its order, and tarfile must open it. Prints what differs, and the figures. Ends with 1 where
something differs.
"""
import base64
import hashlib
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile

try:
    from backports.zstd import tarfile  # that of CPython 3.14, for 3.9 to 3.13
except ImportError:
    import tarfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEED, COUNT = 12, 20000
BLOCK = 512
# Bytes of a member that are compared, members of an archive, and seconds: older releases read some without end.
MOST_BYTES, MOST_MEMBERS, SECONDS = 1 << 16, 200, 1
# One archive in so many is given to GNU tar as well, which is a process each.
EVERY = 10

EMPTY = hashlib.sha1(b'').hexdigest()
TYPES = [*'0000', '\0', *'1234567SSSLLKKxxxxxggX', *'DMNVAZ']
SIZES = [
    '00000000000\0', '           0', '          7 ', '+3', '-1', '-0', '-1000', '0o17', '0_7', '7_', '1__0', '8', '3x', '\0', '', '    ',
    '\x1c5\x1f', '\x0b5', '\x855', '77777777777', '777777777777', '\x80' + '\0' * 10 + '\x07', '\x80' + '\0' * 9 + '\x02\0',
    '\x80' + '\xff' * 11, '\x80\0\0\0' + '\x7f' * 8, '\xff' * 12, '\xff' * 10 + '\xfe\0', '\xff' + '\0' * 11, '\x81' + '\0' * 10 + '\x05',
    '1\0' + '7' * 10, '1 7', '\xb2', '٣'.encode().decode('latin1'),
]
NAMES = ['a', 'b', 'd/', 'd//', 'dir/file', '/abs', '../up', '', 'n' * 100, 'é', '\xff', ' a ', 'n' * 98 + '//']
VALUES = ['0', '3', '512', '600', '1030', ' 5 ', '+5', '-5', '1_0', '5x', '', 'x', '0x10', '٣', '9' * 30, '\x1c5', 'name/', '0,512', '1024,512', '0,3,512,9', '1024,512,0,512', '0', '1', '2']
KEYS = [
    'size', 'path', 'linkpath', 'mtime', 'uid', 'hdrcharset', 'comment', 'GNU.sparse.map', 'GNU.sparse.size', 'GNU.sparse.name',
    'GNU.sparse.major', 'GNU.sparse.minor', 'GNU.sparse.realsize', 'GNU.sparse.offset', 'GNU.sparse.numbytes', 'GNU.sparse.numblocks',
]


def octal(value):
    return '%011o\0' % value


class Generator:
    def __init__(self, rng):
        self.rng = rng

    def often(self, share):
        return self.rng.random() < share

    def header(self, type='0', size=0, name='a', target='', fields=()):
        rng = self.rng
        block = bytearray(BLOCK)

        def put(at, text, most):
            raw = text if isinstance(text, bytes) else text.encode('latin1', 'replace')
            block[at:at + min(most, len(raw))] = raw[:most]

        put(0, name, 100)
        put(124, size if isinstance(size, str) else octal(size), 12)
        put(156, type, 1)
        put(157, target, 100)
        put(257, rng.choice(['ustar\x0000', 'ustar  \0', '']), 8)
        for at, text in fields:
            put(at, text, 12)
        if self.often(.05):
            put(rng.choice([100, 108, 116, 136, 329, 337]), rng.choice(SIZES), 8)
        if self.often(.05):
            put(345, rng.choice(['pre', 'p' * 154, '/']), 155)
        if self.often(.02):
            block[rng.randrange(BLOCK)] = rng.randrange(256)
        block[148:156] = b' ' * 8
        total = sum(block)
        if self.often(.03):
            total = rng.choice([total + 1, sum(byte - 256 if byte > 127 else byte for byte in block)])
        block[148:156] = b'%06o\0 ' % max(total, 0) if not self.often(.02) else (b'%o' % max(total, 0)).rjust(7) + b'\0'
        return bytes(block)

    def data(self, size):
        return bytes(self.rng.choice(b'abc01') for _ in range(min(size, 40))) * (size // 40 + 1)

    def padded(self, data):
        return data + b'\0' * (-len(data) % BLOCK)

    def record(self, key, value):
        rest = b' %s=%s\n' % (key.encode(), value.encode())
        length = len(rest) + 1
        while len(str(length)) + len(rest) != length:
            length += 1
        if self.often(.03):
            length += self.rng.choice([-3, -1, 1, 100, -length])
        return str(length).encode() + rest

    def pax(self, records, type='x'):
        data = b''.join(self.record(key, value) for key, value in records)
        if self.often(.03):
            data += self.rng.choice([b'junk', b'\0junk', b'\n', b'5', b'9 x='])
        return self.header(type, len(data), '././@PaxHeader') + self.padded(data)

    def parts(self):
        """A map, nearly always as GNU tar writes it. -> parts, size of the file, bytes packed"""
        rng = self.rng
        parts, end, sizes = [], 0, []
        for _ in range(rng.choice([0, 1, 1, 2, 3, 4, 5, 30])):
            offset = end + BLOCK * rng.randrange(4)
            length = BLOCK * rng.randrange(3)
            parts.append((offset, length))
            end = offset + length
        if parts and self.often(.5):
            parts[-1] = (parts[-1][0], parts[-1][1] + rng.randrange(BLOCK))
            end = sum(parts[-1])
        if self.often(.1):
            rng.shuffle(parts)
        if self.often(.05) and parts:
            parts[rng.randrange(len(parts))] = (rng.randrange(2000), rng.randrange(2000))
        size = end + rng.choice([0, 0, 1, 700])
        if self.often(.05):
            size = rng.randrange(3000)
        return parts, size, sum(length for _, length in parts)

    def old_sparse(self):
        parts, size, packed = self.parts()
        numbers = [octal(offset) + octal(length) for offset, length in parts]
        if numbers and self.often(.1):
            numbers[self.rng.randrange(len(numbers))] = self.rng.choice(['\0' * 24, octal(0) * 2, ' ' * 24, 'x' * 24, octal(0) + octal(512), octal(512) + '\0' * 12])
        fields = [(386 + 24 * at, half[:12]) for at, half in enumerate(numbers[:4])]
        fields += [(398 + 24 * at, half[12:]) for at, half in enumerate(numbers[:4])]
        more = [numbers[at:at + 21] for at in range(4, len(numbers), 21)]
        fields += [(483, octal(size))]
        if more or self.often(.03):
            fields += [(482, '\x01')]
        blocks = b''.join(
            (''.join(some).encode().ljust(504, b'\0') + (b'\x01' if at + 1 < len(more) else b'\0')).ljust(BLOCK, b'\0') for at, some in enumerate(more)
        )
        return self.header('S', packed, self.name(), fields=fields) + blocks + self.padded(self.data(packed)[:packed])

    def pax_sparse(self):
        rng = self.rng
        parts, size, packed = self.parts()
        version = rng.choice(['0.0', '0.1', '1.0'])
        flat = [str(number) for part in parts for number in part]
        data = self.data(packed)[:packed]
        if version == '0.0':
            records = [('GNU.sparse.size', str(size)), ('GNU.sparse.numblocks', str(len(parts)))]
            records += [pair for offset, length in parts for pair in (('GNU.sparse.offset', str(offset)), ('GNU.sparse.numbytes', str(length)))]
        elif version == '0.1':
            records = [('GNU.sparse.size', str(size)), ('GNU.sparse.numblocks', str(len(parts))), ('GNU.sparse.name', 'real'), ('GNU.sparse.map', ','.join(flat))]
        else:
            records = [('GNU.sparse.major', '1'), ('GNU.sparse.minor', '0'), ('GNU.sparse.name', 'real'), ('GNU.sparse.realsize', str(size))]
            lines = [str(len(parts)), *flat]
            if self.often(.05):
                lines[rng.randrange(len(lines))] = rng.choice(['x', '', '-1', '+1', ' 1', '999', '0'])
            data = self.padded('\n'.join([*lines, '']).encode()) + data
        if self.often(.2):
            records.insert(rng.randrange(len(records) + 1), ('size', str(len(data))))
        if self.often(.1):
            records.insert(rng.randrange(len(records) + 1), self.any_record())
        if self.often(.05):
            del records[rng.randrange(len(records))]
        type = rng.choice(TYPES) if self.often(.05) else '0'
        return self.pax(records) + self.header(type, len(data), self.name()) + self.padded(data)

    def any_record(self):
        key = self.rng.choice(KEYS)
        return key, self.rng.choice(VALUES)

    def name(self):
        return self.rng.choice(NAMES)

    def part(self):
        rng = self.rng
        if self.often(.1):
            return rng.choice([b'\0' * BLOCK, b'\0' * 2 * BLOCK, b'x' * BLOCK])
        if self.often(.12):
            return self.old_sparse()
        if self.often(.15):
            return self.pax_sparse()
        type = rng.choice(TYPES) if self.often(.9) else chr(rng.randrange(256))
        if type in 'xXg' and self.often(.9):
            return self.pax([self.any_record() for _ in range(rng.choice([1, 1, 2, 4]))], type)
        data = self.data(rng.choice([0, 0, 3, 600, 1030]))
        if type in 'LK' and self.often(.9):
            data = rng.choice([b'long/' * 30, b'x\0y', b'd/\0', b'\xff', b''])
        size = len(data)
        if self.often(.25):
            size = rng.choice(SIZES)
        return self.header(type, size, self.name(), rng.choice(['', 'a', '../x', '/etc'])) + self.padded(data)

    def archive(self):
        rng = self.rng
        parts = [self.part() for _ in range(rng.choice([1, 2, 3, 5, 8]))]
        parts.append(self.header('0', 4, 'last') + self.padded(b'last'))
        data = b''.join(parts)
        if self.often(.7):
            data += b'\0' * 2 * BLOCK
        if self.often(.1):
            data += self.header('0', 3, 'behind') + self.padded(b'abc') + b'\0' * 2 * BLOCK
        if self.often(.1):
            data = data[:rng.randrange(len(data))]
        return data


def changed(rng, data):
    """An archive with some bytes of its headers changed, and the checksums as they should be."""
    data = bytearray(data)
    headers = [at for at in range(0, len(data), BLOCK) if data[at + 257:at + 262] == b'ustar']
    for at in rng.sample(headers, min(3, len(headers))):
        for _ in range(rng.choice([1, 1, 3])):
            where = rng.choice([124 + rng.randrange(12), 156, rng.randrange(BLOCK), 386 + rng.randrange(110)])
            data[at + where] = rng.choice([0, 0x20, 0x30, 0x31, 0x37, 0x38, 0x80, 0xff, *b'SLKxg125-', rng.randrange(256)])
        data[at + 148:at + 156] = b' ' * 8
        data[at + 148:at + 156] = b'%06o\0 ' % sum(data[at:at + BLOCK])
    return bytes(data)


def ours(archives):
    node = os.environ.get('NODE', os.path.join(ROOT, 'node_modules', '.bin', 'node'))
    lines = '\n'.join(base64.b64encode(data).decode() for data in archives)
    done = subprocess.run([node, os.path.join(ROOT, 'scripts', 'tar-members.ts')], input=lines.encode(), stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit('scripts/tar-members.ts ended with %d' % done.returncode)
    return [json.loads(line) for line in done.stdout.decode().strip('\n').split('\n')]


class Slow(Exception):
    """This release reads the archive without end."""


def stop(_signal, _frame):
    raise Slow()


def text(name):
    return name.encode('utf-8', 'surrogateescape').decode('utf-8', 'replace')


def told(archive, info):
    """As scripts/tar-members.ts tells a member; the content is None where reading it fails."""
    content = b''
    if info.isreg() or info.type not in tarfile.SUPPORTED_TYPES:
        try:
            content = archive.extractfile(info).read(MOST_BYTES)
        except Exception:  # whatever it is, nothing is read of it
            content = None
    digest = None if content is None else hashlib.sha1(content).hexdigest()
    kind = info.type.decode('latin1').replace('\0', '0')
    # How many slashes of a folder's name are left differs between releases.
    name = info.name.rstrip('/') if info.isdir() else info.name
    return [text(name), kind, text(info.linkname), info.size, info.offset_data, digest]


def theirs(data, ignore_zeros=False):
    """-> members, how it ended: None, or the name of an exception"""
    members = []
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode='r:', ignore_zeros=ignore_zeros, encoding='utf-8', errors='surrogateescape') as archive:
            infos = []
            try:
                for info in archive:
                    infos.append(info)
                    if len(infos) > MOST_MEMBERS:
                        return members, 'Slow'
            except Exception as error:
                return members, type(error).__name__
            finally:
                members += [told(archive, info) for info in infos[:MOST_MEMBERS]]
        return members, None
    except Exception as error:
        return members, type(error).__name__
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def gnu(path, data):
    """Where GNU tar finds headers of members, in blocks."""
    with open(path, 'wb') as file:
        file.write(data)
    done = subprocess.run(['tar', '-tvRf', path, '--quoting-style=escape', '--warning=none'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=20)
    return [int(block) for block in re.findall(rb'block (\d+): \S{10} ', done.stdout)]


def same(ours, theirs):
    """Whether a member is the same; where tarfile cannot read its content, the rest is."""
    return ours[:5] == theirs[:5] and theirs[5] in (None, ours[5])


def compare(data, seen):
    """-> what is wrong with what was seen of an archive"""
    members, ended = theirs(data)
    known = seen['members'] + seen['others']
    wrong = []
    if not seen['problems']:
        if len(members) != len(seen['members']) or not all(map(same, seen['members'], members)):
            wrong.append('no problem, but tarfile lists others')
        if ended is not None and seen['readError'] is None:
            wrong.append('no problem, but tarfile raises ' + ended)
    elif seen['doubt'] is None:
        if len(members) != len(seen['members']) or not all(map(same, seen['members'], members)):
            wrong.append('no doubt, but tarfile lists others')
        if ended not in (None, 'ReadError') or (ended is None) != (seen['readError'] is None):
            wrong.append('no doubt, but tarfile raises %s, not %s' % (ended, seen['readError']))
    contents = {(member[4], member[5]) for member in known}
    # What is broken ends the first reading: of what tarfile finds behind it when told to, a problem warns.
    goes_on = ended is None and not any(problem.startswith('broken-archive') for problem in seen['problems'])
    for member in members + (theirs(data, ignore_zeros=True)[0] if goes_on else []):
        _, _, _, size, place, content = member
        if content not in (None, EMPTY) and (place, content) not in contents and not unreadable(seen, size):
            wrong.append('a file that tarfile reads is not found: %s' % member)
    return wrong


def unreadable(seen, size):
    """Whether it is said that a file is not read, or not as tarfile reads it."""
    doubt = ' '.join(seen['problems'])
    return 'the map of a sparse file' in doubt or 'the size of a member' in doubt and (size >= 1 << 53 or re.search('found (NaN|-)', doubt) is not None)


def compare_gnu(path, data, seen):
    if unreadable(seen, 1 << 53):
        return []
    starts = {member[4] // BLOCK for member in seen['members'] + seen['others']}
    # The header is in front of the data, of a sparse file in front of its map.
    missed = [block for block in gnu(path, data) if block + 1 not in starts and not any(block < start <= block + 8 for start in starts)]
    return ['GNU tar finds a header at block %s' % missed] if missed else []


def main():
    seed, count = (int(sys.argv[at]) if len(sys.argv) > at else default for at, default in ((1, SEED), (2, COUNT)))
    rng = random.Random(seed)
    generator = Generator(rng)
    files = [open(name, 'rb').read() for name in sys.argv[3:]]
    archives = [generator.archive() for _ in range(count)] + files + [changed(rng, data) for data in files for _ in range(20)]
    has_gnu = shutil.which('tar') is not None and b'GNU tar' in subprocess.run(['tar', '--version'], stdout=subprocess.PIPE).stdout
    signal.signal(signal.SIGALRM, stop)
    figures = {'archives': len(archives), 'without a problem': 0, 'given to GNU tar': 0, 'wrong': 0}
    with tempfile.TemporaryDirectory() as folder:
        for at, (data, seen) in enumerate(zip(archives, ours(archives))):
            wrong = compare(data, seen)
            if has_gnu and at % EVERY == 0:
                figures['given to GNU tar'] += 1
                wrong += compare_gnu(os.path.join(folder, 'archive'), data, seen)
            figures['without a problem'] += not seen['problems']
            if wrong:
                figures['wrong'] += 1
                if figures['wrong'] <= int(os.environ.get('SHOW', 5)):
                    print(at, wrong, seen, theirs(data), sep='\n    ')
                    if 'KEEP' in os.environ:
                        with open(os.path.join(os.environ['KEEP'], '%d.tar' % at), 'wb') as file:
                            file.write(data)
    print('CPython', sys.version.split()[0], figures)
    sys.exit(figures['wrong'] > 0)


if __name__ == '__main__':
    main()
