/** What a scan says of files that cannot be opened or read to their end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource, type ByteSource, FileSource } from '../../src/bytes/source.ts';
import type { Report } from '../../src/report.ts';
import type { Candidate, LfsHandling } from '../../src/scan/candidate.ts';
import { scan } from '../../src/scan/scan.ts';
import { newestRelease } from '../../src/torch/releases.ts';

function judge(open: () => Promise<ByteSource>, path = 'x.pt', lfs: LfsHandling = 'fail'): Promise<Report> {
  const candidate: Candidate = { path, size: 1, change: null, open };
  return scan([candidate], {
    torch: { version: newestRelease(), source: 'newest known' },
    failOn: 'unsafe',
    safeGlobals: [],
    commit: null,
    base: null,
    excluded: 0,
    warnings: [],
    audit: null,
    failOnLoadSites: false,
    lfs,
    answerEveryFile: true,
  });
}

test('a file that may not be opened is unreadable and fails', async () => {
  const report = await judge(async () => {
    throw new Error("EACCES: permission denied, open 'x.pt'");
  });
  assert.equal(report.conclusion, 'failure');
  assert.equal(report.files[0].verdict, 'unreadable');
  assert.deepEqual(
    report.files[0].problems.map(({ id, message }) => ({ id, message })),
    [{ id: 'read-error', message: "EACCES: permission denied, open 'x.pt'" }],
  );
});

test('a file that vanishes between finding and opening is unreadable', async () => {
  const report = await judge(async () => new FileSource('no/such/file.pt'));
  assert.equal(report.files[0].verdict, 'unreadable');
  assert.match(report.files[0].problems[0].message, /ENOENT/);
});

test('what ran before a read fails still counts', async () => {
  const bytes = Buffer.concat([
    Buffer.from('\x80\x02cposix\nsystem\nU\x04true\x85R', 'latin1'),
    Buffer.alloc(4 << 20, 'N0'),
  ]);
  const whole = new BufferSource(bytes);
  const breaking: ByteSource = {
    size: bytes.length,
    read(offset, length) {
      if (offset + length > 3 << 20) {
        throw new Error('EIO: i/o error, read');
      }
      return whole.read(offset, length);
    },
    close() {},
  };
  const report = await judge(async () => breaking, 'x.pkl');
  assert.equal(report.files[0].verdict, 'dangerous');
  assert.deepEqual(
    report.files[0].problems.map((problem) => problem.id),
    ['read-error'],
  );
});

test('a Git LFS pointer is a problem, and only listed where LFS is to be ignored', async () => {
  const pointer = async () => new FileSource('test/real/lookalikes/pointer.pt');
  const strict = await judge(pointer);
  assert.equal(strict.conclusion, 'failure');
  assert.deepEqual(
    strict.files[0].problems.map(({ id }) => id),
    ['lfs-object'],
  );
  const lenient = await judge(pointer, 'x.pt', 'ignore');
  assert.equal(lenient.conclusion, 'neutral');
  assert.equal(lenient.files[0].verdict, 'skipped');
  assert.equal(lenient.files[0].format, 'lfs-pointer');
  assert.deepEqual(lenient.files[0].problems, []);
  assert.match(lenient.files[0].notes[0], /Git LFS .* ignored as asked$/);
});

test('ignoring LFS ignores nothing but pointers', async () => {
  const dangerous = Buffer.from("cposix\nsystem\n(S'true'\ntR.", 'latin1');
  const report = await judge(async () => new BufferSource(dangerous), 'x.pt', 'ignore');
  assert.equal(report.files[0].verdict, 'dangerous');
});
