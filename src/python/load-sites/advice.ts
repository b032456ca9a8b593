/**
 * What to do about a load site: the exact edit, and what comes before it. Nothing is advised that would open a hole:
 * where the checkpoint does not load with weights_only=True, changing the file comes first.
 */

import { before } from '../requirement/specifiers.ts';
import type { Resolver } from '../syntax/resolve.ts';
import { child, type Node, split } from '../syntax/syntax.ts';
import { editOf, type Site } from './edits.ts';
import type { Release } from './judge.ts';

export interface Surroundings extends Release {
  /** What this run found out about a checkpoint of the repository. */
  readonly checkpoint: ((path: string) => 'loads' | 'does not load' | undefined) | undefined;
  /** The source's own path, `/` separated. */
  readonly path: string;
  lineOf(position: number): number;
}

/** The first release without CVE-2025-32434 (before 2.6) and CVE-2026-24747 (before 2.10). */
const PATCHED = '2.10';

export function adviceFor(resolver: Resolver, site: Site, around: Surroundings): string[] {
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

/** What is known of the files that the call loads. */
function beforehand(resolver: Resolver, site: Site, around: Surroundings): string {
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

/** The path that an expression spells out: a string, Path("…"), os.path.join("…", "…"), open("…", "rb"). */
function pathText(resolver: Resolver, node: Node, depth: number): string | null {
  const text = resolver.string(node);
  if (text !== null || depth > 8) {
    return text;
  }
  const parts =
    node.kind === 'BinaryExpression' && node.children[1]?.kind === 'ArithOp'
      ? [node.children[0], node.children[2]]
      : calledParts(resolver, node);
  if (parts === null || parts.length === 0) {
    return null;
  }
  const texts = parts.map((part) => pathText(resolver, part, depth + 1));
  return texts.includes(null) ? null : texts.join('/');
}

function calledParts(resolver: Resolver, node: Node): Node[] | null {
  const [value] = resolver.values(node);
  if (value?.kind !== 'made') {
    return null;
  }
  const args = split(child(value.call, 'ArgList')?.children ?? [], ',').flatMap((group) =>
    group.length === 1 ? group : [],
  );
  if (/^(builtins|io)\.open$/.test(value.by)) {
    return args.slice(0, 1);
  }
  return /^(pathlib\.(Pure)?(Posix)?Path|os\.path\.join|posixpath\.join|builtins\.str|os\.fspath)$/.test(value.by)
    ? args
    : null;
}

/** Beside the source, and from the root of the repository. */
function candidates(written: string, source: string): string[] {
  if (/^([a-z]+:|\/|\\)/i.test(written)) {
    return [];
  }
  return [joinPath('', written), joinPath(source.slice(0, Math.max(0, source.lastIndexOf('/'))), written)];
}

function joinPath(folder: string, relative: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0) {
      parts.pop();
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** Before 2.6 even weights_only=True runs code for some files. */
function requiredRelease({ torch, requirement }: Release): string | null {
  const lowest = requirement === null ? torch.version : requirement.lowest;
  if (lowest !== null && !before(lowest, PATCHED) && !before(torch.version, PATCHED)) {
    return null;
  }
  return `Require torch>=${PATCHED}: weights_only=True can be got around before 2.6 (CVE-2025-32434) and corrupts memory before 2.10 (CVE-2026-24747).`;
}
