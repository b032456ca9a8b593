/**
 * What `scripts/check-zip.py` found zipfile to open that was not walked, and the ways to read one directory of which each
 * has a reader: by its count or its size, with the zip64 record in one of two places or without.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { globalNames, HARMLESS, inspectBytes, PAYLOAD, problemIds, zipOf } from '../sources.ts';

const END_BYTES = 22;
const CENTRAL = 'PK\x01\x02';
const DECOY = { name: 'a.pkl', data: HARMLESS };
const EVIL = { name: 'evil.pkl', data: PAYLOAD };

async function assertFound(bytes: Uint8Array, problems: readonly string[]): Promise<void> {
  const inspection = await inspectBytes('x.zip', bytes);
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.deepEqual([...new Set(problemIds(inspection))].sort(), problems);
}

const central = (archive: Buffer): Buffer => archive.subarray(archive.indexOf(CENTRAL, 0, 'latin1'), -END_BYTES);

/** An end record, with what it says of a directory. */
function end(entries: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(END_BYTES);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

test('zipfile reads what is there of a member that should be longer than the file', async () => {
  for (const [method, data] of [
    [0, PAYLOAD],
    [8, deflateRawSync(PAYLOAD)],
  ] as const) {
    const archive = zipOf([{ name: 'evil.pkl', data, method }]);
    const at = archive.indexOf(CENTRAL, 0, 'latin1');
    archive.writeUInt32LE(0xffffff, at + 20);
    const inspection = await inspectBytes('x.zip', archive);
    assert.ok(globalNames(inspection).includes('os.system'));
    const { findings } = inspection;
    const told = findings.problems.filter(({ message }) => message.startsWith('expected 16777215'));
    assert.deepEqual(
      told.map(({ member, message, offset }) => [member, message, offset]),
      [['evil.pkl', `expected 16777215 bytes, found ${archive.length - 38}`, 38]],
    );
  }
});

test('zipfile does without what is missing of the comment of the last entry', async () => {
  const archive = zipOf([EVIL]);
  archive.writeUInt16LE(0xffff, archive.indexOf(CENTRAL, 0, 'latin1') + 32);
  await assertFound(archive, []);
});

test('an entry that only the size of the directory shows, and one that only the count shows', async () => {
  // With its local header unlike the others: what is found must come from the directory.
  const archive = zipOf([DECOY, EVIL]);
  const fewer = Buffer.from(archive);
  fewer.writeUInt16LE(1, fewer.length - END_BYTES + 8);
  fewer.writeUInt16LE(1, fewer.length - END_BYTES + 10);
  await assertFound(fewer, ['ambiguous-archive']);
  const smaller = Buffer.from(archive);
  smaller.writeUInt32LE(central(zipOf([DECOY])).length, smaller.length - END_BYTES + 12);
  await assertFound(smaller, ['ambiguous-archive']);
});

test('neither by its size nor by its count can a directory be read that is cut short by other bytes', async () => {
  const archive = zipOf([DECOY, EVIL]);
  archive.write('PK\x01\x03', archive.lastIndexOf(CENTRAL, undefined, 'latin1'), 'latin1');
  const inspection = await inspectBytes('x.zip', archive);
  assert.match(
    inspection.findings.problems[0].message,
    /^expected the signature of central header 1, found 0x3014b50$/,
  );
  assert.deepEqual(globalNames(inspection), ['os.system']);
});

test('a zip64 record before its locator, one that the locator names, and the end record alone', async () => {
  // The method of the local header is none that anyone reads: only the right directory shows the payload.
  const local = { name: 'evil.pkl', data: PAYLOAD, method: 99 };
  const whole = zipOf([local]);
  const members = whole.subarray(0, whole.indexOf(CENTRAL, 0, 'latin1'));
  const evil = central(zipOf([{ ...local, central: { method: 0 } }]));
  const blind = central(whole);
  const record = (size: number, offset: number): Buffer => {
    const bytes = Buffer.alloc(56);
    bytes.write('PK\x06\x06', 'latin1');
    bytes.writeBigUInt64LE(44n, 4);
    bytes.writeBigUInt64LE(1n, 24);
    bytes.writeBigUInt64LE(1n, 32);
    bytes.writeBigUInt64LE(BigInt(size), 40);
    bytes.writeBigUInt64LE(BigInt(offset), 48);
    return bytes;
  };
  for (const reader of ['before', 'named', 'none']) {
    const [before, named, none] = ['before', 'named', 'none'].map((which) => (which === reader ? evil : blind));
    const at = { named: members.length, before: members.length + named.length + 56 };
    const locator = Buffer.alloc(20);
    locator.write('PK\x06\x07', 'latin1');
    locator.writeBigUInt64LE(BigInt(at.named + named.length), 8);
    locator.writeUInt32LE(1, 16);
    const directories = [named, record(named.length, at.named), before, none];
    const plain = end(1, none.length, at.before + before.length);
    const bytes = Buffer.concat([members, ...directories, record(before.length, at.before), locator, plain]);
    const inspection = await inspectBytes('x.zip', bytes);
    assert.ok(globalNames(inspection).includes('os.system'), reader);
    assert.ok(problemIds(inspection).includes('ambiguous-archive'), reader);
  }
});

test('a second zip64 field stands in for what the first leaves open', async () => {
  const archive = zipOf([EVIL]);
  const at = archive.indexOf(CENTRAL, 0, 'latin1');
  const field = (size: bigint): Buffer => {
    const bytes = Buffer.from([1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    bytes.writeBigUInt64LE(size, 4);
    return bytes;
  };
  const extra = Buffer.concat([field(0xffffffffn), field(BigInt(PAYLOAD.length))]);
  const header = Buffer.concat([central(archive), extra]);
  header.writeUInt32LE(0xffffffff, 20);
  header.writeUInt16LE(extra.length, 30);
  await assertFound(Buffer.concat([archive.subarray(0, at), header, end(1, header.length, at)]), []);
});

test('another directory that names the same member with more bytes', async () => {
  const data = Buffer.concat([HARMLESS, Buffer.from([0x80, 2]), PAYLOAD]);
  const short = zipOf([{ name: 'a.pkl', data, central: { size: HARMLESS.length } }]);
  short.writeUInt32LE(HARMLESS.length, 18); // in its local header too
  short.writeUInt32LE(HARMLESS.length, 22);
  const other = central(zipOf([{ name: 'a.pkl', data }]));
  const at = short.indexOf(CENTRAL, 0, 'latin1');
  // By its offset the directory is the first, and by its end the second.
  const bytes = Buffer.concat([short.subarray(0, -END_BYTES), other, end(1, other.length, at)]);
  assert.ok(globalNames(await inspectBytes('x.zip', bytes)).includes('os.system'));
});
