/** What a reading of a tar archive gives, and how it ends. */
import type { TarMember } from './member.ts';

export interface TarProblem {
  readonly id: 'broken-archive' | 'ambiguous-archive' | 'limit-exceeded';
  readonly message: string;
  /** In bytes from the start of the archive. */
  readonly offset: number;
}

export interface TarListing {
  /** What tarfile lists, in the order of the archive. */
  readonly members: readonly TarMember[];
  /** What only other readers find: GNU tar, later releases of Python, and those that go on behind the end or what is broken. */
  readonly others: readonly TarMember[];
  readonly problems: readonly TarProblem[];
  /** Behind the block of zeros that ends the archive, or the last member; null where it was not read to its end. */
  readonly end: number | null;
  /** Why tarfile raises ReadError once it looks for a member; null where it does not. */
  readonly readError: string | null;
  /** Why it is not known what tarfile lists: releases of Python differ, or a cap was reached; or null. */
  readonly doubt: string | null;
}

/** How a reading ended. */
export type Ending = Pick<TarListing, 'end' | 'readError' | 'doubt'>;

/** No further member can be read. */
export class Stop extends Error {
  readonly ending: Ending;
  readonly problem: TarProblem | null;
  /** Where readers that go on look for the next header: GNU tar, or tarfile where it is told to ignore zeros; or null. */
  readonly next: number | null;

  constructor(ending: Partial<Ending>, problem: TarProblem | null = null, next: number | null = null) {
    super(problem?.message ?? 'the end of the archive');
    this.ending = { end: null, readError: null, doubt: null, ...ending };
    this.problem = problem;
    this.next = next;
  }
}

export function stopOf(error: unknown): Stop {
  if (error instanceof Stop) {
    return error;
  }
  throw error;
}

/**
 * A negative size leads tarfile before 3.14 back, without end; later ones and GNU tar refuse it.
 * @param offset behind the header
 */
export function requireSize(size: number, offset: number): void {
  if (!isSize(size)) {
    const message = `expected the size of a member, found ${size} bytes`;
    throw new Stop({ doubt: message }, { id: 'broken-archive', message, offset }, offset);
  }
}

export const isSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;
