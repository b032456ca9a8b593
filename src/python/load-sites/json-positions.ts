/**
 * JSON with the positions of its values, for files in which a reader must be led to a place. Values stay text until
 * they are asked for. No recursion: depth cannot exhaust the stack.
 */

export interface JsonValue {
  readonly kind: 'object' | 'array' | 'string' | 'other';
  readonly from: number;
  /** Behind the last character. */
  to: number;
  /** Of an object, by name; the last of several counts, as in `JSON.parse`. */
  readonly members: Map<string, JsonValue>;
  readonly items: JsonValue[];
}

const OTHER = /-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity/y;
const GAP = /[\s,:]*/y;

/** @throws {SyntaxError} says the position at which this is no JSON */
export function parseJson(text: string): JsonValue {
  const open: { value: JsonValue; key: string | null }[] = [];
  let root: JsonValue | null = null;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at = skip(GAP, text, at);
    if (at >= text.length) {
      break;
    }
    const top = open[open.length - 1];
    if (text[at] === '}' || text[at] === ']') {
      const closed = open.pop();
      if (closed === undefined) {
        throw broken('a value', at);
      }
      at += 1;
      closed.value.to = at;
      continue;
    }
    const value = readValue(text, at);
    at = value.to;
    if (top?.value.kind === 'object' && top.key === null) {
      if (value.kind !== 'string') {
        throw broken('a name', value.from);
      }
      top.key = stringAt(text, value);
      continue;
    }
    if (top === undefined && root !== null) {
      throw broken('the end', value.from);
    }
    root ??= value;
    place(top, value);
    if (value.kind === 'object' || value.kind === 'array') {
      open.push({ value, key: null });
    }
  }
  if (root === null || open.length > 0) {
    throw broken('more', at);
  }
  return root;
}

function place(top: { value: JsonValue; key: string | null } | undefined, value: JsonValue): void {
  if (top?.value.kind === 'array') {
    top.value.items.push(value);
  }
  if (top?.value.kind !== 'object' || top.key === null) {
    return;
  }
  top.value.members.set(top.key, value);
  top.key = null;
}

function readValue(text: string, at: number): JsonValue {
  const made = (kind: JsonValue['kind'], to: number): JsonValue => ({
    kind,
    from: at,
    to,
    members: new Map(),
    items: [],
  });
  if (text[at] === '{') {
    return made('object', at + 1);
  }
  if (text[at] === '[') {
    return made('array', at + 1);
  }
  if (text[at] === '"') {
    const to = endOfString(text, at);
    if (to > at) {
      return made('string', to);
    }
  }
  const to = skip(OTHER, text, at);
  if (to === at) {
    throw broken('a value', at);
  }
  return made('other', to);
}

/** By hand: a regular expression that backtracks over the megabytes of an image is slow. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end > 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') {
      slashes += 1;
    }
    if (slashes % 2 === 0) {
      return end + 1;
    }
    end = text.indexOf('"', end + 1);
  }
  throw broken('the end of a string', at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function broken(expected: string, at: number): SyntaxError {
  return new SyntaxError(`expected ${expected} at character ${at}`);
}

/** The value of a string. @throws {SyntaxError} for an escape that JSON does not have */
export function stringAt(text: string, value: JsonValue): string {
  return JSON.parse(text.slice(value.from, value.to).replaceAll(/[\n\r\t]/g, ' '));
}

/** How far into the text of a JSON string (behind its opening quote) a number of its characters reaches. */
export function rawOffset(text: string, value: JsonValue, characters: number): number {
  let at = value.from + 1;
  for (let i = 0; i < characters && at < value.to - 1; i++) {
    if (text[at] !== '\\') {
      at += 1;
    } else {
      at += text[at + 1] === 'u' ? 6 : 2;
    }
  }
  return at;
}
