/** One content, several formats: only what a loader of that name would look at is told (src/formats/loaders.ts). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Inspection } from '../../src/formats/inspection.ts';
import { tarOf } from '../bytes/tar/archive.ts';
import {
  everything,
  globalNames,
  HARMLESS,
  inspectBuffer,
  inspectBytes,
  PAYLOAD,
  problemIds,
  zipOf,
} from './sources.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const HDF5 = read('real/hdf5/h5py-3.16/plain.h5');

/** The pickle of a bytes value, which begins at byte `at` where one is given. */
function pickleOf(value: Uint8Array, at?: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(value.length);
  const start = '\x80\x03(';
  const filled = Math.max(0, (at ?? 0) - start.length - 10);
  const fill = Buffer.alloc(4);
  fill.writeUInt32LE(filled);
  const before = at === undefined ? [] : [bytes('B'), fill, Buffer.alloc(filled)];
  return Buffer.concat([bytes(start), ...before, bytes('B'), length, value, bytes('l.')]);
}

/** An archive whose comment takes in what lies behind it, so that every reader finds its end. */
function archive(): Buffer {
  const zip = zipOf([{ name: 'model.pkl', data: PAYLOAD }]);
  zip.writeUInt16LE(2, zip.length - 2);
  return zip;
}

/** The same, with offsets that count from the first byte of a file in which it begins at `start`. */
function movedTo(start: number): Buffer {
  const zip = archive();
  const end = zip.length - 22;
  const directory = zip.readUInt32LE(end + 16);
  zip.writeUInt32LE(directory + start, end + 16);
  zip.writeUInt32LE(start, directory + 42);
  return zip;
}

const BY_FIRST_BYTES = ['x.pt', 'x.pth', 'x.ckpt', 'x.bin', 'x.pkl', 'x.joblib', 'a.zip!x.pkl'];

const findsBoth = (inspection: Inspection, what: string): void => {
  assert.ok(problemIds(inspection).includes('ambiguous-archive'), what);
  assert.ok(
    everything(inspection).some((entry) => globalNames(entry).includes('os.system')),
    what,
  );
};

test('a zip archive that a pickle holds as bytes is one only to who looks at the end', async () => {
  const file = pickleOf(archive());
  for (const path of BY_FIRST_BYTES) {
    const inspection = await inspectBytes(path, file);
    assert.deepEqual([inspection.findings.format, globalNames(inspection), problemIds(inspection)], ['pickle', [], []]);
  }
  for (const path of ['x.zip', 'x.pt2', 'x.keras', 'x.npz', 'x.mar', 'x.dat', 'x']) {
    findsBoth(await inspectBytes(path, file), path);
  }
});

test('an archive behind a pickle is one under any name, and so is one made for its place in it', async () => {
  const place = pickleOf(archive()).indexOf('PK');
  for (const path of [...BY_FIRST_BYTES, 'x.zip', 'x']) {
    findsBoth(await inspectBytes(path, Buffer.concat([HARMLESS, archive(), Buffer.alloc(2)])), path);
    findsBoth(await inspectBytes(path, pickleOf(movedTo(place))), path);
  }
  const moved = pickleOf(movedTo(place + 1));
  assert.deepEqual(problemIds(await inspectBytes('x.pt', moved)), []);
});

test('an archive in a storage of a legacy checkpoint is none to torch, one behind the storages is', async () => {
  // scripts/fixtures/polyglots.py wrote it.
  const file = read('fixtures/formats/zip_in_storage.pth');
  const honest = await inspectBytes('x.pth', file);
  assert.deepEqual([honest.findings.format, problemIds(honest), honest.members], ['torch-legacy', [], []]);
  const byName = await inspectBytes('x.zip', file);
  assert.ok(problemIds(byName).includes('ambiguous-archive'));
  for (const path of ['x.pth', 'x.zip']) {
    const behind = await inspectBytes(path, Buffer.concat([file, zipOf([{ name: 'model.pkl', data: PAYLOAD }])]));
    findsBoth(behind, path);
    assert.equal(problemIds(behind).filter((id) => id === 'trailing-data').length, 1);
  }
  const cut = file.subarray(0, file.indexOf('\x80', 200));
  findsBoth(await inspectBytes('x.pth', Buffer.concat([cut, archive(), Buffer.alloc(2)])), 'behind a broken pickle');
});

