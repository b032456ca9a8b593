export const id = 924;
export const ids = [924];
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

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ holdsData),
  PJ: () => (/* binding */ isLink),
  wl: () => (/* binding */ listTar),
  $j: () => (/* binding */ opensAsTar)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/tar/header.js
var tar_header = __webpack_require__(8024);
;// CONCATENATED MODULE: ./build/src/bytes/tar/extensions.js

const TYPES = 'LKxgX';
const OWN_PAX = 'xX';
const GLOBAL = '*';
const KEPT = new Set('path linkpath size GNU.sparse.name GNU.sparse.map GNU.sparse.size GNU.sparse.major'.split(' '));
const SPARSE = ['GNU.sparse.map', 'GNU.sparse.size', 'GNU.sparse.major'];
const isExtension = (type) => TYPES.includes(type);
function readTarExtension(type, bytes, globals) {
    if (type === 'L' || type === 'K') {
        return { type, text: (0,tar_header/* tarText */.F7)(bytes), records: new Map(), broken: null };
    }
    const { records, broken } = readPaxRecords(bytes);
    return { type, text: '', records: new Map([...globals, ...records]), broken };
}
const globalExtension = (records) => ({ type: GLOBAL, text: '', records, broken: null });
const makesSparse = ({ type, records }) => type !== GLOBAL && SPARSE.some((key) => records.has(key));
const movesNext = ({ type, records }) => OWN_PAX.includes(type) && records.has('size');
function patched(said, { type, text, records }, memberType) {
    let { name, target, size } = said;
    if (type === 'L') {
        name = (0,tar_header/* withoutSlashes */.C2)(text, memberType);
    }
    else if (type === 'K') {
        target = text;
    }
    else if (type !== 'g') {
        for (const [key, value] of records) {
            name = key === 'GNU.sparse.name' ? value : key === 'path' ? value.replace(/\/+$/, '') : name;
            target = key === 'linkpath' ? value : target;
            size = key === 'size' ? paxNumber(value) : size;
        }
    }
    return { name: type === GLOBAL ? (0,tar_header/* withoutSlashes */.C2)(name, memberType) : name, target, size };
}
function readPaxRecords(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const digits = /^\d{1,20}(?= )/.exec(Buffer.from(bytes.subarray(at, at + 21)).toString('latin1'))?.[0];
        const end = at + Number(digits ?? Number.NaN);
        const equals = digits === undefined ? -1 : bytes.indexOf(0x3d, at + digits.length + 1);
        const key = equals < 0 ? '' : Buffer.from(bytes.subarray(at + digits.length + 1, equals)).toString('utf8');
        if (key === '' || !(end <= bytes.length) || equals >= end || bytes[end - 1] !== 0x0a) {
            return { records, broken: at };
        }
        if (KEPT.has(key)) {
            records.set(key, Buffer.from(bytes.subarray(equals + 1, end - 1)).toString('utf8'));
        }
        at = end;
    }
    return { records, broken: null };
}
function paxNumber(text) {
    const digits = (0,tar_header/* stripped */.uR)(text);
    return /^[+-]?\d+(_\d+)*$/.test(digits) ? Number(digits.replaceAll('_', '')) : 0;
}

;// CONCATENATED MODULE: ./build/src/bytes/tar/tar.js



