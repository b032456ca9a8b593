/** Every place where pyproject.toml, pixi.toml, Pipfile and lock files say which torch; and files that cannot be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { readTorchRequirement } from '../../../src/python/requirement/requirements.ts';

const read = (files: Record<string, string>) => readTorchRequirement(new Map(Object.entries(files)));

/** The specifier that one file asks for; null where it asks for nothing. */
async function asked(path: string, text: string): Promise<string | null> {
  const { requirement, warnings } = await read({ [path]: text });
  assert.deepEqual(warnings, []);
  return requirement?.specifier ?? null;
}

/** Checks what each text of a pyproject.toml asks for. */
async function assertAsks(cases: readonly [string, string | null][], path = 'pyproject.toml'): Promise<void> {
  for (const [text, expected] of cases) {
    assert.equal(await asked(path, text), expected, text);
  }
}

test('lists of PEP 508 in pyproject.toml, by every tool that has one', () =>
  assertAsks([
    ['[project]\ndependencies = ["torch>=2"]', '>=2'],
    ['project.dependencies = ["""torch\\\n  >=2"""]', '>=2'],
    ['project = { dependencies = ["torch>=2"] }', '>=2'],
    ['["project"]\n"dependencies" = ["\\u0074orch>=2", "torch<3"]', '>=2 | <3'],
    ['[project]\noptional-dependencies.gpu = ["torch~=2.4"]', '~=2.4'],
    ['[project.optional-dependencies]\n"a.b" = ["torch~=2.4"]\nc = ["torch~=2.5"]', '~=2.4 | ~=2.5'],
    ['[dependency-groups]\na = [{ include-group = "b" }]\nb = ["torch==2.4.1"]', '==2.4.1'],
    ['[tool.uv]\ndev-dependencies = ["torch==2.4.1"]', '==2.4.1'],
    ['[tool.pdm.dev-dependencies]\ntest = ["torch>2"]', '>2'],
    ['[tool.rye]\ndev-dependencies = ["torch>2"]', '>2'],
    ['[tool.hatch.envs.default]\ndependencies = ["torch>2"]', '>2'],
    ['[tool.hatch.envs."py3.9"]\nextra-dependencies = ["torch>2"]', '>2'],
    ['[tool.flit.metadata]\nrequires = ["torch>2"]\n[tool.flit.metadata.requires-extra]\na = ["torch<3"]', '>2 | <3'],
  ]));

test('an override of uv is put in place of every other requirement', () =>
  assertAsks([
    ['[project]\ndependencies = ["torch>=2"]\n[tool.uv]\noverride-dependencies = ["torch==2.4.1"]', '==2.4.1'],
    ['[project]\ndependencies = ["torch>=2"]\n[tool.uv]\noverride-dependencies = ["numpy==2"]', '>=2'],
  ]));

test('poetry: strings, tables, lists, groups, places', () => {
  const poetry = (value: string) => `[tool.poetry.dependencies]\ntorch = ${value}`;
  return assertAsks([
    ['[tool.poetry.dependencies.torch]\nversion = "2.1.2"\nsource = "cpu"', '==2.1.2'],
    ['[tool.poetry]\ndependencies.torch.version = "2.1.2"', '==2.1.2'],
    [poetry('"^2.1 || ^3"'), '^2.1|^3'],
    [poetry('">= 2.0 , < 2.3"'), '>=2.0,<2.3'],
    [poetry('">=2.0 <2.3"'), '>=2.0,<2.3'],
    [poetry('"*"'), '*'],
    [poetry('["^1.13", { version = "^2.2", python = ">3.8" }]'), '^1.13 | ^2.2'],
    [poetry('{ url = "https://example.org/torch-2.1.0%2Bcpu-cp310-cp310-linux_x86_64.whl" }'), '==2.1.0'],
    [poetry('{ git = "https://example.org/torch.git", branch = "main" }'), ''],
    ['[tool.poetry.group.gpu.dependencies]\nTorch = "~2.2"', '~2.2'],
    ['[tool.poetry.dev-dependencies]\ntorch = "2.*"', '2.*'],
    // [project] says the version, and poetry only where it comes from.
    [`[project]\ndependencies = ["torch>=2.1"]\n${poetry('{ source = "pytorch" }')}`, '>=2.1'],
    [poetry('{ source = "pytorch" }'), null],
    [poetry('true'), null],
    ['[tool.poetry.dependencies]\ntorchvision = "0.16"\npytorch-lightning = "2.1"', null],
  ]);
});

