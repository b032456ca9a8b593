/** What the command line says of programs: the verdict of a scan, and nothing else of the source. */
import { BufferSource } from '../../src/bytes/source.ts';
import type { Verdict } from '../../src/report.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { type ScanOptions, scan } from '../../src/scan/scan.ts';
import { newestRelease } from '../../src/torch/releases.ts';

const OPTIONS: ScanOptions = {
  torch: { version: newestRelease(), source: 'newest known' },
  failOn: 'unsafe',
  safeGlobals: [],
  commit: null,
  base: null,
  excluded: 0,
  warnings: [],
  audit: null,
  failOnLoadSites: false,
  answerEveryFile: false,
};

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
