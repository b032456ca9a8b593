export const id = 335;
export const ids = [335];
export const modules = {

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __webpack_require__(2396);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var bytes_source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
;// CONCATENATED MODULE: ./build/src/output/explain.js

const STYLES = { faint: '\x1b[2m', bold: '\x1b[1m', opcode: '\x1b[36m', stop: '\x1b[1;31m' };
const RESET = '\x1b[0m';
const NAME_WIDTH = 16;
const ARGUMENT_WIDTH = 34;
const paint = (style, text, colour) => colour ? STYLES[style] + text + RESET : text;
function pickleHeading({ path, name, index, count, start }, colour) {
    const which = count === 1 ? '' : `, pickle ${index + 1} of ${count} from byte ${start}`;
    return `${paint('bold', (0,base_escape/* visible */.RK)(`${path}${name === '' ? '' : `  ${name}`}${which}`), colour)}\n`;
}
function stepsHeading(colour) {
    const columns = `${'offset'.padStart(9)}  ${'opcode'.padEnd(NAME_WIDTH)}  ${'argument'.padEnd(ARGUMENT_WIDTH)}  stack`;
    return `${paint('faint', columns, colour)}\n`;
}
function innerHeading(colour) {
    return `${paint('faint', `${''.padStart(9)}  a pickle of its own, up to its STOP: another stack, another memo`, colour)}\n`;
}
function stepLine(step, colour) {
    const columns = [
        paint('faint', String(step.offset).padStart(9), colour),
        paint('opcode', step.opcode.name.padEnd(NAME_WIDTH), colour),
        (0,base_escape/* visible */.RK)(step.argument).padEnd(ARGUMENT_WIDTH),
        String(step.depth).padStart(2),
        (0,base_escape/* visible */.RK)(effect(step)),
    ];
    return `${columns.join('  ').trimEnd()}\n`;
}
function effect({ opcode, popped, pushed, memo, argument }) {
    if (memo !== null) {
        return `memo[${memo.index}] = ${memo.value}`;
    }
    if (opcode.name === 'MARK') {
        return 'mark';
    }
    const takes = popped > 0 ? `takes ${popped}` : '';
    const leaves = pushed === null || (popped === 0 && pushed === argument) ? '' : `leaves ${pushed}`;
    return [takes, leaves].filter((part) => part !== '').join(', ');
}
function stopLine(text, colour) {
    return `${paint('stop', (0,base_escape/* visible */.RK)(text), colour)}\n`;
}
function scriptBlock(statements, colour) {
    const heading = paint('faint', '\n# what loading it does, as Python', colour);
    const body = statements.length === 0 ? ['# nothing'] : statements.map(base_escape/* visible */.RK);
    return `${heading}\n${body.join('\n')}\n\n`;
}

// EXTERNAL MODULE: ./build/src/bytes/cursor.js + 3 modules
var bytes_cursor = __webpack_require__(1722);
// EXTERNAL MODULE: ./build/src/pickle/breaks.js
var breaks = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/pickle/expression.js
var expression = __webpack_require__(2680);
// EXTERNAL MODULE: ./build/src/pickle/listener.js
var listener = __webpack_require__(6442);
// EXTERNAL MODULE: ./build/src/pickle/machine.js + 6 modules
var pickle_machine = __webpack_require__(656);
// EXTERNAL MODULE: ./build/src/pickle/literals.js + 1 modules
var literals = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/src/pickle/values.js
var values = __webpack_require__(3336);
;// CONCATENATED MODULE: ./build/src/pickle/script.js




const STATEMENT = 500;
const MAX_STATEMENTS = limits/* LIMITS */.b.explainedStatements;
class Script {
    statements = [];
    #names = new Map();
    #imported = new Set();
    #expressions;
    #remark;
    #remarked = new Set();
    #objects = new values/* ObjectBudget */.DE();
    #left = 0;
    constructor(source, remark = () => null) {
        this.#remark = remark;
        this.#expressions = new expression/* Expressions */.uo(new literals/* Literals */.x(source), STATEMENT, this.#names);
    }
    listener = {
        onImport: (global) => this.#onImport(global),
        onItems: (target, method, items) => this.#onItems(target, method, items),
        onResult: (object) => this.#onResult(object),
        onBuild: (target, state) => this.#add(this.#expressions.writeBuild(target, state)),
    };
    write(value) {
        return this.#expressions.write(value);
    }
    #onImport(global) {
        const { module, name } = global;
        if (module !== '' && !this.#imported.has(module)) {
            this.#imported.add(module);
            this.#add(`import ${module}`);
        }
        const remark = this.#remarked.has(global) ? null : this.#remark(module, name);
        this.#remarked.add(global);
        if (remark !== null) {
            this.#add(`# ${remark}`);
        }
    }
    #onItems(target, method, items) {
        const kind = { append: 'list', setitem: 'dict', add: 'set' };
        const written = this.#expressions.write(this.#objects.container(kind[method], [...items]));
        const name = method === 'append' ? 'extend' : 'update';
        this.#add(`${this.#expressions.write(target)}.${name}(${written})`);
    }
    #onResult(object) {
        const expression = this.#expressions.write(object);
        const name = `_${this.#names.size + 1}`;
        if (this.statements.length < MAX_STATEMENTS) {
            this.#names.set(object, name);
        }
        this.#add(`${name} = ${expression}`);
    }
    finish(result) {
        if (this.#left > 0) {
            this.statements.push(`# \u2026 and ${this.#left} more statements`);
        }
        this.statements.push(`result = ${this.#expressions.write(result)}`);
    }
    #add(statement) {
        if (this.statements.length < MAX_STATEMENTS) {
            this.statements.push(statement);
        }
        else {
            this.#left += 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/pickle/trace.js







const SHOWN = 60;
function trace(source, { start, budget, format, remark, onStep }) {
    const script = new Script(source, remark);
    const walk = (machine, inner) => {
        while (machine.result === undefined) {
            onStep(oneStep(machine, script, inner));
            if (machine.region !== null) {
                const other = new pickle_machine/* Machine */.u(new bytes_cursor/* Cursor */.b(source, machine.region.start), script.listener, budget);
                const result = walk(other, true);
                machine.resume(other.cursor.position, result);
            }
        }
        return machine.result;
    };
    const machine = new pickle_machine/* Machine */.u(new bytes_cursor/* Cursor */.b(source, start), (0,listener/* together */.b)(script.listener, format ?? {}), budget);
    let stopped = null;
    try {
        script.finish(walk(machine, false));
    }
    catch (error) {
        if (!(error instanceof breaks/* StreamBreak */.cb)) {
            throw error;
        }
        stopped = { message: error.message, offset: error.offset };
    }
    return { script: script.statements, stopped, end: machine.cursor.position };
}
function oneStep(machine, script, inner) {
    const { memo } = machine;
    const before = machine.stack.length;
    const sizeBefore = memo.size;
    const offset = machine.cursor.position;
    const opcode = machine.step();
    const depth = machine.stack.length;
    const pushes = opcode.after.split(' ').filter((object) => object !== 'mark' && object !== '-').length;
    const top = machine.stack[depth - 1];
    const write = () => (0,expression/* cut */.Jj)(script.write(top), SHOWN);
    const index = memoIndex(machine, opcode, offset, sizeBefore);
    return {
        offset,
        opcode,
        argument: argumentOf(machine, opcode, offset),
        depth,
        popped: Math.max(0, before - (depth - pushes)),
        pushed: pushes > 0 && depth > 0 ? write() : null,
        memo: index === null ? null : { index, value: write() },
        inner,
    };
}
function memoIndex(machine, opcode, offset, sizeBefore) {
    if (opcode.name === 'MEMOIZE') {
        return sizeBefore;
    }
    return opcode.name.endsWith('PUT') ? Number(argumentOf(machine, opcode, offset)) : null;
}
function argumentOf(machine, opcode, offset) {
    const { literals } = machine;
    switch (opcode.argument) {
        case 'none':
            return '';
        case 'line':
        case 'line-pair':
            return lines(machine.cursor.source, offset + 1, opcode.argument === 'line' ? 1 : 2);
        case 'float8':
            return String(literals.float(offset));
        case 'uint1':
        case 'uint2':
        case 'int4':
        case 'uint4':
        case 'uint8':
            return String(fixed(machine.cursor.source, offset + 1, opcode.argument));
        default:
            return (0,expression/* cut */.Jj)(machine.expressions.write(offset), SHOWN);
    }
}
function fixed(source, offset, kind) {
    const cursor = new bytes_cursor/* Cursor */.b(new bytes_source/* WindowSource */.Gi(source, offset, 8));
    const read = {
        uint1: () => cursor.uint8('argument'),
        uint2: () => cursor.uint16('argument'),
        int4: () => cursor.int32('argument'),
        uint4: () => cursor.uint32('argument'),
        uint8: () => cursor.uint64('argument'),
    };
    return read[kind]();
}
function lines(source, offset, count) {
    const cursor = new bytes_cursor/* Cursor */.b(source, offset);
    const found = [];
    try {
        for (let line = 0; line < count; line += 1) {
            const start = cursor.position;
            const length = cursor.skipLine('a line');
            found.push(Buffer.from(source.read(start, Math.min(length, SHOWN))).toString('latin1'));
        }
    }
    catch (error) {
        if (!(error instanceof bytes_source/* OutOfBytes */.hk)) {
            throw error;
        }
    }
    return (0,expression/* cut */.Jj)((0,expression/* quote */.hD)(found.join(' ')).slice(1, -1), SHOWN);
}

// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/src/policy/rules.js + 5 modules
var rules = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/src/policy/verdict.js
var policy_verdict = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/src/scan/inspect.js + 3 modules
var inspect = __webpack_require__(2451);
;// CONCATENATED MODULE: ./build/src/cli/explain.js










async function explain(args, write, colour) {
    const { path, member } = parse(args);
    const source = explain_open(path);
    const seen = [];
    try {
        const onWalk = (entry, pickle, place, walk) => {
            const name = nameOf(path, entry, place.member);
            seen.push(name);
            if (member === null || member === name || member === place.member) {
                for (const [index, start] of walk.starts.entries()) {
                    write(pickleHeading({ path, name, index, count: walk.starts.length, start }, colour));
                    explainStream(pickle, start, place.listener, write, colour);
                }
            }
        };
        const inspection = await (0,inspect/* inspect */.N)(path, source, rules/* RULES */.y, { onWalk });
        const wanted = seen.some((name) => member === null || name === member || name.endsWith(`!${member}`));
        for (const { id, message } of inspection.findings.problems) {
            write(stopLine(`${id}: ${message}`, colour));
        }
        if (!wanted) {
            write(seen.length === 0 ? `${path} holds no pickle\n` : notFound(path, member ?? '', seen));
        }
        return wanted ? 0 : 1;
    }
    finally {
        source.close();
    }
}
function parse(args) {
    let parsed;
    try {
        parsed = parseWords(args);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`explain: ${(0,errors/* messageOf */.b)(error)}`);
    }
    const [path, ...more] = parsed.positionals;
    if (path === undefined || more.length > 0) {
        throw new errors/* UsageError */.e(`explain: expected one file, found ${parsed.positionals.length}`);
    }
    return { path, member: parsed.values.member ?? null };
}
const parseWords = (args) => (0,external_node_util_.parseArgs)({ args: [...args], options: { member: { type: 'string' } }, allowPositionals: true });
function explain_open(path) {
    try {
        return new bytes_source/* FileSource */._n(path, true);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`explain: cannot read ${path}: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
function nameOf(path, entry, member) {
    return [entry.slice(path.length + 1), member ?? ''].filter((part) => part !== '').join('!');
}
function notFound(path, member, seen) {
    return `${path} has no pickle in a member ${member}; it has ${seen.map((name) => name || 'itself').join(', ')}\n`;
}
function remark(module, name) {
    const lists = { torchCheckpoint: true, torchAllowed: new Set(), userAllowed: new Set() };
    const { verdict, why } = (0,judge/* judgeGlobal */.FJ)(module, name, lists);
    return verdict === 'dangerous' ? `dangerous: ${(0,policy_verdict/* globalName */.v)(module, name)} ${why}` : null;
}
function explainStream(source, start, format, write, colour) {
    let steps = 0;
    let inside = false;
    write(stepsHeading(colour));
    const { script, stopped } = trace(source, {
        start,
        budget: { opcodes: limits/* LIMITS */.b.opcodes },
        format,
        remark,
        onStep(step) {
            steps += 1;
            if (steps <= limits/* LIMITS */.b.explainedOpcodes) {
                write((step.inner && !inside ? innerHeading(colour) : '') + stepLine(step, colour));
            }
            inside = step.inner;
        },
    });
    if (steps > limits/* LIMITS */.b.explainedOpcodes) {
        write(stopLine(`\u2026 and ${steps - limits/* LIMITS */.b.explainedOpcodes} more opcodes, walked and not printed`, colour));
    }
    if (stopped !== null) {
        write(stopLine(`stops at byte ${stopped.offset}: ${stopped.message}`, colour));
    }
    write(scriptBlock(script, colour));
}


/***/ })

};
