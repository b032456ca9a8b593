export const id = 308;
export const ids = [308];
export const modules = {

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_NOTEBOOK: () => (/* binding */ MAX_NOTEBOOK),
  auditSource: () => (/* binding */ auditSource)
});

// UNUSED EXPORTS: MAX_SOURCE, isAuditable

// EXTERNAL MODULE: ./build/src/python/requirement/specifiers.js
var specifiers = __webpack_require__(8551);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/python/syntax/with-items.js
const LONGEST_HEAD = 4000;
const NEXT_HEAD = /^\n[ \t]*(async[ \t]+)?with\b/;
function plainWithItems(text) {
    if (!/\bwith\b/.test(text)) {
        return text;
    }
    const changes = [];
    for (const found of text.matchAll(/^[ \t]*(?:async[ \t]+)?with\b/gm)) {
        const from = found.index + found[0].length;
        const head = headAt(text, from);
        const plain = head === null ? null : plainTargets(withoutBrackets(head));
        if (plain !== null && plain !== head) {
            changes.push({ from, head: plain });
        }
    }
    if (changes.length === 0) {
        return text;
    }
    let at = 0;
    const parts = [];
    for (const { from, head } of changes) {
        if (from < at) {
            continue;
        }
        parts.push(text.slice(at, from), head);
        at = from + head.length;
    }
    return parts.join('') + text.slice(at);
}
function headAt(text, from) {
    const end = walk(text.slice(from, from + LONGEST_HEAD), (sign, depth, at) => (depth === 0 && sign === ':') ||
        (sign === '\n' && (depth === 0 || NEXT_HEAD.test(text.slice(from + at, from + at + 40)))));
    return end < 0 || text[from + end] !== ':' ? null : text.slice(from, from + end);
}
function walk(text, test) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '"' || sign === "'") {
            at = endOfQuote(text, at);
            continue;
        }
        if (sign === '#' && depth > 0) {
            at = text.indexOf('\n', at) - 1;
            if (at < 0) {
                return -1;
            }
            continue;
        }
        if (')]}'.includes(sign)) {
            depth -= 1;
        }
        if (depth < 0) {
            return -1;
        }
        if (test(sign, depth, at)) {
            return at;
        }
        if ('([{'.includes(sign)) {
            depth += 1;
        }
    }
    return -1;
}
function endOfQuote(text, at) {
    const quote = text[at];
    let end = at + 1;
    while (end < text.length && text[end] !== quote && text[end] !== '\n') {
        end += text[end] === '\\' ? 2 : 1;
    }
    return end;
}
function withoutBrackets(head) {
    const open = /^\s*\(/.exec(head);
    if (open === null) {
        return head;
    }
    const start = open[0].length - 1;
    const end = walk(head, (sign, depth, at) => sign === ')' && depth === 0 && at > start);
    if (end < 0 || head.slice(end + 1).trim() !== '') {
        return head;
    }
    const inside = head.slice(start + 1, end).replaceAll(/#[^\n"']*$/gm, blank);
    if (!topLevelAs(inside)) {
        return head;
    }
    const items = inside.replaceAll(/[\r\n]/g, ' ').replace(/,(\s*)$/, ' $1');
    return `${blank(head.slice(0, start + 1))}${items}${blank(head.slice(end))}`;
}
function topLevelAs(items) {
    return walk(items, (_, depth, at) => depth === 0 && /^\sas\s/.test(items.slice(at, at + 4))) >= 0;
}
function plainTargets(head) {
    let plain = head;
    let at = 0;
    for (;;) {
        const rest = plain.slice(at);
        const found = walk(rest, (_, depth, position) => depth === 0 && /^[\s)\]}]as[\s([]/.test(rest.slice(position, position + 4)));
        if (found < 0) {
            return plain;
        }
        const from = at + found + 3;
        const length = walk(plain.slice(from), (sign, depth) => depth === 0 && sign === ',');
        const to = length < 0 ? plain.length : from + length;
        plain = plain.slice(0, from) + plainTarget(plain.slice(from, to)) + plain.slice(to);
        at = to;
    }
}
function plainTarget(target) {
    if (/^\s*[\w\u0080-\uffff]+\s*$/.test(target)) {
        return target;
    }
    if (/^\s*[([]/.test(target)) {
        return target.replaceAll(/[()[\]*]/g, ' ').replace(/,(\s*)$/, ' $1');
    }
    return target.replace(/\S[\s\S]*\S/, (name) => name.replaceAll(/[^\w\u0080-\uffff]/g, '_'));
}
function blank(text) {
    return ' '.repeat(text.length);
}

;// CONCATENATED MODULE: ./build/src/python/syntax/syntax.js


const LEFT_OUT = new Set(['(', ')', '[', ']', '{', '}', 'Escape', 'FormatConversion', 'FormatSelfDoc']);
function parse(text, pieces = [{ from: 0, to: text.length }]) {
    const readable = plainWithItems(normalise(text));
    const root = { kind: 'Script', from: 0, to: text.length, parent: null, children: [] };
    const comments = [];
    const budget = { guesses: MAX_GUESSES };
    for (const piece of pieces) {
        const tree = parsePiece(readable.slice(piece.from, piece.to), budget);
        if (tree === null) {
            return null;
        }
        append(root, comments, tree, piece.from);
    }
    return { text, root, comments };
}
const MAX_GUESSES = 50_000;
function parsePiece(text, budget) {
    const running = dist/* parser */.K.startParse(text);
    for (let tree = running.advance();; tree = running.advance()) {
        if (tree !== null) {
            return tree;
        }
        budget.guesses -= (running.stacks?.length ?? 1) - 1;
        if (budget.guesses < 0) {
            return null;
        }
    }
}
function append(root, comments, tree, offset) {
    let current = root;
    tree.iterate({
        enter({ name, from, to }) {
            if (name === 'Script') {
                return true;
            }
            if (LEFT_OUT.has(name)) {
                return false;
            }
            const node = { kind: name, from: from + offset, to: to + offset, parent: current, children: [] };
            if (name === 'Comment') {
                comments.push(node);
                return false;
            }
            current.children.push(node);
            current = node;
            return true;
        },
        leave({ name }) {
            if (name === 'Decorator') {
                callDecorator(current);
            }
            if (name !== 'Script') {
                current = current.parent ?? root;
            }
        },
    });
}
function callDecorator(decorator) {
    const names = decorator.children.filter(({ kind }) => kind === 'VariableName');
    const list = decorator.children.find(({ kind }) => kind === 'ArgList');
    if (names.length === 0 || list === undefined) {
        return;
    }
    const made = (kind, children) => {
        const node = { kind, from: children[0].from, to: children[children.length - 1].to, parent: null, children };
        for (const one of children) {
            one.parent = node;
        }
        return node;
    };
    const callee = names.reduce((object, name) => {
        const dot = { kind: '.', from: object.to, to: name.from, parent: null, children: [] };
        return made('MemberExpression', [object, dot, { ...name, kind: 'PropertyName' }]);
    });
    const call = made('CallExpression', [callee, list]);
    call.parent = decorator;
    decorator.children.splice(0, decorator.children.length, call);
}
function normalise(text) {
    let readable = text;
    if (readable.includes('\r')) {
        readable = readable.replaceAll('\\\r\n', ' \\\n').replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
    }
    if (readable.includes('\f')) {
        readable = readable.replace(/(^|\n)[ \t]*\f[ \t\f]*/g, (prefix) => {
            const kept = prefix.slice(prefix.lastIndexOf('\f') + 1);
            const blank = prefix.length - kept.length - (prefix.startsWith('\n') ? 1 : 0);
            return prefix.startsWith('\n') ? `${' '.repeat(blank)}\n${kept}` : `${' '.repeat(blank - 1)}\n${kept}`;
        });
    }
    return readable;
}
function* descendants(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        yield node;
        for (let i = node.children.length - 1; i >= 0; i--) {
            pending.push(node.children[i]);
        }
    }
}
function ancestor(node, ...kinds) {
    let above = node.parent;
    while (above !== null && !kinds.includes(above.kind)) {
        above = above.parent;
    }
    return above;
}
function child(node, kind) {
    return node.children.find((candidate) => candidate.kind === kind);
}
function contains(outer, position) {
    return outer.from <= position && position < outer.to;
}
function split(children, sign) {
    const groups = [[]];
    for (const node of children) {
        if (node.kind === sign) {
            groups.push([]);
        }
        else {
            groups[groups.length - 1].push(node);
        }
    }
    return groups.filter((group) => group.length > 0);
}
function nameOf(text, node) {
    return text.slice(node.from, node.to).normalize('NFKC');
}

;// CONCATENATED MODULE: ./build/src/python/syntax/scopes.js

function newScope(kind, node, parent) {
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
function scopeOf(scopes, node) {
    for (let above = node; above !== null; above = above.parent) {
        const scope = scopes.at.get(above);
        if (scope !== undefined) {
            return scope;
        }
    }
    return scopes.module;
}
function lookup(scopes, name, use) {
    let position = use.from;
    const start = scopeOf(scopes, use);
    for (let scope = start; scope !== null; scope = scope.parent) {
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
function binds(scope, name) {
    return scope.bindings.has(name) || scope.anytime.has(name);
}
function runsInPlace(from, outer) {
    let scope = from;
    while (scope.kind === 'comprehension' && scope.parent !== null) {
        scope = scope.parent;
    }
    return scope === outer;
}
const WEIGHED = 64;
function reaching(owner, name, position) {
    const bindings = owner.bindings.get(name) ?? [];
    const found = [...(owner.anytime.get(name) ?? [])];
    const next = firstBehind(bindings, position);
    let last = null;
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
function firstBehind(bindings, position) {
    let low = 0;
    let high = bindings.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (bindings[middle].node.from > position) {
            high = middle;
        }
        else {
            low = middle + 1;
        }
    }
    return low;
}
function unavoidable(node, position) {
    const body = ancestor(node, 'Body');
    if (body === null) {
        return true;
    }
    if (contains(body, position)) {
        return true;
    }
    return opensScope(body) && position === Number.POSITIVE_INFINITY;
}
function opensScope(body) {
    return body.parent?.kind === 'FunctionDefinition' || body.parent?.kind === 'ClassDefinition';
}
function excluded(node, position) {
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
function carried(binding, position, last) {
    if (binding.from <= position) {
        return false;
    }
    const loop = ancestor(binding.node, 'ForStatement', 'WhileStatement');
    if (loop === null || !contains(loop, position)) {
        return false;
    }
    return last === null || !contains(loop, last.node.from);
}
function bind(scope, name, bound, node, from) {
    const elsewhere = scope.elsewhere.get(name);
    const table = elsewhere === undefined ? scope.bindings : elsewhere.anytime;
    const known = table.get(name);
    if (known === undefined) {
        table.set(name, [{ bound, node, from }]);
    }
    else {
        known.push({ bound, node, from });
    }
}

;// CONCATENATED MODULE: ./build/src/python/syntax/definitions.js


function visitFunction(collector, node, scope) {
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
function isStatic(text, node) {
    const decorated = node.parent?.kind === 'DecoratedStatement' ? node.parent : null;
    return (decorated?.children.some((part) => part.kind === 'Decorator' && text.slice(part.from, part.to).includes('staticmethod')) ?? false);
}
function visitLambda(collector, node, scope) {
    const body = node.children[node.children.length - 1];
    const parameters = child(node, 'ParamList');
    const inner = newScope('function', body, scope);
    collector.at.set(body, inner);
    if (parameters !== undefined) {
        bindParameters(collector, parameters, inner);
    }
}
function bindParameters(collector, list, scope) {
    const found = [];
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
function visitClass(collector, node, scope) {
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

;// CONCATENATED MODULE: ./build/src/python/syntax/targets.js


const OPAQUE = { kind: 'opaque' };
function bindTarget(collector, scope, target, bound, from) {
    const pending = [{ node: target, bound }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { node } = next;
        if (node === undefined) {
            continue;
        }
        if (node.kind === 'VariableName') {
            bind(scope, nameOf(collector.text, node), next.bound, node, from);
        }
        else if (node.kind === 'MemberExpression') {
            bindMember(collector, scope, node, next.bound);
        }
        else if (BRACKETS.has(node.kind)) {
            pending.push(...targets_elements(node.children, next.bound));
        }
    }
}
const BRACKETS = new Set(['TupleExpression', 'ArrayExpression', 'ParenthesizedExpression']);
function targets_elements(targets, bound) {
    const left = split(targets, ',');
    const value = bound.kind === 'expression' ? bound.node : null;
    const right = value !== null && BRACKETS.has(value.kind) ? split(value.children, ',') : [];
    const paired = left.length === right.length && ![...left, ...right].some((group) => group[0].kind === '*');
    return left.map((group, i) => ({
        node: group[group.length - 1],
        bound: paired ? { kind: 'expression', node: right[i][0] } : OPAQUE,
    }));
}
function bindMember(collector, scope, node, bound) {
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
    }
    else {
        known.push(bound);
    }
}
function changed(scope, name, changes) {
    const known = scope.changed.get(name);
    if (known === undefined) {
        scope.changed.set(name, [...changes]);
    }
    else {
        known.push(...changes);
    }
}

;// CONCATENATED MODULE: ./build/src/python/syntax/bindings.js




const CHANGING = new Set(['update', 'setdefault', 'pop', 'clear', 'popitem', '__setitem__']);
const VISITS = {
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
function collectScopes(syntax) {
    const module = newScope('module', syntax.root, null);
    const collector = { text: syntax.text, module, at: new Map([[syntax.root, module]]), packages: new Set() };
    const pending = [{ node: syntax.root, scope: module }];
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
function visitImport(collector, node, scope) {
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
        const full = prefix === null ? (alias < 0 ? name : path) : prefix.endsWith('.') ? prefix + path : `${prefix}.${path}`;
        bind(scope, name, { kind: 'import', path: full }, node, node.to);
    }
}
function joined(text, parts) {
    return parts.map((part) => nameOf(text, part)).join('');
}
function visitAssign(collector, node, scope) {
    const sides = [[]];
    for (const part of node.children) {
        if (part.kind === 'AssignOp') {
            sides.push([]);
        }
        else if (part.kind !== 'TypeDef') {
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
        }
        else {
            for (const one of targets_elements(side, OPAQUE)) {
                bindTarget(collector, scope, one.node, pairedValue(side, value, one.node), node.to);
            }
        }
    }
}
function assigned(value) {
    return value.length === 1 ? { kind: 'expression', node: value[0] } : OPAQUE;
}
function pairedValue(targets, value, target) {
    const left = split(targets, ',');
    const right = split(value, ',');
    if (left.length !== right.length || [...left, ...right].some((group) => group[0].kind === '*')) {
        return OPAQUE;
    }
    const index = left.findIndex((group) => group[0] === target);
    return index < 0 ? OPAQUE : { kind: 'expression', node: right[index][0] };
}
function visitWalrus(collector, parts, scope) {
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
function visitArgList(collector, node, scope) {
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
    if (node.children.some((part) => part.kind === 'for')) {
        visitComprehension(collector, node, scope);
    }
}
function visitFor(collector, node, scope) {
    const start = node.children.findIndex((part) => part.kind === 'for');
    bindLoop(collector, node.children.slice(start + 1), scope);
}
function bindLoop(collector, parts, scope) {
    const end = parts.findIndex((part) => part.kind === 'in');
    if (end < 0) {
        return;
    }
    const targets = split(parts.slice(0, end), ',');
    const values = parts[end + 1];
    const bound = targets.length === 1 && values !== undefined ? { kind: 'element', node: values } : OPAQUE;
    for (const group of targets) {
        const target = group[group.length - 1];
        bindTarget(collector, scope, target, target.kind === 'VariableName' ? bound : OPAQUE, parts[end].to);
    }
}
function visitComprehension(collector, node, parent) {
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
        for (const group of split(rest.slice(0, Math.max(end, 0)), ',')) {
            const target = group[group.length - 1];
            const bound = target.kind === 'VariableName' && values ? { kind: 'element', node: values } : OPAQUE;
            bindTarget(collector, scope, target, rest.slice(0, end).length > 1 ? OPAQUE : bound, node.from);
        }
        if (first && end >= 0 && values !== undefined) {
            collector.at.set(values, parent);
        }
        first = false;
    }
}
function visitWith(collector, node, scope) {
    node.children.forEach((part, i) => {
        if (part.kind === 'as') {
            bindTarget(collector, scope, node.children[i + 1], OPAQUE, part.to);
        }
    });
}
function visitTry(collector, node, scope) {
    node.children.forEach((part, i) => {
        const target = node.children[i + 1];
        const body = node.children[i + 2];
        if (part.kind !== 'as' || target?.kind !== 'VariableName' || body === undefined) {
            return;
        }
        bind(scope, nameOf(collector.text, target), OPAQUE, body.children[0] ?? body, part.to);
    });
}
function visitDelete(collector, node, scope) {
    for (const part of node.children) {
        if (part.kind === 'VariableName') {
            bind(scope, nameOf(collector.text, part), { kind: 'deleted' }, node, node.to);
        }
        if (part.kind === 'MemberExpression') {
            bindMember(collector, scope, part, OPAQUE);
        }
    }
}
function visitScopeStatement(collector, node, scope) {
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
function enclosingOwner(scope, name) {
    let outer = scope.parent;
    while (outer !== null && !(outer.kind === 'function' && outer.bindings.has(name))) {
        outer = outer.parent;
    }
    return outer;
}
function visitPattern(collector, node, scope) {
    for (const part of node.children) {
        if (part.kind !== 'VariableName' || ancestor(part, 'MatchClause') === null) {
            continue;
        }
        bind(scope, nameOf(collector.text, part), OPAQUE, part, part.to);
    }
}
function visitCall(collector, node, scope) {
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

;// CONCATENATED MODULE: ./build/src/python/syntax/decode.js
const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/;
const LABELS = {
    ascii: 'windows-1252',
    'us-ascii': 'windows-1252',
    'latin-1': 'windows-1252',
    latin1: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    'iso-latin-1': 'windows-1252',
    'utf-8-sig': 'utf-8',
    cp932: 'shift_jis',
    'shift-jis': 'shift_jis',
    cp936: 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
    'mac-roman': 'macintosh',
    cp65001: 'utf-8',
};
function decodeSource(bytes) {
    const marked = decodeMarked(bytes);
    if (marked !== null) {
        return marked;
    }
    if (bytes.includes(0)) {
        return { text: null, note: 'skipped: holds NUL bytes, so it is not Python source' };
    }
    const declared = declaredEncoding(bytes);
    if (declared !== null && declared !== 'utf-8') {
        const decoder = decoderOf(declared);
        if (decoder === null) {
            return { text: null, note: `skipped: declares the encoding ${declared}, not read here` };
        }
        return { text: decoder.decode(bytes), note: null };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), note: null };
    }
    catch (error) {
        if (!(error instanceof TypeError)) {
            throw error;
        }
        const note = 'not UTF-8 and declares no other encoding: Python 3 refuses it; read here as Windows-1252';
        return { text: new TextDecoder('windows-1252').decode(bytes), note };
    }
}
function decodeMarked(bytes) {
    const label = markOf(bytes);
    if (label === null) {
        return null;
    }
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    const note = label === 'utf-8' ? null : `is ${label.toUpperCase()}: Python refuses it; read here all the same`;
    return { text: ` ${text.slice(1)}`, note };
}
function markOf(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        return 'utf-8';
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe) {
        return 'utf-16le';
    }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        return 'utf-16be';
    }
    return null;
}
function declaredEncoding(bytes) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
    const [first, second] = head.split(/\r\n|\r|\n/, 2);
    const found = DECLARATION.exec(first) ?? (/^[ \t\f]*(#|$)/.test(first) ? DECLARATION.exec(second ?? '') : null);
    return found === null
        ? null
        : found[1]
            .toLowerCase()
            .replaceAll('_', '-')
            .replace(/^utf8$/, 'utf-8');
}
function decoderOf(name) {
    const codePage = /^cp(125\d)$/.exec(name);
    try {
        return new TextDecoder(LABELS[name] ?? (codePage ? `windows-${codePage[1]}` : name));
    }
    catch (error) {
        if (!(error instanceof RangeError)) {
            throw error;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/python/syntax/places.js
class TextPlaces {
    #starts = [0];
    constructor(text) {
        for (const found of text.matchAll(/\r\n|\r|\n/g)) {
            this.#starts.push(found.index + found[0].length);
        }
    }
    at(position) {
        const line = lastAtMost(this.#starts, position);
        return { line: line + 1, column: position - this.#starts[line] + 1, within: null };
    }
}
function lastAtMost(rising, limit) {
    let low = 0;
    let high = rising.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (rising[middle] <= limit) {
            low = middle;
        }
        else {
            high = middle - 1;
        }
    }
    return low;
}

// EXTERNAL MODULE: ./build/src/pickle/decode.js
var decode = __webpack_require__(6476);
;// CONCATENATED MODULE: ./build/src/python/syntax/strings.js

const PARTS = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/;
function stringOf(text, node) {
    if (node.kind === 'String') {
        return unquote(text.slice(node.from, node.to));
    }
    if (node.kind !== 'ContinuedString') {
        return null;
    }
    const parts = node.children.map((part) => stringOf(text, part));
    return parts.includes(null) ? null : parts.join('');
}
function unquote(literal) {
    const parts = PARTS.exec(literal);
    if (parts === null || /b/i.test(parts[1])) {
        return null;
    }
    if (/r/i.test(parts[1])) {
        return parts[3];
    }
    return parts[3].replace(/\\(\r?\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g, (whole, code) => {
        if (/^\r?\n$/.test(code)) {
            return '';
        }
        if (/^[xuU][0-9a-fA-F]/.test(code)) {
            return codePoint(Number.parseInt(code.slice(1), 16)) ?? whole;
        }
        if (/^[0-7]/.test(code)) {
            return String.fromCharCode(Number.parseInt(code, 8));
        }
        return decode/* ESCAPES */.HY[code] ?? whole;
    });
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

;// CONCATENATED MODULE: ./build/src/python/syntax/resolve.js



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
class Resolver {
    syntax;
    scopes;
    #memo = new Map();
    constructor(syntax, scopes) {
        this.syntax = syntax;
        this.scopes = scopes;
    }
    values(node, depth = 0) {
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
    paths(node) {
        return this.values(node).flatMap((value) => (value.kind === 'name' ? [value.path] : []));
    }
    literal(node) {
        const values = this.values(node);
        return values.length === 1 && values[0].kind === 'literal' ? values[0].node : null;
    }
    string(node) {
        const literal = this.literal(node);
        return literal === null ? null : stringOf(this.syntax.text, literal);
    }
    changes(node) {
        if (node.kind !== 'VariableName') {
            return null;
        }
        const name = nameOf(this.syntax.text, node);
        for (let scope = scopeOf(this.scopes, node); scope !== null; scope = scope.parent) {
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
    #evaluate(node, depth) {
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
    #choice(node, depth) {
        const [left, sign, right] = node.children;
        if ((sign?.kind !== 'or' && sign?.kind !== 'and') || right === undefined) {
            return [];
        }
        return [...this.values(left, depth), ...this.values(right, depth)];
    }
    #name(node, depth) {
        const name = nameOf(this.syntax.text, node);
        const bindings = lookup(this.scopes, name, node);
        if (bindings === null) {
            return this.#unbound(name);
        }
        return bindings.flatMap((binding) => this.#bound(binding, depth));
    }
    #unbound(name) {
        const builtin = { kind: 'name', path: `builtins.${name}`, star: false };
        const starred = this.scopes.module.stars.map((module) => ({ kind: 'name', path: `${module}.${name}`, star: true }));
        return [builtin, ...starred];
    }
    #bound({ bound }, depth) {
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
    #elements(value, depth) {
        if (value.kind !== 'literal') {
            return [];
        }
        const { kind, children } = value.node;
        if (kind === 'DictionaryExpression' || !kind.endsWith('Expression')) {
            return [];
        }
        return split(children, ',').flatMap((group) => (group.length === 1 ? this.values(group[0], depth) : []));
    }
    #member(node, depth) {
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
    #attribute(value, name, depth) {
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
        const assigned = value.class.attributes.get(name) ?? [];
        return [...own, ...assigned.map((bound) => ({ bound }))].flatMap((binding) => this.#bound(binding, depth));
    }
    #subscript(object, index, depth) {
        if (index === undefined) {
            return [];
        }
        return this.values(object, depth).flatMap((value) => this.#item(value, index, depth));
    }
    #item(value, index, depth) {
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
    #entries(dictionary, key, depth) {
        const pairs = split(dictionary.children, ',').filter((group) => group.length === 3);
        const named = pairs.filter(([name]) => key !== null && stringOf(this.syntax.text, name) === key);
        return (named.length > 0 ? named : pairs).flatMap((group) => this.values(group[2], depth));
    }
    #call(node, depth) {
        const [callee] = node.children;
        const args = split(child(node, 'ArgList')?.children ?? [], ',').map((group) => group.length === 1 ? group[0] : null);
        return this.values(callee, depth)
            .flatMap((value) => {
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
    #known(path, args, call, depth) {
        const [first, second, third] = args;
        const text = (node) => (node ? this.string(node) : null);
        switch (path) {
            case 'builtins.getattr': {
                const name = text(second);
                const found = first && name !== null
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
    #partial(value, call) {
        if (value.kind === 'name') {
            return [{ kind: 'partial', of: value.path, call }];
        }
        return value.kind === 'parameter' ? value.fallback.flatMap((one) => this.#partial(one, call)) : [];
    }
    #get(callee, key, depth) {
        const [object, sign, property] = callee.children;
        if (callee.kind !== 'MemberExpression' || sign?.kind !== '.' || property === undefined) {
            return [];
        }
        if (key === null || nameOf(this.syntax.text, property) !== 'get') {
            return [];
        }
        return this.values(object, depth).flatMap((value) => value.kind === 'literal' ? this.#item(value, key, depth) : []);
    }
}

// EXTERNAL MODULE: ./build/src/policy/judge.js + 1 modules
var judge = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/src/policy/known-globals.js + 28 modules
var known_globals = __webpack_require__(9072);
;// CONCATENATED MODULE: ./build/src/python/load-sites/allowlists.js



const ALLOWERS = new Set(['torch.serialization.add_safe_globals', 'torch.serialization.safe_globals']);
function findAllowLists(resolver) {
    const findings = [];
    for (const node of descendants(resolver.syntax.root)) {
        if (node.kind !== 'CallExpression') {
            continue;
        }
        const allower = resolver.paths(node.children[0]).find((path) => ALLOWERS.has(path));
        if (allower === undefined) {
            continue;
        }
        const names = allowed(resolver, node).filter(opens);
        if (names.length === 0) {
            continue;
        }
        const listed = [...new Set(names)].join(', ');
        findings.push({
            node,
            call: allower,
            verdict: 'unsafe',
            message: `${allower} allows ${listed}: with it a file runs code even with weights_only=True.`,
            advice: [`Take ${listed} out and save the checkpoint again without it.`],
        });
    }
    return findings;
}
function allowed(resolver, call) {
    const list = split(child(call, 'ArgList')?.children ?? [], ',').map((group) => group[group.length - 1])[0];
    const literal = list === undefined ? null : resolver.literal(list);
    if (literal === null || !/^(Array|Tuple|Set)Expression$/.test(literal.kind)) {
        return [];
    }
    return split(literal.children, ',').flatMap(([element]) => {
        const pair = element.kind === 'TupleExpression' ? element.children : [element];
        const written = pair.length > 1 ? resolver.string(pair[2] ?? pair[0]) : null;
        return [...resolver.paths(pair[0]), ...(written === null ? [] : [written])];
    });
}
function opens(path) {
    const end = path.lastIndexOf('.');
    return path.startsWith('builtins.')
        ? (0,known_globals/* isDangerEntry */.Oh)(path)
        : (0,judge/* isDangerous */.F$)(path.slice(0, Math.max(end, 0)), path.slice(end + 1));
}

// EXTERNAL MODULE: ./build/src/python/load-sites/auditable.js
var auditable = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/src/python/syntax/arguments.js

function argumentsOf(resolver, call) {
    const { text } = resolver.syntax;
    const positional = [];
    const keywords = new Map();
    let open = null;
    let starred = false;
    for (const group of split(child(call, 'ArgList')?.children ?? [], ',')) {
        const [first, sign, value] = group;
        if (first.kind === '*') {
            starred = true;
        }
        else if (first.kind === '**') {
            const spread = sign === undefined ? UNKNOWN : entriesOf(resolver, sign);
            if (!spread.complete) {
                open = text.slice(first.from, group[group.length - 1].to);
            }
            for (const [name, node] of spread.entries) {
                keywords.set(name, node);
            }
        }
        else if (sign?.kind === 'AssignOp' && value !== undefined && text.slice(sign.from, sign.to) === '=') {
            keywords.set(nameOf(text, first), value);
        }
        else if (!starred) {
            positional.push(value !== undefined && sign?.kind === 'AssignOp' ? value : first);
        }
    }
    return { positional, keywords, open };
}
function throughPartial(resolver, partial, given) {
    const fixed = argumentsOf(resolver, partial);
    return {
        positional: [...fixed.positional.slice(1), ...(given?.positional ?? [])],
        keywords: new Map([...fixed.keywords, ...(given?.keywords ?? [])]),
        open: given?.open ?? fixed.open,
    };
}
const UNKNOWN = { entries: new Map(), complete: false };
function entriesOf(resolver, node) {
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
    const entries = new Map();
    let complete = true;
    for (const group of split(values[0].node.children, ',')) {
        const name = group.length === 3 ? resolver.string(group[0]) : null;
        if (name !== null) {
            entries.set(name, group[2]);
            continue;
        }
        entries.clear();
        complete = false;
    }
    return { entries, complete };
}
const MOST_CHANGES = 64;
function falseEntries(resolver, changes) {
    const found = changes.slice(0, MOST_CHANGES).flatMap(({ key, value }) => {
        const name = key.kind === 'VariableName' ? nameOf(resolver.syntax.text, key) : resolver.string(key);
        return name !== null && truths(resolver, value).has('false') ? [[name, value]] : [];
    });
    return new Map(found);
}
function calledDict(resolver, value) {
    if (value.by !== 'builtins.dict') {
        return UNKNOWN;
    }
    const { positional, keywords, open } = argumentsOf(resolver, value.call);
    return { entries: keywords, complete: positional.length === 0 && open === null };
}
function argument(given, keyword, position) {
    return given.keywords.get(keyword) ?? (position === null ? undefined : given.positional[position]);
}
function truths(resolver, node) {
    const values = resolver.values(node);
    if (values.length === 0) {
        return new Set(['unknown']);
    }
    return new Set(values.map((value) => truthOf(resolver, value)));
}
function truthOf(resolver, value) {
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
function protectedBody(node) {
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
function clauseOf(statement, body) {
    const before = statement.children.slice(0, statement.children.indexOf(body)).reverse();
    return before.find((part) => ['try', 'except', 'else', 'finally'].includes(part.kind))?.kind;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/edits.js

const LONGEST = 160;
function editOf(resolver, { call, given, judgement }, lineOf) {
    const { text } = resolver.syntax;
    const list = child(call, 'ArgList');
    if (judgement.remedy === 'none') {
        return null;
    }
    const passes = judgement.remedy !== 'remove-argument';
    const flag = passes ? given.keywords.get('weights_only') : undefined;
    const target = judgement.argument ?? flag;
    if (target !== undefined && !isArgument(list, target)) {
        return elsewhere(text, target, passes, lineOf(target.from));
    }
    if (list === undefined) {
        return passes ? `Write \`functools.partial(${written(text, call)}, weights_only=True)\`.` : null;
    }
    if (passes && flag === undefined && given.open !== null) {
        return `Pass weights_only=True in \`${given.open}\`; or take it out there and pass it here.`;
    }
    const edited = text.slice(call.from, list.from) + newList(text, list, judgement, flag ?? target);
    if (!edited.includes('\n') && edited.length <= LONGEST) {
        return `Write \`${edited}\`.`;
    }
    const first = lineOf(call.from);
    const last = lineOf(call.to - 1);
    const place = first === last ? `line ${first}` : `lines ${first} to ${last}`;
    return `In the call on ${place} ${inWords(judgement)}.`;
}
function isArgument(list, target) {
    return list !== undefined && split(list.children, ',').some((group) => group.includes(target));
}
function elsewhere(text, target, passes, line) {
    return passes
        ? `On line ${line} write True instead of ${written(text, target)}.`
        : `On line ${line} remove ${written(text, target)}.`;
}
function written(text, node) {
    return text.slice(node.from, node.to).slice(0, LONGEST);
}
function inWords({ remedy }) {
    if (remedy === 'remove-argument') {
        return 'remove that argument';
    }
    return remedy === 'remove-pickle-module'
        ? 'pass weights_only=True and remove pickle_module'
        : 'pass weights_only=True';
}
function newList(text, list, { remedy, argument }, flag) {
    const kept = split(list.children, ',').filter((group) => remedy === 'pass-weights-only' || !group.some((part) => part === argument));
    const replaced = (group) => remedy === 'pass-weights-only' && flag !== undefined && group.includes(flag);
    const args = kept.map((group) => replaced(group) ? 'weights_only=True' : text.slice(group[0].from, group[group.length - 1].to));
    const given = kept.some((group) => replaced(group) || (nameOf(text, group[0]) === 'weights_only' && group[1]?.kind === 'AssignOp'));
    if (remedy !== 'remove-argument' && !given) {
        args.push('weights_only=True');
    }
    return `(${args.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/advice.js



const PATCHED = '2.10';
function adviceFor(resolver, site, around) {
    const { judgement, loader } = site;
    if (judgement.remedy === 'none') {
        return [loader.instead];
    }
    const edit = editOf(resolver, site, around.lineOf) ?? loader.instead;
    if (judgement.remedy === 'remove-argument') {
        return edit === loader.instead ? [edit] : [edit, loader.instead];
    }
    const library = loader.rule.kind === 'lightning' ? 'weights_only there needs lightning 2.6 or later.' : null;
    const steps = [beforehand(resolver, site, around), edit, library, requiredRelease(around)];
    return steps.filter((step) => step !== null);
}
function beforehand(resolver, site, around) {
    const source = site.given.positional[0] ?? site.given.keywords.get('f');
    const written = source === undefined ? null : pathText(resolver, source, 0);
    for (const path of written === null ? [] : candidates(written, around.path)) {
        const answer = around.checkpoint?.(path);
        if (answer === 'loads') {
            return `${path} loads with weights_only=True: this run read it.`;
        }
        if (answer === 'does not load') {
            return `First change ${path}: it does not load with weights_only=True as it is; its own entry says what to do.`;
        }
    }
    return 'First see that the files it loads allow it: `weights-only FILE` says so without loading them.';
}
function pathText(resolver, node, depth) {
    const text = resolver.string(node);
    if (text !== null || depth > 8) {
        return text;
    }
    const parts = node.kind === 'BinaryExpression' && node.children[1]?.kind === 'ArithOp'
        ? [node.children[0], node.children[2]]
        : calledParts(resolver, node);
    if (parts === null || parts.length === 0) {
        return null;
    }
    const texts = parts.map((part) => pathText(resolver, part, depth + 1));
    return texts.includes(null) ? null : texts.join('/');
}
function calledParts(resolver, node) {
    const [value] = resolver.values(node);
    if (value?.kind !== 'made') {
        return null;
    }
    const args = split(child(value.call, 'ArgList')?.children ?? [], ',').flatMap((group) => group.length === 1 ? group : []);
    if (/^(builtins|io)\.open$/.test(value.by)) {
        return args.slice(0, 1);
    }
    return /^(pathlib\.(Pure)?(Posix)?Path|os\.path\.join|posixpath\.join|builtins\.str|os\.fspath)$/.test(value.by)
        ? args
        : null;
}
function candidates(written, source) {
    if (/^([a-z]+:|\/|\\)/i.test(written)) {
        return [];
    }
    return [joinPath('', written), joinPath(source.slice(0, Math.max(0, source.lastIndexOf('/'))), written)];
}
function joinPath(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '..' && parts.length > 0) {
            parts.pop();
        }
        else if (part !== '.' && part !== '') {
            parts.push(part);
        }
    }
    return parts.join('/');
}
function requiredRelease({ torch, requirement }) {
    const lowest = requirement === null ? torch.version : requirement.lowest;
    if (lowest !== null && !(0,specifiers/* before */.gM)(lowest, PATCHED) && !(0,specifiers/* before */.gM)(torch.version, PATCHED)) {
        return null;
    }
    return `Require torch>=${PATCHED}: weights_only=True can be got around before 2.6 (CVE-2025-32434) and corrupts memory before 2.10 (CVE-2026-24747).`;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/judge.js


const SAFE_DEFAULT = '2.6';
function judge_judge(resolver, loader, given, release) {
    const { rule, does } = loader;
    switch (rule.kind) {
        case 'always': {
            const { unless } = rule;
            const node = unless === null ? undefined : argument(given, unless.keyword, unless.position);
            if (node !== undefined && resolver.string(node) === unless?.value) {
                return null;
            }
            return unsafe(does, null, 'none');
        }
        case 'torch':
            return judgeTorch(resolver, rule, given, release, does);
        case 'weights-only-false':
            return judgeFlag(resolver, argument(given, 'weights_only', rule.position), given, does, () => unsafe(`${does}: weights_only is False where it is not given, in every release up to ${release.torch.version}`));
        case 'lightning':
            return judgeLightning(resolver, rule, given, release, does);
        case 'argument':
            return judgeArgument(resolver, rule, given, does);
        case 'skops':
            return judgeSkops(resolver, given, does);
    }
}
function unsafe(message, node = null, remedy = 'pass-weights-only') {
    return { verdict: 'unsafe', message, remedy, argument: node };
}
function implicit(message, node = null, remedy = 'pass-weights-only') {
    return { verdict: 'implicit', message, remedy, argument: node };
}
function judgeTorch(resolver, rule, given, release, does) {
    const pickleModule = argument(given, 'pickle_module', rule.pickleModule);
    const other = pickleModule !== undefined && !only(truths(resolver, pickleModule), 'none');
    return judgeFlag(resolver, given.keywords.get('weights_only'), given, does, () => other
        ? unsafe(`with pickle_module= ${does}: torch then takes weights_only for False`, pickleModule, 'remove-pickle-module')
        : byDefault(release, does));
}
function byDefault({ torch, requirement }, does) {
    if ((0,specifiers/* before */.gM)(torch.version, SAFE_DEFAULT)) {
        return unsafe(`without weights_only ${does}: that is the default of torch ${torch.version} (True from ${SAFE_DEFAULT})`);
    }
    const held = `without weights_only follows the default of the release: torch ${torch.version} loads weights only`;
    if (requirement === null) {
        return implicit(`${held}, one before ${SAFE_DEFAULT} ${does}; no file here says which torch is meant`);
    }
    if (requirement.lowest !== null && !(0,specifiers/* before */.gM)(requirement.lowest, SAFE_DEFAULT)) {
        return null;
    }
    const asked = `\`torch${requirement.specifier}\` in ${requirement.file}`;
    const lowest = requirement.lowest ?? `releases before ${SAFE_DEFAULT}`;
    return implicit(`${held}, but ${asked} allows ${lowest}, where it ${does}`);
}
function only(found, ...allowed) {
    return [...found].every((truth) => allowed.includes(truth));
}
function judgeFlag(resolver, flag, given, does, absent) {
    if (flag === undefined) {
        const judged = absent();
        if (given.open === null || judged === null || judged.remedy === 'remove-pickle-module') {
            return judged;
        }
        return implicit(`takes weights_only from \`${given.open}\`, which is not known here; without it, it ${does}`);
    }
    const found = truths(resolver, flag);
    if (only(found, 'true')) {
        return null;
    }
    if (only(found, 'none')) {
        return absent();
    }
    const written = `weights_only=${resolver.syntax.text.slice(flag.from, flag.to).slice(0, 60)}`;
    if (found.has('false')) {
        return unsafe(`with ${written === 'weights_only=False' ? written : `${written}, which can be False,`} ${does}`, flag);
    }
    if (found.has('parameter-false')) {
        return unsafe(`with ${written}, a parameter that is False by default, ${does}`, flag);
    }
    return implicit(`with ${written} loads what a value allows that is not known here; where it is False, it ${does}`, flag);
}
function judgeLightning(resolver, rule, given, release, does) {
    if (rule.needs !== null) {
        const needed = given.keywords.get(rule.needs);
        if (needed === undefined || only(truths(resolver, needed), 'none')) {
            return null;
        }
    }
    return judgeFlag(resolver, given.keywords.get('weights_only'), given, does, () => {
        const source = given.positional[0] ?? given.keywords.get('checkpoint_path');
        const url = source === undefined ? null : resolver.string(source);
        if (url !== null && /^https?:/i.test(url)) {
            return unsafe(`${does}: for a URL lightning takes weights_only for False`);
        }
        if ((0,specifiers/* before */.gM)(release.torch.version, SAFE_DEFAULT)) {
            return unsafe(`without weights_only ${does}: neither lightning nor torch ${release.torch.version} limits it`);
        }
        return implicit(`without weights_only ${does} with lightning before 2.6; from 2.6 torch's own default decides`);
    });
}
function judgeArgument(resolver, rule, given, does) {
    const node = argument(given, rule.keyword, rule.position);
    if (node === undefined) {
        return null;
    }
    const found = truths(resolver, node);
    const bad = rule.value ? 'true' : 'false';
    const written = `${rule.keyword}=${resolver.syntax.text.slice(node.from, node.to).slice(0, 60)}`;
    if (found.has(bad)) {
        return unsafe(`with ${written} ${does}`, node, 'remove-argument');
    }
    if (found.has(`parameter-${bad}`)) {
        return unsafe(`with ${written}, ${rule.value ? 'True' : 'False'} by default, ${does}`, node, 'remove-argument');
    }
    if (only(found, rule.value ? 'false' : 'true', 'none')) {
        return null;
    }
    const value = rule.value ? 'True' : 'False';
    return implicit(`with ${written}, a value that is not known here, ${does} where it is ${value}`, node, 'remove-argument');
}
function judgeSkops(resolver, given, does) {
    const trusted = given.keywords.get('trusted');
    if (trusted === undefined) {
        return null;
    }
    if (only(truths(resolver, trusted), 'true')) {
        return unsafe(`with trusted=True ${does}`, trusted, 'none');
    }
    const asked = resolver
        .values(trusted)
        .some((value) => value.kind === 'made' && value.by.endsWith('.get_untrusted_types'));
    return asked ? unsafe(`trusts the types that the file itself names: ${does}`, trusted, 'none') : null;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/loaders.js
const PICKLE = 'runs whatever code the pickle names';
const WITHOUT_CODE = 'Read only files that your own code wrote, or change the format to one without code: safetensors, JSON, npz.';
const SHELVE = 'docs.python.org/3/library/shelve.html: "insecure to load a shelf from an untrusted source"; flag "n" makes a new one';
const UNSHELVES = 'unpickles every value that is read from the shelf';
const NO_SHELF = 'Open only files that your own code wrote, or use sqlite3 or JSON.';
function pickles(names, source, does = PICKLE, instead = WITHOUT_CODE) {
    return { names, rule: { kind: 'always', unless: null }, does, instead, source };
}
const LOADERS = [
    {
        names: ['torch.load', 'torch.serialization.load'],
        rule: { kind: 'torch', pickleModule: 2 },
        does: PICKLE,
        instead: 'Pass weights_only=True.',
        source: 'torch/serialization.py, load: default False to 2.5 (FutureWarning in 2.4 and 2.5), True from 2.6; False where pickle_module is given',
    },
    {
        names: ['torch.hub.load_state_dict_from_url', 'torch.utils.model_zoo.load_url'],
        rule: { kind: 'weights-only-false', position: 6 },
        does: `downloads a file and ${PICKLE}`,
        instead: 'Pass weights_only=True and check_hash=True.',
        source: 'torch/hub.py, load_state_dict_from_url: weights_only=False, still so in 2.15',
    },
    pickles(['torch.hub.load'], 'torch/hub.py, load: imports hubconf.py of the repository', 'runs hubconf.py of the repository it names', 'Pin the repository to a commit (owner/name:sha), or keep the model code in your own repository.'),
    pickles(['torch.jit.load', 'torch.jit._serialization.load'], 'torch/jit/_serialization.py: an archive is a compiled program', 'runs the program in the archive', 'Load only archives that you exported yourself; save a state_dict to exchange weights.'),
    pickles(['torch.package.PackageImporter', 'torch.package.package_importer.PackageImporter'], 'torch/package/package_importer.py: imports the Python sources in the archive', 'runs the Python sources and pickles in the archive', 'Load only packages that you built yourself; save a state_dict to exchange weights.'),
    pickles(['torch.export.load', 'torch._export.serde.serialize.deserialize'], 'torch/export/pt2_archive/_package.py: pickle.loads of custom constants (2.15)', 'unpickles custom objects in the archive', 'Load only archives that you exported yourself.'),
    pickles([
        'torch.distributed.checkpoint.load',
        'torch.distributed.checkpoint.load_state_dict',
        'torch.distributed.checkpoint.state_dict_loader.load',
        'torch.distributed.checkpoint.state_dict_loader.load_state_dict',
        'torch.distributed.checkpoint.format_utils.dcp_to_torch_save',
    ], 'torch/distributed/checkpoint/filesystem.py, read_metadata: pickle.load (2.1 to 2.15); default_planner.py: weights_only=False', 'unpickles .metadata and byte entries of the folder', 'Load only folders that your own jobs wrote; exchange weights as safetensors.'),
    pickles(['torch.distributed.checkpoint.format_utils.torch_save_to_dcp'], 'torch/distributed/checkpoint/format_utils.py: torch.load(weights_only=False) (2.15)'),
    pickles(['torch.storage._load_from_bytes'], 'torch/storage.py: torch.load(weights_only=False)'),
    pickles([
        'pickle.load',
        'pickle.loads',
        'pickle.Unpickler',
        'pickle._load',
        'pickle._loads',
        'pickle._Unpickler',
        '_pickle.load',
        '_pickle.loads',
        '_pickle.Unpickler',
        'cPickle.load',
        'cPickle.loads',
        'cPickle.Unpickler',
        'six.moves.cPickle.load',
        'six.moves.cPickle.loads',
        'six.moves.cPickle.Unpickler',
        'pickle5.load',
        'pickle5.loads',
        'pickle5.Unpickler',
    ], 'docs.python.org/3/library/pickle.html: "The pickle module is not secure"'),
    pickles([
        'dill.load',
        'dill.loads',
        'dill.Unpickler',
        'dill.load_session',
        'dill.load_module',
        'dill.load_module_asdict',
        'dill._dill.load',
        'dill._dill.loads',
        'dill._dill.Unpickler',
    ], 'dill/_dill.py: Unpickler extends pickle.Unpickler'),
    pickles([
        'cloudpickle.load',
        'cloudpickle.loads',
        'cloudpickle.Unpickler',
        'cloudpickle.cloudpickle.load',
        'cloudpickle.cloudpickle.loads',
    ], 'cloudpickle/cloudpickle.py: load and loads are those of pickle'),
    pickles(['joblib.load', 'joblib.numpy_pickle.load', 'sklearn.externals.joblib.load'], 'joblib/numpy_pickle.py, load: "relies on the pickle module"', PICKLE, 'Load only files that your own code wrote; keep scikit-learn models with skops.io.'),
    {
        names: ['shelve.open'],
        rule: { kind: 'always', unless: { keyword: 'flag', position: 1, value: 'n' } },
        does: UNSHELVES,
        instead: NO_SHELF,
        source: SHELVE,
    },
    pickles(['shelve.Shelf', 'shelve.BsdDbShelf', 'shelve.DbfilenameShelf'], SHELVE, UNSHELVES, NO_SHELF),
    pickles(['pandas.read_pickle', 'pandas.io.pickle.read_pickle', 'pandas.io.api.read_pickle'], 'pandas/io/pickle.py, read_pickle: "Loading pickled data received from untrusted sources can be unsafe"', PICKLE, 'Change the file to Parquet or CSV.'),
    {
        names: ['numpy.load', 'numpy.lib.npyio.load', 'numpy.lib._npyio_impl.load'],
        rule: { kind: 'argument', keyword: 'allow_pickle', position: 2, value: true },
        does: 'unpickles object arrays',
        instead: 'Save plain arrays and leave allow_pickle out.',
        source: 'numpy/lib/_npyio_impl.py, load: allow_pickle=False since 1.16.3',
    },
    {
        names: ['numpy.lib.format.read_array'],
        rule: { kind: 'argument', keyword: 'allow_pickle', position: 1, value: true },
        does: 'unpickles object arrays',
        instead: 'Save plain arrays and leave allow_pickle out.',
        source: 'numpy/lib/_format_impl.py, read_array: allow_pickle=False since 1.16.3',
    },
    {
        names: [
            'keras.models.load_model',
            'keras.saving.load_model',
            'keras.src.saving.saving_api.load_model',
            'tensorflow.keras.models.load_model',
            'tensorflow.keras.saving.load_model',
            'tensorflow.python.keras.models.load_model',
            'tf_keras.models.load_model',
            'tf_keras.saving.load_model',
        ],
        rule: { kind: 'argument', keyword: 'safe_mode', position: 3, value: false },
        does: 'runs the Python code of Lambda layers',
        instead: 'Leave safe_mode out and replace Lambda layers by layers of your own code.',
        source: 'keras/src/saving/saving_api.py, load_model: safe_mode=True',
    },
    pickles([
        'keras.config.enable_unsafe_deserialization',
        'keras.src.saving.serialization_lib.enable_unsafe_deserialization',
        'tensorflow.keras.config.enable_unsafe_deserialization',
    ], 'keras/src/saving/serialization_lib.py', 'makes every later load run the Python code of Lambda layers', 'Remove it and replace Lambda layers by layers of your own code.'),
    {
        names: ['skops.io.load', 'skops.io.loads', 'skops.io._persist.load', 'skops.io._persist.loads'],
        rule: { kind: 'skops' },
        does: 'builds objects of every type that the file names',
        instead: 'Read the list that skops.io.get_untrusted_types gives once, and write the types you trust into the code.',
        source: 'skops/io/_persist.py, load: trusted',
    },
    {
        names: ['lightning.fabric.utilities.cloud_io._load', 'lightning_fabric.utilities.cloud_io._load'],
        rule: { kind: 'lightning', needs: null },
        does: PICKLE,
        instead: 'Pass weights_only=True.',
        source: 'lightning/fabric/utilities/cloud_io.py, _load: weights_only=False to 2.5; None from 2.6: False for a URL, else torch decides',
    },
];
const METHODS = [
    {
        beside: ['lightning', 'pytorch_lightning', 'lightning_fabric'],
        word: 'load_from_checkpoint',
        names: ['load_from_checkpoint'],
        rule: { kind: 'lightning', needs: null },
        does: PICKLE,
        instead: 'Pass weights_only=True (lightning 2.6 or later).',
        source: 'lightning/pytorch/core/module.py, load_from_checkpoint: no weights_only to 2.5 (False inside); None from 2.6: False for a URL, else torch decides',
    },
    {
        beside: [],
        word: 'use_safetensors',
        names: ['from_pretrained'],
        rule: { kind: 'argument', keyword: 'use_safetensors', position: null, value: false },
        does: 'reads the pickle file of the repository although it may have a safetensors file',
        instead: 'Leave use_safetensors out, or pass use_safetensors=True.',
        source: 'transformers/modeling_utils.py, from_pretrained: use_safetensors',
    },
];
const TRAINERS = [
    'lightning.Trainer',
    'lightning.pytorch.Trainer',
    'lightning.pytorch.trainer.Trainer',
    'pytorch_lightning.Trainer',
    'pytorch_lightning.trainer.Trainer',
];
const TRAINER_LOADER = {
    names: ['fit', 'validate', 'test', 'predict'],
    rule: { kind: 'lightning', needs: 'ckpt_path' },
    does: PICKLE,
    instead: 'Pass weights_only=True (lightning 2.6 or later).',
    source: 'lightning/pytorch/trainer/trainer.py: fit, validate, test and predict with ckpt_path',
};
const BY_NAME = new Map(LOADERS.flatMap((loader) => loader.names.map((name) => [name, loader])));
const BY_METHOD = new Map(METHODS.map((loader) => [loader.names[0], loader]));
function loaderOf(path) {
    return BY_NAME.get(path.endsWith('.__call__') ? path.slice(0, -'.__call__'.length) : path);
}
function methodOf(name, packages) {
    const method = BY_METHOD.get(name);
    return method?.beside.length === 0 || method?.beside.some((one) => packages.has(one)) ? method : undefined;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/calls.js





const NO_FALLBACK = 'Take the fallback out: change the files that fail, once, instead of loading whatever fails.';
const NOTHING = { positional: [], keywords: new Map(), open: null };
const LOOKERS = /^(builtins\.(callable|dir|getattr|hasattr|id|isinstance|issubclass|print|repr|setattr|staticmethod|classmethod|str|type|vars)|inspect\..*|functools\.(wraps|update_wrapper|partial)|typing\.cast|unittest\.mock\..*)$/;
function findCalls(resolver, around) {
    const findings = [];
    const safe = [];
    for (const node of descendants(resolver.syntax.root)) {
        if (node.kind !== 'CallExpression') {
            continue;
        }
        const candidates = candidatesFor(resolver, node);
        const judged = candidates.map((candidate) => judgeCall(resolver, candidate, node, around));
        const worst = judged.find((one) => one.site?.judgement.verdict === 'unsafe') ?? judged.find((one) => one.site !== null);
        if (worst?.site) {
            findings.push({ site: worst.site, name: worst.name, extra: worst.extra });
        }
        else {
            safe.push(...candidates.map(({ loader }) => ({ call: node, loader })));
        }
        findings.push(...handedOn(resolver, node, around));
    }
    const told = findings.map(({ site, name, extra }) => {
        const { verdict, message } = site.judgement;
        const fallback = fallbackOf(site, safe, around);
        const advice = fallback === '' ? adviceFor(resolver, site, around) : [NO_FALLBACK];
        return { node: site.call, call: name, verdict, message: `${name} ${message}${extra}${fallback}.`, advice };
    });
    return { findings: told, safe };
}
function candidatesFor(resolver, call) {
    const [callee] = call.children;
    const found = resolver.values(callee).flatMap((value) => candidateOf(resolver, value, 0));
    if (found.length > 0) {
        return found;
    }
    const method = methodCandidate(resolver, callee);
    return method === null ? [] : [method];
}
function candidateOf(resolver, value, depth) {
    if (value.kind === 'parameter') {
        return value.fallback.flatMap((one) => candidateOf(resolver, one, depth));
    }
    if (value.kind === 'class') {
        return baseLoader(resolver, value, depth);
    }
    const path = value.kind === 'name' ? value.path : value.kind === 'partial' ? value.of : null;
    const loader = path === null ? undefined : (loaderOf(path) ?? trainerMethod(path));
    if (path === null || loader === undefined) {
        return [];
    }
    return [
        {
            name: path.replace('()', ''),
            loader,
            partial: value.kind === 'partial' ? value.call : null,
            star: value.kind === 'name' && value.star,
            extendedBy: null,
        },
    ];
}
function trainerMethod(path) {
    const [owner, method, ...rest] = path.split('().');
    if (rest.length > 0 || method === undefined || !TRAINERS.includes(owner)) {
        return undefined;
    }
    return TRAINER_LOADER.names.includes(method) ? TRAINER_LOADER : undefined;
}
function baseLoader(resolver, value, depth) {
    if (depth > 8 || value.class.bindings.has('find_class')) {
        return [];
    }
    const bases = split(child(value.node, 'ArgList')?.children ?? [], ',').flatMap((group) => group.length === 1 ? group : []);
    const found = bases.flatMap((base) => resolver.values(base)).flatMap((one) => candidateOf(resolver, one, depth + 1));
    const name = child(value.node, 'VariableName');
    const extendedBy = name === undefined ? null : nameOf(resolver.syntax.text, name);
    return found.filter((one) => one.name.endsWith('Unpickler')).map((one) => ({ ...one, extendedBy }));
}
function methodCandidate(resolver, callee) {
    if (callee?.kind !== 'MemberExpression' || callee.children[1]?.kind !== '.' || callee.children[2] === undefined) {
        return null;
    }
    const name = nameOf(resolver.syntax.text, callee.children[2]);
    const loader = methodOf(name, resolver.scopes.packages);
    if (loader === undefined) {
        return null;
    }
    const own = resolver
        .values(callee.children[0])
        .some((value) => value.kind === 'class' && value.class.bindings.has(name));
    return own ? null : { name, loader, partial: null, star: false, extendedBy: null };
}
function judgeCall(resolver, candidate, call, around) {
    const { loader, partial, name } = candidate;
    const own = argumentsOf(resolver, call);
    const given = partial === null ? own : throughPartial(resolver, partial, own);
    const judgement = judge_judge(resolver, loader, given, around);
    const extra = [
        partial === null ? '' : ` (through functools.partial on line ${around.lineOf(partial.from)})`,
        candidate.star ? ' (if that is what `import *` brings)' : '',
        candidate.extendedBy === null ? '' : ` (${candidate.extendedBy} extends it and has no find_class)`,
    ].join('');
    return { site: judgement === null ? null : { call, loader, given, judgement }, name, extra };
}
function handedOn(resolver, call, around) {
    const callee = resolver.paths(call.children[0]);
    if (callee.includes('functools.partial')) {
        return fixedArguments(resolver, call, around);
    }
    if (callee.some((path) => LOOKERS.test(path))) {
        return [];
    }
    return split(child(call, 'ArgList')?.children ?? [], ',').flatMap((group) => {
        const node = group[group.length - 1];
        if (!['VariableName', 'MemberExpression'].includes(node.kind) || (node === group[0]) === group.length > 1) {
            return [];
        }
        for (const value of resolver.values(node)) {
            const [candidate] = value.kind === 'name' || value.kind === 'partial' ? candidateOf(resolver, value, 0) : [];
            const given = candidate?.partial ? throughPartial(resolver, candidate.partial, null) : NOTHING;
            const judgement = candidate === undefined ? null : judge_judge(resolver, candidate.loader, given, around);
            if (judgement === null) {
                continue;
            }
            const site = { call: node, loader: candidate.loader, given, judgement };
            return [{ site, name: candidate.name, extra: '; here it is handed on, to be called elsewhere' }];
        }
        return [];
    });
}
function fixedArguments(resolver, call, around) {
    return resolver.values(call).flatMap((value) => {
        const [candidate] = value.kind === 'partial' ? candidateOf(resolver, value, 0) : [];
        if (candidate === undefined || candidate.partial !== call) {
            return [];
        }
        const given = throughPartial(resolver, call, null);
        const judgement = judge_judge(resolver, candidate.loader, given, around);
        const fixed = judgement?.argument ?? null;
        if (judgement?.verdict !== 'unsafe' || fixed === null) {
            return [];
        }
        return [
            {
                site: { call, loader: candidate.loader, given, judgement },
                name: candidate.name,
                extra: '; functools.partial fixes that here',
            },
        ];
    });
}
function fallbackOf(site, safe, around) {
    const body = protectedBody(site.call);
    if (body === null) {
        return '';
    }
    let index = calls_firstBehind(safe, body.from);
    while (index < safe.length && contains(body, safe[index].call.from) && safe[index].loader !== site.loader) {
        index += 1;
    }
    const first = safe[index];
    if (first === undefined || !contains(body, first.call.from)) {
        return '';
    }
    return `; it is what is left when line ${around.lineOf(first.call.from)} fails, and the file decides whether that fails`;
}
function calls_firstBehind(calls, position) {
    let low = 0;
    let high = calls.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (calls[middle].call.from < position) {
            low = middle + 1;
        }
        else {
            high = middle;
        }
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/downloads.js

const FETCHERS = [
    'huggingface_hub.hf_hub_download',
    'huggingface_hub.snapshot_download',
    'huggingface_hub.cached_download',
    'torch.hub.load',
    'torch.hub.load_state_dict_from_url',
    'torch.hub.download_url_to_file',
    'torch.utils.model_zoo.load_url',
    'torchvision.datasets.utils.download_url',
    'gdown.download',
    'gdown.download_folder',
    'modelscope.snapshot_download',
    'keras.utils.get_file',
    'tensorflow.keras.utils.get_file',
];
const MODEL_URL_IN_TEXT = /["']https?:\/\/[^"'\s]+\.(pt|pth|ckpt|pkl|pickle|joblib|bin|npy|npz|h5|keras|nemo|mar|safetensors|tar|tar\.gz|tgz)(\?[^"'\s]*)?["']/i;
const KNOWN = new Set(FETCHERS);
function findDownloads(resolver) {
    const found = [];
    for (const node of descendants(resolver.syntax.root)) {
        if (node.kind === 'CallExpression') {
            const path = resolver.paths(node.children[0]).find((one) => KNOWN.has(one));
            if (path !== undefined) {
                found.push({ node, what: path });
            }
        }
        else if (node.kind === 'String') {
            const written = resolver.syntax.text.slice(node.from, node.to);
            if (written.length < 2000 && MODEL_URL_IN_TEXT.test(written)) {
                found.push({ node, what: 'a URL of a model' });
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/environment.js



const NAME = /^TORCH_FORCE_(NO_)?WEIGHTS_ONLY_LOAD$/;
const TRUE_VALUES = new Set(['1', 'y', 'yes', 'true']);
const LOWERS_AGAIN = '2.13';
const SETTERS = new Set(['setdefault', 'putenv', 'setenv', '__setitem__', 'update', 'dict']);
function judgeSetting(name, value, release) {
    const caseCounts = !(0,specifiers/* before */.gM)(release.torch.version, SAFE_DEFAULT) && (0,specifiers/* before */.gM)(release.torch.version, LOWERS_AGAIN);
    const set = value !== null && TRUE_VALUES.has(value.toLowerCase());
    const counts = value !== null && TRUE_VALUES.has(caseCounts ? value : value.toLowerCase());
    if (name.includes('_NO_')) {
        return judgeForceNo(name, value, set, counts, release);
    }
    if (!set || counts) {
        return null;
    }
    const message = `${name}=${value} is ignored by torch ${release.torch.version}: releases 2.6 to 2.12 want it in lower case, so loads are not limited.`;
    return { name, verdict: 'implicit', message, advice: [`Write ${name}=1.`] };
}
function judgeForceNo(name, value, set, counts, release) {
    const advice = [
        `Remove ${name}; pass weights_only=True, and weights_only=False only where a call needs it and its files are your own.`,
    ];
    const does = 'every torch.load without weights_only runs whatever code the pickle names';
    if (value === null) {
        return {
            name,
            verdict: 'implicit',
            message: `${name} is set to a value that is not known here; where it is 1, ${does}.`,
            advice,
        };
    }
    if (!set) {
        return null;
    }
    if (counts && !(0,specifiers/* before */.gM)(release.torch.version, SAFE_DEFAULT)) {
        return { name, verdict: 'unsafe', message: `${name}=${value}: ${does}.`, advice };
    }
    const why = (0,specifiers/* before */.gM)(release.torch.version, SAFE_DEFAULT)
        ? `unknown to torch ${release.torch.version}, whose default loads anything`
        : `ignored by torch ${release.torch.version} in this spelling`;
    return { name, verdict: 'implicit', message: `${name}=${value} is ${why}; with other releases ${does}.`, advice };
}
function findSettings(resolver, release) {
    const findings = [];
    for (const node of descendants(resolver.syntax.root)) {
        const found = node.kind === 'String' ? keyed(resolver, node) : node.kind === 'VariableName' ? named(resolver, node) : null;
        if (found === null) {
            continue;
        }
        const setting = judgeSetting(found.name, found.value === null ? null : resolver.string(found.value), release);
        if (setting === null) {
            continue;
        }
        findings.push({
            node: found.at,
            call: setting.name,
            verdict: setting.verdict,
            message: setting.message,
            advice: setting.advice,
        });
    }
    return findings;
}
function keyed(resolver, node) {
    const { text } = resolver.syntax;
    const name = text.slice(node.from + 1, node.to - 1);
    const { parent } = node;
    if (!NAME.test(name) || parent === null) {
        return null;
    }
    if (parent.kind === 'MemberExpression' && parent.parent?.kind === 'AssignStatement' && parent.children[1] === node) {
        const sides = parent.parent.children;
        return sides[0] === parent ? { name, value: sides[sides.length - 1], at: parent.parent } : null;
    }
    if (parent.kind === 'DictionaryExpression') {
        const pair = split(parent.children, ',').find(([key]) => key === node);
        return pair?.length === 3 ? { name, value: pair[2], at: node } : null;
    }
    if (parent.kind !== 'ArgList' || parent.parent === null || !SETTERS.has(calledName(text, parent.parent))) {
        return null;
    }
    const args = split(parent.children, ',');
    const index = args.findIndex(([first]) => first === node);
    return { name, value: args[index + 1]?.[0] ?? null, at: parent.parent };
}
function named(resolver, node) {
    const { text } = resolver.syntax;
    const call = node.parent?.kind === 'ArgList' ? ancestor(node, 'CallExpression') : null;
    if (call === null || !NAME.test(text.slice(node.from, node.to)) || !SETTERS.has(calledName(text, call))) {
        return null;
    }
    const [, sign, value] = split(node.parent?.children ?? [], ',').find(([first]) => first === node) ?? [];
    return sign?.kind === 'AssignOp' && value !== undefined
        ? { name: text.slice(node.from, node.to), value, at: node }
        : null;
}
function calledName(text, call) {
    const [callee] = call.children;
    const last = callee?.kind === 'MemberExpression' ? callee.children[callee.children.length - 1] : callee;
    return last === undefined ? '' : nameOf(text, last);
}
const IN_LINE = /(?<![\w${])["']?(TORCH_FORCE_(?:NO_)?WEIGHTS_ONLY_LOAD)["']?(?:\s*[:=]\s*|\s+|$)(?:"([^"]*)"|'([^']*)'|([^\s"';&|]*))/g;
const NO_SETTING = /\b(unset|printf|test|if)\s+[^;&|]*$|\[\s*[^\]]*$|\becho\s+[^;&|]*$/;
function findLineSettings(text, release) {
    if (!text.includes('TORCH_FORCE_')) {
        return [];
    }
    const lines = text.split(/\r\n|\r|\n/);
    return lines.flatMap((line, i) => {
        const code = line.replace(/(^|\s)#.*$/, '');
        return [...code.matchAll(IN_LINE)].flatMap((found) => {
            const [, name, double, single, bare] = found;
            const lead = code.slice(0, found.index);
            if (NO_SETTING.test(lead) && !code.includes('GITHUB_ENV')) {
                return [];
            }
            const value = /\bname:\s*$/.test(lead) ? valueBelow(lines[i + 1] ?? '') : (double ?? single ?? bare);
            const setting = judgeSetting(name, value.includes('$') ? null : value, release);
            return setting === null ? [] : [{ line: i + 1, column: found.index + 1, setting }];
        });
    });
}
function valueBelow(line) {
    return /^\s*value:\s*["']?([^"'\s#]*)/.exec(line)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/ignores.js
const IGNORE = /#\s*weights-only:\s*ignore\b\s*(?:\(([^)]*)\))?/i;
function readIgnores(text, comments, lineOf) {
    const found = new Map();
    for (const comment of comments) {
        const ignore = IGNORE.exec(text.slice(comment.from, comment.to));
        if (ignore !== null) {
            found.set(lineOf(comment.from), (ignore[1] ?? '').trim());
        }
    }
    return found;
}
function ignoreOf(line) {
    const ignore = IGNORE.exec(line);
    return ignore === null ? null : (ignore[1] ?? '').trim();
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/json-positions.js
const OTHER = /-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity/y;
const GAP = /[\s,:]*/y;
function parseJson(text) {
    const open = [];
    let root = null;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
        at = skip(GAP, text, at);
        if (at >= text.length) {
            break;
        }
        const top = open[open.length - 1];
        if (text[at] === '}' || text[at] === ']') {
            const closed = open.pop();
            if (closed === undefined) {
                throw broken('a value', at);
            }
            at += 1;
            closed.value.to = at;
            continue;
        }
        const value = readValue(text, at);
        at = value.to;
        if (top?.value.kind === 'object' && top.key === null) {
            if (value.kind !== 'string') {
                throw broken('a name', value.from);
            }
            top.key = stringAt(text, value);
            continue;
        }
        if (top === undefined && root !== null) {
            throw broken('the end', value.from);
        }
        root ??= value;
        place(top, value);
        if (value.kind === 'object' || value.kind === 'array') {
            open.push({ value, key: null });
        }
    }
    if (root === null || open.length > 0) {
        throw broken('more', at);
    }
    return root;
}
function place(top, value) {
    if (top?.value.kind === 'array') {
        top.value.items.push(value);
    }
    if (top?.value.kind !== 'object' || top.key === null) {
        return;
    }
    top.value.members.set(top.key, value);
    top.key = null;
}
function readValue(text, at) {
    const made = (kind, to) => ({
        kind,
        from: at,
        to,
        members: new Map(),
        items: [],
    });
    if (text[at] === '{') {
        return made('object', at + 1);
    }
    if (text[at] === '[') {
        return made('array', at + 1);
    }
    if (text[at] === '"') {
        const to = endOfString(text, at);
        if (to > at) {
            return made('string', to);
        }
    }
    const to = skip(OTHER, text, at);
    if (to === at) {
        throw broken('a value', at);
    }
    return made('other', to);
}
function endOfString(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end > 0) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\') {
            slashes += 1;
        }
        if (slashes % 2 === 0) {
            return end + 1;
        }
        end = text.indexOf('"', end + 1);
    }
    throw broken('the end of a string', at);
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function broken(expected, at) {
    return new SyntaxError(`expected ${expected} at character ${at}`);
}
function stringAt(text, value) {
    return JSON.parse(text.slice(value.from, value.to).replaceAll(/[\n\r\t]/g, ' '));
}
function rawOffset(text, value, characters) {
    let at = value.from + 1;
    for (let i = 0; i < characters && at < value.to - 1; i++) {
        if (text[at] !== '\\') {
            at += 1;
        }
        else {
            at += text[at + 1] === 'u' ? 6 : 2;
        }
    }
    return at;
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/notebook.js


function readNotebook(raw) {
    let root;
    try {
        root = parseJson(raw);
        const language = languageOf(raw, root);
        if (language !== null && !/python/i.test(language)) {
            return `skipped: a notebook in ${language.slice(0, 40)}`;
        }
        const cells = cellsOf(root);
        return cells === null ? 'skipped: JSON without cells, so it is no notebook' : assemble(raw, cells);
    }
    catch (error) {
        if (!(error instanceof SyntaxError)) {
            throw error;
        }
        return `skipped: not a notebook, ${error.message}`;
    }
}
function languageOf(raw, root) {
    const metadata = root.members.get('metadata');
    const name = metadata?.members.get('kernelspec')?.members.get('language') ??
        metadata?.members.get('language_info')?.members.get('name');
    return name?.kind === 'string' ? stringAt(raw, name) : null;
}
function cellsOf(root) {
    const sheets = root.members.get('worksheets')?.items;
    if (sheets !== undefined) {
        return sheets.flatMap((sheet) => sheet.members.get('cells')?.items ?? []);
    }
    return root.members.get('cells')?.items ?? null;
}
function assemble(raw, cells) {
    const segments = [];
    const pieces = [];
    let source = '';
    cells.forEach((cell, index) => {
        const type = cell.members.get('cell_type');
        const written = cell.members.get('source') ?? cell.members.get('input');
        if (type?.kind !== 'string' || stringAt(raw, type) !== 'code' || written === undefined) {
            return;
        }
        const cellFrom = source.length;
        for (const value of written.kind === 'array' ? written.items : [written]) {
            if (value.kind !== 'string') {
                continue;
            }
            segments.push({ from: source.length, value, cell: index + 1, cellFrom });
            source += stringAt(raw, value);
        }
        pieces.push({ from: cellFrom, to: source.length });
        source += '\n';
    });
    return { source, python: blankMagics(source, pieces), pieces, places: new NotebookPlaces(raw, source, segments) };
}
class NotebookPlaces {
    #raw;
    #inFile;
    #inSource;
    #segments;
    #starts;
    constructor(raw, source, segments) {
        this.#raw = raw;
        this.#inFile = new TextPlaces(raw);
        this.#inSource = new TextPlaces(source);
        this.#segments = segments;
        this.#starts = segments.map((segment) => segment.from);
    }
    at(position) {
        const segment = this.#segments[lastAtMost(this.#starts, position)];
        if (segment === undefined) {
            return this.#inFile.at(0);
        }
        const place = this.#inFile.at(rawOffset(this.#raw, segment.value, position - segment.from));
        const line = this.#inSource.at(position).line - this.#inSource.at(segment.cellFrom).line + 1;
        return { ...place, within: `cell ${segment.cell}, line ${line}` };
    }
}
const PYTHON_CELLS = /^%%(time|timeit|capture|prun|python3?|pypy)\b/;
const PYTHON_LINES = /^([ \t]*)(%(?:time|timeit|prun|memit|mprun)\b)(?=[ \t]+[^-\s])/;
function blankMagics(source, pieces) {
    return pieces.map(({ from, to }) => `${blankCell(source.slice(from, to))}\n`).join('');
}
function blankCell(cell) {
    const first = /^\s*(%%.*)/.exec(cell);
    if (first !== null && !PYTHON_CELLS.test(first[1])) {
        return notebook_blank(cell);
    }
    const lines = cell.replace(/^(\s*)(%%.*)/, (_, gap, magic) => gap + notebook_blank(magic));
    return lines.replaceAll(/^.*$/gm, (line) => {
        if (PYTHON_LINES.test(line)) {
            return line.replace(PYTHON_LINES, (_, gap, magic) => `${gap}${'if 1'.padEnd(magic.length - 1)}:`);
        }
        if (/^\s*[%!?]/.test(line) || /^[\w.\s]+\?{1,2}\s*$/.test(line)) {
            return notebook_blank(line);
        }
        return line.replace(/(=\s*)([%!].*)$/, (whole, sign, magic) => /^[%!]=/.test(magic) || /[!<>=%]=\s*$/.test(whole.slice(0, 2)) ? whole : `${sign}${'0'.padEnd(magic.length)}`);
    });
}
function notebook_blank(text) {
    return text.replaceAll(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/words.js


const NAMES = [
    ...LOADERS.flatMap((loader) => loader.names.map((name) => name.split('.'))),
    ...METHODS.map((method) => [method.word]),
    ...TRAINERS.map((trainer) => [...trainer.split('.'), 'ckpt_path']),
    ...FETCHERS.map((name) => name.split('.')),
    ['TORCH_FORCE_WEIGHTS_ONLY_LOAD'],
    ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'],
    ['add_safe_globals'],
    ['safe_globals'],
];
function mayConcern(text) {
    const plain = /[^\0-\x7f]/.test(text) ? text.normalize('NFKC') : text;
    if (/\b(getattr|__dict__|vars|modules|import_module|__import__)\b/.test(plain)) {
        return true;
    }
    if (MODEL_URL_IN_TEXT.test(plain)) {
        return true;
    }
    const words = new Set(plain.match(/[A-Za-z_]\w*/g));
    return NAMES.some((parts) => parts.every((part) => words.has(part)));
}

;// CONCATENATED MODULE: ./build/src/python/load-sites/load-sites.js
















const MAX_SOURCE = 4 << 20;
const MAX_NOTEBOOK = 64 << 20;
function auditSource(path, bytes, context) {
    const limit = (0,auditable/* isNotebook */.Aj)(path) ? MAX_NOTEBOOK : MAX_SOURCE;
    if (bytes.length > limit) {
        return { sites: [], notes: [`skipped: ${bytes.length} bytes, more than the ${limit} that are read`] };
    }
    const decoded = decodeSource(bytes);
    if (decoded.text === null) {
        return { sites: [], notes: [decoded.note] };
    }
    const audit = auditText(path, decoded.text, context);
    return decoded.note === null ? audit : { sites: audit.sites, notes: [decoded.note, ...audit.notes] };
}
function auditText(path, text, context) {
    if (!mayConcern(text)) {
        return { sites: [], notes: [] };
    }
    if ((0,auditable/* isNotebook */.Aj)(path)) {
        return auditNotebook(path, text, context);
    }
    if ((0,auditable/* isPython */.r2)(path)) {
        return auditPython(path, text, undefined, new TextPlaces(text), context);
    }
    return { sites: siteLines(path, text, context), notes: [] };
}
function auditNotebook(path, raw, context) {
    const notebook = readNotebook(raw);
    if (typeof notebook === 'string') {
        return { sites: [], notes: [notebook] };
    }
    const { python, pieces, places } = notebook;
    if (python.length > MAX_SOURCE) {
        return {
            sites: [],
            notes: [`skipped: ${python.length} characters of code, more than the ${MAX_SOURCE} that are read`],
        };
    }
    const audit = auditPython(path, python, pieces, places, context);
    const sites = [...audit.sites, ...siteShellLines(path, notebook, context)];
    return {
        sites: sites.sort((left, right) => left.line - right.line || left.column - right.column),
        notes: audit.notes,
    };
}
function siteShellLines(path, { source, python, places }, context) {
    const lines = [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)];
    return findLineSettings(source, context).flatMap((found) => {
        const position = lines[found.line - 1] + found.column - 1;
        return python[position] === source[position] ? [] : siteOfSetting(path, found, context, places.at(position));
    });
}
function auditPython(path, text, pieces, places, context) {
    const syntax = parse(text, pieces);
    if (syntax === null) {
        return { sites: [], notes: ['skipped: this is no Python; it has more mistakes than are followed'] };
    }
    const resolver = new Resolver(syntax, collectScopes(syntax));
    const around = {
        torch: context.torch,
        requirement: context.requirement,
        checkpoint: context.checkpoint,
        path,
        lineOf: (position) => places.at(position).line,
    };
    const calls = findCalls(resolver, around);
    const findings = [...calls.findings, ...findAllowLists(resolver), ...findSettings(resolver, context)];
    const sites = report(path, syntax, findings, places, context);
    return { sites, notes: [...bypassNotes(calls, places, context), ...downloadNotes(resolver, places, context)] };
}
function report(path, syntax, findings, places, context) {
    const ignores = readIgnores(syntax.text, syntax.comments, (position) => places.at(position).line);
    const sorted = [...findings].sort((left, right) => left.node.from - right.node.from);
    return sorted.flatMap((finding) => {
        const { line, column, within } = places.at(finding.node.from);
        const last = places.at(Math.max(finding.node.from, finding.node.to - 1)).line;
        const site = { path, line, column, call: finding.call, new: isNew(line, last, context) };
        const message = within === null ? finding.message : `${within}: ${finding.message}`;
        return settle({ ...site, verdict: finding.verdict, message, advice: finding.advice }, reasonBetween(ignores, line, last));
    });
}
function reasonBetween(ignores, first, last) {
    for (const [line, reason] of ignores) {
        if (line >= first && line <= last) {
            return reason;
        }
    }
    return null;
}
function isNew(first, last, { addedLines }) {
    if (addedLines === undefined || addedLines === null) {
        return null;
    }
    for (let line = first; line <= last; line++) {
        if (addedLines.has(line)) {
            return true;
        }
    }
    return false;
}
function settle(site, reason) {
    if (reason === null) {
        return [site];
    }
    if (reason !== '') {
        return [];
    }
    const message = `ignored without a reason: ${site.message}`;
    return [
        {
            ...site,
            verdict: 'unexplained-ignore',
            message,
            advice: ['Write `# weights-only: ignore (why this is safe)`.', ...site.advice],
        },
    ];
}
function siteLines(path, text, context) {
    const lines = text.split(/\r\n|\r|\n/);
    return findLineSettings(text, context).flatMap((found) => {
        const place = { line: found.line, column: found.column, within: null };
        return siteOfSetting(path, found, context, place, ignoreOf(lines[found.line - 1]));
    });
}
function siteOfSetting(path, { setting }, context, { line, column, within }, reason = null) {
    const message = within === null ? setting.message : `${within}: ${setting.message}`;
    const site = { path, line, column, call: setting.name, new: isNew(line, line, context) };
    return settle({ ...site, verdict: setting.verdict, message, advice: setting.advice }, reason);
}
const MAX_LISTED = 10;
function bypassNotes({ safe }, places, { torch }) {
    const lines = safe.filter(({ loader }) => loader.rule.kind === 'torch').map(({ call }) => places.at(call.from).line);
    if (lines.length === 0 || !(0,specifiers/* before */.gM)(torch.version, SAFE_DEFAULT)) {
        return [];
    }
    const listed = lines.length > 1 ? `lines ${lines.slice(0, MAX_LISTED).join(', ')}` : `line ${lines[0]}`;
    return [`weights_only=True on ${listed} does not stop every file with torch ${torch.version} (CVE-2025-32434)`];
}
function downloadNotes(resolver, places, context) {
    const found = findDownloads(resolver).filter(({ node }) => {
        const first = places.at(node.from).line;
        return isNew(first, places.at(node.to - 1).line, context) !== false;
    });
    if (found.length === 0) {
        return [];
    }
    const listed = found.slice(0, MAX_LISTED).map(({ node, what }) => `line ${places.at(node.from).line} (${what})`);
    const more = found.length > MAX_LISTED ? ` and ${found.length - MAX_LISTED} more` : '';
    return [`fetches at run time what is not judged here: ${listed.join(', ')}${more}`];
}


/***/ })

};
