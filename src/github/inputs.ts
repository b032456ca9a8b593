/**
 * The Action's inputs, checked before anything else is done: a value that means nothing ends the run with a message that
 * names it. Defaults are those of the contract; action.yml gives one to `token` only. It knows nothing of scanning.
 */

import { messageOf, UsageError } from '../base/errors.ts';
import { pathFilter } from '../base/globs.ts';
import { safeGlobalMistake } from '../policy/safe-global.ts';
import type { FailOn } from '../report.ts';
import { FAIL_ON } from '../report.ts';
import { type ChosenTorch, chooseTorch } from '../scan/choose-torch.ts';

const SCOPES = ['changed', 'all'] as const;
type Scope = (typeof SCOPES)[number];
const COMMENT_MODES = ['always', 'on-findings', 'never'] as const;
type CommentMode = (typeof COMMENT_MODES)[number];

/** Where the policy file lies in the repository. */
export interface Config {
  path: string;
  /** By the input: then it must be there. */
  named: boolean;
}

export interface Inputs {
  /** Globs; none: as the policy file says, else every file. */
  files: string[];
  /** Null: as the event says. */
  scope: Scope | null;
  /** The release whose rules apply; null: as the policy file says, else `auto`. */
  torch: ChosenTorch | null;
  /** Null: as the policy file says, else `unsafe`. */
  failOn: FailOn | null;
  safeGlobals: string[];
  config: Config;
  loadSites: boolean;
  failOnLoadSites: boolean;
  comment: CommentMode;
  checkRun: boolean;
  checkName: string;
  reportFile: string | null;
  token: string;
}

/** @throws {UsageError} naming the input, what was expected and what was found */
export function readInputs(get: (name: string) => string): Inputs {
  const token = get('token');
  if (token === '') {
    throw new UsageError('input token: expected a token, found nothing');
  }
  return {
    files: filesInput(lines(get('files'))),
    scope: oneOf('scope', get('scope'), SCOPES, null),
    torch: torchInput(get('torch-version') || 'auto'),
    failOn: oneOf('fail-on', get('fail-on'), FAIL_ON, null),
    safeGlobals: lines(get('safe-globals')).map(safeGlobal),
    config: configInput(get('config')),
    ...loadSiteInputs(get),
    comment: oneOf('comment', get('comment'), COMMENT_MODES, 'on-findings'),
    checkRun: flag('check-run', get('check-run'), 'true'),
    checkName: checkName(get('check-name') || 'weights-only report'),
    reportFile: get('report-file') || null,
    token,
  };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function filesInput(globs: string[]): string[] {
  try {
    pathFilter(globs);
    return globs;
  } catch (error) {
    throw new UsageError(`input files: ${messageOf(error)}`);
  }
}

function oneOf<T extends string, N>(name: string, value: string, known: readonly T[], otherwise: N): T | N {
  if (value === '') {
    return otherwise;
  }
  const found = known.find((one) => one === value);
  if (found === undefined) {
    throw new UsageError(`input ${name}: expected ${known.join(', ')}, found ${JSON.stringify(value)}`);
  }
  return found;
}

function flag(name: string, value: string, otherwise: 'true' | 'false'): boolean {
  return oneOf(name, value, ['true', 'false'], otherwise) === 'true';
}

function loadSiteInputs(get: (name: string) => string): Pick<Inputs, 'loadSites' | 'failOnLoadSites'> {
  const loadSites = flag('load-sites', get('load-sites'), 'true');
  const failOnLoadSites = flag('fail-on-load-sites', get('fail-on-load-sites'), 'false');
  if (failOnLoadSites && !loadSites) {
    throw new UsageError('input fail-on-load-sites: expected load-sites to be true, found false: nothing could fail');
  }
  return { loadSites, failOnLoadSites };
}

function torchInput(text: string): ChosenTorch | null {
  try {
    return text === 'auto' ? null : chooseTorch(text, 'input torch-version', null);
  } catch (error) {
    throw new UsageError(`input torch-version: ${messageOf(error)}`);
  }
}

/** GitHub's names of owners have letters, digits and hyphens only, so `.github/…` is none. */
const OTHER_REPOSITORY = /^[A-Za-z0-9-]+\/[\w.-]+\/.+@/;

function configInput(text: string): Config {
  if (text === '') {
    return { path: '.github/weights-only.yml', named: false };
  }
  const path = text.replace(/^\.\//, '');
  if (OTHER_REPOSITORY.test(path)) {
    throw new UsageError(
      `input config: expected a path in this repository, found ${JSON.stringify(text)}: a policy of another repository, owner/repo/path@sha, cannot be used yet`,
    );
  }
  if (path.split('/').some((part) => ['', '.', '..'].includes(part))) {
    throw new UsageError(
      `input config: expected a path relative to the repository, without . and .., found ${JSON.stringify(text)}`,
    );
  }
  return { path, named: true };
}

function safeGlobal(name: string): string {
  const mistake = safeGlobalMistake(name);
  if (mistake !== null) {
    throw new UsageError(`input safe-globals: ${mistake}`);
  }
  return name;
}

function checkName(name: string): string {
  if (name.length > 100) {
    throw new UsageError(`input check-name: expected at most 100 characters, found ${name.length}`);
  }
  return name;
}
