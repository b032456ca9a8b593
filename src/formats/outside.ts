/** Members of an archive that lead out of the folder they are extracted to: who extracts decides what comes of it. */

/** Names that are told; the rest is counted. */
const MOST_TOLD = 5;

/** Whether a path, taken from the folder `from` inside of the archive, is absolute or leads out; `\` separates as well. */
export function leadsOut(path: string, from = ''): boolean {
  if (/^([\\/]|[A-Za-z]:)/.test(path)) {
    return true;
  }
  let depth = 0;
  for (const part of `${from}/${path}`.split(/[\\/]/)) {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    if (depth < 0) {
      return true;
    }
  }
  return false;
}

/** One note on all of them; null where there is none. */
export function noteOutside(names: readonly string[]): string | null {
  if (names.length === 0) {
    return null;
  }
  const told = names.slice(0, MOST_TOLD).join(', ');
  const rest = names.length > MOST_TOLD ? ` and ${names.length - MOST_TOLD} more` : '';
  return `extracting it may write or link outside of its folder: ${told}${rest}`;
}
