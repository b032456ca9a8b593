/** What the one writer of files writes to: never through a link, into no folder, and not what may not be written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkTarget, FileWriter, isInside, WriteError, writeFile } from '../../src/base/write-file.ts';
import { failing, folder, NEW, names, OVERWRITE, real, replace, restore, text } from './stand-ins.ts';

test('a link, a folder and other things that are no file stand in the way', (context) => {
  const cwd = folder(context);
  fs.mkdirSync(join(cwd, 'inner'));
  fs.writeFileSync(join(cwd, 'precious'), 'mine');
  for (const [name, to] of Object.entries({ link: 'precious', dangling: 'nothing', folderLink: 'inner' })) {
    fs.symlinkSync(to, join(cwd, name));
  }
  execFileSync('mkfifo', [join(cwd, 'fifo')]);
  const before = names(cwd);
  const found = {
    link: 'a symbolic link',
    dangling: 'a symbolic link',
    folderLink: 'a symbolic link',
    inner: 'a folder',
    fifo: 'a device, a fifo or a socket',
  };
  for (const [name, kind] of Object.entries(found)) {
    for (const options of [OVERWRITE, NEW, { ...OVERWRITE, devices: name !== 'fifo' }]) {
      const path = join(cwd, name);
      const message = `cannot write ${path}: expected a file or nothing there, found ${kind}`;
      assert.throws(() => checkTarget(path, options), { message });
      assert.throws(() => writeFile(path, 'text', options), { message });
    }
  }
  assert.deepEqual([names(cwd), text(join(cwd, 'precious'))], [before, 'mine']);
});

/** A fifo that lstat says is a device: no test may open one of the machine, which a wrong writer would replace. */
function deviceIn(cwd: string, context: TestContext, kind: 'isCharacterDevice' | 'isBlockDevice'): string {
  const path = join(cwd, 'device');
  execFileSync('mkfifo', [path]);
  const reader = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  context.after(() => fs.closeSync(reader));
  replace(context, 'lstatSync', ((asked: string, options: { throwIfNoEntry: false }) => {
    const status = real.lstatSync(asked, options);
    return asked === path && status !== undefined
      ? Object.assign(status, { isFIFO: () => false, [kind]: () => true })
      : status;
  }) as typeof fs.lstatSync);
  return path;
}

test('a character device is written straight into, where the caller allows it', (context) => {
  const cwd = folder(context);
  const path = deviceIn(cwd, context, 'isCharacterDevice');
  const options = { overwrite: true, devices: true };
  for (const refused of [OVERWRITE, NEW]) {
    assert.throws(() => checkTarget(path, refused), /found a device/);
    assert.throws(() => writeFile(path, 'text', refused), /found a device/);
  }
  checkTarget(path, options);
  const opened: string[] = [];
  replace(context, 'openSync', ((to: string, flags: number) => {
    opened.push(to);
    return real.openSync(to, flags);
  }) as typeof fs.openSync);
  writeFile(path, 'text', options);
  assert.deepEqual([opened, names(cwd)], [[path], ['device']]);
  replace(context, 'writeSync', failing('ENOSPC'));
  assert.throws(() => writeFile(path, 'text', options), { message: `cannot write ${path}: ENOSPC: not today` });
  assert.ok(real.statSync(path).isFIFO(), 'what was there is there');
});

test('a disk is never written to', (context) => {
  const path = deviceIn(folder(context), context, 'isBlockDevice');
  for (const options of [OVERWRITE, NEW, { overwrite: true, devices: true }]) {
    assert.throws(() => checkTarget(path, options), /found a device/);
    assert.throws(() => writeFile(path, 'text', options), /found a device/);
  }
});

test('a fifo is written straight into, where the caller allows it', (context) => {
  const path = join(folder(context), 'fifo');
  execFileSync('mkfifo', [path]);
  const reader = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  context.after(() => fs.closeSync(reader));
  writeFile(path, 'text', { overwrite: true, devices: true });
  const bytes = Buffer.alloc(10);
  assert.equal(bytes.toString('utf8', 0, fs.readSync(reader, bytes)), 'text');
  assert.ok(fs.statSync(path).isFIFO());
});

