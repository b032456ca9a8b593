/**
 * A stand-in for GitHub's API that keeps state and refuses what GitHub refuses: commits, trees and blobs, pull requests,
 * comments, check runs, and tokens with permissions. It runs in the test's own process.
 */
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CheckRunOutput } from '../../src/output/check-run.ts';
import { GitStore } from './git.ts';
import type { Call } from './rules.ts';
import { callOf, mistakes } from './rules.ts';

export type Permission = 'contents: read' | 'pull-requests: write' | 'checks: write';

interface Token {
  login: string;
  permissions: readonly Permission[];
}

export interface Comment {
  id: number;
  issue: number;
  body: string;
  user: { login: string; type: string };
  html_url: string;
}

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  conclusion: string;
  output: { title: string; summary: string; annotations: CheckRunOutput['annotations'] };
  html_url: string;
}

interface PullRequest {
  head: string;
  base: string;
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const ACTIONS_BOT = 'github-actions[bot]';
const REFUSED = { status: 403, body: { message: 'Resource not accessible by integration' } };
const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };

export class FakeGitHub {
  readonly git = new GitStore();
  readonly tokens = new Map<string, Token>();
  readonly pulls = new Map<number, PullRequest>();
  comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  /** `get /repos/…` of every request, in order. */
  readonly requests: string[] = [];
  /** What was refused as malformed: a test that expects none looks here. */
  readonly refused: string[] = [];
  /** Called before each request is answered; an answer from here stands for GitHub's. */
  before: (request: string) => Answer | undefined = () => undefined;
  /** Recursive listings of these trees are cut after so many entries. */
  truncateAt = Number.POSITIVE_INFINITY;
  #ids = 100;
  #server: Server | null = null;

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body, headers }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** A token as a workflow has it. */
  token(permissions: readonly Permission[], login = ACTIONS_BOT): string {
    const token = `ghs_token_of_a_stand_in_${this.tokens.size}`;
    this.tokens.set(token, { login, permissions });
    return token;
  }

  addComment(issue: number, login: string, body: string): Comment {
    this.#ids += 1;
    const comment: Comment = {
      id: this.#ids,
      issue,
      body,
      user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
      html_url: `https://github.com/o/r/pull/${issue}#issuecomment-${this.#ids}`,
    };
    this.comments.push(comment);
    return comment;
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    // An Enterprise Server has its API below /api/v3, and GraphQL beside it.
    const url = new URL((request.url ?? '/').replace(/^\/api(\/v3)?/, ''), 'http://localhost');
    const line = `${request.method?.toLowerCase()} ${decodeURIComponent(url.pathname)}`;
    const text = await textOf(request);
    this.requests.push(line);
    const token = this.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    const planned = this.before(line);
    if (planned !== undefined) {
      return planned;
    }
    if (token === undefined) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (line === 'post /graphql') {
      return ok({ data: { viewer: { login: token.login }, repository: this.#objects(String(body.query)) } });
    }
    if (line === 'get /user') {
      return token.login === ACTIONS_BOT ? REFUSED : ok({ login: token.login });
    }
    const call = callOf(request.method ?? '', url, body);
    return call === null ? NOT_FOUND : this.#answerCall(call, token);
  }

  /** `b0: object(oid: "…") { ... on Blob { text } }`: text is null for what GitHub takes for binary. */
  #objects(query: string): Record<string, { text: string | null } | null> {
    const asked = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)];
    const answers = asked.map(([, name, oid]) => {
      const blob = this.git.blobs.get(oid!);
      return [name, blob === undefined ? null : { text: blob.includes(0) ? null : blob.toString() }];
    });
    return Object.fromEntries(answers);
  }

  #answerCall(call: Call, token: Token): Answer {
    const needed = permissionOf(call.operation);
    if (!token.permissions.includes(needed)) {
      return needed === 'contents: read' ? NOT_FOUND : REFUSED;
    }
    const wrong = mistakes(call);
    if (wrong.length > 0) {
      this.refused.push(...wrong);
      return { status: 422, body: { message: `Validation Failed: ${wrong.join('; ')}` } };
    }
    return call.operation.includes('/git/') || call.operation.includes('/compare/')
      ? this.#readGit(call)
      : this.#conversation(call, token);
  }

  #readGit({ operation, parameters, query }: Call): Answer {
    if (operation.includes('/git/trees/')) {
      const recursive = query.has('recursive');
      const tree = this.git.list(parameters.tree_sha!, recursive);
      const cut = recursive ? this.truncateAt : Number.POSITIVE_INFINITY;
      return tree === null
        ? NOT_FOUND
        : ok({ sha: parameters.tree_sha, tree: tree.slice(0, cut), truncated: tree.length > cut });
    }
    if (operation.includes('/git/blobs/')) {
      const blob = this.git.blobs.get(parameters.file_sha!);
      return blob === undefined
        ? NOT_FOUND
        : ok({ sha: parameters.file_sha, size: blob.length, encoding: 'base64', content: lines(blob) });
    }
    const [base, head] = parameters.basehead!.split('...') as [string, string];
    const found = this.git.mergeBase(base, head);
    return found === null ? NOT_FOUND : ok({ merge_base_commit: { sha: found }, files: [] });
  }

  #conversation(call: Call, token: Token): Answer {
    const { operation, parameters, body } = call;
    switch (operation) {
      case 'get /repos/{owner}/{repo}/pulls/{pull_number}': {
        const pull = this.pulls.get(Number(parameters.pull_number));
        return pull === undefined ? NOT_FOUND : ok({ head: { sha: pull.head }, base: { ref: pull.base } });
      }
      case 'get /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return this.#listComments(call);
      case 'post /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return { ...ok(this.addComment(Number(parameters.issue_number), token.login, String(body.body))), status: 201 };
      case 'patch /repos/{owner}/{repo}/issues/comments/{comment_id}':
      case 'delete /repos/{owner}/{repo}/issues/comments/{comment_id}':
        return this.#changeComment(call);
      case 'post /repos/{owner}/{repo}/check-runs':
        return this.#createCheckRun(body as unknown as CheckRun);
      default:
        return this.#updateCheckRun(Number(parameters.check_run_id), body as unknown as CheckRun);
    }
  }

  #listComments({ parameters, query }: Call): Answer {
    const all = this.comments.filter(({ issue }) => issue === Number(parameters.issue_number));
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const page = Number(query.get('page') ?? 1);
    const next = `<http://localhost/repositories/1/issues/1/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
    return {
      ...ok(all.slice((page - 1) * size, page * size)),
      headers: all.length > page * size ? { link: this.#own(next, parameters) } : {},
    };
  }

  #own(link: string, { owner, repo, issue_number }: Record<string, string>): string {
    const { port } = this.#server!.address() as AddressInfo;
    const path = `/repos/${owner}/${repo}/issues/${issue_number}/comments`;
    return link.replace('http://localhost/repositories/1/issues/1/comments', `http://127.0.0.1:${port}${path}`);
  }

  #changeComment({ operation, parameters, body }: Call): Answer {
    const comment = this.comments.find(({ id }) => id === Number(parameters.comment_id));
    if (comment === undefined) {
      return NOT_FOUND;
    }
    if (operation.startsWith('delete')) {
      this.comments = this.comments.filter((one) => one !== comment);
      return { status: 204 };
    }
    comment.body = String(body.body);
    return ok(comment);
  }

  #createCheckRun(run: CheckRun): Answer {
    if (!this.git.commits.has(run.head_sha)) {
      return { status: 422, body: { message: `No commit found for SHA: ${run.head_sha}` } };
    }
    this.#ids += 1;
    const created = { ...run, id: this.#ids, html_url: `https://github.com/o/r/runs/${this.#ids}` };
    created.output = { ...run.output, annotations: [...run.output.annotations] };
    this.checkRuns.push(created);
    return { ...ok(created), status: 201 };
  }

  #updateCheckRun(id: number, update: CheckRun): Answer {
    const run = this.checkRuns.find((one) => one.id === id);
    if (run === undefined) {
      return NOT_FOUND;
    }
    const annotations = [...run.output.annotations, ...(update.output?.annotations ?? [])];
    run.output = { ...run.output, ...update.output, annotations };
    return ok(run);
  }
}

/** Reading comments and pull requests of a public repository needs nothing. */
function permissionOf(operation: string): Permission {
  if (operation.includes('/check-runs')) {
    return 'checks: write';
  }
  return operation.includes('/comments') && !operation.startsWith('get') ? 'pull-requests: write' : 'contents: read';
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** GitHub breaks base64 into lines of 60 characters. */
function lines(blob: Buffer): string {
  return blob.toString('base64').replace(/.{60}/g, '$&\n');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
