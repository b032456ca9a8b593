export const id = 844;
export const ids = [844];
export const modules = {

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExportedProgram: () => (/* binding */ readExportedProgram)
});

// EXTERNAL MODULE: ./build/src/bytes/source.js
var source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/formats/code-found.js
var code_found = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/src/formats/torch/export-expression.js
const words = (text) => new Set(text.split(/\s+/));
const OF_TORCH = `FloorDiv ModularIndexing Where PythonMod Mod CleanDiv CeilToInt FloorToInt CeilDiv LShift RShift PowByNatural
  FloatPow FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator NonOverlappingAndDenseIndicator TruncToFloat TruncToInt
  RoundToInt RoundDecimal ToFloat Identity IntDiv TrueDiv Pow Round Trunc Ceil
  BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor
  OpaqueUnaryFn_sqrt OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_sin OpaqueUnaryFn_sinh OpaqueUnaryFn_tan
  OpaqueUnaryFn_tanh OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan OpaqueUnaryFn_exp OpaqueUnaryFn_log
  OpaqueUnaryFn_asinh OpaqueUnaryFn_log2`;
const OF_SYMPY = `Symbol Dummy Integer Rational Float Add Mul Max Min Abs floor ceiling sign sqrt exp log cos sin tan
  Equality Unequality LessThan GreaterThan StrictLessThan StrictGreaterThan Eq Ne Le Ge Lt Gt
  And Or Not Xor ITE Piecewise ExprCondPair`;
const IN_SIZES = words(`${OF_TORCH} ${OF_SYMPY}`);
const IN_GUARDS = words(`${OF_TORCH} abs bool ceil float floor int max min round trunc cast_symbool_to_symint_guardless`);
const DOTTED = /^(?:math\.[a-z][a-z0-9]*|torch\._?sym_\w+)$/;
const TEXTS = new Map([
    ['Symbol', /^\w+$/],
    ['Dummy', /^\w+$/],
    ['Float', /^[-+]?[\d.]+(?:e[-+]?\d+)?$/],
]);
const OPERATOR = /\*\*|\/\/|<<|>>|[=!<>]=|[-+*/%<>&|^]|(?:and|or)\b/y;
const PREFIX = /[-+~]|not\b/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
const TEXT = /'([^'"\\\r\n]*)'/y;
const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
const SPACE = / */y;
const INPUT = /L(?:\[(?:\d+|'[^'"\\\r\n]*')\]|\.(?!_|size\(|stride\(|storage_offset\()[A-Za-z]\w*)+(?:\.(?:size|stride)\(\)\[\d+\]|\.storage_offset\(\))?/y;
class Expression {
    #text;
    #functions;
    #inputs;
    #at = 0;
    #open = [];
    constructor(text, functions, inputs) {
        this.#text = text;
        this.#functions = functions;
        this.#inputs = inputs;
    }
    isPlain() {
        while (this.#operand()) {
            this.#closing();
            this.#take(SPACE);
            if (this.#at === this.#text.length) {
                return this.#open.length === 0;
            }
            if (!this.#sign(',', this.#open.length > 0 && this.#open.at(-1) !== '(') && this.#take(OPERATOR) === null) {
                return false;
            }
        }
        return false;
    }
    #operand() {
        for (;;) {
            this.#take(SPACE);
            if (this.#take(PREFIX) !== null) {
                continue;
            }
            if (this.#sign('(', true)) {
                this.#open.push('(');
                continue;
            }
            if (this.#take(NUMBER) !== null || (this.#inputs && this.#take(INPUT) !== null)) {
                return true;
            }
            const name = this.#take(NAME)?.[0];
            if (name === undefined) {
                return false;
            }
            this.#take(SPACE);
            if (!this.#sign('(', true)) {
                if (this.#isArgument() && this.#sign('=', true)) {
                    continue;
                }
                return name.includes('.') ? this.#inputs && DOTTED.test(name) : !name.startsWith('__');
            }
            if (!this.#functions.has(name) && !(this.#inputs && DOTTED.test(name))) {
                return false;
            }
            this.#open.push(name);
            const text = TEXTS.get(name);
            const first = text === undefined ? null : this.#take(TEXT);
            if (first !== null) {
                return text.test(first[1]);
            }
        }
    }
    #isArgument() {
        const { length } = this.#open;
        return length > 0 && this.#open[length - 1] !== '(' && this.#text[this.#at + 1] !== '=';
    }
    #closing() {
        for (this.#take(SPACE); this.#open.length > 0 && this.#sign(')', true); this.#take(SPACE)) {
            this.#open.pop();
        }
    }
    #sign(sign, allowed) {
        const found = allowed && this.#text[this.#at] === sign;
        this.#at += found ? 1 : 0;
        return found;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        this.#at += found?.[0].length ?? 0;
        return found;
    }
}
const isArithmetic = (text) => new Expression(text, IN_SIZES, false).isPlain();
const isGuard = (text) => new Expression(text, IN_GUARDS, true).isPlain();

;// CONCATENATED MODULE: ./build/src/formats/torch/export-program.js




