/**
 * What the project asks of torch, read from a git tree. Which tree counts is the caller's choice: a pull request must
 * not choose its own rules, so it is the base wherever there is one.
 */
import { LIMITS } from '../base/limits.ts';
import { isInProjectFolder } from '../python/requirement/project-files.ts';
import { isRequirementFile, type ProjectTorch, readTorchRequirement } from '../python/requirement/requirements.ts';
import type { Side } from './candidates.ts';
import type { Entry } from './tree-diff.ts';
import { LINK, SUBMODULE } from './tree-diff.ts';

/**
 * @throws {Error} where a file that may ask for it cannot be read
 */
export async function treeRequirement({ tree, blobs }: Side): Promise<ProjectTorch> {
  const entries = [...tree.values()].filter(isCandidate);
  blobs.expect(entries);
  const files = new Map<string, string>();
  for (const entry of entries) {
    const source = await blobs.open(entry);
    try {
      files.set(entry.path, Buffer.from(source.read(0, source.size)).toString());
    } finally {
      source.close();
    }
  }
  return readTorchRequirement(files);
}

function isCandidate({ path, mode, size }: Entry): boolean {
  const regular = mode !== LINK && mode !== SUBMODULE;
  return regular && isInProjectFolder(path) && isRequirementFile(path) && size <= LIMITS.requirementBytes;
}
