/** Starts the built bundle the way a runner does: inputs and context in the environment, files for what it hands back. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUNDLE = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));

export interface Start {
  apiUrl: string;
  token: string;
  event: string;
  payload: unknown;
  /** GITHUB_SHA. */
  sha?: string;
  inputs?: Record<string, string>;
  /** Files of the workspace; null: a workspace that was never checked out. */
  workspace?: Record<string, string | Uint8Array> | null;
  /** Called with the workspace and the temporary folder before the bundle starts. */
  arrange?: (workspace: string, temporary: string) => void;
}

export interface Ended {
  status: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  /** What `report-file: report.json` in the workspace holds; null where there is none. */
  report: import('../../src/report.ts').Report | null;
}

/** Runs the bundle to its end. */
export async function runAction(start: Start): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'weights-only-'));
  try {
    return await runIn(folder, start);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, start: Start): Promise<Ended> {
  const [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temp')];
  mkdirSync(workspace);
  mkdirSync(temporary);
  for (const [path, bytes] of Object.entries(start.workspace ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), bytes);
  }
  start.arrange?.(workspace, temporary);
  const file = (name: string, text = '') => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const inputs = Object.entries({ token: start.token, 'report-file': 'report.json', ...start.inputs });
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: start.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: start.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(start.payload)),
    GITHUB_SHA: start.sha ?? '0'.repeat(40),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { status, log } = await run(env, workspace);
  const report = join(workspace, 'report.json');
  return {
    status,
    log,
    outputs: outputsOf(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null,
  };
}

function run(env: NodeJS.ProcessEnv, cwd: string): Promise<{ status: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (text) => {
      log += text;
    });
    child.stderr.on('data', (text) => {
      log += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, log }));
  });
}

/** `name<<delimiter`, the value, the delimiter (GitHub docs, "Workflow commands": multiline strings). */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([^\n]+)<<(ghadelimiter_[^\n]+)\n([\s\S]*?)\n\2\n/gm)) {
    outputs[name!] = value!;
  }
  return outputs;
}
