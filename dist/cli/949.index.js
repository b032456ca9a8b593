export const id = 949;
export const ids = [949];
export const modules = {

/***/ 2949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChatTemplate: () => (/* binding */ readChatTemplate)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/formats/code-found.js
var code_found = __webpack_require__(3468);
;// CONCATENATED MODULE: ./build/src/formats/jinja/values.js
const KINDS = ['number', 'data', 'literal', 'text'];
const givenValues = ({ positional, named }) => [
    ...positional,
    ...named.map(([, value]) => value),
];
const isText = ({ kind }) => kind === 'text';
const NUMBER = { kind: 'number' };
const DATA = { kind: 'data' };
const TEXT = { kind: 'text' };
function anyOf(values) {
    const worst = values.reduce((most, { kind }) => Math.max(most, KINDS.indexOf(kind)), 0);
    return values.length === 1 ? values[0] : { kind: KINDS[worst] };
}
const INTERNAL = new Set(`mro gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await tb_frame tb_next
  f_back f_builtins f_code f_globals f_locals f_generator func_globals func_code func_defaults im_func im_self im_class
  _environment _func _context _iterator _iterable _undefined _undefined_obj _undefined_exception
  _fail_with_undefined_error _get_default_module`.split(/\s+/));
const isInternal = (name) => name.includes('__') || INTERNAL.has(name);
const literal = (text) => {
    const kind = isInternal(text) || text.startsWith('_') ? 'text' : text === '' ? 'data' : 'literal';
    return { kind, literal: text };
};
const PART_METHODS = new Set(`items keys values get pop split rsplit splitlines strip lstrip rstrip upper lower title capitalize partition rpartition
  copy removeprefix removesuffix`.split(/\s+/));
const NUMBER_METHODS = new Set('startswith endswith find rfind index count isdigit isalpha isspace'.split(' '));
const PURE_METHODS = new Set(`replace join format format_map encode decode zfill center ljust rjust translate casefold swapcase expandtabs isalnum
  isdecimal isnumeric isupper islower istitle isidentifier isascii strftime isoformat cycle`.split(/\s+/));
const KEEPING = new Set('append extend insert add appendleft'.split(' '));
const WHOLE = new Set(`list first last default d sort dictsort items unique min max random select reject selectattr rejectattr groupby batch
  slice get pop copy keys values`.split(/\s+/));
function part(name, values) {
    const { kind } = anyOf(values);
    return kind === 'literal' && !WHOLE.has(name) ? TEXT : { kind };
}
function called(method, subject, given) {
    if (NUMBER_METHODS.has(method)) {
        return NUMBER;
    }
    if (!PART_METHODS.has(method) || givenValues(given).some(isText)) {
        return TEXT;
    }
    return part(method, method === 'get' || method === 'pop' ? [subject, ...given.positional.slice(1)] : [subject]);
}
const keeps = (method) => KEEPING.has(method)
    ? 'item'
    : PART_METHODS.has(method) || NUMBER_METHODS.has(method) || PURE_METHODS.has(method)
        ? 'nothing'
        : 'anything';
function combined(operands, operators) {
    if (operators.length === 0) {
        return operands[0];
    }
    if (operands.some(({ list }) => list) && operators.every((operator) => operator === '+')) {
        return { kind: anyOf(operands).kind, list: true };
    }
    const has = (operator) => operators.includes(operator);
    if (operands.every(({ kind }) => kind === 'number') && !has('~')) {
        return NUMBER;
    }
    if (has('~') || has('*')) {
        return TEXT;
    }
    if (has('%')) {
        return operands[0].kind === 'number' ? NUMBER : TEXT;
    }
    return operands.some(({ kind }) => kind === 'literal' || kind === 'text')
        ? TEXT
        : operands.every(({ kind }) => kind === 'data') && operators.every((operator) => operator === '+')
            ? TEXT
            : operands.some(({ kind }) => kind === 'data') && has('+')
                ? DATA
                : NUMBER;
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/filters.js

const NUMBERS = new Set('length count int float abs round wordcount filesizeformat'.split(' '));
const PARTS = new Set(`first last list sort reverse unique dictsort items random min max sum default d trim upper lower title capitalize select
  reject selectattr rejectattr map groupby batch slice safe escape e striptags`.split(/\s+/));
const FILLS = new Map([
    ['default', [0, 'default_value']],
    ['d', [0, 'default_value']],
    ['int', [0, 'default']],
    ['float', [0, 'default']],
    ['map', [Number.POSITIVE_INFINITY, 'default']],
    ['groupby', [1, 'default']],
    ['sum', [1, 'start']],
    ['batch', [1, 'fill_with']],
    ['slice', [1, 'fill_with']],
]);
const ATTRIBUTE_OF = new Map([
    ['selectattr', 0],
    ['rejectattr', 0],
    ['groupby', 0],
    ['sum', 0],
    ['min', 1],
    ['max', 1],
    ['unique', 1],
    ['join', 1],
    ['sort', 2],
    ['map', Number.POSITIVE_INFINITY],
]);
function mapped(filter, all) {
    const { positional } = all;
    let name = filter;
    let used = 0;
    while (name === 'map' && used < positional.length) {
        name = positional[used].literal ?? null;
        used += 1;
    }
    return { name, given: { ...all, positional: positional.slice(used) } };
}
function attributesGiven(name, { positional, named, spread }) {
    const place = ATTRIBUTE_OF.get(name);
    if (place === undefined) {
        return [];
    }
    const values = [positional[place], spread, ...named.filter(([key]) => key === 'attribute').map(([, value]) => value)];
    return values.filter((value) => value !== undefined && value !== null);
}
function filtered(name, subject, given) {
    const [from, key] = FILLS.get(name) ?? [Number.POSITIVE_INFINITY, null];
    const fills = [
        ...given.positional.slice(from),
        ...given.named.filter(([named]) => named === key).map(([, value]) => value),
    ];
    if (givenValues(given).some(isText) || !(NUMBERS.has(name) || PARTS.has(name))) {
        return TEXT;
    }
    return part(name, NUMBERS.has(name) ? [NUMBER, ...fills] : [subject, ...fills]);
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/lexer.js
class JinjaError extends Error {
    id;
    at;
    constructor(message, at, id = 'broken-archive') {
        super(message);
        this.id = id;
        this.at = at;
    }
}
const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*-?%\}/y;
const RAW_END = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const SPACE = /\s+/y;
const TOKEN = new RegExp([
    /(?<number>0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?)/,
    /(?<name>[\p{L}\p{N}\p{M}\p{Pc}]+)/u,
    /(?<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")/,
    /(?<sign>\/\/|\*\*|[=!<>]=|[-+*/%~[\](){}<>=.:|,;])/,
]
    .map(({ source }) => source)
    .join('|'), 'uy');
const CLOSING = { '{{': /[-+]?\}\}/y, '{%': /[-+]?%\}/y };
function readTags(text) {
    const tags = [];
    for (let at = nextOpening(text, 0); at !== -1;) {
        const opening = text.slice(at, at + 2);
        if (opening === '{#') {
            at = nextOpening(text, endOf(text, '#}', at + 2));
            continue;
        }
        RAW.lastIndex = at;
        const raw = RAW.exec(text);
        if (raw !== null) {
            RAW_END.lastIndex = at + raw[0].length;
            if (RAW_END.exec(text) === null) {
                throw new JinjaError('expected endraw, found the end of the template', at);
            }
            at = nextOpening(text, RAW_END.lastIndex);
            continue;
        }
        const { tokens, end } = readTokens(text, at, CLOSING[opening]);
        tags.push({ type: opening === '{{' ? 'print' : 'statement', tokens });
        at = nextOpening(text, end);
    }
    return tags;
}
function nextOpening(text, from) {
    OPENING.lastIndex = from;
    return OPENING.exec(text)?.index ?? -1;
}
function endOf(text, sign, from) {
    const end = text.indexOf(sign, from);
    if (end === -1) {
        throw new JinjaError(`expected ${sign}, found the end of the template`, from);
    }
    return end + sign.length;
}
function take(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function readTokens(text, start, closing) {
    const tokens = [];
    let depth = 0;
    let at = start + 2 + (/[-+]/.test(text[start + 2] ?? '') ? 1 : 0);
    for (;;) {
        at += take(SPACE, text, at)?.[0].length ?? 0;
        const end = depth === 0 ? take(closing, text, at) : null;
        if (end !== null) {
            tokens.push({ type: 'end', value: '', at });
            return { tokens, end: at + end[0].length };
        }
        const found = take(TOKEN, text, at);
        if (found === null) {
            throw new JinjaError('expected a token of jinja', at);
        }
        const token = tokenOf(found.groups, at);
        depth += token.type !== 'sign' ? 0 : '([{'.includes(token.value) ? 1 : ')]}'.includes(token.value) ? -1 : 0;
        tokens.push(token);
        at += found[0].length;
    }
}
function tokenOf({ number, name, string, sign }, at) {
    if (string !== undefined) {
        return { type: 'string', value: unescaped(string.slice(1, -1)), at };
    }
    return number !== undefined
        ? { type: 'number', value: number, at }
        : name !== undefined
            ?
                { type: 'name', value: name.normalize('NFKC'), at }
            : { type: 'sign', value: sign ?? '', at };
}
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|(\n)|([\s\S]))/g;
const CONTROL = {
    ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
    ...{ '\\': '\\', "'": "'", '"': '"' },
};
function unescaped(text) {
    if (!text.includes('\\')) {
        return text;
    }
    return text.replace(/\r\n?/g, '\n').replace(ESCAPE, (whole, x, u, U, octal, named, newline, one) => {
        const code = x ?? u ?? U;
        if (code !== undefined || octal !== undefined) {
            const point = code === undefined ? Number.parseInt(octal, 8) : Number.parseInt(code, 16);
            return point > 0x10ffff ? whole : String.fromCodePoint(point);
        }
        return named !== undefined ? '_' : newline !== undefined ? '' : (CONTROL[one] ?? whole);
    });
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/token-reader.js


class TokenReader {
    #tokens;
    #next = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get token() {
        return this.#tokens[this.#next];
    }
    get following() {
        return this.#tokens[Math.min(this.#next + 1, this.#tokens.length - 1)];
    }
    advance(count = 1) {
        this.#next = Math.min(this.#next + count, this.#tokens.length - 1);
    }
    is(value) {
        const { type, value: found } = this.token;
        return (type === 'sign' || type === 'name') && found === value;
    }
    skip(value) {
        const skipped = this.is(value);
        this.advance(skipped ? 1 : 0);
        return skipped;
    }
    require(value) {
        if (!this.skip(value)) {
            throw this.error(value);
        }
    }
    name() {
        const { type, value } = this.token;
        if (type !== 'name') {
            throw this.error('a name');
        }
        this.advance();
        return value;
    }
    end() {
        if (this.token.type !== 'end') {
            throw this.error('the end of the tag');
        }
    }
    error(expected) {
        const { type, value, at } = this.token;
        return new JinjaError(`expected ${expected}, found ${type === 'end' ? 'the end of the tag' : (0,code_found/* quoted */.T)(value)}`, at);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/expressions.js





const OPERATORS = new Set('+ - * / // % ** ~'.split(' '));
const COMPARISONS = new Set('== != < > <= >='.split(' '));
const BEHIND_A_TEST = new Set('else or and is if in not recursive'.split(' '));
class Expressions extends TokenReader {
    #scope;
    #tell;
    #depth = 0;
    constructor(tokens, scope, tell) {
        super(tokens);
        this.#scope = scope;
        this.#tell = tell;
    }
    tuple(conditional = true) {
        const items = [this.expression(conditional)];
        while (this.skip(',')) {
            if (this.token.type === 'end' || [')', '=', 'in'].includes(this.token.value)) {
                break;
            }
            items.push(this.expression(conditional));
        }
        return anyOf(items);
    }
    expression(conditional = true) {
        this.#depth += 1;
        if (this.#depth > limits/* LIMITS */.b.configDepth) {
            const message = `expressions are nested more than ${limits/* LIMITS */.b.configDepth} deep`;
            throw new JinjaError(message, this.token.at, 'limit-exceeded');
        }
        const values = [this.#operations()];
        while (conditional && this.skip('if')) {
            values.push(this.#operations());
            if (this.skip('else')) {
                values.push(this.#operations());
            }
        }
        this.#depth -= 1;
        return anyOf(values);
    }
    #operations() {
        const values = [];
        do {
            while (this.skip('not')) { }
            values.push(this.#calculation());
            while (this.#comparison()) {
                this.#calculation();
                values[values.length - 1] = NUMBER;
            }
        } while (this.skip('or') || this.skip('and'));
        return anyOf(values);
    }
    #comparison() {
        const { type, value } = this.token;
        if (type === 'sign' && COMPARISONS.has(value)) {
            this.advance();
            return true;
        }
        const next = this.following;
        if (type === 'name' && value === 'not' && next.type === 'name' && next.value === 'in') {
            this.advance(2);
            return true;
        }
        return this.skip('in');
    }
    #calculation() {
        const operators = [];
        const operands = [this.#operand()];
        while (this.token.type === 'sign' && OPERATORS.has(this.token.value)) {
            operators.push(this.token.value);
            this.advance();
            operands.push(this.#operand());
        }
        return combined(operands, operators);
    }
    #operand() {
        let signs = 0;
        while (this.skip('-') || this.skip('+')) {
            signs += 1;
        }
        const value = this.#postfix();
        return signs > 0 ? NUMBER : value;
    }
    #postfix() {
        const start = this.token;
        let value = this.#primary();
        let name = start.type === 'name' ? start.value : null;
        let method = null;
        for (;;) {
            const { at } = this.token;
            if (this.skip('.')) {
                const { type, value: attribute } = this.token;
                if (type !== 'name' && type !== 'number') {
                    throw this.error('the name of an attribute');
                }
                this.advance();
                this.#take({ kind: 'literal', literal: attribute }, at);
                method = { name: attribute, subject: value };
                value = this.#scope.attribute(name, attribute, value);
            }
            else if (this.skip('[')) {
                value = this.#subscript(value, at);
                method = null;
            }
            else if (this.skip('(')) {
                value = this.#call(name, method, this.#arguments(), at);
                method = null;
            }
            else if (this.skip('|')) {
                value = this.filter(value);
                method = null;
            }
            else if (this.skip('is')) {
                this.#test();
                value = NUMBER;
                method = null;
            }
            else {
                return value;
            }
            name = null;
        }
    }
    #call(name, method, given, at) {
        if (method === null) {
            if (name === null) {
                this.#scope.lose(given);
                return TEXT;
            }
            return this.#scope.call(name, given);
        }
        const { literal: text } = method.subject;
        if ((method.name === 'format' || method.name === 'format_map') && text !== undefined && isInternal(text)) {
            this.#tell(`a format that takes ${text}`, at);
        }
        const kept = this.#scope.isOwnMethod(method.name) ? 'anything' : keeps(method.name);
        if (kept === 'anything') {
            this.#scope.lose(given);
        }
        else if (kept === 'item') {
            this.#scope.store(givenValues(given));
        }
        return this.#scope.item(called(method.name, method.subject, given));
    }
    #subscript(subject, at) {
        const indexes = [];
        let sliced = false;
        while (!this.skip(']')) {
            if (this.skip(':') || this.skip(',')) {
                sliced = true;
            }
            else {
                indexes.push(this.expression());
            }
        }
        const index = anyOf(indexes);
        if (!sliced) {
            this.#take(index, at);
        }
        if (subject.kind === 'literal') {
            return TEXT;
        }
        if (sliced) {
            return { kind: subject.kind };
        }
        const own = index.kind === 'number' ? [] : this.#scope.ownItem(index.literal);
        return anyOf([this.#scope.item({ kind: subject.kind }), ...own]);
    }
    #take({ kind, literal: name }, at) {
        if (name !== undefined) {
            if (name.split('.').some(isInternal)) {
                this.#tell(name, at);
            }
        }
        else if (kind === 'text') {
            this.#tell('an attribute whose name it puts together', at);
        }
    }
    filter(subject) {
        const { at } = this.token;
        let name = this.name();
        while (this.skip('.')) {
            name += `.${this.name()}`;
        }
        const given = this.skip('(') ? this.#arguments() : { positional: [], named: [], spread: null };
        return this.#filtered(name, subject, given, at);
    }
    #filtered(filter, subject, all, at) {
        const { name, given } = mapped(filter, all);
        if (name === null) {
            this.#tell('a filter whose name it puts together', at);
            return TEXT;
        }
        if (name === 'attr') {
            this.#tell('the filter attr', at);
        }
        const attributes = attributesGiven(name, given);
        for (const attribute of attributes) {
            this.#take(attribute, at);
        }
        const own = attributes.flatMap(({ literal: path }) => path === undefined ? this.#scope.ownItem(undefined) : path.split('.').flatMap((one) => this.#scope.ownItem(one)));
        return this.#scope.item(anyOf([filtered(name, subject, given), ...own]));
    }
    #test() {
        this.skip('not');
        do {
            this.name();
        } while (this.skip('.'));
        if (this.skip('(')) {
            this.#arguments();
            return;
        }
        const { type, value } = this.token;
        const isArgument = type === 'name'
            ? !BEHIND_A_TEST.has(value)
            : type === 'string' || type === 'number' || value === '[' || value === '{';
        if (isArgument) {
            this.#primary();
        }
    }
    #arguments() {
        const positional = [];
        const named = [];
        const spreads = [];
        while (!this.skip(')')) {
            const next = this.following;
            if (this.token.type === 'name' && next.type === 'sign' && next.value === '=') {
                const name = this.name();
                this.require('=');
                this.#scope.key(name);
                named.push([name, this.expression()]);
            }
            else {
                const spread = this.skip('*') || this.skip('**');
                const value = this.expression();
                positional.push(spread ? this.#scope.item({ kind: value.kind }) : value);
                if (spread) {
                    spreads.push(value);
                }
            }
            if (!this.skip(',') && !this.is(')')) {
                throw this.error(', or )');
            }
        }
        return { positional, named, spread: spreads.length === 0 ? null : this.#scope.item({ kind: anyOf(spreads).kind }) };
    }
    #primary() {
        const { type, value } = this.token;
        if (type === 'end' || (type === 'sign' && !'([{'.includes(value))) {
            throw this.error('an expression');
        }
        this.advance();
        if (type === 'string') {
            return literal(value + this.#adjacent());
        }
        if (type === 'number') {
            return NUMBER;
        }
        if (type === 'name') {
            return this.#scope.get(value);
        }
        return value === '{' ? this.#dict() : this.#items(value === '(' ? ')' : ']');
    }
    #adjacent() {
        let text = '';
        for (; this.token.type === 'string'; this.advance()) {
            text += this.token.value;
        }
        return text;
    }
    #items(closing) {
        const items = [];
        let commas = 0;
        while (!this.skip(closing)) {
            items.push(this.expression());
            if (this.skip(',')) {
                commas += 1;
            }
            else if (!this.is(closing)) {
                throw this.error(`, or ${closing}`);
            }
        }
        if (closing === ')' && commas === 0 && items.length === 1) {
            return items[0];
        }
        return { kind: anyOf([NUMBER, ...items]).kind, list: true };
    }
    #dict() {
        const items = [];
        while (!this.skip('}')) {
            const key = this.expression();
            if (key.literal !== undefined) {
                this.#scope.key(key.literal);
            }
            items.push(key);
            this.require(':');
            items.push(this.expression());
            if (!this.skip(',') && !this.is('}')) {
                throw this.error(', or }');
            }
        }
        return { kind: anyOf([NUMBER, ...items]).kind };
    }
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/scope.js

