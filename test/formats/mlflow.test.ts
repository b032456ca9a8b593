/** What MLflow imports and runs to load a folder, by its MLmodel. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { inspectBuffer, inspectBytes, zipOf } from './sources.ts';

async function told(bytes: Uint8Array | string, path = 'model/MLmodel'): Promise<string[]> {
  const { findings } = await inspectBytes(path, Buffer.from(bytes as Uint8Array));
  const problems = findings.problems.map(({ id, message, offset }) => `${offset} ${id}: ${message}`);
  return findings.skipped === null ? problems : [...problems, `skipped: ${findings.skipped}`];
}
const real = (name: string): Buffer => readFileSync(new URL(`../fixtures/mlflow/${name}/MLmodel`, import.meta.url));

const IMPORTS = 'contains-code: MLflow imports the module, and calls it to load the model:';
const FOLDER = 'contains-code: MLflow imports Python from a folder of the model:';
const SCRIPT = 'contains-code: MLflow runs a script of the model:';
const NONE = ['skipped: holds no pickle'];

test('what MLflow writes for its own flavors has nothing to judge', async () => {
  assert.deepEqual(await told(real('sklearn')), NONE);
  assert.deepEqual(await told(real('python_model')), NONE);
});

test("a module of the user's, the folder that it is in, and a script are code", async () => {
  const loader = real('loader_module');
  assert.deepEqual(await told(loader), [
    `${loader.indexOf('code: code') + 6} ${FOLDER} "code"`,
    `${loader.indexOf('loader_module: mine') + 15} ${IMPORTS} "mine"`,
  ]);
  const script = real('script');
  assert.deepEqual(await told(script), [`${script.indexOf('script.py')} ${SCRIPT} "script.py"`]);
});

const flavor = (line: string): string => `flavors:\n  python_function:\n    ${line}\n`;

const CODE: readonly [text: string, value: string, says: string][] = [
  [flavor('loader_module: os'), 'os', `${IMPORTS} "os"`],
  [flavor('loader_module: mlflowx.evil'), 'mlflowx', `${IMPORTS} "mlflowx.evil"`],
  [flavor('"loader\\x5fmodule": os'), 'os', `${IMPORTS} "os"`],
  ['{flavors: {python_function: {loader_module: os}}}', 'os', `${IMPORTS} "os"`],
  ['a: &x os\nflavors:\n  python_function:\n    loader_module: *x\n', '*x', `${IMPORTS} "os"`],
  ['ü: 1\nflavors:\n  python_function:\n    loader_module: os\n', 'os', `${IMPORTS} "os"`],
  [flavor('code: .'), '.', `${FOLDER} "."`],
  ['flavors:\n  tensorflow:\n    keras_module: os\n', 'os', 'contains-code: MLflow imports the module: "os"'],
  ['flavors:\n  pytorch:\n    pickle_module_name: evil\n', 'evil', 'contains-code: MLflow imports the module: "evil"'],
];

for (const [text, value, says] of CODE) {
  test(`code: ${JSON.stringify(text)}`, async () => {
    const offset = Buffer.from(text).lastIndexOf(value);
    assert.deepEqual(await told(text), [`${offset} ${says}`]);
  });
}

const PLAIN = [
  flavor('loader_module: mlflow.sklearn'),
  flavor('code: null'),
  flavor('code:'),
  flavor("code: ''"),
  'flavors:\n  keras:\n    keras_module: tensorflow.keras\n',
  'flavors:\n  pytorch:\n    pickle_module_name: mlflow.pytorch.pickle_module\n',
  'signature:\n  inputs: \'[{"name": "code", "loader_module": "x"}]\'\n',
  '',
];

for (const text of PLAIN) {
  test(`no code: ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await told(text), NONE);
  });
}

test('only a file of that name is read, in an archive too', async () => {
  assert.deepEqual(await told(flavor('loader_module: os'), 'model/MLmodel.txt'), NONE);
  assert.deepEqual(await told(flavor('loader_module: os'), 'xMLmodel'), NONE);
  const zip = zipOf([{ name: 'model/MLmodel', data: Buffer.from(flavor('loader_module: os')) }]);
  const { members } = await inspectBytes('model.zip', zip);
  assert.deepEqual(
    members.flatMap(({ findings }) => findings.problems).map(({ id }) => id),
    ['contains-code'],
  );
});

test('what is no text, or too long, or names too many, is said with its place', async () => {
  assert.deepEqual(await told(Buffer.from('flavors: \xff', 'latin1')), [
    '0 broken-archive: expected YAML in UTF-8, found other bytes',
  ]);
  const many = Array.from({ length: 1000 }, (_, at) => flavor(`loader_module: m${at}`)).join('---\n');
  const problems = await told(many);
  assert.equal(problems.length, 6);
  assert.equal(problems[5], 'null contains-code: 995 more like these');
  const deep = await inspectBuffer('MLmodel', Buffer.from(`${'['.repeat(100_000)}loader_module: os`));
  assert.deepEqual(
    deep.findings.problems.map(({ id }) => id),
    ['contains-code'],
  );
  const source = { size: 100_000_000, read: (_: number, length: number) => new Uint8Array(length), close: () => {} };
  const { inspect } = await import('../../src/scan/inspect.ts');
  const { RULES } = await import('../../src/policy/rules.ts');
  const long = await inspect('MLmodel', source, RULES);
  assert.deepEqual(
    long.findings.problems.map(({ message, offset }) => [message, offset]),
    [[`YAML of 100000000 bytes, more than ${LIMITS.yamlText}`, 0]],
  );
});
