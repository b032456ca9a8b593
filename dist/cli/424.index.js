export const id = 424;
export const ids = [424];
export const modules = {

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ isTorch),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   TW: () => (/* binding */ worthNaming),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   at: () => (/* binding */ wouldDo),
/* harmony export */   lt: () => (/* binding */ judgedCount)
/* harmony export */ });
/* harmony import */ var _formats_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6471);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);




const WORST_FIRST = [..._report_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk].reverse();
const GLOBAL_ORDER = ['dangerous', 'unsafe', 'safe'];
const TORCH_EXTENSION = /\.(pt|pth|ckpt|pt2)$/i;
const TORCH_FORMATS = [
    'torch-zip',
    'torch-legacy',
    'torch-tar',
    'torchscript',
    'torch-package',
    'torch-export',
];
const PATH_LENGTH = 200;
const NAME_LENGTH = 120;
const CALL_LENGTH = 100;
const NAMES_IN_A_ROW = 3;
const NOT_OPENED = /^a (symbolic link|submodule|folder)\b/;
function shortPath(path) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(path, PATH_LENGTH);
}
function isTorch(file) {
    return TORCH_FORMATS.includes(file.format) || TORCH_EXTENSION.test(file.path);
}
function subjectsOf(report) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByFile */ .XQ)(report.files)
        .filter(({ file }) => file.verdict !== 'safe' && file.verdict !== 'skipped')
        .map(({ file, members }) => subjectOf(file, members))
        .sort((a, b) => rank(a) - rank(b) || Number(b.open) - Number(a.open) || compare(a.file.path, b.file.path));
}
function worthNaming(file) {
    return file.verdict === 'skipped' && ((0,_formats_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .promisesModel */ .YT)(file.path) || file.notes.some((note) => NOT_OPENED.test(note)));
}
function rank(subject) {
    return WORST_FIRST.indexOf(subject.file.verdict);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function subjectOf(file, members) {
    const entries = [file, ...members];
    const globals = entries
        .flatMap((entry) => entry.globals.map((what) => ({ what, place: placeOf(file, entry, what) })))
        .filter(({ what }) => what.verdict !== 'safe')
        .sort((a, b) => globalRank(a.what) - globalRank(b.what));
    const problems = entries.flatMap((entry) => entry.problems.map((what) => ({ what, place: placeOf(file, entry, what) })));
    const open = [...globals, ...problems].some(({ what }) => what.accepted === null);
    return { file, globals, problems, open };
}
function globalRank(global) {
    const accepted = global.accepted === null ? 0 : 100;
    return accepted + 10 * GLOBAL_ORDER.indexOf(global.verdict) + _report_js__WEBPACK_IMPORTED_MODULE_1__/* .USES */ .tk.indexOf(global.use);
}
function placeOf(file, entry, what) {
    const inner = entry === file ? '' : entry.path.slice(file.path.length + 1);
    return [inner, what.member ?? ''].filter((part) => part !== '').join('!');
}
function countsLine(report) {
    const verdicts = ['dangerous', 'unreadable', 'unsafe', 'safe'];
    return verdicts
        .filter((verdict) => report.counts[verdict] > 0)
        .map((verdict) => `${report.counts[verdict]} ${verdict}`)
        .join(', ');
}
function judgedCount(report) {
    const { safe, unsafe, unreadable, dangerous } = report.counts;
    return safe + unsafe + unreadable + dangerous;
}
function wouldDo(subject, report) {
    const accepted = [...subject.globals, ...subject.problems].find(({ what }) => what.accepted !== null)?.what.accepted;
    const main = mainFinding(subject, report);
    return subject.open || !accepted ? main : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${main}; accepted: ${accepted.reason}`;
}
function mainFinding(subject, report) {
    const { file, globals, problems } = subject;
    const dangerous = globals.filter(({ what }) => what.verdict === 'dangerous').map(({ what }) => what);
    const problem = problems.find(({ what }) => what.accepted === null) ?? problems[0];
    if (file.verdict === 'dangerous' && dangerous.length > 0) {
        return dangerousCall(dangerous);
    }
    if (problem !== undefined && (file.verdict !== 'unsafe' || globals.length === 0)) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(problem.what.message)}${also(problems.length - 1, 'problem')}`;
    }
    return unsafeNames(file, globals.map(({ what }) => what), report);
}
function dangerousCall(dangerous) {
    const [first] = dangerous;
    const what = first.use === 'imported'
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `imports ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.name, NAME_LENGTH)}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.expression, CALL_LENGTH)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} when loaded${first.new === true ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (new)` : []}${also(dangerous.length - 1, 'dangerous global')}`;
}
function unsafeNames(file, globals, report) {
    const names = [...new Set(globals.map((global) => global.name))];
    const shown = names.slice(0, NAMES_IN_A_ROW).map((name) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, NAME_LENGTH)}`);
    const list = shown.reduce((all, name) => (all.length === 0 ? name : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${all}, ${name}`), []);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const fresh = globals.some((global) => global.new === true) ? ' (new)' : '';
    const why = isTorch(file)
        ? `, which torch ${report.torch.version} does not load by default`
        : ', which no list says is only data';
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `needs ${list}`, { ours: `${more}${fresh}${why}` }];
}
function also(count, noun) {
    return count > 0 ? [{ ours: `, and ${count} more ${noun}${count === 1 ? '' : 's'}` }] : [];
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   g5: () => (/* binding */ asMarkdown),
/* harmony export */   iU: () => (/* binding */ message)
/* harmony export */ });
/* unused harmony export asText */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4196);

function message(text) {
    return [{ prose: text }];
}
function say(ours, ...values) {
    return ours.flatMap((text, index) => {
        const value = values[index];
        const tail = value === undefined ? [] : typeof value === 'string' ? [{ quoted: value }] : value;
        return [{ ours: text }, ...tail];
    });
}
function asMarkdown(phrase, quote = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY) {
    return phrase
        .map((part) => ('ours' in part ? part.ours : 'quoted' in part ? quote(part.quoted) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(part.prose, quote)))
        .join('');
}
function asText(phrase) {
    return phrase
        .map((part) => ('ours' in part ? part.ours : visible('quoted' in part ? part.quoted : part.prose)))
        .join('');
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _formats_extensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6471);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);




const COLOURS = {
    dangerous: '\x1b[1;31m',
    unreadable: '\x1b[1;35m',
    unsafe: '\x1b[1;33m',
    safe: '\x1b[32m',
    skipped: '\x1b[2m',
    faint: '\x1b[2m',
    bold: '\x1b[1m',
};
const RESET = '\x1b[0m';
function text(report, colour) {
    const paint = (style, words) => (colour ? COLOURS[style] + words + RESET : words);
    const blocks = [
        ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectsOf */ .Z6)(report).map((subject) => subjectBlock(subject, report, paint)),
        quietFiles(report, paint),
        loadSites(report.loadSites, paint),
        warnings(report),
        conclusion(report, paint),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function subjectBlock(subject, report, paint) {
    const { file } = subject;
    const lines = [
        `${paint(file.verdict, file.verdict)}  ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.path))}  ${paint('faint', about(file))}`,
    ];
    for (const { what, place } of subject.globals) {
        const where = [place, `byte ${what.offset}`].filter((part) => part !== '').join(', ');
        const marks = [what.new === true ? 'new' : '', what.accepted === null ? '' : `accepted: ${what.accepted.reason}`];
        lines.push(`  ${paint(what.verdict, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(what.name))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(what.why)}`);
        lines.push(`    ${what.use}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(what.expression)}  ${paint('faint', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`(${where})`))}${suffix(marks)}`);
    }
    lines.push(...subject.problems.map((problem) => problemLine(problem, paint)));
    lines.push(...file.notes.map((note) => `  note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(note)}`));
    lines.push(...answer(file, report, paint));
    return lines.join('\n');
}
function problemLine({ what, place }, paint) {
    const where = [place, what.offset === null ? '' : `byte ${what.offset}`].filter((part) => part !== '').join(', ');
    const accepted = what.accepted === null ? '' : `accepted: ${what.accepted.reason}`;
    const place_ = where === '' ? '' : paint('faint', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(` (${where})`));
    return `  ${paint('unreadable', what.id)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(what.message)}${place_}${suffix([accepted])}`;
}
const suffix = (marks) => {
    const shown = marks.filter((mark) => mark !== '');
    return shown.length === 0 ? '' : `  [${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(shown.join('; '))}]`;
};
function about(file) {
    const change = file.change === null ? '' : `${file.change}, `;
    return `(${change}${file.format}, ${bytes(file.size)})`;
}
function answer(file, report, paint) {
    const { weightsOnly } = file;
    if (weightsOnly === null) {
        return [];
    }
    const lines = [];
    if ((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .isTorch */ .DH)(file) && weightsOnly.loads !== null) {
        const call = `torch ${report.torch.version}, weights_only=True:`;
        const words = weightsOnly.loads ? 'loads' : `does not load: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(weightsOnly.reason ?? '')}`;
        lines.push(`  ${paint('faint', call)} ${words}`);
    }
    return [...lines, ...weightsOnly.advice.map((step) => `  → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(step)}`)];
}
function quietFiles(report, paint) {
    const lines = [];
    for (const { file } of (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByFile */ .XQ)(report.files)) {
        if (file.verdict === 'safe') {
            lines.push(`${paint('safe', 'safe')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.path)}  ${paint('faint', about(file))}${notes(file)}${torchLine(file, report)}`);
        }
        else if (file.verdict === 'skipped' && ((0,_formats_extensions_js__WEBPACK_IMPORTED_MODULE_0__/* .promisesModel */ .YT)(file.path) || file.notes.length > 1)) {
            lines.push(`${paint('skipped', 'skipped')}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.path)}${notes(file)}`);
        }
    }
    return lines.join('\n');
}
const notes = (file) => (file.notes.length === 0 ? '' : `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.notes.join('; '))}`);
function torchLine(file, report) {
    if (!(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .isTorch */ .DH)(file) || file.weightsOnly?.loads !== false) {
        return '';
    }
    const steps = file.weightsOnly.advice.map((step) => `\n  → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(step)}`).join('');
    return `\n  torch ${report.torch.version}, weights_only=True: does not load: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.weightsOnly.reason ?? '')}${steps}`;
}
function loadSites(sites, paint) {
    return sites
        .map((site) => {
        const place = paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${site.path}:${site.line}:${site.column}`));
        const steps = site.advice.map((step) => `\n  → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(step)}`).join('');
        return `${place}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(site.call)} (${site.verdict}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(site.message)}${steps}`;
    })
        .join('\n');
}
function warnings(report) {
    return report.warnings.map((warning) => `warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(warning.message)}`).join('\n');
}
function conclusion(report, paint) {
    const skipped = report.counts.skipped === 0 ? '' : `, ${report.counts.skipped} skipped`;
    const excluded = report.counts.excluded === 0 ? '' : `, ${report.counts.excluded} excluded`;
    const torch = `torch ${report.torch.version} (${report.torch.source})`;
    const counted = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedCount */ .lt)(report) === 0 ? 'no model files to judge' : (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .countsLine */ .J7)(report);
    const words = { success: paint('safe', 'passes'), failure: paint('dangerous', 'fails'), neutral: 'decides nothing' };
    const gate = `--fail-on ${report.gate.failOn} ${words[report.conclusion]}`;
    return `${counted}${skipped}${excluded} · ${torch} · ${gate}`;
}
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = size === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(size) / 10));
    const amount = size / 1024 ** power;
    return `${power === 0 ? amount : amount.toFixed(1)} ${units[power]}`;
}


/***/ })

};
