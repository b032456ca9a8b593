/** One candidate: what counts as new, whose bytes an exception names, and what cannot be opened. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';
import { loadPolicy } from '../../src/policy/accept.ts';
import { rulesFor } from '../../src/policy/rules.ts';
import type { Entry } from '../../src/report.ts';
import { SourceAudits } from '../../src/scan/audit.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { type CandidateOptions, judgeCandidate } from '../../src/scan/judge-candidate.ts';
import { newestRelease } from '../../src/torch/releases.ts';
import { HARMLESS, PAYLOAD2 } from '../formats/sources.ts';

const NET = Buffer.from('cmine\nNet\n.');
const OTHER = Buffer.from('cmine\nOther\n.');
const TORCH = { version: newestRelease(), source: 'newest known' };
const NONE: ReadonlySet<string> = new Set();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sourceOf = (bytes: Uint8Array) => async (): Promise<ByteSource> => new BufferSource(bytes);
const failing =
  (message: string, more: object = {}) =>
  async (): Promise<ByteSource> => {
    throw Object.assign(new Error(message), more);
  };

interface Asked extends Omit<CandidateOptions, 'torch' | 'safeGlobals' | 'answerEveryFile' | 'acceptors'> {
  /** A policy file. */
  accepts?: string;
  audits?: SourceAudits;
}

/** The entry of a file with these bytes, or with this way to open it. */
function judged(
  content: Uint8Array | Candidate['open'],
  more: Partial<Candidate> = {},
  { accepts = '', audits, ...options }: Asked = {},
): Promise<Entry> {
  const open = content instanceof Uint8Array ? sourceOf(content) : content;
  const size = content instanceof Uint8Array ? content.length : 1;
  const { acceptors } = loadPolicy(Buffer.from(accepts), { path: 'p.yml', source: 'p.yml' }, '2026-06-01');
  const lists = { torchAllowed: NONE, userAllowed: NONE };
  const judges = {
    policy: { ...lists, ...acceptors },
    rules: rulesFor({ ...lists, accepted: acceptors.globalNames }),
    audits: audits ?? null,
  };
  const candidate: Candidate = { path: 'x.pkl', size, change: 'modified', open, ...more };
  return judgeCandidate(candidate, judges, {
    torch: TORCH,
    safeGlobals: [],
    answerEveryFile: true,
    acceptors,
    ...options,
  });
}

const newOf = ({ globals }: Entry) => globals.map((global) => global.new);
const idsOf = ({ problems }: Entry) => problems.map(({ id }) => id);
const acceptedOf = ({ globals }: Entry) => globals.map(({ accepted }) => accepted?.reason ?? null);

test('a global is new against the base of its path', async () => {
  assert.deepEqual(newOf(await judged(NET, { openBase: sourceOf(NET) })), [false]);
  assert.deepEqual(newOf(await judged(NET, { openBase: sourceOf(OTHER) })), [true]);
  assert.deepEqual(newOf(await judged(NET, { openBase: null })), [true], 'there was no such file');
  assert.deepEqual(newOf(await judged(NET)), [null], 'there is no base');
});

test('a base that cannot be opened or read makes everything new', async () => {
  const broken: ByteSource = { size: NET.length, read: failingRead, close() {} };
  for (const openBase of [failing('EACCES'), async () => broken]) {
    const entry = await judged(NET, { openBase });
    assert.deepEqual([newOf(entry), idsOf(entry)], [[true], []]);
  }
});

function failingRead(): never {
  throw new Error('EIO: i/o error, read');
}

test('a base is read only where there are globals to compare, members included, and is closed', async () => {
  const calls: string[] = [];
  const openBase = async (): Promise<ByteSource> => {
    calls.push('opened');
    const source = new BufferSource(NET);
    return {
      size: source.size,
      read: (offset, length) => source.read(offset, length),
      close: () => calls.push('closed'),
    };
  };
  await judged(HARMLESS, { openBase });
  assert.deepEqual(calls, []);
  await judged(NET, { openBase });
  assert.deepEqual(calls, ['opened', 'closed']);
  const { gzipSync } = await import('node:zlib');
  await judged(gzipSync(NET), { path: 'x.pkl.gz', openBase });
  assert.equal(calls.length, 4);
});

