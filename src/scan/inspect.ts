/**
 * Bytes in, findings out: finds the format of one file, reads it, and goes into its members. It passes no verdict.
 */

import { messageOf } from '../base/errors.ts';
import { LIMITS } from '../base/limits.ts';
import { ExpandedSource, type ExpansionBudget } from '../bytes/expand.ts';
import type { ByteSource } from '../bytes/source.ts';
import { promisesModel } from '../formats/extensions.ts';
import { Findings, type WalkWatcher } from '../formats/findings.ts';
import type { Content, FormatReader } from '../formats/format.ts';
import type { Inspection, ProblemFinding } from '../formats/inspection.ts';
import type { Rules } from '../formats/misuse.ts';
import type { NestedContent } from '../formats/nested.ts';
import { matters } from '../formats/pickle/pickle.ts';
import { isPlainPickle, PLAIN_READERS } from '../formats/pickle/plain.ts';
import { unknown } from '../formats/unknown.ts';
import { isPadding } from '../pickle/padding.ts';
import { probePickles } from '../pickle/probe.ts';
import type { OpcodeBudget } from '../pickle/state.ts';

/** What the inspections of one file and its members share. */
interface Shared {
  readonly rules: Rules;
  readonly opcodes: OpcodeBudget;
  readonly expansion: ExpansionBudget;
  /** Members that may still be opened, and still be kept. */
  members: number;
  entries: number;
  readonly onWalk: PickleWatcher | undefined;
}

export interface InspectOptions {
  readonly onWalk?: PickleWatcher;
  /** What the file and its members may cost; counted down, so that a caller can tell what they did. */
  readonly opcodes?: OpcodeBudget;
  readonly expansion?: ExpansionBudget;
}

/** Told of every pickle, with the path of the entry it is in. */
export type PickleWatcher = (path: string, ...walked: Parameters<WalkWatcher>) => void;

/** Inspects one file. Never throws for what it holds, nor for a read that fails: both are findings. */
export function inspect(
  path: string,
  source: ByteSource,
  rules: Rules,
  { onWalk, opcodes, expansion }: InspectOptions = {},
): Promise<Inspection> {
  return inspectContent({ path, name: path, promised: promisesModel(path) }, source, 0, {
    rules,
    opcodes: opcodes ?? { opcodes: LIMITS.opcodes },
    expansion: expansion ?? { bytes: LIMITS.expandedBytes },
    members: LIMITS.members,
    entries: LIMITS.memberEntries,
    onWalk,
  });
}

/** How content is called, and whether that promises a model. */
interface Named {
  readonly path: string;
  readonly name: string;
  readonly promised: boolean;
}

async function inspectContent(
  { path, name, promised }: Named,
  source: ByteSource,
  depth: number,
  shared: Shared,
): Promise<Inspection> {
  const watcher = shared.onWalk && ((...walked: Parameters<WalkWatcher>) => shared.onWalk?.(path, ...walked));
  const findings = new Findings(shared.rules, shared.opcodes, shared.expansion, watcher);
  let content: Content | null = null;
  try {
    content = { path, source, head: source.read(0, LIMITS.head), promised };
    await readContent(content, findings);
  } catch (error) {
    const problem = problemOf(error);
    findings.problem(problem.id, problem.message, null, problem.offset);
  }
  let members: Inspection[];
  try {
    members = await inspectMembers(path, findings, depth, shared);
    if (content !== null) {
      await readModels(content, findings, members.length);
    }
  } finally {
    for (const resource of findings.resources) {
      resource.close();
    }
  }
  if (content !== null) {
    try {
      await finish(findings, members, content);
    } catch (error) {
      const problem = problemOf(error);
      findings.problem(problem.id, problem.message, null, problem.offset);
    }
  }
  return { path, name, size: source.size, findings: findings.found(), members };
}

/** Has the format read the content, and every other format that claims it as well. */
async function readContent(content: Content, findings: Findings): Promise<void> {
  const readers = isPlainPickle(content) ? PLAIN_READERS : await allReaders(findings);
  let reader = readers.find((candidate) => candidate.detect(content, findings)) ?? unknown;
  if (reader === unknown) {
    reader = readers.find((candidate) => candidate.alsoClaims?.(content, findings, 0)) ?? unknown;
  }
  findings.format = reader.format;
  await reader.read(content, findings);
  if (findings.skipped !== null) {
    return;
  }
  const end = findings.end ?? content.source.size;
  const claims = (other: FormatReader): boolean =>
    other !== reader && other.alsoClaims?.(content, findings, end) === true;
  for (const other of readers.filter(claims)) {
    findings.problem(
      'ambiguous-archive',
      `the content is ${other.format} as well as ${reader.format}: what is loaded depends on who reads it`,
    );
    await other.read(content, findings);
  }
  if (findings.archives.length > 0) {
    const { readModelArchives } = await import('../formats/model-archive/index.ts');
    await readModelArchives(content, findings);
  }
}

/** Has what is code in an archive of models told, once it is known whether it is one. @param judged members */
async function readModels(content: Content, findings: Findings, judged: number): Promise<void> {
  if (findings.archives.length === 0) {
    return;
  }
  const { readArchivesOfModels } = await import('../formats/model-archive/index.ts');
  try {
    await readArchivesOfModels(content, findings, judged);
  } catch (error) {
    const problem = problemOf(error);
    findings.problem(problem.id, problem.message, null, problem.offset);
  }
}

