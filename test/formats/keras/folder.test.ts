/** config.json of a folder: what Keras loads from there, and other programs' files of that name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectBytes, zipOf } from '../sources.ts';

const entry = (module: string | null, name: string, config: unknown): object => ({
  module,
  class_name: name,
  config,
  registered_name: null,
});
const CODE = entry('os', 'function', 'system');
const told = async (path: string, content: string): Promise<string[]> => {
  const { findings } = await inspectBytes(path, Buffer.from(content));
  return findings.problems.map(({ id, message }) => `${id}: ${message}`);
};
const FOREIGN = 'contains-code: the configuration names os.system, which is no part of a Keras model';

for (const [what, content] of [
  ['in a model', entry('keras', 'Sequential', { layers: [entry('keras.layers', 'Activation', { activation: CODE })] })],
  ['in a dict that is no entry', { a: [CODE] }],
] as const) {
  test(`code ${what}`, async () => {
    assert.deepEqual(await told('model/config.json', JSON.stringify(content)), [FOREIGN]);
  });
}

test('the key may be written with escapes', async () => {
  const content = JSON.stringify(CODE).replace('class_name', '\\u0063lass_name');
  assert.deepEqual(await told('config.json', content), [FOREIGN]);
});

test('in a folder of an archive', async () => {
  const archive = zipOf([{ name: 'model/config.json', data: Buffer.from(JSON.stringify(CODE)) }]);
  const { members } = await inspectBytes('x.zip', archive);
  assert.deepEqual(
    members.map(({ findings }) => [findings.format, findings.problems.length]),
    [['keras', 1]],
  );
});

for (const [what, path, content] of [
  ['a file of another name', 'other.json', JSON.stringify(CODE)],
  ['a configuration of another program', 'config.json', '{"class_name": "Bert", "module": "x"}'],
  ['another with a configuration', 'config.json', '{"class_name": "Bert", "config": {}}'],
  ['no JSON', 'config.json', `${JSON.stringify(CODE)},`],
] as const) {
  test(`${what} is nothing to judge`, async () => {
    const { findings } = await inspectBytes(path, Buffer.from(content));
    assert.deepEqual([findings.format, findings.skipped], ['unknown', 'holds no pickle']);
  });
}

test('a model without code is nothing to judge', async () => {
  const dense = JSON.stringify(entry('keras.layers', 'Dense', { units: 1 }));
  const { findings } = await inspectBytes('config.json', Buffer.from(dense));
  assert.deepEqual([findings.format, findings.skipped], ['keras', 'names no code of Keras']);
});

test('one that is too long to be read is told', async () => {
  const content = `{"class_name": "x", "a": "${'x'.repeat(33 * 1024 * 1024)}"}`;
  assert.match((await told('config.json', content)).join(), /^limit-exceeded: JSON of \d+ bytes/);
});
