/** What git does to a path, by the rules of git-scm.com/docs/gitattributes; checkout.test.ts asks git itself. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Attributes, type Transform } from '../../src/github/attributes.ts';
import { Blobs } from '../../src/github/blobs.ts';
import { readTree } from '../../src/github/tree-diff.ts';
import type { File, Files } from '../github-api/git.ts';
import { REPOSITORY, withGitHub } from './api.ts';

const NOTHING: Transform = { ident: false, crlf: 'autocrlf', encoding: null, filter: null };
const IDENT: Transform = { ...NOTHING, ident: true };

/** What is done to each path, with these attributes at the root or these files. */
async function transforms(attributes: File | Files, ...paths: string[]): Promise<(Transform | null)[]> {
  const files = typeof attributes === 'string' ? { '.gitattributes': attributes } : (attributes as Files);
  const found: (Transform | null)[] = [];
  await withGitHub(async ({ github, client }) => {
    const tree = await readTree(client, REPOSITORY, github.git.commit(files));
    const own = new Attributes(tree, new Blobs(client, REPOSITORY, null));
    for (const path of paths) {
      found.push(await own.transformOf(path));
    }
  });
  return found;
}

/** Whether `ident` acts on each path. */
const idents = async (attributes: File | Files, ...paths: string[]) =>
  (await transforms(attributes, ...paths)).map((transform) => transform?.ident === true);

