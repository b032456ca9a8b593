/**
 * The flow, as one readable function: candidates → format → members → opcodes → uses of globals → verdict → report.
 * The entries (cli.ts, action.ts) decide what is a candidate and what becomes of the report.
 */

import { VERSION } from '../base/version.ts';
import { decide } from '../policy/gate.ts';
import { rulesFor } from '../policy/rules.ts';
import type { Policy } from '../policy/verdict.ts';
import type { TorchRequirement } from '../python/requirement/requirements.ts';
import type { Counts, Entry, FailOn, LoadSite, Report, Warning } from '../report.ts';
import { release } from '../torch/releases.ts';
import { SourceAudits } from './audit.ts';
import type { Candidate } from './candidate.ts';
import { type CandidateOptions, judgeCandidate } from './judge-candidate.ts';

export interface ScanOptions extends CandidateOptions {
  /** Release whose rules apply, `2.6`, and why it was chosen. */
  torch: { version: string; source: string };
  failOn: FailOn;
  commit: string | null;
  base: string | null;
  /** Paths that an exclusion kept from being candidates. */
  excluded: number;
  warnings: Warning[];
  /** What the project asks of torch, for the audit of sources; null for no audit. */
  audit: { requirement: TorchRequirement | null } | null;
  failOnLoadSites: boolean;
  /** The policy file that counts, for the report: what it is and the hash of its bytes. */
  policy?: Report['policy'];
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
  const entries: Entry[] = [];
  for (const [index, candidate] of candidates.entries()) {
    options.onProgress?.(index, candidates.length, candidate.path);
    entries.push(await judgeCandidate(candidate, { policy, rules, audits }, options));
  }
  const audit = await audits?.finish(entries);
  const noted = entries.map((entry, index) => withNotes(entry, audit?.notes.get(candidates[index]) ?? []));
  return report(noted, audit?.sites ?? [], options);
}

function withNotes(entry: Entry, notes: readonly string[]): Entry {
  return notes.length === 0 ? entry : { ...entry, notes: [...entry.notes, ...notes] };
}

/** The report of files that are already judged. */
export function report(entries: readonly Entry[], loadSites: readonly LoadSite[], options: ScanOptions): Report {
  const counts = count(entries, options.excluded);
  const { failOn } = options;
  const { files, wouldFail, conclusion } = decide(entries, loadSites, counts, options);
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

function count(entries: readonly Entry[], excluded: number): Counts {
  const counts: Counts = { safe: 0, unsafe: 0, dangerous: 0, unreadable: 0, skipped: 0, excluded };
  for (const { verdict } of entries) {
    counts[verdict] += 1;
  }
  return counts;
}
