/** Steps of a series of dates, time zones and types of columns, as releases of pandas from 0.18 to 3.1 write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, told } from '../judged.ts';
import { array, DAY, I8, OBJECT } from './honest.ts';

const HOLIDAY = `numpy.core.multiarray.scalar(${DAY}, b'12345678')`;
const NO_TIME = 'datetime.timedelta(0, 0, 0)';
const OTHER = "(new argparse.Namespace() << {'a': 1})";

test('steps of old releases are instances of data', async () => {
  const custom = `new pandas.tseries.offsets.CustomBusinessDay() << {'n': 1, 'kwds': {'holidays': (${HOLIDAY},)}, 'weekmask': 'Mon', 'holidays': (${HOLIDAY},), 'offset': ${NO_TIME}}`;
  const delta = "(new dateutil.relativedelta.relativedelta() << {'months': 2, 'weekday': None})";
  await allSafe([
    "new pandas.tseries.offsets.Day() << {'n': 1, 'normalize': False, '_cache': {}}",
    'pandas.tseries.offsets.Hour(1, False)',
    custom,
    `pandas.DateOffset() << {'_offset': ${delta}, 'months': 2}`,
    `new pandas._libs.tslibs.offsets.DateOffset() << {'_offset': ${delta}}`,
    "new dateutil._common.weekday() << (None, {'weekday': 1, 'n': None})",
  ]);
  await allRefused(
    [
      [HOLIDAY, OTHER],
      ["'Mon'", 'builtins.list()'],
      ["'n': 1", "'__setstate__': builtins.list"],
      ["'n': 1", "'n': new uuid.UUID()"],
      ['new pandas.tseries.offsets.CustomBusinessDay()', `pandas.tseries.offsets.CustomBusinessDay(${OTHER})`],
      [custom.slice(custom.indexOf('{')), OTHER],
      [custom.slice(custom.indexOf('<<')), '+= [1]'],
    ],
    custom,
  );
});

test('compiled steps are made of days, times and numbers', async () => {
  const custom = `pandas._libs.tslibs.offsets.CustomBusinessDay(1, False, 'Mon Tue', (${HOLIDAY},), None, ${NO_TIME})`;
  await allSafe([
    custom,
    `pandas._libs.tslibs.offsets.BusinessHour(1, False, (datetime.time(9, 0),), (datetime.time(17, 0),), ${NO_TIME})`,
    "pandas._libs.tslibs.offsets.FY5253(1, False, 2, 3, 'nearest')",
  ]);
  await allRefused(
    [
      ['None', OTHER],
      ['None', "(new pandas.core.indexes.base.Index() << {'holidays': builtins.list})"],
      ['None', 'builtins.list'],
      [HOLIDAY, "(new pandas.core.indexes.base.Index() << {'year': 1})"],
      [`(${HOLIDAY},)`, '[builtins.list]'],
      [custom.slice(-1), ') << {}'],
    ],
    custom,
  );
  await allRefused(["new pandas._libs.tslibs.offsets.Easter(**{'n': 1})"]);
});

test('time zones of protocols 0 and 1', async () => {
  const zone = `copyreg._reconstructor(dateutil.tz.tz.tzoffset, datetime.tzinfo, datetime.tzinfo()) << {'_offset': ${NO_TIME}, '_name': 'X'}`;
  await allSafe([zone, 'pytz.FixedOffset(90)']);
  await allRefused(
    [
      ['datetime.tzinfo,', 'builtins.object,'],
      ['datetime.tzinfo,', 'datetime.date,'],
      ['datetime.tzinfo()', 'None'],
      ['datetime.tzinfo()', 'datetime.tzinfo(1)'],
      ['datetime.tzinfo()', '(new datetime.tzinfo())'],
      ['datetime.tzinfo()', 'datetime.tzinfo() << {}'],
      ['datetime.tzinfo())', 'datetime.tzinfo(), 1)'],
      ['dateutil.tz.tz.tzoffset', 'numpy.ndarray'],
    ],
    zone,
  );
  await allRefused(['pytz.FixedOffset(new argparse.Namespace())', 'pytz.FixedOffset(90) << {}']);
  const mine = 'copyreg._reconstructor(mine.Zone, datetime.tzinfo, datetime.tzinfo())';
  assert.equal((await told(mine)).verdict, 'unsafe');
});

test('columns and values under the names of their time', async () => {
  const period = `pandas._libs.tslibs.period.__pyx_unpickle_PeriodMixin(pandas.core.arrays.period.PeriodArray, 222419149, None) << ({'_data': ${array(I8, '(1,)', "b'12345678'")}},)`;
  await allSafe([
    period,
    'pandas._libs.tslibs.timestamps.Timestamp(5, None, None)',
    'pandas.tslib.Timedelta(5)',
    `new pandas.core.dtypes.dtypes.NumpyEADtype() << {'_dtype': ${OBJECT}}`,
    `new pandas.types.dtypes.DatetimeTZDtype() << {'tz': (pytz._UTC()), 'unit': 'ns'}`,
    "pandas.errors.ParserError('x')",
    'new pandas.api.typing.FrozenList() += [1]',
  ]);
  await allRefused([period.slice(0, period.indexOf(' <<')), period.replace(I8, OBJECT).replace("b'12345678'", '[1]')]);
});
