/**
 * A jinja template in parts: what is printed and what is done, as tokens; the text around them is nothing to us.
 *
 * Source: jinja2 3.1, lexer.py, as its default environment reads: no line statements or line comments.
 */

export interface Token {
  /** `end` stands behind the last one. */
  readonly type: 'name' | 'number' | 'string' | 'sign' | 'end';
  /** Of a string, what it stands for. */
  readonly value: string;
  /** In characters from the start of the template. */
  readonly at: number;
}

/** `{{ … }}` or `{% … %}`. */
export interface Tag {
  readonly type: 'print' | 'statement';
  readonly tokens: readonly Token[];
}

/** jinja, or our reading of it, does not understand the template. `at` is in characters from its start. */
export class JinjaError extends Error {
  readonly id: 'broken-archive' | 'limit-exceeded';
  readonly at: number;

  constructor(message: string, at: number, id: JinjaError['id'] = 'broken-archive') {
    super(message);
    this.id = id;
    this.at = at;
  }
}

const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*-?%\}/y;
const RAW_END = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const SPACE = /\s+/y;
const TOKEN = new RegExp(
  [
    /(?<number>0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?)/,
    /(?<name>[\p{L}\p{N}\p{M}\p{Pc}]+)/u,
    /(?<string>'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*")/,
    /(?<sign>\/\/|\*\*|[=!<>]=|[-+*/%~[\](){}<>=.:|,;])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);
const CLOSING: Readonly<Record<string, RegExp>> = { '{{': /[-+]?\}\}/y, '{%': /[-+]?%\}/y };

/**
 * The tags of `text`, in their order.
 * @throws {JinjaError} where one has no end, or holds what is no token
 */
export function readTags(text: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = nextOpening(text, 0); at !== -1; ) {
    const opening = text.slice(at, at + 2);
    if (opening === '{#') {
      at = nextOpening(text, endOf(text, '#}', at + 2));
      continue;
    }
    RAW.lastIndex = at;
    const raw = RAW.exec(text);
    if (raw !== null) {
      RAW_END.lastIndex = at + raw[0].length;
      if (RAW_END.exec(text) === null) {
        throw new JinjaError('expected endraw, found the end of the template', at);
      }
      at = nextOpening(text, RAW_END.lastIndex);
      continue;
    }
    const { tokens, end } = readTokens(text, at, CLOSING[opening]);
    tags.push({ type: opening === '{{' ? 'print' : 'statement', tokens });
    at = nextOpening(text, end);
  }
  return tags;
}

function nextOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? -1;
}

function endOf(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from);
  if (end === -1) {
    throw new JinjaError(`expected ${sign}, found the end of the template`, from);
  }
  return end + sign.length;
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readTokens(text: string, start: number, closing: RegExp): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let depth = 0;
  // A sign of white space control may follow the two of the opening.
  let at = start + 2 + (/[-+]/.test(text[start + 2] ?? '') ? 1 : 0);
  for (;;) {
    at += take(SPACE, text, at)?.[0].length ?? 0;
    const end = depth === 0 ? take(closing, text, at) : null;
    if (end !== null) {
      tokens.push({ type: 'end', value: '', at });
      return { tokens, end: at + end[0].length };
    }
    const found = take(TOKEN, text, at);
    if (found === null) {
      throw new JinjaError('expected a token of jinja', at);
    }
    const token = tokenOf(found.groups!, at);
    depth += token.type !== 'sign' ? 0 : '([{'.includes(token.value) ? 1 : ')]}'.includes(token.value) ? -1 : 0;
    tokens.push(token);
    at += found[0].length;
  }
}

function tokenOf({ number, name, string, sign }: Record<string, string | undefined>, at: number): Token {
  if (string !== undefined) {
    return { type: 'string', value: unescaped(string.slice(1, -1)), at };
  }
  return number !== undefined
    ? { type: 'number', value: number, at }
    : name !== undefined
      ? // As Python's compiler takes the names that jinja makes of it.
        { type: 'name', value: name.normalize('NFKC'), at }
      : { type: 'sign', value: sign ?? '', at };
}

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|N\{([^}]*)\}|(\n)|([\s\S]))/g;
const CONTROL: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' },
  ...{ '\\': '\\', "'": "'", '"': '"' },
};

/** Lines end as jinja makes them; then as Python's codec `unicode-escape`. A character by its name may be any: an underscore stands for it. */
function unescaped(text: string): string {
  if (!text.includes('\\')) {
    return text;
  }
  return text.replace(/\r\n?/g, '\n').replace(ESCAPE, (whole, x, u, U, octal, named, newline, one) => {
    const code = x ?? u ?? U;
    if (code !== undefined || octal !== undefined) {
      const point = code === undefined ? Number.parseInt(octal, 8) : Number.parseInt(code, 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    }
    return named !== undefined ? '_' : newline !== undefined ? '' : (CONTROL[one] ?? whole);
  });
}
