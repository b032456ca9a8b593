/** Talks to reference.py: one process for each Python, which answers batches in the order in which they are asked. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dataNames, type Kind, torchNames } from './names.ts';
import type { Loader } from './program.ts';

const SCRIPT = fileURLToPath(new URL('reference.py', import.meta.url));

/** Something that must not happen when a program that we call safe is loaded. */
export interface Happening {
  kind: 'event' | 'change' | 'crash' | 'timeout';
  what: string;
  /** Which function loaded it. */
  loader: string;
}

export interface Answer {
  /** The name of the exception, or null where one of the loaders succeeded. */
  error: string | null;
  findings: Happening[];
  /** Where a crash needs an earlier program: how many before. */
  since?: number;
}

/** What a Python has. */
export interface Hello {
  python: string;
  libraries: Record<string, string>;
  /** Dictionaries that are compared. */
  watched: number;
  /** What each name is, by `module\nname`; only those that are there. */
  kinds: Record<string, Kind>;
}

/** A file to load. */
export interface Load {
  loader: Loader;
  bytes: Buffer;
}

export class Reference {
  readonly hello: Hello;
  readonly #process: ChildProcess;
  readonly #waiting: ((line: string) => void)[];

  private constructor(process: ChildProcess, waiting: ((line: string) => void)[], hello: Hello) {
    this.#process = process;
    this.#waiting = waiting;
    this.hello = hello;
  }

  /** Starts a Python and waits until it has imported its libraries. @throws {Error} where it ends before that */
  static async start(command: string): Promise<Reference> {
    const environment = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1', PYTHONHASHSEED: '0' };
    const child = spawn(command, ['-B', SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const waiting: ((line: string) => void)[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
    const first = new Promise<string>((resolve, reject) => {
      waiting.push(resolve);
      child.on('error', reject);
      child.on('close', (code) => reject(new Error(`expected an answer of ${command}, found exit status ${code}`)));
    });
    child.stdin.write(`${JSON.stringify({ names: [...dataNames(), ...torchNames()] })}\n`);
    return new Reference(child, waiting, JSON.parse(await first) as Hello);
  }

  /** Whether it can load such programs. */
  has(loader: Loader): boolean {
    return loader === 'pickle' || this.hello.libraries[loader] !== undefined;
  }

  /** Loads programs. `single`: each in a process of its own, some ways only, dictionaries compared or not. */
  async load(programs: readonly Load[], single: { ways: string[]; watch: boolean } | null): Promise<Answer[]> {
    const answer = new Promise<string>((resolve, reject) => {
      this.#waiting.push(resolve);
      this.#process.once('close', () => reject(new Error(`Python ${this.hello.python} ended`)));
    });
    const asked = programs.map(({ loader, bytes }) => ({ loader, length: bytes.length }));
    this.#process.stdin!.write(`${JSON.stringify({ programs: asked, single })}\n`);
    this.#process.stdin!.write(Buffer.concat(programs.map(({ bytes }) => bytes)));
    const line = await answer;
    this.#process.removeAllListeners('close');
    return JSON.parse(line) as Answer[];
  }

  close(): void {
    this.#process.stdin!.end();
  }
}
