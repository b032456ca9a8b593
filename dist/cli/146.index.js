export const id = 146;
export const ids = [146,912];
export const modules = {

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bunzip2: () => (/* binding */ bunzip2)
});

;// CONCATENATED MODULE: ./build/src/bytes/decoders/bzip2-random.js
const DISTANCES = [
    619, 720, 127, 481, 931, 816, 813, 233, 566, 247, 985, 724, 205, 454, 863, 491, 741, 242, 949, 214, 733, 859, 335,
    708, 621, 574, 73, 654, 730, 472, 419, 436, 278, 496, 867, 210, 399, 680, 480, 51, 878, 465, 811, 169, 869, 675, 611,
    697, 867, 561, 862, 687, 507, 283, 482, 129, 807, 591, 733, 623, 150, 238, 59, 379, 684, 877, 625, 169, 643, 105, 170,
    607, 520, 932, 727, 476, 693, 425, 174, 647, 73, 122, 335, 530, 442, 853, 695, 249, 445, 515, 909, 545, 703, 919, 874,
    474, 882, 500, 594, 612, 641, 801, 220, 162, 819, 984, 589, 513, 495, 799, 161, 604, 958, 533, 221, 400, 386, 867,
    600, 782, 382, 596, 414, 171, 516, 375, 682, 485, 911, 276, 98, 553, 163, 354, 666, 933, 424, 341, 533, 870, 227, 730,
    475, 186, 263, 647, 537, 686, 600, 224, 469, 68, 770, 919, 190, 373, 294, 822, 808, 206, 184, 943, 795, 384, 383, 461,
    404, 758, 839, 887, 715, 67, 618, 276, 204, 918, 873, 777, 604, 560, 951, 160, 578, 722, 79, 804, 96, 409, 713, 940,
    652, 934, 970, 447, 318, 353, 859, 672, 112, 785, 645, 863, 803, 350, 139, 93, 354, 99, 820, 908, 609, 772, 154, 274,
    580, 184, 79, 626, 630, 742, 653, 282, 762, 623, 680, 81, 927, 626, 789, 125, 411, 521, 938, 300, 821, 78, 343, 175,
    128, 250, 170, 774, 972, 275, 999, 639, 495, 78, 352, 126, 857, 956, 358, 619, 580, 124, 737, 594, 701, 612, 669, 112,
    134, 694, 363, 992, 809, 743, 168, 974, 944, 375, 748, 52, 600, 747, 642, 182, 862, 81, 344, 805, 988, 739, 511, 655,
    814, 334, 249, 515, 897, 955, 664, 981, 649, 113, 974, 459, 893, 228, 433, 837, 553, 268, 926, 240, 102, 654, 459, 51,
    686, 754, 806, 760, 493, 403, 415, 394, 687, 700, 946, 670, 656, 610, 738, 392, 760, 799, 887, 653, 978, 321, 576,
    617, 626, 502, 894, 679, 243, 440, 680, 879, 194, 572, 640, 724, 926, 56, 204, 700, 707, 151, 457, 449, 797, 195, 791,
    558, 945, 679, 297, 59, 87, 824, 713, 663, 412, 693, 342, 606, 134, 108, 571, 364, 631, 212, 174, 643, 304, 329, 343,
    97, 430, 751, 497, 314, 983, 374, 822, 928, 140, 206, 73, 263, 980, 736, 876, 478, 430, 305, 170, 514, 364, 692, 829,
    82, 855, 953, 676, 246, 369, 970, 294, 750, 807, 827, 150, 790, 288, 923, 804, 378, 215, 828, 592, 281, 565, 555, 710,
    82, 896, 831, 547, 261, 524, 462, 293, 465, 502, 56, 661, 821, 976, 991, 658, 869, 905, 758, 745, 193, 768, 550, 608,
    933, 378, 286, 215, 979, 792, 961, 61, 688, 793, 644, 986, 403, 106, 366, 905, 644, 372, 567, 466, 434, 645, 210, 389,
    550, 919, 135, 780, 773, 635, 389, 707, 100, 626, 958, 165, 504, 920, 176, 193, 713, 857, 265, 203, 50, 668, 108, 645,
    990, 626, 197, 510, 357, 358, 850, 858, 364, 936, 638,
];
function randomMask() {
    let index = 0;
    let left = 0;
    return () => {
        if (left === 0) {
            left = DISTANCES[index];
            index = (index + 1) % DISTANCES.length;
        }
        left -= 1;
        return left === 1 ? 1 : 0;
    };
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
;// CONCATENATED MODULE: ./build/src/bytes/decoders/bzip2.js


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
        throw (0,decoder/* broken */.mw)('a code that stands for nothing', bits.cursor);
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
                throw (0,decoder/* broken */.mw)('a selector of a code that is not there', bits.cursor);
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
                throw (0,decoder/* broken */.mw)(`a code of ${length} bits`, bits.cursor);
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
        throw (0,decoder/* broken */.mw)('a block without symbols or codes', bits.cursor);
    }
    const selectors = readSelectors(bits, groups);
    const codes = Array.from({ length: groups }, () => readCode(bits, used.length + 2));
    const order = Uint8Array.from(used);
    let length = 0;
    let run = 0;
    let weight = 1;
    const put = (byte, count) => {
        if (length + count > block.length) {
            throw (0,decoder/* broken */.mw)('a block larger than its header says', bits.cursor);
        }
        block.fill(byte, length, length + count);
        counts[byte] += count;
        length += count;
    };
    for (let index = 0;; index += 1) {
        const selector = selectors[Math.floor(index / GROUP)];
        if (selector === undefined) {
            throw (0,decoder/* broken */.mw)('a block with fewer codes than symbols', bits.cursor);
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
function bzip2_link(block, length, counts) {
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
const unchanged = () => 0;
function* readBlock(block, length, origin, mask) {
    const output = new Uint8Array(PIECE + 256);
    let end = 0;
    let position = block[origin] >>> 8;
    let last = -1;
    let equal = 0;
    for (let at = 0; at < length; at += 1) {
        const entry = block[position];
        const byte = (entry & 0xff) ^ mask();
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
        throw (0,decoder/* broken */.mw)('expected a bzip2 header, found another', cursor);
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
            throw (0,decoder/* broken */.mw)('expected the start of a block, found other bits', cursor);
        }
        bits.read(32);
        const mask = bits.bit() === 1 ? randomMask() : unchanged;
        const origin = bits.read(24);
        const counts = new Uint32Array(256);
        const length = readSymbols(bits, block, counts);
        if (origin >= length) {
            throw (0,decoder/* broken */.mw)('a block that starts behind its end', cursor);
        }
        bzip2_link(block, length, counts);
        yield* readBlock(block, length, origin, mask);
    }
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ filterPropertyBytes),
  f: () => (/* binding */ undoFilter)
});

;// CONCATENATED MODULE: ./build/src/bytes/decoders/branches.js
function* unfilter(pieces, convert, start = 0) {
    let position = start;
    let rest = new Uint8Array(0);
    for (const piece of pieces) {
        const bytes = new Uint8Array(rest.length + piece.length);
        bytes.set(rest);
        bytes.set(piece, rest.length);
        const done = convert(bytes, position);
        position += done;
        yield bytes.subarray(0, done);
        rest = bytes.slice(done);
    }
    yield rest;
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
function ofWords(littleEndian, convert) {
    return (bytes, position) => {
        const view = viewOf(bytes);
        let at = 0;
        for (; at + 4 <= bytes.length; at += 4) {
            const word = convert(view.getUint32(at, littleEndian), position + at);
            if (word !== null) {
                view.setUint32(at, word, littleEndian);
            }
        }
        return at;
    };
}
const powerpc = ofWords(false, (word, position) => word >>> 26 === 0x12 && (word & 3) === 1 ? 0x48000001 | (((word & 0x03fffffc) - position) & 0x03fffffc) : null);
const arm = ofWords(true, (word, position) => word >>> 24 === 0xeb ? 0xeb000000 | ((((word << 2) - (position + 8)) >>> 2) & 0x00ffffff) : null);
const sparc = ofWords(false, (word, position) => {
    if (word >>> 22 !== 0x100 && word >>> 22 !== 0x1ff) {
        return null;
    }
    const target = ((word << 2) - position) >>> 2;
    const sign = (target >>> 22) & 1;
    return 0x40000000 | (sign === 1 ? 0x3fc00000 : 0) | (target & 0x3fffff);
});
const arm64 = ofWords(true, (word, position) => {
    if (word >>> 26 === 0x25) {
        return 0x94000000 | ((word - (position >>> 2)) & 0x03ffffff);
    }
    const page = ((word >>> 29) & 3) | ((word >>> 3) & 0x001ffffc);
    if ((word & 0x9f000000) >>> 0 !== 0x90000000 || ((page + 0x00020000) & 0x001c0000) !== 0) {
        return null;
    }
    const target = page - (position >>> 12);
    const sign = (target & 0x00020000) === 0 ? 0 : 0x00e00000;
    return (word & 0x9000001f) | ((target & 3) << 29) | ((target & 0x0003fffc) << 3) | sign;
});
const armThumb = (bytes, position) => {
    let at = 0;
    for (; at + 4 <= bytes.length; at += 2) {
        if ((bytes[at + 1] & 0xf8) !== 0xf0 || (bytes[at + 3] & 0xf8) !== 0xf8) {
            continue;
        }
        const source = ((bytes[at + 1] & 7) << 19) | (bytes[at] << 11) | ((bytes[at + 3] & 7) << 8) | bytes[at + 2];
        const target = ((source << 1) - (position + at + 4)) >>> 1;
        bytes[at + 1] = 0xf0 | ((target >>> 19) & 7);
        bytes[at] = target >>> 11;
        bytes[at + 3] = 0xf8 | ((target >>> 8) & 7);
        bytes[at + 2] = target;
        at += 2;
    }
    return at;
};
const IA64_BRANCHES = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 6, 6, 0, 0, 7, 7, 4, 4, 0, 0, 4, 4, 0, 0];
const IA64_BUNDLE = 16;
const ia64 = (bytes, position) => {
    let at = 0;
    for (; at + IA64_BUNDLE <= bytes.length; at += IA64_BUNDLE) {
        const branches = IA64_BRANCHES[bytes[at] & 0x1f];
        for (let slot = 0; slot < 3; slot += 1) {
            if ((branches >> slot) & 1) {
                convertIa64(viewOf(bytes), at, 5 + 41 * slot, position + at);
            }
        }
    }
    return at;
};
function convertIa64(view, at, bit, position) {
    const start = at + (bit >> 3);
    const shift = BigInt(bit & 7);
    const bits = BigInt(view.getUint32(start, true)) | (BigInt(view.getUint16(start + 4, true)) << 32n);
    const instruction = bits >> shift;
    if (((instruction >> 37n) & 0xfn) !== 5n || ((instruction >> 9n) & 7n) !== 0n) {
        return;
    }
    const source = Number(((instruction >> 13n) & 0xfffffn) | (((instruction >> 36n) & 1n) << 20n));
    const target = BigInt(((source << 4) - position) >>> 4);
    const cleared = instruction & ~(0x8fffffn << 13n);
    const changed = cleared | ((target & 0xfffffn) << 13n) | ((target & 0x100000n) << 16n);
    const result = (bits & ((1n << shift) - 1n)) | (changed << shift);
    view.setUint32(start, Number(result & 0xffffffffn), true);
    view.setUint16(start + 4, Number((result >> 32n) & 0xffffn), true);
}

;// CONCATENATED MODULE: ./build/src/bytes/decoders/delta.js
function* undelta(pieces, distance) {
    const last = new Uint8Array(distance);
    let at = 0;
    for (const piece of pieces) {
        yield piece.map((byte) => {
            const value = (byte + last[at]) & 0xff;
            last[at] = value;
            at = at + 1 === distance ? 0 : at + 1;
            return value;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/bytes/decoders/riscv.js
const JAL = 0xef;
const AUIPC = 0x17;
const MARK = 2 << 7;
const isPair = (auipc, second) => (((auipc << 8) ^ (second - 3)) & 0xf8003) === 0;
const isMarked = (auipc, register) => ((auipc - 0x3117) << 18) >>> 0 < (register & 0x1d);
const riscv = (bytes, position) => {
    let at = 0;
    while (at + 8 <= bytes.length) {
        if (bytes[at] === JAL) {
            at += convertJump(bytes, at, position + at);
        }
        else if ((bytes[at] & 0x7f) === AUIPC) {
            at += convertPair(new DataView(bytes.buffer, bytes.byteOffset + at, 8), position + at);
        }
        else {
            at += 2;
        }
    }
    return at;
};
function convertJump(bytes, at, position) {
    const [, first, second, third] = bytes.subarray(at, at + 4);
    if ((first & 0x0d) !== 0) {
        return 2;
    }
    const target = (((first & 0xf0) << 13) | (second << 9) | (third << 1)) - position;
    bytes[at + 1] = (first & 0x0f) | ((target >>> 8) & 0xf0);
    bytes[at + 2] = ((target >>> 16) & 0x0f) | ((target >>> 7) & 0x10) | ((target << 4) & 0xe0);
    bytes[at + 3] = ((target >>> 4) & 0x7f) | ((target >>> 13) & 0x80);
    return 4;
}
function convertPair(view, position) {
    const auipc = view.getUint32(0, true);
    if ((auipc & 0xe80) !== 0) {
        const second = view.getUint32(4, true);
        if (!isPair(auipc, second)) {
            return 6;
        }
        view.setUint32(0, AUIPC | MARK | (second << 12), true);
        view.setUint32(4, (auipc & 0xfffff000) + (second >>> 20), true);
        return 8;
    }
    const register = auipc >>> 27;
    if (!isMarked(auipc, register)) {
        return 4;
    }
    const target = view.getUint32(4, false) - position;
    view.setUint32(0, AUIPC | (register << 7) | ((target + 0x800) & 0xfffff000), true);
    view.setUint32(4, (auipc >>> 12) | (target << 20), true);
    return 8;
}

;// CONCATENATED MODULE: ./build/src/bytes/decoders/x86.js
const ALLOWED = [true, true, true, false, true, false, false, false];
const BIT_NUMBER = [0, 1, 2, 2, 3, 3, 3, 3];
const MARGIN = 4;
const isEnd = (byte) => byte === 0 || byte === 0xff;
class Filter {
    #position = 0;
    #mask = 0;
    #last = -5;
    run(bytes, position) {
        let at = 0;
        this.#position = position;
        if (this.#position - this.#last > 5) {
            this.#last = this.#position - 5;
        }
        while (at < bytes.length - MARGIN) {
            if (bytes[at] !== 0xe8 && bytes[at] !== 0xe9) {
                at += 1;
                continue;
            }
            this.#shift(at);
            const top = bytes[at + 4];
            if (isEnd(top) && ALLOWED[(this.#mask >> 1) & 7] && this.#mask >> 1 < 0x10) {
                this.#convert(bytes, at);
                at += 5;
                this.#mask = 0;
            }
            else {
                at += 1;
                this.#mask |= isEnd(top) ? 0x11 : 1;
            }
        }
        return at;
    }
    #shift(at) {
        const distance = this.#position + at - this.#last;
        this.#last = this.#position + at;
        if (distance > 5) {
            this.#mask = 0;
        }
        for (let count = 0; distance <= 5 && count < distance; count += 1) {
            this.#mask = (this.#mask & 0x77) << 1;
        }
    }
    #convert(bytes, at) {
        const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, 4);
        let source = view.getUint32(0, true);
        let target = 0;
        for (;;) {
            target = (source - (this.#position + at + 5)) >>> 0;
            if (this.#mask === 0) {
                break;
            }
            const bit = BIT_NUMBER[this.#mask >> 1] * 8;
            if (!isEnd((target >>> (24 - bit)) & 0xff)) {
                break;
            }
            source = (target ^ (2 ** (32 - bit) - 1)) >>> 0;
        }
        view.setUint32(0, target, true);
        bytes[at + 4] = (target >>> 24) & 1 ? 0xff : 0;
    }
}
function x86() {
    const filter = new Filter();
    return (bytes, position) => filter.run(bytes, position);
}

;// CONCATENATED MODULE: ./build/src/bytes/decoders/filters.js




const DELTA = 3;
const BRANCHES = {
    4: x86,
    5: () => powerpc,
    6: () => ia64,
    7: () => arm,
    8: () => armThumb,
    9: () => sparc,
    10: () => arm64,
    11: () => riscv,
};
function filterPropertyBytes(filter) {
    return filter === DELTA ? [1] : filter in BRANCHES ? [0, 4] : undefined;
}
function undoFilter(output, filter, properties) {
    const [a = 0, b = 0, c = 0, d = 0] = properties;
    return filter === DELTA
        ? undelta(output, a + 1)
        : unfilter(output, BRANCHES[filter](), a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24);
}


/***/ }),

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

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ Lzma),
  Qh: () => (/* binding */ readProperties),
  eF: () => (/* binding */ run),
  n$: () => (/* binding */ unzipLzma)
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
    #normalize() {
        if (this.#range < TOP) {
            this.#range *= 256;
            this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
        }
    }
    finish() {
        this.#normalize();
        return this.#code === 0;
    }
    bit(table, index) {
        this.#normalize();
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
        return bit;
    }
    direct(count) {
        let value = 0;
        for (let at = 0; at < count; at += 1) {
            this.#normalize();
            this.#range = Math.floor(this.#range / 2);
            const bit = this.#code >= this.#range ? 1 : 0;
            if (bit === 1) {
                this.#code -= this.#range;
            }
            value = value * 2 + bit;
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
const END_MARKER = 2 ** 32;
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
    end(cursor) {
        const coder = this.#coder;
        const model = this.#model;
        if (coder === null || coder.finish()) {
            return;
        }
        const position = (this.history.total - this.#origin) & ((1 << model.properties.positionBits) - 1);
        const isMatch = coder.bit(model.isMatch, model.state * POSITION_STATES + position) === 1;
        if (isMatch && coder.bit(model.isRep, model.state) === 0) {
            this.#match(coder, position);
            if (model.reps[0] + 1 === END_MARKER && coder.finish()) {
                return;
            }
        }
        throw (0,decoder/* broken */.mw)('more data behind the last byte', cursor);
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
            if (distance === END_MARKER) {
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
function* run(lzma, cursor, size, ended = false) {
    try {
        yield* lzma.decode(cursor, size);
        if (ended) {
            if (size !== null && lzma.history.total < size) {
                throw (0,decoder/* broken */.mw)(`expected ${size} bytes when expanded, found ${lzma.history.total}`, cursor);
            }
            lzma.end(cursor);
        }
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ unxz),
/* harmony export */   JC: () => (/* binding */ readLzma2),
/* harmony export */   VR: () => (/* binding */ XZ_MAGIC),
/* harmony export */   _2: () => (/* binding */ dictionaryOf)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5348);
/* harmony import */ var _lzma_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3563);



const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
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
    const filters = [];
    for (let left = flags & 3; left > 0; left -= 1) {
        filters.unshift(readFilter(cursor));
    }
    const last = readVariable(cursor);
    if (last !== LZMA2) {
        throw unsupported(last, cursor);
    }
    const dictionary = dictionaryOf(readFilterProperties(cursor, last, [1])[0]);
    cursor.skip(end - cursor.position, 'a block header');
    return (input) => filters.reduce((output, filter) => filter(output), readLzma2(input, dictionary));
}
function readFilter(cursor) {
    const filter = readVariable(cursor);
    const lengths = (0,_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .filterPropertyBytes */ .t)(filter);
    if (lengths === undefined) {
        throw unsupported(filter, cursor);
    }
    const properties = readFilterProperties(cursor, filter, lengths);
    return (output) => (0,_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .undoFilter */ .f)(output, filter, properties);
}
function readFilterProperties(cursor, filter, lengths) {
    const length = readVariable(cursor);
    if (!lengths.includes(length)) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`expected ${lengths.join(' or ')} bytes of properties of ${nameOf(filter)}, found ${length}`, cursor);
    }
    return cursor.bytes(length, 'properties').slice();
}
const nameOf = (filter) => `filter 0x${filter.toString(16)} of xz`;
const unsupported = (filter, cursor) => new _decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodeError */ .Xc('unsupported-compression', `${nameOf(filter)} is not read`, cursor.position);
function dictionaryOf(code) {
    const bits = code & 0x3f;
    return bits >= 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}
function* readLzma2(cursor, dictionary) {
    let lzma = null;
    const initial = { literalContext: 0, literalPosition: 0, positionBits: 0 };
    try {
        for (let control = cursor.uint8('a chunk'); control !== 0; control = cursor.uint8('a chunk')) {
            lzma ??= new _lzma_js__WEBPACK_IMPORTED_MODULE_2__/* .Lzma */ .Tz(initial, dictionary);
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
                lzma.resetState(readChunkProperties(cursor));
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
function readChunkProperties(cursor) {
    const properties = (0,_lzma_js__WEBPACK_IMPORTED_MODULE_2__/* .readProperties */ .Qh)(cursor.uint8('properties'), cursor);
    const bits = properties.literalContext + properties.literalPosition;
    if (bits > 4) {
        throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`expected lc + lp of LZMA2 to be 4 at most, found ${bits}`, cursor);
    }
    return properties;
}
function bigEndian(cursor) {
    return cursor.uint8('a chunk size') * 256 + cursor.uint8('a chunk size');
}
function pad(cursor, start) {
    cursor.skip((4 - ((cursor.position - start) & 3)) & 3, 'padding');
}
function* unxz(cursor) {
    const magic = cursor.bytes(XZ_MAGIC.length, 'an xz header');
    if (XZ_MAGIC.some((byte, at) => magic[at] !== byte)) {
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
        yield* readBlockHeader(cursor, size)(cursor);
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

/***/ 3146:
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
;// CONCATENATED MODULE: ./build/src/formats/jinja/lexer.js
class JinjaError extends Error {
    id;
    at;
    constructor(message, at, id = 'broken-archive') {
        super(message);
        this.id = id;
        this.at = at;
    }
}
const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*-?%\}/y;
const RAW_END = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const SPACE = /\s+/y;
const TOKEN = new RegExp([
    /(?<number>0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?)/,
    /(?<name>[\p{L}\p{N}\p{M}\p{Pc}]+)/u,
    /(?<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")/,
    /(?<sign>\/\/|\*\*|[=!<>]=|[-+*/%~[\](){}<>=.:|,;])/,
]
    .map(({ source }) => source)
    .join('|'), 'uy');
const CLOSING = { '{{': /[-+]?\}\}/y, '{%': /[-+]?%\}/y };
function readTags(text) {
    const tags = [];
    for (let at = nextOpening(text, 0); at !== -1;) {
        const opening = text.slice(at, at + 2);
        if (opening === '{#') {
            at = nextOpening(text, endOf(text, '#}', at + 2));
            continue;
        }
        RAW.lastIndex = at;
        const raw = RAW.exec(text);
        if (raw !== null) {
            RAW_END.lastIndex = at + raw[0].length;
            if (RAW_END.exec(text) === null) {
                throw new JinjaError('expected endraw, found the end of the template', at);
            }
            at = nextOpening(text, RAW_END.lastIndex);
            continue;
        }
        const { tokens, end } = readTokens(text, at, CLOSING[opening]);
        tags.push({ type: opening === '{{' ? 'print' : 'statement', tokens });
        at = nextOpening(text, end);
    }
    return tags;
}
function nextOpening(text, from) {
    OPENING.lastIndex = from;
    return OPENING.exec(text)?.index ?? -1;
}
function endOf(text, sign, from) {
    const end = text.indexOf(sign, from);
    if (end === -1) {
        throw new JinjaError(`expected ${sign}, found the end of the template`, from);
    }
    return end + sign.length;
}
function take(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function readTokens(text, start, closing) {
    const tokens = [];
    let depth = 0;
    let at = start + 2 + (/[-+]/.test(text[start + 2] ?? '') ? 1 : 0);
    for (;;) {
        at += take(SPACE, text, at)?.[0].length ?? 0;
        const end = depth === 0 ? take(closing, text, at) : null;
        if (end !== null) {
            tokens.push({ type: 'end', value: '', at });
            return { tokens, end: at + end[0].length };
        }
        const found = take(TOKEN, text, at);
        if (found === null) {
            throw new JinjaError('expected a token of jinja', at);
        }
        const token = tokenOf(found.groups, at);
        depth += token.type !== 'sign' ? 0 : '([{'.includes(token.value) ? 1 : ')]}'.includes(token.value) ? -1 : 0;
        tokens.push(token);
        at += found[0].length;
    }
}
function tokenOf({ number, name, string, sign }, at) {
    if (string !== undefined) {
        return { type: 'string', value: unescaped(string.slice(1, -1)), at };
    }
    return number !== undefined
        ? { type: 'number', value: number, at }
        : name !== undefined
            ? { type: 'name', value: name, at }
            : { type: 'sign', value: sign ?? '', at };
}
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|(\n)|([\s\S]))/g;
const CONTROL = {
    ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
    ...{ '\\': '\\', "'": "'", '"': '"' },
};
function unescaped(text) {
    if (!text.includes('\\')) {
        return text;
    }
    return text.replace(ESCAPE, (whole, x, u, U, octal, named, newline, one) => {
        const code = x ?? u ?? U;
        if (code !== undefined || octal !== undefined) {
            const point = code === undefined ? Number.parseInt(octal, 8) : Number.parseInt(code, 16);
            return point > 0x10ffff ? whole : String.fromCodePoint(point);
        }
        return named !== undefined ? '_' : newline !== undefined ? '' : (CONTROL[one] ?? whole);
    });
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/token-reader.js


class TokenReader {
    #tokens;
    #next = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get token() {
        return this.#tokens[this.#next];
    }
    get following() {
        return this.#tokens[Math.min(this.#next + 1, this.#tokens.length - 1)];
    }
    advance(count = 1) {
        this.#next = Math.min(this.#next + count, this.#tokens.length - 1);
    }
    is(value) {
        const { type, value: found } = this.token;
        return (type === 'sign' || type === 'name') && found === value;
    }
    skip(value) {
        const skipped = this.is(value);
        this.advance(skipped ? 1 : 0);
        return skipped;
    }
    require(value) {
        if (!this.skip(value)) {
            throw this.error(value);
        }
    }
    name() {
        const { type, value } = this.token;
        if (type !== 'name') {
            throw this.error('a name');
        }
        this.advance();
        return value;
    }
    end() {
        if (this.token.type !== 'end') {
            throw this.error('the end of the tag');
        }
    }
    error(expected) {
        const { type, value, at } = this.token;
        return new JinjaError(`expected ${expected}, found ${type === 'end' ? 'the end of the tag' : (0,code_found/* quoted */.T)(value)}`, at);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/values.js
const KINDS = ['number', 'data', 'literal', 'text'];
const NUMBER = { kind: 'number' };
const DATA = { kind: 'data' };
const TEXT = { kind: 'text' };
function anyOf(values) {
    const worst = values.reduce((most, { kind }) => Math.max(most, KINDS.indexOf(kind)), 0);
    return values.length === 1 ? values[0] : { kind: KINDS[worst] };
}
const INTERNAL = new Set(`mro gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await tb_frame tb_next
  f_back f_builtins f_code f_globals f_locals f_generator func_globals func_code func_defaults im_func im_self im_class
  _environment _func _context _iterator _iterable _undefined _undefined_obj _undefined_exception
  _fail_with_undefined_error _get_default_module`.split(/\s+/));
const isInternal = (name) => name.includes('__') || INTERNAL.has(name);
const literal = (text) => {
    const kind = isInternal(text) || text.startsWith('_') ? 'text' : text === '' ? 'data' : 'literal';
    return { kind, literal: text };
};
const NUMBERS = new Set('length count int float abs round sum wordcount filesizeformat'.split(' '));
const PARTS = new Set(`first last list sort reverse unique dictsort items random min max default d trim upper lower title capitalize select
  reject selectattr rejectattr map groupby batch slice safe escape e striptags`.split(/\s+/));
const PART_METHODS = new Set(`items keys values get pop split rsplit splitlines strip lstrip rstrip upper lower title capitalize partition rpartition
  copy removeprefix removesuffix`.split(/\s+/));
const NUMBER_METHODS = new Set('startswith endswith find rfind index count isdigit isalpha isspace'.split(' '));
const WHOLE = new Set(`list first last default d sort dictsort items unique min max random select reject selectattr rejectattr groupby batch
  slice get pop copy keys values`.split(/\s+/));
const WITH_ARGUMENTS = new Set('default d get pop'.split(' '));
function made(name, subject, others, numbers, parts) {
    if (numbers.has(name)) {
        return NUMBER;
    }
    if (!parts.has(name)) {
        return TEXT;
    }
    const { kind } = anyOf(WITH_ARGUMENTS.has(name) ? [subject, ...others] : [subject]);
    return kind === 'literal' && !WHOLE.has(name) ? TEXT : { kind };
}
const filtered = (name, subject, others) => made(name, subject, others, NUMBERS, PARTS);
const called = (method, subject, others) => made(method, subject, others.slice(1), NUMBER_METHODS, PART_METHODS);
function combined(operands, operators) {
    if (operators.length === 0) {
        return operands[0];
    }
    if (operands.some(({ list }) => list) && operators.every((operator) => operator === '+')) {
        return { kind: anyOf(operands).kind, list: true };
    }
    const has = (operator) => operators.includes(operator);
    if (operands.every(({ kind }) => kind === 'number') && !has('~')) {
        return NUMBER;
    }
    if (has('~') || has('*')) {
        return TEXT;
    }
    if (has('%')) {
        return operands[0].kind === 'number' ? NUMBER : TEXT;
    }
    const isNumber = operators.some((operator) => operator !== '+') || operands.some(({ kind }) => kind === 'number');
    return isNumber ? NUMBER : TEXT;
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/expressions.js




const OPERATORS = new Set('+ - * / // % ** ~'.split(' '));
const COMPARISONS = new Set('== != < > <= >='.split(' '));
const BEHIND_A_TEST = new Set('else or and is if in not recursive'.split(' '));
const BY_ATTRIBUTE = new Set('map sort groupby sum min max unique join'.split(' '));
const BY_FIRST = new Set('selectattr rejectattr groupby'.split(' '));
class Expressions extends TokenReader {
    #scope;
    #tell;
    #depth = 0;
    constructor(tokens, scope, tell) {
        super(tokens);
        this.#scope = scope;
        this.#tell = tell;
    }
    tuple(conditional = true) {
        const items = [this.expression(conditional)];
        while (this.skip(',')) {
            if (this.token.type === 'end' || [')', '=', 'in'].includes(this.token.value)) {
                break;
            }
            items.push(this.expression(conditional));
        }
        return anyOf(items);
    }
    expression(conditional = true) {
        this.#depth += 1;
        if (this.#depth > limits/* LIMITS */.b.configDepth) {
            const message = `expressions are nested more than ${limits/* LIMITS */.b.configDepth} deep`;
            throw new JinjaError(message, this.token.at, 'limit-exceeded');
        }
        const values = [this.#operations()];
        while (conditional && this.skip('if')) {
            values.push(this.#operations());
            if (this.skip('else')) {
                values.push(this.#operations());
            }
        }
        this.#depth -= 1;
        return anyOf(values);
    }
    #operations() {
        const values = [];
        do {
            while (this.skip('not')) { }
            values.push(this.#calculation());
            while (this.#comparison()) {
                this.#calculation();
                values[values.length - 1] = NUMBER;
            }
        } while (this.skip('or') || this.skip('and'));
        return anyOf(values);
    }
    #comparison() {
        const { type, value } = this.token;
        if (type === 'sign' && COMPARISONS.has(value)) {
            this.advance();
            return true;
        }
        const next = this.following;
        if (type === 'name' && value === 'not' && next.type === 'name' && next.value === 'in') {
            this.advance(2);
            return true;
        }
        return this.skip('in');
    }
    #calculation() {
        const operators = [];
        const operands = [this.#operand()];
        while (this.token.type === 'sign' && OPERATORS.has(this.token.value)) {
            operators.push(this.token.value);
            this.advance();
            operands.push(this.#operand());
        }
        return combined(operands, operators);
    }
    #operand() {
        let signs = 0;
        while (this.skip('-') || this.skip('+')) {
            signs += 1;
        }
        const value = this.#postfix();
        return signs > 0 ? NUMBER : value;
    }
    #postfix() {
        const start = this.token;
        let value = this.#primary();
        let name = start.type === 'name' ? start.value : null;
        let method = null;
        for (;;) {
            const { at } = this.token;
            if (this.skip('.')) {
                const { type, value: attribute } = this.token;
                if (type !== 'name' && type !== 'number') {
                    throw this.error('the name of an attribute');
                }
                this.advance();
                this.#take({ kind: 'literal', literal: attribute }, at);
                method = { name: attribute, subject: value };
                value = this.#scope.attribute(name, attribute, value);
            }
            else if (this.skip('[')) {
                value = this.#subscript(value, at);
                method = null;
            }
            else if (this.skip('(')) {
                value = this.#call(name, method, this.#arguments(), at);
                method = null;
            }
            else if (this.skip('|')) {
                value = this.filter(value);
                method = null;
            }
            else if (this.skip('is')) {
                this.#test();
                value = NUMBER;
                method = null;
            }
            else {
                return value;
            }
            name = null;
        }
    }
    #call(name, method, given, at) {
        if (method === null) {
            return name === null ? TEXT : this.#scope.call(name, given.positional, given.named);
        }
        const { literal: text } = method.subject;
        if ((method.name === 'format' || method.name === 'format_map') && text !== undefined && isInternal(text)) {
            this.#tell(`a format that takes ${text}`, at);
        }
        return called(method.name, method.subject, given.positional);
    }
    #subscript(subject, at) {
        const indexes = [];
        let sliced = false;
        while (!this.skip(']')) {
            if (this.skip(':') || this.skip(',')) {
                sliced = true;
            }
            else {
                indexes.push(this.expression());
            }
        }
        if (!sliced) {
            this.#take(anyOf(indexes), at);
        }
        return subject.kind === 'literal' ? TEXT : { kind: subject.kind };
    }
    #take({ kind, literal: name }, at) {
        if (name !== undefined) {
            if (name.split('.').some(isInternal)) {
                this.#tell(name, at);
            }
        }
        else if (kind === 'text') {
            this.#tell('an attribute whose name it puts together', at);
        }
    }
    filter(subject) {
        const { at } = this.token;
        let name = this.name();
        while (this.skip('.')) {
            name += `.${this.name()}`;
        }
        const given = this.skip('(') ? this.#arguments() : { positional: [], named: [] };
        if (name === 'attr') {
            this.#tell('the filter attr', at);
        }
        const attribute = given.named.find(([key]) => key === 'attribute')?.[1];
        const first = given.positional[0];
        if (attribute !== undefined && BY_ATTRIBUTE.has(name)) {
            this.#take(attribute, at);
        }
        if (first !== undefined && BY_FIRST.has(name)) {
            this.#take(first, at);
        }
        return name === 'map' && first !== undefined
            ? this.#mapped(subject, first, given, at)
            : filtered(name, subject, given.positional);
    }
    #mapped(subject, { literal: name }, { positional }, at) {
        if (name === undefined || name === 'attr') {
            this.#tell(name === undefined ? 'a filter whose name it puts together' : 'the filter attr', at);
            return TEXT;
        }
        return filtered(name, subject, positional.slice(1));
    }
    #test() {
        this.skip('not');
        do {
            this.name();
        } while (this.skip('.'));
        if (this.skip('(')) {
            this.#arguments();
            return;
        }
        const { type, value } = this.token;
        const isArgument = type === 'name'
            ? !BEHIND_A_TEST.has(value)
            : type === 'string' || type === 'number' || value === '[' || value === '{';
        if (isArgument) {
            this.#primary();
        }
    }
    #arguments() {
        const positional = [];
        const named = [];
        while (!this.skip(')')) {
            const next = this.following;
            if (this.token.type === 'name' && next.type === 'sign' && next.value === '=') {
                const name = this.name();
                this.require('=');
                named.push([name, this.expression()]);
            }
            else {
                const spread = this.skip('*') || this.skip('**');
                const value = this.expression();
                positional.push(spread ? TEXT : value);
            }
            if (!this.skip(',') && !this.is(')')) {
                throw this.error(', or )');
            }
        }
        return { positional, named };
    }
    #primary() {
        const { type, value } = this.token;
        if (type === 'end' || (type === 'sign' && !'([{'.includes(value))) {
            throw this.error('an expression');
        }
        this.advance();
        if (type === 'string') {
            return literal(value + this.#adjacent());
        }
        if (type === 'number') {
            return NUMBER;
        }
        if (type === 'name') {
            return this.#scope.get(value);
        }
        return value === '{' ? this.#dict() : this.#items(value === '(' ? ')' : ']');
    }
    #adjacent() {
        let text = '';
        for (; this.token.type === 'string'; this.advance()) {
            text += this.token.value;
        }
        return text;
    }
    #items(closing) {
        const items = [];
        let commas = 0;
        while (!this.skip(closing)) {
            items.push(this.expression());
            if (this.skip(',')) {
                commas += 1;
            }
            else if (!this.is(closing)) {
                throw this.error(`, or ${closing}`);
            }
        }
        if (closing === ')' && commas === 0 && items.length === 1) {
            return items[0];
        }
        return { kind: anyOf([NUMBER, ...items]).kind, list: true };
    }
    #dict() {
        const items = [];
        while (!this.skip('}')) {
            items.push(this.expression());
            this.require(':');
            items.push(this.expression());
            if (!this.skip(',') && !this.is('}')) {
                throw this.error(', or }');
            }
        }
        return { kind: anyOf([NUMBER, ...items]).kind };
    }
}
const itemOf = ({ kind }) => (kind === 'number' ? NUMBER : kind === 'data' ? DATA : { kind });

