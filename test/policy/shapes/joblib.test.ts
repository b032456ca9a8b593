/** joblib's description of an array, whose bytes follow it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../pickle/assemble.ts';
import { allRefused, allSafe, inShort, judged, judgedAll, told, type Wrapping } from '../judged.ts';
import { python } from '../python.ts';
import { dtype, F8, OBJECT, STRUCT } from './honest.ts';

const WRAPPER = `new joblib.numpy_pickle.NumpyArrayWrapper() << {'subclass': numpy.ndarray, 'shape': (2,), 'order': 'C', 'dtype': ${F8}, 'allow_mmap': True, 'numpy_array_alignment_bytes': None}`;

/** The bytes of the array between the opcodes that describe it and what follows, as joblib writes them. */
const followedBy = (data: Uint8Array): Wrapping => ({
  wrap: (pickle) => Buffer.concat([pickle.subarray(0, -1), data, Buffer.from('.')]),
  path: 'x.joblib',
  protocol: 3,
});
const SIXTEEN = followedBy(Buffer.alloc(16));

test('arrays of joblib 0.10 to 1.6', async () => {
  await allSafe([WRAPPER, WRAPPER.replace("'C'", "'F'"), WRAPPER.replace('(2,)', '(1, 2)')], SIXTEEN);
  await allSafe(
    [WRAPPER.replace("'allow_mmap': True, 'numpy_array_alignment_bytes': None", "'allow_mmap': False")],
    SIXTEEN,
  );
  await allSafe([WRAPPER.replace('joblib.', 'sklearn.externals.joblib.')], SIXTEEN);
  await allSafe(
    [WRAPPER.replace("_bytes': None", "_bytes': 16")],
    followedBy(Buffer.concat([Buffer.from([3]), Buffer.alloc(19)])),
  );
  await allSafe([WRAPPER.replace(F8, STRUCT)], followedBy(Buffer.alloc(24)));
  await allSafe([WRAPPER.replace('(2,)', '()')], followedBy(Buffer.alloc(8)));
});

test('empty arrays, and padding of every size', async () => {
  await allSafe([WRAPPER.replace('(2,)', '(0,)')], followedBy(Buffer.alloc(0)));
  const padded = Buffer.concat([Buffer.from([0]), Buffer.alloc(16)]);
  await allSafe(
    [WRAPPER.replace("_bytes': None", "_bytes': 0"), WRAPPER.replace("_bytes': None", "_bytes': 1")],
    followedBy(padded),
  );
});

test('what is put in the place of the description is an array, with its shape', async () => {
  const judge = (shape: string, count: number) => {
    const wrapper = `new joblib.numpy_pickle.NumpyArrayWrapper() << {'subclass': numpy.ndarray, 'shape': ${shape}, 'order': 'C', 'dtype': ${dtype('u4')}, 'allow_mmap': False}`;
    const parts = [
      python('numpy.random.__RandomState_ctor()', 3).subarray(0, -1),
      Buffer.from('(X\x07\0\0\0MT19937', 'latin1'),
      python(wrapper, 3).subarray(2, -1),
      Buffer.alloc(4 * count),
      Buffer.from('K\x05K\0G\0\0\0\0\0\0\0\0tb.', 'latin1'),
    ];
    return judged(Buffer.concat(parts), 'x.joblib');
  };
  assert.equal(inShort(await judge('(624,)', 624)), 'safe');
  assert.equal(inShort(await judge('(2, 312)', 624)), 'safe');
  assert.match(inShort(await judge('(623,)', 623)), /__RandomState_ctor is used as its library never writes it/);
});

test('an array of objects is a pickle of its own', async () => {
  const inner = (type: string): Buffer =>
    Buffer.from(
      python(`numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b') << (1, (2,), ${type}, False, ['a', 'b'])`),
    );
  await allSafe([WRAPPER.replace(F8, OBJECT)], followedBy(inner(OBJECT)));
  const bad = followedBy(inner(OBJECT.replace('63', '0')));
  await allRefused([WRAPPER.replace(F8, OBJECT)], '', bad);
  const report = await told(
    WRAPPER.replace(F8, OBJECT),
    followedBy(Buffer.from('\x80\x02cos\nsystem\nX\x04\0\0\0true\x85R.', 'latin1')),
  );
  assert.equal(report.verdict, 'dangerous');
});

const OBJECTS = WRAPPER.replace(F8, OBJECT);
const UNBUILT = "numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b')";
const objects = (items: string): string => `${UNBUILT} << (1, (2,), ${OBJECT}, False, ${items})`;

