/**
 * Writes the check run on the judged commit: created complete with the first page of annotations, the others added page
 * by page. What it says is output/check-run.ts's business.
 */
import type { CheckRunOutput } from '../output/check-run.ts';
import { ANNOTATIONS_PER_REQUEST } from '../output/check-run.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './event.ts';

export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

export interface CheckRunPlace {
  client: Client;
  repository: RepositoryName;
  head: string;
  name: string;
  detailsUrl: string | null;
}

/**
 * @returns the address of the check run's page, or null where GitHub gives none
 * @throws what Octokit throws: 403 where the token lacks `checks: write`
 */
export async function writeCheckRun(place: CheckRunPlace, conclusion: CheckConclusion, output: CheckRunOutput) {
  const { client, repository } = place;
  const { title, summary, annotations } = output;
  const { data } = await client.rest.checks.create({
    ...repository,
    name: place.name,
    head_sha: place.head,
    status: 'completed',
    conclusion,
    ...(place.detailsUrl === null ? {} : { details_url: place.detailsUrl }),
    output: { title, summary, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
  });
  for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    await client.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { title, summary, annotations: annotations.slice(at, at + ANNOTATIONS_PER_REQUEST) },
    });
  }
  return data.html_url;
}
