/**
 * Writes docs/globals.md from the table of known globals. `node scripts/make-globals-doc.ts` after every change of src/policy/;
 * a test compares the two.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globalsDocument } from '../src/policy/document.ts';

writeFileSync(fileURLToPath(new URL('../docs/globals.md', import.meta.url)), globalsDocument());
