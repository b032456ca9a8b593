/**
 * Uncompressed tar: `.nemo`, `.tar`, old `.mar`. Every file in it is judged as a file of its own; links are named and
 * not followed.
 *
 * Source: POSIX.1-2024 pax, ustar and pax interchange formats; GNU tar manual, Basic Tar Format; Lib/tarfile.py.
 */
import { type ByteSource, WindowSource } from '../bytes/source.ts';
import { LIMITS } from '../limits.ts';
import type { Findings } from './findings.ts';
import type { FormatReader } from './format.ts';
import { TAR_BLOCK as BLOCK, hasChecksum, isTar, octal, tarText as text } from './signatures.ts';

/** Bytes of a long name or a pax header. */
const MAX_HEADER = 1 << 20;

export interface TarMember {
  readonly name: string;
  /** `0` for a file, `1` and `2` for links, `5` for a folder. */
  readonly type: string;
  readonly target: string;
  /** Of the data, in bytes from the start of the archive. */
  readonly start: number;
  readonly size: number;
}

export interface TarListing {
  readonly members: TarMember[];
  /** Behind the block of zeros that ends the archive, or the last member. */
  readonly end: number;
  /** Why it was not read to its end, or null. */
  readonly broken: { message: string; offset: number } | null;
}

/** Lists an archive. Never throws for what it holds. */
export function listTar(source: ByteSource): TarListing {
  const members: TarMember[] = [];
  let extended: Record<string, string> = {};
  let position = 0;
  const broken = (message: string): TarListing => ({ members, end: position, broken: { message, offset: position } });
  while (position < source.size) {
    const header = source.read(position, BLOCK);
    if (header.length < BLOCK) {
      return broken(`expected a header of ${BLOCK} bytes, found ${header.length}`);
    }
    if (header.every((byte) => byte === 0)) {
      return { members, end: position + BLOCK, broken: null };
    }
    const declared = octal(header, 124, 12);
    if (!hasChecksum(header) || !Number.isSafeInteger(declared)) {
      return broken('expected the header of a member, found other bytes');
    }
    const type = String.fromCharCode(header[156] || 0x30);
    const special = 'LKxgX'.includes(type);
    const size = special || extended.size === undefined ? declared : decimal(extended.size);
    const start = position + BLOCK;
    if (!(size >= 0) || members.length >= LIMITS.archiveEntries || (special && size > MAX_HEADER)) {
      return broken(`a member of ${size} bytes, number ${members.length}, is more than is read`);
    }
    if (special) {
      extended = { ...extended, ...readExtension(type, source.read(start, size)) };
    } else {
      members.push(memberOf(header, type, extended, start, size));
      extended = {};
    }
    if (start + size > source.size) {
      return broken(`expected ${size} bytes of a member, found ${source.size - start}`);
    }
    position = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { members, end: Math.min(position, source.size), broken: null };
}

function memberOf(
  header: Uint8Array,
  type: string,
  extended: Record<string, string>,
  start: number,
  size: number,
): TarMember {
  const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : '';
  const short = text(header.subarray(0, 100));
  const name = extended.path ?? (prefix === '' ? short : `${prefix}/${short}`);
  return { name, type, target: extended.linkpath ?? text(header.subarray(157, 257)), start, size };
}

/** GNU's long names, and the records of a pax header: `<length> <key>=<value>\n`. */
function readExtension(type: string, bytes: Uint8Array): Record<string, string> {
  if (type === 'L' || type === 'K') {
    return { [type === 'L' ? 'path' : 'linkpath']: text(bytes) };
  }
  const found: Record<string, string> = {};
  for (let at = 0; type !== 'g' && at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space < 0 ? Number.NaN : Number(Buffer.from(bytes.subarray(at, space)).toString('latin1'));
    if (!Number.isSafeInteger(length) || length <= 0) {
      break;
    }
    const [, key, value] =
      /^([^=]*)=([\s\S]*)\n$/.exec(Buffer.from(bytes.subarray(space + 1, at + length)).toString()) ?? [];
    if (key === 'path' || key === 'linkpath' || key === 'size') {
      found[key] = value;
    }
    at += length;
  }
  return found;
}

/** A size in a pax header: decimal digits and nothing else, not even a point. */
const decimal = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** Tells `findings` of the members, each to be judged as a file, but for those that `taken` names. */
export function nestTar(source: ByteSource, listing: TarListing, findings: Findings, taken: ReadonlySet<string>): void {
  const seen = new Map<string, number>();
  for (const { name } of listing.members) {
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  for (const { name, type, target, start, size } of listing.members) {
    if (type === '1' || type === '2') {
      findings.note(`${name} is a link to ${target} and was not followed`);
    } else if (size > 0 && !taken.has(name)) {
      const twice = seen.get(name)! > 1 ? [{ message: 'several members have this name', offset: start }] : [];
      findings.nested.push({ name, open: () => new WindowSource(source, start, size), doubts: () => twice });
    }
  }
  if (listing.broken !== null) {
    findings.problem('broken-archive', listing.broken.message, null, listing.broken.offset);
  }
  findings.end = listing.broken === null ? listing.end : null;
}

export const tar: FormatReader = {
  format: 'tar',
  about: 'every file in it is judged as a file, links are named and not followed',
  detect: ({ head }) => isTar(head),
  read({ source }, findings) {
    nestTar(source, listTar(source), findings, new Set());
  },
  alsoClaims: ({ head }, findings) => findings.format !== 'torch-tar' && isTar(head),
};
