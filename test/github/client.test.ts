/** What may pass is tried again, a long wait is an answer, and the wait is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Client, client as newClient, statusOf } from '../../src/github/client.ts';
import { onceFor } from '../action/world.ts';
import { REPOSITORY, withGitHub } from './api.ts';

const PULL = { ...REPOSITORY, pull_number: 7 };

/** Our own client. What the runner says in GITHUB_API_URL is read when it is loaded, before there is a stand-in. */
function clientOf(address: string, token: string, told: string[]): Client {
  const client = newClient(token, (message) => told.push(message));
  client.hook.before('request', (options) => {
    assert.match(options.url, /^\//);
    options.baseUrl = address;
  });
  return client;
}

describe('the client', { concurrency: 4 }, () => {
  test('gives up at once where the rate limit lasts an hour, and tells', async () => {
    await withGitHub(async ({ github, address }) => {
      const told: string[] = [];
      const client = clientOf(address, github.token([]), told);
      const reset = String(Math.ceil(Date.now() / 1000) + 3600);
      github.before = () => ({
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      });
      await assert.rejects(client.rest.pulls.get(PULL), (error) => statusOf(error) === 403);
      assert.equal(github.requests.length, 1);
      assert.deepEqual(told, [
        "GitHub's rate limit was reached at GET /repos/{owner}/{repo}/pulls/{pull_number}: giving up.",
      ]);
    });
  });

  test('waits three times where that is said to take a second, then gives up', async () => {
    await withGitHub(async ({ github, address }) => {
      const told: string[] = [];
      const client = clientOf(address, github.token([]), told);
      github.before = () => ({
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
        headers: { 'retry-after': '1' },
      });
      await assert.rejects(client.rest.pulls.get(PULL), (error) => statusOf(error) === 403);
      assert.equal(github.requests.length, 4);
      assert.deepEqual(
        told.map((message) => message.slice(message.lastIndexOf(':') + 2)),
        ['waiting 1 seconds.', 'waiting 1 seconds.', 'waiting 1 seconds.', 'giving up.'],
      );
    });
  });

  test('tries again after an outage, and not what is refused', async () => {
    await withGitHub(async ({ github, address, asked }) => {
      const told: string[] = [];
      const client = clientOf(address, github.token(['contents: read']), told);
      github.pulls.set(7, { head: 'a', base: 'main' });
      github.before = onceFor('get', '/pulls/7', { status: 503, body: { message: 'no' } });
      assert.equal((await client.rest.pulls.get(PULL)).data.head.sha, 'a');
      await assert.rejects(client.rest.pulls.get({ ...PULL, pull_number: 8 }), (error) => statusOf(error) === 404);
      assert.deepEqual([asked('/pulls/7'), asked('/pulls/8'), told], [2, 1, []]);
    });
  });
});

test('the status of an error is GitHub’s, or none', () => {
  assert.equal(statusOf(Object.assign(new Error('x'), { status: 404 })), 404);
  for (const error of [new Error('x'), null, undefined, 'x', { status: '404' }, {}]) {
    assert.equal(statusOf(error), null);
  }
});
