/** The fuzzing itself: a planted fault is found and made small, and what must not pass does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkReached } from '../../scripts/fuzz/checks.ts';
import { mutant } from '../../scripts/fuzz/mutate.ts';
import { markdownFault, plainFault, withoutCode } from '../../scripts/fuzz/page.ts';
import { pickleStream } from '../../scripts/fuzz/pickle-streams.ts';
import type { Recorder } from '../../scripts/fuzz/recorder.ts';
import { runTarget } from '../../scripts/fuzz/run.ts';
import { dangerousSeeds, fixtureSeeds } from '../../scripts/fuzz/seeds.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { walkPickles } from '../../src/pickle/walk.ts';
import { RULES } from '../../src/policy/rules.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { fileReport } from '../output/samples.ts';

describe('a run', () => {
  const seeds = [{ path: 'x', bytes: Buffer.from('a'.repeat(100)) }];

  test('tells of a planted fault once, with a small input', async () => {
    const target = {
      name: 'planted',
      input: () => mutant(seeds),
      check({ bytes }: { bytes: Uint8Array }) {
        if (bytes.length < 50) {
          throw new RangeError(`short: ${bytes.length}`);
        }
      },
    };
    const { findings } = await runTarget(target, { seed: 1, runs: 300 });
    assert.equal(findings.length, 1);
    assert.match(findings[0].message, /^short: \d+$/);
    assert.equal(findings[0].target, 'planted');
    assert.ok(findings[0].hex.length < 100);
  });

  test('makes the same inputs of the same seed', () => {
    const sample = () => fc.sample(mutant(fixtureSeeds()), { seed: 5, numRuns: 20 });
    assert.deepEqual(sample(), sample());
  });
});

describe('the inputs', () => {
  test('every wrapped payload is found before it is mutated', async () => {
    for (const { path, bytes } of dangerousSeeds()) {
      const found = await inspect(path, new BufferSource(bytes), RULES);
      const names: string[] = [];
      const visit = ({ findings, members }: typeof found): void => {
        names.push(...[...findings.globals.values()].map(({ module, name }) => `${module}.${name}`));
        members.forEach(visit);
      };
      visit(found);
      assert.ok(names.includes('posix.system'), path);
    }
  });

  test('most streams made from the table run to their end', () => {
    const streams = fc.sample(pickleStream, { seed: 3, numRuns: 300 });
    const ended = streams.filter((bytes) => {
      const walk = walkPickles(new BufferSource(bytes), { budget: { opcodes: 10_000 } });
      return walk.complete > 0;
    });
    assert.ok(ended.length > 100, `${ended.length} of 300`);
  });
});

describe('the checks', () => {
  test('a verdict that misses what the reference imports is a fault', async () => {
    const input = { path: 'x.pkl', bytes: Buffer.from('') };
    const recorder: Pick<Recorder, 'imports'> = { imports: async () => [['posix', 'system', 'posix', 'system']] };
    const reached = (verdict: 'safe' | 'skipped' | 'unsafe' | 'dangerous') =>
      checkReached(input, [fileReport('x.pkl', { verdict })], recorder);
    await assert.rejects(reached('safe'), /missed: the reference imports posix\.system/);
    await assert.rejects(reached('skipped'), /missed/);
    await assert.rejects(reached('unsafe'), /weaker/);
    await reached('dangerous');
  });

  test('hostile text on a page is a fault, what we write is none', () => {
    assert.match(plainFault('a\u202eb') ?? '', /invisible character at 1/);
    assert.equal(plainFault('a\nb'), null);
    for (const page of ['a <b>', 'hello @team', 'x [y](z)', '`open', '```\nx', '# a\n#b', 'see https://x.y', '- a\\']) {
      assert.notEqual(markdownFault(page), null, page);
    }
    for (const page of [
      'a `<b>` c',
      '### `@x` y',
      '| `a\\|b` | **x** |',
      '<details><summary><code>&#64;</code></summary>',
    ]) {
      assert.equal(markdownFault(page), null, page);
    }
    assert.equal(withoutCode('a `` b`c `` d `e'), 'a  d `e');
  });
});
