/**
 * The header of a safetensors file: a length, JSON that says what each tensor is and where its bytes lie. Read as the
 * library does before it hands out anything.
 *
 * Source: github.com/huggingface/safetensors 0.4 to 0.8, safetensors/src/tensor.rs (`SafeTensors::read_metadata`,
 * `Metadata::validate`, `Dtype::bitsize`).
 */
import type { ByteSource } from './source.ts';

/** Bytes of the length in front of the header. */
export const LENGTH_BYTES = 8;
/** The library's own cap (MAX_HEADER_SIZE). */
export const MAX_HEADER_BYTES = 100_000_000;
/** Bits of an element, by the names the format uses. */
const BITS: Readonly<Record<string, number>> = {
  ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8 },
  ...{ F4: 4, F6_E2M3: 6, F6_E3M2: 6 },
  ...{ I16: 16, U16: 16, F16: 16, BF16: 16, I32: 32, U32: 32, F32: 32, C64: 64, F64: 64, I64: 64, U64: 64 },
};

/** The library refuses the file. The message says what was expected and found. */
export class SafetensorsError extends Error {
  /** The library's own words. */
  readonly words: string;

  constructor(words: string, message = words) {
    super(message);
    this.words = words;
  }
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [from: number, to: number];
}

/** The length that stands in front of the header, whatever it is; null in fewer than LENGTH_BYTES bytes. */
export function headerLength(head: Uint8Array): bigint | null {
  return head.length < LENGTH_BYTES ? null : Buffer.from(head).readBigUInt64LE(0);
}

export interface SafetensorsHeader {
  /** Where the bytes of the last tensor end. The library refuses a file that goes on behind it (INCOMPLETE). */
  readonly end: number;
  /** An element type that the library does not know, or null: a later release may, so it is left to the caller. */
  readonly unknownType: string | null;
}

/**
 * Reads the header and checks that its tensors follow one another.
 * @throws {SafetensorsError} where the library refuses the file
 */
export function readSafetensorsHeader(source: ByteSource): SafetensorsHeader {
  const length = headerLength(source.read(0, LENGTH_BYTES));
  if (length === null) {
    throw new SafetensorsError('header too small', `expected ${LENGTH_BYTES} bytes, found ${source.size}`);
  }
  if (length > BigInt(MAX_HEADER_BYTES)) {
    throw new SafetensorsError(
      'header too large',
      `a header of ${length} bytes: the library reads ${MAX_HEADER_BYTES}`,
    );
  }
  const start = LENGTH_BYTES + Number(length);
  if (start > source.size) {
    const found = source.size - LENGTH_BYTES;
    throw new SafetensorsError('invalid header length', `expected a header of ${length} bytes, found ${found}`);
  }
  const entries = readEntries(source.read(LENGTH_BYTES, Number(length)));
  const end = start + dataBytes(entries);
  if (end > source.size) {
    const message = `expected ${end - start} bytes of tensors, found ${source.size - start}`;
    throw new SafetensorsError(INCOMPLETE, message);
  }
  const unknown = entries.find(([, { dtype }]) => !Object.hasOwn(BITS, dtype));
  return { end, unknownType: unknown?.[1].dtype ?? null };
}

/** What the library says where the tensors do not fill the rest of the file exactly. */
export const INCOMPLETE = 'incomplete metadata, file not fully covered';

function dataBytes(entries: readonly (readonly [name: string, entry: Entry])[]): number {
  const inOrder = entries.toSorted(([, { data_offsets: a }], [, { data_offsets: b }]) => a[0] - b[0] || a[1] - b[1]);
  let end = 0;
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
    },
  ] of inOrder) {
    if (from !== end || to < from) {
      const message = `expected the tensors to follow one another, found one from ${from} to ${to} behind byte ${end}`;
      throw new SafetensorsError('invalid offset for tensor', message);
    }
    end = to;
    if (!Object.hasOwn(BITS, dtype)) {
      continue;
    }
    const bits = shape.reduce((product, extent) => product * extent, BITS[dtype]);
    if (bits % 8 !== 0) {
      throw new SafetensorsError(
        'The slice is slicing for subbytes dtypes, and the slice does not end up at a byte boundary, this is invalid.',
      );
    }
    if (bits !== (to - from) * 8) {
      const message = `expected ${bits / 8} bytes for ${JSON.stringify(name)}, found ${to - from}`;
      throw new SafetensorsError('invalid shape, data type, or offset for tensor', message);
    }
  }
  return end;
}

function readEntries(bytes: Uint8Array): (readonly [name: string, entry: Entry])[] {
  const header = parseJson(bytes);
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new SafetensorsError('invalid JSON in header', 'expected an object in the header, found another value');
  }
  const metadata: unknown = '__metadata__' in header ? header.__metadata__ : null;
  if (!isMetadata(metadata)) {
    const message = 'expected texts in __metadata__ of the header, found another value';
    throw new SafetensorsError('invalid JSON in header: expected a string', message);
  }
  return Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => [name, requireEntry(name, entry)] as const);
}

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SafetensorsError('invalid UTF-8 in header', 'expected UTF-8 in the header, found other bytes');
  }
  // A whole number written as 2.0 or 2e0 is none to the library.
  if (/"(?:shape|data_offsets)"\s*:\s*\[[^\][]*[.eE]/.test(text)) {
    const message = 'expected whole numbers in the header, found a fraction';
    throw new SafetensorsError('invalid JSON in header: invalid type: floating point, expected usize', message);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new SafetensorsError('invalid JSON in header', 'expected JSON in the header, found other text');
  }
}

const isMetadata = (value: unknown): boolean =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value ?? {}).every((text) => typeof text === 'string');

/** @throws {SafetensorsError} where it says no tensor */
function requireEntry(name: string, value: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  if (!isExtents(offsets) || offsets.length !== 2) {
    throw new SafetensorsError(
      'invalid JSON in header',
      `expected data_offsets for ${JSON.stringify(name)}, found none`,
    );
  }
  if (!isExtents(shape)) {
    throw new SafetensorsError('invalid JSON in header', `expected a shape for ${JSON.stringify(name)}, found none`);
  }
  if (typeof dtype !== 'string') {
    throw new SafetensorsError('invalid JSON in header', `expected a dtype for ${JSON.stringify(name)}, found none`);
  }
  return { dtype, shape, data_offsets: [offsets[0], offsets[1]] };
}

const isExtents = (list: unknown): list is number[] =>
  Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && item >= 0);
