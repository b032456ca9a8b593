/**
 * `_codecs.encode`, which a protocol 2 pickle of bytes calls: whether the encoding is known, takes the value and can
 * express it. Reference: Lib/encodings (aliases) and Python/codecs.c of CPython 3.11.
 */
import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import { Bytes, LONG_TEXT, Thing, tpName, UNKNOWN, type Value } from '../values.ts';

/** Code points an encoding of one byte each can express, by its folded name. */
const NARROW: Readonly<Record<string, number>> = {
  ...{
    latin1: 256,
    iso88591: 256,
    '88591': 256,
    l1: 256,
    cp819: 256,
    latin: 256,
    csisolatin1: 256,
    ibm819: 256,
    iso885911987: 256,
    isoir100: 256,
  },
  ...{
    ascii: 128,
    '646': 128,
    usascii: 128,
    cp367: 128,
    csascii: 128,
    ibm367: 128,
    iso646us: 128,
    isoir6: 128,
    us: 128,
  },
};
/** Encodings that express all of Unicode but surrogates. */
const WIDE: ReadonlySet<string> = new Set(
  'utf8 u8 utf utf8sig cp65001 utf8ucs2 utf8ucs4 utf16 u16 utf16le utf16be utf32 u32 utf32le utf32be unicodelittleunmarked unicodebigunmarked utf7 u7'.split(
    ' ',
  ),
);
/** Encodings of part of Unicode; plain ASCII text is always in it. */
const PARTIAL =
  /^(cp(037|1006|1026|1125|1140|125[0-8]|273|424|437|500|720|737|775|85[02567]|858|86[0-6]|869|874|875|932|949|950)|iso8859([2-9]|1[013456])|latin([2-9]|10)|koi8[rtu]|mac(cyrillic|greek|iceland|latin2|roman|turkish|arabic|croatian|farsi|romanian)|windows125[0-8]|gb2312|gbk|gb18030|hz|big5(hkscs)?|shiftjis(2004|x0213)?|sjis|eucjp|euckr|euccn|iso2022(jp[123]?|jp2004|jpext|kr)|johab|ptcp154|palmos|tis620|viscii|kz1048|hproman8|idna|punycode|rawunicodeescape|unicodeescape)$/;
const BINARY: ReadonlySet<string> = new Set(
  'zip zlib zlibcodec bz2 bz2codec base64 base64codec hex hexcodec uu uucodec quopri quopricodec quotedprintable'.split(
    ' ',
  ),
);
const HANDLERS: ReadonlySet<string> = new Set(
  'ignore replace xmlcharrefreplace backslashreplace namereplace'.split(' '),
);

/** `_codecs.encode(obj, encoding='utf-8', errors='strict')`. */
export function encode(args: readonly Value[], context: LoadContext): Value {
  if (args.length === 0) {
    refuse('TypeError', "encode() missing required argument 'obj' (pos 1)");
  }
  if (args.length > 3) {
    refuse('TypeError', `encode() takes at most 3 arguments (${args.length} given)`);
  }
  const [given, encoding = 'utf-8', errors = 'strict'] = args;
  if (typeof encoding !== 'string') {
    refuse('TypeError', `encode() argument 'encoding' must be str, not ${bare(encoding)}`);
  }
  if (typeof errors !== 'string') {
    refuse('TypeError', `encode() argument 'errors' must be str, not ${bare(errors)}`);
  }
  const name = encoding.toLowerCase().replace(/[-_ ]/g, '');
  if (name === 'rot13') {
    return typeof given === 'string' ? given : refuse('TypeError', `encoding with '${encoding}' codec failed`);
  }
  if (BINARY.has(name)) {
    return encodeBytes(given, encoding, context);
  }
  if (NARROW[name] === undefined && !WIDE.has(name) && !PARTIAL.test(name)) {
    refuse(
      name === 'undefined' ? 'UnicodeError' : 'LookupError',
      name === 'undefined'
        ? "encoding with 'undefined' codec failed (UnicodeError: undefined encoding)"
        : `unknown encoding: ${encoding}`,
    );
  }
  return encodeText(given, name, errors, context);
}

const bare = (value: Value): string => (value === null ? 'None' : tpName(value));

/** Codecs from bytes to bytes. */
function encodeBytes(given: Value, encoding: string, context: LoadContext): Value {
  if (given instanceof Bytes || (given instanceof Thing && given.type === 'bytearray')) {
    return new Bytes(null);
  }
  if (
    given === UNKNOWN ||
    (given instanceof Thing && !['float', 'str', 'list', 'dict', 'tuple'].includes(given.type))
  ) {
    context.doubt(`encode of ${tpName(given)}`);
    return new Bytes(null);
  }
  return refuse(
    'TypeError',
    `encoding with '${encoding}' codec failed (TypeError: a bytes-like object is required, not '${tpName(given)}')`,
  );
}

function encodeText(given: Value, name: string, errors: string, context: LoadContext): Value {
  if (given === UNKNOWN) {
    context.doubt('encode of what is not known');
    return new Bytes(null);
  }
  if (given === LONG_TEXT) {
    if (NARROW[name] !== 256 && !WIDE.has(name)) {
      context.doubt('encode of a long string');
    }
    return new Bytes(null);
  }
  if (typeof given !== 'string') {
    const codec = NARROW[name] === 256 ? 'latin_1' : NARROW[name] === 128 ? 'ascii' : 'utf_8';
    refuse('TypeError', `${codec}_encode() argument 1 must be str, not ${bare(given)}`);
  }
  const fault = outOfRange(given, name);
  if (fault === null) {
    return new Bytes(NARROW[name] !== undefined || /^[\0-\x7f]*$/.test(given) ? given : null);
  }
  if (fault === undefined || errors.startsWith('surrogate')) {
    context.doubt(`encode to ${name}`);
  } else if (errors === 'strict') {
    refuse('UnicodeEncodeError', fault);
  } else if (!HANDLERS.has(errors)) {
    refuse('LookupError', `unknown error handler name '${errors}'`);
  }
  return new Bytes(null);
}

/** What is wrong with the first character an encoding cannot express; null: nothing; undefined: not known. */
function outOfRange(given: string, name: string): string | null | undefined {
  const limit = NARROW[name];
  let position = 0;
  for (const character of given) {
    const point = character.codePointAt(0)!;
    const surrogate = point >= 0xd800 && point < 0xe000;
    if (limit !== undefined && point >= limit) {
      const codec = limit === 256 ? 'latin-1' : 'ascii';
      return `'${codec}' codec can't encode character in position ${position}: ordinal not in range(${limit})`;
    }
    if (limit === undefined && surrogate && WIDE.has(name) && !name.endsWith('7')) {
      return `'utf-8' codec can't encode character '\\u${point.toString(16)}' in position ${position}: surrogates not allowed`;
    }
    if (limit === undefined && point >= 128 && !WIDE.has(name) && !name.endsWith('unicodeescape')) {
      return undefined;
    }
    position += 1;
  }
  return null;
}
