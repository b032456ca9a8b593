/** The built command line on honest and on bad input: what it prints, and its exit status. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithBase } from '../../src/cli/base.ts';
import { findFiles } from '../../src/cli/find-files.ts';
import { zipOf } from '../formats/sources.ts';
import { DANGEROUS, folder, reportOf, runCli, SAFE } from './run-cli.ts';

test('the README command shows one verdict of each kind and fails', () => {
  const { status, stdout } = runCli(['examples']);
  assert.equal(status, 1);
  assert.match(stdout, /^dangerous {2}examples\/dangerous_echo\.pt/m);
  assert.match(stdout, /posix\.system\('echo [^']*'\)/);
  assert.match(stdout, /^unsafe {2}examples\/unsafe_namespace\.ckpt/m);
  assert.match(stdout, /^safe {2}examples\/safe_state_dict\.pt/m);
  assert.match(stdout, /^safe {2}examples\/safe_legacy\.pth/m);
  assert.doesNotMatch(stdout, /\x1b/, 'no colours where standard output is no terminal');
});

test('a dangerous file is named with the call it would make', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), DANGEROUS);
  const report = reportOf(['x.pkl'], { cwd });
  assert.equal(report.conclusion, 'failure');
  assert.deepEqual(
    report.files.map(({ path, verdict, format }) => ({ path, verdict, format })),
    [{ path: 'x.pkl', verdict: 'dangerous', format: 'pickle' }],
  );
  const [global] = report.files[0].globals;
  assert.equal(global.name, 'posix.system');
  assert.equal(global.use, 'called');
  assert.equal(global.expression, "posix.system('true')");
  assert.equal(global.offset, 0);
  assert.equal(global.opcode, 'GLOBAL');
});

test('safe files pass with status 0', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  assert.equal(runCli([], { cwd }).status, 0);
});

test('nothing to judge is neutral, never success', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'notes.txt'), 'nothing here\n');
  const report = reportOf([], { cwd });
  assert.equal(report.conclusion, 'neutral');
  assert.equal(report.counts.skipped, 1);
  assert.match(runCli([], { cwd }).stdout, /no model files to judge/);
});

test('a file that is named like a member of an archive is a file', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'a.zip'), zipOf([{ name: 'b.pkl', data: SAFE }]));
  writeFileSync(join(cwd, 'a.zip!notes.txt'), 'nothing here\n');
  writeFileSync(join(cwd, 'a.zip!x.pkl'), DANGEROUS);
  const report = reportOf(['a.zip', 'a.zip!notes.txt', 'a.zip!x.pkl'], { cwd });
  assert.deepEqual(report.counts, { safe: 1, unsafe: 0, dangerous: 1, unreadable: 0, skipped: 1, excluded: 0 });
  assert.deepEqual(
    report.files.map(({ path, verdict }) => [path, verdict]),
    [
      ['a.zip', 'safe'],
      ['a.zip!b.pkl', 'safe'],
      ['a.zip!notes.txt', 'skipped'],
      ['a.zip!x.pkl', 'dangerous'],
    ],
  );
  assert.match(runCli(['a.zip', 'a.zip!notes.txt'], { cwd }).stdout, /^1 safe, 1 skipped/m);
});

test('--fail-on: never reports and passes, dangerous lets an unsafe file pass', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'unsafe.pkl'), 'cmypackage.models\nNet\n)R.');
  assert.equal(runCli([], { cwd }).status, 1);
  assert.equal(runCli(['--fail-on', 'dangerous'], { cwd }).status, 0);
  const never = reportOf(['--fail-on', 'never'], { cwd });
  assert.equal(never.conclusion, 'neutral');
  assert.equal(never.gate.wouldFail, true);
  assert.equal(runCli(['--fail-on', 'never'], { cwd }).status, 0);
});

test('--safe-global allows a name and refuses one that runs code', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'unsafe.pkl'), 'cmypackage.models\nNet\n)R.');
  assert.equal(runCli(['--safe-global', 'mypackage.models.Net'], { cwd }).status, 0);
  for (const name of ['posix.system', 'builtins.getattr', 'functools.partial', 'torch._utils.sys.modules']) {
    const { status, stderr, stdout } = runCli(['--safe-global', name], { cwd });
    assert.equal(status, 2, name);
    assert.match(stderr, new RegExp(name.replaceAll('.', '\\.')));
    assert.equal(stdout, '');
  }
});

test('words that are not understood end with 2, name themselves and print no report', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  const cases: [string[], RegExp][] = [
    [['--fail-on', 'sometimes'], /sometimes/],
    [['--format', 'yaml'], /yaml/],
    [['--no-load-sites', '--fail-on-load-sites'], /nothing could fail/],
    [['--lfs', 'fetch'], /--lfs: expected one of fail, ignore, found 'fetch'/],
    [['--files', '*.{pt,ckpt}'], /\*\.\{pt,ckpt\}/],
    [['--torch', '0.4'], /0\.4/],
    [['--torch', 'newest'], /newest/],
    [['--no-such-option'], /--no-such-option/],
    [['missing.pt'], /missing\.pt/],
    [['--files', '../*.pt'], /\.\.\/\*\.pt/],
    [['--safe-global', 'nodots'], /nodots/],
    [['--base', 'missing'], /missing/],
    [['--output', 'no/such/folder/report.json'], /no\/such\/folder/],
  ];
  for (const [args, named] of cases) {
    const { status, stderr, stdout } = runCli(args, { cwd });
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, named);
    assert.equal(stdout, '');
  }
});

test('an empty file, a text file and a folder with the name of a model are skipped with the reason', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'empty.pt'), '');
  writeFileSync(join(cwd, 'text.pt'), 'Olá, estas são mensagens.\n');
  mkdirSync(join(cwd, 'folder.pt'));
  writeFileSync(join(cwd, 'folder.pt', 'inside.pkl'), DANGEROUS);
  const report = reportOf([], { cwd });
  const notes = Object.fromEntries(report.files.map((file) => [file.path, [file.verdict, ...file.notes]]));
  assert.deepEqual(notes['empty.pt'], ['skipped', 'empty file']);
  assert.deepEqual(notes['text.pt'], ['skipped', 'text, in which no pickle reaches an import']);
  assert.deepEqual(notes['folder.pt'], ['skipped', 'a folder, not a file; the files in it are judged by themselves']);
  assert.equal(notes['folder.pt/inside.pkl'][0], 'dangerous');
});

test('links are named and not followed; a link that the user names is followed, and that is said', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'real.bin'), DANGEROUS);
  mkdirSync(join(cwd, 'tree'));
  symlinkSync('/etc/passwd', join(cwd, 'tree', 'outward.pt'));
  symlinkSync('nowhere', join(cwd, 'tree', 'dangling.pt'));
  symlinkSync(join(cwd, 'real.bin'), join(cwd, 'tree', 'link.pkl'));
  for (const file of reportOf(['tree'], { cwd }).files) {
    assert.equal(file.verdict, 'skipped', file.path);
    assert.match(file.notes[0], /^a symbolic link, not followed/);
  }
  const [named] = reportOf(['tree/link.pkl'], { cwd }).files;
  assert.equal(named.verdict, 'dangerous');
  assert.match(named.notes.join(), /symbolic link, followed/);
});

test('on the terminal links are said too, the first of many by name', (context) => {
  const cwd = folder(context);
  for (let index = 0; index < 14; index += 1) {
    symlinkSync('nowhere', join(cwd, `link${index}.bin`));
  }
  const { stdout } = runCli([], { cwd });
  assert.equal(stdout.match(/^skipped {2}link\d+\.bin {2}a symbolic link, not followed: nowhere$/gm)?.length, 10);
  assert.match(stdout, /^and 4 more links and other paths that were not opened$/m);
});

test('.git is never walked', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, '.git', 'x.pkl'), DANGEROUS);
  assert.deepEqual(reportOf([], { cwd }).files, []);
  mkdirSync(join(cwd, '.git', 'objects'));
  for (const named of ['.git', './.git/', '.git/objects']) {
    const [file, ...more] = reportOf([named], { cwd }).files;
    assert.deepEqual([file.verdict, file.notes, more], ['skipped', ["git's own folder, which is never walked"], []]);
    assert.match(runCli([named], { cwd }).stdout, /never walked/);
  }
});

test('hostile file names are escaped on the terminal and in Markdown, and kept in JSON', (context) => {
  const cwd = folder(context);
  const names = [
    'a\nb.pkl',
    'a`b|c.pkl',
    '@team.pkl',
    '--> x.pkl',
    '::error::x.pkl',
    '\x1b[31mred.pkl',
    'a\u202ekp.pkl',
  ];
  for (const name of names) {
    writeFileSync(join(cwd, name), DANGEROUS);
  }
  const { stdout } = runCli([], { cwd });
  assert.doesNotMatch(stdout, /\x1b|\u202e|a\nb/);
  assert.match(stdout, /a\\nb\.pkl/);
  const markdown = runCli(['--format', 'markdown'], { cwd }).stdout;
  assert.doesNotMatch(markdown, /\x1b|\u202e|a\nb/);
  const paths = reportOf([], { cwd }).files.map((file) => file.path);
  assert.deepEqual(new Set(paths), new Set(names));
});

test('standard input is judged like a file', () => {
  const { status, stdout } = runCli(['--format', 'json', '-'], { input: DANGEROUS });
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).files[0].verdict, 'dangerous');
});

test('--output writes the report and never through a link', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  const { status, stdout } = runCli(['--format', 'json', '--output', 'report.json', 'x.pkl'], { cwd });
  assert.equal(status, 0);
  assert.equal(stdout, '');
  assert.equal(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).conclusion, 'success');
  writeFileSync(join(cwd, 'precious'), 'keep');
  symlinkSync('precious', join(cwd, 'link.json'));
  assert.equal(runCli(['--output', 'link.json', 'x.pkl'], { cwd }).status, 2);
  assert.equal(readFileSync(join(cwd, 'precious'), 'utf8'), 'keep');
});

test('--base says what is new', (context) => {
  const cwd = folder(context);
  const base = folder(context);
  const unsafe = Buffer.from('cmypackage\nNet\n)R.');
  writeFileSync(join(base, 'same.pkl'), unsafe);
  writeFileSync(join(cwd, 'same.pkl'), unsafe);
  writeFileSync(join(base, 'grown.pkl'), unsafe);
  writeFileSync(join(cwd, 'grown.pkl'), Buffer.concat([unsafe.subarray(0, -1), Buffer.from('cmypackage\nOther\n)R.')]));
  writeFileSync(join(base, 'old.pkl'), 'cmypackage\nMoved\n)R.');
  writeFileSync(join(cwd, 'moved.pkl'), 'cmypackage\nMoved\n)R.');
  writeFileSync(join(cwd, 'fresh.pkl'), unsafe);
  const report = reportOf(['--base', base], { cwd });
  const seen = Object.fromEntries(
    report.files.map((file) => [
      file.path,
      [file.change, ...file.globals.map((global) => `${global.name} ${global.new}`)],
    ]),
  );
  assert.deepEqual(seen, {
    'same.pkl': ['unchanged', 'mypackage.Net false'],
    'grown.pkl': ['modified', 'mypackage.Net false', 'mypackage.Other true'],
    'moved.pkl': ['renamed', 'mypackage.Moved false'],
    'fresh.pkl': ['added', 'mypackage.Net true'],
  });
  assert.equal(runCli(['--base', base, '--fail-on', 'new-unsafe', 'same.pkl', 'moved.pkl'], { cwd }).status, 0);
  assert.equal(runCli(['--base', base, '--fail-on', 'new-unsafe', 'grown.pkl'], { cwd }).status, 1);
});

test('--files keeps and excludes, and what was excluded is counted', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'a.pkl'), SAFE);
  writeFileSync(join(cwd, 'b.pkl'), DANGEROUS);
  const report = reportOf(['--files', '*.pkl', '--files', '!b.*'], { cwd });
  assert.deepEqual(
    report.files.map((file) => file.path),
    ['a.pkl'],
  );
  assert.equal(report.counts.excluded, 1);
});

test('a file that several paths lead to is judged and counted once', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, 'm'));
  writeFileSync(join(cwd, 'm', 'x.pkl'), SAFE);
  const { candidates } = findFiles([cwd, join(cwd, 'm'), `${cwd}/./m/x.pkl`]);
  assert.deepEqual(
    candidates.map(({ path }) => path),
    [`${cwd}/m/x.pkl`],
  );
});

test('--base refuses a folder that holds all that is to be judged, rather than to judge nothing', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), DANGEROUS);
  const candidates = findFiles([cwd]).candidates;
  assert.throws(() => compareWithBase(candidates, cwd), /--base: expected a folder beside what is judged/);
  assert.throws(() => compareWithBase(candidates, join(cwd, '..')), /--base: expected a folder beside what is judged/);
  mkdirSync(join(cwd, 'base'));
  assert.equal(compareWithBase(candidates, join(cwd, 'base')).length, 1);
});
