/**
 * THE table of what loads: every function of Python libraries that unpickles, or runs code that comes with a model,
 * with what it does by default and where that is written. Names here are what imports make of them; docs/load-sites.md
 * is generated from it.
 */

/** When a call loads anything. Positions count from 0; a method's `self` does not count. */
export type Rule =
  /** Whatever the arguments, but for one that makes it write only. */
  | { kind: 'always'; unless: { keyword: string; position: number; value: string } | null }
  /** By `weights_only` and `pickle_module`; not given, torch's own default decides: True from 2.6. */
  | { kind: 'torch'; pickleModule: number | null }
  /** By `weights_only`; not given, it is False in every release. */
  | { kind: 'weights-only-false'; position: number }
  /** By `weights_only`; not given, the library's release decides. Only where one of these keywords is given. */
  | { kind: 'lightning'; needs: string | null }
  /** Only where this argument has this value. */
  | { kind: 'argument'; keyword: string; position: number | null; value: boolean }
  /** By the types in `trusted`. */
  | { kind: 'skops' };

export interface Loader {
  /** The first is the one that is documented. */
  readonly names: readonly string[];
  readonly rule: Rule;
  /** What it does to who calls it with a file of somebody else: the sentence goes on "it …". */
  readonly does: string;
  /** What to do, where no edit of the arguments helps. */
  readonly instead: string;
  readonly source: string;
}

const PICKLE = 'runs whatever code the pickle names';
const WITHOUT_CODE =
  'Read only files that your own code wrote, or change the format to one without code: safetensors, JSON, npz.';

const SHELVE =
  'docs.python.org/3/library/shelve.html: "insecure to load a shelf from an untrusted source"; flag "n" makes a new one';
const UNSHELVES = 'unpickles every value that is read from the shelf';
const NO_SHELF = 'Open only files that your own code wrote, or use sqlite3 or JSON.';

function pickles(names: readonly string[], source: string, does = PICKLE, instead = WITHOUT_CODE): Loader {
  return { names, rule: { kind: 'always', unless: null }, does, instead, source };
}

