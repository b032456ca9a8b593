/** Git objects as GitHub stores them: real blob, tree and commit hashes, made from plain lists of files. */
import { createHash } from 'node:crypto';

export interface TreeEntry {
  path: string;
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  size?: number;
}

/** A file: its bytes, a link, a submodule, or bytes with a mode. */
export type File = string | Uint8Array | { link: string } | { submodule: string } | { mode: string; bytes: string };
export type Files = Record<string, File>;

interface Commit {
  tree: string;
  parents: string[];
}

export class GitStore {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, TreeEntry[]>();
  readonly commits = new Map<string, Commit>();

  /** @returns the SHA of a new commit with exactly these files */
  commit(files: Files, parents: string[] = []): string {
    const tree = this.#writeTree(Object.entries(files));
    const text = `tree ${tree}\n${parents.map((sha) => `parent ${sha}\n`).join('')}\n${this.commits.size}`;
    const sha = hash('commit', Buffer.from(text));
    this.commits.set(sha, { tree, parents });
    return sha;
  }

  /** The entries of a tree, of a commit or by its own SHA; null where there is none. */
  list(sha: string, recursive: boolean): TreeEntry[] | null {
    const entries = this.trees.get(this.commits.get(sha)?.tree ?? sha);
    if (entries === undefined || !recursive) {
      return entries ?? null;
    }
    return entries.flatMap((entry) => {
      const inner = entry.type === 'tree' ? this.list(entry.sha, true)! : [];
      return [entry, ...inner.map((one) => ({ ...one, path: `${entry.path}/${one.path}` }))];
    });
  }

  /** The first commit of `b`'s line that `a` comes from too; null where there is none or one is unknown. */
  mergeBase(a: string, b: string): string | null {
    const seen = new Set(this.#ancestors(a));
    return this.#ancestors(b).find((sha) => seen.has(sha)) ?? null;
  }

  #ancestors(sha: string): string[] {
    const commit = this.commits.get(sha);
    return commit === undefined ? [] : [sha, ...commit.parents.flatMap((parent) => this.#ancestors(parent))];
  }

  #writeTree(files: [string, File][]): string {
    const folders = new Map<string, [string, File][]>();
    const entries: TreeEntry[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.push(this.#writeEntry(path, file));
      } else {
        const folder = path.slice(0, slash);
        folders.set(folder, [...(folders.get(folder) ?? []), [path.slice(slash + 1), file]]);
      }
    }
    for (const [path, inside] of folders) {
      entries.push({ path, mode: '040000', type: 'tree', sha: this.#writeTree(inside) });
    }
    const sha = hash('tree', Buffer.from(entries.map(({ mode, path, sha }) => `${mode} ${path}\0${sha}`).join('')));
    this.trees.set(sha, entries);
    return sha;
  }

  #writeEntry(path: string, file: File): TreeEntry {
    if (typeof file === 'object' && 'submodule' in file) {
      return { path, mode: '160000', type: 'commit', sha: file.submodule };
    }
    const [mode, content] = contentOf(file);
    const bytes = Buffer.from(content);
    const sha = hash('blob', bytes);
    this.blobs.set(sha, bytes);
    return { path, mode, type: 'blob', sha, size: bytes.length };
  }
}

function contentOf(file: Exclude<File, { submodule: string }>): [string, string | Uint8Array] {
  if (typeof file === 'string' || file instanceof Uint8Array) {
    return ['100644', file];
  }
  return 'link' in file ? ['120000', file.link] : [file.mode, file.bytes];
}

function hash(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
