/** Runs the built command line as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import type { JsonReport } from '../../src/output/json.ts';

export const CLI = resolve('dist/cli/index.js');

export interface CliResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function runCli(args: readonly string[], options: { cwd?: string; input?: Uint8Array } = {}): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

/** The JSON report of a call, whatever its exit status. */
export function reportOf(args: readonly string[], options: { cwd?: string; input?: Uint8Array } = {}): JsonReport {
  return JSON.parse(runCli(['--format', 'json', ...args], options).stdout) as JsonReport;
}

/** An empty folder that goes when the test ends. */
export function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'weights-only-test-'));
  context.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** `posix.system('true')`, protocol 0: a pickle that would run a command, a harmless one. */
export const DANGEROUS = Buffer.from("cposix\nsystem\n(S'true'\ntR.", 'latin1');
/** A pickle of the number 1. */
export const SAFE = Buffer.from('\x80\x04K\x01.', 'latin1');
