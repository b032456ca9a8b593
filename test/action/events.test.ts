/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bytes, EVIL, SAFE, verdicts, world } from './world.ts';

describe('other events', { concurrency: 4 }, () => {
  test('merge_group and push compare with the commit they name', async () => {
    await world(
      { 'a.pkl': bytes(EVIL) },
      { 'a.pkl': bytes(EVIL), 'b.pkl': bytes(EVIL) },
      async ({ github, head, run }) => {
        const from = github.git.commit({ 'a.pkl': bytes(EVIL) });
        const group = await run({
          event: 'merge_group',
          payload: {
            merge_group: { base_sha: from, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
          },
        });
        const push = await run({ event: 'push', payload: { before: from, after: head } });
        for (const ended of [group, push]) {
          assert.deepEqual(verdicts(ended), { 'b.pkl': 'dangerous' });
          assert.equal(ended.status, 1, ended.log);
        }
        assert.equal(github.comments.length, 0);
        assert.deepEqual(
          github.checkRuns.map(({ head_sha }) => head_sha),
          [head, head],
        );
      },
    );
  });

  test('workflow_dispatch, a new branch and a forced push judge the whole tree', async () => {
    await world(
      { 'a.pkl': bytes(SAFE) },
      { 'a.pkl': bytes(SAFE), 'd/b.pkl': bytes(SAFE) },
      async ({ github, head, run }) => {
        github.truncateAt = 1;
        const dispatch = await run({ event: 'workflow_dispatch', payload: {}, sha: head });
        const fresh = await run({ event: 'push', payload: { before: '0'.repeat(40), after: head } });
        const forced = await run({ event: 'push', payload: { before: 'f'.repeat(40), after: head } });
        for (const ended of [dispatch, fresh, forced]) {
          assert.deepEqual(verdicts(ended), { 'a.pkl': 'safe', 'd/b.pkl': 'safe' });
          assert.deepEqual(
            ended.report!.files.map(({ change }) => change),
            [null, null],
          );
        }
        assert.match(forced.log + forced.summary, /every file was judged/);
      },
    );
  });
});
