/**
 * Cuts what the stand-in checks out of GitHub's OpenAPI description: parameters and request bodies of the operations the
 * Action uses. Run it again when an operation is added:
 *   node test/github-api/carve.ts api.github.com.json > test/github-api/operations.json
 * The description is `generated/api.github.com.json` of the npm package @octokit/openapi (23.0.2 was used).
 */
import { readFileSync } from 'node:fs';

const OPERATIONS = [
  'get /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'get /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'post /repos/{owner}/{repo}/check-runs',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}',
];

type Json = { [key: string]: unknown };

const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Json;

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((here, key) => (here as Json)[key], value);
}

/** The value with every `$ref` resolved and prose left out. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(resolved);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const ref = (value as Json).$ref;
  if (typeof ref === 'string') {
    return resolved(at(description, ref.split('/').slice(1)));
  }
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(['example', 'examples'].includes(key) || (key === 'description' && typeof inner === 'string')),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, resolved(inner)]));
}

const carved = OPERATIONS.map((operation) => {
  const [method, path] = operation.split(' ') as [string, string];
  const found = at(description, ['paths', path, method]) as Json;
  const body =
    found.requestBody === undefined ? null : at(found.requestBody, ['content', 'application/json', 'schema']);
  const parameters = (resolved(found.parameters ?? []) as Json[]).filter((one) => one.in === 'query');
  return {
    method,
    path,
    query: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    body: resolved(body),
  };
});
process.stdout.write(`${JSON.stringify(carved, null, 1)}\n`);
