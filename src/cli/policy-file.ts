/**
 * Finds and reads the policy file of a terminal's user. The working directory stands for the repository: the default
 * file lies in it, and the globs of a policy are relative to it.
 */

import { lstatSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { messageOf, UsageError } from '../base/errors.ts';
import { FileSource } from '../bytes/source.ts';
import type { LoadedPolicy } from '../policy/accept.ts';

export const DEFAULT_POLICY = '.github/weights-only.yml';

/**
 * @param config what the user named; null for the default file, where it exists
 * @throws {UsageError} where the file cannot be read. The default file is not read through a symbolic link.
 * @throws {PolicyError} where it is not a valid policy
 */
export async function readPolicy(config: string | null): Promise<LoadedPolicy | null> {
  const path = config ?? DEFAULT_POLICY;
  if (config === null && lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    return null;
  }
  const bytes = read(path, config !== null);
  const { loadPolicy, utcDay } = await import('../policy/accept.ts');
  return loadPolicy(bytes, { path, source: path }, utcDay(new Date()), fromHere);
}

function read(path: string, follow: boolean): Uint8Array {
  try {
    const source = new FileSource(path, follow);
    try {
      return source.read(0, source.size);
    } finally {
      source.close();
    }
  } catch (error) {
    throw new UsageError(`cannot read the policy file ${path}: ${messageOf(error)}`);
  }
}

/** A reported path, `/` separated, relative to the working directory: `./x.pt` and `/home/me/repo/x.pt` are `x.pt`. */
export function fromHere(path: string): string {
  return relative('', path).replaceAll(sep, '/');
}
