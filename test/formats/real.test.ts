/**
 * Every file that a real library wrote is read to its end: the format, the globals in every member, and nothing to
 * complain about but what the file is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FileSource } from '../../src/bytes/source.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { RULES } from '../../src/policy/rules.ts';
import { inspect } from '../../src/scan/inspect.ts';

interface RealFile {
  path: string;
  format: string;
  code: boolean;
  globals: string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: RealFile[] = JSON.parse(readFileSync(join(root, 'test/real/MANIFEST.json'), 'utf8'));
/** What is wrong with a file by its nature. */
const POINTERS = new Map([
  ['lfs-pointer', 'lfs-object'],
  ['dvc-pointer', 'pointer-file'],
  ['annex-pointer', 'pointer-file'],
]);

function everything(inspection: Inspection): Inspection[] {
  return [inspection, ...inspection.members.flatMap(everything)];
}

for (const file of manifest) {
  test(`${file.path} is read to its end`, async () => {
    const source = new FileSource(join(root, file.path));
    const inspection = await inspect(file.path, source, RULES);
    source.close();
    const entries = everything(inspection);
    const globals = entries.flatMap(({ findings }) =>
      // A use without a name is no global of the file.
      [...findings.globals.values()].flatMap(({ module, name }) => (name === '?' ? [] : [`${module}.${name}`])),
    );
    const problems = entries.flatMap(({ path, findings }) =>
      findings.problems
        .filter((problem) => problem.id !== 'contains-code')
        .map((problem) => `${path} ${problem.member} ${problem.id} ${problem.message}`),
    );
    const code = entries.some(({ findings }) => findings.problems.some((problem) => problem.id === 'contains-code'));
    const pointer = POINTERS.get(file.format);
    assert.equal(inspection.findings.format, file.format);
    assert.deepEqual([...new Set(globals)].sort(), [...new Set(file.globals)].sort());
    assert.equal(code, file.code);
    if (pointer === undefined) {
      assert.deepEqual(problems, []);
    } else {
      assert.deepEqual(
        inspection.findings.problems.map((problem) => problem.id),
        [pointer],
      );
    }
  });
}
