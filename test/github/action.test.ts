/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { newestRelease } from '../../src/torch/releases.ts';
import type { Permission } from '../github-api/fake-github.ts';
import { ACTIONS_BOT, FakeGitHub } from '../github-api/fake-github.ts';
import type { Files } from '../github-api/git.ts';
import type { Ended, Start } from '../github-api/run-action.ts';
import { runAction } from '../github-api/run-action.ts';
import { HOSTILE_NAMES } from '../output/samples.ts';

const WRITE: readonly Permission[] = ['contents: read', 'pull-requests: write', 'checks: write'];
const READ: readonly Permission[] = ['contents: read'];
/** Protocol 0: calls posix.system('true'). */
const EVIL = "cposix\nsystem\n(S'true'\ntR.";
const SAFE = '\x80\x04]\x94.';
const bytes = (text: string) => Buffer.from(text, 'latin1');

interface World {
  github: FakeGitHub;
  base: string;
  head: string;
  apiUrl: string;
  run(start?: Partial<Start> & { permissions?: readonly Permission[] }): Promise<Ended>;
}

/** Pull request 7, from a base with some files to a head with others. */
async function world(baseFiles: Files, headFiles: Files, use: (world: World) => Promise<void>): Promise<void> {
  const github = new FakeGitHub();
  const apiUrl = await github.start();
  try {
    const root = github.git.commit(baseFiles);
    const base = github.git.commit({ ...baseFiles, 'drift.pkl': bytes(EVIL) }, [root]);
    const head = github.git.commit(headFiles, [root]);
    github.pulls.set(7, { head, base: 'main' });
    const run: World['run'] = ({ permissions = WRITE, ...start } = {}) =>
      runAction({
        apiUrl,
        token: github.token(permissions),
        event: 'pull_request',
        payload: pullRequest(github.pulls.get(7)!.head, base),
        workspace: null,
        ...start,
      });
    await use({ github, base, head, apiUrl, run });
    assert.deepEqual(github.refused, [], 'GitHub refused a request as malformed');
  } finally {
    github.stop();
  }
}

function pullRequest(head: string, base: string, fork = 'o/r') {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, repo: { full_name: fork } },
      base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
    },
  };
}

function verdicts({ report }: Ended): Record<string, string> {
  return Object.fromEntries((report?.files ?? []).map(({ path, verdict }) => [path, verdict]));
}

/** Answers the first request of this kind, and leaves the others to the stand-in. */
function onceFor(method: string, path: string, answer: { status: number; body: unknown }): FakeGitHub['before'] {
  let left = 1;
  return (line) => (line.startsWith(method) && line.includes(path) && left-- > 0 ? answer : undefined);
}

/** No line of the log starts a command that the Action did not mean to give. */
function assertNoInjection(log: string): void {
  const known = /^::(error|warning|notice|debug|add-mask)(?: [^:]*)?::/;
  for (const line of log.split('\n')) {
    assert.ok(!line.trim().startsWith('::') || known.test(line.trim()), `a command in the log: ${line}`);
    assert.ok(!line.includes('##['), `an old command in the log: ${line}`);
  }
}

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
      for (let many = 0; many < 130; many += 1) github.addComment(7, 'talker', 'text');
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

