export const id = 685;
export const ids = [685];
export const modules = {

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedCalls: () => (/* binding */ namedCalls),
/* harmony export */   yamlMistake: () => (/* binding */ yamlMistake)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(487);
/* harmony import */ var _member_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4549);



const PYTHON_TAG = 'tag:yaml.org,2002:python/';
const LINE_BREAKS = /\r(?!\n)|[\x85\u2028\u2029]/g;
const SCALAR = '\x1f';
const TAG = /!<([^>\s]*)>?|(!(?:[\w-]*!)?)([\w\-;/?:@&=+$,.!~*'()[\]%]*)/y;
const MORE_YAML = 'more YAML than is read of one file';
function* namedCalls(text, keys, budget) {
    if (text.length > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlText) {
        throw new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', `YAML of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlText} characters`, _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlText);
    }
    const lines = text.replace(LINE_BREAKS, '\n');
    const reader = new TokenReader(lines, keys);
    let offset = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(lines)) {
        budget.opcodes -= _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlCost;
        if (budget.opcodes < 0) {
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', MORE_YAML, offset);
        }
        yield* reader.next(token, offset);
        offset += token === SCALAR || token === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.DOCUMENT || token === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.FLOW_END ? 0 : token.length;
    }
}
function yamlMistake(text, budget) {
    if (text.length > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlTree) {
        return null;
    }
    budget.opcodes -= text.length * _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlTreeCost;
    if (budget.opcodes < 0) {
        return new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', MORE_YAML, 0);
    }
    const lines = text.replace(LINE_BREAKS, '\n');
    if (isDeep(lines)) {
        return new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', `YAML nested more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configDepth} deep`, 0);
    }
    const options = { version: '1.1', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const documents = [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(lines, options)].flat();
    const mistake = documents.find(({ errors }) => errors.length > 0)?.errors[0];
    return mistake === undefined
        ? null
        : new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('broken-archive', `expected YAML, found: ${mistake.message}`, mistake.pos[0]);
}
function isDeep(text) {
    let brackets = 0;
    let inLine = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        brackets += token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
        inLine = token === '\n' ? 0 : inLine + (token === '-' || token === '?' ? 1 : 0);
        if (brackets + inLine > _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.configDepth) {
            return true;
        }
    }
    return false;
}
class TokenReader {
    #text;
    #keys;
    #anchors = new Map();
    #handles;
    #inScalar = false;
    #anchor = null;
    #last = null;
    #key = null;
    constructor(text, keys) {
        this.#text = text;
        this.#keys = keys;
        this.#handles = handlesIn(text);
    }
    *next(token, offset) {
        const kind = this.#inScalar ? 'text' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(token);
        this.#inScalar = kind === 'scalar';
        switch (kind) {
            case 'text':
                yield* this.#plain(token, offset);
                break;
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                yield* this.#scalar(unquoted(token), offset);
                break;
            case 'alias':
                yield* this.#scalar(this.#anchors.get(token.slice(1)) ?? token, offset);
                break;
            case 'anchor':
                this.#anchor = token.slice(1);
                break;
            case 'tag':
                yield* this.#tag(offset);
                break;
            case 'map-value-ind':
                this.#key = this.#last !== null && this.#keys.has(this.#last) ? this.#last : null;
                this.#last = null;
                break;
            case 'scalar':
            case 'space':
            case 'newline':
            case 'comment':
            case 'block-scalar-header':
            case 'byte-order-mark':
            case 'directive-line':
            case 'flow-error-end':
                break;
            default:
                this.#last = null;
                this.#key = null;
        }
    }
    *#plain(token, offset) {
        const text = this.#key === null ? token.replace(/^:[:\s]*/, '') : token;
        const place = offset + token.length - text.length;
        if (text !== token) {
            yield* this.next(':', offset);
            if (text.startsWith('!')) {
                yield* this.#tag(place);
            }
        }
        const value = text === token ? token : text.replace(/^!\S*/, '');
        yield* this.#scalar(folded(value), place);
    }
    *#scalar(value, offset) {
        if (this.#key !== null) {
            yield { name: value, key: this.#key, offset };
        }
        if (this.#anchor !== null) {
            if (this.#anchors.size >= _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlAnchors) {
                throw new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', `YAML of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlAnchors} anchors`, offset);
            }
            this.#anchors.set(this.#anchor, value);
            this.#anchor = null;
        }
        this.#key = null;
        this.#last = value;
    }
    *#tag(offset) {
        TAG.lastIndex = offset;
        const [name, verbatim, handle, suffix] = TAG.exec(this.#text) ?? ['', undefined, '', ''];
        const prefixes = verbatim === undefined ? (this.#handles.get(handle) ?? []) : [''];
        if (prefixes.some((prefix) => (prefix + unescaped(verbatim ?? suffix)).startsWith(PYTHON_TAG))) {
            yield { name, key: null, offset };
        }
    }
}
function handlesIn(text) {
    const handles = new Map([['!!', ['tag:yaml.org,2002:']]]);
    for (const [, handle, prefix] of text.matchAll(/^\ufeff?%TAG[ \t]+(\S+)[ \t]+(\S+)/gm)) {
        const known = handles.get(handle) ?? [];
        if (known.length >= _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlHandles || handles.size >= _base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlHandles) {
            throw new _member_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MemberError */ .r('limit-exceeded', `YAML of more than ${_base_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlHandles} handles of tags`, 0);
        }
        handles.set(handle, [...known, unescaped(prefix)]);
    }
    return handles;
}
const folded = (scalar) => scalar
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
function unquoted(source) {
    const type = source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar';
    const tolerant = () => { };
    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.resolveAsScalar({ type, offset: 0, indent: 0, source }, false, tolerant).value;
}
const unescaped = (tag) => tag.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));


/***/ })

};
