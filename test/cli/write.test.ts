/** What the command line writes is whole, or the call ends with 2 and a line that names the file and the cause. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLI, type CliResult, DANGEROUS, folder, reportOf, runCli, SAFE } from './run-cli.ts';

/** Of /dev/full. */
const LINUX = { skip: process.platform !== 'linux' && 'it has no /dev/full' };
const POLICY = '.github/weights-only.yml';
/** A pickle of 2,000 small integers: explained, more than a pipe holds. */
const LONG = Buffer.concat([Buffer.from(']'), Buffer.alloc(6000, 'K\x01a'), Buffer.from('.')]);

/** Standard error without the progress that a slow machine prints. */
const said = (stderr: string) => stderr.replace(/^\d+ of \d+ files: .*\n/gm, '');

/** No file may be longer than 4 KiB: the write that crosses it is short, the next one fails, as on a full disk. */
function runLimited(args: readonly string[], options: { cwd: string; input?: Uint8Array }): CliResult {
  const words = ['-c', 'ulimit -f 4; exec "$@"', 'bash', process.execPath, CLI, ...args];
  const { status, stdout, stderr } = spawnSync('bash', words, { ...options, encoding: 'utf8' });
  return { status, stdout, stderr: said(stderr) };
}

function runInto(path: string, args: readonly string[], cwd: string): CliResult {
  const descriptor = openSync(path, constants.O_WRONLY);
  try {
    const stdio = ['ignore', descriptor, 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd,
      stdio: [...stdio],
      encoding: 'utf8',
    });
    return { status, stdout: '', stderr: said(stderr) };
  } finally {
    closeSync(descriptor);
  }
}

/** Files whose report is far longer than a pipe holds. */
function manyFiles(cwd: string, count = 200): void {
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(cwd, `dangerous-${index}.pkl`), DANGEROUS);
  }
}

test('a full disk: --output ends with 2, leaves no half file, and an old one whole', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, 'm'));
  manyFiles(join(cwd, 'm'), 20);
  writeFileSync(join(cwd, 'old.json'), 'kept');
  for (const name of ['old.json', 'new.json']) {
    const { status, stdout, stderr } = runLimited(['--format', 'json', '--output', name, 'm'], { cwd });
    assert.deepEqual(
      [status, stdout, stderr],
      [2, '', `weights-only: cannot write ${name}: EFBIG: file too large, write\n`],
    );
  }
  assert.deepEqual(readdirSync(cwd).sort(), ['m', 'old.json']);
  assert.equal(readFileSync(join(cwd, 'old.json'), 'utf8'), 'kept');
  assert.equal(runLimited(['--output', 'old.json', 'm/dangerous-0.pkl'], { cwd }).status, 1, 'what fits is written');
  assert.match(readFileSync(join(cwd, 'old.json'), 'utf8'), /^dangerous/);
});

test('a full disk: init leaves no half policy', (context) => {
  const cwd = folder(context);
  for (let index = 0; index < 40; index += 1) {
    writeFileSync(join(cwd, `${index}.pkl`), `cmypackage\nNet\n)R.`);
  }
  const { status, stdout, stderr } = runLimited(['init'], { cwd });
  assert.deepEqual(
    [status, stdout, stderr],
    [2, '', `weights-only: cannot write ${POLICY}: EFBIG: file too large, write\n`],
  );
  assert.deepEqual(readdirSync(join(cwd, '.github')), []);
});

test('a full disk: standard input that was not kept whole is not judged', (context) => {
  const cwd = folder(context);
  // The first 4 KiB are a whole pickle, and a harmless one.
  const padded = Buffer.concat([Buffer.from(']'), Buffer.alloc(4094, '0]'), Buffer.from('.')]);
  const input = Buffer.concat([padded, DANGEROUS]);
  assert.equal(padded.length, 4096);
  assert.equal(reportOf(['-'], { cwd, input }).files[0].verdict, 'dangerous');
  const { status, stdout } = runLimited(['--format', 'json', '-'], { cwd, input });
  assert.equal(status, 1);
  const [file] = JSON.parse(stdout).files;
  assert.equal(file.verdict, 'unreadable');
  assert.match(file.problems[0].message, /^standard input cannot be kept in .* while it is read: EFBIG/);
});

test('a full device behind standard output ends with 2', LINUX, (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'net.pkl'), `cmypackage\nNet\n)R.`);
  for (const args of [['net.pkl'], ['--help'], ['explain', 'net.pkl'], ['init', 'net.pkl']]) {
    const { status, stderr } = runInto('/dev/full', args, cwd);
    assert.deepEqual(
      [status, stderr],
      [2, 'weights-only: cannot write standard output: ENOSPC: no space left on device, write\n'],
    );
  }
});

