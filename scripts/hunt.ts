/**
 * Hunts for pickles that we call safe and that do something when they are really loaded. See docs/hunting.md.
 *
 * usage: node scripts/hunt.ts [--count N] [--first N] [--seed N] [--python COMMAND]… [--seeds FOLDER]… [--minutes N]
 *   [--output FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Causes } from './hunt/findings.ts';
import { Generator } from './hunt/generate.ts';
import { verdicts } from './hunt/judge.ts';
import { Inventory } from './hunt/names.ts';
import { bytesOf, type Program, pathOf } from './hunt/program.ts';
import { type Answer, Reference } from './hunt/reference.ts';
import { honestPrograms } from './hunt/seeds.ts';
import { Tally } from './hunt/tally.ts';

const COUNT = 200_000;
const SEED = 20261127;
/** Programs that are loaded in one child, as long as nothing happens. */
const BATCH = 100;
const PYTHONS = ['8', '9', '10', '11', '12', '13'].map((minor) => `python3.${minor}`);

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: String(COUNT) },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(SEED) },
    python: { type: 'string', multiple: true },
    seeds: { type: 'string', multiple: true, default: [] },
    minutes: { type: 'string', default: 'Infinity' },
    output: { type: 'string', default: fileURLToPath(new URL('../build/hunt', import.meta.url)) },
  },
});

/** When a run that was given some minutes stops, whatever is left. */
const END = performance.now() + Number(values.minutes) * 60_000;

/** The Pythons to ask: those that were named, else each that there is. */
async function startReferences(): Promise<Reference[]> {
  const commands = values.python ?? PYTHONS.filter((name) => spawnSync(name, ['-V']).status === 0);
  const references: Reference[] = [];
  for (const command of commands) {
    const reference = await Reference.start(command);
    const { python, libraries, watched } = reference.hello;
    const versions = Object.entries(libraries).map((pair) => pair.join(' '));
    say(`Python ${python}: ${versions.join(', ') || 'no library'}; ${watched} dictionaries watched`);
    references.push(reference);
  }
  if (references.length === 0) {
    throw new Error('expected a Python, found none: name one with --python');
  }
  return references;
}

/** What became of one program. */
interface Outcome {
  safe: boolean;
  answer?: Answer;
  /** The program to blame, where it is an earlier one of the batch. */
  culprit?: Program;
}

/** Judges programs, and loads those that are called safe. */
async function run(programs: readonly Program[], reference: Reference): Promise<Outcome[]> {
  const files = programs.map((program) => ({ path: pathOf(program), bytes: bytesOf(program), loader: program.loader }));
  const judged = await verdicts(files);
  const loads = files.filter(({ loader }, index) => judged[index] === 'safe' && reference.has(loader));
  const answers = loads.length > 0 ? await reference.load(loads, null) : [];
  return files.map((file, index): Outcome => {
    const safe = judged[index] === 'safe';
    const at = loads.indexOf(file);
    if (at < 0) {
      return { safe };
    }
    const answer = answers[at];
    const earlier = answer.since === undefined ? null : programs[files.indexOf(loads[at - answer.since])];
    return { safe, answer, ...(earlier && { culprit: earlier }) };
  });
}

/**
 * Loads the honest files themselves. What they raise is noise that hunt/noise.py has to name.
 * @returns those that are called safe and load there, and how much noise there was
 */
async function loadHonest(
  honest: readonly Program[],
  reference: Reference,
): Promise<{ usable: Program[]; noise: number }> {
  const noise = new Map<string, string>();
  const usable: Program[] = [];
  for (let at = 0; at < honest.length; at += BATCH) {
    const programs = honest.slice(at, at + BATCH);
    for (const [index, { answer }] of (await run(programs, reference)).entries()) {
      if (answer?.error === null) {
        usable.push(programs[index]);
      }
      for (const { kind, what } of answer?.findings ?? []) {
        noise.set(`${kind} ${what}`, programs[index].origin);
      }
    }
  }
  for (const [what, origin] of noise) {
    say(`Python ${reference.hello.python}: the honest ${origin} raises ${what}`);
  }
  return { usable, noise: noise.size };
}

/** Runs every `step`th batch, from number `first` on. */
async function hunt(
  reference: Reference,
  honest: readonly Program[],
  first: number,
  step: number,
  found: { causes: Causes; tally: Tally },
): Promise<void> {
  const inventory = new Inventory(reference.hello.kinds);
  const generator = new Generator(Number(values.seed), honest, reference.has('torch'), inventory);
  const count = Number(values.first) + Number(values.count);
  for (
    let start = Number(values.first) + first * BATCH;
    start < count && performance.now() < END;
    start += step * BATCH
  ) {
    const indices = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => start + index);
    const programs = indices.map((index) => generator.make(index));
    const results = await run(programs, reference);
    for (const [at, { safe, answer, culprit }] of results.entries()) {
      found.tally.add(programs[at].origin, safe, answer);
      for (const happening of oneOfEach(answer)) {
        const late = culprit !== undefined;
        const victim = late ? programs[at] : undefined;
        await found.causes.add({
          program: culprit ?? programs[at],
          happening,
          index: indices[at],
          reference,
          late,
          victim,
        });
      }
    }
    found.tally.progress(say);
  }
}

/** One happening of each kind: a class that changed has many keys. */
function oneOfEach(answer: Answer | undefined): Answer['findings'] {
  const findings = answer?.findings ?? [];
  return findings.filter(({ kind }, index) => findings.findIndex((one) => one.kind === kind) === index);
}

async function main(): Promise<void> {
  const references = await startReferences();
  const honest = honestPrograms(values.seeds);
  say(`${honest.length} honest files, ${values.count} programs from number ${values.first} on, seed ${values.seed}`);
  const causes = new Causes(values.output, say);
  const tally = new Tally();
  const checked = await Promise.all(references.map((reference) => loadHonest(honest, reference)));
  const noise = checked.reduce((sum, one) => sum + one.noise, 0);
  await Promise.all(
    references.map((reference, index) => {
      return hunt(reference, checked[index].usable, index, references.length, { causes, tally });
    }),
  );
  for (const reference of references) {
    reference.close();
  }
  const missed = tally.finish(say);
  for (const { happening, names, count, file } of causes.all) {
    say(`${String(count).padStart(6)} ${happening.kind} ${happening.what}: ${names.join(' ')} (${file})`);
  }
  say(`${causes.all.length} causes`);
  process.exitCode = causes.all.length > 0 || missed || noise > 0 ? 1 : 0;
}

await main();
