import { readFileSync } from 'node:fs';
import { auditSource } from '../src/python/load-sites.ts';

const a = auditSource(process.argv[2], readFileSync(process.argv[2]), {
  torch: { version: process.argv[3] ?? '2.15', source: '' },
  requirement: null,
});
for (const s of a.sites)
  console.log(`${s.line}:${s.column} ${s.verdict} ${s.call} | ${s.message} | ${s.advice.join(' / ')}`);
console.log(a.notes);
