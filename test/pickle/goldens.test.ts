/**
 * Readable pickle assembly (test/fixtures/pickle/*.pkasm) beside what the machine must tell of it. The goldens are
 * checked against CPython's own unpicklers by scripts/check-goldens.py. UPDATE_GOLDENS=1 writes them anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { OPCODES } from '../../src/pickle/opcodes.ts';
import { assemble } from './assemble.ts';
import { eventsOf } from './events.ts';

const FOLDER = new URL('../fixtures/pickle/', import.meta.url);
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.pkasm'));

for (const fixture of FIXTURES) {
  test(`pickle assembly ${fixture}`, () => {
    const bytes = assemble(readFileSync(new URL(fixture, FOLDER), 'utf8'));
    const hex = `bytes ${Buffer.from(bytes).toString('hex')}`;
    const seen = `${[hex, ...eventsOf(bytes)].join('\n')}\n`;
    const golden = new URL(fixture.replace('.pkasm', '.golden'), FOLDER);
    if (process.env.UPDATE_GOLDENS === '1') {
      writeFileSync(golden, seen);
    }
    assert.ok(existsSync(golden), `expected ${golden.pathname}; UPDATE_GOLDENS=1 writes it`);
    assert.equal(seen, readFileSync(golden, 'utf8'));
  });
}

test('every opcode is in a fixture', () => {
  const text = FIXTURES.map((fixture) => readFileSync(new URL(fixture, FOLDER), 'utf8')).join('\n');
  const missing = OPCODES.filter(({ name }) => !new RegExp(`^\\s*${name}\\b`, 'm').test(text)).map(({ name }) => name);
  assert.deepEqual(missing, []);
});

test('the assembler names the line it does not understand', () => {
  assert.throws(() => assemble('PROTO 2\nNONSENSE 1'), /line 2, NONSENSE 1: expected an opcode/);
  assert.throws(() => assemble('FRAME @nowhere'), /line 1.*nowhere/);
});
