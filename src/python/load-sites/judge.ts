/**
 * What a call of a known loader does under a torch release: nothing to list, `implicit` where a default or a caller
 * decides, `unsafe` where it loads anything. What the text does not tell is `implicit` and says so: it is neither
 * shown to be unsafe nor may it pass unread.
 */

import type { TorchRequirement } from '../requirement/requirements.ts';
import { before } from '../requirement/specifiers.ts';
import { type Arguments, argument, type Truth, truths } from '../syntax/arguments.ts';
import type { Resolver } from '../syntax/resolve.ts';
import type { Node } from '../syntax/syntax.ts';
import type { Loader, Rule } from './loaders.ts';

export interface Release {
  readonly torch: { version: string; source: string };
  readonly requirement: TorchRequirement | null;
}

/** Which edit makes the call safe; `none`: no argument does. */
type Remedy = 'pass-weights-only' | 'remove-pickle-module' | 'remove-argument' | 'none';

export interface Judgement {
  readonly verdict: 'unsafe' | 'implicit';
  /** Goes on the name of the function. */
  readonly message: string;
  readonly remedy: Remedy;
  /** The argument that is to be changed, where there is one. */
  readonly argument: Node | null;
}

/** torch.load's default is weights_only=True from here (torch/serialization.py). */
export const SAFE_DEFAULT = '2.6';

/** @returns null where the call loads nothing but data */
export function judge(resolver: Resolver, loader: Loader, given: Arguments, release: Release): Judgement | null {
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
      return judgeFlag(resolver, argument(given, 'weights_only', rule.position), given, does, () =>
        unsafe(`${does}: weights_only is False where it is not given, in every release up to ${release.torch.version}`),
      );
    case 'lightning':
      return judgeLightning(resolver, rule, given, release, does);
    case 'argument':
      return judgeArgument(resolver, rule, given, does);
    case 'skops':
      return judgeSkops(resolver, given, does);
  }
}

function unsafe(message: string, node: Node | null = null, remedy: Remedy = 'pass-weights-only'): Judgement {
  return { verdict: 'unsafe', message, remedy, argument: node };
}

function implicit(message: string, node: Node | null = null, remedy: Remedy = 'pass-weights-only'): Judgement {
  return { verdict: 'implicit', message, remedy, argument: node };
}

function judgeTorch(
  resolver: Resolver,
  rule: Extract<Rule, { kind: 'torch' }>,
  given: Arguments,
  release: Release,
  does: string,
): Judgement | null {
  const pickleModule = argument(given, 'pickle_module', rule.pickleModule);
  const other = pickleModule !== undefined && !only(truths(resolver, pickleModule), 'none');
  return judgeFlag(resolver, given.keywords.get('weights_only'), given, does, () =>
    other
      ? unsafe(
          `with pickle_module= ${does}: torch then takes weights_only for False`,
          pickleModule,
          'remove-pickle-module',
        )
      : byDefault(release, does),
  );
}

/** Where `weights_only` is not given: the release decides. */
function byDefault({ torch, requirement }: Release, does: string): Judgement | null {
  if (before(torch.version, SAFE_DEFAULT)) {
    return unsafe(
      `without weights_only ${does}: that is the default of torch ${torch.version} (True from ${SAFE_DEFAULT})`,
    );
  }
  const held = `without weights_only follows the default of the release: torch ${torch.version} loads weights only`;
  if (requirement === null) {
    return implicit(`${held}, one before ${SAFE_DEFAULT} ${does}; no file here says which torch is meant`);
  }
  if (requirement.lowest !== null && !before(requirement.lowest, SAFE_DEFAULT)) {
    return null;
  }
  const asked = `\`torch${requirement.specifier}\` in ${requirement.file}`;
  const lowest = requirement.lowest ?? `releases before ${SAFE_DEFAULT}`;
  return implicit(`${held}, but ${asked} allows ${lowest}, where it ${does}`);
}

function only(found: Set<Truth>, ...allowed: Truth[]): boolean {
  return [...found].every((truth) => allowed.includes(truth));
}

/** By a flag that is safe when true; `absent` judges a call where it is not given, or None. */
function judgeFlag(
  resolver: Resolver,
  flag: Node | undefined,
  given: Arguments,
  does: string,
  absent: () => Judgement | null,
): Judgement | null {
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
    return unsafe(
      `with ${written === 'weights_only=False' ? written : `${written}, which can be False,`} ${does}`,
      flag,
    );
  }
  if (found.has('parameter-false')) {
    return unsafe(`with ${written}, a parameter that is False by default, ${does}`, flag);
  }
  return implicit(
    `with ${written} loads what a value allows that is not known here; where it is False, it ${does}`,
    flag,
  );
}

function judgeLightning(
  resolver: Resolver,
  rule: Extract<Rule, { kind: 'lightning' }>,
  given: Arguments,
  release: Release,
  does: string,
): Judgement | null {
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
    if (before(release.torch.version, SAFE_DEFAULT)) {
      return unsafe(`without weights_only ${does}: neither lightning nor torch ${release.torch.version} limits it`);
    }
    return implicit(`without weights_only ${does} with lightning before 2.6; from 2.6 torch's own default decides`);
  });
}

function judgeArgument(
  resolver: Resolver,
  rule: Extract<Rule, { kind: 'argument' }>,
  given: Arguments,
  does: string,
): Judgement | null {
  const node = argument(given, rule.keyword, rule.position);
  if (node === undefined) {
    return null;
  }
  const found = truths(resolver, node);
  const bad: Truth = rule.value ? 'true' : 'false';
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
  return implicit(
    `with ${written}, a value that is not known here, ${does} where it is ${value}`,
    node,
    'remove-argument',
  );
}

function judgeSkops(resolver: Resolver, given: Arguments, does: string): Judgement | null {
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
