/**
 * The lines that load, for people: which of them a change answers for, in words and as a part of a Markdown page. New
 * lines stand in a table with their advice folded below; older ones of the same files are only counted and folded.
 */

import { code, codeCell, cut, prose } from '../base/escape.ts';
import { isAuditable } from '../python/load-sites/auditable.ts';
import type { FileReport, LoadSite, Report } from '../report.ts';
import { fitting } from './fitting.ts';
import type { MarkdownOptions } from './page.ts';

const PATH_LENGTH = 200;
const CALL_LENGTH = 120;
/** Of a message or a step in a document; the JSON report has them whole. */
const TEXT_LENGTH = 600;
/** Lines named over one piece of advice. */
const PLACES = 10;
const OLDER_LISTED = 50;
/** Shares of the room: the table of new lines, what to do about them; older lines get the rest. */
const TABLE_SHARE = 0.5;
const ADVICE_SHARE = 0.7;
/** For the sentences that count what does not fit. */
const NOTES_BYTES = 300;

/** The lines that a change adds; all of them where there is nothing to compare with. */
export function sitesToFix(report: Report): LoadSite[] {
  return report.loadSites.filter((site) => site.new !== false);
}

/** Whether one of them is worth speaking up for: where a default decides, that alone is not. */
export function hasLoadFindings(report: Report): boolean {
  return sitesToFix(report).some((site) => site.verdict !== 'implicit');
}

/**
 * `2 new lines load unsafely`, without Markdown; empty where there is nothing to speak up for.
 * @param failing what a default decides is counted, too
 */
export function sitesLine(report: Report, failing: boolean): string {
  const sites = sitesToFix(report);
  const fresh = sites.some((site) => site.new === true) ? 'new ' : '';
  const of = (verdict: LoadSite['verdict']) => sites.filter((site) => site.verdict === verdict).length;
  const count = (many: number, one: string, more: string) =>
    many === 0 ? '' : `${many} ${fresh}${many === 1 ? one : more}`;
  return [
    count(of('unsafe'), 'line loads unsafely', 'lines load unsafely'),
    count(of('unexplained-ignore'), 'ignore without a reason', 'ignores without a reason'),
    failing ? count(of('implicit'), 'line loads by a default', 'lines load by a default') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The parts of a page, `room` bytes of UTF-8 together at most; none where no source has such a line. */
export function loadSiteSections(report: Report, room: number, options: MarkdownOptions): string[] {
  const sites = sitesToFix(report);
  const older = report.loadSites.filter((site) => site.new === false);
  const left = Math.max(0, room - NOTES_BYTES);
  const parts = [
    table(sites, report, left * TABLE_SHARE, options),
    advice(sites, left * (1 - TABLE_SHARE) * ADVICE_SHARE, options),
    olderList(older, left * (1 - TABLE_SHARE) * (1 - ADVICE_SHARE), options),
  ];
  return parts.filter((part) => part !== '');
}

/** What an audit has to say of a source beside its lines: that it could not be read, or fetches models at run time. */
export function sourceNotes(file: FileReport): readonly string[] {
  return file.verdict === 'skipped' && isAuditable(file.path) ? file.notes.slice(1) : [];
}

function table(sites: readonly LoadSite[], report: Report, room: number, options: MarkdownOptions): string {
  if (sites.length === 0) {
    return '';
  }
  const head = '| line | verdict | call | what happens |\n|---|---|---|---|';
  const rows = fitting(sites, (site) => row(site, options), room - head.length, options.rows);
  const dropped = sites.length - rows.length;
  const more = dropped === 0 ? [] : [`${dropped} more lines are in ${options.elsewhere ?? 'the JSON report'}.`];
  return [[head, ...rows].join('\n'), ...more, ...gateNote(report, options)].join('\n\n');
}

function gateNote({ gate }: Report, { failOnLoadSites }: MarkdownOptions): string[] {
  if (failOnLoadSites && gate.failOn !== 'never') {
    return [];
  }
  const why = failOnLoadSites ? '`fail-on` is never' : '`fail-on-load-sites` is not set';
  return [`These lines do not fail the check: ${why}.`];
}

function row(site: LoadSite, options: MarkdownOptions): string {
  const verdict = site.verdict === 'unsafe' ? '**unsafe**' : site.verdict;
  const call = codeCell(cut(site.call, CALL_LENGTH));
  return `| ${place(site, options, codeCell)} | ${verdict} | ${call} | ${prose(cut(site.message, TEXT_LENGTH), codeCell)} |`;
}

/** `train.py:12`, a link to the line where the server is known. */
function place(site: LoadSite, { blobUrl }: MarkdownOptions, quote: (text: string) => string = code): string {
  const shown = quote(`${cut(site.path, PATH_LENGTH)}:${site.line}`);
  return blobUrl ? `[${shown}](${blobUrl}/${encodedPath(site.path)}${lineAnchor(site)})` : shown;
}

/** Percent-encoded, with the characters that could end a Markdown link. */
function encodedPath(path: string): string {
  const encode = (part: string) =>
    encodeURIComponent(Buffer.from(part).toString()).replace(/[()'!*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return path.split('/').map(encode).join('/');
}

/** GitHub renders a notebook, and then has no lines. */
function lineAnchor({ path, line }: LoadSite): string {
  return `${/\.ipynb$/i.test(path) ? '?plain=1' : ''}#L${line}`;
}

function advice(sites: readonly LoadSite[], room: number, options: MarkdownOptions): string {
  const groups = new Map<string, LoadSite[]>();
  for (const site of sites.filter((one) => one.advice.length > 0)) {
    const key = site.advice.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), site]);
  }
  const pieces = fitting([...groups.values()], (group) => adviceFor(group, options), room, options.rows);
  if (pieces.length === 0) {
    return '';
  }
  const dropped = groups.size - pieces.length;
  const more = dropped === 0 ? [] : [`What to do about the others is in ${options.elsewhere ?? 'the JSON report'}.`];
  const title = '<details><summary>How to make these lines safe</summary>';
  return [title, ...pieces, ...more, '</details>'].join('\n\n');
}

/** Lines that are to be changed in the same way. */
function adviceFor(group: readonly LoadSite[], options: MarkdownOptions): string {
  const places = group.slice(0, PLACES).map((site) => place(site, options));
  const more = group.length > PLACES ? ` and ${group.length - PLACES} more` : '';
  const steps = group[0].advice.map((step, index) => `${index + 1}. ${prose(cut(step, TEXT_LENGTH))}`);
  return `${places.join(', ')}${more}:\n\n${steps.join('\n')}`;
}

function olderList(sites: readonly LoadSite[], room: number, options: MarkdownOptions): string {
  if (sites.length === 0) {
    return '';
  }
  const write = (site: LoadSite) =>
    `- ${place(site, options)}: ${site.verdict}, ${prose(cut(site.message, TEXT_LENGTH))}`;
  const lines = fitting(sites, write, room, OLDER_LISTED);
  const more = sites.length > lines.length ? [`- and ${sites.length - lines.length} more`] : [];
  const title = `Older lines of these files that load: ${sites.length}`;
  return `<details><summary>${title}</summary>\n\n${[...lines, ...more].join('\n')}\n\n</details>`;
}
