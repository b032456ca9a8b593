/**
 * Builds dist/: TypeScript to build/ with tsc, then one bundle an entry with @vercel/ncc. dist/ is emptied first, so
 * that no chunk of an earlier build stays behind.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';

const ENTRIES = ['cli', 'action'] as const;

const run = (command: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
};

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
for (const entry of ENTRIES) {
  run('ncc', 'build', `build/src/${entry}.js`, '--out', `dist/${entry}`, '--no-cache', '--quiet');
}
chmodSync('dist/cli/index.js', 0o755);
