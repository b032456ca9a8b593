/**
 * The entry on a runner: inputs → commits of the event → what changed → scan → publish → exit status. The exit status is
 * the gate: 0 the policy holds, 1 it does not, 2 usage or internal error.
 */

import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf, UsageError } from './base/errors.ts';
import { pathFilter } from './base/globs.ts';
import { Blobs } from './github/blobs.ts';
import type { Selection } from './github/candidates.ts';
import { selectCandidates } from './github/candidates.ts';
import type { Client } from './github/client.ts';
import { client as newClient, statusOf } from './github/client.ts';
import type { Commits, RepositoryName } from './github/event.ts';
import { commitsOf } from './github/event.ts';
import type { Inputs } from './github/inputs.ts';
import { readInputs } from './github/inputs.ts';
import * as log from './github/log.ts';
import { setOutputs } from './github/outputs.ts';
import { readPolicy, tipOf } from './github/policy-file.ts';
import type { Publication } from './github/publish.ts';
import { movedTo, publish } from './github/publish.ts';
import { checkedPath, writeReportFile } from './github/report-file.ts';
import { treeRequirement } from './github/requirement.ts';
import { readBase, readHeadTree, type Tree } from './github/tree-diff.ts';
import { json } from './output/json.ts';
import { heading } from './output/markdown.ts';
import type { LoadedPolicy } from './policy/accept.ts';
import type { TorchRequirement } from './python/requirement/requirements.ts';
import type { Report, Warning } from './report.ts';
import { chooseTorch } from './scan/choose-torch.ts';

import { scan } from './scan/scan.ts';

interface Run {
  inputs: Inputs;
  commits: Commits;
  repository: RepositoryName;
  client: Client;
  workspace: string | null;
  /** Where the report may be written. */
  folders: string[];
}

async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const run = prepare(env);
  const { inputs, commits } = run;
  const reportFile = inputs.reportFile === null ? null : checkedPath(inputs.reportFile, run.folders);
  const warnings: Warning[] = [];
  const { selection, base, policy, requirement } = await select(run, warnings);
  const torch = inputs.torch ?? chooseTorch(policy?.file.torch ?? 'auto', policy?.identity.source ?? '', requirement);
  log.info(`torch ${torch.version} (${torch.source})`);
  const report = await scan(selection.candidates, {
    torch,
    failOn: inputs.failOn ?? policy?.file.failOn ?? 'unsafe',
    safeGlobals: inputs.safeGlobals,
    commit: commits.head,
    base,
    excluded: selection.excluded,
    warnings,
    audit: inputs.loadSites ? { requirement } : null,
    failOnLoadSites: inputs.failOnLoadSites,
    answerEveryFile: true,
    policy: policy?.identity ?? null,
    acceptors: policy?.acceptors,
  });
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const { owner, repo } = run.repository;
  const runUrl = env.GITHUB_RUN_ID ? `${serverUrl}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` : null;
  const publication: Publication = { ...run, serverUrl, runUrl };
  const moved = await movedTo(publication);
  const final = moved === null ? report : superseded(report, moved);
  const published = await publish(final, moved, publication);
  const written = reportFile !== null && writeReport(reportFile, final, run);
  setOutputs(final, published, written ? reportFile : null);
  const status = conclude(final, moved, run);
  return reportFile !== null && !written ? 2 : status;
}

/** @returns whether it could be written. Where not, the verdict is known all the same, and the outputs say it. */
function writeReport(path: string, report: Report, { folders }: Run): boolean {
  try {
    writeReportFile(path, json(report), folders);
    return true;
  } catch (error) {
    log.error(messageOf(error));
    return false;
  }
}

