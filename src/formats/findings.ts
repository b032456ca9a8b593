/** What the readers of one file or member tell, as they read it. */

import { LIMITS } from '../base/limits.ts';
import type { ExpansionBudget } from '../bytes/expand.ts';
import type { ByteSource } from '../bytes/source.ts';
import { type FormatListener, type Listener, together } from '../pickle/listener.ts';
import { OPCODE_OF_BYTE } from '../pickle/opcodes.ts';
import { type GlobalRecord, newWalk, type PickleWalk } from '../pickle/recorder.ts';
import type { OpcodeBudget } from '../pickle/state.ts';
import { walkPickles } from '../pickle/walk.ts';
import { type FormatName, type ProblemId, USES } from '../report.ts';
import type { Found, GlobalFinding, MisuseFinding, ProblemFinding } from './inspection.ts';
import type { Misuse, MisuseListener, Place, Rules } from './misuse.ts';
import type { ArchiveMember, NestedContent } from './nested.ts';
import { EmbeddedPickles } from './pickle/embedded.ts';

export interface WalkPlace {
  /** Null for a bare file. */
  member: string | null;
  start?: number;
  streams?: number;
  /** As WalkOptions. */
  shelf?: boolean;
  listener?: FormatListener;
}

/** Told of every pickle that was walked, for `explain`. */
export type WalkWatcher = (source: ByteSource, place: WalkPlace, walk: PickleWalk) => void;

/** The key of uses in which no name is at fault. */
const NO_NAME = '\n?';

/** What stands among the globals for a use without a name (contract.md, "dangerous use"). */
function useWithoutName({ expression }: Misuse, { at, cursor }: Place, member: string | null): GlobalFinding {
  const opcode = OPCODE_OF_BYTE[cursor.read(at, 1)[0]]!;
  return {
    module: '',
    name: '?',
    opcode: opcode.name,
    offset: at,
    use: opcode.name === 'BUILD' ? 'built' : 'called',
    expression: expression ?? '?',
    constantCallsOnly: false,
    attributeCallsOnly: false,
    knownCallsOnly: false,
    member,
  };
}

/** One global that two walks met: where the first did, and the stronger use. */
function merged(known: GlobalFinding, record: GlobalRecord): GlobalFinding {
  const { use, expression } = USES.indexOf(record.use) < USES.indexOf(known.use) ? record : known;
  return {
    ...known,
    use,
    expression,
    constantCallsOnly: known.constantCallsOnly && record.constantCallsOnly,
    attributeCallsOnly: known.attributeCallsOnly && record.attributeCallsOnly,
    knownCallsOnly: known.knownCallsOnly && record.knownCallsOnly,
  };
}

export class Findings implements Found {
  format: FormatName = 'unknown';
  torchCheckpoint = false;
  skipped: string | null = null;
  readonly #globals = new Map<string, GlobalFinding>();
  readonly problems: ProblemFinding[] = [];
  readonly notes: string[] = [];
  readonly #noted = new Set<string>();
  readonly #told = new Set<string>();
  readonly nested: NestedContent[] = [];
  /** The members of each archive that a reader found the content to be, content or not. */
  readonly archives: (() => Iterable<ArchiveMember>)[] = [];
  readonly #misuses = new Map<string, MisuseFinding>();
  readonly rules: Rules;
  /** Shared by all pickles and members of one file. */
  readonly budget: OpcodeBudget;
  readonly expansion: ExpansionBudget;
  readonly #watcher: WalkWatcher | undefined;
  /** Offset behind the last byte that the format accounts for; null where it accounts for all of them. */
  end: number | null = null;
  walked = false;
  /** Whether what lies behind `end` has been judged already. */
  restJudged = false;
  /** Open for as long as the members are inspected, and closed then. */
  readonly resources: ByteSource[] = [];

  constructor(
    rules: Rules,
    budget: OpcodeBudget = { opcodes: LIMITS.opcodes },
    expansion: ExpansionBudget = { bytes: LIMITS.expandedBytes },
    watcher?: WalkWatcher,
  ) {
    this.rules = rules;
    this.budget = budget;
    this.expansion = expansion;
    this.#watcher = watcher;
  }

  /** By module and name. */
  get globals(): ReadonlyMap<string, GlobalFinding> {
    return this.#globals;
  }

