/**
 * Python text as a tree of plain nodes. The one place that touches `@lezer/python`: the rest of the folder sees
 * `Node` only. The parser never refuses a text; where it had to guess there are nodes of kind `⚠`. Nothing here
 * recurses, so that nesting cannot exhaust the stack.
 */
import { parser } from '@lezer/python';
import { plainWithItems } from './with-items.ts';

export interface Node {
  /** The name in the grammar: `CallExpression`, `VariableName`, or a keyword or sign as it is written. */
  readonly kind: string;
  /** Positions in the text; `to` is the first one behind it. */
  readonly from: number;
  readonly to: number;
  parent: Node | null;
  readonly children: Node[];
}

export interface Syntax {
  readonly text: string;
  readonly root: Node;
  readonly comments: Node[];
}

/** A piece of the text that is parsed by itself: a cell of a notebook. Pieces follow each other. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Brackets and the inside of strings say nothing that their parents do not. */
const LEFT_OUT = new Set(['(', ')', '[', ']', '{', '}', 'Escape', 'FormatConversion', 'FormatSelfDoc']);

/**
 * Pieces are parsed one by one, so that a mistake in one cell does not spoil the next, and share one root.
 * @returns null for a text that is no Python: it has more mistakes than are followed
 */
export function parse(text: string, pieces: readonly Piece[] = [{ from: 0, to: text.length }]): Syntax | null {
  const readable = plainWithItems(normalise(text));
  const root: Node = { kind: 'Script', from: 0, to: text.length, parent: null, children: [] };
  const comments: Node[] = [];
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

/**
 * At a mistake the parser follows several readings side by side, and a step costs as much as there are readings. Valid
 * Python makes it guess next to nothing (at most 2,610 times in a file of 130 MB of installed
 * Python: the standard library, its tests, and packages); prose, or data
 * under a wrong name, makes it guess at every word and would take half a minute per megabyte.
 */
const MAX_GUESSES = 50_000;

type Tree = ReturnType<typeof parser.parse>;
/** `stacks` are the readings; the type of the library does not show them (@lezer/lr, Parse). */
type Running = ReturnType<typeof parser.startParse> & { readonly stacks?: readonly unknown[] };

function parsePiece(text: string, budget: { guesses: number }): Tree | null {
  const running: Running = parser.startParse(text);
  for (let tree = running.advance(); ; tree = running.advance()) {
    if (tree !== null) {
      return tree;
    }
    budget.guesses -= (running.stacks?.length ?? 1) - 1;
    if (budget.guesses < 0) {
      return null;
    }
  }
}

function append(root: Node, comments: Node[], tree: Tree, offset: number): void {
  let current = root;
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Script') {
        return true;
      }
      if (LEFT_OUT.has(name)) {
        return false;
      }
      const node: Node = { kind: name, from: from + offset, to: to + offset, parent: current, children: [] };
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

/** The grammar gives a decorator `@a.b(c)` no expression of its own; this makes it the call that it is. */
function callDecorator(decorator: Node): void {
  const names = decorator.children.filter(({ kind }) => kind === 'VariableName');
  const list = decorator.children.find(({ kind }) => kind === 'ArgList');
  if (names.length === 0 || list === undefined) {
    return;
  }
  const made = (kind: string, children: Node[]): Node => {
    const node: Node = { kind, from: children[0].from, to: children[children.length - 1].to, parent: null, children };
    for (const one of children) {
      one.parent = node;
    }
    return node;
  };
  const callee = names.reduce((object, name) => {
    const dot: Node = { kind: '.', from: object.to, to: name.from, parent: null, children: [] };
    return made('MemberExpression', [object, dot, { ...name, kind: 'PropertyName' }]);
  });
  const call = made('CallExpression', [callee, list]);
  call.parent = decorator;
  decorator.children.splice(0, decorator.children.length, call);
}

/**
 * The same text, position by position, in a form that the grammar reads as Python does. CR ends a line; a form feed
 * in front of a line starts its indentation anew (CPython Parser/lexer/lexer.c), so the line begins behind it.
 */
function normalise(text: string): string {
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

/** Every node below `root`, parents first, in the order of the text. */
export function* descendants(root: Node): Generator<Node> {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) {
      pending.push(node.children[i]);
    }
  }
}

/** The nearest node above that is of one of these kinds. */
export function ancestor(node: Node, ...kinds: string[]): Node | null {
  let above = node.parent;
  while (above !== null && !kinds.includes(above.kind)) {
    above = above.parent;
  }
  return above;
}

export function child(node: Node, kind: string): Node | undefined {
  return node.children.find((candidate) => candidate.kind === kind);
}

export function contains(outer: Node, position: number): boolean {
  return outer.from <= position && position < outer.to;
}

/** The children between signs: `[a, b]` of `a, b`. */
export function split(children: readonly Node[], sign: string): Node[][] {
  const groups: Node[][] = [[]];
  for (const node of children) {
    if (node.kind === sign) {
      groups.push([]);
    } else {
      groups[groups.length - 1].push(node);
    }
  }
  return groups.filter((group) => group.length > 0);
}

/** An identifier as Python compares it: normalised to NFKC (Language Reference, 2.3). */
export function nameOf(text: string, node: Node): string {
  return text.slice(node.from, node.to).normalize('NFKC');
}
