/**
 * The table of known loaders as a page for people, the middle of docs/load-sites.md. It knows the table, and decides
 * nothing.
 */
import { FETCHERS } from '../../src/python/load-sites/downloads.ts';
import { LOADERS, type Loader, METHODS, type Rule, TRAINER_LOADER } from '../../src/python/load-sites/loaders.ts';

const START = '<!-- Written by scripts/docs.ts from src/python/load-sites/loaders.ts; do not edit by hand. -->';
const END = '<!-- End of what is written by the script. -->';

/** The page with its generated part made anew. @throws {Error} where the marks of that part are missing */
export function withLoaders(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) {
    throw new Error(`expected docs/load-sites.md to hold "${START}" and "${END}"`);
  }
  return `${page.slice(0, start)}${START}\n\n${loadersTable()}\n${page.slice(end)}`;
}

function loadersTable(): string {
  const rows = [
    ...LOADERS.map((loader) => row(loader, loader.names)),
    ...METHODS.map((method) => row(method, [`*.${method.names[0]}`], method.beside)),
    row(
      TRAINER_LOADER,
      TRAINER_LOADER.names.map((name) => `lightning.Trainer().${name}`),
    ),
  ];
  const fetchers = FETCHERS.map((name) => `\`${name}\``).join(', ');
  return [
    '| call | listed | what it does | where that is written |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Fetched at run time, a note and no finding: ${fetchers}, and addresses in the text that end like a model.`,
    '',
  ].join('\n');
}

function row({ rule, does, source }: Loader, names: readonly string[], beside: readonly string[] = []): string {
  const calls = names.map((name) => `\`${name}\``).join(' ');
  const where = beside.length === 0 ? '' : `, in a file that imports ${beside.join(' or ')}`;
  return `| ${calls} | ${listed(rule)}${where} | ${does} | ${source.replaceAll('|', '\\|')} |`;
}

function listed(rule: Rule): string {
  switch (rule.kind) {
    case 'always':
      return rule.unless === null ? 'always' : `unless ${rule.unless.keyword}="${rule.unless.value}"`;
    case 'torch':
      return 'unless weights_only is True, by argument or by the default of every release the project allows';
    case 'weights-only-false':
      return 'unless weights_only=True';
    case 'lightning':
      return rule.needs === null ? 'unless weights_only=True' : `with ${rule.needs}, unless weights_only=True`;
    case 'argument':
      return `with ${rule.keyword}=${rule.value ? 'True' : 'False'}`;
    case 'skops':
      return 'with trusted=True, or with what get_untrusted_types gives';
  }
}
