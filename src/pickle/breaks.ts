/** Where a walk ends before its STOP, and why. */

/** The stream is not valid, or breaks off: an unpickler raises here. */
export class StreamBreak extends Error {
  /** Bytes from the start of the source. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A cap of limits.ts was reached. */
export class LimitExceeded extends StreamBreak {}

/** The cap on a line of text that is a name or a number. */
export class LineTooLong extends LimitExceeded {
  /** Whether an unpickler may take the line: ordinary text has long lines as well, which none does. */
  readonly plausible: boolean;

  constructor(message: string, offset: number, plausible: boolean) {
    super(message, offset);
    this.plausible = plausible;
  }
}
