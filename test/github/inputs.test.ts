/** The inputs (contract.md, "Action"): defaults, values, and mistakes that name the input and what was found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../../src/base/errors.ts';
import { type Inputs, readInputs } from '../../src/github/inputs.ts';

const read = (inputs: Record<string, string>): Inputs => readInputs((name) => ({ token: 'x', ...inputs })[name] ?? '');

test('what is not given has the default of the contract, or is left to the policy file', () => {
  assert.deepEqual(read({}), {
    files: [],
    scope: null,
    torch: null,
    failOn: null,
    safeGlobals: [],
    config: { path: '.github/weights-only.yml', named: false },
    loadSites: true,
    failOnLoadSites: false,
    comment: 'on-findings',
    checkRun: true,
    checkName: 'weights-only report',
    reportFile: null,
    token: 'x',
  });
});

test('what is given counts', () => {
  const inputs = read({
    files: ' models/** \r\n\n!models/old/**\n',
    scope: 'all',
    'torch-version': '2.6.1',
    'fail-on': 'new-unsafe',
    'safe-globals': 'mypackage.Net\n  mypackage.Config\n',
    config: './ci/policy.yml',
    'load-sites': 'true',
    'fail-on-load-sites': 'true',
    comment: 'never',
    'check-run': 'false',
    'check-name': 'models',
    'report-file': 'out/report.json',
    token: 'secret',
  });
  assert.deepEqual(inputs, {
    files: ['models/**', '!models/old/**'],
    scope: 'all',
    torch: { version: '2.6', source: 'input torch-version' },
    failOn: 'new-unsafe',
    safeGlobals: ['mypackage.Net', 'mypackage.Config'],
    config: { path: 'ci/policy.yml', named: true },
    loadSites: true,
    failOnLoadSites: true,
    comment: 'never',
    checkRun: false,
    checkName: 'models',
    reportFile: 'out/report.json',
    token: 'secret',
  });
  assert.equal(read({ 'torch-version': 'auto' }).torch, null);
  assert.equal(read({ 'load-sites': 'false' }).loadSites, false);
  assert.equal(read({ config: '.github/other@2.yml' }).config.path, '.github/other@2.yml');
  assert.equal(read({ 'check-name': 'n'.repeat(100) }).checkName.length, 100);
});

test('every word of the contract is understood', () => {
  for (const [name, words] of [
    ['scope', ['changed', 'all']],
    ['fail-on', ['unsafe', 'new-unsafe', 'dangerous', 'never']],
    ['comment', ['always', 'on-findings', 'never']],
  ] as const) {
    const found = words.map((word) => read({ [name]: word }));
    const key = name === 'fail-on' ? 'failOn' : name;
    assert.deepEqual(
      found.map((inputs) => inputs[key]),
      words,
    );
  }
});

const MISTAKES: [inputs: Record<string, string>, message: string][] = [
  [{ token: '' }, 'input token: expected a token, found nothing'],
  [{ scope: 'some' }, 'input scope: expected changed, all, found "some"'],
  [{ 'fail-on': 'Unsafe' }, 'input fail-on: expected unsafe, new-unsafe, dangerous, never, found "Unsafe"'],
  [{ comment: 'yes' }, 'input comment: expected always, on-findings, never, found "yes"'],
  [{ 'check-run': 'True' }, 'input check-run: expected true, false, found "True"'],
  [{ 'load-sites': '1' }, 'input load-sites: expected true, false, found "1"'],
  [{ 'fail-on-load-sites': 'on' }, 'input fail-on-load-sites: expected true, false, found "on"'],
  [
    { 'fail-on-load-sites': 'true', 'load-sites': 'false' },
    'input fail-on-load-sites: expected load-sites to be true, found false: nothing could fail',
  ],
  [
    { 'safe-globals': 'mypackage.Net\nos.system' },
    'input safe-globals: os.system is dangerous: declaring it safe would let a file run code',
  ],
  [{ 'safe-globals': 'Net' }, 'input safe-globals: expected module.name, found "Net"'],
  [
    { files: 'models/**\n../x' },
    'input files: expected a glob relative to the repository, without . and .., found "../x"',
  ],
  [{ 'check-name': 'n'.repeat(101) }, 'input check-name: expected at most 100 characters, found 101'],
  ...['/etc/policy.yml', '../policy.yml', 'a/../b.yml', 'a/./b.yml', 'a//b.yml', 'a/', '.'].map(
    (config): [Record<string, string>, string] => [
      { config },
      `input config: expected a path relative to the repository, without . and .., found ${JSON.stringify(config)}`,
    ],
  ),
  [
    { config: 'org/policies/weights-only.yml@main' },
    'input config: expected a path in this repository, found "org/policies/weights-only.yml@main": a policy of another repository, owner/repo/path@sha, cannot be used yet',
  ],
];

for (const [inputs, message] of MISTAKES) {
  test(`a mistake: ${JSON.stringify(inputs).slice(0, 80)}`, () => {
    assert.throws(
      () => read(inputs),
      (error) => error instanceof UsageError && error.message === message,
      message,
    );
  });
}

test('a release that is not known is a mistake', () => {
  for (const text of ['two', '1.2', 'AUTO']) {
    assert.throws(() => read({ 'torch-version': text }), /^Error: input torch-version: .*known: 1\.13, /);
  }
});
