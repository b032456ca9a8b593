/**
 * The report as one Markdown page, for a pull-request comment, a check run, a job summary or a terminal. The first line
 * says whether this may be merged; what matters comes first, and what does not fit is counted, never lost in silence.
 */

import { byteLength, code, codeCell, cut, prose } from '../base/escape.ts';
import { concernsTorch } from '../formats/extensions.ts';
import { entriesOf, type FileReport, type Report } from '../report.ts';
import type { Subject } from './describe.ts';
import { countsLine, judgedCount, shortPath, subjectsOf, worthNaming, wouldDo } from './describe.ts';
import { details } from './details.ts';
import { fitting } from './fitting.ts';
import { loadSiteSections, sitesLine, sourceNotes } from './load-sites.ts';
import type { MarkdownOptions } from './page.ts';
import { asMarkdown } from './phrase.ts';

/** Files in a list of minor things, and warnings. */
const LISTED = 20;
const REASON_LENGTH = 300;
/** Kept free for the two sentences that count what does not fit. */
const NOTES_BYTES = 400;
const SHORT_SHA = 7;
/** Share of the room that the table may take; the rest is for details. */
const TABLE_SHARE = 0.5;
/** What the lines that load may take of a page. */
const LOAD_SITES_SHARE = 0.3;

/** The page. Everything that comes from a file is escaped. */
export function markdown(report: Report, options: MarkdownOptions = {}): string {
  const subjects = subjectsOf(report);
  const head = [`### ${heading(report, options)}`, ...notices(report)];
  const tail = [footer(report, subjects, options)];
  const fixed = byteLength([...head, ...tail].join('\n\n')) + NOTES_BYTES;
  const whole = Math.max(0, (options.budget ?? Number.POSITIVE_INFINITY) - fixed);
  const sites = loadSiteSections(report, whole * LOAD_SITES_SHARE, options);
  const room = whole - byteLength(sites.join('\n\n'));
  const table = overview(subjects, report, room * TABLE_SHARE, options);
  const minor = [refusedSection(report), skippedSection(report), sourceSection(report)]
    .filter((part) => part !== '')
    .join('\n\n');
  const left = room - byteLength(table) - byteLength(minor);
  const sections = detailSections(subjects, report, left, options);
  const page = [...head, table, ...sections, ...sites, left < 0 ? '' : minor, ...tail].filter((part) => part !== '');
  return `${page.join('\n\n')}\n`;
}

