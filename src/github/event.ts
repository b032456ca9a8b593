/**
 * What the event that started the run says about commits: which one to judge and what to compare it with. Payloads as
 * GitHub documents them ("Events that trigger workflows", "Webhook events and payloads"). It reads no file and no network.
 */

export interface RepositoryName {
  owner: string;
  repo: string;
}

export interface Commits {
  kind: 'pull-request' | 'merge-group' | 'push' | 'none';
  /** The commit to judge; null where a push deleted the branch. */
  head: string | null;
  /** The commit to compare with; null where the event names none. */
  base: string | null;
  /** The tree to compare with is that of the merge base of `base` and `head`, not that of `base`. */
  mergeBase: boolean;
  pullRequest: number | null;
  /** The branch that the pull request asks to be merged into. */
  baseBranch: string | null;
  /** Where the head commit was pushed to; null where that repository is gone or is this one. */
  headRepository: RepositoryName | null;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;

/**
 * @param name of the event, GITHUB_EVENT_NAME
 * @param payload the event file, parsed
 * @param sha GITHUB_SHA, which is the judged commit for events that name none themselves
 * @throws {Error} where a field that the event must have is not a commit
 */
export function commitsOf(name: string, payload: unknown, sha: string): Commits {
  if (at(payload, 'pull_request', 'head') !== undefined) {
    return pullRequest(payload);
  }
  if (name === 'merge_group') {
    const head = commit(payload, 'merge_group', 'head_sha');
    return { ...NOTHING, kind: 'merge-group', head, base: commit(payload, 'merge_group', 'base_sha') };
  }
  if (name === 'push') {
    const [before, after] = [commit(payload, 'before'), commit(payload, 'after')];
    return {
      ...NOTHING,
      kind: 'push',
      head: ZEROS.test(after) ? null : after,
      base: ZEROS.test(before) ? null : before,
    };
  }
  if (!SHA.test(sha)) {
    throw new Error(`GITHUB_SHA: expected a commit, found ${JSON.stringify(sha)}`);
  }
  return { ...NOTHING, head: sha };
}

const NOTHING: Commits = {
  kind: 'none',
  head: null,
  base: null,
  mergeBase: false,
  pullRequest: null,
  baseBranch: null,
  headRepository: null,
};

function pullRequest(payload: unknown): Commits {
  const number = at(payload, 'pull_request', 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new Error(`pull_request.number of the event file: expected a number, found ${JSON.stringify(number)}`);
  }
  return {
    kind: 'pull-request',
    head: commit(payload, 'pull_request', 'head', 'sha'),
    base: commit(payload, 'pull_request', 'base', 'sha'),
    mergeBase: true,
    pullRequest: number,
    baseBranch: text(at(payload, 'pull_request', 'base', 'ref')),
    headRepository: repository(at(payload, 'pull_request', 'head', 'repo', 'full_name')),
  };
}

function repository(fullName: unknown): RepositoryName | null {
  const [owner, repo, ...rest] = typeof fullName === 'string' ? fullName.split('/') : [];
  return owner && repo && rest.length === 0 ? { owner, repo } : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function commit(payload: unknown, ...keys: string[]): string {
  const value = at(payload, ...keys);
  if (typeof value !== 'string' || !SHA.test(value)) {
    throw new Error(`${keys.join('.')} of the event file: expected a commit, found ${JSON.stringify(value)}`);
  }
  return value;
}

function at(value: unknown, ...keys: string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) {
      return undefined;
    }
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
