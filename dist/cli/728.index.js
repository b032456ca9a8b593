export const id = 728;
export const ids = [728];
export const modules = {

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isRequirementFile: () => (/* binding */ isRequirementFile),
  readTorchRequirement: () => (/* binding */ readTorchRequirement)
});

// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/python/requirement/specifiers.js
var specifiers = __webpack_require__(8551);
;// CONCATENATED MODULE: ./build/src/python/requirement/requirement-line.js

const REQUIREMENT = /^\s*torch\s*(?:\[[^\]]*\])?\s*(?:\(([^)]*)\)|@\s*([^\s;]+)|([^;#]*))/i;
const OTHER_NAME = /^\s*torch[\w.-]/i;
function readRequirement(line) {
    const found = OTHER_NAME.test(line) ? null : REQUIREMENT.exec(line);
    if (found === null) {
        return [];
    }
    const [, bracketed, url, plain] = found;
    if (url !== undefined) {
        return [{ specifier: fromUrl(url), locked: false }];
    }
    const specifier = (bracketed ?? plain).replace(/\s+--?\w.*$/, '').replaceAll(/\s+/g, '');
    return /^([<>=!~^*].*)?$/.test(specifier) ? [{ specifier, locked: false }] : [];
}
function fromUrl(url) {
    const version = /\/torch-(\d[^-]*)-/.exec(url);
    const release = version === null ? null : (0,specifiers/* releaseOf */.l7)(version[1]);
    return release === null ? '' : `==${version?.[1].split(/%2B|\+/i)[0]}`;
}

;// CONCATENATED MODULE: ./build/src/python/requirement/toml.js

class UnreadableFile extends Error {
}
async function parseToml(text) {
    if (text.length > limits/* LIMITS */.b.tomlText) {
        throw new UnreadableFile(`expected at most ${limits/* LIMITS */.b.tomlText} characters of TOML, found ${text.length}`);
    }
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        if (!(error instanceof TomlError)) {
            throw error;
        }
        const reason = error.message.split('\n', 1)[0].replace(/^Invalid TOML document: /, '');
        throw new UnreadableFile(`not valid TOML, line ${error.line}, column ${error.column}: ${reason}`);
    }
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valuesAt(value, path) {
    return path.reduce((values, key) => values.flatMap((one) => childrenOf(one, key)), [value]);
}
function childrenOf(value, key) {
    if (!isTable(value)) {
        return [];
    }
    if (key === '*') {
        return Object.values(value);
    }
    return Object.hasOwn(value, key) ? [value[key]] : [];
}
function entriesOf(value) {
    return isTable(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/python/requirement/toml-requirements.js


const LISTS = [
    'project dependencies',
    'project optional-dependencies *',
    'dependency-groups *',
    'tool uv dev-dependencies',
    'tool pdm dev-dependencies *',
    'tool rye dev-dependencies',
    'tool hatch envs * dependencies',
    'tool hatch envs * extra-dependencies',
    'tool flit metadata requires',
    'tool flit metadata requires-extra *',
];
const POETRY = ['tool poetry dependencies', 'tool poetry dev-dependencies', 'tool poetry group * dependencies'];
const PIXI = ['', 'target *', 'feature *', 'feature * target *'].flatMap((place) => ['dependencies', 'host-dependencies', 'build-dependencies', 'pypi-dependencies'].map((name) => `${place} ${name}`));
const TORCH = /^torch$/i;
const TORCH_OR_CONDA = /^(py)?torch$/i;
function readPyproject(document) {
    const asked = [
        ...LISTS.flatMap((path) => listed(document, path)),
        ...POETRY.flatMap((path) => tabled(document, path, TORCH, [])),
        ...valuesAt(document, ['tool', 'pixi']).flatMap(readPixi),
    ];
    const overrides = listed(document, 'tool uv override-dependencies');
    return overrides.length > 0 ? overrides : asked;
}
function readPixi(document) {
    return PIXI.flatMap((path) => tabled(document, path, TORCH_OR_CONDA, ['']));
}
const NO_CATEGORY = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile']);
function readPipfile(document) {
    const categories = entriesOf(document).filter(([name]) => !NO_CATEGORY.has(name));
    return categories.flatMap(([, packages]) => tabled(packages, '', TORCH, ['']));
}
function readLock(document) {
    const packages = ['package', 'packages'].flatMap((key) => valuesAt(document, [key]).flatMap(itemsOf));
    return packages.flatMap((one) => {
        const [name] = valuesAt(one, ['name']);
        const [version] = valuesAt(one, ['version']);
        const torch = typeof name === 'string' && TORCH.test(name) && typeof version === 'string';
        return torch ? [{ specifier: `==${version}`, locked: true }] : [];
    });
}
function readPipfileLock(document) {
    const versions = valuesAt(document, ['*', 'torch', 'version']);
    return versions.flatMap((version) => (typeof version === 'string' ? [{ specifier: version, locked: true }] : []));
}
const keysOf = (path) => path.split(' ').filter((key) => key !== '');
function listed(document, path) {
    const lines = valuesAt(document, keysOf(path)).flatMap(itemsOf);
    return lines.flatMap((line) => (typeof line === 'string' ? readRequirement(line) : []));
}
function tabled(document, path, name, unversioned) {
    const entries = valuesAt(document, keysOf(path)).flatMap(entriesOf);
    const values = entries.flatMap(([key, value]) => (name.test(key) ? (Array.isArray(value) ? value : [value]) : []));
    return values
        .flatMap((value) => constraintsOf(value, unversioned))
        .map((specifier) => ({ specifier, locked: false }));
}
function constraintsOf(value, unversioned) {
    if (typeof value === 'string') {
        return [constraint(value)];
    }
    const table = new Map(entriesOf(value));
    const version = table.get('version');
    if (typeof version === 'string') {
        return [constraint(version)];
    }
    const place = ['url', 'file', 'path', 'git'].map((key) => table.get(key)).find((one) => typeof one === 'string');
    if (typeof place === 'string') {
        return [fromUrl(place)];
    }
    return table.size > 0 ? unversioned : [];
}
function constraint(text) {
    const parts = text.split(/\|\|?/).map((part) => {
        const clauses = part
            .trim()
            .replaceAll(/\s+/g, ' ')
            .replaceAll(/(?<=[<>=!~^,]) | (?=,)/g, '')
            .replaceAll(/ (?=[<>=!~^\d])/g, ',')
            .replace(/ .*$/, '');
        return /^\d[\d.]*$/.test(clauses) ? `==${clauses}` : clauses;
    });
    return parts.join('|');
}

;// CONCATENATED MODULE: ./build/src/python/requirement/requirements.js





const READERS = [
    { name: /^pyproject\.toml$/, read: parsed(parseToml, readPyproject) },
    { name: /^setup\.cfg$/, read: readSetupCfg },
    { name: /^setup\.py$/, read: readSetupPy },
    { name: /^requirements[^/]*\.(txt|in)$/, read: readRequirements },
    { name: /^environment[^/]*\.ya?ml$/, read: readConda },
    { name: /^pixi\.toml$/, read: parsed(parseToml, readPixi) },
    { name: /^Pipfile$/, read: parsed(parseToml, readPipfile) },
    { name: /^((uv|poetry|pdm)\.lock|pylock\.toml)$/, read: parsed(parseToml, readLock) },
    { name: /^Pipfile\.lock$/, read: parsed(parseJson, readPipfileLock) },
];
function parsed(parse, read) {
    return async (text) => (/torch/i.test(text) ? read(await parse(text)) : []);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError)) {
            throw error;
        }
        throw new UnreadableFile('not valid JSON');
    }
}
function isRequirementFile(path) {
    return readerOf(path) >= 0;
}
function readerOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = READERS.findIndex((reader) => reader.name.test(name));
    return known < 0 && /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(path) ? 3 : known;
}
async function readTorchRequirement(files) {
    const warnings = [];
    const found = [];
    for (const [path, text] of files) {
        const rank = readerOf(path);
        const asked = rank < 0 ? [] : await readFile(READERS[rank], path, text, files, warnings);
        if (asked.length > 0) {
            found.push({ path, rank, depth: path.split('/').length, asked });
        }
    }
    found.sort((left, right) => left.depth - right.depth || left.rank - right.rank || (left.path < right.path ? -1 : 1));
    return { requirement: chosen(found), warnings };
}
async function readFile(reader, path, text, files, warnings) {
    try {
        return within(await reader.read(text, path, files));
    }
    catch (error) {
        if (!(error instanceof UnreadableFile)) {
            throw error;
        }
        const message = `${path}: ${error.message}; what it asks of torch is not known`;
        warnings.push({ id: 'requirement-file', message, path });
        return [];
    }
}
function within(asked) {
    const bySpecifier = new Map(asked.map((one) => [one.specifier, one]));
    if (bySpecifier.size > limits/* LIMITS */.b.specifiers) {
        throw new UnreadableFile(`expected at most ${limits/* LIMITS */.b.specifiers} specifiers for torch, found ${bySpecifier.size}`);
    }
    const longest = Math.max(0, ...[...bySpecifier.keys()].map((specifier) => specifier.length));
    if (longest > limits/* LIMITS */.b.specifierText) {
        throw new UnreadableFile(`expected a specifier of at most ${limits/* LIMITS */.b.specifierText} characters, found ${longest}`);
    }
    return [...bySpecifier.values()];
}
function chosen(found) {
    const lock = found.find(({ asked }) => asked[0].locked);
    const declared = found.find(({ asked }) => !asked[0].locked);
    if (declared === undefined) {
        return lock === undefined ? null : joined(lock.path, lock.asked, lock);
    }
    return joined(declared.path, declared.asked, lock !== undefined && lock.depth <= declared.depth ? lock : undefined);
}
function joined(file, asked, lock) {
    const bounds = asked.map(({ specifier }) => (0,specifiers/* boundsOf */.BO)(specifier));
    const pins = (lock?.asked ?? asked).map(({ specifier }) => (0,specifiers/* pinOf */.nZ)(specifier));
    const pinned = pins.every((pin) => pin !== null) ? pins.reduce(later) : null;
    const lowest = bounds.map((bound) => bound.lowest);
    const highest = bounds.map((bound) => bound.highest);
    return {
        specifier: asked.map(({ specifier }) => specifier).join(' | '),
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
function readSetupCfg(text) {
    let section = '';
    return text.split(/\r?\n/).flatMap((line) => {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        if (!section.startsWith('options')) {
            return [];
        }
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
        if (part === '..') {
            parts.pop();
        }
        else if (part !== '.') {
            parts.push(part);
        }
    }
    return parts.join('/');
}
function readConda(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const item = /^\s*-\s*["']?([^"'#]+)/.exec(line)?.[1].trim() ?? '';
        const found = /^(?:[\w./-]+::)?pytorch(?![\w-])\s*(.*)$/i.exec(item);
        if (found === null) {
            return readRequirement(item);
        }
        const version = found[1]
            .replaceAll(/\s*,\s*/g, ',')
            .split(/\s+/)[0]
            .replace(/^(=?[^=<>]+)=.*$/, '$1');
        return [{ specifier: /^\d/.test(version) ? `=${version}` : version, locked: false }];
    });
}


/***/ })

};
