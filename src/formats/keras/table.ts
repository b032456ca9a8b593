/** Whether a class or function that a configuration names is one of Keras' own: see scripts/make-keras-names.py. */
import { KERAS_CLASSES, KERAS_FUNCTIONS, KERAS_REGISTERED } from './names.ts';

/** Keras under its other names: in TensorFlow, as tf_keras, and where the public names of releases lie in the package. */
const OTHER_NAMES =
  /^(?:tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?:\.api(?:\._v[12]\.keras)?|\._tf_keras\.keras)?(?=\.|$)/;

type Table = ReadonlyMap<string, ReadonlySet<string>>;

const read = (lines: string): Table =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [module, ...names] = line.split(' ');
        return [module, new Set(names)];
      }),
  );

let classes: Table | null = null;
let functions: Table | null = null;
let registered: ReadonlySet<string> | null = null;

const has = (table: Table, module: string, name: string): boolean =>
  table.get(module.replace(OTHER_NAMES, 'keras'))?.has(name) === true;

/** Whether `module` is Keras or lies in it. */
export const isOfKeras = (module: unknown): boolean => typeof module === 'string' && OTHER_NAMES.test(module);

export function isClass(module: string, name: string): boolean {
  classes ??= read(KERAS_CLASSES);
  return has(classes, module, name);
}

export function isFunction(module: string, name: string): boolean {
  functions ??= read(KERAS_FUNCTIONS);
  return has(functions, module, name);
}

/** Whether the registries of Keras have a class or function under `name`, which says no module. */
export function isRegistered(name: string): boolean {
  registered ??= new Set(KERAS_REGISTERED.trim().split(/\s/));
  return registered.has(name);
}