const OF_LOOP = new Set('index index0 revindex revindex0 first last length depth depth0'.split(' '));
const GIVEN = new Map([
    ...['true', 'false', 'none', 'True', 'False', 'None', 'loop'].map((name) => [name, NUMBER]),
    ...['varargs', 'kwargs', 'caller', 'self', 'super'].map((name) => [name, TEXT]),
]);
const FUNCTIONS = new Map([
    ['range', { ...NUMBER, numbers: true }],
    ['namespace', NUMBER],
]);
const SAME_NAME = 16;
const ANY = '*';
const scope_TOKEN = /_token$/;
class Scope {
    #variables = new Map();
    #attributes = new Map();
    #macros = new Map();
    #worst = NUMBER;
    #keys = new Set();
    #changed = false;
    #anything = false;
    #stored = NUMBER;
    settled() {
        const settled = !this.#changed;
        this.#changed = false;
        return settled;
    }
    giveUp() {
        this.#changed ||= !this.#anything;
        this.#anything = true;
    }
    store(values) {
        const { kind } = anyOf([this.#stored, ...values]);
        if (kind !== this.#stored.kind && (kind === 'literal' || kind === 'text')) {
            this.#changed = true;
            this.#stored = { kind };
        }
    }
    item(value) {
        return value.numbers
            ? NUMBER
            : this.#stored.kind === 'number'
                ? value
                : { kind: anyOf([value, this.#stored]).kind };
    }
    key(name) {
        this.#changed ||= !this.#keys.has(name);
        this.#keys.add(name);
    }
    isOwnMethod(name) {
        return this.#keys.has(name) || this.#attributes.has(name) || this.#attributes.has(ANY);
    }
    set(name, value) {
        this.#join(this.#variables, name, value);
    }
    setAttribute(name, value) {
        this.#join(this.#attributes, name, value);
        this.#worst = anyOf([this.#worst, { kind: value.kind }]);
    }
    define(macro, parameters) {
        const known = this.#macros.get(macro) ?? [];
        this.#macros.set(macro, known);
        if (known.length === SAME_NAME) {
            this.giveUp();
        }
        else if (!known.some((other) => other.join() === parameters.join())) {
            this.#changed = true;
            known.push(parameters);
        }
        for (const parameter of parameters) {
            this.set(parameter, DATA);
        }
    }
    get(name) {
        if (this.#anything) {
            return TEXT;
        }
        return this.#variables.get(name) ?? GIVEN.get(name) ?? (scope_TOKEN.test(name) ? TEXT : DATA);
    }
    attribute(of, name, subject) {
        if (this.#anything) {
            return TEXT;
        }
        if (of === 'loop' && !this.#variables.has('loop')) {
            return OF_LOOP.has(name) ? NUMBER : TEXT;
        }
        const own = this.#attributes.get(name);
        return anyOf([own === undefined ? this.item({ kind: subject.kind }) : { kind: subject.kind }, ...this.#any(own)]);
    }
    ownItem(name) {
        return name === undefined ? [this.#worst] : this.#any(this.#attributes.get(name));
    }
    #any(own) {
        return [own, this.#attributes.get(ANY)].filter((value) => value !== undefined);
    }
    call(name, given) {
        const macros = this.#macros.get(name) ?? [];
        for (const parameters of macros) {
            this.#pass(parameters, given);
        }
        const known = !this.#variables.has(name) && name !== 'loop';
        if (!known) {
            this.lose(given);
        }
        if (name === 'namespace') {
            for (const [attribute, value] of given.named) {
                this.setAttribute(attribute, value);
            }
            for (const value of given.positional) {
                this.setAttribute(ANY, value);
            }
        }
        return (known && macros.length === 0 ? FUNCTIONS.get(name) : undefined) ?? TEXT;
    }
    #pass(parameters, { positional, named, spread }) {
        for (const [at, parameter] of parameters.entries()) {
            const values = [
                positional[at],
                spread,
                ...named.filter(([name]) => name === parameter).map(([, value]) => value),
            ];
            for (const value of values) {
                if (value) {
                    this.set(parameter, value);
                }
            }
        }
    }
    lose(given) {
        const values = givenValues(given);
        this.store(values);
        if (values.some(isText)) {
            this.giveUp();
        }
    }
    #join(values, name, value) {
        const before = values.get(name);
        const after = { kind: anyOf(before === undefined ? [value] : [before, value]).kind };
        this.#changed ||= before?.kind !== after.kind;
        values.set(name, after);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/jinja/template.js





const ROUNDS = 16;
const LOADING = new Set('include import from extends'.split(' '));
const BARE = /^(?:end\w+|else|break|continue|generation|debug|raw|pluralize)$/;
function codeInTemplate(text) {
    const tags = readTags(text);
    const scope = new Scope();
    if (tags.some(({ tokens }) => tokens.some(isInternalName))) {
        scope.giveUp();
    }
    for (let round = 0;; round += 1) {
        const found = [];
        for (const tag of tags) {
            readTag(tag, scope, (what, at) => found.push({ what, at }));
        }
        if (scope.settled()) {
            return found;
        }
        if (round === ROUNDS) {
            scope.giveUp();
        }
    }
}
const isInternalName = ({ type, value }, at, tokens) => type === 'name' && isInternal(value) && tokens[at - 1]?.value !== '.';
function readTag({ type, tokens }, scope, tell) {
    const expressions = new Expressions(tokens, scope, tell);
    if (type === 'print') {
        expressions.tuple();
    }
    else {
        readStatement(expressions, scope, tell);
        expressions.skip(':');
    }
    expressions.end();
}
function readStatement(expressions, scope, tell) {
    const { at } = expressions.token;
    const keyword = expressions.name();
    const read = STATEMENTS.get(keyword);
    if (read !== undefined) {
        read(expressions, scope);
    }
    else if (LOADING.has(keyword)) {
        tell(`another template (${keyword})`, at);
        skipRest(expressions);
    }
    else if (BARE.test(keyword)) {
        skipRest(expressions);
    }
    else {
        throw new JinjaError(`expected a statement of jinja, found ${(0,code_found/* quoted */.T)(keyword)}`, at);
    }
}
function skipRest(expressions) {
    while (expressions.token.type !== 'end') {
        expressions.tuple();
        expressions.skip('import');
        expressions.skip('as');
        expressions.skip('with');
        expressions.skip('without');
    }
}
const tuple = (expressions) => {
    expressions.tuple();
};
const STATEMENTS = new Map([
    ['if', tuple],
    ['elif', tuple],
    ['do', tuple],
    ['print', tuple],
    ['autoescape', tuple],
    ['block', readBlock],
    ['filter', filters],
    ['call', readCall],
    ['for', readFor],
    ['macro', readMacro],
    ['set', readSet],
    ['with', readWith],
]);
function readBlock(expressions) {
    while (expressions.token.type === 'name') {
        expressions.name();
    }
}
function filters(expressions) {
    do {
        expressions.filter(TEXT);
    } while (expressions.skip('|'));
}
function readFor(expressions, scope) {
    const names = targets(expressions);
    expressions.require('in');
    const { list: _, literal: __, ...items } = expressions.tuple(false);
    const item = scope.item(items);
    for (const name of names) {
        scope.set(name, item);
    }
    if (expressions.skip('if')) {
        expressions.expression();
    }
    expressions.skip('recursive');
}
function targets(expressions) {
    const names = [];
    do {
        while (expressions.skip('(')) { }
        names.push(expressions.name());
        while (expressions.skip(')')) { }
    } while (expressions.skip(','));
    return names;
}
function readSet(expressions, scope) {
    const names = [];
    do {
        const name = expressions.name();
        names.push(expressions.skip('.') ? { name: expressions.name(), attribute: true } : { name, attribute: false });
    } while (expressions.skip(','));
    let value = TEXT;
    if (expressions.skip('=')) {
        value = taken(expressions.tuple(), names, scope);
    }
    else if (expressions.skip('|')) {
        filters(expressions);
    }
    for (const { name, attribute } of names) {
        if (attribute) {
            scope.setAttribute(name, value);
        }
        else {
            scope.set(name, value);
        }
    }
}
const taken = (value, names, scope) => names.length === 1 ? value : scope.item({ kind: value.kind });
function readWith(expressions, scope) {
    while (expressions.token.type !== 'end') {
        const names = targets(expressions);
        expressions.require('=');
        const value = taken(expressions.expression(), names, scope);
        for (const name of names) {
            scope.set(name, value);
        }
        expressions.skip(',');
    }
}
function readMacro(expressions, scope) {
    const macro = expressions.name();
    expressions.require('(');
    scope.define(macro, parameters(expressions, scope));
}
function parameters(expressions, scope) {
    const names = [];
    while (!expressions.skip(')')) {
        const name = expressions.name();
        names.push(name);
        if (expressions.skip('=')) {
            scope.set(name, expressions.expression());
        }
        expressions.skip(',');
    }
    return names;
}
function readCall(expressions, scope) {
    if (expressions.skip('(')) {
        for (const name of parameters(expressions, scope)) {
            scope.set(name, TEXT);
        }
    }
    expressions.expression();
}


;// CONCATENATED MODULE: ./build/src/formats/gguf/chat-template.js



function readChatTemplate(source, { start, length }, found) {
    if (length > limits/* LIMITS */.b.templateBytes) {
        const message = `a chat template of ${length} bytes, more than ${limits/* LIMITS */.b.templateBytes}`;
        found.add(message, start, 'limit-exceeded');
        return;
    }
    const text = Buffer.from(source.read(start, length)).toString('utf8');
    const offset = (at) => start + Buffer.byteLength(text.slice(0, at));
    try {
        for (const { what, at } of codeInTemplate(text)) {
            found.add(`the chat template reaches for ${(0,code_found/* quoted */.T)(what)}`, offset(at));
        }
    }
    catch (error) {
        if (!(error instanceof JinjaError)) {
            throw error;
        }
        found.add(`in the chat template: ${error.message}`, offset(error.at), error.id);
    }
}


/***/ })

};
