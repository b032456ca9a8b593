export const id = 869;
export const ids = [869];
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

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ packedSize),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   VU: () => (/* binding */ holdsData),
/* harmony export */   az: () => (/* binding */ openTarMember)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4780);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1353);


const WITHOUT_DATA = '123456';
const holdsData = ({ type }) => !WITHOUT_DATA.includes(type);
const isLink = ({ type }) => type === '1' || type === '2';
function openTarMember(archive, { start, size, parts }) {
    return parts === null ? new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .WindowSource */ .Gi(archive, start, size) : new _sparse_js__WEBPACK_IMPORTED_MODULE_1__/* .SparseSource */ .yG(archive, start, parts, size);
}
const packedSize = ({ size, packed, parts }) => (parts === null ? size : packed);


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ soundParts),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   qy: () => (/* binding */ readOldMap),
/* harmony export */   wv: () => (/* binding */ readMapOfData),
/* harmony export */   yG: () => (/* binding */ SparseSource)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4780);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1788);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8024);




const IN_HEADER = [386, 4];
const IN_BLOCK = [0, 21];
const PART_BYTES = 24;
const NUMBER_BYTES = 12;
const MOST_DIGITS = 20;
function readOldMap(blocks, start) {
    const parts = [];
    let place = start - _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv;
    let gnuStart = 0;
    let alike = true;
    for (const block of blocks) {
        const inHeader = place < start;
        place += _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv;
        alike &&= gnuStart === 0;
        const [from, most] = inHeader ? IN_HEADER : IN_BLOCK;
        for (let at = from; at < from + most * PART_BYTES; at += PART_BYTES) {
            const offset = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .tarNumber */ .TN)(block.subarray(at, at + NUMBER_BYTES));
            const length = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .tarNumber */ .TN)(block.subarray(at + NUMBER_BYTES, at + PART_BYTES));
            if (block[at + NUMBER_BYTES] === 0 && gnuStart === 0) {
                gnuStart = place;
            }
            alike &&= offset !== null && length !== null && (length === 0 || (gnuStart === 0 && (inHeader || offset > 0)));
            if (offset === null || length === null) {
                break;
            }
            parts.push([offset, length]);
        }
    }
    return { parts: alike ? parts : null, start: place, gnuStart: gnuStart === 0 ? place : gnuStart };
}
function pairsOf(numbers) {
    if (numbers.length % 2 !== 0 || numbers.some((text) => !/^\d+$/.test(text))) {
        return null;
    }
    const parts = [];
    for (let at = 0; at < numbers.length; at += 2) {
        parts.push([Number(numbers[at]), Number(numbers[at + 1])]);
    }
    return parts;
}
function readMapOfData(source, start) {
    const numbers = [];
    let rest = '';
    for (let bytes = 0; bytes < _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.tarHeader;) {
        const block = source.read(start + bytes, _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv);
        bytes += _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv;
        const lines = `${rest}${Buffer.from(block).toString('latin1')}`.split('\n');
        rest = lines.pop();
        numbers.push(...lines);
        const count = 1 + 2 * Number(numbers[0]);
        const isMap = block.length === _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv && /^\d+$/.test(numbers[0] ?? '');
        if (isMap && numbers.length >= count) {
            return { parts: pairsOf(numbers.slice(1, count)), bytes };
        }
        if (!isMap || rest.length > MOST_DIGITS) {
            break;
        }
    }
    return { parts: null, bytes: 0 };
}
function soundParts(parts, size, packed) {
    let end = 0;
    let sum = 0;
    for (const [offset, length] of parts) {
        if (length !== 0 && (!(length > 0 && offset >= end) || sum % _header_js__WEBPACK_IMPORTED_MODULE_2__/* .TAR_BLOCK */ .mv !== 0)) {
            return null;
        }
        end = Math.max(end, offset + length);
        sum += length;
    }
    return end <= size && sum === packed ? parts.filter(([, length]) => length !== 0) : null;
}
class SparseSource {
    #source;
    #parts;
    #places;
    size;
    constructor(source, start, parts, size) {
        this.#source = source;
        this.#parts = parts;
        this.size = size;
        const places = [];
        let place = start;
        for (const [, length] of parts) {
            places.push(place);
            place += length;
        }
        this.#places = places;
    }
    read(offset, length) {
        const wanted = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .available */ .qC)(this.size, offset, length);
        const bytes = new Uint8Array(wanted);
        const end = offset + wanted;
        for (let index = this.#firstBehind(offset); index < this.#parts.length; index += 1) {
            const [from, partLength] = this.#parts[index];
            if (from >= end) {
                break;
            }
            const skipped = Math.max(0, offset - from);
            const take = Math.min(partLength - skipped, end - from - skipped);
            bytes.set(this.#source.read(this.#places[index] + skipped, take), from + skipped - offset);
        }
        return bytes;
    }
    close() { }
    #firstBehind(offset) {
        let low = 0;
        let high = this.#parts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const [from, length] = this.#parts[middle];
            if (from + length <= offset) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ listTar),
  $: () => (/* binding */ opensAsTar)
});

