/**
 * Walks a syntax tree once and fills its scopes: every statement that binds a name, by the list in the Language
 * Reference, section 4.2.1. What the names mean is not its business.
 */
import { visitClass, visitFunction, visitLambda } from './definitions.ts';
import { type Bound, bind, type Collector, newScope, type Scope, type Scopes } from './scopes.ts';
import { ancestor, child, type Node, nameOf, type Syntax, split } from './syntax.ts';
import { bindMember, bindTarget, changed, elements, OPAQUE } from './targets.ts';

const CHANGING = new Set(['update', 'setdefault', 'pop', 'clear', 'popitem', '__setitem__']);

type Visit = (collector: Collector, node: Node, scope: Scope) => void;

const VISITS: Record<string, Visit> = {
  ImportStatement: visitImport,
  AssignStatement: visitAssign,
  UpdateStatement: (collector, node, scope) => bindTarget(collector, scope, node.children[0], OPAQUE, node.to),
  NamedExpression: (collector, node, scope) => visitWalrus(collector, node.children, scope),
  ArgList: visitArgList,
  ForStatement: (collector, node, scope) => visitFor(collector, node, scope),
  WithStatement: visitWith,
  TryStatement: visitTry,
  DeleteStatement: visitDelete,
  ScopeStatement: visitScopeStatement,
  FunctionDefinition: visitFunction,
  LambdaExpression: visitLambda,
  ClassDefinition: visitClass,
  ComprehensionExpression: visitComprehension,
  ArrayComprehensionExpression: visitComprehension,
  SetComprehensionExpression: visitComprehension,
  DictionaryComprehensionExpression: visitComprehension,
  CapturePattern: visitPattern,
  AsPattern: visitPattern,
  StarPattern: visitPattern,
  MappingPattern: visitPattern,
  CallExpression: visitCall,
};

export function collectScopes(syntax: Syntax): Scopes {
  const module = newScope('module', syntax.root, null);
  const collector: Collector = { text: syntax.text, module, at: new Map([[syntax.root, module]]), packages: new Set() };
  const pending: { node: Node; scope: Scope }[] = [{ node: syntax.root, scope: module }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    VISITS[node.kind]?.(collector, node, collector.at.get(node) ?? next.scope);
    const inner = collector.at.get(node) ?? next.scope;
    for (let i = node.children.length - 1; i >= 0; i--) {
      pending.push({ node: node.children[i], scope: inner });
    }
  }
  return collector;
}

function visitImport(collector: Collector, node: Node, scope: Scope): void {
  const { text } = collector;
  const start = node.children.findIndex((part) => part.kind === 'import');
  const prefix = start > 0 ? joined(text, node.children.slice(1, start)) : null;
  for (const group of split(node.children.slice(start + 1), ',')) {
    const alias = group.findIndex((part) => part.kind === 'as');
    const path = joined(text, alias < 0 ? group : group.slice(0, alias));
    collector.packages.add((prefix ?? path).split('.')[0]);
    if (path === '*' && prefix !== null) {
      scope.stars.push(prefix);
      continue;
    }
    const target = alias < 0 ? group.find((part) => part.kind === 'VariableName') : group[alias + 1];
    if (target?.kind !== 'VariableName') {
      continue;
    }
    const name = nameOf(text, target);
    const full =
      prefix === null ? (alias < 0 ? name : path) : prefix.endsWith('.') ? prefix + path : `${prefix}.${path}`;
    bind(scope, name, { kind: 'import', path: full }, node, node.to);
  }
}

function joined(text: string, parts: readonly Node[]): string {
  return parts.map((part) => nameOf(text, part)).join('');
}

function visitAssign(collector: Collector, node: Node, scope: Scope): void {
  const sides: Node[][] = [[]];
  for (const part of node.children) {
    if (part.kind === 'AssignOp') {
      sides.push([]);
    } else if (part.kind !== 'TypeDef') {
      sides[sides.length - 1].push(part);
    }
  }
  const value = sides.pop();
  if (value === undefined || sides.length === 0) {
    return;
  }
  const bound = assigned(value);
  for (const side of sides) {
    if (side.length === 1) {
      bindTarget(collector, scope, side[0], bound, node.to);
    } else {
      for (const one of elements(side, OPAQUE)) {
        bindTarget(collector, scope, one.node, pairedValue(side, value, one.node), node.to);
      }
    }
  }
}

function assigned(value: readonly Node[]): Bound {
  return value.length === 1 ? { kind: 'expression', node: value[0] } : OPAQUE;
}

/** `a, b = x, y` without brackets. */
function pairedValue(targets: readonly Node[], value: readonly Node[], target: Node): Bound {
  const left = split(targets, ',');
  const right = split(value, ',');
  if (left.length !== right.length || [...left, ...right].some((group) => group[0].kind === '*')) {
    return OPAQUE;
  }
  const index = left.findIndex((group) => group[0] === target);
  return index < 0 ? OPAQUE : { kind: 'expression', node: right[index][0] };
}

function visitWalrus(collector: Collector, parts: readonly Node[], scope: Scope): void {
  let owner = scope;
  while (owner.kind === 'comprehension' && owner.parent !== null) {
    owner = owner.parent;
  }
  const [target, , value] = parts;
  if (target?.kind !== 'VariableName' || value === undefined) {
    return;
  }
  bind(owner, nameOf(collector.text, target), { kind: 'expression', node: value }, target, value.to);
}

