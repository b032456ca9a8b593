/**
 * A file cut at every byte: nothing is thrown, every problem has an id and a place, and a file is never called safe when
 * a pickle could have been in what is missing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { PROBLEMS } from '../../src/report.ts';
import { everything, inspectBuffer, inspectBytes } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** One file a format, all but `unknown`; most bytes of a larger one are tried in steps. */
const FIXTURES: Readonly<Record<string, string>> = {
  'torch-zip': 'examples/unsafe_namespace.ckpt',
  'torch-legacy': 'examples/safe_legacy.pth',
  'torch-tar': 'test/real/torch_tar/tar.pth',
  torchscript: 'test/real/torch/2.15/script.pt',
  'torch-package': 'test/real/torch/2.15/package.pt',
  'torch-export': 'test/real/torch/2.6/exported.pt2',
  pickle: 'test/real/pickles/python3.11/own_protocol4.pkl',
  joblib: 'test/real/joblib/1.6-python3.11/arrays.joblib',
  numpy: 'test/real/numpy/2.4/objects.npy',
  npz: 'test/real/numpy/2.4/objects.npz',
  zip: 'test/real/archives/two.zip',
  tar: 'test/real/pandas/3.1/tracks.pkl.tar',
  gzip: 'test/real/joblib/1.6-python3.11/arrays.joblib.gz',
  bzip2: 'test/real/joblib/1.6-python3.11/arrays.joblib.bz2',
  xz: 'test/real/joblib/1.6-python3.11/arrays.joblib.xz',
  lzma: 'test/real/joblib/1.6-python3.11/arrays.joblib.lzma',
  zlib: 'test/real/joblib/1.6-python3.11/arrays.joblib.z',
  lz4: 'test/real/joblib/1.6-python3.11/arrays.joblib.lz4',
  zstd: 'test/real/pandas/3.1/tracks.pkl.zst',
  sevenzip: 'test/real/archives/unsafe.7z',
  keras: 'test/real/keras/3.15/lambda.keras',
  hdf5: 'test/real/pandas/3.1/objects.h5',
  safetensors: 'test/real/formats/safetensors-0.8/tiny.safetensors',
  gguf: 'test/real/formats/gguf-0.19/tiny.gguf',
  onnx: 'test/real/formats/onnx-1.23/tiny.onnx',
  'lfs-pointer': 'test/real/lookalikes/pointer.pt',
  'dvc-pointer': 'test/real/lookalikes/model.pt.dvc',
  'annex-pointer': 'test/real/lookalikes/annexed.pt',
};
/** Formats that may be complete before their last byte: text, zeros that pad. */
const MAY_BE_WHOLE = new Set(['torch-tar', 'tar', 'lfs-pointer', 'dvc-pointer', 'annex-pointer']);
const CUTS = 2500;
/** One cut in so many is read from every kind of source. */
const EVERY_SOURCE = 20;

test('there is a fixture for every format', () => {
  const formats = new Set(FORMAT_READERS.map((reader) => reader.format));
  formats.delete('unknown');
  assert.deepEqual(Object.keys(FIXTURES).sort(), [...formats].sort());
});

for (const [format, path] of Object.entries(FIXTURES)) {
  test(`${format} cut at every byte`, async () => {
    const bytes = readFileSync(join(root, path));
    const step = Math.ceil(bytes.length / CUTS);
    for (let length = 0; length < bytes.length; length += step) {
      const look = (length / step) % EVERY_SOURCE === 0 ? inspectBytes : inspectBuffer;
      const inspection = await look(path, bytes.subarray(0, length));
      const problems = everything(inspection).flatMap(({ findings }) => findings.problems);
      for (const { id, message, offset } of problems) {
        assert.ok(id in PROBLEMS && id !== 'read-error', `${length} bytes: ${id} ${message}`);
        assert.ok(
          offset === null || (Number.isSafeInteger(offset) && offset >= 0),
          `${length} bytes: offset ${offset}`,
        );
      }
      const judged = problems.length > 0 || inspection.findings.skipped !== null;
      assert.ok(
        judged || MAY_BE_WHOLE.has(format),
        `${length} of ${bytes.length} bytes pass as ${inspection.findings.format}`,
      );
    }
  });
}
