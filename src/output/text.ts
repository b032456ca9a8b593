/** The report for a terminal: worst files first, each with what it would do and what to do about it. */

import { visible } from '../base/escape.ts';
import { concernsTorch } from '../formats/extensions.ts';
import type { FileReport, LoadSite, Report, Verdict } from '../report.ts';
import {
  countsLine,
  type Found,
  isUnopened,
  judgedCount,
  mayBeExpected,
  type Subject,
  subjectsOf,
} from './describe.ts';

const COLOURS: Readonly<Record<Verdict | 'faint' | 'bold', string>> = {
  dangerous: '\x1b[1;31m',
  unreadable: '\x1b[1;35m',
  unsafe: '\x1b[1;33m',
  safe: '\x1b[32m',
  skipped: '\x1b[2m',
  faint: '\x1b[2m',
  bold: '\x1b[1m',
};
const RESET = '\x1b[0m';

/** Links and the like that are named one by one; some trees have thousands. */
const UNOPENED_SHOWN = 10;

type Paint = (style: keyof typeof COLOURS, text: string) => string;

/**
 * @param colour whether to use ANSI colours
 * @returns the document, with a final newline
 */
export function text(report: Report, colour: boolean): string {
  const paint: Paint = (style, words) => (colour ? COLOURS[style] + words + RESET : words);
  const blocks = [
    ...subjectsOf(report).map((subject) => subjectBlock(subject, report, paint)),
    quietFiles(report, paint),
    loadSites(report.loadSites, paint),
    warnings(report),
    conclusion(report, paint),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function subjectBlock(subject: Subject, report: Report, paint: Paint): string {
  const { file } = subject;
  const lines = [
    `${paint(file.verdict, file.verdict)}  ${paint('bold', visible(file.path))}  ${paint('faint', about(file))}`,
  ];
  for (const { what, place } of subject.globals) {
    const where = [place, `byte ${what.offset}`].filter((part) => part !== '').join(', ');
    const marks = [what.new === true ? 'new' : '', what.accepted === null ? '' : `accepted: ${what.accepted.reason}`];
    lines.push(`  ${paint(what.verdict, visible(what.name))} ${visible(what.why)}`);
    lines.push(
      `    ${what.use}: ${visible(what.expression)}  ${paint('faint', visible(`(${where})`))}${suffix(marks)}`,
    );
  }
  const problems = subject.problems.map((problem) => problemLine(problem, paint));
  const notes = file.notes.map((note) => `  note: ${visible(note)}`);
  return [...lines, ...problems, ...notes, ...answer(file, report, paint)].join('\n');
}

function problemLine({ what, place }: Found<FileReport['problems'][number]>, paint: Paint): string {
  const where = [place, what.offset === null ? '' : `byte ${what.offset}`].filter((part) => part !== '').join(', ');
  const accepted = what.accepted === null ? '' : `accepted: ${what.accepted.reason}`;
  const place_ = where === '' ? '' : paint('faint', visible(` (${where})`));
  return `  ${paint('unreadable', what.id)} ${visible(what.message)}${place_}${suffix([accepted])}`;
}

const suffix = (marks: readonly string[]): string => {
  const shown = marks.filter((mark) => mark !== '');
  return shown.length === 0 ? '' : `  [${visible(shown.join('; '))}]`;
};

function about(file: FileReport): string {
  const change = file.change === null ? '' : `${file.change}, `;
  return `(${change}${file.format}, ${bytes(file.size)})`;
}

/** What torch would do with the file, and what to do about it. */
function answer(file: FileReport, report: Report, paint: Paint): string[] {
  const { weightsOnly } = file;
  if (weightsOnly === null) {
    return [];
  }
  const lines: string[] = [];
  if (concernsTorch(file) && weightsOnly.loads !== null) {
    const call = `torch ${report.torch.version}, weights_only=True:`;
    const words = weightsOnly.loads ? 'loads' : `does not load: ${visible(weightsOnly.reason ?? '')}`;
    lines.push(`  ${paint('faint', call)} ${words}`);
  }
  return [...lines, ...weightsOnly.advice.map((step) => `  → ${visible(step)}`)];
}

/** Safe files in one line each, and the skipped ones that somebody may have expected to be judged. */
function quietFiles(report: Report, paint: Paint): string {
  const lines: string[] = [];
  let unopened = 0;
  for (const file of report.files) {
    unopened += isUnopened(file) && !mayBeExpected(file) ? 1 : 0;
    if (file.verdict === 'safe') {
      lines.push(
        `${paint('safe', 'safe')}  ${visible(file.path)}  ${paint('faint', about(file))}${notes(file)}${torchLine(file, report)}`,
      );
    } else if (mayBeExpected(file) || (isUnopened(file) && unopened <= UNOPENED_SHOWN)) {
      lines.push(`${paint('skipped', 'skipped')}  ${visible(file.path)}${notes(file)}`);
    }
  }
  if (unopened > UNOPENED_SHOWN) {
    lines.push(paint('skipped', `and ${unopened - UNOPENED_SHOWN} more links and other paths that were not opened`));
  }
  return lines.join('\n');
}

const notes = (file: FileReport): string => (file.notes.length === 0 ? '' : `  ${visible(file.notes.join('; '))}`);

/** A safe file that torch would refuse all the same is worth a word. */
function torchLine(file: FileReport, report: Report): string {
  if (!concernsTorch(file) || file.weightsOnly?.loads !== false) {
    return '';
  }
  const steps = file.weightsOnly.advice.map((step) => `\n  → ${visible(step)}`).join('');
  return `\n  torch ${report.torch.version}, weights_only=True: does not load: ${visible(file.weightsOnly.reason ?? '')}${steps}`;
}

function loadSites(sites: readonly LoadSite[], paint: Paint): string {
  return sites
    .map((site) => {
      const place = paint('bold', visible(`${site.path}:${site.line}:${site.column}`));
      const steps = site.advice.map((step) => `\n  → ${visible(step)}`).join('');
      return `${place}  ${visible(site.call)} (${site.verdict}): ${visible(site.message)}${steps}`;
    })
    .join('\n');
}

function warnings(report: Report): string {
  return report.warnings.map((warning) => `warning: ${visible(warning.message)}`).join('\n');
}

function conclusion(report: Report, paint: Paint): string {
  const skipped = report.counts.skipped === 0 ? '' : `, ${report.counts.skipped} skipped`;
  const excluded = report.counts.excluded === 0 ? '' : `, ${report.counts.excluded} excluded`;
  const torch = `torch ${report.torch.version} (${report.torch.source})`;
  const counted = judgedCount(report) === 0 ? 'no model files to judge' : countsLine(report);
  const words = { success: paint('safe', 'passes'), failure: paint('dangerous', 'fails'), neutral: 'decides nothing' };
  const gate = `--fail-on ${report.gate.failOn} ${words[report.conclusion]}`;
  return `${counted}${skipped}${excluded} · ${torch} · ${gate}`;
}

function bytes(size: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = size === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(size) / 10));
  const amount = size / 1024 ** power;
  return `${power === 0 ? amount : amount.toFixed(1)} ${units[power]}`;
}
