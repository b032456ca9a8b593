/** Members that one reader of a tar archive opens and another does not; each is judged, and the difference is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import { knownReleases } from '../../src/torch/releases.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';
import { paxOf, type TarPart, tarOf, tarPart } from '../bytes/tar/archive.ts';
import { globalNames, HARMLESS, inspectBytes, PAYLOAD2, problemIds } from './sources.ts';

const pickle: TarPart = { name: 'model.pkl', data: PAYLOAD2 };

test('a pickle behind a link that gives a size', async () => {
  const bytes = tarOf(
    { name: 'readme', data: 'text' },
    tarPart({ name: 'link', type: '2', target: 'readme', size: 1024 }),
    pickle,
  );
  const inspection = await inspectBytes('x.tar', bytes);
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.deepEqual(problemIds(inspection), ['ambiguous-archive']);
  assert.deepEqual(inspection.findings.notes, ['link is a link to readme and was not followed']);
});

test('a pickle that only GNU tar finds, behind the data of a link', async () => {
  const bytes = tarOf(tarPart({ name: 'link', type: '2', size: 512 }), Buffer.alloc(512, 'x'), pickle);
  const inspection = await inspectBytes('x.tar', bytes);
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.deepEqual(problemIds(inspection), ['ambiguous-archive', 'broken-archive']);
});

test('a pickle whose size is in a global header', async () => {
  const bytes = tarOf({ type: 'g', data: paxOf({ size: String(PAYLOAD2.length) }) }, { ...pickle, size: 3 });
  const inspection = await inspectBytes('x.tar', bytes);
  assert.deepEqual(globalNames(inspection), ['os.system']);
});

test('a pickle behind the map of a sparse file, which holds another archive', async () => {
  const more = Buffer.alloc(512);
  more[504] = 1;
  const sparse = tarPart({ name: 'a.bin', type: 'S', size: 512, fields: { 482: '\x01', 483: '00000020000' } });
  const decoy = tarPart({ name: 'a', size: 1536 });
  const bytes = tarOf(sparse, more, Buffer.alloc(512), decoy, pickle);
  assert.ok(globalNames(await inspectBytes('x.nemo', bytes)).includes('os.system'));
});

test('a pickle in a sparse file is judged with its holes, and nothing is in doubt', async () => {
  const half = PAYLOAD2.length >> 1;
  const records = { 'GNU.sparse.size': '4096', 'GNU.sparse.map': `0,${PAYLOAD2.length}` };
  const honest = await inspectBytes('x.tar', tarOf({ type: 'x', data: paxOf(records) }, pickle));
  assert.deepEqual([globalNames(honest), problemIds(honest)], [['os.system'], []]);
  // Only where the parts are put to their places is this a pickle.
  const turned = { 'GNU.sparse.size': '4096', 'GNU.sparse.map': `0,${half},${half},${PAYLOAD2.length - half}` };
  const crafted = await inspectBytes('x.tar', tarOf({ type: 'x', data: paxOf(turned) }, pickle));
  assert.deepEqual([globalNames(crafted), problemIds(crafted)], [['os.system'], ['ambiguous-archive']]);
});

test('a folder has no data, whatever its size', async () => {
  const { members } = await inspectBytes('x.tar', tarOf(tarPart({ name: 'd/', type: '5', size: 1024 }), pickle));
  assert.deepEqual(
    members.map((member) => member.path),
    ['x.tar!model.pkl'],
  );
});

test('members that lead out of the folder are named, and the verdict stays', async () => {
  const outside: TarPart[] = [
    { name: '../up', data: 'a' },
    { name: '/abs', data: 'a' },
    { name: 'C:\\win', data: 'a' },
    { name: 'd/link', type: '2', target: '../../up' },
    { name: 'd/hard', type: '1', target: '../up' },
    { name: 'a\\..\\..\\b', data: 'a' },
  ];
  const inside: TarPart[] = [
    { name: 'd/../a', data: 'a' },
    { name: './..a', data: 'a' },
    { name: 'd/in', type: '2', target: '../a' },
    { name: 'hard', type: '1', target: 'd/../a' },
  ];
  const { findings } = await inspectBytes('x.tar', tarOf(...inside, ...outside));
  assert.deepEqual(
    findings.notes.filter((note) => note.startsWith('members outside')),
    [
      'members outside of the folder it is extracted into: ../up, /abs, C:\\win, d/link (a link to ../../up), d/hard (a link to ../up), a\\..\\..\\b',
    ],
  );
  assert.deepEqual(findings.problems, []);
  const { findings: none } = await inspectBytes('x.tar', tarOf(...inside));
  assert.ok(!none.notes.some((note) => note.startsWith('members outside')));
});

test('two members of one name', async () => {
  const bytes = tarOf({ name: 'model.pkl', data: HARMLESS }, pickle);
  assert.deepEqual(problemIds(await inspectBytes('x.tar', bytes)), ['ambiguous-archive']);
});

const root = join(import.meta.dirname, '..', 'real', 'torch_tar');
const checkpoint = readFileSync(join(root, 'tar.pth'));

/** The members of a real checkpoint of torch 0.1, to be put together anew. */
const parts = ['sys_info', 'pickle', 'tensors', 'storages'].map((name) => {
  const at = checkpoint.indexOf(`${name}\0`);
  const size = Number.parseInt(checkpoint.toString('latin1', at + 124, at + 135), 8);
  return { name, data: checkpoint.subarray(at + 512, at + 512 + size) };
});

