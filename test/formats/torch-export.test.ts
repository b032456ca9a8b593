/** What torch.export.load evaluates of a program, and what it imports: code unless it is what torch itself writes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { isArithmetic, isGuard } from '../../src/formats/torch/export-expression.ts';
import { inspectBytes, PAYLOAD2, zipOf } from './sources.ts';

/** Texts that torch 2.6 and 2.15 wrote (scripts/fixtures/export_texts.py). */
const TEXTS: Readonly<Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('../fixtures/formats/export_texts.json', import.meta.url), 'utf8'),
);

/** The problems of a program, without the place. */
async function told(program: unknown, name = 'm/models/model.json'): Promise<string[]> {
  const bytes = zipOf([
    { name: 'm/archive_format', data: Buffer.from('pt2') },
    { name, data: Buffer.from(typeof program === 'string' ? program : JSON.stringify(program)) },
  ]);
  const { findings } = await inspectBytes('m.pt2', bytes);
  assert.equal(findings.format, 'torch-export');
  assert.ok(findings.problems.every(({ member }) => member === name));
  return findings.problems.map(({ id, message }) => `${id}: ${message}`);
}

test('what torch writes is taken', async () => {
  assert.deepEqual(
    TEXTS.expr_str.filter((text) => !isArithmetic(text)),
    [],
  );
  assert.deepEqual(
    TEXTS.guards_code.filter((text) => !isGuard(text)),
    [],
  );
  assert.ok(TEXTS.expr_str.length > 50 && TEXTS.guards_code.length > 30);
  const nodes = TEXTS.target.map((target) => ({ target, inputs: [] }));
  assert.deepEqual(await told({ ...TEXTS, nodes }), []);
});

const ARITHMETIC = [
  ...['s0', 's0 + 1', '2*s0', 's0**2', '(s0 - 1)//2', '-s0', '1.5*s0', 'Mod(s0, 2)', '1e-05', '.5', 'Max(1, s0, u0)'],
  ...['Eq(s0, 5)', 's0 < 5', '~(s0 >= 2)', '(s0 < 5) & (u0 != 3)', 'floor(s0/2)', 's0 % 2', 'oo', 'True', 'not s0'],
  ...["Symbol('s0', positive=True)", "Symbol('s0', integer = True)", 'Piecewise(ExprCondPair(Integer(1), true))'],
  ...[`${'('.repeat(100_000)}s0${')'.repeat(100_000)}`, `${'s0 + '.repeat(100_000)}1`],
];

for (const text of ARITHMETIC) {
  test(`arithmetic: ${text.slice(0, 60)}`, () => {
    assert.ok(isArithmetic(text));
  });
}

const MORE = [
  ...["__import__('os').system('true')", '__import__', 'eval(s0)', "eval('1')", 's0.__class__', 's0.name', '(1).real'],
  ...[
    '1.real',
    's0[0]',
    '[s0]',
    '{s0}',
    '(s0, 1)',
    's0, 1',
    'lambda: 1',
    'lambda x: x',
    'a if b else c',
    'f()(s0)',
    'Mod()',
  ],
  ...["Symbol('s0')(1)", "Symbol('s0 + eval')", "Symbol('a', __import__('os'))", "Symbol('a', 'b')", "'s0'", '"s0"'],
  ...["Integer('1')", 'Symbol("s0")', "Symbol('s\\x30')", 'ｅｖａｌ(s0)', 's0 # comment', 's0; 1', 's0\n+1', 's0 := 1'],
  ...[
    '',
    ' ',
    's0 +',
    '(s0',
    's0)',
    's0 s1',
    '2 s0',
    'Mod(s0, 2',
    'Mod(s0,, 2)',
    'x=1',
    'Mod(x==1)(2)',
    'math.floor(s0)',
  ],
  ...["L['x'].size()[0]", '`s0`', 'f"{s0}"', 'Mod (s0).x', 'sympify(s0)', 'Lambda(s0, s0)', 's0 and eval(1)', '1_000'],
];

for (const text of MORE) {
  test(`more than arithmetic: ${JSON.stringify(text)}`, () => {
    assert.ok(!isArithmetic(text));
  });
}

