/**
 * What a policy file means for a scan: which findings it accepts, on which day, and what to say about exceptions that
 * end. An accepted finding keeps its verdict; only the gate passes over it (gate.ts).
 */
import { createHash } from 'node:crypto';
import type { Acceptance, GlobalUse, Problem, Warning } from '../report.ts';
import { type Exception, NEEDS_BYTES, type PolicyFile, parsePolicy } from './config.ts';
import type { FileIdentity } from './verdict.ts';

/** What a scan asks a policy. */
export interface Acceptors {
  acceptGlobal(global: GlobalUse, file: FileIdentity, misused?: boolean): Acceptance | null;
  acceptProblem(problem: Problem, file: FileIdentity): Acceptance | null;
  /** Names of the globals that some exception accepts. */
  readonly globalNames: ReadonlySet<string>;
  /** Whether an exception for one of these globals or problems names the bytes of the file, which must then be hashed. */
  needsSha256(path: string, subjects: readonly string[]): boolean;
}

export interface LoadedPolicy {
  /** For the report: the file, with its commit where there is one, and the hash of its bytes. */
  identity: { source: string; sha256: string };
  file: PolicyFile;
  acceptors: Acceptors;
  /** Exceptions that end soon, and those that have ended. */
  warnings: Warning[];
}

export interface PolicyOrigin {
  /** Relative to the repository, for warnings. */
  path: string;
  /** What reports and errors call it. */
  source: string;
}

/** Days before its last one on which an exception is warned about. */
const NOTICE = 14;
const DAY = 24 * 60 * 60 * 1000;

/** The day of a moment, `YYYY-MM-DD`, UTC. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/**
 * @param today as utcDay gives it
 * @param locate turns a reported path into one that is relative to the repository, as the globs of the policy are
 * @throws {PolicyError} where the file is not a valid policy
 */
export function loadPolicy(
  bytes: Uint8Array,
  origin: PolicyOrigin,
  today: string,
  locate?: (path: string) => string,
): LoadedPolicy {
  const file = parsePolicy(bytes, origin.source);
  return {
    identity: { source: origin.source, sha256: createHash('sha256').update(bytes).digest('hex') },
    file,
    acceptors: acceptors(file, today, locate),
    warnings: endingWarnings(file, today, origin.path),
  };
}

/** The questions of a scan, answered as the policy stands on that day. */
function acceptors(policy: PolicyFile, today: string, locate = (path: string) => path): Acceptors {
  const globals = bySubject(policy.safeGlobals, today);
  const problems = bySubject(policy.acceptProblems, today);
  const find = (known: Exceptions, subject: string, file: FileIdentity, exact: boolean): Acceptance | null => {
    const path = locate(file.path);
    const found = known
      .get(subject)
      ?.find(({ sha256, covers }) => (sha256 === null ? !exact : sha256 === file.sha256) && covers(path));
    return found === undefined ? null : { reason: found.reason, expires: found.expires };
  };
  return {
    // Contract, "shape": only an exception that names the bytes accepts another shape.
    acceptGlobal: (global, file, misused = false) =>
      find(globals, global.name, file, misused || global.verdict === 'dangerous'),
    globalNames: new Set(globals.keys()),
    acceptProblem: (problem, file) => find(problems, problem.id, file, NEEDS_BYTES.has(problem.id)),
    needsSha256: (path, subjects) => {
      const located = locate(path);
      return subjects
        .flatMap((subject) => [...(globals.get(subject) ?? []), ...(problems.get(subject) ?? [])])
        .some(({ sha256, covers }) => sha256 !== null && covers(located));
    },
  };
}

type Exceptions = ReadonlyMap<string, readonly Exception[]>;

function bySubject(exceptions: readonly Exception[], today: string): Exceptions {
  const found = new Map<string, Exception[]>();
  for (const exception of exceptions.filter((one) => !hasEnded(one, today))) {
    const known = found.get(exception.subject);
    if (known === undefined) {
      found.set(exception.subject, [exception]);
    } else {
      known.push(exception);
    }
  }
  return found;
}

/** It applies through the day it names. */
function hasEnded({ expires }: Exception, today: string): boolean {
  return expires !== null && expires < today;
}

/** One warning for each day on which exceptions end: a policy written by `init` has hundreds that end together. */
function endingWarnings(policy: PolicyFile, today: string, path: string): Warning[] {
  const horizon = utcDay(new Date(Date.parse(today) + NOTICE * DAY));
  const ending = new Map<string, Exception[]>();
  for (const exception of [...policy.safeGlobals, ...policy.acceptProblems]) {
    if (exception.expires !== null && exception.expires <= horizon) {
      ending.set(exception.expires, [...(ending.get(exception.expires) ?? []), exception]);
    }
  }
  return [...ending]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, exceptions]) => endingWarning(day, exceptions, today, path));
}

function endingWarning(day: string, exceptions: readonly Exception[], today: string, path: string): Warning {
  const [first] = exceptions;
  const more = exceptions.length === 1 ? '' : ` and ${exceptions.length - 1} more`;
  const what = `The policy's exception for ${first.subject} (line ${first.line})${more}`;
  return day < today
    ? { id: 'policy-expired', message: `${what} expired on ${day} and no longer counts.`, path }
    : { id: 'policy-expires', message: `${what} expires: ${day} is the last day it counts.`, path };
}
