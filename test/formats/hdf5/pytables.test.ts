/** What PyTables says of rows: only those of objects are unpickled, and what is no plain text may say anything. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FileFormat, isTakenForPickle, RowKinds, trimmed } from '../../../src/formats/hdf5/pytables.ts';
import { globalNames, inspectBytes } from '../sources.ts';

/** Whether rows are pickles by the attributes of their array, in a file of that format. */
function arePickles(format: string | null | undefined, ...attributes: [name: string, text: string | null][]): boolean {
  const file = new FileFormat();
  if (format !== undefined) {
    file.see('TITLE', '1');
    file.see('PYTABLES_FORMAT_VERSION', format);
  }
  const kinds = new RowKinds();
  for (const [name, text] of attributes) {
    kinds.see(name, text);
  }
  return kinds.arePickles(file);
}

test('the kind of rows in file format 2', () => {
  assert.equal(arePickles('2.1', ['PSEUDOATOM', 'object']), true);
  assert.equal(arePickles('2.1', ['PSEUDOATOM', null]), true);
  assert.equal(arePickles('2.1', ['PSEUDOATOM', 'vlstring'], ['FLAVOR', 'Object']), false);
  assert.equal(arePickles('2.1', ['PSEUDOATOM', 'vlunicode'], ['PSEUDOATOM', 'object']), true);
  assert.equal(arePickles('2.1', ['FLAVOR', 'Object'], ['CLASS', 'object']), false);
  assert.equal(arePickles(undefined, ['FLAVOR', 'Object']), false);
  assert.equal(arePickles('2.1'), false);
});

test('the flavour of rows in file format 1', () => {
  for (const format of ['1.6', '1', null]) {
    assert.equal(arePickles(format, ['FLAVOR', 'Object']), true);
    assert.equal(arePickles(format, ['FLAVOR', null]), true);
    assert.equal(arePickles(format, ['FLAVOR', 'VLString']), false);
    assert.equal(arePickles(format, ['PSEUDOATOM', 'vlstring'], ['FLAVOR', 'Object']), false);
  }
});

test('what ends in a dot, but for zeros, is taken for a pickle', () => {
  const isPickle = (text: string): boolean => isTakenForPickle(trimmed(Buffer.from(text)));
  assert.deepEqual(['N.', 'N.\0\0', 'N.\0x', 'N', '', '\0'].map(isPickle), [true, true, false, false, false, false]);
});

test('a kind of rows that is a pickle itself', async () => {
  const file = readFileSync(new URL('../../fixtures/hdf5/rows_old.h5', import.meta.url));
  // The kind of the rows of text: as many bytes that PyTables unpickles to `object` or anything else.
  const at = file.indexOf('vlstring');
  file.write('Vobjec\n.', at);
  const names = globalNames(await inspectBytes('x.h5', file));
  assert.ok(names.includes('evil.plain_1'));
  file.write('vlunicod', at);
  assert.ok(!globalNames(await inspectBytes('x.h5', file)).includes('evil.plain_1'));
});
