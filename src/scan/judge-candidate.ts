/** One candidate: opened, inspected, answered for and judged. What cannot be opened or read is an entry as well. */

import { LIMITS } from '../base/limits.ts';
import type { ByteSource } from '../bytes/source.ts';
import { promisesModel } from '../formats/extensions.ts';
import { type Inspection, withMore } from '../formats/inspection.ts';
import type { Rules } from '../formats/misuse.ts';
import { withoutLfsPointer } from '../formats/pointers.ts';
import type { Acceptors } from '../policy/accept.ts';
import { globalName, judge, type Policy } from '../policy/verdict.ts';
import type { Entry, Problem, ProblemId } from '../report.ts';
import { type AnswerOptions, adviceOf, answerFor, UNANSWERED } from './answer.ts';
import type { SourceAudits } from './audit.ts';
import type { Candidate, LfsHandling } from './candidate.ts';
import { withCheckout } from './checkout.ts';
import { inspect, problemOf } from './inspect.ts';

export interface CandidateOptions extends AnswerOptions {
  /** Default `fail`. */
  readonly lfs?: LfsHandling;
  /** What the policy file accepts. */
  readonly acceptors?: Acceptors | undefined;
}

export interface Judges {
  readonly policy: Policy;
  readonly rules: Rules;
  /** Null for no audit. */
  readonly audits: SourceAudits | null;
}

/** Never throws for what a candidate holds, nor where it cannot be opened or read. */
export async function judgeCandidate(candidate: Candidate, judges: Judges, options: CandidateOptions): Promise<Entry> {
  const { policy } = judges;
  if (candidate.refusal !== undefined) {
    return unopened(candidate, candidate.refusal.kind, 'not-a-file', candidate.refusal.reason, policy);
  }
  let source: ByteSource;
  try {
    source = await candidate.open();
  } catch (error) {
    const { id, message } = problemOf(error);
    return unopened(candidate, 'unreadable', id, message, policy);
  }
  try {
    return await judgeSource(candidate, source, judges, options);
  } finally {
    source.close();
  }
}

async function judgeSource(
  candidate: Candidate,
  source: ByteSource,
  { policy, rules, audits }: Judges,
  options: CandidateOptions,
): Promise<Entry> {
  const { path, change } = candidate;
  const inspected = await inspectForms(candidate, source, rules, options.lfs);
  await audits?.look(candidate, source);
  const { weightsOnly, problems } = await answerFor(inspected, source, options, rules);
  const inspection = withMore(inspected, { problems });
  const entry = judge(
    inspection,
    {
      path,
      change,
      sha256: await sha256(source, inspection, options.acceptors),
      weightsOnly,
      base: await inspectBase(candidate, inspection, rules),
    },
    exactPolicy(policy, inspection),
  );
  if (weightsOnly === null) {
    return entry;
  }
  const advice = await adviceOf(entry, weightsOnly, options.torch.version);
  return { ...entry, weightsOnly: { ...weightsOnly, advice } };
}

/** The stored bytes, and what a clone makes of them. */
async function inspectForms(
  candidate: Candidate,
  source: ByteSource,
  rules: Rules,
  lfs: LfsHandling = 'fail',
): Promise<Inspection> {
  const stored = await inspect(candidate.path, source, rules);
  const judged = lfs === 'ignore' ? withoutLfsPointer(stored) : stored;
  const both = await withCheckout(judged, candidate.checkout?.(source) ?? null, rules);
  return withMore(both, { notes: candidate.notes ?? [] });
}

/** Where a clone gets other bytes, those that an exception for a global names are not the ones that are loaded. */
function exactPolicy(policy: Policy, { findings }: Inspection): Policy {
  const transformed = findings.problems.some(({ id }) => id === 'checkout-transforms');
  return transformed
    ? {
        ...policy,
        acceptGlobal: (global, { path }, misused) =>
          policy.acceptGlobal?.(global, { path, sha256: null }, misused) ?? null,
      }
    : policy;
}

/** The base only tells which globals are new: without any it is not read. */
async function inspectBase(
  candidate: Candidate,
  head: Inspection,
  rules: Rules,
): Promise<Inspection | null | undefined> {
  if (!candidate.openBase || !hasGlobals(head)) {
    return candidate.openBase === undefined ? undefined : null;
  }
  let source: ByteSource;
  try {
    source = await candidate.openBase();
  } catch {
    // A base that cannot be read makes everything new, which is the strict answer.
    return null;
  }
  try {
    return await inspect(candidate.path, source, rules);
  } finally {
    source.close();
  }
}

function hasGlobals({ findings, members }: Inspection): boolean {
  return findings.globals.size > 0 || members.some(hasGlobals);
}

/**
 * Of the content, where somebody may want to name these bytes in a policy and it is small enough to have been read whole,
 * or where the policy names its bytes; else null. node:crypto takes longer to load than a small file to judge.
 */
async function sha256(source: ByteSource, inspection: Inspection, acceptors?: Acceptors): Promise<string | null> {
  const subjects = subjectsOf(inspection);
  const large = source.size > LIMITS.window;
  if (subjects.length === 0 || (large && !acceptors?.needsSha256(inspection.path, subjects))) {
    return null;
  }
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  try {
    for (let offset = 0; offset < source.size; offset += LIMITS.window) {
      hash.update(source.read(offset, LIMITS.window));
    }
    return hash.digest('hex');
  } catch {
    // The read error is already a problem of this file, or nothing that names its bytes is accepted.
    return null;
  }
}

/** What a policy could make an exception for: names of globals and ids of problems, those of members too. */
function subjectsOf({ findings, members }: Inspection): string[] {
  const globals = [...findings.globals.values()].map(({ module, name }) => globalName(module, name));
  return [...globals, ...findings.problems.map(({ id }) => id), ...members.flatMap(subjectsOf)];
}

function unopened(
  candidate: Candidate,
  verdict: 'skipped' | 'unreadable',
  id: ProblemId,
  reason: string,
  policy: Policy,
): Entry {
  const skipped = verdict === 'skipped';
  const problem: Problem = { id, message: reason, member: null, offset: null, accepted: null };
  const accepted = policy.acceptProblem?.(problem, { path: candidate.path, sha256: null }) ?? null;
  return {
    path: candidate.path,
    size: candidate.size,
    sha256: null,
    format: 'unknown',
    verdict,
    change: candidate.change,
    weightsOnly: skipped && !promisesModel(candidate.path) ? null : UNANSWERED,
    globals: [],
    problems: skipped ? [] : [{ ...problem, accepted }],
    notes: [...(skipped ? [reason] : []), ...(candidate.notes ?? [])],
    members: [],
  };
}
