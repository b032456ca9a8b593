/**
 * The one client for GitHub's API, on github.com and Enterprise Server: base URL and proxy come from the runner through
 * @actions/github. It retries what may pass (5xx, rate limits) a few times and then gives up.
 */
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

const RETRIES = 3;
/** A rate limit that lasts longer than this many seconds is an answer, not a delay. */
const LONGEST_WAIT = 60;

const Client = GitHub.plugin(retry, throttling);
export type Client = InstanceType<typeof Client>;

/** What the run tells about itself when it has to wait. */
export type Tell = (message: string) => void;

/** @param token for the Authorization header; never written anywhere */
export function client(token: string, tell: Tell): Client {
  const wait = (seconds: number, request: { method: string; url: string }, _: unknown, retries: number): boolean => {
    const again = retries < RETRIES && seconds <= LONGEST_WAIT;
    const then = again ? `waiting ${seconds} seconds` : 'giving up';
    tell(`GitHub's rate limit was reached at ${request.method} ${request.url}: ${then}.`);
    return again;
  };
  return new Client({
    ...getOctokitOptions(token),
    userAgent: 'weights-only',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retries: RETRIES },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
  });
}

/** Octokit's own log would write attacker-chosen text (paths in URLs) to the runner's log unescaped. */
function ignore(): void {}

/** The HTTP status of what Octokit threw; null where the request got no answer. */
export function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}
