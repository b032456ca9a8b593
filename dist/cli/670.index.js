export const id = 670;
export const ids = [670];
export const modules = {

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skipFrames: () => (/* binding */ skipFrames),
/* harmony export */   unlz4: () => (/* binding */ unlz4)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);

const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a5;
const WINDOW = 1 << 16;
function readHeader(cursor) {
    if (cursor.uint32('a frame header') !== MAGIC) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected the start of an LZ4 frame, found another', cursor);
    }
    const flags = cursor.uint8('frame flags');
    if (flags >> 6 !== 1) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`expected version 1 of the LZ4 frame, found ${flags >> 6}`, cursor);
    }
    cursor.skip(1 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0) + 1, 'a frame header');
    return { blockChecksums: (flags & 16) !== 0, contentChecksum: (flags & 4) !== 0 };
}
function readLength(cursor, first) {
    let length = first;
    if (first === 15) {
        let byte;
        do {
            byte = cursor.uint8('a length');
            length += byte;
        } while (byte === 255);
    }
    return length;
}
function* copyMatch(history, distance, length) {
    for (let left = length; left > 0;) {
        if (history.full) {
            yield history.take();
        }
        const piece = Math.min(left, _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .BZ.ROOM);
        if (distance === 0) {
            history.append(new Uint8Array(piece));
        }
        else {
            history.copy(distance, piece);
        }
        left -= piece;
    }
}
function* readBlock(cursor, end, history) {
    while (cursor.position < end) {
        const token = cursor.uint8('a token');
        yield* (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .copyThrough */ .nZ)(cursor, history, readLength(cursor, token >> 4), 'literals');
        if (cursor.position >= end) {
            return;
        }
        const distance = cursor.uint16('a distance');
        if (!history.reaches(distance)) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
        }
        yield* copyMatch(history, distance, readLength(cursor, token & 15) + 4);
    }
}
function skipFrames(cursor) {
    while (cursor.left >= 8) {
        const start = cursor.position;
        const skippable = cursor.uint32('a magic number') >>> 4 === SKIPPABLE;
        const size = cursor.uint32('the size of a frame');
        if (!skippable || size > cursor.left) {
            cursor.position = start;
            return;
        }
        cursor.position += size;
    }
}
function* unlz4(cursor) {
    skipFrames(cursor);
    const frame = readHeader(cursor);
    const history = new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .BZ(WINDOW);
    try {
        for (;;) {
            const header = cursor.uint32('a block size');
            if (header === 0) {
                break;
            }
            const size = header & 0x7fffffff;
            if (header >= 0x80000000) {
                yield* (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .copyThrough */ .nZ)(cursor, history, size, 'literals');
            }
            else {
                yield* readBlock(cursor, cursor.position + size, history);
            }
            if (frame.blockChecksums) {
                cursor.skip(4, 'a block checksum');
            }
        }
    }
    catch (error) {
        yield history.take();
        throw error;
    }
    yield history.take();
    if (frame.contentChecksum) {
        cursor.skip(4, 'the checksum');
    }
}


/***/ }),

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMAT_READERS: () => (/* binding */ FORMAT_READERS)
});

// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/bytes/expand.js
var expand = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
;// CONCATENATED MODULE: ./build/src/formats/compressed/compressed.js


const SUFFIX = /\.(gz|gzip|z|zz|zlib|bz2|bzip2|xz|lzma|lz|lz4|zst|zstd)$/i;
const ARRAY_PART = /\.npy\.z$/;
function compressedFormat({ format, about, checked, detect, decoder, start = 0, another, }) {
    return {
        format,
        about,
        checked,
        detect,
        async read({ path, source }, findings) {
            const stream = start === 0 ? source : new bytes_source/* WindowSource */.Gi(source, start);
            const options = { budget: findings.expansion, ...(another && { another }) };
            const expanded = new expand/* ExpandedSource */.h(stream, await decoder(), options);
            const fault = expanded.settle();
            if (fault === null) {
                findings.end = start + expanded.consumed;
            }
            else {
                findings.problem(fault.id, fault.message, null, start + fault.offset);
            }
            findings.nested.push({ name: innerName(path), open: () => expanded, settled: true });
        },
    };
}
function innerName(path) {
    const name = path.split(/[/!]/).at(-1) ?? path;
    return name.replace(ARRAY_PART, '').replace(SUFFIX, '') || name;
}
function anotherStream(magic) {
    return (cursor) => {
        const start = cursor.position;
        while (cursor.left > 0 && cursor.uint8('padding') === 0) {
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

;// CONCATENATED MODULE: ./build/src/formats/compressed/bzip2.js


const FIRST = [
    [0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
    [0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
];
const bzip2 = compressedFormat({
    format: 'bzip2',
    about: 'decompressed and judged as a file',
    checked: 'files of joblib 0.10 and 1.6, pandas 0.25 and 3.1; `npm run streams` with CPython 3.11 and bzip2 1.0.8',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'BZh') && (head.length < 10 || FIRST.some((magic) => (0,format/* hasPrefix */.d)(head, magic, 4))),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3781))).bunzip2,
    another: anotherStream([0x42, 0x5a, 0x68]),
});

;// CONCATENATED MODULE: ./build/src/formats/compressed/gzip.js


const MAGIC = [0x1f, 0x8b];
const gzip = compressedFormat({
    format: 'gzip',
    about: 'members one behind another, decompressed and judged as a file',
    checked: 'files of joblib 0.10 and 1.6 and pandas 3.1; `npm run streams` with CPython 3.11 and zlib 1.2.13',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, MAGIC),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3856))).gunzip,
    another: anotherStream(MAGIC),
});

// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var bytes_cursor = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/bytes/decoders/lz4.js
var lz4 = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/src/formats/compressed/lz4.js




const lz4_MAGIC = [0x04, 0x22, 0x4d, 0x18];
const SKIPPABLE = [0x2a, 0x4d, 0x18];
const again = anotherStream(lz4_MAGIC);
function skipsToFrame(source) {
    const cursor = new bytes_cursor/* Cursor */.b(source);
    (0,lz4.skipFrames)(cursor);
    return (0,format/* hasPrefix */.d)(cursor.read(cursor.position, lz4_MAGIC.length), lz4_MAGIC);
}
const lz4_lz4 = compressedFormat({
    format: 'lz4',
    about: 'frames, those to be skipped before and between them too, decompressed and judged as a file',
    checked: 'files of joblib 1.6; `npm run streams` with CPython 3.11 and lz4 1.9',
    detect: ({ source, head }) => (0,format/* hasPrefix */.d)(head, lz4_MAGIC) || (head[0] >> 4 === 5 && (0,format/* hasPrefix */.d)(head, SKIPPABLE, 1) && skipsToFrame(source)),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5641))).unlz4,
    another(cursor) {
        (0,lz4.skipFrames)(cursor);
        return again(cursor);
    },
});

// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/bytes/decoders/lzma.js + 1 modules
var decoders_lzma = __webpack_require__(3563);
;// CONCATENATED MODULE: ./build/src/bytes/decoders/lzma-alone.js