test('HDF5 inside another content is HDF5 only to who looks there', async () => {
  for (const at of [512, 4096]) {
    const file = pickleOf(HDF5, at);
    assert.equal(file.indexOf('\x89HDF', 0, 'latin1'), at);
    for (const path of BY_FIRST_BYTES) {
      const { findings } = await inspectBuffer(path, file);
      assert.deepEqual([findings.format, findings.problems], ['pickle', []], path);
    }
    for (const path of ['x.h5', 'x.keras', 'x.dat', 'x']) {
      const inspection = await inspectBuffer(path, file);
      // What begins among the first bytes is read as HDF5 alone, for a pickle without imports does nothing.
      const told = at === 512 ? ['hdf5', []] : ['pickle', ['ambiguous-archive']];
      assert.deepEqual([inspection.findings.format, problemIds(inspection)], told, path);
    }
  }
  const tar = tarOf({ name: 'model.h5', data: HDF5 });
  assert.deepEqual(problemIds(await inspectBuffer('x.tar', tar)), []);
  assert.deepEqual(problemIds(await inspectBuffer('x.h5', tar)), ['ambiguous-archive']);
  const zip = zipOf([
    { name: 'a', data: Buffer.alloc(512 - 31 - 38) },
    { name: 'model.h5', data: HDF5 },
  ]);
  assert.equal(zip.indexOf('\x89HDF', 0, 'latin1'), 512);
  assert.deepEqual(problemIds(await inspectBuffer('x.keras', zip)), []);
  assert.deepEqual(problemIds(await inspectBuffer('x.zip', zip)), []);
  assert.deepEqual(problemIds(await inspectBuffer('x.h5', zip)), ['ambiguous-archive']);
});

test('HDF5 behind a pickle is HDF5 under any name, where its superblock is one', async () => {
  const file = Buffer.concat([HARMLESS, Buffer.alloc(512 - HARMLESS.length), HDF5]);
  for (const path of ['x.pkl', 'x.pt', 'a.zip!x.sav']) {
    assert.ok(problemIds(await inspectBuffer(path, file)).includes('ambiguous-archive'), path);
  }
  // The version; the sizes of addresses and lengths.
  for (const [at, value, shown] of [
    [8, 4, false],
    [13, 3, false],
    [14, 0, false],
    [13, 32, true],
  ] as const) {
    const changed = Buffer.from(file);
    changed[512 + at] = value;
    const ids = problemIds(await inspectBuffer('x.pkl', changed));
    assert.equal(ids.includes('ambiguous-archive'), shown, `${value} at ${at}`);
  }
  const latest = Buffer.concat([HARMLESS, Buffer.alloc(512 - HARMLESS.length), read('real/hdf5/h5py-3.16/latest.h5')]);
  assert.ok(problemIds(await inspectBuffer('x.pkl', latest)).includes('ambiguous-archive'));
  latest[512 + 9] = 5;
  assert.ok(!problemIds(await inspectBuffer('x.pkl', latest)).includes('ambiguous-archive'));
  assert.ok(!problemIds(await inspectBuffer('x.pkl', file.subarray(0, 512 + 9))).includes('ambiguous-archive'));
});

test('the length of a safetensors header may be opcodes that come to a STOP', async () => {
  // NEWTRUE STOP; MARK is no end.
  for (const length of [0x2e88, 0x12e88, 0x2e28]) {
    const file = Buffer.alloc(8 + length + 2, ' ');
    file.writeBigUInt64LE(BigInt(length));
    file.write('{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}', 8);
    for (const path of ['x.safetensors', 'x.pt', 'x']) {
      const { findings } = await inspectBuffer(path, file);
      assert.deepEqual([findings.format, findings.problems], ['safetensors', []]);
    }
  }
});
