/**
 * The encoding of JSON in bytes, as Python finds it out: by a mark, or by where the zeros are.
 *
 * Source: CPython 3.8 to 3.14, Lib/json/__init__.py (`detect_encoding`).
 */
import { isUtf8 } from 'node:buffer';
import { MemberError } from './member-error.ts';

export interface Encoding {
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** The text behind the mark. @throws {MemberError} where the bytes are none */
  decode(bytes: Uint8Array): string;
  /** Bytes of `text`. */
  length(text: string): number;
}

export const UTF_8: Encoding = { mark: 0, decode: decodeUtf8, length: (text) => Buffer.byteLength(text) };

const utf8WithMark: Encoding = { ...UTF_8, mark: 3, decode: (bytes) => decodeUtf8(bytes.subarray(3), 3) };

const utf16 = (littleEndian: boolean, mark = 0): Encoding => ({
  mark,
  decode(bytes) {
    requireUnits(bytes, 2);
    const content = Buffer.from(bytes.subarray(mark));
    return (littleEndian ? content : content.swap16()).toString('utf16le');
  },
  length: (text) => text.length * 2,
});

const utf32 = (littleEndian: boolean, mark = 0): Encoding => ({
  mark,
  decode(bytes) {
    requireUnits(bytes, 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const pieces: string[] = [];
    for (let at = mark; at < bytes.length; at += 4096) {
      const end = Math.min(at + 4096, bytes.length);
      pieces.push(String.fromCodePoint(...codePoints(view, at, end, littleEndian)));
    }
    return pieces.join('');
  },
  length: (text) => [...text].length * 4,
});

function* codePoints(view: DataView, start: number, end: number, littleEndian: boolean): Generator<number> {
  for (let at = start; at < end; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (code > 0x10ffff) {
      throw new MemberError('broken-archive', `expected a character of UTF-32, found ${code}`, at);
    }
    yield code;
  }
}

function requireUnits(bytes: Uint8Array, unit: number): void {
  const over = bytes.length % unit;
  if (over !== 0) {
    const message = `expected UTF-${unit * 8}, found ${over} bytes at its end`;
    throw new MemberError('broken-archive', message, bytes.length - over);
  }
}

/** As `json.detect_encoding`. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  const startsWith = (...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (startsWith(0, 0, 0xfe, 0xff) || startsWith(0xff, 0xfe, 0, 0)) {
    return utf32(a !== 0, 4);
  }
  if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) {
    return utf16(a === 0xff, 2);
  }
  if (startsWith(0xef, 0xbb, 0xbf)) {
    return utf8WithMark;
  }
  const long = bytes.length >= 4;
  if ((long || bytes.length === 2) && (a === 0 || b === 0)) {
    const wide = long && (a === 0 ? b === 0 : c === 0 && d === 0);
    return wide ? utf32(a !== 0) : utf16(a !== 0);
  }
  return UTF_8;
}

const REPLACEMENT = '\ufffd';

function decodeUtf8(bytes: Uint8Array, before = 0): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (isUtf8(bytes)) {
    return text;
  }
  // What is no UTF-8 has become a replacement character; where one stands in the bytes themselves it is EF BF BD.
  let offset = 0;
  for (let from = 0, at = text.indexOf(REPLACEMENT); ; from = at, at = text.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      const message = `expected UTF-8, found byte 0x${bytes[offset].toString(16).padStart(2, '0')}`;
      throw new MemberError('broken-archive', message, before + offset);
    }
  }
}