  /** The worst use of each global that makes its verdict worse, by the key of `globals`. */
  get misuses(): ReadonlyMap<string, MisuseFinding> {
    return this.#misuses;
  }

  /** What was found, when everything is told. */
  found(): Found {
    const { format, torchCheckpoint, walked, skipped, globals, misuses, problems, notes } = this;
    return { format, torchCheckpoint, walked, skipped, globals, misuses, problems, notes };
  }

  /**
   * Walks the pickles in `source` and keeps what they do.
   * @throws {Error} the source's own read errors; what was found before stands
   */
  walk(source: ByteSource, place: WalkPlace): PickleWalk {
    const walk = newWalk();
    const embedded = new EmbeddedPickles(place.member);
    const persistent = this.torchCheckpoint ? {} : { onPersistentId: this.#persistentId(place) };
    const listener = together(this.rules.watch(this.misused(place.member)), embedded.listener(persistent));
    try {
      return walkPickles(source, { ...place, budget: this.budget, listener, format: place.listener }, walk);
    } finally {
      this.#add(walk, place.member);
      this.#addEmbedded(embedded);
      this.#watcher?.(source, place, walk);
    }
  }

  /** Keeps the worst that is told of each name; where none is at fault, an entry of its own stands for the use. */
  misused(member: string | null): MisuseListener {
    return (global, misuse, place) => {
      const offset = place.at;
      if (misuse.verdict === 'unknown') {
        const subject = global === null ? '' : `${global.module}.${global.name}: `;
        this.problem('limit-exceeded', `${subject}expected ${misuse.why}`, member, offset);
        return;
      }
      const key = global === null ? NO_NAME : `${global.module}\n${global.name}`;
      const known = this.#misuses.get(key);
      if (known === undefined || (known.verdict === 'unsafe' && misuse.verdict === 'dangerous')) {
        this.#misuses.set(key, { ...misuse, verdict: misuse.verdict, member, offset });
      }
      if (global === null && !this.#globals.has(key)) {
        this.#globals.set(key, useWithoutName(misuse, place, member));
      }
    };
  }

  #addEmbedded(embedded: EmbeddedPickles): void {
    for (const content of embedded.nested) {
      this.nested.push(content);
    }
    for (const note of embedded.notes()) {
      this.note(note);
    }
  }

  /** Only torch's readers say what an id stands for: pickle.load raises, and other programs do what only they know. */
  #persistentId({ member }: WalkPlace): NonNullable<Listener['onPersistentId']> {
    let told = false;
    return (_id, machine) => {
      if (!told) {
        told = true;
        this.problem(
          'persistent-id',
          'a persistent id stands for what only the loading program knows',
          member,
          machine.at,
        );
      }
    };
  }

  #add(walk: PickleWalk, member: string | null): void {
    this.walked = true;
    this.addGlobals(walk.globals, member);
    for (const { id, message, offset } of walk.problems) {
      this.problem(id, message, member, offset);
    }
  }

  /** Keeps the globals of a walk over `member`, by their key there. */
  addGlobals(records: Iterable<readonly [string, GlobalRecord]>, member: string | null): void {
    for (const [key, record] of records) {
      const known = this.#globals.get(key);
      this.#globals.set(key, known === undefined ? { ...record, member } : merged(known, record));
    }
  }

  /** A problem, told once however often it is met. An `offset` that is no place in a file, as hostile ones are, is not told. */
  problem(id: ProblemId, message: string, member: string | null = null, place: number | null = null): void {
    const offset = Number.isSafeInteger(place) && place! >= 0 ? place : null;
    const key = JSON.stringify([id, message, member, offset]);
    if (!this.#told.has(key)) {
      this.#told.add(key);
      this.problems.push({ id, message, member, offset });
    }
  }

  /** Has the nested content of this name judged as a model, whatever the name. */
  promise(name: string): void {
    for (const [index, content] of this.nested.entries()) {
      if (content.name.replace(/^\.\//, '') === name && !content.alternative) {
        this.nested[index] = { ...content, promised: true };
      }
    }
  }

  /** A fact that changes nothing, said once. */
  note(text: string): void {
    // An archive has a note for each of its links: a list would be searched from its start for every one.
    if (!this.#noted.has(text)) {
      this.#noted.add(text);
      this.notes.push(text);
    }
  }
}
