export const id = 143;
export const ids = [143];
export const modules = {

/***/ 2143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  utcDay: () => (/* binding */ utcDay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/base/errors.js
var errors = __webpack_require__(2396);
// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
// EXTERNAL MODULE: ./build/src/base/globs.js
var globs = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/torch/releases.js + 1 modules
var releases = __webpack_require__(3281);
// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/src/policy/config.js







const NEEDS_BYTES = new Set([
    'limit-exceeded',
    'ambiguous-archive',
    'checkout-transforms',
]);
const MOST_BYTES = 8 * 1024 * 1024;
const FOUND_LENGTH = 80;
const FILE_KEYS = ['torch', 'fail-on', 'files', 'safe-globals', 'accept-problems'];
const GLOBAL_KEYS = ['name', 'reason', 'files', 'sha256', 'expires'];
const PROBLEM_KEYS = ['id', 'reason', 'files', 'sha256', 'expires'];
class PolicyError extends Error {
}
function parsePolicy(bytes, source) {
    return new Reader(source).policy(bytes);
}
class Reader {
    #source;
    #lines = new dist/* LineCounter */.HN();
    constructor(source) {
        this.#source = source;
    }
    policy(bytes) {
        const options = { lineCounter: this.#lines, prettyErrors: false, schema: 'core' };
        const { contents, errors, warnings } = (0,dist/* parseDocument */.Tp)(this.#decode(bytes), options);
        const [wrong] = [...errors, ...warnings];
        if (wrong !== undefined) {
            this.#stop(this.#lines.linePos(wrong.pos[0]).line, `expected YAML, found a mistake: ${wrong.message}`);
        }
        const empty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
        const keys = empty ? new Map() : this.#mapping(contents, 'a policy', FILE_KEYS);
        return {
            torch: this.#optional(keys.get('torch'), (node) => this.#torch(node)),
            failOn: this.#optional(keys.get('fail-on'), (node) => this.#oneOf(node, 'fail-on', report/* FAIL_ON */.d$)),
            files: this.#list(keys.get('files'), 'files', (node) => this.#glob(node, true)),
            safeGlobals: this.#list(keys.get('safe-globals'), 'safe-globals', (node) => this.#safeGlobal(node)),
            acceptProblems: this.#list(keys.get('accept-problems'), 'accept-problems', (node) => this.#problem(node)),
        };
    }
    #decode(bytes) {
        if (bytes.length > MOST_BYTES) {
            this.#fail(null, `expected at most ${MOST_BYTES} bytes, found ${bytes.length}`);
        }
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch {
            const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0];
            return this.#stop(before.split('\n').length, 'expected UTF-8, found other bytes');
        }
    }
    #safeGlobal(node) {
        const entry = this.#mapping(node, 'an entry of safe-globals', GLOBAL_KEYS);
        const where = this.#required(node, entry, 'name');
        const subject = this.#text(where, 'name');
        const nameless = subject === '?' || /^extension\(-?\d+\)$/.test(subject);
        if (!subject.includes('.') && !nameless) {
            this.#fail(where, `name: expected module.name, found ${describe(where)}`);
        }
        const exception = this.#exception(node, entry, subject);
        if (exception.sha256 === null && (subject === '?' || (0,judge/* isDangerousName */.mQ)(subject))) {
            this.#fail(where, `expected sha256 with the dangerous global ${describe(where)}, which is accepted in exact bytes only; found none`);
        }
        return exception;
    }
    #problem(node) {
        const entry = this.#mapping(node, 'an entry of accept-problems', PROBLEM_KEYS);
        const where = this.#required(node, entry, 'id');
        const subject = this.#oneOf(where, 'id', Object.keys(report/* PROBLEMS */.D3));
        const exception = this.#exception(node, entry, subject);
        if (exception.sha256 === null && NEEDS_BYTES.has(subject)) {
            this.#fail(where, `expected sha256 with the problem ${subject}, which is accepted in exact bytes only; found none`);
        }
        return exception;
    }
    #exception(node, entry, subject) {
        const reason = this.#text(this.#required(node, entry, 'reason'), 'reason');
        const glob = this.#optional(entry.get('files'), (files) => this.#glob(files, false));
        return {
            subject,
            reason,
            covers: glob === null ? () => true : (0,globs/* pathFilter */.Y)([glob]),
            sha256: this.#optional(entry.get('sha256'), (hash) => this.#sha256(hash)),
            expires: this.#optional(entry.get('expires'), (day) => this.#day(day)),
            line: this.#lineOf(node),
        };
    }
    #torch(node) {
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number') {
            const found = `the number ${node.value}`;
            this.#fail(node, `torch: expected a version in quotes, "${node.source}", found ${found}: YAML reads 2.10 as 2.1`);
        }
        const version = this.#text(node, 'torch');
        try {
            (0,releases/* resolveRelease */.CM)(version);
            return version;
        }
        catch (error) {
            return this.#fail(node, `torch: expected a known release, found ${describe(node)}: ${(0,errors/* messageOf */.b)(error)}`);
        }
    }
    #glob(node, excluding) {
        const glob = this.#text(node, 'files');
        const start = glob.trim().slice(0, 1);
        if (start === '#' || (start === '!' && !excluding)) {
            this.#fail(node, `files: expected a glob that does not start with ${start}, found ${describe(node)}`);
        }
        try {
            (0,globs/* pathFilter */.Y)([glob]);
        }
        catch (error) {
            this.#fail(node, `files: ${(0,errors/* messageOf */.b)(error)}`);
        }
        return glob;
    }
    #sha256(node) {
        const text = (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : '';
        return /^[0-9a-f]{64}$/i.test(text)
            ? text.toLowerCase()
            : this.#fail(node, `sha256: expected 64 hexadecimal digits, found ${describe(node)}`);
    }
    #day(node) {
        const text = (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : '';
        const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
            ? text
            : this.#fail(node, `expires: expected a day as YYYY-MM-DD, found ${describe(node)}`);
    }
    #oneOf(node, key, known) {
        const text = this.#text(node, key);
        return (known.find((one) => one === text) ??
            this.#fail(node, `${key}: expected one of ${known.join(', ')}, found ${describe(node)}`));
    }
    #text(node, key) {
        const text = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : '';
        return text.trim() === '' ? this.#fail(node, `${key}: expected text, found ${describe(node)}`) : text;
    }
    #mapping(node, what, known) {
        if (!(0,dist/* isMap */.jh)(node)) {
            this.#fail(node, `expected ${what}, which is a mapping with keys of ${known.join(', ')}, found ${describe(node)}`);
        }
        return new Map(node.items.map(({ key, value }) => {
            const name = (0,dist/* isScalar */.jn)(key) ? key.value : null;
            if (typeof name !== 'string' || !known.includes(name)) {
                this.#fail(key, `expected a key of ${what}, one of ${known.join(', ')}, found ${describe(key)}`);
            }
            if (value === null) {
                this.#fail(key, `expected a value of ${name}, found nothing`);
            }
            return [name, value];
        }));
    }
    #required(node, entry, key) {
        return (entry.get(key) ??
            this.#fail(node, `expected the key ${key}, which every entry has, found ${[...entry.keys()].join(', ') || 'none'}`));
    }
    #list(node, key, read) {
        if (node === undefined) {
            return [];
        }
        if (!(0,dist/* isSeq */.oP)(node) || (key === 'files' && node.items.length === 0)) {
            this.#fail(node, `${key}: expected a list, found ${describe(node)}`);
        }
        return node.items.map((item) => read(item));
    }
    #optional(node, read) {
        return node === undefined ? null : read(node);
    }
    #lineOf(node) {
        return node?.range ? this.#lines.linePos(node.range[0]).line : 1;
    }
    #fail(node, message) {
        this.#stop(this.#lineOf(node), message);
    }
    #stop(line, message) {
        throw new PolicyError((0,base_escape/* visible */.RK)(`${this.#source}, line ${line}: ${message}`));
    }
}
function describe(node) {
    if ((0,dist/* isMap */.jh)(node)) {
        return 'a mapping';
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        return node.items.length === 0 ? 'an empty list' : 'a list';
    }
    if (!(0,dist/* isScalar */.jn)(node)) {
        return node === null ? 'nothing' : 'an alias';
    }
    if (node.value === null) {
        return 'nothing';
    }
    const text = (0,base_escape/* cut */.Jj)(node.source ?? String(node.value), FOUND_LENGTH);
    return typeof node.value === 'string' ? JSON.stringify(text) : `the ${typeof node.value} ${text}`;
}

