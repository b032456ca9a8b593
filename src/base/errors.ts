/** What every part of the program says of errors. */

/** Something the user asked for is not possible: it ends with exit status 2. */
export class UsageError extends Error {}

/** The words of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
