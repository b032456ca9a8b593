/**
 * Keeps one comment of ours on a pull request: found by marker and author, updated rather than repeated. Anyone can
 * write the marker, so a comment counts as ours only where the token's own account wrote it.
 */

import { messageOf } from '../base/errors.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './event.ts';
import * as log from './log.ts';

export interface CommentPlace {
  client: Client;
  repository: RepositoryName;
  pullRequest: number;
  /** The first line of a comment of ours. */
  marker: string;
}

interface Comment {
  id: number;
  body: string;
  html_url: string;
}

/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * @param body the comment as it should be
 * @param create write it where there is none yet; false only brings an existing one up to date
 * @returns the address of the comment, or null where there is none
 * @throws what Octokit throws: 403 where the token lacks `pull-requests: write`
 */
export async function writeComment(place: CommentPlace, body: string, create: boolean): Promise<string | null> {
  let own = await ownComments(place);
  if (own.length === 0) {
    if (!create) {
      return null;
    }
    const created = await createComment(place, body);
    // Two runs may have created one each: both now keep the oldest.
    const listed = await ownComments(place);
    own = listed.length === 0 ? [created] : listed;
  }
  const [kept, ...duplicates] = own as [Comment, ...Comment[]];
  if (kept.body.trimEnd() !== body.trimEnd()) {
    await place.client.rest.issues.updateComment({ ...place.repository, comment_id: kept.id, body });
  }
  for (const { id } of duplicates) {
    await place.client.rest.issues.deleteComment({ ...place.repository, comment_id: id });
  }
  return kept.html_url;
}

async function createComment({ client, repository, pullRequest }: CommentPlace, body: string): Promise<Comment> {
  const { data } = await client.rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
  return { id: data.id, body, html_url: data.html_url };
}

/** Oldest first. */
async function ownComments({ client, repository, pullRequest, marker }: CommentPlace): Promise<Comment[]> {
  const all = await client.paginate(client.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  const marked = all.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) {
    return [];
  }
  const login = await ownLogin(client);
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, body, html_url }) => ({ id, body: body ?? '', html_url }))
    .sort((a, b) => a.id - b.id);
}

/**
 * The account this token writes as. GraphQL's viewer answers every kind of token, `GET /user` no installation token
 * (403); where both are refused, only the account of GITHUB_TOKEN is taken for ours.
 */
async function ownLogin(client: Client): Promise<string> {
  const answers = [
    async () => (await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login,
    async () => (await client.rest.users.getAuthenticated()).data.login,
  ];
  for (const answer of answers) {
    try {
      return await answer();
    } catch (error) {
      log.debug(`GitHub does not say which account the token writes as: ${messageOf(error)}`);
    }
  }
  return ACTIONS_BOT;
}
