export const id = 451;
export const ids = [451];
export const modules = {

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBase: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2396);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4780);





function compareWithBase(candidates, base) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(root, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--base: expected a folder, found none at ${base}`);
    }
    const inside = candidates.filter((candidate) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(candidate.path).startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    if (inside.length === 0 && candidates.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--base: expected a folder beside what is judged, found ${base}, which holds all of it`);
    }
    const heads = new Set(inside.map((candidate) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(candidate.path)));
    const removed = new RemovedFiles(root, heads);
    return inside.map((candidate) => (candidate.refusal === undefined ? compare(candidate, root, removed) : candidate));
}
function compare(candidate, root, removed) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('.', candidate.path);
    if (path.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
        return candidate;
    }
    const before = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(before, { throwIfNoEntry: false })?.isFile()) {
        const openBase = async () => new _bytes_source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(before);
        return { ...candidate, change: sameBytes(candidate.path, before) ? 'unchanged' : 'modified', openBase };
    }
    const from = removed.sameAs(candidate);
    if (from === null) {
        return { ...candidate, change: 'added', openBase: null };
    }
    const notes = [...(candidate.notes ?? []), `renamed from ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, from)}`];
    return { ...candidate, change: 'renamed', openBase: async () => new _bytes_source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(from), notes };
}
class RemovedFiles {
    #root;
    #heads;
    #bySize;
    constructor(root, heads) {
        this.#root = root;
        this.#heads = heads;
    }
    sameAs(candidate) {
        this.#bySize ??= this.#list();
        return this.#bySize.get(candidate.size)?.find((path) => sameBytes(candidate.path, path)) ?? null;
    }
    #list() {
        const bySize = new Map();
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#root, { recursive: true, withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
            const head = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, path));
            const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
            if (entry.isFile() && !git && !this.#heads.has(head)) {
                const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size;
                bySize.set(size, [...(bySize.get(size) ?? []), path]);
            }
        }
        return bySize;
    }
}
function sameBytes(one, other) {
    const sources = [];
    try {
        sources.push(new _bytes_source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(one), new _bytes_source_js__WEBPACK_IMPORTED_MODULE_3__/* .FileSource */ ._n(other));
        const [a, b] = sources;
        if (a.size !== b.size) {
            return false;
        }
        for (let at = 0; at < a.size; at += _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.window) {
            if (Buffer.compare(a.read(at, _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.window), b.read(at, _base_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.window)) !== 0) {
                return false;
            }
        }
        return true;
    }
    catch {
        return false;
    }
    finally {
        for (const source of sources) {
            source.close();
        }
    }
}


/***/ })

};
