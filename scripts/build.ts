/**
 * Builds dist/: TypeScript to build/ with tsc, then one bundle an entry with @vercel/ncc. dist/ is emptied first, so
 * that no chunk of an earlier build stays behind. Last comes what tells the tests which sources it is of.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SOURCES_HASH, sourcesHash } from './sources.ts';

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
for (const name of readdirSync('dist/cli').filter((file) => file.endsWith('.js'))) {
  toAscii(`dist/cli/${name}`);
}
chmodSync('dist/cli/index.js', 0o755);
writeFileSync(SOURCES_HASH, `${sourcesHash('.')}\n`);

/**
 * V8 reads source that is all ASCII faster, one byte a character.
 * @throws {Error} where a backslash stands before the character, for then the two would mean something else
 */
function toAscii(path: string): void {
  const source = readFileSync(path, 'utf8');
  const unit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const escaped = /\\[^\0-\x7f]/.exec(source);
  if (escaped !== null) {
    throw new Error(`expected no backslash before a character beyond ASCII, found one at ${path}:${escaped.index}`);
  }
  writeFileSync(path, source.replace(/[^\0-\x7f]/g, unit));
}