function prepare(env: NodeJS.ProcessEnv): Run {
  const inputs = readInputs((name) => core.getInput(name));
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo) {
    throw new UsageError(`GITHUB_REPOSITORY: expected owner/name, found ${JSON.stringify(env.GITHUB_REPOSITORY)}`);
  }
  const payload: unknown = env.GITHUB_EVENT_PATH ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {};
  const commits = commitsOf(env.GITHUB_EVENT_NAME ?? '', payload, env.GITHUB_SHA ?? '');
  const workspace = env.GITHUB_WORKSPACE ?? null;
  const folders = [workspace, env.RUNNER_TEMP].filter((folder) => typeof folder === 'string');
  return {
    inputs,
    commits,
    repository: { owner, repo },
    client: newClient(inputs.token, log.info),
    workspace,
    folders,
  };
}

interface Selected {
  selection: Selection;
  /** The commit it was compared with. */
  base: string | null;
  policy: LoadedPolicy | null;
  /** What the project asks of torch. */
  requirement: TorchRequirement | null;
}

/** What to judge, and the policy that counts. */
async function select(run: Run, warnings: Warning[]): Promise<Selected> {
  const { client, commits, repository, workspace, inputs } = run;
  if (commits.head === null) {
    return { selection: { candidates: [], excluded: 0 }, base: null, policy: null, requirement: null };
  }
  const [head, base] = await readTrees(run, commits.head);
  if (base === null && (commits.base !== null || inputs.scope === 'changed')) {
    warnings.push({
      id: 'no-base',
      message: 'There is no commit to compare with, so every file was judged.',
      path: null,
    });
  }
  const tip = base && (await tipOf(client, repository, commits.base, base));
  const reader = { client, repository, workspace, config: inputs.config, tip };
  const policy = await readPolicy(reader, { sha: commits.head, tree: head.tree }, base, warnings);
  const globs = inputs.files.length > 0 ? inputs.files : (policy?.file.files ?? []);
  const side = (tree: Tree, from = repository) => ({ tree, blobs: new Blobs(client, from, workspace) });
  const headSide = side(head.tree, head.repository);
  // What is judged must not choose its own rules: the head's requirement counts only where the event has no base.
  const asked = tip ? side(tip.tree) : commits.base === null ? headSide : null;
  const asksProject = inputs.loadSites || (inputs.torch === null && !policy?.file.torch);
  const project = asksProject && asked ? await treeRequirement(asked) : null;
  warnings.push(...(project?.warnings ?? []));
  const whole = base === null || inputs.scope === 'all';
  const selection = await selectCandidates(headSide, base && side(base.tree), whole, pathFilter(globs));
  return { selection, base: base?.sha ?? null, policy, requirement: project?.requirement ?? null };
}

/** @throws {Error} naming the permission that is missing */
async function readTrees({ client, repository, commits }: Run, head: string) {
  try {
    return [
      await readHeadTree(client, repository, commits.headRepository, head),
      await readBase(client, repository, commits),
    ] as const;
  } catch (error) {
    const refused = [401, 403, 404].includes(statusOf(error) ?? 0);
    throw new Error(messageOf(error) + (refused ? ': reading files needs the permission "contents: read"' : ''), {
      cause: error,
    });
  }
}

/** What was judged is not what would be merged: never green. */
function superseded(report: Report, moved: string): Report {
  const message = `The pull request moved to \`${moved}\` while this commit was judged; the run of its new state decides.`;
  return {
    ...report,
    conclusion: 'failure',
    warnings: [...report.warnings, { id: 'superseded', message, path: null }],
  };
}

function conclude(report: Report, supersededBy: string | null, { inputs, commits }: Run): number {
  const { failOnLoadSites } = inputs;
  const line = heading(report, { supersededBy, pullRequest: commits.kind === 'pull-request', failOnLoadSites });
  if (report.conclusion === 'failure') {
    log.error(line);
    return 1;
  }
  log.info(line);
  return 0;
}

try {
  process.exitCode = await main(process.env);
} catch (error) {
  log.error(
    error instanceof UsageError ? error.message : `weights-only could not judge this commit: ${messageOf(error)}`,
  );
  process.exitCode = 2;
}
