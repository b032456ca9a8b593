import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GlobalLists, isDangerous, judgeGlobal } from '../../src/policy/judge.ts';
import { dataRow, words } from '../../src/policy/known-globals.ts';
import { PYTHON2_MODULES, PYTHON3_MODULES } from '../../src/policy/tables/stdlib-modules.ts';

const PICKLE: GlobalLists = { torchCheckpoint: false, torchAllowed: new Set(), userAllowed: new Set() };
const CHECKPOINT: GlobalLists = {
  torchCheckpoint: true,
  torchAllowed: new Set([
    'torch._utils._rebuild_tensor_v2',
    'collections.OrderedDict',
    'torch._tensor._rebuild_from_type_v2',
  ]),
  userAllowed: new Set(['argparse.Namespace', 'mypackage.Config', 'builtins.getattr']),
};

/** `module name` lines or words `module|name`, each judged as `expected` in a plain pickle. */
function all(expected: string, text: string): void {
  for (const pair of words(text)) {
    const [module, name] = pair.split('|');
    const { verdict, why } = judgeGlobal(module, name, PICKLE);
    assert.equal(verdict, expected, `${pair}: ${why}`);
    assert.match(why, /^[a-z].{8,}$/, pair);
  }
}

test('functions of the standard library that only compute are unsafe, and what calls or hands out is not among them', () => {
  for (const lists of [PICKLE, CHECKPOINT]) {
    for (const pair of `math|sqrt cmath|phase statistics|median builtins|len builtins|min builtins|max builtins|sorted builtins|round
      builtins|sum builtins|abs _operator|add operator|or_ itertools|islice itertools|product`.split(/\s+/)) {
      const [module, name] = pair.split('|');
      assert.equal(judgeGlobal(module, name, lists).verdict, 'unsafe', pair);
      assert.ok(!isDangerous(module, name), pair);
    }
  }
  all(
    'dangerous',
    `builtins|map builtins|filter builtins|next builtins|print functools|reduce functools|partial itertools|starmap itertools|accumulate
    operator|attrgetter operator|methodcaller operator|itemgetter operator|call _operator|getitem operator|setitem operator|iadd
    itertools|groupby math|sqrt.x math|unknown`,
  );
  assert.match(judgeGlobal('_operator', 'getitem', PICKLE).why, /^hands out an item/);
});

test('every module of the standard library is dangerous where a name is not classified as data', () => {
  const modules = [...words(PYTHON3_MODULES), ...words(PYTHON2_MODULES)];
  assert.ok(modules.length > 550, `${modules.length}`);
  for (const module of modules) {
    for (const name of ['some_function', 'SomeClass', 'Outer.Inner']) {
      assert.equal(judgeGlobal(module, name, PICKLE).verdict, 'dangerous', `${module}.${name}`);
      assert.equal(judgeGlobal(`${module}.sub`, name, PICKLE).verdict, 'dangerous', `${module}.sub.${name}`);
      assert.equal(judgeGlobal(module, name, CHECKPOINT).verdict, 'dangerous', `${module}.${name} in a checkpoint`);
    }
  }
});

test('private, platform and removed modules are among them', () => {
  all(
    'dangerous',
    `posix|system nt|system _winapi|CreateProcess commands|getoutput imp|load_source distutils.spawn|spawn lib2to3.pgen2.grammar|Grammar.load
    _posixsubprocess|fork_exec _xxsubinterpreters|run_string _interpreters|create _osx_support|_read_output _aix_support|_read_cmd_output
    _frozen_importlib|_gcd_import _pyio|open _io|open idlelib.run|Executive.runcode ensurepip|_run_pip test.support|run_unittest popen2|popen2
    sre_compile|compile antigravity|geohash annotationlib|call_evaluate_function compression.zstd|open asyncio|create_subprocess_shell`,
  );
});

test('built-in functions that run code or hand out functions are dangerous', () => {
  all(
    'dangerous',
    `builtins|eval builtins|exec builtins|compile builtins|getattr builtins|setattr builtins|__import__ builtins|open builtins|type
    builtins|vars builtins|globals builtins|map builtins|filter builtins|print builtins|breakpoint functools|partial functools|reduce
    operator|attrgetter operator|itemgetter operator|methodcaller types|CodeType types|FunctionType copyreg|add_extension weakref|finalize`,
  );
});