const WITHOUT_DATA = '123456';
const EMPTY_TO_GNU = '15';
const holdsData = ({ type }) => !WITHOUT_DATA.includes(type);
const isLink = ({ type }) => type === '1' || type === '2';
function listTar(source) {
    const walk = new TarWalk(source);
    const last = walk.run(0, 'tarfile');
    const members = walk.members.splice(0);
    for (const fork of walk.forks) {
        walk.run(fork, 'GNU tar');
    }
    return { members, others: walk.members, problems: walk.problems, ...last };
}
function opensAsTar(source) {
    return new TarWalk(source).first() === null;
}
class Stop extends Error {
    ending;
    problem;
    constructor(ending, problem = null) {
        super(problem?.message ?? 'the end of the archive');
        this.ending = { end: null, readError: null, doubt: null, ...ending };
        this.problem = problem;
    }
}
const padded = (size) => Math.ceil(size / tar_header/* TAR_BLOCK */.mv) * tar_header/* TAR_BLOCK */.mv;
class TarWalk {
    members = [];
    problems = [];
    forks = [];
    #source;
    #globals = new Map();
    #seen = new Set();
    #blocks = 0;
    #doubt = null;
    constructor(source) {
        this.#source = source;
    }
    first() {
        try {
            this.#memberAt(0, 'tarfile');
            return null;
        }
        catch (error) {
            return stopOf(error).ending.readError;
        }
    }
    run(position, reader) {
        try {
            for (let at = position;;) {
                if (this.#seen.has(at)) {
                    throw new Stop({});
                }
                this.#seen.add(at);
                const { member, next } = this.#memberAt(at, reader);
                this.members.push(member);
                if (next.tarfile !== next['GNU tar']) {
                    const gnu = next['GNU tar'];
                    this.#fork(gnu, `looks for the next header at byte ${next.tarfile}`, `at byte ${gnu}`, at);
                }
                at = next[reader];
                if (at > this.#source.size) {
                    throw this.#cut(member);
                }
            }
        }
        catch (error) {
            const { ending, problem } = stopOf(error);
            if (problem !== null && reader === 'tarfile') {
                this.problems.push(problem);
            }
            return { ...ending, doubt: ending.doubt ?? this.#doubt };
        }
    }
    #fork(at, tarfile, gnu, offset) {
        if (this.forks.length === 0) {
            const message = `Python's tarfile ${tarfile}, GNU tar ${gnu}: they list different members`;
            this.problems.push({ id: 'ambiguous-archive', message, offset });
        }
        this.forks.push(at);
    }
    #cut({ start, size }) {
        const readError = 'unexpected end of data';
        const left = Math.max(0, this.#source.size - start);
        if (left >= size) {
            return new Stop({ end: this.#source.size, readError });
        }
        const message = `expected ${size} bytes of a member, found ${left}`;
        return new Stop({ readError }, { id: 'broken-archive', message, offset: start });
    }
    #memberAt(at, reader) {
        const extensions = [];
        for (let place = at;;) {
            const header = this.#headerAt(place, at, reader);
            const start = place + tar_header/* TAR_BLOCK */.mv;
            if (!isExtension(header.type)) {
                return header.type === 'S'
                    ? this.#placed(header, this.#behindMap(header, start), extensions)
                    : this.#placed(header, start, [...extensions, globalExtension(this.#globals)]);
            }
            extensions.push(this.#extensionAt(header, start));
            place = start + padded(header.size);
        }
    }
    #headerAt(place, at, reader) {
        this.#count(place);
        const block = this.#source.read(place, tar_header/* TAR_BLOCK */.mv);
        const matters = place === 0 || place !== at;
        if (block.length === 0 && place === at) {
            throw new Stop({ end: place, readError: matters ? 'empty file' : null });
        }
        if (block.length < tar_header/* TAR_BLOCK */.mv) {
            const message = `expected a header of ${tar_header/* TAR_BLOCK */.mv} bytes, found ${block.length}`;
            throw new Stop({ readError: matters ? message : null }, { id: 'broken-archive', message, offset: place });
        }
        if (block.every((byte) => byte === 0)) {
            if (place === at) {
                throw new Stop({ end: place + tar_header/* TAR_BLOCK */.mv });
            }
            const message = 'expected a member behind the header that names it, found the end of the archive';
            throw new Stop({ readError: message }, { id: 'broken-archive', message, offset: place });
        }
        const header = (0,tar_header/* readTarHeader */.RO)(block);
        if (header === null) {
            const message = 'expected the header of a member, found other bytes';
            throw new Stop({ readError: matters ? message : null }, { id: 'broken-archive', message, offset: place });
        }
        if (header.fault !== null && reader === 'tarfile') {
            this.#fork(at, `ends before a header, of which ${header.fault}`, `at byte ${at}`, place);
            this.#seen.delete(at);
            throw new Stop({ readError: matters ? header.fault : null });
        }
        const { size, gnuSize } = header;
        if (reader === 'GNU tar') {
            if (gnuSize === null || gnuSize < 0) {
                throw new Stop({});
            }
            return { ...header, size: gnuSize };
        }
        requireSize(size, place);
        if (gnuSize !== size) {
            this.#fork(at, `reads ${size} bytes behind a header`, gnuSize === null ? 'no header' : `${gnuSize}`, place);
            this.#seen.delete(at);
        }
        return header;
    }
    #behindMap(header, start) {
        let place = start;
        for (let more = header.mapGoesOn; more; place += tar_header/* TAR_BLOCK */.mv) {
            this.#count(place);
            const block = this.#source.read(place, tar_header/* TAR_BLOCK */.mv);
            if (block.length < tar_header/* TAR_BLOCK */.mv) {
                const message = `expected ${tar_header/* TAR_BLOCK */.mv} bytes with the map of a sparse file, found ${block.length}`;
                throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset: place });
            }
            more = block[504] !== 0;
        }
        return place;
    }
    #extensionAt(header, start) {
        if (header.size > limits/* LIMITS */.b.tarHeader) {
            const message = `a header of ${header.size} bytes is more than is read (${limits/* LIMITS */.b.tarHeader})`;
            throw new Stop({ doubt: message }, { id: 'limit-exceeded', message, offset: start });
        }
        const bytes = this.#source.read(start, padded(header.size));
        const extension = readTarExtension(header.type, bytes, this.#globals);
        if (extension.broken !== null) {
            const message = 'expected a record of a pax header, found other bytes';
            this.#doubt ??= message;
            this.problems.push({ id: 'broken-archive', message, offset: start + extension.broken });
        }
        if (header.type === 'g') {
            this.#globals = extension.records;
        }
        return extension;
    }
    #placed(header, start, extensions) {
        const { type } = header;
        const data = holdsData(header);
        let said = header;
        let sparse = type === 'S';
        let tarfile = data ? start + padded(header.size) : start;
        for (const extension of extensions.toReversed()) {
            said = patched(said, extension, type);
            sparse ||= makesSparse(extension);
            if (data && movesNext(extension)) {
                tarfile = start + padded(said.size);
            }
        }
        const { name, target, size } = said;
        requireSize(size, start);
        const gnu = EMPTY_TO_GNU.includes(type) ? start : start + padded(size);
        return { member: { name, type, target, start, size, sparse }, next: { tarfile, 'GNU tar': gnu } };
    }
    #count(offset) {
        this.#blocks += 1;
        if (this.#blocks > limits/* LIMITS */.b.archiveEntries) {
            const message = `a tar archive of more than ${limits/* LIMITS */.b.archiveEntries} headers is not read to its end`;
            throw new Stop({ doubt: message }, { id: 'limit-exceeded', message, offset });
        }
    }
}
function requireSize(size, offset) {
    if (!Number.isSafeInteger(size) || size < 0) {
        const message = `expected the size of a member, found ${size} bytes`;
        throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset });
    }
}
function stopOf(error) {
    if (error instanceof Stop) {
        return error;
    }
    throw error;
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ LOCAL_SIGNATURE),
/* harmony export */   Lw: () => (/* binding */ CENTRAL_SIGNATURE),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   Wz: () => (/* binding */ ZipError),
/* harmony export */   XM: () => (/* reexport safe */ _end_record_js__WEBPACK_IMPORTED_MODULE_2__.X),
/* harmony export */   Z_: () => (/* binding */ ZIP64_END_SIGNATURE),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   k_: () => (/* binding */ ZIP64_LOCATOR_SIGNATURE),
/* harmony export */   mZ: () => (/* binding */ dataOffset),
/* harmony export */   qC: () => (/* binding */ splitArchives),
/* harmony export */   to: () => (/* binding */ LOCATOR_BYTES),
/* harmony export */   x5: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9143);
/* harmony import */ var _end_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6576);




