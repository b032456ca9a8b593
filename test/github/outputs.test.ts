/** The outputs (contract.md, "Action"). */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { outputsOf, setOutputs } from '../../src/github/outputs.ts';
import { DANGEROUS, fileReport, globalUse, reportOf, UNREADABLE, UNSAFE } from '../output/samples.ts';

const NOWHERE = { checkRunUrl: null, commentUrl: null };

test('counts are those of files, and skipped files were not scanned', () => {
  const member = { ...DANGEROUS, path: 'a.zip!b.pkl' };
  const files = [
    DANGEROUS,
    UNSAFE,
    UNREADABLE,
    fileReport('a.pt', { members: [member] }),
    fileReport('b.pt'),
    fileReport('link.pt', { verdict: 'skipped' }),
  ];
  const outputs = outputsOf(
    reportOf(files),
    { checkRunUrl: 'https://check', commentUrl: 'https://comment' },
    '/r.json',
  );
  assert.deepEqual(outputs, {
    conclusion: 'failure',
    'safe-count': '2',
    'unsafe-count': '1',
    'dangerous-count': '1',
    'unreadable-count': '1',
    'scanned-count': '5',
    'unsafe-globals': '["argparse.Namespace","posix.system"]',
    'report-file': '/r.json',
    'check-run-url': 'https://check',
    'comment-url': 'https://comment',
  });
});

test('what there is not is empty', () => {
  const { conclusion, ...outputs } = outputsOf(reportOf([]), NOWHERE, null);
  assert.equal(conclusion, 'neutral');
  assert.deepEqual(
    [outputs['unsafe-globals'], outputs['report-file'], outputs['check-run-url'], outputs['comment-url']],
    ['[]', '', '', ''],
  );
});

test('names are sorted, each once, members included, accepted ones too, safe ones not', () => {
  const names = (...globals: ReturnType<typeof globalUse>[]) => fileReport('x.pkl', { globals });
  const safe = globalUse('collections.OrderedDict', { verdict: 'safe' });
  const accepted = globalUse('b.B', { verdict: 'unsafe', accepted: { reason: 'ours', expires: null } });
  const outer = { ...names(globalUse('c.C'), safe), members: [names(globalUse('a.A'), globalUse('c.C'))] };
  const outputs = outputsOf(reportOf([outer, names(accepted)]), NOWHERE, null);
  assert.equal(outputs['unsafe-globals'], '["a.A","b.B","c.C"]');
});

test('names are cut where a runner would refuse the output', () => {
  const long = Array.from({ length: 100 }, (_, index) => globalUse(`${index + 100}.${'é'.repeat(5000)}`));
  const text = outputsOf(reportOf([fileReport('x.pkl', { globals: long })]), NOWHERE, null)['unsafe-globals'];
  const kept = JSON.parse(text) as string[];
  // Each is 10,004 bytes, two quotes and a comma: 39 of them fit in 400,000.
  assert.equal(kept.length, 39);
  assert.equal(kept[0], long[0].name);
});

test('every output is set, whatever stands in it', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  const before = process.env.GITHUB_OUTPUT;
  context.after(() => {
    rmSync(folder, { recursive: true });
    process.env.GITHUB_OUTPUT = before ?? '';
  });
  process.env.GITHUB_OUTPUT = join(folder, 'output');
  writeFileSync(process.env.GITHUB_OUTPUT, '');
  const hostile = fileReport('x.pkl', { verdict: 'dangerous', globals: [globalUse('a\nconclusion=success')] });
  setOutputs(reportOf([hostile]), NOWHERE, null);
  const written = readFileSync(process.env.GITHUB_OUTPUT, 'utf8');
  const set = [...written.matchAll(/^([a-z-]+)<<(ghadelimiter_\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  assert.deepEqual(Object.fromEntries(set), outputsOf(reportOf([hostile]), NOWHERE, null));
  assert.doesNotMatch(written, /^conclusion=/m);
});
