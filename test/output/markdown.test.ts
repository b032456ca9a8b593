import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byteLength } from '../../src/base/escape.ts';
import { ANNOTATIONS_PER_REQUEST, checkRun } from '../../src/output/check-run.ts';
import { COMMENT_BYTES, comment, marker } from '../../src/output/comment.ts';
import { heading, markdown } from '../../src/output/markdown.ts';
import { SUMMARY_BYTES, summary } from '../../src/output/summary.ts';
import type { FileReport } from '../../src/report.ts';
import { DANGEROUS, fileReport, globalUse, hostileFiles, problem, reportOf, UNREADABLE, UNSAFE } from './samples.ts';

const SAFE = Array.from({ length: 12 }, (_, index) => fileReport(`models/ok${index}.pt`));
const PULL_REQUEST = { pullRequest: true };

describe('the first line', () => {
  const lines: [string, FileReport[], Parameters<typeof reportOf>[1], string][] = [
    ['bad files', [...SAFE, UNSAFE, DANGEROUS], {}, '❌ weights-only: do not merge · 1 dangerous, 1 unsafe, 12 safe'],
    ['good files', SAFE, {}, '✅ weights-only: 12 safe'],
    ['nothing', [], {}, '➖ weights-only: no model file changed'],
    [
      'findings that the gate lets pass',
      [UNSAFE],
      { conclusion: 'success', gate: { failOn: 'dangerous', wouldFail: false } },
      '⚠️ weights-only: 1 unsafe; the policy accepts this',
    ],
    [
      'no gate',
      [DANGEROUS],
      { conclusion: 'neutral', gate: { failOn: 'never', wouldFail: true } },
      '⚠️ weights-only: 1 dangerous; this does not block, as fail-on is never',
    ],
  ];
  for (const [what, files, more, line] of lines) {
    test(`of ${what}`, () => {
      assert.equal(heading(reportOf(files, more), PULL_REQUEST), line);
    });
  }

  test('of a commit that was superseded is never green', () => {
    assert.match(heading(reportOf(SAFE), { supersededBy: 'f'.repeat(40) }), /^⚠️ weights-only: superseded/);
  });
});

describe('the page', () => {
  const page = markdown(reportOf([UNSAFE, ...SAFE, UNREADABLE, DANGEROUS]), PULL_REQUEST);

  test('lists the files worst first, with the call as Python', () => {
    const rows = page.split('\n').filter((line) => /^\| `/.test(line));
    assert.match(
      rows[0]!,
      /^\| `models\/pose\.pt` \| \*\*dangerous\*\* \| `posix\.system\('curl .* \\\| sh'\)` when loaded/,
    );
    assert.match(rows[1]!, /`data\/cut\.pkl` \| unreadable \| expected STOP/);
    assert.match(
      rows[2]!,
      /`models\/train\.ckpt` \| unsafe \| needs `argparse\.Namespace`, which torch 2\.15 does not load/,
    );
  });

  test('says what to do, one step a line, and what torch would say', () => {
    assert.match(page, /^1\. Save plain data: `torch\.save\(/m);
    assert.match(page, /^3\. Or accept it here, with a reason, in `\.github\/weights-only\.yml`\.$/m);
    assert.match(page, /`torch\.load\("models\/pose\.pt", weights_only=True\)` on torch 2\.15 refuses it/);
  });

  test('says nothing of torch where there is no torch file', () => {
    const files = [fileReport('x.pkl', { ...UNREADABLE, path: 'x.pkl' }), fileReport('y.joblib', { format: 'joblib' })];
    assert.doesNotMatch(markdown(reportOf(files)), /torch/i);
  });

  test('names what was not judged, and accepted findings with their reason', () => {
    const accepted = { reason: 'ours | since 2020', expires: '2027-01-01' };
    const files = [
      fileReport('link.pt', { verdict: 'skipped', notes: ['a symbolic link, not followed'] }),
      fileReport('u.pt', { verdict: 'unsafe', globals: [globalUse('a.b', { verdict: 'unsafe', accepted })] }),
    ];
    const shown = markdown(reportOf(files, { conclusion: 'success' }));
    assert.match(shown, /^- `link\.pt`: a symbolic link, not followed$/m);
    assert.match(shown, /needs `a\.b`.*; accepted: `ours \\\| since 2020`/);
    assert.match(shown, /accepted until 2027-01-01/);
  });

  test('finds the worst global in a member, and says where', () => {
    const files = [
      fileReport('o.zip', {
        format: 'zip',
        verdict: 'dangerous',
        members: [
          fileReport('o.zip!i.pkl', {
            format: 'pickle',
            verdict: 'dangerous',
            weightsOnly: null,
            globals: [globalUse('os.system', { member: null, offset: 5 })],
          }),
        ],
      }),
    ];
    const shown = markdown(reportOf(files));
    assert.match(shown, /^\| `o\.zip` \| \*\*dangerous\*\* \| `os\.system\('true'\)` when loaded/m);
    assert.match(shown, /`i\.pkl`, byte 5/);
  });
});

describe('the limits of GitHub', () => {
  const crowd = Array.from({ length: 3000 }, (_, index) =>
    fileReport(`models/${'é'.repeat(150)}${index}.pt`, {
      verdict: 'dangerous',
      globals: Array.from({ length: 30 }, (_, at) => globalUse(`m${at}.${'\u{1f4a9}'.repeat(90)}`)),
      problems: [problem('broken-stream', 'x'.repeat(5000))],
    }),
  );
  const report = reportOf([...crowd, ...hostileFiles()]);

  test('a comment fits, and counts what it leaves out', () => {
    const body = comment(report, 'weights-only report', PULL_REQUEST);
    assert.ok(byteLength(body) <= COMMENT_BYTES, String(byteLength(body)));
    assert.match(body, /\d+ more files with findings are in the job summary/);
    assert.match(body, /Details of \d+ more files/);
  });

  test('a check run fits', () => {
    const { title, summary: text, annotations } = checkRun(report, PULL_REQUEST);
    assert.ok(byteLength(text) <= 65_535, String(byteLength(text)));
    assert.ok(title.length <= 255);
    assert.ok(annotations.length > ANNOTATIONS_PER_REQUEST);
    assert.match(text, /500 of 3011 findings are annotated/);
    for (const { path: _, ...one } of annotations) {
      assert.doesNotMatch(JSON.stringify([one, title, text.slice(0, 2000)]), /[\u{10000}-\u{10ffff}]/u);
      assert.ok(one.start_line === 1 && byteLength(one.message) <= 65_535);
    }
  });

  test('a job summary fits', () => {
    assert.ok(byteLength(summary(report, {})) <= SUMMARY_BYTES);
  });
});

describe('the marker', () => {
  test('is one HTML comment whatever the check is called, and differs by it', () => {
    for (const name of ['weights-only report', '--> <script>', '日本', 'a--b>']) {
      assert.match(marker(name), /^<!-- weights-only: [\w%.!~*'()]+ -->$/);
    }
    assert.notEqual(marker('a'), marker('b'));
  });
});
