/** 7z as py7zr 1.1 writes it with each method that is read (scripts/fixtures/sevenzip.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../../src/base/limits.ts';
import { readSevenZip } from '../../../src/formats/sevenzip/archive.ts';
import { everySource } from '../../bytes/every-source.ts';
import { everything, globalNames, inspectBytes, problemIds } from '../sources.ts';

const folder = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const CALLS = readFileSync(join(folder, 'calls.bin'));

const FILTERED = [
  'x86_lzma',
  'delta_lzma2',
  'arm_lzma',
  'armthumb_lzma2',
  'powerpc_lzma2',
  'sparc_lzma2',
  'ia64_lzma2',
];

for (const method of [...FILTERED, 'lzma2', 'bzip2', 'deflate', 'zstd', 'copy']) {
  const bytes = readFileSync(join(folder, `${method}.7z`));

  test(`7z by ${method}: every file in it is judged`, async () => {
    const inspection = await inspectBytes('x.7z', bytes);
    assert.deepEqual(globalNames(inspection), ['os.system']);
    assert.deepEqual(problemIds(inspection), []);
    assert.deepEqual(everything(inspection).at(-1)?.path, 'x.7z!folder/x.pkl');
  });

  test(`7z by ${method}: the bytes are those that were packed`, () => {
    for (const { kind, source } of everySource(bytes)) {
      const budget = { bytes: LIMITS.expandedBytes };
      const archive = readSevenZip(source, budget);
      const file = archive.files[0];
      assert.equal(file.name, 'calls.bin');
      const output = archive.open(file.folder, budget);
      assert.ok(CALLS.equals(output.read(file.offset, file.size)), kind);
      output.close();
    }
  });
}

test('an encrypted 7z', async () => {
  const inspection = await inspectBytes('x.7z', readFileSync(join(folder, 'encrypted.7z')));
  assert.deepEqual(problemIds(inspection), ['encrypted-member']);
});
