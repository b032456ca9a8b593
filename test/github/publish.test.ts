/** What is published, when, and what is said where GitHub refuses; none of it changes the verdict. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Commits } from '../../src/github/event.ts';
import { type Inputs, readInputs } from '../../src/github/inputs.ts';
import { movedTo, type Publication, type Published, publish } from '../../src/github/publish.ts';
import type { Report } from '../../src/report.ts';
import { onceFor } from '../action/world.ts';
import { ACTIONS_BOT } from '../github-api/fake-github.ts';
import { DANGEROUS, fileReport, loadSite, reportOf, UNSAFE } from '../output/samples.ts';
import { type Api, logged, REPOSITORY, withGitHub } from './api.ts';

const RUN = 'https://github.com/o/r/actions/runs/77';
const MOVED = 'f'.repeat(40);
const RED = reportOf([DANGEROUS]);
const GREEN = reportOf([fileReport('good.pt')]);

/** Where to publish: pull request 7 with this head, unless told. */
function placeOf({ client, github }: Api, inputs: Partial<Inputs> = {}, commits: Partial<Commits> = {}): Publication {
  const head = github.git.commit({ 'x.pkl': 'x' });
  github.pulls.set(7, { head, base: 'main' });
  const pullRequest = { kind: 'pull-request', pullRequest: 7, baseBranch: 'main', mergeBase: true } as const;
  return {
    client,
    repository: REPOSITORY,
    commits: { head, base: 'b'.repeat(40), headRepository: null, ...pullRequest, ...commits },
    inputs: { ...readInputs((name) => (name === 'token' ? 'x' : '')), ...inputs },
    serverUrl: 'https://github.com',
    runUrl: RUN,
  };
}

let folder = '';
let summary = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  summary = join(folder, 'summary');
  process.env.GITHUB_STEP_SUMMARY = summary;
});
after(() => {
  delete process.env.GITHUB_STEP_SUMMARY;
  rmSync(folder, { recursive: true });
});
beforeEach(() => writeFileSync(summary, ''));

/** Publishes, and gives back what was written to the log. */
async function published(report: Report, moved: string | null, to: Publication): Promise<[Published, string]> {
  const all: Published[] = [];
  const log = await logged(async () => all.push(await publish(report, moved, to)));
  return [all[0], log];
}

