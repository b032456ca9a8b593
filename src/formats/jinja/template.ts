/**
 * A template of jinja2 that is rendered without its sandbox runs any Python that it can reach, and it can reach all of it
 * from an attribute like `__globals__`. This finds what reaches for one, or puts a name together by which it could.
 *
 * Source: jinja2 3.1, parser.py. llama-cpp-python before 0.2.72 (CVE-2024-34359) and SGLang (CVE-2026-5760) render the chat
 * template of a model so; transformers, vLLM and llama-cpp-python since then use ImmutableSandboxedEnvironment.
 */
import { quoted } from '../code-found.ts';
import { Expressions, type Tell } from './expressions.ts';
import { JinjaError, readTags, type Tag, type Token } from './lexer.ts';
import { Scope } from './scope.ts';
import { isInternal, TEXT, type Value } from './values.ts';

/** Going over the template once more teaches something for a few rounds, one for each variable that depends on the next. */
const ROUNDS = 16;
/** Statements that load another template. */
const LOADING = new Set('include import from extends'.split(' '));
/** Statements without an expression, those of jinja2's and transformers' extensions among them. */
const BARE = /^(?:end\w+|else|break|continue|generation|debug|raw|pluralize)$/;

/** What in the template reaches for code. `at` is in characters from its start. */
export interface JinjaCode {
  readonly what: string;
  readonly at: number;
}

/**
 * @returns what the template takes that leads to code, once each, in its order
 * @throws {JinjaError} where it is no template, or none that is understood
 */
export function codeInTemplate(text: string): JinjaCode[] {
  const tags = readTags(text);
  const scope = new Scope();
  if (tags.some(({ tokens }) => tokens.some(isInternalName))) {
    // jinja's objects hand out names: of a macro, of an argument, of what is undefined.
    scope.giveUp();
  }
  for (let round = 0; ; round += 1) {
    const found: JinjaCode[] = [];
    for (const tag of tags) {
      readTag(tag, scope, (what, at) => found.push({ what, at }));
    }
    if (scope.settled()) {
      return found;
    }
    if (round === ROUNDS) {
      scope.giveUp();
    }
  }
}

/** Whether it is an internal name, but none of an attribute, which is told. */
const isInternalName = ({ type, value }: Token, at: number, tokens: readonly Token[]): boolean =>
  type === 'name' && isInternal(value) && tokens[at - 1]?.value !== '.';

function readTag({ type, tokens }: Tag, scope: Scope, tell: Tell): void {
  const expressions = new Expressions(tokens, scope, tell);
  if (type === 'print') {
    expressions.tuple();
  } else {
    readStatement(expressions, scope, tell);
    // jinja2 passes over one in front of a body, as Python has it.
    expressions.skip(':');
  }
  expressions.end();
}

function readStatement(expressions: Expressions, scope: Scope, tell: Tell): void {
  const { at } = expressions.token;
  const keyword = expressions.name();
  const read = STATEMENTS.get(keyword);
  if (read !== undefined) {
    read(expressions, scope);
  } else if (LOADING.has(keyword)) {
    tell(`another template (${keyword})`, at);
    skipRest(expressions);
  } else if (BARE.test(keyword)) {
    skipRest(expressions);
  } else {
    throw new JinjaError(`expected a statement of jinja, found ${quoted(keyword)}`, at);
  }
}

/** Names behind `endmacro`, a path behind `include`. */
function skipRest(expressions: Expressions): void {
  while (expressions.token.type !== 'end') {
    expressions.tuple();
    expressions.skip('import');
    expressions.skip('as');
    expressions.skip('with');
    expressions.skip('without');
  }
}

type Statement = (expressions: Expressions, scope: Scope) => void;
const tuple: Statement = (expressions) => {
  expressions.tuple();
};

/** How each statement is read, behind its name. */
const STATEMENTS: ReadonlyMap<string, Statement> = new Map([
  ['if', tuple],
  ['elif', tuple],
  ['do', tuple],
  ['print', tuple],
  ['autoescape', tuple],
  ['block', readBlock],
  ['filter', filters],
  ['call', readCall],
  ['for', readFor],
  ['macro', readMacro],
  ['set', readSet],
  ['with', readWith],
]);

function readBlock(expressions: Expressions): void {
  // Its name, and `scoped` and `required`.
  while (expressions.token.type === 'name') {
    expressions.name();
  }
}

function filters(expressions: Expressions): void {
  do {
    expressions.filter(TEXT);
  } while (expressions.skip('|'));
}

function readFor(expressions: Expressions, scope: Scope): void {
  const names = targets(expressions);
  expressions.require('in');
  const { list: _, literal: __, ...items } = expressions.tuple(false);
  const item = scope.item(items);
  for (const name of names) {
    scope.set(name, item);
  }
  if (expressions.skip('if')) {
    expressions.expression();
  }
  expressions.skip('recursive');
}

/** `a`, `a, b`, `a, (b, c)`: the names, whatever they are grouped by. */
function targets(expressions: Expressions): string[] {
  const names: string[] = [];
  do {
    while (expressions.skip('(')) {}
    names.push(expressions.name());
    while (expressions.skip(')')) {}
  } while (expressions.skip(','));
  return names;
}

/** `set a = …`, `set namespace.a = …`, `set a, b = …`, and `set a`, whose value is the text up to its end. */
function readSet(expressions: Expressions, scope: Scope): void {
  const names: { name: string; attribute: boolean }[] = [];
  do {
    const name = expressions.name();
    names.push(expressions.skip('.') ? { name: expressions.name(), attribute: true } : { name, attribute: false });
  } while (expressions.skip(','));
  let value: Value = TEXT;
  if (expressions.skip('=')) {
    value = taken(expressions.tuple(), names, scope);
  } else if (expressions.skip('|')) {
    filters(expressions);
  }
  for (const { name, attribute } of names) {
    if (attribute) {
      scope.setAttribute(name, value);
    } else {
      scope.set(name, value);
    }
  }
}

/** What each name gets of a value: all of it, or an item. */
const taken = (value: Value, names: readonly unknown[], scope: Scope): Value =>
  names.length === 1 ? value : scope.item({ kind: value.kind });

function readWith(expressions: Expressions, scope: Scope): void {
  while (expressions.token.type !== 'end') {
    const names = targets(expressions);
    expressions.require('=');
    const value = taken(expressions.expression(), names, scope);
    for (const name of names) {
      scope.set(name, value);
    }
    expressions.skip(',');
  }
}

function readMacro(expressions: Expressions, scope: Scope): void {
  const macro = expressions.name();
  expressions.require('(');
  scope.define(macro, parameters(expressions, scope));
}

/** Names and defaults, behind the parenthesis. */
function parameters(expressions: Expressions, scope: Scope): string[] {
  const names: string[] = [];
  while (!expressions.skip(')')) {
    const name = expressions.name();
    names.push(name);
    if (expressions.skip('=')) {
      scope.set(name, expressions.expression());
    }
    expressions.skip(',');
  }
  return names;
}

function readCall(expressions: Expressions, scope: Scope): void {
  if (expressions.skip('(')) {
    for (const name of parameters(expressions, scope)) {
      // What the macro hands to `caller`.
      scope.set(name, TEXT);
    }
  }
  expressions.expression();
}

export { JinjaError } from './lexer.ts';
