/** The sources of github/ against the stand-in for GitHub, in the test's own process. */
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import type { Client } from '../../src/github/client.ts';
import { FakeGitHub, type Permission } from '../github-api/fake-github.ts';

export const REPOSITORY = { owner: 'o', repo: 'r' };
const ALL: readonly Permission[] = ['contents: read', 'pull-requests: write', 'checks: write'];
const LOG = { debug() {}, info() {}, warn() {}, error() {} };

export interface Api {
  github: FakeGitHub;
  address: string;
  /** Of a token that may do all of this. */
  client: Client;
  clientWith(permissions: readonly Permission[], login?: string): Client;
  /** How often a request whose line has `part` was made. */
  asked(part: string): number;
}

/** A stand-in that goes when the test ends. */
export async function withGitHub(use: (api: Api) => Promise<void>): Promise<void> {
  const github = new FakeGitHub();
  const address = await github.start();
  // Ours waits between writes, as GitHub asks for: this one has the same methods and no patience.
  const clientWith = (permissions: readonly Permission[], login?: string): Client =>
    new GitHub({
      ...getOctokitOptions(github.token(permissions, login)),
      baseUrl: address,
      log: LOG,
    }) as unknown as Client;
  const asked = (part: string): number => github.requests.filter((line) => line.includes(part)).length;
  try {
    await use({ github, address, client: clientWith(ALL), clientWith, asked });
    assert.deepEqual(github.refused, [], 'GitHub refused a request as malformed');
  } finally {
    github.stop();
  }
}

/** What is written to the runner's log meanwhile. */
export async function logged(run: () => unknown): Promise<string> {
  const { write } = process.stdout;
  let log = '';
  // The test runner speaks in bytes, a log in text.
  const stand = mock.method(process.stdout, 'write', ((chunk: string | Uint8Array, ...more: never[]) => {
    if (typeof chunk !== 'string') {
      return write.call(process.stdout, chunk, ...more);
    }
    log += chunk;
    return true;
  }) as typeof write);
  try {
    await run();
  } finally {
    stand.mock.restore();
  }
  return log;
}
