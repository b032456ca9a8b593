export const id = 724;
export const ids = [724,432,886];
export const modules = {

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathFilter: () => (/* binding */ pathFilter)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

const OPTIONS = {
    dot: true,
    nobrace: true,
    nocase: false,
    nocomment: true,
    noext: true,
    nonegate: true,
    platform: 'linux',
};
function pathFilter(lines) {
    const rules = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    const parsed = rules.map(parse);
    const otherwise = parsed.every((rule) => rule.exclude);
    return (path) => {
        const last = parsed.findLast((rule) => rule.match(path));
        return last === undefined ? otherwise : !last.exclude;
    };
}
function parse(line) {
    const exclude = (/^!*/.exec(line)?.[0].length ?? 0) % 2 === 1;
    const glob = line.replace(/^[!\s]*/, '').replace(/^\.\//, '');
    const segments = glob.replace(/\/+$/, '').split('/');
    if (glob === '' || glob.startsWith('/') || segments.some((part) => part === '..' || (part === '.' && glob !== '.'))) {
        throw new Error(`expected a glob relative to the repository, without . and .., found ${JSON.stringify(line)}`);
    }
    const mistake = unsupported(glob);
    if (mistake !== null) {
        throw new Error(`expected a glob ${mistake}, found ${JSON.stringify(line)}`);
    }
    const itself = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(segments.join('/'), OPTIONS);
    const inside = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(`${segments.join('/')}/**`, OPTIONS);
    if (glob === '.') {
        return { exclude, match: () => true };
    }
    return { exclude, match: (path) => (!glob.endsWith('/') && itself.match(path)) || inside.match(path) };
}
function unsupported(glob) {
    const bare = glob.replace(/\\./g, '');
    if (/\{[^{}/]*(,|\.\.)[^{}/]*\}/.test(bare)) {
        return 'without {a,b}: write one glob for each (a brace in a name is \\{)';
    }
    if (/[?*+@!]\([^()/]*\|[^()/]*\)/.test(bare)) {
        return 'without (a|b): write one glob for each (a parenthesis in a name is \\()';
    }
    const classes = bare.matchAll(/\[[!^]?\]?(?:\[:\w+:\]|[^\]/])*(\]?)/g);
    for (const [written, end] of classes) {
        const reversed = [...written.matchAll(/([0-9A-Za-z])-([0-9A-Za-z])/g)].some(([, from, to]) => from > to);
        if (end === '' || reversed) {
            return 'with brackets such as [0-9] (a bracket in a name is \\[)';
        }
    }
    return null;
}


/***/ }),

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export exactGlob */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2396);
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6600);
/* harmony import */ var _base_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8432);
/* harmony import */ var _base_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9479);
/* harmony import */ var _policy_accept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1886);
/* harmony import */ var _policy_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5552);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6471);
/* harmony import */ var _scan_choose_torch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9189);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3162);
/* harmony import */ var _torch_releases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3281);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6595);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5138);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5843);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3385);

















