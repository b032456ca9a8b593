/** What the lists change in how a stream is read: the hooks of classes that count as safe, and dotted names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { type AddedNames, RULES, rulesFor } from '../../src/policy/rules.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { python } from './python.ts';

function walked(text: string, added: Partial<Record<keyof AddedNames, string[]>>): Promise<Inspection> {
  const set = (key: keyof AddedNames) => new Set(added[key] ?? []);
  const rules = rulesFor({
    torchAllowed: set('torchAllowed'),
    userAllowed: set('userAllowed'),
    accepted: set('accepted'),
  });
  return inspect('x.pkl', new BufferSource(python(text)), rules);
}

/** Whether the stream's use of a global was told to make its verdict worse. */
const isMisused = async (text: string, added: Partial<Record<keyof AddedNames, string[]>>) =>
  (await walked(text, added)).findings.misuses.size > 0;

test('a hook in the state counts where a list says that the class is safe: else its name counts already', async () => {
  const hook = "new mine.Net() << {'__setstate__': mine.run}";
  assert.equal(await isMisused(hook, { userAllowed: ['mine.Net'] }), true);
  assert.equal(await isMisused(hook, { torchAllowed: ['mine.Net'] }), true);
  assert.equal(await isMisused(hook, { accepted: ['mine.Net'] }), false);
  assert.equal(await isMisused(hook, { userAllowed: ['mine.Other'] }), false);
  assert.equal(await isMisused("new mine.Net() << {'weight': 1}", { userAllowed: ['mine.Net'] }), false);
});

test('a name of the tables keeps its shapes whoever lists it', async () => {
  const text = "builtins.slice('x')";
  assert.equal(await isMisused(text, {}), true);
  for (const list of ['torchAllowed', 'userAllowed', 'accepted'] as const) {
    assert.equal(await isMisused(text, { [list]: ['builtins.slice'] }), true, list);
  }
});

test('getattr of a global and a constant is the dotted name where exactly that one is listed or accepted', async () => {
  const names = async (added: Partial<Record<keyof AddedNames, string[]>>) => {
    const { findings } = await walked("builtins.getattr(mine.Net, 'load')", added);
    return [...findings.globals.values()]
      .filter(({ attributeCallsOnly }) => !attributeCallsOnly)
      .map(({ module, name }) => `${module}.${name}`);
  };
  const dotted = ['mine.Net', 'mine.Net.load'];
  assert.deepEqual(await names({ userAllowed: ['mine.Net.load'] }), dotted);
  assert.deepEqual(await names({ accepted: ['mine.Net.load'] }), dotted);
  const hidden = ['builtins.getattr', 'mine.Net'];
  assert.deepEqual(await names({}), hidden);
  assert.deepEqual(await names({ userAllowed: ['mine.Net', 'mine.Net.save'] }), hidden);
});

test('where nobody has added a name, only those of the tables count', () => {
  assert.equal(RULES.isDangerous('os', 'system'), true);
  assert.equal(RULES.isDangerous('collections', 'OrderedDict'), false);
  assert.equal(RULES.isDangerous('mine', 'Net'), false);
});
