/**
 * From what changed to what is judged: one candidate for each path, with its bytes of head and base a call away. Links and
 * submodules are named, not followed. Paths whose blob is the same but which git now writes differently are judged too.
 */
import type { ByteSource } from '../bytes/source.ts';
import type { Candidate } from '../scan/candidate.ts';
import type { CheckoutForm } from '../scan/checkout.ts';
import type { Transform } from './attributes.ts';
import { Attributes } from './attributes.ts';
import type { Blobs } from './blobs.ts';
import { checkoutForm } from './checkout.ts';
import type { Changed, Entry, Tree } from './tree-diff.ts';
import { diffTrees, LINK, SUBMODULE, wholeTree } from './tree-diff.ts';

export interface Side {
  tree: Tree;
  blobs: Blobs;
}

export interface Selection {
  candidates: Candidate[];
  /** Paths that would have been judged, but for the globs. */
  excluded: number;
}

/**
 * @param base null where there is nothing to compare with: everything is judged
 * @param whole judge what did not change as well
 * @param wanted the filter that the user's globs make
 * @throws {Error} where a `.gitattributes` cannot be read
 */
export async function selectCandidates(
  head: Side,
  base: Side | null,
  whole: boolean,
  wanted: (path: string) => boolean,
): Promise<Selection> {
  const attributes = new Attributes(head.tree, head.blobs);
  const changed = whole ? wholeTree(base?.tree ?? null, head.tree) : diffTrees(base?.tree ?? null, head.tree);
  const all = whole || base === null ? changed : [...changed, ...(await otherwiseWritten(head, base, attributes))];
  const kept = all.filter(({ entry }) => wanted(entry.path));
  head.blobs.expect(kept.map(({ entry }) => entry).filter((entry) => !isNamedOnly(entry)));
  base?.blobs.expect(kept.flatMap(({ before }) => (before === null || isNamedOnly(before) ? [] : [before])));
  const candidates: Candidate[] = [];
  for (const one of kept) {
    candidates.push(candidate(one, head, base, await transformsOf(one.entry.path, attributes)));
  }
  return { candidates, excluded: all.length - kept.length };
}

/** Unchanged blobs that an attribute of head, which base did not have, makes git write differently. */
async function otherwiseWritten(head: Side, base: Side, attributes: Attributes): Promise<Changed[]> {
  const folders = changedAttributeFolders(head.tree, base.tree);
  const before = new Attributes(base.tree, base.blobs);
  const found: Changed[] = [];
  for (const entry of head.tree.values()) {
    const known = base.tree.get(entry.path);
    const unchanged = known?.sha === entry.sha && known.mode === entry.mode && !isNamedOnly(entry);
    if (!unchanged || !folders.some((folder) => entry.path.startsWith(folder))) {
      continue;
    }
    const now = await transformsOf(entry.path, attributes);
    if (JSON.stringify(now) !== JSON.stringify(await transformsOf(entry.path, before))) {
      found.push({ entry, change: 'modified', before: known });
    }
  }
  return found;
}

interface Transforms {
  /** In every clone. */
  exact: Transform | null;
  /** Where `core.ignorecase` is set. */
  folded: Transform | null;
}

async function transformsOf(path: string, attributes: Attributes): Promise<Transforms> {
  return { exact: await attributes.transformOf(path), folded: await attributes.transformOf(path, true) };
}

function otherForm(content: ByteSource, { exact, folded }: Transforms, sha: string): CheckoutForm | null {
  const form = exact && checkoutForm(content, exact, sha);
  if (form !== null || folded === null || JSON.stringify(exact) === JSON.stringify(folded)) {
    return form;
  }
  const there = checkoutForm(content, folded, sha);
  return there && { ...there, why: `${there.why}, on Windows and macOS`, optional: true };
}

function changedAttributeFolders(head: Tree, base: Tree): string[] {
  const name = '.gitattributes';
  const paths = new Set([...head.keys(), ...base.keys()].filter((path) => path === name || path.endsWith(`/${name}`)));
  return [...paths]
    .filter((path) => head.get(path)?.sha !== base.get(path)?.sha || head.get(path)?.mode !== base.get(path)?.mode)
    .map((path) => path.slice(0, -name.length));
}

function candidate(one: Changed, head: Side, base: Side | null, transforms: Transforms): Candidate {
  const { entry, change, before } = one;
  const refusal = refusalOf(entry);
  return {
    path: entry.path,
    size: entry.size,
    change,
    open: () => head.blobs.open(entry),
    ...(base === null ? {} : { openBase: openBase(before, base) }),
    ...(refusal === null ? {} : { refusal }),
    checkout: (content) => otherForm(content, transforms, entry.sha),
  };
}

function openBase(before: Entry | null, base: Side): (() => Promise<ByteSource>) | null {
  return before === null || isNamedOnly(before) ? null : () => base.blobs.open(before);
}

function isNamedOnly(entry: Entry): boolean {
  return entry.mode === LINK || entry.mode === SUBMODULE;
}

function refusalOf(entry: Entry): { kind: 'skipped'; reason: string } | null {
  if (entry.mode === LINK) {
    return { kind: 'skipped', reason: 'a symbolic link, not followed' };
  }
  return entry.mode === SUBMODULE ? { kind: 'skipped', reason: 'a submodule, not entered' } : null;
}
