/**
 * A call, written as Python: `posix.system('true')`. For reading only: what is long is cut, what was not kept is `…`.
 */
import { LIMITS } from '../base/limits.ts';
import type { Literal, Literals } from './literals.ts';
import { type Call, type Container, FALSE, NONE, type PickleObject, TRUE, type Value } from './values.ts';

const ELLIPSIS = '…';
/** Nesting that is written out; 200 characters never show more. */
const MAX_DEPTH = 40;

/** Writes values of one stream. */
export class Expressions {
  readonly #literals: Literals;
  readonly #limit: number;
  readonly #names: ReadonlyMap<PickleObject, string>;

  /**
   * @param limit characters of the result
   * @param names objects that have a name, which is written in place of them
   */
  constructor(
    literals: Literals,
    limit: number = LIMITS.expression,
    names: ReadonlyMap<PickleObject, string> = new Map(),
  ) {
    this.#literals = literals;
    this.#limit = limit;
    this.#names = names;
  }

  /** `value` as Python, at most `limit` characters. */
  write(value: Value): string {
    return cut(this.#value(value, 0), this.#limit);
  }

  /** `callee(*args)`. */
  writeCall(callee: Value, args: Value, kwargs: Value | null = null): string {
    return cut(this.#call({ kind: 'call', callee, args, kwargs, state: null }, 0), this.#limit);
  }

  /** `target.__setstate__(state)`: what BUILD does first, where the object has that method. */
  writeBuild(target: Value, state: Value): string {
    return cut(`${this.#value(target, 0)}.__setstate__(${this.#value(state, 0)})`, this.#limit);
  }

  #value(value: Value, depth: number): string {
    if (typeof value === 'number') {
      return value >= 0 ? this.#literal(value) : this.#constant(value);
    }
    const name = this.#names.get(value);
    if (name !== undefined) {
      return name;
    }
    return depth > MAX_DEPTH ? ELLIPSIS : this.#object(value, depth + 1);
  }

  #constant(value: number): string {
    if (value === NONE) {
      return 'None';
    }
    if (value === TRUE || value === FALSE) {
      return value === TRUE ? 'True' : 'False';
    }
    return ELLIPSIS;
  }

  #object(value: PickleObject, depth: number): string {
    switch (value.kind) {
      case 'global':
        return value.module === '' ? value.name : `${value.module}.${value.name}`;
      case 'call':
      case 'new':
        return this.#call(value, depth);
      case 'persistent':
        return `persistent_load(${this.#value(value.id, depth)})`;
      case 'detached':
        return this.#literal(value);
      case 'buffer':
        return 'buffer';
      default:
        return this.#container(value, depth);
    }
  }

  #call(call: Call, depth: number): string {
    const callee = this.#value(call.callee, depth);
    const args = this.#arguments(call.args, depth);
    const kwargs = call.kwargs === null ? '' : this.#keywords(call.kwargs, depth);
    const all = [args, kwargs].filter((part) => part !== '').join(', ');
    return call.kind === 'new' ? `${callee}.__new__(${[callee, all].filter(Boolean).join(', ')})` : `${callee}(${all})`;
  }

  #arguments(args: Value, depth: number): string {
    if (typeof args === 'object' && args.kind === 'tuple') {
      return this.#items(args, depth);
    }
    return `*${this.#value(args, depth)}`;
  }

  #keywords(kwargs: Value, depth: number): string {
    if (typeof kwargs === 'object' && kwargs.kind === 'dict' && kwargs.items.length === 0 && !kwargs.cut) {
      return '';
    }
    return `**${this.#value(kwargs, depth)}`;
  }

  #container(container: Container, depth: number): string {
    const inside = container.kind === 'dict' ? this.#pairs(container, depth) : this.#items(container, depth);
    switch (container.kind) {
      case 'tuple':
        return container.items.length === 1 && !container.cut ? `(${inside},)` : `(${inside})`;
      case 'list':
        return `[${inside}]`;
      case 'dict':
        return `{${inside}}`;
      case 'set':
        return inside === '' ? 'set()' : `{${inside}}`;
      case 'frozenset':
        return inside === '' ? 'frozenset()' : `frozenset({${inside}})`;
    }
  }

  #items(container: Container, depth: number): string {
    const parts: string[] = [];
    let length = 0;
    for (const item of container.items) {
      if (length > this.#limit) {
        break;
      }
      parts.push(this.#value(item, depth));
      length += parts.at(-1)!.length;
    }
    return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
  }

  #pairs(container: Container, depth: number): string {
    const parts: string[] = [];
    let length = 0;
    for (let at = 0; at + 1 < container.items.length && length <= this.#limit; at += 2) {
      parts.push(`${this.#value(container.items[at], depth)}: ${this.#value(container.items[at + 1], depth)}`);
      length += parts.at(-1)!.length;
    }
    return (container.cut ? [...parts, ELLIPSIS] : parts).join(', ');
  }

  #literal(literal: Literal): string {
    const literals = this.#literals;
    switch (literals.type(literal)) {
      case 'str':
        // A character has at most four bytes; `\\U0001f600` and its like have more, and then the text is cut earlier.
        return quote(literals.text(literal, 4 * this.#limit) ?? '');
      case 'bytes':
        return `b${quoteBytes(literals.bytes(literal, this.#limit))}`;
      case 'bytearray':
        return `bytearray(b${quoteBytes(literals.bytes(literal, this.#limit))})`;
      case 'int':
        return this.#integer(literal);
      case 'float':
        return writeFloat(literals.float(literal) ?? Number.NaN);
      default:
        return ELLIPSIS;
    }
  }

  #integer(literal: Literal): string {
    const truth = this.#literals.bool(literal);
    if (truth !== null) {
      return truth ? 'True' : 'False';
    }
    return this.#literals.int(literal)?.toString() ?? `<integer of ${this.#literals.length(literal)} bytes>`;
  }
}

/** As Python's repr: an exponent below 1e-4 and from 1e16, with two digits; 1.0 keeps its point. */
export function writeFloat(value: number): string {
  if (!Number.isFinite(value)) {
    return `float('${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}')`;
  }
  const [mantissa, exponent] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= 16 || (power < -4 && value !== 0)) {
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  if (Number.isInteger(value)) {
    return Object.is(value, -0) ? '-0.0' : value.toFixed(1);
  }
  return String(value);
}

/** At most `limit` characters; a surrogate pair is never cut in two. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const end = limit - 1;
  const high = text.charCodeAt(end - 1);
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end) + ELLIPSIS;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/**
 * As Python's repr of a str: control characters, lone surrogates and what a terminal or browser would reorder or hide
 * (Unicode categories Cc, Cf, Cs, Zl, Zp, and spaces other than the plain one) are escapes.
 */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\S ]|'/gu, (character) => {
    if (character === "'") {
      return mark === "'" ? "\\'" : character;
    }
    return SHORT_ESCAPES[character] ?? escapePoint(character.codePointAt(0)!);
  });
  return mark + body + mark;
}

function escapePoint(point: number): string {
  if (point <= 0xff) {
    return `\\x${point.toString(16).padStart(2, '0')}`;
  }
  return point <= 0xffff ? `\\u${point.toString(16).padStart(4, '0')}` : `\\U${point.toString(16).padStart(8, '0')}`;
}

function quoteBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[^\x20-\x7e]|\\|'/g, (character) => {
    if (character === "'") {
      return mark === "'" ? "\\'" : character;
    }
    return SHORT_ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return mark + body + mark;
}
