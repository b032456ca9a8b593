export const id = 402;
export const ids = [402];
export const modules = {

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
