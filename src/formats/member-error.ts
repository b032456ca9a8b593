/** A member that cannot be opened, and as which problem that counts. */
import type { ProblemId } from '../report.ts';

export class MemberError extends Error {
  readonly id: ProblemId;
  /** In the container, in bytes. */
  readonly offset: number | null;

  constructor(id: ProblemId, message: string, offset: number | null = null) {
    super(message);
    this.id = id;
    this.offset = offset;
  }
}
