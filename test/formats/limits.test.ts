/** Bombs end at a limit, within seconds and in bounded memory, and what else the file holds is still found. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { LIMITS } from '../../src/base/limits.ts';
import { globalNames, HARMLESS, inspectBytes, PAYLOAD, PAYLOAD2, problemIds, zipOf } from './sources.ts';

const MiB = 1024 * 1024;
/** Deflate of `count` MiB of zeros, without ever holding them: one compressed MiB, flushed, again and again. */
function deflatedZeros(count: number): Buffer {
  const piece = deflateRawSync(new Uint8Array(MiB), { finishFlush: 2, level: 9 }); // Z_SYNC_FLUSH
  return Buffer.concat([...Array.from({ length: count }, () => piece), Buffer.from([3, 0])]);
}
const gzipOf = (deflated: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), deflated, Buffer.alloc(8)]);

test('a stream that expands without end', async () => {
  const bomb = gzipOf(Buffer.concat([deflatedZeros(300)]));
  const before = process.memoryUsage.rss();
  const inspection = await inspectBytes('x.pkl.gz', bomb);
  assert.deepEqual(
    inspection.findings.problems.map((problem) => problem.id),
    ['limit-exceeded'],
  );
  assert.ok(process.memoryUsage.rss() - before < 300 * MiB);
});

test('what a bomb begins with is walked', async () => {
  const start = deflateRawSync(PAYLOAD2, { finishFlush: 2 });
  const inspection = await inspectBytes('x.pkl.gz', gzipOf(Buffer.concat([start, deflatedZeros(300)])));
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.ok(problemIds(inspection).includes('limit-exceeded'));
});

test('a bomb beside a pickle does not hide it', async () => {
  const bomb = { name: 'a.bin', data: deflatedZeros(300), method: 8, central: { method: 8 } };
  const inspection = await inspectBytes('x.zip', zipOf([bomb, { name: 'b.pkl', data: PAYLOAD }]));
  assert.ok(globalNames(inspection).includes('os.system'));
  assert.ok(problemIds(inspection).includes('limit-exceeded'));
});

test('all streams of a file share what they may expand to', async () => {
  const deflated = deflatedZeros(200);
  const part = (name: string): { name: string; data: Buffer; method: number } => ({ name, data: deflated, method: 8 });
  const names = Array.from({ length: 12 }, (_, at) => `${at}.bin`);
  const inspection = await inspectBytes('x.zip', zipOf(names.map(part)));
  const exceeded = inspection.findings.problems.filter((problem) => problem.id === 'limit-exceeded');
  assert.deepEqual(
    exceeded.map((problem) => problem.member),
    ['10.bin', '11.bin'],
  );
});

test('archives inside archives', async () => {
  let bytes: Buffer = PAYLOAD2;
  for (let depth = 0; depth <= LIMITS.nesting; depth += 1) {
    bytes = depth % 2 === 0 ? gzipSync(bytes) : zipOf([{ name: 'x.gz', data: bytes }]);
  }
  assert.ok(problemIds(await inspectBytes('x.gz', bytes)).includes('limit-exceeded'));
});

test('an archive that claims a member inside itself', async () => {
  const archive = zipOf([{ name: 'a.zip', data: Buffer.alloc(200) }]);
  archive.writeUInt32LE(0, archive.length - 22 - 51 + 42); // the member begins where the archive begins
  const inspection = await inspectBytes('a.zip', archive);
  assert.equal(inspection.findings.format, 'zip');
});

test('more members than are kept', async () => {
  const parts = Array.from({ length: LIMITS.memberEntries + 1 }, (_, at) => ({ name: `${at}.pkl`, data: HARMLESS }));
  const inspection = await inspectBytes('x.zip', zipOf(parts));
  assert.deepEqual(problemIds(inspection), ['limit-exceeded']);
  assert.equal(inspection.members.length, LIMITS.memberEntries);
});

test('sizes that nothing backs', async () => {
  const npy = Buffer.concat([Buffer.from('\x93NUMPY\x02\x00\xff\xff\xff\x7f', 'latin1'), Buffer.alloc(100)]);
  assert.deepEqual(problemIds(await inspectBytes('x.npy', npy)), ['limit-exceeded']);
  const huge = zipOf([{ name: 'x.pkl', data: HARMLESS, central: { size: 0x7fffffff } }]);
  assert.ok(problemIds(await inspectBytes('x.zip', huge)).includes('broken-archive'));
  const tensors = Buffer.alloc(20);
  tensors.writeBigUInt64LE(90_000_000n);
  tensors.write('{"', 8);
  assert.ok(problemIds(await inspectBytes('x.safetensors', tensors)).length > 0);
});

test('no temporary file is left', () => {
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith(`weights-only-${process.pid}-`)),
    [],
  );
});
