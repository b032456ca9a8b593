/** Which policy file counts on a runner: never one that comes with what is judged. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { bytes, EVIL, SAFE, verdicts, world } from './world.ts';

const POLICY = '.github/weights-only.yml';
const NET = bytes('cmypackage\nNet\n)R.');
const ACCEPTS = 'safe-globals:\n- {name: mypackage.Net, reason: ours}\n';
const LAX = 'fail-on: never\n';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('the policy file', { concurrency: 4 }, () => {
  test('of the base accepts what it names, and is named with its commit', async () => {
    await world({ [POLICY]: ACCEPTS }, { [POLICY]: ACCEPTS, 'net.pkl': NET }, async ({ run, base }) => {
      const { report, status, log } = await run();
      assert.equal(status, 0, log);
      assert.deepEqual(report!.policy, { source: `${POLICY}@${base}`, sha256: sha256(ACCEPTS) });
      const [{ verdict, globals }] = report!.files;
      assert.deepEqual([verdict, globals[0].accepted], ['unsafe', { reason: 'ours', expires: null }]);
      assert.deepEqual(report!.warnings, []);
    });
  });

  test('is that of the tip of the base branch: what was revoked since the pull request left it does not count', async () => {
    const revoked = 'fail-on: unsafe\n';
    const use: Parameters<typeof world>[2] = async ({ run }) => {
      const { report, status } = await run();
      assert.equal(status, 1);
      assert.equal(report!.policy!.sha256, sha256(revoked));
    };
    await world({ [POLICY]: ACCEPTS }, { [POLICY]: ACCEPTS, 'net.pkl': NET }, use, { [POLICY]: revoked });
  });

  test('that a pull request brings or changes does not count, and that is said', async () => {
    for (const before of [{}, { [POLICY]: 'fail-on: unsafe\n' }]) {
      await world(before, { [POLICY]: LAX, 'x.pkl': bytes(EVIL) }, async ({ run }) => {
        const { report, status, log, summary } = await run();
        assert.equal(status, 1, log);
        assert.equal(report!.gate.failOn, 'unsafe');
        assert.deepEqual(
          report!.warnings.map(({ id, path }) => [id, path]),
          [['policy-changed', POLICY]],
        );
        assert.match(summary, /counts only once it is merged/);
      });
    }
  });

  test('that a pull request removes or replaces by a link still counts', async () => {
    const link = { link: '../elsewhere.yml' };
    for (const after of [{}, { [POLICY]: link, 'elsewhere.yml': LAX }]) {
      const strict = 'files: ["*.pkl"]\nfail-on: unsafe\n';
      await world({ [POLICY]: strict }, { ...after, 'x.pkl': bytes(EVIL) }, async ({ run }) => {
        const { report, status } = await run({ inputs: { scope: 'all' } });
        assert.equal(status, 1);
        assert.equal(report!.policy!.sha256, sha256(strict));
        assert.deepEqual(
          report!.warnings.map(({ id }) => id),
          ['policy-changed'],
        );
      });
    }
  });

  test('is not read from the workspace, where the head is checked out', async () => {
    await world({}, { [POLICY]: LAX, 'x.pkl': bytes(EVIL) }, async ({ run }) => {
      const ended = await run({ workspace: { [POLICY]: LAX, 'x.pkl': bytes(EVIL) } });
      assert.equal(ended.status, 1, ended.log);
      assert.equal(ended.report!.policy, null);
    });
  });

  test('gives settings that inputs beat', async () => {
    const policy = 'torch: "2.4"\nfail-on: dangerous\nfiles: ["*.pkl", "!b.pkl"]\n';
    const files = { [POLICY]: policy, 'net.pkl': NET, 'b.pkl': bytes(EVIL) };
    await world({ [POLICY]: policy }, files, async ({ run }) => {
      const { report, status } = await run();
      assert.equal(status, 0);
      assert.deepEqual(verdicts(await run()), { 'net.pkl': 'unsafe' });
      assert.equal(report!.torch.version, '2.4');
      assert.equal(report!.torch.source, report!.policy!.source);
      const inputs = { 'torch-version': '2.5', 'fail-on': 'never', files: 'b.pkl' };
      const beaten = await run({ inputs });
      assert.deepEqual(verdicts(beaten), { 'b.pkl': 'dangerous' });
      assert.deepEqual(beaten.report!.torch, { version: '2.5', source: 'input torch-version' });
      assert.equal(beaten.report!.gate.failOn, 'never');
    });
  });

  test('of the commit before a push counts, not that of the push', async () => {
    await world({ [POLICY]: ACCEPTS }, { [POLICY]: LAX, 'x.pkl': bytes(EVIL), 'net.pkl': NET }, async (here) => {
      const { github, head, run } = here;
      const before = github.git.commit({ [POLICY]: ACCEPTS });
      const ended = await run({ event: 'push', payload: { before, after: head } });
      assert.equal(ended.status, 1, ended.log);
      assert.equal(ended.report!.policy!.source, `${POLICY}@${before}`);
      assert.notEqual(ended.report!.files.find(({ path }) => path === 'net.pkl')!.globals[0].accepted, null);
    });
  });

  test('of the default branch counts where an event names no base', async () => {
    await world({}, { [POLICY]: LAX, 'net.pkl': NET, 'x.pkl': bytes(EVIL) }, async ({ github, head, run }) => {
      const main = github.git.commit({ [POLICY]: ACCEPTS });
      github.before = (line) => {
        const body = {
          'get /repos/o/r': { default_branch: 'trunk/1' },
          'get /repos/o/r/branches/trunk/1': { commit: { sha: main } },
        };
        return line in body ? { status: 200, body: body[line as keyof typeof body] } : undefined;
      };
      const ended = await run({ event: 'workflow_dispatch', payload: {}, sha: head });
      assert.equal(ended.status, 1, ended.log);
      assert.equal(ended.report!.policy!.source, `${POLICY}@${main}`);
      assert.equal(ended.report!.gate.failOn, 'unsafe');
      const own = await run({ event: 'schedule', payload: {}, sha: main });
      assert.equal(own.report!.policy!.source, `${POLICY}@${main}`);
    });
  });

  test('that cannot be read ends the run, whatever it may say', async () => {
    const files = { [POLICY]: ACCEPTS, 'x.pkl': bytes(SAFE) };
    await world({ [POLICY]: ACCEPTS }, files, async ({ github, run }) => {
      github.before = (line) => (line.includes('/blobs/') ? { status: 403, body: { message: 'no' } } : undefined);
      const ended = await run();
      assert.equal(ended.status, 2, ended.log);
      assert.equal(ended.report, null);
    });
  });

  test('that is wrong ends the run and names the line', async () => {
    await world({ [POLICY]: 'fail-on: unsafe\ntorch: 2.10\n' }, { 'x.pkl': bytes(SAFE) }, async ({ run }) => {
      const ended = await run();
      assert.equal(ended.status, 2, ended.log);
      assert.match(ended.log, /::error::.*weights-only\.yml@[0-9a-f]{40}, line 2: torch: .*found the number 2\.1/);
    });
  });

  test('that is a link at the base is refused', async () => {
    await world({ [POLICY]: { link: '/etc/passwd' } }, { 'x.pkl': bytes(SAFE) }, async ({ run }) => {
      const ended = await run();
      assert.equal(ended.status, 2, ended.log);
      assert.match(ended.log, /found a symbolic link/);
    });
  });

  test('that the input names is read, and must be there', async () => {
    const files = { 'ci/policy.yml': ACCEPTS };
    await world(
      files,
      { ...files, 'net.pkl': NET },
      async ({ run }) => {
        const named = await run({ inputs: { config: './ci/policy.yml' } });
        assert.equal(named.status, 0, named.log);
        assert.match(named.report!.policy!.source, /^ci\/policy\.yml@/);
        const missing = await run({ inputs: { config: 'ci/other.yml' } });
        assert.equal(missing.status, 2, missing.log);
        assert.match(missing.log, /::error::input config: expected a file at "ci\/other\.yml" in commit [0-9a-f]{40}/);
      },
      files,
    );
  });

  for (const config of ['/etc/policy.yml', '../policy.yml', 'a//b.yml', 'org/policies/weights-only.yml@main', '.']) {
    test(`cannot be at ${config}`, async () => {
      await world({}, {}, async ({ github, run }) => {
        const ended = await run({ inputs: { config } });
        assert.equal(ended.status, 2, ended.log);
        assert.match(ended.log, /::error::input config: expected a path/);
        assert.deepEqual(github.requests, []);
      });
    });
  }

  test('does not accept by hash a global in a file that a clone gets in another form', async () => {
    const model = bytes('\x80\x02cmypackage\nNet\n)RX\x04\0\0\0$Id$b.');
    const policy = `safe-globals:\n- {name: mypackage.Net, reason: ours, sha256: "${sha256(model)}"}\n`;
    const before = { [POLICY]: policy };
    await world(before, { ...before, 'net.pkl': model }, async ({ run }) => {
      assert.notEqual((await run()).report!.files[0].globals[0].accepted, null);
    });
    await world(before, { ...before, 'net.pkl': model, '.gitattributes': '*.pkl ident' }, async ({ run }) => {
      const { report } = await run();
      const file = report!.files.find(({ path }) => path === 'net.pkl')!;
      assert.ok(
        file.problems.some(({ id }) => id === 'checkout-transforms'),
        JSON.stringify(file),
      );
      assert.equal(file.globals[0].accepted, null);
    });
  });
});
