/** Code that a loader would run, told as the problem `contains-code`: the first few of a kind, then how many more there are. */
import { cut, visible } from '../base/escape.ts';
import type { Findings } from './findings.ts';

/** How many are told one by one. A thousand of a kind in one file are one thing to know. */
const TOLD = 5;
/** Characters of a name or an expression that are quoted. */
const QUOTED = 100;

/** Hostile text in a message: one line, in quotes, and not long. */
export const quoted = (text: string): string => JSON.stringify(visible(cut(text, QUOTED)));

/** What was found in one member, without those that say the same again. */
export class CodeFound {
  readonly #findings: Findings;
  readonly #member: string | null;
  readonly #known = new Set<string>();

  constructor(findings: Findings, member: string | null) {
    this.#findings = findings;
    this.#member = member;
  }

  /** @param offset in the member, in bytes, where there is one place to name */
  add(message: string, offset: number | null = null): void {
    if (this.#known.has(message)) {
      return;
    }
    this.#known.add(message);
    if (this.#known.size <= TOLD) {
      this.#findings.problem('contains-code', message, this.#member, offset);
    }
  }

  /** Says how many were not told. To be called once, at the end. */
  end(): void {
    const more = this.#known.size - TOLD;
    if (more > 0) {
      this.#findings.problem('contains-code', `${more} more like these`, this.#member);
    }
  }
}
