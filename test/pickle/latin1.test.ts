/** Text in UTF-8 read as the bytes that Latin-1 makes of it, at random places too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BufferSource } from '../../src/bytes/source.ts';
import { Latin1Source } from '../../src/pickle/latin1.ts';

const of = (text: string, before = ''): Latin1Source | null => {
  const bytes = Buffer.from(before + text);
  const start = Buffer.byteLength(before);
  return Latin1Source.of(new BufferSource(bytes), start, bytes.length - start);
};
const read = (source: Latin1Source, offset: number, length: number): string =>
  Buffer.from(source.read(offset, length)).toString('latin1');

test('each character is one byte', () => {
  const text = 'a\u00e9\0\u007f\u0080\u00bf\u00c0\u00ff';
  const source = of(text, 'before \u00e9')!;
  assert.equal(source.size, 8);
  assert.equal(read(source, 0, 8), text);
  for (let at = 0; at < text.length; at += 1) {
    assert.equal(read(source, at, 1), text[at]);
    assert.equal(read(source, at, 100), text.slice(at));
  }
  assert.equal(read(source, 8, 1), '');
  assert.equal(read(source, 100, 1), '');
  assert.equal(read(source, 0, 0), '');
});

test('a character above 255 is no byte', () => {
  for (const text of ['\u0100', 'abc\u20ac', '\u{1f600}', '\u017f']) {
    assert.equal(of(text), null, JSON.stringify(text));
  }
  assert.equal(of('')?.size, 0);
});

test('places behind many characters, and characters that two reads share', () => {
  const step = 1 << 16;
  for (const [text, name] of [
    [`${'x'.repeat(step - 1)}\u00e9\u00ffyz`, 'a character across the first step'],
    ['\u00e9'.repeat(step), 'two bytes each'],
    [`x${'\u00e9'.repeat(2 * step)}y`, 'two bytes each, not aligned'],
    ['a'.repeat(3 * step), 'one byte each'],
  ]) {
    const source = of(text)!;
    assert.equal(source.size, text.length, name);
    for (const offset of [
      0,
      1,
      step / 2 - 1,
      step / 2,
      step - 2,
      step - 1,
      step,
      step + 1,
      text.length - 3,
      text.length - 1,
    ]) {
      assert.equal(read(source, offset, 5), text.slice(offset, offset + 5), `${name} at ${offset}`);
    }
    assert.equal(read(source, 0, text.length), text, name);
  }
});

test('any text, any window', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }),
      fc.nat(1 << 17),
      fc.nat(45),
      fc.nat(45),
      (codes, padding, offset, length) => {
        const text = '\u00e8'.repeat(padding % 3 === 0 ? padding : 0) + String.fromCharCode(...codes);
        const start = Math.max(0, text.length - 40 + offset);
        assert.equal(read(of(text)!, start, length), text.slice(start, start + length));
      },
    ),
    { seed: 20_240_101, numRuns: 60 },
  );
});
