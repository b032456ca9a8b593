/** What is cut and flipped: a small file of every format, and what must be true of all that is said of it then. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Inspection, ProblemFinding } from '../../src/formats/inspection.ts';
import { PROBLEMS } from '../../src/report.ts';
import { everything } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** One file a format, all but `unknown`. */
export const FIXTURES: Readonly<Record<string, string>> = {
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

/** What is looked for in messages: words of the runtime, and numbers that are none. */
const INTERNAL =
  /\bERR_|\bundefined\b|\bNaN\b|Infinity|\[object|is not (a function|iterable)|Cannot (read|set)|call stack|[Oo]ut of (range|bounds|memory)|Invalid (array|typed|string|code)|Unexpected (token|end)|in JSON/;

export const fixture = (path: string): Buffer => readFileSync(join(root, path));

/** The problems of an inspection, each of which has a stable id, words of ours, and a place that there can be. */
export function saneProblems(inspection: Inspection, what: string): ProblemFinding[] {
  const problems = everything(inspection).flatMap(({ findings }) => findings.problems);
  for (const { id, message, offset } of problems) {
    assert.ok(id in PROBLEMS && id !== 'read-error', `${what}: ${id} ${message}`);
    assert.doesNotMatch(message, INTERNAL, what);
    assert.ok(offset === null || (Number.isSafeInteger(offset) && offset >= 0), `${what}: offset ${offset}`);
  }
  return problems;
}
