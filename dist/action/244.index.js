export const id = 244;
export const ids = [244];
export const modules = {

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jd: () => (/* binding */ ownFormatOf),
/* harmony export */   jq: () => (/* binding */ resaveRow)
/* harmony export */ });
/* unused harmony export ADVICE */
const NUMPY_SCALAR = 'save numbers as Python numbers: `float(x)`, `int(x)` or `x.item()`';
const NUMPY_ARRAY = 'save arrays as tensors: `torch.from_numpy(a)`, and `.numpy()` after loading';
const MODULE = 'save `model.state_dict()` instead of the model, and build the model from its code before `load_state_dict()`';
const PLAIN_DICT = 'save it as a plain dict: `dict(x)`';
const PATH = 'save paths as text: `str(path)`';
const OMEGACONF = 'save `OmegaConf.to_container(cfg, resolve=True)` instead of the configuration object';
const COQUI = 'upgrade coqui-tts, whose loader names its own classes, or save the configuration as a plain dict: `config.to_dict()`';
const BESIDE = "save it with that library's own format (skops, `Booster.save_model`), beside the checkpoint";
const SKLEARN = {
    whole: true,
    advice: "scikit-learn: save the model with `skops.io.dump(model, 'model.skops')` and load it with `skops.io.load`, which refuses types that you have not named",
};
const XGBOOST = {
    whole: true,
    advice: "XGBoost: save the model with `Booster.save_model('model.ubj')` or `XGBModel.save_model`, and load it with `load_model`",
};
const LIGHTGBM = {
    whole: true,
    advice: "LightGBM: save the model with `Booster.save_model('model.txt')` (of an LGBMModel, `model.booster_`), and load it with `lightgbm.Booster(model_file='model.txt')`",
};
const CATBOOST = {
    whole: true,
    advice: "CatBoost: save the model with `model.save_model('model.cbm')`, and load it with `load_model`",
};
const SPACY = {
    whole: true,
    advice: "spaCy: save the pipeline with `nlp.to_disk('model')`, and load it with `spacy.load('model')`",
};
const GENSIM = {
    whole: true,
    advice: 'gensim: save word vectors with `KeyedVectors.save_word2vec_format`, and load them with `load_word2vec_format`',
};
const KERAS = {
    whole: true,
    advice: "Keras: save the model with `model.save('model.keras')` and without Lambda layers, and load it with `safe_mode=True`",
};
const HUGGING_FACE = {
    whole: true,
    advice: "Hugging Face: save it with `save_pretrained('model')`, which writes safetensors and JSON, and load it with `from_pretrained`",
};
const PYTORCH = {
    whole: true,
    advice: 'PyTorch: save `model.state_dict()` with `torch.save` or safetensors, and build the model from its code before `load_state_dict()`',
};
const STATSMODELS = {
    whole: true,
    advice: 'statsmodels: save `results.params` as CSV or JSON, and build the model from its data and code',
};
const JOBLIB = {
    advice: 'joblib: its releases before 0.10 keep arrays in files beside this one; load it where you trust all of them, and save it again with a joblib of today',
};
const NUMPY_RANDOM = {
    advice: 'numpy: leave the random generator out, or save `rng.bit_generator.state` as JSON',
};
const MAIN = {
    advice: 'no other script can import a class of `__main__`: move it to a module, and save its values as plain data',
};
const NUMPY = {
    advice: 'numpy: save arrays with `numpy.savez`, and load them with `allow_pickle=False`',
};
const SCIPY = {
    advice: 'scipy: save sparse matrices with `scipy.sparse.save_npz`',
};
const PANDAS = {
    advice: 'pandas: save tables with `to_parquet` or `to_csv`',
};
const ADVICE = [
    { names: ['numpy.core.multiarray.scalar', 'numpy._core.multiarray.scalar'], resave: NUMPY_SCALAR, allow: 'itself' },
    {
        names: ['numpy.core.multiarray._reconstruct', 'numpy._core.multiarray._reconstruct'],
        resave: NUMPY_ARRAY,
        allow: 'itself',
    },
    { names: ['numpy.core.numeric._frombuffer', 'numpy._core.numeric._frombuffer'], resave: NUMPY_ARRAY },
    { names: ['numpy.ndarray'], resave: NUMPY_ARRAY, allow: 'itself' },
    {
        names: ['numpy.dtype'],
        resave: 'save numbers and arrays without numpy types: `x.item()`, `torch.from_numpy(a)`',
        allow: 'itself',
    },
    {
        names: ['numpy.dtypes.'],
        resave: 'save numbers and arrays without numpy types: `x.item()`, `torch.from_numpy(a)`',
        allow: 'itself',
    },
    {
        names: ['numpy.random._pickle.', 'numpy.random.'],
        resave: 'leave the random generator out, or save the numbers of its `get_state()` as plain lists and tensors',
        ownFormat: NUMPY_RANDOM,
    },
    {
        names: ['numpy.ma.core._mareconstruct', 'numpy.ma.MaskedArray', 'numpy.ma.core.MaskedArray'],
        resave: 'save data and mask of a masked array as two tensors',
    },
    {
        names: ['builtins.bytes', '_codecs.encode'],
        resave: 'save bytes as a tensor: `torch.frombuffer(bytearray(b), dtype=torch.uint8)`',
        allow: 'itself',
        upgrade: { until: '2.5', say: 'torch 2.5 and later load non-empty bytes as they are' },
    },
    {
        names: ['builtins.bytearray'],
        resave: 'save bytes as a tensor: `torch.frombuffer(bytearray(b), dtype=torch.uint8)`',
        allow: 'itself',
        upgrade: { until: '2.5', say: 'torch 2.5 and later load bytearray as it is' },
    },
    {
        names: ['builtins.set', 'builtins.complex'],
        resave: 'save sets as lists and complex numbers as two floats',
        allow: 'itself',
        upgrade: { until: '2.6', say: 'torch 2.6 and later load set and complex as they are' },
    },
    {
        names: ['builtins.frozenset', 'builtins.range', 'builtins.slice'],
        resave: 'save it as a list or a tuple',
        allow: 'itself',
    },
    {
        names: [
            'builtins.int',
            'builtins.float',
            'builtins.str',
            'builtins.bool',
            'builtins.dict',
            'builtins.list',
            'builtins.tuple',
        ],
        resave: 'leave out the reference to the type, or save its name as text',
        allow: 'itself',
    },
    { names: ['builtins.Ellipsis', 'builtins.NotImplemented'], resave: 'save None or text in its place' },
    {
        names: ['collections.OrderedDict', 'collections.Counter'],
        resave: PLAIN_DICT,
        allow: 'itself',
        upgrade: { until: '2.4', say: 'torch 2.4 and later load Counter as it is' },
    },
    { names: ['collections.defaultdict'], resave: PLAIN_DICT, allow: 'collections.defaultdict' },
    { names: ['collections.deque'], resave: 'save it as a list: `list(x)`', allow: 'itself' },
    {
        names: [
            '*.EasyDict',
            '*.AttrDict',
            '*.CfgNode',
            '*.ConfigDict',
            '*.AttributeDict',
            'addict.addict.Dict',
            'addict.Dict',
            'box.box.Box',
            'munch.Munch',
        ],
        resave: PLAIN_DICT,
    },
    { names: ['argparse.Namespace'], resave: 'save the arguments as a dict: `vars(args)`', allow: 'itself' },
    { names: ['types.SimpleNamespace'], resave: 'save the attributes as a dict: `vars(x)`', allow: 'itself' },
    { names: ['datetime.'], resave: 'save dates as text: `x.isoformat()`', allow: 'itself' },
    { names: ['pathlib.', 'pathlib._local.'], resave: PATH, allow: 'itself' },
    {
        names: ['decimal.Decimal', 'uuid.UUID', 'fractions.Fraction', 'ipaddress.IPv4Address'],
        resave: 'save it as text: `str(x)`',
        allow: 'itself',
    },
    { names: ['re._compile'], resave: 'save the pattern as text: `x.pattern`' },
    {
        names: ['typing.Any', 'typing.OrderedDict', 'typing.'],
        resave: `leave type hints out of what is saved; omegaconf writes them: ${OMEGACONF}`,
    },
    {
        names: ['copyreg._reconstructor', 'copy_reg._reconstructor', 'copyreg.__newobj__'],
        resave: 'save the attributes as a dict: `vars(x)`; the object was pickled with protocol 0 or 1, which torch does not read',
    },
    {
        names: [
            'omegaconf.listconfig.ListConfig',
            'omegaconf.dictconfig.DictConfig',
            'omegaconf.base.ContainerMetadata',
            'omegaconf.base.Metadata',
            'omegaconf.nodes.AnyNode',
            'omegaconf.',
        ],
        resave: OMEGACONF,
    },
    {
        names: [
            'pyannote.audio.core.task.Specifications',
            'pyannote.audio.core.task.Problem',
            'pyannote.audio.core.task.Resolution',
            'pyannote.',
        ],
        resave: 'save the model by its state_dict(), and task specifications as plain values; pyannote.audio 4 names its own classes to torch',
    },
    {
        names: ['torch.torch_version.TorchVersion'],
        resave: 'save the version as text: `str(torch.__version__)`',
        allow: 'itself',
    },
    {
        names: [
            'TTS.tts.configs.xtts_config.XttsConfig',
            'TTS.tts.models.xtts.XttsAudioConfig',
            'TTS.tts.models.xtts.XttsArgs',
            'TTS.config.shared_configs.BaseDatasetConfig',
            'TTS.',
        ],
        resave: COQUI,
    },
    {
        names: ['fairseq.data.dictionary.Dictionary', 'fairseq.'],
        resave: 'convert the checkpoint with the conversion script of transformers, and publish it as safetensors',
    },
    {
        names: ['mmengine.logging.history_buffer.HistoryBuffer', 'mmengine.'],
        resave: 'strip the training state with `tools/model_converters/publish_model.py`, or delete `ckpt["message_hub"]` before `torch.save`',
    },
    {
        names: ['mmcv.', 'detectron2.'],
        resave: 'publish `ckpt["state_dict"]` or `ckpt["model"]` alone, with arrays as tensors',
    },
    {
        names: ['pytorch_lightning.', 'lightning.pytorch.', 'lightning.', 'lightning_fabric.'],
        resave: 'save `ckpt["state_dict"]`, and hyper-parameters as a plain dict',
    },
    { names: ['e3nn.'], resave: 'upgrade e3nn, whose later releases read their constants without a pickle of slices' },
    {
        names: [
            'ultralytics.nn.tasks.DetectionModel',
            'ultralytics.nn.tasks.SegmentationModel',
            'ultralytics.nn.tasks.WorldModel',
            'ultralytics.',
        ],
        resave: 'upgrade ultralytics (8.4 has a loader of its own for such files), or export the model and save its state_dict()',
        ownFormat: PYTORCH,
    },
    {
        names: ['models.yolo.Model', 'models.yolo.DetectionModel', 'models.common.', 'models.'],
        resave: 'load it once with the YOLO repository in a sandbox, and save `model.state_dict()`',
    },
    {
        names: ['torch.nn.modules.container.Sequential', 'torch.nn.modules.linear.Linear', 'torch.nn.modules.'],
        resave: MODULE,
    },
    {
        names: ['torch._C._nn.gelu', 'torch._C._nn.', 'torch.nn.functional.', 'torch._C._VariableFunctions.', 'torch.nn.'],
        resave: MODULE,
    },
    { names: ['torchvision.models.', 'torchvision.', 'timm.'], resave: MODULE, ownFormat: PYTORCH },
    { names: ['transformers.', 'diffusers.', 'sentence_transformers.'], resave: MODULE, ownFormat: HUGGING_FACE },
    { names: ['torch.optim.'], resave: 'save `optimizer.state_dict()` instead of the optimizer' },
    { names: ['torch._C.Generator', 'torch.random.'], resave: 'save the state of the generator: `g.get_state()`' },
    {
        names: ['torch._utils._rebuild_nested_tensor'],
        resave: 'save the parts: `t.unbind()`, and build the nested tensor after loading; torch 2.2 to 2.14 load it as it is',
    },
    {
        names: ['torch.uint16', 'torch.uint32', 'torch.uint64'],
        resave: 'convert before saving, to `torch.int32` or `torch.int64`',
        upgrade: { until: '2.6', say: 'torch 2.6 and later load it' },
    },
    { names: ['torch.bcomplex32'], resave: 'convert before saving, to `torch.complex64`; torch 2.14 and later load it' },
    {
        names: [
            'torch.float8_e4m3fn',
            'torch.float8_e5m2',
            'torch.float8_e4m3fnuz',
            'torch.float8_e5m2fnuz',
            'torch.float8_e8m0fnu',
            'torch.float4_e2m1fn_x2',
            'torch.bfloat16',
            'torch.uint8',
            'torch.bool',
            'torch.device',
            'torch._utils._rebuild_tensor_v3',
            'torch._utils._rebuild_qtensor',
            'torch._utils._rebuild_parameter_with_state',
            'torch._tensor._rebuild_from_type_v2',
        ],
        resave: 'convert what is newer than the release before saving',
        upgrade: { until: '2.9', say: 'newer releases load it: upgrade torch' },
    },
    {
        names: ['torch.storage._load_from_bytes', 'torch.storage.'],
        resave: 'save tensors, not storages, with `torch.save` on the whole object',
    },
    {
        names: ['torch.distributed.'],
        resave: 'save full tensors: `dtensor.full_tensor()`; or `import torch.distributed.tensor` before torch.load, which registers its classes',
    },
    {
        names: ['torch.nested.', 'torch._dynamo.'],
        resave: 'save the parts of the nested tensor; or `import torch.nested, torch._dynamo` before torch.load, which register their classes',
    },
    { names: ['sklearn.'], resave: BESIDE, ownFormat: SKLEARN },
    { names: ['xgboost.'], resave: BESIDE, ownFormat: XGBOOST },
    { names: ['lightgbm.'], resave: BESIDE, ownFormat: LIGHTGBM },
    { names: ['catboost.'], resave: BESIDE, ownFormat: CATBOOST },
    { names: ['pandas.'], resave: 'save tables as CSV or Parquet beside the checkpoint', ownFormat: PANDAS },
    { names: ['PIL.', 'torchaudio.', 'torchtext.'], resave: 'save tensors in place of the object' },
    {
        names: ['__main__.'],
        resave: 'no other script can import it: move the class to a module and save its values as a dict: `vars(x)`',
        ownFormat: MAIN,
    },
    { names: ['imblearn.'], ownFormat: SKLEARN },
    { names: ['_catboost.'], ownFormat: CATBOOST },
    { names: ['spacy.', 'thinc.'], ownFormat: SPACY },
    { names: ['gensim.'], ownFormat: GENSIM },
    { names: ['keras.', 'tensorflow.', 'tf_keras.'], ownFormat: KERAS },
    { names: ['tokenizers.'], ownFormat: HUGGING_FACE },
    { names: ['torch.'], ownFormat: PYTORCH },
    { names: ['statsmodels.'], ownFormat: STATSMODELS },
    { names: ['joblib.numpy_pickle.', 'joblib.numpy_pickle_compat.', 'sklearn.externals.joblib.'], ownFormat: JOBLIB },
    { names: ['numpy.'], ownFormat: NUMPY },
    { names: ['scipy.sparse.'], ownFormat: SCIPY },
];
function resaveRow(name) {
    return bestRow(name, ({ resave }) => resave !== undefined);
}
function ownFormatOf(name) {
    return bestRow(name, ({ ownFormat }) => ownFormat !== undefined)?.ownFormat;
}
function bestRow(name, says) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    let best;
    let length = 0;
    for (const row of ADVICE.filter(says)) {
        if (row.names.includes(name) || row.names.includes(`*.${last}`)) {
            return row;
        }
        for (const start of row.names) {
            if (start.endsWith('.') && name.startsWith(start) && start.length > length) {
                best = row;
                length = start.length;
            }
        }
    }
    return best;
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviceFor: () => (/* binding */ adviceFor),
/* harmony export */   advised: () => (/* binding */ advised),
/* harmony export */   resaveAdvice: () => (/* binding */ resaveAdvice)
/* harmony export */ });
/* harmony import */ var _torch_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);


