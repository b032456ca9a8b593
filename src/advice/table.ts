/**
 * What to do about a global that a list does not clear: one table. In a checkpoint of torch a row says how to save the
 * same data so that no list is needed, and whether the name may be given to torch at all; in any other file, which own
 * format its library has. A row never makes a global safe. It knows nothing of files.
 */

/** A library's own format without a pickle. */
export interface OwnFormat {
  /** One step, as shown to users. */
  readonly advice: string;
  /** Whether it saves the whole model, with all that it holds. */
  readonly whole?: true;
}

export interface AdviceRow {
  /** Exact names, or the start of a family that ends in a dot, or `*.Name` for a last part anywhere. */
  readonly names: readonly string[];
  /** In a checkpoint: how to write the same data so that no list is needed. */
  readonly resave?: string;
  /**
   * What may be named to torch, as Python: the object itself unless given. Undefined where that must not be advised:
   * the type runs code of its own, or is unknown.
   */
  readonly allow?: 'itself' | string;
  /** Why the release of torch matters, where it does. */
  readonly upgrade?: { readonly until: string; readonly say: string };
  /** In any other file. */
  readonly ownFormat?: OwnFormat;
}

const NUMPY_SCALAR = 'save numbers as Python numbers: `float(x)`, `int(x)` or `x.item()`';
const NUMPY_ARRAY = 'save arrays as tensors: `torch.from_numpy(a)`, and `.numpy()` after loading';
const MODULE =
  'save `model.state_dict()` instead of the model, and build the model from its code before `load_state_dict()`';
const PLAIN_DICT = 'save it as a plain dict: `dict(x)`';
const PATH = 'save paths as text: `str(path)`';
const OMEGACONF = 'save `OmegaConf.to_container(cfg, resolve=True)` instead of the configuration object';
const COQUI =
  'upgrade coqui-tts, whose loader names its own classes, or save the configuration as a plain dict: `config.to_dict()`';
const BESIDE = "save it with that library's own format (skops, `Booster.save_model`), beside the checkpoint";

const SKLEARN: OwnFormat = {
  whole: true,
  advice:
    "scikit-learn: save the model with `skops.io.dump(model, 'model.skops')` and load it with `skops.io.load`, which refuses types that you have not named",
};
const XGBOOST: OwnFormat = {
  whole: true,
  advice:
    "XGBoost: save the model with `Booster.save_model('model.ubj')` or `XGBModel.save_model`, and load it with `load_model`",
};
const LIGHTGBM: OwnFormat = {
  whole: true,
  advice:
    "LightGBM: save the model with `Booster.save_model('model.txt')` (of an LGBMModel, `model.booster_`), and load it with `lightgbm.Booster(model_file='model.txt')`",
};
const CATBOOST: OwnFormat = {
  whole: true,
  advice: "CatBoost: save the model with `model.save_model('model.cbm')`, and load it with `load_model`",
};
const SPACY: OwnFormat = {
  whole: true,
  advice: "spaCy: save the pipeline with `nlp.to_disk('model')`, and load it with `spacy.load('model')`",
};
const GENSIM: OwnFormat = {
  whole: true,
  advice:
    'gensim: save word vectors with `KeyedVectors.save_word2vec_format`, and load them with `load_word2vec_format`',
};
const KERAS: OwnFormat = {
  whole: true,
  advice:
    "Keras: save the model with `model.save('model.keras')` and without Lambda layers, and load it with `safe_mode=True`",
};
const HUGGING_FACE: OwnFormat = {
  whole: true,
  advice:
    "Hugging Face: save it with `save_pretrained('model')`, which writes safetensors and JSON, and load it with `from_pretrained`",
};
const PYTORCH: OwnFormat = {
  whole: true,
  advice:
    'PyTorch: save `model.state_dict()` with `torch.save` or safetensors, and build the model from its code before `load_state_dict()`',
};
const STATSMODELS: OwnFormat = {
  whole: true,
  advice: 'statsmodels: save `results.params` as CSV or JSON, and build the model from its data and code',
};
const JOBLIB: OwnFormat = {
  advice:
    'joblib: its releases before 0.10 keep arrays in files beside this one; load it where you trust all of them, and save it again with a joblib of today',
};
const NUMPY_RANDOM: OwnFormat = {
  advice: 'numpy: leave the random generator out, or save `rng.bit_generator.state` as JSON',
};
const MAIN: OwnFormat = {
  advice: 'no other script can import a class of `__main__`: move it to a module, and save its values as plain data',
};
const NUMPY: OwnFormat = {
  advice: 'numpy: save arrays with `numpy.savez`, and load them with `allow_pickle=False`',
};
const SCIPY: OwnFormat = {
  advice: 'scipy: save sparse matrices with `scipy.sparse.save_npz`',
};
const PANDAS: OwnFormat = {
  advice: 'pandas: save tables with `to_parquet` or `to_csv`',
};

export const ADVICE: readonly AdviceRow[] = [
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
    resave:
      'save the attributes as a dict: `vars(x)`; the object was pickled with protocol 0 or 1, which torch does not read',
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
    resave:
      'save the model by its state_dict(), and task specifications as plain values; pyannote.audio 4 names its own classes to torch',
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
    resave:
      'strip the training state with `tools/model_converters/publish_model.py`, or delete `ckpt["message_hub"]` before `torch.save`',
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
    resave:
      'upgrade ultralytics (8.4 has a loader of its own for such files), or export the model and save its state_dict()',
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
    resave:
      'save the parts: `t.unbind()`, and build the nested tensor after loading; torch 2.2 to 2.14 load it as it is',
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
    resave:
      'save full tensors: `dtensor.full_tensor()`; or `import torch.distributed.tensor` before torch.load, which registers its classes',
  },
  {
    names: ['torch.nested.', 'torch._dynamo.'],
    resave:
      'save the parts of the nested tensor; or `import torch.nested, torch._dynamo` before torch.load, which register their classes',
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

/** The row that says how to save a global of a checkpoint otherwise, or undefined. */
export function resaveRow(name: string): AdviceRow | undefined {
  return bestRow(name, ({ resave }) => resave !== undefined);
}

/** The own format of the library that a global belongs to, or undefined. */
export function ownFormatOf(name: string): OwnFormat | undefined {
  return bestRow(name, ({ ownFormat }) => ownFormat !== undefined)?.ownFormat;
}

/** The row with the exact name, else with the longest family of it. */
function bestRow(name: string, says: (row: AdviceRow) => boolean): AdviceRow | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  let best: AdviceRow | undefined;
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
