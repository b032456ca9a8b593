/** Which release `--torch auto` takes. It is asked at every start, and so kept apart from the readers of files. */
import type { TorchRequirement } from './requirements.ts';
import { allows, before } from './specifiers.ts';

/**
 * The release that `--torch auto` takes: the pinned one, else the newest known one that the requirement allows.
 * A pin newer than every known release gives the newest known one.
 * @param known releases as `major.minor`
 * @returns null where no known release will do
 */
export function newestAllowed(requirement: TorchRequirement, known: readonly string[]): string | null {
  const newestFirst = [...known].sort((left, right) => (before(left, right) ? 1 : -1));
  const { pinned, specifier } = requirement;
  if (pinned !== null) {
    if (newestFirst.length > 0 && before(newestFirst[0], pinned)) {
      return newestFirst[0];
    }
    return newestFirst.find((release) => release === pinned) ?? null;
  }
  return newestFirst.find((release) => allows(specifier, release)) ?? null;
}
