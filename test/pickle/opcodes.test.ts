/** The opcode table against a dump of CPython's pickletools (written by scripts/make-pickletools.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ARGUMENTS, type ArgumentKind, OPCODE_OF_BYTE, OPCODES } from '../../src/pickle/opcodes.ts';

type Row = [name: string, code: number, argument: string | null, before: string[], after: string[], protocol: number];

const DUMP = JSON.parse(readFileSync(new URL('../fixtures/pickle/pickletools.json', import.meta.url), 'utf8')) as {
  opcodes: Row[];
};

/** Names of pickletools' argument descriptions, as the table names them. */
const KINDS: Record<string, ArgumentKind> = {
  none: 'none',
  decimalnl_short: 'line',
  decimalnl_long: 'line',
  floatnl: 'line',
  stringnl: 'line',
  stringnl_noescape: 'line',
  unicodestringnl: 'line',
  stringnl_noescape_pair: 'line-pair',
  int4: 'int4',
  uint1: 'uint1',
  uint2: 'uint2',
  uint4: 'uint4',
  uint8: 'uint8',
  float8: 'float8',
  long1: 'counted1',
  long4: 'counted4s',
  string1: 'counted1',
  string4: 'counted4s',
  bytes1: 'counted1',
  bytes4: 'counted4',
  bytes8: 'counted8',
  bytearray8: 'counted8',
  unicodestring1: 'counted1',
  unicodestring4: 'counted4',
  unicodestring8: 'counted8',
};

const text = (objects: readonly string[]): string => objects.join(' ') || '-';

test('every opcode is as pickletools says', () => {
  assert.equal(OPCODES.length, 68);
  const ours = OPCODES.map(
    ({ name, code, argument, before, after, protocol }) => [name, { code, argument, before, after, protocol }] as const,
  );
  const theirs = DUMP.opcodes.map(
    ([name, code, argument, before, after, protocol]) =>
      [
        name,
        { code, argument: KINDS[argument ?? 'none'], before: text(before), after: text(after), protocol },
      ] as const,
  );
  assert.deepEqual(Object.fromEntries(ours), Object.fromEntries(theirs));
});

test('a byte that is no opcode has no row', () => {
  const codes = new Set(OPCODES.map(({ code }) => code));
  for (let byte = 0; byte < 256; byte += 1) {
    assert.equal(OPCODE_OF_BYTE[byte]?.code, codes.has(byte) ? byte : undefined);
  }
});

test('a fixed argument has the width its name says', () => {
  assert.deepEqual(
    [ARGUMENTS.uint1, ARGUMENTS.uint2, ARGUMENTS.int4, ARGUMENTS.uint4, ARGUMENTS.uint8, ARGUMENTS.float8],
    [1, 2, 4, 4, 8, 8],
  );
});
