/**
 * Datatypes and dataspaces, as far as they say how long a value is and what of it is text or lies in a heap.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.2.b (dataspace), IV.A.2.d (datatype).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { type Hdf5Bytes, Hdf5Error, number } from './bytes.ts';

/** Classes of datatypes, as far as they are told apart. */
const INTEGER = 0;
const FLOAT = 1;
const STRING = 3;
const BITFIELD = 4;
const OPAQUE = 5;
const ENUMERATION = 8;
const VARIABLE = 9;
const LAST_CLASS = 11;
const LAST_VERSION = 5;
/** Datatypes inside datatypes. */
const MOST_DEPTH = 32;
const MOST_DIMENSIONS = 32;

export interface Datatype {
  /** Text of a fixed length; text or a sequence of `base` in a global heap; anything else. */
  readonly kind: 'string' | 'variable-string' | 'sequence' | 'other';
  /** Of one value where it lies, in bytes. */
  readonly size: number;
  /** Of the elements of a sequence. */
  readonly base: Datatype | null;
  readonly isBigEndian: boolean;
  /** Whether a program on a little-endian machine gets the bytes that are there, or the same in reverse. */
  readonly isPlain: boolean;
}

/** @throws {Hdf5Error | OutOfBytes} where the cursor stands at no datatype */
export function readDatatype(cursor: Cursor, depth = 0): Datatype {
  const start = cursor.position;
  const first = cursor.uint8('a datatype');
  const [kind, version] = [first & 15, first >> 4];
  const bits = number(cursor, 3, 'a datatype');
  const size = cursor.uint32('the size of a datatype');
  if (version < 1 || version > LAST_VERSION || kind > LAST_CLASS || size === 0 || depth > MOST_DEPTH) {
    throw new Hdf5Error(`expected a datatype, found class ${kind} of version ${version}`, start);
  }
  const plain = { size, base: null, isBigEndian: false };
  switch (kind) {
    case STRING:
      return { ...plain, kind: 'string', isPlain: true };
    case OPAQUE:
      return { ...plain, kind: 'other', isPlain: true };
    case INTEGER:
    case FLOAT:
    case BITFIELD: {
      const isWhole = cursor.uint16('an offset of bits') === 0 && cursor.uint16('a precision') === 8 * size;
      const isBigEndian = (bits & 1) !== 0;
      // The order of a VAX, which only floats have, is neither.
      const isOrdered = kind !== FLOAT || (bits & 0x40) === 0;
      return { ...plain, kind: 'other', isBigEndian, isPlain: isWhole && isOrdered && [1, 2, 4, 8].includes(size) };
    }
    case ENUMERATION:
      return { ...readDatatype(cursor, depth + 1), size };
    case VARIABLE: {
      const isText = (bits & 15) === 1;
      const base = readDatatype(cursor, depth + 1);
      return { ...plain, kind: isText ? 'variable-string' : 'sequence', base, isPlain: false };
    }
    default:
      return { ...plain, kind: 'other', isPlain: false };
  }
}

export interface Dataspace {
  /** None for a single value, and for no value at all. */
  readonly dimensions: readonly number[];
  /** How many values there are. */
  readonly count: number;
}

/** @throws {Hdf5Error | OutOfBytes} where the cursor stands at no dataspace */
export function readDataspace(file: Hdf5Bytes, cursor: Cursor): Dataspace {
  const start = cursor.position;
  const version = cursor.uint8('a dataspace');
  const rank = cursor.uint8('a number of dimensions');
  if (version < 1 || version > 2 || rank > MOST_DIMENSIONS) {
    throw new Hdf5Error(`expected a dataspace, found version ${version} with ${rank} dimensions`, start);
  }
  cursor.skip(1, 'flags');
  const isNull = version === 2 && cursor.uint8('a type of dataspace') === 2;
  cursor.skip(version === 1 ? 5 : 0, 'reserved bytes');
  const dimensions = Array.from({ length: rank }, () => file.length(cursor));
  return { dimensions, count: isNull ? 0 : dimensions.reduce((product, size) => product * size, 1) };
}
