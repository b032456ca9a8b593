/**
 * The one comment on a pull request: a hidden marker by which it is found again, then the page. It knows nothing of
 * how comments are stored; who wrote a comment is for github/comment.ts to check.
 */
import type { Report } from '../report.ts';
import { markdown } from './markdown.ts';
import type { MarkdownOptions } from './page.ts';

/** GitHub refuses a body of more than 65,536 characters; bytes are never fewer, and some room is left. */
export const COMMENT_BYTES = 65_000;
/** More files than a reader can take in stand in the job summary. */
export const READABLE_ROWS = 50;

/**
 * The first line of our comment, keyed by the name of the check so that two jobs keep two comments. Every character
 * that could end the HTML comment (`--`, `>`) is percent-encoded.
 */
export function marker(checkName: string): string {
  return `<!-- weights-only: ${encodeURIComponent(checkName).replaceAll('-', '%2D')} -->`;
}

/** The body: marker and page, at most COMMENT_BYTES. */
export function comment(report: Report, checkName: string, options: MarkdownOptions): string {
  const first = marker(checkName);
  const budget = COMMENT_BYTES - first.length - 1;
  return `${first}\n${markdown(report, { elsewhere: 'the job summary', rows: READABLE_ROWS, ...options, budget })}`;
}
