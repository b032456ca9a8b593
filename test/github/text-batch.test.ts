/** Many small texts in one request, and nothing that REST would not have given. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { TextBatch } from '../../src/github/text-batch.ts';
import type { Entry } from '../../src/github/tree-diff.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

const KIB = 1024;

/** An entry whose bytes GitHub has; its size is what the tree says. */
function stored({ github }: Api, path: string, text: string | Buffer = `${path}\n`, size = text.length): Entry {
  const bytes = Buffer.from(text);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  github.git.blobs.set(sha, bytes);
  return { path, mode: '100644', sha, size };
}

function batchOf({ client }: Api, entries: readonly Entry[]): TextBatch {
  const batch = new TextBatch(client, REPOSITORY);
  batch.expect(entries);
  return batch;
}

describe('TextBatch', () => {
  test('asks for fifty at a time', async () => {
    await withGitHub(async (api) => {
      const entries = Array.from({ length: 101 }, (_, index) => stored(api, `${index}.py`));
      const batch = batchOf(api, entries);
      for (const entry of entries) {
        assert.equal(String(await batch.bytesOf(entry)), `${entry.path}\n`);
      }
      assert.equal(api.asked('graphql'), 3);
    });
  });

  test('asks in the repository that has them', async () => {
    await withGitHub(async (api) => {
      const sent: unknown[] = [];
      api.client.hook.before('request', ({ variables }) => {
        sent.push(variables);
      });
      const entry = stored(api, 'a.py');
      await batchOf(api, [entry]).bytesOf(entry);
      assert.deepEqual(sent, [REPOSITORY]);
    });
  });

  test('asks for four megabytes at a time, and for one entry at least', async () => {
    await withGitHub(async (api) => {
      for (const [count, requests] of [
        [16, 1],
        [17, 2],
      ]) {
        const large = Array.from({ length: count }, (_, index) => stored(api, `${index}.py`, undefined, 256 * KIB));
        const batch = batchOf(api, large);
        const before = api.asked('graphql');
        for (const entry of large) {
          assert.equal(String(await batch.bytesOf(entry)), `${entry.path}\n`);
        }
        assert.equal(api.asked('graphql') - before, requests);
      }
    });
  });

  test('asks for nothing that GraphQL would cut, and for no model', async () => {
    await withGitHub(async (api) => {
      const entries = [
        stored(api, 'large.py', undefined, 256 * KIB + 1),
        stored(api, 'model.pt'),
        stored(api, 'm/.metadata'),
      ];
      const batch = batchOf(api, entries);
      for (const entry of entries) {
        assert.equal(await batch.bytesOf(entry), null, entry.path);
      }
      assert.equal(await batch.bytesOf(stored(api, 'unexpected.py')), null);
      assert.deepEqual(api.github.requests, []);
    });
  });

  test('begins with what is asked for: what stood before it was found elsewhere', async () => {
    await withGitHub(async (api) => {
      const entries = Array.from({ length: 60 }, (_, index) => stored(api, `${index}.py`));
      const batch = batchOf(api, entries);
      assert.equal(String(await batch.bytesOf(entries[10])), '10.py\n');
      assert.equal(String(await batch.bytesOf(entries[59])), '59.py\n');
      assert.equal(await batch.bytesOf(entries[0]), null);
      assert.equal(api.asked('graphql'), 1);
    });
  });

  test('has no bytes for what GitHub takes for binary or does not know', async () => {
    await withGitHub(async (api) => {
      const entries = [stored(api, 'a.bin', Buffer.from([0, 1])), stored(api, 'b.py'), stored(api, 'c.py')];
      api.github.git.blobs.delete(entries[1].sha);
      const batch = batchOf(api, entries);
      assert.equal(await batch.bytesOf(entries[0]), null);
      assert.equal(await batch.bytesOf(entries[1]), null);
      assert.equal(String(await batch.bytesOf(entries[2])), 'c.py\n');
      assert.equal(api.asked('graphql'), 1);
    });
  });

  test('asks no more once GraphQL has refused', async () => {
    await withGitHub(async (api) => {
      api.github.before = (line) => (line.includes('graphql') ? { status: 403, body: { message: 'no' } } : undefined);
      const entries = Array.from({ length: 60 }, (_, index) => stored(api, `${index}.py`));
      const batch = batchOf(api, entries);
      assert.equal(await batch.bytesOf(entries[0]), null);
      assert.equal(await batch.bytesOf(entries[59]), null);
      assert.equal(api.asked('graphql'), 1);
    });
  });

  test('takes an answer without the repository for none', async () => {
    await withGitHub(async (api) => {
      api.github.before = () => ({ status: 200, body: { data: { repository: null } } });
      const entry = stored(api, 'a.py');
      assert.equal(await batchOf(api, [entry]).bytesOf(entry), null);
    });
  });
});
