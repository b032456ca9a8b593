import type { DataRow } from './table.ts';

export const SKLEARN_DATA: readonly DataRow[] = [];
