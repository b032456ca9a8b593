/** Expressions against Python's own repr (test/fixtures/pickle/literals.json, written by scripts/make-literals.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { cut, quote, writeFloat } from '../../src/pickle/expression.ts';
import { walkPickles } from '../../src/pickle/walk.ts';
import { assemble } from './assemble.ts';

const LITERALS = JSON.parse(readFileSync(new URL('../fixtures/pickle/literals.json', import.meta.url), 'utf8')) as [
  hex: string,
  repr: string,
][];

function write(bytes: Uint8Array): string {
  let written = '';
  walkPickles(new BufferSource(bytes), {
    budget: { opcodes: 10_000 },
    listener: {
      onStop: (result, machine) => {
        written = machine.expressions.write(result);
      },
    },
  });
  return written;
}

test('literals and containers are written as Python writes them', () => {
  assert.ok(LITERALS.length > 500);
  for (const [hex, repr] of LITERALS) {
    const written = write(Buffer.from(hex, 'hex'));
    if (repr.length <= LIMITS.expression) {
      assert.equal(written, repr, hex);
    } else {
      assert.ok(written.length <= LIMITS.expression, hex);
      assert.ok(written.endsWith('…') && repr.startsWith(written.slice(0, -1)), `${written} of ${repr}`);
    }
  }
});

test('what no number is can still be typed into Python', () => {
  assert.deepEqual([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(writeFloat), [
    "float('nan')",
    "float('inf')",
    "float('-inf')",
  ]);
});

test('a text longer than an expression is seen to be cut', () => {
  const written = write(assemble(`PROTO 4\nBINUNICODE "${'漢'.repeat(190)}${'x'.repeat(100)}"\nSTOP`));
  assert.equal(written.length, LIMITS.expression);
  assert.ok(written.startsWith(`'${'漢'.repeat(190)}xxx`) && written.endsWith('x…'));
});

test('an integer too long to print is described', () => {
  assert.equal(write(assemble(`PROTO 2\nLONG1 x"${'01'.repeat(200)}"\nSTOP`)), '<integer of 200 bytes>');
});

test('a surrogate pair is never cut in two, and nothing reorders a terminal', () => {
  assert.equal(cut('a\u{1f600}b', 3), 'a…');
  assert.equal(quote('\u202eabc\u2066'), "'\\u202eabc\\u2066'");
});
