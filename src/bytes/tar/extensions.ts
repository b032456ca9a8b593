/**
 * What a tar archive says of a member before its header: GNU's long names, and pax headers of one member or of all.
 *
 * Source: Lib/tarfile.py (TarInfo._proc_gnulong, _proc_pax, _apply_pax_info) of CPython 3.8 to 3.14; POSIX.1-2024 pax,
 * pax header block.
 */
import { tarText } from './fields.ts';
import { withoutSlashes } from './header.ts';
import { pairsOf, type SparsePart } from './sparse.ts';

/** Types of the headers that say something of the member behind them. */
const TYPES = 'LKxgX';
/** Those of one member alone, which may move the header behind it. */
const OWN_PAX = 'xX';
/** Type of what global headers say, applied to every member; not a type that is written. */
const GLOBAL = '*';
/** Keys that say what a member is and where it lies; all others are read over. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'path linkpath size GNU.sparse.name GNU.sparse.size GNU.sparse.realsize',
    'GNU.sparse.map GNU.sparse.major GNU.sparse.minor',
  ]
    .join(' ')
    .split(' '),
);
/** Characters of a key; none that counts is longer. */
const MOST_KEY = 32;
/** More digits than a size has; `int` takes 4300, and before 3.11 any number. */
const MOST_DIGITS = 1000;
/** Those that version 0.0 repeats, of each part one. */
const PART_KEYS = ['GNU.sparse.offset', 'GNU.sparse.numbytes'];

type Records = ReadonlyMap<string, string>;

/** Of a sparse file: its parts; null where readers take others from it; or that its map lies before its data. */
type SparseSaid = { readonly parts: readonly SparsePart[] | null } | 'before its data';

export interface TarExtension {
  readonly type: string;
  /** GNU's long name. */
  readonly text: string;
  /** The records of pax, KEPT of them, over those that were global by then. */
  readonly records: Records;
  /** That the member is a sparse file; null where nothing says so. */
  readonly sparse: SparseSaid | null;
  /** Where a record breaks off, in bytes from its start; or null. tarfile before 3.12.6 ends there, later it gives up. */
  readonly broken: number | null;
}

/** What a header and its extensions say of a member. */
export interface Said {
  readonly name: string;
  /** Where a link leads. */
  readonly target: string;
  /** Bytes, of a sparse file with its holes. */
  readonly size: number;
  /** Bytes that it takes in the archive, to GNU tar. */
  readonly packed: number;
}

export const isExtension = (type: string): boolean => TYPES.includes(type);

/**
 * Reads the content of an extension's header.
 * @param globals what global headers said before it
 */
export function readTarExtension(type: string, bytes: Uint8Array, globals: Records): TarExtension {
  if (type === 'L' || type === 'K') {
    return { type, text: tarText(bytes), records: new Map(), sparse: null, broken: null };
  }
  const { records: own, parts, broken } = readPaxRecords(bytes);
  const records = new Map([...globals, ...own]);
  return { type, text: '', records, sparse: sparseSaid(records, parts, bytes, broken !== null), broken };
}

/** What global headers say, as the extension of a member. */
export const globalExtension = (records: Records): TarExtension => ({
  type: GLOBAL,
  text: '',
  records,
  sparse: null,
  broken: null,
});

/** tarfile goes by a map, by a size, and then by the version 1.0; GNU tar by any version first. */
function sparseSaid(
  records: Records,
  parts: readonly PaxRecord[],
  bytes: Uint8Array,
  broken: boolean,
): SparseSaid | null {
  const map = records.get('GNU.sparse.map');
  const major = records.get('GNU.sparse.major');
  const listed = map !== undefined || records.has('GNU.sparse.size');
  if (major !== undefined) {
    return !listed && major === '1' && records.get('GNU.sparse.minor') === '0' ? 'before its data' : { parts: null };
  }
  if (map !== undefined) {
    return { parts: pairsOf(map.split(',')) };
  }
  return listed ? { parts: repeatedParts(broken ? null : parts, bytes) } : null;
}

/**
 * tarfile before 3.12.6 searches all of the header for these records, also inside of others.
 * @param records what later releases read; null where they read none
 */
