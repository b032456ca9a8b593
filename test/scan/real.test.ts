/**
 * The real files and their manifest belong together: a file that changes, is missing or is not listed would make every
 * test that trusts the manifest prove nothing. Knows the manifest's shape, not what any reader makes of the files.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../../src/report.ts';

interface RealFile {
  path: string;
  size: number;
  sha256: string;
  format: string;
  globals: string[];
  members: Record<string, string[]>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: RealFile[] = JSON.parse(readFileSync(join(root, 'test/real/MANIFEST.json'), 'utf8'));
const NOT_FIXTURES = new Set(['README.md', 'MANIFEST.json', '.gitattributes']);

/** Paths from the root, `/` separated, of every fixture under a folder. */
function fixtures(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !NOT_FIXTURES.has(entry.name));
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

test('every real file is in the manifest, and nothing else', () => {
  assert.deepEqual(
    manifest.map((file) => file.path).sort(),
    [...fixtures('examples'), ...fixtures('test/real')].sort(),
  );
});

test('every real file has the bytes that the manifest speaks of', () => {
  for (const file of manifest) {
    const bytes = readFileSync(join(root, file.path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    assert.deepEqual({ size: bytes.length, sha256 }, { size: file.size, sha256: file.sha256 }, file.path);
  }
});

test('the manifest speaks the words of the report', () => {
  const formats = Object.keys(FORMATS);
  for (const file of manifest) {
    assert.ok(formats.includes(file.format), `${file.path}: ${file.format}`);
    const inMembers = new Set(Object.values(file.members).flat());
    for (const name of inMembers) {
      assert.ok(file.globals.includes(name), `${file.path}: ${name}`);
    }
  }
});

test('no real file tells where it was made', () => {
  for (const file of manifest) {
    const text = readFileSync(join(root, file.path), 'latin1');
    assert.doesNotMatch(text, /\/(?:work|home|root|Users)\/\w/, file.path);
  }
});
