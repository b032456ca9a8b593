/** What an ONNX model has its runtime read and run besides its operators, wherever in it that stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { message } from './protobuf-writer.ts';
import { inspectBytes } from './sources.ts';

const entry = (key: string, value: string): Buffer => message([1, key], [2, value]);
const tensor = (location: string): Buffer =>
  message([1, 2], [2, 1], [8, 'w'], [13, entry('location', location)], [13, entry('offset', '8')], [14, 1]);
const attribute = (name: string, ...fields: [number, string | Buffer][]): Buffer => message([1, name], ...fields);
const node = (type: string, ...attributes: Buffer[]): Buffer =>
  message([1, 'x'], [2, 'y'], [4, type], ...attributes.map((one): [number, Buffer] => [5, one]), [7, 'my.domain']);
const graph = (...fields: [number, Buffer][]): Buffer => message([2, 'g'], ...fields);
const model = (inner: Buffer, ...fields: [number, Buffer][]): Buffer =>
  message([1, 8], [2, 'test'], [7, inner], [8, message([2, 17])], ...fields);

async function told(bytes: Buffer): Promise<{ problems: string[]; notes: readonly string[] }> {
  const { findings } = await inspectBytes('m.onnx', bytes);
  assert.equal(findings.format, 'onnx');
  return { problems: findings.problems.map(({ id, message: says }) => `${id}: ${says}`), notes: findings.notes };
}

const OUTSIDE = [
  '/etc/passwd',
  '../w',
  'a/../../w',
  'a/./..//..',
  'C:\\w',
  'c:w',
  '..\\w',
  '\\\\host\\w',
  '\\w',
  '*/_ORT_MEM_ADDR_/*',
];

for (const location of OUTSIDE) {
  test(`outside of the model's folder: ${location}`, async () => {
    const { problems, notes } = await told(model(graph([5, tensor(location)])));
    assert.deepEqual(problems, [
      `contains-code: a tensor is read from ${JSON.stringify(location)}, outside of the model's folder`,
    ]);
    assert.deepEqual(notes, []);
  });
}

for (const location of ['w', './w', 'a/b', 'a/../w', '..w', 'a..b/..c', 'a b:c']) {
  test(`in the model's folder: ${location}`, async () => {
    const { problems, notes } = await told(model(graph([5, tensor(location)])));
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, [`tensors are read from other files: ${JSON.stringify(location)}`]);
  });
}

const OUT = tensor('../w');
const SPARSE = message([1, OUT]);
const PLACES: readonly [where: string, bytes: Buffer][] = [
  ['an initializer that is sparse', model(graph([15, SPARSE]))],
  ['its indices', model(graph([15, message([2, OUT])]))],
  ['an attribute', model(graph([1, node('Constant', attribute('value', [5, OUT]))]))],
  ['a list of tensors', model(graph([1, node('X', attribute('a', [10, tensor('w')], [10, OUT]))]))],
  ['a sparse attribute', model(graph([1, node('X', attribute('a', [22, SPARSE]))]))],
  ['a list of sparse ones', model(graph([1, node('X', attribute('a', [23, SPARSE]))]))],
  ['a branch', model(graph([1, node('If', attribute('then_branch', [6, graph([5, OUT])]))]))],
  ['a list of graphs', model(graph([1, node('X', attribute('a', [11, graph([5, OUT])]))]))],
  ['a function', model(graph(), [25, message([7, node('X', attribute('a', [5, OUT]))])])],
  ['the default of an attribute', model(graph(), [25, message([11, attribute('a', [5, OUT])])])],
  ['training', model(graph(), [20, message([2, graph([5, OUT])])])],
  ['how training begins', model(graph(), [20, message([1, graph([5, OUT])])])],
  ['a second graph, which protobuf merges', model(graph(), [7, graph([5, OUT])])],
];

for (const [where, bytes] of PLACES) {
  test(`a tensor is found in ${where}`, async () => {
    assert.equal((await told(bytes)).problems.length, 1);
  });
}

test('an operator that calls Python is named with what it calls, and where it is', async () => {
  const python = node('PyOp', attribute('module', [4, 'os']), attribute('class_name', [4, 'system']));
  const { findings } = await inspectBytes('m.onnx', model(graph([1, python])));
  assert.deepEqual(
    findings.problems.map(({ id, message: says, offset }) => [id, says, offset]),
    [['contains-code', 'an operator of type PyOp calls Python "os.system"', 21]],
  );
  const { problems } = await told(model(graph([1, node('PythonOp')])));
  assert.deepEqual(problems, ['contains-code: an operator of type PythonOp calls Python']);
  assert.deepEqual((await told(model(graph([1, node('Python')])))).problems, []);
  // The name of an operator is not its type.
  assert.deepEqual((await told(model(graph([1, message([3, 'PyOp'], [4, 'Add'])])))).problems, []);
});

test('operators of other domains are noted, as are many files', async () => {
  const domain = (name: string): [number, Buffer] => [8, message([1, name], [2, 1])];
  const domains = ['', 'ai.onnx.ml', 'com.microsoft', 'my.domain', 'ai.onnx.contrib'].map(domain);
  const tensors = Array.from({ length: 9 }, (_, at): [number, Buffer] => [5, tensor(`w${at}`)]);
  assert.deepEqual(await told(model(graph(...tensors), ...domains)), {
    problems: [],
    notes: [
      'tensors are read from other files: "w0", "w1", "w2", "w3", "w4", …',
      'operators come from other domains: "my.domain", "ai.onnx.contrib"',
    ],
  });
});

for (const [count, names] of [
  [5, '"d0", "d1", "d2", "d3", "d4"'],
  [6, '"d0", "d1", "d2", "d3", "d4", …'],
] as const) {
  test(`${count} domains are noted`, async () => {
    const domains = Array.from({ length: count }, (_, at): [number, Buffer] => [8, message([1, `d${at}`])]);
    const { notes } = await told(model(graph(), ...domains));
    assert.deepEqual(notes, [`operators come from other domains: ${names}`]);
  });
}

test('a thousand tensors outside are told a few times', async () => {
  const tensors = Array.from({ length: 1000 }, (_, at): [number, Buffer] => [5, tensor(`../w${at}`)]);
  const { problems } = await told(model(graph(...tensors)));
  assert.equal(problems.length, 6);
  assert.equal(problems[5], 'contains-code: 995 more like these');
});

test('a message that is none is said with its place, and the others are read', async () => {
  const broken = Buffer.from('0aff', 'hex');
  const { findings } = await inspectBytes('m.onnx', model(broken, [7, graph([5, OUT])]));
  assert.deepEqual(
    findings.problems.map(({ id, offset }) => [id, offset]),
    [
      ['broken-archive', 11],
      ['contains-code', 30],
    ],
  );
});

test('graphs in graphs are read as deep as protobuf reads them', async () => {
  let inner = graph([5, OUT]);
  for (let depth = 0; depth < LIMITS.protobufDepth; depth += 1) {
    inner = graph([1, node('If', attribute('then_branch', [6, inner]))]);
  }
  const { problems } = await told(model(inner));
  assert.deepEqual(problems, [`limit-exceeded: messages are nested more than ${LIMITS.protobufDepth} deep`]);
});
