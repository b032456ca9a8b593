/** What a scan is asked to judge; the entries (cli.ts, action.ts) make them. */
import type { ByteSource } from '../bytes/source.ts';
import type { Change } from '../report.ts';
import type { CheckoutForm } from './checkout.ts';

/** One path to judge. */
export interface Candidate {
  /** As reported, `/` separated. */
  path: string;
  /** Of the whole content, in bytes. */
  size: number;
  change: Change | null;
  /** Opens the content. What it throws becomes a problem of this path: `read-error`, or the `id` the error carries. */
  open(): Promise<ByteSource>;
  /** The content this path had at the base: null where there was none, absent where there is no base. */
  openBase?: (() => Promise<ByteSource>) | null;
  /** What is already known of it (a link, a folder named x.pt): it is reported with this reason and not opened. */
  refusal?: { kind: 'skipped' | 'unreadable'; reason: string };
  /** Facts worth telling about it. */
  notes?: readonly string[];
  /** The form that git gives the file in a clone, where that can differ from the content; null where it does not. */
  checkout?: (content: ByteSource) => CheckoutForm | null;
}

/** What becomes of Git LFS pointers: a problem, or skipped with the reason. */
export type LfsHandling = 'fail' | 'ignore';
