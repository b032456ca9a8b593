/**
 * The exact edit that makes a load site safe, written as the call should read. It changes arguments and nothing else, and
 * what it writes is a call that Python accepts.
 */
import type { Arguments } from '../syntax/arguments.ts';
import type { Resolver } from '../syntax/resolve.ts';
import { child, type Node, nameOf, split } from '../syntax/syntax.ts';
import type { Judgement } from './judge.ts';
import type { Loader } from './loaders.ts';

export interface Site {
  /** The call, or the function where it is handed on. */
  readonly call: Node;
  readonly loader: Loader;
  readonly given: Arguments;
  readonly judgement: Judgement;
}

/** Characters: a longer call is told by its lines. */
const LONGEST = 160;

/** @returns null where no edit of this text alone helps */
export function editOf(
  resolver: Resolver,
  { call, given, judgement }: Site,
  lineOf: (position: number) => number,
): string | null {
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

function isArgument(list: Node | undefined, target: Node): boolean {
  return list !== undefined && split(list.children, ',').some((group) => group.includes(target));
}

/** The value stands in a dictionary, a partial or the like. */
function elsewhere(text: string, target: Node, passes: boolean, line: number): string {
  return passes
    ? `On line ${line} write True instead of ${written(text, target)}.`
    : `On line ${line} remove ${written(text, target)}.`;
}

function written(text: string, node: Node): string {
  return text.slice(node.from, node.to).slice(0, LONGEST);
}

function inWords({ remedy }: Judgement): string {
  if (remedy === 'remove-argument') {
    return 'remove that argument';
  }
  return remedy === 'remove-pickle-module'
    ? 'pass weights_only=True and remove pickle_module'
    : 'pass weights_only=True';
}

function newList(text: string, list: Node, { remedy, argument }: Judgement, flag: Node | undefined): string {
  const kept = split(list.children, ',').filter(
    (group) => remedy === 'pass-weights-only' || !group.some((part) => part === argument),
  );
  const replaced = (group: Node[]): boolean =>
    remedy === 'pass-weights-only' && flag !== undefined && group.includes(flag);
  const args = kept.map((group) =>
    replaced(group) ? 'weights_only=True' : text.slice(group[0].from, group[group.length - 1].to),
  );
  const given = kept.some(
    (group) => replaced(group) || (nameOf(text, group[0]) === 'weights_only' && group[1]?.kind === 'AssignOp'),
  );
  if (remedy !== 'remove-argument' && !given) {
    args.push('weights_only=True');
  }
  return `(${args.join(', ')})`;
}
