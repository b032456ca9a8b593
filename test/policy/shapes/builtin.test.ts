/** Built-in values and those of the standard library: what their own __reduce__ writes, and what it never does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, told } from '../judged.ts';
import { array, F8 } from './honest.ts';

test('containers and built-in values', async () => {
  await allSafe([
    'builtins.list',
    'builtins.set([1, 2])',
    'builtins.frozenset([(2, 3), 1])',
    'builtins.set()',
    'builtins.dict({1: 2})',
    'builtins.list() += [1]',
    'builtins.dict() += {1: 2}',
    'new builtins.object()',
    'builtins.bytes()',
    "builtins.bytes(b'x')",
    "builtins.bytes('x', 'latin1')",
    "builtins.bytes('x', 'latin-1')",
    "builtins.bytearray(b'x')",
    "builtins.bytearray(_codecs.encode('abc', 'latin1'))",
    'builtins.bytearray([1, 2])',
    'builtins.complex(1.0, 2.0)',
    'builtins.complex(1)',
    'builtins.range(1, 10, 2)',
    'builtins.range(0, 340282366920938463463374607431768211456)',
    'builtins.slice(1, None, 2)',
    'builtins.reversed((1, 2)) << 1',
    'builtins.enumerate([1], 0)',
    'builtins.zip([1], (2,)) << True',
    'itertools.count(3)',
    'itertools.repeat(3, 2)',
    'itertools.chain() << (builtins.reversed([1]),)',
    'itertools.chain()',
    'array.array',
    "array.array('b', [1, 2])",
    "array.array('d', [1.0])",
    "array._array_reconstructor(array.array, 'd', 16, b'x' * 8)",
    "array.array('b', [1]) << {'x': 1}",

    'builtins.hash',
    'builtins.int',
    'typing.List',
  ]);
  await allRefused([
    'builtins.list(1)',
    "builtins.list('abc')",
    'builtins.list([1], [2])',
    'builtins.dict(builtins.object)',
    'builtins.set([1]) << {}',
    'builtins.object() << {}',
    'new builtins.object(1)',
    'new builtins.object() += [1]',
    'builtins.bytes(builtins.object)',
    'builtins.bytes(new builtins.object())',
    "builtins.bytes('x', 'utf-8')",
    "builtins.bytes('x', 'rot13')",
    "builtins.bytes('x', 'latin1', 'strict')",
    "builtins.bytes('x')",
    'builtins.bytes(1000000000)',
    'builtins.bytes([builtins.object])',
    'builtins.bytes({1: 1})',
    "builtins.bytes(b'x', 'latin1')",
    "builtins.bytes(b'x') << {}",
    'builtins.bytearray(10)',
    "builtins.bytearray(b'x') << {}",
    'builtins.bytearray() += [1]',
    'builtins.complex(1, 2, 3)',
    "builtins.complex('1')",
    'builtins.complex(1) << {}',
    'builtins.complex(new argparse.Namespace())',
    'builtins.range(1, 2, 3, 4)',
    "builtins.range('1')",
    'builtins.slice(1)',
    'builtins.slice(1, 2, 3, 4)',
    'builtins.slice(1, 2, 3) << {}',
    'builtins.reversed(builtins.object)',
    'builtins.reversed(new argparse.Namespace())',
    'builtins.reversed((1, 2)) << None',
    "builtins.reversed((1, 2)) << {'x': 1}",
    'builtins.zip([1], builtins.str)',
    'itertools.count(builtins.str)',
    'itertools.chain([1])',
    'itertools.chain() << ([1],)',
    'itertools.chain() << (builtins.object,)',
    'itertools.chain() << []',
    "array.array(b'b', [1])",
    'array.array(5, [1])',
    "array.array('b', builtins.object)",
    "array.array('b', [builtins.object])",
    "array._array_reconstructor(builtins.list, 'd', 16, b'x')",
    "array.array('b') << 5",
    "array.array('b') << {'append': builtins.str}",
    "array.array('b') += [1]",
    'builtins.hash(builtins.str)',
    "builtins.hash('x')",
    'builtins.int(1)',
    'builtins.str(builtins.object)',
    'builtins.float(new argparse.Namespace())',
    'builtins.bool([1])',
    'typing.List()',
    'typing.Text(builtins.object)',
    'builtins.Ellipsis()',
  ]);
});

test('the length of bytes counts wherever they go, and iterators go over iterators', async () => {
  const data = (count: number): string[] => [
    `builtins.bytearray(b'x' * ${count})`,
    `builtins.bytes('x' * ${count}, 'latin1')`,
    `builtins.bytes(_codecs.encode('x' * ${count}, 'latin1'))`,
    `builtins.bytearray([1] * ${count})`,
  ];
  await allSafe(data(8).map((bytes) => array(F8, '(1,)', bytes)));
  await allRefused([...data(7), ...data(9), 'builtins.bytes()'].map((bytes) => array(F8, '(1,)', bytes)));
  await allSafe(["itertools.repeat('x')"]);
  await allRefused(['builtins.complex(1, new argparse.Namespace())', 'builtins.complex(builtins.object, 1)']);
  assert.equal((await told('builtins.reversed(mine.f())')).verdict, 'unsafe');
});

test('every built-in base that copyreg._reconstructor is given', async () => {
  for (const [base, value] of [
    ['object', 'None'],
    ['dict', '{}'],
    ['list', '[1]'],
    ['tuple', '(1,)'],
    ['set', '{1}'],
    ['frozenset', '{1}'],
    ['int', '5'],
    ['float', '0.5'],
    ['complex', 'builtins.complex(1)'],
    ['str', "'x'"],
    ['bytes', "b'x'"],
    ['bytearray', "b'x'"],
  ]) {
    const report = await told(`copyreg._reconstructor(mine.C, builtins.${base}, ${value})`);
    assert.equal(report.verdict, 'unsafe', base);
  }
  await allSafe(["copyreg._reconstructor(urllib.parse.ParseResult, builtins.tuple, ('http', 'a', '', '', '', ''))"]);
});

test('keywords are never written', async () => {
  await allRefused([
    "new builtins.complex(**{'real': 1})",
    "new builtins.slice(1, 2, 3, **{'x': 1})",
    "new decimal.Decimal('1', **{'x': 1})",
    "new datetime.date(**{'year': 1})",
  ]);
  await allSafe(["new collections.UserString('x', **{})"]);
});

test('copyreg._reconstructor makes an instance with the shape of its class', async () => {
  const make = 'copyreg._reconstructor';
  await allSafe([
    `${make}(argparse.Namespace, builtins.object, None) << {'append': False}`,
    `${make}(collections.OrderedDict, builtins.dict, {})`,
    `${make}(sklearn.linear_model._base.LinearRegression, builtins.object, None) << {'copy': True}`,
    `${make}(numpy.poly1d, builtins.object, None) << {'variable': 'x'}`,
  ]);
  await allRefused([
    `${make}(argparse.Namespace, builtins.object)`,
    `${make}(argparse.Namespace, builtins.object, None, 1)`,
    `${make}(argparse.Namespace, builtins.object, 1)`,
    `${make}(argparse.Namespace, builtins.slice, None)`,
    `${make}(argparse.Namespace, argparse.Namespace, None)`,
    `${make}(argparse.Namespace, 'object', None)`,
    `${make}('Namespace', builtins.object, None)`,
    `${make}([], builtins.object, None)`,
    `${make}(collections.OrderedDict, builtins.dict, builtins.object)`,
    `${make}(argparse.Namespace, builtins.dict, {})`,
    `${make}(numpy.ndarray, builtins.object, None)`,
    `${make}(numpy.ndarray, builtins.str, 'x')`,
    `${make}(numpy.dtype, builtins.object, None)`,
    `${make}(numpy.dtype, builtins.str, 'x')`,
    `${make}(builtins.str, builtins.object, None)`,
    `${make}(builtins.str, builtins.str, 'x')`,
    `${make}(array.array, builtins.list, [])`,
    `${make}(http.HTTPStatus, builtins.object, None)`,
    `${make}(argparse.Namespace, builtins.object, None) << {'__class__': builtins.str}`,
    `${make}(argparse.Namespace, builtins.object, None) << 5`,
    `${make}(argparse.Namespace, builtins.object, None) += [1]`,
  ]);
});

test('dates, numbers, addresses, patterns', async () => {
  await allSafe([
    "datetime.date(b'\\x07\\xe8\\x02\\x1d')",
    "datetime.datetime(b'x' * 10, datetime.timezone(datetime.timedelta(0, 7200, 0)))",
    "datetime.datetime(_codecs.encode('x' * 10, 'latin1'), builtins.getattr(zoneinfo.ZoneInfo, '_unpickle')('Europe/Berlin', 1))",
    "datetime.datetime(b'x' * 10, pytz._UTC())",
    "time.struct_time((1970, 1, 1, 0, 0, 0, 3, 1, 0), {'tm_zone': 'GMT', 'tm_gmtoff': 0})",
    "decimal.Decimal('1.50')",
    'fractions.Fraction(1, 3)',
    "fractions.Fraction('-1/3')",
    "decimal.Context(5, 'ROUND_HALF_EVEN', -999999, 999999, 1, 0, [], [decimal.Inexact])",
    "decimal.Context(5) << {'x': 1}",
    'ipaddress.IPv4Address(2130706433)',
    "pathlib.PosixPath('a', 'b')",
    "re._compile('a(b)', 34)",
    'http.HTTPStatus(200)',
    'uuid.SafeUUID(0)',
    "new uuid.UUID() << {'int': 3}",
    "pytz._p('Europe/Berlin', 3180, 0, 'LMT')",
    "zoneinfo:ZoneInfo._unpickle('Europe/Berlin', 1)",
    'statistics.NormalDist',
    'new statistics.NormalDist() << (1.0, 2.0)',
    "new urllib.parse.ParseResult('http', 'a', '/b', '', 'c', 'd')",
    "new collections.UserString('x') << {'data': 'x'}",
    'torch.jit._pickle.build_intlist([1, 2])',
  ]);
  await allRefused([
    'datetime.date(builtins.object)',
    'datetime.timedelta([builtins.object])',
    "datetime.date(b'xxxx') << {}",
    'decimal.Decimal(builtins.object)',
    'decimal.Decimal((new argparse.Namespace(),))',
    "decimal.Decimal('1') << {}",
    'fractions.Fraction(new argparse.Namespace(), 1)',
    "fractions.Fraction('1e400000000')",
    "fractions.Fraction('1.5')",
    'fractions.Fraction(1)',
    'decimal.Context(builtins.object)',
    'decimal.Context([1, builtins.object, new argparse.Namespace()])',
    'decimal.Context(5) << 5',
    "decimal.Context(5) << {'__reduce__': builtins.str}",
    'pathlib.PosixPath(new argparse.Namespace())',
    "re._compile('a', builtins.object)",
    'http.HTTPStatus()',
    'http.HTTPStatus(200, 1)',
    'http.HTTPStatus(new argparse.Namespace())',
    'http.HTTPStatus(200) << {}',
    "http.HTTPStatus(200) << {'_value_': 5}",
    're.RegexFlag(2) += [1]',
    'pytz._p(new argparse.Namespace())',
    "pytz._p('Europe/Berlin') << {'x': 1}",
    'zoneinfo:ZoneInfo._unpickle(new argparse.Namespace(), 1)',
    "zoneinfo:ZoneInfo._unpickle('Europe/Berlin', 1) << {}",
    'numpy.ma.core.MaskedConstant() += {1: 1}',
    'new urllib.parse.ParseResult([builtins.object])',
    'torch.jit._pickle.build_intlist()',
    'torch.jit._pickle.build_intlist(1, 2, 3)',
  ]);
});

test('collections', async () => {
  await allSafe([
    'collections.OrderedDict()',
    "collections.OrderedDict([['a', 1]])",
    "collections.OrderedDict() += {'a': 1} << {'_metadata': {'version': 1}}",
    "collections.OrderedDict() << {'_metadata': collections.OrderedDict()}",
    "collections.Counter({'a': 2}) += {'b': 1}",
    'collections.Counter()',
    'collections.defaultdict()',
    'collections.defaultdict(None)',
    "collections.defaultdict(builtins.list) += {'a': [1]}",
    'collections.defaultdict(collections.Counter)',
    'collections.deque() += [1, 2]',
    'collections.deque((), 5) += [1]',
    'collections.deque([1], None)',
    "new collections.ChainMap() << {'maps': [{'a': 1}]}",
    "new collections.UserDict() << {'data': {'a': 1}}",
  ]);
  await allRefused([
    'collections.OrderedDict(builtins.object)',
    'collections.OrderedDict([], [])',
    "collections.OrderedDict('ab')",
    'collections.Counter(5)',
    "collections.Counter('abc')",
    'collections.Counter({}, {})',
    'collections.defaultdict(5)',
    'collections.defaultdict([])',
    "collections.defaultdict('x')",
    'collections.defaultdict(builtins.list, {})',
    'collections.deque(5)',
    'collections.deque([], builtins.object)',
    "collections.deque([], 'x')",
    'collections.deque([], 5, 5)',
    'collections.deque() << 5',
    'collections.ChainMap(5)',
    'collections.ChainMap(builtins.object)',
    "collections.OrderedDict() << {'append': builtins.list}",
    "collections.OrderedDict() << {'__reduce_ex__': builtins.list}",
    'collections.OrderedDict() << [1]',
    'collections.OrderedDict << {}',
    "new collections.UserDict([1]) << {'data': 1}",
  ]);
});
