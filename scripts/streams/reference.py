"""Compressed streams, and what Python's readers make of them: the other side of scripts/check-streams.ts.

    python reference.py SEED COUNT

Streams are made by Python's compressors, put one behind another, with empty ones, zeros and other bytes between them, then
left as they are, cut, or changed. Each is read as far as its reader goes. Printed is one line of JSON a stream: the reader,
how it was read, the stream and what was handed out before the end or an error, both in base64.

A stream is read in two ways: `file`, by the file object that `open` of the module gives, which asks for 8 KiB at a time and
loses what it has of them where they end in an error; and `bytes`, by the decompressor, given one byte after another, which
loses nothing.
"""
import base64
import bz2
import gzip
import io
import json
import lzma
import random
import struct
import sys
import zlib

try:
    import lz4.frame
except ImportError:
    lz4 = None

# Filters of xz by their numbers. liblzma before 5.6 does not know the last; Python's module writes only those up to 9.
BRANCHES = (4, 5, 6, 7, 8, 9, 10, 11)
ALIGNMENT = {4: 1, 5: 4, 6: 16, 7: 4, 8: 2, 9: 4, 10: 4, 11: 2}


def code(rng: random.Random, length: int) -> bytes:
    """Bytes that look like calls and jumps to the filters for machine code, among others that do not."""
    starts = [
        b"\xe8", b"\xe9", b"\x48\x00\x12\x01", b"\x01\x02\x00\xeb", b"\x00\xf0\x00\xf8", b"\x40\x00\x01\x02", b"\x7f\xff\xff\x01",
        b"\x34\x12\x00\x94", b"\x08\x00\x00\x90", b"\xe8\xff\xff\xf0", b"\xef\x00\x10\x00", b"\xef\x02\x45\x80", b"\x97\x02\x00\x00\x67\x80\x02\x00",
        b"\x17\x31\x10\x28\x00\x00\x12\x34", b"\x10\x00\x00\x00\x00\x05\x40\x00\x00\x50\x00\x00\x00\x00\x00\xa0",
    ]
    out = bytearray()
    while len(out) < length:
        out += rng.choice(starts) if rng.random() < 0.5 else rng.randbytes(rng.choice((1, 2, 3, 4, 8, 16)))
        if rng.random() < 0.1:
            out += rng.choice((b"\0", b"\xff")) * rng.randrange(8)
        if rng.random() < 0.3:
            out += bytes(-len(out) % rng.choice((2, 4, 16)))
    return bytes(out[:length])