test('what the pickle of the objects does is told once, where it does it', async () => {
  const outer = python(OBJECTS, 3).subarray(0, -1);
  const inner = Buffer.from(python(objects("[posix.system('true'), pid('x')]")));
  const report = await judged(Buffer.concat([outer, inner, Buffer.from('.')]), 'x.joblib');
  assert.deepEqual([report.verdict, report.format], ['dangerous', 'joblib']);
  const found = report.globals.filter(({ verdict }) => verdict === 'dangerous');
  assert.deepEqual(
    found.map(({ name, use, offset, expression }) => [name, use, offset, expression]),
    [['posix.system', 'called', outer.length + inner.indexOf('cposix'), "posix.system('true')"]],
  );
  const ids = report.problems.map(({ id, offset }) => [id, offset]);
  assert.deepEqual(ids, [['persistent-id', outer.length + inner.indexOf('Q')]]);
  // numpy.dtype is both the stream's and the inner pickle's: it is listed where it came first.
  const types = report.globals.filter(({ name }) => name === 'numpy.dtype');
  assert.deepEqual(
    types.map(({ offset }) => offset),
    [Buffer.from(outer).indexOf('cnumpy\ndtype')],
  );
});

test('a pickle in it is one member, in however many ways the stream is read', async () => {
  const fork = Buffer.from('\x95\x02\0\0\0\0\0\0\0M\x01\0\x000', 'latin1');
  const inner = python(objects("[pickle.loads(b'\\x80\\x02K\\x01.')]"));
  for (const before of [Buffer.alloc(0), fork]) {
    const outer = python(OBJECTS, 4).subarray(2, -1);
    const parts = [Buffer.from([0x80, 4]), before, outer, inner, Buffer.from('.')];
    const [file, ...members] = await judgedAll(Buffer.concat(parts), 'x.joblib');
    const forked = file.problems.some(({ message }) => message.includes('a frame does not end'));
    assert.equal(forked, before.length > 0);
    assert.equal(members.length, 1);
  }
});

test('what waits for its state waits in its own pickle', async () => {
  const outer = python(`(a := ${UNBUILT}); ${OBJECTS}`, 4).subarray(0, -1);
  // Text 0 of the inner memo is the array of the outer one to who knows nothing of joblib, and breaks there.
  const name = assemble(`PROTO 4
    SHORT_BINUNICODE "numpy"\nMEMOIZE\nPOP\nBINGET 0
    SHORT_BINUNICODE "ndarray"\nSTACK_GLOBAL\nPOP`);
  const inner = (text: string): Uint8Array => Buffer.concat([name, python(text).subarray(2)]);
  const state = python(`(1, (0,), ${F8}, False, b'')`, 4).subarray(2, -1);
  const build = Buffer.concat([Buffer.from('0j\0\0\0\0', 'latin1'), state, Buffer.from('b')]);
  const verdict = async (...parts: Uint8Array[]): Promise<string> =>
    inShort(await judged(Buffer.concat([outer, ...parts, Buffer.from('.')]), 'x.joblib'));
  assert.equal(await verdict(inner(objects("['a', 'b']")), build), 'safe');
  const refused = /^dangerous; \S+_reconstruct is used .* expected a state for what it made, found none \(byte (\d+)\)/;
  assert.match(await verdict(inner(objects("['a', 'b']"))), refused);
  assert.match(await verdict(inner(UNBUILT), build), refused);
});

test('a wrapper inside that pickle is an object like any: pickle.load reads it', async () => {
  const inner = python(WRAPPER, 3);
  const report = await judged(Buffer.concat([python(OBJECTS, 3).subarray(0, -1), inner, Buffer.from('.')]), 'x.joblib');
  assert.equal(inShort(report), 'safe');
});

test('bytes of an array that misuse a name of the stream itself to who knows nothing of joblib', async () => {
  const raw = Buffer.from('0cnumpy\ndtype\n}b.', 'latin1');
  const wrapper = WRAPPER.replace(F8, dtype('u1', '|')).replace('(2,)', `(${raw.length},)`);
  const report = await told(wrapper, followedBy(raw));
  assert.match(
    inShort(report),
    /^dangerous; numpy\.dtype is changed by BUILD: .*; ambiguous-stream: the bytes of an array/,
  );
});

