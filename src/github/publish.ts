/**
 * Shows the report to people: check run, comment, job summary, annotations in the log. All of it is best effort: what
 * GitHub refuses is said once, and nothing here changes the verdict. Only a pull request that has moved does: then
 * what was judged is no longer what would be merged.
 */

import * as core from '@actions/core';
import { messageOf } from '../base/errors.ts';
import { annotations, checkRun } from '../output/check-run.ts';
import { comment, marker } from '../output/comment.ts';
import { judgedCount } from '../output/describe.ts';
import { hasLoadFindings, sitesToFix } from '../output/load-sites.ts';
import type { MarkdownOptions } from '../output/page.ts';
import { summary } from '../output/summary.ts';
import type { Report } from '../report.ts';

import type { CheckConclusion } from './check-run.ts';
import { writeCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { statusOf } from './client.ts';
import { writeComment } from './comment.ts';
import type { Commits, RepositoryName } from './event.ts';
import type { Inputs } from './inputs.ts';
import * as log from './log.ts';

export interface Publication {
  client: Client;
  repository: RepositoryName;
  commits: Commits;
  inputs: Inputs;
  /** `https://github.com`, or an Enterprise Server. */
  serverUrl: string;
  /** The page of this run; null where it is not known. */
  runUrl: string | null;
}

export interface Published {
  checkRunUrl: string | null;
  commentUrl: string | null;
}

/**
 * A runner shows ten errors and ten warnings of a step (actions/runner, ExecutionContext: _maxCountPerIssueType). One of
 * each is left to the run itself: its last word is an error.
 */
const LOG_ANNOTATIONS = 9;

/**
 * Where the pull request is now, if that is not what was judged: another head commit, or another base branch.
 * @returns the commit it is at now; null where it has not moved, or where there is no pull request
 */
export async function movedTo({ client, repository, commits }: Publication): Promise<string | null> {
  if (commits.pullRequest === null) {
    return null;
  }
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: commits.pullRequest });
    const moved = data.head.sha !== commits.head || data.base.ref !== commits.baseBranch;
    return moved ? data.head.sha : null;
  } catch (error) {
    log.warning(`Whether the pull request has moved since could not be read: ${refusal(error, 'pull-requests: read')}`);
    return null;
  }
}

/** Publishes wherever the inputs ask for it. Never throws for what GitHub refuses. */
export async function publish(report: Report, supersededBy: string | null, to: Publication): Promise<Published> {
  const { owner, repo } = to.repository;
  const page: MarkdownOptions = {
    pullRequest: to.commits.kind === 'pull-request',
    supersededBy,
    commitUrl: report.commit && `${to.serverUrl}/${owner}/${repo}/commit/${report.commit}`,
    blobUrl: report.commit && `${to.serverUrl}/${owner}/${repo}/blob/${report.commit}`,
    failOnLoadSites: to.inputs.failOnLoadSites,
    reportUrl: to.runUrl,
  };
  const refused: string[] = [];
  const attempt = async <T>(what: string, permission: string, write: () => Promise<T>) => {
    try {
      return await write();
    } catch (error) {
      refused.push(`the ${what} was not written (${refusal(error, permission)})`);
      return null;
    }
  };
  const check = await attempt('check run', 'checks: write', () => publishCheckRun(report, page, to));
  if (check?.refused) {
    refused.push(`not all annotations were added (${refusal(check.refused, 'checks: write')})`);
  }
  const checkRunUrl = check?.url ?? null;
  const commentUrl = await attempt('comment', 'pull-requests: write', () =>
    publishComment(report, { ...page, reportUrl: checkRunUrl ?? to.runUrl }, to),
  );
  await attempt('job summary', 'none', () => publishSummary(report, page));
  if (check === null || check.refused) {
    logAnnotations(report, page);
  }
  if (refused.length > 0) {
    log.notice(
      `${sentence(refused)}. The verdict is not changed by this; it is in the job summary and the exit status.`,
    );
  }
  return { checkRunUrl, commentUrl };
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In a read-only run GitHub answers 403 "Resource not accessible by integration", or 404 where it hides what it refuses. */
function refusal(error: unknown, permission: string): string {
  const status = statusOf(error);
  const missing = status === 401 || status === 403 || status === 404;
  const needs = missing ? `; this needs the permission "${permission}"` : '';
  return `GitHub: ${messageOf(error)}${needs}`;
}

async function publishCheckRun(report: Report, page: MarkdownOptions, to: Publication) {
  if (!to.inputs.checkRun || to.commits.head === null) {
    return null;
  }
  const { client, repository } = to;
  const place = { client, repository, head: to.commits.head, name: to.inputs.checkName, detailsUrl: to.runUrl };
  return writeCheckRun(place, conclusion(report, page), checkRun(report, page));
}

function conclusion(report: Report, page: MarkdownOptions): CheckConclusion {
  const green = report.gate.wouldFail === false || report.gate.failOn === 'never';
  return page.supersededBy && green ? 'cancelled' : report.conclusion;
}

/** A comment of ours that has become untrue is updated in every mode; the run of a newer commit does so itself. */
async function publishComment(report: Report, page: MarkdownOptions, to: Publication): Promise<string | null> {
  if (to.commits.pullRequest === null || page.supersededBy) {
    return null;
  }
  const { client, repository, inputs } = to;
  const judged = judgedCount(report);
  const findings = judged > report.counts.safe || report.conclusion === 'failure' || hasLoadFindings(report);
  const something = judged > 0 || findings || sitesToFix(report).length > 0;
  const create = (inputs.comment === 'always' && something) || (inputs.comment === 'on-findings' && findings);
  const place = { client, repository, pullRequest: to.commits.pullRequest, marker: marker(inputs.checkName) };
  return writeComment(place, comment(report, inputs.checkName, page), create);
}

async function publishSummary(report: Report, page: MarkdownOptions): Promise<null> {
  if (process.env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(summary(report, page), true).write();
  }
  return null;
}

/** Where there is no check run to carry them. */
function logAnnotations(report: Report, page: MarkdownOptions): void {
  const all = annotations(report, page);
  const shown = (['failure', 'warning'] as const).flatMap((level) =>
    all.filter((one) => one.annotation_level === level).slice(0, LOG_ANNOTATIONS),
  );
  for (const { annotation_level, path, start_line, title, message } of shown) {
    const write = annotation_level === 'failure' ? log.error : log.warning;
    write(`${title}: ${message.replaceAll('\n', ' ')}`, { file: path, startLine: start_line, title });
  }
  if (all.length > shown.length) {
    log.info(`${all.length - shown.length} more findings are in the job summary.`);
  }
}
