/** What the project asks of torch, read from a git tree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { Blobs } from '../../src/github/blobs.ts';
import { treeRequirement } from '../../src/github/requirement.ts';
import { readTree } from '../../src/github/tree-diff.ts';
import type { Files } from '../github-api/git.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

async function asked({ github, client }: Api, files: Files, sizes: Record<string, number> = {}) {
  const listed = await readTree(client, REPOSITORY, github.git.commit(files));
  const tree = new Map([...listed].map(([path, entry]) => [path, { ...entry, size: sizes[path] ?? entry.size }]));
  const { requirement } = await treeRequirement({ tree, blobs: new Blobs(client, REPOSITORY, null) });
  return requirement && `${requirement.file} ${requirement.specifier} ${requirement.pinned}`;
}

test('is that of the root and of requirements/, read in one request', async () => {
  await withGitHub(async (api) => {
    const files = {
      'requirements.txt': 'torch>=2.1,<2.4\n',
      'uv.lock': '[[package]]\nname = "torch"\nversion = "2.2.1"\n',
    };
    assert.equal(await asked(api, files), 'requirements.txt >=2.1,<2.4 2.2');
    assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [1, 0]);
    assert.equal(await asked(api, { 'requirements/base.txt': 'torch==2.3.0\n' }), 'requirements/base.txt ==2.3.0 2.3');
  });
});

test('is none where nothing asks for torch, and no file elsewhere is read', async () => {
  await withGitHub(async (api) => {
    assert.equal(
      await asked(api, { 'examples/requirements.txt': 'torch==2.3.0\n', 'notes.txt': 'torch==2.3\n' }),
      null,
    );
    assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [0, 0]);
  });
});

test('is not read through a link or a submodule, nor from a file that is too large', async () => {
  await withGitHub(async (api) => {
    const elsewhere = { 'other.txt': 'torch==2.3.0\n' };
    assert.equal(await asked(api, { ...elsewhere, 'requirements.txt': { link: 'other.txt' } }), null);
    assert.equal(await asked(api, { ...elsewhere, 'requirements.txt': { submodule: 'a'.repeat(40) } }), null);
    assert.equal(api.asked('/blobs/'), 0);
    const files = { 'requirements.txt': 'torch==2.3.0\n' };
    const sized = (size: number) => asked(api, files, { 'requirements.txt': size });
    assert.equal(await sized(LIMITS.requirementBytes + 1), null);
    assert.equal(await sized(LIMITS.requirementBytes), 'requirements.txt ==2.3.0 2.3');
  });
});

test('is an error where a file that may ask for it cannot be read', async () => {
  await withGitHub(async (api) => {
    api.github.before = (line) => (/blobs|graphql/.test(line) ? { status: 403, body: { message: 'no' } } : undefined);
    await assert.rejects(asked(api, { 'setup.py': 'install_requires=["torch"]' }), /no/);
  });
});
