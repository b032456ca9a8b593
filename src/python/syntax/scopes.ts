/**
 * Which names a Python text binds, where and to what: the scopes of the Language Reference, section 4.2. It records
 * expressions and does not look into them; resolve.ts does.
 */
import { ancestor, contains, type Node } from './syntax.ts';

export type Bound =
  /** `import a.b as c`: the full name. Relative imports start with a dot. */
  | { kind: 'import'; path: string }
  /** The value of an expression, seen from the scope it is written in. */
  | { kind: 'expression'; node: Node }
  /** One element of what an expression gives: the variable of a `for`. */
  | { kind: 'element'; node: Node }
  /** A parameter: its default, or null. Callers decide. */
  | { kind: 'parameter'; fallback: Node | null }
  /** The first parameter of a method. */
  | { kind: 'self'; class: Scope }
  | { kind: 'class'; node: Node; class: Scope }
  | { kind: 'deleted' }
  /** Something this tool does not follow: a function, a caught exception, a target of `with`. */
  | { kind: 'opaque' };

/** A value put under a key of a dictionary; the key is an expression or a keyword. */
export interface Change {
  readonly key: Node;
  readonly value: Node;
}

export interface Binding {
  readonly bound: Bound;
  /** The name means this from here on. */
  readonly from: number;
  /** What binds it; its ancestors tell on which way through the code that happens. */
  readonly node: Node;
}

export interface Scope {
  readonly kind: 'module' | 'class' | 'function' | 'comprehension';
  readonly node: Node;
  readonly parent: Scope | null;
  readonly bindings: Map<string, Binding[]>;
  /** Bound from within another function (`global`, `nonlocal`): at any time. */
  readonly anytime: Map<string, Binding[]>;
  /** Names declared `global` or `nonlocal`, and the scope they belong to. */
  readonly elsewhere: Map<string, Scope>;
  /** Of a class: what its methods assign to attributes of `self`. */
  readonly attributes: Map<string, Bound[]>;
  /** Modules of `from … import *`. */
  readonly stars: string[];
  /**
   * Names whose value is changed in place, with what is put under which key: `kw["x"] = 1`, `kw.setdefault("x", 1)`.
   * A change that is not followed (`kw.update(other)`) adds nothing, and the name is here all the same.
   */
  readonly changed: Map<string, Change[]>;
}

export function newScope(kind: Scope['kind'], node: Node, parent: Scope | null): Scope {
  return {
    kind,
    node,
    parent,
    bindings: new Map(),
    anytime: new Map(),
    elsewhere: new Map(),
    attributes: new Map(),
    stars: [],
    changed: new Map(),
  };
}

export interface Scopes {
  readonly module: Scope;
  /** The scope that starts at a node. */
  readonly at: ReadonlyMap<Node, Scope>;
  /** The packages that the text imports from, by their first name. */
  readonly packages: ReadonlySet<string>;
}

export function scopeOf(scopes: Scopes, node: Node): Scope {
  for (let above: Node | null = node; above !== null; above = above.parent) {
    const scope = scopes.at.get(above);
    if (scope !== undefined) {
      return scope;
    }
  }
  return scopes.module;
}

/**
 * What a name may be bound to where it is used, or null where no scope binds it (a builtin, or a star import).
 * Functions see their surroundings as they are at the end; class bodies and comprehensions run where they stand.
 */
export function lookup(scopes: Scopes, name: string, use: Node): Binding[] | null {
  let position = use.from;
  const start = scopeOf(scopes, use);
  for (let scope: Scope | null = start; scope !== null; scope = scope.parent) {
    const visible = scope.kind !== 'class' || scope === start || runsInPlace(start, scope);
    const owner = scope.elsewhere.get(name) ?? (visible && binds(scope, name) ? scope : null);
    if (owner !== null) {
      return reaching(owner, name, owner === scope ? position : Number.POSITIVE_INFINITY);
    }
    if (scope.kind === 'function') {
      position = Number.POSITIVE_INFINITY;
    }
  }
  return null;
}

