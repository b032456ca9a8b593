import type { Release } from './releases.ts';
export interface Case {
  loads: boolean | null;
  reason: string | null;
  reader: string;
  release: Release;
  unsafeGlobals: readonly string[];
  isDangerous: (name: string) => boolean;
}
export function adviceFor(_given: Case): string[] {
  return [];
}
