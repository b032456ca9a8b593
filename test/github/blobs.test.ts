/** The bytes of a blob are those whose git hash is its name, wherever they come from; else there are none. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { BufferSource, type ByteSource, FileSource } from '../../src/bytes/source.ts';
import { Blobs, gitHash } from '../../src/github/blobs.ts';
import { statusOf } from '../../src/github/client.ts';
import type { Entry } from '../../src/github/tree-diff.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

const MODEL = Buffer.from('\x80\x04]\x94.', 'latin1');
const TEXT = Buffer.from('print(1)\n');

/** As `git hash-object` names these bytes. */
const shaOf = (bytes: Uint8Array, algorithm = 'sha1') =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

function entryOf(path: string, bytes: Uint8Array, more: Partial<Entry> = {}): Entry {
  return { path, mode: '100644', sha: shaOf(bytes), size: bytes.length, ...more };
}

function read(source: ByteSource): Buffer {
  try {
    return Buffer.from(source.read(0, source.size));
  } finally {
    source.close();
  }
}

/** A checkout with these files. */
function workspaceOf(context: TestContext, files: Record<string, Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'blobs-')));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Puts bytes where GitHub has them, and says what their entry is. */
function stored({ github }: Api, path: string, bytes: Uint8Array): Entry {
  github.git.commit({ [path]: bytes });
  return entryOf(path, bytes);
}

test('gitHash is what git calls a blob, in SHA-1 and SHA-256', () => {
  // git hash-object -t blob --stdin, with an empty input and with `hello\n`.
  assert.equal(gitHash(new BufferSource(Buffer.alloc(0)), 'x'.repeat(40)), 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  assert.equal(
    gitHash(new BufferSource(Buffer.from('hello\n')), 'x'.repeat(40)),
    'ce013625030ba8dba906f756967f9e9ca394464a',
  );
  assert.equal(
    gitHash(new BufferSource(Buffer.alloc(0)), 'x'.repeat(64)),
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
  );
  const large = Buffer.alloc(3 * 1024 * 1024 + 1, 'ab');
  assert.equal(gitHash(new BufferSource(large), 'x'.repeat(40)), shaOf(large), 'read in pieces');
});

describe('a blob from GitHub', () => {
  test('is taken where its hash is right', async () => {
    await withGitHub(async (api) => {
      const entry = stored(api, 'x.pkl', MODEL);
      assert.deepEqual(read(await new Blobs(api.client, REPOSITORY, null).open(entry)), MODEL);
    });
  });

  test('is refused where its bytes have another hash', async () => {
    await withGitHub(async (api) => {
      const entry = stored(api, 'x.pkl', MODEL);
      api.github.git.blobs.set(entry.sha, Buffer.from('other bytes'));
      await assert.rejects(new Blobs(api.client, REPOSITORY, null).open(entry), {
        message: `the bytes that GitHub gave for blob ${entry.sha} have another hash`,
      });
    });
  });

  test('is refused in another encoding', async () => {
    await withGitHub(async (api) => {
      const entry = stored(api, 'x.pkl', MODEL);
      const body = { sha: entry.sha, size: MODEL.length, encoding: 'none', content: MODEL.toString('base64') };
      api.github.before = (line) => (line.includes('/blobs/') ? { status: 200, body } : undefined);
      await assert.rejects(new Blobs(api.client, REPOSITORY, null).open(entry), /in base64 from GitHub, found "none"/);
    });
  });

  test('is an error where GitHub refuses it', async () => {
    await withGitHub(async (api) => {
      const missing = entryOf('x.pkl', MODEL);
      await assert.rejects(new Blobs(api.client, REPOSITORY, null).open(missing), (error) => statusOf(error) === 404);
    });
  });

  test('is not asked for where it is larger than GitHub gives', async () => {
    await withGitHub(async ({ client, github }) => {
      const most = 100 * 1024 * 1024;
      const blobs = new Blobs(client, REPOSITORY, null);
      await assert.rejects(
        blobs.open(entryOf('x.pt', MODEL, { size: most + 1 })),
        /the blob has 104857601 bytes; GitHub's API gives at most 104857600, so check the commit out/,
      );
      assert.deepEqual(github.requests, []);
      await assert.rejects(blobs.open(entryOf('x.pt', MODEL, { size: most })), (error) => statusOf(error) === 404);
    });
  });

  test('is not asked for where the last requests of the hour are kept for publishing', async () => {
    await withGitHub(async (api) => {
      const entry = stored(api, 'x.pkl', MODEL);
      let remaining: string | undefined;
      api.github.before = (line) => {
        const body = { sha: entry.sha, encoding: 'base64', content: MODEL.toString('base64') };
        return line.includes('/blobs/') && remaining !== undefined
          ? { status: 200, body, headers: { 'x-ratelimit-remaining': remaining } }
          : undefined;
      };
      const blobs = new Blobs(api.client, REPOSITORY, null);
      for (remaining of ['5000', '50', '49']) {
        assert.deepEqual(read(await blobs.open(entry)), MODEL);
      }
      await assert.rejects(blobs.open(entry), /GitHub's rate limit leaves 49 requests, kept for publishing/);
      assert.equal(api.asked('/blobs/'), 3);
      remaining = undefined;
      const unlimited = new Blobs(api.client, REPOSITORY, null);
      for (let many = 0; many < 3; many += 1) {
        assert.deepEqual(read(await unlimited.open(entry)), MODEL, 'a server without limits');
      }
    });
  });

  test('that is text is read with others, where its hash is right', async () => {
    await withGitHub(async (api) => {
      const entries = ['a.py', 'b.py'].map((path) => stored(api, path, Buffer.from(`${path}\n`)));
      const blobs = new Blobs(api.client, REPOSITORY, null);
      blobs.expect(entries);
      for (const entry of entries) {
        assert.equal(read(await blobs.open(entry)).toString(), `${entry.path}\n`);
      }
      assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [1, 0]);
    });
  });

  test('whose text has another hash is read by itself', async () => {
    await withGitHub(async (api) => {
      const latin1 = Buffer.from('caf\xe9\n', 'latin1');
      const entry = stored(api, 'a.py', latin1);
      const blobs = new Blobs(api.client, REPOSITORY, null);
      blobs.expect([entry]);
      assert.deepEqual(read(await blobs.open(entry)), latin1);
      assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [1, 1]);
    });
  });
});

