/**
 * Writes the JSON report where the workflow asked for it: inside the workspace or the runner's temporary folder, and never
 * through a symbolic link, which a pull request could have put there. It knows nothing of what it writes.
 */
import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './inputs.ts';

/**
 * @param path as given; a relative one is relative to the first root
 * @param roots folders it may be in: the workspace, the temporary folder
 * @returns the absolute path
 * @throws {UsageError} where it is elsewhere, or a symbolic link or a folder stands in the way
 */
export function checkedPath(path: string, roots: readonly string[]): string {
  const absolute = resolve(roots[0] ?? '.', path);
  const root = roots.map((one) => resolve(one)).find((one) => isInside(one, absolute));
  if (root === undefined) {
    throw new UsageError(
      `input report-file: expected a path inside ${roots.join(' or ')}, found ${JSON.stringify(path)}`,
    );
  }
  const parts = relative(root, absolute).split(sep);
  parts.forEach((_, index) => {
    const here = join(root, ...parts.slice(0, index + 1));
    const last = index === parts.length - 1;
    const status = lstatSync(here, { throwIfNoEntry: false });
    if (status !== undefined && !(last ? status.isFile() : status.isDirectory())) {
      const found = status.isSymbolicLink() ? 'a symbolic link' : 'something else';
      throw new UsageError(
        `input report-file: expected a ${last ? 'file' : 'folder'} at ${JSON.stringify(here)}, found ${found}`,
      );
    }
  });
  return absolute;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** @throws {Error} where the file cannot be written, or a link has appeared since the path was checked */
export function writeReportFile(path: string, text: string, roots: readonly string[]): void {
  checkedPath(path, roots);
  mkdirSync(dirname(path), { recursive: true });
  const inside = roots.some((root) => isInside(realpathSync(root), join(realpathSync(dirname(path)), 'x')));
  if (!inside) {
    throw new Error(`expected the folder of ${JSON.stringify(path)} to be inside ${roots.join(' or ')}`);
  }
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  const descriptor = openSync(path, flags, 0o644);
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
