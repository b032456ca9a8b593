export const id = 307;
export const ids = [307];
export const modules = {

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gunzip: () => (/* binding */ gunzip),
/* harmony export */   inflate: () => (/* binding */ inflate),
/* harmony export */   unzlib: () => (/* binding */ unzlib)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);

const WINDOW = 1 << 15;
const FAST_BITS = 10;
const MAX_BITS = 15;
const LENGTH_BASE = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0,
    0,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0];
const DISTANCE_BASE = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
class Bits {
    cursor;
    #hold = 0;
    #count = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
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
    symbol(code) {
        const { cursor } = this;
        while (this.#count < MAX_BITS && cursor.position < cursor.size) {
            this.#hold |= cursor.uint8('compressed data') << this.#count;
            this.#count += 8;
        }
        const entry = code.find(this.#hold);
        if (entry === 0 && code.defaultsToZero && this.#count >= MAX_BITS) {
            return 0;
        }
        const length = entry >> 9;
        if (entry === 0 || length > this.#count) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(this.#count < MAX_BITS ? 'the compressed data end inside a block' : 'a code that stands for nothing', cursor);
        }
        this.#hold >>>= length;
        this.#count -= length;
        return entry & 0x1ff;
    }
    align() {
        this.cursor.position -= this.#count >> 3;
        this.#hold = 0;
        this.#count = 0;
    }
}
class Huffman {
    #fast = new Uint16Array(1 << FAST_BITS);
    #counts = new Uint16Array(MAX_BITS + 1);
    #symbols;
    defaultsToZero;
    constructor(lengths, literals = false) {
        const offsets = new Uint16Array(MAX_BITS + 2);
        for (const length of lengths) {
            this.#counts[length] += 1;
        }
        this.#counts[0] = 0;
        for (let length = 1; length <= MAX_BITS; length += 1) {
            offsets[length + 1] = offsets[length] + this.#counts[length];
        }
        this.defaultsToZero = !literals && offsets[MAX_BITS + 1] <= 1;
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
        literals: new Huffman(lengths.subarray(0, literals), true),
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
            const code = symbol - 257;
            const length = LENGTH_BASE[code] + bits.read(LENGTH_EXTRA[code]);
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
        yield history.take();
        throw error;
    }
    bits.align();
    yield history.take();
}
function* unzlib(cursor) {
    const head = cursor.uint8('a zlib header') * 256 + cursor.uint8('a zlib header');
    if (head % 31 !== 0 || (head & 0x0f00) !== 0x0800 || (head & 0x20) !== 0) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected a zlib header without a dictionary, found another', cursor);
    }
    yield* inflate(cursor);
    cursor.skip(4, 'the checksum');
}
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
    }
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ LOCAL_SIGNATURE),
/* harmony export */   Lw: () => (/* binding */ CENTRAL_SIGNATURE),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   lo: () => (/* binding */ startsCentral),
/* harmony export */   mZ: () => (/* binding */ dataOffset),
/* harmony export */   qC: () => (/* binding */ splitArchives),
/* harmony export */   wF: () => (/* binding */ tryZipDirectory),
/* harmony export */   x5: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);
/* harmony import */ var _end_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6576);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(661);
/* harmony import */ var _zip_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7341);





const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64_EXTRA = 0x0001;
const UNIX_SYSTEMS = new Set([3, 19]);
const STORED = 0;
const DEFLATED = 8;
function readZipDirectory(source) {
    const [last] = (0,_end_record_js__WEBPACK_IMPORTED_MODULE_4__/* .findEndRecords */ .XM)(source);
    if (last === undefined) {
        const none = 'expected an end-of-central-directory record in the last 64 KiB, found none';
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`${none}: the archive has no directory, the file is cut`, source.size);
    }
    const faults = [];
    for (const end of (0,_end_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readEndRecord */ .lB)(source, last)) {
        const empty = end.entries === 0 && end.directorySize === 0;
        for (const moved of [!empty && !startsCentral(source, Number(end.directoryOffset)), true]) {
            const found = tryZipDirectory(source, end, moved);
            if (!(found instanceof _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W)) {
                return found;
            }
            faults.push(found);
        }
    }
    throw faults.find(({ id }) => id === 'limit-exceeded') ?? faults[0];
}
function tryZipDirectory(source, end, moved, most = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.archiveEntries) {
    try {
        return readDirectoryAt(source, end, moved, most);
    }
    catch (error) {
        if (!(error instanceof _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W)) {
            throw error;
        }
        return error;
    }
}
function readDirectoryAt(source, end, moved, most) {
    const gap = BigInt(end.offset - end.directorySize) - end.directoryOffset;
    const shift = moved ? gap : 0n;
    const offset = Number(end.directoryOffset + shift);
    if (offset < 0 || offset > end.offset) {
        const expected = `expected the central directory before its end record at byte ${end.place}`;
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`${expected}, found it at byte ${offset}`, end.place);
    }
    const cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .Cursor */ .b(source, offset);
    const entries = [];
    let sized = 0;
    while (entries.length < end.entries || cursor.position - offset < end.directorySize) {
        const bySize = cursor.position - offset < end.directorySize;
        if ((!bySize || entries.length >= end.entries) && !startsCentral(source, cursor.position)) {
            break;
        }
        if (entries.length >= most || cursor.position - offset > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.centralDirectory) {
            const limits = `${most} entries or ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.centralDirectory} bytes`;
            throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`a central directory of more than ${limits}`, cursor.position, 'limit-exceeded');
        }
        entries.push(readCentralHeader(cursor, entries.length, shift));
        sized += bySize ? 1 : 0;
    }
    return {
        entries,
        offset,
        size: cursor.position - offset,
        counted: Math.min(end.entries, entries.length),
        sized,
        endOffset: end.place,
        endBytes: end.bytes,
        shift: Number(shift),
        gap: Number(gap),
        fault: null,
    };
}
function splitArchives(source, most, budget) {
    const archives = [];
    let start = 0;
    try {
        for (const offset of (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .findSignature */ .s1)(source, 'PK\x05\x06', 0, source.size, budget)) {
            if (offset < start || offset + _end_record_js__WEBPACK_IMPORTED_MODULE_4__/* .END_BYTES */ ._$ > source.size) {
                continue;
            }
            const end = (0,_end_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readEndRecord */ .lB)(source, offset)[0];
            if (end.directoryOffset !== BigInt(end.offset - end.directorySize - start)) {
                continue;
            }
            archives.push({ start, end: offset + end.bytes });
            start = offset + end.bytes;
            if (archives.length >= most || Buffer.from(source.read(start, 4)).toString('latin1') !== 'PK\x03\x04') {
                break;
            }
        }
    }
    catch (error) {
        if (!(error instanceof _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W)) {
            throw error;
        }
        return { archives, limit: error };
    }
    return { archives, limit: null };
}
function startsCentral(source, offset) {
    return Buffer.from(source.read(offset, 4)).toString('latin1') === 'PK\x01\x02';
}
function readCentralHeader(cursor, index, shift) {
    const centralOffset = cursor.position;
    if (cursor.left < 46) {
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`expected 46 bytes of central header ${index}, found ${cursor.left}`, centralOffset);
    }
    const header = Buffer.from(cursor.bytes(46, 'a central header'));
    const signature = header.readUInt32LE(0);
    if (signature !== CENTRAL_SIGNATURE) {
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`expected the signature of central header ${index}, found 0x${signature.toString(16)}`, centralOffset);
    }
    const field = (at, what) => cursor.bytes(Math.min(header.readUInt16LE(at), cursor.left), what);
    const nameBytes = field(28, 'an entry name');
    const extra = Buffer.from(field(30, 'an extra field'));
    field(32, 'an entry comment');
    const wide = readZip64Extra(extra, header);
    return {
        index,
        nameBytes,
        name: decodeName(nameBytes),
        flags: header.readUInt16LE(8),
        method: header.readUInt16LE(10),
        crc32: header.readUInt32LE(16),
        compressedSize: Number(wide.compressedSize),
        size: Number(wide.size),
        localOffset: Number(wide.localOffset + shift),
        centralOffset,
        unixMode: UNIX_SYSTEMS.has(header[5]) ? header.readUInt16LE(40) : 0,
    };
}
function readZip64Extra(extra, header) {
    const fields = {
        size: BigInt(header.readUInt32LE(24)),
        compressedSize: BigInt(header.readUInt32LE(20)),
        localOffset: BigInt(header.readUInt32LE(42)),
    };
    for (let at = 0; at + 4 <= extra.length;) {
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        if (id === ZIP64_EXTRA) {
            let field = at + 4;
            for (const key of ['size', 'compressedSize', 'localOffset']) {
                if (fields[key] === 0xffffffffn && field + 8 <= Math.min(at + 4 + length, extra.length)) {
                    fields[key] = extra.readBigUInt64LE(field);
                    field += 8;
                }
            }
        }
        at += 4 + length;
    }
    return fields;
}
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}
function dataOffset(source, entry) {
    if (entry.localOffset < 0) {
        const found = `found it ${-entry.localOffset} bytes before it`;
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`expected the local header of ${entry.name} in the file, ${found}`, entry.localOffset);
    }
    const header = Buffer.from(source.read(entry.localOffset, 30));
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipError */ .W(`expected the local header of ${entry.name}, found other bytes`, entry.localOffset);
    }
    return entry.localOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fX: () => (/* binding */ canSearch),
/* harmony export */   s1: () => (/* binding */ findSignature),
/* harmony export */   tf: () => (/* binding */ spendSearch)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/* harmony import */ var _zip_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7341);


