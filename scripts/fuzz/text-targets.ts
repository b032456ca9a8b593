/** The parsers of text (Python, notebooks, requirements, the policy file), and the documents that quote hostile text. */
import fc from 'fast-check';
import { basicPlane, code, codeCell, codeHtml, logLine, prose, visible } from '../../src/base/escape.ts';
import { PolicyError, parsePolicy } from '../../src/policy/config.ts';
import { auditSource } from '../../src/python/load-sites/load-sites.ts';
import { readTorchRequirement } from '../../src/python/requirement/requirements.ts';
import { type FileReport, PROBLEMS, type ProblemId } from '../../src/report.ts';
import { report } from '../../src/scan/scan.ts';
import { SCAN_OPTIONS } from '../scan-options.ts';
import { checkDocuments, checkFile, Fault } from './checks.ts';
import { zip } from './containers.ts';
import { mutantText } from './mutate.ts';
import { markdownFault, withoutCode } from './page.ts';
import type { Seed, Target } from './target.ts';
import { NOTEBOOKS, POLICIES, REQUIREMENTS, SHELL, SOURCES } from './text-seeds.ts';

const HOSTILE = [
  '`',
  '``',
  '|',
  '\\',
  '\n',
  '\r',
  '<',
  '>',
  '@a',
  '[x](y)',
  '#1',
  '::',
  '##[',
  ' ',
  '-',
  '&lt;',
  '\u202e',
  '\u2028',
];
const MORE_HOSTILE = [
  '\u0000',
  '\u001b[31m',
  '</details>',
  '<!--',
  '-->',
  'https://x.y',
  'www.x',
  '~~~',
  '```',
  '*',
  '_',
  'a',
  '.',
  '\ud800',
  '💩',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...HOSTILE, ...MORE_HOSTILE), { maxLength: 12 }).map((parts) => parts.join('')),
);

export function textTargets(): Target[] {
  const source = (path: string, seeds: readonly string[]): fc.Arbitrary<Seed> =>
    mutantText(seeds).map((text) => ({ path, bytes: Buffer.from(text) }));
  const quoted = hostile.map((text) => ({ path: 'text', bytes: Buffer.from(text, 'utf16le') }));
  return [
    { name: 'python', input: () => source('train.py', SOURCES), check: audit },
    { name: 'notebook', input: () => source('train.ipynb', NOTEBOOKS), check: audit },
    { name: 'shell', input: () => source('train.sh', SHELL), check: audit },
    { name: 'requirements', input: () => fc.oneof(...requirementFiles(source)), check: readRequirements },
    { name: 'policy', input: () => source('policy.yml', POLICIES), check: readPolicy },
    { name: 'escape', input: () => quoted, check: ({ bytes }) => checkEscapes(textOf(bytes)) },
    {
      name: 'documents',
      input: () => quoted,
      check: ({ bytes }) => checkDocuments(report(hostileFiles(textOf(bytes)), [], SCAN_OPTIONS)),
    },
    { name: 'hostile-names', input: () => quoted, check: ({ bytes }) => checkHostileNames(textOf(bytes)) },
  ];
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf16le');

function requirementFiles(
  source: (path: string, seeds: readonly string[]) => fc.Arbitrary<Seed>,
): fc.Arbitrary<Seed>[] {
  return Object.entries(REQUIREMENTS).map(([path, text]) => source(path, [text]));
}

function audit({ path, bytes }: Seed): void {
  for (const version of ['1.13', '2.15']) {
    const { sites } = auditSource(path, bytes, { torch: { version, source: 'given' }, requirement: null });
    const lines = Buffer.from(bytes)
      .toString()
      .split(/\r\n|\r|\n/).length;
    const outside = sites.find(({ line, column }) => line < 1 || column < 1 || line > lines + 1);
    if (outside !== undefined) {
      throw new Fault(`audit: a site at ${outside.line}:${outside.column} of ${lines} lines`);
    }
  }
}

async function readRequirements({ path, bytes }: Seed): Promise<void> {
  await readTorchRequirement(new Map([[path, Buffer.from(bytes).toString()]]));
}

function readPolicy({ bytes }: Seed): void {
  try {
    parsePolicy(bytes, 'policy.yml');
  } catch (error) {
    if (!(error instanceof PolicyError)) {
      throw error;
    }
    if (!error.message.includes('policy.yml')) {
      throw new Fault(`policy: the message does not name the file: ${error.message}`);
    }
  }
}

function checkEscapes(text: string): void {
  const faults: [string, boolean][] = [
    ['visible leaves a character that prints nothing', /[^\P{C}]|[\p{Zl}\p{Zp}]/u.test(visible(text))],
    ['logLine can be taken for a command', /^\s*::|##\[|[\r\n]/.test(logLine(text))],
    ['code is not one code span', withoutCode(code(text)) !== ''],
    ['codeHtml is not only text', /[<>@`|*_[\]\\#]/.test(codeHtml(text).replace(/<\/?code>|&#\d+;/g, ''))],
    ['prose leaves Markdown', markdownFault(prose(text)) !== null],
    ['basicPlane leaves a character', /[\u{10000}-\u{10ffff}]/u.test(basicPlane(text))],
    ['codeCell ends its cell', /(?<!\\)(?:\\\\)*\|/.test(codeCell(text))],
  ];
  const found = faults.find(([, broken]) => broken);
  if (found !== undefined) {
    throw new Fault(`escape: ${found[0]}`);
  }
}

/** Reports whose every word that can come from a file is the hostile text. */
function hostileFiles(text: string): FileReport[] {
  const accepted = { reason: text, expires: null };
  const ids = Object.keys(PROBLEMS) as ProblemId[];
  return (['dangerous', 'unsafe', 'unreadable', 'skipped', 'safe'] as const).map((verdict, index) => ({
    path: `${text}${index}.pt`,
    size: 1,
    sha256: null,
    format: 'torch-zip',
    verdict,
    change: 'added',
    weightsOnly: {
      loads: false,
      reason: text,
      unsafeGlobals: [text],
      advice: [`See \`${text.replaceAll('`', '')}\`.`],
    },
    globals: [
      {
        name: text,
        verdict: verdict === 'dangerous' || verdict === 'unsafe' ? verdict : 'safe',
        why: 'is not known',
        opcode: 'GLOBAL',
        member: text,
        offset: 0,
        use: 'called',
        expression: `${text}()`,
        new: true,
        accepted: index % 2 === 0 ? accepted : null,
      },
    ],
    problems: [{ id: ids[index], message: text, member: text, offset: 0, accepted }],
    notes: [text],
    members: [],
    fails: index % 2 === 1,
  }));
}

/** The text as the name of a member, of a global and of the file, through the whole scan. */
async function checkHostileNames(text: string): Promise<void> {
  const line = text.replaceAll('\n', ' ');
  const pickle = Buffer.from(`c${line}\n${line}\n(S'true'\ntR.`);
  const member = text.slice(0, 1000) || 'x';
  const bytes = zip(
    [
      [`${member}/data.pkl`, pickle],
      [member, pickle],
    ],
    false,
  );
  await checkFile({ path: `${text}.pt`, bytes });
  await checkFile({ path: `${text}.pkl`, bytes: pickle });
}
