/**
 * The judgement of one global: safe, unsafe or dangerous, and why. It knows the lists and the table of known globals, and nothing
 * of files, pickles or output, nor of how the global is used: that can only make the verdict worse (uses.ts, verdict.ts).
 */
import type { GlobalVerdict } from '../report.ts';
import { dangerRow, dataRow, isDangerEntry, refusedRow, withoutNumpyAlias, words } from './known-globals.ts';
import { isKnownName } from './known-names.ts';
import { NUMPY_MATHS, TORCH_MATHS } from './tables/maths-names.ts';
import { PYTHON2_MODULES, PYTHON3_MODULES } from './tables/stdlib-modules.ts';

/** The lists that count for one file. */
export interface GlobalLists {
  /** A torch zip, legacy or tar file: our data-only names do not count there. */
  torchCheckpoint: boolean;
  /** What the chosen release allows, `module.name`. */
  torchAllowed: ReadonlySet<string>;
  /** What the user added, `module.name`. */
  userAllowed: ReadonlySet<string>;
}

/** Made when the first name is judged: a file without one must not wait for them. */
let standardLibrary: { python3: ReadonlySet<string>; python2: ReadonlySet<string> } | undefined;

function modules(): NonNullable<typeof standardLibrary> {
  standardLibrary ??= { python3: new Set(words(PYTHON3_MODULES)), python2: new Set(words(PYTHON2_MODULES)) };
  return standardLibrary;
}

/**
 * Modules whose names functions and attributes of other libraries have as well (`numpy.array`, `mypackage.tokenize`). As the last
 * part of a name they say nothing; with a part after them they are the module (`code.interact`).
 */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  words(`abc array ast base64 bisect calendar chunk cmath cmd code codecs collections colorsys compression copy crypt csv dataclasses
datetime decimal difflib dis email encodings enum errno formatter fractions getpass glob grp hashlib heapq hmac html http inspect io
json keyword locale logging math mimetypes netrc numbers opcode operator parser pathlib pipes platform pprint profile profiling
queue random re repr resource reprlib sched secrets select selectors signal site stat statistics string struct symbol symtable
test textwrap this time timeit token tokenize trace traceback tty types typing unicodedata uuid warnings wave xml xx zipfile new`),
);

const ALIASES = new Map([
  ['np', 'numpy'],
  ['onp', 'numpy'],
  ['pd', 'pandas'],
  ['tf', 'tensorflow'],
  ['sp', 'scipy'],
  ['plt', 'matplotlib.pyplot'],
  ['th', 'torch'],
]);

/** Packages read so closely that a name reached through a lower-case attribute of them is dangerous: it is a module or a method. */
const READ_PACKAGES: ReadonlySet<string> = new Set(['torch', 'numpy', 'pandas', 'sklearn', 'joblib']);

/**
 * Names that torch and numpy import into modules of their own, or define, and that run code, start threads or touch files
 * wherever they are found (`torch.utils._zip.ZipFile`).
 */
const NEVER_HARMLESS: ReadonlySet<string> = new Set(
  words(`AOTIModelContainerRunnerCpu AOTIModelContainerRunnerCuda AOTIModelPackageLoader FileStore FileSystemReader FileSystemWriter
FsspecReader FsspecWriter GraphModule NamedTemporaryFile PackageImporter PackageUnpickler PyTorchFileReader PyTorchFileWriter
StrobelightCLIFunctionProfiler TCPStore ThreadPoolExecutor ZipFile _PartialWrapper partial partialclass partialmethod wraps`),
);

/** Where functions of torch and numpy only compute: all of these packages, and the generated names at the root. */
const MATHS_PACKAGES =
  words(`torch.nn.functional torch.nn.init torch.nn.modules.utils torch.functional torch._C._nn torch._C._linalg
torch._C._fft torch._C._special torch._C._sparse torch._VF torch._C._VariableFunctions torch._C._VariableFunctionsClass torch.special
torch.linalg torch.fft torch.signal torch.optim numpy.linalg numpy.fft numpy.random numpy.polynomial`);
const NUMPY_ROOTS: ReadonlySet<string> = new Set(
  words(
    'numpy numpy.core numpy.core.umath numpy.core._multiarray_umath numpy.core.multiarray numpy.core.fromnumeric numpy.core.numeric',
  ),
);

