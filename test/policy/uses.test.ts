/** Dangerous uses, whatever the name (contract.md, "dangerous use"), and honest pickles that look alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import type { Entry } from '../../src/report.ts';
import { assemble } from '../pickle/assemble.ts';
import { allRefused, allSafe, IN_TORCH, inShort, judged, told, type Wrapping } from './judged.ts';

const ADDED: Wrapping = { safeGlobals: ['mine.Model', 'mine.f'] };
const use = ({ globals }: Entry, name: string) => globals.find((global) => global.name === name);

/** Of the one global that is at fault: what the report says of it. */
async function faultOf(text: string, wrapping: Wrapping = {}) {
  const report = await told(text, wrapping);
  const [fault] = report.globals.filter(({ verdict }) => verdict === 'dangerous');
  assert.ok(fault !== undefined, inShort(report));
  const { name, opcode, offset, member, expression, use, why } = fault;
  return { name, opcode, offset, member, expression, use, why };
}

test('a call of what is no name that the stream imports', async () => {
  for (const [text, expression] of [
    ['5(1)', '5(1)'],
    ["'x'(1)", "'x'(1)"],
    ["b'x'(1)", "b'x'(1)"],
    ['None(1)', 'None(1)'],
    ['[1](1)', '[1](1)'],
    ['builtins.slice(1, 2, 3)(5)', 'builtins.slice(1, 2, 3)(5)'],
    ['new argparse.Namespace()(5)', 'argparse.Namespace.__new__(argparse.Namespace)(5)'],
    ['mine.f()(1)', 'mine.f()(1)'],
    ["http.HTTPStatus(200)('x')", "http.HTTPStatus(200)('x')"],
  ]) {
    const { why: _, ...fault } = await faultOf(text);
    assert.deepEqual(
      { ...fault, offset: 0 },
      { name: '?', opcode: 'REDUCE', offset: 0, member: null, expression, use: 'called' },
    );
  }
  assert.equal((await faultOf('mine.f()(1)', ADDED)).name, '?');
  assert.equal((await faultOf('new mine.f()(1)(2)', ADDED)).opcode, 'REDUCE');
  assert.equal((await faultOf('new (5)()')).opcode, 'NEWOBJ');
  assert.equal((await faultOf('new (mine.f())()', ADDED)).opcode, 'NEWOBJ');
  assert.equal((await faultOf("new (mine.f())(**{'x': 1})", ADDED)).opcode, 'NEWOBJ_EX');
  assert.equal((await faultOf('(c := [1]); mine.f(); c(1)', ADDED)).offset, 32);
});

test('by OBJ as well, and in a member of a torch file', async () => {
  const report = await judged(assemble('PROTO 2\nMARK\nBININT1 5\nBININT1 6\nOBJ\nSTOP'));
  assert.equal(use(report, '?')?.opcode, 'OBJ');
  const fault = await faultOf("pid('x')(1)", IN_TORCH);
  assert.equal(fault.name, '?');
  assert.equal(fault.member, 'archive/data.pkl');
});

test('BUILD and items on a global change the program', async () => {
  for (const [text, name] of [
    ["collections.Counter << (None, {'most_common': 1})", 'collections.Counter'],
    ['collections.OrderedDict += {1: 2}', 'collections.OrderedDict'],
    ['builtins.list += [1]', 'builtins.list'],
    ['builtins.set += {1}', 'builtins.set'],
    ['numpy.ndarray << {}', 'numpy.ndarray'],
    ['mine.Model << {}', 'mine.Model'],
    ['mine.Unlisted << {}', 'mine.Unlisted'],
    ['mine.Unlisted += [1]', 'mine.Unlisted'],
    ["http.HTTPStatus << {'_value2member_map_': {}}", 'http.HTTPStatus'],
    ['numpy.log1p << {}', 'numpy.log1p'],
  ]) {
    const fault = await faultOf(text, ADDED);
    assert.equal(fault.name, name);
    assert.match(fault.why, /^is changed by (BUILD|items): .* for the whole program \(byte \d+\)$/);
  }
  assert.match((await faultOf('mine.Model << {}', ADDED)).why, / \(byte 17\)$/);
});