describe('the inputs', { concurrency: 4 }, () => {
  const files = { 'm/x.pkl': bytes(EVIL), 'm/y.pkl': bytes('cmylib\nThing\n)\x81.'), 'z.pkl': bytes(EVIL) };

  test('files, and how many were excluded', async () => {
    await world({}, files, async ({ run }) => {
      const ended = await run({ inputs: { files: 'm/**\n!m/y*' } });
      assert.deepEqual(verdicts(ended), { 'm/x.pkl': 'dangerous' });
      assert.equal(ended.report!.counts.excluded, 2);
    });
  });

  test('scope all judges what did not change, too', async () => {
    await world({ 'z.pkl': bytes(EVIL) }, files, async ({ run }) => {
      const ended = await run({ inputs: { scope: 'all' } });
      assert.deepEqual(
        ended.report!.files.map(({ path, change }) => `${path} ${change}`),
        ['m/x.pkl added', 'm/y.pkl added', 'z.pkl unchanged'],
      );
    });
  });

  test('fail-on never does not block, and comments all the same', async () => {
    await world({}, files, async ({ github, run }) => {
      const ended = await run({ inputs: { 'fail-on': 'never', 'check-name': 'weights --> @me' } });
      assert.equal(ended.status, 0, ended.log);
      assert.equal(ended.outputs.conclusion, 'neutral');
      assert.equal(github.checkRuns[0]!.conclusion, 'neutral');
      assert.equal(github.checkRuns[0]!.name, 'weights --> @me');
      assert.match(github.comments[0]!.body, /does not block/);
    });
  });

  test('safe-globals and torch-version', async () => {
    await world({}, { 'm/y.pkl': files['m/y.pkl'] }, async ({ run }) => {
      const before = await run({ inputs: { 'torch-version': `${newestRelease()}.0` } });
      assert.deepEqual(before.report!.torch, { version: newestRelease(), source: 'input torch-version' });
      assert.deepEqual(verdicts(before), { 'm/y.pkl': 'unsafe' });
      const after = await run({ inputs: { 'safe-globals': 'mylib.Thing' } });
      assert.deepEqual(verdicts(after), { 'm/y.pkl': 'safe' });
    });
  });

  test('check-run and comment can be turned off; the log then has the annotations', async () => {
    await world({}, files, async ({ github, run }) => {
      const ended = await run({ inputs: { 'check-run': 'false', comment: 'never' } });
      assert.deepEqual([github.checkRuns.length, github.comments.length], [0, 0]);
      assert.match(ended.log, /^::error [^\n]*file=z\.pkl/m);
      assert.doesNotMatch(ended.log, /^::notice/m);
    });
  });

  test('an Enterprise Server is found at GITHUB_API_URL', async () => {
    await world({}, files, async ({ github, run, apiUrl }) => {
      await run({ apiUrl: `${apiUrl}/api/v3` });
      const ended = await run({ apiUrl: `${apiUrl}/api/v3` });
      assert.equal(ended.status, 1, ended.log);
      assert.equal(github.comments.length, 1);
    });
  });
});

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

describe('what cannot be done', { concurrency: 4 }, () => {
  const bad: [string, string][] = [
    ['scope', 'some'],
    ['fail-on', 'hell'],
    ['comment', 'yes'],
    ['check-run', '1'],
    ['torch-version', 'two'],
    ['safe-globals', 'os.system'],
    ['safe-globals', 'system'],
    ['files', '../x'],
    ['report-file', '/etc/report.json'],
    ['report-file', 'out/../../report.json'],
  ];
  for (const [name, value] of bad) {
    test(`input ${name} = ${value} ends with 2 and a message that names it`, async () => {
      await world({}, {}, async ({ github, run }) => {
        const ended = await run({ inputs: { [name]: value } });
        assert.equal(ended.status, 2, ended.log);
        assert.match(ended.log, new RegExp(`::error::input ${name}:`));
        assert.deepEqual(github.requests, []);
      });
    });
  }

  test('a report file behind a symbolic link is refused', async () => {
    await world({}, {}, async ({ run }) => {
      const ended = await run({
        arrange: (workspace) => symlinkSync(join(workspace, 'elsewhere'), join(workspace, 'report.json')),
      });
      assert.equal(ended.status, 2, ended.log);
      assert.match(ended.log, /input report-file: .*symbolic link/);
    });
  });

  test('a tree that cannot be read fails, and a blob that cannot be read is unreadable', async () => {
    await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, run }) => {
      github.before = (line) =>
        line.includes('/blobs/') ? { status: 403, body: { message: 'too large' } } : undefined;
      const blob = await run();
      assert.deepEqual(verdicts(blob), { 'x.pkl': 'unreadable' });
      assert.equal(blob.status, 1, blob.log);
      github.before = (line) => (line.includes('/trees/') ? { status: 403, body: { message: 'no' } } : undefined);
      const tree = await run();
      assert.equal(tree.status, 2, tree.log);
    });
  });

  test('an annotation that is refused costs the annotations, not the check run', async () => {
    await world({}, { 'x.pkl': bytes(EVIL) }, async ({ github, run }) => {
      github.before = onceFor('post', '/check-runs', { status: 422, body: { message: 'bad annotation' } });
      const ended = await run();
      assert.equal(ended.status, 1, ended.log);
      assert.equal(github.checkRuns.length, 1);
      assert.deepEqual(github.checkRuns[0]!.output.annotations, []);
      assert.match(ended.log, /^::error [^\n]*file=x\.pkl/m);
      assert.match(ended.log, /bad annotation/);
    });
  });

  test('a server error passes by itself', async () => {
    await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, run }) => {
      github.before = onceFor('get', '/git/trees/', { status: 502, body: { message: 'Bad Gateway' } });
      const ended = await run();
      assert.equal(ended.status, 0, ended.log);
    });
  });

  test('an outage while publishing does not change the verdict', async () => {
    await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, run }) => {
      github.before = (line) => (line.startsWith('post') ? { status: 422, body: { message: 'not today' } } : undefined);
      const ended = await run({ inputs: { comment: 'always' } });
      assert.equal(ended.status, 0, ended.log);
      assert.match(ended.log, /::notice::.*not today/);
    });
  });
});

