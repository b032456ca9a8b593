/** What is judged is what a clone gets: the stored form and the other one, where the two are not the same model. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Inspection } from '../../src/formats/inspection.ts';
import { RULES } from '../../src/policy/rules.ts';
import { type CheckoutForm, withCheckout } from '../../src/scan/checkout.ts';
import { inspect } from '../../src/scan/inspect.ts';
import { globalNames, HARMLESS, PAYLOAD2 } from '../formats/sources.ts';

const TEXT = Buffer.from('some text\n');
const IMPORT = Buffer.from('cmine\nNet\n.');

async function both(path: string, stored: Uint8Array, other: Partial<CheckoutForm> | null): Promise<Inspection> {
  const found = await inspect(path, new BufferSource(stored), RULES);
  const form = other && { why: 'git ran', form: null, optional: false, ...other };
  return withCheckout(found, form, RULES);
}

const bytes = (form: Uint8Array): BufferSource => new BufferSource(form);
const isTold = ({ findings }: Inspection): boolean => findings.problems.some(({ id }) => id === 'checkout-transforms');

test('where a clone gets the same bytes there is nothing to add', async () => {
  const found = await both('x.pkl', HARMLESS, null);
  assert.deepEqual([isTold(found), found.members], [false, []]);
});

test('the other form is walked as a member, and that there are two is a problem', async () => {
  const found = await both('m/x.pkl', HARMLESS, { form: bytes(PAYLOAD2) });
  assert.deepEqual(found.findings.problems, [
    { id: 'checkout-transforms', message: 'a clone does not get these bytes: git ran', member: null, offset: null },
  ]);
  assert.deepEqual(
    found.members.map(({ path, name }) => [path, name]),
    [['m/x.pkl!checkout/x.pkl', 'checkout/x.pkl']],
  );
  assert.deepEqual(globalNames(found), ['os.system']);
});

test('a text file that becomes a model is judged', async () => {
  const found = await both('x.txt', TEXT, { form: bytes(PAYLOAD2) });
  assert.deepEqual([isTold(found), found.findings.skipped], [true, null]);
  assert.deepEqual(globalNames(found), ['os.system']);
});

test('a model that becomes something else is told, and a text file that stays one is not', async () => {
  assert.equal(isTold(await both('x.pkl', HARMLESS, { form: bytes(TEXT) })), true);
  const text = await both('x.txt', TEXT, { form: bytes(Buffer.from('some text\r\n')) });
  assert.deepEqual([isTold(text), text.findings.skipped, text.members], [false, 'holds no pickle', []]);
});

test('a form that cannot be known is told of every model, and of a name that promises one', async () => {
  assert.equal(isTold(await both('x.bin', PAYLOAD2, { optional: true })), true);
  assert.equal(isTold(await both('x.txt', TEXT, { optional: true })), false);
  assert.equal(isTold(await both('x.txt', TEXT, { optional: false })), true);
  const empty = await both('x.pkl', Buffer.alloc(0), { optional: true });
  assert.deepEqual([isTold(empty), empty.findings.skipped, empty.members], [true, null, []]);
});

test('a form that only some clones get is told where it imports or does what the stored one does not', async () => {
  const optional = async (stored: Uint8Array, form: Uint8Array) =>
    isTold(await both('x.pkl', stored, { form: bytes(form), optional: true }));
  assert.equal(await optional(HARMLESS, TEXT), false);
  assert.equal(await optional(HARMLESS, IMPORT), true);
  assert.equal(await optional(IMPORT, IMPORT), false);
  assert.equal(await optional(IMPORT, Buffer.from('cmine\nOther\n.')), true);
  assert.equal(await optional(IMPORT, Buffer.from('cother\nNet\n.')), true);
  // A module cannot be imported by the name that line ends make of it.
  assert.equal(await optional(IMPORT, Buffer.from('cmine\r\nNet\r\n.')), false);
  // BUILD on the class itself: the same name, another use.
  assert.equal(await optional(IMPORT, Buffer.from('cmine\nNet\n}b.')), true);
});
