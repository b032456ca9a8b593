/** One comment of ours: found by marker and author, brought up to date, never doubled, and nobody else's. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Client } from '../../src/github/client.ts';
import { statusOf } from '../../src/github/client.ts';
import { writeComment } from '../../src/github/comment.ts';
import { ACTIONS_BOT } from '../github-api/fake-github.ts';
import { logged, REPOSITORY, withGitHub } from './api.ts';

const MARKER = '<!-- ours -->';
const place = (client: Client) => ({ client, repository: REPOSITORY, pullRequest: 7, marker: MARKER });
const body = (text: string): string => `${MARKER}\n${text}\n`;

describe('the comment', () => {
  test('is created where there is none, only if that is asked for, and its address given back', async () => {
    await withGitHub(async ({ github, client }) => {
      assert.equal(await writeComment(place(client), body('red'), false), null);
      assert.equal(github.comments.length, 0);
      const url = await writeComment(place(client), body('red'), true);
      assert.deepEqual(
        github.comments.map((comment) => [comment.issue, comment.body, comment.html_url]),
        [[7, body('red'), url]],
      );
    });
  });

  test('is brought up to date, whether or not one would be created; what is the same is not sent again', async () => {
    await withGitHub(async ({ github, client, asked }) => {
      const ours = github.addComment(7, ACTIONS_BOT, body('red'));
      assert.equal(await writeComment(place(client), body('red'), true), ours.html_url);
      assert.equal(await writeComment(place(client), `${body('red')}\n\n`, true), ours.html_url, 'GitHub cuts blanks');
      assert.equal(asked('patch'), 0);
      assert.equal(await writeComment(place(client), body('green'), false), ours.html_url);
      assert.deepEqual(github.comments, [{ ...ours, body: body('green') }]);
    });
  });

  test('is the oldest of ours; later ones go', async () => {
    await withGitHub(async ({ github, client }) => {
      const oldest = github.addComment(7, ACTIONS_BOT, body('one'));
      const others = [
        github.addComment(7, ACTIONS_BOT, body('two')),
        github.addComment(7, 'a-person', body('three')),
        github.addComment(7, ACTIONS_BOT, `text before ${body('four')}`),
        github.addComment(8, ACTIONS_BOT, body('five')),
      ];
      github.comments.reverse();
      assert.equal(await writeComment(place(client), body('now'), true), oldest.html_url);
      assert.deepEqual(
        github.comments.map((comment) => comment.body).sort(),
        [body('now'), ...others.slice(1).map((comment) => comment.body)].sort(),
      );
    });
  });

  test('that another run created meanwhile is kept, and ours goes', async () => {
    await withGitHub(async ({ github, client }) => {
      github.before = (line) => {
        if (line.startsWith('post') && line.endsWith('/comments') && github.comments.length === 0) {
          github.addComment(7, ACTIONS_BOT, body('theirs'));
        }
        return undefined;
      };
      const url = await writeComment(place(client), body('ours'), true);
      assert.deepEqual(
        github.comments.map((comment) => [comment.body, comment.html_url]),
        [[body('ours'), url]],
      );
    });
  });

  test('of a personal token is that person’s', async () => {
    await withGitHub(async ({ github, clientWith }) => {
      github.addComment(7, ACTIONS_BOT, body('the bot'));
      await writeComment(place(clientWith(['contents: read', 'pull-requests: write'], 'someone')), body('mine'), true);
      assert.deepEqual(
        github.comments.map((comment) => [comment.user.login, comment.body]),
        [
          [ACTIONS_BOT, body('the bot')],
          ['someone', body('mine')],
        ],
      );
    });
  });

  test('whose author GitHub does not tell counts as ours where the bot wrote it', async () => {
    await withGitHub(async ({ github, client, asked }) => {
      github.before = (line) =>
        /graphql|get \/user/.test(line) ? { status: 403, body: { message: 'no' } } : undefined;
      const foreign = github.addComment(7, 'a-person', body('theirs'));
      const ours = github.addComment(7, ACTIONS_BOT, body('red'));
      const log = await logged(async () => {
        assert.equal(await writeComment(place(client), body('green'), true), ours.html_url);
      });
      assert.deepEqual([foreign.body, ours.body], [body('theirs'), body('green')]);
      assert.equal(asked('get /user'), 1);
      assert.match(log, /^::debug::GitHub does not say which account the token writes as: no/m);
    });
  });

  test('is looked for on every page', async () => {
    await withGitHub(async ({ github, client }) => {
      for (let many = 0; many < 130; many += 1) {
        github.addComment(7, 'talker', 'text');
      }
      const ours = github.addComment(7, ACTIONS_BOT, body('red'));
      assert.equal(await writeComment(place(client), body('green'), false), ours.html_url);
    });
  });

  test('that may not be written is an error', async () => {
    await withGitHub(async ({ clientWith }) => {
      const reader = clientWith(['contents: read']);
      await assert.rejects(writeComment(place(reader), body('x'), true), (error) => statusOf(error) === 403);
    });
  });
});