;// CONCATENATED MODULE: ./build/src/bytes/tar/listing.js
class Stop extends Error {
    ending;
    problem;
    next;
    constructor(ending, problem = null, next = null) {
        super(problem?.message ?? 'the end of the archive');
        this.ending = { end: null, readError: null, doubt: null, ...ending };
        this.problem = problem;
        this.next = next;
    }
}
function stopOf(error) {
    if (error instanceof Stop) {
        return error;
    }
    throw error;
}
function requireSize(size, offset) {
    if (!isSize(size)) {
        const message = `expected the size of a member, found ${size} bytes`;
        throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset }, offset);
    }
}
const isSize = (size) => Number.isSafeInteger(size) && size >= 0;

// EXTERNAL MODULE: ./build/src/bytes/tar/member.js
var tar_member = __webpack_require__(5667);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/tar/fields.js
var fields = __webpack_require__(1788);
// EXTERNAL MODULE: ./build/src/bytes/tar/header.js
var tar_header = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/src/bytes/tar/sparse.js
var sparse = __webpack_require__(1353);
;// CONCATENATED MODULE: ./build/src/bytes/tar/extensions.js



const TYPES = 'LKxgX';
const OWN_PAX = 'xX';
const GLOBAL = '*';
const KEPT = new Set([
    'path linkpath size GNU.sparse.name GNU.sparse.size GNU.sparse.realsize',
    'GNU.sparse.map GNU.sparse.major GNU.sparse.minor',
]
    .join(' ')
    .split(' '));
