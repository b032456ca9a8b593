/** The short fuzz run: every target on a few seeded inputs, the same on every machine, without Python. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTarget } from '../../scripts/fuzz/run.ts';
import { fixtureSeeds } from '../../scripts/fuzz/seeds.ts';
import { allTargets } from '../../scripts/fuzz/targets.ts';

const RUNS = 40;

for (const target of allTargets(fixtureSeeds())) {
  test(`fuzz ${target.name}`, async () => {
    const { cases, findings } = await runTarget(target, { seed: 20_240_101, runs: RUNS });
    assert.deepEqual(findings, []);
    assert.equal(cases, RUNS);
  });
}
