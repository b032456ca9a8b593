/**
 * The expressions of a template, read as jinja2's parser reads them (parser.py 3.1), though without order among operators
 * of one level: what they may stand for, and which attributes they take.
 */
import { LIMITS } from '../../base/limits.ts';
import { JinjaError, type Token } from './lexer.ts';
import type { Scope } from './scope.ts';
import { TokenReader } from './token-reader.ts';
import { anyOf, called, combined, DATA, filtered, isInternal, literal, NUMBER, TEXT, type Value } from './values.ts';

/** What is told of an attribute or another way to code. `at` is in characters from the start of the template. */
export type Tell = (what: string, at: number) => void;

interface Arguments {
  readonly positional: readonly Value[];
  readonly named: readonly (readonly [name: string, value: Value])[];
}

const OPERATORS = new Set('+ - * / // % ** ~'.split(' '));
const COMPARISONS = new Set('== != < > <= >='.split(' '));
/** Names behind the name of a test that are none of its argument. */
const BEHIND_A_TEST = new Set('else or and is if in not recursive'.split(' '));
/** Filters that take an attribute by its name: under `attribute`, or as their first argument. */
const BY_ATTRIBUTE = new Set('map sort groupby sum min max unique join'.split(' '));
const BY_FIRST = new Set('selectattr rejectattr groupby'.split(' '));

export class Expressions extends TokenReader {
  readonly #scope: Scope;
  readonly #tell: Tell;
  #depth = 0;

  constructor(tokens: readonly Token[], scope: Scope, tell: Tell) {
    super(tokens);
    this.#scope = scope;
    this.#tell = tell;
  }

  /** One expression, or several with commas: a tuple. */
  tuple(conditional = true): Value {
    const items = [this.expression(conditional)];
    while (this.skip(',')) {
      if (this.token.type === 'end' || [')', '=', 'in'].includes(this.token.value)) {
        break;
      }
      items.push(this.expression(conditional));
    }
    return anyOf(items);
  }

  expression(conditional = true): Value {
    this.#depth += 1;
    if (this.#depth > LIMITS.configDepth) {
      const message = `expressions are nested more than ${LIMITS.configDepth} deep`;
      throw new JinjaError(message, this.token.at, 'limit-exceeded');
    }
    const values = [this.#operations()];
    while (conditional && this.skip('if')) {
      values.push(this.#operations());
      if (this.skip('else')) {
        values.push(this.#operations());
      }
    }
    this.#depth -= 1;
    return anyOf(values);
  }

  /** `or`, `and`, `not` and comparisons of what is calculated. */
  #operations(): Value {
    const values: Value[] = [];
    do {
      while (this.skip('not')) {}
      values.push(this.#calculation());
      while (this.#comparison()) {
        this.#calculation();
        values[values.length - 1] = NUMBER;
      }
    } while (this.skip('or') || this.skip('and'));
    return anyOf(values);
  }

  #comparison(): boolean {
    const { type, value } = this.token;
    if (type === 'sign' && COMPARISONS.has(value)) {
      this.advance();
      return true;
    }
    const next = this.following;
    if (type === 'name' && value === 'not' && next.type === 'name' && next.value === 'in') {
      this.advance(2);
      return true;
    }
    return this.skip('in');
  }

  #calculation(): Value {
    const operators: string[] = [];
    const operands = [this.#operand()];
    while (this.token.type === 'sign' && OPERATORS.has(this.token.value)) {
      operators.push(this.token.value);
      this.advance();
      operands.push(this.#operand());
    }
    return combined(operands, operators);
  }

  #operand(): Value {
    let signs = 0;
    while (this.skip('-') || this.skip('+')) {
      signs += 1;
    }
    const value = this.#postfix();
    return signs > 0 ? NUMBER : value;
  }

  #postfix(): Value {
    const start = this.token;
    let value = this.#primary();
    /** The name that was just read, where it is all there is, or the method, with what it is one of. */
    let name = start.type === 'name' ? start.value : null;
    let method: { name: string; subject: Value } | null = null;
    for (;;) {
      const { at } = this.token;
      if (this.skip('.')) {
        const { type, value: attribute } = this.token;
        if (type !== 'name' && type !== 'number') {
          throw this.error('the name of an attribute');
        }
        this.advance();
        this.#take({ kind: 'literal', literal: attribute }, at);
        method = { name: attribute, subject: value };
        value = this.#scope.attribute(name, attribute, value);
      } else if (this.skip('[')) {
        value = this.#subscript(value, at);
        method = null;
      } else if (this.skip('(')) {
        value = this.#call(name, method, this.#arguments(), at);
        method = null;
      } else if (this.skip('|')) {
        value = this.filter(value);
        method = null;
      } else if (this.skip('is')) {
        this.#test();
        value = NUMBER;
        method = null;
      } else {
        return value;
      }
      name = null;
    }
  }

  #call(name: string | null, method: { name: string; subject: Value } | null, given: Arguments, at: number): Value {
    if (method === null) {
      return name === null ? TEXT : this.#scope.call(name, given.positional, given.named);
    }
    const { literal: text } = method.subject;
    if ((method.name === 'format' || method.name === 'format_map') && text !== undefined && isInternal(text)) {
      this.#tell(`a format that takes ${text}`, at);
    }
    return called(method.name, method.subject, given.positional);
  }

