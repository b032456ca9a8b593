/** Types that skops asks about, and those that it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectBytes } from '../sources.ts';
import { fixture, inspectZip, problems } from './fixtures.ts';

const SAID = 'contains-code (schema.json, null): types that skops does not trust by default:';
const node = (loader: string, name: string, more: object = {}): object => ({
  __loader__: loader,
  __module__: name.slice(0, name.lastIndexOf('.')),
  __class__: name.slice(name.lastIndexOf('.') + 1),
  ...more,
});
const load = async (root: object): Promise<string[]> =>
  problems(await inspectZip('x.skops', { 'schema.json': JSON.stringify(root) }));

test('what skops writes and trusts is nothing to tell', async () => {
  for (const name of ['pipeline', 'forest', 'plain']) {
    assert.deepEqual(problems(await inspectBytes('x.skops', fixture(`${name}.skops`))), [], name);
  }
});

test('what it writes and asks about is code, by the names that get_untrusted_types gives', async () => {
  const scaler = 'sklearn.preprocessing._data.StandardScaler';
  for (const [name, types] of Object.entries({
    function: 'posix.getpid',
    method: `${scaler}.fit, ${scaler}`,
    operator: 'operator.attrgetter',
    partial: 'functools.partial',
  })) {
    assert.deepEqual(problems(await inspectBytes('x.zip', fixture(`${name}.skops`))), [`${SAID} ${types}`], name);
  }
});

test('each kind of node has names of its own', async () => {
  for (const [loader, name] of [
    ['DictNode', 'collections.OrderedDict'],
    ['ListNode', 'builtins.list'],
    ['TypeNode', 'numpy.float64'],
    ['FunctionNode', 'numpy.log1p'],
    ['ObjectNode', 'sklearn.linear_model._logistic.LogisticRegression'],
    ['TreeNode', 'sklearn.tree._tree.Tree'],
    ['LossNode', 'sklearn.linear_model._sgd_fast.Hinge'],
    ['JsonNode', 'os.system'],
  ]) {
    assert.deepEqual(await load(node(loader, name)), [], loader);
    const other = loader === 'JsonNode' ? 'ListNode' : 'SetNode';
    assert.deepEqual(await load(node(other, name)), [`${SAID} ${name}`], loader);
  }
  assert.deepEqual(await load(node('NewNode', 'builtins.list')), [`${SAID} builtins.list`]);
  assert.deepEqual(await load({ __loader__: 'ListNode', __class__: 3 }), [`${SAID} ?.?`]);
});

test('the names that some releases did not ask about', async () => {
  // CVE-2025-54412: what runs is an attribute of operator, whatever the module.
  assert.deepEqual(await load(node('OperatorFuncNode', 'builtins.methodcaller')), [
    `${SAID} operator.methodcaller, builtins.methodcaller`,
  ]);
  // CVE-2025-54413: what runs is a method of the object inside.
  const obj = node('ObjectNode', 'sklearn.svm._classes.SVC');
  assert.deepEqual(await load(node('MethodNode', 'builtins.int', { content: { obj, func: '__init__' } })), [
    `${SAID} sklearn.svm._classes.SVC.__init__, builtins.int`,
  ]);
  // Before 0.15 any attribute of numpy.random was called.
  const state = (name: string) => ({
    bit_generator: node('DictNode', 'builtins.dict', {
      content: { bit_generator: node('JsonNode', 'builtins.str', { content: JSON.stringify(name) }) },
    }),
  });
  const generator = (name: string) =>
    node('RandomGeneratorNode', 'numpy.random._generator.Generator', { content: state(name) });
  assert.deepEqual(await load(generator('PCG64')), []);
  assert.deepEqual(await load(generator('seed')), [`${SAID} numpy.random.seed`]);
  const old = node('RandomGeneratorNode', 'numpy.random._generator.Generator', {
    protocol: 0,
    content: { bit_generator: { bit_generator: 'seed' } },
  });
  assert.deepEqual(await load(old), [`${SAID} numpy.random.seed`]);
  // The first protocol kept the names of a function elsewhere.
  const content = { module_path: 'os', function: 'system' };
  assert.deepEqual(await load(node('FunctionNode', 'numpy.log1p', { protocol: 0, content })), [`${SAID} os.system`]);
  assert.deepEqual(await load(node('FunctionNode', 'numpy.log1p', { protocol: false, content })), [
    `${SAID} os.system`,
  ]);
  assert.deepEqual(await load(node('FunctionNode', 'numpy.log1p', { protocol: 1, content })), []);
});

test('names are found at any depth, once, the worst first', async () => {
  const inner = [node('TypeNode', 'a.B'), node('TypeNode', 'os.system'), node('TypeNode', 'a.B')];
  const deep = node('DictNode', 'builtins.dict', {
    content: { x: node('ListNode', 'builtins.list', { content: inner }) },
  });
  assert.deepEqual(await load(deep), [`${SAID} os.system, a.B`]);
});

test('schemas of others are left alone, and a broken one of skops is a problem with its place', async () => {
  assert.deepEqual(await load({ type: 'object', content: [node('TypeNode', 'a.B')] }), []);
  assert.deepEqual(problems(await inspectZip('x.zip', { 'schema.json': '{// a comment\n}', 'a.txt': 'x' })), []);
  assert.deepEqual(problems(await inspectZip('x.zip', { 'schema.json': '{"__loader__": ' })), [
    'broken-archive (schema.json, 15): expected a JSON value, found the end of the JSON',
  ]);
});
