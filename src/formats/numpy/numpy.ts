/**
 * .npy files: a header, then either the bytes of the array or, for a dtype with objects in it, a pickle. Several may
 * follow one another, as numpy.save appends to an open file.
 *
 * Source: numpy/lib/_format_impl.py (numpy 2.4), numpy/lib/_npyio_impl.py `load`.
 */
import { LIMITS } from '../../base/limits.ts';
import { NUMPY_MAGIC } from '../../bytes/magic.ts';
import type { ByteSource } from '../../bytes/source.ts';
import type { Findings } from '../findings.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { MemberError } from '../member-error.ts';
import { startsWithProtocol } from '../pickle/pickle.ts';
import { type PythonLiteral, parsePythonLiteral } from './python-literal.ts';

/** A dtype of plain elements: byte order, kind, size, unit of dates. Not `O`, and nothing that numpy parses further. */
const PLAIN = /^[<>=|]?(?:([?bBhHiIlLuqQefdgFDGpPSaUVMmcnN])(\d*))(\[[0-9a-zA-Z/]*\])?$/;
const LETTER_BYTES: Readonly<Record<string, number>> = {
  '?': 1,
  b: 1,
  B: 1,
  c: 1,
  h: 2,
  H: 2,
  e: 2,
  i: 4,
  I: 4,
  f: 4,
  l: 8,
  L: 8,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  p: 8,
  P: 8,
  d: 8,
  F: 8,
  M: 8,
  m: 8,
  g: 16,
  D: 16,
  G: 32,
  S: 0,
  a: 0,
  U: 0,
  V: 0,
};

interface Header {
  /** Where the data begin. */
  readonly end: number;
  /** Bytes of the array; null where its elements are, or may be, objects. */
  readonly dataBytes: number | null;
}

/** Bytes of one element; null where it holds objects, or is not understood and so may. */
function itemBytes(descr: PythonLiteral | undefined): number | null {
  if (typeof descr === 'string') {
    const match = PLAIN.exec(descr);
    if (match === null) {
      return null;
    }
    const [, letter, digits] = match;
    return digits === '' ? (LETTER_BYTES[letter] ?? null) : Number(digits) * (letter === 'U' ? 4 : 1);
  }
  if (!Array.isArray(descr)) {
    return null;
  }
  if (
    descr.length === 2 &&
    typeof descr[0] === 'string' &&
    Array.isArray(descr[1]) &&
    descr[1].every(Number.isInteger)
  ) {
    return times(itemBytes(descr[0]), descr[1]); // (dtype, shape)
  }
  let sum = 0;
  for (const field of descr) {
    const bytes = Array.isArray(field) && field.length >= 2 ? times(itemBytes(field[1]), field[2] ?? []) : null;
    if (bytes === null) {
      return null;
    }
    sum += bytes;
  }
  return sum;
}

/** Null also where the product is no number of bytes: numpy refuses fractions and what is too large for it. */
function times(bytes: number | null, shape: PythonLiteral): number | null {
  const lengths = Array.isArray(shape) ? shape : [shape];
  if (bytes === null || !lengths.every((length) => typeof length === 'number' && length >= 0)) {
    return null;
  }
  const product = (lengths as number[]).reduce((sum, length) => sum * length, bytes);
  return Number.isInteger(product) ? product : null;
}

/** @throws {MemberError} where there is none that numpy would read */
function readHeader(source: ByteSource, start: number): Header {
  const fail = (message: string): never => {
    throw new MemberError('broken-archive', message, start);
  };
  const head = Buffer.from(source.read(start, 12));
  const version = head.length >= 8 ? `${head[6]}.${head[7]}` : 'none';
  const wide = version === '2.0' || version === '3.0';
  if (!wide && version !== '1.0') {
    fail(`expected version 1.0, 2.0 or 3.0 of the array format, found ${version}`);
  }
  const textStart = wide ? 12 : 10;
  if (head.length < textStart) {
    fail(`expected a header of ${textStart} bytes, found ${head.length}`);
  }
  const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8);
  if (length > LIMITS.numpyHeader) {
    throw new MemberError('limit-exceeded', `a header of ${length} bytes, more than ${LIMITS.numpyHeader}`, start);
  }
  const bytes = Buffer.from(source.read(start + textStart, length));
  if (bytes.length < length) {
    fail(`expected ${length} bytes of header, found ${bytes.length}`);
  }
  const header = parsePythonLiteral(bytes.toString(version === '3.0' ? 'utf8' : 'latin1'));
  const shape = header instanceof Map ? header.get('shape') : undefined;
  if (!(header instanceof Map) || !header.has('descr') || !Array.isArray(shape)) {
    throw new MemberError('broken-archive', 'expected a header with descr and shape, found another', start);
  }
  return { end: start + textStart + length, dataBytes: times(itemBytes(header.get('descr')), shape) };
}

/** Whether `source` is one array of plain elements and no more: then nothing of it need be read but the header. */
export function isPlainArray(source: ByteSource): boolean {
  if (!hasPrefix(source.read(0, 8), NUMPY_MAGIC)) {
    return false;
  }
  try {
    const { end, dataBytes } = readHeader(source, 0);
    return dataBytes !== null && end + dataBytes === source.size;
  } catch (error) {
    if (error instanceof MemberError) {
      return false;
    }
    throw error;
  }
}

/** Reads the array at `start`. @returns the offset behind it, or null where the stream cannot be followed further */
function readArray(source: ByteSource, start: number, findings: Findings): number | null {
  const { end, dataBytes } = readHeader(source, start);
  if (dataBytes !== null) {
    if (end + dataBytes > source.size) {
      const message = `expected ${dataBytes} bytes of array, found ${source.size - end}`;
      findings.problem('broken-archive', message, null, end);
      return null;
    }
    return end + dataBytes;
  }
  const walk = findings.walk(source, { member: null, start: end, streams: 1 });
  return walk.complete === 1 ? walk.end : null;
}

export const numpy: FormatReader = {
  format: 'numpy',
  about: '`.npy`; arrays of objects are pickles and are walked',
  checked: 'files of numpy 1.16 and 2.4, and of joblib 0.9',
  detect: ({ head }) => hasPrefix(head, NUMPY_MAGIC),
  read({ source }, findings) {
    let position: number | null = 0;
    for (let count = 0; position !== null && position < source.size; count += 1) {
      if (count >= LIMITS.arrays) {
        findings.problem('limit-exceeded', `more than ${LIMITS.arrays} arrays in one file`, null, position);
        return;
      }
      const head = source.read(position, 8);
      if (hasPrefix(head, NUMPY_MAGIC)) {
        position = readArray(source, position, findings);
      } else if (startsWithProtocol(head)) {
        // numpy.load unpickles what is neither an array nor an archive.
        findings.walk(source, { member: null, start: position });
        return;
      } else {
        findings.end = position;
        return;
      }
    }
  },
};