test('pixi: conda and PyPI, features, platforms, in both files', async () => {
  const cases: [string, string][] = [
    ['[dependencies]\npytorch = "2.1.*"', '2.1.*'],
    ['[dependencies]\npytorch = { version = ">=2.1,<2.3", channel = "pytorch" }', '>=2.1,<2.3'],
    ['[dependencies]\npytorch = "2.4.* cuda12*"', '2.4.*'],
    ['[host-dependencies]\npytorch = "2.5"', '==2.5'],
    ['[pypi-dependencies]\ntorch = { version = "==2.4.1", index = "https://example.org" }', '==2.4.1'],
    ['[pypi-dependencies]\ntorch = { index = "https://example.org" }', ''],
    ['[target.linux-64.dependencies]\npytorch = ">=2.3"', '>=2.3'],
    ['[feature.gpu.pypi-dependencies]\ntorch = "~=2.6"', '~=2.6'],
    ['[feature.gpu.target.osx-arm64.dependencies]\npytorch = ">=2.3"', '>=2.3'],
  ];
  await assertAsks(cases, 'pixi.toml');
  await assertAsks(cases.map(([text, expected]) => [text.replace('[', '[tool.pixi.'), expected]));
  assert.equal(await asked('pixi.toml', '[tasks]\ntorch = ">=1"'), null);
});

test('Pipfile: packages of every category, and nothing else', () =>
  assertAsks(
    [
      ['[packages]\ntorch = "==2.4.1"', '==2.4.1'],
      ['[packages]\ntorch = { version = ">=2", index = "pytorch" }', '>=2'],
      ['[packages]\ntorch = { index = "pytorch" }', ''],
      ['[packages]\ntorch = { file = "https://example.org/torch-2.3.1-cp311-none.whl" }', '==2.3.1'],
      ['[dev-packages.torch]\nversion = "~=2.4"', '~=2.4'],
      ['[docs]\ntorch = "*"', '*'],
      ['[scripts]\ntorch = "==1.0"', null],
    ],
    'Pipfile',
  ));

test('lock files say what is installed', async () => {
  const declared = { Pipfile: '[packages]\ntorch = ">=2"' };
  const locks: [string, string, string | null][] = [
    ['uv.lock', '[[package]]\nversion = "2.4.1+cpu"\nname = "torch"', '2.4'],
    ['poetry.lock', '[[package]]\nname = "Torch"\nversion = \'2.5.0\'\n[package.dependencies]\nname = "torch"', '2.5'],
    ['pdm.lock', 'package = [{ name = "torch", version = "2.6.0" }]', '2.6'],
    ['pylock.toml', '[[packages]]\nname = "torch"\nversion = "2.7.0"', '2.7'],
    ['Pipfile.lock', '{"default": {"numpy": {}, "torch": {"version": "==2.3.1+cu121"}}, "develop": {}}', '2.3'],
    ['uv.lock', '[[package]]\nname = "torch"\nsource = { git = "https://example.org" }', null],
    ['uv.lock', '[[package]]\nname = "torchvision"\nversion = "0.19"', null],
  ];
  for (const [path, text, pinned] of locks) {
    const { requirement } = await read({ ...declared, [path]: text });
    assert.equal(requirement?.file, 'Pipfile', text);
    assert.equal(requirement?.pinned, pinned, text);
    assert.equal(requirement?.pinnedFile, pinned === null ? null : path, text);
  }
});

