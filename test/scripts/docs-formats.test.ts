/** docs/formats.md says what the code does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOCUMENT, formatsDocument } from '../../scripts/docs-formats.ts';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { FORMATS } from '../../src/report.ts';

test('docs/formats.md is what scripts/docs-formats.ts writes', () => {
  assert.equal(readFileSync(DOCUMENT, 'utf8'), formatsDocument());
});

test('there is a reader for every format of the report', () => {
  const read = new Set(FORMAT_READERS.map((reader) => reader.format));
  assert.deepEqual(
    FORMATS.filter((format) => !read.has(format)),
    [],
  );
});
