export const id = 942;
export const ids = [942,912];
export const modules = {

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bunzip2: () => (/* binding */ bunzip2)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);

const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP = 50;
const MAX_CODE_BITS = 20;
const PIECE = 1 << 16;
class Bits {
    cursor;
    #byte = 0;
    #left = 0;
    constructor(cursor) {
        this.cursor = cursor;
    }
    bit() {
        if (this.#left === 0) {
            this.#byte = this.cursor.uint8('compressed data');
            this.#left = 8;
        }
        this.#left -= 1;
        return (this.#byte >> this.#left) & 1;
    }
    read(count) {
        let value = 0;
        for (let at = 0; at < count; at += 1) {
            value = value * 2 + this.bit();
        }
        return value;
    }
    align() {
        this.#left = 0;
    }
}
class Huffman {
    #limit = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
    #base = new Int32Array(MAX_CODE_BITS + 2);
    #symbols = [];
    constructor(lengths) {
        let code = 0;
        for (let length = 1; length <= MAX_CODE_BITS; length += 1) {
            this.#base[length] = this.#symbols.length - code;
            for (const [symbol, its] of lengths.entries()) {
                if (its === length) {
                    this.#symbols.push(symbol);
                    code += 1;
                }
            }
            this.#limit[length] = code - 1;
            code <<= 1;
        }
    }
    read(bits) {
        let code = 0;
        for (let length = 1; length <= MAX_CODE_BITS; length += 1) {
            code = (code << 1) | bits.bit();
            if (code <= this.#limit[length]) {
                const symbol = this.#symbols[code + this.#base[length]];
                if (symbol !== undefined) {
                    return symbol;
                }
            }
        }
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a code that stands for nothing', bits.cursor);
    }
}
function readSymbolsUsed(bits) {
    const ranges = bits.read(16);
    const used = [];
    for (let range = 0; range < 16; range += 1) {
        const map = (ranges >> (15 - range)) & 1 ? bits.read(16) : 0;
        for (let at = 0; at < 16; at += 1) {
            if ((map >> (15 - at)) & 1) {
                used.push(range * 16 + at);
            }
        }
    }
    return Uint8Array.from(used);
}
function moveToFront(list, index) {
    const value = list[index];
    list.copyWithin(1, 0, index);
    list[0] = value;
    return value;
}
function readSelectors(bits, groups) {
    const count = bits.read(15);
    const order = Uint8Array.from({ length: groups }, (_, at) => at);
    const selectors = new Uint8Array(count);
    for (let at = 0; at < count; at += 1) {
        let index = 0;
        while (bits.bit() === 1) {
            index += 1;
            if (index >= groups) {
                throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a selector of a code that is not there', bits.cursor);
            }
        }
        selectors[at] = moveToFront(order, index);
    }
    return selectors;
}
function readCode(bits, symbols) {
    const lengths = new Uint8Array(symbols);
    let length = bits.read(5);
    for (let at = 0; at < symbols; at += 1) {
        while (bits.bit() === 1) {
            length += bits.bit() === 0 ? 1 : -1;
            if (length < 1 || length > MAX_CODE_BITS) {
                throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`a code of ${length} bits`, bits.cursor);
            }
        }
        lengths[at] = length;
    }
    return new Huffman(lengths);
}
function readSymbols(bits, block, counts) {
    const used = readSymbolsUsed(bits);
    const groups = bits.read(3);
    if (groups < 2 || groups > 6 || used.length === 0) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a block without symbols or codes', bits.cursor);
    }
    const selectors = readSelectors(bits, groups);
    const codes = Array.from({ length: groups }, () => readCode(bits, used.length + 2));
    const order = Uint8Array.from(used);
    let length = 0;
    let run = 0;
    let weight = 1;
    const put = (byte, count) => {
        if (length + count > block.length) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a block larger than its header says', bits.cursor);
        }
        block.fill(byte, length, length + count);
        counts[byte] += count;
        length += count;
    };
    for (let index = 0;; index += 1) {
        const selector = selectors[Math.floor(index / GROUP)];
        if (selector === undefined) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a block with fewer codes than symbols', bits.cursor);
        }
        const symbol = codes[selector].read(bits);
        if (symbol < 2) {
            run += weight * (symbol + 1);
            weight = Math.min(weight * 2, 1 << 21);
            continue;
        }
        if (run > 0) {
            put(order[0], run);
            run = 0;
            weight = 1;
        }
        if (symbol === used.length + 1) {
            return length;
        }
        put(moveToFront(order, symbol - 1), 1);
    }
}
function link(block, length, counts) {
    let sum = 0;
    for (let byte = 0; byte < 256; byte += 1) {
        const count = counts[byte];
        counts[byte] = sum;
        sum += count;
    }
    for (let at = 0; at < length; at += 1) {
        block[counts[block[at] & 0xff]++] |= at << 8;
    }
}
function* readBlock(block, length, origin) {
    const output = new Uint8Array(PIECE + 256);
    let end = 0;
    let position = block[origin] >>> 8;
    let last = -1;
    let equal = 0;
    for (let at = 0; at < length; at += 1) {
        const entry = block[position];
        const byte = entry & 0xff;
        position = entry >>> 8;
        if (equal === 4) {
            output.fill(last, end, end + byte);
            end += byte;
            equal = 0;
            last = -1;
        }
        else {
            equal = byte === last ? equal + 1 : 1;
            last = byte;
            output[end++] = byte;
        }
        if (end >= PIECE) {
            yield output.subarray(0, end);
            end = 0;
        }
    }
    yield output.subarray(0, end);
}
function* bunzip2(cursor) {
    const header = Buffer.from(cursor.bytes(4, 'a bzip2 header')).toString('latin1');
    if (!/^BZh[1-9]$/.test(header)) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected a bzip2 header, found another', cursor);
    }
    const block = new Uint32Array(100_000 * Number(header[3]));
    const bits = new Bits(cursor);
    for (;;) {
        const magic = bits.read(48);
        if (magic === END) {
            bits.read(32);
            bits.align();
            return;
        }
        if (magic !== BLOCK) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected the start of a block, found other bits', cursor);
        }
        bits.read(32);
        if (bits.bit() === 1) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a randomised block, which bzip2 has not written since 0.9.5', cursor);
        }
        const origin = bits.read(24);
        const counts = new Uint32Array(256);
        const length = readSymbols(bits, block, counts);
        if (origin >= length) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a block that starts behind its end', cursor);
        }
        link(block, length, counts);
        yield* readBlock(block, length, origin);
    }
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lzma: () => (/* binding */ Lzma),
  readProperties: () => (/* binding */ readProperties),
  run: () => (/* binding */ run),
  unlzma: () => (/* binding */ unlzma),
  unzipLzma: () => (/* binding */ unzipLzma)
});

// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
;// CONCATENATED MODULE: ./build/src/bytes/decoders/range-decoder.js

