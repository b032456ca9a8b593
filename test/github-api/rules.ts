/**
 * What GitHub refuses. Most of it is its own OpenAPI description, carved by carve.ts; the rest is written by hand, since
 * the description does not say it.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

interface Operation {
  method: string;
  path: string;
  query: Record<string, object>;
  body: object | null;
}

export interface Call {
  operation: string;
  parameters: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

const operations = JSON.parse(readFileSync(new URL('operations.json', import.meta.url), 'utf8')) as Operation[];
const ajv = new Ajv({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv) => void)(ajv);
const compiled = operations.map((operation) => ({
  ...operation,
  pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  check: ajv.compile((closed(operation.body) as object) ?? {}),
}));

/** Objects take no property that the description does not name: a misspelt one is a mistake. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

/** The operation that a request means; null where GitHub has no such route. */
export function callOf(method: string, url: URL, body: Record<string, unknown>): Call | null {
  for (const { method: known, path, pattern } of compiled) {
    const match = known === method.toLowerCase() ? pattern.exec(url.pathname) : null;
    if (match !== null) {
      const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return {
        operation: `${known} ${path}`,
        parameters: Object.fromEntries(parameters),
        query: url.searchParams,
        body,
      };
    }
  }
  return null;
}

/** What is wrong with a request, one line each. */
export function mistakes(call: Call): string[] {
  const { query, check } = compiled.find(({ method, path }) => `${method} ${path}` === call.operation)!;
  const unknown = [...call.query.keys()].filter((name) => !(name in query)).map((name) => `unknown parameter ${name}`);
  check(call.body);
  const schema = (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...unknown, ...schema, ...byHand(call)];
}

function byHand({ operation, body }: Call): string[] {
  const found: string[] = [];
  if (operation.includes('/comments') && typeof body.body === 'string') {
    if (body.body.length > 65_536) {
      found.push('body is too long (maximum is 65536 characters)');
    }
    if (body.body.trim() === '') {
      found.push('body cannot be blank');
    }
  }
  if (!operation.includes('/check-runs')) {
    return found;
  }
  if (operation.startsWith('post') && body.status === 'completed' && body.conclusion === undefined) {
    found.push('a completed check run needs a conclusion');
  }
  return [...found, ...outputMistakes(body.output)];
}

function outputMistakes(output: unknown): string[] {
  if (typeof output !== 'object' || output === null) {
    return [];
  }
  const { title, summary, annotations } = output as { title?: string; summary?: string; annotations?: unknown[] };
  const found: string[] = [];
  if (typeof title === 'string' && title.length > 255) {
    found.push('title is too long');
  }
  if (Buffer.byteLength(summary ?? '') > 65_535) {
    found.push('Only 65535 characters are allowed');
  }
  for (const one of (annotations ?? []) as { path?: string; start_line?: number; end_line?: number }[]) {
    if (!one.path) {
      found.push('annotations: path cannot be blank');
    }
    if ((one.start_line ?? 0) < 1 || (one.end_line ?? 0) < (one.start_line ?? 0)) {
      found.push('annotations: lines');
    }
    const { path: _, ...shown } = one;
    if (/[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(shown))) {
      found.push('annotations: unsupported character');
    }
  }
  if (/[\u{10000}-\u{10ffff}]/u.test(`${title}${summary}`)) {
    found.push('unsupported character');
  }
  return found;
}
