/**
 * The long fuzz run: every target, one after another, in a process that is watched for hangs and crashes. What fails is
 * printed, and kept in build/fuzz/ to be run again. See docs/fuzzing.md.
 *
 * usage: node scripts/fuzz.ts [--seconds N] [--seed N] [--target TEXT]… [--seeds FOLDER]… [--no-python] | --replay FILE
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasPython, Recorder } from './fuzz/recorder.ts';
import type { Finding } from './fuzz/run.ts';
import { fixtureSeeds } from './fuzz/seeds.ts';
import { allTargets } from './fuzz/targets.ts';
import type { Task } from './fuzz/worker.ts';

const OUTPUT = fileURLToPath(new URL('../build/fuzz', import.meta.url));
const WORKER = fileURLToPath(new URL('fuzz/worker.ts', import.meta.url));
/** An input that takes longer than this hangs. */
const HANG_SECONDS = 60;
const HEAP_MEGABYTES = 2048;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Figures {
  readonly target: string;
  readonly cases: number;
  readonly slowest: number;
  readonly peak: number;
}

/** Runs targets, and prints what it hears of them. @returns those that were finished, and how many findings there were */
async function work(task: Task, found: number): Promise<{ done: Set<string>; found: number }> {
  writeFileSync(task.current, '');
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, WORKER, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const done = new Set<string>();
  const findings: Finding[] = [];
  const tell = (finding: Finding): void => {
    findings.push(finding);
    keep(finding, found + findings.length);
  };
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-3000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = JSON.parse(line) as Figures | { finding: Finding };
    if ('finding' in told) {
      tell(told.finding);
      return;
    }
    done.add(told.target);
    const { target, cases, slowest, peak } = told;
    say(`${target.padEnd(24)} ${cases} inputs, slowest ${slowest.toFixed(2)} s, ${Math.round(peak)} MiB`);
  });
  const watchdog = watch(child, task.current);
  const how = await new Promise<string>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? (code === 0 ? '' : `exit status ${code}`)));
  });
  clearInterval(watchdog);
  if (how !== '') {
    const finding = ended(task, how, errors);
    tell(finding);
    done.add(finding.target);
  }
  return { done, found: found + findings.length };
}

/** Ends a process that has been at one input for too long. */
function watch(child: ChildProcess, current: string): NodeJS.Timeout {
  return setInterval(() => {
    if (Date.now() - statSync(current).mtimeMs > HANG_SECONDS * 1000) {
      child.kill('SIGKILL');
    }
  }, 1000);
}

function ended(task: Task, how: string, stack: string): Finding {
  const [target = task.targets[0], path = '""', hex = ''] = readFileSync(task.current, 'utf8').split('\n');
  const message = how === 'SIGKILL' ? `hang: more than ${HANG_SECONDS} seconds` : `the process ended with ${how}`;
  return { target, cause: message, message, stack, path: JSON.parse(path) as string, hex };
}

function keep(finding: Finding, number: number): void {
  const file = join(OUTPUT, `${finding.target}-${number}.json`);
  writeFileSync(file, JSON.stringify(finding, null, 2));
  say(`\n${finding.target}: ${finding.message}`);
  say(finding.stack.split('\n').slice(1, 8).join('\n'));
  say(`  ${finding.path}: ${finding.hex.slice(0, 400)}${finding.hex.length > 400 ? '…' : ''}`);
  say(`  node scripts/fuzz.ts --replay ${file}`);
}

/** Checks one kept input again, in this process. */
async function replay(file: string): Promise<void> {
  const { target: name, path, hex } = JSON.parse(readFileSync(file, 'utf8')) as Finding;
  const target = allTargets(fixtureSeeds()).find((one) => one.name === name);
  const recorder = hasPython() ? new Recorder() : null;
  try {
    await target?.check({ path, bytes: Buffer.from(hex, 'hex') }, recorder);
    say('holds');
  } finally {
    recorder?.close();
  }
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '1200' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true, default: [] },
    seeds: { type: 'string', multiple: true, default: [] },
    'no-python': { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
  const names = allTargets(fixtureSeeds()).map(({ name }) => name);
  let left = names.filter((name) => values.target.length === 0 || values.target.some((text) => name.includes(text)));
  const seconds = Number(values.seconds) / left.length;
  mkdirSync(OUTPUT, { recursive: true });
  say(`seed ${seed}, ${left.length} targets, ${seconds.toFixed(1)} seconds each`);
  const current = join(OUTPUT, `current-${process.pid}`);
  const task = { seed, seconds, folders: values.seeds, current, python: !values['no-python'] };
  let found = 0;
  while (left.length > 0) {
    const round = await work({ ...task, targets: left }, found);
    found = round.found;
    left = left.filter((name) => !round.done.has(name));
  }
  rmSync(current);
  process.exitCode = found > 0 ? 1 : 0;
}

await (values.replay === undefined ? main() : replay(values.replay));
