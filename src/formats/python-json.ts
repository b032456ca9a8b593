/**
 * JSON as Python's `json.loads` takes it, which is not what `JSON.parse` takes: NaN and the infinities are numbers, UTF-16
 * and UTF-32 are found by their zeros, a name may be there twice and its last value counts.
 *
 * Source: CPython 3.8 to 3.14, Lib/json/__init__.py (`detect_encoding`, `loads`) and Modules/_json.c.
 */
import { cut, visible } from '../base/escape.ts';
import { LIMITS } from '../base/limits.ts';
import { ExpandedSource } from '../bytes/expand.ts';
import type { ByteSource } from '../bytes/source.ts';
import { MemberError } from './member-error.ts';
import { type Encoding, encodingOf, UTF_8 } from './python-encoding.ts';

/** A value of Python: a dict is a map, in its order; an int is a double, so large ones lose their last digits. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export interface JsonOptions {
  /**
   * What the loader hands to `json.loads`: the `bytes` (as `json.load` of a file opened in binary), or a `str` that it has
   * decoded as UTF-8, in which a byte order mark is an error.
   */
  readonly given?: 'bytes' | 'str';
  /** False as in `json.loads(…, strict=False)`: control characters may stand in strings. */
  readonly strict?: boolean;
  /**
   * Asked of every value once it is whole, under the name of its object, or of the array that it is in: what it gives back
   * stands in its place. Who keeps little may read any number of values.
   */
  readonly keep?: (value: Json, name: string | null) => Json;
}

/**
 * The value of the JSON that is the whole of `source`.
 * @throws {MemberError} `broken-archive` where json.loads raises, `limit-exceeded` beyond a cap, each with the offset in
 *   `source` in bytes. Three things that CPython takes are errors here, for nobody writes them: a surrogate that stands
 *   by itself in UTF-8, a nesting deeper than LIMITS.jsonDepth (its own limit is about 1000 until 3.11), a fault of the
 *   compression.
 */
export function readPythonJson(source: ByteSource, options: JsonOptions = {}): Json {
  // As declared, and then as it is: nothing is decoded that is too long by its own word.
  requireFew(source);
  const fault = source instanceof ExpandedSource ? source.settle() : null;
  if (fault !== null) {
    throw new MemberError(fault.id, fault.message, fault.offset);
  }
  requireFew(source);
  const bytes = source.read(0, source.size);
  const encoding = options.given === 'str' ? UTF_8 : encodingOf(bytes);
  return new JsonReader(encoding.decode(bytes), encoding, options).read();
}

function requireFew({ size }: ByteSource): void {
  if (size > LIMITS.jsonBytes) {
    throw new MemberError('limit-exceeded', `JSON of ${size} bytes, more than ${LIMITS.jsonBytes}`, 0);
  }
}

const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONSTANT = /null|true|false|NaN|Infinity|-Infinity/y;
const CONSTANTS: Readonly<Record<string, null | boolean | number>> = {
  null: null,
  true: true,
  false: false,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};
/** An escape, or a backslash that begins none. */
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]|(?<none>))/g;
const CONTROL = /[\0-\x1f]/;
const CONTROLS = /[\0-\x1f]/g;
/** A map is some 230 bytes, any other value at most a quarter of that. */
const OBJECT_COST = 4;

class JsonReader {
  readonly #text: string;
  readonly #encoding: Encoding;
  readonly #strict: boolean;
  readonly #keep: JsonOptions['keep'];
  #at = 0;
  #values = 0;

  constructor(text: string, encoding: Encoding, { strict = true, keep }: JsonOptions) {
    this.#text = text;
    this.#encoding = encoding;
    this.#strict = strict;
    this.#keep = keep;
  }

  read(): Json {
    const value = this.#value(0, null);
    if (this.#at < this.#text.length) {
      throw this.#expected('the end of the JSON');
    }
    return value;
  }