const HALF = 1024;
const TOP = 2 ** 24;
const POSITION_STATES = 16;
const probabilities = (length) => new Uint16Array(length).fill(HALF);
class RangeDecoder {
    cursor;
    #range = 0xffffffff;
    #code = 0;
    constructor(cursor) {
        this.cursor = cursor;
        if (cursor.uint8('the range coder') !== 0) {
            throw (0,decoder/* broken */.mw)('expected a zero at the start of the range coder, found another byte', cursor);
        }
        for (let at = 0; at < 4; at += 1) {
            this.#code = this.#code * 256 + cursor.uint8('the range coder');
        }
    }
    bit(table, index) {
        const probability = table[index];
        const bound = (this.#range >>> 11) * probability;
        let bit = 0;
        if (this.#code < bound) {
            table[index] = probability + ((2048 - probability) >> 5);
            this.#range = bound;
        }
        else {
            table[index] = probability - (probability >> 5);
            this.#code -= bound;
            this.#range -= bound;
            bit = 1;
        }
        if (this.#range < TOP) {
            this.#range *= 256;
            this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
        }
        return bit;
    }
    direct(count) {
        let value = 0;
        for (let at = 0; at < count; at += 1) {
            this.#range = Math.floor(this.#range / 2);
            const bit = this.#code >= this.#range ? 1 : 0;
            if (bit === 1) {
                this.#code -= this.#range;
            }
            value = value * 2 + bit;
            if (this.#range < TOP) {
                this.#range *= 256;
                this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
            }
        }
        return value;
    }
    tree(table, start, bits) {
        let node = 1;
        for (let at = 0; at < bits; at += 1) {
            node = (node << 1) | this.bit(table, start + node);
        }
        return node - (1 << bits);
    }
    reverseTree(table, start, bits) {
        let node = 1;
        let value = 0;
        for (let at = 0; at < bits; at += 1) {
            const bit = this.bit(table, start + node);
            node = (node << 1) | bit;
            value |= bit << at;
        }
        return value;
    }
}
class LengthDecoder {
    #choice = probabilities(2);
    #low = probabilities(POSITION_STATES << 3);
    #middle = probabilities(POSITION_STATES << 3);
    #high = probabilities(256);
    decode(coder, position) {
        if (coder.bit(this.#choice, 0) === 0) {
            return coder.tree(this.#low, position << 3, 3);
        }
        if (coder.bit(this.#choice, 1) === 0) {
            return 8 + coder.tree(this.#middle, position << 3, 3);
        }
        return 16 + coder.tree(this.#high, 0, 8);
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/decoders/lzma.js


const MAX_DICTIONARY = 1 << 26;
const MAX_MATCH = 273;
const STATES = 12;
const ALIGN_BITS = 4;
function readProperties(byte, cursor) {
    if (byte >= 9 * 5 * 5) {
        throw (0,decoder/* broken */.mw)(`expected LZMA properties below 225, found ${byte}`, cursor);
    }
    return { literalContext: byte % 9, literalPosition: Math.floor(byte / 9) % 5, positionBits: Math.floor(byte / 45) };
}
class Model {
    properties;
    literals;
    isMatch = probabilities(STATES * POSITION_STATES);
    isRep = probabilities(STATES);
    isRepG0 = probabilities(STATES);
    isRepG1 = probabilities(STATES);
    isRepG2 = probabilities(STATES);
    isRep0Long = probabilities(STATES * POSITION_STATES);
    slots = probabilities(4 << 6);
    special = probabilities(128);
    align = probabilities(1 << ALIGN_BITS);
    lengths = new LengthDecoder();
    repLengths = new LengthDecoder();
    reps = [0, 0, 0, 0];
    state = 0;
    constructor(properties) {
        this.properties = properties;
        this.literals = probabilities(0x300 << (properties.literalContext + properties.literalPosition));
    }
}
class Lzma {
    history;
    #model;
    #coder = null;
    #origin = 0;
    constructor(properties, dictionary) {
        this.history = new decoder/* History */.BZ(Math.min(Math.max(dictionary, 4096), MAX_DICTIONARY));
        this.#model = new Model(properties);
    }
    resetState(properties = this.#model.properties) {
        this.#model = new Model(properties);
    }
    resetDictionary() {
        this.#origin = this.history.total;
    }
    *decode(cursor, size) {
        this.#coder = new RangeDecoder(cursor);
        const end = size === null ? Number.POSITIVE_INFINITY : this.history.total + size;
        while (this.history.total < end) {
            if (this.history.full) {
                yield this.history.take();
            }
            const stop = Math.min(end, this.history.total + decoder/* History */.BZ.ROOM - MAX_MATCH);
            if (this.#run(this.#coder, stop, end)) {
                return;
            }
        }
    }
    #run(coder, stop, end) {
        const { history } = this;
        const model = this.#model;
        const mask = (1 << model.properties.positionBits) - 1;
        while (history.total < stop) {
            const position = (history.total - this.#origin) & mask;
            if (coder.bit(model.isMatch, model.state * POSITION_STATES + position) === 0) {
                this.#literal(coder);
                continue;
            }
            const length = coder.bit(model.isRep, model.state) === 0 ? this.#match(coder, position) : this.#rep(coder, position);
            const distance = model.reps[0] + 1;
            if (distance === 0x1_0000_0000) {
                return true;
            }
            this.#copy(distance, Math.min(length, end - history.total), coder.cursor);
        }
        return false;
    }
    #copy(distance, length, cursor) {
        const { history } = this;
        if (distance > history.total - this.#origin) {
            throw (0,decoder/* broken */.mw)(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
        }
        if (!history.reaches(distance)) {
            throw new decoder/* DecodeError */.Xc('limit-exceeded', `a dictionary of more than ${MAX_DICTIONARY} bytes is needed`, cursor.position);
        }
        history.copy(distance, length);
    }
    #literal(coder) {
        const { history } = this;
        const model = this.#model;
        const { literalContext, literalPosition } = model.properties;
        const written = history.total - this.#origin;
        const previous = written === 0 ? 0 : history.back(1);
        const context = ((written & ((1 << literalPosition) - 1)) << literalContext) + (previous >> (8 - literalContext));
        const start = 0x300 * context;
        let symbol = 1;
        if (model.state >= 7) {
            let match = history.back(model.reps[0] + 1);
            do {
                const matchBit = (match >> 7) & 1;
                match <<= 1;
                const bit = coder.bit(model.literals, start + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit) {
                    break;
                }
            } while (symbol < 0x100);
        }
        while (symbol < 0x100) {
            symbol = (symbol << 1) | coder.bit(model.literals, start + symbol);
        }
        history.put(symbol & 0xff);
        model.state = model.state < 4 ? 0 : model.state < 10 ? model.state - 3 : model.state - 6;
    }
    #match(coder, position) {
        const model = this.#model;
        model.reps.copyWithin(1, 0, 3);
        const length = model.lengths.decode(coder, position);
        model.state = model.state < 7 ? 7 : 10;
        model.reps[0] = this.#distance(coder, length);
        return length + 2;
    }
    #distance(coder, length) {
        const model = this.#model;
        const slot = coder.tree(model.slots, Math.min(length, 3) << 6, 6);
        if (slot < 4) {
            return slot;
        }
        const bits = (slot >> 1) - 1;
        const high = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14) {
            return high + coder.reverseTree(model.special, high - slot, bits);
        }
        const middle = coder.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS);
        return high + middle + coder.reverseTree(model.align, 0, ALIGN_BITS);
    }
    #rep(coder, position) {
        const model = this.#model;
        const { reps, state } = model;
        if (this.history.total === this.#origin) {
            throw (0,decoder/* broken */.mw)('a repeated copy before any output', coder.cursor);
        }
        if (coder.bit(model.isRepG0, state) === 0) {
            if (coder.bit(model.isRep0Long, state * POSITION_STATES + position) === 0) {
                model.state = state < 7 ? 9 : 11;
                return 1;
            }
        }
        else {
            const index = coder.bit(model.isRepG1, state) === 0 ? 1 : coder.bit(model.isRepG2, state) === 0 ? 2 : 3;
            reps.unshift(...reps.splice(index, 1));
        }
        const length = model.repLengths.decode(coder, position);
        model.state = state < 7 ? 8 : 11;
        return length + 2;
    }
}
function* unzipLzma(cursor, size) {
    cursor.skip(2, 'a version');
    const length = cursor.uint16('the length of the properties');
    const properties = readProperties(cursor.uint8('properties'), cursor);
    const dictionary = cursor.uint32('a dictionary size');
    cursor.skip(Math.max(0, length - 5), 'properties');
    yield* run(new Lzma(properties, dictionary), cursor, size);
}
function* unlzma(cursor) {
    const properties = readProperties(cursor.uint8('properties'), cursor);
    const dictionary = cursor.uint32('a dictionary size');
    const low = cursor.uint32('an output size');
    const high = cursor.uint32('an output size');
    const size = low === 0xffffffff && high === 0xffffffff ? null : high * 2 ** 32 + low;
    yield* run(new Lzma(properties, dictionary), cursor, size);
}
function* run(lzma, cursor, size) {
    try {
        yield* lzma.decode(cursor, size);
    }
    catch (error) {
        yield lzma.history.take();
        throw error;
    }
    yield lzma.history.take();
}


/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLzma2: () => (/* binding */ readLzma2),
/* harmony export */   unxz: () => (/* binding */ unxz)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _lzma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3563);


const HEADER_MAGIC = 'fd377a585a00';
const FOOTER_MAGIC = 0x5a59;
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2 = 0x21;
function readVariable(cursor) {
    let value = 0;
    for (let at = 0; at < 9; at += 1) {
        const byte = cursor.uint8('a number');
        value += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80) {
            return value;
        }
    }
    throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('a number of more than nine bytes', cursor);
}
function readBlockHeader(cursor, sizeByte) {
    const end = cursor.position + (sizeByte + 1) * 4 - 1;
    const flags = cursor.uint8('block flags');
    for (const size of [0x40, 0x80]) {
        if ((flags & size) !== 0) {
            readVariable(cursor);
        }
    }
    const filter = readVariable(cursor);
    if ((flags & 3) !== 0 || filter !== LZMA2) {
        throw new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodeError */ .Xc('unsupported-compression', `filter 0x${filter.toString(16)} of xz is not read`, cursor.position);
    }
    readVariable(cursor);
    const bits = cursor.uint8('a dictionary size') & 0x3f;
    cursor.skip(end - cursor.position, 'a block header');
    return bits >= 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}