test('a file that cannot be read asks for nothing, and a warning says where it breaks', async () => {
  const { requirement, warnings } = await read({
    'pyproject.toml': '[project]\ndependencies = ["torch==2.1"]\ndependencies = ["torch==2.2"]\n',
    'requirements.txt': 'torch==2.4.0',
    'Pipfile.lock': '{"default": {"torch": ',
    'uv.lock': 'broken = [[[, but of something else',
    'requirements/Pipfile.lock': '{',
  });
  assert.equal(requirement?.file, 'requirements.txt');
  assert.deepEqual(
    warnings.map(({ id, path }) => [id, path]),
    [
      ['requirement-file', 'pyproject.toml'],
      ['requirement-file', 'Pipfile.lock'],
    ],
  );
  assert.match(
    warnings[0].message,
    /^pyproject\.toml: not valid TOML, line 3, column 1: .*defined.*; what it asks of torch is not known$/,
  );
  assert.match(warnings[1].message, /^Pipfile\.lock: not valid JSON;/);
});

test('what is too long or too deep is not read, and no more is made of it', async () => {
  const longest = '# torch'.padEnd(LIMITS.tomlText, '#');
  assert.deepEqual(await read({ 'uv.lock': longest }), { requirement: null, warnings: [] });
  const { warnings } = await read({ 'uv.lock': `${longest}#` });
  assert.match(warnings[0].message, /^uv\.lock: expected at most \d+ characters of TOML, found \d+;/);
  const deep = await read({ 'pyproject.toml': `torch = ${'['.repeat(100_000)}` });
  assert.match(deep.warnings[0].message, /^pyproject\.toml: not valid TOML, line 1, column \d+: .*nested/);
});

test('no more specifiers for torch are weighed than any honest file has', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `torch!=2.0.${at}\n`).join('');
  const most = await read({ 'requirements.txt': many(LIMITS.specifiers) + many(LIMITS.specifiers) });
  assert.deepEqual(most.warnings, []);
  assert.notEqual(most.requirement, null);
  const more = await read({ 'requirements.txt': many(LIMITS.specifiers + 1) });
  assert.match(more.warnings[0].message, /^requirements\.txt: expected at most 100 specifiers for torch, found 101;/);
  const long = await read({ Pipfile: `[packages]\ntorch = "${'>=2,'.repeat(LIMITS.specifierText / 4)}<3"` });
  assert.match(long.warnings[0].message, /^Pipfile: expected a specifier of at most 500 characters, found 502;/);
  assert.equal(long.requirement, null);
});

test('a key is only a key', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const tables = names.map((name) => `[${name}]\ndependencies = ["torch==1.0"]\n[tool.${name}.x]\ntorch = "1.0"\n`);
  assert.equal(await asked('pyproject.toml', tables.join('')), null);
  assert.equal(await asked('Pipfile', '[__proto__]\ntorch = "==2.4"'), '==2.4');
  const groups = names.map((name) => `${name} = ["torch==2.4"]`).join('\n');
  assert.equal(await asked('pyproject.toml', `[dependency-groups]\n${groups}`), '==2.4');
  assert.equal(({} as Record<string, unknown>).torch, undefined);
});

test('what has another shape than its tool writes asks for nothing', () =>
  assertAsks([
    ['project = "torch>=2"', null],
    ['project = ["torch>=2"]', null],
    ['[project]\ndependencies = "torch>=2"', null],
    ['[[project]]\ndependencies = ["torch>=2"]', null],
    ['[project]\ndependencies = [["torch>=2"], { torch = "2" }, 2024-01-01, 1]', null],
    ['[tool.poetry.dependencies]\ntorch = [[["2.0"]], { version = 2.0 }, 2.0]', null],
    ['[tool.poetry]\ndependencies = ["torch"]', null],
  ]));