  /** A value and the white space around it. */
  #value(depth: number, name: string | null): Json {
    this.#take(WHITESPACE);
    const first = this.#text[this.#at];
    this.#spend(first === '{' ? OBJECT_COST : 1);
    if (depth > LIMITS.jsonDepth) {
      throw this.#error('limit-exceeded', `JSON nested more than ${LIMITS.jsonDepth} deep`);
    }
    const value =
      first === '{'
        ? this.#object(depth)
        : first === '['
          ? this.#array(depth, name)
          : first === '"'
            ? this.#string()
            : this.#scalar();
    this.#take(WHITESPACE);
    return this.#keep === undefined ? value : this.#keep(value, name);
  }

  #scalar(): null | boolean | number {
    const constant = this.#take(CONSTANT);
    if (constant !== '') {
      return CONSTANTS[constant];
    }
    const number = this.#take(NUMBER);
    if (number === '') {
      throw this.#expected('a JSON value');
    }
    return Number(number);
  }

  #array(depth: number, name: string | null): Json[] {
    const items: Json[] = [];
    this.#at += 1;
    this.#take(WHITESPACE);
    if (this.#skip(']')) {
      return items;
    }
    do {
      items.push(this.#value(depth + 1, name));
    } while (this.#skip(','));
    this.#require(']', '"," or "]"');
    return items;
  }

  #object(depth: number): JsonObject {
    const items = new Map<string, Json>();
    this.#at += 1;
    this.#take(WHITESPACE);
    if (this.#skip('}')) {
      return items;
    }
    do {
      this.#take(WHITESPACE);
      if (this.#text[this.#at] !== '"') {
        throw this.#expected('a name in double quotes');
      }
      const name = this.#string();
      this.#take(WHITESPACE);
      this.#require(':', '":"');
      items.set(name, this.#value(depth + 1, name));
    } while (this.#skip(','));
    this.#require('}', '"," or "}"');
    return items;
  }

  #string(): string {
    const start = this.#at + 1;
    const end = this.#closing(start);
    const written = this.#text.slice(start, end);
    const control = this.#strict ? CONTROL.exec(written) : null;
    if (control !== null) {
      this.#at = start + control.index;
      throw this.#expected('no control character in a string');
    }
    this.#at = end + 1;
    return written.includes('\\') ? this.#unescaped(written, start) : written;
  }

  /** Where the quote is that ends a string. */
  #closing(start: number): number {
    for (let end = this.#text.indexOf('"', start); end !== -1; end = this.#text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (end - slashes > start && this.#text[end - slashes - 1] === '\\') {
        slashes += 1;
      }
      if (slashes % 2 === 0) {
        return end;
      }
    }
    this.#at = start - 1;
    throw this.#error('broken-archive', "expected a string's closing quote, found the end of the JSON");
  }

  #unescaped(written: string, start: number): string {
    for (const { index, groups } of written.matchAll(ESCAPE)) {
      if (groups?.none !== undefined) {
        this.#at = start + index;
        throw this.#expected('an escape of JSON');
      }
    }
    const escaped = written.replace(CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return JSON.parse(`"${escaped}"`);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #skip(sign: string): boolean {
    const found = this.#text[this.#at] === sign;
    this.#at += found ? 1 : 0;
    return found;
  }

  #require(sign: string, what: string): void {
    if (!this.#skip(sign)) {
      throw this.#expected(what);
    }
  }

  #spend(cost: number): void {
    this.#values += cost;
    if (this.#values > LIMITS.jsonValues && this.#keep === undefined) {
      throw this.#error('limit-exceeded', `JSON of more than ${LIMITS.jsonValues} values`);
    }
  }

  #expected(what: string): MemberError {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    const found = rest === '' ? 'the end of the JSON' : JSON.stringify(cut(rest, 20));
    return this.#error('broken-archive', `expected ${what}, found ${visible(found)}`);
  }

  #error(id: MemberError['id'], message: string): MemberError {
    const { mark, length } = this.#encoding;
    return new MemberError(id, message, mark + length(this.#text.slice(0, this.#at)));
  }
}