test('a full disk behind standard output ends with 2', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'long.pkl'), LONG);
  mkdirSync(join(cwd, 'm'));
  manyFiles(join(cwd, 'm'), 20);
  for (const args of ['--format json m', 'explain long.pkl']) {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `ulimit -f 4; exec "$0" "$1" ${args} > out`, process.execPath, CLI],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    assert.deepEqual(
      [status, said(stderr)],
      [2, 'weights-only: cannot write standard output: EFBIG: file too large, write\n'],
    );
  }
});

test('where standard error is full too, the status says it alone', LINUX, (context) => {
  const cwd = folder(context);
  const full = openSync('/dev/full', constants.O_WRONLY);
  context.after(() => closeSync(full));
  writeFileSync(join(cwd, 'left-out.pkl'), DANGEROUS);
  for (const args of [['missing.pt'], ['init']]) {
    const { status } = spawnSync(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'ignore', full] });
    assert.equal(status, 2, args[0]);
  }
});

test('a reader that goes early changes no status and makes no noise', async (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, 'm'));
  manyFiles(join(cwd, 'm'));
  writeFileSync(join(cwd, 'long.pkl'), LONG);
  for (const [args, expected] of [
    [['--format', 'json', 'm'], 1],
    [['explain', 'long.pkl'], 0],
  ] as const) {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let noise = '';
    child.stderr.on('data', (text) => {
      noise += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, said(noise)], [expected, '']);
  }
});

/** Starts the command line on a pipe that does not block, as programs that share it with us may have made it. */
const NON_BLOCKING = `
  process.stdout.write('');
  const { spawnSync } = require('node:child_process');
  const words = ['-c', 'exec "$@" >&3', 'bash', process.execPath, ...process.argv.slice(1)];
  spawnSync('bash', words, { stdio: ['ignore', 'ignore', 'ignore', 1] });
`;

for (const [kind, before] of [
  ['a pipe', []],
  ['a pipe that does not block', ['-e', NON_BLOCKING]],
] as const) {
  test(`a slow reader of ${kind} gets all of it`, async (context) => {
    const cwd = folder(context);
    manyFiles(cwd, 500);
    const words = [...before, CLI, '--format', 'json'];
    const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    for await (const piece of child.stdout.setEncoding('utf8')) {
      text += piece;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal(JSON.parse(text).files.length, 500);
    assert.ok(text.length > 400_000, 'more than a pipe or a socket holds');
  });
}

test('--output is refused before anything is read, where that can be known', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  mkdirSync(join(cwd, 'inner'));
  symlinkSync('x.pkl', join(cwd, 'link'));
  // As /dev/stdout is one.
  symlinkSync('/proc/self/fd/1', join(cwd, 'stdout'));
  const refused = {
    inner: 'expected a file or nothing there, found a folder',
    link: 'expected a file or nothing there, found a symbolic link',
    stdout: 'expected a file or nothing there, found a symbolic link',
    'no/such/report.json': "ENOENT: no such file or directory, access 'no/such'",
    'x.pkl/report.json': "ENOTDIR: not a directory, lstat 'x.pkl/report.json'",
  };
  for (const [path, cause] of Object.entries(refused)) {
    // The file that is missing would be said otherwise.
    const { status, stderr } = runCli(['--output', path, 'missing.pt'], { cwd });
    assert.deepEqual([status, stderr], [2, `weights-only: cannot write ${path}: ${cause}\n`]);
  }
  assert.deepEqual(readFileSync(join(cwd, 'x.pkl')), SAFE);
});

test('--output into a fifo is written straight into it', async (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), DANGEROUS);
  spawnSync('mkfifo', ['fifo'], { cwd });
  const reader = spawn('cat', ['fifo'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const read = reader.stdout.setEncoding('utf8').toArray();
  const writer = spawn(process.execPath, [CLI, '--format', 'json', '--output', 'fifo', 'x.pkl'], {
    cwd,
    stdio: 'inherit',
  });
  const status = await new Promise((resolve) => writer.on('close', resolve));
  assert.equal(status, 1);
  assert.equal(JSON.parse((await read).join('')).files[0].verdict, 'dangerous');
  assert.ok(statSync(join(cwd, 'fifo')).isFIFO());
});

test('--output into a fifo whose reader goes early ends with 2', async (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, 'm'));
  manyFiles(join(cwd, 'm'));
  spawnSync('mkfifo', ['fifo'], { cwd });
  spawn('head', ['-c', '1', 'fifo'], { cwd, stdio: 'ignore' });
  const writer = spawn(process.execPath, [CLI, '--format', 'json', '--output', 'fifo', 'm'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, status] = await Promise.all([
    writer.stdout.setEncoding('utf8').toArray(),
    writer.stderr.setEncoding('utf8').toArray(),
    new Promise((resolve) => writer.on('close', resolve)),
  ]);
  assert.deepEqual(
    [status, stdout.join(''), said(stderr.join(''))],
    [2, '', 'weights-only: cannot write fifo: EPIPE: broken pipe, write\n'],
  );
  assert.deepEqual(readdirSync(cwd), ['fifo', 'm']);
});
