/**
 * Files that torch 2.13 and later hand to the safetensors library by their name: whether that library takes them.
 * Source: safetensors/src/tensor.rs (`SafeTensors::read_metadata`, `Metadata::validate`) of safetensors 0.4 to 0.8.
 */
import type { ByteSource } from '../bytes/source.ts';
import { Refusal, refuse } from './faults.ts';
import type { Loaded, LoadOptions } from './zip-checkpoint.ts';

const LENGTH_BYTES = 8;
/** safetensors/src/tensor.rs, MAX_HEADER_SIZE. */
const MAX_HEADER_BYTES = 100_000_000;
/** Bits of an element, by the names the format uses. */
const BITS: Readonly<Record<string, number>> = {
  ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8, F4: 4 },
  ...{ I16: 16, U16: 16, F16: 16, BF16: 16, I32: 32, U32: 32, F32: 32, C64: 64, F64: 64, I64: 64, U64: 64 },
};

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const fail = (why: string): never => refuse('SafetensorError', `Error while deserializing header: ${why}`);

/** @throws {Refusal} SafetensorError, where the library refuses the file */
export function loadSafetensors(source: ByteSource, _options: LoadOptions): Loaded {
  if (source.size < LENGTH_BYTES) {
    fail('header too small');
  }
  const length = Buffer.from(source.read(0, LENGTH_BYTES)).readBigUInt64LE(0);
  if (length > BigInt(MAX_HEADER_BYTES)) {
    fail('header too large');
  }
  const end = LENGTH_BYTES + Number(length);
  if (end > source.size) {
    fail('invalid header length');
  }
  const entries = readHeader(source.read(LENGTH_BYTES, Number(length)));
  let expected = 0;
  for (const entry of entries.sort(
    (a, b) => a.data_offsets[0] - b.data_offsets[0] || a.data_offsets[1] - b.data_offsets[1],
  )) {
    const [start, stop] = entry.data_offsets;
    if (start !== expected || stop < start) {
      fail('invalid offset for tensor');
    }
    const bits = entry.shape.reduce(
      (product, extent) => product * extent,
      BITS[entry.dtype] ?? fail(`unknown dtype ${entry.dtype}`),
    );
    if (bits !== (stop - start) * 8) {
      fail('info.data_offsets mismatch with shape and dtype');
    }
    expected = stop;
  }
  if (end + expected !== source.size) {
    fail('incomplete metadata, file not fully covered');
  }
  return { doubt: null, allowed: true };
}

function readHeader(bytes: Uint8Array): Entry[] {
  let header: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A whole number written as 2.0 or 2e0 is none to the library.
    if (/"(?:shape|data_offsets)"\s*:\s*\[[^\]]*[.eE]/.test(text)) {
      fail('invalid JSON in header: invalid type: floating point, expected usize');
    }
    header = JSON.parse(text);
  } catch (error) {
    if (error instanceof Refusal) {
      throw error;
    }
    return fail('invalid JSON in header');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    return fail('invalid JSON in header');
  }
  const metadata: unknown = '__metadata__' in header ? header.__metadata__ : null;
  const texts =
    typeof metadata === 'object' && Object.values(metadata ?? {}).every((value) => typeof value === 'string');
  if (!texts) {
    return fail('invalid JSON in header: expected a string');
  }
  const named = Object.entries(header).filter(([name]) => name !== '__metadata__');
  return named.map(([, entry]) => (isEntry(entry) ? entry : fail('invalid JSON in header')));
}

function isEntry(value: unknown): value is Entry {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('dtype' in value) ||
    !('shape' in value) ||
    !('data_offsets' in value)
  ) {
    return false;
  }
  const whole = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && item >= 0);
  return (
    typeof value.dtype === 'string' &&
    whole(value.shape) &&
    whole(value.data_offsets) &&
    value.data_offsets.length === 2
  );
}
