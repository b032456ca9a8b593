#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/** The compressed data cannot be read on. `offset` is in bytes from the start of the source. */
class DecodeError extends Error {
    id;
    offset;
    constructor(id, message, offset) {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}
function broken(message, cursor) {
    return new DecodeError('broken-archive', message, cursor.position);
}
const PIECE = 1 << 16;
/** The last output of a decoder, which later output copies from, and what of it is not handed out yet. */
class History {
    #window;
    #buffer;
    #taken = 0;
    #end = 0;
    /** Bytes of output so far. */
    total = 0;
    /** @param window how far back a copy may reach, in bytes */
    constructor(window) {
        this.#window = window;
        this.#buffer = new Uint8Array(window + 2 * PIECE);
    }
    /** True when the output must be taken before more is put. */
    get full() {
        return this.#end > this.#buffer.length - PIECE;
    }
    /** How many bytes may be put before `full` must be asked again. */
    static ROOM = PIECE;
    put(byte) {
        this.#buffer[this.#end++] = byte;
        this.total += 1;
    }
    append(bytes) {
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
        this.total += bytes.length;
    }
    /** The byte `distance` back; 1 is the last one. */
    back(distance) {
        return this.#buffer[this.#end - distance];
    }
    reaches(distance) {
        return distance <= this.#window && distance <= this.total;
    }
    /** Copies `length` bytes, at most ROOM, from `distance` back; the two may overlap. */
    copy(distance, length) {
        const buffer = this.#buffer;
        const start = this.#end;
        if (distance === 1) {
            buffer.fill(buffer[start - 1], start, start + length);
        }
        else if (distance >= length) {
            buffer.copyWithin(start, start - distance, start - distance + length);
        }
        else {
            for (let at = start; at < start + length; at += 1) {
                buffer[at] = buffer[at - distance];
            }
        }
        this.#end = start + length;
        this.total += length;
    }
    /** What was not handed out yet. It is overwritten when more is put after that. */
    take() {
        const piece = this.#buffer.subarray(this.#taken, this.#end);
        this.#taken = this.#end;
        if (!this.full) {
            return piece;
        }
        const copy = piece.slice();
        this.#buffer.copyWithin(0, this.#end - this.#window, this.#end);
        this.#end = this.#window;
        this.#taken = this.#window;
        return copy;
    }
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gunzip: () => (/* binding */ gunzip),
/* harmony export */   inflate: () => (/* binding */ inflate),
/* harmony export */   unzlib: () => (/* binding */ unzlib)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(635);

const WINDOW = 1 << 15;
const FAST_BITS = 10;
const MAX_BITS = 15;
const LENGTH_BASE = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Bits of the stream, lowest first. */
class Bits {
    cursor;
    #hold = 0;
    #count = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
    /** The next `count` bits, at most 16. */
    read(count) {
        while (this.#count < count) {
            this.#hold |= this.cursor.uint8('compressed data') << this.#count;
            this.#count += 8;
        }
        const value = this.#hold & ((1 << count) - 1);
        this.#hold >>>= count;
        this.#count -= count;
        return value;
    }
    /** One symbol. */
    symbol(code) {
        const { cursor } = this;
        while (this.#count < MAX_BITS && cursor.position < cursor.size) {
            this.#hold |= cursor.uint8('compressed data') << this.#count;
            this.#count += 8;
        }
        const entry = code.find(this.#hold);
        const length = entry >> 9;
        if (entry === 0 || length > this.#count) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(this.#count < MAX_BITS ? 'the compressed data end inside a block' : 'a code that stands for nothing', cursor);
        }
        this.#hold >>>= length;
        this.#count -= length;
        return entry & 0x1ff;
    }
    /** Goes to the next whole byte, and gives back those that were read ahead. */
    align() {
        this.cursor.position -= this.#count >> 3;
        this.#hold = 0;
        this.#count = 0;
    }
}
/** A canonical code: short codes by table, long ones by counting (RFC 1951, 3.2.2). */
class Huffman {
    #fast = new Uint16Array(1 << FAST_BITS);
    #counts = new Uint16Array(MAX_BITS + 1);
    #symbols;
    constructor(lengths) {
        const offsets = new Uint16Array(MAX_BITS + 2);
        for (const length of lengths) {
            this.#counts[length] += 1;
        }
        this.#counts[0] = 0;
        for (let length = 1; length <= MAX_BITS; length += 1) {
            offsets[length + 1] = offsets[length] + this.#counts[length];
        }
        this.#symbols = new Uint16Array(lengths.length);
        for (const [symbol, length] of lengths.entries()) {
            if (length > 0) {
                this.#symbols[offsets[length]++] = symbol;
            }
        }
        for (let bits = 0; bits < this.#fast.length; bits += 1) {
            this.#fast[bits] = this.#count(bits, FAST_BITS);
        }
    }
    /** Length and symbol, `length << 9 | symbol`, of the code at the low end of `bits`; 0 where there is none. */
    find(bits) {
        return this.#fast[bits & ((1 << FAST_BITS) - 1)] || this.#count(bits, MAX_BITS);
    }
    #count(bits, most) {
        let code = 0;
        let first = 0;
        let index = 0;
        for (let length = 1; length <= most; length += 1) {
            code |= (bits >> (length - 1)) & 1;
            const count = this.#counts[length];
            if (code - count < first) {
                return (length << 9) | this.#symbols[index + (code - first)];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        return 0;
    }
}
let fixed;
function fixedCodes() {
    fixed ??= {
        literals: new Huffman(Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
        distances: new Huffman(new Uint8Array(30).fill(5)),
    };
    return fixed;
}
function readCodes(bits) {
    const literals = bits.read(5) + 257;
    const distances = bits.read(5) + 1;
    const used = bits.read(4) + 4;
    const order = new Uint8Array(19);
    for (let at = 0; at < used; at += 1) {
        order[CODE_LENGTH_ORDER[at]] = bits.read(3);
    }
    const code = new Huffman(order);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length;) {
        const symbol = bits.symbol(code);
        if (symbol < 16) {
            lengths[at++] = symbol;
            continue;
        }
        if (symbol === 16 && at === 0) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a code length repeats none before it', bits.cursor);
        }
        const value = symbol === 16 ? lengths[at - 1] : 0;
        const count = symbol === 16 ? 3 + bits.read(2) : symbol === 17 ? 3 + bits.read(3) : 11 + bits.read(7);
        lengths.fill(value, at, at + count);
        at += count;
    }
    return {
        literals: new Huffman(lengths.subarray(0, literals)),
        distances: new Huffman(lengths.subarray(literals)),
    };
}
function* readBlock(bits, { literals, distances }, history) {
    for (;;) {
        let room = _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .BZ.ROOM - 258;
        for (; room > 0; room -= 1) {
            const symbol = bits.symbol(literals);
            if (symbol < 256) {
                history.put(symbol);
                continue;
            }
            if (symbol === 256) {
                return;
            }
            const length = readLength(bits, symbol - 257);
            const distance = readDistance(bits, distances);
            if (!history.reaches(distance)) {
                throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`a copy from ${distance} bytes back, of ${history.total} there are`, bits.cursor);
            }
            history.copy(distance, length);
            room -= length;
        }
        if (history.full) {
            yield history.take();
        }
    }
}
function readLength(bits, index) {
    if (index >= LENGTH_BASE.length) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a length code that stands for nothing', bits.cursor);
    }
    return LENGTH_BASE[index] + bits.read(LENGTH_EXTRA[index]);
}
function readDistance(bits, code) {
    const symbol = bits.symbol(code);
    if (symbol >= DISTANCE_BASE.length) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a distance code that stands for nothing', bits.cursor);
    }
    return DISTANCE_BASE[symbol] + bits.read(symbol < 2 ? 0 : (symbol >> 1) - 1);
}
function* readStored(bits, history) {
    const { cursor } = bits;
    bits.align();
    const length = cursor.uint16('the length of a stored block');
    if ((cursor.uint16('the length of a stored block') ^ 0xffff) !== length) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('the two lengths of a stored block contradict each other', cursor);
    }
    for (let left = length; left > 0;) {
        if (history.full) {
            yield history.take();
        }
        const piece = cursor.bytes(Math.min(left, _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .BZ.ROOM >> 1, Math.max(1, cursor.left)), 'a stored block');
        history.append(piece);
        left -= piece.length;
    }
}
/** One deflate stream. The cursor ends behind its last byte. */
function* inflate(cursor) {
    const bits = new Bits(cursor);
    const history = new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .BZ(WINDOW);
    try {
        for (let last = 0; last === 0;) {
            last = bits.read(1);
            const kind = bits.read(2);
            if (history.full) {
                yield history.take();
            }
            if (kind === 0) {
                yield* readStored(bits, history);
            }
            else if (kind === 1 || kind === 2) {
                yield* readBlock(bits, kind === 1 ? fixedCodes() : readCodes(bits), history);
            }
            else {
                throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a block of no known kind', cursor);
            }
        }
    }
    catch (error) {
        // What came before the break has been decoded, and whoever reads the stream gets it.
        yield history.take();
        throw error;
    }
    bits.align();
    yield history.take();
}
/** One zlib stream. A wrong checksum is no break: readers see it only behind the last byte. */
function* unzlib(cursor) {
    const head = cursor.uint8('a zlib header') * 256 + cursor.uint8('a zlib header');
    if (head % 31 !== 0 || (head & 0x0f00) !== 0x0800 || (head & 0x20) !== 0) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected a zlib header without a dictionary, found another', cursor);
    }
    yield* inflate(cursor);
    cursor.skip(4, 'the checksum');
}
/** One gzip member. */
function* gunzip(cursor) {
    const header = cursor.bytes(10, 'a gzip header');
    if (header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected a gzip header, found another', cursor);
    }
    const flags = header[3];
    if ((flags & 4) !== 0) {
        cursor.skip(cursor.uint16('the length of an extra field'), 'an extra field');
    }
    for (const text of [8, 16]) {
        if ((flags & text) !== 0) {
            skipText(cursor);
        }
    }
    if ((flags & 2) !== 0) {
        cursor.skip(2, 'a header checksum');
    }
    yield* inflate(cursor);
    cursor.skip(8, 'the checksum and size');
}
function skipText(cursor) {
    while (cursor.uint8('a name or comment') !== 0) {
        // goes on to the byte that ends it
    }
}


/***/ }),

/***/ 35:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(508);
/** The entry on a terminal. It imports nothing heavy: it must start as fast as node itself. */

process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/bytes/source.js
/**
 * Random access to bytes: a file on disk, a buffer, a window of another source. Readers above see only this, so a
 * 5 GB checkpoint costs what is read of it. All offsets and lengths are in bytes.
 */

/** Bytes that are already in memory. */
class BufferSource {
    #bytes;
    size;
    constructor(bytes) {
        this.#bytes = bytes;
        this.size = bytes.length;
    }
    read(offset, length) {
        return this.#bytes.subarray(offset, Math.min(offset + length, this.size));
    }
    close() { }
}
/** A regular file, opened without following a final symbolic link unless told to. Its size is fixed when it is opened. */
class FileSource {
    #descriptor;
    size;
    /**
     * @param follow whether a final symbolic link is followed
     * @throws {Error} where the path cannot be opened (ENOENT, EACCES, ELOOP for a link) or is not a regular file
     */
    constructor(path, follow = false) {
        // Windows has no O_NOFOLLOW or O_NONBLOCK; there the caller's lstat is the only guard.
        const noFollow = follow ? 0 : (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
        this.#descriptor = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | noFollow | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        const status = (0,external_node_fs_namespaceObject.fstatSync)(this.#descriptor);
        if (!status.isFile()) {
            (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
            throw new Error(`expected a regular file, found another kind: ${path}`);
        }
        this.size = status.size;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        const bytes = new Uint8Array(wanted);
        let done = 0;
        while (done < wanted) {
            const count = (0,external_node_fs_namespaceObject.readSync)(this.#descriptor, bytes, done, wanted - done, offset + done);
            if (count === 0) {
                throw new Error(`expected ${wanted} bytes at byte ${offset}, found ${done}: the file shrank while it was read`);
            }
            done += count;
        }
        return bytes;
    }
    close() {
        (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
    }
}
/** `length` bytes of `source` from `start`. Closing it does not close the source. */
class WindowSource {
    #source;
    #start;
    size;
    constructor(source, start, length = source.size - start) {
        this.#source = source;
        this.#start = start;
        this.size = Math.max(0, Math.min(length, source.size - start));
    }
    read(offset, length) {
        return this.#source.read(this.#start + offset, Math.max(0, Math.min(length, this.size - offset)));
    }
    close() { }
}

;// CONCATENATED MODULE: ./build/src/limits.js
/**
 * Every cap in one place, each with its reason. Caps are bytes, opcodes or counts, never time: the same file gets the
 * same verdict on a slow machine. Reaching one is the problem `limit-exceeded`.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const LIMITS = {
    /** Opcodes walked in one file, all its pickles together. 50 times the largest honest pickle we know; seconds of work. */
    opcodes: 400_000_000,
    /** Entries on the unpickler's stack, as CPython would hold: an honest one holds about a thousand, this is 128 MiB. */
    stack: 1 << 24,
    /** Entries in the memo. CPython's own memo would hold 128 MiB of pointers. */
    memo: 1 << 24,
    /** Distinct globals of one file. Whole-module checkpoints have hundreds. */
    globals: 50_000,
    /** Bytes of a module or global name. CPython has no cap; the longest known honest one is under 300. */
    nameBytes: 4 * KiB,
    /** Characters of a call written as Python (contract.md, `expression`). */
    expression: 200,
    /** Objects that containers keep so that a call can be written out; later ones are written `…`. */
    keptObjects: 1_000_000,
    /** Items kept of one list, tuple, dict or set, and of what they hold together. The rest is written `…`. */
    keptItems: 16,
    keptWeight: 256,
    /** Pickles one after another in one stream. */
    streams: 100_000,
    /** Opcodes walked to find out whether bytes are a pickle at all. */
    probeOpcodes: 100_000,
    /** Bytes of the window through which a stream is read. */
    window: MiB,
    /** Bytes of a file's start that format detection looks at. */
    head: 4 * KiB,
    /** Bytes of a file that is still looked through to see that it is text. */
    textBytes: 64 * MiB,
    /** Bytes of an archive's central directory: 64 bytes an entry, so a million entries. */
    centralDirectory: 64 * MiB,
    /** Entries of one archive. */
    archiveEntries: 1_000_000,
    /** Bytes that all compressed members and streams of one file may expand to, together. */
    expandedBytes: 2 * 1024 * MiB,
    /** Bytes of expanded content kept in memory; what is larger goes to a temporary file. */
    memorySpool: 16 * MiB,
    /**
     * How much larger than its compressed form a stream may get once it is larger than `expansionFree`. Arrays of zeros
     * reach 1000 in deflate, and one of 256 MiB is no bomb yet; a bomb is far above both and ends within seconds.
     */
    expansionRatio: 250,
    expansionFree: 256 * MiB,
    /** Bytes of a pickle member whose CRC is computed. */
    checksumBytes: 256 * MiB,
    /** Containers inside containers. */
    nesting: 8,
    /** Members that get an entry of their own, all levels of one file together. */
    members: 100_000,
};

;// CONCATENATED MODULE: ./build/src/bytes/cursor.js
/**
 * A bounds-checked cursor over a byte source, read through one window. It keeps absolute offsets, so every error can
 * say where. What is skipped is not read.
 */

/** Bytes ran out, or a line has no end. `offset` is in bytes from the start of the source. */
class OutOfBytes extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const NEWLINE = 0x0a;
class Cursor {
    source;
    size;
    /** The window, and the absolute offset of its first byte. Hot loops read both directly. */
    window = new Uint8Array(0);
    base = 0;
    /** Absolute. */
    position;
    constructor(source, position = 0) {
        this.source = source;
        this.size = source.size;
        this.position = position;
    }
    get left() {
        return this.size - this.position;
    }
    /** Makes the window start at or before `position` and hold at least `length` bytes from there. */
    require(length, what) {
        const end = this.position + length;
        if (this.position >= this.base && end <= this.base + this.window.length) {
            return;
        }
        if (end > this.size) {
            throw new OutOfBytes(`expected ${length} bytes of ${what}, found ${Math.max(0, this.left)} before the end`, this.position);
        }
        this.window = this.source.read(this.position, Math.max(length, LIMITS.window));
        this.base = this.position;
    }
    /** The index of `position` in the window, after `require`. */
    get index() {
        return this.position - this.base;
    }
    skip(length, what) {
        if (length > this.left) {
            throw new OutOfBytes(`expected ${length} bytes of ${what}, found ${Math.max(0, this.left)} before the end`, this.position);
        }
        this.position += length;
    }
    uint8(what) {
        this.require(1, what);
        return this.window[this.position++ - this.base];
    }
    uint16(what) {
        return this.#little(2, what);
    }
    uint32(what) {
        return this.#little(4, what);
    }
    int32(what) {
        return this.#little(4, what) | 0;
    }
    /** An eight-byte length. Above 2**53 it is not exact, and larger than any source. */
    uint64(what) {
        const low = this.#little(4, what);
        return low + this.#little(4, what) * 2 ** 32;
    }
    /** A view of the next `length` bytes; the caller has checked `length` against its cap. */
    bytes(length, what) {
        this.require(length, what);
        const start = this.index;
        this.position += length;
        return this.window.subarray(start, start + length);
    }
    /** Goes past the next newline. @returns the length of the line in bytes, newline not counted */
    skipLine(what) {
        const start = this.position;
        while (this.position < this.size) {
            this.require(1, what);
            const found = this.window.indexOf(NEWLINE, this.index);
            if (found >= 0) {
                this.position = this.base + found + 1;
                return this.position - start - 1;
            }
            this.position = this.base + this.window.length;
        }
        this.position = start;
        throw new OutOfBytes(`expected a newline that ends ${what}, found none before the end`, start);
    }
    #little(length, what) {
        this.require(length, what);
        let value = 0;
        for (let at = this.index + length - 1; at >= this.index; at -= 1) {
            value = value * 256 + this.window[at];
        }
        this.position += length;
        return value;
    }
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __nccwpck_require__(635);
;// CONCATENATED MODULE: ./build/src/bytes/expand.js
/**
 * A compressed stream as a byte source: decoded as far as it is read, kept in memory while small and in a temporary
 * file beyond. What it may cost is capped, and what lies before a break can still be read.
 */






/** The output of a decoder. */
class ExpandedSource {
    #cursor;
    #output;
    #options;
    #spool = new Spool();
    #done = false;
    #fault = null;
    constructor(source, decoder, options) {
        this.#cursor = new Cursor(source);
        this.#output = streams(decoder, this.#cursor, options.another);
        this.#options = options;
    }
    get size() {
        if (!this.#done && this.#options.declaredSize !== undefined) {
            return this.#options.declaredSize;
        }
        this.settle();
        return this.#spool.size;
    }
    /** Behind the last compressed byte that was needed; final after `settle`. */
    get consumed() {
        return this.#cursor.position;
    }
    /** Decodes to the end, after which `size` is what is really there. @returns why that is not all of it, or null */
    settle() {
        this.#pull(Number.POSITIVE_INFINITY);
        return this.#fault;
    }
    /** Fewer bytes than asked for also where the declared size promises more than can be decoded. */
    read(offset, length) {
        this.#pull(offset + length);
        return this.#spool.read(offset, length);
    }
    close() {
        this.#spool.close();
    }
    #pull(size) {
        while (!this.#done && this.#spool.size < size) {
            this.#step();
        }
    }
    #step() {
        try {
            const { value, done } = this.#output.next();
            if (done) {
                this.#done = true;
                this.#checkSize();
                return;
            }
            this.#spend(value.length);
            this.#spool.append(value);
        }
        catch (error) {
            this.#done = true;
            this.#fault = faultOf(error);
        }
    }
    #spend(length) {
        const { budget } = this.#options;
        const size = this.#spool.size + length;
        const offset = this.#cursor.position;
        budget.bytes -= length;
        if (budget.bytes < 0 || size > LIMITS.expandedBytes) {
            throw new decoder/* DecodeError */.Xc('limit-exceeded', `the file expands to more than ${LIMITS.expandedBytes} bytes`, offset);
        }
        if (size > LIMITS.expansionFree && size > offset * LIMITS.expansionRatio) {
            throw new decoder/* DecodeError */.Xc('limit-exceeded', `${offset} bytes expand to ${size}, more than ${LIMITS.expansionRatio} times as many`, offset);
        }
    }
    #checkSize() {
        const { declaredSize } = this.#options;
        if (declaredSize !== undefined && declaredSize !== this.#spool.size) {
            const message = `expected ${declaredSize} bytes when expanded, found ${this.#spool.size}`;
            this.#fault = { id: 'broken-archive', message, offset: this.#cursor.position };
        }
    }
}
/** The output of one stream after another. */
function* streams(decoder, cursor, another) {
    do {
        yield* decoder(cursor);
    } while (another?.(cursor) === true);
}
function faultOf(error) {
    if (error instanceof decoder/* DecodeError */.Xc) {
        return error;
    }
    if (error instanceof OutOfBytes) {
        return { id: 'broken-archive', message: error.message, offset: error.offset };
    }
    throw error;
}
/** Bytes that grow: in memory up to LIMITS.memorySpool, in a temporary file of its own from there. */
class Spool {
    size = 0;
    #pieces = [];
    #descriptor = null;
    #folder = null;
    #memory = null;
    append(bytes) {
        if (this.#descriptor === null && this.size + bytes.length > LIMITS.memorySpool) {
            this.#toFile();
        }
        if (this.#descriptor !== null) {
            writeAll(this.#descriptor, bytes, this.size);
        }
        else {
            this.#pieces.push(bytes.slice());
            this.#memory = null;
        }
        this.size += bytes.length;
    }
    read(offset, length) {
        const wanted = Math.max(0, Math.min(length, this.size - offset));
        if (this.#descriptor === null) {
            this.#memory ??= this.#join();
            return this.#memory.subarray(offset, offset + wanted);
        }
        const bytes = new Uint8Array(wanted);
        for (let done = 0; done < wanted;) {
            done += (0,external_node_fs_namespaceObject.readSync)(this.#descriptor, bytes, done, wanted - done, offset + done);
        }
        return bytes;
    }
    close() {
        if (this.#descriptor !== null) {
            (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
            this.#descriptor = null;
        }
        this.#remove();
        this.#pieces = [];
        this.#memory = null;
        this.size = 0;
    }
    #join() {
        const joined = Buffer.concat(this.#pieces, this.size);
        this.#pieces = [joined];
        return joined;
    }
    #toFile() {
        this.#folder = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'weights-only-'));
        this.#descriptor = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(this.#folder, 'expanded'), 'wx+', 0o600);
        if (process.platform !== 'win32') {
            // Gone with the descriptor, however the process ends.
            this.#remove();
        }
        writeAll(this.#descriptor, this.#join(), 0);
        this.#pieces = [];
        this.#memory = null;
    }
    #remove() {
        if (this.#folder !== null) {
            (0,external_node_fs_namespaceObject.rmSync)(this.#folder, { recursive: true, force: true });
            this.#folder = null;
        }
    }
}
function writeAll(descriptor, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done, bytes.length - done, position + done);
    }
}

// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __nccwpck_require__(958);
// EXTERNAL MODULE: ./build/src/report.js
var report = __nccwpck_require__(471);
;// CONCATENATED MODULE: ./build/src/pickle/values.js
/**
 * What the unpickler's stack and memo hold. Most objects of a big pickle are numbers and strings that nobody asks
 * about, so they are kept as the offset of the opcode that pushed them and read again only when somebody does.
 */

const NONE = -1;
const TRUE = -2;
const FALSE = -3;
/** An object that was not kept, because containers hold only so much. It is neither a literal nor computed text. */
const ELIDED = -4;
/** Creates containers and calls within the budget of one stream, so that memory stays bounded whatever a stream holds. */
class ObjectBudget {
    #left = LIMITS.keptObjects;
    container(kind, items = []) {
        const container = { kind, items: [], cut: false, weight: 1 };
        this.extend(container, items);
        return container;
    }
    extend(container, items) {
        for (const item of items) {
            if (container.items.length >= LIMITS.keptItems) {
                container.cut = true;
                return;
            }
            container.items.push(this.#keep(item, container));
        }
    }
    call(kind, callee, args, kwargs = null) {
        return { kind, callee: this.#keepInCall(callee), args, kwargs, state: null };
    }
    /** A chain of calls on calls is cut like a container, or it would be kept whole. */
    #keepInCall(callee) {
        if (typeof callee === 'number' || callee.kind === 'global') {
            return callee;
        }
        return this.#spend() ? callee : ELIDED;
    }
    #keep(item, holder) {
        if (typeof item === 'number' || item.kind === 'global') {
            return item;
        }
        const weight = 'weight' in item ? item.weight : 4;
        if (holder.weight + weight > LIMITS.keptWeight || !this.#spend()) {
            return ELIDED;
        }
        holder.weight += weight;
        return item;
    }
    #spend() {
        if (this.#left === 0) {
            return false;
        }
        this.#left -= 1;
        return true;
    }
}
function isContainer(value) {
    return typeof value === 'object' && 'items' in value;
}

;// CONCATENATED MODULE: ./build/src/pickle/expression.js
/**
 * A call, written as Python: `posix.system('true')`. For reading only: what is long is cut, what was not kept is `…`.
 */


const ELLIPSIS = '…';
/** Nesting that is written out; 200 characters never show more. */
const MAX_DEPTH = 40;
/** Writes values of one stream. */
class Expressions {
    #literals;
    #limit;
    /** @param limit characters of the result */
    constructor(literals, limit = LIMITS.expression) {
        this.#literals = literals;
        this.#limit = limit;
    }
    /** `value` as Python, at most `limit` characters. */
    write(value) {
        return cut(this.#value(value, 0), this.#limit);
    }
    /** `callee(*args)`. */
    writeCall(callee, args, kwargs = null) {
        return cut(this.#call({ kind: 'call', callee, args, kwargs, state: null }, 0), this.#limit);
    }
    /** `target.__setstate__(state)`: what BUILD does first, where the object has that method. */
    writeBuild(target, state) {
        return cut(`${this.#value(target, 0)}.__setstate__(${this.#value(state, 0)})`, this.#limit);
    }
    #value(value, depth) {
        if (typeof value === 'number') {
            return value >= 0 ? this.#literal(value) : this.#constant(value);
        }
        return depth > MAX_DEPTH ? ELLIPSIS : this.#object(value, depth + 1);
    }
    #constant(value) {
        if (value === NONE) {
            return 'None';
        }
        if (value === TRUE || value === FALSE) {
            return value === TRUE ? 'True' : 'False';
        }
        return ELLIPSIS;
    }
    #object(value, depth) {
        switch (value.kind) {
            case 'global':
                return value.module === '' ? value.name : `${value.module}.${value.name}`;
            case 'call':
            case 'new':
                return this.#call(value, depth);
            case 'persistent':
                return `persistent_load(${this.#value(value.id, depth)})`;
            case 'text':
                return quote(value.text.slice(0, this.#limit));
            case 'buffer':
                return 'buffer';
            default:
                return this.#container(value, depth);
        }
    }
    #call(call, depth) {
        const callee = this.#value(call.callee, depth);
        const args = this.#arguments(call.args, depth);
        const kwargs = call.kwargs === null ? '' : this.#keywords(call.kwargs, depth);
        const all = [args, kwargs].filter((part) => part !== '').join(', ');
        return call.kind === 'new' ? `${callee}.__new__(${[callee, all].filter(Boolean).join(', ')})` : `${callee}(${all})`;
    }
    #arguments(args, depth) {
        if (typeof args === 'object' && args.kind === 'tuple') {
            return this.#items(args, depth);
        }
        return `*${this.#value(args, depth)}`;
    }
    #keywords(kwargs, depth) {
        if (typeof kwargs === 'object' && kwargs.kind === 'dict' && kwargs.items.length === 0 && !kwargs.cut) {
            return '';
        }
        return `**${this.#value(kwargs, depth)}`;
    }
    #container(container, depth) {
        const inside = container.kind === 'dict' ? this.#pairs(container, depth) : this.#items(container, depth);
        switch (container.kind) {
            case 'tuple':
                return container.items.length === 1 && !container.cut ? `(${inside},)` : `(${inside})`;
            case 'list':
                return `[${inside}]`;
            case 'dict':
                return `{${inside}}`;
            case 'set':
                return inside === '' ? 'set()' : `{${inside}}`;
            case 'frozenset':
                return inside === '' ? 'frozenset()' : `frozenset({${inside}})`;
        }
    }
    #items(container, depth) {
        const parts = [];
        let length = 0;
        for (const item of container.items) {
            if (length > this.#limit) {
                break;
            }
            parts.push(this.#value(item, depth));
            length += parts.at(-1).length;
        }
        return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
    }
    #pairs(container, depth) {
        const parts = [];
        let length = 0;
        for (let at = 0; at + 1 < container.items.length && length <= this.#limit; at += 2) {
            parts.push(`${this.#value(container.items[at], depth)}: ${this.#value(container.items[at + 1], depth)}`);
            length += parts.at(-1).length;
        }
        return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
    }
    #literal(offset) {
        const literals = this.#literals;
        switch (literals.type(offset)) {
            case 'str':
                return quote(literals.text(offset, this.#limit) ?? '');
            case 'bytes':
                return `b${quoteBytes(literals.bytes(offset, this.#limit))}`;
            case 'bytearray':
                return `bytearray(b${quoteBytes(literals.bytes(offset, this.#limit))})`;
            case 'int':
                return literals.int(offset)?.toString() ?? `<integer of ${literals.length(offset)} bytes>`;
            case 'float':
                return writeFloat(literals.float(offset) ?? Number.NaN);
            default:
                return ELLIPSIS;
        }
    }
}
/** As Python's repr: 1.0 keeps its point. */
function writeFloat(value) {
    if (!Number.isFinite(value)) {
        return `float('${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}')`;
    }
    return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
}
/** At most `limit` characters; a surrogate pair is never cut in two. */
function cut(text, limit) {
    if (text.length <= limit) {
        return text;
    }
    const end = limit - 1;
    const high = text.charCodeAt(end - 1);
    return text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end) + ELLIPSIS;
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/**
 * As Python's repr of a str: control characters, lone surrogates and what a terminal or browser would reorder or hide
 * (Unicode categories Cc, Cf, Cs, Zl, Zp, and spaces other than the plain one) are escapes.
 */
