/** What the project in the working directory asks of torch. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { LIMITS } from '../limits.ts';
import { PROJECT_FOLDERS } from '../python/project-files.ts';
import type { TorchRequirement } from '../python/requirements.ts';

/** Null where no file asks for torch. A file that cannot be read asks for nothing. */
export async function projectRequirement(): Promise<TorchRequirement | null> {
  const found = PROJECT_FOLDERS.flatMap(list);
  if (!found.some((path) => /\.(toml|cfg|py|txt|in|ya?ml|lock)$/.test(path))) {
    return null;
  }
  // Loaded only here: a start in a folder without such files needs no reader of them.
  const { isRequirementFile, readTorchRequirement } = await import('../python/requirements.ts');
  const files = new Map<string, string>();
  for (const path of found.filter(isRequirementFile)) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isFile() && status.size <= LIMITS.requirementBytes) {
      files.set(path, readFileSync(path, 'utf8'));
    }
  }
  return files.size === 0 ? null : readTorchRequirement(files);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder || '.').map((name) => folder + name);
  } catch {
    return [];
  }
}
