/** Compressed files as Python's readers take them: what begins one, what may lie between streams, and what is none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync } from 'node:zlib';
import { CODE } from '../../src/pickle/opcodes.ts';
import { globalNames, inspectBytes, PAYLOAD2, problemIds } from './sources.ts';

const folder = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
const fixture = (name: string): Buffer => readFileSync(join(folder, name));
/** PAYLOAD2 in LZMA alone, with lc 0, lp 2, pb 0, a dictionary of 4096 bytes and no size. */
const LZMA = fixture('payload.lzma');
const HEADER_BYTES = 13;

/** The same stream with another header. */
function withHeader(change: (header: Buffer) => void): Buffer {
  const bytes = Buffer.from(LZMA);
  change(bytes.subarray(0, HEADER_BYTES + 1));
  return bytes;
}

async function assertFound(path: string, bytes: Uint8Array, format: string): Promise<void> {
  const inspection = await inspectBytes(path, bytes);
  assert.equal(inspection.findings.format, format);
  assert.deepEqual(globalNames(inspection), ['os.system']);
}

test('LZMA alone under any name, whatever its lc, lp and pb', async () => {
  for (const path of ['x.pkl.xz', 'x.lzma', 'notes.bin', 'x.pkl']) {
    await assertFound(path, LZMA, 'lzma');
  }
  const inspection = await inspectBytes('x.pkl.xz', LZMA);
  assert.deepEqual(
    inspection.members.map(({ path }) => path),
    ['x.pkl.xz!x.pkl'],
  );
  assert.deepEqual(problemIds(inspection), []);
});

test('the dictionaries and sizes that liblzma takes for those of LZMA', async () => {
  for (const dictionary of [0, 1, 2, 3, 0x3000, 0x8000_0000, 0xc000_0000, 0xffff_ffff]) {
    await assertFound(
      'x',
      withHeader((header) => header.writeUInt32LE(dictionary, 1)),
      'lzma',
    );
  }
  const size = BigInt(PAYLOAD2.length);
  await assertFound(
    'x',
    withHeader((header) => header.writeBigUInt64LE(size, 5)),
    'lzma',
  );
});

test('what liblzma does not take for LZMA', async () => {
  const others: Record<string, Buffer> = {
    'a dictionary of other bits': withHeader((header) => header.writeUInt32LE(0x1001, 1)),
    'a dictionary of two bits apart': withHeader((header) => header.writeUInt32LE(0x5000, 1)),
    'a dictionary of three bits': withHeader((header) => header.writeUInt32LE(0x7000, 1)),
    'a size of 256 GiB': withHeader((header) => header.writeBigUInt64LE(2n ** 38n, 5)),
    'more than lc + lp = 4': withHeader((header) => header.writeUInt8(9 * 1 + 4, 0)),
    'no properties': withHeader((header) => header.writeUInt8(225, 0)),
    'what begins as a pickle': withHeader((header) => header.writeUInt8(CODE.PROTO, 0)),
    'no zero in front of the data': withHeader((header) => header.writeUInt8(1, HEADER_BYTES)),
    'a header alone': LZMA.subarray(0, HEADER_BYTES),
    zeros: Buffer.alloc(4096),
    'zeros, text and zeros': Buffer.concat([Buffer.alloc(1000), Buffer.from('<'), Buffer.alloc(1000)]),
    'numbers of four bytes': Buffer.from(
      new Uint32Array([2, 1, 7, 0, 0, 0, ...Array<number>(500).fill(0), 3, 4]).buffer,
    ),
    'the start of a MATLAB file': Buffer.from('00000000010000000200000000000000020000006100', 'hex'),
  };
  for (const [what, bytes] of Object.entries(others)) {
    const inspection = await inspectBytes('x', bytes);
    assert.equal(inspection.findings.format, 'unknown', what);
    assert.deepEqual(problemIds(inspection), [], what);
  }
});

test('LZMA alone that breaks is nothing where Python hands out nothing of it, and broken further on', async () => {
  const early = Buffer.from(LZMA);
  early[20] ^= 0xff;
  assert.equal((await inspectBytes('x', early)).findings.format, 'unknown');
  assert.ok(problemIds(await inspectBytes('x.xz', early)).includes('broken-archive'));
  assert.equal((await inspectBytes('x', LZMA.subarray(0, 20))).findings.format, 'unknown');
  assert.ok(problemIds(await inspectBytes('x.lzma', LZMA.subarray(0, 20))).includes('broken-archive'));
  const late = fixture('content.lzma');
  late[20_000] ^= 0xff;
  const inspection = await inspectBytes('x', late);
  assert.equal(inspection.findings.format, 'lzma');
  assert.ok(problemIds(inspection).includes('broken-archive'));
  const cut = await inspectBytes('x', LZMA.subarray(0, LZMA.length - 8));
  assert.deepEqual(globalNames(cut), ['os.system']);
  assert.ok(problemIds(cut).includes('broken-archive'));
});

