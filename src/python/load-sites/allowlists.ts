/**
 * `add_safe_globals` and `safe_globals` given a global that is dangerous: it opens every later load, also those with
 * weights_only=True. Which globals are dangerous is for the caller to say.
 */
import { isDangerous } from '../../policy/judge.ts';
import { isDangerEntry } from '../../policy/known-globals.ts';
import type { Resolver } from '../syntax/resolve.ts';
import { child, descendants, type Node, split } from '../syntax/syntax.ts';
import type { Finding } from './calls.ts';

const ALLOWERS = new Set(['torch.serialization.add_safe_globals', 'torch.serialization.safe_globals']);

export function findAllowLists(resolver: Resolver): Finding[] {
  const findings: Finding[] = [];
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

/** The names in the list; an element is a global, or a pair of one and the name it goes by. */
function allowed(resolver: Resolver, call: Node): string[] {
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

/** A name that nothing in the text binds is a builtin, or came with `import *`: only known dangerous builtins count. */
function opens(path: string): boolean {
  const end = path.lastIndexOf('.');
  return path.startsWith('builtins.')
    ? isDangerEntry(path)
    : isDangerous(path.slice(0, Math.max(end, 0)), path.slice(end + 1));
}
