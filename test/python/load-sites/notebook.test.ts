/** Notebooks: what is found, and the way back to cell, line and place in the JSON. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditSource } from '../../../src/python/load-sites/load-sites.ts';

interface Cell {
  type?: string;
  source: string | string[];
}

function notebook(cells: Cell[], language = 'python') {
  return {
    cells: cells.map(({ type = 'code', source }) => ({ cell_type: type, metadata: {}, source })),
    metadata: { kernelspec: { language } },
    nbformat: 4,
  };
}

function audit(raw: string | object, minified = false) {
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw, null, minified ? 0 : 1);
  const context = { torch: { version: '2.15', source: 'given' }, requirement: null };
  const found = auditSource('a.ipynb', new TextEncoder().encode(text), context);
  const lines = text.split('\n');
  const places = found.sites.map((site) => {
    assert.ok(lines[site.line - 1].slice(site.column - 1).length > 0);
    return `${site.message.slice(0, site.message.indexOf(':'))} | ${lines[site.line - 1].slice(site.column - 1).slice(0, 12)}`;
  });
  return { places, notes: found.notes, sites: found.sites };
}

const LOADS = notebook([
  { type: 'markdown', source: ['torch.load(p)\n'] },
  { source: ['import torch\n', 'x = 1\n'] },
  { source: ['y = 2\n', 'z = [torch.load(p),\n', '     "é\\t", torch.load(q)]'] },
]);

for (const minified of [false, true]) {
  test(`leads to cell, line and column, ${minified ? 'on one line' : 'a line a string'}`, () => {
    assert.deepEqual(audit(LOADS, minified).places, ['cell 3, line 2 | torch.load(p', 'cell 3, line 3 | torch.load(q']);
  });
}

test('a source that is one string, with escapes in front', () => {
  const source = '"\\u00e9\\t\\\\" ; import torch\nprint("é", torch.load(p))';
  assert.deepEqual(audit(notebook([{ source }])).places, ['cell 1, line 2 | torch.load(p']);
  const escaped = JSON.stringify(notebook([{ source }])).replaceAll('é', '\\u00e9');
  assert.deepEqual(audit(escaped).places, ['cell 1, line 2 | torch.load(p']);
});

test('what IPython adds is passed over, and what it runs is not', () => {
  const found = (...source: string[]) =>
    audit(notebook([{ source: ['import torch\n'] }, { source: source.map((line) => `${line}\n`) }])).places;
  assert.deepEqual(found('!pip install x', '%matplotlib inline', 'torch.load?', '?torch.load', 'torch.load(p)'), [
    'cell 2, line 5 | torch.load(p',
  ]);
  assert.deepEqual(found('files = !ls torch.load(', 'x = %env HOME', 'torch.load(p)'), [
    'cell 2, line 3 | torch.load(p',
  ]);
  assert.deepEqual(found('%time x = torch.load(p)'), ['cell 2, line 1 | torch.load(p']);
  assert.deepEqual(found('%%time', 'x = torch.load(p)'), ['cell 2, line 2 | torch.load(p']);
  assert.deepEqual(found('%%bash', 'torch.load(p)'), []);
  assert.deepEqual(found('%%writefile a.py', 'torch.load(p)'), []);
  assert.deepEqual(found('if x:', '    !ls', '    torch.load(p)'), ['cell 2, line 3 | torch.load(p']);
  assert.deepEqual(found('x = 7 % 3', 'y = x != 2', 'torch.load(p)'), ['cell 2, line 3 | torch.load(p']);
});

test('a mistake in one cell does not hide the next', () => {
  const cells = [{ source: 'import torch' }, { source: 'x = (((' }, { source: '"""open' }, { source: 'torch.load(p)' }];
  assert.deepEqual(audit(notebook(cells)).places, ['cell 4, line 1 | torch.load(p']);
});

test('an ignore in a notebook', () => {
  const cells = [{ source: ['import torch\n', 'torch.load(p)  # weights-only: ignore (ours)\n', 'torch.load(q)'] }];
  assert.deepEqual(audit(notebook(cells)).places, ['cell 1, line 3 | torch.load(q']);
});

test('variables that a cell sets for the whole process', () => {
  const name = 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD';
  const found = (source: string) => audit(notebook([{ source }])).sites.map((site) => `${site.verdict} ${site.call}`);
  assert.deepEqual(found(`%env ${name}=1`), [`unsafe ${name}`]);
  assert.deepEqual(found(`!${name}=1 python train.py`), [`unsafe ${name}`]);
  assert.deepEqual(found(`%%bash\nexport ${name}=1`), [`unsafe ${name}`]);
  assert.deepEqual(found(`import os\nos.environ["${name}"] = "1"`), [`unsafe ${name}`]);
});

test('format 3 keeps its cells in worksheets, the code under input', () => {
  const old = {
    worksheets: [{ cells: [{ cell_type: 'code', language: 'python', input: ['import torch\n', 'torch.load(p)'] }] }],
    nbformat: 3,
  };
  assert.deepEqual(audit(old).places, ['cell 1, line 2 | torch.load(p']);
});

test('other languages and broken notebooks are skipped with a word', () => {
  assert.deepEqual(audit(notebook([{ source: 'torch.load(p)' }], 'R')).notes, ['skipped: a notebook in R']);
  const notes = (raw: string) => audit(raw).notes[0];
  assert.match(notes('{"cells": [torch load'), /^skipped: not a notebook, expected a value at character 11$/);
  assert.match(notes('{"cells": [{"source": "torch load'), /^skipped: not a notebook, expected the end of a string/);
  assert.match(notes('{"torch": "load", "cells": ['), /^skipped: not a notebook, expected more/);
  assert.match(notes('{"torch": "load"}'), /^skipped: JSON without cells/);
  assert.match(notes('[]]  torch load'), /^skipped: not a notebook/);
  assert.match(notes('version https://git-lfs.github.com/spec/v1\ntorch load\n'), /^skipped: not a notebook/);
  assert.deepEqual(audit('').notes, []);
});

test('strange values where cells are expected do no harm', () => {
  for (const cells of [
    'null',
    '[1, "torch load", null, []]',
    '{"a": "torch load"}',
    '[{"cell_type": "code", "source": [1, null, {"torch": "load"}]}]',
    '[{"cell_type": 1, "source": "torch load"}]',
  ]) {
    assert.deepEqual(audit(`{"cells": ${cells}}`).sites, [], cells);
  }
});
