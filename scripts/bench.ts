/**
 * `npm run bench`: the built command line, process against process, median of five runs. Prints a figure and its goal;
 * it passes no verdict, for machines are noisy. Python is used where it is installed, to compare with pickle.load.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInts, writeTorchZip } from './bench/files.ts';

const RUNS = 5;
const CLI = 'dist/cli/index.js';
const PEAK = "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))";

interface Measure {
  /** Median, in ms. */
  ms: number;
  /** Peak resident memory of the last run, in MiB; 0 where it was not asked for. */
  mib: number;
}

function time(command: string, args: readonly string[]): Measure {
  const times: number[] = [];
  let mib = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (error !== undefined) {
      throw error;
    }
    if (status !== 0) {
      throw new Error(`expected ${command} ${args.join(' ')} to end with 0, found ${status}: ${stderr.slice(-300)}`);
    }
    times.push(performance.now() - start);
    mib = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
  }
  // The first run warms the disk cache and does not count.
  return { ms: times.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)], mib };
}

/** As a user calls it: the report as text. */
const scan = (path: string): Measure => time(process.execPath, [CLI, path]);
const scanWithPeak = (path: string): Measure =>
  time(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(PEAK)}`,
    CLI,
    '--format',
    'json',
    path,
  ]);

function show(what: string, value: number, goal: number, detail: string): void {
  process.stdout.write(`${what}: ${value.toFixed(2)} (goal ${goal}; ${detail})\n`);
}

function benchSmall(folder: string): void {
  const path = join(folder, 'small.pkl');
  writeFileSync(path, Buffer.from('\x80\x04K\x01.', 'latin1'));
  const bare = time(process.execPath, ['-e', '0']);
  const small = scan(path);
  const torch = scan('examples/safe_state_dict.pt');
  show(
    'one small pickle, times bare node',
    small.ms / bare.ms,
    1.6,
    `${small.ms.toFixed(0)} ms to ${bare.ms.toFixed(0)} ms`,
  );
  show('one small torch file, times bare node', torch.ms / bare.ms, 1.6, `${torch.ms.toFixed(0)} ms`);
}

function benchInts(folder: string): void {
  const path = join(folder, 'ints.pkl');
  writeInts(path, 8_000_000);
  const ours = scan(path);
  const load = 'import pickle, sys; pickle.load(open(sys.argv[1], "rb"))';
  if (spawnSync('python3', ['--version']).error !== undefined) {
    process.stdout.write(
      `8 million integers: ${ours.ms.toFixed(0)} ms (python3 is not installed, nothing to compare with)\n`,
    );
    return;
  }
  const python = time('python3', ['-c', load, path]);
  show(
    '8 million integers, times pickle.load',
    ours.ms / python.ms,
    0.6,
    `${ours.ms.toFixed(0)} ms to ${python.ms.toFixed(0)} ms`,
  );
}

function benchTorchZip(folder: string): void {
  const small = join(folder, 'small.pt');
  const large = join(folder, 'large.pt');
  writeTorchZip(small, 4096);
  writeTorchZip(large, 2 ** 31);
  const [one, other] = [scan(small), scan(large)];
  show(
    '2 GB torch zip, times a 4 kB one',
    other.ms / one.ms,
    1.2,
    `${other.ms.toFixed(0)} ms to ${one.ms.toFixed(0)} ms`,
  );
  show('2 GB torch zip, peak MiB', scanWithPeak(large).mib, 120, 'resident');
}

const folder = mkdtempSync(join(tmpdir(), 'weights-only-bench-'));
try {
  benchSmall(folder);
  benchInts(folder);
  benchTorchZip(folder);
} finally {
  rmSync(folder, { recursive: true });
}