describe('publish', () => {
  test('writes the check run, the comment and the summary, and gives back their addresses', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api);
      const [found, log] = await published(RED, null, to);
      const [run] = api.github.checkRuns;
      const [comment] = api.github.comments;
      assert.deepEqual(found, { checkRunUrl: run.html_url, commentUrl: comment.html_url });
      assert.deepEqual([run.name, run.head_sha, run.conclusion], ['weights-only report', to.commits.head, 'failure']);
      assert.deepEqual(
        run.output.annotations.map(({ path }) => path),
        ['models/pose.pt'],
      );
      assert.equal(comment.issue, 7);
      for (const text of [run.output.summary, comment.body, readFileSync(summary, 'utf8')]) {
        assert.match(text, /posix\.system/);
        assert.match(text, new RegExp(`https://github\\.com/o/r/(commit|blob)/${RED.commit}`));
      }
      assert.ok(comment.body.includes(run.html_url), 'the comment leads to the check run');
      assert.ok(run.output.summary.includes(RUN), 'the check run leads to this run');
      assert.equal(log, '');
    });
  });

  test('speaks of merging where there is a pull request only', async () => {
    await withGitHub(async (api) => {
      await published(RED, null, placeOf(api));
      await published(RED, null, placeOf(api, {}, { kind: 'push', pullRequest: null }));
      assert.deepEqual(
        api.github.checkRuns.map(({ output }) => output.title),
        ['❌ weights-only: do not merge · 1 dangerous', '❌ weights-only: 1 dangerous'],
      );
    });
  });

  test('links a line that loads in the judged commit', async () => {
    await withGitHub(async (api) => {
      await published(reportOf([], { loadSites: [loadSite('a.py', 2)] }), null, placeOf(api));
      assert.match(
        api.github.comments[0].body,
        /\]\(https:\/\/github\.com\/o\/r\/blob\/abc1234def[0-9a-f]{30}\/a\.py#L2\)/,
      );
    });
  });

  test('links no commit where none is known', async () => {
    await withGitHub(async (api) => {
      await published({ ...RED, commit: null }, null, placeOf(api));
      assert.doesNotMatch(api.github.comments[0].body, /\/(commit|blob)\//);
    });
  });

  test('writes no check run where none is asked for or there is no commit; findings go to the log', async () => {
    await withGitHub(async (api) => {
      for (const to of [placeOf(api, { checkRun: false }), placeOf(api, {}, { head: null })]) {
        const [found, log] = await published(RED, null, to);
        assert.equal(found.checkRunUrl, null);
        assert.match(log, /^::error title=dangerous%3A models\/pose\.pt,file=models\/pose\.pt,line=1::/m);
        assert.doesNotMatch(log, /::notice/);
      }
      assert.deepEqual(api.github.checkRuns.length, 0);
      assert.ok(api.github.comments[0].body.includes(RUN), 'the comment leads to this run');
    });
  });

  test('gives the check run the conclusion of the report', async () => {
    await withGitHub(async (api) => {
      const never = { failOn: 'never', wouldFail: true } as const;
      for (const report of [RED, GREEN, reportOf([]), reportOf([DANGEROUS], { gate: never, conclusion: 'neutral' })]) {
        await published(report, null, placeOf(api));
      }
      assert.deepEqual(
        api.github.checkRuns.map(({ conclusion }) => conclusion),
        ['failure', 'success', 'neutral', 'neutral'],
      );
    });
  });

  test('of a commit that is superseded is never green, and leaves the comment to the run of the new one', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api, { comment: 'always' });
      const old = api.github.addComment(7, ACTIONS_BOT, '<!-- weights-only: weights%2Donly%20report -->\nold');
      const never = { failOn: 'never', wouldFail: true } as const;
      const failed = { conclusion: 'failure' } as const;
      for (const report of [
        { ...GREEN, ...failed },
        { ...RED, ...failed },
        { ...RED, ...failed, gate: never },
      ]) {
        const [{ commentUrl }] = await published(report, MOVED, to);
        assert.equal(commentUrl, null);
      }
      assert.deepEqual(
        api.github.checkRuns.map(({ conclusion, output }) => [conclusion, /superseded/.test(output.title)]),
        [
          ['cancelled', true],
          ['failure', true],
          ['cancelled', true],
        ],
      );
      assert.deepEqual(api.github.comments, [old]);
    });
  });

  const never = { failOn: 'never', wouldFail: true } as const;
  const toFix = loadSite('a.py', 2);
  const comments: [what: string, report: Report, inModes: string[]][] = [
    ['nothing judged', reportOf([]), []],
    ['all safe', GREEN, ['always']],
    ['a finding', RED, ['always', 'on-findings']],
    ['a finding that does not fail', reportOf([UNSAFE], { conclusion: 'success' }), ['always', 'on-findings']],
    ['a finding at level never', reportOf([UNSAFE], { conclusion: 'neutral', gate: never }), ['always', 'on-findings']],
    ['a failure without files', reportOf([], { conclusion: 'failure' }), ['always', 'on-findings']],
    ['a line that loads', reportOf([], { loadSites: [toFix] }), ['always', 'on-findings']],
    ['a line that loads as before', reportOf([], { loadSites: [{ ...toFix, new: false }] }), []],
  ];
  for (const [what, report, inModes] of comments) {
    test(`comments on ${what} ${inModes.join(' and ') || 'in no mode'}`, async () => {
      await withGitHub(async (api) => {
        for (const comment of ['always', 'on-findings', 'never'] as const) {
          api.github.comments = [];
          const [{ commentUrl }] = await published(report, null, placeOf(api, { comment, checkRun: false }));
          assert.equal(api.github.comments.length, inModes.includes(comment) ? 1 : 0, comment);
          assert.equal(commentUrl, api.github.comments[0]?.html_url ?? null);
        }
      });
    });
  }

  test('updates a comment that has become untrue in every mode', async () => {
    await withGitHub(async (api) => {
      for (const comment of ['always', 'on-findings', 'never'] as const) {
        api.github.comments = [];
        await published(RED, null, placeOf(api));
        assert.match(api.github.comments[0].body, /❌/);
        const [{ commentUrl }] = await published(GREEN, null, placeOf(api, { comment }));
        assert.equal(api.github.comments.length, 1, comment);
        assert.match(api.github.comments[0].body, /✅/);
        assert.equal(commentUrl, api.github.comments[0].html_url);
      }
    });
  });

  test('comments on no event but a pull request', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api, { comment: 'always' }, { kind: 'push', pullRequest: null, baseBranch: null });
      const [{ commentUrl }] = await published(RED, null, to);
      assert.deepEqual([commentUrl, api.github.comments.length, api.asked('/comments')], [null, 0, 0]);
    });
  });

  test('says once what a read-only token may not write, with the permission, and shows the findings elsewhere', async () => {
    await withGitHub(async (api) => {
      const to = { ...placeOf(api), client: api.clientWith(['contents: read']) };
      const [found, log] = await published(RED, null, to);
      assert.deepEqual(found, { checkRunUrl: null, commentUrl: null });
      const why = 'GitHub: Resource not accessible by integration';
      const notice = log.split('\n').filter((line) => line.startsWith('::notice'));
      assert.equal(notice.length, 1);
      assert.ok(
        notice[0].startsWith(`::notice::The check run was not written (${why}`) &&
          /this needs the permission "checks: write"\); the comment was not written \(.*"pull-requests: write"\)\. The verdict is not changed/.test(
            notice[0],
          ),
        notice[0],
      );
      assert.match(log, /^::error .*file=models\/pose\.pt/m);
      assert.match(readFileSync(summary, 'utf8'), /posix\.system/);
    });
  });

  test('names no permission where the token is not what is missing', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api, { comment: 'never' });
      for (const [status, missing] of [
        [401, true],
        [404, true],
        [422, false],
        [500, false],
      ] as const) {
        api.github.before = (line) => (line.startsWith('post') ? { status, body: { message: 'no' } } : undefined);
        const [, log] = await published(GREEN, null, to);
        assert.match(log, /^::notice::The check run was not written \(GitHub: no/m);
        assert.equal(log.includes('needs the permission'), missing, String(status));
      }
    });
  });

  test('says that annotations are missing, and shows them in the log', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api, { comment: 'never' });
      api.github.before = onceFor('post', '/check-runs', { status: 422, body: { message: 'bad annotation' } });
      const [{ checkRunUrl }, log] = await published(RED, null, to);
      assert.equal(checkRunUrl, api.github.checkRuns[0].html_url);
      assert.match(log, /^::notice::Not all annotations were added \(GitHub: bad annotation/m);
      assert.match(log, /^::error .*file=models\/pose\.pt/m);
    });
  });

  test('says that the summary could not be written', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api);
      rmSync(summary);
      mkdirSync(summary);
      const [found, log] = await published(RED, null, to);
      rmSync(summary, { recursive: true });
      assert.notEqual(found.checkRunUrl, null);
      assert.match(log, /^::notice::The job summary was not written \(.*EISDIR.*\)\. The verdict is not changed/m);
    });
  });

  test('shows nine errors and nine warnings in the log, and counts the others', async () => {
    await withGitHub(async (api) => {
      const files = Array.from({ length: 12 }, (_, index) => ({ ...DANGEROUS, path: `${index}.pt` }));
      const kept = Array.from({ length: 10 }, (_, index) => ({ ...UNSAFE, path: `old-${index}.pt`, fails: false }));
      const [, log] = await published(reportOf([...files, ...kept]), null, placeOf(api, { checkRun: false }));
      const levels = log.split(/\r?\n/).map((line) => /^::(\w+) /.exec(line)?.[1] ?? line);
      const shown = [...Array(9).fill('error'), ...Array(9).fill('warning')];
      assert.deepEqual(levels, [...shown, '4 more findings are in the job summary.', '']);
      assert.match(log, /^::warning .*file=old-0\.pt/m);
      const [, few] = await published(RED, null, placeOf(api, { checkRun: false }));
      assert.doesNotMatch(few, /more findings/);
    });
  });
});

describe('movedTo', () => {
  test('is null where the pull request is where it was, and the new head where it is not', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api);
      assert.equal(await movedTo(to), null);
      api.github.pulls.set(7, { head: MOVED, base: 'main' });
      assert.equal(await movedTo(to), MOVED);
    });
  });

  test('knows that another base branch changes what would be merged', async () => {
    await withGitHub(async (api) => {
      const to = placeOf(api);
      api.github.pulls.set(7, { head: to.commits.head!, base: 'release' });
      assert.equal(await movedTo(to), to.commits.head);
    });
  });

  test('asks nothing where there is no pull request', async () => {
    await withGitHub(async (api) => {
      assert.equal(await movedTo(placeOf(api, {}, { kind: 'push', pullRequest: null })), null);
      assert.deepEqual(api.github.requests, []);
    });
  });

  test('warns where it cannot be read, and goes on', async () => {
    await withGitHub(async (api) => {
      const to = { ...placeOf(api), client: api.clientWith([]) };
      const log = await logged(async () => assert.equal(await movedTo(to), null));
      assert.match(
        log,
        /^::warning::Whether the pull request has moved since could not be read: GitHub: Not Found.*"pull-requests: read"$/m,
      );
    });
  });
});
