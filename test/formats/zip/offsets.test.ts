/**
 * Archives whose offsets do not count from the start of the file. Python's zipfile goes by the end record: it takes the
 * directory from right before it, and shifts what every entry says by as much as the declared offset is wrong, which may
 * be less than nothing (Lib/zipfile.py of CPython 3.11, `_RealGetContents`). A member whose local header then lies before
 * the file cannot be opened there (`OSError`); all others can.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownReleases } from '../../../src/torch/releases.ts';
import { weightsOnly } from '../../../src/torch/weights-only.ts';
import { onEverySource } from '../../bytes/every-source.ts';
import { everything, globalNames, HARMLESS, inspectBytes, PAYLOAD, problemIds, zipOf } from '../sources.ts';

const END_BYTES = 22;
const CENTRAL = 'PK\x01\x02';
const DECOY = { name: 'decoy.txt', data: Buffer.from('hello') };
const EVIL = { name: 'evil.pkl', data: PAYLOAD };
const FAR = 2n ** 63n;

/** Where the central headers of an archive lie. */
function centralHeaders(archive: Buffer): number[] {
  const found: number[] = [];
  for (let at = archive.indexOf(CENTRAL, 'latin1'); at >= 0; at = archive.indexOf(CENTRAL, at + 1, 'latin1')) {
    found.push(at);
  }
  return found;
}

const directoryOf = (archive: Buffer): number => archive.readUInt32LE(archive.length - END_BYTES + 16);

/** The archive with `by` added to the offset of its directory and to those of all entries but the first `unmoved`. */
function moved(archive: Buffer, by: number, unmoved: number): Buffer {
  const changed = Buffer.from(archive);
  changed.writeUInt32LE(directoryOf(archive) + by, changed.length - END_BYTES + 16);
  for (const at of centralHeaders(archive).slice(unmoved)) {
    changed.writeUInt32LE(archive.readUInt32LE(at + 42) + by, at + 42);
  }
  return changed;
}

