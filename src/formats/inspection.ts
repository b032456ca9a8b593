/**
 * What one file, or one member of a container, was found to be and to do. Nothing is added to it any more: what is learnt
 * later makes a new one.
 */
import type { GlobalRecord } from '../pickle/recorder.ts';
import type { FormatName, ProblemId } from '../report.ts';
import type { Misuse } from './misuse.ts';

/** A global, and the member it was first seen in. */
export interface GlobalFinding extends GlobalRecord {
  readonly member: string | null;
}

export interface ProblemFinding {
  readonly id: ProblemId;
  readonly message: string;
  readonly member: string | null;
  readonly offset: number | null;
}

/** A use that makes the verdict of a global worse. */
export interface MisuseFinding extends Misuse {
  readonly verdict: 'dangerous' | 'unsafe';
  readonly member: string | null;
  /** Of the opcode that uses it, in bytes from the start of the member. */
  readonly offset: number;
}

/** What its reader found. */
export interface Found {
  readonly format: FormatName;
  /** In a torch checkpoint only torch's own list of safe globals counts (contract.md, Words). */
  readonly torchCheckpoint: boolean;
  /** Whether a pickle was found at all. */
  readonly walked: boolean;
  /** Why there is nothing to judge here, where that is so. */
  readonly skipped: string | null;
  readonly globals: ReadonlyMap<string, GlobalFinding>;
  /** The worst use of each global that makes its verdict worse, by the key of `globals`. */
  readonly misuses: ReadonlyMap<string, MisuseFinding>;
  readonly problems: readonly ProblemFinding[];
  /** Facts that change nothing. */
  readonly notes: readonly string[];
}

export interface Inspection {
  /** As reported: `outer.zip!inner.pkl` for a member. */
  readonly path: string;
  /** In its container; of a file itself, its path. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly findings: Found;
  readonly members: readonly Inspection[];
}

/** The same with problems and notes behind those that it has. */
export function withMore(
  inspection: Inspection,
  { problems = [], notes = [] }: Partial<Pick<Found, 'problems' | 'notes'>>,
): Inspection {
  const { findings } = inspection;
  return {
    ...inspection,
    findings: { ...findings, problems: [...findings.problems, ...problems], notes: [...findings.notes, ...notes] },
  };
}
