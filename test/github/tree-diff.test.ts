import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, Tree } from '../../src/github/tree-diff.ts';
import { diffTrees, readBase, readHeadTree, readTree, wholeTree } from '../../src/github/tree-diff.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

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

const FORK = { owner: 'fork', repo: 'r' };
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
const REFUSED = { status: 403, body: { message: 'not today' } };

describe('readTree', () => {
  const files = {
    'a.pkl': 'aa',
    'm/b.pkl': 'b',
    'm/n/c.pkl': 'ccc',
    'link.pt': { link: 'a.pkl' },
    sub: { submodule: 'a'.repeat(40) },
  };
  const listed = [
    '120000 link.pt 5',
    '100644 a.pkl 2',
    '100644 m/b.pkl 1',
    '100644 m/n/c.pkl 3',
    '160000 sub 0',
  ].sort();
  const told = (found: Tree) =>
    [...found].map(([key, { mode, path, size }]) => `${mode} ${key === path ? key : '?'} ${size}`).sort();

  test('lists blobs, links and submodules of all folders in one request', async () => {
    await withGitHub(async ({ github, client, asked }) => {
      assert.deepEqual(told(await readTree(client, REPOSITORY, github.git.commit(files))), listed);
      assert.equal(asked('/git/trees/'), 1);
    });
  });

  test('goes from folder to folder where GitHub cuts the list, and has the same', async () => {
    await withGitHub(async ({ github, client, asked }) => {
      github.truncateAt = 2;
      assert.deepEqual(told(await readTree(client, REPOSITORY, github.git.commit(files))), listed);
      assert.equal(asked('/git/trees/'), 4, 'the list that was cut, and each of three folders');
    });
  });

  test('is an error where even a folder is cut', async () => {
    await withGitHub(async ({ github, client }) => {
      github.before = () => ({ status: 200, body: { sha: 'x', tree: [], truncated: true } });
      await assert.rejects(readTree(client, REPOSITORY, 'c'.repeat(40)), {
        message: `GitHub lists folder "" of ${'c'.repeat(40)} only in part`,
      });
    });
  });

  test('reads at most 2,000 folders', async () => {
    const root = 'c'.repeat(40);
    /** A root with so many folders, whose list GitHub cuts. */
    const read = (count: number) =>
      withGitHub(async ({ client }) => {
        const folder = (index: number) => ({ path: `f${index}`, mode: '040000', type: 'tree', sha: `${index}` });
        const folders = Array.from({ length: count }, (_, index) => folder(index));
        client.hook.wrap('request', (_, { tree_sha, recursive }) => {
          const tree = tree_sha === root && recursive === undefined ? folders : [];
          return { status: 200, url: '', headers: {}, data: { tree, truncated: recursive !== undefined } };
        });
        assert.equal((await readTree(client, REPOSITORY, root)).size, 0);
      });
    await read(1999);
    await assert.rejects(read(2000), /has more than 2000 folders, too many to read one by one/);
  });
});

describe('readHeadTree', () => {
  /** The tree of a commit that only the fork shows. */
  const hidden = ({ github }: Api, answer: typeof NOT_FOUND) => {
    github.before = (line) => (line.startsWith('get /repos/o/r/git/trees/') ? answer : undefined);
    return github.git.commit({ 'x.pkl': 'x' });
  };

  test('is that of the repository, where it is known there', async () => {
    await withGitHub(async (api) => {
      const found = await readHeadTree(api.client, REPOSITORY, FORK, api.github.git.commit({ 'x.pkl': 'x' }));
      assert.deepEqual(
        [[...found.tree.keys()], found.repository, api.asked('/repos/fork/')],
        [['x.pkl'], REPOSITORY, 0],
      );
    });
  });

  test('is that of the fork, where it is known only there', async () => {
    await withGitHub(async (api) => {
      const found = await readHeadTree(api.client, REPOSITORY, FORK, hidden(api, NOT_FOUND));
      assert.deepEqual([[...found.tree.keys()], found.repository], [['x.pkl'], FORK]);
    });
  });

  test('is an error where there is no fork, or what was refused is not missing', async () => {
    await withGitHub(async (api) => {
      await assert.rejects(readHeadTree(api.client, REPOSITORY, null, hidden(api, NOT_FOUND)), /Not Found/);
      await assert.rejects(readHeadTree(api.client, REPOSITORY, FORK, hidden(api, REFUSED)), /not today/);
      assert.equal(api.asked('/repos/fork/'), 0);
    });
  });
});

describe('readBase', () => {
  /** A branch that left main at its root. */
  async function base(api: Api, mergeBase: boolean, more: { base?: string | null; head?: string | null } = {}) {
    const { git } = api.github;
    const root = git.commit({ 'root.pkl': 'r' });
    const main = git.commit({ 'main.pkl': 'm' }, [root]);
    const head = git.commit({ 'head.pkl': 'h' }, [root]);
    const nothing = { kind: 'pull-request', pullRequest: 7, baseBranch: 'main', headRepository: null } as const;
    const found = await readBase(api.client, REPOSITORY, { ...nothing, base: main, head, mergeBase, ...more });
    return found && [found.sha === root ? 'root' : found.sha === main ? 'main' : '?', ...found.tree.keys()];
  }

  test('is the merge base of a pull request, and else the commit that is named', async () => {
    await withGitHub(async (api) => {
      assert.deepEqual(await base(api, true), ['root', 'root.pkl']);
      assert.deepEqual(await base(api, false), ['main', 'main.pkl']);
    });
  });

  test('is none where none is named, or the two have nothing in common, or it is gone', async () => {
    await withGitHub(async (api) => {
      assert.equal(await base(api, false, { base: null }), null);
      assert.equal(await base(api, false, { head: null }), null);
      assert.equal(api.github.requests.length, 0);
      assert.equal(await base(api, true, { base: api.github.git.commit({ 'alone.pkl': 'x' }) }), null);
      assert.equal(await base(api, false, { base: 'e'.repeat(40) }), null);
    });
  });

  test('that is refused is an error: nothing would be new', async () => {
    await withGitHub(async (api) => {
      api.github.before = () => REFUSED;
      await assert.rejects(base(api, true), /not today/);
      await assert.rejects(base(api, false), /not today/);
    });
  });
});
