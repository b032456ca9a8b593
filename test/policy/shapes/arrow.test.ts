/** Arrays of Arrow, whose compiled code reads where the stream says: what pandas with pyarrow writes, and what it never does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, told } from '../judged.ts';
import { FLOAT, int32s, int64s, restored, TEXT } from './arrows.ts';

const INT64 = "pyarrow.lib.type_for_alias('int64')";
const field = (type: string, name = 'item'): string => `pyarrow.lib.field('${name}', ${type}, True, None)`;
const buffer = (bytes: string): string => `pyarrow.lib.py_buffer(${bytes})`;
const NUMBERS = (count: number): string => `(${INT64}, ${count}, 0, 0, [None, ${int64s(count)}], [], None)`;

/** Of two texts, `a` and `bc`. */
const OFFSETS = int32s(0, 1, 3);
const TWO = restored(TEXT, 2, 0, 0, `None, ${OFFSETS}, ${buffer("b'abc'")}`);
/** Of which the second of three is null: bits 101. */
const THREE = restored(
  TEXT,
  3,
  1,
  0,
  `${buffer("b'\\x05'")}, ${int32s(0, 1, 1, 3)}, ${buffer("_codecs.encode('abc', 'latin1')")}`,
);

test('text has offsets that rise and stay inside, and is UTF-8', async () => {
  await allSafe([
    TWO,
    THREE,
    restored(TEXT, 1, 0, 1, `None, ${OFFSETS}, ${buffer("b'abc'")}`),
    restored(TEXT, 0, 0, 0, 'None, None, None'),
    restored(TEXT, 2, -1, 0, `None, ${OFFSETS}, ${buffer("b'abc'")}`),
    restored("pyarrow.lib.type_for_alias('large_string')", 2, 0, 0, `None, ${int64s(0, 1, 3)}, ${buffer("b'abc'")}`),
    restored("pyarrow.lib.type_for_alias('binary')", 2, 0, 0, `None, ${OFFSETS}, ${buffer("b'\\xff\\x80c'")}`),
    restored(TEXT, 2, 0, 0, `None, ${int32s(0, 1, 3)}, ${buffer("b'a\\xc3\\xa4'")}`),
    // Bytes behind the last offset are no element.
    restored(TEXT, 2, 0, 0, `None, ${OFFSETS}, ${buffer("b'abc\\xff'")}`),
  ]);
  await allRefused(
    [
      [OFFSETS, int32s(0, 1, 4)],
      [OFFSETS, int32s(0, 4, 3)],
      [OFFSETS, int32s(2, 1, 3)],
      [OFFSETS, int32s(-1, 1, 3)],
      [OFFSETS, int32s(0, 1)],
      [OFFSETS, 'None'],
      [OFFSETS, "b'\\x00'"],
      [buffer("b'abc'"), 'None'],
      [buffer("b'abc'"), buffer("b'ab'")],
      [buffer("b'abc'"), buffer("b'a\\xffc'")],
      [buffer("b'abc'"), buffer("b'\\xc3\\xa4c'")],
      [buffer("b'abc'"), `${buffer("b'abc'")}, None`],
      [`, ${buffer("b'abc'")}`, ''],
      [', 2, 0, 0,', ', 3, 0, 0,'],
      [', 2, 0, 0,', ', -2, 0, 0,'],
      [', 2, 0, 0,', ", '2', 0, 0,"],
      [', 2, 0, 0,', ', 2, 1, 0,'],
      [', 2, 0, 0,', ', 2, -2, 0,'],
      [', 2, 0, 0,', ', 2, 0, 1,'],
      [', 2, 0, 0,', ', 2, 0, -1,'],
      [', 2, 0, 0,', ', 2, 0, 4611686018427387904,'],
      [', 2, 0, 0,', ', 4503599627370497, 0, 4503599627370497,'],
      [', [], None))', `, [${NUMBERS(1)}], None))`],
      [', [], None))', `, [], ${NUMBERS(1)}))`],
      [', [], None))', ', [], 5))'],
      [', [], None))', ', [], None, None))'],
      [', [], None))', ', []))'],
      [', [], None))', ', None, None))'],
      [`${TEXT}, 2`, `'string', 2`],
      ['None, pyarrow', `(a := (builtins.bytearray(b'x'))), pyarrow`],
    ],
    TWO,
  );
});

