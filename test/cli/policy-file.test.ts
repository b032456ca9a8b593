/** The policy file on the command line: which one is read, what it changes, and what beats it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { DANGEROUS, folder, reportOf, runCli, SAFE } from './run-cli.ts';

const POLICY = '.github/weights-only.yml';
const NET = Buffer.from('cmypackage\nNet\n)R.');
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** A folder with `net.pkl`, which is unsafe, and a policy. */
function project(context: TestContext, policy: string): string {
  const cwd = folder(context);
  mkdirSync(join(cwd, '.github'));
  writeFileSync(join(cwd, POLICY), policy);
  writeFileSync(join(cwd, 'net.pkl'), NET);
  return cwd;
}

test('its settings count, and options beat them', (context) => {
  const cwd = project(context, 'torch: "2.4"\nfail-on: dangerous\nfiles: ["*.pkl", "!b.pkl"]\n');
  writeFileSync(join(cwd, 'b.pkl'), DANGEROUS);
  const report = reportOf([], { cwd });
  assert.deepEqual(report.torch, { version: '2.4', source: POLICY });
  assert.equal(report.gate.failOn, 'dangerous');
  assert.equal(report.conclusion, 'success');
  assert.deepEqual(
    report.files.map(({ path }) => path),
    ['net.pkl'],
  );
  const beaten = reportOf(['--torch', '2.5', '--fail-on', 'unsafe', '--files', 'b.pkl'], { cwd });
  assert.deepEqual(beaten.torch, { version: '2.5', source: '--torch' });
  assert.equal(beaten.gate.failOn, 'unsafe');
  assert.deepEqual(
    beaten.files.map(({ path }) => path),
    ['b.pkl'],
  );
  assert.equal(reportOf([join(cwd, 'b.pkl')], { cwd }).counts.excluded, 1, 'globs mean paths from here');
});

test('an accepted global passes the gate with its verdict, and changes nothing that torch answers', (context) => {
  const text = 'safe-globals:\n- {name: mypackage.Net, reason: ours, files: "*.pkl"}\n';
  const cwd = project(context, text);
  const { files, conclusion, policy } = reportOf(['net.pkl'], { cwd });
  assert.equal(conclusion, 'success');
  assert.equal(files[0].verdict, 'unsafe');
  assert.deepEqual(files[0].globals[0].accepted, { reason: 'ours', expires: null });
  assert.deepEqual(policy, { source: POLICY, sha256: createHash('sha256').update(text).digest('hex') });
  const bare = folder(context);
  writeFileSync(join(bare, 'net.pkl'), NET);
  const without = reportOf(['net.pkl'], { cwd: bare });
  assert.deepEqual(files[0].weightsOnly, without.files[0].weightsOnly);
  assert.equal(without.policy, null);
});

test('a dangerous global is accepted in the named bytes only', (context) => {
  const sha256 = createHash('sha256').update(DANGEROUS).digest('hex');
  const cwd = project(context, `safe-globals:\n- {name: posix.system, reason: a test file, sha256: "${sha256}"}\n`);
  writeFileSync(join(cwd, 'bad.pkl'), DANGEROUS);
  assert.equal(runCli(['bad.pkl'], { cwd }).status, 0);
  assert.equal(reportOf(['bad.pkl'], { cwd }).files[0].verdict, 'dangerous');
  writeFileSync(join(cwd, 'bad.pkl'), DANGEROUS.toString().replace('true', 'echo'));
  assert.equal(runCli(['bad.pkl'], { cwd }).status, 1);
});

test('a problem is accepted, and the globals beside it are not', (context) => {
  const cwd = project(context, 'accept-problems:\n- {id: broken-stream, reason: cut on purpose, files: cut.pkl}\n');
  writeFileSync(join(cwd, 'cut.pkl'), SAFE.subarray(0, -1));
  const { files, conclusion } = reportOf(['cut.pkl'], { cwd });
  assert.deepEqual([files[0].verdict, conclusion], ['unreadable', 'success']);
  assert.deepEqual(files[0].problems[0].accepted, { reason: 'cut on purpose', expires: null });
  writeFileSync(join(cwd, 'cut.pkl'), NET.subarray(0, -1));
  assert.equal(runCli(['cut.pkl'], { cwd }).status, 1);
});

test('an entry that ends is warned about, and then it has ended', (context) => {
  const entry = (day: string) => `safe-globals:\n- {name: mypackage.Net, reason: ours, expires: ${day}}\n`;
  const expected: [number, number, string[]][] = [
    [30, 0, []],
    [5, 0, ['policy-expires']],
    [-2, 1, ['policy-expired']],
  ];
  for (const [days, status, warnings] of expected) {
    const cwd = project(context, entry(inDays(days)));
    assert.equal(runCli(['net.pkl'], { cwd }).status, status, `${days} days`);
    assert.deepEqual(
      reportOf(['net.pkl'], { cwd }).warnings.map(({ id }) => id),
      warnings,
    );
  }
});

test('--config names another file, which must be there', (context) => {
  const cwd = project(context, 'fail-on: never\n');
  writeFileSync(join(cwd, 'strict.yml'), 'fail-on: unsafe\n');
  assert.equal(runCli([], { cwd }).status, 0);
  assert.equal(runCli(['--config', 'strict.yml'], { cwd }).status, 1);
  assert.equal(reportOf(['--config', 'strict.yml'], { cwd }).policy?.source, 'strict.yml');
  const { status, stdout, stderr } = runCli(['--config', 'missing.yml'], { cwd });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /cannot read the policy file missing\.yml/);
});

test('a policy that is wrong ends with 2, names its line and prints no report', (context) => {
  const cwd = project(context, 'fail-on: dangerous\nsafe-global: []\n');
  const { status, stdout, stderr } = runCli([], { cwd });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^weights-only: \.github\/weights-only\.yml, line 2: expected a key.*found "safe-global"$/m);
});

test('a default policy that is a link or a folder is not passed over', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, '.github'));
  writeFileSync(join(cwd, 'elsewhere.yml'), 'fail-on: never\n');
  symlinkSync('../elsewhere.yml', join(cwd, POLICY));
  assert.equal(runCli([], { cwd }).status, 2);
  const other = folder(context);
  mkdirSync(join(other, POLICY), { recursive: true });
  assert.equal(runCli([], { cwd: other }).status, 2);
});
