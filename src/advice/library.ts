/**
 * What to do about a file that is not torch's and that a list does not clear: the own format of the library that wrote it, one step a
 * line. torch's answers are no help there (torch.ts has those). It knows reports and passes no verdict.
 */

import { concernsTorch } from '../formats/extensions.ts';
import type { Entry, GlobalUse } from '../report.ts';
import { release } from '../torch/releases.ts';
import { codeAdvice } from './code.ts';
import { type OwnFormat, ownFormatOf } from './table.ts';
import { resaveAdvice } from './torch.ts';

/** Names written out in one line of advice. */
const SHOWN = 6;

/**
 * @param entries the entries of one file, the file's own first, then its members
 * @param version of torch, whose words count for the checkpoints in a container
 * @returns the lines; none where nothing is refused
 */
export function libraryAdvice(entries: readonly Entry[], version: string): string[] {
  const checkpoints = entries.filter(concernsTorch).flatMap(refusedOf);
  const others = entries.filter((entry) => !concernsTorch(entry));
  const dangerous = entries.flatMap(refusedOf).filter(({ verdict }) => verdict === 'dangerous');
  const unsafe = namesOf(checkpoints.filter(({ verdict }) => verdict === 'unsafe'));
  return [
    ...dangerLines(dangerous),
    ...resaveAdvice(unsafe, release(version)),
    ...libraryLines(
      others.flatMap((entry) => entry.globals),
      others.flatMap(refusedOf),
    ),
    ...codeAdvice(entries),
    ...problemLines(entries),
  ];
}

/**
 * Advice of torch, with what comes before all of it where a file is dangerous for what is done with a name: torch's own
 * reading knows names only.
 */
export function torchAdvice(entries: readonly Entry[], advice: readonly string[]): string[] {
  const warned = advice.some((line) => line.startsWith('do not load this file'));
  const dangerous = entries.flatMap(refusedOf).filter(({ verdict }) => verdict === 'dangerous');
  const code = codeAdvice(entries);
  if (warned || dangerous.length === 0) {
    return [...advice, ...code];
  }
  // Nothing that would open such a file is advised.
  return [
    ...dangerLines(dangerous),
    ...advice.filter((line) => !line.includes('safe_globals') && !line.includes('as a pair')),
    ...code,
  ];
}

const refusedOf = (entry: Entry): GlobalUse[] => entry.globals.filter(({ verdict }) => verdict !== 'safe');

function dangerLines(dangerous: readonly GlobalUse[]): string[] {
  if (dangerous.length === 0) {
    return [];
  }
  const names = namesOf(dangerous);
  const lines = [`do not load this file unless you wrote it yourself: ${list(names)} can run code or touch files`];
  if (names.some((name) => /\.getattr$/.test(name))) {
    lines.push(
      'an honest file holds `getattr` for a nested class, a bound method or a time zone of zoneinfo: save its values as plain data',
    );
  }
  if (names.some((name) => /^_?(functools|operator)\.|^(dill|cloudpickle)\./.test(name))) {
    lines.push(
      'an honest file holds functions this way: keep them in code, and save their names and arguments as plain data',
    );
  }
  return lines;
}

/**
 * By library. An estimator's own format takes with it what the estimator holds (random generators, callables of numpy), so where
 * there is one, those of its parts say nothing.
 */
function libraryLines(globals: readonly GlobalUse[], refused: readonly GlobalUse[]): string[] {
  if (refused.length === 0) {
    return [];
  }
  const own = wholeFormats(refused);
  const whole = own.size > 0 ? own : wholeFormats(globals);
  const formats = new Map<OwnFormat | undefined, string[]>([...whole].map((format) => [format, []]));
  for (const { name, verdict } of refused) {
    const format = ownFormatOf(name);
    const counts = whole.size === 0 || format === undefined || whole.has(format);
    if ((format !== undefined || verdict === 'unsafe') && counts) {
      formats.set(format, [...(formats.get(format) ?? []), name]);
    }
  }
  return [...formats].map(([format, names]) => format?.advice ?? `${list([...new Set(names)])}: ${PLAIN}`);
}

function wholeFormats(globals: readonly GlobalUse[]): Set<OwnFormat | undefined> {
  return new Set(globals.map(({ name }) => ownFormatOf(name)).filter((format) => format?.whole === true));
}

const PLAIN =
  'save the values as plain data (JSON, CSV, `numpy.savez`), or name it in the policy file with your reason if you trust its source';

const DAMAGED = new Set(['broken-stream', 'broken-archive', 'unknown-content']);

function problemLines(entries: readonly Entry[]): string[] {
  const ids = entries.flatMap((entry) => entry.problems.map(({ id }) => id));
  return ids.some((id) => DAMAGED.has(id))
    ? [
        'if it should be a model, it is damaged or incomplete: fetch it again and compare its checksum; if it is none, exclude it with `files: ["!…"]`',
      ]
    : [];
}

function namesOf(globals: readonly GlobalUse[]): string[] {
  return [...new Set(globals.map(({ name }) => name))];
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map(code).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}

/** Advice marks code as Markdown does; a name cannot end that early. */
const code = (name: string): string => `\`${name.replaceAll('`', "'")}\``;
