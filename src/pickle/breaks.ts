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
