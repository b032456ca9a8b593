/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ACTIONS_BOT } from '../github-api/fake-github.ts';
import type { Files } from '../github-api/git.ts';
import { HOSTILE_NAMES } from '../output/samples.ts';
import { assertNoInjection, bytes, EVIL, pullRequest, READ, SAFE, verdicts, WRITE, world } from './world.ts';

describe('a pull request', { concurrency: 4 }, () => {
  test('with a malicious checkpoint is blocked, and the same comment turns green after the fix', async () => {
    await world({ 'README.md': 'x' }, { 'README.md': 'x', 'm/x.pkl': bytes(EVIL) }, async ({ github, head, run }) => {
      const first = await run();
      assert.equal(first.status, 1, first.log);
      assert.deepEqual(verdicts(first), { 'm/x.pkl': 'dangerous' });
      assert.equal(first.outputs.conclusion, 'failure');
      assert.equal(first.outputs['dangerous-count'], '1');
      assert.deepEqual(JSON.parse(first.outputs['unsafe-globals']!), ['posix.system']);
      assert.equal(github.checkRuns.length, 1);
      assert.equal(github.checkRuns[0]!.head_sha, head);
      assert.equal(github.checkRuns[0]!.conclusion, 'failure');
      assert.equal(github.checkRuns[0]!.name, 'weights-only report');
      assert.deepEqual(
        github.checkRuns[0]!.output.annotations.map(({ path }) => path),
        ['m/x.pkl'],
      );
      assert.equal(first.outputs['check-run-url'], github.checkRuns[0]!.html_url);
      assert.equal(github.comments.length, 1);
      assert.match(github.comments[0]!.body, /❌/);
      assert.match(github.comments[0]!.body, /`posix\.system\('true'\)`/);
      assert.equal(first.outputs['comment-url'], github.comments[0]!.html_url);
      assert.match(first.summary, /posix\.system/);

      const fixed = github.git.commit({ 'README.md': 'x', 'm/x.pkl': bytes(SAFE) }, [head]);
      github.pulls.get(7)!.head = fixed;
      const second = await run();
      assert.equal(second.status, 0, second.log);
      assert.equal(github.comments.length, 1);
      assert.match(github.comments[0]!.body, /✅/);
      assert.doesNotMatch(github.comments[0]!.body, /posix/);
      assert.equal(github.checkRuns[1]!.conclusion, 'success');
      assert.equal(github.checkRuns[1]!.head_sha, fixed);

      await run({ inputs: { 'check-run': 'false' } });
      const requests = github.requests.length;
      await run({ inputs: { 'check-run': 'false' } });
      assert.ok(!github.requests.slice(requests).some((line) => /^(patch|post) .*comments/.test(line)), 'same again');
    });
  });

  test('is judged against the merge base: what main did meanwhile is not its doing', async () => {
    await world({ 'a.pkl': bytes(EVIL) }, { 'a.pkl': bytes(EVIL), 'b.pkl': bytes(SAFE) }, async ({ run }) => {
      const ended = await run();
      assert.deepEqual(verdicts(ended), { 'b.pkl': 'safe' });
      assert.equal(ended.report!.files[0]!.change, 'added');
      assert.equal(ended.status, 0);
    });
  });

  test('of which a read-only token may publish nothing is still blocked, and says once what is missing', async () => {
    await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, head, base, run }) => {
      const ended = await run({ permissions: READ, payload: pullRequest(head, base, 'fork/r') });
      assert.equal(ended.status, 1, ended.log);
      assert.deepEqual([github.checkRuns.length, github.comments.length], [0, 0]);
      assert.equal(ended.log.match(/^::notice/gm)?.length, 1, ended.log);
      assert.match(ended.log, /checks: write/);
      assert.match(ended.log, /pull-requests: write/);
      assert.match(ended.log, /^::error [^\n]*file=x\.pkl/m);
      assert.match(ended.summary, /posix\.system/);
    });
  });

  test('that moved while it was judged is superseded: not green, and the comment is left alone', async () => {
    await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, head, run }) => {
      const payload = pullRequest(head, github.git.commit({}));
      github.pulls.get(7)!.head = github.git.commit({ 'x.pkl': bytes(EVIL) });
      const ended = await run({ payload, inputs: { comment: 'always' } });
      assert.equal(ended.status, 1, ended.log);
      assert.match(ended.log, /superseded/);
      assert.equal(ended.outputs.conclusion, 'failure');
      assert.equal(github.checkRuns[0]!.conclusion, 'cancelled');
      assert.match(github.checkRuns[0]!.output.title, /superseded/);
      assert.equal(github.comments.length, 0);
    });
  });

  test('without a model file gets a neutral check and no comment, in every mode', async () => {
    await world({ a: '1' }, { a: '2' }, async ({ github, run }) => {
      const ended = await run({ inputs: { comment: 'always' } });
      assert.equal(ended.status, 0, ended.log);
      assert.equal(ended.outputs.conclusion, 'neutral');
      assert.equal(github.checkRuns[0]!.conclusion, 'neutral');
      assert.match(github.checkRuns[0]!.output.title, /no model file changed/);
      assert.equal(github.comments.length, 0);
    });
  });

  test('with more findings than fit has every annotation, in pages, and a comment that counts the rest', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `models/${'long'.repeat(20)}/${index}.pkl`);
    const files = Object.fromEntries(names.map((name) => [name, bytes(`${EVIL}${name}`)]));
    await world({}, files, async ({ github, run }) => {
      const ended = await run({ workspace: files as Record<string, Buffer> });
      assert.equal(ended.status, 1, ended.log);
      assert.equal(github.checkRuns.length, 1);
      assert.equal(github.checkRuns[0]!.output.annotations.length, 120);
      assert.match(github.comments[0]!.body, /70 more files/);
    });
  });

  test('with renames, modes, links and submodules: each is judged or named', async () => {
    const base: Files = { 'old.pkl': bytes(SAFE), 'mode.pkl': bytes(SAFE), 'kept.pkl': bytes(EVIL), 'away.pkl': 'x' };
    const head: Files = {
      'new.pkl': bytes(SAFE),
      'copy.pkl': bytes(EVIL),
      'kept.pkl': bytes(EVIL),
      'mode.pkl': { mode: '100755', bytes: '\x5d\x2e' },
      'link.pkl': { link: '/etc/passwd' },
      'module.pt': { submodule: 'a'.repeat(40) },
    };
    await world(base, head, async ({ run }) => {
      const ended = await run();
      const changes = Object.fromEntries(ended.report!.files.map(({ path, change }) => [path, change]));
      assert.equal(changes['new.pkl'], 'renamed');
      assert.equal(changes['copy.pkl'], 'added');
      assert.equal(changes['mode.pkl'], 'modified');
      assert.equal(verdicts(ended)['copy.pkl'], 'dangerous');
      assert.equal(verdicts(ended)['link.pkl'], 'skipped');
      assert.equal(verdicts(ended)['module.pt'], 'skipped');
      assert.match(ended.summary, /link\.pkl`: a symbolic link, not followed/);
      assert.match(ended.summary, /module\.pt`: a submodule, not entered/);
      assert.ok(!('kept.pkl' in changes) && !('away.pkl' in changes));
    });
  });

  test('with hostile file names injects into no log, comment, check run or summary', async () => {
    const safeNames = HOSTILE_NAMES.map((name) => name.replaceAll('/', '_').replaceAll('\0', '_'));
    const files = Object.fromEntries(safeNames.map((name) => [name.replace(/\.pt$/, '.pkl'), bytes(EVIL)]));
    await world({}, files, async ({ github, run }) => {
      for (const permissions of [WRITE, READ]) {
        const ended = await run({ permissions });
        assert.equal(ended.status, 1, ended.log);
        assertNoInjection(ended.log);
      }
      const { body } = github.comments[0]!;
      assert.doesNotMatch(body.replace(/`+[^`]*`+/g, ''), /<script|@team/);
      assert.equal(body.match(/-->/g)!.length, 1 + (body.match(/`[^`\n]*-->[^`\n]*`/g)?.length ?? 0));
      assert.deepEqual(
        new Set(github.checkRuns[0]!.output.annotations.map(({ path }) => path)),
        new Set(Object.keys(files)),
      );
    });
  });

  test('where somebody else wrote our marker: theirs is left alone, ours is written', async () => {
    await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, run }) => {
      await run();
      const marker = github.comments[0]!.body.split('\n')[0]!;
      github.comments = [];
      for (let many = 0; many < 130; many += 1) {
        github.addComment(7, 'talker', 'text');
      }
      const spoofed = github.addComment(7, 'attacker', `${marker}\nall is well`);
      await run();
      assert.equal(spoofed.body, `${marker}\nall is well`);
      const own = () => github.comments.filter(({ user }) => user.login === ACTIONS_BOT);
      assert.equal(own().length, 1);
      const oldest = own()[0]!;
      github.addComment(7, ACTIONS_BOT, `${marker}\nanother of ours`);
      await run();
      assert.deepEqual(own(), [oldest]);
    });
  });

  test('is commented on once by any kind of token, with GraphQL or without', async () => {
    for (const login of [ACTIONS_BOT, 'a-person']) {
      await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, run }) => {
        github.before = (line) =>
          line.includes('graphql') ? { status: 404, body: { message: 'Not Found' } } : undefined;
        const token = github.token(WRITE, login);
        await run({ token });
        await run({ token });
        assert.deepEqual(
          github.comments.map(({ user }) => user.login),
          [login],
        );
      });
    }
  });

  test('whose comment has become untrue is told so in mode never', async () => {
    await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, run }) => {
      await run();
      github.pulls.get(7)!.head = github.git.commit({ 'README.md': 'gone' });
      await run({ inputs: { comment: 'never' } });
      assert.equal(github.comments.length, 1);
      assert.match(github.comments[0]!.body, /no model file|1 dangerous/);
    });
  });

  test('of a fork whose commit only the fork knows is read there', async () => {
    await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, head, base, run }) => {
      github.before = (line) =>
        line === `get /repos/o/r/git/trees/${head}` ? { status: 404, body: { message: 'Not Found' } } : undefined;
      const ended = await run({ event: 'pull_request_target', payload: pullRequest(head, base, 'fork/r') });
      assert.deepEqual(verdicts(ended), { 'x.pkl': 'dangerous' });
      assert.ok(github.requests.some((line) => line.startsWith('get /repos/fork/r/git/blobs/')));
    });
  });

  test('with many sources needs few requests, whatever is in them', async () => {
    const sources = Array.from({ length: 120 }, (_, index) => [`src/${index}.py`, `print(${index})\n`]);
    const files: Files = {
      ...Object.fromEntries(sources),
      'a.txt': bytes('latin-1 \xe9\n'),
      'b.txt': bytes(EVIL),
      'c.bin': bytes('\0\x01'),
      'd.pkl': bytes(EVIL.replace('true', 'echo')),
    };
    await world({}, files, async ({ github, run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)['b.txt'], 'dangerous', ended.log);
      assert.equal(verdicts(ended)['d.pkl'], 'dangerous');
      assert.equal(ended.report!.counts.skipped, 122);
      const asked = (path: string) => github.requests.filter((line) => line.includes(path)).length;
      assert.equal(asked('/git/blobs/'), 3, 'the text that is not UTF-8, the binary file, the model');
      assert.equal(asked('/graphql'), 4, 'three batches, and who we are');
    });
  });

  test('takes a workspace file for its blob only where it is that blob', async () => {
    const files = { 'same.pkl': bytes(EVIL), 'other.pkl': bytes(EVIL), 'linked/x.pkl': bytes(EVIL) };
    await world({}, files, async ({ github, run }) => {
      const same = {
        'same.pkl': bytes(EVIL),
        'other.pkl': bytes(EVIL.replace('posix', 'torch')),
        'real/x.pkl': bytes(EVIL),
      };
      const ended = await run({
        workspace: same,
        arrange: (workspace) => symlinkSync(join(workspace, 'real'), join(workspace, 'linked')),
      });
      assert.deepEqual(new Set(Object.values(verdicts(ended))), new Set(['dangerous']));
      assert.equal(github.requests.filter((line) => line.includes('/git/blobs/')).length, 2);
    });
  });
});
