/** The allow list of torch's newest release. */
import table from './releases.json' with { type: 'json' };

const LISTS: Readonly<Record<string, readonly string[]>> = table;

export interface Release {
  version: string;
  safeGlobals: ReadonlySet<string>;
}

export function knownReleases(): readonly string[] {
  return Object.keys(LISTS);
}

export function newestRelease(): string {
  return knownReleases().at(-1)!;
}

export function release(version: string): Release {
  return { version, safeGlobals: new Set(LISTS[version]) };
}

/** @throws {Error} where the release is not known */
export function resolveRelease(text: string): { release: string; note: string | null } {
  const version = /^(\d+\.\d+)/.exec(text)?.[1] ?? text;
  if (!knownReleases().includes(version)) {
    throw new Error(`unknown torch release ${text}; known: ${knownReleases().join(', ')}`);
  }
  return { release: version, note: null };
}
