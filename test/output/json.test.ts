/** The JSON report: the tree of a container becomes a list, and the keys are those of the contract. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonReport, json } from '../../src/output/json.ts';
import { fileReport, reportOf } from './samples.ts';

const parsed = (text: string): JsonReport => JSON.parse(text) as JsonReport;

test('members stand behind their container, each container before what is in it', () => {
  const inner = fileReport('a.zip!b.zip', { members: [fileReport('a.zip!b.zip!c.pkl')] });
  const files = [fileReport('a.zip', { members: [inner, fileReport('a.zip!d.pkl')] }), fileReport('a.zip!notes.txt')];
  assert.deepEqual(
    parsed(json(reportOf(files))).files.map(({ path }) => path),
    ['a.zip', 'a.zip!b.zip', 'a.zip!b.zip!c.pkl', 'a.zip!d.pkl', 'a.zip!notes.txt'],
  );
});

test('an entry has the keys of the contract in its order, and the document ends with a newline', () => {
  const text = json(reportOf([fileReport('a.zip', { members: [fileReport('a.zip!b.pkl')] })]));
  const keys = 'path size sha256 format verdict change weightsOnly globals problems notes'.split(' ');
  for (const file of parsed(text).files) {
    assert.deepEqual(Object.keys(file), keys);
  }
  assert.match(text, /^\{\n {2}"schemaVersion": 1,/);
  assert.match(text, /\}\n$/);
});
