/**
 * The lines that load: where Python sources and notebooks call torch.load and its kin, what each does under a torch
 * release, and how to make it safe. Also the lines of Python, YAML, Dockerfiles and shell that turn torch's safe default
 * off. It reads text; nothing is run or imported. Callers load this module when they need it: it brings a parser.
 */
import type { LoadSite } from '../../report.ts';
import { before } from '../requirement/specifiers.ts';
import { collectScopes } from '../syntax/bindings.ts';
import { decodeSource } from '../syntax/decode.ts';
import { type Places, TextPlaces } from '../syntax/places.ts';
import { Resolver } from '../syntax/resolve.ts';
import { type Piece, parse, type Syntax } from '../syntax/syntax.ts';
import type { Surroundings } from './advice.ts';
import { findAllowLists } from './allowlists.ts';
import { isNotebook, isPython } from './auditable.ts';
import { type Calls, type Finding, findCalls } from './calls.ts';
import { findDownloads } from './downloads.ts';
import { findLineSettings, findSettings, type LineSetting } from './environment.ts';
import { ignoreOf, readIgnores } from './ignores.ts';
import { type Release, SAFE_DEFAULT } from './judge.ts';
import { type Notebook, readNotebook } from './notebook.ts';
import { mayConcern } from './words.ts';

export { isAuditable } from './auditable.ts';

export interface SourceContext extends Release {
  /** What the same run said of a checkpoint that a source names. */
  readonly checkpoint?: (path: string) => 'loads' | 'does not load' | undefined;
  /** Lines (from 1) that this change adds; nothing where there is no base. */
  readonly addedLines?: ReadonlySet<number> | null;
}

export interface SourceAudit {
  readonly sites: LoadSite[];
  readonly notes: string[];
}

/** Bytes. Larger sources are data that somebody wrote as Python; a parser would take seconds and gigabytes. */
export const MAX_SOURCE = 4 << 20;
/** Bytes of a notebook: most of a large one is pictures, which are passed over. */
export const MAX_NOTEBOOK = 64 << 20;

/** Sites stand in the order of the text. Never throws for what a file holds. */
export function auditSource(path: string, bytes: Uint8Array, context: SourceContext): SourceAudit {
  const limit = isNotebook(path) ? MAX_NOTEBOOK : MAX_SOURCE;
  if (bytes.length > limit) {
    return { sites: [], notes: [`skipped: ${bytes.length} bytes, more than the ${limit} that are read`] };
  }
  const decoded = decodeSource(bytes);
  if (decoded.text === null) {
    return { sites: [], notes: [decoded.note] };
  }
  const audit = auditText(path, decoded.text, context);
  return decoded.note === null ? audit : { sites: audit.sites, notes: [decoded.note, ...audit.notes] };
}

function auditText(path: string, text: string, context: SourceContext): SourceAudit {
  if (!mayConcern(text)) {
    return { sites: [], notes: [] };
  }
  if (isNotebook(path)) {
    return auditNotebook(path, text, context);
  }
  if (isPython(path)) {
    return auditPython(path, text, undefined, new TextPlaces(text), context);
  }
  return { sites: siteLines(path, text, context), notes: [] };
}

function auditNotebook(path: string, raw: string, context: SourceContext): SourceAudit {
  const notebook = readNotebook(raw);
  if (typeof notebook === 'string') {
    return { sites: [], notes: [notebook] };
  }
  const { python, pieces, places } = notebook;
  if (python.length > MAX_SOURCE) {
    return {
      sites: [],
      notes: [`skipped: ${python.length} characters of code, more than the ${MAX_SOURCE} that are read`],
    };
  }
  const audit = auditPython(path, python, pieces, places, context);
  const sites = [...audit.sites, ...siteShellLines(path, notebook, context)];
  return {
    sites: sites.sort((left, right) => left.line - right.line || left.column - right.column),
    notes: audit.notes,
  };
}

/** Variables that the lines of a notebook set that are no Python: `%env`, `!`, `%%bash`. */
function siteShellLines(path: string, { source, python, places }: Notebook, context: SourceContext): LoadSite[] {
  const lines = [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)];
  return findLineSettings(source, context).flatMap((found) => {
    const position = lines[found.line - 1] + found.column - 1;
    return python[position] === source[position] ? [] : siteOfSetting(path, found, context, places.at(position));
  });
}

