/**
 * How a load ends early: torch refuses the file (`Refusal`, with the exception torch raises), or the bytes alone cannot
 * tell what it does (`Undecided`). Both are caught where a file is answered; neither leaves this folder.
 */

/** Exceptions whose text stands for itself; of the others Python's class name is part of what is said. */
const PLAIN: ReadonlySet<string> = new Set(['UnpicklingError', 'RuntimeError', 'NotImplementedError']);

/** torch raises here. */
export class Refusal extends Error {
  /** The Python exception class. */
  readonly error: string;

  constructor(error: string, message: string) {
    super(message);
    this.error = error;
  }

  /** One line for people: torch's words, led by the exception class where they do not say enough alone. */
  get reason(): string {
    if (PLAIN.has(this.error) && this.message !== '') {
      return this.message;
    }
    return this.message === '' ? this.error : `${this.error}: ${this.message}`;
  }
}

/** What happens depends on more than the bytes, or a limit of this tool was reached. */
export class Undecided extends Error {}

/** @throws {Refusal} always */
export function refuse(error: string, message = ''): never {
  throw new Refusal(error, message);
}
