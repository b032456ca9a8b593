/**
 * Archives without a directory, as downloads that were cut: one problem says so, and the members that are whole are
 * judged as those of an archive that is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everything, globalNames, HARMLESS, inspectBytes, PAYLOAD, problemIds, zipOf } from '../sources.ts';

const real = (path: string): Buffer => readFileSync(new URL(`../../real/${path}`, import.meta.url));

test('ten bytes of an archive are one problem, however they are called', async () => {
  for (const name of ['x.zip', 'x.pt', 'x.bin', 'x.npz', 'x.keras']) {
    const inspection = await inspectBytes(name, Buffer.from('PK\x03\x04aaaaaa', 'latin1'));
    assert.deepEqual(problemIds(inspection), ['broken-archive'], name);
    assert.deepEqual(inspection.members, [], name);
  }
});

test('a checkpoint that is cut is one problem, and its pickle is judged as that of a checkpoint', async () => {
  // torch leaves the sizes of its records to descriptors: 2.0 with four bytes, signature included.
  const inspection = await inspectBytes('model.pt', real('torch/2.0/protocol5.pt').subarray(0, 2500));
  assert.equal(inspection.findings.format, 'torch-zip');
  assert.ok(globalNames(inspection).includes('torch._utils._rebuild_tensor_v2'));
  const problems = everything(inspection).flatMap(({ findings }) => findings.problems);
  assert.deepEqual(
    problems.map(({ id, member, offset }) => [id, member, offset]),
    [['broken-archive', null, 2500]],
  );
  assert.match(problems[0].message, /found none: the archive has no directory, the file is cut$/);
});

test('an archive inside one that is cut is cut itself, and its records are no members of the outer one', async () => {
  const inspection = await inspectBytes('x.pt2', real('torch/2.6/exported.pt2').subarray(0, 5000));
  assert.deepEqual(
    everything(inspection).map(({ path, findings }) => [path, findings.problems.map(({ id }) => id)]),
    [
      ['x.pt2', ['broken-archive']],
      ['x.pt2!serialized_state_dict.pt', ['broken-archive']],
    ],
  );
});

test('what is left of the member in which the file is cut is walked', async () => {
  const archive = zipOf([
    { name: 'a.pkl', data: HARMLESS },
    { name: 'b.pkl', data: Buffer.concat([PAYLOAD, Buffer.alloc(100)]) },
  ]);
  const inspection = await inspectBytes('x.zip', archive.subarray(0, archive.indexOf(PAYLOAD) + PAYLOAD.length));
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.deepEqual(problemIds(inspection), ['broken-archive']);
});

test('a descriptor of eight-byte sizes, and one inside the data that does not fit its place', async () => {
  const data = Buffer.concat([PAYLOAD, Buffer.from('PK\x07\x08', 'latin1'), Buffer.alloc(20)]);
  const descriptor = Buffer.alloc(24);
  descriptor.write('PK\x07\x08', 'latin1');
  descriptor.writeBigUInt64LE(BigInt(data.length), 8);
  descriptor.writeBigUInt64LE(BigInt(data.length), 16);
  const first = zipOf([{ name: 'a/data.pkl', data, local: { flags: 8 } }]).subarray(0, 30 + 10 + data.length);
  first.fill(0, 14, 26);
  const second = zipOf([{ name: 'a/more.pkl', data: PAYLOAD }]);
  const bytes = Buffer.concat([first, descriptor, second.subarray(0, second.length - 22)]);
  const inspection = await inspectBytes('x.pt', bytes);
  assert.equal(inspection.findings.format, 'torch-zip');
  const members = new Set([...inspection.findings.problems].map(({ member }) => member));
  assert.ok(members.has('a/data.pkl'), 'what follows the pickle in its own member');
  assert.equal(inspection.members.length, 0, 'both are records of the checkpoint');
});