async function init(args, { out, err }) {
    const { values, positionals } = parse(args);
    if (values.help) {
        out.write(_options_js__WEBPACK_IMPORTED_MODULE_12__/* .HELP */ ._);
        return 0;
    }
    const path = values.config ?? _policy_file_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULT_POLICY */ .zj;
    const options = {
        overwrite: values.force ?? false,
        makeFolders: true,
        within: (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)('.', path) ? '.' : undefined,
    };
    orExists(path, () => (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTarget */ .e$)(path, options));
    const { entries, left } = adopt(await judged(positionals));
    const text = document(entries, (0,_policy_accept_js__WEBPACK_IMPORTED_MODULE_5__.utcDay)(new Date()));
    (0,_policy_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(Buffer.from(text), path);
    orExists(path, () => (0,_base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._h)(path, text, options));
    const files = new Set(entries.map(({ glob }) => glob)).size;
    out.write(`wrote ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}: accepts ${amount(entries.length, 'unsafe global')} in ${amount(files, 'file')}\n`);
    if (left.length > 0) {
        err.write(`left out, the gate still fails on ${left.length === 1 ? 'it' : 'them'}:\n${left.join('')}`);
    }
    return left.length > 0 ? 1 : 0;
}
function parse(args) {
    try {
        const options = {
            config: { type: 'string' },
            force: { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        };
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (parsed.positionals.includes('-')) {
            throw new Error('expected files and folders, found -: standard input has no name that a policy could give');
        }
        return parsed;
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e(`init: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .messageOf */ .b)(error)}`);
    }
}
async function judged(paths) {
    const { candidates, excluded } = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)(paths.length === 0 ? ['.'] : paths);
    const { requirement } = await (0,_requirement_js__WEBPACK_IMPORTED_MODULE_15__/* .projectRequirement */ .l)();
    const torch = (0,_scan_choose_torch_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseTorch */ .q)('auto', '', requirement);
    const { safeGlobals } = (0,_torch_releases_js__WEBPACK_IMPORTED_MODULE_10__/* .release */ ._r)(torch.version);
    const hashUnsafe = {
        acceptGlobal: () => null,
        globalNames: new Set(),
        acceptProblem: () => null,
        needsSha256: (_, subjects) => subjects.some((subject) => !safeGlobals.has(subject)),
    };
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_14__/* .Progress */ .k();
    const { files } = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .scan */ .S)(candidates, {
        torch,
        failOn: 'unsafe',
        safeGlobals: [],
        commit: null,
        base: null,
        excluded,
        warnings: [],
        audit: null,
        failOnLoadSites: false,
        answerEveryFile: false,
        acceptors: hashUnsafe,
        onProgress: (done, total, path) => progress.show(done, total, path),
    });
    progress.end();
    return files;
}
function adopt(files) {
    const adoption = { entries: [], left: [] };
    const seen = new Set();
    for (const file of files) {
        const path = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_13__/* .fromHere */ .XW)(file.path);
        if (!seen.has(path)) {
            seen.add(path);
            adoptFile(path, file, adoption);
        }
    }
    return adoption;
}
function adoptFile(path, file, { entries, left }) {
    const { sha256 } = file;
    const parts = (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .Mc)(file);
    const leave = (what) => left.push(`  ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}: ${(0,_base_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(what)}\n`);
    const globals = parts.flatMap((part) => part.globals);
    const named = (verdict) => new Set(globals.filter((one) => one.verdict === verdict).map(({ name }) => name));
    for (const name of named('dangerous')) {
        leave(`${name} is dangerous; read what the file does with \`weights-only explain\``);
    }
    for (const { id, message } of parts.flatMap((part) => part.problems)) {
        leave(`${id}: ${message}`);
    }
    const glob = exactGlob(path);
    for (const name of named('unsafe')) {
        if (glob === null) {
            leave(`${name}: no glob names this path, which is outside of the working directory or cannot be written as one`);
        }
        else if (sha256 === null) {
            leave(`${name}: the file could not be read to its end`);
        }
        else {
            entries.push({ name, glob, sha256 });
        }
    }
}
function exactGlob(path) {
    if (path === '' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)) {
        return null;
    }
    const escaped = path.replace(/[?*()[\]{}\\]/g, '\\$&').replace(/^[!#]/, '\\$&');
    const glob = escaped.replace(/^\s|\s$/g, '[$&]');
    try {
        return (0,_base_globs_js__WEBPACK_IMPORTED_MODULE_3__.pathFilter)([glob])(path) ? glob : null;
    }
    catch {
        return null;
    }
}
function document(entries, today) {
    const head = `# What weights-only accepts. Written by \`weights-only init\` on ${today}: each entry is one unsafe global of
# one file, in these bytes only. When a file changes, its entry no longer counts.
`;
    if (entries.length === 0) {
        return `${head}safe-globals: []\n`;
    }
    const lines = entries.map(({ name, glob, sha256 }) => `  - name: ${quoted(name)}
    reason: "present at adoption, ${today}"
    files: ${quoted(glob)}
    sha256: "${sha256}"
`);
    return `${head}safe-globals:\n${lines.join('')}`;
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (one) => {
        return `\\U${one.codePointAt(0).toString(16).padStart(8, '0')}`;
    });
}
function orExists(path, write) {
    try {
        write();
    }
    catch (error) {
        throw error instanceof _base_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .FileExistsError */ .ng
            ? new _base_errors_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e(`init: ${path} exists; --force overwrites it and all it says`)
            : error;
    }
}
function amount(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPolicy: () => (/* binding */ loadPolicy),
/* harmony export */   utcDay: () => (/* binding */ utcDay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);


const NOTICE = 14;
const DAY = 24 * 60 * 60 * 1000;
function utcDay(moment) {
    return moment.toISOString().slice(0, 10);
}
function loadPolicy(bytes, origin, today, locate) {
    const file = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(bytes, origin.source);
    return {
        identity: { source: origin.source, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') },
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
        acceptProblem: (problem, file) => find(problems, problem.id, file, _config_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDS_BYTES */ .MC.has(problem.id)),
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


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ NEEDS_BYTES),
/* harmony export */   ON: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* unused harmony export PolicyError */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2396);
/* harmony import */ var _base_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6600);
/* harmony import */ var _base_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8432);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6471);
/* harmony import */ var _torch_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3281);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1755);







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
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    constructor(source) {
        this.#source = source;
    }
    policy(bytes) {
        const options = { lineCounter: this.#lines, prettyErrors: false, schema: 'core' };
        const { contents, errors, warnings } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(this.#decode(bytes), options);
        const [wrong] = [...errors, ...warnings];
        if (wrong !== undefined) {
            this.#stop(this.#lines.linePos(wrong.pos[0]).line, `expected YAML, found a mistake: ${wrong.message}`);
        }
        const empty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
        const keys = empty ? new Map() : this.#mapping(contents, 'a policy', FILE_KEYS);
        return {
            torch: this.#optional(keys.get('torch'), (node) => this.#torch(node)),
            failOn: this.#optional(keys.get('fail-on'), (node) => this.#oneOf(node, 'fail-on', _report_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$)),
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
        if (exception.sha256 === null && (subject === '?' || (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .isDangerousName */ .mQ)(subject))) {
            this.#fail(where, `expected sha256 with the dangerous global ${describe(where)}, which is accepted in exact bytes only; found none`);
        }
        return exception;
    }
    #problem(node) {
        const entry = this.#mapping(node, 'an entry of accept-problems', PROBLEM_KEYS);
        const where = this.#required(node, entry, 'id');
        const subject = this.#oneOf(where, 'id', Object.keys(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .PROBLEMS */ .D3));
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
            covers: glob === null ? () => true : (0,_base_globs_js__WEBPACK_IMPORTED_MODULE_2__.pathFilter)([glob]),
            sha256: this.#optional(entry.get('sha256'), (hash) => this.#sha256(hash)),
            expires: this.#optional(entry.get('expires'), (day) => this.#day(day)),
            line: this.#lineOf(node),
        };
    }
    #torch(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'number') {
            const found = `the number ${node.value}`;
            this.#fail(node, `torch: expected a version in quotes, "${node.source}", found ${found}: YAML reads 2.10 as 2.1`);
        }
        const version = this.#text(node, 'torch');
        try {
            (0,_torch_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveRelease */ .CM)(version);
            return version;
        }
        catch (error) {
            return this.#fail(node, `torch: expected a known release, found ${describe(node)}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`);
        }
    }
    #glob(node, excluding) {
        const glob = this.#text(node, 'files');
        const start = glob.trim().slice(0, 1);
        if (start === '#' || (start === '!' && !excluding)) {
            this.#fail(node, `files: expected a glob that does not start with ${start}, found ${describe(node)}`);
        }
        try {
            (0,_base_globs_js__WEBPACK_IMPORTED_MODULE_2__.pathFilter)([glob]);
        }
        catch (error) {
            this.#fail(node, `files: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`);
        }
        return glob;
    }
    #sha256(node) {
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? '') : '';
        return /^[0-9a-f]{64}$/i.test(text)
            ? text.toLowerCase()
            : this.#fail(node, `sha256: expected 64 hexadecimal digits, found ${describe(node)}`);
    }
    #day(node) {
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? '') : '';
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
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value : '';
        return text.trim() === '' ? this.#fail(node, `${key}: expected text, found ${describe(node)}`) : text;
    }
    #mapping(node, what, known) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            this.#fail(node, `expected ${what}, which is a mapping with keys of ${known.join(', ')}, found ${describe(node)}`);
        }
        return new Map(node.items.map(({ key, value }) => {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : null;
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
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (key === 'files' && node.items.length === 0)) {
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
        throw new PolicyError((0,_base_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${this.#source}, line ${line}: ${message}`));
    }
}
function describe(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return 'a mapping';
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return node.items.length === 0 ? 'an empty list' : 'a list';
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        return node === null ? 'nothing' : 'an alias';
    }
    if (node.value === null) {
        return 'nothing';
    }
    const text = (0,_base_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(node.source ?? String(node.value), FOUND_LENGTH);
    return typeof node.value === 'string' ? JSON.stringify(text) : `the ${typeof node.value} ${text}`;
}


/***/ })

};
