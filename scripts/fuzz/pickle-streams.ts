/**
 * Pickle streams made from the opcode table: most opcodes find on the stack what they ask for, so that streams run far,
 * and some do not. A list of choices is the whole input, so that a failure shrinks. It knows the table, not the machine.
 */
import fc from 'fast-check';
import { ARGUMENTS, CODE, lengthBytes, OPCODES, type Opcode } from '../../src/pickle/opcodes.ts';

interface Choice {
  readonly opcode: number;
  readonly value: number;
  /** Of a thousand: how often the opcode is taken whatever lies on the stack. */
  readonly daring: number;
}

const GLOBALS = [
  'posix\nsystem',
  'builtins\ngetattr',
  'collections\nOrderedDict',
  'os\npath.join',
  '__builtin__\neval',
];
const WORDS = ['posix', 'system', 'true', '', 'é', '0', '\u202e`', 'collections', 'OrderedDict', '__main__'];
const LINES = [
  '0',
  '1',
  '01',
  '-1',
  '00',
  '2L',
  '1.5',
  'nan',
  "'a'",
  '"os"',
  '\\u0061',
  '99999999999999999999',
  '1_0',
  '',
];
const LENGTHS = [0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

const choice: fc.Arbitrary<Choice> = fc.record({
  opcode: fc.nat(OPCODES.length - 1),
  value: fc.nat(0xffff),
  daring: fc.nat(999),
});

/** One stream, or a few behind one another. */
export const pickleStream: fc.Arbitrary<Uint8Array> = fc
  .array(choice, { maxLength: 120, size: 'max' })
  .map((choices) => write(choices));

function write(choices: readonly Choice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const depths = [0];
  for (const { opcode: index, value, daring } of choices) {
    const opcode = OPCODES[index];
    if (daring >= 20 && !fits(opcode, depths)) {
      continue;
    }
    pieces.push(Buffer.from([opcode.code]), argument(opcode, value));
    step(opcode, depths);
  }
  return Buffer.concat([...pieces, Buffer.from(depths.at(-1) === 0 ? 'N.' : '.')]);
}

const taken = ({ before }: Opcode): number =>
  before.filter((object) => object !== 'mark' && object !== 'stackslice').length;
const takesMark = ({ before }: Opcode): boolean => before.includes('mark');

/** `depths` counts the objects above each mark, the bottom of the stack first. */
function fits(opcode: Opcode, depths: readonly number[]): boolean {
  const below = depths.at(takesMark(opcode) ? -2 : -1);
  const needed = opcode.name === 'OBJ' ? 0 : taken(opcode);
  const wanted = opcode.name.startsWith('TUPLE') || opcode.name === 'STOP' ? needed : Math.max(needed, 0);
  return below !== undefined && below >= wanted && (opcode.name !== 'OBJ' || depths.at(-1)! > 0);
}

function step(opcode: Opcode, depths: number[]): void {
  if (opcode.name === 'MARK') {
    depths.push(0);
    return;
  }
  if (takesMark(opcode) && depths.length > 1) {
    depths.pop();
  }
  const left = depths.pop()! - (opcode.name === 'OBJ' ? 0 : taken(opcode)) + opcode.after.length;
  depths.push(Math.max(0, left));
}

function argument(opcode: Opcode, value: number): Uint8Array {
  const prefix = lengthBytes(opcode);
  if (prefix > 0) {
    const word = Buffer.from(WORDS[value % WORDS.length]);
    return Buffer.concat([little(value % 97 === 0 ? LENGTHS[value % LENGTHS.length] : word.length, prefix), word]);
  }
  switch (opcode.argument) {
    case 'line':
      return Buffer.from(`${LINES[value % LINES.length]}\n`);
    case 'line-pair':
      return Buffer.from(`${GLOBALS[value % GLOBALS.length]}\n`);
    case 'uint8':
      return little(value % 64, 8);
    default:
      return little(opcode.code === CODE.PROTO ? 2 + (value % 4) : value % 5, ARGUMENTS[opcode.argument]);
  }
}

function little(value: number, bytes: number): Uint8Array {
  const written = Buffer.alloc(8);
  written.writeBigUInt64LE(BigInt(value));
  return written.subarray(0, bytes);
}
