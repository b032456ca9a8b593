/** The text and numbers that the payloads of literals hold, as Lib/pickle.py reads them. */
import type { OpcodeName } from './opcodes.ts';

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export function decodeText(opcode: OpcodeName, bytes: Uint8Array): string {
  switch (opcode) {
    case 'UNICODE':
      return decodeRawUnicodeEscape(latin1(bytes));
    case 'STRING':
      return decodeQuoted(latin1(bytes));
    case 'PERSID':
    case 'BINSTRING':
    case 'SHORT_BINSTRING':
      return latin1(bytes);
    default:
      return decodeUtf8(bytes);
  }
}

/** UTF-8 with the error handler surrogatepass: a lone surrogate, in three bytes, is kept (Lib/pickle.py). */
function decodeUtf8(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.includes('\ufffd')) {
    return text;
  }
  return latin1(bytes)
    .split(/(\xed[\xa0-\xbf][\x80-\xbf])/)
    .map((part, index) =>
      index % 2 === 0
        ? Buffer.from(part, 'latin1').toString('utf8')
        : String.fromCharCode(0xd000 | ((part.charCodeAt(1) & 0x3f) << 6) | (part.charCodeAt(2) & 0x3f)),
    )
    .join('');
}

/** The argument of LONG1 and LONG4: a little-endian integer in two's complement (Lib/pickle.py, decode_long). */
export function fromTwosComplement(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    value = (value << 8n) | BigInt(bytes[at]);
  }
  const negative = bytes.length > 0 && bytes[bytes.length - 1] >= 0x80;
  return negative ? value - (1n << BigInt(8 * bytes.length)) : value;
}

/** The codec raw-unicode-escape: \uXXXX and \UXXXXXXXX after an odd number of backslashes, everything else as it is. */
function decodeRawUnicodeEscape(line: string): string {
  return line.replace(/(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})?/g, (all, slashes: string, sequence?: string) => {
    if (sequence === undefined || slashes.length % 2 === 0) {
      return all;
    }
    const point = Number.parseInt(sequence.slice(1), 16);
    return point > 0x10ffff ? all : slashes.slice(1) + String.fromCodePoint(point);
  });
}

/** What stands behind a backslash in a string of Python's. */
export const ESCAPES: Readonly<Record<string, string>> = {
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
function decodeQuoted(line: string): string {
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
