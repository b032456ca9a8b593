/** From findings to verdicts: the only place where lists of globals meet what a file does. */
import type { GlobalFinding, ProblemFinding } from '../formats/findings.ts';
import type { Inspection } from '../inspect.ts';
import {
  type Acceptance,
  type Change,
  type FileReport,
  type GlobalUse,
  type Problem,
  type Verdict,
  type WeightsOnly,
  worst,
} from '../report.ts';
import { judgeGlobal } from './judge.ts';

/** The lists that count, and what the policy accepts. */
export interface Policy {
  /** What the chosen torch release allows, `module.name`. */
  readonly torchAllowed: ReadonlySet<string>;
  /** What the user added. */
  readonly userAllowed: ReadonlySet<string>;
  acceptGlobal?(global: GlobalUse, file: FileIdentity): Acceptance | null;
  acceptProblem?(problem: Problem, file: FileIdentity): Acceptance | null;
}

export interface FileIdentity {
  path: string;
  sha256: string | null;
}

export interface JudgedFile extends FileIdentity {
  change: Change | null;
  weightsOnly: WeightsOnly | null;
  /** The same path at the base; null where there was none, undefined where there is no base. */
  base: Inspection | null | undefined;
}

/** The entries of a file and of its members, in order; the file's own verdict is the worst of them. */
export function judge(inspection: Inspection, file: JudgedFile, policy: Policy): FileReport[] {
  const baseGlobals = file.base === undefined ? null : globalsByMember(file.base);
  return judgeEntry(inspection, file, policy, baseGlobals, file.path.length);
}

function judgeEntry(
  inspection: Inspection,
  file: JudgedFile,
  policy: Policy,
  baseGlobals: Map<string, Set<string>> | null,
  prefix: number,
): FileReport[] {
  const { findings } = inspection;
  const known = baseGlobals?.get(inspection.path.slice(prefix)) ?? new Set();
  const globals = [...findings.globals.values()].map((global) =>
    judgeUse(global, findings.torchCheckpoint, policy, baseGlobals === null ? null : known),
  );
  const problems = findings.problems.map((problem) => ({ ...problem, accepted: null }));
  const members = inspection.members.flatMap((member) => judgeEntry(member, file, policy, baseGlobals, prefix));
  const isMember = inspection.path.length > prefix;
  const entry: FileReport = {
    path: inspection.path,
    size: inspection.size,
    sha256: isMember ? null : file.sha256,
    format: findings.format,
    verdict: members.reduce((verdict, member) => worst(verdict, member.verdict), ownVerdict(inspection, globals)),
    change: file.change,
    weightsOnly: isMember ? null : file.weightsOnly,
    globals,
    problems,
    notes: findings.skipped === null ? findings.notes : [findings.skipped, ...findings.notes],
  };
  accept(entry, { path: file.path, sha256: file.sha256 }, policy);
  return [entry, ...members];
}

function judgeUse(
  global: GlobalFinding,
  torchCheckpoint: boolean,
  policy: Policy,
  known: ReadonlySet<string> | null,
): GlobalUse {
  const name = globalName(global.module, global.name);
  const { torchAllowed, userAllowed } = policy;
  return {
    name,
    ...(judgeEmbedded(global, torchCheckpoint) ??
      judgeGlobal(global.module, global.name, { torchCheckpoint, torchAllowed, userAllowed })),
    opcode: global.opcode,
    member: global.member,
    offset: global.offset,
    use: global.use,
    expression: global.expression,
    new: known === null ? null : !known.has(name),
    accepted: null,
  };
}

/**
 * The one global whose use counts, for what it unpickles can be seen: where every call of torch.storage._load_from_bytes
 * had one constant, those constants were walked as members, and their verdict is the file's. Computed, planted or only
 * imported it can load anything. (torch/storage.py: it calls torch.load(…, weights_only=False).)
 */
function judgeEmbedded(global: GlobalFinding, torchCheckpoint: boolean): Pick<GlobalUse, 'verdict' | 'why'> | null {
  const embeds = global.module === 'torch.storage' && global.name === '_load_from_bytes';
  if (!embeds || !global.constantCallsOnly) {
    return null;
  }
  return torchCheckpoint
    ? { verdict: 'unsafe', why: "unpickles constants, which are judged as members, and is not on torch's list" }
    : { verdict: 'safe', why: 'unpickles only constants, each of which is judged as a member' };
}

/** `module.name`; an extension code has no module. */
export function globalName(module: string, name: string): string {
  return module === '' ? name : `${module}.${name}`;
}

function ownVerdict({ findings }: Inspection, globals: readonly GlobalUse[]): Verdict {
  const start: Verdict = findings.skipped === null ? 'safe' : 'skipped';
  const byGlobals = globals.reduce<Verdict>((verdict, global) => worst(verdict, global.verdict), start);
  return findings.problems.reduce((verdict, problem) => worst(verdict, problemVerdict(problem)), byGlobals);
}

function problemVerdict(problem: ProblemFinding): Verdict {
  return problem.id === 'contains-code' ? 'unsafe' : 'unreadable';
}

function accept(entry: FileReport, file: FileIdentity, policy: Policy): void {
  for (const global of entry.globals) {
    global.accepted = global.verdict === 'safe' ? null : (policy.acceptGlobal?.(global, file) ?? null);
  }
  for (const problem of entry.problems) {
    problem.accepted = policy.acceptProblem?.(problem, file) ?? null;
  }
}

/** The names each entry held at the base, by its path below the file. */
function globalsByMember(base: Inspection | null): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const visit = (inspection: Inspection, prefix: number): void => {
    const names = [...inspection.findings.globals.values()].map(({ module, name }) => globalName(module, name));
    found.set(inspection.path.slice(prefix), new Set(names));
    for (const member of inspection.members) {
      visit(member, prefix);
    }
  };
  if (base !== null) {
    visit(base, base.path.length);
  }
  return found;
}
