/** `init`, and the plain run that reads what it wrote: what is there today passes, and nothing else does. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { pathFilter } from '../../src/base/globs.ts';
import { exactGlob } from '../../src/cli/init.ts';
import { parsePolicy } from '../../src/policy/config.ts';
import { DANGEROUS, folder, reportOf, runCli, SAFE } from './run-cli.ts';

const POLICY = '.github/weights-only.yml';
/** A pickle that calls a class nobody knows. */
const pickleOf = (name: string) => Buffer.from(`cmypackage\n${name}\n)R.`, 'utf8');
const NET = pickleOf('Net');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const policyIn = (cwd: string, path = POLICY) => parsePolicy(readFileSync(join(cwd, path)), path);

test('after init a plain run passes, and fails again when the bytes change', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, 'm'));
  writeFileSync(join(cwd, 'm', 'net.pkl'), NET);
  writeFileSync(join(cwd, 'safe.pkl'), SAFE);
  assert.equal(runCli([], { cwd }).status, 1);
  const { status, stdout, stderr } = runCli(['init'], { cwd });
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, `wrote ${POLICY}: accepts 1 unsafe global in 1 file\n`);
  const today = new Date().toISOString().slice(0, 10);
  const [entry, ...more] = policyIn(cwd).safeGlobals;
  assert.equal(more.length, 0);
  assert.deepEqual([entry.subject, entry.sha256, entry.expires], ['mypackage.Net', sha256(NET), null]);
  assert.match(entry.reason, new RegExp(`^present at adoption, (${today}|\\d{4}-\\d\\d-\\d\\d)$`));
  assert.equal(runCli([], { cwd }).status, 0);
  assert.equal(runCli([join(cwd, 'm')], { cwd }).status, 0, 'an absolute path is the same file');
  assert.equal(runCli(['./m/net.pkl'], { cwd }).status, 0);
  const report = reportOf([], { cwd });
  assert.deepEqual(report.policy, { source: POLICY, sha256: sha256(readFileSync(join(cwd, POLICY))) });
  const [global] = report.files.find(({ path }) => path === 'm/net.pkl')!.globals;
  assert.deepEqual([global.verdict, global.accepted], ['unsafe', { reason: entry.reason, expires: null }]);

  writeFileSync(join(cwd, 'm', 'other.pkl'), NET);
  assert.equal(runCli([], { cwd }).status, 1, 'the same bytes under another path');
  assert.equal(runCli(['m/net.pkl'], { cwd }).status, 0);
  writeFileSync(join(cwd, 'm', 'net.pkl'), Buffer.concat([SAFE.subarray(0, -2), NET]));
  assert.equal(runCli(['m/net.pkl'], { cwd }).status, 1, 'other bytes under the path');
});

test('a large file is accepted by the hash of all of it', (context) => {
  const cwd = folder(context);
  const big = Buffer.concat([Buffer.from(']'), Buffer.alloc(6 << 20, 'K\x01a'), Buffer.from('cmypackage\nNet\n)R.')]);
  writeFileSync(join(cwd, 'big.pkl'), big);
  assert.equal(runCli(['init'], { cwd }).status, 0);
  assert.equal(policyIn(cwd).safeGlobals[0].sha256, sha256(big));
  assert.equal(runCli([], { cwd }).status, 0);
  big[big.indexOf(1, 3 << 20)] = 2;
  writeFileSync(join(cwd, 'big.pkl'), big);
  assert.equal(runCli([], { cwd }).status, 1);
});

test('what is in a container is accepted by the bytes of the container', (context) => {
  const cwd = folder(context);
  const zip = storedZip('inner.pkl', NET);
  writeFileSync(join(cwd, 'x.zip'), zip);
  assert.equal(reportOf(['x.zip'], { cwd }).files[1].path, 'x.zip!inner.pkl');
  runCli(['init', 'x.zip'], { cwd });
  assert.deepEqual(
    policyIn(cwd).safeGlobals.map(({ subject, sha256 }) => [subject, sha256]),
    [['mypackage.Net', sha256(zip)]],
  );
  assert.equal(runCli(['x.zip'], { cwd }).status, 0);
});

