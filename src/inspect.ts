/**
 * Bytes in, findings out: finds the format of one file, reads it, and goes into its members. It passes no verdict.
 */
import type { ByteSource } from './bytes/source.ts';
import { promisesModel } from './formats/extensions.ts';
import {
  Findings,
  type IsDangerous,
  type NestedContent,
  type ProblemFinding,
  type WalkWatcher,
} from './formats/findings.ts';
import { FORMAT_READERS } from './formats/index.ts';
import { LIMITS } from './limits.ts';
import type { OpcodeBudget } from './pickle/machine.ts';

/** What one file, or one member of a container, was found to be and to do. */
export interface Inspection {
  /** As reported: `outer.zip!inner.pkl` for a member. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly findings: Findings;
  readonly members: Inspection[];
}

/** What the inspections of one file and its members share. */
interface Shared {
  readonly isDangerous: IsDangerous;
  readonly opcodes: OpcodeBudget;
  /** Members that may still be opened. */
  members: number;
  readonly onWalk: PickleWatcher | undefined;
}

/** Told of every pickle, with the path of the entry it is in. */
export type PickleWatcher = (path: string, ...walked: Parameters<WalkWatcher>) => void;

/** Inspects one file. Never throws for what it holds, nor for a read that fails: both are findings. */
export function inspect(
  path: string,
  source: ByteSource,
  isDangerous: IsDangerous,
  onWalk?: PickleWatcher,
): Promise<Inspection> {
  return inspectContent(path, source, 0, {
    isDangerous,
    opcodes: { opcodes: LIMITS.opcodes },
    members: LIMITS.members,
    onWalk,
  });
}

async function inspectContent(path: string, source: ByteSource, depth: number, shared: Shared): Promise<Inspection> {
  const watcher = shared.onWalk && ((...walked: Parameters<WalkWatcher>) => shared.onWalk?.(path, ...walked));
  const findings = new Findings(shared.isDangerous, shared.opcodes, watcher);
  const inspection: Inspection = { path, size: source.size, findings, members: [] };
  try {
    const head = source.read(0, LIMITS.head);
    const content = { path, source, head, promised: promisesModel(path) };
    const reader = FORMAT_READERS.find((candidate) => candidate.detect(content, findings))!;
    findings.format = reader.format;
    await reader.read(content, findings);
  } catch (error) {
    findings.problem('read-error', messageOf(error));
  }
  await inspectMembers(inspection, depth, shared);
  return inspection;
}

async function inspectMembers(outer: Inspection, depth: number, shared: Shared): Promise<void> {
  const { findings } = outer;
  if (findings.nested.length > 0 && depth >= LIMITS.nesting) {
    findings.problem('limit-exceeded', `containers are nested more than ${LIMITS.nesting} deep`);
    return;
  }
  for (const nested of findings.nested) {
    if (shared.members === 0) {
      findings.problem('limit-exceeded', `more than ${LIMITS.members} members in one file`, nested.name);
      return;
    }
    shared.members -= 1;
    const member = await inspectMember(outer, nested, depth, shared);
    if (member !== null && !isSilent(member)) {
      outer.members.push(member);
    }
  }
}

async function inspectMember(
  outer: Inspection,
  nested: NestedContent,
  depth: number,
  shared: Shared,
): Promise<Inspection | null> {
  let source: ByteSource;
  try {
    source = await nested.open();
  } catch (error) {
    const problem = problemOf(error);
    outer.findings.problem(problem.id, problem.message, nested.name);
    return null;
  }
  try {
    return await inspectContent(`${outer.path}!${nested.name}`, source, depth + 1, shared);
  } finally {
    source.close();
  }
}

/** A member that holds nothing to judge and claims nothing is not worth an entry. */
function isSilent(member: Inspection): boolean {
  return member.findings.skipped !== null && member.members.length === 0;
}

function problemOf(error: unknown): Pick<ProblemFinding, 'id' | 'message'> {
  if (error instanceof Error && 'id' in error) {
    return { id: error.id as ProblemFinding['id'], message: error.message };
  }
  return { id: 'read-error', message: messageOf(error) };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
