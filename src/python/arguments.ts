/**
 * The arguments of a call, as far as the text tells: what `**kw` and `functools.partial` add, and which truth value an
 * argument has. It knows no function.
 */
import type { Resolver, Value } from './resolve.ts';
import { ancestor, child, type Node, nameOf, split } from './syntax.ts';

export interface Arguments {
  readonly positional: Node[];
  readonly keywords: Map<string, Node>;
  /** As it is written: the `*args` or `**kwargs` whose content is not known here, or null. */
  readonly open: string | null;
}

export function argumentsOf(resolver: Resolver, call: Node): Arguments {
  const { text } = resolver.syntax;
  const positional: Node[] = [];
  const keywords = new Map<string, Node>();
  let open: string | null = null;
  for (const group of split(child(call, 'ArgList')?.children ?? [], ',')) {
    const [first, sign, value] = group;
    if (first.kind === '*' || first.kind === '**') {
      const spread = first.kind === '**' && sign !== undefined ? entriesOf(resolver, sign) : null;
      if (spread === null) open = text.slice(first.from, group[group.length - 1].to);
      else for (const [name, node] of spread) keywords.set(name, node);
    } else if (sign?.kind === 'AssignOp' && value !== undefined && text.slice(sign.from, sign.to) === '=') {
      keywords.set(nameOf(text, first), value);
    } else {
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

/** The entries of the one dictionary that `**x` can be, by their names; null where one of them is not known. */
function entriesOf(resolver: Resolver, node: Node): Map<string, Node> | null {
  if (resolver.mutated(node)) return null;
  const values = resolver.values(node);
  if (values.length !== 1) return null;
  if (values[0].kind === 'made') return calledDict(resolver, values[0]);
  if (values[0].kind !== 'literal' || values[0].node.kind !== 'DictionaryExpression') return null;
  const entries = new Map<string, Node>();
  for (const group of split(values[0].node.children, ',')) {
    const name = group.length === 3 ? resolver.string(group[0]) : null;
    if (name === null) return null;
    entries.set(name, group[2]);
  }
  return entries;
}

/** `dict(weights_only=False)`. */
function calledDict(resolver: Resolver, value: Extract<Value, { kind: 'made' }>): Map<string, Node> | null {
  if (value.by !== 'builtins.dict') return null;
  const { positional, keywords, open } = argumentsOf(resolver, value.call);
  return positional.length === 0 && open === null ? keywords : null;
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
  if (values.length === 0) return new Set(['unknown']);
  return new Set(values.map((value) => truthOf(resolver, value)));
}

function truthOf(resolver: Resolver, value: Value): Truth {
  if (value.kind === 'parameter') {
    const [fallback] = value.fallback;
    const truth = fallback === undefined ? 'unknown' : truthOf(resolver, fallback);
    return truth === 'true' || truth === 'false' || truth === 'none' ? `parameter-${truth}` : 'parameter';
  }
  if (value.kind !== 'literal') return 'unknown';
  const written = resolver.syntax.text.slice(value.node.from, value.node.to);
  if (value.node.kind === 'None') return 'none';
  if (value.node.kind === 'Boolean') return written === 'True' ? 'true' : 'false';
  if (value.node.kind === 'Number') return /^[0._]+$/.test(written) ? 'false' : 'true';
  return 'unknown';
}

/** The try statement whose `except` or `else` part holds a node, with its first body. */
export function protectedBody(node: Node): Node | null {
  for (let body = ancestor(node, 'Body'); body !== null; body = ancestor(body, 'Body')) {
    const statement = body.parent;
    if (statement?.kind !== 'TryStatement') continue;
    const first = child(statement, 'Body');
    if (first !== undefined && first !== body && clauseOf(statement, body) === 'except') return first;
  }
  return null;
}

/** The keyword that opens the clause of a body. */
function clauseOf(statement: Node, body: Node): string | undefined {
  const before = statement.children.slice(0, statement.children.indexOf(body)).reverse();
  return before.find((part) => ['try', 'except', 'else', 'finally'].includes(part.kind))?.kind;
}
