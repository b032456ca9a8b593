/** The built Action from end to end, started as a runner starts it, against the stand-in for GitHub. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bytes, EVIL, SAFE, verdicts, world } from './world.ts';

describe('a clone that gets other bytes than the blob', { concurrency: 4 }, () => {
  const hidden: Record<string, [attributes: string, name: string, blob: string]> = {
    'line ends': ['*.pkl text eol=crlf', 'x.pkl', `${EVIL}\n`],
    encoding: [
      '*.bin working-tree-encoding=ISO-8859-1',
      'x.bin',
      '\xc2\x80\x02cposix\nsystem\nX\x04\0\0\0true\xc2\x85R.',
    ],
    ident: ['*.pkl ident', 'x.pkl', '\x80\x02X\x06\0\0\0a$Id$b.'],
    filter: ['*.pkl filter=crypt', 'x.pkl', SAFE],
  };
  for (const [what, [attributes, name, blob]] of Object.entries(hidden)) {
    test(`by ${what} is found`, async () => {
      await world({}, { [name]: bytes(blob), '.gitattributes': attributes }, async ({ run }) => {
        const ended = await run();
        assert.equal(ended.status, 1, ended.log);
        const file = ended.report!.files.find(({ path }) => path === name)!;
        assert.ok(
          file.problems.some(({ id }) => id === 'checkout-transforms'),
          JSON.stringify(file),
        );
      });
    });
  }

  test('is found where only the attributes changed', async () => {
    const [attributes, name, blob] = hidden.encoding!;
    const files = { [name]: bytes(blob), 'y.txt': 'text\n' };
    await world(files, { ...files, '.gitattributes': `${attributes}\n* text=auto` }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)[name], 'dangerous', ended.log);
      assert.ok(ended.report!.files.some(({ globals }) => globals.some(({ name }) => name === 'posix.system')));
    });
  });

  test('with core.autocrlf alone is found where it would import more', async () => {
    // A string of the blob starts with line ends. In a clone these fill it, and what was its tail is run.
    const tail = '\x8c\x05posix\x8c\x06system\x93\x8c\x04true\x85R.';
    const length = String.fromCharCode(2 * tail.length);
    const blob = `\x80\x04\x8c${length}${'\n'.repeat(tail.length)}${tail}${'N0'.repeat(400)}.`;
    await world({}, { 'x.pkl': bytes(blob) }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)['x.pkl'], 'dangerous', ended.log);
    });
    await world({}, { 'x.pkl': bytes(blob), '.gitattributes': '*.pkl -text' }, async ({ run }) => {
      const ended = await run();
      assert.equal(verdicts(ended)['x.pkl'], 'safe', ended.log);
    });
  });

  test('is nothing to say of ordinary text and binary models', async () => {
    const files = { 'a.py': 'import torch\n', 'path.pth': './lib\n', 'm.pkl': bytes('\x80\x04X\x03\0\0\0a\nb.') };
    const text = { 'old.pkl': bytes('ccollections\nOrderedDict\n(tR.') };
    await world({}, text, async ({ run }) => {
      const ended = await run();
      assert.deepEqual(verdicts(ended), { 'old.pkl': 'safe' });
    });
    await world({}, { ...files, '.gitattributes': '* text=auto eol=crlf' }, async ({ run }) => {
      const ended = await run();
      assert.equal(ended.status, 0, ended.log);
    });
  });
});
