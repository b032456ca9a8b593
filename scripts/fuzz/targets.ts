/**
 * What is fuzzed: one target for each parser and for each promise, with the inputs it is given. A format that joins
 * FORMAT_READERS is a target by that.
 */
import fc from 'fast-check';
import { advised } from '../../src/advice/torch.ts';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import { promisesModel } from '../../src/formats/extensions.ts';
import { Findings } from '../../src/formats/findings.ts';
import { FORMAT_READERS } from '../../src/formats/index.ts';
import { trace } from '../../src/pickle/trace.ts';
import { isDangerousName } from '../../src/policy/judge.ts';
import { RULES } from '../../src/policy/rules.ts';
import { knownReleases } from '../../src/torch/releases.ts';
import { weightsOnly } from '../../src/torch/weights-only.ts';
import { archiveTargets, decoderTargets } from './byte-targets.ts';
import { checkFailingRead, checkFile, checkReached, checkSources, Fault } from './checks.ts';
import { mutant } from './mutate.ts';
import { pickleStream } from './pickle-streams.ts';
import type { Recorder } from './recorder.ts';
import { dangerousSeeds } from './seeds.ts';
import type { Seed, Target } from './target.ts';
import { textTargets } from './text-targets.ts';

/** Every target; `seeds` are files to begin with. */
export function allTargets(seeds: readonly Seed[]): Target[] {
  return [
    ...pickleTargets(),
    ...fileTargets(seeds),
    ...formatTargets(seeds),
    ...decoderTargets(seeds),
    ...archiveTargets(seeds),
    ...textTargets(),
  ];
}

async function checkWithReference(input: Seed, recorder: Recorder | null): Promise<void> {
  const files = await checkFile(input);
  if (recorder !== null) {
    await checkReached(input, files, recorder);
  }
}

function pickleTargets(): Target[] {
  const named = (path: string) => pickleStream.map((bytes) => ({ path, bytes }));
  return [
    { name: 'pickle', input: () => fc.oneof(named('x.pkl'), named('x.bin'), named('x.pt')), check: checkWithReference },
    { name: 'dangerous', input: () => mutant(dangerousSeeds()), check: checkWithReference },
    { name: 'after-payload', input: () => named('x.pkl'), check: checkAfterPayload },
    { name: 'explain', input: () => fc.oneof(named('x.pkl'), mutant(dangerousSeeds())), check: checkExplain },
  ];
}

/** What has run stays dangerous, whatever follows. */
async function checkAfterPayload({ path, bytes }: Seed): Promise<void> {
  const payload = Buffer.from('\x80\x02cposix\nsystem\nU\x04true\x85R', 'latin1');
  const [file] = await checkFile({ path, bytes: Buffer.concat([payload, bytes]) });
  if (file.verdict !== 'dangerous') {
    throw new Fault(`missed: the payload comes first, the verdict is ${file.verdict}`);
  }
}

function checkExplain({ bytes }: Seed): void {
  let offset = -1;
  trace(new BufferSource(bytes), {
    start: 0,
    budget: { opcodes: LIMITS.opcodes },
    onStep(step) {
      if (step.offset <= offset) {
        throw new Fault(`explain: the opcode at ${step.offset} comes after the one at ${offset}`);
      }
      offset = step.offset;
    },
  });
}

function fileTargets(seeds: readonly Seed[]): Target[] {
  const releases = knownReleases();
  return [
    { name: 'files', input: () => mutant([...seeds, ...dangerousSeeds()]), check: checkWithReference },
    {
      name: 'torch',
      input: () => mutant(seeds.filter(({ path }) => /\.(pt|pth|ckpt|pkl|ptl|safetensors|tar)$/.test(path))),
      check({ path, bytes }) {
        for (const version of releases) {
          advised(weightsOnly(new BufferSource(bytes), path, version, ['argparse.Namespace']), isDangerousName);
        }
      },
    },
    { name: 'sources', input: () => mutant([...seeds, ...dangerousSeeds()].filter(namesPlaces)), check: checkSources },
    {
      name: 'failing-reads',
      input: () =>
        fc.tuple(fc.constantFrom(...seeds), fc.integer({ min: 1, max: 60 })).map(([seed, failing]) => ({
          path: `${failing}/${seed.path}`,
          bytes: seed.bytes,
        })),
      check: (input) => checkFailingRead(input, Number.parseInt(input.path, 10)),
    },
  ];
}

/** Each reader on mutants of the files it recognises; on mutants of all where there are none. */
function formatTargets(seeds: readonly Seed[]): Target[] {
  return FORMAT_READERS.map((reader, index) => {
    const recognised = (seed: Seed) => FORMAT_READERS.findIndex((other) => detects(other, seed)) === index;
    return {
      name: `format-${index}-${reader.format}`,
      input() {
        const own = seeds.filter(recognised);
        return mutant(own.length > 0 ? own : seeds);
      },
      async check(input) {
        await checkFile(input);
        reader.alsoClaims?.(contentOf(input), new Findings(RULES), 0);
      },
    } satisfies Target;
  });
}

/** Whether a file says where things lie in it: of most pickles and texts nothing is at an offset. */
const namesPlaces = ({ bytes }: Seed): boolean =>
  ['PK', '7z', 'GGUF', '\x89HDF', '\x93NUMPY', '\x1f\x8b'].some((magic) =>
    Buffer.from(bytes.subarray(0, magic.length)).equals(Buffer.from(magic, 'latin1')),
  ) || Buffer.from(bytes.subarray(257, 262)).equals(Buffer.from('ustar'));

function detects(reader: (typeof FORMAT_READERS)[number], seed: Seed): boolean {
  return reader.detect(contentOf(seed), new Findings(RULES));
}

function contentOf({ path, bytes }: Seed) {
  return { path, source: new BufferSource(bytes), head: bytes.subarray(0, LIMITS.head), promised: promisesModel(path) };
}
