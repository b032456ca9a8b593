/**
 * Data types of pandas that may load outside torch, classified by hand. It knows nothing of verdicts.
 */
import type { DataRow } from './table.ts';

/** Read in pyarrow 12 to 26: what pandas keeps its columns in. */
export const ARROW_DATA: readonly DataRow[] = [
  {
    power: 'holds data',
    shape: 'arrow alias',
    why: 'is a type of Arrow, by its name',
    names: `
pyarrow.lib type_for_alias`,
  },
  {
    power: 'holds data',
    shape: 'arrow type',
    why: 'makes a type of Arrow of numbers and other types',
    names: `
pyarrow.lib binary decimal128 decimal256 dictionary large_list list_ map_ struct timestamp`,
  },
  {
    power: 'holds data',
    shape: 'arrow field',
    why: 'names a type of Arrow',
    names: `
pyarrow.lib field`,
  },
  {
    power: 'holds data',
    shape: 'arrow schema',
    why: 'names the columns of a table of Arrow and their types',
    names: `
pyarrow.lib schema`,
  },
  {
    power: 'native state',
    shape: 'arrow buffer',
    why: 'makes a buffer of Arrow of bytes',
    names: `
pyarrow.lib py_buffer`,
  },
  {
    power: 'native state',
    shape: 'arrow array',
    why: 'makes an array of Arrow of its type and buffers',
    names: `
pyarrow.lib _restore_array`,
  },
  {
    power: 'native state',
    shape: 'arrow chunks',
    why: 'makes one array of Arrow of several',
    names: `
pyarrow.lib chunked_array`,
  },
];

