/** Progress of a long scan, on standard error; a short one prints nothing. */

import { visible } from '../base/escape.ts';
import { isTerminal, Output } from './streams.ts';

/** ms before the first word, and between two. */
const PATIENCE = 1000;
const PACE = { terminal: 200, log: 10_000 };

export class Progress {
  readonly #start = Date.now();
  #last = 0;
  #terminal: boolean | undefined;
  /** Never ended: a progress that nobody can read changes no exit status. */
  #output: Output | undefined;

  show(done: number, total: number, path: string): void {
    const now = Date.now();
    if (now - this.#start < PATIENCE || now - this.#last < PACE.terminal) {
      return;
    }
    this.#terminal ??= isTerminal('stderr');
    if (!this.#terminal && now - this.#last < PACE.log) {
      return;
    }
    this.#last = now;
    const text = `${done} of ${total} files: ${visible(path)}`;
    this.#output ??= new Output('stderr');
    this.#output.write(this.#terminal ? `\r\x1b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${text}\n`);
  }

  end(): void {
    if (this.#terminal) {
      this.#output?.write('\r\x1b[K');
    }
  }
}
