/**
 * Honest files as programs: pickles, several in a row, joblib files with arrays between the opcodes, torch's archives.
 * What is none of these is left out.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { unzip } from './archive.ts';
import { importOf, textOf } from './build.ts';
import { type Program, program, STYLES } from './program.ts';
import { type Node, nodesOf, parse } from './tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['examples', 'test/real'];
/** Bytes; a larger file has nothing for a hunt that a smaller one of its kind has not. */
const MOST_BYTES = 40 * 1024;
const LEGACY_MAGIC = '6cfc9c46f9206aa85019';

/** Of a folder that is not ours: as many are taken, from all over it. */
const MOST_FILES = 1500;

/** The honest files of the repository and of more folders, in the order of their paths. */
export function honestPrograms(more: readonly string[] = []): Program[] {
  const own = FOLDERS.flatMap((folder) => programsIn(join(ROOT, folder), Number.POSITIVE_INFINITY));
  return [...own, ...more.flatMap((folder) => programsIn(folder, MOST_FILES))];
}

function programsIn(folder: string, most: number): Program[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const step = Math.max(1, names.length / most);
  const chosen = Array.from({ length: Math.floor(names.length / step) }, (_, index) => names[Math.floor(index * step)]);
  return chosen
    .map((name) => ({ name, file: join(folder, name), status: statSync(join(folder, name)) }))
    .filter(({ status }) => status.isFile() && status.size <= MOST_BYTES)
    .flatMap(({ name, file }) => programOf(name, readFileSync(file)) ?? []);
}

/** A file as a program, or null where it is none that we take apart. */
export function programOf(path: string, file: Buffer): Program | null {
  try {
    if (file.toString('latin1', 0, 4) === 'PK\x03\x04') {
      return fromZip(path, file);
    }
    return fromPickles(path, file.readUInt16BE(0) === 0x1f8b ? gunzipSync(file) : file);
  } catch {
    return null;
  }
}

function fromZip(path: string, file: Buffer): Program | null {
  const members = unzip(file);
  const pickle = [...members.keys()].find((name) => name.endsWith('/data.pkl'));
  if (pickle === undefined) {
    return null;
  }
  const folder = pickle.slice(0, -'data.pkl'.length);
  const { root } = parse(members.get(pickle)!);
  const others = [...members].filter(([name]) => name !== pickle && name.startsWith(folder));
  const made = program(path, root, { protocol: 2, memo: 'BINPUT' });
  const rest = new Map(others.map(([name, data]) => [name.slice(folder.length), data]));
  return { ...made, loader: 'torch', wrapping: 'torch-zip', members: rest };
}

function fromPickles(path: string, file: Buffer): Program | null {
  const first = parse(file, 0, trailerOf);
  const roots = [first.root];
  let { end } = first;
  const legacy = first.root.op === 'LONG1' && Buffer.from(first.root.arg).toString('hex') === LEGACY_MAGIC;
  while (legacy && roots.length < 5) {
    const next = parse(file, end);
    roots.push(next.root);
    end = next.end;
  }
  if (!legacy && end !== file.length) {
    return null;
  }
  const protocol = file[0] === 0x80 ? file[1] : null;
  const style = STYLES.find((one) => one.protocol === protocol) ?? STYLES[1];
  const joblib = roots.flatMap(nodesOf).some((one) => importOf(one)?.[0].endsWith('joblib.numpy_pickle'));
  const loader = legacy ? 'torch' : joblib ? 'joblib' : 'pickle';
  return { ...program(path, first.root, style), loader, roots, tail: file.subarray(end) };
}

/** Bytes of the array, or of the pickle of objects, that joblib writes after a wrapper (joblib/numpy_pickle.py). */
function trailerOf(built: Node, file: Uint8Array, at: number): number {
  const made = built.kids[0];
  const [type] = made.kids;
  if (type === undefined || importOf(type)?.[1] !== 'NumpyArrayWrapper') {
    return 0;
  }
  const state = fieldsOf(built.kids[1]);
  const code = dtypeCode(state.get('dtype'));
  if (code.startsWith('O')) {
    return parse(file, at).end - at;
  }
  const padding = state.has('numpy_array_alignment_bytes') ? 1 + file[at] : 0;
  const shape = state.get('shape')?.kids.map(numberOf) ?? [];
  return padding + shape.reduce((product, size) => product * size, Number(code.slice(1)));
}

function fieldsOf(state: Node): Map<string, Node> {
  const fields = new Map<string, Node>();
  for (let index = 1; index + 1 < state.kids.length; index += 2) {
    fields.set(textOf(state.kids[index]) ?? '', state.kids[index + 1]);
  }
  return fields;
}

function dtypeCode(dtype: Node | undefined): string {
  const text = dtype && nodesOf(dtype).find((one) => /^[a-zA-Z]\d+$/.test(textOf(one) ?? ''));
  if (!text) {
    throw new Error('expected the code of a dtype, found none');
  }
  return textOf(text)!;
}

function numberOf(one: Node): number {
  const bytes = Buffer.from(one.arg);
  return bytes.length === 0 ? 0 : bytes.readUIntLE(0, bytes.length);
}
