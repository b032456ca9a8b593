export const id = 547;
export const ids = [547];
export const modules = {

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSevenZip: () => (/* binding */ readSevenZip)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var cursor = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/bytes/decoders/bzip2.js + 1 modules
var bzip2 = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
// EXTERNAL MODULE: ./build/src/bytes/decoders/filters.js + 4 modules
var filters = __webpack_require__(5348);
// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/src/bytes/decoders/lzma.js + 1 modules
var lzma = __webpack_require__(3563);
// EXTERNAL MODULE: ./build/src/bytes/decoders/xz.js
var xz = __webpack_require__(1693);
// EXTERNAL MODULE: ./build/src/bytes/decoders/zstd.js
var zstd = __webpack_require__(6880);
// EXTERNAL MODULE: ./build/src/bytes/expand.js + 1 modules
var expand = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
;// CONCATENATED MODULE: ./build/src/formats/sevenzip/header.js


const HEADER_BYTES = 32;
const ID = {
    end: 0,
    header: 1,
    mainStreams: 4,
    files: 5,
    pack: 6,
    unpack: 7,
    substreams: 8,
    size: 9,
    digests: 10,
    folder: 11,
    unpackSizes: 12,
    unpackCount: 13,
    emptyStream: 14,
    names: 17,
    encodedHeader: 23,
};
class HeaderReader {
    #cursor;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    broken(message) {
        return new member_error/* MemberError */.r('broken-archive', message, this.#cursor.position);
    }
    number() {
        const first = this.#cursor.uint8('a number');
        let value = 0;
        let mask = 0x80;
        for (let at = 0; at < 8; at += 1, mask >>= 1) {
            if ((first & mask) === 0) {
                return value + (first & (mask - 1)) * 2 ** (8 * at);
            }
            value += this.#cursor.uint8('a number') * 2 ** (8 * at);
        }
        return value;
    }
    #count(what, most = limits/* LIMITS */.b.archiveEntries) {
        const count = this.number();
        if (count > most) {
            throw new member_error/* MemberError */.r('limit-exceeded', `${count} ${what}, more than ${most}`, this.#cursor.position);
        }
        return count;
    }
    #bits(count) {
        const bytes = this.#cursor.bytes(Math.ceil(count / 8), 'bits');
        return Array.from({ length: count }, (_, at) => ((bytes[at >> 3] >> (7 - (at & 7))) & 1) === 1);
    }
    #digests(count) {
        const all = this.#cursor.uint8('digests') !== 0;
        const defined = all ? Array.from({ length: count }, () => true) : this.#bits(count);
        this.#cursor.skip(4 * defined.filter(Boolean).length, 'digests');
        return defined;
    }
    #expect(id, wanted) {
        if (id !== wanted) {
            throw this.broken(`expected property ${wanted}, found ${id}`);
        }
    }
    header() {
        let folders = [];
        let names = [];
        for (let id = this.number(); id !== ID.end; id = this.number()) {
            if (id === ID.mainStreams) {
                folders = this.streams();
            }
            else {
                this.#expect(id, ID.files);
                names = this.#files();
            }
        }
        return { folders, names };
    }
    streams() {
        let packed = [];
        let start = HEADER_BYTES;
        let folders = [];
        for (let id = this.number(); id !== ID.end; id = this.number()) {
            if (id === ID.pack) {
                start += this.number();
                packed = this.#packSizes();
            }
            else if (id === ID.unpack) {
                folders = this.#folders();
            }
            else {
                this.#expect(id, ID.substreams);
                this.#substreams(folders);
            }
        }
        for (const [index, folder] of folders.entries()) {
            folder.start = start;
            folder.packedSize = packed[index] ?? 0;
            start += folder.packedSize;
        }
        return folders;
    }
    #packSizes() {
        const count = this.#count('packed streams');
        let sizes = [];
        for (let id = this.number(); id !== ID.end; id = this.number()) {
            if (id === ID.size) {
                sizes = Array.from({ length: count }, () => this.number());
            }
            else {
                this.#expect(id, ID.digests);
                this.#digests(count);
            }
        }
        return sizes;
    }
    #folders() {
        this.#expect(this.number(), ID.folder);
        const count = this.#count('folders');
        if (this.#cursor.uint8('a flag') !== 0) {
            throw this.broken('folders that are described elsewhere are not read');
        }
        const folders = Array.from({ length: count }, () => this.#folder());
        this.#expect(this.number(), ID.unpackSizes);
        for (const folder of folders) {
            const sizes = folder.coders.map(() => this.number());
            folder.size = Math.max(0, ...sizes);
            folder.files = [folder.size];
        }
        for (let id = this.number(); id !== ID.end; id = this.number()) {
            this.#expect(id, ID.digests);
            for (const [index, defined] of this.#digests(count).entries()) {
                folders[index].hasDigest = defined;
            }
        }
        return folders;
    }
    #folder() {
        const count = this.#count('coders of a folder', limits/* LIMITS */.b.coders);
        if (count === 0) {
            throw this.broken('expected coders of a folder, found none');
        }
        const coders = Array.from({ length: count }, () => this.#coder());
        const next = new Map();
        const bound = new Set();
        for (let left = count - 1; left > 0; left -= 1) {
            const input = this.number();
            next.set(this.number(), input);
            bound.add(input);
        }
        const order = [];
        let at = coders.findIndex((_, index) => !bound.has(index));
        while (at >= 0 && coders[at] !== undefined && order.length <= count) {
            order.push(coders[at]);
            at = next.get(at) ?? -1;
        }
        if (order.length !== count) {
            throw this.broken('coders that do not form a chain');
        }
        return { coders: order, start: 0, packedSize: 0, size: 0, hasDigest: false, files: [] };
    }
    #coder() {
        const flags = this.#cursor.uint8('a coder');
        const method = Buffer.from(this.#cursor.bytes(flags & 15, 'a method')).toString('hex');
        if ((flags & 0x10) !== 0) {
            throw new member_error/* MemberError */.r('unsupported-compression', `method ${method} of several streams is not read`, this.#cursor.position);
        }
        const length = (flags & 0x20) !== 0 ? this.#count('bytes of properties', limits/* LIMITS */.b.coderProperties) : 0;
        return { method, properties: this.#cursor.bytes(length, 'properties').slice() };
    }
    #substreams(folders) {
        let id = this.number();
        let counts = folders.map(() => 1);
        if (id === ID.unpackCount) {
            counts = folders.map(() => this.#count('files'));
            id = this.number();
        }
        for (const [index, folder] of folders.entries()) {
            const sizes = id === ID.size ? Array.from({ length: Math.max(0, counts[index] - 1) }, () => this.number()) : [];
            const last = folder.size - sizes.reduce((sum, size) => sum + size, 0);
            if (last < 0) {
                throw this.broken(`expected files of ${folder.size} bytes together, found ${folder.size - last}`);
            }
            folder.files = counts[index] === 0 ? [] : [...sizes, last];
        }
        id = id === ID.size ? this.number() : id;
        if (id === ID.digests) {
            this.#digests(folders.reduce((sum, folder, index) => sum + (counts[index] === 1 && folder.hasDigest ? 0 : counts[index]), 0));
            id = this.number();
        }
        this.#expect(id, ID.end);
    }
    #files() {
        const count = this.#count('files');
        let names = [];
        let empty = [];
        for (let id = this.number(); id !== ID.end; id = this.number()) {
            const size = this.number();
            const end = this.#cursor.position + size;
            if (id === ID.emptyStream) {
                empty = this.#bits(count);
            }
            else if (id === ID.names) {
                if (this.#cursor.uint8('a flag') !== 0) {
                    throw this.broken('names that are described elsewhere are not read');
                }
                names = Buffer.from(this.#cursor.bytes(size - 1, 'names'))
                    .toString('utf16le')
                    .split('\0');
            }
            this.#cursor.skip(end - this.#cursor.position, 'a property');
        }
        return Array.from({ length: count }, (_, at) => names[at] ?? `${at}`).filter((_, at) => !empty[at]);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/sevenzip/archive.js













const METHOD = {
    copy: '00',
    lzma2: '21',
    lzma: '030101',
    deflate: '040108',
    bzip2: '040202',
    zstd: '04f71101',
    aes: '06f10701',
};
const FIRST_BRANCH = 4;
const OLD_FILTERS = ['03030103', '03030205', '03030401', '03030501', '03030701', '03030805'];
function readSevenZip(source, budget) {
    try {
        const start = new cursor/* Cursor */.b(source, 12);
        const offset = HEADER_BYTES + start.uint64('the place of the header');
        const size = start.uint64('the size of the header');
        if (offset + size > source.size) {
            throw new member_error/* MemberError */.r('broken-archive', `expected a header of ${size} bytes at byte ${offset}, found ${source.size} bytes`, 12);
        }
        requireHeaderSize(size, 12);
        const { folders, names } = size === 0 ? { folders: [], names: [] } : readHeader(source, new bytes_source/* WindowSource */.Gi(source, offset, size), budget);
        return {
            files: placeFiles(folders, names),
            end: offset + size,
            open: (folder, spent) => openFolder(source, folders[folder], spent),
        };
    }
    catch (error) {
        throw error instanceof bytes_source/* OutOfBytes */.hk ? new member_error/* MemberError */.r('broken-archive', error.message, error.offset) : error;
    }
}
function readHeader(source, header, budget) {
    let window = header;
    for (let depth = 0; depth < limits/* LIMITS */.b.nesting; depth += 1) {
        const reader = new HeaderReader(new cursor/* Cursor */.b(window));
        const id = reader.number();
        if (id === ID.header) {
            return reader.header();
        }
        if (id !== ID.encodedHeader) {
            throw reader.broken(`expected a header, found ${id}`);
        }
        const [folder] = reader.streams();
        if (folder === undefined) {
            throw reader.broken('expected one packed header, found none');
        }
        requireHeaderSize(folder.size, folder.start);
        const expanded = openFolder(source, folder, budget);
        const fault = expanded.settle();
        if (fault !== null) {
            throw new member_error/* MemberError */.r(fault.id, fault.message, fault.offset);
        }
        window = expanded;
    }
    throw new member_error/* MemberError */.r('limit-exceeded', `headers are packed more than ${limits/* LIMITS */.b.nesting} times`);
}
function requireHeaderSize(size, offset) {
    if (size > limits/* LIMITS */.b.centralDirectory) {
        const message = `a header of ${size} bytes, more than ${limits/* LIMITS */.b.centralDirectory}`;
        throw new member_error/* MemberError */.r('limit-exceeded', message, offset);
    }
}
function placeFiles(folders, names) {
    const files = [];
    for (const [folder, { files: sizes }] of folders.entries()) {
        let offset = 0;
        for (const size of sizes) {
            files.push({ name: names[files.length] ?? `@${files.length}`, folder, offset, size });
            offset += size;
        }
    }
    return files;
}
function openFolder(source, folder, budget) {
    if (folder.start + folder.packedSize > source.size) {
        throw new member_error/* MemberError */.r('broken-archive', `expected ${folder.packedSize} bytes of packed data, found fewer`, folder.start);
    }
    const decoder = (cursor) => folder.coders.slice(1).reduce(filter, decode(folder.coders[0], cursor, folder.size));
    return new expand/* ExpandedSource */.h(new bytes_source/* WindowSource */.Gi(source, folder.start, folder.packedSize), decoder, { budget });
}
function decode({ method, properties }, cursor, size) {
    switch (method) {
        case METHOD.copy:
            return copy(cursor);
        case METHOD.lzma2:
            return (0,xz/* readLzma2 */.JC)(cursor, (0,xz/* dictionaryOf */._2)(properties[0]));
        case METHOD.lzma:
            return archive_lzma(cursor, properties, size);
        case METHOD.deflate:
            return (0,inflate.inflate)(cursor);
        case METHOD.bzip2:
            return (0,bzip2.bunzip2)(cursor);
        case METHOD.zstd:
            return (0,zstd.unzstd)(cursor);
        case METHOD.aes:
            throw new member_error/* MemberError */.r('encrypted-member', 'the archive is encrypted');
        default:
            throw new decoder/* DecodeError */.Xc('unsupported-compression', `method ${method} of 7z is not read`, cursor.position);
    }
}
function filter(pieces, { method, properties }) {
    if (method === METHOD.copy) {
        return pieces;
    }
    if (method === METHOD.aes) {
        throw new member_error/* MemberError */.r('encrypted-member', 'the archive is encrypted');
    }
    const old = OLD_FILTERS.indexOf(method);
    const number = old >= 0 ? FIRST_BRANCH + old : method.length === 2 ? Number.parseInt(method, 16) : Number.NaN;
    const lengths = (0,filters/* filterPropertyBytes */.t)(number);
    if (lengths === undefined) {
        throw new decoder/* DecodeError */.Xc('unsupported-compression', `filter ${method} of 7z is not read`, 0);
    }
    if (!lengths.includes(properties.length)) {
        const expected = `expected ${lengths.join(' or ')} bytes of properties of filter ${method}`;
        throw new decoder/* DecodeError */.Xc('broken-archive', `${expected}, found ${properties.length}`, 0);
    }
    return (0,filters/* undoFilter */.f)(pieces, number, properties);
}
function* copy(cursor) {
    while (cursor.left > 0) {
        yield cursor.bytes(Math.min(cursor.left, 1 << 16), 'stored data');
    }
}
function* archive_lzma(cursor, properties, size) {
    if (properties.length < 5) {
        throw new decoder/* DecodeError */.Xc('broken-archive', `expected 5 bytes of LZMA properties, found ${properties.length}`, cursor.position);
    }
    const dictionary = new DataView(properties.buffer, properties.byteOffset).getUint32(1, true);
    yield* (0,lzma/* run */.eF)(new lzma/* Lzma */.Tz((0,lzma/* readProperties */.Qh)(properties[0], cursor), dictionary), cursor, size);
}


/***/ })

};
