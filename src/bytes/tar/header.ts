/**
 * One header of a tar archive, as Python's tarfile reads it.
 *
 * Source: Lib/tarfile.py (TarInfo.frombuf, nti, nts, calc_chksums) of CPython 3.8 to 3.14; GNU tar
 * 1.34, list.c (from_header, tar_checksum).
 */

/** Bytes of a header, and of the blocks that data fill. */
export const TAR_BLOCK = 512;

const SIZE = [124, 136] as const;
const CHECKSUM = [148, 156] as const;
/** Places of the numbers of which every one must be valid to tarfile, and none but the size to GNU tar. */
const NUMBERS: readonly (readonly [from: number, to: number])[] = [
  [100, 108], // mode
  [108, 116], // uid
  [116, 124], // gid
  SIZE,
  [136, 148], // mtime
  [329, 337], // devmajor
  [337, 345], // devminor
];
/** Of an old GNU sparse file: the size of the whole file. */
const SPARSE_SIZE = [483, 495] as const;
/** GNU's own types, which have no prefix. */
const GNU_TYPES = 'LKS';

export interface TarHeader {
  /** As tarfile puts it together, the prefix of ustar included. */
  readonly name: string;
  /** One character: `0` for a file, `1` and `2` for links, `5` for a folder, `x`, `g`, `L` and `K` for what follows. */
  readonly type: string;
  /** Where a link leads. */
  readonly target: string;
  /** Bytes of what follows; negative where it says so. Of no meaning where there is a fault. */
  readonly size: number;
  /** The same to GNU tar; null where the block is no header to it. */
  readonly gnuSize: number | null;
  /** A field that tarfile takes for no number, and so the header for none; null where there is none. */
  readonly fault: string | null;
  /** Bytes of the whole file: of an old GNU sparse file more than follow. */
  readonly unpacked: number;
  /** Whether it is a folder only because its short name ends in a slash, which tarfile asks of a long one by now. */
  readonly folderByName: boolean;
}

/** Whether the content starts with the header of a member. A block of zeros is none: its checksum is wrong. */
export function startsAsTar(head: Uint8Array): boolean {
  return head.length >= TAR_BLOCK && checksumOf(head.subarray(0, TAR_BLOCK)) !== null;
}

/**
 * Takes a block apart.
 * @param block TAR_BLOCK bytes
 * @returns null where it is no header to any reader: its checksum or its size is none
 */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  const field = ([from, to]: readonly [number, number]): Uint8Array => block.subarray(from, to);
  const checksum = checksumOf(block);
  const size = tarNumber(field(SIZE));
  const gnuSize = checksum !== null && tells(checksum, gnuNumber(field(CHECKSUM))) ? gnuNumber(field(SIZE)) : null;
  if (checksum === null || (size === null && gnuSize === null)) {
    return null;
  }
  const typeByte = String.fromCharCode(block[156]);
  const short = tarText(block.subarray(0, 100));
  const type = typeByte === '\0' ? (short.endsWith('/') ? '5' : '0') : typeByte;
  const prefix = GNU_TYPES.includes(type) ? '' : tarText(block.subarray(345, 500));
  const numbers = type === 'S' ? [...NUMBERS, SPARSE_SIZE] : NUMBERS;
  const isHeader = tells(checksum, tarNumber(field(CHECKSUM)));
  const wrong = isHeader ? numbers.find((place) => tarNumber(field(place)) === null) : CHECKSUM;
  return {
    name: withoutSlashes(prefix === '' ? short : `${prefix}/${short}`, type),
    type,
    target: tarText(block.subarray(157, 257)),
    size: size ?? 0,
    gnuSize,
    fault: wrong === undefined ? null : `bytes ${wrong[0]} to ${wrong[1]} are no number`,
    unpacked: type === 'S' ? (tarNumber(field(SPARSE_SIZE)) ?? 0) : (size ?? 0),
    folderByName: typeByte === '\0' && type === '5',
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
export function tarNumber(field: Uint8Array): number | null {
  if (field[0] === 0x80) {
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  if (field[0] === 0xff) {
    // Two's complement by what is missing to -1: exact for small numbers, as a difference of two large ones is not.
    return -1 - field.subarray(1).reduce((sum, byte) => sum * 256 + (255 - byte), 0);
  }
  return plainOctal(field) ?? octalText(stripped(tarText(field)));
}

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

/**
 * `from_header` of GNU tar: octal digits behind blanks, or behind one zero, up to a blank or a zero; or base 256. Null
 * where it is neither; also where it is base 64 or a negative octal number, which nothing writes any more.
 */
function gnuNumber(field: Uint8Array): number | null {
  if (field[0] === 0x80 || field[0] === 0xff) {
    return tarNumber(field);
  }
  const plain = field[0] === 0 ? null : plainOctal(field);
  if (plain !== null) {
    return plain;
  }
  const text = Buffer.from(field.buffer, field.byteOffset, field.length).toString('latin1');
  const digits = /^\0?(?:[\t-\r ]*([0-7]+)|(?=\0|$))(?=[\0\t-\r ]|$)/.exec(text);
  return digits === null ? null : Number.parseInt(digits[1] ?? '0', 8);
}

/** The sums of a header's bytes, taken as unsigned or, as the tars of Sun and NeXT did, as signed. */
type Sums = readonly [unsigned: number, signed: number];

const tells = (sums: Sums, told: number | null): boolean => told !== null && sums.includes(told);

/** The sums of a block; null where it is no header: its checksum is none of them to any reader. */
function checksumOf(block: Uint8Array): Sums | null {
  const field = block.subarray(...CHECKSUM);
  const told = tarNumber(field);
  const toGnu = gnuNumber(field);
  // As in blocks of zeros, and in most of what is searched for headers: not worth the sum.
  if ((told ?? 0) === 0 && (toGnu ?? 0) === 0) {
    return null;
  }
  // The field itself counts as spaces.
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let at = 0; at < TAR_BLOCK; at += 1) {
    if (at < CHECKSUM[0] || at >= CHECKSUM[1]) {
      unsigned += block[at];
      signed += (block[at] << 24) >> 24;
    }
  }
  const sums = [unsigned, signed] as const;
  return tells(sums, told) || tells(sums, toGnu) ? sums : null;
}
