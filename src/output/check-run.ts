/**
 * The check run: a title, a summary and one annotation for each file with findings. It knows GitHub's limits on them
 * and nothing of how they are sent.
 *
 * Limits: GitHub docs, "REST API endpoints for check runs" (50 annotations a request, 65,535 characters of summary,
 * 64 kB of message, 255 characters of title). Code points above U+FFFF are refused in these fields.
 */
import type { Report } from '../report.ts';
import type { Subject } from './describe.ts';
import { shortPath, subjectsOf, wouldDo } from './describe.ts';
import { basicPlane, cut, visible } from './escape.ts';
import type { MarkdownOptions } from './markdown.ts';
import { heading, markdown } from './markdown.ts';
import { asText } from './phrase.ts';

export const ANNOTATIONS_PER_REQUEST = 50;
/** Ten requests. A reader of more has the job summary. */
const MOST_ANNOTATIONS = 500;
const SUMMARY_BYTES = 65_000;
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 4000;

export interface Annotation {
  /** The real path, unescaped: GitHub links it to the file. */
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure' | 'warning';
  title: string;
  message: string;
}

export interface CheckRunOutput {
  title: string;
  summary: string;
  annotations: Annotation[];
}

/** What the check run says; annotations are to be sent in pages of ANNOTATIONS_PER_REQUEST. */
export function checkRun(report: Report, options: MarkdownOptions): CheckRunOutput {
  const all = annotations(report);
  const kept = all.slice(0, MOST_ANNOTATIONS);
  const note = all.length > kept.length ? `\n${kept.length} of ${all.length} files are annotated.\n` : '';
  const page = markdown(report, { elsewhere: 'the job summary', ...options, budget: SUMMARY_BYTES - 100 });
  return {
    title: cut(basicPlane(heading(report, options)), TITLE_LENGTH),
    summary: withinBytes(basicPlane(page) + note, report, options),
    annotations: kept.map((one) => ({ ...one, title: basicPlane(one.title), message: basicPlane(one.message) })),
  };
}

/** Escaping can lengthen a page full of rare characters: then it is written again with half the room. */
function withinBytes(summary: string, report: Report, options: MarkdownOptions): string {
  const fits = new TextEncoder().encode(summary).length <= SUMMARY_BYTES;
  return fits ? summary : basicPlane(markdown(report, { ...options, budget: SUMMARY_BYTES / 3 }));
}

/** One for each file with findings, worst first. A binary file has no lines: GitHub is told line 1. */
export function annotations(report: Report): Annotation[] {
  return subjectsOf(report).map((subject) => ({
    path: subject.file.path,
    start_line: 1,
    end_line: 1,
    annotation_level: level(subject, report),
    title: `${subject.file.verdict}: ${visible(cut(shortPath(subject.file.path), 150))}`,
    message: cut(asText(wouldDo(subject, report)), MESSAGE_LENGTH),
  }));
}

function level(subject: Subject, report: Report): Annotation['annotation_level'] {
  const blocks = subject.open && report.conclusion === 'failure' && subject.file.verdict !== 'unsafe';
  return blocks || (subject.open && report.gate.failOn === 'unsafe') ? 'failure' : 'warning';
}
