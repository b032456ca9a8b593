/**
 * safetensors: a length, a JSON header, the bytes of the tensors. It holds no pickle where it is what it claims to be:
 * the header covers the data exactly, as the library itself demands.
 */
import {
  headerLength,
  LENGTH_BYTES,
  MAX_HEADER_BYTES,
  readSafetensorsHeader,
  SafetensorsError,
} from '../bytes/safetensors.ts';
import { type FormatReader, hasPrefix } from './format.ts';

export const safetensors: FormatReader = {
  format: 'safetensors',
  about: 'checked to be nothing else: the header covers the data exactly',
  checked: 'files of safetensors 0.8; the sources of 0.4 to 0.8',
  detect({ head, source }) {
    const length = Number(headerLength(head) ?? 0n);
    return (
      length >= 2 &&
      length <= MAX_HEADER_BYTES &&
      // A file that was cut off is still one.
      length <= source.size * 2 &&
      hasPrefix(head, '{', LENGTH_BYTES) &&
      /^["}\s]/.test(String.fromCharCode(head[LENGTH_BYTES + 1]))
    );
  },
  read({ source }, findings) {
    try {
      const { end, unknownType } = readSafetensorsHeader(source);
      findings.end = end;
      if (unknownType !== null) {
        findings.note(`safetensors 0.8 does not know the element type ${unknownType}`);
      }
    } catch (error) {
      if (!(error instanceof SafetensorsError)) {
        throw error;
      }
      findings.problem('broken-archive', error.message, null, 0);
    }
  },
};
