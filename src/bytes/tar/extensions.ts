/**
 * What a tar archive says of a member before its header: GNU's long names, and pax headers of one member or of all.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_gnulong, _proc_pax, _apply_pax_info) of CPython 3.8 to 3.14; POSIX.1-2024 pax,
 * pax header block.
 */
import { stripped, tarText, withoutSlashes } from './header.ts';

/** Types of the headers that say something of the member behind them. */
const TYPES = 'LKxgX';
/** Those of one member alone, which may move the header behind it. */
const OWN_PAX = 'xX';
/** Type of what global headers say, applied to every member; not a type that is written. */
const GLOBAL = '*';
/** Keys that say what a member is and where it lies; all others are read over. */
const KEPT: ReadonlySet<string> = new Set(
  'path linkpath size GNU.sparse.name GNU.sparse.map GNU.sparse.size GNU.sparse.major'.split(' '),
);
/** Those that make it a sparse file, in the three versions of the format. */
const SPARSE = ['GNU.sparse.map', 'GNU.sparse.size', 'GNU.sparse.major'];

type Records = ReadonlyMap<string, string>;

export interface TarExtension {
  readonly type: string;
  /** GNU's long name. */
  readonly text: string;
  /** The records of pax, KEPT of them, over those that were global by then. */
  readonly records: Records;
  /** Where a record breaks off, in bytes from its start; or null. tarfile before 3.12.6 ends there, later it gives up. */
  readonly broken: number | null;
}

/** What a header and its extensions say of a member. */
export interface Said {
  readonly name: string;
  /** Where a link leads. */
  readonly target: string;
  /** Bytes. */
  readonly size: number;
}

export const isExtension = (type: string): boolean => TYPES.includes(type);

/**
 * Reads the content of an extension's header.
 * @param globals what global headers said before it
 */
export function readTarExtension(type: string, bytes: Uint8Array, globals: Records): TarExtension {
  if (type === 'L' || type === 'K') {
    return { type, text: tarText(bytes), records: new Map(), broken: null };
  }
  const { records, broken } = readPaxRecords(bytes);
  return { type, text: '', records: new Map([...globals, ...records]), broken };
}

/** What global headers say, as the extension of a member. */
export const globalExtension = (records: Records): TarExtension => ({ type: GLOBAL, text: '', records, broken: null });

/** Whether it makes the member a sparse file. */
export const makesSparse = ({ type, records }: TarExtension): boolean =>
  type !== GLOBAL && SPARSE.some((key) => records.has(key));

/** Whether tarfile looks for the next header by the size that it gives. */
export const movesNext = ({ type, records }: TarExtension): boolean => OWN_PAX.includes(type) && records.has('size');

/** What is said of a member of type `memberType` once an extension has had its say. */
export function patched(said: Said, { type, text, records }: TarExtension, memberType: string): Said {
  let { name, target, size } = said;
  if (type === 'L') {
    name = withoutSlashes(text, memberType);
  } else if (type === 'K') {
    target = text;
  } else if (type !== 'g') {
    for (const [key, value] of records) {
      name = key === 'GNU.sparse.name' ? value : key === 'path' ? value.replace(/\/+$/, '') : name;
      target = key === 'linkpath' ? value : target;
      size = key === 'size' ? paxNumber(value) : size;
    }
  }
  return { name: type === GLOBAL ? withoutSlashes(name, memberType) : name, target, size };
}

/** Records of pax: `<length> <key>=<value>\n`, the length that of the whole record in bytes. */
function readPaxRecords(bytes: Uint8Array): { records: Records; broken: number | null } {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const digits = /^\d{1,20}(?= )/.exec(Buffer.from(bytes.subarray(at, at + 21)).toString('latin1'))?.[0];
    const end = at + Number(digits ?? Number.NaN);
    const equals = digits === undefined ? -1 : bytes.indexOf(0x3d, at + digits.length + 1);
    const key = equals < 0 ? '' : Buffer.from(bytes.subarray(at + digits!.length + 1, equals)).toString('utf8');
    if (key === '' || !(end <= bytes.length) || equals >= end || bytes[end - 1] !== 0x0a) {
      return { records, broken: at };
    }
    if (KEPT.has(key)) {
      records.set(key, Buffer.from(bytes.subarray(equals + 1, end - 1)).toString('utf8'));
    }
    at = end;
  }
  return { records, broken: null };
}

/** A size that a pax record gives, as `int(text)` takes it; tarfile takes 0 for what is none. */
function paxNumber(text: string): number {
  const digits = stripped(text);
  return /^[+-]?\d+(_\d+)*$/.test(digits) ? Number(digits.replaceAll('_', '')) : 0;
}
