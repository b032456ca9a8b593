/**
 * The check run: a title, a summary and one annotation for each file with findings and each line that loads. It knows GitHub's limits on them
 * and nothing of how they are sent.
 *
 * Limits: GitHub docs, "REST API endpoints for check runs" (50 annotations a request, 65,535 characters of summary,
 * 64 kB of message, 255 characters of title). Code points above U+FFFF are refused in these fields.
 */

import { basicPlane, byteLength, cut, visible } from '../base/escape.ts';
import type { LoadSite, Report } from '../report.ts';
import { READABLE_ROWS } from './comment.ts';
import type { Subject } from './describe.ts';
import { shortPath, subjectsOf, wouldDo } from './describe.ts';
import { sitesToFix } from './load-sites.ts';
import { heading, markdown } from './markdown.ts';
import type { MarkdownOptions } from './page.ts';
import { asText } from './phrase.ts';

export const ANNOTATIONS_PER_REQUEST = 50;
/** Ten requests. A reader of more has the job summary. */
const MOST_ANNOTATIONS = 500;
/** GitHub takes 65,535; the rest is for the note on annotations. */
const SUMMARY_BYTES = 65_000;
/** Four bytes of UTF-8 become at most ten characters. */
const LENGTHENED = 2.5;
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
  const all = annotations(report, options);
  const kept = all.slice(0, MOST_ANNOTATIONS);
  const note = all.length > kept.length ? `\n${kept.length} of ${all.length} findings are annotated.\n` : '';
  return {
    title: cut(basicPlane(heading(report, options)), TITLE_LENGTH),
    summary: page(report, options) + note,
    annotations: kept.map((one) => ({
      ...one,
      title: cut(basicPlane(one.title), TITLE_LENGTH),
      message: cut(basicPlane(one.message), MESSAGE_LENGTH),
    })),
  };
}

/** Escaping rare characters can lengthen a page by half again and more: then it is written anew with less room. */
function page(report: Report, options: MarkdownOptions): string {
  const base = { elsewhere: 'the job summary', rows: READABLE_ROWS, ...options };
  const write = (budget: number) => basicPlane(markdown(report, { ...base, budget }));
  const first = write(SUMMARY_BYTES);
  return byteLength(first) <= SUMMARY_BYTES ? first : write(SUMMARY_BYTES / LENGTHENED);
}

/**
 * One for each file with findings, worst first, then one for each new line that loads: where GitHub shows only some, it
 * is the files that are shown. A binary file has no lines: GitHub is told line 1.
 */
export function annotations(report: Report, { failOnLoadSites = false }: MarkdownOptions): Annotation[] {
  const files = subjectsOf(report).map((subject) => ({
    path: subject.file.path,
    start_line: 1,
    end_line: 1,
    annotation_level: level(subject, report),
    title: `${subject.file.verdict}: ${visible(shortPath(subject.file.path))}`,
    message: asText(wouldDo(subject, report)),
  }));
  const fatal = failOnLoadSites && report.gate.failOn !== 'never';
  return [...files, ...sitesToFix(report).map((site) => siteAnnotation(site, fatal))];
}

function siteAnnotation({ path, line, verdict, call, message, advice }: LoadSite, fatal: boolean): Annotation {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: fatal ? 'failure' : 'warning',
    title: `${verdict}: ${visible(call)}`,
    message: [message, ...advice].map(visible).join('\n'),
  };
}

function level({ file }: Subject, report: Report): Annotation['annotation_level'] {
  return report.gate.failOn !== 'never' && file.fails ? 'failure' : 'warning';
}