function quote(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(/[\\\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\S ]|'/gu, (character) => {
        if (character === "'") {
            return mark === "'" ? "\\'" : character;
        }
        return SHORT_ESCAPES[character] ?? escapePoint(character.codePointAt(0));
    });
    return mark + body + mark;
}
function escapePoint(point) {
    if (point <= 0xff) {
        return `\\x${point.toString(16).padStart(2, '0')}`;
    }
    return point <= 0xffff ? `\\u${point.toString(16).padStart(4, '0')}` : `\\U${point.toString(16).padStart(8, '0')}`;
}
function quoteBytes(bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(/[^\x20-\x7e]|\\|'/g, (character) => {
        if (character === "'") {
            return mark === "'" ? "\\'" : character;
        }
        return SHORT_ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    return mark + body + mark;
}

;// CONCATENATED MODULE: ./build/src/pickle/opcodes.js
/**
 * The table of the 68 pickle opcodes: the one place that knows their names, codes, arguments and stack effects. The
 * machine, `explain`, torch's restricted reading and the tests all derive from it. A test compares it with a dump of
 * CPython's pickletools (Lib/pickletools.py, `opcodes`).
 */
/**
 * How the bytes after the opcode are read. `line` ends at a newline; `counted1`, `counted4`, `counted4s` and
 * `counted8` are a little-endian length (unsigned, but `counted4s` is signed) and that many bytes.
 */
const ARGUMENTS = {
    none: 0,
    uint1: 1,
    uint2: 2,
    int4: 4,
    uint4: 4,
    uint8: 8,
    float8: 8,
    counted1: 1,
    counted4: 4,
    counted4s: 4,
    counted8: 8,
    line: 0,
    'line-pair': 0,
};
// name, code, argument, stack before, stack after, protocol that brought it, what it does
// biome-ignore format: one row a line
const ROWS = [
    ['MARK', 0x28, 'none', '-', 'mark', 0, 'Pushes the mark'],
    ['STOP', 0x2e, 'none', 'any', '-', 0, 'Ends the stream; the top of the stack is the result'],
    ['POP', 0x30, 'none', 'any', '-', 0, 'Drops the top object, or the mark'],
    ['DUP', 0x32, 'none', 'any', 'any any', 0, 'Pushes the top object again'],
    ['FLOAT', 0x46, 'line', '-', 'float', 0, 'Pushes a float from a line'],
    ['INT', 0x49, 'line', '-', 'int_or_bool', 0, 'Pushes an integer or bool from a line'],
    ['LONG', 0x4c, 'line', '-', 'int', 0, 'Pushes an integer from a line'],
    ['NONE', 0x4e, 'none', '-', 'None', 0, 'Pushes None'],
    ['PERSID', 0x50, 'line', '-', 'any', 0, 'persistent_load(line)'],
    ['REDUCE', 0x52, 'none', 'any any', 'any', 0, 'callable(*args)'],
    ['STRING', 0x53, 'line', '-', 'bytes_or_str', 0, 'Pushes a quoted string from a line'],
    ['UNICODE', 0x56, 'line', '-', 'str', 0, 'Pushes a str from a raw-unicode-escape line'],
    ['APPEND', 0x61, 'none', 'list any', 'list', 0, 'list.append(top)'],
    ['BUILD', 0x62, 'none', 'any any', 'any', 0, 'obj.__setstate__(state), or sets attributes from state'],
    ['GLOBAL', 0x63, 'line-pair', '-', 'any', 0, 'Imports module.name given as two lines'],
    ['DICT', 0x64, 'none', 'mark stackslice', 'dict', 0, 'Pushes a dict of the pairs above the mark'],
    ['GET', 0x67, 'line', '-', 'any', 0, 'Pushes memo[line]'],
    ['INST', 0x69, 'line-pair', 'mark stackslice', 'any', 0, 'Imports module.name and calls it with what is above the mark'],
    ['LIST', 0x6c, 'none', 'mark stackslice', 'list', 0, 'Pushes a list of what is above the mark'],
    ['PUT', 0x70, 'line', '-', '-', 0, 'memo[line] = top'],
    ['SETITEM', 0x73, 'none', 'dict any any', 'dict', 0, 'dict[key] = value'],
    ['TUPLE', 0x74, 'none', 'mark stackslice', 'tuple', 0, 'Pushes a tuple of what is above the mark'],
    ['EMPTY_TUPLE', 0x29, 'none', '-', 'tuple', 1, 'Pushes ()'],
    ['POP_MARK', 0x31, 'none', 'mark stackslice', '-', 1, 'Drops everything down to the mark'],
    ['BINFLOAT', 0x47, 'float8', '-', 'float', 1, 'Pushes an eight-byte float'],
    ['BININT', 0x4a, 'int4', '-', 'int', 1, 'Pushes a four-byte signed integer'],
    ['BININT1', 0x4b, 'uint1', '-', 'int', 1, 'Pushes a one-byte integer'],
    ['BININT2', 0x4d, 'uint2', '-', 'int', 1, 'Pushes a two-byte integer'],
    ['BINPERSID', 0x51, 'none', 'any', 'any', 1, 'persistent_load(top of stack)'],
    ['BINSTRING', 0x54, 'counted4s', '-', 'bytes_or_str', 1, 'Pushes a string with a four-byte length'],
    ['SHORT_BINSTRING', 0x55, 'counted1', '-', 'bytes_or_str', 1, 'Pushes a string with a one-byte length'],
    ['BINUNICODE', 0x58, 'counted4', '-', 'str', 1, 'Pushes a str with a four-byte length'],
    ['EMPTY_LIST', 0x5d, 'none', '-', 'list', 1, 'Pushes []'],
    ['APPENDS', 0x65, 'none', 'list mark stackslice', 'list', 1, 'list.extend(what is above the mark)'],
    ['BINGET', 0x68, 'uint1', '-', 'any', 1, 'Pushes memo[one byte]'],
    ['LONG_BINGET', 0x6a, 'uint4', '-', 'any', 1, 'Pushes memo[four bytes]'],
    ['OBJ', 0x6f, 'none', 'mark any stackslice', 'any', 1, 'Calls the first object above the mark with the others'],
    ['BINPUT', 0x71, 'uint1', '-', '-', 1, 'memo[one byte] = top'],
    ['LONG_BINPUT', 0x72, 'uint4', '-', '-', 1, 'memo[four bytes] = top'],
    ['SETITEMS', 0x75, 'none', 'dict mark stackslice', 'dict', 1, 'Sets every pair above the mark'],
    ['EMPTY_DICT', 0x7d, 'none', '-', 'dict', 1, 'Pushes {}'],
    ['PROTO', 0x80, 'uint1', '-', '-', 2, 'Declares the protocol'],
    ['NEWOBJ', 0x81, 'none', 'any any', 'any', 2, 'cls.__new__(cls, *args)'],
    ['EXT1', 0x82, 'uint1', '-', 'any', 2, 'Pushes the global of a one-byte extension code'],
    ['EXT2', 0x83, 'uint2', '-', 'any', 2, 'Pushes the global of a two-byte extension code'],
    ['EXT4', 0x84, 'int4', '-', 'any', 2, 'Pushes the global of a four-byte extension code'],
    ['TUPLE1', 0x85, 'none', 'any', 'tuple', 2, 'Pushes a tuple of the top object'],
    ['TUPLE2', 0x86, 'none', 'any any', 'tuple', 2, 'Pushes a tuple of the two top objects'],
    ['TUPLE3', 0x87, 'none', 'any any any', 'tuple', 2, 'Pushes a tuple of the three top objects'],
    ['NEWTRUE', 0x88, 'none', '-', 'bool', 2, 'Pushes True'],
    ['NEWFALSE', 0x89, 'none', '-', 'bool', 2, 'Pushes False'],
    ['LONG1', 0x8a, 'counted1', '-', 'int', 2, 'Pushes an integer of up to 255 bytes'],
    ['LONG4', 0x8b, 'counted4s', '-', 'int', 2, 'Pushes an integer of up to 2**31-1 bytes'],
    ['BINBYTES', 0x42, 'counted4', '-', 'bytes', 3, 'Pushes bytes with a four-byte length'],
    ['SHORT_BINBYTES', 0x43, 'counted1', '-', 'bytes', 3, 'Pushes bytes with a one-byte length'],
    ['SHORT_BINUNICODE', 0x8c, 'counted1', '-', 'str', 4, 'Pushes a str with a one-byte length'],
    ['BINUNICODE8', 0x8d, 'counted8', '-', 'str', 4, 'Pushes a str with an eight-byte length'],
    ['BINBYTES8', 0x8e, 'counted8', '-', 'bytes', 4, 'Pushes bytes with an eight-byte length'],
    ['EMPTY_SET', 0x8f, 'none', '-', 'set', 4, 'Pushes set()'],
    ['ADDITEMS', 0x90, 'none', 'set mark stackslice', 'set', 4, 'set.update(what is above the mark)'],
    ['FROZENSET', 0x91, 'none', 'mark stackslice', 'frozenset', 4, 'Pushes a frozenset of what is above the mark'],
    ['NEWOBJ_EX', 0x92, 'none', 'any any any', 'any', 4, 'cls.__new__(cls, *args, **kwargs)'],
    ['STACK_GLOBAL', 0x93, 'none', 'str str', 'any', 4, 'Imports module.name taken from the stack'],
    ['MEMOIZE', 0x94, 'none', 'any', 'any', 4, 'memo[len(memo)] = top'],
    ['FRAME', 0x95, 'uint8', '-', '-', 4, 'Announces that the next N bytes are one frame'],
    ['BYTEARRAY8', 0x96, 'counted8', '-', 'bytearray', 5, 'Pushes a bytearray with an eight-byte length'],
    ['NEXT_BUFFER', 0x97, 'none', '-', 'buffer', 5, 'Pushes the next out-of-band buffer'],
    ['READONLY_BUFFER', 0x98, 'none', 'buffer', 'buffer', 5, 'Makes the buffer on top read-only'],
];
const objects = (text) => (text === '-' ? [] : text.split(' '));
const OPCODES = ROWS.map(([name, code, argument, before, after, protocol, doc]) => ({
    name,
    code,
    argument,
    before: objects(before),
    after: objects(after),
    protocol,
    doc,
}));
/** The opcode of each of the 256 bytes, or undefined. */
const OPCODE_OF_BYTE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.code === byte));
/** The byte of each opcode, by name: `CODE.GLOBAL`. */
const CODE = Object.fromEntries(ROWS.map(([name, code]) => [name, code]));
/** The highest protocol that CPython reads (Lib/pickle.py, HIGHEST_PROTOCOL). */
const HIGHEST_PROTOCOL = 5;

;// CONCATENATED MODULE: ./build/src/pickle/handlers.js
/**
 * What each opcode does to the machine: one handler a row of the opcode table. References are to Lib/pickle.py of
 * CPython 3.11 (`_Unpickler.load_*`); where Modules/_pickle.c differs, the handler says so.
 */




const MAX_LINE = 4096;
/** int(line, 0) and strtol with base 0; what only one of the two takes is taken. */
const INTEGER = /^\s*[-+]?(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)\s*$/;
const FLOAT = /^\s*[-+]?(([0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)([eE][-+]?[0-9_]+)?|inf|infinity|nan)\s*$/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Pushes the literal at the current opcode, after `skip` has gone past its argument. */
const literal = (skip) => (machine) => {
    const crossing = machine.frameFault;
    skip(machine);
    // In the dropped reading a literal that a frame cuts is not in one piece, so it cannot be read again by offset.
    machine.push(machine.frames === 'dropped' && machine.frameFault !== crossing ? textBehindFrame(machine) : machine.at);
};
/** The text that the dropped reading took from behind a frame. */
function textBehindFrame(machine) {
    const length = Math.min(machine.argumentLength, LIMITS.nameBytes);
    return {
        kind: 'text',
        text: Buffer.from(machine.cursor.source.read(machine.argumentStart, length)).toString('utf8'),
    };
}
const fixed = (length) => (machine) => {
    machine.enterArgument(length);
    machine.cursor.skip(length, 'argument');
};
/** A length of `width` bytes and that many bytes. `signed` lengths may not be negative. */
const counted = (width, options = {}) => (machine) => {
    const { cursor } = machine;
    machine.enterArgument(width);
    const length = readLength(machine, width, options.signed ?? false);
    machine.enterArgument(length, options.direct);
    machine.argumentStart = cursor.position;
    machine.argumentLength = length;
    cursor.skip(length, 'argument');
};
function readLength(machine, width, signed) {
    const { cursor } = machine;
    if (width === 1) {
        return cursor.uint8('a length');
    }
    const length = width === 8 ? cursor.uint64('a length') : signed ? cursor.int32('a length') : cursor.uint32('a length');
    if (length < 0) {
        throw machine.broken(`expected a length from 0, found ${length}`);
    }
    return length;
}
/** The text of the line at the cursor, which goes past it; Latin-1, so that bytes can be had back. */
function line(machine) {
    const { cursor } = machine;
    enterLine(machine);
    const start = cursor.position;
    const length = cursor.skipLine('a line');
    return Buffer.from(cursor.source.read(start, Math.min(length, MAX_LINE))).toString('latin1');
}
/** A line that runs past the end of its frame is read like any argument: its length is only known by looking. */
function enterLine(machine) {
    const { cursor, frameEnd } = machine;
    if (frameEnd >= 0 && cursor.position < frameEnd) {
        const start = cursor.position;
        cursor.skipLine('a line');
        const length = cursor.position - start;
        cursor.position = start;
        machine.enterArgument(length);
    }
}
const matching = (pattern, what) => (machine) => {
    const text = line(machine);
    const digits = what === 'an integer' ? text.replace(/L$/, '') : text;
    if (text.length < MAX_LINE && !pattern.test(digits)) {
        throw machine.broken(`expected ${what}, found ${JSON.stringify(text.slice(0, 40))}`);
    }
};
const quotedLine = (machine) => {
    const { cursor } = machine;
    enterLine(machine);
    const start = cursor.position;
    const length = cursor.skipLine('a quoted string');
    const first = length >= 2 ? cursor.source.read(start, 1)[0] : 0;
    const last = length >= 2 ? cursor.source.read(start + length - 1, 1)[0] : 0;
    if (first !== last || (first !== 0x22 && first !== 0x27)) {
        throw machine.broken('expected a quoted string, found no quotes around it');
    }
};
const anyLine = (machine) => {
    enterLine(machine);
    machine.argumentStart = machine.cursor.position;
    machine.argumentLength = machine.cursor.skipLine('a line');
};
/** A module or a name on a line of its own. */
function nameLine(machine, what) {
    const { cursor } = machine;
    enterLine(machine);
    const start = cursor.position;
    const length = cursor.skipLine(what);
    if (length > LIMITS.nameBytes) {
        throw new LimitExceeded(`${what} of ${length} bytes, more than ${LIMITS.nameBytes}`, machine.at);
    }
    try {
        return UTF8.decode(cursor.source.read(start, length));
    }
    catch {
        throw machine.broken(`expected UTF-8 in ${what}, found other bytes`);
    }
}
/** GET and PUT carry their index as decimal text. */
function memoIndex(machine) {
    const text = line(machine);
    const index = INTEGER.test(text) ? Number(text.trim().replaceAll('_', '')) : Number.NaN;
    if (!Number.isSafeInteger(index) || index < 0) {
        throw machine.broken(`expected a memo index, found ${JSON.stringify(text.slice(0, 40))}`);
    }
    return index;
}
function get(machine, index) {
    const value = machine.memo.get(index);
    if (value === undefined) {
        throw machine.broken(`expected memo entry ${index}, found nothing stored there`);
    }
    machine.push(value);
}
const argument = {
    uint1: (machine) => {
        machine.enterArgument(1);
        return machine.cursor.uint8('argument');
    },
    uint2: (machine) => {
        machine.enterArgument(2);
        return machine.cursor.uint16('argument');
    },
    uint4: (machine) => {
        machine.enterArgument(4);
        return machine.cursor.uint32('argument');
    },
    int4: (machine) => {
        machine.enterArgument(4);
        return machine.cursor.int32('argument');
    },
};
const constant = (value) => (machine) => machine.push(value);
const empty = (kind) => (machine) => machine.pushObject(machine.objects.container(kind));
const fromMark = (kind) => (machine) => {
    const items = machine.popMark();
    if (kind === 'dict' && machine.poppedItems % 2 === 1) {
        throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    machine.pushObject(machine.objects.container(kind, items));
};
const tuple = (length) => (machine) => {
    const items = [];
    for (let count = 0; count < length; count += 1) {
        items.unshift(machine.pop());
    }
    machine.pushObject(machine.objects.container('tuple', items));
};
/** APPENDS, SETITEMS, ADDITEMS: what is above the mark goes into what is below it. */
const intoBelowMark = (pairs) => (machine) => {
    const items = machine.popMark();
    if (pairs && machine.poppedItems % 2 === 1) {
        throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    extend(machine, machine.top(), items);
};
function extend(machine, target, items) {
    if (isContainer(target)) {
        machine.objects.extend(target, items);
    }
}
/** The text of a STACK_GLOBAL operand; `?` where it is computed while loading. */
function nameOperand(machine, value) {
    if (typeof value === 'object') {
        if (value.kind === 'text') {
            return value.text;
        }
        if (isContainer(value)) {
            throw machine.broken(`expected a str for a name, found a ${value.kind}`);
        }
        return '?';
    }
    if (value < 0) {
        if (value === NONE || value === TRUE || value === FALSE) {
            throw machine.broken('expected a str for a name, found a constant');
        }
        return '?';
    }
    const { literals } = machine;
    if (literals.type(value) === 'str' && literals.length(value) > LIMITS.nameBytes) {
        throw new LimitExceeded(`a name of ${literals.length(value)} bytes, more than ${LIMITS.nameBytes}`, machine.at);
    }
    const text = literals.text(value, LIMITS.nameBytes);
    if (text === null) {
        throw machine.broken(`expected a str for a name, found ${literals.type(value)}`);
    }
    return text;
}
function call(machine, kind, callee, args, kwargs = null) {
    const value = machine.objects.call(kind, callee, args, kwargs);
    machine.use(callee, kind === 'call' ? 'called' : 'instantiated', () => machine.expressions.write(value));
    machine.listener.onCall?.(callee, args, machine, machine.at);
    machine.pushObject(value);
}
function extension(machine, code, opcode) {
    if (code <= 0) {
        throw machine.broken(`expected an extension code from 1, found ${code}`);
    }
    const global = machine.intern('', `extension(${code})`);
    machine.listener.onImport?.(global, opcode, machine.at);
    machine.push(global);
}
function persistent(machine, id) {
    machine.listener.onPersistentId?.(id, machine);
    machine.pushObject({ kind: 'persistent', id });
}
const HANDLERS = {
    PROTO: (machine) => {
        const protocol = argument.uint1(machine);
        if (protocol > HIGHEST_PROTOCOL) {
            throw machine.broken(`expected a protocol up to ${HIGHEST_PROTOCOL}, found ${protocol}`);
        }
        machine.protocol = protocol;
    },
    FRAME: (machine) => {
        machine.enterArgument(8);
        machine.startFrame(machine.cursor.uint64('a frame length'));
    },
    STOP: (machine) => {
        machine.result = machine.pop();
        machine.listener.onStop?.(machine.result, machine);
    },
    GLOBAL: (machine) => {
        const module = nameLine(machine, 'a module name');
        const name = nameLine(machine, 'a global name');
        machine.push(machine.importGlobal(module, name, 'GLOBAL'));
    },
    STACK_GLOBAL: (machine) => {
        const name = machine.pop();
        const module = machine.pop();
        const names = [nameOperand(machine, module), nameOperand(machine, name)];
        machine.push(machine.importGlobal(...names, 'STACK_GLOBAL'));
    },
    EXT1: (machine) => extension(machine, argument.uint1(machine), 'EXT1'),
    EXT2: (machine) => extension(machine, argument.uint2(machine), 'EXT2'),
    EXT4: (machine) => extension(machine, argument.int4(machine), 'EXT4'),
    // INST and OBJ call the class, or, without arguments, cls.__new__ where it has no __getinitargs__: a call to us.
    INST: (machine) => {
        const module = nameLine(machine, 'a module name');
        const name = nameLine(machine, 'a global name');
        const global = machine.importGlobal(module, name, 'INST');
        call(machine, 'call', global, machine.objects.container('tuple', machine.popMark()));
    },
    OBJ: (machine) => {
        const [callee, ...args] = machine.popMark();
        if (callee === undefined) {
            throw machine.broken('expected a class above the mark, found nothing');
        }
        call(machine, 'call', callee, machine.objects.container('tuple', args));
    },
    NEWOBJ: (machine) => {
        const args = machine.pop();
        call(machine, 'new', machine.pop(), args);
    },
    NEWOBJ_EX: (machine) => {
        const kwargs = machine.pop();
        const args = machine.pop();
        call(machine, 'new', machine.pop(), args, kwargs);
    },
    REDUCE: (machine) => {
        const args = machine.pop();
        call(machine, 'call', machine.pop(), args);
    },
    BUILD: (machine) => {
        const state = machine.pop();
        const target = machine.top();
        machine.use(target, 'built', () => machine.expressions.writeBuild(target, state));
        if (typeof target === 'object' && 'state' in target) {
            target.state = isContainer(state) ? state : null;
        }
        const next = machine.listener.onBuild?.(target, state, machine);
        if (next !== undefined) {
            machine.cursor.position = next;
            machine.frameEnd = -1;
        }
    },
    PERSID: (machine) => {
        const text = line(machine);
        persistent(machine, { kind: 'text', text });
    },
    BINPERSID: (machine) => persistent(machine, machine.pop()),
    INT: literal(matching(INTEGER, 'an integer')),
    LONG: literal(matching(INTEGER, 'an integer')),
    FLOAT: literal(matching(FLOAT, 'a float')),
    BININT: literal(fixed(4)),
    BININT1: literal(fixed(1)),
    BININT2: literal(fixed(2)),
    BINFLOAT: literal(fixed(8)),
    LONG1: literal(counted(1)),
    LONG4: literal(counted(4, { signed: true })),
    STRING: literal(quotedLine),
    BINSTRING: literal(counted(4, { signed: true })),
    SHORT_BINSTRING: literal(counted(1)),
    UNICODE: literal(anyLine),
    SHORT_BINUNICODE: literal(counted(1)),
    BINUNICODE: literal(counted(4)),
    BINUNICODE8: literal(counted(8)),
    SHORT_BINBYTES: literal(counted(1, { direct: true })),
    BINBYTES: literal(counted(4, { direct: true })),
    BINBYTES8: literal(counted(8, { direct: true })),
    BYTEARRAY8: literal(counted(8, { direct: true })),
    NONE: constant(NONE),
    NEWTRUE: constant(TRUE),
    NEWFALSE: constant(FALSE),
    NEXT_BUFFER: (machine) => machine.pushObject({ kind: 'buffer' }),
    READONLY_BUFFER: (machine) => void machine.top(),
    EMPTY_TUPLE: empty('tuple'),
    EMPTY_LIST: empty('list'),
    EMPTY_DICT: empty('dict'),
    EMPTY_SET: empty('set'),
    TUPLE: fromMark('tuple'),
    TUPLE1: tuple(1),
    TUPLE2: tuple(2),
    TUPLE3: tuple(3),
    LIST: fromMark('list'),
    DICT: fromMark('dict'),
    FROZENSET: fromMark('frozenset'),
    APPEND: (machine) => {
        const item = machine.pop();
        extend(machine, machine.top(), [item]);
    },
    SETITEM: (machine) => {
        const value = machine.pop();
        const key = machine.pop();
        extend(machine, machine.top(), [key, value]);
    },
    APPENDS: intoBelowMark(false),
    SETITEMS: intoBelowMark(true),
    ADDITEMS: intoBelowMark(false),
    MARK: (machine) => machine.mark(),
    // Both unpicklers take the mark itself where nothing lies above it.
    POP: (machine) => void (machine.marks.length > 0 && machine.stack.length === machine.fence ? machine.marks.pop() : machine.pop()),
    POP_MARK: (machine) => void machine.popMark(),
    DUP: (machine) => machine.push(machine.top()),
    GET: (machine) => get(machine, memoIndex(machine)),
    BINGET: (machine) => get(machine, argument.uint1(machine)),
    LONG_BINGET: (machine) => get(machine, argument.uint4(machine)),
    PUT: (machine) => machine.memoize(memoIndex(machine)),
    BINPUT: (machine) => machine.memoize(argument.uint1(machine)),
    LONG_BINPUT: (machine) => machine.memoize(argument.uint4(machine)),
    MEMOIZE: (machine) => machine.memoize(machine.memo.size),
};

;// CONCATENATED MODULE: ./build/src/pickle/literals.js

const TYPES = {
    STRING: 'str',
    BINSTRING: 'str',
    SHORT_BINSTRING: 'str',
    UNICODE: 'str',
    SHORT_BINUNICODE: 'str',
    BINUNICODE: 'str',
    BINUNICODE8: 'str',
    SHORT_BINBYTES: 'bytes',
    BINBYTES: 'bytes',
    BINBYTES8: 'bytes',
    BYTEARRAY8: 'bytearray',
    INT: 'int',
    LONG: 'int',
    LONG1: 'int',
    LONG4: 'int',
    BININT: 'int',
    BININT1: 'int',
    BININT2: 'int',
    FLOAT: 'float',
    BINFLOAT: 'float',
};
/** Bytes of a length field, by argument kind. */
const LENGTH_BYTES = { counted1: 1, counted4: 4, counted4s: 4, counted8: 8 };
/** Longest line read again for printing, in bytes. */
const LINE_CHUNK = 4096;
/** Bytes of an integer that are written out; CPython refuses to print more than 4300 digits, nobody reads 30. */
const PRINTED_INT_BYTES = 32;
class Literals {
    #source;
    #textCache = new Map();
    constructor(source) {
        this.#source = source;
    }
    /** What the opcode at `offset` pushes. */
    type(offset) {
        const opcode = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]];
        return (opcode && TYPES[opcode.name]) ?? 'other';
    }
    /** The payload of a counted literal: where its bytes are, and how many. Null for any other literal. */
    extent(offset) {
        const head = this.#source.read(offset, 9);
        const argument = OPCODE_OF_BYTE[head[0]]?.argument ?? 'none';
        if (!(argument in LENGTH_BYTES)) {
            return null;
        }
        const width = LENGTH_BYTES[argument];
        let length = 0;
        for (let at = width; at > 0; at -= 1) {
            length = length * 256 + head[at];
        }
        return { start: offset + 1 + width, length };
    }
    /** Bytes of the payload of a bytes or string literal, without reading it. */
    length(offset) {
        return this.extent(offset)?.length ?? this.#line(offset).length;
    }
    /**
     * The text of a string literal, at most about `limit` bytes of it; null where the literal is no string. Byte strings
     * of protocols 0 to 2 are read as Latin-1.
     */
    text(offset, limit) {
        const cached = this.#textCache.get(offset);
        if (cached !== undefined) {
            return cached.slice(0, limit);
        }
        const text = this.#readText(offset, limit);
        if (text !== null && text.length < 128 && this.length(offset) <= 128) {
            if (this.#textCache.size > 4096) {
                this.#textCache.clear();
            }
            this.#textCache.set(offset, text);
        }
        return text;
    }
    #readText(offset, limit) {
        const opcode = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]];
        if (opcode === undefined || TYPES[opcode.name] !== 'str') {
            return null;
        }
        if (opcode.name === 'UNICODE') {
            return decodeRawUnicodeEscape(this.#line(offset, limit));
        }
        if (opcode.name === 'STRING') {
            return decodeQuoted(this.#line(offset, limit));
        }
        const bytes = this.bytes(offset, limit);
        return opcode.name.endsWith('BINSTRING')
            ? Buffer.from(bytes).toString('latin1')
            : Buffer.from(bytes).toString('utf8');
    }
    /** The first bytes of a counted literal. */
    bytes(offset, limit) {
        const extent = this.extent(offset);
        return extent === null ? new Uint8Array(0) : this.#source.read(extent.start, Math.min(extent.length, limit));
    }
    /** The value of an integer literal of at most `PRINTED_INT_BYTES` bytes; null for anything else. */
    int(offset) {
        const head = Buffer.from(this.#source.read(offset, 5));
        switch (OPCODE_OF_BYTE[head[0]]?.name) {
            case 'BININT':
                return BigInt(head.readInt32LE(1));
            case 'BININT1':
                return BigInt(head[1]);
            case 'BININT2':
                return BigInt(head.readUInt16LE(1));
            case 'LONG1':
            case 'LONG4':
                return this.length(offset) <= PRINTED_INT_BYTES
                    ? fromTwosComplement(this.bytes(offset, PRINTED_INT_BYTES))
                    : null;
            case 'INT':
            case 'LONG':
                return parseDecimal(this.#line(offset, PRINTED_INT_BYTES * 3));
            default:
                return null;
        }
    }
    /** The value of a float literal; null for anything else. */
    float(offset) {
        const name = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]]?.name;
        if (name === 'BINFLOAT') {
            return Buffer.from(this.#source.read(offset + 1, 8)).readDoubleBE(0);
        }
        return name === 'FLOAT' ? Number(this.#line(offset, 64)) : null;
    }
    /** The line after the opcode, as Latin-1, at most about `limit` characters. */
    #line(offset, limit = LINE_CHUNK) {
        const bytes = this.#source.read(offset + 1, Math.max(limit + 1, 16));
        const end = bytes.indexOf(0x0a);
        return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('latin1');
    }
}
/** INT writes True and False as 01 and 00 (Lib/pickle.py, load_int); LONG ends in L. */
function parseDecimal(line) {
    const digits = line.trim().replace(/L$/, '').replaceAll('_', '');
    return /^[-+]?\d+$/.test(digits) ? BigInt(digits.replace(/^\+/, '')) : null;
}
function fromTwosComplement(bytes) {
    let value = 0n;
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
        value = (value << 8n) | BigInt(bytes[at]);
    }
    const negative = bytes.length > 0 && bytes[bytes.length - 1] >= 0x80;
    return negative ? value - (1n << BigInt(8 * bytes.length)) : value;
}
/** The codec raw-unicode-escape: \uXXXX and \UXXXXXXXX after an odd number of backslashes, everything else as it is. */
function decodeRawUnicodeEscape(line) {
    return line.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})?/g, (all, slashes, sequence) => {
        if (sequence === undefined || slashes.length % 2 === 0) {
            return all;
        }
        const point = Number.parseInt(sequence.slice(1), 16);
        return point > 0x10ffff ? all : slashes.slice(1) + String.fromCodePoint(point);
    });
}
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A quoted string as codecs.escape_decode reads it (Lib/pickle.py, load_string). */
function decodeQuoted(line) {
    return line.slice(1, -1).replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (all, sequence) => {
        if (sequence.length === 1 && sequence in ESCAPES) {
            return ESCAPES[sequence];
        }
        if (sequence.startsWith('x') && sequence.length === 3) {
            return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
        }
        return /^[0-7]/.test(sequence) ? String.fromCharCode(Number.parseInt(sequence, 8) & 0xff) : all;
    });
}

