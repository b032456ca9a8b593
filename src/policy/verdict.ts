/** From findings to verdicts: the only place where lists of globals meet what a file does. */
import type { GlobalFinding, MisuseFinding, ProblemFinding } from '../formats/findings.ts';
import type { Inspection } from '../inspect.ts';
import { asPython3 } from '../pickle/python2-names.ts';
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
  /** @param misused whether it is used out of the shape that its library writes */
  acceptGlobal?(global: GlobalUse, file: FileIdentity, misused?: boolean): Acceptance | null;
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
  const isMember = inspection.path.length > prefix;
  const known = baseGlobals === null ? null : (baseGlobals.get(inspection.path.slice(prefix)) ?? new Set<string>());
  const identity = { path: file.path, sha256: file.sha256 };
  const globals = judgeGlobals(inspection, policy, known, identity);
  if (!isMember) {
    globals.push(...seenByTorchAlone(inspection, file.weightsOnly, policy, known, identity));
  }
  const problems = findings.problems.map((problem) => ({
    ...problem,
    accepted: policy.acceptProblem?.({ ...problem, accepted: null }, identity) ?? null,
  }));
  const members = inspection.members.flatMap((member) => judgeEntry(member, file, policy, baseGlobals, prefix));
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
  return [entry, ...members];
}

/** The globals of one entry, each with its verdict; not builtins.getattr where all it did was to write a dotted name. */
function judgeGlobals(
  { findings }: Inspection,
  policy: Policy,
  known: ReadonlySet<string> | null,
  file: FileIdentity,
): GlobalUse[] {
  return [...findings.globals]
    .filter(([, global]) => !isPartOfName(global))
    .map(([key, global]) => {
      const misuse = findings.misuses.get(key);
      const use = judgeUse(global, misuse, findings.torchCheckpoint, policy, known);
      return withAcceptance(use, policy, file, misuse !== undefined);
    });
}

/** Whether all that was done with a global was to write the dotted name of another, which is an entry of its own. */
function isPartOfName({ module, name, attributeCallsOnly }: GlobalFinding): boolean {
  return module === 'builtins' && name === 'getattr' && attributeCallsOnly;
}

function withAcceptance(use: GlobalUse, policy: Policy, file: FileIdentity, misused: boolean): GlobalUse {
  return use.verdict === 'safe' ? use : { ...use, accepted: policy.acceptGlobal?.(use, file, misused) ?? null };
}

function judgeUse(
  global: GlobalFinding,
  misuse: MisuseFinding | undefined,
  torchCheckpoint: boolean,
  policy: Policy,
  known: ReadonlySet<string> | null,
): GlobalUse {
  const name = globalName(global.module, global.name);
  const { torchAllowed, userAllowed } = policy;
  const byLists =
    judgeEmbedded(global, torchCheckpoint) ??
    judgeGlobal(global.module, global.name, { torchCheckpoint, torchAllowed, userAllowed });
  return {
    name,
    ...withMisuse(byLists, misuse, name !== '?'),
    opcode: global.opcode,
    member: global.member,
    offset: global.offset,
    use: global.use,
    expression: misuse?.expression ?? global.expression,
    new: known === null ? null : !known.has(name),
    accepted: null,
  };
}

type Judgement = Pick<GlobalUse, 'verdict' | 'why'>;

/** Use can make a verdict worse, never better; where it does, it is the reason. */
function withMisuse(byLists: Judgement, misuse: MisuseFinding | undefined, named: boolean): Judgement {
  const isWorse =
    misuse !== undefined &&
    (byLists.verdict !== 'dangerous' || named === false) &&
    (misuse.verdict === 'dangerous' || byLists.verdict === 'safe');
  if (!isWorse) {
    return byLists;
  }
  const place = misuse.member === null ? '' : ` of ${misuse.member}`;
  return { verdict: misuse.verdict, why: `${misuse.why} (byte ${misuse.offset}${place})` };
}

/**
 * Globals that torch's own reading of the file lists and ours does not: they count, though a reader that goes another way
 * than torch's may never reach them. A dotted name that ours resolved is builtins.getattr to torch.
 */
function seenByTorchAlone(
  inspection: Inspection,
  weightsOnly: WeightsOnly | null,
  policy: Policy,
  known: ReadonlySet<string> | null,
  file: FileIdentity,
): GlobalUse[] {
  const seen = new Set(namesOf(inspection));
  // Bytes of arrays in a file of joblib name codes by chance; no registry has them.
  const chance = (name: string): boolean => inspection.findings.format === 'joblib' && name.startsWith('extension(');
  const missed = (weightsOnly?.unsafeGlobals ?? []).filter(
    (name) => !seen.has(name) && !seen.has(python3Name(name)) && !chance(name),
  );
  return missed.map((name) => {
    const dot = name.lastIndexOf('.');
    const global: GlobalFinding = {
      module: name.slice(0, Math.max(dot, 0)),
      name: name.slice(dot + 1),
      opcode: 'GLOBAL',
      offset: 0,
      member: null,
      use: 'imported',
      expression: name,
      constantCallsOnly: false,
      attributeCallsOnly: false,
    };
    const use = judgeUse(global, undefined, inspection.findings.torchCheckpoint, policy, known);
    return withAcceptance({ ...use, why: `${use.why}; only torch's own reading sees it` }, policy, file, false);
  });
}

/** Every global of the entry and of its members, as it is named. */
function namesOf({ findings, members }: Inspection): string[] {
  const own = [...findings.globals.values()].map(({ module, name }) => globalName(module, name));
  return [...own, ...members.flatMap(namesOf)];
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

/** The Python 3 name of what torch, in releases before 2.4, lists by its Python 2 one. */
function python3Name(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : globalName(...asPython3(name.slice(0, dot), name.slice(dot + 1), 2));
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
