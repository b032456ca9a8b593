import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 as whole } from 'node:zlib';
import { LIMITS } from '../../src/base/limits.ts';
import { crc32 } from '../../src/bytes/crc32.ts';
import { BufferSource } from '../../src/bytes/source.ts';

test('the CRC-32 of nothing, of the check string, and across windows', () => {
  assert.equal(crc32(new BufferSource(new Uint8Array(0))), 0);
  assert.equal(crc32(new BufferSource(Buffer.from('123456789'))), 0xcbf43926);
  const long = Buffer.alloc(2 * LIMITS.window + 1, 'ab');
  assert.equal(crc32(new BufferSource(long)), whole(long));
});