/** Read in pandas 1.3 to 3.1; the older names are those that pandas/compat/pickle_compat.py of pandas 1.5 maps, and their kin. */
export const PANDAS_DATA: readonly DataRow[] = [
  {
    power: 'runs its own __setstate__',
    shape: 'instance by __setstate__',
    why: 'is a table or an index of pandas, whose __setstate__ stores its columns',
    names: `
pandas CategoricalIndex DataFrame DatetimeIndex Index IntervalIndex MultiIndex PeriodIndex RangeIndex Series TimedeltaIndex
pandas.core.frame DataFrame
pandas.core.series Series
pandas.core.indexes.base Index
pandas.core.indexes.category CategoricalIndex
pandas.core.indexes.datetimes DatetimeIndex
pandas.core.indexes.interval IntervalIndex
pandas.core.indexes.multi MultiIndex
pandas.core.indexes.numeric Float64Index Int64Index NumericIndex UInt64Index
pandas.core.indexes.period PeriodIndex
pandas.core.indexes.range RangeIndex
pandas.core.indexes.timedeltas TimedeltaIndex`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'block manager',
    why: 'holds the blocks of a table of pandas',
    names: `
pandas.core.internals BlockManager SingleBlockManager
pandas.core.internals.managers BlockManager SingleBlockManager`,
  },
  {
    power: 'holds data',
    shape: 'library list',
    why: 'is a list of pandas that nobody changes',
    names: `
pandas.api.typing FrozenList
pandas.core.base FrozenList
pandas.core.indexes.frozen FrozenList`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'instance by __setstate__',
    why: 'is a table or an index of an older pandas, whose __setstate__ stores its columns',
    names: `
pandas.core.index Index Int64Index Float64Index MultiIndex
pandas.core.categorical Categorical
pandas.indexes.base Index
pandas.indexes.category CategoricalIndex
pandas.indexes.multi MultiIndex
pandas.indexes.numeric Float64Index Int64Index
pandas.indexes.range RangeIndex
pandas.tseries.index DatetimeIndex
pandas.tseries.period PeriodIndex
pandas.tseries.tdi TimedeltaIndex`,
  },
  {
    power: 'native state',
    shape: 'library value',
    why: 'is a value or an array of an older pandas',
    names: `
pandas._libs.period Period
pandas._libs.tslib Timestamp __nat_unpickle
pandas._period Period
pandas.core.base FrozenNDArray
pandas.core.indexes.frozen FrozenNDArray
pandas.tslib Timedelta Timestamp __nat_unpickle`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'instance by __setstate__',
    why: 'is a column of a pandas table, or its type',
    names: `
pandas BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int16Dtype Int32Dtype Int64Dtype Int8Dtype IntervalDtype SparseDtype UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype
pandas.arrays BooleanArray FloatingArray IntegerArray IntervalArray SparseArray
pandas.core.arrays.boolean BooleanArray BooleanDtype
pandas.core.arrays.floating Float32Dtype Float64Dtype FloatingArray
pandas.core.arrays.integer Int16Dtype Int32Dtype Int64Dtype Int8Dtype IntegerArray UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype
pandas.core.arrays.interval IntervalArray
pandas.core.arrays.sparse SparseArray SparseDtype
pandas.core.arrays.sparse.array SparseArray
pandas.core.arrays.sparse.dtype SparseDtype
pandas.core.dtypes.dtypes CategoricalDtype DatetimeTZDtype IntervalDtype SparseDtype
pandas.types.dtypes CategoricalDtype DatetimeTZDtype`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'backed instance',
    why: 'is a column of a pandas table, kept in an array of numpy',
    names: `
pandas Categorical
pandas.arrays DatetimeArray NumpyExtensionArray PeriodArray StringArray TimedeltaArray
pandas.core.arrays.categorical Categorical
pandas.core.arrays.datetimes DatetimeArray
pandas.core.arrays.numpy_ PandasArray NumpyExtensionArray
pandas.core.arrays.period PeriodArray
pandas.core.arrays.string_ StringArray StringArrayNumpySemantics
pandas.core.arrays.timedeltas TimedeltaArray`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'arrow backed instance',
    why: 'is a column of a pandas table, kept in an array of Arrow',
    names: `
pandas.arrays ArrowExtensionArray ArrowStringArray
pandas.core.arrays.arrow.array ArrowExtensionArray
pandas.core.arrays.string_arrow ArrowStringArray ArrowStringArrayNumpySemantics`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is the type of a column of a pandas table that is kept in an array of Arrow',
    names: `
pandas ArrowDtype
pandas.core.arrays.arrow.dtype ArrowDtype
pandas.core.dtypes.dtypes ArrowDtype`,
  },
  {
    power: 'native state',
    shape: 'library backed maker',
    why: 'builds a column of a pandas table of a class that the same file names',
    names: `
pandas._libs.arrays __pyx_unpickle_NDArrayBacked
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is the type of a column of a pandas table that is kept in an array of numpy',
    names: `
pandas.core.arrays.numpy_ PandasDtype
pandas.core.dtypes.dtypes NumpyEADtype PandasDtype`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'library state',
    why: 'is the step of a series of dates of pandas',
    names: `
pandas DateOffset
pandas._libs.tslibs.offsets DateOffset
pandas.tseries.offsets BDay BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BYearBegin BYearEnd BusinessDay BusinessHour BusinessMonthBegin BusinessMonthEnd CBMonthBegin CBMonthEnd CDay CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd DateOffset Day Easter FY5253 FY5253Quarter Hour LastWeekOfMonth Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second SemiMonthBegin SemiMonthEnd Tick Week WeekOfMonth YearBegin YearEnd`,
  },
  {
    power: 'native state',
    shape: 'business days',
    why: 'is the step of a series of dates of pandas, made of days, times and numbers',
    names: `
pandas._libs.tslibs.offsets BusinessHour CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd Easter FY5253 FY5253Quarter LastWeekOfMonth`,
  },
  {
    power: 'builds an instance',
    shape: 'exception',
    why: 'is an error of pandas, and keeps its arguments',
    names: `
pandas._libs.tslibs.np_datetime OutOfBoundsDatetime
pandas.errors EmptyDataError MergeError OutOfBoundsDatetime ParserError SettingWithCopyWarning UndefinedVariableError`,
  },
  {
    power: 'holds data',
    shape: 'library class',
    why: 'is the type of a column of text of a pandas table',
    names: `
pandas StringDtype
pandas.core.arrays.string_ StringDtype`,
  },
  {
    power: 'holds data',
    shape: 'library singleton',
    why: 'is the type of a column of periods of a pandas table, made once for each kind',
    names: `
pandas PeriodDtype
pandas.core.dtypes.dtypes PeriodDtype`,
  },
  {
    power: 'holds data',
    shape: 'enumeration',
    why: 'says that an argument was not given',
    names: `
pandas._libs.lib _NoDefault`,
  },
  {
    power: 'native state',
    shape: 'block',
    why: 'is a block of a pandas table',
    names: `
pandas._libs.internals _unpickle_block`,
  },
  {
    power: 'native state',
    shape: 'block placement',
    why: 'says which rows of a table a block has',
    names: `
pandas._libs.internals BlockPlacement`,
  },
  {
    power: 'native state',
    shape: 'library value',
    why: 'is a value of a pandas table',
    names: `
pandas Interval NA NaT Period Timedelta Timestamp
pandas._libs.interval Interval
pandas._libs.missing NA NAType
pandas._libs.sparse BlockIndex IntIndex
pandas._libs.tslibs.nattype NaTType _nat_unpickle __nat_unpickle
pandas._libs.tslibs.offsets BDay BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BYearBegin BYearEnd BusinessDay BusinessMonthBegin BusinessMonthEnd Day Hour Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second SemiMonthBegin SemiMonthEnd Tick Week WeekOfMonth YearBegin YearEnd
pandas._libs.tslibs.period Period
pandas._libs.tslibs.timedeltas Timedelta _timedelta_unpickle
pandas._libs.tslibs.timestamps Timestamp _unpickle_timestamp
pandas.core.internals.blocks new_block`,
  },
  {
    power: 'builds an instance',
    shape: 'library maker',
    why: 'builds an index of pandas of a class that the same file names',
    names: `
pandas.core.index _new_Index
pandas.core.indexes.base _new_Index
pandas.core.indexes.datetimes _new_DatetimeIndex
pandas.core.indexes.interval _new_IntervalIndex
pandas.core.indexes.timedeltas _new_TimedeltaIndex
pandas.indexes.base _new_Index
pandas.tseries.index _new_DatetimeIndex`,
  },
  {
    power: 'builds an instance',
    shape: 'interval maker',
    why: 'builds an interval of pandas of a class that the same file names, and puts its attributes in place',
    names: `
pandas._libs.interval __pyx_unpickle_IntervalMixin`,
  },
];
