/**
 * The text arguments of protocol 0: which lines CPython reads as a number, and as which. A line counts where the C or
 * the Python unpickler takes it. Lines are Latin-1 text without their newline.
 *
 * Source: CPython 3.11, Modules/_pickle.c `load_int`, `load_long`, `load_float`, `load_put` and Lib/pickle.py. The C
 * unpickler hands its line on as a C string, so it ends at a NUL; the Python one refuses a NUL.
 */

const SPACE = '[ \\t\\v\\f\\r]*';
const DIGITS = '[0-9](?:_?[0-9])*';
const DECIMAL = new RegExp(`^${SPACE}([-+]?)(${DIGITS})${SPACE}$`);
/** int(text, 0), and strtol(text, …, 0), which alone takes 017 as octal. */
const PREFIXED = new RegExp(
  `^${SPACE}([-+]?)(0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0[0-7]+|0(?:_?0)*|[1-9](?:_?[0-9])*)${SPACE}$`,
);
const EXPONENT = `(?:[eE][-+]?${DIGITS})?`;
const FLOAT = new RegExp(`^${SPACE}([-+]?(?:${DIGITS}\\.?(?:${DIGITS})?${EXPONENT}|\\.${DIGITS}${EXPONENT}))${SPACE}$`);
const NOT_FINITE = new RegExp(`^${SPACE}([-+]?)(inf|infinity|nan)${SPACE}$`, 'i');

const IDENTIFIERS = /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*$/u;

/** Whether a line could name a module or a global: identifiers of Python, joined by dots. */
export function isIdentifiers(line: string): boolean {
  return IDENTIFIERS.test(line);
}

const cString = (line: string): string => {
  const nul = line.indexOf('\0');
  return nul < 0 ? line : line.slice(0, nul);
};

/** The argument of INT: a number, `01` and `00` for True and False, null where both unpicklers raise. */
export function intOfLine(line: string): bigint | null {
  const text = cString(line);
  // strtol finds no digits in front of the NUL and says 0.
  return text === '' && line !== '' ? 0n : prefixed(text);
}

/** The argument of LONG, whose L is optional; null where both unpicklers raise. */
export function longOfLine(line: string): bigint | null {
  return prefixed(cString(line.replace(/L$/, '')));
}

function prefixed(text: string): bigint | null {
  const [, sign, digits] = PREFIXED.exec(text) ?? [];
  if (digits === undefined) {
    return null;
  }
  const plain = digits.replaceAll('_', '');
  const value = BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain}` : plain);
  return sign === '-' ? -value : value;
}

/** The argument of FLOAT; null where both unpicklers raise. */
export function floatOfLine(line: string): number | null {
  const text = cString(line);
  const special = NOT_FINITE.exec(text);
  if (special !== null) {
    const value = special[2].toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY;
    return special[1] === '-' ? -value : value;
  }
  const number = FLOAT.exec(text);
  return number === null ? null : Number(number[1].replaceAll('_', ''));
}

/**
 * The argument of GET and PUT: a decimal index. Above 2**53 it is a bigint, so that no two indices fall together.
 * Null where both unpicklers raise.
 */
export function memoIndexOfLine(line: string): number | bigint | null {
  const [, sign, digits] = DECIMAL.exec(cString(line)) ?? [];
  if (digits === undefined) {
    return null;
  }
  const value = BigInt(digits.replaceAll('_', ''));
  if (sign === '-' && value > 0n) {
    return null;
  }
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