/** The same in zip64 fields (APPNOTE 4.3.14, 4.3.15, 4.5.3), which hold numbers that a double does not. */
function movedFar(archive: Buffer, by: bigint, unmoved: number): Buffer {
  const directory = directoryOf(archive);
  const headers = centralHeaders(archive).map((at, index) => {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const header = Buffer.concat([archive.subarray(at, nameEnd), Buffer.alloc(12)]);
    header.writeUInt16LE(12, 30);
    header.writeUInt32LE(0xffffffff, 42);
    header.writeUInt16LE(1, header.length - 12);
    header.writeUInt16LE(8, header.length - 10);
    header.writeBigUInt64LE(BigInt(archive.readUInt32LE(at + 42)) + (index < unmoved ? 0n : by), header.length - 8);
    return header;
  });
  const central = Buffer.concat(headers);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(headers.length), 24);
  record.writeBigUInt64LE(BigInt(headers.length), 32);
  record.writeBigUInt64LE(BigInt(central.length), 40);
  record.writeBigUInt64LE(BigInt(directory) + by, 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(directory + central.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.from(archive.subarray(-END_BYTES));
  end.fill(0xff, 8, 20);
  return Buffer.concat([archive.subarray(0, directory), central, record, locator, end]);
}

/** Inspects a file in which zipfile finds os.system: so must we, from every source. */
async function assertFound(path: string, bytes: Buffer): Promise<string[]> {
  const inspection = await inspectBytes(path, bytes);
  assert.ok(globalNames(inspection).includes('os.system'), `${path}: the payload is walked`);
  const problems = everything(inspection).flatMap(({ findings }) => findings.problems);
  for (const { id, message, offset } of problems) {
    assert.notEqual(id, 'read-error', message);
    assert.doesNotMatch(message, /out of range/);
    assert.ok(offset === null || offset >= 0, `${message}: offset ${offset}`);
  }
  return problemIds(inspection);
}

const ARCHIVE = zipOf([DECOY, EVIL]);

for (const path of ['x.zip', 'x.nemo', 'x.bin', 'x.npz', 'x.pt', 'x.keras']) {
  test(`${path}: a decoy whose local header lies before the file hides nothing`, async () => {
    const ids = await assertFound(path, moved(ARCHIVE, 1000, 1));
    assert.ok(ids.includes('broken-archive'), 'the decoy cannot be opened');
    assert.ok(ids.includes('ambiguous-archive'), 'a reader that believes the offsets sees nothing');
  });

  test(`${path}: offsets that only 64 bits hold`, async () => {
    assert.ok((await assertFound(path, movedFar(ARCHIVE, FAR, 1))).includes('broken-archive'));
    assert.ok((await assertFound(path, movedFar(ARCHIVE, FAR, 0))).includes('ambiguous-archive'));
  });
}

test('where every local header lies before the file, every member is said to be unread', async () => {
  const archive = zipOf([{ name: 'a.pkl', data: HARMLESS }, EVIL]);
  const ids = await assertFound('x.zip', moved(archive, 1000, 0));
  assert.deepEqual([...new Set(ids)], ['ambiguous-archive'], 'offsets that are all too large are all shifted back');
  const { findings } = await inspectBytes('x.zip', moved(archive, 1000, 2));
  const problems = findings.problems.filter(({ id }) => id === 'broken-archive');
  assert.deepEqual(
    problems.map(({ member, offset }) => [member, offset]),
    [
      ['a.pkl', null],
      ['evil.pkl', null],
    ],
  );
  assert.match(problems[1].message, /expected the local header of evil\.pkl in the file, found it 961 bytes before it/);
});

test('a directory that begins one header later than zipfile sees it', async () => {
  const inner = zipOf([EVIL]);
  const archive = zipOf([
    { name: EVIL.name, data: HARMLESS },
    { name: 'data.bin', data: Buffer.concat([Buffer.from('\0\x01'), inner.subarray(0, directoryOf(inner))]) },
  ]);
  // The first header names what lies in the data of the second member, which is all that the end record counts.
  const [first, second] = centralHeaders(archive);
  archive.writeUInt32LE(directoryOf(archive) + second - first, archive.length - END_BYTES + 16);
  archive.writeUInt16LE(1, archive.length - END_BYTES + 8);
  archive.writeUInt16LE(1, archive.length - END_BYTES + 10);
  archive.writeUInt32LE(archive.indexOf(EVIL.name, 100) - 30 + second - first, first + 42);
  inner.copy(archive, first + 16, directoryOf(inner) + 16, directoryOf(inner) + 28); // CRC and sizes
  await assertFound('x.zip', archive);
});

test('places beyond any file end the search for what lies between the members', async () => {
  const none = Buffer.from(movedFar(zipOf([DECOY]), 2n ** 60n, 1));
  none.writeBigUInt64LE(0n, none.indexOf('PK\x06\x06', 'latin1') + 24);
  none.writeBigUInt64LE(0n, none.indexOf('PK\x06\x06', 'latin1') + 32);
  assert.deepEqual(problemIds(await inspectBytes('x.pt', none)).includes('read-error'), false);
  const apart = movedFar(zipOf([DECOY, EVIL]), 0n, 0);
  const [first, second] = centralHeaders(apart);
  apart.writeUInt32LE(0xffffffff, first + 20);
  apart.writeBigUInt64LE(2n ** 60n, second + 46 + EVIL.name.length + 4);
  assert.ok(problemIds(await inspectBytes('x.zip', apart)).includes('broken-archive'));
});

test('torch does not shift: it finds no directory there', async () => {
  const checkpoint = moved(zipOf([DECOY, { name: 'x/data.pkl', data: PAYLOAD }]), 1000, 1);
  for (const release of knownReleases()) {
    const { loads, reason } = await onEverySource(checkpoint, (source) => {
      const answer = weightsOnly(source, 'x.pt', release, []);
      return { loads: answer.loads, reason: answer.reason };
    });
    assert.equal(loads, false);
    assert.match(reason!, /^PytorchStreamReader failed reading zip archive: invalid header or archive is corrupted$/);
  }
});
