/**
 * safetensors: a length, a JSON header, the bytes of the tensors. It holds no pickle where it is what it claims to be:
 * the header covers the data exactly, as the library itself demands.
 *
 * Source: github.com/huggingface/safetensors 0.8, safetensors/src/tensor.rs (`Metadata::validate`).
 */
import type { ByteSource } from '../bytes/source.ts';
import { type FormatReader, hasPrefix } from './format.ts';

/** The library's own cap (tensor.rs, MAX_HEADER_SIZE). */
const MAX_HEADER = 100_000_000;
const PREFIX = 8;

/** @returns where the data end, or what is wrong */
function check(source: ByteSource, length: number): number | string {
  if (PREFIX + length > source.size) {
    return `expected a header of ${length} bytes, found ${source.size - PREFIX}`;
  }
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(source.read(PREFIX, length)));
  } catch (error) {
    return `the header is no JSON: ${(error as Error).message}`;
  }
  const entries = Object.entries(header as Record<string, unknown>).filter(([name]) => name !== '__metadata__');
  const ranges: [number, number][] = [];
  for (const [name, entry] of entries) {
    const offsets = (entry as { data_offsets?: unknown } | null)?.data_offsets;
    if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(Number.isSafeInteger)) {
      return `expected data_offsets for ${JSON.stringify(name)}, found none`;
    }
    ranges.push(offsets as [number, number]);
  }
  let end = 0;
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (from !== end || to < from) {
      return `expected the tensors to follow one another, found one from ${from} to ${to} behind byte ${end}`;
    }
    end = to;
  }
  const size = source.size - PREFIX - length;
  return end > size ? `expected ${end} bytes of tensors, found ${size}` : PREFIX + length + end;
}

export const safetensors: FormatReader = {
  format: 'safetensors',
  about: 'checked to be nothing else: the header covers the data exactly',
  detect({ head, source }) {
    const length = head.length >= 10 ? Number(Buffer.from(head).readBigUInt64LE(0)) : 0;
    return (
      length >= 2 &&
      length <= MAX_HEADER &&
      length <= source.size * 2 &&
      /^\{["}\s]/.test(Buffer.from(head.subarray(8, 10)).toString('latin1')) &&
      hasPrefix(head, '{', PREFIX)
    );
  },
  read({ source, head }, findings) {
    const result = check(source, Number(Buffer.from(head).readBigUInt64LE(0)));
    if (typeof result === 'string') {
      findings.problem('broken-archive', result, null, 0);
    } else {
      findings.end = result;
    }
  },
};
