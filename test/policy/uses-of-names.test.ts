/** Dotted names by getattr, computed names, names that users, policies and torch add: contract.md, "getattr" and "shape". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPolicy } from '../../src/policy/accept.ts';
import { judge } from '../../src/policy/verdict.ts';
import type { Entry } from '../../src/report.ts';
import { HARMLESS, inspectBytes } from '../formats/sources.ts';
import { assemble } from '../pickle/assemble.ts';
import { allRefused, allSafe, IN_TORCH, inShort, judged, told, type Wrapping } from './judged.ts';
import { dtype, F8, storage, TENSOR } from './shapes/honest.ts';

const ADDED: Wrapping = { safeGlobals: ['mine.Model', 'mine.Model.Inner', 'mine.f'] };
const verdicts = ({ globals }: Entry) => Object.fromEntries(globals.map(({ name, verdict }) => [name, verdict]));
const policy = (text: string): Wrapping => ({
  acceptors: loadPolicy(Buffer.from(text), { path: 'p.yml', source: 'p.yml' }, '2026-06-01').acceptors,
});

test('getattr of a global and a constant name is the dotted name where that is listed or accepted', async () => {
  const zone = "builtins.getattr(zoneinfo.ZoneInfo, '_unpickle')";
  const report = await told(`[${zone}('Europe/Berlin', 1), ${zone}('UTC', 0)]`);
  assert.deepEqual(verdicts(report), { 'zoneinfo.ZoneInfo': 'safe', 'zoneinfo.ZoneInfo._unpickle': 'safe' });
  const dotted = report.globals.find(({ name }) => name === 'zoneinfo.ZoneInfo._unpickle');
  assert.deepEqual([dotted?.opcode, dotted?.use], ['REDUCE', 'called']);
  assert.match(dotted!.expression, /^zoneinfo\.ZoneInfo\._unpickle\('Europe\/Berlin', 1\)$/);
  await allSafe([
    `(g := builtins.getattr)(zoneinfo.ZoneInfo, '_unpickle')('UTC', 1); g(zoneinfo.ZoneInfo, '_unpickle')`,
  ]);
  await allSafe(["__builtin__.getattr(zoneinfo.ZoneInfo, '_unpickle')('UTC', 1)"], { protocol: 2 });
  await allSafe(
    [
      "new builtins.getattr(mine.Model, 'Inner')()".replace('new ', ''),
      "builtins.getattr(mine.Model, 'Inner')(mine.f) << {'a': 1}",
    ],
    ADDED,
  );
  // It keeps the shapes of the dotted name.
  await allRefused([`${zone}(new argparse.Namespace())`, `${zone}('UTC', 1) << {}`]);
  await allRefused(["builtins.getattr(mine.Model, 'Inner')() << {'append': builtins.str}"], '', ADDED);
});

test('everywhere else it stays getattr, which is dangerous', async () => {
  for (const text of [
    "builtins.getattr(mine.Model, 'Other')",
    "builtins.getattr(mine.Unlisted, 'Inner')()",
    "builtins.getattr(zoneinfo.ZoneInfo, '_unpickle', None)",
    'builtins.getattr(zoneinfo.ZoneInfo)',
    "builtins.getattr(zoneinfo.ZoneInfo, 'from_file')",
    "builtins.getattr('zoneinfo.ZoneInfo', '_unpickle')",
    "builtins.getattr(new mine.Model(), 'Inner')",
    "builtins.getattr(mine.Model, b'Inner')",
    "builtins.getattr(mine.Model, ['Inner'])",
    "builtins.getattr(mine.Model, new collections.UserString('Inner'))",
    "builtins.getattr(pid('module', mine.Model, '', ''), 'Inner')",
    "new builtins.getattr(mine.Model, 'Inner')",
    "builtins.getattr([mine.Model, 'Inner'])",
    'builtins.getattr',
    "(g := builtins.getattr)(mine.Model, 'Inner'); g",
    "[builtins.getattr(mine.Model, 'Inner'), builtins.getattr]",
    "builtins.getattr(builtins.getattr(mine.Model, 'Inner'), 'f')",
    'builtins.getattr << {}',
  ]) {
    const report = await told(text, ADDED);
    assert.equal(verdicts(report)['builtins.getattr'], 'dangerous', text);
  }
});

test('to torch it stays getattr', async () => {
  const report = await told("builtins.getattr(mine.Model, 'Inner')()", { ...IN_TORCH, ...ADDED });
  assert.equal(report.verdict, 'safe');
  assert.equal(report.weightsOnly?.loads, false);
  assert.ok(
    report.weightsOnly?.unsafeGlobals.some((name) => name.endsWith('getattr')),
    inShort(report),
  );
});

test('a computed name is `?`; what is certainly no str breaks the stream as CPython does', async () => {
  const named = (...operands: string[]) =>
    judged(assemble(['PROTO 4', ...operands, 'STACK_GLOBAL', 'STOP'].join('\n')));
  const text = 'SHORT_BINUNICODE "system"';
  const breaks: string[][] = [
    ['GLOBAL argparse Namespace', 'EMPTY_TUPLE', 'NEWOBJ', text],
    ['GLOBAL collections UserString', 'SHORT_BINUNICODE "os"', 'TUPLE1', 'NEWOBJ', text],
    ['GLOBAL _codecs encode', 'SHORT_BINUNICODE "os"', 'SHORT_BINUNICODE "latin1"', 'TUPLE2', 'REDUCE', text],
    ['EMPTY_LIST', text],
    ['EMPTY_TUPLE', text],
    ['EMPTY_DICT', text],
    ['NONE', text],
    ['NEWTRUE', text],
    ['BININT1 5', text],
    ['BINFLOAT 1.5', text],
    ['SHORT_BINBYTES "os"', text],
    [text, 'BININT1 5'],
    [text, 'EMPTY_SET'],
    [text, 'GLOBAL collections OrderedDict', 'EMPTY_TUPLE', 'REDUCE'],
  ];
  for (const operands of breaks) {
    const report = await named(...operands);
    assert.equal(report.verdict, 'unreadable', operands.join(' '));
    assert.match(report.problems[0].message, /^STACK_GLOBAL: expected a str for a name, found /);
    assert.ok(report.globals.every(({ name }) => !name.includes('?')));
  }
  const computed: string[][] = [
    ['GLOBAL mine f', 'EMPTY_TUPLE', 'REDUCE', text],
    [
      'GLOBAL torch.jit._pickle restore_type_tag',
      'SHORT_BINUNICODE "os"',
      'SHORT_BINUNICODE "x"',
      'TUPLE2',
      'REDUCE',
      text,
    ],
    ['GLOBAL builtins str', 'SHORT_BINUNICODE "os"', 'TUPLE1', 'REDUCE', text],
    ['BININT1 5', 'SHORT_BINUNICODE "x"', 'TUPLE1', 'REDUCE', text],
    ['GLOBAL builtins getattr', 'GLOBAL mine f', 'SHORT_BINUNICODE "__name__"', 'TUPLE2', 'REDUCE', text],
  ];
  for (const operands of computed) {
    const report = await named(...operands);
    assert.equal(verdicts(report)['?.system'], 'dangerous', operands.join(' '));
  }
});

test('what comes from a name on no list is judged by that name', async () => {
  const unsafe = [
    `numpy.core.multiarray.scalar(${F8}, mine.g())`,
    "numpy.core.multiarray.scalar(mine.g(), b'x')",
    `numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b') << (1, (3,), mine.g(), False, b'x' * 5)`,
    `numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b') << (1, (3,), ${F8}, False, mine.g())`,
    "numpy.dtype(mine.bfloat16, False, True) << (3, '<', None, None, None, 2, 1, 0)",
    'builtins.list(mine.g())',
    'collections.OrderedDict(mine.g())',
    'collections.defaultdict(mine.g)',
    'builtins.set(mine.g())',
    'http.HTTPStatus(mine.g())',
    'pandas._libs.internals._unpickle_block(mine.g(), mine.g(), 2)',
    "numpy.random._pickle.__bit_generator_ctor('MT19937') << {'bit_generator': 'MT19937', 'state': {'key': mine.g(), 'pos': 5}}",
    'itertools.chain() << (mine.g(),)',
    'builtins.reversed(mine.g())',
    'copyreg._reconstructor(mine.G, builtins.object, None) << {5: builtins.str}',
  ];
  for (const text of unsafe) {
    const report = await told(text);
    assert.equal(report.verdict, 'unsafe', `${text}\n${inShort(report)}`);
  }
  for (const text of [
    `torch._utils._rebuild_parameter(mine.g(), True, collections.OrderedDict())`,
    TENSOR.replace(storage(6), 'mine.g()'),
  ]) {
    assert.equal((await told(text, IN_TORCH)).verdict, 'unsafe', text);
  }
});

test('a name that has shapes keeps them whoever lists it', async () => {
  const forged = dtype('O8', '|', '-1, -1, 0');
  for (const wrapping of [
    { safeGlobals: ['numpy.dtype'] },
    { ...IN_TORCH, safeGlobals: ['numpy.dtype'] },
    { path: 'x.pt', safeGlobals: ['numpy.dtype'] },
  ]) {
    await allRefused([forged], '', wrapping);
  }
  await allSafe([F8], { ...IN_TORCH, safeGlobals: ['numpy.dtype'] });
  await allRefused(['collections.OrderedDict(5)', 'collections.OrderedDict() << 5'], '', IN_TORCH);
});

test('only a policy entry with sha256 accepts another shape', async () => {
  const forged = dtype('O8', '|', '-1, -1, 0');
  const { sha256 } = await told(forged);
  const accepted = async (text: string, entry: string) =>
    (await told(text, policy(`safe-globals:\n- {${entry}, reason: r}\n`))).globals.map(
      (global) => global.accepted?.reason,
    );
  assert.deepEqual(await accepted(forged, 'name: numpy.dtype'), [undefined]);
  assert.deepEqual(await accepted(forged, `name: numpy.dtype, sha256: "${sha256}"`), ['r']);
  assert.deepEqual(await accepted(forged, `name: numpy.dtype, sha256: "${'0'.repeat(64)}"`), [undefined]);
  // A key that is newer than what we know makes it unsafe only, and is another shape all the same.
  const newer = "new joblib.numpy_pickle.NumpyArrayWrapper() << {'compression': 1}";
  assert.equal(verdicts(await told(newer))['joblib.numpy_pickle.NumpyArrayWrapper'], 'unsafe');
  assert.deepEqual(await accepted(newer, 'name: joblib.numpy_pickle.NumpyArrayWrapper'), [undefined]);
  // A name that is merely unsafe needs no hash.
  assert.deepEqual(await accepted('mine.Model', 'name: mine.Model'), ['r']);
  assert.deepEqual(await accepted('new mine.Model() << {5: 1}', 'name: mine.Model'), ['r']);
  assert.deepEqual(await accepted('mine.Model << {}', 'name: mine.Model'), [undefined]);
  // An accepted dotted name lets getattr stand for it.
  const dotted = await told(
    "builtins.getattr(mine.Model, 'Inner')",
    policy('safe-globals:\n- {name: mine.Model, reason: r}\n- {name: mine.Model.Inner, reason: r}\n'),
  );
  assert.deepEqual(verdicts(dotted), { 'mine.Model': 'unsafe', 'mine.Model.Inner': 'unsafe' });
});

test('a name that only the reading of torch sees is in the report, and counts', async () => {
  const inspection = await inspectBytes('x.pt', HARMLESS);
  const report = (unsafeGlobals: string[]) =>
    judge(
      inspection,
      {
        path: 'x.pt',
        sha256: null,
        change: null,
        weightsOnly: { loads: false, reason: 'x', unsafeGlobals, advice: [] },
        base: undefined,
      },
      { torchAllowed: new Set(['torch.Size']), userAllowed: new Set(['mine.Model']) },
    );
  assert.equal(report([]).verdict, 'safe');
  const dangerous = report(['posix.system', 'mine.Unlisted']);
  assert.equal(dangerous.verdict, 'dangerous');
  assert.deepEqual(verdicts(dangerous), { 'posix.system': 'dangerous', 'mine.Unlisted': 'unsafe' });
  assert.match(dangerous.globals[0].why, /; only torch's own reading sees it$/);
  assert.equal(report(['mine.Unlisted']).verdict, 'unsafe');
  assert.equal(report(['nameless']).verdict, 'dangerous');
});

test('a name that ours sees too is told once, whichever name torch gives it', async () => {
  const posix = await told("posix.system('true')", IN_TORCH);
  assert.deepEqual(
    posix.globals.map(({ name }) => name),
    ['posix.system'],
  );
  const python2 = await told('__builtin__.set([1])', { ...IN_TORCH, protocol: 2 });
  assert.deepEqual(
    python2.globals.map(({ name }) => name),
    ['builtins.set'],
  );
});