function auditPython(
  path: string,
  text: string,
  pieces: readonly Piece[] | undefined,
  places: Places,
  context: SourceContext,
): SourceAudit {
  const syntax = parse(text, pieces);
  if (syntax === null) {
    return { sites: [], notes: ['skipped: this is no Python; it has more mistakes than are followed'] };
  }
  const resolver = new Resolver(syntax, collectScopes(syntax));
  const around: Surroundings = {
    torch: context.torch,
    requirement: context.requirement,
    checkpoint: context.checkpoint,
    path,
    lineOf: (position) => places.at(position).line,
  };
  const calls = findCalls(resolver, around);
  const findings = [...calls.findings, ...findAllowLists(resolver), ...findSettings(resolver, context)];
  const sites = report(path, syntax, findings, places, context);
  return { sites, notes: [...bypassNotes(calls, places, context), ...downloadNotes(resolver, places, context)] };
}

function report(
  path: string,
  syntax: Syntax,
  findings: readonly Finding[],
  places: Places,
  context: SourceContext,
): LoadSite[] {
  const ignores = readIgnores(syntax.text, syntax.comments, (position) => places.at(position).line);
  const sorted = [...findings].sort((left, right) => left.node.from - right.node.from);
  return sorted.flatMap((finding) => {
    const { line, column, within } = places.at(finding.node.from);
    const last = places.at(Math.max(finding.node.from, finding.node.to - 1)).line;
    const site = { path, line, column, call: finding.call, new: isNew(line, last, context) };
    const message = within === null ? finding.message : `${within}: ${finding.message}`;
    return settle(
      { ...site, verdict: finding.verdict, message, advice: finding.advice },
      reasonBetween(ignores, line, last),
    );
  });
}

function reasonBetween(ignores: ReadonlyMap<number, string>, first: number, last: number): string | null {
  for (const [line, reason] of ignores) {
    if (line >= first && line <= last) {
      return reason;
    }
  }
  return null;
}

/** Whether a change adds one of the lines of a call: `weights_only=False` may stand on its last. */
function isNew(first: number, last: number, { addedLines }: SourceContext): boolean | null {
  if (addedLines === undefined || addedLines === null) {
    return null;
  }
  for (let line = first; line <= last; line++) {
    if (addedLines.has(line)) {
      return true;
    }
  }
  return false;
}

/** @param reason of an ignore comment: null where there is none, empty where it gives none */
function settle(site: LoadSite, reason: string | null): LoadSite[] {
  if (reason === null) {
    return [site];
  }
  if (reason !== '') {
    return [];
  }
  const message = `ignored without a reason: ${site.message}`;
  return [
    {
      ...site,
      verdict: 'unexplained-ignore',
      message,
      advice: ['Write `# weights-only: ignore (why this is safe)`.', ...site.advice],
    },
  ];
}

function siteLines(path: string, text: string, context: SourceContext): LoadSite[] {
  const lines = text.split(/\r\n|\r|\n/);
  return findLineSettings(text, context).flatMap((found) => {
    const place = { line: found.line, column: found.column, within: null };
    return siteOfSetting(path, found, context, place, ignoreOf(lines[found.line - 1]));
  });
}

function siteOfSetting(
  path: string,
  { setting }: LineSetting,
  context: SourceContext,
  { line, column, within }: ReturnType<Places['at']>,
  reason: string | null = null,
): LoadSite[] {
  const message = within === null ? setting.message : `${within}: ${setting.message}`;
  const site = { path, line, column, call: setting.name, new: isNew(line, line, context) };
  return settle({ ...site, verdict: setting.verdict, message, advice: setting.advice }, reason);
}

const MAX_LISTED = 10;

/** Before 2.6 torch.load runs the code of some files in spite of weights_only=True. */
function bypassNotes({ safe }: Calls, places: Places, { torch }: SourceContext): string[] {
  const lines = safe.filter(({ loader }) => loader.rule.kind === 'torch').map(({ call }) => places.at(call.from).line);
  if (lines.length === 0 || !before(torch.version, SAFE_DEFAULT)) {
    return [];
  }
  const listed = lines.length > 1 ? `lines ${lines.slice(0, MAX_LISTED).join(', ')}` : `line ${lines[0]}`;
  return [`weights_only=True on ${listed} does not stop every file with torch ${torch.version} (CVE-2025-32434)`];
}

function downloadNotes(resolver: Resolver, places: Places, context: SourceContext): string[] {
  const found = findDownloads(resolver).filter(({ node }) => {
    const first = places.at(node.from).line;
    return isNew(first, places.at(node.to - 1).line, context) !== false;
  });
  if (found.length === 0) {
    return [];
  }
  const listed = found.slice(0, MAX_LISTED).map(({ node, what }) => `line ${places.at(node.from).line} (${what})`);
  const more = found.length > MAX_LISTED ? ` and ${found.length - MAX_LISTED} more` : '';
  return [`fetches at run time what is not judged here: ${listed.join(', ')}${more}`];
}
