/**
 * Deflated records as torch reads them: miniz goes on where zlib refuses, and a stream that breaks off is no error, only
 * memory that was not written. Each file was loaded with torch 2.6.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import { BufferSource } from '../../../src/bytes/source.ts';
import { weightsOnly } from '../../../src/torch/weights-only.ts';
import { dynamicBlock, END } from '../../bytes/deflate-writer.ts';
import { zipOf } from '../../formats/sources.ts';

const PICKLE = Buffer.from('\x80\x02K\x05.', 'latin1');
const LITERALS = [...Array<number>(255).fill(8), 9, 9];
const UNFINISHED = deflateRawSync(PICKLE, { finishFlush: constants.Z_SYNC_FLUSH });
const DECLARED_SIZE = 24;

/** A checkpoint whose pickle is the deflate stream `data`, said to give `size` bytes. */
function checkpoint(data: Uint8Array, size: number): Buffer {
  const archive = zipOf([
    { name: 'a/data.pkl', data, method: 8 },
    { name: 'a/version', data: Buffer.from('3\n') },
  ]);
  archive.writeUInt32LE(size, archive.indexOf('PK\x01\x02') + DECLARED_SIZE);
  return archive;
}

const CASES: [what: string, data: Uint8Array, size: number, loads: boolean | null, reason: RegExp][] = [
  ['as zlib writes it', deflateRawSync(PICKLE), PICKLE.length, true, /^null$/],
  [
    'under codes that zlib refuses',
    dynamicBlock({ symbols: [...PICKLE, END], literals: LITERALS, distances: [0, 5] }),
    PICKLE.length,
    true,
    /^null$/,
  ],
  ['broken behind the pickle', Buffer.concat([UNFINISHED, Buffer.from([0xff])]), PICKLE.length, true, /^null$/],
  ['larger than declared', deflateRawSync(Buffer.concat([PICKLE, PICKLE])), PICKLE.length, true, /^null$/],
  ['smaller than declared', deflateRawSync(PICKLE), PICKLE.length + 1, false, /unexpected decompressed size/],
  ['broken before its declared size', UNFINISHED, PICKLE.length + 1, null, /the data break off/],
];

for (const [what, data, size, loads, reason] of CASES) {
  test(`a deflated pickle ${what}`, () => {
    const answer = weightsOnly(new BufferSource(checkpoint(data, size)), 'x.pt', '2.6', []);
    assert.equal(answer.loads, loads, String(answer.reason));
    assert.match(String(answer.reason), reason);
  });
}