const HEADER_BYTES = 13;
const START_BYTES = 5;
const EMPTY_BYTES = HEADER_BYTES + START_BYTES;
const UNKNOWN_SIZE = 0xffffffffffffffffn;
const MAX_SIZE = 2n ** 38n;
const MAX_LITERAL_BITS = 4;
const LZIP_MAGIC = [0x4c, 0x5a, 0x49, 0x50];
const LZIP_PROPERTIES = { literalContext: 3, literalPosition: 0, positionBits: 2 };
const isUsualDictionary = (size) => size === 0xffff_ffff || /^(0|11?0*)$/.test(size.toString(2));
function isAloneHeader(bytes) {
    if (bytes.length <= HEADER_BYTES || bytes[HEADER_BYTES] !== 0 || bytes[0] >= 9 * 5 * 5) {
        return false;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
    const size = view.getBigUint64(5, true);
    return ((bytes[0] % 9) + (Math.floor(bytes[0] / 9) % 5) <= MAX_LITERAL_BITS &&
        isUsualDictionary(view.getUint32(1, true)) &&
        (size === UNKNOWN_SIZE || size < MAX_SIZE));
}
function* unlzma(cursor) {
    const properties = (0,decoders_lzma/* readProperties */.Qh)(cursor.uint8('properties'), cursor);
    const dictionary = cursor.uint32('a dictionary size');
    const low = cursor.uint32('an output size');
    const high = cursor.uint32('an output size');
    const size = low === 0xffffffff && high === 0xffffffff ? null : high * 2 ** 32 + low;
    yield* (0,decoders_lzma/* run */.eF)(new decoders_lzma/* Lzma */.Tz(properties, dictionary), cursor, size, true);
}
function* unlzip(cursor) {
    const magic = cursor.bytes(LZIP_MAGIC.length, 'an lzip header');
    if (LZIP_MAGIC.some((byte, at) => magic[at] !== byte)) {
        throw (0,decoder/* broken */.mw)('expected an lzip header, found another', cursor);
    }
    const version = cursor.uint8('a version');
    if (version > 1) {
        throw (0,decoder/* broken */.mw)(`expected version 0 or 1 of lzip, found ${version}`, cursor);
    }
    const code = cursor.uint8('a dictionary size');
    const power = 2 ** (code & 0x1f);
    const lzma = new decoders_lzma/* Lzma */.Tz(LZIP_PROPERTIES, power - (code >> 5) * (power / 16));
    yield* (0,decoders_lzma/* run */.eF)(lzma, cursor, null, true);
    cursor.skip(version === 0 ? 12 : 20, 'the checksum and sizes');
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/xz.js
var xz = __webpack_require__(1693);
;// CONCATENATED MODULE: ./build/src/bytes/decoders/lzma-auto.js


const LOOK = 14;
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
function isStart(bytes) {
    return startsWith(bytes, xz/* XZ_MAGIC */.VR) || startsWith(bytes, LZIP_MAGIC) || isAloneHeader(bytes);
}
function seekStream(cursor) {
    const start = cursor.position;
    const zeros = countZeros(cursor);
    const aligned = start + zeros - (zeros % EMPTY_BYTES);
    for (const at of [aligned, start + zeros]) {
        const bytes = cursor.read(at, LOOK);
        if (at < cursor.size && isStart(bytes) && bytes.some((byte) => byte !== 0)) {
            cursor.position = at;
            return true;
        }
    }
    cursor.position = start;
    return false;
}
function countZeros(cursor) {
    const start = cursor.position;
    let count = 0;
    while (cursor.left > 0 && cursor.uint8('padding') === 0) {
        count += 1;
    }
    cursor.position = start;
    return count;
}
function unlzmaAuto(cursor) {
    const bytes = cursor.read(cursor.position, LOOK);
    return startsWith(bytes, xz/* XZ_MAGIC */.VR) ? (0,xz/* unxz */.E1)(cursor) : startsWith(bytes, LZIP_MAGIC) ? unlzip(cursor) : unlzma(cursor);
}

;// CONCATENATED MODULE: ./build/src/formats/compressed/lzma.js





const PROBE = 8192;
const LEAST = 11;
const NAMED = /\.(lzma|xz|lz)$/i;
const lzma = compressedFormat({
    format: 'lzma',
    about: 'lzma-alone as liblzma recognises it under any name, and lzip, decompressed and judged as a file',
    checked: 'files of joblib 0.10 and 1.6; `npm run streams` with CPython 3.11 and liblzma 5.4',
    detect({ path, source, head }) {
        const cursor = new bytes_cursor/* Cursor */.b(new bytes_source/* BufferSource */._r(head));
        return seekStream(cursor) && (NAMED.test(path) || handsOut(source, cursor.position));
    },
    decoder: async () => unlzmaAuto,
    another: seekStream,
});
function handsOut(source, start) {
    const cursor = new bytes_cursor/* Cursor */.b(source, start);
    let complete = 0;
    let size = 0;
    try {
        do {
            complete = size;
            for (const piece of unlzmaAuto(cursor)) {
                if (size === 0 && piece[0] === 0) {
                    return false;
                }
                size += piece.length;
                if (size >= PROBE) {
                    return true;
                }
            }
        } while (seekStream(cursor));
    }
    catch (error) {
        if (error instanceof bytes_source/* OutOfBytes */.hk || (error instanceof decoder/* DecodeError */.Xc && error.id === 'limit-exceeded')) {
            return size >= LEAST;
        }
        if (error instanceof decoder/* DecodeError */.Xc) {
            return complete > 0;
        }
        throw error;
    }
    return size > 0;
}

;// CONCATENATED MODULE: ./build/src/formats/compressed/xz.js




const xz_xz = compressedFormat({
    format: 'xz',
    about: 'LZMA2 and all filters of liblzma, streams of LZMA alone behind it too, decompressed and judged as a file',
    checked: 'files of joblib 0.10 and 1.6, pandas 0.25 and 3.1; `npm run streams` with CPython 3.11 and liblzma 5.4',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, xz/* XZ_MAGIC */.VR),
    decoder: async () => unlzmaAuto,
    another: seekStream,
});

// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/src/formats/compressed/zlib.js





const OLD_HEADER = /^ZF[\t-\r ]*[+-]?(0x_?)?[0-9a-f]+(_[0-9a-f]+)*L?[\t-\r ]*$/i;
const OLD_HEADER_BYTES = 21;
const zlib_PROBE = 4096;
const isZlib = (head, start) => (head[start] & 0x0f) === 8 &&
    head[start] >> 4 <= 7 &&
    ((head[start] << 8) | head[start + 1]) % 31 === 0 &&
    (head[start + 1] & 0x20) === 0;
const USUAL = 0x78;
function givesSomething(source) {
    const options = { budget: { bytes: zlib_PROBE * 64 }, declaredSize: zlib_PROBE };
    const probe = new expand/* ExpandedSource */.h(new bytes_source/* WindowSource */.Gi(source, 0), inflate.unzlib, options);
    return probe.read(0, zlib_PROBE).length > 0 || probe.settle() === null;
}
function isWhole(source) {
    const probe = new expand/* ExpandedSource */.h(new bytes_source/* WindowSource */.Gi(source, 0), inflate.unzlib, { budget: { bytes: zlib_PROBE * 64 } });
    const output = probe.read(0, zlib_PROBE);
    if (output.length >= zlib_PROBE || probe.settle() !== null) {
        return output.length >= zlib_PROBE;
    }
    const stored = Buffer.from(source.read(probe.consumed - 4, 4)).readUInt32BE(0);
    return output.length > 0 && adler32(output) === stored;
}
function adler32(bytes) {
    let low = 1;
    let high = 0;
    for (const byte of bytes) {
        low = (low + byte) % 65521;
        high = (high + low) % 65521;
    }
    return high * 0x10000 + low;
}
const zlib = compressedFormat({
    format: 'zlib',
    about: 'decompressed and judged as a file',
    checked: 'files of joblib 0.10 and 1.6; `npm run streams` with CPython 3.11 and zlib 1.2.13',
    detect: ({ source, head }) => isZlib(head, 0) && (head[0] === USUAL ? givesSomething(source) : isWhole(source)),
    decoder: async () => inflate.unzlib,
    another: anotherStream([0x78]),
});
const oldZlib = compressedFormat({
    format: 'joblib',
    about: 'what `joblib.dump` writes: raw arrays between the opcodes are stepped over; arrays in files beside it are noted',
    checked: 'files of joblib 0.9, 0.10 and 1.6, and of scikit-learn 0.20 and 1.9',
    detect({ head }) {
        const header = Buffer.from(head.subarray(0, OLD_HEADER_BYTES)).toString('latin1');
        return (0,format/* hasPrefix */.d)(head, 'ZF') && OLD_HEADER.test(header) && isZlib(head, startOf(head));
    },
    start: OLD_HEADER_BYTES,
    decoder: async () => function* (cursor) {
        if (cursor.source.read(cursor.position, 1)[0] === 0x20) {
            cursor.skip(1, 'a space');
        }
        yield* (0,inflate.unzlib)(cursor);
    },
});
const startOf = (head) => OLD_HEADER_BYTES + (head[OLD_HEADER_BYTES] === 0x20 ? 1 : 0);

;// CONCATENATED MODULE: ./build/src/formats/compressed/zstd.js


const isFrame = (head) => (0,format/* hasPrefix */.d)(head, [0x28, 0xb5, 0x2f, 0xfd]) || ((0,format/* hasPrefix */.d)(head, [0x2a, 0x4d, 0x18], 1) && head[0] >> 4 === 5);
const zstd = compressedFormat({
    format: 'zstd',
    about: 'decompressed and judged as a file',
    checked: 'files of pandas 3.1',
    detect: ({ head }) => isFrame(head),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6880))).unzstd,
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/formats/code-found.js
var code_found = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
;// CONCATENATED MODULE: ./build/src/formats/gguf/gguf.js






