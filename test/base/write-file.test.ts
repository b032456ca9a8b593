/** One writer of files: whole or not at all, and nothing left behind. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  checkTarget,
  FileExistsError,
  FileWriter,
  WriteError,
  writeAll,
  writeFile,
} from '../../src/base/write-file.ts';
import { failing, folder, mode, NEW, names, OVERWRITE, real, replace, restore, text } from './stand-ins.ts';

test('a file is new, or replaced and keeps its mode', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'report');
  const umask = process.umask(0o022);
  context.after(() => process.umask(umask));
  writeFile(path, 'ölçü', OVERWRITE);
  assert.deepEqual([text(path), mode(path)], ['ölçü', 0o644]);
  for (const kept of [0o600, 0o666, 0o755]) {
    fs.chmodSync(path, kept);
    writeFile(path, String(kept), OVERWRITE);
    assert.deepEqual([text(path), mode(path)], [String(kept), kept]);
  }
  writeFile(path, '', OVERWRITE);
  assert.equal(text(path), '');
  assert.deepEqual(names(cwd), ['report']);
});

test('bytes come in pieces, have no name before commit, and leave nothing when given up', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'big');
  const writer = new FileWriter(path, NEW);
  writer.write(Buffer.from('ab'));
  writer.write(Buffer.from(''));
  writer.write(Buffer.from('c'));
  assert.deepEqual(
    names(cwd).map((name) => name.replace(/-[0-9a-f-]{36}\./, '-ID.')),
    ['.weights-only-ID.tmp'],
  );
  writer.commit();
  assert.deepEqual(names(cwd), ['big']);
  assert.equal(text(path), 'abc');
  writer.abort();
  assert.equal(text(path), 'abc', 'nothing is left to give up');
  assert.throws(() => writer.write(Buffer.from('d')), /found one that has ended/);
  assert.throws(() => writer.commit(), /found one that has ended/);
  fs.chmodSync(path, 0o600);
  const given = new FileWriter(path, OVERWRITE);
  given.write(Buffer.from('other'));
  assert.deepEqual(
    names(cwd).map((name) => mode(join(cwd, name))),
    [0o600, 0o600],
    'what others may not read is not readable before either',
  );
  given.abort();
  given.abort();
  assert.deepEqual([names(cwd), text(path)], [['big'], 'abc']);
});

test('what a short write leaves over is written', (context) => {
  const path = join(folder(context), 'report');
  replace(context, 'writeSync', ((descriptor: number, bytes: Uint8Array, offset: number, length: number) =>
    real.writeSync(descriptor, bytes, offset, Math.min(length, 3))) as typeof fs.writeSync);
  writeFile(path, '0123456789', OVERWRITE);
  assert.equal(text(path), '0123456789');
});

test('short writes at a position go on where they stopped; no progress is an error', (context) => {
  const path = join(folder(context), 'spool');
  const descriptor = fs.openSync(path, 'w+');
  context.after(() => fs.closeSync(descriptor));
  replace(context, 'writeSync', ((to: number, bytes: Uint8Array, offset: number, length: number, at: number) =>
    real.writeSync(to, bytes, offset, Math.min(length, 2), at)) as typeof fs.writeSync);
  writeAll(descriptor, Buffer.from('xxxxxxxx'), 0);
  writeAll(descriptor, Buffer.from('12345'), 2);
  assert.equal(text(path), 'xx12345x');
  replace(context, 'writeSync', (() => 0) as typeof fs.writeSync);
  assert.throws(() => writeAll(descriptor, Buffer.from('a')), /expected 1 bytes to be written, found that 0 were/);
});

test('whatever fails, an old file stays whole, a new one is not there, and the message names file and cause', (context) => {
  const fullAfter = (most: number) => {
    let left = most;
    return ((descriptor: number, bytes: Uint8Array, offset: number, length: number) => {
      if (left === 0) {
        failing('ENOSPC')();
      }
      const count = real.writeSync(descriptor, bytes, offset, Math.min(length, left));
      left -= count;
      return count;
    }) as typeof fs.writeSync;
  };
  const closing = (descriptor: number) => {
    real.closeSync(descriptor);
    failing('EDQUOT')();
  };
  const failures: [string, () => void][] = [
    ['ENOSPC', () => replace(context, 'writeSync', fullAfter(4))],
    ['EIO', () => replace(context, 'fsyncSync', failing('EIO'))],
    ['EDQUOT', () => replace(context, 'closeSync', closing)],
    ['EXDEV', () => replace(context, 'renameSync', failing('EXDEV'))],
    ['EROFS', () => replace(context, 'openSync', failing('EROFS'))],
  ];
  for (const [code, arrange] of failures) {
    const cwd = folder(context);
    const [old, fresh] = [join(cwd, 'old'), join(cwd, 'new')];
    fs.writeFileSync(old, 'kept');
    for (const path of [old, fresh]) {
      arrange();
      assert.throws(
        () => writeFile(path, 'a text that is longer', OVERWRITE),
        (error) => error instanceof WriteError && error.message === `cannot write ${path}: ${code}: not today`,
      );
      for (const name of ['writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'openSync'] as const) {
        restore(name);
      }
    }
    assert.deepEqual([names(cwd), text(old)], [['old'], 'kept'], code);
  }
});

test('a mode that cannot be kept is an error, and is not asked for where it is right', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'report');
  const umask = process.umask(0o022);
  context.after(() => process.umask(umask));
  fs.writeFileSync(path, 'old');
  replace(context, 'fchmodSync', failing('EPERM'));
  writeFile(path, 'new', OVERWRITE);
  assert.equal(text(path), 'new');
  fs.chmodSync(path, 0o666);
  assert.throws(() => writeFile(path, 'newer', OVERWRITE), /report: EPERM/);
  assert.deepEqual([names(cwd), text(path)], [['report'], 'new']);
});

test('a temporary file that cannot be removed is named', (context) => {
  const cwd = folder(context);
  replace(context, 'fsyncSync', failing('EIO'));
  replace(context, 'rmSync', failing('EBUSY'));
  const path = join(cwd, 'report');
  assert.throws(() => writeFile(path, 'text', OVERWRITE), /report: EIO: not today; and what was written stays .*EBUSY/);
  restore('rmSync');
});

test('a file that is there is not replaced unasked, however late it comes', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'policy');
  fs.writeFileSync(path, 'mine');
  for (const call of [() => checkTarget(path, NEW), () => writeFile(path, 'text', NEW)]) {
    assert.throws(call, FileExistsError);
  }
  fs.rmSync(path);
  const early = new FileWriter(path, NEW);
  fs.writeFileSync(path, 'mine');
  assert.throws(() => early.commit(), FileExistsError);
  fs.rmSync(path);
  // Between the last look and the rename.
  replace(context, 'fsyncSync', () => real.writeFileSync(path, 'mine'));
  assert.throws(() => writeFile(path, 'text', NEW), FileExistsError);
  assert.deepEqual([names(cwd), text(path)], [['policy'], 'mine']);
});

test('a file system without hard links keeps what is there as well', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'policy');
  replace(context, 'linkSync', failing('EPERM'));
  writeFile(path, 'text', NEW);
  assert.deepEqual([names(cwd), text(path)], [['policy'], 'text']);
  fs.rmSync(path);
  replace(context, 'renameSync', failing('EIO'));
  assert.throws(() => writeFile(path, 'text', NEW), /policy: EIO/);
  assert.deepEqual(names(cwd), [], 'the claim is gone as well');
  restore('renameSync');
  replace(context, 'fsyncSync', () => real.writeFileSync(path, 'mine'));
  assert.throws(() => writeFile(path, 'text', NEW), /policy: EEXIST/);
  assert.deepEqual([names(cwd), text(path)], [['policy'], 'mine']);
});

test('what vanishes or comes while it is written', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'inner', 'report');
  const begin = () => {
    fs.rmSync(join(cwd, 'inner'), { recursive: true, force: true });
    fs.mkdirSync(join(cwd, 'inner'));
    fs.writeFileSync(path, 'old');
    const writer = new FileWriter(path, OVERWRITE);
    writer.write(Buffer.from('new'));
    return writer;
  };
  const vanished = begin();
  fs.rmSync(path);
  vanished.commit();
  assert.equal(text(path), 'new');

  const homeless = begin();
  fs.rmSync(join(cwd, 'inner'), { recursive: true });
  assert.throws(() => homeless.commit(), /inner\/report: ENOENT: [^;]*$/);
  assert.deepEqual(names(cwd), []);

  const linked = begin();
  fs.writeFileSync(join(cwd, 'precious'), 'mine');
  fs.rmSync(path);
  fs.symlinkSync('../precious', path);
  assert.throws(() => linked.commit(), /expected a file or nothing there, found a symbolic link/);
  assert.deepEqual([names(join(cwd, 'inner')), text(join(cwd, 'precious'))], [['report'], 'mine']);
});
