/** Exceptions, tuples, enumerations and syntax trees of the standard library (stdlib-types.ts). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataRow } from '../../../src/policy/known-globals.ts';
import { allRefused, allSafe } from '../judged.ts';

test('all exceptions of builtins are data, in every release', async () => {
  for (const name of 'SystemExit BlockingIOError ConnectionError ExceptionGroup IOError WindowsError TabError Warning'.split(
    ' ',
  )) {
    assert.equal(dataRow('builtins', name)?.shape, 'exception', name);
  }
  await allSafe([
    'builtins.SystemExit(1)',
    "builtins.ExceptionGroup('two', [builtins.OSError(2, 'x'), builtins.TabError()])",
    "builtins.UnicodeTranslateError('text', 0, 1, 'reason')",
  ]);
  await allRefused([
    "builtins.UnicodeTranslateError('text', -1, 1, 'reason')",
    "builtins.SyntaxError('x', itertools.count(0))",
    "builtins.ExceptionGroup('x', builtins.range(0, 5, 1))",
  ]);
});

test('an exception that stores takes anything, one that writes a message takes constants', async () => {
  await allSafe([
    "subprocess.CalledProcessError(1, ['ls'], b'out') << {'returncode': 1, 'cmd': ['ls'], 'output': b'out', 'stderr': None}",
    "subprocess.CalledProcessError(1, pathlib.PosixPath('ls'))",
    "json.decoder.JSONDecodeError('msg', 'text', 1)",
    "json.JSONDecodeError('msg', 'text', 1)",
    "_queue.Empty() << {'__notes__': ['x']}",
    "zlib.error('x')",
    "socket.timeout('x')",
    "re.error('m', 'p', 0)",
  ]);
  await allRefused([
    "json.decoder.JSONDecodeError('msg', types.SimpleNamespace() << {'count': builtins.list}, 1)",
    "re.error('m', builtins.list, 0)",
    "zlib.error('x') << {'__class__': builtins.list}",
    "configparser.ParsingError('x') += [1]",
  ]);
});

test('a tuple with named fields is made by NEWOBJ, one of the system by a call', async () => {
  await allSafe([
    'new difflib.Match(1, 2, 3)',
    'copyreg._reconstructor(difflib.Match, builtins.tuple, (1, 2, 3))',
    "new inspect.Traceback('f', 1, 'g', None, None) << {'positions': None}",
    'new selectors.SelectorKey(new argparse.Namespace(), 1, 2, None)',
    'os.terminal_size((80, 24), {})',
    'os.stat_result((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), {})',
  ]);
  await allRefused([
    'difflib.Match(1, 2, 3)',
    'new difflib.Match(1, 2, 3) += [1]',
    'os.terminal_size((80, builtins.list), {})',
    'os.terminal_size(itertools.count(0), {})',
    'os.terminal_size((80, 24), {}, 1)',
    'os.terminal_size((80, 24), {}) << {}',
  ]);
});

test('a tuple that a call made is no state: the unpickler would take it apart', async () => {
  for (const pair of [
    "new statistics.LinearRegression(None, {'__class__': builtins.list})",
    "os.terminal_size((None, {'__class__': 1}), {})",
    "copyreg._reconstructor(difflib.Match, builtins.tuple, (None, {'__class__': builtins.list}))",
    "new urllib.parse.DefragResult(None, {'__class__': 1})",
  ]) {
    await allRefused([`new mine.Model() << ${pair}`], '', { safeGlobals: ['mine.Model'] });
    await allRefused([`new argparse.Namespace() << ${pair}`]);
    await allRefused([`new sklearn.svm._classes.SVC() << ${pair}`]);
  }
});

test('a member of an enumeration is called by its value, or named', async () => {
  await allSafe([
    'socket.AddressFamily(2)',
    '[socket.AF_INET, signal.SIGINT, ssl.CERT_REQUIRED]',
    "http.HTTPMethod('GET')",
  ]);
  await allRefused([
    'socket.AddressFamily(2, 3)',
    "socket.AddressFamily(2) << {'x': 1}",
    "socket.AF_INET << {'x': 1}",
    "socket.AF_INET('x')",
  ]);
});

test('a node of a syntax tree is called with nothing or None, and built', async () => {
  await allSafe(["ast.Name() << {'id': 'x', 'ctx': ast.Load()}", "ast.Name(None, None) << {'id': 'x'}"]);
  await allRefused(['ast.Name(builtins.list)', "ast.Name() << (None, {'x': 1})"]);
});

test('what was read and stays off is no data', () => {
  const off =
    'subprocess Popen,urllib.error HTTPError,platform uname_result,enum Enum,socket socket,ast parse,ast Index,sched Event';
  for (const pair of off.split(',')) {
    const [module, name] = pair.split(' ');
    assert.equal(dataRow(module, name), undefined, pair);
  }
});

test('objects of Python classes of the standard library are made empty and given attributes', async () => {
  await allSafe([
    "new string.Template() << {'template': '$x'}",
    "new tarfile.TarInfo() << (None, {'name': 'x', 'mode': 420})",
    "new logging.LogRecord() << {'name': 'n', 'args': ('a',)}",
    "new email.mime.text.MIMEText() << {'_headers': [('a', 'b')], 'policy': new email._policybase.Compat32() << {}}",
    "new subprocess.CompletedProcess() << {'args': ['ls'], 'returncode': 0}",
    "{'log': logging.getLogger('root')}",
    'plistlib.UID(5)',
    '[csv.excel, collections.abc.Mapping, re.Pattern]',
  ]);
  await allRefused([
    "string.Template('$x')",
    "subprocess.CompletedProcess(['ls'], 0)",
    "logging.getLogger('root') << {'disabled': True}",
    'logging.getLogger(builtins.list)',
    'csv.excel()',
    'collections.abc.Mapping()',
    "new graphlib.TopologicalSorter() += {'x'}",
  ]);
});

test('iter takes one container, a deque iterator a deque', async () => {
  await allSafe([
    'builtins.iter([1, 2]) << 1',
    'builtins.iter(builtins.range(0, 5, 1))',
    'builtins.zip(builtins.iter([1]), builtins.iter((2,)))',
    'itertools.chain() << (builtins.iter([1]), builtins.enumerate([1]))',
    'collections._deque_iterator(collections.deque([1]), 0)',
    '_collections._deque_reverse_iterator(collections.deque([1]), 0)',
  ]);
  await allRefused([
    'builtins.iter(builtins.list, 3)',
    'builtins.iter(argparse.Namespace())',
    'builtins.iter(builtins.list)',
    "builtins.iter([1]) << {'x': 1}",
    'builtins.enumerate(argparse.Namespace())',
    'builtins.enumerate(builtins.enumerate([1]))',
    'builtins.iter(builtins.iter([1]))',
    "builtins.SyntaxError('x', builtins.iter([1]))",
    'collections._deque_iterator([1], 0)',
    "collections._deque_iterator(collections.deque([1]), 'x')",
    'collections._deque_iterator(collections.deque([1]))',
  ]);
});

test('a cookie is a dict of morsels: anything else goes through methods that attributes can replace', async () => {
  const morsel = "(new http.cookies.Morsel() += {'path': '/'}) << {'key': 'a', 'value': 'b', 'coded_value': 'b'}";
  await allSafe([`new http.cookies.SimpleCookie() += {'a': (${morsel})}`]);
  await allRefused([
    "new http.cookies.SimpleCookie() += {'a': 'b'}",
    `new http.cookies.SimpleCookie() += {builtins.list: (${morsel})}`,
    "new http.cookies.SimpleCookie() << {'value_encode': builtins.list}",
    "new http.cookies.SimpleCookie() += ['a']",
    'new http.cookies.Morsel() += {argparse.Namespace(): 1}',
    "new http.cookies.Morsel() += {'path': builtins.list}",
    "new http.cookies.Morsel() << {'key': builtins.list, 'value': 'b', 'coded_value': 'b'}",
    'new http.cookies.Morsel() << 5',
  ]);
});
