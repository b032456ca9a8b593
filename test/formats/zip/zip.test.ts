/**
 * Archives that two readers could read differently: every candidate pickle is walked, and the difference is said where a
 * pickle is concerned and nowhere else.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { everything, globalNames, HARMLESS, inspectBytes, PAYLOAD, PAYLOAD2, problemIds, zipOf } from '../sources.ts';

const TEXT = Buffer.from('nothing to see');
const benign = { name: 'x/data.pkl', data: HARMLESS };
const version = { name: 'x/version', data: Buffer.from('3\n') };

/** Inspects an archive that must show os.system and be ambiguous. */
async function assertAmbiguous(bytes: Uint8Array, path = 'model.pt'): Promise<void> {
  const inspection = await inspectBytes(path, bytes);
  assert.ok(globalNames(inspection).includes('os.system'), 'the payload is walked');
  assert.ok(problemIds(inspection).includes('ambiguous-archive'), 'the ambiguity is said');
}

test('an honest archive is not ambiguous', async () => {
  const inspection = await inspectBytes('model.pt', zipOf([benign, version]));
  assert.equal(inspection.findings.format, 'torch-zip');
  assert.deepEqual(problemIds(inspection), []);
});

test('two members of one name', async () => {
  await assertAmbiguous(zipOf([benign, { name: 'x/data.pkl', data: PAYLOAD }]));
  await assertAmbiguous(zipOf([{ name: 'x/data.pkl', data: PAYLOAD }, benign]));
});

test('two members whose names differ in case', async () => {
  await assertAmbiguous(zipOf([benign, { name: 'x/Data.pkl', data: PAYLOAD }]));
});

test('a local header with another name', async () => {
  await assertAmbiguous(zipOf([benign, { name: 'x/data.pkl', data: PAYLOAD, central: { name: 'x/data/0' } }]));
});

test('a local header with another size shows more of the pickle', async () => {
  const data = Buffer.concat([HARMLESS, PAYLOAD2]);
  await assertAmbiguous(zipOf([{ name: 'x/data.pkl', data, central: { size: HARMLESS.length } }, version]));
});

test('a local header with another method', async () => {
  const data = deflateRawSync(PAYLOAD2);
  await assertAmbiguous(zipOf([benign, { name: 'x/more', data, method: 8, central: { method: 0 } }]));
});

test('a member that only its local header shows', async () => {
  await assertAmbiguous(zipOf([benign, { name: 'x/data.pkl', data: PAYLOAD, hidden: true }, version]));
});

test('a pickle between the members', async () => {
  await assertAmbiguous(zipOf([benign, { ...version, before: PAYLOAD2 }]));
});

test('a pickle between the directory and its end record', async () => {
  const archive = zipOf([benign]);
  const end = archive.length - 22;
  await assertAmbiguous(Buffer.concat([archive.subarray(0, end), PAYLOAD2, archive.subarray(end)]));
});

test('a wrong CRC matters for a pickle', async () => {
  const inspection = await inspectBytes(
    'model.pt',
    zipOf([{ ...benign, central: { crc: 1 }, local: { crc: 1 } }, version]),
  );
  assert.deepEqual(problemIds(inspection), ['ambiguous-archive']);
});

test('a CRC of zero on every member is torch that was told to write none', async () => {
  const without = { central: { crc: 0 }, local: { crc: 0 } };
  const inspection = await inspectBytes(
    'model.pt',
    zipOf([
      { ...benign, ...without },
      { ...version, ...without },
    ]),
  );
  assert.deepEqual(problemIds(inspection), []);
});

test('an encrypted member is said, and its bytes are looked at as a reader that ignores the flag would', async () => {
  const part = { name: 'x/data.pkl', data: PAYLOAD, central: { flags: 1 }, local: { flags: 1 } };
  const inspection = await inspectBytes('model.pt', zipOf([part]));
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.deepEqual([...new Set(problemIds(inspection))].sort(), ['ambiguous-archive', 'encrypted-member']);
});

test('a compression that is not read', async () => {
  const inspection = await inspectBytes('a.zip', zipOf([{ name: 'x.pkl', data: TEXT, method: 99 }]));
  assert.deepEqual(problemIds(inspection), ['unsupported-compression']);
});

test('differences between members that hold no pickle do not matter', async () => {
  const twice = zipOf([
    { name: 'a.txt', data: TEXT },
    { name: 'a.txt', data: TEXT, central: { crc: 5 } },
    { name: 'A.TXT', data: TEXT, local: { crc: 7 } },
    { ...benign, before: TEXT },
  ]);
  assert.deepEqual(problemIds(await inspectBytes('a.zip', twice)), []);
});

test('a pickle in front of an archive: both are read', async () => {
  const inner = zipOf([{ name: 'inner.pkl', data: PAYLOAD2 }]);
  await assertAmbiguous(Buffer.concat([HARMLESS, inner]), 'x.pkl');
  await assertAmbiguous(Buffer.concat([PAYLOAD2, zipOf([benign])]), 'x.pt');
});

test('an archive inside a bytes value is no second reading', async () => {
  const inner = zipOf([benign]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(inner.length);
  const pickle = Buffer.concat([Buffer.from('\x80\x03B', 'latin1'), length, inner, Buffer.from('.')]);
  assert.deepEqual(problemIds(await inspectBytes('x.pkl', pickle)), []);
});

test('a pickle behind an archive', async () => {
  const inspection = await inspectBytes('model.pt', Buffer.concat([zipOf([benign, version]), PAYLOAD2]));
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('trailing-data'));
});

test('an image in front of an archive', async () => {
  const image = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
  const inspection = await inspectBytes('model.pt', Buffer.concat([image, zipOf([{ ...benign, data: PAYLOAD }])]));
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('ambiguous-archive'));
});

test('an archive without a directory: its local headers are read', async () => {
  const archive = zipOf([{ name: 'x/data.pkl', data: PAYLOAD }]);
  const inspection = await inspectBytes('model.pt', archive.subarray(0, archive.length - 60));
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('broken-archive'));
});

test('members of members have paths of their own', async () => {
  const inner = zipOf([{ name: 'b.pkl', data: PAYLOAD2 }]);
  const inspection = await inspectBytes('outer.zip', zipOf([{ name: 'in/a.zip', data: inner }]));
  const paths = everything(inspection).map((entry) => entry.path);
  assert.deepEqual(paths, ['outer.zip', 'outer.zip!in/a.zip', 'outer.zip!in/a.zip!b.pkl']);
});

test('members by each method of Python', async () => {
  const bytes = readFileSync(new URL('../../fixtures/formats/methods.zip', import.meta.url));
  const inspection = await inspectBytes('x.zip', bytes);
  assert.deepEqual(globalNames(inspection), ['os.system', 'os.system', 'os.system']);
  assert.deepEqual(problemIds(inspection), []);
});

test('records that torch finds under names of another case hold code all the same', async () => {
  for (const name of ['x/.data/EXTERN_MODULES', 'x/Constants.pkl', 'x/CODE/__torch__.PY']) {
    const inspection = await inspectBytes('model.pt', zipOf([benign, { name, data: HARMLESS }]));
    assert.ok(problemIds(inspection).includes('contains-code'), name);
  }
});
