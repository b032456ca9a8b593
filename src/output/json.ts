/**
 * The report as JSON (contract.md, JSON report): what scripts read. Members stand behind the file they are in, each as an
 * entry of its own.
 */
import { type Entry, entriesOf, type Report } from '../report.ts';

/** An entry without its tree. */
type JsonEntry = Omit<Entry, 'members'>;

export interface JsonReport extends Omit<Report, 'files'> {
  readonly files: readonly JsonEntry[];
}

/** The document, with a final newline. */
export function json(report: Report): string {
  const document: JsonReport = { ...report, files: report.files.flatMap(entriesOf).map(ownPart) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The keys of an entry that the contract names, in its order. */
function ownPart(entry: Entry): JsonEntry {
  const { path, size, sha256, format, verdict, change, weightsOnly, globals, problems, notes } = entry;
  return { path, size, sha256, format, verdict, change, weightsOnly, globals, problems, notes };
}
