/**
 * Mutations of bytes, as arbitraries of fast-check, so that a failure shrinks to few and small edits. It knows no format.
 */
import fc from 'fast-check';
import { OPCODES } from '../../src/pickle/opcodes.ts';
import type { Seed } from './target.ts';

/** One change. `at` and `from` are fractions of the length, so that they mean something whatever other edits did. */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly value: number;
}

const KINDS = ['set', 'flip', 'insert', 'delete', 'copy', 'number', 'opcode', 'truncate', 'zero', 'line'] as const;
/** Values at which lengths, counts and offsets turn. */
const NUMBERS = [
  0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];
const LINES = [
  '0\n',
  '-1\n',
  '99999999999999999999\n',
  'os\nsystem\n',
  "'\\x00'\n",
  '\n',
  'é\n',
  '1_0\n',
  'nan\n',
  '01\n',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 600 })),
  value: fc.nat(0xffff),
});

/** A seed after up to `most` edits. */
export function mutant(seeds: readonly Seed[], most = 8): fc.Arbitrary<Seed> {
  return fc
    .tuple(fc.nat(seeds.length - 1), fc.array(edit, { maxLength: most }))
    .map(([index, edits]) => ({ path: seeds[index].path, bytes: mutate(seeds[index].bytes, edits) }));
}

/** The same of text: some edits, then whatever UTF-8 makes of it. */
export function mutantText(seeds: readonly string[], most = 8): fc.Arbitrary<string> {
  return mutant(
    seeds.map((text) => ({ path: '', bytes: Buffer.from(text) })),
    most,
  ).map(({ bytes }) => Buffer.from(bytes).toString());
}

function mutate(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce<Buffer>((current, one) => apply(current, one), Buffer.from(bytes));
}

function apply(bytes: Buffer, { kind, at: where, from, length, value }: Edit): Buffer {
  const at = Math.floor(where * (bytes.length + 1));
  const replace = (end: number, middle: Uint8Array): Buffer =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(Math.min(end, bytes.length))]);
  switch (kind) {
    case 'set':
      return replace(at + 1, Buffer.from([value & 0xff]));
    case 'flip':
      return replace(at + 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << (value & 7))]));
    case 'insert':
      return replace(at, Buffer.alloc(length, value & 0xff));
    case 'delete':
      return replace(at + length, Buffer.alloc(0));
    case 'copy': {
      const start = Math.floor(from * bytes.length);
      return replace(value & 1 ? at : at + length, bytes.subarray(start, start + length));
    }
    case 'number':
      return replace(at + (value & 0x100 ? 0 : 4), number(value));
    case 'opcode':
      return replace(value & 0x100 ? at : at + 1, Buffer.from([OPCODES[value % OPCODES.length].code]));
    case 'truncate':
      return bytes.subarray(0, at);
    case 'zero':
      return replace(at + length, Buffer.alloc(Math.min(length, bytes.length - at)));
    case 'line':
      return replace(at, Buffer.from(LINES[value % LINES.length]));
  }
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(value & 0x200 ? 2 : value & 0x400 ? 8 : 4);
  const chosen = NUMBERS[value % NUMBERS.length];
  if (bytes.length === 2) {
    bytes.writeUInt16LE(chosen & 0xffff);
  } else if (value & 0x800) {
    bytes.writeUInt32BE(chosen, bytes.length - 4);
  } else {
    bytes.writeUInt32LE(chosen);
    // Below zero, or an address that is not defined.
    bytes.fill(value & 0x1000 ? 0xff : 0, 4);
  }
  return bytes;
}