const GUARDS = [
  ...["L['x'].size()[0] >= 2", "2*L['args'][0].stride()[1] % 3 == 0", "L['x'].storage_offset() == 0", 'True'],
  ...[
    "L['x'].inner.value.size()[0] != 1 and not (L['y'] > 3 or L['z'] < 1)",
    'math.floor(1.5) == 1',
    "L['n'] < math.inf",
  ],
  ...["torch.sym_max(1, L['x'].size()[0]) != 1", "max(L['a'], 1) < 3", "torch._sym_sqrt(torch.sym_float(L['n'])) > 1"],
];

for (const text of GUARDS) {
  test(`a guard: ${text}`, () => {
    assert.ok(isGuard(text));
  });
}

const NO_GUARDS = [
  ...[
    "__import__('os').system('true')",
    "L['x'].item()",
    "L['x'].size(0)",
    "L['x'].__class__",
    "L['x']._x",
    "L['x'].a()",
  ],
  ...["L['x'].size()[0].real", 'L[\'x" + evil() + "\'] == 1', "L['x\\'] == 1", 'L[evil()]', "L['x'].size()[0:1]"],
  ...[
    "torch.load('x')",
    'torch.hub.load',
    'torch.sym_max.__globals__',
    'math.floor.__self__',
    'True\n',
    "'x'",
    'print(1)',
  ],
  ...["True), print('x'", 'Symbol(1)', "max('a')"],
];

for (const text of NO_GUARDS) {
  test(`no guard: ${JSON.stringify(text)}`, () => {
    assert.ok(!isGuard(text));
  });
}

const graph = (inner: unknown): unknown => ({ graph_module: { graph: inner } });
const node = (target: string): unknown => graph({ nodes: [{ target, inputs: [] }] });
const spec = (context: unknown, type = 'builtins.dict'): unknown => ({
  in_spec: JSON.stringify([
    1,
    { type: 'builtins.tuple', context: 'null', children_spec: [{ type, context, children_spec: [] }] },
  ]),
});
const factory = (module: string, name: string): unknown =>
  spec({ default_factory_module: module, default_factory_name: name, dict_context: [] }, 'collections.defaultdict');
const enumOf = (fqn: string): string => JSON.stringify([{ __enum__: true, fqn, name: 'A' }]);

const CODE: readonly [what: string, program: unknown, says: RegExp][] = [
  [
    'an expression',
    { a: [{ expr_str: "__import__('os').system('true')" }] },
    /^the expression "__import__.*torch.export.load evaluates it$/,
  ],
  ['a guard', { guards_code: ['True', 'print(1)'] }, /^the guard "print\(1\)"/],
  [
    'a name that is a default',
    graph({ inputs: [{ as_tensor: { name: 'x=print(1)' } }] }),
    /^the name "x=print\(1\)" is no name of Python/,
  ],
  [
    'a name of a symbol',
    graph({ outputs: [{ as_sym_int: { as_name: 'x.y' } }] }),
    /^the name "x\.y" is no name of Python/,
  ],
  [
    'a parameter that ends its quotes',
    { parameter: { arg: { name: 'p' }, parameter_name: 'a")+print("' } },
    /ends the quotes/,
  ],
  ['a buffer that ends its line', { buffer_name: 'a\nb' }, /the name "a\\\\nb" ends the quotes/],
  [
    'an input that ends its quotes',
    graph({ inputs: [{ as_string: "x' or print(1) or '" }] }),
    /^the input "x' or print\(1\) or '" ends the quotes/,
  ],
  ['a key that ends its quotes', spec('["a\\"+print(1)+\\""]'), /^the key ".*" ends the quotes/],
  ['an enum behind white space', spec(` \n${enumOf('this:A')}`), /imports "this:A" as an enum$/],
  ['an enum', spec(enumOf('this:A')), /imports "this:A" as an enum$/],
  ['a factory', factory('os', 'abort'), /imports "os\.abort" as a factory$/],
  ['a factory under a name of Python', factory('builtins', 'exec'), /imports "builtins\.exec"/],
  ['a node', node('torch.os.system'), /^a node of the graph calls "torch\.os\.system", which is no operator of torch$/],
  ['a node under a longer name', node('torchvision.hub.load'), /calls "torchvision\.hub\.load"/],
  ['a method of torch.ops', node('torch.ops.load_library'), /calls "torch\.ops\.load_library"/],
  ['a dunder of an operator', node('torch.ops.aten.add.__globals__'), /calls/],
  ['what hands out attributes', node('_operator.attrgetter'), /calls/],
  [
    'an operator as an argument',
    graph({ nodes: [{ inputs: [{ arg: { as_operator: 'torch.load' } }] }] }),
    /calls "torch\.load"/,
  ],
];

