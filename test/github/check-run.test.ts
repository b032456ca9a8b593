/** The check run is there whatever becomes of its annotations. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CheckRunPlace, writeCheckRun } from '../../src/github/check-run.ts';
import { statusOf } from '../../src/github/client.ts';
import type { Annotation, CheckRunOutput } from '../../src/output/check-run.ts';
import { onceFor } from '../action/world.ts';
import { type Api, REPOSITORY, withGitHub } from './api.ts';

function annotation(index: number): Annotation {
  const line = { start_line: 1, end_line: 1, annotation_level: 'failure' } as const;
  return { path: `${index}.pkl`, ...line, title: 'dangerous', message: 'm' };
}

const output = (count: number): CheckRunOutput => ({
  title: 'title',
  summary: 'summary',
  annotations: Array.from({ length: count }, (_, index) => annotation(index)),
});

function placeOf({ github, client }: Api): CheckRunPlace {
  const head = github.git.commit({ 'x.pkl': 'x' });
  return { client, repository: REPOSITORY, head, name: 'models', detailsUrl: 'https://github.com/o/r/actions/runs/7' };
}

describe('the check run', () => {
  test('is created complete, with what it says', async () => {
    await withGitHub(async (api) => {
      const place = placeOf(api);
      const sent: unknown[] = [];
      api.client.hook.before('request', ({ details_url, status }) => {
        sent.push([details_url, status]);
      });
      const { url, refused } = await writeCheckRun(place, 'failure', output(2));
      const [run] = api.github.checkRuns;
      assert.deepEqual([url, refused], [run.html_url, null]);
      assert.deepEqual(
        [run.name, run.head_sha, run.conclusion, run.output],
        ['models', place.head, 'failure', output(2)],
      );
      assert.deepEqual(sent, [['https://github.com/o/r/actions/runs/7', 'completed']]);
      await writeCheckRun({ ...place, detailsUrl: null }, 'neutral', output(0));
      assert.deepEqual([sent[1], api.github.checkRuns[1].conclusion], [[undefined, 'completed'], 'neutral']);
    });
  });

  for (const [count, pages] of [
    [50, 0],
    [51, 1],
    [101, 2],
  ]) {
    test(`with ${count} annotations has all of them, in order, after ${pages} more requests`, async () => {
      await withGitHub(async (api) => {
        const { refused } = await writeCheckRun(placeOf(api), 'failure', output(count));
        assert.equal(refused, null);
        assert.deepEqual(api.github.checkRuns.length, 1);
        assert.deepEqual(api.github.checkRuns[0].output, output(count));
        assert.equal(api.asked('patch'), pages);
      });
    });
  }

  test('keeps the pages that were added before one was refused, and says why', async () => {
    await withGitHub(async (api) => {
      const place = placeOf(api);
      api.github.before = onceFor('patch', '/check-runs/', { status: 422, body: { message: 'not this one' } });
      const { url, refused } = await writeCheckRun(place, 'failure', output(120));
      assert.equal(url, api.github.checkRuns[0].html_url);
      assert.equal(statusOf(refused), 422);
      assert.equal(api.github.checkRuns[0].output.annotations.length, 50);
    });
  });

  test('is created without any annotation where GitHub does not like one', async () => {
    await withGitHub(async (api) => {
      const place = placeOf(api);
      api.github.before = onceFor('post', '/check-runs', { status: 422, body: { message: 'bad annotation' } });
      const { url, refused } = await writeCheckRun(place, 'failure', output(60));
      const [run] = api.github.checkRuns;
      assert.deepEqual([url, run.conclusion, run.output], [run.html_url, 'failure', output(0)]);
      assert.match(String(refused), /bad annotation/);
      assert.equal(api.asked('patch'), 0);
    });
  });

  test('that is refused itself is an error, and not tried again', async () => {
    await withGitHub(async (api) => {
      const place = placeOf(api);
      const reader = { ...place, client: api.clientWith(['contents: read']) };
      await assert.rejects(writeCheckRun(reader, 'success', output(1)), (error) => statusOf(error) === 403);
      api.github.before = () => ({ status: 422, body: { message: 'no' } });
      await assert.rejects(writeCheckRun(place, 'success', output(0)), (error) => statusOf(error) === 422);
      assert.equal(api.asked('/check-runs'), 2);
    });
  });
});
