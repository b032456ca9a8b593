/** numpy's dtypes: what numpy 1.8 to 2.4 writes, and every single change that contradicts itself. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';
import { DAY, dtype, F8, I1, OBJECT, TEXT3 } from './honest.ts';

test('every kind of element, in both byte orders', async () => {
  const numbers = ['b1', 'i1', 'u1'].map((code) => dtype(code, '|'));
  const ordered = 'i2 i4 i8 u2 u4 u8 f2 f4 f8 f12 f16 c8 c16 c24 c32'.split(' ');
  await allSafe([
    ...numbers,
    ...ordered.flatMap((code) => [dtype(code), dtype(code, '>')]),
    OBJECT,
    dtype('O4', '|', '-1, -1, 63'),
    DAY,
    DAY.replace("'<'", "'>'"),
    DAY.replaceAll("'M8'", "'m8'").replace("b'D', 1", "b'ns', 25"),
    DAY.replace("b'D'", "b'generic'"),
    DAY.replace('(None, (b', "({'x': 1}, (b"),
    // numpy 1.8 to 1.10 wrote {} there, Python 2 its own byte strings.
    DAY.replace('(None, (b', '({}, ('),
    TEXT3,
    TEXT3.replace("'<'", "'>'"),
    dtype('U3', '<', '12, 4, 0'),
    dtype('U0', '<', '0, 4, 8'),
    dtype('S5', '|', '5, 1, 0'),
    dtype('S0', '|', '0, 1, 0'),
    dtype('S2147483647', '|', '2147483647, 1, 0'),
    dtype('V4', '|', '4, 1, 0'),
    dtype('V0', '|', '0, 1, 0'),
    dtype('V16', '|', '16, 16, 0'),
    "numpy.dtype('f8', 0, 1) << (3, '<', None, None, None, -1, -1, 0)",
    'numpy.dtype',
    "numpy.dtype('f8', False, True)",
  ]);
});

test('a number: code, version, order, size, alignment and flags go together', async () => {
  const state = "(3, '<', None, None, None, -1, -1, 0)";
  await allRefused(
    [
      ["'f8'", "'f7'"],
      ["'f8'", "'f'"],
      ["'f8'", "'x8'"],
      ["'f8'", "'xf8'"],
      ["'f8'", "'f8x'"],
      ["'f8'", "'<f8'"],
      ["'f8'", "'i16'"],
      ["'f8'", "'b2'"],
      ["'f8'", "'u3'"],
      ["'f8'", "'c4'"],
      ["'f8'", "'m4'"],
      ["'f8'", "'M4'"],
      ["'f8'", "'O16'"],
      ["'f8'", "b'f8'"],
      ["'f8'", '8'],
      ["'f8'", 'numpy.float64'],
      ["'f8'", 'builtins.float'],
      ["'f8'", "'O8'"],
      ["'f8'", "'i1'"],
      ['False', 'True'],
      ['False', '2'],
      ['True', 'False'],
      [', True)', ')'],
      [', True)', ", True, {'metadata': 1})"],
      ['numpy.dtype(', 'new numpy.dtype('],
      ["'f8', False, True)", "**{'dtype': 'f8'})"],
      ['(3', '(0'],
      ['(3', '(4'],
      ['(3', '(5'],
      ['(3', '(None'],
      ["'<'", "'|'"],
      ["'<'", "'='"],
      ["'<'", "'!'"],
      ["'<'", 'None'],
      ['-1, -1', '8, -1'],
      ['-1, -1', '-1, 8'],
      ['-1, -1', '8, 8'],
      ['-1, -1', '-2, -1'],
      ['-1, -1', '-1, -2'],
      ['-1, -1', 'None, -1'],
      ['-1, 0)', '-1, 1)'],
      ['-1, 0)', '-1, 8)'],
      ['-1, 0)', '-1, 16)'],
      ['-1, 0)', '-1, 63)'],
      ['-1, 0)', '-1, -128)'],
      ['-1, 0)', '-1, 256)'],
      ['-1, 0)', '-1, None)'],
      ['-1, 0)', '-1)'],
      ['-1, 0)', '-1, 0, {})'],
      [state, `${state} << ${state}`],
      [state, '{}'],
      [state, 'None'],
      [state, "[3, '<', None, None, None, -1, -1, 0]"],
      [state, `${state} += [1]`],
      [state, `${state} += {'x': 1}`],
      ['None, None, None', "None, ('a',), None"],
      ['None, None, None', `None, ('a',), {'a': (${F8}, 0)}`],
      ['None, None, None', `(${F8}, (1,)), None, None`],
      ['None, None, None', '0, None, None'],
    ],
    `numpy.dtype('f8', False, True) << ${state}`,
  );
});

test('elements of one byte, text, bytes and void', async () => {
  await allRefused([["'|'", "'<'"]], I1);
  await allRefused([["'|'", "'>'"]], dtype('b1', '|'));
  const text: [string, string][] = [
    ["'<'", "'|'"],
    ['12, 4', '11, 4'],
    ['12, 4', '3, 4'],
    ['12, 4', '-1, 4'],
    ['12, 4', '16, 4'],
    ['12, 4', '12, -1'],
    ['12, 4', '12, 0'],
    ['12, 4', '12, 3'],
    ['12, 4', '12, 32'],
    ['12, 4', '12, None'],
    ['4, 8', '4, 16'],
    ['4, 8', '4, 63'],
    ["'U3'", "'U4'"],
    ["'U3'", "'U'"],
    ["'U3'", "'S3'"],
    ["'U3'", "'U99999999999'"],
    ["'U3'", "'U600000000'"],
  ];
  await allRefused(text, TEXT3);
  await allRefused(
    [
      ["'|'", "'<'"],
      ['5, 1', '-1, -1'],
      ['5, 1', '4, 1'],
      ['1, 0', '1, 8'],
      ["'S5'", "'S6'"],
    ],
    dtype('S5', '|', '5, 1, 0'),
  );
  await allRefused(
    [
      ["'|'", "'<'"],
      ['4, 1', '8, 1'],
      ['1, 0', '1, 16'],
      ['1, 0', '1, 63'],
    ],
    dtype('V4', '|', '4, 1, 0'),
  );
  await allRefused([dtype('S2147483648', '|', '2147483648, 1, 0'), dtype('U536870912', '<', '2147483648, 4, 8')]);
});

test('objects never lack their flags', async () => {
  const flags = [0, 1, 27, 59, 62, 64, 127, -1].map((flag): [string, string] => ['63', `${flag}`]);
  await allRefused([...flags, ["'|'", "'<'"], ['-1, -1', '8, 8'], ["'O8'", "'V8'"], ["'O8'", "'i8'"]], OBJECT);
});

test('metadata', async () => {
  const vlen = "numpy.dtype('O8', False, True) << (4, '|', None, None, None, -1, -1, 63, {'vlen': builtins.str})";
  const enumeration = "numpy.dtype('i1', False, True) << (4, '|', None, None, None, -1, -1, 0, {'enum': {'RED': 0}})";
  await allSafe([vlen, enumeration, "numpy.dtype('f8', False, True) << (4, '<', None, None, None, -1, -1, 0, {})"]);
  await allRefused(
    [
      ["{'vlen': builtins.str}", "'vlen'"],
      ["{'vlen': builtins.str}", '{1: builtins.str}'],
      ["{'vlen': builtins.str}", "({'vlen': builtins.str},)"],
      ["{'vlen': builtins.str}", "({'vlen': builtins.str}, None)"],
      ["{'vlen': builtins.str}", "[('vlen', builtins.str)]"],
      ["{'vlen': builtins.str}", 'builtins.dict()'],
      ['(4', '(3'],
      ['63', '0'],
    ],
    vlen,
  );
  await allRefused(
    [
      ["(b'D', 1, 1, 1)", "(b'D', 0, 1, 1)"],
      ["(b'D', 1, 1, 1)", "(b'D', 1, -1, 1)"],
      ["(b'D', 1, 1, 1)", "(b'D', 1, 1, None)"],
      ["(b'D', 1, 1, 1)", "(b'D', 1, 1)"],
      ["(b'D', 1, 1, 1)", "(b'D', 1, 1, 1, 1)"],
      ["(b'D', 1, 1, 1)", "(b'D' * 10, 1, 1, 1)"],
      ["(b'D', 1, 1, 1)", "(b'', 1, 1, 1)"],
      ["(b'D', 1, 1, 1)", '(5, 1, 1, 1)'],
      ["(b'D', 1, 1, 1)", 'None'],
      ["(None, (b'D', 1, 1, 1))", "(None, (b'D', 1, 1, 1), None)"],
      ["(None, (b'D', 1, 1, 1))", "(1, (b'D', 1, 1, 1))"],
      ["(None, (b'D', 1, 1, 1))", "({2: 1}, (b'D', 1, 1, 1))"],
    ],
    DAY,
  );
});

test('StringDType and the classes of dtypes', async () => {
  const make = 'numpy._core._internal._convert_to_stringdtype_kwargs';
  await allSafe([
    `${make}(1)`,
    `${make}(0)`,
    `${make}(True, None)`,
    `${make}(True, '__nan__')`,
    `${make}(1, 0.5)`,
    `${make}(1, pandas._libs.missing.NA)`,
    'numpy._core._DType_reconstruct(numpy.float64)',
    'numpy.core._DType_reconstruct(numpy.str_)',
    '[numpy.dtypes.Float64DType, numpy.dtypes.StringDType]',
  ]);
  await allRefused([
    `${make}()`,
    `${make}(2)`,
    `${make}(None)`,
    `${make}('x')`,
    `${make}(1, None, None)`,
    `${make}(1, [1])`,
    `${make}(1) << {}`,
    `${make}(1) += [1]`,
    'numpy._core._DType_reconstruct()',
    "numpy._core._DType_reconstruct('f8')",
    'numpy._core._DType_reconstruct(numpy.float64, 1)',
    'numpy._core._DType_reconstruct(numpy.float64) << {}',
    'numpy.dtypes.Float64DType()',
    'numpy.float64(1)',
  ]);
});
