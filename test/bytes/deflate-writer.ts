/** Deflate streams that no compressor writes: blocks of any symbols under any code lengths (RFC 1951, 3.2). */

/** The last symbol of a block. */
export const END = 256;

export interface Block {
  /** Literals, lengths and END by number; bits as they are, such as a distance code, as text. */
  readonly symbols: readonly (number | string)[];
  readonly literals: readonly number[];
  readonly distances: readonly number[];
}

/** Lengths of the fixed code of literals. */
const FIXED_LITERALS = Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));

/** One last block with its own code lengths, written out one by one. */
export function dynamicBlock({ symbols, literals, distances }: Block): Buffer {
  const bits = ['1', number(2, 2), number(literals.length - 257, 5), number(distances.length - 1, 5), number(15, 4)];
  // Lengths 0 to 15 get four bits each; 16, 17 and 18, which come first, get none.
  bits.push(number(0, 3).repeat(3), number(4, 3).repeat(16));
  bits.push(...[...literals, ...distances].map((length) => length.toString(2).padStart(4, '0')));
  return packed(bits.join('') + written(symbols, literals));
}

/** One last block under the fixed codes. */
export function fixedBlock(symbols: Block['symbols']): Buffer {
  return packed(`1${number(1, 2)}${written(symbols, FIXED_LITERALS)}`);
}

function written(symbols: Block['symbols'], literals: readonly number[]): string {
  const codes = canonical(literals);
  return symbols.map((symbol) => (typeof symbol === 'number' ? codes.get(symbol) : symbol)).join('');
}

function canonical(lengths: readonly number[]): Map<number, string> {
  const codes = new Map<number, string>();
  let code = 0;
  for (let length = 1; length <= 15; length += 1, code *= 2) {
    for (const [symbol, own] of lengths.entries()) {
      if (own === length) {
        codes.set(symbol, code.toString(2).padStart(length, '0'));
        code += 1;
      }
    }
  }
  return codes;
}

/** Numbers go lowest bit first, codes highest bit first. */
const number = (value: number, width: number): string => [...value.toString(2).padStart(width, '0')].reverse().join('');

function packed(bits: string): Buffer {
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt([...byte].reverse().join(''), 2)));
}
