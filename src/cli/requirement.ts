/** What the project in the working directory asks of torch. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { LIMITS } from '../base/limits.ts';
import { PROJECT_FOLDERS } from '../python/requirement/project-files.ts';
import type { ProjectTorch } from '../python/requirement/requirements.ts';

const NOTHING: ProjectTorch = { requirement: null, warnings: [] };

/** A file that cannot be opened asks for nothing. */
export async function projectRequirement(): Promise<ProjectTorch> {
  const found = PROJECT_FOLDERS.flatMap(list);
  if (!found.some((path) => /\.(toml|cfg|py|txt|in|ya?ml|lock)$|\bPipfile$/.test(path))) {
    return NOTHING;
  }
  // Loaded only here: a start in a folder without such files needs no reader of them.
  const { isRequirementFile, readTorchRequirement } = await import('../python/requirement/requirements.ts');
  const files = new Map<string, string>();
  for (const path of found.filter(isRequirementFile)) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isFile() && status.size <= LIMITS.requirementBytes) {
      files.set(path, readFileSync(path, 'utf8'));
    }
  }
  return files.size === 0 ? NOTHING : readTorchRequirement(files);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder || '.').map((name) => folder + name);
  } catch {
    return [];
  }
}
