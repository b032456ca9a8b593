/**
 * Prints what the audit of load sites finds in a folder, as JSON: { path: { sites, notes } }, and to standard error how
 * long it took. For scripts/conformance-load-sites.py.
 *
 * usage: node scripts/audit-load-sites.ts FOLDER [TORCH] > findings.json
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSource, isAuditable } from '../src/python/load-sites/load-sites.ts';

const [folder, torch = '2.15'] = process.argv.slice(2);
const found: Record<string, unknown> = {};
let bytesRead = 0;
let slowest = { path: '', seconds: 0 };
const started = performance.now();
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !isAuditable(path)) {
    continue;
  }
  const bytes = readFileSync(path);
  bytesRead += bytes.length;
  const before = performance.now();
  found[path] = auditSource(path, bytes, { torch: { version: torch, source: 'given' }, requirement: null });
  const seconds = (performance.now() - before) / 1000;
  if (seconds > slowest.seconds) {
    slowest = { path, seconds };
  }
}
const seconds = (performance.now() - started) / 1000;
process.stderr.write(
  `${Object.keys(found).length} files, ${(bytesRead / 1e6).toFixed(2)} MB, ${seconds.toFixed(2)} s; slowest ${slowest.path} ${slowest.seconds.toFixed(2)} s\n`,
);
process.stdout.write(JSON.stringify(found, null, 1));