async function allReaders(findings: Findings): Promise<readonly FormatReader[]> {
  const [{ FORMAT_READERS }] = await Promise.all([import('../formats/index.ts'), findings.rules.prepare()]);
  return FORMAT_READERS;
}

/** What only shows when the members are known: bytes that nothing accounts for, and whether there is anything at all. */
async function finish(
  findings: Findings,
  members: readonly Inspection[],
  { source, promised }: Content,
): Promise<void> {
  const empty = !findings.walked && members.length === 0 && findings.problems.length === 0;
  if (findings.skipped === null && !promised && empty) {
    findings.skipped = 'holds no pickle';
    return;
  }
  const { end } = findings;
  if (end !== null && end < source.size && !findings.restJudged && !isPadding(source, end)) {
    findings.problem('trailing-data', `${source.size - end} bytes follow the end of the content`, null, end);
    await findings.rules.prepare();
    const probe = probePickles(source, {
      start: end,
      budget: { opcodes: Math.min(LIMITS.probeOpcodes, findings.budget.opcodes) },
      matters: (module, name, used) => matters(module, name, used, findings),
    });
    if (probe.shown || probe.complete > 0) {
      findings.walk(source, { member: null, start: end });
    }
  }
}

async function inspectMembers(outer: string, findings: Findings, depth: number, shared: Shared): Promise<Inspection[]> {
  const members: Inspection[] = [];
  if (findings.nested.length > 0 && depth >= LIMITS.nesting) {
    findings.problem('limit-exceeded', `containers are nested more than ${LIMITS.nesting} deep`);
    return members;
  }
  for (const nested of [...findings.nested].sort(byReading)) {
    if (shared.members === 0 || shared.entries === 0) {
      const most = shared.members === 0 ? `${LIMITS.members} members` : `${LIMITS.memberEntries} members to judge`;
      findings.problem('limit-exceeded', `more than ${most} in one file`, nested.name);
      return members;
    }
    shared.members -= 1;
    const member = await inspectMember(outer, findings, nested, depth, shared);
    if (member !== null && !isSilent(member)) {
      members.push(member);
      shared.entries -= 1;
    }
  }
  return members;
}

/** What everybody sees comes first: a hundred thousand decoys that only some readers see hide none of it behind a limit. */
const byReading = (a: NestedContent, b: NestedContent): number =>
  Number(a.alternative === true) - Number(b.alternative === true);

async function inspectMember(
  outer: string,
  findings: Findings,
  nested: NestedContent,
  depth: number,
  shared: Shared,
): Promise<Inspection | null> {
  let source: ByteSource;
  try {
    source = await nested.open();
  } catch (error) {
    const problem = problemOf(error);
    if (!nested.alternative || problem.id === 'read-error' || problem.id === 'limit-exceeded') {
      findings.problem(problem.id, problem.message, nested.name, problem.offset);
    }
    return null;
  }
  try {
    await settle(source, nested, findings);
    const path = `${outer}!${nested.name}`;
    const named = { path, name: nested.name, promised: nested.promised ?? promisesModel(path) };
    const member = await inspectContent(named, source, depth + 1, shared);
    const imports = holdsImports(member);
    if (nested.alternative && !imports && !isUnread(member)) {
      return null;
    }
    for (const doubt of imports ? (nested.doubts?.(source) ?? []) : []) {
      findings.problem('ambiguous-archive', doubt.message, nested.name, doubt.offset);
    }
    return member;
  } catch (error) {
    const problem = problemOf(error);
    findings.problem(problem.id, problem.message, nested.name, problem.offset);
    return null;
  } finally {
    source.close();
  }
}

/** Decodes a compressed member to its end, so that its size is known; not where a plain array is all that is in it. */
async function settle(source: ByteSource, nested: NestedContent, findings: Findings): Promise<void> {
  if (!(source instanceof ExpandedSource) || nested.settled) {
    return;
  }
  const { isPlainArray } = await import('../formats/numpy/numpy.ts');
  if (isPlainArray(source)) {
    return;
  }
  const fault = source.settle();
  if (fault !== null && !nested.alternative) {
    findings.problem(fault.id, fault.message, nested.name, fault.offset);
  }
}

/** What is in it may be anything: a reading that only some readers have must not hide that. */
function isUnread({ findings, members }: Inspection): boolean {
  return findings.problems.some(({ id }) => id === 'read-error' || id === 'limit-exceeded') || members.some(isUnread);
}

/** Whether something in it can import: what tells a pickle that matters from bytes that only look like one. */
function holdsImports(inspection: Inspection): boolean {
  return inspection.findings.globals.size > 0 || inspection.members.some(holdsImports);
}

/** A member that holds nothing to judge and claims nothing is not worth an entry. */
function isSilent(member: Inspection): boolean {
  return member.findings.skipped !== null && member.members.length === 0;
}

/** As which problem an error counts: those of ours say it, all others are reads that failed. */
export function problemOf(error: unknown): Omit<ProblemFinding, 'member'> {
  const offset = error instanceof Error && 'offset' in error ? (error.offset as number | null) : null;
  if (error instanceof Error && 'id' in error) {
    return { id: error.id as ProblemFinding['id'], message: error.message, offset };
  }
  return { id: 'read-error', message: messageOf(error), offset };
}
