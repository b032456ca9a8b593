/** The answers are those of base64.b64decode (CPython 3.11). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pythonBase64 } from '../../src/formats/python-base64.ts';

const ANSWERS: readonly (readonly [text: string, hex: string])[] = [
  ['', ''],
  ['AAEC', '000102'],
  ['A-A_E\nC', '000102'],
  ['AAE=', '0001'],
  ['AAE=AAE=', '0001'],
  ['AA==AA==', '00'],
  ['AA=EC===', '000102'],
  ['=AAEC', '000102'],
  ['===+-AA=QA Q=', 'f800'],
  ['AA=A=', '0000'],
];

for (const [text, hex] of ANSWERS) {
  test(`${JSON.stringify(text)} is ${hex}`, () => {
    assert.equal(Buffer.from(pythonBase64(text).bytes).toString('hex'), hex);
  });
}