test('as many nulls as the bits say, for every element', async () => {
  const [bits, numbers] = [buffer("b'\\xff\\x01'"), int64s(9)];
  const nine = restored(INT64, 9, 0, 0, `${bits}, ${numbers}`);
  await allSafe([
    nine,
    nine.replace("b'\\xff\\x01'", "b'\\x00\\x00'").replace(', 9, 0, 0', ', 9, 9, 0'),
    restored(INT64, 1, 1, 8, `${buffer("b'\\xff\\x00'")}, ${numbers}`),
    restored("pyarrow.lib.type_for_alias('null')", 4, 4, 0, 'None'),
    restored("pyarrow.lib.type_for_alias('bool')", 9, 0, 0, `None, ${buffer("b'\\x00\\x00'")}`),
  ]);
  await allRefused(
    [
      [bits, buffer("b'\\xff'")],
      [bits, buffer("b'\\xff\\x00'")],
      [', 9, 0, 0', ', 9, 1, 0'],
      [', 9, 0, 0', ', 8, 0, 8'],
      [numbers, int64s(8)],
      [bits, 'None, None'],
    ],
    nine,
  );
  await allRefused([
    restored("pyarrow.lib.type_for_alias('null')", 4, 0, 0, 'None'),
    restored("pyarrow.lib.type_for_alias('null')", 4, 4, 0, buffer("b'\\x00'")),
    restored("pyarrow.lib.type_for_alias('bool')", 9, 0, 0, `None, ${buffer("b'\\x00'")}`),
  ]);
});

test('lists, maps, structs and dictionaries stay inside of the arrays that they are made of', async () => {
  const list = `pyarrow.lib._restore_array((pyarrow.lib.list_(${field(INT64)}), 2, 0, 0, [None, ${OFFSETS}], [${NUMBERS(3)}], None))`;
  const fixed = `pyarrow.lib._restore_array((pyarrow.lib.list_(${INT64}, 2), 2, 0, 0, [None], [${NUMBERS(4)}], None))`;
  const struct = `pyarrow.lib._restore_array((pyarrow.lib.struct([${field(INT64)}]), 2, 0, 0, [None], [${NUMBERS(2)}], None))`;
  const entries = `(pyarrow.lib.struct([${field(INT64)}, ${field(INT64)}]), 3, 0, 0, [None], [${NUMBERS(3)}, ${NUMBERS(3)}], None)`;
  const map = `pyarrow.lib._restore_array((pyarrow.lib.map_(${field(INT64)}, ${field(INT64)}), 2, 0, 0, [None, ${OFFSETS}], [${entries}], None))`;
  const large = list.replace('list_', 'large_list').replace(OFFSETS, int64s(0, 1, 3));
  await allSafe([list, fixed, struct, map, large]);
  const floats = NUMBERS(3).replace(INT64, FLOAT);
  await allRefused(
    [
      [NUMBERS(3), NUMBERS(2)],
      [NUMBERS(3), floats],
      [`[${NUMBERS(3)}]`, '[]'],
      [NUMBERS(3), '()'],
      [OFFSETS, int32s(0, 2, 1)],
    ],
    list,
  );
  await allRefused(
    [
      [NUMBERS(4), NUMBERS(3)],
      ["64'), 2)", "64'), -1)"],
    ],
    fixed,
  );
  await allRefused(
    [
      [NUMBERS(2), NUMBERS(1)],
      [`[${NUMBERS(2)}]`, `[${NUMBERS(2)}, ${NUMBERS(2)}]`],
    ],
    struct,
  );
  await allRefused(
    [
      [`[${NUMBERS(3)}, ${NUMBERS(3)}]`, `[${NUMBERS(3)}, ${NUMBERS(2)}]`],
      [OFFSETS, int32s(0, 1, 4)],
      [entries, NUMBERS(3)],
    ],
    map,
  );
  await allRefused([[int64s(0, 1, 3), int32s(0, 1, 3)]], large);
});

