/**
 * What a report means, in words: which files matter, in which order, and what each of them would do. The comment, the
 * check run, the job summary and the log say the same because they ask here. It knows nothing of Markdown's syntax.
 */

import { cut } from '../base/escape.ts';
import { concernsTorch, promisesModel } from '../formats/extensions.ts';
import type { Entry, FileReport, GlobalUse, GlobalVerdict, Problem, Report, Verdict } from '../report.ts';
import { entriesOf, USES, VERDICTS } from '../report.ts';
import type { Phrase } from './phrase.ts';
import { message, say } from './phrase.ts';

/** A file with the members inside it. */
export interface Subject {
  file: FileReport;
  globals: Found<GlobalUse>[];
  problems: Found<Problem>[];
  /** Something in it is accepted by nobody: it can fail the gate. */
  open: boolean;
}

/** A finding and the place it was found in, as `outer.zip!inner.pkl` without the outer path, then the member. */
export interface Found<T> {
  what: T;
  place: string;
}

const WORST_FIRST = [...VERDICTS].reverse();
const GLOBAL_ORDER: readonly GlobalVerdict[] = ['dangerous', 'unsafe', 'safe'];
/** Paths are cut at this many characters wherever they are shown. */
const PATH_LENGTH = 200;
const NAME_LENGTH = 120;
/** Of a call in an overview; the details have it whole. */
const CALL_LENGTH = 100;
const NAMES_IN_A_ROW = 3;
/** Reasons of the paths that were named and not opened. */
const NOT_OPENED = /^(a (symbolic link|submodule|folder)|not a regular file|git's own folder)\b/;

/** A path, short enough to show. */
export function shortPath(path: string): string {
  return cut(path, PATH_LENGTH);
}

/** The files that are neither safe nor skipped: worst first, then what nobody accepted, then by path. */
export function subjectsOf(report: Report): Subject[] {
  return report.files
    .filter(({ verdict }) => verdict !== 'safe' && verdict !== 'skipped')
    .map(subjectOf)
    .sort((a, b) => rank(a) - rank(b) || Number(b.open) - Number(a.open) || compare(a.file.path, b.file.path));
}

/** A skipped file that somebody may have expected to be judged: its name or content promises a model, or more is to be said. */
export function mayBeExpected(file: FileReport): boolean {
  const promised = promisesModel(file.path) || file.format === 'lfs-pointer' || file.notes.length > 1;
  return file.verdict === 'skipped' && promised;
}

/** A path that was named and not opened: a link, a submodule, a folder. */
export function isUnopened(file: FileReport): boolean {
  return file.verdict === 'skipped' && file.notes.some((note) => NOT_OPENED.test(note));
}

/** A skipped file that is worth a line. */
export function worthNaming(file: FileReport): boolean {
  return mayBeExpected(file) || isUnopened(file);
}

function rank(subject: Subject): number {
  return WORST_FIRST.indexOf(subject.file.verdict);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function subjectOf(file: FileReport): Subject {
  const entries = entriesOf(file);
  const globals = entries
    .flatMap((entry) => entry.globals.map((what) => ({ what, place: placeOf(file, entry, what) })))
    .filter(({ what }) => what.verdict !== 'safe')
    .sort((a, b) => globalRank(a.what) - globalRank(b.what));
  const problems = entries.flatMap((entry) =>
    entry.problems.map((what) => ({ what, place: placeOf(file, entry, what) })),
  );
  const open = [...globals, ...problems].some(({ what }) => what.accepted === null);
  return { file, globals, problems, open };
}

function globalRank(global: GlobalUse): number {
  const accepted = global.accepted === null ? 0 : 100;
  return accepted + 10 * GLOBAL_ORDER.indexOf(global.verdict) + USES.indexOf(global.use);
}

function placeOf(file: FileReport, entry: Entry, what: GlobalUse | Problem): string {
  const inner = entry === file ? '' : entry.path.slice(file.path.length + 1);
  return [inner, what.member ?? ''].filter((part) => part !== '').join('!');
}

/** `1 dangerous, 1 unsafe, 12 safe`; empty where nothing was judged. */
export function countsLine(report: Report): string {
  const verdicts: Verdict[] = ['dangerous', 'unreadable', 'unsafe', 'safe'];
  return verdicts
    .filter((verdict) => report.counts[verdict] > 0)
    .map((verdict) => `${report.counts[verdict]} ${verdict}`)
    .join(', ');
}

/** How many files were judged: skipped and excluded files are not among them. */
export function judgedCount(report: Report): number {
  const { safe, unsafe, unreadable, dangerous } = report.counts;
  return safe + unsafe + unreadable + dangerous;
}

/** What loading the file would do, or what keeps that from being known: the one thing to say about it. */
export function wouldDo(subject: Subject, report: Report): Phrase {
  const accepted = [...subject.globals, ...subject.problems].find(({ what }) => what.accepted !== null)?.what.accepted;
  const main = mainFinding(subject, report);
  return subject.open || !accepted ? main : say`${main}; accepted: ${accepted.reason}`;
}

function mainFinding(subject: Subject, report: Report): Phrase {
  const { file, globals, problems } = subject;
  const dangerous = globals.filter(({ what }) => what.verdict === 'dangerous').map(({ what }) => what);
  const problem = problems.find(({ what }) => what.accepted === null) ?? problems[0];
  if (file.verdict === 'dangerous' && dangerous.length > 0) {
    return dangerousCall(dangerous);
  }
  if (problem !== undefined && (file.verdict !== 'unsafe' || globals.length === 0)) {
    return say`${message(problem.what.message)}${also(problems.length - 1, 'problem')}`;
  }
  return unsafeNames(
    file,
    globals.map(({ what }) => what),
    report,
  );
}

function dangerousCall(dangerous: readonly GlobalUse[]): Phrase {
  const [first] = dangerous as [GlobalUse];
  const what =
    first.use === 'imported'
      ? say`imports ${cut(first.name, NAME_LENGTH)}`
      : say`${cut(first.expression, CALL_LENGTH)}`;
  return say`${what} when loaded${first.new === true ? say` (new)` : []}${also(dangerous.length - 1, 'dangerous global')}`;
}

function unsafeNames(file: FileReport, globals: readonly GlobalUse[], report: Report): Phrase {
  const names = [...new Set(globals.map((global) => global.name))];
  const shown = names.slice(0, NAMES_IN_A_ROW).map((name) => say`${cut(name, NAME_LENGTH)}`);
  const list = shown.reduce<Phrase>((all, name) => (all.length === 0 ? name : say`${all}, ${name}`), []);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const fresh = globals.some((global) => global.new === true) ? ' (new)' : '';
  const why = concernsTorch(file)
    ? `, which torch ${report.torch.version} does not load by default`
    : ', which no list says is only data';
  return [...say`needs ${list}`, { ours: `${more}${fresh}${why}` }];
}

function also(count: number, noun: string): Phrase {
  return count > 0 ? [{ ours: `, and ${count} more ${noun}${count === 1 ? '' : 's'}` }] : [];
}
