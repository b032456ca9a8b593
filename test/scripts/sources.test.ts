/** The tests that run dist/ prove something of src/ only where dist/ was built from it. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { SOURCES_HASH, sourcePaths, sourcesHash } from '../../scripts/sources.ts';

const BESIDE = ['package-lock.json', 'scripts/build.ts', 'scripts/sources.ts', 'tsconfig.build.json', 'tsconfig.json'];

/** A small repository. */
function repository(context: TestContext, files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  context.after(() => rmSync(root, { recursive: true }));
  const beside = Object.fromEntries(BESIDE.map((path) => [path, `${path}\n`]));
  for (const [path, text] of Object.entries({ ...beside, 'src/b.ts': 'b\n', 'src/a/c.json': '{}\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('dist/ is built from the sources that are here', () => {
  const built = readFileSync(SOURCES_HASH, 'utf8');
  assert.equal(built, `${sourcesHash('.')}\n`, 'src/ is not what dist/ was built from: run npm run build');
});

test('the sources are all code below src/ and what else the build reads', (context) => {
  const root = repository(context, { 'src/README.md': '', 'test/x.test.ts': '', 'README.md': '' });
  assert.deepEqual(sourcePaths(root), [
    'package-lock.json',
    'scripts/build.ts',
    'scripts/sources.ts',
    'src/a/c.json',
    'src/b.ts',
    'tsconfig.build.json',
    'tsconfig.json',
  ]);
});

test('every change of a source changes the hash', (context) => {
  const root = repository(context);
  const hashes = [sourcesHash(root)];
  for (const path of sourcePaths(root)) {
    writeFileSync(join(root, path), 'other\n');
    hashes.push(sourcesHash(root));
  }
  renameSync(join(root, 'src/b.ts'), join(root, 'src/d.ts'));
  hashes.push(sourcesHash(root));
  rmSync(join(root, 'src/d.ts'));
  hashes.push(sourcesHash(root));
  assert.equal(new Set(hashes).size, hashes.length);
});

test('neither where the repository lies nor line ends nor documents change it', (context) => {
  const root = repository(context);
  const before = sourcesHash(root);
  assert.match(before, /^[0-9a-f]{64}$/);
  const copy = join(root, 'copy');
  for (const part of ['src', ...BESIDE]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  writeFileSync(join(copy, 'src/b.ts'), 'b\r\n');
  writeFileSync(join(copy, 'src/README.md'), 'new');
  assert.equal(sourcesHash(copy), before);
});
