/** One pull request of the stand-in's repository, and a way to run the built Action on it. */
import assert from 'node:assert/strict';
import type { Permission } from '../github-api/fake-github.ts';
import { FakeGitHub } from '../github-api/fake-github.ts';
import type { Files } from '../github-api/git.ts';
import type { Ended, Start } from '../github-api/run-action.ts';
import { runAction } from '../github-api/run-action.ts';

export const WRITE: readonly Permission[] = ['contents: read', 'pull-requests: write', 'checks: write'];
export const READ: readonly Permission[] = ['contents: read'];
/** Protocol 0: calls posix.system('true'). */
export const EVIL = "cposix\nsystem\n(S'true'\ntR.";
export const SAFE = '\x80\x04]\x94.';
export const bytes = (text: string) => Buffer.from(text, 'latin1');

export interface World {
  github: FakeGitHub;
  base: string;
  head: string;
  apiUrl: string;
  run(start?: Partial<Start> & { permissions?: readonly Permission[] }): Promise<Ended>;
}

const POLICY = '.github/weights-only.yml';

/**
 * Pull request 7, from a base with some files to a head with others.
 * @param tip files that the base branch has by now; the policy file of the base unless told
 */
export async function world(
  baseFiles: Files,
  headFiles: Files,
  use: (world: World) => Promise<void>,
  tip: Files = policyOf(baseFiles),
): Promise<void> {
  const github = new FakeGitHub();
  const apiUrl = await github.start();
  try {
    const root = github.git.commit(baseFiles);
    // Since the pull request left it, the base branch has lost every file that was there but the policy.
    const base = github.git.commit({ ...tip, 'drift.pkl': bytes(EVIL) }, [root]);
    const head = github.git.commit(headFiles, [root]);
    github.pulls.set(7, { head, base: 'main' });
    const run: World['run'] = ({ permissions = WRITE, ...start } = {}) =>
      runAction({
        apiUrl,
        token: github.token(permissions),
        event: 'pull_request',
        payload: pullRequest(github.pulls.get(7)!.head, base),
        workspace: null,
        ...start,
      });
    await use({ github, base, head, apiUrl, run });
    assert.deepEqual(github.refused, [], 'GitHub refused a request as malformed');
  } finally {
    github.stop();
  }
}

function policyOf({ [POLICY]: policy }: Files): Files {
  return policy === undefined ? {} : { [POLICY]: policy };
}

export function pullRequest(head: string, base: string, fork = 'o/r') {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, repo: { full_name: fork } },
      base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
    },
  };
}

export function verdicts({ report }: Ended): Record<string, string> {
  return Object.fromEntries((report?.files ?? []).map(({ path, verdict }) => [path, verdict]));
}

/** Answers the first request of this kind, and leaves the others to the stand-in. */
export function onceFor(method: string, path: string, answer: { status: number; body: unknown }): FakeGitHub['before'] {
  let left = 1;
  return (line) => (line.startsWith(method) && line.includes(path) && left-- > 0 ? answer : undefined);
}

/** No line of the log starts a command that the Action did not mean to give. */
export function assertNoInjection(log: string): void {
  const known = /^::(error|warning|notice|debug|add-mask)(?: [^:]*)?::/;
  for (const line of log.split('\n')) {
    assert.ok(!line.trim().startsWith('::') || known.test(line.trim()), `a command in the log: ${line}`);
    assert.ok(!line.includes('##['), `an old command in the log: ${line}`);
  }
}
