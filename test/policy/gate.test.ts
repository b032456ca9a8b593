/** What fails at which level, and what the run concludes from it (contract.md, `--fail-on` and "Policy file"). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from '../../src/policy/gate.ts';
import { type Entry, FAIL_ON, type FailOn, type LoadSite } from '../../src/report.ts';
import { fileReport, globalUse, loadSite, problem, reportOf } from '../output/samples.ts';

const ACCEPTED = { reason: 'ours', expires: null };
const unsafe = (more = {}) => globalUse('mine.Net', { verdict: 'unsafe', ...more });
const dangerous = (more = {}) => globalUse('posix.system', { verdict: 'dangerous', ...more });
const safe = globalUse('collections.OrderedDict', { verdict: 'safe', new: true });
const cut = (more = {}) => problem('broken-stream', 'cut', more);
const code = (more = {}) => problem('contains-code', 'TorchScript', more);

const zip = (...members: Partial<Entry>[]): Partial<Entry> => ({
  members: members.map((member) => fileReport('x.zip!y', member)),
});

/** What is in a file, and the levels at which the gate fails on it. */
const FILES: [what: string, file: Partial<Entry>, failsAt: FailOn[]][] = [
  ['nothing', {}, []],
  ['a safe global, new or not', { globals: [safe] }, []],
  ['a new unsafe global', { globals: [unsafe({ new: true })] }, ['unsafe', 'new-unsafe']],
  ['an unsafe global that was there', { globals: [unsafe({ new: false })] }, ['unsafe']],
  ['an unsafe global without a base', { globals: [unsafe({ new: null })] }, ['unsafe', 'new-unsafe']],
  ['an accepted unsafe global', { globals: [unsafe({ accepted: ACCEPTED })] }, []],
  [
    'a dangerous global that was there',
    { globals: [dangerous({ new: false })] },
    ['unsafe', 'new-unsafe', 'dangerous'],
  ],
  ['a new dangerous global', { globals: [dangerous({ new: true })] }, ['unsafe', 'new-unsafe', 'dangerous']],
  ['an accepted dangerous global', { globals: [dangerous({ accepted: ACCEPTED })] }, []],
  ['a problem', { problems: [cut()] }, ['unsafe', 'new-unsafe', 'dangerous']],
  ['an accepted problem', { problems: [cut({ accepted: ACCEPTED })] }, []],
  ['code in the format', { problems: [code()] }, ['unsafe', 'new-unsafe']],
  ['accepted code in the format', { problems: [code({ accepted: ACCEPTED })] }, []],
  [
    'a problem that is accepted beside a global that is not',
    { problems: [cut({ accepted: ACCEPTED })], globals: [dangerous()] },
    ['unsafe', 'new-unsafe', 'dangerous'],
  ],
  [
    'a global that is accepted beside a problem that is not',
    { problems: [cut()], globals: [dangerous({ accepted: ACCEPTED })] },
    ['unsafe', 'new-unsafe', 'dangerous'],
  ],
  [
    'one global that is accepted and one that is not',
    { globals: [unsafe({ accepted: ACCEPTED }), unsafe({ new: false })] },
    ['unsafe'],
  ],
  [
    'a member of a member',
    zip({ globals: [safe] }, zip({ globals: [dangerous()] })),
    ['unsafe', 'new-unsafe', 'dangerous'],
  ],
  ['a problem of a member', zip({ problems: [cut()] }), ['unsafe', 'new-unsafe', 'dangerous']],
];

function decided(files: readonly Entry[], failOn: FailOn, sites: readonly LoadSite[] = [], failOnLoadSites = false) {
  const { counts } = reportOf(files.map((file) => fileReport(file.path, file)));
  return decide(files, sites, counts, { failOn, failOnLoadSites });
}

describe('the gate', () => {
  for (const [what, more, failsAt] of FILES) {
    const file = fileReport('x.zip', { verdict: 'unsafe', ...more, fails: false });
    test(`of ${what}`, () => {
      for (const failOn of FAIL_ON) {
        // At `never` it is said whether the default would fail.
        const fails = failsAt.includes(failOn === 'never' ? 'unsafe' : failOn);
        const { files, wouldFail, conclusion } = decided([file], failOn);
        assert.deepEqual(
          [files.map((one) => one.fails), wouldFail, conclusion],
          [[fails], fails, failOn === 'never' ? 'neutral' : fails ? 'failure' : 'success'],
          failOn,
        );
      }
    });
  }

  test('each file has its own answer, and one that fails is enough', () => {
    const good = fileReport('good.pkl');
    const bad = fileReport('bad.pkl', { verdict: 'dangerous', globals: [dangerous()] });
    const { files, wouldFail, conclusion } = decided([good, bad, good], 'dangerous');
    assert.deepEqual(
      files.map(({ path, fails }) => [path, fails]),
      [
        ['good.pkl', false],
        ['bad.pkl', true],
        ['good.pkl', false],
      ],
    );
    assert.deepEqual([wouldFail, conclusion], [true, 'failure']);
  });
});

describe('the conclusion', () => {
  test('is neutral where nothing was judged, and success as soon as one file of any verdict was', () => {
    const concluded = (...verdicts: Entry['verdict'][]) =>
      decided(
        verdicts.map((verdict) => fileReport('x.pkl', { verdict })),
        'unsafe',
      ).conclusion;
    assert.equal(concluded(), 'neutral');
    assert.equal(concluded('skipped', 'skipped'), 'neutral');
    for (const verdict of ['safe', 'unsafe', 'dangerous', 'unreadable'] as const) {
      assert.equal(concluded('skipped', verdict), 'success', verdict);
    }
  });

  test('does not count excluded files as judged', () => {
    const { counts } = reportOf([]);
    const gate = { failOn: 'unsafe', failOnLoadSites: false } as const;
    assert.equal(decide([], [], { ...counts, excluded: 3 }, gate).conclusion, 'neutral');
  });

  test('is a failure where a file that was skipped has a problem', () => {
    const file = fileReport('x', { verdict: 'skipped', problems: [cut()] });
    assert.equal(decided([file], 'unsafe').conclusion, 'failure');
  });

  test('fails on lines that load where that is asked for, unless they were there', () => {
    const cases: [isNew: boolean | null, asked: boolean, fails: boolean][] = [
      [true, true, true],
      [null, true, true],
      [false, true, false],
      [true, false, false],
    ];
    for (const [isNew, asked, fails] of cases) {
      const sites = [loadSite('a.py', 1, { new: false }), loadSite('a.py', 3, { new: isNew })];
      for (const failOn of FAIL_ON) {
        const { wouldFail, conclusion } = decided([], failOn, sites, asked);
        assert.equal(wouldFail, fails);
        assert.equal(conclusion, failOn === 'never' || !fails ? 'neutral' : 'failure');
      }
    }
    assert.equal(decided([], 'unsafe', [], true).wouldFail, false);
  });
});