;// CONCATENATED MODULE: ./build/src/formats/jinja/scope.js

const OF_LOOP = new Set('index index0 revindex revindex0 first last length depth depth0'.split(' '));
const GIVEN = new Map([
    ...['true', 'false', 'none', 'True', 'False', 'None', 'loop'].map((name) => [name, NUMBER]),
    ...['varargs', 'kwargs', 'caller', 'self', 'super'].map((name) => [name, TEXT]),
]);
const FUNCTIONS = new Map([
    ['range', NUMBER],
    ['namespace', NUMBER],
]);
const scope_TOKEN = /_token$/;
class Scope {
    #variables = new Map();
    #attributes = new Map();
    #macros = new Map();
    #changed = false;
    #anything = false;
    settled() {
        const settled = !this.#changed;
        this.#changed = false;
        return settled;
    }
    giveUp() {
        this.#anything = true;
    }
    set(name, value) {
        this.#join(this.#variables, name, value);
    }
    setAttribute(name, value) {
        this.#join(this.#attributes, name, value);
    }
    define(macro, parameters) {
        this.#changed ||= !this.#macros.has(macro);
        this.#macros.set(macro, parameters);
    }
    get(name) {
        if (this.#anything) {
            return TEXT;
        }
        return this.#variables.get(name) ?? GIVEN.get(name) ?? (scope_TOKEN.test(name) ? TEXT : DATA);
    }
    attribute(of, name, subject) {
        if (of === 'loop') {
            return OF_LOOP.has(name) ? NUMBER : TEXT;
        }
        const own = this.#attributes.get(name);
        return this.#anything ? TEXT : anyOf(own === undefined ? [{ kind: subject.kind }] : [{ kind: subject.kind }, own]);
    }
    call(name, positional, named) {
        const parameters = this.#macros.get(name) ?? [];
        for (const [at, value] of positional.entries()) {
            if (at < parameters.length) {
                this.set(parameters[at], value);
            }
        }
        for (const [parameter, value] of named) {
            if (parameters.includes(parameter)) {
                this.set(parameter, value);
            }
        }
        if (name === 'namespace') {
            for (const [attribute, value] of named) {
                this.setAttribute(attribute, value);
            }
        }
        return FUNCTIONS.get(name) ?? TEXT;
    }
    #join(values, name, value) {
        const before = values.get(name);
        const after = { kind: anyOf(before === undefined ? [value] : [before, value]).kind };
        this.#changed ||= before?.kind !== after.kind;
        values.set(name, after);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/template.js





const ROUNDS = 16;
const LOADING = new Set('include import from extends'.split(' '));
const BARE = /^(?:end\w+|else|break|continue|generation|debug|raw|pluralize)$/;
function codeInTemplate(text) {
    const tags = readTags(text);
    const scope = new Scope();
    for (let round = 0;; round += 1) {
        const found = [];
        for (const tag of tags) {
            readTag(tag, scope, (what, at) => found.push({ what, at }));
        }
        if (scope.settled()) {
            return found;
        }
        if (round === ROUNDS) {
            scope.giveUp();
        }
    }
}
function readTag({ type, tokens }, scope, tell) {
    const expressions = new Expressions(tokens, scope, tell);
    if (type === 'print') {
        expressions.tuple();
    }
    else {
        readStatement(expressions, scope, tell);
        expressions.skip(':');
    }
    expressions.end();
}
function readStatement(expressions, scope, tell) {
    const { at } = expressions.token;
    const keyword = expressions.name();
    const read = STATEMENTS.get(keyword);
    if (read !== undefined) {
        read(expressions, scope);
    }
    else if (LOADING.has(keyword)) {
        tell(`another template (${keyword})`, at);
        skipRest(expressions);
    }
    else if (BARE.test(keyword)) {
        skipRest(expressions);
    }
    else {
        throw new JinjaError(`expected a statement of jinja, found ${(0,code_found/* quoted */.T)(keyword)}`, at);
    }
}
function skipRest(expressions) {
    while (expressions.token.type !== 'end') {
        expressions.tuple();
        expressions.skip('import');
        expressions.skip('as');
        expressions.skip('with');
        expressions.skip('without');
    }
}
const tuple = (expressions) => {
    expressions.tuple();
};
const STATEMENTS = new Map([
    ['if', tuple],
    ['elif', tuple],
    ['do', tuple],
    ['print', tuple],
    ['autoescape', tuple],
    ['block', readBlock],
    ['filter', filters],
    ['call', readCall],
    ['for', readFor],
    ['macro', readMacro],
    ['set', readSet],
    ['with', readWith],
]);
function readBlock(expressions) {
    while (expressions.token.type === 'name') {
        expressions.name();
    }
}
function filters(expressions) {
    do {
        expressions.filter(TEXT);
    } while (expressions.skip('|'));
}
function readFor(expressions, scope) {
    const names = targets(expressions);
    expressions.require('in');
    const item = itemOf(expressions.tuple(false));
    for (const name of names) {
        scope.set(name, item);
    }
    if (expressions.skip('if')) {
        expressions.expression();
    }
    expressions.skip('recursive');
}
function targets(expressions) {
    const names = [];
    do {
        while (expressions.skip('(')) { }
        names.push(expressions.name());
        while (expressions.skip(')')) { }
    } while (expressions.skip(','));
    return names;
}
function readSet(expressions, scope) {
    const names = [];
    do {
        const name = expressions.name();
        names.push(expressions.skip('.') ? { name: expressions.name(), attribute: true } : { name, attribute: false });
    } while (expressions.skip(','));
    let value = TEXT;
    if (expressions.skip('=')) {
        value = expressions.tuple();
    }
    else if (expressions.skip('|')) {
        filters(expressions);
    }
    for (const { name, attribute } of names) {
        if (attribute) {
            scope.setAttribute(name, value);
        }
        else {
            scope.set(name, value);
        }
    }
}
function readWith(expressions, scope) {
    while (expressions.token.type !== 'end') {
        const names = targets(expressions);
        expressions.require('=');
        const value = expressions.expression();
        for (const name of names) {
            scope.set(name, value);
        }
        expressions.skip(',');
    }
}
function readMacro(expressions, scope) {
    const macro = expressions.name();
    expressions.require('(');
    scope.define(macro, parameters(expressions, scope));
}
function parameters(expressions, scope) {
    const names = [];
    while (!expressions.skip(')')) {
        const name = expressions.name();
        names.push(name);
        if (expressions.skip('=')) {
            scope.set(name, expressions.expression());
        }
        expressions.skip(',');
    }
    return names;
}
function readCall(expressions, scope) {
    if (expressions.skip('(')) {
        for (const name of parameters(expressions, scope)) {
            scope.set(name, TEXT);
        }
    }
    expressions.expression();
}


;// CONCATENATED MODULE: ./build/src/formats/gguf/chat-template.js



const TEMPLATE_KEY = /^tokenizer\.chat_template/;
function readChatTemplate(source, { start, length }, found) {
    if (length > limits/* LIMITS */.b.templateBytes) {
        const message = `a chat template of ${length} bytes, more than ${limits/* LIMITS */.b.templateBytes}`;
        found.add(message, start, 'limit-exceeded');
        return;
    }
    const text = Buffer.from(source.read(start, length)).toString('utf8');
    const offset = (at) => start + Buffer.byteLength(text.slice(0, at));
    try {
        for (const { what, at } of codeInTemplate(text)) {
            found.add(`the chat template reaches for ${(0,code_found/* quoted */.T)(what)}`, offset(at));
        }
    }
    catch (error) {
        if (!(error instanceof JinjaError)) {
            throw error;
        }
        found.add(`in the chat template: ${error.message}`, offset(error.at), error.id);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/gguf/gguf.js







const STRING = 8;
const ARRAY = 9;
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
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
    read({ source }, findings) {
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
// EXTERNAL MODULE: ./build/src/pickle/probe.js
var probe = __webpack_require__(3482);
// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
;// CONCATENATED MODULE: ./build/src/formats/python-base64.js
function decodeBase64(text) {
    const known = text.replace(/[^A-Za-z0-9+/=]+/g, '');
    let padding = 0;
    for (const { index, 0: run } of known.matchAll(/=+/g)) {
        const quad = (index - padding) % 4;
        if (quad >= 2 && quad + run.length >= 4) {
            return Buffer.from(known.slice(0, index).replaceAll('=', ''), 'base64');
        }
        padding += run.length;
    }
    return Buffer.from(known.replaceAll('=', ''), 'base64');
}

// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/src/formats/keras/names.js
const KERAS_CLASSES = `
keras AbsMaxQuantizer DTypePolicy FloatDTypePolicy Function Initializer InputSpec Layer Loss Metric Model Operation Optimizer QuantizedDTypePolicy Quantizer Regularizer Sequential
keras.__internal__.layers BaseDenseAttention BaseImageAugmentationLayer BaseRandomLayer
keras.__internal__.legacy.layers AveragePooling1D AveragePooling2D AveragePooling3D BatchNormalization Conv1D Conv2D Conv2DTranspose Conv3D Conv3DTranspose Dense Dropout Flatten InputSpec Layer MaxPooling1D MaxPooling2D MaxPooling3D SeparableConv1D SeparableConv2D
keras.__internal__.legacy.rnn_cell BasicLSTMCell BasicRNNCell DeviceWrapper DropoutWrapper GRUCell LSTMCell MultiRNNCell RNNCell ResidualWrapper
keras.__internal__.losses LossFunctionWrapper
keras._legacy.layers AlphaDropout RandomHeight RandomWidth ThresholdedReLU
keras.constraints Constraint MaxNorm MinMaxNorm NonNeg RadialConstraint UnitNorm max_norm maxnorm min_max_norm non_neg nonneg radial_constraint unit_norm unitnorm
keras.distillation Distiller FeatureDistillation LogitsDistillation
keras.dtensor.experimental.optimizers Adadelta Adagrad Adam AdamW RMSprop SGD
keras.dtensor.optimizers Adadelta Adagrad Adam AdamW Optimizer RMSprop SGD
keras.dtype_policies AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy QuantizedFloat8DTypePolicy
keras.engine InputLayer Layer Model
keras.engine.base_layer AddLoss AddMetric BaseRandomLayer InputSpec Layer TensorFlowOpLayer
keras.engine.base_layer_v1 InputSpec Layer
keras.engine.base_preprocessing_layer CombinerPreprocessingLayer PreprocessingLayer
keras.engine.compile_utils LossesContainer
keras.engine.functional Functional ModuleWrapper
keras.engine.input_layer InputLayer
keras.engine.input_spec InputSpec
keras.engine.network Network
keras.engine.sequential Sequential
keras.engine.training Model
keras.engine.training_v1 DistributedCallbackModel Model
keras.experimental CosineDecay CosineDecayRestarts LinearModel PeepholeLSTMCell SequenceFeatures WideDeepModel
keras.feature_column.base_feature_layer _BaseFeaturesLayer
keras.feature_column.dense_features DenseFeatures
keras.feature_column.dense_features_v2 DenseFeatures
keras.feature_column.sequence_feature_column SequenceFeatures
keras.initializers Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer LecunNormal LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer TruncatedNormal VarianceScaling Zeros constant glorot_normal glorot_uniform he_normal he_uniform identity lecun_normal lecun_uniform normal one ones orthogonal random_normal random_uniform stft truncated_normal uniform variance_scaling zero zeros
keras.initializers.initializers Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity Initializer LecunNormal LecunUniform Ones Orthogonal RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros
keras.initializers.initializers_v2 Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity Initializer LecunNormal LecunUniform Ones Orthogonal RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros
keras.layers AbstractRNNCell Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AlphaDropout Attention AugMix AutoContrast Average AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1 BatchNormalizationV2 Bidirectional CategoryCrossing CategoryEncoding CenterCrop ClassMethod Concatenate ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D ConvRNN2D ConvRecurrent2D Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D CuDNNGRU CuDNNLSTM CutMix Deconv2D Deconv3D Deconvolution2D Deconvolution3D Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D DeviceWrapper Discretization Dot Dropout DropoutWrapper ELU EinsumDense Embedding Equalization Flatten FlaxLayer GRU GRUCell GRUCellV1 GRUCellV2 GRUV1 GRUV2 GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization GroupQueryAttention HashedCrossing Hashing Highway Identity InputLayer InputSpec InstanceMethod InstanceProperty IntegerLookup JaxLayer LSTM LSTMCell LSTMCellV1 LSTMCellV2 LSTMV1 LSTMV2 Layer LayerNormalization LeakyReLU LocallyConnected1D LocallyConnected2D Masking MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum MaxoutDense MelSpectrogram Minimum MixUp MultiHeadAttention Multiply Normalization PReLU PeepholeLSTMCell Permute Pipeline PreprocessingLayer RMSNormalization RNN RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomFourierFeatures RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom ReLU Recurrent RepeatVector Rescaling Reshape ResidualWrapper Resizing ReversibleEmbedding STFTSpectrogram SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SimpleRNN SimpleRNNCell SlicingOpLambda Softmax Solarization SpatialDropout1D SpatialDropout2D SpatialDropout3D SpectralNormalization StackedRNNCells StringLookup Subtract SyncBatchNormalization TFOpLambda TextVectorization ThresholdedReLU TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D _Conv _Cropping _CuDNNRNN _GlobalPooling1D _GlobalPooling2D _GlobalPooling3D _Merge _Pooling1D _Pooling2D _Pooling3D _SeparableConv _UpSampling _ZeroPadding
keras.layers.activation ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU
keras.layers.activation.elu ELU
keras.layers.activation.leaky_relu LeakyReLU
keras.layers.activation.prelu PReLU
keras.layers.activation.relu ReLU
keras.layers.activation.softmax Softmax
keras.layers.activation.thresholded_relu ThresholdedReLU
keras.layers.advanced_activations ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU
keras.layers.attention AdditiveAttention Attention MultiHeadAttention
keras.layers.attention.additive_attention AdditiveAttention
keras.layers.attention.attention Attention
keras.layers.attention.base_dense_attention BaseDenseAttention
keras.layers.attention.multi_head_attention MultiHeadAttention
keras.layers.convolutional AveragePooling1D AveragePooling2D AveragePooling3D Conv Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D Deconv2D Deconv3D Deconvolution2D Deconvolution3D DepthwiseConv DepthwiseConv1D DepthwiseConv2D MaxPooling1D MaxPooling2D MaxPooling3D SeparableConv SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D _Conv _Cropping _SeparableConv _UpSampling _ZeroPadding
keras.layers.convolutional.base_conv Conv
keras.layers.convolutional.base_depthwise_conv DepthwiseConv
keras.layers.convolutional.base_separable_conv SeparableConv
keras.layers.convolutional.conv1d Conv1D Convolution1D
keras.layers.convolutional.conv1d_transpose Conv1DTranspose Convolution1DTranspose
keras.layers.convolutional.conv2d Conv2D Convolution2D
keras.layers.convolutional.conv2d_transpose Conv2DTranspose Convolution2DTranspose
keras.layers.convolutional.conv3d Conv3D Convolution3D
keras.layers.convolutional.conv3d_transpose Conv3DTranspose Convolution3DTranspose
keras.layers.convolutional.depthwise_conv1d DepthwiseConv1D
keras.layers.convolutional.depthwise_conv2d DepthwiseConv2D
keras.layers.convolutional.separable_conv1d SeparableConv1D SeparableConvolution1D
keras.layers.convolutional.separable_conv2d SeparableConv2D SeparableConvolution2D
keras.layers.convolutional_recurrent ConvLSTM ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D ConvLSTMCell ConvRNN ConvRNN2D
keras.layers.core Activation ActivityRegularization ClassMethod Dense Dropout EinsumDense Embedding Flatten Identity InstanceMethod InstanceProperty Masking Permute RepeatVector Reshape SlicingOpLambda SpatialDropout1D SpatialDropout2D SpatialDropout3D TFOpLambda
keras.layers.core.activation Activation
keras.layers.core.activity_regularization ActivityRegularization
keras.layers.core.dense Dense
keras.layers.core.dropout Dropout
keras.layers.core.einsum_dense EinsumDense
keras.layers.core.embedding Embedding
keras.layers.core.flatten Flatten
keras.layers.core.identity Identity
keras.layers.core.masking Masking
keras.layers.core.permute Permute
keras.layers.core.repeat_vector RepeatVector
keras.layers.core.reshape Reshape
keras.layers.core.spatial_dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D
keras.layers.core.tf_op_layer ClassMethod InstanceMethod InstanceProperty SlicingOpLambda TFOpLambda
keras.layers.cudnn_recurrent CuDNNGRU CuDNNLSTM _CuDNNRNN
keras.layers.dense_attention AdditiveAttention Attention BaseDenseAttention
keras.layers.einsum_dense EinsumDense
keras.layers.embeddings Embedding
keras.layers.experimental DynamicEmbedding DynamicLookup EinsumDense RandomFourierFeatures SyncBatchNormalization
keras.layers.experimental.preprocessing CategoryCrossing CategoryEncoding CenterCrop Discretization HashedCrossing Hashing IntegerLookup Normalization PreprocessingLayer RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation RandomTranslation RandomWidth RandomZoom Rescaling Resizing StringLookup TextVectorization
keras.layers.kernelized RandomFourierFeatures
keras.layers.legacy_rnn.rnn_cell_impl BasicLSTMCell BasicRNNCell DeviceWrapper DropoutWrapper GRUCell LSTMCell LayerRNNCell MultiRNNCell RNNCell ResidualWrapper _RNNCellWrapperV1
keras.layers.legacy_rnn.rnn_cell_wrapper_impl DropoutWrapperBase ResidualWrapperBase
keras.layers.local LocallyConnected1D LocallyConnected2D
keras.layers.locally_connected LocallyConnected1D LocallyConnected2D
keras.layers.locally_connected.locally_connected1d LocallyConnected1D
keras.layers.locally_connected.locally_connected2d LocallyConnected2D
keras.layers.merge Add Average Concatenate Dot Maximum Minimum Multiply Subtract _Merge
keras.layers.merging Add Average Concatenate Dot Maximum Minimum Multiply Subtract
keras.layers.merging.add Add
keras.layers.merging.average Average
keras.layers.merging.base_merge _Merge
keras.layers.merging.concatenate Concatenate
keras.layers.merging.dot Dot
keras.layers.merging.maximum Maximum
keras.layers.merging.minimum Minimum
keras.layers.merging.multiply Multiply
keras.layers.merging.subtract Subtract
keras.layers.multi_head_attention MultiHeadAttention
keras.layers.noise AlphaDropout GaussianDropout GaussianNoise
keras.layers.normalization BatchNormalization
keras.layers.normalization.batch_normalization BatchNormalization BatchNormalizationBase SyncBatchNormalization
keras.layers.normalization.batch_normalization_v1 BatchNormalization
keras.layers.normalization.group_normalization GroupNormalization
keras.layers.normalization.layer_normalization LayerNormalization
keras.layers.normalization.unit_normalization UnitNormalization
keras.layers.pooling AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlobalPooling1D GlobalPooling2D GlobalPooling3D MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Pooling1D Pooling2D Pooling3D _GlobalPooling1D _GlobalPooling2D _GlobalPooling3D _Pooling1D _Pooling2D _Pooling3D
keras.layers.pooling.average_pooling1d AveragePooling1D AvgPool1D
keras.layers.pooling.average_pooling2d AveragePooling2D AvgPool2D
keras.layers.pooling.average_pooling3d AveragePooling3D AvgPool3D
keras.layers.pooling.base_global_pooling1d GlobalPooling1D
keras.layers.pooling.base_global_pooling2d GlobalPooling2D
keras.layers.pooling.base_global_pooling3d GlobalPooling3D
keras.layers.pooling.base_pooling1d Pooling1D
keras.layers.pooling.base_pooling2d Pooling2D
keras.layers.pooling.base_pooling3d Pooling3D
keras.layers.pooling.global_average_pooling1d GlobalAveragePooling1D GlobalAvgPool1D
keras.layers.pooling.global_average_pooling2d GlobalAveragePooling2D GlobalAvgPool2D
keras.layers.pooling.global_average_pooling3d GlobalAveragePooling3D GlobalAvgPool3D
keras.layers.pooling.global_max_pooling1d GlobalMaxPool1D GlobalMaxPooling1D
keras.layers.pooling.global_max_pooling2d GlobalMaxPool2D GlobalMaxPooling2D
keras.layers.pooling.global_max_pooling3d GlobalMaxPool3D GlobalMaxPooling3D
keras.layers.pooling.max_pooling1d MaxPool1D MaxPooling1D
keras.layers.pooling.max_pooling2d MaxPool2D MaxPooling2D
keras.layers.pooling.max_pooling3d MaxPool3D MaxPooling3D
keras.layers.preprocessing.category_crossing CategoryCrossing
keras.layers.preprocessing.category_encoding CategoryEncoding
keras.layers.preprocessing.discretization Discretization
keras.layers.preprocessing.hashed_crossing HashedCrossing
keras.layers.preprocessing.hashing Hashing
keras.layers.preprocessing.image_preprocessing BaseImageAugmentationLayer CenterCrop RandomBrightness RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation RandomTranslation RandomWidth RandomZoom Rescaling Resizing
keras.layers.preprocessing.index_lookup IndexLookup
keras.layers.preprocessing.integer_lookup IntegerLookup
keras.layers.preprocessing.normalization Normalization
keras.layers.preprocessing.preprocessing_stage FunctionalPreprocessingStage PreprocessingStage
keras.layers.preprocessing.reduction Reduction
keras.layers.preprocessing.string_lookup StringLookup
keras.layers.preprocessing.text_vectorization TextVectorization
keras.layers.recurrent AbstractRNNCell GRU GRUCell LSTM LSTMCell PeepholeLSTMCell RNN SimpleRNN SimpleRNNCell StackedRNNCells
keras.layers.recurrent_v2 GRU GRUCell LSTM LSTMCell
keras.layers.regularization ActivityRegularization AlphaDropout Dropout GaussianDropout GaussianNoise SpatialDropout1D SpatialDropout2D SpatialDropout3D
keras.layers.regularization.activity_regularization ActivityRegularization
keras.layers.regularization.alpha_dropout AlphaDropout
keras.layers.regularization.dropout Dropout
keras.layers.regularization.gaussian_dropout GaussianDropout
keras.layers.regularization.gaussian_noise GaussianNoise
keras.layers.regularization.spatial_dropout1d SpatialDropout1D
keras.layers.regularization.spatial_dropout2d SpatialDropout2D
keras.layers.regularization.spatial_dropout3d SpatialDropout3D
keras.layers.reshaping Cropping1D Cropping2D Cropping3D Flatten Permute RepeatVector Reshape UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D
keras.layers.reshaping.cropping1d Cropping1D
keras.layers.reshaping.cropping2d Cropping2D
keras.layers.reshaping.cropping3d Cropping3D
keras.layers.reshaping.flatten Flatten
keras.layers.reshaping.permute Permute
keras.layers.reshaping.repeat_vector RepeatVector
keras.layers.reshaping.reshape Reshape
keras.layers.reshaping.up_sampling1d UpSampling1D
keras.layers.reshaping.up_sampling2d UpSampling2D
keras.layers.reshaping.up_sampling3d UpSampling3D
keras.layers.reshaping.zero_padding1d ZeroPadding1D
keras.layers.reshaping.zero_padding2d ZeroPadding2D
keras.layers.reshaping.zero_padding3d ZeroPadding3D
keras.layers.rnn AbstractRNNCell Bidirectional ConvLSTM1D ConvLSTM2D ConvLSTM3D CuDNNGRU CuDNNLSTM DeviceWrapper DropoutWrapper GRU GRUCell GRUCellV1 GRUCellV2 GRUV1 GRUV2 LSTM LSTMCell LSTMCellV1 LSTMCellV2 LSTMV1 LSTMV2 RNN ResidualWrapper SimpleRNN SimpleRNNCell StackedRNNCells TimeDistributed Wrapper
keras.layers.rnn.abstract_rnn_cell AbstractRNNCell
keras.layers.rnn.base_conv_lstm ConvLSTM ConvLSTMCell
keras.layers.rnn.base_conv_rnn ConvRNN
keras.layers.rnn.base_cudnn_rnn _CuDNNRNN
keras.layers.rnn.base_rnn RNN
keras.layers.rnn.base_wrapper Wrapper
keras.layers.rnn.bidirectional Bidirectional
keras.layers.rnn.cell_wrappers DeviceWrapper DropoutWrapper ResidualWrapper _RNNCellWrapper
keras.layers.rnn.conv_lstm1d ConvLSTM1D
keras.layers.rnn.conv_lstm2d ConvLSTM2D
keras.layers.rnn.conv_lstm3d ConvLSTM3D
keras.layers.rnn.cudnn_gru CuDNNGRU
keras.layers.rnn.cudnn_lstm CuDNNLSTM
keras.layers.rnn.gru GRU GRUCell
keras.layers.rnn.gru_v1 GRU GRUCell
keras.layers.rnn.legacy_cell_wrappers DeviceWrapper DropoutWrapper ResidualWrapper _RNNCellWrapperV1
keras.layers.rnn.legacy_cells BasicLSTMCell BasicRNNCell GRUCell LSTMCell LayerRNNCell MultiRNNCell RNNCell
keras.layers.rnn.lstm LSTM LSTMCell
keras.layers.rnn.lstm_v1 LSTM LSTMCell
keras.layers.rnn.simple_rnn SimpleRNN SimpleRNNCell
keras.layers.rnn.stacked_rnn_cells StackedRNNCells
keras.layers.rnn.time_distributed TimeDistributed
keras.layers.rnn_cell_wrapper_v2 DeviceWrapper DropoutWrapper ResidualWrapper _RNNCellWrapperV2
keras.layers.wrappers Bidirectional TimeDistributed Wrapper
keras.legacy.layers ConvRecurrent2D Highway MaxoutDense Recurrent
keras.legacy_tf_layers.base InputSpec Layer
keras.legacy_tf_layers.convolutional Conv1D Conv2D Conv2DTranspose Conv3D Conv3DTranspose Convolution1D Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Deconv2D Deconv3D Deconvolution2D Deconvolution3D SeparableConv1D SeparableConv2D SeparableConvolution2D
keras.legacy_tf_layers.core Dense Dropout Flatten FullyConnected
keras.legacy_tf_layers.normalization BatchNorm BatchNormalization
keras.legacy_tf_layers.pooling AveragePooling1D AveragePooling2D AveragePooling3D AvgPool2D MaxPool2D MaxPooling1D MaxPooling2D MaxPooling3D
keras.legacy_tf_layers.variable_scope_shim VariableScopeLayer VariableScopeWrapperLayer
keras.losses BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber KLDivergence LogCosh Loss LossFunctionWrapper MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge Tversky
keras.metrics AUC Accuracy BinaryAccuracy BinaryCrossentropy BinaryIoU CategoricalAccuracy CategoricalCrossentropy CategoricalHinge ConcordanceCorrelation CosineSimilarity F1Score FBetaScore FalseNegatives FalsePositives Hinge IoU KLDivergence LogCoshError Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MeanTensor Metric OneHotIoU OneHotMeanIoU PearsonCorrelation Poisson Precision PrecisionAtRecall R2Score Recall RecallAtPrecision Reduce RootMeanSquaredError SensitivityAtSpecificity SensitivitySpecificityBase SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpecificityAtSensitivity SquaredHinge Sum SumOverBatchSize SumOverBatchSizeMetricWrapper TopKCategoricalAccuracy TrueNegatives TruePositives _ConfusionMatrixConditionCount _IoUBase
keras.metrics.accuracy_metrics Accuracy BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy SparseTopKCategoricalAccuracy TopKCategoricalAccuracy
keras.metrics.base_metric Mean MeanMetricWrapper MeanTensor Metric Reduce Sum SumOverBatchSize SumOverBatchSizeMetricWrapper
keras.metrics.confusion_metrics AUC FalseNegatives FalsePositives Precision PrecisionAtRecall Recall RecallAtPrecision SensitivityAtSpecificity SensitivitySpecificityBase SpecificityAtSensitivity TrueNegatives TruePositives _ConfusionMatrixConditionCount
keras.metrics.experimental PyMetric
keras.metrics.hinge_metrics CategoricalHinge Hinge SquaredHinge
keras.metrics.iou_metrics BinaryIoU IoU MeanIoU OneHotIoU OneHotMeanIoU _IoUBase
keras.metrics.metrics AUC Accuracy BinaryAccuracy BinaryCrossentropy BinaryIoU CategoricalAccuracy CategoricalCrossentropy CategoricalHinge CosineSimilarity FalseNegatives FalsePositives Hinge IoU KLDivergence LogCoshError MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError OneHotIoU OneHotMeanIoU Poisson Precision PrecisionAtRecall Recall RecallAtPrecision RootMeanSquaredError SensitivityAtSpecificity SensitivitySpecificityBase SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpecificityAtSensitivity SquaredHinge TopKCategoricalAccuracy TrueNegatives TruePositives _ConfusionMatrixConditionCount _IoUBase
keras.metrics.probabilistic_metrics BinaryCrossentropy CategoricalCrossentropy KLDivergence Poisson SparseCategoricalCrossentropy
keras.metrics.regression_metrics CosineSimilarity LogCoshError MeanAbsoluteError MeanAbsolutePercentageError MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError RootMeanSquaredError
keras.mixed_precision DTypePolicy LossScaleOptimizer Policy
keras.mixed_precision.experimental LossScaleOptimizer Policy
keras.mixed_precision.loss_scale_optimizer LossScaleOptimizer LossScaleOptimizerV1 LossScaleOptimizerV3
keras.mixed_precision.policy Policy PolicyV1
keras.mixed_precision.test_util AssertTypeLayer IdentityRegularizer MultiplyLayer MultiplyLayerWithoutAutoCast ReduceSumRegularizer
keras.models Functional LinearModel Model Sequential SharpnessAwareMinimization WideDeepModel
keras.models.cloning Model Sequential
keras.models.experimental SharpnessAwareMinimization
keras.models.sharpness_aware_minimization SharpnessAwareMinimization
keras.optimizer_experimental.adadelta Adadelta
keras.optimizer_experimental.adagrad Adagrad
keras.optimizer_experimental.adam Adam
keras.optimizer_experimental.optimizer Optimizer RestoredOptimizer _BaseOptimizer
keras.optimizer_experimental.rmsprop RMSprop
keras.optimizer_experimental.sgd SGD
keras.optimizer_v1 Adadelta Adagrad Adam Adamax Nadam Optimizer RMSprop SGD TFOptimizer adadelta adagrad adam adamax nadam rmsprop sgd
keras.optimizer_v2.adadelta Adadelta
keras.optimizer_v2.adagrad Adagrad
keras.optimizer_v2.adam Adam NonFusedAdam
keras.optimizer_v2.adamax Adamax
keras.optimizer_v2.ftrl Ftrl
keras.optimizer_v2.gradient_descent SGD
keras.optimizer_v2.learning_rate_schedule CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay LearningRateSchedule LinearCosineDecay NoisyLinearCosineDecay PiecewiseConstantDecay PolynomialDecay
keras.optimizer_v2.nadam Nadam
keras.optimizer_v2.optimizer_v2 OptimizerV2 RestoredOptimizer
keras.optimizer_v2.rmsprop RMSProp RMSprop
keras.optimizers Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lamb Lion LossScaleOptimizer MultiOptimizer Muon Nadam Optimizer OptimizerMap RMSprop SGD ScheduleFreeAdamW TFOptimizer adadelta adagrad adam adamax nadam rmsprop sgd
keras.optimizers.adadelta Adadelta
keras.optimizers.adafactor Adafactor
keras.optimizers.adagrad Adagrad
keras.optimizers.adam Adam
keras.optimizers.adamax Adamax
keras.optimizers.adamw AdamW
keras.optimizers.experimental Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Nadam Optimizer RMSprop SGD
keras.optimizers.ftrl Ftrl
keras.optimizers.legacy Adadelta Adagrad Adam Adamax Ftrl Nadam Optimizer RMSprop SGD
keras.optimizers.legacy.adadelta Adadelta
keras.optimizers.legacy.adagrad Adagrad
keras.optimizers.legacy.adam Adam NonFusedAdam
keras.optimizers.legacy.adamax Adamax
keras.optimizers.legacy.ftrl Ftrl
keras.optimizers.legacy.gradient_descent SGD
keras.optimizers.legacy.nadam Nadam
keras.optimizers.legacy.optimizer Optimizer
keras.optimizers.legacy.optimizer_v2 OptimizerV2 RestoredOptimizer
keras.optimizers.legacy.rmsprop RMSProp RMSprop
keras.optimizers.legacy.sgd SGD
keras.optimizers.nadam Nadam
keras.optimizers.optimizer Optimizer RestoredOptimizer _BaseOptimizer
keras.optimizers.optimizer_experimental.adadelta Adadelta
keras.optimizers.optimizer_experimental.adafactor Adafactor
keras.optimizers.optimizer_experimental.adagrad Adagrad
keras.optimizers.optimizer_experimental.adam Adam
keras.optimizers.optimizer_experimental.adamax Adamax
keras.optimizers.optimizer_experimental.adamw AdamW
keras.optimizers.optimizer_experimental.ftrl Ftrl
keras.optimizers.optimizer_experimental.nadam Nadam
keras.optimizers.optimizer_experimental.optimizer Optimizer RestoredOptimizer _BaseOptimizer
keras.optimizers.optimizer_experimental.rmsprop RMSprop
keras.optimizers.optimizer_experimental.sgd SGD
keras.optimizers.optimizer_v1 Adadelta Adagrad Adam Adamax Nadam Optimizer RMSprop SGD TFOptimizer adadelta adagrad adam adamax nadam rmsprop sgd
keras.optimizers.optimizer_v2.adadelta Adadelta
keras.optimizers.optimizer_v2.adagrad Adagrad
keras.optimizers.optimizer_v2.adam Adam NonFusedAdam
keras.optimizers.optimizer_v2.adamax Adamax
keras.optimizers.optimizer_v2.ftrl Ftrl
keras.optimizers.optimizer_v2.gradient_descent SGD
keras.optimizers.optimizer_v2.nadam Nadam
keras.optimizers.optimizer_v2.optimizer_v2 OptimizerV2 RestoredOptimizer
keras.optimizers.optimizer_v2.rmsprop RMSProp RMSprop
keras.optimizers.rmsprop RMSprop
keras.optimizers.schedules CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay LearningRateSchedule PiecewiseConstantDecay PolynomialDecay
keras.optimizers.schedules.learning_rate_schedule CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay LearningRateSchedule LinearCosineDecay NoisyLinearCosineDecay PiecewiseConstantDecay PolynomialDecay
keras.optimizers.sgd SGD
keras.premade.linear LinearModel
keras.premade.wide_deep WideDeepModel
keras.premade_models.linear LinearModel
keras.premade_models.wide_deep WideDeepModel
keras.quantizers AWQConfig AbsMaxQuantizer Float8QuantizationConfig GPTQConfig Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig Quantizer
keras.random SeedGenerator
keras.regularizers L1 L1L2 L2 OrthogonalRegularizer Regularizer l1 l1_l2 l2 orthogonal_regularizer
keras.src Functional Layer Model Sequential
keras.src.activations.activations Mish ReLU
keras.src.backend.jax.optimizer JaxOptimizer
keras.src.backend.tensorflow.optimizer TFOptimizer
keras.src.backend.torch.optimizers TorchOptimizer
keras.src.backend.torch.optimizers.torch_adadelta Adadelta
keras.src.backend.torch.optimizers.torch_adagrad Adagrad
keras.src.backend.torch.optimizers.torch_adam Adam
keras.src.backend.torch.optimizers.torch_adamax Adamax
keras.src.backend.torch.optimizers.torch_adamw AdamW
keras.src.backend.torch.optimizers.torch_lion Lion
keras.src.backend.torch.optimizers.torch_nadam Nadam
keras.src.backend.torch.optimizers.torch_optimizer TorchOptimizer
keras.src.backend.torch.optimizers.torch_parallel_optimizer TorchParallelOptimizer
keras.src.backend.torch.optimizers.torch_rmsprop RMSprop
keras.src.backend.torch.optimizers.torch_sgd SGD
keras.src.constraints Constraint MaxNorm MinMaxNorm NonNeg RadialConstraint UnitNorm max_norm maxnorm min_max_norm non_neg nonneg radial_constraint unit_norm unitnorm
keras.src.constraints.constraints Constraint MaxNorm MinMaxNorm NonNeg UnitNorm
keras.src.distillation.distillation_loss FeatureDistillation LogitsDistillation
keras.src.distillation.distiller Distiller
keras.src.dtype_policies AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy QuantizedFloat8DTypePolicy
keras.src.dtype_policies.dtype_policy AWQDTypePolicy DTypePolicy FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy QuantizedFloat8DTypePolicy
keras.src.dtype_policies.dtype_policy_map DTypePolicyMap
keras.src.engine.base_layer AddLoss AddMetric BaseRandomLayer Layer TensorFlowOpLayer
keras.src.engine.base_layer_v1 Layer
keras.src.engine.base_preprocessing_layer PreprocessingLayer
keras.src.engine.compile_utils LossesContainer
keras.src.engine.functional Functional ModuleWrapper
keras.src.engine.input_layer InputLayer
keras.src.engine.input_spec InputSpec
keras.src.engine.sequential Sequential
keras.src.engine.training Model
keras.src.engine.training_v1 DistributedCallbackModel Model
keras.src.feature_column.base_feature_layer _BaseFeaturesLayer
keras.src.feature_column.dense_features DenseFeatures
keras.src.feature_column.dense_features_v2 DenseFeatures
keras.src.feature_column.sequence_feature_column SequenceFeatures
keras.src.initializers Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity Initializer LecunNormal LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT TruncatedNormal VarianceScaling Zeros
keras.src.initializers.constant_initializers Constant Identity Ones STFT Zeros
keras.src.initializers.initializer Initializer
keras.src.initializers.initializers Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity Initializer LecunNormal LecunUniform Ones Orthogonal RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros
keras.src.initializers.random_initializers GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal OrthogonalInitializer RandomInitializer RandomNormal RandomUniform TruncatedNormal VarianceScaling
keras.src.layers AbstractRNNCell Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AlphaDropout Attention AugMix AutoContrast Average AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1 BatchNormalizationV2 Bidirectional CategoryEncoding CenterCrop ClassMethod Concatenate ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D CuDNNGRU CuDNNLSTM CutMix Dense DepthwiseConv1D DepthwiseConv2D DeviceWrapper Discretization Dot Dropout DropoutWrapper ELU EinsumDense Embedding Equalization Flatten GRU GRUCell GRUCellV1 GRUCellV2 GRUV1 GRUV2 GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization GroupedQueryAttention HashedCrossing Hashing Identity IndexLookup InputLayer InputSpec InstanceMethod InstanceProperty IntegerLookup LSTM LSTMCell LSTMCellV1 LSTMCellV2 LSTMV1 LSTMV2 Layer LayerNormalization LeakyReLU LocallyConnected1D LocallyConnected2D Masking MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum MelSpectrogram Minimum MixUp MultiHeadAttention Multiply Normalization PReLU Permute Pipeline PreprocessingLayer RMSNormalization RNN RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomFourierFeatures RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom ReLU RepeatVector Rescaling Reshape ResidualWrapper Resizing ReversibleEmbedding STFTSpectrogram SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SimpleRNN SimpleRNNCell SlicingOpLambda Softmax Solarization SpatialDropout1D SpatialDropout2D SpatialDropout3D SpectralNormalization StackedRNNCells StringLookup Subtract SyncBatchNormalization TFOpLambda TextVectorization ThresholdedReLU TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D
keras.src.layers.activation ELU LeakyReLU PReLU ReLU Softmax ThresholdedReLU
keras.src.layers.activation.elu ELU
keras.src.layers.activation.leaky_relu LeakyReLU
keras.src.layers.activation.prelu PReLU
keras.src.layers.activation.relu ReLU
keras.src.layers.activation.softmax Softmax
keras.src.layers.activation.thresholded_relu ThresholdedReLU
keras.src.layers.activations ELU LeakyReLU PReLU ReLU Softmax
keras.src.layers.activations.activation Activation
keras.src.layers.activations.elu ELU
keras.src.layers.activations.leaky_relu LeakyReLU
keras.src.layers.activations.prelu PReLU
keras.src.layers.activations.relu ReLU
keras.src.layers.activations.softmax Softmax
keras.src.layers.attention AdditiveAttention Attention MultiHeadAttention
keras.src.layers.attention.additive_attention AdditiveAttention
keras.src.layers.attention.attention Attention
keras.src.layers.attention.base_dense_attention BaseDenseAttention
keras.src.layers.attention.grouped_query_attention GroupedQueryAttention
keras.src.layers.attention.multi_head_attention MultiHeadAttention
keras.src.layers.convolutional AveragePooling1D AveragePooling2D AveragePooling3D Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D DepthwiseConv1D DepthwiseConv2D MaxPooling1D MaxPooling2D MaxPooling3D SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D
keras.src.layers.convolutional.base_conv BaseConv Conv
keras.src.layers.convolutional.base_conv_transpose BaseConvTranspose
keras.src.layers.convolutional.base_depthwise_conv BaseDepthwiseConv DepthwiseConv
keras.src.layers.convolutional.base_separable_conv BaseSeparableConv SeparableConv
keras.src.layers.convolutional.conv1d Conv1D Convolution1D
keras.src.layers.convolutional.conv1d_transpose Conv1DTranspose Convolution1DTranspose
keras.src.layers.convolutional.conv2d Conv2D Convolution2D
keras.src.layers.convolutional.conv2d_transpose Conv2DTranspose Convolution2DTranspose
keras.src.layers.convolutional.conv3d Conv3D Convolution3D
keras.src.layers.convolutional.conv3d_transpose Conv3DTranspose Convolution3DTranspose
keras.src.layers.convolutional.depthwise_conv1d DepthwiseConv1D
keras.src.layers.convolutional.depthwise_conv2d DepthwiseConv2D
keras.src.layers.convolutional.separable_conv1d SeparableConv1D SeparableConvolution1D
keras.src.layers.convolutional.separable_conv2d SeparableConv2D SeparableConvolution2D
keras.src.layers.core Activation ActivityRegularization ClassMethod Dense Dropout EinsumDense Embedding Flatten Identity InstanceMethod InstanceProperty Masking Permute RepeatVector Reshape SlicingOpLambda SpatialDropout1D SpatialDropout2D SpatialDropout3D TFOpLambda
keras.src.layers.core.activation Activation
keras.src.layers.core.dense Dense
keras.src.layers.core.einsum_dense EinsumDense
keras.src.layers.core.embedding Embedding
keras.src.layers.core.identity Identity
keras.src.layers.core.input_layer InputLayer
keras.src.layers.core.masking Masking
keras.src.layers.core.reversible_embedding ReversibleEmbedding
keras.src.layers.core.tf_op_layer ClassMethod InstanceMethod InstanceProperty SlicingOpLambda TFOpLambda
keras.src.layers.core.wrapper Wrapper
keras.src.layers.experimental.dynamic_embedding DynamicEmbedding
keras.src.layers.experimental.dynamic_lookup DynamicLookup
keras.src.layers.input_spec InputSpec
keras.src.layers.kernelized RandomFourierFeatures
keras.src.layers.layer Layer
keras.src.layers.locally_connected LocallyConnected1D LocallyConnected2D
keras.src.layers.locally_connected.locally_connected1d LocallyConnected1D
keras.src.layers.locally_connected.locally_connected2d LocallyConnected2D
keras.src.layers.merging Add Average Concatenate Dot Maximum Minimum Multiply Subtract
keras.src.layers.merging.add Add
keras.src.layers.merging.average Average
keras.src.layers.merging.base_merge Merge _Merge
keras.src.layers.merging.concatenate Concatenate
keras.src.layers.merging.dot Dot
keras.src.layers.merging.maximum Maximum
keras.src.layers.merging.minimum Minimum
keras.src.layers.merging.multiply Multiply
keras.src.layers.merging.subtract Subtract
keras.src.layers.normalization.batch_normalization BatchNormalization BatchNormalizationBase SyncBatchNormalization
keras.src.layers.normalization.batch_normalization_v1 BatchNormalization
keras.src.layers.normalization.group_normalization GroupNormalization
keras.src.layers.normalization.layer_normalization LayerNormalization
keras.src.layers.normalization.rms_normalization RMSNormalization
keras.src.layers.normalization.spectral_normalization SpectralNormalization
keras.src.layers.normalization.unit_normalization UnitNormalization
keras.src.layers.pooling AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D
keras.src.layers.pooling.adaptive_average_pooling1d AdaptiveAveragePooling1D
keras.src.layers.pooling.adaptive_average_pooling2d AdaptiveAveragePooling2D
keras.src.layers.pooling.adaptive_average_pooling3d AdaptiveAveragePooling3D
keras.src.layers.pooling.adaptive_max_pooling1d AdaptiveMaxPooling1D
keras.src.layers.pooling.adaptive_max_pooling2d AdaptiveMaxPooling2D
keras.src.layers.pooling.adaptive_max_pooling3d AdaptiveMaxPooling3D
keras.src.layers.pooling.average_pooling1d AveragePooling1D AvgPool1D
keras.src.layers.pooling.average_pooling2d AveragePooling2D AvgPool2D
keras.src.layers.pooling.average_pooling3d AveragePooling3D AvgPool3D
keras.src.layers.pooling.base_adaptive_pooling BaseAdaptiveAveragePooling BaseAdaptiveMaxPooling BaseAdaptivePooling
keras.src.layers.pooling.base_global_pooling BaseGlobalPooling
keras.src.layers.pooling.base_global_pooling1d GlobalPooling1D
keras.src.layers.pooling.base_global_pooling2d GlobalPooling2D
keras.src.layers.pooling.base_global_pooling3d GlobalPooling3D
keras.src.layers.pooling.base_pooling BasePooling
keras.src.layers.pooling.base_pooling1d Pooling1D
keras.src.layers.pooling.base_pooling2d Pooling2D
keras.src.layers.pooling.base_pooling3d Pooling3D
keras.src.layers.pooling.global_average_pooling1d GlobalAveragePooling1D GlobalAvgPool1D
keras.src.layers.pooling.global_average_pooling2d GlobalAveragePooling2D GlobalAvgPool2D
keras.src.layers.pooling.global_average_pooling3d GlobalAveragePooling3D GlobalAvgPool3D
keras.src.layers.pooling.global_max_pooling1d GlobalMaxPool1D GlobalMaxPooling1D
keras.src.layers.pooling.global_max_pooling2d GlobalMaxPool2D GlobalMaxPooling2D
keras.src.layers.pooling.global_max_pooling3d GlobalMaxPool3D GlobalMaxPooling3D
keras.src.layers.pooling.max_pooling1d MaxPool1D MaxPooling1D
keras.src.layers.pooling.max_pooling2d MaxPool2D MaxPooling2D
keras.src.layers.pooling.max_pooling3d MaxPool3D MaxPooling3D
keras.src.layers.preprocessing.audio_preprocessing MelSpectrogram
keras.src.layers.preprocessing.category_encoding CategoryEncoding
keras.src.layers.preprocessing.center_crop CenterCrop
keras.src.layers.preprocessing.data_layer DataLayer
keras.src.layers.preprocessing.discretization Discretization
keras.src.layers.preprocessing.feature_space Cross Feature FeatureSpace TFDConcat TFDIdentity
keras.src.layers.preprocessing.hashed_crossing HashedCrossing
keras.src.layers.preprocessing.hashing Hashing
keras.src.layers.preprocessing.image_preprocessing CenterCrop RandomBrightness RandomContrast RandomCrop RandomFlip RandomHeight RandomRotation RandomTranslation RandomWidth RandomZoom Rescaling Resizing
keras.src.layers.preprocessing.image_preprocessing.aug_mix AugMix
keras.src.layers.preprocessing.image_preprocessing.auto_contrast AutoContrast
keras.src.layers.preprocessing.image_preprocessing.base_image_preprocessing_layer BaseImagePreprocessingLayer
keras.src.layers.preprocessing.image_preprocessing.center_crop CenterCrop
keras.src.layers.preprocessing.image_preprocessing.clahe ContrastLimitedAdaptiveHistogramEqualization
keras.src.layers.preprocessing.image_preprocessing.cut_mix CutMix
keras.src.layers.preprocessing.image_preprocessing.equalization Equalization
keras.src.layers.preprocessing.image_preprocessing.max_num_bounding_box MaxNumBoundingBoxes
keras.src.layers.preprocessing.image_preprocessing.mix_up MixUp
keras.src.layers.preprocessing.image_preprocessing.rand_augment RandAugment
keras.src.layers.preprocessing.image_preprocessing.random_brightness RandomBrightness
keras.src.layers.preprocessing.image_preprocessing.random_color_degeneration RandomColorDegeneration
keras.src.layers.preprocessing.image_preprocessing.random_color_jitter RandomColorJitter
keras.src.layers.preprocessing.image_preprocessing.random_contrast RandomContrast
keras.src.layers.preprocessing.image_preprocessing.random_crop RandomCrop
keras.src.layers.preprocessing.image_preprocessing.random_elastic_transform RandomElasticTransform
keras.src.layers.preprocessing.image_preprocessing.random_erasing RandomErasing
keras.src.layers.preprocessing.image_preprocessing.random_flip RandomFlip
keras.src.layers.preprocessing.image_preprocessing.random_gaussian_blur RandomGaussianBlur
keras.src.layers.preprocessing.image_preprocessing.random_grayscale RandomGrayscale
keras.src.layers.preprocessing.image_preprocessing.random_hue RandomHue
keras.src.layers.preprocessing.image_preprocessing.random_invert RandomInvert
keras.src.layers.preprocessing.image_preprocessing.random_perspective RandomPerspective
keras.src.layers.preprocessing.image_preprocessing.random_posterization RandomPosterization
keras.src.layers.preprocessing.image_preprocessing.random_rotation RandomRotation
keras.src.layers.preprocessing.image_preprocessing.random_saturation RandomSaturation
keras.src.layers.preprocessing.image_preprocessing.random_sharpness RandomSharpness
keras.src.layers.preprocessing.image_preprocessing.random_shear RandomShear
keras.src.layers.preprocessing.image_preprocessing.random_translation RandomTranslation
keras.src.layers.preprocessing.image_preprocessing.random_zoom RandomZoom
keras.src.layers.preprocessing.image_preprocessing.resizing Resizing
keras.src.layers.preprocessing.image_preprocessing.solarization Solarization
keras.src.layers.preprocessing.index_lookup IndexLookup
keras.src.layers.preprocessing.integer_lookup IntegerLookup
keras.src.layers.preprocessing.mel_spectrogram MelSpectrogram
keras.src.layers.preprocessing.normalization Normalization
keras.src.layers.preprocessing.pipeline Pipeline
keras.src.layers.preprocessing.preprocessing_stage FunctionalPreprocessingStage PreprocessingStage
keras.src.layers.preprocessing.random_brightness RandomBrightness
keras.src.layers.preprocessing.random_contrast RandomContrast
keras.src.layers.preprocessing.random_crop RandomCrop
keras.src.layers.preprocessing.random_flip RandomFlip
keras.src.layers.preprocessing.random_rotation RandomRotation
keras.src.layers.preprocessing.random_translation RandomTranslation
keras.src.layers.preprocessing.random_zoom RandomZoom
keras.src.layers.preprocessing.rescaling Rescaling
keras.src.layers.preprocessing.resizing Resizing
keras.src.layers.preprocessing.stft_spectrogram STFTSpectrogram
keras.src.layers.preprocessing.string_lookup StringLookup
keras.src.layers.preprocessing.text_vectorization TextVectorization
keras.src.layers.preprocessing.tf_data_layer TFDataLayer
keras.src.layers.regularization ActivityRegularization AlphaDropout Dropout GaussianDropout GaussianNoise SpatialDropout1D SpatialDropout2D SpatialDropout3D
keras.src.layers.regularization.activity_regularization ActivityRegularization
keras.src.layers.regularization.alpha_dropout AlphaDropout
keras.src.layers.regularization.dropout Dropout
keras.src.layers.regularization.gaussian_dropout GaussianDropout
keras.src.layers.regularization.gaussian_noise GaussianNoise
keras.src.layers.regularization.spatial_dropout BaseSpatialDropout SpatialDropout1D SpatialDropout2D SpatialDropout3D
keras.src.layers.regularization.spatial_dropout1d SpatialDropout1D
keras.src.layers.regularization.spatial_dropout2d SpatialDropout2D
keras.src.layers.regularization.spatial_dropout3d SpatialDropout3D
keras.src.layers.reshaping Cropping1D Cropping2D Cropping3D Flatten Permute RepeatVector Reshape UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D
keras.src.layers.reshaping.cropping1d Cropping1D
keras.src.layers.reshaping.cropping2d Cropping2D
keras.src.layers.reshaping.cropping3d Cropping3D
keras.src.layers.reshaping.flatten Flatten
keras.src.layers.reshaping.permute Permute
keras.src.layers.reshaping.repeat_vector RepeatVector
keras.src.layers.reshaping.reshape Reshape
keras.src.layers.reshaping.up_sampling1d UpSampling1D
keras.src.layers.reshaping.up_sampling2d UpSampling2D
keras.src.layers.reshaping.up_sampling3d UpSampling3D
keras.src.layers.reshaping.zero_padding1d ZeroPadding1D
keras.src.layers.reshaping.zero_padding2d ZeroPadding2D
keras.src.layers.reshaping.zero_padding3d ZeroPadding3D
keras.src.layers.rnn AbstractRNNCell Bidirectional ConvLSTM1D ConvLSTM2D ConvLSTM3D CuDNNGRU CuDNNLSTM DeviceWrapper DropoutWrapper GRU GRUCell GRUCellV1 GRUCellV2 GRUV1 GRUV2 LSTM LSTMCell LSTMCellV1 LSTMCellV2 LSTMV1 LSTMV2 RNN ResidualWrapper SimpleRNN SimpleRNNCell StackedRNNCells TimeDistributed Wrapper
keras.src.layers.rnn.abstract_rnn_cell AbstractRNNCell
keras.src.layers.rnn.base_conv_lstm ConvLSTM ConvLSTMCell
keras.src.layers.rnn.base_conv_rnn ConvRNN
keras.src.layers.rnn.base_cudnn_rnn _CuDNNRNN
keras.src.layers.rnn.base_rnn RNN
keras.src.layers.rnn.base_wrapper Wrapper
keras.src.layers.rnn.bidirectional Bidirectional
keras.src.layers.rnn.cell_wrappers DeviceWrapper DropoutWrapper ResidualWrapper _RNNCellWrapper
keras.src.layers.rnn.conv_lstm ConvLSTM ConvLSTMCell
keras.src.layers.rnn.conv_lstm1d ConvLSTM1D
keras.src.layers.rnn.conv_lstm2d ConvLSTM2D
keras.src.layers.rnn.conv_lstm3d ConvLSTM3D
keras.src.layers.rnn.cudnn_gru CuDNNGRU
keras.src.layers.rnn.cudnn_lstm CuDNNLSTM
keras.src.layers.rnn.gru GRU GRUCell
keras.src.layers.rnn.gru_v1 GRU GRUCell
keras.src.layers.rnn.legacy_cell_wrappers DeviceWrapper DropoutWrapper ResidualWrapper _RNNCellWrapperV1
keras.src.layers.rnn.legacy_cells BasicLSTMCell BasicRNNCell GRUCell LSTMCell LayerRNNCell MultiRNNCell RNNCell
keras.src.layers.rnn.lstm LSTM LSTMCell
keras.src.layers.rnn.lstm_v1 LSTM LSTMCell
keras.src.layers.rnn.rnn RNN
keras.src.layers.rnn.simple_rnn SimpleRNN SimpleRNNCell
keras.src.layers.rnn.stacked_rnn_cells StackedRNNCells
keras.src.layers.rnn.time_distributed TimeDistributed
keras.src.legacy.layers AlphaDropout RandomHeight RandomWidth ThresholdedReLU
keras.src.legacy_tf_layers.base Layer
keras.src.legacy_tf_layers.convolutional Conv1D Conv2D Conv2DTranspose Conv3D Conv3DTranspose Convolution1D Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Deconv2D Deconv3D Deconvolution2D Deconvolution3D SeparableConv1D SeparableConv2D SeparableConvolution2D
keras.src.legacy_tf_layers.core Dense Dropout Flatten FullyConnected
keras.src.legacy_tf_layers.normalization BatchNorm BatchNormalization
keras.src.legacy_tf_layers.pooling AveragePooling1D AveragePooling2D AveragePooling3D AvgPool2D MaxPool2D MaxPooling1D MaxPooling2D MaxPooling3D
keras.src.legacy_tf_layers.variable_scope_shim VariableScopeLayer
keras.src.losses BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber KLDivergence LogCosh Loss LossFunctionWrapper MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge Tversky
keras.src.losses.loss Loss
keras.src.losses.losses BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber KLDivergence LogCosh LossFunctionWrapper MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge Tversky
keras.src.metrics AUC Accuracy BinaryAccuracy BinaryCrossentropy BinaryIoU CategoricalAccuracy CategoricalCrossentropy CategoricalHinge ConcordanceCorrelation CosineSimilarity F1Score FBetaScore FalseNegatives FalsePositives Hinge IoU KLDivergence LogCoshError Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MeanTensor Metric OneHotIoU OneHotMeanIoU PearsonCorrelation Poisson Precision PrecisionAtRecall PyMetric R2Score Recall RecallAtPrecision Reduce RootMeanSquaredError SensitivityAtSpecificity SensitivitySpecificityBase SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpecificityAtSensitivity SquaredHinge Sum SumOverBatchSize SumOverBatchSizeMetricWrapper TopKCategoricalAccuracy TrueNegatives TruePositives
keras.src.metrics.accuracy_metrics Accuracy BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy SparseTopKCategoricalAccuracy TopKCategoricalAccuracy
keras.src.metrics.base_metric Mean MeanMetricWrapper MeanTensor Metric Reduce Sum SumOverBatchSize SumOverBatchSizeMetricWrapper
keras.src.metrics.confusion_metrics AUC FalseNegatives FalsePositives Precision PrecisionAtRecall Recall RecallAtPrecision SensitivityAtSpecificity SensitivitySpecificityBase SpecificityAtSensitivity TrueNegatives TruePositives _ConfusionMatrixConditionCount
keras.src.metrics.correlation_metrics ConcordanceCorrelation PearsonCorrelation
keras.src.metrics.f_score_metrics F1Score FBetaScore
keras.src.metrics.hinge_metrics CategoricalHinge Hinge SquaredHinge
keras.src.metrics.iou_metrics BinaryIoU IoU MeanIoU OneHotIoU OneHotMeanIoU _IoUBase
keras.src.metrics.metric Metric
keras.src.metrics.probabilistic_metrics BinaryCrossentropy CategoricalCrossentropy KLDivergence Poisson SparseCategoricalCrossentropy
keras.src.metrics.py_metric PyMetric
keras.src.metrics.reduction_metrics Mean MeanMetricWrapper Sum
keras.src.metrics.regression_metrics CosineSimilarity LogCoshError MeanAbsoluteError MeanAbsolutePercentageError MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError R2Score RootMeanSquaredError
keras.src.mixed_precision LossScaleOptimizer Policy
keras.src.mixed_precision.loss_scale_optimizer LossScaleOptimizer LossScaleOptimizerV3
keras.src.mixed_precision.policy Policy
keras.src.mixed_precision.test_util AssertTypeLayer IdentityRegularizer MultiplyLayer MultiplyLayerWithoutAutoCast ReduceSumRegularizer
keras.src.models Functional Model Sequential SharpnessAwareMinimization
keras.src.models.cloning Model Sequential
keras.src.models.functional Functional
keras.src.models.model Model
keras.src.models.sequential Sequential
keras.src.models.sharpness_aware_minimization SharpnessAwareMinimization
keras.src.ops Abs Absolute AdaptiveAveragePool AdaptiveMaxPool Add All AllClose Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit AssociativeScan Average AveragePool Bartlett BatchNorm BinaryCrossentropy Bincount BitwiseAnd BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor Blackman BroadcastTo CDist CTCDecode CTCLoss Cast CategoricalCrossentropy Cbrt Ceil Celu Cholesky CholeskyInverse Clip Concatenate Cond Conj Conjugate Conv ConvTranspose ConvertToTensor Copy Corrcoef Correlate Cos Cosh CountNonzero Cross CtcLoss Cumprod Cumsum Deg2rad DepthToSpace DepthwiseConv Det Diag Diagflat Diagonal Diff Digitize Divide DivideNoNan Dot DotProductAttention Dsplit Dstack Eig Eigh Einsum Elu Empty EmptyLike Equal Erf Erfc Erfinv Exp Exp2 ExpandDims Expm1 ExtractSequences Eye FFT FFT2 Fabs Flip Fliplr Flipud Floor FloorDivide Fmax Fmin Fmod Fold ForiLoop Full FullLike Gcd Gelu Geomspace GetItem Glu Greater GreaterEqual Hamming Hanning HardShrink HardSigmoid HardSilu HardTanh Heaviside Histogram Hsplit Hstack Hypot I0 IFFT2 IRFFT ISTFT Identity Imag InTopK Inner Inv IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal JVP Kaiser Kron LayerNorm Lcm Ldexp LeakyRelu LeftShift Less LessEqual Linspace Log Log10 Log1p Log2 LogSigmoid LogSoftmax Logaddexp Logaddexp2 Logdet LogicalAnd LogicalNot LogicalOr LogicalXor Logspace Logsumexp Lstsq LuFactor Map Matmul MatrixRank Max MaxPool Maximum Mean Median Meshgrid Min Minimum Mod Moments Moveaxis MultiHot Multiply NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Nextafter Nonzero Norm Normalize NotEqual OneHot Ones OnesLike Operation Outer PSNR Pad Percentile Pinv Polar Power Prod Ptp Qr Quantile RFFT RMSNorm Rad2deg Ravel Real Reciprocal Relu Relu6 Repeat Reshape RightShift Roll Rot90 Round Rsqrt STFT SVD SaturateCast Scan Scatter ScatterUpdate SearchSorted SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum Select Selu SeparableConv Sigmoid Sign Signbit Silu Sin Sinc Sinh Size Slice SliceUpdate Slogdet SoftShrink Softmax Softplus Softsign Solve SolveTriangular Sort SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid Sparsemax Split Sqrt Square Squareplus Squeeze Stack Std StopGradient Subtract Sum Swapaxes Switch Take TakeAlongAxis Tan Tanh TanhShrink Tensordot Threshold Tile TopK Trace Transpose Trapezoid Tri Tril Triu TrueDivide Trunc Unfold Unique UnravelIndex Unstack Vander Var Vdot VectorizedMap View ViewAsComplex ViewAsReal Vsplit Vstack Where WhileLoop Zeros ZerosLike
keras.src.ops.core AssociativeScan Cast Cond ConvertToTensor ForiLoop Map SaturateCast Scan Scatter ScatterUpdate Slice SliceUpdate StopGradient Switch Unstack VectorizedMap WhileLoop
keras.src.ops.einops Rearrange
keras.src.ops.function Function
keras.src.ops.image AffineTransform CropImages ElasticTransform ExtractPatches ExtractPatches3D GaussianBlur HSVToRGB MapCoordinates PadImages PerspectiveTransform RGBToGrayscale RGBToHSV Resize SSIM ScaleAndTranslate SobelEdges
keras.src.ops.linalg Cholesky CholeskyInverse Det Eig Eigh Inv JVP Lstsq LuFactor MatrixRank Norm Pinv Qr SVD Solve SolveTriangular
keras.src.ops.math CDist Erf Erfc Erfinv ExtractSequences FFT FFT2 IFFT2 IRFFT ISTFT InTopK Logdet Logsumexp RFFT Rsqrt STFT SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum TopK ViewAsComplex ViewAsReal
keras.src.ops.nn AdaptiveAveragePool AdaptiveMaxPool AveragePool BatchNorm BinaryCrossentropy CTCDecode CTCLoss CategoricalCrossentropy Celu Conv ConvTranspose CtcLoss DepthToSpace DepthwiseConv DotProductAttention Elu Fold Gelu Glu HardShrink HardSigmoid HardSilu HardTanh LayerNorm LeakyRelu LogSigmoid LogSoftmax MaxPool Moments MultiHot Normalize OneHot PSNR Polar RMSNorm Relu Relu6 Selu SeparableConv Sigmoid Silu SoftShrink Softmax Softplus Softsign SpaceToDepth SparseCategoricalCrossentropy SparsePlus SparseSigmoid Sparsemax Squareplus TanhShrink Threshold Unfold
keras.src.ops.numpy Abs Absolute Add All AllClose Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit Average Bartlett Bincount BitwiseAnd BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor Blackman BroadcastTo Cbrt Ceil Clip Concatenate Conj Conjugate Copy Corrcoef Correlate Cos Cosh CountNonzero Cross Cumprod Cumsum Deg2rad Diag Diagflat Diagonal Diff Digitize Divide DivideNoNan Dot Dsplit Dstack Einsum Empty EmptyLike Equal Exp Exp2 ExpandDims Expm1 Eye Fabs Flip Fliplr Flipud Floor FloorDivide Fmax Fmin Fmod Full FullLike Gcd Geomspace GetItem Greater GreaterEqual Hamming Hanning Heaviside Histogram Hsplit Hstack Hypot I0 Identity Imag Inner IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal Kaiser Kron Lcm Ldexp LeftShift Less LessEqual Linspace Log Log10 Log1p Log2 Logaddexp Logaddexp2 LogicalAnd LogicalNot LogicalOr LogicalXor Logspace Matmul Max Maximum Mean Median Meshgrid Min Minimum Mod Moveaxis Multiply NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Nextafter Nonzero NotEqual Ones OnesLike Outer Pad Percentile Power Prod Ptp Quantile Rad2deg Ravel Real Reciprocal Repeat Reshape RightShift Roll Rot90 Round SearchSorted Select Sign Signbit Sin Sinc Sinh Size Slogdet Sort Split Sqrt Square Squeeze Stack Std Subtract Sum Swapaxes Take TakeAlongAxis Tan Tanh Tensordot Tile Trace Transpose Trapezoid Tri Tril Triu TrueDivide Trunc Unique UnravelIndex Vander Var Vdot View Vsplit Vstack Where Zeros ZerosLike
keras.src.ops.operation Operation
keras.src.optimizers Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lion LossScaleOptimizer MultiOptimizer Muon Nadam Optimizer OptimizerMap RMSprop SGD ScheduleFreeAdamW TFOptimizer
keras.src.optimizers.adadelta Adadelta
keras.src.optimizers.adafactor Adafactor
keras.src.optimizers.adagrad Adagrad
keras.src.optimizers.adam Adam
keras.src.optimizers.adamax Adamax
keras.src.optimizers.adamw AdamW
keras.src.optimizers.base_optimizer BaseOptimizer
keras.src.optimizers.ftrl Ftrl
keras.src.optimizers.lamb Lamb
keras.src.optimizers.legacy.adadelta Adadelta
keras.src.optimizers.legacy.adagrad Adagrad
keras.src.optimizers.legacy.adam Adam NonFusedAdam
keras.src.optimizers.legacy.adamax Adamax
keras.src.optimizers.legacy.ftrl Ftrl
keras.src.optimizers.legacy.gradient_descent SGD
keras.src.optimizers.legacy.nadam Nadam
keras.src.optimizers.legacy.optimizer_v2 OptimizerV2 RestoredOptimizer
keras.src.optimizers.legacy.rmsprop RMSProp RMSprop
keras.src.optimizers.lion Lion
keras.src.optimizers.loss_scale_optimizer LossScaleOptimizer
keras.src.optimizers.multi_optimizer MultiOptimizer OptimizerMap
keras.src.optimizers.muon Muon
keras.src.optimizers.nadam Nadam
keras.src.optimizers.optimizer BackendOptimizer Optimizer RestoredOptimizer _BaseOptimizer
keras.src.optimizers.optimizer_v1 Adadelta Adagrad Adam Adamax Nadam Optimizer RMSprop SGD TFOptimizer adadelta adagrad adam adamax nadam rmsprop sgd
keras.src.optimizers.rmsprop RMSprop
keras.src.optimizers.schedule_free_adamw ScheduleFreeAdamW
keras.src.optimizers.schedules CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay PiecewiseConstantDecay PolynomialDecay
keras.src.optimizers.schedules.learning_rate_schedule CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay LearningRateSchedule LinearCosineDecay NoisyLinearCosineDecay PiecewiseConstantDecay PolynomialDecay
keras.src.optimizers.sgd SGD
keras.src.premade_models.linear LinearModel
keras.src.premade_models.wide_deep WideDeepModel
keras.src.quantizers AWQConfig AbsMaxQuantizer Float8QuantizationConfig Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig Quantizer
keras.src.quantizers.awq_config AWQConfig
keras.src.quantizers.gptq_config GPTQConfig
keras.src.quantizers.quantization_config Float8QuantizationConfig Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig
keras.src.quantizers.quantizers AbsMaxQuantizer FakeQuantWithMinMaxVars GPTQQuantizer Quantizer
keras.src.random SeedGenerator
keras.src.random.seed_generator SeedGenerator
keras.src.regularizers L1 L1L2 L2 OrthogonalRegularizer Regularizer l1 l2 orthogonal_regularizer
keras.src.regularizers.regularizers L1 L1L2 L2 OrthogonalRegularizer Regularizer
keras.src.trainers.compile_utils CompileLoss CompileMetrics MetricsList
keras.src.utils FeatureSpace
keras.src.utils.feature_space Cross Feature FeatureSpace
keras.src.utils.jax_layer FlaxLayer JaxLayer
keras.testing_utils Bias SmallSubclassMLP _MultiIOSubclassModel _MultiIOSubclassModelCustomBuild _SmallSubclassMLPCustomBuild _SubclassModel _SubclassModelCustomBuild
keras.utils FeatureSpace
keras.utils.feature_space Cross Feature FeatureSpace
`;
const KERAS_FUNCTIONS = `
keras.activations celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold
keras.initializers glorot_normal glorot_uniform he_normal he_uniform lecun_normal lecun_uniform
keras.losses BCE KLD MAE MAPE MSE MSLE bce binary_crossentropy binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge circle cosine cosine_proximity cosine_similarity ctc dice hinge huber huber_loss is_categorical_crossentropy kl_divergence kld kullback_leibler_divergence log_cosh logcosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error mse msle poisson sparse_categorical_crossentropy squared_hinge tversky
keras.metrics ACC BCE KLD MAE MAPE MSE MSLE acc accuracy bce binary_accuracy binary_crossentropy binary_focal_crossentropy categorical_accuracy categorical_crossentropy categorical_focal_crossentropy categorical_hinge concordance_correlation cosine cosine_proximity cosine_similarity hinge huber kl_divergence kld kullback_leibler_divergence log_cosh logcosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error mse msle pearson_correlation poisson sparse_categorical_accuracy sparse_categorical_crossentropy sparse_top_k_categorical_accuracy squared_hinge top_k_categorical_accuracy
keras.metrics.accuracy_metrics accuracy binary_accuracy categorical_accuracy sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy
keras.metrics.metrics accuracy binary_accuracy categorical_accuracy cosine_similarity sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy
keras.metrics.regression_metrics cosine_similarity
keras.ops abs absolute adaptive_average_pool adaptive_max_pool add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan average average_pool bartlett batch_normalization binary_crossentropy bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cast categorical_crossentropy cbrt cdist ceil celu cholesky cholesky_inverse clip concatenate cond conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh count_nonzero cross ctc_decode ctc_loss cumprod cumsum custom_gradient deg2rad depth_to_space depthwise_conv det diag diagflat diagonal diff digitize divide divide_no_nan dot dot_product_attention dsplit dstack dtype eig eigh einsum elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 extract_sequences eye fabs fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop full full_like gcd gelu geomspace get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh heaviside histogram hsplit hstack hypot i0 identity ifft2 imag in_top_k inner inv irfft is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser kron layer_normalization lcm ldexp leaky_relu left_shift less less_equal linspace log log10 log1p log2 log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor map matmul matrix_rank max max_pool maximum mean median meshgrid min minimum mod moments moveaxis multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normalize not_equal one_hot ones ones_like outer pad percentile pinv polar power prod psnr ptp qr quantile rad2deg ravel real rearrange reciprocal relu relu6 repeat reshape rfft right_shift rms_normalization roll rot90 round rsqrt saturate_cast scan scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu separable_conv shape sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax split sqrt square squareplus squeeze stack std stft stop_gradient subtract sum svd swapaxes swish switch take take_along_axis tan tanh tanh_shrink tensordot threshold tile top_k trace transpose trapezoid tri tril triu true_divide trunc unfold unique unravel_index unstack vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where while_loop zeros zeros_like
keras.ops.image affine_transform crop_images elastic_transform extract_patches extract_patches_3d gaussian_blur hsv_to_rgb map_coordinates pad_images perspective_transform resize rgb_to_grayscale rgb_to_hsv scale_and_translate sobel_edges ssim
keras.ops.linalg cholesky cholesky_inverse det eig eigh inv jvp lstsq lu_factor matrix_rank norm pinv qr solve solve_triangular svd
keras.ops.nn adaptive_average_pool adaptive_max_pool average_pool batch_normalization binary_crossentropy categorical_crossentropy celu conv conv_transpose ctc_decode ctc_loss depth_to_space depthwise_conv dot_product_attention elu fold gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh layer_normalization leaky_relu log_sigmoid log_softmax max_pool moments multi_hot normalize one_hot polar psnr relu relu6 rms_normalization selu separable_conv sigmoid silu soft_shrink softmax softplus softsign space_to_depth sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax squareplus swish tanh_shrink threshold unfold
keras.ops.numpy abs absolute add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split average bartlett bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cbrt ceil clip concatenate conj conjugate copy corrcoef correlate cos cosh count_nonzero cross cumprod cumsum deg2rad diag diagflat diagonal diff digitize divide divide_no_nan dot dsplit dstack einsum empty empty_like equal exp exp2 expand_dims expm1 eye fabs flip fliplr flipud floor floor_divide fmax fmin fmod full full_like gcd geomspace get_item greater greater_equal hamming hanning heaviside histogram hsplit hstack hypot i0 identity imag inner isclose isfinite isin isinf isnan isneginf isposinf isreal kaiser kron lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace matmul max maximum mean median meshgrid min minimum mod moveaxis multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero not_equal ones ones_like outer pad percentile power prod ptp quantile rad2deg ravel real reciprocal repeat reshape right_shift roll rot90 round searchsorted select sign signbit sin sinc sinh size slogdet sort split sqrt square squeeze stack std subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tri tril triu true_divide trunc unique unravel_index vander var vdot vectorize view vsplit vstack where zeros zeros_like
keras.regularizers l1 l1_l2 l2
keras.src.activations celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold
keras.src.activations.activations celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus tanh tanh_shrink threshold
keras.src.initializers.random_initializers compute_fans
keras.src.losses BCE KLD MAE MAPE MSE MSLE bce binary_crossentropy binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy categorical_hinge circle cosine_similarity ctc dice hinge huber huber_loss is_categorical_crossentropy kl_divergence kld kullback_leibler_divergence log_cosh logcosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error mse msle poisson sparse_categorical_crossentropy squared_hinge tversky
keras.src.losses.loss apply_mask reduce_values reduce_weighted_values scale_loss_for_distribution squeeze_or_expand_to_same_rank standardize_reduction unscale_loss_for_distribution
keras.src.losses.losses binary_crossentropy binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge circle convert_binary_labels_to_hinge cosine_similarity ctc dice hinge huber kl_divergence log_cosh mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error poisson sparse_categorical_crossentropy squared_hinge tversky
keras.src.metrics ACC BCE MAE MAPE MSE MSLE acc accuracy bce binary_accuracy binary_crossentropy categorical_accuracy categorical_crossentropy categorical_hinge cosine_proximity cosine_similarity hinge kullback_leibler_divergence log_cosh logcosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error mse msle poisson sparse_categorical_accuracy sparse_categorical_crossentropy sparse_top_k_categorical_accuracy squared_hinge top_k_categorical_accuracy
keras.src.metrics.accuracy_metrics accuracy binary_accuracy categorical_accuracy sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy
keras.src.metrics.correlation_metrics concordance_correlation pearson_correlation
keras.src.metrics.reduction_metrics reduce_to_samplewise_values
keras.src.metrics.regression_metrics cosine_similarity
keras.src.ops abs absolute adaptive_average_pool adaptive_max_pool add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan average average_pool bartlett batch_normalization binary_crossentropy bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_shapes broadcast_to categorical_crossentropy cbrt cdist ceil celu cholesky cholesky_inverse clip concatenate conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh count_nonzero cross ctc_decode ctc_loss cumprod cumsum custom_gradient deg2rad depth_to_space depthwise_conv det diag diagflat diagonal diff digitize divide divide_no_nan dot dot_product_attention dsplit dstack dtype eig eigh einsum elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 extract_sequences eye fabs fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop full full_like gcd gelu geomspace get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_tanh heaviside histogram hsplit hstack hypot i0 identity ifft2 imag in_top_k inner inv irfft isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser kron layer_normalization lcm ldexp leaky_relu left_shift less less_equal linspace log log10 log1p log2 log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor map matmul matrix_rank max max_pool maximum mean median meshgrid min minimum mod moments moveaxis multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normalize not_equal one_hot ones ones_like outer pad percentile pinv polar power prod psnr ptp qr quantile rad2deg ravel real reciprocal reduce_shape relu relu6 repeat reshape rfft right_shift rms_normalization roll rot90 round rsqrt saturate_cast scan scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu separable_conv shape shape_equal sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax split sqrt square squareplus squeeze stack std stft stop_gradient subtract sum svd swapaxes switch take take_along_axis tan tanh tanh_shrink tensordot threshold tile top_k trace transpose trapezoid tri tril triu true_divide trunc unfold unique unravel_index unstack vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where while_loop zeros zeros_like
keras.src.ops.core associative_scan cast cond convert_to_numpy convert_to_tensor custom_gradient dtype fori_loop is_tensor map saturate_cast scan scatter scatter_update shape slice slice_update stop_gradient switch unstack vectorized_map while_loop
keras.src.ops.einops rearrange
keras.src.ops.image affine_transform crop_images elastic_transform extract_patches extract_patches_3d gaussian_blur hsv_to_rgb map_coordinates pad_images perspective_transform resize rgb_to_grayscale rgb_to_hsv scale_and_translate sobel_edges ssim
keras.src.ops.linalg cholesky cholesky_inverse det eig eigh inv jvp lstsq lu_factor matrix_rank norm pinv qr solve solve_triangular svd
keras.src.ops.math cdist erf erfc erfinv extract_sequences fft fft2 ifft2 in_top_k irfft istft logdet logsumexp rfft rsqrt segment_max segment_min segment_prod segment_sum stft top_k view_as_complex view_as_real
keras.src.ops.nn adaptive_average_pool adaptive_max_pool average_pool batch_normalization binary_crossentropy categorical_crossentropy celu conv conv_transpose ctc_decode ctc_loss depth_to_space depthwise_conv dot_product_attention elu fold gelu glu hard_shrink hard_sigmoid hard_silu hard_tanh layer_normalization leaky_relu log_sigmoid log_softmax max_pool moments multi_hot normalize one_hot polar psnr relu relu6 rms_normalization selu separable_conv sigmoid silu soft_shrink softmax softplus softsign space_to_depth sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax squareplus tanh_shrink threshold unfold
keras.src.ops.node is_keras_tensor
keras.src.ops.numpy abs absolute add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split average bartlett bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cbrt ceil clip concatenate conj conjugate copy corrcoef correlate cos cosh count_nonzero cross cumprod cumsum deg2rad diag diagflat diagonal diff digitize divide divide_no_nan dot dsplit dstack einsum empty empty_like equal exp exp2 expand_dims expm1 eye fabs flip fliplr flipud floor floor_divide fmax fmin fmod full full_like gcd geomspace get_item greater greater_equal hamming hanning heaviside histogram hsplit hstack hypot i0 identity imag inner isclose isfinite isin isinf isnan isneginf isposinf isreal kaiser kron lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace matmul max maximum mean median meshgrid min minimum mod moveaxis multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero not_equal ones ones_like outer pad percentile power prod ptp quantile rad2deg ravel real reciprocal repeat reshape right_shift roll rot90 round searchsorted select shape_equal sign signbit sin sinc sinh size slogdet sort split sqrt square squeeze stack std subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tri tril triu true_divide trunc unique unravel_index vander var vdot vectorize view vsplit vstack where zeros zeros_like
keras.src.ops.operation_utils broadcast_shapes compute_conv_output_shape compute_expand_dims_output_shape compute_matmul_output_shape compute_pooling_output_shape compute_reshape_output_shape compute_take_along_axis_output_shape compute_transpose_output_shape get_source_inputs reduce_shape validate_reshape_shape
keras.src.regularizers l1_l2
keras.src.regularizers.regularizers validate_float_arg
`;
const KERAS_REGISTERED = `
ACC AUC AWQConfig AWQDTypePolicy Abs AbsMaxQuantizer Absolute AbstractRNNCell Accuracy Activation ActivityRegularization Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePool AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPool AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AddLoss AddMetric AdditiveAttention AffineTransform All AllClose AlphaDropout Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh Argmax Argmin Argpartition Argsort Array ArraySplit AssertTypeLayer AssociativeScan Attention AugMix AutoContrast Average AveragePool AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D abs absolute acc accuracy adadelta adafactor adagrad adam adam_w adamax adamw adaptive_average_pool adaptive_max_pool add affine_transform all allclose amax amin angle any append apply_mask arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan auc average average_pool
BCE BackendOptimizer Bartlett BaseAdaptiveAveragePooling BaseAdaptiveMaxPooling BaseAdaptivePooling BaseConv BaseConvTranspose BaseDenseAttention BaseDepthwiseConv BaseGlobalPooling BaseImageAugmentationLayer BaseImagePreprocessingLayer BaseOptimizer BasePooling BaseRandomLayer BaseSeparableConv BaseSpatialDropout BasicLSTMCell BasicRNNCell BatchNorm BatchNormalization BatchNormalizationBase Bias Bidirectional BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU Bincount BitwiseAnd BitwiseInvert BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor Blackman BroadcastTo backend_optimizer backendoptimizer bartlett base_optimizer baseoptimizer batch_normalization bce binary_accuracy binary_crossentropy binary_focal_crossentropy binary_io_u binaryaccuracy binarycrossentropy binaryfocalcrossentropy binaryiou bincount bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_shapes broadcast_to
CDist CTC CTCDecode CTCLoss Cast CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryCrossing CategoryEncoding Cbrt Ceil Celu CenterCrop Cholesky CholeskyInverse Circle ClassMethod Clip CombinerPreprocessingLayer CompileLoss CompileMetrics Concatenate ConcordanceCorrelation Cond Conj Conjugate Constant Constraint ContrastLimitedAdaptiveHistogramEqualization Conv Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D ConvLSTMCell ConvRNN ConvRNN2D ConvRecurrent2D ConvTranspose ConvertToTensor Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Copy Corrcoef Correlate Cos Cosh CosineDecay CosineDecayRestarts CosineSimilarity CountNonzero CropImages Cropping1D Cropping2D Cropping3D Cross CtcLoss CuDNNGRU CuDNNLSTM Cumprod Cumsum Custom>Adadelta Custom>Adafactor Custom>Adagrad Custom>Adam Custom>AdamW Custom>Adamax Custom>Ftrl Custom>Lion Custom>Nadam Custom>RMSprop Custom>SGD Custom>SharpnessAwareMinimization CutMix cast categorical_accuracy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge categoricalaccuracy categoricalcrossentropy categoricalfocalcrossentropy categoricalgeneralizedcrossentropy categoricalhinge cbrt cdist ce ceil celu cholesky cholesky_inverse circle clip compute_conv_output_shape compute_expand_dims_output_shape compute_fans compute_matmul_output_shape compute_pooling_output_shape compute_reshape_output_shape compute_take_along_axis_output_shape compute_transpose_output_shape concatenate concordance_correlation concordancecorrelation cond conj conjugate constant constraint conv conv_transpose convert_binary_labels_to_hinge convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh cosine cosine_decay cosine_decay_restarts cosine_proximity cosine_similarity cosinedecay cosinedecayrestarts cosinesimilarity count_nonzero crop_images cross crossentropy ctc ctc_decode ctc_loss cumprod cumsum custom_gradient
DTypePolicy DTypePolicyMap DataLayer Deg2rad Dense DenseFeatures DepthToSpace DepthwiseConv DepthwiseConv1D DepthwiseConv2D Det DeviceWrapper Diag Diagflat Diagonal Dice Diff Digitize Discretization Distiller DistributedCallbackModel Divide DivideNoNan Dot DotProductAttention Dropout DropoutWrapper DropoutWrapperBase Dsplit Dstack DynamicEmbedding DynamicLookup deg2rad depth_to_space depthwise_conv det diag diagflat diagonal dice diff digitize divide divide_no_nan dot dot_product_attention dsplit dstack dtype
ELU Eig Eigh Einsum EinsumDense ElasticTransform Elu Embedding Empty EmptyLike Equal Equalization Erf Erfc Erfinv Exp Exp2 ExpandDims Expm1 ExponentialDecay ExtractPatches ExtractPatches3D ExtractSequences Eye eig eigh einsum elastic_transform elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims experimentaladadelta experimentaladagrad experimentaladam experimentalsgd expm1 exponential exponential_decay exponentialdecay extract_patches extract_patches_3d extract_sequences eye
F1Score FBetaScore FFT FFT2 Fabs FakeQuantWithMinMaxVars FalseNegatives FalsePositives Feature FeatureDistillation FeatureSpace Flatten FlaxLayer Flip Fliplr Flipud Float8QuantizationConfig FloatDTypePolicy Floor FloorDivide Fmax Fmin Fmod Fold ForiLoop Ftrl Full FullLike Function Functional FunctionalPreprocessingStage f1_score f1score f_beta_score fabs false_negatives false_positives falsenegatives falsepositives fbetascore fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop ftrl full full_like
GPTQConfig GPTQDTypePolicy GPTQQuantizer GRU GRUCell GaussianBlur GaussianDropout GaussianNoise Gcd Gelu Geomspace GetItem GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlobalPooling1D GlobalPooling2D GlobalPooling3D GlorotNormal GlorotUniform Glu Greater GreaterEqual GroupNormalization GroupQueryAttention GroupedQueryAttention gaussian_blur gcd gelu geomspace get_item get_source_inputs glorot_normal glorot_uniform glorotnormal glorotuniform glu greater greater_equal
HSVToRGB Hamming Hanning HardShrink HardSigmoid HardSilu HardTanh HashedCrossing Hashing HeNormal HeUniform Heaviside Highway Hinge Histogram Hsplit Hstack Huber Hypot hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh he_normal he_uniform heaviside henormal heuniform hinge histogram hsplit hstack hsv_to_rgb huber huber_loss hypot
I0 IFFT2 IRFFT ISTFT Identity IdentityInitializer IdentityRegularizer Imag InTopK IndexLookup Initializer Inner InputLayer InputSpec InstanceMethod InstanceProperty Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig IntegerLookup Inv InverseTimeDecay IoU IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal i0 identity ifft2 imag in_top_k initializer inner inv inverse_time_decay inversetimedecay io_u iou irfft is_categorical_crossentropy is_keras_tensor is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft
JVP JaxLayer JaxOptimizer jvp
KLD KLDivergence Kaiser Kron kaiser kl_divergence kld kldivergence kron kullback_leibler_divergence
L1 L1L2 L2 LSTM LSTMCell Lamb Layer LayerNorm LayerNormalization LayerRNNCell Lcm Ldexp LeakyReLU LeakyRelu LearningRateSchedule LecunNormal LecunUniform LeftShift Less LessEqual LinearCosineDecay LinearModel Linspace Lion LocallyConnected1D LocallyConnected2D Log Log10 Log1p Log2 LogCosh LogCoshError LogSigmoid LogSoftmax Logaddexp Logaddexp2 Logdet LogicalAnd LogicalNot LogicalOr LogicalXor LogitsDistillation Logspace Logsumexp Loss LossFunctionWrapper LossScaleOptimizer LossScaleOptimizerV1 LossScaleOptimizerV3 LossesContainer Lstsq LuFactor l1 l1_l2 l1l2 l2 lamb layer_normalization lcm ldexp leaky_relu learning_rate_schedule learningrateschedule lecun_normal lecun_uniform lecunnormal lecununiform left_shift less less_equal linear linear_cosine_decay linearcosinedecay linspace lion log log10 log1p log2 log_cosh log_cosh_error log_sigmoid log_softmax logaddexp logaddexp2 logcosh logcosherror logdet logical_and logical_not logical_or logical_xor logspace logsumexp loss loss_function_wrapper loss_scale_optimizer lossfunctionwrapper lossscaleoptimizer lstsq lu_factor
MAE MAPE MSE MSLE Map MapCoordinates Masking Matmul MatrixRank Max MaxNorm MaxNumBoundingBoxes MaxPool MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum MaxoutDense Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MeanTensor Median MelSpectrogram Merge Meshgrid Metric MetricsList Min MinMaxNorm Minimum Mish MixUp Mod Model ModuleWrapper Moments Moveaxis MultiHeadAttention MultiHot MultiOptimizer MultiRNNCell Multiply MultiplyLayer MultiplyLayerWithoutAutoCast Muon mae map map_coordinates mape matmul matrix_rank max max_norm max_pool maximum maxnorm mean mean_absolute_error mean_absolute_percentage_error mean_io_u mean_metric_wrapper mean_relative_error mean_squared_error mean_squared_logarithmic_error mean_tensor meanabsoluteerror meanabsolutepercentageerror meaniou meanmetricwrapper meanrelativeerror meansquarederror meansquaredlogarithmicerror meantensor median meshgrid metric min min_max_norm minimum minmaxnorm mish mod moments moveaxis mse msle multi_hot multi_optimizer multioptimizer multiply muon
Nadam NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Network Nextafter NoisyLinearCosineDecay NonFusedAdam NonNeg Nonzero Norm Normalization Normalize NotEqual nadam nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter noisy_linear_cosine_decay noisylinearcosinedecay non_fused_adam non_neg nonfusedadam nonneg nonzero norm normal normalize not_equal
OneHot OneHotIoU OneHotMeanIoU Ones OnesLike Operation Optimizer OptimizerMap OptimizerV2 Orthogonal OrthogonalInitializer OrthogonalRegularizer Outer one one_hot one_hot_io_u one_hot_mean_io_u onehotiou onehotmeaniou ones ones_like optimizer optimizer_map optimizer_v2 optimizermap optimizerv2 orthogonal orthogonal_initializer orthogonal_regularizer orthogonalinitializer orthogonalregularizer outer
PReLU PSNR Pad PadImages PearsonCorrelation PeepholeLSTMCell Percentile Permute PerspectiveTransform PiecewiseConstantDecay Pinv Pipeline Poisson Polar Policy PolicyV1 PolynomialDecay Pooling1D Pooling2D Pooling3D Power Precision PrecisionAtRecall PreprocessingLayer PreprocessingStage Prod Ptp PyMetric pad pad_images pearson_correlation pearsoncorrelation percentile perspective_transform piecewise_constant_decay piecewiseconstantdecay pinv poisson polar polynomial_decay polynomialdecay power precision precision_at_recall precisionatrecall prod psnr ptp py_metric pymetric
Qr Quantile QuantizationConfig QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer qr quantile
R2Score RFFT RGBToGrayscale RGBToHSV RMSNorm RMSNormalization RMSprop RNN RNNCell Rad2deg RadialConstraint RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomFourierFeatures RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInitializer RandomInvert RandomNormal RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomUniform RandomWidth RandomZoom Ravel ReLU Real Rearrange Recall RecallAtPrecision Reciprocal Recurrent Reduce ReduceSumRegularizer Reduction Regularizer Relu Relu6 Repeat RepeatVector Rescaling Reshape ResidualWrapper ResidualWrapperBase Resize Resizing RestoredOptimizer ReversibleEmbedding RightShift Roll RootMeanSquaredError Rot90 Round Rsqrt r2_score r2score rad2deg radial_constraint radialconstraint random_initializer random_normal random_uniform randominitializer randomnormal randomuniform ravel real rearrange recall recall_at_precision recallatprecision reciprocal reduce reduce_shape reduce_to_samplewise_values reduce_values reduce_weighted_values regularizer relu relu6 repeat reshape resize restored_optimizer restoredoptimizer rfft rgb_to_grayscale rgb_to_hsv right_shift rm_sprop rms_normalization rmsprop roll root_mean_squared_error rootmeansquarederror rot90 round rsqrt
SGD SSIM STFT STFTInitializer STFTSpectrogram SVD SaturateCast ScaleAndTranslate Scan Scatter ScatterUpdate ScheduleFreeAdamW SearchSorted SeedGenerator SegmentMax SegmentMin SegmentProd SegmentReduction SegmentSum Select Selu SensitivityAtSpecificity SensitivitySpecificityBase SeparableConv SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SequenceFeatures Sequential SharpnessAwareMinimization Sigmoid Sign Signbit Silu SimpleRNN SimpleRNNCell Sin Sinc Sinh Size Slice SliceUpdate SlicingOpLambda Slogdet SmallSubclassMLP SobelEdges SoftShrink Softmax Softplus Softsign Solarization Solve SolveTriangular Sort SpaceToDepth SparseCategoricalAccuracy SparseCategoricalCrossentropy SparsePlus SparseSigmoid SparseTopKCategoricalAccuracy Sparsemax SpatialDropout1D SpatialDropout2D SpatialDropout3D SpecificityAtSensitivity SpectralNormalization Split Sqrt Square SquaredHinge Squareplus Squeeze Stack StackedRNNCells Std StopGradient StringLookup Subtract Sum SumOverBatchSize SumOverBatchSizeMetricWrapper Swapaxes Switch SyncBatchNormalization saturate_cast scale_and_translate scale_loss_for_distribution scan scatter scatter_update schedule_free_adam_w schedulefreeadamw searchsorted segment_max segment_min segment_prod segment_sum select selu sensitivity_at_specificity sensitivity_specificity_base sensitivityatspecificity sensitivityspecificitybase separable_conv sgd shape shape_equal sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet sobel_edges soft_shrink softmax softmax_v2 softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_accuracy sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy sparsecategoricalaccuracy sparsecategoricalcrossentropy sparsemax sparsetopkcategoricalaccuracy specificity_at_sensitivity specificityatsensitivity split sqrt square squared_hinge squaredhinge squareplus squeeze squeeze_or_expand_to_same_rank ssim stack standardize_reduction std stft stop_gradient subtract sum sum_over_batch_size sum_over_batch_size_metric_wrapper sumoverbatchsize sumoverbatchsizemetricwrapper svd swapaxes swish switch
TFDConcat TFDIdentity TFDataLayer TFOpLambda TFOptimizer Take TakeAlongAxis Tan Tanh TanhShrink TensorFlowOpLayer Tensordot TextVectorization Threshold ThresholdedReLU Tile TimeDistributed TopK TopKCategoricalAccuracy TorchOptimizer TorchParallelOptimizer Trace Transpose Trapezoid Tri Tril Triu TrueDivide TrueNegatives TruePositives Trunc TruncatedNormal Tversky take take_along_axis tan tanh tanh_shrink tensordot tf_optimizer tfoptimizer threshold tile top_k top_k_categorical_accuracy topkcategoricalaccuracy torch_optimizer torch_parallel_optimizer torchoptimizer torchparalleloptimizer trace transpose trapezoid tri tril triu true_divide true_negatives true_positives truenegatives truepositives trunc truncated_normal truncatednormal tversky
Unfold Unique UnitNorm UnitNormalization UnravelIndex Unstack UpSampling1D UpSampling2D UpSampling3D unfold uniform unique unit_norm unitnorm unravel_index unscale_loss_for_distribution unstack
Vander Var VariableScopeLayer VariableScopeWrapperLayer VarianceScaling Vdot VectorizedMap View ViewAsComplex ViewAsReal Vsplit Vstack validate_float_arg validate_reshape_shape vander var variance_scaling variancescaling vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack
Where WhileLoop WideDeepModel Wrapper where while_loop
ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosLike zero zeros zeros_like
_BaseFeaturesLayer _BaseOptimizer _ConfusionMatrixConditionCount _Conv _Cropping _CuDNNRNN _GlobalPooling1D _GlobalPooling2D _GlobalPooling3D _IoUBase _Merge _MultiIOSubclassModel _MultiIOSubclassModelCustomBuild _Pooling1D _Pooling2D _Pooling3D _RNNCellWrapper _RNNCellWrapperV1 _RNNCellWrapperV2 _SeparableConv _SmallSubclassMLPCustomBuild _SubclassModel _SubclassModelCustomBuild _UpSampling _ZeroPadding __base_optimizer __confusion_matrix_condition_count __io_u_base _baseoptimizer _confusionmatrixconditioncount _ioubase
`;

;// CONCATENATED MODULE: ./build/src/formats/keras/table.js

const OTHER_NAMES = /^(?:tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?:\.api(?:\._v[12]\.keras)?|\._tf_keras\.keras)?(?=\.|$)/;
const read = (lines) => new Map(lines
    .trim()
    .split('\n')
    .map((line) => {
    const [module, ...names] = line.split(' ');
    return [module, new Set(names)];
}));
let classes = null;
let functions = null;
let registered = null;
const has = (table, module, name) => table.get(module.replace(OTHER_NAMES, 'keras'))?.has(name) === true;
function isClass(module, name) {
    classes ??= read(KERAS_CLASSES);
    return has(classes, module, name);
}
function isFunction(module, name) {
    functions ??= read(KERAS_FUNCTIONS);
    return has(functions, module, name);
}
function isRegistered(name) {
    registered ??= new Set(KERAS_REGISTERED.trim().split(/\s/));
    return registered.has(name);
}

;// CONCATENATED MODULE: ./build/src/formats/keras/tensorflow.js

const MODULES = /^(?:__operators__|bitwise|dtypes|image|linalg|math|nn|quantization|ragged|random|sets|signal|sparse|strings)\./;
const BACKEND = /^keras\.backend\.(?!clear|function|manual|reset|set|get_session|foldl|foldr|map_fn|rnn)[a-z0-9_]+$/;
const tensorflow_FUNCTIONS = new Set(`abs acos acosh add add_n argmax argmin argsort asin asinh atan atan2 atanh batch_gather batch_to_space bitcast
  boolean_mask broadcast_dynamic_shape broadcast_static_shape broadcast_to cast ceil clip_by_global_norm clip_by_norm
  clip_by_value complex concat constant convert_to_tensor cos cosh cumprod cumsum depth_to_space div divide
  dynamic_partition dynamic_stitch edit_distance eig eigvals einsum ensure_shape equal erf exp expand_dims
  extract_image_patches eye fill fingerprint floor floor_div floordiv floormod gather gather_nd greater greater_equal
  histogram_fixed_width histogram_fixed_width_bins identity identity_n imag less less_equal linspace log log1p
  log_sigmoid logical_and logical_not logical_or logical_xor matmul matrix_square_root maximum meshgrid minimum mod
  multinomial multiply negative norm not_equal one_hot ones ones_like pad parallel_stack pow range rank real realdiv
  reciprocal reduce_all reduce_any reduce_logsumexp reduce_max reduce_mean reduce_min reduce_prod reduce_sum repeat
  reshape reverse reverse_sequence reverse_v2 rint roll round rsqrt saturate_cast scalar_mul scatter_nd searchsorted
  segment_max segment_mean segment_sum sequence_mask shape shape_n sigmoid sign sin sinh size slice sort space_to_batch
  space_to_batch_nd space_to_depth split sqrt square squared_difference squeeze stack stop_gradient strided_slice
  string_split subtract tan tanh tensor_scatter_nd_add tensor_scatter_nd_max tensor_scatter_nd_min
  tensor_scatter_nd_sub tensor_scatter_nd_update tensordot tile to_double to_float to_int32 to_int64 trace transpose
  truediv truncatediv truncatemod tuple unique unique_with_counts unravel_index unsorted_segment_sum unstack where
  where_v2 zeros zeros_like`.split(/\s+/));
const OPERATIONS = new Set(`Abs Add AddN AddV2 All Any ArgMax ArgMin Atan2 AvgPool BatchMatMul BatchMatMulV2 BatchToSpaceND BiasAdd BroadcastTo
  Cast Ceil ClipByValue Concat ConcatV2 Const Conv2D Cos CropAndResize Cumprod Cumsum DepthToSpace
  DepthwiseConv2dNative Div DivNoNan Einsum Elu Equal Erf Exp ExpandDims Expm1 Fill Floor FloorDiv FloorMod Gather
  GatherNd GatherV2 Greater GreaterEqual Identity IsFinite IsNan L2Loss LeakyRelu Less LessEqual Log Log1p LogicalAnd
  LogicalNot LogicalOr LogSoftmax MatMul Max Maximum MaxPool Mean Min Minimum MirrorPad Mul Neg NotEqual OneHot OnesLike
  Pack Pad PadV2 Pow Prod Range Rank RealDiv Reciprocal Relu Relu6 Reshape ResizeBilinear ResizeNearestNeighbor
  ReverseV2 Round Rsqrt ScatterNd Select SelectV2 Selu Shape Sigmoid Sign Sin Size Slice Softmax Softplus Softsign
  SpaceToBatchND SpaceToDepth Split SplitV Sqrt Square SquaredDifference Squeeze StopGradient StridedSlice Sub Sum Tan
  Tanh Tile TopKV2 Transpose Unpack Where ZerosLike`.split(/\s+/));
const TENSOR_CLASSES = new Set(['RaggedTensor', 'SparseTensor']);
function tensorflowCode(name, config) {
    switch (name) {
        case 'TFOpLambda':
        case 'SlicingOpLambda':
            return unless(config.get('function'), isComputing);
        case 'ClassMethod':
            return (unless(config.get('cls_symbol'), TENSOR_CLASSES.has.bind(TENSOR_CLASSES)) ?? privateName(config, 'method_name'));
        case 'InstanceMethod':
        case 'InstanceProperty':
            return privateName(config, 'attr_name');
        case 'TensorFlowOpLayer':
            return unless(operationOf(config.get('node_def')), OPERATIONS.has.bind(OPERATIONS));
        default:
            return null;
    }
}
function isComputing(symbol) {
    const name = symbol.replace(/^compat\.v[12]\./, '');
    const [, module, short] = /^(keras\.\w+)\.(\w+)$/.exec(name) ?? [];
    return MODULES.test(name) || tensorflow_FUNCTIONS.has(name) || BACKEND.test(name) || isFunction(module ?? '', short ?? '');
}
function unless(name, known) {
    return typeof name !== 'string' ? '?' : known(name) ? null : name;
}
function privateName(config, key) {
    return unless(config.get(key), (name) => !name.startsWith('_'));
}
function operationOf(node) {
    if (node instanceof Map) {
        return node.get('op');
    }
    const text = typeof node === 'string' ? node : '';
    const at = text[0] === '\n' ? 2 + text.charCodeAt(1) : 0;
    return text[at] === '\x12' ? text.substr(at + 2, text.charCodeAt(at + 1)) : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/keras/judge.js


const VALUES = new Set('__keras_tensor__ __tensor__ __numpy__ __bytes__ __ellipsis__ __slice__ __tuple__ TensorShape TypeSpec CompositeTensor'.split(' '));
const TYPE_SPECS = new Set('TensorSpec RaggedTensorSpec SparseTensorSpec IndexedSlicesSpec TensorArraySpec NoneTensorSpec'.split(' '));
const FEATURE_COLUMNS = new Set(`BucketizedColumn CrossedColumn EmbeddingColumn HashedCategoricalColumn IdentityCategoricalColumn IndicatorColumn
  NumericColumn SequenceCategoricalColumn SequenceNumericColumn SharedEmbeddingColumn VocabularyListCategoricalColumn
  WeightedCategoricalColumn`.split(/\s+/));
const BUILTIN_MODULES = 'activations constraints initializers losses metrics optimizers regularizers'.split(' ');
const FUNCTION_KEYS = /^(?:(?:\w+_)?activation|\w+_(?:initializer|regularizer|constraint)|loss|metrics|weighted_metrics|optimizer)$/;
function codeOf(entry) {
    const name = entry.get('class_name');
    if (typeof name !== 'string' || VALUES.has(name)) {
        return null;
    }
    if (name === 'Lambda' || name === '__lambda__') {
        return { message: 'a Lambda layer holds Python code that Keras runs' };
    }
    const module = entry.get('module') ?? null;
    if (name === '__typespec__') {
        const spec = entry.get('spec_name');
        const known = typeof spec === 'string' && TYPE_SPECS.has(spec) && /^tensorflow\./.test(String(module));
        return known ? null : foreign(module, spec);
    }
    return name === 'function' ? functionCode(entry, module) : classCode(name, entry, module);
}
function functionCode(entry, module) {
    const name = entry.get('config');
    const known = typeof name === 'string' && (module === null ? isRegistered(name) : isFunctionOf(module, name));
    return known ? registeredCode(entry, name) : foreign(module, name);
}
function isFunctionOf(module, name) {
    if (module === 'builtins') {
        return BUILTIN_MODULES.some((one) => isFunction(`keras.${one}`, name) || isClass(`keras.${one}`, name));
    }
    return typeof module === 'string' && isFunction(module, name);
}
function classCode(name, entry, module) {
    const written = entry.get('config');
    const config = written instanceof Map ? written : new Map();
    if (name === 'TFSMLayer') {
        return { message: `TFSMLayer loads the SavedModel ${show(config.get('filepath'))}` };
    }
    const known = name === 'TorchModuleWrapper' ||
        (module === null
            ? isRegistered(name) || FEATURE_COLUMNS.has(name)
            : typeof module === 'string' && isClass(module, name));
    if (!known) {
        return foreign(module, module === null ? (entry.get('registered_name') ?? name) : name);
    }
    if (holdsFunction(config)) {
        return { message: `${name} holds Python code that Keras runs` };
    }
    const vocabulary = config.get('vocabulary');
    if (typeof vocabulary === 'string') {
        return { message: `${name} reads its vocabulary from the file ${vocabulary}` };
    }
    const call = tensorflowCode(name, config);
    return call === null ? registeredCode(entry, name) : { message: `${name} calls ${call} of TensorFlow` };
}
function holdsFunction(config) {
    return [...config].some(([key, value]) => key.endsWith('_type') && (value === 'lambda' || value === 'function'));
}
function registeredCode(entry, name) {
    const registered = entry.get('registered_name') ?? name;
    const known = registered === name || registered === 'function' || (typeof registered === 'string' && isRegistered(registered));
    return known ? null : foreign(null, registered);
}
function* foreignFunctions(key, value) {
    if (!FUNCTION_KEYS.test(key)) {
        return;
    }
    for (const text of textsOf(value, 0)) {
        if (!isRegistered(text)) {
            yield foreign(null, text);
        }
    }
}
function* textsOf(value, depth) {
    if (typeof value === 'string') {
        yield value;
    }
    else if (depth < 3 && (Array.isArray(value) || (value instanceof Map && !value.has('class_name')))) {
        for (const item of value.values()) {
            yield* textsOf(item, depth + 1);
        }
    }
}
const foreign = (module, name) => ({
    message: `the configuration names ${module === null ? '' : `${show(module)}.`}${show(name)}, which is not Keras' own`,
    unknownName: module === null,
});
const show = (value) => (typeof value === 'string' ? value : '?');

;// CONCATENATED MODULE: ./build/src/formats/keras/config.js







const MESSAGE_LENGTH = 160;
const config_NAMED = 10;
class KerasConfigs {
    #member;
    #findings;
    #options;
    #code = new Set();
    #modules = [];
    constructor(member, findings, options = {}) {
        this.#member = member;
        this.#findings = findings;
        this.#options = options;
    }
    read(json, start = 0) {
        try {
            this.#look((0,python_json/* readPythonJson */.J)(json, this.#options), 0);
        }
        catch (error) {
            if (!(error instanceof member_error/* MemberError */.r)) {
                throw error;
            }
            const place = error.offset === null ? null : start + error.offset;
            this.#findings.problem(error.id, error.message, this.#member, place);
        }
    }
    tell() {
        const messages = [...this.#code];
        for (const message of messages.slice(0, config_NAMED)) {
            this.#findings.problem('contains-code', message, this.#member);
        }
        if (messages.length > config_NAMED) {
            const more = `${messages.length - config_NAMED} more names of code in the configuration`;
            this.#findings.problem('contains-code', more, this.#member);
        }
        for (const [index, module] of this.#modules.entries()) {
            const name = `${this.#member ?? 'config'}:module${index === 0 ? '' : `-${index + 1}`}`;
            this.#findings.nested.push({ name, promised: true, open: () => new bytes_source/* BufferSource */._r(decodeBase64(module)) });
        }
    }
    #look(value, depth) {
        if (typeof value !== 'object' || value === null) {
            return;
        }
        if (depth > limits/* LIMITS */.b.configDepth) {
            throw new member_error/* MemberError */.r('limit-exceeded', `the configuration is nested more than ${limits/* LIMITS */.b.configDepth} deep`);
        }
        if (value instanceof Map) {
            this.#lookAtEntry(value);
        }
        for (const item of value.values()) {
            this.#look(item, depth + 1);
        }
    }
    #lookAtEntry(entry) {
        this.#keep(codeOf(entry));
        for (const [key, value] of entry) {
            for (const code of foreignFunctions(key, value)) {
                this.#keep(code);
            }
        }
        const config = entry.get('class_name') === 'TorchModuleWrapper' ? entry.get('config') : null;
        const module = config instanceof Map ? config.get('module') : null;
        if (typeof module === 'string') {
            this.#modules.push(module);
        }
    }
    #keep(code) {
        if (code !== null && !(code.unknownName && this.#options.revives)) {
            this.#code.add((0,base_escape/* cut */.Jj)(code.message.slice(0, 2 * MESSAGE_LENGTH + 1), MESSAGE_LENGTH));
        }
    }
}
function readKerasConfig(json, member, findings, given = 'str') {
    const configs = new KerasConfigs(member, findings, { given });
    configs.read(typeof json === 'string' ? new bytes_source/* BufferSource */._r(Buffer.from(json)) : json);
    configs.tell();
}

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

// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/formats/signatures.js
var signatures = __webpack_require__(6195);
;// CONCATENATED MODULE: ./build/src/formats/hdf5/bytes.js



class Hdf5Error extends Error {
    id;
    offset;
    constructor(message, offset, id = 'broken-archive') {
        super(message);
        this.offset = offset;
        this.id = id;
    }
}
function requireFew(count, most, what, offset) {
    if (count > most) {
        throw new Hdf5Error(`more than ${most} ${what}`, offset, 'limit-exceeded');
    }
}
function breakOf(error) {
    if (error instanceof bytes_source/* OutOfBytes */.hk) {
        return new Hdf5Error(error.message, error.offset);
    }
    if (error instanceof Hdf5Error && error.id !== 'limit-exceeded') {
        return error;
    }
    throw error;
}
function unsigned(bytes, at, size) {
    let value = 0;
    for (let index = at + size - 1; index >= at; index -= 1) {
        value = value * 256 + bytes[index];
    }
    return value;
}
const bytesOf = (limit) => Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
class Extent {
    source;
    start;
    end;
    place;
    constructor(source, start, end, place = start) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.place = place;
    }
    get size() {
        return this.end - this.start;
    }
    cursor() {
        return new bytes_cursor/* Cursor */.b(new bytes_source/* WindowSource */.Gi(this.source, 0, this.end), this.start);
    }
    content() {
        return new bytes_source/* WindowSource */.Gi(this.source, this.start, this.size);
    }
}
class Hdf5Bytes {
    source;
    expansion;
    base = 0;
    addressSize = 8;
    lengthSize = 8;
    #read = 0;
    #items = 0;
    constructor(source, expansion) {
        this.source = source;
        this.expansion = expansion;
    }
    count(offset) {
        this.#items += 1;
        requireFew(this.#items, limits/* LIMITS */.b.hdf5Items, 'messages, links, attributes and rows', offset);
    }
    cursor(address, length) {
        const extent = this.extent(address, length);
        this.spend(extent.size, extent.start);
        return extent.cursor();
    }
    spend(size, offset) {
        this.#read += size;
        requireFew(this.#read, limits/* LIMITS */.b.hdf5Structure, 'bytes of headers, trees, heaps and attributes', offset);
    }
    extent(address, length) {
        if (address < 0) {
            throw new bytes_source/* OutOfBytes */.hk(`expected a place in the content, found byte ${address}`, address);
        }
        const start = this.base + address;
        return new Extent(this.source, start, Math.max(start, Math.min(start + length, this.source.size)));
    }
    address(cursor) {
        const bytes = cursor.bytes(this.addressSize, 'an address');
        return bytes.every((byte) => byte === 0xff) ? -1 : unsigned(bytes, 0, bytes.length);
    }
    length(cursor) {
        return number(cursor, this.lengthSize, 'a length');
    }
    expectSignature(cursor, expected, what) {
        const start = cursor.position;
        if (signature(cursor) !== expected) {
            throw new Hdf5Error(`expected ${what}, found other bytes`, start);
        }
    }
}
const number = (cursor, size, what) => unsigned(cursor.bytes(size, what), 0, size);
const signature = (cursor) => latin1(cursor.bytes(4, 'a signature'));
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

;// CONCATENATED MODULE: ./build/src/formats/hdf5/btree2.js


const NODE_OVERHEAD = 10;
const MOST_DEPTH = 64;
function* treeRecords(file, address, type) {
    const { tree, root } = readTree(file, address, type);
    const pending = root === null ? [] : [root];
    const seen = new Set();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const cursor = file.cursor(node.address, tree.nodeSize);
        if (seen.has(node.address)) {
            throw new Hdf5Error('expected a tree, found a node that is met twice', cursor.position);
        }
        seen.add(node.address);
        requireFew(seen.size, limits/* LIMITS */.b.hdf5Blocks, 'blocks of one group, heap or tree', cursor.position);
        file.expectSignature(cursor, node.depth === 0 ? 'BTLF' : 'BTIN', 'a node of a tree');
        cursor.skip(2, 'a version and a type');
        for (let left = node.count; left > 0; left -= 1) {
            const place = cursor.position;
            file.count(place);
            yield { bytes: cursor.bytes(tree.recordSize, 'a record'), place };
        }
        pending.push(...children(file, cursor, tree, node));
    }
}
function readTree(file, address, type) {
    const cursor = file.cursor(address, 20 + file.addressSize + file.lengthSize);
    const start = cursor.position;
    file.expectSignature(cursor, 'BTHD', 'a tree of version 2');
    cursor.skip(1, 'a version');
    const found = cursor.uint8('a type');
    if (found !== type) {
        throw new Hdf5Error(`expected a tree of type ${type}, found ${found}`, start);
    }
    const nodeSize = cursor.uint32('the size of a node');
    const recordSize = cursor.uint16('the size of a record');
    const depth = cursor.uint16('the depth of a tree');
    cursor.skip(2, 'percents');
    const root = file.address(cursor);
    const count = cursor.uint16('a number of records');
    if (recordSize === 0 || nodeSize < NODE_OVERHEAD + recordSize || depth > MOST_DEPTH) {
        const found = `depth ${depth}, nodes of ${nodeSize} bytes and records of ${recordSize}`;
        throw new Hdf5Error(`expected a tree, found ${found}`, start);
    }
    const tree = layTree(file, nodeSize, recordSize, depth);
    return { tree, root: root < 0 ? null : boundedNode(tree, root, depth, count, start) };
}
function layTree(file, nodeSize, recordSize, depth) {
    const leaf = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
    const countBytes = bytesOf(leaf);
    const levels = [{ records: leaf, totalBytes: 0 }];
    let total = leaf;
    for (let level = 1; level <= depth; level += 1) {
        const pointer = file.addressSize + countBytes + levels[level - 1].totalBytes;
        const records = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
        total = (records + 1) * total + records;
        levels.push({ records, totalBytes: Math.min(8, bytesOf(total)) });
    }
    return { recordSize, nodeSize, countBytes, levels };
}
function boundedNode({ levels }, address, depth, count, place) {
    if (count > levels[depth].records) {
        throw new Hdf5Error(`expected at most ${levels[depth].records} records of a node, found ${count}`, place);
    }
    return { address, depth, count };
}
function children(file, cursor, tree, { depth, count }) {
    if (depth === 0) {
        return [];
    }
    return Array.from({ length: count + 1 }, () => {
        const place = cursor.position;
        const address = file.address(cursor);
        const records = number(cursor, tree.countBytes, 'a number of records');
        cursor.skip(tree.levels[depth - 1].totalBytes, 'a number of all records');
        return boundedNode(tree, address, depth - 1, records, place);
    });
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/bzip2.js + 1 modules
var decoders_bzip2 = __webpack_require__(3781);
;// CONCATENATED MODULE: ./build/src/bytes/decoders/lzf.js

const WINDOW = 1 << 13;
const FIRST_COPY = 32;
const LONG = 7;
function* lzf(cursor) {
    const history = new decoder/* History */.BZ(WINDOW);
    try {
        while (cursor.left > 0) {
            if (history.full) {
                yield history.take();
            }
            readStep(cursor, history);
        }
    }
    catch (error) {
        yield history.take();
        throw error;
    }
    yield history.take();
}
function readStep(cursor, history) {
    const control = cursor.uint8('LZF data');
    if (control < FIRST_COPY) {
        history.append(cursor.bytes(control + 1, 'literals'));
        return;
    }
    const short = control >> 5;
    const length = short === LONG ? short + cursor.uint8('the length of a copy') : short;
    const distance = ((control & 0x1f) << 8) + cursor.uint8('the distance of a copy') + 1;
    if (!history.reaches(distance)) {
        throw (0,decoder/* broken */.mw)(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
    }
    history.copy(distance, length + 2);
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/filters.js






const SHUFFLE = 2;
const FLETCHER32 = 3;
const DECODERS = new Map([
    [1, inflate.unzlib],
    [307, decoders_bzip2.bunzip2],
    [32000, lzf],
]);
const CHECKSUM = 4;
const FIRST_NAMED = 256;
function readFilters(body) {
    const cursor = body.cursor();
    const version = cursor.uint8('a version');
    if (version !== 1 && version !== 2) {
        throw new Hdf5Error(`expected version 1 or 2 of a filter pipeline, found ${version}`, body.place);
    }
    const count = cursor.uint8('a number of filters');
    cursor.skip(version === 1 ? 6 : 0, 'reserved bytes');
    return Array.from({ length: count }, () => readFilter(cursor, version));
}
function readFilter(cursor, version) {
    const id = cursor.uint16('a filter');
    const nameLength = version === 1 || id >= FIRST_NAMED ? cursor.uint16('the length of a name') : 0;
    cursor.skip(2, 'flags');
    const count = cursor.uint16('a number of values');
    cursor.skip(version === 1 ? Math.ceil(nameLength / 8) * 8 : nameLength, 'the name of a filter');
    const values = Array.from({ length: count }, () => cursor.uint32('a value'));
    cursor.skip(version === 1 && count % 2 === 1 ? 4 : 0, 'padding');
    return { id, values };
}
function unreadFilter(filters, mask) {
    const found = filters.find(({ id }, at) => !isSkipped(mask, at) && id !== SHUFFLE && id !== FLETCHER32 && !DECODERS.has(id));
    return found ?? null;
}
const isSkipped = (mask, at) => at < 32 && (mask & (1 << at)) !== 0;
function unfiltered(stored, filters, mask, budget) {
    const unread = unreadFilter(filters, mask);
    if (unread !== null) {
        const message = `filter ${unread.id} is not read`;
        throw new Hdf5Error(message, stored.place, 'unsupported-compression');
    }
    const expanded = [];
    let source = stored.content();
    for (const [at, { id, values }] of [...filters.entries()].reverse()) {
        const decoder = DECODERS.get(id);
        if (isSkipped(mask, at)) {
            continue;
        }
        if (decoder !== undefined) {
            const expansion = new expand/* ExpandedSource */.h(source, decoder, { budget });
            expanded.push(expansion);
            source = expansion;
        }
        else if (id === FLETCHER32) {
            source = new bytes_source/* WindowSource */.Gi(source, 0, Math.max(0, source.size - CHECKSUM));
        }
        else if (values[0] > 1) {
            source = new UnshuffledSource(source, values[0]);
        }
    }
    return {
        extent: new Extent(source, 0, source.size, stored.place),
        close: () => filters_close(expanded, stored.place),
    };
}
function filters_close(expanded, place) {
    const faults = expanded.map((source) => source.settle());
    for (const source of expanded) {
        source.close();
    }
    for (const fault of faults) {
        if (fault !== null) {
            throw new Hdf5Error(fault.message, place, fault.id);
        }
    }
}
class UnshuffledSource {
    #source;
    #width;
    #count;
    size;
    constructor(source, width) {
        this.#source = source;
        this.#width = width;
        this.size = source.size;
        this.#count = Math.floor(this.size / width);
    }
    read(offset, length) {
        const bytes = new Uint8Array((0,bytes_source/* available */.qC)(this.size, offset, length));
        const end = offset + bytes.length;
        const shuffled = this.#count * this.#width;
        const first = Math.floor(offset / this.#width);
        const last = Math.min(this.#count, Math.ceil(end / this.#width));
        for (let plane = 0; plane < this.#width && first < last; plane += 1) {
            const column = this.#source.read(plane * this.#count + first, last - first);
            for (const [at, byte] of column.entries()) {
                const place = (first + at) * this.#width + plane - offset;
                if (place >= 0 && place < bytes.length) {
                    bytes[place] = byte;
                }
            }
        }
        if (end > shuffled) {
            const from = Math.max(offset, shuffled);
            bytes.set(this.#source.read(from, end - from), from - offset);
        }
        return bytes;
    }
    close() { }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/fractal-heap.js





const MANAGED = 0;
const HUGE = 1;
const TINY = 2;
const SHORT_ID = 17;
const HUGE_TREE = { plain: 1, filtered: 2 };
class FractalHeap {
    #file;
    #address;
    #header = null;
    #huge = null;
    #last = null;
    constructor(file, address) {
        this.#file = file;
        this.#address = address;
    }
    object(id) {
        this.#header ??= readHeader(this.#file, this.#address);
        const kind = (id[0] >> 4) & 3;
        if (kind === MANAGED) {
            return this.#managed(this.#header, id);
        }
        if (kind === HUGE) {
            return this.#hugeObject(this.#header, id);
        }
        if (kind === TINY) {
            return this.#tiny(this.#header, id);
        }
        throw this.#fail('an object of a kind that is not known');
    }
    #fail(found) {
        return new Hdf5Error(`expected an object in a heap, found ${found}`, this.#file.base + this.#address);
    }
    #tiny({ idLength }, id) {
        const isLong = idLength > SHORT_ID;
        const start = isLong ? 2 : 1;
        const length = 1 + (isLong ? (id[0] & 15) * 256 + id[1] : id[0] & 15);
        if (start + length > id.length) {
            throw this.#fail(`${length} bytes in an id of ${id.length}`);
        }
        return new Extent(new bytes_source/* BufferSource */._r(id), start, start + length, this.#file.base + this.#address);
    }
    #managed(header, id) {
        if (id.length < 1 + header.offsetBytes + header.lengthBytes) {
            throw this.#fail(`an id of ${id.length} bytes`);
        }
        const offset = unsigned(id, 1, header.offsetBytes);
        const length = unsigned(id, 1 + header.offsetBytes, header.lengthBytes);
        const { block, start } = this.#locate(header, offset);
        const content = this.#content(header, block);
        const from = content.start + offset - start;
        if (!(from + length <= content.end)) {
            throw this.#fail(`${length} bytes at byte ${offset - start} of a block of ${content.size}`);
        }
        return new Extent(content.source, from, from + length, content === this.#last?.content ? content.place : from);
    }
    #locate(header, offset) {
        let block = header.root;
        let start = 0;
        while (block.rows > 0) {
            const row = rowOf(header, offset - start);
            const size = sizeOf(header, row);
            const column = Math.floor((offset - start - offsetOf(header, row)) / size);
            if (row >= block.rows) {
                throw this.#fail(`byte ${offset}, which is behind its end`);
            }
            block = this.#entry(header, block, row, column);
            start += offsetOf(header, row) + column * size;
        }
        return { block, start };
    }
    #entry(header, block, row, column) {
        const file = this.#file;
        const { filters, width, directRows } = header;
        const entrySize = file.addressSize + (filters.length > 0 ? file.lengthSize + 4 : 0);
        const index = row * width + column;
        const direct = Math.min(index, directRows * width);
        const before = direct * entrySize + (index - direct) * file.addressSize;
        const prefix = 5 + file.addressSize + header.offsetBytes;
        const cursor = file.cursor(block.address, prefix + before + entrySize);
        file.expectSignature(cursor, 'FHIB', 'an indirect block of a heap');
        cursor.skip(prefix - 4 + before, 'an indirect block of a heap');
        const address = file.address(cursor);
        const size = sizeOf(header, row);
        if (address < 0) {
            throw this.#fail('no block where it should lie');
        }
        if (row >= directRows) {
            const rows = Math.log2(size) - Math.log2(header.blockSize * width) + 1;
            if (rows < 1) {
                throw this.#fail('a table without rows');
            }
            return { address, rows, size, stored: 0, mask: 0 };
        }
        const [stored, mask] = filters.length > 0 ? [file.length(cursor), cursor.uint32('a filter mask')] : [size, 0];
        return { address, rows: 0, size, stored, mask };
    }
    #content({ filters }, { address, size, stored, mask }) {
        if (filters.length === 0) {
            const cursor = this.#file.cursor(address, 4);
            this.#file.expectSignature(cursor, 'FHDB', 'a direct block of a heap');
            return this.#file.extent(address, size);
        }
        if (this.#last?.address !== address) {
            const content = this.#unfilter(this.#file.extent(address, stored), size, filters, mask);
            this.#last = { address, content };
        }
        return this.#last.content;
    }
    #unfilter(stored, size, filters, mask) {
        const { extent, close } = unfiltered(stored, filters, mask, this.#file.expansion);
        try {
            const found = Math.min(size, extent.size);
            requireFew(found, limits/* LIMITS */.b.attributeBytes, 'bytes of a filtered block of a heap', stored.place);
            const bytes = Uint8Array.from(extent.source.read(0, found));
            return new Extent(new bytes_source/* BufferSource */._r(bytes), 0, found, stored.place);
        }
        finally {
            close();
        }
    }
    #hugeObject(header, id) {
        const { addressSize, lengthSize } = this.#file;
        const isFiltered = header.filters.length > 0;
        const needed = addressSize + lengthSize + (isFiltered ? 4 + lengthSize : 0);
        const cursor = new Extent(new bytes_source/* BufferSource */._r(id), 1, id.length).cursor();
        if (header.idLength - 1 >= needed) {
            return this.#hugeAt(cursor, header)();
        }
        const key = number(cursor, Math.min(8, header.idLength - 1), 'a heap id');
        this.#huge ??= this.#readHuge(header);
        const found = this.#huge.get(key);
        if (found === undefined) {
            throw this.#fail('none of that number');
        }
        return found();
    }
    #readHuge(header) {
        const type = header.filters.length > 0 ? HUGE_TREE.filtered : HUGE_TREE.plain;
        const huge = new Map();
        for (const { bytes, place } of treeRecords(this.#file, header.hugeTree, type)) {
            const cursor = new Extent(new bytes_source/* BufferSource */._r(bytes), 0, bytes.length).cursor();
            const object = this.#hugeAt(cursor, header);
            const key = this.#file.length(cursor);
            if (huge.has(key)) {
                throw this.#fail('two of one number');
            }
            huge.set(key, object);
            requireFew(huge.size, limits/* LIMITS */.b.hdf5Blocks, 'blocks of one group, heap or tree', place);
        }
        return huge;
    }
    #hugeAt(cursor, { filters }) {
        const file = this.#file;
        const address = file.address(cursor);
        const length = file.length(cursor);
        if (filters.length === 0) {
            return () => file.extent(address, length);
        }
        const mask = cursor.uint32('a filter mask');
        const size = file.length(cursor);
        return () => this.#unfilter(file.extent(address, length), size, filters, mask);
    }
}
function rowOf({ width, blockSize }, offset) {
    return offset < width * blockSize ? 0 : Math.floor(Math.log2(offset / (width * blockSize))) + 1;
}
const sizeOf = ({ blockSize }, row) => blockSize * 2 ** Math.max(0, row - 1);
const offsetOf = ({ width, blockSize }, row) => row === 0 ? 0 : width * blockSize * 2 ** (row - 1);
const isPower = (value) => value >= 1 && Number.isInteger(Math.log2(value));
function readHeader(file, address) {
    const cursor = file.cursor(address, 4096);
    const start = cursor.position;
    file.expectSignature(cursor, 'FRHP', 'a fractal heap');
    cursor.skip(1, 'a version');
    const idLength = cursor.uint16('the length of a heap id');
    const filterLength = cursor.uint16('the size of filters');
    cursor.skip(1, 'flags');
    const largestObject = cursor.uint32('the size of an object');
    cursor.skip(file.lengthSize, 'the next id');
    const hugeTree = file.address(cursor);
    cursor.skip(9 * file.lengthSize + file.addressSize, 'numbers of a heap');
    const width = cursor.uint16('the width of a table');
    const blockSize = file.length(cursor);
    const largestBlock = file.length(cursor);
    const offsetBytes = Math.ceil(cursor.uint16('the size of a heap') / 8);
    cursor.skip(2, 'a number of rows');
    const rootAddress = file.address(cursor);
    const rows = cursor.uint16('a number of rows');
    if (![width, blockSize, largestBlock].every(isPower) || offsetBytes < 1 || offsetBytes > 8) {
        throw new Hdf5Error(`expected a table of powers of two, found ${width}, ${blockSize}, ${largestBlock}`, start);
    }
    const lengthBytes = Math.min(Math.ceil(Math.log2(largestBlock) / 8), bytesOf(largestObject));
    const directRows = Math.log2(largestBlock / blockSize) + 2;
    const [stored, mask] = filterLength > 0 ? [file.length(cursor), cursor.uint32('a filter mask')] : [blockSize, 0];
    const filters = filterLength > 0 ? readFilters(new Extent(file.source, cursor.position, cursor.position + filterLength)) : [];
    const root = { address: rootAddress, rows, size: blockSize, stored, mask };
    return { idLength, filters, hugeTree, width, blockSize, directRows, offsetBytes, lengthBytes, root };
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/heap-index.js


function* indexedObjects(file, indexes, read) {
    for (const index of indexes.filter(({ address }) => address >= 0)) {
        try {
            for (const { bytes } of treeRecords(file, index.address, index.type)) {
                yield attempt(() => read(bytes, index));
            }
        }
        catch (error) {
            yield breakOf(error);
        }
    }
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        return breakOf(error);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/object-header.js

const MESSAGE = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    oldFillValue: 0x04,
    fillValue: 0x05,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    sharedTable: 0x0f,
    continuation: 0x10,
    symbols: 0x11,
    attributeInfo: 0x15,
    cacheImage: 0x18,
};
const PREFIX = 64;
const SHARED = 2;
function* messages(file, address) {
    const form = readPrefix(file, address);
    const chunks = [form.first];
    const seen = new Set();
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
        if (seen.has(chunk.start)) {
            throw new Hdf5Error('expected more of an object header, found a part of it again', chunk.start);
        }
        seen.add(chunk.start);
        const cursor = file.cursor(chunk.start - file.base, chunk.end - chunk.start);
        const prefix = form.isOld ? 8 : form.isOrdered ? 6 : 4;
        while (cursor.position + prefix <= chunk.end) {
            const message = readMessage(file, cursor, form, chunk.end);
            cursor.position = message.body.end;
            if (message.type === MESSAGE.continuation) {
                chunks.push(continuation(file, message.body.cursor(), form.isOld));
            }
            else {
                yield message;
            }
        }
    }
}
function readPrefix(file, address) {
    const cursor = file.cursor(address, PREFIX);
    const start = cursor.position;
    const version = cursor.left > 0 ? cursor.uint8('a version') : 0;
    if (version === 1) {
        cursor.skip(7, 'an object header');
        const size = cursor.uint32('the size of an object header');
        const first = { start: cursor.position + 4, end: cursor.position + 4 + size };
        return { isOld: true, isOrdered: false, first };
    }
    cursor.position = start;
    if (cursor.left < 6 || latin1(cursor.bytes(4, 'a signature')) !== 'OHDR') {
        throw new Hdf5Error('expected an object header, found other bytes', start);
    }
    cursor.skip(1, 'a version');
    const flags = cursor.uint8('flags');
    cursor.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0), 'times');
    const size = number(cursor, 1 << (flags & 3), 'the size of an object header');
    const first = { start: cursor.position, end: cursor.position + size };
    return { isOld: false, isOrdered: (flags & 4) !== 0, first };
}
function readMessage(file, cursor, { isOld, isOrdered }, end) {
    const type = isOld ? cursor.uint16('a message') : cursor.uint8('a message');
    const size = cursor.uint16('the size of a message');
    const flags = cursor.uint8('flags');
    cursor.skip(isOld ? 3 : isOrdered ? 2 : 0, 'the order of a message');
    const start = cursor.position;
    file.count(start);
    if (start + size > end) {
        throw new Hdf5Error(`expected a message of ${size} bytes, found ${end - start}`, start);
    }
    const isShared = (flags & SHARED) !== 0;
    return { type, isShared, body: new Extent(file.source, start, start + size) };
}
function continuation(file, cursor, isOld) {
    const start = file.base + file.address(cursor);
    const length = file.length(cursor);
    return isOld ? { start, end: start + length } : { start: start + 4, end: start + length - 4 };
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/types.js

const INTEGER = 0;
const FLOAT = 1;
const types_STRING = 3;
const BITFIELD = 4;
const OPAQUE = 5;
const ENUMERATION = 8;
const VARIABLE = 9;
const LAST_CLASS = 11;
const LAST_VERSION = 5;
const types_MOST_DEPTH = 32;
const MOST_DIMENSIONS = 32;
function readDatatype(cursor, depth = 0) {
    const start = cursor.position;
    const first = cursor.uint8('a datatype');
    const [kind, version] = [first & 15, first >> 4];
    const bits = number(cursor, 3, 'a datatype');
    const size = cursor.uint32('the size of a datatype');
    if (version < 1 || version > LAST_VERSION || kind > LAST_CLASS || size === 0 || depth > types_MOST_DEPTH) {
        throw new Hdf5Error(`expected a datatype, found class ${kind} of version ${version}`, start);
    }
    const plain = { size, base: null, isBigEndian: false };
    switch (kind) {
        case types_STRING:
            return { ...plain, kind: 'string', isPlain: true };
        case OPAQUE:
            return { ...plain, kind: 'other', isPlain: true };
        case INTEGER:
        case FLOAT:
        case BITFIELD: {
            const isWhole = cursor.uint16('an offset of bits') === 0 && cursor.uint16('a precision') === 8 * size;
            const isBigEndian = (bits & 1) !== 0;
            const isOrdered = kind !== FLOAT || (bits & 0x40) === 0;
            return { ...plain, kind: 'other', isBigEndian, isPlain: isWhole && isOrdered && [1, 2, 4, 8].includes(size) };
        }
        case ENUMERATION:
            return { ...readDatatype(cursor, depth + 1), size };
        case VARIABLE: {
            const isText = (bits & 15) === 1;
            const base = readDatatype(cursor, depth + 1);
            return { ...plain, kind: isText ? 'variable-string' : 'sequence', base, isPlain: false };
        }
        default:
            return { ...plain, kind: 'other', isPlain: false };
    }
}
function readDataspace(file, cursor) {
    const start = cursor.position;
    const version = cursor.uint8('a dataspace');
    const rank = cursor.uint8('a number of dimensions');
    if (version < 1 || version > 2 || rank > MOST_DIMENSIONS) {
        throw new Hdf5Error(`expected a dataspace, found version ${version} with ${rank} dimensions`, start);
    }
    cursor.skip(1, 'flags');
    const isNull = version === 2 && cursor.uint8('a type of dataspace') === 2;
    cursor.skip(version === 1 ? 5 : 0, 'reserved bytes');
    const dimensions = Array.from({ length: rank }, () => file.length(cursor));
    return { dimensions, count: isNull ? 0 : dimensions.reduce((product, size) => product * size, 1) };
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/attributes.js





const BY_NAME = 8;
const BY_ORDER = 9;
const HEAP_ID = 8;
const SHARED_TYPE = 1;
const SHARED_SPACE = 2;
const SHARED_RECORD = 2;
function readAttribute({ file, shared }, body) {
    const cursor = body.cursor();
    const version = cursor.uint8('a version');
    if (version < 1 || version > 3) {
        throw new Hdf5Error(`expected version 1 to 3 of an attribute, found ${version}`, body.place);
    }
    const flags = version === 1 ? cursor.uint8('a reserved byte') & 0 : cursor.uint8('flags');
    const sizes = [0, 1, 2].map(() => cursor.uint16('the sizes of an attribute'));
    cursor.skip(version === 3 ? 1 : 0, 'a character set');
    const [name, type, space] = sizes.map((size) => {
        const start = cursor.position;
        cursor.skip(version === 1 ? Math.ceil(size / 8) * 8 : size, 'an attribute');
        return new Extent(body.source, start, start + size, body.place);
    });
    const part = (message, flag, extent) => shared.resolve({ type: MESSAGE[message], isShared: (flags & flag) !== 0, body: extent });
    const datatype = readDatatype(part('datatype', SHARED_TYPE, type).cursor());
    const dataspace = readDataspace(file, part('dataspace', SHARED_SPACE, space).cursor());
    const start = cursor.position;
    const size = dataspace.count * datatype.size;
    if (size > body.end - start) {
        throw new Hdf5Error(`expected ${size} bytes of an attribute, found ${body.end - start}`, body.place);
    }
    return {
        name: textUpToZero(name),
        type: datatype,
        isScalar: dataspace.dimensions.length === 0,
        count: dataspace.count,
        stored: new Extent(body.source, start, start + size, body.place),
    };
}
function textUpToZero(extent) {
    const bytes = Buffer.from(extent.source.read(extent.start, extent.size));
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
function* attributeValues({ file, heaps }, attribute) {
    const { type, count, stored } = attribute;
    if (type.kind === 'string') {
        for (let at = 0; at < count; at += 1) {
            const start = stored.start + at * type.size;
            file.count(stored.place);
            yield new Extent(stored.source, start, start + type.size, stored.place);
        }
        return;
    }
    const width = type.kind === 'variable-string' ? 1 : (type.base?.size ?? 0);
    if (width === 0) {
        return;
    }
    const cursor = stored.cursor();
    for (let at = 0; at < count; at += 1) {
        cursor.position = stored.start + at * type.size;
        file.count(stored.place);
        const value = heaps.value(heaps.readReference(cursor, stored.place), width);
        if (value !== null) {
            file.spend(value.size, value.start);
            yield type.kind === 'variable-string' ? upToZero(value) : value;
        }
    }
}
function upToZero({ source, start, end }) {
    const cursor = new Extent(source, start, end).cursor();
    while (cursor.position < end) {
        cursor.require(1, 'text');
        const found = cursor.window.indexOf(0, cursor.index);
        if (found >= 0) {
            return new Extent(source, start, Math.min(end, cursor.base + found));
        }
        cursor.position = cursor.base + cursor.window.length;
    }
    return new Extent(source, start, end);
}
function* denseAttributes(parts, body) {
    const { file } = parts;
    const cursor = body.cursor();
    cursor.skip(1, 'a version');
    const flags = cursor.uint8('flags');
    cursor.skip((flags & 1) !== 0 ? 2 : 0, 'an index');
    const address = file.address(cursor);
    if (address < 0) {
        return;
    }
    const heap = new FractalHeap(file, address);
    const indexes = [{ type: BY_NAME, address: file.address(cursor) }];
    if ((flags & 2) !== 0) {
        indexes.push({ type: BY_ORDER, address: file.address(cursor) });
    }
    yield* indexedObjects(file, indexes, (record) => {
        const isShared = (record[HEAP_ID] & SHARED_RECORD) !== 0;
        const from = isShared ? parts.shared.heapOf(MESSAGE.attribute, body.place) : heap;
        return readAttribute(parts, from.object(record.subarray(0, HEAP_ID)));
    });
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/global-heap.js


const SIGNATURE = 'GCOL';
const VERSION = 1;
const REMEMBERED = 8;
class GlobalHeaps {
    #file;
    #known = new Map();
    #searched = new Set();
    constructor(file) {
        this.#file = file;
    }
    get referenceSize() {
        return 8 + this.#file.addressSize;
    }
    readReference(cursor, place) {
        const length = cursor.uint32('the length of a value');
        const address = this.#file.address(cursor);
        return { length, address, index: cursor.uint32('the index of a value'), place };
    }
    value({ length, address, index, place }, width) {
        if (length === 0 || address === 0) {
            return null;
        }
        const object = this.#objects(address).get(index);
        if (object === undefined) {
            throw new Hdf5Error(`expected value ${index} in the global heap at byte ${address}, found none`, place);
        }
        const size = length * width;
        if (size > object.size) {
            throw new Hdf5Error(`expected a value of ${size} bytes, found ${object.size}`, place);
        }
        return new Extent(object.source, object.start, object.start + size);
    }
    *search(key) {
        const { source } = this.#file;
        if (this.#searched.has(key)) {
            return;
        }
        this.#searched.add(key);
        for (let at = 0; at < source.size; at += limits/* LIMITS */.b.window) {
            const window = Buffer.from(source.read(at, limits/* LIMITS */.b.window + SIGNATURE.length - 1));
            for (let found = window.indexOf(SIGNATURE, 0, 'latin1'); found >= 0;) {
                yield* this.#from(at + found);
                found = window.indexOf(SIGNATURE, found + 1, 'latin1');
            }
        }
    }
    *#from(offset) {
        try {
            for (const [, object] of this.#read(offset - this.#file.base)) {
                yield object;
            }
        }
        catch (error) {
            breakOf(error);
        }
    }
    #objects(address) {
        const known = this.#known.get(address);
        const objects = known ?? new Map(this.#read(address));
        this.#known.delete(address);
        this.#known.set(address, objects);
        const [oldest] = this.#known.keys();
        if (this.#known.size > REMEMBERED) {
            this.#known.delete(oldest);
        }
        return objects;
    }
    *#read(address) {
        const file = this.#file;
        const prefix = aligned(8 + file.lengthSize);
        const head = file.cursor(address, prefix);
        file.expectSignature(head, SIGNATURE, 'a global heap');
        const version = head.uint8('a version');
        if (version !== VERSION) {
            throw new Hdf5Error(`expected version ${VERSION} of a global heap, found ${version}`, file.base + address);
        }
        head.skip(3, 'reserved bytes');
        const end = file.base + address + file.length(head);
        if (end > file.source.size) {
            throw new Hdf5Error(`expected a global heap up to byte ${end}, found ${file.source.size}`, head.position);
        }
        const cursor = new Extent(file.source, head.position, end).cursor();
        for (let at = file.base + address + prefix; at + prefix <= end;) {
            file.count(at);
            file.spend(prefix, at);
            cursor.position = at;
            const index = cursor.uint16('the index of an object');
            cursor.skip(6, 'references to an object');
            const length = file.length(cursor);
            const start = at + prefix;
            const next = index === 0 ? at + length : start + aligned(length);
            if (next > end || next < start) {
                throw new Hdf5Error(`expected an object of ${length} bytes in a global heap, found ${end - start}`, at);
            }
            if (index > 0) {
                yield [index, new Extent(file.source, start, start + length)];
            }
            at = next;
        }
    }
}
const aligned = (size) => Math.ceil(size / 8) * 8;

;// CONCATENATED MODULE: ./build/src/formats/hdf5/links.js




const links_BY_NAME = 5;
const links_BY_ORDER = 6;
const links_HEAP_ID = 7;
const HARD = 0;
const SOFT = 1;
const EXTERNAL = 64;
const CACHED_SOFT_LINK = 2;
const SHOWN = 200;
function readLink(file, body) {
    const cursor = body.cursor();
    const version = cursor.uint8('a version');
    const flags = cursor.uint8('flags');
    if (version !== 1 || (flags & 0xe0) !== 0) {
        throw new Hdf5Error(`expected version 1 of a link, found version ${version} with flags ${flags}`, body.place);
    }
    const type = (flags & 8) !== 0 ? cursor.uint8('a type of link') : HARD;
    cursor.skip((flags & 4 ? 8 : 0) + (flags & 16 ? 1 : 0), 'a link');
    const length = number(cursor, 1 << (flags & 3), 'the length of a name');
    const start = cursor.position;
    cursor.skip(length, 'a name');
    const name = shown(cursor.read(start, Math.min(length, SHOWN + 1)));
    if (type === HARD) {
        return { name, address: file.address(cursor), target: null };
    }
    const size = cursor.uint16('the length of a target');
    const bytes = cursor.bytes(size, 'a target');
    return { name, address: null, target: readTarget(type, bytes) };
}
function readTarget(type, bytes) {
    if (type === SOFT) {
        return { kind: 'soft', text: shown(bytes) };
    }
    if (type === EXTERNAL) {
        const end = bytes.indexOf(0, 1);
        const file = shown(bytes.subarray(1, end < 0 ? bytes.length : end));
        return { kind: 'external', text: end < 0 ? file : `${file}:${shown(bytes.subarray(end + 1))}` };
    }
    return { kind: 'user-defined', text: `type ${type}` };
}
function shown(bytes) {
    const end = bytes.indexOf(0);
    const length = end < 0 ? bytes.length : end;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, SHOWN)).toString('utf8');
    return length > SHOWN ? `${text}\u2026` : text;
}
function* denseLinks(file, body) {
    const cursor = body.cursor();
    cursor.skip(1, 'a version');
    const flags = cursor.uint8('flags');
    cursor.skip((flags & 1) !== 0 ? 8 : 0, 'an index');
    const address = file.address(cursor);
    if (address < 0) {
        return;
    }
    const heap = new FractalHeap(file, address);
    const indexes = [{ type: links_BY_NAME, address: file.address(cursor) }];
    if ((flags & 2) !== 0) {
        indexes.push({ type: links_BY_ORDER, address: file.address(cursor) });
    }
    yield* indexedObjects(file, indexes, (record) => readLink(file, heap.object(record.subarray(record.length - links_HEAP_ID))));
}
function* oldLinks(file, body) {
    const cursor = body.cursor();
    const tree = file.address(cursor);
    const heap = file.cursor(file.address(cursor), 8 + 2 * file.lengthSize + file.addressSize);
    file.expectSignature(heap, 'HEAP', 'a local heap');
    heap.skip(4 + 2 * file.lengthSize, 'a local heap');
    const names = file.address(heap);
    const pending = [tree];
    const seen = new Set();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (seen.has(node)) {
            throw new Hdf5Error('expected a tree, found a node that is met twice', body.place);
        }
        seen.add(node);
        requireFew(seen.size, limits/* LIMITS */.b.hdf5Blocks, 'blocks of one group, heap or tree', body.place);
        const children = [];
        try {
            yield* readNode(file, node, names, children);
        }
        catch (error) {
            yield breakOf(error);
        }
        for (const child of children) {
            pending.push(child);
        }
    }
}
function* readNode(file, address, names, children) {
    const head = file.cursor(address, 8);
    const kind = signature(head);
    const word = head.uint16('a version or a level');
    const count = head.uint16('a number of entries');
    if (kind === 'SNOD') {
        const cursor = file.cursor(address + 8, count * (file.lengthSize + file.addressSize + 24));
        for (let left = count; left > 0; left -= 1) {
            file.count(cursor.position);
            yield readSymbol(file, cursor, names);
        }
        return;
    }
    if (kind !== 'TREE' || (word & 0xff) !== 0) {
        throw new Hdf5Error('expected a node of a group, found other bytes', file.base + address);
    }
    const cursor = file.cursor(address + 8, 2 * file.addressSize + count * (file.lengthSize + file.addressSize));
    cursor.skip(2 * file.addressSize, 'siblings');
    for (let left = count; left > 0; left -= 1) {
        cursor.skip(file.lengthSize, 'a key');
        children.push(file.address(cursor));
    }
}
function readSymbol(file, cursor, names) {
    const nameAt = file.length(cursor);
    const address = file.address(cursor);
    const cached = cursor.uint32('a type of entry');
    cursor.skip(4, 'reserved bytes');
    const scratch = cursor.bytes(16, 'an entry');
    const name = nameIn(file, names + nameAt);
    if (cached === CACHED_SOFT_LINK) {
        const target = nameIn(file, names + Buffer.from(scratch).readUInt32LE(0));
        return { name, address: null, target: { kind: 'soft', text: target } };
    }
    return { name, address, target: null };
}
function nameIn(file, address) {
    const { source, start, size } = file.extent(address, SHOWN + 1);
    return shown(source.read(start, size));
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/pending.js


const LONGEST_PATH = 4096;
class PendingObjects {
    #met = new Set();
    #addresses = [];
    #parents = [];
    #starts = [];
    #names = Buffer.alloc(1024);
    #end = 0;
    meet(parent, name, address) {
        if (this.#met.has(address)) {
            return;
        }
        this.#met.add(address);
        requireFew(this.#met.size, limits/* LIMITS */.b.hdf5Objects, 'objects', address);
        const size = Buffer.byteLength(name);
        requireFew(this.#end + size, limits/* LIMITS */.b.hdf5Names, 'bytes in names of objects', address);
        this.#addresses.push(address);
        this.#parents.push(parent);
        this.#starts.push(this.#end);
        this.#makeRoom(size);
        this.#end += this.#names.write(name, this.#end);
    }
    next() {
        const [address, parent, start] = [this.#addresses.pop(), this.#parents.pop(), this.#starts.pop()];
        if (address === undefined || parent === undefined || start === undefined) {
            return null;
        }
        const name = this.#names.toString('utf8', start, this.#end);
        this.#end = start;
        return { path: join(parent, name), address };
    }
    #makeRoom(size) {
        if (this.#end + size > this.#names.length) {
            const grown = Buffer.alloc(2 * (this.#end + size));
            this.#names.copy(grown);
            this.#names = grown;
        }
    }
}
function join(path, name) {
    const shown = path.length > LONGEST_PATH ? '\u2026' : path;
    return `${path === '/' ? '' : shown}/${name}`;
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/chunk-arrays.js

const chunk_arrays_CHECKSUM = 4;
const IS_FILTERED = 1;
function readEntries(file, cursor, sizeBytes) {
    cursor.skip(1, 'a version');
    const isFiltered = cursor.uint8('a type of entries') === IS_FILTERED;
    const entrySize = cursor.uint8('the size of an entry');
    const expected = file.addressSize + (isFiltered ? sizeBytes + 4 : 0);
    if (entrySize !== expected) {
        throw new Hdf5Error(`expected entries of ${expected} bytes, found ${entrySize}`, cursor.position);
    }
    return { file, isFiltered, entrySize, sizeBytes };
}
function* entriesAt(entries, cursor, from, count) {
    const { file, isFiltered, sizeBytes } = entries;
    for (let at = 0; at < count; at += 1) {
        const address = file.address(cursor);
        const filtered = isFiltered
            ? { size: number(cursor, sizeBytes, 'the size of a chunk'), mask: cursor.uint32('a filter mask') }
            : null;
        file.count(cursor.position);
        yield { index: from + at, address, filtered };
    }
}
function* pagesAt(entries, { address, from, count }, pageSize) {
    for (let page = 0; page * pageSize < count; page += 1) {
        const size = pageSize * entries.entrySize + chunk_arrays_CHECKSUM;
        const cursor = entries.file.cursor(address + page * size, size);
        const first = page * pageSize;
        yield* entriesAt(entries, cursor, from + first, Math.min(pageSize, count - first));
    }
}
function* fixedArray(file, address, sizeBytes, wanted) {
    const head = file.cursor(address, 12 + file.lengthSize + file.addressSize);
    file.expectSignature(head, 'FAHD', 'a fixed array');
    const entries = readEntries(file, head, sizeBytes);
    const pageSize = 2 ** head.uint8('the size of a page');
    const count = file.length(head);
    const block = file.address(head);
    if (block < 0) {
        return;
    }
    const prefix = 6 + file.addressSize;
    const used = Math.min(count, wanted);
    const body = count > pageSize ? 0 : used * entries.entrySize;
    const cursor = file.cursor(block, prefix + body);
    file.expectSignature(cursor, 'FADB', 'a block of a fixed array');
    if (count <= pageSize) {
        cursor.skip(prefix - 4, 'a block of a fixed array');
        yield* entriesAt(entries, cursor, 0, used);
        return;
    }
    const pages = Math.ceil(count / pageSize);
    const bitmap = Math.ceil(pages / 8);
    const start = block + prefix + bitmap + chunk_arrays_CHECKSUM;
    const written = file.cursor(block + prefix, bitmap);
    for (let page = 0; page < pages && page * pageSize < used; page += 1) {
        file.count(written.position);
        if (isWritten(written, written.position, page)) {
            const from = page * pageSize;
            const at = { address: start + page * (pageSize * entries.entrySize + chunk_arrays_CHECKSUM), from };
            yield* pagesAt(entries, { ...at, count: Math.min(pageSize, used - from) }, pageSize);
        }
    }
}
function isWritten(bitmap, start, page) {
    const byte = bitmap.read(start + (page >> 3), 1)[0];
    return byte !== undefined && (byte & (0x80 >> (page & 7))) !== 0;
}
const groupOf = ({ least }, group) => ({
    blocks: 2 ** Math.floor(group / 2),
    size: least * 2 ** Math.floor((group + 1) / 2),
});
function readShape(file, address, sizeBytes) {
    const head = file.cursor(address, 16 + 6 * file.lengthSize + file.addressSize);
    const start = head.position;
    file.expectSignature(head, 'EAHD', 'an extensible array');
    const entries = readEntries(file, head, sizeBytes);
    const bits = head.uint8('the size of an array');
    const inIndex = head.uint8('a number of entries');
    const least = head.uint8('a number of entries');
    const leastPointers = head.uint8('a number of blocks');
    const pageBits = head.uint8('the size of a page');
    head.skip(6 * file.lengthSize, 'numbers of an array');
    const groups = 1 + bits - Math.log2(least);
    if (![least, leastPointers].every((value) => value > 0 && Number.isInteger(Math.log2(value))) || groups < 1) {
        throw new Hdf5Error(`expected powers of two in an extensible array, found ${least} and ${leastPointers}`, start);
    }
    const offsetBytes = Math.ceil(bits / 8);
    const pageSize = 2 ** pageBits;
    return { entries, inIndex, least, leastPointers, pageSize, offsetBytes, groups, index: file.address(head) };
}
function* extensibleArray(file, address, sizeBytes, wanted) {
    const shape = readShape(file, address, sizeBytes);
    if (shape.index < 0) {
        return;
    }
    const near = Math.min(shape.groups, 2 * Math.log2(shape.leastPointers));
    const nearBlocks = 2 * (shape.leastPointers - 1);
    const far = Math.max(0, shape.groups - near);
    const size = 6 + file.addressSize + shape.inIndex * shape.entries.entrySize + (nearBlocks + far) * file.addressSize;
    const cursor = file.cursor(shape.index, size);
    file.expectSignature(cursor, 'EAIB', 'the index block of an extensible array');
    cursor.skip(2 + file.addressSize, 'the index block of an extensible array');
    let from = shape.inIndex;
    yield* entriesAt(shape.entries, cursor, 0, Math.min(from, wanted));
    cursor.skip(Math.max(0, from - wanted) * shape.entries.entrySize, 'entries');
    for (let group = 0; group < near && from < wanted; group += 1) {
        const { blocks, size: blockSize } = groupOf(shape, group);
        for (let block = 0; block < blocks && from < wanted; block += 1) {
            const count = Math.min(blockSize, wanted - from);
            yield* dataBlock(shape, { address: file.address(cursor), from, count }, blockSize, null);
            from += blockSize;
        }
    }
    cursor.position = cursor.size - far * file.addressSize;
    for (let group = near; group < shape.groups && from < wanted; group += 1) {
        yield* farGroup(shape, group, file.address(cursor), from, wanted);
        const { blocks, size: blockSize } = groupOf(shape, group);
        from += blocks * blockSize;
    }
}
function* farGroup(shape, group, address, first, wanted) {
    if (address < 0) {
        return;
    }
    const { file } = shape.entries;
    const { blocks, size } = groupOf(shape, group);
    const bitmap = size > shape.pageSize ? Math.ceil(size / shape.pageSize / 8) : 0;
    const prefix = 6 + file.addressSize + shape.offsetBytes;
    const cursor = file.cursor(address, prefix + blocks * (bitmap + file.addressSize));
    file.expectSignature(cursor, 'EASB', 'a block of an extensible array');
    cursor.skip(prefix - 4, 'a block of an extensible array');
    const bitmaps = cursor.position;
    cursor.skip(blocks * bitmap, 'a bitmap');
    let from = first;
    for (let block = 0; block < blocks && from < wanted; block += 1) {
        const written = bitmap === 0 ? null : { bitmap: cursor, start: bitmaps, page: (block * size) / shape.pageSize };
        const count = Math.min(size, wanted - from);
        yield* dataBlock(shape, { address: file.address(cursor), from, count }, size, written);
        from += size;
    }
}
function* dataBlock({ entries, pageSize, offsetBytes }, { address, from, count }, size, written) {
    if (address < 0) {
        return;
    }
    const { file, entrySize } = entries;
    const prefix = 6 + file.addressSize + offsetBytes;
    const cursor = file.cursor(address, prefix + (written === null ? count * entrySize : 0));
    file.expectSignature(cursor, 'EADB', 'a block of an extensible array');
    cursor.skip(prefix - 4, 'a block of an extensible array');
    if (size <= pageSize) {
        yield* entriesAt(entries, cursor, from, count);
        return;
    }
    for (let page = 0; page * pageSize < count; page += 1) {
        file.count(cursor.position);
        if (written === null || isWritten(written.bitmap, written.start, written.page + page)) {
            const at = address + prefix + chunk_arrays_CHECKSUM + page * (pageSize * entrySize + chunk_arrays_CHECKSUM);
            const first = page * pageSize;
            yield* pagesAt(entries, { address: at, from: from + first, count: Math.min(pageSize, count - first) }, pageSize);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/chunks.js




const PLAIN_RECORDS = 10;
const FILTERED_RECORDS = 11;
const CHUNK_NODES = 1;
function* chunks(file, layout, extent, isFiltered) {
    const { address, chunkSize } = layout;
    const wanted = extent.reduce((count, size, at) => count * Math.ceil(size / layout.dimensions[at]), 1);
    if (address < 0) {
        return;
    }
    const chunk = (index, at, size = chunkSize, mask = 0) => ({
        index,
        stored: file.extent(at, size),
        mask,
    });
    switch (layout.index) {
        case 'single':
            yield chunk(0, address, layout.single?.size, layout.single?.mask);
            break;
        case 'implicit':
            for (let index = 0; index < wanted; index += 1) {
                file.count(file.base + address);
                yield chunk(index, address + index * chunkSize);
            }
            break;
        case 'fixed-array':
        case 'extensible-array':
            for (const entry of arrayOf(file, layout, extent.length > 1 ? Number.POSITIVE_INFINITY : wanted)) {
                if (entry.address >= 0) {
                    yield chunk(entry.index, entry.address, entry.filtered?.size, entry.filtered?.mask);
                }
            }
            break;
        case 'btree2':
            yield* inTree2(file, layout, isFiltered);
            break;
        case 'btree1':
            yield* inTree1(file, layout);
    }
}
const arrayOf = (file, layout, wanted) => layout.index === 'fixed-array'
    ? fixedArray(file, layout.address, layout.sizeBytes, wanted)
    : extensibleArray(file, layout.address, layout.sizeBytes, wanted);
function* inTree2(file, layout, isFiltered) {
    const sizeBytes = isFiltered ? layout.sizeBytes : 0;
    const needed = file.addressSize + (isFiltered ? sizeBytes + 4 : 0) + 8 * layout.dimensions.length;
    for (const { bytes, place } of treeRecords(file, layout.address, isFiltered ? FILTERED_RECORDS : PLAIN_RECORDS)) {
        if (bytes.length !== needed) {
            throw new Hdf5Error(`expected a record of ${needed} bytes, found ${bytes.length}`, place);
        }
        const behind = file.addressSize + sizeBytes;
        const address = unsigned(bytes, 0, file.addressSize);
        const size = isFiltered ? unsigned(bytes, file.addressSize, sizeBytes) : layout.chunkSize;
        const mask = isFiltered ? unsigned(bytes, behind, 4) : 0;
        const index = unsigned(bytes, needed - 8 * layout.dimensions.length, 8);
        yield { index, stored: file.extent(address, size), mask };
    }
}
function* inTree1(file, layout) {
    const pending = [layout.address];
    const seen = new Set();
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        const head = file.cursor(node, 8);
        if (seen.has(node)) {
            throw new Hdf5Error('expected a tree, found a node that is met twice', head.position);
        }
        seen.add(node);
        requireFew(seen.size, limits/* LIMITS */.b.hdf5Blocks, 'blocks of one group, heap or tree', head.position);
        file.expectSignature(head, 'TREE', 'a tree of chunks');
        const type = head.uint8('a type');
        const level = head.uint8('a level');
        const count = head.uint16('a number of entries');
        if (type !== CHUNK_NODES) {
            throw new Hdf5Error(`expected a tree of chunks, found one of type ${type}`, file.base + node);
        }
        const entry = 8 + 8 * (layout.dimensions.length + 1) + file.addressSize;
        const cursor = file.cursor(node + 8, 2 * file.addressSize + count * entry);
        cursor.skip(2 * file.addressSize, 'siblings');
        for (let left = count; left > 0; left -= 1) {
            file.count(cursor.position);
            const size = cursor.uint32('the size of a chunk');
            const mask = cursor.uint32('a filter mask');
            const index = Math.floor(number(cursor, 8, 'the place of a chunk') / layout.dimensions[0]);
            cursor.skip(8 * layout.dimensions.length, 'the place of a chunk');
            const address = file.address(cursor);
            if (level > 0) {
                pending.push(address);
            }
            else {
                yield { index, stored: file.extent(address, size), mask };
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/layout.js

const COMPACT = 0;
const CONTIGUOUS = 1;
const CHUNKED = 2;
const layout_LAST_VERSION = 5;
const UNFILTERED_EDGES = 1;
const SINGLE_IS_FILTERED = 2;
const INDEXES = ['', 'single', 'implicit', 'fixed-array', 'extensible-array', 'btree2'];
function readLayout(file, body) {
    const cursor = body.cursor();
    const version = cursor.uint8('a version');
    if (version < 1 || version > layout_LAST_VERSION) {
        throw new Hdf5Error(`expected version 1 to ${layout_LAST_VERSION} of a layout, found ${version}`, body.place);
    }
    if (version < 3) {
        return readOldLayout(file, cursor, body);
    }
    const kind = cursor.uint8('a layout');
    switch (kind) {
        case COMPACT:
            return compact(cursor, body, cursor.uint16('the size of data'));
        case CONTIGUOUS: {
            const address = file.address(cursor);
            return { kind: 'whole', data: address < 0 ? null : file.extent(address, file.length(cursor)) };
        }
        case CHUNKED:
            return version === 3 ? readChunked3(file, cursor) : readChunked4(file, cursor, body, version);
        case 3:
            return { kind: 'virtual' };
        default:
            throw new Hdf5Error(`expected a layout, found class ${kind}`, body.place);
    }
}
function readOldLayout(file, cursor, body) {
    const rank = cursor.uint8('a number of dimensions');
    const kind = cursor.uint8('a layout');
    cursor.skip(5, 'reserved bytes');
    const address = kind === COMPACT ? -1 : file.address(cursor);
    const sizes = Array.from({ length: rank }, () => cursor.uint32('a dimension'));
    switch (kind) {
        case COMPACT:
            return compact(cursor, body, cursor.uint32('the size of data'));
        case CONTIGUOUS:
            return { kind: 'whole', data: address < 0 ? null : file.extent(address, file.source.size) };
        case CHUNKED:
            return chunked('btree1', address, sizes, 0);
        default:
            throw new Hdf5Error(`expected a layout, found class ${kind}`, body.place);
    }
}
function compact(cursor, body, size) {
    const start = cursor.position;
    cursor.skip(size, 'compact data');
    return { kind: 'whole', data: new Extent(body.source, start, start + size, body.place) };
}
function readChunked3(file, cursor) {
    const rank = cursor.uint8('a number of dimensions');
    const address = file.address(cursor);
    const sizes = Array.from({ length: rank }, () => cursor.uint32('a dimension'));
    return chunked('btree1', address, sizes, 0);
}
function readChunked4(file, cursor, body, version) {
    const flags = cursor.uint8('flags');
    const rank = cursor.uint8('a number of dimensions');
    const width = cursor.uint8('the size of dimensions');
    const sizes = Array.from({ length: rank }, () => number(cursor, width, 'a dimension'));
    const kind = cursor.uint8('a type of index');
    const index = INDEXES[kind];
    if (index === undefined || index === '') {
        throw new Hdf5Error(`expected an index of chunks, found type ${kind}`, body.place);
    }
    const isFiltered = index === 'single' && (flags & SINGLE_IS_FILTERED) !== 0;
    const single = isFiltered ? { size: file.length(cursor), mask: cursor.uint32('a filter mask') } : null;
    cursor.skip({ single: 0, implicit: 0, 'fixed-array': 1, 'extensible-array': 5, btree2: 6 }[index], 'an index');
    const layout = chunked(index, file.address(cursor), sizes, version === layout_LAST_VERSION ? file.lengthSize : 0);
    return { ...layout, hasUnfilteredEdges: (flags & UNFILTERED_EDGES) !== 0, single };
}
function chunked(index, address, sizes, sizeBytes) {
    const chunkSize = sizes.reduce((product, size) => product * size, 1);
    return {
        kind: 'chunked',
        index,
        address,
        dimensions: sizes.slice(0, -1),
        chunkSize,
        sizeBytes: sizeBytes || Math.min(8, 1 + Math.floor((Math.log2(Math.max(1, chunkSize)) + 8) / 8)),
        hasUnfilteredEdges: false,
        single: null,
    };
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/rows.js








const NOT_PLAIN = 'expected rows of bytes or whole numbers, found another type';
function* readRows(parts, messages) {
    const body = (type) => {
        const message = messages.find((each) => each.type === MESSAGE[type]);
        return message === undefined ? null : parts.shared.resolve(message);
    };
    try {
        const [type, space, layout] = [body('datatype'), body('dataspace'), body('layout')];
        if (type === null || space === null || layout === null) {
            return;
        }
        const filters = body('filters');
        const dataset = {
            type: readDatatype(type.cursor()),
            space: readDataspace(parts.file, space.cursor()),
            filters: filters === null ? [] : readFilters(filters),
        };
        if (dataset.type.kind !== 'sequence' && dataset.type.kind !== 'variable-string') {
            return;
        }
        if (body('externalFiles') !== null) {
            throw new Hdf5Error('expected rows in this file, found them in others', layout.place);
        }
        for (const kind of ['fillValue', 'oldFillValue']) {
            const fill = body(kind);
            yield* fill === null ? [] : fillRows(parts, dataset, fill, kind === 'oldFillValue');
        }
        yield* layoutRows(parts, dataset, layout);
    }
    catch (error) {
        yield breakOf(error);
    }
}
function* layoutRows(parts, dataset, body) {
    const layout = readLayout(parts.file, body);
    const { dimensions, count } = dataset.space;
    if (layout.kind === 'virtual') {
        throw new Hdf5Error('expected rows in this dataset, found them in others', body.place);
    }
    if (layout.kind === 'whole') {
        yield* layout.data === null ? [] : rows_elements(parts, dataset, layout.data, count);
        return;
    }
    const isLaid = dimensions.length > 0 && layout.dimensions.length === dimensions.length;
    if (!isLaid || layout.dimensions.some((size) => size === 0)) {
        const found = `${dimensions.length} with chunks of ${layout.dimensions.join(' by ')}`;
        throw new Hdf5Error(`expected chunks in the dimensions of their dataset, found ${found}`, body.place);
    }
    if (layout.hasUnfilteredEdges && dimensions.length > 1) {
        throw new Hdf5Error('chunks that are filtered in part are read in one dimension, found more', body.place);
    }
    yield* chunkRows(parts, dataset, layout);
}
function* chunkRows(parts, dataset, layout) {
    const { file } = parts;
    const { filters, space } = dataset;
    const length = layout.dimensions.reduce((product, size) => product * size, 1);
    for (const { index, stored, mask } of chunks(file, layout, space.dimensions, filters.length > 0)) {
        const rows = space.dimensions.length > 1 ? length : Math.min(length, space.count - index * length);
        if (!(rows > 0)) {
            continue;
        }
        const used = layout.hasUnfilteredEdges && rows < length ? [] : filters;
        const unread = unreadFilter(used, mask);
        if (unread !== null) {
            yield* searched(parts, dataset, unread, stored.place);
            return;
        }
        const { extent, close } = unfiltered(stored, used, mask, file.expansion);
        try {
            yield* rows_elements(parts, dataset, extent, rows);
        }
        finally {
            close();
        }
    }
}
function* searched({ heaps }, { type }, { id }, place) {
    yield `rows lie behind filter ${id}, which is not read: every value of variable length in the file was looked at instead`;
    const { base } = type;
    if (base !== null && !base.isPlain) {
        throw new Hdf5Error(NOT_PLAIN, place);
    }
    for (const found of heaps.search(base?.isBigEndian ? base.size : 1)) {
        yield swapped(found.content(), base);
    }
}
function* rows_elements({ file, heaps }, { type }, data, count) {
    const { base } = type;
    const cursor = data.cursor();
    if (type.size !== heaps.referenceSize) {
        throw new Hdf5Error(`expected elements of ${heaps.referenceSize} bytes, found ${type.size}`, data.place);
    }
    for (let at = 0; at < count; at += 1) {
        const place = data.place === data.start ? cursor.position : data.place;
        file.count(place);
        const reference = heaps.readReference(cursor, place);
        yield attempt(() => readValue(heaps.value(reference, base?.size ?? 1), base, place));
    }
}
function readValue(value, base, place) {
    if (value !== null && base !== null && !base.isPlain) {
        throw new Hdf5Error(NOT_PLAIN, place);
    }
    return value === null ? null : swapped(value.content(), base);
}
const swapped = (source, base) => base?.isBigEndian && base.size > 1 ? new SwappedSource(source, base.size) : source;
class SwappedSource {
    #source;
    #width;
    size;
    constructor(source, width) {
        this.#source = source;
        this.#width = width;
        this.size = source.size;
    }
    read(offset, length) {
        const count = (0,bytes_source/* available */.qC)(this.size, offset, length);
        const first = offset - (offset % this.#width);
        const whole = Math.ceil((offset + count - first) / this.#width) * this.#width;
        const bytes = Uint8Array.from(this.#source.read(first, whole));
        for (let at = 0; at < bytes.length; at += this.#width) {
            bytes.subarray(at, at + this.#width).reverse();
        }
        return bytes.subarray(offset - first, offset - first + count);
    }
    close() { }
}
function* fillRows(parts, dataset, body, isOld) {
    const cursor = body.cursor();
    if (!isOld) {
        const version = cursor.uint8('a version');
        const flags = version < 3 ? cursor.uint16('when it is written') & 0 : cursor.uint8('flags');
        const isDefined = version < 3 ? cursor.uint8('whether there is one') !== 0 : (flags & 0x20) !== 0;
        if (!isDefined) {
            return;
        }
    }
    const size = cursor.uint32('the length of a value');
    const start = cursor.position;
    if (size === dataset.type.size) {
        yield* rows_elements(parts, dataset, new Extent(body.source, start, body.end, body.place), 1);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/shared-messages.js



const MOST_STEPS = 4;
const shared_messages_REMEMBERED = 1000;
const IN_HEAP = 1;
const shared_messages_HEAP_ID = 8;
class SharedMessages {
    #file;
    #table;
    #heaps = null;
    #known = new Map();
    constructor(file, table) {
        this.#file = file;
        this.#table = table;
    }
    resolve({ type, isShared, body }, steps = 0) {
        if (!isShared) {
            return body;
        }
        if (steps > MOST_STEPS) {
            throw new Hdf5Error('expected a message, found one that is shared again and again', body.place);
        }
        const cursor = body.cursor();
        const version = cursor.uint8('the version of a shared message');
        if (version < 1 || version > 3) {
            throw new Hdf5Error(`expected version 1 to 3 of a shared message, found ${version}`, body.place);
        }
        const kind = cursor.uint8('the type of a shared message');
        if (version > 1 && kind === IN_HEAP) {
            return this.heapOf(type, body.place).object(cursor.bytes(shared_messages_HEAP_ID, 'a heap id'));
        }
        cursor.skip(version === 1 ? 6 + this.#file.lengthSize : 0, 'a shared message');
        return this.#committed(type, this.#file.address(cursor), body, steps);
    }
    heapOf(type, place) {
        this.#heaps ??= this.#readTable();
        const found = this.#heaps.find(({ types }) => (types & (1 << type)) !== 0);
        if (found === undefined) {
            throw new Hdf5Error('expected a heap of shared messages, found none', place);
        }
        return found.heap;
    }
    #committed(type, address, from, steps) {
        const key = `${type} ${address}`;
        const known = this.#known.get(key);
        if (known !== undefined) {
            return known;
        }
        for (const message of messages(this.#file, address)) {
            if (message.type === type) {
                const found = this.resolve(message, steps + 1);
                if (this.#known.size >= shared_messages_REMEMBERED) {
                    this.#known.clear();
                }
                this.#known.set(key, found);
                return found;
            }
        }
        throw new Hdf5Error('expected the message that is shared, found an object without it', from.place);
    }
    #readTable() {
        if (this.#table === null) {
            return [];
        }
        const file = this.#file;
        const message = this.#table.cursor();
        message.skip(1, 'a version');
        const address = file.address(message);
        const count = message.uint8('a number of indexes');
        const size = 14 + 2 * file.addressSize;
        const cursor = file.cursor(address, 4 + count * size);
        file.expectSignature(cursor, 'SMTB', 'a table of shared messages');
        return Array.from({ length: count }, () => this.#readIndex(cursor));
    }
    #readIndex(cursor) {
        cursor.skip(2, 'a version and a type');
        const types = cursor.uint16('types of messages');
        cursor.skip(4 + 2 + 2 + 2 + this.#file.addressSize, 'an index of shared messages');
        return { types, heap: new FractalHeap(this.#file, this.#file.address(cursor)) };
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/superblock.js


const LONGEST = 128;
const superblock_LAST_VERSION = 3;
function readSuperblock(file, start) {
    const cursor = file.cursor(start, LONGEST);
    cursor.skip(magic/* HDF5_MAGIC */.wD.length, 'a signature');
    const version = cursor.uint8('a version');
    if (version > superblock_LAST_VERSION) {
        throw new Hdf5Error(`expected version 0 to ${superblock_LAST_VERSION} of the superblock, found ${version}`, start);
    }
    cursor.skip(version < 2 ? 4 : 0, 'versions');
    file.addressSize = width(cursor, 'addresses');
    file.lengthSize = width(cursor, 'lengths');
    cursor.skip([9, 13, 1, 1][version], 'sizes and flags');
    const base = file.address(cursor);
    const extension = version < 2 ? -1 : file.address(cursor);
    cursor.skip(version < 2 ? file.addressSize : 0, 'the address of free space');
    const end = file.address(cursor) + start - base;
    if (end > file.source.size) {
        throw new Hdf5Error(`expected a file of ${end} bytes, found ${file.source.size}`, file.source.size);
    }
    cursor.skip(version < 2 ? file.addressSize + file.lengthSize : 0, 'an address and the name of the root');
    const root = file.address(cursor);
    file.base = start;
    return { root, extension };
}
function width(cursor, what) {
    const start = cursor.position;
    const size = cursor.uint8(`the size of ${what}`);
    if (size !== 2 && size !== 4 && size !== 8) {
        throw new Hdf5Error(`expected ${what} of 2, 4 or 8 bytes, found ${size}`, start);
    }
    return size;
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/file.js











const KNOWN = new Set(Object.values(MESSAGE));
class NamedLink {
    path;
    target;
    constructor(path, target) {
        this.path = path;
        this.target = target;
    }
}
class Hdf5Object {
    path;
    #parts;
    #messages;
    constructor(path, parts, own) {
        this.path = path;
        this.#parts = parts;
        this.#messages = own;
    }
    *attributes() {
        for (const message of this.#messages) {
            if (message.type === MESSAGE.attribute) {
                yield attempt(() => readAttribute(this.#parts, this.#parts.shared.resolve(message)));
            }
            else if (message.type === MESSAGE.attributeInfo) {
                yield* attempted(() => denseAttributes(this.#parts, this.#parts.shared.resolve(message)));
            }
        }
    }
    values(attribute) {
        return attempted(() => attributeValues(this.#parts, attribute));
    }
    rows() {
        return readRows(this.#parts, this.#messages);
    }
}
function* attempted(read) {
    try {
        yield* read();
    }
    catch (error) {
        yield breakOf(error);
    }
}
class Hdf5File {
    #file;
    #pending = new PendingObjects();
    constructor(source, expansion) {
        this.#file = new Hdf5Bytes(source, expansion);
    }
    *contents(start) {
        const superblock = attempt(() => readSuperblock(this.#file, start));
        if (superblock instanceof Hdf5Error) {
            yield superblock;
            return;
        }
        const heaps = new GlobalHeaps(this.#file);
        const extension = superblock.extension < 0 ? [] : yield* this.#messages(superblock.extension);
        const table = extension.find(({ type }) => type === MESSAGE.sharedTable)?.body ?? null;
        const image = extension.find(({ type }) => type === MESSAGE.cacheImage)?.body;
        if (image !== undefined) {
            yield new Hdf5Error('an image of the metadata cache is not read', image.place);
        }
        const parts = { file: this.#file, shared: new SharedMessages(this.#file, table), heaps };
        this.#pending.meet('/', '', superblock.root);
        for (let next = this.#pending.next(); next !== null; next = this.#pending.next()) {
            const own = yield* this.#messages(next.address);
            yield new Hdf5Object(next.path, parts, own);
            for (const message of own) {
                yield* attempted(() => this.#links(next.path, parts, message));
            }
        }
    }
    *#messages(address) {
        const found = [];
        try {
            for (const message of messages(this.#file, address)) {
                if (KNOWN.has(message.type)) {
                    found.push(message);
                    requireFew(found.length, limits/* LIMITS */.b.hdf5Messages, 'messages of one object', message.body.place);
                }
            }
        }
        catch (error) {
            yield breakOf(error);
        }
        return found;
    }
    *#links(path, { shared }, message) {
        const file = this.#file;
        const links = {
            [MESSAGE.link]: (body) => [readLink(file, body)],
            [MESSAGE.linkInfo]: (body) => denseLinks(file, body),
            [MESSAGE.symbols]: (body) => oldLinks(file, body),
        }[message.type];
        for (const link of links?.(shared.resolve(message)) ?? []) {
            if (link instanceof Hdf5Error) {
                yield link;
            }
            else if (link.target !== null) {
                yield new NamedLink(join(path, link.name), link.target);
            }
            else {
                this.#pending.meet(path, link.name, link.address ?? -1);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/link-notes.js

const link_notes_NAMED = 3;
const link_notes_SHOWN = 100;
const link_notes_KINDS = {
    soft: 'soft links',
    external: 'external links, whose files are not read',
    'user-defined': 'links of kinds that a program defines, which are not followed',
};
class LinkNotes {
    #links = new Map();
    add(path, { kind, text }) {
        const known = this.#links.get(kind) ?? { count: 0, named: [] };
        this.#links.set(kind, known);
        known.count += 1;
        if (known.named.length < link_notes_NAMED) {
            known.named.push(`${(0,base_escape/* cut */.Jj)(path, link_notes_SHOWN)} \u2192 ${(0,base_escape/* cut */.Jj)(text, link_notes_SHOWN)}`);
        }
    }
    *notes() {
        for (const [kind, { count, named }] of this.#links) {
            const more = count > named.length ? `, and ${count - named.length} more` : '';
            yield `${link_notes_KINDS[kind]}: ${named.join(', ')}${more}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/pytables.js
const DOT = 0x2e;
const KIND = 'PSEUDOATOM';
const OLD_KIND = 'FLAVOR';
const FORMAT = 'PYTABLES_FORMAT_VERSION';
function trimmed(value) {
    let end = value.length;
    while (end > 0 && value[end - 1] === 0) {
        end -= 1;
    }
    return value.subarray(0, end);
}
const isTakenForPickle = (value) => value.at(-1) === DOT;
class RowKinds {
    #kinds = [];
    #oldKinds = [];
    see(name, text) {
        if (name === KIND) {
            this.#kinds.push(text ?? 'object');
        }
        else if (name === OLD_KIND) {
            this.#oldKinds.push(text ?? 'Object');
        }
    }
    arePickles(format) {
        return this.#kinds.length > 0 ? this.#kinds.includes('object') : format.isOld && this.#oldKinds.includes('Object');
    }
}
class FileFormat {
    isOld = false;
    see(name, text) {
        if (name === FORMAT) {
            this.isOld ||= text === null || text.startsWith('1');
        }
    }
}

;// CONCATENATED MODULE: ./build/src/formats/hdf5/hdf5.js













class Hdf5Reading {
    #findings;
    #format = new FileFormat();
    #links = new LinkNotes();
    #probes = { opcodes: limits/* LIMITS */.b.hdf5Probes };
    #breaks = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    read(source, start) {
        for (const item of new Hdf5File(source, this.#findings.expansion).contents(start)) {
            if (item instanceof Hdf5Error) {
                this.#break(item, null);
            }
            else if (item instanceof NamedLink) {
                this.#links.add(item.path, item.target);
            }
            else {
                this.#readObject(item);
            }
        }
        for (const note of this.#links.notes()) {
            this.#findings.note(note);
        }
    }
    #break({ id, message, offset }, member) {
        this.#findings.problem(id, message, member, offset);
        this.#breaks += 1;
        requireFew(this.#breaks, limits/* LIMITS */.b.hdf5Breaks, 'breaks in one file', offset);
    }
    #readObject(object) {
        const kinds = new RowKinds();
        for (const attribute of object.attributes()) {
            if (attribute instanceof Hdf5Error) {
                this.#break(attribute, object.path);
            }
            else {
                this.#readAttribute(object, attribute, kinds);
            }
        }
        if (!kinds.arePickles(this.#format)) {
            return;
        }
        for (const row of object.rows()) {
            if (row instanceof Hdf5Error) {
                this.#break(row, object.path);
            }
            else if (typeof row === 'string') {
                this.#findings.note(row);
            }
            else if (row !== null) {
                this.#walk(row, object.path);
            }
        }
    }
    #readAttribute(object, attribute, kinds) {
        const { name, isScalar } = attribute;
        const member = `${object.path === '/' ? '' : object.path}/@${name}`;
        let text = null;
        for (const value of object.values(attribute)) {
            if (value instanceof Hdf5Error) {
                this.#break(value, member);
                continue;
            }
            const bytes = this.#readValue(value, member);
            text = bytes !== null && isScalar && !isTakenForPickle(bytes) ? textOf(bytes) : null;
            if (bytes !== null && isScalar && (name === 'model_config' || name === 'training_config')) {
                readKerasConfig(new bytes_source/* BufferSource */._r(bytes), member, this.#findings);
            }
            if (bytes !== null && isTakenForPickle(bytes)) {
                this.#walk(new bytes_source/* BufferSource */._r(bytes), member);
            }
        }
        kinds.see(name, text);
        this.#format.see(name, text);
    }
    #readValue(value, member) {
        if (value.size > limits/* LIMITS */.b.attributeBytes) {
            const message = `an attribute of ${value.size} bytes, more than ${limits/* LIMITS */.b.attributeBytes}`;
            this.#findings.problem('limit-exceeded', message, member, value.place);
            return null;
        }
        return trimmed(value.source.read(value.start, value.size));
    }
    #walk(value, member) {
        const findings = this.#findings;
        const { shown } = (0,probe/* probePickles */.e)(value, {
            budget: this.#probes,
            streams: 1,
            matters: (module, name, used) => (0,pickle/* matters */.vL)(module, name, used, findings),
        });
        if (shown) {
            findings.walk(value, { member, streams: 1 });
        }
    }
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}
const hdf5 = {
    format: 'hdf5',
    about: 'attributes and object arrays that PyTables and pandas unpickle are walked, wherever in the file and behind which filters they lie; a Lambda layer in the model of a Keras `.h5` is `contains-code`; external links are named and not followed',
    checked: 'files of PyTables 3.6, 3.7 and 3.11, h5py 2.10, 3.1 and 3.16 (libhdf5 1.10 to 2.0), pandas 3.1 and Keras 3.15',
    detect: (content) => (0,format/* hasPrefix */.d)(content.head, magic/* HDF5_MAGIC */.wD) ||
        (looksForHdf5(content) && [512, 1024, 2048].some((at) => (0,format/* hasPrefix */.d)(content.head, magic/* HDF5_MAGIC */.wD, at))),
    read(content, findings) {
        new Hdf5Reading(findings).read(content.source, (0,signatures/* hdf5Start */.m)(content) ?? 0);
    },
    alsoClaims(content, findings, end) {
        const start = findings.format === 'hdf5' ? null : (0,signatures/* hdf5Start */.m)(content);
        return start !== null && (start >= end || looksForHdf5(content)) && (0,signatures/* isSuperblock */.d)(content.source, start);
    },
};

;// CONCATENATED MODULE: ./build/src/bytes/crc32.js

function crc32(source) {
    const zlib = process.getBuiltinModule('node:zlib');
    let value = 0;
    for (let at = 0; at < source.size; at += limits/* LIMITS */.b.window) {
        value = zlib.crc32(source.read(at, limits/* LIMITS */.b.window), value);
    }
    return value;
}

// EXTERNAL MODULE: ./build/src/bytes/zip/directory.js
var directory = __webpack_require__(4530);
// EXTERNAL MODULE: ./build/src/bytes/zip/end-record.js
var end_record = __webpack_require__(6576);
;// CONCATENATED MODULE: ./build/src/bytes/zip/local-header.js

const local_header_HEADER_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED = 0x1;
const DESCRIPTOR_FLAG = 0x8;
const ENCRYPTION_FLAGS = 0x2041;
const local_header_WINDOW = 4096;
const isOpen = (local) => (local.flags & DESCRIPTOR_FLAG) !== 0 && local.compressedSize === 0;
class LocalHeaders {
    #source;
    #window = new Uint8Array(0);
    #base = 0;
    constructor(source) {
        this.#source = source;
    }
    #read(offset, length) {
        if (offset < this.#base || offset + length > this.#base + this.#window.length) {
            this.#window = this.#source.read(offset, Math.max(length, local_header_WINDOW));
            this.#base = offset;
        }
        return this.#window.subarray(offset - this.#base, offset - this.#base + length);
    }
    header(offset) {
        if (offset < 0) {
            return null;
        }
        const bytes = this.#read(offset, local_header_HEADER_BYTES);
        if (bytes.length < local_header_HEADER_BYTES) {
            return null;
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, local_header_HEADER_BYTES);
        if (view.getUint32(0, true) !== directory/* LOCAL_SIGNATURE */.HX) {
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
        const nameBytes = this.#read(offset + local_header_HEADER_BYTES, nameLength).slice();
        const sizes = this.#zip64Sizes(offset + local_header_HEADER_BYTES + nameLength, extraLength, fields);
        return { ...fields, ...sizes, nameBytes, dataStart: offset + local_header_HEADER_BYTES + nameLength + extraLength };
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
        found.push(`its name is ${(0,directory/* decodeName */.e4)(local.nameBytes)}`);
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

// EXTERNAL MODULE: ./build/src/bytes/zip/search.js
var search = __webpack_require__(661);
// EXTERNAL MODULE: ./build/src/bytes/zip/zip-error.js
var zip_error = __webpack_require__(7341);
;// CONCATENATED MODULE: ./build/src/bytes/zip/local.js






const local_WINDOW = 1 << 16;
function readLocally(source, directory, budget) {
    const reading = new Reading(source, directory, budget);
    try {
        reading.run();
    }
    catch (error) {
        if (!(error instanceof zip_error/* ZipError */.W)) {
            throw error;
        }
        reading.limit = error;
    }
    return reading;
}
class Reading {
    differences = [];
    hidden = [];
    limit = null;
    #source;
    #directory;
    #headers;
    #budget;
    constructor(source, directory, budget) {
        this.#source = source;
        this.#directory = directory;
        this.#budget = budget;
        this.#headers = new LocalHeaders(source);
    }
    run() {
        const { entries, offset, size, endOffset, shift } = this.#directory;
        this.#findSameNames();
        this.#compareCounts();
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
    #compareCounts() {
        const { entries, counted, sized } = this.#directory;
        const beyond = entries.slice(Math.min(counted, sized));
        if (beyond.length > 0) {
            const message = `the directory has ${sized} entries by its size, ${counted} by their count`;
            this.#differ(message, beyond[0].centralOffset, ...beyond);
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
        const left = Math.max(0, limit - local.dataStart);
        const name = (0,directory/* decodeName */.e4)(local.nameBytes) || `@${offset}`;
        const size = isOpen(local) ? left : Math.min(local.compressedSize, left);
        this.#keep({ name, start: local.dataStart, size, method: local.method, why }, offset);
        return local.dataStart + size;
    }
    #keep(member, offset) {
        if (this.hidden.length >= limits/* LIMITS */.b.members) {
            const message = `more than ${limits/* LIMITS */.b.members} members that only some readers see`;
            throw new zip_error/* ZipError */.W(message, offset, 'limit-exceeded');
        }
        this.hidden.push(member);
    }
    #lookIntoGap(start, limit) {
        const end = Math.min(limit, this.#source.size);
        if (end <= start || this.#isZero(start, end)) {
            return;
        }
        const before = this.hidden.length;
        let inside = start;
        for (const found of (0,search/* findSignature */.s1)(this.#source, 'PK\x03\x04', start, end, this.#budget)) {
            const local = found < inside ? null : this.#headers.header(found);
            if (local !== null) {
                const dataEnd = this.#hide(local, found, 'which the central directory does not name', end);
                inside = local.method === directory/* STORED */.SD && this.#headers.header(local.dataStart) !== null ? dataEnd : inside;
            }
        }
        if (this.hidden.length === before && end - start < this.#source.size) {
            const why = 'which no member of the archive claims';
            this.#keep({ name: `@${start}`, start, size: end - start, method: 0, why }, start);
        }
    }
    #isZero(start, end) {
        for (let at = start; at < end; at += local_WINDOW) {
            if (this.#source.read(at, Math.min(local_WINDOW, end - at)).some((byte) => byte !== 0)) {
                return false;
            }
            (0,search/* spendSearch */.tf)(this.#budget, Math.min(local_WINDOW, end - at), at);
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
        const known = new Set(this.#directory.entries.map(contentOf));
        let most = limits/* LIMITS */.b.archiveEntries;
        for (const record of (0,end_record/* findEndRecords */.XM)(this.#source).filter((candidate) => candidate >= behind)) {
            for (const end of (0,end_record/* readEndRecord */.lB)(this.#source, record)) {
                for (const moved of [false, true]) {
                    const other = (0,directory/* tryZipDirectory */.wF)(this.#source, end, moved, most);
                    if (!(other instanceof zip_error/* ZipError */.W)) {
                        most -= other.entries.length;
                        this.#hideOthers(other.entries, known);
                    }
                    else if (other.id === 'limit-exceeded') {
                        throw other;
                    }
                }
            }
        }
    }
    #hideOthers(entries, known) {
        for (const entry of entries.filter((candidate) => !known.has(contentOf(candidate)))) {
            known.add(contentOf(entry));
            const local = this.#headers.header(entry.localOffset);
            if (local !== null) {
                const seen = { ...local, ...entry, dataStart: local.dataStart };
                this.#hide(seen, entry.localOffset, 'in another directory of the archive');
            }
        }
    }
}
const contentOf = ({ localOffset, compressedSize, method }) => `${localOffset} ${compressedSize} ${method}`;

;// CONCATENATED MODULE: ./build/src/bytes/zip/recover.js





function recoverDirectory(source, fault, budget) {
    const entries = [];
    let offset = 0;
    try {
        for (const [entry, end] of readMembers(source, budget)) {
            entries.push(entry);
            offset = end;
        }
    }
    catch (error) {
        if (!(error instanceof zip_error/* ZipError */.W)) {
            throw error;
        }
    }
    return {
        entries,
        offset,
        size: 0,
        counted: entries.length,
        sized: entries.length,
        endOffset: source.size,
        endBytes: 0,
        shift: 0,
        gap: 0,
        fault,
    };
}
function* readMembers(source, budget) {
    const headers = new LocalHeaders(source);
    let at = 0;
    let index = 0;
    for (let local = headers.header(at); local !== null; local = headers.header(at)) {
        const sizes = isOpen(local) ? describedSizes(source, local, budget) : { ...local, end: recover_endOf(local) };
        if (sizes === null || sizes.end > source.size || index >= limits/* LIMITS */.b.archiveEntries) {
            return;
        }
        const entry = {
            index,
            nameBytes: local.nameBytes,
            name: (0,directory/* decodeName */.e4)(local.nameBytes),
            flags: local.flags,
            method: local.method,
            crc32: sizes.crc32,
            compressedSize: sizes.compressedSize,
            size: sizes.size,
            localOffset: at,
            centralOffset: at,
            unixMode: 0,
        };
        const described = (local.flags & DESCRIPTOR_FLAG) !== 0;
        at = sizes.end + (described && !isOpen(local) ? headers.descriptorBytes(sizes.end, entry) : 0);
        index += 1;
        yield [entry, at];
    }
}
const recover_endOf = ({ dataStart, compressedSize }) => dataStart + compressedSize;
function describedSizes(source, { dataStart }, budget) {
    for (const at of (0,search/* findSignature */.s1)(source, 'PK\x07\x08', dataStart, source.size, budget)) {
        const bytes = Buffer.from(source.read(at, 24));
        const compressedSize = at - dataStart;
        if (bytes.length === 24 && bytes.readBigUInt64LE(8) === BigInt(compressedSize)) {
            return { crc32: bytes.readUInt32LE(4), compressedSize, size: Number(bytes.readBigUInt64LE(16)), end: at + 24 };
        }
        if (bytes.length >= 16 && bytes.readUInt32LE(8) === compressedSize) {
            return { crc32: bytes.readUInt32LE(4), compressedSize, size: bytes.readUInt32LE(12), end: at + 16 };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/formats/extraction.js

const extraction_NAMED = 10;
const NAME_LENGTH = 200;
function extractionNote(members) {
    const named = [];
    let more = 0;
    for (const { name, target, hard } of members) {
        const from = hard ? '' : name.slice(0, name.lastIndexOf('/') + 1);
        const linked = target !== null && (isAbsolute(target) || leaves(from + target));
        if (!linked && !isAbsolute(name) && !leaves(name)) {
            continue;
        }
        if (named.length < extraction_NAMED) {
            named.push(linked ? `${(0,base_escape/* cut */.Jj)(name, NAME_LENGTH)} (a link to ${(0,base_escape/* cut */.Jj)(target, NAME_LENGTH)})` : (0,base_escape/* cut */.Jj)(name, NAME_LENGTH));
        }
        else {
            more += 1;
        }
    }
    const others = more > 0 ? ` and ${more} more` : '';
    return named.length === 0 ? null : `members outside of the folder it is extracted into: ${named.join(', ')}${others}`;
}
const isAbsolute = (path) => /^([/\\]|[A-Za-z]:)/.test(path);
function leaves(path) {
    let depth = 0;
    for (const step of path.split(/[/\\]/)) {
        depth += step === '..' ? -1 : step === '' || step === '.' ? 0 : 1;
        if (depth < 0) {
            return true;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/bytes/decoders/zstd.js
var decoders_zstd = __webpack_require__(6880);
;// CONCATENATED MODULE: ./build/src/formats/zip/open-member.js










function decoderOf(method, size) {
    switch (method) {
        case directory/* DEFLATED */.aE:
            return inflate.inflate;
        case 12:
            return decoders_bzip2.bunzip2;
        case 14:
            return (cursor) => (0,decoders_lzma/* unzipLzma */.n$)(cursor, size);
        case 93:
            return decoders_zstd.unzstd;
        case 95:
            return xz/* unxz */.E1;
        default:
            return null;
    }
}
const windowOf = (source, entry) => new bytes_source/* WindowSource */.Gi(source, open_member_startOf(source, entry), entry.compressedSize);
function open_member_startOf(source, entry) {
    try {
        return (0,directory/* dataOffset */.mZ)(source, entry);
    }
    catch (error) {
        if (error instanceof zip_error/* ZipError */.W) {
            throw new member_error/* MemberError */.r('broken-archive', error.message, error.offset);
        }
        throw error;
    }
}
function openMember(source, entry, budget) {
    if ((entry.flags & 1) === 1) {
        throw new member_error/* MemberError */.r('encrypted-member', 'the member is encrypted', entry.localOffset);
    }
    const window = windowOf(source, entry);
    if (entry.method === directory/* STORED */.SD) {
        return window;
    }
    const decoder = decoderOf(entry.method, entry.size);
    if (decoder === null) {
        throw new member_error/* MemberError */.r('unsupported-compression', `compression method ${entry.method} of zip is not read`, entry.localOffset);
    }
    return new expand/* ExpandedSource */.h(window, decoder, { budget, declaredSize: entry.size });
}

;// CONCATENATED MODULE: ./build/src/formats/zip/members.js














const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const LINK_BYTES = 4096;
const directories = new WeakMap();
function zipDirectoryOf(source, budget) {
    let directory = directories.get(source);
    if (directory === undefined) {
        directory = readOrRecover(source, budget);
        directories.set(source, directory);
    }
    return directory;
}
function readOrRecover(source, budget) {
    try {
        return (0,directory/* readZipDirectory */.x5)(source);
    }
    catch (error) {
        if (!(error instanceof zip_error/* ZipError */.W)) {
            throw error;
        }
        return recoverDirectory(source, error, budget);
    }
}
const zipNames = (source, budget) => zipDirectoryOf(source, budget).entries.map((entry) => entry.name);
class ZipMembers {
    entries;
    #source;
    #findings;
    #doubts = new Map();
    #checksums;
    constructor({ source }, findings) {
        const directory = zipDirectoryOf(source, findings.expansion);
        const { fault } = directory;
        if (fault !== null) {
            findings.problem(fault.id, fault.message, null, fault.offset);
        }
        this.#source = source;
        this.#findings = findings;
        this.entries = directory.entries;
        this.#checksums = directory.entries.some((entry) => entry.crc32 !== 0);
        findings.end = directory.endOffset + directory.endBytes;
        this.#readOtherwise(directory);
        findings.archives.push(() => this.#members());
        const note = extractionNote(this.#extracted());
        if (note !== null) {
            findings.note(note);
        }
    }
    *#members() {
        for (const entry of this.entries) {
            yield { name: entry.name, open: () => openMember(this.#source, entry, this.#findings.expansion) };
        }
    }
    *#extracted() {
        for (const entry of this.entries) {
            yield { name: entry.name, target: (entry.unixMode & FILE_TYPE) === SYMBOLIC_LINK ? this.#target(entry) : null };
        }
    }
    #target(entry) {
        try {
            const source = openMember(this.#source, entry, this.#findings.expansion);
            const target = (0,directory/* decodeName */.e4)(source.read(0, LINK_BYTES));
            source.close();
            return target;
        }
        catch (error) {
            if (!(error instanceof member_error/* MemberError */.r)) {
                throw error;
            }
            return null;
        }
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
            open: () => this.#openWhole(entry),
            doubts: (source) => [...this.doubts(entry), ...this.#checksumDoubt(entry, source)],
        });
        this.#nestOtherwise(entry);
    }
    #open(entry) {
        this.#nestOtherwise(entry);
        try {
            return this.#openWhole(entry);
        }
        catch (error) {
            if (!(error instanceof member_error/* MemberError */.r)) {
                throw error;
            }
            this.#findings.problem(error.id, error.message, entry.name, error.offset);
            return null;
        }
    }
    #openWhole(entry) {
        const member = openMember(this.#source, entry, this.#findings.expansion);
        const start = open_member_startOf(this.#source, entry);
        if (start + entry.compressedSize > this.#source.size) {
            const message = `expected ${entry.compressedSize} bytes, found ${Math.max(0, this.#source.size - start)}`;
            this.#findings.problem('broken-archive', message, entry.name, start);
        }
        return member;
    }
    #checksumDoubt(entry, source) {
        if (!this.#checksums) {
            return [];
        }
        if (!(0,search/* canSearch */.fX)(this.#findings.expansion, source.size)) {
            const message = `its CRC is not computed: more than ${limits/* LIMITS */.b.searchedBytes} bytes of archives to look through`;
            this.#findings.problem('limit-exceeded', message, entry.name, 0);
            return [];
        }
        if (crc32(source) === entry.crc32) {
            return [];
        }
        return [{ message: 'the CRC of the member is wrong: some readers refuse it, torch does not look', offset: null }];
    }
    #nestOtherwise(entry) {
        const encrypted = (entry.flags & 1) !== 0;
        const decoder = decoderOf(entry.method, entry.size);
        if (encrypted || (entry.method !== directory/* STORED */.SD && decoder === null)) {
            const doubt = { message: 'its header says that it cannot be read, and it can', offset: entry.centralOffset };
            this.#alternative(entry.name, [doubt], () => {
                const window = windowOf(this.#source, entry);
                return this.#decoded(window, decoder);
            });
        }
    }
    #readOtherwise(directory) {
        const { differences, hidden, limit } = readLocally(this.#source, directory, this.#findings.expansion);
        if (limit !== null) {
            this.#findings.problem(limit.id, limit.message, null, limit.offset);
        }
        for (const { message, offset, entries } of differences) {
            for (const entry of entries) {
                const doubts = this.#doubts.get(entry) ?? [];
                doubts.push({ message, offset });
                this.#doubts.set(entry, doubts);
            }
        }
        for (const { name, start, size, method, why } of hidden) {
            const doubts = directory.fault === null ? [{ message: `there is a pickle ${why}`, offset: start }] : [];
            this.#alternative(name, doubts, () => {
                const window = new bytes_source/* WindowSource */.Gi(this.#source, start, size);
                return this.#decoded(window, decoderOf(method, size));
            });
        }
    }
    #alternative(name, doubts, open) {
        this.#findings.nested.push({ name, open, doubts: () => doubts, alternative: true });
    }
    #decoded(window, decoder) {
        return decoder === null ? window : new expand/* ExpandedSource */.h(window, decoder, { budget: this.#findings.expansion });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/keras/keras.js





const keras = {
    format: 'keras',
    about: "`.keras`: `load_model` makes what `config.json` names (Keras 3.8 imports any module and calls what it finds there, with `safe_mode` too). A class or function that is not Keras' own by module and name, a Lambda layer, a vocabulary in a file of the machine and a `TFSMLayer` are `contains-code`; the checkpoint of a `TorchModuleWrapper` and every member are judged as files",
    checked: 'files of Keras 3.15; the names of Keras 2.2 to 3.15 and tf_keras 2.21',
    detect({ source, head, path }, { expansion }) {
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? zipNames(source, expansion) : [];
        return (names.length > 0 &&
            (/\.keras$/i.test(path) || (names.includes('config.json') && names.some((name) => name.endsWith('.weights.h5')))));
    },
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
            if (nameInPython(entry) === 'config.json') {
                readConfig(content.source, entry, findings);
            }
        }
    },
};
const nameInPython = (entry) => entry.name.split('\0')[0];
function readConfig(archive, entry, findings) {
    try {
        const source = openMember(archive, entry, findings.expansion);
        try {
            readKerasConfig(source, entry.name, findings, 'bytes');
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r)) {
            throw error;
        }
        findings.problem(error.id, error.message, entry.name, error.offset);
    }
}

// EXTERNAL MODULE: ./build/src/bytes/protobuf.js
var protobuf = __webpack_require__(6758);
;// CONCATENATED MODULE: ./build/src/formats/keras/metadata.js



const NODES = 1;
const IDENTIFIER = 4;
const METADATA = 5;
const KERAS_IDENTIFIER = '_tf_keras_';
const kerasMetadata = {
    format: 'keras',
    about: "`keras_metadata.pb` of a SavedModel: `tf.keras` rebuilds layers from it. A Lambda layer, a function or class of a module that is not Keras' own, a call of TensorFlow that does more than compute are `contains-code`; a class without a module is none, for it is made out of the graph",
    checked: 'the sources of Keras 2.15',
    detect({ source, head, path }) {
        return head[0] === ((NODES << 3) | protobuf/* BYTES */.E9) && (/(^|[/!])keras_metadata\.pb$/.test(path) || beginsWithNode(source));
    },
    read({ source }, findings) {
        const configs = new KerasConfigs(null, findings, { given: 'str', revives: true });
        const reader = new protobuf/* ProtobufReader */.te(source);
        try {
            for (const node of fieldsOf(reader, NODES)) {
                for (const { start, end } of fieldsOf(reader, METADATA, node)) {
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
        configs.tell();
    },
};
function* fieldsOf(reader, number, message) {
    for (const field of reader.fields(message)) {
        if (field.number === number && field.wire === protobuf/* BYTES */.E9) {
            yield field;
        }
    }
}
function beginsWithNode(source) {
    const reader = new protobuf/* ProtobufReader */.te(source);
    try {
        for (const node of fieldsOf(reader, NODES)) {
            const [identifier] = fieldsOf(reader, IDENTIFIER, node);
            return identifier !== undefined && reader.text(identifier, KERAS_IDENTIFIER.length) === KERAS_IDENTIFIER;
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
        const names = (0,format/* hasPrefix */.d)(head, 'PK') ? zipNames(source, expansion) : [];
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
;// CONCATENATED MODULE: ./build/src/formats/onnx/model.js


const INNER = {
    model: new Map([
        [7, 'graph'],
        [8, 'operators'],
        [20, 'training'],
        [25, 'function'],
    ]),
    training: new Map([
        [1, 'graph'],
        [2, 'graph'],
    ]),
    function: new Map([
        [7, 'node'],
        [11, 'attribute'],
    ]),
    graph: new Map([
        [1, 'node'],
        [5, 'tensor'],
        [15, 'sparse'],
    ]),
    node: new Map([[5, 'attribute']]),
    attribute: new Map([
        [5, 'tensor'],
        [6, 'graph'],
        [10, 'tensor'],
        [11, 'graph'],
        [22, 'sparse'],
        [23, 'sparse'],
    ]),
    sparse: new Map([
        [1, 'tensor'],
        [2, 'tensor'],
    ]),
    tensor: new Map([[13, 'entry']]),
    entry: new Map(),
    operators: new Map(),
};
const OPERATOR_TYPE = 4;
const KEY = 1;
const VALUE = 2;
const DOMAIN = 1;
const ATTRIBUTE_NAME = 1;
const ATTRIBUTE_TEXT = 4;
const TEXT_BYTES = 4096;
const PYTHON = /^(?:PyOp|PythonOp|PythonOpGrad|PyCustomOp)$/;
const KNOWN_DOMAIN = /^(?:ai\.onnx(?:\.(?:ml|training|preview|preview\.training))?|com\.microsoft(?:\.\w+)*|(?:org\.pytorch|pkg)(?:\.\w+)+)?$/;
const model_NAMED = 5;
class OnnxModel {
    #reader;
    #found;
    #files = new Set();
    #domains = new Set();
    constructor(reader, found) {
        this.#reader = reader;
        this.#found = found;
    }
    read(field) {
        this.#readInner('model', field);
    }
    note(findings) {
        noteNames(findings, 'tensors are read from other files', this.#files);
        noteNames(findings, 'operators come from other domains', this.#domains);
    }
    #readInner(message, field) {
        const inner = field.wire === protobuf/* BYTES */.E9 ? INNER[message].get(field.number) : undefined;
        if (inner === 'node') {
            this.#readNode(field);
        }
        else if (inner === 'entry') {
            this.#readEntry(field);
        }
        else if (inner === 'operators') {
            this.#readOperators(field);
        }
        else if (inner !== undefined) {
            for (const next of this.#reader.fields(field)) {
                this.#readInner(inner, next);
            }
        }
    }
    #readNode(node) {
        let python = null;
        for (const field of this.#reader.fields(node)) {
            const isType = field.number === OPERATOR_TYPE && field.wire === protobuf/* BYTES */.E9;
            if (isType && PYTHON.test(this.#text(field))) {
                python = field;
            }
            this.#readInner('node', field);
        }
        if (python !== null) {
            const names = this.#pythonNames(node);
            const what = names === '' ? '' : ` ${(0,code_found/* quoted */.T)(names)}`;
            this.#found.add(`an operator of type ${this.#text(python)} calls Python${what}`, python.at);
        }
    }
    #pythonNames(node) {
        const names = new Map();
        for (const field of this.#reader.fields(node)) {
            if (INNER.node.get(field.number) === 'attribute' && field.wire === protobuf/* BYTES */.E9) {
                const texts = this.#texts(field);
                names.set(texts.get(ATTRIBUTE_NAME) ?? '', texts.get(ATTRIBUTE_TEXT) ?? '');
            }
        }
        return ['module', 'class_name', 'func_name', 'name'].flatMap((key) => names.get(key) || []).join('.');
    }
    #readEntry(entry) {
        const texts = this.#texts(entry);
        const location = texts.get(KEY) === 'location' ? (texts.get(VALUE) ?? '') : '';
        if (location === '') {
            return;
        }
        if (leavesFolder(location)) {
            this.#found.add(`a tensor is read from ${(0,code_found/* quoted */.T)(location)}, outside of the model's folder`, entry.at);
        }
        else if (this.#files.size <= model_NAMED) {
            this.#files.add(location);
        }
    }
    #readOperators(operators) {
        const domain = this.#texts(operators).get(DOMAIN) ?? '';
        if (!KNOWN_DOMAIN.test(domain) && this.#domains.size <= model_NAMED) {
            this.#domains.add(domain);
        }
    }
    #texts(message) {
        const texts = new Map();
        for (const field of this.#reader.fields(message)) {
            if (field.wire === protobuf/* BYTES */.E9 && field.number <= ATTRIBUTE_TEXT) {
                texts.set(field.number, this.#text(field));
            }
        }
        return texts;
    }
    #text(field) {
        return this.#reader.text(field, TEXT_BYTES);
    }
}
function leavesFolder(path) {
    if (/^[\\/]|^[A-Za-z]:|_ORT_MEM_ADDR_/.test(path)) {
        return true;
    }
    let depth = 0;
    return path.split(/[\\/]/).some((part) => {
        depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
        return depth < 0;
    });
}
function noteNames(findings, what, names) {
    if (names.size > 0) {
        const more = names.size > model_NAMED ? ', \u2026' : '';
        findings.note(`${what}: ${[...names].slice(0, model_NAMED).map(code_found/* quoted */.T).join(', ')}${more}`);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/onnx/onnx.js



const GRAPH = 7;
const onnx_OPERATORS = 8;
const FIELDS = new Map([
    [1, protobuf/* VARINT */.rA],
    [2, protobuf/* BYTES */.E9],
    [3, protobuf/* BYTES */.E9],
    [4, protobuf/* BYTES */.E9],
    [5, protobuf/* VARINT */.rA],
    [6, protobuf/* BYTES */.E9],
    [GRAPH, protobuf/* BYTES */.E9],
    [onnx_OPERATORS, protobuf/* BYTES */.E9],
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
            operators ||= field.number === onnx_OPERATORS;
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
    read({ source }, findings) {
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
    const outside = extractionNote(members.map(asExtracted));
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

// EXTERNAL MODULE: ./build/src/formats/tensorflow/saved-model.js + 1 modules
var saved_model = __webpack_require__(3168);
;// CONCATENATED MODULE: ./build/src/formats/torch/torch-distributed.js





const torchDistributed = {
    format: 'torch-zip',
    about: '`.distcp`: checkpoints one behind another, each judged as a file named by its place in bytes',
    checked: 'files of torch 2.0, 2.6 and 2.15',
    detect({ source, head }, { expansion }) {
        if (!(0,format/* hasPrefix */.d)(head, 'PK\x03\x04')) {
            return false;
        }
        const { fault, gap, offset } = zipDirectoryOf(source, expansion);
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

;// CONCATENATED MODULE: ./build/src/formats/torch/export-expression.js
const export_expression_words = (text) => new Set(text.split(/\s+/));
const OF_TORCH = `FloorDiv ModularIndexing Where PythonMod Mod CleanDiv CeilToInt FloorToInt CeilDiv LShift RShift PowByNatural
  FloatPow FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator NonOverlappingAndDenseIndicator TruncToFloat TruncToInt
  RoundToInt RoundDecimal ToFloat Identity IntDiv TrueDiv Pow Round Trunc Ceil
  BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor
  OpaqueUnaryFn_sqrt OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_sin OpaqueUnaryFn_sinh OpaqueUnaryFn_tan
  OpaqueUnaryFn_tanh OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan OpaqueUnaryFn_exp OpaqueUnaryFn_log
  OpaqueUnaryFn_asinh OpaqueUnaryFn_log2`;
const OF_SYMPY = `Symbol Dummy Integer Rational Float Add Mul Max Min Abs floor ceiling sign sqrt exp log cos sin tan
  Equality Unequality LessThan GreaterThan StrictLessThan StrictGreaterThan Eq Ne Le Ge Lt Gt
  And Or Not Xor ITE Piecewise ExprCondPair`;
const IN_SIZES = export_expression_words(`${OF_TORCH} ${OF_SYMPY}`);
const IN_GUARDS = export_expression_words(`${OF_TORCH} abs bool ceil float floor int max min round trunc cast_symbool_to_symint_guardless`);
const DOTTED = /^(?:math\.[a-z][a-z0-9]*|torch\._?sym_\w+)$/;
const TEXTS = new Map([
    ['Symbol', /^\w+$/],
    ['Dummy', /^\w+$/],
    ['Float', /^[-+]?[\d.]+(?:e[-+]?\d+)?$/],
]);
const OPERATOR = /\*\*|\/\/|<<|>>|[=!<>]=|[-+*/%<>&|^]|(?:and|or)\b/y;
const export_expression_PREFIX = /[-+~]|not\b/y;
const export_expression_NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
const export_expression_TEXT = /'([^'"\\\r\n]*)'/y;
const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
const export_expression_SPACE = / */y;
const INPUT = /L(?:\[(?:\d+|'[^'"\\\r\n]*')\]|\.(?!_|size\(|stride\(|storage_offset\()[A-Za-z]\w*)+(?:\.(?:size|stride)\(\)\[\d+\]|\.storage_offset\(\))?/y;
class Expression {
    #text;
    #functions;
    #inputs;
    #at = 0;
    #open = [];
    constructor(text, functions, inputs) {
        this.#text = text;
        this.#functions = functions;
        this.#inputs = inputs;
    }
    isPlain() {
        while (this.#operand()) {
            this.#closing();
            this.#take(export_expression_SPACE);
            if (this.#at === this.#text.length) {
                return this.#open.length === 0;
            }
            if (!this.#sign(',', this.#open.length > 0 && this.#open.at(-1) !== '(') && this.#take(OPERATOR) === null) {
                return false;
            }
        }
        return false;
    }
    #operand() {
        for (;;) {
            this.#take(export_expression_SPACE);
            if (this.#take(export_expression_PREFIX) !== null) {
                continue;
            }
            if (this.#sign('(', true)) {
                this.#open.push('(');
                continue;
            }
            if (this.#take(export_expression_NUMBER) !== null || (this.#inputs && this.#take(INPUT) !== null)) {
                return true;
            }
            const name = this.#take(NAME)?.[0];
            if (name === undefined) {
                return false;
            }
            this.#take(export_expression_SPACE);
            if (!this.#sign('(', true)) {
                if (this.#isArgument() && this.#sign('=', true)) {
                    continue;
                }
                return name.includes('.') ? this.#inputs && DOTTED.test(name) : !name.startsWith('__');
            }
            if (!this.#functions.has(name) && !(this.#inputs && DOTTED.test(name))) {
                return false;
            }
            this.#open.push(name);
            const text = TEXTS.get(name);
            const first = text === undefined ? null : this.#take(export_expression_TEXT);
            if (first !== null) {
                return text.test(first[1]);
            }
        }
    }
    #isArgument() {
        const { length } = this.#open;
        return length > 0 && this.#open[length - 1] !== '(' && this.#text[this.#at + 1] !== '=';
    }
    #closing() {
        for (this.#take(export_expression_SPACE); this.#open.length > 0 && this.#sign(')', true); this.#take(export_expression_SPACE)) {
            this.#open.pop();
        }
    }
    #sign(sign, allowed) {
        const found = allowed && this.#text[this.#at] === sign;
        this.#at += found ? 1 : 0;
        return found;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        this.#at += found?.[0].length ?? 0;
        return found;
    }
}
const isArithmetic = (text) => new Expression(text, IN_SIZES, false).isPlain();
const isGuard = (text) => new Expression(text, IN_GUARDS, true).isPlain();

;// CONCATENATED MODULE: ./build/src/formats/torch/export-program.js




const isObject = (value) => value instanceof Map;
const export_program_IDENTIFIER = /^(?:[\p{L}_][\p{L}\p{N}\p{M}_]*)?$/u;
const QUOTE = /['"\\\r\n]/;
const NAMES = new Set(['name', 'as_name']);
const QUOTED_NAMES = new Set([
    'fqn',
    'parameter_name',
    'buffer_name',
    'tensor_constant_name',
    'custom_obj_name',
    'user_input_name',
]);
const SPECS = new Set(['in_spec', 'out_spec']);
const export_program_OPERATORS = /^(?:torch\.ops(?:\.\w+){2,}|_operator\.(?!attrgetter|itemgetter|methodcaller|call$)\w+|math\.\w+|torch\.(?:_?sym_\w+|_C\._set_grad_enabled|autograd\.grad_mode\.set_grad_enabled|amp\.autocast_mode\.\w+|_functorch\.predispatch\.\w+|_C\._functorch\.\w+|export\.custom_ops\._call_custom_autograd_function_in_pre_dispatch|fx\.experimental\.symbolic_shapes\.cast_symbool_to_symint_guardless))$/;
const LOOKED_UP = /^(?:_operator|torch|math)/;
const FACTORIES = /^(?:builtins\.(?:list|dict|set|frozenset|tuple|int|float|str|bytes|bool|complex)|collections\.(?:OrderedDict|defaultdict|deque|Counter))$/;
function readExportedProgram(program, found) {
    walk(program, null, found);
    const graph = at(program, 'graph_module', 'graph');
    const inputs = at(graph, 'inputs');
    for (const input of Array.isArray(inputs) ? inputs : []) {
        const text = at(input, 'as_string');
        if (typeof text === 'string' && QUOTE.test(text)) {
            found.add(`the input ${(0,code_found/* quoted */.T)(text)} ends the quotes that torch writes around it in a guard, which is run`);
        }
    }
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isObject(inner) ? inner.get(key) : undefined), value);
}
function walk(value, key, found) {
    if (typeof value === 'string') {
        export_program_readText(value, key, found);
    }
    else if (isObject(value)) {
        const target = value.get('target');
        if (typeof target === 'string' && value.has('inputs')) {
            readOperator(target, found);
        }
        for (const [name, item] of value) {
            walk(item, name, found);
        }
    }
    else if (Array.isArray(value)) {
        for (const item of value) {
            walk(item, key, found);
        }
    }
}
function export_program_readText(text, key, found) {
    if (key === 'as_operator') {
        readOperator(text, found);
    }
    else if (key === 'expr_str' && !isArithmetic(text)) {
        found.add(`the expression ${(0,code_found/* quoted */.T)(text)} is more than arithmetic on symbols, and torch.export.load evaluates it`);
    }
    else if (key === 'guards_code' && !isGuard(text)) {
        found.add(`the guard ${(0,code_found/* quoted */.T)(text)} is more than a comparison of sizes, and torch runs it`);
    }
    else if (key !== null && NAMES.has(key) && !export_program_IDENTIFIER.test(text)) {
        found.add(`the name ${(0,code_found/* quoted */.T)(text)} is no name of Python, and torch.fx writes it into code that it runs`);
    }
    else if (key !== null && QUOTED_NAMES.has(key) && QUOTE.test(text)) {
        found.add(`the name ${(0,code_found/* quoted */.T)(text)} ends the quotes that torch.fx writes around it in code that it runs`);
    }
    else if (key !== null && SPECS.has(key)) {
        readSpec(text, found);
    }
}
function readOperator(target, found) {
    if (LOOKED_UP.test(target) && (!export_program_OPERATORS.test(target) || target.includes('.__'))) {
        found.add(`a node of the graph calls ${(0,code_found/* quoted */.T)(target)}, which is no operator of torch`);
    }
}
function readSpec(text, found) {
    if (text !== '') {
        walkSpec((0,python_json/* readPythonJson */.J)(new bytes_source/* BufferSource */._r(Buffer.from(text)), { given: 'str' }), found);
    }
}
function walkSpec(value, found) {
    if (Array.isArray(value)) {
        for (const item of value) {
            walkSpec(item, found);
        }
    }
    if (!isObject(value)) {
        return;
    }
    const context = value.get('context');
    if (typeof context === 'string' && value.has('children_spec')) {
        if (/^[[{"]/.test(context)) {
            walkContext((0,python_json/* readPythonJson */.J)(new bytes_source/* BufferSource */._r(Buffer.from(context)), { given: 'str' }), found);
        }
    }
    else if (context !== undefined && context !== null) {
        walkContext(context, found);
    }
    walkSpec(value.get('children_spec') ?? null, found);
}
function walkContext(value, found) {
    if (typeof value === 'string' && QUOTE.test(value)) {
        found.add(`the key ${(0,code_found/* quoted */.T)(value)} ends the quotes that torch writes around it in a guard, which is run`);
    }
    else if (Array.isArray(value)) {
        for (const item of value) {
            walkContext(item, found);
        }
    }
    else if (isObject(value)) {
        readImports(value, found);
        for (const item of value.values()) {
            walkContext(item, found);
        }
    }
}
function readImports(value, found) {
    if (value.has('__enum__')) {
        found.add(`the structure of the inputs imports ${(0,code_found/* quoted */.T)(String(value.get('fqn')))} as an enum`);
    }
    const [module, name] = [value.get('default_factory_module'), value.get('default_factory_name')];
    if (module !== undefined && !FACTORIES.test(`${String(module)}.${String(name)}`)) {
        found.add(`the structure of the inputs imports ${(0,code_found/* quoted */.T)(`${String(module)}.${String(name)}`)} as a factory`);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/torch/torch-export.js







const LAYOUT = /(^|\/)(archive_format|serialized_exported_program\.json|models\/[^/]+\.json)$/;
const PROGRAM = /(^|\/)(serialized_exported_program\.json|models\/.+)$/;
const NATIVE_CODE = /\.(so|dylib|dll|pyd|o|cubin)$/i;
const torchExport = {
    format: 'torch-export',
    about: '`.pt2`; `torch.export.load` (2.1 to 2.15) evaluates the expressions of the program, writes its names into Python that it runs, and imports the enums and factories of its structure; the JSON is read, and what is more than torch writes, or a compiled library, is `contains-code`; what is pickled is judged as a checkpoint of its own',
    checked: 'files of torch 2.6 and 2.15; the sources of 2.1 to 2.15',
    detect({ source, head }, { expansion }) {
        return (0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source, expansion).some((name) => LAYOUT.test(name));
    },
    read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            if (NATIVE_CODE.test(entry.name)) {
                findings.problem('contains-code', 'the package holds compiled code', entry.name);
            }
            if (PROGRAM.test(entry.name)) {
                readProgram(content, entry, findings);
                for (const { message, offset } of members.doubts(entry)) {
                    findings.problem('ambiguous-archive', message, entry.name, offset);
                }
            }
            members.nest(entry);
        }
    },
};
function readProgram({ source: archive }, entry, findings) {
    const found = new code_found/* CodeFound */.c(findings, entry.name);
    try {
        const source = openMember(archive, entry, findings.expansion);
        try {
            readExportedProgram((0,python_json/* readPythonJson */.J)(source), found);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r)) {
            throw error;
        }
        findings.problem(error.id, error.message, entry.name, error.offset);
    }
    found.end();
}

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
        return (0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source, expansion).some((name) => /(^|\/)data\.pkl$/i.test(name));
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
    checked: 'files of torch 1.13, 2.0, 2.6 and 2.15',
    detect({ source, head }, { expansion }) {
        return ((0,format/* hasPrefix */.d)(head, 'PK') && zipNames(source, expansion).some((name) => /^[^/]*\/\.data\/extern_modules$/i.test(name)));
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






const torch_tar_NAMES = new Set(['pickle', 'storages', 'tensors', 'sys_info']);
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
        const pickles = listing.members.filter((member) => torch_tar_NAMES.has(member.name) && (0,tar_member/* holdsData */.VU)(member) && member.size > 0);
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
            zipNames(source, expansion).some((name) => /^[^/]*\/(constants\.pkl$|code\/.*\.py$)/i.test(name)));
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
;// CONCATENATED MODULE: ./build/src/formats/zip/zip.js





const SMALLEST = 22;
const zip = {
    format: 'zip',
    about: 'every member is judged as a file',
    checked: 'files of CPython 3.11 and of pandas 0.25 and 3.1; `check-zip.py` with zipfile of CPython 3.8 to 3.14 and torch\u2019s miniz',
    detect: ({ head }) => (0,format/* hasPrefix */.d)(head, 'PK\x03\x04') || (0,format/* hasPrefix */.d)(head, 'PK\x05\x06'),
    read(content, findings) {
        const members = new ZipMembers(content, findings);
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
        const directory = zipDirectoryOf(source, findings.expansion);
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
    kerasMetadata,
    numpy/* numpy */.o,
    pickle/* pickle */.Zn,
    saved_model/* savedModel */.v,
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


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPythonJson),
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6600);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _bytes_expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
/* harmony import */ var _member_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4549);





function readPythonJson(source, options = {}) {
    requireFew(source);
    const fault = source instanceof _bytes_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpandedSource */ .h ? source.settle() : null;
    if (fault !== null) {
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r(fault.id, fault.message, fault.offset);
    }
    requireFew(source);
    const bytes = source.read(0, source.size);
    const encoding = options.given === 'str' ? UTF_8 : encodingOf(bytes);
    return new JsonReader(encoding.decode(bytes), encoding, options.strict ?? true).read();
}
function requireFew({ size }) {
    if (size > _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonBytes) {
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r('limit-exceeded', `JSON of ${size} bytes, more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonBytes}`, 0);
    }
}
const UTF_8 = { mark: 0, decode: decodeUtf8, length: (text) => Buffer.byteLength(text) };
const utf8WithMark = { ...UTF_8, mark: 3, decode: (bytes) => decodeUtf8(bytes.subarray(3), 3) };
const utf16 = (littleEndian, mark = 0) => ({
    mark,
    decode(bytes) {
        requireUnits(bytes, 2);
        const content = Buffer.from(bytes.subarray(mark));
        return (littleEndian ? content : content.swap16()).toString('utf16le');
    },
    length: (text) => text.length * 2,
});
const utf32 = (littleEndian, mark = 0) => ({
    mark,
    decode(bytes) {
        requireUnits(bytes, 4);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const pieces = [];
        for (let at = mark; at < bytes.length; at += 4096) {
            const end = Math.min(at + 4096, bytes.length);
            pieces.push(String.fromCodePoint(...codePoints(view, at, end, littleEndian)));
        }
        return pieces.join('');
    },
    length: (text) => [...text].length * 4,
});
function* codePoints(view, start, end, littleEndian) {
    for (let at = start; at < end; at += 4) {
        const code = view.getUint32(at, littleEndian);
        if (code > 0x10ffff) {
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r('broken-archive', `expected a character of UTF-32, found ${code}`, at);
        }
        yield code;
    }
}
function requireUnits(bytes, unit) {
    const over = bytes.length % unit;
    if (over !== 0) {
        const message = `expected UTF-${unit * 8}, found ${over} bytes at its end`;
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r('broken-archive', message, bytes.length - over);
    }
}
function encodingOf(bytes) {
    const [a, b, c, d] = bytes;
    const startsWith = (...mark) => mark.every((byte, at) => bytes[at] === byte);
    if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe, 0, 0)) {
        return utf32(a !== 0, 4);
    }
    if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) {
        return utf16(a === 0xff, 2);
    }
    if (startsWith(0xef, 0xbb, 0xbf)) {
        return utf8WithMark;
    }
    const long = bytes.length >= 4;
    if ((long || bytes.length === 2) && (a === 0 || b === 0)) {
        const wide = long && (a === 0 ? b === 0 : c === 0 && d === 0);
        return wide ? utf32(a !== 0) : utf16(a !== 0);
    }
    return UTF_8;
}
const REPLACEMENT = '\ufffd';
function decodeUtf8(bytes, before = 0) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        return text;
    }
    let offset = 0;
    for (let from = 0, at = text.indexOf(REPLACEMENT);; from = at, at = text.indexOf(REPLACEMENT, at + 1)) {
        offset += Buffer.byteLength(text.slice(from, at));
        if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
            const message = `expected UTF-8, found byte 0x${bytes[offset].toString(16).padStart(2, '0')}`;
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r('broken-archive', message, before + offset);
        }
    }
}
const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONSTANT = /null|true|false|NaN|Infinity|-Infinity/y;
const CONSTANTS = {
    null: null,
    true: true,
    false: false,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
};
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]|(?<none>))/g;
const CONTROL = /[\0-\x1f]/;
const CONTROLS = /[\0-\x1f]/g;
const OBJECT_COST = 4;
class JsonReader {
    #text;
    #encoding;
    #strict;
    #at = 0;
    #values = 0;
    constructor(text, encoding, strict) {
        this.#text = text;
        this.#encoding = encoding;
        this.#strict = strict;
    }
    read() {
        const value = this.#value(0);
        if (this.#at < this.#text.length) {
            throw this.#expected('the end of the JSON');
        }
        return value;
    }
    #value(depth) {
        this.#take(WHITESPACE);
        const first = this.#text[this.#at];
        this.#spend(first === '{' ? OBJECT_COST : 1);
        if (depth > _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonDepth) {
            throw this.#error('limit-exceeded', `JSON nested more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonDepth} deep`);
        }
        const value = first === '{'
            ? this.#object(depth)
            : first === '['
                ? this.#array(depth)
                : first === '"'
                    ? this.#string()
                    : this.#scalar();
        this.#take(WHITESPACE);
        return value;
    }
    #scalar() {
        const constant = this.#take(CONSTANT);
        if (constant !== '') {
            return CONSTANTS[constant];
        }
        const number = this.#take(NUMBER);
        if (number === '') {
            throw this.#expected('a JSON value');
        }
        return Number(number);
    }
    #array(depth) {
        const items = [];
        this.#at += 1;
        this.#take(WHITESPACE);
        if (this.#skip(']')) {
            return items;
        }
        do {
            items.push(this.#value(depth + 1));
        } while (this.#skip(','));
        this.#require(']', '"," or "]"');
        return items;
    }
    #object(depth) {
        const items = new Map();
        this.#at += 1;
        this.#take(WHITESPACE);
        if (this.#skip('}')) {
            return items;
        }
        do {
            this.#take(WHITESPACE);
            if (this.#text[this.#at] !== '"') {
                throw this.#expected('a name in double quotes');
            }
            const name = this.#string();
            this.#take(WHITESPACE);
            this.#require(':', '":"');
            items.set(name, this.#value(depth + 1));
        } while (this.#skip(','));
        this.#require('}', '"," or "}"');
        return items;
    }
    #string() {
        const start = this.#at + 1;
        const end = this.#closing(start);
        const written = this.#text.slice(start, end);
        const control = this.#strict ? CONTROL.exec(written) : null;
        if (control !== null) {
            this.#at = start + control.index;
            throw this.#expected('no control character in a string');
        }
        this.#at = end + 1;
        return written.includes('\\') ? this.#unescaped(written, start) : written;
    }
    #closing(start) {
        for (let end = this.#text.indexOf('"', start); end !== -1; end = this.#text.indexOf('"', end + 1)) {
            let slashes = 0;
            while (end - slashes > start && this.#text[end - slashes - 1] === '\\') {
                slashes += 1;
            }
            if (slashes % 2 === 0) {
                return end;
            }
        }
        this.#at = start - 1;
        throw this.#error('broken-archive', "expected a string's closing quote, found the end of the JSON");
    }
    #unescaped(written, start) {
        for (const { index, groups } of written.matchAll(ESCAPE)) {
            if (groups?.none !== undefined) {
                this.#at = start + index;
                throw this.#expected('an escape of JSON');
            }
        }
        const escaped = written.replace(CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
        return JSON.parse(`"${escaped}"`);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
    #skip(sign) {
        const found = this.#text[this.#at] === sign;
        this.#at += found ? 1 : 0;
        return found;
    }
    #require(sign, what) {
        if (!this.#skip(sign)) {
            throw this.#expected(what);
        }
    }
    #spend(cost) {
        this.#values += cost;
        if (this.#values > _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonValues) {
            throw this.#error('limit-exceeded', `JSON of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.jsonValues} values`);
        }
    }
    #expected(what) {
        const rest = this.#text.slice(this.#at, this.#at + 40);
        const found = rest === '' ? 'the end of the JSON' : JSON.stringify((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(rest, 20));
        return this.#error('broken-archive', `expected ${what}, found ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(found)}`);
    }
    #error(id, message) {
        const { mark, length } = this.#encoding;
        return new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r(id, message, mark + length(this.#text.slice(0, this.#at)));
    }
}


/***/ })

};
