/**
 * The Python literal in the header of a .npy file, as ast.literal_eval reads it: strings, numbers, tuples, lists,
 * dicts, True, False and None. It knows nothing of numpy.
 */
export type PythonLiteral = string | number | boolean | null | PythonLiteral[] | Map<PythonLiteral, PythonLiteral>;

/** Brackets inside brackets: CPython's tokenizer refuses more (MAXLEVEL in Parser/tokenizer.h, 3.8 to 3.14). */
const MAX_LEVEL = 200;
const TOKEN =
  /\s*(?:([bBuUrR]{0,2})('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([-+]?\d+)[lL]?|(True|False|None)|([()[\]{},:]))/y;

/** @returns the value, or undefined where the text is no such literal */
export function parsePythonLiteral(text: string): PythonLiteral | undefined {
  const tokens = tokenize(text.replace(/[\s\0]+$/, ''));
  return tokens === null ? undefined : new Parser(tokens).parse();
}

interface Token {
  readonly text: string;
  readonly kind: 'string' | 'number' | 'word' | 'mark';
}

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) {
      return null;
    }
    const [, , string, number, word, mark] = match;
    if (string !== undefined) {
      tokens.push({ kind: 'string', text: string.slice(1, -1).replace(/\\([\s\S])/g, '$1') });
    } else if (number !== undefined) {
      tokens.push({ kind: 'number', text: number });
    } else {
      tokens.push(word === undefined ? { kind: 'mark', text: mark } : { kind: 'word', text: word });
    }
  }
  return tokens;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const WORDS: ReadonlyMap<string, PythonLiteral> = new Map<string, PythonLiteral>([
  ['True', true],
  ['False', false],
  ['None', null],
]);

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): PythonLiteral | undefined {
    const value = this.#value(0);
    return this.#at === this.#tokens.length ? value : undefined;
  }

  #value(depth: number): PythonLiteral | undefined {
    const token = this.#tokens[this.#at++];
    if (token === undefined || depth > MAX_LEVEL) {
      return undefined;
    }
    switch (token.kind) {
      case 'string':
        return token.text;
      case 'number':
        return Number(token.text);
      case 'word':
        return WORDS.get(token.text);
      case 'mark':
        return token.text === '{' ? this.#dict(depth) : this.#sequence(token.text, depth);
    }
  }

  #is(mark: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'mark' && token.text === mark;
  }

  #take(mark: string): boolean {
    const found = this.#is(mark);
    this.#at += found ? 1 : 0;
    return found;
  }

  #sequence(open: string, depth: number): PythonLiteral | undefined {
    const close = CLOSING[open];
    const items: PythonLiteral[] = [];
    while (close !== undefined && !this.#take(close)) {
      const item = this.#value(depth + 1);
      if (item === undefined || !(this.#take(',') || this.#is(close))) {
        return undefined;
      }
      items.push(item);
    }
    const bracketed = open === '(' && items.length === 1 && this.#tokens[this.#at - 2]?.text !== ',';
    return close === undefined ? undefined : bracketed ? items[0] : items;
  }

  #dict(depth: number): PythonLiteral | undefined {
    const items = new Map<PythonLiteral, PythonLiteral>();
    while (!this.#take('}')) {
      const key = this.#value(depth + 1);
      const value = this.#take(':') ? this.#value(depth + 1) : undefined;
      if (key === undefined || value === undefined || !(this.#take(',') || this.#is('}'))) {
        return undefined;
      }
      items.set(key, value);
    }
    return items;
  }
}
