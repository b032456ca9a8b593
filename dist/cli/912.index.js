export const id = 912;
export const ids = [912];
export const modules = {

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
