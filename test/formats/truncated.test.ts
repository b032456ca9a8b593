/**
 * A file cut at every byte: nothing is thrown, every problem has an id and a place, and a file is never called safe when
 * a pickle could have been in what is missing.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { FIXTURES, fixture, saneProblems } from './fixtures.ts';
import { inspectBuffer, inspectBytes } from './sources.ts';

/** Formats that may be complete before their last byte: text, zeros that pad. */
const MAY_BE_WHOLE = new Set(['torch-tar', 'tar', 'lfs-pointer', 'dvc-pointer', 'annex-pointer']);
/** Where a cut makes many members be looked for, or much be decoded. */
const SLOW = /^(torch-|torchscript|zip|tar|xz|lzma)/;
/** A larger file is cut in so many places. */
const CUTS = 2500;
const SLOW_CUTS = 400;
/** One cut in so many is read from every kind of source. */
const EVERY_SOURCE = 20;

test('there is a fixture for every format', () => {
  const formats = new Set(FORMAT_READERS.map((reader) => reader.format));
  formats.delete('unknown');
  assert.deepEqual(Object.keys(FIXTURES).sort(), [...formats].sort());
});

for (const [format, path] of Object.entries(FIXTURES)) {
  test(`${format} cut at every byte`, async () => {
    const bytes = fixture(path);
    const step = Math.ceil(bytes.length / (SLOW.test(format) ? SLOW_CUTS : CUTS));
    for (let length = 0; length < bytes.length; length += step) {
      const look = (length / step) % EVERY_SOURCE === 0 ? inspectBytes : inspectBuffer;
      const inspection = await look(path, bytes.subarray(0, length));
      const problems = saneProblems(inspection, `${length} bytes`);
      const judged = problems.length > 0 || inspection.findings.skipped !== null;
      assert.ok(
        judged || MAY_BE_WHOLE.has(format),
        `${length} of ${bytes.length} bytes pass as ${inspection.findings.format}`,
      );
    }
  });
}
