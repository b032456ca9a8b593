export const id = 633;
export const ids = [633];
export const modules = {

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArchivesOfModels: () => (/* binding */ readArchivesOfModels),
  readModelArchives: () => (/* binding */ readModelArchives)
});

// UNUSED EXPORTS: MODEL_ARCHIVES

// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/formats/code-found.js
var code_found = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/formats/torch/torch-export.js
var torch_export = __webpack_require__(9760);
// EXTERNAL MODULE: ./build/src/base/escape.js
var base_escape = __webpack_require__(6600);
// EXTERNAL MODULE: ./build/src/base/limits.js
var limits = __webpack_require__(487);
// EXTERNAL MODULE: ./build/src/bytes/source.js
var source = __webpack_require__(4780);
// EXTERNAL MODULE: ./build/src/formats/member-error.js
var member_error = __webpack_require__(4549);
// EXTERNAL MODULE: ./build/src/formats/python-encoding.js
var python_encoding = __webpack_require__(8518);
;// CONCATENATED MODULE: ./build/src/formats/model-archive/kind.js





async function withMember(member, findings, use) {
    try {
        const source = await member.open();
        try {
            return await use(source);
        }
        finally {
            source.close();
        }
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r || error instanceof source/* OutOfBytes */.hk)) {
            throw error;
        }
        findings.problem(error.id, error.message, member.name, error.offset);
        return undefined;
    }
}
const OVERLAP = 16;
function mayHold(source, pattern) {
    if ((0,python_encoding/* encodingOf */.P)(source.read(0, 4)).length('_') > 1) {
        return true;
    }
    for (let at = 0; at < source.size; at += limits/* LIMITS */.b.window - OVERLAP) {
        if (pattern.test(Buffer.from(source.read(at, limits/* LIMITS */.b.window)).toString('latin1'))) {
            return true;
        }
    }
    return false;
}
const NAMED = 5;
const NAME_LENGTH = 100;
function listed(names, more = 0) {
    const shown = names.slice(0, NAMED).map((name) => (0,base_escape/* cut */.Jj)(name, NAME_LENGTH));
    const others = names.length - shown.length + more;
    return others > 0 ? `${shown.join(', ')} and ${others} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/src/formats/model-archive/exported-program.js



const exportedProgram = {
    name: 'The programs of torch.export',
    about: '`serialized_exported_program.json`, and what lies below `models/` where there is an `archive_format`, is read as in a `.pt2`',
    checked: 'torch 2.15, which loads such files',
    members: new RegExp(`${torch_export/* EXPORT_LAYOUT */.Wn.source}|${torch_export/* EXPORTED_PROGRAM */.jd.source}`, 'i'),
    async read(members, _archive, findings) {
        if (!members.some(({ name }) => torch_export/* EXPORT_LAYOUT */.Wn.test(name))) {
            return;
        }
        const { readExportedProgram } = await __webpack_require__.e(/* import() */ 844).then(__webpack_require__.bind(__webpack_require__, 844));
        for (const member of members.filter(({ name }) => torch_export/* EXPORTED_PROGRAM */.jd.test(name))) {
            const found = new code_found/* CodeFound */.c(findings, member.name);
            await withMember(member, findings, (source) => readExportedProgram(source, found));
            found.end();
        }
    },
};

;// CONCATENATED MODULE: ./build/src/formats/model-archive/keras-config.js

const CONFIG = /^config\.json(?:\0|$)/;
const WEIGHTS = /\.weights\.(?:h5|npz)$/;
const kerasConfig = {
    name: 'The configuration of Keras',
    about: '`config.json` of an archive whose name ends in `.keras`, or that holds `*.weights.h5`, is read as that of `.keras` is, also where the ' +
        'archive is something else as well',
    checked: 'Keras 3.15, which loads such files',
    members: /^config\.json(?:\0|$)|\.weights\.(?:h5|npz)$/,
    async read(members, { path }, findings) {
        if (!/\.keras$/i.test(path) && !members.some(({ name }) => WEIGHTS.test(name))) {
            return;
        }
        const { readKerasConfig } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 2421));
        for (const member of members.filter(({ name }) => CONFIG.test(name))) {
            await withMember(member, findings, (source) => readKerasConfig(source, member.name, findings, 'bytes'));
        }
    },
};

// EXTERNAL MODULE: ./build/src/bytes/expand.js
var expand = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/src/formats/model-archive/json-names.js
const COLON = /[ \t\n\r]*:[ \t\n\r]*/y;
function* namedValues(text, keys) {
    let named = false;
    for (let start = text.indexOf('"'); start !== -1;) {
        const end = behindString(text, start);
        const string = () => unescaped(text.slice(start, end));
        COLON.lastIndex = end;
        const colon = COLON.exec(text)?.[0].length ?? 0;
        if (named && colon === 0) {
            yield { name: string(), offset: start };
        }
        const value = end + colon;
        named = colon > 0 && text[value] === '"' && keys.has(string());
        start = text.indexOf('"', value);
    }
}
function behindString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"') {
        at += text[at] === '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length);
}
function unescaped(written) {
    if (!written.includes('\\')) {
        return written.slice(1, -1);
    }
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/src/formats/model-archive/named-calls.js

const USUAL = /^(nemo|torch|megatron)\./;
class NamedCalls {
    #rules;
    #kept = new Map();
    more = 0;
    constructor(rules) {
        this.#rules = rules;
    }
    add({ name, offset }, member) {
        if (this.#kept.has(name)) {
        }
        else if (this.#kept.size < limits/* LIMITS */.b.namedCalls + (this.#rank(name) === 0 ? 1 : 0)) {
            this.#kept.set(name, { name, member, offset });
        }
        else {
            this.more += 1;
        }
    }
    worstFirst() {
        return [...this.#kept.values()].sort((a, b) => this.#rank(a.name) - this.#rank(b.name));
    }
    #rank(name) {
        const dot = name.lastIndexOf('.');
        return this.#rules.isDangerous(name.slice(0, Math.max(0, dot)), name.slice(dot + 1)) ? 0 : USUAL.test(name) ? 2 : 1;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/model-archive/nemo.js







const TARGET = '_target_';
const HYDRA_KEYS = new Set([TARGET]);
const NEMO_KEYS = new Set([TARGET, 'target', 'cls']);
const nemo_CONFIG = /(^|\/)model_config\.yaml$/;
const DOTTED = /^[^\W\d]\w*(\.[^\W\d]\w*)+$/u;
const NOTHING = /^(|~|null|Null|NULL|\?\?\?)$/;
const IN_JSON = /_target_|\\u00(5f|6[157]|7[24])/i;
const IN_YAML = /_target_|[\\!]/;
const nemo = {
    name: 'NeMo `.nemo` and other archives of models with a configuration',
    about: 'Hydra and NeMo import and call what `_target_` names in YAML or JSON, and NeMo (up to 2.3 without a list of what is allowed) also ' +
        '`target` and `cls`; tags `!!python/\u2026` have PyYAML call what they name. Each is `contains-code`, honest configurations of NeMo too',
    checked: 'the sources of NeMo 1.23 to 3.0 and Hydra 1.3, and what PyYAML 6.0 reads',
    members: /\.(ya?ml|json)$/i,
    async readModels(members, { path }, findings) {
        const ofNemo = /\.nemo$/i.test(path) || members.some(({ name }) => nemo_CONFIG.test(name));
        const calls = new NamedCalls(findings.rules);
        const tags = new NamedCalls(findings.rules);
        for (const member of members) {
            const read = /\.json$/i.test(member.name) ? jsonCalls : await yamlReader(member.name, ofNemo, findings);
            await withMember(member, findings, (source) => {
                for (const call of read(source)) {
                    (call.key === null ? tags : calls).add(call, member.name);
                }
            });
        }
        tell(calls, 'the configuration names what is called:', findings);
        tell(tags, 'YAML tags by which PyYAML calls what they name:', findings);
    },
};
function tell(calls, what, findings) {
    const kept = calls.worstFirst();
    if (kept.length > 0) {
        const names = kept.map(({ name }) => name);
        findings.problem('contains-code', `${what} ${listed(names, calls.more)}`, kept[0].member, kept[0].offset);
    }
}
const jsonCalls = (source) => mayHold(source, IN_JSON)
    ? read(source, function* (text) {
        for (const { name, offset } of namedValues(text, HYDRA_KEYS)) {
            yield { name, offset, key: TARGET };
        }
    })
    : [];
async function yamlReader(member, ofNemo, findings) {
    const { namedCalls, yamlMistake } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 4685));
    const keys = ofNemo ? NEMO_KEYS : HYDRA_KEYS;
    return (source) => ofNemo || mayHold(source, IN_YAML)
        ? read(source, function* (text, inBytes) {
            const mistake = nemo_CONFIG.test(member) ? yamlMistake(text, findings.budget) : null;
            if (mistake !== null) {
                findings.problem(mistake.id, mistake.message, member, inBytes(mistake.offset ?? 0));
            }
            for (const call of namedCalls(text, keys, findings.budget)) {
                if (isCall(call)) {
                    yield call;
                }
            }
        })
        : [];
}
const isCall = ({ key, name }) => key === null || (key === TARGET ? !NOTHING.test(name) : DOTTED.test(name));
function* read(source, calls) {
    if (source instanceof expand/* ExpandedSource */.h) {
        source.settle();
    }
    if (source.size > limits/* LIMITS */.b.jsonBytes) {
        throw new member_error/* MemberError */.r('limit-exceeded', `a configuration of more than ${limits/* LIMITS */.b.jsonBytes} bytes`, 0);
    }
    const bytes = source.read(0, source.size);
    const encoding = (0,python_encoding/* encodingOf */.P)(bytes);
    const text = encoding.decode(bytes);
    let at = 0;
    let offset = encoding.mark;
    const next = (place) => {
        offset += encoding.length(text.slice(at, place));
        at = place;
        return offset;
    };
    try {
        for (const call of calls(text, (place) => encoding.mark + encoding.length(text.slice(0, place)))) {
            yield { ...call, offset: next(call.offset) };
        }
    }
    catch (error) {
        if (!(error instanceof member_error/* MemberError */.r)) {
            throw error;
        }
        throw new member_error/* MemberError */.r(error.id, error.message, error.offset === null ? null : next(error.offset));
    }
}

// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/src/formats/model-archive/torchserve.js


const BUILT_IN = new Set(('base_handler image_classifier image_segmenter object_detector text_classifier text_handler vision_handler densenet_handler ' +
    'dali_handler dali_image_classifier trt_llm_handler vllm_handler BaseHandler TorchScriptHandler').split(' '));
const PYTHON = /\.pyc?$/i;
const MANIFEST = /^([^/]+\/)?MAR-INF\/MANIFEST\.json$/;
const isManifest = ({ name }) => MANIFEST.test(name);
const torchserve = {
    name: 'TorchServe `.mar`',
    about: 'the worker imports the handler and the model file that `MAR-INF/MANIFEST.json` names, and any Python file beside them can be ' +
        'imported: each is `contains-code`. Handlers of TorchServe itself are not. The `serializedFile` is judged as a model',
    checked: 'files of torch-model-archiver 0.12, the sources of torchserve 0.1 to 0.12',
    members: /^([^/]+\/)?MAR-INF\/MANIFEST\.json$|\.(pyc?|so)$/,
    async read(members, _archive, findings) {
        for (const manifest of members.filter(isManifest)) {
            const json = await withMember(manifest, findings, (source) => (0,python_json/* readPythonJson */.J)(source, { given: 'str' }));
            if (json !== undefined) {
                readManifest(json, manifest, members, findings);
            }
        }
    },
};
function readManifest(json, manifest, members, findings) {
    const model = json instanceof Map ? json.get('model') : undefined;
    if (!(model instanceof Map)) {
        findings.problem('broken-archive', 'expected an object "model" in the manifest, found none', manifest.name, 0);
        return;
    }
    const text = (key) => {
        const value = model.get(key);
        return typeof value === 'string' && value !== '' ? value : null;
    };
    const folder = MANIFEST.exec(manifest.name)?.[1] ?? '';
    const told = new Set();
    const tell = (what, value, file) => {
        told.add(file ?? '');
        findings.problem('contains-code', `TorchServe imports the ${what} ${listed([value])}`, file ?? manifest.name);
    };
    const handler = text('handler');
    if (handler !== null) {
        const module = moduleOf(handler);
        const file = fileOf(folder, module, members);
        if (file !== undefined || !BUILT_IN.has(module)) {
            tell('handler', handler, file);
        }
    }
    const modelFile = text('modelFile');
    if (modelFile !== null) {
        tell('model file', modelFile, fileOf(folder, modelFile.split('.')[0], members));
    }
    const others = members.map(({ name }) => name).filter((name) => PYTHON.test(name) && !told.has(name));
    if (others.length > 0) {
        findings.problem('contains-code', `other Python files in the archive: ${listed(others)}`, others[0]);
    }
    const requirements = text('requirementsFile');
    if (requirements !== null) {
        findings.note(`TorchServe may install what ${listed([requirements])} asks for`);
    }
    const serialized = text('serializedFile');
    if (serialized !== null) {
        findings.promise(folder + serialized);
    }
}
const moduleOf = (handler) => handler.split(':')[0].replace(/\.py$/, '').split('/').at(-1) ?? handler;
function fileOf(folder, module, members) {
    const path = folder + module.replaceAll('.', '/');
    const names = [`${path}/__init__.py`, `${path}.so`, `${path}.py`, `${path}.pyc`];
    return members.find(({ name }) => names.includes(name))?.name;
}

;// CONCATENATED MODULE: ./build/src/formats/model-archive/python-sources.js


const PLAIN = new Set(['zip', 'tar', 'sevenzip']);
const pythonSources = {
    name: 'Python sources under a model\u2019s name',
    about: 'a zip, tar or 7z whose name promises a model and that holds `.py` or `.pyc` files, which are `contains-code`',
    checked: 'CPython 3.8, 3.11 and 3.13, which run such files',
    members: /\.pyc?$|MAR-INF\/MANIFEST\.json$/i,
    read(members, { format, promised }, findings) {
        if (promised && PLAIN.has(format) && !members.some(isManifest)) {
            const names = members.map(({ name }) => name);
            findings.problem('contains-code', `Python sources under a model's name: ${listed(names)}`, names[0]);
        }
    },
};

