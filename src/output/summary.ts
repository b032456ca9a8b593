/**
 * The job summary: the same page, with more room. It knows nothing of the file that a runner reads it from.
 */
import type { Report } from '../report.ts';
import { markdown } from './markdown.ts';
import type { MarkdownOptions } from './page.ts';

/** A step's summary is refused above 1 MiB (GitHub docs, "Workflow commands": job summary limits). */
export const SUMMARY_BYTES = 1024 * 1024 - 1024;

/** The summary as Markdown, at most SUMMARY_BYTES. */
export function summary(report: Report, options: MarkdownOptions): string {
  return markdown(report, { ...options, budget: SUMMARY_BYTES });
}