describe('a blob from the workspace', () => {
  /** Where the bytes came from. GitHub has the blob, too. */
  async function origin(api: Api, workspace: string, path: string, bytes: Uint8Array): Promise<string> {
    const entry = stored(api, path, bytes);
    const before = api.asked('/blobs/');
    const source = await new Blobs(api.client, REPOSITORY, workspace).open(entry);
    assert.deepEqual(Buffer.from(source.read(0, source.size)), Buffer.from(bytes));
    const fromFile = source instanceof FileSource;
    source.close();
    assert.equal(api.asked('/blobs/') - before, fromFile ? 0 : 1);
    return fromFile ? 'workspace' : 'GitHub';
  }

  test('is taken where the file there is that blob, in folders as well', async (context) => {
    const workspace = workspaceOf(context, { 'x.pkl': MODEL, 'a/b/x.pkl': MODEL });
    await withGitHub(async (api) => {
      assert.equal(await origin(api, workspace, 'x.pkl', MODEL), 'workspace');
      assert.equal(await origin(api, workspace, 'a/b/x.pkl', MODEL), 'workspace');
      assert.equal(await origin(api, '/', join(workspace, 'x.pkl').slice(1), MODEL), 'workspace', 'the root');
    });
  });

  test('is not taken where the file there is another, of whatever size', async (context) => {
    const other = Buffer.from(MODEL).fill('x');
    const workspace = workspaceOf(context, { 'same-size.pkl': other, 'longer.pkl': Buffer.concat([MODEL, other]) });
    mkdirSync(join(workspace, 'folder.pkl'));
    await withGitHub(async (api) => {
      for (const path of ['same-size.pkl', 'longer.pkl', 'folder.pkl', 'missing.pkl', 'no/such.pkl']) {
        assert.equal(await origin(api, workspace, path, MODEL), 'GitHub', path);
      }
    });
  });

  test('is not taken through a link, though the bytes are right', async (context) => {
    const workspace = workspaceOf(context, { 'real/x.pkl': MODEL });
    symlinkSync('real', join(workspace, 'folder'));
    symlinkSync('real/x.pkl', join(workspace, 'link.pkl'));
    await withGitHub(async (api) => {
      assert.equal(await origin(api, workspace, 'folder/x.pkl', MODEL), 'GitHub');
      assert.equal(await origin(api, workspace, 'link.pkl', MODEL), 'GitHub');
      const linked = join(workspace, 'workspace');
      symlinkSync('real', linked);
      assert.equal(await origin(api, linked, 'x.pkl', MODEL), 'workspace', 'the workspace itself may be one');
    });
  });

  test('is not taken from outside of it', async (context) => {
    const folder = workspaceOf(context, { 'outside.pkl': MODEL, 'w/x.pkl': MODEL, 'w2/x.pkl': MODEL });
    await withGitHub(async ({ client, github }) => {
      const blobs = new Blobs(client, REPOSITORY, join(folder, 'w'));
      for (const path of ['../outside.pkl', '../w2/x.pkl']) {
        github.git.blobs.set(shaOf(MODEL), MODEL);
        const source = await blobs.open(entryOf(path, MODEL));
        assert.ok(!(source instanceof FileSource), path);
      }
    });
  });

  test('is not asked for among texts', async (context) => {
    const workspace = workspaceOf(context, { 'here.py': TEXT });
    await withGitHub(async (api) => {
      const entries = ['here.py', 'there.py'].map((path) => stored(api, path, TEXT));
      const blobs = new Blobs(api.client, REPOSITORY, workspace);
      blobs.expect(entries.slice(0, 1));
      assert.deepEqual(read(await blobs.open(entries[0])), TEXT);
      assert.deepEqual(read(await blobs.open(entries[1])), TEXT);
      assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [0, 1]);
      const away = new Blobs(api.client, REPOSITORY, null);
      away.expect(entries.slice(0, 1));
      await away.open(entries[0]);
      assert.equal(api.asked('graphql'), 1);
    });
  });

  test('of 40 or 64 digits is checked with the hash of that length', async (context) => {
    const workspace = workspaceOf(context, { 'x.pkl': MODEL });
    await withGitHub(async ({ client }) => {
      const entry = entryOf('x.pkl', MODEL, { sha: shaOf(MODEL, 'sha256') });
      assert.ok((await new Blobs(client, REPOSITORY, workspace).open(entry)) instanceof FileSource);
    });
  });
});
