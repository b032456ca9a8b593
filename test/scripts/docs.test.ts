/** The pages that are written from tables say what the tables say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withLoaders } from '../../scripts/docs/load-sites.ts';
import { PAGES, placeOf } from '../../scripts/docs.ts';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { FORMATS } from '../../src/report.ts';

for (const [page, write] of Object.entries(PAGES)) {
  test(`${page} is what its table says; else run node scripts/docs.ts`, () => {
    const written = readFileSync(placeOf(page), 'utf8');
    assert.equal(written, write(written));
  });
}

test('a page without the marks of its written part is refused', () => {
  assert.throws(() => withLoaders('# Load sites\n'), /expected docs\/load-sites\.md to hold/);
});

test('there is a reader for every format of the report', () => {
  const read = new Set<string>(FORMAT_READERS.map((reader) => reader.format));
  assert.deepEqual(
    Object.keys(FORMATS).filter((format) => !read.has(format)),
    [],
  );
});
