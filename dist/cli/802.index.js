export const id = 802;
export const ids = [802,421];
export const modules = {

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