test('streams that lzma.open reads behind others that hold nothing, or behind zeros that are such streams', async () => {
  const empty = Buffer.from('5d0000010000000000000000000000000000', 'hex');
  for (const before of [empty, Buffer.alloc(18), Buffer.alloc(54), Buffer.concat([Buffer.alloc(18), empty, empty])]) {
    await assertFound('x', Buffer.concat([before, LZMA]), 'lzma');
  }
  await assertFound('x.xz', Buffer.concat([LZMA, Buffer.alloc(8)]), 'lzma');
  const behind = await inspectBytes('x.xz', Buffer.concat([LZMA, LZMA]));
  assert.equal(behind.members[0]?.size, 2 * PAYLOAD2.length);
  assert.deepEqual(problemIds(await inspectBytes('x', Buffer.concat([LZMA, Buffer.from('junk')]))), ['trailing-data']);
});

test('lzip', async () => {
  const inspection = await inspectBytes('x.lz', fixture('program.lz'));
  assert.equal(inspection.findings.format, 'lzma');
  assert.deepEqual(problemIds(inspection), []);
});

test('LZ4 behind frames to be skipped, which are those of Zstandard too', async () => {
  const skipped = Buffer.from('5f2a4d1803000000616263502a4d1800000000', 'hex');
  const lz4 = fixture('linked.lz4');
  const formats: [Buffer, string][] = [
    [Buffer.concat([skipped, lz4]), 'lz4'],
    [Buffer.concat([lz4, skipped, lz4, skipped]), 'lz4'],
    [Buffer.concat([skipped, fixture('content.zst')]), 'zstd'],
  ];
  const sizes: (number | undefined)[] = [];
  for (const [bytes, format] of formats) {
    const inspection = await inspectBytes('x.pkl.lz4', bytes);
    assert.equal(inspection.findings.format, format);
    assert.ok(!problemIds(inspection).includes('broken-archive'));
    sizes.push(inspection.members[0]?.size);
  }
  const [one, two, three] = sizes;
  assert.ok(one !== undefined && one > 0);
  assert.equal(two, 2 * one);
  assert.equal(three, one);
});

test('the header of old joblib files, as int(size, 16) takes it', async () => {
  const size = PAYLOAD2.length.toString(16);
  const data = deflateSync(PAYLOAD2);
  const file = (header: string, between = ''): Buffer =>
    Buffer.concat([Buffer.from(`ZF${header.padEnd(19)}${between}`, 'latin1'), data]);
  const taken = [
    `0x${size}`,
    size,
    `0X${size}`,
    `+${size}`,
    `-0x${size}`,
    ` \t\n${size}\v`,
    `0x_${size}`,
    `0_0${size}`,
    `0x${size}L`,
  ];
  for (const header of taken) {
    await assertFound('x.z', file(header), 'joblib');
    await assertFound('x.z', file(header, ' '), 'joblib');
  }
  for (const header of [
    '',
    '0x',
    `_${size}`,
    `${size}_`,
    `0__${size}`,
    `${size}g`,
    `${size}\0`,
    `- ${size}`,
    `0x0x${size}`,
  ]) {
    assert.notEqual((await inspectBytes('x.z', file(header))).findings.format, 'joblib', header);
  }
});

test('zlib with a smaller window, and what only begins as it does', async () => {
  for (const windowBits of [9, 10, 13, 15]) {
    const stream = deflateSync(PAYLOAD2, { windowBits });
    assert.equal(stream[0], ((windowBits - 8) << 4) | 8);
    await assertFound('x', stream, 'zlib');
    await assertFound('x', Buffer.concat([stream, Buffer.alloc(4)]), 'zlib');
  }
  const wrong = deflateSync(PAYLOAD2, { windowBits: 10 });
  wrong[wrong.length - 1] ^= 1;
  const others = [wrong, wrong.subarray(0, wrong.length - 6), Buffer.from("(S'text'\np0\nI1\nt."), Buffer.from('hC')];
  for (const bytes of others) {
    assert.notEqual((await inspectBytes('x', bytes)).findings.format, 'zlib');
  }
  const long = deflateSync(Buffer.alloc(5000, 'some text, '), { windowBits: 10 });
  assert.equal((await inspectBytes('x', long.subarray(0, long.length - 4))).findings.format, 'zlib');
});

test('gzip members behind empty ones and zeros, and other bytes behind them', async () => {
  const empty = gzipSync('');
  await assertFound('x.gz', Buffer.concat([empty, empty, gzipSync(PAYLOAD2)]), 'gzip');
  await assertFound('x.gz', Buffer.concat([empty, Buffer.alloc(7), gzipSync(PAYLOAD2), Buffer.alloc(9)]), 'gzip');
  assert.deepEqual(problemIds(await inspectBytes('x.gz', Buffer.concat([gzipSync(PAYLOAD2), Buffer.from('junk')]))), [
    'trailing-data',
  ]);
});

test('bzip2 behind an empty stream, and other bytes behind it', async () => {
  await assertFound('x.bz2', fixture('payload.bz2'), 'bzip2');
  const inspection = await inspectBytes('x.bz2', Buffer.concat([fixture('payload.bz2'), Buffer.from('junk')]));
  assert.deepEqual(problemIds(inspection), ['trailing-data']);
});
