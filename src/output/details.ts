/**
 * One folded section for each file with findings: what it imports and where, what is wrong with it, and what to do.
 * It knows of one file at a time; what fits on a page is markdown.ts's business.
 */

import { code, codeCell, codeHtml, cut, prose } from '../base/escape.ts';
import { concernsTorch } from '../formats/extensions.ts';
import type { GlobalUse, Problem, Report, WeightsOnly } from '../report.ts';
import type { Found, Subject } from './describe.ts';
import { shortPath } from './describe.ts';

/** Rows of one file's tables; the JSON report has them all. */
const ROWS = 20;
const NAME_LENGTH = 200;
const REASON_LENGTH = 300;

/** The section, as Markdown. */
export function details(subject: Subject, report: Report): string {
  const parts = [
    `<details><summary>${codeHtml(shortPath(subject.file.path))}: ${summary(subject)}</summary>`,
    globalsTable(subject.globals),
    problemList(subject.problems),
    consequence(subject, report),
    steps(subject),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n</details>`;
}

function summary(subject: Subject): string {
  const { file, globals, problems } = subject;
  const of = (verdict: string) => globals.filter(({ what }) => what.verdict === verdict).length;
  const counted = [
    count(of('dangerous'), 'dangerous global'),
    count(of('unsafe'), 'unsafe global'),
    count(problems.length, 'problem'),
  ].filter((part) => part !== '');
  const fix = file.verdict === 'unsafe' && (file.weightsOnly?.advice.length ?? 0) > 0 ? ', and how to fix it' : '';
  return (counted.join(', ') || file.verdict) + fix;
}

function count(many: number, noun: string): string {
  return many === 0 ? '' : `${many} ${noun}${many === 1 ? '' : 's'}`;
}

function globalsTable(globals: readonly Found<GlobalUse>[]): string {
  if (globals.length === 0) {
    return '';
  }
  const rows = globals.slice(0, ROWS).map(({ what, place }) => {
    const name = `${codeCell(cut(what.name, NAME_LENGTH))}<br>${what.verdict}: ${prose(what.why, codeCell)}`;
    return `| ${name}${acceptance(what)} | ${how(what)} | ${where(place, what.offset)} |`;
  });
  const head = '| global | how | where |\n|---|---|---|';
  return [head, ...rows, more(globals.length)].filter((line) => line !== '').join('\n');
}

function how(global: GlobalUse): string {
  const fresh = global.new === true ? ' (new)' : '';
  return global.use === 'imported' ? `imported${fresh}` : `${global.use}: ${codeCell(global.expression)}${fresh}`;
}

function where(place: string, offset: number | null): string {
  const byte = offset === null ? '' : `byte ${offset}`;
  return [place === '' ? '' : codeCell(shortPath(place)), byte].filter((part) => part !== '').join(', ');
}

function acceptance(what: GlobalUse | Problem): string {
  if (what.accepted === null) {
    return '';
  }
  const until = what.accepted.expires === null ? '' : ` until ${what.accepted.expires}`;
  return `; accepted${until}: ${codeCell(what.accepted.reason)}`;
}

function more(total: number): string {
  return total > ROWS ? `\n${total - ROWS} more are in the JSON report.` : '';
}

function problemList(problems: readonly Found<Problem>[]): string {
  const lines = problems.slice(0, ROWS).map(({ what, place }) => {
    const at = where(place, what.offset);
    return `- **${what.id}**${at === '' ? '' : ` (${at})`}: ${prose(what.message)}${acceptance(what)}`;
  });
  return [...lines, more(problems.length)].filter((line) => line !== '').join('\n');
}

/** What happens when the file is loaded. A file that torch never loads is spoken of without torch. */
function consequence(subject: Subject, report: Report): string {
  const { file } = subject;
  const torch = concernsTorch(file) ? torchSays(file.path, file.weightsOnly, report.torch.version) : '';
  if (file.verdict !== 'dangerous') {
    return torch;
  }
  const run = concernsTorch(file)
    ? '`weights_only=False`, the default before torch 2.6, runs it.'
    : 'Unpickling it imports and runs what stands above.';
  return ['**Do not load this file.**', torch, run].filter((part) => part !== '').join(' ');
}

/** Nothing where the bytes alone cannot tell. */
function torchSays(path: string, answer: WeightsOnly | null, version: string): string {
  const call = code(`torch.load(${JSON.stringify(shortPath(path))}, weights_only=True)`);
  if (answer === null || answer.loads === null) {
    return '';
  }
  if (answer.loads) {
    return `${call} on torch ${version} does not refuse it.`;
  }
  const reason = answer.reason === null ? '' : `: ${code(firstSentence(answer.reason))}`;
  return `${call} on torch ${version} refuses it${reason}.`;
}

/** torch goes on with advice of its own, some of which opens a hole; what is wrong stands in its first sentence. */
function firstSentence(reason: string): string {
  return cut(reason.replace(/\.\s.*$/s, '').replace(/\.$/, ''), REASON_LENGTH);
}

function steps(subject: Subject): string {
  const advice = subject.file.weightsOnly?.advice ?? [];
  const lines = advice.map((step, index) => `${index + 1}. ${prose(step)}`);
  return lines.length === 0 ? '' : `What to do:\n\n${lines.join('\n')}`;
}
