/**
 * Reads the policy that counts for an event: from the commit that the judged one is compared with, or from the default
 * branch where there is none; never from what is judged. It knows nothing of what a policy says.
 */
import { UsageError } from '../base/errors.ts';
import type { LoadedPolicy } from '../policy/accept.ts';
import type { Warning } from '../report.ts';
import { Blobs } from './blobs.ts';
import type { Client } from './client.ts';
import { statusOf } from './client.ts';
import type { RepositoryName } from './event.ts';
import type { Config } from './inputs.ts';
import { LINK, readTree, SUBMODULE, type Tree } from './tree-diff.ts';

export interface Snapshot {
  sha: string;
  tree: Tree;
}

export interface PolicyReader {
  client: Client;
  repository: RepositoryName;
  workspace: string | null;
  config: Config;
  /** What the branch of the base is at; null where the event has no base. */
  tip: Snapshot | null;
}

/**
 * @param head what is judged
 * @param base what it is compared with; null where there is nothing
 * @param warnings where to say what the user should know about the policy
 * @returns null where there is no file at the default path
 * @throws {UsageError} where the file that the input names is missing, or is not a file
 * @throws {PolicyError} where it is not a valid policy
 */
export async function readPolicy(
  reader: PolicyReader,
  head: Snapshot,
  base: Snapshot | null,
  warnings: Warning[],
): Promise<LoadedPolicy | null> {
  const { path, named } = reader.config;
  const from = reader.tip ?? (await defaultBranch(reader, head));
  const entry = from?.tree.get(path);
  if (base !== null && isOther(head.tree, base.tree, path)) {
    const message = 'The policy file is changed here. What it says now counts only once it is merged.';
    warnings.push({ id: 'policy-changed', message, path });
  }
  if (from === null || entry === undefined) {
    if (named) {
      const where = from === null ? 'the default branch, which there is none of' : `commit ${from.sha}`;
      throw new UsageError(`input config: expected a file at ${JSON.stringify(path)} in ${where}, found none`);
    }
    return null;
  }
  if (entry.mode === LINK || entry.mode === SUBMODULE) {
    const found = entry.mode === LINK ? 'a symbolic link' : 'a submodule';
    throw new UsageError(
      `input config: expected a file at ${JSON.stringify(path)} in commit ${from.sha}, found ${found}`,
    );
  }
  const source = await new Blobs(reader.client, reader.repository, reader.workspace).open(entry);
  try {
    const { loadPolicy, utcDay } = await import('../policy/accept.ts');
    const policy = loadPolicy(source.read(0, source.size), { path, source: `${path}@${from.sha}` }, utcDay(new Date()));
    warnings.push(...policy.warnings);
    return policy;
  } finally {
    source.close();
  }
}

/**
 * The commit whose rules count. Not the merge base: who opens a pull request chooses that, and could bring back an
 * exception that was revoked since.
 * @param tip the commit that the event names as its base
 */
export async function tipOf(
  client: Client,
  repository: RepositoryName,
  tip: string | null,
  base: Snapshot,
): Promise<Snapshot> {
  return tip === null || tip === base.sha ? base : { sha: tip, tree: await readTree(client, repository, tip) };
}

function isOther(head: Tree, base: Tree, path: string): boolean {
  const [now, before] = [head.get(path), base.get(path)];
  return now?.sha !== before?.sha || now?.mode !== before?.mode;
}

/** The tip of the default branch; null in a repository that has none (404). */
async function defaultBranch({ client, repository }: PolicyReader, head: Snapshot): Promise<Snapshot | null> {
  try {
    const { data } = await client.rest.repos.get({ ...repository });
    const { data: branch } = await client.rest.repos.getBranch({ ...repository, branch: data.default_branch });
    const { sha } = branch.commit;
    return sha === head.sha ? head : { sha, tree: await readTree(client, repository, sha) };
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}