test('functions of torch and numpy that run code, open files or unpickle are dangerous', () => {
  all(
    'dangerous',
    `torch|load torch|save torch.serialization|load torch.hub|load torch.jit|load torch._ops|_Ops.load_library torch.package|PackageImporter
    torch._inductor.codecache|compile_file torch._dynamo.guards|GuardBuilder.get torch.fx.graph_module|reduce_graph_module
    torch.distributed.rpc.internal|_run_function torch.utils.collect_env|run torch.storage|_load_from_bytes torch._utils|_import_dotted_name
    torch.testing._internal.common_utils|shell torch.utils.cpp_extension|load_inline torch|from_file torch|a_function_of_the_next_release
    torch.jit.annotations|parse_type_line torch._export.serde.serialize|deserialize_torch_artifact torch.utils.data.datapipes.utils.decoder|basichandlers
    numpy|load numpy|fromfile numpy|save numpy|memmap numpy|frompyfunc numpy|f2py numpy.testing|rundocs numpy.testing._private.utils|runstring
    numpy.distutils.exec_command|exec_command numpy.ctypeslib|load_library numpy._core.multiarray|fromfile numpy.core._ufunc_reconstruct|x
    torch.utils._zip|ZipFile torch._C._aoti|AOTIModelPackageLoader torch|PyTorchFileWriter
    torch._deploy|PackageImporter torch.ao.quantization.fx.utils|GraphModule torch.optim.lr_scheduler|partial numpy.linalg._linalg|partial
    numpy|ndarray.tofile torch|Tensor.__reduce_ex__ numpy|random numpy.lib.format|read_array numpy.matrixlib.defmatrix|bmat`,
  );
});

test('libraries: what runs code, opens files or connections, or unpickles is dangerous', () => {
  all(
    'dangerous',
    `requests|get httpx|get aiohttp.client|ClientSession pandas|read_pickle joblib|load joblib.numpy_pickle|load dill._dill|_load_type
    cloudpickle.cloudpickle|_make_function cffi|FFI pip._internal|main picklescan.cli|main jsonpickle|decode hydra.utils|get_method
    omegaconf|OmegaConf.load keras.utils|get_file mlflow.projects.backend.local|_run_entry_point yaml|unsafe_load sympy|sympify
    transformers.dynamic_module_utils|get_class_from_dynamic_module scipy.io|loadmat scipy.stats._continuous_distns|rv_histogram
    pandas.core.frame|DataFrame.to_pickle IPython|embed setuptools|setup paramiko|SSHClient`,
  );
});

test('classes and plain maths of torch are unsafe, so that whole modules are', () => {
  all(
    'unsafe',
    `torch.nn.modules.linear|Linear torch.nn.modules.container|Sequential torch.nn.functional|relu torch._C._nn|gelu torch|relu torch|float32
    torch.optim.adam|Adam torch.optim.lr_scheduler|StepLR torch.storage|TypedStorage torch|FloatStorage torch._C|Generator numpy|sort
    numpy|percentile numpy.core._multiarray_umath|matmul torch.utils.data.dataset|TensorDataset torch.return_types|max
    torch.return_types|linalg_qr torch.return_types|eig torch.return_types|_linalg_det`,
  );
  all('dangerous', 'torch.return_types|pytree_register_structseq torch.return_types|all_return_types');
});

test('names of users and of other libraries are unsafe', () => {
  all(
    'unsafe',
    `__main__|Net __main__|Outer.Inner mypackage|Outer.Inner mypackage.utils|tokenize mypackage|Text.tokenize mypackage.code|Config
    mmengine.config.config|ConfigDict transformers.training_args|TrainingArguments
    transformers.trainer_utils|IntervalStrategy omegaconf.dictconfig|DictConfig xgboost.sklearn|XGBClassifier lightgbm.basic|Booster
    torch._tensor|_rebuild_from_type_v2 joblib.numpy_pickle|NDArrayWrapper`,
  );
});

test('a dotted name that reaches a module, or has two underscores on either side of a part, is dangerous', () => {
  all(
    'dangerous',
    `pathlib|os.system collections|_sys.modules collections|abc.sys.modules torch|os.system torch._utils|sys.modules numpy|f2py.os.system
    logging|os.system decimal|_sys.modules numpy.core.multiarray|functools.partial builtins|str.__class__.__base__ numpy|__builtins__
    mypackage|os mypackage|_os.environ mypackage|Outer.os.system mypackage|random.Random mypackage|np.load mypackage|joblib.load
    mypackage|Outer.__init__ __main__|os.system __main__|__builtins__ mypackage.__init__|x sklearn.base|_x.y builtins|list.__getitem__`,
  );
  assert.equal(judgeGlobal('torch', 'f2py.os.system', PICKLE).why, 'runs a shell command');
});

test('a name too long to be honest is dangerous, and costs no time', () => {
  for (const name of [
    'a.'.repeat(200_000),
    'x'.repeat(1_000_000),
    'np.testing.'.repeat(10) + 'np.testing.'.repeat(40),
  ]) {
    const { verdict, why } = judgeGlobal('mypackage', name, PICKLE);
    assert.equal(verdict, 'dangerous');
    assert.ok(why.length < 200);
    assert.ok(isDangerous('mypackage', name));
  }
});

test('computed names and extension codes are dangerous', () => {
  for (const [module, name] of [
    ['os', '?'],
    ['?', 'system'],
    ['?', '?'],
    ['', 'extension(5)'],
    ['collections', '?'],
  ]) {
    assert.equal(judgeGlobal(module, name, PICKLE).verdict, 'dangerous');
  }
});

