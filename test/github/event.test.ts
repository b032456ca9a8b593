import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commitsOf } from '../../src/github/event.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];
const ZEROS = '0'.repeat(40);
const NOTHING = { base: null, mergeBase: false, pullRequest: null, baseBranch: null, headRepository: null };

function pullRequest(repo: unknown) {
  return { pull_request: { number: 3, head: { sha: A, repo }, base: { sha: B, ref: 'main' } } };
}

describe('commitsOf', () => {
  for (const name of ['pull_request', 'pull_request_target', 'pull_request_review']) {
    test(`${name} names head, base and number`, () => {
      assert.deepEqual(commitsOf(name, pullRequest({ full_name: 'fork/r' }), ZEROS), {
        kind: 'pull-request',
        head: A,
        base: B,
        mergeBase: true,
        pullRequest: 3,
        baseBranch: 'main',
        headRepository: { owner: 'fork', repo: 'r' },
      });
    });
  }

  test('a fork that is gone has no repository', () => {
    assert.equal(commitsOf('pull_request', pullRequest(null), ZEROS).headRepository, null);
  });

  test('merge_group and push compare directly', () => {
    const group = { merge_group: { head_sha: A, base_sha: B } };
    assert.deepEqual(commitsOf('merge_group', group, ZEROS), { ...NOTHING, kind: 'merge-group', head: A, base: B });
    const push = { before: B, after: A };
    assert.deepEqual(commitsOf('push', push, ZEROS), { ...NOTHING, kind: 'push', head: A, base: B });
  });

  test('a new branch has no base, a deleted one no head', () => {
    assert.equal(commitsOf('push', { before: ZEROS, after: A }, A).base, null);
    assert.equal(commitsOf('push', { before: A, after: ZEROS }, A).head, null);
  });

  test('other events have the commit of the run', () => {
    for (const name of ['workflow_dispatch', 'schedule', 'workflow_run']) {
      assert.deepEqual(commitsOf(name, {}, A), { ...NOTHING, kind: 'none', head: A });
    }
  });

  test('a repository of SHA-256 has longer names', () => {
    assert.equal(commitsOf('schedule', {}, 'c'.repeat(64)).head, 'c'.repeat(64));
  });

  test('what is no commit is an error that says where', () => {
    const bad = { pull_request: { number: 3, head: { sha: 'main' }, base: { sha: B } } };
    assert.throws(() => commitsOf('pull_request', bad, A), /pull_request\.head\.sha .*found "main"/);
    assert.throws(() => commitsOf('merge_group', {}, A), /merge_group\.head_sha .*found undefined/);
    assert.throws(() => commitsOf('schedule', {}, ''), /GITHUB_SHA: expected a commit/);
    assert.throws(() => commitsOf('pull_request', { pull_request: { head: {} } }, A), /number/);
  });
});
