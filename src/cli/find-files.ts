/**
 * Turns the paths of a command line into candidates: folders are walked, links are named and not followed, `.git` is
 * never entered. Nothing is opened here.
 */

import { type Dirent, lstatSync, readdirSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import { messageOf, UsageError } from '../base/errors.ts';
import { FileSource } from '../bytes/source.ts';
import { promisesModel } from '../formats/extensions.ts';
import type { Candidate } from '../scan/candidate.ts';

/** Whether a path is to be judged; undefined takes every file. */
export type PathFilter = (path: string) => boolean;

export interface FoundFiles {
  candidates: Candidate[];
  /** Files that the filter kept out. */
  excluded: number;
}

/**
 * A file that several paths lead to is one candidate, under the first of its names.
 * @throws {UsageError} for a path that does not exist
 */
export function findFiles(paths: readonly string[], filter?: PathFilter): FoundFiles {
  const found: FoundFiles = { candidates: [], excluded: 0 };
  for (const path of paths) {
    addArgument(path, found, filter);
  }
  const names = new Set<string>();
  found.candidates = found.candidates.filter(({ path, refusal }) => {
    // A link met in a folder is refused, the same link named is followed: two different answers, both kept.
    const name = JSON.stringify([resolve(path), refusal?.reason ?? null]);
    return !names.has(name) && names.add(name);
  });
  return found;
}

/** A path that the user wrote is followed where it is a link, and that is said. */
function addArgument(path: string, found: FoundFiles, filter?: PathFilter): void {
  let status: Stats;
  let linked: boolean;
  try {
    linked = lstatSync(path).isSymbolicLink();
    status = statSync(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${messageOf(error)}`);
  }
  const notes = linked ? [`a symbolic link, followed because it was named: ${readlinkSync(path)}`] : [];
  if (status.isDirectory() && normalize(path).split(sep).includes('.git')) {
    refuse(path, 'skipped', "git's own folder, which is never walked", found);
  } else if (status.isDirectory()) {
    addFolder(path, found, filter);
  } else {
    addFile(path, status.size, found, filter, notes, linked);
  }
}

function addFolder(folder: string, found: FoundFiles, filter?: PathFilter): void {
  if (promisesModel(folder)) {
    refuse(folder, 'skipped', 'a folder, not a file; the files in it are judged by themselves', found);
  }
  let children: Dirent[];
  try {
    children = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    refuse(folder, 'unreadable', `the folder cannot be read: ${messageOf(error)}`, found);
    return;
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) {
    const path = folder === '.' ? child.name : join(folder, child.name);
    if (child.isDirectory()) {
      if (child.name !== '.git') {
        addFolder(path, found, filter);
      }
    } else {
      addChild(path, child, found, filter);
    }
  }
}

function addChild(path: string, child: Dirent, found: FoundFiles, filter?: PathFilter): void {
  if (filter !== undefined && !filter(reported(path))) {
    found.excluded += 1;
  } else if (child.isSymbolicLink()) {
    refuse(path, 'skipped', `a symbolic link, not followed: ${linkTarget(path)}`, found);
  } else if (!child.isFile()) {
    refuse(path, 'skipped', 'not a regular file', found);
  } else {
    addFile(path, sizeOf(path), found);
  }
}

function addFile(
  path: string,
  size: number,
  found: FoundFiles,
  filter?: PathFilter,
  notes: readonly string[] = [],
  follow = false,
): void {
  if (filter !== undefined && !filter(reported(path))) {
    found.excluded += 1;
    return;
  }
  const open = async () => new FileSource(path, follow);
  found.candidates.push({ path: reported(path), size, change: null, open, notes });
}

function refuse(path: string, kind: 'skipped' | 'unreadable', reason: string, found: FoundFiles): void {
  const open = async () => {
    throw new Error(reason);
  };
  found.candidates.push({ path: reported(path), size: 0, change: null, open, refusal: { kind, reason } });
}

/** Reports write `/` on every system. */
function reported(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** 0 for a file that has vanished: opening it will say so. */
function sizeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch (error) {
    return messageOf(error);
  }
}