describe('attributes', () => {
  test('of a tree without any leave line ends to the clone', async () => {
    assert.deepEqual(await transforms({ 'x.pt': '' }, 'x.pt', 'a/b/x.pt'), [NOTHING, NOTHING]);
  });

  test('-text leaves nothing to do', async () => {
    assert.deepEqual(await transforms('*.pt -text', 'x.pt', 'x.txt'), [null, NOTHING]);
  });

  test('of deeper folders come last, and in one file the last line', async () => {
    const files = {
      '.gitattributes': '*.pt ident\n',
      'a/.gitattributes': '*.pt -ident\n',
      'a/b/.gitattributes': '*.pt ident',
    };
    assert.deepEqual(await idents(files, 'x.pt', 'a/x.pt', 'a/b/x.pt', 'a/c/x.pt', 'ab/x.pt'), [
      true,
      false,
      true,
      false,
      true,
    ]);
    assert.deepEqual(await idents('*.pt ident\nx.pt -ident\n', 'x.pt', 'y.pt'), [false, true]);
  });

  test('patterns without a slash match the name, others the path from their folder', async () => {
    assert.deepEqual(await idents('x.pt ident', 'x.pt', 'a/x.pt', 'ax.pt'), [true, true, false]);
    assert.deepEqual(await idents('/x.pt ident', 'x.pt', 'a/x.pt'), [true, false]);
    assert.deepEqual(await idents('a/x.pt ident', 'a/x.pt', 'b/a/x.pt'), [true, false]);
    assert.deepEqual(await idents({ 'm/.gitattributes': 'a/x.pt ident' }, 'm/a/x.pt', 'a/x.pt'), [true, false]);
    assert.deepEqual(await idents('a/** ident', 'a/b/x.pt', 'a'), [true, false]);
    assert.deepEqual(await idents('* ident', '.hidden'), [true]);
  });

  test('patterns that exclude or name a folder do nothing', async () => {
    assert.deepEqual(await idents('!x.pt ident', 'x.pt', '!x.pt', 'y.pt'), [false, false, false]);
    assert.deepEqual(await idents('a/ ident', 'a', 'a/x.pt'), [false, false]);
  });

  test('comments, blank and overlong lines do nothing', async () => {
    assert.deepEqual(await idents('# * ident\n\n   \n', 'x.pt', '#'), [false, false]);
    // As git 2.39 does: 2,047 bytes are read, blanks around them included.
    const long = (start: string, length: number) => `${start} ${'x'.repeat(length - start.length - 1)}`;
    assert.deepEqual(await idents(long('*.pt ident', 2047), 'x.pt'), [true]);
    assert.deepEqual(await idents(long('*.pt ident', 2048), 'x.pt'), [false]);
    assert.deepEqual(await idents(`*.pt ident\n*.pt -ident${' '.repeat(2048)}`, 'x.pt'), [true]);
    assert.deepEqual(await idents(`*.pt ident\n*.pt -ident ${'é'.repeat(1100)}`, 'x.pt'), [true]);
    assert.deepEqual(await idents('  *.pt \t ident \r\n', 'x.pt'), [true]);
  });

  test('a pattern in quotes has the escapes of C', async () => {
    assert.deepEqual(await idents('"a b.pt" ident', 'a b.pt', 'a'), [true, false]);
    assert.deepEqual(await idents('"a\\tb\\"c.pt" ident', 'a\tb"c.pt'), [true]);
    assert.deepEqual(await idents('"\\303\\251.pt" ident', 'é.pt'), [true]);
  });

  test('a macro of the root stands for what it assigns, one of a folder for nothing', async () => {
    assert.deepEqual(await idents('[attr]model ident\n*.pt model', 'x.pt', 'a/x.pt', 'x.txt'), [true, true, false]);
    assert.deepEqual(await idents('[attr]model ident\n*.pt -model', 'x.pt'), [false], 'only where it is set');
    assert.deepEqual(await idents('[attr]a b\n[attr]b ident\n*.pt a', 'x.pt'), [true], 'macros of macros');
    const inFolder = { 'm/.gitattributes': '[attr]model ident\n*.pt model' };
    assert.deepEqual(await idents(inFolder, 'm/x.pt'), [false]);
    assert.deepEqual(
      await idents({ '.gitattributes': '[attr]model ident', 'm/.gitattributes': '*.pt model' }, 'm/x.pt'),
      [true],
    );
    assert.deepEqual(await idents('[attr]a a ident\n*.pt a', 'x.pt'), [true], 'and ends where it names itself');
  });

  test('binary is a macro that git brings', async () => {
    assert.deepEqual(await transforms('* text eol=crlf\n*.pt binary', 'x.pt', 'x.txt'), [
      null,
      { ...NOTHING, crlf: 'always' },
    ]);
  });

  test('a filter other than lfs, and an encoding other than UTF-8, change bytes', async () => {
    const none = '* -text ';
    const only = { ...NOTHING, crlf: null };
    for (const [attribute, transform] of [
      ['filter=lfs', null],
      ['filter=crypt', { ...only, filter: 'crypt' }],
      ['filter', null],
      ['-filter', null],
      ['working-tree-encoding=UTF-16', { ...only, encoding: 'UTF-16' }],
      ['working-tree-encoding=UTF-8', null],
      ['working-tree-encoding=utf8', null],
      ['working-tree-encoding', null],
      ['ident', { ...only, ident: true }],
      ['ident=yes', null],
      ['-ident', null],
    ] as const) {
      assert.deepEqual(await transforms(none + attribute, 'x.pt'), [transform], attribute);
    }
  });

  test('line ends follow text and eol, and crlf is the old name of text', async () => {
    for (const [attributes, crlf] of [
      ['text', 'always'],
      ['text=auto', 'text'],
      ['text eol=lf', undefined],
      ['text eol=crlf', 'always'],
      ['text=auto eol=crlf', 'text'],
      ['eol=crlf', 'always'],
      ['eol=lf', undefined],
      ['-text eol=crlf', undefined],
      ['text=input', undefined],
      ['crlf', 'always'],
      ['-crlf', undefined],
      ['crlf=input', undefined],
      ['crlf=auto', 'text'],
      ['-crlf text', 'always'],
      ['!text', 'autocrlf'],
      ['text !text', 'autocrlf'],
    ] as const) {
      const [transform] = await transforms(`* ${attributes}`, 'x.pt');
      assert.equal(transform?.crlf, crlf, attributes);
    }
  });

  test('behind a link are none, nor in a file larger than git reads', async () => {
    const linked: Files = { attributes: '* ident', '.gitattributes': { link: 'attributes' } };
    assert.deepEqual(await transforms(linked, 'x.pt'), [NOTHING]);
    assert.deepEqual(await transforms({ '.gitattributes': '* ident' }, 'x.pt'), [IDENT]);
    await withGitHub(async ({ github, client }) => {
      const tree = await readTree(client, REPOSITORY, github.git.commit({ '.gitattributes': '* ident' }));
      const sized = (size: number) => new Map([['.gitattributes', { ...tree.get('.gitattributes')!, size }]]);
      const most = 100 * 1024 * 1024;
      const large = new Attributes(sized(most), new Blobs(client, REPOSITORY, null));
      assert.deepEqual(await large.transformOf('x.pt'), NOTHING);
      const fits = new Attributes(sized(most - 1), new Blobs(client, REPOSITORY, null));
      assert.deepEqual(await fits.transformOf('x.pt'), IDENT);
    });
  });

  test('are read once', async () => {
    await withGitHub(async (api) => {
      const files = { '.gitattributes': '* ident', 'm/.gitattributes': '* text' };
      const tree = await readTree(api.client, REPOSITORY, api.github.git.commit(files));
      const attributes = new Attributes(tree, new Blobs(api.client, REPOSITORY, null));
      for (const path of ['m/a', 'm/b', 'm/c/d', 'e']) {
        await attributes.transformOf(path);
      }
      assert.equal(api.asked('/blobs/'), 2);
    });
  });
});
