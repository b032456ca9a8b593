/**
 * Libraries outside the standard library, classified by hand: data types of numpy, joblib, scipy and pandas that may load outside
 * torch, and what is known to be dangerous. Estimators of scikit-learn are generated (sklearn-types.ts). It knows nothing of
 * verdicts.
 */
import { LIBRARY_DANGER } from './library-danger.ts';
import { SKLEARN_DATA } from './sklearn-types.ts';
import type { DataRow } from './table.ts';

export { LIBRARY_DANGER };

/** Read in numpy 1.16 to 2.4, joblib 1.6, scipy 1.17, pandas 3.1. */
export const LIBRARY_DATA: readonly DataRow[] = [
  {
    power: 'native state',
    why: 'is a numpy array, or the type of its elements',
    names: `
numpy ndarray dtype matrix recarray record chararray
numpy.rec recarray record
numpy.core.records recarray record
numpy._core.records recarray record
numpy.matrixlib.defmatrix matrix
numpy.core.defchararray chararray
numpy._core.defchararray chararray`,
  },
  {
    power: 'native state',
    why: 'builds a numpy array or number from its bytes',
    names: `
numpy.core.multiarray scalar
numpy._core.multiarray scalar
numpy.core.numeric _frombuffer
numpy._core.numeric _frombuffer`,
  },
  {
    power: 'builds an instance',
    why: 'builds an empty numpy array, whose elements follow',
    names: `
numpy.core.multiarray _reconstruct
numpy._core.multiarray _reconstruct
numpy.ma.core _mareconstruct`,
  },
  {
    power: 'native state',
    why: 'is a numpy array with a mask',
    names: `
numpy.ma MaskedArray
numpy.ma.core MaskedArray MaskedConstant mvoid`,
  },
  {
    power: 'holds data',
    why: 'is a numpy number type',
    names: `
numpy bool bool_ byte bytes_ cdouble clongdouble complex128 complex256 complex64 csingle datetime64 double float128 float16 float32 float64 half int16 int32 int64 int8 int_ intc intp long longdouble longlong object_ short single str_ string_ timedelta64 ubyte uint uint16 uint32 uint64 uint8 uintc uintp ulong ulonglong unicode_ ushort void`,
  },
  {
    power: 'holds data',
    why: 'is the type of the elements of a numpy array',
    names: `
numpy.dtypes BoolDType ByteDType BytesDType CLongDoubleDType Complex128DType Complex256DType Complex64DType DateTime64DType Float128DType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType IntDType LongDType LongDoubleDType LongLongDType ObjectDType ShortDType StrDType StringDType TimeDelta64DType UByteDType UInt16DType UInt32DType UInt64DType UInt8DType UIntDType ULongDType ULongLongDType UShortDType VoidDType`,
  },
  {
    power: 'holds data',
    why: 'is a random number generator, made with no argument',
    names: `
numpy.random __RandomState_ctor
numpy.random.mtrand __RandomState_ctor`,
  },
  {
    power: 'holds data',
    why: 'says how joblib stored the array that follows',
    names: `
joblib.numpy_pickle NDArrayWrapper NumpyArrayWrapper ZNDArrayWrapper
joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle NDArrayWrapper NumpyArrayWrapper ZNDArrayWrapper
sklearn.externals.joblib.numpy_pickle_compat NDArrayWrapper ZNDArrayWrapper`,
  },
  ...SKLEARN_DATA,
];
