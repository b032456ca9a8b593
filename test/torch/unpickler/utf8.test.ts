/** The words are those of CPython 3.11: bytes(…).decode('utf-8', errors). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/torch/faults.ts';
import { decodeUtf8 } from '../../../src/torch/unpickler/utf8.ts';

const FAULTS: readonly [bytes: number[], words: string][] = [
  [[0xff], 'byte 0xff in position 0: invalid start byte'],
  [[0x61, 0x80], 'byte 0x80 in position 1: invalid start byte'],
  [[0xc0, 0x80], 'byte 0xc0 in position 0: invalid start byte'],
  [[0x61, 0xe2, 0x82, 0x62], 'bytes in position 1-2: invalid continuation byte'],
  [[0xe2, 0x82], 'bytes in position 0-1: unexpected end of data'],
  [[0xe2], 'byte 0xe2 in position 0: unexpected end of data'],
  [[0xf0, 0x8f, 0x98, 0x80], 'byte 0xf0 in position 0: invalid continuation byte'],
  [[0xe0, 0x80, 0x80], 'byte 0xe0 in position 0: invalid continuation byte'],
  [[0xf4, 0x90, 0x80, 0x80], 'byte 0xf4 in position 0: invalid continuation byte'],
  [[0xf5, 0x80], 'byte 0xf5 in position 0: invalid start byte'],
];

for (const [bytes, words] of FAULTS) {
  test(`${Buffer.from(bytes).toString('hex')} is not UTF-8`, () => {
    assert.throws(
      () => decodeUtf8(Uint8Array.from(bytes), true),
      (error: unknown) => error instanceof Refusal && error.message === `'utf-8' codec can't decode ${words}`,
    );
  });
}

test('text is read, and surrogates pass where they may', () => {
  for (const text of ['', 'a', 'é', '\ufffd', '😀', 'a long line of ASCII text, and more', 'ein längerer Text 😀']) {
    assert.equal(decodeUtf8(Buffer.from(text), false), text);
  }
  const surrogate = Uint8Array.from([0x61, 0xed, 0xa0, 0x80, 0xc3, 0xa9]);
  assert.equal(decodeUtf8(surrogate, true), 'a\ud800é');
  assert.throws(() => decodeUtf8(surrogate, false), /byte 0xed in position 1: invalid continuation byte/);
});