const WINDOW = 1 << 16;
function* findSignature(source, signature, start, end, budget) {
    const pattern = Buffer.from(signature, 'latin1');
    for (let at = start; at < Math.min(end, source.size); at += WINDOW) {
        spendSearch(budget, Math.min(WINDOW, end - at), at);
        const bytes = Buffer.from(source.read(at, Math.min(WINDOW + pattern.length - 1, end - at)));
        for (let found = bytes.indexOf(pattern); found >= 0; found = bytes.indexOf(pattern, found + 1)) {
            yield at + found;
        }
    }
}
function spendSearch(budget, bytes, place) {
    if (!canSearch(budget, bytes)) {
        const message = `more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.searchedBytes} bytes of archives to look through`;
        throw new _zip_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ZipError */ .W(message, place, 'limit-exceeded');
    }
}
function canSearch(budget, bytes) {
    const searched = (budget.searched ?? 0) + bytes;
    if (searched > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.searchedBytes) {
        return false;
    }
    budget.searched = searched;
    return true;
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ZipError)
/* harmony export */ });
class ZipError extends Error {
    id;
    offset;
    constructor(message, offset, id = 'broken-archive') {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weightsOnly: () => (/* binding */ weightsOnly)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/tar/tar.js + 5 modules
var tar = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/src/bytes/element-types.js
var element_types = __webpack_require__(7981);
// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
;// CONCATENATED MODULE: ./build/src/torch/faults.js
const PLAIN = new Set(['UnpicklingError', 'RuntimeError', 'NotImplementedError']);
class Refusal extends Error {
    error;
    constructor(error, message) {
        super(message);
        this.error = error;
    }
    get reason() {
        if (PLAIN.has(this.error) && this.message !== '') {
            return this.message;
        }
        return this.message === '' ? this.error : `${this.error}: ${this.message}`;
    }
}
class Undecided extends Error {
}
function refuse(error, message = '') {
    throw new Refusal(error, message);
}

;// CONCATENATED MODULE: ./build/src/torch/functions/arity.js

function checkArity(name, names, optional, args) {
    const parameters = names.split(' ');
    const least = parameters.length - optional;
    if (args.length > parameters.length) {
        const takes = optional > 0 ? `from ${least} to ${parameters.length}` : String(parameters.length);
        const plural = parameters.length === 1 ? '' : 's';
        refuse('TypeError', `${name}() takes ${takes} positional argument${plural} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`);
    }
    if (args.length < least) {
        const missing = parameters.slice(args.length, least).map((parameter) => `'${parameter}'`);
        const last = missing.pop();
        const list = missing.length === 0 ? last : `${missing.join(', ')}${missing.length > 1 ? ',' : ''} and ${last}`;
        const plural = missing.length === 0 ? '' : 's';
        refuse('TypeError', `${name}() missing ${missing.length + 1} required positional argument${plural}: ${list}`);
    }
}
function refuseCount(count, wanted) {
    const words = count > wanted
        ? `too many values to unpack (expected ${wanted})`
        : `not enough values to unpack (expected ${wanted}, got ${count})`;
    return refuse('ValueError', words);
}
function unpacked(items, wanted) {
    return items.length === wanted ? items : refuseCount(items.length, wanted);
}

;// CONCATENATED MODULE: ./build/src/torch/values.js


class Thing {
    type;
    unhashable;
    constructor(type, unhashable = null) {
        this.type = type;
        this.unhashable = unhashable;
    }
}
const FLOAT = new Thing('float');
const LONG_TEXT = new Thing('str');
class Bytes extends Thing {
    text;
    constructor(text) {
        super('bytes');
        this.text = text;
    }
}
const UNKNOWN = new Thing('?', undefined);
class Tuple extends Thing {
    items;
    weight;
    constructor(items, type = 'tuple') {
        super(type, items === null ? undefined : firstUnhashable(items));
        const weight = (items ?? []).reduce((sum, item) => sum + (item instanceof Tuple ? item.weight : 1), 1);
        this.items = weight > limits/* LIMITS */.b.torchWeight ? null : items;
        this.weight = this.items === null ? 1 : weight;
    }
}
class List extends Thing {
    items = [];
    itemsUnhashable = null;
    constructor() {
        super('list', 'list');
    }
}
class Dict extends Thing {
    entries = [];
    constructor(type = 'dict') {
        super(type, type);
    }
}
class PythonSet extends Thing {
    items;
    constructor(items = []) {
        super('set', 'set');
        this.items = items;
    }
}
class Global extends Thing {
    name;
    user;
    constructor(name, type, user) {
        super(type, user ? undefined : null);
        this.name = name;
        this.user = user;
    }
}
class Storage extends Thing {
    dtype;
    bytes;
    resizable;
    open;
    constructor(dtype, bytes, resizable, open) {
        super('torch.storage.TypedStorage');
        this.open = open;
        this.dtype = dtype;
        this.bytes = bytes;
        this.resizable = resizable;
    }
}
class Tensor extends Thing {
    dtype;
    size;
    layout;
    device;
    requiresGrad;
    view;
    constructor(type, facts = {}) {
        super(type);
        this.dtype = facts.dtype;
        this.size = facts.size;
        this.layout = facts.layout ?? 'torch.strided';
        this.device = facts.device;
        this.requiresGrad = facts.requiresGrad;
        this.view = facts.view;
    }
}
class Constant extends Thing {
    text;
    constructor(type, text) {
        super(type);
        this.text = text;
    }
}
function typeOf(value) {
    switch (typeof value) {
        case 'number':
        case 'bigint':
            return 'int';
        case 'string':
            return 'str';
        case 'boolean':
            return 'bool';
        default:
            return value === null ? 'NoneType' : value.type;
    }
}
function tpName(value) {
    const type = typeOf(value);
    if (value instanceof Global && /Meta$|tensortype$/.test(type)) {
        return type;
    }
    const inPython = /^(torch\.(Tensor|nn\.parameter\.Parameter|storage\.TypedStorage|serialization\.StorageType)|collections\.Counter)$/;
    return inPython.test(type) ? type.slice(type.lastIndexOf('.') + 1) : type;
}
const classOf = (value) => `<class '${typeOf(value)}'>`;
function unhashable(value) {
    return value instanceof Thing ? value.unhashable : null;
}
function firstUnhashable(items) {
    for (const item of items) {
        const why = unhashable(item);
        if (why !== null) {
            return why;
        }
    }
    return null;
}
const isInt = (value) => typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
const asNumber = (value) => Number(value);
function truth(value) {
    if (value === null || typeof value !== 'object') {
        return Boolean(value);
    }
    if (value instanceof Tuple || value instanceof List) {
        return value.items === null ? undefined : value.items.length > 0;
    }
    if (value instanceof Dict) {
        return value.entries === null ? true : value.entries.length > 0;
    }
    if (value instanceof PythonSet) {
        return value.items === null ? undefined : value.items.length > 0;
    }
    return value instanceof Global || value instanceof Constant || value === LONG_TEXT ? true : undefined;
}
function values_text(value) {
    if (typeof value === 'string') {
        return value;
    }
    return repr(value);
}
function repr(value) {
    if (value === null || typeof value === 'boolean') {
        return value === null ? 'None' : value ? 'True' : 'False';
    }
    if (typeof value === 'number' || typeof value === 'bigint') {
        return String(value);
    }
    if (typeof value === 'string') {
        return value.includes("'") ? `"${value}"` : `'${value}'`;
    }
    if (value instanceof Global) {
        return reprGlobal(value);
    }
    if (value instanceof Constant) {
        return value.text;
    }
    return reprContainer(value);
}
function reprContainer(value) {
    const items = value instanceof Tuple || value instanceof List ? value.items : null;
    if (items !== null && items.length <= 4) {
        const inner = items
            .map((item) => (item instanceof Thing && !(item instanceof Global) ? '…' : repr(item)))
            .join(', ');
        if (value instanceof List) {
            return `[${inner}]`;
        }
        const tuple = `(${inner}${items.length === 1 ? ',' : ''})`;
        return value.type === 'tuple' ? tuple : `torch.Size([${inner}])`;
    }
    if (value instanceof Dict && value.entries?.length === 0) {
        return value.type === 'dict' ? '{}' : `${value.type.slice(value.type.lastIndexOf('.') + 1)}()`;
    }
    return `<${value.type} object>`;
}
function reprGlobal(value) {
    const last = value.name.slice(value.name.lastIndexOf('.') + 1);
    switch (value.type) {
        case 'function':
            return `<function ${last}>`;
        case 'builtin_function_or_method':
            return `<built-in function ${last}>`;
        case 'torch.dtype':
        case 'torch.qscheme':
            return value.name;
        case 'torch.serialization.StorageType':
            return `StorageType(dtype=torch.${element_types/* STORAGE_DTYPES */.E0[last]})`;
        default:
            return `<class '${value.name.replace(/^builtins\./, '')}'>`;
    }
}

;// CONCATENATED MODULE: ./build/src/torch/functions/iterate.js




function iterate(value) {
    if (typeof value === 'string') {
        return value.length <= limits/* LIMITS */.b.torchItems ? [...value] : null;
    }
    if (!(value instanceof Thing)) {
        return undefined;
    }
    if (value instanceof Tuple || value instanceof List || value instanceof PythonSet) {
        return value.items;
    }
    if (value instanceof Dict) {
        return value.entries === null ? null : [...new Set(value.entries.map(([key]) => key))];
    }
    if (value instanceof Bytes) {
        return value.text === null || value.text.length > limits/* LIMITS */.b.torchItems
            ? null
            : [...value.text].map((unit) => unit.charCodeAt(0));
    }
    if (value instanceof Tensor) {
        return tensorItems(value);
    }
    if (value instanceof Storage) {
        return repeated(value.bytes / element_types/* ELEMENT_BYTES */.tr[value.dtype], /^(u?int|bool)/.test(value.dtype) ? 0 : FLOAT);
    }
    if (value.type === 'bytearray') {
        return null;
    }
    return value === UNKNOWN || value === LONG_TEXT || value.type === '?' || value.type.startsWith('numpy.')
        ? null
        : undefined;
}
function tensorItems(tensor) {
    if (tensor.size === undefined) {
        return null;
    }
    const [count, ...rest] = tensor.size;
    if (count === undefined) {
        refuse('TypeError', 'iteration over a 0-d tensor');
    }
    return repeated(count, new Tensor('torch.Tensor', { ...tensor, size: rest }));
}
const repeated = (count, item) => count <= limits/* LIMITS */.b.torchItems ? Array.from({ length: count }, () => item) : null;
function itemsOf(value, context) {
    const items = iterate(value);
    if (items === undefined) {
        refuse('TypeError', `'${tpName(value)}' object is not iterable`);
    }
    if (items === null) {
        context.doubt(`the items of a ${typeOf(value)} are not kept`);
    }
    return items;
}
function requireHashable(value, context) {
    const why = unhashable(value);
    if (why === undefined) {
        context.doubt('a key is not known');
    }
    else if (why !== null) {
        refuse('TypeError', `unhashable type: '${why.replace(/^collections\.Counter$/, 'Counter')}'`);
    }
}
function requireHashableItems(value, context) {
    if (value instanceof List) {
        if (value.itemsUnhashable === undefined) {
            context.doubt('a set of items that are not known');
        }
        else if (value.itemsUnhashable !== null) {
            refuse('TypeError', `unhashable type: '${value.itemsUnhashable.replace(/^collections\.Counter$/, 'Counter')}'`);
        }
        return;
    }
    if (value === LONG_TEXT || value instanceof Dict || value instanceof PythonSet || value instanceof Bytes) {
        return;
    }
    if (value instanceof Thing && value.type === 'bytearray') {
        return;
    }
    for (const item of itemsOf(value, context) ?? []) {
        requireHashable(item, context);
    }
}
function updateFrom(value, words, context) {
    if (value instanceof Dict) {
        return value.entries === null ? null : [...value.entries];
    }
    const items = itemsOf(value, context);
    if (items === null) {
        return null;
    }
    return items.map((item, place) => pairOf(item, place, words, context));
}
function pairOf(item, place, words, context) {
    const pair = iterate(item);
    if (pair === undefined) {
        refuse('TypeError', words === 'dict'
            ? `cannot convert dictionary update sequence element #${place} to a sequence`
            : `'${tpName(item)}' object is not iterable`);
    }
    if (pair === null) {
        context.doubt('the items of a pair are not kept');
        return [UNKNOWN, UNKNOWN];
    }
    if (pair.length !== 2) {
        refuse('ValueError', pairLength(pair.length, place, words));
    }
    requireHashable(pair[0], context);
    return [pair[0], pair[1]];
}
function pairLength(length, place, words) {
    if (words === 'dict') {
        return `dictionary update sequence element #${place} has length ${length}; 2 is required`;
    }
    return length > 2
        ? 'too many values to unpack (expected 2)'
        : `need more than ${length} value${length === 1 ? '' : 's'} to unpack`;
}

// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var pickle_opcodes = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/src/pickle/decode.js
var decode = __webpack_require__(6476);
;// CONCATENATED MODULE: ./build/src/torch/functions/codecs.js


const NARROW = {
    ...{
        latin1: 256,
        iso88591: 256,
        '88591': 256,
        l1: 256,
        cp819: 256,
        latin: 256,
        csisolatin1: 256,
        ibm819: 256,
        iso885911987: 256,
        isoir100: 256,
    },
    ...{
        ascii: 128,
        '646': 128,
        usascii: 128,
        cp367: 128,
        csascii: 128,
        ibm367: 128,
        iso646us: 128,
        isoir6: 128,
        us: 128,
    },
};
const WIDE = new Set('utf8 u8 utf utf8sig cp65001 utf8ucs2 utf8ucs4 utf16 u16 utf16le utf16be utf32 u32 utf32le utf32be unicodelittleunmarked unicodebigunmarked utf7 u7'.split(' '));
const PARTIAL = /^(cp(037|1006|1026|1125|1140|125[0-8]|273|424|437|500|720|737|775|85[02567]|858|86[0-6]|869|874|875|932|949|950)|iso8859([2-9]|1[013456])|latin([2-9]|10)|koi8[rtu]|mac(cyrillic|greek|iceland|latin2|roman|turkish|arabic|croatian|farsi|romanian)|windows125[0-8]|gb2312|gbk|gb18030|hz|big5(hkscs)?|shiftjis(2004|x0213)?|sjis|eucjp|euckr|euccn|iso2022(jp[123]?|jp2004|jpext|kr)|johab|ptcp154|palmos|tis620|viscii|kz1048|hproman8|idna|punycode|rawunicodeescape|unicodeescape)$/;
const BINARY = new Set('zip zlib zlibcodec bz2 bz2codec base64 base64codec hex hexcodec uu uucodec quopri quopricodec quotedprintable'.split(' '));
const HANDLERS = new Set('ignore replace xmlcharrefreplace backslashreplace namereplace'.split(' '));
function encode(args, context) {
    if (args.length === 0) {
        refuse('TypeError', "encode() missing required argument 'obj' (pos 1)");
    }
    if (args.length > 3) {
        refuse('TypeError', `encode() takes at most 3 arguments (${args.length} given)`);
    }
    const [given, encoding = 'utf-8', errors = 'strict'] = args;
    if (typeof encoding !== 'string') {
        refuse('TypeError', `encode() argument 'encoding' must be str, not ${bare(encoding)}`);
    }
    if (typeof errors !== 'string') {
        refuse('TypeError', `encode() argument 'errors' must be str, not ${bare(errors)}`);
    }
    const name = encoding.toLowerCase().replace(/[-_ ]/g, '');
    if (name === 'rot13') {
        return typeof given === 'string' ? given : refuse('TypeError', `encoding with '${encoding}' codec failed`);
    }
    if (BINARY.has(name)) {
        return encodeBytes(given, encoding, context);
    }
    if (NARROW[name] === undefined && !WIDE.has(name) && !PARTIAL.test(name)) {
        refuse(name === 'undefined' ? 'UnicodeError' : 'LookupError', name === 'undefined'
            ? "encoding with 'undefined' codec failed (UnicodeError: undefined encoding)"
            : `unknown encoding: ${encoding}`);
    }
    return encodeText(given, name, errors, context);
}
const bare = (value) => (value === null ? 'None' : tpName(value));
function encodeBytes(given, encoding, context) {
    if (given instanceof Bytes || (given instanceof Thing && given.type === 'bytearray')) {
        return new Bytes(null);
    }
    if (given === UNKNOWN ||
        (given instanceof Thing && !['float', 'str', 'list', 'dict', 'tuple'].includes(given.type))) {
        context.doubt(`encode of ${tpName(given)}`);
        return new Bytes(null);
    }
    return refuse('TypeError', `encoding with '${encoding}' codec failed (TypeError: a bytes-like object is required, not '${tpName(given)}')`);
}
function encodeText(given, name, errors, context) {
    if (given === UNKNOWN) {
        context.doubt('encode of what is not known');
        return new Bytes(null);
    }
    if (given === LONG_TEXT) {
        if (NARROW[name] !== 256 && !WIDE.has(name)) {
            context.doubt('encode of a long string');
        }
        return new Bytes(null);
    }
    if (typeof given !== 'string') {
        const codec = NARROW[name] === 256 ? 'latin_1' : NARROW[name] === 128 ? 'ascii' : 'utf_8';
        refuse('TypeError', `${codec}_encode() argument 1 must be str, not ${bare(given)}`);
    }
    const fault = outOfRange(given, name);
    if (fault === null) {
        return new Bytes(NARROW[name] !== undefined || /^[\0-\x7f]*$/.test(given) ? given : null);
    }
    if (fault === undefined || errors.startsWith('surrogate')) {
        context.doubt(`encode to ${name}`);
    }
    else if (errors === 'strict') {
        refuse('UnicodeEncodeError', fault);
    }
    else if (!HANDLERS.has(errors)) {
        refuse('LookupError', `unknown error handler name '${errors}'`);
    }
    return new Bytes(null);
}
function outOfRange(given, name) {
    const limit = NARROW[name];
    let position = 0;
    for (const character of given) {
        const point = character.codePointAt(0);
        const surrogate = point >= 0xd800 && point < 0xe000;
        if (limit !== undefined && point >= limit) {
            const codec = limit === 256 ? 'latin-1' : 'ascii';
            return `'${codec}' codec can't encode character in position ${position}: ordinal not in range(${limit})`;
        }
        if (limit === undefined && surrogate && WIDE.has(name) && !name.endsWith('7')) {
            return `'utf-8' codec can't encode character '\\u${point.toString(16)}' in position ${position}: surrogates not allowed`;
        }
        if (limit === undefined && point >= 128 && !WIDE.has(name) && !name.endsWith('unicodeescape')) {
            return undefined;
        }
        position += 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/torch/functions/devices.js



const TYPES = /^(cpu|cuda|ipu|xpu|mkldnn|opengl|opencl|ideep|hip|ve|fpga|maia|xla|lazy|vulkan|mps|meta|hpu|mtia|privateuseone)$/;
const TEXT = /^([a-zA-Z_]+)(?::(0|[1-9]\d*))?$/;
function device(args, context) {
    const made = new Constant('torch.device', 'device');
    if (args.includes(UNKNOWN)) {
        context.doubt('torch.device of what is not known');
        return made;
    }
    const [type, index = null] = args;
    if (args.length === 1 && isInt(type) && typeof type !== 'boolean') {
        return fromIndex(Number(type), context);
    }
    if (args.length === 1 && type instanceof Constant && type.type === 'torch.device') {
        return made;
    }
    if (args.length === 0 || args.length > 2 || typeof type !== 'string' || !(index === null || isInt(index))) {
        const got = args.map(tpName).join(', ');
        refuse('TypeError', `device() received an invalid combination of arguments - got (${got}), but expected one of:`);
    }
    fromText(type, index);
    return made;
}
function fromIndex(index, context) {
    if (index < 0) {
        refuse('RuntimeError', 'Device index must not be negative');
    }
    if (context.release.rules.deviceIndex === 'accelerator') {
        refuse('RuntimeError', 'Cannot access accelerator device when none is available.');
    }
    return new Constant('torch.device', 'device');
}
function fromText(type, index) {
    if (type === '') {
        refuse('RuntimeError', 'Device string must not be empty');
    }
    const parts = TEXT.exec(type);
    if (parts === null) {
        refuse('RuntimeError', `Invalid device string: '${type}'`);
    }
    if (!TYPES.test(parts[1])) {
        refuse('RuntimeError', `Expected one of cpu, cuda, … device type at start of device string: ${parts[1]}`);
    }
    if (isInt(index)) {
        if (parts[2] !== undefined) {
            refuse('RuntimeError', `type (string) must not include an index because index was passed explicitly: ${type}`);
        }
        if (Number(index) < 0) {
            refuse('RuntimeError', 'Device index must not be negative');
        }
    }
    const number = isInt(index) ? Number(index) : Number(parts[2] ?? 0);
    if (number >= 2 ** 31) {
        refuse('RuntimeError', `Could not parse device index '${number}' in device string '${type}'`);
    }
}
function layout(args, context) {
    if (args.length !== 1) {
        refuse('TypeError', args.length === 0
            ? "_get_layout() missing 1 required positional argument: 'name'"
            : `_get_layout() takes 1 positional argument but ${args.length} were given`);
    }
    const [name] = args;
    if (typeof name === 'string' && name.startsWith('torch.') && context.release.rules.layouts.includes(name.slice(6))) {
        return new Constant('torch.layout', name);
    }
    requireHashable(name, context);
    return refuse('KeyError', typeof name === 'string' ? `'${name}'` : values_text(name));
}

;// CONCATENATED MODULE: ./build/src/torch/functions/builtins.js





const BUILTINS = {
    'collections.OrderedDict': orderedDict,
    'collections.Counter': counter,
    'builtins.set': pythonSet,
    'builtins.bytearray': byteArray,
    'builtins.complex': complex,
    'torch.Size': size,
    'torch.device': device,
    'torch.serialization._get_layout': layout,
    '_codecs.encode': encode,
};
function orderedDict(args, context) {
    if (args.length > 1) {
        refuse('TypeError', `expected at most 1 arguments, got ${args.length}`);
    }
    const made = new Dict('collections.OrderedDict');
    if (args.length > 0) {
        made.entries = updateFrom(args[0], 'OrderedDict', context);
    }
    return made;
}
function counter(args, context) {
    if (args.length > 1) {
        refuse('TypeError', `Counter.__init__() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
    }
    const made = new Dict('collections.Counter');
    const [given = null] = args;
    if (given instanceof Dict) {
        made.entries = given.entries === null ? null : [...given.entries];
    }
    else if (given !== null) {
        requireHashableItems(given, context);
        const items = iterate(given);
        made.entries = items == null ? null : items.map((item) => [item, 1]);
    }
    return made;
}
function pythonSet(args, context) {
    if (args.length > 1) {
        refuse('TypeError', `set expected at most 1 argument, got ${args.length}`);
    }
    if (args.length === 0) {
        return new PythonSet();
    }
    requireHashableItems(args[0], context);
    const items = iterate(args[0]);
    return new PythonSet(items == null ? null : [...new Set(items)]);
}
function byteArray(args, context) {
    const made = new Thing('bytearray', 'bytearray');
    const [source, encoding] = args;
    if (args.length > 3) {
        refuse('TypeError', `bytearray() takes at most 3 arguments (${args.length} given)`);
    }
    if (source === undefined) {
        return made;
    }
    if (typeof source === 'string' || source === LONG_TEXT) {
        builtins_encodeText(args, context);
    }
    else if (encoding !== undefined) {
        if (typeof encoding !== 'string') {
            refuse('TypeError', `bytearray() argument 'encoding' must be str, not ${tpName(encoding)}`);
        }
        refuse('TypeError', 'encoding without a string argument');
    }
    else if (isInt(source)) {
        checkLength(Number(source), context);
    }
    else if (!(source instanceof Bytes)) {
        byteItems(source, context);
    }
    return made;
}
function builtins_encodeText(args, context) {
    const [source, encoding] = args;
    if (encoding === undefined) {
        refuse('TypeError', 'string argument without an encoding');
    }
    if (typeof encoding !== 'string') {
        refuse('TypeError', `bytearray() argument 'encoding' must be str, not ${tpName(encoding) === 'NoneType' ? 'None' : tpName(encoding)}`);
    }
    encode([source, encoding, ...args.slice(2)], context);
}
function checkLength(length, context) {
    if (length >= 2 ** 63 || length < -(2 ** 63)) {
        refuse('OverflowError', "cannot fit 'int' into an index-sized integer");
    }
    if (length < 0) {
        refuse('ValueError', 'negative count');
    }
    if (length > 2 ** 47) {
        refuse('MemoryError', '');
    }
    if (length > 2 ** 31) {
        context.doubt(`a bytearray of ${length} bytes`);
    }
}
function byteItems(source, context) {
    const items = iterate(source);
    if (source instanceof Tensor) {
        context.doubt('a bytearray of a tensor');
        return;
    }
    if (items === undefined) {
        refuse('TypeError', `cannot convert '${tpName(source)}' object to bytearray`);
    }
    for (const item of itemsOf(source, context) ?? []) {
        if (!isInt(item)) {
            refuse('TypeError', `'${tpName(item)}' object cannot be interpreted as an integer`);
        }
        if (Number(item) < 0 || Number(item) > 255) {
            refuse('ValueError', 'byte must be in range(0, 256)');
        }
    }
}
const COMPLEX_TEXT = (() => {
    const number = '(?:(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan)';
    return new RegExp(`^(?:[+-]?${number}|[+-]?(?:${number})?j|[+-]?${number}[+-](?:${number})?j)$`, 'i');
})();
function complex(args, context) {
    if (args.length > 2) {
        refuse('TypeError', `complex() takes at most 2 arguments (${args.length} given)`);
    }
    const made = new Thing('complex');
    const [real, imaginary] = args;
    if (typeof real === 'string') {
        if (imaginary !== undefined) {
            refuse('TypeError', "complex() can't take second arg if first is a string");
        }
        const bare = real
            .trim()
            .replace(/^\((.*)\)$/s, '$1')
            .trim();
        return COMPLEX_TEXT.test(bare) ? made : refuse('ValueError', 'complex() arg is a malformed string');
    }
    if (typeof imaginary === 'string') {
        refuse('TypeError', "complex() second arg can't be a string");
    }
    complexPart(real, 'first argument must be a string or a number', context);
    complexPart(imaginary, 'second argument must be a number', context);
    return made;
}
function complexPart(part, expected, context) {
    if (part === undefined || part === FLOAT || (part instanceof Thing && part.type === 'complex')) {
        return;
    }
    if (isInt(part)) {
        if (!Number.isFinite(Number(part))) {
            refuse('OverflowError', 'int too large to convert to float');
        }
        return;
    }
    if (part instanceof Tensor && part.size?.reduce((product, extent) => product * extent, 1) === 1) {
        return;
    }
    if (part === UNKNOWN || part instanceof Tensor) {
        context.doubt(`complex of ${tpName(part)}`);
        return;
    }
    refuse('TypeError', `complex() ${expected}, not '${tpName(part)}'`);
}
function size(args, context) {
    if (args.length > 1) {
        refuse('TypeError', `tuple expected at most 1 argument, got ${args.length}`);
    }
    const items = args.length === 0 ? [] : itemsOf(args[0], context);
    for (const [place, item] of (items ?? []).entries()) {
        if (!isInt(item)) {
            if (item instanceof Tensor && item.size?.length === 0 && /^u?int/.test(item.dtype ?? '')) {
                continue;
            }
            refuse('TypeError', `torch.Size() takes an iterable of 'int' (item ${place} is '${tpName(item)}')`);
        }
    }
    return new Tuple(items, 'torch.Size');
}

;// CONCATENATED MODULE: ./build/src/torch/functions/classes.js




function makeInstance(cls, args, bare, context) {
    if (cls.name.startsWith('torch.cuda.')) {
        return makeCuda(cls, context);
    }
    if (cls.name === 'torch.storage.UntypedStorage') {
        return makeUntyped(args, context);
    }
    if (cls.name === 'torch.storage.TypedStorage') {
        return bare ? new Thing('torch.storage.TypedStorage') : makeTyped('float32', args, context);
    }
    const last = cls.name.slice(cls.name.lastIndexOf('.') + 1);
    if (Object.hasOwn(element_types/* STORAGE_DTYPES */.E0, last)) {
        return bare && args.length > 0 ? doubtful(cls, context) : makeTyped(element_types/* STORAGE_DTYPES */.E0[last], args, context);
    }
    if (last.endsWith('Tensor')) {
        return makeTensor(cls, last, args, context);
    }
    return doubtful(cls, context);
}
function doubtful(cls, context) {
    context.doubt(`a call of ${cls.name}`);
    return UNKNOWN;
}
function makeCuda(cls, context) {
    if (cls.name.endsWith('Storage')) {
        return doubtful(cls, context);
    }
    return refuse('TypeError', `type ${cls.name} not available.`);
}
function makeTensor(cls, last, args, context) {
    const sparse = cls.name.includes('.sparse.');
    const dtype = element_types/* STORAGE_DTYPES */.E0[`${last.slice(0, -'Tensor'.length)}Storage`] ?? 'float32';
    const facts = {
        dtype,
        layout: sparse ? 'torch.sparse_coo' : 'torch.strided',
        device: 'cpu',
        requiresGrad: false,
    };
    if (args.includes(UNKNOWN)) {
        return doubtful(cls, context);
    }
    if (args.length > 0 && args.every((arg) => isInt(arg) && typeof arg !== 'boolean')) {
        return new Tensor('torch.Tensor', {
            ...facts,
            size: checkShape(args.map(asNumber), sparse, context),
        });
    }
    const [given] = args;
    if (given === undefined) {
        return new Tensor('torch.Tensor', { ...facts, size: [0] });
    }
    if (given instanceof Tuple && given.type === 'torch.Size' && given.items !== null && args.length === 1) {
        const size = given.items.map((item) => asNumber(item));
        return new Tensor('torch.Tensor', { ...facts, size: checkShape(size, sparse, context) });
    }
    if (sparse) {
        return makeSparse(cls, args, context);
    }
    if (args.length > 1) {
        refuse('TypeError', `new() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`);
    }
    return new Tensor('torch.Tensor', { ...facts, size: fromData(cls, given, dtype, context) });
}
function makeSparse(cls, args, context) {
    if (args.length > 1) {
        return doubtful(cls, context);
    }
    if (args[0] instanceof Tuple || args[0] instanceof List) {
        refuse('TypeError', 'torch.sparse.SparseTensor(sequence) only accepts sizes.');
    }
    return refuse('TypeError', `new() received an invalid combination of arguments - got (${tpName(args[0])}), but expected one of:`);
}
function checkShape(size, sparse, context) {
    const negative = size.find((extent) => extent < 0);
    if (negative !== undefined) {
        refuse('RuntimeError', sparse
            ? 'numel: integer multiplication overflow'
            : `Trying to create tensor with negative dimension ${negative}: [${size.join(', ')}]`);
    }
    if (!sparse && size.reduce((product, extent) => product * extent, 1) > 2 ** 31) {
        context.doubt('a tensor of that size needs more memory than can be counted on');
    }
    return size;
}
function fromData(cls, given, dtype, context) {
    if (given instanceof Storage) {
        return given.dtype === dtype
            ? [given.bytes / element_types/* ELEMENT_BYTES */.tr[dtype]]
            : refuse('RuntimeError', `Expected a Storage of type ${dtype} or an UntypedStorage, but got type ${given.dtype} for argument 1 'storage'`);
    }
    if (given instanceof Tensor) {
        if (given.dtype === undefined) {
            context.doubt(`${cls.name} of a tensor of unknown type`);
        }
        else if (given.dtype !== dtype) {
            refuse('TypeError', `expected TensorOptions(dtype=${dtype}) (got TensorOptions(dtype=${given.dtype}))`);
        }
        return given.size === undefined ? undefined : [...given.size];
    }
    if (typeof given === 'string') {
        refuse('TypeError', "new(): invalid data type 'str'");
    }
    if (!(given instanceof Tuple || given instanceof List)) {
        if (given instanceof Thing && given !== FLOAT) {
            context.doubt(`${cls.name} of ${given.type}`);
            return undefined;
        }
        refuse('TypeError', `new(): data must be a sequence (got ${tpName(given)})`);
    }
    return fromSequence(cls, given.items, context);
}
function fromSequence(cls, items, context) {
    if (items?.every((item) => typeof item === 'number' && Math.abs(item) < 128)) {
        return [items.length];
    }
    context.doubt(`${cls.name} of data`);
    return undefined;
}
function makeTyped(dtype, args, context) {
    const [given] = args;
    if (args.length > 1) {
        refuse('RuntimeError', 'TypedStorage.__init__ received an invalid combination of arguments. Expected one of:');
    }
    if (given === undefined) {
        return new Storage(dtype, 0, true);
    }
    if (isInt(given)) {
        return new Storage(dtype, checkBytes(asNumber(given) * element_types/* ELEMENT_BYTES */.tr[dtype], context), true);
    }
    if (given === UNKNOWN) {
        context.doubt('a storage of what is not known');
        return new Storage(dtype, 0, true);
    }
    const items = given instanceof Tuple || given instanceof List ? given.items : undefined;
    if (items === undefined) {
        refuse('TypeError', typeof given === 'string'
            ? "new(): invalid data type 'str'"
            : 'TypedStorage.__init__ received an invalid combination of arguments. Expected one of:');
    }
    if (!items?.every((item) => typeof item === 'number' && Math.abs(item) < 128)) {
        context.doubt('a storage of data');
    }
    return new Storage(dtype, (items?.length ?? 0) * element_types/* ELEMENT_BYTES */.tr[dtype], true);
}
function makeUntyped(args, context) {
    const made = new Thing('torch.storage.UntypedStorage');
    const [given] = args;
    if (args.length > 1) {
        refuse('TypeError', `torch.UntypedStorage() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`);
    }
    if (given === undefined) {
        return made;
    }
    if (isInt(given)) {
        checkBytes(asNumber(given), context);
        return made;
    }
    const items = given instanceof Tensor ? undefined : iterate(given);
    if (items === undefined) {
        refuse('RuntimeError', `torch.UntypedStorage(): Expected a sequence type, but got ${tpName(given)}`);
    }
    const odd = items?.find((item) => !isInt(item));
    if (odd !== undefined) {
        refuse('RuntimeError', `torch.UntypedStorage(): tried to construct a storage from a sequence (${tpName(given)}), but one of the items was of type ${tpName(odd)} instead of int`);
    }
    if (items === null) {
        context.doubt('a storage of what is not known');
    }
    return made;
}
function checkBytes(bytes, context) {
    if (bytes < 0) {
        refuse('RuntimeError', 'alloc_cpu() seems to have been called with negative number');
    }
    if (bytes > 2 ** 31) {
        context.doubt('a storage of that size needs more memory than can be counted on');
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/torch/functions/attributes.js


function setState(state, target, context) {
    let parts = [state];
    if (state instanceof Tuple) {
        if (state.items === null) {
            context.doubt('the state of a tensor is not kept');
            return;
        }
        if (state.items.length !== 2) {
            refuse('RuntimeError', `Invalid serialized state: ${values_text(state)}`);
        }
        parts = state.items;
    }
    for (const part of parts) {
        if (part instanceof Dict) {
            setAttributes(part, target, context);
        }
        else if (truth(part) === true) {
            refuse('AttributeError', `'${tpName(part)}' object has no attribute 'items'`);
        }
        else if (truth(part) === undefined) {
            context.doubt('the state of a tensor is not known');
        }
    }
}
const READ_ONLY = new Set(`T H mT mH shape is_leaf dtype layout device output_nr is_cuda is_cpu is_xla is_xpu is_ipu is_hpu is_sparse is_sparse_csr is_mkldnn is_mps
is_maia is_vulkan is_quantized is_meta is_nested ndim itemsize nbytes name _version _is_view`.split(/\s+/));
const CHECKED = new Set('data grad _grad requires_grad names real imag _backward_hooks __class__ __dict__ _grad_fn grad_fn _base'.split(' '));
function setAttributes(state, target, context) {
    for (const [key, value] of state.entries ?? []) {
        if (typeof key !== 'string') {
            refuse('TypeError', `attribute name must be string, not '${tpName(key)}'`);
        }
        if (!(target instanceof Tensor)) {
            setPlainAttribute(key, target, context);
        }
        else if (READ_ONLY.has(key)) {
            refuse('AttributeError', `attribute '${key}' of 'torch._C.TensorBase' objects is not writable`);
        }
        else if (CHECKED.has(key) || key.startsWith('__')) {
            setChecked(key, value, context);
        }
    }
    if (state.entries === null) {
        context.doubt('the state of a tensor is not kept');
    }
}
function setPlainAttribute(key, target, context) {
    if (target instanceof Dict && target.type !== 'dict') {
        return;
    }
    if (target instanceof Thing && target.type === '?') {
        context.doubt('an attribute of what is not known is set');
        return;
    }
    refuse('AttributeError', `'${tpName(target)}' object has no attribute '${key}'`);
}
function setChecked(key, value, context) {
    if (value === null && /^(grad|_grad|names|_backward_hooks)$/.test(key)) {
        return;
    }
    if (key === '_backward_hooks' ||
        (key === '__dict__' && value instanceof Dict) ||
        (key === 'requires_grad' && value === true)) {
        return;
    }
    if (isInt(value) || typeof value === 'string' || value === null) {
        const wrong = {
            data: `Variable data has to be a tensor, but got ${tpName(value)}`,
            grad: `assigned grad expected to be a Tensor or None but got grad of type ${tpName(value)}`,
            __class__: `__class__ must be set to a class, not '${tpName(value)}' object`,
            __dict__: `__dict__ must be set to a dictionary, not a '${tpName(value)}'`,
        };
        if (Object.hasOwn(wrong, key)) {
            refuse('TypeError', wrong[key]);
        }
    }
    context.doubt(`the attribute ${key} of a tensor is set`);
}

;// CONCATENATED MODULE: ./build/src/torch/functions/tensors.js





const PARAMETER = 'torch.nn.parameter.Parameter';
const refuseSet = (args) => refuse('TypeError', `set_() received an invalid combination of arguments - got (${args.map(tpName).join(', ')}), but expected one of:`);
function integers(value, context) {
    if (value === UNKNOWN) {
        context.doubt('a shape is not known');
        return null;
    }
    if (!(value instanceof Tuple || value instanceof List)) {
        return undefined;
    }
    if (value.items === null) {
        context.doubt('a shape has more dimensions than are kept');
        return null;
    }
    const numbers = [];
    for (const item of value.items) {
        if (item === UNKNOWN || item instanceof Tensor) {
            context.doubt('a dimension is not known');
            return null;
        }
        if (!isInt(item) || typeof item === 'boolean') {
            return undefined;
        }
        numbers.push(asNumber(item));
    }
    return numbers;
}
function setStorage(storage, dtype, args, context) {
    const [offset, sizes, strides] = args;
    const size = integers(sizes, context);
    const stride = strides === null ? contiguous(size) : integers(strides, context);
    if (offset === UNKNOWN) {
        context.doubt('a storage offset is not known');
        return null;
    }
    if (!isInt(offset) || typeof offset === 'boolean' || size === undefined || stride === undefined) {
        return refuseSet([storage, ...args]);
    }
    if (size === null || stride === null) {
        return null;
    }
    if ([asNumber(offset), ...size, ...stride].some((number) => number >= 2 ** 63 || number < -(2 ** 63))) {
        refuse('RuntimeError', 'Overflow when unpacking long long');
    }
    if (size.length !== stride.length) {
        refuse('RuntimeError', `unequal size length (${size.length}) and stride length (${stride.length})`);
    }
    if (!/^qu?int/.test(dtype)) {
        checkExtent(storage, dtype, asNumber(offset), size, stride);
    }
    return { size, view: { storage, offset: asNumber(offset), stride } };
}
function contiguous(size) {
    return (size?.map((_, place) => size.slice(place + 1).reduce((product, extent) => product * Math.max(extent, 1), 1)) ?? size);
}
function checkExtent(storage, dtype, offset, size, stride) {
    if (offset < 0) {
        refuse('RuntimeError', `Tensor: invalid storage offset ${offset}`);
    }
    if (size.some((extent) => extent < 0)) {
        refuse('RuntimeError', 'numel: integer multiplication overflow');
    }
    if (size.includes(0)) {
        return;
    }
    const steps = size.map((extent, place) => (extent - 1) * stride[place]);
    const needed = (steps.reduce((sum, step) => sum + step, 1) + offset) * (element_types/* ELEMENT_BYTES */.tr[dtype] ?? 1);
    const elements = size.reduce((product, extent) => product * extent, 1);
    if (steps.some((step) => step < 0) || needed >= 2 ** 63 || elements >= 2 ** 63) {
        refuse('RuntimeError', `Storage size calculation overflowed with sizes=[${size.join(', ')}] and strides=[${stride.join(', ')}]`);
    }
    if (needed <= storage.bytes) {
        return;
    }
    if (!storage.resizable) {
        refuse('RuntimeError', 'Trying to resize storage that is not resizable');
    }
    storage.bytes = needed;
}
function setRequiresGrad(value, dtype, context) {
    if (value === UNKNOWN) {
        context.doubt('requires_grad is not known');
        return;
    }
    if (typeof value !== 'boolean') {
        refuse('RuntimeError', 'requires_grad must be a bool');
    }
    requireFloating(value, dtype, 'only Tensors of floating point and complex dtype can require gradients', context);
}
function requireFloating(wanted, dtype, message, context) {
    if (!wanted) {
        return;
    }
    if (dtype === undefined) {
        context.doubt('a tensor of unknown type requires gradients');
    }
    else if (!/^(float|bfloat|complex|bcomplex)/.test(dtype)) {
        refuse('RuntimeError', message);
    }
}
function setTensor(tensor, state, context) {
    const items = iterate(state);
    if (items === undefined) {
        refuse('TypeError', `Tensor.set_() argument after * must be an iterable, not ${tpName(state)}`);
    }
    if (items === null || items.includes(UNKNOWN)) {
        context.doubt('the state of a tensor is not known');
        return;
    }
    const [source, ...rest] = items;
    if (source !== undefined && !isStorage(source) && !(source instanceof Tensor)) {
        refuseSet(items);
    }
    if (rest.length > 0 && (rest.length > 3 || rest.length < 2 || !isInt(rest[0]) || typeof rest[0] === 'boolean')) {
        refuseSet(items);
    }
    if (tensor.requiresGrad === true) {
        refuse('RuntimeError', 'a leaf Variable that requires grad is being used in an in-place operation.');
    }
    if (isStorage(source) && rest.length >= 2 && tensor.dtype !== undefined) {
        setStorage(source, tensor.dtype, [rest[0], rest[1], rest[2] ?? null], context);
    }
    else if (source instanceof Tensor) {
        context.doubt('a tensor takes the place of another');
    }
}
const isStorage = (value) => value !== undefined && typeOf(value) === 'torch.storage.TypedStorage';
function setParameter(parameter, state, context) {
    const items = iterate(state);
    if (items === undefined) {
        refuse('TypeError', `object of type '${tpName(state)}' has no len()`);
    }
    if (items === null) {
        context.doubt('the state of a parameter is not known');
        return;
    }
    if (items.length === 4) {
        setTensor(parameter, state, context);
        return;
    }
    const parts = items.length === 5 ? [items[3], items[4], items[2]] : items;
    if (items.length === 5 && !(items[0] instanceof Tensor)) {
        refuse('TypeError', `Variable data has to be a tensor, but got ${tpName(items[0])}`);
    }
    setRequiresGrad(unpacked(parts, 3)[0], parameter.dtype, context);
}

;// CONCATENATED MODULE: ./build/src/torch/functions/rebuild-special.js




function metaTensor(args, context) {
    const [dtype, sizes, strides, requiresGrad] = args;
    if (args.includes(UNKNOWN)) {
        context.doubt('a meta tensor of what is not known');
        return new Tensor('torch.Tensor');
    }
    if (dtype !== null && (!(dtype instanceof Global) || dtype.type !== 'torch.dtype')) {
        refuse('TypeError', `empty_strided(): argument 'dtype' must be torch.dtype, not ${tpName(dtype)}`);
    }
    const element = dtype === null ? 'float32' : dtype.name.slice('torch.'.length);
    const size = integers(sizes, context);
    const stride = integers(strides, context);
    if (size === undefined || stride === undefined) {
        const [place, wrong] = size === undefined ? ["'size' (position 1)", sizes] : ["'stride' (position 2)", strides];
        refuse('TypeError', `empty_strided(): argument ${place} must be tuple of ints, not ${tpName(wrong)}`);
    }
    if (requiresGrad !== null && typeof requiresGrad !== 'boolean') {
        refuse('TypeError', `empty_strided(): argument 'requires_grad' must be bool, not ${tpName(requiresGrad)}`);
    }
    if (size !== null && stride !== null && size.length !== stride.length) {
        refuse('RuntimeError', `dimensionality of sizes (${size.length}) must match dimensionality of strides (${stride.length})`);
    }
    const negative = size?.find((extent) => extent < 0);
    if (negative !== undefined) {
        refuse('RuntimeError', `Trying to create tensor with negative dimension ${negative}: [${size?.join(', ')}]`);
    }
    requireFloating(requiresGrad === true, element, 'Only Tensors of floating point and complex dtype can require gradients', context);
    return new Tensor('torch.Tensor', {
        dtype: element,
        size: size ?? undefined,
        device: 'meta',
        requiresGrad: requiresGrad === true,
    });
}
function nestedTensor(args, context) {
    const odd = args.findIndex((arg) => !(arg instanceof Tensor));
    if (odd >= 0) {
        const name = ['self', 'nested_size', 'nested_strides', 'offsets'][odd];
        if (args[odd] === UNKNOWN || odd === 3) {
            context.doubt('the parts of a nested tensor are not known');
        }
        else {
            refuse('TypeError', `_nested_view_from_buffer(): argument '${name}' (position ${odd + 1}) must be Tensor, not ${tpName(args[odd])}`);
        }
    }
    return new Tensor('torch.Tensor', { layout: 'torch.strided' });
}
function quantizedTensor(args, context) {
    const [storage, offset, size, stride, params, requiresGrad] = args;
    if (args.includes(UNKNOWN)) {
        context.doubt('a quantized tensor of what is not known');
        return new Tensor('torch.Tensor');
    }
    if (!(params instanceof Tuple || params instanceof List)) {
        refuse('TypeError', `'${tpName(params)}' object is not subscriptable`);
    }
    const scheme = params.items?.[0];
    const name = scheme instanceof Global && scheme.type === 'torch.qscheme' ? scheme.name : null;
    const channel = name === 'torch.per_channel_affine' || name === 'torch.per_channel_affine_float_qparams';
    if (params.items !== null && name !== 'torch.per_tensor_affine' && !channel) {
        refuse('RuntimeError', `Can't deserialize quantized tensor with qscheme ${scheme === undefined ? '' : values_text(scheme)}`);
    }
    checkQuantizer(params.items ?? [], channel ? 4 : 3, size, context);
    if (!(storage instanceof Storage)) {
        return refuse('AttributeError', `'${tpName(storage)}' object has no attribute 'dtype'`);
    }
    if (!storage.dtype.startsWith('q')) {
        refuse('RuntimeError', 'Creation of quantized tensor requires quantized dtype like torch.quint8');
    }
    const placed = setStorage(storage, storage.dtype, [offset, size, stride], context);
    setRequiresGrad(requiresGrad, storage.dtype, context);
    return new Tensor('torch.Tensor', { dtype: storage.dtype, size: placed?.size, view: placed?.view, device: 'cpu' });
}
function checkQuantizer(items, wanted, shape, context) {
    const [, scale, zeroPoint] = unpacked(items, wanted);
    if (wanted === 4) {
        const tensors = [scale, zeroPoint].every((part) => part instanceof Tensor || part instanceof List);
        if (!tensors || !isInt(items[3])) {
            context.doubt('a tensor that is quantized by channel');
        }
        else if (context.release.rules.quantizedAxis === 'checked') {
            checkChannels(integers(shape, context) ?? [], Number(items[3]), [scale, zeroPoint], context);
        }
        return;
    }
    if (scale !== FLOAT && !isInt(scale)) {
        refuse('TypeError', `_empty_affine_quantized(): argument 'scale' must be float, not ${tpName(scale)}`);
    }
    if (!isInt(zeroPoint)) {
        refuse('TypeError', `_empty_affine_quantized(): argument 'zero_point' must be int, not ${tpName(zeroPoint)}`);
    }
}
function checkChannels(size, axis, parts, context) {
    if (axis < 0 || axis >= size.length) {
        refuse('ValueError', `_rebuild_qtensor: per_channel axis ${axis} out of range for size (${size.join(', ')})`);
    }
    const lengths = parts.map((part) => part instanceof Tensor ? part.size?.reduce((product, extent) => product * extent, 1) : part.items?.length);
    if (lengths.includes(undefined)) {
        context.doubt('the scales of a quantized tensor are not known');
    }
    else if (lengths.some((length) => length !== size[axis])) {
        const [scales, zeroPoints] = lengths;
        refuse('ValueError', `_rebuild_qtensor: per_channel scales/zero_points length must equal size[axis]=${size[axis]}, got scales=${scales}, zero_points=${zeroPoints}`);
    }
}
function requireType(value) {
    if (!(value instanceof Global) ||
        ['function', 'torch.dtype', 'torch.qscheme', 'builtin_function_or_method'].includes(value.type) ||
        value.type.endsWith('StorageType')) {
        refuse('TypeError', `cls must be a type (got ${tpName(value)})`);
    }
}
function wrapperSubclass(args, context) {
    const [cls] = args;
    if (cls === UNKNOWN || (cls instanceof Global && cls.user)) {
        context.doubt('a tensor of a class of the user');
        return new Tensor('?');
    }
    requireType(cls);
    if (cls.name !== 'torch.Tensor' && cls.name !== PARAMETER) {
        refuse('TypeError', 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
    }
    return refuse('TypeError', `${cls.name.slice(cls.name.lastIndexOf('.') + 1)} must define __torch_dispatch__`);
}
function fromNumpy(args, context) {
    const [data] = args;
    if (data === UNKNOWN || typeOf(data) === 'numpy.ndarray') {
        context.doubt('a tensor of a numpy array');
        return new Tensor('torch.Tensor');
    }
    return refuse('TypeError', `expected np.ndarray (got ${tpName(data)})`);
}
function fromCpu(args, context) {
    const [data, dtype, , requiresGrad] = args;
    if (data === UNKNOWN || dtype === UNKNOWN) {
        context.doubt('a moved tensor is not known');
        return new Tensor('torch.Tensor');
    }
    if (!(data instanceof Tensor)) {
        refuse('AttributeError', `'${tpName(data)}' object has no attribute 'to'`);
    }
    if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
        refuse('TypeError', `to() received an invalid combination of arguments - got (device=str, dtype=${tpName(dtype)}, ), but expected one of:`);
    }
    const element = dtype.name.slice('torch.'.length);
    setRequiresGrad(requiresGrad, element, context);
    return new Tensor('torch.Tensor', {
        dtype: element,
        size: data.size,
        device: 'cpu',
        requiresGrad: requiresGrad === true,
    });
}

;// CONCATENATED MODULE: ./build/src/torch/functions/sparse.js




const MAX_INDICES = 1 << 22;
function sparseTensor(layout, data, known, context) {
    if (layout === UNKNOWN) {
        context.doubt('a sparse layout is not known');
        return new Tensor('torch.Tensor');
    }
    const named = layout instanceof Constant && layout.type === 'torch.layout' ? layout.text : null;
    if (named === null || !known.includes(named)) {
        refuse('NotImplementedError', `rebuilding sparse tensor for layout ${named ?? values_text(layout)}`);
    }
    const coo = named === 'torch.sparse_coo';
    const items = data instanceof Tuple || data instanceof List ? data.items : undefined;
    if (items === undefined) {
        refuseData(data, coo, context);
    }
    if (items == null) {
        context.doubt('the data of a sparse tensor are not known');
        return new Tensor('torch.Tensor', { layout: named });
    }
    checkCount(items.length, coo, context);
    const parts = items.slice(0, coo ? 2 : 3);
    const size = integers(items[coo ? 2 : 3], context);
    if (!parts.every((part) => part instanceof Tensor) || size == null) {
        context.doubt('unusual data of a sparse tensor');
        return new Tensor('torch.Tensor', { layout: named });
    }
    const tensors = parts;
    const validated = context.release.rules.sparse === 'validated';
    if (coo) {
        checkCoordinates(tensors[0], tensors[1], size, validated, context);
    }
    else if (validated) {
        checkCompressed(named, tensors, size, context);
    }
    return new Tensor('torch.Tensor', {
        layout: named,
        dtype: tensors.at(-1).dtype,
        size,
        device: 'cpu',
        requiresGrad: false,
    });
}
function refuseData(data, coo, context) {
    if (data === UNKNOWN || data instanceof Tensor) {
        return;
    }
    const counted = coo && context.release.rules.sparseItems === 'four';
    refuse('TypeError', counted ? `object of type '${tpName(data)}' has no len()` : `cannot unpack non-iterable ${tpName(data)} object`);
}
function checkCount(count, coo, context) {
    const four = context.release.rules.sparseItems === 'four';
    const wanted = coo && !four ? 3 : 4;
    if (count !== wanted && !(coo && four && count === 3)) {
        refuseCount(count, wanted);
    }
}
function checkCoordinates(indices, values, size, validated, context) {
    if (indices.size === undefined || values.size === undefined) {
        context.doubt('the shape of a sparse tensor is not known');
        return;
    }
    if (indices.size.length !== 2) {
        refuse('RuntimeError', `indices must be sparse_dim x nnz, but got: [${indices.size.join(', ')}]`);
    }
    const [sparseDim, count] = indices.size;
    const denseDim = values.size.length - 1;
    if (size.length !== sparseDim + denseDim) {
        refuse('RuntimeError', `number of dimensions must be sparse_dim (${sparseDim}) + dense_dim (${denseDim}), but got ${size.length}`);
    }
    if (count !== values.size[0] || values.size.slice(1).some((extent, place) => extent !== size[sparseDim + place])) {
        refuse('RuntimeError', 'values and indices of a sparse tensor differ in their number');
    }
    if (!validated || count === 0) {
        return;
    }
    const read = reader(indices, context);
    for (let dim = 0; read !== null && dim < sparseDim; dim += 1) {
        for (let at = 0; at < count; at += 1) {
            const index = read(dim, at);
            if (index < 0) {
                refuse('RuntimeError', `found negative index ${index} for dim ${dim}`);
            }
            if (index >= size[dim]) {
                refuse('RuntimeError', `size is inconsistent with indices: for dim ${dim}, size is ${size[dim]} but found index ${index}`);
            }
        }
    }
}
function checkCompressed(layout, parts, size, context) {
    const [starts, places, values] = parts;
    if (starts.size === undefined || places.size === undefined || values.size === undefined) {
        context.doubt('the shape of a sparse tensor is not known');
        return;
    }
    const blocked = layout === 'torch.sparse_bsr' || layout === 'torch.sparse_bsc';
    const least = blocked ? 3 : 1;
    if (values.size.length < starts.size.length - 1 + least) {
        refuse('RuntimeError', `values must have dimensionality > sum of batch and block dimensionalities (=${starts.size.length - 1} + ${blocked ? 2 : 0}) but got ${values.size.length}`);
    }
    if (starts.size.length !== 1 || places.size.length !== 1 || values.size.length !== least || size.length !== 2) {
        context.doubt('a sparse tensor with batch or dense dimensions');
        return;
    }
    const byRow = layout === 'torch.sparse_csr' || layout === 'torch.sparse_bsr';
    const block = blocked ? [values.size[1], values.size[2]] : [1, 1];
    const extents = [size[0] / block[0], size[1] / block[1]];
    const [along, across] = byRow ? extents : [extents[1], extents[0]];
    checkStarts(starts, places, values, [along, across], byRow, context);
}
function checkStarts(starts, places, values, extents, byRow, context) {
    const [along, across] = extents;
    const [compressed, plain] = byRow ? ['crow_indices', 'col_indices'] : ['ccol_indices', 'row_indices'];
    const count = places.size[0];
    if (starts.size[0] !== along + 1 || values.size[0] !== count) {
        refuse('RuntimeError', `${compressed}.shape[-1] must be equal to the number of ${byRow ? 'rows' : 'columns'} + 1`);
    }
    const start = reader(starts, context);
    const place = reader(places, context);
    if (start === null || place === null) {
        return;
    }
    if (start(0) !== 0) {
        refuse('RuntimeError', `\`${compressed}[..., 0] == 0\` is not satisfied.`);
    }
    if (start(along) !== count) {
        refuse('RuntimeError', `\`${compressed}[..., -1] == nnz\` is not satisfied.`);
    }
    for (let row = 0; row < along; row += 1) {
        const length = start(row + 1) - start(row);
        if (length < 0 || length > across) {
            refuse('RuntimeError', `\`0 <= ${compressed}[..., 1:] - ${compressed}[..., :-1] <= ${byRow ? 'ncols' : 'nrows'}\` is not satisfied.`);
        }
        for (let at = start(row); at < start(row + 1); at += 1) {
            if (place(at) < 0 || place(at) >= across) {
                refuse('RuntimeError', `\`0 <= ${plain} < ${byRow ? 'ncols' : 'nrows'}\` is not satisfied.`);
            }
            if (at > start(row) && place(at) <= place(at - 1)) {
                refuse('RuntimeError', `\`${plain}[..., ${compressed}[..., i - 1]:${compressed}[..., i]] for all i = 1, ..., ${byRow ? 'nrows' : 'ncols'} are sorted and distinct along the last dimension values\` is not satisfied.`);
            }
        }
    }
}
function reader(tensor, context) {
    const { view, size } = tensor;
    const elements = size?.reduce((product, extent) => product * extent, 1) ?? 0;
    if (view?.storage.open === undefined || elements > MAX_INDICES || !/^int(64|32)$/.test(tensor.dtype ?? '')) {
        context.doubt('the indices of a sparse tensor were not read');
        return null;
    }
    const width = tensor.dtype === 'int64' ? 8 : 4;
    const source = view.storage.open();
    const steps = view.stride.map((stride, dim) => stride * (size[dim] - 1));
    const start = view.offset * width;
    const reach = elements === 0 ? 0 : (steps.reduce((sum, step) => sum + step, 0) + 1) * width;
    if (reach > MAX_INDICES * width) {
        context.doubt('the indices of a sparse tensor were not read');
        return null;
    }
    const bytes = Buffer.from(source.read(start, reach));
    return (...index) => {
        const at = index.reduce((sum, place, dim) => sum + place * view.stride[dim], 0) * width;
        if (at + width > bytes.length) {
            return 0;
        }
        return width === 8 ? Number(bytes.readBigInt64LE(at)) : bytes.readInt32LE(at);
    };
}

;// CONCATENATED MODULE: ./build/src/torch/functions/rebuild.js








const COMPRESSED = ['torch.sparse_csr', 'torch.sparse_csc', 'torch.sparse_bsr', 'torch.sparse_bsc'];
const UTILS = [
    ['_rebuild_tensor', 'storage storage_offset size stride', 0, (args, context) => rebuildTensor(args, context, null)],
    [
        '_rebuild_tensor_v3',
        'storage storage_offset size stride requires_grad backward_hooks dtype metadata',
        1,
        typedTensor,
    ],
    [
        '_rebuild_parameter',
        'data requires_grad backward_hooks',
        0,
        (args, context) => parameter(args[0], args[1], context),
    ],
    ['_rebuild_parameter_with_state', 'data requires_grad backward_hooks state', 0, parameterWithState],
    ['_rebuild_sparse_tensor', 'layout data', 0, sparse],
    [
        '_rebuild_sparse_csr_tensor',
        'layout data',
        0,
        (args, context) => sparseTensor(args[0], args[1], COMPRESSED.slice(0, 1), context),
    ],
    ['_rebuild_meta_tensor_no_storage', 'dtype size stride requires_grad', 0, metaTensor],
    ['_rebuild_nested_tensor', 'buffer sizes strides storage_offsets', 0, nestedTensor],
    [
        '_rebuild_qtensor',
        'storage storage_offset size stride quantizer_params requires_grad backward_hooks',
        0,
        quantizedTensor,
    ],
    ['_rebuild_wrapper_subclass', 'cls dtype size stride storage_offset layout device requires_grad', 0, wrapperSubclass],
    ['_rebuild_device_tensor_from_numpy', 'data dtype device requires_grad', 0, fromNumpy],
    ['_rebuild_device_tensor_from_cpu_tensor', 'data dtype device requires_grad', 0, fromCpu],
];
const REBUILDERS = {
    ...Object.fromEntries(UTILS.map(([name, parameters, optional, rebuild]) => [
        `torch._utils.${name}`,
        (args, context) => {
            checkArity(name, parameters, optional, args);
            return rebuild(args, context);
        },
    ])),
    'torch._utils._rebuild_tensor_v2': tensorV2,
    'torch._tensor._rebuild_from_type_v2': fromType,
    [PARAMETER]: (args, context) => {
        checkArity('Parameter.__new__', 'cls data requires_grad', 2, [null, ...args]);
        return parameter(args[0] ?? null, args[1] ?? true, context);
    },
};
function rebuildTensor(args, context, dtype) {
    const [storage, ...place] = args;
    if (!(storage instanceof Storage)) {
        if (storage === UNKNOWN || (storage instanceof Thing && storage.type === 'torch.storage.TypedStorage')) {
            context.doubt('the storage of a tensor is not known');
            return new Tensor('torch.Tensor');
        }
        refuseStorage(storage, dtype);
    }
    let element = storage.dtype;
    if (dtype !== null) {
        if (!(dtype instanceof Global) || dtype.type !== 'torch.dtype') {
            refuse('TypeError', `empty(): argument 'dtype' must be torch.dtype, not ${tpName(dtype)}`);
        }
        element = dtype.name.slice('torch.'.length);
    }
    const placed = setStorage(storage, element, place.slice(0, 3), context);
    return new Tensor('torch.Tensor', {
        dtype: element,
        size: placed?.size,
        view: placed?.view,
        device: 'cpu',
        requiresGrad: false,
    });
}
function refuseStorage(storage, dtype) {
    if (storage instanceof Global &&
        storage.type.startsWith('torch.') &&
        storage.type.includes('torch.storage._Legacy')) {
        refuse('AttributeError', `type object '${storage.name}' has no attribute '_untyped_storage'`);
    }
    const hasType = storage instanceof Tensor || (storage instanceof Global && storage.type.endsWith('StorageType'));
    const missing = dtype === null && !hasType ? 'dtype' : '_untyped_storage';
    refuse('AttributeError', `'${tpName(storage)}' object has no attribute '${missing}'`);
}
function tensorV2(args, context) {
    const hasMetadata = context.release.rules.metadata !== 'none';
    const parameters = `storage storage_offset size stride requires_grad backward_hooks${hasMetadata ? ' metadata' : ''}`;
    checkArity('_rebuild_tensor_v2', parameters, hasMetadata ? 1 : 0, args);
    const made = rebuildTensor(args, context, null);
    setRequiresGrad(args[4], made.dtype, context);
    setMetadata(args[6] ?? null, made, context);
    return new Tensor(made.type, { ...made, requiresGrad: args[4] === true });
}
function typedTensor(args, context) {
    const [requiresGrad, , dtype] = args.slice(4);
    if (typeof requiresGrad !== 'boolean' && requiresGrad !== null && requiresGrad !== UNKNOWN) {
        refuse('TypeError', `empty(): argument 'requires_grad' must be bool, not ${tpName(requiresGrad)}`);
    }
    if (dtype === null) {
        context.doubt('_rebuild_tensor_v3 without a dtype');
    }
    const made = rebuildTensor(args, context, dtype);
    requireFloating(requiresGrad === true, made.dtype, 'Only Tensors of floating point and complex dtype can require gradients', context);
    setMetadata(args[7] ?? null, made, context);
    return new Tensor(made.type, { ...made, requiresGrad: requiresGrad === true });
}
function setMetadata(metadata, tensor, context) {
    const given = truth(metadata);
    if (given === false) {
        return;
    }
    if (!(metadata instanceof Dict)) {
        if (given === undefined) {
            context.doubt('the metadata of a tensor are not known');
            return;
        }
        refuse('AssertionError', context.release.rules.assertions === 'words' ? `expected dict, got ${tpName(metadata)}` : '');
    }
    if (metadata.entries === null) {
        context.doubt('the metadata of a tensor are not kept');
        return;
    }
    for (const [key, value] of metadata.entries) {
        if (value === UNKNOWN || (value instanceof Thing && value.type === '?')) {
            context.doubt('the metadata of a tensor are not known');
        }
        else if (typeof key !== 'string' || typeof value === 'string') {
            refuse('TypeError', '_set_tensor_metadata(): incompatible function arguments.');
        }
        else if (key !== 'conj' && key !== 'neg' && context.release.rules.metadata === 'known keys') {
            refuse('RuntimeError', `Unexpected key \`${key}\` passed to setTensorMetadata.`);
        }
        else if (key === 'conj' && tensor.dtype === undefined) {
            context.doubt('a conjugate bit on a tensor of unknown type');
        }
        else if (key === 'conj' && !tensor.dtype?.includes('complex')) {
            refuse('RuntimeError', 'isComplexType(typeMetaToScalarType(dtype())) INTERNAL ASSERT FAILED');
        }
    }
}
function parameter(data, requiresGrad, context) {
    if (data === UNKNOWN || requiresGrad === UNKNOWN) {
        context.doubt('the data of a parameter are not known');
        return new Tensor(PARAMETER);
    }
    const given = data === null ? new Tensor('torch.Tensor', { dtype: 'float32', size: [0], device: 'cpu' }) : data;
    if (!(given instanceof Tensor)) {
        refuse('AttributeError', `'${tpName(data)}' object has no attribute 'detach'`);
    }
    if (typeof requiresGrad !== 'boolean') {
        refuse('TypeError', `_make_subclass(): argument 'require_grad' (position 3) must be bool, not ${tpName(requiresGrad)}`);
    }
    requireFloating(requiresGrad, given.dtype, 'Only Tensors of floating point and complex dtype can require gradients', context);
    const type = given.type === 'torch.Tensor' ? PARAMETER : given.type;
    return new Tensor(type, { ...given, requiresGrad });
}
function parameterWithState(args, context) {
    const made = parameter(args[0], args[1], context);
    setState(args[3], made, context);
    return made;
}
function sparse(args, context) {
    const separate = context.release.safeGlobals.has('torch._utils._rebuild_sparse_csr_tensor');
    return sparseTensor(args[0], args[1], ['torch.sparse_coo', ...(separate ? [] : COMPRESSED)], context);
}
function fromType(args, context) {
    checkArity('_rebuild_from_type_v2', 'func new_type args state', 0, args);
    const [func, newType, inner, state] = args;
    if (func === UNKNOWN) {
        context.doubt('_rebuild_from_type_v2 calls what is not known');
        return UNKNOWN;
    }
    if (!(func instanceof Global)) {
        itemsOf(inner, context);
        refuse('TypeError', `'${tpName(func)}' object is not callable`);
    }
    const made = context.call(func, inner);
    if (made === UNKNOWN || newType === UNKNOWN || (newType instanceof Global && newType.user)) {
        context.doubt('_rebuild_from_type_v2 of what is not known');
        return UNKNOWN;
    }
    const wanted = newType instanceof Global ? newType.name : null;
    if (wanted !== null && typeOf(made) === wanted.replace(/^builtins\./, '')) {
        setState(state, made, context);
        return made;
    }
    return asSubclass(made, newType, state, context);
}
function asSubclass(made, newType, state, context) {
    if (!(made instanceof Tensor)) {
        refuse('AttributeError', `'${tpName(made)}' object has no attribute 'as_subclass'`);
    }
    requireType(newType);
    if (newType.name !== 'torch.Tensor' && newType.name !== PARAMETER) {
        const error = context.release.rules.setitem === 'dicts' ? 'TypeError' : 'RuntimeError';
        refuse(error, 'Creating a Tensor subclass from a class that does not inherit from Tensor is not possible.');
    }
    const result = new Tensor(newType.name, made);
    setState(state, result, context);
    return result;
}

;// CONCATENATED MODULE: ./build/src/torch/functions/user-types.js

const PLAIN_TYPES = new Set([
    'argparse.Namespace',
    'types.SimpleNamespace',
    'datetime.datetime',
    'datetime.date',
    'datetime.timedelta',
    'builtins.bytes',
    'builtins.range',
    'builtins.slice',
    'builtins.frozenset',
    'collections.defaultdict',
    'collections.deque',
    'pathlib.PosixPath',
    'pathlib.PurePosixPath',
    'uuid.UUID',
    'numpy.ndarray',
    'numpy.core.multiarray._reconstruct',
    'numpy._core.multiarray._reconstruct',
    'numpy.core.multiarray.scalar',
    'numpy._core.multiarray.scalar',
    'numpy.dtype',
]);
const DTYPE_CLASSES = {
    ...{
        b1: 'Bool',
        i1: 'Int8',
        i2: 'Int16',
        i4: 'Int32',
        i8: 'Int64',
        u1: 'UInt8',
        u2: 'UInt16',
        u4: 'UInt32',
        u8: 'UInt64',
    },
    ...{
        f2: 'Float16',
        f4: 'Float32',
        f8: 'Float64',
        c8: 'Complex64',
        c16: 'Complex128',
        O8: 'Object',
        M8: 'DateTime64',
        m8: 'TimeDelta64',
    },
};
function dtypeClass(code) {
    if (typeof code !== 'string') {
        return null;
    }
    if (Object.hasOwn(DTYPE_CLASSES, code)) {
        return `numpy.dtypes.${DTYPE_CLASSES[code]}DType`;
    }
    const flexible = { S: 'Bytes', U: 'Str', V: 'Void' }[code[0]];
    return flexible !== undefined && /^.\d*$/.test(code) ? `numpy.dtypes.${flexible}DType` : null;
}
function callKnown(func, args, context) {
    if (func.name === 'numpy.dtype') {
        const type = dtypeClass(args[0] ?? null);
        if (type !== null) {
            return new Thing(type);
        }
    }
    if (!PLAIN_TYPES.has(func.name)) {
        context.doubt(`what ${func.name} does is not in the file`);
        return UNKNOWN;
    }
    const isArray = func.name.endsWith('._reconstruct');
    return new Thing(isArray ? 'numpy.ndarray' : func.name, func.name === 'collections.defaultdict' ? func.name : null);
}
function buildKnown(inst, state, context) {
    if (context.release.rules.build === 'fixed' || !(context.userGlobals.has(inst.type) || inst.type === '?')) {
        return false;
    }
    if (!(inst.type.startsWith('numpy.') || state instanceof Dict || state === null)) {
        context.doubt(`BUILD on ${inst.type}`);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/calls.js








function reduce(func, args, context) {
    if (func === UNKNOWN) {
        context.doubt('REDUCE calls the result of a call this tool does not follow');
        return UNKNOWN;
    }
    if (!(func instanceof Global)) {
        refuse('UnpicklingError', `Trying to call reduce for unrecognized function ${values_text(func)}`);
    }
    return call(func, args, context);
}
const NOT_CALLABLE = new Set(['torch.dtype', 'torch.serialization.StorageType', 'torch.qscheme']);
function call(func, args, context) {
    const items = spread(func, args, context);
    if (NOT_CALLABLE.has(func.type)) {
        refuse('TypeError', `'${tpName(func)}' object is not callable`);
    }
    if (items === null) {
        return UNKNOWN;
    }
    if (func.user) {
        return callKnown(func, items, context);
    }
    const known = REBUILDERS[func.name] ?? BUILTINS[func.name];
    return known === undefined ? makeInstance(func, items, false, context) : known(items, context);
}
function spread(func, args, context) {
    const items = iterate(args);
    if (items === undefined) {
        refuse('TypeError', `${callName(func)} argument after * must be an iterable, not ${tpName(args)}`);
    }
    if (items === null) {
        context.doubt(`the arguments of ${func.name} are not known`);
    }
    return items;
}
function callName(func) {
    if (NOT_CALLABLE.has(func.type)) {
        return values_text(func);
    }
    return `${func.name.replace(/^builtins\./, '')}()`;
}
function construct(cls, args, context) {
    const { rules } = context.release;
    if (cls instanceof Global && cls.name === PARAMETER) {
        return call(cls, args, context);
    }
    const accepted = cls instanceof Global && (rules.newobj === 'allowed' || (rules.newobj === 'user' && cls.user));
    if (cls === UNKNOWN) {
        context.doubt('NEWOBJ on the result of a call this tool does not follow');
        return UNKNOWN;
    }
    if (!accepted) {
        const shown = values_text(cls);
        refuse('UnpicklingError', rules.newobjMessage === 'instantiate'
            ? `Trying to instantiate unsupported class ${shown}`
            : 'Can only create new object for nn.Parameter or classes allowlisted via `add_safe_globals` ' +
                `but got ${shown}`);
    }
    return newObject(cls, args, context);
}
function newObject(cls, args, context) {
    if (['function', 'builtin_function_or_method', ...NOT_CALLABLE].includes(cls.type)) {
        const type = tpName(cls);
        const owner = NOT_CALLABLE.has(cls.type) ? 'object' : type;
        refuse('TypeError', `${owner}.__new__(X): X is not a type object (${type})`);
    }
    const items = spread(cls, args, context);
    const ignores = ['collections.OrderedDict', 'collections.Counter', 'builtins.set', 'builtins.bytearray'].includes(cls.name);
    if (items === null && !ignores) {
        return UNKNOWN;
    }
    if (cls.user) {
        return callKnown(cls, items ?? [], context);
    }
    return allocate(cls, items ?? [], context);
}
function allocate(cls, items, context) {
    switch (cls.name) {
        case 'collections.OrderedDict':
        case 'collections.Counter':
            return new Dict(cls.name);
        case 'builtins.set':
            return new PythonSet();
        case 'builtins.bytearray':
            return new Thing('bytearray', 'bytearray');
        default:
            return BUILTINS[cls.name]?.(items, context) ?? makeInstance(cls, items, true, context);
    }
}
function build(inst, state, context) {
    const { rules } = context.release;
    if (inst === UNKNOWN) {
        context.doubt('BUILD on the result of a call this tool does not follow');
        return;
    }
    if (inst instanceof Tensor && inst.type === 'torch.Tensor') {
        setTensor(inst, state, context);
        return;
    }
    if (inst instanceof Tensor && inst.type === PARAMETER) {
        setParameter(inst, state, context);
        return;
    }
    if (inst instanceof Dict && inst.type === 'collections.OrderedDict') {
        updateFrom(state, 'dict', context);
        return;
    }
    if (inst instanceof Thing && buildKnown(inst, state, context)) {
        return;
    }
    if (rules.build === 'allowed' && isAllowedType(typeOf(inst), context)) {
        buildAllowed(inst, state, context);
        return;
    }
    const expected = rules.buildMessage === 'allowlisted'
        ? 'Can only build Tensor, Parameter, OrderedDict or types allowlisted via `add_safe_globals`, but got '
        : `Can only build Tensor, ${rules.buildMessage} objects, but got `;
    refuse('UnpicklingError', expected + classOf(inst));
}
function isAllowedType(type, context) {
    const name = type.includes('.') ? type : `builtins.${type}`;
    return context.release.safeGlobals.has(name);
}
function buildAllowed(inst, state, context) {
    const pair = state instanceof Tuple && state.items?.length === 2 ? state.items : [state, null];
    const hasDict = inst instanceof Dict || inst.type.startsWith('torch.storage.') || inst.type === '?';
    if (truth(pair[0]) !== false) {
        if (!hasDict) {
            refuse('AttributeError', `'${tpName(inst)}' object has no attribute '__dict__'`);
        }
        updateFrom(pair[0], 'dict', context);
    }
    setSlots(inst, pair[1], hasDict, context);
}
function setSlots(inst, slots, hasDict, context) {
    if (truth(slots) === false) {
        return;
    }
    if (!(slots instanceof Dict)) {
        if (truth(slots) === undefined) {
            context.doubt('the slots of an object are not known');
            return;
        }
        refuse('AttributeError', `'${tpName(slots)}' object has no attribute 'items'`);
    }
    for (const [key] of slots.entries ?? []) {
        if (typeof key !== 'string') {
            refuse('TypeError', `attribute name must be string, not '${tpName(key)}'`);
        }
        if (!hasDict) {
            refuse('AttributeError', `'${tpName(inst)}' object has no attribute '${key}'`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/containers.js





function extend(machine, opcode, items) {
    const target = machine.top();
    if (target instanceof List) {
        growList(target, items, machine.memo);
        return;
    }
    const subclasses = machine.rules.append === 'list subclasses';
    if (target === UNKNOWN || (subclasses && target instanceof Thing && machine.userGlobals.has(target.type))) {
        machine.doubt('APPEND to what is not known');
        return;
    }
    refuse('UnpicklingError', `Can only ${opcode} ${opcode === 'append' ? 'to ' : ''}lists, but got ${classOf(target)}`);
}
function setItems(machine, opcode, items) {
    if (machine.rules.setitem === 'any') {
        if (items.length > 0) {
            setAnyItems(machine, items);
        }
        return;
    }
    const target = machine.top();
    if (target instanceof Dict) {
        setDictItems(target, items, machine);
    }
    else if (target === UNKNOWN) {
        machine.doubt(`${opcode} on what is not known`);
    }
    else {
        const expected = `Can only ${opcode} for dict, collections.OrderedDict, collections.Counter`;
        refuse('UnpicklingError', `${expected}, but got ${classOf(target)}`);
    }
}
function setAnyItems(machine, items) {
    if (items.length === 1) {
        refuse('IndexError', 'list index out of range');
    }
    const target = machine.top();
    if (target instanceof Dict) {
        setDictItems(target, items, machine);
    }
    else if (target instanceof List) {
        setListItems(target, items);
    }
    else if (target instanceof Storage || target instanceof Tensor) {
        setElements(target, items, machine);
    }
    else if (target instanceof Thing && isMutable(target)) {
        machine.doubt(`SETITEM on ${target.type}`);
    }
    else {
        refuse('TypeError', `'${tpName(target)}' object does not support item assignment`);
    }
}
const isMutable = (target) => !(target instanceof Tuple || target instanceof Global || target instanceof PythonSet || target instanceof Constant) &&
    target !== FLOAT &&
    target !== LONG_TEXT &&
    !['bytes', 'complex'].includes(target.type);
function setElements(target, items, machine) {
    const [index, value] = items;
    if (typeof index === 'string') {
        refuseText(target, machine);
    }
    if (target instanceof Tensor && target.size?.length === 0) {
        refuse('IndexError', 'invalid index of a 0-dim tensor.');
    }
    const count = target instanceof Storage ? target.bytes / element_types/* ELEMENT_BYTES */.tr[target.dtype] : target.size?.[0];
    const plain = isInt(index) && isInt(value) && count !== undefined && items.length === 2 && Math.abs(asNumber(value)) < 128;
    if (!plain || asNumber(index) < 0 || asNumber(index) >= count) {
        machine.doubt(`SETITEM on ${target.type}`);
    }
    else if (target instanceof Tensor && target.requiresGrad === true) {
        refuse('RuntimeError', 'a view of a leaf Variable that requires grad is being used in an in-place operation.');
    }
}
function refuseText(target, machine) {
    if (target instanceof Storage) {
        refuse('RuntimeError', "can't index a <class 'torch.storage.TypedStorage'> with <class 'str'>");
    }
    if (target.size === undefined) {
        throw new Undecided('SETITEM on a tensor of unknown shape');
    }
    machine.doubt('SETITEM on a tensor');
    return refuse(target.size.length === 0 ? 'IndexError' : 'TypeError', target.size.length === 0 ? 'too many indices for tensor of dimension 0' : "new(): invalid data type 'str'");
}
function growList(list, items, memo) {
    if (list.itemsUnhashable === null) {
        for (const item of items) {
            const why = unhashable(item);
            if (why !== null) {
                list.itemsUnhashable = why;
                break;
            }
        }
    }
    if (list.items !== null && list.items.length + items.length <= limits/* LIMITS */.b.torchItems && memo.keeps(items.length)) {
        list.items.push(...items);
    }
    else {
        list.items = null;
    }
}
function setDictItems(dict, items, machine) {
    for (let at = 0; at < items.length; at += 2) {
        if (at + 1 >= items.length) {
            refuse('IndexError', 'list index out of range');
        }
        requireHashable(items[at], machine);
        if (dict.entries !== null && dict.entries.length < limits/* LIMITS */.b.torchItems && machine.memo.keeps(2)) {
            dict.entries.push([items[at], items[at + 1]]);
        }
        else {
            dict.entries = null;
        }
    }
}
function setListItems(list, items) {
    for (let at = 0; at + 1 < items.length; at += 2) {
        const index = items[at];
        if (typeof index !== 'number' && typeof index !== 'bigint' && typeof index !== 'boolean') {
            refuse('TypeError', `list indices must be integers or slices, not ${tpName(index)}`);
        }
        if (list.items === null) {
            throw new Undecided('SETITEM on a list whose length is not kept');
        }
        const place = Number(index) < 0 ? Number(index) + list.items.length : Number(index);
        if (place < 0 || place >= list.items.length) {
            refuse('IndexError', 'list assignment index out of range');
        }
        list.items[place] = items[at + 1];
    }
    if (items.length % 2 === 1) {
        refuse('IndexError', 'list index out of range');
    }
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/restricted-opcodes.js







function tuple(machine, size) {
    machine.top(size);
    const items = machine.stack.splice(machine.stack.length - size, size);
    machine.push(new Tuple(items));
}
const restricted_opcodes_HANDLERS = [];
const on = (code, handler) => {
    restricted_opcodes_HANDLERS[code] = handler;
};
for (let code = 0; code < 256; code += 1) {
    restricted_opcodes_HANDLERS.push(undefined);
}
on(pickle_opcodes/* CODE */.Sq.GLOBAL, (machine) => machine.importGlobal());
on(pickle_opcodes/* CODE */.Sq.NEWOBJ, (machine) => {
    const args = machine.pop();
    const cls = machine.pop();
    machine.push(construct(cls, args, machine));
});
on(pickle_opcodes/* CODE */.Sq.REDUCE, (machine) => {
    const args = machine.pop();
    machine.replaceTop(reduce(machine.top(), args, machine));
});
on(pickle_opcodes/* CODE */.Sq.BUILD, (machine) => {
    const state = machine.pop();
    build(machine.top(), state, machine);
});
on(pickle_opcodes/* CODE */.Sq.APPEND, (machine) => {
    const item = machine.pop();
    extend(machine, 'append', [item]);
});
on(pickle_opcodes/* CODE */.Sq.APPENDS, (machine) => extend(machine, 'extend', machine.popMark()));
on(pickle_opcodes/* CODE */.Sq.SETITEM, (machine) => {
    const value = machine.pop();
    const key = machine.pop();
    setItems(machine, 'SETITEM', [key, value]);
});
on(pickle_opcodes/* CODE */.Sq.SETITEMS, (machine) => setItems(machine, 'SETITEMS', machine.popMark()));
on(pickle_opcodes/* CODE */.Sq.MARK, (machine) => machine.mark());
on(pickle_opcodes/* CODE */.Sq.TUPLE, (machine) => {
    const items = machine.popMark();
    machine.push(new Tuple(items.length <= limits/* LIMITS */.b.torchItems ? items : null));
});
on(pickle_opcodes/* CODE */.Sq.TUPLE1, (machine) => tuple(machine, 1));
on(pickle_opcodes/* CODE */.Sq.TUPLE2, (machine) => tuple(machine, 2));
on(pickle_opcodes/* CODE */.Sq.TUPLE3, (machine) => tuple(machine, 3));
on(pickle_opcodes/* CODE */.Sq.NONE, (machine) => machine.push(null));
on(pickle_opcodes/* CODE */.Sq.NEWFALSE, (machine) => machine.push(false));
on(pickle_opcodes/* CODE */.Sq.NEWTRUE, (machine) => machine.push(true));
on(pickle_opcodes/* CODE */.Sq.EMPTY_TUPLE, (machine) => machine.push(EMPTY_TUPLE));
on(pickle_opcodes/* CODE */.Sq.EMPTY_LIST, (machine) => machine.push(new List()));
on(pickle_opcodes/* CODE */.Sq.EMPTY_DICT, (machine) => machine.push(new Dict()));
on(pickle_opcodes/* CODE */.Sq.EMPTY_SET, (machine) => machine.push(new PythonSet()));
on(pickle_opcodes/* CODE */.Sq.BININT, (machine) => machine.push(machine.int32()));
on(pickle_opcodes/* CODE */.Sq.BININT1, (machine) => machine.push(machine.byte()));
on(pickle_opcodes/* CODE */.Sq.BININT2, (machine) => machine.push(machine.uint16()));
on(pickle_opcodes/* CODE */.Sq.BINFLOAT, (machine) => {
    if (!machine.rules.floats) {
        refuse('UnpicklingError', `Unsupported operand ${pickle_opcodes/* CODE */.Sq.BINFLOAT}`);
    }
    machine.need(8);
    machine.cursor.skip(8, 'a float');
    machine.push(FLOAT);
});
on(pickle_opcodes/* CODE */.Sq.BINUNICODE, (machine) => machine.pushText(machine.uint32(), true));
on(pickle_opcodes/* CODE */.Sq.SHORT_BINSTRING, (machine) => machine.pushText(machine.byte(), false));
on(pickle_opcodes/* CODE */.Sq.BINPERSID, (machine) => machine.persistentId());
on(pickle_opcodes/* CODE */.Sq.BINGET, (machine) => recall(machine, machine.byte()));
on(pickle_opcodes/* CODE */.Sq.LONG_BINGET, (machine) => recall(machine, machine.uint32()));
on(pickle_opcodes/* CODE */.Sq.BINPUT, (machine) => remember(machine, machine.byte()));
on(pickle_opcodes/* CODE */.Sq.LONG_BINPUT, (machine) => remember(machine, machine.uint32()));
on(pickle_opcodes/* CODE */.Sq.LONG1, (machine) => machine.push(decodeLong(machine.read(machine.byte()))));
on(pickle_opcodes/* CODE */.Sq.PROTO, (machine) => machine.protocol());
const EMPTY_TUPLE = new Tuple([]);
function recall(machine, index) {
    const value = machine.memo.get(index);
    machine.push(value === undefined ? refuse('KeyError', String(index)) : value);
}
function remember(machine, index) {
    machine.memo.set(index, machine.top());
}
function decodeLong(bytes) {
    const value = (0,decode/* fromTwosComplement */.U0)(bytes);
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : value;
}

// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var bytes_cursor = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/torch/releases.js + 1 modules
var releases = __webpack_require__(3281);
;// CONCATENATED MODULE: ./build/src/torch/unpickler/global-values.js


const METACLASSES = {
    'torch.nn.parameter.Parameter': 'torch.nn.parameter._ParameterMeta',
    'torch.Tensor': 'torch._C._TensorMeta',
    'torch.storage.UntypedStorage': 'torch._C._StorageMeta',
    '_codecs.encode': 'builtin_function_or_method',
};
function globalOf(name, release, user) {
    return new Global(name, user ? '?' : globalType(name, release), user);
}
function globalType(name, release) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (Object.hasOwn(METACLASSES, name)) {
        return METACLASSES[name];
    }
    if (Object.hasOwn(element_types/* STORAGE_DTYPES */.E0, last)) {
        return release.rules.storageTypes === 'wrappers'
            ? 'torch.serialization.StorageType'
            : 'torch.storage._LegacyStorageMeta';
    }
    if (last.startsWith('_')) {
        return 'function';
    }
    if (/^torch\.per_/.test(name)) {
        return 'torch.qscheme';
    }
    if (/^torch\.[a-z0-9_]+$/.test(name) && Object.hasOwn(element_types/* ELEMENT_BYTES */.tr, last)) {
        return 'torch.dtype';
    }
    return /Tensor$/.test(last) ? 'torch.tensortype' : 'type';
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/utf8.js

function decodeUtf8(bytes, surrogates) {
    const short = bytes.length <= SHORT ? shortAscii(bytes) : null;
    if (short !== null) {
        return short;
    }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    if (!text.includes('\ufffd')) {
        return text;
    }
    let plain = true;
    for (let at = 0; at < bytes.length;) {
        const step = sequenceLength(bytes, at);
        if (typeof step === 'number') {
            at += step;
        }
        else if (surrogates && isSurrogate(bytes, at)) {
            plain = false;
            at += 3;
        }
        else {
            return refuse('UnicodeDecodeError', describe(bytes, step));
        }
    }
    return plain ? text : withSurrogates(bytes);
}
const SHORT = 24;
function shortAscii(bytes) {
    let text = '';
    for (const byte of bytes) {
        if (byte >= 0x80) {
            return null;
        }
        text += String.fromCharCode(byte);
    }
    return text;
}
const isSurrogate = (bytes, at) => bytes[at] === 0xed && bytes[at + 1] >= 0xa0 && bytes[at + 1] <= 0xbf && isTail(bytes[at + 2]);
const isTail = (byte) => byte !== undefined && byte >= 0x80 && byte < 0xc0;
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    if (lead < 0x80) {
        return 1;
    }
    const wanted = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (wanted === 0) {
        return { start: at, length: 1, why: 'invalid start byte' };
    }
    for (let index = 1; index < wanted; index += 1) {
        if (at + index >= bytes.length) {
            return { start: at, length: index, why: 'unexpected end of data' };
        }
        if (!isTail(bytes[at + index]) || (index === 1 && !allowsSecond(lead, bytes[at + 1]))) {
            return { start: at, length: index, why: 'invalid continuation byte' };
        }
    }
    return wanted;
}
function allowsSecond(lead, second) {
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
}
function describe(bytes, fault) {
    const place = fault.length === 1
        ? `byte 0x${bytes[fault.start].toString(16).padStart(2, '0')} in position ${fault.start}`
        : `bytes in position ${fault.start}-${fault.start + fault.length - 1}`;
    return `'utf-8' codec can't decode ${place}: ${fault.why}`;
}
function withSurrogates(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length;) {
        if (isSurrogate(bytes, at)) {
            parts.push(String.fromCharCode(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f)));
            at += 3;
        }
        else {
            const step = sequenceLength(bytes, at);
            parts.push(Buffer.from(bytes.subarray(at, at + step)).toString('utf8'));
            at += step;
        }
    }
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/lines.js


function readLine(cursor) {
    const start = cursor.position;
    const length = lineLength(cursor);
    cursor.position = start;
    const text = decodeUtf8(cursor.bytes(Math.min(length, limits/* LIMITS */.b.nameBytes), 'a name').slice(), false);
    cursor.position = Math.min(start + length + 1, cursor.size);
    return text;
}
function lineLength(cursor) {
    const start = cursor.position;
    while (cursor.left > 0) {
        cursor.require(1, 'a line');
        const newline = cursor.window.indexOf(0x0a, cursor.index);
        if (newline >= 0) {
            return cursor.base + newline - start;
        }
        cursor.position = cursor.base + cursor.window.length;
    }
    return Math.max(0, cursor.position - start - 1);
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/memo.js



const DENSE_GAP = 1024;
class Memo {
    #dense = [];
    #sparse = new Map();
    #kept = 0;
    get(index) {
        return this.#dense[index] ?? (this.#dense[index] === null ? null : this.#sparse.get(index));
    }
    set(index, value) {
        const kept = this.#keep(value);
        if (index > this.#dense.length + DENSE_GAP) {
            this.#sparse.set(index, kept);
            if (this.#sparse.size > limits/* LIMITS */.b.keptObjects) {
                throw new Undecided(`the memo has more than ${limits/* LIMITS */.b.keptObjects} entries out of order`);
            }
            return;
        }
        if (index >= limits/* LIMITS */.b.torchMemo) {
            throw new Undecided(`the memo has more than ${limits/* LIMITS */.b.torchMemo} entries`);
        }
        while (this.#dense.length <= index) {
            this.#dense.push(this.#sparse.get(this.#dense.length));
        }
        this.#dense[index] = kept;
    }
    keeps(more) {
        this.#kept += more;
        return this.#kept <= limits/* LIMITS */.b.torchReferences;
    }
    #keep(value) {
        if (typeof value === 'string') {
            return this.keeps(1 + (value.length >> 4)) || value.length <= 16 ? value : LONG_TEXT;
        }
        if (!(value instanceof Thing) || this.keeps(4)) {
            return value;
        }
        if (value instanceof Tuple) {
            return value.type === 'tuple' && value.items !== null ? new Tuple(null) : value;
        }
        return value instanceof Dict || value instanceof List ? value : value.unhashable === undefined ? UNKNOWN : value;
    }
}

;// CONCATENATED MODULE: ./build/src/torch/unpickler/unpickler-state.js










const NESTED = new Set([
    'torch.nested._internal.nested_tensor.NestedTensor',
    'torch.nested._internal.nested_tensor._rebuild_njt',
    'torch._dynamo.decorators._DimRange',
]);
const DTENSOR = new Set([
    'torch.distributed.device_mesh.DeviceMesh',
    'torch.distributed.tensor._dtensor_spec.DTensorSpec',
    'torch.distributed.tensor._dtensor_spec.TensorMeta',
    'torch.distributed.tensor.DTensor',
    'torch.distributed.tensor.placement_types.Partial',
    'torch.distributed.tensor.placement_types.Replicate',
    'torch.distributed.tensor.placement_types.Shard',
]);
class UnpicklerState {
    cursor;
    release;
    rules;
    userGlobals;
    budget;
    #persistentLoad;
    memo = new Memo();
    #globals = new Map();
    stack = [];
    #metastack = [];
    #waiting = 0;
    #protocol = -1;
    doubted = null;
    constructor(source, start, options) {
        this.cursor = new bytes_cursor/* Cursor */.b(source, start);
        this.release = options.release;
        this.rules = options.release.rules;
        this.userGlobals = options.userGlobals;
        this.budget = options.budget;
        this.#persistentLoad = options.persistentLoad;
    }
    doubt(why) {
        this.doubted ??= why;
    }
    call(func, args) {
        return call(func, args, this);
    }
    push(value) {
        if (this.stack.length + this.#waiting >= limits/* LIMITS */.b.torchStack) {
            throw new Undecided(`the stack holds more than ${limits/* LIMITS */.b.torchStack} objects`);
        }
        this.stack.push(value);
    }
    pop() {
        return this.stack.length > 0 ? this.stack.pop() : refuse('IndexError', 'pop from empty list');
    }
    top(depth = 1) {
        return this.stack.length >= depth
            ? this.stack[this.stack.length - depth]
            : refuse('IndexError', 'list index out of range');
    }
    replaceTop(value) {
        this.stack[this.stack.length - 1] = value;
    }
    mark() {
        this.#metastack.push(this.stack);
        this.#waiting += this.stack.length + 1;
        if (this.#waiting >= limits/* LIMITS */.b.torchStack) {
            throw new Undecided(`the stack holds more than ${limits/* LIMITS */.b.torchStack} objects`);
        }
        this.stack = [];
    }
    popMark() {
        const items = this.stack;
        this.stack = this.#metastack.pop() ?? refuse('IndexError', 'pop from empty list');
        this.#waiting -= this.stack.length + 1;
        return items;
    }
    byte() {
        return this.cursor.left > 0 ? this.cursor.uint8('an argument') : refuse('IndexError', 'index out of range');
    }
    need(count) {
        if (this.cursor.left < count) {
            refuse('error', `unpack requires a buffer of ${count} bytes`);
        }
    }
    uint16() {
        this.need(2);
        return this.cursor.uint16('an argument');
    }
    uint32() {
        return this.#word() >>> 0;
    }
    int32() {
        return this.#word() | 0;
    }
    #word() {
        this.need(4);
        const { cursor } = this;
        cursor.require(4, 'an argument');
        const at = cursor.position - cursor.base;
        const { window } = cursor;
        cursor.position += 4;
        return window[at] | (window[at + 1] << 8) | (window[at + 2] << 16) | (window[at + 3] << 24);
    }
    read(count) {
        return this.cursor.bytes(Math.min(count, this.cursor.left), 'an argument');
    }
    pushText(length, surrogates) {
        const there = Math.min(length, this.cursor.left);
        if (there <= limits/* LIMITS */.b.torchText) {
            this.push(decodeUtf8(this.cursor.bytes(there, 'a string'), surrogates));
            return;
        }
        if (there > limits/* LIMITS */.b.expandedBytes) {
            throw new Undecided(`a string of ${there} bytes is more than this tool reads`);
        }
        decodeUtf8(this.cursor.bytes(there, 'a string'), surrogates);
        this.push(LONG_TEXT);
    }
    importGlobal() {
        let module = readLine(this.cursor);
        let name = readLine(this.cursor);
        const { mapping } = this.rules;
        if (mapping === 'always' || (mapping === 'protocol 2' && this.#protocol === 2)) {
            [module, name] = (0,releases/* mapName */._x)(module, name);
        }
        const path = `${module}.${name}`;
        if (this.rules.blocked.includes(module)) {
            refuse('UnpicklingError', `Trying to load unsupported GLOBAL ${path} whose module ${module} is blocked`);
        }
        const known = this.#globals.get(path) ?? this.#allowed(path);
        this.#globals.set(path, known);
        this.push(known);
    }
    #allowed(path) {
        const byDefault = this.release.safeGlobals.has(path) && !this.release.registered.has(path);
        if (byDefault || this.userGlobals.has(path) || this.release.registered.has(path)) {
            return globalOf(path, this.release, !byDefault);
        }
        return this.#refuseGlobal(path);
    }
    #refuseGlobal(path) {
        const { globalMessage, mustImport } = this.rules;
        if (mustImport.includes('nested') && NESTED.has(path)) {
            refuse('UnpicklingError', '``torch.nested`` and ``torch._dynamo`` must be imported to load nested jagged tensors (NJTs)');
        }
        if (mustImport.includes('dtensor') && DTENSOR.has(path)) {
            refuse('UnpicklingError', '``torch.distributed.tensor`` must be imported to load DTensors');
        }
        if (globalMessage === 'class') {
            refuse('UnpicklingError', `Unsupported class ${path}`);
        }
        const shown = globalMessage === 'bare builtins' && path.startsWith('builtins.') ? path.slice('builtins.'.length) : path;
        refuse('UnpicklingError', `Unsupported global: GLOBAL ${shown} was not an allowed global by default`);
    }
    persistentId() {
        const id = this.pop();
        const type = typeOf(id);
        const { pidTypes, pidShows } = this.rules;
        const refused = pidTypes === 'inverted' ? type === 'int' : type !== 'int' && type !== 'tuple';
        if (type === '?') {
            throw new Undecided('a persistent id is the result of a call this tool does not follow');
        }
        if (refused) {
            refuse('UnpicklingError', `persistent_load id must be tuple or int, but got ${classOf(id)}`);
        }
        if (id instanceof Tuple &&
            id.type === 'tuple' &&
            id.items !== null &&
            id.items.length > 0 &&
            !isStorageTag(id.items[0])) {
            const shown = pidShows === 'type' ? classOf(id.items[0]) : values_text(id.items[0]);
            refuse('UnpicklingError', `Only persistent_load of storage is allowed, but got ${shown}`);
        }
        this.push(this.#persistentLoad(id));
    }
    protocol() {
        this.#protocol = this.byte();
    }
}
const isStorageTag = (tag) => tag === 'storage' || (tag instanceof Bytes && tag.text === 'storage');

;// CONCATENATED MODULE: ./build/src/torch/unpickler/unpickler.js





class Unpickler extends UnpicklerState {
    load() {
        const { cursor } = this;
        for (;;) {
            if (cursor.left <= 0) {
                refuse('EOFError');
            }
            if (--this.budget.opcodes < 0) {
                throw new Undecided(`the pickle has more than ${limits/* LIMITS */.b.opcodes} opcodes`);
            }
            const code = cursor.uint8('an opcode');
            if (code === pickle_opcodes/* CODE */.Sq.STOP) {
                return this.pop();
            }
            const handler = restricted_opcodes_HANDLERS[code] ?? refuse('UnpicklingError', `Unsupported operand ${code}`);
            handler(this);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/torch/checkpoint/storages.js




function storageItems(id, wanted, release) {
    if (!(id instanceof Tuple)) {
        refuse('AssertionError', assertText(id, release));
    }
    if (id.items === null) {
        throw new Undecided('a persistent id of more items than this tool keeps');
    }
    if (id.items.length === 0) {
        refuse('IndexError', 'tuple index out of range');
    }
    return unpacked(id.items.slice(1), wanted);
}
const assertText = (id, release) => release.rules.assertions === 'words' ? `saved_id must be a tuple, got ${typeOf(id)}` : '';
function elementType(type, untyped) {
    if (type instanceof Global) {
        const last = type.name.slice(type.name.lastIndexOf('.') + 1);
        if (Object.hasOwn(element_types/* STORAGE_DTYPES */.E0, last)) {
            return element_types/* STORAGE_DTYPES */.E0[last];
        }
        const tensorClass = /^torch\.(\w+)Tensor$/.exec(type.name);
        if (tensorClass !== null && Object.hasOwn(element_types/* STORAGE_DTYPES */.E0, `${tensorClass[1]}Storage`)) {
            return element_types/* STORAGE_DTYPES */.E0[`${tensorClass[1]}Storage`];
        }
        if (type.name === 'torch.storage.UntypedStorage' && untyped) {
            return 'uint8';
        }
        refuse('AttributeError', `${owner(type)} has no attribute 'dtype'`);
    }
    if (type instanceof Storage) {
        return type.dtype;
    }
    if (type instanceof Tensor && type.dtype !== undefined && Object.hasOwn(element_types/* ELEMENT_BYTES */.tr, type.dtype)) {
        return type.dtype;
    }
    if (type === UNKNOWN || type instanceof Tensor) {
        throw new Undecided('the type of a storage is the result of a call this tool does not follow');
    }
    return refuse('AttributeError', `'${typeOf(type)}' object has no attribute 'dtype'`);
}
function owner(type) {
    if (type.type === 'function' || type.type === 'torch.dtype' || type.type.startsWith('builtin')) {
        return `'${type.type}' object`;
    }
    return `type object '${type.name.startsWith('torch.storage.') ? type.name : type.name.slice(type.name.lastIndexOf('.') + 1)}'`;
}

;// CONCATENATED MODULE: ./build/src/torch/checkpoint/legacy-checkpoint.js








const PROTOCOL = 1001;
function loadLegacy(source, options) {
    const storages = new Map();
    const refuseId = () => refuse('UnpicklingError', 'unsupported persistent id encountered');
    let position = 0;
    let doubt = null;
    const read = (persistentLoad) => {
        const unpickler = new Unpickler(source, position, { ...options, persistentLoad });
        const value = unpickler.load();
        position = unpickler.cursor.position;
        doubt ??= unpickler.doubted;
        return value;
    };
    if (read(refuseId) !== magic/* TORCH_LEGACY_MAGIC */.FE) {
        refuse('RuntimeError', 'Invalid magic number; corrupt file?');
    }
    const protocol = read(refuseId);
    if (protocol !== PROTOCOL) {
        refuse('RuntimeError', `Invalid protocol version: ${values_text(protocol)}`);
    }
    read(refuseId);
    read((id) => loadStorage(id, storages, options));
    const keys = read(refuseId);
    readStorages(source, position, keyList(keys), storages, options);
    return { doubt, allowed: true };
}
function loadStorage(id, storages, options) {
    const [type, key, , count, view] = storageItems(id, 5, options.release);
    const dtype = elementType(type, false);
    const bytes = byteCount(count, dtype);
    const name = keyName(key);
    const storage = storages.get(name) ?? new Storage(dtype, legacy_checkpoint_allocate(count, bytes), true);
    storages.set(name, storage);
    if (view === null) {
        return storage;
    }
    const items = iterate(view);
    if (items === undefined) {
        refuse('TypeError', `cannot unpack non-iterable ${tpName(view)} object`);
    }
    const [viewKey, offset, size] = unpacked(items ?? [], 3);
    const viewName = keyName(viewKey);
    const made = storages.get(viewName) ?? new Storage(dtype, slice(storage.bytes, offset, size, element_types/* ELEMENT_BYTES */.tr[dtype]), false);
    storages.set(viewName, made);
    return made;
}
function keyName(key) {
    const why = unhashable(key);
    if (typeof why === 'string') {
        refuse('TypeError', `unhashable type: '${why}'`);
    }
    if (typeof key !== 'string' && !isInt(key) && key !== null) {
        throw new Undecided('the key of a storage is neither text nor a number');
    }
    return typeof key === 'string' ? `'${key}'` : String(Number(key));
}
function byteCount(count, dtype) {
    if (isInt(count)) {
        return Number(count) * element_types/* ELEMENT_BYTES */.tr[dtype];
    }
    if (count === null || count instanceof Dict || count instanceof PythonSet) {
        refuse('TypeError', `unsupported operand type(s) for *: '${tpName(count)}' and 'int'`);
    }
    if (typeof count === 'string') {
        refuse('RuntimeError', 'torch.UntypedStorage(): tried to construct a storage from a sequence (str), but one of the items was of type str instead of int');
    }
    if (count === FLOAT) {
        refuse('RuntimeError', 'torch.UntypedStorage(): Expected a sequence type, but got float');
    }
    throw new Undecided('the length of a storage is unusual');
}
function legacy_checkpoint_allocate(count, bytes) {
    if (bytes < 0) {
        refuse('RuntimeError', 'alloc_cpu() seems to have been called with negative number');
    }
    if (bytes >= 2 ** 47) {
        refuse('RuntimeError', `DefaultCPUAllocator: can't allocate memory: you tried to allocate ${bytes} bytes.`);
    }
    if (bytes > 2 ** 40) {
        throw new Undecided(`a storage of ${values_text(count)} elements needs more memory than can be counted on`);
    }
    return bytes;
}
function slice(bytes, offset, size, width) {
    if (!isInt(offset) || !isInt(size)) {
        return refuse('TypeError', 'slice indices must be integers or None or have an __index__ method');
    }
    const clip = (place) => Math.min(Math.max(place < 0 ? place + bytes : place, 0), bytes);
    return Math.max(0, clip((Number(offset) + Number(size)) * width) - clip(Number(offset) * width));
}
function keyList(keys) {
    const items = iterate(keys);
    if (items === undefined) {
        refuse('TypeError', `'${tpName(keys)}' object is not iterable`);
    }
    if (items === null) {
        throw new Undecided('more storages than this tool keeps');
    }
    return items;
}
function readStorages(source, start, keys, storages, options) {
    let position = start;
    for (const key of keys) {
        const storage = storages.get(keyName(key)) ??
            refuse('AssertionError', options.release.rules.assertions === 'words'
                ? `storage key ${typeof key === 'string' ? `'${key}'` : values_text(key)} not found in deserialized_objects`
                : '');
        const left = source.size - position;
        if (left < 8) {
            refuse('RuntimeError', `unexpected EOF, expected ${8 - left} more bytes. The file might be corrupted.`);
        }
        const count = Number(Buffer.from(source.read(position, 8)).readBigInt64LE(0));
        const bytes = count * element_types/* ELEMENT_BYTES */.tr[storage.dtype];
        if (bytes !== storage.bytes) {
            refuse('RuntimeError', `storage has wrong byte size: expected ${BigInt.asUintN(64, BigInt(bytes))} got ${storage.bytes}`);
        }
        position += 8;
        if (source.size - position < bytes) {
            refuse('RuntimeError', `unexpected EOF, expected ${bytes - (source.size - position)} more bytes. The file might be corrupted.`);
        }
        position += bytes;
    }
}

// EXTERNAL MODULE: ./build/src/bytes/safetensors.js
var safetensors = __webpack_require__(3436);
;// CONCATENATED MODULE: ./build/src/torch/checkpoint/safetensors.js


const fail = (why) => refuse('SafetensorError', `Error while deserializing header: ${why}`);
function loadSafetensors(source, _options) {
    try {
        const { end, unknownType } = (0,safetensors/* readSafetensorsHeader */.DS)(source);
        if (unknownType !== null) {
            fail(`invalid JSON in header: unknown variant \`${unknownType}\``);
        }
        if (end !== source.size) {
            fail(safetensors/* INCOMPLETE */.j5);
        }
    }
    catch (error) {
        if (error instanceof safetensors/* SafetensorsError */.qW) {
            fail(error.words);
        }
        throw error;
    }
    return { doubt: null, allowed: true };
}

// EXTERNAL MODULE: ./build/src/bytes/tar/member.js
var tar_member = __webpack_require__(5667);
;// CONCATENATED MODULE: ./build/src/torch/archive/tar-members.js



class TarReadError extends Error {
}
class TarMembers {
    #source;
    #listing;
    constructor(source) {
        this.#source = source;
        this.#listing = (0,tar/* listTar */.w)(source);
        const { doubt, readError } = this.#listing;
        if (doubt === null && readError !== null) {
            throw new TarReadError(readError);
        }
    }
    get doubt() {
        return this.#listing.doubt;
    }
    open(name) {
        const member = this.#listing.members.findLast((candidate) => candidate.name === name);
        if (member === undefined) {
            return null;
        }
        if (!(0,tar_member/* holdsData */.VU)(member)) {
            throw new Undecided(`the member ${name} of a tar archive is no plain file`);
        }
        if (member.start + (0,tar_member/* packedSize */.K6)(member) > this.#source.size) {
            throw new TarReadError('unexpected end of data');
        }
        return (0,tar_member/* openTarMember */.az)(this.#source, member);
    }
}

;// CONCATENATED MODULE: ./build/src/torch/checkpoint/tar-checkpoint.js








function loadTar(source, options) {
    if (options.release.rules.tar === 'refused') {
        refuse('RuntimeError', 'Cannot use ``weights_only=True`` with files saved in the legacy .tar format.');
    }
    try {
        const members = new TarMembers(source);
        if (members.doubt !== null) {
            throw new Undecided(`of a tar archive: ${members.doubt}`);
        }
        return loadMembers(members, options);
    }
    catch (error) {
        if (error instanceof TarReadError) {
            return loadLegacy(source, options);
        }
        throw error;
    }
}
function loadMembers(members, options) {
    const member = (name) => ({
        source: members.open(name) ?? refuse('KeyError', `"filename '${name}' not found"`),
        position: 0,
    });
    const objects = new Map();
    tar_checkpoint_readStorages(member('storages'), objects, options);
    readTensors(member('tensors'), objects, options);
    const [, doubt] = unpickle(member('pickle'), options, (id) => {
        if (id instanceof Tuple) {
            return id.items?.[0] ?? refuse('IndexError', 'tuple index out of range');
        }
        const digits = values_text(id).trim();
        if (!/^[+-]?\d+$/.test(digits)) {
            refuse('ValueError', `invalid literal for int() with base 10: '${values_text(id)}'`);
        }
        return objects.get(String(BigInt(digits))) ?? refuse('KeyError', digits);
    });
    return { doubt, allowed: true };
}
function unpickle(stream, options, persistentLoad = refuseId) {
    const unpickler = new Unpickler(stream.source, stream.position, { ...options, persistentLoad });
    const value = unpickler.load();
    stream.position = unpickler.cursor.position;
    return [value, unpickler.doubted];
}
const refuseId = () => refuse('UnpicklingError', 'unsupported persistent id encountered');
function readCount(stream, options) {
    const [count] = unpickle(stream, options);
    return isInt(count)
        ? Number(count)
        : refuse('TypeError', `'${tpName(count)}' object cannot be interpreted as an integer`);
}
function readTriple(stream, options) {
    const [args] = unpickle(stream, options);
    const items = args instanceof Tuple ? args.items : null;
    if (items === null) {
        throw new Undecided('an entry of the tar format is no tuple');
    }
    return unpacked(items, 3);
}
function tar_checkpoint_readStorages(stream, objects, options) {
    const count = readCount(stream, options);
    for (let index = 0; index < count; index += 1) {
        const [key, , type] = readTriple(stream, options);
        const dtype = elementType(type, false);
        const elements = Number(readBytes(stream, 8).readBigInt64LE(0));
        const bytes = elements * element_types/* ELEMENT_BYTES */.tr[dtype];
        const left = stream.source.size - stream.position;
        if (bytes < 0 || left < bytes) {
            refuse('RuntimeError', `unexpected EOF, expected ${bytes - left} more bytes. The file might be corrupted.`);
        }
        stream.position += bytes;
        objects.set(values_text(key), new Storage(dtype, bytes, true));
    }
    readViews(stream, objects, options);
}
function readViews(stream, objects, options) {
    const [views] = unpickle(stream, options);
    const items = views !== null && typeof views === 'object' && 'items' in views ? views.items : null;
    if (items === null) {
        throw new Undecided('the list of views of the tar format is unusual');
    }
    for (const view of items) {
        if (!(view instanceof Tuple) || view.items?.length !== 4) {
            throw new Undecided('a view of the tar format is unusual');
        }
        const [target, root, , count] = view.items;
        const storage = objects.get(values_text(root)) ?? refuse('KeyError', values_text(root));
        if (storage instanceof Storage && isInt(count)) {
            objects.set(values_text(target), new Storage(storage.dtype, Number(count) * element_types/* ELEMENT_BYTES */.tr[storage.dtype], false));
        }
    }
}
function readTensors(stream, objects, options) {
    const count = readCount(stream, options);
    for (let index = 0; index < count; index += 1) {
        const [key, root] = readTriple(stream, options);
        const storage = objects.get(values_text(root)) ?? refuse('KeyError', values_text(root));
        const dimensions = unpack(stream, 4).readInt32LE(0);
        skip(stream, 4);
        const size = unpack(stream, 8 * dimensions);
        unpack(stream, 8 * dimensions);
        unpack(stream, 8);
        const shape = Array.from({ length: dimensions }, (_, place) => Number(size.readBigInt64LE(8 * place)));
        objects.set(values_text(key), new Tensor('torch.Tensor', { size: shape, dtype: storage instanceof Storage ? storage.dtype : undefined }));
    }
}
function unpack(stream, length) {
    if (length < 0) {
        refuse('error', 'bad char in struct format');
    }
    const bytes = Buffer.from(stream.source.read(stream.position, length));
    stream.position += bytes.length;
    if (bytes.length < length) {
        refuse('error', `unpack requires a buffer of ${length} bytes`);
    }
    return bytes;
}
function skip(stream, length) {
    stream.position = Math.min(stream.position + length, stream.source.size);
}
function readBytes(stream, length) {
    const bytes = Buffer.from(stream.source.read(stream.position, length));
    if (bytes.length < length) {
        refuse('RuntimeError', `unexpected EOF, expected ${length - bytes.length} more bytes. The file might be corrupted.`);
    }
    stream.position += length;
    return bytes;
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/bytes/zip/directory.js
var zip_directory = __webpack_require__(4530);
// EXTERNAL MODULE: ./build/src/bytes/zip/end-record.js
var end_record = __webpack_require__(6576);
;// CONCATENATED MODULE: ./build/src/torch/archive/miniz-directory.js




const END_SIGNATURE = 0x06054b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const ZIP64_END_BYTES = 56;
const ALL_ONES = 0xffffffff;
const SEARCH_WINDOW = 4096;
const SEARCH_REACH = 0xffff + end_record/* END_BYTES */._$;
const CORRUPT = 'invalid header or archive is corrupted';
const NO_DIRECTORY = 'failed finding central directory';
const failed = (what, why) => refuse('RuntimeError', `PytorchStreamReader failed ${what}: ${why}`);
const unreadable = (why) => failed('reading zip archive', why);
function readDirectory(source, miniz) {
    if (source.size < end_record/* END_BYTES */._$) {
        unreadable('not a ZIP archive');
    }
    const head = Buffer.from(source.read(0, 8)).toString('latin1');
    if (source.size > 8 && head === 'PYTORCH1') {
        refuse('RuntimeError', 'File is an unsupported archive format from the preview release.');
    }
    const end = findEnd(source) ?? unreadable(NO_DIRECTORY);
    const directory = readEnd(source, end);
    if (directory.size < directory.entries * CENTRAL_BYTES || directory.offset + directory.size > source.size) {
        unreadable(CORRUPT);
    }
    if (directory.size > limits/* LIMITS */.b.centralDirectory || directory.entries > limits/* LIMITS */.b.archiveEntries) {
        throw new Undecided(`a central directory of ${directory.size} bytes is more than this tool reads`);
    }
    return readEntries(source, directory, miniz);
}
function findEnd(source) {
    for (let at = Math.max(0, source.size - SEARCH_WINDOW);; at -= SEARCH_WINDOW - 3) {
        if (at < 0) {
            refuse('OSError', '[Errno 22] Invalid argument');
        }
        const window = Buffer.from(source.read(at, SEARCH_WINDOW));
        for (let index = window.length - 4; index >= 0; index -= 1) {
            if (window.readUInt32LE(index) === END_SIGNATURE && source.size - (at + index) >= end_record/* END_BYTES */._$) {
                return at + index;
            }
        }
        if (at === 0 || source.size - at >= SEARCH_REACH) {
            return null;
        }
    }
}
function readEnd(source, at) {
    const record = Buffer.from(source.read(at, end_record/* END_BYTES */._$));
    const plain = {
        disk: record.readUInt16LE(4),
        directoryDisk: record.readUInt16LE(6),
        entriesHere: record.readUInt16LE(8),
        entries: record.readUInt16LE(10),
        size: record.readUInt32LE(12),
        offset: record.readUInt32LE(16),
    };
    const end = readZip64End(source, at) ?? plain;
    const { disk, directoryDisk } = end;
    if (end.entries !== end.entriesHere || ((disk | directoryDisk) !== 0 && (disk !== 1 || directoryDisk !== 1))) {
        unreadable('unsupported multidisk archive');
    }
    return end;
}
function readZip64End(source, at) {
    if (at < end_record/* LOCATOR_BYTES */.to + ZIP64_END_BYTES) {
        return null;
    }
    const locator = Buffer.from(source.read(at - end_record/* LOCATOR_BYTES */.to, end_record/* LOCATOR_BYTES */.to));
    if (locator.readUInt32LE(0) !== end_record/* ZIP64_LOCATOR_SIGNATURE */.k_) {
        return null;
    }
    const offset = Number(locator.readBigUInt64LE(8));
    if (offset > source.size - ZIP64_END_BYTES) {
        unreadable('not a ZIP archive');
    }
    const record = Buffer.from(source.read(offset, ZIP64_END_BYTES));
    if (record.readUInt32LE(0) !== end_record/* ZIP64_END_SIGNATURE */.Z_) {
        return null;
    }
    const end = {
        disk: record.readUInt32LE(16),
        directoryDisk: record.readUInt32LE(20),
        entriesHere: Number(record.readBigUInt64LE(24)),
        entries: Number(record.readBigUInt64LE(32)),
        size: Number(record.readBigUInt64LE(40)),
        offset: Number(record.readBigUInt64LE(48)),
    };
    if (record.readBigUInt64LE(4) < BigInt(ZIP64_END_BYTES - 12)) {
        unreadable(CORRUPT);
    }
    if (locator.readUInt32LE(16) !== 1) {
        unreadable('unsupported multidisk archive');
    }
    if (end.entries > ALL_ONES || end.entriesHere > ALL_ONES) {
        unreadable('too many files');
    }
    if (end.size > ALL_ONES) {
        unreadable('unsupported central directory size');
    }
    return end;
}
function readEntries(source, directory, miniz) {
    const bytes = Buffer.from(source.read(directory.offset, directory.size));
    const records = [];
    let at = 0;
    let wide = false;
    for (let index = 0; index < directory.entries; index += 1) {
        if (bytes.length - at < CENTRAL_BYTES || bytes.readUInt32LE(at) !== zip_directory/* CENTRAL_SIGNATURE */.Lw) {
            unreadable(CORRUPT);
        }
        const nameEnd = at + CENTRAL_BYTES + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        checkEntry(source, bytes, at, directory, { wide, miniz, extra: bytes.subarray(nameEnd, extraEnd) });
        wide ||= hasWideSizes(bytes, at) && findZip64(bytes.subarray(nameEnd, extraEnd), true) !== null;
        const next = extraEnd + bytes.readUInt16LE(at + 32);
        if (next > bytes.length) {
            unreadable(CORRUPT);
        }
        records.push(readEntry(bytes, at, nameEnd, bytes.subarray(nameEnd, extraEnd)));
        at = next;
    }
    return records;
}
const hasWideSizes = (bytes, at) => bytes.readUInt32LE(at + 20) === ALL_ONES ||
    bytes.readUInt32LE(at + 24) === ALL_ONES ||
    bytes.readUInt32LE(at + 42) === ALL_ONES;
function checkEntry(source, bytes, at, directory, extra) {
    const compressed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    let offset = bytes.readUInt32LE(at + 42);
    if (hasWideSizes(bytes, at) && (extra.miniz === '3' || !extra.wide)) {
        const field = findZip64(extra.extra);
        const place = (compressed === ALL_ONES ? 8 : 0) + (size === ALL_ONES ? 8 : 0);
        if (extra.miniz === '3' && offset === ALL_ONES && field !== null && field.length >= place + 8) {
            offset = Number(field.readBigUInt64LE(place));
        }
    }
    if (compressed !== ALL_ONES && size !== ALL_ONES) {
        const stored = bytes.readUInt32LE(at + 10) === 0;
        if ((stored && size !== compressed) || (size !== 0 && compressed === 0)) {
            unreadable(CORRUPT);
        }
    }
    const disk = bytes.readUInt16LE(at + 34);
    if (disk === 0xffff || (disk !== directory.disk && disk !== 1)) {
        unreadable('unsupported multidisk archive');
    }
    if (compressed !== ALL_ONES && offset + LOCAL_BYTES + compressed > source.size) {
        unreadable(CORRUPT);
    }
    if ((bytes.readUInt16LE(at + 8) & 0x2000) !== 0) {
        unreadable('unsupported encryption');
    }
}
function findZip64(extra, lenient = false) {
    for (let at = 0; at < extra.length;) {
        const length = extra.length - at < 4 ? extra.length : extra.readUInt16LE(at + 2);
        if (at + 4 + length > extra.length) {
            return lenient ? null : unreadable(CORRUPT);
        }
        if (extra.readUInt16LE(at) === 1) {
            return extra.subarray(at + 4, at + 4 + length);
        }
        at += 4 + length;
    }
    return null;
}
function readEntry(bytes, at, nameEnd, extra) {
    const nameStart = at + CENTRAL_BYTES;
    const name = bytes.toString('latin1', nameStart, nameEnd);
    const sizes = {
        size: bytes.readUInt32LE(at + 24),
        compressedSize: bytes.readUInt32LE(at + 20),
        localOffset: bytes.readUInt32LE(at + 42),
    };
    const wide = hasWideSizes(bytes, at) ? findZip64(extra, true) : null;
    let broken = false;
    let field = 0;
    for (const key of ['size', 'compressedSize', 'localOffset']) {
        if (wide !== null && sizes[key] === ALL_ONES) {
            broken ||= field + 8 > wide.length;
            sizes[key] = broken ? 0 : Number(wide.readBigUInt64LE(field));
            field += 8;
        }
    }
    return {
        name,
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        ...sizes,
        broken,
        directory: bytes[nameEnd - 1] === 0x2f || (bytes.readUInt32LE(at + 38) & 0x10) !== 0,
    };
}

;// CONCATENATED MODULE: ./build/src/torch/archive/miniz.js









const NAME_BYTES = 511;
const ASCII = /^[\0-\x7f]*$/;
class MinizArchive {
    #source;
    records;
    prefix;
    #index;
    #sorted = null;
    #checks = limits/* LIMITS */.b.torchInflated;
    #keys;
    constructor(source, miniz) {
        this.#source = source;
        this.records = readDirectory(source, miniz);
        const [first] = this.records;
        if (first === undefined) {
            refuse('RuntimeError', 'archive does not contain any files');
        }
        const slash = first.name.indexOf('/');
        if (slash < 0) {
            refuse('RuntimeError', `file in archive is not in a subdirectory: ${first.name}`);
        }
        this.prefix = first.name.slice(0, slash + 1);
        this.#keys = this.records.map((record) => lower(record.name));
        const index = new Map(this.#keys.map((key, at) => [key, at]));
        this.#index = index.size === this.#keys.length ? index : null;
    }
    names() {
        const prefix = cString(this.prefix);
        const names = this.records.map((record) => {
            const shown = cString(record.name.slice(0, NAME_BYTES));
            if (!shown.startsWith(prefix)) {
                refuse('RuntimeError', `file in archive is not in a subdirectory ${prefix}: ${shown}`);
            }
            return shown.slice(this.prefix.length);
        });
        return names.map((name) => (ASCII.test(name) ? name : decodeUtf8(Buffer.from(name, 'latin1'), false)));
    }
    find(name) {
        const key = lower(cString(`${this.prefix}${name}`));
        const at = this.#index === null ? this.#search(key) : this.#index.get(key);
        return at === undefined ? undefined : this.records[at];
    }
    open(name) {
        const record = this.stat(name);
        const start = this.#dataOffset(name, record);
        if (start === null) {
            return new source/* BufferSource */._r(new Uint8Array(0));
        }
        if (record.method === zip_directory/* STORED */.SD) {
            return new source/* WindowSource */.Gi(this.#source, start, record.size);
        }
        return this.#inflate(name, record, start);
    }
    check(name) {
        const record = this.stat(name);
        const start = this.#dataOffset(name, record);
        if (start !== null && record.method === zip_directory/* DEFLATED */.aE && record.size <= this.#checks) {
            this.#checks -= record.size;
            this.#inflate(name, record, start);
        }
        return record.size;
    }
    stat(name) {
        const record = this.find(name) ?? failed(`locating file ${name}`, 'file not found');
        const what = `retrieving file meta-data for ${name}`;
        if (record.broken) {
            failed(what, CORRUPT);
        }
        if (record.method !== zip_directory/* STORED */.SD && record.method !== zip_directory/* DEFLATED */.aE) {
            failed(what, 'unsupported method');
        }
        if ((record.flags & 0x41) !== 0) {
            failed(what, 'unsupported encryption');
        }
        if ((record.flags & 0x20) !== 0) {
            failed(what, 'unsupported feature');
        }
        return record;
    }
    #dataOffset(name, record) {
        if (record.directory && record.size > 0) {
            throw new Undecided(`torch leaves the memory of ${name} as it finds it: the entry is marked as a folder`);
        }
        if (record.directory || record.compressedSize === 0) {
            if (record.size > 0) {
                throw new Undecided(`torch leaves the memory of ${name} as it finds it: the entry has no data`);
            }
            return null;
        }
        const header = Buffer.from(this.#source.read(record.localOffset, LOCAL_BYTES));
        if (header.length < LOCAL_BYTES) {
            failed(`reading file ${name}`, 'file read failed');
        }
        if (header.readUInt32LE(0) !== zip_directory/* LOCAL_SIGNATURE */.HX) {
            failed(`reading file ${name}`, CORRUPT);
        }
        const start = record.localOffset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
        if (start + record.compressedSize > this.#source.size) {
            failed(`reading file ${name}`, CORRUPT);
        }
        if (record.method === zip_directory/* STORED */.SD && start + record.size > this.#source.size) {
            failed(`reading file ${name}`, 'file read failed');
        }
        return start;
    }
    #inflate(name, record, start) {
        if (record.compressedSize > limits/* LIMITS */.b.expandedBytes) {
            throw new Undecided(`${name} has ${record.compressedSize} bytes compressed, more than this tool reads`);
        }
        if (record.size > limits/* LIMITS */.b.expandedBytes || record.size > record.compressedSize * limits/* LIMITS */.b.expansionRatio + 1024) {
            throw new Undecided(`${name} expands to ${record.size} bytes, more than this tool reads`);
        }
        const { bytes, broken } = inflated(new source/* WindowSource */.Gi(this.#source, start, record.compressedSize), record.size);
        if (bytes.length === record.size) {
            return new source/* BufferSource */._r(bytes);
        }
        if (!broken) {
            failed(`reading file ${name}`, 'unexpected decompressed size');
        }
        throw new Undecided(`torch leaves the end of the memory of ${name} as it finds it: the data break off`);
    }
    #search(key) {
        this.#sorted ??= heapSort(this.#keys);
        let low = 0;
        let high = this.#sorted.length - 1;
        while (low <= high) {
            const middle = low + ((high - low) >> 1);
            const found = this.#keys[this.#sorted[middle]];
            if (found === key) {
                return this.#sorted[middle];
            }
            if (found < key) {
                low = middle + 1;
            }
            else {
                high = middle - 1;
            }
        }
        return undefined;
    }
}
function inflated(packed, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    try {
        for (const piece of (0,inflate.inflate)(new bytes_cursor/* Cursor */.b(packed))) {
            const fitting = piece.subarray(0, size - filled);
            bytes.set(fitting, filled);
            filled += fitting.length;
            if (fitting.length < piece.length) {
                break;
            }
        }
    }
    catch (error) {
        if (!(error instanceof decoder/* DecodeError */.Xc || error instanceof source/* OutOfBytes */.hk)) {
            throw error;
        }
        return { bytes: bytes.subarray(0, filled), broken: true };
    }
    return { bytes: bytes.subarray(0, filled), broken: false };
}
const lower = (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const cString = (name) => (name.includes('\0') ? name.slice(0, name.indexOf('\0')) : name);
function heapSort(keys) {
    const order = keys.map((_, index) => index);
    for (let start = (keys.length - 2) >> 1; start >= 0; start -= 1) {
        siftDown(keys, order, start, keys.length);
    }
    for (let end = keys.length - 1; end > 0; end -= 1) {
        [order[0], order[end]] = [order[end], order[0]];
        siftDown(keys, order, 0, end);
    }
    return order;
}
function siftDown(keys, order, start, end) {
    for (let root = start;;) {
        let child = root * 2 + 1;
        if (child >= end) {
            return;
        }
        if (child + 1 < end && keys[order[child]] < keys[order[child + 1]]) {
            child += 1;
        }
        if (!(keys[order[root]] < keys[order[child]])) {
            return;
        }
        [order[root], order[child]] = [order[child], order[root]];
        root = child;
    }
}

// EXTERNAL MODULE: ./build/src/pickle/walk.js + 11 modules
var pickle_walk = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/src/torch/checkpoint/torchscript.js




const STATEMENT = /^(?:\s|#[^\n]*\n)*(?:class|def|op_version_set|from|import|[A-Za-z_]\w*\s*[:=])/;
function loadTorchScript(archive, budget) {
    const constants = walk(archive, 'constants.pkl', budget);
    if (kindOf(constants.result) !== 'tuple') {
        refuse('RuntimeError', 'isTuple() INTERNAL ASSERT FAILED: Expected Tuple');
    }
    const data = walk(archive, 'data.pkl', budget);
    for (const { module, name } of data.globals.values()) {
        if (!module.startsWith('__torch__')) {
            if (!/^(torch|collections$)/.test(module)) {
                refuse('RuntimeError', `Unknown type name '${module}.${name}'`);
            }
            continue;
        }
        checkCode(archive, module, name);
    }
    if (!['new', 'call'].includes(kindOf(data.result))) {
        refuse('RuntimeError', 'isObject() INTERNAL ASSERT FAILED: Expected Object');
    }
}
const kindOf = (value) => typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : 'literal';
function walk(archive, name, budget) {
    const source = archive.open(name);
    const [first] = source.read(0, 1);
    if (first === undefined) {
        refuse('RuntimeError', 'Unexpected end of pickler archive.');
    }
    if (first !== pickle_opcodes/* CODE */.Sq.PROTO) {
        refuse('RuntimeError', `Expected PROTO opcode at the start of pickle archive, found ${first}`);
    }
    let result;
    const onStop = (value) => {
        result = value;
    };
    const walked = (0,pickle_walk/* walkPickles */.b)(source, { streams: 1, budget, listener: { onStop } });
    return { ...walked, result };
}
function checkCode(archive, module, name) {
    const path = `code/${module.replaceAll('.', '/')}.py`;
    const source = archive.find(path) === undefined ? null : archive.open(path);
    const text = source === null ? '' : readText(source);
    if (source !== null && !STATEMENT.test(text)) {
        refuse('RuntimeError', 'Unexpected token in code import');
    }
    if (!new RegExp(`^class ${name.replace(/[^\w]/g, '.')}\\b`, 'm').test(text)) {
        refuse('RuntimeError', `Unknown type name '${module}.${name}'`);
    }
}
const readText = (source) => Buffer.from(source.read(0, Math.min(source.size, limits/* LIMITS */.b.window))).toString('utf8');

;// CONCATENATED MODULE: ./build/src/torch/checkpoint/zip-checkpoint.js








const MAX_VERSION = 10;
const SERIALIZATION_ID = '.data/serialization_id';
const RECORD_TEXT = 1024 * 1024;
function loadZip(source, options) {
    const archive = openArchive(source, options.release);
    const { rules } = options.release;
    if (isTorchScript(archive)) {
        if (rules.torchscript === 'refused') {
            refuse('RuntimeError', 'Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``.');
        }
        loadTorchScript(archive, options.budget);
        return { doubt: null, allowed: false };
    }
    checkRecords(archive, options.release);
    const unpickler = new Unpickler(archive.open('data.pkl'), 0, {
        ...options,
        persistentLoad: storageLoader(archive, options.release),
    });
    unpickler.load();
    if (rules.serializationId && archive.find(SERIALIZATION_ID) !== undefined) {
        decodeUtf8(Buffer.from(recordText(archive, SERIALIZATION_ID), 'latin1'), false);
    }
    return { doubt: unpickler.doubted, allowed: true };
}
function openArchive(source, release) {
    const archive = new MinizArchive(source, release.rules.miniz);
    if (release.rules.serializationId && archive.find(SERIALIZATION_ID) !== undefined) {
        archive.open(SERIALIZATION_ID);
    }
    const name = archive.find('.data/version') !== undefined ? '.data/version' : 'version';
    if (archive.find(name) === undefined) {
        refuse('RuntimeError', 'Expected hasRecord("version") to be true, but got false.');
    }
    checkVersion(recordText(archive, name));
    return archive;
}
const isTorchScript = (archive) => archive.names().includes('constants.pkl');
function checkVersion(version) {
    const digits = /^[ \t\n\v\f\r]*([+-]?)(\d+)/.exec(version);
    if (digits === null) {
        refuse('RuntimeError', `Couldn't parse the version ${version} as Long Long.`);
    }
    const size = BigInt(digits[2]);
    if (size >= 1n << 64n) {
        refuse('IndexError', 'stoull');
    }
    const value = BigInt.asIntN(64, digits[1] === '-' ? -size : size);
    const attempted = `Attempted to read a PyTorch file with version ${value}, but the`;
    if (value < 1n) {
        refuse('RuntimeError', `${attempted} minimum supported version for reading is 1.`);
    }
    if (value > BigInt(MAX_VERSION)) {
        refuse('RuntimeError', `${attempted} maximum supported version for reading is ${MAX_VERSION}.`);
    }
}
function recordText(archive, name) {
    const source = archive.open(name);
    if (source.size > RECORD_TEXT) {
        throw new Undecided(`the record ${name} has ${source.size} bytes`);
    }
    return Buffer.from(source.read(0, source.size)).toString('latin1');
}
function checkRecords(archive, release) {
    const { rules } = release;
    if (rules.records === 'alignment' && archive.find('.format_version') !== undefined) {
        archive.open('.format_version');
    }
    if (rules.byteorder && archive.find('byteorder') !== undefined) {
        const order = recordText(archive, 'byteorder');
        if (order !== 'little' && order !== 'big') {
            refuse('ValueError', `Unknown endianness type: ${order}`);
        }
    }
    if (rules.records === 'alignment' && archive.find('.storage_alignment') !== undefined) {
        const alignment = recordText(archive, '.storage_alignment');
        if (alignment.replace(/\D/g, '').length > 4300) {
            refuse('ValueError', 'Exceeds the limit (4300 digits) for integer string conversion');
        }
        if (!/^[ \t\n\v\f\r]*[+-]?\d+(_\d+)*[ \t\n\v\f\r]*$/.test(alignment)) {
            refuse('ValueError', `invalid literal for int() with base 10: b'${alignment}'`);
        }
    }
}
function storageLoader(archive, release) {
    const loaded = new Map();
    return (id) => {
        const [type, key, , count] = storageItems(id, 4, release);
        const dtype = elementType(type, true);
        const name = recordName(key);
        const known = loaded.get(name);
        if (known !== undefined) {
            return known;
        }
        const bytes = zip_checkpoint_byteCount(count, dtype);
        const there = archive.check(name);
        if (release.rules.recordSize === 'exact' && there !== bytes) {
            const expected = `${bytes} bytes = ${bytes} elements * 1 bytes/element`;
            refuse('RuntimeError', `record size (${there} bytes) does not match expected size (${expected}) for dtype Byte`);
        }
        if (there === 0 && bytes > 0) {
            refuse('RuntimeError', 'Attempted to access the data pointer on an invalid python storage.');
        }
        const storage = new Storage(dtype, bytes, false, () => archive.open(name));
        if (bytes > 0) {
            loaded.set(name, storage);
        }
        return storage;
    };
}
function recordName(key) {
    const why = unhashable(key);
    if (typeof why === 'string') {
        refuse('TypeError', `unhashable type: '${why}'`);
    }
    if (typeof key !== 'string' && key instanceof Thing && !(key instanceof Tuple)) {
        throw new Undecided(`the key of a storage is a ${key.type}`);
    }
    return `data/${values_text(key)}`;
}
function zip_checkpoint_byteCount(count, dtype) {
    if (count === null ||
        (count instanceof Thing && (count instanceof Dict || count instanceof PythonSet || count instanceof Global))) {
        refuse('TypeError', `unsupported operand type(s) for *: '${tpName(count)}' and 'int'`);
    }
    if (count === UNKNOWN || count instanceof Tensor) {
        throw new Undecided('the length of a storage is not known');
    }
    const bytes = isInt(count) ? Number(count) * element_types/* ELEMENT_BYTES */.tr[dtype] : -1;
    if (bytes < 0 || bytes >= 2 ** 64) {
        refuse('TypeError', 'get_storage_from_record(): incompatible function arguments.');
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/torch/globals.js










const KNOWN = new Set([
    ...[
        pickle_opcodes/* CODE */.Sq.GLOBAL,
        pickle_opcodes/* CODE */.Sq.NEWOBJ,
        pickle_opcodes/* CODE */.Sq.REDUCE,
        pickle_opcodes/* CODE */.Sq.BUILD,
        pickle_opcodes/* CODE */.Sq.APPEND,
        pickle_opcodes/* CODE */.Sq.APPENDS,
        pickle_opcodes/* CODE */.Sq.SETITEM,
        pickle_opcodes/* CODE */.Sq.SETITEMS,
        pickle_opcodes/* CODE */.Sq.MARK,
    ],
    ...[pickle_opcodes/* CODE */.Sq.TUPLE, pickle_opcodes/* CODE */.Sq.TUPLE1, pickle_opcodes/* CODE */.Sq.TUPLE2, pickle_opcodes/* CODE */.Sq.TUPLE3, pickle_opcodes/* CODE */.Sq.NONE, pickle_opcodes/* CODE */.Sq.NEWFALSE, pickle_opcodes/* CODE */.Sq.NEWTRUE, pickle_opcodes/* CODE */.Sq.EMPTY_TUPLE],
    ...[pickle_opcodes/* CODE */.Sq.EMPTY_LIST, pickle_opcodes/* CODE */.Sq.EMPTY_DICT, pickle_opcodes/* CODE */.Sq.EMPTY_SET, pickle_opcodes/* CODE */.Sq.BINPERSID, pickle_opcodes/* CODE */.Sq.BININT, pickle_opcodes/* CODE */.Sq.BININT1, pickle_opcodes/* CODE */.Sq.BININT2],
    ...[
        pickle_opcodes/* CODE */.Sq.BINFLOAT,
        pickle_opcodes/* CODE */.Sq.BINGET,
        pickle_opcodes/* CODE */.Sq.LONG_BINGET,
        pickle_opcodes/* CODE */.Sq.BINPUT,
        pickle_opcodes/* CODE */.Sq.LONG_BINPUT,
        pickle_opcodes/* CODE */.Sq.BINUNICODE,
        pickle_opcodes/* CODE */.Sq.SHORT_BINSTRING,
    ],
    ...[pickle_opcodes/* CODE */.Sq.LONG1, pickle_opcodes/* CODE */.Sq.PROTO, pickle_opcodes/* CODE */.Sq.STOP],
]);
function unsafeGlobals(source, reader, options) {
    const found = new Set();
    if (reader === 'zip') {
        const pickle = openPickle(source, options);
        if (pickle !== null && !torchWalk(pickle, options, found)) {
            exactWalk(pickle, 1, found, options);
        }
    }
    else if (reader === 'tar') {
        tarWalk(source, found, options);
    }
    else if (reader !== 'safetensors') {
        exactWalk(source, magic/* TORCH_LEGACY_PICKLES */.lW.length, found, options);
    }
    const { safeGlobals } = options.release;
    return [...found].filter((name) => !safeGlobals.has(name) && !options.userGlobals.has(name)).sort(byCodePoint);
}
const byCodePoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function openPickle(source, options) {
    try {
        return openArchive(source, options.release).open('data.pkl');
    }
    catch (error) {
        if (error instanceof Refusal || error instanceof Undecided) {
            return null;
        }
        throw error;
    }
}
function torchWalk(pickle, options, found) {
    const cursor = new bytes_cursor/* Cursor */.b(pickle);
    for (let opcodes = 0; opcodes < limits/* LIMITS */.b.opcodes; opcodes += 1) {
        if (cursor.left <= 0) {
            return false;
        }
        const code = cursor.uint8('an opcode');
        if (!KNOWN.has(code)) {
            return false;
        }
        if (code === pickle_opcodes/* CODE */.Sq.STOP) {
            return true;
        }
        if (code === pickle_opcodes/* CODE */.Sq.GLOBAL) {
            if (!readGlobal(cursor, options, found)) {
                return false;
            }
        }
        else if (!skipArgument(cursor, code)) {
            return false;
        }
    }
    return false;
}
function skipArgument(cursor, code) {
    const kind = pickle_opcodes/* OPCODE_OF_BYTE */.M7[code].argument;
    const width = pickle_opcodes/* ARGUMENTS */.Ti[kind];
    if (kind !== 'counted1' && kind !== 'counted4') {
        cursor.skip(Math.min(width, cursor.left), 'an argument');
        return code !== pickle_opcodes/* CODE */.Sq.PROTO || cursor.left >= 0;
    }
    if (cursor.left < width) {
        return false;
    }
    const length = kind === 'counted1' ? cursor.uint8('a length') : cursor.uint32('a length');
    cursor.skip(Math.min(length, cursor.left), 'a string');
    return true;
}
function readGlobal(cursor, options, found) {
    try {
        const [module, name] = [readLine(cursor), readLine(cursor)];
        const mapped = options.release.rules.mapping === 'never' ? [module, name] : (0,releases/* mapName */._x)(module, name);
        if (!/^__torch__(\.|$)/.test(module)) {
            found.add(mapped.join('.'));
        }
        return true;
    }
    catch (error) {
        if (error instanceof Refusal) {
            return false;
        }
        throw error;
    }
}
function tarWalk(source, found, options) {
    for (const name of ['storages', 'tensors', 'pickle']) {
        const member = openMember(source, name);
        if (member !== null) {
            exactWalk(member, 1, found, options);
        }
    }
}
function openMember(source, name) {
    try {
        return new TarMembers(source).open(name);
    }
    catch (error) {
        if (error instanceof TarReadError || error instanceof Undecided) {
            return null;
        }
        throw error;
    }
}
function exactWalk(source, streams, found, options) {
    const walk = (0,pickle_walk/* walkPickles */.b)(source, { streams, budget: options.budget, listener: options.listener?.() ?? {} });
    for (const { module, name } of walk.globals.values()) {
        if (!/^__torch__(\.|$)/.test(module)) {
            found.add(module === '' ? name : `${module}.${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/torch/weights-only.js









function weightsOnly(source, path, version, userGlobals, listener) {
    const release = (0,releases/* release */._r)(version);
    const added = release.rules.allow === 'none' ? [] : userGlobals;
    const options = {
        release,
        userGlobals: new Set(added),
        budget: { opcodes: limits/* LIMITS */.b.opcodes },
        listener,
    };
    const reader = readerOf(source, path, options);
    const outcome = answer(reader, source, options);
    const unsafe = outcome.allowed ? [] : unsafeGlobals(source, reader, options);
    const again = { opcodes: limits/* LIMITS */.b.opcodes };
    const retry = (names) => answer(reader, source, {
        ...options,
        userGlobals: new Set([...added, ...names]),
        budget: again,
    });
    return { ...outcome, release, unsafeGlobals: unsafe, retry };
}
function readerOf(source, path, options) {
    if (options.release.rules.safetensors && path.endsWith('.safetensors')) {
        return 'safetensors';
    }
    if (Buffer.from(source.read(0, 4)).toString('latin1') === 'PK\x03\x04') {
        return 'zip';
    }
    return (0,tar/* opensAsTar */.$)(source) ? 'tar' : 'legacy';
}
const LOADERS = {
    safetensors: loadSafetensors,
    zip: loadZip,
    tar: loadTar,
    legacy: loadLegacy,
};
function answer(reader, source, options) {
    try {
        const { doubt, allowed } = LOADERS[reader](source, options);
        return {
            loads: doubt === null ? true : null,
            reason: doubt,
            reader,
            allowed,
            code: doubt === null && (reader === 'tar' || (reader === 'zip' && !allowed)),
        };
    }
    catch (error) {
        if (error instanceof Refusal) {
            return { loads: false, reason: error.reason, reader, allowed: false, code: false };
        }
        if (error instanceof Undecided) {
            return { loads: null, reason: error.message, reader, allowed: false, code: false };
        }
        throw error;
    }
}


/***/ })

};
