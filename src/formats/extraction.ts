/**
 * Members of an archive that land outside of the folder into which it is extracted, where who extracts it follows their
 * names and links to the letter. No pickle is loaded by that, so it is a note: who extracts decides.
 */
import { cut } from '../base/escape.ts';

/** Members that a note names; it counts the others. */
const NAMED = 10;
/** Characters of a name in it. */
const NAME_LENGTH = 200;

interface ExtractedMember {
  readonly name: string;
  /** Where it points, if it is a link: from its own folder or, a hard link, from the top of the archive. */
  readonly target: string | null;
  readonly hard?: boolean;
}

/** The note that names those of `members` that leave the folder; null where none does. */
export function extractionNote(members: Iterable<ExtractedMember>): string | null {
  const named: string[] = [];
  let more = 0;
  for (const { name, target, hard } of members) {
    const from = hard ? '' : name.slice(0, name.lastIndexOf('/') + 1);
    const linked = target !== null && (isAbsolute(target) || leaves(from + target));
    if (!linked && !isAbsolute(name) && !leaves(name)) {
      continue;
    }
    if (named.length < NAMED) {
      named.push(linked ? `${cut(name, NAME_LENGTH)} (a link to ${cut(target, NAME_LENGTH)})` : cut(name, NAME_LENGTH));
    } else {
      more += 1;
    }
  }
  const others = more > 0 ? ` and ${more} more` : '';
  return named.length === 0 ? null : `members outside of the folder it is extracted into: ${named.join(', ')}${others}`;
}

/** From the root of a file system or, on Windows, from a drive. */
const isAbsolute = (path: string): boolean => /^([/\\]|[A-Za-z]:)/.test(path);

/** Whether `..` leads above the place where the path begins; Windows takes a backslash for a slash. */
function leaves(path: string): boolean {
  let depth = 0;
  for (const step of path.split(/[/\\]/)) {
    depth += step === '..' ? -1 : step === '' || step === '.' ? 0 : 1;
    if (depth < 0) {
      return true;
    }
  }
  return false;
}
