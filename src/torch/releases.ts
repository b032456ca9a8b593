/**
 * What each torch release allows and how it reads: the table of releases.json, expanded. Every rule that differs
 * between two releases is a field of `Rules`; the readers beside this file never compare version numbers.
 *
 * Source: torch/_weights_only_unpickler.py and torch/serialization.py of each release. `scripts/add-torch-release.py`
 * adds the next one.
 */
import table from './releases.json' with { type: 'json' };

/** The rules of the restricted unpickler and of `torch.load` around it. */
export interface Rules {
  /** Whether BINFLOAT is an opcode it knows. */
  readonly floats: boolean;
  /** When Python 2 names are mapped to Python 3 ones. */
  readonly mapping: 'never' | 'protocol 2' | 'always';
  /** Modules nothing may come from, allow-listed or not. */
  readonly blocked: readonly string[];
  /** What NEWOBJ accepts beside `torch.nn.Parameter`. */
  readonly newobj: 'parameter' | 'user' | 'allowed';
  /** What BUILD accepts beside Tensor, Parameter and OrderedDict. */
  readonly build: 'fixed' | 'user' | 'allowed';
  /** What APPEND and APPENDS accept. */
  readonly append: 'list' | 'list subclasses';
  /** What SETITEM and SETITEMS accept. */
  readonly setitem: 'any' | 'dicts';
  /** The check of a persistent id's type; `inverted` refuses integers and lets strings and lists through. */
  readonly pidTypes: 'inverted' | 'tuple or int';
  /** What the message of a refused persistent id shows. */
  readonly pidShows: 'value' | 'type';
  /** What stands for `torch.FloatStorage` and its kin: the class, which can be called, or a wrapper, which cannot. */
  readonly storageTypes: 'classes' | 'wrappers';
  readonly globalMessage: 'class' | 'global' | 'bare builtins';
  readonly newobjMessage: 'instantiate' | 'allowlisted';
  readonly buildMessage: 'parameter or dict' | 'parameter or OrderedDict' | 'allowlisted';
  /** Whether the record `byteorder` is read. */
  readonly byteorder: boolean;
  /** Whether `.format_version` and `.storage_alignment` are read. */
  readonly records: 'plain' | 'alignment';
  /** What becomes of TorchScript archives and of the tar format of torch 0.1. */
  readonly torchscript: 'loads' | 'refused';
  readonly tar: 'loads' | 'refused';
  /** Whether a path that ends in `.safetensors` goes to the safetensors library. */
  readonly safetensors: boolean;
  /** Names that are refused with "must be imported to load". */
  readonly mustImport: readonly ('nested' | 'dtensor')[];
  /** Whether failed assertions say what failed. */
  readonly assertions: 'bare' | 'words';
  /** Whether `.data/serialization_id` is read. */
  readonly serializationId: boolean;
  /** The major version of the archive reader inside. */
  readonly miniz: '2' | '3';
  /** Whether the bytes of a storage's record must be as many as the storage declares. */
  readonly recordSize: 'any' | 'exact';
  /** Whether the indices of sparse tensors are looked at, and how many parts a COO tensor may have. */
  readonly sparse: 'validated' | 'unchecked';
  readonly sparseItems: 'three' | 'four';
  /** Whether the scales of a tensor quantized by channel are counted. */
  readonly quantizedAxis: 'unchecked' | 'checked';
  /** What `_rebuild_tensor_v2` takes as its seventh argument. */
  readonly metadata: 'none' | 'known keys' | 'any keys';
  /** What `_get_layout` knows. */
  readonly layouts: readonly string[];
  /** Whether `torch.device(0)` needs an accelerator. */
  readonly deviceIndex: 'any' | 'accelerator';
  /** Whether `get_unsafe_globals_in_checkpoint` exists. */
  readonly list: boolean;
  /** The strongest way to add a safe global. */
  readonly allow: 'none' | 'add_safe_globals' | 'safe_globals' | 'tuples';
  /** Which spellings TORCH_FORCE_WEIGHTS_ONLY_LOAD understands: with `lower-case`, `True` is silently ignored. */
  readonly forceTrue: 'any-case' | 'lower-case';
}