test('what honest files of the standard library, numpy and joblib hold is safe outside torch', () => {
  all(
    'safe',
    `builtins|set builtins|frozenset builtins|complex builtins|bytearray builtins|range builtins|slice builtins|object collections|OrderedDict
    collections|defaultdict collections|deque collections|Counter datetime|datetime datetime|timezone decimal|Decimal fractions|Fraction uuid|UUID
    pathlib|PurePosixPath pathlib|PosixPath pathlib._local|PosixPath types|SimpleNamespace argparse|Namespace _codecs|encode copyreg|_reconstructor
    array|_array_reconstructor zoneinfo|ZoneInfo._unpickle ipaddress|IPv4Address
    numpy|ndarray numpy|dtype numpy.core.multiarray|_reconstruct numpy._core.multiarray|_reconstruct numpy.core.multiarray|scalar
    numpy._core.multiarray|scalar numpy._core.numeric|_frombuffer numpy.dtypes|Float64DType numpy.ma.core|_mareconstruct numpy|float64
    joblib.numpy_pickle|NumpyArrayWrapper`,
  );
});

test('what pandas, scipy and scikit-learn write is safe outside torch', () => {
  all(
    'safe',
    `pandas.core.frame|DataFrame pandas|DataFrame pandas.core.internals.managers|BlockManager pandas._libs.internals|_unpickle_block
    pandas.core.indexes.base|_new_Index pandas.core.indexes.range|RangeIndex scipy.sparse._csr|csr_matrix scipy.sparse.csr|csr_matrix
    sklearn.linear_model._logistic|LogisticRegression sklearn.ensemble._forest|RandomForestClassifier sklearn.tree._tree|Tree
    sklearn.pipeline|Pipeline sklearn.preprocessing._data|StandardScaler sklearn._loss._loss|CyHalfBinomialLoss sklearn.svm._classes|SVC
    sklearn.ensemble._hist_gradient_boosting.predictor|TreePredictor sklearn.neighbors._kd_tree|newObj`,
  );
});

test('in a torch checkpoint a data-only name is unsafe, never dangerous', () => {
  for (const [module, name] of [
    ['builtins', 'bytes'],
    ['numpy', 'ndarray'],
    ['datetime', 'datetime'],
    ['re', '_compile'],
  ]) {
    assert.ok(dataRow(module, name));
    const { verdict, why } = judgeGlobal(module, name, CHECKPOINT);
    assert.equal(verdict, 'unsafe');
    assert.match(why, /and is not on torch's list of safe globals$/);
  }
});

test("torch's list and the user's additions are safe in every file, but a user cannot add what is dangerous", () => {
  for (const lists of [CHECKPOINT, { ...CHECKPOINT, torchCheckpoint: false }]) {
    assert.equal(judgeGlobal('torch._utils', '_rebuild_tensor_v2', lists).verdict, 'safe');
    assert.equal(judgeGlobal('torch._tensor', '_rebuild_from_type_v2', lists).verdict, 'safe');
    assert.equal(judgeGlobal('argparse', 'Namespace', lists).verdict, 'safe');
    assert.equal(judgeGlobal('mypackage', 'Config', lists).verdict, 'safe');
    assert.equal(judgeGlobal('builtins', 'getattr', lists).verdict, 'dangerous');
    assert.equal(judgeGlobal('mypackage', 'Config.os.system', lists).verdict, 'dangerous');
  }
});

test('a dangerous name cannot be added, however it is split', () => {
  for (const name of words(`os.system builtins.getattr torch._utils.sys.modules numpy.f2py.os.system my.logging.FileHandler my.pickle.loads
    functools.partial torch.load collections.namedtuple numpy.ndarray.tofile my.Outer.__class__ torch.fx.graph_module.reduce_graph_module`)) {
    for (let i = name.indexOf('.'); i !== -1; i = name.indexOf('.', i + 1)) {
      assert.ok(isDangerous(name.slice(0, i), name.slice(i + 1)), name);
    }
  }
});

test('an honest name can be added, however it is split', () => {
  for (const name of words(`argparse.Namespace mypackage.Config mypackage.types.Config mmengine.logging.history_buffer.HistoryBuffer
    sklearn.tree._tree.Tree torch.nn.modules.linear.Linear omegaconf.listconfig.ListConfig numpy.dtype numpy._core.multiarray.scalar
    torch.serialization._get_layout builtins.bytes typing.Any __main__.Config`)) {
    for (let i = name.indexOf('.'); i !== -1; i = name.indexOf('.', i + 1)) {
      assert.ok(!isDangerous(name.slice(0, i), name.slice(i + 1)), `${name.slice(0, i)} | ${name.slice(i + 1)}`);
    }
  }
});

test('data of older releases and small helpers that honest files hold are data', () => {
  all(
    'safe',
    `builtins|hash tables.Leaf|Filters sklearn.datasets.base|Bunch pandas.core.internals|BlockManager pandas.core.base|FrozenNDArray
    pandas.indexes.base|_new_Index pandas.tseries.index|DatetimeIndex pandas._libs.tslib|Timestamp torch._dynamo.decorators|_DimRange
    pandas._libs.interval|__pyx_unpickle_IntervalMixin`,
  );
  all('dangerous', 'tables.file|open_file sklearn.datasets.base|load_files torch._dynamo|optimize');
});