const isObject = (value) => value instanceof Map;
const IDENTIFIER = /^(?:[\p{L}_][\p{L}\p{N}\p{M}_]*)?$/u;
const QUOTE = /['"\\\r\n]/;
const NAMES = new Set(['name', 'as_name']);
const QUOTED_NAMES = new Set([
    'fqn',
    'parameter_name',
    'buffer_name',
    'tensor_constant_name',
    'custom_obj_name',
    'user_input_name',
]);
const SPECS = new Set(['in_spec', 'out_spec']);
const OPERATORS = /^(?:torch\.ops(?:\.\w+){2,}|_operator\.(?!attrgetter|itemgetter|methodcaller|call$)\w+|math\.\w+|torch\.(?:_?sym_\w+|_C\._set_grad_enabled|autograd\.grad_mode\.set_grad_enabled|amp\.autocast_mode\.\w+|_functorch\.predispatch\.\w+|_C\._functorch\.\w+|export\.custom_ops\._call_custom_autograd_function_in_pre_dispatch|fx\.experimental\.symbolic_shapes\.cast_symbool_to_symint_guardless))$/;
const LOOKED_UP = /^(?:_operator|torch|math)/;
const FACTORIES = /^(?:builtins\.(?:list|dict|set|frozenset|tuple|int|float|str|bytes|bool|complex)|collections\.(?:OrderedDict|defaultdict|deque|Counter))$/;
function readExportedProgram(source, found) {
    const program = (0,python_json/* readPythonJson */.J)(source, { keep: (value, name) => judged(value, name, found) });
    const inputs = at(program, 'graph_module', 'graph', 'inputs');
    for (const input of Array.isArray(inputs) ? inputs : []) {
        const text = at(input, 'as_string');
        if (typeof text === 'string' && QUOTE.test(text)) {
            found.add(`the input ${(0,code_found/* quoted */.T)(text)} ends the quotes that torch writes around it in a guard, which is run`);
        }
    }
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isObject(inner) ? inner.get(key) : undefined), value);
}
const KEPT = new Set([null, 'graph_module', 'graph']);
function judged(value, name, found) {
    if (typeof value === 'string') {
        readText(value, name, found);
        return name === 'target' || (name === 'as_string' && QUOTE.test(value)) ? value : null;
    }
    if (isObject(value)) {
        const target = value.get('target');
        if (typeof target === 'string' && value.has('inputs')) {
            readOperator(target, found);
        }
        return KEPT.has(name) || (name === 'inputs' && value.get('as_string') != null) ? value : null;
    }
    return Array.isArray(value) && name === 'inputs' ? value.filter((item) => item !== null) : null;
}
function readText(text, key, found) {
    if (key === 'as_operator') {
        readOperator(text, found);
    }
    else if (key === 'expr_str' && !isArithmetic(text)) {
        found.add(`the expression ${(0,code_found/* quoted */.T)(text)} is more than arithmetic on symbols, and torch.export.load evaluates it`);
    }
    else if (key === 'guards_code' && !isGuard(text)) {
        found.add(`the guard ${(0,code_found/* quoted */.T)(text)} is more than a comparison of sizes, and torch runs it`);
    }
    else if (key !== null && NAMES.has(key) && !IDENTIFIER.test(text)) {
        found.add(`the name ${(0,code_found/* quoted */.T)(text)} is no name of Python, and torch.fx writes it into code that it runs`);
    }
    else if (key !== null && QUOTED_NAMES.has(key) && QUOTE.test(text)) {
        found.add(`the name ${(0,code_found/* quoted */.T)(text)} ends the quotes that torch.fx writes around it in code that it runs`);
    }
    else if (key !== null && SPECS.has(key)) {
        readSpec(text, found);
    }
}
function readOperator(target, found) {
    if (LOOKED_UP.test(target) && (!OPERATORS.test(target) || target.includes('.__'))) {
        found.add(`a node of the graph calls ${(0,code_found/* quoted */.T)(target)}, which is no operator of torch`);
    }
}
function readSpec(text, found) {
    if (text !== '') {
        walkSpec((0,python_json/* readPythonJson */.J)(new source/* BufferSource */._r(Buffer.from(text)), { given: 'str' }), found);
    }
}
function walkSpec(value, found) {
    if (Array.isArray(value)) {
        for (const item of value) {
            walkSpec(item, found);
        }
    }
    if (!isObject(value)) {
        return;
    }
    const context = value.get('context');
    if (typeof context === 'string' && value.has('children_spec')) {
        if (/^[ \t\n\r]*[[{"]/.test(context)) {
            walkContext((0,python_json/* readPythonJson */.J)(new source/* BufferSource */._r(Buffer.from(context)), { given: 'str' }), found);
        }
    }
    else if (context !== undefined && context !== null) {
        walkContext(context, found);
    }
    walkSpec(value.get('children_spec') ?? null, found);
}
function walkContext(value, found) {
    if (typeof value === 'string' && QUOTE.test(value)) {
        found.add(`the key ${(0,code_found/* quoted */.T)(value)} ends the quotes that torch writes around it in a guard, which is run`);
    }
    else if (Array.isArray(value)) {
        for (const item of value) {
            walkContext(item, found);
        }
    }
    else if (isObject(value)) {
        readImports(value, found);
        for (const item of value.values()) {
            walkContext(item, found);
        }
    }
}
function readImports(value, found) {
    if (value.has('__enum__')) {
        found.add(`the structure of the inputs imports ${(0,code_found/* quoted */.T)(String(value.get('fqn')))} as an enum`);
    }
    const [module, name] = [value.get('default_factory_module'), value.get('default_factory_name')];
    if (module !== undefined && !FACTORIES.test(`${String(module)}.${String(name)}`)) {
        found.add(`the structure of the inputs imports ${(0,code_found/* quoted */.T)(`${String(module)}.${String(name)}`)} as a factory`);
    }
}


/***/ })

};