;// CONCATENATED MODULE: ./build/src/pickle/memo.js
/** The unpickler's memo: dense for what picklers write, sparse for an index nobody honest writes (2**32 - 1). */


/** How far beyond the dense part an index may lie and still extend it. */
const DENSE_GAP = 1024;
class Memo {
    #dense = [];
    #sparse = new Map();
    #objects = 0;
    /** Entries, as len(memo). */
    size = 0;
    get(index) {
        return index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index);
    }
    /** The next index that MEMOIZE uses is `size`: CPython takes len(memo), in C and in Python. */
    set(index, value) {
        const kept = this.#keep(value);
        if (index <= this.#dense.length + DENSE_GAP) {
            while (this.#dense.length <= index) {
                // What was sparse must stay reachable when the dense part grows over it.
                this.#dense.push(this.#sparse.get(this.#dense.length));
            }
            if (this.#dense[index] === undefined) {
                this.size += 1;
            }
            this.#dense[index] = kept;
            return;
        }
        if (!this.#sparse.has(index)) {
            this.size += 1;
        }
        this.#sparse.set(index, kept);
    }
    get full() {
        return this.size >= LIMITS.memo;
    }
    /** Containers and calls beyond the budget are only known to be there. */
    #keep(value) {
        if (typeof value === 'number' || value.kind === 'global' || this.#objects < LIMITS.keptObjects) {
            this.#objects += typeof value === 'number' ? 0 : 1;
            return value;
        }
        return ELIDED;
    }
}

;// CONCATENATED MODULE: ./build/src/pickle/python2-names.js
/**
 * Python 2 names as Python 3 imports them: what CPython's unpickler applies below protocol 3 (Lib/_compat_pickle.py,
 * used by Unpickler.find_class with fix_imports). Written by scripts/make-python2-names.py; do not edit by hand.
 */
const MODULES = new Map(Object.entries({
    BaseHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    ConfigParser: 'configparser',
    Cookie: 'http.cookies',
    Dialog: 'tkinter.dialog',
    DocXMLRPCServer: 'xmlrpc.server',
    FileDialog: 'tkinter.filedialog',
    HTMLParser: 'html.parser',
    Queue: 'queue',
    ScrolledText: 'tkinter.scrolledtext',
    SimpleDialog: 'tkinter.simpledialog',
    SimpleHTTPServer: 'http.server',
    SimpleXMLRPCServer: 'xmlrpc.server',
    SocketServer: 'socketserver',
    StringIO: 'io',
    Tix: 'tkinter.tix',
    Tkconstants: 'tkinter.constants',
    Tkdnd: 'tkinter.dnd',
    Tkinter: 'tkinter',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    __builtin__: 'builtins',
    _abcoll: 'collections.abc',
    _elementtree: 'xml.etree.ElementTree',
    _winreg: 'winreg',
    anydbm: 'dbm',
    cPickle: 'pickle',
    cStringIO: 'io',
    commands: 'subprocess',
    cookielib: 'http.cookiejar',
    copy_reg: 'copyreg',
    dbhash: 'dbm.bsd',
    dbm: 'dbm.ndbm',
    dumbdbm: 'dbm.dumb',
    dummy_thread: '_dummy_thread',
    gdbm: 'dbm.gnu',
    htmlentitydefs: 'html.entities',
    httplib: 'http.client',
    markupbase: '_markupbase',
    repr: 'reprlib',
    robotparser: 'urllib.robotparser',
    'test.test_support': 'test.support',
    thread: '_thread',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    tkFileDialog: 'tkinter.filedialog',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    tkSimpleDialog: 'tkinter.simpledialog',
    ttk: 'tkinter.ttk',
    urllib2: 'urllib.request',
    urlparse: 'urllib.parse',
    whichdb: 'dbm',
    xmlrpclib: 'xmlrpc.client',
}));
/** `module name` → [module, name]; wins over MODULES. */
const NAMES = new Map([
    ['UserDict IterableUserDict', ['collections', 'UserDict']],
    ['UserDict UserDict', ['collections', 'UserDict']],
    ['UserList UserList', ['collections', 'UserList']],
    ['UserString UserString', ['collections', 'UserString']],
    ['__builtin__ basestring', ['builtins', 'str']],
    ['__builtin__ intern', ['sys', 'intern']],
    ['__builtin__ long', ['builtins', 'int']],
    ['__builtin__ reduce', ['functools', 'reduce']],
    ['__builtin__ unichr', ['builtins', 'chr']],
    ['__builtin__ unicode', ['builtins', 'str']],
    ['__builtin__ xrange', ['builtins', 'range']],
    ['_multiprocessing Connection', ['multiprocessing.connection', 'Connection']],
    ['_socket fromfd', ['socket', 'fromfd']],
    ['exceptions ArithmeticError', ['builtins', 'ArithmeticError']],
    ['exceptions AssertionError', ['builtins', 'AssertionError']],
    ['exceptions AttributeError', ['builtins', 'AttributeError']],
    ['exceptions BaseException', ['builtins', 'BaseException']],
    ['exceptions BufferError', ['builtins', 'BufferError']],
    ['exceptions BytesWarning', ['builtins', 'BytesWarning']],
    ['exceptions DeprecationWarning', ['builtins', 'DeprecationWarning']],
    ['exceptions EOFError', ['builtins', 'EOFError']],
    ['exceptions EnvironmentError', ['builtins', 'EnvironmentError']],
    ['exceptions Exception', ['builtins', 'Exception']],
    ['exceptions FloatingPointError', ['builtins', 'FloatingPointError']],
    ['exceptions FutureWarning', ['builtins', 'FutureWarning']],
    ['exceptions GeneratorExit', ['builtins', 'GeneratorExit']],
    ['exceptions IOError', ['builtins', 'IOError']],
    ['exceptions ImportError', ['builtins', 'ImportError']],
    ['exceptions ImportWarning', ['builtins', 'ImportWarning']],
    ['exceptions IndentationError', ['builtins', 'IndentationError']],
    ['exceptions IndexError', ['builtins', 'IndexError']],
    ['exceptions KeyError', ['builtins', 'KeyError']],
    ['exceptions KeyboardInterrupt', ['builtins', 'KeyboardInterrupt']],
    ['exceptions LookupError', ['builtins', 'LookupError']],
    ['exceptions MemoryError', ['builtins', 'MemoryError']],
    ['exceptions NameError', ['builtins', 'NameError']],
    ['exceptions NotImplementedError', ['builtins', 'NotImplementedError']],
    ['exceptions OSError', ['builtins', 'OSError']],
    ['exceptions OverflowError', ['builtins', 'OverflowError']],
    ['exceptions PendingDeprecationWarning', ['builtins', 'PendingDeprecationWarning']],
    ['exceptions ReferenceError', ['builtins', 'ReferenceError']],
    ['exceptions RuntimeError', ['builtins', 'RuntimeError']],
    ['exceptions RuntimeWarning', ['builtins', 'RuntimeWarning']],
    ['exceptions StandardError', ['builtins', 'Exception']],
    ['exceptions StopIteration', ['builtins', 'StopIteration']],
    ['exceptions SyntaxError', ['builtins', 'SyntaxError']],
    ['exceptions SyntaxWarning', ['builtins', 'SyntaxWarning']],
    ['exceptions SystemError', ['builtins', 'SystemError']],
    ['exceptions SystemExit', ['builtins', 'SystemExit']],
    ['exceptions TabError', ['builtins', 'TabError']],
    ['exceptions TypeError', ['builtins', 'TypeError']],
    ['exceptions UnboundLocalError', ['builtins', 'UnboundLocalError']],
    ['exceptions UnicodeDecodeError', ['builtins', 'UnicodeDecodeError']],
    ['exceptions UnicodeEncodeError', ['builtins', 'UnicodeEncodeError']],
    ['exceptions UnicodeError', ['builtins', 'UnicodeError']],
    ['exceptions UnicodeTranslateError', ['builtins', 'UnicodeTranslateError']],
    ['exceptions UnicodeWarning', ['builtins', 'UnicodeWarning']],
    ['exceptions UserWarning', ['builtins', 'UserWarning']],
    ['exceptions ValueError', ['builtins', 'ValueError']],
    ['exceptions Warning', ['builtins', 'Warning']],
    ['exceptions ZeroDivisionError', ['builtins', 'ZeroDivisionError']],
    ['itertools ifilter', ['builtins', 'filter']],
    ['itertools ifilterfalse', ['itertools', 'filterfalse']],
    ['itertools imap', ['builtins', 'map']],
    ['itertools izip', ['builtins', 'zip']],
    ['itertools izip_longest', ['itertools', 'zip_longest']],
    ['multiprocessing AuthenticationError', ['multiprocessing.context', 'AuthenticationError']],
    ['multiprocessing BufferTooShort', ['multiprocessing.context', 'BufferTooShort']],
    ['multiprocessing ProcessError', ['multiprocessing.context', 'ProcessError']],
    ['multiprocessing TimeoutError', ['multiprocessing.context', 'TimeoutError']],
    ['multiprocessing.forking Popen', ['multiprocessing.popen_fork', 'Popen']],
    ['multiprocessing.process Process', ['multiprocessing.context', 'Process']],
    ['socket _socketobject', ['socket', 'SocketType']],
    ['urllib ContentTooShortError', ['urllib.error', 'ContentTooShortError']],
    ['urllib getproxies', ['urllib.request', 'getproxies']],
    ['urllib pathname2url', ['urllib.request', 'pathname2url']],
    ['urllib quote', ['urllib.parse', 'quote']],
    ['urllib quote_plus', ['urllib.parse', 'quote_plus']],
    ['urllib unquote', ['urllib.parse', 'unquote']],
    ['urllib unquote_plus', ['urllib.parse', 'unquote_plus']],
    ['urllib url2pathname', ['urllib.request', 'url2pathname']],
    ['urllib urlcleanup', ['urllib.request', 'urlcleanup']],
    ['urllib urlencode', ['urllib.parse', 'urlencode']],
    ['urllib urlopen', ['urllib.request', 'urlopen']],
    ['urllib urlretrieve', ['urllib.request', 'urlretrieve']],
    ['urllib2 HTTPError', ['urllib.error', 'HTTPError']],
    ['urllib2 URLError', ['urllib.error', 'URLError']],
    ['whichdb whichdb', ['dbm', 'whichdb']],
]);
/**
 * The module and name that unpickling imports.
 * @param protocol the protocol declared so far; from 3 on nothing is mapped
 */
function asPython3(module, name, protocol) {
    if (protocol >= 3) {
        return [module, name];
    }
    return NAMES.get(`${module} ${name}`) ?? [MODULES.get(module) ?? module, name];
}

;// CONCATENATED MODULE: ./build/src/pickle/machine.js
/**
 * The exact machine: stack, marks and memo as CPython's unpickler has them, over one stream. Nothing is imported or
 * called; every import, call, instantiation, build and persistent load is told to a listener. It knows nothing of
 * verdicts, archives or torch.
 *
 * Reference: Lib/pickle.py `_Unpickler` and Modules/_pickle.c `load` of CPython 3.11. What happens at an opcode is in
 * handlers.ts; this file holds the state and the loop.
 */