const MOST_KEY = 32;
const MOST_DIGITS = 1000;
const PART_KEYS = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];
const isExtension = (type) => TYPES.includes(type);
function readTarExtension(type, bytes, globals) {
    if (type === 'L' || type === 'K') {
        return { type, text: (0,fields/* tarText */.F7)(bytes), records: new Map(), sparse: null, broken: null };
    }
    const { records: own, parts, broken } = readPaxRecords(bytes);
    const records = new Map([...globals, ...own]);
    return { type, text: '', records, sparse: sparseSaid(records, parts, bytes, broken !== null), broken };
}
const globalExtension = (records) => ({
    type: GLOBAL,
    text: '',
    records,
    sparse: null,
    broken: null,
});
function sparseSaid(records, parts, bytes, broken) {
    const map = records.get('GNU.sparse.map');
    const major = records.get('GNU.sparse.major');
    const listed = map !== undefined || records.has('GNU.sparse.size');
    if (major !== undefined) {
        return !listed && major === '1' && records.get('GNU.sparse.minor') === '0' ? 'before its data' : { parts: null };
    }
    if (map !== undefined) {
        return { parts: (0,sparse/* pairsOf */.fq)(map.split(',')) };
    }
    return listed ? { parts: repeatedParts(broken ? null : parts, bytes) } : null;
}
function repeatedParts(records, bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    const found = Array.from(text.matchAll(/\d (GNU\.sparse\.(?:offset|numbytes))=(\d+)\n/g), ([, key, value]) => ({
        key,
        value,
    }));
    const written = (list) => list.map(({ key, value }) => `${key}=${value}`).join();
    const alike = records === null || written(records) === written(found);
    return alike && found.every(({ key }, at) => key === PART_KEYS[at % 2])
        ? (0,sparse/* pairsOf */.fq)(found.map(({ value }) => value))
        : null;
}
const movesNext = ({ type, records }) => OWN_PAX.includes(type) && records.has('size');
function patched(said, { type, text, records }, memberType) {
    let { name, target, size, packed } = said;
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
            if (key === 'size') {
                packed = paxNumber(value) ?? 0;
                size = Number.isNaN(size) ? size : packed;
            }
            else if (key === 'GNU.sparse.size' || key === 'GNU.sparse.realsize') {
                size = Number.isNaN(size) ? size : (paxNumber(value) ?? Number.NaN);
            }
        }
    }
    return { name: type === GLOBAL ? (0,tar_header/* withoutSlashes */.C2)(name, memberType) : name, target, size, packed };
}
function readPaxRecords(bytes) {
    const records = new Map();
    const parts = [];
    const lastEquals = bytes.lastIndexOf(0x3d);
    let broken = null;
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const digits = /^\d{1,20}(?= )/.exec(latin1(bytes, at, at + 21))?.[0] ?? '';
        const from = at + digits.length + 1;
        const end = at + Number(digits);
        const isWhole = lastEquals >= from && end <= bytes.length && bytes[end - 1] === 0x0a;
        const equals = latin1(bytes, from, Math.min(bytes.length, from + MOST_KEY)).indexOf('=') + from;
        if (digits === '' || !isWhole || equals === from || !bytes.subarray(from, end).includes(0x3d)) {
            broken ??= at;
            if (end === at || lastEquals <= from || bytes[from] === 0x3d) {
                break;
            }
        }
        const key = equals < from ? '' : latin1(bytes, from, equals);
        const value = Buffer.from(bytes.subarray(equals + 1, Math.max(equals + 1, end - 1))).toString('utf8');
        if (PART_KEYS.includes(key)) {
            parts.push({ key, value });
        }
        else if (KEPT.has(key)) {
            records.set(key, value);
        }
        at = end;
    }
    return { records, parts, broken };
}
const latin1 = (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString('latin1');
function paxNumber(text) {
    if (text.length > MOST_DIGITS || /[^\0-\x7f]/.test(text)) {
        return Number.NaN;
    }
    const digits = /^[\t-\r ]*([+-]?\d+(?:_\d+)*)[\t-\r ]*$/.exec(text)?.[1];
    return digits === undefined ? null : Number(digits.replaceAll('_', ''));
}

;// CONCATENATED MODULE: ./build/src/bytes/tar/member-reader.js






const MAP_GOES_ON = 482;
const BLOCK_MAP_GOES_ON = 504;
const EMPTY_TO_GNU = '15';
const padded = (size) => Math.ceil(size / tar_header/* TAR_BLOCK */.mv) * tar_header/* TAR_BLOCK */.mv;
class MemberReader {
    #source;
    #readings;
    #first;
    #globals = { tarfile: new Map(), 'GNU tar': new Map() };
    #blocks = 0;
    #unpacked = limits/* LIMITS */.b.expandedBytes;
    #parts = limits/* LIMITS */.b.sparseParts;
    constructor(source, readings, first) {
        this.#source = source;
        this.#readings = readings;
        this.#first = first;
    }
    shareGlobals() {
        this.#globals['GNU tar'] = this.#globals.tarfile;
    }
    memberAt(at, reader) {
        const extensions = [];
        for (let place = at;;) {
            const header = this.#headerAt(place, at, reader);
            const start = place + tar_header/* TAR_BLOCK */.mv;
            if (!isExtension(header.type)) {
                return header.type === 'S'
                    ? this.#placed(header, start, (0,sparse/* readOldMap */.qy)(this.#mapBlocks(place), start), extensions)
                    : this.#placed(header, start, null, [
                        ...extensions,
                        { ...globalExtension(this.#globals[reader]), next: start },
                    ]);
            }
            place = start + padded(header.size);
            extensions.push({ ...this.#extensionAt(header, start, reader), next: place });
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
                throw new Stop({ end: place + tar_header/* TAR_BLOCK */.mv }, null, place + tar_header/* TAR_BLOCK */.mv);
            }
            const message = 'expected a member behind the header that names it, found the end of the archive';
            throw new Stop({ readError: message }, { id: 'broken-archive', message, offset: place }, place + tar_header/* TAR_BLOCK */.mv);
        }
        const header = (0,tar_header/* readTarHeader */.RO)(block);
        if (header === null) {
            const message = 'expected the header of a member, found other bytes';
            const problem = { id: 'broken-archive', message, offset: place };
            throw new Stop({ readError: matters ? message : null }, problem, place + tar_header/* TAR_BLOCK */.mv);
        }
        if (reader === 'tarfile' && header.fault !== null) {
            this.#readings.fork('GNU tar', at, `Python's tarfile ends before a header, of which ${header.fault}, GNU tar does not`, place);
            throw new Stop({ readError: matters ? header.fault : null }, null, place + tar_header/* TAR_BLOCK */.mv);
        }
        if (header.fault === null && header.gnuSize !== header.size && (reader === 'tarfile' || !this.#first.has(at))) {
            const sizes = `the size of a member is ${header.size} to Python's tarfile, ${header.gnuSize ?? 'none'} to GNU tar`;
            this.#readings.fork(reader === 'tarfile' ? 'GNU tar' : 'tarfile', at, sizes, place);
        }
        const size = reader === 'tarfile' ? header.size : header.gnuSize;
        if (size === null) {
            throw new Stop({}, null, place + tar_header/* TAR_BLOCK */.mv);
        }
        requireSize(size, place + tar_header/* TAR_BLOCK */.mv);
        return { ...header, size, unpacked: header.type === 'S' ? header.unpacked : size };
    }
    *#mapBlocks(place) {
        let block = this.#source.read(place, tar_header/* TAR_BLOCK */.mv);
        yield block;
        for (let at = place + tar_header/* TAR_BLOCK */.mv, more = block[MAP_GOES_ON] !== 0; more; at += tar_header/* TAR_BLOCK */.mv) {
            this.#count(at);
            block = this.#source.read(at, tar_header/* TAR_BLOCK */.mv);
            if (block.length < tar_header/* TAR_BLOCK */.mv) {
                const message = `expected ${tar_header/* TAR_BLOCK */.mv} bytes with the map of a sparse file, found ${block.length}`;
                throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset: at });
            }
            yield block;
            more = block[BLOCK_MAP_GOES_ON] !== 0;
        }
    }
    #extensionAt(header, start, reader) {
        if (header.size > limits/* LIMITS */.b.tarHeader) {
            const message = `a header of ${header.size} bytes is more than is read (${limits/* LIMITS */.b.tarHeader})`;
            const problem = { id: 'limit-exceeded', message, offset: start };
            throw new Stop({ doubt: message }, problem, start + padded(header.size));
        }
        const bytes = this.#source.read(start, padded(header.size));
        const extension = readTarExtension(header.type, bytes, this.#globals[reader]);
        if (extension.broken !== null) {
            const message = 'expected a record of a pax header, found other bytes';
            this.#readings.unsure('broken-archive', message, start + extension.broken);
            this.#readings.searchFrom(start);
        }
        if (header.type === 'g') {
            this.#globals[reader] = extension.records;
        }
        return extension;
    }
    #placed(header, behind, old, extensions) {
        const { type } = header;
        const data = (0,tar_member/* holdsData */.VU)(header);
        const first = old?.start ?? behind;
        let said = { ...header, size: header.unpacked, packed: header.size };
        requireSize(said.size, behind);
        let start = first;
        let tarfile = data ? start + padded(header.size) : start;
        let later = tarfile;
        const maps = old === null ? [] : [old.parts];
        for (const extension of extensions.toReversed()) {
            if (extension.sparse !== null) {
                const inData = extension.sparse === 'before its data' ? (0,sparse/* readMapOfData */.wv)(this.#source, start) : null;
                maps.push(inData === null ? extension.sparse.parts : inData.parts);
                start += inData?.bytes ?? 0;
            }
            said = this.#sized(said, patched(said, extension, type), behind);
            if (movesNext(extension)) {
                tarfile = data ? start + padded(said.size) : start;
                later = extension.next + tar_header/* TAR_BLOCK */.mv + (data ? padded(said.packed) : 0);
            }
        }
        if (later !== tarfile) {
            const message = `releases of Python's tarfile look for the next header at byte ${tarfile} or ${later}`;
            this.#readings.fork('tarfile', later, message, behind);
            this.#readings.doubt ??= message;
        }
        const { name, target, size, packed } = said;
        const member = { name, type, target, start, size, packed: packed - (start - first), parts: null };
        if (header.folderByName && extensions.length > 1) {
            const message = "releases of Python's tarfile differ over a folder with data";
            this.#readings.doubt ??= message;
            if (header.size > 0) {
                this.#readings.fork('tarfile', start + padded(packed), message, behind);
                this.#readings.alternatives.push({ ...member, type: '0' });
            }
        }
        const gnu = EMPTY_TO_GNU.includes(type) ? behind : (old?.gnuStart ?? behind) + padded(packed);
        return {
            member: maps.length > 0 ? this.#sparse(member, maps, behind) : member,
            next: { tarfile, 'GNU tar': gnu },
        };
    }
    #sized(before, said, offset) {
        const wrong = [said.size, said.packed].find((size) => !isSize(size));
        if (wrong === undefined) {
            return said;
        }
        this.#readings.unsure('broken-archive', `expected the size of a member, found ${wrong} bytes`, offset);
        return { ...said, size: before.size, packed: before.packed };
    }
    #sparse(member, maps, behind) {
        const [map] = maps;
        if (!(0,tar_member/* holdsData */.VU)(member) && map !== null) {
            return member;
        }
        const parts = maps.length > 1 || map === null ? null : (0,sparse/* soundParts */.E2)(map, member.size, member.packed);
        if (parts === null) {
            const message = "the map of a sparse file is none that Python's tarfile and GNU tar read alike";
            this.#readings.unsure('ambiguous-archive', message, member.start);
            this.#readings.searchFrom(behind);
            return { ...member, size: Math.max(0, member.packed) };
        }
        this.#unpacked -= member.size;
        this.#parts -= parts.length;
        if (this.#unpacked < 0 || this.#parts < 0) {
            const most = `${limits/* LIMITS */.b.expandedBytes} bytes or ${limits/* LIMITS */.b.sparseParts} parts`;
            this.#readings.unsure('limit-exceeded', `more than ${most} of sparse files are not unpacked`, member.start);
            return { ...member, size: member.packed };
        }
        return { ...member, parts };
    }
    #count(offset) {
        this.#blocks += 1;
        if (this.#blocks > limits/* LIMITS */.b.archiveEntries) {
            const message = `a tar archive of more than ${limits/* LIMITS */.b.archiveEntries} headers is not read to its end`;
            throw new Stop({ doubt: message }, { id: 'limit-exceeded', message, offset });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/tar/readings.js


const SEARCHED = 64 * 1024;
class Readings {
    problems = [];
    doubt = null;
    forks = [];
    #forked = new Set();
    alternatives = [];
    #source;
    #differs = false;
    #search = limits/* LIMITS */.b.tarSearch;
    constructor(source) {
        this.#source = source;
    }
    fork(reader, at, how, offset) {
        if (!this.#differs) {
            const message = `${how}: they list different members`;
            this.problems.push({ id: 'ambiguous-archive', message, offset });
        }
        this.#differs = true;
        this.#follow(reader, at);
    }
    #follow(reader, at) {
        const key = `${reader} ${at}`;
        if (!this.#forked.has(key)) {
            this.#forked.add(key);
            this.forks.push({ reader, at });
        }
    }
    searchFrom(from) {
        for (let at = from; at < this.#source.size; at += SEARCHED) {
            if (this.#search <= 0) {
                const message = `more than ${limits/* LIMITS */.b.tarSearch} bytes are not looked through for further headers`;
                this.unsure('limit-exceeded', message, at);
                return;
            }
            const bytes = this.#source.read(at, SEARCHED);
            this.#search -= bytes.length;
            for (let block = 0; block < bytes.length; block += tar_header/* TAR_BLOCK */.mv) {
                if ((0,tar_header/* startsAsTar */.ZH)(bytes.subarray(block))) {
                    this.#follow('GNU tar', at + block);
                    this.#follow('tarfile', at + block);
                    return;
                }
            }
        }
    }
    unsure(id, message, offset) {
        this.doubt ??= message;
        if (!this.problems.some((problem) => problem.id === id && problem.message === message)) {
            this.problems.push({ id, message, offset });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/tar/walk.js




class TarWalk {
    members = [];
    readings;
    #listed = new Set();
    #source;
    #reader;
    #first = new Set();
    #seen = { tarfile: new Set(), 'GNU tar': new Set() };
    constructor(source) {
        this.#source = source;
        this.readings = new Readings(source);
        this.#reader = new MemberReader(source, this.readings, this.#first);
    }
    first() {
        try {
            this.#reader.memberAt(0, 'tarfile');
            return null;
        }
        catch (error) {
            return stopOf(error).ending.readError;
        }
    }
    followForks() {
        this.#reader.shareGlobals();
        for (const { reader, at } of this.readings.forks) {
            this.run(at, reader);
        }
        for (const member of this.readings.alternatives) {
            this.#list(member, true);
        }
    }
    run(position, reader) {
        const isFirst = reader === 'tarfile' && position === 0;
        const seen = isFirst ? this.#first : this.#seen[reader];
        try {
            for (let at = position;;) {
                if (seen.has(at) || (at !== position && this.#first.has(at))) {
                    throw new Stop({});
                }
                seen.add(at);
                const { member, next } = this.#reader.memberAt(at, reader);
                this.#list(member, !isFirst);
                if (next.tarfile !== next['GNU tar']) {
                    const message = `Python's tarfile looks for the next header at byte ${next.tarfile}, GNU tar at byte ${next['GNU tar']}`;
                    const other = reader === 'tarfile' ? 'GNU tar' : 'tarfile';
                    this.readings.fork(other, next[other], message, at);
                }
                at = next[reader];
                if (at > this.#source.size) {
                    throw this.#cut(member);
                }
            }
        }
        catch (error) {
            const { ending, problem, next } = stopOf(error);
            if (problem !== null && isFirst) {
                this.readings.problems.push(problem);
            }
            if (next !== null) {
                this.readings.searchFrom(next);
            }
            return ending;
        }
    }
    #list(member, other) {
        const key = other ? `${member.type} ${member.start} ${member.size}` : '';
        if (!other || !this.#listed.has(key)) {
            this.members.push(member);
        }
        if (other) {
            this.#listed.add(key);
        }
    }
    #cut(member) {
        const readError = 'unexpected end of data';
        const size = (0,tar_member/* packedSize */.K6)(member);
        const left = Math.max(0, this.#source.size - member.start);
        if (left >= size) {
            return new Stop({ end: this.#source.size, readError });
        }
        const message = `expected ${size} bytes of a member, found ${left}`;
        return new Stop({ readError }, { id: 'broken-archive', message, offset: member.start });
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/tar/tar.js

const listings = new WeakMap();
function listTar(source) {
    const known = listings.get(source);
    if (known !== undefined) {
        return known;
    }
    const walk = new TarWalk(source);
    const last = walk.run(0, 'tarfile');
    const members = walk.members.splice(0);
    const doubt = last.doubt ?? walk.readings.doubt;
    walk.followForks();
    const listing = { members, others: walk.members, problems: walk.readings.problems, ...last, doubt };
    listings.set(source, listing);
    return listing;
}
function opensAsTar(source) {
    return new TarWalk(source).first() === null;
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


/***/ })

};
