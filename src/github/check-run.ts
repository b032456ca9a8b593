/**
 * Writes the check run on the judged commit: created complete with the first page of annotations, the others added page
 * by page. What it says is output/check-run.ts's business.
 */
import type { CheckRunOutput } from '../output/check-run.ts';
import { ANNOTATIONS_PER_REQUEST } from '../output/check-run.ts';
import { type Client, statusOf } from './client.ts';
import type { RepositoryName } from './event.ts';

export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

export interface CheckRunPlace {
  client: Client;
  repository: RepositoryName;
  head: string;
  name: string;
  detailsUrl: string | null;
}

export interface WrittenCheckRun {
  /** The page of the check run. */
  url: string | null;
  /** Why not all annotations could be added; null where they all are. */
  refused: unknown;
}

/** @throws what Octokit throws where there is no check run at all: 403 where the token lacks `checks: write` */
export async function writeCheckRun(
  place: CheckRunPlace,
  conclusion: CheckConclusion,
  output: CheckRunOutput,
): Promise<WrittenCheckRun> {
  const { annotations } = output;
  let created: { id: number; html_url: string | null };
  try {
    created = await create(place, conclusion, output, annotations.slice(0, ANNOTATIONS_PER_REQUEST));
  } catch (error) {
    if (statusOf(error) !== 422 || annotations.length === 0) {
      throw error;
    }
    // One annotation that GitHub does not like fails the whole request: better a check run without any.
    return { url: (await create(place, conclusion, output, [])).html_url, refused: error };
  }
  return { url: created.html_url, refused: await addPages(place, created.id, output) };
}

async function create(
  place: CheckRunPlace,
  conclusion: CheckConclusion,
  { title, summary }: CheckRunOutput,
  annotations: CheckRunOutput['annotations'],
) {
  const { data } = await place.client.rest.checks.create({
    ...place.repository,
    name: place.name,
    head_sha: place.head,
    status: 'completed',
    conclusion,
    ...(place.detailsUrl === null ? {} : { details_url: place.detailsUrl }),
    output: { title, summary, annotations },
  });
  return data;
}

/** @returns what GitHub refused, or null */
async function addPages(place: CheckRunPlace, id: number, { title, summary, annotations }: CheckRunOutput) {
  try {
    for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
      await place.client.rest.checks.update({
        ...place.repository,
        check_run_id: id,
        output: { title, summary, annotations: annotations.slice(at, at + ANNOTATIONS_PER_REQUEST) },
      });
    }
    return null;
  } catch (error) {
    return error;
  }
}
