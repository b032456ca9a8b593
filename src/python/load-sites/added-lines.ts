/** Which lines of a text are new against an older one. */
import { diffArrays } from 'diff';

/** Insertions and deletions that are followed; texts that differ more are compared line by line, in no order. */
const MAX_EDITS = 5000;

/** @returns line numbers of `head`, from 1 */
export function linesAdded(base: Uint8Array, head: Uint8Array): ReadonlySet<number> {
  const [before, after] = [linesOf(base), linesOf(head)];
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS });
  if (changes === undefined) {
    const known = new Set(before);
    return new Set(after.flatMap((line, index) => (known.has(line) ? [] : [index + 1])));
  }
  const added = new Set<number>();
  let line = 1;
  for (const change of changes) {
    if (change.removed) {
      continue;
    }
    for (const _ of change.value) {
      if (change.added) {
        added.add(line);
      }
      line += 1;
    }
  }
  return added;
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\n|\r/);
}
