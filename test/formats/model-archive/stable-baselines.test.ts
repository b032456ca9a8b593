/** Pickles in the JSON of stable-baselines3, and base64 as Python reads it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pythonBase64 } from '../../../src/formats/python-base64.ts';
import { everything, globalNames, HARMLESS, inspectBytes, PAYLOAD, PAYLOAD2 } from '../sources.ts';
import { fixture, inspectZip, problems } from './fixtures.ts';

const data = (entries: Readonly<Record<string, unknown>>): Record<string, string> => ({
  data: JSON.stringify(entries),
});
const pickled = (bytes: Uint8Array): object => ({ ':serialized:': Buffer.from(bytes).toString('base64') });

test('a model of the library says what is in it', async () => {
  const inspection = await inspectBytes('ppo.zip', fixture('ppo.zip'));
  const names = new Set(globalNames(inspection));
  assert.ok(names.has('stable_baselines3.common.policies.ActorCriticPolicy'));
  assert.ok(names.has('gymnasium.spaces.box.Box'));
  assert.deepEqual(problems(inspection), []);
  const paths = everything(inspection).map(({ path }) => path);
  assert.ok(paths.includes('ppo.zip!data:policy_class') && paths.includes('ppo.zip!policy.pth'));
});

test('each pickle is judged under its key, whatever the archive is called', async () => {
  for (const payload of [PAYLOAD, PAYLOAD2]) {
    const inspection = await inspectZip('x.bin', data({ gamma: 1, a: pickled(HARMLESS), b: pickled(payload) }));
    assert.deepEqual(globalNames(inspection), ['os.system']);
    assert.deepEqual(
      everything(inspection).map(({ path }) => path),
      ['x.bin', 'x.bin!data:a', 'x.bin!data:b'],
    );
  }
});

test('only entries that load unpickles count', async () => {
  const { ':serialized:': text } = pickled(PAYLOAD2) as { ':serialized:': string };
  const entries = { a: { deeper: pickled(PAYLOAD2) }, b: text, c: { ':serialized:': [text] } };
  assert.deepEqual(globalNames(await inspectZip('x.zip', data(entries))), []);
  assert.deepEqual(globalNames(await inspectZip('x.zip', { 'folder/data': data({ a: pickled(PAYLOAD2) }).data })), []);
});

test('a member `data` that is no JSON is nobody else’s problem', async () => {
  for (const content of ['text', 'ab\0\x01', '[1]', '', '{"a": ']) {
    assert.deepEqual(problems(await inspectZip('x.zip', { data: content, note: 'x' })), [], content);
  }
  assert.deepEqual(problems(await inspectZip('x.zip', { data: '{":serialized:": ' })), [
    'broken-archive (data, 17): expected a JSON value, found the end of the JSON',
  ]);
});

test('a key with escapes is the same key', async () => {
  const escaped = data({ a: pickled(PAYLOAD2) }).data.replace(':serialized:', '\\u003Aserialized\\u003a');
  assert.deepEqual(globalNames(await inspectZip('x.zip', { data: escaped })), ['os.system']);
});

test('base64 as binascii.a2b_base64 takes it', async () => {
  const decoded = (text: string): [string, boolean] => {
    const { bytes, complete } = pythonBase64(text);
    return [Buffer.from(bytes).toString('latin1'), complete];
  };
  // Answers of CPython 3.8, 3.11 and 3.13; false where it raises.
  assert.deepEqual(decoded('YWJj'), ['abc', true]);
  assert.deepEqual(decoded('Y\nW-J_j\u00e9!'), ['abc', true]);
  assert.deepEqual(decoded('YQ==YWJj'), ['a', true]);
  assert.deepEqual(decoded('Y=W=J=j'), ['ab', true]);
  assert.deepEqual(decoded('YW=Jj'), ['abc', true]);
  assert.deepEqual(decoded('=YWI='), ['ab', true]);
  assert.deepEqual(decoded('YWI'), ['ab', false]);
  assert.deepEqual(decoded('YQ='), ['a', false]);
  assert.deepEqual(decoded(''), ['', true]);
  const cut = Buffer.from(PAYLOAD2).toString('base64').replaceAll('=', '');
  const inspection = await inspectZip('x.zip', data({ a: { ':serialized:': cut } }));
  assert.deepEqual(globalNames(inspection), ['os.system']);
  assert.match(problems(inspection)[0], /^broken-archive \(data:a, null\): expected base64 with its padding/);
});