function load(bytes: Uint8Array, version: string): { loads: boolean | null; reason: string | null } {
  const { loads, reason } = weightsOnly(new BufferSource(bytes), 'x.pth', version, []);
  return { loads, reason };
}

test('a checkpoint of torch 0.1 loads however its members are named and sized', () => {
  const long = parts.flatMap((part): TarPart[] => [
    { type: 'L', data: `${part.name}\0` },
    { ...part, name: 'x' },
  ]);
  const pax = parts.flatMap((part): TarPart[] => [
    { type: 'x', data: paxOf({ path: part.name, size: String(part.data.length) }) },
    { ...part, name: 'x', size: 0 },
  ]);
  for (const archive of [parts, long, pax]) {
    for (const version of knownReleases()) {
      assert.deepEqual(load(tarOf(...archive), version), load(checkpoint, version), version);
    }
    assert.equal(load(tarOf(...archive), '2.5').loads, true);
  }
});

test('what torch makes of a checkpoint is not told where releases of Python differ', () => {
  const doubtful = tarOf({ type: 'x', data: 'path' }, ...parts);
  assert.match(load(doubtful, '2.5').reason!, /pax header/);
  assert.equal(load(doubtful, '2.5').loads, null);
  const linked = tarOf(...parts.filter(({ name }) => name !== 'pickle'), {
    name: 'pickle',
    type: '1',
    target: 'sys_info',
  });
  assert.match(load(linked, '2.5').reason!, /member pickle/);
  const sparse = parts.map((part): TarPart => (part.name === 'pickle' ? { ...part, type: 'S' } : part));
  assert.match(load(tarOf(...sparse), '2.5').reason!, /map of a sparse file/);
  // tarfile before 3.12.6 raises over the end, later releases have ended before it.
  const cut = Buffer.concat([
    tarPart(parts[0]),
    tarPart({ type: 'x', data: 'path' }),
    tarPart({ ...parts[1], size: 5000 }),
  ]);
  assert.match(load(cut, '2.5').reason!, /pax header/);
});

test('torch reads the last member of a name', () => {
  const broken = { name: 'pickle', data: 'x' };
  assert.equal(load(tarOf(broken, ...parts), '2.5').loads, true);
  assert.equal(load(tarOf(...parts, broken), '2.5').loads, false);
});

test('an archive that breaks off is read as a file without one', () => {
  const whole = tarOf(...parts);
  const { loads, reason } = load(whole.subarray(0, 512 + parts[0].data.length), '2.5');
  assert.equal(loads, false);
  assert.doesNotMatch(reason!, /filename/);
  // So is one whose member ends behind it.
  const large = load(tarOf({ type: 'g', data: paxOf({ size: '100000' }) }, ...parts), '2.5');
  assert.equal(large.loads, false);
  assert.doesNotMatch(large.reason!, /filename/);
  // What ends in front of a header is whole to tarfile, and only lacks members.
  assert.match(load(whole.subarray(0, 1024), '2.5').reason!, /filename 'storages' not found/);
});

test('a member that torch reads is walked whatever its type says', async () => {
  const odd = parts.map((part): TarPart => (part.name === 'pickle' ? { ...part, type: 'Z', data: PAYLOAD2 } : part));
  const inspection = await inspectBytes('x.pth', tarOf(...odd));
  assert.equal(inspection.findings.format, 'torch-tar');
  assert.ok(globalNames(inspection).includes('os.system'));
});
