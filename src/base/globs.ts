/**
 * Which paths of a tree the `files` input names. @actions/glob searches a workspace and cannot match strings, and there
 * may be no workspace: this matches as it does, with the options it gives to minimatch, and case-sensitive everywhere.
 */
import { Minimatch } from 'minimatch';

interface Rule {
  exclude: boolean;
  match(path: string): boolean;
}

const OPTIONS = {
  dot: true,
  nobrace: true,
  nocase: false,
  nocomment: true,
  noext: true,
  nonegate: true,
  platform: 'linux',
} as const;

/**
 * @param lines one glob each; `!` excludes, the last rule that matches a path decides, `#` starts a comment line, and a
 *   glob that names a folder names all in it. Only exclusions mean: everything but these.
 * @throws {Error} naming a glob that no path of a repository can match, or that asks for what globs here cannot do
 */
export function pathFilter(lines: readonly string[]): (path: string) => boolean {
  const rules = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const parsed = rules.map(parse);
  const otherwise = parsed.every((rule) => rule.exclude);
  return (path) => {
    const last = parsed.findLast((rule) => rule.match(path));
    return last === undefined ? otherwise : !last.exclude;
  };
}

function parse(line: string): Rule {
  const exclude = (/^!*/.exec(line)?.[0].length ?? 0) % 2 === 1;
  const glob = line.replace(/^[!\s]*/, '').replace(/^\.\//, '');
  const segments = glob.replace(/\/+$/, '').split('/');
  if (glob === '' || glob.startsWith('/') || segments.some((part) => part === '..' || (part === '.' && glob !== '.'))) {
    throw new Error(`expected a glob relative to the repository, without . and .., found ${JSON.stringify(line)}`);
  }
  const mistake = unsupported(glob);
  if (mistake !== null) {
    throw new Error(`expected a glob ${mistake}, found ${JSON.stringify(line)}`);
  }
  const itself = new Minimatch(segments.join('/'), OPTIONS);
  const inside = new Minimatch(`${segments.join('/')}/**`, OPTIONS);
  if (glob === '.') {
    return { exclude, match: () => true };
  }
  return { exclude, match: (path) => (!glob.endsWith('/') && itself.match(path)) || inside.match(path) };
}

/**
 * What a shell would expand and @actions/glob takes for plain letters, and brackets that match no letter at all: such a
 * glob silently leaves out the files it was written for, and a gate that judges nothing fails nothing.
 *
 * @returns what was expected instead, null where all is well
 */
function unsupported(glob: string): string | null {
  const bare = glob.replace(/\\./g, '');
  if (/\{[^{}/]*(,|\.\.)[^{}/]*\}/.test(bare)) {
    return 'without {a,b}: write one glob for each (a brace in a name is \\{)';
  }
  if (/[?*+@!]\([^()/]*\|[^()/]*\)/.test(bare)) {
    return 'without (a|b): write one glob for each (a parenthesis in a name is \\()';
  }
  const classes = bare.matchAll(/\[[!^]?\]?(?:\[:\w+:\]|[^\]/])*(\]?)/g);
  for (const [written, end] of classes) {
    const reversed = [...written.matchAll(/([0-9A-Za-z])-([0-9A-Za-z])/g)].some(([, from, to]) => from > to);
    if (end === '' || reversed) {
      return 'with brackets such as [0-9] (a bracket in a name is \\[)';
    }
  }
  return null;
}
