/**
 * The Action's inputs, checked before anything else is done: a value that means nothing ends the run with a message that
 * names it. Defaults are those of the contract; action.yml gives one to `token` only. It knows nothing of scanning.
 */

import { pathFilter } from '../globs.ts';
import { messageOf } from '../inspect.ts';
import { isDangerous } from '../policy/judge.ts';
import type { FailOn } from '../report.ts';
import { FAIL_ON } from '../report.ts';
import { newestRelease, resolveRelease } from '../torch/releases.ts';

export const SCOPES = ['changed', 'all'] as const;
export type Scope = (typeof SCOPES)[number];
export const COMMENT_MODES = ['always', 'on-findings', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface Inputs {
  wanted: (path: string) => boolean;
  /** Null: as the event says. */
  scope: Scope | null;
  /** The release whose rules apply, and why. */
  torch: { version: string; source: string };
  failOn: FailOn;
  safeGlobals: string[];
  comment: CommentMode;
  checkRun: boolean;
  checkName: string;
  reportFile: string | null;
  token: string;
}

/** The user asked for something that cannot be done: exit status 2. */
export class UsageError extends Error {}

/** @throws {UsageError} naming the input, what was expected and what was found */
export function readInputs(get: (name: string) => string): Inputs {
  const token = get('token');
  if (token === '') {
    throw new UsageError('input token: expected a token, found nothing');
  }
  return {
    wanted: filesInput(lines(get('files'))),
    scope: oneOf('scope', get('scope'), SCOPES, null),
    torch: torchInput(get('torch-version') || 'auto'),
    failOn: oneOf('fail-on', get('fail-on'), FAIL_ON, 'unsafe'),
    safeGlobals: lines(get('safe-globals')).map(safeGlobal),
    comment: oneOf('comment', get('comment'), COMMENT_MODES, 'on-findings'),
    checkRun: oneOf('check-run', get('check-run'), ['true', 'false'], 'true') === 'true',
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

function filesInput(globs: readonly string[]): (path: string) => boolean {
  try {
    return pathFilter(globs);
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

function torchInput(text: string): { version: string; source: string } {
  if (text === 'auto') {
    return { version: newestRelease(), source: 'newest known' };
  }
  try {
    return { version: resolveRelease(text).release, source: 'input torch-version' };
  } catch (error) {
    throw new UsageError(`input torch-version: ${messageOf(error)}`);
  }
}

function safeGlobal(dotted: string): string {
  const dot = dotted.lastIndexOf('.');
  if (!/^[^\s.]+(\.[^\s.]+)+$/.test(dotted)) {
    throw new UsageError(`input safe-globals: expected module.name, found ${JSON.stringify(dotted)}`);
  }
  if (isDangerous(dotted.slice(0, dot), dotted.slice(dot + 1))) {
    throw new UsageError(`input safe-globals: ${dotted} is dangerous and cannot be declared safe`);
  }
  return dotted;
}

function checkName(name: string): string {
  if (name.length > 100) {
    throw new UsageError(`input check-name: expected at most 100 characters, found ${name.length}`);
  }
  return name;
}
