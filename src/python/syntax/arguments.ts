/**
 * The arguments of a call, as far as the text tells: what `**kw` and `functools.partial` add, and which truth value an
 * argument has. It knows no function.
 */
import type { Resolver, Value } from './resolve.ts';
import type { Change } from './scopes.ts';
import { ancestor, child, type Node, nameOf, split } from './syntax.ts';

export interface Arguments {
  /** Up to the first `*args`: what stands behind it has no known place. */
  readonly positional: Node[];
  readonly keywords: Map<string, Node>;
  /** As it is written: the `**kwargs` whose content is not known here, or null. */
  readonly open: string | null;
}

export function argumentsOf(resolver: Resolver, call: Node): Arguments {
  const { text } = resolver.syntax;
  const positional: Node[] = [];
  const keywords = new Map<string, Node>();
  let open: string | null = null;
  let starred = false;
  for (const group of split(child(call, 'ArgList')?.children ?? [], ',')) {
    const [first, sign, value] = group;
    if (first.kind === '*') {
      starred = true;
    } else if (first.kind === '**') {
      const spread = sign === undefined ? UNKNOWN : entriesOf(resolver, sign);
      if (!spread.complete) {
        open = text.slice(first.from, group[group.length - 1].to);
      }
      for (const [name, node] of spread.entries) {
        keywords.set(name, node);
      }
    } else if (sign?.kind === 'AssignOp' && value !== undefined && text.slice(sign.from, sign.to) === '=') {
      keywords.set(nameOf(text, first), value);
    } else if (!starred) {
      positional.push(value !== undefined && sign?.kind === 'AssignOp' ? value : first);
    }
  }
  return { positional, keywords, open };
}

/** Of `f = partial(g, …)`: what a call of `f` passes to `g`. */
export function throughPartial(resolver: Resolver, partial: Node, given: Arguments | null): Arguments {
  const fixed = argumentsOf(resolver, partial);
  return {
    positional: [...fixed.positional.slice(1), ...(given?.positional ?? [])],
    keywords: new Map([...fixed.keywords, ...(given?.keywords ?? [])]),
    open: given?.open ?? fixed.open,
  };
}

/** What is known of a dictionary; where it is not complete there may be more, and other values. */
interface Entries {
  readonly entries: ReadonlyMap<string, Node>;
  readonly complete: boolean;
}

const UNKNOWN: Entries = { entries: new Map(), complete: false };

/** Of the one dictionary that `**x` can be. */
function entriesOf(resolver: Resolver, node: Node): Entries {
  const changes = resolver.changes(node);
  if (changes !== null) {
    return { entries: falseEntries(resolver, changes), complete: false };
  }
  const values = resolver.values(node);
  if (values.length !== 1) {
    return UNKNOWN;
  }
  if (values[0].kind === 'made') {
    return calledDict(resolver, values[0]);
  }
  if (values[0].kind !== 'literal' || values[0].node.kind !== 'DictionaryExpression') {
    return UNKNOWN;
  }
  const entries = new Map<string, Node>();
  let complete = true;
  for (const group of split(values[0].node.children, ',')) {
    const name = group.length === 3 ? resolver.string(group[0]) : null;
    if (name !== null) {
      entries.set(name, group[2]);
      continue;
    }
    // What is spread here, or has a computed name, may replace what stands before it.
    entries.clear();
    complete = false;
  }
  return { entries, complete };
}

/** More are not weighed: a table that is filled line by line holds no arguments. */
const MOST_CHANGES = 64;

/** A dictionary that is changed on the way: a flag that is put there as False may be what arrives; others are unknown. */
function falseEntries(resolver: Resolver, changes: readonly Change[]): Map<string, Node> {
  const found = changes.slice(0, MOST_CHANGES).flatMap(({ key, value }): [string, Node][] => {
    const name = key.kind === 'VariableName' ? nameOf(resolver.syntax.text, key) : resolver.string(key);
    return name !== null && truths(resolver, value).has('false') ? [[name, value]] : [];
  });
  return new Map(found);
}

/** `dict(weights_only=False)`. */
function calledDict(resolver: Resolver, value: Extract<Value, { kind: 'made' }>): Entries {
  if (value.by !== 'builtins.dict') {
    return UNKNOWN;
  }
  const { positional, keywords, open } = argumentsOf(resolver, value.call);
  return { entries: keywords, complete: positional.length === 0 && open === null };
}

export function argument(given: Arguments, keyword: string, position: number | null): Node | undefined {
  return given.keywords.get(keyword) ?? (position === null ? undefined : given.positional[position]);
}

/** `parameter-*`: the caller decides, and this is what counts where the caller says nothing. */
export type Truth =
  | 'true'
  | 'false'
  | 'none'
  | 'unknown'
  | 'parameter'
  | 'parameter-true'
  | 'parameter-false'
  | 'parameter-none';

/** What a flag can be. Never empty. */
export function truths(resolver: Resolver, node: Node): Set<Truth> {
  const values = resolver.values(node);
  if (values.length === 0) {
    return new Set(['unknown']);
  }
  return new Set(values.map((value) => truthOf(resolver, value)));
}

function truthOf(resolver: Resolver, value: Value): Truth {
  if (value.kind === 'parameter') {
    const [fallback] = value.fallback;
    const truth = fallback === undefined ? 'unknown' : truthOf(resolver, fallback);
    return truth === 'true' || truth === 'false' || truth === 'none' ? `parameter-${truth}` : 'parameter';
  }
  if (value.kind !== 'literal') {
    return 'unknown';
  }
  const written = resolver.syntax.text.slice(value.node.from, value.node.to);
  if (value.node.kind === 'None') {
    return 'none';
  }
  if (value.node.kind === 'Boolean') {
    return written === 'True' ? 'true' : 'false';
  }
  if (value.node.kind === 'Number') {
    return /^[0._]+$/.test(written) ? 'false' : 'true';
  }
  return 'unknown';
}

/** The try statement whose `except` or `else` part holds a node, with its first body. */
export function protectedBody(node: Node): Node | null {
  for (let body = ancestor(node, 'Body'); body !== null; body = ancestor(body, 'Body')) {
    const statement = body.parent;
    if (statement?.kind !== 'TryStatement') {
      continue;
    }
    const first = child(statement, 'Body');
    if (first !== undefined && first !== body && clauseOf(statement, body) === 'except') {
      return first;
    }
  }
  return null;
}

/** The keyword that opens the clause of a body. */
function clauseOf(statement: Node, body: Node): string | undefined {
  const before = statement.children.slice(0, statement.children.indexOf(body)).reverse();
  return before.find((part) => ['try', 'except', 'else', 'finally'].includes(part.kind))?.kind;
}