export const LOADERS: readonly Loader[] = [
  {
    names: ['torch.load', 'torch.serialization.load'],
    rule: { kind: 'torch', pickleModule: 2 },
    does: PICKLE,
    instead: 'Pass weights_only=True.',
    source:
      'torch/serialization.py, load: default False to 2.5 (FutureWarning in 2.4 and 2.5), True from 2.6; False where pickle_module is given',
  },
  {
    names: ['torch.hub.load_state_dict_from_url', 'torch.utils.model_zoo.load_url'],
    rule: { kind: 'weights-only-false', position: 6 },
    does: `downloads a file and ${PICKLE}`,
    instead: 'Pass weights_only=True and check_hash=True.',
    source: 'torch/hub.py, load_state_dict_from_url: weights_only=False, still so in 2.15',
  },
  pickles(
    ['torch.hub.load'],
    'torch/hub.py, load: imports hubconf.py of the repository',
    'runs hubconf.py of the repository it names',
    'Pin the repository to a commit (owner/name:sha), or keep the model code in your own repository.',
  ),
  pickles(
    ['torch.jit.load', 'torch.jit._serialization.load'],
    'torch/jit/_serialization.py: an archive is a compiled program',
    'runs the program in the archive',
    'Load only archives that you exported yourself; save a state_dict to exchange weights.',
  ),
  pickles(
    ['torch.package.PackageImporter', 'torch.package.package_importer.PackageImporter'],
    'torch/package/package_importer.py: imports the Python sources in the archive',
    'runs the Python sources and pickles in the archive',
    'Load only packages that you built yourself; save a state_dict to exchange weights.',
  ),
  pickles(
    ['torch.export.load', 'torch._export.serde.serialize.deserialize'],
    'torch/export/pt2_archive/_package.py: pickle.loads of custom constants (2.15)',
    'unpickles custom objects in the archive',
    'Load only archives that you exported yourself.',
  ),
  pickles(
    [
      'torch.distributed.checkpoint.load',
      'torch.distributed.checkpoint.load_state_dict',
      'torch.distributed.checkpoint.state_dict_loader.load',
      'torch.distributed.checkpoint.state_dict_loader.load_state_dict',
      'torch.distributed.checkpoint.format_utils.dcp_to_torch_save',
    ],
    'torch/distributed/checkpoint/filesystem.py, read_metadata: pickle.load (2.1 to 2.15); default_planner.py: weights_only=False',
    'unpickles .metadata and byte entries of the folder',
    'Load only folders that your own jobs wrote; exchange weights as safetensors.',
  ),
  pickles(
    ['torch.distributed.checkpoint.format_utils.torch_save_to_dcp'],
    'torch/distributed/checkpoint/format_utils.py: torch.load(weights_only=False) (2.15)',
  ),
  pickles(['torch.storage._load_from_bytes'], 'torch/storage.py: torch.load(weights_only=False)'),
  pickles(
    [
      'pickle.load',
      'pickle.loads',
      'pickle.Unpickler',
      'pickle._load',
      'pickle._loads',
      'pickle._Unpickler',
      '_pickle.load',
      '_pickle.loads',
      '_pickle.Unpickler',
      'cPickle.load',
      'cPickle.loads',
      'cPickle.Unpickler',
      'six.moves.cPickle.load',
      'six.moves.cPickle.loads',
      'six.moves.cPickle.Unpickler',
      'pickle5.load',
      'pickle5.loads',
      'pickle5.Unpickler',
    ],
    'docs.python.org/3/library/pickle.html: "The pickle module is not secure"',
  ),
  pickles(
    [
      'dill.load',
      'dill.loads',
      'dill.Unpickler',
      'dill.load_session',
      'dill.load_module',
      'dill.load_module_asdict',
      'dill._dill.load',
      'dill._dill.loads',
      'dill._dill.Unpickler',
    ],
    'dill/_dill.py: Unpickler extends pickle.Unpickler',
  ),
  pickles(
    [
      'cloudpickle.load',
      'cloudpickle.loads',
      'cloudpickle.Unpickler',
      'cloudpickle.cloudpickle.load',
      'cloudpickle.cloudpickle.loads',
    ],
    'cloudpickle/cloudpickle.py: load and loads are those of pickle',
  ),
  pickles(
    ['joblib.load', 'joblib.numpy_pickle.load', 'sklearn.externals.joblib.load'],
    'joblib/numpy_pickle.py, load: "relies on the pickle module"',
    PICKLE,
    'Load only files that your own code wrote; keep scikit-learn models with skops.io.',
  ),
  {
    names: ['shelve.open'],
    rule: { kind: 'always', unless: { keyword: 'flag', position: 1, value: 'n' } },
    does: UNSHELVES,
    instead: NO_SHELF,
    source: SHELVE,
  },
  pickles(['shelve.Shelf', 'shelve.BsdDbShelf', 'shelve.DbfilenameShelf'], SHELVE, UNSHELVES, NO_SHELF),
  pickles(
    ['pandas.read_pickle', 'pandas.io.pickle.read_pickle', 'pandas.io.api.read_pickle'],
    'pandas/io/pickle.py, read_pickle: "Loading pickled data received from untrusted sources can be unsafe"',
    PICKLE,
    'Change the file to Parquet or CSV.',
  ),
  {
    names: ['numpy.load', 'numpy.lib.npyio.load', 'numpy.lib._npyio_impl.load'],
    rule: { kind: 'argument', keyword: 'allow_pickle', position: 2, value: true },
    does: 'unpickles object arrays',
    instead: 'Save plain arrays and leave allow_pickle out.',
    source: 'numpy/lib/_npyio_impl.py, load: allow_pickle=False since 1.16.3',
  },
  {
    names: ['numpy.lib.format.read_array'],
    rule: { kind: 'argument', keyword: 'allow_pickle', position: 1, value: true },
    does: 'unpickles object arrays',
    instead: 'Save plain arrays and leave allow_pickle out.',
    source: 'numpy/lib/_format_impl.py, read_array: allow_pickle=False since 1.16.3',
  },
  {
    names: [
      'keras.models.load_model',
      'keras.saving.load_model',
      'keras.src.saving.saving_api.load_model',
      'tensorflow.keras.models.load_model',
      'tensorflow.keras.saving.load_model',
      'tensorflow.python.keras.models.load_model',
      'tf_keras.models.load_model',
      'tf_keras.saving.load_model',
    ],
    rule: { kind: 'argument', keyword: 'safe_mode', position: 3, value: false },
    does: 'runs the Python code of Lambda layers',
    instead: 'Leave safe_mode out and replace Lambda layers by layers of your own code.',
    source: 'keras/src/saving/saving_api.py, load_model: safe_mode=True',
  },
  pickles(
    [
      'keras.config.enable_unsafe_deserialization',
      'keras.src.saving.serialization_lib.enable_unsafe_deserialization',
      'tensorflow.keras.config.enable_unsafe_deserialization',
    ],
    'keras/src/saving/serialization_lib.py',
    'makes every later load run the Python code of Lambda layers',
    'Remove it and replace Lambda layers by layers of your own code.',
  ),
  {
    names: ['skops.io.load', 'skops.io.loads', 'skops.io._persist.load', 'skops.io._persist.loads'],
    rule: { kind: 'skops' },
    does: 'builds objects of every type that the file names',
    instead: 'Read the list that skops.io.get_untrusted_types gives once, and write the types you trust into the code.',
    source: 'skops/io/_persist.py, load: trusted',
  },
  {
    names: ['lightning.fabric.utilities.cloud_io._load', 'lightning_fabric.utilities.cloud_io._load'],
    rule: { kind: 'lightning', needs: null },
    does: PICKLE,
    instead: 'Pass weights_only=True.',
    source:
      'lightning/fabric/utilities/cloud_io.py, _load: weights_only=False to 2.5; None from 2.6: False for a URL, else torch decides',
  },
];