;// CONCATENATED MODULE: ./build/src/formats/model-archive/skops.js



const NODE = /__loader__|\\u00/i;
const skops = {
    name: 'skops',
    about: 'a zip whose `schema.json` names types and functions; those that no release of skops trusts by default are `contains-code`, and so ' +
        'is every method, function of `operator` and `functools.partial`. What each release ran unasked: `src/formats/model-archive/skops.ts`',
    checked: 'files of skops 0.16 and the sources of 0.4 to 0.16',
    members: /^schema\.json$/,
    async read(members, _archive, findings) {
        const { untrusted } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 1468));
        const types = new NamedCalls(findings.rules);
        for (const member of members) {
            const schema = await withMember(member, findings, (source) => mayHold(source, NODE) ? (0,python_json/* readPythonJson */.J)(source) : null);
            for (const name of schema === undefined ? [] : untrusted(schema)) {
                types.add({ name, offset: null }, member.name);
            }
        }
        const kept = types.worstFirst().map(({ name }) => name);
        if (kept.length > 0) {
            const message = `types that skops does not trust by default: ${listed(kept, types.more)}`;
            findings.problem('contains-code', message, members[0].name);
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/python-base64.js
var python_base64 = __webpack_require__(9412);
;// CONCATENATED MODULE: ./build/src/formats/model-archive/stable-baselines.js





const SERIALIZED = ':serialized:';
const KEY_LENGTH = 100;
const ENTRY = /:serialized:|\\u00/i;
const stableBaselines = {
    name: 'stable-baselines3',
    about: 'a zip whose member `data` is JSON; each base64 under `:serialized:` is a cloudpickle, which every `load` unpickles: it is judged ' +
        'as `data:KEY`. The `.pth` are judged as any checkpoint',
    checked: 'files of stable-baselines3 2.7, the sources of 0.10 to 2.9',
    members: /^data$/,
    async read(members, _archive, findings) {
        for (const member of members) {
            const json = await withMember(member, findings, (source) => mayHold(source, ENTRY) ? (0,python_json/* readPythonJson */.J)(source, { given: 'str' }) : null);
            nestPickles(json ?? null, findings);
        }
    },
};
function nestPickles(json, findings) {
    for (const [key, value] of json instanceof Map ? json : []) {
        const text = value instanceof Map ? value.get(SERIALIZED) : undefined;
        if (typeof text === 'string') {
            const name = `data:${(0,base_escape/* cut */.Jj)(key, KEY_LENGTH)}`;
            findings.nested.push({ name, promised: true, open: () => openPickle(text, name, findings) });
        }
    }
}
function openPickle(text, name, findings) {
    const { bytes, complete } = (0,python_base64/* pythonBase64 */.O)(text);
    if (!complete) {
        findings.problem('broken-archive', 'expected base64 with its padding, found its end: base64.b64decode raises', name);
    }
    return new source/* BufferSource */._r(bytes);
}

;// CONCATENATED MODULE: ./build/src/formats/model-archive/index.js








const MODEL_ARCHIVES = [
    kerasConfig,
    exportedProgram,
    torchserve,
    nemo,
    stableBaselines,
    skops,
    pythonSources,
];
async function readModelArchives(content, findings) {
    await ask(({ read }) => read, content, findings);
}
async function readArchivesOfModels(content, findings, judged) {
    const models = content.promised || judged > 0 || findings.nested.some(({ name }) => (0,extensions/* promisesModel */.YT)(name));
    if (models) {
        await ask(({ readModels }) => readModels, content, findings);
    }
}
async function ask(readerOf, { path, promised }, findings) {
    const kinds = MODEL_ARCHIVES.filter((kind) => readerOf(kind) !== undefined);
    for (const members of findings.archives) {
        const found = membersOf(kinds, members());
        for (const [kind, own] of found) {
            await readerOf(kind)?.(own, { path, promised, format: findings.format }, findings);
        }
    }
}
function membersOf(kinds, members) {
    const found = new Map();
    for (const member of members) {
        const name = member.name.replace(/^(\.?\/)+/, '');
        for (const kind of kinds) {
            if (kind.members.test(name)) {
                const own = found.get(kind) ?? [];
                own.push({ ...member, name });
                found.set(kind, own);
            }
        }
    }
    return found;
}


/***/ }),

/***/ 9412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pythonBase64)
/* harmony export */ });
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = '='.charCodeAt(0);
const VALUES = new Int8Array(128).fill(-1);
for (const [value, sign] of [...ALPHABET].entries()) {
    VALUES[sign.charCodeAt(0)] = value;
}
function pythonBase64(text) {
    const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
    let size = 0;
    let inGroup = 0;
    let left = 0;
    let pads = 0;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === PAD) {
            if (inGroup >= 2) {
                pads += 1;
                if (inGroup + pads >= 4) {
                    return { bytes: bytes.subarray(0, size), complete: true };
                }
            }
            continue;
        }
        const value = sign < 128 ? VALUES[sign] : -1;
        if (value === -1) {
            continue;
        }
        pads = 0;
        if (inGroup > 0) {
            const shift = 6 - 2 * inGroup;
            bytes[size] = (left << (6 - shift)) | (value >> shift);
            size += 1;
            left = value & ((1 << shift) - 1);
        }
        else {
            left = value;
        }
        inGroup = (inGroup + 1) % 4;
    }
    return { bytes: bytes.subarray(0, size), complete: inGroup === 0 };
}


/***/ })

};