def content(rng: random.Random) -> bytes:
    """What is compressed: nothing, text, zeros, noise, machine code, and copies of what was there before."""
    if rng.random() < 0.1:
        return b""
    out = bytearray()
    size = rng.choice((1, 5, 40, 300, 3000, 12000))
    while len(out) < size:
        kind = rng.randrange(5)
        length = rng.randrange(1, size + 1)
        if kind == 0:
            out += b" ".join(rng.choice((b"cos", b"system", b"tR.", b"line", b"\x80\x04")) for _ in range(length // 4 + 1))
        elif kind == 1:
            out += bytes([rng.choice((0, 1, 255))]) * length
        elif kind == 2:
            out += rng.randbytes(length)
        elif kind == 3:
            out += code(rng, length)
        else:
            start = rng.randrange(len(out) + 1)
            out += out[start : start + length]
    return bytes(out[:size])


def gzip_stream(rng: random.Random) -> bytes:
    stream = gzip.compress(content(rng), rng.randrange(10), mtime=0)
    flags, fields = 0, b""
    for bit, field in ((4, b"\3\0abc"), (8, b"name\0"), (16, b"a comment\0"), (2, b"\0\0")):
        if rng.random() < 0.2:
            flags, fields = flags | bit, fields + field
    return stream[:3] + bytes([flags]) + stream[4:10] + fields + stream[10:]


def bzip2_stream(rng: random.Random) -> bytes:
    """What bzip2 before 0.9.5 wrote is only a bit away: libbz2 hands out a block before it compares the checksum."""
    stream = bytearray(bz2.compress(content(rng), rng.randrange(1, 10)))
    if rng.random() < 0.2 and len(stream) > 14:
        stream[14] |= 0x80
    return bytes(stream)


def zlib_stream(rng: random.Random) -> bytes:
    maker = zlib.compressobj(rng.randrange(10), zlib.DEFLATED, rng.choice((9, 10, 12, 13, 14, 15, 15, 15)), rng.randrange(1, 10), rng.randrange(5))
    return maker.compress(content(rng)) + maker.flush()


def old_joblib(rng: random.Random) -> bytes:
    """The header of joblib before 0.10, as `int(size, 16)` takes it and as it does not."""
    data = content(rng)
    size = "%x" % len(data)
    if rng.random() < 0.2 and len(size) > 1:
        size = size[0] + "_" + size[1:]
    size = rng.choice(("0x", "0X", "", "0x_", "+", "+0x", "00", "0x0", "0_", "_")) + rng.choice((size, size.upper()))
    size = rng.choice(("", " ", "\t", "\n ", "\v\f\r", "\x1c")) + size
    size += rng.choice((" ", "\t", "\n", "\0", "\x1f")) * (19 - len(size)) if rng.random() < 0.3 else " " * (19 - len(size))
    return b"ZF" + size.encode() + rng.choice((b"", b"", b" ")) + zlib.compress(data, rng.randrange(10))


def lzma_options(rng: random.Random) -> dict:
    lc = rng.randrange(5)
    return {
        "lc": lc, "lp": rng.randrange(5 - lc), "pb": rng.randrange(5), "mode": rng.choice((lzma.MODE_FAST, lzma.MODE_NORMAL)),
        "dict_size": rng.choice((4096, 6144, 65536, 1 << 20, 3 << 20)), "mf": rng.choice((lzma.MF_HC4, lzma.MF_BT2, lzma.MF_BT4)),
    }  # fmt: skip


def alone_stream(rng: random.Random) -> bytes:
    """LZMA alone. Python writes it with an end marker and no size; the size may be put in, the marker left or known to be there."""
    data = content(rng)
    stream = bytearray(lzma.compress(data, lzma.FORMAT_ALONE, filters=[{"id": lzma.FILTER_LZMA1, **lzma_options(rng)}]))
    if rng.random() < 0.5:
        stream[5:13] = struct.pack("<Q", len(data))
    if rng.random() < 0.1:
        stream[1:5] = struct.pack("<I", rng.choice((0, 1, 4096, 0xFFFFFFFF, 12345, 5 << 20, 1 << 16)))
    return bytes(stream)


def lzip_stream(rng: random.Random) -> bytes:
    data = content(rng)
    raw = lzma.compress(data, lzma.FORMAT_ALONE, filters=[{"id": lzma.FILTER_LZMA1, "lc": 3, "lp": 0, "pb": 2, "dict_size": 1 << 16}])
    version = rng.randrange(2)
    footer = struct.pack("<IQ", zlib.crc32(data), len(data))
    stream = b"LZIP" + bytes([version, 16]) + raw[13:] + footer
    return stream + (struct.pack("<Q", len(stream) + 8) if version else b"")


def number(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def with_crc(data: bytes) -> bytes:
    return data + struct.pack("<I", zlib.crc32(data))


def xz_block(rng: random.Random) -> tuple[bytes, tuple[int, int]]:
    """A block whose filters are undone in bytes that nobody filtered: what comes out depends on every one of them."""
    data = content(rng)
    raw = lzma.compress(data, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, **lzma_options(rng)}])
    filters = []
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        kind = rng.choice((3, *BRANCHES))
        if kind == 3:
            filters.append(bytes([3, 1, rng.choice((0, 1, 3, 15, 255))]))
        elif rng.random() < 0.3:
            start = rng.randrange(1 << 32) // ALIGNMENT[kind] * ALIGNMENT[kind]
            filters.append(bytes([kind, 4]) + struct.pack("<I", start))
        else:
            filters.append(bytes([kind, 0]))
    filters.append(bytes([0x21, 1, rng.choice((22, 23, 30))]))
    flags, sizes = len(filters) - 1, b""
    for bit, size in ((0x40, len(raw)), (0x80, len(data))):
        if rng.random() < 0.3:
            flags, sizes = flags | bit, sizes + number(size)
    header = padded(bytes([0, flags]) + sizes + b"".join(filters))
    header = with_crc(bytes([len(header) // 4]) + header[1:])
    return header + padded(raw), (len(header) + len(raw), len(data))


def xz_stream(rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        return lzma.compress(content(rng), check=rng.choice((lzma.CHECK_NONE, lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256)))
    flags = b"\0\0"
    blocks = [xz_block(rng) for _ in range(rng.choice((0, 1, 1, 2, 3)))]
    index = with_crc(padded(b"\0" + number(len(blocks)) + b"".join(number(a) + number(b) for _, (a, b) in blocks)))
    footer = struct.pack("<I", len(index) // 4 - 1) + flags
    start = b"\xfd7zXZ\0" + flags + struct.pack("<I", zlib.crc32(flags))
    return start + b"".join(block for block, _ in blocks) + index + struct.pack("<I", zlib.crc32(footer)) + footer + b"YZ"


def any_lzma(rng: random.Random) -> bytes:
    return rng.choice((xz_stream, alone_stream, alone_stream, lzip_stream))(rng)


def lz4_stream(rng: random.Random) -> bytes:
    if rng.random() < 0.3:
        data = rng.randbytes(rng.choice((0, 4, 100)))
        return struct.pack("<II", 0x184D2A50 + rng.randrange(16), len(data)) + data
    return lz4.frame.compress(
        content(rng), compression_level=rng.choice((-5, 0, 3, 9)), block_size=rng.randrange(4, 8), block_linked=rng.random() < 0.5,
        content_checksum=rng.random() < 0.3, block_checksum=rng.random() < 0.3, store_size=rng.random() < 0.5,
    )  # fmt: skip


class OldJoblib(io.BytesIO):
    """joblib 1.6, numpy_pickle_compat.py `read_zfile`."""

    def __init__(self, file: io.BytesIO) -> None:
        header = file.read(21)
        if header[:2] != b"ZF":  # numpy_pickle_utils.py, `_detect_compressor`
            raise ValueError("another format")
        size = int(header[2:], 16)
        if file.read(1) != b" ":
            file.seek(21)
        data = zlib.decompress(file.read(), 15, size)
        assert len(data) == size
        super().__init__(data)


def whole(file: io.BytesIO) -> io.BytesIO:
    return io.BytesIO(zlib.decompress(file.read()))


class One:
    """A decompressor of zlib with the attributes of those of bz2 and lzma."""

    def __init__(self, bits: int) -> None:
        self.inner = zlib.decompressobj(bits)

    def decompress(self, data: bytes) -> bytes:
        return self.inner.decompress(data)

    @property
    def eof(self) -> bool:
        return self.inner.eof


# By reader: the makers of its streams, its file object, its decompressor, and whether it goes on behind the first stream.
READERS = {
    "gzip": (gzip_stream, lambda file: gzip.GzipFile(fileobj=file), lambda: One(31), True),
    "bzip2": (bzip2_stream, bz2.BZ2File, bz2.BZ2Decompressor, True),
    "lzma": (any_lzma, lzma.LZMAFile, lzma.LZMADecompressor, True),
    "zlib": (zlib_stream, whole, lambda: One(15), False),
    "joblib": (old_joblib, OldJoblib, None, False),
}
if lz4 is not None:
    READERS["lz4"] = (lz4_stream, lz4.frame.LZ4FrameFile, lz4.frame.LZ4FrameDecompressor, True)


def changed(rng: random.Random, stream: bytes) -> bytes:
    """The stream as it is, cut, with some bytes changed, left out or put in."""
    kind = rng.randrange(6)
    if kind < 2 or not stream:
        return stream
    if kind == 2:
        return stream[: rng.randrange(len(stream))]
    out = bytearray(stream)
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(out)) if rng.random() < 0.6 else min(rng.randrange(40), len(out) - 1)
        if kind == 3:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 4:
            out[at] = rng.choice((0, 1, 0x80, 0xFF, rng.randrange(256)))
        elif rng.random() < 0.5 and len(out) > 1:
            del out[at : at + rng.choice((1, 2, 4, 18))]
        else:
            out[at:at] = rng.randbytes(rng.choice((1, 2, 4, 18)))
        if not out:
            break
    return bytes(out)


def made(rng: random.Random, maker) -> bytes:
    """Streams one behind another, with what may lie between them."""
    out = b""
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5))):
        if rng.random() < 0.2:
            out += bytes(rng.choice((1, 3, 4, 8, 18, 20, 36, 40, 54, 512)))
        out += maker(rng)
    if rng.random() < 0.2:
        out += rng.choice((bytes(rng.randrange(1, 40)), rng.randbytes(rng.randrange(1, 40)), b"trailing text\n"))
    return out


def by_file(opener, stream: bytes) -> bytes:
    out = bytearray()
    try:
        file = opener(io.BytesIO(stream))
        while piece := file.read(16):
            out += piece
    except Exception:  # noqa: BLE001: whatever a reader raises ends what it hands out
        return bytes(out)
    return bytes(out)


def by_bytes(decompressor, stream: bytes, again: bool) -> bytes:
    out = bytearray()
    reader = decompressor()
    fresh = True
    try:
        for at in range(len(stream)):
            if reader.eof:
                if not again:
                    return bytes(out)
                reader, fresh = decompressor(), True
            # Padding of gzip (CPython, Lib/gzip.py, `_read_eof`).
            if fresh and at > 0 and isinstance(reader, One) and stream[at] == 0:
                continue
            fresh = False
            out += reader.decompress(stream[at : at + 1])
    except Exception:  # noqa: BLE001: whatever a reader raises ends what it hands out
        return bytes(out)
    return bytes(out)


def main(seed: int, count: int) -> None:
    names = sorted(READERS)
    print(json.dumps({"python": sys.version.split()[0], "readers": names}))
    for index in range(count):
        rng = random.Random(f"{seed}/{index}")
        name = names[index % len(names)]
        maker, opener, decompressor, again = READERS[name]
        stream = changed(rng, made(rng, maker) if again else maker(rng) + rng.choice((b"", b"", b"\0\0", b"junk")))
        case = {"index": index, "reader": name, "stream": base64.b64encode(stream).decode()}
        if opener is not None:
            print(json.dumps({**case, "way": "file", "output": base64.b64encode(by_file(opener, stream)).decode()}))
        if decompressor is not None:
            output = by_bytes(decompressor, stream, again)
            print(json.dumps({**case, "way": "bytes", "output": base64.b64encode(output).decode()}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
