"""Generates pickles that are mostly valid and use what picklers never write: frames anywhere, memo tricks, odd lines."""
import pickle
import struct

P = {name: value for name, value in vars(pickle).items() if name.isupper() and isinstance(value, bytes) and len(value) == 1}
# Names that no mapping of Python 2 names touches; one that ends in "text" makes a str when it is called.
MODULES = ['m0', 'm1', 'pkg.sub', 'os', 'dangerous']
NAMES = ['a', 'b', 'Cls', 'system', 'dot.ted', 'mktext']
INT_LINES = [b'0', b'1', b'-5', b'00', b'01', b'017', b'08', b'1_0', b'1__0', b'_1', b' 7', b'7 ', b'0x1f', b'0X_f', b'0b11', b'0o17', b'',
             b' ', b'+3', b'- 3', b'5\x00junk', b'\x00', b'12L', b'1e3', b'\xb2', b'\x0b4', b'99999999999999999999', b'\x1c1', b'0_0', b'-0', b'+1', b'0x']
LONG_LINES = INT_LINES + [b'5L', b'L', b'5LL', b'0x1fL', b'5 L', b'5L ', b'-0L']
FLOAT_LINES = [b'1.5', b'-0.0', b'1e400', b'inf', b'-inf', b'nan', b'Infinity', b'1_0.5', b'1._5', b' 2.5', b'2.5 ', b'.5', b'5.', b'.', b'', b'1e', b'1e5',
               b'0x1p3', b'1.5\x00junk', b'+1', b'infin', b'1_e5', b'1e1_0', b'-.5e-3', b'nanx']
STRINGS = [b"'os'", b'"os"', b"'", b"''", b'os', b"'o's'", b"'\\x6fs'", b"'\\157s'", b"'os' ", b" 'os'", b"'a\\'b'", b"'os\"", b"'\\q'", b'"a\'b"', b"'\xe9'", b"'a\\"+b"\\'"]
UNICODES = [b'os', b'\\u006fs', b'', b'\xe9', b'\\\\u006f', b'\\U0001f600', b'\\q', b'a\\', b'\x00x']
INDEX_LINES = [b'0', b'1', b'2', b'01', b' 1', b'1 ', b'1_0', b'-1', b'', b'0x1', b'99999999999999999999', b'1\x001', b'-0', b'1L', b'1048576']