  /** An item, an attribute by that name where there is no such item, or a slice. */
  #subscript(subject: Value, at: number): Value {
    const indexes: Value[] = [];
    let sliced = false;
    while (!this.skip(']')) {
      if (this.skip(':') || this.skip(',')) {
        sliced = true;
      } else {
        indexes.push(this.expression());
      }
    }
    if (!sliced) {
      this.#take(anyOf(indexes), at);
    }
    return subject.kind === 'literal' ? TEXT : { kind: subject.kind };
  }

  /** Tells where an attribute, or each part of a path with dots, leads to code or may. */
  #take({ kind, literal: name }: Value, at: number): void {
    if (name !== undefined) {
      if (name.split('.').some(isInternal)) {
        this.#tell(name, at);
      }
    } else if (kind === 'text') {
      this.#tell('an attribute whose name it puts together', at);
    }
  }

  /** A filter, behind its `|`. */
  filter(subject: Value): Value {
    const { at } = this.token;
    let name = this.name();
    while (this.skip('.')) {
      name += `.${this.name()}`;
    }
    const given = this.skip('(') ? this.#arguments() : { positional: [], named: [] };
    if (name === 'attr') {
      this.#tell('the filter attr', at);
    }
    const attribute = given.named.find(([key]) => key === 'attribute')?.[1];
    const first: Value | undefined = given.positional[0];
    if (attribute !== undefined && BY_ATTRIBUTE.has(name)) {
      this.#take(attribute, at);
    }
    if (first !== undefined && BY_FIRST.has(name)) {
      this.#take(first, at);
    }
    return name === 'map' && first !== undefined
      ? this.#mapped(subject, first, given, at)
      : filtered(name, subject, given.positional);
  }

  /** A filter that is named by a text, for each item. */
  #mapped(subject: Value, { literal: name }: Value, { positional }: Arguments, at: number): Value {
    if (name === undefined || name === 'attr') {
      this.#tell(name === undefined ? 'a filter whose name it puts together' : 'the filter attr', at);
      return TEXT;
    }
    return filtered(name, subject, positional.slice(1));
  }

  #test(): void {
    this.skip('not');
    do {
      this.name();
    } while (this.skip('.'));
    if (this.skip('(')) {
      this.#arguments();
      return;
    }
    const { type, value } = this.token;
    const isArgument =
      type === 'name'
        ? !BEHIND_A_TEST.has(value)
        : type === 'string' || type === 'number' || value === '[' || value === '{';
    if (isArgument) {
      this.#primary();
    }
  }

  /** Arguments of a call, behind the parenthesis. */
  #arguments(): Arguments {
    const positional: Value[] = [];
    const named: [string, Value][] = [];
    while (!this.skip(')')) {
      const next = this.following;
      if (this.token.type === 'name' && next.type === 'sign' && next.value === '=') {
        const name = this.name();
        this.require('=');
        named.push([name, this.expression()]);
      } else {
        const spread = this.skip('*') || this.skip('**');
        const value = this.expression();
        positional.push(spread ? TEXT : value);
      }
      if (!this.skip(',') && !this.is(')')) {
        throw this.error(', or )');
      }
    }
    return { positional, named };
  }

  #primary(): Value {
    const { type, value } = this.token;
    if (type === 'end' || (type === 'sign' && !'([{'.includes(value))) {
      throw this.error('an expression');
    }
    this.advance();
    if (type === 'string') {
      return literal(value + this.#adjacent());
    }
    if (type === 'number') {
      return NUMBER;
    }
    if (type === 'name') {
      return this.#scope.get(value);
    }
    return value === '{' ? this.#dict() : this.#items(value === '(' ? ')' : ']');
  }

  /** Texts that stand side by side are one. */
  #adjacent(): string {
    let text = '';
    for (; this.token.type === 'string'; this.advance()) {
      text += this.token.value;
    }
    return text;
  }

  #items(closing: string): Value {
    const items: Value[] = [];
    let commas = 0;
    while (!this.skip(closing)) {
      items.push(this.expression());
      if (this.skip(',')) {
        commas += 1;
      } else if (!this.is(closing)) {
        throw this.error(`, or ${closing}`);
      }
    }
    if (closing === ')' && commas === 0 && items.length === 1) {
      return items[0];
    }
    return { kind: anyOf([NUMBER, ...items]).kind, list: true };
  }

  #dict(): Value {
    const items: Value[] = [];
    while (!this.skip('}')) {
      items.push(this.expression());
      this.require(':');
      items.push(this.expression());
      if (!this.skip(',') && !this.is('}')) {
        throw this.error(', or }');
      }
    }
    return { kind: anyOf([NUMBER, ...items]).kind };
  }
}

/** What one item is of what a loop goes over. */
export const itemOf = ({ kind }: Value): Value => (kind === 'number' ? NUMBER : kind === 'data' ? DATA : { kind });
