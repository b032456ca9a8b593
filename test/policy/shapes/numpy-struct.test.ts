/** numpy's dtypes of sub-arrays and of fields. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';
import { array, dtype, F4, F8, I1, I4, OBJECT, RECORD, STRUCT, struct, TEXT3, WITH_OBJECT } from './honest.ts';

const sub = (size: number, type: string, shape: string, numbers: string): string =>
  `(numpy.dtype('V${size}', False, True) << (3, '|', (${type}, ${shape}), None, None, ${size}, ${numbers}))`;
const PAIR_OF_F4 = sub(8, F4, '(2,)', '4, 0');
const TITLES = struct(
  12,
  "('a', 'b')",
  `{'a': (${I4}, 0, 'Title A'), 'Title A': (${I4}, 0, 'Title A'), 'b': (${F8}, 4)}`,
);

test('sub-arrays', async () => {
  await allSafe([
    PAIR_OF_F4,
    sub(8, F4, '2', '4, 0'),
    sub(24, PAIR_OF_F4, '(3,)', '4, 0'),
    sub(16, OBJECT, '(2,)', '8, 63'),
    sub(0, F4, '(0, 5)', '4, 0'),
    sub(24, STRUCT, '(2,)', '1, 16'),
    sub(24, WITH_OBJECT, '(2,)', '1, 27'),
    sub(24, TEXT3, '(2,)', '4, 8'),
    sub(24, TEXT3, '(2,)', '4, 0'),
  ]);
  await allRefused(
    [
      ['(2,)', '(3,)'],
      ['(2,)', '(1,)'],
      ['(2,)', '(-2,)'],
      ['(2,)', '(-2, -1)'],
      ['(2,)', '-2'],
      ['(2,)', "('2',)"],
      ['(2,)', 'None'],
      [F4, F8],
      [F4, "'f4'"],
      [F4, 'numpy.float32'],
      [F4, 'None'],
      ["'|', (", "'<', ("],
      ['8, 4, 0', '4, 4, 0'],
      ['8, 4, 0', '8, 4, 63'],
      ['8, 4, 0', '8, 4, 8'],
      ['8, 4, 0', '8, 3, 0'],
      [', None, None, 8', ", ('a',), None, 8"],
      [', None, None, 8', `, None, {'a': (${F8}, 0)}, 8`],
      [', None, None, 8', `, ('a',), {'a': (${F8}, 0)}, 8`],
      ["'V8'", "'f8'"],
      ["'V8'", "'S8'"],
    ],
    PAIR_OF_F4,
  );
  await allRefused([sub(16, OBJECT, '(2,)', '8, 0'), sub(16, OBJECT, '(2,)', '8, 16')]);
  await allRefused([sub(24, WITH_OBJECT, '(2,)', '1, 16'), sub(24, WITH_OBJECT, '(2,)', '1, 0')]);
});

test('fields', async () => {
  await allSafe([
    STRUCT,
    RECORD,
    RECORD.replace('numpy.record', 'numpy.core.records.record'),
    RECORD.replace('numpy.record', 'numpy.void'),
    WITH_OBJECT,
    TITLES,
    struct(0, '()', '{}'),
    struct(4, "('a', 'b')", `{'a': (${I4}, 0), 'b': (${dtype('i2')}, 2)}`),
    struct(16, "('a', 'b')", `{'a': (${I1}, 0), 'b': (${F8}, 8)}`, '8, 144'),
    struct(16, "('a', 'b')", `{'a': (${I1}, 0), 'b': (${F8}, 8)}`, '8, -112'),
    struct(12, "('a',)", `{'a': (${TEXT3}, 0)}`, '1, 24'),
    struct(12, "('a',)", `{'a': (${TEXT3}, 0)}`, '1, 16'),
    struct(12, "('a', 'b')", `{'a': (${I4}, 0, ('x', 1)), 'b': (${F8}, 4)}`),
    struct(9, "('p', 'q')", `{'p': (${PAIR_OF_F4}, 0), 'q': (${struct(1, "('r',)", `{'r': (${I1}, 0)}`)}, 8)}`),
  ]);
  await allRefused(
    [
      ["('a', 'b')", "('a',)"],
      ["('a', 'b')", "('a', 'c')"],
      ["('a', 'b')", "('a', 'a')"],
      ["('a', 'b')", "('a', 'b', 'c')"],
      ["('a', 'b')", "('a', 1)"],
      ["('a', 'b')", "['a', 'b']"],
      ["('a', 'b')", 'None'],
      ["{'a'", "{'c'"],
      ["{'a'", '{1'],
      ["{'a'", `{'x': (${I4}, 0), 'a'`],
      ["{'a'", `{'x': (${I4}, 0, 'y'), 'a'`],
      ["{'a'", `{'x': (${I4}, 0, 1), 'a'`],
      [`(${I4}, 0)`, `(${I4}, -1)`],
      [`(${I4}, 0)`, `(${I4}, 9)`],
      [`(${F8}, 4)`, `(${F8}, 5)`],
      [`(${F8}, 4)`, `(${F8}, 100)`],
      [`(${F8}, 4)`, `(${F8}, '4')`],
      [`(${F8}, 4)`, `(${F8},)`],
      [`(${F8}, 4)`, `(${F8}, 4, 't', 't')`],
      [`(${F8}, 4)`, `[${F8}, 4]`],
      [`(${F8}, 4)`, "('f8', 4)"],
      [`(${F8}, 4)`, '(numpy.float64, 4)'],
      [`(${F8}, 4)`, `(${OBJECT}, 4)`],
      ['12, 1, 16', '11, 1, 16'],
      ['12, 1, 16', '16, 1, 16'],
      ['12, 1, 16', 'None, 1, 16'],
      ['12, 1, 16', '12, -1, 16'],
      ['12, 1, 16', '12, 1, 0'],
      ['12, 1, 16', '12, 1, 8'],
      ['12, 1, 16', '12, 1, 24'],
      ['12, 1, 16', '12, 1, 27'],
      ['12, 1, 16', '12, 1, 63'],
      ['12, 1, 16', '12, 1, 128'],
      ["'|', None, (", "'<', None, ("],
      ["'V12'", "'V16'"],
      ["'V12'", "'S12'"],
      ["'V12'", 'numpy.ndarray'],
      ["'V12'", 'collections.OrderedDict'],
    ],
    STRUCT,
  );
  await allRefused(
    [
      ['4, 1, 16', '3, 1, 16'],
      ['4, 1, 16', '-1, 1, 16'],
      ['4, 1, 16', '2147483648, 1, 16'],
      ['4, 1, 16', 'None, 1, 16'],
    ],
    RECORD,
  );
});

test('objects among fields overlap nothing and keep their flags', async () => {
  await allRefused(
    [
      ['12, 1, 27', '12, 1, 16'],
      ['12, 1, 27', '12, 1, 0'],
      ['12, 1, 27', '12, 1, 63'],
      [`(${I4}, 0)`, `(${I4}, 1)`],
      [`(${I4}, 0)`, `(${I4}, 8)`],
      [`(${I4}, 0)`, `(${OBJECT}, 0)`],
      [`(${OBJECT}, 4)`, `(${OBJECT}, 5)`],
      [`(${OBJECT}, 4)`, `(${OBJECT}, 3)`],
    ],
    WITH_OBJECT,
  );
  const nested = struct(12, "('p',)", `{'p': (${WITH_OBJECT}, 0)}`, '1, 27');
  await allSafe([nested]);
  await allRefused([nested.replace(/1, 27\)\)$/, '1, 16))')]);
});

test('a dtype is not changed once something was made of it', async () => {
  const state = "(3, '|', None, None, None, -1, -1, 63)";
  const late = `(t := numpy.dtype('O8', False, True)); ${array('t', '(1,)', '[1]')}; t << ${state}`;
  await allRefused([late]);
  const fields = `(f := {'a': (${I4}, 0)}); numpy.dtype('V4', False, True) << (3, '|', None, ('a',), f, 4, 1, 16); f`;
  await allSafe([fields]);
  await allRefused([`${fields} += {'b': (${OBJECT}, 0)}`]);
  await allRefused([
    `(m := {'a': 1}); numpy.dtype('f8', False, True) << (4, '<', None, None, None, -1, -1, 0, m); m += {'b': 1}`,
  ]);
  await allRefused([
    `(t := numpy.dtype('i4', False, True)); ${struct(4, "('a',)", "{'a': (t, 0)}")}; t << (3, '<', None, None, None, -1, -1, 0)`,
  ]);
  await allRefused([
    `(t := numpy.dtype('i4', False, True)); ${sub(4, 't', '(1,)', '4, 0')}; t << (3, '<', None, None, None, -1, -1, 0)`,
  ]);
});
