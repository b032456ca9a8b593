/** What the variables of a template may stand for, wherever in it they are set: one value a name, whatever the scope. */
import { anyOf, DATA, NUMBER, TEXT, type Value } from './values.ts';

/** Attributes of `loop` that are numbers or truths. */
const OF_LOOP = new Set('index index0 revindex revindex0 first last length depth depth0'.split(' '));
/** What a name stands for that the template does not set: where not data, then what its writer can choose. */
const GIVEN: ReadonlyMap<string, Value> = new Map([
  ...['true', 'false', 'none', 'True', 'False', 'None', 'loop'].map((name) => [name, NUMBER] as const),
  ...['varargs', 'kwargs', 'caller', 'self', 'super'].map((name) => [name, TEXT] as const),
]);
/** What a function of jinja hands out; of any other, a macro among them, some text may come. */
const FUNCTIONS: ReadonlyMap<string, Value> = new Map([
  ['range', NUMBER],
  ['namespace', NUMBER],
]);
/** Tokens of the vocabulary, which comes with the template: `bos_token`. */
const TOKEN = /_token$/;

export class Scope {
  readonly #variables = new Map<string, Value>();
  readonly #attributes = new Map<string, Value>();
  /** Names of their parameters. */
  readonly #macros = new Map<string, readonly string[]>();
  #changed = false;
  #anything = false;

  /** Whether something was learnt since this was asked last. */
  settled(): boolean {
    const settled = !this.#changed;
    this.#changed = false;
    return settled;
  }

  /** From now on everything may be anything: for a template that takes too long to settle. */
  giveUp(): void {
    this.#anything = true;
  }

  set(name: string, value: Value): void {
    this.#join(this.#variables, name, value);
  }

  setAttribute(name: string, value: Value): void {
    this.#join(this.#attributes, name, value);
  }

  define(macro: string, parameters: readonly string[]): void {
    this.#changed ||= !this.#macros.has(macro);
    this.#macros.set(macro, parameters);
  }

  get(name: string): Value {
    if (this.#anything) {
      return TEXT;
    }
    return this.#variables.get(name) ?? GIVEN.get(name) ?? (TOKEN.test(name) ? TEXT : DATA);
  }

  attribute(of: string | null, name: string, subject: Value): Value {
    if (of === 'loop') {
      return OF_LOOP.has(name) ? NUMBER : TEXT;
    }
    const own = this.#attributes.get(name);
    return this.#anything ? TEXT : anyOf(own === undefined ? [{ kind: subject.kind }] : [{ kind: subject.kind }, own]);
  }

  /** What calling `name` hands out. What it is given reaches its parameters, where it is a macro. */
  call(name: string, positional: readonly Value[], named: readonly (readonly [string, Value])[]): Value {
    const parameters = this.#macros.get(name) ?? [];
    for (const [at, value] of positional.entries()) {
      if (at < parameters.length) {
        this.set(parameters[at], value);
      }
    }
    for (const [parameter, value] of named) {
      if (parameters.includes(parameter)) {
        this.set(parameter, value);
      }
    }
    if (name === 'namespace') {
      for (const [attribute, value] of named) {
        this.setAttribute(attribute, value);
      }
    }
    return FUNCTIONS.get(name) ?? TEXT;
  }

  #join(values: Map<string, Value>, name: string, value: Value): void {
    const before = values.get(name);
    const after: Value = { kind: anyOf(before === undefined ? [value] : [before, value]).kind };
    this.#changed ||= before?.kind !== after.kind;
    values.set(name, after);
  }
}
