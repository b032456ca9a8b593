import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { Memo, type MemoIndex } from '../../src/pickle/memo.ts';
import { ELIDED, LOST, NONE, ObjectBudget, type PickleObject, type Value } from '../../src/pickle/values.ts';

const global = (name: string): PickleObject => ({
  kind: 'global',
  module: 'm',
  name,
  handled: 0,
  constantCalls: 0,
  attributeCalls: 0,
  knownCalls: 0,
});

test('whatever is stored is what is fetched', () => {
  const memo = new Memo();
  const list = new ObjectBudget().container('list');
  const values: Value[] = [0, 1, NONE, LOST, ELIDED, list, global('f'), 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 2 ** 40];
  for (const [index, value] of values.entries()) {
    memo.set(index, value);
  }
  assert.deepEqual(
    values.map((_, index) => memo.get(index)),
    values,
  );
  assert.equal(memo.get(5), list);
  assert.equal(memo.get(values.length), undefined);
  assert.equal(memo.size, values.length);
});

test('a memo is as a dict of Python, whatever the order of the indices', () => {
  const indices: MemoIndex[] = [];
  let seed = 7;
  for (let at = 0; at < 20_000; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    indices.push(seed % (at % 3 === 0 ? 9_000_000 : 9000));
  }
  indices.push(2 ** 32 - 1, 2n ** 64n, 15, 16, 17, 1023, 1024, 1025);
  const dict = new Map<MemoIndex, number>();
  const memo = new Memo();
  for (const [value, index] of indices.entries()) {
    memo.set(index, value);
    dict.set(index, value);
    assert.equal(memo.size, dict.size);
  }
  for (const [index, value] of dict) {
    assert.equal(memo.get(index), value, `entry ${index}`);
  }
  assert.equal(memo.excess, null);
});

test('the cap is one of bytes: an object costs five times what a literal does', () => {
  const most = (value: Value): number => {
    const memo = new Memo();
    for (; memo.excess === null; ) {
      memo.set(memo.size, value);
    }
    assert.match(memo.excess, /^a memo of more than \d+ bytes$/);
    return memo.size;
  };
  const limits = LIMITS as { memo: number };
  const before = limits.memo;
  limits.memo = 1 << 20;
  try {
    const literals = most(5);
    const objects = most(global('f'));
    assert.equal(literals <= 1 << 18 && literals > (1 << 18) - 1025, true, `${literals} literals`);
    assert.equal(Math.round(literals / objects), 5);
  } finally {
    limits.memo = before;
  }
});
