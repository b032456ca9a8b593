/**
 * The fields of a tar header: text, and numbers as Python's tarfile and as GNU tar take them, which is not always the same.
 *
 * Source: Lib/tarfile.py (nti, nts) of CPython 3.8 to 3.14; GNU tar 1.34, list.c (from_header).
 */

/** `tarfile.nts`: text up to its first zero. */
export function tarText(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(field.buffer, field.byteOffset, end < 0 ? field.length : end).toString('utf8');
}

/** `tarfile.nti`: octal text as `int(text, 8)` takes it, or base 256 behind 0x80 or 0xff; null where it is neither. */
export function tarNumber(field: Uint8Array): number | null {
  return base256(field) ?? plainOctal(field) ?? octalText(stripped(tarText(field)));
}

function base256(field: Uint8Array): number | null {
  if (field[0] === 0x80) {
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  if (field[0] === 0xff) {
    // Two's complement by what is missing to -1: exact for small numbers, as a difference of two large ones is not.
    return -1 - field.subarray(1).reduce((sum, byte) => sum * 256 + (255 - byte), 0);
  }
  return null;
}

/** `from_header` of GNU tar: octal text, base 256 or, behind a sign, the base 64 that its releases of 1999 wrote. */
export function gnuNumber(field: Uint8Array): number | null {
  return gnuOctal(field) ?? base256(field.subarray(gnuBlanks(field))) ?? base64(field.subarray(gnuBlanks(field)));
}

/** Octal digits up to a zero or a blank. A zero alone before them is read over, and blanks alone are no number. */
function gnuOctal(field: Uint8Array): number | null {
  const plain = field[0] === 0 ? null : plainOctal(field);
  if (plain !== null) {
    return plain;
  }
  const digits = /^([0-7]+)?(?:[\0\t-\r ]|$)/.exec(latin1(field.subarray(gnuBlanks(field))));
  return digits === null || digits[0] === '' ? null : Number.parseInt(digits[1] ?? '0', 8);
}

/** How many bytes GNU tar reads over before a number. */
const gnuBlanks = (field: Uint8Array): number => /^\0?[\t-\r ]*/.exec(latin1(field))![0].length;

function base64(field: Uint8Array): number | null {
  const match = /^([+-])([A-Za-z0-9+/]*)(?:[\0\t-\r ]|$)/.exec(latin1(field));
  if (match === null) {
    return null;
  }
  const value = Array.from(match[2], (digit) => BASE64.indexOf(digit)).reduce((sum, digit) => sum * 64 + digit, 0);
  return match[1] === '-' ? -value : value;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const latin1 = (field: Uint8Array): string =>
  Buffer.from(field.buffer, field.byteOffset, field.length).toString('latin1');

/** What nearly every field is: octal digits up to a zero or the end. */
function plainOctal(field: Uint8Array): number | null {
  let value = 0;
  for (const byte of field) {
    if (byte === 0) {
      break;
    }
    if (byte < 0x30 || byte > 0x37) {
      return null;
    }
    value = value * 8 + byte - 0x30;
  }
  return value;
}

function octalText(digits: string): number | null {
  if (digits === '') {
    return 0;
  }
  const match = /^([+-]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/.exec(digits);
  return match === null ? null : Number.parseInt(match[1] + match[2].replaceAll('_', ''), 8);
}

/** `str.strip` of ASCII text, which also takes off the separators 0x1c to 0x1f. */
function stripped(text: string): string {
  const isSpace = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  };
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(from)) {
    from += 1;
  }
  while (to > from && isSpace(to - 1)) {
    to -= 1;
  }
  return text.slice(from, to);
}
