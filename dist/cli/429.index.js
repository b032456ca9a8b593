export const id = 429;
export const ids = [429];
export const modules = {

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OnnxModel: () => (/* binding */ OnnxModel)
/* harmony export */ });
/* harmony import */ var _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);
/* harmony import */ var _code_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);


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
const NAMED = 5;
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
        const inner = field.wire === _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E9 ? INNER[message].get(field.number) : undefined;
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
            const isType = field.number === OPERATOR_TYPE && field.wire === _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E9;
            if (isType && PYTHON.test(this.#text(field))) {
                python = field;
            }
            this.#readInner('node', field);
        }
        if (python !== null) {
            const names = this.#pythonNames(node);
            const what = names === '' ? '' : ` ${(0,_code_found_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(names)}`;
            this.#found.add(`an operator of type ${this.#text(python)} calls Python${what}`, python.at);
        }
    }
    #pythonNames(node) {
        const names = new Map();
        for (const field of this.#reader.fields(node)) {
            if (INNER.node.get(field.number) === 'attribute' && field.wire === _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E9) {
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
            this.#found.add(`a tensor is read from ${(0,_code_found_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(location)}, outside of the model's folder`, entry.at);
        }
        else if (this.#files.size <= NAMED) {
            this.#files.add(location);
        }
    }
    #readOperators(operators) {
        const domain = this.#texts(operators).get(DOMAIN) ?? '';
        if (!KNOWN_DOMAIN.test(domain) && this.#domains.size <= NAMED) {
            this.#domains.add(domain);
        }
    }
    #texts(message) {
        const texts = new Map();
        for (const field of this.#reader.fields(message)) {
            if (field.wire === _bytes_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES */ .E9 && field.number <= ATTRIBUTE_TEXT) {
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
        const more = names.size > NAMED ? ', \u2026' : '';
        findings.note(`${what}: ${[...names].slice(0, NAMED).map(_code_found_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T).join(', ')}${more}`);
    }
}


/***/ })

};
