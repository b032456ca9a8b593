import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeAdvice } from '../../src/advice/code.ts';
import type { Entry, FormatName, Verdict } from '../../src/report.ts';

const entry = (format: FormatName, id: 'contains-code' | 'broken-archive', verdict: Verdict = 'unsafe'): Entry => ({
  path: 'x',
  size: 1,
  sha256: null,
  format,
  verdict,
  change: null,
  weightsOnly: null,
  globals: [],
  problems: [{ id, message: '', member: null, offset: null, accepted: null }],
  notes: [],
  members: [],
});

test('code is spoken of in the words of the library whose file it is, and may be accepted', () => {
  const cases: [FormatName, RegExp][] = [
    ['keras', /^Keras: /],
    ['hdf5', /^Keras: /],
    ['gguf', /^GGUF: .*sandbox/],
    ['onnx', /^ONNX: /],
    ['torch-export', /^export the program again/],
    ['zip', /^share the weights/],
    ['tar', /^share the weights/],
    ['sevenzip', /^share the weights/],
    ['unknown', /^save the model again/],
  ];
  for (const [format, expected] of cases) {
    const [first, second, ...more] = codeAdvice([entry(format, 'contains-code')]);
    assert.match(first, expected);
    assert.match(second, /accept `contains-code`/);
    assert.deepEqual(more, []);
  }
});

test('torch speaks of its own, other problems are none of code, and each line is said once', () => {
  assert.deepEqual(codeAdvice([entry('torchscript', 'contains-code'), entry('torch-package', 'contains-code')]), []);
  assert.deepEqual(codeAdvice([entry('keras', 'broken-archive')]), []);
  assert.equal(codeAdvice([entry('keras', 'contains-code'), entry('hdf5', 'contains-code')]).length, 2);
});

test('nobody is told to accept code in a dangerous file', () => {
  const lines = codeAdvice([entry('zip', 'contains-code', 'dangerous')]);
  assert.equal(lines.length, 1);
  assert.doesNotMatch(lines[0], /accept/);
});
