/** Does the policy hold? The one place that turns verdicts into a conclusion and so into an exit status. */
import {
  type Conclusion,
  type Counts,
  type Entry,
  entriesOf,
  type FailOn,
  type FileReport,
  type GlobalUse,
  type LoadSite,
  type Problem,
} from '../report.ts';

export interface Gate {
  readonly failOn: FailOn;
  readonly failOnLoadSites: boolean;
}

export interface Decision {
  /** The files, each with whether the gate fails on it. */
  readonly files: readonly FileReport[];
  /** Whether the gate fails; for `never`, whether the default one would. */
  readonly wouldFail: boolean;
  readonly conclusion: Conclusion;
}

export function decide(judged: readonly Entry[], loadSites: readonly LoadSite[], counts: Counts, gate: Gate): Decision {
  const level = gate.failOn === 'never' ? 'unsafe' : gate.failOn;
  const files = judged.map((file) => ({ ...file, fails: entriesOf(file).some((entry) => fails(entry, level)) }));
  const wouldFail =
    files.some((file) => file.fails) || (gate.failOnLoadSites && loadSites.some((site) => site.new !== false));
  return { files, wouldFail, conclusion: conclude(wouldFail, counts, gate) };
}

function conclude(wouldFail: boolean, counts: Counts, { failOn }: Gate): Conclusion {
  if (failOn === 'never') {
    return 'neutral';
  }
  if (wouldFail) {
    return 'failure';
  }
  const judged = counts.safe + counts.unsafe + counts.dangerous + counts.unreadable;
  return judged === 0 ? 'neutral' : 'success';
}

/** Whether an entry breaks the policy at `level`. What the policy accepts does not. */
function fails(entry: Entry, level: Exclude<FailOn, 'never'>): boolean {
  return (
    entry.globals.some((global) => global.accepted === null && globalFails(global, level)) ||
    entry.problems.some((problem) => problem.accepted === null && problemFails(problem, level))
  );
}

function globalFails(global: GlobalUse, level: Exclude<FailOn, 'never'>): boolean {
  if (global.verdict !== 'unsafe') {
    return global.verdict === 'dangerous';
  }
  return level === 'unsafe' || (level === 'new-unsafe' && global.new !== false);
}

/** Unread files fail at every level; a format that holds code counts like an unsafe global. */
function problemFails(problem: Problem, level: Exclude<FailOn, 'never'>): boolean {
  return problem.id !== 'contains-code' || level !== 'dangerous';
}
