/** What a graph of TensorFlow does besides computing, wherever in it the operator is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { message } from './protobuf-writer.ts';
import { HARMLESS, inspectBuffer, inspectBytes } from './sources.ts';

const attribute = (key: string, value: string): Buffer => message([1, key], [2, message([2, value])]);
const node = (operator: string, ...attributes: Buffer[]): Buffer =>
  message([1, 'n'], [2, operator], [3, 'input'], ...attributes.map((one): [number, Buffer] => [5, one]));
const graph = (...nodes: Buffer[]): Buffer =>
  message(...nodes.map((one): [number, Buffer] => [1, one]), [4, message([1, 1])]);
const inFunction = (one: Buffer): Buffer => message([2, message([1, message([1, message([1, 'f'])], [3, one])])]);
const savedModel = (inner: Buffer): Buffer => message([1, 1], [2, message([1, message([4, 'serve'])], [2, inner])]);

const says = ({ findings }: Inspection): string[] => [
  ...findings.problems.map(({ id, message: words }) => `${id}: ${words}`),
  ...(findings.skipped === null ? [] : [`skipped: ${findings.skipped}`]),
];
const told = async (bytes: Buffer, path = 'saved_model.pb'): Promise<string[]> => says(await inspectBytes(path, bytes));

const CODE = ['contains-code: an operator of type PyFunc calls Python'];
const NONE = ['skipped: holds no pickle'];

const PLACES: readonly [where: string, bytes: Buffer][] = [
  ['a graph', savedModel(graph(node('Const'), node('PyFunc')))],
  ['a function', savedModel(inFunction(node('PyFunc')))],
  ['a second graph', Buffer.concat([savedModel(graph(node('Const'))), savedModel(graph(node('PyFunc')))])],
  [
    'a graph behind fields that nobody knows',
    Buffer.concat([message([99, 'x'], [98, 7]), savedModel(graph(node('PyFunc')))]),
  ],
  ['a frozen graph', graph(node('Const'), node('PyFunc'))],
  ['a function of a frozen graph', Buffer.concat([graph(node('Const')), inFunction(node('PyFunc'))])],
];

for (const [where, bytes] of PLACES) {
  test(`an operator is found in ${where}`, async () => {
    assert.deepEqual(await told(bytes), CODE);
  });
}

test('a graph that TensorFlow wrote has nothing to judge, and the same with an operator that calls Python has', async () => {
  const bytes = readFileSync(new URL('../real/tensorflow/2.21/saved_model/saved_model.pb', import.meta.url));
  assert.deepEqual(await told(bytes), NONE);
  const at = bytes.indexOf('\x12\x06MatMul');
  assert.ok(at > 0);
  bytes.write('PyFunc', at + 2);
  const inspection = await inspectBytes('saved_model.pb', bytes);
  assert.deepEqual(says(inspection), CODE);
  assert.equal(inspection.findings.problems[0].offset, at);
});

const OPERATORS: readonly [operator: string, does: string | null][] = [
  ['EagerPyFunc', 'calls Python'],
  ['ReadFile', 'reads or writes files'],
  ['WriteFile', 'reads or writes files'],
  ['DebugIdentityV3', 'reads or writes files'],
  ['RpcClient', 'speaks with another host'],
  ['DatasetFromGraph', 'runs another graph, which is not read'],
  ['SaveV2', null],
  ['RestoreV2', null],
  ['InitializeTableFromTextFileV2', null],
  ['ReadVariableOp', null],
  ['pyfunc', null],
  ['PyFunc2', null],
];

for (const [operator, does] of OPERATORS) {
  test(`${operator} ${does ?? 'is nothing to judge'}`, async () => {
    const expected = does === null ? NONE : [`contains-code: an operator of type ${operator} ${does}`];
    assert.deepEqual(await told(savedModel(graph(node(operator)))), expected);
  });
}

test('PrintV2 writes a file where it is told to', async () => {
  const prints = (where: string): Buffer => savedModel(graph(node('PrintV2', attribute('output_stream', where))));
  assert.deepEqual(await told(prints('stderr')), NONE);
  assert.deepEqual(await told(prints('file:///tmp/x')), [
    'contains-code: an operator of type PrintV2 reads or writes files',
  ]);
  assert.deepEqual(await told(savedModel(graph(node('Const', attribute('label', 'file://'))))), NONE);
  assert.deepEqual(await told(prints('log(file://x)')), NONE);
  assert.equal((await told(prints(`file:///${'x'.repeat(10_000)}`))).length, 1);
});

test('content decides, whatever the name', async () => {
  assert.deepEqual(await told(savedModel(graph(node('PyFunc'))), 'model.bin'), CODE);
  assert.deepEqual(await told(savedModel(graph(node('PyFunc'))), 'model.pt'), CODE);
});

test('what is no message has nothing to judge: TensorFlow takes none of it', async () => {
  const bytes = savedModel(graph(node('PyFunc')));
  assert.deepEqual(await told(bytes.subarray(0, -1)), NONE);
  assert.deepEqual(await told(Buffer.concat([bytes, Buffer.from([0])])), NONE);
});

test('a graph inside of another format is both, under the name of a graph', async () => {
  // An ONNX model whose second field TensorFlow reads as its graph, and whose others it passes over.
  const bytes = Buffer.concat([
    savedModel(graph(node('PyFunc'))),
    message([7, message([2, 'g'])], [8, message([2, 17])]),
  ]);
  assert.deepEqual(await told(bytes, 'm.onnx'), []);
  assert.deepEqual(await told(bytes), [
    'ambiguous-archive: the content is unknown as well as onnx: what is loaded depends on who reads it',
    ...CODE,
  ]);
  // PROTO 2 and an opcode of a pickle are a field of their own.
  const both = Buffer.concat([Buffer.from([0x80, 0x02, 0x58]), message([2, message([2, graph(node('PyFunc'))])])]);
  assert.deepEqual((await told(both, 'x.pb')).slice(-1), CODE);
  assert.ok(!(await told(both, 'x.pkl')).includes(CODE[0]));
  assert.deepEqual(await told(HARMLESS, 'x.pb'), []);
});

test('a thousand operators are told a few times', async () => {
  const nodes = Array.from({ length: 1000 }, () => node('PyFunc'));
  const others = ['ReadFile', 'WriteFile', 'MatchingFiles', 'SqlDataset', 'RpcCall', 'RpcClient'].map((name) =>
    node(name),
  );
  const problems = await told(savedModel(graph(...nodes, ...others)));
  assert.equal(problems.length, 6);
  assert.equal(problems[5], 'contains-code: 2 more like these');
});

test('a graph of more fields than are read is said', async () => {
  const limits = LIMITS as { protobufFields: number };
  const before = limits.protobufFields;
  limits.protobufFields = 3;
  try {
    const inspection = await inspectBuffer('saved_model.pb', savedModel(graph(node('PyFunc'))));
    assert.deepEqual(says(inspection), ['limit-exceeded: more than 3 fields of messages']);
  } finally {
    limits.protobufFields = before;
  }
});
