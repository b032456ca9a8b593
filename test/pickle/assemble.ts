/**
 * A small assembler for pickles, from the machine's own opcode table, so that fixtures are readable:
 *
 *     # a comment
 *     PROTO 4
 *     FRAME @end            the frame ends at the label
 *     SHORT_BINUNICODE "os"
 *     GLOBAL os system
 *     .bytes 80 ff          raw bytes, for what no opcode says
 *     end:
 *
 * A counted argument is a JSON string (UTF-8) or x"hex"; a line is a JSON string, x"hex" or bare words.
 */
import { messageOf } from '../../src/base/errors.ts';
import { ARGUMENTS, CODE, OPCODES, type Opcode, type OpcodeName } from '../../src/pickle/opcodes.ts';

const BY_NAME = new Map(OPCODES.map((opcode) => [opcode.name, opcode]));
const STRING = /x?"(?:[^"\\]|\\.)*"|\S+/g;

/** The bytes of `text`. @throws {Error} with the line number, where a line is not understood */
export function assemble(text: string): Uint8Array {
  const lines = text.split('\n').map((line) => line.replace(/^\s*#.*|\s+#\s.*$/, '').trim());
  const labels = new Map<string, number>();
  encodeAll(lines, labels, () => 0);
  const parts = encodeAll(lines, labels, (name) => {
    const offset = labels.get(name);
    if (offset === undefined) {
      throw new Error(`expected a label named ${name}, found none`);
    }
    return offset;
  });
  return Buffer.concat(parts);
}

function encodeAll(lines: string[], labels: Map<string, number>, resolve: (label: string) => number): Buffer[] {
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const label = /^(\w+):$/.exec(line)?.[1];
    if (label !== undefined) {
      labels.set(label, offset);
    } else if (line !== '') {
      try {
        const part = encode(line, (name) => Math.max(0, resolve(name) - offset - 9));
        parts.push(part);
        offset += part.length;
      } catch (error) {
        throw new Error(`line ${index + 1}, ${line}: ${messageOf(error)}`);
      }
    }
  }
  return parts;
}

function encode(line: string, frameLength: (label: string) => number): Buffer {
  const [name, ...args] = line.match(STRING)!;
  if (name === '.bytes') {
    return Buffer.from(args.join(''), 'hex');
  }
  const opcode = BY_NAME.get(name as OpcodeName);
  if (opcode === undefined) {
    throw new Error('expected an opcode');
  }
  if (opcode.code === CODE.FRAME && args[0].startsWith('@')) {
    return Buffer.concat([Buffer.from([opcode.code]), little(frameLength(args[0].slice(1)), 8)]);
  }
  return Buffer.concat([Buffer.from([opcode.code]), encodeArgument(opcode, args)]);
}

function encodeArgument({ argument }: Opcode, args: string[]): Buffer {
  switch (argument) {
    case 'none':
      return Buffer.alloc(0);
    case 'line':
      return Buffer.concat([bytesOf(args), Buffer.from('\n')]);
    case 'line-pair':
      return Buffer.concat([bytesOf([args[0]]), Buffer.from('\n'), bytesOf([args[1]]), Buffer.from('\n')]);
    case 'float8': {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleBE(Number(args[0]));
      return bytes;
    }
    default: {
      const payload = argument.startsWith('counted') ? bytesOf(args) : Buffer.alloc(0);
      const value = argument.startsWith('counted') ? payload.length : Number(args[0]);
      return Buffer.concat([little(value, ARGUMENTS[argument]), payload]);
    }
  }
}

function little(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
  return bytes.subarray(0, width);
}

function bytesOf(args: string[]): Buffer {
  const [first = ''] = args;
  if (first.startsWith('x"')) {
    return Buffer.from(first.slice(2, -1).replaceAll(' ', ''), 'hex');
  }
  return first.startsWith('"') ? Buffer.from(JSON.parse(first) as string) : Buffer.from(args.join(' '));
}
