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
  detect: () => true,
  read(content, findings) {
    const reason = harmless(content);
    if (reason !== undefined) {
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

/** Why the content is nothing to judge, or undefined. */
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
  return isText(content.source) ? 'text, in which no pickle reaches an import' : undefined;
}

/** Whether the whole content is text: valid UTF-8 or Latin-1 without control characters. */
function isText(source: ByteSource): boolean {
  if (source.size > LIMITS.textBytes) {
    return false;
  }
  for (let at = 0; at < source.size; at += LIMITS.window) {
    if (source.read(at, LIMITS.window).some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)) {
      return false;
    }
  }
  return true;
}
