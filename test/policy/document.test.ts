import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globalsDocument } from '../../src/policy/document.ts';

test('docs/globals.md is what the table says; else run node scripts/make-globals-doc.ts', () => {
  const page = readFileSync(new URL('../../docs/globals.md', import.meta.url), 'utf8');
  assert.equal(page, globalsDocument());
});
