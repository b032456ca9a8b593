/** Which torch release will load the files: what the user says, else what the project asks for, else the newest known. */
import { newestAllowed } from '../python/requirement/newest-allowed.ts';
import type { TorchRequirement } from '../python/requirement/requirements.ts';
import { knownReleases, newestRelease, resolveRelease } from '../torch/releases.ts';

/** A release, `2.6`, and why it was chosen, for people. */
export interface ChosenTorch {
  version: string;
  source: string;
}

/**
 * @param wanted a release or `auto`
 * @param asked where the wish comes from, as the report names it: `--torch`
 * @throws {Error} for a release that is not known
 */
export function chooseTorch(wanted: string, asked: string, requirement: TorchRequirement | null): ChosenTorch {
  if (wanted !== 'auto') {
    const { release, note } = resolveRelease(wanted);
    return { version: release, source: note === null ? asked : `${asked}: ${note}` };
  }
  const version = requirement === null ? null : newestAllowed(requirement, knownReleases());
  if (requirement === null || version === null) {
    return { version: newestRelease(), source: 'newest known' };
  }
  const { pinned, pinnedFile, specifier, file } = requirement;
  const source = pinned === null ? `${file}: torch${specifier}` : `${pinnedFile ?? file}: torch ${pinned}`;
  return { version, source };
}
