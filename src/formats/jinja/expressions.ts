/**
 * The expressions of a template, read as jinja2's parser reads them (parser.py 3.1), though without order among operators
 * of one level: what they may stand for, and which attributes they take.
 */
import { LIMITS } from '../../base/limits.ts';
import { attributesGiven, filtered, mapped } from './filters.ts';
import { JinjaError, type Token } from './lexer.ts';
import type { Scope } from './scope.ts';
import { TokenReader } from './token-reader.ts';
import {
  type Arguments,
  anyOf,
  called,
  combined,
  givenValues,
  isInternal,
  keeps,
  literal,
  NUMBER,
  TEXT,
  type Value,
} from './values.ts';

/** What is told of an attribute or another way to code. `at` is in characters from the start of the template. */
export type Tell = (what: string, at: number) => void;

const OPERATORS = new Set('+ - * / // % ** ~'.split(' '));
const COMPARISONS = new Set('== != < > <= >='.split(' '));
/** Names behind the name of a test that are none of its argument. */
const BEHIND_A_TEST = new Set('else or and is if in not recursive'.split(' '));
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
      if (name === null) {
        this.#scope.lose(given);
        return TEXT;
      }
      return this.#scope.call(name, given);
    }
    const { literal: text } = method.subject;
    if ((method.name === 'format' || method.name === 'format_map') && text !== undefined && isInternal(text)) {
      this.#tell(`a format that takes ${text}`, at);
    }
    const kept = this.#scope.isOwnMethod(method.name) ? 'anything' : keeps(method.name);
    if (kept === 'anything') {
      this.#scope.lose(given);
    } else if (kept === 'item') {
      this.#scope.store(givenValues(given));
    }
    return this.#scope.item(called(method.name, method.subject, given));
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
    const index = anyOf(indexes);
    if (!sliced) {
      this.#take(index, at);
    }
    if (subject.kind === 'literal') {
      return TEXT;
    }
    if (sliced) {
      return { kind: subject.kind };
    }
    const own = index.kind === 'number' ? [] : this.#scope.ownItem(index.literal);
    return anyOf([this.#scope.item({ kind: subject.kind }), ...own]);
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
    const given = this.skip('(') ? this.#arguments() : { positional: [], named: [], spread: null };
    return this.#filtered(name, subject, given, at);
  }

  #filtered(filter: string, subject: Value, all: Arguments, at: number): Value {
    const { name, given } = mapped(filter, all);
    if (name === null) {
      this.#tell('a filter whose name it puts together', at);
      return TEXT;
    }
    if (name === 'attr') {
      this.#tell('the filter attr', at);
    }
    const attributes = attributesGiven(name, given);
    for (const attribute of attributes) {
      this.#take(attribute, at);
    }
    const own = attributes.flatMap(({ literal: path }) =>
      path === undefined ? this.#scope.ownItem(undefined) : path.split('.').flatMap((one) => this.#scope.ownItem(one)),
    );
    return this.#scope.item(anyOf([filtered(name, subject, given), ...own]));
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
    const spreads: Value[] = [];
    while (!this.skip(')')) {
      const next = this.following;
      if (this.token.type === 'name' && next.type === 'sign' && next.value === '=') {
        const name = this.name();
        this.require('=');
        this.#scope.key(name);
        named.push([name, this.expression()]);
      } else {
        const spread = this.skip('*') || this.skip('**');
        const value = this.expression();
        positional.push(spread ? this.#scope.item({ kind: value.kind }) : value);
        if (spread) {
          spreads.push(value);
        }
      }
      if (!this.skip(',') && !this.is(')')) {
        throw this.error(', or )');
      }
    }
    return { positional, named, spread: spreads.length === 0 ? null : this.#scope.item({ kind: anyOf(spreads).kind }) };
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
      const key = this.expression();
      if (key.literal !== undefined) {
        this.#scope.key(key.literal);
      }
      items.push(key);
      this.require(':');
      items.push(this.expression());
      if (!this.skip(',') && !this.is('}')) {
        throw this.error(', or }');
      }
    }
    return { kind: anyOf([NUMBER, ...items]).kind };
  }
}