export interface Release {
  /** `2.6`. */
  readonly version: string;
  /** The allow list, with what `import torch` itself registers. */
  readonly safeGlobals: ReadonlySet<string>;
  /** Of those, what `import torch` registers as a user would. */
  readonly registered: ReadonlySet<string>;
  readonly rules: Rules;
}

interface Row {
  version: string;
  add?: string[];
  remove?: string[];
  registered?: string[];
  rules?: Partial<Rules>;
}

const ROWS = table.releases as unknown as Row[];
/** Two-part names that the mapping replaces, then whole modules (torch/_utils.py, NAME_MAPPING and IMPORT_MAPPING). */
const NAMES: Readonly<Record<string, string>> = table.names;
const MODULES: Readonly<Record<string, string>> = table.modules;

const expanded = new Map<string, Release>();

/** Every release of the table, oldest first: `1.13` … */
export function knownReleases(): readonly string[] {
  return ROWS.map((row) => row.version);
}

export function newestRelease(): string {
  return ROWS.at(-1)!.version;
}

/**
 * The release named `version`, as `2.6`.
 * @throws {Error} for a release that is not in the table
 */
export function release(version: string): Release {
  const found = expanded.get(version) ?? expand(version);
  expanded.set(version, found);
  return found;
}

function expand(version: string): Release {
  const last = ROWS.findIndex((row) => row.version === version);
  if (last < 0) {
    throw new Error(`expected a torch release of ${knownReleases().join(', ')}, found ${version}`);
  }
  const allowed = new Set<string>();
  let registered: readonly string[] = [];
  let rules: Partial<Rules> = {};
  for (const row of ROWS.slice(0, last + 1)) {
    for (const name of row.remove ?? []) {
      allowed.delete(name);
    }
    for (const name of row.add ?? []) {
      allowed.add(name);
    }
    registered = row.registered ?? registered;
    rules = { ...rules, ...row.rules };
  }
  const safeGlobals = new Set([...allowed, ...registered]);
  return { version, safeGlobals, registered: new Set(registered), rules: rules as Rules };
}

/**
 * The release that stands for what a user wrote: `2.6.0`, `2.6.1+cu118`, `v2.6` and `2.6` are 2.6; one newer than the
 * table is the newest known, with a note that says so.
 * @throws {Error} for anything else; the message names the known releases
 */
export function resolveRelease(text: string): { release: string; note: string | null } {
  const parts =
    /^v?(\d{1,4})\.(\d{1,4})(?:\.\d+)*(?:(?:[-_.]?(?:a|b|rc|alpha|beta|post|dev)[-_.]?\d*)*)(?:\+[\w.-]+)?$/i.exec(
      text.trim(),
    );
  const known = knownReleases();
  if (parts === null) {
    throw new Error(`expected a torch release such as ${newestRelease()}, found "${text}"; known: ${known.join(', ')}`);
  }
  const wanted = `${Number(parts[1])}.${Number(parts[2])}`;
  if (known.includes(wanted)) {
    return { release: wanted, note: null };
  }
  if (compareReleases(wanted, newestRelease()) > 0) {
    const note = `torch ${wanted} is newer than this tool knows; the rules of ${newestRelease()} are used`;
    return { release: newestRelease(), note };
  }
  throw new Error(`torch ${wanted} is not known; known: ${known.join(', ')}`);
}

/** Negative, zero or positive, as release `a` is older than, the same as or newer than `b`. */
export function compareReleases(a: string, b: string): number {
  const [majorA, minorA] = a.split('.').map(Number);
  const [majorB, minorB] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** The Python 3 name of a Python 2 one by torch's own small table, which is not CPython's (no `cPickle`). */
export function mapName(module: string, name: string): [module: string, name: string] {
  const whole = Object.hasOwn(NAMES, `${module}.${name}`) ? NAMES[`${module}.${name}`] : undefined;
  // Keys are pairs: a module `a.b` with name `c` is not the module `a` with name `b.c`.
  if (whole !== undefined && !name.includes('.')) {
    const dot = whole.lastIndexOf('.');
    return [whole.slice(0, dot), whole.slice(dot + 1)];
  }
  return [Object.hasOwn(MODULES, module) ? MODULES[module] : module, name];
}
