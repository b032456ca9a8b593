/** What the readers of one file found together: one global that several pickles met is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Findings } from '../../src/formats/findings.ts';
import type { GlobalRecord } from '../../src/pickle/recorder.ts';
import { RULES } from '../../src/policy/rules.ts';

const record = (more: Partial<GlobalRecord>): GlobalRecord => ({
  module: 'mine',
  name: 'f',
  opcode: 'GLOBAL',
  offset: 2,
  use: 'imported',
  expression: 'mine.f',
  constantCallsOnly: true,
  attributeCallsOnly: true,
  knownCallsOnly: true,
  ...more,
});

/** The one global that is left of `first`, met in `a.pkl`, and `second`, met in `b.pkl`. */
function met(first: Partial<GlobalRecord>, second: Partial<GlobalRecord>) {
  const findings = new Findings(RULES);
  findings.addGlobals([['mine\nf', record(first)]], 'a.pkl');
  findings.addGlobals([['mine\nf', record(second)]], 'b.pkl');
  const [global, ...others] = findings.globals.values();
  assert.deepEqual(others, []);
  return global;
}

test('the place is that of the first pickle, the use the stronger one', () => {
  const called = { use: 'called', expression: 'mine.f(1)', offset: 7 } as const;
  const stronger = { use: 'called', expression: 'mine.f(1)' };
  for (const [first, second, offset] of [
    [{}, called, 2],
    [called, {}, 7],
    [called, { ...called, expression: 'mine.f(2)', offset: 9 }, 7],
  ] as const) {
    const { member, offset: place, use, expression } = met(first, second);
    assert.deepEqual({ member, place, use, expression }, { member: 'a.pkl', place: offset, ...stronger });
  }
});

test('what only one pickle does with it is not all that is done', () => {
  for (const key of ['constantCallsOnly', 'attributeCallsOnly', 'knownCallsOnly'] as const) {
    for (const [first, second] of [
      [true, true],
      [true, false],
      [false, true],
    ]) {
      const { constantCallsOnly, attributeCallsOnly, knownCallsOnly } = met({ [key]: first }, { [key]: second });
      const expected = {
        constantCallsOnly: true,
        attributeCallsOnly: true,
        knownCallsOnly: true,
        [key]: first && second,
      };
      assert.deepEqual({ constantCallsOnly, attributeCallsOnly, knownCallsOnly }, expected);
    }
  }
});
