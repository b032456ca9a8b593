/** saved_model.pbtxt: operators in protobuf text, however they are written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { inspectBytes } from './sources.ts';

const graph = (node: string): string =>
  `saved_model_schema_version: 1\nmeta_graphs { graph_def { node { ${node} } } }\n`;
const WRITES = 'contains-code: an operator of type WriteFile reads or writes files';

async function told(text: string, path = 'm/saved_model.pbtxt'): Promise<string[] | string | null> {
  const { findings } = await inspectBytes(path, Buffer.from(text));
  return findings.skipped ?? findings.problems.map(({ id, message }) => `${id}: ${message}`);
}

for (const node of [
  'name: "a" op: "WriteFile"',
  "name: 'a' op:'WriteFile'",
  'op : "Write" # a comment "\n  "File" input: "b"',
  'op: "Write\\106ile" input: "b"',
  'op: "Write\\x46ile"',
  'op: "\\127rite" \'File\'',
]) {
  test(`written as ${JSON.stringify(node)}`, async () => {
    assert.deepEqual(await told(graph(node)), [WRITES]);
  });
}

for (const node of [
  'op: "MatMul"',
  'name: "WriteFile" op: "Add"',
  'op: "Add" # op: "WriteFile"',
  'name: "op: \\"WriteFile\\""',
]) {
  test(`nothing to judge in ${JSON.stringify(node)}`, async () => {
    assert.equal(await told(graph(node)), 'holds no pickle');
  });
}

test('under another name it is text', async () => {
  assert.equal(await told(graph('op: "WriteFile"'), 'm/graph.pbtxt'), 'holds no pickle');
});

test('one that is too long to be read is told', async () => {
  const told = await inspectBytes('saved_model.pbtxt', Buffer.alloc(LIMITS.jsonBytes + 1, ' '));
  assert.deepEqual(
    told.findings.problems.map(({ id, offset }) => [id, offset]),
    [['limit-exceeded', 0]],
  );
});
