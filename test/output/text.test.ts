/** The report for a terminal. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '../../src/output/text.ts';
import { fileReport, problem, reportOf } from './samples.ts';

test('a file may have more problems than a call has arguments', () => {
  const problems = Array.from({ length: 300_000 }, (_, offset) => problem('broken-stream', 'x', { offset }));
  const shown = text(reportOf([fileReport('a.pkl', { verdict: 'unreadable', problems })]), false);
  assert.match(shown, /broken-stream x \(byte 299999\)/);
});
