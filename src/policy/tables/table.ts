/**
 * The shape of the table of known globals: a row says what some globals can do, and which they are. It knows nothing of
 * verdicts.
 */
import type { ShapeName } from '../shapes/index.ts';

/** What a global can do when an unpickler imports, calls or builds it. */
export const POWERS = {
  'holds data': 'keeps the values it is given and computes nothing with them but a check or a copy',
  'native state': 'compiled code copies the numbers it is given into its own memory; no Python is called',
  'runs its own __setstate__': 'Python code of the library puts the state in place; it was read and only assigns',
  'builds an instance':
    'calls __new__ or another fixed constructor of the class it is given, which is no more than the opcodes do with any global of the file; that class is judged itself',
  'only computes':
    'computes a value of its arguments, or hands out by name what does; touches nothing else and calls no function it is given',
  'calls an argument': 'calls a function it is given',
  'reads attributes': 'hands out an attribute whose name it is given, and so any function',
  'sets attributes': 'changes a class, a module or a function that already exists',
  unpickles: 'loads another pickle, which is not seen here',
  'runs code': 'runs Python or machine code it is given, or makes a function of it',
  'imports modules': 'imports a module by name, which runs it',
  'starts processes': 'starts another program',
  'touches files': 'reads or writes files',
  'uses the network': 'opens connections',
  'changes the process': 'ends, blocks or alters the running process, its threads, signals or memory',
} as const;
export type Power = keyof typeof POWERS;

/** The powers a name may have that loads outside torch. Nothing here reads attributes, unpickles or calls a function it is given. */
export const DATA_POWERS: readonly Power[] = [
  'holds data',
  'only computes',
  'native state',
  'runs its own __setstate__',
  'builds an instance',
];

/** Names that were read one by one, each an exact pair: those that may load outside a torch checkpoint, and those refused. */
export interface DataRow {
  power: Power;
  /** How its own library's pickler uses it (shapes/); absent for names that never load: those that were refused. */
  shape?: ShapeName;
  /** Shown to users: what it is or does, as a phrase whose subject is the name. */
  why: string;
  /** One line for each module: `module name name…`. */
  names: string;
}

/** Names that are dangerous, each with everything below it: `pickle` is the module, `builtins.eval` one function. */
export interface DangerRow {
  power: Power;
  /** Shown to users: what it does, in the third person. */
  why: string;
  /** Dotted names, separated by white space. */
  names: string;
}
