/**
 * Rewrites the heads of `with` statements into the form that the grammar of `@lezer/python` 1.1.19 knows: no brackets
 * around the items (Python 3.9) and only names behind `as`. Without this the parser loses its place and with it the
 * indentation of what follows. Every position stays; a text without such heads is returned as it is.
 */

/** Characters: longer heads are left alone. */
const LONGEST_HEAD = 4000;
/** Another statement in what looks like brackets: this is no head but prose. */
const NEXT_HEAD = /^\n[ \t]*(async[ \t]+)?with\b/;

export function plainWithItems(text: string): string {
  if (!/\bwith\b/.test(text)) {
    return text;
  }
  const changes: { from: number; head: string }[] = [];
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
  const parts: string[] = [];
  for (const { from, head } of changes) {
    if (from < at) {
      continue;
    }
    parts.push(text.slice(at, from), head);
    at = from + head.length;
  }
  return parts.join('') + text.slice(at);
}

/** Up to the colon that ends it; null where there is none. */
function headAt(text: string, from: number): string | null {
  const end = walk(
    text.slice(from, from + LONGEST_HEAD),
    (sign, depth, at) =>
      (depth === 0 && sign === ':') ||
      (sign === '\n' && (depth === 0 || NEXT_HEAD.test(text.slice(from + at, from + at + 40)))),
  );
  return end < 0 || text[from + end] !== ':' ? null : text.slice(from, from + end);
}

/**
 * The first position at which a test holds, or -1. Strings and comments are passed over.
 * @param test is given the character and how many brackets are open around it
 */
function walk(text: string, test: (sign: string, depth: number, at: number) => boolean): number {
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

function endOfQuote(text: string, at: number): number {
  const quote = text[at];
  let end = at + 1;
  while (end < text.length && text[end] !== quote && text[end] !== '\n') {
    end += text[end] === '\\' ? 2 : 1;
  }
  return end;
}

/** `(a as b, c as d)` without the brackets around it, on one line. */
function withoutBrackets(head: string): string {
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

function topLevelAs(items: string): boolean {
  return walk(items, (_, depth, at) => depth === 0 && /^\sas\s/.test(items.slice(at, at + 4))) >= 0;
}

/** `as (a, b)` to `as  a, b `, `as self.x` to `as self_x`. */
function plainTargets(head: string): string {
  let plain = head;
  let at = 0;
  for (;;) {
    const rest = plain.slice(at);
    const found = walk(
      rest,
      (_, depth, position) => depth === 0 && /^[\s)\]}]as[\s([]/.test(rest.slice(position, position + 4)),
    );
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

function plainTarget(target: string): string {
  if (/^\s*[\w\u0080-\uffff]+\s*$/.test(target)) {
    return target;
  }
  if (/^\s*[([]/.test(target)) {
    return target.replaceAll(/[()[\]*]/g, ' ').replace(/,(\s*)$/, ' $1');
  }
  return target.replace(/\S[\s\S]*\S/, (name) => name.replaceAll(/[^\w\u0080-\uffff]/g, '_'));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
