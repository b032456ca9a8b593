/**
 * Finds the load sites of one syntax tree: calls of known loaders, loaders that are handed on to be called elsewhere,
 * and allow lists that let a dangerous global in. Positions only; lines, comments and reports come later.
 */

import { type Arguments, argumentsOf, protectedBody, throughPartial } from '../syntax/arguments.ts';
import type { Resolver, Value } from '../syntax/resolve.ts';
import { child, contains, descendants, type Node, nameOf, split } from '../syntax/syntax.ts';
import { adviceFor, type Surroundings } from './advice.ts';
import type { Site } from './edits.ts';
import { type Judgement, judge } from './judge.ts';
import { type Loader, loaderOf, methodOf, TRAINER_LOADER, TRAINERS } from './loaders.ts';

export interface Finding {
  readonly node: Node;
  readonly call: string;
  readonly verdict: 'unsafe' | 'implicit';
  readonly message: string;
  readonly advice: string[];
}

/** A known loader that an expression can stand for. */
interface Candidate {
  readonly name: string;
  readonly loader: Loader;
  /** The `functools.partial` call in between. */
  readonly partial: Node | null;
  readonly star: boolean;
  /** The class of this text that extends it. */
  readonly extendedBy: string | null;
}

const NO_FALLBACK = 'Take the fallback out: change the files that fail, once, instead of loading whatever fails.';
const NOTHING: Arguments = { positional: [], keywords: new Map(), open: null };
/** What looks at a function and does not call it. */
const LOOKERS =
  /^(builtins\.(callable|dir|getattr|hasattr|id|isinstance|issubclass|print|repr|setattr|staticmethod|classmethod|str|type|vars)|inspect\..*|functools\.(wraps|update_wrapper|partial)|typing\.cast|unittest\.mock\..*)$/;

export interface Calls {
  readonly findings: Finding[];
  /** Calls of loaders that load nothing but data, as their arguments and the release stand. */
  readonly safe: { readonly call: Node; readonly loader: Loader }[];
}

export function findCalls(resolver: Resolver, around: Surroundings): Calls {
  const findings: { site: Site; name: string; extra: string }[] = [];
  const safe: Calls['safe'] = [];
  for (const node of descendants(resolver.syntax.root)) {
    if (node.kind !== 'CallExpression') {
      continue;
    }
    const candidates = candidatesFor(resolver, node);
    const judged = candidates.map((candidate) => judgeCall(resolver, candidate, node, around));
    const worst =
      judged.find((one) => one.site?.judgement.verdict === 'unsafe') ?? judged.find((one) => one.site !== null);
    if (worst?.site) {
      findings.push({ site: worst.site, name: worst.name, extra: worst.extra });
    } else {
      safe.push(...candidates.map(({ loader }) => ({ call: node, loader })));
    }
    findings.push(...handedOn(resolver, node, around));
  }
  const told = findings.map(({ site, name, extra }): Finding => {
    const { verdict, message } = site.judgement;
    const fallback = fallbackOf(site, safe, around);
    const advice = fallback === '' ? adviceFor(resolver, site, around) : [NO_FALLBACK];
    return { node: site.call, call: name, verdict, message: `${name} ${message}${extra}${fallback}.`, advice };
  });
  return { findings: told, safe };
}

function candidatesFor(resolver: Resolver, call: Node): Candidate[] {
  const [callee] = call.children;
  const found = resolver.values(callee).flatMap((value) => candidateOf(resolver, value, 0));
  if (found.length > 0) {
    return found;
  }
  const method = methodCandidate(resolver, callee);
  return method === null ? [] : [method];
}

function candidateOf(resolver: Resolver, value: Value, depth: number): Candidate[] {
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

function trainerMethod(path: string): Loader | undefined {
  const [owner, method, ...rest] = path.split('().');
  if (rest.length > 0 || method === undefined || !TRAINERS.includes(owner)) {
    return undefined;
  }
  return TRAINER_LOADER.names.includes(method) ? TRAINER_LOADER : undefined;
}

/** A class of this text that extends an unpickler and does not choose what may be found loads what its base loads. */
function baseLoader(resolver: Resolver, value: Extract<Value, { kind: 'class' }>, depth: number): Candidate[] {
  if (depth > 8 || value.class.bindings.has('find_class')) {
    return [];
  }
  const bases = split(child(value.node, 'ArgList')?.children ?? [], ',').flatMap((group) =>
    group.length === 1 ? group : [],
  );
  const found = bases.flatMap((base) => resolver.values(base)).flatMap((one) => candidateOf(resolver, one, depth + 1));
  const name = child(value.node, 'VariableName');
  const extendedBy = name === undefined ? null : nameOf(resolver.syntax.text, name);
  return found.filter((one) => one.name.endsWith('Unpickler')).map((one) => ({ ...one, extendedBy }));
}

/** `Net.load_from_checkpoint`, whatever `Net` is, unless this text defines it. */
function methodCandidate(resolver: Resolver, callee: Node | undefined): Candidate | null {
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

interface Judged {
  readonly site: Site | null;
  readonly name: string;
  readonly extra: string;
}

function judgeCall(resolver: Resolver, candidate: Candidate, call: Node, around: Surroundings): Judged {
  const { loader, partial, name } = candidate;
  const own = argumentsOf(resolver, call);
  const given = partial === null ? own : throughPartial(resolver, partial, own);
  const judgement = judge(resolver, loader, given, around);
  const extra = [
    partial === null ? '' : ` (through functools.partial on line ${around.lineOf(partial.from)})`,
    candidate.star ? ' (if that is what `import *` brings)' : '',
    candidate.extendedBy === null ? '' : ` (${candidate.extendedBy} extends it and has no find_class)`,
  ].join('');
  return { site: judgement === null ? null : { call, loader, given, judgement }, name, extra };
}

/** Loaders among the arguments of a call, and partials that fix an unsafe argument. */
function handedOn(resolver: Resolver, call: Node, around: Surroundings): { site: Site; name: string; extra: string }[] {
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
      const judgement = candidate === undefined ? null : judge(resolver, candidate.loader, given, around);
      if (judgement === null) {
        continue;
      }
      const site = { call: node, loader: candidate.loader, given, judgement };
      return [{ site, name: candidate.name, extra: '; here it is handed on, to be called elsewhere' }];
    }
    return [];
  });
}

function fixedArguments(
  resolver: Resolver,
  call: Node,
  around: Surroundings,
): { site: Site; name: string; extra: string }[] {
  return resolver.values(call).flatMap((value) => {
    const [candidate] = value.kind === 'partial' ? candidateOf(resolver, value, 0) : [];
    if (candidate === undefined || candidate.partial !== call) {
      return [];
    }
    const given = throughPartial(resolver, call, null);
    const judgement: Judgement | null = judge(resolver, candidate.loader, given, around);
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

/** In an `except` of a try whose body loads weights only: the file chooses the exception, so it chooses this too. */
function fallbackOf(site: Site, safe: readonly { call: Node; loader: Loader }[], around: Surroundings): string {
  const body = protectedBody(site.call);
  if (body === null) {
    return '';
  }
  let index = firstBehind(safe, body.from);
  while (index < safe.length && contains(body, safe[index].call.from) && safe[index].loader !== site.loader) {
    index += 1;
  }
  const first = safe[index];
  if (first === undefined || !contains(body, first.call.from)) {
    return '';
  }
  return `; it is what is left when line ${around.lineOf(first.call.from)} fails, and the file decides whether that fails`;
}

/** Calls stand in the order of the text. */
function firstBehind(calls: readonly { call: Node }[], position: number): number {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (calls[middle].call.from < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
