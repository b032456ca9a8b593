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
