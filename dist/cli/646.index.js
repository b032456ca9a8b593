export const id = 646;
export const ids = [646];
export const modules = {

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditSources: () => (/* binding */ auditSources)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _python_auditable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);


async function auditSources(candidates, files, options) {
    const sources = candidates.filter(({ path, refusal }) => refusal === undefined && (0,_python_auditable_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuditable */ .qi)(path));
    if (sources.length === 0) {
        return [];
    }
    const { auditSource, MAX_NOTEBOOK } = await Promise.all(/* import() */[__webpack_require__.e(283), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 6116));
    const byPath = new Map(files.map((file) => [file.path, file]));
    const checkpoints = new Checkpoints(files);
    const sites = [];
    for (const candidate of sources) {
        const bytes = await read(() => candidate.open(), MAX_NOTEBOOK + 1);
        if (typeof bytes === 'string') {
            continue;
        }
        const audit = auditSource(candidate.path, bytes, {
            ...options,
            checkpoint: (path) => checkpoints.answer(candidate.path, path),
            addedLines: await addedLines(candidate, bytes),
        });
        sites.push(...audit.sites);
        byPath.get(candidate.path)?.notes.push(...audit.notes);
    }
    return sites;
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
    const { linesAdded } = await __webpack_require__.e(/* import() */ 687).then(__webpack_require__.bind(__webpack_require__, 4687));
    return linesAdded(typeof base === 'string' ? new Uint8Array(0) : base, bytes);
}
async function read(open, limit) {
    let source;
    try {
        source = await open();
    }
    catch (error) {
        return (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    }
    try {
        return source.read(0, limit);
    }
    catch (error) {
        return (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    }
    finally {
        source.close();
    }
}


/***/ })

};
