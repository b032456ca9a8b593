/**
 * What a kind of archive of models is: one whose loader runs more than the pickles in it. Readers of zip, tar and 7z hand
 * over their members, whatever they take the archive for; a kind tells of the code, or of pickles that lie in a text.
 */

import { cut } from '../../base/escape.ts';
import { LIMITS } from '../../base/limits.ts';
import { type ByteSource, OutOfBytes } from '../../bytes/source.ts';
import type { FormatName } from '../../report.ts';
import type { Findings } from '../findings.ts';
import { MemberError } from '../member-error.ts';
import type { ArchiveMember } from '../nested.ts';
import { encodingOf } from '../python-encoding.ts';

/** An archive, as a kind sees it. */
interface ModelArchive {
  readonly path: string;
  /** What the reader takes it for. */
  readonly format: FormatName;
  /** Whether its own name promises a model (extensions.ts). */
  readonly promised: boolean;
}

/** Tells `findings` of the code that lies in the `members` of a kind, which are one or more. */
export type KindReader = (
  members: readonly ArchiveMember[],
  archive: ModelArchive,
  findings: Findings,
) => void | Promise<void>;

export interface ModelArchiveKind {
  /** Its row in docs/formats.md: Markdown, no full stop. */
  readonly name: string;
  readonly about: string;
  /** As in a FormatReader. */
  readonly checked: string;
  /** The members that it looks at, by their names, which have no `./` in front of them. */
  readonly members: RegExp;
  /** Asked of any archive, before its members are judged as files. */
  readonly read?: KindReader;
  /** Asked of an archive of models alone: the archive's name promises one, or there is something to judge among its members. */
  readonly readModels?: KindReader;
}

/**
 * What `use` makes of the content of a member; undefined where it cannot be had or read, which `findings` is told.
 * @throws {Error} the source's own read errors
 */
export async function withMember<T>(
  member: ArchiveMember,
  findings: Findings,
  use: (source: ByteSource) => T | Promise<T>,
): Promise<T | undefined> {
  try {
    const source = await member.open();
    try {
      return await use(source);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof MemberError || error instanceof OutOfBytes)) {
      throw error;
    }
    findings.problem(error.id, error.message, member.name, error.offset);
    return undefined;
  }
}

/** Bytes of the longest match that is looked for. */
const OVERLAP = 16;

/** Whether `pattern` is anywhere in a text, or it is of an encoding in which that looks different. */
export function mayHold(source: ByteSource, pattern: RegExp): boolean {
  if (encodingOf(source.read(0, 4)).length('_') > 1) {
    return true;
  }
  for (let at = 0; at < source.size; at += LIMITS.window - OVERLAP) {
    if (pattern.test(Buffer.from(source.read(at, LIMITS.window)).toString('latin1'))) {
      return true;
    }
  }
  return false;
}

/** Names that a message holds, and characters of each. */
const NAMED = 5;
const NAME_LENGTH = 100;

/** `a, b and 3 more`, of names in order; `more` counts those that were not kept. */
export function listed(names: readonly string[], more = 0): string {
  const shown = names.slice(0, NAMED).map((name) => cut(name, NAME_LENGTH));
  const others = names.length - shown.length + more;
  return others > 0 ? `${shown.join(', ')} and ${others} more` : shown.join(', ');
}