test('what is dangerous or cannot be read is left out, is named, and still fails', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'bad.pkl'), DANGEROUS);
  writeFileSync(join(cwd, 'cut.pkl'), NET.subarray(0, -1));
  const both = Buffer.concat([NET.subarray(0, -1), DANGEROUS]);
  writeFileSync(join(cwd, 'both.pkl'), both);
  const { status, stderr } = runCli(['init'], { cwd });
  assert.equal(status, 1);
  assert.match(stderr, /the gate still fails on them/);
  assert.match(stderr, /^ {2}bad\.pkl: posix\.system is dangerous/m);
  assert.match(stderr, /^ {2}both\.pkl: posix\.system is dangerous/m);
  assert.match(stderr, /^ {2}cut\.pkl: broken-stream: /m);
  const policy = policyIn(cwd);
  assert.deepEqual(
    policy.safeGlobals.map(({ subject }) => subject),
    ['mypackage.Net', 'mypackage.Net'],
  );
  assert.deepEqual(policy.acceptProblems, []);
  for (const file of ['bad.pkl', 'cut.pkl', 'both.pkl']) {
    assert.equal(runCli([file], { cwd }).status, 1, file);
  }
});

test('a folder with nothing to accept gets a policy that accepts nothing', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'safe.pkl'), SAFE);
  assert.equal(runCli(['init'], { cwd }).status, 0);
  assert.deepEqual(policyIn(cwd).safeGlobals, []);
  assert.equal(runCli([], { cwd }).status, 0);
});

test('an existing policy is overwritten with --force only', (context) => {
  const cwd = folder(context);
  mkdirSync(join(cwd, '.github'));
  writeFileSync(join(cwd, POLICY), 'fail-on: never\n');
  writeFileSync(join(cwd, 'net.pkl'), NET);
  const { status, stdout, stderr } = runCli(['init'], { cwd });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /weights-only\.yml exists; --force overwrites/);
  assert.equal(readFileSync(join(cwd, POLICY), 'utf8'), 'fail-on: never\n');
  assert.equal(runCli(['init', '--force'], { cwd }).status, 0);
  assert.equal(policyIn(cwd).safeGlobals.length, 1);
  assert.equal(runCli(['init', '--config', 'other.yml'], { cwd }).status, 0);
  assert.equal(policyIn(cwd, 'other.yml').safeGlobals.length, 1);
});

test('nothing is written through a symbolic link', (context) => {
  const cwd = folder(context);
  const elsewhere = folder(context);
  writeFileSync(join(cwd, 'net.pkl'), NET);
  writeFileSync(join(elsewhere, 'precious'), 'keep');
  symlinkSync(elsewhere, join(cwd, '.github'));
  symlinkSync(join(elsewhere, 'precious'), join(cwd, 'link.yml'));
  symlinkSync(join(elsewhere, 'fresh'), join(cwd, 'dangling.yml'));
  for (const args of [[], ['--config', 'link.yml'], ['--config', 'dangling.yml']]) {
    const { status, stderr } = runCli(['init', '--force', ...args], { cwd });
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /symbolic link/);
  }
  assert.equal(readFileSync(join(elsewhere, 'precious'), 'utf8'), 'keep');
  assert.throws(() => readFileSync(join(elsewhere, 'fresh')), /ENOENT/);
  assert.throws(() => readFileSync(join(elsewhere, 'weights-only.yml')), /ENOENT/);
});

const HOSTILE_PATHS = [
  '*.pkl',
  '?[a-z]{b,c}(d).pkl',
  '!x.pkl',
  '#x.pkl',
  ' x.pkl ',
  'a\\b.pkl',
  '\\*.pkl',
  '"quoted": [x].pkl',
  'a\nb: c.pkl',
  '\n',
  'a\u202ekp.pkl',
  '\u{1f4a9}.pkl',
  '@(x).pkl',
  '- x.pkl',
  '**',
  '.hidden.pkl',
  '[!a].pkl',
  'x.pkl]',
  '[',
  '..x.pkl',
];

