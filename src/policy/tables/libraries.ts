/**
 * Libraries outside the standard library, classified by hand: data types of numpy, joblib, scipy and PyTables that may load outside
 * torch, and what is known to be dangerous. Those of pandas have a file of their own (pandas-types.ts), and estimators of scikit-learn
 * are generated (sklearn-types.ts). It knows nothing of verdicts.
 */
import { LIBRARY_DANGER } from './library-danger.ts';
import { ARROW_DATA, PANDAS_DATA } from './pandas-types.ts';
import { SCIPY_DATA } from './scipy-types.ts';
import { SKLEARN_FUNCTIONS } from './sklearn-functions.ts';
import { SKLEARN_NATIVE } from './sklearn-native.ts';
import { SKLEARN_DATA } from './sklearn-types.ts';
import type { DataRow } from './table.ts';

export { LIBRARY_DANGER };

/** Read in numpy 1.22 to 2.4, joblib 1.6, scipy 1.7 to 1.17, PyTables 3.11, torch 2.15. */
export const LIBRARY_DATA: readonly DataRow[] = [
  {
    power: 'native state',
    shape: 'mention',
    why: 'is a numpy array, or the type of its elements',
    names: `
numpy ndarray matrix recarray record chararray
numpy.rec recarray record
numpy.core.records recarray record
numpy._core.records recarray record
numpy.matrixlib.defmatrix matrix
numpy.char chararray
numpy.core.defchararray chararray
numpy._core.defchararray chararray`,
  },
  {
    power: 'native state',
    shape: 'numpy dtype',
    why: 'is the type of the elements of a numpy array',
    names: `
numpy dtype`,
  },
  {
    power: 'holds data',
    shape: 'numpy dtype class',
    why: 'hands out the class of a dtype by its scalar type',
    names: `
numpy.core _DType_reconstruct
numpy._core _DType_reconstruct`,
  },
  {
    power: 'native state',
    shape: 'numpy string dtype',
    why: 'is the type of text in a numpy array',
    names: `
numpy._core._internal _convert_to_stringdtype_kwargs`,
  },
  {
    power: 'native state',
    shape: 'numpy scalar',
    why: 'builds a numpy number from its bytes',
    names: `
numpy.core.multiarray scalar
numpy._core.multiarray scalar`,
  },
  {
    power: 'native state',
    shape: 'numpy buffer',
    why: 'builds a numpy array from its bytes',
    names: `
numpy.core.numeric _frombuffer
numpy._core.numeric _frombuffer`,
  },
  {
    power: 'builds an instance',
    shape: 'numpy array',
    why: 'builds an empty numpy array, whose elements follow',
    names: `
numpy.core.multiarray _reconstruct
numpy._core.multiarray _reconstruct
numpy.core._internal _reconstruct`,
  },
  {
    power: 'builds an instance',
    shape: 'numpy masked array',
    why: 'builds an empty numpy array with a mask, whose elements follow',
    names: `
numpy.ma.core _mareconstruct`,
  },
  {
    power: 'native state',
    shape: 'mention',
    why: 'is a numpy array with a mask',
    names: `
numpy.ma MaskedArray
numpy.ma.core MaskedArray mvoid`,
  },
  {
    power: 'holds data',
    shape: 'singleton',
    why: 'is the one masked value of numpy',
    names: `
numpy.ma.core MaskedConstant`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is a numpy number type',
    names: `
numpy bool bool_ byte bytes_ cdouble character clongdouble complex128 complex192 complex256 complex64 csingle complexfloating datetime64 double flexible float128 float16 float32 float64 float96 floating generic half inexact int16 int32 int64 int8 int_ intc integer intp long longdouble longlong number object_ short signedinteger single str_ string_ timedelta64 ubyte uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ unsignedinteger ushort void`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is the type of the elements of a numpy array',
    names: `
numpy.dtypes BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex256DType Complex64DType DateTime64DType Float128DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ObjectDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType VoidDType`,
  },
  {
    power: 'holds data',
    shape: 'numpy old random state',
    why: 'is a random number generator, made with no argument',
    names: `
numpy.random __RandomState_ctor
numpy.random.mtrand __RandomState_ctor`,
  },
  {
    power: 'native state',
    shape: 'numpy bit generator',
    why: 'makes one of the five bit generators of numpy, whose numbers follow',
    names: `
numpy.random._pickle __bit_generator_ctor`,
  },
  {
    power: 'native state',
    shape: 'numpy generator',
    why: 'makes a random number generator of a bit generator of numpy',
    names: `
numpy.random._pickle __generator_ctor`,
  },
  {
    power: 'native state',
    shape: 'numpy random state',
    why: 'makes a random number generator of a bit generator of numpy',
    names: `
numpy.random._pickle __randomstate_ctor`,
  },
  {
    power: 'native state',
    shape: 'mention',
    why: 'is a bit generator of numpy, or the sequence that seeds one',
    names: `
numpy.random MT19937 PCG64 PCG64DXSM Philox SFC64 SeedSequence
numpy.random._mt19937 MT19937
numpy.random._pcg64 PCG64 PCG64DXSM
numpy.random._philox Philox
numpy.random._sfc64 SFC64
numpy.random.bit_generator SeedSequence
numpy.random._bit_generator SeedSequence`,
  },
  {
    power: 'native state',
    shape: 'numpy seed',
    why: 'makes the sequence that seeds a bit generator of numpy, whose numbers follow',
    names: `
numpy.random.bit_generator __pyx_unpickle_SeedSequence
numpy.random._bit_generator __pyx_unpickle_SeedSequence`,
  },
  {
    power: 'holds data',
    shape: 'joblib array',
    why: 'says how joblib stored the array that follows',
    names: `
joblib.numpy_pickle NumpyArrayWrapper
sklearn.externals.joblib.numpy_pickle NumpyArrayWrapper`,
  },
  {
    power: 'holds data',
    shape: 'joblib memory',
    why: 'holds settings of joblib, without a folder to keep results in',
    names: `
joblib.memory Memory
sklearn.externals.joblib.memory Memory`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'history buffer',
    why: 'is a log of numbers, with the four statistics of its class',
    names: `
mmengine.logging.history_buffer HistoryBuffer`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'computes a statistic of such a log',
    names: `
mmengine.logging.history_buffer HistoryBuffer.current HistoryBuffer.max HistoryBuffer.mean HistoryBuffer.min`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a polynomial, made of its coefficients',
    names: `
numpy poly1d
numpy.lib.polynomial poly1d
numpy.polynomial.chebyshev Chebyshev
numpy.polynomial.hermite Hermite
numpy.polynomial.hermite_e HermiteE
numpy.polynomial.laguerre Laguerre
numpy.polynomial.legendre Legendre
numpy.polynomial.polynomial Polynomial`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a sparse matrix, made of numpy arrays',
    names: `
scipy.sparse._bsr bsr_array bsr_matrix
scipy.sparse.bsr bsr_matrix
scipy.sparse._csc csc_array csc_matrix
scipy.sparse.csc csc_matrix
scipy.sparse._csr csr_array csr_matrix
scipy.sparse.csr csr_matrix
scipy.sparse._dia dia_array dia_matrix
scipy.sparse.dia dia_matrix
scipy.sparse._lil lil_array lil_matrix
scipy.sparse.lil lil_matrix`,
  },
  {
    power: 'holds data',
    shape: 'filled instance',
    why: 'is a sparse matrix, made of a dict of numbers',
    names: `
scipy.sparse._dok dok_array dok_matrix
scipy.sparse.dok dok_matrix`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'instance',
    why: 'is a sparse matrix, whose __setstate__ stores numpy arrays',
    names: `
scipy.sparse._coo coo_array coo_matrix
scipy.sparse.coo coo_matrix`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'is a curve, made of numpy arrays',
    names: `
scipy.interpolate._bsplines BSpline
scipy.interpolate._cubic CubicSpline PchipInterpolator Akima1DInterpolator CubicHermiteSpline
scipy.interpolate._interpolate PPoly BPoly`,
  },
  {
    power: 'holds data',
    shape: 'filled instance',
    why: 'holds the result of a computation',
    names: `
scipy.optimize OptimizeResult
scipy.optimize._optimize OptimizeResult
scipy.optimize.optimize OptimizeResult`,
  },
  ...ARROW_DATA,
  ...PANDAS_DATA,
  {
    power: 'holds data',
    shape: 'instance',
    why: 'says how PyTables compresses an array',
    names: `
tables.filters Filters
tables.Leaf Filters`,
  },
  {
    power: 'holds data',
    shape: 'filled instance',
    why: 'is a dict of an older scikit-learn, whose keys are attributes too',
    names: `
sklearn.datasets.base Bunch`,
  },
  {
    power: 'holds data',
    shape: 'time zone',
    why: 'is a time zone',
    names: `
dateutil.tz.tz tzlocal tzoffset tzutc
pytz _FixedOffset`,
  },
  {
    power: 'holds data',
    shape: 'singleton',
    why: 'hands out a time zone by constants',
    names: `
pytz FixedOffset _UTC _p`,
  },
  {
    power: 'holds data',
    shape: 'bare time zone',
    why: 'is what protocols 0 and 1 make a time zone of',
    names: `
datetime tzinfo`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is the time between two dates, in numbers',
    names: `
dateutil.relativedelta relativedelta`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'is a day of the week',
    names: `
dateutil._common weekday`,
  },
  {
    power: 'holds data',
    shape: 'identity',
    why: 'returns the value it is given; torch writes it around typed lists',
    names: `
torch.jit._pickle build_boollist build_doublelist build_intlist build_tensorlist restore_type_tag`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'describes a part of a distributed checkpoint',
    names: `
torch.distributed.checkpoint.filesystem _StorageInfo _StoragePrefix
torch.distributed.checkpoint.metadata BytesStorageMetadata ChunkStorageMetadata Metadata MetadataIndex StorageMeta TensorStorageMetadata`,
  },
  {
    power: 'holds data',
    shape: 'enumeration',
    why: 'says how the elements of a tensor lie in memory',
    names: `
torch.distributed.checkpoint.metadata _MEM_FORMAT_ENCODING`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'instance by __setstate__',
    why: 'describes a part of a distributed checkpoint; its __setstate__ stores six values',
    names: `
torch.distributed.checkpoint.metadata TensorProperties`,
  },
  {
    power: 'holds data',
    shape: 'tuple instance',
    why: 'is the range of a dimension, which torch writes around nested tensors',
    names: `
torch._dynamo.decorators _DimRange`,
  },
  ...SCIPY_DATA,
  ...SKLEARN_DATA,
  ...SKLEARN_FUNCTIONS,
  ...SKLEARN_NATIVE,
];

/**
 * Names that honest files of these libraries hold, read, and kept off the list: not dangerous by themselves, and what they may do
 * is not decided by the globals of the file alone.
 */
export const LIBRARY_REFUSED: readonly DataRow[] = [
  {
    power: 'calls an argument',
    why: 'calls the function it is given',
    names: `
torch._tensor _rebuild_from_type_v2`,
  },
  {
    power: 'unpickles',
    why: 'makes joblib load an array, pickled objects included, from another file that it names',
    names: `
joblib.numpy_pickle NDArrayWrapper ZNDArrayWrapper
joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper`,
  },
  {
    power: 'calls an argument',
    why: 'calls whatever scorers it holds',
    names: `
sklearn.metrics._scorer _BaseScorer _MultimetricScorer`,
  },
];