test('what cannot be opened is unreadable, whatever its name', async () => {
  const entry = await judged(failing('EACCES: permission denied'), { path: 'README.md' });
  assert.deepEqual(
    [entry.verdict, entry.format, entry.problems, entry.notes, entry.weightsOnly?.loads],
    [
      'unreadable',
      'unknown',
      [{ id: 'read-error', message: 'EACCES: permission denied', member: null, offset: null, accepted: null }],
      [],
      null,
    ],
  );
  const budget = await judged(failing('the expansion is too large', { id: 'limit-exceeded' }));
  assert.deepEqual(idsOf(budget), ['limit-exceeded'], 'an error may say which problem it is');
});

test('what was refused beforehand is not opened', async () => {
  const notes = ['told before'];
  const open = failing('opened all the same');
  const skipped = (path: string) =>
    judged(open, { path, notes, refusal: { kind: 'skipped', reason: 'a symbolic link, not followed' } });
  const link = await skipped('x.pt');
  assert.deepEqual(
    [link.verdict, link.problems, link.notes, link.change, link.weightsOnly?.loads],
    ['skipped', [], ['a symbolic link, not followed', 'told before'], 'modified', null],
  );
  assert.equal((await skipped('x.txt')).weightsOnly, null);
  const folder = await judged(open, { refusal: { kind: 'unreadable', reason: 'a folder' } });
  assert.deepEqual([folder.verdict, idsOf(folder), folder.notes], ['unreadable', ['not-a-file'], []]);
});

test('a problem of what was not opened can be accepted, but never by bytes that nobody read', async () => {
  const open = failing('kept elsewhere', { id: 'pointer-file' });
  const accepted = async (rule: string) =>
    (await judged(open, {}, { accepts: `accept-problems: [{id: pointer-file, reason: known${rule}}]` })).problems[0]
      .accepted?.reason;
  assert.equal(await accepted(''), 'known');
  assert.equal(await accepted(', files: other.pkl'), undefined);
  assert.equal(await accepted(`, sha256: "${sha256(new Uint8Array(0))}"`), undefined);
});

test('an exception that names the bytes counts for these bytes only', async () => {
  const accepts = `safe-globals: [{name: mine.Net, reason: ours, sha256: "${sha256(NET)}"}]`;
  assert.deepEqual(acceptedOf(await judged(NET, {}, { accepts })), ['ours']);
  assert.deepEqual(acceptedOf(await judged(Buffer.concat([NET, HARMLESS]), {}, { accepts })), [null]);
});

test('a large file is hashed whole, and only where an exception names its bytes', async () => {
  const large = Buffer.concat([NET.subarray(0, -1), Buffer.alloc(LIMITS.window * 2, '0N'), Buffer.from('.')]);
  const accepts = (hash: string) => `safe-globals: [{name: mine.Net, reason: ours, sha256: "${hash}"}]`;
  const named = await judged(large, {}, { accepts: accepts(sha256(large)) });
  assert.deepEqual([named.sha256, acceptedOf(named)], [sha256(large), ['ours']]);
  const start = sha256(large.subarray(0, LIMITS.window));
  assert.deepEqual(acceptedOf(await judged(large, {}, { accepts: accepts(start) })), [null]);
  assert.equal((await judged(large)).sha256, null);
  const small = await judged(NET);
  assert.equal(small.sha256, sha256(NET), 'somebody may want to name these bytes');
  assert.equal((await judged(HARMLESS)).sha256, null, 'there is nothing to accept');
});

test('an exception for a problem or for a member names the bytes of the file', async () => {
  const cut = Buffer.from('cmine\nNet\n');
  const problem = `accept-problems: [{id: broken-stream, reason: known, sha256: "${sha256(cut)}"}]`;
  assert.equal((await judged(cut, {}, { accepts: problem })).problems[0].accepted?.reason, 'known');
  const { gzipSync } = await import('node:zlib');
  const outer = gzipSync(NET);
  const accepts = `safe-globals: [{name: mine.Net, reason: ours, sha256: "${sha256(outer)}"}]`;
  const entry = await judged(outer, { path: 'x.pkl.gz' }, { accepts });
  assert.deepEqual([entry.globals, acceptedOf(entry.members[0])], [[], ['ours']]);
});

