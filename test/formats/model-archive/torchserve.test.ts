/** What TorchServe imports of a .mar, and Python sources under a model's name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, HARMLESS, inspectBytes } from '../sources.ts';
import { fixture, inspectZip, problems } from './fixtures.ts';

const manifest = (model: Readonly<Record<string, unknown>>): string => JSON.stringify({ model });

test('a handler of its own is code, one of TorchServe is not', async () => {
  assert.deepEqual(problems(await inspectBytes('x.mar', fixture('builtin.mar'))), []);
  assert.deepEqual(problems(await inspectBytes('x.mar', fixture('handler.mar'))), [
    'contains-code (handler.py, null): TorchServe imports the handler handler:handle',
  ]);
  // What the archive is called does not matter, nor that everything is in a folder.
  assert.deepEqual(problems(await inspectBytes('x.tar.gz', fixture('handler.tar.gz'))), [
    'contains-code (tiny/handler.py, null): TorchServe imports the handler handler',
  ]);
});

test('the model file is code, and any other Python file; requirements are a note', async () => {
  const inspection = await inspectBytes('x.mar', fixture('eager.mar'));
  assert.deepEqual(problems(inspection), [
    'contains-code (model.py, null): TorchServe imports the model file model.py',
    'contains-code (util.py, null): other Python files in the archive: util.py',
  ]);
  assert.deepEqual(inspection.findings.notes, ['TorchServe may install what requirements.txt asks for']);
});

test('the serialized file is judged as a model', async () => {
  const json = manifest({ handler: 'base_handler', serializedFile: 'weights' });
  const inspection = await inspectZip('x.zip', { 'MAR-INF/MANIFEST.json': json, weights: '\0\x01\x02\x03' });
  assert.deepEqual(
    everything(inspection).map(({ path }) => path),
    ['x.zip', 'x.zip!weights'],
  );
  assert.match(problems(inspection)[0], /^unknown-content/);
});

test('a file of the archive comes before a handler of TorchServe, and any module can be named', async () => {
  const named = async (handler: string, file: string): Promise<string[]> =>
    problems(await inspectZip('x.zip', { 'MAR-INF/MANIFEST.json': manifest({ handler }), [file]: 'x' }));
  assert.deepEqual(await named('image_classifier', 'image_classifier.py'), [
    'contains-code (image_classifier.py, null): TorchServe imports the handler image_classifier',
  ]);
  assert.deepEqual(await named('folder/image_classifier.py:f', 'x.txt'), []);
  assert.deepEqual(await named('os:system', 'x.txt'), [
    'contains-code (MAR-INF/MANIFEST.json, null): TorchServe imports the handler os:system',
  ]);
  assert.deepEqual(await named('a.b', 'a/b/__init__.py'), [
    'contains-code (a/b/__init__.py, null): TorchServe imports the handler a.b',
  ]);
  assert.deepEqual(await named('native', 'native.so'), [
    'contains-code (native.so, null): TorchServe imports the handler native',
  ]);
});

test('a manifest that cannot be read is a problem with its place', async () => {
  const read = async (json: string): Promise<string[]> =>
    problems(await inspectZip('x.mar', { 'MAR-INF/MANIFEST.json': json }));
  assert.deepEqual(await read('{"model": }'), [
    'broken-archive (MAR-INF/MANIFEST.json, 10): expected a JSON value, found "}"',
  ]);
  assert.deepEqual(await read('[]'), [
    'broken-archive (MAR-INF/MANIFEST.json, 0): expected an object "model" in the manifest, found none',
  ]);
});

test('Python sources under a model name are code, in a plain archive they are not', async () => {
  const sources = { '__main__.py': 'print()', 'a.pyc': 'x', 'model.pt': HARMLESS };
  assert.deepEqual(problems(await inspectZip('model.pt', sources)), [
    "contains-code (__main__.py, null): Python sources under a model's name: __main__.py, a.pyc",
  ]);
  assert.deepEqual(problems(await inspectZip('project.zip', sources)), []);
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.py`, 'x']));
  assert.deepEqual(problems(await inspectZip('model.pkl', many)), [
    "contains-code (0.py, null): Python sources under a model's name: 0.py, 1.py, 2.py, 3.py, 4.py and 4 more",
  ]);
});
