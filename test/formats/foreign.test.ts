/** Data files of other programs that share an extension with models: skipped by name and first bytes together, never by one of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inspection } from '../../src/formats/inspection.ts';
import { RULES } from '../../src/policy/rules.ts';
import { inspectBytes } from './sources.ts';

const look = (path: string, start: string): Promise<Inspection> =>
  inspectBytes(path, Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(64)]), {
    ...RULES,
    isDangerous: () => false,
  });

const FILES: [string, string][] = [
  ['survey.sav', '$FL2@(#) SPSS DATA FILE MS Windows 21.0'],
  ['survey.sav', '$FL3@(#) SPSS DATA FILE'],
  ['scalar.sav', 'SR\0\x04\0\0\0\x0a\0\0\x04\x38'],
  ['packed.sav', 'SR\0\x06\0\0\0\x0a'],
  ['game.pck', 'GDPC\x02\0\0\0'],
  ['update.mar', 'MAR1\0\0\x10\0'],
];

test('a data file of another program is skipped, and said to be one', async () => {
  for (const [path, start] of FILES) {
    const { findings } = await look(path, start);
    assert.match(findings.skipped ?? 'not skipped', /^an? (data file|resource|update)/, path);
    assert.deepEqual(findings.problems, []);
  }
});

test('the same bytes under the name of a checkpoint are not understood', async () => {
  for (const [, start] of FILES) {
    const { findings } = await look('model.pt', start);
    assert.deepEqual(
      findings.problems.map(({ id }) => id).filter((id) => id === 'unknown-content' || id === 'broken-stream').length >
        0,
      true,
      start,
    );
  }
});

test('what a reader recognises behind such a start still counts', async () => {
  const pickle = Buffer.from("cos\nsystem\n(S'true'\ntR.", 'latin1');
  const { findings } = await inspectBytes('model.sav', pickle, { ...RULES, isDangerous: () => true });
  assert.equal(findings.skipped, null);
  assert.equal(findings.globals.size, 1);
});
