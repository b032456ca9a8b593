/**
 * `--base DIR`: what each candidate was in another folder, a worktree of the base say. The folder stands for the
 * working directory; a path outside it has no base.
 */

import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { LIMITS } from '../base/limits.ts';
import { type ByteSource, FileSource } from '../bytes/source.ts';
import type { Change } from '../report.ts';
import type { Candidate } from '../scan/candidate.ts';

/**
 * The candidates with `change` and `openBase` filled in. Those in the base folder itself are left out.
 * @throws {UsageError} where the base is no folder, or holds all that is to be judged
 */
export function compareWithBase(candidates: readonly Candidate[], base: string): Candidate[] {
  const root = resolve(base);
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--base: expected a folder, found none at ${base}`);
  }
  const inside = candidates.filter((candidate) => !resolve(candidate.path).startsWith(root + sep));
  if (inside.length === 0 && candidates.length > 0) {
    throw new UsageError(`--base: expected a folder beside what is judged, found ${base}, which holds all of it`);
  }
  const heads = new Set(inside.map((candidate) => resolve(candidate.path)));
  const removed = new RemovedFiles(root, heads);
  return inside.map((candidate) => (candidate.refusal === undefined ? compare(candidate, root, removed) : candidate));
}

function compare(candidate: Candidate, root: string, removed: RemovedFiles): Candidate {
  const path = relative('.', candidate.path);
  if (path.startsWith('..') || isAbsolute(path)) {
    return candidate;
  }
  const before = join(root, path);
  if (lstatSync(before, { throwIfNoEntry: false })?.isFile()) {
    const openBase = async () => new FileSource(before);
    return { ...candidate, change: sameBytes(candidate.path, before) ? 'unchanged' : 'modified', openBase };
  }
  const from = removed.sameAs(candidate);
  if (from === null) {
    return { ...candidate, change: 'added', openBase: null };
  }
  const notes = [...(candidate.notes ?? []), `renamed from ${relative(root, from)}`];
  return { ...candidate, change: 'renamed' satisfies Change, openBase: async () => new FileSource(from), notes };
}

/** Files of the base whose path is gone: a new path with the bytes of one of them is a rename. */
class RemovedFiles {
  readonly #root: string;
  readonly #heads: ReadonlySet<string>;
  #bySize: Map<number, string[]> | undefined;

  constructor(root: string, heads: ReadonlySet<string>) {
    this.#root = root;
    this.#heads = heads;
  }

  sameAs(candidate: Candidate): string | null {
    this.#bySize ??= this.#list();
    return this.#bySize.get(candidate.size)?.find((path) => sameBytes(candidate.path, path)) ?? null;
  }

  #list(): Map<number, string[]> {
    const bySize = new Map<number, string[]>();
    for (const entry of readdirSync(this.#root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const head = resolve(relative(this.#root, path));
      const git = relative(this.#root, path).split(sep).includes('.git');
      if (entry.isFile() && !git && !this.#heads.has(head)) {
        const size = lstatSync(path).size;
        bySize.set(size, [...(bySize.get(size) ?? []), path]);
      }
    }
    return bySize;
  }
}

/** False also where one of the two cannot be read: opening it for the scan says why. */
function sameBytes(one: string, other: string): boolean {
  const sources: ByteSource[] = [];
  try {
    sources.push(new FileSource(one), new FileSource(other));
    const [a, b] = sources;
    if (a.size !== b.size) {
      return false;
    }
    for (let at = 0; at < a.size; at += LIMITS.window) {
      if (Buffer.compare(a.read(at, LIMITS.window), b.read(at, LIMITS.window)) !== 0) {
        return false;
      }
    }
    return true;
  } catch {
    return false;
  } finally {
    for (const source of sources) {
      source.close();
    }
  }
}
