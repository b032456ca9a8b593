import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { UsageError } from '../../src/base/errors.ts';

import { checkedPath, writeReportFile } from '../../src/github/report-file.ts';

describe('the report file', () => {
  let folder = '';
  let roots: string[] = [];
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'report-')));
    roots = ['workspace', 'temp'].map((name) => join(folder, name));
    for (const root of roots) {
      mkdirSync(root);
    }
    writeFileSync(join(folder, 'outside.json'), 'mine');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('may be in the workspace, in a new folder of it, or in the temporary folder', () => {
    for (const path of ['r.json', 'a/b/r.json', join(roots[1]!, 'r.json')]) {
      const absolute = checkedPath(path, roots);
      writeReportFile(absolute, 'text', roots);
      writeReportFile(absolute, 'new', roots);
      assert.equal(readFileSync(absolute, 'utf8'), 'new');
    }
  });

  test('may be nowhere else', () => {
    for (const path of ['../outside.json', '/etc/x', 'a/../../x', '.', `${roots[0]}2/x`]) {
      assert.throws(() => checkedPath(path, roots), /input report-file: expected a path inside/);
    }
  });

  test('is never written through a link, whenever it was made', () => {
    const path = checkedPath('r.json', roots);
    const deep = checkedPath('a/r.json', roots);
    symlinkSync(join(folder, 'outside.json'), path);
    symlinkSync(folder, join(roots[0]!, 'a'));
    for (const linked of [path, deep]) {
      assert.throws(() => checkedPath(linked, roots), /symbolic link/);
      assert.throws(() => writeReportFile(linked, 'text', roots), /symbolic link/);
    }
    assert.equal(readFileSync(join(folder, 'outside.json'), 'utf8'), 'mine');
  });

  test('a folder that has become a file: the message names the input, the file and the cause', () => {
    const path = checkedPath('deep/r.json', roots);
    writeReportFile(path, 'kept', roots);
    rmSync(join(folder, 'workspace', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'workspace', 'deep'), 'no folder');
    assert.throws(
      () => writeReportFile(path, 'text', roots),
      (error) =>
        error instanceof UsageError &&
        error.message ===
          `input report-file: cannot write ${path}: expected a folder at ${join(roots[0]!, 'deep')}, found a file`,
    );
    assert.deepEqual(readdirSync(roots[0]!), ['deep']);
  });

  test('does not replace a folder', () => {
    mkdirSync(join(roots[0]!, 'r.json'));
    assert.throws(() => checkedPath('r.json', roots), /expected a file/);
  });
});
