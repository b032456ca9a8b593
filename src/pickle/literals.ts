/**
 * Reads a literal again from the offset of its opcode: the text of a string, or how Python would write the value.
 * The stream itself is not walked here.
 */
import { available, BufferSource, type ByteSource } from '../bytes/source.ts';
import { decodeText, fromTwosComplement, latin1 } from './decode.ts';
import { Latin1Source } from './latin1.ts';
import { floatOfLine, intOfLine, longOfLine } from './lines.ts';
import { ARGUMENTS, lengthBytes, OPCODE_OF_BYTE, type OpcodeName } from './opcodes.ts';
import type { DetachedLiteral, Value } from './values.ts';

/** A literal: the offset of its opcode, or the extent of its payload where that lies elsewhere. */
export type Literal = number | DetachedLiteral;

/** The bytes of a constant, to be read in parts. */
export type Content = Pick<ByteSource, 'read' | 'size'>;
export const NO_CONTENT: Content = new BufferSource(new Uint8Array(0));

/** What a literal's opcode pushes. */
export type LiteralType = 'str' | 'bytes' | 'bytearray' | 'int' | 'float' | 'other';

const TYPES: Partial<Record<OpcodeName, LiteralType>> = {
  PERSID: 'str',
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

/** Opcodes whose payload is a line. */
const LINES: ReadonlySet<OpcodeName> = new Set(['PERSID', 'STRING', 'UNICODE', 'INT', 'LONG', 'FLOAT']);
/** Bytes of a line that are read to find its end; a longer line is cut there. */
const LINE_BYTES = 4098;
/** Bytes of a line that are held at once, to take its characters for bytes. */
const MOST_LINE = 1 << 24;
/** Digits of an integer that are written out are at most 200, as of an expression; so many bytes hold them. */
const PRINTED_INT_BYTES = 82;
/** Literals up to this many bytes are remembered: names and storage keys are asked for again and again. */
const CACHED_BYTES = 128;
const CACHED_TEXTS = 4096;

interface Payload {
  readonly opcode: OpcodeName | undefined;
  readonly start: number;
  /** Bytes; of a line, newline not counted, at most LINE_BYTES. */
  readonly length: number;
}

export class Literals {
  readonly #source: Pick<ByteSource, 'read'>;
  readonly #textCache = new Map<number, string>();

  constructor(source: Pick<ByteSource, 'read'>) {
    this.#source = source;
  }

  /** What the literal's opcode pushes. */
  type(literal: Literal): LiteralType {
    return TYPES[this.#opcode(literal) ?? 'STOP'] ?? 'other';
  }

  /** Whether the text of a string literal can start with one of `characters`: false only where it certainly does not. */
  mayStart(literal: number, characters: string): boolean {
    const head = this.#source.read(literal, 6);
    const opcode = OPCODE_OF_BYTE[head[0]];
    if (opcode === undefined || LINES.has(opcode.name) || lengthBytes(opcode) > 4) {
      return true;
    }
    return characters.includes(String.fromCharCode(head[1 + lengthBytes(opcode)]));
  }

  /** Bytes of the payload, without reading it. */
  length(literal: Literal): number {
    return this.#payload(literal).length;
  }

  /** Bytes of the payload of any literal, however long its line is. */
  fullLength(literal: Literal): number {
    return this.#payload(literal, Number.POSITIVE_INFINITY).length;
  }

  /** As `text`, of lines of any length too, and not remembered. */
  fullText(literal: Literal, limit: number): string | null {
    const payload = this.#payload(literal, Number.POSITIVE_INFINITY);
    if (payload.opcode === undefined || TYPES[payload.opcode] !== 'str') {
      return null;
    }
    return decodeText(payload.opcode, this.#read(payload, limit));
  }

  /** Where the payload of a byte string of Python 2 lies, which is text or bytes as the loading program wants it; else null. */
  byteStringExtent(literal: Literal): { start: number; length: number } | null {
    const { start, length } = this.#payload(literal);
    return this.isByteString(literal) ? { start, length } : null;
  }

  /** Whether it is a byte string of Python 2 that is written byte by byte. */
  isByteString(literal: Literal): boolean {
    const opcode = this.#opcode(literal);
    return opcode === 'BINSTRING' || opcode === 'SHORT_BINSTRING';
  }

  /** The characters of a text constant as bytes (latin1.ts); null for other values, and text that Latin-1 does not encode. */
  latin1(literal: Literal): ByteSource | null {
    const { opcode, start, length } = this.#payload(literal, Number.POSITIVE_INFINITY);
    if (opcode === undefined || TYPES[opcode] !== 'str') {
      return null;
    }
    if (!LINES.has(opcode)) {
      return Latin1Source.of(this.#source, start, length);
    }
    const text = length > MOST_LINE ? null : this.fullText(literal, length);
    return text === null || /[^\0-\xff]/.test(text) ? null : new BufferSource(Buffer.from(text, 'latin1'));
  }

  /** The bytes of a constant: its own, or the characters of a text, as `latin1` takes them; null for other values. */
  content(literal: Literal): Content | null {
    const type = this.type(literal);
    if (type === 'str') {
      return this.latin1(literal);
    }
    const { start, length } = this.#payload(literal);
    const read = (offset: number, count: number): Uint8Array =>
      this.#source.read(start + offset, available(length, offset, count));
    return type === 'bytes' || type === 'bytearray' ? { size: length, read } : null;
  }

  /** Where the payload of a constant bytes value lies; null for any other value. */
  bytesExtent(value: Value): { start: number; length: number } | null {
    const isLiteral = typeof value === 'number' ? value >= 0 : value.kind === 'detached';
    if (!isLiteral || this.type(value as Literal) !== 'bytes') {
      return null;
    }
    const { start, length } = this.#payload(value as Literal);
    return { start, length };
  }

  /**
   * The text of a string literal, read from at most `limit` bytes of it; null where the literal is no string. Byte
   * strings of protocols 0 to 2 are read as Latin-1.
   */
  text(literal: Literal, limit: number): string | null {
    const cached = typeof literal === 'number' ? this.#textCache.get(literal) : undefined;
    if (cached !== undefined) {
      return cached.slice(0, limit);
    }
    const payload = this.#payload(literal);
    if (payload.opcode === undefined || TYPES[payload.opcode] !== 'str') {
      return null;
    }
    const text = decodeText(payload.opcode, this.#read(payload, limit));
    if (typeof literal === 'number' && payload.length <= Math.min(limit, CACHED_BYTES)) {
      this.#remember(literal, text);
    }
    return text;
  }

  #remember(offset: number, text: string): void {
    if (this.#textCache.size >= CACHED_TEXTS) {
      this.#textCache.clear();
    }
    this.#textCache.set(offset, text);
  }

  /** The first bytes of the payload. */
  bytes(literal: Literal, limit: number): Uint8Array {
    return this.#read(this.#payload(literal), limit);
  }

  /** The value of an integer literal of at most `PRINTED_INT_BYTES` bytes or digits in proportion; null for others. */
  int(literal: Literal): bigint | null {
    const payload = this.#payload(literal);
    if (payload.length > (LINES.has(payload.opcode ?? 'STOP') ? 3 * PRINTED_INT_BYTES : PRINTED_INT_BYTES)) {
      return null;
    }
    const bytes = this.#read(payload, payload.length);
    switch (payload.opcode) {
      case 'BININT1':
      case 'BININT2':
        return BigInt(Buffer.from(bytes).readUIntLE(0, payload.length));
      case 'BININT':
      case 'LONG1':
      case 'LONG4':
        return fromTwosComplement(bytes);
      case 'INT':
        return intOfLine(latin1(bytes));
      case 'LONG':
        return longOfLine(latin1(bytes));
      default:
        return null;
    }
  }

  /** True and False as INT writes them: exactly `01` and `00` (Lib/pickle.py, load_int). */
  bool(literal: Literal): boolean | null {
    const payload = this.#payload(literal);
    const text = payload.opcode === 'INT' ? latin1(this.#read(payload, 3)) : '';
    return text === '01' || text === '00' ? text === '01' : null;
  }

  /** The value of a float literal; null for anything else. */
  float(literal: Literal): number | null {
    const payload = this.#payload(literal);
    const bytes = this.#read(payload, LINE_BYTES);
    if (payload.opcode === 'BINFLOAT') {
      return Buffer.from(bytes).readDoubleBE(0);
    }
    return payload.opcode === 'FLOAT' ? floatOfLine(latin1(bytes)) : null;
  }

  #opcode(literal: Literal): OpcodeName | undefined {
    if (typeof literal !== 'number') {
      return literal.opcode;
    }
    return literal < 0 ? undefined : OPCODE_OF_BYTE[this.#source.read(literal, 1)[0]]?.name;
  }

  #payload(literal: Literal, lineBytes = LINE_BYTES): Payload {
    if (typeof literal !== 'number') {
      return literal;
    }
    const head = literal < 0 ? [] : this.#source.read(literal, 9);
    const opcode = OPCODE_OF_BYTE[head[0] ?? 0];
    if (opcode === undefined) {
      return { opcode: undefined, start: 0, length: 0 };
    }
    const width = lengthBytes(opcode);
    const start = literal + 1 + width;
    if (LINES.has(opcode.name)) {
      return { opcode: opcode.name, start, length: this.#lineLength(start, lineBytes) };
    }
    let length = width === 0 ? ARGUMENTS[opcode.argument] : 0;
    for (let at = width; at > 0; at -= 1) {
      length = length * 256 + head[at];
    }
    return { opcode: opcode.name, start, length };
  }

  #lineLength(start: number, most: number): number {
    let length = 0;
    while (length < most) {
      const bytes = this.#source.read(start + length, Math.min(LINE_BYTES, most - length));
      const end = bytes.indexOf(0x0a);
      if (end >= 0 || bytes.length === 0) {
        return length + Math.max(0, end);
      }
      length += bytes.length;
    }
    return length;
  }

  #read({ start, length }: Payload, limit: number): Uint8Array {
    return this.#source.read(start, Math.min(length, limit));
  }
}
