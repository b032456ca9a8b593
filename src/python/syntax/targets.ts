/**
 * What an assignment binds: names, names in brackets, attributes of `self`, and the places of a value that is changed.
 */

import { type Bound, bind, type Change, type Collector, type Scope } from './scopes.ts';
import { type Node, nameOf, split } from './syntax.ts';

export const OPAQUE: Bound = { kind: 'opaque' };

/** A target of an assignment: a name, names in brackets, or an attribute of `self`. */
export function bindTarget(
  collector: Collector,
  scope: Scope,
  target: Node | undefined,
  bound: Bound,
  from: number,
): void {
  const pending: { node: Node | undefined; bound: Bound }[] = [{ node: target, bound }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    if (node === undefined) {
      continue;
    }
    if (node.kind === 'VariableName') {
      bind(scope, nameOf(collector.text, node), next.bound, node, from);
    } else if (node.kind === 'MemberExpression') {
      bindMember(collector, scope, node, next.bound);
    } else if (BRACKETS.has(node.kind)) {
      pending.push(...elements(node.children, next.bound));
    }
  }
}

const BRACKETS = new Set(['TupleExpression', 'ArrayExpression', 'ParenthesizedExpression']);

/** `a, b = x, y` element by element; what cannot be paired is opaque. */
export function elements(targets: readonly Node[], bound: Bound): { node: Node; bound: Bound }[] {
  const left = split(targets, ',');
  const value = bound.kind === 'expression' ? bound.node : null;
  const right = value !== null && BRACKETS.has(value.kind) ? split(value.children, ',') : [];
  const paired = left.length === right.length && ![...left, ...right].some((group) => group[0].kind === '*');
  return left.map((group, i) => ({
    node: group[group.length - 1],
    bound: paired ? { kind: 'expression', node: right[i][0] } : OPAQUE,
  }));
}

export function bindMember(collector: Collector, scope: Scope, node: Node, bound: Bound): void {
  const [object, sign, property] = node.children;
  if (object.kind !== 'VariableName') {
    return;
  }
  const name = nameOf(collector.text, object);
  if (sign?.kind !== '.') {
    changed(scope, name, sign !== undefined && bound.kind === 'expression' ? [{ key: sign, value: bound.node }] : []);
    return;
  }
  const self = scope.bindings.get(name)?.[0].bound;
  if (self?.kind !== 'self' || property === undefined) {
    return;
  }
  const attribute = nameOf(collector.text, property);
  const known = self.class.attributes.get(attribute);
  if (known === undefined) {
    self.class.attributes.set(attribute, [bound]);
  } else {
    known.push(bound);
  }
}

/** Notes what is put into the value of a name, under which keys. */
export function changed(scope: Scope, name: string, changes: readonly Change[]): void {
  const known = scope.changed.get(name);
  if (known === undefined) {
    scope.changed.set(name, [...changes]);
  } else {
    known.push(...changes);
  }
}
