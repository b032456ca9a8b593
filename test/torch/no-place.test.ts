/** Sizes and strides that lead out of a file, below zero among them, answered as torch does and from every source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WeightsOnly } from '../../src/report.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';
import { onEverySource } from '../bytes/every-source.ts';
import { zipOf } from '../formats/sources.ts';

/** The last release that reads the format. */
const READS_TAR = '2.5';

const answer = (bytes: Uint8Array, release = READS_TAR): Promise<Pick<WeightsOnly, 'loads' | 'reason'>> =>
  onEverySource(bytes, (source) => {
    const { loads, reason } = weightsOnly(source, 'x.pt', release, []);
    return { loads, reason };
  });

function header(name: string, type: string, size: string): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 'latin1');
  block.write(size, 124, 'latin1');
  block.write(type, 156);
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function tarOf(members: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(members).map(([name, content]) => {
    const data = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    data.write(content, 'latin1');
    return Buffer.concat([header(name, '0', content.length.toString(8)), data]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const STORAGES = `K\x01.(K\x01U\x03cpuctorch\nFloatStorage\nt.${'\0'.repeat(8)}].`;
const TENSOR = 'K\x01.(K\x02K\x01ctorch\nFloatTensor\nt.';

test('a tensor of no dimensions loads', async () => {
  const tensors = TENSOR + '\0'.repeat(16);
  const { loads, reason } = await answer(tarOf({ storages: STORAGES, tensors, pickle: 'U\x012Q.' }));
  assert.deepEqual([loads, reason], [true, null]);
});

test('a tensor of fewer than no dimensions is what Python’s struct says of it', async () => {
  const tensors = `${TENSOR}\xff\xff\xff\xff${'\0'.repeat(40)}`;
  const { loads, reason } = await answer(tarOf({ storages: STORAGES, tensors, pickle: 'N.' }));
  assert.deepEqual([loads, reason], [false, 'error: bad char in struct format']);
});

test('a member of a negative size is no answer: releases of CPython differ', async () => {
  // -512 leads back to the header, any more to before the file.
  for (const size of ['-1000', '-2000', '-77777777777']) {
    const { loads, reason } = await answer(Buffer.concat([header('storages', '0', size), Buffer.alloc(2048)]));
    assert.equal(loads, null);
    assert.match(reason!, /expected the size of a member, found -\d+ bytes/);
  }
});

test('a long name of a negative size is none either', async () => {
  for (const type of ['L', 'x']) {
    const { loads, reason } = await answer(Buffer.concat([header('long', type, '-2000'), Buffer.alloc(2048)]));
    assert.equal(loads, null);
    assert.match(reason!, /expected the size of a member, found -1024 bytes/);
  }
});

/** A checkpoint of a sparse tensor without dimensions, whose indices have these strides. */
function sparse(size: string, strides: string): Buffer {
  const tensor = (type: string, key: string, count: string, shape: string, steps: string): string => {
    const id = `(U\x07storagectorch\n${type}\nU\x01${key}U\x03cpuK${count}tQ`;
    return `ctorch._utils\n_rebuild_tensor_v2\n(${id}K\0${shape}${steps}\x89ccollections\nOrderedDict\n)RtR`;
  };
  const indices = tensor('LongStorage', '0', '\x02', size, strides);
  const values = tensor('FloatStorage', '1', '\x01', 'K\x01\x85', 'K\x01\x85');
  const layout = 'ctorch.serialization\n_get_layout\nX\x10\0\0\0torch.sparse_coo\x85R';
  const pickle = `\x80\x02ctorch._utils\n_rebuild_sparse_tensor\n${layout}${indices}${values})\x87\x86R.`;
  return zipOf([
    { name: 'x/data.pkl', data: Buffer.from(pickle, 'latin1') },
    { name: 'x/version', data: Buffer.from('3\n') },
    { name: 'x/data/0', data: Buffer.alloc(16) },
    { name: 'x/data/1', data: Buffer.alloc(4) },
  ]);
}

test('indices of no element are none, whatever their strides', async () => {
  for (const strides of ['K\x01K\x01\x86', 'K\x09K\0\x86', 'J\0\0\0\x7fK\0\x86']) {
    const { loads, reason } = await answer(sparse('K\0K\x01\x86', strides), '2.15');
    assert.deepEqual([loads, reason], [true, null]);
  }
});
