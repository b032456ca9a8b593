import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withLoaders } from '../../src/python/document.ts';

test('docs/load-sites.md holds the table of loaders; else run node scripts/make-load-sites-doc.ts', () => {
  const page = readFileSync(new URL('../../docs/load-sites.md', import.meta.url), 'utf8');
  assert.equal(page, withLoaders(page));
});

test('a page without the marks is refused', () => {
  assert.throws(() => withLoaders('# Load sites\n'), /expected docs\/load-sites\.md to hold/);
});
