/** keras_metadata.pb: messages as keras/protobuf/saved_metadata.proto has them (Keras 2.15). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inspection } from '../../../src/formats/inspection.ts';
import { inspectBuffer, inspectBytes } from '../sources.ts';

const field = (number: number, content: Uint8Array | string | number[]): Buffer => {
  const bytes = Buffer.from(content as Uint8Array);
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    length.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
    if (rest < 0x80) {
      break;
    }
  }
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), bytes]);
};
/** A SavedObject: node_id, node_path, identifier, metadata, version. */
const node = (metadata: unknown, identifier = '_tf_keras_layer'): Buffer =>
  field(
    1,
    Buffer.concat([
      Buffer.from([0x10, 1]),
      field(3, 'root.layer-0'),
      field(4, identifier),
      field(5, typeof metadata === 'string' ? metadata : JSON.stringify(metadata)),
      field(6, Buffer.from([0x08, 2])),
    ]),
  );
/** A SavedModel: schema version, then a graph with objects of its user: identifier, version, metadata. */
const savedModel = (...objects: (readonly [identifier: string, metadata: unknown])[]): Buffer => {
  const nodes = objects.map(([identifier, metadata]) =>
    field(1, field(4, Buffer.concat([field(1, identifier), field(2, [8, 1]), field(3, JSON.stringify(metadata))]))),
  );
  return Buffer.concat([Buffer.from([0x08, 1]), field(2, field(7, Buffer.concat(nodes)))]);
};
const NAME = 'model/keras_metadata.pb';
const messages = ({ findings }: Inspection): string[] =>
  findings.problems.map(({ id, message, offset }) => `${offset} ${id}: ${message}`);

const DENSE = node({ name: 'd', class_name: 'Dense', config: { units: 2 }, input_spec: { class_name: 'InputSpec' } });
const LAMBDA = node({ class_name: 'Lambda', config: {} });
const CODE = 'null contains-code: a Lambda layer holds Python code that Keras runs';

test('layers of Keras are data, and a Lambda in any of them is code', async () => {
  const inspection = await inspectBytes(NAME, Buffer.concat([DENSE, DENSE]));
  assert.deepEqual([inspection.findings.format, messages(inspection)], ['keras', []]);
  assert.deepEqual(messages(await inspectBytes(NAME, Buffer.concat([DENSE, LAMBDA, LAMBDA]))), [CODE]);
});

test('it is known by its content, and by its name where the first node is of no kind', async () => {
  assert.deepEqual(messages(await inspectBuffer('other.dat', LAMBDA)), [CODE]);
  const foreign = Buffer.concat([node({}, 'optimizer'), LAMBDA]);
  assert.deepEqual(messages(await inspectBuffer(NAME, foreign)), [CODE]);
  assert.deepEqual(messages(await inspectBuffer('other.dat', foreign)), []);
  assert.deepEqual(messages(await inspectBuffer('other.dat', Buffer.from('\n\u0003abc'))), []);
});

test('a class of an author is made out of the graph, one of a module is imported', async () => {
  const custom = { class_name: 'MyLayer', config: { activation: 'of_mine' }, training_config: { loss: 'of_mine' } };
  assert.deepEqual(messages(await inspectBuffer(NAME, node(custom))), []);
  const cell = { class_name: 'RNN', config: { cell: { module: 'my_module', class_name: 'MyCell', config: {} } } };
  assert.deepEqual(messages(await inspectBuffer(NAME, node(cell))), [
    'null contains-code: the configuration names my_module.MyCell, which is no part of a Keras model',
  ]);
});

test('what cannot be read is a problem with its place in the file, and what comes before it counts', async () => {
  const bad = node('{"a": x}');
  const at = DENSE.length + bad.indexOf('x}');
  assert.deepEqual(messages(await inspectBytes(NAME, Buffer.concat([DENSE, bad]))), [
    `${at} broken-archive: expected a JSON value, found "x}"`,
  ]);
  const [code, broken] = messages(await inspectBytes(NAME, Buffer.concat([LAMBDA, Buffer.from([0x0a, 100, 0])])));
  assert.match(broken, new RegExp(`^${LAMBDA.length + 2} broken-archive: expected 100 bytes of a field`));
  assert.equal(code, CODE);
});

test('before Keras 2.5 they are in the SavedModel itself, beside objects of others', async () => {
  const other = ['trackable_list_wrapper', { class_name: 'Lambda' }] as const;
  const dense = ['_tf_keras_layer', { class_name: 'Dense', config: {} }] as const;
  const honest = await inspectBytes('saved_model.pb', savedModel(other, dense, other));
  assert.deepEqual([honest.findings.format, messages(honest)], ['keras', []]);
  const lambda = ['_tf_keras_network', { class_name: 'Model', config: [{ class_name: 'Lambda' }] }] as const;
  assert.deepEqual(messages(await inspectBytes('saved_model.pb', savedModel(other, dense, lambda))), [CODE]);
  assert.equal((await inspectBuffer('saved_model.pb', savedModel(other))).findings.format, 'unknown');
});
