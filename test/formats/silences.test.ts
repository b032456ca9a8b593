/** What readers once passed over without a word: each is a problem with a place, or is read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ProblemFinding } from '../../src/formats/inspection.ts';
import { inspectBytes, zipOf } from './sources.ts';

const folder = fileURLToPath(new URL('../real/', import.meta.url));
const real = (path: string): Buffer => readFileSync(join(folder, path));

/** The bytes with some of them written over, from the place of `anchor` on. */
function patched(bytes: Buffer, anchor: string | number, offset: number, patch: readonly number[]): Buffer {
  const at = (typeof anchor === 'number' ? anchor : bytes.indexOf(anchor, 0, 'latin1')) + offset;
  assert.ok(at >= offset, `no ${anchor}`);
  const copy = Buffer.from(bytes);
  copy.set(patch, at);
  return copy;
}

async function told(path: string, bytes: Buffer): Promise<string[]> {
  const { findings } = await inspectBytes(path, bytes);
  return findings.problems.map(({ id, message, offset }: ProblemFinding) => `${offset} ${id}: ${message}`);
}

test('gguf: a type of tensor that is not known', async () => {
  // Behind the name: two dimensions of eight bytes each, or one, then the type.
  const bytes = real('formats/gguf-0.19/tiny.gguf');
  assert.deepEqual(await told('x.gguf', bytes), []);
  const name = 'weight';
  const dimensions = bytes.readUInt32LE(bytes.indexOf(name) + name.length);
  const type = bytes.indexOf(name) + name.length + 4 + 8 * dimensions;
  assert.deepEqual(await told('x.gguf', patched(bytes, type, 0, [5])), [
    `${type + 4} broken-archive: expected a type of tensor that gguf 0.19 knows, found 5`,
  ]);
});

test('gguf: more values than there are bytes is no limit but a broken file', async () => {
  const bytes = patched(real('formats/gguf-0.19/tiny.gguf'), 16, 0, [0xff, 0xff, 0xff, 0x7f]);
  assert.match((await told('x.gguf', bytes))[0], /^24 broken-archive: expected 2147483647 values, found \d+ bytes$/);
});

test('hdf5: a message that is longer than its header', async () => {
  const bytes = real('hdf5/h5py-3.16/latest.h5');
  assert.deepEqual(await told('x.h5', bytes), []);
  const first = bytes.indexOf('OHDR');
  const flags = bytes[first + 5];
  const start = first + 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0) + (1 << (flags & 3));
  const [problem, ...more] = await told('x.h5', patched(bytes, start, 1, [0xff, 0x7f]));
  assert.match(problem, /^\d+ broken-archive: expected a message of 32767 bytes, found \d+$/);
  assert.deepEqual(more, []);
});

test('hdf5: a link of a version that is not known', async () => {
  const bytes = real('hdf5/h5py-3.16/latest.h5');
  const first = bytes.indexOf('OHDR');
  // Messages of version 2: type, size, flags. A link is of type 6 and begins with its version.
  const link = bytes.indexOf(Buffer.from([6]), first + 7);
  const version = [...bytes.subarray(link, link + 12)].indexOf(1, 1);
  const problems = await told('x.h5', patched(bytes, link, version, [9]));
  assert.match(problems.join(), /broken-archive: expected version 1 of a link, found version 9/);
});

test('hdf5: a value that is in no heap', async () => {
  const bytes = real('keras/3.15/lambda.h5');
  const heap = bytes.indexOf('GCOL');
  assert.match((await told('x.h5', bytes)).join(), /contains-code/);
  assert.match((await told('x.h5', patched(bytes, heap, 0, [0])))[0], /expected a global heap, found other bytes/);
});

test('keras: a configuration that is no JSON is told in our own words, with its place', async () => {
  const archive = zipOf([{ name: 'config.json', data: Buffer.from('{"a": nope}') }]);
  assert.deepEqual(await told('x.keras', archive), ['6 broken-archive: expected a JSON value, found "nope}"']);
});

test('dvc: a model behind the first pages of a long list', async () => {
  const others = Array.from({ length: 200 }, (_, at) => `- md5: ${'0'.repeat(32)}\n  path: image${at}.png\n`);
  const pointer = Buffer.from(`outs:\n${others.join('')}- path: model.pt\n`);
  assert.deepEqual(await told('data.dvc', pointer), [
    'null pointer-file: the content is kept by DVC and was not read: model.pt',
  ]);
});

test('a Python literal nests as deep as CPython lets it', async () => {
  const npy = (depth: number): Buffer => {
    const shape = `{'descr': ${'['.repeat(depth)}('a', '<f8')${']'.repeat(depth)}, 'fortran_order': False, 'shape': (0,)}`;
    const header = Buffer.from(`\x93NUMPY\x01\x00\0\0${shape}\n`, 'latin1');
    header.writeUInt16LE(header.length - 10, 8);
    return header;
  };
  // Deep or not, it is no dtype that is known, so the data are taken for a pickle.
  assert.match((await told('x.npy', npy(198))).join(), /broken-stream/);
  assert.match((await told('x.npy', npy(201))).join(), /broken-archive: expected a header with descr and shape/);
});
