/**
 * The flow, as one readable function: candidates → format → members → opcodes → uses of globals → verdict → report.
 * The entries (cli.ts, action.ts) decide what is a candidate and what becomes of the report.
 */

import { adviceOf, answerFor, UNANSWERED } from './answer.ts';
import { SourceAudits } from './audit.ts';
import type { ByteSource } from './bytes/source.ts';
import { type CheckoutForm, inspectCheckout } from './checkout.ts';
import { concernsTorch, promisesModel } from './formats/extensions.ts';
import type { Rules } from './formats/misuse.ts';
import { skipLfsPointer } from './formats/pointers.ts';
import { type Inspection, inspect, messageOf } from './inspect.ts';
import { LIMITS } from './limits.ts';
import type { Acceptors } from './policy/accept.ts';
import { decide } from './policy/gate.ts';
import { rulesFor } from './policy/rules.ts';
import { globalName, judge, type Policy } from './policy/verdict.ts';
import type { TorchRequirement } from './python/requirements.ts';
import {
  type Change,
  type Counts,
  type FailOn,
  type FileReport,
  groupByFile,
  type LoadSite,
  type Problem,
  type ProblemId,
  type Report,
  type Warning,
} from './report.ts';
import { release } from './torch/releases.ts';
import { VERSION } from './version.ts';

/** One path to judge. */
export interface Candidate {
  /** As reported, `/` separated. */
  path: string;
  /** Of the whole content, in bytes. */
  size: number;
  change: Change | null;
  /** Opens the content. What it throws becomes a problem of this path: `read-error`, or the `id` the error carries. */
  open(): Promise<ByteSource>;
  /** The content this path had at the base: null where there was none, absent where there is no base. */
  openBase?: (() => Promise<ByteSource>) | null;
  /** What is already known of it (a link, a folder named x.pt): it is reported with this reason and not opened. */
  refusal?: { kind: 'skipped' | 'unreadable'; reason: string };
  /** Facts worth telling about it. */
  notes?: readonly string[];
  /** The form that git gives the file in a clone, where that can differ from the content; null where it does not. */
  checkout?: (content: ByteSource) => CheckoutForm | null;
}

/** What becomes of Git LFS pointers: a problem, or skipped with the reason. */
export type LfsHandling = 'fail' | 'ignore';

export interface ScanOptions {
  /** Release whose rules apply, `2.6`, and why it was chosen. */
  torch: { version: string; source: string };
  failOn: FailOn;
  /** Names the user added, `module.name`. */
  safeGlobals: readonly string[];
  commit: string | null;
  base: string | null;
  /** Paths that an exclusion kept from being candidates. */
  excluded: number;
  warnings: Warning[];
  /** What the project asks of torch, for the audit of sources; null for no audit. */
  audit: { requirement: TorchRequirement | null } | null;
  failOnLoadSites: boolean;
  /** Default `fail`. */
  lfs?: LfsHandling;
  /** Whether to say of every file what torch would do with it, as a JSON report does. */
  answerEveryFile: boolean;
  /** The policy file that counts, for the report: what it is and the hash of its bytes. */
  policy?: Report['policy'];
  /** What the policy file accepts. */
  acceptors?: Acceptors | undefined;
  /** Called before each candidate. */
  onProgress?: (done: number, total: number, path: string) => void;
}

/** Judges the candidates, one after another, and reports on them all. */
export async function scan(candidates: readonly Candidate[], options: ScanOptions): Promise<Report> {
  const policy: Policy = {
    get torchAllowed() {
      return release(options.torch.version).safeGlobals;
    },
    userAllowed: new Set(options.safeGlobals),
    ...options.acceptors,
  };
  const rules = rulesFor({
    get torchAllowed() {
      return policy.torchAllowed;
    },
    userAllowed: policy.userAllowed,
    accepted: options.acceptors?.globalNames ?? new Set(),
  });
  const audits = options.audit && new SourceAudits({ ...options.audit, torch: options.torch });
  const files: FileReport[] = [];
  for (const [index, candidate] of candidates.entries()) {
    options.onProgress?.(index, candidates.length, candidate.path);
    files.push(...(await judgeCandidate(candidate, { policy, rules, audits }, options)));
  }
  return report(files, (await audits?.finish(files)) ?? [], options);
}

/** The report of files that are already judged. */
export function report(files: FileReport[], loadSites: LoadSite[], options: ScanOptions): Report {
  const counts = count(files, options.excluded);
  const { failOn } = options;
  const { wouldFail, conclusion } = decide(files, loadSites, counts, options);
  return {
    schemaVersion: 1,
    tool: { name: 'weights-only', version: VERSION },
    torch: options.torch,
    policy: options.policy ?? null,
    commit: options.commit,
    base: options.base,
    shard: null,
    warnings: options.warnings,
    conclusion,
    gate: { failOn, wouldFail },
    counts,
    files,
    loadSites,
  };
}

interface Judges {
  policy: Policy;
  rules: Rules;
  /** Null for no audit. */
  audits: SourceAudits | null;
}

async function judgeCandidate(candidate: Candidate, judges: Judges, options: ScanOptions): Promise<FileReport[]> {
  const { policy } = judges;
  if (candidate.refusal !== undefined) {
    return [unopened(candidate, candidate.refusal.kind, 'not-a-file', candidate.refusal.reason, policy)];
  }
  let source: ByteSource;
  try {
    source = await candidate.open();
  } catch (error) {
    const id = error instanceof Error && 'id' in error ? (error.id as ProblemId) : 'read-error';
    return [unopened(candidate, 'unreadable', id, messageOf(error), policy)];
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
  options: ScanOptions,
): Promise<FileReport[]> {
  const { path, change } = candidate;
  const inspection = await inspect(path, source, rules);
  if (options.lfs === 'ignore') {
    skipLfsPointer(inspection.findings);
  }
  await inspectCheckout(inspection, candidate.checkout?.(source) ?? null, rules);
  inspection.findings.notes.push(...(candidate.notes ?? []));
  await audits?.look(candidate, source);
  const entries = judge(
    inspection,
    {
      path,
      change,
      sha256: await sha256(source, inspection, options.acceptors),
      weightsOnly: await answerFor(inspection, source, options, rules),
      base: await inspectBase(candidate, inspection, rules),
    },
    exactPolicy(policy, inspection),
  );
  const [file] = entries;
  if (file.weightsOnly !== null) {
    const refused = file.verdict !== 'safe' && file.verdict !== 'skipped';
    const advice = refused ? await adviceOf(entries, file.weightsOnly.advice, options.torch.version) : [];
    file.weightsOnly = {
      ...file.weightsOnly,
      advice: refused || !concernsTorch(file) ? advice : file.weightsOnly.advice,
    };
  }
  return entries;
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
): FileReport {
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
  };
}

function count(files: readonly FileReport[], excluded: number): Counts {
  const counts: Counts = { safe: 0, unsafe: 0, dangerous: 0, unreadable: 0, skipped: 0, excluded };
  for (const { file } of groupByFile(files)) {
    counts[file.verdict] += 1;
  }
  return counts;
}
