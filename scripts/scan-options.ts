/** How scripts scan: as a plain run judges with the newest release. */
import type { ScanOptions } from '../src/scan/scan.ts';
import { newestRelease } from '../src/torch/releases.ts';

export const SCAN_OPTIONS: ScanOptions = {
  torch: { version: newestRelease(), source: 'newest known' },
  failOn: 'unsafe',
  safeGlobals: [],
  commit: null,
  base: null,
  excluded: 0,
  warnings: [],
  audit: null,
  failOnLoadSites: false,
  answerEveryFile: true,
};
