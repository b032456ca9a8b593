/** Every cap is reached and said: under a lowered limit a file is read, one less and it is `limit-exceeded`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../src/base/limits.ts';
import { inspectBuffer, problemIds } from './formats/sources.ts';
import { CASES, type Case, OTHERWISE } from './limits-cases.ts';

type Limit = keyof typeof LIMITS;
const limits = LIMITS as { -readonly [Name in Limit]: number };

/** Ids of the problems of a file, while one limit has another value. */
async function problemsUnder(name: Limit, value: number, { path, bytes, also }: Case): Promise<string[]> {
  const before = { ...limits };
  Object.assign(limits, also, { [name]: value });
  try {
    return problemIds(await inspectBuffer(path, bytes));
  } finally {
    Object.assign(limits, before);
  }
}

test('every number of limits.ts has a case, or a reason why it needs none', () => {
  const told = [...Object.keys(CASES), ...Object.keys(OTHERWISE)];
  assert.deepEqual(told.sort(), Object.keys(LIMITS).sort());
});

for (const [name, reached] of Object.entries(CASES) as [Limit, Case][]) {
  test(`${name}: up to it a file is read, beyond it that is said`, async () => {
    assert.ok(reached.least <= LIMITS[name], `${reached.least} is no lowered value`);
    const within = await problemsUnder(name, reached.least, reached);
    assert.ok(!within.includes('limit-exceeded'), `${reached.least}: ${within}`);
    const beyond = await problemsUnder(name, reached.least - 1, reached);
    assert.ok(beyond.includes('limit-exceeded'), `${reached.least - 1}: ${beyond}`);
  });
}