/** The stream is not valid, or breaks off: an unpickler raises here. */
class StreamBreak extends Error {
    /** Bytes from the start of the source. */
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** A cap of limits.ts was reached. */
class LimitExceeded extends StreamBreak {
}
class Machine {
    cursor;
    literals;
    expressions;
    objects = new ObjectBudget();
    memo = new Memo();
    listener;
    frames;
    budget;
    stack = [];
    /** Heights of the stack at each open mark; nothing below the last one can be popped. */
    marks = [];
    protocol = 0;
    /** Offset of the opcode at work. */
    at = 0;
    /** End of the current frame, or -1. */
    frameEnd = -1;
    /** A frame ended inside an opcode, or began inside another: readers differ. Offset of the first, or -1. */
    frameFault = -1;
    /** How many objects the last `popMark` found; it hands out only as many as are ever kept, and one more. */
    poppedItems = 0;
    /** Where the payload of the last string or bytes opcode lies. */
    argumentStart = 0;
    argumentLength = 0;
    /** Set by STOP. */
    result;
    #globals = new Map();
    constructor(source, position, listener, frames, budget) {
        this.cursor = new Cursor(source, position);
        this.literals = new Literals(source);
        this.expressions = new Expressions(this.literals);
        this.listener = listener;
        this.frames = frames;
        this.budget = budget;
    }
    /**
     * Walks to STOP.
     * @throws {StreamBreak} where an unpickler would raise; what was told before stands
     */
    run() {
        while (this.result === undefined) {
            this.#pushLiterals();
            this.step();
        }
    }
    /** Walks one opcode. @returns it */
    step() {
        const { cursor } = this;
        this.at = cursor.position;
        this.#leaveFrame();
        if (this.budget.opcodes <= 0) {
            throw new LimitExceeded(`more than ${LIMITS.opcodes} opcodes in one file`, this.at);
        }
        this.budget.opcodes -= 1;
        try {
            const byte = cursor.uint8('an opcode');
            const opcode = OPCODE_OF_BYTE[byte];
            if (opcode === undefined) {
                throw this.broken(`expected an opcode, found byte 0x${byte.toString(16).padStart(2, '0')}`);
            }
            HANDLERS[opcode.name](this);
            return opcode;
        }
        catch (error) {
            if (error instanceof OutOfBytes) {
                throw this.broken(error.message);
            }
            throw error;
        }
    }
    /**
     * Pushes the run of plain literals and memo writes at the cursor: most of every big pickle, so this loop keeps
     * everything in locals and leaves whatever is near the end of the window or frame to `step`.
     */
    #pushLiterals() {
        const { cursor, stack, memo, protocol } = this;
        const { window, base } = cursor;
        const frameLimit = this.frameEnd < 0 ? Number.POSITIVE_INFINITY : this.frameEnd - base;
        const end = Math.min(window.length, frameLimit, cursor.index + this.budget.opcodes);
        const room = Math.min(LIMITS.stack - stack.length, LIMITS.memo - memo.size);
        const start = cursor.index;
        if (start < 0 || end - start > room || protocol > 5) {
            return;
        }
        let at = start;
        let count = 0;
        scan: for (; at + 9 <= end; count += 1) {
            switch (window[at]) {
                case CODE.BININT:
                    stack.push(base + at);
                    at += 5;
                    break;
                case CODE.BININT1:
                    stack.push(base + at);
                    at += 2;
                    break;
                case CODE.BININT2:
                    stack.push(base + at);
                    at += 3;
                    break;
                case CODE.BINFLOAT:
                    stack.push(base + at);
                    at += 9;
                    break;
                case CODE.SHORT_BINUNICODE:
                case CODE.SHORT_BINBYTES:
                case CODE.SHORT_BINSTRING:
                case CODE.LONG1: {
                    const next = at + 2 + window[at + 1];
                    if (next > end) {
                        break scan;
                    }
                    stack.push(base + at);
                    at = next;
                    break;
                }
                case CODE.BINUNICODE: {
                    const next = at + 5 + window[at + 1] + window[at + 2] * 0x100 + window[at + 3] * 0x10000 + window[at + 4] * 0x1000000;
                    if (next > end) {
                        break scan;
                    }
                    stack.push(base + at);
                    at = next;
                    break;
                }
                case CODE.MEMOIZE:
                    if (stack.length <= this.fence) {
                        break scan;
                    }
                    memo.set(memo.size, stack[stack.length - 1]);
                    at += 1;
                    break;
                default:
                    break scan;
            }
        }
        cursor.position = base + at;
        this.budget.opcodes -= count;
    }
    /** Height below which nothing can be popped: that of the last mark. */
    get fence() {
        return this.marks.length === 0 ? 0 : this.marks[this.marks.length - 1];
    }
    broken(message) {
        const opcode = this.at < this.cursor.size ? OPCODE_OF_BYTE[this.cursor.source.read(this.at, 1)[0]] : undefined;
        return new StreamBreak(opcode === undefined ? message : `${opcode.name}: ${message}`, this.at);
    }
    push(value) {
        if (this.stack.length >= LIMITS.stack) {
            throw new LimitExceeded(`more than ${LIMITS.stack} objects on the stack`, this.at);
        }
        this.stack.push(value);
    }
    /** Pushes a new object; on a stack so high that nobody honest wrote it, only that it is there is kept. */
    pushObject(object) {
        this.push(this.stack.length < LIMITS.keptObjects ? object : ELIDED);
    }
    pop() {
        if (this.stack.length <= this.fence) {
            throw this.broken('expected an object on the stack, found none');
        }
        return this.stack.pop();
    }
    top() {
        if (this.stack.length <= this.fence) {
            throw this.broken('expected an object on the stack, found none');
        }
        return this.stack[this.stack.length - 1];
    }
    /** Everything above the last mark, which goes too. */
    popMark() {
        const height = this.marks.pop();
        if (height === undefined) {
            throw this.broken('expected a mark on the stack, found none');
        }
        const length = this.stack.length - height;
        const items = length <= LIMITS.keptItems + 1
            ? this.stack.slice(height)
            : this.stack.slice(height, height + LIMITS.keptItems + 1);
        this.stack.length = height;
        this.poppedItems = length;
        return items;
    }
    mark() {
        if (this.marks.length >= LIMITS.stack) {
            throw new LimitExceeded(`more than ${LIMITS.stack} marks on the stack`, this.at);
        }
        this.marks.push(this.stack.length);
    }
    memoize(index) {
        const value = this.top();
        if (this.memo.full) {
            throw new LimitExceeded(`more than ${LIMITS.memo} entries in the memo`, this.at);
        }
        this.memo.set(index, value);
    }
    /** Imports module.name, mapped from Python 2 below protocol 3, and pushes it. */
    importGlobal(module, name, opcode) {
        const global = this.intern(...asPython3(module, name, this.protocol));
        this.listener.onImport?.(global, opcode, this.at);
        return global;
    }
    /** One object for each distinct global of the stream. */
    intern(module, name) {
        const key = `${module}\n${name}`;
        let global = this.#globals.get(key);
        if (global === undefined) {
            if (this.#globals.size >= LIMITS.globals) {
                throw new LimitExceeded(`more than ${LIMITS.globals} distinct globals`, this.at);
            }
            global = { kind: 'global', module, name };
            this.#globals.set(key, global);
        }
        return global;
    }
    /** Tells that `callee` was called or instantiated, where it is a global. */
    use(callee, use, write) {
        if (typeof callee === 'object' && callee.kind === 'global') {
            this.listener.onUse?.(callee, use, this.at, write);
        }
    }
    /**
     * Readies the cursor for an argument of `length` bytes: here a frame may end inside it.
     * @param direct true for the opcodes whose payload the C unpickler reads past its buffer and so in one piece
     */
    enterArgument(length, direct = false) {
        const { cursor } = this;
        if (this.frameEnd < 0 || cursor.position + length <= this.frameEnd || length === 0) {
            return;
        }
        const inside = cursor.position < this.frameEnd || this.at < this.frameEnd;
        if (inside && this.frameFault < 0) {
            this.frameFault = this.at;
        }
        if (inside && this.frames === 'dropped' && !direct) {
            cursor.position = this.frameEnd;
        }
        this.frameEnd = -1;
    }
    /** A frame of `length` bytes begins at the cursor. */
    startFrame(length) {
        const { cursor } = this;
        const end = cursor.position + length;
        if (end > cursor.size && this.frameFault < 0) {
            // The C unpickler raises here, the Python one reads on.
            this.frameFault = this.at;
        }
        if (this.frameEnd > cursor.position) {
            this.enterArgument(length);
        }
        this.frameEnd = Math.max(this.frameEnd, end);
    }
    #leaveFrame() {
        if (this.frameEnd >= 0 && this.cursor.position >= this.frameEnd) {
            this.frameEnd = -1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/pickle/walk.js




/**
 * Walks `source`. Never throws for what the bytes hold.
 * @throws {Error} the source's own read errors
 */
function walkPickles(source, options) {
    const walk = {
        globals: new Map(),
        problems: [],
        complete: 0,
        end: options.start ?? 0,
    };
    const wanted = options.streams ?? LIMITS.streams;
    while (walk.complete < wanted) {
        const start = walk.end;
        const before = walk.problems.length;
        walkStream(source, start, options, walk);
        if (walk.problems.length > before && walk.problems.some((problem, index) => index >= before && stops(problem))) {
            break;
        }
        walk.complete += 1;
        if (walk.end >= source.size || walk.complete >= wanted || !continues(source, walk)) {
            break;
        }
    }
    return walk;
}
const stops = (problem) => problem.id !== 'ambiguous-stream';
function walkStream(source, start, options, walk) {
    const machine = runReading(source, start, 'whole', options, walk);
    if (machine.frameFault >= 0) {
        walk.problems.push({
            id: 'ambiguous-stream',
            message: 'a frame does not end where an opcode ends: the C and the Python unpickler of CPython read on differently',
            offset: machine.frameFault,
        });
        const { end } = walk;
        const kept = walk.problems.length;
        runReading(source, start, 'dropped', options, walk);
        // The other reading adds what it imports; where it breaks is no news beside the ambiguity.
        walk.problems.length = kept;
        walk.end = end;
    }
}
function runReading(source, start, frames, options, walk) {
    const machine = new Machine(source, start, recorder(walk, options.listener), frames, options.budget);
    try {
        machine.run();
    }
    catch (error) {
        if (!(error instanceof StreamBreak)) {
            throw error;
        }
        const id = error instanceof LimitExceeded ? 'limit-exceeded' : 'broken-stream';
        walk.problems.push({ id, message: error.message, offset: error.offset });
    }
    walk.end = machine.cursor.position;
    return machine;
}
function recorder(walk, listener = {}) {
    const key = (global) => `${global.module}\n${global.name}`;
    return {
        ...listener,
        onImport(global, opcode, offset) {
            const known = walk.globals.get(key(global));
            if (known === undefined) {
                const { module, name } = global;
                const expression = module === '' ? name : `${module}.${name}`;
                walk.globals.set(key(global), { module, name, opcode, offset, use: 'imported', expression });
            }
            listener.onImport?.(global, opcode, offset);
        },
        onUse(global, use, offset, write) {
            const record = walk.globals.get(key(global));
            if (report/* USES */.tk.indexOf(use) < report/* USES */.tk.indexOf(record.use)) {
                record.use = use;
                record.expression = write();
            }
            listener.onUse?.(global, use, offset, write);
        },
    };
}
/**
 * Decides what the bytes behind a STOP are: another pickle to walk (true), padding, or something that does not belong
 * there, which is said.
 */
function continues(source, walk) {
    const head = source.read(walk.end, 2);
    if (head[0] === CODE.PROTO && head[1] >= 2 && head[1] <= 5) {
        return true;
    }
    if (isPadding(source, walk.end)) {
        return false;
    }
    const ahead = walkAhead(source, walk.end);
    if (ahead) {
        return true;
    }
    const left = source.size - walk.end;
    walk.problems.push({
        id: 'trailing-data',
        message: `${left} bytes follow the end of the pickle that are neither a pickle nor padding`,
        offset: walk.end,
    });
    return false;
}
/** Whether a pickle without PROTO begins here: it comes to its end, or imports something before it breaks off. */
function walkAhead(source, start) {
    const probe = walkPickles(source, { start, streams: 1, budget: { opcodes: LIMITS.probeOpcodes } });
    return probe.complete === 1 || probe.globals.size > 0;
}
/** Whether only zeros, spaces and line ends follow. */
function isPadding(source, start) {
    for (let at = start; at < source.size; at += LIMITS.window) {
        if (source.read(at, LIMITS.window).some((byte) => byte !== 0 && byte !== 0x20 && byte !== 0x0a && byte !== 0x0d)) {
            return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/formats/findings.js



class Findings {
    format = 'unknown';
    /** In a torch checkpoint only torch's own list of safe globals counts (contract.md, Words). */
    torchCheckpoint = false;
    /** Why there is nothing to judge here, where that is so. */
    skipped = null;
    globals = new Map();
    problems = [];
    notes = [];
    nested = [];
    isDangerous;
    /** Shared by all pickles and members of one file. */
    budget;
    expansion;
    /** Offset behind the last byte that the format accounts for; null where it accounts for all of them. */
    end = null;
    constructor(isDangerous, budget = { opcodes: LIMITS.opcodes }, expansion = { bytes: LIMITS.expandedBytes }) {
        this.isDangerous = isDangerous;
        this.budget = budget;
        this.expansion = expansion;
    }
    /** Whether something in it can import: what tells a pickle that matters from bytes that only look like one. */
    get imports() {
        return this.globals.size > 0;
    }
    /** Walks the pickles in `source` and keeps what they do. */
    walk(source, place) {
        const walk = walkPickles(source, { ...place, budget: this.budget });
        this.add(walk, place.member);
        return walk;
    }
    /** Keeps what a walk found in `member`. */
    add(walk, member) {
        for (const [key, record] of walk.globals) {
            const known = this.globals.get(key);
            if (known === undefined) {
                this.globals.set(key, { ...record, member });
            }
            else if (report/* USES */.tk.indexOf(record.use) < report/* USES */.tk.indexOf(known.use)) {
                known.use = record.use;
                known.expression = record.expression;
            }
        }
        for (const { id, message, offset } of walk.problems) {
            this.problem(id, message, member, offset);
        }
    }
    problem(id, message, member = null, offset = null) {
        this.problems.push({ id, message, member, offset });
    }
    /** A fact that changes nothing, said once. */
    note(text) {
        if (!this.notes.includes(text)) {
            this.notes.push(text);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/compressed.js


const SUFFIX = /\.(gz|gzip|z|zz|zlib|bz2|bzip2|xz|lzma|lz4|zst|zstd)$/i;
function compressedFormat({ format, detect, decoder, start = 0, another }) {
    return {
        format,
        detect,
        async read({ path, source }, findings) {
            const stream = start === 0 ? source : new WindowSource(source, start);
            const options = { budget: findings.expansion, ...(another && { another }) };
            const expanded = new ExpandedSource(stream, await decoder(), options);
            const fault = expanded.settle();
            if (fault === null) {
                findings.end = start + expanded.consumed;
            }
            else {
                findings.problem(fault.id, fault.message, null, start + fault.offset);
            }
            findings.nested.push({ name: innerName(path), open: () => expanded });
        },
    };
}
/** The last component of the path, without the suffix of its compression. */
function innerName(path) {
    const name = path.split(/[/!]/).at(-1) ?? path;
    return name.replace(SUFFIX, '') || name;
}
/** For formats whose streams may follow one another, zeros between them: whether `magic` comes next. */
function anotherStream(magic) {
    return (cursor) => {
        const start = cursor.position;
        while (cursor.left > 0 && cursor.uint8('padding') === 0) {
            // goes on to the first byte that is not padding
        }
        if (cursor.left > 0 || cursor.position > start) {
            cursor.position -= 1;
        }
        const found = cursor.left >= magic.length && magic.every((byte, at) => peek(cursor, at) === byte);
        cursor.position = found ? cursor.position : start;
        return found;
    };
}
const peek = (cursor, at) => cursor.source.read(cursor.position + at, 1)[0];

;// CONCATENATED MODULE: ./build/src/formats/format.js
function hasPrefix(head, prefix, offset = 0) {
    const bytes = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : prefix;
    return head.length >= offset + bytes.length && bytes.every((byte, index) => head[offset + index] === byte);
}

;// CONCATENATED MODULE: ./build/src/formats/bzip2.js
/** bzip2 around anything: streams one behind another. */


/** Behind the header: the start of a block, or the end of an empty stream. */
const FIRST = [
    [0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
    [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
];
const bzip2 = compressedFormat({
    format: 'bzip2',
    detect: ({ head }) => hasPrefix(head, 'BZh') && (head.length < 10 || FIRST.some((magic) => hasPrefix(head, magic, 4))),
    decoder: async () => (await __nccwpck_require__.e(/* import() */ 250).then(__nccwpck_require__.bind(__nccwpck_require__, 250))).bunzip2,
    another: anotherStream([0x42, 0x5a, 0x68]),
});

;// CONCATENATED MODULE: ./build/src/formats/gzip.js
/** gzip around anything: members one behind another, as Python and joblib read them. */


const MAGIC = [0x1f, 0x8b];
const gzip = compressedFormat({
    format: 'gzip',
    detect: ({ head }) => hasPrefix(head, MAGIC),
    decoder: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 856))).gunzip,
    another: anotherStream(MAGIC),
});

;// CONCATENATED MODULE: ./build/src/formats/lz4.js
/** LZ4 frames around anything. */


const lz4_MAGIC = [0x04, 0x22, 0x4d, 0x18];
const lz4 = compressedFormat({
    format: 'lz4',
    detect: ({ head }) => hasPrefix(head, lz4_MAGIC),
    decoder: async () => (await __nccwpck_require__.e(/* import() */ 641).then(__nccwpck_require__.bind(__nccwpck_require__, 641))).unlz4,
    another: anotherStream(lz4_MAGIC),
});

;// CONCATENATED MODULE: ./build/src/formats/lzma.js
/**
 * lzma-alone around anything: what joblib writes as `.lzma`. It has no magic, so the whole header must make sense.
 *
 * Source: LZMA SDK, DOC/lzma-specification.txt; joblib looks for 5d 00 only.
 */


function isHeader(head) {
    if (!hasPrefix(head, [0x5d, 0x00]) || head.length < 14 || head[13] !== 0) {
        return false;
    }
    const view = new DataView(head.buffer, head.byteOffset, 13);
    const dictionary = view.getUint32(1, true);
    const size = view.getBigUint64(5, true);
    const plain = dictionary === 0xffffffff || /^1?10*$/.test(dictionary.toString(2));
    return plain && (size === 0xffffffffffffffffn || size < 2n ** 40n);
}
const lzma = compressedFormat({
    format: 'lzma',
    detect: ({ head }) => isHeader(head),
    decoder: async () => (await __nccwpck_require__.e(/* import() */ 951).then(__nccwpck_require__.bind(__nccwpck_require__, 951))).unlzma,
});

;// CONCATENATED MODULE: ./build/src/formats/member-error.js
class MemberError extends Error {
    id;
    /** In the container, in bytes. */
    offset;
    constructor(id, message, offset = null) {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/pickle.js
/**
 * A bare pickle of any protocol, or several one after another. Ordinary text can be a valid pickle, so without a
 * promising name a file is one only where it could do something (contract.md, Which files).
 */



const IDENTIFIERS = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u;
/** Whether the bytes start with PROTO 2 to 5 and an opcode. */
function startsWithProtocol(head) {
    return (head[0] === CODE.PROTO && head[1] >= 2 && head[1] <= HIGHEST_PROTOCOL && OPCODE_OF_BYTE[head[2] ?? 0] !== undefined);
}
const pickle = {
    format: 'pickle',
    detect(content, findings) {
        if (startsWithProtocol(content.head)) {
            return true;
        }
        if (OPCODE_OF_BYTE[content.head[0] ?? 0] === undefined) {
            return false;
        }
        const budget = { opcodes: Math.min(LIMITS.probeOpcodes, findings.budget.opcodes) };
        return isPickle(walkPickles(content.source, { budget }), content, findings);
    },
    read(content, findings) {
        const walk = findings.walk(content.source, { member: null });
        // What follows the last STOP the walk itself has judged; only another format may still claim it.
        findings.end = walk.end;
    },
};
/** Whether what was walked from the first byte on is a pickle, and not text or chance. */
function isPickle(walk, content, findings) {
    const longer = walk.problems.some((problem) => problem.id === 'limit-exceeded');
    if (content.promised && (walk.complete > 0 || longer)) {
        return true;
    }
    const ends = walk.complete > 0 && walk.problems.length === 0;
    return [...walk.globals.values()].some(({ module, name, use }) => isImport(module, name) && (content.promised || ends || use !== 'imported' || findings.isDangerous(module, name)));
}
/** A pair of dotted identifiers, or a name that only loading tells. */
function isImport(module, name) {
    const plain = (text) => text === '?' || IDENTIFIERS.test(text);
    return module === '' ? name.startsWith('extension(') : plain(module) && plain(name);
}

;// CONCATENATED MODULE: ./build/src/formats/python-literal.js
const python_literal_MAX_DEPTH = 100;
const TOKEN = /\s*(?:([bBuUrR]{0,2})('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([-+]?\d+)[lL]?|(True|False|None)|([()[\]{},:]))/y;
/** @returns the value, or undefined where the text is no such literal */
function parsePythonLiteral(text) {
    const tokens = tokenize(text.replace(/[\s\0]+$/, ''));
    return tokens === null ? undefined : new Parser(tokens).parse();
}
function tokenize(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null) {
            return null;
        }
        const [, , string, number, word, mark] = match;
        if (string !== undefined) {
            tokens.push({ kind: 'string', text: string.slice(1, -1).replace(/\\([\s\S])/g, '$1') });
        }
        else if (number !== undefined) {
            tokens.push({ kind: 'number', text: number });
        }
        else {
            tokens.push(word === undefined ? { kind: 'mark', text: mark } : { kind: 'word', text: word });
        }
    }
    return tokens;
}
const CLOSING = { '(': ')', '[': ']', '{': '}' };
const WORDS = new Map([
    ['True', true],
    ['False', false],
    ['None', null],
]);
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    parse() {
        const value = this.#value(0);
        return this.#at === this.#tokens.length ? value : undefined;
    }
    #value(depth) {
        const token = this.#tokens[this.#at++];
        if (token === undefined || depth > python_literal_MAX_DEPTH) {
            return undefined;
        }
        switch (token.kind) {
            case 'string':
                return token.text;
            case 'number':
                return Number(token.text);
            case 'word':
                return WORDS.get(token.text);
            case 'mark':
                return token.text === '{' ? this.#dict(depth) : this.#sequence(token.text, depth);
        }
    }
    #is(mark) {
        const token = this.#tokens[this.#at];
        return token?.kind === 'mark' && token.text === mark;
    }
    #take(mark) {
        const found = this.#is(mark);
        this.#at += found ? 1 : 0;
        return found;
    }
    #sequence(open, depth) {
        const close = CLOSING[open];
        const items = [];
        while (close !== undefined && !this.#take(close)) {
            const item = this.#value(depth + 1);
            if (item === undefined || !(this.#take(',') || this.#is(close))) {
                return undefined;
            }
            items.push(item);
        }
        const bracketed = open === '(' && items.length === 1 && this.#tokens[this.#at - 2]?.text !== ',';
        return close === undefined ? undefined : bracketed ? items[0] : items;
    }
    #dict(depth) {
        const items = new Map();
        while (!this.#take('}')) {
            const key = this.#value(depth + 1);
            const value = this.#take(':') ? this.#value(depth + 1) : undefined;
            if (key === undefined || value === undefined || !(this.#take(',') || this.#is('}'))) {
                return undefined;
            }
            items.set(key, value);
        }
        return items;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/numpy.js




const numpy_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Longest header that is read, in bytes; numpy's own cap, unless it is told to unpickle, is 10,000. */
const MAX_HEADER = 1 << 20;
/** Files of several arrays, one behind another. */
const MAX_ARRAYS = 100_000;
/** A dtype of plain elements: byte order, kind, size, unit of dates. Not `O`, and nothing that numpy parses further. */
const PLAIN = /^[<>=|]?(?:([?bBhHiIlLqQefdgFDGpPSaUVMmcnN])(\d*))(\[[0-9a-zA-Z/]*\])?$/;
const LETTER_BYTES = {
    '?': 1,
    b: 1,
    B: 1,
    c: 1,
    h: 2,
    H: 2,
    e: 2,
    i: 4,
    I: 4,
    f: 4,
    l: 8,
    L: 8,
    q: 8,
    Q: 8,
    n: 8,
    N: 8,
    p: 8,
    P: 8,
    d: 8,
    F: 8,
    M: 8,
    m: 8,
    g: 16,
    D: 16,
    G: 32,
    S: 0,
    a: 0,
    U: 0,
    V: 0,
};
/** Bytes of one element; null where it holds objects, or is not understood and so may. */
function itemBytes(descr) {
    if (typeof descr === 'string') {
        const match = PLAIN.exec(descr);
        if (match === null) {
            return null;
        }
        const [, letter, digits] = match;
        return digits === '' ? (LETTER_BYTES[letter] ?? null) : Number(digits) * (letter === 'U' ? 4 : 1);
    }
    if (!Array.isArray(descr)) {
        return null;
    }
    if (descr.length === 2 &&
        typeof descr[0] === 'string' &&
        Array.isArray(descr[1]) &&
        descr[1].every(Number.isInteger)) {
        return times(itemBytes(descr[0]), descr[1]); // (dtype, shape)
    }
    let sum = 0;
    for (const field of descr) {
        const bytes = Array.isArray(field) && field.length >= 2 ? times(itemBytes(field[1]), field[2] ?? []) : null;
        if (bytes === null) {
            return null;
        }
        sum += bytes;
    }
    return sum;
}
function times(bytes, shape) {
    const lengths = Array.isArray(shape) ? shape : [shape];
    return lengths.every((length) => typeof length === 'number' && length >= 0)
        ? lengths.reduce((product, length) => (product === null ? null : product * length), bytes)
        : null;
}
/** @throws {MemberError} where there is none that numpy would read */
function readHeader(source, start) {
    const fail = (message) => {
        throw new MemberError('broken-archive', message, start);
    };
    const head = Buffer.from(source.read(start, 12));
    const version = head.length >= 8 ? `${head[6]}.${head[7]}` : 'none';
    const wide = version === '2.0' || version === '3.0';
    if (!wide && version !== '1.0') {
        fail(`expected version 1.0, 2.0 or 3.0 of the array format, found ${version}`);
    }
    const textStart = wide ? 12 : 10;
    if (head.length < textStart) {
        fail(`expected a header of ${textStart} bytes, found ${head.length}`);
    }
    const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
    if (length > MAX_HEADER) {
        throw new MemberError('limit-exceeded', `a header of ${length} bytes, more than ${MAX_HEADER}`, start);
    }
    const bytes = Buffer.from(source.read(start + textStart, length));
    if (bytes.length < length) {
        fail(`expected ${length} bytes of header, found ${bytes.length}`);
    }
    const header = parsePythonLiteral(bytes.toString(version === '3.0' ? 'utf8' : 'latin1'));
    const shape = header instanceof Map ? header.get('shape') : undefined;
    if (!(header instanceof Map) || !header.has('descr') || !Array.isArray(shape)) {
        throw new MemberError('broken-archive', 'expected a header with descr and shape, found another', start);
    }
    return { end: start + textStart + length, dataBytes: times(itemBytes(header.get('descr')), shape) };
}
/** Whether `source` is one array of plain elements and no more: then nothing of it need be read but the header. */
function isPlainArray(source) {
    if (!hasPrefix(source.read(0, 8), numpy_MAGIC)) {
        return false;
    }
    try {
        const { end, dataBytes } = readHeader(source, 0);
        return dataBytes !== null && end + dataBytes === source.size;
    }
    catch (error) {
        if (error instanceof MemberError) {
            return false;
        }
        throw error;
    }
}
/** Reads the array at `start`. @returns the offset behind it, or null where the stream cannot be followed further */
function readArray(source, start, findings) {
    const { end, dataBytes } = readHeader(source, start);
    if (dataBytes !== null) {
        if (end + dataBytes > source.size) {
            const message = `expected ${dataBytes} bytes of array, found ${source.size - end}`;
            findings.problem('broken-archive', message, null, end);
            return null;
        }
        return end + dataBytes;
    }
    const walk = findings.walk(source, { member: null, start: end, streams: 1 });
    return walk.complete === 1 ? walk.end : null;
}
const numpy = {
    format: 'numpy',
    detect: ({ head }) => hasPrefix(head, numpy_MAGIC),
    read({ source }, findings) {
        let position = 0;
        for (let count = 0; position !== null && position < source.size; count += 1) {
            if (count >= MAX_ARRAYS) {
                findings.problem('limit-exceeded', `more than ${MAX_ARRAYS} arrays in one file`, null, position);
                return;
            }
            const head = source.read(position, 8);
            if (hasPrefix(head, numpy_MAGIC)) {
                position = readArray(source, position, findings);
            }
            else if (startsWithProtocol(head)) {
                // numpy.load unpickles what is neither an array nor an archive.
                findings.walk(source, { member: null, start: position });
                return;
            }
            else {
                findings.end = position;
                return;
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/formats/pointers.js
/**
 * Files that only point to content kept elsewhere: Git LFS, DVC, git-annex. What they point to was not judged, and that
 * is said.
 *
 * Source: github.com/git-lfs/git-lfs, docs/spec.md; dvc.org, .dvc files; git-annex.branchable.com/internals/pointer_file.
 */

/** git-lfs takes nothing larger for a pointer. */
const LFS_BYTES = 1024;
const ANNEX_BYTES = 32 * 1024;
const LFS = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
const ANNEX = /^\/annex\/objects\/([^\n/]+)\r?(\n|$)/;
const DVC = /^(outs|md5|wdir|frozen|meta|deps):/;
const textOf = ({ head }) => Buffer.from(head).toString('latin1');
const lfsPointer = {
    format: 'lfs-pointer',
    detect: (content) => content.source.size < LFS_BYTES && LFS.test(textOf(content)),
    read(content, findings) {
        const text = textOf(content);
        const oid = /\noid (\S+)/.exec(text)?.[1] ?? 'of no known id';
        const size = /\nsize (\d+)/.exec(text)?.[1] ?? '?';
        findings.problem('lfs-object', `the content is in Git LFS and was not read: ${oid}, ${size} bytes`);
    },
};
const annexPointer = {
    format: 'annex-pointer',
    detect: (content) => content.source.size < ANNEX_BYTES && ANNEX.test(textOf(content)),
    read(content, findings) {
        const key = ANNEX.exec(textOf(content))?.[1];
        findings.problem('pointer-file', `the content is in git-annex and was not read: ${key}`);
    },
};
/** A `.dvc` file is a pointer where one of the paths in it promises a model, and says nothing else. */
const dvcPointer = {
    format: 'dvc-pointer',
    detect: (content) => (/\.dvc$/.test(content.path) || content.promised) && DVC.test(textOf(content)) && /^outs:/m.test(textOf(content)),
    read(content, findings) {
        const paths = [...textOf(content).matchAll(/^[ -]+path: *(.+?)\s*$/gm)].map((match) => match[1]);
        const models = paths.filter((path) => (0,extensions/* promisesModel */.YT)(path));
        if (models.length === 0 && !content.promised) {
            findings.skipped = 'points to content that DVC keeps, no model among it';
            return;
        }
        findings.problem('pointer-file', `the content is kept by DVC and was not read: ${models.join(', ') || '?'}`);
    },
};

;// CONCATENATED MODULE: ./build/src/formats/torch-storages.js

/** Bytes of one element, by storage class (torch/storage.py, `_new_dtypes` and the legacy classes of torch/__init__.py). */
const ELEMENT_BYTES = {
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    BFloat16Storage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    ComplexDoubleStorage: 16,
    ComplexFloatStorage: 8,
    QUInt8Storage: 1,
    QInt8Storage: 1,
    QInt32Storage: 4,
    QUInt4x2Storage: 1,
    QUInt2x4Storage: 1,
    UntypedStorage: 1,
};
const KEY_BYTES = 4096;
class Storages {
    #bytesOf = new Map();
    /** Bytes of all storages together. */
    bytes = 0;
    /** What could not be understood, or null. */
    unknown = null;
    get count() {
        return this.#bytesOf.size;
    }
    keys() {
        return this.#bytesOf.keys();
    }
    /** Takes note of a persistent id; one that names no storage is left alone. */
    add(id, literals) {
        if (!isContainer(id) || id.kind !== 'tuple' || torch_storages_textOf(id.items[0], literals) !== 'storage') {
            return;
        }
        const [, type, keyValue, , elementsValue] = id.items;
        const key = torch_storages_textOf(keyValue, literals);
        const elements = typeof elementsValue === 'number' && elementsValue >= 0 ? literals.int(elementsValue) : null;
        const name = typeof type === 'object' && type.kind === 'global' ? type.name : '?';
        const bytes = ELEMENT_BYTES[name];
        if (key === null || elements === null || bytes === undefined) {
            this.unknown ??= `${name}, key ${key ?? '?'}`;
        }
        if (key !== null && !this.#bytesOf.has(key)) {
            const size = Number(elements ?? 0n) * (bytes ?? 0);
            this.#bytesOf.set(key, size);
            this.bytes += size;
        }
    }
}
function torch_storages_textOf(value, literals) {
    return typeof value === 'number' && value >= 0 ? literals.text(value, KEY_BYTES) : null;
}

;// CONCATENATED MODULE: ./build/src/formats/torch-legacy.js
/**
 * What torch.save wrote before 1.6 and still writes with `_use_new_zipfile_serialization=False`: five pickles (magic
 * number, protocol, system information, the object, the keys of its storages), then the storages.
 *
 * Source: torch/serialization.py, `_legacy_save` and `_legacy_load` (1.13 to 2.15).
 */




/** torch/serialization.py, MAGIC_NUMBER. */
const torch_legacy_MAGIC = 0x1950a86a20f9469cfc6cn;
const MEMBERS = ['magic', 'protocol', 'sys_info', 'object', 'keys'];
const torchLegacy = {
    format: 'torch-legacy',
    detect({ source, head }) {
        if (head[0] !== 0x80) {
            return false;
        }
        let magic = null;
        const onStop = (result, machine) => {
            magic = intOf(result, machine.literals);
        };
        walkPickles(new WindowSource(source, 0, LIMITS.head), {
            streams: 1,
            budget: { opcodes: 100 },
            listener: { onStop },
        });
        return magic === torch_legacy_MAGIC;
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        const storages = new Storages();
        let end = 0;
        for (const member of MEMBERS) {
            const listener = { onPersistentId: (id, machine) => storages.add(id, machine.literals) };
            const window = new WindowSource(content.source, end);
            const walk = findings.walk(window, { member, streams: 1, listener });
            if (walk.complete === 0) {
                return;
            }
            end += walk.end;
        }
        readStorages(content, findings, storages, end);
    },
};
function intOf(value, literals) {
    return typeof value === 'number' && value >= 0 ? literals.int(value) : null;
}
/** Behind the keys lies, for each storage, its number of elements in eight bytes and the elements. */
function readStorages(content, findings, storages, start) {
    if (storages.unknown !== null) {
        findings.note(`the size of a storage is not known (${storages.unknown}), so what follows the storages was not looked for`);
        return;
    }
    const end = start + storages.bytes + 8 * storages.count;
    if (end > content.source.size) {
        findings.problem('broken-archive', `expected ${end - start} bytes of storages behind the pickles, found ${content.source.size - start}`, null, start);
    }
    else if (end < content.source.size) {
        readTrailing(content, findings, end);
    }
}
/** torch reads no further; whoever calls pickle.load again does. */
function readTrailing(content, findings, start) {
    const left = content.source.size - start;
    findings.problem('trailing-data', `${left} bytes follow the last storage`, null, start);
    const probe = walkPickles(content.source, {
        start,
        budget: { opcodes: Math.min(LIMITS.probeOpcodes, findings.budget.opcodes) },
    });
    if (probe.complete > 0 || probe.globals.size > 0) {
        findings.walk(content.source, { member: null, start });
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/crc32.js
/** The CRC-32 of zip and gzip. node:zlib has one from 20.15 on; the tool runs on older ones too. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return value >>> 0;
});
/** Of all bytes of `source`. */
function crc32(source) {
    let value = 0xffffffff;
    for (let at = 0; at < source.size; at += LIMITS.window) {
        for (const byte of source.read(at, LIMITS.window)) {
            value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff];
        }
    }
    return (value ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __nccwpck_require__(856);
;// CONCATENATED MODULE: ./build/src/bytes/zip-directory.js
/**
 * The central directory of a zip archive, read by range: a 5 GB archive costs its last pages. It says what the
 * directory says; which entry a reader opens, and whether two readers could disagree, is decided elsewhere.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central header), 4.3.14 to
 * 4.3.16 (end records), 4.5.3 (zip64 extra field).
 */


const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_EXTRA = 0x0001;
const STORED = 0;
const DEFLATED = 8;
/** The archive cannot be read. `offset` is in bytes from the start of the source. */
class ZipError extends Error {
    id = 'broken-archive';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Offsets of end-of-central-directory records in the last 64 KiB, from the last to the first: other readers may take
 * another than the last.
 */
function findEndRecords(source) {
    const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES);
    const tail = Buffer.from(source.read(tailStart, source.size - tailStart));
    const found = [];
    const signature = Buffer.from('PK\x05\x06', 'latin1');
    for (let at = tail.lastIndexOf(signature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
        if (at + END_BYTES <= tail.length) {
            found.push(tailStart + at);
        }
    }
    return found;
}
/**
 * Reads the central directory that the last end record names.
 * @throws {ZipError} where there is none, or it cannot be read
 */
function readZipDirectory(source) {
    const [last] = findEndRecords(source);
    if (last === undefined) {
        throw new ZipError('expected an end-of-central-directory record in the last 64 KiB, found none', source.size);
    }
    const end = readEndRecord(source, last);
    const shift = end.offset - (end.directoryOffset + end.directorySize);
    if (end.directorySize > LIMITS.centralDirectory || end.entries > LIMITS.archiveEntries) {
        throw new ZipError(`a central directory of ${end.directorySize} bytes and ${end.entries} entries is too large`, last);
    }
    if (shift < 0) {
        throw new ZipError(`expected the central directory before its end record at byte ${last}, found it overlapping`, last);
    }
    // Honest: no gap. With junk before the archive the directory still ends where the end record begins.
    const direct = startsCentral(source, end.directoryOffset) || end.entries === 0;
    const usedShift = direct ? 0 : shift;
    const offset = end.directoryOffset + usedShift;
    const entries = readEntries(source, offset, end, usedShift);
    return {
        entries,
        offset,
        size: end.directorySize,
        declaredEntries: end.entries,
        endOffset: last,
        endBytes: end.bytes,
        shift: usedShift,
    };
}
function startsCentral(source, offset) {
    return Buffer.from(source.read(offset, 4)).toString('latin1') === 'PK\x01\x02';
}
/** The end record at `offset`, with the zip64 record in place of it where one is announced. */
function readEndRecord(source, offset) {
    const record = Buffer.from(source.read(offset, END_BYTES));
    const end = {
        offset,
        bytes: END_BYTES + record.readUInt16LE(20), // comment
        entries: record.readUInt16LE(10), // 4, 6: disks; 8: entries on this disk
        directorySize: record.readUInt32LE(12),
        directoryOffset: record.readUInt32LE(16),
    };
    return readZip64End(source, end) ?? end;
}
function readZip64End(source, end) {
    if (end.offset < LOCATOR_BYTES) {
        return null;
    }
    const locator = Buffer.from(source.read(end.offset - LOCATOR_BYTES, LOCATOR_BYTES));
    if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) {
        return null;
    }
    const offset = Number(locator.readBigUInt64LE(8)); // 4: disk, 16: disks
    if (offset + 56 > end.offset) {
        return null;
    }
    const record = Buffer.from(source.read(offset, 56));
    if (record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
        return null;
    }
    return {
        ...end,
        offset, // the directory ends where the zip64 record begins
        entries: Number(record.readBigUInt64LE(32)), // 4: size, 12: versions, 16: disks, 24: entries on this disk
        directorySize: Number(record.readBigUInt64LE(40)),
        directoryOffset: Number(record.readBigUInt64LE(48)),
    };
}
function readEntries(source, offset, end, shift) {
    const cursor = new Cursor(source, offset);
    const entries = [];
    for (let index = 0; index < end.entries; index += 1) {
        const entry = readCentralHeader(cursor, index, shift);
        entries.push(entry);
    }
    return entries;
}
function readCentralHeader(cursor, index, shift) {
    const centralOffset = cursor.position;
    if (cursor.left < 46) {
        throw new ZipError(`expected 46 bytes of central header ${index}, found ${cursor.left}`, centralOffset);
    }
    const header = Buffer.from(cursor.bytes(46, 'a central header'));
    const signature = header.readUInt32LE(0);
    if (signature !== CENTRAL_SIGNATURE) {
        throw new ZipError(`expected the signature of central header ${index}, found 0x${signature.toString(16)}`, centralOffset);
    }
    const nameLength = header.readUInt16LE(28);
    const extraLength = header.readUInt16LE(30);
    const commentLength = header.readUInt16LE(32);
    if (cursor.left < nameLength + extraLength + commentLength) {
        throw new ZipError(`expected the fields of central header ${index}, found the end of the file`, centralOffset);
    }
    const nameBytes = cursor.bytes(nameLength, 'an entry name').slice();
    const extra = Buffer.from(cursor.bytes(extraLength, 'an extra field'));
    cursor.skip(commentLength, 'an entry comment');
    const wide = readZip64Extra(extra, header);
    return {
        index,
        nameBytes,
        name: decodeName(nameBytes),
        flags: header.readUInt16LE(8), // 4: made by, 6: needed
        method: header.readUInt16LE(10), // 12: time, 14: date
        crc32: header.readUInt32LE(16),
        compressedSize: wide.compressedSize,
        size: wide.size,
        localOffset: wide.localOffset + shift, // 34: disk, 36: attributes, 38: external attributes
        centralOffset,
    };
}
/** The 32-bit fields of a central header, each replaced by its zip64 extra field where it is all ones. */
function readZip64Extra(extra, header) {
    const fields = {
        size: header.readUInt32LE(24),
        compressedSize: header.readUInt32LE(20),
        localOffset: header.readUInt32LE(42),
    };
    for (let at = 0; at + 4 <= extra.length;) {
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        if (id === ZIP64_EXTRA) {
            let field = at + 4;
            for (const key of ['size', 'compressedSize', 'localOffset']) {
                if (fields[key] === 0xffffffff && field + 8 <= Math.min(at + 4 + length, extra.length)) {
                    fields[key] = Number(extra.readBigUInt64LE(field));
                    field += 8;
                }
            }
            return fields;
        }
        at += 4 + length;
    }
    return fields;
}
/** The text of an entry name: UTF-8 where it is valid, else Latin-1. */
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}
/**
 * Where the data of an entry begin: behind its local header, whose own name and extra lengths count.
 * @throws {ZipError} where no local header is there
 */
function dataOffset(source, entry) {
    const header = Buffer.from(source.read(entry.localOffset, 30));
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
        throw new ZipError(`expected the local header of ${entry.name}, found other bytes`, entry.localOffset);
    }
    return entry.localOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

;// CONCATENATED MODULE: ./build/src/bytes/zip-local.js

const HEADER_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const zip_local_ZIP64_EXTRA = 0x0001;
const ENCRYPTED = 0x1;
const DESCRIPTOR_FLAG = 0x8;
/** Encryption: bit 0, strong bit 6, masked headers bit 13. */
const ENCRYPTION_FLAGS = 0x2041;
const WINDOW = 1 << 16;
/** Bytes of one gap that are searched for local headers. */
const MAX_GAP_SEARCH = 1 << 26;
const MAX_HIDDEN = 1000;
/** Reads every local header that the directory names, and looks at the bytes that no member claims. */
function readLocally(source, directory) {
    const reading = new Reading(source, directory);
    reading.run();
    return reading;
}
class Reading {
    differences = [];
    hidden = [];
    #source;
    #directory;
    #window = new Uint8Array(0);
    #base = 0;
    constructor(source, directory) {
        this.#source = source;
        this.#directory = directory;
    }
    run() {
        const { entries, offset, size, endOffset, shift } = this.#directory;
        this.#findSameNames();
        let position = 0;
        let previous = null;
        for (const entry of [...entries].sort((a, b) => a.localOffset - b.localOffset)) {
            if (entry.localOffset < position && previous !== null) {
                this.#differ(`${entry.name} overlaps ${previous.name}`, entry.localOffset, entry, previous);
            }
            this.#lookIntoGap(position, entry.localOffset);
            const end = this.#checkEntry(entry);
            if (end > position) {
                position = end;
                previous = entry;
            }
        }
        if (position > offset && previous !== null) {
            this.#differ(`${previous.name} overlaps the central directory`, offset, previous);
        }
        this.#lookIntoGap(position, offset);
        this.#lookIntoGap(this.#skipZip64(offset + size, endOffset), endOffset);
        if (shift > 0) {
            this.#differ(`${shift} bytes lie before the archive`, 0, ...entries);
        }
        this.#findOtherDirectories(offset + size);
    }
    #differ(message, offset, ...entries) {
        this.differences.push({ message, offset, entries });
    }
    #findSameNames() {
        const seen = new Map();
        for (const entry of this.#directory.entries) {
            const folded = entry.name.toLowerCase();
            const first = seen.get(folded);
            if (first === undefined) {
                seen.set(folded, entry);
            }
            else {
                const what = first.name === entry.name ? 'have the same name' : 'have names that differ only in case';
                this.#differ(`two members ${what}: ${first.name}, ${entry.name}`, entry.centralOffset, first, entry);
            }
        }
    }
    /** Compares an entry with its local header. @returns the offset behind its data and descriptor */
    #checkEntry(entry) {
        const local = this.#header(entry.localOffset);
        if (local === null) {
            this.#differ(`${entry.name} has no local header`, entry.localOffset, entry);
            return entry.localOffset;
        }
        const found = contradictions(local, entry);
        if (found.length > 0) {
            this.#differ(`the local header of ${entry.name} differs: ${found.join(', ')}`, entry.localOffset, entry);
            this.#hide(local, entry.localOffset, 'as its local header says');
        }
        const end = local.dataStart + entry.compressedSize;
        return end + ((entry.flags | local.flags) & DESCRIPTOR_FLAG ? this.#descriptorBytes(end, entry) : 0);
    }
    #hide(local, offset, why, limit = this.#source.size) {
        const open = (local.flags & DESCRIPTOR_FLAG) !== 0 && local.compressedSize === 0;
        const left = Math.max(0, limit - local.dataStart);
        if (this.hidden.length < MAX_HIDDEN) {
            const name = decodeName(local.nameBytes) || `@${offset}`;
            const size = open ? left : Math.min(local.compressedSize, left);
            this.hidden.push({ name, start: local.dataStart, size, method: local.method, why });
        }
    }
    /** Bytes that nothing claims: local headers in them, or else the bytes themselves. */
    #lookIntoGap(start, end) {
        if (end <= start || this.#isZero(start, end)) {
            return;
        }
        const before = this.hidden.length;
        for (let at = start; at < Math.min(end, start + MAX_GAP_SEARCH); at += WINDOW) {
            const bytes = Buffer.from(this.#source.read(at, Math.min(WINDOW + 3, end - at)));
            for (let found = bytes.indexOf('PK\x03\x04', 0, 'latin1'); found >= 0 && found < WINDOW;) {
                const local = this.#header(at + found);
                if (local !== null) {
                    this.#hide(local, at + found, 'which the central directory does not name', end);
                }
                found = bytes.indexOf('PK\x03\x04', found + 4, 'latin1');
            }
        }
        if (this.hidden.length === before) {
            const why = 'which no member of the archive claims';
            this.hidden.push({ name: `@${start}`, start, size: end - start, method: 0, why });
        }
    }
    #isZero(start, end) {
        for (let at = start; at < end; at += WINDOW) {
            if (this.#source.read(at, Math.min(WINDOW, end - at)).some((byte) => byte !== 0)) {
                return false;
            }
        }
        return true;
    }
    /** Where the zip64 end record and its locator, if they lie between `start` and `end`, are over. */
    #skipZip64(start, end) {
        const record = Buffer.from(this.#source.read(start, 12));
        if (record.length < 12 || record.toString('latin1', 0, 4) !== 'PK\x06\x06') {
            return start;
        }
        const behind = start + 12 + Number(record.readBigUInt64LE(4)) + 20;
        return behind > end ? start : behind;
    }
    /** Other end records behind the directory: a reader that takes one of them sees another archive. */
    #findOtherDirectories(behind) {
        for (const offset of findEndRecords(this.#source)) {
            if (offset >= behind && offset !== this.#directory.endOffset) {
                this.#differ('there is another end-of-central-directory record', offset, ...this.#directory.entries);
            }
        }
    }
    #read(offset, length) {
        if (offset < this.#base || offset + length > this.#base + this.#window.length) {
            this.#window = this.#source.read(offset, Math.max(length, 4096));
            this.#base = offset;
        }
        return this.#window.subarray(offset - this.#base, offset - this.#base + length);
    }
    #header(offset) {
        const bytes = this.#read(offset, HEADER_BYTES);
        if (bytes.length < HEADER_BYTES) {
            return null;
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
        if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
            return null;
        }
        const fields = {
            flags: view.getUint16(6, true), // 4: version needed
            method: view.getUint16(8, true), // 10: time, 12: date
            crc32: view.getUint32(14, true),
            compressedSize: view.getUint32(18, true),
            size: view.getUint32(22, true),
        };
        const nameLength = view.getUint16(26, true);
        const extraLength = view.getUint16(28, true);
        const nameBytes = this.#read(offset + HEADER_BYTES, nameLength).slice();
        const sizes = this.#zip64Sizes(offset + HEADER_BYTES + nameLength, extraLength, fields);
        return { ...fields, ...sizes, nameBytes, dataStart: offset + HEADER_BYTES + nameLength + extraLength };
    }
    #zip64Sizes(offset, length, fields) {
        if (fields.compressedSize !== 0xffffffff && fields.size !== 0xffffffff) {
            return fields;
        }
        const extra = Buffer.from(this.#read(offset, length));
        for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
            const size = Math.min(extra.readUInt16LE(at + 2), extra.length - at - 4);
            if (extra.readUInt16LE(at) === zip_local_ZIP64_EXTRA && size >= 16) {
                return { size: Number(extra.readBigUInt64LE(at + 4)), compressedSize: Number(extra.readBigUInt64LE(at + 12)) };
            }
        }
        return fields;
    }
    /** Of the descriptor at `offset`: with or without a signature, with sizes of four or eight bytes; 0 where none is. */
    #descriptorBytes(offset, entry) {
        const bytes = Buffer.from(this.#read(offset, 24));
        const start = bytes.length >= 4 && bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE ? 4 : 0;
        if (bytes.length < start + 12 || (start === 0 && bytes.readUInt32LE(0) !== entry.crc32)) {
            return 0;
        }
        const wide = bytes.length >= start + 20 && Number(bytes.readBigUInt64LE(start + 4)) === entry.compressedSize;
        const narrow = bytes.readUInt32LE(start + 4) === entry.compressedSize;
        return narrow && !(wide && Number(bytes.readBigUInt64LE(start + 12)) === entry.size)
            ? start + 12
            : wide
                ? start + 20
                : start + 12;
    }
}
function contradictions(local, entry) {
    const found = [];
    const streamed = (local.flags & DESCRIPTOR_FLAG) !== 0;
    const differs = (mine, its) => mine !== its && !(streamed && (mine === 0 || mine === 0xffffffff));
    if (Buffer.compare(local.nameBytes, entry.nameBytes) !== 0) {
        found.push(`its name is ${decodeName(local.nameBytes)}`);
    }
    if (local.method !== entry.method) {
        found.push(`its method is ${local.method}, not ${entry.method}`);
    }
    if ((local.flags & ENCRYPTION_FLAGS) !== (entry.flags & ENCRYPTION_FLAGS)) {
        found.push((local.flags & ENCRYPTED) !== 0 ? 'it is encrypted' : 'its encryption flags are others');
    }
    if (differs(local.compressedSize, entry.compressedSize) || differs(local.size, entry.size)) {
        found.push(`its sizes are ${local.compressedSize} and ${local.size}, not ${entry.compressedSize} and ${entry.size}`);
    }
    if (differs(local.crc32, entry.crc32)) {
        found.push('its CRC is another');
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/formats/zip-members.js
/**
 * The members of a zip archive, in every reading of it: what the directory names, and what only local headers or other
 * header bits show. Which members are pickles of one entry and which are files of their own is for the formats to say.
 */








const directories = new WeakMap();
/** The central directory of `source`, read once; the error where it has none that can be read. */
function zipDirectoryOf(source) {
    let directory = directories.get(source);
    if (directory === undefined) {
        try {
            directory = readZipDirectory(source);
        }
        catch (error) {
            if (!(error instanceof ZipError)) {
                throw error;
            }
            directory = error;
        }
        directories.set(source, directory);
    }
    return directory;
}
/** The names of the archive's members; none where its directory cannot be read. */
function zipNames(source) {
    const directory = zipDirectoryOf(source);
    return directory instanceof ZipError ? [] : directory.entries.map((entry) => entry.name);
}
const noDirectory = ({ size }) => ({
    entries: [],
    offset: size,
    size: 0,
    declaredEntries: 0,
    endOffset: size,
    endBytes: 0,
    shift: 0,
});
class ZipMembers {
    entries;
    #source;
    #findings;
    #doubts = new Map();
    #checksums;
    /**
     * Reads the directory and the local headers. Members that only another reading shows are told to `findings` here;
     * where there is no directory that can be read, that is all of them.
     */
    constructor({ source }, findings) {
        const found = zipDirectoryOf(source);
        if (found instanceof ZipError) {
            findings.problem('broken-archive', found.message, null, found.offset);
        }
        const directory = found instanceof ZipError ? noDirectory(source) : found;
        this.#source = source;
        this.#findings = findings;
        this.entries = directory.entries;
        // torch.serialization.set_crc32_options(False) writes 0 for all of them.
        this.#checksums = directory.entries.some((entry) => entry.crc32 !== 0);
        findings.end = directory.endOffset + directory.endBytes;
        this.#readOtherwise(directory);
    }
    /** What two readers could see differently about `entry`. */
    doubts(entry) {
        return this.#doubts.get(entry) ?? [];
    }
    /** Walks the pickles in `entry`, which belong to the archive's own entry. */
    walk(entry, listener) {
        const findings = this.#findings;
        const source = this.#open(entry);
        if (source === null) {
            return;
        }
        const fault = source instanceof ExpandedSource ? source.settle() : null;
        if (fault !== null) {
            findings.problem(fault.id, fault.message, entry.name, fault.offset);
        }
        findings.walk(source, { member: entry.name, ...(listener && { listener }) });
        for (const doubt of [...this.doubts(entry), ...this.#checksumDoubt(entry, source)]) {
            findings.problem('ambiguous-archive', doubt.message, entry.name, doubt.offset);
        }
        source.close();
    }
    /** Has `entry` judged as a file of its own. */
    nest(entry) {
        if (entry.size === 0 && entry.compressedSize === 0) {
            return;
        }
        this.#findings.nested.push({
            name: entry.name,
            open: () => openMember(this.#source, entry, this.#findings.expansion),
            doubts: (source) => [...this.doubts(entry), ...this.#checksumDoubt(entry, source)],
        });
        this.#nestOtherwise(entry);
    }
    #open(entry) {
        this.#nestOtherwise(entry);
        try {
            return openMember(this.#source, entry, this.#findings.expansion);
        }
        catch (error) {
            if (!(error instanceof MemberError)) {
                throw error;
            }
            this.#findings.problem(error.id, error.message, entry.name, error.offset);
            return null;
        }
    }
    #checksumDoubt(entry, source) {
        if (!this.#checksums || source.size > LIMITS.checksumBytes || crc32(source) === entry.crc32) {
            return [];
        }
        return [{ message: 'the CRC of the member is wrong: some readers refuse it, torch does not look', offset: null }];
    }
    /** Headers that lie about encryption or method are ignored by some readers: the bytes as those get them. */
    #nestOtherwise(entry) {
        const encrypted = (entry.flags & 1) !== 0;
        if (encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) {
            const doubt = { message: 'its header says that it cannot be read, and it can', offset: entry.centralOffset };
            this.#alternative(entry.name, doubt, () => {
                const window = windowOf(this.#source, entry);
                return entry.method === DEFLATED ? this.#inflate(window) : window;
            });
        }
    }
    #readOtherwise(directory) {
        const { differences, hidden } = readLocally(this.#source, directory);
        for (const { message, offset, entries } of differences) {
            for (const entry of entries) {
                const doubts = this.#doubts.get(entry) ?? [];
                doubts.push({ message, offset });
                this.#doubts.set(entry, doubts);
            }
        }
        for (const { name, start, size, method, why } of hidden) {
            const doubt = { message: `there is a pickle ${why}`, offset: start };
            this.#alternative(name, doubt, () => {
                const window = new WindowSource(this.#source, start, size);
                return method === DEFLATED ? this.#inflate(window) : window;
            });
        }
    }
    #alternative(name, doubt, open) {
        this.#findings.nested.push({ name, open, doubts: () => [doubt], alternative: true });
    }
    #inflate(window) {
        return new ExpandedSource(window, inflate.inflate, { budget: this.#findings.expansion });
    }
}
function windowOf(source, entry) {
    let start;
    try {
        start = dataOffset(source, entry);
    }
    catch (error) {
        if (error instanceof ZipError) {
            throw new MemberError('broken-archive', error.message, error.offset);
        }
        throw error;
    }
    if (start + entry.compressedSize > source.size) {
        throw new MemberError('broken-archive', `expected ${entry.compressedSize} bytes, found ${Math.max(0, source.size - start)}`, start);
    }
    return new WindowSource(source, start, entry.compressedSize);
}
/**
 * The bytes of `entry`, deflated ones expanded as they are read. Flags and header fields that contradict each other are
 * not judged here.
 * @throws {MemberError} where they cannot be had
 */
function openMember(source, entry, budget) {
    if ((entry.flags & 1) === 1) {
        throw new MemberError('encrypted-member', 'the member is encrypted', entry.localOffset);
    }
    const window = windowOf(source, entry);
    switch (entry.method) {
        case STORED:
            return window;
        case DEFLATED:
            return new ExpandedSource(window, inflate.inflate, { budget, declaredSize: entry.size });
        default:
            throw new MemberError('unsupported-compression', `compression method ${entry.method} of zip is not read`, entry.localOffset);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/torch-zip.js



const torchZip = {
    format: 'torch-zip',
    detect({ source, head }) {
        return hasPrefix(head, 'PK') && zipNames(source).some((name) => /(^|\/)data\.pkl$/i.test(name));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        readTorchRecords(new ZipMembers(content, findings));
    },
};
/**
 * Walks every record that torch, or a reader less forgiving, would take for a pickle, as part of the archive's own
 * entry. Storages that a persistent id names are not read; any other record is looked at like any file.
 */
function readTorchRecords(members) {
    const isPickle = (entry) => /\.pkl$/i.test(entry.name);
    const named = new Set();
    for (const entry of members.entries.filter(isPickle)) {
        const storages = new Storages();
        members.walk(entry, {
            onPersistentId: (id, machine) => storages.add(id, machine.literals),
        });
        const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
        for (const key of storages.keys()) {
            named.add(`${folder}data/${key}`.toLowerCase());
        }
    }
    for (const entry of members.entries) {
        const storage = named.has(entry.name.toLowerCase()) && members.doubts(entry).length === 0;
        if (!isPickle(entry) && !storage) {
            members.nest(entry);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/unknown.js
/**
 * What no format recognised. Without a promising name that is nothing to judge. With one it is a harmless look-alike
 * (empty, or text) or content that is not understood, which fails.
 */


const unknown = {
    format: 'unknown',
    detect: () => true,
    read({ path, source, head, promised }, findings) {
        if (source.size === 0) {
            findings.skipped = 'empty file';
        }
        else if (!promised) {
            findings.skipped = 'holds no pickle';
        }
        else if (isText(source)) {
            findings.skipped = 'text, in which no pickle reaches an import';
        }
        else {
            const start = Buffer.from(head.subarray(0, 8)).toString('hex');
            findings.problem('unknown-content', `the name promises a model (.${(0,extensions/* extension */.ck)(path)}), the content, which starts with ${start}, is of no known format`, null, 0);
        }
    },
};
/** Whether the whole content is text: valid UTF-8 or Latin-1 without control characters. */
function isText(source) {
    if (source.size > LIMITS.textBytes) {
        return false;
    }
    for (let at = 0; at < source.size; at += LIMITS.window) {
        if (source.read(at, LIMITS.window).some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)) {
            return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/formats/xz.js
/** xz around anything: streams one behind another. */


const xz_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const xz = compressedFormat({
    format: 'xz',
    detect: ({ head }) => hasPrefix(head, xz_MAGIC),
    decoder: async () => (await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693))).unxz,
    another: anotherStream(xz_MAGIC),
});

;// CONCATENATED MODULE: ./build/src/formats/zip.js
/**
 * A zip archive that is none of the special ones: `.zip`, `.mar`, `.nemo`, archives of archives. Every member is judged
 * as a file of its own.
 */



const SMALLEST = 22;
const zip = {
    format: 'zip',
    detect: ({ head }) => hasPrefix(head, 'PK\x03\x04') || hasPrefix(head, 'PK\x05\x06'),
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
    alsoClaims({ source }, _findings, end) {
        if (source.size < end + SMALLEST) {
            return false;
        }
        const directory = zipDirectoryOf(source);
        return !(directory instanceof ZipError) && directory.entries.length > 0 && directory.offset >= end;
    },
};

;// CONCATENATED MODULE: ./build/src/formats/zlib.js





/** `ZF` and the size in hexadecimal, padded to 19 characters: that of 2**64 (numpy_pickle_compat.py, `_MAX_LEN`). */
const OLD_HEADER = /^ZF0x[0-9a-f]+L? *$/;
const OLD_HEADER_BYTES = 21;
/** Bytes that must decode before two magic bytes count as zlib. */
const PROBE = 4096;
const isZlib = (head, start) => (head[start] & 0x0f) === 8 &&
    head[start] >> 4 <= 7 &&
    ((head[start] << 8) | head[start + 1]) % 31 === 0 &&
    (head[start + 1] & 0x20) === 0;
const zlib = compressedFormat({
    format: 'zlib',
    detect({ source, head }) {
        if (head[0] !== 0x78 || !isZlib(head, 0)) {
            return false;
        }
        const probe = new ExpandedSource(new WindowSource(source, 0), inflate.unzlib, {
            budget: { bytes: PROBE * 64 },
            declaredSize: PROBE,
        });
        return probe.read(0, PROBE).length > 0 || probe.settle() === null;
    },
    decoder: async () => inflate.unzlib,
    another: anotherStream([0x78]),
});
const oldZlib = compressedFormat({
    format: 'zlib',
    detect({ head }) {
        const header = Buffer.from(head.subarray(0, OLD_HEADER_BYTES)).toString('latin1');
        return hasPrefix(head, 'ZF') && OLD_HEADER.test(header) && isZlib(head, startOf(head));
    },
    start: OLD_HEADER_BYTES,
    // Some releases wrote one more space.
    decoder: async () => function* (cursor) {
        if (cursor.source.read(cursor.position, 1)[0] === 0x20) {
            cursor.skip(1, 'a space');
        }
        yield* (0,inflate.unzlib)(cursor);
    },
});
const startOf = (head) => OLD_HEADER_BYTES + (head[OLD_HEADER_BYTES] === 0x20 ? 1 : 0);

;// CONCATENATED MODULE: ./build/src/formats/zstd.js
/** Zstandard frames around anything. */


/** A frame, or one of the sixteen kinds that are skipped (RFC 8878, 3.1.2). */
const isFrame = (head) => hasPrefix(head, [0x28, 0xb5, 0x2f, 0xfd]) || (hasPrefix(head, [0x2a, 0x4d, 0x18], 1) && head[0] >> 4 === 5);
const zstd = compressedFormat({
    format: 'zstd',
    detect: ({ head }) => isFrame(head),
    decoder: async () => (await __nccwpck_require__.e(/* import() */ 533).then(__nccwpck_require__.bind(__nccwpck_require__, 533))).unzstd,
});

;// CONCATENATED MODULE: ./build/src/formats/index.js














const FORMAT_READERS = [
    torchZip,
    zip,
    torchLegacy,
    lfsPointer,
    dvcPointer,
    annexPointer,
    gzip,
    bzip2,
    xz,
    lzma,
    zlib,
    oldZlib,
    lz4,
    zstd,
    numpy,
    pickle,
    unknown,
];
/** Formats that only wrap others: where nothing in them matters, neither do they. */
const CONTAINERS = new Set([
    'zip',
    'tar',
    'sevenzip',
    'gzip',
    'bzip2',
    'xz',
    'lzma',
    'zlib',
    'lz4',
    'zstd',
]);


;// CONCATENATED MODULE: ./build/src/inspect.js
/**
 * Bytes in, findings out: finds the format of one file, reads it, and goes into its members. It passes no verdict.
 */






/** Inspects one file. Never throws for what it holds, nor for a read that fails: both are findings. */
function inspect(path, source, isDangerous) {
    return inspectContent(path, source, 0, {
        isDangerous,
        opcodes: { opcodes: LIMITS.opcodes },
        expansion: { bytes: LIMITS.expandedBytes },
        members: LIMITS.members,
    });
}
async function inspectContent(path, source, depth, shared) {
    const findings = new Findings(shared.isDangerous, shared.opcodes, shared.expansion);
    const inspection = { path, size: source.size, findings, members: [] };
    let content = null;
    try {
        content = { path, source, head: source.read(0, LIMITS.head), promised: (0,extensions/* promisesModel */.YT)(path) };
        await readContent(content, findings);
    }
    catch (error) {
        const problem = problemOf(error);
        findings.problem(problem.id, problem.message, null, problem.offset);
    }
    await inspectMembers(inspection, depth, shared);
    if (content !== null) {
        finish(inspection, content);
    }
    return inspection;
}
/** Has the format read the content, and every other format that claims it as well. */
async function readContent(content, findings) {
    let reader = FORMAT_READERS.find((candidate) => candidate.detect(content, findings)) ?? unknown;
    if (reader === unknown) {
        reader = FORMAT_READERS.find((candidate) => candidate.alsoClaims?.(content, findings, 0)) ?? unknown;
    }
    findings.format = reader.format;
    await reader.read(content, findings);
    if (findings.skipped !== null) {
        return;
    }
    const end = findings.end ?? content.source.size;
    const claims = (other) => other !== reader && other.alsoClaims?.(content, findings, end) === true;
    for (const other of FORMAT_READERS.filter(claims)) {
        findings.problem('ambiguous-archive', `the content is ${other.format} as well as ${reader.format}: what is loaded depends on who reads it`);
        await other.read(content, findings);
    }
}
/** What only shows when the members are known: bytes that nothing accounts for, and whether there is anything at all. */
function finish(inspection, { source, promised }) {
    const { findings, members } = inspection;
    const empty = !findings.imports && members.length === 0;
    if (findings.skipped === null &&
        !promised &&
        empty &&
        CONTAINERS.has(findings.format) &&
        findings.problems.length === 0) {
        findings.skipped = 'holds no pickle';
        return;
    }
    const { end } = findings;
    // Pickles are followed to their end by the walk itself, which has judged what comes behind.
    const walked = findings.format === 'pickle' || findings.format === 'joblib';
    if (end !== null && end < source.size && !walked && !isPadding(source, end)) {
        findings.problem('trailing-data', `${source.size - end} bytes follow the end of the content`, null, end);
        const budget = { opcodes: Math.min(LIMITS.probeOpcodes, findings.budget.opcodes) };
        const probe = walkPickles(source, { start: end, budget });
        if (probe.complete > 0 || probe.globals.size > 0) {
            findings.walk(source, { member: null, start: end });
        }
    }
}
async function inspectMembers(outer, depth, shared) {
    const { findings } = outer;
    if (findings.nested.length > 0 && depth >= LIMITS.nesting) {
        findings.problem('limit-exceeded', `containers are nested more than ${LIMITS.nesting} deep`);
        return;
    }
    for (const nested of findings.nested) {
        if (shared.members === 0) {
            findings.problem('limit-exceeded', `more than ${LIMITS.members} members in one file`, nested.name);
            return;
        }
        shared.members -= 1;
        const member = await inspectMember(outer, nested, depth, shared);
        if (member !== null && !isSilent(member)) {
            outer.members.push(member);
        }
    }
}
async function inspectMember(outer, nested, depth, shared) {
    const { findings } = outer;
    let source;
    try {
        source = await nested.open();
    }
    catch (error) {
        const problem = problemOf(error);
        if (!nested.alternative) {
            findings.problem(problem.id, problem.message, nested.name, problem.offset);
        }
        return null;
    }
    try {
        settle(source, nested, findings);
        const member = await inspectContent(`${outer.path}!${nested.name}`, source, depth + 1, shared);
        const imports = holdsImports(member);
        if (nested.alternative && !imports) {
            return null;
        }
        for (const doubt of imports ? (nested.doubts?.(source) ?? []) : []) {
            findings.problem('ambiguous-archive', doubt.message, nested.name, doubt.offset);
        }
        return member;
    }
    finally {
        source.close();
    }
}
/** Decodes a compressed member to its end, so that its size is known; not where a plain array is all that is in it. */
function settle(source, nested, findings) {
    if (!(source instanceof ExpandedSource) || isPlainArray(source)) {
        return;
    }
    const fault = source.settle();
    if (fault !== null && !nested.alternative) {
        findings.problem(fault.id, fault.message, nested.name, fault.offset);
    }
}
function holdsImports(inspection) {
    return inspection.findings.imports || inspection.members.some(holdsImports);
}
/** A member that holds nothing to judge and claims nothing is not worth an entry. */
function isSilent(member) {
    return member.findings.skipped !== null && member.members.length === 0;
}
function problemOf(error) {
    const offset = error instanceof Error && 'offset' in error ? error.offset : null;
    if (error instanceof Error && 'id' in error) {
        return { id: error.id, message: error.message, offset };
    }
    return { id: 'read-error', message: messageOf(error), offset };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/src/policy/gate.js
/**
 * @returns `wouldFail`: whether the gate fails, for `never` whether the default one would; and the conclusion
 */
function decide(files, loadSites, counts, gate) {
    const level = gate.failOn === 'never' ? 'unsafe' : gate.failOn;
    const wouldFail = files.some((file) => fails(file, level)) || (gate.failOnLoadSites && loadSites.some((site) => site.new !== false));
    if (gate.failOn === 'never') {
        return { wouldFail, conclusion: 'neutral' };
    }
    if (wouldFail) {
        return { wouldFail, conclusion: 'failure' };
    }
    const judged = counts.safe + counts.unsafe + counts.dangerous + counts.unreadable;
    return { wouldFail, conclusion: judged === 0 ? 'neutral' : 'success' };
}
/** Whether an entry breaks the policy at `level`. What the policy accepts does not. */
function fails(file, level) {
    return (file.globals.some((global) => global.accepted === null && globalFails(global, level)) ||
        file.problems.some((problem) => problem.accepted === null && problemFails(problem, level)));
}
function globalFails(global, level) {
    if (global.verdict !== 'unsafe') {
        return global.verdict === 'dangerous';
    }
    return level === 'unsafe' || (level === 'new-unsafe' && global.new !== false);
}
/** Unread files fail at every level; a format that holds code counts like an unsafe global. */
function problemFails(problem, level) {
    return problem.id !== 'contains-code' || level !== 'dangerous';
}

;// CONCATENATED MODULE: ./build/src/policy/library-danger.js
const LIBRARY_DANGER = [
    {
        power: 'unpickles',
        why: 'loads another pickle, which is not seen here',
        names: `dill cloudpickle jsonpickle klepto pickleshare srsly.cloudpickle srsly.pickle_loads srsly.read_pickle pickle5 zodbpickle
hickle compress_pickle
joblib.load joblib.dump joblib.numpy_pickle.load joblib.numpy_pickle.dump joblib.numpy_pickle.load_temporary_memmap
joblib.numpy_pickle.NumpyUnpickler joblib.numpy_pickle.NumpyPickler joblib.numpy_pickle._unpickle
joblib.numpy_pickle_compat.load_compatibility joblib.numpy_pickle_compat.ZipNumpyUnpickler joblib.numpy_pickle_utils
joblib.externals joblib.memory joblib.Memory joblib._store_backends joblib.hashing joblib.pool
sklearn.externals.joblib.load sklearn.externals.joblib.numpy_pickle.load
torch.load torch.save torch.serialization torch.storage._load_from_bytes torch.utils.model_zoo
torch._export torch.export torch.distributed.checkpoint torch.distributed.distributed_c10d torch.distributed.rpc
torch.utils.show_pickle torch._weights_only_unpickler torch.utils.serialization
torch.distributed.object_collectives torch.multiprocessing torch._C._pickle_load_obj
numpy.load numpy.lib.npyio numpy.lib._npyio_impl numpy.lib.format numpy.lib._format_impl numpy.core._methods._loads
numpy.core.multiarray._load_from_filelike numpy.ma.core.load numpy.ma.core.loads numpy.loads numpy.core.numeric.loads
numpy.core.numeric.load numpy.DataSource numpy.lib._datasource
pandas.read_pickle pandas.to_pickle pandas.io.pickle pandas.compat.pickle_compat pandas.read_hdf pandas.HDFStore pandas.io.pytables
lightning.fabric.utilities.cloud_io lightning_fabric.utilities.cloud_io pytorch_lightning.utilities.cloud_io
lightning.pytorch.core.saving pytorch_lightning.core.saving pytorch_lightning.utilities.migration
mmengine.fileio mmcv.fileio mmcv.runner.checkpoint mmengine.runner.checkpoint detectron2.checkpoint fvcore.common.checkpoint
statsmodels.iolib.smpickle statsmodels.api.load xgboost.core._deserialize gensim.utils.unpickle gensim.utils.SaveLoad.load
spacy.load spacy.util.load_model nltk.data timm.models.load_checkpoint timm.models._helpers
django.core.cache django.contrib.sessions kombu.serialization celery.utils.serialization pyro Pyro4 Pyro5 rpyc
ray.cloudpickle ray._private.serialization ray.util.serialization dask.base.unpickle distributed.protocol.pickle
tensorflow.python.keras.saving numba.core.serialize numba.serialize numba.cloudpickle
skops.io.load skops.io.loads skl2onnx.helpers huggingface_hub.serialization fickling fastai.learner.load_learner
fastai.torch_core.load_image lightgbm.compat plotly.io.from_pickle mxnet.nd.load paddle.load paddle.framework.io
ultralytics.nn.tasks.torch_safe_load ultralytics.nn.tasks.attempt_load_weights ultralytics.nn.tasks.attempt_load_one_weight
ultralytics.utils.patches models.experimental.attempt_load catboost.CatBoost.load_model`,
    },
    {
        power: 'runs code',
        why: 'runs or compiles code it is given',
        names: `torch.compile torch._inductor torch._dynamo torch.fx torch.jit torch.package torch.utils.cpp_extension torch._C._jit_script_compile
torch._C.import_ir_module torch._C.import_ir_module_from_buffer torch._C.CompilationUnit torch._C.PyTorchFileReader
torch._C.ScriptModule torch._C._jit_import torch.import_ir_module torch.CompilationUnit torch.PyTorchFileReader
torch.utils.benchmark torch.utils.bottleneck torch.testing torch.onnx torch._functorch torch._higher_order_ops torch.func
torch.utils._cpp_embed_headers torch.utils.jit torch.utils._triton torch.utils.hipify torch._C._jit torch.ScriptFunction
torch._lazy torch.cuda._compile_kernel torch.cuda.jiterator torch.utils._config_module torch._precompile torch._compile
torch._vendor torch.utils._sympy torch._sources torch._jit_internal torch.backends._nnapi torch.masked._docs torch.nativert
numpy.f2py numpy.distutils numpy.testing numpy.test numpy.ma.test numpy.linalg.test numpy.fft.test numpy.random.test
numpy.polynomial.test numpy.lib.test numpy.core.test numpy.matrixlib.test numpy.ma.testutils numpy.conftest numpy.core.tests
numpy.lib.utils.safe_eval numpy.safe_eval numpy.tests numpy.bmat numpy.matrixlib.defmatrix.bmat numpy.core.function_base.add_newdoc
numpy._pytesttester numpy.core._internal numpy.compat.py3k
scipy.weave scipy.LowLevelCallable scipy._lib._ccallback scipy._lib._testutils scipy.test scipy.conftest scipy._lib.decorator
scipy.stats._distn_infrastructure._set_keys
pandas.eval pandas.core.computation pandas.DataFrame.eval pandas.DataFrame.query pandas.test pandas.util._tester pandas._testing
sklearn.utils._testing sklearn.utils.testing sklearn.conftest sklearn._build_utils sklearn.externals._packaging
numexpr asteval llvmlite cffi cppyy pyximport Cython cython
sympy.sympify sympy.parse_expr sympy.lambdify sympy.parsing sympy.core.sympify sympy.utilities.lambdify sympy.utilities.autowrap
sympy.utilities._compilation sympy.utilities.codegen sympy.utilities.runtests sympy.testing sympy.plotting sympy.S sympy.Function
IPython ipykernel jupyter_client nbconvert nbformat papermill pytest _pytest py nose pluggy hypothesis jinja2 mako
numba.jit numba.njit numba.cuda numba.pycc numba.core.compiler triton triton.compiler cupy.RawKernel cupy.RawModule pycuda pyopencl
tensorflow.py_function tensorflow.numpy_function tensorflow.load_op_library tensorflow.load_library
tensorflow.python.ops.script_ops tensorflow.python.framework.load_library tensorflow.saved_model tensorflow.keras.models.load_model
tensorflow.python.saved_model keras.models.load_model keras.saving keras.src.saving keras.src.legacy.saving keras.src.utils.python_utils
keras.utils.func_load keras.utils.generic_utils keras.layers.Lambda keras.layers.core.Lambda keras.src.layers.core.lambda_layer
tensorflow.keras.layers.Lambda tensorflow.keras.utils.func_load tf_keras.src.saving
picklescan modelscan modelaudit matplotlib.cbook matplotlib.mathtext matplotlib.texmanager matplotlib.backends matplotlib.style
matplotlib.testing matplotlib.sphinxext matplotlib.animation pyarrow.lib.run_query restrictedpython RestrictedPython
werkzeug flask bottle cherrypy deepspeed.ops.op_builder apex.multi_tensor_apply onnxruntime.InferenceSession nltk.app nltk.twitter
nltk.sem nltk.inference nltk.parse.malt nltk.internals nltk.tag.stanford
spacy.cli transformers.agents transformers.tools transformers.commands smolagents langchain langchain_core langchain_community
llama_index gradio streamlit pydantic.create_model pydantic.deprecated.parse pydantic.v1.create_model attr._make._make attr.make_class
attrs.make_class lark.reconstruct code_interpreter sqlglot.executor polars.LazyFrame.deserialize polars.Expr.deserialize`,
    },
    {
        power: 'imports modules',
        why: 'imports code by its name, or installs packages',
        names: `pip setuptools pkg_resources easy_install distlib wheel conda virtualenv poetry _distutils_hack packaging.tags.subprocess
hydra omegaconf.OmegaConf omegaconf.omegaconf.OmegaConf omegaconf.resolvers omegaconf._utils
transformers.dynamic_module_utils transformers.models.auto transformers.pipelines.pipeline transformers.pipeline
transformers.utils.import_utils transformers.utils.hub transformers.trainer_utils transformers.configuration_utils.PretrainedConfig.from_pretrained
transformers.AutoModel transformers.AutoTokenizer transformers.AutoConfig transformers.modeling_utils.load_state_dict
diffusers.utils.dynamic_modules_utils diffusers.pipelines.pipeline_utils diffusers.DiffusionPipeline
torch.hub torch.ops torch._ops torch._classes torch.classes torch.library torch._library torch._utils._import_dotted_name
torch._custom_op torch._custom_ops torch.utils._import_utils torch.utils.backend_registration torch.overrides
numpy.ctypeslib numpy.core._ufunc_reconstruct numpy.core._ufunc_reduce numpy.core._DType_reconstruct numpy.core._add_newdocs
sklearn.externals.joblib.externals mmengine.config mmcv.utils.config mmengine.registry mmcv.utils.import_modules_from_strings
mmcv.utils.ext_loader mmengine.utils.package_utils detectron2.config detectron2.utils.registry detectron2.utils.env
lightning.pytorch.cli pytorch_lightning.cli jsonargparse fire click.testing werkzeug.utils.import_string django flask.cli
importlib_metadata importlib_resources zope.dottedname kedro pyinstaller PyInstaller fastai.imports gin pluginlib stevedore
timm.models.create_model open_clip.factory evaluate.load datasets.load_dataset datasets.load datasets.utils.py_utils
sentence_transformers.util.import_from_string sentence_transformers.SentenceTransformer`,
    },
    {
        power: 'starts processes',
        why: 'starts another program or runs a command',
        names: `torch.utils.collect_env torch.distributed.run torch.distributed.launch torch.distributed.launcher torch.distributed.elastic
torch._appdirs torch.utils.tensorboard torch.utils.viz torch.cuda._memory_viz torch._strobelight torch.bin torch.distributed.argparse_util
torch.utils.data.datapipes torch._utils_internal torch.utils.file_baton torch.utils._cxx_pytree torch.utils.data.dataloader
torch.utils.data.DataLoader torch.utils.data._utils torch._logging torch._environment torch.monitor torch._lobpcg._subprocess
psutil pexpect ptyprocess sh plumbum invoke fabric docker kubernetes ansible execnet pywin32 win32api win32com win32process win32file
pythoncom comtypes pynput pyautogui joblib.parallel joblib.Parallel joblib._parallel_backends joblib.executor loky mpi4py
mlflow wandb comet_ml neptune clearml ray.remote ray.init ray._private ray.util ray.scripts ray.job_submission dask.config dask.utils
dask.delayed dask.multiprocessing distributed celery luigi airflow prefect git dulwich hg svn moviepy.tools ffmpeg pydub.utils
subprocess32 gevent.subprocess gevent.os tornado twisted eventlet billiard optuna.cli xonsh pyspark py4j jpype jnius rpy2 oct2py matlab
sklearn.externals.joblib.parallel transformers.integrations deepspeed.launcher accelerate.commands gym.wrappers.monitoring`,
    },
    {
        power: 'uses the network',
        why: 'opens network connections',
        names: `requests aiohttp httpx httpcore urllib3 websocket websockets pycurl treq grequests requests_html mechanize scrapy selenium
playwright paramiko asyncssh fsspec s3fs gcsfs adlfs smart_open boto boto3 botocore google.cloud azure gdown wget huggingface_hub
pymongo redis psycopg2 psycopg pymysql MySQLdb pyodbc cx_Oracle oracledb sqlalchemy peewee pony ldap3 dns socks pysftp ftputil zmq
grpc thrift nats pika kafka confluent_kafka stomp telethon slack_sdk tweepy openai anthropic
nltk.download nltk.downloader keras.utils.get_file keras.src.utils.file_utils keras.utils.data_utils keras.utils.file_utils
tensorflow.keras.utils.get_file tensorflow.io tensorflow.python.lib.io tensorflow.python.platform.gfile tensorflow.compat.v1.gfile
sklearn.datasets scipy.datasets scipy.misc scipy._lib.pooch pooch torchvision.datasets torchvision.io torchaudio.load torchaudio.datasets
torchtext.utils torchtext.datasets timm.models.hub timm.models._hub spacy.cli.download gensim.downloader seaborn.load_dataset
statsmodels.datasets torch.distributed.init_process_group torch.distributed.TCPStore torch.distributed.HTTPStore
torch._C._distributed_c10d datasets.download evaluate.utils.file_utils xmlschema feedparser bs4.dammit pandas.read_html`,
    },
    {
        power: 'touches files',
        why: 'reads or writes files',
        names: `numpy.fromfile numpy.save numpy.savez numpy.savez_compressed numpy.savetxt numpy.loadtxt numpy.genfromtxt numpy.fromregex
numpy.memmap numpy.core.memmap numpy.lib.npyio.savez numpy.core.multiarray.fromfile numpy.core.records.fromfile numpy.rec.fromfile
numpy.recfromcsv numpy.recfromtxt numpy.ndfromtxt numpy.mafromtxt numpy.lib.introspect numpy.core.multiarray.tofile
torch.from_file torch.profiler torch.autograd.profiler torch.utils.checkpoint torch.distributed.FileStore torch.cuda.memory
torch.UntypedStorage.from_file torch.storage.UntypedStorage.from_file
scipy.io pandas.io pandas.ExcelFile pandas.ExcelWriter pandas.read_csv pandas.read_table pandas.read_fwf pandas.read_excel
pandas.read_json pandas.read_xml pandas.read_parquet pandas.read_feather pandas.read_orc pandas.read_sas pandas.read_spss pandas.read_stata
pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_gbq pandas.read_clipboard pandas.read_iceberg
h5py tables zarr xarray.open_dataset xarray.open_mfdataset xarray.backends netCDF4 PIL.Image.open PIL.Image.core PIL.ImageShow PIL.ImageFont
PIL.ImageGrab PIL.EpsImagePlugin PIL.ImageMath PIL.JpegImagePlugin.load_djpeg cv2 imageio skimage.io tifffile soundfile librosa.load
matplotlib.image matplotlib.pyplot matplotlib.figure.Figure.savefig openpyxl xlrd xlsxwriter docx pyarrow.fs pyarrow.parquet
pyarrow.csv pyarrow.memory_map pyarrow.OSFile yaml ruamel _yaml toml pytoml tomlkit dotenv decouple configobj anyconfig safetensors.torch.load_file
safetensors.torch.save_file safetensors.safe_open onnx.load onnx.save filelock portalocker watchdog send2trash diskcache sqlitedict
lmdb plyvel leveldb rocksdict tinydb duckdb pathos ppft appdirs platformdirs lxml joblib.backports joblib.disk joblib.logger
sklearn.utils._show_versions gensim.models.KeyedVectors.load sentencepiece.SentencePieceProcessor.Load lightgbm.Booster.save_model`,
    },
    {
        power: 'calls an argument',
        why: 'calls a function it is given, or hands out one that does',
        names: `toolz cytoolz funcy more_itertools.consume pandas.core.apply pandas.core.common.pipe pandas.core.common.apply_if_callable
numpy.frompyfunc numpy.vectorize numpy.apply_along_axis numpy.apply_over_axes numpy.piecewise numpy.fromfunction
numpy.fromiter numpy.mask_indices numpy.lib.function_base.vectorize numpy.deprecate numpy.seterrcall numpy.core.multiarray.frompyfunc
scipy.optimize scipy.integrate scipy._lib._util sklearn.utils.parallel sklearn.utils.fixes.delayed tree.map_structure
jax._src.tree_util jax.tree_util optree torch.utils._pytree torch.utils.hooks torch.nn.parallel.parallel_apply torch.nn.utils.stateless
torch._C._autograd torch.autograd.function torch.autograd.functional torch.autograd.graph torch._C._functorch torch.vmap torch.cond
torch.while_loop torch.fork torch._awaits torch.futures wrapt decorator tenacity retrying backoff apscheduler schedule
methodtools multipledispatch plum singledispatch multimethod returns pyrsistent.freeze joblib.delayed greenlet gevent`,
    },
    {
        power: 'reads attributes',
        why: 'hands out an attribute by its name',
        names: `transformers.models.auto.auto_factory.getattribute_from_module torch.get_device_module torch._get_sym_math_fn
torch.distributed._shard torch.utils._python_dispatch pandas.core.accessor glom boltons.typeutils django.utils.module_loading
numpy.lib.recfunctions.attrgetter pydash jmespath.functions lazy_loader lazy_object_proxy peak`,
    },
    {
        power: 'sets attributes',
        why: 'changes a module, a class or global settings',
        names: `torch._register_device_module torch.set_default_device torch.utils.rename_privateuse1_backend torch.random
forbiddenfruit pandas.set_option pandas.core.config_init pandas._config six.moves`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/sklearn-types.js
const SKLEARN_DATA = [];

;// CONCATENATED MODULE: ./build/src/policy/libraries.js
/**
 * Libraries outside the standard library, classified by hand: data types of numpy, joblib, scipy and pandas that may load outside
 * torch, and what is known to be dangerous. Estimators of scikit-learn are generated (sklearn-types.ts). It knows nothing of
 * verdicts.
 */



/** Read in numpy 1.16 to 2.4, joblib 1.6, scipy 1.17, pandas 3.1. */
const LIBRARY_DATA = [
    {
        power: 'native state',
        why: 'is a numpy array, or the type of its elements',
        names: `
numpy ndarray dtype matrix recarray record chararray
numpy.rec recarray record
numpy.core.records recarray record
numpy._core.records recarray record
numpy.matrixlib.defmatrix matrix
numpy.core.defchararray chararray
numpy._core.defchararray chararray`,
    },
    {
        power: 'native state',
        why: 'builds a numpy array or number from its bytes',
        names: `
numpy.core.multiarray scalar
numpy._core.multiarray scalar
numpy.core.numeric _frombuffer
numpy._core.numeric _frombuffer`,
    },
    {
        power: 'builds an instance',
        why: 'builds an empty numpy array, whose elements follow',
        names: `
numpy.core.multiarray _reconstruct
numpy._core.multiarray _reconstruct
numpy.ma.core _mareconstruct`,
    },
    {
        power: 'native state',
        why: 'is a numpy array with a mask',
        names: `
numpy.ma MaskedArray
numpy.ma.core MaskedArray MaskedConstant mvoid`,
    },
    {
        power: 'holds data',
        why: 'is a numpy number type',
        names: `
numpy bool bool_ byte bytes_ cdouble clongdouble complex128 complex256 complex64 csingle datetime64 double float128 float16 float32 float64 half int16 int32 int64 int8 int_ intc intp long longdouble longlong object_ short single str_ string_ timedelta64 ubyte uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ ushort void`,
    },
    {
        power: 'holds data',
        why: 'is the type of the elements of a numpy array',
        names: `
numpy.dtypes BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex256DType Complex64DType DateTime64DType Float128DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ObjectDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType VoidDType`,
    },
    {
        power: 'holds data',
        why: 'is a random number generator, made with no argument',
        names: `
numpy.random __RandomState_ctor
numpy.random.mtrand __RandomState_ctor`,
    },
    {
        power: 'holds data',
        why: 'says how joblib stored the array that follows',
        names: `
joblib.numpy_pickle NDArrayWrapper NumpyArrayWrapper ZNDArrayWrapper
joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle NDArrayWrapper NumpyArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper`,
    },
    ...SKLEARN_DATA,
];

;// CONCATENATED MODULE: ./build/src/policy/stdlib.js
/** Read in CPython 3.8 to 3.13 (Lib/, Objects/, Modules/). */
const STDLIB_DATA = [
    {
        power: 'holds data',
        why: 'is a built-in value or container',
        names: `
builtins bool bytearray bytes complex dict float frozenset int list object range set slice str tuple Ellipsis NotImplemented`,
    },
    {
        power: 'holds data',
        why: 'is an exception, which keeps its arguments',
        names: `
builtins ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EncodingWarning Exception FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit ImportError ImportWarning IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError TimeoutError TypeError UnboundLocalError UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError`,
    },
    {
        power: 'holds data',
        why: 'is a container',
        names: `
collections ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque
types SimpleNamespace
argparse Namespace`,
    },
    {
        power: 'holds data',
        why: 'is a date, a time or a time zone',
        names: `
datetime date datetime time timedelta timezone
time struct_time
zoneinfo ZoneInfo`,
    },
    {
        power: 'holds data',
        why: 'looks up a time zone by its name, which is checked to stay inside the time zone database',
        names: `
zoneinfo ZoneInfo._unpickle`,
    },
    {
        power: 'holds data',
        why: 'is a number',
        names: `
decimal Decimal
fractions Fraction`,
    },
    {
        power: 'holds data',
        why: 'is an identifier or an address',
        names: `
ipaddress IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network
urllib.parse DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes
uuid SafeUUID`,
    },
    {
        power: 'runs its own __setstate__',
        why: 'is an identifier, whose __setstate__ only stores its number',
        names: `
uuid UUID`,
    },
    {
        power: 'holds data',
        why: 'is a path; making one opens no file',
        names: `
pathlib Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
pathlib._local Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath`,
    },
    {
        power: 'native state',
        why: 'is an array of numbers',
        names: `
array array _array_reconstructor`,
    },
    {
        power: 'native state',
        why: 'is a buffer in memory',
        names: `
io BytesIO StringIO
_io BytesIO StringIO`,
    },
    {
        power: 'holds data',
        why: 'is a constant or an enumeration',
        names: `
http HTTPMethod HTTPStatus
re RegexFlag
typing Any`,
    },
    {
        power: 'holds data',
        why: 'compiles a regular expression',
        names: `
re _compile`,
    },
    {
        power: 'holds data',
        why: 'counts or repeats a value',
        names: `
itertools count repeat`,
    },
    {
        power: 'runs its own __setstate__',
        why: 'is a random number generator, whose __setstate__ stores numbers',
        names: `
random Random`,
    },
    {
        power: 'holds data',
        why: 'turns text into bytes',
        names: `
_codecs encode`,
    },
    {
        power: 'builds an instance',
        why: 'builds an instance of a class that the same file names',
        names: `
copyreg _reconstructor`,
    },
];
/** Words for the best known; the rest of each module is covered by the rule for the standard library. */
const STDLIB_DANGER = [
    {
        power: 'starts processes',
        why: 'runs a shell command',
        names: `os.system posix.system nt.system os.popen os.popen2 os.popen3 os.popen4 posix.popen commands.getoutput
commands.getstatusoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2
asyncio.subprocess.create_subprocess_shell platform.popen pipes.Template pydoc.pipepager pydoc.tempfilepager`,
    },
    {
        power: 'starts processes',
        why: 'starts another program',
        names: `subprocess _posixsubprocess _subprocess pty.spawn webbrowser _winapi.CreateProcess antigravity os.startfile nt.startfile
os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe posix.execv posix.execve nt.execv nt.execve
os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe nt.spawnv nt.spawnve
os.posix_spawn os.posix_spawnp posix.posix_spawn posix.posix_spawnp os.fork posix.fork os.forkpty posix.forkpty
os._wrap_close asyncio.create_subprocess_exec multiprocessing.util.spawnv_passfds distutils.spawn _osx_support
_aix_support _bootsubprocess idlelib.pyshell test.support.script_helper ctypes.util`,
    },
    {
        power: 'runs code',
        why: 'runs Python code it is given',
        names: `builtins.eval builtins.exec builtins.execfile runpy code.interact code.InteractiveInterpreter code.InteractiveConsole
cProfile profile trace pdb bdb timeit doctest idlelib.run idlelib.autocomplete idlelib.calltip idlelib.debugobj rlcompleter
lib2to3.pgen2.pgen _xxsubinterpreters _interpreters concurrent.interpreters collections.namedtuple
multiprocessing.spawn multiprocessing.forkserver rexec Bastion test.support`,
    },
    {
        power: 'runs code',
        why: 'compiles code, or makes functions of it',
        names: `builtins.compile codeop compileall py_compile types.CodeType types.FunctionType types.LambdaType types.MethodType
types.CellType dis new symtable compiler`,
    },
    {
        power: 'runs code',
        why: 'makes a class, or hands out the class of an object',
        names: `builtins.type types.new_class builtins.super builtins.property builtins.classmethod builtins.staticmethod`,
    },
    {
        power: 'runs code',
        why: 'runs machine code',
        names: `ctypes _ctypes dl`,
    },
    {
        power: 'runs code',
        why: 'stops in the debugger, which an environment variable can replace by any function',
        names: `builtins.breakpoint sys.breakpointhook`,
    },
    {
        power: 'imports modules',
        why: 'imports a module by its name, which runs it and hands out its functions',
        names: `builtins.__import__ builtins.reload importlib imp _imp _frozen_importlib _frozen_importlib_external pkgutil zipimport
ihooks imputil modulefinder unittest.mock._importer unittest.loader test.regrtest`,
    },
    {
        power: 'unpickles',
        why: 'loads another pickle, which is not seen here',
        names: `pickle _pickle cPickle shelve marshal multiprocessing.reduction multiprocessing.connection lib2to3.pgen2.grammar
logging.config dbm.whichdb`,
    },
    {
        power: 'reads attributes',
        why: 'hands out any attribute of an object by its name',
        names: `builtins.getattr builtins.vars builtins.dir builtins.globals builtins.locals inspect operator.attrgetter _operator.attrgetter
gc sys`,
    },
    {
        power: 'sets attributes',
        why: 'changes any attribute of an object',
        names: `builtins.setattr builtins.delattr copyreg.add_extension copyreg.pickle`,
    },
    {
        power: 'calls an argument',
        why: 'calls a function it is given, or hands out one that does',
        names: `functools builtins.map builtins.filter builtins.apply builtins.iter builtins.sorted builtins.max builtins.min operator
_operator _functools itertools.starmap itertools.accumulate itertools.groupby itertools.takewhile itertools.dropwhile
itertools.filterfalse threading _thread thread atexit weakref.finalize sched concurrent.futures multiprocessing.pool
multiprocessing.Process multiprocessing.Pool contextlib signal.signal asyncio unittest.mock`,
    },
    {
        power: 'uses the network',
        why: 'opens network connections',
        names: `socket _socket ssl _ssl urllib urllib2 http httplib ftplib poplib imaplib nntplib smtplib smtpd telnetlib xmlrpc
xmlrpclib socketserver asyncore asynchat wsgiref`,
    },
    {
        power: 'touches files',
        why: 'reads or writes files',
        names: `builtins.open builtins.file io.open io.FileIO io.open_code io.OpenWrapper _io.open _io.FileIO _io.open_code _pyio shutil
tempfile fileinput linecache gzip bz2 lzma zipfile tarfile mmap sqlite3 _sqlite3 dbm glob filecmp codecs.open tokenize.open
logging.FileHandler logging.handlers os.open os.remove os.unlink os.rename os.replace os.mkdir os.makedirs os.rmdir
os.removedirs os.listdir os.scandir os.chmod os.symlink os.link os.truncate posix.open posix.remove posix.unlink
posix.rename posix.mkdir posix.rmdir pathlib.Path.unlink configparser mailbox distutils.file_util distutils.dir_util
wave aifc sunau netrc`,
    },
    {
        power: 'imports modules',
        why: 'installs packages or runs their setup code',
        names: `ensurepip venv distutils site zipapp`,
    },
    {
        power: 'changes the process',
        why: 'ends, blocks or alters the running process',
        names: `faulthandler os.kill posix.kill os.killpg os._exit posix._exit os.abort posix.abort sys.exit builtins.exit builtins.quit
os.putenv posix.putenv signal resource tkinter _tkinter turtle builtins.input builtins.help`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/known-globals.js
/**
 * THE classified table of globals: every name that may load outside torch, and every name known to be dangerous, with its power
 * and the reason in words. The rows live in one file for each library; this file joins them and looks names up. It knows
 * nothing of files, of torch's own lists, or of the verdict that follows (judge.ts).
 */


const DATA_ROWS = [...STDLIB_DATA, ...LIBRARY_DATA];
const DANGER_ROWS = [...STDLIB_DANGER, ...LIBRARY_DANGER];
let data;
let danger;
/** Words of a text, in order. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The pairs of a row of data, as [module, name]. */
function* pairs(row) {
    for (const line of row.names.split('\n')) {
        const [module, ...names] = words(line);
        for (const name of names)
            yield [module, name];
    }
}
/** numpy 2 renamed numpy.core to numpy._core; both name the same objects. */
function withoutNumpyAlias(dotted) {
    return dotted.startsWith('numpy._core.') ? `numpy.core.${dotted.slice('numpy._core.'.length)}` : dotted;
}
/** The row of a name that may load outside torch, or undefined. The exact pair counts, never a prefix. */
function dataRow(module, name) {
    if (data === undefined) {
        data = new Map();
        for (const row of DATA_ROWS)
            for (const [m, n] of pairs(row))
                data.set(`${m}\n${n}`, row);
    }
    return data.get(`${module}\n${name}`);
}
/** The row of the longest dangerous name that is `dotted` or above it (`pickle` for `pickle.loads`), or undefined. */
function dangerRow(dotted) {
    if (danger === undefined) {
        danger = new Map();
        for (const row of DANGER_ROWS)
            for (const name of words(row.names))
                danger.set(name, row);
    }
    for (let path = withoutNumpyAlias(dotted); path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
        const row = danger.get(path);
        if (row !== undefined)
            return row;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/policy/maths-names.js
/**
 * Names at the root of torch and of numpy that only compute: tensor functions, ufuncs, dtypes, layouts. They are on no list of
 * safe globals, and not dangerous either. Written by scripts/make-maths-names.py from torch 2.15.0 and numpy 2.4.6; do not edit
 * by hand.
 */
const TORCH_MATHS = `
_tensor._rebuild_from_type_v2 _utils._rebuild_device_tensor_from_cpu_tensor _utils._rebuild_device_tensor_from_numpy
_utils._rebuild_meta_tensor_no_storage _utils._rebuild_nested_tensor _utils._rebuild_parameter
_utils._rebuild_parameter_with_state _utils._rebuild_qtensor _utils._rebuild_sparse_csr_tensor
_utils._rebuild_sparse_tensor _utils._rebuild_tensor _utils._rebuild_tensor_v2 _utils._rebuild_tensor_v3
_utils._rebuild_wrapper_subclass abs abs_ absolute acos acos_ acosh acosh_ adaptive_avg_pool1d adaptive_max_pool1d add
addbmm addcdiv addcmul addmm addmv addmv_ addr adjoint affine_grid_generator alias_copy all allclose alpha_dropout
alpha_dropout_ amax amin aminmax angle any arange arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_
arctan arctan2 arctan_ arctanh arctanh_ argmax argmin argsort argwhere as_strided as_strided_ as_strided_copy
as_strided_scatter as_tensor asarray asin asin_ asinh asinh_ atan atan2 atan_ atanh atanh_ avg_pool1d baddbmm
bartlett_window batch_norm batch_norm_backward_elemt batch_norm_backward_reduce batch_norm_elemt
batch_norm_gather_stats batch_norm_gather_stats_with_counts batch_norm_stats batch_norm_update_stats bcomplex32
bernoulli bfloat16 bilinear binary_cross_entropy_with_logits bincount binomial bits16 bits1x8 bits2x4 bits4x2 bits8
bitwise_and bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman_window bmm bool
broadcast_to bucketize can_cast cat ccol_indices_copy cdouble ceil ceil_ celu celu_ cfloat chalf channel_shuffle
channels_last channels_last_3d cholesky_inverse cholesky_solve choose_qparams_optimized chunk clamp clamp_ clamp_max
clamp_max_ clamp_min clamp_min_ clip clip_ clone col_indices_copy column_stack combinations complex complex128
complex32 complex64 concat concatenate conj conj_physical conj_physical_ constant_pad_nd contiguous_format conv1d
conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d convolution copysign corrcoef cos cos_ cosh
cosh_ cosine_embedding_loss cosine_similarity count_nonzero cov cross crow_indices_copy ctc_loss
cudnn_affine_grid_generator cudnn_batch_norm cudnn_convolution cudnn_convolution_add_relu cudnn_convolution_relu
cudnn_convolution_transpose cudnn_grid_sampler cudnn_is_acceptable cummax cummin cumprod cumsum cumulative_trapezoid
deg2rad deg2rad_ dequantize det detach detach_ detach_copy device diag diag_embed diagflat diagonal diagonal_copy
diagonal_scatter diff digamma dist distributed.tensor div divide dot double dropout dropout_ dsmm dsplit dstack dtype
embedding embedding_bag embedding_renorm_ empty empty_like empty_permuted empty_quantized empty_strided eq equal erf
erf_ erfc erfc_ erfinv exp exp2 exp2_ exp_ expand_copy expm1 expm1_ eye fake_quantize_per_channel_affine
fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight fbgemm_linear_fp16_weight_fp32_activation
fbgemm_linear_int8_weight fbgemm_linear_int8_weight_fp32_activation fbgemm_linear_quantize_weight
fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout feature_alpha_dropout_ feature_dropout
feature_dropout_ fill fill_ finfo fix fix_ flatten flip fliplr flipud float float16 float32 float4_e2m1fn_x2 float64
float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float_power floor floor_ floor_divide fmax
fmin fmod frac frac_ frexp frobenius_norm from_numpy frombuffer full full_like fused_moving_avg_obs_fake_quant gather
gcd gcd_ ge geqrf ger get_default_dtype get_num_interop_threads get_num_threads gradient greater greater_equal
grid_sampler grid_sampler_2d grid_sampler_3d group_norm gru gru_cell gt half hamming_window hann_window hardshrink
hash_tensor heaviside hinge_embedding_loss histc histogram histogramdd hsmm hsplit hspmm hstack hypot i0 i0_ igamma
igammac iinfo imag index_add index_copy index_fill index_put index_put_ index_reduce index_select indices_copy
init_num_threads inner instance_norm int int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 int_repr inverse
is_complex is_conj is_distributed is_floating_point is_grad_enabled is_inference is_inference_mode_enabled is_neg
is_nonzero is_same_size is_signed is_vulkan_available isclose isfinite isin isinf isnan isneginf isposinf isreal istft
jagged kaiser_window kl_div kron kthvalue layer_norm layout lcm lcm_ ldexp ldexp_ le lerp less less_equal lgamma
linspace log log10 log10_ log1p log1p_ log2 log2_ log_ log_softmax logaddexp logaddexp2 logcumsumexp logdet
logical_and logical_not logical_or logical_xor logit logit_ logspace logsumexp long lstm lstm_cell lt lu_solve
lu_unpack margin_ranking_loss masked_fill masked_scatter masked_select matmul matrix_exp matrix_power max max_pool1d
max_pool1d_with_indices max_pool2d max_pool3d maximum mean median min minimum miopen_batch_norm miopen_convolution
miopen_convolution_add_relu miopen_convolution_relu miopen_convolution_transpose miopen_ctc_loss
miopen_depthwise_convolution miopen_rnn mkldnn_adaptive_avg_pool2d mkldnn_convolution mkldnn_linear_backward_weights
mkldnn_max_pool2d mkldnn_max_pool3d mkldnn_rnn_layer mm mode moveaxis movedim msort mul multinomial multiply mv
mvlgamma nan_to_num nan_to_num_ nanmean nanmedian nanquantile nansum narrow narrow_copy native_batch_norm
native_channel_shuffle native_dropout native_group_norm native_layer_norm native_norm ne neg neg_ negative negative_
nested._internal.nested_tensor._rebuild_njt nextafter nonzero nonzero_static norm_except_dim normal not_equal
nuclear_norm numel ones ones_like orgqr ormqr outer pairwise_distance pdist per_channel_affine
per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric permute permute_copy
pinverse pixel_shuffle pixel_unshuffle poisson poisson_nll_loss polar polygamma positive pow prelu preserve_format
prod promote_types put q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qint32
qint8 quantile quantize_per_channel quantize_per_tensor quantize_per_tensor_dynamic quantized_batch_norm
quantized_gru_cell quantized_lstm_cell quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d
quantized_rnn_relu_cell quantized_rnn_tanh_cell quint2x4 quint4x2 quint8 rad2deg rad2deg_ rand rand_like randint
randint_like randn randn_like randperm range ravel real reciprocal reciprocal_ relu relu_ remainder renorm
repeat_interleave reshape resize_as_ resize_as_sparse_ resolve_conj resolve_neg result_type rms_norm rnn_relu
rnn_relu_cell rnn_tanh rnn_tanh_cell roll rot90 round round_ row_indices_copy row_stack rrelu rrelu_ rsqrt rsqrt_ rsub
saddmm scalar_tensor scatter scatter_add scatter_reduce searchsorted segment_reduce select select_copy select_scatter
selu selu_ serialization._get_layout set_flush_denormal set_num_interop_threads set_num_threads sgn short sigmoid
sigmoid_ sign signbit sin sin_ sinc sinc_ sinh sinh_ slice_copy slice_inverse slice_scatter slogdet smm softmax sort
sparse_bsc sparse_bsc_tensor sparse_bsr sparse_bsr_tensor sparse_compressed_tensor sparse_coo sparse_coo_tensor
sparse_csc sparse_csc_tensor sparse_csr sparse_csr_tensor split_copy split_with_sizes split_with_sizes_copy spmm sqrt
sqrt_ square square_ squeeze squeeze_copy sspaddmm stack std std_mean strided sub subtract sum svd swapaxes swapdims
sym_constrain_range sym_constrain_range_for_size t t_copy take take_along_dim tan tan_ tanh tanh_ tensor tensor_split
threshold threshold_ tile topk trace transpose transpose_copy trapezoid trapz triangular_solve tril tril_indices
triplet_margin_loss triu triu_indices true_divide trunc trunc_ uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6
uint64 uint7 uint8 unbind unbind_copy unflatten unfold_copy unique_dim unsafe_chunk unsafe_split
unsafe_split_with_sizes unsqueeze unsqueeze_copy values_copy vander var var_mean vdot view_as_complex
view_as_complex_copy view_as_real view_as_real_copy view_copy vsplit vstack where xlogy xlogy_ zero_ zeros zeros_like
`;
const NUMPY_MATHS = `
abs absolute acos acosh add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan
arctan2 arctanh argmax argmin argpartition argsort argwhere around array array_equal array_equiv array_split
asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray asin asinh asmatrix astype atan atan2 atanh
atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr bincount bitwise_and bitwise_count
bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman block broadcast
broadcast_arrays broadcast_shapes broadcast_to busday_count busday_offset busdaycalendar can_cast cbrt ceil choose
clip column_stack common_type compress concat concatenate conj conjugate convolve copy copysign copyto corrcoef
correlate cos cosh count_nonzero cov cross cumprod cumsum cumulative_prod cumulative_sum datetime_as_string
datetime_data deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff digitize divide divmod
dot dsplit dstack ediff1d einsum einsum_path empty empty_like equal exp exp2 expand_dims expm1 extract eye fabs
fill_diagonal finfo fix flatiter flatnonzero flip fliplr flipud float_power floor floor_divide fmax fmin fmod
format_float_positional format_float_scientific frexp from_dlpack frombuffer fromstring full full_like gcd geomspace
gradient greater greater_equal hamming hanning heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit
hstack hypot i0 identity iinfo imag indices inner insert interp intersect1d invert is_busday isclose iscomplex
iscomplexobj isdtype isfinite isfortran isin isinf isnan isnat isneginf isposinf isreal isrealobj isscalar issubdtype
ix_ kaiser kron lcm ldexp left_shift less less_equal lexsort linspace log log10 log1p log2 logaddexp logaddexp2
logical_and logical_not logical_or logical_xor logspace matmul matrix_transpose matvec max maximum may_share_memory
mean median meshgrid min min_scalar_type minimum mintypecode mod modf moveaxis multiply nan_to_num nanargmax nanargmin
nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim
negative nextafter nonzero not_equal ones ones_like outer packbits partition percentile permute_dims place poly poly1d
polyadd polyder polydiv polyfit polyint polymul polysub polyval positive pow power prod promote_types ptp put
put_along_axis putmask quantile rad2deg radians ravel ravel_multi_index real real_if_close reciprocal remainder repeat
reshape resize result_type right_shift rint roll rollaxis roots rot90 round row_stack searchsorted select setdiff1d
setxor1d shape shares_memory sign signbit sin sinc sinh size sort sort_complex spacing split sqrt square squeeze stack
std subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tri tril tril_indices
tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc typename ufunc union1d unique
unique_all unique_counts unique_inverse unique_values unpackbits unravel_index unstack unwrap vander var vdot vecdot
vecmat vsplit vstack where zeros zeros_like
`;

;// CONCATENATED MODULE: ./build/src/policy/stdlib-modules.js
/**
 * The top-level modules of the standard library, of Python 2.7 and of Python 3.0 to 3.15, with private ones and those since
 * removed. Written by scripts/make-stdlib-modules.py from the package stdlibs 2026.9.3; do not edit by hand.
 */
/** Of Python 3. */
const PYTHON3_MODULES = `
CDIO CDROM DLFCN IN SOCKET STROPTS TYPES __future__ __hello__ __hello_alias__ __hello_only__ __phello__
__phello_alias__ _abc _abcoll _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2
_bootlocale _bootsubprocess _bytesio _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
_codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes
_ctypes_test _curses _curses_panel _datetime _dbm _decimal _distutils_findvs _dummy_thread _elementtree _emx_link
_fileio _frozen_importlib _frozen_importlib_external _functools _gdbm _gestalt _hashlib _heapq _hmac _imp
_interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _math_integer
_md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _peg_parser
_pickle _posixshmem _posixsubprocess _py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random
_remote_debugging _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat
_statistics _string _stringio _strptime _struct _subprocess _suggestions _symtable _sysconfig _sysconfigdata
_testbuffer _testcapi _testcapi_datetime _testclinic _testclinic_limited _testconsole _testexternalinspection
_testimportmultiple _testinternalcapi _testlimitedcapi _testmultiphase _testsinglephase _thread _threading_local
_tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _winreg _wmi
_xxinterpchannels _xxsubinterpreters _xxtestfuzz _zoneinfo _zstd abc aifc annotationlib antigravity argparse array ast
asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect build_class builtins bz2 cProfile calendar
cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser
contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils
doctest dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter
fpectl fpetest fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
hmac html http idlelib imageop imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math md5 mimetypes mmap modulefinder msilib
msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os os2 os2emxpath
ossaudiodev parser pathlib pcre pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
profile profiling pstats pty pwd py_compile pyclbr pydoc pydoc_data pydoc_topics pyexpat queue quopri random re
readline reprlib resource rgbimg rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios
test textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
wsgiref xdrlib xml xmlrpc xx xxlimited xxlimited_35 xxlimited_3_13 xxsubtype zipapp zipfile zipimport zlib zoneinfo
`;
/** Of Python 2.7 only. */
const PYTHON2_MODULES = `
AL Audio_mac BaseHTTPServer Bastion CD CGIHTTPServer CL CL_old Canvas Carbon ColorPicker ConfigParser Cookie DEVICE
Dialog DocXMLRPCServer ERRNO EasyDialogs FILE FL FileDialog FixTk FrameWork GET GL GLWS HTMLParser IOCTL MacOS
MimeWriter MiniAEFrame Nav OSATerminology PixMapWrapper Queue SUNAUDIODEV SV ScrolledText SimpleDialog
SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO Tix Tkconstants Tkdnd Tkinter UserDict UserList UserString
WAIT _AE _AH _App _CF _CG _CarbonEvt _Cm _Ctl _Dlg _Drag _Evt _File _Fm _Folder _Help _IBCarbon _Icn _LWPCookieJar
_Launch _List _Menu _Mlte _MozillaCookieJar _OSA _Qd _Qdoffs _Qt _Res _Scrap _Snd _TE _Win __builtin__ _bsddb _hotshot
_pybsddb _sha aepack aetools aetypes anydbm applesingle appletrawmain appletrunner argvemulator audiodev autoGIL
bgenlocations bsddb bsddb185 buildtools bundlebuilder cPickle cStringIO cddb cdplayer cfmfile commands compiler
cookielib copy_reg dbhash dircache dl dumbdbm dummy_thread exceptions findertools flp fm fpformat future_builtins gdbm
gensuitemodule gestalt hotshot htmlentitydefs htmllib httplib icglue icopen ihooks imgfile imputil jpeg linuxaudiodev
macerrors macostools macresource markupbase mhlib mimetools mimify multifile mutex new panelparser pimp popen2
posixfile readcd repr rexec rfc822 riscosenviron riscospath robotparser rourl2path sets sgi sgmllib sha sre statvfs
stringold strop sunaudio sunaudiodev terminalcommand thread timing tkColorChooser tkCommonDialog tkFileDialog tkFont
tkMessageBox tkSimpleDialog toaiff torgb ttk urllib2 urlparse user videoreader whichdb xmllib xmlrpclib
`;

;// CONCATENATED MODULE: ./build/src/policy/judge.js



const PYTHON3 = new Set(words(PYTHON3_MODULES));
const PYTHON2 = new Set(words(PYTHON2_MODULES));
/**
 * Modules whose names functions and attributes of other libraries have as well (`numpy.array`, `mypackage.tokenize`). As the last
 * part of a name they say nothing; with a part after them they are the module (`code.interact`).
 */
const ORDINARY_WORDS = new Set(words(`abc array ast base64 bisect calendar chunk cmath cmd code codecs collections colorsys compression copy crypt csv dataclasses
datetime decimal difflib dis email encodings enum errno formatter fractions getpass glob grp hashlib heapq hmac html http inspect io
json keyword locale logging math mimetypes netrc numbers opcode operator parser pathlib pickle pipes platform pprint profile profiling
queue random re repr resource reprlib sched secrets select selectors signal site stat statistics string struct symbol symtable
test textwrap this time timeit token tokenize trace traceback tty types typing unicodedata uuid warnings wave xml xx zipfile new`));
const ALIASES = new Map([
    ['np', 'numpy'],
    ['onp', 'numpy'],
    ['pd', 'pandas'],
    ['tf', 'tensorflow'],
    ['sp', 'scipy'],
    ['plt', 'matplotlib.pyplot'],
    ['th', 'torch'],
]);
/** Packages read so closely that a name reached through a lower-case attribute of them is dangerous: it is a module or a method. */
const READ_PACKAGES = new Set(['torch', 'numpy', 'scipy', 'pandas', 'sklearn', 'joblib']);
/** Where functions of torch and numpy only compute: all of these packages, and the generated names at the root. */
const MATHS_PACKAGES = words(`torch.nn.functional torch.nn.init torch.nn.modules.utils torch.functional torch._C._nn torch._C._linalg
torch._C._fft torch._C._special torch._C._sparse torch._VF torch._C._VariableFunctions torch._C._VariableFunctionsClass torch.special
torch.linalg torch.fft torch.signal torch.optim numpy.linalg numpy.fft numpy.random numpy.polynomial`);
const NUMPY_ROOTS = new Set(words('numpy numpy.core numpy.core.umath numpy.core._multiarray_umath numpy.core.multiarray numpy.core.fromnumeric numpy.core.numeric'));
let maths;
function mathsNames(packageName) {
    maths ??= new Map([
        ['torch', new Set(words(TORCH_MATHS))],
        ['numpy', new Set(words(NUMPY_MATHS))],
    ]);
    return maths.get(packageName) ?? new Set();
}
const isDunder = (part) => part.length > 4 && part.startsWith('__') && part.endsWith('__');
const isClassName = (part) => /^_*[A-Z]/.test(part);
/** The standard library's module that a part of a name is or is an alias of (`_sys`), or undefined. */
function moduleNamed(part) {
    if (PYTHON3.has(part))
        return part;
    const bare = part.replace(/^_+/, '');
    return bare !== part && PYTHON3.has(bare) ? bare : undefined;
}
/** Why a part of a dotted name leads to a module of the standard library or to a function known to be dangerous, or undefined. */
function reachesModule(parts) {
    for (const [i, part] of parts.entries()) {
        const rest = parts.slice(i + 1);
        const module = moduleNamed(part);
        if (module !== undefined && (rest.length > 0 || !ORDINARY_WORDS.has(module))) {
            const row = rest.length > 0 ? dangerRow([module, ...rest].join('.')) : undefined;
            return row?.why ?? `hands out the standard library module ${module}`;
        }
        const row = rest.length > 0 ? dangerRow([ALIASES.get(part) ?? part, ...rest].join('.')) : undefined;
        if (row !== undefined)
            return row.why;
    }
    return undefined;
}
/** Whether a function of torch or numpy only computes: its module and its (undotted) name. */
function isMaths(module, name) {
    const path = `${module}.${name}`.replace(/^numpy\._core\b/, 'numpy.core');
    if (MATHS_PACKAGES.some((prefix) => path.startsWith(`${prefix}.`)))
        return true;
    if (path.startsWith('torch.'))
        return mathsNames('torch').has(path.slice('torch.'.length));
    return NUMPY_ROOTS.has(path.slice(0, path.lastIndexOf('.'))) && mathsNames('numpy').has(name);
}
/** The rule for packages that were read closely: what their unclassified functions, methods and submodules are, or undefined. */
function closelyRead(module, parts) {
    const packageName = module.split('.')[0];
    if (!READ_PACKAGES.has(packageName))
        return undefined;
    if (parts.length > 1 && !parts.every(isClassName)) {
        const rebuilds = packageName === 'torch' && mathsNames('torch').has(`${module}.${parts.join('.')}`.slice('torch.'.length));
        return rebuilds ? undefined : `hands out an attribute of a module or class of ${packageName}`;
    }
    if (packageName !== 'torch' && packageName !== 'numpy')
        return undefined;
    if (isClassName(parts[0]) || isMaths(module, parts[0]))
        return undefined;
    return `is a function of ${packageName} that is not known to be harmless`;
}
/** Why a global that is on no list of data is dangerous, or undefined. */
function dangerOf(module, name) {
    if (module.includes('?') || name.includes('?'))
        return 'has a name that is computed while the file is loaded';
    if (module === '')
        return 'comes from the extension registry of the program that loads the file, so nobody can tell what it is';
    const parts = name.split('.');
    const path = `${module}.${name}`;
    const dunder = path.split('.').find((part, i) => isDunder(part) && !(i === 0 && part === module));
    if (dunder !== undefined)
        return `reaches ${dunder}, a way to any function`;
    const row = dangerRow(path);
    if (row !== undefined)
        return row.why;
    const top = module.split('.')[0];
    if (PYTHON3.has(top) || PYTHON2.has(top)) {
        return reachesModule(parts) ?? `is in the standard library module ${module}, which is not classified as data`;
    }
    return reachesModule(parts) ?? closelyRead(module, parts);
}
/** Why the global is safe or unsafe by the lists, where nothing about it is dangerous. */
function byLists(module, name, lists) {
    if (lists.userAllowed.has(`${module}.${name}`))
        return { verdict: 'safe', why: 'is a safe global that you added' };
    if (!lists.torchCheckpoint)
        return { verdict: 'unsafe', why: 'is on no list of safe globals' };
    const data = dataRow(module, name);
    const why = "is not on torch's list of safe globals";
    return { verdict: 'unsafe', why: data === undefined ? why : `${data.why}, but ${why}` };
}
/**
 * Judges one global by the words of the contract.
 * `module` and `name` as Python 3 imports them, after the mapping of Python 2 names; `name` may be dotted (`os.system` under the
 * module `pathlib`); a part computed while loading is `?`; an extension code comes as module '' and name `extension(5)`.
 * `why` is a phrase whose subject is the global.
 */
function judgeGlobal(module, name, lists) {
    if (lists.torchAllowed.has(`${module}.${name}`))
        return { verdict: 'safe', why: "is on torch's list of safe globals" };
    const data = dataRow(module, name);
    if (data !== undefined && !lists.torchCheckpoint)
        return { verdict: 'safe', why: data.why };
    const danger = data === undefined ? dangerOf(module, name) : undefined;
    if (danger !== undefined)
        return { verdict: 'dangerous', why: danger };
    return byLists(module, name, lists);
}
/**
 * Whether a name may never be added to a list of safe globals. The text that a user writes does not say where the module ends, so
 * every split is tried. Packages have modules named as those of the standard library (`mmengine.logging.history_buffer`), so an
 * ordinary word counts only where the pair as it is given says that it is no part of the module's path.
 */
function isDangerous(module, name) {
    if (dataRow(module, name) !== undefined)
        return false;
    if (dangerOf(module, name) !== undefined)
        return true;
    const parts = `${module}.${name}`.split('.');
    if (dataRow(parts.slice(0, -1).join('.'), parts.at(-1)) !== undefined)
        return false;
    return parts.slice(1).some((part) => {
        const named = moduleNamed(part);
        return named !== undefined && !ORDINARY_WORDS.has(named);
    });
}

;// CONCATENATED MODULE: ./build/src/policy/verdict.js


/** The entries of a file and of its members, in order; the file's own verdict is the worst of them. */
function judge(inspection, file, policy) {
    const baseGlobals = file.base === undefined ? null : globalsByMember(file.base);
    return judgeEntry(inspection, file, policy, baseGlobals, file.path.length);
}
function judgeEntry(inspection, file, policy, baseGlobals, prefix) {
    const { findings } = inspection;
    const known = baseGlobals?.get(inspection.path.slice(prefix)) ?? new Set();
    const globals = [...findings.globals.values()].map((global) => judgeUse(global, findings.torchCheckpoint, policy, baseGlobals === null ? null : known));
    const problems = findings.problems.map((problem) => ({ ...problem, accepted: null }));
    const members = inspection.members.flatMap((member) => judgeEntry(member, file, policy, baseGlobals, prefix));
    const isMember = inspection.path.length > prefix;
    const entry = {
        path: inspection.path,
        size: inspection.size,
        sha256: isMember ? null : file.sha256,
        format: findings.format,
        verdict: members.reduce((verdict, member) => (0,report/* worst */.QZ)(verdict, member.verdict), ownVerdict(inspection, globals)),
        change: file.change,
        weightsOnly: isMember ? null : file.weightsOnly,
        globals,
        problems,
        notes: findings.skipped === null ? findings.notes : [findings.skipped, ...findings.notes],
    };
    accept(entry, { path: file.path, sha256: file.sha256 }, policy);
    return [entry, ...members];
}
function judgeUse(global, torchCheckpoint, policy, known) {
    const name = globalName(global.module, global.name);
    const { torchAllowed, userAllowed } = policy;
    return {
        name,
        ...judgeGlobal(global.module, global.name, { torchCheckpoint, torchAllowed, userAllowed }),
        opcode: global.opcode,
        member: global.member,
        offset: global.offset,
        use: global.use,
        expression: global.expression,
        new: known === null ? null : !known.has(name),
        accepted: null,
    };
}
/** `module.name`; an extension code has no module. */
function globalName(module, name) {
    return module === '' ? name : `${module}.${name}`;
}
function ownVerdict({ findings }, globals) {
    const start = findings.skipped === null ? 'safe' : 'skipped';
    const byGlobals = globals.reduce((verdict, global) => (0,report/* worst */.QZ)(verdict, global.verdict), start);
    return findings.problems.reduce((verdict, problem) => (0,report/* worst */.QZ)(verdict, problemVerdict(problem)), byGlobals);
}
function problemVerdict(problem) {
    return problem.id === 'contains-code' ? 'unsafe' : 'unreadable';
}
function accept(entry, file, policy) {
    for (const global of entry.globals) {
        global.accepted = global.verdict === 'safe' ? null : (policy.acceptGlobal?.(global, file) ?? null);
    }
    for (const problem of entry.problems) {
        problem.accepted = policy.acceptProblem?.(problem, file) ?? null;
    }
}
/** The names each entry held at the base, by its path below the file. */
function globalsByMember(base) {
    const found = new Map();
    const visit = (inspection, prefix) => {
        const names = [...inspection.findings.globals.values()].map(({ module, name }) => globalName(module, name));
        found.set(inspection.path.slice(prefix), new Set(names));
        for (const member of inspection.members) {
            visit(member, prefix);
        }
    };
    if (base !== null) {
        visit(base, base.path.length);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/torch/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"2.15":["_codecs.encode","builtins.bytearray","builtins.complex","builtins.set","collections.Counter","collections.OrderedDict","torch.BFloat16Storage","torch.BFloat16Tensor","torch.BoolStorage","torch.BoolTensor","torch.ByteStorage","torch.ByteTensor","torch.CharStorage","torch.CharTensor","torch.ComplexDoubleStorage","torch.ComplexFloatStorage","torch.DoubleStorage","torch.DoubleTensor","torch.FloatStorage","torch.FloatTensor","torch.HalfStorage","torch.HalfTensor","torch.IntStorage","torch.IntTensor","torch.LongStorage","torch.LongTensor","torch.QInt32Storage","torch.QInt8Storage","torch.QUInt2x4Storage","torch.QUInt4x2Storage","torch.QUInt8Storage","torch.ShortStorage","torch.ShortTensor","torch.Size","torch.Tensor","torch._tensor._rebuild_from_type_v2","torch._utils._rebuild_device_tensor_from_cpu_tensor","torch._utils._rebuild_device_tensor_from_numpy","torch._utils._rebuild_meta_tensor_no_storage","torch._utils._rebuild_parameter","torch._utils._rebuild_parameter_with_state","torch._utils._rebuild_qtensor","torch._utils._rebuild_sparse_tensor","torch._utils._rebuild_tensor","torch._utils._rebuild_tensor_v2","torch._utils._rebuild_tensor_v3","torch._utils._rebuild_wrapper_subclass","torch.bcomplex32","torch.bfloat16","torch.bits16","torch.bits1x8","torch.bits2x4","torch.bits4x2","torch.bits8","torch.bool","torch.complex128","torch.complex32","torch.complex64","torch.cuda.BFloat16Storage","torch.cuda.BFloat16Tensor","torch.cuda.BoolStorage","torch.cuda.BoolTensor","torch.cuda.ByteStorage","torch.cuda.ByteTensor","torch.cuda.CharStorage","torch.cuda.CharTensor","torch.cuda.ComplexDoubleStorage","torch.cuda.ComplexFloatStorage","torch.cuda.DoubleStorage","torch.cuda.DoubleTensor","torch.cuda.FloatStorage","torch.cuda.FloatTensor","torch.cuda.HalfStorage","torch.cuda.HalfTensor","torch.cuda.IntStorage","torch.cuda.IntTensor","torch.cuda.LongStorage","torch.cuda.LongTensor","torch.cuda.ShortStorage","torch.cuda.ShortTensor","torch.cuda.sparse.BFloat16Tensor","torch.cuda.sparse.ByteTensor","torch.cuda.sparse.CharTensor","torch.cuda.sparse.DoubleTensor","torch.cuda.sparse.FloatTensor","torch.cuda.sparse.HalfTensor","torch.cuda.sparse.IntTensor","torch.cuda.sparse.LongTensor","torch.cuda.sparse.ShortTensor","torch.device","torch.float16","torch.float32","torch.float4_e2m1fn_x2","torch.float64","torch.float8_e4m3fn","torch.float8_e4m3fnuz","torch.float8_e5m2","torch.float8_e5m2fnuz","torch.float8_e8m0fnu","torch.int1","torch.int16","torch.int2","torch.int3","torch.int32","torch.int4","torch.int5","torch.int6","torch.int64","torch.int7","torch.int8","torch.nn.parameter.Parameter","torch.per_channel_affine","torch.per_channel_affine_float_qparams","torch.per_channel_symmetric","torch.per_tensor_affine","torch.per_tensor_symmetric","torch.qint32","torch.qint8","torch.quint2x4","torch.quint4x2","torch.quint8","torch.serialization._get_layout","torch.sparse.BFloat16Tensor","torch.sparse.ByteTensor","torch.sparse.CharTensor","torch.sparse.DoubleTensor","torch.sparse.FloatTensor","torch.sparse.HalfTensor","torch.sparse.IntTensor","torch.sparse.LongTensor","torch.sparse.ShortTensor","torch.storage.TypedStorage","torch.storage.UntypedStorage","torch.uint1","torch.uint16","torch.uint2","torch.uint3","torch.uint32","torch.uint4","torch.uint5","torch.uint6","torch.uint64","torch.uint7","torch.uint8"]}');
;// CONCATENATED MODULE: ./build/src/torch/releases.js
/** The allow list of torch's newest release. */

const LISTS = releases_namespaceObject;
function knownReleases() {
    return Object.keys(LISTS);
}
function newestRelease() {
    return knownReleases().at(-1);
}
function release(version) {
    return { version, safeGlobals: new Set(LISTS[version]) };
}
/** @throws {Error} where the release is not known */
function resolveRelease(text) {
    const version = /^(\d+\.\d+)/.exec(text)?.[1] ?? text;
    if (!knownReleases().includes(version)) {
        throw new Error(`unknown torch release ${text}; known: ${knownReleases().join(', ')}`);
    }
    return { release: version, note: null };
}

;// CONCATENATED MODULE: ./build/src/torch/weights-only.js
function weightsOnly(_source, _path, _release, _userGlobals, _isDangerous) {
    return { loads: null, reason: null, unsafeGlobals: [], advice: [] };
}

;// CONCATENATED MODULE: ./build/src/version.js
/** As in package.json; a test keeps them equal. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/src/scan.js










/** Judges the candidates, one after another, and reports on them all. */
async function scan(candidates, options) {
    const policy = {
        torchAllowed: release(options.torch.version).safeGlobals,
        userAllowed: new Set(options.safeGlobals),
    };
    const files = [];
    for (const [index, candidate] of candidates.entries()) {
        options.onProgress?.(index, candidates.length, candidate.path);
        files.push(...(await judgeCandidate(candidate, policy, options)));
    }
    return scan_report(files, options);
}
/** The report of files that are already judged. */
function scan_report(files, options) {
    const counts = count(files, options.excluded);
    const { loadSites, failOn } = options;
    const { wouldFail, conclusion } = decide(files, loadSites, counts, options);
    return {
        schemaVersion: 1,
        tool: { name: 'weights-only', version: VERSION },
        torch: options.torch,
        policy: null,
        commit: options.commit,
        base: options.base,
        shard: null,
        warnings: options.warnings,
        conclusion,
        gate: { failOn, wouldFail },
        counts,
        files,
        loadSites,
    };
}
async function judgeCandidate(candidate, policy, options) {
    if (candidate.refusal !== undefined) {
        return [unopened(candidate, candidate.refusal.kind, 'not-a-file', candidate.refusal.reason)];
    }
    let source;
    try {
        source = await candidate.open();
    }
    catch (error) {
        const id = error instanceof Error && 'id' in error ? error.id : 'read-error';
        return [unopened(candidate, 'unreadable', id, messageOf(error))];
    }
    try {
        return await judgeSource(candidate, source, policy, options);
    }
    finally {
        source.close();
    }
}
async function judgeSource(candidate, source, policy, options) {
    const { path, change } = candidate;
    const inspection = await inspect(path, source, isDangerous);
    inspection.findings.notes.push(...(candidate.notes ?? []));
    return judge(inspection, {
        path,
        change,
        sha256: await sha256(source),
        weightsOnly: answerFor(inspection, source, options),
        base: await inspectBase(candidate),
    }, policy);
}
/** Contract: answered for every file but a skipped one whose name promises nothing. */
function answerFor(inspection, source, options) {
    if (inspection.findings.skipped !== null && !(0,extensions/* promisesModel */.YT)(inspection.path)) {
        return null;
    }
    return weightsOnly(source, inspection.path, options.torch.version, options.safeGlobals, isDangerous);
}
async function inspectBase(candidate) {
    if (!candidate.openBase) {
        return candidate.openBase;
    }
    let source;
    try {
        source = await candidate.openBase();
    }
    catch {
        // A base that cannot be read makes everything new, which is the strict answer.
        return null;
    }
    try {
        return await inspect(candidate.path, source, isDangerous);
    }
    finally {
        source.close();
    }
}
/** Of the content, where it is small enough to have been read whole; else null. */
async function sha256(source) {
    if (source.size > LIMITS.window) {
        return null;
    }
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19));
    try {
        return createHash('sha256').update(source.read(0, source.size)).digest('hex');
    }
    catch {
        // The read error is already a problem of this file.
        return null;
    }
}
function unopened(candidate, verdict, id, reason) {
    const skipped = verdict === 'skipped';
    return {
        path: candidate.path,
        size: candidate.size,
        sha256: null,
        format: 'unknown',
        verdict,
        change: candidate.change,
        weightsOnly: skipped && !(0,extensions/* promisesModel */.YT)(candidate.path) ? null : { loads: null, reason: null, unsafeGlobals: [], advice: [] },
        globals: [],
        problems: skipped ? [] : [{ id, message: reason, member: null, offset: null, accepted: null }],
        notes: [...(skipped ? [reason] : []), ...(candidate.notes ?? [])],
    };
}
function count(files, excluded) {
    const counts = { safe: 0, unsafe: 0, dangerous: 0, unreadable: 0, skipped: 0, excluded };
    for (const { file } of (0,report/* groupByFile */.XQ)(files)) {
        counts[file.verdict] += 1;
    }
    return counts;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/cli/options.js
/** The command line, taken apart and checked. Names and defaults are those of contract.md. */



const OUTPUT_FORMATS = ['text', 'json', 'markdown'];
/** The words of a call that cannot be understood; the message is for the user, the exit status 2. */
class UsageError extends Error {
}
const DEFINITIONS = {
    format: { type: 'string' },
    output: { type: 'string' },
    files: { type: 'string', multiple: true },
    base: { type: 'string' },
    torch: { type: 'string' },
    'fail-on': { type: 'string' },
    'safe-global': { type: 'string', multiple: true },
    'no-load-sites': { type: 'boolean' },
    'fail-on-load-sites': { type: 'boolean' },
    version: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
const HELP = `Tells what a model file would do when it is loaded, without loading it.

Usage: weights-only [PATH…]          PATH: a file, a folder, or - for standard input; default .

  --format text|json|markdown        what to print (default text)
  --output FILE                      write the report there
  --files GLOB                       only these files; repeatable, ! excludes
  --base DIR                         compare with this folder: says what is new
  --torch VERSION|auto               the torch release that will load the files (default auto)
  --fail-on unsafe|new-unsafe|dangerous|never
                                     what fails (default unsafe)
  --safe-global NAME                 as torch.serialization.add_safe_globals; repeatable
  --version, --help

Exit status: 0 the policy holds, 1 it does not, 2 usage or internal error.
`;
/**
 * @returns the options, or the text that --help or --version asks for
 * @throws {UsageError} naming the word that is not understood
 */
function parseOptions(args, version) {
    const { values, positionals } = parse(args);
    if (values.help) {
        return HELP;
    }
    if (values.version) {
        return `${version}\n`;
    }
    const safeGlobals = values['safe-global'] ?? [];
    safeGlobals.forEach(checkSafeGlobal);
    return {
        paths: positionals.length === 0 ? ['.'] : positionals,
        format: oneOf('--format', values.format ?? 'text', OUTPUT_FORMATS),
        output: values.output ?? null,
        files: values.files ?? [],
        base: values.base ?? null,
        torch: values.torch ?? 'auto',
        failOn: oneOf('--fail-on', values['fail-on'] ?? 'unsafe', report/* FAIL_ON */.d$),
        safeGlobals,
        loadSites: !values['no-load-sites'],
        failOnLoadSites: values['fail-on-load-sites'] ?? false,
    };
}
function parse(args) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options: DEFINITIONS, allowPositionals: true });
    }
    catch (error) {
        throw new UsageError(error.message);
    }
}
/** @throws {UsageError} where `value` is none of `allowed` */
function oneOf(option, value, allowed) {
    const found = allowed.find((word) => word === value);
    if (found === undefined) {
        throw new UsageError(`${option}: expected one of ${allowed.join(', ')}, found '${value}'`);
    }
    return found;
}
/** @throws {UsageError} where the name is none, or one that runs code */
function checkSafeGlobal(name) {
    if (!/^[^\s.]+(\.[^\s.]+)+$/.test(name)) {
        throw new UsageError(`safe global: expected module.name, found '${name}'`);
    }
    const dot = name.lastIndexOf('.');
    if (isDangerous(name.slice(0, dot), name.slice(dot + 1))) {
        throw new UsageError(`safe global: ${name} is dangerous: allowing it would let a file run code`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/find-files.js
/**
 * Turns the paths of a command line into candidates: folders are walked, links are named and not followed, `.git` is
 * never entered. Nothing is opened here.
 */






/**
 * @throws {UsageError} for a path that does not exist
 */
function findFiles(paths, filter) {
    const found = { candidates: [], excluded: 0 };
    for (const path of paths) {
        addArgument(path, found, filter);
    }
    return found;
}
/** A path that the user wrote is followed where it is a link, and that is said. */
function addArgument(path, found, filter) {
    let status;
    let linked;
    try {
        linked = (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink();
        status = (0,external_node_fs_namespaceObject.statSync)(path);
    }
    catch (error) {
        throw new UsageError(`cannot read ${path}: ${messageOf(error)}`);
    }
    const notes = linked ? [`a symbolic link, followed because it was named: ${(0,external_node_fs_namespaceObject.readlinkSync)(path)}`] : [];
    if (status.isDirectory()) {
        addFolder(path, found, filter);
    }
    else {
        addFile(path, status.size, found, filter, notes, linked);
    }
}
function addFolder(folder, found, filter) {
    if ((0,extensions/* promisesModel */.YT)(folder)) {
        refuse(folder, 'skipped', 'a folder, not a file; the files in it are judged by themselves', found);
    }
    let children;
    try {
        children = (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        refuse(folder, 'unreadable', `the folder cannot be read: ${messageOf(error)}`, found);
        return;
    }
    children.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
        const path = folder === '.' ? child.name : (0,external_node_path_namespaceObject.join)(folder, child.name);
        if (child.isDirectory()) {
            if (child.name !== '.git') {
                addFolder(path, found, filter);
            }
        }
        else {
            addChild(path, child, found, filter);
        }
    }
}
function addChild(path, child, found, filter) {
    if (filter !== undefined && !filter(reported(path))) {
        found.excluded += 1;
    }
    else if (child.isSymbolicLink()) {
        refuse(path, 'skipped', `a symbolic link, not followed: ${linkTarget(path)}`, found);
    }
    else if (!child.isFile()) {
        refuse(path, 'skipped', 'not a regular file', found);
    }
    else {
        addFile(path, sizeOf(path), found);
    }
}
function addFile(path, size, found, filter, notes = [], follow = false) {
    if (filter !== undefined && !filter(reported(path))) {
        found.excluded += 1;
        return;
    }
    const open = async () => new FileSource(path, follow);
    found.candidates.push({ path: reported(path), size, change: null, open, notes });
}
function refuse(path, kind, reason, found) {
    const open = async () => {
        throw new Error(reason);
    };
    found.candidates.push({ path: reported(path), size: 0, change: null, open, refusal: { kind, reason } });
}
/** Reports write `/` on every system. */
function reported(path) {
    return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
}
/** 0 for a file that has vanished: opening it will say so. */
function sizeOf(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(path);
    }
    catch (error) {
        return messageOf(error);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/output.js
/** Writes the report where the user wants it; each format is loaded only when it is asked for. */



const WRITERS = {
    text: async (report, colour) => (await __nccwpck_require__.e(/* import() */ 424).then(__nccwpck_require__.bind(__nccwpck_require__, 424))).text(report, colour),
    json: (report) => `${JSON.stringify(report, null, 2)}\n`,
    markdown: async (report) => (await __nccwpck_require__.e(/* import() */ 378).then(__nccwpck_require__.bind(__nccwpck_require__, 378))).markdown(report),
};
/** @throws {UsageError} where the output file cannot be written */
async function writeReport(report, options) {
    const terminal = options.output === null && process.stdout.isTTY === true;
    const document = await WRITERS[options.format](report, terminal && !process.env.NO_COLOR);
    if (options.output === null) {
        await new Promise((resolve) => process.stdout.write(document, () => resolve()));
        return;
    }
    writeFile(options.output, document);
}
/** Writes a file, but never through a symbolic link. */
function writeFile(path, document) {
    const flags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_TRUNC | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
    try {
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, flags, 0o644);
        try {
            (0,external_node_fs_namespaceObject.writeSync)(descriptor, document);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw new UsageError(`cannot write ${path}: ${messageOf(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/output/escape.js
var output_escape = __nccwpck_require__(196);
;// CONCATENATED MODULE: ./build/src/cli/progress.js
/** Progress of a long scan, on standard error; a short one prints nothing. */

/** ms before the first word, and between two. */
const PATIENCE = 1000;
const PACE = { terminal: 200, log: 10_000 };
class Progress {
    #start = Date.now();
    #terminal = process.stderr.isTTY === true;
    #last = 0;
    show(done, total, path) {
        const now = Date.now();
        const pace = this.#terminal ? PACE.terminal : PACE.log;
        if (now - this.#start < PATIENCE || now - this.#last < pace) {
            return;
        }
        this.#last = now;
        const text = `${done} of ${total} files: ${(0,output_escape/* visible */.RK)(path)}`;
        process.stderr.write(this.#terminal ? `\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`);
    }
    end() {
        if (this.#terminal && this.#last > 0) {
            process.stderr.write('\r\x1b[K');
        }
    }
}

;// CONCATENATED MODULE: ./build/src/cli/main.js
/** One call of the command line: options → candidates → report → output. */












/** @returns the exit status: 0 the policy holds, 1 it does not, 2 usage or internal error */
async function main(args) {
    try {
        const options = parseOptions(args, VERSION);
        if (typeof options === 'string') {
            process.stdout.write(options);
            return 0;
        }
        return await run(options);
    }
    catch (error) {
        const hint = error instanceof UsageError ? '; see --help' : '';
        process.stderr.write(`weights-only: ${messageOf(error)}${hint}\n`);
        return 2;
    }
}
async function run(options) {
    const torch = chooseTorch(options.torch);
    const paths = options.paths.filter((path) => path !== '-');
    const found = findFiles(paths, await pathFilter(options.files));
    if (options.paths.includes('-')) {
        found.candidates.push(standardInput());
    }
    const progress = new Progress();
    const report = await scan(found.candidates, scanOptions(options, torch, found.excluded, progress));
    progress.end();
    await writeReport(report, options);
    return exitStatus(report);
}
function exitStatus(report) {
    return report.conclusion === 'failure' ? 1 : 0;
}
function scanOptions(options, torch, excluded, progress) {
    return {
        torch,
        failOn: options.failOn,
        safeGlobals: options.safeGlobals,
        commit: null,
        base: null,
        excluded,
        warnings: [],
        loadSites: [],
        failOnLoadSites: options.failOnLoadSites,
        onProgress: (done, total, path) => progress.show(done, total, path),
    };
}
function chooseTorch(wanted) {
    if (wanted === 'auto') {
        return { version: newestRelease(), source: 'newest known' };
    }
    try {
        const { release, note } = resolveRelease(wanted);
        return { version: release, source: note === null ? '--torch' : `--torch: ${note}` };
    }
    catch (error) {
        throw new UsageError(`--torch: ${messageOf(error)}`);
    }
}
async function pathFilter(globs) {
    if (globs.length === 0) {
        return undefined;
    }
    const { pathFilter: compile } = await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 402));
    try {
        return compile(globs);
    }
    catch (error) {
        throw new UsageError(`--files: ${messageOf(error)}`);
    }
}
/** Standard input as a file: it is kept in the temporary folder while it is read, for readers need random access. */
function standardInput() {
    const open = async () => {
        const path = (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), `weights-only-${process.pid}-${Date.now()}`);
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'wx+', 0o600);
        try {
            const chunk = new Uint8Array(1 << 20);
            for (let count = readInput(chunk); count > 0; count = readInput(chunk)) {
                (0,external_node_fs_namespaceObject.writeSync)(descriptor, chunk, 0, count);
            }
            return new FileSource(path);
        }
        finally {
            (0,external_node_fs_namespaceObject.unlinkSync)(path);
        }
    };
    return { path: '-', size: 0, change: null, open };
}
/** @returns bytes read, 0 at the end */
function readInput(chunk) {
    try {
        return (0,external_node_fs_namespaceObject.readSync)(0, chunk);
    }
    catch (error) {
        // A closed pipe reads as its end on Windows.
        if (error.code === 'EOF') {
            return 0;
        }
        throw error;
    }
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ promisesModel),
/* harmony export */   ck: () => (/* binding */ extension)
/* harmony export */ });
/* unused harmony export promisesTorch */
/** Names that promise a model (contract.md, Which files). Content decides; a promise that is not kept is unreadable. */
const PROMISING = new Set('pt pth ckpt pt2 pkl pickle p pck pcl dill joblib sav npy npz mar nemo keras h5 hdf5 safetensors gguf onnx distcp'.split(' '));
/** The extensions under which people keep torch checkpoints: text for people speaks of torch only there. */
const TORCH = new Set(['pt', 'pth', 'ckpt', 'pt2', 'distcp']);
/** The part after the last dot of the last path component, in lower case; `` where there is none. */
function extension(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
function promisesModel(path) {
    return PROMISING.has(extension(path)) || /(^|[/!])\.metadata$/.test(path);
}
function promisesTorch(path) {
    return TORCH.has(extension(path));
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* unused harmony exports logLine, basicPlane */
/**
 * Hostile text made harmless: file names, member names, globals and messages come from files that somebody may have
 * made to deceive. Every character that reaches a log line or Markdown goes through here. It knows nothing of reports.
 */
/** Control, format (bidi, zero-width), surrogate, private, unassigned, and the two Unicode line separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Every character that prints nothing, or moves what others print, as `\n` or `\u{202e}`. The result is one line. */
function visible(text) {
    return text.replace(INVISIBLE, (one) => NAMED.get(one) ?? `\\u{${one.codePointAt(0).toString(16)}}`);
}
/**
 * One line that is safe to write to a runner's log. The runner takes `::command::` at the start of a trimmed line and
 * the older `##[command]` anywhere in it as a command (actions/runner, ActionCommand.cs).
 */
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1\\:')
        .replaceAll('##[', '#\\#[');
}
/** At most `length` characters (code points), the last of them `…` where something was cut. */
function cut(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
/** A Markdown code span. Nothing inside a code span is Markdown, HTML, a mention or a link (CommonMark 0.31, 6.1). */
function code(text) {
    const shown = visible(text) || ' ';
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return fence + padding + shown + padding + fence;
}
/**
 * A code span for a cell of a GFM table, where `|` ends the cell even inside code unless a backslash stands before it.
 * A backslash of the text's own would undo that, so text with both is written in HTML.
 */
function codeCell(text) {
    return text.includes('|') && text.includes('\\') ? codeHtml(text) : code(text).replaceAll('|', '\\|');
}
/** The same as HTML, for places where Markdown is not read (`<summary>`): every sign of punctuation is an entity. */
function codeHtml(text) {
    const shown = visible(text)
        .replace(/[^\p{L}\p{N}\p{M} ./()=,…-]/gu, (one) => `&#${one.codePointAt(0)};`)
        .replace(/www\./gi, (www) => www.replace('.', '&#46;'));
    return `<code>${shown}</code>`;
}
/** A word that is Markdown, HTML, a mention, a reference, an emoji or a link nowhere: `#1`, `GH-1`, `:x:` are not. */
const PLAIN = /^(?!GH-\d)(?!.*www\.)(?!.*:.*:)[\p{L}\p{N}.,;:()'"/=+%…·×–-]*$/u;
/**
 * A sentence of ours that may quote hostile text. What stands between backticks is code, and so is every word that
 * could mean something to Markdown. `quote` writes the code: `codeCell` in a table.
 */
function prose(text, quote = code) {
    const parts = text.split('`');
    return parts.map((part, index) => (index % 2 === 1 ? quote(part) : words(part, quote))).join('');
}
function words(text, quote) {
    return visible(text)
        .split(' ')
        .map((word) => (PLAIN.test(word) && !word.includes('://') ? word : quote(word)))
        .join(' ');
}
/** Escapes what a check run refuses: code points above U+FFFF. */
function basicPlane(text) {
    return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${one.codePointAt(0).toString(16)}}`);
}
/** Length in bytes of UTF-8: what GitHub's limits count at worst. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   XQ: () => (/* binding */ groupByFile),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   tk: () => (/* binding */ USES)
/* harmony export */ });
/* unused harmony exports FORMATS, PROBLEMS */
/**
 * The shared vocabulary: what a scan says. Every other module speaks in these words, and the JSON output is this
 * structure as it stands. It knows nothing of bytes, torch, GitHub or text.
 */
/** From best to worst; `skipped` holds no pickle and does not claim to. */
const VERDICTS = ['skipped', 'safe', 'unsafe', 'unreadable', 'dangerous'];
/** The worst of two verdicts. */
function worst(a, b) {
    return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}
const FORMATS = (/* unused pure expression or super */ null && ([
    'torch-zip',
    'torch-legacy',
    'torch-tar',
    'torchscript',
    'torch-package',
    'torch-export',
    'pickle',
    'joblib',
    'numpy',
    'npz',
    'zip',
    'tar',
    'gzip',
    'bzip2',
    'xz',
    'lzma',
    'zlib',
    'lz4',
    'zstd',
    'sevenzip',
    'keras',
    'hdf5',
    'safetensors',
    'gguf',
    'onnx',
    'lfs-pointer',
    'dvc-pointer',
    'annex-pointer',
    'unknown',
]));
/** The strongest thing a stream does with a global, strongest first. Information, never a verdict. */
const USES = ['called', 'instantiated', 'built', 'imported'];
/**
 * Every problem a file can have, and what it means. Each makes the file at least `unreadable`; `contains-code` makes
 * it at least `unsafe`.
 */
const PROBLEMS = {
    'ambiguous-archive': 'two readers of the archive can open different pickles',
    'ambiguous-stream': 'the C and the Python unpickler of CPython read the stream differently',
    'broken-archive': 'the archive cannot be read to its end',
    'broken-stream': 'the pickle breaks off or is not valid; an unpickler stops here',
    'checkout-transforms': 'git changes the bytes of the file when it is checked out',
    'contains-code': 'the format holds code, not only data',
    'encrypted-member': 'a member is encrypted',
    'lfs-object': 'the content is in Git LFS and was not read',
    'limit-exceeded': 'a limit that keeps a scan bounded was reached',
    'not-a-file': 'the path is not a regular file',
    'pointer-file': 'the file only points to content kept elsewhere',
    'read-error': 'the file could not be read',
    'trailing-data': 'bytes after the end of the pickle are neither a pickle nor padding',
    'unknown-content': 'the extension promises a model and the content is not understood',
    'unsupported-compression': 'a compression that this tool does not read',
};
const FAIL_ON = ['unsafe', 'new-unsafe', 'dangerous', 'never'];
/**
 * The entries of files themselves, each with those of its members, which follow it in the report. A member is told
 * from a file that happens to be named `x.zip!y` by `weightsOnly`: null for members, answered for judged files.
 */
function groupByFile(files) {
    const groups = [];
    for (const file of files) {
        const outer = groups.at(-1);
        if (outer !== undefined && file.weightsOnly === null && file.path.startsWith(`${outer.file.path}!`)) {
            outer.members.push(file);
        }
        else {
            groups.push({ file, members: [] });
        }
    }
    return groups;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(35);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
