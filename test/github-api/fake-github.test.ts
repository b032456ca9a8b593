/** The stand-in refuses what GitHub refuses: else a test that passes against it would prove nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FakeGitHub } from './fake-github.ts';

const ANNOTATION = { path: 'x', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };

describe('the stand-in for GitHub', () => {
  const github = new FakeGitHub();
  const writer = github.token(['contents: read', 'pull-requests: write', 'checks: write']);
  const reader = github.token(['contents: read']);
  const head = github.git.commit({ 'a/b.txt': 'text' });
  let address = '';
  before(async () => {
    address = await github.start();
  });
  after(() => github.stop());

  async function send(method: string, path: string, body?: unknown, token = writer): Promise<number> {
    const init = { method, headers: { authorization: `token ${token}` } };
    const response = await fetch(address + path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    await response.arrayBuffer();
    return response.status;
  }

  function checkRun(output: object, more: object = {}) {
    const base = { name: 'n', head_sha: head, status: 'completed', conclusion: 'success' };
    return { ...base, output: { title: 't', summary: 's', ...output }, ...more };
  }

  const refused: [string, object][] = [
    ['51 annotations', checkRun({ annotations: Array(51).fill(ANNOTATION) })],
    ['no summary', checkRun({ summary: undefined })],
    ['a summary of 65,536 characters', checkRun({ summary: 'x'.repeat(65_536) })],
    ['line 0', checkRun({ annotations: [{ ...ANNOTATION, start_line: 0 }] })],
    ['an unknown level', checkRun({ annotations: [{ ...ANNOTATION, annotation_level: 'error' }] })],
    ['completed without a conclusion', checkRun({}, { conclusion: undefined })],
    ['a misspelt property', checkRun({}, { details: 'x' })],
    ['an unknown commit', checkRun({}, { head_sha: 'f'.repeat(40) })],
    ['a character above U+FFFF', checkRun({ title: '\u{1f4a9}' })],
  ];
  for (const [what, body] of refused) {
    test(`refuses a check run with ${what}`, async () => {
      assert.equal(await send('POST', '/repos/o/r/check-runs', body), 422);
    });
  }

  test('takes a check run with 50 annotations', async () => {
    const body = checkRun({ annotations: Array(50).fill(ANNOTATION) });
    assert.equal(await send('POST', '/repos/o/r/check-runs', body), 201);
  });

  test('refuses a comment that is too long or empty', async () => {
    const path = '/repos/o/r/issues/1/comments';
    assert.equal(await send('POST', path, { body: 'x'.repeat(65_537) }), 422);
    assert.equal(await send('POST', path, { body: ' ' }), 422);
    assert.equal(await send('POST', path, { body: 'x'.repeat(65_536) }), 201);
  });

  test('refuses writes with a read-only token, unknown tokens and unknown routes', async () => {
    assert.equal(await send('POST', '/repos/o/r/check-runs', checkRun({}), reader), 403);
    assert.equal(await send('POST', '/repos/o/r/issues/1/comments', { body: 'x' }, reader), 403);
    assert.equal(await send('GET', `/repos/o/r/git/trees/${head}`, undefined, 'nobody'), 401);
    assert.equal(await send('GET', '/repos/o/r/nothing'), 404);
    assert.equal(await send('GET', `/repos/o/r/git/trees/${'f'.repeat(40)}`), 404);
    assert.equal(await send('GET', '/user'), 403);
  });

  test('lists a tree flat or deep', async () => {
    const paths = async (query: string) => {
      const response = await fetch(`${address}/repos/o/r/git/trees/${head}${query}`, {
        headers: { authorization: `token ${reader}` },
      });
      return ((await response.json()) as { tree: { path: string }[] }).tree.map(({ path }) => path);
    };
    assert.deepEqual(await paths(''), ['a']);
    assert.deepEqual(await paths('?recursive=1'), ['a', 'a/b.txt']);
  });
});
