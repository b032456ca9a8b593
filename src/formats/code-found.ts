/**
 * Code that a loader would run, told as the problem `contains-code`, and what could not be read of such: the first few of
 * a kind, then how many more there are.
 */
import { cut, visible } from '../base/escape.ts';
import type { ProblemId } from '../report.ts';
import type { Findings } from './findings.ts';

/** How many are told one by one. A thousand of a kind in one file are one thing to know. */
const TOLD = 5;
/** Characters of a name or an expression that are quoted. */
const QUOTED = 100;

/** Hostile text in a message: one line, in quotes, and not long. */
export const quoted = (text: string): string => JSON.stringify(visible(cut(text, QUOTED)));

/** What was found in one member; what says the same as one that was told is left out. */
export class CodeFound {
  readonly #findings: Findings;
  readonly #member: string | null;
  readonly #told = new Map<ProblemId, Set<string>>();
  readonly #more = new Map<ProblemId, number>();

  constructor(findings: Findings, member: string | null) {
    this.#findings = findings;
    this.#member = member;
  }

  /** @param offset in the member, in bytes, where there is one place to name */
  add(message: string, offset: number | null = null, id: ProblemId = 'contains-code'): void {
    const told = this.#told.get(id) ?? new Set();
    this.#told.set(id, told);
    if (told.has(message)) {
      return;
    }
    if (told.size === TOLD) {
      this.#more.set(id, (this.#more.get(id) ?? 0) + 1);
      return;
    }
    told.add(message);
    this.#findings.problem(id, message, this.#member, offset);
  }

  /** Says how many were not told. To be called once, at the end. */
  end(): void {
    for (const [id, count] of this.#more) {
      this.#findings.problem(id, `${count} more like these`, this.#member);
    }
  }
}
