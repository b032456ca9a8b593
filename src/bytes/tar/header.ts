/**
 * One header of a tar archive, as Python's tarfile reads it.
 *
 * Source: Lib/tarfile.py (TarInfo.frombuf, nti, nts, calc_chksums) of CPython 3.8 to 3.14; GNU tar
 * 1.34, list.c (from_header, tar_checksum, read_header), which takes some numbers for others, or for none.
 */

/** Bytes of a header, and of the blocks that data fill. */
export const TAR_BLOCK = 512;

/** Places of the numbers of which every one must be valid to tarfile, and none but the size to GNU tar. */
const NUMBERS: readonly [from: number, to: number][] = [
  [100, 108], // mode
  [108, 116], // uid
  [116, 124], // gid
  [136, 148], // mtime
  [329, 337], // devmajor
  [337, 345], // devminor
];
const SIZE = [124, 136] as const;
const CHECKSUM = [148, 156] as const;
/** Of an old GNU sparse file: whether blocks with more of its map follow, and the size of the whole file. */
const SPARSE_MORE = 482;
const SPARSE_SIZE = [483, 495] as const;
/** Whose size GNU tar does not read. */
const HARD_LINK = '1';
/** GNU's own types, which have no prefix. */
const GNU_TYPES = 'LKS';

export interface TarHeader {
  /** As tarfile puts it together, the prefix of ustar included. */
  readonly name: string;
  /** One character: `0` for a file, `1` and `2` for links, `5` for a folder, `x`, `g`, `L` and `K` for what follows. */
  readonly type: string;
  /** Where a link leads. */
  readonly target: string;
  /** Bytes of what follows; negative where it says so. */
  readonly size: number;
  /** Bytes of what follows to GNU tar; null where it takes the block for no header. */
  readonly gnuSize: number | null;
  /** A field that tarfile takes for no number, and so the header for none; null where there is none. */
  readonly fault: string | null;
  /** Whether blocks with more of the map of an old GNU sparse file follow. */
  readonly mapGoesOn: boolean;
}

/** Whether the content starts with the header of a member. A block of zeros is none: its checksum is wrong. */
export function startsAsTar(head: Uint8Array): boolean {
  return head.length >= TAR_BLOCK && hasChecksum(head.subarray(0, TAR_BLOCK));
}

/**
 * Takes a block apart.
 * @param block TAR_BLOCK bytes
 * @returns null where it is no header to tarfile: its checksum or its size is none
 */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  const field = ([from, to]: readonly [number, number]): Uint8Array => block.subarray(from, to);
  const size = tarNumber(field(SIZE));
  if (size === null || !hasChecksum(block)) {
    return null;
  }
  const typeByte = String.fromCharCode(block[156]);
  const short = tarText(block.subarray(0, 100));
  const type = typeByte === '\0' ? (short.endsWith('/') ? '5' : '0') : typeByte;
  const prefix = GNU_TYPES.includes(type) ? '' : tarText(block.subarray(345, 500));
  const numbers = type === 'S' ? [...NUMBERS, SPARSE_SIZE] : NUMBERS;
  const wrong = numbers.find((place) => tarNumber(field(place)) === null);
  return {
    name: withoutSlashes(prefix === '' ? short : `${prefix}/${short}`, type),
    type,
    target: tarText(block.subarray(157, 257)),
    size,
    gnuSize: type === HARD_LINK ? size : gnuSize(block),
    fault: wrong === undefined ? null : `bytes ${wrong[0]} to ${wrong[1]} are no number`,
    mapGoesOn: type === 'S' && block[SPARSE_MORE] !== 0,
  };
}

/** Folders are named without the slashes they may end in. */
export function withoutSlashes(name: string, type: string): string {
  return type === '5' ? name.replace(/\/+$/, '') : name;
}

/** `tarfile.nts`: text up to its first zero. */
export function tarText(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(field.buffer, field.byteOffset, end < 0 ? field.length : end).toString('utf8');
}

/** `tarfile.nti`: octal text as `int(text, 8)` takes it, or base 256 behind 0x80 or 0xff; null where it is neither. */
function tarNumber(field: Uint8Array): number | null {
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

const gnuSize = (block: Uint8Array): number | null =>
  gnuOctal(block.subarray(...CHECKSUM)) === null ? null : gnuNumber(block.subarray(...SIZE));

/** `from_header` of GNU tar: octal text, base 256 or, behind a sign, the base 64 that its releases of 1999 wrote. */
function gnuNumber(field: Uint8Array): number | null {
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
export function stripped(text: string): string {
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

/** Whether the checksum is right, the bytes taken as unsigned or, as the tars of Sun and NeXT did, as signed. */
function hasChecksum(block: Uint8Array): boolean {
  // The field itself counts as spaces.
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let at = 0; at < TAR_BLOCK; at += 1) {
    if (at < CHECKSUM[0] || at >= CHECKSUM[1]) {
      unsigned += block[at];
      signed += (block[at] << 24) >> 24;
    }
  }
  const expected = tarNumber(block.subarray(...CHECKSUM));
  return expected === unsigned || expected === signed;
}