/** Caps of a name: the work on it grows with their product, and honest names stay far below. */
const MAX_LENGTH = 500;
const MAX_PARTS = 32;

let maths: Map<string, ReadonlySet<string>> | undefined;

function mathsNames(packageName: string): ReadonlySet<string> {
  maths ??= new Map([
    ['torch', new Set(words(TORCH_MATHS))],
    ['numpy', new Set(words(NUMPY_MATHS))],
  ]);
  return maths.get(packageName) ?? new Set();
}

const isDunder = (part: string) => part.length > 4 && part.startsWith('__') && part.endsWith('__');
const isClassName = (part: string) => /^_*[A-Z]/.test(part);

/** The standard library's module that a part of a name is or is an alias of (`_sys`), or undefined. */
function moduleNamed(part: string): string | undefined {
  const { python3 } = modules();
  if (python3.has(part)) {
    return part;
  }
  const bare = part.replace(/^_+/, '');
  return bare !== part && python3.has(bare) ? bare : undefined;
}

/** Why a part of a dotted name leads to a module of the standard library or to a function known to be dangerous, or undefined. */
function reachesModule(parts: readonly string[]): string | undefined {
  for (const [i, part] of parts.entries()) {
    const rest = parts.slice(i + 1);
    const module = moduleNamed(part);
    if (module !== undefined && (rest.length > 0 || !ORDINARY_WORDS.has(module))) {
      const row = rest.length > 0 ? dangerRow([module, ...rest].join('.')) : undefined;
      return row?.why ?? `hands out the standard library module ${module}`;
    }
    const row = rest.length > 0 ? dangerRow([ALIASES.get(part) ?? part, ...rest].join('.')) : undefined;
    if (row !== undefined) {
      return row.why;
    }
  }
  return undefined;
}

/** Whether the generated list has this name of torch or numpy. */
function isListedMaths(module: string, name: string): boolean {
  const path = `${module}.${name}`;
  if (path.startsWith('torch.')) {
    return mathsNames('torch').has(path.slice('torch.'.length));
  }
  return NUMPY_ROOTS.has(withoutNumpyAlias(module)) && mathsNames('numpy').has(name);
}

/** Whether a function of torch or numpy only computes: its module and its (undotted) name. */
function isMaths(module: string, name: string): boolean {
  return isListedMaths(module, name) || MATHS_PACKAGES.some((prefix) => `${module}.`.startsWith(`${prefix}.`));
}

/** The rule for packages that were read closely: what their unclassified functions, methods and submodules are, or undefined. */
function closelyRead(module: string, parts: readonly string[]): string | undefined {
  const packageName = module.split('.')[0];
  if (!READ_PACKAGES.has(packageName)) {
    return undefined;
  }
  if (parts.length > 1 && !parts.every(isClassName)) {
    return `hands out an attribute of a module or class of ${packageName}`;
  }
  if (packageName !== 'torch' && packageName !== 'numpy') {
    return undefined;
  }
  if (NEVER_HARMLESS.has(parts[0])) {
    return 'runs code, calls an argument or touches files, wherever it is imported from';
  }
  if (isClassName(parts[0]) || isMaths(module, parts[0])) {
    return undefined;
  }
  return `is a part of ${packageName} that is not known to be harmless`;
}

/** Why a name is dangerous for its form alone, whatever it belongs to, or undefined. */
function dangerousForm(module: string, name: string): string | undefined {
  if (module.includes('?') || name.includes('?')) {
    return 'has a name that is computed while the file is loaded';
  }
  if (module === '') {
    return 'comes from the extension registry of the program that loads the file, so its meaning is unknown';
  }
  const parts = `${module}.${name}`.split('.', MAX_PARTS + 1);
  if (module.length + name.length > MAX_LENGTH || parts.length > MAX_PARTS) {
    return 'has a name too long to be honest';
  }
  // TorchScript names the classes of its archives `__torch__.…`; no Python module is called so.
  const opening = (part: string, i: number): boolean => i === 0 && (part === module || part === '__torch__');
  const dunder = parts.find((part, i) => isDunder(part) && !opening(part, i));
  return dunder === undefined ? undefined : `reaches ${dunder}, a way to any function`;
}

