/**
 * Writes the JSON report where the workflow asked for it: inside the workspace or the runner's temporary folder, and never
 * through a symbolic link, which a pull request could have put there. It knows nothing of what it writes.
 */

import { resolve } from 'node:path';
import { messageOf, UsageError } from '../base/errors.ts';
import { checkTarget, isInside, type WriteOptions, writeFile } from '../base/write-file.ts';

/**
 * @param path as given; a relative one is relative to the first root
 * @param roots folders it may be in: the workspace, the temporary folder
 * @returns the absolute path
 * @throws {UsageError} where it is elsewhere, or a symbolic link or a folder stands in the way
 */
export function checkedPath(path: string, roots: readonly string[]): string {
  const { absolute, options } = placeOf(path, roots);
  asInput(() => checkTarget(absolute, options));
  return absolute;
}

/** @throws {UsageError} where the file cannot be written, or a link has appeared since the path was checked */
export function writeReportFile(path: string, text: string, roots: readonly string[]): void {
  const { absolute, options } = placeOf(path, roots);
  asInput(() => writeFile(absolute, text, options));
}

function placeOf(path: string, roots: readonly string[]): { absolute: string; options: WriteOptions } {
  const absolute = resolve(roots[0] ?? '.', path);
  const root = roots.map((one) => resolve(one)).find((one) => isInside(one, absolute));
  if (root === undefined) {
    throw new UsageError(
      `input report-file: expected a path inside ${roots.join(' or ')}, found ${JSON.stringify(path)}`,
    );
  }
  return { absolute, options: { overwrite: true, makeFolders: true, within: root } };
}

function asInput(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`input report-file: ${messageOf(error)}`, { cause: error });
  }
}
