export const id = 641;
export const ids = [641];
export const modules = {

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlz4: () => (/* binding */ unlz4)
/* harmony export */ });
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);

const MAGIC = 0x184d2204;
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
        history.copy(distance, piece);
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
        if (distance === 0 || !history.reaches(distance)) {
            throw (0,_decoder_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
        }
        yield* copyMatch(history, distance, readLength(cursor, token & 15) + 4);
    }
}
function* unlz4(cursor) {
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


/***/ })

};