test('an index of a dictionary is one of its elements, or null', async () => {
  const make = (type: string, indices: string, nulls = '0, 0, [None'): string =>
    `pyarrow.lib._restore_array((pyarrow.lib.dictionary(pyarrow.lib.type_for_alias('${type}'), ${INT64}, False), 2, ${nulls}, ${indices}], [], ${NUMBERS(2)}))`;
  await allSafe([
    make('int32', int32s(0, 1)),
    make('int64', int64s(1, 1)),
    make('int8', buffer("b'\\x01\\x00'")),
    make('uint16', buffer("b'\\x01\\x00\\x00\\x00'")),
    make('int16', buffer("b'\\x01\\x00\\x00\\x00'")),
    make('uint32', int32s(0, 1)),
    make('uint8', buffer("b'\\x01\\x00'")),
    make('uint64', int64s(1, 1)),
    make('int32', int32s(0, 9), `1, 0, [${buffer("b'\\x01'")}`),
  ]);
  await allRefused([
    make('int32', int32s(0, 2)),
    make('int32', int32s(-1, 0)),
    make('int32', int32s(9, 0), `1, 0, [${buffer("b'\\x01'")}`),
    make('int64', int64s(0, -1)),
    make('uint64', int64s(0, -1)),
    make('int8', buffer("b'\\xff\\x00'")),
    make('uint8', buffer("b'\\xff\\x00'")),
    make('int16', buffer("b'\\xff\\xff\\x00\\x00'")),
    make('uint16', buffer("b'\\xff\\xff\\x00\\x00'")),
    make('uint32', int32s(0, -1)),
    make('int32', int32s(0)),
    make('int32', int32s(0, 1)).replace(`, ${NUMBERS(2)}))`, ', None))'),
    make('int32', int32s(0, 1)).replace(NUMBERS(2), NUMBERS(1)),
    make('int32', int32s(0, 1)).replace(NUMBERS(2), NUMBERS(2).replace(INT64, FLOAT)),
    make('string', int32s(0, 1)),
  ]);
});

test('types, fields and schemas', async () => {
  await allSafe([
    "pyarrow.lib.timestamp('ns', 'UTC')",
    "pyarrow.lib.timestamp('s')",
    'pyarrow.lib.decimal128(38, -38)',
    'pyarrow.lib.decimal256(76, 2)',
    'pyarrow.lib.binary(0)',
    `pyarrow.lib.schema([${field(INT64)}], {b'k': b'v'})`,
    `pyarrow.lib.schema([], {_codecs.encode('k', 'latin1'): _codecs.encode('v', 'latin1')})`,
    `pyarrow.lib.large_list(${INT64})`,
  ]);
  await allRefused([
    "pyarrow.lib.type_for_alias('os')",
    "pyarrow.lib.type_for_alias('int64', 1)",
    "pyarrow.lib.type_for_alias('int64') << {}",
    "pyarrow.lib.timestamp('ns', new argparse.Namespace())",
    "pyarrow.lib.timestamp('D')",
    "pyarrow.lib.timestamp('ns', 'UTC', 1)",
    'pyarrow.lib.decimal128(39, 2)',
    'pyarrow.lib.decimal128(0, 2)',
    'pyarrow.lib.decimal128(5, 2147483647)',
    'pyarrow.lib.decimal128(5)',
    'pyarrow.lib.decimal256(77, 2)',
    'pyarrow.lib.binary(-1)',
    "pyarrow.lib.list_('int64')",
    `pyarrow.lib.large_list(${INT64}, 2)`,
    `pyarrow.lib.struct([${INT64}])`,
    `pyarrow.lib.struct(${INT64})`,
    `pyarrow.lib.map_(${INT64})`,
    `pyarrow.lib.dictionary(${INT64}, ${INT64}, 'x')`,
    `pyarrow.lib.dictionary(${FLOAT}, 'x', False)`,
    "pyarrow.lib.field('x', 'int64', True, None)",
    `pyarrow.lib.field(5, ${INT64}, True, None)`,
    `pyarrow.lib.field('x', ${INT64}, 5, None)`,
    `pyarrow.lib.field('x', ${INT64}, True)`,
    `pyarrow.lib.field('x', ${INT64}, True, {b'ARROW:extension:name': b'arrow.py_extension_type'})`,
    `pyarrow.lib.field('x', ${INT64}, True, {_codecs.encode('ARROW:extension:name', 'latin1'): b'x'})`,
    `pyarrow.lib.field('x', ${INT64}, True, {b'k': new argparse.Namespace()})`,
    `pyarrow.lib.field('x', ${INT64}, True, {5: b'v'})`,
    `pyarrow.lib.schema([${INT64}], None)`,
    `pyarrow.lib.schema([${field(INT64)}])`,
    `pyarrow.lib.schema([], 5)`,
  ]);
});

