/** Files that h5py and PyTables wrote in every layout they have (scripts/fixtures/hdf5_layouts.py): what each holds is met. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globalNames, inspectBytes } from '../sources.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/hdf5/${name}`, import.meta.url));
const evil = (names: string): string[] => names.split(/\s+/).map((name) => `evil.${name}`);

const ATTRIBUTES = evil('committed compact dense far huge in_order last second sequence variable');
const WHOLE_ROWS = 'chunked_0 chunked_49 compact_1 contiguous_1 deflate_20 lzf_49 swapped_1 tree_2_1';
const NEW_ROWS = `edges_1 edges_5 extensible_2 extensible_30 extensible_100 extensible_5000 extensible_140000
  extensible_deflate_39 fixed_8 fixed_deflate_8 fixed_pages_3 fixed_pages_2099 implicit_4 single_1 single_deflate_1
  tree_deflate_2_1`;

/** All that is unpickled in a file; a removed attribute, a row behind the extent and rows of text are not. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'attributes.h5': ATTRIBUTES,
  'attributes_old.h5': ATTRIBUTES,
  'shared.h5': evil('packed shared shared_dense'),
  'rows.h5': evil(`${WHOLE_ROWS} ${NEW_ROWS}`),
  'rows_old.h5': evil(WHOLE_ROWS),
  'widths.h5': evil('chunked_1 compact variable'),
  'blosc.h5': ['builtins.print'],
  'bzip2.h5': ['builtins.print'],
};

for (const [name, names] of Object.entries(HOLDS)) {
  test(`${name}: what is unpickled, and no problem`, async () => {
    const inspection = await inspectBytes(name, fixture(name));
    assert.deepEqual(globalNames(inspection).sort(), [...names].sort());
    assert.deepEqual(inspection.findings.problems, []);
  });
}

test('links that are only names are in a note of their kind', async () => {
  const { findings } = await inspectBytes('x.h5', fixture('attributes.h5'));
  assert.match(findings.notes[0], /^soft links: \/links\/soft\d+ → \/many, .*, and 37 more$/);
  assert.equal(findings.notes[1], 'external links, whose files are not read: /links/external → other.h5:/there');
});

test('rows behind a filter that is not read are found by their heaps, which is said', async () => {
  const file = fixture('blosc.h5');
  const { findings } = await inspectBytes('x.h5', file);
  assert.deepEqual(findings.notes, [
    'rows lie behind filter 32001, which is not read: every value of variable length in the file was looked at instead',
  ]);
  // The two rows of numbers are no pickles, and a heap that libhdf5 refuses holds no rows.
  file.fill(0, file.indexOf('GCOL'), file.indexOf('GCOL') + 4);
  assert.deepEqual(globalNames(await inspectBytes('x.h5', file)), []);
});

/** The problems of a file in which bytes behind a signature are others. */
async function problemsOf(name: string, anchor: string, offset: number, patch: Uint8Array): Promise<string> {
  const file = fixture(name);
  const at = file.indexOf(anchor, 0, 'latin1') + offset;
  assert.ok(at >= offset, `no ${anchor} in ${name}`);
  file.set(patch, at);
  const { findings } = await inspectBytes('x.h5', file);
  return findings.problems.map(({ id, message }) => `${id}: ${message}`).join('\n');
}

const ZERO = new Uint8Array(4);
const SIGNATURES: readonly [name: string, signature: string, what: string][] = [
  ['attributes.h5', 'FRHP', 'a fractal heap'],
  ['attributes.h5', 'FHIB', 'an indirect block of a heap'],
  ['attributes.h5', 'FHDB', 'a direct block of a heap'],
  ['attributes.h5', 'BTHD', 'a tree of version 2'],
  ['attributes.h5', 'BTLF', 'a node of a tree'],
  ['attributes.h5', 'BTIN', 'a node of a tree'],
  ['attributes_old.h5', 'HEAP', 'a local heap'],
  ['attributes_old.h5', 'SNOD', 'a node of a group'],
  ['shared.h5', 'SMTB', 'a table of shared messages'],
  ['rows.h5', 'FAHD', 'a fixed array'],
  ['rows.h5', 'FADB', 'a block of a fixed array'],
  ['rows.h5', 'EAHD', 'an extensible array'],
  ['rows.h5', 'EAIB', 'the index block of an extensible array'],
  ['rows.h5', 'EASB', 'a block of an extensible array'],
  ['rows.h5', 'EADB', 'a block of an extensible array'],
  ['rows.h5', 'GCOL', 'a global heap'],
];

for (const [name, signature, what] of SIGNATURES) {
  test(`${signature}: another signature is a problem`, async () => {
    assert.match(
      await problemsOf(name, signature, 0, ZERO),
      new RegExp(`broken-archive: expected ${what}, found other`),
    );
  });
}

test('trees that lead to themselves', async () => {
  const uint64 = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
  const old = fixture('attributes_old.h5');
  // Behind the first key of a node of version 1; addresses count from the end of the user block.
  const node = old.indexOf('TREE');
  assert.match(await problemsOf('attributes_old.h5', 'TREE', 32, uint64(node - 512)), /found a node that is met twice/);
  const rows = fixture('rows_old.h5');
  const chunks = rows.indexOf('TREE\x01', 0, 'latin1');
  // A level above the leaves, with one entry.
  rows.set([1, 1, 0], chunks + 5);
  rows.set(uint64(chunks), chunks + 24 + 24);
  const { findings } = await inspectBytes('x.h5', rows);
  assert.match(JSON.stringify(findings.problems), /found a node that is met twice/);
});

test('fields of trees, heaps and arrays that lie', async () => {
  const cases: [name: string, anchor: string, offset: number, patch: number[], says: RegExp][] = [
    ['attributes.h5', 'BTHD', 5, [9], /expected a tree of type 8, found 9/],
    ['attributes.h5', 'BTHD', 6, [0, 0, 0, 0], /expected a tree, found depth \d, nodes of 0 bytes/],
    ['attributes.h5', 'BTHD', 12, [0xff, 0xff], /expected a tree, found depth 65535/],
    ['attributes.h5', 'BTHD', 24, [0xff, 0xff], /expected at most \d+ records of a node, found 65535/],
    ['attributes.h5', 'FRHP', 110, [3, 0], /expected a table of powers of two, found 3/],
    ['rows.h5', 'FAHD', 6, [9], /expected entries of 8 bytes, found 9/],
    ['rows.h5', 'EAHD', 9, [5], /expected powers of two in an extensible array, found 5/],
  ];
  for (const [name, anchor, offset, patch, says] of cases) {
    assert.match(await problemsOf(name, anchor, offset, Uint8Array.from(patch)), says);
  }
});

test('a filter whose data are broken', async () => {
  const file = fixture('bzip2.h5');
  const at = file.indexOf('BZh');
  file.fill(0xff, at + 10, at + 20);
  const { findings } = await inspectBytes('x.h5', file);
  assert.deepEqual(
    findings.problems.map(({ id, member }) => [id, member]),
    [['broken-archive', '/objects']],
  );
});
