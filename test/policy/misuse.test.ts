/** What a fault of a shape does to the verdict (contract.md, "shape"). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOfFault } from '../../src/policy/misuse.ts';

const fault = { expected: 'a size', found: '-1' };
const WHY = 'is used as its library never writes it: expected a size, found -1';

test('a contradiction is dangerous, in compiled code and in Python', () => {
  const contradiction = { ...fault, kind: 'contradiction' } as const;
  assert.deepEqual(messageOfFault(contradiction, true), {
    kind: 'native',
    verdict: 'dangerous',
    why: WHY,
    expression: null,
  });
  assert.deepEqual(messageOfFault(contradiction, false), {
    kind: 'python',
    verdict: 'dangerous',
    why: WHY,
    expression: null,
  });
});

test('what is newer than what we know is unsafe', () => {
  const { kind, verdict, why } = messageOfFault({ ...fault, kind: 'newer' }, false);
  assert.deepEqual([kind, verdict, why], ['python', 'unsafe', `${WHY} (newer than what we know)`]);
});

test('what was too large to keep is not known, but dangerous where compiled code trusts it', () => {
  const unknown = { ...fault, kind: 'unknown' } as const;
  assert.deepEqual(messageOfFault(unknown, false), {
    kind: 'python',
    verdict: 'unknown',
    why: 'a size, found more than is kept',
    expression: null,
  });
  assert.deepEqual(
    [messageOfFault(unknown, true).kind, messageOfFault(unknown, true).verdict],
    ['native', 'dangerous'],
  );
});

test('what was found is shown at most 120 characters long', () => {
  const { why } = messageOfFault({ expected: 'a name', found: 'x'.repeat(1000), kind: 'contradiction' }, false);
  const shown = why.slice('is used as its library never writes it: expected a name, found '.length);
  assert.ok(shown.startsWith('xxx') && shown.length === 120, shown);
});
