import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, Tree } from '../../src/github/tree-diff.ts';
import { diffTrees, wholeTree } from '../../src/github/tree-diff.ts';

/** `path: sha`, or `path: mode sha`. */
function tree(entries: Record<string, string>): Tree {
  return new Map(
    Object.entries(entries).map(([path, text]): [string, Entry] => {
      const [sha, mode = '100644'] = text.split(' ').reverse() as [string, string?];
      return [path, { path, mode, sha, size: 1 }];
    }),
  );
}

function changes(base: Tree | null, head: Tree): string[] {
  return diffTrees(base, head).map(({ entry, change, before }) => `${entry.path} ${change} ${before?.path ?? '-'}`);
}

describe('diffTrees', () => {
  test('names what is added or modified, and nothing else', () => {
    const base = tree({ same: '1', changed: '2', gone: '3' });
    assert.deepEqual(changes(base, tree({ same: '1', new: '4', changed: '5' })), [
      'changed modified changed',
      'new added -',
    ]);
  });

  test('a mode or a kind that changes is a modification', () => {
    assert.deepEqual(changes(tree({ a: '1', b: '2' }), tree({ a: '100755 1', b: '120000 2' })), [
      'a modified a',
      'b modified b',
    ]);
  });

  test('a blob that left its path is renamed once, and copied after that', () => {
    assert.deepEqual(changes(tree({ old: '1' }), tree({ x: '1', y: '1' })), ['x renamed old', 'y added -']);
    assert.deepEqual(changes(tree({ old: '1' }), tree({ old: '1', copy: '1' })), ['copy added -']);
    assert.deepEqual(changes(tree({ old: '1' }), tree({ new: '100755 1' })), ['new added -']);
  });

  test('without a base lists everything', () => {
    assert.deepEqual(changes(null, tree({ b: '1', a: '2' })).sort(), ['a null -', 'b null -']);
  });

  test('the whole tree says what did not change', () => {
    const whole = wholeTree(tree({ a: '1', b: '2' }), tree({ a: '1', b: '3', c: '4' }));
    assert.deepEqual(
      whole.map(({ entry, change }) => `${entry.path} ${change}`),
      ['a unchanged', 'b modified', 'c added'],
    );
  });
});
