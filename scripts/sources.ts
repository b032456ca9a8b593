/**
 * Tells which sources a built dist/ is of, so that `npm test` alone shows a change that was not built. Whether dist/ itself was
 * changed shows only where it is built again (.ci/run).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Written by the build, read by the tests: one line of hex digits. */
export const SOURCES_HASH = 'dist/sources.sha256';

/** Beside src/, what the build reads: the versions of packages and of the bundler, the compiler's settings, itself. */
const BESIDE = ['package-lock.json', 'scripts/build.ts', 'scripts/sources.ts', 'tsconfig.build.json', 'tsconfig.json'];

/** @returns what dist/ is built from, paths below `root` with `/`, in an order that no system or locale changes */
export function sourcePaths(root: string): string[] {
  const inside = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.(ts|json)$/.test(path));
  return [...inside, ...BESIDE].sort();
}

/**
 * @param root the repository
 * @returns the hash of all names and contents, line ends as git keeps them
 */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256');
  for (const path of sourcePaths(root)) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    hash.update(JSON.stringify([path, text]));
  }
  return hash.digest('hex');
}