function* readLzma2(cursor, dictionary) {
    let lzma = null;
    const initial = { literalContext: 0, literalPosition: 0, positionBits: 0 };
    try {
        for (let control = cursor.uint8('a chunk'); control !== 0; control = cursor.uint8('a chunk')) {
            lzma ??= new _lzma_js__WEBPACK_IMPORTED_MODULE_1__.Lzma(initial, dictionary);
            if (control === 1 || control >= 0xe0) {
                lzma.resetDictionary();
            }
            if (control < 0x80) {
                if (control > 2) {
                    throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`expected a chunk of LZMA2, found 0x${control.toString(16)}`, cursor);
                }
                yield* (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .copyThrough */ .nZ)(cursor, lzma.history, bigEndian(cursor) + 1, 'a stored chunk');
                continue;
            }
            const size = (control & 0x1f) * 0x10000 + bigEndian(cursor) + 1;
            const end = bigEndian(cursor) + 1;
            if (control >= 0xc0) {
                lzma.resetState((0,_lzma_js__WEBPACK_IMPORTED_MODULE_1__.readProperties)(cursor.uint8('properties'), cursor));
            }
            else if (control >= 0xa0) {
                lzma.resetState();
            }
            const start = cursor.position;
            yield* lzma.decode(cursor, size);
            cursor.position = start + end;
        }
    }
    catch (error) {
        yield lzma?.history.take() ?? new Uint8Array(0);
        throw error;
    }
    yield lzma?.history.take() ?? new Uint8Array(0);
}
function bigEndian(cursor) {
    return cursor.uint8('a chunk size') * 256 + cursor.uint8('a chunk size');
}
function pad(cursor, start) {
    cursor.skip((4 - ((cursor.position - start) & 3)) & 3, 'padding');
}
function* unxz(cursor) {
    const magic = Buffer.from(cursor.bytes(6, 'an xz header')).toString('hex');
    if (magic !== HEADER_MAGIC) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected an xz header, found another', cursor);
    }
    cursor.skip(1, 'stream flags');
    const check = CHECK_BYTES[cursor.uint8('stream flags') & 15];
    cursor.skip(4, 'a header checksum');
    for (;;) {
        const start = cursor.position;
        const size = cursor.uint8('a block header');
        if (size === 0) {
            readIndex(cursor, start);
            return;
        }
        const dictionary = readBlockHeader(cursor, size);
        yield* readLzma2(cursor, dictionary);
        pad(cursor, start);
        cursor.skip(check, 'a block checksum');
    }
}
function readIndex(cursor, start) {
    const records = readVariable(cursor);
    for (let at = 0; at < records; at += 1) {
        readVariable(cursor);
        readVariable(cursor);
    }
    pad(cursor, start);
    cursor.skip(4 + 4 + 4 + 2, 'the footer');
    if (cursor.uint16('the footer') !== FOOTER_MAGIC) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('expected the footer of an xz stream, found other bytes', cursor);
    }
}


/***/ }),

/***/ 6880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzstd: () => (/* binding */ unzstd)
/* harmony export */ });
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8339);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2396);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);



