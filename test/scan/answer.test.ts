/** What torch is said to do with a file, of which files it is said, and what becomes of reads that fail meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';
import { type Inspection, withMore } from '../../src/formats/inspection.ts';
import { RULES } from '../../src/policy/rules.ts';
import type { ProblemId } from '../../src/report.ts';
import { adviceOf, answerFor, UNANSWERED } from '../../src/scan/answer.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { newestRelease } from '../../src/torch/releases.ts';
import { HARMLESS, PAYLOAD, PAYLOAD2 } from '../formats/sources.ts';
import { fileReport, globalUse } from '../output/samples.ts';
import { torchZip } from '../policy/judged.ts';

const VERSION = newestRelease();
const FAILING: ByteSource = {
  size: 10,
  read() {
    throw new Error('EIO: i/o error, read');
  },
  close() {},
};

interface Asked {
  every?: boolean;
  /** Read in place of the bytes that were inspected. */
  source?: ByteSource;
  problem?: ProblemId;
  safeGlobals?: string[];
}

async function answered(path: string, bytes: Uint8Array, { every = true, source, problem, safeGlobals }: Asked = {}) {
  const found = await inspect(path, new BufferSource(bytes), RULES);
  const problems = problem === undefined ? [] : [{ id: problem, message: '', member: null, offset: null }];
  const inspection: Inspection = withMore(found, { problems });
  const options = { torch: { version: VERSION }, safeGlobals: safeGlobals ?? [], answerEveryFile: every };
  return answerFor(inspection, source ?? new BufferSource(bytes), options, RULES);
}

test('a checkpoint that loads, and one that does not', async () => {
  const good = await answered('x.pt', torchZip(HARMLESS));
  assert.deepEqual(good, {
    weightsOnly: { loads: true, reason: null, unsafeGlobals: [], advice: [] },
    problems: [],
  });
  const { weightsOnly } = await answered('x.pt', torchZip(PAYLOAD2));
  assert.equal(weightsOnly?.loads, false);
  assert.deepEqual(weightsOnly?.unsafeGlobals, ['os.system']);
});

test('names that the user added count', async () => {
  const net = torchZip(Buffer.from('\x80\x02cmine\nNet\n.', 'latin1'));
  assert.equal((await answered('x.pt', net)).weightsOnly?.loads, false);
  assert.equal((await answered('x.pt', net, { safeGlobals: ['mine.Net'] })).weightsOnly?.loads, true);
});

test('of a skipped file whose name promises nothing nothing is said', async () => {
  const text = Buffer.from('text\n');
  assert.deepEqual(await answered('x.txt', text), { weightsOnly: null, problems: [] });
  assert.equal((await answered('empty.pt', Buffer.alloc(0))).weightsOnly?.loads, false);
});

test('a text for people leaves out the answer of a safe file that is not torch’s, and of no other', async () => {
  const people = { every: false };
  assert.deepEqual((await answered('x.pkl', HARMLESS, people)).weightsOnly, UNANSWERED);
  assert.notDeepEqual((await answered('x.pkl', HARMLESS)).weightsOnly, UNANSWERED);
  assert.notDeepEqual((await answered('x.pkl', PAYLOAD2, people)).weightsOnly, UNANSWERED);
  assert.notDeepEqual((await answered('x.pt', HARMLESS, people)).weightsOnly, UNANSWERED);
  assert.notDeepEqual((await answered('x.bin', torchZip(HARMLESS), people)).weightsOnly, UNANSWERED);
  assert.notDeepEqual(
    (await answered('x.pkl', HARMLESS, { ...people, problem: 'trailing-data' })).weightsOnly,
    UNANSWERED,
  );
});

test('what was too much for one walk is not walked a second time', async () => {
  const broken = { source: FAILING, problem: 'limit-exceeded' } as const;
  assert.deepEqual(await answered('x.pt', HARMLESS, broken), { weightsOnly: UNANSWERED, problems: [] });
});

test('a read that fails for torch’s reader first is a problem of the file, and said once', async () => {
  const { weightsOnly, problems } = await answered('x.pt', HARMLESS, { source: FAILING });
  assert.deepEqual(weightsOnly, UNANSWERED);
  assert.deepEqual(problems, [{ id: 'read-error', message: 'EIO: i/o error, read', member: null, offset: null }]);
  const known = await answered('x.pt', HARMLESS, { source: FAILING, problem: 'read-error' });
  assert.deepEqual(known.problems, []);
  const other = await answered('x.pt', HARMLESS, { source: FAILING, problem: 'trailing-data' });
  assert.deepEqual(
    other.problems.map(({ id }) => id),
    ['read-error'],
  );
});

test('a failure with an id of its own keeps it', async () => {
  const full: ByteSource = {
    ...FAILING,
    read() {
      throw Object.assign(new Error('too much'), { id: 'limit-exceeded', offset: 7 });
    },
  };
  for (const problem of [undefined, 'read-error'] as const) {
    const asked = problem === undefined ? { source: full } : { source: full, problem };
    assert.deepEqual((await answered('x.pt', PAYLOAD, asked)).problems, [
      { id: 'limit-exceeded', message: 'too much', member: null, offset: 7 },
    ]);
  }
});

test('advice is torch’s for a file that torch would load, the library’s for another, and none where there is no need', async () => {
  const answer = { ...UNANSWERED, advice: ['torch says'] };
  const unsafe = [globalUse('sklearn.svm.Unknown', { verdict: 'unsafe' })];
  const advice = (path: string, more: Parameters<typeof fileReport>[1]) =>
    adviceOf(fileReport(path, { format: 'pickle', ...more }), answer, VERSION);
  assert.deepEqual(await advice('x.pkl', { verdict: 'safe' }), []);
  assert.deepEqual(await advice('x.pkl', { verdict: 'skipped' }), []);
  assert.deepEqual(await advice('x.pt', { verdict: 'safe' }), ['torch says']);
  assert.deepEqual(await advice('x.pt', { verdict: 'unsafe', globals: unsafe }), ['torch says']);
  const library = await advice('x.pkl', { verdict: 'unsafe', globals: unsafe });
  assert.ok(library.length > 0 && !library.includes('torch says'), library.join('\n'));
  const dangerous = await advice('x.pt', { verdict: 'dangerous', globals: [globalUse('mine.Net')] });
  assert.match(dangerous[0], /^do not load this file unless you wrote it yourself: `mine\.Net`/);
  const inside = {
    verdict: 'dangerous',
    members: [fileReport('x.pt!y.pkl', { globals: [globalUse('mine.Net')] })],
  } as const;
  assert.match((await advice('x.pt', inside))[0], /^do not load this file/, 'members count');
});
