/** `# weights-only: ignore (reason)`: who writes it answers for the line. A reason is required. */
import type { Node } from '../syntax/syntax.ts';

const IGNORE = /#\s*weights-only:\s*ignore\b\s*(?:\(([^)]*)\))?/i;

/** Line (from 1) to the reason that is given there; an empty one where none is. */
export function readIgnores(
  text: string,
  comments: readonly Node[],
  lineOf: (position: number) => number,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const comment of comments) {
    const ignore = IGNORE.exec(text.slice(comment.from, comment.to));
    if (ignore !== null) {
      found.set(lineOf(comment.from), (ignore[1] ?? '').trim());
    }
  }
  return found;
}

/** Of one line of another language. */
export function ignoreOf(line: string): string | null {
  const ignore = IGNORE.exec(line);
  return ignore === null ? null : (ignore[1] ?? '').trim();
}