test('BUILD on a class that a persistent id stands for', async () => {
  const id = (name: string): string => `pid('module', ${name}, 'a.py', 'source')`;
  for (const wrapping of [{}, IN_TORCH, { path: 'x.pt' }]) {
    const fault = await faultOf(`${id('collections.Counter')} << (None, {'most_common': 1})`, wrapping);
    assert.equal(fault.name, 'collections.Counter');
  }
  assert.equal((await faultOf(`${id('mine.Unlisted')} << {}`, IN_TORCH)).name, 'mine.Unlisted');
  assert.equal((await faultOf(`${id('mine.Unlisted')} += [1]`, IN_TORCH)).name, 'mine.Unlisted');
  for (const other of [
    "pid('x')",
    "pid('module', 'Counter', '', '')",
    "pid('class', collections.Counter, '', '')",
    'pid([])',
  ]) {
    assert.equal((await faultOf(`${other} << {}`, IN_TORCH)).name, '?', other);
  }
  // Its calls are those of the class.
  await allSafe([`${id('mine.Model')}() << {'training': True}`], { ...IN_TORCH, ...ADDED });
  await allRefused([`${id('torch.float32')}()`, `${id('torch.Size')}('x')`], '', IN_TORCH);
});

test('members and singletons existed before', async () => {
  for (const [text, name] of [
    ["http.HTTPStatus(200) << {'_value_': 5}", 'http.HTTPStatus'],
    ["re.RegexFlag(2) << (None, {'x': 1})", 're.RegexFlag'],
    ['uuid.SafeUUID(0) += [1]', 'uuid.SafeUUID'],
    ['pytz._UTC() << {}', 'pytz._UTC'],
    ["builtins.getattr(zoneinfo.ZoneInfo, '_unpickle')('UTC', 1) << {}", 'zoneinfo.ZoneInfo._unpickle'],
    ['numpy.ma.core.MaskedConstant() << {}', 'numpy.ma.core.MaskedConstant'],
  ]) {
    const fault = await faultOf(text);
    assert.equal(fault.name, name);
    assert.match(fault.why, /is changed by (BUILD|items) though it existed before the stream was read \(byte \d+\)$/);
  }
  assert.equal((await told('signal.Signals(2) << {}')).verdict, 'dangerous');
});

test('a container is changed no more once an object was made of it', async () => {
  const state = "(s := {'a': 1}); new argparse.Namespace() << s;";
  const dicts = await faultOf(`${state} s += {'b': 1}`);
  assert.deepEqual([dicts.name, dicts.opcode, dicts.expression], ['?', 'SETITEMS', "{'a': 1, 'b': 1}"]);
  const by = async (...tail: string[]) =>
    use(
      await judged(
        assemble(
          [
            'PROTO 4',
            'EMPTY_DICT',
            'BINPUT 0',
            'GLOBAL argparse Namespace',
            'EMPTY_TUPLE',
            'NEWOBJ',
            'BINGET 0',
            'BUILD',
            'POP',
            'BINGET 0',
            ...tail,
            'STOP',
          ]
            .join('\n')
            .replace('EMPTY_DICT\nBINPUT 0', 'EMPTY_DICT\nBINPUT 0\nPOP'),
        ),
      ),
      '?',
    )?.opcode;
  assert.equal(await by('SHORT_BINUNICODE "b"', 'NONE', 'SETITEM'), 'SETITEM');
  assert.equal(await by('MARK', 'SHORT_BINUNICODE "b"', 'NONE', 'SETITEMS'), 'SETITEMS');
  assert.equal(await by('MARK', 'SETITEMS'), undefined);
  assert.equal(await by(), undefined);
});

test('a state key that is no text, a dunder or a hook', async () => {
  const unknownToUs = ['{5: 1}', "{b'x': 1}", '{None: 1}', "{('a',): 1}", '{builtins.str: 1}', '(None, {5: 1})'];
  const hooks = 'append extend add __setstate__ __reduce__ __reduce_ex__ __class__ __getattr__'.split(' ');
  const states = hooks.flatMap((key) => [
    `{'${key}': builtins.str}`,
    `{'${key}': [builtins.str]}`,
    `(None, {'${key}': builtins.str})`,
  ]);
  const native = ["{'__array_interface__': {}}", "{'__array_struct__': 1}", "{'__array__': None}", "{'__dlpack__': 1}"];
  const slots = ["(None, {'__class__': 1})", "({}, {'__doc__': 'x'})"];
  for (const name of ['mine.Model', 'argparse.Namespace', 'sklearn.linear_model._base.LinearRegression']) {
    await allRefused(
      [...unknownToUs, ...states, ...native, ...slots].map((state) => `new ${name}() << ${state}`),
      '',
      ADDED,
    );
  }
  // A class that is on no list has its own verdict.
  assert.equal((await told("new mine.Unlisted() << {'append': builtins.str}")).verdict, 'unsafe');
  assert.equal((await told('new mine.Unlisted() << {5: 1}')).verdict, 'unsafe');
});

