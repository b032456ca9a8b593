/**
 * What is known to be dangerous in libraries outside the standard library, by hand: functions and classes that run code, start
 * processes, open files or connections, import by name or unpickle. A name covers all below it. For torch and numpy a rule in
 * judge.ts adds every function that is not classified. It knows nothing of verdicts.
 */
import type { DangerRow } from './table.ts';

export const LIBRARY_DANGER: readonly DangerRow[] = [
  {
    power: 'unpickles',
    why: 'loads another pickle, which is not seen here',
    names: `
catboost.CatBoost.load_model celery.utils.serialization cloudpickle compress_pickle dask.base.unpickle
detectron2.checkpoint dill distributed.protocol.pickle django.contrib.sessions django.core.cache
fastai.learner.load_learner fastai.torch_core.load_image fickling fvcore.common.checkpoint gensim.utils.SaveLoad.load
gensim.utils.unpickle hickle joblib._store_backends joblib.dump joblib.externals joblib.hashing joblib.load
joblib.Memory joblib.memory joblib.numpy_pickle._unpickle joblib.numpy_pickle.dump joblib.numpy_pickle.load
joblib.numpy_pickle.load_temporary_memmap joblib.numpy_pickle.NumpyPickler joblib.numpy_pickle.NumpyUnpickler
joblib.numpy_pickle_compat.load_compatibility joblib.numpy_pickle_compat.ZipNumpyUnpickler joblib.numpy_pickle_utils
joblib.pool jsonpickle klepto kombu.serialization lightning.fabric.utilities.cloud_io lightning.pytorch.core.saving
lightning_fabric.utilities.cloud_io mmcv.fileio mmcv.runner.checkpoint mmengine.fileio mmengine.runner.checkpoint
models.experimental.attempt_load mxnet.nd.load nltk.data numba.cloudpickle numba.core.serialize numba.serialize
numpy.core._methods._loads numpy.core.multiarray._load_from_filelike numpy.core.numeric.load numpy.core.numeric.loads
numpy.DataSource numpy.lib._datasource numpy.lib._format_impl numpy.lib._npyio_impl numpy.lib.format numpy.lib.npyio
numpy.load numpy.loads numpy.ma.core.load numpy.ma.core.loads paddle.framework.io paddle.load
pandas.compat.pickle_compat pandas.HDFStore pandas.io.pickle pandas.io.pytables pandas.read_hdf pandas.read_pickle
pandas.to_pickle pickle5 pickleshare plotly.io.from_pickle pyro Pyro4 Pyro5 pytorch_lightning.core.saving
pytorch_lightning.utilities.cloud_io pytorch_lightning.utilities.migration ray._private.serialization ray.cloudpickle
ray.util.serialization rpyc sklearn.externals.joblib.load sklearn.externals.joblib.numpy_pickle.load skops.io.load
skops.io.loads spacy.load spacy.util.load_model srsly.cloudpickle srsly.pickle_loads srsly.read_pickle
statsmodels.api.load statsmodels.iolib.smpickle tensorflow.python.keras.saving timm.models._helpers
timm.models.load_checkpoint torch._C._pickle_load_obj torch._export torch._weights_only_unpickler
torch.distributed.checkpoint.format_utils torch.distributed.distributed_c10d torch.distributed.object_collectives
torch.distributed.rpc torch.export torch.load torch.multiprocessing torch.save torch.serialization
torch.storage._load_from_bytes torch.utils.model_zoo torch.utils.show_pickle
ultralytics.nn.tasks.attempt_load_one_weight ultralytics.nn.tasks.attempt_load_weights
ultralytics.nn.tasks.torch_safe_load ultralytics.utils.patches zodbpickle`,
  },
  {
    power: 'runs code',
    why: 'runs or compiles code it is given',
    names: `
_pytest apex.multi_tensor_apply asteval attr._make._make attr.make_class bottle cffi cherrypy code_interpreter cppyy
cupy.RawKernel cupy.RawModule Cython cython deepspeed.ops.op_builder flask hypothesis ipykernel IPython jinja2
jupyter_client keras.layers.core.Lambda keras.layers.Lambda keras.models.load_model keras.saving
keras.src.layers.core.lambda_layer keras.src.legacy.saving keras.src.saving keras.src.utils.python_utils
keras.utils.func_load keras.utils.generic_utils langchain.chains langchain.utilities langchain_community.utilities
langchain_experimental lark.reconstruct llvmlite mako matplotlib.animation matplotlib.mathtext matplotlib.sphinxext
matplotlib.style matplotlib.testing matplotlib.texmanager modelaudit modelscan nbconvert nbformat nltk.app
nltk.inference nltk.internals nltk.parse.malt nltk.sem nltk.tag.stanford nltk.twitter nose numba.core.compiler
numba.cuda numba.jit numba.njit numba.pycc numexpr numpy._pytesttester numpy.bmat numpy.compat.py3k numpy.conftest
numpy.core._internal numpy.core.function_base.add_newdoc numpy.core.test numpy.core.tests numpy.distutils numpy.f2py
numpy.fft.test numpy.lib.test numpy.lib.utils.safe_eval numpy.linalg.test numpy.ma.test numpy.ma.testutils
numpy.matrixlib.defmatrix.bmat numpy.polynomial.test numpy.random.test numpy.safe_eval numpy.test numpy.testing
numpy.tests onnxruntime.InferenceSession pandas._testing pandas.core.computation pandas.DataFrame.eval
pandas.DataFrame.query pandas.eval pandas.test pandas.util._tester papermill picklescan pluggy polars.Expr.deserialize
polars.LazyFrame.deserialize pyarrow.lib.run_query pycuda pydantic.create_model pydantic.deprecated.parse
pydantic.v1.create_model pyopencl pytest pyximport RestrictedPython restrictedpython ruamel.yaml.load ruamel.yaml.main
ruamel.yaml.YAML scipy._lib._bunch scipy._lib._ccallback scipy._lib._testutils scipy.conftest scipy.LowLevelCallable
scipy.optimize._nonlin scipy.test scipy.weave sklearn._build_utils sklearn.conftest sklearn.externals._packaging
sklearn.utils._testing sklearn.utils.testing smolagents spacy.cli sqlglot.executor sympy.core.sympify sympy.Function
sympy.lambdify sympy.parse_expr sympy.parsing sympy.plotting sympy.S sympy.sympify sympy.testing
sympy.utilities._compilation sympy.utilities.autowrap sympy.utilities.codegen sympy.utilities.lambdify
sympy.utilities.runtests tensorflow.keras.layers.Lambda tensorflow.keras.models.load_model
tensorflow.keras.utils.func_load tensorflow.load_library tensorflow.load_op_library tensorflow.numpy_function
tensorflow.py_function tensorflow.python.framework.load_library tensorflow.python.ops.script_ops
tensorflow.python.saved_model tensorflow.saved_model tf_keras.src.saving torch._C._jit torch._C._jit_import
torch._C._jit_script_compile torch._C.CompilationUnit torch._C.import_ir_module torch._C.import_ir_module_from_buffer
torch._C.PyTorchFileReader torch._C.PyTorchFileWriter torch._C.ScriptModule torch._compile torch._dynamo
torch._functorch torch._higher_order_ops torch._inductor torch._jit_internal torch._lazy torch._precompile
torch._sources torch._vendor torch.ao.quantization.fx.graph_module torch.backends._nnapi torch.CompilationUnit
torch.compile torch.cuda._compile_kernel torch.cuda.CUDAPluggableAllocator torch.cuda.jiterator
torch.cuda.memory.CUDAPluggableAllocator torch.distributed.nn torch.func torch.fx torch.import_ir_module torch.jit
torch.nativert torch.onnx torch.package torch.PyTorchFileReader torch.ScriptFunction torch.testing
torch.utils._config_module torch.utils._content_store torch.utils._cpp_embed_headers torch.utils._sympy
torch.utils._triton torch.utils.benchmark torch.utils.bottleneck torch.utils.cpp_extension torch.utils.hipify
torch.utils.jit torch.xpu.memory.XPUPluggableAllocator torch.xpu.XPUPluggableAllocator transformers.agents
transformers.commands transformers.tools triton triton.compiler werkzeug yaml.constructor yaml.cyaml yaml.full_load
yaml.full_load_all yaml.load yaml.load_all yaml.loader yaml.unsafe_load yaml.unsafe_load_all`,
  },
  {
    power: 'runs code',
    why: 'runs Python code that is part of its state',
    names: `
scipy.stats._continuous_distns scipy.stats._discrete_distns scipy.stats._distn_infrastructure scipy.stats._levy_stable
scipy.stats.distributions scipy.stats.rv_continuous scipy.stats.rv_discrete scipy.stats.rv_histogram`,
  },
  {
    power: 'imports modules',
    why: 'imports code by its name, or installs packages',
    names: `
_distutils_hack conda datasets.load datasets.load_dataset datasets.utils.py_utils detectron2.config.instantiate
detectron2.config.lazy detectron2.config.LazyConfig detectron2.utils.env detectron2.utils.registry
diffusers.DiffusionPipeline diffusers.pipelines.pipeline_utils diffusers.utils.dynamic_modules_utils distlib django
easy_install evaluate.load fastai.imports flask.cli gin hydra importlib_metadata importlib_resources jsonargparse
kedro lightning.pytorch.cli mmcv.Config mmcv.utils.config.Config mmcv.utils.ext_loader
mmcv.utils.import_modules_from_strings mmengine.config.Config mmengine.config.config.Config
mmengine.config.Config.fromfile mmengine.registry.build_functions mmengine.utils.package_utils numpy.core._add_newdocs
numpy.core._ufunc_reduce numpy.ctypeslib omegaconf._utils omegaconf.OmegaConf
omegaconf.omegaconf.OmegaConf omegaconf.resolvers open_clip.factory pip pkg_resources poetry PyInstaller pyinstaller
pytorch_lightning.cli sentence_transformers.SentenceTransformer sentence_transformers.util.import_from_string
setuptools sklearn.externals.joblib.externals stevedore timm.models.create_model torch._classes torch._custom_op
torch._custom_ops torch._library torch._ops torch._utils._import_dotted_name torch.classes torch.hub torch.library
torch.ops torch.overrides torch.utils.backend_registration transformers.AutoConfig transformers.AutoModel
transformers.AutoTokenizer transformers.configuration_utils.PretrainedConfig.from_pretrained
transformers.dynamic_module_utils transformers.modeling_utils.load_state_dict transformers.models.auto
transformers.pipeline transformers.pipelines.pipeline transformers.utils.hub transformers.utils.import_utils
virtualenv werkzeug.utils.import_string wheel zope.dottedname`,
  },
  {
    power: 'starts processes',
    why: 'starts another program or runs a command',
    names: `
accelerate.commands airflow ansible billiard celery clearml comet_ml comtypes dask.config dask.delayed
dask.multiprocessing dask.utils deepspeed.launcher distributed docker dulwich eventlet execnet fabric ffmpeg gevent.os
gevent.subprocess invoke jnius joblib._parallel_backends joblib.executor joblib.Parallel joblib.parallel jpype
kubernetes loky luigi mlflow mpi4py neptune oct2py pexpect plumbum psutil ptyprocess py4j pyautogui pydub.utils pynput
pyspark pythoncom pywin32 ray._private ray.init ray.job_submission ray.remote ray.scripts ray.util rpy2
sklearn.externals.joblib.parallel subprocess32 torch._appdirs torch._environment torch._logging torch._strobelight
torch._utils_internal torch.backends.xeon torch.bin torch.cuda._memory_viz torch.distributed.argparse_util
torch.distributed.elastic torch.distributed.launch torch.distributed.launcher torch.distributed.run torch.monitor
torch.utils._cxx_pytree torch.utils.collect_env torch.utils.data.datapipes torch.utils.file_baton
torch.utils.tensorboard tornado twisted wandb win32api win32com win32file win32process xonsh`,
  },
  {
    power: 'uses the network',
    why: 'opens network connections',
    names: `
adlfs aiohttp asyncssh azure boto boto3 botocore bs4.dammit confluent_kafka cx_Oracle datasets.download
evaluate.utils.file_utils feedparser fsspec ftputil gcsfs gdown gensim.downloader google.cloud grequests grpc httpcore
httpx huggingface_hub kafka keras.src.utils.file_utils keras.utils.data_utils keras.utils.file_utils
keras.utils.get_file ldap3 mechanize MySQLdb nltk.download nltk.downloader oracledb pandas.read_html paramiko peewee
pika playwright pony pooch psycopg psycopg2 pycurl pymongo pymysql pyodbc pysftp redis requests requests_html s3fs
scipy._lib.pooch scipy.datasets scipy.misc scrapy seaborn.load_dataset selenium sklearn.datasets slack_sdk smart_open
spacy.cli.download sqlalchemy statsmodels.datasets stomp telethon tensorflow.compat.v1.gfile tensorflow.io
tensorflow.keras.utils.get_file tensorflow.python.lib.io tensorflow.python.platform.gfile thrift timm.models._hub
timm.models.hub torch._C._distributed_c10d torch.distributed.HTTPStore torch.distributed.init_process_group
torch.distributed.TCPStore torchaudio.datasets torchaudio.load torchtext.datasets torchtext.utils torchvision.io treq
urllib3 websocket websockets wget zmq`,
  },
  {
    power: 'touches files',
    why: 'reads or writes files',
    names: `
anyconfig appdirs cv2 decouple diskcache docx dotenv duckdb filelock gensim.models.KeyedVectors.load h5py imageio
joblib._memmapping_reducer joblib.backports joblib.compressor joblib.disk joblib.logger leveldb librosa.load
lightgbm.Booster.save_model lmdb matplotlib.figure.Figure.savefig matplotlib.image.imread matplotlib.image.imsave
matplotlib.pyplot netCDF4 numpy.core.memmap numpy.core.multiarray.fromfile numpy.core.records.fromfile numpy.fromfile
numpy.fromregex numpy.genfromtxt numpy.lib.introspect numpy.lib.npyio.savez numpy.loadtxt numpy.mafromtxt numpy.memmap
numpy.ndfromtxt numpy.rec.fromfile numpy.recfromcsv numpy.recfromtxt numpy.save numpy.savetxt numpy.savez
numpy.savez_compressed onnx.load onnx.save openpyxl pandas.ExcelFile pandas.ExcelWriter pandas.io
pandas.read_clipboard pandas.read_csv pandas.read_excel pandas.read_feather pandas.read_fwf pandas.read_gbq
pandas.read_iceberg pandas.read_json pandas.read_orc pandas.read_parquet pandas.read_sas pandas.read_spss
pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_stata pandas.read_table pandas.read_xml pathos
PIL.EpsImagePlugin PIL.Image.core PIL.Image.open PIL.ImageFont PIL.ImageGrab PIL.ImageMath PIL.ImageShow
PIL.JpegImagePlugin.load_djpeg platformdirs plyvel portalocker ppft pyarrow.csv pyarrow.fs pyarrow.memory_map
pyarrow.OSFile pyarrow.parquet rocksdict safetensors.safe_open safetensors.torch.load_file safetensors.torch.save_file
scipy.io send2trash sentencepiece.SentencePieceProcessor.Load skimage.io sklearn.utils._show_versions soundfile
sqlitedict tables tifffile tinydb torch.autograd.profiler torch.cuda.gds
torch.distributed.checkpoint.filesystem.FileSystem torch.distributed.checkpoint.filesystem.FileSystemReader
torch.distributed.checkpoint.filesystem.FileSystemWriter torch.distributed.checkpoint.FileSystemReader
torch.distributed.checkpoint.FileSystemWriter torch.distributed.checkpoint.staging torch.distributed.FileStore
torch.from_file torch.profiler torch.storage.UntypedStorage.from_file torch.UntypedStorage.from_file
torchvision.datasets.folder torchvision.datasets.utils watchdog xarray.backends xarray.open_dataset
xarray.open_mfdataset xlrd xlsxwriter yaml.safe_load zarr`,
  },
  {
    power: 'calls an argument',
    why: 'calls a function it is given, or hands out one that does',
    names: `
apscheduler backoff cytoolz funcy gevent greenlet jax._src.tree_util.Partial jax.tree_util.Partial joblib.delayed
methodtools more_itertools.consume multimethod multipledispatch numpy.apply_along_axis numpy.apply_over_axes
numpy.core.multiarray.frompyfunc numpy.deprecate numpy.fromfunction numpy.fromiter numpy.frompyfunc
numpy.lib.function_base.vectorize numpy.mask_indices numpy.piecewise numpy.seterrcall numpy.vectorize
pandas.core.apply pandas.core.common.apply_if_callable pyrsistent.freeze retrying scipy.integrate.odeint
scipy.integrate.quad scipy.integrate.solve_ivp scipy.optimize.approx_fprime scipy.optimize.basinhopping
scipy.optimize.brentq scipy.optimize.brute scipy.optimize.curve_fit scipy.optimize.differential_evolution
scipy.optimize.fmin scipy.optimize.fmin_bfgs scipy.optimize.fsolve scipy.optimize.least_squares
scipy.optimize.minimize scipy.optimize.minimize_scalar scipy.optimize.newton scipy.optimize.root
scipy.optimize.root_scalar singledispatch sklearn.utils.fixes.delayed sklearn.utils.parallel tenacity toolz
torch._awaits torch._C._functorch torch.autograd.function torch.autograd.functional torch.autograd.graph torch.cond
torch.fork torch.futures torch.nn.parallel.parallel_apply torch.utils._pytree torch.vmap torch.while_loop
tree.map_structure wrapt`,
  },
  {
    power: 'reads attributes',
    why: 'hands out an attribute by its name',
    names: `
django.utils.module_loading glom lazy_loader lazy_object_proxy pydash torch._get_sym_math_fn
torch.distributed.fsdp._common_utils._FSDPDeviceHandle torch.distributed.pipelining torch.get_device_module
torch.nn.cpp torch.utils._python_dispatch transformers.models.auto.auto_factory.getattribute_from_module`,
  },
  {
    power: 'sets attributes',
    why: 'changes a module, a class or global settings',
    names: `
forbiddenfruit pandas._config pandas.core.config_init pandas.set_option six.moves torch._register_device_module
torch.set_default_device torch.utils.rename_privateuse1_backend`,
  },
];
