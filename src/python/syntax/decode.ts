/**
 * From the bytes of a source file to text, as Python reads it: byte order mark, declared encoding (PEP 263), UTF-8.
 * It knows nothing of syntax. Offsets in the text are what every later step calls a position.
 */

/** The text, or why there is none. `note` says what a reader should know of text that was read all the same. */
export type Decoded = { text: string; note: string | null } | { text: null; note: string };

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;

/** Python's names (Lib/encodings/aliases.py) for what the WHATWG calls otherwise, and none of what hides code. */
const LABELS: Record<string, string> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-latin-1': 'windows-1252',
  'utf-8-sig': 'utf-8',
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'mac-roman': 'macintosh',
  cp65001: 'utf-8',
};

/**
 * Bytes that are not what their encoding allows are read as Windows-1252 and said: Python refuses such a file, and
 * the names this tool looks for are ASCII in either reading.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== null) {
    return marked;
  }
  if (bytes.includes(0)) {
    return { text: null, note: 'skipped: holds NUL bytes, so it is not Python source' };
  }
  const declared = declaredEncoding(bytes);
  if (declared !== null && declared !== 'utf-8') {
    const decoder = decoderOf(declared);
    if (decoder === null) {
      return { text: null, note: `skipped: declares the encoding ${declared}, not read here` };
    }
    return { text: decoder.decode(bytes), note: null };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), note: null };
  } catch (error) {
    if (!(error instanceof TypeError)) {
      throw error;
    }
    const note = 'not UTF-8 and declares no other encoding: Python 3 refuses it; read here as Windows-1252';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}

/** A byte order mark decides alone. It stays in the text as one space, so that positions count it. */
function decodeMarked(bytes: Uint8Array): Decoded | null {
  const label = markOf(bytes);
  if (label === null) {
    return null;
  }
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  const note = label === 'utf-8' ? null : `is ${label.toUpperCase()}: Python refuses it; read here all the same`;
  return { text: ` ${text.slice(1)}`, note };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return 'utf-8';
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return 'utf-16be';
  }
  return null;
}

/** PEP 263: a comment in the first or second line; the second only where the first is blank or a comment. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  const [first, second] = head.split(/\r\n|\r|\n/, 2);
  const found = DECLARATION.exec(first) ?? (/^[ \t\f]*(#|$)/.test(first) ? DECLARATION.exec(second ?? '') : null);
  return found === null
    ? null
    : found[1]
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/^utf8$/, 'utf-8');
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> | null {
  const codePage = /^cp(125\d)$/.exec(name);
  try {
    return new TextDecoder(LABELS[name] ?? (codePage ? `windows-${codePage[1]}` : name));
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error;
    }
    return null;
  }
}
