export const id = 922;
export const ids = [922];
export const modules = {

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ specifiers/* before */.gM),
  isRequirementFile: () => (/* binding */ isRequirementFile),
  readTorchRequirement: () => (/* binding */ readTorchRequirement)
});

// UNUSED EXPORTS: newestAllowed

// EXTERNAL MODULE: ./build/src/python/specifiers.js
var specifiers = __webpack_require__(8087);
;// CONCATENATED MODULE: ./build/src/python/toml.js
const HEADER = /^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const ASSIGNMENT = /^\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\s*=\s*(.*)$/;
const TOKEN = /#[^\n]*|(?:([A-Za-z0-9_-]+)\s*=\s*)?("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|[[\]{}]/g;
function readToml(text) {
    const entries = [];
    const lines = text.split(/\r?\n/);
    let table = '';
    let index = 0;
    for (let i = 0; i < lines.length; i++) {
        const header = HEADER.exec(lines[i]);
        if (header !== null) {
            table = header[2].replaceAll(/["'\s]/g, '');
            index += 1;
            continue;
        }
        const assignment = ASSIGNMENT.exec(lines[i]);
        if (assignment === null)
            continue;
        const value = [assignment[2]];
        for (let depth = depthOf(value[0]); depth > 0 && i + 1 < lines.length; depth += depthOf(lines[i])) {
            i += 1;
            value.push(lines[i]);
        }
        entries.push({ table, index, key: assignment[1].replaceAll(/["']/g, ''), strings: stringsOf(value.join('\n')) });
    }
    return entries;
}
function depthOf(value) {
    let depth = 0;
    for (const [token] of value.matchAll(TOKEN)) {
        if (token === '[' || token === '{')
            depth += 1;
        if (token === ']' || token === '}')
            depth -= 1;
    }
    return depth;
}
function stringsOf(value) {
    return [...value.matchAll(TOKEN)].flatMap(([, key, literal]) => {
        if (literal === undefined)
            return [];
        const marks = /^("""|''')/.test(literal) ? 3 : 1;
        return [{ key: key ?? null, text: literal.slice(marks, -marks).replaceAll(/\\(["\\])/g, '$1') }];
    });
}

;// CONCATENATED MODULE: ./build/src/python/requirements.js




const READERS = [
    { name: /^pyproject\.toml$/, read: readPyproject },
    { name: /^setup\.cfg$/, read: readSetupCfg },
    { name: /^setup\.py$/, read: readSetupPy },
    { name: /^requirements[^/]*\.(txt|in)$/, read: readRequirements },
    { name: /^environment[^/]*\.ya?ml$/, read: readConda },
    { name: /^(uv|poetry|pdm)\.lock$/, read: readLock },
];
function isRequirementFile(path) {
    return readerOf(path) >= 0;
}
function readerOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = READERS.findIndex((reader) => reader.name.test(name));
    return known < 0 && /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(path) ? 3 : known;
}
function readTorchRequirement(files) {
    const found = [...files]
        .map(([path, text]) => ({ path, rank: readerOf(path), depth: path.split('/').length, text }))
        .filter(({ rank }) => rank >= 0)
        .map((file) => ({ ...file, asked: READERS[file.rank].read(file.text, file.path, files) }))
        .filter(({ asked }) => asked.length > 0)
        .sort((left, right) => left.depth - right.depth || left.rank - right.rank || (left.path < right.path ? -1 : 1));
    const lock = found.find(({ asked }) => asked[0].locked);
    const declared = found.find(({ asked }) => !asked[0].locked);
    if (declared === undefined)
        return lock === undefined ? null : joined(lock.path, lock.asked, lock);
    return joined(declared.path, declared.asked, lock !== undefined && lock.depth <= declared.depth ? lock : undefined);
}
function joined(file, asked, lock) {
    const bounds = asked.map(({ specifier }) => (0,specifiers/* boundsOf */.BO)(specifier));
    const pins = (lock?.asked ?? asked).map(({ specifier }) => (0,specifiers/* pinOf */.nZ)(specifier));
    const pinned = pins.every((pin) => pin !== null) ? pins.reduce(later) : null;
    const lowest = bounds.map((bound) => bound.lowest);
    const highest = bounds.map((bound) => bound.highest);
    return {
        specifier: [...new Set(asked.map(({ specifier }) => specifier))].join(' | '),
        file,
        lowest: lowest.every((bound) => bound !== null) ? lowest.reduce(earlier) : null,
        pinned,
        pinnedFile: pinned === null ? null : (lock?.path ?? file),
        highest: highest.every((bound) => bound !== null) ? highest.reduce(later) : null,
    };
}
function earlier(left, right) {
    return (0,specifiers/* before */.gM)(left, right) ? left : right;
}
function later(left, right) {
    return (0,specifiers/* before */.gM)(left, right) ? right : left;
}
const REQUIREMENT = /^\s*torch\s*(?:\[[^\]]*\])?\s*(?:\(([^)]*)\)|@\s*([^\s;]+)|([^;#]*))/i;
const OTHER_NAME = /^\s*torch[\w.-]/i;
function readRequirement(line) {
    const found = OTHER_NAME.test(line) ? null : REQUIREMENT.exec(line);
    if (found === null)
        return [];
    const [, bracketed, url, plain] = found;
    if (url !== undefined)
        return [{ specifier: fromUrl(url), locked: false }];
    const specifier = (bracketed ?? plain).replace(/\s+--?\w.*$/, '').replaceAll(/\s+/g, '');
    return /^([<>=!~^*].*)?$/.test(specifier) ? [{ specifier, locked: false }] : [];
}
function fromUrl(url) {
    const version = /\/torch-(\d[^-]*)-/.exec(url);
    const release = version === null ? null : (0,specifiers/* releaseOf */.l7)(version[1]);
    return release === null ? '' : `==${version?.[1].split(/%2B|\+/i)[0]}`;
}
function readPyproject(text) {
    return readToml(text).flatMap(({ table, key, strings }) => {
        if (table === 'project' && key === 'dependencies')
            return strings.flatMap((one) => readRequirement(one.text));
        if (/^(project\.optional-dependencies|dependency-groups)$/.test(table))
            return strings.flatMap((one) => readRequirement(one.text));
        const poetry = /^tool\.poetry\.(group\.[^.]+\.|dev-)?dependencies$/.test(table);
        if ((!poetry && !table.startsWith('tool.pixi.')) || !/^(torch|pytorch)$/i.test(key))
            return [];
        const versions = strings.filter((one) => one.key === null || one.key === 'version');
        return versions.map(({ text: specifier }) => ({ specifier: exact(specifier), locked: false }));
    });
}
function exact(specifier) {
    const trimmed = specifier.replaceAll(/\s+/g, '').replaceAll('||', '|');
    return /^\d[\d.]*$/.test(trimmed) ? `==${trimmed}` : trimmed;
}
function readSetupCfg(text) {
    let section = '';
    return text.split(/\r?\n/).flatMap((line) => {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        if (!section.startsWith('options'))
            return [];
        return readRequirement(line.replace(/^\s*[\w.-]+\s*=(?!=)\s*/, ''));
    });
}
function readSetupPy(text) {
    const literals = text
        .replaceAll(/^\s*#.*$/gm, '')
        .matchAll(/(["'])(torch\s*(?:\[[^\]"']*\])?\s*(?:[<>=!~@;][^"'\n]*)?)\1/g);
    return [...literals].flatMap(([, , requirement]) => readRequirement(requirement));
}
const MAX_INCLUDES = 20;
function readRequirements(text, path, files) {
    const seen = new Set([path]);
    const pending = [{ path, text }];
    const found = [];
    for (let next = pending.shift(); next !== undefined && seen.size <= MAX_INCLUDES; next = pending.shift()) {
        for (const line of next.text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
            const included = /^\s*(?:-r|--requirement)[\s=]+(\S+)/.exec(line);
            const target = included === null ? null : beside(next.path, included[1]);
            const content = target === null ? undefined : files.get(target);
            if (target !== null && content !== undefined && !seen.has(target)) {
                seen.add(target);
                pending.push({ path: target, text: content });
            }
            found.push(...readRequirement(line));
        }
    }
    return found;
}
function beside(path, relative) {
    const parts = [...path.split('/').slice(0, -1)];
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function readConda(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const item = /^\s*-\s*["']?([^"'#]+)/.exec(line)?.[1].trim() ?? '';
        const found = /^(?:[\w./-]+::)?pytorch(?![\w-])\s*(.*)$/i.exec(item);
        if (found === null)
            return readRequirement(item);
        const version = found[1]
            .replaceAll(/\s*,\s*/g, ',')
            .split(/\s+/)[0]
            .replace(/^(=?[^=<>]+)=.*$/, '$1');
        return [{ specifier: /^\d/.test(version) ? `=${version}` : version, locked: false }];
    });
}
function readLock(text) {
    const entries = readToml(text).filter(({ table }) => table === 'package');
    const torch = new Set(entries.flatMap(({ key, strings, index }) => (key === 'name' && strings[0]?.text === 'torch' ? [index] : [])));
    return entries.flatMap(({ key, strings, index }) => key === 'version' && torch.has(index) && strings[0] !== undefined
        ? [{ specifier: `==${strings[0].text}`, locked: true }]
        : []);
}


/***/ })

};
