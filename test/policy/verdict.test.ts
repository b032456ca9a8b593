/** From findings to an entry: what is new against the base, what only torch reads, and what unpickles constants. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Inspection } from '../../src/formats/inspection.ts';
import { judge } from '../../src/policy/verdict.ts';
import { type Entry, entriesOf } from '../../src/report.ts';
import { inspectBytes, zipOf } from '../formats/sources.ts';
import { torchZip } from './judged.ts';

const pickleOf = (name: string): Buffer => Buffer.from(`cmine\n${name}\n.`);
const zipped = (...members: [name: string, data: Uint8Array][]): Buffer =>
  zipOf(members.map(([name, data]) => ({ name, data })));

async function newNames(head: Buffer, base: Buffer | null | undefined): Promise<Record<string, boolean | null>> {
  const inspected = (bytes: Buffer): Promise<Inspection> => inspectBytes('x.zip', bytes);
  const entry = judge(
    await inspected(head),
    {
      path: 'x.zip',
      sha256: null,
      change: 'modified',
      weightsOnly: null,
      base: base && (await inspected(base)),
    },
    { torchAllowed: new Set(), userAllowed: new Set() },
  );
  const globals = entriesOf(entry).flatMap(({ path, globals }) =>
    globals.map((global) => [`${path} ${global.name}`, global.new] as const),
  );
  return Object.fromEntries(globals);
}

test('a global is new where the same member did not have it', async () => {
  const base = zipped(['a.pkl', pickleOf('A')], ['b.pkl', pickleOf('B')]);
  const head = zipped(['a.pkl', pickleOf('B')], ['b.pkl', pickleOf('B')], ['c.pkl', pickleOf('A')]);
  assert.deepEqual(await newNames(head, base), {
    'x.zip!a.pkl mine.B': true,
    'x.zip!b.pkl mine.B': false,
    'x.zip!c.pkl mine.A': true,
  });
});

test('a member of a member has its own base', async () => {
  const inner = zipped(['a.pkl', pickleOf('A')]);
  const changed = zipped(['a.pkl', pickleOf('B')]);
  assert.deepEqual(await newNames(zipped(['i.zip', inner]), zipped(['i.zip', inner])), {
    'x.zip!i.zip!a.pkl mine.A': false,
  });
  assert.deepEqual(await newNames(zipped(['i.zip', changed]), zipped(['i.zip', inner], ['a.pkl', pickleOf('B')])), {
    'x.zip!i.zip!a.pkl mine.B': true,
  });
});

test('an archive that had one name twice had the globals of both', async () => {
  const both = zipped(['a.pkl', pickleOf('A')], ['a.pkl', pickleOf('B')]);
  assert.deepEqual(await newNames(zipped(['a.pkl', pickleOf('A')]), both), { 'x.zip!a.pkl mine.A': false });
  assert.deepEqual(await newNames(zipped(['a.pkl', pickleOf('B')]), both), { 'x.zip!a.pkl mine.B': false });
});

test('everything is new where there was nothing, and nothing is said where there is no base', async () => {
  const head = zipped(['a.pkl', pickleOf('A')]);
  assert.deepEqual(await newNames(head, null), { 'x.zip!a.pkl mine.A': true });
  assert.deepEqual(await newNames(head, undefined), { 'x.zip!a.pkl mine.A': null });
});

/** The entry of a file, and what torch lists in it. */
async function judgedWith(path: string, bytes: Buffer, unsafeGlobals: string[], base?: Buffer) {
  const weightsOnly = { loads: false, reason: '', unsafeGlobals, advice: [] };
  const before = base && (await inspectBytes(path, base));
  return judge(
    await inspectBytes(path, bytes),
    { path, sha256: null, change: null, weightsOnly, base: before },
    { torchAllowed: new Set(), userAllowed: new Set() },
  );
}

const told = ({ globals }: Entry) => globals.map(({ name, verdict, why }) => [name, verdict, /only torch/.test(why)]);

