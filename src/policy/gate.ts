/** Does the policy hold? The one place that turns verdicts into a conclusion and so into an exit status. */
import type { Conclusion, Counts, FailOn, FileReport, GlobalUse, LoadSite, Problem } from '../report.ts';

export interface Gate {
  readonly failOn: FailOn;
  readonly failOnLoadSites: boolean;
}

/**
 * @returns `wouldFail`: whether the gate fails, for `never` whether the default one would; and the conclusion
 */
export function decide(
  files: readonly FileReport[],
  loadSites: readonly LoadSite[],
  counts: Counts,
  gate: Gate,
): { wouldFail: boolean; conclusion: Conclusion } {
  const level = gate.failOn === 'never' ? 'unsafe' : gate.failOn;
  const wouldFail =
    files.some((file) => fails(file, level)) || (gate.failOnLoadSites && loadSites.some((site) => site.new !== false));
  if (gate.failOn === 'never') {
    return { wouldFail, conclusion: 'neutral' };
  }
  if (wouldFail) {
    return { wouldFail, conclusion: 'failure' };
  }
  const judged = counts.safe + counts.unsafe + counts.dangerous + counts.unreadable;
  return { wouldFail, conclusion: judged === 0 ? 'neutral' : 'success' };
}

/** Whether an entry breaks the policy at `level`. What the policy accepts does not. */
export function fails(file: FileReport, level: Exclude<FailOn, 'never'>): boolean {
  return (
    file.globals.some((global) => global.accepted === null && globalFails(global, level)) ||
    file.problems.some((problem) => problem.accepted === null && problemFails(problem, level))
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
