/**
 * The outputs of the step, as action.yml lists them. It knows nothing of how they came to be.
 */
import * as core from '@actions/core';
import { byteLength } from '../base/escape.ts';
import { judgedCount } from '../output/describe.ts';
import { entriesOf, type Report } from '../report.ts';
import type { Published } from './publish.ts';

/** GitHub docs, "Metadata syntax": an output is at most 1 MB, in UTF-16. */
const OUTPUT_BYTES = 400_000;

/** Every output is set; what there is not is empty. */
export function setOutputs(report: Report, published: Published, reportFile: string | null): void {
  for (const [name, value] of Object.entries(outputsOf(report, published, reportFile))) {
    core.setOutput(name, value);
  }
}

/** Names and values. Numbers count files, not the members inside them. */
export function outputsOf(report: Report, published: Published, reportFile: string | null): Record<string, string> {
  const { counts } = report;
  return {
    conclusion: report.conclusion,
    'safe-count': String(counts.safe),
    'unsafe-count': String(counts.unsafe),
    'dangerous-count': String(counts.dangerous),
    'unreadable-count': String(counts.unreadable),
    'scanned-count': String(judgedCount(report)),
    'unsafe-globals': JSON.stringify(unsafeGlobals(report)),
    'report-file': reportFile ?? '',
    'check-run-url': published.checkRunUrl ?? '',
    'comment-url': published.commentUrl ?? '',
  };
}

/** Sorted, and cut where a runner would refuse the output; the JSON report has them all. */
function unsafeGlobals(report: Report): string[] {
  const names = report.files
    .flatMap(entriesOf)
    .flatMap(({ globals }) => globals.filter(({ verdict }) => verdict !== 'safe').map(({ name }) => name));
  let left = OUTPUT_BYTES;
  return [...new Set(names)].sort().filter((name) => {
    left -= byteLength(JSON.stringify(name)) + 1;
    return left > 0;
  });
}
