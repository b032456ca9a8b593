/** What the project in the working directory asks of torch, and what the report says where that cannot be read. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, reportOf, SAFE } from './run-cli.ts';

test('a project that only has a Pipfile says which torch it uses', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  writeFileSync(join(cwd, 'Pipfile'), '[packages.torch]\nversion = "==2.4.1"\n');
  const { torch, warnings } = reportOf(['x.pkl'], { cwd });
  assert.equal(torch.version, '2.4');
  assert.deepEqual(warnings, []);
});

test('a pyproject.toml that is not TOML is a warning in the report', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), SAFE);
  writeFileSync(join(cwd, 'pyproject.toml'), '[project]\ndependencies = ["torch==2.4.1"\n');
  const { torch, warnings, conclusion } = reportOf(['x.pkl'], { cwd });
  assert.equal(torch.source, 'newest known');
  assert.equal(conclusion, 'success');
  assert.deepEqual(
    warnings.map(({ id, path }) => [id, path]),
    [['requirement-file', 'pyproject.toml']],
  );
});
