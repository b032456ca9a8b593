/** Which release counts: what is asked for, else what the project asks for, else the newest (contract.md, `--torch`). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TorchRequirement } from '../../src/python/requirement/requirements.ts';
import { chooseTorch } from '../../src/scan/choose-torch.ts';
import { newestRelease } from '../../src/torch/releases.ts';

const asks = (more: Partial<TorchRequirement>): TorchRequirement => ({
  specifier: '',
  file: 'pyproject.toml',
  lowest: null,
  pinned: null,
  pinnedFile: null,
  highest: null,
  ...more,
});

test('a release that is asked for counts, whatever the project says', () => {
  const requirement = asks({ specifier: '<2.2', pinned: '2.1' });
  assert.deepEqual(chooseTorch('2.6', '--torch', requirement), { version: '2.6', source: '--torch' });
  assert.deepEqual(chooseTorch('2.6.1+cu118', '--torch', null), { version: '2.6', source: '--torch' });
});

test('one newer than the table is the newest known, and that is said', () => {
  assert.deepEqual(chooseTorch('99.0', 'input torch-version', null), {
    version: newestRelease(),
    source: `input torch-version: torch 99.0 is newer than this tool knows; the rules of ${newestRelease()} are used`,
  });
});

test('one that is not known is an error', () => {
  assert.throws(() => chooseTorch('1.2', '--torch', null), /torch 1\.2 is not known; known: 1\.13, /);
  assert.throws(() => chooseTorch('', '--torch', null), /expected a torch release/);
});

test('auto takes the newest that the project allows, and names the file', () => {
  assert.deepEqual(chooseTorch('auto', '', asks({ specifier: '>=2.0,<2.5' })), {
    version: '2.4',
    source: 'pyproject.toml: torch>=2.0,<2.5',
  });
});

test('auto takes the pinned one, and names the file that pins it', () => {
  const range = { specifier: '>=2.0', pinned: '2.1' };
  assert.deepEqual(chooseTorch('auto', '', asks({ ...range, pinnedFile: 'uv.lock' })), {
    version: '2.1',
    source: 'uv.lock: torch 2.1',
  });
  assert.deepEqual(chooseTorch('auto', '', asks(range)), { version: '2.1', source: 'pyproject.toml: torch 2.1' });
});

test('auto is the newest known where nothing asks for torch, or for none that is known', () => {
  const newest = { version: newestRelease(), source: 'newest known' };
  assert.deepEqual(chooseTorch('auto', '', null), newest);
  assert.deepEqual(chooseTorch('auto', '', asks({ specifier: '<1.0' })), newest);
});
