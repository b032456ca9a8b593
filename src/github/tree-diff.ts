/**
 * What changed between two git trees, read by SHA through the API: the same answer for every event, and the one a clone
 * would give. It compares names, modes and SHAs; it reads no content.
 */
import type { Change } from '../report.ts';
import type { Client } from './client.ts';
import { statusOf } from './client.ts';
import type { Commits, RepositoryName } from './event.ts';

/** A blob, a link or a submodule of a tree. */
export interface Entry {
  /** Whole path, `/` separated. */
  path: string;
  /** Git's file mode, as in `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  mode: string;
  sha: string;
  /** Bytes; 0 for a submodule. */
  size: number;
}

export type Tree = ReadonlyMap<string, Entry>;

export interface Changed {
  entry: Entry;
  change: Change | null;
  /** The entry that stood there before (under another name where it was renamed): null where there was none. */
  before: Entry | null;
}

export const LINK = '120000';
export const SUBMODULE = '160000';
/** Only a truncated listing is walked folder by folder; more requests than this would eat the hour's budget. */
const MOST_FOLDERS = 2000;

/**
 * Every blob, link and submodule of a commit's tree.
 * GitHub cuts a recursive listing at 100,000 entries or 7 MB and says `truncated`; it is then walked folder by folder.
 * @throws {Error} where the tree cannot be read whole
 */
export async function readTree(client: Client, repository: RepositoryName, sha: string): Promise<Tree> {
  const tree = new Map<string, Entry>();
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha: sha, recursive: 'true' });
  if (!data.truncated) {
    addAll(tree, data.tree, '');
    return tree;
  }
  let requests = 0;
  const folders = [{ sha, prefix: '' }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    requests += 1;
    if (requests > MOST_FOLDERS) {
      throw new Error(`the tree of ${sha} has more than ${MOST_FOLDERS} folders, too many to read one by one`);
    }
    const { data: listing } = await client.rest.git.getTree({ ...repository, tree_sha: folder.sha });
    if (listing.truncated) {
      throw new Error(`GitHub lists folder ${JSON.stringify(folder.prefix)} of ${sha} only in part`);
    }
    for (const below of addAll(tree, listing.tree, folder.prefix)) {
      folders.push(below);
    }
  }
  return tree;
}

interface Listed {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** Adds what is no folder, and returns the folders. */
function addAll(tree: Map<string, Entry>, listing: readonly Listed[], prefix: string) {
  for (const { path, mode, type, sha, size } of listing) {
    if (type !== 'tree') {
      tree.set(prefix + path, { path: prefix + path, mode, sha, size: size ?? 0 });
    }
  }
  return listing.filter(({ type }) => type === 'tree').map(({ path, sha }) => ({ sha, prefix: `${prefix}${path}/` }));
}

/**
 * The tree of a pull request's head may be known only where it was pushed to.
 * @returns the tree, and the repository it (and its blobs) can be read from
 */
export async function readHeadTree(
  client: Client,
  repository: RepositoryName,
  fork: RepositoryName | null,
  sha: string,
): Promise<{ tree: Tree; repository: RepositoryName }> {
  try {
    return { tree: await readTree(client, repository, sha), repository };
  } catch (error) {
    if (statusOf(error) !== 404 || fork === null) {
      throw error;
    }
    return { tree: await readTree(client, fork, sha), repository: fork };
  }
}

/**
 * The tree to compare with: that of the merge base for a pull request, else of the commit the event names.
 * @returns null where the event names none, the two have no commit in common, or a forced push has removed it (404)
 */
export async function readBase(
  client: Client,
  repository: RepositoryName,
  commits: Commits,
): Promise<{ sha: string; tree: Tree } | null> {
  if (commits.base === null || commits.head === null) {
    return null;
  }
  try {
    const sha = commits.mergeBase ? await mergeBase(client, repository, commits.base, commits.head) : commits.base;
    return { sha, tree: await readTree(client, repository, sha) };
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}

/** Of the comparison only this field is used: its list of files ends at 300. */
async function mergeBase(client: Client, repository: RepositoryName, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
  return data.merge_base_commit.sha;
}

/**
 * What of `head` differs from `base`, in the order of the paths. A blob that stood at a path which is gone is renamed; the same
 * blob at a further path is a copy, and new. Without a base everything is listed and `change` is null.
 */
export function diffTrees(base: Tree | null, head: Tree): Changed[] {
  if (base === null) {
    return [...head.values()].map((entry) => ({ entry, change: null, before: null }));
  }
  const gone = goneBySha(base, head);
  return [...head.values()].sort(byPath).flatMap((entry): Changed[] => {
    const before = base.get(entry.path);
    if (before !== undefined) {
      const same = before.sha === entry.sha && before.mode === entry.mode;
      return same ? [] : [{ entry, change: 'modified', before }];
    }
    const from = gone.get(`${entry.mode} ${entry.sha}`)?.shift();
    return [{ entry, change: from ? 'renamed' : 'added', before: from ?? null }];
  });
}

/** All of `head`, each entry with what it is against `base`. */
export function wholeTree(base: Tree | null, head: Tree): Changed[] {
  const changed = new Map(diffTrees(base, head).map((one) => [one.entry.path, one]));
  return [...head.values()]
    .sort(byPath)
    .map((entry) => changed.get(entry.path) ?? { entry, change: 'unchanged', before: entry });
}

function goneBySha(base: Tree, head: Tree): Map<string, Entry[]> {
  const gone = new Map<string, Entry[]>();
  for (const entry of [...base.values()].filter(({ path }) => !head.has(path)).sort(byPath)) {
    const key = `${entry.mode} ${entry.sha}`;
    gone.set(key, [...(gone.get(key) ?? []), entry]);
  }
  return gone;
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
