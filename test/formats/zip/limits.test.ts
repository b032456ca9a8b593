/** The limits within which an archive is looked through: each is told with its place, and hides nothing before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { BufferSource } from '../../../src/bytes/source.ts';
import { splitArchives } from '../../../src/bytes/zip/directory.ts';
import type { Inspection } from '../../../src/formats/inspection.ts';
import { RULES } from '../../../src/policy/rules.ts';
import { inspect } from '../../../src/scan/inspect.ts';
import { everything, globalNames, HARMLESS, inspectBuffer, inspectBytes, PAYLOAD, zipOf } from '../sources.ts';

const TEXT = Buffer.from('x');
/** Local headers of 31 bytes and a letter, which no directory names, before a member that one does. */
const decoys = (count: number, ...behind: Parameters<typeof zipOf>[0]): Buffer =>
  zipOf([...Array.from({ length: count }, () => ({ name: 'd', data: TEXT, hidden: true })), ...behind]);
const HIDDEN = { name: 'evil.pkl', data: PAYLOAD, hidden: true };
const NAMED = { name: 'a.pkl', data: HARMLESS };
const exceeded = (inspection: Inspection): [string | null, number | null][] =>
  everything(inspection)
    .flatMap(({ findings }) => findings.problems)
    .filter(({ id }) => id === 'limit-exceeded')
    .map(({ member, offset }) => [member, offset]);
/** Inspects a file of which so many bytes may still be looked through. */
const searching = (bytes: Uint8Array, left: number): Promise<Inspection> =>
  inspect('x.zip', new BufferSource(bytes), RULES, {
    expansion: { bytes: LIMITS.expandedBytes, searched: LIMITS.searchedBytes - left },
  });

test('decoys hide no member', async () => {
  assert.deepEqual(globalNames(await inspectBytes('x.zip', decoys(3000, HIDDEN, NAMED))), ['os.system']);
});

test('more members that only local headers show than are looked at', async () => {
  const inspection = await inspectBuffer('x.zip', decoys(LIMITS.members + 1, { name: 'a.pkl', data: PAYLOAD }));
  assert.deepEqual(exceeded(inspection)[0], [null, LIMITS.members * 32]);
  // What the directory names is seen all the same.
  assert.deepEqual(globalNames(inspection), ['os.system']);
});

test('more bytes between the members than are looked through', async () => {
  const archive = zipOf([{ ...NAMED, before: Buffer.alloc(1 << 17, 'x') }]);
  assert.deepEqual(exceeded(await searching(archive, archive.length)), []);
  assert.deepEqual(exceeded(await searching(archive, 1 << 16)), [[null, 1 << 16]]);
  const zeros = zipOf([{ ...NAMED, before: Buffer.alloc(1 << 17) }]);
  assert.deepEqual(exceeded(await searching(zeros, 1 << 16)), [[null, 1 << 16]]);
});

test('more bytes in a cut archive than are looked through, with and without a descriptor to look for', async () => {
  const whole = zipOf([{ name: 'a', data: Buffer.alloc(1 << 17, 'x'), local: { flags: 8 } }]);
  const cut = whole.subarray(0, whole.length - 100);
  assert.deepEqual(exceeded(await searching(cut, 1 << 16)), [[null, 1 << 16]]);
  cut.fill(0, 14, 26);
  assert.deepEqual(exceeded(await searching(cut, 1 << 16)), [[null, 0]]);
});

test('a member whose CRC is not computed', async () => {
  const archive = zipOf([{ name: 'a.pkl', data: PAYLOAD }]);
  assert.deepEqual(exceeded(await searching(archive, PAYLOAD.length)), []);
  const inspection = await searching(archive, PAYLOAD.length - 1);
  assert.deepEqual(exceeded(inspection), [['a.pkl', 0]]);
  assert.deepEqual(globalNames(inspection), ['os.system']);
});

test('a directory of more entries than are kept', async () => {
  const archive = zipOf([NAMED]);
  const at = archive.indexOf('PK\x01\x02', 0, 'latin1');
  const header = archive.subarray(at, -22);
  const end = Buffer.from(archive.subarray(-22));
  end.writeUInt32LE(header.length * (LIMITS.archiveEntries + 1), 12);
  const headers = Array.from({ length: LIMITS.archiveEntries + 1 }, () => header);
  const inspection = await inspectBuffer('x.zip', Buffer.concat([archive.subarray(0, at), ...headers, end]));
  assert.deepEqual(exceeded(inspection)[0], [null, at + header.length * LIMITS.archiveEntries]);
});

test('a directory of more bytes than are read', async () => {
  const archive = zipOf([NAMED]);
  const at = archive.indexOf('PK\x01\x02', 0, 'latin1');
  const header = Buffer.concat([archive.subarray(at, -22), Buffer.alloc(0xffff)]);
  header.writeUInt16LE(0xffff, 32);
  const count = Math.ceil(LIMITS.centralDirectory / header.length) + 2;
  const end = Buffer.from(archive.subarray(-22));
  end.writeUInt32LE(header.length * count, 12);
  const headers = Array.from({ length: count }, () => header);
  const inspection = await inspectBuffer('x.zip', Buffer.concat([archive.subarray(0, at), ...headers, end]));
  assert.deepEqual(exceeded(inspection)[0], [null, at + header.length * (count - 2)]);
});

test('archives one behind another are split up to a number that its caller can tell from all', () => {
  const bytes = Buffer.concat([zipOf([NAMED]), zipOf([NAMED]), zipOf([NAMED])]);
  const source = new BufferSource(bytes);
  assert.equal(splitArchives(source, 2, {}).archives.length, 2);
  assert.equal(splitArchives(source, 9, {}).archives.length, 3);
  assert.equal(splitArchives(source, 9, { searched: LIMITS.searchedBytes }).limit?.id, 'limit-exceeded');
});
