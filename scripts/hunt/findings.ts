/** Keeps what a hunt found: one cause is minimised, written and printed once, then only counted. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdicts } from './judge.ts';
import { minimise } from './minimise.ts';
import { bytesOf, type Program, pathOf } from './program.ts';
import type { Happening, Reference } from './reference.ts';
import { namesIn, render } from './text.ts';

/** Programs of one cause that are minimised; more of them may yet turn out to have another cause. */
const MINIMISED_EACH = 3;

export interface Cause {
  key: string;
  happening: Happening;
  names: string[];
  count: number;
  /** How often a program was minimised to it. */
  minimised: number;
  file: string;
}

/** One finding as it came. */
export interface Found {
  program: Program;
  happening: Happening;
  /** Of the program in the run. */
  index: number;
  reference: Reference;
  /** Whether it happens only in a process that has loaded others before: then it is kept as it is. */
  late: boolean;
  /** Then the program at which it happens. */
  victim?: Program | undefined;
}

/** What stays the same of what happened when the program changes: the event, the key, the signal. */
function headOf({ kind, what }: Happening): string {
  if (kind === 'event') {
    return what
      .replace(/^(import '\w+).*/, '$1')
      .replace(/\d+/g, '#')
      .slice(0, 60);
  }
  return kind === 'change' ? what.replace(/\.[^.]*$/, '') : what.split(' ')[0];
}

export class Causes {
  readonly all: Cause[] = [];
  readonly #folder: string;
  readonly #say: (line: string) => void;

  constructor(folder: string, say: (line: string) => void) {
    this.#folder = folder;
    this.#say = say;
    mkdirSync(folder, { recursive: true });
  }

  /** Takes a finding. Uses its reference to make it smaller, so nothing else may be asked of that meanwhile. */
  async add(found: Found): Promise<void> {
    const { program, happening } = found;
    const names = new Set(namesIn(program));
    const head = headOf(happening);
    const known = this.all.find(
      (cause) =>
        cause.minimised >= MINIMISED_EACH &&
        cause.key.startsWith(`${happening.kind} ${head} `) &&
        cause.names.every((name) => names.has(name)),
    );
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    let last = happening;
    const check = async (candidate: Program): Promise<boolean> => {
      const again = await stillFound(candidate, happening, found.reference);
      last = again ?? last;
      return again !== undefined;
    };
    const small = found.late ? program : await minimise(program, check);
    const key = `${happening.kind} ${head} ${namesIn(small).join(' ')}`.replaceAll('numpy._core', 'numpy.core');
    const same = this.all.find((cause) => cause.key === key);
    if (same !== undefined) {
      same.count += 1;
      same.minimised += 1;
      return;
    }
    this.#keep({ ...found, happening: last }, small, key);
  }

  #keep({ happening, index, reference, program, victim }: Found, small: Program, key: string): void {
    const names = namesIn(small);
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
    const last =
      names
        .at(-1)
        ?.replace(/[^\w.]/g, '_')
        .slice(0, 60) ?? 'nothing';
    const file = `${happening.kind}-${last}-${hash}`;
    const { python, libraries } = reference.hello;
    const disassembly = small.roots.map(render).join(' ; ');
    const bytes = bytesOf(small);
    const line = { ...happening, names, disassembly, python, libraries, index, origin: program.origin };
    writeFileSync(join(this.#folder, file + pathOf(small).replace('program', '')), bytes);
    if (victim !== undefined) {
      writeFileSync(join(this.#folder, `${file}.victim${pathOf(victim).replace('program', '')}`), bytesOf(victim));
    }
    writeFileSync(join(this.#folder, `${file}.json`), `${JSON.stringify(line)}\n`);
    this.all.push({ key, happening, names, count: 1, minimised: 1, file });
    this.#say(
      `FOUND ${happening.kind}: ${happening.what} by ${happening.loader}, Python ${python} (${program.origin})`,
    );
    this.#say(`  ${disassembly.slice(0, 400)}`);
    this.#say(`  ${file}, ${bytes.length} bytes`);
  }
}

/** What of the same kind happens, where a program is called safe and something does. */
async function stillFound(
  candidate: Program,
  happening: Happening,
  reference: Reference,
): Promise<Happening | undefined> {
  const bytes = bytesOf(candidate);
  const [verdict] = await verdicts([{ path: pathOf(candidate), bytes }]);
  if (verdict !== 'safe') {
    return undefined;
  }
  const how = { ways: [happening.loader], watch: happening.kind === 'change' };
  const [answer] = await reference.load([{ loader: candidate.loader, bytes }], how);
  return answer.findings.find((one) => one.kind === happening.kind && headOf(one) === headOf(happening));
}
