/**
 * Standard output and error. node's own streams load its network code, which takes longer than judging a small file,
 * and to a file they drop what a short write leaves over. So they are used only where a plain write does not do: a
 * terminal, or a pipe that is full.
 */
import { fstatSync, writeSync } from 'node:fs';

const FD = { stdout: 1, stderr: 2 } as const;
const NAMES = { stdout: 'standard output', stderr: 'standard error' } as const;
type StreamName = keyof typeof FD;

/** A pipe says the first, a socket (what node gives its children) either. */
const READER_GONE: readonly unknown[] = ['EPIPE', 'ECONNRESET'];

/** Whether the stream is a terminal. */
export function isTerminal(name: StreamName): boolean {
  try {
    // Only a character device can be one; asking the stream itself loads it.
    return fstatSync(FD[name]).isCharacterDevice() && process[name].isTTY === true;
  } catch {
    return false;
  }
}

/** Many writes one after another. After the first one that fails nothing more is written; `end` tells of it. */
export class Output {
  readonly #name: StreamName;
  #stream: NodeJS.WriteStream | null = null;
  #failure: NodeJS.ErrnoException | null = null;

  constructor(name: StreamName) {
    this.#name = name;
    if (isTerminal(name)) {
      this.#open();
    }
  }

  write(text: string): void {
    if (this.#failure !== null) {
      return;
    }
    if (this.#stream !== null) {
      this.#stream.write(text);
      return;
    }
    const bytes = Buffer.from(text);
    let done = 0;
    try {
      while (done < bytes.length) {
        done += writeSync(FD[this.#name], bytes, done);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
        this.#open().write(bytes.subarray(done));
      } else {
        this.#failure = error as NodeJS.ErrnoException;
      }
    }
  }

  /**
   * Waits until all is written. A reader that has gone has read what it wanted: no error of ours.
   * @throws {Error} naming the stream and the cause, where not all could be written
   */
  async end(): Promise<void> {
    const stream = this.#stream;
    if (stream !== null && this.#failure === null) {
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
    }
    if (this.#failure !== null && !READER_GONE.includes(this.#failure.code)) {
      throw new Error(`cannot write ${NAMES[this.#name]}: ${this.#failure.message}`, { cause: this.#failure });
    }
  }

  #open(): NodeJS.WriteStream {
    this.#stream = process[this.#name];
    this.#stream.on('error', (error) => {
      this.#failure ??= error;
    });
    return this.#stream;
  }
}

/**
 * Writes all of `text`, and waits for it.
 * @throws {Error} as `Output` does at its end
 */
export async function write(name: StreamName, text: string): Promise<void> {
  const output = new Output(name);
  output.write(text);
  await output.end();
}
