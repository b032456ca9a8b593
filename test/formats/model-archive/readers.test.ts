/** Archives of models that another reader than that of zip takes: what their own loaders run is told all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globalNames, HARMLESS, PAYLOAD2 } from '../sources.ts';
import { inspectZip, problems } from './fixtures.ts';

const MANIFEST = JSON.stringify({ model: { handler: 'handler' } });
const DATA = JSON.stringify({ a: { ':serialized:': PAYLOAD2.toString('base64') } });
const HANDLER = 'contains-code (handler.py, null): TorchServe imports the handler handler';

for (const [format, member, content] of [
  ['torch-zip', 'x/data.pkl', HARMLESS],
  ['npz', 'a.npy', ''],
  ['torch-export', 'x/archive_format', 'pt2'],
] as const) {
  test(`an archive that is ${format} as well`, async () => {
    const members = { [member]: content, 'MAR-INF/MANIFEST.json': MANIFEST, 'handler.py': 'x', data: DATA };
    const inspection = await inspectZip('x.npz', members);
    assert.equal(inspection.findings.format, format);
    assert.ok(problems(inspection).includes(HANDLER), problems(inspection).join('\n'));
    assert.ok(globalNames(inspection).includes('os.system'));
  });
}

const CONFIG = JSON.stringify({
  module: 'keras.layers',
  class_name: 'Lambda',
  config: { function: { class_name: '__lambda__', config: { code: '' } } },
});
const CHECKPOINT = { 'x/data.pkl': HARMLESS, 'x/version': '3\n' };

for (const [format, members] of [
  ['torch-zip', { 'config.json': CONFIG, ...CHECKPOINT }],
  ['torch-export', { 'x/Archive_Format': 'pt2', 'config.json': CONFIG }],
] as const) {
  test(`what Keras loads, in an archive that is ${format} as well`, async () => {
    const inspection = await inspectZip('x.keras', members);
    assert.equal(inspection.findings.format, format);
    assert.deepEqual(problems(inspection), [
      'contains-code (config.json, null): a Lambda layer holds Python code that Keras runs',
    ]);
  });
}

test('what Keras loads by another name, and what is no model of Keras', async () => {
  const weights = { 'model.weights.h5': '' };
  assert.equal(problems(await inspectZip('x.pt', { ...CHECKPOINT, 'config.json': CONFIG, ...weights })).length, 1);
  assert.deepEqual(problems(await inspectZip('x.pt', { ...CHECKPOINT, 'config.json': CONFIG })), []);
});

const PROGRAM = JSON.stringify({ expr_str: "eval('1')" });

for (const members of [
  { 'serialized_exported_program.json': PROGRAM, version: '1.1' },
  { 'x/archive_format': 'pt2', 'x/models/model.json': PROGRAM },
]) {
  test(`what torch.export loads, in a checkpoint: ${Object.keys(members)[0]}`, async () => {
    const inspection = await inspectZip('x.pt2', { ...CHECKPOINT, ...members });
    assert.equal(inspection.findings.format, 'torch-zip');
    assert.match(problems(inspection).join(), /^contains-code \([^)]*\.json, null\): the expression "eval/);
  });
}

test('a folder models/ makes no exported program', async () => {
  const inspection = await inspectZip('x.zip', { 'models/a.json': '{', 'models/b.bin': 'x', 'a.pkl': HARMLESS });
  assert.equal(inspection.findings.format, 'zip');
  assert.deepEqual(problems(inspection), []);
});