test('what is too large to look through is a limit', async () => {
  const keys = (count: number): string =>
    `{${Array.from({ length: count }, (_, index) => `'k${index}': 1`).join(', ')}}`;
  await allSafe([`new argparse.Namespace() << ${keys(LIMITS.stateKeys)}`]);
  for (const [name, wrapping] of [
    ['argparse.Namespace', {}],
    ['mine.Model', ADDED],
  ] as const) {
    const report = await told(`new ${name}() << ${keys(LIMITS.stateKeys + 1)}`, wrapping);
    assert.equal(report.verdict, 'unreadable');
    assert.deepEqual(
      report.problems.map(({ id, message }) => [id, message]),
      [['limit-exceeded', `${name}: expected at most 4096 attributes, found more than is kept`]],
    );
  }
  const hooks = (count: number): string =>
    `{${Array.from({ length: count }, (_, index) => `'__k${index}__': 1`).join(', ')}}`;
  await allSafe([`new argparse.Namespace() << ${hooks(16)}`]);
  assert.equal((await told(`new argparse.Namespace() << ${hooks(17)}`)).problems[0]?.id, 'limit-exceeded');
  assert.equal(
    (await told(`new argparse.Namespace() << {'add': 1} << ${hooks(40)}`)).problems[0]?.id,
    'limit-exceeded',
  );
  // Native code trusts what it is given: there what is not known is dangerous.
  const called = (module: string, name: string): Promise<Entry> => {
    const head = Buffer.from(`\x80\x04c${module}\n${name}\n(`, 'latin1');
    return judged(Buffer.concat([head, Buffer.alloc(LIMITS.wideItems + 100, 'N'), Buffer.from('tR.')]));
  };
  assert.equal((await called('builtins', 'slice')).problems[0]?.id, 'limit-exceeded');
  const native = await called('array', 'array');
  assert.deepEqual([native.verdict, native.problems.length], ['dangerous', 0]);
});

test('honest pickles that look alike', async () => {
  await allSafe(
    [
      "new mine.Model() << {'training': True, 'add': True, 'append': [1]}",
      "new mine.Model() << {'__dict__': {'a': builtins.str}, '__pydantic_extra__': None, '__pydantic_fields_set__': {'a'}, '__pydantic_private__': {'x': mine.f()}}",
      "new mine.Model() << {'v': 3, '__orig_class__': mine.f(builtins.int)}",
      "new mine.Model() << {'graph': {}, '_adj': {}, '__networkx_cache__': {}}",
      "new mine.Model() << (None, {'a': 1, 'b': [2]})",
      "new mine.Model() << ({'c': mine.f()}, {'a': mine.f})",
      'new mine.Model() << [mine.f, 5]',
      'new mine.Model() << 5',
      'new mine.Model() << None',
      'mine.Model(1, mine.f, [mine.Model]) += [1] += {1: 2}',
      "new mine.Model('x', **{'key': mine.f})",
      "builtins.ValueError('x') << {'__notes__': ['note']}",
      'collections.defaultdict(builtins.list)',
      'collections.defaultdict(mine.Model)',
      'collections.defaultdict(mine.f(1))',
      "collections.OrderedDict() += {'a': 1} << {'_metadata': collections.OrderedDict()}",
      "argparse.Namespace() << {'append': False}",
      "new sklearn.preprocessing._data.StandardScaler() << {'copy': True, 'with_mean': True}",
      "(a := new argparse.Namespace()) << {'self': a, 'list': (b := [1])}; b += [2]; a",
    ],
    ADDED,
  );
  // As torch writes whole modules in legacy files: the class comes by a persistent id.
  await allSafe(
    [
      "new pid('module', mine.Model, 'm.py', 'class Model')() << {'training': True, '_modules': collections.OrderedDict()}",
    ],
    {
      ...IN_TORCH,
      ...ADDED,
    },
  );
});
