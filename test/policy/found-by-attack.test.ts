/** Attacks that an earlier judging of uses called safe, and honest files that it called dangerous: each stays as it is now. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../src/report.ts';
import { assemble } from '../pickle/assemble.ts';
import { allRefused, allSafe, IN_TORCH, inShort, judged, told, type Wrapping } from './judged.ts';
import { assembly, python } from './python.ts';
import { array, dtype, F8, OBJECT, storage } from './shapes/honest.ts';

const ADDED: Wrapping = { safeGlobals: ['mine.Model', 'mine.f'] };
const joblib = `new joblib.numpy_pickle.NumpyArrayWrapper() << {'subclass': numpy.ndarray, 'shape': (2,), 'order': 'C', 'dtype': ${F8}, 'allow_mmap': False}`;
const behindArray = (tail: Uint8Array): Promise<Entry> =>
  judged(
    Buffer.concat([python(joblib, 3).subarray(0, -1), Buffer.alloc(16, 0xff), tail, Buffer.from('.')]),
    'x.joblib',
  );

test('BUILD on the array that joblib puts in the place of its wrapper (joblib.load crashes)', async () => {
  const state = Buffer.from(python(`(1, (100000,), ${OBJECT}, False, [1])`, 3)).subarray(2, -1);
  const report = await behindArray(Buffer.concat([state, Buffer.from('b')]));
  assert.equal(report.verdict, 'dangerous', inShort(report));
});

test('items on it', async () => {
  const report = await behindArray(Buffer.from('(K\x01e'));
  assert.equal(report.verdict, 'dangerous', inShort(report));
});

test('items put into a bytearray, in whose memory an array may lie', async () => {
  for (const items of ['BININT1 0\nBININT1 255\nSETITEM', 'BININT1 7\nAPPEND']) {
    const report = await judged(assemble(`PROTO 5\nBYTEARRAY8 b'\\0\\0'\nMEMOIZE\n${items}\nSTOP`));
    assert.equal(report.verdict, 'dangerous', inShort(report));
  }
});

test('BUILD on an out-of-band buffer', async () => {
  assert.equal((await judged(assemble('PROTO 5\nNEXT_BUFFER\nEMPTY_DICT\nBUILD\nSTOP'))).verdict, 'dangerous');
});

/** A pickle whose last part runs on a stack so high that results are not kept. */
function high(memo: string, ...use: string[]): Buffer {
  const low = assemble([...assembly(memo).split('\n').slice(0, -1), 'POP', 'MARK'].join('\n'));
  return Buffer.concat([low, Buffer.alloc(140_000, 'N'), assemble(use.join('\n')), Buffer.from('t.')]);
}

test('what is built on a high stack is not looked at (pickle.load crashes)', async () => {
  const memo = `(a := (numpy.ndarray, (0,), b'b')); (s := (1, (100000,), ${OBJECT}, False, [1]))`;
  const report = await judged(
    high(memo, 'GLOBAL numpy.core.multiarray _reconstruct', 'LONG_BINGET 0', 'REDUCE', 'LONG_BINGET 1', 'BUILD'),
  );
  assert.notEqual(report.verdict, 'safe');
});

test('nor the state of a class that the user added', async () => {
  const bytes = high(
    "(s := {'append': builtins.list})",
    'GLOBAL mine Model',
    'EMPTY_TUPLE',
    'NEWOBJ',
    'LONG_BINGET 0',
    'BUILD',
  );
  assert.notEqual((await judged(bytes, 'x.pkl', ADDED)).verdict, 'safe');
});

test('numbers of objects that honest files have are no attack', async () => {
  const head = assemble([...assembly(`(t := ${F8})`).split('\n').slice(0, -1), 'POP', 'EMPTY_LIST', 'MARK'].join('\n'));
  const scalar = assemble(
    ['GLOBAL numpy.core.multiarray scalar', 'LONG_BINGET 0', 'SHORT_BINBYTES "12345678"', 'TUPLE2', 'REDUCE'].join(
      '\n',
    ),
  );
  const thousand = Buffer.concat([...Array.from({ length: 1000 }, () => scalar), Buffer.from('e(')]);
  const report = await judged(Buffer.concat([head, ...Array.from({ length: 200 }, () => thousand), Buffer.from('e.')]));
  assert.equal(report.verdict, 'safe', inShort(report));
});

test('to add a name never makes a verdict worse', async () => {
  const njt = `torch._tensor._rebuild_from_type_v2(mine.f, mine.Model, (${storage(2)},), None)`;
  assert.notEqual((await told(njt, { ...IN_TORCH, ...ADDED })).verdict, 'dangerous');
  for (const text of [
    "numpy.dtype(mine.Model, False, True) << (3, '<', None, None, None, 2, 1, 0)",
    array(F8, '(1,)', "b'x' * 8").replace('numpy.ndarray', 'mine.Model'),
    "pandas.core.indexes.base._new_Index(mine.Model, {'a': 1})",
    'pandas._libs.internals.BlockPlacement(copyreg._reconstructor(mine.Model, builtins.object, None))',
  ]) {
    assert.equal((await told(text)).verdict, 'unsafe', text);
    assert.notEqual((await told(text, ADDED)).verdict, 'dangerous', text);
  }
});

test('a name that numpy before 2 hands on as text (os.getpid was imported)', async () => {
  const code = assembly(`numpy.core.multiarray.scalar(${OBJECT}, 'os')`).split('\n').slice(0, -1);
  const report = await judged(assemble([...code, 'SHORT_BINUNICODE "system"', 'STACK_GLOBAL', 'STOP'].join('\n')));
  assert.equal(report.verdict, 'dangerous', inShort(report));
});