/** A method that is known by its own name, whatever it is called on: classes of a project come from its other files. */
export interface Method extends Loader {
  /** Only in a text that imports one of these packages; empty: in any. */
  readonly beside: readonly string[];
  /** A word that the text must hold for the method to matter. */
  readonly word: string;
}

export const METHODS: readonly Method[] = [
  {
    beside: ['lightning', 'pytorch_lightning', 'lightning_fabric'],
    word: 'load_from_checkpoint',
    names: ['load_from_checkpoint'],
    rule: { kind: 'lightning', needs: null },
    does: PICKLE,
    instead: 'Pass weights_only=True (lightning 2.6 or later).',
    source:
      'lightning/pytorch/core/module.py, load_from_checkpoint: no weights_only to 2.5 (False inside); None from 2.6: False for a URL, else torch decides',
  },
  {
    beside: [],
    word: 'use_safetensors',
    names: ['from_pretrained'],
    rule: { kind: 'argument', keyword: 'use_safetensors', position: null, value: false },
    does: 'reads the pickle file of the repository although it may have a safetensors file',
    instead: 'Leave use_safetensors out, or pass use_safetensors=True.',
    source: 'transformers/modeling_utils.py, from_pretrained: use_safetensors',
  },
];

/** Methods of the Trainer that load `ckpt_path`; known where the object was made by that class in the same file. */
export const TRAINERS: readonly string[] = [
  'lightning.Trainer',
  'lightning.pytorch.Trainer',
  'lightning.pytorch.trainer.Trainer',
  'pytorch_lightning.Trainer',
  'pytorch_lightning.trainer.Trainer',
];

export const TRAINER_LOADER: Loader = {
  names: ['fit', 'validate', 'test', 'predict'],
  rule: { kind: 'lightning', needs: 'ckpt_path' },
  does: PICKLE,
  instead: 'Pass weights_only=True (lightning 2.6 or later).',
  source: 'lightning/pytorch/trainer/trainer.py: fit, validate, test and predict with ckpt_path',
};

const BY_NAME = new Map(LOADERS.flatMap((loader) => loader.names.map((name) => [name, loader] as const)));
const BY_METHOD = new Map(METHODS.map((loader) => [loader.names[0], loader] as const));

/** The loader that an imported name stands for. */
export function loaderOf(path: string): Loader | undefined {
  return BY_NAME.get(path.endsWith('.__call__') ? path.slice(0, -'.__call__'.length) : path);
}

/** The loader that a method stands for in a text that imports these packages. */
export function methodOf(name: string, packages: ReadonlySet<string>): Loader | undefined {
  const method = BY_METHOD.get(name);
  return method?.beside.length === 0 || method?.beside.some((one) => packages.has(one)) ? method : undefined;
}
