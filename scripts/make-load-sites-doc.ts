/**
 * Writes the table of loaders into docs/load-sites.md. `node scripts/make-load-sites-doc.ts` after every change of
 * src/python/loaders.ts; a test compares the two.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withLoaders } from '../src/python/document.ts';

const page = fileURLToPath(new URL('../docs/load-sites.md', import.meta.url));
writeFileSync(page, withLoaders(readFileSync(page, 'utf8')));