test('a name made by _reconstructor of a class that may be str itself (six.text_type)', async () => {
  const code = assembly("copyreg._reconstructor(six.text_type, builtins.str, 'os')").split('\n').slice(0, -1);
  const report = await judged(assemble([...code, 'SHORT_BINUNICODE "system"', 'STACK_GLOBAL', 'STOP'].join('\n')));
  assert.equal(report.verdict, 'dangerous', inShort(report));
});

test('a state that is a dict or a pair by a call is a state all the same', async () => {
  const state = "(collections.OrderedDict() += {'append': builtins.list, 5: 1})";
  await allRefused(
    [
      `new mine.Model() << ${state}`,
      "new mine.Model() << (builtins.dict() += {'__class__': builtins.list})",
      "new mine.Model() << (None, collections.OrderedDict() += {'__class__': builtins.list})",
      "new mine.Model() << builtins.tuple([None, {'__class__': builtins.list}])",
      `new pandas.core.frame.DataFrame() << ${state}`,
    ],
    '',
    ADDED,
  );
});

test('keywords of NEWOBJ_EX are arguments', async () => {
  await allRefused([
    "new builtins.bytes(**{'source': 100000000000})",
    "new builtins.bytes(**{'source': new argparse.Namespace()})",
    "new argparse.Namespace(**{'x': 1})",
    "new collections.deque([1], **{'maxlen': builtins.object})",
    "new builtins.list([1], **{'x': builtins.str})",
    "new _io.BytesIO(**{'initial_bytes': 5})",
    "new http.HTTPStatus(200, **{'names': builtins.str})",
  ]);
});

test('the reason of a use without a name is that use', async () => {
  for (const [text, why] of [
    ['5(1)', /^calls 5, which is no name that the stream imports \(byte 7 of archive\/data\.pkl\)$/],
    ["(s := {}); new argparse.Namespace() << s; s += {'a': 1}", /^changes a dict after an object was made of it/],
    ["pid('x') << {}", /^is changed by BUILD: what a persistent id stands for/],
    ['pid(collections.OrderedDict(), 1)', /^loads a persistent id that begins with an object/],
    ['pid(collections.OrderedDict())', /^loads a persistent id that begins with an object/],
  ] as const) {
    const report = await told(text, IN_TORCH);
    assert.match(report.globals.find(({ name }) => name === '?')?.why ?? '', why);
  }
});

test('in a slot state any dunder is refused', async () => {
  await allRefused(
    ['__setstate__', '__reduce__', '__reduce_ex__'].flatMap((key) => [
      `new argparse.Namespace() << (None, {'${key}': 1})`,
      `builtins.ValueError('x') << {'${key}': 1}`,
    ]),
  );
});

test('what joblib reads in another shape is no second reading', async () => {
  const newer = joblib.replace("'allow_mmap'", "'compression': 1, 'allow_mmap'");
  const report = await judged(
    Buffer.concat([python(newer, 3).subarray(0, -1), Buffer.alloc(16), Buffer.from('.')]),
    'x.joblib',
  );
  assert.deepEqual([report.verdict, report.problems.map(({ id }) => id)], ['unsafe', []]);
});

test("behind the inner pickle of joblib's objects only dangerous names of another reading count", async () => {
  // A plain unpickler that is called again begins with an empty memo: text 0 is another there.
  const after = async (own: string, other: string, name: string): Promise<Entry> => {
    const outer = `(a := '${own}'); ${joblib.replace(F8, OBJECT)}`;
    const text = (of: string): string => `\x8c${String.fromCharCode(of.length)}${of}`;
    const rest = Buffer.from(`${text(other)}\x940h\x00${text(name)}\x93)\x81.`, 'latin1');
    const inner = python(array(OBJECT, '(2,)', "['a', 'b']"), 2);
    return judged(Buffer.concat([python(outer, 4).subarray(0, -1), inner, rest]), 'x.joblib');
  };
  const honest = await after('statistics', 'mine', 'NormalDist');
  assert.deepEqual(honest.problems, []);
  const crafted = await after('mine', 'posix', 'system');
  assert.deepEqual([crafted.verdict, crafted.problems.map(({ id }) => id)], ['dangerous', ['ambiguous-stream']]);
});

test('bytes of protocols 0 to 2 are plain data in a state', async () => {
  await allSafe(["new argparse.Namespace() << {'append': _codecs.encode('abc', 'latin1')}"]);
});

test('small contradictions of numpy', async () => {
  await allRefused([
    `(numpy.dtype('V16', False, True) << (3, '|', (${OBJECT}, (2,)), None, None, 16, 8, 27))`,
    array(dtype('f8'), '(1,)', "b'x' * 8").replace("b'b'", "'O'"),
  ]);
});

test('bytes of an honest array that are opcodes by chance are no attack', async () => {
  const bytes = joblib.replace(F8, dtype('u1', '|')).replace('(2,)', '(16,)');
  // As unsigned numbers: 136, 97; 78, 97; 41, 82; 75, 5, 97.
  for (const start of ['\x88a', 'Na', 'Nb', ')R', 'K\x05a']) {
    const raw = Buffer.alloc(16);
    raw.write(start, 'latin1');
    const report = await judged(Buffer.concat([python(bytes, 3).subarray(0, -1), raw, Buffer.from('.')]), 'x.joblib');
    assert.notEqual(report.verdict, 'dangerous', `${JSON.stringify(start)}: ${inShort(report)}`);
  }
});