test('bytes that fail while they are hashed are accepted by no hash', async () => {
  const large = Buffer.concat([NET, Buffer.alloc(LIMITS.window * 3)]);
  const whole = new BufferSource(large);
  const accepts = `safe-globals: [{name: mine.Net, reason: ours, sha256: "${sha256(large)}"}]`;
  const breaking: ByteSource = {
    size: large.length,
    read: (offset, length) => (offset >= LIMITS.window * 2 ? failingRead() : whole.read(offset, length)),
    close() {},
  };
  const entry = await judged(async () => breaking, {}, { accepts });
  assert.deepEqual([entry.sha256, acceptedOf(entry)], [null, [null]]);
});

test('where a clone gets other bytes no hash accepts a global, in neither form', async () => {
  const checkout = () => ({ why: 'git ran', form: new BufferSource(OTHER), optional: false });
  const rule = (name: string, hash: string) => `{name: ${name}, reason: ours, sha256: "${hash}"}`;
  const accepts = `safe-globals: [${rule('mine.Net', sha256(NET))}, ${rule('mine.Other', sha256(OTHER))}]`;
  const entry = await judged(NET, { checkout }, { accepts });
  assert.deepEqual(idsOf(entry), ['checkout-transforms']);
  assert.deepEqual([acceptedOf(entry), acceptedOf(entry.members[0])], [[null], [null]]);
  const byName = 'safe-globals: [{name: mine.Net, reason: any}, {name: mine.Other, reason: bytes}]';
  const named = await judged(NET, { checkout }, { accepts: byName });
  assert.deepEqual([acceptedOf(named), acceptedOf(named.members[0])], [['any'], ['bytes']]);
  assert.deepEqual(acceptedOf(await judged(NET, { checkout: () => null }, { accepts })), ['ours']);
});

test('a Git LFS pointer fails, unless it is to be ignored', async () => {
  const pointer = Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`);
  assert.deepEqual(idsOf(await judged(pointer)), ['lfs-object']);
  assert.deepEqual(idsOf(await judged(pointer, {}, { lfs: 'fail' })), ['lfs-object']);
  const ignored = await judged(pointer, {}, { lfs: 'ignore' });
  assert.deepEqual([ignored.verdict, idsOf(ignored)], ['skipped', []]);
});

test('the source is closed, also where something throws', async () => {
  for (const bytes of [PAYLOAD2, Buffer.from('text')]) {
    let closed = 0;
    const source = new BufferSource(bytes);
    const open = async (): Promise<ByteSource> => ({
      size: source.size,
      read: (offset, length) => source.read(offset, length),
      close() {
        closed += 1;
      },
    });
    await judged(open);
    assert.equal(closed, 1);
    const checkout = (): never => {
      throw new Error('git knows no such thing');
    };
    await assert.rejects(judged(open, { checkout }), /no such thing/);
    assert.equal(closed, 2);
  }
});

test('advice and notes come with the file, and sources are looked at', async () => {
  const entry = await judged(PAYLOAD2, { path: 'x.pt', notes: ['told before'] });
  assert.equal(entry.verdict, 'dangerous');
  assert.match(entry.weightsOnly?.advice[0] ?? '', /^do not load this file/);
  assert.deepEqual(entry.notes.at(-1), 'told before');
  const [advice] = (await judged(NET)).weightsOnly?.advice ?? [];
  assert.match(advice, /^`mine\.Net`: save the values as plain data/, 'of no library, and not for torch');
  assert.equal((await judged(Buffer.from('text\n'), { path: 'x.txt' })).weightsOnly, null);
  const audits = new SourceAudits({ torch: TORCH, requirement: null });
  const python = Buffer.from('import torch\ntorch.load("x.pt", weights_only=False)\n');
  await judged(python, { path: 'a.py' }, { audits });
  assert.deepEqual(
    (await audits.finish([])).sites.map(({ path, line }) => [path, line]),
    [['a.py', 2]],
  );
});
