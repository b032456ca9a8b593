#!/usr/bin/env python3
"""Writes test/fixtures/pickle/literals.json: literals as pickle writes them, and Python's own repr of each."""
import json
import math
import os
import pickle
import random
import struct

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
rng = random.Random(7)

STRINGS = ['', "it's", 'say "hi"', 'both \' and "', 'back\\slash', 'a\nb\tc\r\x00\x07\x1b\x7f\x85\xa0\xad', 'é ß 漢字', '\u202e\u2066\u200b\ufeff', '\U0001f600', '\ud800', 'x\udfffy', '\u2028\u2029\u3000\ue000']
INTS = [0, 1, -1, 255, 256, 65535, 65536, -128, -129, 2**31 - 1, -2**31, 2**31, 2**63, -2**63 - 1, 10**40, -10**40, 2**600, -2**640]
FLOATS = [0.0, -0.0, 1.0, -1.5, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 1.5e-7, 1e22, 1e100, 5e-324, 1.7976931348623157e308, 0.1, 1 / 3, 9007199254740993.0]


def value(depth=0):
    kind = rng.randrange(9 if depth < 3 else 5)
    make = [
        lambda: rng.choice(STRINGS), lambda: rng.choice(INTS[:12]), lambda: rng.choice(FLOATS), lambda: rng.choice([None, True, False]),
        lambda: bytes(rng.randrange(256) for _ in range(rng.randrange(6))),
        lambda: [value(depth + 1) for _ in range(rng.randrange(4))], lambda: tuple(value(depth + 1) for _ in range(rng.randrange(4))),
        lambda: {rng.choice('abc') + str(i): value(depth + 1) for i in range(rng.randrange(3))}, lambda: bytearray(b'x'[:rng.randrange(2)]),
    ]
    return make[kind]()


def entries():
    for item in STRINGS + INTS + FLOATS:
        for protocol in range(6):
            yield item, pickle.dumps(item, protocol)
    for item in [b'', b"it's", b'say "hi"', b'\'"', bytes(range(256))[:60], bytearray(b'\x00\xff')]:
        yield item, pickle.dumps(item, 5)
    for _ in range(200):
        item = struct.unpack('>d', rng.randbytes(8))[0]
        if math.isfinite(item):
            yield item, pickle.dumps(item, 2)
            yield item, pickle.dumps(item, 0)
    for _ in range(200):
        item = value()
        yield item, pickle.dumps(item, rng.choice([2, 3, 4, 5]) if not isinstance(item, (bytes, bytearray)) else 5)


def plain(data):
    """Without calls: below protocol 5 a bytearray, and below 3 bytes, are made by one."""
    return not any(code in data for code in (b'c_codecs', b'c__builtin__', b'cbuiltins', b'\x93'))


made = [[data.hex(), repr(item)] for item, data in entries() if plain(data)]
with open(os.path.join(ROOT, 'test', 'fixtures', 'pickle', 'literals.json'), 'w') as file:
    file.write('[\n' + ',\n'.join(json.dumps(row) for row in made) + '\n]\n')