/** Whether it may be merged, in one line without Markdown. */
export function heading(report: Report, options: MarkdownOptions = {}): string {
  const counts = countsLine(report);
  const merge = options.pullRequest === true;
  if (options.supersededBy) {
    return `⚠️ weights-only: superseded, the pull request has moved${counts === '' ? '' : ` (${counts})`}`;
  }
  const sites = sitesLine(report, options.failOnLoadSites === true);
  if (report.conclusion === 'failure') {
    return `❌ weights-only: ${merge ? 'do not merge · ' : ''}${joined(counts, sites) || 'the policy does not hold'}`;
  }
  const [sign, words] = passing(report, merge);
  return `${sites === '' ? sign : '⚠️'} weights-only: ${joined(words, sites)}`;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** What there is to say of the files where the gate lets them pass, and the sign before it. */
function passing(report: Report, merge: boolean): [sign: string, words: string] {
  const counts = countsLine(report);
  if (judgedCount(report) === 0) {
    return ['➖', merge ? 'no model file changed' : 'no model file found'];
  }
  const bad = judgedCount(report) - report.counts.safe;
  if (report.gate.failOn === 'never' && bad > 0) {
    return ['⚠️', `${counts}; this does not block, as fail-on is never`];
  }
  return bad > 0 ? ['⚠️', `${counts}; the policy accepts this`] : ['✅', counts];
}

function notices(report: Report): string[] {
  const lines = report.warnings.slice(0, LISTED).map((warning) => {
    const path = warning.path === null ? '' : `${code(shortPath(warning.path))}: `;
    return `> ⚠️ ${path}${prose(warning.message)}`;
  });
  return lines.length === 0 ? [] : [lines.join('\n>\n')];
}

function overview(subjects: readonly Subject[], report: Report, room: number, options: MarkdownOptions): string {
  if (subjects.length === 0) {
    return '';
  }
  const head = '| file | verdict | what it would do |\n|---|---|---|';
  const kept = fitting(subjects, (subject) => row(subject, report), room - byteLength(head), options.rows);
  const dropped = subjects.length - kept.length;
  const note =
    dropped === 0 ? '' : `\n\n${dropped} more files with findings are in ${options.elsewhere ?? 'the JSON report'}.`;
  return [head, ...kept].join('\n') + note;
}

function row(subject: Subject, report: Report): string {
  const { file } = subject;
  const verdict = file.verdict === 'dangerous' ? '**dangerous**' : file.verdict;
  return `| ${codeCell(shortPath(file.path))} | ${verdict} | ${asMarkdown(wouldDo(subject, report), codeCell)} |`;
}

function detailSections(
  subjects: readonly Subject[],
  report: Report,
  room: number,
  options: MarkdownOptions,
): string[] {
  const kept = fitting(subjects, (subject) => details(subject, report), room, options.rows);
  const dropped = subjects.length - kept.length;
  const where = options.elsewhere ?? 'the JSON report';
  return dropped === 0 ? kept : [...kept, `Details of ${dropped} more files are in ${where}.`];
}

/** Links, submodules and files whose name promises a model are named with the reason why they were not judged. */
function skippedSection(report: Report): string {
  const named = report.files.filter((file) => worthNaming(file));
  return folded(`${named.length} not judged`, named, (file) => file.notes.map((note) => prose(note)).join('; '));
}

/** What is not known of the sources: a model fetched at run time, a text that is no Python. */
function sourceSection(report: Report): string {
  const noted = report.files.filter((file) => sourceNotes(file).length > 0);
  const say = (file: FileReport) =>
    sourceNotes(file)
      .map((note) => prose(note))
      .join('; ');
  return folded(`Notes on sources: ${noted.length}`, noted, say);
}

/** What torch refuses for another reason than a global is no danger, but somebody will trip over it. */
function refusedSection(report: Report): string {
  const { version } = report.torch;
  const refused = report.files.filter(
    (file) => file.verdict === 'safe' && concernsTorch(file) && file.weightsOnly?.loads === false,
  );
  const title = `${refused.length} safe, but not loaded by torch ${version} with weights_only=True`;
  return folded(title, refused, ({ weightsOnly }) => {
    const said = weightsOnly?.reason ? [`torch says ${code(cut(weightsOnly.reason, REASON_LENGTH))}`] : [];
    return [...said, ...(weightsOnly?.advice ?? []).map((step) => prose(step))].join('; ');
  });
}

function folded(title: string, files: readonly FileReport[], say: (file: FileReport) => string): string {
  if (files.length === 0) {
    return '';
  }
  const lines = files.slice(0, LISTED).map((file) => `- ${code(shortPath(file.path))}: ${say(file)}`);
  const more = files.length > LISTED ? [`- and ${files.length - LISTED} more`] : [];
  return `<details><summary>${title}</summary>\n\n${[...lines, ...more].join('\n')}\n\n</details>`;
}

function footer(report: Report, subjects: readonly Subject[], options: MarkdownOptions): string {
  const { safe, unreadable, skipped, excluded } = report.counts;
  const speaksOfTorch =
    subjects.some(({ file }) => concernsTorch(file)) ||
    report.files.flatMap(entriesOf).some(concernsTorch) ||
    report.loadSites.length > 0;
  const parts = [
    judgedCount(report) === 0
      ? '0 files judged'
      : `${safe} file${safe === 1 ? '' : 's'} safe · ${unreadable} unreadable`,
    skipped > 0 ? `${skipped} hold${skipped === 1 ? 's' : ''} no model` : '',
    excluded > 0 ? `${excluded} excluded` : '',
    speaksOfTorch ? `torch ${report.torch.version} (${prose(report.torch.source)})` : '',
    commit(report, options),
    options.reportUrl ? `[full report](${options.reportUrl})` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function commit(report: Report, options: MarkdownOptions): string {
  if (report.commit === null) {
    return '';
  }
  const shown = code(short(report.commit));
  return options.commitUrl ? `commit [${shown}](${options.commitUrl})` : `commit ${shown}`;
}

function short(sha: string): string {
  return sha.slice(0, SHORT_SHA);
}