function visitArgList(collector: Collector, node: Node, scope: Scope): void {
  // A way mark for scopeOf, which would climb far through nested calls.
  collector.at.set(node, scope);
  for (const group of split(node.children, ',')) {
    const sign = group[1];
    if (sign?.kind !== 'AssignOp') {
      continue;
    }
    if (collector.text.slice(sign.from, sign.to) === ':=') {
      visitWalrus(collector, group, scope);
    }
  }
  // A generator expression as the only argument has no node of its own.
  if (node.children.some((part) => part.kind === 'for')) {
    visitComprehension(collector, node, scope);
  }
}

function visitFor(collector: Collector, node: Node, scope: Scope): void {
  const start = node.children.findIndex((part) => part.kind === 'for');
  bindLoop(collector, node.children.slice(start + 1), scope);
}

/** `x, y in values …`: where there are several targets nothing is known of each. */
function bindLoop(collector: Collector, parts: readonly Node[], scope: Scope): void {
  const end = parts.findIndex((part) => part.kind === 'in');
  if (end < 0) {
    return;
  }
  const targets = split(parts.slice(0, end), ',');
  const values = parts[end + 1];
  const bound: Bound = targets.length === 1 && values !== undefined ? { kind: 'element', node: values } : OPAQUE;
  for (const group of targets) {
    const target = group[group.length - 1];
    bindTarget(collector, scope, target, target.kind === 'VariableName' ? bound : OPAQUE, parts[end].to);
  }
}

function visitComprehension(collector: Collector, node: Node, parent: Scope): void {
  const scope = newScope('comprehension', node, parent);
  collector.at.set(node, scope);
  const { children } = node;
  let first = true;
  for (let i = 0; i < children.length; i++) {
    if (children[i].kind !== 'for') {
      continue;
    }
    const rest = children.slice(i + 1);
    const end = rest.findIndex((part) => part.kind === 'in');
    const values = rest[end + 1];
    // The element stands in front of the loop that binds its names: they hold in the whole of it.
    for (const group of split(rest.slice(0, Math.max(end, 0)), ',')) {
      const target = group[group.length - 1];
      const bound: Bound = target.kind === 'VariableName' && values ? { kind: 'element', node: values } : OPAQUE;
      bindTarget(collector, scope, target, rest.slice(0, end).length > 1 ? OPAQUE : bound, node.from);
    }
    if (first && end >= 0 && values !== undefined) {
      collector.at.set(values, parent);
    }
    first = false;
  }
}

function visitWith(collector: Collector, node: Node, scope: Scope): void {
  node.children.forEach((part, i) => {
    if (part.kind === 'as') {
      bindTarget(collector, scope, node.children[i + 1], OPAQUE, part.to);
    }
  });
}

function visitTry(collector: Collector, node: Node, scope: Scope): void {
  node.children.forEach((part, i) => {
    const target = node.children[i + 1];
    const body = node.children[i + 2];
    if (part.kind !== 'as' || target?.kind !== 'VariableName' || body === undefined) {
      return;
    }
    bind(scope, nameOf(collector.text, target), OPAQUE, body.children[0] ?? body, part.to);
  });
}

function visitDelete(collector: Collector, node: Node, scope: Scope): void {
  for (const part of node.children) {
    if (part.kind === 'VariableName') {
      bind(scope, nameOf(collector.text, part), { kind: 'deleted' }, node, node.to);
    }
    if (part.kind === 'MemberExpression') {
      bindMember(collector, scope, part, OPAQUE);
    }
  }
}

function visitScopeStatement(collector: Collector, node: Node, scope: Scope): void {
  const outward = node.children[0]?.kind === 'global';
  for (const part of node.children) {
    if (part.kind !== 'VariableName') {
      continue;
    }
    const name = nameOf(collector.text, part);
    const owner = outward ? collector.module : enclosingOwner(scope, name);
    if (owner !== null && owner !== scope) {
      scope.elsewhere.set(name, owner);
    }
  }
}

function enclosingOwner(scope: Scope, name: string): Scope | null {
  let outer = scope.parent;
  while (outer !== null && !(outer.kind === 'function' && outer.bindings.has(name))) {
    outer = outer.parent;
  }
  return outer;
}

function visitPattern(collector: Collector, node: Node, scope: Scope): void {
  for (const part of node.children) {
    if (part.kind !== 'VariableName' || ancestor(part, 'MatchClause') === null) {
      continue;
    }
    bind(scope, nameOf(collector.text, part), OPAQUE, part, part.to);
  }
}

function visitCall(collector: Collector, node: Node, scope: Scope): void {
  const callee = node.children[0];
  if (callee?.kind !== 'MemberExpression' || callee.children[0]?.kind !== 'VariableName') {
    return;
  }
  const property = callee.children[2];
  if (property === undefined || !CHANGING.has(nameOf(collector.text, property))) {
    return;
  }
  const args = split(child(node, 'ArgList')?.children ?? [], ',');
  const keywords = args.flatMap(([key, sign, value]) => (sign?.kind === 'AssignOp' && value ? [{ key, value }] : []));
  const pair = args.length === 2 && keywords.length === 0 ? [{ key: args[0][0], value: args[1][0] }] : keywords;
  changed(scope, nameOf(collector.text, callee.children[0]), pair);
}
