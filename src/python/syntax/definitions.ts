/**
 * The part of bindings.ts that opens scopes: functions, lambdas and classes. Default values, decorators and bases are
 * outside of what they define, bodies are inside.
 */
import { bind, type Collector, newScope, type Scope } from './scopes.ts';
import { child, type Node, nameOf, split } from './syntax.ts';

export function visitFunction(collector: Collector, node: Node, scope: Scope): void {
  const name = child(node, 'VariableName');
  if (name !== undefined) {
    bind(scope, nameOf(collector.text, name), { kind: 'opaque' }, node, name.to);
  }
  const body = child(node, 'Body');
  const parameters = child(node, 'ParamList');
  if (body === undefined) {
    return;
  }
  const inner = newScope('function', body, scope);
  collector.at.set(body, inner);
  if (parameters === undefined) {
    return;
  }
  const bound = bindParameters(collector, parameters, inner);
  const first = bound[0];
  if (scope.kind !== 'class' || first === undefined || isStatic(collector.text, node)) {
    return;
  }
  inner.bindings.set(first.name, [{ bound: { kind: 'self', class: scope }, node: first.node, from: 0 }]);
}

function isStatic(text: string, node: Node): boolean {
  const decorated = node.parent?.kind === 'DecoratedStatement' ? node.parent : null;
  return (
    decorated?.children.some(
      (part) => part.kind === 'Decorator' && text.slice(part.from, part.to).includes('staticmethod'),
    ) ?? false
  );
}

export function visitLambda(collector: Collector, node: Node, scope: Scope): void {
  const body = node.children[node.children.length - 1];
  const parameters = child(node, 'ParamList');
  const inner = newScope('function', body, scope);
  collector.at.set(body, inner);
  if (parameters !== undefined) {
    bindParameters(collector, parameters, inner);
  }
}

function bindParameters(collector: Collector, list: Node, scope: Scope): { name: string; node: Node }[] {
  const found: { name: string; node: Node }[] = [];
  for (const group of split(list.children, ',')) {
    const target = group.find((part) => part.kind === 'VariableName');
    if (target === undefined) {
      continue;
    }
    const sign = group.findIndex((part) => part.kind === 'AssignOp');
    const fallback = sign < 0 ? null : (group[sign + 1] ?? null);
    const name = nameOf(collector.text, target);
    found.push({ name, node: target });
    bind(scope, name, group[0].kind === target.kind ? { kind: 'parameter', fallback } : { kind: 'opaque' }, target, 0);
  }
  return found;
}

export function visitClass(collector: Collector, node: Node, scope: Scope): void {
  const name = child(node, 'VariableName');
  const body = child(node, 'Body');
  if (body === undefined) {
    return;
  }
  const inner = newScope('class', body, scope);
  collector.at.set(body, inner);
  if (name !== undefined) {
    bind(scope, nameOf(collector.text, name), { kind: 'class', node, class: inner }, node, node.to);
  }
}