function repeatedParts(records: readonly PaxRecord[] | null, bytes: Uint8Array): SparsePart[] | null {
  const text = Buffer.from(bytes).toString('latin1');
  const found = Array.from(text.matchAll(/\d (GNU\.sparse\.(?:offset|numbytes))=(\d+)\n/g), ([, key, value]) => ({
    key,
    value,
  }));
  const written = (list: readonly PaxRecord[]): string => list.map(({ key, value }) => `${key}=${value}`).join();
  const alike = records === null || written(records) === written(found);
  return alike && found.every(({ key }, at) => key === PART_KEYS[at % 2])
    ? pairsOf(found.map(({ value }) => value))
    : null;
}

/** Whether tarfile looks for the next header by the size that it gives. */
export const movesNext = ({ type, records }: TarExtension): boolean => OWN_PAX.includes(type) && records.has('size');

/** What is said of a member of type `memberType` once an extension has had its say. */
export function patched(said: Said, { type, text, records }: TarExtension, memberType: string): Said {
  let { name, target, size, packed } = said;
  if (type === 'L') {
    name = withoutSlashes(text, memberType);
  } else if (type === 'K') {
    target = text;
  } else if (type !== 'g') {
    for (const [key, value] of records) {
      name = key === 'GNU.sparse.name' ? value : key === 'path' ? value.replace(/\/+$/, '') : name;
      target = key === 'linkpath' ? value : target;
      if (key === 'size') {
        packed = paxNumber(value) ?? 0;
        // What is no size stays none: tarfile gave up over it.
        size = Number.isNaN(size) ? size : packed;
      } else if (key === 'GNU.sparse.size' || key === 'GNU.sparse.realsize') {
        size = Number.isNaN(size) ? size : (paxNumber(value) ?? Number.NaN);
      }
    }
  }
  return { name: type === GLOBAL ? withoutSlashes(name, memberType) : name, target, size, packed };
}

interface PaxRecord {
  readonly key: string;
  readonly value: string;
}

/**
 * Records of pax: `<length> <key>=<value>\n`, the length that of the whole record in bytes. From the first that is
 * broken on they are read as tarfile before 3.12.6 does: by the length and the equals sign alone.
 */
function readPaxRecords(bytes: Uint8Array): { records: Records; parts: readonly PaxRecord[]; broken: number | null } {
  const records = new Map<string, string>();
  const parts: PaxRecord[] = [];
  const lastEquals = bytes.lastIndexOf(0x3d);
  let broken: number | null = null;
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const digits = /^\d{1,20}(?= )/.exec(latin1(bytes, at, at + 21))?.[0] ?? '';
    const from = at + digits.length + 1;
    const end = at + Number(digits);
    const isWhole = lastEquals >= from && end <= bytes.length && bytes[end - 1] === 0x0a;
    const equals = latin1(bytes, from, Math.min(bytes.length, from + MOST_KEY)).indexOf('=') + from;
    if (digits === '' || !isWhole || equals === from || !bytes.subarray(from, end).includes(0x3d)) {
      broken ??= at;
      if (end === at || lastEquals <= from || bytes[from] === 0x3d) {
        break;
      }
    }
    const key = equals < from ? '' : latin1(bytes, from, equals);
    const value = Buffer.from(bytes.subarray(equals + 1, Math.max(equals + 1, end - 1))).toString('utf8');
    if (PART_KEYS.includes(key)) {
      parts.push({ key, value });
    } else if (KEPT.has(key)) {
      records.set(key, value);
    }
    at = end;
  }
  return { records, parts, broken };
}

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString('latin1');

/**
 * A size that a pax record gives, as `int(text)` takes it: null where it is none. NaN where releases of Python differ, or
 * other digits than those of ASCII count: no size that is read on by.
 */
function paxNumber(text: string): number | null {
  if (text.length > MOST_DIGITS || /[^\0-\x7f]/.test(text)) {
    return Number.NaN;
  }
  const digits = /^[\t-\r ]*([+-]?\d+(?:_\d+)*)[\t-\r ]*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll('_', ''));
}