const HIDDEN = /got <class '(numpy\.dtypes\.\w+)'>/;
const MOST_HIDDEN = 32;
const SHOWN = 12;
function advised(answer, isDangerous) {
    const { loads, reason, unsafeGlobals } = answer;
    return { loads, reason, unsafeGlobals, advice: adviceFor(answer, isDangerous) };
}
function adviceFor(answer, isDangerous) {
    const lines = [...fileAdvice(answer), ...globalAdvice(answer, isDangerous)];
    const concerned = answer.unsafeGlobals.length > 0 || answer.reader === 'zip' || answer.reader === 'tar';
    return lines.length > 0 && concerned ? [...lines, ...releaseAdvice(answer)] : lines;
}
function python3(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? name : (0,_torch_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .mapName */ ._x)(name.slice(0, dot), name.slice(dot + 1)).join('.');
}
function fileAdvice({ loads, reason: words, code, release }) {
    const reason = words ?? '';
    if (loads !== false) {
        return code ? [codeRuns(release)] : [];
    }
    return CAUSES.filter(([pattern]) => pattern.test(reason)).flatMap(([, say]) => say(reason));
}
const codeRuns = (release) => `torch ${release.version} hands this file to a loader that weights_only=True does not restrict (CVE-2025-32434): use torch 2.6 or later, and load it only if you trust its source`;
const DAMAGED = 'the file is damaged or incomplete: fetch it again and compare its checksum with the publisher’s';
const CAUSES = [
    [
        /TorchScript archives/,
        () => [
            'it is a TorchScript archive, which holds code: `torch.jit.load` it only if you trust its source',
            'to share weights, save `model.state_dict()` instead',
        ],
    ],
    [
        /legacy \.tar format/,
        () => [
            'it has the tar format of torch 0.1: load it where it was written, or in a sandbox, and save it again with torch.save',
        ],
    ],
    [
        /locating file data\.pkl/,
        () => [
            'it is no checkpoint of torch.save: a torch.package runs the code inside when imported, a torch.export file is read by torch.export.load; share weights as a state_dict()',
        ],
    ],
    [
        /Invalid magic number|Invalid protocol version/,
        () => ['it is a pickle, but not one of torch.save: write it with torch.save, or its tensors with safetensors'],
    ],
    [
        /^Unsupported operand (149|140|147|148|141|142|150|144|145|146)$/,
        () => ['it was pickled with protocol 4 or 5: save it again with torch.save and without pickle_protocol'],
    ],
    [
        /^Unsupported operand (66|67)$/,
        () => ['it holds bytes pickled with protocol 3: save it again with torch.save and without pickle_protocol'],
    ],
    [
        /^Unsupported operand (73|76|83|86|100|103|105|108|111|112|70|80|40)$/,
        () => ['it was pickled with protocol 0 or 1: save it again with torch.save and without pickle_protocol'],
    ],
    [/^Unsupported operand 139$/, () => ['it holds an integer of more than 255 bytes: save it as text']],
    [
        /^Unsupported operand 71$/,
        () => ['torch 1.13 reads no floats under weights_only=True: upgrade to torch 2.6 or later'],
    ],
    [
        /^Unsupported operand 118$/,
        () => ['this looks like text, such as a Git LFS pointer: fetch the content with git lfs pull'],
    ],
    [/^Unsupported operand 60$/, () => ['this looks like a web page: the download went wrong, fetch it again']],
    [/^Unsupported operand 31$/, () => ['this looks like a gzip file: unpack it first']],
    [
        /^(EOFError|IndexError: (pop from|index out of)|.*unexpected EOF|.*wrong byte size|.*record size|.*failed (reading|finding)|error: unpack)/,
        () => [DAMAGED],
    ],
    [
        /file in archive is not in a subdirectory/,
        () => [
            'the archive was packed again by another tool, which torch does not read: fetch the original, or save it again with torch.save',
        ],
    ],
    [
        /must be imported to load/,
        (reason) => [
            `import ${/``torch\.distributed/.test(reason) ? 'torch.distributed.tensor' : 'torch.nested and torch._dynamo'} before torch.load; that registers the classes`,
        ],
    ],
    [/Trying to resize storage that is not resizable/, () => [DAMAGED]],
];
function globalAdvice(answer, isDangerous) {
    const names = answer.unsafeGlobals;
    if (names.length === 0) {
        return [];
    }
    const bad = names.filter((name) => isDangerous(name) || isDangerous(python3(name)));
    if (bad.length > 0) {
        return dangerAdvice(bad, answer.release);
    }
    return [...resaveAdvice(names, answer.release), ...allowAdvice(answer)];
}
function dangerAdvice(bad, release) {
    const lines = [
        `do not load this file, and never allow-list ${list(bad)}: it can run code, whatever torch's own message suggests`,
    ];
    if (bad.some((name) => /getattr$/.test(name))) {
        lines.push('an honest file holds getattr for a nested class or a bound method: move the class to the top of its module and save its values as plain data');
    }
    if (bad.some((name) => /^_?functools\.partial|^_?operator\./.test(name))) {
        lines.push('an honest file holds it for a callable: save the name and the arguments as plain data');
    }
    lines.push('get the weights from their author as a `state_dict()` or as safetensors');
    lines.push(forced(release));
    return lines;
}
const forced = (release) => `for programs you cannot change, set \`TORCH_FORCE_WEIGHTS_ONLY_LOAD=1\`${release.rules.forceTrue === 'lower-case' ? `; torch ${release.version} silently ignores the spelling True` : ''}`;
function resaveAdvice(names, release) {
    const byText = new Map();
    for (const name of names) {
        const row = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .resaveRow */ .jq)(python3(name));
        const text = row?.resave ?? 'save its values as plain data: numbers, text, lists, dicts and tensors';
        byText.set(text, [...(byText.get(text) ?? []), name]);
    }
    const lines = [...byText].map(([text, owners]) => `${list(owners)}: ${text}`);
    for (const row of new Set(names.map((name) => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .resaveRow */ .jq)(python3(name))))) {
        if (row?.upgrade !== undefined && (0,_torch_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(release.version, row.upgrade.until) < 0) {
            lines.push(row.upgrade.say);
        }
    }
    return lines;
}
function allowAdvice(answer) {
    const { release, unsafeGlobals } = answer;
    const rows = unsafeGlobals.map((name) => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .resaveRow */ .jq)(python3(name)));
    const unknown = unsafeGlobals.filter((_, place) => rows[place]?.allow === undefined);
    if (unknown.length > 0) {
        return unknown.length === unsafeGlobals.length && rows.every((row) => row === undefined)
            ? ['naming a class as safe lets the file run its code: do so only for a class of your own that holds plain data']
            : [];
    }
    if (release.rules.allow === 'none') {
        return [`torch ${release.version} cannot be told of safe globals (2.4 and later can)`];
    }
    const added = hiddenClasses(answer);
    const outcome = answer.retry([...unsafeGlobals, ...added]);
    if (outcome.loads === false) {
        return [`naming ${list(unsafeGlobals)} as safe does not help with torch ${release.version}: ${outcome.reason}`];
    }
    return allowLines(release, [...unsafeGlobals, ...added]);
}
function hiddenClasses(answer) {
    const added = [];
    while (added.length < MOST_HIDDEN) {
        const found = HIDDEN.exec(answer.retry([...answer.unsafeGlobals, ...added]).reason ?? '');
        if (found === null || added.includes(found[1])) {
            return added;
        }
        added.push(found[1]);
    }
    return added;
}
function allowLines(release, names) {
    const objects = names.map(python3).map((name) => name.replace(/^builtins\./, ''));
    const shown = [...new Set(objects)].join(', ');
    const modules = [
        ...new Set(objects.filter((name) => name.includes('.')).map((name) => name.slice(0, name.indexOf('.')))),
    ];
    const imports = modules.length === 0 ? '' : `import ${modules.join(', ')}; `;
    const lines = [
        release.rules.allow === 'add_safe_globals'
            ? `or, if you trust its source: \`${imports}torch.serialization.add_safe_globals([${shown}])\` before \`torch.load(…, weights_only=True)\``
            : `or, if you trust its source: \`${imports}with torch.serialization.safe_globals([${shown}]): torch.load(…, weights_only=True)\``,
    ];
    const moved = names.filter((name) => /^numpy\._?core\./.test(name));
    if (moved.length > 0) {
        lines.push(moveLine(release, moved));
    }
    if (names.some((name) => name.startsWith('numpy.dtypes.'))) {
        lines.push('the numpy.dtypes classes belong on that list although torch does not name them (numpy 1.25 and later)');
    }
    return lines;
}
function moveLine(release, moved) {
    const [name] = moved;
    const wrote = name.startsWith('numpy._core.') ? '2' : '1';
    const other = wrote === '2' ? name.replace('numpy._core.', 'numpy.core.') : name.replace('numpy.core.', 'numpy._core.');
    if (release.rules.allow === 'tuples') {
        return `numpy ${wrote} wrote this file; under the other major version name it as a pair: \`(${other}, "${name}")\``;
    }
    return `numpy ${wrote} wrote this file; read it with that major version, for torch ${release.version} cannot take the old name (2.6 and later can)`;
}
function releaseAdvice({ release }) {
    if (release.rules.torchscript === 'loads') {
        return [
            'weights_only=True has known holes before torch 2.6 (CVE-2025-32434) and before 2.10 (CVE-2026-24747): upgrade before you load files you do not trust',
        ];
    }
    if (release.rules.setitem === 'any') {
        return [
            'weights_only=True has a known hole before torch 2.10 (CVE-2026-24747): upgrade before you load files you do not trust',
        ];
    }
    return [];
}
function list(names) {
    const shown = names
        .slice(0, SHOWN)
        .map((name) => `\`${name}\``)
        .join(', ');
    return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}


/***/ })

};
