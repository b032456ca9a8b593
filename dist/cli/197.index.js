export const id = 197;
export const ids = [197];
export const modules = {

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


/***/ })

};
