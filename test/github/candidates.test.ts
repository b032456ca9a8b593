/** From what changed to what is judged: nothing that a clone would get differently is left out, and links are named. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ByteSource } from '../../src/bytes/source.ts';
import { Blobs } from '../../src/github/blobs.ts';
import { type Side, selectCandidates } from '../../src/github/candidates.ts';
import { readTree } from '../../src/github/tree-diff.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import type { File, Files } from '../github-api/git.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

const ALL = () => true;

async function sideOf({ github, client }: Api, files: Files): Promise<Side> {
  const tree = await readTree(client, REPOSITORY, github.git.commit(files));
  return { tree, blobs: new Blobs(client, REPOSITORY, null) };
}

interface Asked {
  whole?: boolean;
  wanted?: (path: string) => boolean;
}

async function selected(
  api: Api,
  head: Files,
  base: Files | null,
  { whole = base === null, wanted = ALL }: Asked = {},
) {
  const before = base && (await sideOf(api, base));
  return selectCandidates(await sideOf(api, head), before, whole, wanted);
}

const changes = (candidates: readonly Candidate[]) => candidates.map(({ path, change }) => `${path} ${change}`);
const text = (source: ByteSource) => Buffer.from(source.read(0, source.size)).toString();
const baseOf = async ({ openBase }: Candidate) => (openBase ? text(await openBase()) : openBase);

describe('what is judged', () => {
  test('is what changed, with its bytes at head and base', async () => {
    await withGitHub(async (api) => {
      const base = { 'same.pkl': '1', 'changed.pkl': '2', 'old.pkl': '3', 'gone.pkl': '4' };
      const head = { 'same.pkl': '1', 'changed.pkl': 'two', 'new-name.pkl': '3', 'added.pkl': '5' };
      const { candidates, excluded } = await selected(api, head, base);
      assert.deepEqual(changes(candidates), ['added.pkl added', 'changed.pkl modified', 'new-name.pkl renamed']);
      assert.equal(excluded, 0);
      const bytes = await Promise.all(candidates.map(async (one) => [text(await one.open()), await baseOf(one)]));
      assert.deepEqual(bytes, [
        ['5', null],
        ['two', '2'],
        ['3', '3'],
      ]);
      assert.deepEqual(
        candidates.map(({ size }) => size),
        [1, 3, 1],
      );
    });
  });

  test('is everything where all is asked for, and without a base', async () => {
    await withGitHub(async (api) => {
      const whole = await selected(api, { 'a.pkl': '1', 'b.pkl': '2' }, { 'a.pkl': '1' }, { whole: true });
      assert.deepEqual(changes(whole.candidates), ['a.pkl unchanged', 'b.pkl added']);
      assert.equal(await baseOf(whole.candidates[0]), '1');
      const alone = await selected(api, { 'a.pkl': '1' }, null);
      assert.deepEqual(changes(alone.candidates), ['a.pkl null']);
      assert.ok(!('openBase' in alone.candidates[0]), 'there is no base, not an empty one');
    });
  });

  test('is what the globs want; the others are counted', async () => {
    await withGitHub(async (api) => {
      const head = { 'a.pkl': '1', 'b.pkl': '2', 'c.txt': '3' };
      const { candidates, excluded } = await selected(api, head, {}, { wanted: (path) => path === 'b.pkl' });
      assert.deepEqual([changes(candidates), excluded], [['b.pkl added'], 2]);
    });
  });

  test('is never behind a link or in a submodule: these are named', async () => {
    await withGitHub(async (api) => {
      const head = { 'link.pt': { link: 'x.pt' }, 'module.pt': { submodule: 'a'.repeat(40) }, 'was-link.pt': 'model' };
      const { candidates } = await selected(api, head, { 'was-link.pt': { link: 'x' } });
      assert.deepEqual(
        candidates.map(({ path, refusal }) => [path, refusal]),
        [
          ['link.pt', { kind: 'skipped', reason: 'a symbolic link, not followed' }],
          ['module.pt', { kind: 'skipped', reason: 'a submodule, not entered' }],
          ['was-link.pt', undefined],
        ],
      );
      assert.equal(candidates[2].openBase, null, 'the target of a link is no file to compare with');
    });
  });

  test('is read in batches at both sides, without what is only named', async () => {
    await withGitHub(async (api) => {
      const names = ['a.py', 'b.py', 'c.py'];
      const files = (more: string) => Object.fromEntries(names.map((name) => [name, `${name} ${more}\n`]));
      const link = { 'd.py': { link: 'a.py' } };
      const { candidates } = await selected(
        api,
        { ...files('new'), ...link },
        { ...files('old'), 'd.py': { link: 'b' } },
      );
      for (const one of candidates.slice(0, 3)) {
        assert.equal(text(await one.open()), `${one.path} new\n`);
        assert.equal(await baseOf(one), `${one.path} old\n`);
      }
      assert.deepEqual([api.asked('graphql'), api.asked('/blobs/')], [2, 0]);
    });
  });
});

describe('what git writes into a clone', () => {
  const IDENT = '*.pkl ident\n';
  const ID = '$Id$';

  /** Why the bytes of a candidate differ in a clone, if they do. */
  async function whyOf(candidate: Candidate): Promise<string | null> {
    const form = candidate.checkout?.(await candidate.open()) ?? null;
    return form && `${form.optional ? 'some: ' : ''}${form.why}`;
  }

  test('is judged again where the attributes of an unchanged file changed', async () => {
    await withGitHub(async (api) => {
      const files = { 'a.pkl': ID, 'b.txt': ID, 'c.pkl': { link: 'a.pkl' } };
      const { candidates } = await selected(api, { ...files, '.gitattributes': IDENT }, files);
      assert.deepEqual(changes(candidates), ['.gitattributes added', 'a.pkl modified']);
      assert.equal(await baseOf(candidates[1]), ID);
      assert.equal(await whyOf(candidates[1]), 'the attribute ident changes its bytes');
      const removed = await selected(api, files, { ...files, '.gitattributes': IDENT });
      assert.deepEqual(changes(removed.candidates), ['a.pkl modified']);
      assert.equal(await whyOf(removed.candidates[0]), null);
    });
  });

  test('is looked at below the folder whose attributes changed, and nowhere else', async () => {
    await withGitHub(async (api) => {
      const files = { 'm/a.pkl': ID, 'n/a.pkl': ID, '.gitattributes': '# none\n' };
      const { candidates } = await selected(api, { ...files, 'm/.gitattributes': IDENT }, files);
      assert.deepEqual(changes(candidates), ['m/.gitattributes added', 'm/a.pkl modified']);
      const read = api.github.requests.length;
      const none = await selected(api, { ...files, 'm/x.gitattributes': IDENT }, files);
      assert.deepEqual(changes(none.candidates), ['m/x.gitattributes added']);
      assert.ok(!api.github.requests.slice(read).some((line) => line.includes('/n/')));
    });
  });

  test('is looked at where attributes changed in whatever way, in any of the folders', async () => {
    await withGitHub(async (api) => {
      const files = { 'a.pkl': ID, 'm/b.pkl': ID };
      const attributes = (root: File, inner: File) => ({ ...files, '.gitattributes': root, 'm/.gitattributes': inner });
      const names = async (head: Files, base: Files) =>
        (await selected(api, head, base)).candidates.map(({ path }) => path).filter((path) => path.endsWith('.pkl'));
      const [none, other] = ['*.txt ident\n', '*.txt -ident\n'];
      assert.deepEqual(await names(attributes(none, IDENT), attributes(none, other)), ['m/b.pkl'], 'other words');
      assert.deepEqual(await names(attributes(IDENT, other), attributes(none, none)), ['a.pkl', 'm/b.pkl']);
      const link = { link: IDENT };
      const inner = (file: File) => ({ ...files, 'm/.gitattributes': file });
      assert.deepEqual(await names(inner(IDENT), inner(link)), ['m/b.pkl'], 'the same blob');
    });
  });

  test('is judged once where everything is', async () => {
    await withGitHub(async (api) => {
      const files = { 'a.pkl': ID };
      const head = { ...files, '.gitattributes': IDENT };
      const { candidates } = await selected(api, head, files, { whole: true });
      assert.deepEqual(changes(candidates), ['.gitattributes added', 'a.pkl unchanged']);
    });
  });

  test('does not change where an attribute that does nothing to bytes is added, or the mode of the file changes', async () => {
    await withGitHub(async (api) => {
      const files = { 'a.pkl': ID };
      const linguist = { ...files, '.gitattributes': '*.pkl linguist-generated\n' };
      assert.deepEqual(changes((await selected(api, linguist, files)).candidates), ['.gitattributes added']);
      const mode = { ...files, '.gitattributes': { mode: '100755', bytes: IDENT } };
      const { candidates } = await selected(api, mode, { ...files, '.gitattributes': IDENT });
      assert.deepEqual(changes(candidates), ['.gitattributes modified']);
    });
  });

  test('stops where attributes become a link, which git does not follow', async () => {
    await withGitHub(async (api) => {
      const before = { 'a.pkl': ID, '.gitattributes': IDENT, attributes: IDENT };
      const after = { ...before, '.gitattributes': { link: 'attributes' } };
      const { candidates } = await selected(api, after, before);
      assert.deepEqual(changes(candidates), ['.gitattributes modified', 'a.pkl modified']);
      assert.equal(await whyOf(candidates[1]), null);
    });
  });

  test('differs between systems where a pattern has another case', async () => {
    await withGitHub(async (api) => {
      const head = { 'a.PKL': ID, 'b.pkl': ID, '.gitattributes': IDENT };
      const { candidates } = await selected(api, head, null);
      const [upper, lower] = ['a.PKL', 'b.pkl'].map((name) => candidates.find(({ path }) => path === name)!);
      assert.equal(await whyOf(lower), 'the attribute ident changes its bytes');
      assert.equal(await whyOf(upper), 'some: the attribute ident changes its bytes, on Windows and macOS');
      const both = await selected(api, { ...head, '.gitattributes': '*.pkl ident\n*.PKL -ident\n' }, null);
      const exact = both.candidates.find(({ path }) => path === 'b.pkl')!;
      assert.equal(await whyOf(exact), 'the attribute ident changes its bytes', 'what every other clone gets counts');
      const plain = { 'c.pkl': 'no id', '.gitattributes': '*.pkl -text ident\n*.PKL -ident\n' };
      const unchanged = (await selected(api, plain, null)).candidates.find(({ path }) => path === 'c.pkl')!;
      assert.equal(await whyOf(unchanged), null);
    });
  });

  test('cannot be told where the attributes cannot be read', async () => {
    await withGitHub(async (api) => {
      api.github.before = (line) => (/blobs|graphql/.test(line) ? { status: 403, body: { message: 'no' } } : undefined);
      await assert.rejects(selected(api, { 'a.pkl': ID, '.gitattributes': IDENT }, null), /no/);
      assert.deepEqual(changes((await selected(api, { 'a.pkl': ID }, null)).candidates), ['a.pkl null']);
    });
  });
});
