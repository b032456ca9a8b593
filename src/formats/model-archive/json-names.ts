/** What a JSON text names for Hydra to call, seen by its strings alone: neither its size, its depth nor its validity matters. */

/** A value of one of the keys, and its offset in UTF-16 code units. */
interface NamedValue {
  readonly name: string;
  readonly offset: number;
}

const COLON = /[ \t\n\r]*:[ \t\n\r]*/y;

/** The strings that are values of `keys` in `text`, in its order. */
export function* namedValues(text: string, keys: ReadonlySet<string>): Generator<NamedValue> {
  let named = false;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = behindString(text, start);
    const string = (): string => unescaped(text.slice(start, end));
    COLON.lastIndex = end;
    const colon = COLON.exec(text)?.[0].length ?? 0;
    if (named && colon === 0) {
      yield { name: string(), offset: start };
    }
    const value = end + colon;
    named = colon > 0 && text[value] === '"' && keys.has(string());
    start = text.indexOf('"', value);
  }
}

/** Behind the quote that ends the string; the end of the text where none does. */
function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    at += text[at] === '\\' ? 2 : 1;
  }
  return Math.min(at + 1, text.length);
}

/** The value of a string; as it is written where JSON has no such escape. */
function unescaped(written: string): string {
  if (!written.includes('\\')) {
    return written.slice(1, -1);
  }
  try {
    return JSON.parse(written);
  } catch {
    return written.slice(1, -1);
  }
}