test('a hostile file name is one entry for that file alone', (context) => {
  const cwd = folder(context);
  for (const name of HOSTILE_PATHS) {
    writeFileSync(join(cwd, name), NET);
  }
  const { status, stderr } = runCli(['init'], { cwd });
  assert.deepEqual([status, stderr], [0, '']);
  const entries = policyIn(cwd).safeGlobals;
  assert.equal(entries.length, HOSTILE_PATHS.length);
  const paths = [...HOSTILE_PATHS, 'x.pkl', 'other.pkl', 'a', 'ab.pkl', '\\x.pkl'];
  for (const { covers } of entries) {
    assert.equal(paths.filter((path) => covers(path)).length, 1, paths.filter((path) => covers(path)).join(' | '));
  }
  assert.equal(runCli([], { cwd }).status, 0);
});

test('a hostile global is one entry, and means itself when it is read', (context) => {
  const cwd = folder(context);
  for (const [index, name] of [
    'a: b',
    '"',
    '\\',
    "'#",
    'Ünï\u202e',
    '- x',
    '{}',
    '!!str',
    '\u{1f4a9}',
    '*a',
  ].entries()) {
    writeFileSync(join(cwd, `${index}.pkl`), pickleOf(name));
  }
  assert.equal(runCli(['init'], { cwd }).status, 0);
  assert.equal(policyIn(cwd).safeGlobals.length, 10);
  assert.equal(runCli([], { cwd }).status, 0);
});

test('a glob is exact for every character a path can have', () => {
  for (let code = 1; code < 0x250; code += 1) {
    const one = String.fromCharCode(code);
    const paths = ['.', '/'].includes(one)
      ? [`a${one}b`]
      : [one, `a${one}b`, `${one}a`, `a${one}`, `${one}/x`, `x/${one}`];
    for (const path of paths) {
      const glob = exactGlob(path);
      assert.ok(glob !== null && pathFilter([glob])(path), JSON.stringify(path));
      assert.equal(pathFilter([glob])(path.replace(one, `${one}z`)), false, JSON.stringify(path));
    }
  }
});

test('a file that no glob of the policy can name is left out', (context) => {
  const cwd = folder(context);
  const outside = folder(context);
  writeFileSync(join(outside, 'net.pkl'), NET);
  const { status, stderr } = runCli(['init', outside], { cwd });
  assert.equal(status, 1);
  assert.match(stderr, /net\.pkl: mypackage\.Net: no glob names this path/);
  assert.deepEqual(policyIn(cwd).safeGlobals, []);
});

test('words that init does not understand end with 2 and write nothing', (context) => {
  const cwd = folder(context);
  for (const args of [['-'], ['--nonsense'], ['missing.pkl'], ['--config']]) {
    const { status, stdout, stderr } = runCli(['init', ...args], { cwd });
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, new RegExp(args[0]));
  }
  assert.throws(() => readFileSync(join(cwd, POLICY)), /ENOENT/);
  assert.match(runCli(['init', '--help'], { cwd }).stdout, /weights-only init/);
});

/** A zip archive of one stored member, as APPNOTE.TXT 4.3 lays it out. */
function storedZip(name: string, content: Uint8Array): Buffer {
  const crc = crc32(content);
  const header = (signature: number, extra: number) => {
    const bytes = Buffer.alloc(extra + name.length);
    bytes.writeUInt32LE(signature, 0);
    const at = signature === 0x04034b50 ? 4 : 6;
    bytes.writeUInt16LE(20, at);
    bytes.writeUInt32LE(crc, at + 10);
    bytes.writeUInt32LE(content.length, at + 14);
    bytes.writeUInt32LE(content.length, at + 18);
    bytes.writeUInt16LE(name.length, at + 22);
    bytes.write(name, extra);
    return bytes;
  };
  const local = header(0x04034b50, 30);
  const central = header(0x02014b50, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + content.length, 16);
  return Buffer.concat([local, content, central, end]);
}
