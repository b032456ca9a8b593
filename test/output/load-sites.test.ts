/** The lines that load, in every document: which of them stand where, and what hostile text in them can do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byteLength } from '../../src/base/escape.ts';
import { annotations, checkRun } from '../../src/output/check-run.ts';
import { COMMENT_BYTES, comment } from '../../src/output/comment.ts';
import { hasLoadFindings } from '../../src/output/load-sites.ts';
import { heading, markdown } from '../../src/output/markdown.ts';
import type { LoadSite } from '../../src/report.ts';
import { DANGEROUS, fileReport, HOSTILE_NAMES, hostileFiles, loadSite, reportOf } from './samples.ts';

const SAFE = fileReport('ok.pt');
const withSites = (...loadSites: LoadSite[]) => reportOf([], { loadSites });
const OLD = loadSite('old.py', 4, { new: false });
const IMPLICIT = loadSite('i.py', 1, { verdict: 'implicit' });
const IGNORED = loadSite('g.py', 1, { verdict: 'unexplained-ignore' });
const BLOB = 'https://github.com/o/r/blob/abc';

describe('the first line', () => {
  const lines: [string, Parameters<typeof heading>, string][] = [
    [
      'new lines without a model',
      [withSites(loadSite('a.py', 1), loadSite('a.py', 2), IGNORED, OLD), { pullRequest: true }],
      '⚠️ weights-only: no model file changed · 2 new lines load unsafely, 1 new ignore without a reason',
    ],
    [
      'new lines that fail',
      [
        reportOf([SAFE], { loadSites: [loadSite('a.py', 1), IMPLICIT], conclusion: 'failure' }),
        { pullRequest: true, failOnLoadSites: true },
      ],
      '❌ weights-only: do not merge · 1 safe · 1 new line loads unsafely, 1 new line loads by a default',
    ],
    [
      'lines with no base',
      [withSites(loadSite('a.py', 1, { new: null }))],
      '⚠️ weights-only: no model file found · 1 line loads unsafely',
    ],
    ['older lines', [reportOf([SAFE], { loadSites: [OLD] })], '✅ weights-only: 1 safe'],
    ['a default alone', [reportOf([SAFE], { loadSites: [IMPLICIT] })], '✅ weights-only: 1 safe'],
  ];
  for (const [what, args, line] of lines) {
    test(`of ${what}`, () => assert.equal(heading(...args), line));
  }
});

describe('the page', () => {
  test('links the place of a new line, says what happens, and folds what to do', () => {
    const page = markdown(withSites(loadSite('src/a.py', 12), IMPLICIT), { blobUrl: BLOB });
    assert.match(
      page,
      /^\| \[`src\/a\.py:12`\]\(https:\/\/github\.com\/o\/r\/blob\/abc\/src\/a\.py#L12\) \| \*\*unsafe\*\* \| `torch\.load` \| torch\.load with `weights_only=False` runs/m,
    );
    assert.match(page, /^\| \[`i\.py:1`\].* \| implicit \| /m);
    assert.match(
      page,
      /<summary>How to make these lines safe<\/summary>\n\n\[`src\/a\.py:12`\][^\n]*, \[`i\.py:1`\][^\n]*:\n\n1\. First see/,
    );
    assert.match(page, /^2\. Write `torch\.load\("x\.pt", weights_only=True\)`\.$/m);
    assert.match(page, /do not fail the check: `fail-on-load-sites`/);
    assert.match(page, /torch 2\.15 \(newest known\)/);
  });

  test('has no link where the server is not known, and no word about the gate where the lines count', () => {
    const page = markdown(withSites(loadSite('a.py', 1)), { failOnLoadSites: true });
    assert.match(page, /^\| `a\.py:1` \|/m);
    assert.doesNotMatch(page, /do not fail/);
    const never = reportOf([], { loadSites: [loadSite('a.py', 1)], gate: { failOn: 'never', wouldFail: true } });
    assert.match(markdown(never, { failOnLoadSites: true }), /do not fail the check: `fail-on` is never/);
  });

  test('links the text of a notebook, not its picture, and names that would end a link', () => {
    const page = markdown(withSites(loadSite('n/a b (1).ipynb', 3)), { blobUrl: BLOB });
    assert.match(page, /\]\(https:\/\/github\.com\/o\/r\/blob\/abc\/n\/a%20b%20%281%29\.ipynb\?plain=1#L3\)/);
  });

  test('folds older lines with their number, and gives them no row and no advice', () => {
    const page = markdown(withSites(OLD, loadSite('old.py', 9, { new: false })), { blobUrl: BLOB });
    assert.match(page, /<summary>Older lines of these files that load: 2<\/summary>\n\n- \[`old\.py:4`\]/);
    assert.doesNotMatch(page, /^\|/m);
    assert.doesNotMatch(page, /How to make/);
  });

  test('names what an audit could not judge', () => {
    const notes = ['holds no pickle', 'fetches at run time what is not judged here: line 7 (torch.hub.load)'];
    const source = fileReport('a.py', { verdict: 'skipped', weightsOnly: null, notes });
    assert.match(markdown(reportOf([source])), /^- `a\.py`: fetches at run time .* line 7 \(torch\.hub\.load\)$/m);
    const plain = fileReport('b.py', { verdict: 'skipped', weightsOnly: null, notes: notes.slice(0, 1) });
    assert.doesNotMatch(markdown(reportOf([plain])), /b\.py/);
  });

  test('leaves room for the files, and counts the lines that do not fit', () => {
    const crowd = Array.from({ length: 4000 }, (_, index) =>
      loadSite(`${'é'.repeat(150)}${index}.py`, index + 1, { new: index % 2 === 0, advice: [`step ${index}`] }),
    );
    const body = comment(reportOf([DANGEROUS, ...hostileFiles()], { loadSites: crowd }), 'x', { blobUrl: BLOB });
    assert.ok(byteLength(body) <= COMMENT_BYTES, String(byteLength(body)));
    assert.match(body, /^\d+ more lines are in the job summary\.$/m);
    assert.match(body, /^What to do about the others is in the job summary\.$/m);
    assert.match(body, /^- and \d+ more$/m);
    assert.match(body, /<summary><code>models\/pose\.pt/);
  });

  test('is the same page whatever a source is called or says', () => {
    for (const name of HOSTILE_NAMES) {
      const site = loadSite(name, 1, { call: name, message: name, advice: [name] });
      const page = markdown(withSites(site, { ...site, new: false }), { blobUrl: BLOB });
      const bare = page.replace(/<code>.*?<\/code>|(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
      assert.doesNotMatch(bare, /<script|@team|evil\.example\/\[|\u202e|\u2028/, name);
      assert.equal(page.match(/^\| /gm)!.length, 2, name);
      assert.equal(page.match(/<details>/g)!.length, bare.match(/<\/details>/g)!.length, name);
    }
  });
});

describe('annotations', () => {
  const report = reportOf([DANGEROUS], { loadSites: [OLD, loadSite('a.py', 12), IGNORED] });

  test('stand at the new lines, behind those of the files', () => {
    assert.deepEqual(
      annotations(report, {}).map(({ path, start_line, end_line, annotation_level, title }) => [
        `${path}:${start_line}-${end_line}`,
        annotation_level,
        title,
      ]),
      [
        ['models/pose.pt:1-1', 'failure', 'dangerous: models/pose.pt'],
        ['a.py:12-12', 'warning', 'unsafe: torch.load'],
        ['g.py:1-1', 'warning', 'unexplained-ignore: torch.load'],
      ],
    );
    assert.match(
      annotations(report, {})[1].message,
      /runs whatever code the pickle names\.\nFirst see .*\nWrite `torch/,
    );
  });

  test('are failures where the lines fail the gate', () => {
    const level = (failOn: 'unsafe' | 'never') =>
      annotations({ ...report, gate: { failOn, wouldFail: true } }, { failOnLoadSites: true })[1].annotation_level;
    assert.deepEqual([level('unsafe'), level('never')], ['failure', 'warning']);
  });

  test('have one line for what happens and one for each step, whatever a source says', () => {
    for (const name of HOSTILE_NAMES) {
      const site = loadSite(name, 1, { call: name, message: name, advice: [name] });
      const [{ title, message, path }] = annotations(withSites(site), {});
      assert.equal(path, name);
      assert.match(`${title}\n${message}`, /^[^\p{C}\u2028]+\n[^\p{C}\u2028]+\n[^\p{C}\u2028]+$/u, name);
    }
  });

  test('are counted where they are too many, and fit', () => {
    const many = Array.from({ length: 600 }, (_, index) => loadSite('a.py', index + 1, { message: 'x'.repeat(9000) }));
    const run = checkRun(reportOf([DANGEROUS], { loadSites: many }), {});
    assert.equal(run.annotations[0].path, 'models/pose.pt');
    assert.match(run.summary, /500 of 601 findings are annotated/);
    assert.ok(run.annotations.every(({ message }) => byteLength(message) <= 65_535));
  });
});

test('a default that decides, or an older line, is not worth a comment; an ignore without a reason is', () => {
  assert.equal(hasLoadFindings(withSites(IMPLICIT, OLD)), false);
  assert.equal(hasLoadFindings(withSites(IGNORED)), true);
  assert.equal(hasLoadFindings(withSites(loadSite('a.py', 1))), true);
});
