/** Which policy file counts (contract.md, `config`): that of the base or of the default branch, never of the head. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { UsageError } from '../../src/base/errors.ts';
import { readPolicy, type Snapshot, tipOf } from '../../src/github/policy-file.ts';
import { readTree } from '../../src/github/tree-diff.ts';
import { PolicyError } from '../../src/policy/config.ts';
import type { Warning } from '../../src/report.ts';
import type { File, Files } from '../github-api/git.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

const PATH = '.github/weights-only.yml';
const STRICT = 'fail-on: unsafe\n';
const LAX = 'fail-on: never\n';
const CHANGED = {
  id: 'policy-changed',
  message: 'The policy file is changed here. What it says now counts only once it is merged.',
  path: PATH,
};

async function snapshot({ github, client }: Api, files: Files): Promise<Snapshot> {
  const sha = github.git.commit(files);
  return { sha, tree: await readTree(client, REPOSITORY, sha) };
}

interface Asked {
  head?: Files;
  base?: Files | null;
  tip?: Files | null;
  config?: { path: string; named: boolean };
}

/** What is read, and what is said about it. */
async function read(api: Api, { head = {}, base = null, tip = base, config }: Asked) {
  const of = (files: Files | null) => files && snapshot(api, files);
  const warnings: Warning[] = [];
  const tipSnapshot = await of(tip);
  const reader = {
    client: api.client,
    repository: REPOSITORY,
    workspace: null,
    config: config ?? { path: PATH, named: false },
    tip: tipSnapshot,
  };
  const headSnapshot = await snapshot(api, head);
  const policy = await readPolicy(reader, headSnapshot, await of(base), warnings);
  return { policy, warnings, tip: tipSnapshot, head: headSnapshot };
}

const policyOf = (text: File): Files => ({ [PATH]: text });

/** A repository whose default branch is at this commit. */
function defaultBranchAt({ github }: Api, sha: string): void {
  const answers: Record<string, unknown> = {
    'get /repos/o/r': { default_branch: 'trunk' },
    'get /repos/o/r/branches/trunk': { commit: { sha } },
  };
  github.before = (line) => (line in answers ? { status: 200, body: answers[line] } : undefined);
}

describe('the policy file', () => {
  test('is that of the tip of the base branch, with its commit and hash', async () => {
    await withGitHub(async (api) => {
      const { policy, warnings, tip } = await read(api, {
        head: policyOf(LAX),
        base: policyOf(LAX),
        tip: policyOf(STRICT),
      });
      assert.equal(policy?.file.failOn, 'unsafe');
      assert.deepEqual(policy?.identity, {
        source: `${PATH}@${tip?.sha}`,
        sha256: createHash('sha256').update(STRICT).digest('hex'),
      });
      assert.deepEqual(warnings, []);
    });
  });

  test('that the head adds, changes, removes or makes another kind of does not count, and that is said', async () => {
    await withGitHub(async (api) => {
      const cases: [head: Files, base: Files, counts: string | undefined][] = [
        [policyOf(LAX), {}, undefined],
        [policyOf(LAX), policyOf(STRICT), 'unsafe'],
        [{}, policyOf(STRICT), 'unsafe'],
        [policyOf({ link: 'elsewhere' }), policyOf(STRICT), 'unsafe'],
        [policyOf({ mode: '100755', bytes: STRICT }), policyOf(STRICT), 'unsafe'],
      ];
      for (const [head, base, counts] of cases) {
        const { policy, warnings } = await read(api, { head, base });
        assert.deepEqual([policy?.file.failOn, warnings], [counts, [CHANGED]]);
      }
    });
  });

  test('is that of the default branch where the event has no base, of the head only where that is its tip', async () => {
    await withGitHub(async (api) => {
      const main = await snapshot(api, policyOf(STRICT));
      defaultBranchAt(api, main.sha);
      const { policy, warnings } = await read(api, { head: policyOf(LAX) });
      assert.equal(policy?.identity.source, `${PATH}@${main.sha}`);
      assert.deepEqual(warnings, []);
      const trees = api.asked('/git/trees/');
      const reader = { client: api.client, repository: REPOSITORY, workspace: null, tip: null };
      const own = await readPolicy({ ...reader, config: { path: PATH, named: true } }, main, null, []);
      assert.equal(own?.file.failOn, 'unsafe');
      assert.equal(api.asked('/git/trees/'), trees, 'it is known already');
    });
  });

  test('is none in a repository without a default branch; any other refusal is an error', async () => {
    await withGitHub(async (api) => {
      assert.equal((await read(api, { head: policyOf(LAX) })).policy, null);
      api.github.before = (line) => (line === 'get /repos/o/r' ? { status: 403, body: { message: 'no' } } : undefined);
      await assert.rejects(read(api, { head: policyOf(LAX) }), /no/);
    });
  });

  test('that the input names must be there, the default one need not', async () => {
    await withGitHub(async (api) => {
      const config = { path: 'ci/policy.yml', named: true };
      assert.equal((await read(api, { base: {} })).policy, null);
      const found = await read(api, { base: { 'ci/policy.yml': STRICT }, head: { 'ci/policy.yml': STRICT }, config });
      assert.equal(found.policy?.file.failOn, 'unsafe');
      await assert.rejects(read(api, { base: policyOf(STRICT), config }), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(
          error.message,
          /^input config: expected a file at "ci\/policy\.yml" in commit \w{40}, found none$/,
        );
        return true;
      });
      await assert.rejects(read(api, { config }), /in the default branch, which there is none of, found none$/);
    });
  });

  test('that is a link or a submodule is refused', async () => {
    await withGitHub(async (api) => {
      for (const [file, found] of [
        [{ link: '/etc/passwd' }, 'a symbolic link'],
        [{ submodule: 'a'.repeat(40) }, 'a submodule'],
      ] as const) {
        await assert.rejects(
          read(api, { base: policyOf(file) }),
          (error) => error instanceof UsageError && error.message.endsWith(`found ${found}`),
        );
      }
    });
  });

  test('that cannot be read or understood ends the run', async () => {
    await withGitHub(async (api) => {
      await assert.rejects(read(api, { base: policyOf('fail-on: hell\n') }), PolicyError);
      api.github.before = (line) => (line.includes('/blobs/') ? { status: 403, body: { message: 'no' } } : undefined);
      await assert.rejects(read(api, { base: policyOf(STRICT) }), /no/);
    });
  });

  test('warns of what has expired', async () => {
    await withGitHub(async (api) => {
      const expired = policyOf('safe-globals: [{name: a.B, reason: x, expires: 2020-01-01}]\n');
      const { policy, warnings } = await read(api, { base: expired, head: expired });
      assert.deepEqual(
        warnings.map(({ id, path }) => [id, path]),
        [['policy-expired', PATH]],
      );
      assert.equal(policy?.acceptors.globalNames.size, 0);
    });
  });
});

test('the tip is the commit that the event names, not the merge base', async () => {
  await withGitHub(async (api) => {
    const base = await snapshot(api, policyOf(LAX));
    const main = await snapshot(api, policyOf(STRICT));
    const requests = api.github.requests.length;
    assert.equal(await tipOf(api.client, REPOSITORY, base.sha, base), base);
    assert.equal(await tipOf(api.client, REPOSITORY, null, base), base);
    assert.equal(api.github.requests.length, requests);
    const tip = await tipOf(api.client, REPOSITORY, main.sha, base);
    assert.deepEqual([tip.sha, [...tip.tree.keys()]], [main.sha, [PATH]]);
    assert.notEqual(tip.tree.get(PATH)?.sha, base.tree.get(PATH)?.sha);
  });
});