for (const [what, program, says] of CODE) {
  test(`code: ${what}`, async () => {
    const problems = await told(program);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0].replace(/^contains-code: /, ''), says);
  });
}

const PLAIN: readonly [what: string, program: unknown][] = [
  [
    'a text of a node is written as Python writes it',
    graph({ nodes: [{ target: 'torch.ops.a.b', inputs: [{ arg: { as_string: "a'b" } }] }] }),
  ],
  ['an operator of another package', node('#mine:op')],
  ['a name that is looked up nowhere', node('mine.op')],
  ['a text among the inputs', graph({ inputs: [{ as_string: 'relu' }] })],
  ['letters of any language in a name', { name: 'größe_1' }],
  ['a factory of lists', factory('builtins', 'list')],
  ['an empty structure', { in_spec: '' }],
  ['a class in a structure', spec('mine.Point', 'collections.namedtuple')],
  ['a text under another key', { stack_trace: "__import__('os')", metadata: { torch_fn: 'a;b' } }],
];

for (const [what, program] of PLAIN) {
  test(`no code: ${what}`, async () => {
    assert.deepEqual(await told(program), []);
  });
}

test('a program is read wherever torch reads one', async () => {
  for (const name of ['serialized_exported_program.json', 'm/models/a/b.json', 'm/models/c']) {
    assert.equal((await told({ expr_str: 'eval(1)' }, name)).length, 1, name);
  }
});

test('a program of more values than other JSON may have', async () => {
  const limits = LIMITS as { jsonValues: number };
  const before = limits.jsonValues;
  limits.jsonValues = 100;
  try {
    const nodes = Array.from({ length: 200 }, () => ({ target: 'torch.ops.aten.add.Tensor', inputs: [] }));
    assert.deepEqual(await told(graph({ nodes, inputs: [{ as_string: 'relu' }] })), []);
    const last = { target: 'torch.hub.load', inputs: [] };
    assert.match((await told(graph({ nodes: [...nodes, last] })))[0], /^contains-code: .* calls `?.*torch.hub.load/);
  } finally {
    limits.jsonValues = before;
  }
});

test('what cannot be read is said, with its place', async () => {
  assert.match((await told('{"a": '))[0], /^broken-archive: expected a JSON value/);
  assert.match((await told({ in_spec: '[1' }))[0], /^broken-archive: expected/);
  assert.match((await told('['.repeat(100_000)))[0], /^limit-exceeded: JSON nested/);
});

test('a thousand of a kind are the first few, and how many more', async () => {
  const texts = Array.from({ length: 1000 }, (_, at) => `f${at}()`);
  const problems = await told({ guards_code: [...texts, ...texts] });
  assert.equal(problems.length, 6);
  assert.equal(problems[5], 'contains-code: 1990 more like these');
});

test('what was found before a fault stands, and so do pickles', async () => {
  const bytes = zipOf([
    { name: 'm/archive_format', data: Buffer.from('pt2') },
    { name: 'm/models/model.json', data: Buffer.from(JSON.stringify({ expr_str: 'f(1)', in_spec: '{' })) },
    { name: 'm/data/weights/w.pt', data: PAYLOAD2 },
  ]);
  const { findings, members } = await inspectBytes('m.pt2', bytes);
  assert.deepEqual(findings.problems.map(({ id }) => id).sort(), ['broken-archive', 'contains-code']);
  assert.equal(members.length, 1);
});