const STRING = 8;
const ARRAY = 9;
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const TEMPLATE_KEY = /^tokenizer\.chat_template/;
const UINT32 = 4;
const KEY_BYTES = 65_535;
const TENSOR_BLOCKS = {
    0: [1, 4],
    1: [1, 2],
    2: [32, 18],
    3: [32, 20],
    6: [32, 22],
    7: [32, 24],
    8: [32, 34],
    9: [32, 40],
    10: [256, 84],
    11: [256, 110],
    12: [256, 144],
    13: [256, 176],
    14: [256, 210],
    15: [256, 292],
    16: [256, 66],
    17: [256, 74],
    18: [256, 98],
    19: [256, 50],
    20: [32, 18],
    21: [256, 110],
    22: [256, 82],
    23: [256, 136],
    24: [1, 1],
    25: [1, 2],
    26: [1, 4],
    27: [1, 8],
    28: [1, 8],
    29: [256, 56],
    30: [1, 2],
    34: [256, 54],
    35: [256, 66],
    39: [32, 17],
    40: [64, 36],
    41: [128, 18],
};
const DIMENSIONS = 8;
class Reader {
    cursor;
    #wide;
    constructor(cursor, version) {
        this.cursor = cursor;
        this.#wide = version > 1;
    }
    fail(message) {
        return new member_error/* MemberError */.r('broken-archive', message, this.cursor.position);
    }
    count(what) {
        const count = this.length(`the number of ${what}`);
        if (count > this.cursor.left) {
            throw this.fail(`expected ${count} ${what}, found ${this.cursor.left} bytes`);
        }
        if (count > limits/* LIMITS */.b.ggufItems) {
            throw this.limit(`${count} ${what}, more than ${limits/* LIMITS */.b.ggufItems}`);
        }
        return count;
    }
    limit(message) {
        return new member_error/* MemberError */.r('limit-exceeded', message, this.cursor.position);
    }
    length(what) {
        return this.#wide ? this.cursor.uint64(what) : this.cursor.uint32(what);
    }
    string() {
        const length = this.length('the length of a string');
        const start = this.cursor.position;
        this.cursor.skip(length, 'a string');
        return { start, length };
    }
    skipValue(type, each, depth = 0) {
        if (type === STRING) {
            each(this.string());
        }
        else if (type === ARRAY) {
            this.#skipArray(each, depth);
        }
        else if (VALUE_BYTES[type] !== undefined) {
            this.cursor.skip(VALUE_BYTES[type], 'a value');
        }
        else {
            throw this.fail(`expected a type of value up to 12, found ${type}`);
        }
    }
    #skipArray(each, depth) {
        const type = this.cursor.uint32('the type of an array');
        if (depth >= limits/* LIMITS */.b.nesting) {
            throw this.limit(`arrays are nested more than ${limits/* LIMITS */.b.nesting} deep`);
        }
        if (type !== STRING && type !== ARRAY) {
            if (VALUE_BYTES[type] === undefined) {
                throw this.fail(`expected a type of value up to 12, found ${type}`);
            }
            this.cursor.skip(this.length('the length of an array') * VALUE_BYTES[type], 'an array');
            return;
        }
        const length = this.count('items of an array');
        for (let at = 0; at < length; at += 1) {
            this.skipValue(type, each, depth + 1);
        }
    }
    tensorEnd() {
        this.string();
        const dimensions = this.cursor.uint32('the number of dimensions');
        if (dimensions > DIMENSIONS) {
            throw this.fail(`expected up to ${DIMENSIONS} dimensions, found ${dimensions}`);
        }
        let elements = 1;
        for (let at = 0; at < dimensions; at += 1) {
            elements *= this.length('a dimension');
        }
        const type = this.cursor.uint32('the type of a tensor');
        if (TENSOR_BLOCKS[type] === undefined) {
            throw this.fail(`expected a type of tensor that gguf 0.19 knows, found ${type}`);
        }
        const [block, bytes] = TENSOR_BLOCKS[type];
        return this.cursor.uint64('the offset of a tensor') + (elements / block) * bytes;
    }
    pair(template) {
        const { start, length } = this.string();
        const key = length > KEY_BYTES ? '' : Buffer.from(this.cursor.read(start, length)).toString('latin1');
        const type = this.cursor.uint32('a type of value');
        if (key === 'general.alignment' && type === UINT32) {
            const alignment = this.cursor.uint32('the alignment');
            if (alignment === 0) {
                throw this.fail('expected an alignment of at least 1, found 0');
            }
            return alignment;
        }
        this.skipValue(type, TEMPLATE_KEY.test(key) ? template : ignore);
        return null;
    }
}
const ignore = () => { };
const gguf = {
    format: 'gguf',
    about: 'checked to be nothing else: metadata and tensors fill the file; a chat template is a program that llama-cpp-python before 0.2.72 (CVE-2024-34359) and SGLang (CVE-2026-5760) render without the sandbox of jinja2: one that reaches for a dunder, or puts a name together by which it could, is `contains-code`',
    checked: 'files of gguf 0.19; the templates of llama.cpp, Ollama and others, jinja2 3.1',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'GGUF'),
    async read({ source }, findings) {
        const { readChatTemplate } = await __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 2949));
        const found = new code_found/* CodeFound */.c(findings, null);
        try {
            findings.end = readFile(source, (text) => readChatTemplate(source, text, found));
        }
        catch (error) {
            if (error instanceof bytes_source/* OutOfBytes */.hk) {
                throw new member_error/* MemberError */.r('broken-archive', error.message, error.offset);
            }
            throw error;
        }
        finally {
            found.end();
        }
    },
};
function readFile(source, template) {
    const cursor = new bytes_cursor/* Cursor */.b(source, 4);
    const version = cursor.uint32('a version');
    if (version < 1 || version > 3) {
        throw new member_error/* MemberError */.r('broken-archive', `expected version 1 to 3 of GGUF, found ${version}`, 4);
    }
    const reader = new Reader(cursor, version);
    const tensors = reader.count('tensors');
    const values = reader.count('values');
    let alignment = 32;
    for (let at = 0; at < values; at += 1) {
        alignment = reader.pair(template) ?? alignment;
    }
    let size = 0;
    for (let at = 0; at < tensors; at += 1) {
        size = Math.max(size, reader.tensorEnd());
    }
    const end = size === 0 ? cursor.position : Math.ceil(cursor.position / alignment) * alignment + size;
    if (!(end <= source.size && Number.isInteger(end))) {
        throw new member_error/* MemberError */.r('broken-archive', `expected whole tensors, found that they end at byte ${end} of ${source.size}`, cursor.position);
    }
    return end;
}

// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/formats/loaders.js


const words = (text) => new Set(text.split(' '));
const BY_FIRST_BYTES = words('pt pth ckpt bin distcp pkl pickle p pck pcl dill joblib sav npy tar tgz nemo safetensors gguf onnx');
const ZIP_FIRST = words('zip keras npz mar pt2');
const looksForZip = ({ path }) => !BY_FIRST_BYTES.has((0,extensions/* extension */.ck)(path));
function looksForHdf5({ path, head }) {
    const name = (0,extensions/* extension */.ck)(path);
    return !BY_FIRST_BYTES.has(name) && !(ZIP_FIRST.has(name) && (0,format/* hasPrefix */.d)(head, 'PK\x03\x04'));
}

// EXTERNAL MODULE: ./build/src/formats/signatures.js
var signatures = __webpack_require__(6195);
;// CONCATENATED MODULE: ./build/src/formats/hdf5/hdf5.js




const hdf5 = {
    format: 'hdf5',
    about: 'attributes and object arrays that PyTables and pandas unpickle are walked, wherever in the file and behind which filters they lie; the model of a Keras `.h5` and how it was trained are judged as those of a `.keras`; external links are named and not followed',
    checked: 'files of PyTables 3.6, 3.7 and 3.11, h5py 2.10, 3.1 and 3.16 (libhdf5 1.10 to 2.0), pandas 3.1 and Keras 3.15',
    detect: (content) => (0,format/* hasPrefix */.d)(content.head, magic/* HDF5_MAGIC */.wD) ||
        (looksForHdf5(content) && [512, 1024, 2048].some((at) => (0,format/* hasPrefix */.d)(content.head, magic/* HDF5_MAGIC */.wD, at))),
    async read(content, findings) {
        const { Hdf5Reading } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 9374));
        new Hdf5Reading(findings).read(content.source, (0,signatures/* hdf5Start */.m)(content) ?? 0);
    },
    alsoClaims(content, findings, end) {
        const start = findings.format === 'hdf5' ? null : (0,signatures/* hdf5Start */.m)(content);
        return start !== null && (start >= end || looksForHdf5(content)) && (0,signatures/* isSuperblock */.d)(content.source, start);
    },
};

// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/src/formats/keras/folder.js



const NAME = /(^|\/)config\.json$/;
const ENTRY = /"class_name"|\\u00/;
const kerasFolder = {
    format: 'keras',
    about: '`config.json` of a folder that `keras.saving.load_model` is given (`hf://` too), where it names code by an entry of Keras 3 (`class_name`, `module` and `config`): read as that of a `.keras`; without one there is nothing to judge',
    checked: 'the sources of Keras 3.15',
    detect: ({ path, source }) => NAME.test(path) && hasEntry(source, () => true),
    async read({ source }, findings) {
        const [{ readKerasConfig }, { codeOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 2421)), __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 7107))]);
        if (hasEntry(source, (entry) => codeOf(entry) !== null)) {
            readKerasConfig(source, null, findings);
        }
        else {
            findings.skipped = 'names no code of Keras';
        }
    },
};
function hasEntry(source, isWanted) {
    const start = Buffer.from(source.read(0, limits/* LIMITS */.b.window)).toString('latin1');
    if (source.size <= limits/* LIMITS */.b.window && !ENTRY.test(start)) {
        return false;
    }
    try {
        return [...entriesIn((0,python_json/* readPythonJson */.J)(source, { given: 'str' }))].some(isWanted);
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r)) {
            throw error;
        }
        return error.id === 'limit-exceeded' && ENTRY.test(start);
    }
}
function* entriesIn(root) {
    const waiting = [root];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
        if (value instanceof Map && ['class_name', 'module', 'config'].every((key) => value.has(key))) {
            yield value;
        }
        if (typeof value === 'object' && value !== null) {
            for (const item of value.values()) {
                waiting.push(item);
            }
        }
    }
}

// EXTERNAL MODULE: ./build/src/formats/zip/members.js + 5 modules
var zip_members = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/src/formats/keras/keras.js


