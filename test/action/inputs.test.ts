/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestRelease } from '../../src/torch/releases.ts';
import { bytes, EVIL, SAFE, verdicts, world } from './world.ts';

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

  test('comment always is glad, too', async () => {
    await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, run }) => {
      const ended = await run({ inputs: { comment: 'always' } });
      assert.equal(ended.status, 0, ended.log);
      assert.match(github.comments[0]!.body, /✅ weights-only: 1 safe/);
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
