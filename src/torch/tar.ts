/**
 * Tar archives as Python's tarfile opens them without compression: which files it takes for one, and the members in it.
 * Source: Lib/tarfile.py (TarInfo.frombuf, TarFile.next, nti) of CPython 3.11.
 */
import { type ByteSource, WindowSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import { Undecided } from './faults.ts';

const BLOCK = 512;
/** Longest name that a header of its own may give, in bytes. */
const LONG_NAME = 64 * 1024;
/** Places of the numbers in a header; each must be one. */
const NUMBERS: readonly [from: number, to: number][] = [
  [100, 108],
  [108, 116],
  [116, 124],
  [124, 136],
  [136, 148],
  [329, 337],
  [337, 345],
];

interface Header {
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

/** The archive breaks off: tarfile raises a ReadError. */
export class TarError extends Error {}

/** Whether `tarfile.open(mode='r:')` takes the file: its first header decides, and a block of zeros is an empty archive. */
export function isTar(source: ByteSource): boolean {
  const header = readHeader(source, 0);
  if (header === null || header === 'end') {
    return header === 'end';
  }
  try {
    return next(source, 0) !== null;
  } catch (error) {
    if (error instanceof TarError) {
      return false;
    }
    throw error;
  }
}

/**
 * The content of the last member of each name.
 * @throws {TarError} where the archive breaks off
 */
export function tarMembers(source: ByteSource): Map<string, ByteSource> {
  const members = new Map<string, ByteSource>();
  for (let at = 0, count = 0; ; count += 1) {
    if (at > 0 && at > source.size) {
      throw new TarError('unexpected end of data');
    }
    const found = next(source, at);
    if (found === null) {
      return members;
    }
    if (count > LIMITS.archiveEntries) {
      throw new Undecided('a tar archive of more members than this tool reads');
    }
    if (found.size < 0) {
      throw new Undecided('a tar archive with a member of a negative size: releases of CPython differ');
    }
    members.set(found.name.replace(/\/+$/, ''), new WindowSource(source, found.start, found.size));
    at = found.end;
  }
}

interface Member {
  name: string;
  start: number;
  size: number;
  end: number;
}

/** The member whose headers begin at `at`; null at the end. */
function next(source: ByteSource, at: number): Member | null {
  let name: string | null = null;
  for (let place = at; ; ) {
    const header = readHeader(source, place);
    if (header === null || header === 'end') {
      if (name !== null) {
        throw new TarError('missing or bad subsequent header');
      }
      return null;
    }
    const start = place + BLOCK;
    const end = start + Math.ceil(header.size / BLOCK) * BLOCK;
    if (!'LKxgX'.includes(header.type)) {
      const holds = !'123456'.includes(header.type) || header.type === '\0';
      return { name: name ?? header.name, start, size: header.size, end: holds ? end : start };
    }
    if (header.size < 0) {
      throw new TarError('invalid offset');
    }
    name = longName(source, header, start) ?? name ?? '';
    name = name === '' ? null : name;
    place = end;
  }
}

/** The name that a GNU or PAX header of its own gives to the member behind it. */
function longName(source: ByteSource, header: Header, start: number): string | null {
  if (header.type === 'K' || header.type === 'g' || header.size > LONG_NAME) {
    return null;
  }
  const text = Buffer.from(source.read(start, header.size)).toString('utf8');
  if (header.type === 'L') {
    return text.split('\0', 1)[0];
  }
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}

/** A header; `end` for a block of zeros, null for anything else. */
function readHeader(source: ByteSource, at: number): Header | 'end' | null {
  const block = source.read(at, BLOCK);
  if (block.length < BLOCK) {
    return null;
  }
  if (block.every((byte) => byte === 0)) {
    return 'end';
  }
  const checksum = tarNumber(block.subarray(148, 156));
  if (checksum === null || !sums(block).includes(checksum)) {
    return null;
  }
  if (NUMBERS.some(([from, to]) => tarNumber(block.subarray(from, to)) === null)) {
    return null;
  }
  const prefix = text(block.subarray(345, 500));
  const name = text(block.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block[156]),
    size: tarNumber(block.subarray(124, 136)) ?? 0,
  };
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
}

/** The sums of a header with its checksum field as spaces: of unsigned and of signed bytes. */
function sums(block: Uint8Array): number[] {
  let unsigned = 256;
  let signed = 256;
  for (const [at, byte] of block.entries()) {
    if (at < 148 || at >= 156) {
      unsigned += byte;
      signed += byte >= 128 ? byte - 256 : byte;
    }
  }
  return [unsigned, signed];
}

/** `tarfile.nti`: octal text or a base-256 number; null where it is neither. */
function tarNumber(field: Uint8Array): number | null {
  if (field[0] === 0x80 || field[0] === 0xff) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return field[0] === 0xff ? value - 256 ** (field.length - 1) : value;
  }
  const digits = text(field).trim();
  if (digits === '') {
    return 0;
  }
  return /^[+-]?(0[oO]_?)?[0-7]+(_[0-7]+)*$/.test(digits) ? Number.parseInt(digits.replace(/_|0[oO]/g, ''), 8) : null;
}
