/** numpy's arrays of a buffer, arrays with a mask, and scalars. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';
import { array, DAY, dtype, F8, I4, I8, OBJECT, STRUCT, struct, TEXT3, WITH_OBJECT } from './honest.ts';

const ARRAY = array(F8, '(2, 3)', "b'x' * 48");
const STRING = 'numpy._core._internal._convert_to_stringdtype_kwargs(1)';

test('_frombuffer: bytes of exactly the size, and never references', async () => {
  const honest = `numpy._core.numeric._frombuffer(b'x' * 48, ${I8}, (2, 3), 'F')`;
  await allSafe([
    honest.replace('_core', 'core'),
    honest.replace("'F'", "'C'"),
    honest.replace("'F'", "'K', (1, 0)"),
    honest.replace("'F'", "'C', None"),
    `numpy._core.numeric._frombuffer(builtins.bytearray(b'x' * 8), ${I8}, (), 'C')`,
  ]);
  await allRefused(
    [
      ["b'x' * 48", "b'x' * 47"],
      ["b'x' * 48", "b'x' * 56"],
      ["b'x' * 48", '[0] * 6'],
      ["b'x' * 48", 'None'],
      ["b'x' * 48", ARRAY],
      [I8, OBJECT],
      [I8, WITH_OBJECT],
      [I8, STRING],
      [I8, I4],
      [I8, "'i8'"],
      [I8, 'numpy.int64'],
      ['(2, 3)', '(2, 4)'],
      ['(2, 3)', '(-2, -3)'],
      ['(2, 3)', 'None'],
      ["'F'", "'A'"],
      ["'F'", 'None'],
      ["'F'", "'C', 1"],
      ["'F'", "'C', ('a',)"],
      ["'F'", "'C', None, None"],
      [", 'F')", ')'],
      ["'F')", "'F') << {}"],
      ["'F')", `'F') << (1, (2, 3), ${I8}, False, b'x' * 48)`],
      ["'F')", "'F') += [1]"],
    ],
    honest,
  );
});

test('masked arrays: a byte of mask for each field of each element, and a fill value of numpy', async () => {
  const make = "numpy.ma.core._mareconstruct(numpy.ma.core.MaskedArray, numpy.ndarray, (0,), b'b')";
  const honest = `${make} << (1, (3,), ${I8}, False, b'x' * 24, b'xyz', None)`;
  const fields = `${make} << (1, (2,), ${STRUCT}, False, b'x' * 24, b'x' * 4, ${array(STRUCT, '()', "b'x' * 12")})`;
  const nested = struct(24, "('p', 'q')", `{'p': (${STRUCT}, 0), 'q': (${STRUCT}, 12)}`);
  await allSafe([
    honest,
    fields,
    honest.replace("b'b')", "'b')"),
    honest.replace('numpy.ma.core.MaskedArray', 'numpy.ma.MaskedArray'),
    honest.replace('None)', `${array(I8, '()', "b'x' * 8")})`),
    honest.replace('None)', `numpy.core.multiarray.scalar(${I8}, b'x' * 8))`),
    honest.replace('None)', '999999)'),
    honest.replace('None)', `${F8})`),
    `${make} << (1, (2,), ${OBJECT}, False, [1, None], b'xy', '?')`,
    `${make} << (1, (2,), ${nested}, False, b'x' * 48, b'x' * 8, None)`,
    `${make} << (1, (3,), ${struct(0, '()', '{}')}, False, b'', b'xyz', None)`,
    `${make} << (1, (3,), ${struct(0, '()', '{}')}, False, b'', b'', None)`,
    'numpy.ma.core.MaskedConstant()',
  ]);
  await allRefused(
    [
      ['numpy.ma.core.MaskedArray', 'builtins.list'],
      ['numpy.ndarray', 'builtins.list'],
      ['numpy.ndarray', "'ndarray'"],
      ['(0,)', '(1,)'],
      ["b'b')", "b'bb')"],
      ["b'b')", "b'b', 1)"],
      [", b'b')", ')'],
      ["b'xyz'", "b'xy'"],
      ["b'xyz'", "b'xyz!'"],
      ["b'xyz'", '[0, 0, 0]'],
      ["b'xyz'", 'None'],
      ["b'x' * 24", "b'x' * 23"],
      ['(1, (3', '(0, (3'],
      ['None)', '(builtins.object,))'],
      ['None)', 'new argparse.Namespace())'],
      ['None)', 'builtins.slice(1, 2, 3))'],
      ['None)', 'None, None)'],
      [', None)', ')'],
      ['(1, (3,)', '((3,)'],
    ],
    honest,
  );
  await allRefused(
    [
      ["b'x' * 4", "b'x' * 2"],
      ["b'x' * 4", "b'x' * 5"],
    ],
    fields,
  );
  await allRefused([`${make} << (1, (3,), ${struct(0, '()', '{}')}, False, b'', b'xy', None)`]);
  await allRefused(['numpy.ma.core.MaskedConstant(builtins.object)', 'numpy.ma.core.MaskedConstant() << {}']);
});

test('scalars: bytes of the size of the dtype; records with references an array of the same dtype', async () => {
  const honest = `numpy.core.multiarray.scalar(${F8}, b'x' * 8)`;
  const void_ = `numpy.core.multiarray.scalar((t := ${WITH_OBJECT}), ${array('t', '()', "[(1, 'x')]")})`;
  await allSafe([
    honest,
    honest.replace("b'x'", "'x'"),
    `numpy.core.multiarray.scalar(${TEXT3}, b'x' * 12)`,
    `numpy.core.multiarray.scalar(${DAY}, b'x' * 8)`,
    `numpy.core.multiarray.scalar(${STRUCT}, b'x' * 12)`,
    `numpy.core.multiarray.scalar(${dtype('V0', '|', '0, 1, 0')})`,
    `numpy.core.multiarray.scalar(${WITH_OBJECT}, (1, 'x'))`,
    void_,
  ]);
  await allRefused(
    [
      ["b'x' * 8", "b'x' * 7"],
      ["b'x' * 8", "b'x' * 9"],
      ["b'x' * 8", '[1.0]'],
      ["b'x' * 8", '8'],
      ["b'x' * 8", 'None'],
      ["b'x' * 8)", "b'x' * 8, 1)"],
      [F8, I4],
      [F8, "'f8'"],
      [F8, 'numpy.float64'],
      [`${F8}, b'x' * 8`, ''],
      ["b'x' * 8)", "b'x' * 8) << {}"],
      ["b'x' * 8)", "b'x' * 8) += [1]"],
    ],
    honest,
  );
  await allRefused([
    `numpy.core.multiarray.scalar(${WITH_OBJECT}, b'x' * 12)`,
    `numpy.core.multiarray.scalar(${WITH_OBJECT}, [1, 'x'])`,
    `numpy.core.multiarray.scalar(${WITH_OBJECT})`,
    `numpy.core.multiarray.scalar((t := ${WITH_OBJECT}), numpy.ma.core._mareconstruct(numpy.ma.core.MaskedArray, numpy.ndarray, (0,), b'b') << (1, (1,), t, False, [(1, 'x')], b'xy', None))`,
    `numpy.core.multiarray.scalar(${WITH_OBJECT}, ${array(F8, '()', "b'x' * 8")})`,
    void_.replace("'()'", "'(0,)'").replace("(1, (), t, False, [(1, 'x')])", '(1, (0,), t, False, [])'),
    `numpy.core.multiarray.scalar((t := ${WITH_OBJECT}), numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b'))`,
  ]);
});