const keras = {
    format: 'keras',
    about: "`.keras`: `load_model` makes what `config.json` names (Keras 3.8 imports any module and calls what it finds there, with `safe_mode` too). A class or function that is not Keras' own by module and name, a Lambda layer, a vocabulary in a file of the machine and a `TFSMLayer` are `contains-code`; the checkpoint of a `TorchModuleWrapper` and every member are judged as files",
    checked: 'files of Keras 3.15; the names of Keras 2.2 to 3.15 and tf_keras 2.21',
    detect({ source, head, path }, { expansion }) {
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? (0,zip_members/* zipNames */.c$)(source, expansion) : [];
        return (names.length > 0 &&
            (/\.keras$/i.test(path) || (names.includes('config.json') && names.some((name) => name.endsWith('.weights.h5')))));
    },
    read(content, findings) {
        const members = new zip_members/* ZipMembers */.tN(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
};

// EXTERNAL MODULE: ./build/src/bytes/protobuf.js
var protobuf = __webpack_require__(6758);
;// CONCATENATED MODULE: ./build/src/formats/keras/metadata.js



const METADATA = { objects: [1], identifier: 4, metadata: 5 };
const SAVED_MODEL = { objects: [2, 7, 1, 4], identifier: 1, metadata: 3 };
const SAVED_MODEL_START = [0x08, 0x01, 0x12];
const IDENTIFIER = '_tf_keras_';
const kerasMetadata = {
    format: 'keras',
    about: "`keras_metadata.pb` of a SavedModel, and the same in `saved_model.pb` before Keras 2.5: `tf.keras` rebuilds layers from it. A Lambda layer, a function or class of a module that is not Keras' own, a call of TensorFlow that does more than compute are `contains-code`; a class without a module is none, for it is made out of the graph",
    checked: 'the sources of Keras 2.15',
    detect: (content) => layoutOf(content) !== null,
    async read(content, findings) {
        const { KerasConfigs } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 2421));
        const { source } = content;
        const layout = layoutOf(content) ?? METADATA;
        const configs = new KerasConfigs(null, findings, { given: 'str', revives: true });
        const reader = new protobuf/* ProtobufReader */.te(source);
        try {
            for (const object of fieldsAt(reader, layout.objects)) {
                for (const { start, end } of metadataOf(reader, object, layout)) {
                    configs.read(new bytes_source/* WindowSource */.Gi(source, start, end - start), start);
                }
            }
        }
        catch (error) {
            if (!(error instanceof protobuf/* ProtobufError */.uk)) {
                throw error;
            }
            findings.problem(error.id, error.message, null, error.offset);
        }
        configs.end();
    },
};
function layoutOf({ source, head, path }) {
    if ((0,format/* hasPrefix */.d)(head, SAVED_MODEL_START)) {
        return hasKerasObject(source, SAVED_MODEL) ? SAVED_MODEL : null;
    }
    const isMetadata = head[0] === ((METADATA.objects[0] << 3) | protobuf/* BYTES */.E9);
    const named = /(^|[/!])keras_metadata\.pb$/.test(path);
    return isMetadata && (named || hasKerasObject(source, METADATA)) ? METADATA : null;
}
function* fieldsAt(reader, [number, ...rest], message) {
    for (const field of reader.fields(message)) {
        if (field.number === number && field.wire === protobuf/* BYTES */.E9) {
            if (rest.length === 0) {
                yield field;
            }
            else {
                yield* fieldsAt(reader, rest, field);
            }
        }
    }
}
function* metadataOf(reader, object, layout) {
    if (layout === METADATA || isOfKeras(reader, object, layout)) {
        yield* fieldsAt(reader, [layout.metadata], object);
    }
}
function isOfKeras(reader, object, { identifier }) {
    return [...fieldsAt(reader, [identifier], object)].some((field) => reader.text(field, IDENTIFIER.length) === IDENTIFIER);
}
function hasKerasObject(source, layout) {
    const reader = new protobuf/* ProtobufReader */.te(source);
    try {
        for (const object of fieldsAt(reader, layout.objects)) {
            const isOne = isOfKeras(reader, object, layout);
            if (isOne || layout === METADATA) {
                return isOne;
            }
        }
    }
    catch (error) {
        if (!(error instanceof protobuf/* ProtobufError */.uk)) {
            throw error;
        }
    }
    return false;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/formats/mlflow.js




const NOTHING = '~|null|Null|NULL|';
const KEYS = new Map([
    ['loader_module', { plain: /^mlflow(?:\.\w+)*$/, does: 'imports the module, and calls it to load the model:' }],
    ['code', { plain: new RegExp(`^(?:${NOTHING})$`), does: 'imports Python from a folder of the model:' }],
    ['model_code_path', { plain: new RegExp(`^(?:${NOTHING})$`), does: 'runs a script of the model:' }],
    [
        'keras_module',
        {
            plain: /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras)(?:\.\w+)*$/,
            does: 'imports the module:',
        },
    ],
    [
        'pickle_module_name',
        {
            plain: /^(?:mlflow\.pytorch\.pickle_module|(?:cloudpickle(?:\.cloudpickle)?|pickle|dill|joblib))$/,
            does: 'imports the module:',
        },
    ],
]);
const mlflow = {
    format: 'unknown',
    about: "`MLmodel` of MLflow: `mlflow.pyfunc.load_model` imports the `loader_module` that it names, with the folder `code` at the front of the import path, or runs the script `model_code_path`; what is not MLflow's own is `contains-code`. The pickles in the folder are judged as files",
    checked: 'files of mlflow 3.17; the sources of 3.18',
    detect: ({ path }) => /(^|[/!])MLmodel$/.test(path),
    async read({ source }, findings) {
        const text = readText(source);
        const { namedCalls } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 4685));
        const found = new code_found/* CodeFound */.c(findings, null);
        try {
            for (const { key, name, offset } of namedCalls(text, new Set(KEYS.keys()), findings.budget)) {
                const rule = KEYS.get(key ?? '');
                if (rule !== undefined && !rule.plain.test(name)) {
                    found.add(`MLflow ${rule.does} ${(0,code_found/* quoted */.T)(name)}`, Buffer.byteLength(text.slice(0, offset)));
                }
            }
        }
        finally {
            found.end();
        }
    },
};
function readText(source) {
    if (source.size > limits/* LIMITS */.b.yamlText) {
        throw new member_error/* MemberError */.r('limit-exceeded', `YAML of ${source.size} bytes, more than ${limits/* LIMITS */.b.yamlText}`, 0);
    }
    const bytes = source.read(0, source.size);
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        throw new member_error/* MemberError */.r('broken-archive', 'expected YAML in UTF-8, found other bytes', 0);
    }
    return Buffer.from(bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/src/formats/numpy/npz.js


const npz = {
    format: 'npz',
    about: 'a zip archive of `.npy`, each judged as a file',
    checked: 'files of numpy 1.16 and 2.4',
    detect({ source, head, path }, { expansion }) {
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? (0,zip_members/* zipNames */.c$)(source, expansion) : [];
        return names.length > 0 && (/\.npz$/i.test(path) || names.every((name) => name.endsWith('.npy')));
    },
    read(content, findings) {
        const members = new zip_members/* ZipMembers */.tN(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/numpy/numpy.js + 1 modules
var numpy = __webpack_require__(6912);
;// CONCATENATED MODULE: ./build/src/formats/onnx/onnx.js


const GRAPH = 7;
const OPERATORS = 8;
const FIELDS = new Map([
    [1, protobuf/* VARINT */.rA],
    [2, protobuf/* BYTES */.E9],
    [3, protobuf/* BYTES */.E9],
    [4, protobuf/* BYTES */.E9],
    [5, protobuf/* VARINT */.rA],
    [6, protobuf/* BYTES */.E9],
    [GRAPH, protobuf/* BYTES */.E9],
    [OPERATORS, protobuf/* BYTES */.E9],
    [14, protobuf/* BYTES */.E9],
    [20, protobuf/* BYTES */.E9],
    [25, protobuf/* BYTES */.E9],
    [26, protobuf/* BYTES */.E9],
]);
function readFields(reader, each = () => { }) {
    let end = 0;
    let graph = false;
    let operators = false;
    try {
        for (const field of reader.fields()) {
            if (FIELDS.get(field.number) !== field.wire) {
                break;
            }
            graph ||= field.number === GRAPH;
            operators ||= field.number === OPERATORS;
            each(field);
            end = field.end;
        }
    }
    catch (error) {
        if (!(error instanceof protobuf/* ProtobufError */.uk)) {
            throw error;
        }
        return { end, graph, operators, fault: error };
    }
    return { end, graph, operators, fault: null };
}
const onnx = {
    format: 'onnx',
    about: "checked to be nothing else: the fields of a model fill the file; a tensor that is read from outside of the model's folder (onnx before 1.16 opens it: CVE-2022-25882, CVE-2024-27318) and an operator that calls Python (`PyOp`, `PythonOp`) are `contains-code`, files beside it and operators of other domains are noted; graphs are looked at wherever they are: in attributes, functions, training",
    checked: 'files of onnx 1.23; onnx.proto of it',
    detect({ path, source, head }) {
        if (head[0] !== 0x08 || source.size < 8) {
            return false;
        }
        const { end, graph } = readFields(new protobuf/* ProtobufReader */.te(source));
        return graph && (end === source.size || /\.onnx$/i.test(path));
    },
    async read({ source }, findings) {
        const { OnnxModel } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 4429));
        const found = new code_found/* CodeFound */.c(findings, null);
        const reader = new protobuf/* ProtobufReader */.te(source);
        const model = new OnnxModel(reader, found);
        const tell = ({ id, message, offset }) => found.add(message, offset, id);
        const { end, operators, fault } = readFields(reader, (field) => readWithin(model, field, tell));
        if (fault?.id === 'limit-exceeded') {
            tell(fault);
        }
        found.end();
        model.note(findings);
        findings.end = end;
        if (!operators) {
            findings.problem('broken-archive', 'expected the versions of its operators, found none', null, end);
        }
    },
};
function readWithin(model, field, tell) {
    try {
        model.read(field);
    }
    catch (error) {
        if (!(error instanceof protobuf/* ProtobufError */.uk)) {
            throw error;
        }
        tell(error);
    }
}

// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/formats/pointers.js
var pointers = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/bytes/safetensors.js
var safetensors = __webpack_require__(3436);
;// CONCATENATED MODULE: ./build/src/formats/safetensors.js


const safetensors_safetensors = {
    format: 'safetensors',
    about: 'checked to be nothing else: the header covers the data exactly',
    checked: 'files of safetensors 0.8; the sources of 0.4 to 0.8',
    detect({ head, source }) {
        const length = Number((0,safetensors/* headerLength */.gT)(head) ?? 0n);
        return (length >= 2 &&
            length <= safetensors/* MAX_HEADER_BYTES */.v8 &&
            length <= source.size * 2 &&
            (0,format/* hasPrefix */.d)(head, '{', safetensors/* LENGTH_BYTES */.R2) &&
            /^["}\s]/.test(String.fromCharCode(head[safetensors/* LENGTH_BYTES */.R2 + 1])));
    },
    read({ source }, findings) {
        try {
            const { end, unknownType } = (0,safetensors/* readSafetensorsHeader */.DS)(source);
            findings.end = end;
            if (unknownType !== null) {
                findings.note(`safetensors 0.8 does not know the element type ${unknownType}`);
            }
        }
        catch (error) {
            if (!(error instanceof safetensors/* SafetensorsError */.qW)) {
                throw error;
            }
            findings.problem('broken-archive', error.message, null, 0);
        }
    },
};

;// CONCATENATED MODULE: ./build/src/formats/sevenzip/sevenzip.js



const sevenzip = {
    format: 'sevenzip',
    about: 'LZMA, LZMA2, deflate, bzip2 and Zstandard, behind the filters of xz too; every file in it is judged as a file',
    checked: 'files of py7zr 1.1',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    async read({ source }, findings) {
        const { readSevenZip } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 3547));
        const archive = readSevenZip(source, findings.expansion);
        const members = [];
        findings.archives.push(() => members);
        const folders = new Map();
        for (const { name, folder, offset, size } of archive.files) {
            if (!folders.has(folder)) {
                folders.set(folder, openFolder(archive, folder, name, findings));
            }
            const output = folders.get(folder);
            if (output && size > 0) {
                const member = { name, open: () => new bytes_source/* WindowSource */.Gi(output, offset, size) };
                findings.nested.push(member);
                members.push(member);
            }
        }
        findings.end = archive.end;
    },
};
function openFolder(archive, folder, name, findings) {
    try {
        const output = archive.open(folder, findings.expansion);
        findings.resources.push(output);
        const fault = output.settle();
        if (fault !== null) {
            findings.problem(fault.id, fault.message, name, fault.offset);
        }
        return output;
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r)) {
            throw error;
        }
        findings.problem(error.id, error.message, name, error.offset);
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/bytes/tar/header.js
var header = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/src/bytes/tar/member.js
var tar_member = __webpack_require__(5667);
// EXTERNAL MODULE: ./build/src/bytes/tar/tar.js + 5 modules
var tar = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/src/formats/extraction.js
var extraction = __webpack_require__(9745);
;// CONCATENATED MODULE: ./build/src/formats/tar.js





function nestTar(source, listing, findings, taken) {
    const members = [...listing.members, ...listing.others];
    const seen = new Map();
    for (const { name } of members) {
        seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    for (const member of members) {
        const { name, target, start, size } = member;
        if ((0,tar_member/* isLink */.PJ)(member)) {
            findings.note(`${name} is a link to ${target} and was not followed`);
        }
        else if ((0,tar_member/* holdsData */.VU)(member) && size > 0 && !taken.has(member)) {
            const doubts = seen.get(name) > 1 ? [{ message: 'several members have this name', offset: start }] : [];
            findings.nested.push({ name, open: () => (0,tar_member/* openTarMember */.az)(source, member), doubts: () => doubts });
        }
    }
    findings.archives.push(() => extracted(source, members));
    const outside = (0,extraction/* extractionNote */.O)(members.map(asExtracted));
    if (outside !== null) {
        findings.note(outside);
    }
    for (const { id, message, offset } of listing.problems) {
        findings.problem(id, message, null, offset);
    }
    findings.end = listing.end;
}
const LINKS = 40;
function* extracted(source, members) {
    const byName = new Map(members.map((member) => [external_node_path_.posix.normalize(member.name), member]));
    for (const link of members) {
        let member = link;
        for (let steps = 0; member !== undefined && (0,tar_member/* isLink */.PJ)(member) && steps < LINKS; steps += 1) {
            const folder = member.type === '1' ? '' : external_node_path_.posix.dirname(member.name);
            member = byName.get(external_node_path_.posix.join(folder, member.target));
        }
        const file = member;
        if (file !== undefined && (0,tar_member/* holdsData */.VU)(file)) {
            yield { name: link.name, open: () => (0,tar_member/* openTarMember */.az)(source, file) };
        }
    }
}
const asExtracted = (member) => ({
    name: member.name,
    target: (0,tar_member/* isLink */.PJ)(member) ? member.target : null,
    hard: member.type === '1',
});
const tar_tar = {
    format: 'tar',
    about: 'every file in it is judged as a file, links are named and not followed',
    checked: 'files of CPython 3.11 and of pandas 3.1; `check-tar.py` with tarfile of CPython 3.8 to 3.14 and GNU tar 1.34',
    detect: ({ head }) => (0,header/* startsAsTar */.ZH)(head),
    read({ source }, findings) {
        nestTar(source, (0,tar/* listTar */.w)(source), findings, new Set());
    },
    alsoClaims: ({ head }, findings) => findings.format !== 'torch-tar' && (0,header/* startsAsTar */.ZH)(head),
};

// EXTERNAL MODULE: ./build/src/formats/tensorflow/saved-model.js
var saved_model = __webpack_require__(3289);
// EXTERNAL MODULE: ./build/src/formats/tensorflow/operators.js
var operators = __webpack_require__(3127);
;// CONCATENATED MODULE: ./build/src/formats/tensorflow/saved-model-text.js




const saved_model_text_NAME = /(^|[/!])saved_model\.pbtxt$/;
const TOKEN = /#[^\n]*|(?<quote>["'])|(?<field>[A-Za-z_]\w*)(?<colon>\s*:)?/g;
const ESCAPE = /\\(?:[xX]([\da-fA-F]{1,2})|([0-7]{1,3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
const WRITTEN = 2000;
function* operatorsIn(text) {
    let name = null;
    let at = 0;
    const pattern = new RegExp(TOKEN);
    for (let token = pattern.exec(text); token !== null; token = pattern.exec(text)) {
        const { quote, field, colon } = token.groups ?? {};
        if (quote !== undefined) {
            const start = pattern.lastIndex;
            const end = closing(text, quote, start);
            name = name === null || end - start > WRITTEN ? null : name + unescaped(text.slice(start, end));
            pattern.lastIndex = end + 1;
        }
        else if (field !== undefined) {
            if (name !== null && operators/* DOES */.S.has(name)) {
                yield { name, at };
            }
            name = field === 'op' && colon !== undefined ? '' : null;
            at = token.index;
        }
    }
    if (name !== null && operators/* DOES */.S.has(name)) {
        yield { name, at };
    }
}
function closing(text, quote, start) {
    for (let end = text.indexOf(quote, start); end !== -1; end = text.indexOf(quote, end + 1)) {
        let slashes = 0;
        while (end - slashes > start && text[end - slashes - 1] === '\\') {
            slashes += 1;
        }
        if (slashes % 2 === 0) {
            return end;
        }
    }
    return text.length;
}
const unescaped = (text) => text.replace(ESCAPE, (_, hex, octal, short, long, one) => one !== undefined
    ? one
    : String.fromCharCode(octal === undefined ? Number.parseInt(hex ?? short ?? long, 16) & 0xffff : Number.parseInt(octal, 8)));
const textOf = (source) => Buffer.from(source.read(0, source.size)).toString('latin1');
const savedModelText = {
    format: 'unknown',
    about: '`saved_model.pbtxt`, the same as text: an operator that calls Python, reads or writes files, or speaks with another host is `contains-code`; without one there is nothing to judge',
    checked: 'the sources of TensorFlow 2.21',
    detect: ({ path, source }) => saved_model_text_NAME.test(path) && (source.size > limits/* LIMITS */.b.jsonBytes || operatorsIn(textOf(source)).next().done !== true),
    read({ source }, findings) {
        const code = new code_found/* CodeFound */.c(findings, null);
        if (source.size > limits/* LIMITS */.b.jsonBytes) {
            throw new member_error/* MemberError */.r('limit-exceeded', `text of ${source.size} bytes, more than ${limits/* LIMITS */.b.jsonBytes}`, 0);
        }
        for (const { name, at } of operatorsIn(textOf(source))) {
            code.add(`an operator of type ${name} ${operators/* DOES */.S.get(name)}`, at);
        }
        code.end();
    },
};

// EXTERNAL MODULE: ./build/src/bytes/zip/directory.js
var directory = __webpack_require__(4530);
;// CONCATENATED MODULE: ./build/src/formats/torch/torch-distributed.js





const torchDistributed = {
    format: 'torch-zip',
    about: '`.distcp`: checkpoints one behind another, each judged as a file named by its place in bytes',
    checked: 'files of torch 2.0, 2.6 and 2.15',
    detect({ source, head }, { expansion }) {
        if (!(0,format/* hasPrefix */.d)(head, 'PK\x03\x04')) {
            return false;
        }
        const { fault, gap, offset } = (0,zip_members/* zipDirectoryOf */.eR)(source, expansion);
        const several = fault === null ? gap !== 0 : (0,directory/* startsCentral */.lo)(source, offset);
        return several && (0,directory/* splitArchives */.qC)(source, 2, expansion).archives.length > 1;
    },
    read({ source }, findings) {
        const { archives, limit } = (0,directory/* splitArchives */.qC)(source, limits/* LIMITS */.b.members + 1, findings.expansion);
        for (const { start, end } of archives) {
            findings.nested.push({ name: String(start), open: () => new bytes_source/* WindowSource */.Gi(source, start, end - start) });
        }
        if (limit !== null) {
            findings.problem(limit.id, limit.message, null, limit.offset);
        }
        findings.torchCheckpoint = true;
        findings.end = archives.at(-1)?.end ?? 0;
    },
};

// EXTERNAL MODULE: ./build/src/formats/torch/torch-export.js
var torch_export = __webpack_require__(9760);
// EXTERNAL MODULE: ./build/src/formats/torch/torch-legacy.js
var torch_legacy = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/src/formats/torch/storages.js
var torch_storages = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/src/formats/torch/torch-zip.js



const torchZip = {
    format: 'torch-zip',
    about: 'what `torch.save` writes since 1.6; its pickles are walked, storages that a persistent id names are not read, any other record is judged as a file',
    checked: 'files of torch 1.13, 2.0, 2.6 and 2.15, and the answers of 15 releases from 1.13 to 2.15',
    detect({ source, head }, { expansion }) {
        return (0,format/* hasPrefix */.d)(head, 'PK') && (0,zip_members/* zipNames */.c$)(source, expansion).some((name) => /(^|\/)data\.pkl$/i.test(name));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        readTorchRecords(new zip_members/* ZipMembers */.tN(content, findings));
    },
};
function readTorchRecords(members, pickles = /\.pkl$/i) {
    const isPickle = (entry) => pickles.test(entry.name);
    const named = new Set();
    for (const entry of members.entries.filter(isPickle)) {
        const storages = new torch_storages/* Storages */.b();
        members.walk(entry, {
            onPersistentId: (id, machine) => storages.add(id, machine.literals),
        });
        const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
        const root = entry.name.slice(0, entry.name.indexOf('/') + 1);
        for (const key of storages.keys()) {
            members.requireSize(`${folder}data/${key}`, storages.bytesOf(key));
            named.add(`${folder}data/${key}`.toLowerCase());
            named.add(`${root}.data/${key}.storage`.toLowerCase());
        }
    }
    for (const entry of members.entries) {
        const storage = named.has(entry.name.toLowerCase()) && members.doubts(entry).length === 0 && !members.startsAsArray(entry);
        if (!isPickle(entry) && !storage) {
            members.nest(entry);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/torch/torch-package.js



const torchPackage = {
    format: 'torch-package',
    about: 'a zip archive of Python sources and pickles; always `contains-code`',
    checked: 'files of torch 1.13, 2.0, 2.6 and 2.15',
    detect({ source, head }, { expansion }) {
        return ((0,format/* hasPrefix */.d)(head, 'PK') && (0,zip_members/* zipNames */.c$)(source, expansion).some((name) => /^[^/]*\/\.data\/extern_modules$/i.test(name)));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        findings.problem('contains-code', 'a torch.package holds Python code that runs when it is imported');
        readTorchRecords(new zip_members/* ZipMembers */.tN(content, findings));
    },
};

// EXTERNAL MODULE: ./build/src/bytes/element-types.js
var element_types = __webpack_require__(7981);
// EXTERNAL MODULE: ./build/src/pickle/values.js
var values = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/src/formats/torch/torch-tar.js






const NAMES = new Set(['pickle', 'storages', 'tensors', 'sys_info']);
const MAX_DIMENSIONS = 64;
class MemberWalk {
    #window;
    #member;
    #findings;
    position = 0;
    literals = null;
    constructor(window, member, findings) {
        this.#window = window;
        this.#member = member;
        this.#findings = findings;
    }
    next() {
        let result = null;
        const onStop = (value, machine) => {
            result = value;
            this.literals = machine.literals;
        };
        const { position: start } = this;
        const place = { member: this.#member, start, streams: 1, listener: { onStop } };
        const walk = this.#findings.walk(this.#window, place);
        this.position = walk.end;
        return walk.complete === 1 ? result : null;
    }
    count() {
        const value = this.next();
        const count = typeof value === 'number' && value >= 0 ? this.literals.int(value) : null;
        return count === null ? null : Number(count);
    }
    bytes(length) {
        const bytes = Buffer.from(this.#window.read(this.position, length));
        this.position += length;
        return bytes;
    }
    finish() {
        if (this.position < this.#window.size) {
            this.#findings.problem('trailing-data', `${this.#window.size - this.position} bytes follow what torch reads`, this.#member, this.position);
            this.#findings.walk(this.#window, { member: this.#member, start: this.position });
        }
    }
    lost(what) {
        const message = `expected ${what}, found something else: what follows was not walked`;
        this.#findings.problem('broken-archive', message, this.#member, this.position);
    }
}
function walkStorages(walk, size) {
    const count = walk.count();
    for (let at = 0; at < (count ?? 0); at += 1) {
        const entry = walk.next();
        const type = entry !== null && (0,values/* isContainer */.u_)(entry) ? entry.items[2] : undefined;
        const bytes = typeof type === 'object' && type.kind === 'global' ? (0,element_types/* storageElementBytes */.N8)(type.name) : undefined;
        const header = walk.bytes(8);
        const end = header.length === 8 ? walk.position + Number(header.readBigInt64LE(0)) * (bytes ?? Number.NaN) : -1;
        if (!(end >= walk.position && end <= size)) {
            walk.lost('the type and size of a storage');
            return;
        }
        walk.position = end;
    }
    if (count === null || walk.next() === null) {
        return;
    }
    walk.finish();
}
function walkTensors(walk, size) {
    const count = walk.count();
    for (let at = 0; at < (count ?? 0); at += 1) {
        if (walk.next() === null) {
            return;
        }
        const header = walk.bytes(8);
        const dimensions = header.length === 8 ? header.readInt32LE(0) : -1;
        const end = walk.position + 16 * dimensions + 8;
        if (dimensions < 0 || dimensions > MAX_DIMENSIONS || end > size) {
            walk.lost('the shape of a tensor');
            return;
        }
        walk.position = end;
    }
    if (count !== null) {
        walk.finish();
    }
}
const torchTar = {
    format: 'torch-tar',
    about: 'what `torch.save` wrote before 0.1.10: a tar archive of pickles',
    checked: 'handmade files, and the answers of 15 releases of torch from 1.13 to 2.15',
    detect({ source, head }) {
        if (!(0,header/* startsAsTar */.ZH)(head)) {
            return false;
        }
        const names = new Set((0,tar/* listTar */.w)(source).members.map((member) => member.name));
        return ['pickle', 'storages', 'tensors'].every((name) => names.has(name));
    },
    read({ source }, findings) {
        findings.torchCheckpoint = true;
        const listing = (0,tar/* listTar */.w)(source);
        const pickles = listing.members.filter((member) => NAMES.has(member.name) && (0,tar_member/* holdsData */.VU)(member) && member.size > 0);
        for (const member of pickles) {
            const { name } = member;
            const window = (0,tar_member/* openTarMember */.az)(source, member);
            const walk = new MemberWalk(window, name, findings);
            if (name === 'storages') {
                walkStorages(walk, window.size);
            }
            else if (name === 'tensors') {
                walkTensors(walk, window.size);
            }
            else {
                findings.walk(window, { member: name });
            }
        }
        nestTar(source, listing, findings, new Set(pickles));
    },
};

;// CONCATENATED MODULE: ./build/src/formats/torch/torchscript.js



const torchscript = {
    format: 'torchscript',
    about: 'a zip archive with compiled code; always `contains-code`, its pickles are walked',
    checked: 'files of torch 1.4, 1.13, 2.0, 2.6 and 2.15',
    detect({ source, head }, { expansion }) {
        return ((0,format/* hasPrefix */.d)(head, 'PK') &&
            (0,zip_members/* zipNames */.c$)(source, expansion).some((name) => /^[^/]*\/(constants\.pkl$|code\/.*\.py$)/i.test(name)));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        findings.problem('contains-code', 'a TorchScript archive holds code that runs when the model is used');
        readTorchRecords(new zip_members/* ZipMembers */.tN(content, findings), /\.(debug_)?pkl$/i);
    },
};

// EXTERNAL MODULE: ./build/src/formats/unknown.js + 1 modules
var unknown = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/bytes/zip/end-record.js
var end_record = __webpack_require__(6576);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
;// CONCATENATED MODULE: ./build/src/formats/zip/zip.js





const SMALLEST = 22;
const zip = {
    format: 'zip',
    about: 'every member is judged as a file',
    checked: 'files of CPython 3.11 and of pandas 0.25 and 3.1; `check-zip.py` with zipfile of CPython 3.8 to 3.14 and torch\u2019s miniz',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'PK\x03\x04') || (0,format/* hasPrefix */.d)(head, 'PK\x05\x06'),
    read(content, findings) {
        const members = new zip_members/* ZipMembers */.tN(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
    alsoClaims({ source, path }, findings, end) {
        const { payload } = (0,report/* factsOf */.xS)(findings.format);
        const inside = payload && looksForZip({ path }) ? 0 : end;
        if (source.size < SMALLEST) {
            return false;
        }
        const directory = (0,zip_members/* zipDirectoryOf */.eR)(source, findings.expansion);
        if (directory.fault !== null || directory.entries.length === 0) {
            return namesDirectory(source, inside);
        }
        return directory.offset >= inside || (payload === true && directory.shift === 0);
    },
};
function namesDirectory(source, from) {
    return (0,end_record/* findEndRecords */.XM)(source).some((record) => {
        const size = Buffer.from(source.read(record + 12, 4)).readUInt32LE(0);
        const start = record - size;
        return start >= from && size > 0 && Buffer.from(source.read(start, 4)).toString('latin1') === 'PK\x01\x02';
    });
}

;// CONCATENATED MODULE: ./build/src/formats/index.js
































const FORMAT_READERS = [
    torchDistributed,
    torchscript,
    torchPackage,
    torchZip,
    torch_export/* torchExport */.Vb,
    keras,
    npz,
    zip,
    torchTar,
    tar_tar,
    torch_legacy/* torchLegacy */.y,
    pointers/* lfsPointer */.FW,
    pointers/* dvcPointer */.HH,
    pointers/* annexPointer */.Yo,
    mlflow,
    gzip,
    bzip2,
    xz_xz,
    lzma,
    zlib,
    oldZlib,
    lz4_lz4,
    zstd,
    sevenzip,
    hdf5,
    safetensors_safetensors,
    gguf,
    onnx,
    numpy/* numpy */.o,
    pickle/* pickle */.Zn,
    saved_model/* savedModel */.v,
    savedModelText,
    kerasMetadata,
    kerasFolder,
    unknown/* unknown */.L,
];


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPlainArray: () => (/* binding */ isPlainArray),
  o: () => (/* binding */ numpy)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/formats/numpy/python-literal.js
const MAX_LEVEL = 200;
const TOKEN = /\s*(?:([bBuUrR]{0,2})('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([-+]?\d+)[lL]?|(True|False|None)|([()[\]{},:]))/y;
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
        if (token === undefined || depth > MAX_LEVEL) {
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

;// CONCATENATED MODULE: ./build/src/formats/numpy/numpy.js






const PLAIN = /^[<>=|]?(?:([?bBhHiIlLuqQefdgFDGpPSaUVMmcnN])(\d*))(\[[0-9a-zA-Z/]*\])?$/;
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
        return times(itemBytes(descr[0]), descr[1]);
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
    if (bytes === null || !lengths.every((length) => typeof length === 'number' && length >= 0)) {
        return null;
    }
    const product = lengths.reduce((sum, length) => sum * length, bytes);
    return Number.isInteger(product) ? product : null;
}
function readHeader(source, start) {
    const fail = (message) => {
        throw new member_error/* MemberError */.r('broken-archive', message, start);
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
    if (length > limits/* LIMITS */.b.numpyHeader) {
        throw new member_error/* MemberError */.r('limit-exceeded', `a header of ${length} bytes, more than ${limits/* LIMITS */.b.numpyHeader}`, start);
    }
    const bytes = Buffer.from(source.read(start + textStart, length));
    if (bytes.length < length) {
        fail(`expected ${length} bytes of header, found ${bytes.length}`);
    }
    const header = parsePythonLiteral(bytes.toString(version === '3.0' ? 'utf8' : 'latin1'));
    const shape = header instanceof Map ? header.get('shape') : undefined;
    if (!(header instanceof Map) || !header.has('descr') || !Array.isArray(shape)) {
        throw new member_error/* MemberError */.r('broken-archive', 'expected a header with descr and shape, found another', start);
    }
    return { end: start + textStart + length, dataBytes: times(itemBytes(header.get('descr')), shape) };
}
function isPlainArray(source) {
    if (!(0,format/* hasPrefix */.d)(source.read(0, 8), magic/* NUMPY_MAGIC */.iU)) {
        return false;
    }
    try {
        const { end, dataBytes } = readHeader(source, 0);
        return dataBytes !== null && end + dataBytes === source.size;
    }
    catch (error) {
        if (error instanceof member_error/* MemberError */.r) {
            return false;
        }
        throw error;
    }
}
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
    about: '`.npy`; arrays of objects are pickles and are walked',
    checked: 'files of numpy 1.16 and 2.4, and of joblib 0.9',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, magic/* NUMPY_MAGIC */.iU),
    read({ source }, findings) {
        let position = 0;
        for (let count = 0; position !== null && position < source.size; count += 1) {
            if (count >= limits/* LIMITS */.b.arrays) {
                findings.problem('limit-exceeded', `more than ${limits/* LIMITS */.b.arrays} arrays in one file`, null, position);
                return;
            }
            const head = source.read(position, 8);
            if ((0,format/* hasPrefix */.d)(head, magic/* NUMPY_MAGIC */.iU)) {
                position = readArray(source, position, findings);
            }
            else if ((0,pickle/* startsWithProtocol */.YH)(head)) {
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


/***/ })

};
