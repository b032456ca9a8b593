/** Which sources are read again after the first look, and what counts where they cannot be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';
import { SourceAudits } from '../../src/scan/audit.ts';
import type { Candidate } from '../../src/scan/candidate.ts';

const UNSAFE = Buffer.from('import torch\ntorch.load("x.pt", weights_only=False)\n');
const OPTIONS = { torch: { version: '2.10', source: 'newest known' }, requirement: null };
const BROKEN: ByteSource = {
  size: 10,
  read() {
    throw new Error('EIO: i/o error, read');
  },
  close() {},
};

function candidate(path: string, opened: string[], more: Partial<Candidate> = {}): Candidate {
  const open = async () => {
    opened.push(path);
    return new BufferSource(UNSAFE);
  };
  const openBase = async () => {
    opened.push(`base of ${path}`);
    return new BufferSource(UNSAFE);
  };
  return { path, size: UNSAFE.length, change: 'modified', open, openBase, ...more };
}

test('a source that says nothing is not read again, nor is its base; one that does needs its base only', async () => {
  const opened: string[] = [];
  const audits = new SourceAudits(OPTIONS);
  await audits.look(candidate('quiet.py', opened), new BufferSource(Buffer.from('print(1)\n')));
  await audits.look(candidate('model.pt', opened), new BufferSource(UNSAFE));
  await audits.look(candidate('loud.py', opened), new BufferSource(UNSAFE));
  const { sites } = await audits.finish([]);
  assert.deepEqual(opened, ['base of loud.py']);
  assert.deepEqual(
    sites.map((site) => [site.path, site.line, site.new]),
    [['loud.py', 2, false]],
  );
});

test('a source that could not be read at first is opened again', async () => {
  const opened: string[] = [];
  const audits = new SourceAudits(OPTIONS);
  await audits.look(candidate('a.py', opened), BROKEN);
  assert.equal((await audits.finish([])).sites.length, 1);
  assert.deepEqual(opened, ['a.py', 'base of a.py']);
});

test('a source that cannot be read says so in its notes', async () => {
  const audits = new SourceAudits(OPTIONS);
  const source = candidate('a.py', [], { open: async () => BROKEN });
  await audits.look(source, BROKEN);
  const { sites, notes } = await audits.finish([]);
  assert.deepEqual(sites, []);
  assert.deepEqual([...notes], [[source, ['the lines that load were not looked for: EIO: i/o error, read']]]);
});

test('what is too much to keep is opened again, and where that fails every line counts as new', async () => {
  const opened: string[] = [];
  const audits = new SourceAudits(OPTIONS);
  const notebook = (text: string) =>
    JSON.stringify({
      cells: [{ cell_type: 'code', source: ['import torch\n', 'torch.load("x", weights_only=False)'] }],
      text,
    });
  const large = new BufferSource(Buffer.from(notebook('x'.repeat(40 << 20))));
  await audits.look(candidate('first.ipynb', opened), large);
  await audits.look(candidate('second.ipynb', opened, { open: async () => BROKEN }), large);
  await audits.look(candidate('small.py', opened), new BufferSource(UNSAFE));
  const { sites } = await audits.finish([]);
  assert.deepEqual(opened, ['base of first.ipynb', 'base of small.py']);
  assert.deepEqual(
    sites.map((site) => [site.path, site.new]),
    [
      ['first.ipynb', true],
      ['second.ipynb', null],
      ['small.py', false],
    ],
  );
});
