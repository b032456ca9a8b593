/**
 * Writes the pages of docs/ that say what a table of the code says: `node scripts/docs.ts` after every change of one. A
 * test checks that each page is what this would write.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatsDocument } from './docs/formats.ts';
import { globalsDocument } from './docs/globals.ts';
import { withLoaders } from './docs/load-sites.ts';

/** Each page, and what it should be, given what it is. */
export const PAGES: Readonly<Record<string, (page: string) => string>> = {
  'docs/formats.md': formatsDocument,
  'docs/globals.md': globalsDocument,
  'docs/load-sites.md': withLoaders,
};

export const placeOf = (page: string): string => fileURLToPath(new URL(`../${page}`, import.meta.url));

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [page, write] of Object.entries(PAGES)) {
    writeFileSync(placeOf(page), write(readFileSync(placeOf(page), 'utf8')));
  }
}
