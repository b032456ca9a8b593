/** What is new: the globals of an entry are compared with those that stood under the same name at the base. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inspection } from '../../src/formats/inspection.ts';
import { judge } from '../../src/policy/verdict.ts';
import { entriesOf } from '../../src/report.ts';
import { inspectBytes, zipOf } from '../formats/sources.ts';

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
