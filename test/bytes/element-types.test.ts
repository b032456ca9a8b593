import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ELEMENT_BYTES, STORAGE_DTYPES, storageElementBytes } from '../../src/bytes/element-types.ts';

test('every storage class has an element of known width', () => {
  for (const [name, dtype] of Object.entries(STORAGE_DTYPES)) {
    assert.equal(storageElementBytes(name), ELEMENT_BYTES[dtype], name);
    assert.ok(storageElementBytes(name)! > 0, name);
  }
  assert.deepEqual(['FloatStorage', 'ComplexDoubleStorage', 'UntypedStorage'].map(storageElementBytes), [4, 16, 1]);
});

test('names that objects of JavaScript have are no storages', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'Float', 'float32']) {
    assert.equal(storageElementBytes(name), undefined, name);
  }
});