function binds(scope: Scope, name: string): boolean {
  return scope.bindings.has(name) || scope.anytime.has(name);
}

/** A comprehension directly in a class body sees the class only for its first iterable; we let it see all. */
function runsInPlace(from: Scope, outer: Scope): boolean {
  let scope: Scope = from;
  while (scope.kind === 'comprehension' && scope.parent !== null) {
    scope = scope.parent;
  }
  return scope === outer;
}

/** More bindings of one name than this are not weighed: generated code, where each costs a look at the others. */
const WEIGHED = 64;

/** The bindings that can still hold at a position: nearest first, up to one that no way through the code avoids. */
function reaching(owner: Scope, name: string, position: number): Binding[] {
  const bindings = owner.bindings.get(name) ?? [];
  const found: Binding[] = [...(owner.anytime.get(name) ?? [])];
  const next = firstBehind(bindings, position);
  let last: Binding | null = null;
  for (let i = next - 1; i >= Math.max(0, next - WEIGHED) && last === null; i--) {
    const binding = bindings[i];
    if (binding.from > position || excluded(binding.node, position)) {
      continue;
    }
    if (position === Number.POSITIVE_INFINITY && binding.bound.kind === 'deleted') {
      continue;
    }
    found.push(binding);
    if (unavoidable(binding.node, position)) {
      last = binding;
    }
  }
  const later = bindings.slice(next, next + WEIGHED);
  return found.concat(later.filter((binding) => carried(binding, position, last)));
}

/** Bindings stand in the order of the text. */
function firstBehind(bindings: readonly Binding[], position: number): number {
  let low = 0;
  let high = bindings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bindings[middle].node.from > position) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** A body (of a branch, a loop, a function) that holds the binding and not the position can be passed by. */
function unavoidable(node: Node, position: number): boolean {
  const body = ancestor(node, 'Body');
  if (body === null) {
    return true;
  }
  if (contains(body, position)) {
    return true;
  }
  return opensScope(body) && position === Number.POSITIVE_INFINITY;
}

function opensScope(body: Node): boolean {
  return body.parent?.kind === 'FunctionDefinition' || body.parent?.kind === 'ClassDefinition';
}

/** In one arm of an `if` or a `match`, while the position is in another. */
function excluded(node: Node, position: number): boolean {
  for (let arm = node; arm.parent !== null; arm = arm.parent) {
    if (arm.kind === 'Body' && opensScope(arm)) {
      return false;
    }
    const branches = arm.kind === 'MatchClause' || (arm.kind === 'Body' && arm.parent.kind === 'IfStatement');
    if (branches && contains(arm.parent, position) && !contains(arm, position)) {
      return true;
    }
  }
  return false;
}

/** Bound later in a loop that the position is in, and not bound again before it in the same round. */
function carried(binding: Binding, position: number, last: Binding | null): boolean {
  if (binding.from <= position) {
    return false;
  }
  const loop = ancestor(binding.node, 'ForStatement', 'WhileStatement');
  if (loop === null || !contains(loop, position)) {
    return false;
  }
  return last === null || !contains(loop, last.node.from);
}

/** What one walk over a text fills. */
export interface Collector {
  readonly text: string;
  readonly module: Scope;
  readonly at: Map<Node, Scope>;
  readonly packages: Set<string>;
}

/** `from`: the position from which on the name means it. */
export function bind(scope: Scope, name: string, bound: Bound, node: Node, from: number): void {
  const elsewhere = scope.elsewhere.get(name);
  const table = elsewhere === undefined ? scope.bindings : elsewhere.anytime;
  const known = table.get(name);
  if (known === undefined) {
    table.set(name, [{ bound, node, from }]);
  } else {
    known.push({ bound, node, from });
  }
}
