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
    names: `dill cloudpickle jsonpickle klepto pickleshare srsly.cloudpickle srsly.pickle_loads srsly.read_pickle pickle5 zodbpickle
hickle compress_pickle
joblib.load joblib.dump joblib.numpy_pickle.load joblib.numpy_pickle.dump joblib.numpy_pickle.load_temporary_memmap
joblib.numpy_pickle.NumpyUnpickler joblib.numpy_pickle.NumpyPickler joblib.numpy_pickle._unpickle
joblib.numpy_pickle_compat.load_compatibility joblib.numpy_pickle_compat.ZipNumpyUnpickler joblib.numpy_pickle_utils
joblib.externals joblib.memory joblib.Memory joblib._store_backends joblib.hashing joblib.pool
sklearn.externals.joblib.load sklearn.externals.joblib.numpy_pickle.load
torch.load torch.save torch.serialization torch.storage._load_from_bytes torch.utils.model_zoo
torch._export torch.export torch.distributed.checkpoint torch.distributed.distributed_c10d torch.distributed.rpc
torch.utils.show_pickle torch._weights_only_unpickler torch.utils.serialization
torch.distributed.object_collectives torch.multiprocessing torch._C._pickle_load_obj
numpy.load numpy.lib.npyio numpy.lib._npyio_impl numpy.lib.format numpy.lib._format_impl numpy.core._methods._loads
numpy.core.multiarray._load_from_filelike numpy.ma.core.load numpy.ma.core.loads numpy.loads numpy.core.numeric.loads
numpy.core.numeric.load numpy.DataSource numpy.lib._datasource
pandas.read_pickle pandas.to_pickle pandas.io.pickle pandas.compat.pickle_compat pandas.read_hdf pandas.HDFStore pandas.io.pytables
lightning.fabric.utilities.cloud_io lightning_fabric.utilities.cloud_io pytorch_lightning.utilities.cloud_io
lightning.pytorch.core.saving pytorch_lightning.core.saving pytorch_lightning.utilities.migration
mmengine.fileio mmcv.fileio mmcv.runner.checkpoint mmengine.runner.checkpoint detectron2.checkpoint fvcore.common.checkpoint
statsmodels.iolib.smpickle statsmodels.api.load xgboost.core._deserialize gensim.utils.unpickle gensim.utils.SaveLoad.load
spacy.load spacy.util.load_model nltk.data timm.models.load_checkpoint timm.models._helpers
django.core.cache django.contrib.sessions kombu.serialization celery.utils.serialization pyro Pyro4 Pyro5 rpyc
ray.cloudpickle ray._private.serialization ray.util.serialization dask.base.unpickle distributed.protocol.pickle
tensorflow.python.keras.saving numba.core.serialize numba.serialize numba.cloudpickle
skops.io.load skops.io.loads skl2onnx.helpers huggingface_hub.serialization fickling fastai.learner.load_learner
fastai.torch_core.load_image lightgbm.compat plotly.io.from_pickle mxnet.nd.load paddle.load paddle.framework.io
ultralytics.nn.tasks.torch_safe_load ultralytics.nn.tasks.attempt_load_weights ultralytics.nn.tasks.attempt_load_one_weight
ultralytics.utils.patches models.experimental.attempt_load catboost.CatBoost.load_model`,
  },
  {
    power: 'runs code',
    why: 'runs or compiles code it is given',
    names: `torch.compile torch._inductor torch._dynamo torch.fx torch.jit torch.package torch.utils.cpp_extension torch._C._jit_script_compile
torch._C.import_ir_module torch._C.import_ir_module_from_buffer torch._C.CompilationUnit torch._C.PyTorchFileReader
torch._C.ScriptModule torch._C._jit_import torch.import_ir_module torch.CompilationUnit torch.PyTorchFileReader
torch.utils.benchmark torch.utils.bottleneck torch.testing torch.onnx torch._functorch torch._higher_order_ops torch.func
torch.utils._cpp_embed_headers torch.utils.jit torch.utils._triton torch.utils.hipify torch._C._jit torch.ScriptFunction
torch._lazy torch.cuda._compile_kernel torch.cuda.jiterator torch.utils._config_module torch._precompile torch._compile
torch._vendor torch.utils._sympy torch._sources torch._jit_internal torch.backends._nnapi torch.masked._docs torch.nativert
numpy.f2py numpy.distutils numpy.testing numpy.test numpy.ma.test numpy.linalg.test numpy.fft.test numpy.random.test
numpy.polynomial.test numpy.lib.test numpy.core.test numpy.matrixlib.test numpy.ma.testutils numpy.conftest numpy.core.tests
numpy.lib.utils.safe_eval numpy.safe_eval numpy.tests numpy.bmat numpy.matrixlib.defmatrix.bmat numpy.core.function_base.add_newdoc
numpy._pytesttester numpy.core._internal numpy.compat.py3k
scipy.weave scipy.LowLevelCallable scipy._lib._ccallback scipy._lib._testutils scipy.test scipy.conftest scipy._lib.decorator
pandas.eval pandas.core.computation pandas.DataFrame.eval pandas.DataFrame.query pandas.test pandas.util._tester pandas._testing
sklearn.utils._testing sklearn.utils.testing sklearn.conftest sklearn._build_utils sklearn.externals._packaging
numexpr asteval llvmlite cffi cppyy pyximport Cython cython
sympy.sympify sympy.parse_expr sympy.lambdify sympy.parsing sympy.core.sympify sympy.utilities.lambdify sympy.utilities.autowrap
sympy.utilities._compilation sympy.utilities.codegen sympy.utilities.runtests sympy.testing sympy.plotting sympy.S sympy.Function
IPython ipykernel jupyter_client nbconvert nbformat papermill pytest _pytest py nose pluggy hypothesis jinja2 mako
numba.jit numba.njit numba.cuda numba.pycc numba.core.compiler triton triton.compiler cupy.RawKernel cupy.RawModule pycuda pyopencl
tensorflow.py_function tensorflow.numpy_function tensorflow.load_op_library tensorflow.load_library
tensorflow.python.ops.script_ops tensorflow.python.framework.load_library tensorflow.saved_model tensorflow.keras.models.load_model
tensorflow.python.saved_model keras.models.load_model keras.saving keras.src.saving keras.src.legacy.saving keras.src.utils.python_utils
keras.utils.func_load keras.utils.generic_utils keras.layers.Lambda keras.layers.core.Lambda keras.src.layers.core.lambda_layer
tensorflow.keras.layers.Lambda tensorflow.keras.utils.func_load tf_keras.src.saving
picklescan modelscan modelaudit matplotlib.cbook matplotlib.mathtext matplotlib.texmanager matplotlib.backends matplotlib.style
matplotlib.testing matplotlib.sphinxext matplotlib.animation pyarrow.lib.run_query restrictedpython RestrictedPython
werkzeug flask bottle cherrypy deepspeed.ops.op_builder apex.multi_tensor_apply onnxruntime.InferenceSession nltk.app nltk.twitter
nltk.sem nltk.inference nltk.parse.malt nltk.internals nltk.tag.stanford
spacy.cli transformers.agents transformers.tools transformers.commands smolagents langchain langchain_core langchain_community
llama_index gradio streamlit pydantic.create_model pydantic.deprecated.parse pydantic.v1.create_model attr._make._make attr.make_class
attrs.make_class lark.reconstruct code_interpreter sqlglot.executor polars.LazyFrame.deserialize polars.Expr.deserialize`,
  },
  {
    power: 'runs code',
    why: 'runs Python code that is part of its state',
    names: `scipy.stats._distn_infrastructure scipy.stats._continuous_distns scipy.stats._discrete_distns scipy.stats._levy_stable
scipy.stats.distributions scipy.stats.rv_continuous scipy.stats.rv_discrete scipy.stats.rv_histogram scipy.stats._multivariate._exec`,
  },
  {
    power: 'imports modules',
    why: 'imports code by its name, or installs packages',
    names: `pip setuptools pkg_resources easy_install distlib wheel conda virtualenv poetry _distutils_hack packaging.tags.subprocess
hydra omegaconf.OmegaConf omegaconf.omegaconf.OmegaConf omegaconf.resolvers omegaconf._utils
transformers.dynamic_module_utils transformers.models.auto transformers.pipelines.pipeline transformers.pipeline
transformers.utils.import_utils transformers.utils.hub transformers.trainer_utils transformers.configuration_utils.PretrainedConfig.from_pretrained
transformers.AutoModel transformers.AutoTokenizer transformers.AutoConfig transformers.modeling_utils.load_state_dict
diffusers.utils.dynamic_modules_utils diffusers.pipelines.pipeline_utils diffusers.DiffusionPipeline
torch.hub torch.ops torch._ops torch._classes torch.classes torch.library torch._library torch._utils._import_dotted_name
torch._custom_op torch._custom_ops torch.utils._import_utils torch.utils.backend_registration torch.overrides
numpy.ctypeslib numpy.core._ufunc_reconstruct numpy.core._ufunc_reduce numpy.core._add_newdocs
sklearn.externals.joblib.externals mmengine.config mmcv.utils.config mmengine.registry mmcv.utils.import_modules_from_strings
mmcv.utils.ext_loader mmengine.utils.package_utils detectron2.config detectron2.utils.registry detectron2.utils.env
lightning.pytorch.cli pytorch_lightning.cli jsonargparse fire click.testing werkzeug.utils.import_string django flask.cli
importlib_metadata importlib_resources zope.dottedname kedro pyinstaller PyInstaller fastai.imports gin pluginlib stevedore
timm.models.create_model open_clip.factory evaluate.load datasets.load_dataset datasets.load datasets.utils.py_utils
sentence_transformers.util.import_from_string sentence_transformers.SentenceTransformer`,
  },
  {
    power: 'starts processes',
    why: 'starts another program or runs a command',
    names: `torch.utils.collect_env torch.distributed.run torch.distributed.launch torch.distributed.launcher torch.distributed.elastic
torch._appdirs torch.utils.tensorboard torch.utils.viz torch.cuda._memory_viz torch._strobelight torch.bin torch.distributed.argparse_util
torch.utils.data.datapipes torch._utils_internal torch.utils.file_baton torch.utils._cxx_pytree torch.utils.data.dataloader
torch.utils.data.DataLoader torch.utils.data._utils torch._logging torch._environment torch.monitor torch._lobpcg._subprocess
psutil pexpect ptyprocess sh plumbum invoke fabric docker kubernetes ansible execnet pywin32 win32api win32com win32process win32file
pythoncom comtypes pynput pyautogui joblib.parallel joblib.Parallel joblib._parallel_backends joblib.executor loky mpi4py
mlflow wandb comet_ml neptune clearml ray.remote ray.init ray._private ray.util ray.scripts ray.job_submission dask.config dask.utils
dask.delayed dask.multiprocessing distributed celery luigi airflow prefect git dulwich hg svn moviepy.tools ffmpeg pydub.utils
subprocess32 gevent.subprocess gevent.os tornado twisted eventlet billiard optuna.cli xonsh pyspark py4j jpype jnius rpy2 oct2py matlab
sklearn.externals.joblib.parallel transformers.integrations deepspeed.launcher accelerate.commands gym.wrappers.monitoring`,
  },
  {
    power: 'uses the network',
    why: 'opens network connections',
    names: `requests aiohttp httpx httpcore urllib3 websocket websockets pycurl treq grequests requests_html mechanize scrapy selenium
playwright paramiko asyncssh fsspec s3fs gcsfs adlfs smart_open boto boto3 botocore google.cloud azure gdown wget huggingface_hub
pymongo redis psycopg2 psycopg pymysql MySQLdb pyodbc cx_Oracle oracledb sqlalchemy peewee pony ldap3 dns socks pysftp ftputil zmq
grpc thrift nats pika kafka confluent_kafka stomp telethon slack_sdk tweepy openai anthropic
nltk.download nltk.downloader keras.utils.get_file keras.src.utils.file_utils keras.utils.data_utils keras.utils.file_utils
tensorflow.keras.utils.get_file tensorflow.io tensorflow.python.lib.io tensorflow.python.platform.gfile tensorflow.compat.v1.gfile
sklearn.datasets scipy.datasets scipy.misc scipy._lib.pooch pooch torchvision.datasets torchvision.io torchaudio.load torchaudio.datasets
torchtext.utils torchtext.datasets timm.models.hub timm.models._hub spacy.cli.download gensim.downloader seaborn.load_dataset
statsmodels.datasets torch.distributed.init_process_group torch.distributed.TCPStore torch.distributed.HTTPStore
torch._C._distributed_c10d datasets.download evaluate.utils.file_utils xmlschema feedparser bs4.dammit pandas.read_html`,
  },
  {
    power: 'touches files',
    why: 'reads or writes files',
    names: `numpy.fromfile numpy.save numpy.savez numpy.savez_compressed numpy.savetxt numpy.loadtxt numpy.genfromtxt numpy.fromregex
numpy.memmap numpy.core.memmap numpy.lib.npyio.savez numpy.core.multiarray.fromfile numpy.core.records.fromfile numpy.rec.fromfile
numpy.recfromcsv numpy.recfromtxt numpy.ndfromtxt numpy.mafromtxt numpy.lib.introspect numpy.core.multiarray.tofile
torch.from_file torch.profiler torch.autograd.profiler torch.utils.checkpoint torch.distributed.FileStore torch.cuda.memory
torch.UntypedStorage.from_file torch.storage.UntypedStorage.from_file
scipy.io pandas.io pandas.ExcelFile pandas.ExcelWriter pandas.read_csv pandas.read_table pandas.read_fwf pandas.read_excel
pandas.read_json pandas.read_xml pandas.read_parquet pandas.read_feather pandas.read_orc pandas.read_sas pandas.read_spss pandas.read_stata
pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_gbq pandas.read_clipboard pandas.read_iceberg
h5py tables zarr xarray.open_dataset xarray.open_mfdataset xarray.backends netCDF4 PIL.Image.open PIL.Image.core PIL.ImageShow PIL.ImageFont
PIL.ImageGrab PIL.EpsImagePlugin PIL.ImageMath PIL.JpegImagePlugin.load_djpeg cv2 imageio skimage.io tifffile soundfile librosa.load
matplotlib.image matplotlib.pyplot matplotlib.figure.Figure.savefig openpyxl xlrd xlsxwriter docx pyarrow.fs pyarrow.parquet
pyarrow.csv pyarrow.memory_map pyarrow.OSFile yaml ruamel _yaml toml pytoml tomlkit dotenv decouple configobj anyconfig safetensors.torch.load_file
safetensors.torch.save_file safetensors.safe_open onnx.load onnx.save filelock portalocker watchdog send2trash diskcache sqlitedict
lmdb plyvel leveldb rocksdict tinydb duckdb pathos ppft appdirs platformdirs lxml joblib.backports joblib.disk joblib.logger
sklearn.utils._show_versions gensim.models.KeyedVectors.load sentencepiece.SentencePieceProcessor.Load lightgbm.Booster.save_model`,
  },
  {
    power: 'calls an argument',
    why: 'calls a function it is given, or hands out one that does',
    names: `toolz cytoolz funcy more_itertools.consume pandas.core.apply pandas.core.common.pipe pandas.core.common.apply_if_callable
numpy.frompyfunc numpy.vectorize numpy.apply_along_axis numpy.apply_over_axes numpy.piecewise numpy.fromfunction
numpy.fromiter numpy.mask_indices numpy.lib.function_base.vectorize numpy.deprecate numpy.seterrcall numpy.core.multiarray.frompyfunc
scipy.optimize scipy.integrate scipy._lib._util sklearn.utils.parallel sklearn.utils.fixes.delayed tree.map_structure
jax._src.tree_util jax.tree_util optree torch.utils._pytree torch.utils.hooks torch.nn.parallel.parallel_apply torch.nn.utils.stateless
torch._C._autograd torch.autograd.function torch.autograd.functional torch.autograd.graph torch._C._functorch torch.vmap torch.cond
torch.while_loop torch.fork torch._awaits torch.futures wrapt decorator tenacity retrying backoff apscheduler schedule
methodtools multipledispatch plum singledispatch multimethod returns pyrsistent.freeze joblib.delayed greenlet gevent`,
  },
  {
    power: 'reads attributes',
    why: 'hands out an attribute by its name',
    names: `transformers.models.auto.auto_factory.getattribute_from_module torch.get_device_module torch._get_sym_math_fn
torch.distributed._shard torch.utils._python_dispatch pandas.core.accessor glom boltons.typeutils django.utils.module_loading
numpy.lib.recfunctions.attrgetter pydash jmespath.functions lazy_loader lazy_object_proxy peak`,
  },
  {
    power: 'sets attributes',
    why: 'changes a module, a class or global settings',
    names: `torch._register_device_module torch.set_default_device torch.utils.rename_privateuse1_backend torch.random
forbiddenfruit pandas.set_option pandas.core.config_init pandas._config six.moves`,
  },
];