test('what only torch reads counts, once, by the lists', async () => {
  const entry = await judgedWith('x.pkl', pickleOf('A'), ['mine.A', 'mine.B', 'os.system', 'extension(5)']);
  assert.deepEqual(told(entry), [
    ['mine.A', 'unsafe', false],
    ['mine.B', 'unsafe', true],
    ['os.system', 'dangerous', true],
    ['extension(5)', 'dangerous', true],
  ]);
  assert.equal(entry.verdict, 'dangerous');
  const [, hidden] = entry.globals;
  assert.deepEqual([hidden.use, hidden.offset, hidden.expression, hidden.new], ['imported', 0, 'mine.B', null]);
});

test('a loader of bytes that only torch reads is dangerous: nobody saw what it is called with', async () => {
  const { globals } = await judgedWith('x.pkl', pickleOf('A'), ['torch.storage._load_from_bytes']);
  assert.deepEqual([globals[1].name, globals[1].verdict], ['torch.storage._load_from_bytes', 'dangerous']);
});

test('bytes of arrays in a file of joblib name extension codes by chance', async () => {
  const entry = await judgedWith('x.joblib', readFileSync('test/real/joblib/1.6-python3.11/arrays.joblib'), [
    'extension(5)',
    'mine.extension(5)',
    'mine.B',
  ]);
  assert.equal(entry.format, 'joblib');
  assert.deepEqual(
    told(entry).filter(([, , alone]) => alone),
    [
      ['mine.extension(5)', 'unsafe', true],
      ['mine.B', 'unsafe', true],
    ],
  );
});

test('what only torch reads is compared with the base as well', async () => {
  const { globals } = await judgedWith('x.pkl', pickleOf('A'), ['mine.B', 'mine.C'], pickleOf('B'));
  assert.deepEqual(
    globals.map((global) => [global.name, global.new]),
    [
      ['mine.A', true],
      ['mine.B', false],
      ['mine.C', true],
    ],
  );
});

test('a Python 2 name of torch is the Python 3 one that was found, in a member as well', async () => {
  const old = Buffer.from('\x80\x02c__builtin__\nset\n.', 'latin1');
  assert.deepEqual(told(await judgedWith('x.pkl', old, ['__builtin__.set'])), [['builtins.set', 'safe', false]]);
  const zip = await judgedWith('x.zip', zipped(['a.pkl', old]), ['__builtin__.set']);
  assert.deepEqual([told(zip), told(zip.members[0])], [[], [['builtins.set', 'safe', false]]]);
});

test('torch.storage._load_from_bytes is safe only where all that it unpickles was seen, and never in a checkpoint', async () => {
  const load = (argument: string) => Buffer.from(`ctorch.storage\n_load_from_bytes\n(${argument}tR.`, 'latin1');
  const verdict = async (bytes: Buffer, path = 'x.pkl') => (await judgedWith(path, bytes, [])).globals[0].verdict;
  assert.equal(await verdict(load('B\x02\0\0\0N.')), 'safe');
  assert.equal(await verdict(Buffer.from('ctorch.storage\n_load_from_bytes\n.')), 'dangerous', 'only imported');
  assert.equal(await verdict(load('cmine\ndata\n')), 'dangerous', 'computed');
  const planted = Buffer.concat([
    load('B\x02\0\0\0N.').subarray(0, -1),
    Buffer.from('0ctorch.storage\n_load_from_bytes\n.'),
  ]);
  assert.equal(await verdict(planted), 'dangerous', 'called, and then imported again');
  const other = Buffer.from(
    load('B\x02\0\0\0N.').toString('latin1').replace('_load_from_bytes', '_load_from_other'),
    'latin1',
  );
  assert.equal(await verdict(other), 'dangerous', 'another name');
  const { globals } = await judgedWith('x.pt', torchZip(load('B\x02\0\0\0N.')), []);
  assert.deepEqual(globals[0].verdict, 'unsafe');
});
