export const id = 724;
export const ids = [724,402];
export const modules = {

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export exactGlob */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _choose_torch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7402);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9250);
/* harmony import */ var _output_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4196);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6471);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8640);
/* harmony import */ var _torch_releases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3281);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6595);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(698);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5843);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4971);















async function init(args, { out, err }) {
    const { values, positionals } = parse(args);
    if (values.help) {
        out.write(_options_js__WEBPACK_IMPORTED_MODULE_11__/* .HELP */ ._$);
        return 0;
    }
    const path = values.config ?? _policy_file_js__WEBPACK_IMPORTED_MODULE_12__/* .DEFAULT_POLICY */ .zj;
    const force = values.force ?? false;
    checkTarget(path, force);
    const { entries, left } = adopt(await judged(positionals));
    write(path, document(entries, new Date().toISOString().slice(0, 10)), force);
    const files = new Set(entries.map(({ glob }) => glob)).size;
    out.write(`wrote ${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(path)}: accepts ${amount(entries.length, 'unsafe global')} in ${amount(files, 'file')}\n`);
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
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (parsed.positionals.includes('-')) {
            throw new Error('expected files and folders, found -: standard input has no name that a policy could give');
        }
        return parsed;
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`init: ${(0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
    }
}
async function judged(paths) {
    const { candidates, excluded } = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_10__/* .findFiles */ .l)(paths.length === 0 ? ['.'] : paths);
    const torch = (0,_choose_torch_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTorch */ .q)('auto', '', await (0,_requirement_js__WEBPACK_IMPORTED_MODULE_14__/* .projectRequirement */ .l)());
    const { safeGlobals } = (0,_torch_releases_js__WEBPACK_IMPORTED_MODULE_9__/* .release */ ._r)(torch.version);
    const hashUnsafe = {
        acceptGlobal: () => null,
        acceptProblem: () => null,
        needsSha256: (_, subjects) => subjects.some((subject) => !safeGlobals.has(subject)),
    };
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_13__/* .Progress */ .k();
    const { files } = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scan */ .S)(candidates, {
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
    for (const { file, members } of (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByFile */ .XQ)(files)) {
        const path = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_12__/* .fromHere */ .XW)(file.path);
        if (!seen.has(path)) {
            seen.add(path);
            adoptFile(path, file, [file, ...members], adoption);
        }
    }
    return adoption;
}
function adoptFile(path, { sha256 }, parts, { entries, left }) {
    const leave = (what) => left.push(`  ${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(path)}: ${(0,_output_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(what)}\n`);
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
    if (path === '' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) {
        return null;
    }
    const escaped = path.replace(/[?*()[\]{}\\]/g, '\\$&').replace(/^[!#]/, '\\$&');
    const glob = escaped.replace(/^\s|\s$/g, '[$&]');
    try {
        return (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__.pathFilter)([glob])(path) ? glob : null;
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
function checkTarget(path, force) {
    for (const folder of foldersOf(path)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`init: expected a folder at ${folder}, found a symbolic link; nothing is written through it`);
        }
    }
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status === undefined) {
        return;
    }
    if (!status.isFile()) {
        const found = status.isSymbolicLink() ? 'a symbolic link' : 'something else';
        throw new _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`init: expected a file or nothing at ${path}, found ${found}`);
    }
    if (!force) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`init: ${path} exists; --force overwrites it and all it says`);
    }
}
function foldersOf(path) {
    const here = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_12__/* .fromHere */ .XW)(path);
    if (here.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(here)) {
        return [];
    }
    const parts = here.split('/').slice(0, -1);
    return parts.map((_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(...parts.slice(0, index + 1)));
}
function write(path, text, force) {
    const overwrite = force ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
    try {
        checkTarget(path, force);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | overwrite, 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw error instanceof _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb ? error : new _options_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`init: cannot write ${path}: ${(0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
    }
}
function amount(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7402:
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
    const itself = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(segments.join('/'), OPTIONS);
    const inside = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(`${segments.join('/')}/**`, OPTIONS);
    if (glob === '.') {
        return { exclude, match: () => true };
    }
    return { exclude, match: (path) => (!glob.endsWith('/') && itself.match(path)) || inside.match(path) };
}


/***/ })

};