const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const ZIP64_EXTRA = 0x0001;
const STORED = 0;
const DEFLATED = 8;
class ZipError extends Error {
    id = 'broken-archive';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function readZipDirectory(source, record, moved = false) {
    const last = record ?? (0,_end_record_js__WEBPACK_IMPORTED_MODULE_2__/* .findEndRecords */ .X)(source)[0];
    if (last === undefined) {
        throw new ZipError('expected an end-of-central-directory record in the last 64 KiB, found none', source.size);
    }
    const end = readEndRecord(source, last);
    if (end.directorySize > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.centralDirectory || end.entries > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.archiveEntries) {
        throw new ZipError(`a central directory of ${end.directorySize} bytes and ${end.entries} entries is too large`, last);
    }
    if (end.directorySize > end.offset) {
        throw new ZipError(`expected the central directory before its end record at byte ${last}, found it overlapping`, last);
    }
    const gap = BigInt(end.offset - end.directorySize) - end.directoryOffset;
    const direct = !moved && (startsCentral(source, Number(end.directoryOffset)) || end.entries === 0);
    const shift = direct ? 0n : gap;
    const offset = Number(end.directoryOffset + shift);
    return {
        entries: readEntries(source, offset, end, shift),
        offset,
        size: end.directorySize,
        declaredEntries: end.entries,
        endOffset: last,
        endBytes: end.bytes,
        shift: Number(shift),
        gap: Number(gap),
    };
}
function splitArchives(source, most = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.members) {
    const found = [];
    const signature = Buffer.from('PK\x05\x06', 'latin1');
    let start = 0;
    for (let at = 0; at < source.size && found.length < most; at += _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window - _end_record_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._) {
        const window = Buffer.from(source.read(at, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window));
        for (let place = window.indexOf(signature); place >= 0; place = window.indexOf(signature, place + 4)) {
            const offset = at + place;
            if (offset < start || offset + _end_record_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._ > source.size || found.length >= most) {
                continue;
            }
            const end = readEndRecord(source, offset);
            if (end.directoryOffset === BigInt(end.offset - end.directorySize - start)) {
                found.push({ start, end: offset + end.bytes });
                start = offset + end.bytes;
                if (Buffer.from(source.read(start, 4)).toString('latin1') !== 'PK\x03\x04') {
                    return found;
                }
            }
        }
    }
    return found;
}
function startsCentral(source, offset) {
    return Buffer.from(source.read(offset, 4)).toString('latin1') === 'PK\x01\x02';
}
function readEndRecord(source, offset) {
    const record = Buffer.from(source.read(offset, _end_record_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._));
    const end = {
        offset,
        bytes: _end_record_js__WEBPACK_IMPORTED_MODULE_2__/* .END_BYTES */ ._ + record.readUInt16LE(20),
        entries: record.readUInt16LE(10),
        directorySize: record.readUInt32LE(12),
        directoryOffset: BigInt(record.readUInt32LE(16)),
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
    const named = Number(locator.readBigUInt64LE(8));
    const offset = [end.offset - LOCATOR_BYTES - 56, named].find((place) => isZip64End(source, place, end.offset));
    if (offset === undefined) {
        return null;
    }
    const record = Buffer.from(source.read(offset, 56));
    return {
        ...end,
        offset,
        entries: Number(record.readBigUInt64LE(32)),
        directorySize: Number(record.readBigUInt64LE(40)),
        directoryOffset: record.readBigUInt64LE(48),
    };
}
function isZip64End(source, offset, before) {
    const record = offset >= 0 && offset + 56 <= before ? Buffer.from(source.read(offset, 56)) : null;
    return record?.length === 56 && record.readUInt32LE(0) === ZIP64_END_SIGNATURE;
}
function readEntries(source, offset, end, shift) {
    const cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .Cursor */ .b(source, offset);
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
    const nameBytes = cursor.bytes(nameLength, 'an entry name');
    const extra = Buffer.from(cursor.bytes(extraLength, 'an extra field'));
    cursor.skip(commentLength, 'an entry comment');
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
            return fields;
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
        throw new ZipError(`expected the local header of ${entry.name} in the file, ${found}`, entry.localOffset);
    }
    const header = Buffer.from(source.read(entry.localOffset, 30));
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
        throw new ZipError(`expected the local header of ${entry.name}, found other bytes`, entry.localOffset);
    }
    return entry.localOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}


/***/ })

};
