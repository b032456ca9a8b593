/**
 * Runs targets in a process of its own, so that the supervisor can end it where it hangs. Prints one line of JSON for
 * each finding, and one with the figures of each target. usage: worker.ts JSON
 */
import { writeFileSync } from 'node:fs';
import { Fault } from './checks.ts';
import { hasPython, Recorder } from './recorder.ts';
import { runTarget } from './run.ts';
import { fixtureSeeds } from './seeds.ts';
import type { Seed } from './target.ts';
import { allTargets } from './targets.ts';

/** What the supervisor asks for. */
export interface Task {
  /** Names, in order. */
  readonly targets: readonly string[];
  readonly seed: number;
  /** For each target. */
  readonly seconds: number;
  /** More folders of files to begin with. */
  readonly folders: readonly string[];
  /** Where the input that is being checked is kept. */
  readonly current: string;
  readonly python: boolean;
}

/** An input may take this long, and add this much to the memory of the process. */
const SLOW_SECONDS = 5;
const MOST_MEGABYTES = 512;
const ROUND = 500;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const targets = allTargets(fixtureSeeds(task.folders)).filter(({ name }) => task.targets.includes(name));
const recorder = task.python && hasPython() ? new Recorder() : null;
let slowest = 0;

/** In MiB; it never falls. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const measured = (target: string) => async (input: Seed, check: () => Promise<void>) => {
  const hex = Buffer.from(input.bytes).toString('hex');
  writeFileSync(task.current, [target, JSON.stringify(input.path), hex].join('\n'));
  const before = { time: performance.now(), peak: peak() };
  await check();
  const seconds = (performance.now() - before.time) / 1000;
  slowest = Math.max(slowest, seconds);
  if (seconds > SLOW_SECONDS) {
    throw new Fault(`slow: ${seconds.toFixed(1)} seconds for ${input.bytes.length} bytes`);
  }
  if (peak() - before.peak > MOST_MEGABYTES) {
    throw new Fault(`memory: ${Math.round(peak() - before.peak)} MiB more for ${input.bytes.length} bytes`);
  }
};

const print = (what: object): boolean => process.stdout.write(`${JSON.stringify(what)}\n`);
for (const target of targets) {
  slowest = 0;
  const { cases } = await runTarget(target, {
    seed: task.seed,
    runs: ROUND,
    time: task.seconds * 1000,
    recorder,
    around: measured(target.name),
    onFinding: (finding) => print({ finding }),
  });
  print({ target: target.name, cases, slowest, peak: peak() });
}
recorder?.close();