;// CONCATENATED MODULE: ./build/src/policy/accept.js


const NOTICE = 14;
const DAY = 24 * 60 * 60 * 1000;
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function loadPolicy(bytes, origin, today, locate) {
    const file = parsePolicy(bytes, origin.source);
    return {
        identity: { source: origin.source, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
        file,
        acceptors: acceptors(file, today, locate),
        warnings: endingWarnings(file, today, origin.path),
    };
}
function acceptors(policy, today, locate = (path) => path) {
    const globals = bySubject(policy.safeGlobals, today);
    const problems = bySubject(policy.acceptProblems, today);
    const find = (known, subject, file, exact) => {
        const path = locate(file.path);
        const found = known
            .get(subject)
            ?.find(({ sha256, covers }) => (sha256 === null ? !exact : sha256 === file.sha256) && covers(path));
        return found === undefined ? null : { reason: found.reason, expires: found.expires };
    };
    return {
        acceptGlobal: (global, file, misused = false) => find(globals, global.name, file, misused || global.verdict === 'dangerous'),
        globalNames: new Set(globals.keys()),
        acceptProblem: (problem, file) => find(problems, problem.id, file, NEEDS_BYTES.has(problem.id)),
        needsSha256: (path, subjects) => {
            const located = locate(path);
            return subjects
                .flatMap((subject) => [...(globals.get(subject) ?? []), ...(problems.get(subject) ?? [])])
                .some(({ sha256, covers }) => sha256 !== null && covers(located));
        },
    };
}
function bySubject(exceptions, today) {
    const found = new Map();
    for (const exception of exceptions.filter((one) => !hasEnded(one, today))) {
        const known = found.get(exception.subject);
        if (known === undefined) {
            found.set(exception.subject, [exception]);
        }
        else {
            known.push(exception);
        }
    }
    return found;
}
function hasEnded({ expires }, today) {
    return expires !== null && expires < today;
}
function endingWarnings(policy, today, path) {
    const horizon = utcDay(new Date(Date.parse(today) + NOTICE * DAY));
    const ending = new Map();
    for (const exception of [...policy.safeGlobals, ...policy.acceptProblems]) {
        if (exception.expires !== null && exception.expires <= horizon) {
            ending.set(exception.expires, [...(ending.get(exception.expires) ?? []), exception]);
        }
    }
    return [...ending]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([day, exceptions]) => endingWarning(day, exceptions, today, path));
}
function endingWarning(day, exceptions, today, path) {
    const [first] = exceptions;
    const more = exceptions.length === 1 ? '' : ` and ${exceptions.length - 1} more`;
    const what = `The policy's exception for ${first.subject} (line ${first.line})${more}`;
    return day < today
        ? { id: 'policy-expired', message: `${what} expired on ${day} and no longer counts.`, path }
        : { id: 'policy-expires', message: `${what} expires: ${day} is the last day it counts.`, path };
}


/***/ })

};
