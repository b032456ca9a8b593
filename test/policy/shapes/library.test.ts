/** Functions and compiled classes of pandas and scikit-learn get numbers, arrays and one another, nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, told } from '../judged.ts';
import { array, F8, I1, I8, OBJECT } from './honest.ts';

const BASE = 'pandas.core.indexes.base';
const NUMBERS = array(I8, '(1, 3)', "b'x' * 24");
const INDEX = `${BASE}._new_Index(${BASE}.Index, {'data': ${array(OBJECT, '(1,)', "['a']")}, 'name': None})`;
const RANGE = `${BASE}._new_Index(pandas.core.indexes.range.RangeIndex, {'name': None, 'start': 0, 'stop': 3, 'step': 1})`;
const BLOCK = `pandas._libs.internals._unpickle_block(${NUMBERS}, builtins.slice(0, 1, 1), 2)`;
const FRAME = `new pandas.core.frame.DataFrame() << {'_mgr': pandas.core.internals.managers.BlockManager((${BLOCK},), [${INDEX}, ${RANGE}]), '_typ': 'dataframe', '_metadata': [], 'attrs': {}, '_flags': {'allows_duplicate_labels': True}}`;
const BACKED = 'pandas._libs.arrays.__pyx_unpickle_NDArrayBacked';
const CATEGORICAL = `${BACKED}(pandas.core.arrays.categorical.Categorical, 82904607, None) << ((new pandas.core.dtypes.dtypes.CategoricalDtype() << {'categories': ${INDEX}, 'ordered': False}), ${array(I1, '(2,)', "b'xy'")}, {})`;
const PERIOD = 'pandas._libs.tslibs.period.Period(None, pandas._libs.tslibs.offsets.MonthEnd(1, False), 600)';
const KD_STATE = `${array(F8, '(2, 1)', "b'x' * 16")}, ${array(I8, '(2,)', "b'x' * 16")}, ${array(I8, '(1,)', "b'x' * 8")}, ${array(F8, '(2, 1, 1)', "b'x' * 16")}, 40, 1, 1, 0, 0, 0, 0, None, None`;
const MATRIX = array(F8, '(1, 1)', "b'x' * 8");
const METRIC = `sklearn.metrics._dist_metrics.newObj(sklearn.metrics._dist_metrics.EuclideanDistance64) << (2.0, ${array(F8, '(1,)', "b'x' * 8")}, ${MATRIX})`;
const PLACES = array(I8, '(2,)', "b'\\x01\\0\\0\\0\\0\\0\\0\\0' b'\\0\\0\\0\\0\\0\\0\\0\\0'".replace("' b'", ''));
const OF_TWO = FRAME.replace('builtins.slice(0, 1, 1)', PLACES);
const TREE = `sklearn.tree._tree.Tree(4, ${array(I8, '(1,)', "b'x' * 8")}, 1) << {'max_depth': 3, 'node_count': 1, 'nodes': ${array(F8, '(1,)', "b'x' * 8")}, 'values': ${array(F8, '(1, 1, 2)', "b'x' * 16")}}`;

test('tables, indexes and values of pandas, parts of scikit-learn', async () => {
  await allSafe([
    FRAME,
    INDEX,
    RANGE,
    CATEGORICAL,
    PERIOD,
    TREE,
    METRIC,
    OF_TWO,
    OF_TWO.replace(PLACES, 'builtins.slice(0, 2, 1)'),
    OF_TWO.replace(PLACES, array(I8, '(0,)', "b''")),
    `pandas._libs.internals._unpickle_block(${NUMBERS}, pandas._libs.internals.BlockPlacement(${PLACES}), 2)`,
    `new pandas.core.internals.managers.BlockManager() << ([], [], [], {'0.14.1': {'axes': [], 'blocks': [{'values': ${NUMBERS}, 'mgr_locs': builtins.slice(0, 1, 1)}]}})`,
    'pandas.core.indexes.frozen.FrozenList([1, 2])',
    "pandas._libs.interval.Interval(0, 1, 'right')",
    'pandas._libs.tslibs.timedeltas._timedelta_unpickle(86403000000000, 10)',
    'pandas._libs.tslibs.timestamps._unpickle_timestamp(1577836800, None, None, 7)',
    "pandas._libs.tslibs.timestamps._unpickle_timestamp(1577836800, None, builtins.getattr(zoneinfo.ZoneInfo, '_unpickle')('Europe/Berlin', 1), 7)",
    "pandas._libs.tslibs.timestamps._unpickle_timestamp(1577836800, None, pytz._p('Europe/Berlin', 0), 7)",
    'pandas._libs.tslibs.nattype.__nat_unpickle(None)',
    'pandas._libs.missing.NA',
    `sklearn.neighbors._kd_tree.newObj(sklearn.neighbors._kd_tree.KDTree) << (${KD_STATE})`,
    'sklearn.linear_model._sgd_fast.Hinge(1.0)',
    '_loss.__pyx_unpickle_CyHalfBinomialLoss(_loss.CyHalfBinomialLoss, 238750788, ())',
    "new sklearn._loss.loss.HalfBinomialLoss() << {'closs': _loss.CyHalfBinomialLoss()}",
    `new pandas.core.indexes.frozen.FrozenList() += [1]`,
    'pandas._libs.internals.BlockPlacement(builtins.slice(0, 1, 1))',
    `pandas.core.indexes.frozen.FrozenList(${'['.repeat(8)}${INDEX}${']'.repeat(8)})`,
    `pandas.core.indexes.frozen.FrozenList(${'['.repeat(12)}1${']'.repeat(12)})`,
    "new dateutil.tz.tz.tzoffset() << {'_name': 'x'}",
    "dateutil.tz.tz.tzoffset('x', 3600)",
    'pandas.tslib.Timestamp(5)',
  ]);
});

test('blocks of a table take rows of that table', async () => {
  await allRefused(
    [
      [PLACES, 'builtins.slice(1, 3, 1)'],
      [PLACES, 'builtins.slice(0, 3, 2)'],
      [PLACES, 'builtins.slice(-1, 1, 1)'],
      [PLACES, 'builtins.slice(2, 0, -1)'],
      [PLACES, 'builtins.slice(0, 2, None)'],
      [PLACES, '5'],
      [PLACES, 'None'],
      [PLACES, PLACES.replace('x01', 'x02')],
      [PLACES, array(I8, '(2,)', "b'\\xff' * 16")],
      [PLACES, array(I1, '(2,)', "b'\\x00\\x01'")],
      [PLACES, array(F8, '(1,)', "b'x' * 8")],
      [PLACES, array(I8, '(1, 1)', "b'\\x00' * 8")],
      [', 2)', ', 0)'],
      [', 2)', ", 'x')"],
      [', 2)', ')'],
    ],
    OF_TWO,
  );
  const old = (places: string): string =>
    `new pandas.core.internals.managers.BlockManager() << ([], [], [], {'0.14.1': {'axes': [], 'blocks': [{'values': ${NUMBERS}, 'mgr_locs': ${places}}]}})`;
  await allRefused([
    old('builtins.slice(1, 2, 1)'),
    old('None'),
    `pandas.core.internals.managers.BlockManager((5,), [])`,
    `pandas.core.internals.managers.BlockManager(5, [])`,
    'pandas._libs.internals.BlockPlacement()',
    "new pandas.core.internals.managers.BlockManager(**{'blocks': (), 'axes': []})",
    "new pandas.core.internals.managers.BlockManager() << ([], [], [], {'0.14.1': (new collections.OrderedDict())})",
    'new pandas.core.internals.managers.BlockManager() << ([], [], [], {})',
    'pandas._libs.internals.BlockPlacement(builtins.slice(-1, 1, 1))',
  ]);
});

test('states that numpy takes from pandas, and columns without an array', async () => {
  const state = (data: string): string => `((1, (2,), ${OBJECT}, False, ${data}), ('name', None))`;
  for (const type of ['pandas.core.series.Series', `${BASE}.Index`]) {
    await allSafe([`new ${type}() << ${state("['a', 'b']")}`]);
    await allRefused([`new ${type}() << ${state('[]')}`, `new ${type}() << ((2,), ${OBJECT}, False, [])`]);
  }
  await allRefused([
    'new pandas.core.arrays.period.PeriodArray() << (None, {})',
    'new pandas.core.arrays.period.PeriodArray() << {}',
    'pandas.core.indexes.frozen.FrozenList(builtins.range(0, 1152921504606846976))',
  ]);
});

test('a metric has a number, weights and a square matrix', async () => {
  const weights = array(F8, '(1,)', "b'x' * 8");
  await allRefused(
    [
      ['2.0', 'None'],
      [weights, 'None'],
      [weights, MATRIX],
      [`, ${MATRIX}`, ''],
      [MATRIX, array(F8, '(1, 2)', "b'x' * 16")],
      [MATRIX, weights],
      [MATRIX, `${MATRIX}, 1`],
      [MATRIX, `${MATRIX}, 1, {}`],
      [MATRIX, `${MATRIX}, new argparse.Namespace(), {}`],
    ],
    METRIC,
  );
});

test("what a program of its own handed them is that program's own verdict", async () => {
  for (const text of [
    BLOCK.replace(NUMBERS, 'mine.array()'),
    RANGE.replace('pandas.core.indexes.range.RangeIndex', 'mine.Index'),
    `${BACKED}(mine.Column, 82904607, None) << (1, ${NUMBERS}, {})`,
  ]) {
    assert.equal((await told(text)).verdict, 'unsafe', text);
  }
});

test('objects of another kind, whose attributes they would read', async () => {
  const other = "(new argparse.Namespace() << {'a': 1})";
  await allRefused(
    [
      [NUMBERS, other],
      [NUMBERS, '(new statistics.NormalDist(),)'],
      ['builtins.slice(0, 1, 1)', 'new types.SimpleNamespace()'],
      [', 2)', `, [${other}])`],
      [', 2)', `, {'a': [[${other}]]})`],
    ],
    BLOCK,
  );
  await allRefused([
    `${BLOCK} << ${other}`,
    `${BLOCK} << [${other}]`,
    `${BLOCK} += [1]`,
    `pandas.core.indexes.frozen.FrozenList(${'['.repeat(9)}${INDEX}${']'.repeat(9)})`,
    `pandas.core.indexes.frozen.FrozenList(${other})`,
    `pandas.core.indexes.frozen.FrozenList([builtins.slice(1, 2, 3), ${other}])`,
    `pandas._libs.internals.BlockPlacement(${other})`,
    `new pandas._libs.internals.BlockPlacement(**{'val': ${other}})`,
  ]);
  await allRefused(
    [
      [`${BASE}.Index,`, 'builtins.list,'],
      [`${BASE}.Index,`, 'numpy.ndarray,'],
      [`${BASE}.Index,`, "'Index',"],
      [`${BASE}.Index,`, 'sklearn.base.BaseEstimator,'],
      [`${BASE}.Index,`, 'argparse.Namespace,'],
      ["'name': None", `'name': ${other}`],
      ["'name': None})", `'name': None}) << ${other}`],
      ["'name': None})", "'name': None}) += [1]"],
    ],
    INDEX,
  );
  await allRefused([`${BASE}._new_Index()`, `${BASE}._new_Index(5)`]);
  await allRefused(
    [
      ['1, False', `1, ${other}`],
      ['None, pandas', `${other}, pandas`],
      ['600)', `600) << ${other}`],
    ],
    PERIOD,
  );
  await allRefused(
    [
      ["'max_depth': 3", `'max_depth': ${other}`],
      ['(4,', `(${other},`],
      ["'node_count': 1", "'node_count': new uuid.UUID()"],
    ],
    TREE,
  );
  await allRefused([
    `pandas.tslib.Timestamp(${other})`,
    'pandas.tslib.Timestamp(5) << {}',
    'pandas.tslib.Timestamp(5) += [1]',
    `pandas.core.frame.DataFrame(${other})`,
    "new pandas.core.frame.DataFrame() << {'append': builtins.list}",
    "new pandas.core.frame.DataFrame() << {'__array_interface__': {'data': (1, False)}}",
    `sklearn.neighbors._kd_tree.newObj(argparse.Namespace)`,
    `sklearn.neighbors._kd_tree.newObj(pandas.core.indexes.base.Index)`,
    `_loss.__pyx_unpickle_CyHalfBinomialLoss(_loss.CyHalfBinomialLoss, ${other}, ())`,
  ]);
});
