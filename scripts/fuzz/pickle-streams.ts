/**
 * Pickle streams made from the opcode table: most opcodes find on the stack what they ask for, so that streams run far,
 * and some do not. A list of choices is the whole input, so that a failure shrinks. It knows the table, not the machine.
 */
import fc from 'fast-check';
import { ARGUMENTS, CODE, lengthBytes, OPCODES, type Opcode, type OpcodeName } from '../../src/pickle/opcodes.ts';

interface Choice {
  readonly opcode: number;
  readonly value: number;
  /** Of a thousand: at small ones the opcode is taken whatever lies on the stack, or gets an odd argument. */
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
/** Of each opcode with a line, one that every reader takes; now and then it gets one of the odd lines. */
const LINES: Partial<Record<OpcodeName, string>> = { FLOAT: '1.5', LONG: '2L', STRING: "'system'", UNICODE: 'posix' };
const ODD_LINES = ['01', '-1', 'nan', '"os"', "'", '\\u0061', '99999999999999999999', '1_0', '', ' 1'];
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

/** What has been written, as far as the next opcodes depend on it. */
interface State {
  /** Types as the table calls them, the top last; `mark` among them. */
  readonly stack: string[];
  readonly memo: Set<number>;
}

function write(choices: readonly Choice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const state: State = { stack: [], memo: new Set() };
  for (const { opcode: index, value, daring } of choices) {
    const opcode = OPCODES[index];
    if (daring >= 2 && !fits(opcode, value, state)) {
      continue;
    }
    pieces.push(Buffer.from([opcode.code]), argument(opcode, value, daring));
    step(opcode, value, state);
  }
  return Buffer.concat([...pieces, Buffer.from(['mark', undefined].includes(state.stack.at(-1)) ? 'N.' : '.')]);
}

/** The objects that an opcode takes, from the top down, and how many of the stack lie above its mark. */
function taken(opcode: Opcode, stack: readonly string[]): { objects: string[]; above: number } {
  const above = opcode.before.includes('mark') ? stack.length - stack.lastIndexOf('mark') : 0;
  return {
    objects: opcode.before
      .split(' ')
      .filter((type) => !['mark', 'stackslice', '-'].includes(type))
      .reverse(),
    above,
  };
}

function fits(opcode: Opcode, value: number, { stack, memo }: State): boolean {
  const { objects, above } = taken(opcode, stack);
  const items = above - 1;
  if (
    opcode.before.includes('mark') &&
    (!stack.includes('mark') || (/DICT|SETITEMS/.test(opcode.name) && items % 2 === 1))
  ) {
    return false;
  }
  if (opcode.name === 'OBJ') {
    return items > 0;
  }
  if (opcode.name === 'STOP') {
    return stack.length === 1 && stack[0] !== 'mark' && value % 4 === 0;
  }
  if (/PUT|MEMOIZE/.test(opcode.name) || (opcode.name.endsWith('GET') && !memo.has(value % 5))) {
    return /PUT|MEMOIZE/.test(opcode.name) && stack.length > 0 && stack.at(-1) !== 'mark';
  }
  const below = stack.slice(0, stack.length - above);
  return objects.every((type, index) => {
    const found = below.at(-1 - index);
    return found !== undefined && found !== 'mark' && (type === 'any' || found === type || opcode.protocol === 5);
  });
}

function step(opcode: Opcode, value: number, { stack, memo }: State): void {
  const { objects, above } = taken(opcode, stack);
  const dropped = above + (opcode.name === 'OBJ' ? 0 : objects.length);
  if (/PUT|MEMOIZE/.test(opcode.name)) {
    memo.add(opcode.name === 'MEMOIZE' ? memo.size : value % 5);
    return;
  }
  stack.length = opcode.name === 'STOP' ? 0 : Math.max(0, stack.length - dropped);
  stack.push(...opcode.after);
  if (opcode.name === 'STOP') {
    memo.clear();
  }
}

function argument(opcode: Opcode, value: number, daring: number): Uint8Array {
  const prefix = lengthBytes(opcode);
  if (prefix > 0) {
    const word = Buffer.from(WORDS[value % WORDS.length]);
    return Buffer.concat([little(daring < 4 ? LENGTHS[value % LENGTHS.length] : word.length, prefix), word]);
  }
  switch (opcode.argument) {
    case 'line':
      return Buffer.from(`${daring < 30 ? ODD_LINES[value % ODD_LINES.length] : (LINES[opcode.name] ?? value % 5)}\n`);
    case 'line-pair':
      return Buffer.from(`${GLOBALS[value % GLOBALS.length]}\n`);
    case 'uint8':
      return little(daring < 100 ? value % 64 : 0, 8);
    default:
      return little(
        opcode.code === CODE.PROTO ? 2 + (value % 4) : opcode.name.startsWith('EXT') ? 1 + (value % 3) : value % 5,
        ARGUMENTS[opcode.argument],
      );
  }
}

function little(value: number, bytes: number): Uint8Array {
  const written = Buffer.alloc(8);
  written.writeBigUInt64LE(BigInt(value));
  return written.subarray(0, bytes);
}
