/** Asks recorder.py, one long-lived process, what CPython's own unpicklers import from a file. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('recorder.py', import.meta.url));
/** The script stops by itself long before; this is for what cannot be interrupted there. */
const MOST_MILLISECONDS = 10_000;

/** An import: as written, and as Python 3 names it. */
type Import = readonly [module: string, name: string, module3: string, name3: string];

export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

export class Recorder {
  #child: ChildProcessWithoutNullStreams | null = null;
  #answer: ((line: string | null) => void) | null = null;

  /** The imports of `bytes`; none where the reference crashed or hung. One question at a time. */
  async imports(bytes: Uint8Array): Promise<Import[]> {
    const child = this.#child ?? this.#start();
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
    const line = await new Promise<string | null>((resolve) => {
      this.#answer = resolve;
      child.stdin.write(`${Buffer.from(bytes).toString('base64')}\n`);
    });
    clearTimeout(timer);
    return line === null ? [] : (JSON.parse(line) as Import[]);
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('python3', ['-S', SCRIPT]);
    const settle = (line: string | null): void => {
      const answer = this.#answer;
      this.#answer = null;
      answer?.(line);
    };
    child.stderr.resume();
    // A write to a process that is just ending fails; its end is what counts.
    child.stdin.on('error', () => settle(null));
    createInterface({ input: child.stdout }).on('line', settle);
    child.on('close', () => {
      if (this.#child === child) {
        this.#child = null;
      }
      settle(null);
    });
    this.#child = child;
    return child;
  }
}