class Generator:
    def __init__(self, random):
        self.r = random
        self.memo = []

    def string(self, text):
        data = text.encode()
        return self.r.choice([
            lambda: P['SHORT_BINUNICODE'] + bytes([len(data)]) + data,
            lambda: P['BINUNICODE'] + struct.pack('<I', len(data)) + data,
            lambda: P['BINUNICODE8'] + struct.pack('<Q', len(data)) + data,
            lambda: P['UNICODE'] + data + b'\n',
            lambda: P['STRING'] + b"'" + data + b"'\n",
            lambda: P['SHORT_BINSTRING'] + bytes([len(data)]) + data,
            lambda: P['BINSTRING'] + struct.pack('<i', len(data)) + data,
        ])()

    def global_(self):
        module, name = self.r.choice(MODULES), self.r.choice(NAMES)
        if self.r.random() < 0.5:
            return P['GLOBAL'] + f'{module}\n{name}\n'.encode()
        return self.string(module) + self.maybe_memo() + self.string(name) + P['STACK_GLOBAL']

    def index(self):
        return self.r.choice([0, 1, 2, 3, 5, 30, 200])

    def maybe_memo(self):
        if self.r.random() < 0.7:
            return b''
        return self.put()

    def put(self):
        return self.r.choice([
            lambda: P['MEMOIZE'],
            lambda: P['MEMOIZE'],
            lambda: P['BINPUT'] + bytes([self.index()]),
            lambda: P['LONG_BINPUT'] + struct.pack('<I', self.r.choice([0, 1, 2, 300, 70000])),
            lambda: P['PUT'] + (self.r.choice(INDEX_LINES) if self.r.random() < 0.2 else b'%d' % self.index()) + b'\n',
        ])()

    def get(self):
        return self.r.choice([
            lambda: P['BINGET'] + bytes([self.index()]),
            lambda: P['LONG_BINGET'] + struct.pack('<I', self.index()),
            lambda: P['GET'] + (self.r.choice(INDEX_LINES) if self.r.random() < 0.2 else b'%d' % self.index()) + b'\n',
        ])()

    def literal(self):
        r = self.r
        n = r.randrange(12)
        return r.choice([
            lambda: P['NONE'], lambda: P['NEWTRUE'], lambda: P['NEWFALSE'],
            lambda: P['BININT'] + struct.pack('<i', r.randrange(-2**31, 2**31)), lambda: P['BININT1'] + bytes([n]), lambda: P['BININT2'] + bytes([n, n]),
            lambda: P['LONG1'] + bytes([n]) + bytes(n), lambda: P['LONG4'] + struct.pack('<i', n) + bytes(n), lambda: P['BINFLOAT'] + struct.pack('>d', n),
            lambda: P['SHORT_BINBYTES'] + bytes([n]) + self.payload(n), lambda: P['BINBYTES'] + struct.pack('<I', n) + self.payload(n),
            lambda: P['BINBYTES8'] + struct.pack('<Q', n) + self.payload(n), lambda: P['BYTEARRAY8'] + struct.pack('<Q', n) + self.payload(n),
            lambda: P['INT'] + r.choice(INT_LINES[:4] if r.random() < 0.7 else INT_LINES) + b'\n',
            lambda: P['LONG'] + r.choice(LONG_LINES[:3] if r.random() < 0.7 else LONG_LINES) + b'\n',
            lambda: P['FLOAT'] + r.choice(FLOAT_LINES[:8] if r.random() < 0.7 else FLOAT_LINES) + b'\n',
            lambda: P['STRING'] + r.choice(STRINGS[:2] if r.random() < 0.7 else STRINGS) + b'\n',
            lambda: P['UNICODE'] + r.choice(UNICODES) + b'\n',
            lambda: self.string(r.choice(MODULES + NAMES)),
            lambda: P['NEXT_BUFFER'], lambda: P['EMPTY_TUPLE'], lambda: P['EMPTY_LIST'], lambda: P['EMPTY_DICT'], lambda: P['EMPTY_SET'],
        ])()

    def payload(self, n):
        """Bytes that are opcodes themselves, so that a reader that loses its place goes on."""
        whole = b''.join(self.r.choice([P['NONE'], P['POP'], b'cos\nevil\n', b'N', b'0', b'\x8c\x01a']) for _ in range(n))
        return (whole + b'N' * n)[:n]

    def value(self, depth=0):
        r = self.r
        if depth > 3 or r.random() < 0.35:
            return self.literal() + self.maybe_memo()
        inner = lambda: self.value(depth + 1)
        items = lambda k: b''.join(inner() for _ in range(r.randrange(k)))
        make = r.choice([
            lambda: self.global_(), lambda: self.global_(),
            lambda: self.global_() + P['MARK'] + items(3) + P['TUPLE'] + P['REDUCE'],
            lambda: self.global_() + inner() + P['TUPLE1'] + P['REDUCE'],
            lambda: self.global_() + P['EMPTY_TUPLE'] + P['NEWOBJ'],
            lambda: self.global_() + P['EMPTY_TUPLE'] + P['EMPTY_DICT'] + P['NEWOBJ_EX'],
            lambda: self.global_() + P['EMPTY_TUPLE'] + P['REDUCE'] + inner() + P['BUILD'],
            lambda: P['MARK'] + items(3) + P['INST'] + f'{r.choice(MODULES)}\n{r.choice(NAMES)}\n'.encode(),
            lambda: P['MARK'] + self.global_() + items(3) + P['OBJ'],
            lambda: P['GLOBAL'] + b'm0\nmktext\n' + P['EMPTY_TUPLE'] + P['REDUCE'] + self.string('a') + P['STACK_GLOBAL'],
            lambda: P['MARK'] + items(4) + r.choice([P['TUPLE'], P['LIST'], P['FROZENSET']]),
            lambda: P['MARK'] + b''.join(self.string('k') + inner() for _ in range(r.randrange(3))) + P['DICT'],
            lambda: P['EMPTY_LIST'] + P['MARK'] + items(4) + P['APPENDS'],
            lambda: P['EMPTY_LIST'] + inner() + P['APPEND'],
            lambda: P['EMPTY_DICT'] + P['MARK'] + b''.join(self.string('k') + inner() for _ in range(r.randrange(3))) + P['SETITEMS'],
            lambda: P['EMPTY_DICT'] + self.string('k') + inner() + P['SETITEM'],
            lambda: P['EMPTY_SET'] + P['MARK'] + b''.join(self.string(x) for x in 'ab'[:r.randrange(3)]) + P['ADDITEMS'],
            lambda: inner() + inner() + P['TUPLE2'], lambda: inner() + inner() + inner() + P['TUPLE3'],
            lambda: inner() + P['DUP'] + P['TUPLE2'],
            lambda: inner() + P['MARK'] + items(3) + P['POP_MARK'],
            lambda: inner() + P['MARK'] + P['POP'],
            lambda: inner() + inner() + P['POP'],
            lambda: inner() + self.put() + inner() + P['POP'],
            lambda: self.literal() + self.put() + P['POP'] + self.get(),
            lambda: P['EXT1'] + bytes([r.choice([0, 1, 2, 9])]), lambda: P['EXT2'] + struct.pack('<H', r.choice([300, 1, 9])),
            lambda: P['EXT4'] + struct.pack('<i', r.choice([70000, -1, 1])),
            lambda: P['PERSID'] + b'some id\n', lambda: inner() + P['BINPERSID'],
            lambda: P['PROTO'] + bytes([r.choice([0, 2, 3, 4, 5, 6])]) + inner(),
            lambda: P['NEXT_BUFFER'] + P['READONLY_BUFFER'],
            lambda: self.get(),
        ])
        return make() + self.maybe_memo()

    def frame(self, body):
        """Announces frames in front of or inside the body, whose length is right, nearly right or wrong."""
        r = self.r
        for _ in range(r.choice([0, 0, 1, 1, 2, 3])):
            at = r.choice([0, 0, r.randrange(len(body) + 1)])
            rest = len(body) - at
            length = r.choice([rest, rest, rest - r.randrange(1, 12), rest + r.randrange(1, 40), r.randrange(1, 30), 0, r.randrange(rest + 1), 2**63, 2**40])
            body = body[:at] + P['FRAME'] + struct.pack('<Q', max(0, length)) + body[at:]
        return body

    def stream(self):
        r = self.r
        body = b''.join(self.value() for _ in range(r.randrange(1, 4))) + P['STOP']
        return (P['PROTO'] + bytes([r.choice([0, 2, 3, 4, 5])]) if r.random() < 0.7 else b'') + self.frame(body)

    def pickle(self):
        r = self.r
        data = b''.join(self.stream() for _ in range(r.choice([1, 1, 1, 2, 3])))
        kind = r.random()
        if kind < 0.15 and len(data) > 2:
            data = data[:r.randrange(1, len(data))]
        elif kind < 0.35:
            changed = bytearray(data)
            for _ in range(r.randrange(1, 3)):
                at = r.randrange(len(changed))
                if r.random() < 0.5:
                    changed[at] = r.choice(b'(.02ehjqrstuR\x81\x85\x86\x87\x94\x95\x93bQ') if r.random() < 0.7 else r.randrange(256)
                else:
                    changed[at:at] = bytes([r.choice(b'(.02N)]}\x94R\x85')])
            data = bytes(changed)
        elif kind < 0.45:
            data += r.choice([b'\x00' * 5, b'garbage', b'\n \n', b'N', b'cos\nsystem', b'cos\nsystem\n'])
        return data
