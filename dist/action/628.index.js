export const id = 628;
export const ids = [628];
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

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ extractionNote)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6600);

const NAMED = 10;
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
        if (named.length < NAMED) {
            named.push(linked ? `${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, NAME_LENGTH)} (a link to ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(target, NAME_LENGTH)})` : (0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, NAME_LENGTH));
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

/***/ 8518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodingOf),
/* harmony export */   l: () => (/* binding */ UTF_8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _member_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4549);


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
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MemberError */ .r('broken-archive', `expected a character of UTF-32, found ${code}`, at);
        }
        yield code;
    }
}
function requireUnits(bytes, unit) {
    const over = bytes.length % unit;
    if (over !== 0) {
        const message = `expected UTF-${unit * 8}, found ${over} bytes at its end`;
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MemberError */ .r('broken-archive', message, bytes.length - over);
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
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MemberError */ .r('broken-archive', message, before + offset);
        }
    }
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPythonJson)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6600);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(487);
/* harmony import */ var _bytes_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6181);
/* harmony import */ var _member_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4549);
/* harmony import */ var _python_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8518);





function readPythonJson(source, options = {}) {
    requireFew(source);
    const fault = source instanceof _bytes_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpandedSource */ .h ? source.settle() : null;
    if (fault !== null) {
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .r(fault.id, fault.message, fault.offset);
    }
    requireFew(source);
    const bytes = source.read(0, source.size);
    const encoding = options.given === 'str' ? _python_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .UTF_8 */ .l : (0,_python_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodingOf */ .P)(bytes);
    return new JsonReader(encoding.decode(bytes), encoding, options).read();
}
function requireFew({ size }) {
    if (size > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonBytes) {
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .r('limit-exceeded', `JSON of ${size} bytes, more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonBytes}`, 0);
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
    #keep;
    #at = 0;
    #values = 0;
    constructor(text, encoding, { strict = true, keep }) {
        this.#text = text;
        this.#encoding = encoding;
        this.#strict = strict;
        this.#keep = keep;
    }
    read() {
        const value = this.#value(0, null);
        if (this.#at < this.#text.length) {
            throw this.#expected('the end of the JSON');
        }
        return value;
    }
    #value(depth, name) {
        this.#take(WHITESPACE);
        const first = this.#text[this.#at];
        this.#spend(first === '{' ? OBJECT_COST : 1);
        if (depth > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth) {
            throw this.#error('limit-exceeded', `JSON nested more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth} deep`);
        }
        const value = first === '{'
            ? this.#object(depth)
            : first === '['
                ? this.#array(depth, name)
                : first === '"'
                    ? this.#string()
                    : this.#scalar();
        this.#take(WHITESPACE);
        return this.#keep === undefined ? value : this.#keep(value, name);
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
    #array(depth, name) {
        const items = [];
        this.#at += 1;
        this.#take(WHITESPACE);
        if (this.#skip(']')) {
            return items;
        }
        do {
            items.push(this.#value(depth + 1, name));
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
            items.set(name, this.#value(depth + 1, name));
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
        if (this.#values > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonValues && this.#keep === undefined) {
            throw this.#error('limit-exceeded', `JSON of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonValues} values`);
        }
    }
    #expected(what) {
        const rest = this.#text.slice(this.#at, this.#at + 40);
        const found = rest === '' ? 'the end of the JSON' : JSON.stringify((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(rest, 20));
        return this.#error('broken-archive', `expected ${what}, found ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(found)}`);
    }
    #error(id, message) {
        const { mark, length } = this.#encoding;
        return new _member_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .r(id, message, mark + length(this.#text.slice(0, this.#at)));
    }
}


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ torchExport),
/* harmony export */   Wn: () => (/* binding */ EXPORT_LAYOUT),
/* harmony export */   jd: () => (/* binding */ EXPORTED_PROGRAM)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8107);
/* harmony import */ var _zip_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5669);


const EXPORT_LAYOUT = /(^|\/)(archive_format|serialized_exported_program\.json)$/i;
const EXPORTED_PROGRAM = /(^|\/)(serialized_exported_program\.json|models\/.+)$/;
const NATIVE_CODE = /\.(so|dylib|dll|pyd|o|cubin)$/i;
const torchExport = {
    format: 'torch-export',
    about: '`.pt2`; `torch.export.load` (2.1 to 2.15) evaluates the expressions of the program, writes its names into Python that it runs, and imports the enums and factories of its structure; the JSON is read, and what is more than torch writes, or a compiled library, is `contains-code`; what is pickled is judged as a checkpoint of its own',
    checked: 'files of torch 2.6 and 2.15; the sources of 2.1 to 2.15',
    detect({ source, head }, { expansion }) {
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPrefix */ .d)(head, 'PK') && (0,_zip_members_js__WEBPACK_IMPORTED_MODULE_0__/* .zipNames */ .c$)(source, expansion).some((name) => EXPORT_LAYOUT.test(name));
    },
    read(content, findings) {
        const members = new _zip_members_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipMembers */ .tN(content, findings);
        for (const entry of members.entries) {
            if (NATIVE_CODE.test(entry.name)) {
                findings.problem('contains-code', 'the package holds compiled code', entry.name);
            }
            if (EXPORTED_PROGRAM.test(entry.name)) {
                for (const { message, offset } of members.doubts(entry)) {
                    findings.problem('ambiguous-archive', message, entry.name, offset);
                }
            }
            members.nest(entry);
        }
    },
};


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tN: () => (/* binding */ ZipMembers),
  eR: () => (/* binding */ zipDirectoryOf),
  c$: () => (/* binding */ zipNames)
});

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

// EXTERNAL MODULE: ./build/src/bytes/expand.js + 1 modules
var expand = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/bytes/zip/directory.js
var directory = __webpack_require__(4530);
// EXTERNAL MODULE: ./build/src/bytes/zip/end-record.js
var end_record = __webpack_require__(6576);
;// CONCATENATED MODULE: ./build/src/bytes/zip/local-header.js

const HEADER_BYTES = 30;
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
        const bytes = this.#read(offset, HEADER_BYTES);
        if (bytes.length < HEADER_BYTES) {
            return null;
        }
        const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
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

// EXTERNAL MODULE: ./build/src/formats/extraction.js
var extraction = __webpack_require__(9745);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
// EXTERNAL MODULE: ./build/src/bytes/decoders/bzip2.js + 1 modules
var bzip2 = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/src/bytes/decoders/lzma.js + 1 modules
var lzma = __webpack_require__(3563);
// EXTERNAL MODULE: ./build/src/bytes/decoders/xz.js
var xz = __webpack_require__(1693);
// EXTERNAL MODULE: ./build/src/bytes/decoders/zstd.js
var zstd = __webpack_require__(6880);
;// CONCATENATED MODULE: ./build/src/formats/zip/open-member.js










function decoderOf(method, size) {
    switch (method) {
        case directory/* DEFLATED */.aE:
            return inflate.inflate;
        case 12:
            return bzip2.bunzip2;
        case 14:
            return (cursor) => (0,lzma/* unzipLzma */.n$)(cursor, size);
        case 93:
            return zstd.unzstd;
        case 95:
            return xz/* unxz */.E1;
        default:
            return null;
    }
}
const windowOf = (source, entry) => new bytes_source/* WindowSource */.Gi(source, startOf(source, entry), entry.compressedSize);
function startOf(source, entry) {
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
        const note = (0,extraction/* extractionNote */.O)(this.#extracted());
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
        const start = startOf(this.#source, entry);
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


/***/ })

};