test('a type of too many parts', async () => {
  const wide = (inside: string): string => `pyarrow.lib.struct([${Array(10).fill(inside).join(', ')}])`;
  const hundred = `(t := (${wide(field(wide(field(INT64))))}))`;
  await allSafe([hundred]);
  await allRefused([`${hundred}; ${wide(field('t'))}`]);
});

test('buffers are bytes in the stream, and nobody changes them', async () => {
  await allSafe([
    "pyarrow.lib.py_buffer(b'x')",
    "pyarrow.lib.py_buffer(builtins.bytearray(b'x'))",
    'pyarrow.lib.py_buffer(builtins.bytearray())',
  ]);
  await allRefused([
    "pyarrow.lib.py_buffer('x')",
    'pyarrow.lib.py_buffer(5)',
    "pyarrow.lib.py_buffer(b'x', 1)",
    'pyarrow.lib.py_buffer(builtins.bytearray([1, 2]))',
    "pyarrow.lib.py_buffer((a := (builtins.bytearray(b'x')))); a += [1]",
    'pyarrow.lib.py_buffer(new argparse.Namespace())',
    "pyarrow.lib.py_buffer(b'x') << {}",
  ]);
});

test('columns of pandas are kept in an array of Arrow, in one piece or in several', async () => {
  const chunks = `pyarrow.lib.chunked_array([${TWO}], ${TEXT})`;
  const column = `new pandas.arrays.ArrowStringArray() << {'_pa_array': ${TWO}, '_dtype': pandas.StringDtype('pyarrow'), '_cache': {}}`;
  const old = `new pandas.core.arrays.arrow.array.ArrowExtensionArray() << {'_data': ${chunks}, '_dtype': (new pandas.ArrowDtype() << {'pyarrow_dtype': ${TEXT}})}`;
  await allSafe([
    column,
    old,
    `pandas.core.indexes.base._new_Index(pandas.Index, {'data': (${column}), 'name': None})`,
  ]);
  await allRefused(
    [
      [TWO, 'None'],
      [TWO, "[b'x']"],
      [TWO, '(new argparse.Namespace())'],
      [TWO, `${TWO}, '_data': 5`],
      ["'_pa_array'", "'other'"],
      [column.slice(column.indexOf(' <<')), ''],
      [column.slice(column.indexOf('{')), `(${TWO}, {})`],
    ],
    column,
  );
  await allRefused(
    [
      [`[${TWO}]`, TWO],
      [`[${TWO}]`, '[5]'],
      [`${TEXT})`, "'string')"],
      [`, ${TEXT})`, ')'],
    ],
    chunks,
  );
  await allRefused([`(l := ([${TWO}])); pyarrow.lib.chunked_array(l, ${TEXT}); pyarrow.lib.chunked_array(l, ${TEXT})`]);
});

test("what a program of its own made is that program's own verdict", async () => {
  const column = `new pandas.arrays.ArrowStringArray() << {'_pa_array': mine.array()}`;
  for (const text of [
    restored('mine.kind()', 2, 0, 0, 'None'),
    restored(TEXT, 2, 0, 0, 'None, mine.buffer(), None'),
    'pyarrow.lib.py_buffer(mine.data())',
    'pyarrow.lib.list_(mine.kind())',
    "pyarrow.lib.field('x', mine.kind(), True, None)",
    `pyarrow.lib.schema([mine.field()], None)`,
    `pyarrow.lib.chunked_array([mine.array()], mine.kind())`,
    column,
  ]) {
    assert.equal((await told(text)).verdict, 'unsafe', text);
  }
});

test('what is not kept is not known', async () => {
  const seventeen = Array(17).fill(field(INT64)).join(', ');
  const report = await told(`pyarrow.lib.struct([${seventeen}])`);
  assert.deepEqual([report.verdict, report.problems.map(({ id }) => id)], ['unreadable', ['limit-exceeded']]);
});