test('a folder that is missing is an error, or is made', (context) => {
  const cwd = folder(context);
  const path = join(cwd, 'a', 'b', 'report');
  assert.throws(() => checkTarget(path, OVERWRITE), /a\/b\/report: ENOENT/);
  assert.throws(() => writeFile(path, 'text', OVERWRITE), /a\/b\/report: ENOENT/);
  assert.deepEqual(names(cwd), []);
  checkTarget(path, { ...NEW, makeFolders: true });
  assert.deepEqual(names(cwd), [], 'asking makes nothing');
  writeFile(path, 'text', { ...NEW, makeFolders: true });
  assert.equal(text(path), 'text');
  fs.writeFileSync(join(cwd, 'file'), '');
  const through = join(cwd, 'file', 'report');
  assert.throws(() => writeFile(through, 'text', { ...NEW, makeFolders: true }), /file\/report: E(NOTDIR|EXIST)/);
  assert.throws(
    () => writeFile(through, 'text', { ...NEW, makeFolders: true, within: cwd }),
    /expected a folder at .*file, found a file/,
  );
});

test('no link stands between the file and the folder above all, whenever it was made', (context) => {
  const cwd = folder(context);
  const root = join(cwd, 'root');
  const options = { overwrite: true, makeFolders: true, within: root };
  fs.mkdirSync(join(cwd, 'elsewhere', 'deep'), { recursive: true });
  fs.mkdirSync(root);
  fs.symlinkSync('../elsewhere', join(root, 'link'));
  for (const path of ['link/report', 'link/deep/report', 'link/new/report'].map((one) => join(root, one))) {
    assert.throws(() => checkTarget(path, options), /expected a folder at .*root\/link, found a symbolic link/);
    assert.throws(() => writeFile(path, 'text', options), /expected a folder at .*root\/link, found a symbolic link/);
  }
  replace(context, 'mkdirSync', ((path: string) => {
    real.symlinkSync('../elsewhere', path);
  }) as typeof fs.mkdirSync);
  assert.throws(() => writeFile(join(root, 'made', 'report'), 'text', options), /root\/made, found a symbolic link/);
  restore('mkdirSync');
  const writer = new FileWriter(join(root, 'later', 'report'), options);
  fs.renameSync(join(root, 'later'), join(root, 'moved'));
  fs.symlinkSync('moved', join(root, 'later'));
  assert.throws(() => writer.commit(), /root\/later, found a symbolic link/);
  assert.deepEqual([names(join(root, 'moved')), names(join(cwd, 'elsewhere'))], [[], ['deep']]);
  assert.deepEqual(names(join(cwd, 'elsewhere', 'deep')), []);
  fs.symlinkSync('root', join(cwd, 'named'));
  writeFile(join(cwd, 'named', 'report'), 'text', { ...options, within: join(cwd, 'named') });
  assert.equal(text(join(root, 'report')), 'text', 'the folder above all may be a link');
  assert.throws(() => checkTarget(join(cwd, 'outside'), options), /outside: expected a path inside .*root/);
});

test('what may not be written is not replaced', (context) => {
  let closed = '';
  // Before the folder is removed.
  context.after(() => fs.chmodSync(closed, 0o755));
  const cwd = folder(context);
  const file = join(cwd, 'file');
  closed = join(cwd, 'closed');
  fs.writeFileSync(file, 'mine');
  fs.mkdirSync(closed);
  fs.writeFileSync(join(closed, 'report'), 'mine');
  fs.chmodSync(file, 0o444);
  fs.chmodSync(closed, 0o555);
  if (process.getuid?.() === 0) {
    // The superuser may write anything: what the system tells everybody else.
    replace(context, 'accessSync', (path, wanted) => {
      if ((real.statSync(path).mode & 0o200) === 0 && wanted === fs.constants.W_OK) {
        failing('EACCES')();
      }
    });
  }
  for (const path of [file, join(closed, 'new'), join(closed, 'report')]) {
    const named = (error: unknown) =>
      error instanceof WriteError && error.message.startsWith(`cannot write ${path}: EACCES: `);
    assert.throws(() => checkTarget(path, OVERWRITE), named);
    assert.throws(() => writeFile(path, 'text', OVERWRITE), named);
  }
  assert.deepEqual([names(cwd), names(closed)], [['closed', 'file'], ['report']]);
  assert.equal(text(file), 'mine');
});

test('inside is below', () => {
  const cases = {
    '/a/b': true,
    '/a/b/c': true,
    '/a': false,
    '/': false,
    '/ab': false,
    '/a/../b': false,
    '/a/..b': true,
  };
  for (const [path, inside] of Object.entries(cases)) {
    assert.equal(isInside('/a', path), inside, path);
  }
});
