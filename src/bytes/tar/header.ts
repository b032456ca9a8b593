/**
 * One header of a tar archive, as Python's tarfile reads it.
 *
 * Source: Lib/tarfile.py (TarInfo.frombuf, calc_chksums) of CPython 3.8 to 3.14; GNU tar
 * 1.34, list.c (tar_checksum, read_header).
 */

import { gnuNumber, tarNumber, tarText } from './fields.ts';

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
    // GNU tar does not read the size of a hard link.
    gnuSize: type === HARD_LINK && gnuSize !== null ? size : gnuSize,
    fault: wrong === undefined ? null : `bytes ${wrong[0]} to ${wrong[1]} are no number`,
    unpacked: type === 'S' ? (tarNumber(field(SPARSE_SIZE)) ?? 0) : (size ?? 0),
    folderByName: typeByte === '\0' && type === '5',
  };
}

/** Folders are named without the slashes they may end in. */
export function withoutSlashes(name: string, type: string): string {
  return type === '5' ? name.replace(/\/+$/, '') : name;
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
