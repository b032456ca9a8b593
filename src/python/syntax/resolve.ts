/**
 * What an expression stands for, as far as the text alone tells: imported names, through aliases, assignments,
 * `getattr`, `functools.partial`, tables of functions. Several answers mean that each is possible. What is not
 * followed has no answer; it is never guessed.
 */
import { type Binding, type Bound, type Change, lookup, type Scope, type Scopes, scopeOf } from './scopes.ts';
import { stringOf } from './strings.ts';
import { child, type Node, nameOf, type Syntax, split } from './syntax.ts';

export type Value =
  /** Something importable, by its full name. */
  | { kind: 'name'; path: string; star: boolean }
  /** `functools.partial(of, …)`; the call that made it. */
  | { kind: 'partial'; of: string; call: Node }
  /** What a call of an importable name returned. */
  | { kind: 'made'; by: string; call: Node }
  /** A class of this text, or an object of it. */
  | { kind: 'class'; node: Node; class: Scope }
  /** A literal: a string, number, constant, list, dictionary. */
  | { kind: 'literal'; node: Node }
  /** A parameter; what it is when it is not given. */
  | { kind: 'parameter'; fallback: Value[] };

const MAX_DEPTH = 24;
const MAX_VALUES = 16;
const LITERALS = new Set([
  'String',
  'FormatString',
  'ContinuedString',
  'Number',
  'Boolean',
  'None',
  'DictionaryExpression',
  'ArrayExpression',
  'TupleExpression',
  'SetExpression',
]);

export class Resolver {
  readonly syntax: Syntax;
  readonly scopes: Scopes;
  readonly #memo = new Map<Node, Value[]>();

  constructor(syntax: Syntax, scopes: Scopes) {
    this.syntax = syntax;
    this.scopes = scopes;
  }

  /** What an expression can stand for; empty where that is not known. */
  values(node: Node, depth = 0): Value[] {
    const known = this.#memo.get(node);
    if (known !== undefined) {
      return known;
    }
    if (depth > MAX_DEPTH) {
      return [];
    }
    this.#memo.set(node, []);
    const values = this.#evaluate(node, depth + 1).slice(0, MAX_VALUES);
    this.#memo.set(node, values);
    return values;
  }

  /** The importable names among the values. */
  paths(node: Node): string[] {
    return this.values(node).flatMap((value) => (value.kind === 'name' ? [value.path] : []));
  }

  /** The one literal that an expression stands for, or null. */
  literal(node: Node): Node | null {
    const values = this.values(node);
    return values.length === 1 && values[0].kind === 'literal' ? values[0].node : null;
  }

  string(node: Node): string | null {
    const literal = this.literal(node);
    return literal === null ? null : stringOf(this.syntax.text, literal);
  }

  /** What is put into the value behind a name somewhere in the scope that binds it, or null where nothing is. */
  changes(node: Node): readonly Change[] | null {
    if (node.kind !== 'VariableName') {
      return null;
    }
    const name = nameOf(this.syntax.text, node);
    for (let scope: Scope | null = scopeOf(this.scopes, node); scope !== null; scope = scope.parent) {
      const changes = scope.changed.get(name);
      if (changes !== undefined) {
        return changes;
      }
      if (scope.bindings.has(name)) {
        return null;
      }
    }
    return null;
  }