/** Whether the very pair was read, and is no danger. */
const isClassified = (module: string, name: string): boolean =>
  dataRow(module, name) !== undefined || refusedRow(module, name) !== undefined;

/** Why a global that is on no list of data is dangerous, or undefined. */
function dangerOf(module: string, name: string): string | undefined {
  const form = dangerousForm(module, name);
  if (form !== undefined) {
    return form;
  }
  if (isListedMaths(module, name)) {
    return undefined;
  }
  const row = dangerRow(`${module}.${name}`);
  if (row !== undefined) {
    return row.why;
  }
  const reached = reachesModule(name.split('.'));
  const top = module.split('.')[0];
  if (reached === undefined && (modules().python3.has(top) || modules().python2.has(top))) {
    return `is in the standard library module ${module}, and not classified as data or as a function that only computes`;
  }
  return reached ?? closelyRead(module, name.split('.'));
}

/** Why the global is safe or unsafe by the lists, where nothing about it is dangerous. */
function byLists(module: string, name: string, lists: GlobalLists): { verdict: GlobalVerdict; why: string } {
  if (lists.userAllowed.has(`${module}.${name}`)) {
    return { verdict: 'safe', why: 'is a safe global that you added' };
  }
  const row = dataRow(module, name) ?? refusedRow(module, name);
  const list = lists.torchCheckpoint ? "is not on torch's list of safe globals" : 'is on no list of safe globals';
  return { verdict: 'unsafe', why: row === undefined ? list : `${row.why}, and ${list}` };
}

/**
 * Judges one global by the words of the contract.
 * `module` and `name` as Python 3 imports them, after the mapping of Python 2 names; `name` may be dotted (`os.system` under the
 * module `pathlib`); a part computed while loading is `?`; an extension code comes as module '' and name `extension(5)`.
 * `why` is a phrase whose subject is the global.
 */
export function judgeGlobal(module: string, name: string, lists: GlobalLists): { verdict: GlobalVerdict; why: string } {
  const path = `${module}.${name}`;
  if (lists.torchAllowed.has(path)) {
    return { verdict: 'safe', why: "is on torch's list of safe globals" };
  }
  const data = dataRow(module, name);
  if (data !== undefined && !lists.torchCheckpoint) {
    return { verdict: 'safe', why: data.why };
  }
  const danger = isClassified(module, name) ? undefined : dangerOf(module, name);
  if (danger !== undefined) {
    return { verdict: 'dangerous', why: danger };
  }
  return byLists(module, name, lists);
}

/**
 * Whether a name may never be added to a list of safe globals: `module` and `name` are joined, since the text a user writes does not
 * say where the module ends, and every split is tried. Packages have modules named as those of the standard library
 * (`mmengine.logging.history_buffer`), so behind the first part an ordinary word counts only where a known dangerous name follows.
 * @param known only a name that there is counts, not one that would be dangerous if there were (known-names.ts)
 */
export function isDangerous(module: string, name: string, known = false): boolean {
  if (known && !isKnownName(module, name)) {
    return false;
  }
  const path = `${module}.${name}`;
  const end = path.lastIndexOf('.');
  const [owner, last] = [path.slice(0, end), path.slice(end + 1)];
  if (isClassified(owner, last) || isClassified(module, name)) {
    return false;
  }
  if (dangerOf(owner, last) !== undefined) {
    return true;
  }
  const parts = path.split('.');
  return parts.slice(1).some((part, i) => {
    const named = moduleNamed(part);
    if (named !== undefined && !ORDINARY_WORDS.has(named)) {
      return true;
    }
    return isDangerEntry([named ?? ALIASES.get(part) ?? part, ...parts.slice(i + 2)].join('.'));
  });
}

/** The same of `module.name` in one piece. */
export function isDangerousName(name: string): boolean {
  const dot = Math.max(0, name.lastIndexOf('.'));
  return isDangerous(name.slice(0, dot), name.slice(dot + 1));
}
