/** A folder to write in, and stand-ins for what the system does: a full disk, a file that comes in between. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export const OVERWRITE = { overwrite: true };
export const NEW = { overwrite: false };
/** node:fs as it is. */
export const real = { ...fs };

/** An empty folder that goes when the test ends. */
export function folder(context: TestContext): string {
  const path = fs.mkdtempSync(join(tmpdir(), 'write-file-'));
  context.after(() => fs.rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Stands in for a function of node:fs until the test ends. */
export function replace<Name extends keyof typeof fs>(
  context: TestContext,
  name: Name,
  stand: (typeof fs)[Name],
): void {
  Object.assign(fs, { [name]: stand });
  syncBuiltinESMExports();
  context.after(() => restore(name));
}

export function restore(name: keyof typeof fs): void {
  Object.assign(fs, { [name]: real[name] });
  syncBuiltinESMExports();
}

export function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: not today`), { code });
  };
}

export const text = (path: string) => fs.readFileSync(path, 'utf8');
export const mode = (path: string) => fs.statSync(path).mode & 0o777;
export const names = (path: string) => fs.readdirSync(path).sort();
