export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pythonBase64)
/* harmony export */ });
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = '='.charCodeAt(0);
const VALUES = new Int8Array(128).fill(-1);
for (const [value, sign] of [...ALPHABET].entries()) {
    VALUES[sign.charCodeAt(0)] = value;
}
function pythonBase64(text) {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
    let size = 0;
    let inGroup = 0;
    let left = 0;
    let pads = 0;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === PAD) {
            if (inGroup >= 2) {
                pads += 1;
                if (inGroup + pads >= 4) {
                    return { bytes: bytes.subarray(0, size), complete: true };
                }
            }
            continue;
        }
        const value = sign < 128 ? VALUES[sign] : -1;
        if (value === -1) {
            continue;
        }
        pads = 0;
        if (inGroup > 0) {
            const shift = 6 - 2 * inGroup;
            bytes[size] = (left << (6 - shift)) | (value >> shift);
            size += 1;
            left = value & ((1 << shift) - 1);
        }
        else {
            left = value;
        }
        inGroup = (inGroup + 1) % 4;
    }
    return { bytes: bytes.subarray(0, size), complete: inGroup === 0 };
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
/* harmony import */ var _bytes_expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
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


/***/ })

};
