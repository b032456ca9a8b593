/**
 * What no format recognised. Without a promising name that is nothing to judge. With one it is a harmless look-alike
 * (empty, text, or a data file of another program) or content that is not understood, which fails.
 */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { extension } from './extensions.ts';
import { foreignFormat } from './foreign.ts';
import type { Content, FormatReader } from './format.ts';

export const unknown: FormatReader = {
  format: 'unknown',
  about: 'none of these',
  checked: 'no release: files of sentencepiece 0.2 and TensorFlow 2.21 are such',
  detect: () => true,
  read(content, findings) {
    const reason = harmless(content);
    const { textBytes } = LIMITS;
    if (reason === 'too long') {
      findings.problem(
        'limit-exceeded',
        `text of more than ${textBytes} bytes is not read to its end`,
        null,
        textBytes,
      );
    } else if (reason !== undefined) {
      findings.skipped = reason;
    } else {
      const { path, head } = content;
      const start = Buffer.from(head.subarray(0, 8)).toString('hex');
      findings.problem(
        'unknown-content',
        `the name promises a model (.${extension(path)}), the content, which starts with ${start}, is of no known format`,
        null,
        0,
      );
    }
  },
};

/** Why the content is nothing to judge; `too long` where it is text as far as it is read; undefined for anything else. */
function harmless(content: Content): string | undefined {
  if (content.source.size === 0) {
    return 'empty file';
  }
  if (!content.promised) {
    return 'holds no pickle';
  }
  const foreign = foreignFormat(content);
  if (foreign !== undefined) {
    return `${foreign}, in which no pickle reaches an import`;
  }
  if (!isText(content.source)) {
    return undefined;
  }
  return content.source.size > LIMITS.textBytes ? 'too long' : 'text, in which no pickle reaches an import';
}

/** Whether the content, as far as LIMITS.textBytes, is text: valid UTF-8 or Latin-1 without control characters. */
function isText(source: ByteSource): boolean {
  const end = Math.min(source.size, LIMITS.textBytes);
  for (let at = 0; at < end; at += LIMITS.window) {
    if (source.read(at, LIMITS.window).some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)) {
      return false;
    }
  }
  return true;
}
