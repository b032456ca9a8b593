/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { bytes, EVIL, onceFor, SAFE, verdicts, world } from './world.ts';

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

  const obstacles: [string, (path: string) => void][] = [
    ['a folder', (path) => mkdirSync(path)],
    ['a symbolic link', (path) => symlinkSync('elsewhere', path)],
  ];
  for (const [found, obstruct] of obstacles) {
    test(`a report file that ${found} has come in the way of ends with 2, and all else is as ever`, async () => {
      await world({}, { 'x.pkl': bytes(SAFE) }, async ({ github, run }) => {
        let path = '';
        github.before = (line) => {
          if (line.startsWith('post') && line.includes('/check-runs')) {
            obstruct(path);
          }
          return undefined;
        };
        const ended = await run({
          inputs: { 'report-file': 'out.json' },
          arrange: (workspace) => {
            path = join(workspace, 'out.json');
          },
        });
        assert.equal(ended.status, 2, ended.log);
        const message = `::error::input report-file: cannot write ${path}: expected a file or nothing there, found ${found}\n`;
        assert.ok(ended.log.includes(message), ended.log);
        assert.deepEqual([ended.outputs['conclusion'], ended.outputs['report-file']], ['success', '']);
        assert.equal(github.checkRuns[0]!.conclusion, 'success');
        assert.match(ended.summary, /1 safe/);
      });
    });
  }

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
