/** Every name in the table is found where it is imported and called, whatever stands in front of the parser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditSource } from '../../../src/python/load-sites/load-sites.ts';
import { LOADERS, type Rule, TRAINERS } from '../../../src/python/load-sites/loaders.ts';

/** Arguments with which a call loads anything. */
function unsafeArguments(rule: Rule): string {
  if (rule.kind === 'argument') {
    return `p, ${rule.keyword}=${rule.value ? 'True' : 'False'}`;
  }
  return rule.kind === 'skops' ? 'p, trusted=True' : 'p';
}

function calls(text: string): string[] {
  const context = { torch: { version: '2.5', source: 'given' }, requirement: null };
  return auditSource('a.py', new TextEncoder().encode(text), context).sites.map(
    (site) => `${site.line} ${site.verdict} ${site.call}`,
  );
}

for (const { names, rule } of LOADERS) {
  for (const name of names) {
    test(`finds ${name}`, () => {
      const module = name.slice(0, name.lastIndexOf('.'));
      const last = name.slice(module.length + 1);
      const given = unsafeArguments(rule);
      assert.deepEqual(calls(`import ${module}\n${name}(${given})\n`), [`2 unsafe ${name}`]);
      assert.deepEqual(calls(`from ${module} import ${last} as f\nf(${given})\n`), [`2 unsafe ${name}`]);
    });
  }
}

test('methods of a trainer that the same file makes', () => {
  for (const trainer of TRAINERS) {
    assert.deepEqual(
      calls(
        `import ${trainer.slice(0, trainer.lastIndexOf('.'))}\nt = ${trainer}()\nt.test(m, ckpt_path=p)\nt.test(m)\n`,
      ),
      [`3 unsafe ${trainer}.test`],
    );
  }
});

test('names are in the table once', () => {
  const names = LOADERS.flatMap((loader) => loader.names);
  assert.equal(new Set(names).size, names.length);
});
