/**
 * What a format is to the scan: something that recognises itself in the first bytes and tells what it holds. A reader
 * reports findings; it passes no verdict and knows no lists of globals.
 */
import type { ByteSource } from '../bytes/source.ts';
import type { FormatName } from '../report.ts';
import type { Findings } from './findings.ts';

/** The bytes of one file or member, and the name they came under. */
export interface Content {
  /** As reported; only its extension is ever looked at, and that only as a hint. */
  readonly path: string;
  readonly source: ByteSource;
  /** The first LIMITS.head bytes. */
  readonly head: Uint8Array;
  /** Whether the name promises a model (extensions.ts). */
  readonly promised: boolean;
}

export interface FormatReader {
  readonly format: FormatName;
  /** What it is and what is done with it, as docs/formats.md says it: Markdown, no full stop. */
  readonly about: string;
  /**
   * By which release of which library its reading was checked, as docs/formats.md says it: what wrote the files of
   * test/real (MANIFEST.json), or loads them. `no release` where none was asked.
   */
  readonly checked: string;
  /** Whether the content is of this format, whatever its name. Cheap: the head, and little more. */
  detect(content: Content, findings: Findings): boolean;
  /**
   * Tells `findings` of every pickle, every member to be judged by itself, and everything that cannot be read.
   * Never throws for what the bytes hold; read errors of the source pass through.
   */
  read(content: Content, findings: Findings): void | Promise<void>;
  /**
   * Whether content that another format has already read is of this format as well: one file that two readers take
   * for different things. `end` is the offset behind what the first format accounts for; 0 where it understood nothing.
   */
  alsoClaims?(content: Content, findings: Findings, end: number): boolean;
}

export function hasPrefix(head: Uint8Array, prefix: readonly number[] | string, offset = 0): boolean {
  const bytes = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : prefix;
  return head.length >= offset + bytes.length && bytes.every((byte, index) => head[offset + index] === byte);
}
