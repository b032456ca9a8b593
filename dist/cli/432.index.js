export const id = 432;
export const ids = [432];
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


/***/ })

};
