/** What the variables of a template may stand for, wherever in it they are set: one value a name, whatever the scope. */
import { type Arguments, anyOf, DATA, givenValues, isText, NUMBER, TEXT, type Value } from './values.ts';

/** Attributes of `loop` that are numbers or truths. */
const OF_LOOP = new Set('index index0 revindex revindex0 first last length depth depth0'.split(' '));
/** What a name stands for that the template does not set: where not data, then what its writer can choose. */
const GIVEN: ReadonlyMap<string, Value> = new Map([
  ...['true', 'false', 'none', 'True', 'False', 'None', 'loop'].map((name) => [name, NUMBER] as const),
  ...['varargs', 'kwargs', 'caller', 'self', 'super'].map((name) => [name, TEXT] as const),
]);
/** What a function of jinja hands out; of any other, a macro among them, some text may come. */
const FUNCTIONS: ReadonlyMap<string, Value> = new Map([
  ['range', { ...NUMBER, numbers: true }],
  ['namespace', NUMBER],
]);
/** Macros of one name that are told apart, by their parameters. */
const SAME_NAME = 16;
/** Attributes by names that are not seen. */
const ANY = '*';
/** Tokens of the vocabulary, which comes with the template: `bos_token`. */
const TOKEN = /_token$/;

export class Scope {
  readonly #variables = new Map<string, Value>();
  readonly #attributes = new Map<string, Value>();
  /** Names of their parameters. */
  readonly #macros = new Map<string, (readonly string[])[]>();
  /** What any of the attributes may be. */
  #worst: Value = NUMBER;
  /** Keys of dicts and names of arguments: by any of them an object may have a method that is a macro. */
  readonly #keys = new Set<string>();
  #changed = false;
  #anything = false;
  /** What may have been put into a list or a dict after it was made. */
  #stored: Value = NUMBER;

  /** Whether something was learnt since this was asked last. */
  settled(): boolean {
    const settled = !this.#changed;
    this.#changed = false;
    return settled;
  }

  /** From now on everything may be anything: for a template that takes too long to settle, or loses sight of a text. */
  giveUp(): void {
    this.#changed ||= !this.#anything;
    this.#anything = true;
  }

  /** From now on an item of anything may be one of these too. */
  store(values: readonly Value[]): void {
    const { kind } = anyOf([this.#stored, ...values]);
    if (kind !== this.#stored.kind && (kind === 'literal' || kind === 'text')) {
      this.#changed = true;
      this.#stored = { kind };
    }
  }

  /** An item of something whose items were `value` when it was made. */
  item(value: Value): Value {
    return value.numbers
      ? NUMBER
      : this.#stored.kind === 'number'
        ? value
        : { kind: anyOf([value, this.#stored]).kind };
  }

  key(name: string): void {
    this.#changed ||= !this.#keys.has(name);
    this.#keys.add(name);
  }

  /** Whether a method so called may be one of the template's own. */
  isOwnMethod(name: string): boolean {
    return this.#keys.has(name) || this.#attributes.has(name) || this.#attributes.has(ANY);
  }

  set(name: string, value: Value): void {
    this.#join(this.#variables, name, value);
  }

  setAttribute(name: string, value: Value): void {
    this.#join(this.#attributes, name, value);
    this.#worst = anyOf([this.#worst, { kind: value.kind }]);
  }

  define(macro: string, parameters: readonly string[]): void {
    const known = this.#macros.get(macro) ?? [];
    this.#macros.set(macro, known);
    if (known.length === SAME_NAME) {
      this.giveUp();
    } else if (!known.some((other) => other.join() === parameters.join())) {
      this.#changed = true;
      known.push(parameters);
    }
    for (const parameter of parameters) {
      // It may be called by another name.
      this.set(parameter, DATA);
    }
  }

  get(name: string): Value {
    if (this.#anything) {
      return TEXT;
    }
    return this.#variables.get(name) ?? GIVEN.get(name) ?? (TOKEN.test(name) ? TEXT : DATA);
  }

  attribute(of: string | null, name: string, subject: Value): Value {
    if (this.#anything) {
      return TEXT;
    }
    if (of === 'loop' && !this.#variables.has('loop')) {
      return OF_LOOP.has(name) ? NUMBER : TEXT;
    }
    const own = this.#attributes.get(name);
    return anyOf([own === undefined ? this.item({ kind: subject.kind }) : { kind: subject.kind }, ...this.#any(own)]);
  }

  /** What of the template's own attributes an item may be, by its name or, where that is not seen, by any. */
  ownItem(name: string | undefined): Value[] {
    return name === undefined ? [this.#worst] : this.#any(this.#attributes.get(name));
  }

  #any(own: Value | undefined): Value[] {
    return [own, this.#attributes.get(ANY)].filter((value) => value !== undefined);
  }

  /** What calling `name` hands out. What it is given reaches its parameters, where it is a macro. */
  call(name: string, given: Arguments): Value {
    const macros = this.#macros.get(name) ?? [];
    for (const parameters of macros) {
      this.#pass(parameters, given);
    }
    const known = !this.#variables.has(name) && name !== 'loop';
    if (!known) {
      this.lose(given);
    }
    if (name === 'namespace') {
      for (const [attribute, value] of given.named) {
        this.setAttribute(attribute, value);
      }
      for (const value of given.positional) {
        this.setAttribute(ANY, value);
      }
    }
    return (known && macros.length === 0 ? FUNCTIONS.get(name) : undefined) ?? TEXT;
  }

  #pass(parameters: readonly string[], { positional, named, spread }: Arguments): void {
    for (const [at, parameter] of parameters.entries()) {
      const values = [
        positional[at],
        spread,
        ...named.filter(([name]) => name === parameter).map(([, value]) => value),
      ];
      for (const value of values) {
        if (value) {
          this.set(parameter, value);
        }
      }
    }
  }

  /** Something is given to what is not seen: a text may be anywhere then. */
  lose(given: Arguments): void {
    const values = givenValues(given);
    this.store(values);
    if (values.some(isText)) {
      this.giveUp();
    }
  }

  #join(values: Map<string, Value>, name: string, value: Value): void {
    const before = values.get(name);
    const after: Value = { kind: anyOf(before === undefined ? [value] : [before, value]).kind };
    this.#changed ||= before?.kind !== after.kind;
    values.set(name, after);
  }
}
