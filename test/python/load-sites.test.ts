/** Every spelling in test/fixtures/load_sites.py, compared with what is written beside it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { auditSource, isAuditable, type SourceContext } from '../../src/python/load-sites.ts';
import { readTorchRequirement } from '../../src/python/requirements.ts';

const FIXTURE = new URL('../fixtures/load_sites.py', import.meta.url);

const CONTEXT: SourceContext = {
  torch: { version: '2.15', source: 'newest known' },
  requirement: readTorchRequirement(new Map([['requirements.txt', 'torch>=2.0']])),
  isDangerous: (name) => name === 'builtins.getattr',
};

function audit(text: string, context: Partial<SourceContext> = {}, path = 'a.py') {
  return auditSource(path, new TextEncoder().encode(text), { ...CONTEXT, ...context });
}

test('finds what the fixture expects, on its line, and nothing else', () => {
  const bytes = readFileSync(FIXTURE);
  const expected = bytes
    .toString()
    .split('\n')
    .flatMap((line, i) => {
      const found = /# .*expect: ([a-z-]+)(?: (\S+))?$/.exec(line);
      return found === null || found[1] === 'nothing' ? [] : [`${i + 1} ${found[1]} ${found[2]}`];
    });
  const continued =
    bytes
      .toString()
      .split('\n')
      .findIndex((line) => line.startsWith('torch . \\')) + 1;
  expected.push(`${continued} implicit torch.load`);
  const { sites } = auditSource('load_sites.py', bytes, CONTEXT);
  const found = sites.map((site) => `${site.line} ${site.verdict} ${site.call}`);
  const byLine = (left: string, right: string) => Number.parseInt(left, 10) - Number.parseInt(right, 10);
  assert.deepEqual(found.sort(byLine), expected.sort(byLine));
});
