/** The objects that wait: each once, by its first name, the last one first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join, PendingObjects } from '../../../src/formats/hdf5/pending.ts';

test('names of any length and letters come back with their paths', () => {
  const pending = new PendingObjects();
  const names = ['a', 'größe', 'x'.repeat(5000), '', '名'];
  for (const [at, name] of names.entries()) {
    pending.meet(at === 0 ? '/' : '/group', name, at);
    pending.meet('/', 'again', at);
  }
  for (const [at, name] of [...names.entries()].reverse()) {
    assert.deepEqual(pending.next(), { path: at === 0 ? '/a' : `/group/${name}`, address: at });
  }
  assert.equal(pending.next(), null);
  pending.meet('/', 'a', 0);
  assert.equal(pending.next(), null);
});

test('of a very deep path the end is kept', () => {
  assert.equal(join('/', 'a'), '/a');
  assert.equal(join('/a', 'b'), '/a/b');
  assert.equal(join(`/${'a'.repeat(4095)}`, 'b'), `/${'a'.repeat(4095)}/b`);
  assert.equal(join(`/${'a'.repeat(4096)}`, 'b'), '…/b');
});
