/**
 * UTF-8 as CPython decodes it: `surrogatepass` where the unpickler says so, and the same words where a byte is wrong.
 * Source: Objects/stringlib/codecs.h (utf8_decode) and Objects/exceptions.c (UnicodeDecodeError_str) of CPython 3.11.
 */
import { refuse } from '../faults.ts';

interface Fault {
  start: number;
  length: number;
  why: string;
}

/**
 * The text of `bytes`.
 * @param surrogates whether encoded surrogates pass
 * @throws {Refusal} UnicodeDecodeError, in Python's words
 */
export function decodeUtf8(bytes: Uint8Array, surrogates: boolean): string {
  const short = bytes.length <= SHORT ? shortAscii(bytes) : null;
  if (short !== null) {
    return short;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (!text.includes('\ufffd')) {
    return text;
  }
  let plain = true;
  for (let at = 0; at < bytes.length; ) {
    const step = sequenceLength(bytes, at);
    if (typeof step === 'number') {
      at += step;
    } else if (surrogates && isSurrogate(bytes, at)) {
      plain = false;
      at += 3;
    } else {
      return refuse('UnicodeDecodeError', describe(bytes, step));
    }
  }
  return plain ? text : withSurrogates(bytes);
}

/** Texts up to this many bytes are put together here, which is faster than a call into the runtime. */
const SHORT = 24;

function shortAscii(bytes: Uint8Array): string | null {
  let text = '';
  for (const byte of bytes) {
    if (byte >= 0x80) {
      return null;
    }
    text += String.fromCharCode(byte);
  }
  return text;
}

const isSurrogate = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xed && bytes[at + 1] >= 0xa0 && bytes[at + 1] <= 0xbf && isTail(bytes[at + 2]);

const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Bytes of the character at `at`, or what is wrong there. */
function sequenceLength(bytes: Uint8Array, at: number): number | Fault {
  const lead = bytes[at];
  if (lead < 0x80) {
    return 1;
  }
  const wanted = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (wanted === 0) {
    return { start: at, length: 1, why: 'invalid start byte' };
  }
  for (let index = 1; index < wanted; index += 1) {
    if (at + index >= bytes.length) {
      return { start: at, length: index, why: 'unexpected end of data' };
    }
    if (!isTail(bytes[at + index]) || (index === 1 && !allowsSecond(lead, bytes[at + 1]))) {
      return { start: at, length: index, why: 'invalid continuation byte' };
    }
  }
  return wanted;
}

/** Shortest forms only, no surrogates, nothing above U+10FFFF. */
function allowsSecond(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

function describe(bytes: Uint8Array, fault: Fault): string {
  const place =
    fault.length === 1
      ? `byte 0x${bytes[fault.start].toString(16).padStart(2, '0')} in position ${fault.start}`
      : `bytes in position ${fault.start}-${fault.start + fault.length - 1}`;
  return `'utf-8' codec can't decode ${place}: ${fault.why}`;
}

/** Decodes with encoded surrogates kept as lone UTF-16 units; every sequence has been checked. */
function withSurrogates(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (isSurrogate(bytes, at)) {
      parts.push(String.fromCharCode(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f)));
      at += 3;
    } else {
      const step = sequenceLength(bytes, at) as number;
      parts.push(Buffer.from(bytes.subarray(at, at + step)).toString('utf8'));
      at += step;
    }
  }
  return parts.join('');
}
