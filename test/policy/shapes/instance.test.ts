/** Instances of classes written in Python, exceptions, streams, XML elements and random.Random. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';

test('an instance is made empty and given attributes', async () => {
  await allSafe([
    'new argparse.Namespace()',
    "new argparse.Namespace() << {'lr': 0.1, 'items': [1]}",
    "argparse.Namespace() << {'append': False, 'extend': True, 'add': 1}",
    "new argparse.Namespace() << (None, {'lr': 0.1})",
    "new argparse.Namespace() << ({'lr': 0.1}, {'x': 1})",
    "new argparse.Namespace() << ({'lr': 0.1}, None)",
    'new argparse.Namespace() << None',
    "new argparse.Namespace() << {'f': builtins.list, 'g': new argparse.Namespace()}",
    "new argparse.Namespace() << {'__doc__': 'text', '__setstate__': None}",
    "types.SimpleNamespace() << {'a': 1}",
    "new sklearn.linear_model._base.LinearRegression() << {'copy': True, 'fit_intercept': True}",
    "new sklearn.utils.Bunch() << {'append': 0} += {'a': 1}",
  ]);
  await allRefused([
    'argparse.Namespace(1)',
    'new argparse.Namespace() << 5',
    'new argparse.Namespace() << [1]',
    "new argparse.Namespace() << 'x'",
    'new argparse.Namespace() << ({}, {}, {})',
    'new argparse.Namespace() << ({},)',
    'new argparse.Namespace() << ({}, 5)',
    'new argparse.Namespace() << (5, {})',
    'new argparse.Namespace() << new argparse.Namespace()',
    'new argparse.Namespace() += [1]',
    "new argparse.Namespace() += {'a': 1}",
    'new argparse.Namespace() += {1}',
    'new argparse.Namespace() << {1: 2}',
    "new argparse.Namespace() << {b'x': 2}",
    'new argparse.Namespace() << {builtins.str: 2}',
    "new argparse.Namespace() << (None, {('x',): 2})",
  ]);
});

test('what an unpickler or native code looks up is plain data, or is refused', async () => {
  for (const hook of [
    'append',
    'extend',
    'add',
    '__setstate__',
    '__reduce__',
    '__reduce_ex__',
    '__class__',
    '__index__',
  ]) {
    await allRefused([
      `new argparse.Namespace() << {'${hook}': builtins.list}`,
      `new argparse.Namespace() << {'${hook}': [builtins.list]}`,
      `new argparse.Namespace() << {'${hook}': new argparse.Namespace()}`,
      `new argparse.Namespace() << (None, {'${hook}': builtins.list})`,
    ]);
    await allSafe([`new argparse.Namespace() << {'${hook}': [1, {'x': None}]}`]);
  }
  for (const hook of '__array__ __array_interface__ __array_struct__ __array_finalize__ __array_wrap__ __cuda_array_interface__ __dlpack__'.split(
    ' ',
  )) {
    await allRefused([`new argparse.Namespace() << {'${hook}': {'data': (0, False)}}`]);
    await allRefused([`new argparse.Namespace() << (None, {'${hook}': 1})`]);
  }
  // setattr of a dunder that is no hook of the unpickler does what it says: a class is replaced, say.
  for (const name of ['__class__', '__dict__', '__doc__', '__call__']) {
    await allRefused([`new argparse.Namespace() << (None, {'${name}': 1})`]);
  }
  await allSafe([
    "new argparse.Namespace() << (None, {'append': False, 'extend': [1], 'add': 1, '__x': builtins.list, '_a': builtins.str})",
  ]);
});

test('a state is changed no more once it was given', async () => {
  await allRefused([
    // The value was plain data when the state took it in.
    "(a := [1]); (s := {'append': a}); a += [builtins.list]; new argparse.Namespace() << s",
    "(s := {'a': 1}); new argparse.Namespace() << s; s += {'append': builtins.list}",
    "(s := {'a': 1}); new argparse.Namespace() << (None, s); s += {'x': 1}",
    "(n := new argparse.Namespace()) << {'a': 1} << {'append': builtins.list}",
  ]);
  await allSafe(["new argparse.Namespace() << {'a': 1} << {'b': 1}"]);
});

test('exceptions keep what they are called with; their state is set by setattr', async () => {
  await allSafe([
    "builtins.ValueError('x', [1], builtins.str)",
    "builtins.ValueError('x') << {'code': 3, 'cause': builtins.str}",
    "builtins.ValueError('x') << {'__notes__': ['note']}",
    "builtins.ValueError('x') << (None, {'code': 3})",
    "builtins.FileNotFoundError(2, 'No such file', '/nonexistent')",
    "builtins.UnicodeDecodeError('utf-8', b'\\xff', 0, 1, 'bad')",
    'decimal.Inexact()',
    'decimal.Inexact',
  ]);
  await allRefused([
    "builtins.ValueError('x') << {'__cause__': 1}",
    "builtins.ValueError('x') << {'__class__': builtins.str}",
    "builtins.ValueError('x') << {'__traceback__': None}",
    "builtins.ValueError('x') << {'append': builtins.list}",
    "builtins.ValueError('x') << (None, {'append': builtins.list})",
    "builtins.ValueError('x') << 5",
    "builtins.ValueError('x') << [1]",
    "builtins.ValueError('x') << {1: 1}",
    "builtins.ValueError('x') += [1]",
  ]);
});

test('streams in memory', async () => {
  await allSafe([
    "new _io.BytesIO() << (b'abc', 2, None)",
    "new io.BytesIO() << (b'abc', 0, {'name': 'file.bin'})",
    "new _io.BytesIO() << (_codecs.encode('abc', 'latin1'), 2, None)",
    'new _io.BytesIO() << (builtins.bytes(), 0, None)',
    "new _io.StringIO() << ('abc', '\\n', 1, None)",
    "new _io.BytesIO() << {'name': 'x'}",
  ]);
  await allRefused([
    "_io.BytesIO(b'abc')",
    "new _io.BytesIO() << (b'abc', 2)",
    "new _io.BytesIO() << (b'abc', 2, 3, 4, None)",
    "new _io.BytesIO() << (b'abc', 2, 5)",
    'new _io.BytesIO() << (builtins.object, 2, None)',
    "new _io.BytesIO() << (b'abc', builtins.object, None)",
    "new _io.BytesIO() << [b'abc', 2, None]",
    "new _io.BytesIO() << (b'abc', 0, {'__class__': builtins.str})",
    "new _io.BytesIO() << (b'abc', 0, {'write': 1, '__doc__': 1})",
    "new _io.BytesIO() << {'append': builtins.str}",
    'new _io.BytesIO() += [1]',
  ]);
});

test('XML elements have elements as children', async () => {
  const leaf =
    "(new xml.etree.ElementTree.Element() << {'tag': 'b', '_children': [], 'attrib': {}, 'text': 'u', 'tail': None})";
  const tree = (children: string): string =>
    `new xml.etree.ElementTree.Element() << {'tag': 'a', '_children': ${children}, 'attrib': {'x': '1'}, 'text': None, 'tail': None}`;
  const many = (one: string): string => `[${`${one}, `.repeat(20)}]`;
  await allSafe([
    leaf,
    tree('[]'),
    tree(`[${leaf}, ${leaf}]`),
    tree(many(leaf)),
    'new xml.etree.ElementTree.Element() << None',
  ]);
  await allSafe([
    "new xml.etree.ElementTree.Element() << {'tag': 'a'}",
    "new xml.etree.ElementTree.QName() << {'text': 'a'}",
  ]);
  await allRefused([
    tree('[1]'),
    tree('[builtins.str]'),
    tree(`[${leaf}, new argparse.Namespace()]`),
    tree(many('new argparse.Namespace()')),
    tree(`[${leaf}, ${many(leaf).slice(1, -1)} new argparse.Namespace()]`),
    tree(many('1')),
    tree('None'),
    tree('5'),
    tree(`(${leaf},)`),
    tree('[]').replace("'tag': 'a'", "'append': builtins.str"),
    "xml.etree.ElementTree.Element('a')",
    'new xml.etree.ElementTree.Element() << 5',
    'new xml.etree.ElementTree.Element() << (1, 2)',
    'new xml.etree.ElementTree.Element() += [1]',
  ]);
});

test('random.Random has 624 numbers and a position', async () => {
  const honest = 'random.Random() << (3, (0,) * 625, None)';
  await allSafe([honest, honest.replace('(3', '(2'), honest.replace('None', '0.5')]);
  await allRefused(
    [
      ['Random()', 'Random(builtins.object)'],
      ['Random()', 'Random(5)'],
      ['(3', '(1'],
      ['(3', '(4'],
      ['(3', '(None'],
      ['625', '624'],
      ['625', '626'],
      ['(0,) * 625', '[0] * 625'],
      ['(0,) * 625', '(builtins.str,) * 625'],
      ['(0,) * 625', 'None'],
      ['None', "'x'"],
      ['None', 'builtins.str'],
      ['(3, (0,) * 625, None)', '{}'],
      ['(3, (0,) * 625, None)', '(3, (0,) * 625)'],
      ['(3, (0,) * 625, None)', '(3, (0,) * 625, None) += [1]'],
    ],
    honest,
  );
});
