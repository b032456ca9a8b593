/** From findings to verdicts: the only place where lists of globals meet what a file does. */
import type { GlobalFinding, Inspection, MisuseFinding, ProblemFinding } from '../formats/inspection.ts';
import { asPython3 } from '../pickle/python2-names.ts';
import {
  type Acceptance,
  type Change,
  type Entry,
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
  /** The same path at the base; null where there was none or it cannot be read, undefined where there is no base. */
  base: Inspection | null | undefined;
}

/** The entry of a file with those of its members; the file's own verdict is the worst of them. */
export function judge(inspection: Inspection, file: JudgedFile, policy: Policy): Entry {
  const { path, sha256, change, weightsOnly, base } = file;
  const context = { policy, file: { path, sha256 }, change };
  const bases = base === undefined ? null : base === null ? [] : [base];
  return { ...judgeEntry(inspection, bases, context, weightsOnly), sha256, weightsOnly };
}

/** What counts for every entry of a file. */
interface Context {
  readonly policy: Policy;
  readonly file: FileIdentity;
  readonly change: Change | null;
}

/**
 * @param bases what was under this name at the base, several where an archive has it twice; null where there is no base
 * @param weightsOnly what torch makes of the file; null for a member, which torch does not open
 */
function judgeEntry(
  inspection: Inspection,
  bases: readonly Inspection[] | null,
  { policy, file, change }: Context,
  weightsOnly: WeightsOnly | null = null,
): Entry {
  const { findings } = inspection;
  const known = bases && new Set(bases.flatMap(ownNames));
  const globals = [
    ...judgeGlobals(inspection, policy, known, file),
    ...seenByTorchAlone(inspection, weightsOnly, policy, known, file),
  ];
  const problems = findings.problems.map((problem) => ({
    ...problem,
    accepted: policy.acceptProblem?.({ ...problem, accepted: null }, file) ?? null,
  }));
  const inside = bases && membersByName(bases);
  const members = inspection.members.map((member) =>
    judgeEntry(member, inside && (inside.get(member.name) ?? []), { policy, file, change }),
  );
  return {
    path: inspection.path,
    size: inspection.size,
    sha256: null,
    format: findings.format,
    verdict: members.reduce((verdict, member) => worst(verdict, member.verdict), ownVerdict(inspection, globals)),
    change,
    weightsOnly: null,
    globals,
    problems,
    notes: findings.skipped === null ? findings.notes : [findings.skipped, ...findings.notes],
    members,
  };
}

function membersByName(inspections: readonly Inspection[]): Map<string, Inspection[]> {
  const found = new Map<string, Inspection[]>();
  for (const member of inspections.flatMap(({ members }) => members)) {
    const same = found.get(member.name);
    if (same === undefined) {
      found.set(member.name, [member]);
    } else {
      same.push(member);
    }
  }
  return found;
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
    judgePartial(global, torchCheckpoint) ??
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
      knownCallsOnly: false,
    };
    const use = judgeUse(global, undefined, inspection.findings.torchCheckpoint, policy, known);
    return withAcceptance({ ...use, why: `${use.why}; only torch's own reading sees it` }, policy, file, false);
  });
}

/** Every global of the entry and of its members, as it is named. */
function namesOf(inspection: Inspection): string[] {
  return [...ownNames(inspection), ...inspection.members.flatMap(namesOf)];
}

function ownNames({ findings }: Inspection): string[] {
  return [...findings.globals.values()].map(({ module, name }) => globalName(module, name));
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

/** functools.partial where every call of it made what pandas 1.3 makes blocks of tables with (shapes/pandas-partial.ts). */
function judgePartial(global: GlobalFinding, torchCheckpoint: boolean): Judgement | null {
  if (global.module !== 'functools' || global.name !== 'partial' || !global.knownCallsOnly) {
    return null;
  }
  const why = 'makes only blocks of a table of pandas';
  return torchCheckpoint ? { verdict: 'unsafe', why: `${why}, and is not on torch's list` } : { verdict: 'safe', why };
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
