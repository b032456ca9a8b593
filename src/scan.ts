/**
 * The flow, as one readable function: candidates → format → members → opcodes → uses of globals → verdict → report.
 * The entries (cli.ts, action.ts) decide what is a candidate and what becomes of the report.
 */
import type { ByteSource } from './bytes/source.ts';
import type { Change, FailOn, LoadSite, Report, Warning } from './report.ts';

/** One path to judge. */
export interface Candidate {
  /** As reported, `/` separated. */
  path: string;
  /** Of the whole content, in bytes. */
  size: number;
  change: Change | null;
  /** Opens the content. What it throws becomes the problem `read-error` of this path; an LfsObjectError becomes `lfs-object`. */
  open(): Promise<ByteSource>;
  /** The content this path had at the base: null where there was none, undefined where there is no base. */
  openBase?: (() => Promise<ByteSource>) | null;
  /** What is already known to be wrong with it (a directory named x.pt, a link): it is reported with this and not opened. */
  refusal?: { kind: 'skipped' | 'unreadable'; reason: string };
}

export interface ScanOptions {
  /** Release whose rules apply, `2.6`, and why it was chosen. */
  torch: { version: string; source: string };
  failOn: FailOn;
  /** Names the user added, `module.name`. */
  safeGlobals: readonly string[];
  commit: string | null;
  base: string | null;
  excluded: number;
  warnings: Warning[];
  loadSites: LoadSite[];
  failOnLoadSites: boolean;
  /** Called after each candidate, for progress. */
  onProgress?: (done: number, total: number, path: string) => void;
}

export declare function scan(candidates: readonly Candidate[], options: ScanOptions): Promise<Report>;
