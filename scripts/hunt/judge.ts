/** What the command line says of programs: the verdict of a scan, and nothing else of the source. */
import { BufferSource } from '../../src/bytes/source.ts';
import type { Verdict } from '../../src/report.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { type ScanOptions, scan } from '../../src/scan/scan.ts';
import { SCAN_OPTIONS } from '../scan-options.ts';

/** Text for people is enough. */
const OPTIONS: ScanOptions = { ...SCAN_OPTIONS, answerEveryFile: false };

/** The verdicts of files in memory, in their order. */
export async function verdicts(files: readonly { path: string; bytes: Uint8Array }[]): Promise<Verdict[]> {
  const candidates = files.map(
    ({ path, bytes }, index): Candidate => ({
      path: `${index}/${path}`,
      size: bytes.length,
      change: null,
      open: async () => new BufferSource(bytes),
    }),
  );
  const report = await scan(candidates, OPTIONS);
  return report.files.map(({ verdict }) => verdict);
}
