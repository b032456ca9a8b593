export const id = 374;
export const ids = [374,421,802];
export const modules = {

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hdf5Reading: () => (/* binding */ Hdf5Reading)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/pickle/probe.js
var probe = __webpack_require__(3482);
// EXTERNAL MODULE: ./build/src/formats/keras/config.js
var config = __webpack_require__(2421);
// EXTERNAL MODULE: ./build/src/formats/pickle/pickle.js + 3 modules
var pickle = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var cursor = __webpack_require__(1722);
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
        return new cursor/* Cursor */.b(new bytes_source/* WindowSource */.Gi(this.source, 0, this.end), this.start);
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
var bzip2 = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/src/bytes/decoders/inflate.js
var inflate = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/src/bytes/decoders/decoder.js
var decoder = __webpack_require__(8635);
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

// EXTERNAL MODULE: ./build/src/bytes/expand.js + 1 modules
var expand = __webpack_require__(6181);
;// CONCATENATED MODULE: ./build/src/formats/hdf5/filters.js






const SHUFFLE = 2;
const FLETCHER32 = 3;
const DECODERS = new Map([
    [1, inflate.unzlib],
    [307, bzip2.bunzip2],
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
const STRING = 3;
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
        case STRING:
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
    return length > SHOWN ? `${text}…` : text;
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
    const shown = path.length > LONGEST_PATH ? '…' : path;
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

// EXTERNAL MODULE: ./build/src/bytes/magic.js
var magic = __webpack_require__(8226);
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

// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
;// CONCATENATED MODULE: ./build/src/formats/hdf5/link-notes.js

const NAMED = 3;
const link_notes_SHOWN = 100;
const KINDS = {
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
        if (known.named.length < NAMED) {
            known.named.push(`${(0,base_escape/* cut */.Jj)(path, link_notes_SHOWN)} → ${(0,base_escape/* cut */.Jj)(text, link_notes_SHOWN)}`);
        }
    }
    *notes() {
        for (const [kind, { count, named }] of this.#links) {
            const more = count > named.length ? `, and ${count - named.length} more` : '';
            yield `${KINDS[kind]}: ${named.join(', ')}${more}`;
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

;// CONCATENATED MODULE: ./build/src/formats/hdf5/reading.js









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
                (0,config.readKerasConfig)(new bytes_source/* BufferSource */._r(bytes), member, this.#findings);
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


/***/ }),

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KerasConfigs: () => (/* binding */ KerasConfigs),
/* harmony export */   readKerasConfig: () => (/* binding */ readKerasConfig)
/* harmony export */ });
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6600);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(487);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4780);
/* harmony import */ var _code_found_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3468);
/* harmony import */ var _member_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4549);
/* harmony import */ var _python_base64_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9412);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5213);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7107);








const MESSAGE_LENGTH = 160;
class KerasConfigs {
    #member;
    #findings;
    #options;
    #code;
    #modules = [];
    constructor(member, findings, options = {}) {
        this.#member = member;
        this.#findings = findings;
        this.#options = options;
        this.#code = new _code_found_js__WEBPACK_IMPORTED_MODULE_3__/* .CodeFound */ .c(findings, member);
    }
    read(json, start = 0) {
        try {
            this.#look((0,_python_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readPythonJson */ .J)(json, this.#options), 0);
        }
        catch (error) {
            if (!(error instanceof _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r)) {
                throw error;
            }
            const place = error.offset === null ? null : start + error.offset;
            this.#findings.problem(error.id, error.message, this.#member, place);
        }
    }
    end() {
        this.#code.end();
        for (const [index, module] of this.#modules.entries()) {
            const name = `${this.#member ?? 'config'}:module${index === 0 ? '' : `-${index + 1}`}`;
            this.#findings.nested.push({ name, promised: true, open: () => new _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__/* .BufferSource */ ._r((0,_python_base64_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonBase64 */ .O)(module).bytes) });
        }
    }
    #look(value, depth) {
        if (typeof value !== 'object' || value === null) {
            return;
        }
        if (depth > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configDepth) {
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_4__/* .MemberError */ .r('limit-exceeded', `the configuration is nested more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configDepth} deep`);
        }
        if (value instanceof Map) {
            this.#lookAtEntry(value);
        }
        for (const item of value.values()) {
            this.#look(item, depth + 1);
        }
    }
    #lookAtEntry(entry) {
        this.#keep((0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.codeOf)(entry));
        for (const [key, value] of entry) {
            for (const code of (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.foreignFunctions)(key, value)) {
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
            this.#code.add((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(code.message.slice(0, 2 * MESSAGE_LENGTH + 1), MESSAGE_LENGTH));
        }
    }
}
function readKerasConfig(json, member, findings, given = 'str') {
    const configs = new KerasConfigs(member, findings, { given });
    configs.read(typeof json === 'string' ? new _bytes_source_js__WEBPACK_IMPORTED_MODULE_2__/* .BufferSource */ ._r(Buffer.from(json)) : json);
    configs.end();
}


/***/ }),

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


/***/ })

};
