/**
 * Sizes and offsets that name no place in a file: fractions, numbers below zero, products that overflow. They come out
 * of each format's own fields, and the file is broken from every source, in our words.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everything, globalNames, inspectBytes, PAYLOAD2 } from './sources.ts';

const uint32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const uint64 = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const text = (value: string): Buffer => Buffer.concat([uint64(value.length), Buffer.from(value)]);

/** A GGUF file of one tensor of one element. */
function gguf(type: number, values: readonly Buffer[]): Buffer {
  const tensor = [text('a'), uint32(1), uint64(1), uint32(type), uint64(0)];
  const head = [Buffer.from('GGUF'), uint32(3), uint64(1), uint64(values.length), ...values, ...tensor];
  return Buffer.concat([...head, Buffer.alloc(100)]);
}

function npy(header: string): Buffer {
  const length = Buffer.from(Uint16Array.of(header.length).buffer);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\0', 'latin1'), length, Buffer.from(header), PAYLOAD2]);
}

function tarHeader(name: string, type: string, size: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 'latin1');
  header.write(size, 124, 'latin1');
  header.write(type, 156);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A tar archive whose pax header gives its member a size. */
function paxTar(size: string): Buffer {
  const record = `${size.length + 9} size=${size}\n`;
  const data = Buffer.alloc(512);
  const pax = Buffer.alloc(512);
  pax.write(record);
  PAYLOAD2.copy(data);
  const headers = [tarHeader('pax', 'x', `${record.length.toString(8)}\0`), pax, tarHeader('a.pkl', '0', '40\0')];
  return Buffer.concat([...headers, data, Buffer.alloc(1024)]);
}

/** A 7z archive with that header. */
function sevenzip(header: readonly number[]): Buffer {
  const start = Buffer.concat([
    Buffer.from('7z\xbc\xaf\x27\x1c\0\x04\0\0\0\0', 'latin1'),
    uint64(0),
    uint64(header.length),
  ]);
  return Buffer.concat([start, Buffer.alloc(4), Buffer.from(header)]);
}

const ALIGNMENT = Buffer.concat([text('general.alignment'), uint32(4), uint32(0)]);
const BROKEN: readonly [what: string, path: string, bytes: Buffer, says: RegExp][] = [
  [
    'a GGUF tensor of a part of a block',
    'x.gguf',
    gguf(2, []),
    /^expected whole tensors, found that they end at byte 64\.5/,
  ],
  ['a GGUF alignment of nothing', 'x.gguf', gguf(0, [ALIGNMENT]), /^expected an alignment of at least 1, found 0/],
  ['a tar member of a byte and a half', 'x.tar', paxTar('1.5'), /^expected the header of a member, found other bytes/],
  ['a tar member of less than nothing', 'x.tar', paxTar('-5'), /^expected the size of a member, found -5 bytes/],
  ['a tar member of a hexadecimal size', 'x.tar', paxTar('0x1'), /^expected the header of a member, found other bytes/],
  ['7z names of no byte', 'x.7z', sevenzip([1, 5, 1, 17, 0, 0, 0, 0]), /^expected -1 bytes of names/],
  [
    'a 7z property that ends before it is read',
    'x.7z',
    sevenzip([1, 5, 9, 14, 1, 0xff, 0xff, 0, 0, 0]),
    /^expected -1 bytes of a property/,
  ],
];

for (const [what, path, bytes, says] of BROKEN) {
  test(`broken: ${what}`, async () => {
    const { problems } = (await inspectBytes(path, bytes)).findings;
    assert.equal(problems[0].id, 'broken-archive');
    assert.match(problems[0].message, says);
  });
}

test('an array of numpy whose size is no number of bytes is walked as if it held objects', async () => {
  for (const shape of [`(0, ${'9'.repeat(400)})`, `(0, ${`${'9'.repeat(300)}, `.repeat(2)})`]) {
    const header = `{'descr': '|u1', 'fortran_order': False, 'shape': ${shape}, }`;
    assert.deepEqual(globalNames(await inspectBytes('x.npy', npy(header))), ['os.system'], shape);
  }
});

test('an address of HDF5 that is not defined, wherever it stands', async () => {
  const file = readFileSync(new URL('../real/hdf5/h5py-3.16/plain.h5', import.meta.url));
  const seen = new Set<string>();
  for (let at = 8; at + 8 <= Math.min(file.length, 4096); at += 8) {
    const changed = Buffer.from(file);
    changed.fill(0xff, at, at + 8);
    for (const { findings } of everything(await inspectBytes('x.h5', changed))) {
      for (const { id, message } of findings.problems) {
        assert.notEqual(id, 'read-error', `byte ${at}: ${message}`);
        seen.add(message);
      }
    }
  }
  assert.ok(seen.has('expected a place in the content, found byte -1'), [...seen].join('\n'));
});
