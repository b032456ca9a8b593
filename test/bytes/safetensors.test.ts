/** Which files the safetensors library takes (safetensors/src/tensor.rs of 0.8), in its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSafetensorsHeader, SafetensorsError } from '../../src/bytes/safetensors.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';
import { inspectBytes, problemIds } from '../formats/sources.ts';

function fileOf(header: string | Uint8Array, data: number, length?: bigint): Buffer {
  const bytes = Buffer.from(header);
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(length ?? BigInt(bytes.length));
  return Buffer.concat([prefix, bytes, Buffer.alloc(data)]);
}

const tensor = (dtype: string, shape: readonly number[], from: number, to: number): string =>
  JSON.stringify({ dtype, shape, data_offsets: [from, to] });

/** What the library says, or null where it takes the file. */
function words(file: Uint8Array): string | null {
  try {
    readSafetensorsHeader(new BufferSource(file));
    return null;
  } catch (error) {
    if (error instanceof SafetensorsError) {
      return error.words;
    }
    throw error;
  }
}

const TAKEN: readonly [header: string, data: number][] = [
  ['{}', 0],
  [`{"a":${tensor('F32', [2, 3], 0, 24)}}`, 24],
  [`{"a":${tensor('F32', [], 0, 4)}}`, 4],
  [`{"a":${tensor('F32', [0, 3], 0, 0)}}`, 0],
  [`{"b":${tensor('I64', [1], 4, 12)},"a":${tensor('F32', [1], 0, 4)}}`, 12],
  [`{"a":${tensor('F4', [2], 0, 1)}}`, 1],
  [`{"a":${tensor('F6_E2M3', [4], 0, 3)},"b":${tensor('F6_E3M2', [4], 3, 6)}}`, 6],
  [`{"__metadata__":{"format":"pt"},"a":${tensor('BOOL', [1], 0, 1)}}`, 1],
  ['{"__metadata__":null}', 0],
];

const REFUSED: readonly [header: string | Uint8Array, data: number, says: RegExp][] = [
  [`{"a":${tensor('F32', [1], 1, 5)}}`, 5, /^invalid offset/],
  [`{"a":${tensor('F32', [1], 0, 4)},"b":${tensor('F32', [1], 8, 12)}}`, 12, /^invalid offset/],
  [`{"a":${tensor('F32', [1], 0, 4)},"b":${tensor('F32', [1], 0, 4)}}`, 8, /^invalid offset/],
  [`{"a":${tensor('F32', [1], 0, -4)}}`, 0, /^invalid JSON/],
  [`{"a":${tensor('F32', [2], 0, 4)}}`, 4, /^invalid shape/],
  [`{"a":${tensor('F64', [1], 0, 4)}}`, 4, /^invalid shape/],
  [`{"a":${tensor('F4', [3], 0, 2)}}`, 2, /byte boundary/],
  [`{"a":${tensor('F32', [2], 0, 8)}}`, 7, /not fully covered/],
  ['{"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}}', 1, /floating point/],
  ['{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1e0]}}', 1, /floating point/],
  ['{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,1]}}', 1, /^invalid JSON/],
  ['{"a":{"dtype":"U8","shape":[1]}}', 1, /^invalid JSON/],
  ['{"a":{"dtype":"U8","data_offsets":[0,1]}}', 1, /^invalid JSON/],
  ['{"a":{"dtype":8,"shape":[1],"data_offsets":[0,1]}}', 1, /^invalid JSON/],
  ['{"a":null}', 0, /^invalid JSON/],
  ['{"__metadata__":{"a":1}}', 0, /^invalid JSON/],
  ['{"__metadata__":["a"]}', 0, /^invalid JSON/],
  ['{"__metadata__":"a"}', 0, /^invalid JSON/],
  ['{"a"', 0, /^invalid JSON/],
  [Buffer.from('{"\xff":1}', 'latin1'), 0, /^invalid UTF-8/],
];

test('headers that the library takes are taken by every reader', async () => {
  for (const [header, data] of TAKEN) {
    const file = fileOf(header, data);
    assert.equal(words(file), null, header);
    assert.deepEqual(problemIds(await inspectBytes('x.safetensors', file)), [], header);
    assert.equal(weightsOnly(new BufferSource(file), 'x.safetensors', '2.15', []).loads, true, header);
  }
});

test('headers that the library refuses are refused by every reader', async () => {
  for (const [header, data, says] of REFUSED) {
    const file = fileOf(header, data);
    assert.match(words(file) ?? 'taken', says, String(header));
    assert.deepEqual(problemIds(await inspectBytes('x.safetensors', file)), ['broken-archive'], String(header));
    const { loads, reason } = weightsOnly(new BufferSource(file), 'x.safetensors', '2.15', []);
    assert.equal(loads, false);
    assert.match(reason!.replace('SafetensorError: Error while deserializing header: ', ''), says);
  }
});

test('a byte order mark is no JSON', () => {
  assert.match(words(fileOf('\ufeff{}', 0))!, /^invalid JSON/);
});

test('lengths of the header', () => {
  assert.match(words(Buffer.alloc(7))!, /too small/);
  assert.match(words(fileOf('{}', 0, 3n))!, /invalid header length/);
  assert.match(words(fileOf('{}', 0, 100_000_001n))!, /too large/);
  assert.match(words(fileOf('{}', 0, 2n ** 64n - 1n))!, /too large/);
});

test('bytes behind the last tensor: the library refuses the file, and what they are is looked at', async () => {
  const file = fileOf(`{"a":${tensor('U8', [1], 0, 1)}}`, 1);
  const longer = Buffer.concat([file, Buffer.from('x')]);
  assert.equal(readSafetensorsHeader(new BufferSource(longer)).end, file.length);
  assert.match(weightsOnly(new BufferSource(longer), 'x.safetensors', '2.15', []).reason!, /not fully covered/);
  assert.deepEqual(problemIds(await inspectBytes('x.safetensors', longer)), ['trailing-data']);
});

test('an element type that only a later release can know', async () => {
  const file = fileOf(`{"a":${tensor('F2', [8], 0, 2)}}`, 2);
  assert.deepEqual(readSafetensorsHeader(new BufferSource(file)), { end: file.length, unknownType: 'F2' });
  const { findings } = await inspectBytes('x.safetensors', file);
  assert.deepEqual([findings.problems, findings.notes.length], [[], 1]);
  assert.match(weightsOnly(new BufferSource(file), 'x.safetensors', '2.15', []).reason!, /unknown variant `F2`/);
});
