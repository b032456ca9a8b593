export const id = 396;
export const ids = [396];
export const modules = {

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  libraryAdvice: () => (/* binding */ libraryAdvice),
  torchAdvice: () => (/* binding */ torchAdvice)
});

// EXTERNAL MODULE: ./build/src/formats/extensions.js
var extensions = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/torch/advice.js + 1 modules
var advice = __webpack_require__(5897);
// EXTERNAL MODULE: ./build/src/torch/releases.js + 1 modules
var releases = __webpack_require__(3281);
;// CONCATENATED MODULE: ./build/src/policy/library-advice-table.js
const LIBRARY_ADVICE = [
    {
        names: ['sklearn.', 'imblearn.'],
        whole: true,
        advice: "scikit-learn: save the model with `skops.io.dump(model, 'model.skops')` and load it with `skops.io.load`, which refuses types that you have not named",
    },
    {
        names: ['xgboost.'],
        whole: true,
        advice: "XGBoost: save the model with `Booster.save_model('model.ubj')` or `XGBModel.save_model`, and load it with `load_model`",
    },
    {
        names: ['lightgbm.'],
        whole: true,
        advice: "LightGBM: save the model with `Booster.save_model('model.txt')` (of an LGBMModel, `model.booster_`), and load it with `lightgbm.Booster(model_file='model.txt')`",
    },
    {
        names: ['catboost.', '_catboost.'],
        whole: true,
        advice: "CatBoost: save the model with `model.save_model('model.cbm')`, and load it with `load_model`",
    },
    {
        names: ['spacy.', 'thinc.'],
        whole: true,
        advice: "spaCy: save the pipeline with `nlp.to_disk('model')`, and load it with `spacy.load('model')`",
    },
    {
        names: ['gensim.'],
        whole: true,
        advice: 'gensim: save word vectors with `KeyedVectors.save_word2vec_format`, and load them with `load_word2vec_format`',
    },
    {
        names: ['keras.', 'tensorflow.', 'tf_keras.'],
        whole: true,
        advice: "Keras: save the model with `model.save('model.keras')` and without Lambda layers, and load it with `safe_mode=True`",
    },
    {
        names: ['transformers.', 'tokenizers.', 'diffusers.', 'sentence_transformers.'],
        whole: true,
        advice: "Hugging Face: save it with `save_pretrained('model')`, which writes safetensors and JSON, and load it with `from_pretrained`",
    },
    {
        names: ['torch.', 'torchvision.', 'timm.', 'ultralytics.'],
        whole: true,
        advice: 'PyTorch: save `model.state_dict()` with `torch.save` or safetensors, and build the model from its code before `load_state_dict()`',
    },
    {
        names: ['statsmodels.'],
        whole: true,
        advice: 'statsmodels: save `results.params` as CSV or JSON, and build the model from its data and code',
    },
    {
        names: ['joblib.numpy_pickle.', 'joblib.numpy_pickle_compat.', 'sklearn.externals.joblib.'],
        advice: 'joblib: its releases before 0.10 keep arrays in files beside this one; load it where you trust all of them, and save it again with a joblib of today',
    },
    {
        names: ['numpy.random.'],
        advice: 'numpy: leave the random generator out, or save `rng.bit_generator.state` as JSON',
    },
    { names: ['numpy.'], advice: 'numpy: save arrays with `numpy.savez`, and load them with `allow_pickle=False`' },
    { names: ['scipy.sparse.'], advice: 'scipy: save sparse matrices with `scipy.sparse.save_npz`' },
    { names: ['pandas.'], advice: 'pandas: save tables with `to_parquet` or `to_csv`' },
    {
        names: ['__main__.'],
        advice: 'no other script can import a class of `__main__`: move it to a module, and save its values as plain data',
    },
];
function libraryRow(name) {
    let found;
    let length = 0;
    for (const row of LIBRARY_ADVICE) {
        const start = row.names.find((candidate) => name.startsWith(candidate) && candidate.length > length);
        if (start !== undefined) {
            found = row;
            length = start.length;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/policy/library-advice.js




const SHOWN = 6;
function libraryAdvice(entries, version) {
    const checkpoints = entries.filter(extensions/* concernsTorch */.E4).flatMap(refusedOf);
    const others = entries.filter((entry) => !(0,extensions/* concernsTorch */.E4)(entry));
    const dangerous = entries.flatMap(refusedOf).filter(({ verdict }) => verdict === 'dangerous');
    const unsafe = namesOf(checkpoints.filter(({ verdict }) => verdict === 'unsafe'));
    return [
        ...dangerLines(dangerous),
        ...(0,advice/* resaveAdvice */.L)(unsafe, (0,releases/* release */._r)(version)),
        ...libraryLines(others.flatMap((entry) => entry.globals), others.flatMap(refusedOf)),
        ...problemLines(entries),
    ];
}
function torchAdvice(entries, advice) {
    const warned = advice.some((line) => line.startsWith('do not load this file'));
    const dangerous = entries.flatMap(refusedOf).filter(({ verdict }) => verdict === 'dangerous');
    if (warned || dangerous.length === 0) {
        return [...advice];
    }
    return [
        ...dangerLines(dangerous),
        ...advice.filter((line) => !line.includes('safe_globals') && !line.includes('as a pair')),
    ];
}
const refusedOf = (entry) => entry.globals.filter(({ verdict }) => verdict !== 'safe');
function dangerLines(dangerous) {
    if (dangerous.length === 0) {
        return [];
    }
    const names = namesOf(dangerous);
    const lines = [`do not load this file unless you wrote it yourself: ${list(names)} can run code or touch files`];
    if (names.some((name) => /\.getattr$/.test(name))) {
        lines.push('an honest file holds `getattr` for a nested class, a bound method or a time zone of zoneinfo: save its values as plain data');
    }
    if (names.some((name) => /^_?(functools|operator)\.|^(dill|cloudpickle)\./.test(name))) {
        lines.push('an honest file holds functions this way: keep them in code, and save their names and arguments as plain data');
    }
    return lines;
}
function libraryLines(globals, refused) {
    if (refused.length === 0) {
        return [];
    }
    const own = wholeRows(refused);
    const whole = own.size > 0 ? own : wholeRows(globals);
    const rows = new Map([...whole].map((row) => [row, []]));
    for (const { name, verdict } of refused) {
        const row = libraryRow(name);
        if ((row !== undefined || verdict === 'unsafe') && (whole.size === 0 || row === undefined || whole.has(row))) {
            rows.set(row, [...(rows.get(row) ?? []), name]);
        }
    }
    return [...rows].map(([row, names]) => row?.advice ?? `${list([...new Set(names)])}: ${PLAIN}`);
}
function wholeRows(globals) {
    return new Set(globals.map(({ name }) => libraryRow(name)).filter((row) => row?.whole === true));
}
const PLAIN = 'save the values as plain data (JSON, CSV, `numpy.savez`), or name it in the policy file with your reason if you trust its source';
const DAMAGED = new Set(['broken-stream', 'broken-archive', 'unknown-content']);
function problemLines(entries) {
    const ids = entries.flatMap((entry) => entry.problems.map(({ id }) => id));
    return ids.some((id) => DAMAGED.has(id))
        ? [
            'if it should be a model, it is damaged or incomplete: fetch it again and compare its checksum; if it is none, exclude it with `files: ["!…"]`',
        ]
        : [];
}
function namesOf(globals) {
    return [...new Set(globals.map(({ name }) => name))];
}
function list(names) {
    const shown = names.slice(0, SHOWN).map(code).join(', ');
    return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}
const code = (name) => `\`${name.replaceAll('`', "'")}\``;


/***/ })

};