const STEP = 1 << 9;
function* unzstd(cursor) {
    let pieces = [];
    const decompress = new fzstd__WEBPACK_IMPORTED_MODULE_1__/* .Decompress */ .YM((piece) => pieces.push(piece));
    while (cursor.left > 0) {
        const length = Math.min(STEP, cursor.left);
        const input = cursor.bytes(length, 'compressed data').slice();
        try {
            decompress.push(input, cursor.left === 0);
        }
        catch (error) {
            yield* pieces;
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`not valid: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, cursor);
        }
        yield* pieces;
        pieces = [];
    }
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMAT_READERS: () => (/* binding */ FORMAT_READERS)
});

// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/bytes/expand.js + 1 modules
var expand = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
;// CONCATENATED MODULE: ./build/src/formats/compressed/compressed.js


const SUFFIX = /\.(gz|gzip|z|zz|zlib|bz2|bzip2|xz|lzma|lz4|zst|zstd)$/i;
const ARRAY_PART = /\.npy\.z$/;
function compressedFormat({ format, about, detect, decoder, start = 0, another }) {
    return {
        format,
        about,
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
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'BZh') && (head.length < 10 || FIRST.some((magic) => (0,format/* hasPrefix */.d)(head, magic, 4))),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1250))).bunzip2,
    another: anotherStream([0x42, 0x5a, 0x68]),
});

;// CONCATENATED MODULE: ./build/src/formats/compressed/gzip.js


const MAGIC = [0x1f, 0x8b];
const gzip = compressedFormat({
    format: 'gzip',
    about: 'members one behind another, decompressed and judged as a file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, MAGIC),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3856))).gunzip,
    another: anotherStream(MAGIC),
});

;// CONCATENATED MODULE: ./build/src/formats/compressed/lz4.js


const lz4_MAGIC = [0x04, 0x22, 0x4d, 0x18];
const lz4 = compressedFormat({
    format: 'lz4',
    about: 'frames, decompressed and judged as a file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, lz4_MAGIC),
    decoder: async () => (await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 5641))).unlz4,
    another: anotherStream(lz4_MAGIC),
});

;// CONCATENATED MODULE: ./build/src/formats/compressed/lzma.js


function isHeader(head) {
    if (!(0,format/* hasPrefix */.d)(head, [0x5d, 0x00]) || head.length < 14 || head[13] !== 0) {
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
    about: 'lzma-alone, decompressed and judged as a file',
    detect: ({ head }) => isHeader(head),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3563))).unlzma,
});

;// CONCATENATED MODULE: ./build/src/formats/compressed/xz.js


const xz_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const xz = compressedFormat({
    format: 'xz',
    about: 'LZMA2, decompressed and judged as a file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, xz_MAGIC),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1693))).unxz,
    another: anotherStream(xz_MAGIC),
});

// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
;// CONCATENATED MODULE: ./build/src/formats/compressed/zlib.js





const OLD_HEADER = /^ZF0x[0-9a-f]+L? *$/;
const OLD_HEADER_BYTES = 21;
const PROBE = 4096;
const isZlib = (head, start) => (head[start] & 0x0f) === 8 &&
    head[start] >> 4 <= 7 &&
    ((head[start] << 8) | head[start + 1]) % 31 === 0 &&
    (head[start + 1] & 0x20) === 0;
const zlib = compressedFormat({
    format: 'zlib',
    about: 'decompressed and judged as a file',
    detect({ source, head }) {
        if (head[0] !== 0x78 || !isZlib(head, 0)) {
            return false;
        }
        const probe = new expand/* ExpandedSource */.h(new bytes_source/* WindowSource */.Gi(source, 0), inflate.unzlib, {
            budget: { bytes: PROBE * 64 },
            declaredSize: PROBE,
        });
        return probe.read(0, PROBE).length > 0 || probe.settle() === null;
    },
    decoder: async () => inflate.unzlib,
    another: anotherStream([0x78]),
});
const oldZlib = compressedFormat({
    format: 'joblib',
    about: 'what `joblib.dump` writes: raw arrays between the opcodes are stepped over; arrays in files beside it are noted',
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
    detect: ({ head }) => isFrame(head),
    decoder: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6880))).unzstd,
});

// EXTERNAL MODULE: ./build/src/bytes/cursor.js
var bytes_cursor = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
;// CONCATENATED MODULE: ./build/src/formats/gguf.js




const STRING = 8;
const ARRAY = 9;
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const UINT32 = 4;
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
const MAX_COUNT = 1 << 24;
const MAX_DEPTH = 8;
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
        const count = this.length(what);
        if (count > MAX_COUNT) {
            throw this.fail(`expected a number of ${what} up to ${MAX_COUNT}, found ${count}`);
        }
        return count;
    }
    length(what) {
        return this.#wide ? this.cursor.uint64(what) : this.cursor.uint32(what);
    }
    skipString() {
        this.cursor.skip(this.length('the length of a string'), 'a string');
    }
    skipValue(type, depth = 0) {
        if (type === STRING) {
            this.skipString();
        }
        else if (type === ARRAY) {
            this.#skipArray(depth);
        }
        else if (VALUE_BYTES[type] !== undefined) {
            this.cursor.skip(VALUE_BYTES[type], 'a value');
        }
        else {
            throw this.fail(`expected a type of value up to 12, found ${type}`);
        }
    }
    #skipArray(depth) {
        const type = this.cursor.uint32('the type of an array');
        const length = this.length('the length of an array');
        if (type !== STRING && type !== ARRAY) {
            if (VALUE_BYTES[type] === undefined) {
                throw this.fail(`expected a type of value up to 12, found ${type}`);
            }
            this.cursor.skip(length * VALUE_BYTES[type], 'an array');
            return;
        }
        if (length > MAX_COUNT || depth > MAX_DEPTH) {
            throw this.fail(`an array of ${length} values, ${depth} deep, is more than is read`);
        }
        for (let at = 0; at < length; at += 1) {
            this.skipValue(type, depth + 1);
        }
    }
    tensorEnd() {
        this.skipString();
        const dimensions = this.cursor.uint32('the number of dimensions');
        if (dimensions > 8) {
            throw this.fail(`expected up to 8 dimensions, found ${dimensions}`);
        }
        let elements = 1;
        for (let at = 0; at < dimensions; at += 1) {
            elements *= this.length('a dimension');
        }
        const [block, bytes] = TENSOR_BLOCKS[this.cursor.uint32('the type of a tensor')] ?? [Number.NaN, Number.NaN];
        return this.cursor.uint64('the offset of a tensor') + (elements / block) * bytes;
    }
    alignment() {
        const start = this.cursor.position;
        this.skipString();
        const length = this.cursor.position - start;
        const isAlignment = length < 64 &&
            Buffer.from(this.cursor.source.read(start, length)).toString('latin1').endsWith('general.alignment');
        const type = this.cursor.uint32('a type of value');
        if (isAlignment && type === UINT32) {
            return this.cursor.uint32('the alignment');
        }
        this.skipValue(type);
        return null;
    }
}
const gguf = {
    format: 'gguf',
    about: 'checked to be nothing else: metadata and tensors fill the file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'GGUF'),
    read({ source }, findings) {
        try {
            findings.end = readFile(source);
        }
        catch (error) {
            if (error instanceof bytes_source/* OutOfBytes */.hk) {
                throw new member_error/* MemberError */.r('broken-archive', error.message, error.offset);
            }
            throw error;
        }
    },
};
function readFile(source) {
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
        alignment = reader.alignment() ?? alignment;
    }
    let size = 0;
    for (let at = 0; at < tensors; at += 1) {
        size = Math.max(size, reader.tensorEnd());
    }
    if (Number.isNaN(size)) {
        return null;
    }
    const end = size === 0 ? cursor.position : Math.ceil(cursor.position / alignment) * alignment + size;
    if (!(end <= source.size && Number.isInteger(end))) {
        throw new member_error/* MemberError */.r('broken-archive', `expected whole tensors, found that they end at byte ${end} of ${source.size}`, cursor.position);
    }
    return end;
}

// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/src/pickle/probe.js
var probe = __webpack_require__(3482);
// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __webpack_require__(2396);
;// CONCATENATED MODULE: ./build/src/formats/keras/config.js

const config_MAX_DEPTH = 200;
const KERAS_MODULES = /^(keras|keras_hub|keras_cv|keras_nlp|tf_keras|tensorflow\.(python\.)?keras|builtins)(\.|$)/;
function readKerasConfig(text, member, findings) {
    let config;
    try {
        config = JSON.parse(text);
    }
    catch (error) {
        findings.problem('broken-archive', `the model's configuration is no JSON: ${(0,errors/* messageOf */.b)(error)}`, member);
        return;
    }
    for (const what of new Set(codeIn(config, findings.rules, 0))) {
        findings.problem('contains-code', what, member);
    }
}
function* codeIn(value, rules, depth) {
    if (typeof value !== 'object' || value === null) {
        return;
    }
    if (depth > config_MAX_DEPTH) {
        yield `the configuration is nested more than ${config_MAX_DEPTH} deep and was not read to its end`;
        return;
    }
    const { class_name: name, module, config } = value;
    if (name === 'Lambda' || name === '__lambda__') {
        yield 'a Lambda layer holds Python code that Keras runs';
    }
    else if (typeof module === 'string' && !KERAS_MODULES.test(module)) {
        const what = name === 'function' ? config : name;
        const imported = typeof what === 'string' ? what : '?';
        if (name === 'function' || rules.isDangerous(module, imported)) {
            yield `the configuration has Keras import ${module}.${imported}`;
        }
    }
    for (const item of Object.values(value)) {
        yield* codeIn(item, rules, depth + 1);
    }
}

// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/formats/signatures.js
var signatures = __webpack_require__(6195);
;// CONCATENATED MODULE: ./build/src/formats/hdf5/heaps.js


const MAX_BLOCKS = 100_000;
class Hdf5Error extends Error {
    id = 'broken-archive';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
class Hdf5Bytes {
    source;
    base = 0;
    wide = 8;
    constructor(source) {
        this.source = source;
    }
    cursor(address) {
        return new bytes_cursor/* Cursor */.b(this.source, this.base + address);
    }
    address(cursor) {
        const value = this.wide === 8 ? cursor.uint64('an address') : cursor.uint32('an address');
        const none = this.wide === 8 ? 2 ** 64 : 0xffffffff;
        return value >= none ? -1 : value;
    }
    signature(cursor) {
        return Buffer.from(cursor.bytes(4, 'a signature')).toString('latin1');
    }
}
function* heapObjects(file, offset, wanted) {
    const header = Buffer.from(file.source.read(offset, 16));
    if (header.length < 16 || header.toString('latin1', 0, 4) !== 'GCOL' || header[4] !== 1) {
        return;
    }
    const size = file.wide === 8 ? Number(header.readBigUInt64LE(8)) : header.readUInt32LE(8);
    const end = Math.min(offset + size, file.source.size);
    for (let at = offset + 8 + file.wide; at + 8 + file.wide <= end;) {
        const object = Buffer.from(file.source.read(at, 16));
        const index = object.readUInt16LE(0);
        const length = file.wide === 8 ? Number(object.readBigUInt64LE(8)) : object.readUInt32LE(8);
        const data = at + 8 + file.wide;
        if (index === 0 || data + length > end) {
            return;
        }
        if (wanted === undefined || wanted === index) {
            yield new bytes_source/* WindowSource */.Gi(file.source, data, length);
        }
        at = data + Math.ceil(length / 8) * 8;
    }
}
function* heapValues(file) {
    const step = 1 << 20;
    for (let at = 0; at < file.source.size; at += step) {
        const window = Buffer.from(file.source.read(at, step + 4));
        for (let found = window.indexOf('GCOL', 0, 'latin1'); found >= 0 && found < step;) {
            yield* heapObjects(file, at + found);
            found = window.indexOf('GCOL', found + 4, 'latin1');
        }
    }
}
function* heapBlocks(file, address) {
    if (address < 0) {
        return;
    }
    const cursor = file.cursor(address);
    if (file.signature(cursor) !== 'FRHP') {
        throw new Hdf5Error('expected a fractal heap, found other bytes', file.base + address);
    }
    cursor.skip(3, 'a fractal heap');
    if (cursor.uint16('the size of filters') > 0) {
        throw new Hdf5Error('a compressed fractal heap is not read', file.base + address);
    }
    const checksum = (cursor.uint8('flags') & 2) !== 0 ? 4 : 0;
    cursor.skip(4 + 12 * file.wide, 'a fractal heap');
    const width = cursor.uint16('the width of a table');
    const blockSize = file.wide === 8 ? cursor.uint64('a size') : cursor.uint32('a size');
    cursor.skip(file.wide, 'a size');
    const offsetBytes = Math.ceil(cursor.uint16('the size of a heap') / 8);
    cursor.skip(2, 'a number of rows');
    const root = file.address(cursor);
    const rows = cursor.uint16('a number of rows');
    const header = 5 + file.wide + offsetBytes;
    const pending = root < 0 ? [] : [{ at: root, size: blockSize, rows }];
    for (let count = 0, block = pending.pop(); block !== undefined && count < MAX_BLOCKS; block = pending.pop(), count += 1) {
        const inner = file.cursor(block.at);
        if (file.signature(inner) === 'FHDB') {
            const size = Math.min(block.size, file.source.size) - header - checksum;
            yield new bytes_source/* WindowSource */.Gi(file.source, file.base + block.at + header + checksum, size);
            continue;
        }
        inner.skip(header - 4, 'an indirect block');
        for (let entry = 0; entry < (block.rows || 64) * width && inner.left >= file.wide; entry += 1) {
            const child = file.address(inner);
            const row = Math.floor(entry / width);
            const known = child > 0 && /^FH[DI]B$/.test(Buffer.from(file.source.read(file.base + child, 4)).toString('latin1'));
            if (known) {
                pending.push({ at: child, size: blockSize * 2 ** Math.max(0, row - 1), rows: 0 });
            }
        }
    }
}
function* everywhere(block, read) {
    const cursor = new bytes_cursor/* Cursor */.b(block);
    for (let start = 0; start < block.size; start += 1) {
        cursor.position = start;
        try {
            const found = read(cursor);
            if (found !== null) {
                yield found;
            }
        }
        catch (error) {
            if (!(error instanceof bytes_source/* OutOfBytes */.hk)) {
                throw error;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/file.js




const MESSAGE = { linkInfo: 0x02, link: 0x06, attribute: 0x0c, continuation: 0x10, symbols: 0x11, attributeInfo: 0x15 };
const STRING_CLASS = 3;
const VARIABLE_CLASS = 9;
const MAX_OBJECTS = 1_000_000;
const MAX_MESSAGES = 1 << 20;
const MAX_NAME = 1 << 12;
const file_MAX_BLOCKS = 100_000;
class Hdf5File {
    #file;
    #visited = new Set();
    constructor(source) {
        this.#file = new Hdf5Bytes(source);
    }
    *attributes(start) {
        const pending = [{ path: '/', address: this.#readSuperblock(start) }];
        for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
            if (object.address < 0 || this.#visited.has(object.address)) {
                continue;
            }
            if (this.#visited.size >= MAX_OBJECTS) {
                throw new Hdf5Error(`more than ${MAX_OBJECTS} objects`, object.address);
            }
            this.#visited.add(object.address);
            try {
                yield* this.#readObject(object, pending);
            }
            catch (error) {
                throw error instanceof bytes_source/* OutOfBytes */.hk ? new Hdf5Error(error.message, error.offset) : error;
            }
        }
    }
    heapValues() {
        return heapValues(this.#file);
    }
    #readSuperblock(start) {
        const cursor = new bytes_cursor/* Cursor */.b(this.#file.source, start + magic/* HDF5_MAGIC */.wD.length);
        try {
            const version = cursor.uint8('a version');
            if (version > 3) {
                throw new Hdf5Error(`expected version 0 to 3 of the superblock, found ${version}`, start);
            }
            cursor.skip(version < 2 ? 4 : 0, 'versions');
            this.#file.wide = cursor.uint8('the size of addresses');
            cursor.skip(version < 2 ? (version === 0 ? 10 : 14) : 2, 'sizes and flags');
            if (this.#file.wide !== 4 && this.#file.wide !== 8) {
                throw new Hdf5Error(`expected addresses of 4 or 8 bytes, found ${this.#file.wide}`, start);
            }
            this.#file.base = Math.max(this.#file.address(cursor), start);
            cursor.skip(this.#file.wide, 'an address');
            const end = this.#file.address(cursor);
            if (end > this.#file.source.size) {
                throw new Hdf5Error(`expected a file of ${end} bytes, found ${this.#file.source.size}`, this.#file.source.size);
            }
            cursor.skip(version < 2 ? 2 * this.#file.wide : 0, 'addresses');
            return this.#file.address(cursor);
        }
        catch (error) {
            throw error instanceof bytes_source/* OutOfBytes */.hk ? new Hdf5Error(error.message, error.offset) : error;
        }
    }
    *#readObject({ path, address }, pending) {
        for (const { type, start, end } of this.#messages(address)) {
            const cursor = new bytes_cursor/* Cursor */.b(new bytes_source/* WindowSource */.Gi(this.#file.source, 0, end), start);
            switch (type) {
                case MESSAGE.attribute: {
                    const attribute = this.#readAttribute(cursor, path);
                    if (attribute === null) {
                        throw new Hdf5Error('expected an attribute, found other bytes', start);
                    }
                    yield attribute;
                    break;
                }
                case MESSAGE.attributeInfo:
                    cursor.skip(1, 'a version');
                    cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 2 : 0, 'an index');
                    yield* this.#denseAttributes(this.#file.address(cursor), path);
                    break;
                case MESSAGE.symbols:
                    queue(pending, this.#symbols(this.#file.address(cursor), this.#file.address(cursor), path));
                    break;
                case MESSAGE.link:
                    queue(pending, this.#link(cursor, path));
                    break;
                case MESSAGE.linkInfo:
                    cursor.skip(1, 'a version');
                    cursor.skip((cursor.uint8('flags') & 1) !== 0 ? 8 : 0, 'an index');
                    queue(pending, this.#denseLinks(this.#file.address(cursor), path));
                    break;
            }
        }
    }
    *#messages(address) {
        const cursor = this.#file.cursor(address);
        const first = cursor.source.read(cursor.position, 4);
        const old = first[0] === 1;
        if (!old && Buffer.from(first).toString('latin1') !== 'OHDR') {
            throw new Hdf5Error('expected an object header, found other bytes', cursor.position);
        }
        let ordered = false;
        let chunks;
        if (old) {
            cursor.skip(8, 'an object header');
            const size = cursor.uint32('the size of an object header');
            chunks = [{ start: cursor.position + 4, end: cursor.position + 4 + size }];
        }
        else {
            cursor.skip(5, 'an object header');
            const flags = cursor.uint8('flags');
            ordered = (flags & 4) !== 0;
            cursor.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0), 'times');
            const width = 1 << (flags & 3);
            const size = width === 8
                ? cursor.uint64('a size')
                : width === 4
                    ? cursor.uint32('a size')
                    : width === 2
                        ? cursor.uint16('a size')
                        : cursor.uint8('a size');
            chunks = [{ start: cursor.position, end: cursor.position + size }];
        }
        let count = 0;
        for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
            cursor.position = chunk.start;
            while (cursor.position + 4 <= chunk.end) {
                count += 1;
                const type = old ? cursor.uint16('a message') : cursor.uint8('a message');
                const size = cursor.uint16('the size of a message');
                cursor.skip(1 + (old ? 3 : ordered ? 2 : 0), 'flags');
                const start = cursor.position;
                if (start + size > chunk.end || start + size > this.#file.source.size || count > MAX_MESSAGES) {
                    break;
                }
                if (type === MESSAGE.continuation) {
                    const next = this.#file.base + this.#file.address(cursor);
                    const length = this.#file.wide === 8 ? cursor.uint64('a length') : cursor.uint32('a length');
                    chunks.push(old ? { start: next, end: next + length } : { start: next + 4, end: next + length - 4 });
                }
                else {
                    yield { type, start, end: start + size };
                }
                cursor.position = start + size;
            }
        }
    }
    #readAttribute(cursor, object) {
        const version = cursor.uint8('a version');
        cursor.skip(1, 'flags');
        const sizes = [0, 1, 2].map(() => cursor.uint16('the sizes of an attribute'));
        if (version < 1 || version > 3 || sizes[0] === 0 || sizes[0] > MAX_NAME) {
            return null;
        }
        cursor.skip(version === 3 ? 1 : 0, 'a character set');
        const [name, type] = sizes.map((size) => {
            const bytes = cursor.bytes(size, 'an attribute').slice();
            cursor.skip(version === 1 ? (8 - (size & 7)) & 7 : 0, 'padding');
            return Buffer.from(bytes);
        });
        if (name.at(-1) !== 0 || type.length < 8) {
            return null;
        }
        const kind = type[0] & 15;
        const inline = new bytes_source/* WindowSource */.Gi(this.#file.source, cursor.position, cursor.left);
        const variable = kind === VARIABLE_CLASS ? this.#variable(cursor) : null;
        return {
            object,
            name: name.subarray(0, name.indexOf(0)).toString('utf8'),
            isString: kind === STRING_CLASS || variable !== null,
            value: variable ?? inline,
        };
    }
    #variable(cursor) {
        if (cursor.left < 8 + this.#file.wide) {
            return null;
        }
        const length = cursor.uint32('the length of a value');
        const heap = this.#file.address(cursor);
        const index = cursor.uint32('the index of a value');
        for (const value of heap < 0 ? [] : heapObjects(this.#file, this.#file.base + heap, index)) {
            return new bytes_source/* WindowSource */.Gi(value, 0, length);
        }
        return null;
    }
    *#symbols(tree, heap, path) {
        const names = this.#file.cursor(heap);
        names.skip(8 + 2 * this.#file.wide, 'a local heap');
        const data = this.#file.address(names);
        const nodes = [tree];
        for (let count = 0, node = nodes.pop(); node !== undefined && count < file_MAX_BLOCKS; node = nodes.pop(), count += 1) {
            const cursor = this.#file.cursor(node);
            if (this.#file.signature(cursor) === 'SNOD') {
                cursor.skip(2, 'a version');
                for (let left = cursor.uint16('a number of symbols'); left > 0; left -= 1) {
                    const name = this.#file.address(cursor);
                    const address = this.#file.address(cursor);
                    cursor.skip(24, 'a symbol');
                    yield { path: join(path, this.#name(data + name)), address };
                }
                continue;
            }
            cursor.skip(2, 'a level');
            const entries = cursor.uint16('a number of entries');
            cursor.skip(2 * this.#file.wide, 'siblings');
            for (let left = entries; left > 0; left -= 1) {
                cursor.skip(this.#file.wide, 'a key');
                nodes.push(this.#file.address(cursor));
            }
        }
    }
    #name(address) {
        const bytes = this.#file.source.read(this.#file.base + address, MAX_NAME);
        return Buffer.from(bytes.subarray(0, Math.max(0, bytes.indexOf(0)))).toString('utf8');
    }
    *#link(cursor, path) {
        const version = cursor.uint8('a version');
        const flags = cursor.uint8('flags');
        if (version !== 1 || (flags & 0xe0) !== 0) {
            return;
        }
        const type = (flags & 8) !== 0 ? cursor.uint8('a type of link') : 0;
        cursor.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0), 'a link');
        const width = 1 << (flags & 3);
        const length = width === 1 ? cursor.uint8('a length') : width === 2 ? cursor.uint16('a length') : cursor.uint32('a length');
        if (length === 0 || length > MAX_NAME || width === 8) {
            return;
        }
        const name = Buffer.from(cursor.bytes(length, 'a name')).toString('utf8');
        if (type === 0) {
            yield { path: join(path, name), address: this.#file.address(cursor) };
        }
    }
    *#denseAttributes(heap, path) {
        for (const block of heapBlocks(this.#file, heap)) {
            yield* everywhere(block, (cursor) => this.#readAttribute(cursor, path));
        }
    }
    *#denseLinks(heap, path) {
        for (const block of heapBlocks(this.#file, heap)) {
            yield* everywhere(block, (cursor) => {
                for (const child of this.#link(cursor, path)) {
                    const head = this.#file.source.read(this.#file.base + child.address, 4);
                    return head[0] === 1 || Buffer.from(head).toString('latin1') === 'OHDR' ? child : null;
                }
                return null;
            });
        }
    }
}
const join = (path, name) => `${path === '/' ? '' : path}/${name}`;
function queue(pending, children) {
    for (const child of children) {
        pending.push(child);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/hdf5.js








const DOT = 0x2e;
const MAX_VALUE = 64 * 1024 * 1024;
function trimmed({ value }) {
    const bytes = value.read(0, Math.min(value.size, MAX_VALUE));
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) {
        end -= 1;
    }
    return new bytes_source/* WindowSource */.Gi(value, 0, end);
}
function walkValue(value, member, findings) {
    const { shown } = (0,probe/* probePickles */.e)(value, {
        budget: { ...findings.budget },
        streams: 1,
        matters: (module, name, used) => (0,pickle/* matters */.vL)(module, name, used, findings),
    });
    if (shown) {
        findings.walk(value, { member, streams: 1 });
    }
}
function readAttribute(attribute, findings) {
    const value = trimmed(attribute);
    const member = `${attribute.object === '/' ? '' : attribute.object}/@${attribute.name}`;
    if (attribute.name === 'model_config') {
        readKerasConfig(Buffer.from(value.read(0, value.size)).toString('utf8'), member, findings);
    }
    if (value.size > 0 && value.read(value.size - 1, 1)[0] === DOT) {
        walkValue(value, member, findings);
    }
}
const hdf5 = {
    format: 'hdf5',
    about: 'attributes and object arrays that PyTables and pandas unpickle are walked; a Lambda layer in the model of a Keras `.h5` is `contains-code`',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, magic/* HDF5_MAGIC */.wD) || [512, 1024, 2048].some((at) => (0,format/* hasPrefix */.d)(head, magic/* HDF5_MAGIC */.wD, at)),
    read(content, findings) {
        const file = new Hdf5File(content.source);
        let objects = false;
        for (const attribute of file.attributes((0,signatures/* hdf5Start */.m)(content) ?? 0)) {
            objects ||= attribute.name === 'PSEUDOATOM' || attribute.name === 'FLAVOR';
            if (attribute.isString) {
                readAttribute(attribute, findings);
            }
        }
        if (objects) {
            for (const value of file.heapValues()) {
                walkValue(value, 'object array', findings);
            }
        }
    },
    alsoClaims: (content, findings) => findings.format !== 'hdf5' && (0,signatures/* hdf5Start */.m)(content) !== null,
};

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
;// CONCATENATED MODULE: ./build/src/bytes/crc32.js

function crc32(source) {
    const zlib = process.getBuiltinModule('node:zlib');
    let value = 0;
    for (let at = 0; at < source.size; at += limits/* LIMITS */.b.window) {
        value = zlib.crc32(source.read(at, limits/* LIMITS */.b.window), value);
    }
    return value;
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/bzip2.js
var decoders_bzip2 = __webpack_require__(1250);
// EXTERNAL MODULE: ./build/src/bytes/decoders/lzma.js + 1 modules
var decoders_lzma = __webpack_require__(3563);
// EXTERNAL MODULE: ./build/src/bytes/decoders/xz.js
var decoders_xz = __webpack_require__(1693);
// EXTERNAL MODULE: ./build/src/bytes/decoders/zstd.js
var decoders_zstd = __webpack_require__(6880);
// EXTERNAL MODULE: ./build/src/bytes/zip/directory.js
var zip_directory = __webpack_require__(4530);
;// CONCATENATED MODULE: ./build/src/bytes/zip/local-header.js

const HEADER_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED = 0x1;
const DESCRIPTOR_FLAG = 0x8;
const ENCRYPTION_FLAGS = 0x2041;
const WINDOW = 4096;
class LocalHeaders {
    #source;
    #window = new Uint8Array(0);
    #base = 0;
    constructor(source) {
        this.#source = source;
    }
    #read(offset, length) {
        if (offset < this.#base || offset + length > this.#base + this.#window.length) {
            this.#window = this.#source.read(offset, Math.max(length, WINDOW));
            this.#base = offset;
        }
        return this.#window.subarray(offset - this.#base, offset - this.#base + length);
    }
    header(offset) {
        if (offset < 0) {
            return null;
        }
        const bytes = this.#read(offset, HEADER_BYTES);
        if (bytes.length < HEADER_BYTES) {
            return null;
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
        if (view.getUint32(0, true) !== zip_directory/* LOCAL_SIGNATURE */.HX) {
            return null;
        }
        const fields = {
            flags: view.getUint16(6, true),
            method: view.getUint16(8, true),
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
            if (extra.readUInt16LE(at) === ZIP64_EXTRA && size >= 16) {
                return { size: Number(extra.readBigUInt64LE(at + 4)), compressedSize: Number(extra.readBigUInt64LE(at + 12)) };
            }
        }
        return fields;
    }
    descriptorBytes(offset, entry) {
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
        found.push(`its name is ${(0,zip_directory/* decodeName */.e4)(local.nameBytes)}`);
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

;// CONCATENATED MODULE: ./build/src/bytes/zip/local.js


const local_WINDOW = 1 << 16;
const MAX_GAP_SEARCH = 1 << 26;
const MAX_HIDDEN = 1000;
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
    #headers;
    constructor(source, directory) {
        this.#source = source;
        this.#directory = directory;
        this.#headers = new LocalHeaders(source);
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
        if (shift !== 0) {
            const message = shift > 0 ? `${shift} bytes lie before the archive` : `its offsets are ${-shift} bytes too large`;
            this.#differ(message, 0, ...entries);
        }
        this.#findOtherDirectories(Math.min(offset + size, endOffset));
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
    #checkEntry(entry) {
        const local = this.#headers.header(entry.localOffset);
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
        return end + ((entry.flags | local.flags) & DESCRIPTOR_FLAG ? this.#headers.descriptorBytes(end, entry) : 0);
    }
    #hide(local, offset, why, limit = this.#source.size) {
        const open = (local.flags & DESCRIPTOR_FLAG) !== 0 && local.compressedSize === 0;
        const left = Math.max(0, limit - local.dataStart);
        if (this.hidden.length < MAX_HIDDEN) {
            const name = (0,zip_directory/* decodeName */.e4)(local.nameBytes) || `@${offset}`;
            const size = open ? left : Math.min(local.compressedSize, left);
            this.hidden.push({ name, start: local.dataStart, size, method: local.method, why });
        }
    }
    #lookIntoGap(start, limit) {
        const end = Math.min(limit, this.#source.size);
        if (end <= start || this.#isZero(start, end)) {
            return;
        }
        const before = this.hidden.length;
        for (let at = start; at < Math.min(end, start + MAX_GAP_SEARCH); at += local_WINDOW) {
            const bytes = Buffer.from(this.#source.read(at, Math.min(local_WINDOW + 3, end - at)));
            for (let found = bytes.indexOf('PK\x03\x04', 0, 'latin1'); found >= 0 && found < local_WINDOW;) {
                const local = this.#headers.header(at + found);
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
        for (let at = start; at < end; at += local_WINDOW) {
            if (this.#source.read(at, Math.min(local_WINDOW, end - at)).some((byte) => byte !== 0)) {
                return false;
            }
        }
        return true;
    }
    #skipZip64(start, end) {
        const record = Buffer.from(this.#source.read(start, 12));
        if (record.length < 12 || record.toString('latin1', 0, 4) !== 'PK\x06\x06') {
            return start;
        }
        const behind = start + 12 + Number(record.readBigUInt64LE(4)) + 20;
        return behind > end ? start : behind;
    }
    #findOtherDirectories(behind) {
        const { endOffset, gap, shift } = this.#directory;
        for (const offset of (0,zip_directory/* findEndRecords */.XM)(this.#source).filter((candidate) => candidate >= behind)) {
            for (const moved of [false, true]) {
                if (offset !== endOffset || (gap !== 0 && moved !== (shift !== 0))) {
                    this.#readOther(offset, moved);
                }
            }
        }
    }
    #readOther(record, moved) {
        const known = new Set(this.#directory.entries.map((entry) => entry.localOffset));
        let entries;
        try {
            entries = (0,zip_directory/* readZipDirectory */.x5)(this.#source, record, moved).entries;
        }
        catch (error) {
            if (error instanceof zip_directory/* ZipError */.Wz) {
                return;
            }
            throw error;
        }
        for (const entry of entries.filter((candidate) => !known.has(candidate.localOffset))) {
            const local = this.#headers.header(entry.localOffset);
            if (local !== null) {
                this.#hide({ ...local, ...entry, dataStart: local.dataStart }, entry.localOffset, 'in another directory of the archive');
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/zip/members.js














function decoderOf(method, size) {
    switch (method) {
        case zip_directory/* DEFLATED */.aE:
            return inflate.inflate;
        case 12:
            return decoders_bzip2.bunzip2;
        case 14:
            return (cursor) => (0,decoders_lzma.unzipLzma)(cursor, size);
        case 93:
            return decoders_zstd.unzstd;
        case 95:
            return decoders_xz.unxz;
        default:
            return null;
    }
}
const directories = new WeakMap();
function zipDirectoryOf(source) {
    let directory = directories.get(source);
    if (directory === undefined) {
        directory = directoryAt(source, false);
        if (directory instanceof zip_directory/* ZipError */.Wz) {
            const moved = directoryAt(source, true);
            directory = moved instanceof zip_directory/* ZipError */.Wz ? directory : moved;
        }
        directories.set(source, directory);
    }
    return directory;
}
function directoryAt(source, moved) {
    try {
        return (0,zip_directory/* readZipDirectory */.x5)(source, undefined, moved);
    }
    catch (error) {
        if (!(error instanceof zip_directory/* ZipError */.Wz)) {
            throw error;
        }
        return error;
    }
}
function zipNames(source) {
    const directory = zipDirectoryOf(source);
    return directory instanceof zip_directory/* ZipError */.Wz ? [] : directory.entries.map((entry) => entry.name);
}
const noDirectory = ({ size }) => ({
    entries: [],
    offset: size,
    size: 0,
    declaredEntries: 0,
    endOffset: size,
    endBytes: 0,
    shift: 0,
    gap: 0,
});
class ZipMembers {
    entries;
    #source;
    #findings;
    #doubts = new Map();
    #checksums;
    constructor({ source }, findings) {
        const found = zipDirectoryOf(source);
        if (found instanceof zip_directory/* ZipError */.Wz) {
            findings.problem('broken-archive', found.message, null, found.offset);
        }
        const directory = found instanceof zip_directory/* ZipError */.Wz ? noDirectory(source) : found;
        this.#source = source;
        this.#findings = findings;
        this.entries = directory.entries;
        this.#checksums = directory.entries.some((entry) => entry.crc32 !== 0);
        findings.end = directory.endOffset + directory.endBytes;
        this.#readOtherwise(directory);
    }
    doubts(entry) {
        return this.#doubts.get(entry) ?? [];
    }
    walk(entry, listener) {
        const findings = this.#findings;
        const source = this.#open(entry);
        if (source === null) {
            return;
        }
        const fault = source instanceof expand/* ExpandedSource */.h ? source.settle() : null;
        if (fault !== null) {
            findings.problem(fault.id, fault.message, entry.name, fault.offset);
        }
        findings.walk(source, { member: entry.name, ...(listener && { listener }) });
        for (const doubt of [...this.doubts(entry), ...this.#checksumDoubt(entry, source)]) {
            findings.problem('ambiguous-archive', doubt.message, entry.name, doubt.offset);
        }
        source.close();
    }
    startsAsArray(entry) {
        const source = this.#open(entry);
        const starts = source !== null && (0,format/* hasPrefix */.d)(source.read(0, magic/* NUMPY_MAGIC */.iU.length), magic/* NUMPY_MAGIC */.iU);
        source?.close();
        return starts;
    }
    requireSize(name, bytes) {
        const wanted = name.toLowerCase();
        const short = this.entries.find((entry) => entry.size < bytes && entry.name.toLowerCase() === wanted);
        if (short !== undefined) {
            const message = `expected ${bytes} bytes for a storage, found a record of ${short.size}`;
            this.#findings.problem('broken-archive', message, short.name, 0);
        }
    }
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
            if (!(error instanceof member_error/* MemberError */.r)) {
                throw error;
            }
            this.#findings.problem(error.id, error.message, entry.name, error.offset);
            return null;
        }
    }
    #checksumDoubt(entry, source) {
        if (!this.#checksums || source.size > limits/* LIMITS */.b.checksumBytes || crc32(source) === entry.crc32) {
            return [];
        }
        return [{ message: 'the CRC of the member is wrong: some readers refuse it, torch does not look', offset: null }];
    }
    #nestOtherwise(entry) {
        const encrypted = (entry.flags & 1) !== 0;
        const decoder = decoderOf(entry.method, entry.size);
        if (encrypted || (entry.method !== zip_directory/* STORED */.SD && decoder === null)) {
            const doubt = { message: 'its header says that it cannot be read, and it can', offset: entry.centralOffset };
            this.#alternative(entry.name, doubt, () => {
                const window = windowOf(this.#source, entry);
                return this.#decoded(window, decoder);
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
                const window = new bytes_source/* WindowSource */.Gi(this.#source, start, size);
                return this.#decoded(window, decoderOf(method, size));
            });
        }
    }
    #alternative(name, doubt, open) {
        this.#findings.nested.push({ name, open, doubts: () => [doubt], alternative: true });
    }
    #decoded(window, decoder) {
        return decoder === null ? window : new expand/* ExpandedSource */.h(window, decoder, { budget: this.#findings.expansion });
    }
}
function windowOf(source, entry) {
    let start;
    try {
        start = (0,zip_directory/* dataOffset */.mZ)(source, entry);
    }
    catch (error) {
        if (error instanceof zip_directory/* ZipError */.Wz) {
            throw new member_error/* MemberError */.r('broken-archive', error.message, error.offset);
        }
        throw error;
    }
    if (start + entry.compressedSize > source.size) {
        throw new member_error/* MemberError */.r('broken-archive', `expected ${entry.compressedSize} bytes, found ${Math.max(0, source.size - start)}`, start);
    }
    return new bytes_source/* WindowSource */.Gi(source, start, entry.compressedSize);
}
function openMember(source, entry, budget) {
    if ((entry.flags & 1) === 1) {
        throw new member_error/* MemberError */.r('encrypted-member', 'the member is encrypted', entry.localOffset);
    }
    const window = windowOf(source, entry);
    if (entry.method === zip_directory/* STORED */.SD) {
        return window;
    }
    const decoder = decoderOf(entry.method, entry.size);
    if (decoder === null) {
        throw new member_error/* MemberError */.r('unsupported-compression', `compression method ${entry.method} of zip is not read`, entry.localOffset);
    }
    return new expand/* ExpandedSource */.h(window, decoder, { budget, declaredSize: entry.size });
}

;// CONCATENATED MODULE: ./build/src/formats/keras/keras.js






const keras = {
    format: 'keras',
    about: '`.keras`; a Lambda layer or a function from outside Keras is `contains-code`, every member is judged as a file',
    detect({ source, head, path }) {
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? zipNames(source) : [];
        return (names.length > 0 &&
            (/\.keras$/i.test(path) || (names.includes('config.json') && names.some((name) => name.endsWith('.weights.h5')))));
    },
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
            if (!/(^|\/)config\.json$/i.test(entry.name)) {
                continue;
            }
            try {
                const source = openMember(content.source, entry, findings.expansion);
                if (source instanceof expand/* ExpandedSource */.h) {
                    source.settle();
                }
                if (source.size > limits/* LIMITS */.b.textBytes) {
                    throw new member_error/* MemberError */.r('limit-exceeded', `a configuration of more than ${limits/* LIMITS */.b.textBytes} bytes`);
                }
                readKerasConfig(Buffer.from(source.read(0, source.size)).toString('utf8'), entry.name, findings);
                source.close();
            }
            catch (error) {
                if (!(error instanceof member_error/* MemberError */.r)) {
                    throw error;
                }
                findings.problem(error.id, error.message, entry.name, error.offset);
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/formats/numpy/npz.js


const npz = {
    format: 'npz',
    about: 'a zip archive of `.npy`, each judged as a file',
    detect({ source, head, path }) {
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? zipNames(source) : [];
        return names.length > 0 && (/\.npz$/i.test(path) || names.every((name) => name.endsWith('.npy')));
    },
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/numpy/numpy.js + 1 modules
var numpy = __webpack_require__(6912);
;// CONCATENATED MODULE: ./build/src/formats/onnx.js


const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
const GRAPH = 7;
const OPERATORS = 8;
const FIELDS = new Map([
    [1, VARINT],
    [2, BYTES],
    [3, BYTES],
    [4, BYTES],
    [5, VARINT],
    [6, BYTES],
    [GRAPH, BYTES],
    [OPERATORS, BYTES],
    [14, BYTES],
    [20, BYTES],
    [25, BYTES],
    [26, BYTES],
]);
function readVarint(cursor) {
    let value = 0;
    for (let at = 0; at < 10; at += 1) {
        const byte = cursor.uint8('a number');
        value += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80) {
            return value;
        }
    }
    return Number.NaN;
}
function readFields(source) {
    const cursor = new bytes_cursor/* Cursor */.b(source);
    let end = 0;
    let graph = false;
    let operators = false;
    try {
        while (cursor.left > 0) {
            const tag = readVarint(cursor);
            const field = Math.floor(tag / 8);
            if (FIELDS.get(field) !== tag % 8) {
                break;
            }
            skipField(cursor, tag % 8);
            graph ||= field === GRAPH;
            operators ||= field === OPERATORS;
            end = cursor.position;
        }
    }
    catch (error) {
        if (!(error instanceof bytes_source/* OutOfBytes */.hk)) {
            throw error;
        }
    }
    return { end, graph, operators };
}
function skipField(cursor, wire) {
    if (wire === VARINT) {
        readVarint(cursor);
    }
    else {
        cursor.skip(wire === BYTES ? readVarint(cursor) : wire === FIXED64 ? 8 : wire === FIXED32 ? 4 : 0, 'a field');
    }
}
const onnx = {
    format: 'onnx',
    about: 'checked to be nothing else: the fields of a model fill the file',
    detect({ path, source, head }) {
        if (head[0] !== 0x08 || source.size < 8) {
            return false;
        }
        const { end, graph } = readFields(source);
        return graph && (end === source.size || /\.onnx$/i.test(path));
    },
    read({ source }, findings) {
        const { end, operators } = readFields(source);
        findings.end = end;
        if (!operators) {
            findings.problem('broken-archive', 'expected the versions of its operators, found none', null, end);
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/pointers.js
var pointers = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/bytes/safetensors.js
var safetensors = __webpack_require__(3436);
;// CONCATENATED MODULE: ./build/src/formats/safetensors.js


const safetensors_safetensors = {
    format: 'safetensors',
    about: 'checked to be nothing else: the header covers the data exactly',
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
    about: 'LZMA, LZMA2, deflate and bzip2, with the x86 filter or none; every file in it is judged as a file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    async read({ source }, findings) {
        const { readSevenZip } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510));
        const archive = readSevenZip(source, findings.expansion);
        const folders = new Map();
        for (const { name, folder, offset, size } of archive.files) {
            if (!folders.has(folder)) {
                folders.set(folder, openFolder(archive, folder, name, findings));
            }
            const output = folders.get(folder);
            if (output && size > 0) {
                findings.nested.push({ name, open: () => new bytes_source/* WindowSource */.Gi(output, offset, size) });
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

// EXTERNAL MODULE: ./build/src/bytes/tar/header.js
var header = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/src/bytes/tar/tar.js + 1 modules
var tar = __webpack_require__(6458);
;// CONCATENATED MODULE: ./build/src/formats/tar.js



function nestTar(source, listing, findings, taken) {
    const members = [...listing.members, ...listing.others];
    const seen = new Map();
    for (const { name } of members) {
        seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    for (const member of members) {
        const { name, target, start, size } = member;
        if ((0,tar/* isLink */.PJ)(member)) {
            findings.note(`${name} is a link to ${target} and was not followed`);
        }
        else if ((0,tar/* holdsData */.VU)(member) && size > 0 && !taken.has(member)) {
            const doubts = doubtsOf(member, seen.get(name));
            findings.nested.push({ name, open: () => new bytes_source/* WindowSource */.Gi(source, start, size), doubts: () => doubts });
        }
    }
    for (const { id, message, offset } of listing.problems) {
        findings.problem(id, message, null, offset);
    }
    findings.end = listing.end;
}
function doubtsOf({ sparse, start }, namesakes) {
    return [
        ...(namesakes > 1 ? [{ message: 'several members have this name', offset: start }] : []),
        ...(sparse
            ? [{ message: 'a sparse file: it was judged without the holes that its reader sees', offset: start }]
            : []),
    ];
}
const tar_tar = {
    format: 'tar',
    about: 'every file in it is judged as a file, links are named and not followed',
    detect: ({ head }) => (0,header/* startsAsTar */.ZH)(head),
    read({ source }, findings) {
        nestTar(source, (0,tar/* listTar */.wl)(source), findings, new Set());
    },
    alsoClaims: ({ head }, findings) => findings.format !== 'torch-tar' && (0,header/* startsAsTar */.ZH)(head),
};

;// CONCATENATED MODULE: ./build/src/formats/torch/torch-distributed.js




const torchDistributed = {
    format: 'torch-zip',
    about: '`.distcp`: checkpoints one behind another, each judged as a file named by its place in bytes',
    detect({ source, head }) {
        if (!(0,format/* hasPrefix */.d)(head, 'PK\x03\x04')) {
            return false;
        }
        const directory = zipDirectoryOf(source);
        return (directory instanceof zip_directory/* ZipError */.Wz || directory.gap !== 0) && (0,zip_directory/* splitArchives */.qC)(source, 2).length > 1;
    },
    read({ source }, findings) {
        const archives = (0,zip_directory/* splitArchives */.qC)(source);
        for (const { start, end } of archives) {
            findings.nested.push({ name: String(start), open: () => new bytes_source/* WindowSource */.Gi(source, start, end - start) });
        }
        findings.torchCheckpoint = true;
        findings.end = archives.at(-1)?.end ?? 0;
    },
};

;// CONCATENATED MODULE: ./build/src/formats/torch/torch-export.js


const LAYOUT = /(^|\/)(archive_format|serialized_exported_program\.json|models\/[^/]+\.json)$/;
const NATIVE_CODE = /\.(so|dylib|dll|pyd|o|cubin)$/i;
const torchExport = {
    format: 'torch-export',
    about: '`.pt2`; what is pickled in it is judged as a checkpoint of its own, compiled libraries are `contains-code`',
    detect({ source, head }) {
        return (0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source).some((name) => LAYOUT.test(name));
    },
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            if (NATIVE_CODE.test(entry.name)) {
                findings.problem('contains-code', 'the package holds compiled code', entry.name);
            }
            members.nest(entry);
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/torch/torch-legacy.js
var torch_legacy = __webpack_require__(7089);
// EXTERNAL MODULE: ./build/src/formats/torch/storages.js
var torch_storages = __webpack_require__(2729);
;// CONCATENATED MODULE: ./build/src/formats/torch/torch-zip.js



const torchZip = {
    format: 'torch-zip',
    about: 'what `torch.save` writes since 1.6; its pickles are walked, storages that a persistent id names are not read, any other record is judged as a file',
    detect({ source, head }) {
        return (0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source).some((name) => /(^|\/)data\.pkl$/i.test(name));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        readTorchRecords(new ZipMembers(content, findings));
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
    detect({ source, head }) {
        return (0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source).some((name) => /^[^/]*\/\.data\/extern_modules$/i.test(name));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        findings.problem('contains-code', 'a torch.package holds Python code that runs when it is imported');
        readTorchRecords(new ZipMembers(content, findings));
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
    detect({ source, head }) {
        if (!(0,header/* startsAsTar */.ZH)(head)) {
            return false;
        }
        const names = new Set((0,tar/* listTar */.wl)(source).members.map((member) => member.name));
        return ['pickle', 'storages', 'tensors'].every((name) => names.has(name));
    },
    read({ source }, findings) {
        findings.torchCheckpoint = true;
        const listing = (0,tar/* listTar */.wl)(source);
        const pickles = listing.members.filter((member) => NAMES.has(member.name) && (0,tar/* holdsData */.VU)(member) && member.size > 0);
        for (const { name, start, size } of pickles) {
            const window = new bytes_source/* WindowSource */.Gi(source, start, size);
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
    detect({ source, head }) {
        return ((0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source).some((name) => /^[^/]*\/(constants\.pkl$|code\/.*\.py$)/i.test(name)));
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        findings.problem('contains-code', 'a TorchScript archive holds code that runs when the model is used');
        readTorchRecords(new ZipMembers(content, findings), /\.(debug_)?pkl$/i);
    },
};

// EXTERNAL MODULE: ./build/src/formats/unknown.js + 1 modules
var unknown = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/formats/zip/zip.js





const SMALLEST = 22;
const PICKLE_NAMES = new Set(['pkl', 'pickle', 'p', 'pck', 'pcl', 'dill', 'joblib', 'sav']);
const zip = {
    format: 'zip',
    about: 'every member is judged as a file',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'PK\x03\x04') || (0,format/* hasPrefix */.d)(head, 'PK\x05\x06'),
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
        }
    },
    alsoClaims({ source, path }, findings, end) {
        const inside = (0,report/* factsOf */.xS)(findings.format).payload && !PICKLE_NAMES.has((0,extensions/* extension */.ck)(path)) ? 0 : end;
        if (source.size < inside + SMALLEST) {
            return false;
        }
        const directory = zipDirectoryOf(source);
        if (directory instanceof zip_directory/* ZipError */.Wz || directory.entries.length === 0) {
            return namesDirectory(source, inside);
        }
        return directory.offset >= inside;
    },
};
function namesDirectory(source, from) {
    return (0,zip_directory/* findEndRecords */.XM)(source).some((record) => {
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
    torchExport,
    keras,
    npz,
    zip,
    torchTar,
    tar_tar,
    torch_legacy/* torchLegacy */.y,
    pointers/* lfsPointer */.FW,
    pointers/* dvcPointer */.HH,
    pointers/* annexPointer */.Yo,
    gzip,
    bzip2,
    xz,
    lzma,
    zlib,
    oldZlib,
    lz4,
    zstd,
    sevenzip,
    hdf5,
    safetensors_safetensors,
    gguf,
    onnx,
    numpy/* numpy */.o,
    pickle/* pickle */.Zn,
    unknown/* unknown */.L,
];


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MemberError)
/* harmony export */ });
class MemberError extends Error {
    id;
    offset;
    constructor(id, message, offset = null) {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}


/***/ }),

/***/ 6912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPlainArray: () => (/* binding */ isPlainArray),
  o: () => (/* binding */ numpy)
});

// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/formats/numpy/python-literal.js
const MAX_DEPTH = 100;
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
        if (token === undefined || depth > MAX_DEPTH) {
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





const MAX_HEADER = 1 << 20;
const MAX_ARRAYS = 100_000;
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
    if (length > MAX_HEADER) {
        throw new member_error/* MemberError */.r('limit-exceeded', `a header of ${length} bytes, more than ${MAX_HEADER}`, start);
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
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, magic/* NUMPY_MAGIC */.iU),
    read({ source }, findings) {
        let position = 0;
        for (let count = 0; position !== null && position < source.size; count += 1) {
            if (count >= MAX_ARRAYS) {
                findings.problem('limit-exceeded', `more than ${MAX_ARRAYS} arrays in one file`, null, position);
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
