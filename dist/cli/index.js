#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* unused harmony exports logLine, basicPlane */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(text) {
    return text.replace(INVISIBLE, (one) => NAMED.get(one) ?? `\\u{${one.codePointAt(0).toString(16)}}`);
}
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1\\:')
        .replaceAll('##[', '#\\#[');
}
function cut(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}\u2026`;
}
function code(text) {
    const shown = visible(text) || ' ';
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
    return fence + padding + shown + padding + fence;
}
function codeCell(text) {
    return text.includes('|') && text.includes('\\') ? codeHtml(text) : code(text).replaceAll('|', '\\|');
}
function codeHtml(text) {
    const shown = visible(text)
        .replace(/[^\p{L}\p{N}\p{M} ./()=,\u2026-]/gu, (one) => `&#${one.codePointAt(0)};`)
        .replace(/www\./gi, (www) => www.replace('.', '&#46;'));
    return `<code>${shown}</code>`;
}
const PLAIN = /^(?!GH-\d)(?!.*www\.)(?!.*:.*:)[\p{L}\p{N}.,;:()'"/=+%\u2026\u00b7\u00d7\u2013-]*$/u;
function prose(text, quote = code) {
    const parts = text.split('`');
    return parts.map((part, index) => (index % 2 === 1 ? quote(part) : words(part, quote))).join('');
}
function words(text, quote) {
    return visible(text)
        .split(' ')
        .map((word) => (PLAIN.test(word) && !word.includes('://') ? word : quote(word)))
        .join(' ');
}
function basicPlane(text) {
    return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${one.codePointAt(0).toString(16)}}`);
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const LIMITS = {
    opcodes: 200_000_000,
    opcodeCost: 4,
    stack: 3_000_000,
    memo: 128 * MiB,
    sparseMemo: 1 << 17,
    globals: 50_000,
    globalNames: 10_000_000,
    readings: 64,
    nameBytes: 4 * KiB,
    expression: 200,
    keptObjects: 1 << 17,
    keptItems: 16,
    keptWeight: 256,
    wideItems: 1 << 17,
    arrowBytes: 4096 * MiB,
    stateKeys: 4096,
    torchReferences: 400_000,
    torchMemo: 1 << 24,
    torchStack: 150_000,
    torchWeight: 16 * 1024,
    torchItems: 1024,
    torchInflated: 256 * MiB,
    torchText: 64 * KiB,
    streams: 1_000_000,
    brokenStreams: 1000,
    explainedOpcodes: 20_000,
    explainedStatements: 5_000,
    probeOpcodes: 100_000,
    requirementBytes: 16 * MiB,
    tomlText: 4 * MiB,
    specifiers: 100,
    specifierText: 500,
    padding: 64 * MiB,
    window: MiB,
    head: 4 * KiB,
    textBytes: 64 * MiB,
    centralDirectory: 64 * MiB,
    archiveEntries: 250_000,
    coders: 64,
    coderProperties: 256,
    ggufItems: 1 << 24,
    templateBytes: 256 * KiB,
    numpyHeader: MiB,
    arrays: 100_000,
    hdf5Objects: 500_000,
    hdf5Messages: 1 << 18,
    hdf5Blocks: 100_000,
    hdf5Names: 32 * MiB,
    hdf5Items: 1 << 25,
    hdf5Structure: 2 * 1024 * MiB,
    hdf5Breaks: 1000,
    hdf5Probes: 2_000_000_000,
    attributeBytes: 64 * MiB,
    jsonBytes: 32 * MiB,
    jsonValues: 1 << 20,
    jsonDepth: 1000,
    protobufDepth: 100,
    protobufFields: 1 << 24,
    protobufWindow: 64 * KiB,
    configDepth: 200,
    yamlText: 16 * MiB,
    yamlCost: 16,
    yamlAnchors: 100_000,
    yamlHandles: 100,
    yamlTree: 64 * KiB,
    yamlTreeCost: 250,
    namedCalls: 1000,
    pointerBytes: MiB,
    tarHeader: MiB,
    tarSearch: 64 * MiB,
    sparseParts: 1 << 18,
    expandedBytes: 2 * 1024 * MiB,
    memorySpool: 16 * MiB,
    expansionRatio: 250,
    expansionFree: 256 * MiB,
    searchedBytes: 8 * 1024 * MiB,
    nesting: 8,
    members: 100_000,
    memberEntries: 10_000,
};


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   _h: () => (/* binding */ writeFile),
/* harmony export */   e$: () => (/* binding */ checkTarget),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   ng: () => (/* binding */ FileExistsError)
/* harmony export */ });
/* unused harmony exports WriteError, FileWriter */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2396);



class WriteError extends Error {
}
class FileExistsError extends WriteError {
}
const MODE = 0o644;
const PERMISSIONS = 0o777;
function checkTarget(path, options) {
    named(path, () => targetStatus(path, options));
}
function writeFile(path, text, options) {
    const writer = new FileWriter(path, options);
    writer.write(Buffer.from(text));
    writer.commit();
}
class FileWriter {
    #path;
    #options;
    #temporary;
    #descriptor = null;
    constructor(path, options) {
        this.#path = path;
        this.#options = options;
        const status = named(path, () => prepare(path, options));
        const device = status !== undefined && !status.isFile();
        this.#temporary = device ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.weights-only-${crypto.randomUUID()}.tmp`);
        this.#descriptor = named(path, () => this.#temporary === null
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0))
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#temporary, 'wx', status === undefined ? MODE : status.mode & PERMISSIONS));
    }
    write(bytes) {
        this.#attempt((descriptor) => writeAll(descriptor, bytes));
    }
    commit() {
        this.#attempt((descriptor) => {
            const temporary = this.#temporary;
            if (temporary === null) {
                this.#close();
                return;
            }
            const status = targetStatus(this.#path, this.#options);
            if (status !== undefined) {
                setMode(descriptor, status.mode & PERMISSIONS);
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
            this.#close();
            if (this.#options.overwrite) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, this.#path);
            }
            else {
                nameNew(temporary, this.#path);
            }
        });
    }
    abort() {
        named(this.#path, () => this.#discard());
    }
    #attempt(step) {
        if (this.#descriptor === null) {
            throw new Error(`expected a writer of ${this.#path} that is open, found one that has ended`);
        }
        try {
            step(this.#descriptor);
        }
        catch (error) {
            named(this.#path, () => {
                try {
                    this.#discard();
                }
                catch (left) {
                    throw new Error(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}; and what was written stays behind: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(left)}`);
                }
                throw error;
            });
        }
    }
    #discard() {
        try {
            this.#close();
        }
        finally {
            if (this.#temporary !== null) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#temporary, { force: true });
            }
        }
    }
    #close() {
        const descriptor = this.#descriptor;
        this.#descriptor = null;
        if (descriptor !== null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
}
function writeAll(descriptor, bytes, position = null) {
    for (let done = 0; done < bytes.length;) {
        const at = position === null ? null : position + done;
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, done, bytes.length - done, at);
        if (count === 0) {
            throw new Error(`expected ${bytes.length} bytes to be written, found that ${done} were`);
        }
        done += count;
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function named(path, step) {
    try {
        return step();
    }
    catch (error) {
        if (error instanceof WriteError) {
            throw error;
        }
        throw new WriteError(`cannot write ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, { cause: error });
    }
}
function prepare(path, options) {
    if (options.makeFolders) {
        checkFolders(path, options.within);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    return targetStatus(path, options);
}
function targetStatus(path, { overwrite, within, makeFolders, devices }) {
    checkFolders(path, within);
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status !== undefined && !status.isFile()) {
        if (devices && (status.isCharacterDevice() || status.isFIFO())) {
            return status;
        }
        throw new Error(`expected a file or nothing there, found ${kindOf(status)}`);
    }
    if (status !== undefined && !overwrite) {
        throw alreadyThere(path);
    }
    if (status !== undefined) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    if (!makeFolders) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    return status;
}
function checkFolders(path, within) {
    if (within === undefined) {
        return;
    }
    if (!isInside(within, path)) {
        throw new Error(`expected a path inside ${within}`);
    }
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(within, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (const [index] of parts.entries()) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(within, ...parts.slice(0, index + 1));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false });
        if (status !== undefined && !status.isDirectory() && parts[index] !== '') {
            throw new Error(`expected a folder at ${folder}, found ${kindOf(status)}`);
        }
    }
}
function kindOf(status) {
    if (status.isSymbolicLink()) {
        return 'a symbolic link';
    }
    if (status.isDirectory()) {
        return 'a folder';
    }
    return status.isFile() ? 'a file' : 'a device, a fifo or a socket';
}
function setMode(descriptor, mode) {
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).mode & PERMISSIONS) !== mode) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
    }
}
function nameNew(temporary, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temporary, path);
    }
    catch (error) {
        if (error.code === 'EEXIST') {
            throw alreadyThere(path);
        }
        claim(temporary, path);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary);
}
function claim(temporary, path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', MODE));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
function alreadyThere(path) {
    return new FileExistsError(`cannot write ${path}: there is a file already`);
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ Cursor)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/src/base/heap.js

const YOUNG_BYTES = 32 * 1024 * 1024;
let isBound = false;
function boundHeap() {
    if (isBound) {
        return;
    }
    const young = (0,external_node_v8_namespaceObject.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size >= YOUNG_BYTES) {
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=100');
        isBound = true;
    }
}

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
;// CONCATENATED MODULE: ./build/src/bytes/pages.js
const PAGE = 4096;
const KEPT = 64;
class Pages {
    #source;
    #numbers = [];
    #pages = [];
    constructor(source) {
        this.#source = source;
    }
    read(offset, length) {
        const number = Math.floor(offset / PAGE);
        const start = offset - number * PAGE;
        if (start + length > PAGE) {
            return this.#source.read(offset, length);
        }
        const slot = number % KEPT;
        if (this.#numbers[slot] !== number) {
            this.#pages[slot] = this.#source.read(number * PAGE, PAGE);
            this.#numbers[slot] = number;
        }
        return this.#pages[slot].subarray(start, start + length);
    }
}

// EXTERNAL MODULE: ./build/src/bytes/source.js
var source = __nccwpck_require__(4780);
;// CONCATENATED MODULE: ./build/src/bytes/cursor.js




const NEWLINE = 0x0a;
class Cursor {
    source;
    size;
    window = new Uint8Array(0);
    base = 0;
    position;
    #pages;
    #window;
    constructor(source, position = 0, window = limits/* LIMITS */.b.window) {
        this.source = source;
        this.size = source.size;
        this.#pages = new Pages(source);
        this.position = position;
        this.#window = window;
    }
    get left() {
        return this.size - this.position;
    }
    require(length, what) {
        const end = this.position + length;
        if (this.position >= this.base && end <= this.base + this.window.length) {
            return;
        }
        this.#refill(length, what);
    }
    #refill(length, what) {
        this.#requireLeft(length, what);
        boundHeap();
        this.window = this.source.read(this.position, Math.max(length, this.#window));
        this.base = this.position;
    }
    get index() {
        return this.position - this.base;
    }
    read(offset, length) {
        (0,source/* requirePlace */.Bd)(offset, length);
        const start = offset - this.base;
        const end = Math.min(start + length, this.size - this.base);
        return start >= 0 && end <= this.window.length
            ? this.window.subarray(start, Math.max(start, end))
            : this.#pages.read(offset, length);
    }
    skip(length, what) {
        this.#requireLeft(length, what);
        this.position += length;
    }
    uint8(what) {
        this.require(1, what);
        return this.window[this.position++ - this.base];
    }
    uint16(what) {
        return this.#little(2, what);
    }
    uint32(what) {
        return this.#little(4, what);
    }
    int32(what) {
        return this.#little(4, what) | 0;
    }
    uint64(what) {
        const low = this.#little(4, what);
        return low + this.#little(4, what) * 2 ** 32;
    }
    bytes(length, what) {
        this.#requireLeft(length, what);
        this.require(length, what);
        const start = this.index;
        this.position += length;
        return this.window.subarray(start, start + length);
    }
    skipLine(what) {
        const start = this.position;
        while (this.position < this.size) {
            this.require(1, what);
            const found = this.window.indexOf(NEWLINE, this.index);
            if (found >= 0) {
                this.position = this.base + found + 1;
                return this.position - start - 1;
            }
            this.position = this.base + this.window.length;
        }
        this.position = start;
        throw new source/* OutOfBytes */.hk(`expected a newline that ends ${what}, found none before the end`, start);
    }
    #requireLeft(length, what) {
        if (!(length >= 0 && length <= this.left && Number.isInteger(length))) {
            const found = `found ${Math.max(0, this.left)} before the end`;
            throw new source/* OutOfBytes */.hk(`expected ${length} bytes of ${what}, ${found}`, this.position);
        }
    }
    #little(length, what) {
        this.require(length, what);
        let value = 0;
        for (let at = this.index + length - 1; at >= this.index; at -= 1) {
            value = value * 256 + this.window[at];
        }
        this.position += length;
        return value;
    }
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   Xc: () => (/* binding */ DecodeError),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   nZ: () => (/* binding */ copyThrough)
/* harmony export */ });
class DecodeError extends Error {
    id;
    offset;
    constructor(id, message, offset) {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}
function broken(message, cursor) {
    return new DecodeError('broken-archive', message, cursor.position);
}
const PIECE = 1 << 16;
class History {
    #window;
    #buffer;
    #taken = 0;
    #end = 0;
    total = 0;
    constructor(window) {
        this.#window = window;
        this.#buffer = new Uint8Array(Math.min(window, PIECE) + 2 * PIECE);
    }
    get full() {
        return this.#end > this.#buffer.length - PIECE;
    }
    static ROOM = PIECE;
    put(byte) {
        this.#buffer[this.#end++] = byte;
        this.total += 1;
    }
    append(bytes) {
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
        this.total += bytes.length;
    }
    back(distance) {
        return this.#buffer[this.#end - distance];
    }
    reaches(distance) {
        return distance <= this.#window && distance <= this.total;
    }
    copy(distance, length) {
        const buffer = this.#buffer;
        const start = this.#end;
        if (distance === 1) {
            buffer.fill(buffer[start - 1], start, start + length);
        }
        else if (distance >= length) {
            buffer.copyWithin(start, start - distance, start - distance + length);
        }
        else {
            for (let at = start; at < start + length; at += 1) {
                buffer[at] = buffer[at - distance];
            }
        }
        this.#end = start + length;
        this.total += length;
    }
    take() {
        const piece = this.#buffer.subarray(this.#taken, this.#end);
        this.#taken = this.#end;
        if (!this.full) {
            return piece;
        }
        const largest = this.#window + 2 * PIECE;
        if (this.#buffer.length < largest) {
            const grown = new Uint8Array(Math.min(2 * this.#buffer.length, largest));
            grown.set(this.#buffer.subarray(0, this.#end));
            this.#buffer = grown;
            return piece;
        }
        const copy = piece.slice();
        this.#buffer.copyWithin(0, this.#end - this.#window, this.#end);
        this.#end = this.#window;
        this.#taken = this.#window;
        return copy;
    }
}
function* copyThrough(cursor, history, length, what) {
    for (let left = length; left > 0;) {
        if (history.full) {
            yield history.take();
        }
        const piece = cursor.bytes(Math.min(left, History.ROOM, Math.max(1, cursor.left)), what);
        history.append(piece);
        left -= piece.length;
    }
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ STORAGE_DTYPES),
/* harmony export */   N8: () => (/* binding */ storageElementBytes),
/* harmony export */   tr: () => (/* binding */ ELEMENT_BYTES)
/* harmony export */ });
const STORAGE_DTYPES = {
    DoubleStorage: 'float64',
    FloatStorage: 'float32',
    HalfStorage: 'float16',
    LongStorage: 'int64',
    IntStorage: 'int32',
    ShortStorage: 'int16',
    CharStorage: 'int8',
    ByteStorage: 'uint8',
    BoolStorage: 'bool',
    BFloat16Storage: 'bfloat16',
    ComplexDoubleStorage: 'complex128',
    ComplexFloatStorage: 'complex64',
    QInt8Storage: 'qint8',
    QInt32Storage: 'qint32',
    QUInt8Storage: 'quint8',
    QUInt4x2Storage: 'quint4x2',
    QUInt2x4Storage: 'quint2x4',
};
const ELEMENT_BYTES = {
    ...{ float64: 8, float32: 4, float16: 2, bfloat16: 2, complex128: 16, complex64: 8, complex32: 4, bcomplex32: 4 },
    ...{ int64: 8, int32: 4, int16: 2, int8: 1, uint8: 1, uint16: 2, uint32: 4, uint64: 8, bool: 1, qint8: 1, qint32: 4 },
    ...{ quint8: 1, quint4x2: 1, quint2x4: 1, bits8: 1, bits16: 2, bits1x8: 1, bits2x4: 1, bits4x2: 1 },
    ...{ float8_e5m2: 1, float8_e4m3fn: 1, float8_e5m2fnuz: 1, float8_e4m3fnuz: 1, float8_e8m0fnu: 1 },
    ...{ float4_e2m1fn_x2: 1 },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].flatMap((bits) => [
        [`int${bits}`, 1],
        [`uint${bits}`, 1],
    ])),
};
function storageElementBytes(name) {
    if (name === 'UntypedStorage') {
        return 1;
    }
    return Object.hasOwn(STORAGE_DTYPES, name) ? ELEMENT_BYTES[STORAGE_DTYPES[name]] : undefined;
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ExpandedSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(487);
/* harmony import */ var _base_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9479);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1722);
/* harmony import */ var _decoders_decoder_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8635);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4780);








class ExpandedSource {
    #cursor;
    #output;
    #options;
    #spool = new Spool();
    #done = false;
    #fault = null;
    constructor(source, decoder, options) {
        this.#cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_5__/* .Cursor */ .b(source);
        this.#output = streams(decoder, this.#cursor, options.another);
        this.#options = options;
    }
    get size() {
        if (!this.#done && this.#options.declaredSize !== undefined) {
            return this.#options.declaredSize;
        }
        this.settle();
        return this.#spool.size;
    }
    get consumed() {
        return this.#cursor.position;
    }
    settle() {
        this.#pull(Number.POSITIVE_INFINITY);
        return this.#fault;
    }
    read(offset, length) {
        this.#pull(offset + length);
        return this.#spool.read(offset, length);
    }
    close() {
        this.#spool.close();
    }
    #pull(size) {
        while (!this.#done && this.#spool.size < size) {
            this.#step();
        }
    }
    #step() {
        try {
            const { value, done } = this.#output.next();
            if (done) {
                this.#done = true;
                this.#checkSize();
                return;
            }
            this.#spend(value.length);
            this.#spool.append(value);
        }
        catch (error) {
            this.#done = true;
            this.#fault = faultOf(error);
        }
    }
    #spend(length) {
        const { budget } = this.#options;
        const size = this.#spool.size + length;
        const offset = this.#cursor.position;
        budget.bytes -= length;
        if (budget.bytes < 0 || size > _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.expandedBytes) {
            throw new _decoders_decoder_js__WEBPACK_IMPORTED_MODULE_6__/* .DecodeError */ .Xc('limit-exceeded', `the file expands to more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.expandedBytes} bytes`, offset);
        }
        if (size > _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.expansionFree && size > offset * _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.expansionRatio) {
            throw new _decoders_decoder_js__WEBPACK_IMPORTED_MODULE_6__/* .DecodeError */ .Xc('limit-exceeded', `${offset} bytes expand to ${size}, more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.expansionRatio} times as many`, offset);
        }
    }
    #checkSize() {
        const { declaredSize } = this.#options;
        if (declaredSize !== undefined && declaredSize !== this.#spool.size) {
            const message = `expected ${declaredSize} bytes when expanded, found ${this.#spool.size}`;
            this.#fault = { id: 'broken-archive', message, offset: this.#cursor.position };
        }
    }
}
function* streams(decoder, cursor, another) {
    do {
        yield* decoder(cursor);
    } while (another?.(cursor) === true);
}
function faultOf(error) {
    if (error instanceof _decoders_decoder_js__WEBPACK_IMPORTED_MODULE_6__/* .DecodeError */ .Xc) {
        return error;
    }
    if (error instanceof _source_js__WEBPACK_IMPORTED_MODULE_7__/* .OutOfBytes */ .hk) {
        return { id: 'broken-archive', message: error.message, offset: error.offset };
    }
    throw error;
}
class Spool {
    size = 0;
    #pieces = [];
    #descriptor = null;
    #folder = null;
    #memory = null;
    append(bytes) {
        if (this.#descriptor === null && this.size + bytes.length > _base_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.memorySpool) {
            this.#toFile();
        }
        if (this.#descriptor !== null) {
            (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(this.#descriptor, bytes, this.size);
        }
        else {
            this.#pieces.push(bytes.slice());
            this.#memory = null;
        }
        this.size += bytes.length;
    }
    read(offset, length) {
        const wanted = (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .available */ .qC)(this.size, offset, length);
        if (this.#descriptor === null) {
            this.#memory ??= this.#join();
            return this.#memory.subarray(offset, offset + wanted);
        }
        const bytes = new Uint8Array(wanted);
        for (let done = 0; done < wanted;) {
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#descriptor, bytes, done, wanted - done, offset + done);
        }
        return bytes;
    }
    close() {
        if (this.#descriptor !== null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
            this.#descriptor = null;
        }
        this.#remove();
        this.#pieces = [];
        this.#memory = null;
        this.size = 0;
    }
    #join() {
        const joined = Buffer.concat(this.#pieces, this.size);
        this.#pieces = [joined];
        return joined;
    }
    #toFile() {
        this.#folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `weights-only-${process.pid}-`));
        this.#descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, 'expanded'), 'wx+', 0o600);
        if (process.platform !== 'win32') {
            this.#remove();
        }
        (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(this.#descriptor, this.#join(), 0);
        this.#pieces = [];
        this.#memory = null;
    }
    #remove() {
        if (this.#folder !== null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true });
            this.#folder = null;
        }
    }
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ TORCH_LEGACY_MAGIC),
/* harmony export */   iU: () => (/* binding */ NUMPY_MAGIC),
/* harmony export */   lW: () => (/* binding */ TORCH_LEGACY_PICKLES),
/* harmony export */   wD: () => (/* binding */ HDF5_MAGIC)
/* harmony export */ });
const HDF5_MAGIC = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
const NUMPY_MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const TORCH_LEGACY_MAGIC = 0x1950a86a20f9469cfc6cn;
const TORCH_LEGACY_PICKLES = ['magic', 'protocol', 'sys_info', 'object', 'keys'];


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ BYTES),
/* harmony export */   rA: () => (/* binding */ VARINT),
/* harmony export */   te: () => (/* binding */ ProtobufReader),
/* harmony export */   uk: () => (/* binding */ ProtobufError)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1722);


const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const GROUP = 3;
const GROUP_END = 4;
const FIXED32 = 5;
const VARINT_BYTES = 10;
const TAG_BYTES = 5;
class ProtobufError extends Error {
    id;
    offset;
    constructor(message, offset, id = 'broken-archive') {
        super(message);
        this.id = id;
        this.offset = offset;
    }
}
class ProtobufReader {
    #source;
    #cursor;
    #left = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufFields;
    constructor(source) {
        this.#source = source;
        this.#cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .Cursor */ .b(source, 0, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufWindow);
    }
    *fields(message = { start: 0, end: this.#source.size, depth: 0 }) {
        const { end, depth } = message;
        if (depth >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufDepth) {
            throw new ProtobufError(`messages are nested more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufDepth} deep`, message.start, 'limit-exceeded');
        }
        for (let at = message.start; at < end;) {
            const field = this.#field(at, end, depth + 1);
            at = field.end;
            yield field;
        }
    }
    bytes({ start, end }) {
        return this.#cursor.read(start, end - start);
    }
    text({ start, end }, most) {
        return Buffer.from(this.#cursor.read(start, Math.min(end - start, most))).toString('utf8');
    }
    #field(at, end, depth) {
        if (this.#left === 0) {
            throw new ProtobufError(`more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufFields} fields of messages`, at, 'limit-exceeded');
        }
        this.#left -= 1;
        const { number, wire } = this.#tag(at, end);
        const start = this.#cursor.position;
        if (wire === VARINT) {
            const { value, int32 } = this.#varint(end, VARINT_BYTES, 'a number');
            return { number, wire, value, int32, at, start, end: this.#cursor.position, depth };
        }
        if (wire === BYTES) {
            const length = this.#varint(end, VARINT_BYTES, 'a length').value;
            const content = this.#cursor.position;
            return { number, wire, value: 0, int32: 0, at, start: content, end: this.#within(length, end), depth };
        }
        this.#skip(number, wire, at, end);
        return { number, wire, value: 0, int32: 0, at, start, end: this.#cursor.position, depth };
    }
    #skip(number, wire, at, end) {
        const groups = [];
        let tag = { number, wire };
        for (;;) {
            if (tag.wire === GROUP) {
                groups.push(tag.number);
            }
            else if (tag.wire === GROUP_END) {
                const open = groups.pop();
                if (open !== tag.number) {
                    const expected = open === undefined ? 'a field' : `the end of group ${open}`;
                    throw new ProtobufError(`expected ${expected}, found the end of group ${tag.number}`, at);
                }
            }
            else if (tag.wire === VARINT) {
                this.#varint(end, VARINT_BYTES, 'a number');
            }
            else {
                this.#skipBytes(tag.wire, end);
            }
            if (groups.length === 0) {
                return;
            }
            if (groups.length > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufDepth || this.#left === 0) {
                const what = this.#left === 0 ? 'fields of messages' : 'groups in one another';
                const most = this.#left === 0 ? _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufFields : _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.protobufDepth;
                throw new ProtobufError(`more than ${most} ${what}`, this.#cursor.position, 'limit-exceeded');
            }
            this.#left -= 1;
            tag = this.#tag(this.#cursor.position, end);
        }
    }
    #skipBytes(wire, end) {
        const cursor = this.#cursor;
        const length = wire === FIXED64
            ? 8
            : wire === FIXED32
                ? 4
                : wire === BYTES
                    ? this.#varint(end, VARINT_BYTES, 'a length').value
                    : null;
        if (length === null) {
            throw new ProtobufError(`expected a wire type from 0 to 5, found ${wire}`, cursor.position);
        }
        cursor.position = this.#within(length, end);
    }
    #within(length, end) {
        const { position } = this.#cursor;
        if (!(length <= end - position)) {
            const message = `expected ${length} bytes of a field, found ${end - position} before the end of its message`;
            throw new ProtobufError(message, position);
        }
        return position + length;
    }
    #tag(at, end) {
        this.#cursor.position = at;
        const tag = this.#varint(end, TAG_BYTES, 'a tag').value % 2 ** 32;
        const number = Math.floor(tag / 8);
        if (number === 0) {
            throw new ProtobufError('expected a field, found one of number 0', at);
        }
        return { number, wire: tag % 8 };
    }
    #varint(end, most, what) {
        const cursor = this.#cursor;
        const start = cursor.position;
        let low = 0;
        let high = 0;
        for (let at = 0; at < most && cursor.position < end; at += 1) {
            const byte = cursor.uint8(what);
            if (at < 7) {
                low += (byte & 0x7f) * 2 ** (7 * at);
            }
            else {
                high += (byte & 0x7f) * 2 ** (7 * (at - 7));
            }
            if (byte < 0x80) {
                return { value: low + (high % 2 ** 15) * 2 ** 49, int32: low | 0 };
            }
        }
        const found = cursor.position - start === most ? `one of more than ${most} bytes` : 'the end of the message in it';
        throw new ProtobufError(`expected ${what}, found ${found}`, start);
    }
}


/***/ }),

/***/ 3436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ readSafetensorsHeader),
/* harmony export */   R2: () => (/* binding */ LENGTH_BYTES),
/* harmony export */   gT: () => (/* binding */ headerLength),
/* harmony export */   j5: () => (/* binding */ INCOMPLETE),
/* harmony export */   qW: () => (/* binding */ SafetensorsError),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES)
/* harmony export */ });
const LENGTH_BYTES = 8;
const MAX_HEADER_BYTES = 100_000_000;
const BITS = {
    ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8 },
    ...{ F4: 4, F6_E2M3: 6, F6_E3M2: 6 },
    ...{ I16: 16, U16: 16, F16: 16, BF16: 16, I32: 32, U32: 32, F32: 32, C64: 64, F64: 64, I64: 64, U64: 64 },
};
class SafetensorsError extends Error {
    words;
    constructor(words, message = words) {
        super(message);
        this.words = words;
    }
}
function headerLength(head) {
    return head.length < LENGTH_BYTES ? null : Buffer.from(head).readBigUInt64LE(0);
}
function readSafetensorsHeader(source) {
    const length = headerLength(source.read(0, LENGTH_BYTES));
    if (length === null) {
        throw new SafetensorsError('header too small', `expected ${LENGTH_BYTES} bytes, found ${source.size}`);
    }
    if (length > BigInt(MAX_HEADER_BYTES)) {
        throw new SafetensorsError('header too large', `a header of ${length} bytes: the library reads ${MAX_HEADER_BYTES}`);
    }
    const start = LENGTH_BYTES + Number(length);
    if (start > source.size) {
        const found = source.size - LENGTH_BYTES;
        throw new SafetensorsError('invalid header length', `expected a header of ${length} bytes, found ${found}`);
    }
    const entries = readEntries(source.read(LENGTH_BYTES, Number(length)));
    const end = start + dataBytes(entries);
    if (end > source.size) {
        const message = `expected ${end - start} bytes of tensors, found ${source.size - start}`;
        throw new SafetensorsError(INCOMPLETE, message);
    }
    const unknown = entries.find(([, { dtype }]) => !Object.hasOwn(BITS, dtype));
    return { end, unknownType: unknown?.[1].dtype ?? null };
}
const INCOMPLETE = 'incomplete metadata, file not fully covered';
function dataBytes(entries) {
    const inOrder = entries.toSorted(([, { data_offsets: a }], [, { data_offsets: b }]) => a[0] - b[0] || a[1] - b[1]);
    let end = 0;
    for (const [name, { dtype, shape, data_offsets: [from, to], },] of inOrder) {
        if (from !== end || to < from) {
            const message = `expected the tensors to follow one another, found one from ${from} to ${to} behind byte ${end}`;
            throw new SafetensorsError('invalid offset for tensor', message);
        }
        end = to;
        if (!Object.hasOwn(BITS, dtype)) {
            continue;
        }
        const bits = shape.reduce((product, extent) => product * extent, BITS[dtype]);
        if (bits % 8 !== 0) {
            throw new SafetensorsError('The slice is slicing for subbytes dtypes, and the slice does not end up at a byte boundary, this is invalid.');
        }
        if (bits !== (to - from) * 8) {
            const message = `expected ${bits / 8} bytes for ${JSON.stringify(name)}, found ${to - from}`;
            throw new SafetensorsError('invalid shape, data type, or offset for tensor', message);
        }
    }
    return end;
}
function readEntries(bytes) {
    const header = parseJson(bytes);
    if (typeof header !== 'object' || header === null || Array.isArray(header)) {
        throw new SafetensorsError('invalid JSON in header', 'expected an object in the header, found another value');
    }
    const metadata = '__metadata__' in header ? header.__metadata__ : null;
    if (!isMetadata(metadata)) {
        const message = 'expected texts in __metadata__ of the header, found another value';
        throw new SafetensorsError('invalid JSON in header: expected a string', message);
    }
    return Object.entries(header)
        .filter(([name]) => name !== '__metadata__')
        .map(([name, entry]) => [name, requireEntry(name, entry)]);
}
function parseJson(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new SafetensorsError('invalid UTF-8 in header', 'expected UTF-8 in the header, found other bytes');
    }
    if (/"(?:shape|data_offsets)"\s*:\s*\[[^\][]*[.eE]/.test(text)) {
        const message = 'expected whole numbers in the header, found a fraction';
        throw new SafetensorsError('invalid JSON in header: invalid type: floating point, expected usize', message);
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new SafetensorsError('invalid JSON in header', 'expected JSON in the header, found other text');
    }
}
const isMetadata = (value) => typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value ?? {}).every((text) => typeof text === 'string');
function requireEntry(name, value) {
    const { dtype, shape, data_offsets: offsets } = (value ?? {});
    if (!isExtents(offsets) || offsets.length !== 2) {
        throw new SafetensorsError('invalid JSON in header', `expected data_offsets for ${JSON.stringify(name)}, found none`);
    }
    if (!isExtents(shape)) {
        throw new SafetensorsError('invalid JSON in header', `expected a shape for ${JSON.stringify(name)}, found none`);
    }
    if (typeof dtype !== 'string') {
        throw new SafetensorsError('invalid JSON in header', `expected a dtype for ${JSON.stringify(name)}, found none`);
    }
    return { dtype, shape, data_offsets: [offsets[0], offsets[1]] };
}
const isExtents = (list) => Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && item >= 0);


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ requirePlace),
/* harmony export */   Gi: () => (/* binding */ WindowSource),
/* harmony export */   _n: () => (/* binding */ FileSource),
/* harmony export */   _r: () => (/* binding */ BufferSource),
/* harmony export */   hk: () => (/* binding */ OutOfBytes),
/* harmony export */   qC: () => (/* binding */ available)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

class OutOfBytes extends Error {
    id = 'broken-archive';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function requirePlace(offset, length) {
    if (!isCount(offset)) {
        throw new OutOfBytes(`expected a place in the content, found byte ${offset}`, offset);
    }
    if (!isCount(length)) {
        throw new OutOfBytes(`expected a number of bytes to read, found ${length}`, offset);
    }
}
const isCount = (value) => value >= 0 && Number.isInteger(value);
function available(size, offset, length) {
    requirePlace(offset, length);
    return Math.max(0, Math.min(length, size - offset));
}
class BufferSource {
    #bytes;
    size;
    constructor(bytes) {
        this.#bytes = bytes;
        this.size = bytes.length;
    }
    read(offset, length) {
        return this.#bytes.subarray(offset, offset + available(this.size, offset, length));
    }
    close() { }
}
class FileSource {
    #descriptor;
    size;
    constructor(path, follow = false) {
        const noFollow = follow ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
        this.#descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#descriptor);
        if (!status.isFile()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
            throw new Error(`expected a regular file, found another kind: ${path}`);
        }
        this.size = status.size;
    }
    read(offset, length) {
        const wanted = available(this.size, offset, length);
        const bytes = new Uint8Array(wanted);
        let done = 0;
        while (done < wanted) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#descriptor, bytes, done, wanted - done, offset + done);
            if (count === 0) {
                throw new Error(`expected ${wanted} bytes at byte ${offset}, found ${done}: the file shrank while it was read`);
            }
            done += count;
        }
        return bytes;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
    }
}
class WindowSource {
    #source;
    #start;
    size;
    constructor(source, start, length = Math.max(0, source.size - start)) {
        this.#source = source;
        this.#start = start;
        this.size = available(source.size, start, length);
    }
    read(offset, length) {
        return this.#source.read(this.#start + offset, available(this.size, offset, length));
    }
    close() { }
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ tarText),
/* harmony export */   TN: () => (/* binding */ tarNumber),
/* harmony export */   yh: () => (/* binding */ gnuNumber)
/* harmony export */ });
function tarText(field) {
    const end = field.indexOf(0);
    return Buffer.from(field.buffer, field.byteOffset, end < 0 ? field.length : end).toString('utf8');
}
function tarNumber(field) {
    return base256(field) ?? plainOctal(field) ?? octalText(stripped(tarText(field)));
}
function base256(field) {
    if (field[0] === 0x80) {
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    }
    if (field[0] === 0xff) {
        return -1 - field.subarray(1).reduce((sum, byte) => sum * 256 + (255 - byte), 0);
    }
    return null;
}
function gnuNumber(field) {
    return gnuOctal(field) ?? base256(field.subarray(gnuBlanks(field))) ?? base64(field.subarray(gnuBlanks(field)));
}
function gnuOctal(field) {
    const plain = field[0] === 0 ? null : plainOctal(field);
    if (plain !== null) {
        return plain;
    }
    const digits = /^([0-7]+)?(?:[\0\t-\r ]|$)/.exec(latin1(field.subarray(gnuBlanks(field))));
    return digits === null || digits[0] === '' ? null : Number.parseInt(digits[1] ?? '0', 8);
}
const gnuBlanks = (field) => /^\0?[\t-\r ]*/.exec(latin1(field))[0].length;
function base64(field) {
    const match = /^([+-])([A-Za-z0-9+/]*)(?:[\0\t-\r ]|$)/.exec(latin1(field));
    if (match === null) {
        return null;
    }
    const value = Array.from(match[2], (digit) => BASE64.indexOf(digit)).reduce((sum, digit) => sum * 64 + digit, 0);
    return match[1] === '-' ? -value : value;
}
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const latin1 = (field) => Buffer.from(field.buffer, field.byteOffset, field.length).toString('latin1');
function plainOctal(field) {
    let value = 0;
    for (const byte of field) {
        if (byte === 0) {
            break;
        }
        if (byte < 0x30 || byte > 0x37) {
            return null;
        }
        value = value * 8 + byte - 0x30;
    }
    return value;
}
function octalText(digits) {
    if (digits === '') {
        return 0;
    }
    const match = /^([+-]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/.exec(digits);
    return match === null ? null : Number.parseInt(match[1] + match[2].replaceAll('_', ''), 8);
}
function stripped(text) {
    const isSpace = (at) => {
        const code = text.charCodeAt(at);
        return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
    };
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(from)) {
        from += 1;
    }
    while (to > from && isSpace(to - 1)) {
        to -= 1;
    }
    return text.slice(from, to);
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ withoutSlashes),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   ZH: () => (/* binding */ startsAsTar),
/* harmony export */   mv: () => (/* binding */ TAR_BLOCK)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1788);

const TAR_BLOCK = 512;
const SIZE = [124, 136];
const CHECKSUM = [148, 156];
const NUMBERS = [
    [100, 108],
    [108, 116],
    [116, 124],
    SIZE,
    [136, 148],
    [329, 337],
    [337, 345],
];
const SPARSE_SIZE = [483, 495];
const HARD_LINK = '1';
const GNU_TYPES = 'LKS';
function startsAsTar(head) {
    return head.length >= TAR_BLOCK && checksumOf(head.subarray(0, TAR_BLOCK)) !== null;
}
function readTarHeader(block) {
    const field = ([from, to]) => block.subarray(from, to);
    const checksum = checksumOf(block);
    const size = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarNumber */ .TN)(field(SIZE));
    const gnuSize = checksum !== null && tells(checksum, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gnuNumber */ .yh)(field(CHECKSUM))) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gnuNumber */ .yh)(field(SIZE)) : null;
    if (checksum === null || (size === null && gnuSize === null)) {
        return null;
    }
    const typeByte = String.fromCharCode(block[156]);
    const short = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarText */ .F7)(block.subarray(0, 100));
    const type = typeByte === '\0' ? (short.endsWith('/') ? '5' : '0') : typeByte;
    const prefix = GNU_TYPES.includes(type) ? '' : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarText */ .F7)(block.subarray(345, 500));
    const numbers = type === 'S' ? [...NUMBERS, SPARSE_SIZE] : NUMBERS;
    const isHeader = tells(checksum, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarNumber */ .TN)(field(CHECKSUM)));
    const wrong = isHeader ? numbers.find((place) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarNumber */ .TN)(field(place)) === null) : CHECKSUM;
    return {
        name: withoutSlashes(prefix === '' ? short : `${prefix}/${short}`, type),
        type,
        target: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarText */ .F7)(block.subarray(157, 257)),
        size: size ?? 0,
        gnuSize: type === HARD_LINK && gnuSize !== null ? size : gnuSize,
        fault: wrong === undefined ? null : `bytes ${wrong[0]} to ${wrong[1]} are no number`,
        unpacked: type === 'S' ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarNumber */ .TN)(field(SPARSE_SIZE)) ?? 0) : (size ?? 0),
        folderByName: typeByte === '\0' && type === '5',
    };
}
function withoutSlashes(name, type) {
    return type === '5' ? name.replace(/\/+$/, '') : name;
}
const tells = (sums, told) => told !== null && sums.includes(told);
function checksumOf(block) {
    const field = block.subarray(...CHECKSUM);
    const told = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .tarNumber */ .TN)(field);
    const toGnu = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gnuNumber */ .yh)(field);
    if ((told ?? 0) === 0 && (toGnu ?? 0) === 0) {
        return null;
    }
    let unsigned = 8 * 0x20;
    let signed = 8 * 0x20;
    for (let at = 0; at < TAR_BLOCK; at += 1) {
        if (at < CHECKSUM[0] || at >= CHECKSUM[1]) {
            unsigned += block[at];
            signed += (block[at] << 24) >> 24;
        }
    }
    const sums = [unsigned, signed];
    return tells(sums, told) || tells(sums, toGnu) ? sums : null;
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ findEndRecords),
/* harmony export */   Z_: () => (/* binding */ ZIP64_END_SIGNATURE),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   k_: () => (/* binding */ ZIP64_LOCATOR_SIGNATURE),
/* harmony export */   lB: () => (/* binding */ readEndRecord),
/* harmony export */   to: () => (/* binding */ LOCATOR_BYTES)
/* harmony export */ });
const END_BYTES = 22;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const MAX_COMMENT_BYTES = 0xffff;
function findEndRecords(source) {
    const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES);
    const tail = Buffer.from(source.read(tailStart, source.size - tailStart));
    const found = [];
    const signature = Buffer.from('PK\x05\x06', 'latin1');
    for (let at = tail.lastIndexOf(signature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
        if (at + END_BYTES <= tail.length) {
            found.push(tailStart + at);
        }
    }
    return found;
}
function readEndRecord(source, place) {
    const record = Buffer.from(source.read(place, END_BYTES));
    const end = {
        offset: place,
        place,
        bytes: END_BYTES + record.readUInt16LE(20),
        entries: record.readUInt16LE(10),
        directorySize: record.readUInt32LE(12),
        directoryOffset: BigInt(record.readUInt32LE(16)),
    };
    return [...readZip64End(source, end), end];
}
function readZip64End(source, end) {
    if (end.place < LOCATOR_BYTES) {
        return [];
    }
    const before = end.place - LOCATOR_BYTES;
    const locator = Buffer.from(source.read(before, LOCATOR_BYTES));
    if (locator.readUInt32LE(0) !== ZIP64_LOCATOR_SIGNATURE) {
        return [];
    }
    const named = Number(locator.readBigUInt64LE(8));
    return [...new Set([before - ZIP64_END_BYTES, named])]
        .filter((offset) => isZip64End(source, offset, before))
        .map((offset) => {
        const record = Buffer.from(source.read(offset, ZIP64_END_BYTES));
        return {
            ...end,
            offset,
            entries: Number(record.readBigUInt64LE(32)),
            directorySize: Number(record.readBigUInt64LE(40)),
            directoryOffset: record.readBigUInt64LE(48),
        };
    });
}
function isZip64End(source, offset, before) {
    return (offset >= 0 &&
        offset + ZIP64_END_BYTES <= before &&
        Buffer.from(source.read(offset, 4)).readUInt32LE(0) === ZIP64_END_SIGNATURE);
}


/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3867);

process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2396);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4780);
/* harmony import */ var _formats_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2958);





function findFiles(paths, filter) {
    const found = { candidates: [], excluded: 0 };
    for (const path of paths) {
        addArgument(path, found, filter);
    }
    const names = new Set();
    found.candidates = found.candidates.filter(({ path, refusal }) => {
        const name = JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), refusal?.reason ?? null]);
        return !names.has(name) && names.add(name);
    });
    return found;
}
function addArgument(path, found, filter) {
    let status;
    let linked;
    try {
        linked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
        status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot read ${path}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`);
    }
    const notes = linked ? [`a symbolic link, followed because it was named: ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)}`] : [];
    if (status.isDirectory() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
        refuse(path, 'skipped', "git's own folder, which is never walked", found);
    }
    else if (status.isDirectory()) {
        addFolder(path, found, filter);
    }
    else {
        addFile(path, status.size, found, filter, notes, linked);
    }
}
function addFolder(folder, found, filter) {
    if ((0,_formats_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .promisesModel */ .YT)(folder)) {
        refuse(folder, 'skipped', 'a folder, not a file; the files in it are judged by themselves', found);
    }
    let children;
    try {
        children = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        refuse(folder, 'unreadable', `the folder cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`, found);
        return;
    }
    children.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
        const path = folder === '.' ? child.name : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, child.name);
        if (child.isDirectory()) {
            if (child.name !== '.git') {
                addFolder(path, found, filter);
            }
        }
        else {
            addChild(path, child, found, filter);
        }
    }
}
function addChild(path, child, found, filter) {
    if (filter !== undefined && !filter(reported(path))) {
        found.excluded += 1;
    }
    else if (child.isSymbolicLink()) {
        refuse(path, 'skipped', `a symbolic link, not followed: ${linkTarget(path)}`, found);
    }
    else if (!child.isFile()) {
        refuse(path, 'skipped', 'not a regular file', found);
    }
    else {
        addFile(path, sizeOf(path), found);
    }
}
function addFile(path, size, found, filter, notes = [], follow = false) {
    if (filter !== undefined && !filter(reported(path))) {
        found.excluded += 1;
        return;
    }
    const open = async () => new _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__/* .FileSource */ ._n(path, follow);
    found.candidates.push({ path: reported(path), size, change: null, open, notes });
}
function refuse(path, kind, reason, found) {
    const open = async () => {
        throw new Error(reason);
    };
    found.candidates.push({ path: reported(path), size: 0, change: null, open, refusal: { kind, reason } });
}
function reported(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch (error) {
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
    }
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(2396);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(5835);
/* harmony import */ var _base_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9479);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4780);
/* harmony import */ var _scan_choose_torch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9189);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3162);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6595);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5138);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8086);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5843);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(69);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3385);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(2169);
















async function main(args) {
    try {
        if (args[0] === 'explain') {
            return await runExplain(args.slice(1));
        }
        if (args[0] === 'init') {
            return await runInit(args.slice(1));
        }
        const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .parseOptions */ .A)(args, _base_version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x);
        if (typeof options === 'string') {
            await (0,_streams_js__WEBPACK_IMPORTED_MODULE_13__/* .write */ .M9)('stdout', options);
            return 0;
        }
        return await run(options);
    }
    catch (error) {
        const hint = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e ? '; see --help' : '';
        new _streams_js__WEBPACK_IMPORTED_MODULE_13__/* .Output */ .k7('stderr').write(`weights-only: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .messageOf */ .b)(error)}${hint}\n`);
        return 2;
    }
}
async function runExplain(args) {
    const { explain } = await __nccwpck_require__.e(/* import() */ 335).then(__nccwpck_require__.bind(__nccwpck_require__, 7335));
    const colour = (0,_streams_js__WEBPACK_IMPORTED_MODULE_13__/* .isTerminal */ .Hd)('stdout') && !process.env.NO_COLOR;
    const out = new _streams_js__WEBPACK_IMPORTED_MODULE_13__/* .Output */ .k7('stdout');
    const status = await explain(args, (text) => out.write(text), colour);
    await out.end();
    return status;
}
async function runInit(args) {
    const { init } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(138), __nccwpck_require__.e(724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1724));
    const [out, err] = [new _streams_js__WEBPACK_IMPORTED_MODULE_13__/* .Output */ .k7('stdout'), new _streams_js__WEBPACK_IMPORTED_MODULE_13__/* .Output */ .k7('stderr')];
    const status = await init(args, { out, err });
    await out.end();
    await err.end();
    return status;
}
async function run(options) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .checkOutput */ .yr)(options);
    const project = await (0,_requirement_js__WEBPACK_IMPORTED_MODULE_12__/* .projectRequirement */ .l)();
    const policy = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readPolicy */ .T4)(options.config);
    const torch = torchFor(options.torch, project.requirement, policy);
    const paths = options.paths.filter((path) => path !== '-');
    const globs = options.files.length > 0 ? options.files : (policy?.file.files ?? []);
    const found = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_7__/* .findFiles */ .l)(paths, await pathFilter(globs));
    if (options.paths.includes('-')) {
        found.candidates.push(standardInput());
    }
    const candidates = options.base === null ? found.candidates : await withBase(found.candidates, options.base);
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_11__/* .Progress */ .k();
    const report = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scan */ .S)(candidates, {
        ...scanOptions(options, torch, project, policy),
        excluded: found.excluded,
        onProgress: (done, total, path) => progress.show(done, total, path),
    });
    progress.end();
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u5)(report, options);
    return exitStatus(report);
}
async function withBase(candidates, base) {
    const { compareWithBase } = await __nccwpck_require__.e(/* import() */ 451).then(__nccwpck_require__.bind(__nccwpck_require__, 5451));
    return compareWithBase(candidates, base);
}
function exitStatus(report) {
    return report.conclusion === 'failure' ? 1 : 0;
}
function scanOptions(options, torch, { requirement, warnings }, policy) {
    return {
        torch,
        failOn: options.failOn ?? policy?.file.failOn ?? 'unsafe',
        safeGlobals: options.safeGlobals,
        commit: null,
        base: options.base,
        warnings: [...warnings, ...(policy?.warnings ?? [])],
        policy: policy?.identity ?? null,
        acceptors: policy?.acceptors,
        lfs: options.lfs,
        audit: options.loadSites ? { requirement } : null,
        failOnLoadSites: options.failOnLoadSites,
        answerEveryFile: options.format === 'json',
    };
}
function torchFor(wanted, requirement, policy) {
    if (wanted === 'auto' && policy !== null && policy.file.torch !== null) {
        return (0,_scan_choose_torch_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseTorch */ .q)(policy.file.torch, policy.identity.source, requirement);
    }
    try {
        return (0,_scan_choose_torch_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseTorch */ .q)(wanted, '--torch', requirement);
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`--torch: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .messageOf */ .b)(error)}`);
    }
}
async function pathFilter(globs) {
    if (globs.length === 0) {
        return undefined;
    }
    const { pathFilter: compile } = await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8432));
    try {
        const matches = compile(globs);
        return (path) => matches((0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__/* .fromHere */ .XW)(path));
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`--files: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .messageOf */ .b)(error)}`);
    }
}
function standardInput() {
    const open = async () => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `weights-only-${process.pid}-${Date.now()}`);
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx+', 0o600);
        try {
            const chunk = new Uint8Array(1 << 20);
            for (let count = readInput(chunk); count > 0; count = readInput(chunk)) {
                keep(descriptor, chunk.subarray(0, count));
            }
            return new _bytes_source_js__WEBPACK_IMPORTED_MODULE_4__/* .FileSource */ ._n(path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        }
    };
    return { path: '-', size: 0, change: null, open };
}
function keep(descriptor, bytes) {
    try {
        (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAll */ .f4)(descriptor, bytes);
    }
    catch (error) {
        throw new Error(`standard input cannot be kept in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} while it is read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .messageOf */ .b)(error)}`);
    }
}
function readInput(chunk) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, chunk);
    }
    catch (error) {
        if (error.code === 'EOF') {
            return 0;
        }
        throw error;
    }
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ HELP),
  A: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __nccwpck_require__(2396);
// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __nccwpck_require__(1755);
;// CONCATENATED MODULE: ./build/src/policy/safe-global.js

function safeGlobalMistake(name) {
    if (!/^[^\s.]+(\.[^\s.]+)+$/.test(name)) {
        return `expected module.name, found ${JSON.stringify(name)}`;
    }
    return (0,judge/* isDangerousName */.mQ)(name) ? `${name} is dangerous: declaring it safe would let a file run code` : null;
}

// EXTERNAL MODULE: ./build/src/report.js
var report = __nccwpck_require__(6471);
// EXTERNAL MODULE: ./build/src/cli/output.js + 2 modules
var output = __nccwpck_require__(8086);
;// CONCATENATED MODULE: ./build/src/cli/options.js





const LFS_HANDLING = ['fail', 'ignore'];
const DEFINITIONS = {
    format: { type: 'string' },
    output: { type: 'string' },
    files: { type: 'string', multiple: true },
    base: { type: 'string' },
    torch: { type: 'string' },
    'fail-on': { type: 'string' },
    'safe-global': { type: 'string', multiple: true },
    config: { type: 'string' },
    lfs: { type: 'string' },
    'no-load-sites': { type: 'boolean' },
    'fail-on-load-sites': { type: 'boolean' },
    version: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
const HELP = `Tells what a model file would do when it is loaded, without loading it.

Usage: weights-only [PATH\u2026]          PATH: a file, a folder, or - for standard input; default .
       weights-only explain FILE     what a pickle does, opcode by opcode
       weights-only init [PATH\u2026]     write a policy file that accepts what is there today

  ${`--format ${output/* OUTPUT_FORMATS */.DS.join('|')}`.padEnd(33)}  what to print (default ${output/* OUTPUT_FORMATS */.DS[0]})
  --output FILE                      write the report there
  --files GLOB                       only these files; repeatable, ! excludes
  --base DIR                         compare with this folder: says what is new; DIR/PATH is the base of PATH
  --torch VERSION|auto               the torch release that will load the files (default auto)
  --fail-on unsafe|new-unsafe|dangerous|never
                                     what fails (default unsafe)
  --lfs fail|ignore                  Git LFS pointers: a problem (default), or only listed
  --no-load-sites                    do not look for the lines of Python that load
  --fail-on-load-sites               fail on what that finds
  --safe-global NAME                 as torch.serialization.add_safe_globals; repeatable
  --config FILE                      policy file (default .github/weights-only.yml, where it exists)
  --version, --help

init takes --config FILE, where to write, and --force, which overwrites.
Exit status: 0 the policy holds, 1 it does not, 2 usage or internal error.
`;
function parseOptions(args, version) {
    const { values, positionals } = parse(args);
    if (values.help) {
        return HELP;
    }
    if (values.version) {
        return `${version}\n`;
    }
    if (values['no-load-sites'] && values['fail-on-load-sites']) {
        throw new errors/* UsageError */.e('--fail-on-load-sites: expected no --no-load-sites beside it: nothing could fail');
    }
    const safeGlobals = values['safe-global'] ?? [];
    safeGlobals.forEach(checkSafeGlobal);
    return {
        paths: positionals.length === 0 ? ['.'] : positionals,
        format: oneOf('--format', values.format ?? output/* OUTPUT_FORMATS */.DS[0], output/* OUTPUT_FORMATS */.DS),
        output: values.output ?? null,
        files: values.files ?? [],
        base: values.base ?? null,
        torch: values.torch ?? 'auto',
        failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], report/* FAIL_ON */.d$),
        safeGlobals,
        config: values.config ?? null,
        lfs: oneOf('--lfs', values.lfs ?? 'fail', LFS_HANDLING),
        loadSites: !values['no-load-sites'],
        failOnLoadSites: values['fail-on-load-sites'] ?? false,
    };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: DEFINITIONS, allowPositionals: true });
    }
    catch (error) {
        throw new errors/* UsageError */.e((0,errors/* messageOf */.b)(error));
    }
}
function oneOf(option, value, allowed) {
    const found = allowed.find((word) => word === value);
    if (found === undefined) {
        throw new errors/* UsageError */.e(`${option}: expected one of ${allowed.join(', ')}, found '${value}'`);
    }
    return found;
}
function checkSafeGlobal(name) {
    const mistake = safeGlobalMistake(name);
    if (mistake !== null) {
        throw new errors/* UsageError */.e(`--safe-global: ${mistake}`);
    }
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DS: () => (/* binding */ OUTPUT_FORMATS),
  yr: () => (/* binding */ checkOutput),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/src/base/write-file.js
var write_file = __nccwpck_require__(9479);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __nccwpck_require__(6471);
;// CONCATENATED MODULE: ./build/src/output/json.js

function json(report) {
    const document = { ...report, files: report.files.flatMap(src_report/* entriesOf */.Mc).map(ownPart) };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function ownPart(entry) {
    const { path, size, sha256, format, verdict, change, weightsOnly, globals, problems, notes } = entry;
    return { path, size, sha256, format, verdict, change, weightsOnly, globals, problems, notes };
}

// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __nccwpck_require__(6600);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __nccwpck_require__(2958);
// EXTERNAL MODULE: ./build/src/output/describe.js
var describe = __nccwpck_require__(4366);
;// CONCATENATED MODULE: ./build/src/output/text.js



const COLOURS = {
    dangerous: '\x1b[1;31m',
    unreadable: '\x1b[1;35m',
    unsafe: '\x1b[1;33m',
    safe: '\x1b[32m',
    skipped: '\x1b[2m',
    faint: '\x1b[2m',
    bold: '\x1b[1m',
};
const RESET = '\x1b[0m';
const UNOPENED_SHOWN = 10;
function text_text(report, colour) {
    const paint = (style, words) => (colour ? COLOURS[style] + words + RESET : words);
    const blocks = [
        ...(0,describe/* subjectsOf */.Z6)(report).map((subject) => subjectBlock(subject, report, paint)),
        quietFiles(report, paint),
        loadSites(report.loadSites, paint),
        warnings(report),
        conclusion(report, paint),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function subjectBlock(subject, report, paint) {
    const { file } = subject;
    const lines = [
        `${paint(file.verdict, file.verdict)}  ${paint('bold', (0,base_escape/* visible */.RK)(file.path))}  ${paint('faint', about(file))}`,
    ];
    for (const { what, place } of subject.globals) {
        const where = [place, `byte ${what.offset}`].filter((part) => part !== '').join(', ');
        const marks = [what.new === true ? 'new' : '', what.accepted === null ? '' : `accepted: ${what.accepted.reason}`];
        lines.push(`  ${paint(what.verdict, (0,base_escape/* visible */.RK)(what.name))} ${(0,base_escape/* visible */.RK)(what.why)}`);
        lines.push(`    ${what.use}: ${(0,base_escape/* visible */.RK)(what.expression)}  ${paint('faint', (0,base_escape/* visible */.RK)(`(${where})`))}${suffix(marks)}`);
    }
    const problems = subject.problems.map((problem) => problemLine(problem, paint));
    const notes = file.notes.map((note) => `  note: ${(0,base_escape/* visible */.RK)(note)}`);
    return [...lines, ...problems, ...notes, ...answer(file, report, paint)].join('\n');
}
function problemLine({ what, place }, paint) {
    const where = [place, what.offset === null ? '' : `byte ${what.offset}`].filter((part) => part !== '').join(', ');
    const accepted = what.accepted === null ? '' : `accepted: ${what.accepted.reason}`;
    const place_ = where === '' ? '' : paint('faint', (0,base_escape/* visible */.RK)(` (${where})`));
    return `  ${paint('unreadable', what.id)} ${(0,base_escape/* visible */.RK)(what.message)}${place_}${suffix([accepted])}`;
}
const suffix = (marks) => {
    const shown = marks.filter((mark) => mark !== '');
    return shown.length === 0 ? '' : `  [${(0,base_escape/* visible */.RK)(shown.join('; '))}]`;
};
function about(file) {
    const change = file.change === null ? '' : `${file.change}, `;
    return `(${change}${file.format}, ${bytes(file.size)})`;
}
function answer(file, report, paint) {
    const { weightsOnly } = file;
    if (weightsOnly === null) {
        return [];
    }
    const lines = [];
    if ((0,extensions/* concernsTorch */.E4)(file) && weightsOnly.loads !== null) {
        const call = `torch ${report.torch.version}, weights_only=True:`;
        const words = weightsOnly.loads ? 'loads' : `does not load: ${(0,base_escape/* visible */.RK)(weightsOnly.reason ?? '')}`;
        lines.push(`  ${paint('faint', call)} ${words}`);
    }
    return [...lines, ...weightsOnly.advice.map((step) => `  \u2192 ${(0,base_escape/* visible */.RK)(step)}`)];
}
function quietFiles(report, paint) {
    const lines = [];
    let unopened = 0;
    for (const file of report.files) {
        unopened += (0,describe/* isUnopened */.nk)(file) && !(0,describe/* mayBeExpected */.b0)(file) ? 1 : 0;
        if (file.verdict === 'safe') {
            lines.push(`${paint('safe', 'safe')}  ${(0,base_escape/* visible */.RK)(file.path)}  ${paint('faint', about(file))}${notes(file)}${torchLine(file, report)}`);
        }
        else if ((0,describe/* mayBeExpected */.b0)(file) || ((0,describe/* isUnopened */.nk)(file) && unopened <= UNOPENED_SHOWN)) {
            lines.push(`${paint('skipped', 'skipped')}  ${(0,base_escape/* visible */.RK)(file.path)}${notes(file)}`);
        }
    }
    if (unopened > UNOPENED_SHOWN) {
        lines.push(paint('skipped', `and ${unopened - UNOPENED_SHOWN} more links and other paths that were not opened`));
    }
    return lines.join('\n');
}
const notes = (file) => (file.notes.length === 0 ? '' : `  ${(0,base_escape/* visible */.RK)(file.notes.join('; '))}`);
function torchLine(file, report) {
    if (!(0,extensions/* concernsTorch */.E4)(file) || file.weightsOnly?.loads !== false) {
        return '';
    }
    const steps = file.weightsOnly.advice.map((step) => `\n  \u2192 ${(0,base_escape/* visible */.RK)(step)}`).join('');
    return `\n  torch ${report.torch.version}, weights_only=True: does not load: ${(0,base_escape/* visible */.RK)(file.weightsOnly.reason ?? '')}${steps}`;
}
function loadSites(sites, paint) {
    return sites
        .map((site) => {
        const place = paint('bold', (0,base_escape/* visible */.RK)(`${site.path}:${site.line}:${site.column}`));
        const steps = site.advice.map((step) => `\n  \u2192 ${(0,base_escape/* visible */.RK)(step)}`).join('');
        return `${place}  ${(0,base_escape/* visible */.RK)(site.call)} (${site.verdict}): ${(0,base_escape/* visible */.RK)(site.message)}${steps}`;
    })
        .join('\n');
}
function warnings(report) {
    return report.warnings.map((warning) => `warning: ${(0,base_escape/* visible */.RK)(warning.message)}`).join('\n');
}
function conclusion(report, paint) {
    const skipped = report.counts.skipped === 0 ? '' : `, ${report.counts.skipped} skipped`;
    const excluded = report.counts.excluded === 0 ? '' : `, ${report.counts.excluded} excluded`;
    const torch = `torch ${report.torch.version} (${report.torch.source})`;
    const counted = (0,describe/* judgedCount */.lt)(report) === 0 ? 'no model files to judge' : (0,describe/* countsLine */.J7)(report);
    const words = { success: paint('safe', 'passes'), failure: paint('dangerous', 'fails'), neutral: 'decides nothing' };
    const gate = `--fail-on ${report.gate.failOn} ${words[report.conclusion]}`;
    return `${counted}${skipped}${excluded} \u00b7 ${torch} \u00b7 ${gate}`;
}
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = size === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(size) / 10));
    const amount = size / 1024 ** power;
    return `${power === 0 ? amount : amount.toFixed(1)} ${units[power]}`;
}

// EXTERNAL MODULE: ./build/src/cli/streams.js
var streams = __nccwpck_require__(2169);
;// CONCATENATED MODULE: ./build/src/cli/output.js




const WRITERS = {
    text: text_text,
    json: json,
    markdown: async (report, _, failOnLoadSites) => (await __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 7815))).markdown(report, { failOnLoadSites }),
};
const OUTPUT_FORMATS = Object.keys(WRITERS);
const FILE = { overwrite: true, devices: true };
function checkOutput({ output }) {
    if (output !== null) {
        (0,write_file/* checkTarget */.e$)(output, FILE);
    }
}
async function writeReport(report, { format, output, failOnLoadSites }) {
    const colour = output === null && (0,streams/* isTerminal */.Hd)('stdout') && !process.env.NO_COLOR;
    const document = await WRITERS[format](report, colour, failOnLoadSites);
    if (output === null) {
        await (0,streams/* write */.M9)('stdout', document);
        return;
    }
    (0,write_file/* writeFile */._h)(output, document, FILE);
}


/***/ }),

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2396);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4780);




const DEFAULT_POLICY = '.github/weights-only.yml';
async function readPolicy(config) {
    const path = config ?? DEFAULT_POLICY;
    if (config === null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined) {
        return null;
    }
    const bytes = read(path, config !== null);
    const { loadPolicy, utcDay } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(138), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1886));
    return loadPolicy(bytes, { path, source: path }, utcDay(new Date()), fromHere);
}
function read(path, follow) {
    try {
        const source = new _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__/* .FileSource */ ._n(path, follow);
        try {
            return source.read(0, source.size);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read the policy file ${path}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`);
    }
}
function fromHere(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6600);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2169);


const PATIENCE = 1000;
const PACE = { terminal: 200, log: 10_000 };
class Progress {
    #start = Date.now();
    #last = 0;
    #terminal;
    #output;
    show(done, total, path) {
        const now = Date.now();
        if (now - this.#start < PATIENCE || now - this.#last < PACE.terminal) {
            return;
        }
        this.#terminal ??= (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd)('stderr');
        if (!this.#terminal && now - this.#last < PACE.log) {
            return;
        }
        this.#last = now;
        const text = `${done} of ${total} files: ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path)}`;
        this.#output ??= new _streams_js__WEBPACK_IMPORTED_MODULE_1__/* .Output */ .k7('stderr');
        this.#output.write(this.#terminal ? `\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`);
    }
    end() {
        if (this.#terminal) {
            this.#output?.write('\r\x1b[K');
        }
    }
}


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ projectRequirement)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
;// CONCATENATED MODULE: ./build/src/python/requirement/project-files.js
const PROJECT_FOLDERS = ['', 'requirements/'];
function isInProjectFolder(path) {
    return PROJECT_FOLDERS.includes(path.slice(0, path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./build/src/cli/requirement.js



const NOTHING = { requirement: null, warnings: [] };
async function projectRequirement() {
    const found = PROJECT_FOLDERS.flatMap(list);
    if (!found.some((path) => /\.(toml|cfg|py|txt|in|ya?ml|lock)$|\bPipfile$/.test(path))) {
        return NOTHING;
    }
    const { isRequirementFile, readTorchRequirement } = await __nccwpck_require__.e(/* import() */ 728).then(__nccwpck_require__.bind(__nccwpck_require__, 2728));
    const files = new Map();
    for (const path of found.filter(isRequirementFile)) {
        const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (status?.isFile() && status.size <= limits/* LIMITS */.b.requirementBytes) {
            files.set(path, (0,external_node_fs_.readFileSync)(path, 'utf8'));
        }
    }
    return files.size === 0 ? NOTHING : readTorchRequirement(files);
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder || '.').map((name) => folder + name);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   k7: () => (/* binding */ Output)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const FD = { stdout: 1, stderr: 2 };
const NAMES = { stdout: 'standard output', stderr: 'standard error' };
const READER_GONE = ['EPIPE', 'ECONNRESET'];
function isTerminal(name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(FD[name]).isCharacterDevice() && process[name].isTTY === true;
    }
    catch {
        return false;
    }
}
class Output {
    #name;
    #stream = null;
    #failure = null;
    constructor(name) {
        this.#name = name;
        if (isTerminal(name)) {
            this.#open();
        }
    }
    write(text) {
        if (this.#failure !== null) {
            return;
        }
        if (this.#stream !== null) {
            this.#stream.write(text);
            return;
        }
        const bytes = Buffer.from(text);
        let done = 0;
        try {
            while (done < bytes.length) {
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(FD[this.#name], bytes, done);
            }
        }
        catch (error) {
            if (error.code === 'EAGAIN') {
                this.#open().write(bytes.subarray(done));
            }
            else {
                this.#failure = error;
            }
        }
    }
    async end() {
        const stream = this.#stream;
        if (stream !== null && this.#failure === null) {
            await new Promise((resolve) => stream.write('', () => resolve()));
        }
        if (this.#failure !== null && !READER_GONE.includes(this.#failure.code)) {
            throw new Error(`cannot write ${NAMES[this.#name]}: ${this.#failure.message}`, { cause: this.#failure });
        }
    }
    #open() {
        this.#stream = process[this.#name];
        this.#stream.on('error', (error) => {
            this.#failure ??= error;
        });
        return this.#stream;
    }
}
async function write(name, text) {
    const output = new Output(name);
    output.write(text);
    await output.end();
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   c: () => (/* binding */ CodeFound)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6600);

const TOLD = 5;
const QUOTED = 100;
const quoted = (text) => JSON.stringify((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, QUOTED)));
class CodeFound {
    #findings;
    #member;
    #told = new Map();
    #more = new Map();
    constructor(findings, member) {
        this.#findings = findings;
        this.#member = member;
    }
    add(message, offset = null, id = 'contains-code') {
        const told = this.#told.get(id) ?? new Set();
        this.#told.set(id, told);
        if (told.has(message)) {
            return;
        }
        if (told.size === TOLD) {
            this.#more.set(id, (this.#more.get(id) ?? 0) + 1);
            return;
        }
        told.add(message);
        this.#findings.problem(id, message, this.#member, offset);
    }
    end() {
        for (const [id, count] of this.#more) {
            this.#findings.problem(id, `${count} more like these`, this.#member);
        }
    }
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ concernsTorch),
/* harmony export */   R$: () => (/* binding */ promisesTorch),
/* harmony export */   YT: () => (/* binding */ promisesModel),
/* harmony export */   ck: () => (/* binding */ extension)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6471);

const PROMISING = new Set('pt pth ckpt pt2 pkl pickle p pck pcl dill joblib sav npy npz mar nemo keras h5 hdf5 safetensors gguf onnx distcp'.split(' '));
const TORCH = new Set(['pt', 'pth', 'ckpt', 'pt2', 'distcp']);
function extension(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
function promisesModel(path) {
    return PROMISING.has(extension(path)) || /(^|[/!])\.metadata$/.test(path);
}
function promisesTorch(path) {
    return TORCH.has(extension(path));
}
function concernsTorch({ format, path }) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(format).ofTorch === true || promisesTorch(path);
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ hasPrefix)
/* harmony export */ });
function hasPrefix(head, prefix, offset = 0) {
    const bytes = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : prefix;
    return head.length >= offset + bytes.length && bytes.every((byte, index) => head[offset + index] === byte);
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vL: () => (/* binding */ matters),
  Zn: () => (/* binding */ pickle),
  YH: () => (/* binding */ startsWithProtocol)
});

// EXTERNAL MODULE: ./build/src/pickle/lines.js
var lines = __nccwpck_require__(1947);
// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var opcodes = __nccwpck_require__(3939);
// EXTERNAL MODULE: ./build/src/pickle/probe.js
var probe = __nccwpck_require__(3482);
// EXTERNAL MODULE: ./build/src/pickle/walk.js + 2 modules
var pickle_walk = __nccwpck_require__(4121);
// EXTERNAL MODULE: ./build/src/pickle/values.js
var pickle_values = __nccwpck_require__(3336);
// EXTERNAL MODULE: ./build/src/formats/torch/storages.js
var storages = __nccwpck_require__(2729);
;// CONCATENATED MODULE: ./build/src/formats/joblib/element-type.js


const TEXT = 256;
const DTYPE = /^[<>=|]?([a-zA-Z?])(\d*)(\[.*\])?$/;
const HAS_OBJECTS = 1;
const STRING_BYTES = 16;
function elementType(value, literals) {
    if (value === undefined || typeof value === 'number' || (value.kind !== 'call' && value.kind !== 'new')) {
        return null;
    }
    const callee = classOf(value.callee);
    if (callee?.name === '_convert_to_stringdtype_kwargs') {
        return { bytes: STRING_BYTES, objects: true };
    }
    const text = (0,pickle_values/* isContainer */.u_)(value.args) ? (0,storages/* textOf */.u)(value.args.items[0], literals) : null;
    const match = text === null ? null : DTYPE.exec(text);
    if (callee?.module !== 'numpy' || callee.name !== 'dtype' || match === null || text.length > TEXT) {
        return null;
    }
    const letter = match[1];
    const bytes = letter === '?' ? 1 : Number(match[2]) * (letter === 'U' ? 4 : 1);
    return match[2] === '' && letter !== '?' ? null : withState(value, letter, bytes, literals);
}
function withState(dtype, letter, bytes, literals) {
    if (dtype.state === null) {
        return letter === 'V' ? null : { bytes, objects: letter === 'O' };
    }
    const items = (0,pickle_values/* isContainer */.u_)(dtype.state) && dtype.state.kind === 'tuple' ? dtype.state.items : [];
    const size = intOf(items[5], literals);
    const flags = intOf(items[7], literals);
    if (size === null || flags === null || (size !== -1n && size !== BigInt(bytes))) {
        return null;
    }
    const objects = (Number(flags & 0xffn) & HAS_OBJECTS) !== 0;
    return letter === 'V' || objects === (letter === 'O') ? { bytes, objects } : null;
}
function* elementTypesIn(values, depth) {
    for (const value of values) {
        if ((0,pickle_values/* isContainer */.u_)(value) && depth > 0) {
            yield* elementTypesIn(value.items, depth - 1);
        }
        else if (typeof value === 'object' && value.kind === 'call' && classOf(value.callee)?.name === 'dtype') {
            yield value;
        }
    }
}
const classOf = (value) => typeof value === 'object' && value.kind === 'global' ? value : null;
const intOf = (value, literals) => typeof value === 'number' && value >= 0 ? literals.int(value) : null;

;// CONCATENATED MODULE: ./build/src/formats/joblib/arrays.js



const MODULES = new Set([
    'joblib.numpy_pickle',
    'joblib.numpy_pickle_compat',
    'sklearn.externals.joblib.numpy_pickle',
    'sklearn.externals.joblib.numpy_pickle_compat',
]);
const ARGUMENT_DEPTH = 3;
class JoblibArrays {
    found = false;
    stepped = false;
    #findings;
    #byTheBook = new WeakMap();
    #handedOn = new WeakSet();
    constructor(findings) {
        this.#findings = findings;
    }
    listener = {
        regionBehind: (target, state, machine) => this.#regionBehind(target, state, machine),
        onResult: (object) => this.#onResult(object),
        onStop: (_result, machine) => this.#onStop(machine),
    };
    #onResult(object) {
        if ((object.kind !== 'call' && object.kind !== 'new') || !(0,pickle_values/* isContainer */.u_)(object.args)) {
            return;
        }
        const harmless = classOf(object.callee)?.name === 'scalar' ? 1 : 0;
        for (const type of elementTypesIn(object.args.items.slice(harmless), ARGUMENT_DEPTH)) {
            this.#handedOn.add(type);
        }
    }
    #onStop(machine) {
        let uses = 0;
        for (const { module, name, handled } of machine.globals) {
            uses += name === 'NumpyArrayWrapper' && MODULES.has(module) ? handled : 0;
        }
        if (uses !== (this.#byTheBook.get(machine)?.size ?? 0)) {
            const message = "the class of joblib's arrays is used as joblib never writes it: where they lie cannot be told";
            this.#findings.problem('ambiguous-stream', message, null, machine.at);
        }
    }
    #regionBehind(target, state, machine) {
        const kind = wrapperName(target);
        if (kind === null) {
            return undefined;
        }
        this.found = true;
        if (kind !== 'NumpyArrayWrapper') {
            this.#beside(state, machine.literals);
            return undefined;
        }
        this.stepped = true;
        const followed = this.#byTheBook.get(machine) ?? new Set();
        this.#byTheBook.set(machine, followed.add(madeByTheBook(target, machine)));
        return this.#array(this.#start(machine), target, state, machine);
    }
    #beside(state, literals) {
        const name = (0,storages/* textOf */.u)(attribute(state, 'filename', literals), literals) ?? '?';
        this.#findings.note(`joblib reads an array from the file ${JSON.stringify(name)} beside this one`);
    }
    #start(machine) {
        const { position } = machine.cursor;
        if (machine.frameEnd <= position) {
            return position;
        }
        this.#findings.problem('ambiguous-stream', 'an array begins inside a frame: joblib reads it from behind the frame, then goes back into it', null, machine.at);
        return machine.frameEnd;
    }
    #array(start, target, state, machine) {
        const { literals, cursor } = machine;
        const dtype = attribute(state, 'dtype', literals);
        const type = this.#handedOn.has(dtype) ? null : elementType(dtype, literals);
        const count = elementCount(attribute(state, 'shape', literals), literals);
        if (type === null || count === null) {
            throw machine.broken('expected the dtype and shape of an array as constants, found something computed');
        }
        if (type.objects) {
            return { kind: 'pickle', start };
        }
        const alignment = attribute(state, 'numpy_array_alignment_bytes', literals);
        const padding = alignment === undefined || alignment === pickle_values/* NONE */.x3 ? 0 : 1 + (cursor.read(start, 1)[0] ?? 0);
        const end = start + padding + Math.max(0, Number(count)) * type.bytes;
        if (count < 0n || end > cursor.size) {
            throw machine.broken(`expected an array of ${count} elements of ${type.bytes} bytes, found ${cursor.size - start} bytes`);
        }
        return { kind: 'raw', end, result: { kind: 'buffer', of: target } };
    }
}
function wrapperName(value) {
    if (typeof value === 'number' || (value.kind !== 'call' && value.kind !== 'new')) {
        return null;
    }
    const direct = classOf(value.callee);
    const rebuilt = direct?.name === '_reconstructor' && (0,pickle_values/* isContainer */.u_)(value.args) ? classOf(value.args.items[0] ?? pickle_values/* NONE */.x3) : direct;
    return rebuilt !== null && MODULES.has(rebuilt.module) ? rebuilt.name : null;
}
function madeByTheBook(target, machine) {
    const { kind, callee, args, kwargs, fetched } = target;
    const rebuilt = classOf(callee)?.name === '_reconstructor';
    const items = (0,pickle_values/* isContainer */.u_)(args) && args.kind === 'tuple' && !args.cut && kwargs === null ? args.items : null;
    const plain = rebuilt ? items?.length === 3 && items[2] === pickle_values/* NONE */.x3 : kind === 'new' && items?.length === 0;
    if (!plain || fetched) {
        throw machine.broken("expected an array as joblib writes it, found an instance of joblib's class made otherwise");
    }
    return rebuilt ? args : target;
}
function attribute(state, name, literals) {
    if (!(0,pickle_values/* isContainer */.u_)(state) || state.kind !== 'dict' || state.cut || state.fetched) {
        return undefined;
    }
    let found;
    for (let at = 0; at + 1 < state.items.length; at += 2) {
        const key = (0,storages/* textOf */.u)(state.items[at], literals);
        if (key === null) {
            return undefined;
        }
        if (key === name) {
            found = state.items[at + 1];
        }
    }
    return found;
}
function elementCount(shape, literals) {
    if (shape === undefined || !(0,pickle_values/* isContainer */.u_)(shape) || shape.cut || (shape.kind !== 'tuple' && shape.kind !== 'list')) {
        return null;
    }
    let product = 1n;
    for (const item of shape.items) {
        const length = intOf(item, literals);
        if (length === null) {
            return null;
        }
        product = BigInt.asIntN(64, product * length);
    }
    return product;
}

;// CONCATENATED MODULE: ./build/src/formats/joblib/without-joblib.js

function walkWithoutJoblib(source, findings, matters) {
    const misuses = [];
    const listener = findings.rules.watch((global, misuse, { at, cursor }) => {
        const native = misuse.kind === 'native' && global?.name !== 'NumpyArrayWrapper';
        if (misuse.kind === 'use' || native) {
            misuses.push([global, misuse, { at, cursor }]);
        }
    });
    const walk = (0,pickle_walk/* walkPickles */.b)(source, { budget: findings.budget, listener });
    const more = [...walk.globals].filter(([key, { module, name, offset, use }]) => {
        const behind = offset >= (walk.starts[1] ?? source.size);
        const counts = behind ? findings.rules.isDangerous(module, name, true) : matters(module, name, use !== 'imported');
        return module !== '' && !findings.globals.has(key) && counts;
    });
    if (more.length > 0 || misuses.length > 0) {
        findings.addGlobals(more, null);
        const tell = findings.misused(null);
        for (const misuse of misuses) {
            tell(...misuse);
        }
        findings.problem('ambiguous-stream', 'the bytes of an array are opcodes to an unpickler other than that of joblib');
    }
}

;// CONCATENATED MODULE: ./build/src/formats/pickle/pickle.js






function startsWithProtocol(head) {
    return (head[0] === opcodes/* CODE */.Sq.PROTO && head[1] >= 2 && head[1] <= opcodes/* HIGHEST_PROTOCOL */.a6 && opcodes/* OPCODE_OF_BYTE */.M7[head[2] ?? 0] !== undefined);
}
const pickle = {
    format: 'pickle',
    about: 'one or several pickles of any protocol; also `.metadata` of distributed checkpoints, and shelves on dbm.dumb (`.dat`)',
    checked: 'both unpicklers of CPython 3.11; files of CPython 2.7, 3.6 and 3.11, pandas, dill and cloudpickle',
    detect: (content, findings) => startsWithProtocol(content.head) || walksAsPickle(content, findings),
    async read({ source, promised }, findings) {
        const arrays = new JoblibArrays(findings);
        const walk = findings.walk(source, { member: null, shelf: true, listener: arrays.listener });
        findings.end = walk.end;
        findings.restJudged = true;
        if (arrays.found) {
            findings.format = 'joblib';
        }
        if (walk.complete > 1 && !arrays.found) {
            await findings.rules.prepare();
            walkAsOneUnpickler(source, findings);
        }
        if (arrays.stepped) {
            await findings.rules.prepare();
            walkWithoutJoblib(source, findings, (module, name, used) => matters(module, name, used || promised, findings));
        }
    },
    alsoClaims: (content, findings) => !PICKLES.has(findings.format) &&
        content.head[0] !== opcodes/* CODE */.Sq.PERSID &&
        (startsWithProtocol(content.head) ? doesAnything(content, findings) : pickle_probe(content, findings).shown),
};
function walkAsOneUnpickler(source, findings) {
    const walk = (0,pickle_walk/* walkPickles */.b)(source, { budget: findings.budget, oneMemo: true });
    const more = [...walk.globals].filter(([key, { module, name }]) => !findings.globals.has(key) && findings.rules.isDangerous(module, name, true));
    if (more.length > 0) {
        findings.addGlobals(more, null);
        findings.problem('ambiguous-stream', 'one Unpickler that loads all pickles of the file keeps its memo, and imports more');
    }
}
const PICKLES = new Set(['pickle', 'joblib', 'torch-legacy', 'unknown']);
function doesAnything({ source }, findings) {
    const budget = { ...findings.budget };
    return (0,probe/* probePickles */.e)(source, { budget, matters: (module, name) => module === '' || isImport(module, name) }).shown;
}
function walksAsPickle(content, findings) {
    const { shown, complete } = pickle_probe(content, findings);
    return shown || (content.promised && complete > 0);
}
function pickle_probe({ head, source, promised }, findings) {
    if (opcodes/* OPCODE_OF_BYTE */.M7[head[0] ?? 0] === undefined) {
        return { shown: false, complete: 0 };
    }
    return (0,probe/* probePickles */.e)(source, {
        budget: { ...findings.budget },
        shelf: true,
        matters: (module, name, used) => matters(module, name, used || promised, findings),
    });
}
const matters = (module, name, used, findings) => isImport(module, name) && (used || findings.rules.isDangerous(module, name, true));
function isImport(module, name) {
    const plain = (text) => text === '?' || (0,lines/* isIdentifiers */.pj)(text);
    return plain(module) && plain(name);
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   HH: () => (/* binding */ dvcPointer),
/* harmony export */   J3: () => (/* binding */ withoutLfsPointer),
/* harmony export */   Yo: () => (/* binding */ annexPointer)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2958);


const LFS_BYTES = 1024;
const ANNEX_BYTES = 32 * 1024;
const LFS = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;
const ANNEX = /^\/annex\/objects\/([^\n/]+)\r?(\n|$)/;
const DVC = /^(outs|md5|wdir|frozen|meta|deps):/;
const textOf = ({ head }) => Buffer.from(head).toString('latin1');
const lfsPointer = {
    format: 'lfs-pointer',
    about: 'a Git LFS pointer; what it points to was not judged',
    checked: 'no release: handmade files, after docs/spec.md of git-lfs',
    detect: (content) => content.source.size < LFS_BYTES && LFS.test(textOf(content)),
    read(content, findings) {
        const text = textOf(content);
        const oid = /\noid (\S+)/.exec(text)?.[1] ?? 'of no known id';
        const size = /\nsize (\d+)/.exec(text)?.[1] ?? '?';
        findings.problem('lfs-object', `the content is in Git LFS and was not read: ${oid}, ${size} bytes`);
    },
};
function withoutLfsPointer(inspection) {
    const { findings } = inspection;
    const [problem, ...more] = findings.problems;
    if (problem?.id !== 'lfs-object' || more.length > 0 || findings.walked) {
        return inspection;
    }
    return { ...inspection, findings: { ...findings, problems: [], skipped: `${problem.message}; ignored as asked` } };
}
const annexPointer = {
    format: 'annex-pointer',
    about: 'a git-annex pointer; what it points to was not judged',
    checked: 'no release: a handmade file, after the manual of git-annex',
    detect: (content) => content.source.size < ANNEX_BYTES && ANNEX.test(textOf(content)),
    read(content, findings) {
        const key = ANNEX.exec(textOf(content))?.[1];
        findings.problem('pointer-file', `the content is in git-annex and was not read: ${key}`);
    },
};
const wholeText = ({ source }) => Buffer.from(source.read(0, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pointerBytes)).toString('latin1');
const dvcPointer = {
    format: 'dvc-pointer',
    about: 'a DVC pointer to a model; what it points to was not judged',
    checked: 'no release: a handmade file, after the manual of DVC',
    detect(content) {
        const named = /\.dvc$/.test(content.path);
        const long = content.source.size > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pointerBytes;
        const points = (named && long) || /^outs:/m.test(wholeText(content));
        return (named || content.promised) && DVC.test(textOf(content)) && points;
    },
    read(content, findings) {
        const { size } = content.source;
        if (size > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pointerBytes) {
            findings.problem('limit-exceeded', `a pointer of ${size} bytes, more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pointerBytes}`, null, 0);
            return;
        }
        const paths = [...wholeText(content).matchAll(/^[ -]+path: *(.+?)\s*$/gm)].map((match) => match[1]);
        const models = paths.filter((path) => (0,_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .promisesModel */ .YT)(path));
        if (models.length === 0 && !content.promised) {
            findings.skipped = 'points to content that DVC keeps, no model among it';
            return;
        }
        findings.problem('pointer-file', `the content is kept by DVC and was not read: ${models.join(', ') || '?'}`);
    },
};


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isSuperblock),
/* harmony export */   m: () => (/* binding */ hdf5Start)
/* harmony export */ });
/* harmony import */ var _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8226);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8107);


function hdf5Start({ source, head }) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPrefix */ .d)(head, _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_MAGIC */ .wD)) {
        return 0;
    }
    for (let at = 512; at + _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_MAGIC */ .wD.length <= source.size; at *= 2) {
        if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPrefix */ .d)(source.read(at, _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_MAGIC */ .wD.length), _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_MAGIC */ .wD)) {
            return at;
        }
    }
    return null;
}
const HDF5_SIZES = [2, 4, 8, 16, 32];
const LAST_SUPERBLOCK = 3;
function isSuperblock(source, start) {
    const bytes = source.read(start + _bytes_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .HDF5_MAGIC */ .wD.length, 7);
    const version = bytes[0];
    const sizes = version < 2 ? bytes.subarray(5, 7) : bytes.subarray(1, 3);
    return version <= LAST_SUPERBLOCK && sizes.length === 2 && sizes.every((size) => HDF5_SIZES.includes(size));
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DOES)
/* harmony export */ });
const names = (text) => text.split(/\s+/);
const PYTHON = names('PyFunc PyFuncStateless EagerPyFunc');
const FILES = names(`ReadFile WriteFile MatchingFiles MatchingFilesDataset ExperimentalMatchingFilesDataset ImmutableConst
  WholeFileReader WholeFileReaderV2 TextLineReader TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader
  FixedLengthRecordReaderV2 LMDBReader LMDBDataset ExperimentalLMDBDataset RecordInput TextLineDataset TFRecordDataset
  TFRecordDatasetV2 FixedLengthRecordDataset FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 ExperimentalCSVDataset
  SqlDataset ExperimentalSqlDataset DatasetToTFRecord ExperimentalDatasetToTFRecord LoadDataset SaveDataset SaveDatasetV2
  SnapshotDataset SnapshotDatasetV2 SnapshotDatasetReader SnapshotChunkDataset ListSnapshotChunksDataset
  DistributedSave CreateSummaryFileWriter CreateSummaryDbWriter DebugIdentity DebugIdentityV2 DebugIdentityV3
  DebugNanCount DebugNumericSummary DebugNumericSummaryV2 FileSystemSetConfiguration`);
const NETWORK = names(`DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset
  RegisterDatasetV2 RpcClient RpcServer RpcServerStart RpcServerRegister RpcCall`);
const GRAPHS = names('DatasetFromGraph RemoteFusedGraphExecute');
const why = (operators, what) => operators.map((operator) => [operator, what]);
const DOES = new Map([
    ...why(PYTHON, 'calls Python'),
    ...why(FILES, 'reads or writes files'),
    ...why(NETWORK, 'speaks with another host'),
    ...why(GRAPHS, 'runs another graph, which is not read'),
]);


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isNamedAsGraph),
/* harmony export */   v: () => (/* binding */ savedModel)
/* harmony export */ });
/* harmony import */ var _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6758);
/* harmony import */ var _code_found_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3468);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2958);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8107);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3127);





const META_GRAPHS = 2;
const GRAPH = 2;
const NODES = 1;
const LIBRARY = 2;
const FUNCTIONS = 1;
const NODES_OF_FUNCTION = 3;
const OPERATOR = 2;
const ATTRIBUTES = 5;
const KEY = 1;
const VALUE = 2;
const TEXT = 2;
const NAME_BYTES = 256;
const START = [0x08, 0x01, 0x12];
const PRINTS_TO_FILE = /^file:\/\//;
class GraphReader {
    #reader;
    found = [];
    constructor(source) {
        this.#reader = new _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufReader */ .te(source);
    }
    savedModel() {
        for (const meta of this.#messages(undefined, META_GRAPHS)) {
            for (const graph of this.#messages(meta, GRAPH)) {
                this.graph(graph);
            }
        }
    }
    graph(graph) {
        for (const field of this.#messages(graph, NODES, LIBRARY)) {
            if (field.number === NODES) {
                this.#node(field);
            }
            else {
                for (const definition of this.#messages(field, FUNCTIONS)) {
                    for (const node of this.#messages(definition, NODES_OF_FUNCTION)) {
                        this.#node(node);
                    }
                }
            }
        }
    }
    #node(node) {
        for (const field of this.#messages(node, OPERATOR, ATTRIBUTES)) {
            if (field.number === OPERATOR) {
                const name = this.#reader.text(field, NAME_BYTES);
                const does = _operators_js__WEBPACK_IMPORTED_MODULE_3__/* .DOES */ .S.get(name);
                if (does !== undefined) {
                    this.found.push({ message: `an operator of type ${name} ${does}`, at: field.at });
                }
            }
            else if (this.#printsToFile(field)) {
                this.found.push({ message: 'an operator of type PrintV2 reads or writes files', at: field.at });
            }
        }
    }
    #printsToFile(attribute) {
        let prints = false;
        let file = false;
        for (const field of this.#messages(attribute, KEY, VALUE)) {
            if (field.number === KEY) {
                prints ||= this.#reader.text(field, NAME_BYTES) === 'output_stream';
            }
            else {
                for (const text of this.#messages(field, TEXT)) {
                    file ||= PRINTS_TO_FILE.test(this.#reader.text(text, NAME_BYTES));
                }
            }
        }
        return prints && file;
    }
    *#messages(message, ...numbers) {
        for (const field of this.#reader.fields(message)) {
            if (field.wire === _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E9 && numbers.includes(field.number)) {
                yield field;
            }
        }
    }
}
function operatorsIn(source) {
    for (const read of [(reader) => reader.savedModel(), (reader) => reader.graph()]) {
        const reader = new GraphReader(source);
        try {
            read(reader);
        }
        catch (error) {
            if (!(error instanceof _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtobufError */ .uk)) {
                throw error;
            }
            if (error.id === 'limit-exceeded') {
                return { found: reader.found, limit: error };
            }
            continue;
        }
        if (reader.found.length > 0) {
            return { found: reader.found, limit: null };
        }
    }
    return { found: [], limit: null };
}
function isGraph(source, head) {
    const { found, limit } = operatorsIn(source);
    return found.length > 0 || (limit !== null && (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPrefix */ .d)(head, START));
}
const isNamedAsGraph = (path) => (0,_extensions_js__WEBPACK_IMPORTED_MODULE_2__/* .extension */ .ck)(path) === 'pb';
const savedModel = {
    format: 'unknown',
    about: '`saved_model.pb` of TensorFlow and a frozen graph, where they do more than compute: `tf.saved_model.load` builds the graph, and running it runs its operators; one that calls Python, reads or writes files, or speaks with another host is `contains-code`; without one there is nothing to judge',
    checked: 'files of TensorFlow 2.21; the operators of 2.21',
    detect: ({ source, head }) => isGraph(source, head),
    alsoClaims: ({ path, source, head }, findings) => findings.format !== 'unknown' && isNamedAsGraph(path) && isGraph(source, head),
    read({ source }, findings) {
        const code = new _code_found_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeFound */ .c(findings, null);
        const { found, limit } = operatorsIn(source);
        for (const { message, at } of found) {
            code.add(message, at);
        }
        code.end();
        if (limit !== null) {
            findings.problem(limit.id, limit.message, null, limit.offset);
        }
    },
};


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Storages),
/* harmony export */   u: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _bytes_element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7981);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3336);



class Storages {
    #bytesOf = new Map();
    bytes = 0;
    unknown = null;
    get count() {
        return this.#bytesOf.size;
    }
    bytesOf(key) {
        return this.#bytesOf.get(key) ?? 0;
    }
    keys() {
        return this.#bytesOf.keys();
    }
    add(id, literals) {
        if (typeof id === 'number' || id.kind === 'detached') {
            this.unknown ??= 'protocol 0 writes a persistent id as text';
            return;
        }
        if (!(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainer */ .u_)(id) || id.kind !== 'tuple' || wordOf(id.items[0], literals) !== 'storage') {
            return;
        }
        const [, type, keyValue, , elementsValue] = id.items;
        const key = textOf(keyValue, literals);
        const elements = typeof elementsValue === 'number' && elementsValue >= 0 ? literals.int(elementsValue) : null;
        const name = typeof type === 'object' && type.kind === 'global' ? type.name : '?';
        const bytes = (0,_bytes_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .storageElementBytes */ .N8)(name);
        if (key === null || elements === null || bytes === undefined) {
            this.unknown ??= `${name}, key ${key ?? '?'}`;
        }
        if (key !== null && !this.#bytesOf.has(key)) {
            const size = Number(elements ?? 0n) * (bytes ?? 0);
            this.#bytesOf.set(key, size);
            this.bytes += size;
        }
    }
}
function wordOf(value, literals) {
    const isBytes = typeof value === 'number' && value >= 0 && literals.type(value) === 'bytes';
    return isBytes ? Buffer.from(literals.bytes(value, 64)).toString('latin1') : textOf(value, literals);
}
function textOf(value, literals) {
    return typeof value === 'number' && value >= 0 ? literals.text(value, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.torchText) : null;
}


/***/ }),

/***/ 7089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ torchLegacy)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _bytes_magic_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8226);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4780);
/* harmony import */ var _pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3939);
/* harmony import */ var _pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4121);
/* harmony import */ var _storages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2729);






const FIRST = new Set([_pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.PROTO, _pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.LONG, _pickle_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.INT]);
const torchLegacy = {
    format: 'torch-legacy',
    about: 'what `torch.save` wrote before 1.6: five pickles, then storages',
    checked: 'files of torch 1.4, 1.13, 2.0, 2.6 and 2.15, and the answers of 15 releases from 1.13 to 2.15',
    detect({ source, head }) {
        if (!FIRST.has(head[0])) {
            return false;
        }
        let magic = null;
        const onStop = (result, machine) => {
            magic = intOf(result, machine.literals);
        };
        (0,_pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkPickles */ .b)(new _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .WindowSource */ .Gi(source, 0, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.head), {
            streams: 1,
            budget: { opcodes: 100 },
            listener: { onStop },
        });
        return magic === _bytes_magic_js__WEBPACK_IMPORTED_MODULE_5__/* .TORCH_LEGACY_MAGIC */ .FE;
    },
    read(content, findings) {
        findings.torchCheckpoint = true;
        findings.restJudged = true;
        const storages = new _storages_js__WEBPACK_IMPORTED_MODULE_4__/* .Storages */ .b();
        let end = 0;
        for (const member of _bytes_magic_js__WEBPACK_IMPORTED_MODULE_5__/* .TORCH_LEGACY_PICKLES */ .lW) {
            const listener = { onPersistentId: (id, machine) => storages.add(id, machine.literals) };
            const window = new _bytes_source_js__WEBPACK_IMPORTED_MODULE_1__/* .WindowSource */ .Gi(content.source, end);
            const walk = findings.walk(window, { member, streams: 1, listener });
            end += walk.end;
            findings.end = end;
            if (walk.complete === 0) {
                return;
            }
        }
        readStorages(content, findings, storages, end);
    },
};
function intOf(value, literals) {
    return typeof value === 'number' && value >= 0 ? literals.int(value) : null;
}
function readStorages(content, findings, storages, start) {
    if (storages.unknown !== null) {
        findings.note(`the size of a storage is not known (${storages.unknown}), so what follows the storages was not looked for`);
        return;
    }
    const end = start + storages.bytes + 8 * storages.count;
    findings.end = Math.min(end, content.source.size);
    if (end > content.source.size) {
        findings.problem('broken-archive', `expected ${end - start} bytes of storages behind the pickles, found ${content.source.size - start}`, null, start);
    }
    else if (end < content.source.size) {
        readTrailing(content, findings, end);
    }
}
function readTrailing(content, findings, start) {
    const left = content.source.size - start;
    findings.problem('trailing-data', `${left} bytes follow the last storage`, null, start);
    const probe = (0,_pickle_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkPickles */ .b)(content.source, {
        start,
        budget: { opcodes: Math.min(_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.probeOpcodes, findings.budget.opcodes) },
    });
    if (probe.complete > 0 || probe.globals.size > 0) {
        findings.walk(content.source, { member: null, start });
    }
}


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ unknown)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __nccwpck_require__(2958);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __nccwpck_require__(8107);
;// CONCATENATED MODULE: ./build/src/formats/foreign.js


const FOREIGN = [
    { extension: 'sav', starts: ['$FL2@(#) ', '$FL3@(#) '], what: 'a data file of SPSS' },
    { extension: 'sav', starts: ['SR\0\x04', 'SR\0\x06'], what: 'a data file of IDL' },
    { extension: 'pck', starts: ['GDPC'], what: 'a resource pack of Godot' },
    { extension: 'mar', starts: ['MAR1'], what: 'an update archive of Mozilla' },
];
function foreignFormat({ path, head }) {
    const ending = (0,extensions/* extension */.ck)(path);
    return FOREIGN.find((row) => row.extension === ending && row.starts.some((start) => (0,format/* hasPrefix */.d)(head, start)))?.what;
}

;// CONCATENATED MODULE: ./build/src/formats/unknown.js



const unknown = {
    format: 'unknown',
    about: 'none of these',
    checked: 'no release: files of sentencepiece 0.2 and TensorFlow 2.21 are such',
    detect: () => true,
    read(content, findings) {
        const reason = harmless(content);
        const { textBytes } = limits/* LIMITS */.b;
        if (reason === 'too long') {
            findings.problem('limit-exceeded', `text of more than ${textBytes} bytes is not read to its end`, null, textBytes);
        }
        else if (reason !== undefined) {
            findings.skipped = reason;
        }
        else {
            const { path, head } = content;
            const start = Buffer.from(head.subarray(0, 8)).toString('hex');
            findings.problem('unknown-content', `the name promises a model (.${(0,extensions/* extension */.ck)(path)}), the content, which starts with ${start}, is of no known format`, null, 0);
        }
    },
};
function harmless(content) {
    if (content.source.size === 0) {
        return 'empty file';
    }
    if (!content.promised) {
        return 'holds no pickle';
    }
    const foreign = foreignFormat(content);
    if (foreign !== undefined) {
        return `${foreign}, in which no pickle reaches an import`;
    }
    if (!isText(content.source)) {
        return undefined;
    }
    return content.source.size > limits/* LIMITS */.b.textBytes ? 'too long' : 'text, in which no pickle reaches an import';
}
function isText(source) {
    const end = Math.min(source.size, limits/* LIMITS */.b.textBytes);
    for (let at = 0; at < end; at += limits/* LIMITS */.b.window) {
        if (source.read(at, limits/* LIMITS */.b.window).some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   TW: () => (/* binding */ worthNaming),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   at: () => (/* binding */ wouldDo),
/* harmony export */   b0: () => (/* binding */ mayBeExpected),
/* harmony export */   lt: () => (/* binding */ judgedCount),
/* harmony export */   nk: () => (/* binding */ isUnopened)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6600);
/* harmony import */ var _formats_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2958);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6471);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1274);




const WORST_FIRST = [..._report_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk].reverse();
const GLOBAL_ORDER = ['dangerous', 'unsafe', 'safe'];
const PATH_LENGTH = 200;
const NAME_LENGTH = 120;
const CALL_LENGTH = 100;
const NAMES_IN_A_ROW = 3;
const NOT_OPENED = /^(a (symbolic link|submodule|folder)|not a regular file|git's own folder)\b/;
function shortPath(path) {
    return (0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(path, PATH_LENGTH);
}
function subjectsOf(report) {
    return report.files
        .filter(({ verdict }) => verdict !== 'safe' && verdict !== 'skipped')
        .map(subjectOf)
        .sort((a, b) => rank(a) - rank(b) || Number(b.open) - Number(a.open) || compare(a.file.path, b.file.path));
}
function mayBeExpected(file) {
    const promised = (0,_formats_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .promisesModel */ .YT)(file.path) || file.format === 'lfs-pointer' || file.notes.length > 1;
    return file.verdict === 'skipped' && promised;
}
function isUnopened(file) {
    return file.verdict === 'skipped' && file.notes.some((note) => NOT_OPENED.test(note));
}
function worthNaming(file) {
    return mayBeExpected(file) || isUnopened(file);
}
function rank(subject) {
    return WORST_FIRST.indexOf(subject.file.verdict);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function subjectOf(file) {
    const entries = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(file);
    const globals = entries
        .flatMap((entry) => entry.globals.map((what) => ({ what, place: placeOf(file, entry, what) })))
        .filter(({ what }) => what.verdict !== 'safe')
        .sort((a, b) => globalRank(a.what) - globalRank(b.what));
    const problems = entries.flatMap((entry) => entry.problems.map((what) => ({ what, place: placeOf(file, entry, what) })));
    const open = [...globals, ...problems].some(({ what }) => what.accepted === null);
    return { file, globals, problems, open };
}
function globalRank(global) {
    const accepted = global.accepted === null ? 0 : 100;
    return accepted + 10 * GLOBAL_ORDER.indexOf(global.verdict) + _report_js__WEBPACK_IMPORTED_MODULE_2__/* .USES */ .tk.indexOf(global.use);
}
function placeOf(file, entry, what) {
    const inner = entry === file ? '' : entry.path.slice(file.path.length + 1);
    return [inner, what.member ?? ''].filter((part) => part !== '').join('!');
}
function countsLine(report) {
    const verdicts = ['dangerous', 'unreadable', 'unsafe', 'safe'];
    return verdicts
        .filter((verdict) => report.counts[verdict] > 0)
        .map((verdict) => `${report.counts[verdict]} ${verdict}`)
        .join(', ');
}
function judgedCount(report) {
    const { safe, unsafe, unreadable, dangerous } = report.counts;
    return safe + unsafe + unreadable + dangerous;
}
function wouldDo(subject, report) {
    const accepted = [...subject.globals, ...subject.problems].find(({ what }) => what.accepted !== null)?.what.accepted;
    const main = mainFinding(subject, report);
    return subject.open || !accepted ? main : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${main}; accepted: ${accepted.reason}`;
}
function mainFinding(subject, report) {
    const { file, globals, problems } = subject;
    const dangerous = globals.filter(({ what }) => what.verdict === 'dangerous').map(({ what }) => what);
    const problem = problems.find(({ what }) => what.accepted === null) ?? problems[0];
    if (file.verdict === 'dangerous' && dangerous.length > 0) {
        return dangerousCall(dangerous);
    }
    if (problem !== undefined && (file.verdict !== 'unsafe' || globals.length === 0)) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(problem.what.message)}${also(problems.length - 1, 'problem')}`;
    }
    return unsafeNames(file, globals.map(({ what }) => what), report);
}
function dangerousCall(dangerous) {
    const [first] = dangerous;
    const what = first.use === 'imported'
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `imports ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.name, NAME_LENGTH)}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.expression, CALL_LENGTH)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} when loaded${first.new === true ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (new)` : []}${also(dangerous.length - 1, 'dangerous global')}`;
}
function unsafeNames(file, globals, report) {
    const names = [...new Set(globals.map((global) => global.name))];
    const shown = names.slice(0, NAMES_IN_A_ROW).map((name) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, NAME_LENGTH)}`);
    const list = shown.reduce((all, name) => (all.length === 0 ? name : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${all}, ${name}`), []);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const fresh = globals.some((global) => global.new === true) ? ' (new)' : '';
    const why = (0,_formats_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .concernsTorch */ .E4)(file)
        ? `, which torch ${report.torch.version} does not load by default`
        : ', which no list says is only data';
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `needs ${list}`, { ours: `${more}${fresh}${why}` }];
}
function also(count, noun) {
    return count > 0 ? [{ ours: `, and ${count} more ${noun}${count === 1 ? '' : 's'}` }] : [];
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/* unused harmony export asText */
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6600);

function message(text) {
    return [{ prose: text }];
}
function say(ours, ...values) {
    return ours.flatMap((text, index) => {
        const value = values[index];
        const tail = value === undefined ? [] : typeof value === 'string' ? [{ quoted: value }] : value;
        return [{ ours: text }, ...tail];
    });
}
function asMarkdown(phrase, quote = _base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY) {
    return phrase
        .map((part) => ('ours' in part ? part.ours : 'quoted' in part ? quote(part.quoted) : (0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part.prose, quote)))
        .join('');
}
function asText(phrase) {
    return phrase
        .map((part) => ('ours' in part ? part.ours : visible('quoted' in part ? part.quoted : part.prose)))
        .join('');
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ StreamBreak),
/* harmony export */   dq: () => (/* binding */ LineTooLong),
/* harmony export */   nP: () => (/* binding */ LimitExceeded)
/* harmony export */ });
class StreamBreak extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
class LimitExceeded extends StreamBreak {
}
class LineTooLong extends LimitExceeded {
    plausible;
    constructor(message, offset, plausible) {
        super(message, offset);
        this.plausible = plausible;
    }
}


/***/ }),

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ ESCAPES),
/* harmony export */   U0: () => (/* binding */ fromTwosComplement),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
function decodeText(opcode, bytes) {
    switch (opcode) {
        case 'UNICODE':
            return decodeRawUnicodeEscape(latin1(bytes));
        case 'STRING':
            return decodeQuoted(latin1(bytes));
        case 'PERSID':
        case 'BINSTRING':
        case 'SHORT_BINSTRING':
            return latin1(bytes);
        default:
            return decodeUtf8(bytes);
    }
}
function decodeUtf8(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!text.includes('\ufffd')) {
        return text;
    }
    return latin1(bytes)
        .split(/(\xed[\xa0-\xbf][\x80-\xbf])/)
        .map((part, index) => index % 2 === 0
        ? Buffer.from(part, 'latin1').toString('utf8')
        : String.fromCharCode(0xd000 | ((part.charCodeAt(1) & 0x3f) << 6) | (part.charCodeAt(2) & 0x3f)))
        .join('');
}
function fromTwosComplement(bytes) {
    let value = 0n;
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
        value = (value << 8n) | BigInt(bytes[at]);
    }
    const negative = bytes.length > 0 && bytes[bytes.length - 1] >= 0x80;
    return negative ? value - (1n << BigInt(8 * bytes.length)) : value;
}
function decodeRawUnicodeEscape(line) {
    return line.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})?/g, (all, slashes, sequence) => {
        if (sequence === undefined || slashes.length % 2 === 0) {
            return all;
        }
        const point = Number.parseInt(sequence.slice(1), 16);
        return point > 0x10ffff ? all : slashes.slice(1) + String.fromCodePoint(point);
    });
}
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function decodeQuoted(line) {
    return line.slice(1, -1).replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (all, sequence) => {
        if (sequence.length === 1 && sequence in ESCAPES) {
            return ESCAPES[sequence];
        }
        if (sequence.startsWith('x') && sequence.length === 3) {
            return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
        }
        return /^[0-7]/.test(sequence) ? String.fromCharCode(Number.parseInt(sequence, 8) & 0xff) : all;
    });
}


/***/ }),

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   uo: () => (/* binding */ Expressions)
/* harmony export */ });
/* unused harmony export writeFloat */
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);


const ELLIPSIS = '\u2026';
const MAX_DEPTH = 40;
class Expressions {
    #literals;
    #limit;
    #names;
    constructor(literals, limit = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.expression, names = new Map()) {
        this.#literals = literals;
        this.#limit = limit;
        this.#names = names;
    }
    write(value) {
        return cut(this.#value(value, 0), this.#limit);
    }
    writeCall(callee, args, kwargs = null) {
        return cut(this.#call({ kind: 'call', callee, args, kwargs, state: null }, 0), this.#limit);
    }
    writeBuild(target, state) {
        return cut(`${this.#value(target, 0)}.__setstate__(${this.#value(state, 0)})`, this.#limit);
    }
    #value(value, depth) {
        if (typeof value === 'number') {
            return value >= 0 ? this.#literal(value) : this.#constant(value);
        }
        const name = this.#names.get(value);
        if (name !== undefined) {
            return name;
        }
        return depth > MAX_DEPTH ? ELLIPSIS : this.#object(value, depth + 1);
    }
    #constant(value) {
        if (value === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3) {
            return 'None';
        }
        if (value === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUE */ .rT || value === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .FALSE */ .W8) {
            return value === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUE */ .rT ? 'True' : 'False';
        }
        return ELLIPSIS;
    }
    #object(value, depth) {
        switch (value.kind) {
            case 'global':
                return value.module === '' ? value.name : `${value.module}.${value.name}`;
            case 'call':
            case 'new':
                return this.#call(value, depth);
            case 'persistent':
                return `persistent_load(${this.#value(value.id, depth)})`;
            case 'detached':
                return this.#literal(value);
            case 'buffer':
                return 'buffer';
            default:
                return this.#container(value, depth);
        }
    }
    #call(call, depth) {
        const callee = this.#value(call.callee, depth);
        const args = this.#arguments(call.args, depth);
        const kwargs = call.kwargs === null ? '' : this.#keywords(call.kwargs, depth);
        const all = [args, kwargs].filter((part) => part !== '').join(', ');
        return call.kind === 'new' ? `${callee}.__new__(${[callee, all].filter(Boolean).join(', ')})` : `${callee}(${all})`;
    }
    #arguments(args, depth) {
        if (typeof args === 'object' && args.kind === 'tuple') {
            return this.#items(args, depth);
        }
        return `*${this.#value(args, depth)}`;
    }
    #keywords(kwargs, depth) {
        if (typeof kwargs === 'object' && kwargs.kind === 'dict' && kwargs.items.length === 0 && !kwargs.cut) {
            return '';
        }
        return `**${this.#value(kwargs, depth)}`;
    }
    #container(container, depth) {
        const inside = container.kind === 'dict' ? this.#pairs(container, depth) : this.#items(container, depth);
        switch (container.kind) {
            case 'tuple':
                return container.items.length === 1 && !container.cut ? `(${inside},)` : `(${inside})`;
            case 'list':
                return `[${inside}]`;
            case 'dict':
                return `{${inside}}`;
            case 'set':
                return inside === '' ? 'set()' : `{${inside}}`;
            case 'frozenset':
                return inside === '' ? 'frozenset()' : `frozenset({${inside}})`;
        }
    }
    #items(container, depth) {
        const parts = [];
        let length = 0;
        for (const item of container.items) {
            if (length > this.#limit) {
                break;
            }
            parts.push(this.#value(item, depth));
            length += parts.at(-1).length;
        }
        return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
    }
    #pairs(container, depth) {
        const parts = [];
        let length = 0;
        for (let at = 0; at + 1 < container.items.length && length <= this.#limit; at += 2) {
            parts.push(`${this.#value(container.items[at], depth)}: ${this.#value(container.items[at + 1], depth)}`);
            length += parts.at(-1).length;
        }
        return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
    }
    #literal(literal) {
        const literals = this.#literals;
        switch (literals.type(literal)) {
            case 'str':
                return quote(literals.text(literal, 4 * this.#limit) ?? '');
            case 'bytes':
                return `b${quoteBytes(literals.bytes(literal, this.#limit))}`;
            case 'bytearray':
                return `bytearray(b${quoteBytes(literals.bytes(literal, this.#limit))})`;
            case 'int':
                return this.#integer(literal);
            case 'float':
                return writeFloat(literals.float(literal) ?? Number.NaN);
            default:
                return ELLIPSIS;
        }
    }
    #integer(literal) {
        const truth = this.#literals.bool(literal);
        if (truth !== null) {
            return truth ? 'True' : 'False';
        }
        return this.#literals.int(literal)?.toString() ?? `<integer of ${this.#literals.length(literal)} bytes>`;
    }
}
function writeFloat(value) {
    if (!Number.isFinite(value)) {
        return `float('${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}')`;
    }
    const [mantissa, exponent] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= 16 || (power < -4 && value !== 0)) {
        return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    }
    if (Number.isInteger(value)) {
        return Object.is(value, -0) ? '-0.0' : value.toFixed(1);
    }
    return String(value);
}
function cut(text, limit) {
    if (text.length <= limit) {
        return text;
    }
    const end = limit - 1;
    const high = text.charCodeAt(end - 1);
    return text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end) + ELLIPSIS;
}
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
function quote(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(/[\\\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\S ]|'/gu, (character) => {
        if (character === "'") {
            return mark === "'" ? "\\'" : character;
        }
        return SHORT_ESCAPES[character] ?? escapePoint(character.codePointAt(0));
    });
    return mark + body + mark;
}
function escapePoint(point) {
    if (point <= 0xff) {
        return `\\x${point.toString(16).padStart(2, '0')}`;
    }
    return point <= 0xffff ? `\\u${point.toString(16).padStart(4, '0')}` : `\\U${point.toString(16).padStart(8, '0')}`;
}
function quoteBytes(bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const body = text.replace(/[^\x20-\x7e]|\\|'/g, (character) => {
        if (character === "'") {
            return mark === "'" ? "\\'" : character;
        }
        return SHORT_ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
    return mark + body + mark;
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ floatOfLine),
/* harmony export */   RY: () => (/* binding */ intOfLine),
/* harmony export */   pj: () => (/* binding */ isIdentifiers),
/* harmony export */   qo: () => (/* binding */ longOfLine),
/* harmony export */   ww: () => (/* binding */ memoIndexOfLine)
/* harmony export */ });
const SPACE = '[ \\t\\v\\f\\r]*';
const DIGITS = '[0-9](?:_?[0-9])*';
const DECIMAL = new RegExp(`^${SPACE}([-+]?)(${DIGITS})${SPACE}$`);
const PREFIXED = new RegExp(`^${SPACE}([-+]?)(0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0[0-7]+|0(?:_?0)*|[1-9](?:_?[0-9])*)${SPACE}$`);
const EXPONENT = `(?:[eE][-+]?${DIGITS})?`;
const FLOAT = new RegExp(`^${SPACE}([-+]?(?:${DIGITS}\\.?(?:${DIGITS})?${EXPONENT}|\\.${DIGITS}${EXPONENT}))${SPACE}$`);
const NOT_FINITE = new RegExp(`^${SPACE}([-+]?)(inf|infinity|nan)${SPACE}$`, 'i');
const IDENTIFIERS = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u;
function isIdentifiers(line) {
    return IDENTIFIERS.test(line);
}
const cString = (line) => {
    const nul = line.indexOf('\0');
    return nul < 0 ? line : line.slice(0, nul);
};
function intOfLine(line) {
    const text = cString(line);
    return text === '' && line !== '' ? 0n : prefixed(text);
}
function longOfLine(line) {
    return prefixed(cString(line.replace(/L$/, '')));
}
function prefixed(text) {
    const [, sign, digits] = PREFIXED.exec(text) ?? [];
    if (digits === undefined) {
        return null;
    }
    const plain = digits.replaceAll('_', '');
    const value = BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain}` : plain);
    return sign === '-' ? -value : value;
}
function floatOfLine(line) {
    const text = cString(line);
    const special = NOT_FINITE.exec(text);
    if (special !== null) {
        const value = special[2].toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY;
        return special[1] === '-' ? -value : value;
    }
    const number = FLOAT.exec(text);
    return number === null ? null : Number(number[1].replaceAll('_', ''));
}
function memoIndexOfLine(line) {
    const [, sign, digits] = DECIMAL.exec(cString(line)) ?? [];
    if (digits === undefined) {
        return null;
    }
    const value = BigInt(digits.replaceAll('_', ''));
    if (sign === '-' && value > 0n) {
        return null;
    }
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
function together(first, second) {
    return {
        ...second,
        ...first,
        onPersistentId: (id, machine) => {
            first.onPersistentId?.(id, machine);
            second.onPersistentId?.(id, machine);
        },
        onBuild: (target, state, machine) => {
            first.onBuild?.(target, state, machine);
            second.onBuild?.(target, state, machine);
        },
        onItems: (target, method, items, machine) => {
            first.onItems?.(target, method, items, machine);
            second.onItems?.(target, method, items, machine);
        },
        onSealed: (target, machine) => {
            first.onSealed?.(target, machine);
            second.onSealed?.(target, machine);
        },
        onResult: (object, machine) => {
            first.onResult?.(object, machine);
            second.onResult?.(object, machine);
        },
        onStop: (result, machine) => {
            first.onStop?.(result, machine);
            second.onStop?.(result, machine);
        },
    };
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Literals),
  i: () => (/* binding */ NO_CONTENT)
});

// EXTERNAL MODULE: ./build/src/bytes/source.js
var source = __nccwpck_require__(4780);
// EXTERNAL MODULE: ./build/src/pickle/decode.js
var decode = __nccwpck_require__(6476);
;// CONCATENATED MODULE: ./build/src/pickle/latin1.js

const STEP = 1 << 16;
class Latin1Source {
    #source;
    #start;
    #length;
    #before;
    size;
    constructor(source, start, length, before, size) {
        this.#source = source;
        this.#start = start;
        this.#length = length;
        this.#before = before;
        this.size = size;
    }
    static of(source, start, length) {
        const before = [];
        let characters = 0;
        for (let at = 0; at < length; at += STEP) {
            before.push(characters);
            for (const byte of source.read(start + at, Math.min(STEP, length - at))) {
                if (byte > 0xc3) {
                    return null;
                }
                characters += isContinuation(byte) ? 0 : 1;
            }
        }
        return new Latin1Source(source, start, length, before, characters);
    }
    read(offset, length) {
        const wanted = (0,source/* available */.qC)(this.size, offset, length);
        const bytes = new Uint8Array(wanted);
        let step = this.#stepOf(offset);
        let character = this.#before[step] ?? 0;
        let lead = 0;
        for (let done = 0; done < wanted && step < this.#before.length; step += 1) {
            const from = step * STEP;
            for (const byte of this.#source.read(this.#start + from, Math.min(STEP, this.#length - from))) {
                if (byte > 0x7f && !isContinuation(byte)) {
                    lead = byte;
                    continue;
                }
                if (isContinuation(byte) && lead === 0) {
                    continue;
                }
                const value = lead === 0 ? byte : ((lead & 0x03) << 6) | (byte & 0x3f);
                lead = 0;
                if (character >= offset && done < wanted) {
                    bytes[done] = value;
                    done += 1;
                }
                character += 1;
            }
        }
        return bytes;
    }
    close() { }
    #stepOf(offset) {
        let low = 0;
        let high = this.#before.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (this.#before[middle] <= offset) {
                low = middle;
            }
            else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }
}
const isContinuation = (byte) => (byte & 0xc0) === 0x80;

// EXTERNAL MODULE: ./build/src/pickle/lines.js
var lines = __nccwpck_require__(1947);
// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var opcodes = __nccwpck_require__(3939);
;// CONCATENATED MODULE: ./build/src/pickle/literals.js





const NO_CONTENT = new source/* BufferSource */._r(new Uint8Array(0));
const TYPES = {
    PERSID: 'str',
    STRING: 'str',
    BINSTRING: 'str',
    SHORT_BINSTRING: 'str',
    UNICODE: 'str',
    SHORT_BINUNICODE: 'str',
    BINUNICODE: 'str',
    BINUNICODE8: 'str',
    SHORT_BINBYTES: 'bytes',
    BINBYTES: 'bytes',
    BINBYTES8: 'bytes',
    BYTEARRAY8: 'bytearray',
    INT: 'int',
    LONG: 'int',
    LONG1: 'int',
    LONG4: 'int',
    BININT: 'int',
    BININT1: 'int',
    BININT2: 'int',
    FLOAT: 'float',
    BINFLOAT: 'float',
};
const LINES = new Set(['PERSID', 'STRING', 'UNICODE', 'INT', 'LONG', 'FLOAT']);
const LINE_BYTES = 4098;
const MOST_LINE = 1 << 24;
const PRINTED_INT_BYTES = 82;
const CACHED_BYTES = 128;
const CACHED_TEXTS = 4096;
class Literals {
    #source;
    #textCache = new Map();
    constructor(source) {
        this.#source = source;
    }
    type(literal) {
        return TYPES[this.#opcode(literal) ?? 'STOP'] ?? 'other';
    }
    mayStart(literal, characters) {
        const head = this.#source.read(literal, 6);
        const opcode = opcodes/* OPCODE_OF_BYTE */.M7[head[0]];
        if (opcode === undefined || LINES.has(opcode.name) || (0,opcodes/* lengthBytes */.m)(opcode) > 4) {
            return true;
        }
        return characters.includes(String.fromCharCode(head[1 + (0,opcodes/* lengthBytes */.m)(opcode)]));
    }
    length(literal) {
        return this.#payload(literal).length;
    }
    fullLength(literal) {
        return this.#payload(literal, Number.POSITIVE_INFINITY).length;
    }
    fullText(literal, limit) {
        const payload = this.#payload(literal, Number.POSITIVE_INFINITY);
        if (payload.opcode === undefined || TYPES[payload.opcode] !== 'str') {
            return null;
        }
        return (0,decode/* decodeText */.g7)(payload.opcode, this.#read(payload, limit));
    }
    byteStringExtent(literal) {
        const { start, length } = this.#payload(literal);
        return this.isByteString(literal) ? { start, length } : null;
    }
    isByteString(literal) {
        const opcode = this.#opcode(literal);
        return opcode === 'BINSTRING' || opcode === 'SHORT_BINSTRING';
    }
    latin1(literal) {
        const { opcode, start, length } = this.#payload(literal, Number.POSITIVE_INFINITY);
        if (opcode === undefined || TYPES[opcode] !== 'str') {
            return null;
        }
        if (!LINES.has(opcode)) {
            return Latin1Source.of(this.#source, start, length);
        }
        const text = length > MOST_LINE ? null : this.fullText(literal, length);
        return text === null || /[^\0-\xff]/.test(text) ? null : new source/* BufferSource */._r(Buffer.from(text, 'latin1'));
    }
    content(literal) {
        const type = this.type(literal);
        if (type === 'str') {
            return this.latin1(literal);
        }
        const { start, length } = this.#payload(literal);
        const read = (offset, count) => this.#source.read(start + offset, (0,source/* available */.qC)(length, offset, count));
        return type === 'bytes' || type === 'bytearray' ? { size: length, read } : null;
    }
    bytesExtent(value) {
        const isLiteral = typeof value === 'number' ? value >= 0 : value.kind === 'detached';
        if (!isLiteral || this.type(value) !== 'bytes') {
            return null;
        }
        const { start, length } = this.#payload(value);
        return { start, length };
    }
    text(literal, limit) {
        const cached = typeof literal === 'number' ? this.#textCache.get(literal) : undefined;
        if (cached !== undefined) {
            return cached.slice(0, limit);
        }
        const payload = this.#payload(literal);
        if (payload.opcode === undefined || TYPES[payload.opcode] !== 'str') {
            return null;
        }
        const text = (0,decode/* decodeText */.g7)(payload.opcode, this.#read(payload, limit));
        if (typeof literal === 'number' && payload.length <= Math.min(limit, CACHED_BYTES)) {
            this.#remember(literal, text);
        }
        return text;
    }
    #remember(offset, text) {
        if (this.#textCache.size >= CACHED_TEXTS) {
            this.#textCache.clear();
        }
        this.#textCache.set(offset, text);
    }
    bytes(literal, limit) {
        return this.#read(this.#payload(literal), limit);
    }
    int(literal) {
        const payload = this.#payload(literal);
        if (payload.length > (LINES.has(payload.opcode ?? 'STOP') ? 3 * PRINTED_INT_BYTES : PRINTED_INT_BYTES)) {
            return null;
        }
        const bytes = this.#read(payload, payload.length);
        switch (payload.opcode) {
            case 'BININT1':
            case 'BININT2':
                return BigInt(Buffer.from(bytes).readUIntLE(0, payload.length));
            case 'BININT':
            case 'LONG1':
            case 'LONG4':
                return (0,decode/* fromTwosComplement */.U0)(bytes);
            case 'INT':
                return (0,lines/* intOfLine */.RY)((0,decode/* latin1 */.Wy)(bytes));
            case 'LONG':
                return (0,lines/* longOfLine */.qo)((0,decode/* latin1 */.Wy)(bytes));
            default:
                return null;
        }
    }
    bool(literal) {
        const payload = this.#payload(literal);
        const text = payload.opcode === 'INT' ? (0,decode/* latin1 */.Wy)(this.#read(payload, 3)) : '';
        return text === '01' || text === '00' ? text === '01' : null;
    }
    float(literal) {
        const payload = this.#payload(literal);
        const bytes = this.#read(payload, LINE_BYTES);
        if (payload.opcode === 'BINFLOAT') {
            return Buffer.from(bytes).readDoubleBE(0);
        }
        return payload.opcode === 'FLOAT' ? (0,lines/* floatOfLine */.CV)((0,decode/* latin1 */.Wy)(bytes)) : null;
    }
    #opcode(literal) {
        if (typeof literal !== 'number') {
            return literal.opcode;
        }
        return literal < 0 ? undefined : opcodes/* OPCODE_OF_BYTE */.M7[this.#source.read(literal, 1)[0]]?.name;
    }
    #payload(literal, lineBytes = LINE_BYTES) {
        if (typeof literal !== 'number') {
            return literal;
        }
        const head = literal < 0 ? [] : this.#source.read(literal, 9);
        const opcode = opcodes/* OPCODE_OF_BYTE */.M7[head[0] ?? 0];
        if (opcode === undefined) {
            return { opcode: undefined, start: 0, length: 0 };
        }
        const width = (0,opcodes/* lengthBytes */.m)(opcode);
        const start = literal + 1 + width;
        if (LINES.has(opcode.name)) {
            return { opcode: opcode.name, start, length: this.#lineLength(start, lineBytes) };
        }
        let length = width === 0 ? opcodes/* ARGUMENTS */.Ti[opcode.argument] : 0;
        for (let at = width; at > 0; at -= 1) {
            length = length * 256 + head[at];
        }
        return { opcode: opcode.name, start, length };
    }
    #lineLength(start, most) {
        let length = 0;
        while (length < most) {
            const bytes = this.#source.read(start + length, Math.min(LINE_BYTES, most - length));
            const end = bytes.indexOf(0x0a);
            if (end >= 0 || bytes.length === 0) {
                return length + Math.max(0, end);
            }
            length += bytes.length;
        }
        return length;
    }
    #read({ start, length }, limit) {
        return this.#source.read(start, Math.min(length, limit));
    }
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Machine)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __nccwpck_require__(4780);
// EXTERNAL MODULE: ./build/src/pickle/breaks.js
var breaks = __nccwpck_require__(762);
// EXTERNAL MODULE: ./build/src/pickle/lines.js
var lines = __nccwpck_require__(1947);
// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var opcodes = __nccwpck_require__(3939);
;// CONCATENATED MODULE: ./build/src/pickle/arguments.js





const MAX_LINE = 4096;
const MODULE_NAME = 'a module name';
let utf8;
const literal = (skip) => (machine) => {
    const opcode = opcodes/* OPCODE_OF_BYTE */.M7[machine.cursor.read(machine.at, 1)[0]];
    const { start, length } = skip(machine);
    if (start === machine.at + 1 + (0,opcodes/* lengthBytes */.m)(opcode)) {
        machine.push(machine.at);
    }
    else {
        machine.pushObject({ kind: 'detached', opcode: opcode.name, start, length });
    }
};
const fixed = (length) => (machine) => {
    const { cursor } = machine;
    machine.enterArgument(length);
    const start = cursor.position;
    cursor.skip(length, 'argument');
    return { start, length };
};
const counted = (width, signed = false) => (machine) => {
    const { cursor } = machine;
    machine.enterArgument(width);
    const length = readLength(machine, width, signed);
    machine.enterArgument(length);
    const start = cursor.position;
    cursor.skip(length, 'argument');
    return { start, length };
};
function readLength(machine, width, signed) {
    const { cursor } = machine;
    if (width === 1) {
        return cursor.uint8('a length');
    }
    const length = width === 8 ? cursor.uint64('a length') : signed ? cursor.int32('a length') : cursor.uint32('a length');
    if (length < 0) {
        throw machine.broken(`expected a length from 0, found ${length}`);
    }
    return length;
}
const bytes = (width) => (machine) => {
    const { start, length } = counted(width)(machine);
    if (length > 3 && machine.listener.onPickleLikeBytes !== undefined) {
        const [proto, protocol, next] = machine.cursor.read(start, 3);
        const begins = proto === opcodes/* CODE */.Sq.PROTO && protocol >= 2 && protocol <= opcodes/* HIGHEST_PROTOCOL */.a6 && next in opcodes/* OPCODE_OF_BYTE */.M7;
        if (begins && machine.cursor.read(start + length - 1, 1)[0] === opcodes/* CODE */.Sq.STOP) {
            machine.listener.onPickleLikeBytes(start, length);
        }
    }
    return { start, length };
};
function lineExtent(machine, what) {
    const { cursor } = machine;
    if (machine.frameEnd >= 0) {
        const start = cursor.position;
        cursor.skipLine(what);
        const length = cursor.position - start;
        cursor.position = start;
        machine.enterArgument(length);
    }
    const start = cursor.position;
    return { start, length: cursor.skipLine(what) };
}
function lineText(machine, { start, length }) {
    return Buffer.from(machine.cursor.read(start, Math.min(length, MAX_LINE))).toString('latin1');
}
const matching = (parse, what) => (machine) => {
    const extent = lineExtent(machine, 'a line');
    const text = lineText(machine, extent);
    if (extent.length <= MAX_LINE && parse(text) === null) {
        throw machine.broken(`expected ${what}, found ${JSON.stringify(text.slice(0, 40))}`);
    }
    return extent;
};
const quotedLine = (machine) => {
    const extent = lineExtent(machine, 'a quoted string');
    const { start, length } = extent;
    const first = length >= 2 ? machine.cursor.read(start, 1)[0] : 0;
    const last = length >= 2 ? machine.cursor.read(start + length - 1, 1)[0] : 0;
    if (first !== last || (first !== 0x22 && first !== 0x27)) {
        throw machine.broken('expected a quoted string, found no quotes around it');
    }
    return extent;
};
const anyLine = (machine) => lineExtent(machine, 'a line');
function namePair(machine, ascii) {
    const module = nameLine(machine, MODULE_NAME, ascii);
    const name = module.cut ? { text: '', cut: true } : nameLine(machine, 'a global name', ascii);
    return { module: module.text, name: name.text, cut: name.cut };
}
function nameLine(machine, what, ascii) {
    const { cursor } = machine;
    const inFrame = cursor.position < Math.min(machine.frameEnd, cursor.size);
    const start = cursor.position;
    try {
        const extent = lineExtent(machine, what);
        return { text: nameText(machine, extent, what, ascii), cut: false };
    }
    catch (error) {
        if (!(error instanceof bytes_source/* OutOfBytes */.hk) || inFrame) {
            throw error;
        }
        return { text: nameText(machine, { start, length: Math.max(0, cursor.size - start - 1) }, what, ascii), cut: true };
    }
}
function nameText(machine, { start, length }, what, ascii) {
    if (length > limits/* LIMITS */.b.nameBytes) {
        const message = `${what} of ${length} bytes, more than ${limits/* LIMITS */.b.nameBytes}`;
        throw new breaks/* LineTooLong */.dq(message, machine.at, isLongName(machine, start, what));
    }
    const bytes = machine.cursor.read(start, length);
    const text = decodeUtf8(bytes);
    if (text === null || (ascii && bytes.some((byte) => byte > 0x7f))) {
        throw machine.broken(`expected ${ascii ? 'ASCII' : 'UTF-8'} in ${what}, found other bytes`);
    }
    return text;
}
function isLongName(machine, start, what) {
    const beginning = Buffer.from(machine.cursor.read(start, limits/* LIMITS */.b.nameBytes)).toString('latin1');
    return what !== MODULE_NAME && machine.protocol >= 4 && (0,lines/* isIdentifiers */.pj)(beginning.replace(/\.$/, ''));
}
function decodeUtf8(bytes) {
    try {
        utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
function memoIndex(machine) {
    const extent = lineExtent(machine, 'a memo index');
    const number = extent.length > MAX_LINE ? withoutPadding(machine, extent) : extent;
    const text = lineText(machine, number);
    if (number.length > MAX_LINE && /^[0-9_]+$/.test(text)) {
        throw new breaks/* LineTooLong */.dq(`a memo index of ${extent.length} bytes, more than ${MAX_LINE}`, machine.at, true);
    }
    const index = number.length > MAX_LINE ? null : (0,lines/* memoIndexOfLine */.ww)(text);
    if (index === null) {
        throw machine.broken(`expected a memo index, found ${JSON.stringify(text.slice(0, 40))}`);
    }
    return index;
}
const isBlank = (byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isZero = (byte) => byte === 0x30 || byte === 0x5f;
function withoutPadding({ cursor }, { start, length }) {
    const nul = findIn(cursor, start, start + length, (byte) => byte === 0);
    const first = findIn(cursor, start, nul, (byte) => !isBlank(byte));
    const end = findEndIn(cursor, first, nul, (byte) => !isBlank(byte));
    if (end - first <= MAX_LINE) {
        return { start: first, length: end - first };
    }
    const signed = '+-'.includes(String.fromCharCode(cursor.read(first, 1)[0]));
    const digits = findIn(cursor, first + (signed ? 1 : 0), end - 1, (byte) => !isZero(byte));
    return { start: digits, length: end - digits };
}
function findIn(cursor, start, end, wanted) {
    for (let at = start; at < end; at += limits/* LIMITS */.b.window) {
        const found = cursor.read(at, Math.min(limits/* LIMITS */.b.window, end - at)).findIndex(wanted);
        if (found >= 0) {
            return at + found;
        }
    }
    return end;
}
function findEndIn(cursor, start, end, wanted) {
    for (let at = end; at > start; at -= limits/* LIMITS */.b.window) {
        const from = Math.max(start, at - limits/* LIMITS */.b.window);
        const found = cursor.read(from, at - from).findLastIndex(wanted);
        if (found >= 0) {
            return from + found + 1;
        }
    }
    return start;
}
const argument = {
    uint1: (machine) => {
        machine.enterArgument(1);
        return machine.cursor.uint8('argument');
    },
    uint2: (machine) => {
        machine.enterArgument(2);
        return machine.cursor.uint16('argument');
    },
    uint4: (machine) => {
        machine.enterArgument(4);
        return machine.cursor.uint32('argument');
    },
    int4: (machine) => {
        machine.enterArgument(4);
        return machine.cursor.int32('argument');
    },
};

// EXTERNAL MODULE: ./build/src/pickle/values.js
var values = __nccwpck_require__(3336);
;// CONCATENATED MODULE: ./build/src/pickle/calls.js



function call(machine, kind, callee, args, kwargs = null) {
    const value = machine.objects.call(kind, callee, args, kwargs);
    machine.use(callee, kind === 'call' ? 'called' : 'instantiated', () => machine.expressions.write(value));
    machine.listener.onResult?.(value, machine);
    machine.pushObject(value);
}
function tellConstantCall(machine, callee, args) {
    if (typeof callee !== 'object' || callee.kind !== 'global') {
        return;
    }
    const [argument, ...more] = (0,values/* isContainer */.u_)(args) && args.kind === 'tuple' && !args.cut ? args.items : [];
    const constant = argument === undefined || more.length > 0 ? null : constantBytes(machine, argument);
    if (constant !== null) {
        callee.constantCalls += 1;
        machine.listener.onConstantCall?.(callee, constant.start, constant.open);
    }
}
function countKnownCall(machine, callee, args) {
    if (typeof callee === 'object' && callee.kind === 'global' && machine.listener.isKnownCall?.(callee, args, machine)) {
        callee.knownCalls += 1;
    }
}
function constantBytes(machine, value) {
    const { cursor, literals } = machine;
    const isString = typeof value === 'number' && value >= 0;
    const extent = literals.bytesExtent(value) ?? (isString ? literals.byteStringExtent(value) : null);
    if (extent !== null) {
        return { start: extent.start, open: () => new bytes_source/* WindowSource */.Gi(cursor.source, extent.start, extent.length) };
    }
    const text = encodedText(machine, value);
    const source = text === null ? null : literals.latin1(text);
    return text === null || source === null ? null : { start: text, open: () => source };
}
function encodedText({ literals }, value) {
    if (typeof value !== 'object' || value.kind !== 'call' || !(0,values/* isContainer */.u_)(value.args) || value.args.length !== 2) {
        return null;
    }
    const { callee, args } = value;
    const isEncode = typeof callee === 'object' && callee.kind === 'global' && callee.name === 'encode';
    const [text, encoding] = args.items;
    if (!isEncode || callee.module !== '_codecs' || typeof text !== 'number' || typeof encoding !== 'number') {
        return null;
    }
    const latin1 = encoding >= 0 && ['latin1', 'latin-1'].includes(literals.text(encoding, 16) ?? '');
    return latin1 && text >= 0 ? text : null;
}
function attributeOf(machine, callee, args) {
    const named = typeof callee === 'object' && callee.kind === 'global' && callee.name === 'getattr';
    if (!named || callee.module !== 'builtins' || !(0,values/* isContainer */.u_)(args) || args.kind !== 'tuple' || args.length !== 2) {
        return null;
    }
    const [owner, nameValue] = args.items;
    if (typeof owner !== 'object' || owner.kind !== 'global' || typeof nameValue !== 'number' || nameValue < 0) {
        return null;
    }
    const name = machine.literals.text(nameValue, limits/* LIMITS */.b.nameBytes);
    if (name === null || machine.listener.isAttribute?.(owner, name) !== true) {
        return null;
    }
    callee.attributeCalls += 1;
    return [owner, name];
}

// EXTERNAL MODULE: ./build/src/pickle/summary.js
var summary = __nccwpck_require__(8000);
;// CONCATENATED MODULE: ./build/src/pickle/containers.js



function gather(machine, kind) {
    const { stack, markHeight: start } = machine;
    const end = stack.length;
    if (kind === 'dict' && (end - start) % 2 === 1) {
        throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    const most = kind === 'tuple' ? limits/* LIMITS */.b.wideItems : limits/* LIMITS */.b.keptItems;
    const items = stack.slice(start, Math.min(end, start + most));
    const container = machine.objects.container(kind, items, end - start);
    (0,summary/* summarize */.eh)(container, stack, start, end, machine);
    machine.popMark();
    return container;
}
const fromMark = (kind) => (machine) => machine.pushObject(gather(machine, kind));
const isConstant = (value) => typeof value === 'number' && !(0,values/* isElided */.oB)(value);
const tuple = (length) => (machine) => {
    const last = machine.pop();
    const items = length === 1 ? [last] : length === 2 ? [machine.pop(), last] : [machine.pop(), machine.pop(), last];
    if (length === 3) {
        items.splice(0, 2, items[1], items[0]);
    }
    const object = machine.objects.container('tuple', items);
    if (!items.every(isConstant)) {
        (0,summary/* summarize */.eh)(object, items, 0, length, machine);
    }
    if (object.items.every((item) => typeof item === 'number' && (0,values/* isElided */.oB)(item))) {
        machine.push(values/* ELIDED */.oZ);
    }
    else {
        machine.pushObject(object);
    }
};
const TAKES = {
    append: ['list'],
    setitem: ['dict', 'list'],
    add: ['set'],
};
function extend(machine, method, items, length) {
    const target = machine.top();
    if (length > 0 && !takes(machine, target, method)) {
        throw machine.broken(`expected an object to put items into, found ${machine.expressions.write(target)}`);
    }
    if ((0,values/* isContainer */.u_)(target)) {
        if (target.kind === 'list' && method === 'setitem' && length > 0) {
            target.length = Number.NaN;
            target.plain = false;
        }
        machine.objects.extend(target, items, length);
        if (target.sealed && length > 0) {
            machine.listener.onSealed?.(target, machine);
        }
    }
    else {
        machine.listener.onItems?.(target, method, items, machine);
    }
}
function takes(machine, target, method) {
    if ((0,values/* isContainer */.u_)(target)) {
        return TAKES[method].includes(target.kind);
    }
    if (typeof target === 'object') {
        return target.kind !== 'detached' || target.opcode === 'BYTEARRAY8';
    }
    return (0,values/* isElided */.oB)(target) || (target >= 0 && machine.literals.type(target) === 'bytearray');
}
const intoBelowMark = (method) => (machine) => {
    const { stack, markHeight: start } = machine;
    const length = stack.length - start;
    if (method === 'setitem' && length % 2 === 1) {
        throw machine.broken('expected an even number of objects above the mark, found an odd one');
    }
    const target = stack[start - 1];
    if (target !== undefined && (0,values/* isContainer */.u_)(target)) {
        (0,summary/* summarize */.eh)(target, stack, start, stack.length, machine);
    }
    const items = stack.slice(start, Math.min(stack.length, start + limits/* LIMITS */.b.stateKeys));
    machine.popMark();
    extend(machine, method, items, length);
};
const intoBelow = (method, length) => (machine) => {
    const last = machine.pop();
    const items = length === 1 ? [last] : [machine.pop(), last];
    const target = machine.top();
    if ((0,values/* isContainer */.u_)(target)) {
        (0,summary/* summarize */.eh)(target, items, 0, length, machine);
    }
    extend(machine, method, items, length);
};

;// CONCATENATED MODULE: ./build/src/pickle/handlers.js








function importPair(machine, opcode) {
    const { module, name, cut } = namePair(machine, opcode === 'INST');
    const global = machine.importGlobal(module, name, opcode);
    if (cut) {
        throw machine.broken('expected a newline that ends a global name, found none before the end');
    }
    return global;
}
function get(machine, index) {
    const value = machine.memo.get(index);
    if (value === undefined) {
        machine.missedMemo = true;
        throw machine.broken(`expected memo entry ${index}, found nothing stored there`);
    }
    machine.pushAgain(value);
}
const constant = (value) => (machine) => machine.push(value);
const empty = (kind) => (machine) => machine.keepsObjects ? machine.push(machine.objects.container(kind)) : machine.push(values/* ELIDED */.oZ);
function nameOperand(machine, value) {
    if (typeof value === 'object' && value.kind !== 'detached') {
        if ((0,values/* isContainer */.u_)(value) || value.kind === 'buffer') {
            throw machine.broken(`expected a str for a name, found a ${value.kind}`);
        }
        if (value.kind !== 'persistent' && machine.listener.mayBeText?.(value) === false) {
            throw machine.broken(`expected a str for a name, found ${machine.expressions.write(value)}`);
        }
        return '?';
    }
    if ((0,values/* isElided */.oB)(value)) {
        return '?';
    }
    const { literals } = machine;
    const type = literals.type(value);
    if (type !== 'str') {
        throw machine.broken(`expected a str for a name, found ${type === 'other' ? 'a constant' : type}`);
    }
    if (literals.length(value) > limits/* LIMITS */.b.nameBytes) {
        throw new breaks/* LimitExceeded */.nP(`a name of ${literals.length(value)} bytes, more than ${limits/* LIMITS */.b.nameBytes}`, machine.at);
    }
    return literals.text(value, limits/* LIMITS */.b.nameBytes);
}
function extension(machine, code, opcode) {
    if (code <= 0) {
        throw machine.broken(`expected an extension code from 1, found ${code}`);
    }
    machine.importExtension(code, opcode);
}
function persistent(machine, id) {
    machine.listener.onPersistentId?.(id, machine);
    const object = machine.objects.persistent(id);
    machine.listener.onResult?.(object, machine);
    machine.pushObject(object);
}
const HANDLERS = {
    PROTO: (machine) => {
        const protocol = argument.uint1(machine);
        if (protocol > opcodes/* HIGHEST_PROTOCOL */.a6) {
            throw machine.broken(`expected a protocol up to ${opcodes/* HIGHEST_PROTOCOL */.a6}, found ${protocol}`);
        }
        machine.protocol = protocol;
    },
    FRAME: (machine) => {
        machine.enterArgument(8);
        machine.startFrame(machine.cursor.uint64('a frame length'));
    },
    STOP: (machine) => {
        machine.result = machine.pop();
        machine.endStream();
        machine.listener.onStop?.(machine.result, machine);
    },
    GLOBAL: (machine) => void importPair(machine, 'GLOBAL'),
    STACK_GLOBAL: (machine) => {
        const name = machine.pop();
        const module = machine.pop();
        const names = [nameOperand(machine, module), nameOperand(machine, name)];
        machine.importGlobal(...names, 'STACK_GLOBAL');
    },
    EXT1: (machine) => extension(machine, argument.uint1(machine), 'EXT1'),
    EXT2: (machine) => extension(machine, argument.uint2(machine), 'EXT2'),
    EXT4: (machine) => extension(machine, argument.int4(machine), 'EXT4'),
    INST: (machine) => {
        const global = importPair(machine, 'INST');
        machine.pop();
        call(machine, 'call', global, gather(machine, 'tuple'));
    },
    OBJ: (machine) => {
        const { stack, markHeight } = machine;
        if (stack.length === markHeight) {
            throw machine.broken('expected a class above the mark, found nothing');
        }
        const [callee] = stack.splice(markHeight, 1);
        call(machine, 'call', callee, gather(machine, 'tuple'));
    },
    NEWOBJ: (machine) => {
        const args = machine.pop();
        call(machine, 'new', machine.pop(), args);
    },
    NEWOBJ_EX: (machine) => {
        const kwargs = machine.pop();
        const args = machine.pop();
        call(machine, 'new', machine.pop(), args, kwargs);
    },
    REDUCE: (machine) => {
        const args = machine.pop();
        const callee = machine.pop();
        const attribute = attributeOf(machine, callee, args);
        if (attribute !== null) {
            machine.importAttribute(...attribute);
            return;
        }
        tellConstantCall(machine, callee, args);
        countKnownCall(machine, callee, args);
        call(machine, 'call', callee, args);
    },
    BUILD: (machine) => {
        const state = machine.pop();
        const target = machine.top();
        machine.use(target, 'built', () => machine.expressions.writeBuild(target, state));
        if (typeof target === 'object' && target.kind === 'global') {
            target.handled += 1;
        }
        machine.listener.onBuild?.(target, state, machine);
        const region = machine.listener.regionBehind?.(target, state, machine);
        if (typeof target === 'object' && 'state' in target) {
            target.state = machine.objects.link(state);
        }
        if (region !== undefined) {
            machine.meet(region);
        }
    },
    PERSID: (machine) => {
        literal(anyLine)(machine);
        persistent(machine, machine.pop());
    },
    BINPERSID: (machine) => persistent(machine, machine.pop()),
    INT: literal(matching(lines/* intOfLine */.RY, 'an integer')),
    LONG: literal(matching(lines/* longOfLine */.qo, 'an integer')),
    FLOAT: literal(matching(lines/* floatOfLine */.CV, 'a float')),
    BININT: literal(fixed(4)),
    BININT1: literal(fixed(1)),
    BININT2: literal(fixed(2)),
    BINFLOAT: literal(fixed(8)),
    LONG1: literal(counted(1)),
    LONG4: literal(counted(4, true)),
    STRING: literal(quotedLine),
    BINSTRING: literal(counted(4)),
    SHORT_BINSTRING: literal(counted(1)),
    UNICODE: literal(anyLine),
    SHORT_BINUNICODE: literal(counted(1)),
    BINUNICODE: literal(counted(4)),
    BINUNICODE8: literal(counted(8)),
    SHORT_BINBYTES: literal(bytes(1)),
    BINBYTES: literal(bytes(4)),
    BINBYTES8: literal(bytes(8)),
    BYTEARRAY8: literal(counted(8)),
    NONE: constant(values/* NONE */.x3),
    NEWTRUE: constant(values/* TRUE */.rT),
    NEWFALSE: constant(values/* FALSE */.W8),
    NEXT_BUFFER: (machine) => machine.pushObject({ kind: 'buffer' }),
    READONLY_BUFFER: (machine) => void machine.top(),
    EMPTY_TUPLE: empty('tuple'),
    EMPTY_LIST: empty('list'),
    EMPTY_DICT: empty('dict'),
    EMPTY_SET: empty('set'),
    TUPLE: fromMark('tuple'),
    TUPLE1: tuple(1),
    TUPLE2: tuple(2),
    TUPLE3: tuple(3),
    LIST: fromMark('list'),
    DICT: fromMark('dict'),
    FROZENSET: fromMark('frozenset'),
    APPEND: intoBelow('append', 1),
    SETITEM: intoBelow('setitem', 2),
    APPENDS: intoBelowMark('append'),
    SETITEMS: intoBelowMark('setitem'),
    ADDITEMS: intoBelowMark('add'),
    MARK: (machine) => machine.mark(),
    POP: (machine) => {
        if (machine.marks.length > 0 && machine.stack.length === machine.fence) {
            machine.marks.pop();
        }
        else {
            machine.pop();
        }
    },
    POP_MARK: (machine) => void machine.popMark(),
    DUP: (machine) => machine.pushAgain(machine.top()),
    GET: (machine) => get(machine, memoIndex(machine)),
    BINGET: (machine) => get(machine, argument.uint1(machine)),
    LONG_BINGET: (machine) => get(machine, argument.uint4(machine)),
    PUT: (machine) => machine.memoize(memoIndex(machine)),
    BINPUT: (machine) => machine.memoize(argument.uint1(machine)),
    LONG_BINPUT: (machine) => machine.memoize(argument.uint4(machine)),
    MEMOIZE: (machine) => machine.memoize(machine.memo.size),
};
const HANDLER_OF_BYTE = opcodes/* OPCODE_OF_BYTE */.M7.map((opcode) => opcode && HANDLERS[opcode.name]);

;// CONCATENATED MODULE: ./build/src/pickle/literal-run.js


const LONGEST = 9;
function walkLiteralRun(machine) {
    const { cursor, stack, memo, budget, fence } = machine;
    const { window, base } = cursor;
    const frame = machine.frameEnd < 0 ? Number.POSITIVE_INFINITY : machine.frameEnd - base;
    const start = cursor.index;
    const room = Math.min(limits/* LIMITS */.b.stack - stack.length, budget.opcodes);
    const end = Math.min(window.length, frame, start + room);
    if (start < 0) {
        return;
    }
    let at = start;
    let count = 0;
    scan: for (; at + LONGEST <= end; count += 1) {
        switch (window[at]) {
            case opcodes/* CODE */.Sq.BININT:
                stack.push(base + at);
                at += 5;
                break;
            case opcodes/* CODE */.Sq.BININT1:
                stack.push(base + at);
                at += 2;
                break;
            case opcodes/* CODE */.Sq.BININT2:
                stack.push(base + at);
                at += 3;
                break;
            case opcodes/* CODE */.Sq.BINFLOAT:
                stack.push(base + at);
                at += LONGEST;
                break;
            case opcodes/* CODE */.Sq.SHORT_BINUNICODE:
            case opcodes/* CODE */.Sq.SHORT_BINSTRING:
            case opcodes/* CODE */.Sq.LONG1: {
                const next = at + 2 + window[at + 1];
                if (next > end) {
                    break scan;
                }
                stack.push(base + at);
                at = next;
                break;
            }
            case opcodes/* CODE */.Sq.SHORT_BINBYTES: {
                const next = at + 2 + window[at + 1];
                if (next > end || window[at + 2] === opcodes/* CODE */.Sq.PROTO) {
                    break scan;
                }
                stack.push(base + at);
                at = next;
                break;
            }
            case opcodes/* CODE */.Sq.BINUNICODE: {
                const next = at + 5 + window[at + 1] + window[at + 2] * 0x100 + window[at + 3] * 0x10000 + window[at + 4] * 0x1000000;
                if (next > end) {
                    break scan;
                }
                stack.push(base + at);
                at = next;
                break;
            }
            case opcodes/* CODE */.Sq.MEMOIZE:
                if (stack.length <= fence || memo.excess !== null) {
                    break scan;
                }
                memo.set(memo.size, stack[stack.length - 1]);
                at += 1;
                break;
            default:
                break scan;
        }
    }
    cursor.position = base + at;
    budget.opcodes -= count;
}

// EXTERNAL MODULE: ./build/src/pickle/expression.js
var expression = __nccwpck_require__(2680);
// EXTERNAL MODULE: ./build/src/pickle/literals.js + 1 modules
var literals = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/src/pickle/memo.js
var pickle_memo = __nccwpck_require__(304);
// EXTERNAL MODULE: ./build/src/pickle/python2-names.js
var python2_names = __nccwpck_require__(173);
// EXTERNAL MODULE: ./build/src/pickle/reading.js
var pickle_reading = __nccwpck_require__(3280);
;// CONCATENATED MODULE: ./build/src/pickle/state.js









class MachineState {
    cursor;
    literals;
    expressions;
    objects = new values/* ObjectBudget */.DE();
    memo;
    listener;
    budget;
    reading;
    stack = [];
    marks = [];
    protocol = 0;
    at = 0;
    frameEnd = -1;
    missedMemo = false;
    result;
    region = null;
    #globals = new Map();
    constructor(cursor, listener, budget, reading = new pickle_reading/* Reading */.z(), memo = new pickle_memo/* Memo */.l()) {
        this.cursor = cursor;
        this.literals = new literals/* Literals */.x(cursor);
        this.expressions = new expression/* Expressions */.uo(this.literals);
        this.listener = listener;
        this.budget = budget;
        this.reading = reading;
        this.memo = memo;
    }
    meet(region) {
        if (region.kind === 'pickle') {
            this.region = region;
        }
        else {
            this.resume(region.end, region.result);
        }
    }
    resume(end, result) {
        this.region = null;
        this.stack[this.stack.length - 1] = result;
        this.cursor.position = end;
        this.frameEnd = -1;
    }
    get fence() {
        return this.marks.length === 0 ? 0 : this.marks[this.marks.length - 1];
    }
    broken(message) {
        const opcode = this.at < this.cursor.size ? opcodes/* OPCODE_OF_BYTE */.M7[this.cursor.read(this.at, 1)[0]] : undefined;
        return new breaks/* StreamBreak */.cb(opcode === undefined ? message : `${opcode.name}: ${message}`, this.at);
    }
    push(value) {
        if (this.stack.length >= limits/* LIMITS */.b.stack) {
            throw new breaks/* LimitExceeded */.nP(`more than ${limits/* LIMITS */.b.stack} objects on the stack`, this.at);
        }
        this.stack.push(value);
    }
    get keepsObjects() {
        return this.stack.length < limits/* LIMITS */.b.keptObjects;
    }
    pushObject(object) {
        this.push(this.keepsObjects ? object : (0,values/* elided */.GO)(object));
    }
    pop() {
        if (this.stack.length <= this.fence) {
            throw this.broken('expected an object on the stack, found none');
        }
        return this.stack.pop();
    }
    top() {
        if (this.stack.length <= this.fence) {
            throw this.broken('expected an object on the stack, found none');
        }
        return this.stack[this.stack.length - 1];
    }
    get markHeight() {
        const height = this.marks.at(-1);
        if (height === undefined) {
            throw this.broken('expected a mark on the stack, found none');
        }
        return height;
    }
    popMark() {
        this.stack.length = this.markHeight;
        this.marks.length -= 1;
    }
    mark() {
        if (this.marks.length >= limits/* LIMITS */.b.stack) {
            throw new breaks/* LimitExceeded */.nP(`more than ${limits/* LIMITS */.b.stack} marks on the stack`, this.at);
        }
        this.marks.push(this.stack.length);
    }
    memoize(index) {
        const value = this.top();
        const { excess } = this.memo;
        if (excess !== null) {
            throw new breaks/* LimitExceeded */.nP(excess, this.at);
        }
        this.memo.set(index, value);
    }
    pushAgain(value) {
        if (typeof value === 'object' && value.kind === 'global') {
            value.handled += 1;
        }
        else if (typeof value === 'object' && ((0,values/* isContainer */.u_)(value) || 'state' in value)) {
            value.fetched = true;
        }
        this.push(value);
    }
    importGlobal(module, name, opcode) {
        if (module === '') {
            throw this.broken('expected the name of a module, found nothing');
        }
        return this.#pushGlobal(this.#intern(...(0,python2_names/* asPython3 */.u)(module, name, this.protocol)), opcode);
    }
    importExtension(code, opcode) {
        this.#pushGlobal(this.#intern('', `extension(${code})`), opcode);
    }
    importAttribute(owner, name) {
        this.#pushGlobal(this.#intern(owner.module, `${owner.name}.${name}`), 'REDUCE');
    }
    #pushGlobal(global, opcode) {
        this.listener.onImport?.(global, opcode, this.at);
        this.pushAgain(global);
        return global;
    }
    get globals() {
        return this.#globals.values();
    }
    #intern(module, name) {
        const key = `${module}\n${name}`;
        let global = this.#globals.get(key);
        if (global === undefined) {
            global = { kind: 'global', module, name, handled: 0, constantCalls: 0, attributeCalls: 0, knownCalls: 0 };
            this.#globals.set(key, global);
        }
        return global;
    }
    use(callee, use, write) {
        if (typeof callee === 'object' && callee.kind === 'global') {
            this.listener.onUse?.(callee, use, this.at, write);
        }
    }
    enterArgument(length) {
        const { cursor, frameEnd } = this;
        if (frameEnd < 0 || length === 0 || cursor.position + length <= frameEnd) {
            return;
        }
        if (cursor.position < frameEnd && this.reading.dropsFrame(this.at)) {
            cursor.position = frameEnd;
        }
        this.frameEnd = -1;
    }
    startFrame(length) {
        const { cursor, reading } = this;
        if (length > cursor.left && reading.frameBeyondEnd < 0) {
            reading.frameBeyondEnd = this.at;
        }
        this.enterArgument(length);
        this.frameEnd = Math.max(this.frameEnd, cursor.position + length);
    }
    endStream() {
        const { cursor, frameEnd } = this;
        if (frameEnd > cursor.position && frameEnd <= cursor.size && this.reading.dropsFrame(this.at)) {
            cursor.position = frameEnd;
        }
    }
    leaveFrame() {
        if (this.frameEnd >= 0 && this.cursor.position >= this.frameEnd) {
            this.frameEnd = -1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/pickle/machine.js







class Machine extends MachineState {
    run() {
        while (this.result === undefined && this.region === null) {
            walkLiteralRun(this);
            this.step();
        }
    }
    step() {
        const { cursor } = this;
        this.at = cursor.position;
        this.leaveFrame();
        if (this.budget.opcodes <= 0) {
            throw new breaks/* LimitExceeded */.nP('more opcodes than are walked in one file', this.at);
        }
        this.budget.opcodes -= limits/* LIMITS */.b.opcodeCost;
        try {
            const byte = cursor.uint8('an opcode');
            const handle = HANDLER_OF_BYTE[byte];
            if (handle === undefined) {
                throw this.broken(`expected an opcode, found byte 0x${byte.toString(16).padStart(2, '0')}`);
            }
            handle(this);
            return opcodes/* OPCODE_OF_BYTE */.M7[byte];
        }
        catch (error) {
            if (error instanceof bytes_source/* OutOfBytes */.hk) {
                throw this.broken(error.message);
            }
            throw error;
        }
    }
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Memo)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);


const DENSE_GAP = 1024;
const CHUNK_BITS = 10;
const CHUNK = 1 << CHUNK_BITS;
const FIRST_CHUNK = 16;
const ENTRY_BYTES = 4;
const OTHER_BYTES = 16;
const HIGHEST_OFFSET = 2 ** 31 - 2;
class Memo {
    #chunks = [];
    #room = 0;
    #others = [];
    #sparse = new Map();
    #objects = 0;
    #shared = 0;
    #bytes = 0;
    size = 0;
    get(index) {
        if (!this.#isDense(index)) {
            return this.#sparse.get(index);
        }
        const entry = this.#chunks[index >>> CHUNK_BITS][index % CHUNK];
        if (entry > 0) {
            return entry - 1;
        }
        return entry === 0 ? undefined : entry >= _values_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj ? entry : this.#others[_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj - 1 - entry];
    }
    set(index, value) {
        const kept = this.#keep(value);
        if (typeof index === 'number' && (this.#isDense(index) || index <= this.size + DENSE_GAP)) {
            this.#growTo(index);
            this.#put(index, kept);
            return;
        }
        if (!this.#sparse.has(index)) {
            this.size += 1;
        }
        this.#sparse.set(index, kept);
    }
    get excess() {
        if (this.#bytes >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.memo) {
            return `a memo of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.memo} bytes`;
        }
        return this.#sparse.size >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.sparseMemo
            ? `more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.sparseMemo} entries in the memo out of order`
            : null;
    }
    #isDense(index) {
        return typeof index === 'number' && index < this.#room;
    }
    #put(index, value) {
        const chunk = this.#chunks[index >>> CHUNK_BITS];
        const at = index % CHUNK;
        if (chunk[at] === 0) {
            this.size += 1;
        }
        if (typeof value === 'number' && value <= HIGHEST_OFFSET) {
            chunk[at] = value < 0 ? value : value + 1;
        }
        else {
            chunk[at] = _values_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj - 1 - this.#others.length;
            this.#others.push(value);
            this.#bytes += OTHER_BYTES;
        }
    }
    #growTo(index) {
        while (!this.#isDense(index)) {
            const before = this.#room;
            this.#grow();
            this.#bytes += (this.#room - before) * ENTRY_BYTES;
            for (let at = before; at < this.#room && this.#sparse.size > 0; at += 1) {
                const value = this.#sparse.get(at);
                if (value !== undefined) {
                    this.#sparse.delete(at);
                    this.size -= 1;
                    this.#put(at, value);
                }
            }
        }
    }
    #grow() {
        if (this.#room > 0 && this.#room < CHUNK) {
            const grown = new Int32Array(this.#room * 2);
            grown.set(this.#chunks[0]);
            this.#chunks[0] = grown;
            this.#room *= 2;
        }
        else {
            const more = this.#room === 0 ? FIRST_CHUNK : CHUNK;
            this.#chunks.push(new Int32Array(more));
            this.#room += more;
        }
    }
    #keep(value) {
        if (typeof value === 'number' || value.kind === 'global') {
            return value;
        }
        this.#objects += 1;
        if (this.#objects <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptObjects) {
            return value;
        }
        const fact = (value.kind === 'call' || value.kind === 'new') && value.fact;
        const shared = typeof fact === 'object' && 'shared' in fact;
        this.#shared += shared ? 1 : 0;
        return shared && this.#shared <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptObjects ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .elided */ .GO)(value);
    }
}


/***/ }),

/***/ 3939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ OPCODE_OF_BYTE),
/* harmony export */   Sq: () => (/* binding */ CODE),
/* harmony export */   Ti: () => (/* binding */ ARGUMENTS),
/* harmony export */   a6: () => (/* binding */ HIGHEST_PROTOCOL),
/* harmony export */   m: () => (/* binding */ lengthBytes)
/* harmony export */ });
/* unused harmony export OPCODES */
const ARGUMENTS = {
    none: 0,
    uint1: 1,
    uint2: 2,
    int4: 4,
    uint4: 4,
    uint8: 8,
    float8: 8,
    counted1: 1,
    counted4: 4,
    counted4s: 4,
    counted8: 8,
    line: 0,
    'line-pair': 0,
};
const ROWS = [
    ['MARK', 0x28, 'none', '-', 'mark', 0, 'Pushes the mark'],
    ['STOP', 0x2e, 'none', 'any', '-', 0, 'Ends the stream; the top of the stack is the result'],
    ['POP', 0x30, 'none', 'any', '-', 0, 'Drops the top object, or the mark'],
    ['DUP', 0x32, 'none', 'any', 'any any', 0, 'Pushes the top object again'],
    ['FLOAT', 0x46, 'line', '-', 'float', 0, 'Pushes a float from a line'],
    ['INT', 0x49, 'line', '-', 'int_or_bool', 0, 'Pushes an integer or bool from a line'],
    ['LONG', 0x4c, 'line', '-', 'int', 0, 'Pushes an integer from a line'],
    ['NONE', 0x4e, 'none', '-', 'None', 0, 'Pushes None'],
    ['PERSID', 0x50, 'line', '-', 'any', 0, 'persistent_load(line)'],
    ['REDUCE', 0x52, 'none', 'any any', 'any', 0, 'callable(*args)'],
    ['STRING', 0x53, 'line', '-', 'bytes_or_str', 0, 'Pushes a quoted string from a line'],
    ['UNICODE', 0x56, 'line', '-', 'str', 0, 'Pushes a str from a raw-unicode-escape line'],
    ['APPEND', 0x61, 'none', 'list any', 'list', 0, 'list.append(top)'],
    ['BUILD', 0x62, 'none', 'any any', 'any', 0, 'obj.__setstate__(state), or sets attributes from state'],
    ['GLOBAL', 0x63, 'line-pair', '-', 'any', 0, 'Imports module.name given as two lines'],
    ['DICT', 0x64, 'none', 'mark stackslice', 'dict', 0, 'Pushes a dict of the pairs above the mark'],
    ['GET', 0x67, 'line', '-', 'any', 0, 'Pushes memo[line]'],
    ['INST', 0x69, 'line-pair', 'mark stackslice', 'any', 0, 'Imports module.name and calls it with what is above the mark'],
    ['LIST', 0x6c, 'none', 'mark stackslice', 'list', 0, 'Pushes a list of what is above the mark'],
    ['PUT', 0x70, 'line', '-', '-', 0, 'memo[line] = top'],
    ['SETITEM', 0x73, 'none', 'dict any any', 'dict', 0, 'dict[key] = value'],
    ['TUPLE', 0x74, 'none', 'mark stackslice', 'tuple', 0, 'Pushes a tuple of what is above the mark'],
    ['EMPTY_TUPLE', 0x29, 'none', '-', 'tuple', 1, 'Pushes ()'],
    ['POP_MARK', 0x31, 'none', 'mark stackslice', '-', 1, 'Drops everything down to the mark'],
    ['BINFLOAT', 0x47, 'float8', '-', 'float', 1, 'Pushes an eight-byte float'],
    ['BININT', 0x4a, 'int4', '-', 'int', 1, 'Pushes a four-byte signed integer'],
    ['BININT1', 0x4b, 'uint1', '-', 'int', 1, 'Pushes a one-byte integer'],
    ['BININT2', 0x4d, 'uint2', '-', 'int', 1, 'Pushes a two-byte integer'],
    ['BINPERSID', 0x51, 'none', 'any', 'any', 1, 'persistent_load(top of stack)'],
    ['BINSTRING', 0x54, 'counted4s', '-', 'bytes_or_str', 1, 'Pushes a string with a four-byte length'],
    ['SHORT_BINSTRING', 0x55, 'counted1', '-', 'bytes_or_str', 1, 'Pushes a string with a one-byte length'],
    ['BINUNICODE', 0x58, 'counted4', '-', 'str', 1, 'Pushes a str with a four-byte length'],
    ['EMPTY_LIST', 0x5d, 'none', '-', 'list', 1, 'Pushes []'],
    ['APPENDS', 0x65, 'none', 'list mark stackslice', 'list', 1, 'list.extend(what is above the mark)'],
    ['BINGET', 0x68, 'uint1', '-', 'any', 1, 'Pushes memo[one byte]'],
    ['LONG_BINGET', 0x6a, 'uint4', '-', 'any', 1, 'Pushes memo[four bytes]'],
    ['OBJ', 0x6f, 'none', 'mark any stackslice', 'any', 1, 'Calls the first object above the mark with the others'],
    ['BINPUT', 0x71, 'uint1', '-', '-', 1, 'memo[one byte] = top'],
    ['LONG_BINPUT', 0x72, 'uint4', '-', '-', 1, 'memo[four bytes] = top'],
    ['SETITEMS', 0x75, 'none', 'dict mark stackslice', 'dict', 1, 'Sets every pair above the mark'],
    ['EMPTY_DICT', 0x7d, 'none', '-', 'dict', 1, 'Pushes {}'],
    ['PROTO', 0x80, 'uint1', '-', '-', 2, 'Declares the protocol'],
    ['NEWOBJ', 0x81, 'none', 'any any', 'any', 2, 'cls.__new__(cls, *args)'],
    ['EXT1', 0x82, 'uint1', '-', 'any', 2, 'Pushes the global of a one-byte extension code'],
    ['EXT2', 0x83, 'uint2', '-', 'any', 2, 'Pushes the global of a two-byte extension code'],
    ['EXT4', 0x84, 'int4', '-', 'any', 2, 'Pushes the global of a four-byte extension code'],
    ['TUPLE1', 0x85, 'none', 'any', 'tuple', 2, 'Pushes a tuple of the top object'],
    ['TUPLE2', 0x86, 'none', 'any any', 'tuple', 2, 'Pushes a tuple of the two top objects'],
    ['TUPLE3', 0x87, 'none', 'any any any', 'tuple', 2, 'Pushes a tuple of the three top objects'],
    ['NEWTRUE', 0x88, 'none', '-', 'bool', 2, 'Pushes True'],
    ['NEWFALSE', 0x89, 'none', '-', 'bool', 2, 'Pushes False'],
    ['LONG1', 0x8a, 'counted1', '-', 'int', 2, 'Pushes an integer of up to 255 bytes'],
    ['LONG4', 0x8b, 'counted4s', '-', 'int', 2, 'Pushes an integer of up to 2**31-1 bytes'],
    ['BINBYTES', 0x42, 'counted4', '-', 'bytes', 3, 'Pushes bytes with a four-byte length'],
    ['SHORT_BINBYTES', 0x43, 'counted1', '-', 'bytes', 3, 'Pushes bytes with a one-byte length'],
    ['SHORT_BINUNICODE', 0x8c, 'counted1', '-', 'str', 4, 'Pushes a str with a one-byte length'],
    ['BINUNICODE8', 0x8d, 'counted8', '-', 'str', 4, 'Pushes a str with an eight-byte length'],
    ['BINBYTES8', 0x8e, 'counted8', '-', 'bytes', 4, 'Pushes bytes with an eight-byte length'],
    ['EMPTY_SET', 0x8f, 'none', '-', 'set', 4, 'Pushes set()'],
    ['ADDITEMS', 0x90, 'none', 'set mark stackslice', 'set', 4, 'set.update(what is above the mark)'],
    ['FROZENSET', 0x91, 'none', 'mark stackslice', 'frozenset', 4, 'Pushes a frozenset of what is above the mark'],
    ['NEWOBJ_EX', 0x92, 'none', 'any any any', 'any', 4, 'cls.__new__(cls, *args, **kwargs)'],
    ['STACK_GLOBAL', 0x93, 'none', 'str str', 'any', 4, 'Imports module.name taken from the stack'],
    ['MEMOIZE', 0x94, 'none', 'any', 'any', 4, 'memo[len(memo)] = top'],
    ['FRAME', 0x95, 'uint8', '-', '-', 4, 'Announces that the next N bytes are one frame'],
    ['BYTEARRAY8', 0x96, 'counted8', '-', 'bytearray', 5, 'Pushes a bytearray with an eight-byte length'],
    ['NEXT_BUFFER', 0x97, 'none', '-', 'buffer', 5, 'Pushes the next out-of-band buffer'],
    ['READONLY_BUFFER', 0x98, 'none', 'buffer', 'buffer', 5, 'Makes the buffer on top read-only'],
];
const OPCODES = ROWS.map(([name, code, argument, before, after, protocol, doc]) => ({
    name,
    code,
    argument,
    before,
    after,
    protocol,
    doc,
}));
const OPCODE_OF_BYTE = byByte();
function byByte() {
    const table = new Array(256).fill(undefined);
    for (const opcode of OPCODES) {
        table[opcode.code] = opcode;
    }
    return table;
}
const CODE = Object.fromEntries(ROWS.map(([name, code]) => [name, code]));
function lengthBytes({ argument }) {
    return argument.startsWith('counted') ? ARGUMENTS[argument] : 0;
}
const HIGHEST_PROTOCOL = 5;


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isPadding)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);

const isPaddingByte = (byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d;
function isPadding(source, start) {
    if (source.size - start > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.padding || !source.read(start, 16).every(isPaddingByte)) {
        return false;
    }
    for (let at = start; at < source.size; at += _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window) {
        if (!source.read(at, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window).every(isPaddingByte)) {
            return false;
        }
    }
    return true;
}


/***/ }),

/***/ 3482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ probePickles)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _breaks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(762);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3939);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(296);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3336);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4121);






class Shown extends Error {
}
function probePickles(source, { matters, ...options }) {
    const walk = (0,_recorder_js__WEBPACK_IMPORTED_MODULE_3__/* .newWalk */ .C8)();
    let imports = 0;
    let named = false;
    const show = (shown) => {
        if (shown) {
            throw new Shown();
        }
    };
    const use = (target, given) => {
        if (typeof target === 'object' && target.kind === 'global' && !isPlain(given)) {
            named ||= target.module === '';
            show(matters(target.module, target.name, true));
        }
    };
    const listener = {
        onImport({ module, name }, _opcode, offset) {
            imports += 1;
            if (imports % _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.globals === 0) {
                throw new _breaks_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitExceeded */ .nP('more globals than are kept', offset);
            }
            named ||= matters(module, name, true);
            show(matters(module, name, false));
        },
        onResult(object) {
            if (object.kind === 'call' || object.kind === 'new') {
                use(object.callee, object.args);
            }
        },
        onBuild: use,
    };
    try {
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkPickles */ .b)(source, { ...options, listener, pastCaps: true }, walk);
    }
    catch (error) {
        if (error instanceof Shown) {
            return { shown: true, complete: walk.complete };
        }
        throw error;
    }
    const cap = walk.problems.find(({ id }) => id === 'limit-exceeded');
    const ends = walk.complete > 0 && walk.problems.length === 0;
    return { shown: (ends && named) || (cap !== undefined && mayImport(source, cap.offset)), complete: walk.complete };
}
const isPlain = (value) => typeof value === 'number' && !(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isElided */ .oB)(value);
const IMPORTS = [_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.STACK_GLOBAL, _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.EXT1, _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.EXT2, _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.EXT4];
const NEWLINE = 0x0a;
const DOT = 0x2e;
function mayImport(source, start) {
    const overlap = 2 * _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.nameBytes;
    for (let at = start; at < source.size; at += _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window) {
        const bytes = source.read(at, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.window + overlap);
        if (IMPORTS.some((opcode) => bytes.includes(opcode)) || hasPair(bytes)) {
            return true;
        }
    }
    return false;
}
function hasPair(bytes) {
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
        let end = at + 1;
        while (end - at <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.nameBytes && isNamePart(bytes[end])) {
            end += 1;
        }
        const isName = end > at + 1 && (bytes[end] === NEWLINE || end === bytes.length || end - at > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.nameBytes);
        if (isName && endsAsImport(bytes, at)) {
            return true;
        }
    }
    return false;
}
function endsAsImport(bytes, end) {
    const start = Math.max(0, end - 1 - _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.nameBytes);
    for (let at = end - 1; at > start && isNamePart(bytes[at]); at -= 1) {
        if (bytes[at - 1] === _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.GLOBAL || bytes[at - 1] === _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .CODE */ .Sq.INST) {
            return true;
        }
    }
    return false;
}
function isNamePart(byte) {
    const lower = (byte ?? 0) | 0x20;
    return (byte !== undefined &&
        ((lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === DOT || byte > 0x7f));
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ asPython3)
/* harmony export */ });
const MODULES = new Map(Object.entries({
    BaseHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    ConfigParser: 'configparser',
    Cookie: 'http.cookies',
    Dialog: 'tkinter.dialog',
    DocXMLRPCServer: 'xmlrpc.server',
    FileDialog: 'tkinter.filedialog',
    HTMLParser: 'html.parser',
    Queue: 'queue',
    ScrolledText: 'tkinter.scrolledtext',
    SimpleDialog: 'tkinter.simpledialog',
    SimpleHTTPServer: 'http.server',
    SimpleXMLRPCServer: 'xmlrpc.server',
    SocketServer: 'socketserver',
    StringIO: 'io',
    Tix: 'tkinter.tix',
    Tkconstants: 'tkinter.constants',
    Tkdnd: 'tkinter.dnd',
    Tkinter: 'tkinter',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    __builtin__: 'builtins',
    _abcoll: 'collections.abc',
    _elementtree: 'xml.etree.ElementTree',
    _winreg: 'winreg',
    anydbm: 'dbm',
    cPickle: 'pickle',
    cStringIO: 'io',
    commands: 'subprocess',
    cookielib: 'http.cookiejar',
    copy_reg: 'copyreg',
    dbhash: 'dbm.bsd',
    dbm: 'dbm.ndbm',
    dumbdbm: 'dbm.dumb',
    dummy_thread: '_dummy_thread',
    gdbm: 'dbm.gnu',
    htmlentitydefs: 'html.entities',
    httplib: 'http.client',
    markupbase: '_markupbase',
    repr: 'reprlib',
    robotparser: 'urllib.robotparser',
    'test.test_support': 'test.support',
    thread: '_thread',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    tkFileDialog: 'tkinter.filedialog',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    tkSimpleDialog: 'tkinter.simpledialog',
    ttk: 'tkinter.ttk',
    urllib2: 'urllib.request',
    urlparse: 'urllib.parse',
    whichdb: 'dbm',
    xmlrpclib: 'xmlrpc.client',
}));
const NAMES = new Map([
    ['UserDict IterableUserDict', ['collections', 'UserDict']],
    ['UserDict UserDict', ['collections', 'UserDict']],
    ['UserList UserList', ['collections', 'UserList']],
    ['UserString UserString', ['collections', 'UserString']],
    ['__builtin__ basestring', ['builtins', 'str']],
    ['__builtin__ intern', ['sys', 'intern']],
    ['__builtin__ long', ['builtins', 'int']],
    ['__builtin__ reduce', ['functools', 'reduce']],
    ['__builtin__ unichr', ['builtins', 'chr']],
    ['__builtin__ unicode', ['builtins', 'str']],
    ['__builtin__ xrange', ['builtins', 'range']],
    ['_multiprocessing Connection', ['multiprocessing.connection', 'Connection']],
    ['_socket fromfd', ['socket', 'fromfd']],
    ['exceptions ArithmeticError', ['builtins', 'ArithmeticError']],
    ['exceptions AssertionError', ['builtins', 'AssertionError']],
    ['exceptions AttributeError', ['builtins', 'AttributeError']],
    ['exceptions BaseException', ['builtins', 'BaseException']],
    ['exceptions BufferError', ['builtins', 'BufferError']],
    ['exceptions BytesWarning', ['builtins', 'BytesWarning']],
    ['exceptions DeprecationWarning', ['builtins', 'DeprecationWarning']],
    ['exceptions EOFError', ['builtins', 'EOFError']],
    ['exceptions EnvironmentError', ['builtins', 'EnvironmentError']],
    ['exceptions Exception', ['builtins', 'Exception']],
    ['exceptions FloatingPointError', ['builtins', 'FloatingPointError']],
    ['exceptions FutureWarning', ['builtins', 'FutureWarning']],
    ['exceptions GeneratorExit', ['builtins', 'GeneratorExit']],
    ['exceptions IOError', ['builtins', 'IOError']],
    ['exceptions ImportError', ['builtins', 'ImportError']],
    ['exceptions ImportWarning', ['builtins', 'ImportWarning']],
    ['exceptions IndentationError', ['builtins', 'IndentationError']],
    ['exceptions IndexError', ['builtins', 'IndexError']],
    ['exceptions KeyError', ['builtins', 'KeyError']],
    ['exceptions KeyboardInterrupt', ['builtins', 'KeyboardInterrupt']],
    ['exceptions LookupError', ['builtins', 'LookupError']],
    ['exceptions MemoryError', ['builtins', 'MemoryError']],
    ['exceptions NameError', ['builtins', 'NameError']],
    ['exceptions NotImplementedError', ['builtins', 'NotImplementedError']],
    ['exceptions OSError', ['builtins', 'OSError']],
    ['exceptions OverflowError', ['builtins', 'OverflowError']],
    ['exceptions PendingDeprecationWarning', ['builtins', 'PendingDeprecationWarning']],
    ['exceptions ReferenceError', ['builtins', 'ReferenceError']],
    ['exceptions RuntimeError', ['builtins', 'RuntimeError']],
    ['exceptions RuntimeWarning', ['builtins', 'RuntimeWarning']],
    ['exceptions StandardError', ['builtins', 'Exception']],
    ['exceptions StopIteration', ['builtins', 'StopIteration']],
    ['exceptions SyntaxError', ['builtins', 'SyntaxError']],
    ['exceptions SyntaxWarning', ['builtins', 'SyntaxWarning']],
    ['exceptions SystemError', ['builtins', 'SystemError']],
    ['exceptions SystemExit', ['builtins', 'SystemExit']],
    ['exceptions TabError', ['builtins', 'TabError']],
    ['exceptions TypeError', ['builtins', 'TypeError']],
    ['exceptions UnboundLocalError', ['builtins', 'UnboundLocalError']],
    ['exceptions UnicodeDecodeError', ['builtins', 'UnicodeDecodeError']],
    ['exceptions UnicodeEncodeError', ['builtins', 'UnicodeEncodeError']],
    ['exceptions UnicodeError', ['builtins', 'UnicodeError']],
    ['exceptions UnicodeTranslateError', ['builtins', 'UnicodeTranslateError']],
    ['exceptions UnicodeWarning', ['builtins', 'UnicodeWarning']],
    ['exceptions UserWarning', ['builtins', 'UserWarning']],
    ['exceptions ValueError', ['builtins', 'ValueError']],
    ['exceptions Warning', ['builtins', 'Warning']],
    ['exceptions ZeroDivisionError', ['builtins', 'ZeroDivisionError']],
    ['itertools ifilter', ['builtins', 'filter']],
    ['itertools ifilterfalse', ['itertools', 'filterfalse']],
    ['itertools imap', ['builtins', 'map']],
    ['itertools izip', ['builtins', 'zip']],
    ['itertools izip_longest', ['itertools', 'zip_longest']],
    ['multiprocessing AuthenticationError', ['multiprocessing.context', 'AuthenticationError']],
    ['multiprocessing BufferTooShort', ['multiprocessing.context', 'BufferTooShort']],
    ['multiprocessing ProcessError', ['multiprocessing.context', 'ProcessError']],
    ['multiprocessing TimeoutError', ['multiprocessing.context', 'TimeoutError']],
    ['multiprocessing.forking Popen', ['multiprocessing.popen_fork', 'Popen']],
    ['multiprocessing.process Process', ['multiprocessing.context', 'Process']],
    ['socket _socketobject', ['socket', 'SocketType']],
    ['urllib ContentTooShortError', ['urllib.error', 'ContentTooShortError']],
    ['urllib getproxies', ['urllib.request', 'getproxies']],
    ['urllib pathname2url', ['urllib.request', 'pathname2url']],
    ['urllib quote', ['urllib.parse', 'quote']],
    ['urllib quote_plus', ['urllib.parse', 'quote_plus']],
    ['urllib unquote', ['urllib.parse', 'unquote']],
    ['urllib unquote_plus', ['urllib.parse', 'unquote_plus']],
    ['urllib url2pathname', ['urllib.request', 'url2pathname']],
    ['urllib urlcleanup', ['urllib.request', 'urlcleanup']],
    ['urllib urlencode', ['urllib.parse', 'urlencode']],
    ['urllib urlopen', ['urllib.request', 'urlopen']],
    ['urllib urlretrieve', ['urllib.request', 'urlretrieve']],
    ['urllib2 HTTPError', ['urllib.error', 'HTTPError']],
    ['urllib2 URLError', ['urllib.error', 'URLError']],
    ['whichdb whichdb', ['dbm', 'whichdb']],
]);
function asPython3(module, name, protocol) {
    if (protocol >= 3) {
        return [module, name];
    }
    return NAMES.get(`${module} ${name}`) ?? [MODULES.get(module) ?? module, name];
}


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ otherReadings),
/* harmony export */   z: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);

class Reading {
    branches;
    firstFork = -1;
    frameBeyondEnd = -1;
    #met = 0;
    constructor(branches = []) {
        this.branches = [...branches];
    }
    dropsFrame(offset) {
        if (this.firstFork < 0) {
            this.firstFork = offset;
        }
        this.#met += 1;
        if (this.#met > this.branches.length && this.branches.length <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.readings) {
            this.branches.push(false);
        }
        return this.branches[this.#met - 1] ?? false;
    }
}
function otherReadings(reading, given) {
    const others = [];
    for (let fork = given; fork < reading.branches.length; fork += 1) {
        others.push([...reading.branches.slice(0, fork), true]);
    }
    return others;
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ newWalk),
/* harmony export */   In: () => (/* binding */ keepSpecialCalls),
/* harmony export */   tT: () => (/* binding */ recorder)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6471);
/* harmony import */ var _breaks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(762);



function newWalk() {
    return { globals: new Map(), problems: [], complete: 0, starts: [], end: 0 };
}
const keyOf = (global) => `${global.module}\n${global.name}`;
function recorder(records, budget, listener) {
    return {
        ...listener,
        onImport(global, opcode, offset) {
            if (!records.has(keyOf(global))) {
                spend(global, budget, offset);
                const { module, name } = global;
                const expression = module === '' ? name : `${module}.${name}`;
                records.set(keyOf(global), {
                    module,
                    name,
                    opcode,
                    offset,
                    use: 'imported',
                    expression: expression.slice(0, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.expression),
                    constantCallsOnly: true,
                    attributeCallsOnly: true,
                    knownCallsOnly: true,
                });
            }
            listener.onImport?.(global, opcode, offset);
        },
        onUse(global, use, offset, write) {
            const record = records.get(keyOf(global));
            if (_report_js__WEBPACK_IMPORTED_MODULE_1__/* .USES */ .tk.indexOf(use) < _report_js__WEBPACK_IMPORTED_MODULE_1__/* .USES */ .tk.indexOf(record.use)) {
                record.use = use;
                record.expression = write();
            }
            listener.onUse?.(global, use, offset, write);
        },
    };
}
function keepSpecialCalls(records, machine, ownMemo) {
    for (const global of machine.globals) {
        const record = records.get(keyOf(global));
        if (record !== undefined) {
            record.constantCallsOnly &&= ownMemo && global.handled === global.constantCalls;
            record.attributeCallsOnly &&= ownMemo && global.handled === global.attributeCalls;
            record.knownCallsOnly &&= ownMemo && global.handled === global.knownCalls;
        }
    }
}
function spend(global, budget, offset) {
    budget.globals = (budget.globals ?? _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.globals) - 1;
    budget.globalNames = (budget.globalNames ?? _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.globalNames) - global.module.length - global.name.length;
    if (budget.globals < 0) {
        throw new _breaks_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitExceeded */ .nP(`more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.globals} distinct globals in one file`, offset);
    }
    if (budget.globalNames < 0) {
        throw new _breaks_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitExceeded */ .nP(`more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.globalNames} characters in the names of globals`, offset);
    }
}


/***/ }),

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ TENSOR_PROPERTIES),
/* harmony export */   YJ: () => (/* binding */ isPlainValue),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);


const TENSOR_PROPERTIES = new Set(`_backward_hooks _post_accumulate_grad_hooks _cdata _grad _grad_fn data grad grad_fn grad_dtype names real imag requires_grad
volatile`.split(/\s+/));
const READ_KEYS = new Set([
    ...'append extend add _sklearn_version X_thresholds_ y_thresholds_ _necessary_X_ _necessary_y_ _cache location store_backend _parse_arg_template'.split(' '),
    ...TENSOR_PROPERTIES,
]);
const STARTS = '_aeXydgnrivls';
const KEY_BYTES = 256;
function summarize(container, items, start, end, { literals, objects }) {
    let plain = true;
    noteMaker(container, items, start, end);
    for (let at = start; at < end; at += 1) {
        const item = items[at];
        if (typeof item === 'number' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isElided */ .oB)(item) : !holds(container, item)) {
            plain = false;
        }
    }
    if (!plain && container.plain) {
        container.plain = false;
        objects.stale ||= container.held;
    }
    if (container.kind === 'dict') {
        noteKeys(container, items, start, end, literals);
    }
}
function noteMaker(container, items, start, end) {
    if (container.kind !== 'list' || container.sole === null) {
        return;
    }
    for (let at = start; at < end && container.sole !== null; at += 1) {
        const maker = makerOf(items[at]);
        container.sole = maker === (container.sole ?? maker) ? maker : null;
    }
}
function makerOf(value) {
    return typeof value === 'object' && (value.kind === 'new' || value.kind === 'call') ? value.callee : null;
}
function holds(container, item) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(item)) {
        if (!item.held) {
            item.held = true;
        }
        return item === container || item.plain;
    }
    return item.kind === 'detached';
}
function noteKeys(dict, items, start, end, literals) {
    dict.keys ??= { count: 0, text: true, hooks: [], globals: [] };
    const { keys } = dict;
    const most = Math.min(end, start + 2 * Math.max(0, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.stateKeys - keys.count));
    keys.count += (end - start) / 2;
    for (let at = start; at + 1 < most; at += 2) {
        noteKey(keys, items[at], items[at + 1], literals);
    }
}
function noteKey(keys, key, value, literals) {
    if (typeof key !== 'number' || key < 0 || literals.type(key) !== 'str') {
        keys.text = false;
        return;
    }
    if (typeof value === 'object' && value.kind === 'global' && keys.globals.length <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems) {
        keys.globals.push({ key: literals.text(key, KEY_BYTES) ?? '', value });
    }
    if (!literals.mayStart(key, STARTS)) {
        return;
    }
    const text = literals.text(key, KEY_BYTES) ?? '';
    if ((isDunder(text) || READ_KEYS.has(text)) && keys.hooks.length <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems) {
        keys.hooks.push({ key: text, value });
    }
}
const isDunder = (text) => text.length > 4 && text.startsWith('__') && text.endsWith('__');
function isPlainValue(value) {
    if (typeof value === 'number') {
        return !(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isElided */ .oB)(value);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) ? value.plain : value.kind === 'detached';
}


/***/ }),

/***/ 3336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ ObjectBudget),
/* harmony export */   GO: () => (/* binding */ elided),
/* harmony export */   Rj: () => (/* binding */ LOST),
/* harmony export */   W8: () => (/* binding */ FALSE),
/* harmony export */   oB: () => (/* binding */ isElided),
/* harmony export */   oZ: () => (/* binding */ ELIDED),
/* harmony export */   rT: () => (/* binding */ TRUE),
/* harmony export */   u_: () => (/* binding */ isContainer),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);

const NONE = -1;
const TRUE = -2;
const FALSE = -3;
const ELIDED = -4;
const LOST = -5;
function isElided(value) {
    return value === ELIDED || value === LOST;
}
function elided(object) {
    return object.kind === 'call' || object.kind === 'new' || object.kind === 'persistent' ? LOST : ELIDED;
}
class ObjectBudget {
    #left = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptObjects;
    #wide = _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.wideItems;
    stale = false;
    container(kind, items = [], length = items.length) {
        const container = {
            kind,
            items,
            cut: false,
            weight: 1,
            length,
            plain: true,
            fetched: false,
            held: false,
        };
        const most = kind === 'tuple' ? this.#widened(items.length) : _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems;
        if (items.length > most) {
            items.length = most;
        }
        container.cut = length > items.length;
        for (let index = 0; index < items.length; index += 1) {
            const item = items[index];
            if (typeof item !== 'number') {
                items[index] = index < _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems ? this.#keep(item, container) : this.#keepLight(item);
            }
        }
        return container;
    }
    extend(container, items, length = items.length) {
        container.length += length;
        for (const item of items) {
            if (container.items.length >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems && !this.#keepsField(container, items)) {
                container.cut = true;
                return;
            }
            const light = container.items.length >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems;
            container.items.push(light ? this.#keepLight(item) : this.#keep(item, container));
        }
        container.cut ||= length > items.length;
    }
    call(kind, callee, args, kwargs = null) {
        const keptKeywords = kwargs === null ? null : this.link(kwargs);
        return { kind, callee: this.link(callee), args: this.link(args), kwargs: keptKeywords, state: null };
    }
    persistent(id) {
        return { kind: 'persistent', id: this.link(id) };
    }
    link(value) {
        if (typeof value === 'number' || value.kind === 'global' || isContainer(value)) {
            return value;
        }
        return this.#spend() ? value : elided(value);
    }
    #keep(item, holder) {
        if (typeof item === 'number' || item.kind === 'global') {
            return item;
        }
        const weight = 'weight' in item ? item.weight : 4;
        if (holder.weight + weight > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptWeight || !this.#spend()) {
            return elided(item);
        }
        holder.weight += weight;
        return item;
    }
    refund(container) {
        for (const item of container.items) {
            if (typeof item === 'object' && item.kind !== 'global' && (!isContainer(item) || item.weight === 1)) {
                this.#left = Math.min(this.#left + 1, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptObjects);
            }
        }
    }
    #widened(length) {
        const more = length - _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems;
        if (more <= 0 || more > this.#wide) {
            return _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems;
        }
        this.#wide -= more;
        return length;
    }
    #keepsField({ kind, cut }, items) {
        const value = items[1];
        const field = kind === 'dict' && !cut && typeof value === 'object' && value.kind === 'tuple' && 'fact' in firstOf(value);
        if (!field || this.#wide === 0) {
            return false;
        }
        this.#wide -= 1;
        return true;
    }
    #keepLight(item) {
        const free = typeof item === 'number' || item.kind === 'global';
        return free || this.#spend() ? item : elided(item);
    }
    #spend() {
        if (this.#left === 0) {
            return false;
        }
        this.#left -= 1;
        return true;
    }
}
function isContainer(value) {
    return typeof value === 'object' && 'items' in value;
}
const NOTHING = {};
function firstOf({ items }) {
    const [first] = items;
    return typeof first === 'object' ? first : NOTHING;
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ walkPickles)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var cursor = __nccwpck_require__(1722);
// EXTERNAL MODULE: ./build/src/pickle/breaks.js
var breaks = __nccwpck_require__(762);
// EXTERNAL MODULE: ./build/src/pickle/machine.js + 6 modules
var pickle_machine = __nccwpck_require__(656);
// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var opcodes = __nccwpck_require__(3939);
// EXTERNAL MODULE: ./build/src/pickle/padding.js
var padding = __nccwpck_require__(2321);
// EXTERNAL MODULE: ./build/src/pickle/recorder.js
var recorder = __nccwpck_require__(296);
;// CONCATENATED MODULE: ./build/src/pickle/following.js






const BLOCK = 512;
function following(cursor, end, budget) {
    if (end >= cursor.size) {
        return 'nothing';
    }
    if (startsWithProto(cursor, end)) {
        return 'pickle';
    }
    if ((0,padding/* isPadding */.A)(cursor, end)) {
        return 'nothing';
    }
    return isPickle(cursor, end, budget) ? 'pickle' : 'other';
}
function nextBlock(cursor, end, budget) {
    const start = blockFrom(end);
    const between = cursor.read(end, start - end);
    return start < cursor.size && between.every((byte) => byte === 0) && isAnyPickle(cursor, start, budget)
        ? start
        : null;
}
function laterBlock(cursor, after, budget) {
    for (let at = blockFrom(after + 1); at < cursor.size; at += limits/* LIMITS */.b.window) {
        const bytes = cursor.read(at - 1, limits/* LIMITS */.b.window + 1);
        for (let index = 1; index < bytes.length && budget.opcodes > 0; index += BLOCK) {
            const before = bytes[index - 1];
            if ((before === 0 || before === opcodes/* CODE */.Sq.STOP) && bytes[index] !== 0 && isPickle(cursor, at + index - 1, budget)) {
                return at + index - 1;
            }
        }
    }
    return null;
}
const blockFrom = (offset) => Math.ceil(offset / BLOCK) * BLOCK;
const isAnyPickle = (cursor, start, budget) => startsWithProto(cursor, start) || isPickle(cursor, start, budget);
function startsWithProto(cursor, start) {
    const [first, second] = cursor.read(start, 2);
    return first === opcodes/* CODE */.Sq.PROTO && second >= 2 && second <= opcodes/* HIGHEST_PROTOCOL */.a6;
}
function isPickle(cursor, start, budget) {
    const opcodes = Math.min(limits/* LIMITS */.b.probeOpcodes, budget.opcodes);
    const probe = { opcodes };
    const records = new Map();
    cursor.position = start;
    const machine = new pickle_machine/* Machine */.u(cursor, (0,recorder/* recorder */.tT)(records, probe, {}), probe);
    try {
        machine.run();
        return true;
    }
    catch (error) {
        if (!(error instanceof breaks/* StreamBreak */.cb)) {
            throw error;
        }
        const forks = machine.reading.firstFork >= 0;
        const capped = error instanceof breaks/* LimitExceeded */.nP && !(error instanceof breaks/* LineTooLong */.dq && !error.plausible);
        return records.size > 0 || forks || (capped && budget.opcodes > 0);
    }
    finally {
        budget.opcodes -= opcodes - probe.opcodes;
    }
}

// EXTERNAL MODULE: ./build/src/pickle/listener.js
var pickle_listener = __nccwpck_require__(6442);
// EXTERNAL MODULE: ./build/src/pickle/memo.js
var pickle_memo = __nccwpck_require__(304);
// EXTERNAL MODULE: ./build/src/pickle/values.js
var values = __nccwpck_require__(3336);
;// CONCATENATED MODULE: ./build/src/pickle/past-caps.js






const FILL = new Set([
    opcodes/* CODE */.Sq.NONE,
    opcodes/* CODE */.Sq.NEWTRUE,
    opcodes/* CODE */.Sq.NEWFALSE,
    opcodes/* CODE */.Sq.EMPTY_TUPLE,
    opcodes/* CODE */.Sq.EMPTY_LIST,
    opcodes/* CODE */.Sq.EMPTY_DICT,
    opcodes/* CODE */.Sq.EMPTY_SET,
    opcodes/* CODE */.Sq.MARK,
]);
class OpenMemo extends pickle_memo/* Memo */.l {
    get() {
        return values/* ELIDED */.oZ;
    }
    set() { }
    get excess() {
        return null;
    }
}
class OpenMachine extends pickle_machine/* Machine */.u {
    get #isOpen() {
        return this.stack.length === 0 && this.marks.length === 0;
    }
    pop() {
        return this.#isOpen ? values/* ELIDED */.oZ : super.pop();
    }
    top() {
        return this.#isOpen ? values/* ELIDED */.oZ : super.top();
    }
    get markHeight() {
        if (this.marks.length > 0) {
            return super.markHeight;
        }
        this.stack.length = 0;
        this.stack.push(values/* ELIDED */.oZ, values/* ELIDED */.oZ);
        return 0;
    }
    popMark() {
        if (this.marks.length > 0) {
            super.popMark();
        }
        else {
            this.stack.length = 0;
        }
    }
}
function runPastCaps(walked) {
    for (let last = -1;;) {
        const { machine } = walked;
        try {
            machine.run();
            return;
        }
        catch (error) {
            if (error instanceof breaks/* LineTooLong */.dq && !error.plausible) {
                throw new breaks/* StreamBreak */.cb(error.message, error.offset);
            }
            if (!(error instanceof breaks/* LimitExceeded */.nP) || machine.at === last) {
                throw error;
            }
            last = machine.at;
            walked.machine = resumed(machine);
        }
    }
}
function resumed({ cursor, listener, budget, reading, protocol, frameEnd, at }) {
    const machine = new OpenMachine(cursor, listener, budget, reading, new OpenMemo());
    machine.protocol = protocol;
    machine.frameEnd = frameEnd;
    cursor.position = frameEnd < 0 ? endOfFill(cursor, at) : at;
    return machine;
}
function endOfFill(cursor, start) {
    const byte = cursor.read(start, 1)[0];
    if (!FILL.has(byte)) {
        return start;
    }
    for (let at = start; at < cursor.size; at += limits/* LIMITS */.b.window) {
        const other = cursor.read(at, limits/* LIMITS */.b.window).findIndex((next) => next !== byte);
        if (other >= 0) {
            return at + other;
        }
    }
    return cursor.size;
}

// EXTERNAL MODULE: ./build/src/pickle/reading.js
var pickle_reading = __nccwpck_require__(3280);
;// CONCATENATED MODULE: ./build/src/pickle/walk.js
var _a;










function walkPickles(source, options, walk = (0,recorder/* newWalk */.C8)()) {
    new Walker(source, options, walk).walkAll();
    return walk;
}
class Walker {
    #walk;
    #options;
    #cursor;
    #listener;
    #otherStarts = [];
    #isScattered = false;
    #usesEarlierMemo = false;
    #result;
    constructor(source, options, walk) {
        this.#walk = walk;
        this.#options = options;
        this.#cursor = new cursor/* Cursor */.b(source);
        const { listener = {}, format } = options;
        const heard = format === undefined ? listener : (0,pickle_listener/* together */.b)(listener, format);
        this.#listener = options.pastCaps ? heard : (0,recorder/* recorder */.tT)(walk.globals, options.budget, heard);
        walk.end = options.start ?? 0;
    }
    walkAll() {
        if (this.#options.oneMemo === true) {
            this.#walkWithOneMemo();
            return;
        }
        this.#walkStreams();
        const walked = new Set(this.#otherStarts.length === 0 ? [] : this.#walk.starts);
        for (let start = this.#otherStarts.pop(); start !== undefined; start = this.#otherStarts.pop()) {
            this.#walkFrom(start, walked);
        }
        if (this.#usesEarlierMemo) {
            this.#walkWithOneMemo();
        }
    }
    #walkStreams() {
        const walk = this.#walk;
        const wanted = this.#options.streams ?? Number.POSITIVE_INFINITY;
        for (let start = walk.end; start !== null;) {
            if (walk.complete >= limits/* LIMITS */.b.streams || walk.problems.length > limits/* LIMITS */.b.brokenStreams) {
                const most = walk.complete < limits/* LIMITS */.b.streams
                    ? `${limits/* LIMITS */.b.brokenStreams} problems in pickles of one stream`
                    : `${limits/* LIMITS */.b.streams} pickles one after another`;
                this.#problem('limit-exceeded', `more than ${most}`, start);
                break;
            }
            walk.starts.push(start);
            const run = this.#walkStream(start);
            walk.end = this.#isScattered ? walk.end : run.end;
            if (run.problem !== null) {
                walk.problems.push(run.problem);
                this.#usesEarlierMemo ||= run.machine.missedMemo && walk.complete > 0;
                start = this.#laterBlock(start);
            }
            else {
                walk.complete += 1;
                this.#result = run.machine.result;
                start = walk.complete < wanted ? this.#next(run.end) : null;
            }
        }
    }
    #next(end) {
        const { budget, shelf } = this.#options;
        const found = following(this.#cursor, end, budget);
        if (found !== 'other') {
            return found === 'pickle' ? end : null;
        }
        const next = shelf === true ? nextBlock(this.#cursor, end, budget) : null;
        if (next !== null) {
            return next;
        }
        const later = this.#laterBlock(end);
        const message = later === null
            ? `${this.#cursor.size - end} bytes follow the end of the pickle that are neither a pickle nor padding`
            : `${later - end} bytes between two pickles of a shelf are no padding`;
        this.#problem('trailing-data', message, end);
        return later;
    }
    #laterBlock(after) {
        const { budget, shelf, pastCaps } = this.#options;
        this.#isScattered = true;
        return shelf === true && pastCaps !== true ? laterBlock(this.#cursor, after, budget) : null;
    }
    #walkFrom(start, walked) {
        for (let at = start; !walked.has(at);) {
            walked.add(at);
            const run = this.#walkStream(at);
            at = run.end;
            if (run.problem !== null || walked.size > limits/* LIMITS */.b.streams || !this.#continues(at)) {
                return;
            }
        }
    }
    #walkWithOneMemo() {
        const memo = new pickle_memo/* Memo */.l();
        let at = this.#options.start ?? 0;
        for (let streams = 0; streams < limits/* LIMITS */.b.streams; streams += 1) {
            const run = this.#run(at, new pickle_reading/* Reading */.z(), memo);
            at = this.#cursor.position;
            if (run.problem !== null || !this.#continues(at)) {
                return;
            }
        }
    }
    #walkStream(start) {
        const reading = new pickle_reading/* Reading */.z();
        const run = this.#run(start, reading);
        const end = this.#cursor.position;
        if (reading.firstFork >= 0) {
            const message = 'a frame does not end where an opcode ends: unpicklers of CPython read on differently';
            this.#problem('ambiguous-stream', message, reading.firstFork);
            const problem = this.#walkOtherReadings(start, (0,pickle_reading/* otherReadings */.A)(reading, 0));
            return { machine: run.machine, problem: run.problem ?? problem, end };
        }
        if (reading.frameBeyondEnd >= 0 && run.problem === null) {
            const message = 'a frame runs past the end: the C unpickler of CPython stops here, the Python one reads on';
            this.#problem('ambiguous-stream', message, reading.frameBeyondEnd);
        }
        return { ...run, end };
    }
    #walkOtherReadings(start, others) {
        const { budget } = this.#options;
        budget.readings ??= limits/* LIMITS */.b.readings;
        for (let branches = others.pop(); branches !== undefined; branches = others.pop()) {
            if (budget.readings <= 0) {
                const message = `more than ${limits/* LIMITS */.b.readings} ways to read the streams of one file`;
                return { id: 'limit-exceeded', message, offset: start };
            }
            budget.readings -= 1;
            const reading = new pickle_reading/* Reading */.z(branches);
            const run = this.#run(start, reading);
            others.push(...(0,pickle_reading/* otherReadings */.A)(reading, branches.length));
            if (run.problem?.id === 'limit-exceeded') {
                return run.problem;
            }
            if (run.problem === null) {
                this.#otherStarts.push(this.#cursor.position);
            }
        }
        return null;
    }
    #run(start, reading, memo) {
        this.#cursor.position = start;
        const walked = {
            machine: new pickle_machine/* Machine */.u(this.#cursor, this.#listener, this.#options.budget, reading, memo),
        };
        try {
            this.#runToStop(walked);
            return { ...walked, problem: null };
        }
        catch (error) {
            if (!(error instanceof breaks/* StreamBreak */.cb)) {
                throw error;
            }
            const id = error instanceof breaks/* LimitExceeded */.nP ? 'limit-exceeded' : 'broken-stream';
            return { ...walked, problem: { id, message: error.message, offset: error.offset } };
        }
        finally {
            (0,recorder/* keepSpecialCalls */.In)(this.#walk.globals, walked.machine, memo === undefined);
        }
    }
    #runToStop(walked) {
        for (;;) {
            if (this.#options.pastCaps) {
                runPastCaps(walked);
            }
            else {
                walked.machine.run();
            }
            const { machine } = walked;
            if (machine.region === null) {
                return;
            }
            const inner = this.#walkRegion(machine.region);
            if (inner.#result === undefined) {
                throw machine.broken('the pickle that another unpickler loads here does not end');
            }
            machine.resume(inner.#walk.end, inner.#result);
        }
    }
    #walkRegion({ start }) {
        const { format: _outer, ...options } = this.#options;
        const { globals, problems } = this.#walk;
        const inside = { ...options, start, streams: 1, oneMemo: false, shelf: false };
        const inner = new _a(this.#cursor.source, inside, { ...(0,recorder/* newWalk */.C8)(), globals, problems });
        inner.walkAll();
        return inner;
    }
    #problem(id, message, offset) {
        this.#walk.problems.push({ id, message, offset });
    }
    #continues(end) {
        return following(this.#cursor, end, this.#options.budget) === 'pickle';
    }
}
_a = Walker;


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ isDangerous),
  mQ: () => (/* binding */ isDangerousName),
  FJ: () => (/* binding */ judgeGlobal)
});

// EXTERNAL MODULE: ./build/src/policy/known-globals.js + 28 modules
var known_globals = __nccwpck_require__(9072);
// EXTERNAL MODULE: ./build/src/policy/known-names.js
var known_names = __nccwpck_require__(9654);
;// CONCATENATED MODULE: ./build/src/policy/tables/maths-names.js
const TORCH_MATHS = `
_tensor._rebuild_from_type _tensor._rebuild_from_type_v2 _utils._rebuild_device_tensor
_utils._rebuild_device_tensor_from_cpu_tensor _utils._rebuild_device_tensor_from_numpy
_utils._rebuild_meta_tensor_no_storage _utils._rebuild_mlc_tensor _utils._rebuild_nested_tensor
_utils._rebuild_parameter _utils._rebuild_parameter_with_state _utils._rebuild_qtensor
_utils._rebuild_sparse_csr_tensor _utils._rebuild_sparse_tensor _utils._rebuild_tensor _utils._rebuild_tensor_v2
_utils._rebuild_tensor_v3 _utils._rebuild_variable _utils._rebuild_wrapper_subclass _utils._rebuild_xla_tensor abs
abs_ absolute acos acos_ acosh acosh_ adaptive_avg_pool1d adaptive_max_pool1d add addbmm addcdiv addcmul addmm addmv
addmv_ addr adjoint affine_grid_generator alias_copy all allclose alpha_dropout alpha_dropout_ amax amin aminmax angle
any arange arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan2 arctan_ arctanh arctanh_
argmax argmin argsort argwhere as_strided as_strided_ as_strided_copy as_strided_scatter as_tensor asarray asin asin_
asinh asinh_ atan atan2 atan_ atanh atanh_ avg_pool1d baddbmm bartlett_window batch_norm batch_norm_backward_elemt
batch_norm_backward_reduce batch_norm_elemt batch_norm_gather_stats batch_norm_gather_stats_with_counts
batch_norm_stats batch_norm_update_stats bcomplex32 bernoulli bfloat16 bilinear binary_cross_entropy_with_logits
bincount binomial bits16 bits1x8 bits2x4 bits4x2 bits8 bitwise_and bitwise_left_shift bitwise_not bitwise_or
bitwise_right_shift bitwise_xor blackman_window bmm bool broadcast_to bucketize can_cast cat ccol_indices_copy cdouble
ceil ceil_ celu celu_ cfloat chalf channel_shuffle channels_last channels_last_3d cholesky_inverse cholesky_solve
choose_qparams_optimized chunk clamp clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ clone
col_indices_copy column_stack combinations complex complex128 complex32 complex64 concat concatenate conj
conj_physical conj_physical_ constant_pad_nd contiguous_format conv1d conv2d conv3d conv_tbc conv_transpose1d
conv_transpose2d conv_transpose3d convolution copysign corrcoef cos cos_ cosh cosh_ cosine_embedding_loss
cosine_similarity count_nonzero cov cross crow_indices_copy ctc_loss cudnn_affine_grid_generator cudnn_batch_norm
cudnn_convolution cudnn_convolution_add_relu cudnn_convolution_relu cudnn_convolution_transpose cudnn_grid_sampler
cudnn_is_acceptable cummax cummin cumprod cumsum cumulative_trapezoid deg2rad deg2rad_ dequantize det detach detach_
detach_copy device diag diag_embed diagflat diagonal diagonal_copy diagonal_scatter diff digamma dist div divide dot
double dropout dropout_ dsmm dsplit dstack dtype embedding embedding_bag embedding_renorm_ empty empty_like
empty_permuted empty_quantized empty_strided eq equal erf erf_ erfc erfc_ erfinv exp exp2 exp2_ exp_ expand_copy expm1
expm1_ eye fake_quantize_per_channel_affine fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight
fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight fbgemm_linear_int8_weight_fp32_activation
fbgemm_linear_quantize_weight fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout
feature_alpha_dropout_ feature_dropout feature_dropout_ fill fill_ finfo fix fix_ flatten flip fliplr flipud float
float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu
float_power floor floor_ floor_divide fmax fmin fmod frac frac_ frexp frobenius_norm from_numpy frombuffer full
full_like fused_moving_avg_obs_fake_quant gather gcd gcd_ ge geqrf ger get_default_dtype get_num_interop_threads
get_num_threads gradient greater greater_equal grid_sampler grid_sampler_2d grid_sampler_3d group_norm gru gru_cell gt
half hamming_window hann_window hardshrink hash_tensor heaviside hinge_embedding_loss histc histogram histogramdd hsmm
hsplit hspmm hstack hypot i0 i0_ igamma igammac iinfo imag index_add index_copy index_fill index_put index_put_
index_reduce index_select indices_copy init_num_threads inner instance_norm int int1 int16 int2 int3 int32 int4 int5
int6 int64 int7 int8 int_repr inverse is_complex is_conj is_distributed is_floating_point is_grad_enabled is_inference
is_inference_mode_enabled is_neg is_nonzero is_same_size is_signed is_vulkan_available isclose isfinite isin isinf
isnan isneginf isposinf isreal istft jagged kaiser_window kl_div kron kthvalue layer_norm layout lcm lcm_ ldexp ldexp_
le lerp less less_equal lgamma linspace log log10 log10_ log1p log1p_ log2 log2_ log_ log_softmax logaddexp logaddexp2
logcumsumexp logdet logical_and logical_not logical_or logical_xor logit logit_ logspace logsumexp long lstm lstm_cell
lt lu_solve lu_unpack margin_ranking_loss masked_fill masked_scatter masked_select matmul matrix_exp matrix_power max
max_pool1d max_pool1d_with_indices max_pool2d max_pool3d maximum mean median min minimum miopen_batch_norm
miopen_convolution miopen_convolution_add_relu miopen_convolution_relu miopen_convolution_transpose miopen_ctc_loss
miopen_depthwise_convolution miopen_rnn mkldnn_adaptive_avg_pool2d mkldnn_convolution mkldnn_linear_backward_weights
mkldnn_max_pool2d mkldnn_max_pool3d mkldnn_rnn_layer mm mode moveaxis movedim msort mul multinomial multiply mv
mvlgamma nan_to_num nan_to_num_ nanmean nanmedian nanquantile nansum narrow narrow_copy native_batch_norm
native_channel_shuffle native_dropout native_group_norm native_layer_norm native_norm ne neg neg_ negative negative_
nested._internal.nested_tensor._rebuild_njt nextafter nn.backends.thnn._get_thnn_function_backend nonzero
nonzero_static norm_except_dim normal not_equal nuclear_norm numel ones ones_like orgqr ormqr outer pairwise_distance
pdist per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric
permute permute_copy pinverse pixel_shuffle pixel_unshuffle poisson poisson_nll_loss polar polygamma positive pow
prelu preserve_format prod promote_types put q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale
q_zero_point qint32 qint8 quantile quantize_per_channel quantize_per_tensor quantize_per_tensor_dynamic
quantized_batch_norm quantized_gru_cell quantized_lstm_cell quantized_max_pool1d quantized_max_pool2d
quantized_max_pool3d quantized_rnn_relu_cell quantized_rnn_tanh_cell quint2x4 quint4x2 quint8 rad2deg rad2deg_ rand
rand_like randint randint_like randn randn_like randperm range ravel real reciprocal reciprocal_ relu relu_ remainder
renorm repeat_interleave reshape resize_as_ resize_as_sparse_ resolve_conj resolve_neg result_type
return_types._fake_quantize_per_tensor_affine_cachemask_tensor_qparams return_types._fused_moving_avg_obs_fq_helper
return_types._linalg_det return_types._linalg_det_out return_types._linalg_eigh return_types._linalg_eigh_out
return_types._linalg_slogdet return_types._linalg_slogdet_out return_types._linalg_solve_ex
return_types._linalg_solve_ex_out return_types._linalg_svd return_types._linalg_svd_out return_types._lu_with_info
return_types._scaled_dot_product_cudnn_attention return_types._scaled_dot_product_efficient_attention
return_types._scaled_dot_product_flash_attention return_types._scaled_dot_product_flash_attention_for_cpu
return_types._unpack_dual return_types.aminmax return_types.aminmax_out return_types.cummax return_types.cummax_out
return_types.cummin return_types.cummin_out return_types.eig return_types.eig_out return_types.frexp
return_types.frexp_out return_types.geqrf return_types.geqrf_out return_types.histogram return_types.histogram_out
return_types.histogramdd return_types.kthvalue return_types.kthvalue_out return_types.linalg_cholesky_ex
return_types.linalg_cholesky_ex_out return_types.linalg_eig return_types.linalg_eig_out return_types.linalg_eigh
return_types.linalg_eigh_out return_types.linalg_inv_ex return_types.linalg_inv_ex_out return_types.linalg_ldl_factor
return_types.linalg_ldl_factor_ex return_types.linalg_ldl_factor_ex_out return_types.linalg_ldl_factor_out
return_types.linalg_lstsq return_types.linalg_lstsq_out return_types.linalg_lu return_types.linalg_lu_factor
return_types.linalg_lu_factor_ex return_types.linalg_lu_factor_ex_out return_types.linalg_lu_factor_out
return_types.linalg_lu_out return_types.linalg_polar return_types.linalg_polar_out return_types.linalg_qr
return_types.linalg_qr_out return_types.linalg_slogdet return_types.linalg_slogdet_out return_types.linalg_solve_ex
return_types.linalg_solve_ex_out return_types.linalg_svd return_types.linalg_svd_out return_types.lstsq
return_types.lstsq_out return_types.lu_unpack return_types.lu_unpack_out return_types.max return_types.max_out
return_types.median return_types.median_out return_types.min return_types.min_out return_types.mode
return_types.mode_out return_types.nanmedian return_types.nanmedian_out return_types.qr return_types.qr_out
return_types.slogdet return_types.slogdet_out return_types.solve return_types.solve_out return_types.sort
return_types.sort_out return_types.svd return_types.svd_out return_types.symeig return_types.symeig_out
return_types.topk return_types.topk_out return_types.triangular_solve return_types.triangular_solve_out rms_norm
rnn_relu rnn_relu_cell rnn_tanh rnn_tanh_cell roll rot90 round round_ row_indices_copy row_stack rrelu rrelu_ rsqrt
rsqrt_ rsub saddmm scalar_tensor scatter scatter_add scatter_reduce searchsorted segment_reduce select select_copy
select_scatter selu selu_ serialization._get_layout set_flush_denormal set_num_interop_threads set_num_threads sgn
short sigmoid sigmoid_ sign signbit sin sin_ sinc sinc_ sinh sinh_ slice_copy slice_inverse slice_scatter slogdet smm
softmax sort sparse_bsc sparse_bsc_tensor sparse_bsr sparse_bsr_tensor sparse_compressed_tensor sparse_coo
sparse_coo_tensor sparse_csc sparse_csc_tensor sparse_csr sparse_csr_tensor split_copy split_with_sizes
split_with_sizes_copy spmm sqrt sqrt_ square square_ squeeze squeeze_copy sspaddmm stack std std_mean strided sub
subtract sum svd swapaxes swapdims sym_constrain_range sym_constrain_range_for_size t t_copy take take_along_dim tan
tan_ tanh tanh_ tensor tensor._rebuild_from_type tensor._rebuild_from_type_v2 tensor_split threshold threshold_ tile
topk trace transpose transpose_copy trapezoid trapz triangular_solve tril tril_indices triplet_margin_loss triu
triu_indices true_divide trunc trunc_ uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8 unbind
unbind_copy unflatten unfold_copy unique_dim unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze
unsqueeze_copy values_copy vander var var_mean vdot view_as_complex view_as_complex_copy view_as_real
view_as_real_copy view_copy vsplit vstack where xlogy xlogy_ zero_ zeros zeros_like
`;
const NUMPY_MATHS = `
abs absolute acos acosh add all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan
arctan2 arctanh argmax argmin argpartition argsort argwhere around array array_equal array_equiv array_split
asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray asin asinh asmatrix astype atan atan2 atanh
atleast_1d atleast_2d atleast_3d average bartlett base_repr binary_repr bincount bitwise_and bitwise_count
bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman block broadcast
broadcast_arrays broadcast_shapes broadcast_to busday_count busday_offset busdaycalendar can_cast cbrt ceil choose
clip column_stack common_type compress concat concatenate conj conjugate convolve copy copysign copyto corrcoef
correlate cos cosh count_nonzero cov cross cumprod cumsum cumulative_prod cumulative_sum datetime_as_string
datetime_data deg2rad degrees delete diag diag_indices diag_indices_from diagflat diagonal diff digitize divide divmod
dot dsplit dstack ediff1d einsum einsum_path empty empty_like equal exp exp2 expand_dims expm1 extract eye fabs
fill_diagonal finfo fix flatiter flatnonzero flip fliplr flipud float_power floor floor_divide fmax fmin fmod
format_float_positional format_float_scientific frexp from_dlpack frombuffer fromstring full full_like gcd geomspace
gradient greater greater_equal hamming hanning heaviside histogram histogram2d histogram_bin_edges histogramdd hsplit
hstack hypot i0 identity iinfo imag indices inner insert interp intersect1d invert is_busday isclose iscomplex
iscomplexobj isdtype isfinite isfortran isin isinf isnan isnat isneginf isposinf isreal isrealobj isscalar issubdtype
ix_ kaiser kron lcm ldexp left_shift less less_equal lexsort linspace log log10 log1p log2 logaddexp logaddexp2
logical_and logical_not logical_or logical_xor logspace matmul matrix_transpose matvec max maximum may_share_memory
mean median meshgrid min min_scalar_type minimum mintypecode mod modf moveaxis multiply nan_to_num nanargmax nanargmin
nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim
negative nextafter nonzero not_equal ones ones_like outer packbits partition percentile permute_dims place poly poly1d
polyadd polyder polydiv polyfit polyint polymul polysub polyval positive pow power prod promote_types ptp put
put_along_axis putmask quantile rad2deg radians ravel ravel_multi_index real real_if_close reciprocal remainder repeat
reshape resize result_type right_shift rint roll rollaxis roots rot90 round row_stack searchsorted select setdiff1d
setxor1d shape shares_memory sign signbit sin sinc sinh size sort sort_complex spacing split sqrt square squeeze stack
std subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace transpose trapezoid tri tril tril_indices
tril_indices_from trim_zeros triu triu_indices triu_indices_from true_divide trunc typename ufunc union1d unique
unique_all unique_counts unique_inverse unique_values unpackbits unravel_index unstack unwrap vander var vdot vecdot
vecmat vsplit vstack where zeros zeros_like
`;

// EXTERNAL MODULE: ./build/src/policy/tables/stdlib-modules.js
var stdlib_modules = __nccwpck_require__(910);
;// CONCATENATED MODULE: ./build/src/policy/judge.js




let standardLibrary;
function modules() {
    standardLibrary ??= { python3: new Set((0,known_globals/* words */.aL)(stdlib_modules/* PYTHON3_MODULES */.m)), python2: new Set((0,known_globals/* words */.aL)(stdlib_modules/* PYTHON2_MODULES */.B)) };
    return standardLibrary;
}
const ORDINARY_WORDS = new Set((0,known_globals/* words */.aL)(`abc array ast base64 bisect calendar chunk cmath cmd code codecs collections colorsys compression copy crypt csv dataclasses
datetime decimal difflib dis email encodings enum errno formatter fractions getpass glob grp hashlib heapq hmac html http inspect io
json keyword locale logging math mimetypes netrc numbers opcode operator parser pathlib pipes platform pprint profile profiling
queue random re repr resource reprlib sched secrets select selectors signal site stat statistics string struct symbol symtable
test textwrap this time timeit token tokenize trace traceback tty types typing unicodedata uuid warnings wave xml xx zipfile new`));
const ALIASES = new Map([
    ['np', 'numpy'],
    ['onp', 'numpy'],
    ['pd', 'pandas'],
    ['tf', 'tensorflow'],
    ['sp', 'scipy'],
    ['plt', 'matplotlib.pyplot'],
    ['th', 'torch'],
]);
const READ_PACKAGES = new Set(['torch', 'numpy', 'pandas', 'sklearn', 'joblib']);
const NEVER_HARMLESS = new Set((0,known_globals/* words */.aL)(`AOTIModelContainerRunnerCpu AOTIModelContainerRunnerCuda AOTIModelPackageLoader FileStore FileSystemReader FileSystemWriter
FsspecReader FsspecWriter GraphModule NamedTemporaryFile PackageImporter PackageUnpickler PyTorchFileReader PyTorchFileWriter
StrobelightCLIFunctionProfiler TCPStore ThreadPoolExecutor ZipFile _PartialWrapper partial partialclass partialmethod wraps`));
const MATHS_PACKAGES = (0,known_globals/* words */.aL)(`torch.nn.functional torch.nn.init torch.nn.modules.utils torch.functional torch._C._nn torch._C._linalg
torch._C._fft torch._C._special torch._C._sparse torch._VF torch._C._VariableFunctions torch._C._VariableFunctionsClass torch.special
torch.linalg torch.fft torch.signal torch.optim numpy.linalg numpy.fft numpy.random numpy.polynomial`);
const NUMPY_ROOTS = new Set((0,known_globals/* words */.aL)('numpy numpy.core numpy.core.umath numpy.core._multiarray_umath numpy.core.multiarray numpy.core.fromnumeric numpy.core.numeric'));
const MAX_LENGTH = 500;
const MAX_PARTS = 32;
let maths;
function mathsNames(packageName) {
    maths ??= new Map([
        ['torch', new Set((0,known_globals/* words */.aL)(TORCH_MATHS))],
        ['numpy', new Set((0,known_globals/* words */.aL)(NUMPY_MATHS))],
    ]);
    return maths.get(packageName) ?? new Set();
}
const isDunder = (part) => part.length > 4 && part.startsWith('__') && part.endsWith('__');
const isClassName = (part) => /^_*[A-Z]/.test(part);
function moduleNamed(part) {
    const { python3 } = modules();
    if (python3.has(part)) {
        return part;
    }
    const bare = part.replace(/^_+/, '');
    return bare !== part && python3.has(bare) ? bare : undefined;
}
function reachesModule(parts) {
    for (const [i, part] of parts.entries()) {
        const rest = parts.slice(i + 1);
        const module = moduleNamed(part);
        if (module !== undefined && (rest.length > 0 || !ORDINARY_WORDS.has(module))) {
            const row = rest.length > 0 ? (0,known_globals/* dangerRow */.yD)([module, ...rest].join('.')) : undefined;
            return row?.why ?? `hands out the standard library module ${module}`;
        }
        const row = rest.length > 0 ? (0,known_globals/* dangerRow */.yD)([ALIASES.get(part) ?? part, ...rest].join('.')) : undefined;
        if (row !== undefined) {
            return row.why;
        }
    }
    return undefined;
}
function isListedMaths(module, name) {
    const path = `${module}.${name}`;
    if (path.startsWith('torch.')) {
        return mathsNames('torch').has(path.slice('torch.'.length));
    }
    return NUMPY_ROOTS.has((0,known_globals/* withoutNumpyAlias */.k2)(module)) && mathsNames('numpy').has(name);
}
function isMaths(module, name) {
    return isListedMaths(module, name) || MATHS_PACKAGES.some((prefix) => `${module}.`.startsWith(`${prefix}.`));
}
function closelyRead(module, parts) {
    const packageName = module.split('.')[0];
    if (!READ_PACKAGES.has(packageName)) {
        return undefined;
    }
    if (parts.length > 1 && !parts.every(isClassName)) {
        return `hands out an attribute of a module or class of ${packageName}`;
    }
    if (packageName !== 'torch' && packageName !== 'numpy') {
        return undefined;
    }
    if (NEVER_HARMLESS.has(parts[0])) {
        return 'runs code, calls an argument or touches files, wherever it is imported from';
    }
    if (isClassName(parts[0]) || isMaths(module, parts[0])) {
        return undefined;
    }
    return `is a part of ${packageName} that is not known to be harmless`;
}
function dangerousForm(module, name) {
    if (module.includes('?') || name.includes('?')) {
        return 'has a name that is computed while the file is loaded';
    }
    if (module === '') {
        return 'comes from the extension registry of the program that loads the file, so its meaning is unknown';
    }
    const parts = `${module}.${name}`.split('.', MAX_PARTS + 1);
    if (module.length + name.length > MAX_LENGTH || parts.length > MAX_PARTS) {
        return 'has a name too long to be honest';
    }
    const opening = (part, i) => i === 0 && (part === module || part === '__torch__');
    const dunder = parts.find((part, i) => isDunder(part) && !opening(part, i));
    return dunder === undefined ? undefined : `reaches ${dunder}, a way to any function`;
}
const isClassified = (module, name) => (0,known_globals/* dataRow */.tn)(module, name) !== undefined || (0,known_globals/* refusedRow */.tS)(module, name) !== undefined;
function dangerOf(module, name) {
    const form = dangerousForm(module, name);
    if (form !== undefined) {
        return form;
    }
    if (isListedMaths(module, name)) {
        return undefined;
    }
    const row = (0,known_globals/* dangerRow */.yD)(`${module}.${name}`);
    if (row !== undefined) {
        return row.why;
    }
    const reached = reachesModule(name.split('.'));
    const top = module.split('.')[0];
    if (reached === undefined && (modules().python3.has(top) || modules().python2.has(top))) {
        return `is in the standard library module ${module}, and not classified as data or as a function that only computes`;
    }
    return reached ?? closelyRead(module, name.split('.'));
}
function byLists(module, name, lists) {
    if (lists.userAllowed.has(`${module}.${name}`)) {
        return { verdict: 'safe', why: 'is a safe global that you added' };
    }
    const row = (0,known_globals/* dataRow */.tn)(module, name) ?? (0,known_globals/* refusedRow */.tS)(module, name);
    const list = lists.torchCheckpoint ? "is not on torch's list of safe globals" : 'is on no list of safe globals';
    return { verdict: 'unsafe', why: row === undefined ? list : `${row.why}, and ${list}` };
}
function judgeGlobal(module, name, lists) {
    const path = `${module}.${name}`;
    if (lists.torchAllowed.has(path)) {
        return { verdict: 'safe', why: "is on torch's list of safe globals" };
    }
    const data = (0,known_globals/* dataRow */.tn)(module, name);
    if (data !== undefined && !lists.torchCheckpoint) {
        return { verdict: 'safe', why: data.why };
    }
    const danger = isClassified(module, name) ? undefined : dangerOf(module, name);
    if (danger !== undefined) {
        return { verdict: 'dangerous', why: danger };
    }
    return byLists(module, name, lists);
}
function isDangerous(module, name, known = false) {
    if (known && !(0,known_names/* isKnownName */.X)(module, name)) {
        return false;
    }
    const path = `${module}.${name}`;
    const end = path.lastIndexOf('.');
    const [owner, last] = [path.slice(0, end), path.slice(end + 1)];
    if (isClassified(owner, last) || isClassified(module, name)) {
        return false;
    }
    if (dangerOf(owner, last) !== undefined) {
        return true;
    }
    const parts = path.split('.');
    return parts.slice(1).some((part, i) => {
        const named = moduleNamed(part);
        if (named !== undefined && !ORDINARY_WORDS.has(named)) {
            return true;
        }
        return (0,known_globals/* isDangerEntry */.Oh)([named ?? ALIASES.get(part) ?? part, ...parts.slice(i + 2)].join('.'));
    });
}
function isDangerousName(name) {
    const dot = Math.max(0, name.lastIndexOf('.'));
    return isDangerous(name.slice(0, dot), name.slice(dot + 1));
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ dangerRow),
  tn: () => (/* binding */ dataRow),
  Oh: () => (/* binding */ isDangerEntry),
  tS: () => (/* binding */ refusedRow),
  F5: () => (/* binding */ shapeOf),
  k2: () => (/* binding */ withoutNumpyAlias),
  aL: () => (/* binding */ words)
});

// UNUSED EXPORTS: DANGER_ROWS, DATA_ROWS, REFUSED_ROWS, pairs

// EXTERNAL MODULE: ./build/src/pickle/values.js
var pickle_values = __nccwpck_require__(3336);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/src/policy/shapes/arrow-content.js

const WINDOW = 1 << 16;
class Bytes {
    #content;
    #start = 0;
    #view = new DataView(new ArrayBuffer(0));
    constructor(content) {
        this.#content = content;
    }
    view(place) {
        if (place < this.#start || place >= this.#start + this.#view.byteLength) {
            this.#start = place - (place % WINDOW);
            const bytes = this.#content?.read(this.#start, WINDOW) ?? new Uint8Array(0);
            this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        return { view: this.#view, at: place - this.#start };
    }
}
class ArrowBits {
    #bytes;
    constructor(content) {
        this.#bytes = content === null ? null : new Bytes(content);
    }
    at(index) {
        if (this.#bytes === null) {
            return true;
        }
        const { view, at } = this.#bytes.view(Math.floor(index / 8));
        return ((view.getUint8(at) >> (index % 8)) & 1) === 1;
    }
    zeros(offset, length) {
        let count = 0;
        for (let at = offset; this.#bytes !== null && at < offset + length; at += 1) {
            count += this.at(at) ? 0 : 1;
        }
        return count;
    }
}
class ArrowNumbers {
    #bytes;
    #width;
    #signed;
    constructor(content, width, signed) {
        this.#bytes = new Bytes(content);
        this.#width = width;
        this.#signed = signed;
    }
    at(index) {
        const { view, at } = this.#bytes.view(index * this.#width);
        switch (this.#width) {
            case 1:
                return this.#signed ? view.getInt8(at) : view.getUint8(at);
            case 2:
                return this.#signed ? view.getInt16(at, true) : view.getUint16(at, true);
            case 4:
                return this.#signed ? view.getInt32(at, true) : view.getUint32(at, true);
            default: {
                const high = this.#signed ? view.getInt32(at + 4, true) : view.getUint32(at + 4, true);
                return high * 2 ** 32 + view.getUint32(at, true);
            }
        }
    }
}
const isContinuation = (byte) => (byte & 0xc0) === 0x80;
function isArrowText(data, offsets, offset, length) {
    const end = offsets.at(offset + length);
    const bytes = new Bytes(data);
    for (let at = offset; at < offset + length; at += 1) {
        const place = offsets.at(at);
        const { view, at: inView } = place < end ? bytes.view(place) : { view: null, at: 0 };
        if (view !== null && isContinuation(view.getUint8(inView))) {
            return false;
        }
    }
    return isText(data, offsets.at(offset), end);
}
function isText(data, start, end) {
    for (let at = start; at < end;) {
        const bytes = data.read(at, Math.min(WINDOW, end - at));
        const whole = at + bytes.length < end ? wholeCharacters(bytes) : bytes.length;
        if (whole === 0 || !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole))) {
            return false;
        }
        at += whole;
    }
    return true;
}
function wholeCharacters(bytes) {
    let at = bytes.length - 1;
    while (at > 0 && isContinuation(bytes[at])) {
        at -= 1;
    }
    return at;
}

// EXTERNAL MODULE: ./build/src/policy/shapes/facts.js
var facts = __nccwpck_require__(7024);
// EXTERNAL MODULE: ./build/src/policy/shapes/shape.js
var shapes_shape = __nccwpck_require__(8978);
;// CONCATENATED MODULE: ./build/src/policy/shapes/arrow-types.js



const MOST_PARTS = 1000;
const leaf = (layout, width, more = {}) => ({
    layout,
    width,
    text: false,
    signed: false,
    children: [],
    parts: 1,
    ...more,
});
const ALIASES = [
    ['null', leaf('null', 0)],
    ['bool', leaf('bits', 0)],
    ['int8', leaf('fixed', 1, { signed: true })],
    ['int16', leaf('fixed', 2, { signed: true })],
    ['int32', leaf('fixed', 4, { signed: true })],
    ['int64', leaf('fixed', 8, { signed: true })],
    ['uint8', leaf('fixed', 1)],
    ['uint16 halffloat', leaf('fixed', 2)],
    ['uint32 float date32[day] time32[s] time32[ms]', leaf('fixed', 4)],
    ['uint64 double date64[ms] time64[us] time64[ns]', leaf('fixed', 8)],
    ['timestamp[s] timestamp[ms] timestamp[us] timestamp[ns]', leaf('fixed', 8)],
    ['duration[s] duration[ms] duration[us] duration[ns]', leaf('fixed', 8)],
    ['month_day_nano_interval', leaf('fixed', 16)],
    ['string', leaf('binary', 4, { text: true })],
    ['large_string', leaf('binary', 8, { text: true })],
    ['binary', leaf('binary', 4)],
    ['large_binary', leaf('binary', 8)],
];
let byAlias;
function typeOfAlias(alias) {
    byAlias ??= new Map(ALIASES.flatMap(([names, type]) => names.split(' ').map((name) => [name, type])));
    return byAlias.get(alias);
}
const UNITS = new Set(['s', 'ms', 'us', 'ns']);
const isIndex = ({ layout, width }) => layout === 'fixed' && width <= 8;
function isSameType(one, other) {
    return (one === other ||
        (one.layout === other.layout &&
            one.width === other.width &&
            one.text === other.text &&
            one.signed === other.signed &&
            one.children.length === other.children.length &&
            one.children.every((child, at) => isSameType(child, other.children[at]))));
}
function nested(layout, width, children) {
    const known = children.filter((child) => child !== undefined);
    const parts = known.reduce((sum, child) => sum + child.parts, 1);
    return known.length === children.length && parts <= MOST_PARTS
        ? leaf(layout, width, { children: known, parts })
        : undefined;
}
function typeOf(value, values) {
    const fact = values.fact(value);
    return fact?.kind === 'arrow type' || fact?.kind === 'arrow field' ? fact.type : undefined;
}
function listOf(width, args, values) {
    const child = typeOf(args[0], values);
    if (args.length === 1) {
        return nested('list', width, [child]);
    }
    const size = values.int(args[1]) ?? -1;
    return args.length === 2 && width === 4 && size >= 0 ? nested('fixed list', size, [child]) : undefined;
}
function fieldsOf(value, values) {
    return values.sequence(value)?.map((item) => {
        const fact = values.fact(item);
        return fact?.kind === 'arrow field' ? fact.type : undefined;
    });
}
const isUnit = (value, values) => UNITS.has(values.text(value) ?? '');
function isDecimal([digits, point], most, values) {
    const count = values.int(digits) ?? 0;
    return count > 0 && count <= most && Math.abs(values.int(point) ?? Number.NaN) <= most;
}
const MAKERS = {
    timestamp: ([unit, zone = pickle_values/* NONE */.x3, ...more], values) => isUnit(unit, values) && (zone === pickle_values/* NONE */.x3 || values.isText(zone)) && more.length === 0 ? leaf('fixed', 8) : undefined,
    decimal128: (args, values) => (args.length === 2 && isDecimal(args, 38, values) ? leaf('fixed', 16) : undefined),
    decimal256: (args, values) => (args.length === 2 && isDecimal(args, 76, values) ? leaf('fixed', 32) : undefined),
    binary: ([width, ...more], values) => {
        const bytes = values.int(width) ?? -1;
        return bytes >= 0 && more.length === 0 ? leaf('fixed', bytes) : undefined;
    },
    list_: (args, values) => listOf(4, args, values),
    large_list: (args, values) => listOf(8, args, values),
    struct: ([fields, ...more], values) => {
        const children = more.length === 0 ? fieldsOf(fields, values) : undefined;
        return children && nested('struct', 0, children);
    },
    map_: ([key, item, ...more], values) => {
        const entry = more.length === 0 ? nested('struct', 0, [typeOf(key, values), typeOf(item, values)]) : undefined;
        return nested('list', 4, [entry]);
    },
    dictionary: ([index, value, ordered, ...more], values) => {
        const places = typeOf(index, values);
        const right = places !== undefined && isIndex(places) && values.bool(ordered) !== null && more.length === 0;
        return right ? nested('dictionary', places.width, [places, typeOf(value, values)]) : undefined;
    },
};
function arrowFault(use, expected) {
    const cut = use.args?.some((arg) => (0,pickle_values/* isContainer */.u_)(arg) && arg.cut);
    return { ...(0,shapes_shape/* faultOfCall */.C5)(use, expected), ...(cut ? { kind: 'unknown' } : {}) };
}
function holdsForeign(args, values, depth = 2) {
    return args.some((arg) => values.isForeign(arg) || (depth > 0 && (0,pickle_values/* isContainer */.u_)(arg) && holdsForeign(arg.items, values, depth - 1)));
}
const arrowAlias = {
    call(use) {
        const type = use.args?.length === 1 ? typeOfAlias(use.values.text(use.args[0]) ?? '') : undefined;
        return type === undefined ? (0,shapes_shape/* faultOfCall */.C5)(use, 'the name of a type') : { kind: 'arrow type', shared: true, type };
    },
};
const arrowType = {
    call(use) {
        const { args, owner, values } = use;
        if (holdsForeign(args ?? [], values)) {
            return facts/* FOREIGN */.nY;
        }
        const type = args === null ? undefined : MAKERS[owner.name]?.(args, values);
        return type === undefined
            ? arrowFault(use, `what ${owner.name} makes a type of`)
            : { kind: 'arrow type', shared: true, type };
    },
};
function isMetadata(value, values) {
    const items = values.dict(value);
    const key = (at) => values.word(items[at]) ?? wordOf(items[at], values);
    return (values.isNone(value) ||
        (items !== null && values.isPlain(value) && items.every((_, at) => at % 2 === 1 || !/^ARROW:/i.test(key(at)))));
}
function wordOf(value, values) {
    const content = values.content(value);
    return content === null ? 'ARROW:' : Buffer.from(content.read(0, 64)).toString('latin1');
}
const arrowField = {
    call(use) {
        const { args, values } = use;
        const [name, type, nullable, metadata] = args ?? [];
        const fact = values.fact(type);
        const right = args?.length === 4 && values.isText(name) && values.bool(nullable) !== null;
        if (!right || !isMetadata(metadata, values) || !(fact?.kind === 'arrow type' || values.isForeign(type))) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, 'a name, a type, whether there may be nulls, and metadata');
        }
        return fact?.kind === 'arrow type' ? { kind: 'arrow field', shared: true, type: fact.type } : facts/* FOREIGN */.nY;
    },
};
const arrowSchema = {
    call(use) {
        const { args, values } = use;
        if (args?.length !== 2 || !isMetadata(args[1], values)) {
            return arrowFault(use, 'a list of fields, and metadata');
        }
        if (holdsForeign([args[0]], values)) {
            return facts/* FOREIGN */.nY;
        }
        const right = fieldsOf(args[0], values)?.every((type) => type !== undefined);
        return right ? { kind: 'thing', sort: 'arrow schema' } : arrowFault(use, 'a list of fields, and metadata');
    },
};

// EXTERNAL MODULE: ./build/src/policy/shapes/seal.js
var seal = __nccwpck_require__(1166);
;// CONCATENATED MODULE: ./build/src/policy/shapes/arrow-array.js






const PART_COST = 4096;
const arrowBuffer = {
    call(use) {
        const { args, values } = use;
        const [data] = args ?? [];
        if (args?.length === 1 && values.isForeign(data)) {
            return facts/* FOREIGN */.nY;
        }
        const content = args?.length === 1 && values.isBytes(data) ? values.content(data) : null;
        if (content === null) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, 'the bytes of a buffer, in the stream');
        }
        (0,seal/* seal */.od)(data);
        return { kind: 'arrow buffer', shared: true, data: data };
    },
};
const arrowArray = {
    call(use) {
        const { args, values } = use;
        if (args?.length !== 1) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, 'the parts of one array');
        }
        const found = partOf(args[0], null, values);
        if (found === 'foreign') {
            return facts/* FOREIGN */.nY;
        }
        return 'expected' in found ? found : { kind: 'arrow array', shared: true };
    },
};
const arrowChunks = {
    call(use) {
        const { args, values } = use;
        const [chunks, type] = args ?? [];
        const list = values.container(chunks, ['list']);
        const items = list === null || list.sealed === true || list.given === true ? null : list.items;
        const arrays = items?.every((item) => values.fact(item)?.kind === 'arrow array' || values.isForeign(item));
        const typed = values.fact(type)?.kind === 'arrow type' || values.isForeign(type);
        if (args?.length !== 2 || !arrays || !typed) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, 'arrays of Arrow and their type');
        }
        return list.cut
            ? { expected: 'arrays that can be looked through', found: `${list.length}`, kind: 'unknown' }
            : { kind: 'arrow array', shared: true };
    },
};
function partOf(data, expected, values) {
    const read = readPart(data, values);
    if (read === 'foreign' || 'expected' in read) {
        return read;
    }
    if (expected !== null && !isSameType(read.type, expected)) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'a part of the type that the whole says', data);
    }
    const fault = layoutFault(read);
    if (fault !== null) {
        return fault;
    }
    const bits = 8 * (read.buffers[0]?.size ?? 0);
    const size = read.buffers.reduce((sum, content) => sum + (content?.size ?? 0), PART_COST + bits);
    if (!values.spend(size)) {
        return { expected: 'arrays that can be looked through', found: `${size} bytes more`, kind: 'unknown' };
    }
    return nullsFault(read) ?? insideOf(read, values);
}
function readPart(data, values) {
    const [type, length, nulls, offset, buffers, children, dictionary, ...more] = values.tuple(data) ?? [];
    const fact = values.fact(type);
    const lists = [buffers, children].map((list) => values.sequence(list));
    const numbers = [length, nulls, offset].map((number) => values.int(number));
    if (values.isForeign(type) || lists[0]?.some((item) => values.isForeign(item))) {
        return 'foreign';
    }
    const contents = lists[0]?.map((item) => contentOf(item, values));
    const known = contents?.every((content) => content !== undefined) && numbers.every((number) => number !== null);
    if (fact?.kind !== 'arrow type' || !known || lists[1] === null || dictionary === undefined || more.length > 0) {
        const cut = [data, buffers, children].some((list) => list !== undefined && (0,pickle_values/* isContainer */.u_)(list) && list.cut);
        const fault = (0,shapes_shape/* faultOf */.Kl)(values, '(type, length, nulls, offset, buffers, children, dictionary)', data);
        return cut ? { ...fault, kind: 'unknown' } : fault;
    }
    return {
        type: fact.type,
        length: numbers[0],
        nulls: numbers[1],
        offset: numbers[2],
        buffers: contents,
        children: lists[1],
        dictionary,
    };
}
function contentOf(value, values) {
    const fact = values.fact(value);
    if (values.isNone(value)) {
        return null;
    }
    return fact?.kind === 'arrow buffer' ? (values.content(fact.data) ?? undefined) : undefined;
}
const BUFFERS = {
    null: 1,
    bits: 2,
    fixed: 2,
    binary: 3,
    list: 2,
    'fixed list': 1,
    struct: 1,
    dictionary: 2,
};
function layoutFault({ type, length, offset, buffers, children, dictionary }) {
    const [, data] = buffers;
    const end = offset + length;
    const count = type.layout === 'dictionary' ? 0 : type.children.length;
    if (length < 0 || offset < 0 || !Number.isSafeInteger(end * Math.max(1, type.width))) {
        return (0,shapes_shape/* contradiction */.qX)('a length and an offset from 0', `${length} and ${offset}`);
    }
    if (buffers.length !== BUFFERS[type.layout] || children.length !== count) {
        const found = `${buffers.length} and ${children.length}`;
        return (0,shapes_shape/* contradiction */.qX)(`${BUFFERS[type.layout]} buffers and ${count} arrays inside`, found);
    }
    if ((type.layout === 'dictionary') === (dictionary === pickle_values/* NONE */.x3)) {
        return (0,shapes_shape/* contradiction */.qX)('a dictionary where the type has one', 'something else');
    }
    const validity = buffers[0]?.size ?? null;
    const bits = length === 0 ? 0 : Math.ceil(end / 8);
    if (validity !== null && (validity < bits || type.layout === 'null')) {
        return (0,shapes_shape/* contradiction */.qX)(`${type.layout === 'null' ? 'no' : bits} bytes that say what is null`, `${validity}`);
    }
    const needed = length === 0 ? 0 : bytesOf(type, end);
    return (data?.size ?? 0) >= needed
        ? null
        : (0,shapes_shape/* contradiction */.qX)(`${needed} bytes for ${end} elements`, `${data?.size ?? 0}`);
}
function bytesOf({ layout, width }, count) {
    switch (layout) {
        case 'bits':
            return Math.ceil(count / 8);
        case 'fixed':
        case 'dictionary':
            return count * width;
        case 'binary':
        case 'list':
            return (count + 1) * width;
        default:
            return 0;
    }
}
function nullsFault({ type, length, offset, nulls, buffers }) {
    const counted = type.layout === 'null' ? length : new ArrowBits(buffers[0]).zeros(offset, length);
    return nulls === -1 || nulls === counted ? null : (0,shapes_shape/* contradiction */.qX)(`${counted} nulls`, `${nulls}`);
}
function insideOf(part, values) {
    const { type, length, offset, buffers, dictionary } = part;
    if (type.layout === 'binary') {
        return textFault(part) ?? { length };
    }
    const lengths = [];
    const inner = type.layout === 'dictionary' ? [dictionary] : part.children;
    const types = type.layout === 'dictionary' ? type.children.slice(1) : type.children;
    for (const [at, child] of inner.entries()) {
        const found = partOf(child, types[at], values);
        if (found === 'foreign' || 'expected' in found) {
            return found;
        }
        lengths.push(found.length);
    }
    const end = offset + length;
    switch (type.layout) {
        case 'list':
            return offsetsFault(part, lengths[0]) ?? { length };
        case 'fixed list':
            return lengths[0] >= end * type.width
                ? { length }
                : (0,shapes_shape/* contradiction */.qX)(`${end * type.width} elements inside`, `${lengths[0]}`);
        case 'struct': {
            const short = lengths.find((inside) => inside < end);
            return short === undefined ? { length } : (0,shapes_shape/* contradiction */.qX)(`${end} elements inside`, `${short}`);
        }
        case 'dictionary': {
            const places = new ArrowNumbers(buffers[1], type.width, type.children[0].signed);
            return placesFault(part, places, lengths[0]) ?? { length };
        }
        default:
            return { length };
    }
}
function offsetsFault({ type, length, offset, buffers }, end) {
    const offsets = new ArrowNumbers(buffers[1], type.width, true);
    let last = 0;
    for (let at = 0; length > 0 && at <= length; at += 1) {
        const next = offsets.at(offset + at);
        if (next < last || next > end) {
            return (0,shapes_shape/* contradiction */.qX)(`offsets that rise, from 0 to ${end}`, `${next} after ${last}`);
        }
        last = next;
    }
    return null;
}
function textFault(part) {
    const { type, length, offset, buffers } = part;
    const data = buffers[2];
    const fault = offsetsFault(part, data?.size ?? 0);
    if (fault !== null || !type.text || length === 0 || data === null) {
        return fault;
    }
    return isArrowText(data, new ArrowNumbers(buffers[1], type.width, true), offset, length)
        ? null
        : (0,shapes_shape/* contradiction */.qX)('text in UTF-8', 'other bytes');
}
function placesFault({ length, offset, buffers }, places, count) {
    const valid = new ArrowBits(buffers[0]);
    for (let at = offset; at < offset + length; at += 1) {
        const place = places.at(at);
        if (valid.at(at) && (place < 0 || place >= count)) {
            return (0,shapes_shape/* contradiction */.qX)(`indices from 0, below ${count}`, `${place}`);
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/policy/shapes/instance.js
var instance = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ./build/src/policy/shapes/builtin.js




const mention = {};
function valueFrom(sort, expected, test) {
    return {
        call: (use) => {
            const { args, call, values } = use;
            return args !== null && call.kind === 'call' && test(args, values) ? (0,facts/* thing */.bI)(sort) : (0,shapes_shape/* faultOfCall */.C5)(use, expected);
        },
    };
}
const container = {
    call(use) {
        const { args, values } = use;
        const [items] = args ?? [];
        const right = args !== null && args.length <= 1 && (items === undefined || (0,pickle_values/* isContainer */.u_)(items) || values.isForeign(items));
        return right
            ? { kind: 'instance', owner: use.owner }
            : (0,shapes_shape/* faultOfCall */.C5)(use, 'one list of the items');
    },
    items: instance/* anyItems */.d7,
};
const object = {
    call: (use) => (use.args?.length === 0 ? (0,facts/* thing */.bI)('object') : (0,shapes_shape/* faultOfCall */.C5)(use, 'object()')),
};
const bytesLike = {
    call(use) {
        const { args, values } = use;
        const [data, encoding] = args ?? [];
        const named = encoding === undefined || ['latin1', 'latin-1'].includes(values.text(encoding) ?? '');
        const text = encoding !== undefined && values.isText(data);
        const constant = encoding === undefined && (data === undefined || values.isBytes(data) || isNumbers(data, values));
        if (args === null || args.length > 2 || !named || !(text || constant)) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, 'a constant');
        }
        const length = data === undefined ? { least: 0, most: 0 } : values.byteLength(data);
        const most = length?.most ?? ((0,pickle_values/* isContainer */.u_)(data) ? data.length : 0);
        return { kind: 'bytes', length: length?.least === most || length === null ? most : null, most };
    },
};
const isNumbers = (value, values) => (0,pickle_values/* isContainer */.u_)(value) && ['list', 'tuple'].includes(value.kind) && values.isPlain(value);
const complex = valueFrom('number', 'two numbers', (args, values) => args.length <= 2 && args.every((arg) => values.isNumber(arg)));
const range = valueFrom('range', 'three integers', (args, values) => args.length <= 3 && args.every((arg) => values.int(arg) !== null || values.isNumber(arg)));
const slice = valueFrom('slice', 'three constants', (args, values) => args.length === 3 && args.every((arg) => values.isConstant(arg)));
const buildPlace = ({ state, values }) => values.int(state) === null ? (0,shapes_shape/* faultOf */.Kl)(values, 'a number', state) : null;
const iterator = {
    ...valueFrom('iterator', 'containers, constants or iterators', (args, values) => args.every((arg) => values.isConstant(arg) || isIterable(arg, values) || isThing(arg, 'list iterator', values))),
    build: buildPlace,
};
const iter = {
    ...valueFrom('list iterator', 'one container', (args, values) => args.length === 1 && (values.isConstant(args[0]) || isIterable(args[0], values))),
    build: buildPlace,
};
const dequeIterator = valueFrom('list iterator', 'a deque and a number', (args, values) => args.length === 2 &&
    (values.isForeign(args[0]) || isInstanceOf(args[0], /^deque$/, values)) &&
    values.int(args[1]) !== null);
function isIterable(value, values) {
    const thingLike = ['range', 'array'].some((sort) => isThing(value, sort, values));
    return (0,pickle_values/* isContainer */.u_)(value) || values.isForeign(value) || thingLike || isInstanceOf(value, /./, values);
}
function isInstanceOf(value, name, values) {
    const fact = values.fact(value);
    return fact?.kind === 'instance' && /^(builtins|collections)$/.test(fact.owner.module) && name.test(fact.owner.name);
}
const chain = {
    call: (use) => (use.args?.length === 0 ? (0,facts/* thing */.bI)('iterator') : (0,shapes_shape/* faultOfCall */.C5)(use, 'chain()')),
    build: ({ state, values }) => {
        const right = values.tuple(state)?.every((part) => isIterator(part, values) || values.isForeign(part));
        return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'iterators', state);
    },
};
const isIterator = (value, values) => ['iterator', 'list iterator'].some((sort) => isThing(value, sort, values));
function isThing(value, sort, values) {
    const fact = values.fact(value);
    return fact?.kind === 'thing' && fact.sort === sort;
}
const enumeration = {
    call: (use) => use.args?.length === 1 && (use.values.isPlain(use.args[0]) || use.values.isForeign(use.args[0]))
        ? facts/* MEMBER */.ZX
        : (0,shapes_shape/* faultOfCall */.C5)(use, 'the value of a member'),
};
const singleton = {
    call: (use) => use.args?.every((arg) => use.values.isPlain(arg) || use.values.isForeign(arg))
        ? facts/* MEMBER */.ZX
        : (0,shapes_shape/* faultOfCall */.C5)(use, 'constants'),
};
const identity = {
    call: (use) => {
        const [items, type] = use.args ?? [];
        const known = items !== undefined && (0,pickle_values/* isContainer */.u_)(items) && (type === undefined || use.values.isText(type));
        return use.args !== null && use.args.length <= 2 && known
            ? (0,facts/* thing */.bI)('list')
            : (0,shapes_shape/* faultOfCall */.C5)(use, 'a list or dict, and its type');
    },
};
const BASES = new Set('object dict list tuple set frozenset int float complex str bytes bytearray'.split(' '));
const reconstructor = {
    call(use) {
        const { args, values } = use;
        const [type, base, state] = args ?? [];
        const owner = values.global(type);
        const builtin = values.global(base);
        const known = builtin !== null && builtin.module === 'builtins' && BASES.has(builtin.name);
        const right = args?.length === 3 && (known || values.isForeign(base)) && isState(state, values);
        if (args?.length === 3 && owner !== null && isThing(state, 'bare time zone', values)) {
            return zoneOf(use, owner, builtin);
        }
        if (!right || (builtin?.name === 'object' && !values.isNone(state))) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, '_reconstructor(a class, a built-in base, its value)');
        }
        if (owner === null) {
            return values.isForeign(type) ? facts/* FOREIGN */.nY : (0,shapes_shape/* faultOfCall */.C5)(use, '_reconstructor(a class, \u2026)');
        }
        return ofClass(use, owner, known ? builtin.name : 'object');
    },
    build: (0,instance/* buildAttributes */.iB)(),
};
function zoneOf(use, owner, base) {
    const shape = use.shapeOf(owner.module, owner.name);
    const right = base?.module === 'datetime' && base.name === 'tzinfo';
    if (!right) {
        return (0,shapes_shape/* faultOfCall */.C5)(use, '_reconstructor(a time zone, tzinfo, tzinfo())');
    }
    const empty = { ...use, owner, args: [], call: { ...use.call, kind: 'new', kwargs: null } };
    return shape === undefined
        ? { kind: 'instance', owner }
        : (shape.call?.(empty) ?? (0,shapes_shape/* faultOfCall */.C5)(use, `${owner.module}.${owner.name} only mentioned`));
}
function ofClass(use, owner, base) {
    const shape = use.shapeOf(owner.module, owner.name);
    const made = { kind: 'instance', owner, ...(base === 'tuple' && { tuple: true }) };
    if (shape === undefined) {
        return base === 'str' ? facts/* FOREIGN */.nY : made;
    }
    if (base === 'str') {
        return (0,shapes_shape/* faultOfCall */.C5)(use, 'no text with another class');
    }
    if (base !== 'object') {
        const filled = shape.items !== undefined || ['int', 'float', 'tuple', 'bytes'].includes(base);
        return filled && shape.call !== undefined && shape.native === undefined
            ? made
            : (0,shapes_shape/* faultOfCall */.C5)(use, `an instance of ${owner.module}.${owner.name} as its library writes it`);
    }
    const empty = { ...use, owner, args: [], call: { ...use.call, kind: 'new', kwargs: null } };
    return shape.call?.(empty) ?? (0,shapes_shape/* faultOfCall */.C5)(use, `${owner.module}.${owner.name} only mentioned`);
}
const isState = (state, values) => (0,pickle_values/* isContainer */.u_)(state) || values.isConstant(state) || values.isForeign(state) || values.fact(state) !== null;

;// CONCATENATED MODULE: ./build/src/policy/shapes/codecs.js

const codecsEncode = {
    call(use) {
        const { args, values } = use;
        const [text, encoding] = args ?? [];
        const length = values.latin1Length(text);
        const latin1 = ['latin1', 'latin-1'].includes(values.text(encoding) ?? '');
        if (args?.length !== 2 || !latin1 || length === null) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, "_codecs.encode(constant text, 'latin1')");
        }
        return { kind: 'bytes', length: length.least === length.most ? length.most : null, most: length.most };
    },
};

;// CONCATENATED MODULE: ./build/src/policy/shapes/collection.js



function collection(expected, test) {
    return {
        call: (use) => use.args !== null && test(use.args, use.values)
            ? { kind: 'instance', owner: use.owner }
            : (0,shapes_shape/* faultOfCall */.C5)(use, expected),
        build: (0,instance/* buildAttributes */.iB)(),
        items: instance/* anyItems */.d7,
    };
}
const isContent = (value, values) => (0,pickle_values/* isContainer */.u_)(value) || values.isForeign(value);
const orderedDict = collection('nothing, or a list of pairs', (args, values) => args.length === 0 || (args.length === 1 && isContent(args[0], values)));
const counter = collection('a dict of counts', (args, values) => args.length === 0 || (args.length === 1 && isContent(args[0], values)));
const defaultDict = collection('the factory of missing values', (args, values) => args.length === 0 ||
    (args.length === 1 && (args[0] === pickle_values/* NONE */.x3 || values.global(args[0]) !== null || values.fact(args[0]) !== null)));
const deque = collection('a list and the most items', (args, values) => args.length <= 2 &&
    (args[0] === undefined || isContent(args[0], values)) &&
    (args[1] === undefined || args[1] === pickle_values/* NONE */.x3 || values.int(args[1]) !== null));
const constantItems = ({ method, items, values }) => {
    const other = items.find((item) => !values.isPlain(item));
    return method === 'setitem' && other === undefined ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'items of constants', other ?? items[0]);
};
const morsel = {
    call: instance/* emptyInstance */.dS,
    items: constantItems,
    build: ({ state, values }) => values.dict(state) !== null && values.isPlain(state) ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'a dict of three texts', state),
};
const cookie = {
    call: instance/* emptyInstance */.dS,
    items: ({ method, items, values }) => {
        const isMorsel = (value) => {
            const fact = values.fact(value);
            return values.isForeign(value) || (fact?.kind === 'instance' && fact.owner.name === 'Morsel');
        };
        const other = items.find((item, index) => (index % 2 === 0 ? !values.isPlain(item) : !isMorsel(item)));
        return method === 'setitem' && other === undefined ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'morsels', other ?? items[0]);
    },
};

// EXTERNAL MODULE: ./build/src/policy/shapes/numpy-fields.js
var numpy_fields = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/src/policy/shapes/joblib.js






const PARTS = {
    subclass: (value, values) => values.global(value) !== null,
    shape: (value, values) => values.ints(value)?.every((length) => length >= 0) ?? false,
    order: (value, values) => ['C', 'F'].includes(values.text(value) ?? ''),
    dtype: (value, values) => (0,numpy_fields/* arrayDtype */.Ms)(value, values) !== null,
    allow_mmap: (value, values) => values.bool(value) !== null,
    numpy_array_alignment_bytes: (value, values) => values.isNone(value) || (values.int(value) ?? -1) >= 0,
};
const joblibArray = {
    native: true,
    call: (use) => use.args?.length === 0 && use.call.kind === 'new'
        ? { kind: 'instance', owner: use.owner }
        : (0,shapes_shape/* faultOfCall */.C5)(use, 'an empty NumpyArrayWrapper'),
    build: buildWrapper,
};
function buildWrapper({ target, state, values }) {
    const items = values.dict(state);
    if (items === null) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the attributes of a NumpyArrayWrapper', state);
    }
    const parts = new Map();
    for (let at = 0; at < items.length; at += 2) {
        const key = values.text(items[at]) ?? '';
        if (!Object.hasOwn(PARTS, key)) {
            return { expected: `one of ${Object.keys(PARTS).join(', ')}`, found: values.write(items[at]), kind: 'newer' };
        }
        if (!PARTS[key](items[at + 1], values)) {
            return (0,shapes_shape/* faultOf */.Kl)(values, `a plain ${key}`, items[at + 1]);
        }
        (0,seal/* seal */.od)(items[at + 1]);
        parts.set(key, items[at + 1]);
    }
    target.fact = arrayOf(parts, values);
    return null;
}
function arrayOf(parts, values) {
    const shape = values.ints(parts.get('shape'));
    const count = shape?.reduce((product, length) => product * length, 1) ?? null;
    return { kind: 'array', masked: false, dtype: (0,numpy_fields/* arrayDtype */.Ms)(parts.get('dtype'), values), count, shape, built: true };
}
const FOLDER = new Set(['location', 'store_backend']);
const joblibMemory = {
    call: (use) => (use.call.kind === 'new' ? (0,instance/* emptyInstance */.dS)(use) : calledMemory(use)),
    mustBuild: true,
    build: (use) => {
        const { state, values } = use;
        const noted = (0,pickle_values/* isContainer */.u_)(state) ? (state.keys?.hooks ?? []).filter(({ key }) => FOLDER.has(key)) : [];
        const right = noted.length > 1 && noted.every(({ value }) => values.isNone(value));
        return right ? (0,instance/* buildAttributes */.iB)()(use) : (0,shapes_shape/* faultOf */.Kl)(values, 'the settings of a Memory without a folder', state);
    },
};
function calledMemory(use) {
    const { args, values } = use;
    const right = args !== null && args.length > 0 && values.isNone(args[0]) && args.every((arg) => values.isConstant(arg));
    return right ? facts/* MEMBER */.ZX : (0,shapes_shape/* faultOfCall */.C5)(use, 'no folder, and constants');
}

// EXTERNAL MODULE: ./build/src/policy/shapes/library.js
var library = __nccwpck_require__(7452);
;// CONCATENATED MODULE: ./build/src/policy/shapes/mmengine.js



const MODULE = 'mmengine.logging.history_buffer';
const STATISTICS = new Set(['min', 'max', 'current', 'mean']);
const mmengine_PARTS = {
    max_length: (value, values) => (values.int(value) ?? -1) >= 0,
    _log_history: mmengine_isNumbers,
    _count_history: mmengine_isNumbers,
    statistics_methods: areStatistics,
};
function mmengine_isNumbers(value, values) {
    const fact = values.fact(value);
    return values.isForeign(value) || (fact?.kind === 'array' && fact.built && fact.dtype?.objects === false);
}
function areStatistics(value, values) {
    const methods = values.container(value, ['dict']);
    if (methods === null || methods.cut) {
        return false;
    }
    (0,seal/* seal */.od)(methods);
    return methods.items.every((item, at) => {
        const name = at % 2 === 0 ? '' : (values.text(methods.items[at - 1]) ?? '');
        const method = values.global(item);
        const own = STATISTICS.has(name) && method?.module === MODULE && method.name === `HistoryBuffer.${name}`;
        return at % 2 === 0 || own || values.isForeign(item);
    });
}
const historyBuffer = {
    call: instance/* emptyInstance */.dS,
    build({ state, values }) {
        const items = values.dict(state);
        if (items === null) {
            return (0,shapes_shape/* faultOf */.Kl)(values, 'the attributes of a HistoryBuffer', state);
        }
        for (let at = 0; at < items.length; at += 2) {
            const key = values.text(items[at]) ?? '';
            if (!Object.hasOwn(mmengine_PARTS, key)) {
                return { expected: `one of ${Object.keys(mmengine_PARTS).join(', ')}`, found: values.write(items[at]), kind: 'newer' };
            }
            if (!mmengine_PARTS[key](items[at + 1], values)) {
                return (0,shapes_shape/* faultOf */.Kl)(values, `the ${key} of a HistoryBuffer`, items[at + 1]);
            }
        }
        (0,seal/* seal */.od)(state);
        return null;
    },
};

// EXTERNAL MODULE: ./build/src/policy/shapes/numpy-array.js
var numpy_array = __nccwpck_require__(6740);
;// CONCATENATED MODULE: ./build/src/policy/shapes/numpy-dtype.js



const CODE = /^([biufcmMSUVO])(\d{1,10})$/;
const SIZES = {
    b: [1],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    f: [2, 4, 8, 12, 16],
    c: [8, 16, 24, 32],
    m: [8],
    M: [8],
    O: [8, 4],
};
const MOST_BYTES = 2 ** 31 - 1;
const ALIGNMENTS = [1, 2, 4, 8, 16];
const EXPECTED_CALL = "numpy.dtype('f8', False, True), or a scalar type for the code";
function callDtype(use) {
    const { args, call, values } = use;
    const [type, align, copy] = args ?? [];
    if (args?.length !== 3 || call.kind !== 'call' || values.bool(align) !== false || values.bool(copy) !== true) {
        return (0,shapes_shape/* faultOfCall */.C5)(use, EXPECTED_CALL);
    }
    if (typeof type === 'object' && type.kind === 'global') {
        return ofScalarType(use, type);
    }
    const code = values.text(type);
    const match = code === null ? null : CODE.exec(code);
    const size = match === null ? null : Number(match[2]) * (match[1] === 'U' ? 4 : 1);
    if (match === null || size === null || size > MOST_BYTES || SIZES[match[1]]?.includes(size) === false) {
        return values.isForeign(type) ? (0,numpy_fields/* dtypeOf */.g2)('V', numpy_fields/* UNKNOWN */.HV, { foreign: true }) : (0,shapes_shape/* faultOfCall */.C5)(use, EXPECTED_CALL);
    }
    return (0,numpy_fields/* dtypeOf */.g2)(match[1], size);
}
function ofScalarType(use, type) {
    const record = type.name === 'record' && /^numpy(\.|$)/.test(type.module);
    if (record || (type.name === 'void' && type.module === 'numpy')) {
        return (0,numpy_fields/* dtypeOf */.g2)('V', numpy_fields/* UNKNOWN */.HV);
    }
    return use.values.isForeign(use.args[0])
        ? (0,numpy_fields/* dtypeOf */.g2)('V', numpy_fields/* UNKNOWN */.HV, { foreign: true })
        : (0,shapes_shape/* faultOfCall */.C5)(use, EXPECTED_CALL);
}
function partsOf(state, values) {
    const items = values.tuple(state);
    const version = values.int(items?.[0]) ?? 0;
    if (items === null || !(LENGTHS[version] ?? []).includes(items.length)) {
        return null;
    }
    const [, order, subarray, names, fields, size, alignment, flags, metadata] = items;
    const [sizeNumber, alignmentNumber] = [size, alignment].map((item) => values.int(item));
    const flagsNumber = flags === undefined ? undefined : values.int(flags);
    return { order, subarray, names, fields, size: sizeNumber, alignment: alignmentNumber, flags: flagsNumber, metadata };
}
const LENGTHS = { 1: [7, 8], 2: [7, 8], 3: [8], 4: [9] };
function buildDtype({ target, state, values }) {
    const dtype = target.fact;
    if (dtype.kind !== 'dtype' || dtype.built) {
        return (0,shapes_shape/* contradiction */.qX)('a numpy dtype that is built once', values.write(state));
    }
    dtype.built = true;
    const parts = partsOf(state, values);
    if (parts === null) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the state (3, byte order, sub-array, names, fields, size, alignment, flags) of a numpy dtype', state);
    }
    if (dtype.foreign) {
        return null;
    }
    const [fault, layout] = layoutOf(dtype, parts, values);
    return fault ?? orderFault(dtype, layout, parts, values) ?? numbersFault(dtype, layout, parts, state, values);
}
function layoutOf(dtype, parts, values) {
    const { subarray, names, fields } = parts;
    if (!values.isNone(subarray)) {
        const alone = values.isNone(names) && values.isNone(fields) && dtype.code === 'V';
        const expected = 'the sub-array (dtype, shape) of a void dtype without fields';
        return [alone ? (0,numpy_fields/* takeSubarray */.x2)(dtype, parts, values) : (0,shapes_shape/* faultOf */.Kl)(values, expected, subarray), 'subarray'];
    }
    if (values.isNone(names) && values.isNone(fields)) {
        return [null, 'plain'];
    }
    if (dtype.code !== 'V') {
        return [(0,shapes_shape/* faultOf */.Kl)(values, 'a void dtype where there are fields', fields), 'fields'];
    }
    return [(0,numpy_fields/* takeFields */.l1)(dtype, parts, values), 'fields'];
}
function orderFault(dtype, layout, { order }, values) {
    const none = layout !== 'plain' || 'bSVO'.includes(dtype.code) || dtype.size === 1;
    const expected = none ? '|' : '< or >';
    const found = values.text(order);
    const right = none ? found === '|' : found === '<' || found === '>';
    return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, `byte order ${expected}`, order);
}
function numbersFault(dtype, layout, parts, state, values) {
    const { size, alignment, flags } = parts;
    const extended = 'SUV'.includes(dtype.code);
    const sized = extended ? sizeOf(dtype, size) : size === -1;
    const aligned = extended ? ALIGNMENTS.includes(alignment ?? 0) : alignment === -1;
    if (!sized || !aligned) {
        return (0,shapes_shape/* contradiction */.qX)(extended ? `the size ${dtype.size === numpy_fields/* UNKNOWN */.HV ? '' : dtype.size} and an alignment` : 'size and alignment -1', `size ${size ?? '?'} and alignment ${alignment ?? '?'}`);
    }
    const expected = (0,numpy_fields/* flagsOf */.Zo)(dtype, layout);
    dtype.flags = expected;
    if (flags === null || (flags !== undefined && !expected.includes(flags < 0 ? flags + 256 : flags))) {
        return (0,shapes_shape/* contradiction */.qX)(`flags ${expected.join(' or ')}, as numpy computes them for these elements`, `${flags ?? '?'}`);
    }
    return metadataFault(dtype, parts.metadata, values, state);
}
function sizeOf(dtype, size) {
    if (size === null || size < 0 || size > MOST_BYTES) {
        return false;
    }
    if (dtype.size === numpy_fields/* UNKNOWN */.HV) {
        dtype.size = size;
    }
    return size === dtype.size;
}
function metadataFault(dtype, metadata, values, state) {
    const isDate = dtype.code === 'M' || dtype.code === 'm';
    if (isDate !== (values.tuple(metadata) !== null)) {
        return (0,shapes_shape/* faultOf */.Kl)(values, isDate ? 'the unit of a date' : 'metadata of elements that are no dates', metadata ?? state);
    }
    if (metadata === undefined) {
        return null;
    }
    const pair = values.tuple(metadata);
    const dict = pair === null ? metadata : pair[0];
    const unit = pair === null ? null : values.tuple(pair[1]);
    const dated = pair === null || (pair.length === 2 && unit?.length === 4 && numpy_dtype_isUnit(unit, values));
    const container = values.container(dict, ['dict']);
    const named = values.isNone(dict) || (container?.keys?.text ?? container !== null);
    return dated && named
        ? null
        : (0,shapes_shape/* faultOf */.Kl)(values, 'metadata as numpy writes it', values.isUnknown(metadata) ? metadata : state);
}
function numpy_dtype_isUnit([unit, count, ...ones], values) {
    const length = values.byteLength(unit)?.most ?? 0;
    const number = values.int(count) ?? 0;
    const single = ones.length === 2 && ones.every((one) => values.int(one) === 1);
    return length > 0 && length < 10 && number > 0 && number <= MOST_BYTES && single;
}
const numpyDtype = { native: true, call: callDtype, build: buildDtype };
const numpyStringDtype = {
    native: true,
    call(use) {
        const { args, values } = use;
        const [coerce, missing] = args ?? [];
        const simple = missing === undefined || values.isConstant(missing) || values.global(missing) !== null;
        const right = args !== null && args.length >= 1 && args.length <= 2 && values.bool(coerce) !== null;
        if (!right || !(simple || values.fact(missing) !== null)) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, '_convert_to_stringdtype_kwargs(coerce[, na_object])');
        }
        return (0,numpy_fields/* dtypeOf */.g2)('T', 16, { built: true });
    },
};
const numpyDtypeClass = {
    call(use) {
        const [type] = use.args ?? [];
        const right = use.args?.length === 1 && (use.values.global(type) !== null || use.values.isForeign(type));
        return right ? facts/* MEMBER */.ZX : (0,shapes_shape/* faultOfCall */.C5)(use, '_DType_reconstruct(a scalar type)');
    },
};

;// CONCATENATED MODULE: ./build/src/policy/shapes/numpy-random.js



const GENERATORS = {
    MT19937: { arrays: { key: 624 }, positions: { pos: 624 } },
    PCG64: { arrays: {}, positions: {} },
    PCG64DXSM: { arrays: {}, positions: {} },
    Philox: { arrays: { counter: 4, key: 2, buffer: 4 }, positions: { buffer_pos: 4 } },
    SFC64: { arrays: { state: 4 }, positions: {} },
};
const numpy_random_MODULE = /^numpy\.random(\.|$)/;
function generatorName(value, values) {
    const global = values.global(value);
    const name = global !== null && numpy_random_MODULE.test(global.module) ? global.name : values.text(value);
    return name !== null && Object.hasOwn(GENERATORS, name) ? name : null;
}
function generatorCall(sort, expected) {
    return (use) => {
        const { args, values } = use;
        const [generator, maker] = args ?? [];
        const made = values.fact(generator);
        const isGenerator = made?.kind === 'thing' && made.sort === 'bit generator';
        const known = generator === undefined || isGenerator || generatorName(generator, values) !== null;
        const simple = maker === undefined ||
            (values.global(maker)?.name === '__bit_generator_ctor' && numpy_random_MODULE.test(values.global(maker).module));
        if (args === null || args.length > 2 || !known || !simple || !numpy_random_isText(generator, values, isGenerator)) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, expected);
        }
        return (0,facts/* thing */.bI)(sort);
    };
}
const numpy_random_isText = (value, values, isGenerator) => value === undefined || isGenerator || values.text(value) !== null || values.global(value) !== null;
const numpyBitGenerator = {
    native: true,
    call: generatorCall('bit generator', '__bit_generator_ctor(one of the five bit generators of numpy)'),
    build: buildState,
};
const numpyGenerator = {
    native: true,
    call: generatorCall('generator', '__generator_ctor(a bit generator of numpy)'),
    build: buildState,
};
const numpyRandomState = {
    native: true,
    call: generatorCall('random state', '__randomstate_ctor(a bit generator of numpy)'),
    build: buildState,
};
const numpyOldRandomState = {
    native: true,
    call: (use) => (use.args?.length === 0 ? (0,facts/* thing */.bI)('random state') : (0,shapes_shape/* faultOfCall */.C5)(use, '__RandomState_ctor()')),
    build: buildState,
};
function buildState({ state, values }) {
    const items = values.tuple(state);
    if (items !== null && values.text(items[0]) !== null) {
        return legacyFault(items, state, values);
    }
    const [dict, seed] = items ?? [state];
    const seeded = seed === undefined || seed === pickle_values/* NONE */.x3 || isSeed(seed, values);
    if ((items !== null && items.length !== 2) || !seeded) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the state of a bit generator, and the seed it began with', state);
    }
    return values.isNone(dict) ? null : dictFault(dict, values);
}
const isSeed = (value, values) => {
    const fact = values.fact(value);
    return (fact?.kind === 'thing' && fact.sort === 'seed') || values.isForeign(value);
};
function legacyFault(items, state, values) {
    const [name, key, position, hasGauss, gauss] = items;
    const numbers = values.bool(hasGauss) !== null && values.isNumber(gauss);
    const at = values.int(position) ?? -1;
    const right = items.length === 5 && values.text(name) === 'MT19937' && numpy_random_isNumbers(key, 624, values) && at >= 0 && at <= 624;
    return right && numbers
        ? null
        : (0,shapes_shape/* faultOf */.Kl)(values, "('MT19937', 624 numbers, a position in them, 0 or 1, a number)", state);
}
function entry(dict, name, values) {
    const items = values.dict(dict) ?? [];
    let found;
    for (let at = 0; at + 1 < items.length; at += 2) {
        if (values.text(items[at]) === name) {
            found = items[at + 1];
        }
    }
    return found;
}
function dictFault(dict, values) {
    const name = values.text(entry(dict, 'bit_generator', values));
    const generator = name !== null && Object.hasOwn(GENERATORS, name) ? GENERATORS[name] : null;
    if (generator === null) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the state of one of the five bit generators of numpy', dict);
    }
    const outer = values.dict(dict) ?? [];
    const inner = values.dict(entry(dict, 'state', values));
    if (inner === null) {
        return (0,shapes_shape/* faultOf */.Kl)(values, `the numbers of ${name}`, entry(dict, 'state', values) ?? dict);
    }
    for (const items of [outer, inner]) {
        for (let at = 0; at + 1 < items.length; at += 2) {
            const key = values.text(items[at]) ?? '';
            const value = items[at + 1];
            const nested = key === 'state' && items === outer;
            if (!nested && key !== 'bit_generator' && !fits(key, value, generator, values)) {
                return (0,shapes_shape/* faultOf */.Kl)(values, `a number or array that ${name} has under ${JSON.stringify(key)}`, value);
            }
        }
    }
    return null;
}
function fits(key, value, { arrays, positions }, values) {
    if (Object.hasOwn(arrays, key)) {
        return numpy_random_isNumbers(value, arrays[key], values);
    }
    if (Object.hasOwn(positions, key)) {
        const number = values.int(value) ?? -1;
        return number >= 0 && number <= positions[key];
    }
    return values.isNumber(value);
}
function numpy_random_isNumbers(value, count, values) {
    const fact = values.fact(value);
    if (fact?.kind === 'array') {
        return fact.count === count && isNumeric(fact);
    }
    const container = values.container(value, ['tuple', 'list']);
    return (container !== null && container.length === count && values.isPlain(container)) || values.isForeign(value);
}
const isNumeric = ({ dtype }) => dtype !== null && (dtype.foreign || 'iuf'.includes(dtype.code));
const numpySeed = {
    native: true,
    call(use) {
        const { args, values } = use;
        const [type, checksum, state] = args ?? [];
        const global = values.global(type);
        const known = global !== null && numpy_random_MODULE.test(global.module) && /SeedSequence$/.test(global.name);
        const right = args?.length === 3 && known && values.int(checksum) !== null;
        if (!right || !(values.isNone(state) || seedFault(state, values) === null)) {
            return (0,shapes_shape/* faultOfCall */.C5)(use, '__pyx_unpickle_SeedSequence(SeedSequence, a number, None)');
        }
        return (0,facts/* thing */.bI)('seed');
    },
    build: ({ state, values }) => seedFault(state, values),
};
function seedFault(state, values) {
    const items = values.tuple(state);
    const right = items?.length === 5 && items.every((item) => isSeedPart(item, values));
    return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'numbers, and an array of numbers for the pool', state);
}
function isSeedPart(value, values) {
    const fact = values.fact(value);
    const array = fact?.kind === 'array' && isNumeric(fact);
    const number = fact?.kind === 'thing' && fact.sort === 'number';
    return array || number || values.isPlain(value) || values.isForeign(value);
}

// EXTERNAL MODULE: ./build/src/policy/shapes/pandas-blocks.js
var pandas_blocks = __nccwpck_require__(6473);
;// CONCATENATED MODULE: ./build/src/policy/shapes/random.js


const random = {
    call: (use) => (use.args?.length === 0 ? (0,facts/* thing */.bI)('random') : (0,shapes_shape/* faultOfCall */.C5)(use, 'random.Random()')),
    build({ state, values }) {
        const [version, numbers, gauss] = values.tuple(state) ?? [];
        const known = [2, 3].includes(values.int(version) ?? 0);
        const full = values.container(numbers, ['tuple'])?.length === 625 && values.isPlain(numbers);
        const right = known && full && (values.isNone(gauss) || values.isNumber(gauss));
        return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, '(3, 625 numbers, a number or None)', state);
    },
};

;// CONCATENATED MODULE: ./build/src/policy/shapes/scipy-stats.js



const TEMPLATE = '_parse_arg_template';
const ARGUMENTS = new Set('momtype a b xtol badvalue name longname shapes extradoc seed inc moment_tol values'.split(' '));
function parserOf(shapes, given, taken) {
    return `
def _parse_args(self, ${shapes} ${given}):
    return (${shapes}), ${taken}

def _parse_args_rvs(self, ${shapes} ${given}, size=None):
    return self._argcheck_rvs(${shapes} ${taken}, size=size)

def _parse_args_stats(self, ${shapes} ${given}, moments='mv'):
    return (${shapes}), ${taken}, moments
`;
}
function isParser(text) {
    const [, shapes, given] = /^\ndef _parse_args\(self, ((?:[A-Za-z_][A-Za-z_0-9]*, )*) (loc=0(?:, scale=1)?)\):\n/.exec(text) ?? [];
    return shapes !== undefined && text === parserOf(shapes, given, given.includes('scale') ? 'loc, scale' : 'loc, 1');
}
const isRandom = (value, values) => values.isNone(value) || values.isForeign(value) || values.fact(value)?.kind === 'thing';
const parserIn = ({ keys }) => keys?.hooks.findLast(({ key }) => key === TEMPLATE)?.value;
function argumentsFault(state, items, values) {
    const given = values.container(items[0], ['dict']);
    const keys = given?.items.filter((_, at) => at % 2 === 0) ?? [];
    const named = given?.keys?.text === true && keys.every((key) => ARGUMENTS.has(values.text(key) ?? ''));
    const data = named && (0,seal/* isUntouched */.O2)(given) && given.keys.globals.length === 0 && parserIn(given) === undefined;
    const right = items.length === 2 && data && isRandom(items[1], values);
    return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'the arguments of a distribution and a generator of random numbers', state);
}
function attributesOfFault(use) {
    const { state, values } = use;
    const attributes = values.container(state, ['dict']);
    if (attributes === null || !(0,seal/* isUntouched */.O2)(attributes)) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the attributes of a distribution', state);
    }
    const text = parserIn(attributes);
    if (!isParser(values.text(text) ?? '')) {
        return (0,shapes_shape/* faultOf */.Kl)(values, 'the text that parses the arguments of a distribution, as scipy writes it', text);
    }
    const [called] = attributes.keys?.globals ?? [];
    const fault = called === undefined ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'attributes that nobody can call', called.value);
    return fault ?? (0,instance/* buildAttributes */.iB)()(use);
}
const distribution = {
    call: instance/* emptyInstance */.dS,
    build: (use) => {
        const items = use.values.tuple(use.state);
        return items === null ? attributesOfFault(use) : argumentsFault(use.state, items, use.values);
    },
};

;// CONCATENATED MODULE: ./build/src/policy/shapes/sklearn.js




const loss = valueFrom('loss', 'numbers', (args, values) => args.every((arg) => values.isNumber(arg)));
const NUMBERS = {
    CyHalfTweedieLoss: 1,
    CyHalfTweedieLossIdentity: 1,
    CyHuberLoss: 1,
    CyPinballLoss: 1,
};
const lossMaker = {
    native: true,
    call(use) {
        const { args, owner, values } = use;
        const [type, checksum, state] = args ?? [];
        const global = values.global(type);
        const own = global?.module === owner.module && owner.name === `__pyx_unpickle_${global.name}`;
        const numbers = values.tuple(state) ?? [];
        const counted = numbers.length === (NUMBERS[values.global(type)?.name ?? ''] ?? 0);
        const plain = values.isNone(state) || (counted && numbers.every((item) => values.isNumber(item)));
        const right = args?.length === 3 && own && values.int(checksum) !== null && plain;
        return right ? (0,facts/* thing */.bI)('loss') : (0,shapes_shape/* faultOfCall */.C5)(use, 'a class of its module, a checksum and constants');
    },
};
function maker(build) {
    return {
        native: true,
        mustBuild: true,
        call(use) {
            const { args, owner, values } = use;
            const own = args?.length === 1 && values.global(args[0])?.module === owner.module;
            return own ? (0,facts/* thing */.bI)(owner.module) : (0,shapes_shape/* faultOfCall */.C5)(use, 'a class of its module');
        },
        build,
    };
}
const sklearn_arrayOf = (value, values) => {
    const fact = values.fact(value);
    return fact?.kind === 'array' && fact.built ? fact : null;
};
function isArray(value, values, dimensions) {
    const array = sklearn_arrayOf(value, values);
    const shaped = dimensions === undefined || array?.shape?.length === dimensions;
    return (array !== null && shaped) || values.isForeign(value);
}
const isCount = (value, values) => (values.int(value) ?? -1) >= 0;
const rowsOf = (value, values) => sklearn_arrayOf(value, values)?.shape?.[0] ?? null;
const neighborTree = maker(({ state, values }) => {
    const items = values.tuple(state);
    const [data, indices, nodes, bounds, ...rest] = items ?? [];
    const counts = rest.slice(0, 7);
    const arrays = [data, indices, nodes, bounds].every((item, index) => isArray(item, values, [2, 1, 1, 3][index]));
    const right = (items?.length === 12 || items?.length === 13) && arrays && counts.every((count) => isCount(count, values));
    const sized = sklearn_fits(rowsOf(data, values), rowsOf(indices, values)) && sklearn_fits(values.int(counts[2]), rowsOf(nodes, values));
    return right && sized ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'the arrays and counts of a tree, which agree', state);
});
const sklearn_fits = (count, rows) => count === null || rows === null || count <= rows;
const metric = maker(({ state, values }) => {
    const items = values.tuple(state);
    const [p, weights, covariance, of, keywords] = items ?? [];
    const numbers = (values.isNumber(p ?? pickle_values/* NONE */.x3) || values.isForeign(p)) && isArray(weights, values, 1);
    const square = isArray(covariance, values, 2) && isSquare(covariance, values);
    const isFunction = values.global(of) !== null || values.isForeign(of);
    const own = items?.length === 3 || (items?.length === 5 && isFunction && values.dict(keywords) !== null);
    return numbers && square && own ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'the numbers of a metric and its arrays', state);
});
function isSquare(value, values) {
    const [rows, columns] = sklearn_arrayOf(value, values)?.shape ?? [];
    return rows === columns;
}
function isClasses(value, values) {
    const array = sklearn_arrayOf(value, values);
    const numbers = array?.shape?.length === 1 && array.dtype?.code === 'i' && array.dtype.size === 8;
    return numbers || values.isForeign(value);
}
const tree = {
    native: true,
    call(use) {
        const { args, call, values } = use;
        const [features, classes, outputs] = args ?? [];
        const right = args?.length === 3 && call.kind === 'call' && isClasses(classes, values);
        const counted = isCount(features, values) && isCount(outputs, values);
        return right && counted && sklearn_fits(values.int(outputs), rowsOf(classes, values))
            ? (0,facts/* thing */.bI)('tree')
            : (0,shapes_shape/* faultOfCall */.C5)(use, 'a number of features, an array of classes, a number of outputs');
    },
    build({ state, values }) {
        const items = values.dict(state);
        const parts = new Map();
        for (let at = 0; at + 1 < (items?.length ?? 0); at += 2) {
            parts.set(values.text(items[at]) ?? '', items[at + 1]);
        }
        const unknown = [...parts.keys()].find((key) => !['max_depth', 'node_count', 'nodes', 'values'].includes(key));
        const count = values.int(parts.get('node_count'));
        const depth = parts.get('max_depth');
        const counted = isCount(parts.get('node_count'), values) && (depth === undefined || isCount(depth, values));
        const [nodes, leaves] = [parts.get('nodes'), parts.get('values')];
        const sized = sklearn_fits(count, rowsOf(nodes, values)) && sklearn_fits(count, rowsOf(leaves, values));
        if (unknown !== undefined) {
            return { expected: 'nodes, values, node_count and max_depth', found: unknown, kind: 'newer' };
        }
        const right = counted && sized && isArray(nodes, values, 1) && isArray(leaves, values, 3);
        return right ? null : (0,shapes_shape/* faultOf */.Kl)(values, 'the nodes and values of a tree, as many as it counts', state);
    },
};

// EXTERNAL MODULE: ./build/src/policy/shapes/sklearn-functions.js
var sklearn_functions = __nccwpck_require__(3143);
// EXTERNAL MODULE: ./build/src/policy/shapes/state.js
var shapes_state = __nccwpck_require__(3186);
;// CONCATENATED MODULE: ./build/src/policy/shapes/stream.js



const stream = {
    call: (use) => (use.args?.length === 0 ? (0,facts/* thing */.bI)('stream') : (0,shapes_shape/* faultOfCall */.C5)(use, 'an empty stream')),
    build({ state, values }) {
        const old = (0,shapes_state/* attributesOf */.Td)(state, values);
        if (old !== null) {
            return (0,shapes_state/* attributesFault */.Aj)(old, values);
        }
        const items = values.tuple(state);
        const attributes = items?.at(-1);
        const plain = items?.slice(0, -1).every((item) => values.isConstant(item)) ?? false;
        const part = values.isNone(attributes) || values.container(attributes, ['dict']) !== null;
        if (items === null || items.length < 3 || items.length > 4 || !plain || !part) {
            return (0,shapes_shape/* faultOf */.Kl)(values, '(content, position, attributes)', state);
        }
        return (0,shapes_state/* attributesFault */.Aj)({ dict: attributes, slots: attributes }, values);
    },
};

;// CONCATENATED MODULE: ./build/src/policy/shapes/torch-names.js
const DTYPES = `bcomplex32 bfloat16 bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 float16 float32
float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4
int5 int6 int64 int7 int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine
per_tensor_symmetric qint32 qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8`;
const TORCH_NAMES = {
    mention: DTYPES.split(/\s+/)
        .map((name) => `torch.${name}`)
        .join(' '),
    'torch tensor': 'torch._utils._rebuild_tensor',
    'torch tensor v2': 'torch._utils._rebuild_tensor_v2',
    'torch tensor v3': 'torch._utils._rebuild_tensor_v3',
    'torch quantized tensor': 'torch._utils._rebuild_qtensor',
    'torch parameter': 'torch._utils._rebuild_parameter',
    'torch parameter with state': 'torch._utils._rebuild_parameter_with_state',
    'torch sparse tensor': 'torch._utils._rebuild_sparse_tensor torch._utils._rebuild_sparse_csr_tensor',
    'torch nested tensor': 'torch._utils._rebuild_nested_tensor',
    'torch meta tensor': 'torch._utils._rebuild_meta_tensor_no_storage',
    'torch wrapper subclass': 'torch._utils._rebuild_wrapper_subclass',
    'torch tensor from numpy': 'torch._utils._rebuild_device_tensor_from_numpy',
    'torch tensor from cpu': 'torch._utils._rebuild_device_tensor_from_cpu_tensor',
    'torch tensor of a type': 'torch._tensor._rebuild_from_type_v2',
    'torch class': 'torch.Tensor torch.nn.parameter.Parameter torch.nn.Parameter torch.FloatTensor torch.DoubleTensor torch.HalfTensor torch.LongTensor torch.IntTensor torch.ShortTensor torch.CharTensor torch.ByteTensor',
    'torch size': 'torch.Size',
    'torch device': 'torch.device',
    'torch layout': 'torch.serialization._get_layout',
    'torch storage from bytes': 'torch.storage._load_from_bytes',
};

// EXTERNAL MODULE: ./build/src/policy/shapes/torch-tensor.js
var torch_tensor = __nccwpck_require__(6727);
;// CONCATENATED MODULE: ./build/src/policy/shapes/value.js





const constants = valueFrom('constant', 'constant arguments', (args, values) => args.every((arg) => values.isPlain(arg)));
const date = valueFrom('date', 'constants and a time zone', (args, values) => args.every((arg) => values.isPlain(arg) || values.fact(arg) !== null));
const fraction = valueFrom('number', 'two whole numbers, or a text such as 1/3', (args, values) => args.length === 2
    ? args.every((arg) => values.int(arg) !== null || values.isNumber(arg))
    : args.length === 1 && /^-?\d+(\/\d+)?$/.test(values.text(args[0]) ?? ''));
const settings = valueFrom('constant', 'constants and lists of signals', (args, values) => args.every((arg) => values.isPlain(arg) || isListOfGlobals(arg, values)));
const decimalContext = {
    call: (use) => (use.args?.length === 0 ? (0,instance/* emptyInstance */.dS)(use) : settings.call(use)),
    build: ({ state, values }) => {
        const attributes = (0,shapes_state/* attributesOf */.Td)(state, values);
        return attributes === null ? (0,shapes_shape/* faultOf */.Kl)(values, 'a dict of attributes', state) : (0,shapes_state/* attributesFault */.Aj)(attributes, values);
    },
};
const isListOfGlobals = (value, values) => (0,pickle_values/* isContainer */.u_)(value) && !value.cut && value.items.every((item) => values.global(item) !== null);
const array = {
    native: true,
    ...valueFrom('array', 'a code and constants', (args, values) => {
        const [first, ...rest] = args;
        const owner = values.global(first);
        const isClass = owner?.module === 'array' && owner.name === 'array';
        return (isClass || values.isText(first)) && rest.every((arg) => values.isPlain(arg));
    }),
    build: ({ state, values }) => {
        const attributes = (0,shapes_state/* attributesOf */.Td)(state, values);
        return attributes === null ? (0,shapes_shape/* faultOf */.Kl)(values, 'a dict of attributes', state) : (0,shapes_state/* attributesFault */.Aj)(attributes, values);
    },
};
const value_element = {
    call: instance/* emptyInstance */.dS,
    build: ({ state, values }) => {
        const attributes = (0,shapes_state/* attributesOf */.Td)(state, values);
        const children = attributes === null ? undefined : childrenOf(attributes.dict, values);
        if (attributes === null || children === undefined || !areElements(children, values)) {
            return (0,shapes_shape/* faultOf */.Kl)(values, 'tag, text, attributes and children, which are elements', state);
        }
        return (0,shapes_state/* attributesFault */.Aj)(attributes, values);
    },
};
function childrenOf(state, values) {
    const items = values.dict(state);
    if (items === null) {
        return values.isNone(state) ? null : undefined;
    }
    const at = items.findLastIndex((item, index) => index % 2 === 0 && values.text(item) === '_children');
    return at < 0 ? null : (values.container(items[at + 1], ['list']) ?? undefined);
}
function areElements(children, values) {
    if (children === null || children.length === 0) {
        return true;
    }
    const one = (item) => {
        const fact = values.fact(item);
        return values.isForeign(item) || (fact?.kind === 'instance' && isElementClass(fact.owner));
    };
    return children.cut ? isElementClass(values.global(children.sole ?? undefined)) : children.items.every(one);
}
function isElementClass(type) {
    return type !== null && /ElementTree$/.test(type.module) && type.name === 'Element';
}

;// CONCATENATED MODULE: ./build/src/policy/shapes/index.js





















const SHAPES = {
    mention: mention,
    container: container,
    object: object,
    bytes: bytesLike,
    complex: complex,
    range: range,
    slice: slice,
    iterator: iterator,
    iter: iter,
    'deque iterator': dequeIterator,
    chain: chain,
    enumeration: enumeration,
    singleton: singleton,
    identity: identity,
    reconstructor: reconstructor,
    exception: instance/* exception */.YG,
    'plain exception': instance/* plainException */.QP,
    'unicode error': instance/* unicodeError */.iN,
    fields: instance/* fields */.OA,
    structure: instance/* structure */.QK,
    node: instance/* node */.rH,
    instance: instance/* instance */.KJ,
    'called instance': instance/* calledClass */.kL,
    'slots instance': instance/* slotsInstance */.dG,
    isotonic: instance/* isotonic */.vY,
    'backed instance': library/* backedInstance */.uY,
    'interval maker': library/* intervalMaker */.SE,
    'library backed maker': library/* libraryBackedMaker */.sG,
    'filled instance': instance/* filledInstance */.Fj,
    'instance by __setstate__': instance/* stateInstance */.ZW,
    'tuple instance': instance/* tupleInstance */.ww,
    constants: constants,
    fraction: fraction,
    date: date,
    'decimal context': decimalContext,
    array: array,
    element: value_element,
    stream: stream,
    random: random,
    'ordered dict': orderedDict,
    counter: counter,
    'default dict': defaultDict,
    deque: deque,
    morsel: morsel,
    cookie: cookie,
    'latin-1': codecsEncode,
    'numpy dtype': numpyDtype,
    'numpy dtype class': numpyDtypeClass,
    'numpy string dtype': numpyStringDtype,
    'numpy array': numpy_array/* numpyReconstruct */.qJ,
    'numpy masked array': numpy_array/* numpyMaskedReconstruct */.$9,
    'numpy buffer': numpy_array/* numpyFromBuffer */.yb,
    'numpy scalar': numpy_array/* numpyScalar */.YJ,
    'numpy bit generator': numpyBitGenerator,
    'numpy generator': numpyGenerator,
    'numpy random state': numpyRandomState,
    'numpy old random state': numpyOldRandomState,
    'numpy seed': numpySeed,
    'joblib array': joblibArray,
    'joblib memory': joblibMemory,
    'history buffer': historyBuffer,
    'block manager': pandas_blocks/* blockManager */.RW,
    'block placement': pandas_blocks/* blockPlacement */.Dd,
    block: pandas_blocks/* block */.om,
    'arrow alias': arrowAlias,
    'arrow type': arrowType,
    'arrow field': arrowField,
    'arrow schema': arrowSchema,
    'arrow buffer': arrowBuffer,
    'arrow array': arrowArray,
    'arrow chunks': arrowChunks,
    'arrow backed instance': library/* arrowBackedInstance */.L4,
    'library class': library/* libraryClass */.cz,
    'library part': library/* libraryPart */.Rw,
    'library tuple': library/* libraryTuple */.AC,
    'library list': library/* libraryList */.wZ,
    'time zone': library/* timeZone */.eB,
    'bare time zone': library/* bareTimeZone */.Wv,
    'library state': library/* libraryState */.P5,
    'business days': library/* businessDays */.kV,
    'library maker': library/* libraryMaker */.sz,
    'library singleton': library/* librarySingleton */.z$,
    'library value': library/* libraryValue */.pU,
    'sklearn loss': loss,
    'sklearn loss maker': lossMaker,
    'sklearn neighbor tree': neighborTree,
    'sklearn metric': metric,
    'sklearn tree': tree,
    'scipy distribution': distribution,
    'sklearn scorer': sklearn_functions/* scorer */.lM,
    'sklearn frozen': sklearn_functions/* frozen */.JP,
    'score function': sklearn_functions/* scoreFunction */.Lz,
    'metric function': sklearn_functions/* metricFunction */.lg,
    'scorer function': sklearn_functions/* scorerFunction */.li,
    'array function': sklearn_functions/* arrayFunction */.yj,
    'estimator function': sklearn_functions/* estimatorFunction */.lq,
    'numpy ufunc': sklearn_functions/* numpyUfunc */.bP,
    'torch tensor': torch_tensor/* tensor */.OE,
    'torch tensor v2': torch_tensor/* tensorV2 */.SS,
    'torch tensor v3': torch_tensor/* tensorV3 */.Le,
    'torch quantized tensor': torch_tensor/* quantizedTensor */.bw,
    'torch parameter': torch_tensor/* parameter */.Wi,
    'torch parameter with state': torch_tensor/* parameterWithState */.z1,
    'torch sparse tensor': torch_tensor/* sparseTensor */.KK,
    'torch nested tensor': torch_tensor/* nestedTensor */.FV,
    'torch meta tensor': torch_tensor/* metaTensor */.VE,
    'torch wrapper subclass': torch_tensor/* wrapperSubclass */.WB,
    'torch tensor from numpy': torch_tensor/* fromNumpy */.aq,
    'torch tensor from cpu': torch_tensor/* fromCpu */.Pt,
    'torch tensor of a type': torch_tensor/* fromType */.j1(torchFunction),
    'torch class': torch_tensor/* tensorClass */.w9,
    'torch size': torch_tensor/* size */.Ej,
    'torch device': torch_tensor/* device */.jO,
    'torch layout': torch_tensor/* layout */.Zp,
    'torch storage from bytes': torch_tensor/* storageFromBytes */.po,
};
let ofTorch;
function torchShape(module, name) {
    if (!module.startsWith('torch')) {
        return undefined;
    }
    if (ofTorch === undefined) {
        ofTorch = new Map();
        const names = TORCH_NAMES;
        for (const [shape, list] of Object.entries(names)) {
            for (const dotted of list.split(/\s+/)) {
                ofTorch.set(dotted, SHAPES[shape]);
            }
        }
    }
    return ofTorch.get(`${module}.${name}`) ?? torchStorageClass(module, name);
}
function torchStorageClass(module, name) {
    const place = /^torch(\.cuda|\.sparse|\.cuda\.sparse|\.storage)?$/.test(module);
    return place && /(Storage|Tensor)$/.test(name) ? SHAPES.mention : undefined;
}
function torchFunction(func, values) {
    const global = values.global(func);
    return global === null ? undefined : torchShape(global.module, global.name);
}

;// CONCATENATED MODULE: ./build/src/policy/tables/library-danger.js
const LIBRARY_DANGER = [
    {
        power: 'unpickles',
        why: 'loads another pickle, which is not seen here',
        names: `
catboost.CatBoost.load_model celery.utils.serialization cloudpickle compress_pickle dask.base.unpickle
detectron2.checkpoint dill distributed.protocol.pickle django.contrib.sessions django.core.cache
fastai.learner.load_learner fastai.torch_core.load_image fickling fvcore.common.checkpoint gensim.utils.SaveLoad.load
gensim.utils.unpickle hickle joblib._store_backends joblib.dump joblib.externals joblib.hashing joblib.load
joblib.Memory joblib.memory joblib.numpy_pickle._unpickle joblib.numpy_pickle.dump joblib.numpy_pickle.load
joblib.numpy_pickle.load_temporary_memmap joblib.numpy_pickle.NumpyPickler joblib.numpy_pickle.NumpyUnpickler
joblib.numpy_pickle_compat.load_compatibility joblib.numpy_pickle_compat.ZipNumpyUnpickler joblib.numpy_pickle_utils
joblib.pool jsonpickle klepto kombu.serialization lightning.fabric.utilities.cloud_io lightning.pytorch.core.saving
lightning_fabric.utilities.cloud_io mmcv.fileio mmcv.runner.checkpoint mmengine.fileio mmengine.runner.checkpoint
models.experimental.attempt_load mxnet.nd.load nltk.data numba.cloudpickle numba.core.serialize numba.serialize
numpy.core._methods._loads numpy.core.multiarray._load_from_filelike numpy.core.numeric.load numpy.core.numeric.loads
numpy.DataSource numpy.lib._datasource numpy.lib._format_impl numpy.lib._npyio_impl numpy.lib.format numpy.lib.npyio
numpy.load numpy.loads numpy.ma.core.load numpy.ma.core.loads paddle.framework.io paddle.load
pandas.compat.pickle_compat pandas.HDFStore pandas.io.pickle pandas.io.pytables pandas.read_hdf pandas.read_pickle
pandas.to_pickle pickle5 pickleshare plotly.io.from_pickle pyro Pyro4 Pyro5 pytorch_lightning.core.saving
pytorch_lightning.utilities.cloud_io pytorch_lightning.utilities.migration ray._private.serialization ray.cloudpickle
ray.util.serialization rpyc sklearn.externals.joblib.load sklearn.externals.joblib.numpy_pickle.load skops.io.load
skops.io.loads spacy.load spacy.util.load_model srsly.cloudpickle srsly.pickle_loads srsly.read_pickle
statsmodels.api.load statsmodels.iolib.smpickle tensorflow.python.keras.saving timm.models._helpers
timm.models.load_checkpoint torch._C._pickle_load_obj torch._export torch._weights_only_unpickler
torch.distributed.checkpoint.format_utils torch.distributed.distributed_c10d torch.distributed.object_collectives
torch.distributed.rpc torch.export torch.load torch.multiprocessing torch.save torch.serialization
torch.storage._load_from_bytes torch.utils.model_zoo torch.utils.show_pickle
ultralytics.nn.tasks.attempt_load_one_weight ultralytics.nn.tasks.attempt_load_weights
ultralytics.nn.tasks.torch_safe_load ultralytics.utils.patches zodbpickle`,
    },
    {
        power: 'runs code',
        why: 'runs or compiles code it is given',
        names: `
_pytest apex.multi_tensor_apply asteval attr._make._make attr.make_class bottle cffi cherrypy code_interpreter cppyy
cupy.RawKernel cupy.RawModule Cython cython deepspeed.ops.op_builder flask hypothesis ipykernel IPython jinja2
jupyter_client keras.layers.core.Lambda keras.layers.Lambda keras.models.load_model keras.saving
keras.src.layers.core.lambda_layer keras.src.legacy.saving keras.src.saving keras.src.utils.python_utils
keras.utils.func_load keras.utils.generic_utils langchain.chains langchain.utilities langchain_community.utilities
langchain_experimental lark.reconstruct llvmlite mako matplotlib.animation matplotlib.mathtext matplotlib.sphinxext
matplotlib.style matplotlib.testing matplotlib.texmanager modelaudit modelscan nbconvert nbformat nltk.app
nltk.inference nltk.internals nltk.parse.malt nltk.sem nltk.tag.stanford nltk.twitter nose numba.core.compiler
numba.cuda numba.jit numba.njit numba.pycc numexpr numpy._pytesttester numpy.bmat numpy.compat.py3k numpy.conftest
numpy.core._internal numpy.core.function_base.add_newdoc numpy.core.test numpy.core.tests numpy.distutils numpy.f2py
numpy.fft.test numpy.lib.test numpy.lib.utils.safe_eval numpy.linalg.test numpy.ma.test numpy.ma.testutils
numpy.matrixlib.defmatrix.bmat numpy.polynomial.test numpy.random.test numpy.safe_eval numpy.test numpy.testing
numpy.tests onnxruntime.InferenceSession pandas._testing pandas.core.computation pandas.DataFrame.eval
pandas.DataFrame.query pandas.eval pandas.test pandas.util._tester papermill picklescan pluggy polars.Expr.deserialize
polars.LazyFrame.deserialize pyarrow.lib.run_query pycuda pydantic.create_model pydantic.deprecated.parse
pydantic.v1.create_model pyopencl pytest pyximport RestrictedPython restrictedpython ruamel.yaml.load ruamel.yaml.main
ruamel.yaml.YAML scipy._lib._bunch scipy._lib._ccallback scipy._lib._testutils scipy.conftest scipy.LowLevelCallable
scipy.optimize._nonlin scipy.test scipy.weave sklearn._build_utils sklearn.conftest sklearn.externals._packaging
sklearn.utils._testing sklearn.utils.testing smolagents spacy.cli sqlglot.executor sympy.core.sympify sympy.Function
sympy.lambdify sympy.parse_expr sympy.parsing sympy.plotting sympy.S sympy.sympify sympy.testing
sympy.utilities._compilation sympy.utilities.autowrap sympy.utilities.codegen sympy.utilities.lambdify
sympy.utilities.runtests tensorflow.keras.layers.Lambda tensorflow.keras.models.load_model
tensorflow.keras.utils.func_load tensorflow.load_library tensorflow.load_op_library tensorflow.numpy_function
tensorflow.py_function tensorflow.python.framework.load_library tensorflow.python.ops.script_ops
tensorflow.python.saved_model tensorflow.saved_model tf_keras.src.saving torch._C._jit torch._C._jit_import
torch._C._jit_script_compile torch._C.CompilationUnit torch._C.import_ir_module torch._C.import_ir_module_from_buffer
torch._C.PyTorchFileReader torch._C.PyTorchFileWriter torch._C.ScriptModule torch._compile torch._dynamo
torch._functorch torch._higher_order_ops torch._inductor torch._jit_internal torch._lazy torch._precompile
torch._sources torch._vendor torch.ao.quantization.fx.graph_module torch.backends._nnapi torch.CompilationUnit
torch.compile torch.cuda._compile_kernel torch.cuda.CUDAPluggableAllocator torch.cuda.jiterator
torch.cuda.memory.CUDAPluggableAllocator torch.distributed.nn torch.func torch.fx torch.import_ir_module torch.jit
torch.nativert torch.onnx torch.package torch.PyTorchFileReader torch.ScriptFunction torch.testing
torch.utils._config_module torch.utils._content_store torch.utils._cpp_embed_headers torch.utils._sympy
torch.utils._triton torch.utils.benchmark torch.utils.bottleneck torch.utils.cpp_extension torch.utils.hipify
torch.utils.jit torch.xpu.memory.XPUPluggableAllocator torch.xpu.XPUPluggableAllocator transformers.agents
transformers.commands transformers.tools triton triton.compiler werkzeug yaml.constructor yaml.cyaml yaml.full_load
yaml.full_load_all yaml.load yaml.load_all yaml.loader yaml.unsafe_load yaml.unsafe_load_all`,
    },
    {
        power: 'runs code',
        why: 'runs Python code that is part of its state',
        names: `
scipy.stats._continuous_distns scipy.stats._discrete_distns scipy.stats._distn_infrastructure scipy.stats._levy_stable
scipy.stats.distributions scipy.stats.rv_continuous scipy.stats.rv_discrete scipy.stats.rv_histogram`,
    },
    {
        power: 'imports modules',
        why: 'imports code by its name, or installs packages',
        names: `
_distutils_hack conda datasets.load datasets.load_dataset datasets.utils.py_utils detectron2.config.instantiate
detectron2.config.lazy detectron2.config.LazyConfig detectron2.utils.env detectron2.utils.registry
diffusers.DiffusionPipeline diffusers.pipelines.pipeline_utils diffusers.utils.dynamic_modules_utils distlib django
easy_install evaluate.load fastai.imports flask.cli gin hydra importlib_metadata importlib_resources jsonargparse
kedro lightning.pytorch.cli mmcv.Config mmcv.utils.config.Config mmcv.utils.ext_loader
mmcv.utils.import_modules_from_strings mmengine.config.Config mmengine.config.config.Config
mmengine.config.Config.fromfile mmengine.registry.build_functions mmengine.utils.package_utils numpy.core._add_newdocs
numpy.core._ufunc_reduce numpy.ctypeslib omegaconf._utils omegaconf.OmegaConf
omegaconf.omegaconf.OmegaConf omegaconf.resolvers open_clip.factory pip pkg_resources poetry PyInstaller pyinstaller
pytorch_lightning.cli sentence_transformers.SentenceTransformer sentence_transformers.util.import_from_string
setuptools sklearn.externals.joblib.externals stevedore timm.models.create_model torch._classes torch._custom_op
torch._custom_ops torch._library torch._ops torch._utils._import_dotted_name torch.classes torch.hub torch.library
torch.ops torch.overrides torch.utils.backend_registration transformers.AutoConfig transformers.AutoModel
transformers.AutoTokenizer transformers.configuration_utils.PretrainedConfig.from_pretrained
transformers.dynamic_module_utils transformers.modeling_utils.load_state_dict transformers.models.auto
transformers.pipeline transformers.pipelines.pipeline transformers.utils.hub transformers.utils.import_utils
virtualenv werkzeug.utils.import_string wheel zope.dottedname`,
    },
    {
        power: 'starts processes',
        why: 'starts another program or runs a command',
        names: `
accelerate.commands airflow ansible billiard celery clearml comet_ml comtypes dask.config dask.delayed
dask.multiprocessing dask.utils deepspeed.launcher distributed docker dulwich eventlet execnet fabric ffmpeg gevent.os
gevent.subprocess invoke jnius joblib._parallel_backends joblib.executor joblib.Parallel joblib.parallel jpype
kubernetes loky luigi mlflow mpi4py neptune oct2py pexpect plumbum psutil ptyprocess py4j pyautogui pydub.utils pynput
pyspark pythoncom pywin32 ray._private ray.init ray.job_submission ray.remote ray.scripts ray.util rpy2
sklearn.externals.joblib.parallel subprocess32 torch._appdirs torch._environment torch._logging torch._strobelight
torch._utils_internal torch.backends.xeon torch.bin torch.cuda._memory_viz torch.distributed.argparse_util
torch.distributed.elastic torch.distributed.launch torch.distributed.launcher torch.distributed.run torch.monitor
torch.utils._cxx_pytree torch.utils.collect_env torch.utils.data.datapipes torch.utils.file_baton
torch.utils.tensorboard tornado twisted wandb win32api win32com win32file win32process xonsh`,
    },
    {
        power: 'uses the network',
        why: 'opens network connections',
        names: `
adlfs aiohttp asyncssh azure boto boto3 botocore bs4.dammit confluent_kafka cx_Oracle datasets.download
evaluate.utils.file_utils feedparser fsspec ftputil gcsfs gdown gensim.downloader google.cloud grequests grpc httpcore
httpx huggingface_hub kafka keras.src.utils.file_utils keras.utils.data_utils keras.utils.file_utils
keras.utils.get_file ldap3 mechanize MySQLdb nltk.download nltk.downloader oracledb pandas.read_html paramiko peewee
pika playwright pony pooch psycopg psycopg2 pycurl pymongo pymysql pyodbc pysftp redis requests requests_html s3fs
scipy._lib.pooch scipy.datasets scipy.misc scrapy seaborn.load_dataset selenium sklearn.datasets slack_sdk smart_open
spacy.cli.download sqlalchemy statsmodels.datasets stomp telethon tensorflow.compat.v1.gfile tensorflow.io
tensorflow.keras.utils.get_file tensorflow.python.lib.io tensorflow.python.platform.gfile thrift timm.models._hub
timm.models.hub torch._C._distributed_c10d torch.distributed.HTTPStore torch.distributed.init_process_group
torch.distributed.TCPStore torchaudio.datasets torchaudio.load torchtext.datasets torchtext.utils torchvision.io treq
urllib3 websocket websockets wget zmq`,
    },
    {
        power: 'touches files',
        why: 'reads or writes files',
        names: `
anyconfig appdirs cv2 decouple diskcache docx dotenv duckdb filelock gensim.models.KeyedVectors.load h5py imageio
joblib._memmapping_reducer joblib.backports joblib.compressor joblib.disk joblib.logger leveldb librosa.load
lightgbm.Booster.save_model lmdb matplotlib.figure.Figure.savefig matplotlib.image.imread matplotlib.image.imsave
matplotlib.pyplot netCDF4 numpy.core.memmap numpy.core.multiarray.fromfile numpy.core.records.fromfile numpy.fromfile
numpy.fromregex numpy.genfromtxt numpy.lib.introspect numpy.lib.npyio.savez numpy.loadtxt numpy.mafromtxt numpy.memmap
numpy.ndfromtxt numpy.rec.fromfile numpy.recfromcsv numpy.recfromtxt numpy.save numpy.savetxt numpy.savez
numpy.savez_compressed onnx.load onnx.save openpyxl pandas.ExcelFile pandas.ExcelWriter pandas.io
pandas.read_clipboard pandas.read_csv pandas.read_excel pandas.read_feather pandas.read_fwf pandas.read_gbq
pandas.read_iceberg pandas.read_json pandas.read_orc pandas.read_parquet pandas.read_sas pandas.read_spss
pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_stata pandas.read_table pandas.read_xml pathos
PIL.EpsImagePlugin PIL.Image.core PIL.Image.open PIL.ImageFont PIL.ImageGrab PIL.ImageMath PIL.ImageShow
PIL.JpegImagePlugin.load_djpeg platformdirs plyvel portalocker ppft pyarrow.csv pyarrow.fs pyarrow.memory_map
pyarrow.OSFile pyarrow.parquet rocksdict safetensors.safe_open safetensors.torch.load_file safetensors.torch.save_file
scipy.io send2trash sentencepiece.SentencePieceProcessor.Load skimage.io sklearn.utils._show_versions soundfile
sqlitedict tables tifffile tinydb torch.autograd.profiler torch.cuda.gds
torch.distributed.checkpoint.filesystem.FileSystem torch.distributed.checkpoint.filesystem.FileSystemReader
torch.distributed.checkpoint.filesystem.FileSystemWriter torch.distributed.checkpoint.FileSystemReader
torch.distributed.checkpoint.FileSystemWriter torch.distributed.checkpoint.staging torch.distributed.FileStore
torch.from_file torch.profiler torch.storage.UntypedStorage.from_file torch.UntypedStorage.from_file
torchvision.datasets.folder torchvision.datasets.utils watchdog xarray.backends xarray.open_dataset
xarray.open_mfdataset xlrd xlsxwriter yaml.safe_load zarr`,
    },
    {
        power: 'calls an argument',
        why: 'calls a function it is given, or hands out one that does',
        names: `
apscheduler backoff cytoolz funcy gevent greenlet jax._src.tree_util.Partial jax.tree_util.Partial joblib.delayed
methodtools more_itertools.consume multimethod multipledispatch numpy.apply_along_axis numpy.apply_over_axes
numpy.core.multiarray.frompyfunc numpy.deprecate numpy.fromfunction numpy.fromiter numpy.frompyfunc
numpy.lib.function_base.vectorize numpy.mask_indices numpy.piecewise numpy.seterrcall numpy.vectorize
pandas.core.apply pandas.core.common.apply_if_callable pyrsistent.freeze retrying scipy.integrate.odeint
scipy.integrate.quad scipy.integrate.solve_ivp scipy.optimize.approx_fprime scipy.optimize.basinhopping
scipy.optimize.brentq scipy.optimize.brute scipy.optimize.curve_fit scipy.optimize.differential_evolution
scipy.optimize.fmin scipy.optimize.fmin_bfgs scipy.optimize.fsolve scipy.optimize.least_squares
scipy.optimize.minimize scipy.optimize.minimize_scalar scipy.optimize.newton scipy.optimize.root
scipy.optimize.root_scalar singledispatch sklearn.utils.fixes.delayed sklearn.utils.parallel tenacity toolz
torch._awaits torch._C._functorch torch.autograd.function torch.autograd.functional torch.autograd.graph torch.cond
torch.fork torch.futures torch.nn.parallel.parallel_apply torch.utils._pytree torch.vmap torch.while_loop
tree.map_structure wrapt`,
    },
    {
        power: 'reads attributes',
        why: 'hands out an attribute by its name',
        names: `
django.utils.module_loading glom lazy_loader lazy_object_proxy pydash torch._get_sym_math_fn
torch.distributed.fsdp._common_utils._FSDPDeviceHandle torch.distributed.pipelining torch.get_device_module
torch.nn.cpp torch.utils._python_dispatch transformers.models.auto.auto_factory.getattribute_from_module`,
    },
    {
        power: 'sets attributes',
        why: 'changes a module, a class or global settings',
        names: `
forbiddenfruit pandas._config pandas.core.config_init pandas.set_option six.moves torch._register_device_module
torch.set_default_device torch.utils.rename_privateuse1_backend`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/pandas-types.js
const ARROW_DATA = [
    {
        power: 'holds data',
        shape: 'arrow alias',
        why: 'is a type of Arrow, by its name',
        names: `
pyarrow.lib type_for_alias`,
    },
    {
        power: 'holds data',
        shape: 'arrow type',
        why: 'makes a type of Arrow of numbers and other types',
        names: `
pyarrow.lib binary decimal128 decimal256 dictionary large_list list_ map_ struct timestamp`,
    },
    {
        power: 'holds data',
        shape: 'arrow field',
        why: 'names a type of Arrow',
        names: `
pyarrow.lib field`,
    },
    {
        power: 'holds data',
        shape: 'arrow schema',
        why: 'names the columns of a table of Arrow and their types',
        names: `
pyarrow.lib schema`,
    },
    {
        power: 'native state',
        shape: 'arrow buffer',
        why: 'makes a buffer of Arrow of bytes',
        names: `
pyarrow.lib py_buffer`,
    },
    {
        power: 'native state',
        shape: 'arrow array',
        why: 'makes an array of Arrow of its type and buffers',
        names: `
pyarrow.lib _restore_array`,
    },
    {
        power: 'native state',
        shape: 'arrow chunks',
        why: 'makes one array of Arrow of several',
        names: `
pyarrow.lib chunked_array`,
    },
];
const PANDAS_DATA = [
    {
        power: 'runs its own __setstate__',
        shape: 'instance by __setstate__',
        why: 'is a table or an index of pandas, whose __setstate__ stores its columns',
        names: `
pandas CategoricalIndex DataFrame DatetimeIndex Index IntervalIndex MultiIndex PeriodIndex RangeIndex Series TimedeltaIndex
pandas.core.frame DataFrame
pandas.core.series Series
pandas.core.indexes.base Index
pandas.core.indexes.category CategoricalIndex
pandas.core.indexes.datetimes DatetimeIndex
pandas.core.indexes.interval IntervalIndex
pandas.core.indexes.multi MultiIndex
pandas.core.indexes.numeric Float64Index Int64Index NumericIndex UInt64Index
pandas.core.indexes.period PeriodIndex
pandas.core.indexes.range RangeIndex
pandas.core.indexes.timedeltas TimedeltaIndex`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'block manager',
        why: 'holds the blocks of a table of pandas',
        names: `
pandas.core.internals BlockManager SingleBlockManager
pandas.core.internals.managers BlockManager SingleBlockManager`,
    },
    {
        power: 'holds data',
        shape: 'library list',
        why: 'is a list of pandas that nobody changes',
        names: `
pandas.api.typing FrozenList
pandas.core.base FrozenList
pandas.core.indexes.frozen FrozenList`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'instance by __setstate__',
        why: 'is a table or an index of an older pandas, whose __setstate__ stores its columns',
        names: `
pandas.core.index Index Int64Index Float64Index MultiIndex
pandas.core.categorical Categorical
pandas.indexes.base Index
pandas.indexes.category CategoricalIndex
pandas.indexes.multi MultiIndex
pandas.indexes.numeric Float64Index Int64Index
pandas.indexes.range RangeIndex
pandas.tseries.index DatetimeIndex
pandas.tseries.period PeriodIndex
pandas.tseries.tdi TimedeltaIndex`,
    },
    {
        power: 'native state',
        shape: 'library value',
        why: 'is a value or an array of an older pandas',
        names: `
pandas._libs.period Period
pandas._libs.tslib Timestamp __nat_unpickle
pandas._period Period
pandas.core.base FrozenNDArray
pandas.core.indexes.frozen FrozenNDArray
pandas.tslib Timedelta Timestamp __nat_unpickle`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'instance by __setstate__',
        why: 'is a column of a pandas table, or its type',
        names: `
pandas BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int16Dtype Int32Dtype Int64Dtype Int8Dtype IntervalDtype SparseDtype UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype
pandas.arrays BooleanArray FloatingArray IntegerArray IntervalArray SparseArray
pandas.core.arrays.boolean BooleanArray BooleanDtype
pandas.core.arrays.floating Float32Dtype Float64Dtype FloatingArray
pandas.core.arrays.integer Int16Dtype Int32Dtype Int64Dtype Int8Dtype IntegerArray UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype
pandas.core.arrays.interval IntervalArray
pandas.core.arrays.sparse SparseArray SparseDtype
pandas.core.arrays.sparse.array SparseArray
pandas.core.arrays.sparse.dtype SparseDtype
pandas.core.dtypes.dtypes CategoricalDtype DatetimeTZDtype IntervalDtype SparseDtype
pandas.types.dtypes CategoricalDtype DatetimeTZDtype`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'backed instance',
        why: 'is a column of a pandas table, kept in an array of numpy',
        names: `
pandas Categorical
pandas.arrays DatetimeArray NumpyExtensionArray PeriodArray StringArray TimedeltaArray
pandas.core.arrays.categorical Categorical
pandas.core.arrays.datetimes DatetimeArray
pandas.core.arrays.numpy_ PandasArray NumpyExtensionArray
pandas.core.arrays.period PeriodArray
pandas.core.arrays.string_ StringArray StringArrayNumpySemantics
pandas.core.arrays.timedeltas TimedeltaArray`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'arrow backed instance',
        why: 'is a column of a pandas table, kept in an array of Arrow',
        names: `
pandas.arrays ArrowExtensionArray ArrowStringArray
pandas.core.arrays.arrow.array ArrowExtensionArray
pandas.core.arrays.string_arrow ArrowStringArray ArrowStringArrayNumpySemantics`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is the type of a column of a pandas table that is kept in an array of Arrow',
        names: `
pandas ArrowDtype
pandas.core.arrays.arrow.dtype ArrowDtype
pandas.core.dtypes.dtypes ArrowDtype`,
    },
    {
        power: 'native state',
        shape: 'library backed maker',
        why: 'builds a column of a pandas table of a class that the same file names',
        names: `
pandas._libs.arrays __pyx_unpickle_NDArrayBacked
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is the type of a column of a pandas table that is kept in an array of numpy',
        names: `
pandas.core.arrays.numpy_ PandasDtype
pandas.core.dtypes.dtypes NumpyEADtype PandasDtype`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'library state',
        why: 'is the step of a series of dates of pandas',
        names: `
pandas DateOffset
pandas._libs.tslibs.offsets DateOffset
pandas.tseries.offsets BDay BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BYearBegin BYearEnd BusinessDay BusinessHour BusinessMonthBegin BusinessMonthEnd CBMonthBegin CBMonthEnd CDay CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd DateOffset Day Easter FY5253 FY5253Quarter Hour LastWeekOfMonth Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second SemiMonthBegin SemiMonthEnd Tick Week WeekOfMonth YearBegin YearEnd`,
    },
    {
        power: 'native state',
        shape: 'business days',
        why: 'is the step of a series of dates of pandas, made of days, times and numbers',
        names: `
pandas._libs.tslibs.offsets BusinessHour CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd Easter FY5253 FY5253Quarter LastWeekOfMonth`,
    },
    {
        power: 'builds an instance',
        shape: 'exception',
        why: 'is an error of pandas, and keeps its arguments',
        names: `
pandas._libs.tslibs.np_datetime OutOfBoundsDatetime
pandas.errors EmptyDataError MergeError OutOfBoundsDatetime ParserError SettingWithCopyWarning UndefinedVariableError`,
    },
    {
        power: 'holds data',
        shape: 'library class',
        why: 'is the type of a column of text of a pandas table',
        names: `
pandas StringDtype
pandas.core.arrays.string_ StringDtype`,
    },
    {
        power: 'holds data',
        shape: 'library singleton',
        why: 'is the type of a column of periods of a pandas table, made once for each kind',
        names: `
pandas PeriodDtype
pandas.core.dtypes.dtypes PeriodDtype`,
    },
    {
        power: 'holds data',
        shape: 'enumeration',
        why: 'says that an argument was not given',
        names: `
pandas._libs.lib _NoDefault`,
    },
    {
        power: 'native state',
        shape: 'block',
        why: 'is a block of a pandas table',
        names: `
pandas._libs.internals _unpickle_block`,
    },
    {
        power: 'native state',
        shape: 'block placement',
        why: 'says which rows of a table a block has',
        names: `
pandas._libs.internals BlockPlacement`,
    },
    {
        power: 'native state',
        shape: 'library value',
        why: 'is a value of a pandas table',
        names: `
pandas Interval NA NaT Period Timedelta Timestamp
pandas._libs.interval Interval
pandas._libs.missing NA NAType
pandas._libs.sparse BlockIndex IntIndex
pandas._libs.tslibs.nattype NaTType _nat_unpickle __nat_unpickle
pandas._libs.tslibs.offsets BDay BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BYearBegin BYearEnd BusinessDay BusinessMonthBegin BusinessMonthEnd Day Hour Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second SemiMonthBegin SemiMonthEnd Tick Week WeekOfMonth YearBegin YearEnd
pandas._libs.tslibs.period Period
pandas._libs.tslibs.timedeltas Timedelta _timedelta_unpickle
pandas._libs.tslibs.timestamps Timestamp _unpickle_timestamp
pandas.core.internals.blocks new_block`,
    },
    {
        power: 'builds an instance',
        shape: 'library maker',
        why: 'builds an index of pandas of a class that the same file names',
        names: `
pandas.core.index _new_Index
pandas.core.indexes.base _new_Index
pandas.core.indexes.datetimes _new_DatetimeIndex
pandas.core.indexes.interval _new_IntervalIndex
pandas.core.indexes.timedeltas _new_TimedeltaIndex
pandas.indexes.base _new_Index
pandas.tseries.index _new_DatetimeIndex`,
    },
    {
        power: 'builds an instance',
        shape: 'interval maker',
        why: 'builds an interval of pandas of a class that the same file names, and puts its attributes in place',
        names: `
pandas._libs.interval __pyx_unpickle_IntervalMixin`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/scipy-distributions.js
const SCIPY_DISTRIBUTIONS = `
scipy.stats._continuous_distns alpha_gen anglit_gen arcsine_gen argus_gen beta_gen betaprime_gen bradford_gen burr12_gen burr_gen cauchy_gen chi2_gen chi_gen cosine_gen crystalball_gen dgamma_gen dpareto_lognorm_gen dweibull_gen erlang_gen expon_gen exponnorm_gen exponpow_gen exponweib_gen f_gen fatiguelife_gen fisk_gen foldcauchy_gen foldnorm_gen frechet_l_gen frechet_r_gen gamma_gen gausshyper_gen genexpon_gen genextreme_gen gengamma_gen genhalflogistic_gen genhyperbolic_gen geninvgauss_gen genlogistic_gen gennorm_gen genpareto_gen gibrat_gen gilbrat_gen gompertz_gen gumbel_l_gen gumbel_r_gen halfcauchy_gen halfgennorm_gen halflogistic_gen halfnorm_gen hypsecant_gen invgamma_gen invgauss_gen invweibull_gen irwinhall_gen jf_skew_t_gen johnsonsb_gen johnsonsu_gen kappa3_gen kappa4_gen ksone_gen kstwo_gen kstwobign_gen landau_gen laplace_asymmetric_gen laplace_gen levy_gen levy_l_gen levy_stable_gen loggamma_gen logistic_gen loglaplace_gen lognorm_gen lomax_gen maxwell_gen mielke_gen moyal_gen nakagami_gen ncf_gen nct_gen ncx2_gen norm_gen norminvgauss_gen pareto_gen pearson3_gen powerlaw_gen powerlognorm_gen powernorm_gen rayleigh_gen rdist_gen recipinvgauss_gen reciprocal_gen rel_breitwigner_gen rice_gen semicircular_gen skew_norm_gen skewcauchy_gen skewnorm_gen studentized_range_gen t_gen trapezoid_gen trapz_gen triang_gen truncexpon_gen truncnorm_gen truncpareto_gen truncweibull_min_gen tukeylambda_gen uniform_gen vonmises_gen wald_gen weibull_max_gen weibull_min_gen wrapcauchy_gen
scipy.stats._discrete_distns _nchypergeom_gen bernoulli_gen betabinom_gen betanbinom_gen binom_gen boltzmann_gen dlaplace_gen geom_gen hypergeom_gen logser_gen nbinom_gen nchypergeom_fisher_gen nchypergeom_wallenius_gen nhypergeom_gen planck_gen poisson_binom_gen poisson_gen randint_gen skellam_gen yulesimon_gen zipf_gen zipfian_gen
scipy.stats._levy_stable levy_stable_gen`;

;// CONCATENATED MODULE: ./build/src/policy/tables/scipy-types.js

const SYSTEMS = `StateSpace StateSpaceContinuous StateSpaceDiscrete TransferFunction TransferFunctionContinuous TransferFunctionDiscrete \
ZerosPolesGain ZerosPolesGainContinuous ZerosPolesGainDiscrete`;
const RESULTS = `DescribeResult F_onewayResult KstestResult LinregressResult MannwhitneyuResult ModeResult SpearmanrResult Ttest_indResult`;
const SCIPY_DATA = [
    {
        power: 'runs its own __setstate__',
        shape: 'scipy distribution',
        why: 'is a distribution of scipy, whose __setstate__ runs the text that scipy makes of its arguments',
        names: `${SCIPY_DISTRIBUTIONS}
scipy.stats._distn_infrastructure rv_continuous rv_discrete`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a distribution of scipy with its arguments',
        names: `
scipy.stats._distn_infrastructure rv_continuous_frozen rv_discrete_frozen rv_frozen
scipy.stats._covariance CovViaPSD
scipy.stats._multivariate _PSD dirichlet_frozen dirichlet_gen multivariate_normal_frozen multivariate_normal_gen wishart_frozen wishart_gen`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a sparse array, made of numpy arrays',
        names: `
scipy.sparse._arrays bsr_array coo_array csc_array csr_array dia_array lil_array`,
    },
    {
        power: 'holds data',
        shape: 'filled instance',
        why: 'is a sparse array, made of a dict of numbers',
        names: `
scipy.sparse._arrays dok_array`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'is a curve, made of numpy arrays',
        names: `
scipy.interpolate._monotone Akima1DInterpolator PchipInterpolator
scipy.interpolate.interpolate BPoly PPoly`,
    },
    {
        power: 'holds data',
        shape: 'library tuple',
        why: 'is the result of a test or a fit, a tuple of numbers',
        names: `
scipy.stats._common ConfidenceInterval
scipy.stats._mannwhitneyu MannwhitneyuResult
scipy.stats._morestats ShapiroResult WilcoxonResult
scipy.stats._stats_mstats_common LinregressResult
scipy.stats._stats_py ${RESULTS} PearsonRResultBase SignificanceResult TtestResultBase
scipy.stats.contingency Chi2ContingencyResult
scipy.stats.morestats ShapiroResult WilcoxonResult
scipy.stats.stats ${RESULTS}`,
    },
    {
        power: 'holds data',
        shape: 'filled instance',
        why: 'holds the result of a computation',
        names: `
scipy.integrate._ivp.ivp OdeResult
scipy.optimize._zeros_py RootResults
scipy.optimize.zeros RootResults`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'describes a problem, a linear system or an operator by numbers and arrays',
        names: `
scipy.optimize._constraints Bounds LinearConstraint
scipy.optimize._hessian_update_strategy BFGS SR1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct
scipy.optimize.lbfgsb LbfgsInvHessProduct
scipy.signal._ltisys ${SYSTEMS}
scipy.signal.ltisys ${SYSTEMS}
scipy.sparse.linalg._interface MatrixLinearOperator
scipy.sparse.linalg.interface MatrixLinearOperator
scipy.spatial._kdtree Rectangle
scipy.spatial.kdtree Rectangle`,
    },
    {
        power: 'holds data',
        shape: 'called instance',
        why: 'is a node of a tree of clusters',
        names: `
scipy.cluster.hierarchy ClusterNode
scipy.cluster.hierarchy._hierarchy_impl ClusterNode`,
    },
    {
        power: 'holds data',
        shape: 'exception',
        why: 'is an exception or a warning, made of its arguments',
        names: `
numpy ComplexWarning ModuleDeprecationWarning RankWarning VisibleDeprecationWarning
numpy.exceptions ComplexWarning DTypePromotionError ModuleDeprecationWarning RankWarning TooHardError VisibleDeprecationWarning
numpy.linalg LinAlgError
numpy.linalg.linalg LinAlgError
scipy.integrate._quadpack_py IntegrationWarning
scipy.integrate.quadpack IntegrationWarning
scipy.optimize._optimize OptimizeWarning
scipy.optimize.optimize OptimizeWarning
scipy.sparse._base SparseEfficiencyWarning SparseWarning
scipy.sparse.base SparseEfficiencyWarning SparseWarning`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/sklearn-functions.js
const SCORE = 'chi2 f_classif f_oneway f_regression r_regression';
const CLASSIFICATION = `accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios cohen_kappa_score confusion_matrix \
d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score jaccard_similarity_score log_loss \
matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score zero_one_loss`;
const REGRESSION = `d2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error \
mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error \
mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error`;
const RANKING = `auc average_precision_score coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss \
ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score`;
const CLUSTERS = `adjusted_mutual_info_score adjusted_rand_score completeness_score fowlkes_mallows_score \
homogeneity_completeness_v_measure homogeneity_score mutual_info_score normalized_mutual_info_score rand_score v_measure_score`;
const UFUNCS = `abs absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh cbrt ceil copysign cos cosh deg2rad degrees \
divide equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod greater greater_equal hypot isfinite \
isinf isnan less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor \
maximum minimum mod multiply negative not_equal positive power rad2deg radians reciprocal remainder rint sign signbit \
sin sinh sqrt square subtract tan tanh true_divide trunc`;
const MEANS = 'amax amin mean prod std sum var';
const SKLEARN_FUNCTIONS = [
    {
        power: 'only computes',
        shape: 'score function',
        why: 'is a function of scikit-learn that scores features, which an estimator keeps',
        names: `
sklearn.feature_selection._mutual_info mutual_info_classif mutual_info_regression
sklearn.feature_selection._univariate_selection ${SCORE}
sklearn.feature_selection.mutual_info_ mutual_info_classif mutual_info_regression
sklearn.feature_selection.univariate_selection ${SCORE}`,
    },
    {
        power: 'only computes',
        shape: 'metric function',
        why: 'is a metric of scikit-learn, which a scorer keeps',
        names: `
sklearn.metrics._classification ${CLASSIFICATION}
sklearn.metrics._ranking ${RANKING}
sklearn.metrics._regression ${REGRESSION}
sklearn.metrics._scorer negative_likelihood_ratio positive_likelihood_ratio
sklearn.metrics.classification ${CLASSIFICATION}
sklearn.metrics.cluster._supervised ${CLUSTERS}
sklearn.metrics.cluster.supervised ${CLUSTERS}
sklearn.metrics.ranking ${RANKING}
sklearn.metrics.regression ${REGRESSION}`,
    },
    {
        power: 'holds data',
        shape: 'sklearn scorer',
        why: 'is a scorer of scikit-learn: a metric, and one of three methods of an estimator',
        names: `
sklearn.metrics._scorer _CurveScorer _PredictScorer _ProbaScorer _Scorer _ThresholdScorer
sklearn.metrics.scorer _PredictScorer _ProbaScorer _ThresholdScorer
sklearn.model_selection._classification_threshold _CurveScorer`,
    },
    {
        power: 'holds data',
        shape: 'library part',
        why: 'is the scorer of a search that has none of its own: it calls the method score of an estimator',
        names: `
sklearn.metrics._scorer _PassthroughScorer`,
    },
    {
        power: 'only computes',
        shape: 'scorer function',
        why: 'is the scorer of a search that has none of its own: it calls the method score of an estimator',
        names: `
sklearn.metrics._scorer _passthrough_scorer
sklearn.metrics.scorer _passthrough_scorer`,
    },
    {
        power: 'only computes',
        shape: 'array function',
        why: 'is a function of numpy that only computes, which an estimator keeps',
        names: `
numpy ${UFUNCS} ${MEANS} max min median average nanmean nanmedian
numpy._core._multiarray_umath ${UFUNCS}
numpy._core.fromnumeric ${MEANS} max min
numpy.core._multiarray_umath ${UFUNCS}
numpy.core.fromnumeric ${MEANS}
numpy.core.umath ${UFUNCS}
numpy.lib._function_base_impl average median
numpy.lib.function_base average median
scipy.special._special_ufuncs erf expit gammaln logit
scipy.special._ufuncs erf expit gammaln logit`,
    },
    {
        power: 'only computes',
        shape: 'numpy ufunc',
        why: 'hands out a ufunc of numpy or scipy by its name',
        names: `
numpy._core _ufunc_reconstruct
numpy.core _ufunc_reconstruct`,
    },
    {
        power: 'only computes',
        shape: 'estimator function',
        why: 'is a function of scikit-learn that an estimator computes with',
        names: `
sklearn.cluster._kmeans _kmeans_single_elkan _kmeans_single_lloyd
sklearn.gaussian_process.correlation_models absolute_exponential cubic generalized_exponential linear pure_nugget squared_exponential
sklearn.gaussian_process.regression_models constant linear quadratic
sklearn.model_selection._search_successive_halving _refit_callable`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'picks columns of a table by their names and types',
        names: `
sklearn.compose._column_transformer make_column_selector`,
    },
    {
        power: 'holds data',
        shape: 'sklearn frozen',
        why: 'holds an estimator of scikit-learn, whose attributes it hands out',
        names: `
sklearn.frozen._frozen FrozenEstimator`,
    },
    {
        power: 'holds data',
        shape: 'library part',
        why: 'holds the numbers of a plot',
        names: `
sklearn.calibration CalibrationDisplay
sklearn.metrics._plot.confusion_matrix ConfusionMatrixDisplay
sklearn.metrics._plot.det_curve DetCurveDisplay
sklearn.metrics._plot.precision_recall_curve PrecisionRecallDisplay
sklearn.metrics._plot.regression PredictionErrorDisplay
sklearn.metrics._plot.roc_curve RocCurveDisplay
sklearn.model_selection._plot LearningCurveDisplay ValidationCurveDisplay`,
    },
    {
        power: 'holds data',
        shape: 'exception',
        why: 'is an exception or a warning, made of its arguments',
        names: `
sklearn.exceptions ChangedBehaviorWarning ConvergenceWarning DataConversionWarning DataDimensionalityWarning EfficiencyWarning FitFailedWarning NonBLASDotWarning NotFittedError PositiveSpectrumWarning SkipTestWarning UndefinedMetricWarning`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/sklearn-native.js
const SKLEARN_NATIVE = [
    {
        power: 'native state',
        shape: 'sklearn loss',
        why: 'is the loss of a scikit-learn estimator, made of numbers',
        names: `
_loss CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyPinballLoss
sklearn._loss._loss CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyPinballLoss
sklearn.linear_model._sgd_fast EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss
sklearn.linear_model.sgd_fast EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss`,
    },
    {
        power: 'native state',
        shape: 'sklearn loss maker',
        why: 'makes the loss of a scikit-learn estimator of numbers',
        names: `
_loss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyPinballLoss
sklearn._loss._loss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyPinballLoss`,
    },
    {
        power: 'native state',
        shape: 'mention',
        why: 'is a compiled class of scikit-learn, made by a function of its module',
        names: `
sklearn.metrics._dist_metrics BrayCurtisDistance BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance CanberraDistance32 CanberraDistance64 ChebyshevDistance ChebyshevDistance32 ChebyshevDistance64 DiceDistance DiceDistance32 DiceDistance64 EuclideanDistance EuclideanDistance32 EuclideanDistance64 HammingDistance HammingDistance32 HammingDistance64 HaversineDistance HaversineDistance32 HaversineDistance64 JaccardDistance JaccardDistance32 JaccardDistance64 KulsinskiDistance KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance ManhattanDistance32 ManhattanDistance64 MatchingDistance MatchingDistance32 MatchingDistance64 MinkowskiDistance MinkowskiDistance32 MinkowskiDistance64 RogersTanimotoDistance RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance SokalSneathDistance32 SokalSneathDistance64
sklearn.neighbors._ball_tree BallTree BallTree32 BallTree64
sklearn.neighbors._dist_metrics BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance
sklearn.neighbors._kd_tree KDTree KDTree32 KDTree64
sklearn.neighbors.ball_tree BallTree BinaryTree
sklearn.neighbors.dist_metrics BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance
sklearn.neighbors.kd_tree BinaryTree KDTree`,
    },
    {
        power: 'native state',
        shape: 'sklearn neighbor tree',
        why: 'makes an empty tree of neighbors, whose numbers follow',
        names: `
sklearn.neighbors._ball_tree newObj
sklearn.neighbors._kd_tree newObj
sklearn.neighbors.ball_tree newObj
sklearn.neighbors.kd_tree newObj`,
    },
    {
        power: 'native state',
        shape: 'sklearn metric',
        why: 'makes an empty metric, whose numbers follow',
        names: `
sklearn.metrics._dist_metrics newObj
sklearn.neighbors._dist_metrics newObj
sklearn.neighbors.dist_metrics newObj`,
    },
    {
        power: 'native state',
        shape: 'sklearn tree',
        why: 'is a decision tree, made of arrays of numbers',
        names: `
sklearn.tree._tree Tree`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'isotonic',
        why: 'is a scikit-learn estimator, whose __setstate__ interpolates its own numbers',
        names: `
sklearn.isotonic IsotonicRegression`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/sklearn-types.js
const SKLEARN_DATA = [
    {
        power: 'runs its own __setstate__',
        shape: 'instance',
        why: 'is a scikit-learn estimator, whose __setstate__ stores attributes and compares version numbers',
        names: `
sklearn.base BaseEstimator
sklearn.calibration CalibratedClassifierCV _SigmoidCalibration _TemperatureScaling
sklearn.cluster._affinity_propagation AffinityPropagation
sklearn.cluster._agglomerative AgglomerativeClustering FeatureAgglomeration
sklearn.cluster._bicluster BaseSpectral SpectralBiclustering SpectralCoclustering
sklearn.cluster._birch Birch
sklearn.cluster._bisect_k_means BisectingKMeans
sklearn.cluster._dbscan DBSCAN
sklearn.cluster._hdbscan.hdbscan HDBSCAN
sklearn.cluster._kmeans KMeans MiniBatchKMeans _BaseKMeans
sklearn.cluster._mean_shift MeanShift
sklearn.cluster._optics OPTICS
sklearn.cluster._spectral SpectralClustering
sklearn.cluster.affinity_propagation_ AffinityPropagation
sklearn.cluster.bicluster BaseSpectral SpectralBiclustering SpectralCoclustering
sklearn.cluster.birch Birch
sklearn.cluster.dbscan_ DBSCAN
sklearn.cluster.hierarchical AgglomerativeClustering FeatureAgglomeration
sklearn.cluster.k_means_ KMeans MiniBatchKMeans
sklearn.cluster.mean_shift_ MeanShift
sklearn.cluster.optics_ OPTICS
sklearn.cluster.spectral SpectralClustering
sklearn.compose._column_transformer ColumnTransformer
sklearn.compose._target TransformedTargetRegressor
sklearn.covariance._elliptic_envelope EllipticEnvelope
sklearn.covariance._empirical_covariance EmpiricalCovariance
sklearn.covariance._graph_lasso BaseGraphicalLasso GraphicalLasso GraphicalLassoCV
sklearn.covariance._robust_covariance MinCovDet
sklearn.covariance._shrunk_covariance LedoitWolf OAS ShrunkCovariance
sklearn.covariance.elliptic_envelope EllipticEnvelope
sklearn.covariance.empirical_covariance_ EmpiricalCovariance
sklearn.covariance.graph_lasso_ GraphLasso GraphLassoCV GraphicalLasso GraphicalLassoCV
sklearn.covariance.outlier_detection EllipticEnvelope
sklearn.covariance.robust_covariance MinCovDet
sklearn.covariance.shrunk_covariance_ LedoitWolf OAS ShrunkCovariance
sklearn.cross_decomposition._cca CCA
sklearn.cross_decomposition._pls CCA PLSCanonical PLSRegression PLSSVD _PLS
sklearn.cross_decomposition.cca_ CCA
sklearn.cross_decomposition.pls_ PLSCanonical PLSRegression PLSSVD _PLS
sklearn.decomposition._base _BasePCA
sklearn.decomposition._dict_learning DictionaryLearning MiniBatchDictionaryLearning SparseCoder
sklearn.decomposition._factor_analysis FactorAnalysis
sklearn.decomposition._fastica FastICA
sklearn.decomposition._incremental_pca IncrementalPCA
sklearn.decomposition._kernel_pca KernelPCA
sklearn.decomposition._lda LatentDirichletAllocation
sklearn.decomposition._nmf MiniBatchNMF NMF _BaseNMF
sklearn.decomposition._pca PCA
sklearn.decomposition._sparse_pca MiniBatchSparsePCA SparsePCA _BaseSparsePCA
sklearn.decomposition._truncated_svd TruncatedSVD
sklearn.decomposition.base _BasePCA
sklearn.decomposition.dict_learning DictionaryLearning MiniBatchDictionaryLearning SparseCoder
sklearn.decomposition.factor_analysis FactorAnalysis
sklearn.decomposition.fastica_ FastICA
sklearn.decomposition.incremental_pca IncrementalPCA
sklearn.decomposition.kernel_pca KernelPCA
sklearn.decomposition.nmf NMF ProjectedGradientNMF
sklearn.decomposition.online_lda LatentDirichletAllocation
sklearn.decomposition.pca PCA RandomizedPCA
sklearn.decomposition.sparse_pca MiniBatchSparsePCA SparsePCA
sklearn.decomposition.truncated_svd TruncatedSVD
sklearn.discriminant_analysis LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis
sklearn.dummy DummyClassifier DummyRegressor
sklearn.ensemble._bagging BaggingClassifier BaggingRegressor BaseBagging
sklearn.ensemble._base BaseEnsemble _BaseHeterogeneousEnsemble
sklearn.ensemble._forest BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding
sklearn.ensemble._gb BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor
sklearn.ensemble._hist_gradient_boosting.binning _BinMapper
sklearn.ensemble._hist_gradient_boosting.gradient_boosting BaseHistGradientBoosting HistGradientBoostingClassifier HistGradientBoostingRegressor
sklearn.ensemble._iforest IsolationForest
sklearn.ensemble._stacking StackingClassifier StackingRegressor _BaseStacking
sklearn.ensemble._voting VotingClassifier VotingRegressor _BaseVoting
sklearn.ensemble._weight_boosting AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting
sklearn.ensemble.bagging BaggingClassifier BaggingRegressor BaseBagging
sklearn.ensemble.base BaseEnsemble
sklearn.ensemble.forest BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding
sklearn.ensemble.gradient_boosting BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor LogOddsEstimator MeanEstimator PriorProbabilityEstimator QuantileEstimator ScaledLogOddsEstimator ZeroEstimator
sklearn.ensemble.iforest IsolationForest
sklearn.ensemble.voting VotingClassifier VotingRegressor _BaseVoting
sklearn.ensemble.voting_classifier VotingClassifier
sklearn.ensemble.weight_boosting AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting
sklearn.feature_extraction._dict_vectorizer DictVectorizer
sklearn.feature_extraction._hash FeatureHasher
sklearn.feature_extraction.dict_vectorizer DictVectorizer
sklearn.feature_extraction.hashing FeatureHasher
sklearn.feature_extraction.image PatchExtractor
sklearn.feature_extraction.text CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer
sklearn.feature_selection._from_model SelectFromModel
sklearn.feature_selection._rfe RFE RFECV
sklearn.feature_selection._sequential SequentialFeatureSelector
sklearn.feature_selection._univariate_selection GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter
sklearn.feature_selection._variance_threshold VarianceThreshold
sklearn.feature_selection.from_model SelectFromModel
sklearn.feature_selection.rfe RFE RFECV
sklearn.feature_selection.univariate_selection GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter
sklearn.feature_selection.variance_threshold VarianceThreshold
sklearn.gaussian_process._gpc GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace
sklearn.gaussian_process._gpr GaussianProcessRegressor
sklearn.gaussian_process.gaussian_process GaussianProcess
sklearn.gaussian_process.gpc GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace
sklearn.gaussian_process.gpr GaussianProcessRegressor
sklearn.grid_search BaseSearchCV GridSearchCV RandomizedSearchCV
sklearn.impute MissingIndicator SimpleImputer
sklearn.impute._base MissingIndicator SimpleImputer _BaseImputer
sklearn.impute._iterative IterativeImputer
sklearn.impute._knn KNNImputer
sklearn.kernel_approximation AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler
sklearn.kernel_ridge KernelRidge
sklearn.lda LDA
sklearn.linear_model._base LinearModel LinearRegression MultiOutputLinearModel
sklearn.linear_model._bayes ARDRegression BayesianRidge
sklearn.linear_model._coordinate_descent ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV
sklearn.linear_model._glm.glm GammaRegressor GeneralizedLinearRegressor PoissonRegressor TweedieRegressor _GeneralizedLinearRegressor
sklearn.linear_model._huber HuberRegressor
sklearn.linear_model._least_angle Lars LarsCV LassoLars LassoLarsCV LassoLarsIC
sklearn.linear_model._logistic LogisticRegression LogisticRegressionCV
sklearn.linear_model._omp OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV
sklearn.linear_model._passive_aggressive PassiveAggressiveClassifier PassiveAggressiveRegressor
sklearn.linear_model._perceptron Perceptron
sklearn.linear_model._quantile QuantileRegressor
sklearn.linear_model._ransac RANSACRegressor
sklearn.linear_model._ridge Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _IdentityClassifier _IdentityRegressor _RidgeGCV
sklearn.linear_model._stochastic_gradient BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDOneClassSVM SGDRegressor
sklearn.linear_model._theil_sen TheilSenRegressor
sklearn.linear_model.base LinearModel LinearRegression
sklearn.linear_model.bayes ARDRegression BayesianRidge
sklearn.linear_model.coordinate_descent ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV
sklearn.linear_model.huber HuberRegressor
sklearn.linear_model.least_angle Lars LarsCV LassoLars LassoLarsCV LassoLarsIC
sklearn.linear_model.logistic LogisticRegression LogisticRegressionCV
sklearn.linear_model.omp OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV
sklearn.linear_model.passive_aggressive PassiveAggressiveClassifier PassiveAggressiveRegressor
sklearn.linear_model.perceptron Perceptron
sklearn.linear_model.randomized_l1 BaseRandomizedLinearModel RandomizedLasso RandomizedLogisticRegression
sklearn.linear_model.ransac RANSACRegressor
sklearn.linear_model.ridge Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _RidgeGCV
sklearn.linear_model.stochastic_gradient BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDRegressor
sklearn.linear_model.theil_sen TheilSenRegressor
sklearn.manifold._classical_mds ClassicalMDS
sklearn.manifold._isomap Isomap
sklearn.manifold._locally_linear LocallyLinearEmbedding
sklearn.manifold._mds MDS
sklearn.manifold._spectral_embedding SpectralEmbedding
sklearn.manifold._t_sne TSNE
sklearn.manifold.isomap Isomap
sklearn.manifold.locally_linear LocallyLinearEmbedding
sklearn.manifold.mds MDS
sklearn.manifold.spectral_embedding_ SpectralEmbedding
sklearn.manifold.t_sne TSNE
sklearn.mixture._base BaseMixture
sklearn.mixture._bayesian_mixture BayesianGaussianMixture
sklearn.mixture._gaussian_mixture GaussianMixture
sklearn.mixture.base BaseMixture
sklearn.mixture.bayesian_mixture BayesianGaussianMixture
sklearn.mixture.dpgmm DPGMM VBGMM _DPGMMBase
sklearn.mixture.gaussian_mixture GaussianMixture
sklearn.mixture.gmm GMM _GMMBase
sklearn.model_selection._classification_threshold BaseThresholdClassifier FixedThresholdClassifier TunedThresholdClassifierCV
sklearn.model_selection._search BaseSearchCV GridSearchCV RandomizedSearchCV
sklearn.model_selection._search_successive_halving BaseSuccessiveHalving HalvingGridSearchCV HalvingRandomSearchCV
sklearn.multiclass OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier _ConstantPredictor
sklearn.multioutput ClassifierChain MultiOutputClassifier MultiOutputEstimator MultiOutputRegressor RegressorChain _BaseChain _MultiOutputEstimator
sklearn.naive_bayes BaseDiscreteNB BaseNB BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB _BaseDiscreteNB _BaseNB
sklearn.neighbors._base NeighborsBase
sklearn.neighbors._classification KNeighborsClassifier RadiusNeighborsClassifier
sklearn.neighbors._graph KNeighborsTransformer RadiusNeighborsTransformer
sklearn.neighbors._kde KernelDensity
sklearn.neighbors._lof LocalOutlierFactor
sklearn.neighbors._nca NeighborhoodComponentsAnalysis
sklearn.neighbors._nearest_centroid NearestCentroid
sklearn.neighbors._regression KNeighborsRegressor RadiusNeighborsRegressor
sklearn.neighbors._unsupervised NearestNeighbors
sklearn.neighbors.approximate GaussianRandomProjectionHash LSHForest
sklearn.neighbors.base NeighborsBase
sklearn.neighbors.classification KNeighborsClassifier RadiusNeighborsClassifier
sklearn.neighbors.kde KernelDensity
sklearn.neighbors.lof LocalOutlierFactor
sklearn.neighbors.nca NeighborhoodComponentsAnalysis
sklearn.neighbors.nearest_centroid NearestCentroid
sklearn.neighbors.regression KNeighborsRegressor RadiusNeighborsRegressor
sklearn.neighbors.unsupervised NearestNeighbors
sklearn.neural_network._multilayer_perceptron BaseMultilayerPerceptron MLPClassifier MLPRegressor
sklearn.neural_network._rbm BernoulliRBM
sklearn.neural_network.multilayer_perceptron BaseMultilayerPerceptron MLPClassifier MLPRegressor
sklearn.neural_network.rbm BernoulliRBM
sklearn.pipeline FeatureUnion Pipeline _BasePipeline
sklearn.preprocessing._data Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler
sklearn.preprocessing._discretization KBinsDiscretizer
sklearn.preprocessing._encoders OneHotEncoder OrdinalEncoder _BaseEncoder
sklearn.preprocessing._function_transformer FunctionTransformer
sklearn.preprocessing._label LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.preprocessing._polynomial PolynomialFeatures SplineTransformer
sklearn.preprocessing._target_encoder TargetEncoder
sklearn.preprocessing.data Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer OneHotEncoder PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler
sklearn.preprocessing.imputation Imputer
sklearn.preprocessing.label LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.qda QDA
sklearn.random_projection BaseRandomProjection GaussianRandomProjection SparseRandomProjection
sklearn.semi_supervised._label_propagation BaseLabelPropagation LabelPropagation LabelSpreading
sklearn.semi_supervised._self_training SelfTrainingClassifier
sklearn.semi_supervised.label_propagation BaseLabelPropagation LabelPropagation LabelSpreading
sklearn.svm._base BaseLibSVM BaseSVC
sklearn.svm._classes LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR
sklearn.svm.base BaseLibSVM BaseSVC
sklearn.svm.classes LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR
sklearn.tree._classes BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.tree.tree BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.utils.metaestimators _BaseComposition`,
    },
    {
        power: 'holds data',
        shape: 'library part',
        why: 'is a part of a scikit-learn estimator',
        names: `
sklearn._loss.glm_distribution DistributionBoundary GammaDistribution InverseGaussianDistribution NormalDistribution PoissonDistribution TweedieDistribution
sklearn._loss.link HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit
sklearn._loss.loss AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss HalfPoissonLoss HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss
sklearn.calibration _CalibratedClassifier
sklearn.cluster._birch _CFNode _CFSubcluster
sklearn.cluster._bisect_k_means _BisectingTree
sklearn.cluster.birch _CFNode _CFSubcluster
sklearn.compose._column_transformer _RemainderColsList
sklearn.covariance._graph_lasso _DictWithDeprecatedKeys
sklearn.cross_validation BaseShuffleSplit KFold LabelKFold LabelShuffleSplit LeaveOneLabelOut LeaveOneOut LeavePLabelOut LeavePOut PredefinedSplit ShuffleSplit StratifiedKFold StratifiedShuffleSplit _BaseKFold _PartitionIterator
sklearn.ensemble._gb_losses BinomialDeviance ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError MultinomialDeviance QuantileLossFunction
sklearn.ensemble._hist_gradient_boosting.loss BinaryCrossEntropy CategoricalCrossEntropy LeastAbsoluteDeviation LeastSquares Poisson
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor
sklearn.ensemble.gradient_boosting BinomialDeviance ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError MultinomialDeviance QuantileLossFunction
sklearn.gaussian_process.kernels CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation Hyperparameter Kernel KernelOperator Matern PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel
sklearn.impute._iterative _ImputerTriplet
sklearn.linear_model._glm.link IdentityLink LogLink LogitLink
sklearn.model_selection._split BaseCrossValidator BaseShuffleSplit GroupKFold GroupShuffleSplit KFold LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits
sklearn.neural_network._stochastic_optimizers AdamOptimizer SGDOptimizer
sklearn.utils Bunch
sklearn.utils._bunch Bunch
sklearn.utils._metadata_requests MetadataRequest MethodMetadataRequest
sklearn.utils.deprecation DeprecationDict`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/libraries.js







const LIBRARY_DATA = [
    {
        power: 'native state',
        shape: 'mention',
        why: 'is a numpy array, or the type of its elements',
        names: `
numpy ndarray matrix recarray record chararray
numpy.rec recarray record
numpy.core.records recarray record
numpy._core.records recarray record
numpy.matrixlib.defmatrix matrix
numpy.char chararray
numpy.core.defchararray chararray
numpy._core.defchararray chararray`,
    },
    {
        power: 'native state',
        shape: 'numpy dtype',
        why: 'is the type of the elements of a numpy array',
        names: `
numpy dtype`,
    },
    {
        power: 'holds data',
        shape: 'numpy dtype class',
        why: 'hands out the class of a dtype by its scalar type',
        names: `
numpy.core _DType_reconstruct
numpy._core _DType_reconstruct`,
    },
    {
        power: 'native state',
        shape: 'numpy string dtype',
        why: 'is the type of text in a numpy array',
        names: `
numpy._core._internal _convert_to_stringdtype_kwargs`,
    },
    {
        power: 'native state',
        shape: 'numpy scalar',
        why: 'builds a numpy number from its bytes',
        names: `
numpy.core.multiarray scalar
numpy._core.multiarray scalar`,
    },
    {
        power: 'native state',
        shape: 'numpy buffer',
        why: 'builds a numpy array from its bytes',
        names: `
numpy.core.numeric _frombuffer
numpy._core.numeric _frombuffer`,
    },
    {
        power: 'builds an instance',
        shape: 'numpy array',
        why: 'builds an empty numpy array, whose elements follow',
        names: `
numpy.core.multiarray _reconstruct
numpy._core.multiarray _reconstruct
numpy.core._internal _reconstruct`,
    },
    {
        power: 'builds an instance',
        shape: 'numpy masked array',
        why: 'builds an empty numpy array with a mask, whose elements follow',
        names: `
numpy.ma.core _mareconstruct`,
    },
    {
        power: 'native state',
        shape: 'mention',
        why: 'is a numpy array with a mask',
        names: `
numpy.ma MaskedArray
numpy.ma.core MaskedArray mvoid`,
    },
    {
        power: 'holds data',
        shape: 'singleton',
        why: 'is the one masked value of numpy',
        names: `
numpy.ma.core MaskedConstant`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is a numpy number type',
        names: `
numpy bool bool_ byte bytes_ cdouble character clongdouble complex128 complex192 complex256 complex64 csingle complexfloating datetime64 double flexible float128 float16 float32 float64 float96 floating generic half inexact int16 int32 int64 int8 int_ intc integer intp long longdouble longlong number object_ short signedinteger single str_ string_ timedelta64 ubyte uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ unsignedinteger ushort void`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is the type of the elements of a numpy array',
        names: `
numpy.dtypes BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex256DType Complex64DType DateTime64DType Float128DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ObjectDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType VoidDType`,
    },
    {
        power: 'holds data',
        shape: 'numpy old random state',
        why: 'is a random number generator, made with no argument',
        names: `
numpy.random __RandomState_ctor
numpy.random.mtrand __RandomState_ctor`,
    },
    {
        power: 'native state',
        shape: 'numpy bit generator',
        why: 'makes one of the five bit generators of numpy, whose numbers follow',
        names: `
numpy.random._pickle __bit_generator_ctor`,
    },
    {
        power: 'native state',
        shape: 'numpy generator',
        why: 'makes a random number generator of a bit generator of numpy',
        names: `
numpy.random._pickle __generator_ctor`,
    },
    {
        power: 'native state',
        shape: 'numpy random state',
        why: 'makes a random number generator of a bit generator of numpy',
        names: `
numpy.random._pickle __randomstate_ctor`,
    },
    {
        power: 'native state',
        shape: 'mention',
        why: 'is a bit generator of numpy, or the sequence that seeds one',
        names: `
numpy.random MT19937 PCG64 PCG64DXSM Philox SFC64 SeedSequence
numpy.random._mt19937 MT19937
numpy.random._pcg64 PCG64 PCG64DXSM
numpy.random._philox Philox
numpy.random._sfc64 SFC64
numpy.random.bit_generator SeedSequence
numpy.random._bit_generator SeedSequence`,
    },
    {
        power: 'native state',
        shape: 'numpy seed',
        why: 'makes the sequence that seeds a bit generator of numpy, whose numbers follow',
        names: `
numpy.random.bit_generator __pyx_unpickle_SeedSequence
numpy.random._bit_generator __pyx_unpickle_SeedSequence`,
    },
    {
        power: 'holds data',
        shape: 'joblib array',
        why: 'says how joblib stored the array that follows',
        names: `
joblib.numpy_pickle NumpyArrayWrapper
sklearn.externals.joblib.numpy_pickle NumpyArrayWrapper`,
    },
    {
        power: 'holds data',
        shape: 'joblib memory',
        why: 'holds settings of joblib, without a folder to keep results in',
        names: `
joblib.memory Memory
sklearn.externals.joblib.memory Memory`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'history buffer',
        why: 'is a log of numbers, with the four statistics of its class',
        names: `
mmengine.logging.history_buffer HistoryBuffer`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'computes a statistic of such a log',
        names: `
mmengine.logging.history_buffer HistoryBuffer.current HistoryBuffer.max HistoryBuffer.mean HistoryBuffer.min`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a polynomial, made of its coefficients',
        names: `
numpy poly1d
numpy.lib.polynomial poly1d
numpy.polynomial.chebyshev Chebyshev
numpy.polynomial.hermite Hermite
numpy.polynomial.hermite_e HermiteE
numpy.polynomial.laguerre Laguerre
numpy.polynomial.legendre Legendre
numpy.polynomial.polynomial Polynomial`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a sparse matrix, made of numpy arrays',
        names: `
scipy.sparse._bsr bsr_array bsr_matrix
scipy.sparse.bsr bsr_matrix
scipy.sparse._csc csc_array csc_matrix
scipy.sparse.csc csc_matrix
scipy.sparse._csr csr_array csr_matrix
scipy.sparse.csr csr_matrix
scipy.sparse._dia dia_array dia_matrix
scipy.sparse.dia dia_matrix
scipy.sparse._lil lil_array lil_matrix
scipy.sparse.lil lil_matrix`,
    },
    {
        power: 'holds data',
        shape: 'filled instance',
        why: 'is a sparse matrix, made of a dict of numbers',
        names: `
scipy.sparse._dok dok_array dok_matrix
scipy.sparse.dok dok_matrix`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'instance',
        why: 'is a sparse matrix, whose __setstate__ stores numpy arrays',
        names: `
scipy.sparse._coo coo_array coo_matrix
scipy.sparse.coo coo_matrix`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'is a curve, made of numpy arrays',
        names: `
scipy.interpolate._bsplines BSpline
scipy.interpolate._cubic CubicSpline PchipInterpolator Akima1DInterpolator CubicHermiteSpline
scipy.interpolate._interpolate PPoly BPoly`,
    },
    {
        power: 'holds data',
        shape: 'filled instance',
        why: 'holds the result of a computation',
        names: `
scipy.optimize OptimizeResult
scipy.optimize._optimize OptimizeResult
scipy.optimize.optimize OptimizeResult`,
    },
    ...ARROW_DATA,
    ...PANDAS_DATA,
    {
        power: 'holds data',
        shape: 'instance',
        why: 'says how PyTables compresses an array',
        names: `
tables.filters Filters
tables.Leaf Filters`,
    },
    {
        power: 'holds data',
        shape: 'filled instance',
        why: 'is a dict of an older scikit-learn, whose keys are attributes too',
        names: `
sklearn.datasets.base Bunch`,
    },
    {
        power: 'holds data',
        shape: 'time zone',
        why: 'is a time zone',
        names: `
dateutil.tz.tz tzlocal tzoffset tzutc
pytz _FixedOffset`,
    },
    {
        power: 'holds data',
        shape: 'singleton',
        why: 'hands out a time zone by constants',
        names: `
pytz FixedOffset _UTC _p`,
    },
    {
        power: 'holds data',
        shape: 'bare time zone',
        why: 'is what protocols 0 and 1 make a time zone of',
        names: `
datetime tzinfo`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is the time between two dates, in numbers',
        names: `
dateutil.relativedelta relativedelta`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'is a day of the week',
        names: `
dateutil._common weekday`,
    },
    {
        power: 'holds data',
        shape: 'identity',
        why: 'returns the value it is given; torch writes it around typed lists',
        names: `
torch.jit._pickle build_boollist build_doublelist build_intlist build_tensorlist restore_type_tag`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'describes a part of a distributed checkpoint',
        names: `
torch.distributed.checkpoint.filesystem _StorageInfo _StoragePrefix
torch.distributed.checkpoint.metadata BytesStorageMetadata ChunkStorageMetadata Metadata MetadataIndex StorageMeta TensorStorageMetadata`,
    },
    {
        power: 'holds data',
        shape: 'enumeration',
        why: 'says how the elements of a tensor lie in memory',
        names: `
torch.distributed.checkpoint.metadata _MEM_FORMAT_ENCODING`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'instance by __setstate__',
        why: 'describes a part of a distributed checkpoint; its __setstate__ stores six values',
        names: `
torch.distributed.checkpoint.metadata TensorProperties`,
    },
    {
        power: 'holds data',
        shape: 'tuple instance',
        why: 'is the range of a dimension, which torch writes around nested tensors',
        names: `
torch._dynamo.decorators _DimRange`,
    },
    ...SCIPY_DATA,
    ...SKLEARN_DATA,
    ...SKLEARN_FUNCTIONS,
    ...SKLEARN_NATIVE,
];
const LIBRARY_REFUSED = [
    {
        power: 'calls an argument',
        why: 'calls the function it is given',
        names: `
torch._tensor _rebuild_from_type_v2`,
    },
    {
        power: 'unpickles',
        why: 'makes joblib load an array, pickled objects included, from another file that it names',
        names: `
joblib.numpy_pickle NDArrayWrapper ZNDArrayWrapper
joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper`,
    },
    {
        power: 'calls an argument',
        why: 'calls whatever scorers it holds',
        names: `
sklearn.metrics._scorer _BaseScorer _MultimetricScorer`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/stdlib.js
const STDLIB_DATA = [
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is a built-in value or type',
        names: `
builtins bool float int str Ellipsis NotImplemented`,
    },
    {
        power: 'holds data',
        shape: 'container',
        why: 'is a built-in container',
        names: `
builtins dict frozenset list set tuple`,
    },
    {
        power: 'holds data',
        shape: 'bytes',
        why: 'is a built-in value',
        names: `
builtins bytearray bytes`,
    },
    {
        power: 'holds data',
        shape: 'complex',
        why: 'is a built-in number',
        names: `
builtins complex`,
    },
    {
        power: 'holds data',
        shape: 'range',
        why: 'is a range of integers',
        names: `
builtins range`,
    },
    {
        power: 'holds data',
        shape: 'slice',
        why: 'is a slice, which keeps its three values',
        names: `
builtins slice`,
    },
    {
        power: 'holds data',
        shape: 'object',
        why: 'is the base of all classes',
        names: `
builtins object`,
    },
    {
        power: 'holds data',
        shape: 'unicode error',
        why: 'is an exception, which keeps its arguments',
        names: `
builtins UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError`,
    },
    {
        power: 'holds data',
        shape: 'called instance',
        why: 'keeps the attributes it is given',
        names: `
collections UserDict UserList
types SimpleNamespace
argparse Namespace
email.charset Charset
email.message Message
optparse Values
pprint PrettyPrinter
textwrap TextWrapper`,
    },
    {
        power: 'holds data',
        shape: 'tuple instance',
        why: 'is a text with methods',
        names: `
collections UserString`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'looks up keys in several dicts',
        names: `
collections ChainMap`,
    },
    {
        power: 'holds data',
        shape: 'counter',
        why: 'is a dict of counts',
        names: `
collections Counter`,
    },
    {
        power: 'holds data',
        shape: 'ordered dict',
        why: 'is a dict',
        names: `
collections OrderedDict`,
    },
    {
        power: 'holds data',
        shape: 'default dict',
        why: 'is a dict, which keeps the factory of missing values and does not call it while it is filled',
        names: `
collections defaultdict`,
    },
    {
        power: 'holds data',
        shape: 'deque',
        why: 'is a list',
        names: `
collections deque`,
    },
    {
        power: 'holds data',
        shape: 'date',
        why: 'is a date, a time or a time zone',
        names: `
datetime date datetime time timedelta timezone
time struct_time`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is the class of time zones',
        names: `
zoneinfo ZoneInfo`,
    },
    {
        power: 'holds data',
        shape: 'singleton',
        why: 'looks up a time zone by its name, which is checked to stay inside the time zone database',
        names: `
zoneinfo ZoneInfo._unpickle`,
    },
    {
        power: 'holds data',
        shape: 'decimal context',
        why: 'holds the settings of decimal numbers',
        names: `
decimal Context`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'is a distribution, made of two numbers',
        names: `
statistics NormalDist`,
    },
    {
        power: 'holds data',
        shape: 'exception',
        why: 'is a signal of decimal numbers, and an exception',
        names: `
decimal Clamped ConversionSyntax DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow`,
    },
    {
        power: 'holds data',
        shape: 'constants',
        why: 'is a number',
        names: `
decimal Decimal`,
    },
    {
        power: 'holds data',
        shape: 'fraction',
        why: 'is a number',
        names: `
fractions Fraction`,
    },
    {
        power: 'holds data',
        shape: 'constants',
        why: 'is an address',
        names: `
ipaddress IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network`,
    },
    {
        power: 'holds data',
        shape: 'tuple instance',
        why: 'is an address, taken apart',
        names: `
urllib.parse DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'instance',
        why: 'is an identifier, whose __setstate__ only stores its number',
        names: `
uuid UUID`,
    },
    {
        power: 'holds data',
        shape: 'constants',
        why: 'is a path; making one opens no file',
        names: `
pathlib Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
pathlib._local Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath`,
    },
    {
        power: 'native state',
        shape: 'array',
        why: 'is an array of numbers',
        names: `
array array _array_reconstructor`,
    },
    {
        power: 'native state',
        shape: 'stream',
        why: 'is a buffer in memory',
        names: `
io BytesIO StringIO
_io BytesIO StringIO`,
    },
    {
        power: 'native state',
        shape: 'element',
        why: 'is an element of an XML tree',
        names: `
xml.etree.ElementTree Element`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a name in an XML tree',
        names: `
xml.etree.ElementTree QName`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is a type hint',
        names: `
typing Annotated Any AnyStr Callable ClassVar Collection Counter DefaultDict Deque Dict Final FrozenSet Generic Hashable Iterable Iterator List Literal Mapping MutableMapping MutableSequence MutableSet Optional OrderedDict Sequence Set Sized Text Tuple Type Union`,
    },
    {
        power: 'holds data',
        shape: 'constants',
        why: 'compiles a regular expression',
        names: `
re _compile`,
    },
    {
        power: 'holds data',
        shape: 'iterator',
        why: 'counts, repeats or passes on values',
        names: `
builtins enumerate reversed zip
itertools count repeat`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'keeps the attributes it is given; its Python code runs when a program uses it',
        names: `
calendar Calendar HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar TextCalendar
contextlib nullcontext
dataclasses _MISSING_TYPE
difflib Differ SequenceMatcher
graphlib TopologicalSorter
http.cookiejar Cookie
json.encoder JSONEncoder
logging Filter Formatter LogRecord PercentStyle StrFormatStyle StringTemplateStyle
shlex shlex
string Formatter Template
subprocess CompletedProcess
xml.etree.ElementTree ElementTree
xmlrpc.client Binary DateTime`,
    },
    {
        power: 'holds data',
        shape: 'instance',
        why: 'is a mail, or settings of one',
        names: `
email._policybase Compat32
email.header Header
email.message EmailMessage MIMEPart
email.mime.application MIMEApplication
email.mime.audio MIMEAudio
email.mime.base MIMEBase
email.mime.image MIMEImage
email.mime.message MIMEMessage
email.mime.multipart MIMEMultipart
email.mime.nonmultipart MIMENonMultipart
email.mime.text MIMEText
email.policy EmailPolicy`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'tells about a member of an archive',
        names: `
tarfile TarInfo
zipfile ZipInfo`,
    },
    {
        power: 'holds data',
        shape: 'slots instance',
        why: 'is a node of a graph',
        names: `
graphlib _NodeInfo`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'morsel',
        why: 'is a part of a cookie, whose __setstate__ stores three texts',
        names: `
http.cookies Morsel`,
    },
    {
        power: 'holds data',
        shape: 'cookie',
        why: 'is a dict of cookies',
        names: `
http.cookies SimpleCookie`,
    },
    {
        power: 'holds data',
        shape: 'constants',
        why: 'is a number of a property list',
        names: `
plistlib UID`,
    },
    {
        power: 'holds data',
        shape: 'singleton',
        why: 'finds or makes a logger by its name',
        names: `
logging getLogger`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is an abstract class, mentioned as a type hint',
        names: `
collections.abc AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer ByteString Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView
numbers Complex Integral Number Rational Real`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is a class that is only mentioned',
        names: `
csv Dialect excel excel_tab unix_dialect
json.decoder JSONDecoder
re Match Pattern`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'stands for a comment in an XML tree',
        names: `
xml.etree.ElementTree Comment PI ProcessingInstruction`,
    },
    {
        power: 'holds data',
        shape: 'iter',
        why: 'goes through the values of one container; a function is no container',
        names: `
builtins iter`,
    },
    {
        power: 'holds data',
        shape: 'deque iterator',
        why: 'goes through the values of a deque',
        names: `
_collections _deque_iterator _deque_reverse_iterator
collections _deque_iterator _deque_reverse_iterator`,
    },
    {
        power: 'holds data',
        shape: 'chain',
        why: 'passes on the values of several iterators',
        names: `
itertools chain`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'returns the hash of a value, as does a dict of its key; gensim writes it with its word vectors',
        names: `
builtins hash`,
    },
    {
        power: 'runs its own __setstate__',
        shape: 'random',
        why: 'is a random number generator, whose __setstate__ stores numbers',
        names: `
random Random`,
    },
    {
        power: 'holds data',
        shape: 'latin-1',
        why: 'turns text into bytes',
        names: `
_codecs encode`,
    },
    {
        power: 'builds an instance',
        shape: 'reconstructor',
        why: 'builds an instance of a class that the same file names',
        names: `
copyreg _reconstructor`,
    },
];
const STDLIB_DANGER = [
    {
        power: 'reads attributes',
        why: 'hands out an item of an object, and so any function that it holds',
        names: `operator.getitem _operator.getitem operator.itemgetter _operator.itemgetter`,
    },
    {
        power: 'sets attributes',
        why: 'changes the object it is given, which may be one of the program',
        names: `operator.setitem _operator.setitem operator.delitem _operator.delitem operator.iadd _operator.iadd
operator.iconcat _operator.iconcat operator.iand _operator.iand operator.ior _operator.ior operator.isub _operator.isub`,
    },
    {
        power: 'calls an argument',
        why: 'takes the next value of an iterator, which may call a function for it',
        names: `builtins.next builtins.anext`,
    },
    {
        power: 'starts processes',
        why: 'runs a shell command',
        names: `os.system posix.system nt.system os.popen os.popen2 os.popen3 os.popen4 posix.popen commands.getoutput
commands.getstatusoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2
asyncio.subprocess.create_subprocess_shell platform.popen pipes.Template pydoc.pipepager pydoc.tempfilepager`,
    },
    {
        power: 'starts processes',
        why: 'starts another program',
        names: `subprocess _posixsubprocess _subprocess pty.spawn webbrowser _winapi.CreateProcess antigravity os.startfile nt.startfile
os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe posix.execv posix.execve nt.execv nt.execve
os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe nt.spawnv nt.spawnve
os.posix_spawn os.posix_spawnp posix.posix_spawn posix.posix_spawnp os.fork posix.fork os.forkpty posix.forkpty
os._wrap_close asyncio.create_subprocess_exec multiprocessing.util.spawnv_passfds distutils.spawn _osx_support
_aix_support _bootsubprocess idlelib.pyshell test.support.script_helper ctypes.util`,
    },
    {
        power: 'runs code',
        why: 'runs Python code it is given',
        names: `builtins.eval builtins.exec builtins.execfile runpy code.interact code.InteractiveInterpreter code.InteractiveConsole
cProfile profile trace pdb bdb timeit doctest idlelib.run idlelib.autocomplete idlelib.calltip idlelib.debugobj rlcompleter
lib2to3.pgen2.pgen _xxsubinterpreters _interpreters concurrent.interpreters logging.config collections.namedtuple
multiprocessing.spawn multiprocessing.forkserver rexec Bastion test.support`,
    },
    {
        power: 'runs code',
        why: 'compiles code, or makes functions of it',
        names: `builtins.compile codeop compileall py_compile types.CodeType types.FunctionType types.LambdaType types.MethodType
types.CellType dis new symtable compiler`,
    },
    {
        power: 'runs code',
        why: 'makes a class, or hands out the class of an object',
        names: `builtins.type types.new_class builtins.super builtins.property builtins.classmethod builtins.staticmethod`,
    },
    {
        power: 'runs code',
        why: 'runs machine code',
        names: `ctypes _ctypes dl`,
    },
    {
        power: 'runs code',
        why: 'stops in the debugger, which an environment variable can replace by any function',
        names: `builtins.breakpoint sys.breakpointhook`,
    },
    {
        power: 'imports modules',
        why: 'imports a module by its name, which runs it and hands out its functions',
        names: `builtins.__import__ builtins.reload importlib imp _imp _frozen_importlib _frozen_importlib_external pkgutil zipimport
ihooks imputil modulefinder unittest.mock._importer unittest.loader test.regrtest`,
    },
    {
        power: 'unpickles',
        why: 'loads another pickle, which is not seen here',
        names: `pickle _pickle cPickle shelve marshal multiprocessing.reduction multiprocessing.connection lib2to3.pgen2.grammar`,
    },
    {
        power: 'reads attributes',
        why: 'hands out any attribute of an object by its name',
        names: `builtins.getattr builtins.vars builtins.dir builtins.globals builtins.locals inspect operator.attrgetter _operator.attrgetter
gc`,
    },
    {
        power: 'reads attributes',
        why: 'hands out the loaded modules, or changes the interpreter',
        names: `sys`,
    },
    {
        power: 'sets attributes',
        why: 'changes any attribute of an object',
        names: `builtins.setattr builtins.delattr copyreg.add_extension copyreg.pickle`,
    },
    {
        power: 'calls an argument',
        why: 'calls a function it is given, or hands out one that does',
        names: `functools builtins.map builtins.filter builtins.apply operator
_operator _functools itertools.starmap itertools.accumulate itertools.groupby itertools.takewhile itertools.dropwhile
itertools.filterfalse threading _thread thread atexit weakref.finalize sched concurrent.futures multiprocessing.pool
multiprocessing.Process multiprocessing.Pool contextlib signal.signal asyncio unittest.mock`,
    },
    {
        power: 'uses the network',
        why: 'opens network connections',
        names: `socket _socket ssl _ssl urllib urllib2 http httplib ftplib poplib imaplib nntplib smtplib smtpd telnetlib xmlrpc
xmlrpclib socketserver asyncore asynchat wsgiref`,
    },
    {
        power: 'touches files',
        why: 'reads or writes files',
        names: `builtins.open builtins.file io.open io.FileIO io.open_code io.OpenWrapper _io.open _io.FileIO _io.open_code _pyio shutil
tempfile fileinput linecache gzip bz2 lzma zipfile tarfile mmap sqlite3 _sqlite3 dbm glob filecmp codecs.open tokenize.open
logging.FileHandler logging.handlers os.open os.remove os.unlink os.rename os.replace os.mkdir os.makedirs os.rmdir
os.removedirs os.listdir os.scandir os.chmod os.symlink os.link os.truncate posix.open posix.remove posix.unlink
posix.rename posix.mkdir posix.rmdir pathlib.Path.unlink configparser mailbox distutils.file_util distutils.dir_util
wave aifc sunau netrc`,
    },
    {
        power: 'imports modules',
        why: 'installs packages or runs their setup code',
        names: `ensurepip venv distutils site zipapp`,
    },
    {
        power: 'changes the process',
        why: 'ends, blocks or alters the running process',
        names: `faulthandler os.kill posix.kill os.killpg os._exit posix._exit os.abort posix.abort sys.exit builtins.exit builtins.quit
os.putenv posix.putenv signal resource tkinter _tkinter turtle builtins.input builtins.help`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/stdlib-computes.js
const STDLIB_COMPUTES = [
    {
        power: 'only computes',
        why: 'computes a number',
        names: `
math acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt sumprod tan tanh trunc ulp
cmath acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh
statistics correlation covariance fmean geometric_mean harmonic_mean linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance`,
    },
    {
        power: 'only computes',
        why: 'computes a value of its arguments',
        names: `
builtins abs all any ascii bin callable chr divmod format hex id isinstance issubclass len max min oct ord pow repr round sorted sum`,
    },
    {
        power: 'only computes',
        why: 'is an operator, which computes a new value or compares',
        names: `
operator abs add and_ concat contains countOf eq floordiv ge gt index indexOf inv invert is_ is_none is_not is_not_none le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift sub truediv truth xor
_operator abs add and_ concat contains countOf eq floordiv ge gt index indexOf inv invert is_ is_none is_not is_not_none le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift sub truediv truth xor`,
    },
    {
        power: 'only computes',
        why: 'is an iterator, which goes through values when somebody asks for them',
        names: `
itertools _tee _tee_dataobject batched combinations combinations_with_replacement compress cycle islice pairwise permutations product tee zip_longest`,
    },
    {
        power: 'only computes',
        why: 'computes a check sum of bytes',
        names: `
hashlib blake2b blake2s md5 sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256
_hashlib openssl_md5 openssl_sha1 openssl_sha224 openssl_sha256 openssl_sha384 openssl_sha3_224 openssl_sha3_256 openssl_sha3_384 openssl_sha3_512 openssl_sha512 openssl_shake_128 openssl_shake_256
_md5 md5
_sha1 sha1
_sha256 sha224 sha256
_sha512 sha384 sha512
binascii crc32
zlib adler32 crc32`,
    },
    {
        power: 'touches files',
        why: 'reads the line of a source file that it names when it is shown',
        names: `
traceback FrameSummary StackSummary`,
    },
    {
        power: 'starts processes',
        why: 'starts the program uname, and no other, when it is looked through',
        names: `
platform uname_result`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/tables/stdlib-types.js
const STDLIB_TYPES = [
    {
        power: 'holds data',
        shape: 'exception',
        why: 'is an exception, which keeps its arguments',
        names: `
_csv Error
_curses error
_curses_panel error
_dbm error
_dummy_thread error
_gdbm error
_hashlib UnsupportedDigestmodError
_interpchannels ChannelClosedError ChannelEmptyError ChannelError ChannelNotEmptyError ChannelNotFoundError
_interpqueues QueueError QueueNotFoundError
_interpreters InterpreterError InterpreterNotFoundError NotShareableError
_lzma LZMAError
_msi MSIError
_pickle PickleError PicklingError UnpicklingError
_pydecimal Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow
_pyio BlockingIOError UnsupportedOperation
_pyrepl._minimal_curses error
_pyrepl.keymap KeySpecError
_pyrepl.unix_console InvalidTerminal
_queue Empty
_tkinter TclError
_zstd ZstdError
aifc Error
argparse ArgumentTypeError
asyncio BrokenBarrierError CancelledError InvalidStateError QueueEmpty QueueFull QueueShutDown SendfileNotAvailableError TimeoutError
asyncio.base_futures InvalidStateError
asyncio.events SendfileNotAvailableError
asyncio.exceptions BrokenBarrierError CancelledError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError
asyncio.futures CancelledError InvalidStateError TimeoutError
asyncio.queues QueueEmpty QueueFull QueueShutDown
asyncio.streams LimitOverrunError
asyncore ExitNow
audioop error
bdb BdbQuit
binascii Error Incomplete
binhex Error
builtins ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError _IncompleteInputError
compression.zstd ZstdError
concurrent.futures BrokenExecutor CancelledError InvalidStateError TimeoutError
concurrent.futures._base BrokenExecutor CancelledError Error InvalidStateError TimeoutError
concurrent.futures.process BrokenProcessPool
concurrent.futures.thread BrokenThreadPool
concurrent.interpreters._crossinterp ItemInterpreterDestroyed
configparser Error
copy Error error
csv Error
ctypes ArgumentError
dataclasses FrozenInstanceError
dbm _error
dbm.dumb error
dbm.sqlite3 error
decimal DecimalException
distutils.errors CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError
dummy_threading BrokenBarrierError ThreadError
email._header_value_parser _InvalidEwError
email.errors BoundaryError CharsetError HeaderParseError HeaderWriteError MessageDefect MessageError MessageParseError MultipartConversionError
encodings CodecRegistryError
ftplib Error error_perm error_proto error_reply error_temp
getopt GetoptError
getpass GetPassWarning
graphlib CycleError
gzip BadGzipFile
http.client CannotSendHeader CannotSendRequest HTTPException ImproperConnectionState IncompleteRead InvalidURL NotConnected ResponseNotReady UnimplementedFileMode UnknownTransferEncoding error
http.cookiejar LoadError
http.cookies CookieError
importlib.metadata MetadataNotFound PackageNotFoundError
importlib.resources.abc TraversalError
inspect ClassFoundException EndOfBlock
io BlockingIOError UnsupportedOperation
ipaddress AddressValueError NetmaskValueError
locale Error
lzma LZMAError
macpath norm_error
mailbox Error ExternalClashError FormatError NoSuchMailboxError NotEmptyError
mailcap UnsafeMailcapInput
multiprocessing AuthenticationError BufferTooShort ProcessError TimeoutError
multiprocessing.context AuthenticationError BufferTooShort ProcessError TimeoutError
multiprocessing.managers RemoteError
multiprocessing.resource_tracker ReentrantCallError
nis error
os error
ossaudiodev OSSAudioError error
parser ParserError
pathlib UnsupportedOperation
pathlib._abc UnsupportedOperation
pdb Restart
pickle PickleError PicklingError UnpicklingError
poplib error_proto
queue Empty Full ShutDown
runpy _Error
shelve ShelveError
shutil Error ExecError ReadError RegistryError SameFileError SpecialFileError _GiveupOnFastCopy
signal ItimerError
smtplib SMTPException SMTPNotSupportedError SMTPServerDisconnected
socket _GiveupOnSendfile error gaierror herror timeout
sqlite3 DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError ProgrammingError Warning
sre_parse Verbose
ssl CertificateError SSLCertVerificationError SSLEOFError SSLError SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError
statistics StatisticsError
struct error
subprocess CalledProcessError SubprocessError TimeoutExpired
sunau Error
tarfile CompressionError EOFHeaderError EmptyHeaderError ExtractError FilterError HeaderError InvalidHeaderError ReadError StreamError SubsequentHeaderError TarError TruncatedHeaderError
termios error
threading BrokenBarrierError ThreadError
tkinter TclError
tokenize StopTokenizing TokenError
tomllib TOMLDecodeError
turtle Terminator TurtleGraphicsError
unittest SkipTest
unittest.case SkipTest _ShouldStop _UnexpectedSuccess
unittest.mock InvalidSpecError
urllib.error URLError
uu Error
warnings _OptionError
wave Error
webbrowser Error
wsgiref.validate WSGIWarning
xml.dom.expatbuilder ParseEscape
xml.etree.ElementInclude FatalIncludeError LimitedRecursiveIncludeError
xml.etree.ElementTree ParseError
xml.parsers.expat ExpatError error
xmlrpc.client Error Fault ResponseError
zipapp ZipAppError
zipfile BadZipFile BadZipfile LargeZipFile error
zipimport ZipImportError
zlib error
zoneinfo InvalidTZPathWarning ZoneInfoNotFoundError
zoneinfo._common ZoneInfoNotFoundError
zoneinfo._tzpath InvalidTZPathWarning`,
    },
    {
        power: 'holds data',
        shape: 'plain exception',
        why: 'is an exception, which writes its message from its arguments',
        names: `
argparse ArgumentError
asyncio IncompleteReadError LimitOverrunError
asyncio.exceptions IncompleteReadError
asyncio.streams IncompleteReadError
calendar IllegalMonthError IllegalWeekdayError
concurrent.futures.process _RemoteTraceback
configparser DuplicateOptionError DuplicateSectionError InterpolationDepthError InterpolationError InterpolationMissingOptionError InterpolationSyntaxError MissingSectionHeaderError MultilineContinuationError NoOptionError NoSectionError ParsingError
doctest DocTestFailure UnexpectedException
email.errors CloseBoundaryNotFoundDefect FirstHeaderLineIsContinuationDefect HeaderDefect HeaderMissingRequiredValue InvalidBase64CharactersDefect InvalidBase64LengthDefect InvalidBase64PaddingDefect InvalidDateDefect InvalidHeaderDefect InvalidMultipartContentTransferEncodingDefect MalformedHeaderDefect MisplacedEnvelopeHeaderDefect MissingHeaderBodySeparatorDefect MultipartInvariantViolationDefect NoBoundaryInMultipartDefect NonASCIILocalPartDefect NonPrintableDefect ObsoleteHeaderDefect StartBoundaryNotFoundDefect UndecodableBytesDefect
getopt error
http.client BadStatusLine LineTooLong RemoteDisconnected UnknownProtocol
json JSONDecodeError
json.decoder JSONDecodeError
multiprocessing.pool MaybeEncodingError RemoteTraceback
netrc NetrcParseError
nntplib NNTPDataError NNTPError NNTPPermanentError NNTPProtocolError NNTPReplyError NNTPTemporaryError
optparse AmbiguousOptionError BadOptionError OptParseError OptionConflictError OptionError OptionValueError
plistlib InvalidFileException
re PatternError error
smtplib SMTPAuthenticationError SMTPConnectError SMTPDataError SMTPHeloError SMTPRecipientsRefused SMTPResponseException SMTPSenderRefused
sre_constants error
tabnanny NannyNag
urllib.error ContentTooShortError
xdrlib ConversionError Error
xml.dom DOMException DomstringSizeErr HierarchyRequestErr IndexSizeErr InuseAttributeErr InvalidAccessErr InvalidCharacterErr InvalidModificationErr InvalidStateErr NamespaceErr NoDataAllowedErr NoModificationAllowedErr NotFoundErr NotSupportedErr SyntaxErr ValidationErr WrongDocumentErr
xml.sax._exceptions SAXException SAXNotRecognizedException SAXNotSupportedException SAXReaderNotAvailable
xmlrpc.client ProtocolError`,
    },
    {
        power: 'holds data',
        shape: 'fields',
        why: 'is a tuple whose fields have names',
        names: `
_pydecimal DecimalTuple
aifc _aifc_params
concurrent.futures._base DoneAndNotDoneFutures
crypt _Method
decimal DecimalTuple
difflib Match
dis Instruction Positions _ExceptionTableEntry _ExceptionTableEntryBase _Instruction
doctest TestResults
importlib.metadata._collections Pair
inspect ArgInfo ArgSpec Arguments Attribute ClosureVars FrameInfo FullArgSpec Traceback _FrameInfo _Traceback
nntplib ArticleInfo GroupInfo
pkgutil ModuleInfo
platform AndroidVer IOSVersionInfo
selectors SelectorKey
sndhdr SndHeaders
ssl DefaultVerifyPaths
statistics LinearRegression
sunau _sunau_params
tkinter _VersionInfoType
tokenize TokenInfo
tomllib._parser Output
traceback _Anchors
unittest._log _LoggingWatcher
unittest.case _LoggingWatcher
urllib.robotparser RequestRate
wave _wave_params`,
    },
    {
        power: 'holds data',
        shape: 'structure',
        why: 'is a tuple of numbers and texts that the system gave',
        names: `
_interpchannels ChannelInfo
_lsprof profiler_entry profiler_subentry
_thread _ExceptHookArgs
grp struct_group
os sched_param stat_result statvfs_result terminal_size times_result uname_result waitid_result
posix sched_param times_result uname_result waitid_result
pwd struct_passwd
resource struct_rusage
signal struct_siginfo
spwd struct_spwd
threading ExceptHookArgs`,
    },
    {
        power: 'holds data',
        shape: 'enumeration',
        why: 'is an enumeration',
        names: `
ast _Precedence
asyncio.constants _SendfileMode
asyncio.locks _BarrierState
asyncio.runners _State
asyncio.sslproto AppProtocolState SSLProtocolState
asyncio.timeouts _State
calendar Day Month
enum EnumCheck FlagBoundary
http HTTPMethod HTTPStatus
inspect BufferFlags _ParameterKind
plistlib PlistFormat
pstats SortKey
py_compile PycInvalidationMode
re RegexFlag
signal Handlers Sigmasks Signals
socket AddressFamily AddressInfo MsgFlag SocketKind
ssl AlertDescription Options SSLErrorNumber TLSVersion VerifyFlags VerifyMode _SSLMethod _TLSAlertType _TLSContentType _TLSMessageType
symtable SymbolTableType
tkinter EventType
uuid SafeUUID`,
    },
    {
        power: 'holds data',
        shape: 'mention',
        why: 'is a member of an enumeration',
        names: `
signal SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGKILL SIGPIPE SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK
socket AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAN AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_SECURITY AF_SNA AF_TIPC AF_UNIX AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_STREAM
ssl ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED CERT_NONE CERT_OPTIONAL CERT_REQUIRED OP_ALL OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_NO_COMPRESSION OP_NO_RENEGOTIATION OP_NO_SSLv2 OP_NO_SSLv3 OP_NO_TICKET OP_NO_TLSv1 OP_NO_TLSv1_1 OP_NO_TLSv1_2 OP_NO_TLSv1_3 PROTOCOL_TLS PROTOCOL_TLS_CLIENT PROTOCOL_TLS_SERVER PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 SSL_ERROR_EOF SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN VERIFY_ALLOW_PROXY_CERTS VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT VERIFY_X509_PARTIAL_CHAIN VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST`,
    },
    {
        power: 'holds data',
        shape: 'node',
        why: 'is a node of a syntax tree, which keeps its fields',
        names: `
_ast AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Mod Module Mult Name NameConstant NamedExpr Nonlocal Not NotEq NotIn Num Or Param Pass Pow RShift Raise Return Set SetComp Slice Starred Store Str Sub Subscript Suite Try Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword mod operator slice stmt type_ignore unaryop withitem
ast AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name NameConstant NamedExpr Nonlocal Not NotEq NotIn Num Or Param ParamSpec Pass Pow RShift Raise Return Set SetComp Slice Starred Store Str Sub Subscript Suite Try TryStar Tuple TypeAlias TypeIgnore TypeVar TypeVarTuple UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword match_case mod operator pattern slice stmt type_ignore type_param unaryop withitem`,
    },
];

;// CONCATENATED MODULE: ./build/src/policy/known-globals.js





const DATA_ROWS = [...STDLIB_DATA, ...STDLIB_TYPES, ...LIBRARY_DATA];
const DANGER_ROWS = [...STDLIB_DANGER, ...LIBRARY_DANGER];
const REFUSED_ROWS = [...STDLIB_COMPUTES, ...LIBRARY_REFUSED];
let data;
let refused;
let danger;
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
function* pairs(row) {
    for (const line of row.names.split('\n')) {
        const [module, ...names] = words(line);
        for (const name of names) {
            yield [module, name];
        }
    }
}
function withoutNumpyAlias(dotted) {
    return dotted.replace(/^numpy\._core(?=\.|$)/, 'numpy.core');
}
function byModule(rows) {
    const map = new Map();
    for (const row of rows) {
        for (const line of row.names.split('\n')) {
            const end = line.indexOf(' ');
            if (end === -1) {
                continue;
            }
            const module = line.slice(0, end);
            const rest = { row, names: line.slice(end + 1) };
            const known = map.get(module);
            if (known === undefined) {
                map.set(module, [rest]);
            }
            else {
                known.push(rest);
            }
        }
    }
    return map;
}
function find(map, module, name) {
    return map.get(module)?.find(({ names }) => names.split(' ').includes(name))?.row;
}
function dataRow(module, name) {
    data ??= byModule(DATA_ROWS);
    return find(data, module, name);
}
function shapeOf(module, name) {
    const shape = dataRow(module, name)?.shape;
    return shape === undefined ? torchShape(module, name) : SHAPES[shape];
}
function refusedRow(module, name) {
    refused ??= byModule(REFUSED_ROWS);
    return find(refused, module, name);
}
function dangerRow(dotted) {
    if (danger === undefined) {
        danger = new Map();
        for (const row of DANGER_ROWS) {
            for (const name of words(row.names)) {
                danger.set(name, row);
            }
        }
    }
    for (let path = withoutNumpyAlias(dotted); path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
        const row = danger.get(path);
        if (row !== undefined) {
            return row;
        }
    }
    return undefined;
}
function isDangerEntry(dotted) {
    const path = withoutNumpyAlias(dotted);
    return dangerRow(path) !== undefined && danger.has(path);
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadKnownNames),
/* harmony export */   X: () => (/* binding */ isKnownName)
/* harmony export */ });
/* harmony import */ var _known_globals_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9072);
/* harmony import */ var _tables_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(910);


let names;
let standardLibrary;
async function loadKnownNames() {
    if (names === undefined) {
        const { STDLIB_NAMES } = await __nccwpck_require__.e(/* import() */ 715).then(__nccwpck_require__.bind(__nccwpck_require__, 9715));
        names = new Map(STDLIB_NAMES.trim().split('\n').map(entryOf));
    }
}
function entryOf(line) {
    const end = `${line} `.indexOf(' ');
    return [line.slice(0, end), line.slice(end)];
}
const WHOLE = new Set(['idlelib', 'test', 'turtledemo']);
function namesOf(module) {
    if (names === undefined) {
        throw new Error('expected the names of the standard library to be loaded, found none');
    }
    return names.get(module);
}
function isInStandardLibrary(module, name) {
    const first = name.split('.', 1)[0];
    if (module.includes('.')) {
        return namesOf(module) !== undefined || WHOLE.has(module.split('.', 1)[0]);
    }
    const found = namesOf(module);
    return found !== undefined && (/^__\w+__$/.test(first) || `${found} `.includes(` ${first} `));
}
function isKnownName(module, name) {
    const path = `${module}.${name}`;
    if (path.includes('?') || (0,_known_globals_js__WEBPACK_IMPORTED_MODULE_0__/* .isDangerEntry */ .Oh)(path)) {
        return true;
    }
    standardLibrary ??= new Set([...(0,_known_globals_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(_tables_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PYTHON3_MODULES */ .m), ...(0,_known_globals_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(_tables_stdlib_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .PYTHON2_MODULES */ .B)]);
    return standardLibrary.has(module.split('.', 1)[0])
        ? isInStandardLibrary(module, name)
        : (0,_known_globals_js__WEBPACK_IMPORTED_MODULE_0__/* .dangerRow */ .yD)(path) !== undefined;
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  N: () => (/* binding */ rulesFor)
});

// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __nccwpck_require__(1755);
// EXTERNAL MODULE: ./build/src/policy/known-globals.js + 28 modules
var known_globals = __nccwpck_require__(9072);
// EXTERNAL MODULE: ./build/src/policy/known-names.js
var known_names = __nccwpck_require__(9654);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/pickle/values.js
var pickle_values = __nccwpck_require__(3336);
// EXTERNAL MODULE: ./build/src/pickle/expression.js
var expression = __nccwpck_require__(2680);
;// CONCATENATED MODULE: ./build/src/policy/misuse.js

const SHOWN = 120;
function messageOfFault({ expected, found, kind }, native) {
    const of = native ? 'native' : 'python';
    const why = `is used as its library never writes it: expected ${expected}, found ${(0,expression/* cut */.Jj)(found, SHOWN)}`;
    if (kind === 'newer') {
        return { kind: of, verdict: 'unsafe', why: `${why} (newer than what we know)`, expression: null };
    }
    if (kind === 'misplaced') {
        return {
            kind: of,
            verdict: 'unsafe',
            why: `keeps a function for something else: expected ${expected}, found ${found}`,
            expression: null,
        };
    }
    if (kind === 'unknown' && !native) {
        return {
            kind: of,
            verdict: 'unknown',
            why: `${expected}, found more than is kept`,
            expression: null,
        };
    }
    return { kind: of, verdict: 'dangerous', why, expression: null };
}

// EXTERNAL MODULE: ./build/src/policy/shapes/facts.js
var facts = __nccwpck_require__(7024);
// EXTERNAL MODULE: ./build/src/policy/shapes/numpy-array.js
var numpy_array = __nccwpck_require__(6740);
;// CONCATENATED MODULE: ./build/src/policy/shapes/pandas.js


const DEPTH = 3;
function pandasFault(state, values, depth = DEPTH) {
    if (!(0,pickle_values/* isContainer */.u_)(state)) {
        return null;
    }
    const cache = state.keys?.hooks.find(({ key, value }) => key === '_cache' && !isDict(value));
    if (cache !== undefined) {
        return { expected: 'a dict under _cache', found: values.write(cache.value), kind: 'contradiction' };
    }
    const fault = isArrayState(state.items, values) ? (0,numpy_array/* arrayStateFault */.d2)(state, values) : null;
    if (fault !== null || depth === 0) {
        return fault;
    }
    for (const item of state.items) {
        const inner = item === state ? null : pandasFault(item, values, depth - 1);
        if (inner !== null) {
            return inner;
        }
    }
    return null;
}
const isDict = (value) => value === pickle_values/* NONE */.x3 || ((0,pickle_values/* isContainer */.u_)(value) && value.kind === 'dict');
const isArrayState = (items, values) => (items.length === 4 || items.length === 5) &&
    items.slice(1, 3).some((item) => values.fact(item)?.kind === 'dtype') &&
    values.ints(items[items.length - 4]) !== null;

// EXTERNAL MODULE: ./build/src/policy/shapes/pandas-blocks.js
var pandas_blocks = __nccwpck_require__(6473);
// EXTERNAL MODULE: ./build/src/policy/shapes/seal.js
var seal = __nccwpck_require__(1166);
// EXTERNAL MODULE: ./build/src/policy/shapes/shape.js
var shapes_shape = __nccwpck_require__(8978);
;// CONCATENATED MODULE: ./build/src/policy/shapes/pandas-partial.js



const isPartial = ({ module, name }) => module === 'functools' && name === 'partial';
function isNewBlock(value, values) {
    const global = values.global(value);
    return global?.module === 'pandas.core.internals.blocks' && global.name === 'new_block';
}
function isBlockPartial(callee, args, values) {
    const items = isPartial(callee) ? values.tuple(args) : null;
    return items?.length === 1 && isNewBlock(items[0], values);
}
function blockMaker(owner, { kind, args, kwargs }, values) {
    const right = kind === 'call' && kwargs === null && isBlockPartial(owner, args, values);
    return right ? { kind: 'block maker', built: false } : null;
}
function buildBlockMaker(maker, state, values) {
    const [callee, args, keywords, attributes, ...more] = values.tuple(state) ?? [];
    const [key, dimensions, ...others] = values.dict(keywords) ?? [];
    const named = values.text(key) === 'ndim' && (values.int(dimensions) ?? 0) > 0 && others.length === 0;
    const bare = values.tuple(args)?.length === 0 && values.isNone(attributes) && more.length === 0;
    maker.built = isNewBlock(callee, values) && named && bare;
    (0,seal/* seal */.od)(keywords);
    return maker.built ? null : (0,shapes_shape/* faultOf */.Kl)(values, "(new_block, (), {'ndim': dimensions}, None)", state);
}
function blockByMaker({ kind, callee, args, kwargs }, values) {
    const maker = values.fact(callee);
    const finished = maker?.kind === 'block maker' && maker.built && kind === 'call' && kwargs === null;
    return finished ? (0,pandas_blocks/* blockOf */.VN)(values.tuple(args) ?? [], values) : null;
}

// EXTERNAL MODULE: ./build/src/pickle/literals.js + 1 modules
var literals = __nccwpck_require__(8095);
// EXTERNAL MODULE: ./build/src/pickle/summary.js
var summary = __nccwpck_require__(8000);
;// CONCATENATED MODULE: ./build/src/policy/shapes/read.js





const TEXT_BYTES = 64 * 1024;
const COUNTED_BYTES = limits/* LIMITS */.b.window;
const MOST_ESCAPED = 6;
class Values {
    lists;
    #stream;
    #spent = 0;
    constructor(stream, lists) {
        this.#stream = stream;
        this.lists = lists;
    }
    write(value) {
        return this.#stream.expressions.write(value);
    }
    int(value) {
        if (value === pickle_values/* TRUE */.rT || value === pickle_values/* FALSE */.W8) {
            return value === pickle_values/* TRUE */.rT ? 1 : 0;
        }
        const literal = this.#literal(value);
        const truth = literal === null ? null : this.#stream.literals.bool(literal);
        if (truth !== null) {
            return truth ? 1 : 0;
        }
        const number = literal === null ? null : Number(this.#stream.literals.int(literal) ?? Number.NaN);
        return number !== null && Number.isSafeInteger(number) ? number : null;
    }
    isNumber(value) {
        if (value === pickle_values/* TRUE */.rT || value === pickle_values/* FALSE */.W8) {
            return true;
        }
        const literal = this.#literal(value);
        return literal !== null && ['int', 'float'].includes(this.#stream.literals.type(literal));
    }
    text(value) {
        const literal = this.#literal(value);
        if (literal === null || this.#stream.literals.length(literal) > TEXT_BYTES) {
            return null;
        }
        return this.#stream.literals.text(literal, TEXT_BYTES);
    }
    word(value) {
        const literal = this.#literal(value);
        const bytes = literal !== null && this.#stream.literals.type(literal) === 'bytes';
        return bytes ? Buffer.from(this.#stream.literals.bytes(literal, 64)).toString('latin1') : this.text(value);
    }
    isText(value) {
        const literal = this.#literal(value);
        return literal !== null && this.#stream.literals.type(literal) === 'str';
    }
    isBytes(value) {
        const literal = this.#literal(value);
        const constant = literal !== null && ['bytes', 'bytearray'].includes(this.#stream.literals.type(literal));
        return constant || this.fact(value)?.kind === 'bytes' || isBuffer(value);
    }
    isConstant(value) {
        return (typeof value === 'number' && !(0,pickle_values/* isElided */.oB)(value)) || this.#literal(value) !== null || this.isBytes(value);
    }
    byteLength(value) {
        const fact = this.fact(value);
        if (fact?.kind === 'bytes') {
            return { least: fact.length ?? Math.ceil(fact.most / MOST_ESCAPED), most: fact.most };
        }
        if (isBuffer(value)) {
            return { least: 0, most: Number.MAX_SAFE_INTEGER };
        }
        const literal = this.#literal(value);
        if (literal === null) {
            return null;
        }
        const { literals } = this.#stream;
        const type = literals.type(literal);
        if (type === 'bytes' || type === 'bytearray') {
            return { least: literals.length(literal), most: literals.length(literal) };
        }
        return type === 'str' ? this.latin1Length(value) : null;
    }
    latin1Length(value) {
        const literal = this.#literal(value);
        if (literal === null || !this.isText(value)) {
            return null;
        }
        const { literals } = this.#stream;
        if (literals.isByteString(literal)) {
            return { least: literals.length(literal), most: literals.length(literal) };
        }
        const length = literals.fullLength(literal);
        if (length <= COUNTED_BYTES) {
            const text = literals.fullText(literal, COUNTED_BYTES) ?? '';
            return { least: text.length, most: text.length };
        }
        return { least: Math.ceil(length / MOST_ESCAPED), most: length };
    }
    bytes(value, length) {
        if (typeof value === 'object' && value.kind === 'call' && this.fact(value)?.kind === 'bytes') {
            return this.bytes(this.tuple(value.args)?.[0], length);
        }
        const literal = this.#literal(value);
        if (literal === null) {
            return null;
        }
        const text = this.isText(value) ? this.text(value) : null;
        const bytes = text === null ? this.#stream.literals.bytes(literal, length) : Buffer.from(text, 'latin1');
        return bytes.length === length ? bytes : null;
    }
    content(value) {
        if (typeof value === 'object' && (value.kind === 'call' || value.kind === 'buffer')) {
            const call = value.kind === 'buffer' ? value.of : value;
            const args = this.fact(call)?.kind === 'bytes' ? this.tuple(call.args) : null;
            return args?.length === 0 ? literals/* NO_CONTENT */.i : this.content(args?.[0]);
        }
        const literal = this.#literal(value);
        return literal === null ? null : this.#stream.literals.content(literal);
    }
    spend(bytes) {
        this.#spent += bytes;
        return this.#spent <= limits/* LIMITS */.b.arrowBytes;
    }
    tuple(value) {
        return this.#items(value, ['tuple']);
    }
    sequence(value) {
        return this.#items(value, ['tuple', 'list']);
    }
    dict(value) {
        return this.#items(value, ['dict']);
    }
    ints(value) {
        const numbers = this.sequence(value)?.map((item) => this.int(item));
        return numbers?.every((number) => number !== null) ? numbers : null;
    }
    #items(value, kinds) {
        const known = this.container(value, kinds);
        return known === null || known.cut || !(0,seal/* isUntouched */.O2)(known) || known.items.some(pickle_values/* isElided */.oB) ? null : known.items;
    }
    ownList(value) {
        const list = this.container(value, ['list']);
        return list !== null && (0,seal/* isUntouched */.O2)(list) ? list : null;
    }
    container(value, kinds) {
        return value !== undefined && (0,pickle_values/* isContainer */.u_)(value) && kinds.includes(value.kind) ? value : null;
    }
    isPlain(value) {
        if (value === undefined) {
            return false;
        }
        if (!(0,pickle_values/* isContainer */.u_)(value)) {
            return (0,summary/* isPlainValue */.YJ)(value) || this.fact(value)?.kind === 'bytes';
        }
        if (!this.#stream.objects.stale) {
            return value.plain || (!value.cut && value.items.every((item) => this.isPlain(item)));
        }
        return !value.cut && value.items.every((item) => item === value || this.isPlain(item));
    }
    isUnknown(value) {
        return value !== undefined && (0,pickle_values/* isElided */.oB)(value);
    }
    fact(value) {
        if (typeof value === 'object' && value.kind === 'buffer') {
            return this.fact(value.of);
        }
        return typeof value === 'object' && 'fact' in value ? (value.fact ?? null) : null;
    }
    isForeign(value) {
        if (typeof value !== 'object') {
            return false;
        }
        if (value.kind === 'persistent') {
            return value.fact === undefined && this.global(value) === null;
        }
        if (value.kind === 'global') {
            return this.lists.shapeOf(value.module, value.name) === undefined;
        }
        const fact = this.fact(value);
        const owner = fact?.kind === 'instance' ? fact.owner : null;
        return fact?.kind === 'foreign' || (owner !== null && this.lists.shapeOf(owner.module, owner.name) === undefined);
    }
    global(value) {
        if (typeof value !== 'object') {
            return null;
        }
        if (value.kind === 'persistent') {
            const [word, type] = this.container(value.id, ['tuple'])?.items ?? [];
            return this.word(word) === 'module' && typeof type === 'object' ? this.global(type) : null;
        }
        return value.kind === 'global' ? value : null;
    }
    isNone(value) {
        return value === pickle_values/* NONE */.x3;
    }
    bool(value) {
        const number = this.int(value);
        return number === 0 || number === 1 ? number === 1 : null;
    }
    #literal(value) {
        if (typeof value === 'number') {
            return value >= 0 ? value : null;
        }
        return value?.kind === 'detached' ? value : null;
    }
}
const isBuffer = (value) => typeof value === 'object' && value.kind === 'buffer' && value.of === undefined;

// EXTERNAL MODULE: ./build/src/policy/shapes/sklearn-functions.js
var sklearn_functions = __nccwpck_require__(3143);
// EXTERNAL MODULE: ./build/src/policy/shapes/state.js
var shapes_state = __nccwpck_require__(3186);
// EXTERNAL MODULE: ./build/src/policy/shapes/torch-tensor.js
var torch_tensor = __nccwpck_require__(6727);
;// CONCATENATED MODULE: ./build/src/policy/uses.js












const USER_KEYS = [
    '__dict__',
    '__pydantic_extra__',
    '__pydantic_fields_set__',
    '__pydantic_private__',
    '__orig_class__',
];
function watchUses(lists, tell) {
    return new UseWatcher(lists, tell).listener;
}
class UseWatcher {
    #lists;
    #tell;
    #streams = new WeakMap();
    #shapes = new WeakMap();
    constructor(lists, tell) {
        this.#lists = lists;
        this.#tell = tell;
    }
    listener = {
        onResult: (object, machine) => this.#onResult(object, machine),
        onBuild: (target, state, machine) => this.#onBuild(target, state, machine),
        onItems: (target, method, items, machine) => this.#onItems(target, method, items, machine),
        onStop: (_result, machine) => this.#onStop(machine),
        onSealed: (target, machine) => this.#onSealed(target, machine),
        mayBeText: (value) => this.#mayBeText(value),
        isKnownCall: (callee, args, machine) => isBlockPartial(callee, args, this.#valuesOf(machine)),
        isAttribute: (owner, name) => this.#lists.isAttribute(owner.module, `${owner.name}.${name}`),
    };
    #streamOf(machine) {
        let stream = this.#streams.get(machine);
        if (stream === undefined) {
            stream = { values: new Values(machine, this.#lists), unbuilt: new Map() };
            this.#streams.set(machine, stream);
        }
        return stream;
    }
    #valuesOf(machine) {
        return this.#streamOf(machine).values;
    }
    #onResult(object, machine) {
        if (object.kind === 'persistent') {
            this.#loaded(object, machine);
        }
        else if (object.kind === 'call' || object.kind === 'new') {
            object.fact = this.#called(object, machine);
            (0,seal/* give */.qU)(object.args, false);
            (0,seal/* give */.qU)(object.kwargs, false);
        }
    }
    #loaded(object, machine) {
        const values = this.#valuesOf(machine);
        const storage = (0,torch_tensor/* storageOf */.pX)(object.id, values);
        if (storage !== null) {
            object.fact = storage;
        }
        const word = values.tuple(object.id)?.[0] ?? object.id;
        if (values.fact(word) !== null && !values.isForeign(word)) {
            const why = `loads a persistent id that begins with an object, ${values.write(word)}`;
            this.#tell(null, { kind: 'use', verdict: 'dangerous', why, expression: values.write(object) }, machine);
        }
    }
    #called(call, machine) {
        const values = this.#valuesOf(machine);
        const owner = values.global(call.callee);
        const known = owner === null ? blockByMaker(call, values) : blockMaker(owner, call, values);
        if (known !== null) {
            return known;
        }
        if (owner === null) {
            const why = `calls ${values.write(call.callee)}, which is no name that the stream imports`;
            const fact = values.fact(call.callee);
            const none = fact !== null && !['foreign', 'member', 'instance', 'block maker'].includes(fact.kind);
            const kind = none || values.isConstant(call.callee) || (0,pickle_values/* isContainer */.u_)(call.callee) ? 'error' : 'use';
            this.#tell(null, { kind, verdict: 'dangerous', why, expression: values.write(call) }, machine);
            return facts/* FOREIGN */.nY;
        }
        const shape = this.#shapeOfName(owner);
        if (shape === undefined) {
            return facts/* FOREIGN */.nY;
        }
        const args = values.tuple(call.args);
        const { shapeOf } = this.#lists;
        const use = { call, owner, args, values, shapeOf };
        const made = this.#hasKeywords(call, shape, values) ? undefined : shape.call?.(use);
        if (made === undefined || (0,shapes_shape/* isFault */.Zh)(made)) {
            const fault = made ?? {
                expected: shape.call === undefined ? 'only mentioned, never called' : 'no keywords',
                found: values.write(call),
                kind: 'contradiction',
            };
            const misuse = messageOfFault(fault, shape.native === true);
            const refused = call.kind === 'new' && args?.length === 0;
            this.#tell(owner, refused ? { ...misuse, kind: 'error' } : misuse, machine);
            return facts/* FOREIGN */.nY;
        }
        if (shape.mustBuild === true && (made.kind === 'thing' || made.kind === 'instance' || made.kind === 'array')) {
            made.built = false;
            this.#streamOf(machine).unbuilt.set(made, owner);
        }
        if ((0,pickle_values/* isContainer */.u_)(call.args)) {
            machine.objects.refund(call.args);
        }
        return made;
    }
    #onStop(machine) {
        for (const owner of new Set(this.#streams.get(machine)?.unbuilt.values())) {
            const fault = { expected: 'a state for what it made', found: 'none', kind: 'contradiction' };
            this.#tell(owner, messageOfFault(fault, true), machine);
        }
    }
    #hasKeywords({ kwargs }, shape, values) {
        return kwargs !== null && shape.keywords !== true && values.dict(kwargs)?.length !== 0;
    }
    #onBuild(target, state, machine) {
        const values = this.#valuesOf(machine);
        const owner = this.#changed(target, values, machine, 'BUILD');
        const fact = values.fact(target);
        const partial = fact?.kind === 'block maker' ? buildBlockMaker(fact, state, values) : null;
        if (partial !== null) {
            this.#fault(owner, undefined, partial, machine);
        }
        this.#built(target, owner, state, machine);
        if (fact?.kind === 'thing' || fact?.kind === 'instance' || fact?.kind === 'array') {
            fact.built = true;
            this.#streamOf(machine).unbuilt.delete(fact);
        }
        (0,seal/* give */.qU)(state, this.#isNative(target, owner));
    }
    #isNative(target, owner) {
        return owner !== null && typeof target === 'object' && this.#shapeOfName(owner)?.native === true;
    }
    #built(target, owner, state, machine) {
        const values = this.#valuesOf(machine);
        if (owner === null || typeof target !== 'object' || !('callee' in target)) {
            return;
        }
        const shape = this.#shapeOf(owner, target);
        if (shape === undefined) {
            this.#buildUnknown(owner, state, values, machine);
        }
        else if (shape.build === undefined) {
            const fault = { expected: 'never given a state', found: values.write(state), kind: 'contradiction' };
            this.#fault(owner, shape, fault, machine);
        }
        else {
            const ofPandas = owner.module.startsWith('pandas') ? pandasFault(state, values) : null;
            const use = { target, owner, state, values };
            const fault = ofPandas ?? shape.build(use) ?? (0,sklearn_functions/* misplacedFault */.FT)(use);
            if ((0,pickle_values/* isContainer */.u_)(state)) {
                machine.objects.refund(state);
            }
            if (fault !== null) {
                target.fact = facts/* FOREIGN */.nY;
                this.#fault(owner, shape, fault, machine);
            }
        }
    }
    #shapeOf(owner, target) {
        return target.fact === facts/* FOREIGN */.nY ? undefined : this.#shapeOfName(owner);
    }
    #shapeOfName(owner) {
        let shape = this.#shapes.get(owner);
        if (shape === undefined) {
            shape = this.#lists.shapeOf(owner.module, owner.name) ?? null;
            this.#shapes.set(owner, shape);
        }
        return shape ?? undefined;
    }
    #buildUnknown(owner, state, values, machine) {
        if (!this.#lists.isListed(owner.module, owner.name)) {
            return;
        }
        const attributes = (0,shapes_state/* attributesOf */.Td)(state, values);
        const unknown = values.isUnknown(state);
        const fault = attributes === null ? (0,shapes_state/* hiddenFault */.hh)(state, values) : (0,shapes_state/* attributesFault */.Aj)(attributes, values, USER_KEYS);
        if (fault !== null || unknown) {
            const notKept = { expected: 'a state that can be looked through', found: '\u2026', kind: 'unknown' };
            this.#fault(owner, undefined, fault ?? notKept, machine);
        }
    }
    #onItems(target, method, items, machine) {
        const values = this.#valuesOf(machine);
        if ((typeof target === 'number' || target.kind === 'detached') && values.isBytes(target)) {
            this.#told(null, 'changes a bytearray, which every pickler writes whole', target, machine);
        }
        const owner = this.#changed(target, values, machine, 'items');
        if (owner === null || typeof target !== 'object' || !('callee' in target)) {
            return;
        }
        const shape = this.#shapeOf(owner, target);
        if (shape === undefined) {
            return;
        }
        const never = {
            expected: 'never filled with items',
            found: values.write(items[0] ?? 0),
            kind: 'contradiction',
        };
        const fault = shape.items === undefined ? never : shape.items({ target, owner, method, items, values });
        if (fault !== null) {
            const misuse = messageOfFault(fault, shape.native === true);
            this.#tell(owner, { ...misuse, kind: 'python' }, machine);
        }
    }
    #changed(target, values, machine, how) {
        if (target === pickle_values/* LOST */.Rj) {
            const why = `an object that is changed by ${how}, found one of more than ${limits/* LIMITS */.b.keptObjects}`;
            this.#tell(null, { kind: 'use', verdict: 'unknown', why, expression: null }, machine);
        }
        if (typeof target === 'number' || (0,pickle_values/* isContainer */.u_)(target) || target.kind === 'detached') {
            return null;
        }
        if (target.kind === 'buffer') {
            const owner = target.of === undefined ? null : values.global(target.of.callee);
            this.#told(owner, `is changed by ${how}: an array or buffer that is finished`, target, machine);
            return null;
        }
        const named = values.global(target);
        if (named !== null || target.kind === 'persistent') {
            const what = named === null ? 'what a persistent id stands for' : 'the class or function itself, for the whole program';
            this.#told(named, `is changed by ${how}: ${what}`, target, machine);
            return null;
        }
        const call = target;
        const fact = values.fact(call);
        const owner = fact?.kind === 'instance' ? fact.owner : values.global(call.callee);
        if (fact?.kind === 'member' || call.sealed) {
            const what = call.sealed ? 'after another object was made of it' : 'though it existed before the stream was read';
            this.#told(owner, `is changed by ${how} ${what}`, target, machine);
            return null;
        }
        return owner;
    }
    #onSealed(target, machine) {
        this.#told(null, `changes a ${target.kind} after an object was made of it`, target, machine);
    }
    #told(owner, why, target, machine) {
        this.#tell(owner, { kind: 'use', verdict: 'dangerous', why, expression: this.#valuesOf(machine).write(target) }, machine);
    }
    #fault(owner, shape, fault, machine) {
        this.#tell(owner, messageOfFault(fault, shape?.native === true), machine);
    }
    #mayBeText(value) {
        if (value.kind === 'global') {
            return this.#shapeOfName(value)?.call === undefined;
        }
        const fact = value.fact;
        return fact === undefined || fact.kind === 'foreign' || (fact.kind === 'storage' && fact.elements === null);
    }
}

;// CONCATENATED MODULE: ./build/src/policy/rules.js




const NOTHING = new Set();
function rulesFor(added) {
    const { userAllowed, accepted } = added;
    const isAdded = (dotted) => userAllowed.has(dotted);
    const lists = {
        shapeOf: known_globals/* shapeOf */.F5,
        isListed: (module, name) => (0,known_globals/* shapeOf */.F5)(module, name) !== undefined ||
            isAdded(`${module}.${name}`) ||
            added.torchAllowed.has(`${module}.${name}`),
        isAttribute: (module, name) => (0,known_globals/* dataRow */.tn)(module, name) !== undefined || isAdded(`${module}.${name}`) || accepted.has(`${module}.${name}`),
    };
    return { isDangerous: judge/* isDangerous */.F$, prepare: known_names/* loadKnownNames */.O, watch: (tell) => watchUses(lists, tell) };
}
const RULES = rulesFor({ torchAllowed: NOTHING, userAllowed: NOTHING, accepted: NOTHING });


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ MEMBER),
/* harmony export */   bI: () => (/* binding */ thing),
/* harmony export */   nY: () => (/* binding */ FOREIGN)
/* harmony export */ });
const FOREIGN = { kind: 'foreign' };
const MEMBER = { kind: 'member', shared: true };
const thing = (sort) => ({ kind: 'thing', sort });


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ filledInstance),
/* harmony export */   KJ: () => (/* binding */ instance),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   QK: () => (/* binding */ structure),
/* harmony export */   QP: () => (/* binding */ plainException),
/* harmony export */   YG: () => (/* binding */ exception),
/* harmony export */   ZW: () => (/* binding */ stateInstance),
/* harmony export */   d7: () => (/* binding */ anyItems),
/* harmony export */   dG: () => (/* binding */ slotsInstance),
/* harmony export */   dS: () => (/* binding */ emptyInstance),
/* harmony export */   iB: () => (/* binding */ buildAttributes),
/* harmony export */   iN: () => (/* binding */ unicodeError),
/* harmony export */   kL: () => (/* binding */ calledClass),
/* harmony export */   q5: () => (/* binding */ namedItems),
/* harmony export */   qk: () => (/* binding */ buildState),
/* harmony export */   rH: () => (/* binding */ node),
/* harmony export */   vY: () => (/* binding */ isotonic),
/* harmony export */   ww: () => (/* binding */ tupleInstance)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);
/* harmony import */ var _numpy_array_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6740);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8978);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3186);





function emptyInstance(use) {
    return use.args?.length === 0 && use.call.kind === 'new'
        ? { kind: 'instance', owner: use.owner }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'an empty instance, made by NEWOBJ');
}
function calledInstance(use) {
    return use.args?.length === 0 ? { kind: 'instance', owner: use.owner } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'no arguments');
}
const buildAttributes = (own = []) => ({ state, values }) => {
    const attributes = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(state, values);
    const plain = attributes !== null && attributes.slots === _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
    return plain ? (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)(attributes, values, own) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a dict of attributes', state);
};
const buildSlots = ({ state, values }) => {
    const attributes = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(state, values);
    return attributes === null ? buildState({ state, values }) : (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)(attributes, values);
};
function buildState({ state, values }) {
    const attributes = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(state, values);
    if (attributes !== null && attributes.slots === _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3) {
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)(attributes, values);
    }
    const plain = (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(state) || values.isConstant(state) || values.isForeign(state);
    return plain ? (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .nestedFault */ .kK)(state, values) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a dict or a tuple', state);
}
const anyItems = () => null;
const instance = { call: emptyInstance, build: buildAttributes() };
const calledClass = {
    call: calledInstance,
    build: (use) => (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(use.state, use.values) === null
        ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(use.values, 'a dict of attributes', use.state)
        : buildSlots(use),
};
const node = {
    call: (use) => use.args?.every((arg) => use.values.isPlain(arg))
        ? { kind: 'instance', owner: use.owner }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'nothing, or None for each field'),
    build: buildAttributes(),
};
const stateInstance = { call: emptyInstance, build: buildState };
const slotsInstance = { call: emptyInstance, build: buildSlots };
const namedItems = ({ method, items, values }) => {
    const keys = items.filter((_, index) => method !== 'setitem' || index % 2 === 0);
    const hook = keys.find((key) => _state_js__WEBPACK_IMPORTED_MODULE_4__/* .NATIVE_HOOKS */ .zN.has(values.text(key) ?? ''));
    if (items.length >= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.stateKeys) {
        return { expected: `fewer than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.stateKeys} items at once`, found: `${items.length}`, kind: 'unknown' };
    }
    return hook === undefined ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'items that no native code looks up', hook);
};
const filledInstance = { call: emptyInstance, build: buildAttributes(), items: namedItems };
const exception = {
    call: (use) => use.args === null || use.args.some((arg) => isEndless(arg, use.values))
        ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'the arguments of an exception')
        : { kind: 'instance', owner: use.owner },
    build({ state, values }) {
        const attributes = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(state, values);
        const asSlots = attributes && { dict: attributes.slots, slots: attributes.dict };
        return asSlots === null
            ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a dict of attributes', state)
            : (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)(asSlots, values, ['__notes__']);
    },
};
function isEndless(value, values) {
    const fact = values.fact(value);
    return fact?.kind === 'thing' && ['iterator', 'list iterator', 'range'].includes(fact.sort);
}
const plainException = {
    ...exception,
    call: (use) => use.args?.every((arg) => use.values.isPlain(arg))
        ? { kind: 'instance', owner: use.owner }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'constants for an exception'),
};
const fields = {
    call: (use) => use.call.kind === 'new' && use.args !== null
        ? { kind: 'instance', owner: use.owner, tuple: true }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'the values of its fields, by NEWOBJ'),
    build: buildAttributes(),
};
const structure = {
    call: (use) => {
        const [visible, others, ...more] = use.args ?? [];
        const plain = use.values.isPlain(visible) && (others === undefined || use.values.isPlain(others));
        return plain && more.length === 0
            ? { kind: 'instance', owner: use.owner, tuple: true }
            : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'a tuple and a dict of constants');
    },
};
const tupleInstance = {
    call: (use) => use.call.kind === 'new' && use.args?.every((arg) => use.values.isPlain(arg))
        ? { kind: 'instance', owner: use.owner, tuple: true }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'plain values for its fields'),
    build: buildAttributes(),
};
const unicodeError = {
    ...exception,
    call: (use) => {
        const numbers = use.args?.filter((arg) => use.values.isNumber(arg)) ?? [];
        const placed = numbers.every((arg) => (use.values.int(arg) ?? -1) >= 0);
        const plain = use.args?.every((arg) => use.values.isPlain(arg));
        return placed && plain ? exception.call(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'plain values, and places from 0');
    },
    build: (use) => {
        const keys = use.values.dict(use.state);
        const notes = keys?.every((key, index) => index % 2 === 1 || use.values.text(key) === '__notes__');
        return notes ? exception.build(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(use.values, 'notes and no other attribute', use.state);
    },
};
const isotonic = {
    call: emptyInstance,
    build: (use) => {
        const { state, values } = use;
        const noted = (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(state) ? (state.keys?.hooks ?? []) : [];
        const other = noted.find(({ key, value }) => INTERPOLATED.test(key) && !(0,_numpy_array_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumpyData */ .UV)(value, values));
        return other === undefined ? buildAttributes()(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, `numbers under ${other.key}`, other.value);
    },
};
const INTERPOLATED = /^(X_thresholds_|y_thresholds_|_necessary_X_|_necessary_y_)$/;


/***/ }),

/***/ 7452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ libraryTuple),
/* harmony export */   L4: () => (/* binding */ arrowBackedInstance),
/* harmony export */   P5: () => (/* binding */ libraryState),
/* harmony export */   Rw: () => (/* binding */ libraryPart),
/* harmony export */   SE: () => (/* binding */ intervalMaker),
/* harmony export */   SQ: () => (/* binding */ isLibraryData),
/* harmony export */   Wv: () => (/* binding */ bareTimeZone),
/* harmony export */   cz: () => (/* binding */ libraryClass),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   kV: () => (/* binding */ businessDays),
/* harmony export */   pU: () => (/* binding */ libraryValue),
/* harmony export */   sG: () => (/* binding */ libraryBackedMaker),
/* harmony export */   sz: () => (/* binding */ libraryMaker),
/* harmony export */   uY: () => (/* binding */ backedInstance),
/* harmony export */   wZ: () => (/* binding */ libraryList),
/* harmony export */   z$: () => (/* binding */ librarySingleton)
/* harmony export */ });
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3336);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7024);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2252);
/* harmony import */ var _numpy_array_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6740);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8978);





const PACKAGES = /^(pandas|numpy|scipy|sklearn|_loss|joblib|pytz|dateutil|datetime|zoneinfo|decimal|fractions)(\.|$)/;
const LABELLED = new Set(['Series', 'DataFrame', 'Bunch']);
const LONG = new Set(['iterator', 'list iterator', 'range']);
const DEPTH = 8;
function isLibraryData(value, values, depth = DEPTH) {
    if ((0,_numpy_array_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyData */ .UV)(value, values) || values.global(value) !== null) {
        return true;
    }
    if ((0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value)) {
        return (depth > 0 && !value.cut && value.items.every((item) => item === value || isLibraryData(item, values, depth - 1)));
    }
    const fact = values.fact(value);
    if (fact?.kind === 'instance') {
        return PACKAGES.test(fact.owner.module) && !LABELLED.has(fact.owner.name) && fact.built !== false;
    }
    return fact !== null && !(fact.kind === 'thing' && (LONG.has(fact.sort) || fact.built === false));
}
function callWithData(use) {
    const { args, call, owner, values } = use;
    const keywords = call.kwargs === null || isLibraryData(call.kwargs, values);
    const right = args?.every((arg) => isLibraryData(arg, values)) && keywords;
    return right ? { kind: 'instance', owner } : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfCall */ .C5)(use, `values that ${owner.module.split('.')[0]} writes`);
}
function buildWithData({ state, values }) {
    return isLibraryData(state, values)
        ? null
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(values, 'a state of numbers, arrays and objects of the library', state);
}
const libraryClass = { call: callWithData, keywords: true, build: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildState */ .qk, items: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .namedItems */ .q5 };
const libraryState = {
    call: callWithData,
    build: (use) => buildWithData(use) ?? (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildState */ .qk)(use),
};
const businessDays = {
    native: true,
    call(use) {
        const made = callWithData(use);
        const { args, values } = use;
        const simple = args?.every((arg) => !holdsInstance(arg, values)) && use.call.kwargs === null;
        return 'expected' in made || simple ? made : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfCall */ .C5)(use, 'days, times and numbers');
    },
};
const holdsInstance = (value, values) => (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value)
    ? value.items.some((item) => holdsInstance(item, values))
    : values.fact(value)?.kind === 'instance' || values.global(value) !== null;
const libraryPart = {
    call: (use) => (use.call.kind === 'new' ? callWithData(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfCall */ .C5)(use, 'an instance made by NEWOBJ')),
    build: (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAttributes */ .iB)(),
    items: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .namedItems */ .q5,
};
const libraryTuple = { ...libraryPart, keywords: true };
const libraryList = { call: callWithData, build: (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAttributes */ .iB)(), items: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .namedItems */ .q5 };
const timeZone = {
    call(use) {
        const made = callWithData(use);
        return 'expected' in made || use.call.kind === 'new' ? made : _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER */ .ZX;
    },
    build: (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAttributes */ .iB)(),
};
const bareTimeZone = {
    call: (use) => use.args?.length === 0 && use.call.kind === 'call' ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)('bare time zone') : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfCall */ .C5)(use, 'tzinfo()'),
};
function makerOf(isClass) {
    return {
        native: true,
        keywords: true,
        call(use) {
            const { args, owner, values } = use;
            const type = values.global(args?.[0]);
            const own = type !== null && type.module.split('.')[0] === owner.module.split('.')[0] && isClass(type, values);
            if (type === null || !(own || values.isForeign(args[0]))) {
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfCall */ .C5)(use, `a class that ${owner.name} makes, and its values`);
            }
            const made = callWithData(use);
            return 'expected' in made ? made : { kind: 'instance', owner: type };
        },
        build: buildWithData,
    };
}
const libraryMaker = makerOf(({ name }) => name.endsWith('Index'));
const intervalMaker = makerOf(({ name }) => name === 'IntervalArray');
const libraryBackedMaker = {
    ...makerOf(({ module, name }, values) => values.lists.shapeOf(module, name)?.mustBuild === true),
    mustBuild: true,
};
const KEPT = {
    DatetimeArray: 'M',
    TimedeltaArray: 'm',
    PeriodArray: 'i',
    StringArray: 'OT',
    StringArrayNumpySemantics: 'OT',
    Categorical: 'i',
};
const backedInstance = {
    call: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyInstance */ .dS,
    mustBuild: true,
    build: (use) => {
        const { owner, state, values } = use;
        const kept = KEPT[owner.name];
        const arrays = arraysIn(state, values);
        if (arrays.length === 0 && !holdsForeign(state, values)) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(values, 'a state with the array of the column', state);
        }
        const wrong = arrays.find(({ built, dtype, shape }) => !built ||
            shape?.length === 0 ||
            (kept !== undefined && !(dtype?.foreign ?? true) && !kept.includes(dtype.code)));
        return wrong === undefined
            ? (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildState */ .qk)(use)
            : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .contradiction */ .qX)(`an array of kind ${kept ?? 'any'}, of one dimension or more`, `one of ${wrong.dtype?.code ?? '?'}`);
    },
};
const arrowBackedInstance = {
    call: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyInstance */ .dS,
    mustBuild: true,
    build: (use) => {
        const { state, values } = use;
        const items = values.dict(state) ?? [];
        const kept = items.filter((_, at) => at % 2 === 1 && ARROW_KEYS.has(values.text(items[at - 1]) ?? ''));
        const right = kept.every((value) => values.fact(value)?.kind === 'arrow array' || values.isForeign(value));
        return right && kept.length > 0 ? (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAttributes */ .iB)()(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOf */ .Kl)(values, 'an array of Arrow', state);
    },
};
const ARROW_KEYS = new Set(['_data', '_pa_array']);
function arraysIn(state, values, depth = 2) {
    const fact = values.fact(state);
    if (fact?.kind === 'array') {
        return [fact];
    }
    return (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(state) && depth > 0 ? state.items.flatMap((item) => arraysIn(item, values, depth - 1)) : [];
}
function holdsForeign(state, values, depth = 2) {
    const inner = (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(state) && depth > 0 ? state.items : [];
    return values.isForeign(state) || inner.some((item) => holdsForeign(item, values, depth - 1));
}
const libraryValue = {
    native: true,
    keywords: true,
    call(use) {
        const made = callWithData(use);
        return 'expected' in made ? made : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)('library value');
    },
};
const librarySingleton = {
    call(use) {
        const made = callWithData(use);
        const own = use.call.kind === 'new' && use.args?.length === 0;
        return 'expected' in made || own ? made : _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMBER */ .ZX;
    },
    build: (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAttributes */ .iB)(),
};


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ numpyMaskedReconstruct),
/* harmony export */   UV: () => (/* binding */ isNumpyData),
/* harmony export */   YJ: () => (/* binding */ numpyScalar),
/* harmony export */   d2: () => (/* binding */ arrayStateFault),
/* harmony export */   qJ: () => (/* binding */ numpyReconstruct),
/* harmony export */   yb: () => (/* binding */ numpyFromBuffer)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7024);
/* harmony import */ var _numpy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1166);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8978);




const MOST_DIMENSIONS = 32;
function isArrayClass(value, values) {
    const global = values.global(value);
    const own = global !== null && /^(numpy|pandas|sklearn|scipy|joblib)(\.|$)/.test(global.module);
    return (own && ARRAY_CLASSES.has(global.name)) || values.isForeign(value);
}
const ARRAY_CLASSES = new Set(`ndarray matrix recarray chararray memmap MaskedArray MaskedRecords mrecarray mvoid FrozenNDArray Index Int64Index
Float64Index DatetimeIndex TimedeltaIndex PeriodIndex MultiIndex CategoricalIndex Series`.split(/\s+/));
function isEmptyShape(value, values) {
    const lengths = values.ints(value);
    return lengths?.length === 1 && lengths[0] === 0;
}
function isPlaceholder(value, values) {
    const encoded = typeof value === 'object' && value.kind === 'call' && values.fact(value)?.kind === 'bytes';
    return values.word(encoded ? values.tuple(value.args)?.[0] : value) === 'b';
}
function newArray(masked) {
    return { kind: 'array', masked, dtype: null, count: null, shape: null, built: false };
}
const numpyReconstruct = {
    native: true,
    mustBuild: true,
    call(use) {
        const { args, values } = use;
        const [type, shape, code] = args ?? [];
        const right = args?.length === 3 && isEmptyShape(shape, values) && isPlaceholder(code, values);
        if (!right || !isArrayClass(type, values)) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, "_reconstruct(an array class, (0,), b'b')");
        }
        return values.isForeign(type) ? _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN */ .nY : newArray(false);
    },
    build: buildArray,
};
const numpyMaskedReconstruct = {
    native: true,
    mustBuild: true,
    call(use) {
        const { args, values } = use;
        const [type, base, shape, code] = args ?? [];
        const right = args?.length === 4 && isEmptyShape(shape, values) && isPlaceholder(code, values);
        if (!right || !isArrayClass(type, values) || !isArrayClass(base, values)) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, "_mareconstruct(a class, its base class, (0,), b'b')");
        }
        return values.isForeign(type) ? _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FOREIGN */ .nY : newArray(true);
    },
    build: buildArray,
};
function extentOf(shape, type, values) {
    const lengths = values.ints(shape);
    const dtype = (0,_numpy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayDtype */ .Ms)(type, values);
    if (lengths === null || lengths.some((length) => length < 0) || lengths.length > MOST_DIMENSIONS) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a shape of lengths from 0', shape);
    }
    if (dtype === null) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a numpy dtype', type);
    }
    const count = lengths.reduce((product, length) => product * length, 1);
    if (!Number.isSafeInteger(count * Math.max(1, dtype.size))) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('an array that fits into memory', `${count} elements of ${dtype.size} bytes`);
    }
    (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)(type);
    return { dtype, shape: lengths, count };
}
function buildArray({ target, state, values }) {
    const array = target.fact;
    const items = values.tuple(state);
    if (array.kind !== 'array' || array.built) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('an array that is built once', values.write(state));
    }
    array.built = true;
    const [version, shape, type, order, data, mask, fill] = items ?? [];
    if (items?.length !== (array.masked ? 7 : 5) || values.int(version) !== 1 || values.bool(order) === null) {
        const more = array.masked ? ', mask, fill value' : '';
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, `the state (1, shape, dtype, order, data${more}) of an array`, state);
    }
    const extent = extentOf(shape, type, values);
    if ('expected' in extent) {
        return extent;
    }
    Object.assign(array, extent);
    if (data !== undefined && extent.dtype.code === 'i' && extent.shape.length === 1) {
        array.data = data;
    }
    return dataFault(extent, data, values) ?? (array.masked ? maskFault(extent, mask, fill, values) : null);
}
function arrayStateFault(state, values) {
    const [version, shape, type, order, data] = values.tuple(state) ?? [];
    if (values.int(version) !== 1 || values.bool(order) === null || data === undefined) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'the state (1, shape, dtype, order, data) of an array', state);
    }
    const extent = extentOf(shape, type, values);
    return 'expected' in extent ? extent : dataFault(extent, data, values);
}
function dataFault({ dtype, count }, data, values) {
    if (values.isForeign(data)) {
        return null;
    }
    if (dtype.foreign) {
        return values.container(data, ['list']) !== null || values.byteLength(data) !== null
            ? null
            : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'the bytes of an array, or a list of its objects', data);
    }
    if (dtype.objects || dtype.code === 'T') {
        const list = values.ownList(data);
        if (list?.length !== count) {
            return listFault(count, list?.length, data, values);
        }
        return null;
    }
    return bytesFault(count * dtype.size, data, values);
}
function listFault(count, length, data, values) {
    const found = length === undefined ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, '', data) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('', `a list of ${length}`);
    return { ...found, expected: `a list of ${count} objects, as the dtype holds references` };
}
function bytesFault(size, data, values) {
    const length = values.byteLength(data);
    if (length !== null && length.least <= size && size <= length.most) {
        return null;
    }
    const found = length === null ? values.write(data ?? 0) : `${length.least} bytes`;
    const kind = values.isUnknown(data) ? 'unknown' : 'contradiction';
    return { expected: `${size} bytes, as shape and dtype give`, found, kind };
}
function maskFault(extent, mask, fill, values) {
    const least = extent.dtype.maskBytes === 0 ? bytesFault(extent.count, mask, values) : null;
    const exact = bytesFault(extent.count * extent.dtype.maskBytes, mask, values);
    const fault = extent.dtype.foreign || (extent.dtype.maskBytes === 0 && least === null) ? null : exact;
    return fault ?? (isNumpyData(fill, values) ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a fill value of numpy', fill));
}
function isNumpyData(value, values) {
    const fact = values.fact(value);
    const made = (fact?.kind === 'array' && fact.built) ||
        fact?.kind === 'dtype' ||
        (fact?.kind === 'thing' && fact.sort === 'number');
    return values.isPlain(value) || made || values.isForeign(value);
}
const numpyFromBuffer = {
    native: true,
    call(use) {
        const { args, values } = use;
        const [data, type, shape, order, axes] = args ?? [];
        const ordered = ['C', 'F', 'K'].includes(values.text(order) ?? '');
        const known = args !== null && (args.length === 4 || (args.length === 5 && axesFit(axes, values)));
        if (!known || !ordered) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, "_frombuffer(buffer, dtype, shape, 'C' or 'F')");
        }
        const extent = extentOf(shape, type, values);
        if ('expected' in extent) {
            return extent;
        }
        if (extent.dtype.objects || extent.dtype.code === 'T') {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('elements that are no references', 'a dtype that holds references');
        }
        const fault = extent.dtype.foreign ? null : bytesFault(extent.count * extent.dtype.size, data, values);
        return fault ?? { ...newArray(false), ...extent, data, built: true };
    },
};
const axesFit = (axes, values) => values.isNone(axes) || values.ints(axes) !== null;
const numpyScalar = {
    native: true,
    call(use) {
        const { args, values } = use;
        const [type, data] = args ?? [];
        const dtype = (0,_numpy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayDtype */ .Ms)(type, values);
        if (dtype === null || args.length > 2 || args.length < 1) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'scalar(a numpy dtype, bytes)');
        }
        (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)(type);
        const fault = scalarFault(use, dtype, data);
        return fault ?? { kind: 'thing', sort: 'number' };
    },
};
function scalarFault(use, dtype, data) {
    const { values } = use;
    if (dtype.foreign || values.isForeign(data)) {
        return null;
    }
    if (dtype.code === 'O' || dtype.code === 'T') {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('a dtype of numbers, text, dates or records', `one of kind ${dtype.code}`);
    }
    if (dtype.objects && values.container(data, ['tuple']) !== null) {
        return null;
    }
    if (dtype.objects) {
        const array = values.fact(data);
        const same = array?.kind === 'array' && array.dtype === dtype && (array.count ?? 0) >= 1 && !array.masked;
        return same ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'an array of the same dtype', data);
    }
    return data === undefined ? null : bytesFault(dtype.size, data, values);
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Ms: () => (/* binding */ arrayDtype),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   g2: () => (/* binding */ dtypeOf),
/* harmony export */   l1: () => (/* binding */ takeFields),
/* harmony export */   x2: () => (/* binding */ takeSubarray)
/* harmony export */ });
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1166);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8978);


const FLAGS = { object: 63, fromFields: 27, needsInit: 8, struct: 16, aligned: 128 };
const ANY_FLAGS = Array.from({ length: 256 }, (_, flags) => flags);
const UNKNOWN = -1;
function dtypeOf(code, size, more = {}) {
    const objects = code === 'O';
    return {
        kind: 'dtype',
        shared: true,
        subarray: false,
        flags: [],
        code,
        size,
        objects,
        maskBytes: 1,
        zeroed: code === 'U',
        foreign: false,
        built: false,
        ...more,
    };
}
function dtypeFact(value, values) {
    const fact = values.fact(value);
    if (fact?.kind === 'dtype') {
        return fact;
    }
    return values.isForeign(value) ? dtypeOf('V', UNKNOWN, { foreign: true, built: true }) : null;
}
function elementFact(value, values) {
    const dtype = dtypeFact(value, values);
    return dtype?.code === 'T' ? null : dtype;
}
function arrayDtype(value, values) {
    const dtype = dtypeFact(value, values);
    return dtype?.subarray === true ? null : dtype;
}
function flagsOf(dtype, layout) {
    const { object, fromFields, needsInit, struct, aligned } = FLAGS;
    if (layout === 'subarray') {
        return dtype.flags;
    }
    if (layout === 'plain') {
        return dtype.objects ? [object] : dtype.zeroed ? [0, needsInit] : [0];
    }
    const fields = dtype.objects ? [fromFields] : dtype.zeroed ? [struct, struct + needsInit] : [struct];
    return [...fields, ...fields.map((flags) => flags + aligned)];
}
function takeSubarray(dtype, { subarray, size }, values) {
    const [inner, shape] = values.tuple(subarray) ?? [];
    const base = elementFact(inner, values);
    const lengths = values.ints(shape) ?? (values.int(shape) === null ? null : [values.int(shape)]);
    if (base === null || lengths === null || lengths.some((length) => length < 0)) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, 'a sub-array (dtype, shape of lengths from 0)', subarray);
    }
    const count = lengths.reduce((product, length) => product * length, 1);
    if (!base.foreign && size !== base.size * count) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .contradiction */ .qX)(`a sub-array of ${count} elements of ${base.size} bytes`, `a size of ${size ?? '?'} bytes`);
    }
    (0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .od)(inner);
    dtype.subarray = true;
    dtype.flags = base.foreign ? ANY_FLAGS : base.flags.length > 0 ? base.flags : flagsOf(base, 'plain');
    dtype.objects = base.objects;
    dtype.zeroed = base.zeroed;
    dtype.maskBytes = base.maskBytes * count;
    return null;
}
function takeFields(dtype, parts, values) {
    const names = values.tuple(parts.names)?.map((name) => values.text(name));
    const entries = values.dict(parts.fields);
    if (names === undefined || names.includes(null) || new Set(names).size !== names.length) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, 'distinct names of fields', parts.names);
    }
    if (entries === null) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, 'the fields {name: (dtype, offset)} of a numpy dtype', parts.fields);
    }
    const found = new Map();
    for (let at = 0; at < entries.length; at += 2) {
        const key = values.text(entries[at]);
        const field = fieldOf(entries[at + 1], values);
        if (key === null || field === null || field.start < 0 || field.end > (parts.size ?? -1)) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, `a field (dtype, offset[, title]) inside ${parts.size ?? '?'} bytes`, entries[at + 1]);
        }
        if (names.includes(key)) {
            found.set(key, field);
        }
        else if (values.text(values.tuple(entries[at + 1])?.[2]) !== key) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, 'a field that names has, or the title of one', entries[at]);
        }
    }
    if (found.size !== names.length) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(values, `fields for the ${names.length} names`, parts.fields);
    }
    return takeAll(dtype, [...found.values()]);
}
function takeAll(dtype, fields) {
    const overlap = fields.find((field) => field.dtype.objects &&
        fields.some((other) => other !== field && other.start < field.end && field.start < other.end));
    if (overlap !== undefined) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .contradiction */ .qX)('fields of objects that overlap no other', `one at byte ${overlap.start} that does`);
    }
    dtype.objects = fields.some((field) => field.dtype.objects);
    dtype.zeroed = fields.some((field) => field.dtype.zeroed);
    dtype.maskBytes = fields.reduce((sum, field) => sum + field.dtype.maskBytes, 0);
    return null;
}
function fieldOf(value, values) {
    const [inner, offset, ...title] = values.tuple(value) ?? [];
    const dtype = elementFact(inner, values);
    const start = values.int(offset);
    if (dtype === null || start === null || title.length > 1) {
        return null;
    }
    (0,_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .seal */ .od)(inner);
    return { dtype, start, end: start + dtype.size };
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ blockPlacement),
/* harmony export */   RW: () => (/* binding */ blockManager),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3336);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7024);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2252);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7452);
/* harmony import */ var _numpy_array_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6740);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8978);






const MOST_PLACES = 1 << 16;
const blockPlacement = {
    native: true,
    call(use) {
        const places = use.args?.length === 1 ? placesOf(use.args[0], use.values) : undefined;
        return places === undefined
            ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfCall */ .C5)(use, 'places from 0 on, as a slice or an array')
            : { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)('placement'), places };
    },
};
const block = {
    native: true,
    call(use) {
        const { args, values } = use;
        const made = args?.length === 3 && (values.int(args[2]) ?? 0) > 0 ? blockOf(args.slice(0, 2), values) : null;
        return made ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfCall */ .C5)(use, 'values, places from 0 on and the number of dimensions');
    },
};
function blockOf(args, values) {
    const [data, at] = args;
    const places = args.length === 2 && (0,_library_js__WEBPACK_IMPORTED_MODULE_3__/* .isLibraryData */ .SQ)(data, values) ? placesOf(at, values) : undefined;
    return places === undefined ? null : { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .thing */ .bI)('block'), places };
}
const blockManager = {
    call(use) {
        const made = _library_js__WEBPACK_IMPORTED_MODULE_3__/* .libraryClass */ .cz.call(use);
        const [blocks] = use.args ?? [];
        const fault = blocks === undefined || 'expected' in made ? null : blocksFault(blocks, use.values);
        return fault ?? made;
    },
    build: (use) => stateFault(use.state, use.values) ?? (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .buildState */ .qk)(use),
    items: _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .namedItems */ .q5,
};
function stateFault(state, values) {
    const versions = values.container(state, ['tuple'])?.items[3];
    const version = entry(versions, '0.14.1', values);
    const blocks = entry(version, 'blocks', values);
    return blocks === undefined
        ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(values, 'axes, values, items and the blocks with their places', version ?? versions ?? state)
        : blocksFault(blocks, values);
}
function entry(dict, key, values) {
    const items = values.dict(dict) ?? [];
    const at = items.findLastIndex((item, index) => index % 2 === 0 && values.text(item) === key);
    return at < 0 ? undefined : items[at + 1];
}
function blocksFault(blocks, values) {
    if (!(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(blocks)) {
        return values.isForeign(blocks) ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(values, 'a tuple or list of blocks', blocks);
    }
    if (blocks.cut) {
        return { expected: 'blocks that can be looked through', found: `${blocks.length}`, kind: 'unknown' };
    }
    let count = 0;
    let last = -1;
    for (const item of blocks.items) {
        const fact = values.fact(item);
        const locations = entry(item, 'mgr_locs', values);
        const places = fact?.kind === 'thing' ? fact.places : locations === undefined ? undefined : placesOf(locations, values);
        if (places === undefined && !values.isForeign(item)) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(values, 'blocks with places from 0 on', item);
        }
        if (places === undefined || places === null) {
            return null;
        }
        count += places.count;
        last = Math.max(last, places.last);
    }
    return last < count ? null : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .contradiction */ .qX)(`places inside of ${count} rows`, `place ${last}`);
}
function placesOf(value, values) {
    const fact = values.fact(value);
    if (values.isForeign(value) || (fact?.kind === 'thing' && fact.sort === 'placement')) {
        return fact?.kind === 'thing' ? fact.places : null;
    }
    if (fact?.kind === 'thing' && fact.sort === 'slice' && typeof value === 'object' && value.kind === 'call') {
        const [start, stop, step] = values.ints(value.args) ?? [];
        const count = Math.ceil((stop - start) / step);
        return start >= 0 && step > 0 && count >= 0 ? { count, last: start + (count - 1) * step } : undefined;
    }
    if (fact?.kind !== 'array' || !(0,_numpy_array_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumpyData */ .UV)(value, values) || fact.shape?.length !== 1 || fact.dtype?.code !== 'i') {
        return undefined;
    }
    const size = fact.dtype.size * fact.shape[0];
    if (size === 0) {
        return { count: 0, last: -1 };
    }
    const bytes = size > MOST_PLACES ? null : values.bytes(fact.data, size);
    return bytes === null ? undefined : placesIn(bytes, fact.dtype.size);
}
function placesIn(bytes, width) {
    if (width !== 4 && width !== 8) {
        return undefined;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let last = -1;
    for (let at = 0; at < bytes.length; at += width) {
        const place = width === 8 ? Number(view.getBigInt64(at, true)) : view.getInt32(at, true);
        if (place < 0) {
            return undefined;
        }
        last = Math.max(last, place);
    }
    return { count: bytes.length / width, last };
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   qU: () => (/* binding */ give)
/* harmony export */ });
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3336);

function seal(value) {
    if (typeof value === 'object' && (isMutable(value) || value.kind === 'call' || value.kind === 'new')) {
        value.sealed = true;
    }
}
const isMutable = (value) => (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value) && value.kind !== 'tuple' && value.kind !== 'frozenset';
function give(value, kept, depth = 4) {
    if (value === null || !(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(value)) {
        return;
    }
    if (isMutable(value)) {
        value.given = true;
        value.sealed ||= kept;
    }
    for (const item of depth > 0 ? value.items : []) {
        if (typeof item === 'object') {
            give(item, kept, depth - 1);
        }
    }
}
const isUntouched = (held) => !isMutable(held) || (held.sealed !== true && held.given !== true);


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ faultOfCall),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3336);

function contradiction(expected, found) {
    return { expected, found, kind: 'contradiction' };
}
function isFault(result) {
    return 'expected' in result;
}
function faultOf(values, expected, value) {
    if (value === undefined) {
        return contradiction(expected, 'nothing');
    }
    return { expected, found: values.write(value), kind: values.isUnknown(value) ? 'unknown' : 'contradiction' };
}
function faultOfCall({ call, values }, expected) {
    const unknown = values.isUnknown(call.args) || ((0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainer */ .u_)(call.args) && (call.args.cut || holdsUnknown(call.args)));
    return { expected, found: values.write(call), kind: unknown ? 'unknown' : 'contradiction' };
}
const holdsUnknown = ({ items }) => items.some(_pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isElided */ .oB);


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ misplacedFault),
/* harmony export */   JP: () => (/* binding */ frozen),
/* harmony export */   Lz: () => (/* binding */ scoreFunction),
/* harmony export */   bP: () => (/* binding */ numpyUfunc),
/* harmony export */   lM: () => (/* binding */ scorer),
/* harmony export */   lg: () => (/* binding */ metricFunction),
/* harmony export */   li: () => (/* binding */ scorerFunction),
/* harmony export */   lq: () => (/* binding */ estimatorFunction),
/* harmony export */   yj: () => (/* binding */ arrayFunction)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7024);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2252);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7452);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8978);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3186);







function keptFunction(places) {
    return {
        isKeptBy: ({ module, name }, key) => module.startsWith('sklearn.') && Object.hasOwn(places, key) && places[key].test(name),
    };
}
const TRANSFORMERS = /^(FunctionTransformer|TransformedTargetRegressor)$/;
const scoreFunction = keptFunction({
    score_func: /^(GenericUnivariateSelect|Select(Fdr|Fpr|Fwe|KBest|Percentile)|_BaseFilter)$/,
});
const metricFunction = keptFunction({ _score_func: /^_(Predict|Proba|Threshold|Curve)?Scorer$/ });
const scorerFunction = keptFunction({ scorer_: /SearchCV$|^RFECV$/, scoring: /SearchCV$|^RFECV$/ });
const arrayFunction = keptFunction({
    func: TRANSFORMERS,
    inverse_func: TRANSFORMERS,
    pooling_func: /^(AgglomerativeClustering|FeatureAgglomeration)$/,
});
const estimatorFunction = keptFunction({
    _kmeans_single: /^(BisectingKMeans|KMeans|MiniBatchKMeans)$/,
    refit: /^Halving\w+SearchCV$/,
    regr: /^GaussianProcess$/,
    corr: /^GaussianProcess$/,
});
const numpyUfunc = {
    call(use) {
        const [module, name] = use.args ?? [];
        const names = UFUNCS.get(use.values.text(module) ?? '') ?? new Set();
        return use.args?.length === 2 && names.has(use.values.text(name) ?? '')
            ? _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .MEMBER */ .ZX
            : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfCall */ .C5)(use, 'a ufunc of numpy');
    },
};
const OF_NUMPY = new Set(`absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_or bitwise_xor cbrt ceil conjugate copysign
cos cosh deg2rad degrees divide equal exp exp2 expm1 fabs floor floor_divide fmax fmin fmod greater greater_equal hypot invert isfinite
isinf isnan ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor
maximum minimum multiply negative nextafter not_equal ones_like power rad2deg radians reciprocal remainder right_shift rint sign signbit
sin sinh spacing sqrt square subtract tan tanh true_divide trunc`.split(/\s+/));
const OF_SCIPY = new Set('erf erfc expit gammaln log_ndtr logit ndtr ndtri'.split(' '));
const UFUNCS = new Map([
    ['numpy', OF_NUMPY],
    ['numpy.core.umath', OF_NUMPY],
    ['numpy.core._multiarray_umath', OF_NUMPY],
    ['scipy.stats._discrete_distns', OF_NUMPY],
    ['scipy.special', OF_SCIPY],
    ['scipy.special._ufuncs', OF_SCIPY],
]);
const RESPONSES = new Set(['predict', 'predict_proba', 'decision_function', 'default']);
function isResponse(value, values) {
    const items = values.sequence(value) ?? [value];
    return items.length > 0 && items.every((item) => RESPONSES.has(values.text(item) ?? ''));
}
function isMetric(value, values) {
    const global = values.global(value);
    const shape = global === null ? undefined : values.lists.shapeOf(global.module, global.name);
    return shape === metricFunction || values.isForeign(value);
}
const isNumber = (value, values) => values.isNumber(value);
const isArguments = (value, values) => values.container(value, ['dict']) !== null && (0,_library_js__WEBPACK_IMPORTED_MODULE_4__/* .isLibraryData */ .SQ)(value, values);
const isPlain = (value, values) => values.isPlain(value);
const PARTS = {
    _score_func: isMetric,
    _sign: isNumber,
    _kwargs: isArguments,
    _response_method: isResponse,
    _factory_args: isPlain,
    _deprecation_msg: isPlain,
    _thresholds: (value, values) => values.isNumber(value) || (0,_library_js__WEBPACK_IMPORTED_MODULE_4__/* .isLibraryData */ .SQ)(value, values),
    _metadata_request: (value, values) => ofRequests(value, values),
};
function ofRequests(value, values) {
    const fact = values.fact(value);
    const name = fact?.kind === 'instance' ? `${fact.owner.module}.${fact.owner.name}` : '';
    return name === 'sklearn.utils._metadata_requests.MetadataRequest' || values.isForeign(value);
}
function attributes(state, values) {
    const items = values.dict(state);
    const found = new Map();
    for (let at = 0; at < (items?.length ?? 0); at += 2) {
        const key = values.text(items[at]);
        if (key === null) {
            return null;
        }
        found.set(key, items[at + 1]);
    }
    return items === null ? null : found;
}
const scorer = {
    call: _instance_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyInstance */ .dS,
    build: (use) => {
        const { state, values } = use;
        const parts = attributes(state, values);
        if (parts === null || !parts.has('_score_func')) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(values, 'the attributes of a scorer', state);
        }
        for (const [key, value] of parts) {
            if (!Object.hasOwn(PARTS, key)) {
                return { expected: `one of ${Object.keys(PARTS).join(', ')}`, found: key, kind: 'newer' };
            }
            if (!PARTS[key](value, values)) {
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(values, `${key} of a scorer`, value);
            }
        }
        return (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .buildAttributes */ .iB)()(use);
    },
};
const frozen = {
    call: _instance_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyInstance */ .dS,
    mustBuild: true,
    build: (use) => {
        const estimator = attributes(use.state, use.values)?.get('estimator') ?? _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
        const fact = use.values.fact(estimator);
        const own = fact?.kind === 'instance' && fact.owner.module.startsWith('sklearn.') && fact.owner.name !== 'Bunch';
        const right = (own && fact.built !== false) || use.values.isForeign(estimator);
        return right ? (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .buildAttributes */ .iB)()(use) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOf */ .Kl)(use.values, 'an estimator of scikit-learn', estimator);
    },
};
function misplacedFault({ owner, state, values }) {
    const parts = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .attributesOf */ .Td)(state, values);
    const kept = parts === null ? [] : [parts.dict, parts.slots].map(globalsIn);
    for (const { key, value } of kept.flat()) {
        const global = values.global(value);
        const shape = global === null ? undefined : values.lists.shapeOf(global.module, global.name);
        if (shape?.isKeptBy !== undefined && !shape.isKeptBy(owner, key)) {
            const expected = `${global.module}.${global.name} where its library keeps it`;
            return { expected, found: `${key} of ${owner.name}`, kind: 'misplaced' };
        }
    }
    const many = kept.find(({ length }) => length > _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems);
    const expected = `at most ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems} classes and functions`;
    return many === undefined ? null : { expected, found: `more in ${owner.name}`, kind: 'misplaced' };
}
const globalsIn = (part) => ((0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(part) ? (part.keys?.globals ?? []) : []);


/***/ }),

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ attributesFault),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   hh: () => (/* binding */ hiddenFault),
/* harmony export */   kK: () => (/* binding */ nestedFault),
/* harmony export */   zN: () => (/* binding */ NATIVE_HOOKS)
/* harmony export */ });
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(487);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1166);



const NATIVE_HOOKS = new Set('__array__ __array_interface__ __array_struct__ __array_finalize__ __array_wrap__ __cuda_array_interface__ __dlpack__'.split(' '));
const UNPICKLER_HOOKS = new Set('append extend add __setstate__ __reduce__ __reduce_ex__'.split(' '));
const VERSION = '_sklearn_version';
const isHook = (key) => key.startsWith('__') || UNPICKLER_HOOKS.has(key) || key === VERSION;
const HARMLESS = ['__orig_class__'];
function attributesOf(state, values) {
    const isPart = (value) => value === _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 || ((0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) && value.kind === 'dict');
    if (isPart(state)) {
        return { dict: state, slots: _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 };
    }
    const [dict, slots, ...more] = values.tuple(state) ?? [];
    const pair = dict !== undefined && slots !== undefined && more.length === 0 && isPart(dict) && isPart(slots);
    return pair ? { dict, slots } : null;
}
function attributesFault({ dict, slots }, values, own = []) {
    return partFault(dict, values, own, false) ?? partFault(slots, values, own, true);
}
function partFault(part, values, own, bySetattr) {
    if (!(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(part)) {
        return null;
    }
    (0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .od)(part);
    const { keys } = part;
    if (keys === undefined) {
        return null;
    }
    if (!keys.text) {
        return { expected: 'attributes named by constant text', found: values.write(part), kind: 'contradiction' };
    }
    for (const { key, value } of keys.hooks.filter(({ key }) => isHook(key))) {
        const known = own.includes(key) || (!bySetattr && HARMLESS.includes(key));
        const hook = NATIVE_HOOKS.has(key) || (bySetattr && key.startsWith('__')) || !values.isPlain(value);
        if (!known && hook) {
            const found = `the attribute ${key} = ${values.write(value)}`;
            return { expected: 'attributes that no unpickler and no native code looks up', found, kind: 'contradiction' };
        }
    }
    const seen = keys.hooks.length <= _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.keptItems && keys.count <= Math.min(part.length, _base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.stateKeys);
    return seen ? null : { expected: `at most ${_base_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.stateKeys} attributes`, found: `${keys.count}`, kind: 'unknown' };
}
function nestedFault(state, values, depth = 3) {
    if (!(0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(state)) {
        const expected = 'a state of dicts, tuples and lists of the stream';
        return isHidden(state, values) ? { expected, found: values.write(state), kind: 'contradiction' } : null;
    }
    if (state.kind === 'dict') {
        return attributesFault({ dict: _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3, slots: state }, values);
    }
    for (const item of depth > 0 && ['tuple', 'list'].includes(state.kind) ? state.items : []) {
        const fault = item === state ? null : nestedFault(item, values, depth - 1);
        if (fault !== null) {
            return fault;
        }
    }
    return null;
}
function isHidden(value, values) {
    const fact = values.fact(value);
    return fact?.kind === 'instance' && (fact.tuple === true || /^(builtins|collections)$/.test(fact.owner.module));
}
function hiddenFault(state, values) {
    const parts = values.tuple(state)?.length === 2 ? values.tuple(state) : [state];
    const hidden = parts.find((part) => isHidden(part, values));
    return hidden === undefined
        ? null
        : { expected: 'attributes in a dict of the stream', found: values.write(hidden), kind: 'contradiction' };
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   FV: () => (/* binding */ nestedTensor),
/* harmony export */   KK: () => (/* binding */ sparseTensor),
/* harmony export */   Le: () => (/* binding */ tensorV3),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Pt: () => (/* binding */ fromCpu),
/* harmony export */   SS: () => (/* binding */ tensorV2),
/* harmony export */   VE: () => (/* binding */ metaTensor),
/* harmony export */   WB: () => (/* binding */ wrapperSubclass),
/* harmony export */   Wi: () => (/* binding */ parameter),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   aq: () => (/* binding */ fromNumpy),
/* harmony export */   bw: () => (/* binding */ quantizedTensor),
/* harmony export */   j1: () => (/* binding */ fromType),
/* harmony export */   jO: () => (/* binding */ device),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   po: () => (/* binding */ storageFromBytes),
/* harmony export */   w9: () => (/* binding */ tensorClass),
/* harmony export */   z1: () => (/* binding */ parameterWithState)
/* harmony export */ });
/* harmony import */ var _pickle_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8000);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3336);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7024);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8978);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3186);





const sortOf = (value, values) => {
    const fact = values.fact(value);
    return fact?.kind === 'thing' ? fact.sort : null;
};
const isTensor = (value, values) => sortOf(value, values) === 'tensor' || values.isForeign(value);
const isStorage = (value, values) => values.fact(value)?.kind === 'storage' || values.isForeign(value);
const isLengths = (value, values) => isSize(value, values) || values.isForeign(value);
const isInt = (value, values) => values.int(value) !== null;
const isGrad = (value, values) => values.bool(value) !== null;
const isHooks = (value, values) => values.isNone(value) || (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) || values.fact(value) !== null;
const isGlobal = (value, values) => values.global(value) !== null;
const isDevice = (value, values) => values.isText(value) || sortOf(value, values) === 'device' || values.isForeign(value);
const isLayout = (value, values) => values.fact(value)?.kind === 'member' || values.isForeign(value);
const isState = (value, values) => values.isNone(value) || (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) || values.isForeign(value);
const isMetadata = (value, values) => values.isNone(value) || (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(value) || values.isForeign(value);
function isSize(value, values) {
    return lengthsOf(value, values)?.every((length) => length >= 0) ?? false;
}
function lengthsOf(value, values) {
    const direct = values.ints(value);
    if (direct !== null || value === undefined) {
        return direct;
    }
    const made = sortOf(value, values) === 'size' && typeof value === 'object' && value.kind === 'call';
    return made ? values.ints(values.tuple(value.args)?.[0]) : null;
}
function rebuild(parameters, optional = 0, more) {
    const names = Object.keys(parameters);
    return {
        native: true,
        call(use) {
            const { args, values } = use;
            const count = args?.length ?? -1;
            if (args === null || count > names.length || count < names.length - optional || use.call.kind !== 'call') {
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, `the arguments ${names.join(', ')}`);
            }
            for (const [index, arg] of args.entries()) {
                if (!parameters[names[index]](arg, values)) {
                    return { ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, `a ${names[index]} as torch writes it`, arg) };
                }
            }
            return more?.(use) ?? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)('tensor');
        },
        build: buildTensor,
    };
}
const PLACED = { storage: isStorage, offset: isInt, size: isLengths, stride: isLengths };
const TYPED = { ...PLACED, requires_grad: isGrad, hooks: isHooks };
function outside({ args, values }) {
    const [storage, offsetValue, sizeValue, strideValue] = args;
    const fact = values.fact(storage);
    const offset = values.int(offsetValue);
    const size = lengthsOf(sizeValue, values);
    const stride = lengthsOf(strideValue, values);
    if (size === null || stride === null) {
        return null;
    }
    if (size.length !== stride.length || offset < 0) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('a stride for each length, and an offset from 0', `${values.write(sizeValue)}, ${values.write(strideValue)}, ${offset}`);
    }
    const elements = fact?.kind === 'storage' ? fact.elements : null;
    const last = size.reduce((sum, length, index) => sum + (length - 1) * stride[index], offset);
    if (elements === null || size.includes(0) || last < elements) {
        return null;
    }
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`elements inside the storage of ${elements}`, `element ${last}`);
}
function dense(use) {
    const fact = use.values.fact(use.args[0]);
    return fact?.kind === 'storage' && fact.quantized
        ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)('a storage of plain numbers', 'a quantized one, without a quantizer')
        : outside(use);
}
const tensor = rebuild(PLACED, 0, dense);
const tensorV2 = rebuild({ ...TYPED, metadata: isMetadata }, 1, dense);
const tensorV3 = rebuild({ ...TYPED, dtype: isGlobal, metadata: isMetadata }, 1);
const quantizedTensor = rebuild({
    ...PLACED,
    quantizer: (value, values) => values.tuple(value) !== null || values.isForeign(value),
    requires_grad: isGrad,
    hooks: isHooks,
}, 0, outside);
const parameter = rebuild({ data: isTensor, requires_grad: isGrad, hooks: isHooks });
const parameterWithState = rebuild({ data: isTensor, requires_grad: isGrad, hooks: isHooks, state: isState }, 0, ({ args, values }) => stateFault(args[3], values));
const sparseTensor = rebuild({
    layout: isLayout,
    data: (value, values) => values.tuple(value)?.every((part) => isTensor(part, values) || isLengths(part, values) || isGrad(part, values)) ??
        false,
});
const nestedTensor = rebuild({
    buffer: isTensor,
    sizes: isTensor,
    strides: isTensor,
    offsets: (value, values) => isTensor(value, values) || isLengths(value, values),
});
const metaTensor = rebuild({ dtype: isGlobal, size: isLengths, stride: isLengths, requires_grad: isGrad });
const wrapperSubclass = rebuild({
    class: isGlobal,
    dtype: isGlobal,
    size: isLengths,
    stride: isLengths,
    offset: isInt,
    layout: isLayout,
    device: isDevice,
    requires_grad: isGrad,
});
const fromNumpy = rebuild({
    data: (value, values) => values.fact(value)?.kind === 'array' || values.isForeign(value),
    dtype: isGlobal,
    device: isDevice,
    requires_grad: isGrad,
});
const fromCpu = rebuild({ data: isTensor, dtype: isGlobal, device: isDevice, requires_grad: isGrad });
function stateFault(state, values) {
    if (values.isNone(state) || values.isForeign(state)) {
        return null;
    }
    const attributes = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(state, values);
    if (attributes === null) {
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, 'a dict of attributes', state);
    }
    for (const part of [attributes.dict, attributes.slots]) {
        const noted = (0,_pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isContainer */ .u_)(part) ? (part.keys?.hooks ?? []) : [];
        const property = noted.find(({ key }) => _pickle_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .TENSOR_PROPERTIES */ .OW.has(key));
        if (property !== undefined) {
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(values, `no ${property.key}, which is no attribute of Python`, property.value);
        }
    }
    return ((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)(attributes, values) ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesFault */ .Aj)({ dict: attributes.slots, slots: attributes.dict }, values));
}
function buildTensor({ state, values }) {
    const items = values.tuple(state);
    const [first] = items ?? [];
    const old = items !== null && items.length <= 5 && first !== undefined && items.every((item) => isOldPart(item, values));
    return old ? null : stateFault(state, values);
}
const isOldPart = (value, values) => isStorage(value, values) ||
    isTensor(value, values) ||
    isLengths(value, values) ||
    isInt(value, values) ||
    isHooks(value, values);
const tensorClass = {
    native: true,
    call: (use) => use.args?.length === 0 && isBare(use) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)('tensor') : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'no argument and no keyword'),
    build: buildTensor,
};
function isBare({ call, values }) {
    return call.kwargs === null || values.dict(call.kwargs)?.length === 0;
}
function fromType(shapeOf) {
    return {
        native: true,
        call(use) {
            const { args, call, values } = use;
            const [func, type, inner, state] = args ?? [];
            const shape = func === undefined ? undefined : shapeOf(func, values);
            const right = args?.length === 4 && isGlobal(type, values) && values.tuple(inner) !== null;
            if (!right || !(shape?.call !== undefined || values.isForeign(func))) {
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'a function of torch, a class, the arguments and a state');
            }
            const fault = stateFault(state, values);
            return (fault ??
                shape?.call?.({ ...use, call: { ...call, args: inner, kwargs: null }, args: values.tuple(inner) }) ??
                (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)('tensor'));
        },
        build: buildTensor,
    };
}
const size = {
    call: (use) => use.args?.length === 1 && isSize(use.args[0], use.values) ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)('size') : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'lengths from 0'),
};
const device = {
    call: (use) => use.args !== null &&
        use.args.length >= 1 &&
        use.args.length <= 2 &&
        use.args.every((arg) => use.values.isConstant(arg))
        ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)('device')
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'the name of a device'),
};
const layout = {
    call: (use) => use.args?.length === 1 && use.values.isText(use.args[0]) ? _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .MEMBER */ .ZX : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'the name of a layout'),
};
const storageFromBytes = {
    native: true,
    call: (use) => use.args?.length === 1 && (use.values.isBytes(use.args[0]) || use.values.isText(use.args[0]))
        ? { kind: 'storage', elements: null, quantized: false }
        : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfCall */ .C5)(use, 'constant bytes'),
};
const PACKED = { QUInt4x2Storage: 2, QUInt2x4Storage: 4 };
function storageOf(id, values) {
    const [word, type, , , elementsValue] = values.tuple(id) ?? [];
    if (values.word(word) !== 'storage') {
        return null;
    }
    const elements = values.int(elementsValue);
    const name = values.global(type)?.name ?? '';
    const packed = PACKED[name] ?? 1;
    const quantized = /^QU?Int/.test(name);
    return { kind: 'storage', elements: (elements ?? 0) * packed, quantized };
}


/***/ }),

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PYTHON2_MODULES),
/* harmony export */   m: () => (/* binding */ PYTHON3_MODULES)
/* harmony export */ });
const PYTHON3_MODULES = `
CDIO CDROM DLFCN IN SOCKET STROPTS TYPES __future__ __hello__ __hello_alias__ __hello_only__ __phello__
__phello_alias__ _abc _abcoll _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2
_bootlocale _bootsubprocess _bytesio _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
_codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes
_ctypes_test _curses _curses_panel _datetime _dbm _decimal _distutils_findvs _dummy_thread _elementtree _emx_link
_fileio _frozen_importlib _frozen_importlib_external _functools _gdbm _gestalt _hashlib _heapq _hmac _imp
_interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _math_integer
_md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _peg_parser
_pickle _posixshmem _posixsubprocess _py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random
_remote_debugging _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat
_statistics _string _stringio _strptime _struct _subprocess _suggestions _symtable _sysconfig _sysconfigdata
_testbuffer _testcapi _testcapi_datetime _testclinic _testclinic_limited _testconsole _testexternalinspection
_testimportmultiple _testinternalcapi _testlimitedcapi _testmultiphase _testsinglephase _thread _threading_local
_tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _winreg _wmi
_xxinterpchannels _xxsubinterpreters _xxtestfuzz _zoneinfo _zstd abc aifc annotationlib antigravity argparse array ast
asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect build_class builtins bz2 cProfile calendar
cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser
contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils
doctest dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter
fpectl fpetest fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
hmac html http idlelib imageop imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math md5 mimetypes mmap modulefinder msilib
msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os os2 os2emxpath
ossaudiodev parser pathlib pcre pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
profile profiling pstats pty pwd py_compile pyclbr pydoc pydoc_data pydoc_topics pyexpat queue quopri random re
readline reprlib resource rgbimg rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios
test textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
wsgiref xdrlib xml xmlrpc xx xxlimited xxlimited_35 xxlimited_3_13 xxsubtype zipapp zipfile zipimport zlib zoneinfo
`;
const PYTHON2_MODULES = `
AL Audio_mac BaseHTTPServer Bastion CD CGIHTTPServer CL CL_old Canvas Carbon ColorPicker ConfigParser Cookie DEVICE
Dialog DocXMLRPCServer ERRNO EasyDialogs FILE FL FileDialog FixTk FrameWork GET GL GLWS HTMLParser IOCTL MacOS
MimeWriter MiniAEFrame Nav OSATerminology PixMapWrapper Queue SUNAUDIODEV SV ScrolledText SimpleDialog
SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO Tix Tkconstants Tkdnd Tkinter UserDict UserList UserString
WAIT _AE _AH _App _CF _CG _CarbonEvt _Cm _Ctl _Dlg _Drag _Evt _File _Fm _Folder _Help _IBCarbon _Icn _LWPCookieJar
_Launch _List _Menu _Mlte _MozillaCookieJar _OSA _Qd _Qdoffs _Qt _Res _Scrap _Snd _TE _Win __builtin__ _bsddb _hotshot
_pybsddb _sha aepack aetools aetypes anydbm applesingle appletrawmain appletrunner argvemulator audiodev autoGIL
bgenlocations bsddb bsddb185 buildtools bundlebuilder cPickle cStringIO cddb cdplayer cfmfile commands compiler
cookielib copy_reg dbhash dircache dl dumbdbm dummy_thread exceptions findertools flp fm fpformat future_builtins gdbm
gensuitemodule gestalt hotshot htmlentitydefs htmllib httplib icglue icopen ihooks imgfile imputil jpeg linuxaudiodev
macerrors macostools macresource markupbase mhlib mimetools mimify multifile mutex new panelparser pimp popen2
posixfile readcd repr rexec rfc822 riscosenviron riscospath robotparser rourl2path sets sgi sgmllib sha sre statvfs
stringold strop sunaudio sunaudiodev terminalcommand thread timing tkColorChooser tkCommonDialog tkFileDialog tkFont
tkMessageBox tkSimpleDialog toaiff torgb ttk urllib2 urlparse user videoreader whichdb xmllib xmlrpclib
`;


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   v: () => (/* binding */ globalName)
/* harmony export */ });
/* harmony import */ var _pickle_python2_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6471);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1755);



function judge(inspection, file, policy) {
    const { path, sha256, change, weightsOnly, base } = file;
    const context = { policy, file: { path, sha256 }, change };
    const bases = base === undefined ? null : base === null ? [] : [base];
    return { ...judgeEntry(inspection, bases, context, weightsOnly), sha256, weightsOnly };
}
function judgeEntry(inspection, bases, { policy, file, change }, weightsOnly = null) {
    const { findings } = inspection;
    const known = bases && new Set(bases.flatMap(ownNames));
    const globals = [
        ...judgeGlobals(inspection, policy, known, file),
        ...seenByTorchAlone(inspection, weightsOnly, policy, known, file),
    ];
    const problems = findings.problems.map((problem) => ({
        ...problem,
        accepted: policy.acceptProblem?.({ ...problem, accepted: null }, file) ?? null,
    }));
    const inside = bases && membersByName(bases);
    const members = inspection.members.map((member) => judgeEntry(member, inside && (inside.get(member.name) ?? []), { policy, file, change }));
    return {
        path: inspection.path,
        size: inspection.size,
        sha256: null,
        format: findings.format,
        verdict: members.reduce((verdict, member) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(verdict, member.verdict), ownVerdict(inspection, globals)),
        change,
        weightsOnly: null,
        globals,
        problems,
        notes: findings.skipped === null ? findings.notes : [findings.skipped, ...findings.notes],
        members,
    };
}
function membersByName(inspections) {
    const found = new Map();
    for (const member of inspections.flatMap(({ members }) => members)) {
        const same = found.get(member.name);
        if (same === undefined) {
            found.set(member.name, [member]);
        }
        else {
            same.push(member);
        }
    }
    return found;
}
function judgeGlobals({ findings }, policy, known, file) {
    return [...findings.globals]
        .filter(([, global]) => !isPartOfName(global))
        .map(([key, global]) => {
        const misuse = findings.misuses.get(key);
        const use = judgeUse(global, misuse, findings.torchCheckpoint, policy, known);
        return withAcceptance(use, policy, file, misuse !== undefined);
    });
}
function isPartOfName({ module, name, attributeCallsOnly }) {
    return module === 'builtins' && name === 'getattr' && attributeCallsOnly;
}
function withAcceptance(use, policy, file, misused) {
    return use.verdict === 'safe' ? use : { ...use, accepted: policy.acceptGlobal?.(use, file, misused) ?? null };
}
function judgeUse(global, misuse, torchCheckpoint, policy, known) {
    const name = globalName(global.module, global.name);
    const { torchAllowed, userAllowed } = policy;
    const byLists = judgeEmbedded(global, torchCheckpoint) ??
        judgePartial(global, torchCheckpoint) ??
        (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGlobal */ .FJ)(global.module, global.name, { torchCheckpoint, torchAllowed, userAllowed });
    return {
        name,
        ...withMisuse(byLists, misuse, name !== '?'),
        opcode: global.opcode,
        member: global.member,
        offset: global.offset,
        use: global.use,
        expression: misuse?.expression ?? global.expression,
        new: known === null ? null : !known.has(name),
        accepted: null,
    };
}
function withMisuse(byLists, misuse, named) {
    const isWorse = misuse !== undefined &&
        (byLists.verdict !== 'dangerous' || named === false) &&
        (misuse.verdict === 'dangerous' || byLists.verdict === 'safe');
    if (!isWorse) {
        return byLists;
    }
    const place = misuse.member === null ? '' : ` of ${misuse.member}`;
    return { verdict: misuse.verdict, why: `${misuse.why} (byte ${misuse.offset}${place})` };
}
function seenByTorchAlone(inspection, weightsOnly, policy, known, file) {
    const seen = new Set(namesOf(inspection));
    const chance = (name) => inspection.findings.format === 'joblib' && name.startsWith('extension(');
    const missed = (weightsOnly?.unsafeGlobals ?? []).filter((name) => !seen.has(name) && !seen.has(python3Name(name)) && !chance(name));
    return missed.map((name) => {
        const dot = name.lastIndexOf('.');
        const global = {
            module: name.slice(0, Math.max(dot, 0)),
            name: name.slice(dot + 1),
            opcode: 'GLOBAL',
            offset: 0,
            member: null,
            use: 'imported',
            expression: name,
            constantCallsOnly: false,
            attributeCallsOnly: false,
            knownCallsOnly: false,
        };
        const use = judgeUse(global, undefined, inspection.findings.torchCheckpoint, policy, known);
        return withAcceptance({ ...use, why: `${use.why}; only torch's own reading sees it` }, policy, file, false);
    });
}
function namesOf(inspection) {
    return [...ownNames(inspection), ...inspection.members.flatMap(namesOf)];
}
function ownNames({ findings }) {
    return [...findings.globals.values()].map(({ module, name }) => globalName(module, name));
}
function judgeEmbedded(global, torchCheckpoint) {
    const embeds = global.module === 'torch.storage' && global.name === '_load_from_bytes';
    if (!embeds || !global.constantCallsOnly) {
        return null;
    }
    return torchCheckpoint
        ? { verdict: 'unsafe', why: "unpickles constants, which are judged as members, and is not on torch's list" }
        : { verdict: 'safe', why: 'unpickles only constants, each of which is judged as a member' };
}
function judgePartial(global, torchCheckpoint) {
    if (global.module !== 'functools' || global.name !== 'partial' || !global.knownCallsOnly) {
        return null;
    }
    const why = 'makes only blocks of a table of pandas';
    return torchCheckpoint ? { verdict: 'unsafe', why: `${why}, and is not on torch's list` } : { verdict: 'safe', why };
}
function python3Name(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? name : globalName(...(0,_pickle_python2_names_js__WEBPACK_IMPORTED_MODULE_0__/* .asPython3 */ .u)(name.slice(0, dot), name.slice(dot + 1), 2));
}
function globalName(module, name) {
    return module === '' ? name : `${module}.${name}`;
}
function ownVerdict({ findings }, globals) {
    const start = findings.skipped === null ? 'safe' : 'skipped';
    const byGlobals = globals.reduce((verdict, global) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(verdict, global.verdict), start);
    return findings.problems.reduce((verdict, problem) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(verdict, problemVerdict(problem)), byGlobals);
}
function problemVerdict(problem) {
    return problem.id === 'contains-code' ? 'unsafe' : 'unreadable';
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isNotebook),
/* harmony export */   qi: () => (/* binding */ isAuditable),
/* harmony export */   r2: () => (/* binding */ isPython)
/* harmony export */ });
const PYTHON = /\.(py|pyi|pyw|pyx)$/i;
const NOTEBOOK = /\.ipynb$/i;
const LINES = /(\.(ya?ml|sh|bash|zsh|env|dockerfile)|(^|\/)(dockerfile|containerfile)(\.[^/]*)?|(^|\/)\.env(\.[^/]*)?|(^|\/)\.envrc)$/i;
const isPython = (path) => PYTHON.test(path);
const isNotebook = (path) => NOTEBOOK.test(path);
function isAuditable(path) {
    return isPython(path) || isNotebook(path) || LINES.test(path);
}


/***/ }),

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   gM: () => (/* binding */ before),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
function releaseOf(version) {
    const found = /^\s*v?(\d+)(?:\.(\d+))?/.exec(version);
    return found === null ? null : `${found[1]}.${found[2] ?? 0}`;
}
function before(left, right) {
    return compare(numbers(left), numbers(right)) < 0;
}
function numbers(version) {
    return (/^\d+(\.\d+)*/.exec(version.trim().replace(/^v/, ''))?.[0] ?? '0').split('.').map(Number);
}
function compare(left, right) {
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0) {
            return difference;
        }
    }
    return 0;
}
const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?([0-9][\w.+*!-]*)\s*$/;
function parseClauses(specifier) {
    const clauses = specifier.split(',').filter((clause) => !/^\s*\*?\s*$/.test(clause));
    const tests = clauses.map((clause) => testOf(CLAUSE.exec(clause)));
    return tests.includes(null) ? null : tests;
}
function testOf(clause) {
    if (clause === null) {
        return null;
    }
    const [, sign = '==', version] = clause;
    const wanted = numbers(version.replace(/\.\*$/, ''));
    const prefix = (found) => compare(found.slice(0, wanted.length), wanted) === 0;
    const wild = version.endsWith('.*') || sign === '=';
    switch (sign) {
        case '==':
        case '===':
        case '=':
            return (found) => (wild ? prefix(found) : compare(found, wanted) === 0);
        case '!=':
            return (found) => (wild ? !prefix(found) : compare(found, wanted) !== 0);
        case '<=':
            return (found) => compare(found, wanted) <= 0;
        case '>=':
            return (found) => compare(found, wanted) >= 0;
        case '<':
            return (found) => compare(found, wanted) < 0;
        case '>':
            return (found) => compare(found, wanted) > 0;
        case '~=':
            return between(wanted, wanted.slice(0, -1));
        case '~':
            return between(wanted, wanted.slice(0, 2));
        case '^':
            return between(wanted, wanted[0] > 0 ? wanted.slice(0, 1) : wanted.slice(0, 2));
        default:
            return null;
    }
}
function between(lowest, beginning) {
    return (found) => compare(found, lowest) >= 0 && compare(found.slice(0, beginning.length), beginning) === 0;
}
const PATCHES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const MAJORS = [0, 1, 2, 3, 4];
const MINORS = 40;
function allows(specifier, release) {
    const [major, minor] = numbers(release);
    return specifier.split('|').some((part) => {
        const tests = parseClauses(part);
        return tests?.every === undefined
            ? false
            : PATCHES.some((patch) => tests.every((test) => test([major, minor ?? 0, patch])));
    });
}
function boundsOf(specifier) {
    const all = MAJORS.flatMap((major) => Array.from({ length: MINORS }, (_, minor) => `${major}.${minor}`));
    const allowed = all.filter((release) => allows(specifier, release));
    const lowest = allowed[0] ?? null;
    const highest = allowed[allowed.length - 1] ?? null;
    return { lowest: lowest === all[0] ? null : lowest, highest: highest === all[all.length - 1] ? null : highest };
}
function pinOf(specifier) {
    const found = /^\s*={2,3}\s*v?(\d[\w.+!-]*)\s*$/.exec(specifier);
    return found === null ? null : releaseOf(found[1]);
}


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export FORMATS */
const VERDICTS = ['skipped', 'safe', 'unsafe', 'unreadable', 'dangerous'];
function worst(a, b) {
    return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}
const FORMATS = {
    'torch-zip': { ofTorch: true },
    'torch-legacy': { ofTorch: true, payload: true },
    'torch-tar': { ofTorch: true },
    torchscript: { ofTorch: true },
    'torch-package': { ofTorch: true },
    'torch-export': { ofTorch: true },
    pickle: { payload: true },
    joblib: { payload: true },
    numpy: { payload: true },
    npz: {},
    zip: {},
    tar: {},
    gzip: {},
    bzip2: {},
    xz: {},
    lzma: {},
    zlib: {},
    lz4: {},
    zstd: {},
    sevenzip: {},
    keras: {},
    hdf5: { payload: true },
    safetensors: { payload: true },
    gguf: { payload: true },
    onnx: { payload: true },
    'lfs-pointer': {},
    'dvc-pointer': {},
    'annex-pointer': {},
    unknown: {},
};
function factsOf(format) {
    return FORMATS[format];
}
const USES = ['called', 'instantiated', 'built', 'imported'];
const PROBLEMS = {
    'ambiguous-archive': 'two readers of the archive can open different pickles',
    'ambiguous-stream': 'the C and the Python unpickler of CPython read the stream differently',
    'broken-archive': 'the archive cannot be read to its end',
    'broken-stream': 'the pickle breaks off or is not valid; an unpickler stops here',
    'checkout-transforms': 'git changes the bytes of the file when it is checked out',
    'contains-code': 'the format holds code, not only data',
    'encrypted-member': 'a member is encrypted',
    'lfs-object': 'the content is in Git LFS and was not read',
    'limit-exceeded': 'a limit that keeps a scan bounded was reached',
    'not-a-file': 'the path is not a regular file',
    'persistent-id': 'an object is whatever the program that loads the pickle makes of an id',
    'pointer-file': 'the file only points to content kept elsewhere',
    'read-error': 'the file could not be read',
    'trailing-data': 'bytes after the end of the pickle are neither a pickle nor padding',
    'unknown-content': 'the extension promises a model and the content is not understood',
    'unsupported-compression': 'a compression that this tool does not read',
};
function entriesOf(entry) {
    const entries = [];
    const visit = (one) => {
        entries.push(one);
        one.members.forEach(visit);
    };
    visit(entry);
    return entries;
}
const FAIL_ON = ['unsafe', 'new-unsafe', 'dangerous', 'never'];


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ chooseTorch)
});

// EXTERNAL MODULE: ./build/src/python/requirement/specifiers.js
var specifiers = __nccwpck_require__(8551);
;// CONCATENATED MODULE: ./build/src/python/requirement/newest-allowed.js

function newestAllowed(requirement, known) {
    const newestFirst = [...known].sort((left, right) => ((0,specifiers/* before */.gM)(left, right) ? 1 : -1));
    const { pinned, specifier } = requirement;
    if (pinned !== null) {
        if (newestFirst.length > 0 && (0,specifiers/* before */.gM)(newestFirst[0], pinned)) {
            return newestFirst[0];
        }
        return newestFirst.find((release) => release === pinned) ?? null;
    }
    return newestFirst.find((release) => (0,specifiers/* allows */.NB)(specifier, release)) ?? null;
}

// EXTERNAL MODULE: ./build/src/torch/releases.js + 1 modules
var releases = __nccwpck_require__(3281);
;// CONCATENATED MODULE: ./build/src/scan/choose-torch.js


function chooseTorch(wanted, asked, requirement) {
    if (wanted !== 'auto') {
        const { release, note } = (0,releases/* resolveRelease */.CM)(wanted);
        return { version: release, source: note === null ? asked : `${asked}: ${note}` };
    }
    const version = requirement === null ? null : newestAllowed(requirement, (0,releases/* knownReleases */.o2)());
    if (requirement === null || version === null) {
        return { version: (0,releases/* newestRelease */.s5)(), source: 'newest known' };
    }
    const { pinned, pinnedFile, specifier, file } = requirement;
    const source = pinned === null ? `${file}: torch${specifier}` : `${pinnedFile ?? file}: torch ${pinned}`;
    return { version, source };
}


/***/ }),

/***/ 2451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspect),
  Z: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __nccwpck_require__(2396);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/expand.js
var expand = __nccwpck_require__(7041);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __nccwpck_require__(2958);
// EXTERNAL MODULE: ./build/src/pickle/listener.js
var pickle_listener = __nccwpck_require__(6442);
// EXTERNAL MODULE: ./build/src/pickle/opcodes.js
var opcodes = __nccwpck_require__(3939);
// EXTERNAL MODULE: ./build/src/pickle/recorder.js
var recorder = __nccwpck_require__(296);
// EXTERNAL MODULE: ./build/src/pickle/walk.js + 2 modules
var pickle_walk = __nccwpck_require__(4121);
// EXTERNAL MODULE: ./build/src/report.js
var report = __nccwpck_require__(6471);
;// CONCATENATED MODULE: ./build/src/formats/pickle/embedded.js

const UNPICKLERS = new Set([
    'torch.storage._load_from_bytes',
    'pickle.loads',
    '_pickle.loads',
    'pickle._loads',
    'dill.loads',
    'dill._dill.loads',
    'cloudpickle.loads',
    'cloudpickle.cloudpickle.loads',
]);
const NOTES = 3;
class EmbeddedPickles {
    nested = [];
    #member;
    #unpickled = new Set();
    #lookLikePickles = new Set();
    constructor(member) {
        this.#member = member;
    }
    listener(listener = {}) {
        return {
            ...listener,
            onConstantCall: (global, start, open) => {
                if (UNPICKLERS.has(`${global.module}.${global.name}`)) {
                    this.#addNested(start, open);
                }
                listener.onConstantCall?.(global, start, open);
            },
            onPickleLikeBytes: (start, length) => {
                if (this.#lookLikePickles.size < limits/* LIMITS */.b.members) {
                    this.#lookLikePickles.add(start);
                }
                listener.onPickleLikeBytes?.(start, length);
            },
        };
    }
    #addNested(start, open) {
        if (this.#unpickled.has(start) || this.nested.length > limits/* LIMITS */.b.members) {
            return;
        }
        this.#unpickled.add(start);
        const place = `<bytes at ${start}>`;
        this.nested.push({
            name: this.#member === null ? place : `${this.#member}!${place}`,
            promised: true,
            open,
        });
    }
    notes() {
        const others = [...this.#lookLikePickles].filter((start) => !this.#unpickled.has(start));
        const where = this.#member === null ? '' : ` of ${this.#member}`;
        const notes = others
            .slice(0, NOTES)
            .map((start) => `the bytes value at byte ${start}${where} looks like a pickle; nothing in the file unpickles it`);
        const more = others.length - notes.length;
        return more === 0 ? notes : [...notes, `${more} more bytes values${where} look like pickles`];
    }
}

;// CONCATENATED MODULE: ./build/src/formats/findings.js







const NO_NAME = '\n?';
function useWithoutName({ expression }, { at, cursor }, member) {
    const opcode = opcodes/* OPCODE_OF_BYTE */.M7[cursor.read(at, 1)[0]];
    return {
        module: '',
        name: '?',
        opcode: opcode.name,
        offset: at,
        use: opcode.name === 'BUILD' ? 'built' : 'called',
        expression: expression ?? '?',
        constantCallsOnly: false,
        attributeCallsOnly: false,
        knownCallsOnly: false,
        member,
    };
}
function merged(known, record) {
    const { use, expression } = report/* USES */.tk.indexOf(record.use) < report/* USES */.tk.indexOf(known.use) ? record : known;
    return {
        ...known,
        use,
        expression,
        constantCallsOnly: known.constantCallsOnly && record.constantCallsOnly,
        attributeCallsOnly: known.attributeCallsOnly && record.attributeCallsOnly,
        knownCallsOnly: known.knownCallsOnly && record.knownCallsOnly,
    };
}
class Findings {
    format = 'unknown';
    torchCheckpoint = false;
    skipped = null;
    #globals = new Map();
    problems = [];
    notes = [];
    #noted = new Set();
    #told = new Set();
    nested = [];
    archives = [];
    #misuses = new Map();
    rules;
    budget;
    expansion;
    #watcher;
    end = null;
    walked = false;
    restJudged = false;
    resources = [];
    constructor(rules, budget = { opcodes: limits/* LIMITS */.b.opcodes }, expansion = { bytes: limits/* LIMITS */.b.expandedBytes }, watcher) {
        this.rules = rules;
        this.budget = budget;
        this.expansion = expansion;
        this.#watcher = watcher;
    }
    get globals() {
        return this.#globals;
    }
    get misuses() {
        return this.#misuses;
    }
    found() {
        const { format, torchCheckpoint, walked, skipped, globals, misuses, problems, notes } = this;
        return { format, torchCheckpoint, walked, skipped, globals, misuses, problems, notes };
    }
    walk(source, place) {
        const walk = (0,recorder/* newWalk */.C8)();
        const embedded = new EmbeddedPickles(place.member);
        const persistent = this.torchCheckpoint ? {} : { onPersistentId: this.#persistentId(place) };
        const listener = (0,pickle_listener/* together */.b)(this.rules.watch(this.misused(place.member)), embedded.listener(persistent));
        try {
            return (0,pickle_walk/* walkPickles */.b)(source, { ...place, budget: this.budget, listener, format: place.listener }, walk);
        }
        finally {
            this.#add(walk, place.member);
            this.#addEmbedded(embedded);
            this.#watcher?.(source, place, walk);
        }
    }
    misused(member) {
        return (global, misuse, place) => {
            const offset = place.at;
            if (misuse.verdict === 'unknown') {
                const subject = global === null ? '' : `${global.module}.${global.name}: `;
                this.problem('limit-exceeded', `${subject}expected ${misuse.why}`, member, offset);
                return;
            }
            const key = global === null ? NO_NAME : `${global.module}\n${global.name}`;
            const known = this.#misuses.get(key);
            if (known === undefined || (known.verdict === 'unsafe' && misuse.verdict === 'dangerous')) {
                this.#misuses.set(key, { ...misuse, verdict: misuse.verdict, member, offset });
            }
            if (global === null && !this.#globals.has(key)) {
                this.#globals.set(key, useWithoutName(misuse, place, member));
            }
        };
    }
    #addEmbedded(embedded) {
        for (const content of embedded.nested) {
            this.nested.push(content);
        }
        for (const note of embedded.notes()) {
            this.note(note);
        }
    }
    #persistentId({ member }) {
        let told = false;
        return (_id, machine) => {
            if (!told) {
                told = true;
                this.problem('persistent-id', 'a persistent id stands for what only the loading program knows', member, machine.at);
            }
        };
    }
    #add(walk, member) {
        this.walked = true;
        this.addGlobals(walk.globals, member);
        for (const { id, message, offset } of walk.problems) {
            this.problem(id, message, member, offset);
        }
    }
    addGlobals(records, member) {
        for (const [key, record] of records) {
            const known = this.#globals.get(key);
            this.#globals.set(key, known === undefined ? { ...record, member } : merged(known, record));
        }
    }
    problem(id, message, member = null, place = null) {
        const offset = Number.isSafeInteger(place) && place >= 0 ? place : null;
        const key = JSON.stringify([id, message, member, offset]);
        if (!this.#told.has(key)) {
            this.#told.add(key);
            this.problems.push({ id, message, member, offset });
        }
    }
    promise(name) {
        for (const [index, content] of this.nested.entries()) {
            if (content.name.replace(/^\.\//, '') === name && !content.alternative) {
                this.nested[index] = { ...content, promised: true };
            }
        }
    }
    note(text) {
        if (!this.#noted.has(text)) {
            this.#noted.add(text);
            this.notes.push(text);
        }
    }
}

// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __nccwpck_require__(646);
// EXTERNAL MODULE: ./build/src/bytes/safetensors.js
var safetensors = __nccwpck_require__(3436);
// EXTERNAL MODULE: ./build/src/bytes/tar/header.js
var header = __nccwpck_require__(8024);
// EXTERNAL MODULE: ./build/src/bytes/zip/end-record.js
var end_record = __nccwpck_require__(6576);
// EXTERNAL MODULE: ./build/src/formats/signatures.js
var signatures = __nccwpck_require__(6195);
// EXTERNAL MODULE: ./build/src/formats/tensorflow/saved-model.js
var saved_model = __nccwpck_require__(3289);
// EXTERNAL MODULE: ./build/src/formats/torch/torch-legacy.js
var torch_legacy = __nccwpck_require__(7089);
// EXTERNAL MODULE: ./build/src/formats/unknown.js + 1 modules
var unknown = __nccwpck_require__(5135);
;// CONCATENATED MODULE: ./build/src/formats/pickle/plain.js








const BRACE = 0x7b;
const PLAIN_READERS = [torch_legacy/* torchLegacy */.y, pickle/* pickle */.Zn, unknown/* unknown */.L];
const LOOKS = {
    tar: ({ head }) => (0,header/* startsAsTar */.ZH)(head),
    safetensors: ({ head }) => head[safetensors/* LENGTH_BYTES */.R2] === BRACE,
    hdf5: (content) => (0,signatures/* hdf5Start */.m)(content) !== null,
    zip: ({ source }) => (0,end_record/* findEndRecords */.XM)(source).length > 0,
    unknown: ({ path }) => (0,saved_model/* isNamedAsGraph */.S)(path),
};
function isPlainPickle(content) {
    return (0,pickle/* startsWithProtocol */.YH)(content.head) && !looksOtherwise(content);
}
function looksOtherwise(content) {
    try {
        return Object.values(LOOKS).some((look) => look(content));
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/pickle/padding.js
var padding = __nccwpck_require__(2321);
// EXTERNAL MODULE: ./build/src/pickle/probe.js
var pickle_probe = __nccwpck_require__(3482);
;// CONCATENATED MODULE: ./build/src/scan/inspect.js










function inspect(path, source, rules, { onWalk, opcodes, expansion } = {}) {
    return inspectContent({ path, name: path, promised: (0,extensions/* promisesModel */.YT)(path) }, source, 0, {
        rules,
        opcodes: opcodes ?? { opcodes: limits/* LIMITS */.b.opcodes },
        expansion: expansion ?? { bytes: limits/* LIMITS */.b.expandedBytes },
        members: limits/* LIMITS */.b.members,
        entries: limits/* LIMITS */.b.memberEntries,
        onWalk,
    });
}
async function inspectContent({ path, name, promised }, source, depth, shared) {
    const watcher = shared.onWalk && ((...walked) => shared.onWalk?.(path, ...walked));
    const findings = new Findings(shared.rules, shared.opcodes, shared.expansion, watcher);
    let content = null;
    try {
        content = { path, source, head: source.read(0, limits/* LIMITS */.b.head), promised };
        await readContent(content, findings);
    }
    catch (error) {
        const problem = problemOf(error);
        findings.problem(problem.id, problem.message, null, problem.offset);
    }
    let members;
    try {
        members = await inspectMembers(path, findings, depth, shared);
        if (content !== null) {
            await readModels(content, findings, members.length);
        }
    }
    finally {
        for (const resource of findings.resources) {
            resource.close();
        }
    }
    if (content !== null) {
        try {
            await finish(findings, members, content);
        }
        catch (error) {
            const problem = problemOf(error);
            findings.problem(problem.id, problem.message, null, problem.offset);
        }
    }
    return { path, name, size: source.size, findings: findings.found(), members };
}
async function readContent(content, findings) {
    const readers = isPlainPickle(content) ? PLAIN_READERS : await allReaders(findings);
    let reader = readers.find((candidate) => candidate.detect(content, findings)) ?? unknown/* unknown */.L;
    if (reader === unknown/* unknown */.L) {
        reader = readers.find((candidate) => candidate.alsoClaims?.(content, findings, 0)) ?? unknown/* unknown */.L;
    }
    findings.format = reader.format;
    await reader.read(content, findings);
    if (findings.skipped !== null) {
        return;
    }
    const end = findings.end ?? content.source.size;
    const claims = (other) => other !== reader && other.alsoClaims?.(content, findings, end) === true;
    for (const other of readers.filter(claims)) {
        findings.problem('ambiguous-archive', `the content is ${other.format} as well as ${reader.format}: what is loaded depends on who reads it`);
        await other.read(content, findings);
    }
    if (findings.archives.length > 0) {
        const { readModelArchives } = await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(628), __nccwpck_require__.e(633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1633));
        await readModelArchives(content, findings);
    }
}
async function readModels(content, findings, judged) {
    if (findings.archives.length === 0) {
        return;
    }
    const { readArchivesOfModels } = await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(628), __nccwpck_require__.e(633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1633));
    try {
        await readArchivesOfModels(content, findings, judged);
    }
    catch (error) {
        const problem = problemOf(error);
        findings.problem(problem.id, problem.message, null, problem.offset);
    }
}
async function allReaders(findings) {
    const [{ FORMAT_READERS }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(628), __nccwpck_require__.e(197), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 670)), findings.rules.prepare()]);
    return FORMAT_READERS;
}
async function finish(findings, members, { source, promised }) {
    const empty = !findings.walked && members.length === 0 && findings.problems.length === 0;
    if (findings.skipped === null && !promised && empty) {
        findings.skipped = 'holds no pickle';
        return;
    }
    const { end } = findings;
    if (end !== null && end < source.size && !findings.restJudged && !(0,padding/* isPadding */.A)(source, end)) {
        findings.problem('trailing-data', `${source.size - end} bytes follow the end of the content`, null, end);
        await findings.rules.prepare();
        const probe = (0,pickle_probe/* probePickles */.e)(source, {
            start: end,
            budget: { opcodes: Math.min(limits/* LIMITS */.b.probeOpcodes, findings.budget.opcodes) },
            matters: (module, name, used) => (0,pickle/* matters */.vL)(module, name, used, findings),
        });
        if (probe.shown || probe.complete > 0) {
            findings.walk(source, { member: null, start: end });
        }
    }
}
async function inspectMembers(outer, findings, depth, shared) {
    const members = [];
    if (findings.nested.length > 0 && depth >= limits/* LIMITS */.b.nesting) {
        findings.problem('limit-exceeded', `containers are nested more than ${limits/* LIMITS */.b.nesting} deep`);
        return members;
    }
    for (const nested of [...findings.nested].sort(byReading)) {
        if (shared.members === 0 || shared.entries === 0) {
            const most = shared.members === 0 ? `${limits/* LIMITS */.b.members} members` : `${limits/* LIMITS */.b.memberEntries} members to judge`;
            findings.problem('limit-exceeded', `more than ${most} in one file`, nested.name);
            return members;
        }
        shared.members -= 1;
        const member = await inspectMember(outer, findings, nested, depth, shared);
        if (member !== null && !isSilent(member)) {
            members.push(member);
            shared.entries -= 1;
        }
    }
    return members;
}
const byReading = (a, b) => Number(a.alternative === true) - Number(b.alternative === true);
async function inspectMember(outer, findings, nested, depth, shared) {
    let source;
    try {
        source = await nested.open();
    }
    catch (error) {
        const problem = problemOf(error);
        if (!nested.alternative || problem.id === 'read-error' || problem.id === 'limit-exceeded') {
            findings.problem(problem.id, problem.message, nested.name, problem.offset);
        }
        return null;
    }
    try {
        await settle(source, nested, findings);
        const path = `${outer}!${nested.name}`;
        const named = { path, name: nested.name, promised: nested.promised ?? (0,extensions/* promisesModel */.YT)(path) };
        const member = await inspectContent(named, source, depth + 1, shared);
        const imports = holdsImports(member);
        if (nested.alternative && !imports && !isUnread(member)) {
            return null;
        }
        for (const doubt of imports ? (nested.doubts?.(source) ?? []) : []) {
            findings.problem('ambiguous-archive', doubt.message, nested.name, doubt.offset);
        }
        return member;
    }
    catch (error) {
        const problem = problemOf(error);
        findings.problem(problem.id, problem.message, nested.name, problem.offset);
        return null;
    }
    finally {
        source.close();
    }
}
async function settle(source, nested, findings) {
    if (!(source instanceof expand/* ExpandedSource */.h) || nested.settled) {
        return;
    }
    const { isPlainArray } = await __nccwpck_require__.e(/* import() */ 912).then(__nccwpck_require__.bind(__nccwpck_require__, 6912));
    if (isPlainArray(source)) {
        return;
    }
    const fault = source.settle();
    if (fault !== null && !nested.alternative) {
        findings.problem(fault.id, fault.message, nested.name, fault.offset);
    }
}
function isUnread({ findings, members }) {
    return findings.problems.some(({ id }) => id === 'read-error' || id === 'limit-exceeded') || members.some(isUnread);
}
function holdsImports(inspection) {
    return inspection.findings.globals.size > 0 || inspection.members.some(holdsImports);
}
function isSilent(member) {
    return member.findings.skipped !== null && member.members.length === 0;
}
function problemOf(error) {
    const offset = error instanceof Error && 'offset' in error ? error.offset : null;
    if (error instanceof Error && 'id' in error) {
        return { id: error.id, message: error.message, offset };
    }
    return { id: 'read-error', message: (0,errors/* messageOf */.b)(error), offset };
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// UNUSED EXPORTS: report

// EXTERNAL MODULE: ./build/src/base/version.js
var version = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./build/src/report.js
var report = __nccwpck_require__(6471);
;// CONCATENATED MODULE: ./build/src/policy/gate.js

function decide(judged, loadSites, counts, gate) {
    const level = gate.failOn === 'never' ? 'unsafe' : gate.failOn;
    const files = judged.map((file) => ({ ...file, fails: (0,report/* entriesOf */.Mc)(file).some((entry) => fails(entry, level)) }));
    const wouldFail = files.some((file) => file.fails) || (gate.failOnLoadSites && loadSites.some((site) => site.new !== false));
    return { files, wouldFail, conclusion: conclude(wouldFail, counts, gate) };
}
function conclude(wouldFail, counts, { failOn }) {
    if (failOn === 'never') {
        return 'neutral';
    }
    if (wouldFail) {
        return 'failure';
    }
    const judged = counts.safe + counts.unsafe + counts.dangerous + counts.unreadable;
    return judged === 0 ? 'neutral' : 'success';
}
function fails(entry, level) {
    return (entry.globals.some((global) => global.accepted === null && globalFails(global, level)) ||
        entry.problems.some((problem) => problem.accepted === null && problemFails(problem, level)));
}
function globalFails(global, level) {
    if (global.verdict !== 'unsafe') {
        return global.verdict === 'dangerous';
    }
    return level === 'unsafe' || (level === 'new-unsafe' && global.new !== false);
}
function problemFails(problem, level) {
    return problem.id !== 'contains-code' || level !== 'dangerous';
}

// EXTERNAL MODULE: ./build/src/policy/rules.js + 5 modules
var policy_rules = __nccwpck_require__(7894);
// EXTERNAL MODULE: ./build/src/torch/releases.js + 1 modules
var releases = __nccwpck_require__(3281);
// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __nccwpck_require__(2396);
// EXTERNAL MODULE: ./build/src/python/load-sites/auditable.js
var auditable = __nccwpck_require__(2191);
;// CONCATENATED MODULE: ./build/src/scan/audit.js


const KEPT_BYTES = 64 << 20;
class SourceAudits {
    #options;
    #noted = [];
    #room = KEPT_BYTES;
    constructor(options) {
        this.#options = options;
    }
    async look(candidate, source) {
        if (!(0,auditable/* isAuditable */.qi)(candidate.path)) {
            return;
        }
        const { auditSource, MAX_NOTEBOOK } = await Promise.all(/* import() */[__nccwpck_require__.e(283), __nccwpck_require__.e(308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7308));
        const bytes = readStart(source, MAX_NOTEBOOK + 1);
        if (typeof bytes === 'string') {
            const first = { sites: [], notes: [`the lines that load were not looked for: ${bytes}`] };
            this.#noted.push({ candidate, bytes: null, first });
            return;
        }
        const first = auditSource(candidate.path, bytes, this.#options);
        if (first.sites.length + first.notes.length > 0) {
            const keep = bytes.length <= this.#room;
            this.#room -= keep ? bytes.length : 0;
            this.#noted.push({ candidate, bytes: keep ? bytes : null, first });
        }
    }
    async finish(files) {
        const checkpoints = new Checkpoints(files);
        const all = [];
        const noted = new Map();
        for (const source of this.#noted) {
            const { sites, notes } = await this.#secondLook(source, checkpoints);
            for (const site of sites) {
                all.push(site);
            }
            noted.set(source.candidate, notes);
        }
        return { sites: all, notes: noted };
    }
    async #secondLook({ candidate, bytes: kept, first }, checkpoints) {
        const { auditSource, MAX_NOTEBOOK } = await Promise.all(/* import() */[__nccwpck_require__.e(283), __nccwpck_require__.e(308)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7308));
        const bytes = kept ?? (await read(() => candidate.open(), MAX_NOTEBOOK + 1));
        if (typeof bytes === 'string') {
            return first;
        }
        return auditSource(candidate.path, bytes, {
            ...this.#options,
            checkpoint: (named) => checkpoints.answer(candidate.path, named),
            addedLines: await addedLines(candidate, bytes),
        });
    }
}
class Checkpoints {
    #loads = new Map();
    constructor(files) {
        for (const file of files) {
            if (file.weightsOnly !== null && file.verdict !== 'skipped') {
                this.#loads.set(file.path, file.weightsOnly.loads);
            }
        }
    }
    answer(source, path) {
        const folder = source.slice(0, source.lastIndexOf('/') + 1);
        const plain = path.replace(/^\.\//, '');
        const loads = this.#loads.get(folder + plain) ?? this.#loads.get(plain);
        return loads === undefined || loads === null ? undefined : loads ? 'loads' : 'does not load';
    }
}
async function addedLines(candidate, bytes) {
    if (candidate.openBase === undefined) {
        return null;
    }
    const { openBase } = candidate;
    const base = openBase === null ? new Uint8Array(0) : await read(openBase, bytes.length * 4 + (1 << 20));
    const { linesAdded } = await __nccwpck_require__.e(/* import() */ 904).then(__nccwpck_require__.bind(__nccwpck_require__, 904));
    return linesAdded(typeof base === 'string' ? new Uint8Array(0) : base, bytes);
}
async function read(open, limit) {
    let source;
    try {
        source = await open();
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
    try {
        return readStart(source, limit);
    }
    finally {
        source.close();
    }
}
function readStart(source, limit) {
    try {
        return source.read(0, limit);
    }
    catch (error) {
        return (0,errors/* messageOf */.b)(error);
    }
}

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __nccwpck_require__(487);
// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __nccwpck_require__(2958);
;// CONCATENATED MODULE: ./build/src/formats/inspection.js
function withMore(inspection, { problems = [], notes = [] }) {
    const { findings } = inspection;
    return {
        ...inspection,
        findings: { ...findings, problems: [...findings.problems, ...problems], notes: [...findings.notes, ...notes] },
    };
}

// EXTERNAL MODULE: ./build/src/formats/pointers.js
var pointers = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./build/src/policy/verdict.js
var verdict = __nccwpck_require__(8637);
// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __nccwpck_require__(1755);
// EXTERNAL MODULE: ./build/src/scan/inspect.js + 3 modules
var inspect = __nccwpck_require__(2451);
;// CONCATENATED MODULE: ./build/src/scan/answer.js




const UNANSWERED = { loads: null, reason: null, unsafeGlobals: [], advice: [] };
async function answerFor(inspection, source, options, rules) {
    const { findings, path } = inspection;
    const unanswered = { weightsOnly: UNANSWERED, problems: [] };
    if (findings.skipped !== null && !(0,extensions/* promisesModel */.YT)(path)) {
        return { weightsOnly: null, problems: [] };
    }
    const asked = options.answerEveryFile || findings.torchCheckpoint || (0,extensions/* promisesTorch */.R$)(path);
    if (!asked && findings.globals.size === 0 && findings.problems.length === 0) {
        return unanswered;
    }
    if (findings.problems.some((problem) => problem.id === 'limit-exceeded')) {
        return unanswered;
    }
    const [{ weightsOnly }, { advised }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(197), __nccwpck_require__.e(307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4307)),
        __nccwpck_require__.e(/* import() */ 244).then(__nccwpck_require__.bind(__nccwpck_require__, 244)),
    ]);
    try {
        const listener = () => ({ ...rules.watch(() => undefined), isAttribute: () => false });
        const { version } = options.torch;
        const answer = weightsOnly(source, path, version, options.safeGlobals, listener);
        return { weightsOnly: advised(answer, judge/* isDangerousName */.mQ), problems: [] };
    }
    catch (error) {
        const { id, message, offset } = (0,inspect/* problemOf */.Z)(error);
        const known = id === 'read-error' && findings.problems.some((problem) => problem.id === id);
        return { weightsOnly: UNANSWERED, problems: known ? [] : [{ id, message, member: null, offset }] };
    }
}
async function adviceOf(file, answer, version) {
    const refused = file.verdict !== 'safe' && file.verdict !== 'skipped';
    if (!refused) {
        return (0,extensions/* concernsTorch */.E4)(file) ? answer.advice : [];
    }
    const { libraryAdvice, torchAdvice } = await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 6445));
    const entries = (0,report/* entriesOf */.Mc)(file);
    return (0,extensions/* concernsTorch */.E4)(file) ? torchAdvice(entries, answer.advice) : libraryAdvice(entries, version);
}

;// CONCATENATED MODULE: ./build/src/scan/checkout.js



async function withCheckout(stored, other, rules) {
    if (other === null) {
        return stored;
    }
    const { path } = stored;
    const name = `checkout/${path.slice(path.lastIndexOf('/') + 1)}`;
    const form = other.form === null ? null : await (0,inspect/* inspect */.N)(`${path}!${name}`, other.form, rules);
    if (!concerns(stored, other, form)) {
        return stored;
    }
    const message = `a clone does not get these bytes: ${other.why}`;
    const both = withMore(stored, {
        problems: [{ id: 'checkout-transforms', message, member: null, offset: null }],
    });
    return {
        ...both,
        findings: { ...both.findings, skipped: null },
        members: form === null ? stored.members : [...stored.members, { ...form, name }],
    };
}
function concerns(stored, other, form) {
    const judged = stored.findings.skipped === null;
    if (form === null) {
        return judged || !other.optional || (0,extensions/* promisesModel */.YT)(stored.path);
    }
    return other.optional ? importsMore(stored, form) : judged || form.findings.skipped === null;
}
function importsMore(stored, form) {
    const misused = [...form.findings.misuses.keys()].some((key) => !stored.findings.misuses.has(key));
    return (misused ||
        [...form.findings.globals.values()].some(({ module, name }) => !/\p{Cc}/u.test(module + name) &&
            ![...stored.findings.globals.values()].some((known) => known.module === module && known.name === name)));
}

;// CONCATENATED MODULE: ./build/src/scan/judge-candidate.js








async function judgeCandidate(candidate, judges, options) {
    const { policy } = judges;
    if (candidate.refusal !== undefined) {
        return unopened(candidate, candidate.refusal.kind, 'not-a-file', candidate.refusal.reason, policy);
    }
    let source;
    try {
        source = await candidate.open();
    }
    catch (error) {
        const { id, message } = (0,inspect/* problemOf */.Z)(error);
        return unopened(candidate, 'unreadable', id, message, policy);
    }
    try {
        return await judgeSource(candidate, source, judges, options);
    }
    finally {
        source.close();
    }
}
async function judgeSource(candidate, source, { policy, rules, audits }, options) {
    const { path, change } = candidate;
    const inspected = await inspectForms(candidate, source, rules, options.lfs);
    await audits?.look(candidate, source);
    const { weightsOnly, problems } = await answerFor(inspected, source, options, rules);
    const inspection = withMore(inspected, { problems });
    const entry = (0,verdict/* judge */.S)(inspection, {
        path,
        change,
        sha256: await sha256(source, inspection, options.acceptors),
        weightsOnly,
        base: await inspectBase(candidate, inspection, rules),
    }, exactPolicy(policy, inspection));
    if (weightsOnly === null) {
        return entry;
    }
    const advice = await adviceOf(entry, weightsOnly, options.torch.version);
    return { ...entry, weightsOnly: { ...weightsOnly, advice } };
}
async function inspectForms(candidate, source, rules, lfs = 'fail') {
    const stored = await (0,inspect/* inspect */.N)(candidate.path, source, rules);
    const judged = lfs === 'ignore' ? (0,pointers/* withoutLfsPointer */.J3)(stored) : stored;
    const both = await withCheckout(judged, candidate.checkout?.(source) ?? null, rules);
    return withMore(both, { notes: candidate.notes ?? [] });
}
function exactPolicy(policy, { findings }) {
    const transformed = findings.problems.some(({ id }) => id === 'checkout-transforms');
    return transformed
        ? {
            ...policy,
            acceptGlobal: (global, { path }, misused) => policy.acceptGlobal?.(global, { path, sha256: null }, misused) ?? null,
        }
        : policy;
}
async function inspectBase(candidate, head, rules) {
    if (!candidate.openBase || !hasGlobals(head)) {
        return candidate.openBase === undefined ? undefined : null;
    }
    let source;
    try {
        source = await candidate.openBase();
    }
    catch {
        return null;
    }
    try {
        return await (0,inspect/* inspect */.N)(candidate.path, source, rules);
    }
    finally {
        source.close();
    }
}
function hasGlobals({ findings, members }) {
    return findings.globals.size > 0 || members.some(hasGlobals);
}
async function sha256(source, inspection, acceptors) {
    const subjects = subjectsOf(inspection);
    const large = source.size > limits/* LIMITS */.b.window;
    if (subjects.length === 0 || (large && !acceptors?.needsSha256(inspection.path, subjects))) {
        return null;
    }
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    const hash = createHash('sha256');
    try {
        for (let offset = 0; offset < source.size; offset += limits/* LIMITS */.b.window) {
            hash.update(source.read(offset, limits/* LIMITS */.b.window));
        }
        return hash.digest('hex');
    }
    catch {
        return null;
    }
}
function subjectsOf({ findings, members }) {
    const globals = [...findings.globals.values()].map(({ module, name }) => (0,verdict/* globalName */.v)(module, name));
    return [...globals, ...findings.problems.map(({ id }) => id), ...members.flatMap(subjectsOf)];
}
function unopened(candidate, verdict, id, reason, policy) {
    const skipped = verdict === 'skipped';
    const problem = { id, message: reason, member: null, offset: null, accepted: null };
    const accepted = policy.acceptProblem?.(problem, { path: candidate.path, sha256: null }) ?? null;
    return {
        path: candidate.path,
        size: candidate.size,
        sha256: null,
        format: 'unknown',
        verdict,
        change: candidate.change,
        weightsOnly: skipped && !(0,extensions/* promisesModel */.YT)(candidate.path) ? null : UNANSWERED,
        globals: [],
        problems: skipped ? [] : [{ ...problem, accepted }],
        notes: [...(skipped ? [reason] : []), ...(candidate.notes ?? [])],
        members: [],
    };
}

;// CONCATENATED MODULE: ./build/src/scan/scan.js






async function scan(candidates, options) {
    const policy = {
        get torchAllowed() {
            return (0,releases/* release */._r)(options.torch.version).safeGlobals;
        },
        userAllowed: new Set(options.safeGlobals),
        ...options.acceptors,
    };
    const rules = (0,policy_rules/* rulesFor */.N)({
        get torchAllowed() {
            return policy.torchAllowed;
        },
        userAllowed: policy.userAllowed,
        accepted: options.acceptors?.globalNames ?? new Set(),
    });
    const audits = options.audit && new SourceAudits({ ...options.audit, torch: options.torch });
    const entries = [];
    for (const [index, candidate] of candidates.entries()) {
        options.onProgress?.(index, candidates.length, candidate.path);
        entries.push(await judgeCandidate(candidate, { policy, rules, audits }, options));
    }
    const audit = await audits?.finish(entries);
    const noted = entries.map((entry, index) => withNotes(entry, audit?.notes.get(candidates[index]) ?? []));
    return scan_report(noted, audit?.sites ?? [], options);
}
function withNotes(entry, notes) {
    return notes.length === 0 ? entry : { ...entry, notes: [...entry.notes, ...notes] };
}
function scan_report(entries, loadSites, options) {
    const counts = count(entries, options.excluded);
    const { failOn } = options;
    const { files, wouldFail, conclusion } = decide(entries, loadSites, counts, options);
    return {
        schemaVersion: 1,
        tool: { name: 'weights-only', version: version/* VERSION */.x },
        torch: options.torch,
        policy: options.policy ?? null,
        commit: options.commit,
        base: options.base,
        shard: null,
        warnings: options.warnings,
        conclusion,
        gate: { failOn, wouldFail },
        counts,
        files,
        loadSites,
    };
}
function count(entries, excluded) {
    const counts = { safe: 0, unsafe: 0, dangerous: 0, unreadable: 0, skipped: 0, excluded };
    for (const { verdict } of entries) {
        counts[verdict] += 1;
    }
    return counts;
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c0: () => (/* binding */ compareReleases),
  o2: () => (/* binding */ knownReleases),
  _x: () => (/* binding */ mapName),
  s5: () => (/* binding */ newestRelease),
  _r: () => (/* binding */ release),
  CM: () => (/* binding */ resolveRelease)
});

;// CONCATENATED MODULE: ./build/src/torch/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"Dy":{"UserDict.IterableUserDict":"collections.UserDict","UserDict.UserDict":"collections.UserDict","UserList.UserList":"collections.UserList","UserString.UserString":"collections.UserString","__builtin__.basestring":"builtins.str","__builtin__.intern":"sys.intern","__builtin__.long":"builtins.int","__builtin__.reduce":"functools.reduce","__builtin__.unichr":"builtins.chr","__builtin__.unicode":"builtins.str","__builtin__.xrange":"builtins.range","exceptions.StandardError":"builtins.Exception","itertools.ifilter":"builtins.filter","itertools.ifilterfalse":"itertools.filterfalse","itertools.imap":"builtins.map","itertools.izip":"builtins.zip","itertools.izip_longest":"itertools.zip_longest"},"av":{"Queue":"queue","StringIO":"io","UserDict":"collections","UserList":"collections","UserString":"collections","__builtin__":"builtins","_abcoll":"collections.abc","cStringIO":"io","copy_reg":"copyreg","repr":"reprlib","whichdb":"dbm"},"D8":[{"version":"1.13","add":["collections.OrderedDict","torch.BFloat16Storage","torch.BFloat16Tensor","torch.BoolStorage","torch.BoolTensor","torch.ByteStorage","torch.ByteTensor","torch.CharStorage","torch.CharTensor","torch.ComplexDoubleStorage","torch.ComplexFloatStorage","torch.DoubleStorage","torch.DoubleTensor","torch.FloatStorage","torch.FloatTensor","torch.HalfStorage","torch.HalfTensor","torch.IntStorage","torch.IntTensor","torch.LongStorage","torch.LongTensor","torch.QInt32Storage","torch.QInt8Storage","torch.QUInt2x4Storage","torch.QUInt4x2Storage","torch.QUInt8Storage","torch.ShortStorage","torch.ShortTensor","torch.Size","torch.Tensor","torch._utils._rebuild_meta_tensor_no_storage","torch._utils._rebuild_parameter","torch._utils._rebuild_sparse_csr_tensor","torch._utils._rebuild_sparse_tensor","torch._utils._rebuild_tensor","torch._utils._rebuild_tensor_v2","torch.complex128","torch.complex32","torch.complex64","torch.cuda.BFloat16Storage","torch.cuda.BFloat16Tensor","torch.cuda.BoolStorage","torch.cuda.BoolTensor","torch.cuda.ByteStorage","torch.cuda.ByteTensor","torch.cuda.CharStorage","torch.cuda.CharTensor","torch.cuda.ComplexDoubleStorage","torch.cuda.ComplexFloatStorage","torch.cuda.DoubleStorage","torch.cuda.DoubleTensor","torch.cuda.FloatStorage","torch.cuda.FloatTensor","torch.cuda.HalfStorage","torch.cuda.HalfTensor","torch.cuda.IntStorage","torch.cuda.IntTensor","torch.cuda.LongStorage","torch.cuda.LongTensor","torch.cuda.ShortStorage","torch.cuda.ShortTensor","torch.cuda.sparse.BFloat16Tensor","torch.cuda.sparse.ByteTensor","torch.cuda.sparse.CharTensor","torch.cuda.sparse.DoubleTensor","torch.cuda.sparse.FloatTensor","torch.cuda.sparse.HalfTensor","torch.cuda.sparse.IntTensor","torch.cuda.sparse.LongTensor","torch.cuda.sparse.ShortTensor","torch.float16","torch.float32","torch.float64","torch.int16","torch.int32","torch.int64","torch.int8","torch.nn.parameter.Parameter","torch.serialization._get_layout","torch.sparse.BFloat16Tensor","torch.sparse.ByteTensor","torch.sparse.CharTensor","torch.sparse.DoubleTensor","torch.sparse.FloatTensor","torch.sparse.HalfTensor","torch.sparse.IntTensor","torch.sparse.LongTensor","torch.sparse.ShortTensor","torch.storage.TypedStorage","torch.storage.UntypedStorage"],"rules":{"floats":false,"mapping":"never","blocked":[],"newobj":"parameter","build":"fixed","append":"list","setitem":"any","pidTypes":"inverted","pidShows":"value","storageTypes":"classes","globalMessage":"class","newobjMessage":"instantiate","buildMessage":"parameter or dict","byteorder":false,"records":"plain","torchscript":"loads","tar":"loads","safetensors":false,"mustImport":[],"list":false,"allow":"none","forceTrue":"any-case","assertions":"bare","recordSize":"any","serializationId":false,"miniz":"2","quantizedAxis":"unchecked","sparse":"validated","sparseItems":"three","metadata":"none","layouts":["strided","sparse_coo","sparse_csr","sparse_csc","sparse_bsr","sparse_bsc","_mkldnn"],"deviceIndex":"any"}},{"version":"2.0","add":["torch._tensor._rebuild_from_type_v2"],"remove":["torch._utils._rebuild_sparse_csr_tensor"],"rules":{"metadata":"known keys","floats":true}},{"version":"2.1","rules":{"serializationId":true,"sparseItems":"four","metadata":"any keys","byteorder":true}},{"version":"2.2","add":["torch._utils._rebuild_nested_tensor","torch._utils._rebuild_tensor_v3","torch.float8_e4m3fn","torch.float8_e5m2"],"rules":{"layouts":["strided","sparse_coo","sparse_csr","sparse_csc","sparse_bsr","sparse_bsc","_mkldnn","jagged"],"storageTypes":"wrappers"}},{"version":"2.3","add":["torch.float8_e4m3fnuz","torch.float8_e5m2fnuz"]},{"version":"2.4","add":["collections.Counter","torch._utils._rebuild_parameter_with_state","torch._utils._rebuild_qtensor","torch._utils._rebuild_wrapper_subclass","torch.bfloat16","torch.bits16","torch.bits1x8","torch.bits2x4","torch.bits4x2","torch.bits8","torch.bool","torch.device","torch.per_channel_affine","torch.per_channel_affine_float_qparams","torch.per_channel_symmetric","torch.per_tensor_affine","torch.per_tensor_symmetric","torch.qint32","torch.qint8","torch.quint2x4","torch.quint4x2","torch.quint8","torch.uint8"],"rules":{"mapping":"protocol 2","newobj":"user","build":"user","globalMessage":"global","buildMessage":"parameter or OrderedDict","allow":"add_safe_globals"}},{"version":"2.5","add":["_codecs.encode","builtins.bytearray","torch._utils._rebuild_device_tensor_from_numpy"],"rules":{"deviceIndex":"accelerator","blocked":["sys","os","posix","nt"],"newobjMessage":"allowlisted","buildMessage":"allowlisted","allow":"safe_globals"}},{"version":"2.6","add":["builtins.complex","builtins.set","torch._utils._rebuild_device_tensor_from_cpu_tensor","torch.uint16","torch.uint32","torch.uint64"],"registered":["torch.nested._internal.nested_tensor.NestedTensor","torch.nested._internal.nested_tensor._rebuild_njt"],"rules":{"miniz":"3","mapping":"always","newobj":"allowed","build":"allowed","torchscript":"refused","tar":"refused","list":true,"allow":"tuples","forceTrue":"lower-case","mustImport":["nested","dtensor"]}},{"version":"2.7","add":["torch.float8_e8m0fnu","torch.int1","torch.int2","torch.int3","torch.int4","torch.int5","torch.int6","torch.int7","torch.uint1","torch.uint2","torch.uint3","torch.uint4","torch.uint5","torch.uint6","torch.uint7"],"rules":{"deviceIndex":"any","globalMessage":"bare builtins","records":"alignment"}},{"version":"2.8","add":["torch.float4_e2m1fn_x2"],"rules":{"sparse":"unchecked"}},{"version":"2.9","rules":{"pidTypes":"tuple or int"}},{"version":"2.10","registered":["torch.distributed._mesh_layout._MeshLayout","torch.nested._internal.nested_tensor.NestedTensor","torch.nested._internal.nested_tensor._rebuild_njt"],"rules":{"recordSize":"exact","setitem":"dicts","pidShows":"type"}},{"version":"2.11","rules":{"assertions":"words"}},{"version":"2.12"},{"version":"2.13","registered":["torch.distributed._mesh_layout._FlatLayout","torch.distributed._mesh_layout._MeshLayout","torch.nested._internal.nested_tensor.NestedTensor","torch.nested._internal.nested_tensor._rebuild_njt"],"rules":{"safetensors":true,"forceTrue":"any-case"}},{"version":"2.14","add":["torch.bcomplex32"],"rules":{"append":"list subclasses"}},{"version":"2.15","remove":["torch._utils._rebuild_nested_tensor"],"registered":["torch.distributed._mesh_layout._FlatLayout","torch.distributed._mesh_layout._MeshLayout"],"rules":{"quantizedAxis":"checked","sparse":"validated","append":"list","mustImport":["dtensor"]}}]}');
;// CONCATENATED MODULE: ./build/src/torch/releases.js

const ROWS = releases_namespaceObject.D8;
const NAMES = releases_namespaceObject.Dy;
const MODULES = releases_namespaceObject.av;
const expanded = new Map();
function knownReleases() {
    return ROWS.map((row) => row.version);
}
function newestRelease() {
    return ROWS.at(-1).version;
}
function release(version) {
    const found = expanded.get(version) ?? expand(version);
    expanded.set(version, found);
    return found;
}
function expand(version) {
    const last = ROWS.findIndex((row) => row.version === version);
    if (last < 0) {
        throw new Error(`expected a torch release of ${knownReleases().join(', ')}, found ${version}`);
    }
    const allowed = new Set();
    let registered = [];
    let rules = {};
    for (const row of ROWS.slice(0, last + 1)) {
        for (const name of row.remove ?? []) {
            allowed.delete(name);
        }
        for (const name of row.add ?? []) {
            allowed.add(name);
        }
        registered = row.registered ?? registered;
        rules = { ...rules, ...row.rules };
    }
    const safeGlobals = new Set([...allowed, ...registered]);
    return { version, safeGlobals, registered: new Set(registered), rules: rules };
}
function resolveRelease(text) {
    const parts = /^v?(\d{1,4})\.(\d{1,4})(?:\.\d+)*(?:(?:[-_.]?(?:a|b|rc|alpha|beta|post|dev)[-_.]?\d*)*)(?:\+[\w.-]+)?$/i.exec(text.trim());
    const known = knownReleases();
    if (parts === null) {
        throw new Error(`expected a torch release such as ${newestRelease()}, found "${text}"; known: ${known.join(', ')}`);
    }
    const wanted = `${Number(parts[1])}.${Number(parts[2])}`;
    if (known.includes(wanted)) {
        return { release: wanted, note: null };
    }
    if (compareReleases(wanted, newestRelease()) > 0) {
        const note = `torch ${wanted} is newer than this tool knows; the rules of ${newestRelease()} are used`;
        return { release: newestRelease(), note };
    }
    throw new Error(`torch ${wanted} is not known; known: ${known.join(', ')}`);
}
function compareReleases(a, b) {
    const [majorA, minorA] = a.split('.').map(Number);
    const [majorB, minorB] = b.split('.').map(Number);
    return majorA - majorB || minorA - minorB;
}
function mapName(module, name) {
    const whole = Object.hasOwn(NAMES, `${module}.${name}`) ? NAMES[`${module}.${name}`] : undefined;
    if (whole !== undefined && !name.includes('.')) {
        const dot = whole.lastIndexOf('.');
        return [whole.slice(0, dot), whole.slice(dot + 1)];
    }
    return [Object.hasOwn(MODULES, module) ? MODULES[module] : module, name];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