describe('a clone that gets other bytes than the blob', { concurrency: 4 }, () => {
  const hidden: Record<string, [attributes: string, name: string, blob: string]> = {
    'line ends': ['*.pkl text eol=crlf', 'x.pkl', `${EVIL}\n`],
    encoding: [
      '*.bin working-tree-encoding=ISO-8859-1',
      'x.bin',
      '\xc2\x80\x02cposix\nsystem\nX\x04\0\0\0true\xc2\x85R.',
    ],
    ident: ['*.pkl ident', 'x.pkl', '\x80\x02X\x06\0\0\0a$Id$b.'],
    filter: ['*.pkl filter=crypt', 'x.pkl', SAFE],
  };
  for (const [what, [attributes, name, blob]] of Object.entries(hidden)) {
    test(`by ${what} is found`, async () => {
      await world({}, { [name]: bytes(blob), '.gitattributes': attributes }, async ({ run }) => {
        const ended = await run();
        assert.equal(ended.status, 1, ended.log);
        const file = ended.report!.files.find(({ path }) => path === name)!;
        assert.ok(
          file.problems.some(({ id }) => id === 'checkout-transforms'),
          JSON.stringify(file),
        );
      });
    });
  }

  test('is found where only the attributes changed', async () => {
    const [attributes, name, blob] = hidden.encoding!;
    const files = { [name]: bytes(blob), 'y.txt': 'text\n' };
    await world(files, { ...files, '.gitattributes': `${attributes}\n* text=auto` }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)[name], 'dangerous', ended.log);
      assert.ok(ended.report!.files.some(({ globals }) => globals.some(({ name }) => name === 'posix.system')));
    });
  });

  test('with core.autocrlf alone is found where it would import more', async () => {
    // A string of the blob starts with line ends. In a clone these fill it, and what was its tail is run.
    const tail = '\x8c\x05posix\x8c\x06system\x93\x8c\x04true\x85R.';
    const length = String.fromCharCode(2 * tail.length);
    const blob = `\x80\x04\x8c${length}${'\n'.repeat(tail.length)}${tail}${'N0'.repeat(400)}.`;
    await world({}, { 'x.pkl': bytes(blob) }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)['x.pkl'], 'dangerous', ended.log);
    });
    await world({}, { 'x.pkl': bytes(blob), '.gitattributes': '*.pkl -text' }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)['x.pkl'], 'safe', ended.log);
    });
  });

  test('is nothing to say of ordinary text and binary models', async () => {
    const files = { 'a.py': 'import torch\n', 'path.pth': './lib\n', 'm.pkl': bytes('\x80\x04X\x03\0\0\0a\nb.') };
    const text = { 'old.pkl': bytes('ccollections\nOrderedDict\n(tR.') };
    await world({}, text, async ({ run }) => {
      const ended = await run();
      assert.deepEqual(verdicts(ended), { 'old.pkl': 'safe' });
    });
    await world({}, { ...files, '.gitattributes': '* text=auto eol=crlf' }, async ({ run }) => {
      const ended = await run();
      assert.equal(ended.status, 0, ended.log);
    });
  });
});
