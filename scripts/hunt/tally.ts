/** Counts what became of the programs, and tells whether the generator tested anything. */
import type { Answer } from './reference.ts';

/** Of all programs: how many must load without error, and how many must be called safe. */
const FLOORS = { loaded: 0.3, safe: 0.5 };
const PROGRESS_SECONDS = 15;

interface Counts {
  made: number;
  safe: number;
  loaded: number;
}

export class Tally {
  readonly #kinds = new Map<string, Counts>();
  readonly #errors = new Map<string, number>();
  readonly #start = performance.now();
  #told = performance.now();

  /** @param origin what the program was made from: `random …`, or a path */
  add(origin: string, safe: boolean, answer: Answer | undefined): void {
    const kind = origin.startsWith('random ') ? origin : 'mutated file';
    const counts = this.#kinds.get(kind) ?? { made: 0, safe: 0, loaded: 0 };
    this.#kinds.set(kind, counts);
    counts.made += 1;
    counts.safe += safe ? 1 : 0;
    counts.loaded += answer?.error === null ? 1 : 0;
    if (answer && answer.error !== null) {
      this.#errors.set(answer.error, (this.#errors.get(answer.error) ?? 0) + 1);
    }
  }

  get total(): Counts {
    const total = { made: 0, safe: 0, loaded: 0 };
    for (const { made, safe, loaded } of this.#kinds.values()) {
      total.made += made;
      total.safe += safe;
      total.loaded += loaded;
    }
    return total;
  }

  /** Says how far the run is, now and then. */
  progress(say: (line: string) => void): void {
    if (performance.now() - this.#told > PROGRESS_SECONDS * 1000) {
      this.#told = performance.now();
      say(this.#line('so far', this.total));
    }
  }

  #line(name: string, { made, safe, loaded }: Counts): string {
    const seconds = (performance.now() - this.#start) / 1000;
    const part = (count: number): string => `${((100 * count) / Math.max(made, 1)).toFixed(1)} %`;
    const speed = name === 'so far' || name === 'all' ? `, ${(made / seconds).toFixed(0)} a second` : '';
    return `${name}: ${made} programs, ${part(safe)} called safe, ${part(loaded)} of all loaded${speed}`;
  }

  /** Says everything. @returns whether a floor was missed */
  finish(say: (line: string) => void): boolean {
    for (const [kind, counts] of [...this.#kinds].sort()) {
      say(this.#line(kind, counts));
    }
    const errors = [...this.#errors].sort((a, b) => b[1] - a[1]).slice(0, 8);
    say(`errors while loading: ${errors.map((pair) => pair.join(' ')).join(', ')}`);
    const { made, safe, loaded } = this.total;
    say(this.#line('all', this.total));
    const missed = loaded < made * FLOORS.loaded || safe < made * FLOORS.safe;
    if (missed) {
      say('expected 30 % of the programs to load and half to be called safe: the generator tests nothing');
    }
    return missed;
  }
}
