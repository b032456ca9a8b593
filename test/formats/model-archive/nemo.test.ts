/** What configurations of archives of models have called. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedCalls } from '../../../src/formats/model-archive/yaml-names.ts';
import { type TarPart, tarOf } from '../../bytes/tar/archive.ts';
import { HARMLESS, inspectBuffer, inspectBytes, zipOf } from '../sources.ts';
import { inspectZip, part, problems } from './fixtures.ts';

const BUDGET = { opcodes: 1_000_000 };
const CALLED = 'the configuration names what is called:';
const config = async (yaml: string): Promise<string[]> =>
  problems(await inspectZip('x.nemo', { 'model_config.yaml': yaml }));
const calls = (text: string): string[] => [...namedCalls(text, new Set(['_target_']), BUDGET)].map(({ name }) => name);

test('names of a NeMo configuration, the worst first and the place of that', async () => {
  const names = ['nemo.a.B', 'torch.optim.Adam', 'my.lib.C', 'nemo.d.E', 'nemo.f.G', 'os.system', 'nemo.h.I'];
  const yaml = `target: nemo.a.B\nitems:\n${names.map((name) => `  - _target_: ${name}\n`).join('')}`;
  assert.deepEqual(await config(yaml), [
    `contains-code (model_config.yaml, ${yaml.indexOf('os.system')}): ${CALLED} os.system, my.lib.C, nemo.a.B, torch.optim.Adam, nemo.d.E and 2 more`,
  ]);
});

test('the keys of NeMo count in its own archives, and only for names of classes', async () => {
  assert.deepEqual(await config('target: a.B\ncls: c.D\n'), [
    `contains-code (model_config.yaml, 8): ${CALLED} a.B, c.D`,
  ]);
  assert.deepEqual(await config('target: 5 dB\ncls: x\n_target_: ???\nb: {_target_: null}\n'), []);
  assert.deepEqual(problems(await inspectZip('x.pt', { 'a.yaml': 'target: a.B\n' })), []);
});

test('an archive of models is one by its name, by that of a member, or by what a member is', async () => {
  const yaml = '_target_: a.B\n';
  const found = [`contains-code (conf/a.yml, 10): ${CALLED} a.B`];
  assert.deepEqual(problems(await inspectZip('x.zip', { 'conf/a.yml': yaml, 'readme.txt': 'x' })), []);
  assert.deepEqual(problems(await inspectZip('x.pt', { 'conf/a.yml': yaml })), found);
  assert.deepEqual(problems(await inspectZip('x.zip', { 'conf/a.yml': yaml, 'm.pt': '' })), []);
  assert.deepEqual(problems(await inspectZip('x.zip', { 'conf/a.yml': yaml, 'm.pt': HARMLESS })), found);
  assert.deepEqual(problems(await inspectZip('x.zip', { 'conf/a.yml': yaml, weights: HARMLESS })), found);
});

test('JSON, whatever its encoding and its escapes; not the texts that are no key', async () => {
  const read = async (json: string, encoding: BufferEncoding = 'utf8'): Promise<string[]> =>
    problems(await inspectZip('x.pt', { 'a.json': Buffer.from(json, encoding) }));
  assert.deepEqual(await read('{"é": 1, "_target_" : "a.B"}'), [`contains-code (a.json, 23): ${CALLED} a.B`]);
  assert.deepEqual(await read('{"\\u005ftarget_": "\\u0061.B"}'), [`contains-code (a.json, 18): ${CALLED} a.B`]);
  assert.deepEqual(await read('{"_target_": "a.B"}', 'utf16le'), [`contains-code (a.json, 26): ${CALLED} a.B`]);
  assert.deepEqual(await read('["_target_", "a", {"x": "\\"_target_\\": \\"b\\"", "_target_": [1], "y": "c"}]'), []);
});

test('tags by which PyYAML calls, in every form', async () => {
  const tagged = async (yaml: string): Promise<string[]> => problems(await inspectZip('x.pt', { 'a.yaml': yaml }));
  for (const [yaml, tag] of [
    ['a: !!python/object/apply:os.system [x]', '!!python/object/apply:os.system'],
    ['a: !<tag:yaml.org,2002:python/name:os.system>', '!<tag:yaml.org,2002:python/name:os.system>'],
    ['%TAG !p! tag:yaml.org,2002:python/\n--- !p!name:os.system', '!p!name:os.system'],
    ['%TAG ! tag:yaml.org,2002:\n--- !python/name:os.system', '!python/name:os.system'],
    ['b\n%TAG !e! tag:yaml.org\n--- !e!,2002:python/name:os', '!e!,2002:python/name:os'],
    ['- !!pyth%6fn/name:os.system', '!!pyth%6fn/name:os.system'],
    ['{"a" :!!python/name:os.system }', '!!python/name:os.system'],
    ['# c\u2028a: !!python/name:os.system', '!!python/name:os.system'],
  ]) {
    const at = Buffer.byteLength(yaml.slice(0, yaml.lastIndexOf(tag)));
    const said = `YAML tags by which PyYAML calls what they name: ${tag}`;
    assert.deepEqual(await tagged(yaml), [`contains-code (a.yaml, ${at}): ${said}`], yaml);
  }
  assert.deepEqual(await tagged('a: !!str x\nb: "!!python/name:x"\nc: !python/name:x y\n# !!python/name:x\n'), []);
});

test('a key as PyYAML sees it', () => {
  for (const [yaml, names] of Object.entries({
    '"_tar\\u0067et_": a': ['a'],
    '"_tar\\\n  get_": a': ['a'],
    "'_target_' : 'a''b'": ["a'b"],
    '? _target_\n: a': ['a'],
    '? |-\n  _target_\n: a': ['a'],
    'x: {y: [_target_: a, "_target_":b]}': ['a', 'b'],
    'k: &k _target_\nx: {*k :a}': ['a'],
    'v: &v a\n_target_: *v': ['a'],
    '_target_: &x !!str a': ['a'],
    '_target_:\n  # c\n  a\n  b': ['a b'],
    'x: [\n_target_: a]': ['a]'],
    '# c\x85_target_: a': ['a'],
    '# c\r_target_: a\r\nb: c': ['a'],
    'a: 1\n---\n_target_: b\n...\n_target_: c': ['b', 'c'],
    '_target_: :a': [':a'],
    'x: |\n  _target_: a\ny: "_target_: b"\nz: _target_\n- c: d\n_target_: [e]\n_target_: {f: g}': [],
  })) {
    assert.deepEqual(calls(yaml), names, yaml);
  }
});

test('a link of a tar is the file that it leads to', async () => {
  const text = { name: 'notes.txt', data: '_target_: a.B\n' };
  const link = (target: string, type: string, name = 'conf/a.yaml'): TarPart => ({ name, type, target });
  const read = async (...parts: TarPart[]): Promise<string[]> =>
    problems(await inspectBytes('x.nemo', tarOf(text, ...parts)));
  const found = [`contains-code (conf/a.yaml, 10): ${CALLED} a.B`];
  assert.deepEqual(await read(link('../notes.txt', '2')), found);
  assert.deepEqual(await read(link('notes.txt', '1')), found);
  assert.deepEqual(await read(link('b', '2'), link('../notes.txt', '2', 'conf/b')), found);
  assert.deepEqual(await read(link('a.yaml', '2')), []);
  assert.deepEqual(await read(link('/notes.txt', '2')), []);
});

test('a configuration of NeMo that is no YAML is a problem with its place', async () => {
  assert.deepEqual(await config('é: [1\n'), [
    'broken-archive (model_config.yaml, 7): expected YAML, found: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ]);
  assert.deepEqual(await config('a: 1\na: 2\nb: !x y\n'), []);
  assert.deepEqual(await config('['.repeat(60_000)), [
    'limit-exceeded (model_config.yaml, 0): YAML nested more than 200 deep',
  ]);
  const bytes = zipOf([part('model_config.yaml', Buffer.from('a: \xff', 'latin1'))]);
  assert.deepEqual(problems(await inspectBytes('x.nemo', bytes)), [
    'broken-archive (model_config.yaml, 3): expected UTF-8, found byte 0xff',
  ]);
});

test('aliases are not expanded, and depth does not matter to what is found', async () => {
  const laughs = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('');
  assert.deepEqual(await config(`a0: &a0 {_target_: a.B}\n${laughs}`), [
    `contains-code (model_config.yaml, 19): ${CALLED} a.B`,
  ]);
  const deep = `${'['.repeat(100_000)}{"_target_": "a.B"}`;
  for (const name of ['a.yaml', 'a.json']) {
    const inspection = await inspectBuffer('x.pt', zipOf([part(name, deep)]));
    assert.deepEqual(problems(inspection), [`contains-code (${name}, 100013): ${CALLED} a.B`]);
  }
});

test('6,000 texts: of a project none is opened for this, of an archive of models each', async () => {
  const files = Array.from({ length: 6_000 }, (_, index) => part(`${index}.json`, `{"_target_": "a.B${index}"}`));
  assert.deepEqual(problems(await inspectBuffer('x.zip', zipOf(files))), []);
  assert.deepEqual(problems(await inspectBuffer('x.pt', zipOf(files))), [
    `contains-code (0.json, 13): ${CALLED} a.B0, a.B1, a.B2, a.B3, a.B4 and 5995 more`,
  ]);
});

test('handles of tags without end are a limit', async () => {
  const handles = Array.from({ length: 101 }, (_, at) => `%TAG !h${at}! x${at}:\n`).join('');
  assert.deepEqual(await config(`${handles}--- a`), [
    'limit-exceeded (model_config.yaml, 0): YAML of more than 100 handles of tags',
  ]);
});