  #evaluate(node: Node, depth: number): Value[] {
    if (LITERALS.has(node.kind)) {
      return [{ kind: 'literal', node }];
    }
    const last = node.children[node.children.length - 1];
    switch (node.kind) {
      case 'VariableName':
        return this.#name(node, depth);
      case 'MemberExpression':
        return this.#member(node, depth);
      case 'CallExpression':
        return this.#call(node, depth);
      case 'ParenthesizedExpression':
      case 'NamedExpression':
        return last === undefined ? [] : this.values(last, depth);
      case 'ConditionalExpression':
        return node.children.filter((_, i) => i % 4 === 0).flatMap((part) => this.values(part, depth));
      case 'BinaryExpression':
        return this.#choice(node, depth);
      default:
        return [];
    }
  }

  /** `a or b` is one of them; what any other operator gives is not followed. */
  #choice(node: Node, depth: number): Value[] {
    const [left, sign, right] = node.children;
    if ((sign?.kind !== 'or' && sign?.kind !== 'and') || right === undefined) {
      return [];
    }
    return [...this.values(left, depth), ...this.values(right, depth)];
  }

  #name(node: Node, depth: number): Value[] {
    const name = nameOf(this.syntax.text, node);
    const bindings = lookup(this.scopes, name, node);
    if (bindings === null) {
      return this.#unbound(name);
    }
    return bindings.flatMap((binding) => this.#bound(binding, depth));
  }

  /** A builtin, or what a star import brought; an import of the same name shadows the builtin, so all are possible. */
  #unbound(name: string): Value[] {
    const builtin: Value = { kind: 'name', path: `builtins.${name}`, star: false };
    const starred = this.scopes.module.stars.map(
      (module): Value => ({ kind: 'name', path: `${module}.${name}`, star: true }),
    );
    return [builtin, ...starred];
  }

  #bound({ bound }: Pick<Binding, 'bound'>, depth: number): Value[] {
    switch (bound.kind) {
      case 'import':
        return [{ kind: 'name', path: bound.path, star: false }];
      case 'expression':
        return this.values(bound.node, depth);
      case 'element':
        return this.values(bound.node, depth).flatMap((value) => this.#elements(value, depth));
      case 'parameter':
        return [{ kind: 'parameter', fallback: bound.fallback === null ? [] : this.values(bound.fallback, depth) }];
      case 'class':
        return [{ kind: 'class', node: bound.node, class: bound.class }];
      case 'self':
        return [{ kind: 'class', node: bound.class.node, class: bound.class }];
      default:
        return [];
    }
  }

  #elements(value: Value, depth: number): Value[] {
    if (value.kind !== 'literal') {
      return [];
    }
    const { kind, children } = value.node;
    if (kind === 'DictionaryExpression' || !kind.endsWith('Expression')) {
      return [];
    }
    return split(children, ',').flatMap((group) => (group.length === 1 ? this.values(group[0], depth) : []));
  }

  #member(node: Node, depth: number): Value[] {
    const [object, sign, property] = node.children;
    if (sign?.kind !== '.') {
      return this.#subscript(object, sign, depth);
    }
    if (property === undefined) {
      return [];
    }
    const name = nameOf(this.syntax.text, property);
    return this.values(object, depth).flatMap((value) => this.#attribute(value, name, depth));
  }

  #attribute(value: Value, name: string, depth: number): Value[] {
    if (value.kind === 'name') {
      return [{ ...value, path: `${value.path}.${name}` }];
    }
    if (value.kind === 'made') {
      return [{ kind: 'name', path: `${value.by}().${name}`, star: false }];
    }
    if (value.kind === 'parameter') {
      return value.fallback.flatMap((one) => this.#attribute(one, name, depth));
    }
    if (value.kind !== 'class') {
      return [];
    }
    const own = value.class.bindings.get(name) ?? [];
    const assigned: Bound[] = value.class.attributes.get(name) ?? [];
    return [...own, ...assigned.map((bound) => ({ bound }))].flatMap((binding) => this.#bound(binding, depth));
  }

  /** `table["key"]`, `sys.modules["torch"]`, `torch.__dict__["load"]`. */
  #subscript(object: Node, index: Node | undefined, depth: number): Value[] {
    if (index === undefined) {
      return [];
    }
    return this.values(object, depth).flatMap((value) => this.#item(value, index, depth));
  }

  #item(value: Value, index: Node | undefined, depth: number): Value[] {
    const key = index === undefined ? null : this.string(index);
    if (value.kind === 'name' && key !== null) {
      if (value.path === 'sys.modules') {
        return [{ ...value, path: key }];
      }
      const owner = /^(.*)\.__dict__$/.exec(value.path);
      return owner === null ? [] : [{ ...value, path: `${owner[1]}.${key}` }];
    }
    if (value.kind !== 'literal') {
      return [];
    }
    return value.node.kind === 'DictionaryExpression'
      ? this.#entries(value.node, key, depth)
      : this.#elements(value, depth);
  }

  /** The values of a dictionary under a key; all of them where the key is not known. */
  #entries(dictionary: Node, key: string | null, depth: number): Value[] {
    const pairs = split(dictionary.children, ',').filter((group) => group.length === 3);
    const named = pairs.filter(([name]) => key !== null && stringOf(this.syntax.text, name) === key);
    return (named.length > 0 ? named : pairs).flatMap((group) => this.values(group[2], depth));
  }

  #call(node: Node, depth: number): Value[] {
    const [callee] = node.children;
    const args = split(child(node, 'ArgList')?.children ?? [], ',').map((group) =>
      group.length === 1 ? group[0] : null,
    );
    return this.values(callee, depth)
      .flatMap((value): Value[] => {
        if (value.kind === 'class') {
          return [value];
        }
        if (value.kind !== 'name') {
          return [];
        }
        return this.#known(value.path, args, node, depth) ?? [{ kind: 'made', by: value.path, call: node }];
      })
      .concat(this.#get(callee, args[0] ?? null, depth));
  }

  /** The functions of the standard library that hand out others. */
  #known(path: string, args: readonly (Node | null)[], call: Node, depth: number): Value[] | null {
    const [first, second, third] = args;
    const text = (node: Node | null | undefined): string | null => (node ? this.string(node) : null);
    switch (path) {
      case 'builtins.getattr': {
        const name = text(second);
        const found =
          first && name !== null
            ? this.values(first, depth).flatMap((value) => this.#attribute(value, name, depth))
            : [];
        return third ? [...found, ...this.values(third, depth)] : found;
      }
      case 'builtins.vars':
        return first ? this.values(first, depth).flatMap((value) => this.#attribute(value, '__dict__', depth)) : [];
      case 'builtins.staticmethod':
      case 'builtins.classmethod':
        return first ? this.values(first, depth) : [];
      case 'builtins.__import__':
      case 'importlib.import_module': {
        const name = text(first);
        return name === null
          ? []
          : [{ kind: 'name', path: path.startsWith('b') ? name.split('.')[0] : name, star: false }];
      }
      case 'functools.partial':
        return first ? this.values(first, depth).flatMap((value) => this.#partial(value, call)) : [];
      default:
        return null;
    }
  }

  #partial(value: Value, call: Node): Value[] {
    if (value.kind === 'name') {
      return [{ kind: 'partial', of: value.path, call }];
    }
    return value.kind === 'parameter' ? value.fallback.flatMap((one) => this.#partial(one, call)) : [];
  }

  /** `table.get(key)`. */
  #get(callee: Node, key: Node | null, depth: number): Value[] {
    const [object, sign, property] = callee.children;
    if (callee.kind !== 'MemberExpression' || sign?.kind !== '.' || property === undefined) {
      return [];
    }
    if (key === null || nameOf(this.syntax.text, property) !== 'get') {
      return [];
    }
    return this.values(object, depth).flatMap((value) =>
      value.kind === 'literal' ? this.#item(value, key, depth) : [],
    );
  }
}
