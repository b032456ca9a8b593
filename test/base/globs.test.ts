import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { create } from '@actions/glob';
import { pathFilter } from '../../src/base/globs.ts';

const PATHS = [
  'x.pt',
  'X.PT',
  '.hidden.pt',
  '.dir/x.pt',
  'models/x.pt',
  'models/a/b/x.pt',
  'models/a/.b/y.ckpt',
  'models.pt/z.bin',
  'a{b,c}.pt',
  'ab.pt',
  'a[1].pt',
  'a1.pt',
  '#x.pt',
  '!x.pt',
  '+(x).pt',
  'a b.pt',
  'näme.pt',
];

const GLOBS = [
  ['**'],
  ['*'],
  ['*.pt'],
  ['**/*.pt'],
  ['models'],
  ['models/'],
  ['models/**'],
  ['models/*'],
  ['models/*/b'],
  ['./models/**/x.pt'],
  ['**/a/**'],
  ['**/.b/*'],
  ['a\\{b,c\\}.pt'],
  ['a[1].pt'],
  ['a[[]1].pt'],
  ['?1.pt'],
  ['\\!x.pt'],
  ['+(x).pt'],
  ['a b.pt'],
  ['n?me.pt'],
  ['**/*.pt', '!models/**'],
  ['!models/**', '**/*.pt'],
  ['**', '!**/*.pt', 'models/a/**/*.pt'],
  ['# a comment', 'x.pt'],
  ['  x.pt  '],
  ['!!x.pt'],
];

/** @actions/glob logs every search to standard output, as a runner wants it. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = (() => true) as typeof write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

describe('pathFilter', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'globs-'));
    for (const path of PATHS) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const lines of GLOBS) {
    test(`agrees with @actions/glob on ${JSON.stringify(lines)}`, async () => {
      const rooted = lines.map((line) => line.replace(/^(\s*!*)(?=[^\s#!])(\.\/)?/, `$1${folder}/`));
      const found = await quietly(async () =>
        (await create(rooted.join('\n'), { matchDirectories: false, followSymbolicLinks: false })).glob(),
      );
      const expected = found.map((path) => relative(folder, path).split(sep).join('/'));
      assert.deepEqual(PATHS.filter(pathFilter(lines)).sort(), expected.sort());
    });
  }

  test('takes everything but what is excluded where nothing is included', () => {
    assert.deepEqual(['a.pt', 'b/c.pt'].filter(pathFilter(['!b/**'])), ['a.pt']);
    assert.deepEqual(['a.pt', 'b/c.pt'].filter(pathFilter([])), ['a.pt', 'b/c.pt']);
  });

  for (const odd of ['*.{pt,ckpt}', 'x{1..3}.pt', '*.@(pt|ckpt)', 'models/[.pt', '[z-a].pt', 'models/[a/b].pt']) {
    test(`refuses ${odd}, which would silently match nothing`, () => {
      assert.throws(
        () => pathFilter(['!y.pt', odd]),
        (error: Error) => error.message.endsWith(`found ${JSON.stringify(odd)}`),
      );
    });
  }

  test('takes letters that are not special for what they are', () => {
    for (const [glob, path] of [
      ['a\\{b,c\\}.pt', 'a{b,c}.pt'],
      ['{x}.pt', '{x}.pt'],
      ['\\[.pt', '[.pt'],
      ['[]x].pt', '].pt'],
      ['[[:digit:]].pt', '1.pt'],
      ['+(x).pt', '+(x).pt'],
      [']x.pt', ']x.pt'],
    ]) {
      assert.deepEqual([path].filter(pathFilter([glob])), [path], glob);
    }
  });

  for (const bad of ['../x', 'a/../b', 'a/./b', '/etc/passwd', '!', '!/x']) {
    test(`refuses ${bad}`, () => {
      assert.throws(() => pathFilter([bad]), { message: new RegExp(JSON.stringify(bad).replace(/[/.]/g, '\\$&')) });
    });
  }
});
