/**
 * What the compressed formats share: the stream is decoded under the caps of limits.ts, and what comes out is judged as
 * a file of its own, `x.pkl.gz!x.pkl`.
 */
import type { Cursor } from '../../bytes/cursor.ts';
import type { Decoder } from '../../bytes/decoders/decoder.ts';
import { ExpandedSource } from '../../bytes/expand.ts';
import { type ByteSource, WindowSource } from '../../bytes/source.ts';
import type { FormatName } from '../../report.ts';
import type { Content, FormatReader } from '../format.ts';

const SUFFIX = /\.(gz|gzip|z|zz|zlib|bz2|bzip2|xz|lzma|lz|lz4|zst|zstd)$/i;

/** Joblib before 0.10 kept the bytes of each array in a file of its own, with no header: a name that promises too much. */
const ARRAY_PART = /\.npy\.z$/;

interface Compression {
  readonly format: FormatName;
  readonly about: string;
  /** As in a FormatReader. */
  readonly checked: string;
  detect(content: Content): boolean;
  /** Loaded when a file needs it: the command line must start as fast as node itself. */
  decoder(): Promise<Decoder>;
  /** Bytes in front of the stream. */
  readonly start?: number;
  /** Whether readers go on with another stream at the cursor. */
  another?(cursor: Cursor): boolean;
}

export function compressedFormat({
  format,
  about,
  checked,
  detect,
  decoder,
  start = 0,
  another,
}: Compression): FormatReader {
  return {
    format,
    about,
    checked,
    detect,
    async read({ path, source }, findings) {
      const stream: ByteSource = start === 0 ? source : new WindowSource(source, start);
      const options = { budget: findings.expansion, ...(another && { another }) };
      const expanded = new ExpandedSource(stream, await decoder(), options);
      const fault = expanded.settle();
      if (fault === null) {
        findings.end = start + expanded.consumed;
      } else {
        findings.problem(fault.id, fault.message, null, start + fault.offset);
      }
      findings.nested.push({ name: innerName(path), open: () => expanded, settled: true });
    },
  };
}

/** The last component of the path, without the suffix of its compression. */
function innerName(path: string): string {
  const name = path.split(/[/!]/).at(-1) ?? path;
  return name.replace(ARRAY_PART, '').replace(SUFFIX, '') || name;
}

/** For formats whose streams may follow one another, zeros between them: whether `magic` comes next. */
export function anotherStream(magic: readonly number[]): (cursor: Cursor) => boolean {
  return (cursor) => {
    const start = cursor.position;
    while (cursor.left > 0 && cursor.uint8('padding') === 0) {
      // goes on to the first byte that is not padding
    }
    if (cursor.left > 0 || cursor.position > start) {
      cursor.position -= 1;
    }
    const found = cursor.left >= magic.length && magic.every((byte, at) => peek(cursor, at) === byte);
    cursor.position = found ? cursor.position : start;
    return found;
  };
}

const peek = (cursor: Cursor, at: number): number | undefined => cursor.source.read(cursor.position + at, 1)[0];
