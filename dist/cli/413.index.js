export const id = 413;
export const ids = [413,912];
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

/***/ 413:
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
        const { readChatTemplate } = await __webpack_require__.e(/* import() */ 559).then(__webpack_require__.bind(__webpack_require__, 4559));
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
        const { Hdf5Reading } = await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 9374));
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
const WINDOW = 4096;
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
            this.#window = this.#source.read(offset, Math.max(length, WINDOW));
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
        const sizes = isOpen(local) ? describedSizes(source, local, budget) : { ...local, end: endOf(local) };
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
const endOf = ({ dataStart, compressedSize }) => dataStart + compressedSize;
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

// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
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

// EXTERNAL MODULE: ./build/src/bytes/decoders/bzip2.js + 1 modules
var decoders_bzip2 = __webpack_require__(3781);
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
    async read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            members.nest(entry);
            if (nameInPython(entry) === 'config.json') {
                await readConfig(content.source, entry, findings);
            }
        }
    },
};
const nameInPython = (entry) => entry.name.split('\0')[0];
async function readConfig(archive, entry, findings) {
    const { readKerasConfig } = await __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 1884));
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
        const { KerasConfigs } = await __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 1884));
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
    async read(content, findings) {
        const members = new ZipMembers(content, findings);
        for (const entry of members.entries) {
            if (NATIVE_CODE.test(entry.name)) {
                findings.problem('contains-code', 'the package holds compiled code', entry.name);
            }
            if (PROGRAM.test(entry.name)) {
                await readProgram(content, entry, findings);
                for (const { message, offset } of members.doubts(entry)) {
                    findings.problem('ambiguous-archive', message, entry.name, offset);
                }
            }
            members.nest(entry);
        }
    },
};
async function readProgram({ source: archive }, entry, findings) {
    const { readExportedProgram } = await __webpack_require__.e(/* import() */ 844).then(__webpack_require__.bind(__webpack_require__, 844));
    const found = new code_found/* CodeFound */.c(findings, entry.name);
    try {
        const source = openMember(archive, entry, findings.expansion);
        try {
            readExportedProgram(source, found);
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
    numpy/* numpy */.o,
    pickle/* pickle */.Zn,
    saved_model/* savedModel */.v,
    kerasMetadata,
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


/***/ })

};
