/**
 * Reads a literal again from the offset of its opcode: the text of a string, or how Python would write the value.
 * The stream itself is not walked here.
 */
import type { ByteSource } from '../bytes/source.ts';
import { OPCODE_OF_BYTE, type OpcodeName } from './opcodes.ts';

/** What a literal's opcode pushes. */
export type LiteralType = 'str' | 'bytes' | 'bytearray' | 'int' | 'float' | 'other';

const TYPES: Partial<Record<OpcodeName, LiteralType>> = {
  STRING: 'str',
  BINSTRING: 'str',
  SHORT_BINSTRING: 'str',
  UNICODE: 'str',
  SHORT_BINUNICODE: 'str',
  BINUNICODE: 'str',
  BINUNICODE8: 'str',
  SHORT_BINBYTES: 'bytes',
  BINBYTES: 'bytes',
  BINBYTES8: 'bytes',
  BYTEARRAY8: 'bytearray',
  INT: 'int',
  LONG: 'int',
  LONG1: 'int',
  LONG4: 'int',
  BININT: 'int',
  BININT1: 'int',
  BININT2: 'int',
  FLOAT: 'float',
  BINFLOAT: 'float',
};

/** Bytes of a length field, by argument kind. */
const LENGTH_BYTES = { counted1: 1, counted4: 4, counted4s: 4, counted8: 8 } as const;
/** Longest line read again for printing, in bytes. */
const LINE_CHUNK = 4096;
/** Bytes of an integer that are written out; CPython refuses to print more than 4300 digits, nobody reads 30. */
const PRINTED_INT_BYTES = 32;

export class Literals {
  readonly #source: ByteSource;
  readonly #textCache = new Map<number, string>();

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** What the opcode at `offset` pushes. */
  type(offset: number): LiteralType {
    const opcode = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]];
    return (opcode && TYPES[opcode.name]) ?? 'other';
  }

  /** The payload of a counted literal: where its bytes are, and how many. Null for any other literal. */
  extent(offset: number): { start: number; length: number } | null {
    const head = this.#source.read(offset, 9);
    const argument = OPCODE_OF_BYTE[head[0]]?.argument ?? 'none';
    if (!(argument in LENGTH_BYTES)) {
      return null;
    }
    const width = LENGTH_BYTES[argument as keyof typeof LENGTH_BYTES];
    let length = 0;
    for (let at = width; at > 0; at -= 1) {
      length = length * 256 + head[at];
    }
    return { start: offset + 1 + width, length };
  }

  /** Bytes of the payload of a bytes or string literal, without reading it. */
  length(offset: number): number {
    return this.extent(offset)?.length ?? this.#line(offset).length;
  }

  /**
   * The text of a string literal, at most about `limit` bytes of it; null where the literal is no string. Byte strings
   * of protocols 0 to 2 are read as Latin-1.
   */
  text(offset: number, limit: number): string | null {
    const cached = this.#textCache.get(offset);
    if (cached !== undefined) {
      return cached.slice(0, limit);
    }
    const text = this.#readText(offset, limit);
    if (text !== null && text.length < 128 && this.length(offset) <= 128) {
      if (this.#textCache.size > 4096) {
        this.#textCache.clear();
      }
      this.#textCache.set(offset, text);
    }
    return text;
  }

  #readText(offset: number, limit: number): string | null {
    const opcode = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]];
    if (opcode === undefined || TYPES[opcode.name] !== 'str') {
      return null;
    }
    if (opcode.name === 'UNICODE') {
      return decodeRawUnicodeEscape(this.#line(offset, limit));
    }
    if (opcode.name === 'STRING') {
      return decodeQuoted(this.#line(offset, limit));
    }
    const bytes = this.bytes(offset, limit);
    return opcode.name.endsWith('BINSTRING')
      ? Buffer.from(bytes).toString('latin1')
      : Buffer.from(bytes).toString('utf8');
  }

  /** The first bytes of a counted literal. */
  bytes(offset: number, limit: number): Uint8Array {
    const extent = this.extent(offset);
    return extent === null ? new Uint8Array(0) : this.#source.read(extent.start, Math.min(extent.length, limit));
  }

  /** The value of an integer literal of at most `PRINTED_INT_BYTES` bytes; null for anything else. */
  int(offset: number): bigint | null {
    const head = Buffer.from(this.#source.read(offset, 5));
    switch (OPCODE_OF_BYTE[head[0]]?.name) {
      case 'BININT':
        return BigInt(head.readInt32LE(1));
      case 'BININT1':
        return BigInt(head[1]);
      case 'BININT2':
        return BigInt(head.readUInt16LE(1));
      case 'LONG1':
      case 'LONG4':
        return this.length(offset) <= PRINTED_INT_BYTES
          ? fromTwosComplement(this.bytes(offset, PRINTED_INT_BYTES))
          : null;
      case 'INT':
      case 'LONG':
        return parseDecimal(this.#line(offset, PRINTED_INT_BYTES * 3));
      default:
        return null;
    }
  }

  /** The value of a float literal; null for anything else. */
  float(offset: number): number | null {
    const name = OPCODE_OF_BYTE[this.#source.read(offset, 1)[0]]?.name;
    if (name === 'BINFLOAT') {
      return Buffer.from(this.#source.read(offset + 1, 8)).readDoubleBE(0);
    }
    return name === 'FLOAT' ? Number(this.#line(offset, 64)) : null;
  }

  /** The line after the opcode, as Latin-1, at most about `limit` characters. */
  #line(offset: number, limit: number = LINE_CHUNK): string {
    const bytes = this.#source.read(offset + 1, Math.max(limit + 1, 16));
    const end = bytes.indexOf(0x0a);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('latin1');
  }
}

/** INT writes True and False as 01 and 00 (Lib/pickle.py, load_int); LONG ends in L. */
function parseDecimal(line: string): bigint | null {
  const digits = line.trim().replace(/L$/, '').replaceAll('_', '');
  return /^[-+]?\d+$/.test(digits) ? BigInt(digits.replace(/^\+/, '')) : null;
}

function fromTwosComplement(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    value = (value << 8n) | BigInt(bytes[at]);
  }
  const negative = bytes.length > 0 && bytes[bytes.length - 1] >= 0x80;
  return negative ? value - (1n << BigInt(8 * bytes.length)) : value;
}

/** The codec raw-unicode-escape: \uXXXX and \UXXXXXXXX after an odd number of backslashes, everything else as it is. */
export function decodeRawUnicodeEscape(line: string): string {
  return line.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})?/g, (all, slashes: string, sequence?: string) => {
    if (sequence === undefined || slashes.length % 2 === 0) {
      return all;
    }
    const point = Number.parseInt(sequence.slice(1), 16);
    return point > 0x10ffff ? all : slashes.slice(1) + String.fromCodePoint(point);
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A quoted string as codecs.escape_decode reads it (Lib/pickle.py, load_string). */
export function decodeQuoted(line: string): string {
  return line.slice(1, -1).replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (all, sequence: string) => {
    if (sequence.length === 1 && sequence in ESCAPES) {
      return ESCAPES[sequence];
    }
    if (sequence.startsWith('x') && sequence.length === 3) {
      return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
    }
    return /^[0-7]/.test(sequence) ? String.fromCharCode(Number.parseInt(sequence, 8) & 0xff) : all;
  });
}
