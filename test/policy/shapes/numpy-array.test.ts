/** numpy's arrays: shape, dtype and data go together. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, misused, told } from '../judged.ts';
import { array, DAY, F8, I4, OBJECT, RECORD, STRUCT, struct, TEXT3, WITH_OBJECT } from './honest.ts';

const ARRAY = array(F8, '(2, 3)', "b'x' * 48");
const OBJECTS = array(OBJECT, '(2, 2)', "[1, 'a', None, 2]");
const STRING = 'numpy._core._internal._convert_to_stringdtype_kwargs(1)';

test('arrays of every kind', async () => {
  const inside = (text: string): string => ARRAY.replace('numpy.ndarray', text);
  await allSafe([
    ARRAY,
    ARRAY.replace('numpy.core.', 'numpy._core.'),
    ARRAY.replace('False, b', 'True, b'),
    inside('numpy.matrix'),
    inside('numpy.rec.recarray'),
    inside('numpy.chararray'),
    ARRAY.replace("b'b'", "'b'"),
    ARRAY.replace("b'x'", "'x'"),
    ARRAY.replace("b'b'", "_codecs.encode('b', 'latin1')"),
    ARRAY.replace('(2, 3)', '[2, 3]'),
    array(F8, '()', "b'x' * 8"),
    array(F8, '(0,)', "b''"),
    array(F8, '(0, 5)', 'builtins.bytes()'),
    array(F8, '(1,)', "_codecs.encode('\\xff' * 8, 'latin1')"),
    array(F8, '(1,)', "builtins.bytearray(b'x' * 8)"),
    array(TEXT3, '(2,)', "b'x' * 24"),
    array(DAY, '(2,)', "b'x' * 16"),
    array(STRUCT, '(2,)', "b'x' * 24"),
    array(RECORD, '(2,)', "b'x' * 8"),
    array(struct(0, '()', '{}'), '(3,)', "b''"),
    OBJECTS,
    array(OBJECT, '()', "[{'a': 1}]"),
    array(OBJECT, '(0,)', '[]'),
    array(OBJECT, '(100,)', '[0] * 100'),
    array(WITH_OBJECT, '(1,)', "[(1, 'x')]"),
    array(STRING, '(2,)', "['a', 'bb']"),
    'numpy.ndarray',
  ]);
  await allSafe([array(F8, '(1,) * 32', "b'x' * 8")]);
  await allRefused([array(F8, '(1,) * 33', "b'x' * 8")]);
});

test('a class that is on no list has its own verdict', async () => {
  for (const state of ['(1, (3,))', "{'a': 1}"]) {
    const report = await told(`numpy.core.multiarray._reconstruct(mine.Array, (0,), b'b') << ${state}`);
    assert.equal(report.verdict, 'unsafe');
  }
});

test('classes of arrays, those of old releases of pandas too', async () => {
  const classes = `numpy.ndarray numpy.memmap numpy.ma.MaskedArray numpy.ma.core.mvoid pandas.core.index.Index
    pandas.core.index.Int64Index pandas.core.index.Float64Index pandas.core.index.MultiIndex pandas.indexes.category.CategoricalIndex
    pandas.tseries.index.DatetimeIndex pandas.tseries.period.PeriodIndex pandas.tseries.tdi.TimedeltaIndex
    pandas.core.series.Series pandas.core.base.FrozenNDArray`;
  for (const name of classes.split(/\s+/)) {
    const report = await told(ARRAY.replace('numpy.ndarray', name));
    assert.equal(misused(report), undefined, name);
  }
});

test('a dtype of another library: bytes or a list of any size', async () => {
  const other = "(numpy.dtype(mine.bfloat16, False, True) << (3, '<', None, None, None, 2, 1, 0))";
  for (const data of ["b'x' * 5", '[1, 2, 3]', "'xyz'", 'mine.f()']) {
    for (const type of [other, 'numpy.dtype(mine.f(), False, True)', 'mine.f()']) {
      assert.equal((await told(array(type, '(2,)', data))).verdict, 'unsafe', `${type} ${data}`);
    }
    assert.equal((await told(`numpy.core.multiarray.scalar(${other}, ${data})`)).verdict, 'unsafe');
  }
  await allRefused([
    array(other, '(2,)', 'None'),
    array(other, '(2,)', '5'),
    array(other, '(2,)', '{}'),
    array(other, '(-2,)', "b''"),
  ]);
});

test('a numeric array: version, shape, dtype, order, and bytes of exactly the size', async () => {
  const state = ARRAY.slice(ARRAY.indexOf('<< (1,') + 3, -1);
  await allRefused(
    [
      ['numpy.ndarray', 'builtins.list'],
      ['numpy.ndarray', 'numpy.float64'],
      ['numpy.ndarray', 'numpy.dtype'],
      ['numpy.ndarray', 'array.array'],
      ['numpy.ndarray', "'ndarray'"],
      ['(0,)', '(1,)'],
      ['(0,)', '(-1,)'],
      ['(0,)', '()'],
      ['(0,)', '(0, 0)'],
      ['(0,)', '0'],
      ["b'b'", "b'bb'"],
      ["b'b'", "''"],
      ["b'b'", 'numpy.object_'],
      ["b'b'", OBJECT],
      ["b'b')", "b'b', 1)"],
      [", b'b')", ')'],
      ['(1, (2', '(0, (2'],
      ['(1, (2', '(2, (2'],
      ['(1, (2', '(None, (2'],
      ['(1, (2', '((2'],
      ['(2, 3)', '(2, 4)'],
      ['(2, 3)', '(2, 2)'],
      ['(2, 3)', '(2,)'],
      ['(2, 3)', '(-2, -3)'],
      ['(2, 3)', '(2, -3)'],
      ['(2, 3)', '()'],
      ['(2, 3)', '6'],
      ['(2, 3)', "('2', 3)"],
      ['(2, 3)', 'None'],
      ['(2, 3)', '(0, 9223372036854775807)'],
      ['(2, 3)', '(4294967296, 4294967296)'],
      ['(2, 3)', '(1,) * 65'],
      [F8, I4],
      [F8, OBJECT],
      [F8, WITH_OBJECT],
      [F8, "'f8'"],
      [F8, 'numpy.float64'],
      [F8, 'numpy.dtype'],
      [F8, 'None'],
      ['False, b', 'None, b'],
      ['False, b', '2, b'],
      ['False, b', "'C', b"],
      ["b'x' * 48", "b'x' * 47"],
      ["b'x' * 48", "b'x' * 49"],
      ["b'x' * 48", "b''"],
      ["b'x' * 48", "'x' * 47"],
      ["b'x' * 48", 'builtins.bytes()'],
      ["b'x' * 48", "_codecs.encode('x' * 47, 'latin1')"],
      ["b'x' * 48", '[0.0] * 6'],
      ["b'x' * 48", "(b'x' * 48,)"],
      ["b'x' * 48", 'None'],
      ["b'x' * 48", '48'],
      ["b'x' * 48)", "b'x' * 48, None)"],
      [state, 'None'],
      [state, '{}'],
      [state, `${state} << ${state}`],
      [state, `${state} << {'x': 1}`],
      [state, `${state} += [1]`],
      [state, `${state} += {0: 1}`],
      [', False, b', ', b'],
    ],
    ARRAY,
  );
});

test('an array that holds references: a list of exactly as many', async () => {
  await allRefused(
    [
      ['(2, 2)', '(2, 3)'],
      ['(2, 2)', '(1, 2)'],
      ['(2, 2)', '()'],
      ['(2, 2)', '(2, 1000)'],
      ["[1, 'a', None, 2]", "b'x' * 32"],
      ["[1, 'a', None, 2]", "'x' * 32"],
      ["[1, 'a', None, 2]", "(1, 'a', None, 2)"],
      ["[1, 'a', None, 2]", 'builtins.list([1, 2, 3, 4])'],
      ["[1, 'a', None, 2]", 'None'],
      ["[1, 'a', None, 2]", '[]'],
      ['-1, -1, 63', '-1, -1, 0'],
      ["'O8'", "'V8'"],
    ],
    OBJECTS,
  );
  await allRefused([
    array(WITH_OBJECT, '(1,)', "b'x' * 12"),
    array(WITH_OBJECT, '(2,)', "[(1, 'x')]"),
    array(STRING, '(2,)', "b'x' * 32"),
    array(STRING, '(2,)', "['a']"),
    array(OBJECT, '(100,)', '[0] * 99'),
    array(OBJECT, '(100,)', '[0] * 101'),
    array(RECORD, '(2,)', "b'x' * 9"),
    array(TEXT3, '(2,)', "b'x' * 6"),
    // The array a stream never builds: its dtype and its data are what the call leaves.
    "numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b')",
    "[numpy.core.multiarray._reconstruct(numpy.ma.MaskedArray, (0,), b'b')]",
  ]);
});