test('since 1.5 that pickle has protocol 5 and a memo of its own', async () => {
  // The second GET of the inner pickle is the name of the module there, and the wrapper of the outer one to others.
  const objects = [
    'PROTO 5',
    'SHORT_BINUNICODE "numpy._core.multiarray"',
    'MEMOIZE',
    'SHORT_BINUNICODE "_reconstruct"',
    'MEMOIZE',
    'STACK_GLOBAL',
    'MEMOIZE',
    'SHORT_BINUNICODE "numpy"',
    'MEMOIZE',
    'SHORT_BINUNICODE "ndarray"',
    'MEMOIZE',
    'STACK_GLOBAL',
    'MEMOIZE',
    'BININT1 0',
    'TUPLE1',
    'MEMOIZE',
    'SHORT_BINBYTES "b"',
    'MEMOIZE',
    'TUPLE3',
    'MEMOIZE',
    'REDUCE',
    'MEMOIZE',
    'MARK',
    'BININT1 1',
    'BININT1 1',
    'TUPLE1',
    'MEMOIZE',
    'BINGET 3',
    'SHORT_BINUNICODE "dtype"',
    'MEMOIZE',
    'STACK_GLOBAL',
    'MEMOIZE',
    'SHORT_BINUNICODE "O8"',
    'MEMOIZE',
    'NEWFALSE',
    'NEWTRUE',
    'TUPLE3',
    'MEMOIZE',
    'REDUCE',
    'MEMOIZE',
    'MARK',
    'BININT1 3',
    'SHORT_BINUNICODE "|"',
    'MEMOIZE',
    'NONE',
    'NONE',
    'NONE',
    'BININT -1',
    'BININT -1',
    'BININT1 63',
    'TUPLE',
    'MEMOIZE',
    'BUILD',
    'NEWFALSE',
    'EMPTY_LIST',
    'MEMOIZE',
    'SHORT_BINUNICODE "a"',
    'MEMOIZE',
    'APPEND',
    'TUPLE',
    'MEMOIZE',
    'BUILD',
    'STOP',
  ].join('\n');
  const wrapper = `(a := 1); (b := 2); (c := 3); (d := new joblib.numpy_pickle.NumpyArrayWrapper()) << {'subclass': numpy.ndarray, 'shape': (1,), 'order': 'C', 'dtype': ${OBJECT}, 'allow_mmap': False}`;
  const bytes = Buffer.concat([python(wrapper, 3).subarray(0, -1), assemble(objects), Buffer.from('.')]);
  const report = await judged(bytes, 'x.joblib');
  assert.equal(inShort(report), 'safe');
});

test('contradictions', async () => {
  await allRefused(
    [
      ['numpy.ndarray', "'ndarray'"],
      ['numpy.ndarray', 'None'],
      ['(2,)', '(-2, -1)'],
      ['(2,)', "('2',)"],
      ['(2,)', '2'],
      ["'C'", "'K'"],
      ["'C'", 'None'],
      [F8, 'numpy.float64'],
      [F8, "'f8'"],
      [F8, dtype('f8', '<', '8, 8, 0')],
      [F8, dtype('f8', '<', '-1, -1, 63')],
      ["'allow_mmap': True", "'allow_mmap': 2"],
      ["'allow_mmap': True", "'allow_mmap': None"],
      ["'allow_mmap': True", "'allow_mmap': builtins.list()"],
      ["_bytes': None", "_bytes': -1"],
      ["_bytes': None", "_bytes': 'x'"],
      ['NumpyArrayWrapper()', 'NumpyArrayWrapper(1)'],
      ['new joblib', 'joblib'],
      [WRAPPER.slice(WRAPPER.indexOf('{')), 'None'],
      [WRAPPER.slice(WRAPPER.indexOf('{')), "(None, {'shape': (2,)})"],
    ],
    WRAPPER,
    SIXTEEN,
  );
});

test('a key that is not known is newer than what we know', async () => {
  for (const key of ["'compression'", "'toString'"]) {
    const report = await told(WRAPPER.replace("'allow_mmap'", `${key}: 1, 'allow_mmap'`), SIXTEEN);
    assert.equal(report.globals[0].verdict, 'unsafe', inShort(report));
    assert.match(report.globals[0].why, /newer than what we know/);
  }
});

test('the parts of a description are not changed afterwards', async () => {
  const shape = `(s := [2]); ${WRAPPER.replace('(2,)', 's')}`;
  await allSafe([shape], SIXTEEN);
  const after = Buffer.concat([Buffer.alloc(16), python('(z := 1)', 3).subarray(2, -1)]);
  assert.equal((await told(shape, followedBy(after))).verdict, 'safe');
  const changed = Buffer.concat([Buffer.alloc(16), Buffer.from('0j\0\0\0\0K\x05a', 'latin1')]);
  await allRefused([shape], '', followedBy(changed));
});

test('estimators before 0.20 hold a memory without a folder; one with a folder makes it', async () => {
  const honest = 'sklearn.externals.joblib.memory.Memory(None, None, False, 0)';
  await allSafe([honest, honest.replace(', 0', ', 1')]);
  await allRefused(
    [
      ['Memory(None', "Memory('/tmp/x'"],
      ['Memory(None', 'Memory(0'],
      ['None, None', 'None, [None]'],
      ['(None, None, False, 0)', '()'],
      ['sklearn', 'new sklearn'],
    ],
    honest,
  );
});
